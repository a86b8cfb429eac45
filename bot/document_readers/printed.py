"""Printed lines, as pages and plain text have them, joined to the paragraphs that they were broken from."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from bot.document_readers.drafts import Draft
from bot.document_readers.hyphens import Hyphens, ends_in_hyphen
from bot.document_readers.marks import is_bullet, looks_like_heading, mark_alone, split_mark
from bot.document_readers.rich_text import Piece, RichText, assemble, plain
from domain.council_documents.document import LineKind

_ENDS = ".!?:;…"
#: What is between a label and its value.
_SIGN = re.compile(r":(?=\s)|\s\|(?=\s)")
#: A label with its value some way behind it.
_SPACED_LABEL = re.compile(r"[^\W\d_][^:]{0,38}:\s{2,}(?=\S)")
#: A label has at most so many words, and a line of a sentence at least.
_LABEL_WORDS, _SENTENCE_WORDS = 3, 4
#: A heading above a text without a gap most often ends before so much of the line.
_HEADING_WIDTH = 0.6
#: What begins with such a label is parallel to what another begins with: "By the end of 2026: …".
_MAX_PARALLEL_WORDS = 6
_DAY = re.compile(r"\d{1,2}[./]\d{1,2}[./]?(?:\d{2,4})?\s+[^\W\d]")
#: What stands so often on a line of its own, in so few words, is the label of something.
_MIN_REPEATED, _MAX_REPEATED_WORDS = 3, 6


class PrintedLine(Struct, frozen=True, kw_only=True):
    """A line as it is printed; lengths are in the units of its format."""

    pieces: tuple[Piece, ...]
    #: Where it begins, where it ends, and where its text begins if a number stands before that.
    left: float
    right: float
    text_left: float
    #: How wide a character is, on average.
    character: float
    size: float = 0
    #: Whether more space is above it than between the lines of a paragraph.
    is_apart: bool = False
    page: int | None = None

    @property
    def text(self) -> str:
        """Its text, without the marks of footnotes."""
        return plain(self.pieces)

    @property
    def is_bold(self) -> bool:
        """Whether all of it is bold."""
        return all(piece.is_bold for piece in self.pieces if piece.mark is None and piece.text.strip())


class Joiner:
    """Joins lines by what all lines of the document tell: how far they reach, how its words are broken."""

    def __init__(self, lines: Sequence[PrintedLine], hyphens: Hyphens, *, has_margin: bool = True) -> None:
        self._hyphens = hyphens
        #: Without a margin a line ends only where its author has ended it.
        self._margin = _right_margin(lines) if has_margin else math.inf
        #: A sentence has ended: what follows is no longer the document's head.
        self._is_text = False
        #: What stands often on lines of its own, or before a colon at their beginning.
        self._labels = _repeated(line.text for line in lines if not mark_alone(line.text))
        self._names = _repeated(line.text.partition(":")[0] for line in lines if ": " in line.text)

    def join(self, lines: Sequence[PrintedLine]) -> Iterator[Draft]:
        """Yield the paragraphs that printed lines are of; `lines` are in the order of reading."""
        paragraph: list[PrintedLine] = []
        for line in lines:
            is_apart = bool(paragraph) and self._is_set_apart(paragraph, line)
            if paragraph and (is_apart or not _continues(paragraph, line, self._margin, is_text=self._is_text)):
                yield _draft(paragraph, self._hyphens)
                paragraph = []
            paragraph.append(line)
            is_sentence = len(paragraph) > 1 or len(line.text.split()) >= _SENTENCE_WORDS
            self._is_text = self._is_text or (is_sentence and line.text.endswith("."))
        if paragraph:
            yield _draft(paragraph, self._hyphens)

    def _is_set_apart(self, paragraph: Sequence[PrintedLine], line: PrintedLine) -> bool:
        """Return whether a line, or what is above it, is a label that is repeated, or both begin alike with a time."""
        if mark_alone(paragraph[-1].text):
            return False
        is_label = bool(self._labels & {paragraph[-1].text, line.text})
        is_named = ": " in line.text and line.text.partition(":")[0] in self._names
        return is_label or is_named or (_begins_parallel(paragraph[0].text) and _begins_parallel(line.text))


def _repeated(texts: Iterable[str]) -> set[str]:
    """Return the texts with a capital and few words that occur often."""
    counts = Counter(text for text in texts if text[:1].isupper() and len(text.split()) <= _MAX_REPEATED_WORDS)
    return {text for text, count in counts.items() if count >= _MIN_REPEATED}


def is_parallel(above: str, line: str) -> bool:
    """Return whether both texts begin with a label or with a time."""
    return bool(_label(above) and _label(line)) or (_begins_parallel(above) and _begins_parallel(line))


def _begins_parallel(text: str) -> bool:
    """Return whether a line begins with a day, or with a label in some words: "12.01 …", "15 February 2026: …"."""
    name, colon, _ = text.partition(": ")
    is_label = bool(colon) and len(name.split()) <= _MAX_PARALLEL_WORDS and any(map(str.isdigit, name))
    is_label = is_label and (name[:1].isupper() or name[:1].isdigit())
    return is_label or bool(_DAY.match(text))


def join_lines(lines: Sequence[PrintedLine], hyphens: Hyphens | None = None) -> Iterator[Draft]:
    """Yield the paragraphs of lines that are a text of their own: a file; a cell, with the document's hyphens."""
    return Joiner(lines, hyphens or Hyphens([line.text for line in lines])).join(lines)


def _right_margin(lines: Sequence[PrintedLine]) -> float:
    """Return how far lines reach to the right: almost all of them end there or before."""
    ends = sorted(line.right for line in lines)
    return ends[int(len(ends) * 0.97)] if ends else 0


def _continues(paragraph: Sequence[PrintedLine], line: PrintedLine, margin: float, *, is_text: bool) -> bool:
    """Return whether a line goes on with the paragraph above it."""
    above, text = paragraph[-1], line.text
    if len(paragraph) == 1 and mark_alone(above.text):
        return not mark_alone(text) and not _begins_item(line)
    first_word = text.split(maxsplit=1)[0] if text.strip() else ""
    had_room = above.right + (len(first_word) + 1) * line.character < margin
    if _begins_item(line):
        behind_mark = " ".join(text.split(maxsplit=2)[:2])  # no line breaks between a day and its month
        had_room = above.right + (len(behind_mark) + 1) * line.character < margin
        return not had_room and _is_wrapped(paragraph, line)
    is_next_page = line.page != above.page
    if _is_under_label(paragraph[0], line) and not is_next_page:
        return True
    if _label(text) and any(_label(each.text) for each in paragraph[:2]) and not is_next_page:
        return False  # "Owner: …" below "Action: …", however long that line is
    if (line.is_apart and not is_next_page) or abs(line.size - above.size) > 0.12 * max(line.size, above.size):
        return False
    if line.is_bold != above.is_bold and all(each.is_bold for each in paragraph):
        return False
    if is_next_page:
        return not had_room and above.text.rstrip()[-1:] not in _ENDS and not line.is_apart
    if ends_in_hyphen(above.text) and first_word[:1].isalpha():
        return True
    # Behind a number the text hangs deeper than its first line begins.
    is_hanging = len(paragraph) == 1 and bool(split_mark(above.text)[0])
    begins_deeper = line.left - above.text_left > (10 if is_hanging else 3) * line.character
    is_begun = len(paragraph) > 1 or above.right >= _HEADING_WIDTH * margin or ": " in above.text
    is_amid = _is_amid(above.text, text, is_begun=is_begun and is_text)
    return (not had_room or is_amid) and not begins_deeper


def _is_amid(above: str, text: str, *, is_begun: bool) -> bool:
    """Return whether a break is in the middle of a sentence, wherever the line above it ends.

    Before a capital or a figure the sentence must surely have begun: else the line above may be a heading.
    """
    above, text = above.rstrip(), text.lstrip()
    is_open = above[-1:].isalnum() or above.endswith(",")
    is_label = any(word.endswith(":") for word in text.split()[:_LABEL_WORDS])  # not Swedish "EU:s"
    if not is_open or is_label or len(above.split()) < _SENTENCE_WORDS:
        return False
    is_sentence = text.endswith(tuple(_ENDS)) or len(text.split()) >= _SENTENCE_WORDS
    return text[:1].islower() or (is_begun and is_sentence and text != text.upper())


def _label(text: str) -> str:
    """Return the label with which a line begins: a capital, and a colon or bar behind some words; empty without one."""
    match = _SIGN.search(text)
    name = text[: match.start()] if match is not None else ""
    is_name = name[:1].isupper() or name.startswith("eu-LISA")
    return name if len(name.split()) <= _LABEL_WORDS and is_name else ""


def _is_under_label(first: PrintedLine, line: PrintedLine) -> bool:
    """Return whether a line begins where the text behind a label does: "Subject:  …"."""
    label = first.text.partition("\t")[0]
    is_label = label.rstrip().endswith(":") and first.text_left - first.left > 2 * first.character
    spaced = _SPACED_LABEL.match(first.text)
    value_left = first.left + spaced.end() * first.character if spaced is not None else first.text_left
    return (is_label or spaced is not None) and abs(line.left - value_left) < line.character


def _begins_item(line: PrintedLine) -> bool:
    text = line.text
    return bool(mark_alone(text) or split_mark(text)[0])


def _is_wrapped(paragraph: Sequence[PrintedLine], line: PrintedLine) -> bool:
    """Return whether what looks like a number at a line's beginning is in the middle of a sentence."""
    above = paragraph[-1]
    mark = mark_alone(line.text) or split_mark(line.text)[0]
    before = split_mark(paragraph[0].text)[0]
    is_same_form = bool(before) and not before[-1].isalnum() and before[-1] == mark[-1]
    return (
        not line.is_apart
        and not is_bullet(mark)
        and abs(line.left - above.text_left) < line.character
        and above.text.rstrip()[-1:].isalnum()
        and (not is_same_form or paragraph[0].left < line.left - line.character)
    )


def _draft(lines: Sequence[PrintedLine], hyphens: Hyphens) -> Draft:
    pieces: list[Piece] = []
    for line in lines:
        if pieces:
            _add_break(pieces, line, hyphens)
        pieces.extend(line.pieces)
    text = plain(pieces)
    mark, start = split_mark(text)
    if not mark and (mark := mark_alone(text)):
        start = len(text)
    rich = assemble(pieces, start)
    first = lines[0]
    is_heading = looks_like_heading(rich.text, mark, is_bold=rich.is_bold)
    if not rich.text:
        rich, mark = RichText(text=mark), ""
    kind = LineKind.HEADING if is_heading else LineKind.ITEM if mark else LineKind.PARAGRAPH
    return Draft(kind=kind, rich=rich, number=mark, indent=first.left, page=first.page)


def _add_break(pieces: list[Piece], line: PrintedLine, hyphens: Hyphens) -> None:
    """Add what stands between two lines: a space, or nothing after a hyphen, which goes if it only broke a word."""
    index = next((i for i in range(len(pieces) - 1, -1, -1) if pieces[i].mark is None and pieces[i].text.strip()), None)
    if index is None:
        return
    last = pieces[index]
    if ends_in_hyphen(last.text):
        ending = last.text.rstrip()
        kept = hyphens.kept(ending, line.text)
        if kept is not None:
            pieces[index] = replace(last, text=ending[:-1] + kept)
            return
    pieces.append(Piece(text=" ", is_bold=last.is_bold and line.is_bold, is_italic=last.is_italic))
