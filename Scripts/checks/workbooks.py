"""Tries the workbooks of every case with programs that know nothing of Corridor.

openpyxl must read what Corridor writes, with the types that the tables declare, and Corridor must
read what openpyxl and LibreOffice save of it, without losing anything.
"""
import csv
import datetime
import decimal
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl

top = pathlib.Path(__file__).resolve().parents[2]
faults = []


def corridor(*arguments):
    """Runs Corridor; a run that fails is a fault. A plan that is good to its gap ends with 4."""
    run = subprocess.run([sys.argv[1], *map(str, arguments)], text=True, capture_output=True)
    passes = run.returncode in (0, 4)
    if not passes:
        faults.append(f"corridor {' '.join(map(str, arguments))} ended with {run.returncode}:\n"
                      + run.stderr)
    return passes


def plain(text):
    """A cell with its number in one form, so that 40.70 and 40.7 are the same."""
    try:
        number = decimal.Decimal(text)
    except decimal.InvalidOperation:
        return text
    return format(number.normalize(), "f") if number.is_finite() else text


def rows(file):
    with open(file, newline="", encoding="utf-8") as lines:
        return [[plain(cell) for cell in row] for row in csv.reader(lines)]


def same_cases(left, right, told):
    """Compares the tables of two cases."""
    for file in sorted(left.glob("*.csv")):
        if not (right / file.name).exists():
            faults.append(f"{told}: {file.name} is missing")
        elif rows(file) != rows(right / file.name):
            faults.append(f"{told}: {file.name} differs")


def read_by_openpyxl(book, case):
    """Every cell as openpyxl understands it is the cell of the table, and no cell is a formula."""
    workbook = openpyxl.load_workbook(book)
    for sheet in workbook:
        if sheet.freeze_panes is None:
            faults.append(f"{book.name}: the headings of {sheet.title} are not frozen")
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.data_type == "f":
                faults.append(f"{book.name}: {sheet.title}!{cell.coordinate} is a formula")
    for file in case.glob("*.csv"):
        found = []
        for row in workbook[file.stem].iter_rows(values_only=True):
            found.append([
                "" if value is None else value.date().isoformat()
                if isinstance(value, datetime.datetime) else plain(str(value)) for value in row])
        if found != rows(file):
            faults.append(f"{book.name}: openpyxl reads another {file.stem}")
        numbers = [value for row in workbook[file.stem].iter_rows(min_row=2, values_only=True)
                   for heading, value in zip(found[0], row)
                   if heading.endswith("_t") or heading in ("tier", "lat", "low", "quantity")]
        if not all(isinstance(value, (int, float, type(None))) for value in numbers):
            faults.append(f"{book.name}: {file.stem} has numbers that are text")


def saved_by_openpyxl(book, folder):
    saved = folder / f"openpyxl-{book.name}"
    openpyxl.load_workbook(book).save(saved)
    return saved


def saved_by_libreoffice(books, folder):
    """The workbooks as LibreOffice saves them, all in one start of the program."""
    folder.mkdir()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder), *map(str, books)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    return [folder / book.name for book in books]


def main():
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        cases, books = [], []
        for source in sorted((top / "Cases").iterdir()):
            case = scratch / "cases" / source.name
            shutil.copytree(source, case, ignore=shutil.ignore_patterns("plans"))
            book = scratch / f"{source.name}.xlsx"
            if corridor("export", case, "--xlsx", book):
                cases.append(case)
                books.append(book)
                read_by_openpyxl(book, case)
        office = saved_by_libreoffice(books, scratch / "office") if shutil.which("soffice") else []
        if not office:
            print("LibreOffice is not there: what it saves was not tried.")
        resaved = [(case, saved_by_openpyxl(book, scratch)) for case, book in zip(cases, books)]
        for number, (case, book) in enumerate(resaved + list(zip(cases, office))):
            made = scratch / f"made-{number}"
            if corridor("import", book, made):
                same_cases(case, made, f"{book.parent.name}/{book.name}")
    print("\n".join(faults))
    return 1 if faults else 0


sys.exit(main())
