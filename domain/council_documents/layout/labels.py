"""Labels: "Responsible: Commission" and "Deadline: June 2026" below what is to be done, or at its end."""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.layout.tables import ACTION_COLUMN, column_kind
from domain.council_documents.sentence import Sentence

#: What is before a colon, at the beginning or behind a sign that ends what is before it.
_LABEL = re.compile(
    r"(?:^|(?<=[\n.;,(|–—]))[ \t]*(?P<name>[^\W\d_][^:;.,()|\n\t]{1,38}?)(?P<sign>\s*:|\s[–—|])(?=[ \t]*\S)",
    re.MULTILINE,
)
_MAX_LABEL_WORDS = 4
#: A body or a time is said in so many words; what is longer is a text under a topic.
_MAX_VALUE_WORDS = 20
_OPENERS = ("owner", "deadline")
_AROUND = " \t\n.;,(|–—)"


class Label(Struct, frozen=True, kw_only=True):
    """A label with what it says; its kind is that of the column of a table with this name, None for any other."""

    name: str
    kind: str | None
    value: str
    start: int


def take_labels(passages: Sequence[Passage], sections: Mapping[str, str], language: str) -> list[Passage]:
    """Return the passages; labels below one, or at its end, are its cells and no passages of their own."""
    kept: list[Passage] = []
    is_open, unlabelled = False, 0
    for index, passage in enumerate(passages):
        after = passages[index + 1] if index + 1 < len(passages) else None
        labels = list(_labels(passage, language, is_open=is_open))
        if passage.is_title and labels and labels[0].start and all(label.kind == "deadline" for label in labels):
            labels = []
        if labels and not is_open and not labels[0].start and all(label.kind == "deadline" for label in labels):
            is_below_title = not kept or kept[-1].section != passage.section or kept[-1].is_title
            is_below_title = is_below_title and not (kept and _says_action(kept[-1].text, language))
            is_above_items = after is not None and after.kind in (PassageKind.ARROW, PassageKind.LETTER)
            is_apart = unlabelled > 1 and not _ends_block(passages, index, language)
            if is_below_title or is_above_items or is_apart:
                labels = []  # a heading for all that is below it
        is_open, unlabelled = bool(labels), 0 if labels else unlabelled + 1
        if not labels:
            kept.append(passage)
            continue
        if labels[0].start:
            kept.append(passage)
        elif not kept or kept[-1].section != passage.section or kept[-1].kind is PassageKind.ROW:
            passage.text = f"{sections.get(passage.section, '')}\n{passage.text}".strip()
            passage.cells, passage.columns = (sections.get(passage.section, ""),), (ACTION_COLUMN,)
            kept.append(passage)
        else:
            _detach(passage)
        _label(kept[-1], passage, labels, language)
    return kept


def _ends_block(passages: Sequence[Passage], index: int, language: str) -> bool:
    """Return whether the last of the labels below every second passage ends a section: it heads nothing below it."""
    while index + 2 < len(passages) and _is_label(passages[index + 2], language):
        index += 2
    after = passages[index + 1] if index + 1 < len(passages) else None
    return after is None or after.is_title or after.section != passages[index].section


def _is_label(passage: Passage, language: str) -> bool:
    return any(not label.start for label in _labels(passage, language, is_open=False))


def _label(target: Passage, passage: Passage, labels: Sequence[Label], language: str) -> None:
    """Add labels to what they belong to, and their words to its words."""
    if not target.cells:
        action = passage.text[: labels[0].start] if target is passage else target.text
        target.cells, target.columns = (_without_label(action.strip(_AROUND), language),), (ACTION_COLUMN,)
    if target is not passage:
        target.text = f"{target.text}\n{passage.text}"
        target.footnotes += passage.footnotes
    target.cells += tuple(label.value for label in labels)
    target.columns += tuple(label.name for label in labels)


def _without_label(text: str, language: str) -> str:
    """Return what is to be done without the label that says that it is: "Action: …"."""
    match = _LABEL.match(text)
    return text[match.end() :] if match is not None and column_kind(match["name"], language) == "action" else text


def _says_action(text: str, language: str) -> bool:
    """Return whether a text begins with a label that says what is to be done."""
    match = _LABEL.match(text)
    return match is not None and ":" in match["sign"] and column_kind(match["name"], language) == "action"


def _detach(passage: Passage) -> None:
    if passage.parent is not None:
        passage.parent.children = [child for child in passage.parent.children if child is not passage]


def _labels(passage: Passage, language: str, *, is_open: bool) -> Iterator[Label]:
    """Yield the labels of a passage from the first that says who or by when; below others, from any."""
    if passage.kind is PassageKind.ROW or passage.children or passage.cells:
        return
    text = passage.text
    found = [
        match
        for match in _LABEL.finditer(text)
        if len(match["name"].split()) <= _MAX_LABEL_WORDS
        and (":" in match["sign"] or column_kind(match["name"], language) in _kinds(match["sign"]))
    ]
    ends = [*(match.start() for match in found[1:]), len(text)]
    is_begun = False
    for match, end in zip(found, ends, strict=False):
        kind, value = column_kind(match["name"], language), _value(text[match.end() : end])
        is_first = not text[: match.start()].strip()
        if is_first and kind == "action":  # the next thing
            return
        is_begun = is_begun or kind in _OPENERS or (is_first and is_open)
        if not is_begun:
            continue
        if not _is_value(value, language):
            return
        yield Label(name=match["name"], kind=kind, value=value, start=match.start() if not is_first else 0)


def _kinds(sign: str) -> tuple[str | None, ...]:
    """Return the kinds of labels that have a sign other than a colon: a bar is behind any that is known."""
    return (*_OPENERS, "action", "recipient", "part") if "|" in sign else _OPENERS


def _value(text: str) -> str:
    """Return what a label says, without what ends it: the bracket too in which the label stands."""
    value = text.strip(_AROUND.replace("–", "").replace(")", "").replace("(", ""))
    return value.rstrip(") ") if value.count(")") > value.count("(") else value


def _is_value(text: str, language: str) -> bool:
    """Return whether a text may name a body or a time: some words that oblige nobody."""
    is_short = len(text.split()) <= _MAX_VALUE_WORDS
    return is_short and not Sentence(text, language).find("obliged", "invited", "invites")
