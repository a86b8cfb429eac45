"""Meeting sheet as a Word document: one table with repeated column heads, the marking on every page."""

import io
import re
import zipfile
from datetime import UTC

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import BaseStyle, ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from domain.meeting_sheets.rows import SheetRow, SheetStatus, footnote_mark
from domain.meeting_sheets.sheet import MeetingSheet, SheetSection

#: Word and LibreOffice both have it, or a font of the same measures, with the letters of all languages.
_FONT = "Arial"
_SIZE = Pt(8)
_WIDTHS = (22.5, 65, 34.5, 34, 31.5, 62, 27.5)
_MARGIN = 10

_BLUE, _RED, _GREY = RGBColor(0, 51, 120), RGBColor(165, 20, 20), RGBColor(92, 98, 110)
STATUS_COLOURS = {
    SheetStatus.OVERDUE: _RED,
    SheetStatus.REPORTED: RGBColor(96, 40, 130),
    SheetStatus.OPEN: _BLUE,
    SheetStatus.HELD: RGBColor(122, 78, 0),
    SheetStatus.DONE: RGBColor(20, 105, 50),
}
_WHITE, _RULE_COLOUR, _BAND_COLOUR, _RED_BAND = RGBColor(255, 255, 255), "CDD2DA", "E8EDF5", "FBE7E5"
#: The space above and below the text of a cell, and beside it, in twentieths of a point.
_CELL_PADDING = {"top": 30, "left": 80, "bottom": 30, "right": 80}

#: The time of every part of the archive, so that it does not depend on when it was made.
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


def write_docx(sheet: MeetingSheet) -> bytes:
    """Return the file; the same bytes for the same sheet."""
    document = docx.Document()
    _set_up_document(document, sheet)
    _add_header_and_footer(document, sheet)
    document.add_heading(sheet.council, level=1)
    document.add_paragraph(f"{sheet.meets} · {sheet.summary}").runs[0].bold = True
    figures = document.add_paragraph()
    for status_count in sheet.status_counts:
        run = figures.add_run(f"{status_count.label}: {status_count.number}     ")
        run.bold, run.font.color.rgb = True, STATUS_COLOURS[status_count.status]
    for text in (sheet.subject, sheet.read_as):
        if text:
            document.add_paragraph(text)
    document.paragraphs[-1].paragraph_format.space_after = Pt(5)
    _add_table(document, sheet)
    footnotes = [f"{footnote_mark(number)} {text}" for number, text in sheet.footnotes.items()]
    small_print = [document.add_paragraph(text) for text in (*footnotes, *sheet.remarks)]
    for paragraph in small_print:
        paragraph.paragraph_format.space_before = Pt(3)
        paragraph.paragraph_format.keep_with_next = paragraph is not small_print[-1]
        paragraph.runs[0].font.color.rgb = _GREY
    return _save_reproducibly(document)


def _set_up_document(document: Document, sheet: MeetingSheet) -> None:
    """Set the paper, the fonts, the language and the document properties."""
    page = document.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    page.left_margin = page.right_margin = Mm(_MARGIN)
    page.top_margin, page.bottom_margin, page.header_distance, page.footer_distance = Mm(18), Mm(15), Mm(8), Mm(7)
    for name, size in (("Normal", _SIZE), ("Heading 1", Pt(16)), ("Heading 2", Pt(9.5))):
        style = document.styles[name]
        if isinstance(style, ParagraphStyle):
            _set_font(style, size)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), sheet.language)
    properties, made_at = document.core_properties, sheet.made_at.astimezone(UTC).replace(tzinfo=None)
    properties.title, properties.subject, properties.keywords = sheet.title, sheet.note, sheet.marking
    properties.language, properties.created, properties.modified = sheet.language, made_at, made_at
    properties.author = properties.last_modified_by = properties.comments = ""


def _set_font(style: ParagraphStyle, size: Pt) -> None:
    style.font.name, style.font.size = _FONT, size
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]  # a theme's fonts take precedence over named ones
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), _FONT)
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.line_spacing = 1.0
    if style.name != "Normal":
        style.font.color.rgb = _BLUE
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(5), Pt(2)
        style.paragraph_format.keep_with_next = True


def _add_header_and_footer(document: Document, sheet: MeetingSheet) -> None:
    """Add the marking to the middle of header and footer, and the page number with the number of pages."""
    page = document.sections[0]
    before, between, after = re.split(r"\{number\}|\{pages\}", sheet.page_pattern, maxsplit=2)
    fields = re.findall(r"\{(number|pages)\}", sheet.page_pattern)
    for paragraph, left_text in (
        (page.header.paragraphs[0], sheet.note),
        (page.footer.paragraphs[0], sheet.as_of),
    ):
        stops = paragraph.paragraph_format.tab_stops
        stops.clear_all()
        stops.add_tab_stop(Mm(277 / 2), WD_TAB_ALIGNMENT.CENTER)
        stops.add_tab_stop(Mm(277), WD_TAB_ALIGNMENT.RIGHT)
        paragraph.style = document.styles["Normal"]
        paragraph.add_run(f"{left_text}\t").font.color.rgb = _GREY
        marking = paragraph.add_run(sheet.marking)
        marking.bold, marking.font.size, marking.font.color.rgb = True, Pt(11), _RED
        paragraph.add_run("\t")
    page.header.paragraphs[0].add_run(sheet.council).font.color.rgb = _GREY
    foot = page.footer.paragraphs[0]
    for text, field in ((before, fields[0]), (between, fields[1]), (after, "")):
        foot.add_run(text).font.color.rgb = _GREY
        if field:
            _add_field(foot, {"number": "PAGE", "pages": "NUMPAGES"}[field])


def _add_field(paragraph: Paragraph, name: str) -> None:
    """Add a number that the word processor fills in."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = paragraph.add_run("1")
    run.font.color.rgb = _GREY
    field.append(run._r)  # noqa: SLF001  # python-docx has no fields of its own
    paragraph._p.append(field)  # noqa: SLF001  # as above


def _add_table(document: Document, sheet: MeetingSheet) -> None:
    """Add the table of all sections; its first row has the heads of the columns."""
    table = document.add_table(rows=1, cols=len(sheet.columns))
    table.autofit = False
    _describe_table(table, sheet.title)
    for cell, text in zip(table.rows[0].cells, sheet.columns, strict=True):
        run = cell.paragraphs[0].add_run(text)
        run.bold, run.font.color.rgb = True, _WHITE
        _shade_cell(cell, str(_BLUE))
    _set_row_property(table.rows[0], "w:tblHeader")
    for section in sheet.sections:
        _fill_heading(table.add_row(), section, document.styles["Heading 2"])
        for row in section.rows:
            _fill_row(table.add_row(), row)
    for written in table.rows:
        _set_row_property(written, "w:cantSplit")
        for cell, width in zip(written.cells, _WIDTHS, strict=True):
            if cell._tc.grid_span == 1:  # noqa: SLF001  # python-docx says so nowhere else
                cell.width = Mm(width)
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = Mm(width)
    # The last two rows, between which a heading may be, stay together, and with what is below them.
    for written in table.rows[-3:]:
        for paragraph in (each for cell in written.cells for each in cell.paragraphs):
            paragraph.paragraph_format.keep_with_next = True


def _fill_heading(row: _Row, section: SheetSection, style: BaseStyle) -> None:
    """Fill a row with the heading of a section."""
    cells, is_late = row.cells, section.rows[0].status is SheetStatus.OVERDUE
    heading = cells[0].merge(cells[-1])
    paragraph = heading.paragraphs[0]
    paragraph.style = style
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(0)
    paragraph.add_run(section.heading).font.color.rgb = _RED if is_late else _BLUE
    _shade_cell(heading, _RED_BAND if is_late else _BAND_COLOUR)


def _fill_row(cells: _Row, row: SheetRow) -> None:
    """Fill a row's cells, with a paragraph for each text; the last is for what the meeting decides."""
    remarks = (*row.details, *((row.open_point,) if row.open_point else ()))
    columns = ((row.ref,), (row.noted_title,), (row.owners,), row.due, (row.status_text,), remarks)
    for column, (cell, texts) in enumerate(zip(cells.cells, columns, strict=False)):
        for number, text in enumerate(texts):
            paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
            run = paragraph.add_run(text)
            run.bold = column in (0, 4) or None
            if column == 4:
                run.font.color.rgb = STATUS_COLOURS[row.status]
            elif text == row.open_point:
                run.font.color.rgb = _GREY


def _set_row_property(row: _Row, property_name: str) -> None:
    """Set a property of a row: it is not split over pages, or is repeated on each of them."""
    row._tr.get_or_add_trPr().append(OxmlElement(property_name))  # noqa: SLF001  # python-docx has no such property


def _shade_cell(cell: _Cell, colour: str) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001  # as above


def _describe_table(table: Table, title: str) -> None:
    """Add rules between the rows, space around the cells' text, and a caption that screen readers read."""
    properties = table._tbl.tblPr  # noqa: SLF001  # as above
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{edge}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", _RULE_COLOUR)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    layout = properties.find(qn("w:tblLayout"))
    (properties.append if layout is None else layout.addprevious)(borders)
    padding = OxmlElement("w:tblCellMar")
    for edge, twentieths in _CELL_PADDING.items():
        margin = OxmlElement(f"w:{edge}")
        margin.set(qn("w:w"), str(twentieths))
        margin.set(qn("w:type"), "dxa")
        padding.append(margin)
    look = properties.find(qn("w:tblLook"))
    (properties.append if look is None else look.addprevious)(padding)
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), title)
    properties.append(caption)


def _save_reproducibly(document: Document) -> bytes:
    """Return the file with fixed times in its archive."""
    written, fixed = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as before, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            after.writestr(zipfile.ZipInfo(name, _ZIP_TIME), before.read(name), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
