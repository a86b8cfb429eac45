"""A meeting's sheet as PDF and as a Word document, read back as others read them."""

import io
import unicodedata
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from pypdf import PdfReader
from pypdf.generic import Destination

from bot.documents.sheet_docx import word
from bot.documents.sheet_pdf import pdf
from bot.documents.subprocess_writer import make
from domain.dates.spans import Month
from domain.i18n import cldr
from domain.i18n.translator import Translator
from domain.languages import CODES, NAMES
from domain.meeting_sheets.sheet import MeetingSheet, SheetRow
from domain.register.instalments import Instalment
from domain.register.model import Owner
from tests.bot.documents.sheets import AT, every, sheet, shipped, varied
from tests.languages import LANGUAGES

#: Days at which a sheet of any Council is asked for: before all of them, between them, and after the last.
DAYS = (datetime(2023, 10, 20, 8, tzinfo=UTC), AT, datetime(2026, 4, 1, 8, tzinfo=UTC))

#: The letters that each language has beside a to z.
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
    """The text of each page of a PDF."""
    return [each.extract_text() for each in PdfReader(io.BytesIO(content)).pages]


def together(text: str) -> str:
    """A text without the spaces and breaks that a page puts into it."""
    return "".join(text.split())


def rows(told: MeetingSheet) -> Iterator[SheetRow]:
    """All rows of a sheet."""
    return (row for section in told.sections for row in section.rows)


def cells(content: bytes) -> list[list[str]]:
    """The text of each cell of each row of a Word document's tables."""
    return [[cell.text for cell in row.cells] for table in opened(content).tables for row in table.rows]


def opened(content: bytes) -> docx.document.Document:
    """A Word document."""
    return docx.Document(io.BytesIO(content))


@cache
def june(language: str) -> tuple[MeetingSheet, bytes]:
    """The sheet of June 2024 with a language's own letters as evidence of everything, and its PDF."""
    told = sheet(varied(AT, letters(language)), language)
    return told, pdf(told)


def letters(language: str) -> str:
    """The letters that a language has beside a to z, small and large, its name, and its months."""
    small = LETTERS[language]
    large = "".join(each.upper() for each in small if len(each.upper()) == 1)
    months = " ".join(each[0] for each in cldr.load_patterns(language).month_names)[:60]
    return unicodedata.normalize("NFC", f"{small} {large} {NAMES[language]} {months}").strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_is_marked_and_numbered(language: str) -> None:
    """There are two pages at the most, each marked above and below and numbered, with the data's time."""
    told, content = june(language)
    found = pages(content)
    assert len(found) <= 2
    for number, text in enumerate(found, start=1):
        assert text.split().count("LIMITE") == 2
        assert together(told.page.format(number=number, pages=len(found))) in together(text)
        assert together(told.as_of) in together(text)


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_was_ever_owed_fits(language: str) -> None:
    """Two pages take the shipped register, whether nothing was ever done or each is done, held or reported."""
    last = Month(2026, 3)
    for told in (*(sheet(every(), language, month=last, at=at) for at in DAYS), sheet(varied(AT), language)):
        assert len(pages(pdf(told))) <= 2
        assert sum(row.number for row in rows(told)) == sum(each.number for each in told.figures)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_row_is_there_once(language: str) -> None:
    """Every row of the sheet is one of the PDF and one of the Word document, with all that it says."""
    told, content = june(language)
    expected = Counter(row.ref for row in rows(told))
    lines = [line.split() for page in pages(content) for line in page.splitlines()]
    assert Counter(line[0] for line in lines if line and line[0] in expected) == expected
    text = together("".join(pages(content)))
    for row in rows(told):
        assert all(together(said) in text for said in (row.title, row.owners, *row.due, row.status, *row.says))
    shown = [row for row in cells(word(told)) if row[0] in expected]
    assert shown == [
        [
            row.ref,
            row.title,
            row.owners,
            "\n".join(row.due),
            row.status,
            "\n".join(filter(None, (*row.says, row.open_point))),
        ]
        for row in rows(told)
    ]


@pytest.mark.parametrize("language", CODES)
def test_every_letter_can_be_copied(language: str) -> None:
    """The letters of each language come out of the PDF as they went in, which no box stands for."""
    told, content = june(language)
    text = "".join(pages(content))
    assert together(letters(language)) in together(text)
    assert "□" not in text
    assert any(letters(language) in said for row in rows(told) for said in row.says)


def done(evidence: str) -> Instalment:
    """III.3a, done with that evidence."""
    (found,) = (each for each in varied(AT, evidence) if each.key == "III.3a@2024-06")
    (first,) = (each for each in varied(AT, evidence) if each.key == "I.1a@2023-12")
    return replace(found, status=first.status, done_at=first.done_at, evidence=evidence, hold="", report="")


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
    """No mark, markup or field in evidence is anything but text; breaks are spaces, what cannot be seen is left out."""
    told = sheet([done(evidence)], said=evidence)
    assert together(shown) in together("".join(pages(pdf(told))))
    assert [row[5] for row in cells(word(told))][1] == shown
    for name in ZipFile(io.BytesIO(word(told))).namelist():
        if name.endswith(".xml"):
            ET.fromstring(ZipFile(io.BytesIO(word(told))).read(name))  # noqa: S314  # our own


@pytest.mark.long
@pytest.mark.parametrize("evidence", ["word " * 1000, "x" * 5000, "W" * 5000, "Щ" * 5000, "=HYPERLINK(1) " * 300])
def test_what_is_very_long_is_cut(evidence: str) -> None:
    """Long evidence ends in an ellipsis, a remark says where all of it is, and two pages take it."""
    told = sheet(varied(AT, evidence.strip()), "en")
    says = [said for row in rows(told) for said in row.says]
    assert says
    assert all(said.endswith("…") and len(said) <= 220 for said in says)
    assert any("…" in each for each in told.remarks)
    assert len(pages(pdf(told))) <= 2
    if "word" in evidence:
        assert all(said.endswith("word…") for said in says if said.startswith("word"))


def test_many_owners_are_counted() -> None:
    """Of more owners than there is room for, the rest is counted."""
    states = tuple(Owner(actor=slug) for slug in shipped().directory.actors["member-states"].members)
    (owed,) = (each for each in every() if each.key == "III.3a@2024-06")
    told = sheet([replace(owed, deliverable=replace(owed.deliverable, owners=states))])
    (row,) = rows(told)
    named = row.owners.removesuffix("…").split(", ")
    assert len(named) - 1 + int(named[-1].removesuffix(" more")) == len(states)
    assert len(row.owners) < 160


def test_what_has_no_room_is_counted() -> None:
    """Of a register of thousands the most urgent is there on two pages, and the rest is counted, never dropped."""
    kept = every()
    many = [
        replace(each, deliverable=replace(each.deliverable, ref=f"{each.deliverable.key_action}x{number}"))
        for number in range(100)
        for each in kept
    ]
    told = sheet(many)
    shown = sum(row.number for row in rows(told))
    left = sum(each.number for each in told.figures) - shown
    assert f"And {left} more instalments: see /schengen export" in told.remarks
    assert {row.standing.value for row in rows(told)} == {"overdue"}
    assert len(pages(pdf(told))) == 2
    assert f"And {left} more instalments" in pages(pdf(told))[-1]


def test_a_pdf_says_what_it_is() -> None:
    """Its title, language, marking and date are in the file, its sections in the outline, its letters in subsets."""
    told = sheet(varied(AT), "el")
    reader = PdfReader(io.BytesIO(pdf(told)))
    about = reader.metadata
    assert about is not None
    assert (about.title, about.creation_date) == (told.title, AT)
    assert "LIMITE" in (about.subject or "")
    assert str(reader.root_object["/Lang"]) == "el"
    first, below = reader.outline
    assert isinstance(first, Destination)
    assert isinstance(below, list)
    titles = [each.title for each in below if isinstance(each, Destination)]
    assert (first.title, titles) == (told.council, [each.heading for each in told.sections])
    assert len(pdf(told)) < 80_000


def test_a_word_document_says_what_it_is() -> None:
    """It has headings, column heads that are repeated, the marking above and below, and its language on its letters."""
    told = sheet(varied(AT), "bg")
    document = opened(word(told))
    headings = [each.text for each in document.paragraphs if each.style and each.style.name.startswith("Heading")]
    assert headings == [told.council, *(each.heading for each in told.sections)]
    (page,) = document.sections
    for place in (page.header, page.footer):
        assert told.marking in place.paragraphs[0].text
    fields = [each.get(qn("w:instr")) for each in page.footer._element.iter(qn("w:fldSimple"))]  # noqa: SLF001
    assert fields == ["PAGE", "NUMPAGES"]
    for table in document.tables:
        assert [cell.text for cell in table.rows[0].cells] == list(told.columns)
        assert table.rows[0]._tr.xpath("./w:trPr/w:tblHeader")  # noqa: SLF001  # python-docx does not read it
    assert [each.get(qn("w:val")) for each in document.styles.element.iter(qn("w:lang"))] == ["bg"]
    about = document.core_properties
    assert (about.title, about.language, about.keywords) == (told.title, "bg", "LIMITE")


@pytest.mark.parametrize(("form", "write"), [("sheet-pdf", pdf), ("sheet-docx", word)])
def test_the_same_sheet_is_the_same_file(form: str, write: Callable[[MeetingSheet], bytes]) -> None:
    """Byte by byte, also in a process of its own."""
    told = sheet(varied(AT), "mt")
    assert write(told) == write(told) == make(form, told)


def test_what_the_font_lacks_is_a_box() -> None:
    """A sign that the font does not have is a box, and no warning is given."""
    told = sheet([done("ok 👍🏽 漢字 fine")])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert "ok □□ □□ fine" in " ".join(pages(pdf(told))[0].split())


def test_the_whole_of_a_sheet_is_in_its_language() -> None:
    """Speech in another language changes every title and day."""
    told = sheet(varied(AT), "fi")
    translator = Translator("fi", shipped().directory)
    titles = {translator.text(each.title) for each in shipped().deliverables}
    assert {row.title for row in rows(told)} <= titles
    assert told.council == "Schengen-neuvosto, kesäkuu 2024"
