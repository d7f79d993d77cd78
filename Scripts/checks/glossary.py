"""Every public type is in GLOSSARY.md."""

import re

from swift_source import ROOT, code_only, report, swift_files

TYPE = re.compile(
    r"^[ \t]*(?:@\w+(?:\([^)]*\))?\s+)*public\s+(?:(?:final|indirect|nonisolated)\s+)*"
    r"(?:struct|class|enum|actor|protocol|typealias)\s+(\w+)",
    re.MULTILINE)


def main():
    glossary = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"`(?:\w+\.)*(\w+)`", glossary))
    faults = []
    for path in swift_files("Sources"):
        code = code_only(path.read_text(encoding="utf-8"))
        for found in TYPE.finditer(code):
            name = found.group(1)
            if name not in explained:
                line = code.count("\n", 0, found.start(1)) + 1
                faults.append(f"{path.relative_to(ROOT)}:{line}: `{name}` is not in GLOSSARY.md. "
                              "Add a line that says what it is in the field's words.")
    report(faults)


main()
