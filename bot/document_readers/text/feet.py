"""Feet of pages in plain text, as it is copied from a PDF: the running foot line by line, and the notes above it."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from bot.document_readers.marks import FOOT_LANGUAGE, FOOT_NUMBER
from bot.document_readers.printed import PrintedLine
from bot.document_readers.rich_text import Piece

#: Lines of a running foot, of a foot with the next head, their length, and the lines in which notes are looked for.
_MAX_FOOT = 8
_MAX_HEAD = 5
_MAX_LENGTH = 50
_MAX_NOTES = 15
_NOTE = re.compile(r"(\d{1,2})(?:\s+(?=\S)|\Z)")
#: A foot in one line, from number to language, and the number of a page alone.
_WHOLE = re.compile(rf"{FOOT_NUMBER.pattern}[A-Z0-9. ]*\s{FOOT_LANGUAGE.pattern}")
_PAGE = re.compile(r"[-–— ]*\d{1,3}(?:\s?/\s?\d{1,3})?[-–— ]*")
_ENDS = ".!?:;"


def take_feet(lines: Sequence[PrintedLine]) -> tuple[list[PrintedLine], tuple[str, ...]]:
    """Return the lines without running feet, notes bound to their marks, and each foot once."""
    kept: list[PrintedLine] = []
    feet: dict[str, None] = {}
    page: list[PrintedLine] = []
    index = 0
    while index < len(lines):
        size = _foot(lines, index)
        if size:
            feet[" ".join(line.text for line in lines[index : index + size])] = None
            kept += _with_notes(page)
            page = []
            index += size
        else:
            is_amid = not page and bool(kept) and _is_open(kept[-1])
            page.append(replace(lines[index], is_apart=False) if is_amid else lines[index])
            index += 1
    return kept + _with_notes(page), tuple(feet)


def _foot(lines: Sequence[PrintedLine], index: int) -> int:
    """Return how many lines a foot has that begins here: from the document's number to its language; 0 if none."""
    if _WHOLE.fullmatch(_text(lines[index])):
        return 1
    if not FOOT_NUMBER.fullmatch(_text(lines[index])):
        return _between(lines, index)
    for size, line in enumerate(lines[index : index + _MAX_FOOT], start=1):
        if len(_text(line)) > _MAX_LENGTH:
            break
        if size > 1 and FOOT_LANGUAGE.fullmatch(_text(line)):
            return size
    return _between(lines, index)


def _between(lines: Sequence[PrintedLine], index: int) -> int:
    """Return how many lines with a number of a document or a page stand in the middle of a sentence; 0 if none do."""
    if not index or not lines[index].is_apart or not _is_open(lines[index - 1]):
        return 0
    for size, line in enumerate(lines[index : index + _MAX_HEAD], start=1):
        if size > 1 and line.is_apart and line.text[:1].islower():
            inside = map(_text, lines[index : index + size - 1])
            is_numbered = any(_PAGE.fullmatch(text) or FOOT_NUMBER.fullmatch(text) for text in inside)
            return size - 1 if is_numbered else 0
        if len(_text(line)) > _MAX_LENGTH:
            return 0
    return 0


def _is_open(line: PrintedLine) -> bool:
    return line.text.rstrip()[-1:] not in _ENDS


def _text(line: PrintedLine) -> str:
    """Return a line with single spaces: what is printed at the right is far from what is at the left."""
    return " ".join(line.text.split())


def _with_notes(page: Sequence[PrintedLine]) -> list[PrintedLine]:
    """Return a page's lines; notes at its end are bound to the figure that is glued to a word above."""
    for start in range(max(len(page) - _MAX_NOTES, 1), len(page)):
        first = _NOTE.match(page[start].text)
        if first and _reference(page[:start], first[1]) is not None:
            return _bound(list(page[:start]), _notes(page[start:]))
    return list(page)


def _notes(lines: Sequence[PrintedLine]) -> dict[str, str]:
    notes: dict[str, str] = {}
    mark = ""
    for line in lines:
        match = _NOTE.match(line.text)
        if match and (not mark or int(match[1]) == int(mark) + 1):
            mark = match[1]
            notes[mark] = line.text[match.end() :]
        else:
            notes[mark] = f"{notes[mark]} {line.text}".strip()
    return notes


def _reference(lines: Sequence[PrintedLine], mark: str) -> tuple[int, int] | None:
    """Return in which line a word ends in a mark, and where."""
    pattern = re.compile(rf"(?<=[^\W\d_]){mark}(?!\w)")
    for index in range(len(lines) - 1, -1, -1):
        if match := pattern.search(lines[index].text):
            return index, match.start()
    return None


def _bound(lines: list[PrintedLine], notes: dict[str, str]) -> list[PrintedLine]:
    for mark, text in notes.items():
        place = _reference(lines, mark)
        if place is None:
            lines.append(replace(lines[-1], pieces=(Piece(text=f"{mark}\t{text}"),), is_apart=True))
            continue
        index, position = place
        words = lines[index].text
        note = Piece(text=text, mark=mark)
        pieces = (Piece(text=words[:position]), note, Piece(text=words[position + len(mark) :]))
        others = tuple(piece for piece in lines[index].pieces if piece.mark is not None)
        lines[index] = replace(lines[index], pieces=(*pieces, *others))
    return lines
