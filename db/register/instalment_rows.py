"""How instalments, and what has become of them, become rows, and how rows become them again."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from db.register.rows import Values, to_month
from db.schema import tables
from db.schema.tables import NEVER
from domain.register.instalments import Instalment
from domain.register.model import Deliverable, Status

_STATUSES = {each.value: each for each in Status}

_row = tables.instalment.c
#: The columns that make an instalment, in the order in which `to_instalment` takes them.
INSTALMENT = (
    _row.ref,
    _row.slug,
    _row.due,
    _row.starts,
    _row.council,
    _row.status,
    _row.done_at,
    _row.done_by,
    _row.evidence,
    _row.hold,
    _row.moved_to,
    _row.report,
    _row.reporter,
)


def instalment_values(instalment: Instalment, place: int) -> Values:
    """A new instalment's row; `place` is its deliverable's."""
    return {
        "ref": instalment.deliverable.ref,
        "slug": instalment.slug,
        "place": place,
        "due": instalment.due or NEVER,
        "starts": instalment.starts,
        "council": None if instalment.council is None else str(instalment.council),
        **status_values(instalment),
        "withdrawn": False,
    }


def status_values(instalment: Instalment) -> Values:
    """What has become of an instalment: the part of its row that a register's file does not touch."""
    return {
        "status": instalment.status.value,
        "done_at": instalment.done_at,
        "done_by": instalment.done_by,
        "evidence": instalment.evidence,
        "hold": instalment.hold,
        "moved_to": instalment.moved_to,
        "report": instalment.report,
        "reporter": instalment.reporter,
    }


def to_instalment(deliverable: Deliverable, row: Sequence[Any]) -> Instalment:
    """The instalment of a row that has the columns of `INSTALMENT`."""
    _, slug, due, starts, council, status, done_at, done_by, evidence, hold, moved_to, report, reporter = row
    return Instalment(
        deliverable=deliverable,
        slug=slug,
        due=None if due == NEVER else due,
        starts=starts,
        council=to_month(council),
        status=_STATUSES[status],
        done_at=done_at,
        done_by=done_by,
        evidence=evidence,
        hold=hold,
        moved_to=moved_to,
        report=report,
        reporter=reporter,
    )


def restored(instalment: Instalment, said: Mapping[str, Any]) -> Instalment:
    """An instalment in the state that a change's record has of it; when it falls due follows from `moved_to`."""
    done_at = said.get("done_at")
    return replace(
        instalment,
        status=_STATUSES[said["status"]],
        done_at=None if done_at is None else datetime.fromisoformat(done_at),
        done_by=said.get("done_by"),
        evidence=said.get("evidence", ""),
        hold=said.get("hold", ""),
        moved_to=said.get("moved_to", ""),
        report=said.get("report", ""),
        reporter=said.get("reporter"),
    )
