"""The body of a DOCX: paragraphs with numbers and indentation, and tables, as drafts of lines in their order."""

from collections.abc import Iterator

from lxml import etree
from msgspec import Struct

from bot.document_readers.docx.inline import SKIPPED, Inline, chosen
from bot.document_readers.docx.numbering import Numbering
from bot.document_readers.docx.styles import ParagraphStyle, Styles
from bot.document_readers.docx.tables import MAX_COLUMNS, Cell, Row, entries
from bot.document_readers.docx.words import STEP, TAB, W, attribute, child, indentation, number, value
from bot.document_readers.drafts import Draft, split_items
from bot.document_readers.marks import is_bullet, looks_like_heading, split_mark
from bot.document_readers.rich_text import Piece, assemble, plain
from bot.document_readers.tables import table_drafts
from domain.council_documents.document import LineKind

_MC_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"


class Body(Struct, kw_only=True):
    """Reads blocks one after the other; numbers and pages are counted on the way."""

    styles: Styles
    numbering: Numbering
    inline: Inline

    def read(self, container: etree._Element) -> Iterator[Draft]:
        """Yield the lines of a body, a cell or a text box."""
        for each in container:
            if each.tag in SKIPPED:
                continue
            if each.tag == W + "p":
                yield from self._paragraph(each)
            elif each.tag == W + "tbl":
                yield from table_drafts(entries([*self._rows(each)]))
            elif each.tag == _MC_ALTERNATIVES:
                yield from self.read(chosen(each)) if len(each) else ()
            else:  # content controls, insertions, custom XML
                yield from self.read(each)

    def rest(self) -> Iterator[Draft]:
        """Yield what waits for a next paragraph that never came."""
        draft = self._draft(self.inline.take(), None, self.styles.paragraph(""), "")
        if draft.rich.text:
            yield draft

    def _paragraph(self, paragraph: etree._Element) -> Iterator[Draft]:
        properties = child(paragraph, "pPr")
        style_id = value(properties, "pStyle")
        style = self.styles.paragraph(style_id)
        self.inline.read(paragraph, style.character)
        boxes, self.inline.boxes = self.inline.boxes, []
        if not _goes_on(properties):
            pieces = self.inline.take()
            draft = self._draft(pieces, properties, style, style_id)
            if draft.rich.text and not style.is_contents:
                yield from split_items(draft)
        for box in boxes:
            kept = self.inline.take()
            yield from self.read(box)
            self.inline.pieces = kept

    def _draft(
        self, pieces: list[Piece], properties: etree._Element | None, style: ParagraphStyle, style_id: str
    ) -> Draft:
        num_id, level = self._list_level(properties, style, style_id)
        mark = self.numbering.count(num_id, level) if num_id else ""
        text = plain(pieces)
        start = 0
        tabs = len(text) - len(text.lstrip("\t"))
        if not mark:
            mark, start = split_mark(text)
        rich = assemble(pieces, start)
        is_heading = looks_like_heading(rich.text, mark, is_bold=rich.is_bold) or (
            style.is_heading and len(rich.text) <= 250 and not is_bullet(mark)
        )
        return Draft(
            kind=LineKind.HEADING if is_heading else LineKind.ITEM if mark else LineKind.PARAGRAPH,
            rich=rich,
            number=mark,
            indent=self._indent(properties, style, num_id, level, is_item=bool(mark)) + tabs * TAB,
            page=self.inline.begins_on,
        )

    def _list_level(self, properties: etree._Element | None, style: ParagraphStyle, style_id: str) -> tuple[str, int]:
        """Return the list of a paragraph and its level; "" if it is in none."""
        own, level = value(properties, "numPr/numId"), value(properties, "numPr/ilvl")
        num_id = own or style.num_id
        if num_id in {"", "0"}:
            return "", 0
        if level:
            return num_id, max(number(level), 0)
        if own or style.level is not None:
            return num_id, max(style.level or 0, 0)
        return num_id, self.numbering.level_of_style(num_id, style_id)

    def _indent(
        self, properties: etree._Element | None, style: ParagraphStyle, num_id: str, level: int, *, is_item: bool
    ) -> int:
        """Return where a paragraph begins; an item, where its number does."""
        listed = self.numbering.level(num_id, level) if num_id else None
        own_left, own_first = indentation(properties)
        lefts = [own_left, listed.left if listed else None, style.left]
        firsts = [own_first, listed.first_line if listed else None, style.first_line]
        left = next((each for each in lefts if each is not None), level * STEP)
        first_line = next((each for each in firsts if each is not None), 0)
        return max(left + min(first_line, 0) if is_item else left, 0)

    def _rows(self, table: etree._Element) -> Iterator[Row]:
        for row in _within(table, "tr"):
            properties = child(row, "trPr")
            if child(properties, "del") is None:
                before = min(number(value(properties, "gridBefore")), MAX_COLUMNS)
                is_header = child(properties, "tblHeader") is not None
                is_header = is_header and value(properties, "tblHeader", "1") not in {"0", "false", "off"}
                yield Row(is_header=is_header, before=max(before, 0), cells=[*self._cells(row)])

    def _cells(self, row: etree._Element) -> Iterator[Cell]:
        for cell in _within(row, "tc"):
            properties = child(cell, "tcPr")
            if child(properties, "cellDel") is not None:
                continue
            merge = child(properties, "vMerge")
            yield Cell(
                drafts=[*self.read(cell)],
                span=min(max(number(value(properties, "gridSpan", "1"), 1), 1), MAX_COLUMNS),
                goes_on=merge is not None and attribute(merge, "val", "continue") == "continue",
            )


def _goes_on(properties: etree._Element | None) -> bool:
    """Return whether the end of a paragraph was deleted or moved away: the next one continues it."""
    end = child(properties, "rPr")
    return child(end, "del") is not None or child(end, "moveFrom") is not None


def _within(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield rows of a table or cells of a row, also inside content controls and insertions."""
    for each in parent:
        if each.tag == W + name:
            yield each
        elif each.tag not in SKIPPED and each.tag not in {W + "tbl", W + "tr", W + "tc", W + "p"}:
            yield from _within(each, name)
