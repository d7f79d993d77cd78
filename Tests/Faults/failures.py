"""The n-th failure: every command that writes, with each call that changes a file failing once.

For each call, the program is killed before and after it, or the call fails with an error that it can fail with.
What stands on the disk then must be what stood there before or what the command makes; an exit code of 0 must
mean the latter; an error must be told in words. The same command again, with nothing failing, must end with what
it makes and leave nothing of the dead one.

    python3 Tests/Faults/failures.py PATH/TO/corridor [--share 0.1] [--seed 1] [--only "import"]
"""

import argparse
import concurrent.futures
import errno
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile

from commands import COMMANDS, fixture, leftovers, program, state

SPACE = {"open", "write", "mkdir", "link", "fsync", "truncate", "rename", "tmpfile"}
ACCESS = {"open", "mkdir", "rename", "link", "unlink", "rmdir", "chmod", "fchmod"}
# What must not stand in a complaint: it is no word for anybody but a programmer.
RAW = ["NSCocoa", "NSPOSIX", "Fatal error", "Error Domain", "FileError", "POSIXError", "CocoaError"]


def kinds(call):
    yield "kill"
    yield "kill-after"
    yield str(errno.EIO)
    if call in SPACE:
        yield str(errno.ENOSPC)
    if call in ACCESS:
        yield str(errno.EACCES)


class Trial:
    """Runs one command in copies of the fixture, with the library that makes calls fail."""

    def __init__(self, corridor, library, base, command):
        self.corridor = corridor
        self.library = library
        self.base = base
        self.command = command
        with self.scratch() as (work, log):
            self.before = state(work)
            code, _, complaints = self.run(work, log)
            if code != 0:
                raise SystemExit(f"{command.name}: exit {code}\n{complaints}")
            self.after = state(work)
            self.calls = [line.split(" ")[0] for line in pathlib.Path(log).read_text().splitlines()]

    def scratch(self):
        return Scratch(self.base)

    def run(self, work, log=None, at=0, kind="0"):
        environment = {"LD_PRELOAD": self.library, "FAULT_FOLDER": str(work), "FAULT_AT": str(at),
                       "FAULT_KIND": kind}
        if log:
            environment["FAULT_LOG"] = log
        environment |= {f"FAULT_NO_{name}": "1" for name in self.command.without}
        return program(self.corridor, self.command.arguments, work / self.command.folder, environment)

    def injections(self):
        return [(at, kind) for at, call in enumerate(self.calls, 1) for kind in kinds(call)]

    def fault(self, at, kind):
        """What is wrong after one failure; None when nothing is."""
        with self.scratch() as (work, _):
            code, _, complaints = self.run(work, at=at, kind=kind)
            now = state(work)
            what = f"{self.command.name}, call {at} ({self.calls[at - 1]}), {kind}"
            if now not in (self.before, self.after):
                return f"{what}: torn, {self.differences(now)}"
            killed = kind.startswith("kill")
            if not killed and code < 0:
                return f"{what}: signal {signal.Signals(-code).name}\n{complaints}"
            if code == 0 and now != self.after:
                return f"{what}: exit 0, and nothing was made"
            if code > 0 and (not complaints.strip() or any(word in complaints for word in RAW)):
                return f"{what}: exit {code} without clear words: {complaints!r}"
            code, _, complaints = self.run(work)
            if code < 0 or state(work) != self.after:
                return f"{what}: then exit {code}, {self.differences(state(work))}\n{complaints}"
            if leftovers(work):
                return f"{what}: left behind: {leftovers(work)}"
        return None

    def differences(self, now):
        def unlike(other):
            return sorted(name for name in {*now, *other} if now.get(name, 0) != other.get(name, 0))
        return f"unlike before in {unlike(self.before)[:4]}, unlike after in {unlike(self.after)[:4]}"


class Scratch:
    """A copy of the fixture, and a file for a log beside it."""

    def __init__(self, base):
        self.base = base

    def __enter__(self):
        self.place = tempfile.mkdtemp(prefix="faults-")
        work = pathlib.Path(self.place).resolve() / "work"
        shutil.copytree(self.base, work)
        return work, str(pathlib.Path(self.place) / "log")

    def __exit__(self, *_):
        shutil.rmtree(self.place)


def built(folder):
    library = str(pathlib.Path(folder) / "faults.so")
    source = pathlib.Path(__file__).with_name("faults.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library, str(source), "-ldl"],
                   check=True)
    return library


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("corridor")
    options.add_argument("--share", type=float, default=1, help="the share of all failures that is tried")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", default="", help="only commands whose name starts so")
    given = options.parse_args()
    if sys.platform != "linux":
        raise SystemExit("This needs Linux: calls are made to fail by LD_PRELOAD.")
    corridor = os.path.abspath(given.corridor)
    chance = random.Random(given.seed)
    faults, tried, torn = [], 0, 0
    with tempfile.TemporaryDirectory() as folder, \
            concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        library = built(folder)
        base = pathlib.Path(folder) / "base"
        base.mkdir()
        fixture(corridor, base)
        for command in COMMANDS:
            if not command.name.startswith(given.only):
                continue
            trial = Trial(corridor, library, base, command)
            chosen = [one for one in trial.injections() if chance.random() < given.share]
            found = [fault for fault in pool.map(lambda one: trial.fault(*one), chosen) if fault]
            print(f"{command.name}: {len(trial.calls)} calls, {len(chosen)} failures, {len(found)} faults",
                  flush=True)
            faults += found
            tried += len(chosen)
            torn += sum("torn" in fault for fault in found)
    print("\n".join(faults))
    print(f"{tried} failures (seed {given.seed}), {torn} torn states, {len(faults)} faults")
    sys.exit(1 if faults or tried == 0 else 0)


main()
