"""Rooms: which folder of a target may use which, how many files a folder holds, how large circles are.

The compiler sees to the arrows between targets and nothing to those inside one. Here stands, for each target
with folders, which folders each may use. A use is the name of a type that another folder declares, or of a
member that only an extension in another folder declares.

A circle is a set of groups that all use each other, on however long a way; a group is the files of one name,
`Type.swift` with `Type+Concern.swift`.
"""

import collections
import re
import sys

from swift_source import ROOT, code_only, report, swift_files

LARGEST_CIRCLE = 5
MOST_FILES = 30

# For each target, its rooms with the rooms that each may use; "" is the target's own folder. What stands
# further down may use what stands above it, and never the other way round.
ROOMS = {
    "SupplyModel": {
        "Quantities": [], "Goods": ["Quantities"], "Network": ["Quantities", "Goods"],
        "Needs": ["Quantities", "Goods", "Network"],
        "Recipient": ["Quantities", "Goods", "Network", "Needs"],
        "Case": ["Quantities", "Goods", "Network", "Needs", "Recipient"],
        "Time": ["Quantities", "Goods", "Network", "Needs", "Recipient", "Case"],
        "WhatIf": ["Quantities", "Goods", "Network", "Needs", "Recipient", "Case", "Time"],
        "Proof": ["Quantities", "Goods", "Network", "Needs", "Recipient", "Case"],
        "Plan": ["Quantities", "Goods", "Network", "Needs", "Recipient", "Case", "Proof"],
        "Findings": [
            "Quantities", "Goods", "Network", "Needs", "Recipient", "Case", "WhatIf", "Proof"]},
    "FlowPlanning": {
        "Program": [], "Stages": ["Program"], "Readback": ["Program"],
        "WholeUnits": ["Program", "Stages", "Readback"],
        "": ["Program", "Stages", "Readback", "WholeUnits"]},
    "PlanAudit": {
        "Faults": [], "Facts": ["Faults"], "Goods": ["Faults", "Facts"],
        "Proof": ["Faults", "Facts", "Goods"], "Findings": ["Faults", "Facts"],
        "": ["Faults", "Facts", "Goods", "Proof", "Findings"]},
    "PlanWords": {
        "Language": [], "Facts": ["Language"], "Messages": ["Language", "Facts"],
        "English": ["Language", "Facts", "Messages"],
        "Answers": ["Language", "Facts", "Messages"], "Pages": ["Language", "Facts"],
        "Input": ["Language", "Facts", "Answers"], "Faults": ["Language", "Facts"]},
    "CaseFiles": {
        "Advice": [],
        "Problems": ["Advice"],
        "Formats": ["Advice", "Problems"],
        "Cells": ["Advice", "Problems"],
        "Tables": ["Advice", "Cells"],
        "Reading": ["Advice", "Problems", "Formats", "Cells", "Tables"],
        "Rules": ["Advice", "Problems", "Cells", "Tables", "Reading"],
        "": ["Advice", "Problems", "Cells", "Tables", "Reading", "Rules"],
        "Events": ["Advice", "Problems", "Formats", "Cells", "Tables", "Reading"],
        "Writing": ["Advice", "Problems", "Formats", "Cells", "Tables", "Reading", ""],
        "Run": [
            "Advice", "Problems", "Formats", "Cells", "Tables", "Reading", "", "Writing"]},
    "CustodyLog": {
        "Events": [], "Replay": ["Events"], "Onward": ["Events", "Replay"]},
    "PlanReports": {
        "Content": [], "Drawing": [], "Pictures": ["Content", "Drawing"],
        "Page": ["Content", "Drawing", "Pictures"], "Brief": ["Content", "Drawing", "Page"]},
    "Interchange": {"": [], "Workbooks": [""], "Maps": ["", "Workbooks"]},
    "PlanningDesk": {
        "Doors": [], "Telling": ["Doors"], "Lines": ["Doors", "Telling"],
        "Answers": ["Doors", "Telling", "Lines"],
        "Pages": ["Doors", "Telling", "Lines", "Answers"],
        "Custody": ["Doors", "Telling"],
        "Desk": ["Doors", "Telling", "Lines", "Answers", "Pages", "Custody"]},
}

TYPE = re.compile(
    r"^(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|final|indirect|nonisolated)\s+)*"
    r"(?:struct|class|enum|protocol|actor|typealias)\s+(\w+)", re.MULTILINE)
INNER_TYPE = re.compile(r"^[ \t]+(?:\w+ )*(?:struct|class|enum|typealias)\s+(\w+)", re.MULTILINE)
EXTENSION = re.compile(
    r"^(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal)\s+)?extension\s+[\w.]+[^{\n]*\{",
    re.MULTILINE)
MEMBER = re.compile(
    r"^  (?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|static|mutating)\s+)*"
    r"(?:func|var|let)\s+(\w+)", re.MULTILINE)
DECLARED = re.compile(r"\b(?:func|var|let|case)\s+(\w+)")
WORD = re.compile(r"(?<![.\w])\w+")
USED_MEMBER = re.compile(r"\.(\w+)|\b(\w+)\(")


class Source:
    """A Swift file: its target, room and group, what it declares and what it uses."""

    def __init__(self, path):
        self.name = path.relative_to(ROOT)
        parts = path.relative_to(ROOT / "Sources").parts
        self.target = parts[0]
        self.room = parts[1] if len(parts) > 2 else ""
        self.group = path.stem.split("+")[0]
        self.code = code_only(path.read_text(encoding="utf-8"))
        self.types = set(TYPE.findall(self.code))
        self.extended = set()
        for opening in EXTENSION.finditer(self.code):
            end = self.code.find("\n}", opening.end())
            self.extended |= set(MEMBER.findall(self.code[opening.end():end]))
        self.declared = set(DECLARED.findall(self.code))
        # A type inside another hides what has its name elsewhere.
        self.words = set(WORD.findall(self.code)) - set(INNER_TYPE.findall(self.code))
        self.members = {a or b for a, b in USED_MEMBER.findall(self.code)}

    def line(self, word):
        found = re.search(rf"\b{word}\b", self.code)
        return self.code.count("\n", 0, found.start()) + 1


def uses(sources):
    """Every use of one file by another of the same target: (user, word, owner)."""
    types = {name: source for source in sources for name in source.types}
    declaring = collections.Counter(name for source in sources for name in source.declared)
    members = {name: source for source in sources for name in source.extended
               if declaring[name] == 1}
    for source in sources:
        for word in sorted(source.words | source.members):
            owner = ((types.get(word) if word in source.words else None)
                     or (members.get(word) if word in source.members else None))
            if owner is not None and owner is not source:
                yield source, word, owner


def uses_of_types(sources):
    types = {name: source for source in sources for name in source.types}
    for source in sources:
        for word in source.words & types.keys():
            if types[word].group != source.group:
                yield source.group, types[word].group


def circles(edges):
    """The sets of groups that all use each other, the largest first (Tarjan 1972)."""
    graph = collections.defaultdict(set)
    for user, owner in edges:
        graph[user].add(owner)
        graph[owner]
    order, lowest, open_groups, found = {}, {}, [], []

    def visit(group):
        order[group] = lowest[group] = len(order)
        open_groups.append(group)
        for other in sorted(graph[group]):
            if other not in order:
                visit(other)
            if other in open_groups:
                lowest[group] = min(lowest[group], lowest[other])
        if lowest[group] == order[group]:
            start = open_groups.index(group)
            found.append(sorted(open_groups[start:]))
            del open_groups[start:]

    for group in sorted(graph):
        if group not in order:
            visit(group)
    return sorted(found, key=len, reverse=True)


def room_faults(target, sources):
    rooms = ROOMS.get(target)
    if rooms is None:
        if any(source.room for source in sources):
            yield f"Sources/{target}: say in Scripts/checks/rooms.py which room may use which."
        return
    earlier = []
    for room, allowed in rooms.items():
        for other in set(allowed) - set(earlier):
            yield f"Scripts/checks/rooms.py: {target}/{room} may not use {other}, which stands below it."
        earlier.append(room)
    for source in sources:
        if source.room not in rooms:
            yield f"{source.name}:1: say in Scripts/checks/rooms.py what {target}/{source.room} may use."
    for user, word, owner in uses(sources):
        if user.room != owner.room and owner.room not in rooms.get(user.room, []):
            yield (f"{user.name}:{user.line(word)}: `{word}` is in {target}/{owner.room or '.'}, which "
                   f"{target}/{user.room or '.'} may not use. See Scripts/checks/rooms.py.")


def folder_faults():
    files = collections.Counter(
        path.parent.relative_to(ROOT) for path in swift_files("Sources", "Tests"))
    for folder, count in sorted(files.items()):
        if count > MOST_FILES:
            yield f"{folder}: {count} Swift files. At most {MOST_FILES}: give each idea its own room."


def main():
    targets = collections.defaultdict(list)
    for path in swift_files("Sources"):
        source = Source(path)
        targets[source.target].append(source)
    faults = list(folder_faults())
    for target, sources in sorted(targets.items()):
        faults += room_faults(target, sources)
        largest = next(iter(circles(uses_of_types(sources))), [])
        if len(largest) > 1:
            print(f"{target}: the largest circle has {len(largest)} groups: {', '.join(largest)}")
        if len(largest) > LARGEST_CIRCLE:
            faults.append(f"Sources/{target}: a circle of {len(largest)} groups. At most {LARGEST_CIRCLE}: "
                          "move what is used where all its users may use it.")
    if "--uses" in sys.argv:
        for target, sources in sorted(targets.items()):
            between = collections.defaultdict(set)
            for user, word, owner in uses(sources):
                if user.room != owner.room:
                    between[user.room or ".", owner.room or "."].add(word)
            for (user, owner), words in sorted(between.items()):
                print(f"{target}/{user} -> {owner}: {len(words)} {' '.join(sorted(words)[:8])}")
        return
    report(faults)


main()
