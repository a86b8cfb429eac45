"""`python -m bot.document_readers`: the child process that reads one document, from its standard input, within limits.

It writes JSON and no pickle: what a file may have made of this process must not run in the bot's.
"""
# ruff: noqa: PLC0415  # each reader imports the library of its own format alone, once the limits are set

import logging
import resource
import sys
from collections.abc import Callable

import msgspec

from bot.document_readers.file_type import detect_format
from bot.document_readers.limits import MEGABYTE, Limits, UnreadableError
from bot.document_readers.reading import Outcome, Reading
from bot.document_readers.text.encoding import Decoded
from domain.council_documents.document import FileFormat
from domain.drafts.errors import UnreadableReason

#: Characters of a document's lines at most: tables repeat the names of their columns in each row.
_MAX_OUTPUT = 64 * MEGABYTE


def main(arguments: list[str]) -> int:
    """Read the document, write its outcome, return 0; an error that no reader foresaw is a document that is broken."""
    limits = msgspec.json.decode(arguments[1], type=Limits)
    _limit(limits)
    logging.disable()  # libraries complain of files in the words of files
    try:
        outcome = _outcome(sys.stdin.buffer.read(), arguments[2], limits)
        output = msgspec.json.encode(outcome)
    except MemoryError:
        output = b""
    if not output or len(output) > _MAX_OUTPUT:
        output = msgspec.json.encode(Outcome(reason=UnreadableReason.TOO_COMPLEX))
    sys.stdout.buffer.write(output)
    return 0


def read(data: bytes, name: str, limits: Limits) -> Reading:
    """Return what a document says; raise UnreadableError."""
    form, decoded = detect_format(data, name)
    reading = _READERS[form](data, limits) if decoded is None else _TEXT_READERS[form](decoded, limits)
    if not reading.lines:
        raise UnreadableError(UnreadableReason.EMPTY)
    return reading


def _outcome(data: bytes, name: str, limits: Limits) -> Outcome:
    try:
        return Outcome(reading=read(data, name, limits))
    except UnreadableError as error:
        return Outcome(reason=error.reason, limit=error.limit)
    except (MemoryError, RecursionError):
        return Outcome(reason=UnreadableReason.TOO_COMPLEX)
    except Exception as error:  # noqa: BLE001  # whatever a library raises on a file that is broken
        sys.stderr.write(f"{type(error).__name__}\n")
        return Outcome(reason=UnreadableReason.BROKEN)


def _limit(limits: Limits) -> None:
    """Limit this process: memory, processor time, and no files written."""
    memory = limits.memory_megabytes * MEGABYTE
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.cpu_seconds, limits.cpu_seconds + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _read_docx(data: bytes, limits: Limits) -> Reading:
    from bot.document_readers.docx.reader import read_docx

    return read_docx(data, limits)


def _read_pdf(data: bytes, limits: Limits) -> Reading:
    from bot.document_readers.pdf.reader import read_pdf

    return read_pdf(data, limits)


def _read_text(decoded: Decoded, limits: Limits) -> Reading:
    from bot.document_readers.text.plain import read_text

    return read_text(decoded, limits)


def _read_markdown(decoded: Decoded, limits: Limits) -> Reading:
    from bot.document_readers.text.markdown import read_markdown

    return read_markdown(decoded, limits)


_READERS: dict[FileFormat, Callable[[bytes, Limits], Reading]] = {
    FileFormat.DOCX: _read_docx,
    FileFormat.PDF: _read_pdf,
}
_TEXT_READERS: dict[FileFormat, Callable[[Decoded, Limits], Reading]] = {
    FileFormat.TEXT: _read_text,
    FileFormat.MARKDOWN: _read_markdown,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv))
