"""What the reader of DOCX makes of a file's XML."""

from bot.document_readers.docx.reader import read_docx
from bot.document_readers.limits import Limits
from bot.document_readers.reading import Reading
from domain.council_documents.document import Emphasis, Footnote, LineKind, Remark
from tests.bot.document_readers.ooxml import cell, docx, paragraph, row, run


def _read(body: str, **parts: str) -> Reading:
    return read_docx(docx(body, **parts), Limits())


def _numbers(reading: Reading) -> list[tuple[str, str]]:
    return [(line.number, line.text) for line in reading.lines]


def test_numbers_are_counted_as_the_word_processor_does() -> None:
    """Lists that share a definition go on, deeper levels start anew, an override starts a list anew."""
    reading = _read(
        paragraph("one", num=1)
        + paragraph("first letter", num=1, level=1)
        + paragraph("second letter", num=1, level=1)
        + paragraph("roman", num=1, level=2)
        + paragraph("between")
        + paragraph("two", num=2)
        + paragraph("letter again", num=2, level=1)
        + paragraph("anew", num=3)
        + paragraph("goes on", num=3)
        + paragraph("arrow", num=4)
    )
    assert _numbers(reading) == [
        ("1.", "one"), ("(a)", "first letter"), ("(b)", "second letter"), ("i)", "roman"), ("", "between"),
        ("2.", "two"), ("(a)", "letter again"), ("1.", "anew"), ("2.", "goes on"), ("→", "arrow"),
    ]  # fmt: skip
    assert [line.level for line in reading.lines] == [0, 1, 1, 2, 0, 0, 1, 0, 0, 1]


def test_legal_numbers_are_arabic_on_every_level() -> None:
    """A level that is "legal" prints the Roman number above it in Arabic figures."""
    reading = _read(paragraph("section", num=5) + paragraph("part", num=5, level=1))
    assert _numbers(reading) == [("I.", "section"), ("1.1", "part")]


def test_a_style_can_number_and_a_paragraph_can_say_no() -> None:
    """The list of a style counts; `numId` 0 takes a paragraph out of it."""
    reading = _read(
        paragraph("counted", style="Lijst") + paragraph("not", style="Lijst", num=0) + paragraph("next", style="Lijst")
    )
    assert _numbers(reading) == [("1.", "counted"), ("", "not"), ("2.", "next")]


def test_typed_numbers_are_found() -> None:
    """A number that somebody typed is the line's number; a date, an amount and a name are text."""
    reading = _read(
        paragraph("(1)\tfirst")
        + paragraph("a) letter")
        + paragraph("→ arrow")
        + paragraph("II. SECTION")
        + paragraph("9. Oktober 2023 war der Tag")
        + paragraph("1.2 million euro")
        + paragraph("2023 was the year")
    )
    assert _numbers(reading) == [
        ("(1)", "first"), ("a)", "letter"), ("→", "arrow"), ("II.", "SECTION"), ("", "9. Oktober 2023 war der Tag"),
        ("", "1.2 million euro"), ("", "2023 was the year"),
    ]  # fmt: skip


def test_tracked_changes_are_accepted() -> None:
    """What was inserted or moved here stays, what was deleted or moved away goes; a deleted row goes whole."""
    reading = _read(
        paragraph(
            run("Eurojust reports by ")
            + f"<w:del>{run('March').replace('w:t', 'w:delText')}</w:del><w:ins>{run('June')}</w:ins>"
            + f"<w:moveFrom>{run(' gone')}</w:moveFrom><w:moveTo>{run(' 2024')}</w:moveTo>"
        )
        + "<w:tbl>"
        + row(cell("Actor"), cell("What is to be delivered"), properties="<w:tblHeader/>")
        + row(cell("eu-LISA"), cell("a plan"))
        + row(cell("CEPOL"), cell("nothing"), properties="<w:del/>")
        + "</w:tbl>"
    )
    assert [line.text for line in reading.lines] == ["Eurojust reports by June 2024", "eu-LISA | a plan"]
    assert reading.remarks == (Remark.CHANGES_ACCEPTED,)


def test_a_deleted_end_of_paragraph_joins_two_and_counts_once() -> None:
    """A paragraph whose end was deleted goes on in the next; one that was deleted whole counts nothing."""
    end = "<w:rPr><w:del/></w:rPr>"
    deleted = f"<w:del>{run('gone').replace('w:t', 'w:delText')}</w:del>"
    reading = _read(
        paragraph("The Commission ", num=1, properties=end)
        + paragraph("reports.", num=1)
        + paragraph(deleted, num=1, properties=end)
        + paragraph("Frontex trains.", num=1)
    )
    assert _numbers(reading) == [("1.", "The Commission reports."), ("2.", "Frontex trains.")]


def test_what_is_struck_through_is_deleted() -> None:
    """Revisions print what they delete struck through: the new date counts, and that is said."""
    reading = _read(paragraph(run("by ") + run("June", "<w:strike/>") + run("September 2024", "<w:b/>")))
    assert [line.text for line in reading.lines] == ["by September 2024"]
    assert reading.remarks == (Remark.CHANGES_ACCEPTED,)
    assert _read(paragraph(run("kept", '<w:strike w:val="0"/>'))).remarks == ()


def test_items_in_one_paragraph_are_apart() -> None:
    """Letters that an author has put on lines of one paragraph are items; other lines stay with what is above."""
    line_break = "<w:r><w:br/></w:r>"
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    reading = _read(
        paragraph(
            run("The Member States:")
            + line_break
            + run("(a)")
            + run(" train", "<w:b/>")
            + run(" their staff;")
            + reference
            + line_break
            + run("each year;")
            + line_break
            + run("(b) report.")
        ),
        footnotes=f'<w:footnote w:id="2">{paragraph("All of it.")}</w:footnote>',
    )
    assert _numbers(reading) == [
        ("", "The Member States:"),
        ("(a)", "train their staff;\neach year;"),
        ("(b)", "report."),
    ]
    item = reading.lines[1]
    assert [item.text[part.start : part.end] for part in item.emphasis] == ["train"]
    assert [(note.mark, note.position) for note in item.footnotes] == [("1", 18)]
    assert not reading.lines[0].footnotes + reading.lines[2].footnotes


def test_emphasis_is_where_runs_and_styles_say() -> None:
    """Bold by run or by character style, italic; neighbours of one kind are one part."""
    reading = _read(
        paragraph(
            run("The ")
            + run("JHA ", "<w:b/>")
            + run("agencies", '<w:rStyle w:val="Nadruk"/>')
            + run(" report ")
            + run("yearly", "<w:i/>")
            + run(" and ", '<w:b w:val="0"/>')
            + run("hidden", "<w:vanish/>")
            + run("soon.")
        )
    )
    line = reading.lines[0]
    assert line.text == "The JHA agencies report yearly and soon."
    assert line.emphasis == (Emphasis(start=4, end=16, is_bold=True), Emphasis(start=24, end=30, is_bold=False))


def test_footnotes_and_endnotes_are_bound_to_their_place() -> None:
    """A note has the mark that is printed and the character before which it stands; its number takes no room."""
    note = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    reading = _read(
        paragraph(run("By mid-2024") + note.format(2) + run(" or later") + '<w:r><w:endnoteReference w:id="5"/></w:r>')
        + paragraph("(a)\t" + "next")
        + paragraph(
            run("own mark") + '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/></w:r>' + run("*") + run(".")
        ),
        footnotes=f'<w:footnote w:type="separator" w:id="-1">{paragraph("x")}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph("<w:r><w:footnoteRef/></w:r>" + run(" April 2024."))}</w:footnote>'
        f'<w:footnote w:id="3">{paragraph("Starred.")}</w:footnote>',
        endnotes=f'<w:endnote w:id="5">{paragraph("At the end.")}</w:endnote>',
    )
    first, _, last = reading.lines
    assert first.text == "By mid-2024 or later"
    assert first.footnotes == (
        Footnote(mark="1", text="April 2024.", position=11),
        Footnote(mark="i", text="At the end.", position=20),
    )
    assert (last.text, last.footnotes) == ("own mark.", (Footnote(mark="*", text="Starred.", position=8),))


def test_a_table_has_its_columns_and_fills_its_spans() -> None:
    """Rows stand under the header's names; a cell that spans rows is in each; a row of one cell is a heading."""
    span = '<w:gridSpan w:val="3"/>'
    reading = _read(
        "<w:tbl>"
        + row(cell("Action"), cell("Responsible"), cell("Timetable"), properties="<w:tblHeader/>")
        + row(cell(paragraph(run("Borders", "<w:b/>")), span))
        + row(cell("1. Set up a hub"), cell("Frontex", '<w:vMerge w:val="restart"/>'), cell("by June 2024"))
        + row(cell("2. Train"), cell("", "<w:vMerge/>"), cell("ongoing"))
        + "</w:tbl>"
    )
    columns = ("Action", "Responsible", "Timetable")
    heading, first, second = reading.lines
    assert (heading.kind, heading.text) == (LineKind.HEADING, "Borders")
    assert (first.kind, first.columns) == (LineKind.ROW, columns)
    assert first.cells == ("1. Set up a hub", "Frontex", "by June 2024")
    assert (second.cells, second.text) == (("2. Train", "Frontex", "ongoing"), "2. Train | ongoing")


def test_marks_in_a_table_are_counted_in_its_row() -> None:
    """Emphasis and footnotes of a cell are at their places in the text of the row."""
    reading = _read(
        "<w:tbl>"
        + row(cell("Who"), cell("What is to be done"), properties="<w:tblHeader/>")
        + row(
            cell(paragraph(run("Europol", "<w:b/>"), num=1)),
            cell(paragraph(run("reports") + '<w:r><w:footnoteReference w:id="2"/></w:r>')),
        )
        + "</w:tbl>",
        footnotes=f'<w:footnote w:id="2">{paragraph("Each year.")}</w:footnote>',
    )
    line = reading.lines[0]
    assert line.text == "1. Europol | reports"
    assert [line.text[part.start : part.end] for part in line.emphasis] == ["Europol"]
    assert line.footnotes == (Footnote(mark="1", text="Each year.", position=20),)


def test_a_text_box_is_read_once() -> None:
    """Of a drawing and its fallback one is read, after its paragraph."""
    box = f"<w:txbxContent>{paragraph('In a box')}</w:txbxContent>"
    drawing = (
        f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    reading = _read(paragraph(run("Before ") + f"<w:r>{drawing}</w:r>" + run("after")))
    assert [line.text for line in reading.lines] == ["Before after", "In a box"]


def test_fields_breaks_and_signs() -> None:
    """A field is its result, a break is a newline, a soft hyphen nothing, a symbol its sign; contents are left out."""
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF _Toc1</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("7") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    reading = _read(
        paragraph("Contents 3", style="Inhopg1")
        + paragraph(run("page ") + field + "<w:r><w:br/></w:r>" + run("new\u00a0line co\u00adoperation"))
        + paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r><w:r><w:tab/></w:r>' + run("arrow"))
    )
    assert _numbers(reading) == [("", "page 7\nnew line cooperation"), ("→", "arrow")]


def test_headings_by_style_and_by_looks() -> None:
    """A heading style, and a short line in bold or capitals without a full stop, are headings."""
    reading = _read(
        paragraph("State of Schengen", style="Kop1")
        + paragraph(run("Next steps", "<w:b/>"))
        + paragraph(run("Europol reports.", "<w:b/>"))
        + paragraph("INTRODUCTION")
    )
    assert [line.kind for line in reading.lines] == [
        LineKind.HEADING,
        LineKind.HEADING,
        LineKind.PARAGRAPH,
        LineKind.HEADING,
    ]


def test_heads_and_feet_are_furniture() -> None:
    """What stands in running heads and feet is told once, apart from the lines."""
    reading = _read(
        paragraph("text"),
        header=paragraph("Council of the European Union"),
        footer=paragraph(run("13901/23") + "<w:r><w:tab/></w:r>" + run("RS/mr")) + paragraph("LIMITE"),
    )
    assert reading.furniture == ("Council of the European Union", "13901/23 RS/mr", "LIMITE")
    assert [line.text for line in reading.lines] == ["text"]


def test_pages_are_known_where_the_word_processor_said_so() -> None:
    """A line is on the page on which it begins; without rendered page breaks there are no pages."""
    brk = "<w:r><w:lastRenderedPageBreak/></w:r>"
    reading = _read(paragraph("one") + paragraph(run("one to ") + brk + run("two")) + paragraph(brk + run("three")))
    assert [line.page for line in reading.lines] == [1, 1, 3]
    assert _read(paragraph("none")).lines[0].page is None
