"""Damaged cases and workbooks: bytes, cells, rows, files and JSON, each in ways drawn from a seed.

The program must end within five seconds, by itself and with words: what is wrong is fixed by its owner (exit code
2), or nothing is (0). A workbook is taken in whole or not at all. Where one cell that holds a number or a date was
spoilt, the complaint must name it.

    python3 Tests/Faults/hostile.py PATH/TO/corridor [--cases 500] [--workbooks 500] [--seed 1]
"""

import argparse
import concurrent.futures
import csv
import io
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

from commands import leftovers, must, program, state

RAW = ["NSCocoa", "NSPOSIX", "Fatal error", "Error Domain", "FileError", "POSIXError", "CocoaError"]
SECONDS = 5
EXAMPLES = ["small-port", "small-useful"]
FIGURE = re.compile(r"^-?\d+(\.\d+)?$|^\d{4}-\d\d-\d\d$")
ODD = ["", "-1", "0", "1e309", "NaN", "9" * 40, "0.0000001", "-", "n/a", "12 t", "1,5", "2020-02-30", "=1+1",
       "\u202e", "\ufeff", "\x07", "\u00a0", "'", "Ω" * 300, "true", "a,b", "../x", "unstated", "1/3", "\U0001f69a",
       "x" * 40000]
SPOILT = ["12x", "?", "twelve", "1941-13-45", "--3"]


def damaged_bytes(data, chance):
    """A few bytes changed, taken out, put in, or the end cut off."""
    data = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(5):
            case 0:
                data[at:at + 1] = bytes([chance.randrange(256)])
            case 1:
                del data[at:at + chance.randint(1, 40)]
            case 2:
                data[at:at] = chance.choice([b"\0", b'"', b"\r", b"\xff\xfe", b"\xc3", b"[" * 2000, b"{", b",,"])
            case 3:
                del data[at:]
            case 4:
                data[at:at] = data[:chance.randint(0, 400)]
    return bytes(data)


def rows_of(path):
    return list(csv.reader(io.StringIO(path.read_text(), newline="")))


def write_rows(path, rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    path.write_text(text.getvalue(), errors="surrogateescape")


class DamagedCase:
    """A case with one kind of damage; `expected` is what a complaint must hold."""

    def __init__(self, folder, chance):
        self.folder = folder
        self.chance = chance
        self.expected = None
        self.tables = sorted(folder.glob("*.csv"))
        kind = chance.choice(["bytes", "cell", "cell", "spoilt", "spoilt", "rows", "files", "json", "json bytes"])
        self.kind = kind
        getattr(self, kind.replace(" ", "_"))()

    def bytes(self):
        path = self.chance.choice(self.tables)
        path.write_bytes(damaged_bytes(path.read_bytes(), self.chance))

    def json_bytes(self):
        path = self.folder / "datapackage.json"
        path.write_bytes(damaged_bytes(path.read_bytes(), self.chance))

    def cell(self):
        for _ in range(self.chance.randint(1, 3)):
            path = self.chance.choice(self.tables)
            rows = rows_of(path)
            row = self.chance.choice(rows)
            row[self.chance.randrange(len(row))] = self.chance.choice(ODD)
            write_rows(path, rows)

    def spoilt(self):
        cells = [(path, row, column) for path in self.tables for row, cells in enumerate(rows_of(path))
                 for column, text in enumerate(cells) if row and FIGURE.match(text)]
        path, row, column = self.chance.choice(cells)
        rows = rows_of(path)
        if rows[0][column] in ("name", "note", "source", "title"):
            return
        rows[row][column] = self.chance.choice(SPOILT)
        write_rows(path, rows)
        self.expected = [f'{path.name}:{row + 1}: column "{rows[0][column]}"']

    def rows(self):
        path = self.chance.choice(self.tables)
        rows = rows_of(path)
        at = self.chance.randrange(len(rows))
        match self.chance.randrange(6):
            case 0:
                rows.insert(at, rows[at])
            case 1:
                del rows[at]
            case 2:
                self.chance.shuffle(rows)
            case 3:
                rows[at] = rows[at][:-1]
            case 4:
                rows[at] = rows[at] + ["more"]
            case 5:
                rows *= self.chance.choice([2, 300])
        write_rows(path, rows)

    def files(self):
        path = self.chance.choice(self.tables + [self.folder / "datapackage.json"])
        match self.chance.randrange(7):
            case 0:
                path.unlink()
            case 1:
                path.write_bytes(b"")
            case 2:
                path.unlink()
                path.mkdir()
            case 3:
                path.unlink()
                path.symlink_to(self.chance.choice(["/etc/hostname", "nowhere", path.name, "/dev/zero"]))
            case 4:
                path.rename(path.with_name(path.name.upper()))
            case 5:
                shutil.copy(path, self.chance.choice(self.tables))
            case 6:
                path.unlink()
                os.mkfifo(path)

    def json(self):
        path = self.folder / "datapackage.json"
        text = path.read_text()
        value = self.chance.choice(
            ["null", "-1", "1e400", '"x"', "[]", "{}", "true", '"\\ud800"', "[" * 5000, "99999999999999999999",
             '{"a": 1, "a": 2}', '"2030-01-01"'])
        found = list(re.finditer(r'(?<=: )("[^"\n]*"|-?\d+|\{|\[)', text))
        one = self.chance.choice(found[-12:] if self.chance.random() < 0.7 else found)
        path.write_text(text[:one.start()] + value + text[one.end():])


def case_fault(corridor, bases, number, seed):
    chance = random.Random(f"case {seed} {number}")
    with tempfile.TemporaryDirectory(prefix="hostile-") as place:
        folder = pathlib.Path(place) / "case"
        shutil.copytree(chance.choice(bases), folder)
        damage = DamagedCase(folder, chance)
        commands = [["check", "case"]]
        if chance.random() < 0.1:
            commands += [["export", "case", "--csv", "out"], ["plan", "case", "--no-write", "--reasons", "none"]]
        for command in commands:
            fault, complaints = ended_badly(corridor, command, place)
            if fault:
                return f"case {number}, {damage.kind}, {command[0]}: {fault}"
            if command[0] == "check" and damage.expected:
                if not all(part in complaints for part in damage.expected):
                    return f"case {number}, {damage.kind}: {damage.expected} is not in {complaints[:400]!r}"
    return None


def ended_badly(corridor, command, folder):
    """What is wrong with how a command ended, and what it complained of."""
    started = time.monotonic()
    try:
        code, output, complaints = program(corridor, command, folder)
    except subprocess.TimeoutExpired:
        return "hangs", ""
    taken = time.monotonic() - started
    if code < 0:
        return f"signal {-code}: {complaints[-300:]}", complaints
    if code not in (0, 2, 4):
        return f"exit {code}: {complaints[-300:]}", complaints
    if code == 2 and not complaints.strip() or any(word in complaints for word in RAW):
        return f"exit {code} without clear words: {complaints[-300:]!r}", complaints
    if re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", output + complaints):
        return "control or direction characters are printed raw", complaints
    if taken > SECONDS and command[0] != "plan":
        return f"takes {taken:.1f} s", complaints
    return None, complaints


class DamagedWorkbook:
    """A workbook with one kind of damage; `expected` is what a complaint must hold."""

    def __init__(self, path, chance):
        self.path = path
        self.chance = chance
        self.expected = None
        self.kind = chance.choice(["bytes", "part bytes", "part text", "parts", "cell", "cell", "spoilt", "hidden"])
        getattr(self, self.kind.replace(" ", "_"))()

    def read(self):
        with zipfile.ZipFile(self.path) as book:
            return {name: book.read(name) for name in book.namelist()}

    def write(self, parts):
        with zipfile.ZipFile(self.path, "w", zipfile.ZIP_DEFLATED) as book:
            for name, data in parts.items():
                book.writestr(name, data)

    def bytes(self):
        self.path.write_bytes(damaged_bytes(self.path.read_bytes(), self.chance))

    def part_bytes(self):
        parts = self.read()
        name = self.chance.choice(sorted(parts))
        parts[name] = damaged_bytes(parts[name], self.chance)
        self.write(parts)

    def part_text(self):
        parts = self.read()
        name = self.chance.choice(sorted(name for name in parts if "sheet" in name or "workbook" in name
                                         or "Strings" in name or "styles" in name))
        text = parts[name].decode()
        found = list(re.finditer(r'(?<==")[^"]*(?=")|(?<=>)[^<]+(?=<)', text))
        for _ in range(self.chance.randint(1, 3)):
            one = self.chance.choice(found)
            value = self.chance.choice(
                ["", "-1", "99999999999", "A0", "ZZZZ9999999", "1e999", "NaN", "&#x202E;", "&amp;" * 2000, "s", "d",
                 "inlineStr", "../../x", "&#7;", "&undefined;", "A1:XFD1048576"])
            text = text[:one.start()] + value + text[one.end():]
            found = list(re.finditer(r'(?<==")[^"]*(?=")|(?<=>)[^<]+(?=<)', text))
        parts[name] = text.encode()
        self.write(parts)

    def parts(self):
        parts = self.read()
        name = self.chance.choice(sorted(parts))
        match self.chance.randrange(3):
            case 0:
                del parts[name]
            case 1:
                parts[name] = b""
            case 2:
                parts[name] = parts[self.chance.choice(sorted(parts))]
        self.write(parts)

    def sheets(self, parts):
        """The names of the sheets with the parts that hold them, as the exporter numbers them."""
        names = re.findall(r'<sheet name="([^"]*)"', parts["xl/workbook.xml"].decode())
        return {f"xl/worksheets/sheet{number}.xml": name for number, name in enumerate(names, 1)}

    def cell(self):
        parts = self.read()
        sheets = self.sheets(parts)
        for _ in range(self.chance.randint(1, 3)):
            name = self.chance.choice(sorted(sheets))
            text = parts[name].decode()
            cells = list(re.finditer(r'<c r="([A-Z]+\d+)"[^>]*>.*?</c>', text))
            if not cells:
                continue
            one = self.chance.choice(cells)
            value = self.chance.choice(["-1", "1e308", "0", "0.1", "99999999", "12345.678", "NaN", "1e-9"])
            text = text[:one.start()] + f'<c r="{one.group(1)}"><v>{value}</v></c>' + text[one.end():]
            parts[name] = text.encode()
        self.write(parts)

    def spoilt(self):
        """A number of a table becomes a text that is none."""
        parts = self.read()
        sheets = {part: name for part, name in self.sheets(parts).items() if name not in ("case", "columns")}
        cells = [(part, one) for part in sorted(sheets)
                 for one in re.finditer(r'<c r="([A-Z]+(\d+))"( s="\d+")?><v>[\d.]+</v></c>', parts[part].decode())
                 if int(one.group(2)) > 1]
        part, one = self.chance.choice(cells)
        text = parts[part].decode()
        parts[part] = (text[:one.start()] + f'<c r="{one.group(1)}" t="inlineStr"><is><t>12x</t></is></c>'
                       + text[one.end():]).encode()
        self.write(parts)
        self.expected = [f"{sheets[part]}!{one.group(1)}"]

    def hidden(self):
        parts = self.read()
        text = parts["xl/workbook.xml"].decode()
        found = list(re.finditer(r"<sheet name", text))
        at = self.chance.choice(found).end() - len(" name")
        parts["xl/workbook.xml"] = (text[:at] + ' state="hidden"' + text[at:]).encode()
        self.write(parts)


def workbook_fault(corridor, bases, number, seed):
    chance = random.Random(f"workbook {seed} {number}")
    with tempfile.TemporaryDirectory(prefix="hostile-") as place:
        place = pathlib.Path(place)
        base = chance.choice(bases)
        shutil.copy(base.with_suffix(".xlsx"), place / "book.xlsx")
        damage = DamagedWorkbook(place / "book.xlsx", chance)
        if chance.random() < 0.5:
            shutil.copytree(base, place / "case")
        before = state(place)
        fault, complaints = ended_badly(corridor, ["import", "book.xlsx", "case"], place)
        what = f"workbook {number}, {damage.kind}"
        if fault:
            return f"{what}: {fault}"
        if complaints.strip() and "problem" in complaints and state(place) != before:
            return f"{what}: half taken in: {complaints[:300]!r}"
        if leftovers(place):
            return f"{what}: left behind {leftovers(place)}"
        if damage.expected and not all(part in complaints for part in damage.expected):
            return f"{what}: {damage.expected} is not in {complaints[:400]!r}"
        if state(place) != before and (place / "case").is_dir():
            code, _, complaints = program(corridor, ["check", "case"], place)
            if code != 0:
                return f"{what}: taken in, and then check: exit {code}: {complaints[:300]}"
    return None


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("corridor")
    options.add_argument("--cases", type=int, default=500)
    options.add_argument("--workbooks", type=int, default=500)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--number", type=int, help="only the damage of this number")
    given = options.parse_args()
    corridor = os.path.abspath(given.corridor)
    faults = []
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        bases = []
        for name in EXAMPLES:
            must(corridor, ["new", name, "--example", name], folder)
            must(corridor, ["export", name, "--xlsx", f"{name}.xlsx"], folder)
            bases.append(pathlib.Path(folder) / name)
        for kind, count in [(case_fault, given.cases), (workbook_fault, given.workbooks)]:
            numbers = [given.number] if given.number is not None and count else range(count)
            found = [print(one, flush=True) or one for one in pool.map(lambda n, kind=kind: kind(corridor, bases, n, given.seed), numbers)
                     if one]
            print(f"{kind.__name__.removesuffix('_fault')}s: {len(numbers)} damaged, {len(found)} faults",
                  flush=True)
            faults += found
    sys.exit(1 if faults or given.cases + given.workbooks == 0 else 0)


main()
