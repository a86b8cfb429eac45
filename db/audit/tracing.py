"""What the record says of some instalments: every change of them, and of the deliverables that they belong to."""

from collections.abc import Iterable
from contextlib import closing
from datetime import datetime

from sqlalchemy import ColumnElement, Connection

from db.audit import log
from db.schema.tables import change
from domain.register.audit_events import Change

_row = change.c


def traces(
    connection: Connection,
    keys: Iterable[str],
    *conditions: ColumnElement[bool],
    before: datetime | None = None,
    limit: int,
) -> list[Change]:
    """The newest changes of the instalments that have these keys now (`III.2a@2024-03`), the newest first.

    Where a register's file gave an instalment its key, what was changed earlier is found by the key that it had.
    """
    wanted = set(keys)
    wanted |= {each.partition("@")[0] for each in wanted}
    if before is not None:
        conditions = (*conditions, _row.at < before)
    found: list[Change] = []
    with closing(log.newest(connection, *conditions)) as every:
        for each in every:
            if len(found) == limit:
                break
            if each.ref not in wanted:
                continue
            found.append(each)
            if "slug" in each.after:
                wanted.add(f"{each.ref.partition('@')[0]}@{each.before['slug']}")
    return found
