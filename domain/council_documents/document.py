"""A Council document as its file has it: lines in their order, with numbers, emphasis, footnotes and table cells.

`bot.document_readers` makes it from DOCX, PDF, plain text and Markdown; `understand` says what it obliges whom to do.
"""

from enum import StrEnum

from msgspec import Struct


class FileFormat(StrEnum):
    """The formats that can be read."""

    DOCX = "docx"
    PDF = "pdf"
    TEXT = "text"
    MARKDOWN = "markdown"


class Remark(StrEnum):
    """What a reader of the document should know of how it was read."""

    #: The text is not Unicode; it was read as Western European (cp1252).
    ENCODING_GUESSED = "encoding guessed"
    #: The document had tracked changes, or words struck through; the changes are taken as accepted.
    CHANGES_ACCEPTED = "changes accepted"
    #: Some of its pages are pictures, of which nothing was read.
    PAGES_WITHOUT_TEXT = "pages without text"


class LineKind(StrEnum):
    """What a line is by its form; what it says is for `structure` to find out."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    #: A paragraph with a number, a letter, an arrow or a bullet before it.
    ITEM = "item"
    #: A row of a table, under the header of its columns.
    ROW = "row"


class Emphasis(Struct, frozen=True, kw_only=True):
    """A bold or italic part of a line: from the character `start` up to, not including, `end`."""

    start: int
    end: int
    is_bold: bool


class Footnote(Struct, frozen=True, kw_only=True):
    """A footnote: its mark, its text, and the character of the line before which the mark stands."""

    mark: str
    text: str
    position: int


class Line(Struct, frozen=True, kw_only=True):
    """A paragraph or a row of a table, whole: the lines on which it is printed are joined.

    A newline stands where its author has begun one inside it, and between the paragraphs of a cell.
    """

    kind: LineKind
    #: Without number and footnote marks; the cells of a row are joined by " | ".
    text: str
    #: As printed or counted: "3.", "(a)", "II", "–", "→"; empty where there is none.
    number: str = ""
    #: How far it is indented below the outermost text: 0, 1, 2 …
    level: int = 0
    #: The page, from 1 on; None where the format has no pages.
    page: int | None = None
    emphasis: tuple[Emphasis, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    #: The cells of a row, and the names of their columns where the table has a header.
    cells: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()


class CouncilDocument(Struct, frozen=True, kw_only=True):
    """A document as read; page furniture (running heads, page numbers) is left out."""

    format: FileFormat
    sha256: str
    lines: tuple[Line, ...]
    #: What stands in running heads and feet, once each: it often has the number and the language.
    furniture: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
