"""What owners report done, and no coordinator has confirmed or declined yet."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select

from db.register import instalment_rows
from db.schema import tables
from domain.register.model import Status


def waiting(connection: Connection, *, limit: int) -> Sequence[Any]:
    """The rows of such instalments, in order of time and then of the note."""
    row = tables.instalment.c
    reported = row.withdrawn.is_(False), row.status == Status.OPEN.value, row.report != ""
    return connection.execute(
        select(*instalment_rows.INSTALMENT).where(*reported).order_by(row.due, row.place, row.slug).limit(limit)
    ).all()
