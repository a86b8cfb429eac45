"""Meeting sheets as PDF and as Word documents, read back by other programs."""

import io
import unicodedata
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from msgspec.structs import replace
from pypdf import PdfReader
from pypdf.generic import Destination
from pypdfium2 import PdfDocument

from bot.documents import sheet_docx, sheet_pdf
from bot.documents.sheet_docx import write_docx
from bot.documents.sheet_pdf import write_pdf
from bot.documents.subprocess_writer import write_in_child_process
from domain.dates.spans import Month
from domain.i18n import cldr
from domain.i18n.translator import Translator
from domain.languages import NAMES
from domain.meeting_sheets.rows import SheetRow, SheetStatus
from domain.meeting_sheets.sheet import MeetingSheet
from domain.register.instalments import Instalment
from domain.register.model import Owner
from tests.bot.documents.sheets import AT, every, sheet, shipped, varied
from tests.languages import LANGUAGES

#: Times at which a sheet of any Council is asked for: before all of them, between them, and after the last.
DAYS = (datetime(2023, 10, 20, 8, tzinfo=UTC), AT, datetime(2026, 4, 1, 8, tzinfo=UTC))

#: The letters of each language besides a to z.
LETTERS = {
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "cs": "áčďéěíňóřšťúůýž",
    "da": "æøå",
    "de": "äöüß",
    "el": "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",
    "en": "",
    "es": "áéíñóúü¿¡",
    "et": "äõöüšž",
    "fi": "äöåšž",
    "fr": "àâæçéèêëîïôœùûüÿ«»",
    "ga": "áéíóúḃċḋḟġṁṗṡṫ",
    "hr": "čćđšžǆǉǌ",
    "hu": "áéíóöőúüű",
    "it": "àèéìíîòóùú",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "mt": "ċġħżàèìòù",
    "nl": "áéëïóöüĳ",
    "pl": "ąćęłńóśźż",
    "pt": "áâãàçéêíóôõú",
    "ro": "ăâîșțşţ",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sl": "čšž",
    "sv": "åäö",
}


def pages(content: bytes) -> list[str]:
    """Return the text of each page of a PDF."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]


def together(text: str) -> str:
    """Return a text without the spaces and breaks that a page puts into it."""
    return "".join(text.split())


def rows(made: MeetingSheet) -> Iterator[SheetRow]:
    """Return all rows of a sheet."""
    return (row for section in made.sections for row in section.rows)


def cells(content: bytes) -> list[list[str]]:
    """Return the text of each cell of each row of a Word document's tables."""
    return [[cell.text for cell in row.cells] for table in opened(content).tables for row in table.rows]


def opened(content: bytes) -> docx.document.Document:
    """Return a Word document."""
    return docx.Document(io.BytesIO(content))


@cache
def june(language: str) -> tuple[MeetingSheet, bytes]:
    """Return the sheet of June 2024 with a language's own letters as evidence of everything, and its PDF."""
    made = sheet(varied(AT, letters(language)), language)
    return made, write_pdf(made)


def letters(language: str) -> str:
    """Return a language's letters besides a to z, small and capital, its name, and its months."""
    small = LETTERS[language]
    large = "".join(letter.upper() for letter in small if len(letter.upper()) == 1)
    months = " ".join(month[0] for month in cldr.load_patterns(language).month_names)[:60]
    return unicodedata.normalize("NFC", f"{small} {large} {NAMES[language]} {months}").strip()


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_is_marked_and_numbered(language: str) -> None:
    """There are at most two pages, each with the marking above and below, its number, and the time of the data."""
    made, content = june(language)
    texts = pages(content)
    assert len(texts) <= 2
    for number, text in enumerate(texts, start=1):
        assert text.split().count("LIMITE") == 2
        assert together(made.page_pattern.format(number=number, pages=len(texts))) in together(text)
        assert together(made.as_of) in together(text)


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_was_ever_owed_fits(language: str) -> None:
    """The shipped register fits on two pages, with nothing done or with everything done, held or reported."""
    last = Month(2026, 3)
    for made in (*(sheet(every(), language, month=last, at=at) for at in DAYS), sheet(varied(AT), language)):
        assert len(pages(write_pdf(made))) <= 2
        assert sum(row.number for row in rows(made)) == sum(count.number for count in made.status_counts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_row_is_there_once(language: str) -> None:
    """Every row of the sheet is once in the PDF and once in the Word document, with all its texts."""
    made, content = june(language)
    expected = Counter(row.ref for row in rows(made))
    lines = [line.split() for page in pages(content) for line in page.splitlines()]
    assert Counter(line[0] for line in lines if line and line[0] in expected) == expected
    text = together("".join(pages(content)))
    for row in rows(made):
        assert all(
            together(text_part) in text
            for text_part in (row.title, row.owners, *row.due, row.status_text, *row.details)
        )
    shown = [row for row in cells(write_docx(made)) if row[0] in expected]
    assert shown == [
        [
            row.ref,
            row.noted_title,
            row.owners,
            "\n".join(row.due),
            row.status_text,
            "\n".join(filter(None, (*row.details, row.open_point))),
            "",
        ]
        for row in rows(made)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_can_be_copied(language: str) -> None:
    """The letters of each language can be copied from the PDF, and none of them is replaced by a box."""
    made, content = june(language)
    text = "".join(pages(content))
    assert together(letters(language)) in together(text)
    assert "□" not in text
    assert any(letters(language) in detail for row in rows(made) for detail in row.details)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_a_head_or_status_is_broken(language: str) -> None:
    """In the largest letters the words of column heads and statuses are whole."""
    made = sheet(varied(AT)[:8], language)
    words = set("\n".join(pages(write_pdf(made))).split())
    texts = (*made.columns, *(row.status_text for row in rows(made)), *(day for row in rows(made) for day in row.due))
    assert {word for text in texts for word in text.split()} <= words


def done(evidence: str) -> Instalment:
    """Return III.3a, done with that evidence."""
    (instalment,) = (instalment for instalment in varied(AT, evidence) if instalment.key == "III.3a@2024-06")
    (first,) = (instalment for instalment in varied(AT, evidence) if instalment.key == "I.1a@2023-12")
    return replace(instalment, status=first.status, done_at=first.done_at, evidence=evidence, hold="", report="")


@pytest.mark.long
@pytest.mark.parametrize(
    ("evidence", "shown"),
    [
        ("<b>ST 1/24</b> & <i>more</i>", "<b>ST 1/24</b> & <i>more</i>"),
        (
            "**bold** __under__ --struck-- [x](https://evil.example)",
            "**bold** __under__ --struck-- [x](https://evil.example)",
        ),
        ("ST 1/24\nAnnex\r\n\tII", "ST 1/24 Annex II"),
        ("ST\u202e42/1\u202c \u2066x\u2069 \u200fy\u061c", "ST42/1 x y"),
        ("a\x00b\x1bc\x85d\ud800e\ufffef\ufeff", "a b c def"),
        ("{nb} {number} {pages} %s %(x)s", "{nb} {number} {pages} %s %(x)s"),
        ("e\u0301te\u0301", "été"),
    ],
)
def test_what_people_write_is_text(evidence: str, shown: str) -> None:
    """Nothing in evidence is more than text; line breaks become spaces, invisible characters are left out."""
    made = sheet([done(evidence)], said=evidence)
    assert together(shown) in together("".join(pages(write_pdf(made))))
    document = write_docx(made)
    assert [row[5] for row in cells(document)][-1] == shown
    with ZipFile(io.BytesIO(document)) as parts:
        for name in parts.namelist():
            if name.endswith(".xml"):
                ET.fromstring(parts.read(name))  # noqa: S314  # our own


@pytest.mark.long
@pytest.mark.parametrize("evidence", ["word " * 1000, "x" * 5000, "W" * 5000, "Щ" * 5000, "=HYPERLINK(1) " * 300])
def test_what_is_very_long_is_cut(evidence: str) -> None:
    """Long evidence ends in an ellipsis, a remark says where to read all of it, and it fits on two pages."""
    made = sheet(varied(AT, evidence.strip()), "en")
    says = [detail for row in rows(made) for detail in row.details]
    assert says
    assert all(detail.endswith("…") and len(detail) <= 220 for detail in says)
    assert any("…" in remark for remark in made.remarks)
    assert len(pages(write_pdf(made))) <= 2
    if "word" in evidence:
        assert all(detail.endswith("word…") for detail in says if detail.startswith("word"))


def test_many_owners_are_counted() -> None:
    """If there are too many owners to name, the rest are counted."""
    states = tuple(Owner(actor=slug) for slug in shipped().directory.actors["member-states"].members)
    (owed,) = (instalment for instalment in every() if instalment.key == "III.3a@2024-06")
    made = sheet([replace(owed, deliverable=replace(owed.deliverable, owners=states))])
    (row,) = rows(made)
    named = row.owners.removesuffix("…").split(", ")
    assert len(named) - 1 + int(named[-1].removesuffix(" more")) == len(states)
    assert len(row.owners) < 160


@pytest.mark.long
def test_what_has_no_room_is_counted() -> None:
    """Of a register of thousands the most urgent fill two pages, and the rest are counted, never dropped."""
    instalments = every()
    many = [
        replace(
            instalment, deliverable=replace(instalment.deliverable, ref=f"{instalment.deliverable.key_action}x{number}")
        )
        for number in range(100)
        for instalment in instalments
    ]
    made = sheet(many)
    shown = sum(row.number for row in rows(made))
    hidden = sum(count.number for count in made.status_counts) - shown
    assert f"And {hidden} more instalments: see /schengen export" in made.remarks
    assert {row.status.value for row in rows(made)} == {"overdue"}
    assert len(pages(write_pdf(made))) == 2
    assert f"And {hidden} more instalments" in pages(write_pdf(made))[-1]


@pytest.mark.long
def test_a_pdf_says_what_it_is() -> None:
    """The PDF has its title, language, marking and date, an outline of its sections, and subsets of its fonts."""
    made = sheet(varied(AT), "el")
    reader = PdfReader(io.BytesIO(write_pdf(made)))
    about = reader.metadata
    assert about is not None
    assert (about.title, about.creation_date) == (made.title, AT)
    assert "LIMITE" in (about.subject or "")
    assert str(reader.root_object["/Lang"]) == "el"
    first, below = reader.outline
    assert isinstance(first, Destination)
    assert isinstance(below, list)
    titles = [entry.title for entry in below if isinstance(entry, Destination)]
    assert (first.title, titles) == (made.council, [section.heading for section in made.sections])
    assert len(write_pdf(made)) < 80_000


def test_a_word_document_says_what_it_is() -> None:
    """The document has headings, repeated column heads, the marking above and below, and its language on its text."""
    made = sheet(varied(AT), "bg")
    document = opened(write_docx(made))
    (table,) = document.tables
    first_cells = [row.cells[0].paragraphs[0] for row in table.rows]
    headings = [
        paragraph.text
        for paragraph in (*document.paragraphs, *first_cells)
        if paragraph.style and paragraph.style.name.startswith("Heading")
    ]
    assert headings == [made.council, *(section.heading for section in made.sections)]
    (page,) = document.sections
    for part in (page.header, page.footer):
        assert made.marking in part.paragraphs[0].text
    fields = [field.get(qn("w:instr")) for field in page.footer._element.iter(qn("w:fldSimple"))]  # noqa: SLF001
    assert fields == ["PAGE", "NUMPAGES"]
    assert [cell.text for cell in table.rows[0].cells] == list(made.columns)
    heads = [bool(row._tr.xpath("./w:trPr/w:tblHeader")) for row in table.rows]  # noqa: SLF001  # python-docx reads it not
    assert heads == [True, *(False for _ in table.rows[1:])]
    margins = table._tbl.xpath("./w:tblPr/w:tblCellMar/*")  # noqa: SLF001  # as above
    assert all(int(margin.get(qn("w:w"))) > 0 for margin in margins)
    assert [margin.tag for margin in margins] == [qn(f"w:{edge}") for edge in ("top", "left", "bottom", "right")]
    below = [*(f"¹ {point}" for point in made.footnotes.values()), *made.remarks]
    assert [paragraph.text for paragraph in document.paragraphs[-len(below) :]] == below
    last = [*(row.cells[0].paragraphs[0] for row in table.rows[-2:]), *document.paragraphs[-len(below) :]]
    assert [paragraph.paragraph_format.keep_with_next for paragraph in last] == [True] * (len(last) - 1) + [False]
    assert [language.get(qn("w:val")) for language in document.styles.element.iter(qn("w:lang"))] == ["bg"]
    about = document.core_properties
    assert (about.title, about.language, about.keywords) == (made.title, "bg", "LIMITE")


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_runs_into_the_counters(language: str) -> None:
    """The lines beside the counters end before the first of them, however long they are."""
    made = replace(june(language)[0], subject="Common situational awareness " * 7, read_as="Europol, " * 20)
    with PdfDocument(write_pdf(made)) as document:
        page = document[0].get_textpage()
        lines = [page.get_rect(number) for number in range(page.count_rects())]
        beside = [right for left, _, right, top in lines if left < 40 and 465 < top < 555]
    assert len(beside) >= 5
    assert max(beside) < 440


@pytest.mark.long
@pytest.mark.parametrize("numbers", [range(18, 23), pytest.param(range(2, 40), marks=pytest.mark.long)])
def test_no_row_is_alone_on_a_page(numbers: Sequence[int]) -> None:
    """However many rows there are, no page has one alone; the shorter case is around the end of a page."""
    instalments = sorted(varied(AT), key=lambda instalment: instalment.deliverable.ref)
    page_counts = []
    for number in numbers:
        made = sheet(instalments[:number], "el")
        refs = {row.ref for row in rows(made)}
        firsts = [[line.split()[0] for line in page.splitlines() if line.strip()] for page in pages(write_pdf(made))]
        row_counts = [sum(first in refs for first in page) for page in firsts]
        assert sum(row_counts) == len(list(rows(made)))
        assert len(row_counts) == 1 or min(row_counts) > 1
        page_counts.append(len(row_counts))
    assert set(page_counts) == {1, 2}


@pytest.mark.parametrize("colours", [sheet_pdf.STATUS_COLOURS, sheet_docx.STATUS_COLOURS])
def test_every_status_has_a_colour(colours: Mapping[SheetStatus, object]) -> None:
    """Both formats have a colour for each status."""
    assert set(colours) == set(SheetStatus)


@pytest.mark.long
@pytest.mark.parametrize(("form", "write"), [("sheet-pdf", write_pdf), ("sheet-docx", write_docx)])
def test_the_same_sheet_is_the_same_file(form: str, write: Callable[[MeetingSheet], bytes]) -> None:
    """The same sheet is the same file, byte by byte, also in a child process."""
    made = sheet(varied(AT), "mt")
    assert write(made) == write(made) == write_in_child_process(form, made)


def test_what_the_font_lacks_is_a_box() -> None:
    """A character that the font does not have becomes a box, without a warning."""
    made = sheet([done("ok 👍🏽 漢字 fine")])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert "ok □□ □□ fine" in " ".join(pages(write_pdf(made))[0].split())


def test_the_whole_of_a_sheet_is_in_its_language() -> None:
    """A translator of another language changes every title and day."""
    made = sheet(varied(AT), "fi")
    translator = Translator("fi", shipped().directory)
    titles = {translator.text(deliverable.title) for deliverable in shipped().deliverables}
    assert {row.title for row in rows(made)} <= titles
    assert made.council == "Schengen-neuvosto, kesäkuu 2024"
