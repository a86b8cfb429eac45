"""Drafts of lines, as the readers make them; levels are found once all of them are known."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from bot.document_readers.marks import split_mark
from bot.document_readers.rich_text import RichText, join
from domain.council_documents.document import Line, LineKind

#: Deeper levels are counted as this one.
_MAX_LEVEL = 8


class Draft(Struct, frozen=True, kw_only=True):
    """A line whose indentation is still in the units of its file."""

    kind: LineKind
    rich: RichText
    number: str = ""
    #: None where it does not count: in tables, and for notes.
    indent: float | None = None
    page: int | None = None
    cells: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()

    @property
    def numbered(self) -> RichText:
        """Its text with its number before it."""
        return join([RichText(text=self.number), self.rich], " ") if self.number else self.rich


def split_items(draft: Draft) -> Iterator[Draft]:
    """Yield the items that an author has put into one paragraph, each on a line of its own; else the paragraph."""
    text = draft.rich.text
    starts = [match.end() for match in re.finditer("\n", text) if split_mark(text[match.end() :].split("\n")[0])[0]]
    if not starts:
        yield draft
        return
    yield replace(draft, rich=draft.rich.part(0, starts[0] - 1))
    for start, end in pairwise([*starts, len(text) + 1]):
        mark, length = split_mark(text[start:])
        rich = draft.rich.part(start + length, end - 1)
        yield replace(draft, kind=LineKind.ITEM, rich=rich, number=mark)


def to_lines(drafts: Sequence[Draft], *, tolerance: float, has_pages: bool) -> tuple[Line, ...]:
    """Return drafts as lines; indents that differ by no more than the tolerance are one level."""
    steps = _steps((draft.indent for draft in drafts if draft.indent is not None), tolerance)
    return tuple(
        Line(
            kind=draft.kind,
            text=draft.rich.text,
            number=draft.number,
            level=_level(draft, steps),
            page=draft.page if has_pages else None,
            emphasis=draft.rich.emphasis,
            footnotes=draft.rich.footnotes,
            cells=draft.cells,
            columns=draft.columns,
        )
        for draft in drafts
    )


def _steps(indents: Iterable[float], tolerance: float) -> list[float]:
    """Return where each level begins."""
    steps: list[float] = []
    for indent in sorted(set(indents)):
        if not steps or indent - steps[-1] > tolerance:
            steps.append(indent)
    return steps


def _level(draft: Draft, steps: Sequence[float]) -> int:
    indent = draft.indent
    return 0 if indent is None else min(sum(1 for step in steps if step <= indent) - 1, _MAX_LEVEL)
