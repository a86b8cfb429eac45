"""The lines of a page: fragments on one baseline from left to right, with raised marks and gaps between columns."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import Struct, field
from msgspec.structs import replace

from bot.document_readers.marks import mark_alone
from bot.document_readers.pdf.content import Fragment
from bot.document_readers.printed import PrintedLine
from bot.document_readers.rich_text import Piece

#: In sizes of the font: a gap that is a space, one that is a tabulator, how far baselines of one line differ.
_SPACE = 0.14
_TAB = 1.4
_BASELINE = 0.22
#: A gap after which something else stands beside the text.
_BLOCK = 3
#: A raised mark is smaller than this share of the text beside it, and no longer than so many characters.
_RAISED = 0.82
_MAX_MARK = 6


class PageLine(Struct, kw_only=True):
    """A line: its fragments from left to right, and which of them are raised."""

    fragments: list[Fragment]
    raised: set[int] = field(default_factory=set)

    @property
    def main(self) -> Fragment:
        """The fragment whose baseline and size are the line's."""
        return max(self.fragments, key=lambda each: (id(each) not in self.raised, each.size))

    @property
    def y(self) -> float:
        """Its baseline."""
        return self.main.y

    @property
    def size(self) -> float:
        """The size of most of its text."""
        plain = [each for each in self.fragments if id(each) not in self.raised] or self.fragments
        return max(plain, key=lambda each: len(each.text)).size

    @property
    def left(self) -> float:
        """Where it begins."""
        return min(each.x for each in self.fragments)

    @property
    def right(self) -> float:
        """Where it ends."""
        return max(each.end for each in self.fragments)

    @property
    def text(self) -> str:
        """Its text, raised marks with it."""
        return "\t".join(segment.text for segment in self.segments())

    def segments(self) -> list["Segment"]:
        """Return its parts between tabulators."""
        segments: list[Segment] = []
        before: Fragment | None = None
        for each in self.fragments:
            gap = each.x - before.end if before else 0.0
            is_raised = id(each) in self.raised
            text = each.text.strip() if is_raised else each.text
            piece = Piece(text=text, is_bold=each.is_bold, is_italic=each.is_italic, mark="" if is_raised else None)
            if before is None or gap > _TAB * self.main.size:
                segments.append(Segment(left=each.x, right=each.end, pieces=[piece]))
            else:
                if gap > _SPACE * each.size and not is_raised:
                    segments[-1].pieces.append(Piece(text=" ", is_bold=each.is_bold and before.is_bold))
                segments[-1].pieces.append(piece)
                segments[-1].right = max(segments[-1].right, each.end)
            before = each
        return segments


class Segment(Struct, kw_only=True):
    """A part of a line; raised pieces have an empty mark, until it is known whether they are footnotes."""

    left: float
    right: float
    pieces: list[Piece]

    @property
    def text(self) -> str:
        """Its text."""
        return "".join(piece.text for piece in self.pieces)


def page_lines(fragments: Iterable[Fragment]) -> list[PageLine]:
    """Return the lines from top to bottom."""
    lines: list[PageLine] = []
    for each in sorted(_without_doubles(fragments), key=lambda each: (-each.y, each.x)):
        last = lines[-1] if lines else None
        if last and abs(last.fragments[-1].y - each.y) <= _BASELINE * max(each.size, last.fragments[-1].size):
            last.fragments.append(each)
        else:
            lines.append(PageLine(fragments=[each]))
    for line in lines:
        line.fragments.sort(key=lambda each: each.x)
        size = line.size
        line.raised = {
            id(each) for each in line.fragments if _is_mark(each, size) and each.y > line.main.y + 0.1 * size
        }
    return _with_raised(lines)


def _without_doubles(fragments: Iterable[Fragment]) -> Iterable[Fragment]:
    """Yield fragments once: a text printed twice, a hair apart, is how some programs print bold."""
    seen: dict[tuple[str, int, int], Fragment] = {}
    for each in fragments:
        key = each.text, round(each.x), round(each.y)
        seen[key] = replace(each, is_bold=True) if key in seen else each
    return seen.values()


def _is_mark(fragment: Fragment, size: float) -> bool:
    return fragment.size < _RAISED * size and len(fragment.text.strip()) <= _MAX_MARK


def _with_raised(lines: Sequence[PageLine]) -> list[PageLine]:
    """Return lines with those that are only raised marks put into the line below."""
    kept: list[PageLine] = []
    for index, line in enumerate(lines):
        below = lines[index + 1] if index + 1 < len(lines) else None
        if below and _belongs(line, below):
            below.raised |= {id(each) for each in line.fragments}
            below.fragments = sorted([*below.fragments, *line.fragments], key=lambda each: each.x)
        else:
            kept.append(line)
    return kept


def _belongs(line: PageLine, below: PageLine) -> bool:
    size = below.size
    return (
        0 <= line.y - below.y < 0.75 * size
        and all(_is_mark(each, size) for each in line.fragments)
        and all(below.left - size <= each.x <= below.right + size for each in line.fragments)
    )


def blocks(line: PageLine) -> list[PageLine]:
    """Return a line's parts that only stand side by side, as on a cover: "Council of the …" and "Brussels, 9 …"."""
    parts = [[line.fragments[0]]]
    for before, each in pairwise(line.fragments):
        begins = "".join(fragment.text for fragment in parts[-1]).strip()
        is_label = begins.endswith(":") or bool(mark_alone(begins))
        if each.x - before.end > _BLOCK * line.size and not is_label:
            parts.append([])
        parts[-1].append(each)
    return [PageLine(fragments=part, raised=line.raised) for part in parts]


def printed(line: PageLine, *, page: int, is_apart: bool, notes: dict[str, str]) -> PrintedLine:
    """Return a line for joining; raised pieces that are marks of notes are bound to these, and taken from them."""
    pieces: list[Piece] = []
    segments = line.segments()
    for index, segment in enumerate(segments):
        if index:
            pieces.append(Piece(text="\t"))
        for piece in segment.pieces:
            if piece.mark is not None and piece.text in notes:
                pieces.append(Piece(text=notes.pop(piece.text), mark=piece.text))
            else:
                pieces.append(replace(piece, mark=None))
    begins = segments[0].text.strip()
    has_mark = len(segments) > 1 and (begins.endswith(":") or bool(mark_alone(begins)))
    text = "".join(piece.text for piece in pieces if piece.mark is None)
    width = sum(each.end - each.x for each in line.fragments)
    return PrintedLine(
        pieces=tuple(pieces),
        left=line.left,
        right=line.right,
        text_left=segments[1].left if has_mark else line.left,
        character=width / max(len(text), 1),
        size=line.size,
        is_apart=is_apart,
        page=page,
    )
