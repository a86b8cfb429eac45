"""What stands inside a paragraph: runs with their emphasis, breaks, fields, notes, tracked changes and text boxes."""

from lxml import etree
from msgspec import Struct, field

from bot.document_readers.docx.notes import Notes
from bot.document_readers.docx.styles import CharacterStyle, Styles, character_properties
from bot.document_readers.docx.words import W, attribute, child, number, value
from bot.document_readers.rich_text import Piece
from bot.document_readers.symbols import readable, symbol

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"

#: Deleted or moved away by a tracked change, or not part of the running text.
SKIPPED = frozenset(
    W + name for name in ("del", "moveFrom", "pPr", "rPr", "sectPr", "instrText", "delText", "delInstrText", "rt")
)

_NOTE_KINDS = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_DRAWINGS = frozenset(W + name for name in ("drawing", "pict", "object"))
_CHARACTERS = {W + "tab": "\t", W + "ptab": "\t", W + "cr": "\n", W + "noBreakHyphen": "-"}


class Inline(Struct, kw_only=True):
    """Reads paragraphs one after the other; fields go on from one to the next."""

    styles: Styles
    notes: dict[str, Notes]
    #: The page so far, counted where the word processor says that one began.
    page: int = 1
    #: The pieces of the paragraph, the page on which they begin, and its text boxes.
    pieces: list[Piece] = field(default_factory=list)
    begins_on: int = 1
    boxes: list[etree._Element] = field(default_factory=list)
    #: Whether words were left out that are struck through, as revisions mark what is deleted.
    has_struck: bool = False
    #: Of each field that is open: whether its result has begun.
    _fields: list[bool] = field(default_factory=list)
    _own_mark_of: str | None = None

    def read(self, paragraph: etree._Element, style: CharacterStyle) -> None:
        """Read a paragraph into `pieces`, behind what is there."""
        if not self.pieces:
            self.begins_on = self.page
        self._walk(paragraph, style)

    def take(self) -> list[Piece]:
        """Return the pieces that were read and begin anew."""
        pieces, self.pieces = self.pieces, []
        return pieces

    def _walk(self, parent: etree._Element, style: CharacterStyle) -> None:
        for each in parent:
            if each.tag in SKIPPED:
                continue
            if each.tag == W + "r":
                self._run(each, style)
            elif each.tag == _MC + "AlternateContent":
                self._walk(chosen(each), style)
            elif each.tag == _MATH_TEXT:
                self._add(each.text or "", style)
            else:  # hyperlinks, insertions, content controls, simple fields, smart tags
                self._walk(each, style)

    def _run(self, run: etree._Element, style: CharacterStyle) -> None:
        properties = child(run, "rPr")
        own = character_properties(properties)
        style = own.over(self.styles.character(value(properties, "rStyle"))).over(style)
        self._contents(run, style)

    def _contents(self, run: etree._Element, style: CharacterStyle) -> None:
        for each in run:
            text = _character(each)
            if text is not None:
                self._add(text, style)
            elif each.tag == W + "lastRenderedPageBreak":
                self._break_page()
            elif each.tag == W + "fldChar":
                self._field(attribute(each, "fldCharType"))
            elif each.tag in _NOTE_KINDS:
                self._note(each, style)
            elif each.tag == _MC + "AlternateContent":
                self._contents(chosen(each), style)
            elif each.tag in _DRAWINGS:
                self.boxes.extend(boxes_in(each))
            elif each.tag == W + "ruby":
                self._walk(each, style)

    def _break_page(self) -> None:
        self.page += 1
        if not any(piece.text.strip() for piece in self.pieces):
            self.begins_on = self.page

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _is_left_out(self, style: CharacterStyle) -> bool:
        """Return whether what comes is hidden, struck through, or how a field is computed."""
        return bool(style.is_hidden or style.is_struck) or not all(self._fields)

    def _add(self, text: str, style: CharacterStyle) -> None:
        if self._is_left_out(style):
            self.has_struck |= bool(style.is_struck and text.strip())
            return
        if self._own_mark_of is not None:
            if text.strip():
                self.pieces.append(Piece(text=self._own_mark_of, mark=text.strip()))
                self._own_mark_of = None
            return
        text = readable(text, "").replace("\u00ad", "").replace("\u200b", "").replace("\u2011", "-")
        self.pieces.append(Piece(text=text, is_bold=bool(style.is_bold), is_italic=bool(style.is_italic)))

    def _note(self, reference: etree._Element, style: CharacterStyle) -> None:
        notes = self.notes.get(_NOTE_KINDS[reference.tag])
        if notes is None or self._is_left_out(style):
            return
        found = notes.refer(reference, lambda element: text_of(element, self.styles))
        if found is None:
            return
        mark, text = found
        if mark:
            self.pieces.append(Piece(text=text, mark=mark))
        else:
            self._own_mark_of = text


def _character(element: etree._Element) -> str | None:
    """Return what an element of a run prints; None if it is no text."""
    if element.tag == W + "t":
        return element.text or ""
    if element.tag == W + "br":
        return "\n" if attribute(element, "type", "textWrapping") == "textWrapping" else " "
    if element.tag == W + "sym":
        return symbol(_code(attribute(element, "char")), attribute(element, "font"))
    return _CHARACTERS.get(element.tag)


def chosen(alternatives: etree._Element) -> etree._Element:
    """Return which of the alternatives to read: the first choice that has anything in it, else the fallback."""
    choices = [each for each in alternatives if each.tag == _MC + "Choice"]
    fallbacks = [each for each in alternatives if each.tag == _MC + "Fallback"]
    has_text = [each for each in choices if next(each.iter(W + "t"), None) is not None]
    return next(iter([*has_text, *fallbacks, *choices]), alternatives[0] if len(alternatives) else alternatives)


def boxes_in(drawing: etree._Element) -> list[etree._Element]:
    """Return the contents of the text boxes of a drawing; a box inside a box is read with that."""
    boxes: list[etree._Element] = []
    ways = [drawing]
    while ways:
        each = ways.pop()
        if each.tag == W + "txbxContent":
            boxes.append(each)
        elif each.tag == _MC + "AlternateContent":
            ways.append(chosen(each)) if len(each) else None
        else:
            ways.extend(reversed(each))
    return boxes


def text_of(container: etree._Element, styles: Styles) -> str:
    """Return the text of a note, a header or a footer, paragraph by paragraph."""
    lines: list[str] = []
    inline = Inline(styles=styles, notes={})
    for paragraph in container.iter(W + "p"):
        inline.read(paragraph, CharacterStyle())
        text = " ".join("".join(piece.text for piece in inline.take()).split())
        if text:
            lines.append(text)
    return "\n".join(lines)


def _code(text: str) -> int:
    """Return a character's code as `w:sym` has it."""
    try:
        return number(str(int(text, 16)))
    except ValueError:
        return 0
