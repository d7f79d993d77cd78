"""Swift source as the checks see it: which files there are, and what in them is code."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def swift_files(*folders):
    """The Swift files under folders of the repository, in order, without what was built."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.swift")):
            if not any(part.startswith(".") for part in path.relative_to(ROOT).parts):
                yield path


def code_only(text):
    """The text with comments, strings and raw identifiers blanked; positions and lines stay."""
    kept = []
    position = 0
    nesting = []  # For each open interpolation: its parentheses, and the string it stands in.
    while position < len(text):
        token, length, opening = _next_token(text, position)
        if opening is not None:
            position += length
            kept.append(" " * length)
            position = _skip_string(text, position, opening, kept, nesting)
            continue
        if token == "code" and nesting:
            character = text[position]
            if character == "(":
                nesting[-1][0] += 1
            elif character == ")":
                nesting[-1][0] -= 1
                if nesting[-1][0] == 0:
                    _, opening = nesting.pop()
                    kept.append(" ")
                    position = _skip_string(text, position + 1, opening, kept, nesting)
                    continue
        piece = text[position : position + length]
        kept.append(piece if token == "code" else re.sub(r"[^\n]", " ", piece))
        position += length
    return "".join(kept)


def _next_token(text, position):
    """What starts here: code, something to blank, or a string with its delimiter."""
    if text.startswith("//", position):
        end = text.find("\n", position)
        return "blank", (len(text) if end < 0 else end) - position, None
    if text.startswith("/*", position):
        return "blank", _comment_length(text, position), None
    string = re.compile(r'(#*)("""|")').match(text, position)
    if string:
        return "string", string.end() - position, string
    raw = re.compile(r"`[^`\n]*`").match(text, position)
    if raw:
        return "blank", raw.end() - position, None
    return "code", 1, None


def _comment_length(text, position):
    depth = 0
    for mark in re.compile(r"/\*|\*/").finditer(text, position):
        depth += 1 if mark.group() == "/*" else -1
        if depth == 0:
            return mark.end() - position
    return len(text) - position


def _skip_string(text, position, opening, kept, nesting):
    """Blanks up to the end of the string, or up to the code of an interpolation in it."""
    hashes, quotes = opening.group(1), opening.group(2)
    while position < len(text):
        if text.startswith("\\" + hashes + "(", position):
            length = len(hashes) + 2
            kept.append(" " * length)
            nesting.append([1, opening])
            return position + length
        if text.startswith(quotes + hashes, position):
            length = len(quotes) + len(hashes)
            kept.append(" " * length)
            return position + length
        length = 2 + len(hashes) if text.startswith("\\" + hashes, position) else 1
        kept.append(re.sub(r"[^\n]", " ", text[position : position + length]))
        position += length
    return position


def report(faults):
    """Prints the faults, one to a line, and ends the check."""
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)
