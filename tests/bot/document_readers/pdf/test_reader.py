"""What the reader of PDF makes of printed pages."""

from bot.document_readers.limits import Limits
from bot.document_readers.pdf.reader import read_pdf
from bot.document_readers.reading import Reading
from domain.council_documents.document import LineKind
from tests.bot.document_readers.printouts import Note, encrypted, note, paragraph, table

_LONG = (
    "De lidstaten stellen vóór het einde van het jaar een gezamenlijke lijst op van de grensdoorlaatposten waar de "
    "wachttijden het langst zijn, en bespreken die in de groep"
)


def _read(data: bytes) -> Reading:
    return read_pdf(data, Limits())


def _decisions(pdf: Note) -> None:
    paragraph(pdf, "", "I. BUITENGRENZEN")
    for number in range(1, 13):
        paragraph(pdf, f"{_LONG} {number * 37}.", number=f"{number}.")
        paragraph(pdf, "", "Frontex", " maakt een overzicht en legt het voor aan de Raad;", number="a)", indent=12)


def test_printed_lines_are_joined_to_paragraphs() -> None:
    """Numbers, letters, bold and indentation are found again; feet are furniture; paragraphs go on."""
    reading = _read(note(_decisions, language="NL"))
    heading, *items = reading.lines
    assert (heading.kind, heading.number, heading.text) == (LineKind.HEADING, "I.", "BUITENGRENZEN")
    assert [(line.number, line.level) for line in items] == [
        (number, level) for count in range(1, 13) for number, level in ((f"{count}.", 0), ("a)", 1))
    ]
    assert [line.text for line in items[::2]] == [f"{_LONG} {number * 37}." for number in range(1, 13)]
    assert {line.text for line in items[1::2]} == {"Frontex maakt een overzicht en legt het voor aan de Raad;"}
    assert {tuple((part.start, part.end) for part in line.emphasis) for line in items[1::2]} == {((0, 7),)}
    assert [heading.page, *sorted({line.page or 0 for line in items})] == [1, 1, 2]
    assert "JAI.1 LIMITE NL" in reading.furniture


def test_footnotes_are_bound_to_their_mark() -> None:
    """A note at the page's foot belongs to the raised figure; one to which nothing refers is a line of its own."""

    def write(pdf: Note) -> None:
        paragraph(pdf, "Europol reports by mid-2024^1 and in each later year.")
        paragraph(pdf, "The second sentence has a note that lost its mark.")
        pdf.notes = ["1 By the end of April 2024 at the latest.", "2 Nothing refers to this note."]

    first, second, lost = _read(note(write)).lines
    assert first.text == "Europol reports by mid-2024 and in each later year."
    assert [(mark.mark, mark.text, mark.position) for mark in first.footnotes] == [
        ("1", "By the end of April 2024 at the latest.", 27)
    ]
    assert second.footnotes == ()
    assert (lost.number, lost.text) == ("2", "Nothing refers to this note.")


def test_tables_have_their_columns() -> None:
    """Ruled or not, a row is one line under the names of its columns, and goes on over the lines of its cells."""
    rows = [
        ["Action", "Responsible", "Timetable"],
        ["Set up a regional hub for the exchange of information on the routes along the coast", "Frontex", "June 2024"],
        ["Train the staff of the hub in the use of the new system", "CEPOL and eu-LISA", "continuous"],
        ["Draw up a report on what was learnt for the next Council", "Presidency", "end of 2024"],
    ]
    for is_ruled in (True, False):

        def write(pdf: Note, *, is_ruled: bool = is_ruled) -> None:
            paragraph(pdf, "The following actions are proposed:")
            table(pdf, rows, is_ruled=is_ruled)

        intro, *lines = _read(note(write)).lines
        assert intro.text == "The following actions are proposed:"
        assert [line.cells for line in lines] == [tuple(row) for row in rows[1:]]
        assert {line.columns for line in lines} == {tuple(rows[0])}


def test_a_table_goes_on_on_the_next_page() -> None:
    """The header that is repeated is no row."""
    rows = [
        ["Action", "Responsible"],
        *([f"Hold exercise {number} at the border", f"State {number}"] for number in range(70)),
    ]
    lines = _read(note(lambda pdf: table(pdf, rows))).lines
    assert [line.cells for line in lines] == [tuple(row) for row in rows[1:]]
    assert {line.page for line in lines} == {1, 2}


def test_hyphens_at_line_ends_go_only_where_they_broke_a_word() -> None:
    """A word that the document writes whole elsewhere is joined; a compound keeps its hyphen."""

    def write(pdf: Note) -> None:
        for text in ("The coordi-", "nation of cross-", "border checks, and the EU-", "wide list of measures."):
            pdf.cell(text=text, new_x="LMARGIN", new_y="NEXT", h=6)
        pdf.ln(8)
        paragraph(pdf, "Such coordination makes cross-border work easier.")

    assert _read(note(write)).lines[0].text == (
        "The coordination of cross-border checks, and the EU-wide list of measures."
    )


def test_a_word_too_long_for_its_column_is_whole() -> None:
    """In a narrow column a long word goes on in the next line, without a hyphen."""
    words = ["Ermittlungsgruppen", "Verbindungsbeamtinnen", "Finanzermittlungen"]
    rows = [["Wer", "Was", "Bis"], *([word, f"{word} der Polizei", "2026"] for word in words)]

    def write(pdf: Note) -> None:
        pdf.set_right_margin(130)
        table(pdf, rows)

    assert [line.cells for line in _read(note(write)).lines] == [tuple(row) for row in rows[1:]]


def test_a_number_alone_on_its_line_belongs_to_the_next() -> None:
    """Some programs print the number of a paragraph on a line of its own."""

    def write(pdf: Note) -> None:
        for text in ("(1)", "Europol sets up a task force.", "(2)", "Eurojust helps."):
            pdf.cell(text=text, new_x="LMARGIN", new_y="NEXT", h=6)

    assert [(line.number, line.text) for line in _read(note(write)).lines] == [
        ("(1)", "Europol sets up a task force."),
        ("(2)", "Eurojust helps."),
    ]


def test_what_only_its_owner_may_change_can_be_read() -> None:
    """A PDF that is encrypted with an empty password opens for everybody."""
    data = encrypted(note(lambda pdf: paragraph(pdf, "Everybody may read this.")), password="")
    assert _read(data).lines[0].text == "Everybody may read this."


_SUBJECT = "Prioriteiten voor de volgende cyclus, met wat agentschappen en lidstaten tot juni 2025 moeten leveren"


def _cover(pdf: Note) -> None:
    top = 20.0
    for index, text in enumerate(("Raad van de", "Europese Unie")):
        pdf.set_font("DejaVu", style="B", size=14)
        pdf.set_xy(10, top + 7 * index)
        pdf.cell(text=text)
    for index, text in enumerate(("Brussel, 5 maart 2024", "(OR. en)", "9999/24", "LIMITE", "JAI 1266", "FRONT 310")):
        pdf.set_font("DejaVu", size=11)
        pdf.set_xy(120, top + 7 * index)
        pdf.cell(text=text)
    pdf.set_xy(10, top + 60)
    for label, text in (("van:", "het voorzitterschap"), ("aan:", "de delegaties"), ("Betreft:", _SUBJECT)):
        pdf.cell(w=35, text=label, h=7)
        pdf.set_left_margin(45)
        pdf.set_x(45)
        pdf.write(7, text)
        pdf.ln(10)
        pdf.set_left_margin(10)
        pdf.set_x(10)


def test_a_cover_is_read_line_by_line() -> None:
    """What stands side by side is apart, a label is with its text, and the foot of a single page is furniture."""
    reading = _read(note(_cover, language="NL"))
    texts = [line.text for line in reading.lines]
    assert {"Raad van de", "Europese Unie", "Brussel, 5 maart 2024", "(OR. en)", "9999/24", "LIMITE"} <= set(texts)
    assert texts[-3:] == [
        "van: het voorzitterschap",
        "aan: de delegaties",
        f"Betreft: {_SUBJECT}",
    ]
    assert reading.furniture == ("9999/24 AB/cd 1", "JAI.1 LIMITE NL")
