"""Legends: what the short signs of a document stand for, "COM = Commission; R = responsible"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.sentence import Sentence

#: A sign with what it stands for; before the first may be "Legend:".
_DEFINITION = (
    r"(?:^|(?<=[:(.]\s)|(?<=[(]))(?P<sign>[^\W\d_][\w./+-]{{0,7}}|[^\w\s,;:=–—-]{{1,2}})\s*{sign}\s*(?P<text>.+)"
)
_PARTS = re.compile(r"\s*[;,\n•|]\s*|\.\s+")
_MIN_DEFINED, _MAX_TEXT_WORDS = 2, 8
_MAX_SIGN_CHARS = 6
_LEGEND_CELLS = 2
#: Behind a sign that begins a text, where it has only one letter.
_BESIDE = re.compile(r"\s*[,;:/&+–—-]|\s*\Z")


def read_legend(passages: Sequence[Passage]) -> dict[str, str]:
    """Return what each sign stands for, of the texts and tables that define at least two."""
    legend: dict[str, str] = {}
    rows: dict[str, str] = {}
    for passage in passages:
        if passage.kind is PassageKind.ROW:
            rows |= dict(_defined_in_row(passage))
            continue
        found = dict(_defined(passage.text))
        legend |= found if len(found) >= _MIN_DEFINED else {}
    rows |= legend
    return rows if len(rows) >= _MIN_DEFINED else legend


def is_legend(passage: Passage) -> bool:
    """Return whether a text or a row defines signs and nothing else: what obliges nobody."""
    if passage.kind is PassageKind.ROW:
        return bool(dict(_defined_in_row(passage)))
    defined = len(dict(_defined(passage.text)))
    return defined >= _MIN_DEFINED and 2 * defined >= len(_PARTS.split(passage.text))


def _defined(text: str) -> Iterator[tuple[str, str]]:
    sign = "=" if " = " in text else "[=–—:]"
    pattern = re.compile(_DEFINITION.format(sign=sign))
    for part in _PARTS.split(text):
        match = pattern.search(part)
        if match is None or not _is_sign(match["sign"]) or len(match["text"].split()) > _MAX_TEXT_WORDS:
            continue
        if sign == "=" or match["sign"] == match["sign"].upper():  # not a label: "Qui: Frontex"
            yield match["sign"], match["text"].strip(" .)")


def _defined_in_row(passage: Passage) -> Iterator[tuple[str, str]]:
    """Yield what a row of two cells defines: "COM | European Commission"."""
    cells = [cell.strip() for cell in passage.cells]
    if (
        len(cells) == _LEGEND_CELLS
        and _is_sign(cells[0])
        and cells[0].isupper()
        and cells[1].count(" ") < _MAX_TEXT_WORDS
    ):
        yield cells[0], cells[1]


def _is_sign(text: str) -> bool:
    """Return whether a text is short for something: capitals, or no letters at all."""
    return len(text) <= _MAX_SIGN_CHARS and (text[:1].isupper() or not any(map(str.isalnum, text)))


def expand(passages: Sequence[Passage], legend: Mapping[str, str], language: str) -> None:
    """Put the bodies for which signs stand into texts, cells and names of columns."""
    bodies = {sign: name for sign, name in legend.items() if _is_body(sign, name, language)}
    if not bodies:
        return
    pattern = re.compile(
        rf"(?<![\w.])(?:{'|'.join(map(re.escape, sorted(bodies, key=len, reverse=True)))})(?![\w.]\w|\w)"
    )
    for passage in passages:
        if is_legend(passage):
            continue
        passage.cells = tuple(_expanded(cell, pattern, bodies) for cell in passage.cells)
        passage.columns = tuple(_expanded(name, pattern, bodies) for name in passage.columns)
        if passage.kind is not PassageKind.ROW:
            passage.text = _expanded(passage.text, pattern, bodies)


def _is_body(sign: str, name: str, language: str) -> bool:
    """Return whether a sign stands for a body by a name that says more than itself."""
    known = [mention.slug for mention in Sentence.of(sign, language).mentions]
    named = [mention.slug for mention in Sentence.of(name, language).mentions]
    return sign[:1].isalpha() and bool(named) and known != named


def _expanded(text: str, pattern: re.Pattern[str], bodies: Mapping[str, str]) -> str:
    def name(match: re.Match[str]) -> str:
        is_word = not match.start() and len(match[0]) == 1 and not _BESIDE.match(text, match.end())
        return match[0] if is_word else bodies[match[0]]

    return pattern.sub(name, text)
