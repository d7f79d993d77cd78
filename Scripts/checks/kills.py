"""Kills commands that write the record of a case, and looks whether anything that was called recorded is lost.

    python3 Scripts/checks/kills.py [ROUNDS] [--program PATH] [--seconds MOST]

In each round `corridor record add` or `corridor record import` is killed (SIGKILL) at a random moment. Afterwards every id that a
command called recorded must be in the record, an import must be there whole or not at all, and no chain may be broken.
"""

import argparse
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BATCH = 40


def program():
    """The optimised program, or else that of the debug build."""
    for build in ("release", "debug"):
        path = ROOT / ".build" / build / "corridor"
        if path.exists():
            return path
    raise SystemExit("There is no program to kill. Build it first: Scripts/build")


def events_file(folder, number):
    """A table of events that belong together: they all name one question."""
    path = folder / f"batch-{number}.csv"
    rows = [f"asked,1941-10-01,batch-{number},Question {number}.{row}" for row in range(BATCH)]
    path.write_text("kind,on,question,text\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def run_and_kill(command, longest):
    """What a command printed before it ended or was killed."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        output, errors = process.communicate(timeout=random.uniform(0, longest))
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        output, errors = process.communicate()
        return output, True
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))} ended with {process.returncode}: {errors}")
    return output, False


def record(binary, case):
    """The events of the record, and what does not fit in it."""
    listed = subprocess.run([binary, "record", "list", case, "--json"], capture_output=True, text=True)
    if listed.returncode != 0:
        raise SystemExit(f"The record cannot be read after a kill: {listed.stderr}")
    answer = json.loads(listed.stdout)
    return answer["events"], answer["to_settle"]


def check(binary, case, promised):
    """Stops when something is lost, half there or broken."""
    events, faults = record(binary, case)
    lost = promised - {event["id"] for event in events}
    if lost or faults:
        raise SystemExit(f"lost: {sorted(lost)}; {faults}")
    batches = {}
    for event in events:
        question = event["fields"].get("question", "")
        batches[question] = batches.get(question, 0) + 1
    half = {name: count for name, count in batches.items() if name.startswith("batch-") and count != BATCH}
    if half:
        raise SystemExit(f"taken in by half: {half}")
    numbers = sorted(event["number"] for event in events)
    if numbers != list(range(1, len(numbers) + 1)):
        raise SystemExit("a number is missing or given twice")
    return len(events)


def median_seconds(command, case):
    """How long a command takes on this machine."""
    times = []
    for _ in range(3):
        begun = time.monotonic()
        subprocess.run(command, check=True, capture_output=True)
        times.append(time.monotonic() - begun)
    return sorted(times)[1]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("rounds", nargs="?", type=int, default=500)
    options.add_argument("--program", type=pathlib.Path)
    options.add_argument("--seconds", type=float, default=float("inf"))
    given = options.parse_args()
    binary = given.program or program()
    folder = pathlib.Path(tempfile.mkdtemp())
    case = folder / "case"
    shutil.copytree(ROOT / "Cases/small-port", case, ignore=shutil.ignore_patterns("plans", "record.sqlite*"))
    writer = ["--writer", "kills"]
    note = [binary, "record", "add", case, "noted", "--on", "1941-10-01", "--text", "noted", "--json", *writer]
    longest = 1.3 * median_seconds(note, case)
    seed = int(os.environ.get("KILLS_SEED", time.time_ns()))
    random.seed(seed)
    begun, kills, rounds, promised = time.monotonic(), 0, 0, set()
    try:
        while rounds < given.rounds and time.monotonic() - begun < given.seconds:
            rounds += 1
            command = note
            if rounds % 4 == 0:
                command = [binary, "record", "import", case, events_file(folder, rounds), "--json", *writer]
            output, killed = run_and_kill(command, longest)
            kills += killed
            if output.rstrip().endswith("}"):
                promised |= set(json.loads(output)["events"])
            if rounds % 25 == 0:
                check(binary, case, promised)
        count = check(binary, case, promised)
    finally:
        shutil.rmtree(folder)
    print(f"{rounds} rounds (seed {seed}), {kills} killed: {len(promised)} events called recorded, {count} there, none lost.")


main()
