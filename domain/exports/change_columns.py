"""Rows of an export's changes: who changed what, when, from what to what, and why."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from msgspec import Struct

from domain.dates.spans import BRUSSELS
from domain.exports.instalment_columns import Cell, note_header, reference_cells
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.status_label import DisplayStatus, status_word
from domain.i18n.translator import Translator
from domain.messages.changes.line import author, change_text
from domain.messages.commands import month_name
from domain.register.audit_events import Change
from domain.register.model import Owner, Status

#: Return the name of a Slack id; None if it is unknown.
NameOf = Callable[[str], str | None]


class ChangeRow(Struct, frozen=True, kw_only=True):
    """A change in one language."""

    number: int
    at: datetime
    by: str
    #: The kind of change, as in the audit log.
    kind: str
    #: The number and the marking of the note that it is about.
    note: str
    marking: str
    ref: str
    #: The instalment within the deliverable; None if the whole deliverable was changed.
    slug: str | None
    month: str | None
    what: str
    #: What was changed: the status, the deadline, the owners, or a field of the register's file.
    field: str
    #: The values before and after: for programs, and in words.
    before_code: str
    after_code: str
    before: str
    after: str
    reason: str
    #: The number of the change that this one takes back.
    undoes: int | None


def make_change_row(change: Change, translator: Translator, name_of: NameOf) -> ChangeRow:
    """Return the row of a change; a person with no known name is "somebody in Slack": an id says nothing."""

    def named(text: str | Mention | RichText) -> str:
        return RichText.of(text).plain(lambda slack_id: name_of(slack_id) or translator.gettext("somebody in Slack"))

    ref, _, slug = change.ref.partition("@")
    field, note = _field(change), translator.directory.note_of(ref)
    return ChangeRow(
        number=change.number or 0,
        at=change.at.astimezone(UTC),
        by=named(author(change.by)),
        kind=str(change.kind),
        note=note.number,
        marking=note.marking,
        ref=ref,
        slug=slug or None,
        month=month_name(slug, translator) if slug else None,
        what=named(change_text(change, translator)),
        field=field,
        before_code=_code(field, change.before),
        after_code=_code(field, change.after),
        before=_words(field, change.before, translator),
        after=_words(field, change.after, translator),
        reason=change.reason,
        undoes=change.undoes,
    )


def change_header(translator: Translator) -> tuple[str, ...]:
    """Return the column headings of `change_cells`."""
    return (
        translator.gettext("Number"),
        translator.gettext("When"),
        translator.gettext("Who"),
        *note_header(translator),
        translator.gettext("Reference"),
        translator.gettext("Instalment"),
        translator.gettext("What"),
        translator.gettext("From"),
        translator.gettext("To"),
        translator.gettext("Reason"),
        translator.gettext("Marking"),
    )


def change_cells(row: ChangeRow, *, with_note: bool) -> tuple[Cell, ...]:
    """Return a change, one cell per column."""
    local_time = row.at.astimezone(BRUSSELS).replace(tzinfo=None, microsecond=0)
    return (
        row.number,
        local_time,
        row.by,
        *reference_cells(row.note, row.ref, with_note=with_note),
        row.month,
        row.what,
        row.before,
        row.after,
        row.reason,
        row.marking,
    )


def _field(change: Change) -> str:
    """Return what was changed; the audit log has the whole state of an instalment before and after."""
    before, after = change.before, change.after
    if "status" in before or "status" in after:
        moved, said = (before.get(name) != after.get(name) for name in ("moved_to", "progress_at"))
        if said and before.get("status") == after.get("status"):
            return "progress"
        return "deadline" if moved else "status"
    if "owners" in before or "owners" in after:
        return "owners"
    return next(iter(after or before), "")


def _code(field: str, state: Mapping[str, Any]) -> str:
    """Return a field's value in a recorded state, for programs."""
    match field:
        case "status":
            return _status_code(state)
        case "deadline":
            return str(state.get("due") or "")
        case "owners" if not isinstance(state.get("owners"), str):
            return ", ".join(_owner_slugs(Owner(**owner)) for owner in state.get("owners") or ())
    return str(state.get(field) or "")


def _words(field: str, state: Mapping[str, Any], translator: Translator) -> str:
    """Return a field's value in a recorded state, for readers."""
    code = _code(field, state)
    match field:
        case "status" if code == _REPORTED:
            return translator.gettext("reported by its owner")
        case "status" if code:
            return status_word(DisplayStatus(code), translator)
        case "deadline" | "due":
            return translator.day(date.fromisoformat(code)) if code else translator.gettext("no deadline set")
        case "owners" if not isinstance(state.get("owners"), str):
            return translator.owners([Owner(**owner) for owner in state.get("owners") or ()])
    return code


#: The code of an open instalment with an owner's report that waits for a coordinator.
_REPORTED = "reported"


def _status_code(state: Mapping[str, Any]) -> str:
    if not state:
        return ""
    if state.get("status") == Status.DONE:
        return DisplayStatus.DONE
    if state.get("hold"):
        return DisplayStatus.HELD
    return _REPORTED if state.get("report") else DisplayStatus.OPEN


def _owner_slugs(owner: Owner) -> str:
    return f"{owner.actor}/{owner.via}" if owner.via else owner.actor
