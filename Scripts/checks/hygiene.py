"""What must not be tracked: what is fetched or built, one machine's paths, package mirrors."""

import re
import subprocess

from swift_source import ROOT, report

NOT_TRACKED = re.compile(
    r"(^|/)(Package\.resolved|\.deps|\.build[^/]*|\.swiftpm|__pycache__|\.DS_Store)(/|$)"
    r"|^Cases/[^/]+/plans/")
NOT_WRITTEN = [
    (re.compile(r"(?<![\w.~}])/(?:home|root|Users|work|opt|tmp)/\w"), "a path of one machine"),
    (re.compile(r"--(?:extra-)?index-url|--find-links|--trusted-host"), "a package mirror"),
    (re.compile(r"\b(?:pypi\.org|pythonhosted\.org)\b"), "the host name of a registry"),
    (re.compile(r"https?://[\w.-]+\.(?:internal|local|lan|corp)\b"), "a private host name"),
    (re.compile(r"https?://\d+\.\d+\.\d+\.\d+"), "a private host name"),
]
THIS_FILE = "Scripts/checks/hygiene.py"


def tracked():
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True)
    return [name for name in names.stdout.decode().split("\0") if name]


def main():
    faults = []
    for name in tracked():
        if NOT_TRACKED.search(name):
            faults.append(f"{name}: is fetched or made, and must not be tracked.")
        path = ROOT / name
        if name == THIS_FILE or path.is_symlink() or not path.is_file():
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        for pattern, meaning in NOT_WRITTEN:
            for found in pattern.finditer(text):
                line = text.count("\n", 0, found.start()) + 1
                faults.append(f"{name}:{line}: \"{found.group()}\" is {meaning}.")
    report(faults)


main()
