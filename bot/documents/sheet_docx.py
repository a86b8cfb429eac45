"""A meeting's sheet as a Word document: headings, tables with repeated column heads, the marking on every page."""

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

_BLUE, _RED, _QUIET = RGBColor(0, 51, 120), RGBColor(165, 20, 20), RGBColor(92, 98, 110)
_COLOURS = {
    DisplayStatus.OVERDUE: _RED,
    DisplayStatus.OPEN: _BLUE,
    DisplayStatus.HELD: RGBColor(122, 78, 0),
    DisplayStatus.DONE: RGBColor(20, 105, 50),
}
_WHITE, _RULE = RGBColor(255, 255, 255), "CDD2DA"

#: The parts of an archive all have a time; this one is that of none.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


def word(briefing: MeetingSheet) -> bytes:
    """The file; the same bytes for the same sheet."""
    document = docx.Document()
    _set_up(document, briefing)
    _every_page(document, briefing)
    document.add_heading(briefing.council, level=1)
    document.add_paragraph(f"{briefing.meets} · {briefing.summary}").runs[0].bold = True
    figures = document.add_paragraph()
    for each in briefing.figures:
        run = figures.add_run(f"{each.label}: {each.number}     ")
        run.bold, run.font.color.rgb = True, _COLOURS[each.standing]
    for text in (briefing.subject, briefing.read_as):
        if text:
            document.add_paragraph(text)
    for section in briefing.sections:
        _section(document, section, briefing.columns)
    for text in briefing.remarks:
        document.add_paragraph(text).paragraph_format.space_before = Pt(3)
    return _fixed(document)


def _set_up(document: Document, briefing: MeetingSheet) -> None:
    """The paper, the letters, the language, and what the file says of itself."""
    page = document.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    page.left_margin = page.right_margin = Mm(_MARGIN)
    page.top_margin, page.bottom_margin, page.header_distance, page.footer_distance = Mm(18), Mm(15), Mm(8), Mm(7)
    for name, size in (("Normal", _SIZE), ("Heading 1", Pt(16)), ("Heading 2", Pt(9.5))):
        style = document.styles[name]
        if isinstance(style, ParagraphStyle):
            _letters(style, size)
    for each in document.styles.element.iter(qn("w:lang")):
        each.set(qn("w:val"), briefing.language)
    told, at = document.core_properties, briefing.at.astimezone(UTC).replace(tzinfo=None)
    told.title, told.subject, told.keywords = briefing.title, briefing.note, briefing.marking
    told.language, told.created, told.modified = briefing.language, at, at
    told.author = told.last_modified_by = told.comments = ""


def _letters(style: ParagraphStyle, size: Pt) -> None:
    style.font.name, style.font.size = _FONT, size
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]  # those of a theme go before those that are named
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), _FONT)
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.line_spacing = 1.0
    if style.name != "Normal":
        style.font.color.rgb = _BLUE
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(5), Pt(2)
        style.paragraph_format.keep_with_next = True


def _every_page(document: Document, briefing: MeetingSheet) -> None:
    """Head and foot: the marking in the middle of both, and which page of how many it is."""
    page = document.sections[0]
    before, between, after = re.split(r"\{number\}|\{pages\}", briefing.page, maxsplit=2)
    fields = re.findall(r"\{(number|pages)\}", briefing.page)
    for paragraph, left in ((page.header.paragraphs[0], briefing.note), (page.footer.paragraphs[0], briefing.as_of)):
        stops = paragraph.paragraph_format.tab_stops
        stops.clear_all()
        stops.add_tab_stop(Mm(273 / 2), WD_TAB_ALIGNMENT.CENTER)
        stops.add_tab_stop(Mm(273), WD_TAB_ALIGNMENT.RIGHT)
        paragraph.style = document.styles["Normal"]
        paragraph.add_run(f"{left}\t").font.color.rgb = _QUIET
        marking = paragraph.add_run(briefing.marking)
        marking.bold, marking.font.size, marking.font.color.rgb = True, Pt(11), _RED
        paragraph.add_run("\t")
    page.header.paragraphs[0].add_run(briefing.council).font.color.rgb = _QUIET
    foot = page.footer.paragraphs[0]
    for text, field in ((before, fields[0]), (between, fields[1]), (after, "")):
        foot.add_run(text).font.color.rgb = _QUIET
        if field:
            _field(foot, {"number": "PAGE", "pages": "NUMPAGES"}[field])


def _field(paragraph: Paragraph, name: str) -> None:
    """A number that the word processor fills in."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = paragraph.add_run("1")
    run.font.color.rgb = _QUIET
    field.append(run._r)  # noqa: SLF001  # python-docx has no fields of its own
    paragraph._p.append(field)  # noqa: SLF001  # as above


def _section(document: Document, section: SheetSection, columns: Sequence[str]) -> None:
    """A heading, and its table."""
    heading = document.add_heading(section.heading, level=2)
    if section.rows[0].standing is DisplayStatus.OVERDUE:
        heading.runs[0].font.color.rgb = _RED
    table = document.add_table(rows=1, cols=len(columns))
    table.autofit = False
    _describe(table, section.heading)
    for cell, text in zip(table.rows[0].cells, columns, strict=True):
        run = cell.paragraphs[0].add_run(text)
        run.bold, run.font.color.rgb = True, _WHITE
        _shade(cell)
    _whole(table.rows[0], "w:tblHeader")
    for row in section.rows:
        _fill(table.add_row(), row)
    for row_ in table.rows:
        _whole(row_, "w:cantSplit")
        for cell, wide in zip(row_.cells, _WIDTHS, strict=True):
            cell.width = Mm(wide)
    for column, wide in zip(table.columns, _WIDTHS, strict=True):
        column.width = Mm(wide)


def _fill(cells: _Row, row: SheetRow) -> None:
    """A row's cells, a paragraph for each thing that is said."""
    remarks = (*row.says, *((row.open_point,) if row.open_point else ()))
    said = ((row.ref,), (row.title,), (row.owners,), row.due, (row.status,), remarks)
    for at, (cell, texts) in enumerate(zip(cells.cells, said, strict=True)):
        for number, text in enumerate(texts):
            paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
            run = paragraph.add_run(text)
            run.bold = at in (0, 4) or None
            if at == 4:
                run.font.color.rgb = _COLOURS[row.standing]
            elif text == row.open_point:
                run.font.color.rgb = _QUIET


def _whole(row: _Row, what: str) -> None:
    """That a row is not split over pages, or stands on each of them."""
    row._tr.get_or_add_trPr().append(OxmlElement(what))  # noqa: SLF001  # python-docx has no such property


def _shade(cell: _Cell) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", str(_BLUE))):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001  # as above


def _describe(table: Table, heading: str) -> None:
    """Rules between the rows, and for those who do not see it what the table is."""
    properties = table._tbl.tblPr  # noqa: SLF001  # as above
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{edge}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", _RULE)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    layout = properties.find(qn("w:tblLayout"))
    (properties.append if layout is None else layout.addprevious)(borders)
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), heading)
    properties.append(caption)


def _fixed(document: Document) -> bytes:
    """The file with the same times in its archive whenever it is written."""
    written, fixed = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as before, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            after.writestr(zipfile.ZipInfo(name, _NO_TIME), before.read(name), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
