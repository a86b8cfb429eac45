"""Cards: labels of which the first is not what is to be done, or whose values stand behind a bar or a line below."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.layout.tables import ACTION_COLUMN, column_kind, is_column_name

_LABEL = re.compile(r"(?P<name>[^\W\d_][^:;.,()|\n\t]{0,38}?)(?:\s*:|\s\|)\s*(?=\S)")
_MAX_LABEL_WORDS = 4


def gather_cards(passages: Sequence[Passage], language: str) -> list[Passage]:
    """Return the passages; the labels of a card that begins with who or when are the cells of one passage."""
    kept: list[Passage] = []
    for is_card, run in groupby(_with_values(passages, language), key=_has_label):
        lines = list(run)
        first = _kind(lines[0], language)
        if not is_card or first not in ("owner", "deadline", "recipient", "part"):
            kept += lines
            continue
        starts = [index for index, line in enumerate(lines) if _kind(line, language) == first]
        for start, stop in pairwise([*starts, len(lines)]):
            kept += _joined(lines[start:stop], language)
    return kept


def _has_label(passage: Passage) -> bool:
    return bool(_LABEL.match(passage.text)) and not passage.children and passage.kind is not PassageKind.ROW


def _kind(passage: Passage, language: str) -> str | None:
    match = _LABEL.match(passage.text)
    is_short = match is not None and len(match["name"].split()) <= _MAX_LABEL_WORDS
    return column_kind(match["name"], language) if match is not None and is_short else None


def _joined(card: Sequence[Passage], language: str) -> list[Passage]:
    """Return a card as one passage if it says what is to be done, else as it was."""
    values = [(_kind(each, language), _LABEL.sub("", each.text, count=1)) for each in card]
    actions = [value for kind, value in values if kind == "action"]
    if not actions:
        return list(card)
    first = card[0]
    first.text = "\n".join(each.text for each in card)
    first.footnotes = tuple(note for each in card for note in each.footnotes)
    names = [match["name"] for each in card if (match := _LABEL.match(each.text)) is not None]
    known = [(name, value) for name, (kind, value) in zip(names, values, strict=True) if kind not in (None, "action")]
    first.cells = (actions[0], *(value for _, value in known))
    first.columns = (ACTION_COLUMN, *(name for name, _ in known))
    for each in card:
        if each.parent is not None:
            each.parent.children = [child for child in each.parent.children if child is not each]
    return [first]


def _with_values(passages: Sequence[Passage], language: str) -> list[Passage]:
    """Return the passages; where labels stand on lines of their own each is joined to the line below it."""
    bare = {
        id(passage): column_kind(passage.text, language)
        for passage in passages
        if passage.is_title and is_column_name(passage.text, language)
    }
    if not {"owner", "deadline"} <= set(bare.values()):
        return list(passages)
    kept: list[Passage] = []
    label: Passage | None = None
    for passage in passages:
        if label is not None and passage.kind is PassageKind.TEXT and id(passage) not in bare:
            kept[-1] = replace(passage, text=f"{label.text}: {passage.text}")
            label = None
        else:
            label = passage if id(passage) in bare else None
            kept.append(passage)
    return kept
