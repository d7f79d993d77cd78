"""Two of any two writing commands at once, in one folder.

What stands on the disk afterwards must be what the two make one after the other, in either order, or what one of
them makes alone while the other says in words that it did nothing. Nothing may be left behind.

    python3 Tests/Faults/pairs.py PATH/TO/corridor [--rounds 50] [--pairs 10] [--seed 1]
"""

import argparse
import concurrent.futures
import itertools
import os
import pathlib
import random
import shutil
import sys
import tempfile
import time

from commands import Command, fixture, leftovers, program, replace, must, state

RAW = ["NSCocoa", "NSPOSIX", "Fatal error", "Error Domain", "FileError", "POSIXError", "CocoaError"]

WRITERS = [
    Command("new", "new", "made", "--example", "small-port"),
    Command("new, another", "new", "made", "--example", "small-useful"),
    Command("plan", "plan", "case", "--reasons", "none"),
    Command("plan, named", "plan", "case", "--name", "two", "--reasons", "none"),
    Command("import", "import", "other.xlsx", "case"),
    Command("import, another", "import", "third.xlsx", "case"),
    Command("import, new", "import", "other.xlsx", "made"),
    Command("import points", "import", "points.geojson", "case"),
    Command("schema", "schema", "needs", "--refresh", "case"),
    Command("export workbook", "export", "case", "--xlsx", "old.xlsx"),
    Command("export tables", "export", "case", "--csv", "made"),
    Command("report", "report", "case/plans/one"),
    Command("report pictures", "report", "case/plans/one", "--svg", "corridors", "timeline", "pictures"),
    Command("brief", "brief", "case/plans/one", "--md"),
]


def prepare(corridor, folder):
    fixture(corridor, folder)
    shutil.copytree(folder / "other", folder / "third")
    replace(folder / "third/needs.csv", ",119,", ",118,")
    replace(folder / "third/supplies.csv", ",151,", ",152,")
    must(corridor, ["export", "third", "--xlsx", "third.xlsx"], folder)


class Pair:
    """Two commands, with what they make alone and one after the other."""

    def __init__(self, corridor, base, one, other):
        self.corridor = corridor
        self.base = base
        self.both = [one, other]
        self.orders = [self.after([one, other]), self.after([other, one])]
        self.alone = [self.after([one]), self.after([other])]

    def copy(self):
        place = pathlib.Path(tempfile.mkdtemp(prefix="pairs-")).resolve()
        shutil.copytree(self.base, place / "work")
        return place

    def after(self, commands):
        place = self.copy()
        for command in commands:
            program(self.corridor, command.arguments, place / "work" / command.folder)
        found = state(place / "work")
        shutil.rmtree(place)
        return found

    def fault(self, delay):
        """What is wrong after both ran, the second so many seconds later; None when nothing is."""
        place = self.copy()

        def run(number):
            time.sleep(delay if number else 0)
            command = self.both[number]
            return program(self.corridor, command.arguments, place / "work" / command.folder)

        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            ended = list(pool.map(run, range(2)))
        found, left = state(place / "work"), leftovers(place / "work")
        shutil.rmtree(place)
        what = " + ".join(command.name for command in self.both) + f" ({delay:.3f} s)"
        for code, _, complaints in ended:
            if code < 0 or code and (not complaints.strip() or any(word in complaints for word in RAW)):
                return f"{what}: exit {code} without clear words: {complaints!r}"
        alone = [self.alone[number] for number in range(2) if ended[1 - number][0] != 0]
        if found not in self.orders + alone:
            return f"{what}: a mixture, exits {[code for code, _, _ in ended]}"
        return f"{what}: left behind {left}" if left else None


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("corridor")
    options.add_argument("--rounds", type=int, default=50, help="how often each pair is run")
    options.add_argument("--pairs", type=int, default=0, help="how many pairs are drawn; 0 is all")
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    corridor = os.path.abspath(given.corridor)
    chance = random.Random(given.seed)
    pairs = list(itertools.combinations_with_replacement(WRITERS, 2))
    if given.pairs:
        pairs = chance.sample(pairs, given.pairs)
    faults, runs = [], 0
    with tempfile.TemporaryDirectory() as folder:
        base = pathlib.Path(folder) / "base"
        base.mkdir()
        prepare(corridor, base)
        for one, other in pairs:
            pair = Pair(corridor, base, one, other)
            found = [fault for _ in range(given.rounds) if (fault := pair.fault(chance.random() * 0.1))]
            runs += given.rounds
            print(f"{one.name} + {other.name}: {given.rounds} rounds, {len(found)} faults", flush=True)
            faults += found
    print("\n".join(faults))
    print(f"{runs} rounds of {len(pairs)} pairs (seed {given.seed}), {len(faults)} faults")
    sys.exit(1 if faults or runs == 0 else 0)


main()
