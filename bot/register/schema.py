"""Schema of a register file: its entries and fields, checked by pydantic, and the domain values that they become."""

import re
from datetime import date
from typing import Annotated, Literal, Self, assert_never

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

from domain.dates.spans import Month
from domain.languages import CODES
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import (
    Actor,
    ActorKind,
    Deadline,
    DeadlineKind,
    Deliverable,
    KeyAction,
    Milestone,
    Note,
    Owner,
)
from domain.register.note_number import NoteNumber

#: The official languages, in which a text may be given.
LANGUAGES = frozenset(CODES)

#: A note of another century is a typing error.
YEARS = range(2000, 2101)

#: Control characters (Unicode's category Cc) and lone surrogates (Cs).
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")

#: Bidirectional control characters: with them a text is shown in another order than it is stored.
_BIDI_CONTROLS = re.compile(r"[\u202a-\u202e\u2066-\u2069]")

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _parse_day(value: object) -> date:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise ValueError(f"{value!r} is not a day like 2024-06-13")
    try:
        day = date.fromisoformat(value)
    except ValueError as error:
        raise ValueError(f"{value!r} is not a day of the calendar") from error
    if day.year not in YEARS:
        raise ValueError(f"{value!r} is not in this century")
    return day


def _check_number(number: str) -> str:
    """Return a document's number as it is written; ValueError if it is none."""
    NoteNumber.parse(number)
    return number


def _parse_month(value: object) -> Month:
    month = Month.parse(str(value))
    if month.year not in YEARS:
        raise ValueError(f"{value!r} is not in this century")
    return month


def _parse_meeting(value: object) -> Meeting:
    meeting = Meeting.parse(str(value))
    _parse_month(meeting.month)
    return meeting


def _parse_day_or_month(value: object) -> date | Month:
    return _parse_day(value) if isinstance(value, str) and value.count("-") > 1 else _parse_month(value)


def _check_characters(text: str) -> str:
    """Return a text that every database stores and every screen shows as it is: one line, no lone surrogate."""
    if _CONTROLS.search(text):
        raise ValueError("a control character; write the text on one line")
    if _BIDI_CONTROLS.search(text):
        raise ValueError("a character that turns the direction of writing")
    return text


def _default_to_english(value: object) -> object:
    return {"en": value} if isinstance(value, str) else value


def _check_languages(texts: dict[str, str]) -> dict[str, str]:
    if not texts:
        raise ValueError("no text in any language")
    for language in sorted(texts.keys() - LANGUAGES):
        raise ValueError(f"{language!r} is not a language code of the Union, such as en or nl")
    return texts


Day = Annotated[date, PlainValidator(_parse_day)]
MonthOfYear = Annotated[Month, PlainValidator(_parse_month)]
MeetingKey = Annotated[Meeting, PlainValidator(_parse_meeting)]
DayOrMonth = Annotated[date | Month, PlainValidator(_parse_day_or_month)]
Text = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500), AfterValidator(_check_characters)
]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
Translated = Annotated[dict[str, Text], BeforeValidator(_default_to_english), AfterValidator(_check_languages)]


def field_error(field: str, problem: str) -> PydanticCustomError:
    """Return an error of a whole entry, attributed to one of its fields."""
    return PydanticCustomError("wrong", "{problem}", {"field": field, "problem": problem})


class FileEntry(BaseModel):
    """Base of all entries: unknown keys are rejected, since a misspelt one would lose a fact."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class NoteEntry(FileEntry):
    """The note; its origin and its recipients stay in the file."""

    number: Annotated[str, AfterValidator(_check_number)]
    date: Day
    marking: Text
    subject: Translated
    origin: Slug | None = Field(default=None, alias="from")
    to: tuple[Slug, ...] = ()
    discussed_at: Day | None = None
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")] | None = None

    def to_domain(self) -> Note:
        """Return the domain's note."""
        return Note(
            number=self.number,
            date=self.date,
            marking=self.marking,
            subject=self.subject,
            language=self.language or "",
        )


class ActorEntry(FileEntry):
    """An actor that owes something, takes part in it or receives it."""

    slug: Slug
    kind: ActorKind
    name: Translated
    short: Translated | None = None
    parent: Slug | None = None
    members: tuple[Slug, ...] = ()

    @model_validator(mode="after")
    def _check_relations(self) -> Self:
        if (self.parent is not None) != (self.kind is ActorKind.UNIT):
            raise field_error("parent", "a unit has a parent, and nothing else has one")
        if self.members and self.kind is not ActorKind.COLLECTIVE:
            raise field_error("members", "only a collective has members, who owe what it owes")
        return self

    def to_domain(self) -> Actor:
        """Return the domain's actor; without a short name, its name is short enough."""
        return Actor(
            slug=self.slug,
            kind=self.kind,
            name=self.name,
            short=self.short or self.name,
            parent=self.parent,
            members=self.members,
        )


class MilestoneEntry(FileEntry):
    """A meeting, of the Schengen Council unless it has another body."""

    slug: str | None = None
    name: Translated
    body: MeetingBody = MeetingBody.SCHENGEN_COUNCIL
    month: MonthOfYear
    meets: Day | None = None

    @model_validator(mode="after")
    def _check_month(self) -> Self:
        if self.slug is not None and self.slug != str(self.meeting):
            what = "its month" if str(self.meeting) == str(self.month) else "its body and month"
            raise field_error("slug", f"the slug of a milestone is {what}, {self.meeting}")
        if self.meets is not None and Month.of(self.meets) != self.month:
            raise field_error("meets", f"it meets on {self.meets}, which is not in {self.month}")
        return self

    @property
    def meeting(self) -> Meeting:
        """The key of the meeting, which is its slug."""
        return Meeting(self.month, self.body)

    def to_domain(self) -> Milestone:
        """Return the domain's milestone."""
        return Milestone(month=self.month, body=self.body, name=self.name, meets=self.meets)


class OwnerEntry(FileEntry):
    """An actor's share: its slug alone, or with the unit that does the work, or as the lead."""

    actor: Slug
    via: Slug | None = None
    role: Literal["owner", "lead"] = "owner"

    def to_domain(self) -> Owner:
        """Return the domain's owner."""
        return Owner(actor=self.actor, via=self.via, lead=self.role == "lead")


def _share_of_slug(value: object) -> object:
    return {"actor": value} if isinstance(value, str) else value


Share = Annotated[OwnerEntry, BeforeValidator(_share_of_slug)]


class DeadlineEntry(FileEntry):
    """The deadline as the note states it."""

    kind: DeadlineKind
    due: DayOrMonth | None = None
    #: The body at whose meeting in the due month it is due; the Schengen Council if left out.
    body: MeetingBody | None = None
    basis: Literal["month"] | None = None
    start: Day | None = None
    end: Day | None = None

    @model_validator(mode="after")
    def _check_kind(self) -> Self:
        is_period = self.start is not None or self.end is not None
        if is_period and self.kind is not DeadlineKind.PERIOD:
            raise field_error(
                "start" if self.start else "end", f"only a period has a start and an end, not {self.kind}"
            )
        match self.kind:
            case DeadlineKind.PERIOD:
                self._check_period()
            case DeadlineKind.CONTINUOUS:
                if self.due is not None:
                    raise field_error("due", "what is continuous has no due date")
            case DeadlineKind.ANNUAL | DeadlineKind.REGULAR:
                if isinstance(self.due, date):
                    raise field_error(
                        "due", f"what is {self.kind} is due from a month on, such as 2024-06, not from a day"
                    )
            case DeadlineKind.ONCE:
                pass
            case _:
                assert_never(self.kind)
        if self.basis is not None and not isinstance(self.due, Month):
            raise field_error("basis", "basis: month goes with a due month")
        if self.body is not None and (self.basis is not None or not isinstance(self.due, Month)):
            raise field_error("body", "a body goes with the month of its meeting, such as due: 2024-06, and no basis")
        return self

    def _check_period(self) -> None:
        if self.start is None or self.end is None:
            raise field_error("end" if self.start else "start", "a period has a start and an end")
        if self.due is not None:
            raise field_error("due", "a period has a start and an end in place of a due date")
        if self.end < self.start:
            raise field_error("end", f"the period ends on {self.end}, before it starts on {self.start}")

    @property
    def meeting(self) -> Meeting | None:
        """The meeting at which it, or the first of it, is due, if that is not a Schengen Council."""
        is_named = self.body not in (None, MeetingBody.SCHENGEN_COUNCIL)
        return Meeting(self.due, self.body) if self.body and is_named and isinstance(self.due, Month) else None

    @property
    def last(self) -> date | None:
        """The last day on which it, or its first instalment, can be due; None if it has no date."""
        return self.due.last if isinstance(self.due, Month) else self.due or self.end

    def to_domain(self, council: Meeting | None) -> Deadline:
        """Return the domain's deadline, with the meeting at which it is tabled."""
        month, day = (self.due, None) if isinstance(self.due, Month) else (None, self.due)
        return Deadline(
            kind=self.kind,
            month=month,
            body=self.body or MeetingBody.SCHENGEN_COUNCIL,
            month_end=self.basis == "month",
            day=day,
            start=self.start,
            end=self.end,
            council=council,
        )


class DeliverableEntry(FileEntry):
    """A deliverable: one thing owed."""

    ref: Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,8}\.[0-9]{1,3}[a-z]$")]
    title: Translated
    owners: tuple[Share, ...]
    deadline: DeadlineEntry
    vehicle: Slug | None = None
    feeds: Slug | None = None
    to: tuple[Slug, ...] = ()
    takes_part: tuple[Share, ...] = ()
    #: The actors on whose work it is built; they do not owe it.
    sources: tuple[Slug, ...] = ()
    capacity: Slug | None = None
    after: str | None = None
    open_point: Translated | None = None
    keywords: Translated | None = None
    council: MeetingKey | None = None

    def to_domain(self, key_action: str) -> Deliverable:
        """Return the domain's deliverable, under its key action."""
        return Deliverable(
            ref=self.ref,
            key_action=key_action,
            title=self.title,
            deadline=self.deadline.to_domain(self.council),
            owners=tuple(share.to_domain() for share in self.owners),
            vehicle=self.vehicle,
            feeds=self.feeds,
            addressees=self.to,
            takes_part=tuple(share.to_domain() for share in self.takes_part),
            sources=self.sources,
            capacity=self.capacity,
            after=self.after,
            open_point=self.open_point or {},
            keywords=self.keywords or {},
        )


class KeyActionEntry(FileEntry):
    """A key action: a numbered paragraph of the note."""

    ref: Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,8}\.[0-9]{1,3}$")]
    title: Translated
    takes_part: tuple[Share, ...] = ()
    keywords: Translated | None = None
    deliverables: tuple[DeliverableEntry, ...] = ()

    def to_domain(self) -> KeyAction:
        """Return the domain's key action, with its deliverables."""
        return KeyAction(
            ref=self.ref,
            title=self.title,
            takes_part=tuple(share.to_domain() for share in self.takes_part),
            deliverables=tuple(deliverable.to_domain(self.ref) for deliverable in self.deliverables),
            keywords=self.keywords or {},
        )


class RegisterEntry(FileEntry):
    """A whole file; actors and vehicles may be left out if the database has them."""

    note: NoteEntry
    milestones: tuple[MilestoneEntry, ...]
    sections: dict[Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,8}$")], Translated]
    key_actions: Annotated[tuple[KeyActionEntry, ...], Field(min_length=1)]
    actors: tuple[ActorEntry, ...] | None = None
    vehicles: dict[Slug, Translated] | None = None
