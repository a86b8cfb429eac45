"""The rows of a meeting's sheet: what is said of a deliverable's instalments that stand alike, in cells of a size."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from domain.answers.answer_text import to_be_confirmed
from domain.dates.spans import Month, brussels_day
from domain.i18n.status_label import DisplayStatus, standing, word
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import MeetingAgenda, section_of
from domain.meeting_sheets.print_text import cut, printable
from domain.messages.commands import month_of
from domain.register.instalments import Instalment
from domain.register.model import Deliverable, Status

#: Letters in a cell, so that no row fills a page.
_TITLE, _OWNERS, _SAYS, _POINT = 170, 130, 220, 180
#: So many days are named in a row, one below the other.
_DAYS = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetRow:
    """What is said of a deliverable's instalments that stand alike; every text is printable."""

    ref: str
    #: The part before the dot: `III` of `III.3a`.
    section: str
    title: str
    owners: str
    #: When they are due, a line each: the first day, how far off it is, the other days or, of many, the last.
    due: tuple[str, ...]
    standing: DisplayStatus
    status: str
    #: Evidence, why it is on hold, what its owner reports.
    says: tuple[str, ...]
    #: What the note leaves open about it, in the first of a deliverable's rows.
    open_point: str
    #: How many instalments it stands for.
    number: int

    @property
    def is_cut(self) -> bool:
        """Whether a text of it is longer than what is shown."""
        return any(each.endswith("…") for each in (self.title, self.owners, *self.says, self.open_point))


def rows(found: Sequence[Instalment], table: MeetingAgenda, translator: Translator) -> list[SheetRow]:
    """What is overdue first, then the rest, each in the order given."""
    ordered = sorted(found, key=lambda each: standing(each, table.today) is not DisplayStatus.OVERDUE)
    alike: dict[tuple[str, DisplayStatus, str, tuple[str, ...]], list[Instalment]] = {}
    for each in ordered:
        stands = standing(each, table.today)
        alike.setdefault(
            (each.deliverable.ref, stands, _status(each, stands, translator), _says(each, translator)), []
        ).append(each)
    made, told = [], set()
    for (ref, stands, status, says), same in alike.items():
        deliverable = same[0].deliverable
        has_point = stands is not DisplayStatus.DONE and ref not in told
        told |= {ref} if has_point else set()
        made.append(
            SheetRow(
                ref=printable(ref),
                section=section_of(same[0]),
                title=cut(printable(translator.text(deliverable.title)), _TITLE),
                owners=_owners(deliverable, translator),
                due=tuple(map(printable, _due(same, stands, table.today, translator))),
                standing=stands,
                status=status,
                says=says,
                open_point=_open_point(deliverable, translator) if has_point else "",
                number=len(same),
            )
        )
    return made


def _owners(deliverable: Deliverable, translator: Translator) -> str:
    """Who owes it; of more than there is room for, how many more."""
    names = [cut(printable(translator.owner(each)), _OWNERS) for each in deliverable.owners]
    if not names:
        return printable(translator.owners(()))
    said = names[0]
    for place, name in enumerate(names[1:], start=1):
        if len(said) + len(name) > _OWNERS:
            more = len(names) - place
            return printable(f"{said}, {translator.ngettext('{n} more', '{n} more', more)}…")
        said = f"{said}, {name}"
    return said


def _due(same: Sequence[Instalment], stands: DisplayStatus, today: date, translator: Translator) -> Iterable[str]:
    """The days on which they are due, and of the first that is not done how far off that is."""
    first, *others = same
    yield _day(first, translator)
    if first.due is not None and stands is not DisplayStatus.DONE:
        yield f"({translator.countdown(first.due, today)})"
    if len(same) <= _DAYS:
        yield from (_day(each, translator) for each in others)
    else:
        yield translator.ngettext("then {n} more instalment", "then {n} more instalments", len(others))
        yield translator.gettext("the last: {date}", date=_day(others[-1], translator))


def _day(instalment: Instalment, translator: Translator) -> str:
    """Its deadline, behind the month that names it where that is another one, as after a deadline was moved."""
    if instalment.due is None:
        return translator.gettext("no deadline set")
    day = translator.day(instalment.due)
    if instalment.starts is not None:
        return translator.gettext("{first} to {last}", first=translator.day(instalment.starts), last=day)
    named = month_of(instalment.slug, translator)
    return day if named is None or str(Month.of(instalment.due)) == instalment.slug else f"{named}: {day}"


def _status(instalment: Instalment, stands: DisplayStatus, translator: Translator) -> str:
    if stands is DisplayStatus.DONE and instalment.done_at is not None:
        return printable(translator.gettext("done on {date}", date=translator.day(brussels_day(instalment.done_at))))
    return printable(word(stands, translator))


def _says(instalment: Instalment, translator: Translator) -> tuple[str, ...]:
    """The evidence of what is done; else why it is on hold, and what its owner reports."""
    if instalment.status is Status.DONE:
        said = [instalment.evidence]
    else:
        said = [instalment.hold, to_be_confirmed(instalment, translator) if instalment.report else ""]
    return tuple(text for each in said if (text := cut(printable(each), _SAYS)))


def _open_point(deliverable: Deliverable, translator: Translator) -> str:
    point = printable(translator.text(deliverable.open_point))
    return cut(printable(translator.gettext("Open point: {text}", text=point)), _POINT) if point else ""
