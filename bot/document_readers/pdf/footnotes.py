"""Footnotes at the foot of a page: smaller lines at its end, each note from its mark on."""

import re
from collections.abc import Sequence

from msgspec import Struct, field

from bot.document_readers.pdf.content import Rule
from bot.document_readers.pdf.page_lines import PageLine

#: The text of notes is smaller than this share of the page's.
_SMALLER = 0.94
#: Points that the rule above notes is long, and by which it begins apart from them.
_SHORT = (40, 280)
_NEAR = 25
_MARK = re.compile(r"\s*(\d{1,3}|\*{1,3}|[†‡])(?:\s+|\Z|(?=[^\W\d_«“„\"(]))")


class PageNotes(Struct, kw_only=True):
    """The notes of a page by their marks; what goes on from the page before; and the lines that are left."""

    lines: list[PageLine]
    notes: dict[str, str] = field(default_factory=dict)
    continued: str = ""


def take_footnotes(lines: Sequence[PageLine], body_size: float, rules: Sequence[Rule], *, goes_on: bool) -> PageNotes:
    """Return the notes of a page, and its lines without them; `goes_on` if one of the page before may go on here."""
    start = len(lines)
    while start and lines[start - 1].size < _SMALLER * body_size:
        start -= 1
    start = min(start, _below_rule(lines, rules))
    if not goes_on:
        while start < len(lines) and not _mark(lines[start]):
            start += 1
    notes: dict[str, str] = {}
    continued: list[str] = []
    mark = ""
    for line in lines[start:]:
        found = _mark(line)
        text = " ".join(line.text.split())
        if found and _follows(found, mark):
            mark = found
            notes[mark] = text[len(found) :].strip()
        elif mark:
            notes[mark] = _joined(notes[mark], text)
        else:
            continued.append(text)
    return PageNotes(lines=list(lines[:start]), notes=notes, continued=" ".join(continued))


def _below_rule(lines: Sequence[PageLine], rules: Sequence[Rule]) -> int:
    """Return which line is the first below the short rule that divides notes from the text."""
    for rule in rules:
        below = next((index for index, line in enumerate(lines) if line.y < rule.at), len(lines))
        is_short = not rule.is_vertical and _SHORT[0] < rule.end - rule.start < _SHORT[1]
        if is_short and 0 < below < len(lines) and _mark(lines[below]) and abs(rule.start - lines[below].left) < _NEAR:
            return below
    return len(lines)


def _mark(line: PageLine) -> str:
    """Return the mark that a line of notes begins with."""
    match = _MARK.match(line.text)
    return match[1] if match else ""


def _follows(mark: str, before: str) -> bool:
    """Return whether a mark comes after the one before: figures count up, so that a year in a note is none."""
    if not (mark.isdigit() and before.isdigit()):
        return True
    return int(before) < int(mark) <= int(before) + 3


def _joined(text: str, more: str) -> str:
    return text[:-1] + more if text.endswith("\u00ad") else f"{text} {more}".strip()
