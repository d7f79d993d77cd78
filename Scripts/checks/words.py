"""Sentences that people read stand in PlanWords alone.

A literal with three words or more is taken for a sentence. Some stand elsewhere for good, as
ALLOWED says; others are still to be moved: `words_left.txt` has their number for each file, by its name
without folders, and may only fall. Retired words (Tests/PlanWordsTests/RetiredWords.swift) are refused in all
literals of all sources, wherever they stand.
"""

import collections
import fnmatch
import pathlib
import re
import sys

from swift_source import ROOT, report, string_literals, swift_files

# Where sentences may stand outside the catalogue, and why.
ALLOWED = {
    "Sources/PlanWords/*": "the catalogue",
    "Sources/CaseFiles/Tables/*": "what a column holds is declared with the column",
    "Sources/CaseFiles/Cells/*": "what a cell holds is declared with its form",
    "Sources/corridor/*Command.swift": "what a command does and takes is declared with it, as its help",
    "Sources/corridor/Corridor.swift": "the same, of the program",
    "Sources/corridor/CaseOptions.swift": "the same, of options that commands share",
    "Sources/PlanReports/Page/PageScript.swift": "a script of the page",
    "Sources/PlanReports/Page/PageStyles.swift": "a style sheet",
    "Sources/PlanReports/Drawing/PictureStyles.swift": "a style sheet",
    "Sources/PlanReports/Pictures/Land+Outlines.swift": "outlines of land",
    "Sources/Highs/*": "what the solver was doing when it failed, for an engineer",
    "Sources/ExampleEmbedder/*": "run by the build, read by its engineer",
}
# A text for an engineer, when the program itself is at fault.
FOR_ENGINEERS = re.compile(r"(precondition|assert|fatalError|preconditionFailure)\([^\"]*$")
HEADING = "# Sentences that still stand outside Sources/PlanWords, by file. Numbers only fall.\n"
RETIRED = ROOT / "Tests/PlanWordsTests/RetiredWords.swift"
LEFT = pathlib.Path(__file__).with_name("words_left.txt")
WORD = re.compile(r"(?<![\w\"#.=/<-])[A-Za-z][a-z']+(?![\w=/>(])")


def is_sentence(literal):
    """Whether a literal, its interpolations shown as {}, has three words or more."""
    return len(WORD.findall(literal)) >= 3 and " " in literal.strip()


def sentences(path):
    """The sentences of a file outside the catalogue, with their lines."""
    text = path.read_text(encoding="utf-8")
    lines = text.split("\n")
    for position, literal in string_literals(text):
        line = text.count("\n", 0, position)
        before = lines[line - 1][-60:] + lines[line][: position - text.rfind("\n", 0, position) - 1]
        if is_sentence(literal) and not FOR_ENGINEERS.search(before):
            yield line + 1, literal


def retired():
    """Patterns of words that no person reads any more, and what to write."""
    pairs = re.findall(r'^    \("(.+)", "(.+)"\),$', RETIRED.read_text("utf-8"), re.MULTILINE)
    if not pairs:
        raise SystemExit(f"{RETIRED}: no pattern was found. One stands on a line, as (\"pattern\", \"instead\").")
    return [(re.compile(pattern.replace("\\\\", "\\")), instead) for pattern, instead in pairs]


def retired_faults(path, name, patterns):
    """Retired words in the literals of a file."""
    text = path.read_text("utf-8")
    for position, literal in string_literals(text):
        for pattern, instead in patterns:
            if " " in literal.strip() and pattern.search(literal):
                line = text.count("\n", 0, position) + 1
                yield f"{name}:{line}: a retired word in \"{literal.strip()[:70]}\". Write: {instead}."


def declared():
    """How many sentences each file may still have."""
    pairs = (line.split(" ", 1) for line in LEFT.read_text(encoding="utf-8").splitlines()
             if line and not line.startswith("#"))
    return {name: int(number) for number, name in pairs}


def main():
    left, faults, found = declared(), [], collections.Counter()
    patterns = retired()
    for path in swift_files("Sources"):
        name = str(path.relative_to(ROOT))
        faults += retired_faults(path, name, patterns)
        if any(fnmatch.fnmatch(name, pattern) for pattern in ALLOWED):
            continue
        own = list(sentences(path))
        found[path.name] += len(own)
        if len(own) > left.get(path.name, 0):
            faults += [f"{name}:{line}: a sentence outside Sources/PlanWords: \"{literal[:70]}\". "
                       "Make a message of it (ARCHITECTURE.md, \"Words\")." for line, literal in own]
    if sys.argv[1:] == ["--record"]:
        LEFT.write_text(HEADING + "".join(
            f"{number} {name}\n" for name, number in sorted(found.items()) if number), "utf-8")
        return
    faults += [f"Scripts/checks/words_left.txt: {name} has {found[name]} sentences left, and not "
               f"{number}: write the new number, or take the line out."
               for name, number in left.items() if found[name] < number]
    print(f"{sum(found.values())} sentences in {sum(1 for n in found.values() if n)} files "
          "are still to be moved into Sources/PlanWords.")
    report(faults)


if __name__ == "__main__":
    main()
