"""Read plain text."""

from collections.abc import Iterator, Sequence

from bot.document_readers.drafts import Draft, to_lines
from bot.document_readers.hyphens import Hyphens
from bot.document_readers.limits import MEGABYTE, Limits, UnreadableError
from bot.document_readers.marks import is_contents
from bot.document_readers.printed import Joiner, PrintedLine
from bot.document_readers.reading import Reading
from bot.document_readers.rich_text import Piece
from bot.document_readers.text.columns import with_bars
from bot.document_readers.text.encoding import Decoded
from bot.document_readers.text.feet import take_feet
from bot.document_readers.text.rows import read_rows, split_tables
from domain.council_documents.document import FileFormat, Remark
from domain.drafts.errors import UnreadableReason

#: A text whose lines are no longer than this is taken as broken into lines.
_MAX_PRINTED = 120
_TAB = 4


def read_text(decoded: Decoded, limits: Limits) -> Reading:
    """Return what a plain text says; a form feed begins a page."""
    check_length(decoded, limits)
    printed, feet = take_feet([*_printed(decoded.text)])
    drafts = [*_drafts(printed)]
    has_pages = "\f" in decoded.text.strip("\f")
    if has_pages and decoded.text.count("\f") >= limits.pages:
        raise UnreadableError(UnreadableReason.TOO_MANY_PAGES, limits.pages)
    return Reading(
        format=FileFormat.TEXT,
        lines=to_lines(drafts, tolerance=1, has_pages=has_pages),
        furniture=feet,
        remarks=remarks(decoded),
    )


def check_length(decoded: Decoded, limits: Limits) -> None:
    """Refuse a text that is longer than a document's text may be."""
    if len(decoded.text) > limits.unpacked_megabytes * MEGABYTE:
        raise UnreadableError(UnreadableReason.TOO_LARGE, limits.unpacked_megabytes)


def remarks(decoded: Decoded) -> tuple[Remark, ...]:
    """Return what is to be said of how a text was decoded."""
    return (Remark.ENCODING_GUESSED,) if decoded.is_guessed else ()


def _drafts(lines: Sequence[PrintedLine]) -> Iterator[Draft]:
    is_printed = max((line.right for line in lines), default=0) <= _MAX_PRINTED
    joiner = Joiner(lines, Hyphens([line.text for line in lines]), has_margin=is_printed)
    for is_table, run in split_tables(with_bars(lines)):
        yield from read_rows(run) if is_table else joiner.join(run)


def _printed(text: str) -> Iterator[PrintedLine]:
    """Yield the lines that have text; a blank line sets the next one apart."""
    for page, content in enumerate(text.split("\f"), start=1):
        is_apart = True
        for line in content.split("\n"):
            words = line.strip()
            if words and not is_contents(words):
                left = len(line.expandtabs(_TAB)) - len(line.expandtabs(_TAB).lstrip())
                yield PrintedLine(
                    pieces=(Piece(text=words),),
                    left=left,
                    right=left + len(words),
                    text_left=left,
                    character=1,
                    is_apart=is_apart,
                    page=page,
                )
            is_apart = not words
