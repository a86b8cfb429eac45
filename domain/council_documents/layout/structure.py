"""Structure of a document: which line is a heading, a paragraph, an arrow, a letter or a row, and what it is under."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise

from msgspec import Struct, field
from msgspec.structs import replace

from domain.council_documents.document import Footnote, Line, LineKind
from domain.council_documents.layout.day_numbers import begins_day

_ROMAN = re.compile(r"[(]?([IVX]{1,7})[.)]*")
_CAPITAL = re.compile(r"[(]?([A-HJ-UW-ZΑ-ΩА-Я])[.)]*")
_HEADED = re.compile(r"([IVX]{1,7}|[A-Z])[.)]\s")
#: Letters of sections that have none; I, V and X are figures.
_LETTERS = "ABCDEFGHJKLMNOPQRSTUWYZ"
_NUMBER = re.compile(r"[(\[]?(?:\d{1,2}[.])*(\d{1,3})[.)\]:]*")
_LETTER = re.compile(r"[(]?(?:[a-zα-ωа-я]|[ivx]{1,4}|\d{1,2}[a-z])[.)]+|[(](?:[a-z]|[ivx]{1,4})[)]?")
_ARROW = re.compile(r"[→►⇒➢➔➜»>▶⟶–—•●▪◦○*·‣⁃\uf0b7\uf0e0-]+|->|=>|o")
_PRINTED = re.compile(
    r"(?P<number>[→►⇒➢➔➜▶⟶•●▪◦‣]|[-–—](?=\s)|->|=>|[(]?\d{1,3}[.)](?!\d)|[(]\d{1,3}[)]|[(]?[a-zα-ωа-я][)]|[(][ivx]{1,4}[)]|[IVX]{1,5}[.](?=\s)"
    r"|(?:[A-ZΑ-ΩА-Я]|[IVX]{1,5})[.]\d{1,2}[.)]?(?=\s)|(?:\d{1,2}[.]){1,2}\d{1,2}[.)]?(?=\s+[^\W\da-z_]\w*[^\W\d]\s))\s+(?P<text>\S.*)",
    re.DOTALL,
)
_MARKING = re.compile(r"LIMITE|PUBLIC|(?:[A-Z/]+ )?(?:EU )?(?:RESTRICTED|CONFIDENTIAL|SECRET)|[A-Z]{2}")
#: What ends a date: Lithuanian "30 d." and "spalio mėn.", Bulgarian "2026 г.", Hungarian "2026. május 15.".
_DATED = re.compile(
    r"\d\s?[dgmrгp][.]$|\bmėn[.]$|^(?:\S+\s+){0,4}(?:\d{1,2}[.])?20\d\d[.](?:\s\w+\s\d{1,2}[.])?$", re.IGNORECASE
)
_MAX_HEADING_WORDS = 16
_ENDS = (".", ";", ":", "?", "!")


class PassageKind(Enum):
    """What a passage is in the document."""

    PARAGRAPH = auto()
    #: A paragraph without a number.
    TEXT = auto()
    ARROW = auto()
    LETTER = auto()
    ROW = auto()


class Passage(Struct, kw_only=True):
    """A piece of the document under one number, with what stands under it."""

    kind: PassageKind
    text: str
    #: As printed: "3.", "(a)".
    number: str
    level: int
    page: int | None
    section: str
    footnotes: tuple[Footnote, ...] = ()
    cells: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    #: Its words in bold.
    bold: tuple[str, ...] = ()
    parent: "Passage | None" = None
    children: list["Passage"] = field(default_factory=list)
    #: It stands before the first section, number or item.
    is_introduction: bool = False
    #: Which row of its table it is, below the header.
    row: int = 0
    #: A paragraph with a number, an arrow or a letter comes next.
    is_followed: bool = False
    #: What its cells say was taken from other cells, or from marks: somebody has to look.
    is_doubtful: bool = False

    @property
    def is_title(self) -> bool:
        """Whether it may be a heading, of a part of a table for instance: some words that end no sentence."""
        return self.kind is PassageKind.TEXT and self.is_short

    @property
    def is_ended(self) -> bool:
        """Whether its text ends as a sentence or a stem does."""
        return _is_ended(self.text)

    @property
    def is_short(self) -> bool:
        """Whether it is some words that end no sentence."""
        return len(self.text.split()) <= _MAX_HEADING_WORDS and not _is_ended(self.text)

    @property
    def asks(self) -> bool:
        """Whether all that stands under it are questions."""
        return bool(self.children) and all(each.text.rstrip().endswith("?") for each in self.children)

    @property
    def label(self) -> str:
        """Where it stands, as the document numbers it: "I, 3", "3 a)"."""
        own = self.number.strip(" .():") or ("→" if self.kind is PassageKind.ARROW else "")
        own = own if self.kind is not PassageKind.ARROW else "→"
        own = f"row {self.row}" if self.kind is PassageKind.ROW and self.row else own
        above = self.parent.label if self.parent is not None else ""
        return " ".join(part for part in (above, own) if part)


class Outline(Struct, kw_only=True):
    """The passages of a document in their order, and its sections by what a reference to them begins with."""

    passages: list[Passage]
    sections: dict[str, str]


def outline(lines: Sequence[Line], *, title: str, language: str) -> Outline:
    """Return the passages of a document's body; `title` names the section of a document that has none."""
    return _Outliner(title).run([_with_day(line, language) for line in _with_numbers(lines)])


def _with_day(line: Line, language: str) -> Line:
    """Return a line; of a heading that begins with a day, its number goes back to its text: "18. august 2026"."""
    if line.kind is not LineKind.HEADING or not begins_day(line.number, line.text, language):
        return line
    return replace(line, text=f"{line.number} {line.text}", number="")


def _with_numbers(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines: a number that the text begins with is taken out, one alone on its line belongs to the next."""
    pending = ""
    for line in lines:
        number, text = line.number.strip(), line.text.strip()
        if not number and line.kind is not LineKind.ROW:
            match = _PRINTED.fullmatch(text)
            if match is not None:
                number, text = match["number"], match["text"]
            elif _NUMBER.fullmatch(text) or re.fullmatch(r"[(]?[a-zα-ωа-я][)]", text):
                pending = text
                continue
        if not text and number and line.kind is not LineKind.ROW:
            pending = number
            continue
        if not text:
            continue
        offset = line.text.find(text) if text in line.text else 0
        notes = tuple(Footnote(mark=n.mark, text=n.text, position=max(0, n.position - offset)) for n in line.footnotes)
        kind = LineKind.ITEM if (number or pending) and line.kind is LineKind.PARAGRAPH else line.kind
        yield Line(
            kind=kind,
            text=text,
            number=number or pending,
            level=line.level,
            page=line.page,
            emphasis=tuple(replace(each, start=each.start - offset, end=each.end - offset) for each in line.emphasis),
            footnotes=notes,
            cells=line.cells,
            columns=line.columns,
        )
        pending = ""


class _Outliner:
    """Builder of an outline, line by line."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._sections: dict[str, str] = {}
        #: What the document itself calls its sections.
        self._printed: set[str] = set()
        self._section = ""
        self._passages: list[Passage] = []
        #: The last paragraph, and the items open under it, by depth.
        self._paragraph: Passage | None = None
        self._items: list[Passage] = []
        #: The items that were open when the last one was added: a running head must not break a list.
        self._list: list[Passage] = []
        self._has_structure = False

    def run(self, lines: Sequence[Line]) -> Outline:
        """Return the outline of all lines."""
        self._printed = {slug for line in lines if self._is_section(line) and (slug := _printed_slug(line))}
        for line in lines:
            if self._is_section(line):
                self._open_section(line)
            else:
                self._add(line)
        row = 0
        for passage in self._passages:
            row = row + 1 if passage.kind is PassageKind.ROW else row if passage.is_title else 0
            passage.row = row
        for passage, after in pairwise(self._passages):
            passage.is_followed = after.kind not in (PassageKind.TEXT, PassageKind.ROW)
        self._end_introduction()
        return Outline(passages=self._passages, sections=self._sections)

    def _end_introduction(self) -> None:
        """Take for an introduction only what is shorter than what it introduces, up to a title below its first text."""
        first = [passage for passage in self._passages if passage.is_introduction]
        is_longest = 2 * len(first) > len(self._passages)
        is_begun = is_ended = False
        for passage in first:
            is_ended = is_ended or is_longest or (is_begun and passage.is_title)
            is_begun = is_begun or not passage.is_title
            passage.is_introduction = not is_ended

    def _is_section(self, line: Line) -> bool:
        text = line.text
        if line.kind is LineKind.ROW:
            return False
        is_title = len(text.split()) <= _MAX_HEADING_WORDS and not _is_ended(text)
        if line.kind is LineKind.HEADING:  # a whole sentence in bold is none
            return is_title and not _MARKING.fullmatch(text.strip())
        if not is_title or line.kind is not LineKind.ITEM:
            return False
        number = line.number
        return bool(_ROMAN.fullmatch(number) or _CAPITAL.fullmatch(number))

    def _open_section(self, line: Line) -> None:
        slug = self._section_slug(line)
        self._sections[slug] = line.text
        self._section, self._paragraph, self._items, self._list = slug, None, [], []
        self._has_structure = True

    def _section_slug(self, line: Line) -> str:
        """Return what references to a section begin with: its own figure or letter, else its title's first letter."""
        printed = _printed_slug(line)
        if printed and printed not in self._sections:
            return printed
        return next(self._free_slugs(next((letter for letter in line.text.upper() if "A" <= letter <= "Z"), "A")))

    def _free_slugs(self, first: str) -> Iterator[str]:
        letters = (first, *_LETTERS)
        slugs = (*letters, *(a + b for a in letters for b in _LETTERS))
        return (slug for slug in slugs if slug not in self._sections and slug not in self._printed)

    def _add(self, line: Line) -> None:
        kind = self._kind(line)
        passage = Passage(
            kind=kind,
            text=line.text,
            number=line.number,
            level=line.level,
            page=line.page,
            section=self._section,
            footnotes=line.footnotes,
            cells=line.cells,
            columns=line.columns,
            bold=tuple(line.text[max(0, each.start) : each.end] for each in line.emphasis if each.is_bold),
        )
        if kind is PassageKind.TEXT:
            passage.is_introduction = not self._has_structure
        else:
            self._has_structure = True
        if not self._section and not passage.is_introduction:
            self._section = passage.section = next(self._free_slugs("A"))
            self._sections[self._section] = self._title
        if kind in (PassageKind.PARAGRAPH, PassageKind.TEXT):
            self._paragraph, self._items = passage, []
        elif kind is not PassageKind.ROW:
            self._nest(passage)
        self._passages.append(passage)

    def _nest(self, passage: Passage) -> None:
        """Put an item under the paragraph, or under the item of another kind or level that it belongs to."""
        while self._items and not _is_under(passage, self._items[-1]):
            self._items.pop()
        if not self._items and self._list and _continues(self._list[-1], passage):
            self._items = [*self._list[:-1]]
            self._paragraph = next((each for each in (self._list[0].parent,) if each is not None), self._paragraph)
        passage.parent = self._items[-1] if self._items else self._paragraph
        if passage.parent is not None and passage.parent.section != passage.section:
            is_stem = not passage.parent.section and passage.parent.text.rstrip().endswith(":")
            passage.parent = passage.parent if is_stem else None
        if passage.parent is not None:
            passage.parent.children.append(passage)
        self._items.append(passage)
        self._list = [*self._items]

    def _kind(self, line: Line) -> PassageKind:
        number = line.number
        if line.kind is LineKind.ROW:
            return PassageKind.ROW
        if not number:
            return PassageKind.TEXT
        if _LETTER.fullmatch(number) and not (_ROMAN.fullmatch(number) and number.isupper()):
            return PassageKind.LETTER
        if _ARROW.fullmatch(number):
            return PassageKind.ARROW
        return PassageKind.PARAGRAPH


def _is_ended(text: str) -> bool:
    """Return whether a text ends as a sentence or a stem does; the year of a heading may have a full stop."""
    return text.rstrip().endswith(_ENDS) and not _DATED.search(text.rstrip())


def _is_under(passage: Passage, above: Passage) -> bool:
    """Return whether an item stands under another: deeper, or an arrow under a letter that ends in a colon."""
    if passage.level != above.level:
        return passage.level > above.level
    return passage.kind is not above.kind and above.text.rstrip().endswith(":")


def _printed_slug(line: Line) -> str:
    """Return the figure or letter that a section's heading has, as Roman figures or a capital; empty without any."""
    match = _ROMAN.fullmatch(line.number) or _CAPITAL.fullmatch(line.number) or _HEADED.match(line.text)
    if match is not None:
        return str(match[1]) if match[1].isascii() else ""
    figure = _NUMBER.fullmatch(line.number)
    return _roman(int(figure[1])) if figure is not None else ""


def _continues(last: Passage, passage: Passage) -> bool:
    """Return whether a letter is the one after another: "g)" after "f)"."""
    letters = [each.number.strip("(). ") for each in (last, passage)]
    return all(len(letter) == 1 for letter in letters) and ord(letters[1]) == ord(letters[0]) + 1


def _roman(number: int) -> str:
    """Return a section's number in Roman figures; of a larger one than any document has, the last."""
    tens, ones = divmod(min(number, 38), 10)
    return "X" * tens + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][ones]
