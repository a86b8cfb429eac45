"""What a reader of one format returns, and what the child process writes of it."""

from msgspec import Struct

from domain.council_documents.document import FileFormat, Line, Remark
from domain.drafts.errors import UnreadableReason


class Reading(Struct, frozen=True, kw_only=True):
    """A document without what does not depend on its format."""

    format: FileFormat
    lines: tuple[Line, ...]
    furniture: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()


class Outcome(Struct, frozen=True, kw_only=True):
    """A document as read, or why it was not."""

    reading: Reading | None = None
    reason: UnreadableReason | None = None
    limit: int = 0
