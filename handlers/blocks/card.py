"""Lay out the details of a deliverable as a card: title, labelled facts, a table of instalments, the last changes.

Where Slack takes no table, as in a modal, each instalment is an item of a list. However much the register says, a card
keeps to what a message may have: each of its parts has room of its own.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from msgspec.structs import replace

from domain.answers.answer_table import omitted_count_text
from domain.answers.answer_text import WordedAnswer
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.messages.details import Card, Facts, Text
from handlers.blocks.elements import Block, actions, context, message, rich_text, shorten, words
from handlers.blocks.fallback_text import BULLET, fallback_text
from handlers.blocks.notices import text_elements

#: Characters of each part.
_TITLES_AND_FACTS, _TABLE, _CHANGE, _AROUND = 4000, 2500, 220, 250
_TITLE, _FACT, _CELL = 300, 700, 180
#: Rows of the table.
_MAX_ROWS = 30
#: What a mention counts for: a name.
_MENTION_CHARS = 20

_EMPTY = "–"

#: Returns the name of a Slack id.
NameOf = Callable[[str], str]


def compose_card(
    card: Card, worded: WordedAnswer, *, buttons: Sequence[Block], translator: Translator, name_of: NameOf
) -> dict[str, Any]:
    """Return a card as a message: the answer and how the question was read before it, the buttons and source after it.

    The text beside the blocks, for notifications, names people as `name_of` does.
    """
    left_out, headline, read_as, source = (
        shorten(text, _AROUND) for text in (worded.left_out, worded.headline, worded.read_as, worded.source)
    )
    rows, hidden = _fit_rows(card)
    blocks = [
        *([context(left_out)] if left_out else []),
        rich_text([words(headline, bold=True)]),
        *([context(read_as)] if read_as else []),
        *_facts_blocks(card.deliverables),
        _table(card.columns, rows),
        *([context(omitted_count_text(hidden, translator))] if hidden else []),
        *_change_blocks(card),
        *actions(buttons),
        context(source),
    ]
    head = [text for text in (left_out, headline, read_as) if text]
    return message(_text(card, head, source, translator, name_of), blocks)


def card_view_blocks(card: Card, translator: Translator) -> list[Block]:
    """Return a card as the blocks of a view, in which Slack takes no table."""
    rows, hidden = _fit_rows(card)
    items = [{"type": "rich_text_section", "elements": text_elements(_join_cells(row))} for row in rows]
    instalments: Block = {
        "type": "rich_text",
        "elements": [{"type": "rich_text_list", "style": "bullet", "elements": items}],
    }
    remark = [context(omitted_count_text(hidden, translator))] if hidden else []
    return [*_facts_blocks(card.deliverables), instalments, *remark, *_change_blocks(card)]


def without_mentions(card: Card, name_of: NameOf) -> Card:
    """Return a card that names people in plain text: in a channel a mention would call them each time."""

    def plain(text: Text) -> Text:
        return text if isinstance(text, str) else text.plain(name_of)

    return replace(
        card,
        deliverables=tuple(
            replace(each, facts=tuple((label, plain(text)) for label, text in each.facts)) for each in card.deliverables
        ),
        rows=tuple(tuple(map(plain, row)) for row in card.rows),
        changes=tuple(RichText.of(plain(change)) for change in card.changes),
    )


def _facts_blocks(deliverables: Iterable[Facts]) -> list[Block]:
    """Return a bold title and labelled facts for each deliverable, as far as there is room."""
    blocks, room = [], _TITLES_AND_FACTS
    for each in deliverables:
        title = shorten(each.title, _TITLE)
        room -= len(title)
        paragraphs = [[words(title, bold=True)]]
        for label, text in each.facts:
            cut = _cut(text, min(room - len(label), _FACT))
            if cut is None:
                break
            room -= len(label) + _length(cut)
            paragraphs.append([words(f"{label}: ", bold=True), *text_elements(cut)])
        blocks.append(rich_text(*paragraphs))
    return blocks


def _change_blocks(card: Card) -> list[Block]:
    if not card.changes:
        return []
    changes = [_cut(change, _CHANGE) or "" for change in card.changes]
    return [rich_text([words(card.changes_heading, bold=True)], *map(text_elements, changes))]


def _fit_rows(card: Card) -> tuple[list[Sequence[Text]], int]:
    """Return the rows that there is room for, the last ones if there are too many, and how many are left out."""
    rows: list[Sequence[Text]] = []
    room = _TABLE - sum(map(len, card.columns))
    for row in reversed(card.rows):
        cells = [_cut(cell, _CELL) or "" for cell in row]
        room -= sum(map(_length, cells))
        if room < 0 or len(rows) == _MAX_ROWS:
            break
        rows.insert(0, cells)
    return rows, len(card.rows) - len(rows)


def _table(columns: Sequence[str], rows: Sequence[Sequence[Text]]) -> Block:
    """Return a table block, without the columns that are empty in every row."""
    used = [index for index in range(len(columns)) if any(row[index] for row in rows)]
    header = [_cell(columns[index]) for index in used]
    return {
        "type": "table",
        "column_settings": [{"is_wrapped": True} for _ in used],
        "rows": [header, *([_cell(row[index]) for index in used] for row in rows)],
    }


def _cell(text: Text) -> Block:
    if isinstance(text, RichText) and text.has_mentions:
        return rich_text(text_elements(text))
    return {"type": "raw_text", "text": str(text).strip() or _EMPTY}


def _join_cells(row: Iterable[Text]) -> RichText:
    return RichText.join(" · ", filter(None, row))


def _text(card: Card, head: Sequence[str], source: str, translator: Translator, name_of: NameOf) -> str:
    """Return a card as a message's text, as far as there is room."""
    named = without_mentions(card, name_of)
    facts = [
        line
        for each in named.deliverables
        for line in (each.title, *(f"{label}: {text}" for label, text in each.facts))
    ]
    rows = [f"{BULLET}{_join_cells(row)}" for row in named.rows]
    changes = [card.changes_heading, *map(str, named.changes)] if named.changes else []
    return fallback_text(
        [*head, *facts], rows, [*changes, source], more=lambda number: omitted_count_text(number, translator)
    )


def _cut(text: Text, limit: int) -> Text | None:
    """Return a text with `limit` characters at most, None if there is room for next to nothing."""
    if limit < _MENTION_CHARS:
        return None
    if isinstance(text, str):
        return shorten(text, limit)
    parts: list[str | Mention] = []
    room = limit
    for part in text.parts:
        length = _length(part if isinstance(part, str) else RichText.of(part))
        if length > room:
            parts.append(shorten(part, max(room, 1)) if isinstance(part, str) else "…")
            break
        parts.append(part)
        room -= length
    return RichText.of(*parts)


def _length(text: Text) -> int:
    """Return the number of characters of a text, with a name for each mention."""
    return len(text) if isinstance(text, str) else len(text.plain(lambda _: " " * _MENTION_CHARS))
