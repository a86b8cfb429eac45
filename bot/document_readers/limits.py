"""The limits of reading a document, and the error inside the child process when one is exceeded."""

from msgspec import Struct

from domain.drafts.errors import UnreadableReason

#: Bytes of a megabyte.
MEGABYTE = 1024 * 1024


class Limits(Struct, frozen=True, kw_only=True):
    """What reading one document may cost."""

    #: Megabytes of the file.
    file_megabytes: int = 25
    #: Megabytes of text and XML that a DOCX unpacks to; its pictures are never unpacked.
    unpacked_megabytes: int = 20
    pages: int = 200
    #: Megabytes of memory of the child process.
    memory_megabytes: int = 512
    #: Seconds of processor time, and of waiting.
    cpu_seconds: int = 60
    wall_seconds: int = 90


class UnreadableError(Exception):
    """The document cannot be read: for what reason, and what the limit is if one was exceeded."""

    def __init__(self, reason: UnreadableReason, limit: int = 0) -> None:
        super().__init__(reason, limit)
        self.reason = reason
        self.limit = limit
