"""The ZIP package of a DOCX: its parts, counted while they are unpacked, as XML that declares no entities."""

import posixpath
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml import etree

from bot.document_readers.limits import MEGABYTE, UnreadableError
from domain.drafts.errors import UnreadableReason

_CHUNK = 256 * 1024
_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

#: The "strict" form of the format differs in the names of its namespaces alone.
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"

#: What the parser says where its own limits are exceeded, or the memory's.
_EXCEEDED = ("depth", "memory", "huge", "unknown error")

_BROKEN = (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError)


class Package:
    """The parts of a DOCX; what is wrong with them raises UnreadableError."""

    def __init__(self, data: bytes, *, unpacked_megabytes: int) -> None:
        try:
            self._zip = ZipFile(BytesIO(data))
        except _BROKEN:
            raise UnreadableError(UnreadableReason.BROKEN) from None
        self._left = unpacked_megabytes * MEGABYTE
        self.main = next(self.related("", "officeDocument"), "word/document.xml")

    def related(self, part: str, kind: str) -> Iterator[str]:
        """Yield the names of the parts of a kind that a part (the whole package: "") refers to."""
        folder, name = posixpath.split(part)
        relationships = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        for each in () if relationships is None else relationships.iter(_RELATIONSHIPS):
            if each.get("Type", "").rpartition("/")[2] == kind and each.get("TargetMode") != "External":
                yield posixpath.normpath(posixpath.join("/", folder, each.get("Target", ""))).lstrip("/")

    def xml(self, name: str) -> etree._Element | None:
        """Return a part's root element, or None if the package has no such part."""
        try:
            info = self._zip.getinfo(name)
        except KeyError:
            return None
        if info.flag_bits & 1:
            raise UnreadableError(UnreadableReason.ENCRYPTED)
        content = self._unpack(name)
        if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
            raise UnreadableError(UnreadableReason.TOO_COMPLEX)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
        try:
            root = etree.fromstring(content.replace(_STRICT, _TRANSITIONAL), parser)
        except etree.XMLSyntaxError as error:
            exceeds = any(word in str(error).lower() for word in _EXCEEDED)
            raise UnreadableError(UnreadableReason.TOO_COMPLEX if exceeds else UnreadableReason.BROKEN) from None
        except ValueError:
            raise UnreadableError(UnreadableReason.BROKEN) from None
        # In another encoding than UTF-8 the declaration is not seen before.
        if root.getroottree().docinfo.internalDTD is not None:
            raise UnreadableError(UnreadableReason.TOO_COMPLEX)
        return root

    def _unpack(self, name: str) -> bytes:
        """Return a part's bytes, stopping as soon as the package has unpacked to more than is allowed."""
        chunks: list[bytes] = []
        try:
            with self._zip.open(name) as part:
                while chunk := part.read(_CHUNK):
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise UnreadableError(UnreadableReason.TOO_COMPLEX)
                    chunks.append(chunk)
        except (*_BROKEN, RuntimeError):
            raise UnreadableError(UnreadableReason.BROKEN) from None
        return b"".join(chunks)
