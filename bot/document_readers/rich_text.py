"""Text with its emphasis and footnotes: pieces as a file has them, put together with their white space made regular."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from domain.council_documents.document import Emphasis, Footnote

_SPACE = re.compile(r"\s+")


class Piece(Struct, frozen=True, kw_only=True):
    """A stretch of text in one emphasis; or, with a mark, a footnote at this place."""

    text: str
    is_bold: bool = False
    is_italic: bool = False
    #: The mark of a footnote, whose text is `text`; None in the running text.
    mark: str | None = None


class RichText(Struct, frozen=True, kw_only=True):
    """A text, and what is marked in it by position."""

    text: str = ""
    emphasis: tuple[Emphasis, ...] = ()
    footnotes: tuple[Footnote, ...] = ()

    @property
    def is_bold(self) -> bool:
        """Whether all that is more than white space is bold."""
        bold = sum(part.end - part.start for part in self.emphasis if part.is_bold)
        return bool(self.text) and bold >= len(self.text) - self.text.count("\n")

    def shifted(self, by: int) -> "RichText":
        """Return the same as it stands `by` characters further on; the text is not changed."""
        return replace(
            self,
            emphasis=tuple(replace(part, start=part.start + by, end=part.end + by) for part in self.emphasis),
            footnotes=tuple(replace(note, position=note.position + by) for note in self.footnotes),
        )

    def part(self, start: int, end: int | None = None) -> "RichText":
        """Return the text from a character on, up to another, with what is marked in it there."""
        end = len(self.text) if end is None else end
        inside = [part for part in self.emphasis if part.start < end and part.end > start]
        return RichText(
            text=self.text[start:end],
            emphasis=tuple(
                replace(part, start=max(part.start, start) - start, end=min(part.end, end) - start) for part in inside
            ),
            footnotes=tuple(
                replace(note, position=max(note.position - start, 0))
                for note in self.footnotes
                if (start < note.position or not start) and note.position <= end
            ),
        )


def join(parts: Iterable[RichText], separator: str) -> RichText:
    """Return the texts behind each other."""
    text, emphasis, footnotes = "", list[Emphasis](), list[Footnote]()
    for index, part in enumerate(parts):
        text += separator if index else ""
        shifted = part.shifted(len(text))
        text += part.text
        emphasis.extend(shifted.emphasis)
        footnotes.extend(shifted.footnotes)
    return RichText(text=text, emphasis=tuple(emphasis), footnotes=tuple(footnotes))


def plain(pieces: Iterable[Piece]) -> str:
    """Return the running text of pieces, as it is."""
    return "".join(piece.text for piece in pieces if piece.mark is None)


def assemble(pieces: Sequence[Piece], start: int = 0) -> RichText:
    """Return pieces as one text from the character `start` on; white space becomes one space, or one newline."""
    raw = plain(pieces)
    text, origins, shifts = _regular(raw, start)

    def place(position: int) -> int:
        index = bisect_right(origins, position) - 1
        return min(max(position - shifts[index], 0), len(text))

    spans: list[tuple[int, int, Piece]] = []
    footnotes: list[Footnote] = []
    position = 0
    for piece in pieces:
        if piece.mark is not None:
            footnotes.append(Footnote(mark=piece.mark, text=piece.text, position=place(position)))
            continue
        spans.append((position, position + len(piece.text), piece))
        position += len(piece.text)
    emphasis = [
        Emphasis(start=place(first), end=place(last), is_bold=piece.is_bold)
        for first, last, piece in spans
        if piece.is_bold or piece.is_italic
    ]
    return RichText(text=text, emphasis=_merged(emphasis, text), footnotes=tuple(footnotes))


def _regular(raw: str, start: int) -> tuple[str, list[int], list[int]]:
    """Return the text with regular white space, and by how much each stretch of it, from an origin on, was shifted."""
    parts: list[str] = []
    origins, shifts = [0], [start]
    done, length = start, 0
    for gap in _SPACE.finditer(raw, start):
        parts.append(raw[done : gap.start()])
        length += gap.start() - done
        is_inside = length > 0 and gap.end() < len(raw)
        filler = ("\n" if "\n" in gap.group() else " ") if is_inside else ""
        parts.append(filler)
        length += len(filler)
        done = gap.end()
        origins.append(done)
        shifts.append(done - length)
    parts.append(raw[done:])
    return "".join(parts), origins, shifts


def _merged(emphasis: list[Emphasis], text: str) -> tuple[Emphasis, ...]:
    """Return the emphasis without what is empty; parts of one kind with only white space between them are one."""
    merged: list[Emphasis] = []
    for part in emphasis:
        if not text[part.start : part.end].strip():
            continue
        last = merged[-1] if merged else None
        if last and last.is_bold == part.is_bold and not text[last.end : part.start].strip():
            merged[-1] = replace(last, end=part.end)
        else:
            merged.append(part)
    return tuple(merged)
