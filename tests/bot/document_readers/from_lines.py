"""DOCX files made of lines that were read: the same document as a word processor has it."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from xml.sax.saxutils import escape

from domain.council_documents.document import Line, LineKind
from tests.bot.document_readers.notes import bordered_table, note_reference, notes_part
from tests.bot.document_readers.ooxml import cell, docx, paragraph, row, run

_STEP = 567
_NO_BREAK = '</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">'


def docx_of(lines: Sequence[Line]) -> bytes:
    """Return a DOCX with these lines: typed numbers, indents, bold words, footnotes and tables."""
    body = ""
    notes: list[str] = []
    for is_table, group in groupby(lines, key=lambda line: line.kind is LineKind.ROW):
        if is_table:
            body += bordered_table(list(_rows(list(group)))) + paragraph(" ")
        else:
            body += "".join(_paragraph(line, notes) for line in group)
    return docx(body, footnotes=notes_part(notes))


def _rows(lines: Sequence[Line]) -> Iterator[str]:
    if lines[0].columns:
        names = (cell(paragraph(run(escape(name), "<w:b/>"))) for name in lines[0].columns)
        yield row(*names, properties="<w:tblHeader/>")
    for line in lines:
        yield row(*(cell(paragraph(run(escape(" ".join(text.split()))))) for text in line.cells))


def _paragraph(line: Line, notes: list[str]) -> str:
    hanging = _STEP if line.number else 0
    properties = f'<w:spacing w:after="120"/><w:ind w:left="{_STEP * line.level + hanging}" w:hanging="{hanging}"/>'
    number = f"<w:r><w:t>{escape(line.number)}</w:t><w:tab/></w:r>" if line.number else ""
    style = "Kop1" if line.kind is LineKind.HEADING else ""
    return paragraph(number + "".join(_runs(line, notes)), properties=properties, style=style)


def _runs(line: Line, notes: list[str]) -> Iterator[str]:
    edges = {0, len(line.text), *(note.position for note in line.footnotes)}
    edges |= {edge for part in line.emphasis for edge in (part.start, part.end)}
    places = sorted(edges)
    for start, end in [*pairwise(places), (len(line.text), len(line.text))]:
        for note in line.footnotes:
            if note.position == start:
                notes.append(note.text)
                yield note_reference(len(notes))
        is_bold = any(part.is_bold and part.start <= start and end <= part.end for part in line.emphasis)
        if end > start:
            yield run(escape(line.text[start:end]).replace("\n", _NO_BREAK), "<w:b/>" if is_bold else "")
