"""Footnotes of a text without a format of its own: marks in it, and the notes with the same marks at its end."""

import re
from collections.abc import Sequence

from domain.council_documents.document import Footnote
from domain.council_documents.layout.structure import Passage, PassageKind

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_RAISED = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_NUMBER = re.compile(r"[(\[]?(\d{1,2})[.)\]]*")


def bind_notes(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages without the notes at the end, each of which is bound to where its mark stands."""
    notes = _notes_at_end(passages)
    body = list(passages[: len(passages) - len(notes)])
    places = [_place_of(body, index + 1, note) for index, note in enumerate(notes)]
    if not notes or not all(places):
        return list(passages)
    for index, (note, place) in enumerate(zip(notes, places, strict=True), start=1):
        if place is not None:
            passage, start, end = place
            length = end - start
            passage.text = passage.text[:start] + " " * length + passage.text[end:]
            passage.footnotes += (Footnote(mark=str(index), text=_text_of(note), position=start), *note.footnotes)
    return body


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
    raised = _RAISED.match(passage.text)
    if passage.kind is PassageKind.TEXT and raised is not None:
        return int(raised[0].translate(_SUPERSCRIPTS))
    match = _NUMBER.fullmatch(passage.number) if passage.kind is PassageKind.PARAGRAPH else None
    return int(match[1]) if match is not None else 0


def _text_of(note: Passage) -> str:
    return note.text if note.number else _RAISED.sub("", note.text, count=1).strip()


def _place_of(body: Sequence[Passage], number: int, note: Passage) -> tuple[Passage, int, int] | None:
    """Return where the mark of a note stands: raised, in brackets, or a figure right behind a word or a sign."""
    raised = str(number).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
    mark = re.compile(
        rf"\s?(?:\({number}\)|\[{number}\]|\^{number}\b|(?<![⁰¹²³⁴⁵⁶⁷⁸⁹]){raised}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])|(?<=[^\W\d_][^\W\d_]){number}(?![\w-]))"
    )
    for passage in body:
        match = mark.search(passage.text)
        if match is not None and passage is not note and match.start():
            return passage, match.start(), match.end()
    return None
