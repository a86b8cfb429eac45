"""The format of a register file: what each entry may hold, and the domain value that it becomes."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

from bot.register.fields import Day, DayOrMonth, MonthOfYear, Slug, Text, Translated, wrong
from domain.dates.spans import Month
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


class FileEntry(BaseModel):
    """Anything in the file: what it does not know it refuses, since a misspelt key would lose a fact."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class NoteEntry(FileEntry):
    """The note itself; where it came from and went is kept in the file alone."""

    number: Annotated[str, StringConstraints(pattern=r"^[0-9]{1,5}/[0-9]{2}( (REV|ADD|COR) [0-9]+)*$")]
    date: Day
    marking: Text
    subject: Translated
    origin: Slug | None = Field(default=None, alias="from")
    to: tuple[Slug, ...] = ()
    discussed_at: Day | None = None
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")] | None = None

    def value(self) -> Note:
        """The note, as the domain knows it."""
        return Note(number=self.number, date=self.date, marking=self.marking, subject=self.subject)


class ActorEntry(FileEntry):
    """Anyone who owes something, takes part in it or receives it."""

    slug: Slug
    kind: ActorKind
    name: Translated
    short: Translated | None = None
    parent: Slug | None = None
    members: tuple[Slug, ...] = ()

    @model_validator(mode="after")
    def _belongs(self) -> Self:
        if (self.parent is not None) != (self.kind is ActorKind.UNIT):
            raise wrong("parent", "a unit has a parent, and nothing else has one")
        if self.members and self.kind is not ActorKind.COLLECTIVE:
            raise wrong("members", "only a collective has members, who owe what it owes")
        return self

    def value(self) -> Actor:
        """The actor; without a short name, its name is short enough."""
        return Actor(
            slug=self.slug,
            kind=self.kind,
            name=self.name,
            short=self.short or self.name,
            parent=self.parent,
            members=self.members,
        )


class MilestoneEntry(FileEntry):
    """A Schengen Council."""

    slug: str | None = None
    name: Translated
    month: MonthOfYear
    meets: Day | None = None

    @model_validator(mode="after")
    def _agrees(self) -> Self:
        if self.slug is not None and self.slug != str(self.month):
            raise wrong("slug", f"the slug of a milestone is its month, {self.month}")
        if self.meets is not None and Month.of(self.meets) != self.month:
            raise wrong("meets", f"it meets on {self.meets}, which is not in {self.month}")
        return self

    def value(self) -> Milestone:
        """The milestone, as the domain knows it."""
        return Milestone(month=self.month, name=self.name, meets=self.meets)


class OwnerEntry(FileEntry):
    """An actor's share: its slug alone, or with the unit that does the work, or named in particular."""

    actor: Slug
    via: Slug | None = None
    role: Literal["owner", "lead"] = "owner"

    def value(self) -> Owner:
        """The share, as the domain knows it."""
        return Owner(actor=self.actor, via=self.via, lead=self.role == "lead")


def _actor_alone(value: object) -> object:
    return {"actor": value} if isinstance(value, str) else value


Share = Annotated[OwnerEntry, BeforeValidator(_actor_alone)]


class DeadlineEntry(FileEntry):
    """When it falls due, as the note says it."""

    kind: DeadlineKind
    due: DayOrMonth | None = None
    basis: Literal["month"] | None = None
    start: Day | None = None
    end: Day | None = None

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        if self.kind is DeadlineKind.PERIOD:
            self._check_period()
        elif self.start is not None or self.end is not None:
            raise wrong("start" if self.start else "end", f"only a period has a start and an end, not {self.kind}")
        if self.kind is DeadlineKind.CONTINUOUS and self.due is not None:
            raise wrong("due", "what is continuous has no due date")
        if self.kind in (DeadlineKind.ANNUAL, DeadlineKind.REGULAR) and isinstance(self.due, date):
            raise wrong("due", f"what is {self.kind} is due from a month on, such as 2024-06, not from a day")
        if self.basis is not None and not isinstance(self.due, Month):
            raise wrong("basis", "basis: month goes with a due month")
        return self

    def _check_period(self) -> None:
        if self.start is None or self.end is None:
            raise wrong("end" if self.start else "start", "a period has a start and an end")
        if self.due is not None:
            raise wrong("due", "a period has a start and an end in place of a due date")
        if self.end < self.start:
            raise wrong("end", f"the period ends on {self.end}, before it starts on {self.start}")

    @property
    def last(self) -> date | None:
        """The last day on which it, or its first instalment, can be due."""
        return self.due.last if isinstance(self.due, Month) else self.due or self.end

    def value(self, council: Month | None) -> Deadline:
        """The deadline, together with the meeting at which it is tabled."""
        month, day = (self.due, None) if isinstance(self.due, Month) else (None, self.due)
        return Deadline(
            kind=self.kind,
            month=month,
            month_end=self.basis == "month",
            day=day,
            start=self.start,
            end=self.end,
            council=council,
        )


class DeliverableEntry(FileEntry):
    """One thing owed."""

    ref: Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,8}\.[0-9]{1,3}[a-z]$")]
    title: Translated
    owners: tuple[Share, ...]
    deadline: DeadlineEntry
    vehicle: Slug | None = None
    feeds: Slug | None = None
    to: tuple[Slug, ...] = ()
    takes_part: tuple[Share, ...] = ()
    #: Whose work it is built on; they do not owe it.
    sources: tuple[Slug, ...] = ()
    capacity: Slug | None = None
    after: str | None = None
    open_point: Translated | None = None
    council: MonthOfYear | None = None

    def value(self, key_action: str) -> Deliverable:
        """The deliverable, under its key action."""
        return Deliverable(
            ref=self.ref,
            key_action=key_action,
            title=self.title,
            deadline=self.deadline.value(self.council),
            owners=tuple(each.value() for each in self.owners),
            vehicle=self.vehicle,
            feeds=self.feeds,
            addressees=self.to,
            takes_part=tuple(each.value() for each in self.takes_part),
            capacity=self.capacity,
            after=self.after,
            open_point=self.open_point or {},
        )


class KeyActionEntry(FileEntry):
    """A paragraph of the note."""

    ref: Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,8}\.[0-9]{1,3}$")]
    title: Translated
    takes_part: tuple[Share, ...] = ()
    keywords: Translated | None = None
    deliverables: tuple[DeliverableEntry, ...] = ()

    def value(self) -> KeyAction:
        """The key action, with what is owed under it."""
        return KeyAction(
            ref=self.ref,
            title=self.title,
            takes_part=tuple(each.value() for each in self.takes_part),
            deliverables=tuple(each.value(self.ref) for each in self.deliverables),
            keywords=self.keywords or {},
        )


class RegisterEntry(FileEntry):
    """A whole file. Actors and vehicles may be left out where they are known already."""

    note: NoteEntry
    milestones: tuple[MilestoneEntry, ...]
    sections: dict[Annotated[str, StringConstraints(pattern=r"^[A-Z]{1,8}$")], Translated]
    key_actions: Annotated[tuple[KeyActionEntry, ...], Field(min_length=1)]
    actors: tuple[ActorEntry, ...] | None = None
    vehicles: dict[Slug, Translated] | None = None
