"""Meeting sheet as a Word document: headings, tables with repeated column heads, the marking on every page."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import UTC

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from domain.i18n.status_label import DisplayStatus
from domain.meeting_sheets.sheet import MeetingSheet, SheetRow, SheetSection

#: Word and LibreOffice both have it, or a font of the same measures, with the letters of all languages.
_FONT = "Arial"
_SIZE = Pt(8)
_WIDTHS = (23, 70, 37, 44, 30, 69)
_MARGIN = 12

_BLUE, _RED, _GREY = RGBColor(0, 51, 120), RGBColor(165, 20, 20), RGBColor(92, 98, 110)
STATUS_COLOURS = {
    DisplayStatus.OVERDUE: _RED,
    DisplayStatus.OPEN: _BLUE,
    DisplayStatus.HELD: RGBColor(122, 78, 0),
    DisplayStatus.DONE: RGBColor(20, 105, 50),
}
_WHITE, _RULE_COLOUR = RGBColor(255, 255, 255), "CDD2DA"

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
    for section in sheet.sections:
        _add_section(document, section, sheet.columns)
    for text in sheet.remarks:
        document.add_paragraph(text).paragraph_format.space_before = Pt(3)
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
        stops.add_tab_stop(Mm(273 / 2), WD_TAB_ALIGNMENT.CENTER)
        stops.add_tab_stop(Mm(273), WD_TAB_ALIGNMENT.RIGHT)
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


def _add_section(document: Document, section: SheetSection, columns: Sequence[str]) -> None:
    """Add a heading and its table."""
    heading = document.add_heading(section.heading, level=2)
    if section.rows[0].status is DisplayStatus.OVERDUE:
        heading.runs[0].font.color.rgb = _RED
    table = document.add_table(rows=1, cols=len(columns))
    table.autofit = False
    _describe_table(table, section.heading)
    for cell, text in zip(table.rows[0].cells, columns, strict=True):
        run = cell.paragraphs[0].add_run(text)
        run.bold, run.font.color.rgb = True, _WHITE
        _shade_cell(cell)
    _set_row_property(table.rows[0], "w:tblHeader")
    for row in section.rows:
        _fill_row(table.add_row(), row)
    for row_ in table.rows:
        _set_row_property(row_, "w:cantSplit")
        for cell, width in zip(row_.cells, _WIDTHS, strict=True):
            cell.width = Mm(width)
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = Mm(width)


def _fill_row(cells: _Row, row: SheetRow) -> None:
    """Fill a row's cells, with a paragraph for each text."""
    remarks = (*row.details, *((row.open_point,) if row.open_point else ()))
    columns = ((row.ref,), (row.title,), (row.owners,), row.due, (row.status_text,), remarks)
    for column, (cell, texts) in enumerate(zip(cells.cells, columns, strict=True)):
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


def _shade_cell(cell: _Cell) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", str(_BLUE))):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001  # as above


def _describe_table(table: Table, heading: str) -> None:
    """Add rules between the rows, and a caption that screen readers read."""
    properties = table._tbl.tblPr  # noqa: SLF001  # as above
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{edge}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", _RULE_COLOUR)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    layout = properties.find(qn("w:tblLayout"))
    (properties.append if layout is None else layout.addprevious)(borders)
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), heading)
    properties.append(caption)


def _save_reproducibly(document: Document) -> bytes:
    """Return the file with fixed times in its archive."""
    written, fixed = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as before, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            after.writestr(zipfile.ZipInfo(name, _ZIP_TIME), before.read(name), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
