"""Which target may import what, beyond what the compiler checks of declared dependencies.

The compiler refuses an import of a target that is not declared in Package.swift. Here stands what
must not be declared either.
"""

import re

from swift_source import ROOT, code_only, report, swift_files

IMPORT = re.compile(
    r"^[ \t]*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?"
    r"import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)",
    re.MULTILINE)

# Targets that may import only what stands here.
ONLY = {"SupplyModel": set(), "PlanAudit": {"SupplyModel"},
        "PlanWords": {"PlanAudit", "SupplyModel"},
        "LinearProgram": {"Synchronization"}, "TimeExpansion": {"SupplyModel"},
        "PlanFigures": {"SupplyModel", "TimeExpansion"},
        "FlowPlanning": {"LinearProgram", "SupplyModel", "TimeExpansion"},
        "PlanReports": {"PlanWords", "SupplyModel", "Foundation"},
        "CustodyLog": {"CaseFiles", "PlanWords", "SupplyModel", "Foundation"},
        "CustodyStore": {"CaseFiles", "CustodyLog", "PlanWords", "GRDB", "Foundation"},
        "WholeFiles": {"CLinux", "Foundation"},
        "Spreadsheets": {
            "CExpat", "CLinux", "CMinizip", "CXlsxWriter", "SupplyModel", "Foundation"}}
# Modules that only these targets may import.
RESERVED = {"CHighs": {"Highs"}, "Highs": {"corridor"},
            "LinearProgram": {"FlowPlanning", "Highs", "PlanReasons", "PlanningDesk"},
            "CLinux": {"Spreadsheets", "WholeFiles"},
            "CExpat": {"Spreadsheets"}, "CMinizip": {"Spreadsheets"}, "CXlsxWriter": {"Spreadsheets"},
            "Spreadsheets": {"Interchange"}, "GRDB": {"CustodyStore"}, "ArgumentParser": {"corridor"}}


def fault(target, module):
    """Why a target may not import a module; None when it may."""
    if target in ONLY and module not in ONLY[target]:
        allowed = " and ".join(sorted(ONLY[target])) or "nothing"
        return f"{target} imports {allowed}, and not {module}"
    if target not in RESERVED.get(module, {target}):
        return f"only {' and '.join(sorted(RESERVED[module]))} may import {module}"
    return None


def main():
    faults = []
    for path in swift_files("Sources"):
        target = path.relative_to(ROOT / "Sources").parts[0]
        code = code_only(path.read_text(encoding="utf-8"))
        for found in IMPORT.finditer(code):
            reason = fault(target, found.group(1))
            if reason:
                line = code.count("\n", 0, found.start(1)) + 1
                faults.append(f"{path.relative_to(ROOT)}:{line}: {reason}. See ARCHITECTURE.md.")
    report(faults)


main()
