"""Whole documents, made up, with everything that the readers know."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from tests.bot.document_readers.ooxml import cell, docx, paragraph, row, run
from tests.bot.document_readers.printouts import Note, note, table
from tests.bot.document_readers.printouts import paragraph as printed

_SENTENCE = (
    "The Member States draw up a list of the crossing points where people wait longest, discuss it in the working "
    "party and tell the Council what they have done about it, each at its own border and with the means that it has"
)
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_SEPARATOR = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
_SMALL = '<w:sz w:val="18"/>'


def note_reference(number: int) -> str:
    """Return the mark of a footnote; the first has number 1."""
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'


def notes_part(texts: Sequence[str]) -> str:
    """Return the footnotes of a DOCX, in smaller letters than its text."""
    notes = (
        f'<w:footnote w:id="{number}">{paragraph("<w:r><w:footnoteRef/></w:r>" + run(f" {escape(text)}", _SMALL))}'
        "</w:footnote>"
        for number, text in enumerate(texts, start=1)
    )
    return _SEPARATOR + "".join(notes)


def bordered_table(rows: Sequence[str]) -> str:
    """Return a table with ruled lines."""
    return f"<w:tbl><w:tblPr><w:tblBorders>{_BORDERS}</w:tblBorders></w:tblPr>{''.join(rows)}</w:tbl>"


def long_docx(*, sections: int, is_tracked: bool = True) -> bytes:
    """Return a DOCX with numbered paragraphs, arrows, footnotes, tracked changes and a table."""
    body = ""
    for number in range(sections):
        body += paragraph(f"Section {number}", style="Kop1")
        body += paragraph(f"{_SENTENCE}, by {number + 1} June 2024.", num=1)
        body += paragraph(
            run("Europol", "<w:b/>") + run(" and Eurojust set up a task force") + note_reference(number + 1) + run("."),
            num=4,
        )
        changed = f"<w:ins>{run('The Commission')}</w:ins><w:del>{run('Nobody')}</w:del>"
        body += paragraph((changed if is_tracked else run("The Commission")) + run(" helps them."))
    rows = [
        row(*(cell(paragraph(run(name, "<w:b/>"))) for name in ("Action", "Responsible")), properties="<w:tblHeader/>")
    ]
    rows += [row(cell(f"Hold exercise {number}"), cell("Frontex")) for number in range(sections)]
    notes = notes_part([f"The task force number {number} ends in April 2025." for number in range(sections)])
    return docx(body + bordered_table(rows) + paragraph("Done."), footnotes=notes)


def long_pdf(*, sections: int, is_compressed: bool = True) -> bytes:
    """Return a PDF with the same."""

    def write(pdf: Note) -> None:
        for number in range(sections):
            printed(pdf, "", f"Section {number}")
            printed(pdf, f"{_SENTENCE}, by {number + 1} June 2024.", number=f"{number + 1}.")
            printed(pdf, "", "Europol", " and Eurojust set up a task force.", number="→", indent=12)
        table(pdf, [["Action", "Responsible"], *([f"Hold exercise {number}", "Frontex"] for number in range(sections))])

    return note(write, is_compressed=is_compressed)


TEXT = f"1. {_SENTENCE}.\n\n(a)\nEuropol helps.\n\f– Eurojust too.\n".encode()
MARKDOWN = f"# Note\n\n1. **{_SENTENCE}**[^1]\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: e\n".encode()
