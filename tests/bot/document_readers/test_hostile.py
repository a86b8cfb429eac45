"""Files that are broken, hostile or something else: each is refused for its reason, and none crashes or hangs."""

import signal
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from io import BytesIO
from types import FrameType

import pytest
from pypdf import PdfWriter

from bot.document_readers.__main__ import read
from bot.document_readers.limits import Limits, UnreadableError
from domain.council_documents.document import Remark
from domain.drafts.errors import UnreadableReason
from tests.bot.document_readers import ooxml
from tests.bot.document_readers.mutations import mutants
from tests.bot.document_readers.notes import MARKDOWN, TEXT, long_docx, long_pdf
from tests.bot.document_readers.ooxml import docx, paragraph, unzipped, zipped
from tests.bot.document_readers.printouts import encrypted, note, picture_only
from tests.bot.document_readers.printouts import paragraph as printed

_DOCX = docx(paragraph("Europol reports."))
#: Nine entities, each ten times the one before it: 10 GB of text.
_DECLARED = "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
_ENTITIES = f'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">{_DECLARED}]>'
_DOCUMENT = "word/document.xml"


@cache
def _pdf() -> bytes:
    return note(lambda pdf: printed(pdf, "Europol reports."))


def _with_document(xml: str, encoding: str = "utf-8") -> bytes:
    return zipped({**unzipped(_DOCX), _DOCUMENT: xml.encode(encoding)})


def _document(body: str, prefix: str = "") -> str:
    return f"{prefix}<w:document {ooxml.NAMESPACES}><w:body>{body}</w:body></w:document>"


def _protected_docx() -> bytes:
    """Return the beginning of the container that Word writes for a DOCX with a password."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)


#: Files, made when they are read, and why each is refused.
HOSTILE: Mapping[str, tuple[Callable[[], bytes], UnreadableReason]] = {
    "empty": (lambda: b"", UnreadableReason.EMPTY),
    "blank": (lambda: b" \n\t\n", UnreadableReason.EMPTY),
    "no text": (lambda: docx(paragraph("")), UnreadableReason.EMPTY),
    "bomb": (lambda: _with_document(_document(" " * 30_000_000)), UnreadableReason.TOO_COMPLEX),
    "bomb in a second part": (lambda: docx(paragraph("x"), footnotes=" " * 25_000_000), UnreadableReason.TOO_COMPLEX),
    "entities": (lambda: _with_document(_document(paragraph("&i;"), _ENTITIES)), UnreadableReason.TOO_COMPLEX),
    "entities in UTF-16": (
        lambda: _with_document(
            _document(paragraph("x"), '<?xml version="1.0" encoding="UTF-16"?>' + _ENTITIES), "utf-16"
        ),
        UnreadableReason.TOO_COMPLEX,
    ),
    "nested tables": (
        lambda: _with_document(_document("<w:tbl><w:tr><w:tc>" * 10_000 + "</w:tc></w:tr></w:tbl>" * 10_000)),
        UnreadableReason.TOO_COMPLEX,
    ),
    "truncated DOCX": (lambda: _DOCX[: len(_DOCX) // 2], UnreadableReason.BROKEN),
    "DOCX without its document": (
        lambda: zipped({name: content for name, content in unzipped(_DOCX).items() if name != _DOCUMENT}),
        UnreadableReason.BROKEN,
    ),
    "broken XML": (lambda: _with_document(_document("<w:p>")), UnreadableReason.BROKEN),
    "protected DOCX": (_protected_docx, UnreadableReason.ENCRYPTED),
    "old Word file": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), UnreadableReason.WRONG_TYPE),
    "workbook": (
        lambda: zipped({"xl/workbook.xml": b"<x/>", "[Content_Types].xml": b"<x/>"}),
        UnreadableReason.WRONG_TYPE,
    ),
    "program": (lambda: b"MZ\x90\x00\x03\x00\x00\x00\x04" + bytes(range(256)) * 20, UnreadableReason.WRONG_TYPE),
    "web page": (lambda: b"<!DOCTYPE html><html><body>Europol</body></html>", UnreadableReason.WRONG_TYPE),
    "RTF": (lambda: b"{\\rtf1 Europol}", UnreadableReason.WRONG_TYPE),
    "truncated PDF": (lambda: _pdf()[: len(_pdf()) // 3], UnreadableReason.BROKEN),
    "protected PDF": (lambda: encrypted(_pdf(), password="secret"), UnreadableReason.ENCRYPTED),  # noqa: S106  # made up
    "scanned PDF": (picture_only, UnreadableReason.SCANNED),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_refused_for_its_reason(kind: str) -> None:
    """Whatever its name says, the content decides, and the reason is the right one."""
    make, reason = HOSTILE[kind]
    data = make()
    with pytest.raises(UnreadableError) as refused:
        read(data, "note.docx", Limits())
    assert refused.value.reason is reason


def test_pages_are_limited() -> None:
    """A PDF with more pages than are read is refused before they are."""
    with pytest.raises(UnreadableError) as refused:
        read(long_pdf(sections=8), "note.pdf", Limits(pages=1))
    assert (refused.value.reason, refused.value.limit) == (UnreadableReason.TOO_MANY_PAGES, 1)


def test_a_docx_may_lack_what_it_does_not_need() -> None:
    """Without relationships, styles, numbering and the namespace of relationships the text is read."""
    bare = zipped({_DOCUMENT: _document(paragraph("Europol reports.")).encode()})
    assert [line.text for line in read(bare, "x", Limits()).lines] == ["Europol reports."]


def test_pages_that_are_pictures_are_said() -> None:
    """A PDF of which one page in two is scanned is read, with a remark."""
    writer = PdfWriter()
    for data in (_pdf(), picture_only()):
        writer.append(BytesIO(data))
    buffer = BytesIO()
    writer.write(buffer)
    reading = read(buffer.getvalue(), "note.pdf", Limits())
    assert [line.text for line in reading.lines] == ["Europol reports."]
    assert reading.remarks == (Remark.PAGES_WITHOUT_TEXT,)


@pytest.fixture
def _alarm() -> Iterator[None]:
    """Raise TimeoutError where one file takes longer than half a minute."""

    def ring(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, ring)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.usefixtures("_alarm")
@pytest.mark.parametrize("count", [60, pytest.param(1000, marks=pytest.mark.long)])
def test_mutated_files_neither_crash_nor_hang(count: int) -> None:
    """Each is read or refused; what a library raises on a few of them the child process calls broken."""
    # One of them with content that faults change, instead of breaking its compression.
    pdfs = [long_pdf(sections=2), long_pdf(sections=2, is_compressed=False)]
    documents = [long_docx(sections=3), long_docx(sections=3), *pdfs, TEXT, MARKDOWN]
    unforeseen: list[Exception] = []
    read_well = 0
    for data in mutants(documents, count, seed=count):
        signal.alarm(30)
        try:
            read_well += bool(read(data, "note.docx", Limits()).lines)
        except UnreadableError:
            pass
        except TimeoutError:
            raise
        except Exception as error:  # noqa: BLE001  # as the child process does
            unforeseen.append(error)
    assert read_well > count / 5
    assert len(unforeseen) < count / 20, [repr(error) for error in unforeseen]
