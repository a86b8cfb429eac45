"""Table of answers that Slack has not confirmed: a row exists from the acceptance of a question until its answer."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import JSON, Column, Index, Named, Table, TypedColumns

from db.schema.tables import Instant, metadata


class _Answer(TypedColumns):
    """An answer that is being sent, or waits to be sent again (`domain/answers/pending.py`)."""

    key: Named[str] = Column(primary_key=True)
    asked_at: Named[datetime] = Column(Instant, nullable=False)
    asker: Named[str]
    channel: Named[str]
    way: Named[str]
    thread: Named[str | None]
    url: Named[str | None]
    replaces: Named[bool]
    #: Null while a command is being carried out.
    message: Named[Mapping[str, object] | None] = Column(JSON(none_as_null=True))
    #: Nobody but its holder touches it before: the end of a lease, or of a wait.
    not_before: Named[datetime] = Column(Instant, nullable=False)
    #: It may have been sent.
    uncertain: Named[bool]
    #: It was once unknown whether it had been sent.
    doubted: Named[bool]
    #: It was sent, and its message deleted here; it stays until it was looked for once more.
    sent: Named[bool]
    #: Fencing token, raised by each claim: what an earlier holder still tries to record is refused.
    fence: Named[int] = Column(server_default="0")


answer = Table("answer", metadata, _Answer, Index(None, "not_before"))
