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


def string_literals(text):
    """Where each string literal starts, and what it says, with {} for its interpolations."""
    position = 0
    while position < len(text):
        _, length, opening = _next_token(text, position)
        if opening is None:
            position += length
            continue
        end, said = _read_string(text, position + length, opening)
        yield position, said
        # Code in an interpolation may hold literals of its own.
        for start, stop in _interpolations(text, position + length, opening):
            for inner, words in string_literals(text[start:stop]):
                yield start + inner, words
        position = end


def _read_string(text, position, opening):
    """Where a string ends, and its words with {} for interpolations."""
    hashes, quotes = opening.group(1), opening.group(2)
    said = []
    while position < len(text):
        if text.startswith("\\" + hashes + "(", position):
            position = _closing(text, position + len(hashes) + 2)
            said.append("{}")
            continue
        if text.startswith(quotes + hashes, position):
            return position + len(quotes) + len(hashes), "".join(said)
        length = 2 + len(hashes) if text.startswith("\\" + hashes, position) else 1
        said.append(text[position : position + length] if length == 1 else " ")
        position += length
    return position, "".join(said)


def _interpolations(text, position, opening):
    """Where the code of each interpolation of a string starts and stops."""
    hashes, quotes = opening.group(1), opening.group(2)
    while position < len(text) and not text.startswith(quotes + hashes, position):
        if text.startswith("\\" + hashes + "(", position):
            start = position + len(hashes) + 2
            position = _closing(text, start)
            yield start, position - 1
            continue
        position += 2 + len(hashes) if text.startswith("\\" + hashes, position) else 1


def _closing(text, position):
    """The position after the parenthesis that closes an interpolation."""
    depth = 1
    while position < len(text) and depth:
        _, length, opening = _next_token(text, position)
        if opening is not None:
            position, _ = _read_string(text, position + length, opening)
            continue
        depth += {"(": 1, ")": -1}.get(text[position], 0) if length == 1 else 0
        position += length
    return position


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
