"""Every command that writes files, each with what it starts from, for failures.py and pairs.py."""

import os
import pathlib
import shutil
import subprocess
import zipfile

PROGRAM_TIME = 120


class Command:
    """A command, where it runs, and what the file system it runs on cannot do."""

    def __init__(self, name, *arguments, folder=".", without=(), before=None):
        self.name = name
        self.arguments = list(arguments)
        self.folder = folder
        self.without = without
        self.before = before


def program(path, arguments, folder, environment=None):
    """Runs the program; gives its exit code (below zero for a signal), output and complaints."""
    done = subprocess.run(
        [path, *arguments], cwd=folder, capture_output=True, timeout=PROGRAM_TIME,
        env={**os.environ, "COLUMNS": "80", **(environment or {})}, check=False)
    return done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")


def must(path, arguments, folder):
    code, output, complaints = program(path, arguments, folder)
    if code != 0:
        raise SystemExit(f"corridor {' '.join(arguments)}: exit {code}\n{output}{complaints}")


def replace(path, old, new):
    text = path.read_text()
    if old not in text:
        raise SystemExit(f"{path} does not hold {old!r}")
    path.write_text(text.replace(old, new))


def fixture(corridor, folder):
    """A case with a run, the same changed, and what they were exported to."""
    folder = pathlib.Path(folder)
    must(corridor, ["new", "case", "--example", "small-useful"], folder)
    must(corridor, ["schema", "needs", "--refresh", "case"], folder)
    must(corridor, ["plan", "case", "--name", "one", "--reasons", "none"], folder)
    shutil.copytree(folder / "case", folder / "other")
    shutil.rmtree(folder / "other" / "plans")
    replace(folder / "other/needs.csv", ",120,", ",119,")
    replace(folder / "other/supplies.csv", ",150,", ",151,")
    replace(folder / "other/stocks.csv", "600,800", "601,801")
    must(corridor, ["export", "other", "--xlsx", "other.xlsx"], folder)
    must(corridor, ["export", "case", "--xlsx", "case.xlsx"], folder)
    shutil.copy(folder / "other.xlsx", folder / "old.xlsx")
    first = (folder / "case/places.csv").read_text().splitlines()[1].split(",")[0]
    (folder / "points.geojson").write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"id": "%s"}, '
        '"geometry": {"type": "Point", "coordinates": [12.5, 41.25]}}]}' % first)
    shutil.copytree(folder / "case", folder / "stale")
    package = folder / "stale/datapackage.json"
    package.write_text(package.read_text().replace('"mediatype"', '"x_mediatype"'))
    (folder / "pictures").mkdir()
    (folder / "pictures/corridors.svg").write_text("old")
    (folder / "pictures/timeline.svg").write_text("old")
    (folder / "empty").mkdir()


COMMANDS = [
    Command("new", "new", "made", "--example", "small-port"),
    Command("new, deep", "new", "deep/down/made", "--start", "2030-01-01"),
    Command("new, here", "new", ".", "--example", "small-port", folder="empty"),
    Command("new workbook", "new", "made.xlsx", "--example", "small-port"),
    Command("plan", "plan", "case", "--name", "two", "--reasons", "none"),
    Command("plan, first", "plan", "other", "--reasons", "none"),
    Command("import", "import", "other.xlsx", "case"),
    Command("import, no exchange", "import", "other.xlsx", "case", without=("SWAP",)),
    Command("import, no links", "import", "other.xlsx", "case", without=("LINK",)),
    Command("import, here", "import", "../other.xlsx", ".", folder="case"),
    Command("import, new", "import", "other.xlsx", "made"),
    Command("import points", "import", "points.geojson", "case"),
    Command("schema", "schema", "needs", "--refresh", "stale"),
    Command("export workbook", "export", "case", "--xlsx", "made.xlsx"),
    Command("export workbook, over", "export", "case/plans/one", "--xlsx", "old.xlsx"),
    Command("export tables", "export", "case/plans/one", "--csv", "tables"),
    Command("export map", "export", "case", "--geojson", "map.geojson"),
    Command("report", "report", "case/plans/one"),
    Command("report pictures", "report", "case/plans/one", "--svg", "corridors", "timeline", "made"),
    Command("report pictures, over", "report", "case/plans/one", "--svg", "corridors", "timeline",
            "pictures"),
    Command("brief", "brief", "case/plans/one"),
    Command("brief, Markdown", "brief", "case/plans/one", "--md"),
    Command("compare", "compare", "case/plans/one", "case/plans/one", "--html", "made.html"),
]


def is_leftover(name):
    """Whether a name is one that is given only to what is being made ready."""
    digits = name.removeprefix(".corridor-")
    return len(digits) == 16 and digits != name and set(digits) <= set("0123456789abcdef")


def leftovers(folder):
    return [str(path) for path in pathlib.Path(folder).rglob(".corridor-*")]


def state(folder):
    """Everything in a folder as a reader of Corridor sees it: what is being made ready is nothing, and what a
    journal has decided stands in its place."""
    found = {}

    def walk(place, name):
        for entry in sorted(os.scandir(place), key=lambda entry: entry.name):
            inner = f"{name}/{entry.name}"
            if is_leftover(entry.name) or entry.name == ".corridor-update":
                continue
            if entry.is_dir(follow_symlinks=False):
                found[inner] = None
                walk(entry.path, inner)
            else:
                found[inner] = pathlib.Path(entry.path).read_bytes()
        decided = pathlib.Path(place) / ".corridor-update"
        if decided.is_dir():
            walk(decided, name)

    walk(folder, "")
    return found


def opens(path):
    """Whether a workbook is a whole archive."""
    with zipfile.ZipFile(path) as book:
        return book.testzip() is None
