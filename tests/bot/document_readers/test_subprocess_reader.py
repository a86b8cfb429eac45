"""Documents read by a child process, as the bot reads them."""

import hashlib
import logging
import zlib
from collections.abc import Callable
from functools import partial

import pytest

from bot.document_readers import subprocess_reader
from bot.document_readers.limits import MEGABYTE, Limits
from bot.document_readers.subprocess_reader import read_document
from domain.council_documents.document import CouncilDocument, FileFormat, LineKind
from domain.drafts.errors import DocumentNotRead, UnreadableReason
from tests.bot.document_readers import failing_readers
from tests.bot.document_readers.notes import MARKDOWN, TEXT, long_docx, long_pdf
from tests.bot.document_readers.ooxml import docx, paragraph


def _reason(data: bytes, limits: Limits | None = None) -> tuple[UnreadableReason, int]:
    with pytest.raises(DocumentNotRead) as refused:
        read_document(data, "LIMITE 9999-24.docx", limits)
    assert refused.value.name == "LIMITE 9999-24.docx"
    return refused.value.reason, refused.value.limit


@pytest.mark.parametrize(
    ("write", "form"),
    [
        (partial(long_docx, sections=2), FileFormat.DOCX),
        (partial(long_pdf, sections=2), FileFormat.PDF),
        (lambda: TEXT, FileFormat.TEXT),
        (lambda: MARKDOWN, FileFormat.MARKDOWN),
    ],
)
def test_each_format_comes_back_whole(write: Callable[[], bytes], form: FileFormat) -> None:
    """The content decides the format; lines come back with numbers, emphasis, footnotes and cells."""
    data = write()
    document = read_document(data, "whatever.bin")
    assert isinstance(document, CouncilDocument)
    assert (document.format, document.sha256) == (form, hashlib.sha256(data).hexdigest())
    assert any(line.number for line in document.lines)
    if form is not FileFormat.TEXT:
        assert any(line.emphasis for line in document.lines)
        assert all(len(line.cells) == 2 for line in document.lines if line.kind is LineKind.ROW)


@pytest.mark.long
def test_what_costs_too_much_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    """Size, memory, processor time and time are limited; the next document is read; no log has a name or a word."""
    heavy = docx("".join(paragraph(f"Europol {number}", num=1) for number in range(60_000)))
    with caplog.at_level(logging.DEBUG):
        assert _reason(bytes(2 * MEGABYTE), Limits(file_megabytes=1)) == (UnreadableReason.TOO_LARGE, 1)
        assert _reason(heavy, Limits(memory_megabytes=140))[0] is UnreadableReason.TOO_COMPLEX
        assert _reason(heavy, Limits(cpu_seconds=1)) == (UnreadableReason.TOO_SLOW, 1)
        assert _reason(TEXT, Limits(wall_seconds=0)) == (UnreadableReason.TOO_SLOW, 0)
        assert read_document(TEXT, "note.txt").lines
    assert "LIMITE" not in caplog.text
    assert "Europol" not in caplog.text


@pytest.mark.long
@pytest.mark.parametrize(
    ("write", "lines"),
    [(partial(long_docx, sections=110), 110 * 5 + 1), (partial(long_pdf, sections=100), 100 * 4)],
    ids=["docx", "pdf"],
)
def test_a_note_of_twenty_pages_takes_little_memory(write: Callable[[], bytes], lines: int) -> None:
    """It is read whole within 200 MB, libraries and all."""
    assert len(read_document(write(), "note", Limits(memory_megabytes=200)).lines) == lines


@pytest.mark.long
def test_a_stream_that_unpacks_to_much_is_refused() -> None:
    """A PDF can be a bomb too."""
    stream = zlib.compress(bytes(150 * MEGABYTE), 1)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
        b"<</Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (len(stream), stream),
    ]
    body = b"".join(b"%d 0 obj%b endobj\n" % (number, each) for number, each in enumerate(objects, start=1))
    assert (
        _reason(b"%PDF-1.7\n" + body + b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n0\n%%EOF\n")[0]
        is UnreadableReason.TOO_COMPLEX
    )


@pytest.mark.parametrize("kind", ["dying", "babbling", "missing"])
def test_a_child_process_that_fails_costs_one_document(
    kind: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A reader that dies, or writes what is no document, is an error with a reason, and the log has the kind of it."""
    program = "no.such.module" if kind == "missing" else failing_readers.__name__
    monkeypatch.setattr(subprocess_reader, "PROGRAM", program)
    with caplog.at_level(logging.ERROR):
        assert _reason(kind.encode())[0] in {UnreadableReason.TOO_COMPLEX, UnreadableReason.BROKEN}
    assert "a document was not read" in caplog.text
    assert "LIMITE" not in caplog.text


def test_the_child_process_knows_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither tokens nor the database's address are in its environment, nor the file's name in its arguments."""
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-secret")
    monkeypatch.setattr(subprocess_reader, "PROGRAM", failing_readers.__name__)
    told = read_document(b"telling", "LIMITE secret.docx").lines[0].text
    assert "PATH" in told
    assert ".docx" in told
    assert "secret" not in told
