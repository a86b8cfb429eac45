"""Head of a document: number, date, marking, subject, language, who sent it and to whom it goes."""

import re
from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from domain.council_documents.document import CouncilDocument, Line, LineKind
from domain.council_documents.draft import Head, shorten
from domain.council_documents.due.times import find_times
from domain.council_documents.sentence import Sentence, slugify
from domain.council_documents.words.phrases import PhraseLine, phrases
from domain.languages import CODES, NAMES
from domain.languages.schema import Concept
from domain.reading.words.tokenizer import fold
from domain.register.model import Directory
from domain.register.note_number import NoteNumber

#: The head is within so many lines.
_MAX_LINES = 80
#: A head without a subject has no more lines.
_MAX_HEAD_LINES = 25
#: A language is told by so many characters.
_SAMPLE_CHARS = 4000
#: A longer subject is the whole document on one line.
_MAX_SUBJECT_CHARS = 400
#: A label such as "Subject:" tells more than a word.
_LABEL_SCORE = 8
_NUMBER = re.compile(
    r"(?<![\w/])(?:(?:ST|EUCO|CM|SN|SGS) )?\d{1,5}(?:/\d{1,2})?/\d{2}"
    r"(?:\s(?:INIT|(?:REV|COR|ADD|EXT)\s?\d{1,3}))*(?![\w/])"
)
_MARKING = re.compile(
    r"(?<!\w)(LIMITE|PUBLIC|SENSITIVE|(?:RESTREINT UE/)?EU RESTRICTED|(?:CONFIDENTIEL UE/)?EU CONFIDENTIAL"
    r"|(?:SECRET UE/)?EU SECRET)(?!\w)"
)
#: A marking is public where none is printed.
PUBLIC = "PUBLIC"
_FOOT = re.compile(r"(?:^|\s)([A-Z]{2})$")
_ORIGINAL = re.compile(r"\(OR\.\s*([a-z]{2})\)")
#: Before any document that a date could be relative to.
_LONG_AGO = date(2000, 1, 1)


class ReadHead(Struct, frozen=True, kw_only=True):
    """A head, and the index of the first line after it."""

    head: Head
    body: int


def read_head(document: CouncilDocument, directory: Directory, *, language: str | None = None) -> ReadHead:
    """Return what a document says of itself; the language is taken for granted if it is given."""
    lines = document.lines
    language = language or detect_language(document)
    start, subject = _find_subject(lines, language)
    head = lines[:start] if start else lines[: _first_item(lines)]
    texts = [*(_whole(line) for line in head), *document.furniture]
    return ReadHead(
        head=Head(
            number=_find_number(texts),
            dated=_find_date(texts, language, directory),
            marking=_find_marking(texts),
            subject=shorten(subject) if (subject := subject or _first_heading(lines)) else None,
            language=language,
            origin=next(iter(_find_bodies(head, "origin", language)), None),
            recipients=tuple(_find_bodies(head, "recipients", language)),
            discussed_at=_find_meeting(lines[start : start + 10], language, directory),
        ),
        body=start,
    )


def detect_language(document: CouncilDocument) -> str:
    """Return the language of a document: what its foot says, else its words, else "(OR. en)"."""
    for text in document.furniture:
        foot = _FOOT.search(text.strip())
        if foot is not None and foot[1].casefold() in NAMES:
            return foot[1].casefold()
    sample = "\n".join(_whole(line) for line in document.lines)[:_SAMPLE_CHARS]
    line = PhraseLine(sample)
    scores = {code: _score(sample, line, code) for code in CODES}
    best = max(CODES, key=scores.__getitem__)
    original = _ORIGINAL.search(sample)
    if not scores[best] and original is not None and original[1] in NAMES:
        return original[1]
    return best


def _score(sample: str, line: PhraseLine, code: str) -> int:
    matcher = phrases(code)
    words = sum(1 for _ in matcher.find("common", line))
    labels = sum(_label(name, code).search(_flat(sample)) is not None for name in ("subject", "recipients", "origin"))
    return words + _LABEL_SCORE * labels


def _label(name: str, code: str) -> re.Pattern[str]:
    """Return the pattern of a label of the head, with its colon."""
    forms = "|".join(re.escape(_flat(form)) for form in sorted(phrases(code).forms(name), key=len, reverse=True))
    return re.compile(rf"(?:(?<=\s)|^)(?:{forms})\.?\s*:\s*", re.MULTILINE)


def _flat(text: str) -> str:
    """Return a text in lower case and without accents, with each character in its place."""
    return "".join((fold(character) or character)[:1] for character in text)


def _whole(line: Line) -> str:
    return f"{line.number} {line.text}".strip()


def _find_subject(lines: Sequence[Line], language: str) -> tuple[int, str | None]:
    """Return the index of the first line after the subject, and the subject."""
    pattern = _label("subject", language)
    for index, line in enumerate(lines[:_MAX_LINES]):
        text = _whole(line)
        match = pattern.search(_flat(text)) if line.kind is not LineKind.ROW or ":" in text else None
        if match is None:
            continue
        subject = text[match.end() :].strip(" |–—-")
        if len(subject) > _MAX_SUBJECT_CHARS:  # the document goes on in the same line: it is read whole
            return index, shorten(subject)
        if subject:
            return index + 1, subject
        return _subject_below(lines, index, language)
    return 0, None


def _subject_below(lines: Sequence[Line], index: int, language: str) -> tuple[int, str | None]:
    """Return the same where the value stands below its label, or below all labels in their order."""
    first = index
    while first and _is_bare_label(lines[first - 1], language):
        first -= 1
    place = index + 1 + (index - first if _stands_above(lines, first, index) else 0)
    if place >= len(lines):
        return place, None
    return place + 1, _whole(lines[place])


def _stands_above(lines: Sequence[Line], first: int, index: int) -> bool:
    """Return whether labels stand in a row above their values."""
    return first < index and index + 1 + index - first < len(lines)


def _is_bare_label(line: Line, language: str) -> bool:
    flat = _flat(_whole(line))
    return any(_label(name, language).fullmatch(flat) for name in ("origin", "recipients", "subject"))


def _first_item(lines: Sequence[Line]) -> int:
    """Return the index of the first line with a number; without a subject, the head is before it."""
    indexes = (index for index, line in enumerate(lines) if line.number or line.kind is LineKind.ROW)
    return min(next(indexes, len(lines)), _MAX_HEAD_LINES)


def _first_heading(lines: Sequence[Line]) -> str | None:
    headings = (line.text.strip() for line in lines[:_MAX_LINES] if line.kind is LineKind.HEADING)
    return next(headings, None)


def _find_number(texts: Sequence[str]) -> str | None:
    for text in texts:
        for match in _NUMBER.finditer(text):
            try:
                number = NoteNumber.parse(" ".join(match[0].split()))
            except ValueError:
                continue
            return str(number)
    return None


def _find_marking(texts: Sequence[str]) -> str | None:
    return next((match[1] for text in texts if (match := _MARKING.search(text)) is not None), None)


def _find_date(texts: Sequence[str], language: str, directory: Directory) -> date | None:
    """Return the first day with its year in the head."""
    for text in texts:
        for place in re.finditer(r"(?:19|20)\d\d", text):
            piece = text[max(0, place.start() - 40) : place.end() + 20]
            for time in find_times(Sentence(piece, language), _LONG_AGO, directory):
                if (
                    time.due is not None
                    and time.due.span.first == time.due.span.last
                    and time.due.span.first > _LONG_AGO
                ):
                    return time.due.span.first
    return None


def _find_bodies(lines: Sequence[Line], name: str, language: str) -> list[str]:
    """Return who stands after a label of the head, as slugs: up to the next label or the line's end."""
    label = _label(name, language)
    others = [_label(other, language) for other in ("origin", "recipients", "subject") if other != name]
    for index, line in enumerate(lines):
        text = _whole(line)
        flat = _flat(text)
        match = label.search(flat)
        if match is None:
            continue
        ends = [found.start() for other in others if (found := other.search(flat, match.end())) is not None]
        value = text[match.end() : min(ends, default=len(text))].strip()
        if not value:
            value = _value_below(lines, index, language)
        parts = re.split(r"\s*[/;]\s*", value)
        return [slug for part in parts if (slug := _body_slug(part, language))]
    return []


def _value_below(lines: Sequence[Line], index: int, language: str) -> str:
    """Return the value of a label that stands alone: below it, or below all labels in their order."""
    labels = [index]
    while labels[0] and _is_bare_label(lines[labels[0] - 1], language):
        labels.insert(0, labels[0] - 1)
    while labels[-1] + 1 < len(lines) and _is_bare_label(lines[labels[-1] + 1], language):
        labels.append(labels[-1] + 1)
    place = labels[-1] + 1 + labels.index(index)
    return _whole(lines[place]) if place < len(lines) else ""


def _body_slug(text: str, language: str) -> str:
    mentions = Sentence(text, language).mentions
    return mentions[0].slug if mentions else slugify(text)


def _find_meeting(lines: Sequence[Line], language: str, directory: Directory) -> date | None:
    """Return the day of the meeting at which the note says that it is discussed."""
    for line in lines:
        if line.number or line.kind is LineKind.ROW:
            break
        sentence = Sentence(line.text, language)
        if not any(word.has(Concept.MEETING) for word in sentence.words):
            continue
        for time in find_times(sentence, _LONG_AGO, directory):
            if time.due is not None and time.due.span.first == time.due.span.last > _LONG_AGO:
                return time.due.span.first
    return None
