"""What an export says of a change to an instalment: who made it, when, of what, from what, to what and why."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from domain.dates.spans import BRUSSELS
from domain.exports.instalment_rows import Cell
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.status_label import DisplayStatus, word
from domain.i18n.translator import Translator
from domain.messages.changes import author, change_text
from domain.messages.commands import month_of
from domain.register.audit_events import Change
from domain.register.model import Owner, Status

#: Gives the name of whoever has an id; None where it is not known.
Names = Callable[[str], str | None]


@dataclass(frozen=True, kw_only=True, slots=True)
class ChangeRow:
    """A change in one language."""

    number: int
    at: datetime
    by: str
    #: What kind of change it is, as the record calls it.
    kind: str
    ref: str
    #: The instalment within the deliverable; None where all of them were changed.
    slug: str | None
    month: str | None
    what: str
    #: What was changed of it: its status, its deadline, its owners, or a field of the register's file.
    field: str
    #: What that was and what it became: for programs, and in words.
    was: str
    became: str
    before: str
    after: str
    reason: str
    #: The change that it takes back.
    undoes: int | None


def trace(change: Change, translator: Translator, names: Names) -> ChangeRow:
    """What is said of a change; whoever has no name is somebody, since an id tells a reader nothing."""

    def named(text: str | Mention | RichText) -> str:
        return RichText.of(text).plain(lambda slack_id: names(slack_id) or translator.gettext("somebody in Slack"))

    ref, _, slug = change.ref.partition("@")
    field = _field(change)
    return ChangeRow(
        number=change.number or 0,
        at=change.at.astimezone(UTC),
        by=named(author(change.by)),
        kind=str(change.kind),
        ref=ref,
        slug=slug or None,
        month=month_of(slug, translator) if slug else None,
        what=named(change_text(change, translator)),
        field=field,
        was=_code(field, change.before),
        became=_code(field, change.after),
        before=_words(field, change.before, translator),
        after=_words(field, change.after, translator),
        reason=change.reason,
        undoes=change.undoes,
    )


def header(translator: Translator) -> tuple[str, ...]:
    """What stands over the columns of `row`."""
    return (
        translator.gettext("Number"),
        translator.gettext("When"),
        translator.gettext("Who"),
        translator.gettext("Reference"),
        translator.gettext("Instalment"),
        translator.gettext("What"),
        translator.gettext("From"),
        translator.gettext("To"),
        translator.gettext("Reason"),
        translator.gettext("Marking"),
    )


def row(each: ChangeRow, marking: str) -> tuple[Cell, ...]:
    """A change, a cell a column."""
    here = each.at.astimezone(BRUSSELS).replace(tzinfo=None, microsecond=0)
    return (
        each.number,
        here,
        each.by,
        each.ref,
        each.month,
        each.what,
        each.before,
        each.after,
        each.reason,
        marking,
    )


def _field(change: Change) -> str:
    """What a change is about; the record has the whole state of an instalment before and after."""
    before, after = change.before, change.after
    if "status" in before or "status" in after:
        return "deadline" if before.get("moved_to") != after.get("moved_to") else "status"
    if "owners" in before or "owners" in after:
        return "owners"
    return next(iter(after or before), "")


def _code(field: str, said: Mapping[str, Any]) -> str:
    match field:
        case "status":
            return _standing(said)
        case "deadline":
            return str(said.get("due") or "")
        case "owners" if not isinstance(said.get("owners"), str):
            return ", ".join(_slugs(Owner(**each)) for each in said.get("owners") or ())
    return str(said.get(field) or "")


def _words(field: str, said: Mapping[str, Any], translator: Translator) -> str:
    code = _code(field, said)
    match field:
        case "status" if code == _REPORTED:
            return translator.gettext("reported by its owner")
        case "status" if code:
            return word(DisplayStatus(code), translator)
        case "deadline" | "due":
            return translator.day(date.fromisoformat(code)) if code else translator.gettext("no deadline set")
        case "owners" if not isinstance(said.get("owners"), str):
            return translator.owners([Owner(**each) for each in said.get("owners") or ()])
    return code


#: Open, with an owner's report that waits for a coordinator.
_REPORTED = "reported"


def _standing(said: Mapping[str, Any]) -> str:
    if not said:
        return ""
    if said.get("status") == Status.DONE:
        return DisplayStatus.DONE
    if said.get("hold"):
        return DisplayStatus.HELD
    return _REPORTED if said.get("report") else DisplayStatus.OPEN


def _slugs(owner: Owner) -> str:
    return f"{owner.actor}/{owner.via}" if owner.via else owner.actor
