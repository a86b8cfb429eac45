"""The format of a document, decided by its content and never by its name."""

from io import BytesIO
from zipfile import BadZipFile, ZipFile

from bot.document_readers.limits import UnreadableError
from bot.document_readers.text.encoding import Decoded, decode
from bot.document_readers.text.markdown import looks_like_markdown
from domain.council_documents.document import FileFormat
from domain.drafts.errors import UnreadableReason

_ZIP = b"PK\x03\x04"
#: The container of old Word files, and of new ones that are encrypted.
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")

#: A PDF may have other bytes before its first line.
_PDF_WITHIN = 1024

#: Text that means something else.
_MARKUP = ("{\\rtf", "<!doctype", "<html", "<?xml", "%!ps")


def detect_format(data: bytes, name: str) -> tuple[FileFormat, Decoded | None]:
    """Return the format, with the text if it is one; the name only tells Markdown from plain text."""
    if not data.strip():
        raise UnreadableError(UnreadableReason.EMPTY)
    if data.startswith(_ZIP):
        _check_package(data)
        return FileFormat.DOCX, None
    if data.startswith(_OLE):
        is_encrypted = _ENCRYPTED_PACKAGE in data
        raise UnreadableError(UnreadableReason.ENCRYPTED if is_encrypted else UnreadableReason.WRONG_TYPE)
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return FileFormat.PDF, None
    decoded = decode(data)
    if decoded is None or decoded.text.lstrip()[:10].lower().startswith(_MARKUP):
        raise UnreadableError(UnreadableReason.WRONG_TYPE)
    is_markdown = name.lower().endswith((".md", ".markdown")) or looks_like_markdown(decoded.text)
    return (FileFormat.MARKDOWN if is_markdown else FileFormat.TEXT), decoded


def _check_package(data: bytes) -> None:
    """Refuse a ZIP file that is no DOCX."""
    try:
        with ZipFile(BytesIO(data)) as package:
            names = package.namelist()
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        raise UnreadableError(UnreadableReason.BROKEN) from None
    if not any(name.startswith("word/") for name in names):
        raise UnreadableError(UnreadableReason.WRONG_TYPE)
