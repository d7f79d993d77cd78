"""Files of at most 300 lines, functions of at most 40 lines between their braces."""

import re

from swift_source import ROOT, code_only, report, swift_files

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
DECLARATION = re.compile(r"\b(func\b|init[?!]?\s*[(<]|deinit\b|subscript\b)")
CONTINUATION = re.compile(r"\s*(\{|->|where\b|throws\b|rethrows\b|async\b|\(|<)")


def body_of(code, start):
    """Where the braces of the declaration at `start` open and close; None without a body."""
    depth = 0
    for position in range(start, len(code)):
        character = code[position]
        if character in "([":
            depth += 1
        elif character in ")]":
            depth -= 1
            if depth < 0:
                return None
        elif depth == 0 and character == "{":
            return position, closing_brace(code, position)
        elif depth == 0 and character == "}":
            return None
        elif depth == 0 and character == "\n" and not CONTINUATION.match(code, position):
            return None
    return None


def closing_brace(code, opening):
    depth = 0
    for mark in re.compile(r"[{}]").finditer(code, opening):
        depth += 1 if mark.group() == "{" else -1
        if depth == 0:
            return mark.start()
    return len(code)


def long_functions(code):
    """The line and length of every function that is too long."""
    for declaration in DECLARATION.finditer(code):
        before = code[: declaration.start()].rstrip(" ")
        if before.endswith(".") or before.endswith("self."):
            continue
        body = body_of(code, declaration.start())
        if body is None:
            continue
        opening, closing = body
        length = code.count("\n", opening, closing) - 1
        if length > LONGEST_FUNCTION:
            yield code.count("\n", 0, declaration.start()) + 1, length


def main():
    faults = []
    for path in swift_files("Sources", "Tests", "Benchmarks"):
        text = path.read_text(encoding="utf-8")
        name = path.relative_to(ROOT)
        lines = text.count("\n")
        if lines > LONGEST_FILE:
            faults.append(f"{name}:{LONGEST_FILE + 1}: {lines} lines. At most {LONGEST_FILE}: "
                          "give each idea its own file.")
        for line, length in long_functions(code_only(text)):
            faults.append(f"{name}:{line}: a function of {length} lines. At most "
                          f"{LONGEST_FUNCTION}: name its parts.")
    report(faults)


main()
