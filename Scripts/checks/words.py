"""Sentences that people read stand in PlanWords alone.

A literal with three words or more is taken for a sentence, and refused where ALLOWED does not name its file.
Retired words (Tests/PlanWordsTests/RetiredWords.swift) are refused in all literals of all sources.
"""

import fnmatch
import pathlib
import re

from swift_source import ROOT, report, string_literals, swift_files

# Where sentences, or what looks like them, may stand outside the catalogue, and why.
ALLOWED = {
    "Sources/PlanWords/*": "the catalogue",
    "Sources/CaseFiles/Tables/*": "what a table, a column or a setting holds is declared with it",
    "Sources/CaseFiles/Cells/NoteColumns.swift": "the same, of the columns that all tables may have",
    "Sources/CaseFiles/Advice/MissingMark.swift": "what people write where they know nothing, to know it again",
    "Sources/CaseFiles/Advice/WordAdvice.swift": "words of other languages for those of a list, to know them again",
    "Sources/GeneratedCases/*": "what planners of made-up cases wrote",
    "Sources/corridor/*Command.swift": "what a command does and takes is declared with it, as its help",
    "Sources/corridor/Corridor.swift": "the same, of the program",
    "Sources/corridor/CaseOptions.swift": "the same, of options that commands share",
    "Sources/PlanReports/Page/PageScript.swift": "a script of the page",
    "Sources/PlanReports/Page/PageStyles.swift": "a style sheet",
    "Sources/PlanReports/Brief/BriefStyles.swift": "a style sheet",
    "Sources/PlanReports/Drawing/Palette.swift": "the colours of style sheets",
    "Sources/PlanReports/Drawing/PictureStyles.swift": "a style sheet",
    "Sources/PlanReports/Pictures/Land+Outlines.swift": "outlines of land",
    "Sources/Highs/*": "what the solver was doing when it failed, for an engineer",
    "Sources/CustodyStore/RecordSchema.swift": "the tables of a database, read by its engineer",
    "Sources/ExampleEmbedder/*": "run by the build, read by its engineer",
}
# A text for an engineer, when the program itself is at fault.
FOR_ENGINEERS = re.compile(r"(precondition|assert|fatalError|preconditionFailure)\([^\"]*$")
RETIRED = ROOT / "Tests/PlanWordsTests/RetiredWords.swift"
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


def main():
    patterns = retired()
    faults = [f"Scripts/checks/words.py: nothing is called {pattern} any more. Take it out of ALLOWED."
              for pattern in ALLOWED if not any(ROOT.glob(pattern))]
    for path in swift_files("Sources"):
        name = str(path.relative_to(ROOT))
        faults += retired_faults(path, name, patterns)
        if not any(fnmatch.fnmatch(name, pattern) for pattern in ALLOWED):
            faults += [f"{name}:{line}: a sentence outside Sources/PlanWords: \"{literal[:70]}\". "
                       "Make a message of it (ARCHITECTURE.md, \"Words\")."
                       for line, literal in sentences(path)]
    report(faults)


if __name__ == "__main__":
    main()
