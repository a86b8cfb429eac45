"""The register's words: who owes what, under which paragraph, by when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from domain.dates.spans import Month

#: A text in several languages, by language code; English is always there.
Texts = Mapping[str, str]


class ActorKind(StrEnum):
    """What sort of body an actor is."""

    AGENCY = "agency"
    INSTITUTION = "institution"
    NETWORK = "network"
    UNIT = "unit"
    MEMBER_STATE = "member-state"
    COLLECTIVE = "collective"


class DeadlineKind(StrEnum):
    """How often a deliverable falls due."""

    ONCE = "once"
    ANNUAL = "annual"
    REGULAR = "regular"
    CONTINUOUS = "continuous"
    PERIOD = "period"


class Status(StrEnum):
    """What a coordinator last said of an instalment."""

    OPEN = "open"
    DONE = "done"


@dataclass(frozen=True, kw_only=True, slots=True)
class Actor:
    """Anyone who owes something, takes part in it or receives it."""

    slug: str
    kind: ActorKind
    name: Texts
    short: Texts
    #: The body that a unit belongs to.
    parent: str | None = None
    #: The bodies that owe what a collective owes.
    members: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Milestone:
    """A Schengen Council: a month, and a meeting day once it is known."""

    month: Month
    name: Texts
    meets: date | None = None

    @property
    def slug(self) -> str:
        """The month, `2024-06`: one Schengen Council a month at the most."""
        return str(self.month)

    @property
    def day(self) -> date:
        """The meeting day, or the last day of the month until that is known."""
        return self.meets or self.month.last


@dataclass(frozen=True, kw_only=True, slots=True)
class Deadline:
    """When a deliverable falls due, as the note says it."""

    kind: DeadlineKind
    #: The month whose Schengen Council is the deadline, or the first of them.
    month: Month | None = None
    #: The note names only the month: the deadline is its last day.
    month_end: bool = False
    #: A deadline that the note gives as a day.
    day: date | None = None
    #: The first day of a period.
    start: date | None = None
    #: The last day of a period.
    end: date | None = None
    #: The Schengen Council at which it is tabled, where that is not the deadline itself.
    council: Month | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Owner:
    """One actor's share in a deliverable."""

    actor: str
    #: The unit of the actor that does the work.
    via: str | None = None
    #: The note names it "in particular".
    lead: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Deliverable:
    """One thing owed under a key action."""

    ref: str
    key_action: str
    title: Texts
    deadline: Deadline
    owners: tuple[Owner, ...] = ()
    #: How it is reported, such as `schengen-barometer-plus`.
    vehicle: str | None = None
    #: What it is made in time for, such as `schengen-barometer`.
    feeds: str | None = None
    addressees: tuple[str, ...] = ()
    takes_part: tuple[Owner, ...] = ()
    #: The collective in which its owners are addressed.
    capacity: str | None = None
    #: The deliverable that comes first.
    after: str | None = None
    #: What the note leaves open, and how it is counted here.
    open_point: Texts = field(default_factory=dict)

    @property
    def debtors(self) -> frozenset[str]:
        """Who owes it: its owners, and the units through which they do."""
        return frozenset(slug for owner in self.owners for slug in (owner.actor, owner.via) if slug)


@dataclass(frozen=True, kw_only=True, slots=True)
class KeyAction:
    """A numbered paragraph of the note."""

    ref: str
    title: Texts
    takes_part: tuple[Owner, ...] = ()
    deliverables: tuple[Deliverable, ...] = ()
    #: What people call its topic, beyond the titles' own words: a list with commas, by language.
    keywords: Texts = field(default_factory=dict)

    @property
    def section(self) -> str:
        """The part before the dot: `III` of `III.3`."""
        return self.ref.partition(".")[0]


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    """The Council document that sets out the key actions."""

    number: str
    date: date
    marking: str
    subject: Texts


@dataclass(frozen=True, kw_only=True)
class Directory:
    """Who and what the register speaks of: small, read once, kept in memory while it holds."""

    note: Note
    actors: Mapping[str, Actor]
    sections: Mapping[str, Texts]
    vehicles: Mapping[str, Texts]
    #: In order of time.
    milestones: tuple[Milestone, ...]

    @cached_property
    def collectives(self) -> Mapping[str, tuple[str, ...]]:
        """For each actor, the collectives that it is a member of."""
        found: dict[str, tuple[str, ...]] = {}
        for actor in self.actors.values():
            for member in actor.members:
                found[member] = (*found.get(member, ()), actor.slug)
        return found

    def answers_for(self, slug: str) -> tuple[str, ...]:
        """Whose debts a body owes: its own, then those of its collectives."""
        return (slug, *self.collectives.get(slug, ()))

    def milestone(self, month: Month) -> Milestone | None:
        """The Schengen Council of a month."""
        return next((each for each in self.milestones if each.month == month), None)

    def next_milestone(self, today: date) -> Milestone | None:
        """The Schengen Council that is today or comes next."""
        return next((each for each in self.milestones if each.day >= today), None)

    def last_milestone(self, today: date) -> Milestone | None:
        """The latest Schengen Council before today."""
        return next((each for each in reversed(self.milestones) if each.day < today), None)


@dataclass(frozen=True, kw_only=True)
class Register:
    """A note's whole reading, as its data file gives it."""

    directory: Directory
    key_actions: tuple[KeyAction, ...]

    @property
    def deliverables(self) -> tuple[Deliverable, ...]:
        """All of them, in the note's order."""
        return tuple(each for action in self.key_actions for each in action.deliverables)


def parent_action(ref: str) -> str:
    """The key action of a deliverable's reference: `III.3` of `III.3a`."""
    return ref.rstrip("abcdefghijklmnopqrstuvwxyz")


def say(texts: Texts, language: str) -> str:
    """A text in a language, or in English where it has not been translated."""
    return texts.get(language) or texts.get("en", "")
