"""Cards: labels of which the first is not what is to be done, or whose values stand behind a bar or a line below."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from msgspec.structs import replace

from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.layout.tables import ACTION_COLUMN, column_kind, is_column_name
from domain.council_documents.sentence import Sentence

_LABEL = re.compile(r"(?P<name>[^\W\d_][^:;.,()|\n\t]{0,38}?)(?:\s*:|\s\|)\s*(?=\S)")
#: The figure of one of several cards: "Gap 2".
_FIGURES = re.compile(r"[\s.]*\d+[.)]?\Z")
_MAX_LABEL_WORDS = 6
#: What is to be done has at least so many words, if nobody knows its label.
_MIN_ACTION_WORDS = 3


def gather_cards(passages: Sequence[Passage], language: str) -> list[Passage]:
    """Return the passages; the labels of a card that begins with another than what is to be done are one passage."""
    kept: list[Passage] = []
    for is_labelled, run in groupby(_with_values(passages, language), key=_has_label):
        lines = list(run)
        if not is_labelled or not _is_of_cards(lines, language):
            kept += lines
            continue
        starts = [index for index, line in enumerate(lines) if _is_alike(line, lines[0], language)]
        for start, stop in pairwise([*starts, len(lines)]):
            kept += _joined(lines[start:stop], language)
    return kept


def _has_label(passage: Passage) -> bool:
    return bool(_LABEL.match(passage.text)) and not passage.children and passage.kind is not PassageKind.ROW


def _is_of_cards(lines: Sequence[Passage], language: str) -> bool:
    """Return whether labels are of cards that say who or when before they say what, by a label that may be unknown."""
    kinds = [_kind(line, language) for line in lines]
    if not {"owner", "deadline"} & set(kinds):
        return False
    if kinds[0] == "action":  # other labels before who and when are read as those of the action
        return None in kinds[: min(kinds.index(kind) for kind in ("owner", "deadline") if kind in kinds)]
    is_repeated = sum(_is_alike(line, lines[0], language) for line in lines) > 1
    is_said = any(
        kind is None and len(_value(line).split()) >= _MIN_ACTION_WORDS for kind, line in zip(kinds, lines, strict=True)
    )
    return "action" in kinds or (is_repeated and is_said)


def _is_alike(line: Passage, first: Passage, language: str) -> bool:
    kind = _kind(line, language)
    names = [_FIGURES.sub("", _name(each)).casefold() for each in (line, first)]
    return names[0] == names[1] or (kind is not None and kind == _kind(first, language))


def _name(line: Passage) -> str:
    match = _LABEL.match(line.text)
    return match["name"] if match is not None else ""


def _value(line: Passage) -> str:
    return _LABEL.sub("", line.text, count=1)


def _kind(line: Passage, language: str) -> str | None:
    name = _name(line)
    return column_kind(name, language) if name and len(name.split()) <= _MAX_LABEL_WORDS else None


def _joined(card: Sequence[Passage], language: str) -> list[Passage]:
    """Return a card as one passage for each thing that it says is to be done; what is before the first is of all."""
    actions = [index for index, line in enumerate(card) if _kind(line, language) == "action"]
    if len(actions) < 2:
        return [_with_cells(card, card, language)]
    shared = card[: actions[0]]
    parts = [card[start:stop] for start, stop in pairwise([*actions, len(card)])]
    return [_with_cells([*shared, *part] if part is parts[0] else part, [*shared, *part], language) for part in parts]


def _with_cells(lines: Sequence[Passage], said: Sequence[Passage], language: str) -> Passage:
    """Return the first line with the text of all, and with what is said as its cells."""
    first = lines[0]
    names = [ACTION_COLUMN if _kind(line, language) == "action" else _name(line) for line in said]
    cells = tuple(_value(line) for line in said)
    text = "\n".join(line.text for line in lines)
    first.footnotes = tuple(note for line in lines for note in line.footnotes)
    for line in lines:
        if line.parent is not None:
            line.parent.children = [child for child in line.parent.children if child is not line]
    first.text, first.cells, first.columns = text, cells, tuple(names)
    return first


def _with_values(passages: Sequence[Passage], language: str) -> list[Passage]:
    """Return the passages; where labels stand on lines of their own each is joined to the line below it."""
    bare = {
        id(passage): column_kind(passage.text, language)
        for passage in passages
        if passage.kind is PassageKind.TEXT
        and is_column_name(passage.text, language)
        and not Sentence.of(passage.text, language).mentions
    }
    if not {"owner", "deadline"} <= set(bare.values()):
        return list(passages)
    kept: list[Passage] = []
    label: Passage | None = None
    for passage in passages:
        if label is not None and passage.kind is not PassageKind.ROW and id(passage) not in bare:
            kept[-1] = replace(passage, text=f"{label.text.rstrip(' :?')}: {passage.text}")
            label = None
        else:
            label = passage if id(passage) in bare else None
            kept.append(passage)
    return kept
