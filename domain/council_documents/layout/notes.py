"""Footnotes of a text without a format of its own: marks in it, and the notes with the same marks at its end."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from domain.council_documents.document import Footnote
from domain.council_documents.layout.structure import Passage, PassageKind

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_RAISED = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
#: A line that sets the notes apart, and the mark of a note that is one of its lines.
_RULE = re.compile(r"[_-]{5,}\s+")
_MARK = re.compile(r"(?<!\S)[(\[](\d{1,2})[)\]]\s+")
_NUMBER = re.compile(r"[(\[]?(\d{1,2})[.)\]]*")


def bind_notes(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages without the notes at the end, each of which is bound to where its mark stands."""
    passages = _with_notes_apart(passages)
    notes = _notes_at_end(passages)
    body = list(passages[: len(passages) - len(notes)])
    places = [_places_of(body, index + 1, note) for index, note in enumerate(notes)]
    if not notes or not all(places):
        return list(passages)
    for index, (note, found) in enumerate(zip(notes, places, strict=True), start=1):
        for passage, start, end in found:
            length = end - start
            passage.text = passage.text[:start] + " " * length + passage.text[end:]
            passage.footnotes += (Footnote(mark=str(index), text=_text_of(note), position=start), *note.footnotes)
    return body


def _with_notes_apart(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages; notes that are lines of one paragraph, below a rule, each by themselves."""
    rule = _RULE.match(passages[-1].text) if passages else None
    if rule is None or passages[-1].kind is not PassageKind.TEXT:
        return list(passages)
    last, text = passages[-1], passages[-1].text
    starts = list(_MARK.finditer(text, rule.end()))
    marks = [match for index, match in enumerate(starts, start=1) if int(match[1]) == index]
    if not marks or len(marks) != len(starts) or marks[0].start() != rule.end():
        return list(passages)
    ends = [*(match.start() for match in marks[1:]), len(text)]
    notes = [
        replace(last, kind=PassageKind.PARAGRAPH, number=f"({match[1]})", text=text[match.end() : end].strip())
        for match, end in zip(marks, ends, strict=True)
    ]
    return [*passages[:-1], *notes]


def _notes_at_end(passages: Sequence[Passage]) -> list[Passage]:
    """Return the last passages that are numbered from one on."""
    notes: list[Passage] = []
    for passage in reversed(passages):
        number = _number_of(passage)
        if not number or passage.children or (notes and number != (_number_of(notes[0]) or 0) - 1):
            return []
        notes.insert(0, passage)
        if number == 1:
            return notes
    return []


def _number_of(passage: Passage) -> int:
    if passage.kind is PassageKind.TEXT:
        raised, bracketed = _RAISED.match(passage.text), _MARK.match(passage.text)
        if raised is not None:
            return int(raised[0].translate(_SUPERSCRIPTS))
        return int(bracketed[1]) if bracketed is not None else 0
    match = _NUMBER.fullmatch(passage.number) if passage.kind is PassageKind.PARAGRAPH else None
    return int(match[1]) if match is not None else 0


def _text_of(note: Passage) -> str:
    if note.number:
        return note.text
    mark = _RAISED.match(note.text) or _MARK.match(note.text)
    return note.text[mark.end() :].strip() if mark is not None else note.text


def _places_of(body: Sequence[Passage], number: int, note: Passage) -> list[tuple[Passage, int, int]]:
    """Return where the mark of a note stands: raised, in brackets, or a figure right behind a word or a sign.

    A mark that is raised or in square brackets may stand at several places; of any other, the first counts.
    """
    raised = str(number).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
    sure = rf"\[{number}\]|\^{number}\b|(?<![⁰¹²³⁴⁵⁶⁷⁸⁹])(?<!\b[mM])(?<!\b[kc]m){raised}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])"
    mark = re.compile(rf"\s?(?:(?P<sure>{sure})|\({number}\)|(?<=[^\W\d_][^\W\d_]){number}(?![\w-]))")
    found = [
        (passage, match)
        for passage in body
        if passage is not note
        for match in mark.finditer(passage.text)
        if match.start()
    ]
    is_sure = bool(found) and found[0][1]["sure"] is not None
    kept = [each for each in found if each[1]["sure"]] if is_sure else found[:1]
    return [(passage, match.start(), match.end()) for passage, match in kept]
