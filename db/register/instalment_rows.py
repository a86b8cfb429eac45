"""Conversion between rows and instalments with their status."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from msgspec.structs import replace

from db.register.rows import Values, to_meeting
from db.schema import tables
from db.schema.tables import NEVER
from domain.register.instalments import Instalment, Progress
from domain.register.model import Deliverable, Status

#: Looked up once a row, which is faster than calling the enumeration.
_STATUS_BY_VALUE = {status.value: status for status in Status}

_row = tables.instalment.c
#: The columns of an instalment, in the order in which `to_instalment` takes them.
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
    _row.progress,
    _row.expected,
    _row.progress_by,
    _row.progress_at,
)


def instalment_values(instalment: Instalment, place: int) -> Values:
    """Return a new instalment's row; `place` is its deliverable's."""
    return {
        "ref": instalment.deliverable.ref,
        "note": instalment.deliverable.note,
        "slug": instalment.slug,
        "place": place,
        "due": instalment.due or NEVER,
        "starts": instalment.starts,
        "council": None if instalment.council is None else str(instalment.council),
        **status_values(instalment),
        "done_on": instalment.done_on,
        "withdrawn": False,
    }


def status_values(instalment: Instalment) -> Values:
    """Return the status of an instalment: the part of its row that a register's file does not change."""
    progress = instalment.progress
    return {
        "status": instalment.status.value,
        "done_at": instalment.done_at,
        "done_by": instalment.done_by,
        "evidence": instalment.evidence,
        "hold": instalment.hold,
        "moved_to": instalment.moved_to,
        "report": instalment.report,
        "reporter": instalment.reporter,
        "progress": progress.text if progress else "",
        "expected": progress and progress.expected,
        "progress_by": progress and progress.by,
        "progress_at": progress and progress.at,
    }


def to_instalment(deliverable: Deliverable, row: Sequence[Any]) -> Instalment:
    """Return the instalment of a row that has the columns of `INSTALMENT`."""
    _, slug, due, starts, council, status, done_at, done_by, evidence, hold, moved_to, report, reporter, *word = row
    return Instalment(
        deliverable=deliverable,
        slug=slug,
        due=None if due == NEVER else due,
        starts=starts,
        council=to_meeting(council),
        status=_STATUS_BY_VALUE[status],
        done_at=done_at,
        done_by=done_by,
        evidence=evidence,
        hold=hold,
        moved_to=moved_to,
        report=report,
        reporter=reporter,
        progress=_to_progress(*word),
    )


def _to_progress(text: str, expected: date | None, by: str | None, at: datetime | None) -> Progress | None:
    return Progress(text=text, expected=expected, by=by or "", at=at) if text and at is not None else None


def with_recorded_state(instalment: Instalment, state: Mapping[str, Any]) -> Instalment:
    """Return an instalment with the status that an audit log entry has; its due date then follows from `moved_to`."""
    done_at, expected, progress_at = state.get("done_at"), state.get("expected"), state.get("progress_at")
    return replace(
        instalment,
        status=_STATUS_BY_VALUE[state["status"]],
        done_at=None if done_at is None else datetime.fromisoformat(done_at),
        done_by=state.get("done_by"),
        evidence=state.get("evidence", ""),
        hold=state.get("hold", ""),
        moved_to=state.get("moved_to", ""),
        report=state.get("report", ""),
        reporter=state.get("reporter"),
        progress=_to_progress(
            state.get("progress", ""),
            None if expected is None else date.fromisoformat(expected),
            state.get("progress_by"),
            None if progress_at is None else datetime.fromisoformat(progress_at),
        ),
    )
