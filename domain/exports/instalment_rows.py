"""What an export says of an instalment: as plain values for programs, and as a row for people."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.dates.spans import brussels_day
from domain.i18n.status_label import DisplayStatus, standing, word
from domain.i18n.translator import Translator
from domain.messages.commands import month_of
from domain.register.instalments import Instalment
from domain.register.model import Owner

#: None where there is nothing to say; a time is that of clocks in Brussels.
Cell = str | int | date | datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class RowOwner:
    """Who owes it: an actor, and the unit of it that does the work."""

    actor: str
    name: str
    unit: str | None
    unit_name: str | None
    #: The note names it "in particular".
    lead: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class InstalmentRow:
    """An instalment in one language."""

    ref: str
    key_action: str
    title: str
    owners: tuple[RowOwner, ...]
    #: All owners in words.
    owned_by: str
    #: Its name within the deliverable, `2024-06`, and that month in words.
    slug: str
    month: str | None
    starts: date | None
    due: date | None
    #: The month of the Schengen Council at which it is due or tabled, `2024-06`.
    council: str | None
    #: A coordinator has set the deadline.
    moved: bool
    standing: DisplayStatus
    status: str
    done_on: date | None
    evidence: str
    hold: str
    report: str


def entry(instalment: Instalment, today: date, translator: Translator) -> InstalmentRow:
    """What is said of an instalment as it stands today."""
    deliverable, stands = instalment.deliverable, standing(instalment, today)
    return InstalmentRow(
        ref=deliverable.ref,
        key_action=deliverable.key_action,
        title=translator.text(deliverable.title),
        owners=tuple(_debtor(each, translator) for each in deliverable.owners),
        owned_by=translator.owners(deliverable.owners),
        slug=instalment.slug,
        month=month_of(instalment.slug, translator),
        starts=instalment.starts,
        due=instalment.due,
        council=None if instalment.council is None else str(instalment.council),
        moved=bool(instalment.moved_to),
        standing=stands,
        status=word(stands, translator),
        done_on=brussels_day(instalment.done_at) if instalment.done_at else None,
        evidence=instalment.evidence,
        hold=instalment.hold,
        report=instalment.report,
    )


def header(translator: Translator) -> tuple[str, ...]:
    """What stands over the columns of `row`."""
    return (
        translator.gettext("Reference"),
        translator.gettext("Title"),
        translator.gettext("Owners"),
        translator.gettext("Instalment"),
        translator.gettext("Deadline"),
        translator.gettext("Status"),
        translator.gettext("Done on"),
        translator.gettext("Evidence"),
        translator.gettext("On hold because"),
        translator.gettext("Reported by its owner"),
        translator.gettext("Paragraph"),
        translator.gettext("Marking"),
    )


def row(each: InstalmentRow, marking: str) -> tuple[Cell, ...]:
    """An instalment, a cell a column."""
    return (
        each.ref,
        each.title,
        each.owned_by,
        each.month,
        each.due,
        each.status,
        each.done_on,
        each.evidence,
        each.hold,
        each.report,
        each.key_action,
        marking,
    )


def _debtor(owner: Owner, translator: Translator) -> RowOwner:
    return RowOwner(
        actor=owner.actor,
        name=translator.short(owner.actor),
        unit=owner.via,
        unit_name=None if owner.via is None else translator.short(owner.via),
        lead=owner.lead,
    )
