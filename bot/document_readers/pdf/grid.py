"""Tables that are ruled: cells between lines, with their spans."""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from bot.document_readers.hyphens import SOFT_HYPHEN, Hyphens
from bot.document_readers.pdf.content import Fragment, Rule
from bot.document_readers.pdf.page_lines import page_lines, printed
from bot.document_readers.printed import PrintedLine, join_lines
from bot.document_readers.rich_text import RichText, join
from bot.document_readers.tables import TableRow

#: Points within which lines meet.
_NEAR = 3.5
#: Words that may follow a word which fills its column to the edge; others are the rest of a word that was too long.
_SHORT_WORD = re.compile(
    "al|an|and|at|au|auf|aus|av|az|by|da|das|de|dei|del|dem|den|der|des|di|die|do|dos|du|en|et|for|från|för|il|im|in|ja"
    "|la|las|le|les|los|med|met|mit|na|nad|och|od|of|og|on|op|or|os|ou|over|par|per|po|pod|por|pour|pre|przez|se|su|sur"
    "|til|till|to|um|und|van|ve|vid|vo|von|voor|with|za|ze|zu|zum|zur|[aeioyzwàéèsőóî]|és|în|și|ή|και|για|от|за|на|и|в"
)
#: More columns or rows on one page are a drawing.
_MAX_LINES = 120


class Grid(Struct, frozen=True, kw_only=True):
    """The table's place on its page, where its columns begin, and its cells; places are row and column."""

    page: int
    top: float
    edges: tuple[float, ...]
    #: The cell that each place belongs to: itself, or the one whose span it is in.
    owner: dict[tuple[int, int], tuple[int, int]]
    cells: dict[tuple[int, int], list[Fragment]]

    def rows(self, notes: dict[str, str], hyphens: Hyphens) -> list[TableRow]:
        """Return its rows; marks of notes are bound to these, and taken from them."""
        limits: dict[int, float] = {}
        for (_, column), fragments in self.cells.items():
            limits[column] = max([limits.get(column, 0), *(each.end for each in fragments)])
        texts = {
            place: _text(printed_cell(self.cells[place], self.page, notes, hyphens, limits[place[1]]), hyphens)
            for place in sorted(self.cells)
        }
        empty = RichText()
        rows: list[TableRow] = []
        height, width = max(row for row, _ in self.owner) + 1, max(column for _, column in self.owner) + 1
        for row in range(height):
            places = [(row, column) for column in range(width)]
            owners = [self.owner[place] for place in places]
            is_left = [column == 0 or owners[column - 1] != owners[column] for column in range(width)]
            rows.append(
                TableRow(
                    own=tuple(texts.get(place, empty) if self.owner[place] == place else empty for place in places),
                    filled=tuple(
                        texts.get(owner, empty).text if first else ""
                        for owner, first in zip(owners, is_left, strict=True)
                    ),
                    is_across=width > 1 and len(set(owners)) == 1,
                    page=self.page,
                )
            )
        return rows


def find_grids(fragments: Sequence[Fragment], rules: Sequence[Rule], page: int) -> list[Grid]:
    """Return the ruled tables of a page from top to bottom; a box around text, of one cell, is none."""
    upright = [rule for rule in rules if rule.is_vertical]
    level = [rule for rule in rules if not rule.is_vertical]
    grids = (_grid(fragments, upright, level, band, page) for band in _bands(upright))
    return sorted((grid for grid in grids if grid), key=lambda grid: -grid.top)


def _bands(upright: Sequence[Rule]) -> list[tuple[float, float]]:
    """Return the heights over which vertical lines go without a gap."""
    bands: list[tuple[float, float]] = []
    for rule in sorted(upright, key=lambda rule: rule.start):
        if bands and rule.start <= bands[-1][1] + _NEAR:
            bands[-1] = bands[-1][0], max(bands[-1][1], rule.end)
        else:
            bands.append((rule.start, rule.end))
    return bands


def _distinct(values: Sequence[float]) -> list[float]:
    kept: list[float] = []
    for value in sorted(values):
        if not kept or value - kept[-1] > _NEAR:
            kept.append(value)
    return kept


def _grid(
    fragments: Sequence[Fragment],
    upright: Sequence[Rule],
    level: Sequence[Rule],
    band: tuple[float, float],
    page: int,
) -> Grid | None:
    bottom, top = band
    upright = [rule for rule in upright if rule.start >= bottom - _NEAR and rule.end <= top + _NEAR]
    level = [rule for rule in level if bottom - _NEAR <= rule.at <= top + _NEAR]
    # A table may have no lines at its sides, above or below.
    sides = [end for rule in level for end in (rule.start, rule.end)]
    # Bars at the margin, beside what was changed, and lines under words are no table.
    if not any(min(sides, default=0) + _NEAR < rule.at < max(sides, default=0) - _NEAR for rule in upright):
        return None
    edges = _distinct([rule.at for rule in upright] + [min(sides), max(sides)])
    heights = _distinct([rule.at for rule in level] + [bottom, top])[::-1]
    if not (3 <= len(edges) <= _MAX_LINES and 3 <= len(heights) <= _MAX_LINES):
        return None
    cells: dict[tuple[int, int], list[Fragment]] = {}
    for each in fragments:
        place = _place(each, edges, heights)
        if place is not None:
            cells.setdefault(place, []).append(each)
    if not cells:
        return None
    owner = _owners(edges, heights, upright, level)
    owned: dict[tuple[int, int], list[Fragment]] = {}
    for place, found in cells.items():
        owned.setdefault(owner[place], []).extend(found)
    return Grid(page=page, top=top, edges=tuple(edges), owner=owner, cells=owned)


def _place(fragment: Fragment, edges: Sequence[float], heights: Sequence[float]) -> tuple[int, int] | None:
    x, y = fragment.x + min(1.0, (fragment.end - fragment.x) / 2), fragment.y + 0.25 * fragment.size
    column = sum(1 for edge in edges if edge <= x) - 1
    row = sum(1 for height in heights if height >= y) - 1
    return (row, column) if 0 <= column < len(edges) - 1 and 0 <= row < len(heights) - 1 else None


def _owners(
    edges: Sequence[float], heights: Sequence[float], upright: Sequence[Rule], level: Sequence[Rule]
) -> dict[tuple[int, int], tuple[int, int]]:
    """Return the cell of each place: without a line before it, that on its left, without one above, that above."""
    owner: dict[tuple[int, int], tuple[int, int]] = {}
    for row in range(len(heights) - 1):
        for column in range(len(edges) - 1):
            y, x = (heights[row] + heights[row + 1]) / 2, (edges[column] + edges[column + 1]) / 2
            if column and not _covers(upright, edges[column], y):
                owner[row, column] = owner[row, column - 1]
            elif row and not _covers(level, heights[row], x):
                owner[row, column] = owner[row - 1, column]
            else:
                owner[row, column] = row, column
    return owner


def _covers(rules: Sequence[Rule], at: float, point: float) -> bool:
    return any(abs(rule.at - at) <= _NEAR and rule.start - _NEAR <= point <= rule.end + _NEAR for rule in rules)


def printed_cell(
    fragments: Sequence[Fragment], page: int, notes: dict[str, str], hyphens: Hyphens, limit: float
) -> list[PrintedLine]:
    """Return the lines of a cell; a word that is too long for its column goes on in the next line without a hyphen."""
    lines = page_lines(fragments)
    leading = min((a.y - b.y for a, b in pairwise(lines)), default=0)
    found = [
        printed(line, page=page, is_apart=index > 0 and lines[index - 1].y - line.y > 1.25 * leading, notes=notes)
        for index, line in enumerate(lines)
    ]
    for index, (line, below) in enumerate(pairwise(found)):
        first = below.text.split(maxsplit=1)[0]
        is_alone = " " not in line.text.strip() and line.text[-1:].isalpha() and line.pieces[-1].mark is None
        is_full = line.right > limit - 1.3 * line.character
        is_word = hyphens.is_word(first) or bool(_SHORT_WORD.fullmatch(first))
        if is_alone and is_full and first[0].islower() and not is_word:
            *others, last = line.pieces
            found[index] = replace(line, pieces=(*others, replace(last, text=last.text + SOFT_HYPHEN)))
    return found


def _text(lines: Sequence[PrintedLine], hyphens: Hyphens) -> RichText:
    """Return the text of a cell, its paragraphs apart."""
    return join((draft.numbered for draft in join_lines(lines, hyphens)), "\n")
