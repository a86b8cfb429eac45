"""Domain model of the register: who owes what, under which paragraph of the note, by when."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import cached_property

from msgspec import Struct, field
from msgspec.structs import replace

from domain.dates.spans import Month
from domain.register.meeting import Meeting, MeetingBody
from domain.register.note_number import NoteNumber

#: The most notes that are named together.
_MOST_NUMBERS = 3

#: A text in several languages, by language code; English or the note's own language is always there.
Texts = Mapping[str, str]


class ActorKind(StrEnum):
    """Which kind of body an actor is."""

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


class NoteState(StrEnum):
    """Whether a note is asked about and reminded of."""

    #: Not yet accepted: coordinators alone see it.
    DRAFT = "draft"
    IN_FORCE = "in-force"
    #: Kept and answerable, no longer reminded of.
    CLOSED = "closed"


class Status(StrEnum):
    """The status of an instalment, as a coordinator last set it."""

    OPEN = "open"
    DONE = "done"


class Actor(Struct, frozen=True, kw_only=True):
    """A body that owes something, takes part in it or receives it."""

    slug: str
    kind: ActorKind
    name: Texts
    short: Texts
    #: The body that a unit belongs to.
    parent: str | None = None
    #: The bodies that owe what a collective owes.
    members: tuple[str, ...] = ()


class Milestone(Struct, frozen=True, kw_only=True):
    """A meeting, most often a Schengen Council: its month, and its day once that is known."""

    month: Month
    name: Texts
    meets: date | None = None
    body: MeetingBody = MeetingBody.SCHENGEN_COUNCIL
    #: The notes whose regular deliverables fall due at it, by slug; all of them if there are none.
    notes: frozenset[str] = frozenset()

    def __eq__(self, other: object) -> bool:
        """Return whether another is the same meeting, whichever notes it is of."""
        return isinstance(other, Milestone) and self._compared == other._compared

    def __hash__(self) -> int:
        return hash(self._compared)

    @property
    def _compared(self) -> tuple[object, ...]:
        return self.month, self.body, self.meets, self.name

    @property
    def meeting(self) -> Meeting:
        """Its month and its body, which tell it from all others."""
        return Meeting(self.month, self.body)

    @property
    def slug(self) -> str:
        """Its key: `2024-06`, or `jha-2024-06` for another body than the Schengen Council."""
        return str(self.meeting)

    def is_of(self, note: str) -> bool:
        """Return whether a note's regular deliverables fall due at it."""
        return not self.notes or note in self.notes

    @property
    def day(self) -> date:
        """The meeting day, or the last day of the month while that is unknown."""
        return self.meets or self.month.last


class Deadline(Struct, frozen=True, kw_only=True):
    """When a deliverable falls due, as the note states it."""

    kind: DeadlineKind
    #: The month whose meeting is the deadline, or the first of them.
    month: Month | None = None
    #: The body that meets then.
    body: MeetingBody = MeetingBody.SCHENGEN_COUNCIL
    #: The note names only the month: the deadline is its last day.
    month_end: bool = False
    #: A deadline that the note gives as a day.
    day: date | None = None
    #: The first day of a period.
    start: date | None = None
    #: The last day of a period.
    end: date | None = None
    #: The meeting at which it is tabled, where that is not the deadline itself.
    council: Meeting | None = None


class Owner(Struct, frozen=True, kw_only=True):
    """One actor's share in a deliverable."""

    actor: str
    #: The unit of the actor that does the work.
    via: str | None = None
    #: The note names it "in particular".
    lead: bool = False


class Deliverable(Struct, frozen=True, kw_only=True):
    """One thing owed under a key action."""

    #: `III.3a`, or `9999/24 III.3a` (see `note_of`): its identity in the register.
    ref: str
    key_action: str
    title: Texts
    deadline: Deadline
    owners: tuple[Owner, ...] = ()
    #: The vehicle through which it is reported, such as `schengen-barometer-plus`.
    vehicle: str | None = None
    #: The vehicle in time for which it is made, such as `schengen-barometer`.
    feeds: str | None = None
    addressees: tuple[str, ...] = ()
    takes_part: tuple[Owner, ...] = ()
    #: The actors on whose work it is built; they do not owe it.
    sources: tuple[str, ...] = ()
    #: The collective in which its owners are addressed.
    capacity: str | None = None
    #: The deliverable that comes first.
    after: str | None = None
    #: What the note leaves open, and how it is counted here.
    open_point: Texts = field(default_factory=dict)
    #: Further words for its topic, which its key action's other deliverables do not share: comma-separated.
    keywords: Texts = field(default_factory=dict)

    @property
    def note(self) -> str:
        """The slug of its note."""
        return note_of(self.ref)

    @property
    def section(self) -> str:
        """What its note calls the section: `III` of `9999/24 III.3a`."""
        return local_reference(self.key_action).partition(".")[0]

    @property
    def debtors(self) -> frozenset[str]:
        """The bodies that owe it: its owners, and the units that do the work."""
        return frozenset(slug for owner in self.owners for slug in (owner.actor, owner.via) if slug)


class KeyAction(Struct, frozen=True, kw_only=True):
    """A numbered paragraph of the note."""

    ref: str
    title: Texts
    takes_part: tuple[Owner, ...] = ()
    deliverables: tuple[Deliverable, ...] = ()
    #: Further words for its topic, beyond those of the titles: comma-separated.
    keywords: Texts = field(default_factory=dict)

    @property
    def section(self) -> str:
        """The part before the dot: `III` of `III.3`."""
        return self.ref.partition(".")[0]


class Note(Struct, frozen=True, kw_only=True):
    """A Council document that sets out key actions, with the revisions, corrigenda and addenda that followed."""

    #: As the Council writes it, of the newest revision: `12002/1/15 REV 1`.
    number: str
    date: date
    marking: str
    subject: Texts
    #: The language that it was written in, if that is known.
    language: str = ""
    state: NoteState = NoteState.IN_FORCE
    #: Its place among the register's notes, in the order in which they came.
    place: int = 0
    #: The number by which it came into the register, if it has been revised since.
    first_number: str = ""

    @property
    def original_number(self) -> str:
        """The number by which it came into the register."""
        return self.first_number or self.number

    @property
    def base(self) -> str:
        """The number that it shares with its revisions, `12002/15`."""
        return NoteNumber.parse(self.number).base


class Directory(Struct, frozen=True, kw_only=True, dict=True):
    """All that deliverables refer to, by slug. Small: it is cached for each revision of the register."""

    #: In the order in which they came. The slug of the first is empty, any other's is its base number (see `note_of`).
    notes: Mapping[str, Note]
    actors: Mapping[str, Actor]
    sections: Mapping[str, Texts]
    vehicles: Mapping[str, Texts]
    #: In order of time.
    milestones: tuple[Milestone, ...]
    #: Drafts are stored, too, which are not among the notes.
    has_hidden_drafts: bool = False

    @property
    def has_several_notes(self) -> bool:
        """Whether a reference needs its note's number, and an item its note's marking."""
        return len(self.notes) > 1

    @property
    def first_note(self) -> Note:
        """The note that came first, the only one of most registers."""
        return next(iter(self.notes.values()))

    @cached_property
    def note(self) -> Note:
        """The only note in force; of several, one that stands for all of them, with their numbers and markings."""
        return unite_notes([self.notes[slug] for slug in self.notes_in_force] or [*self.notes.values()])

    def note_over(self, refs: Iterable[str]) -> Note:
        """Return the note that references are of; of several, one that stands for these, without any `note`."""
        slugs = set(map(note_of, refs)) if self.has_several_notes else ()
        return unite_notes([note for slug, note in self.notes.items() if slug in slugs]) if slugs else self.note

    def note_of(self, ref: str) -> Note:
        """Return the note that a reference belongs to."""
        return self.notes[note_of(ref)]

    def find_note(self, base: str) -> str | None:
        """Return the slug of the note with a base number, None if there is none."""
        return next((slug for slug, note in self.notes.items() if note.base == base), None)

    def full_reference(self, ref: str) -> str:
        """Return a reference as it is written where nothing says of which note it is; as it is if there is only one."""
        return ref if not self.has_several_notes or note_of(ref) else f"{self.first_note.base} {ref}"

    @cached_property
    def notes_in_force(self) -> tuple[str, ...]:
        """The slugs of the notes that a question without a note is about."""
        return tuple(slug for slug, note in self.notes.items() if note.state is NoteState.IN_FORCE)

    @cached_property
    def default_notes(self) -> tuple[str, ...] | None:
        """The slugs of the notes that a question without a note is about; None if that is all that is stored."""
        is_all = len(self.notes_in_force) == len(self.notes) and not self.has_hidden_drafts
        return None if is_all else self.notes_in_force

    @cached_property
    def local_sections(self) -> Mapping[str, Texts]:
        """The sections by what their notes call them, with the title in the first note that has one."""
        titles: dict[str, Texts] = {}
        for slug, title in self.sections.items():
            titles.setdefault(local_reference(slug), title)
        return titles

    @cached_property
    def collectives_by_member(self) -> Mapping[str, tuple[str, ...]]:
        """The collectives that each actor is a member of."""
        collectives: dict[str, tuple[str, ...]] = {}
        for actor in self.actors.values():
            for member in actor.members:
                collectives[member] = (*collectives.get(member, ()), actor.slug)
        return collectives

    def self_and_collectives(self, slug: str) -> tuple[str, ...]:
        """Return the bodies whose debts an actor owes: the actor itself, then the collectives that it belongs to."""
        return (slug, *self.collectives_by_member.get(slug, ()))

    @cached_property
    def meeting_bodies(self) -> frozenset[MeetingBody]:
        """The bodies whose meetings the register has."""
        return frozenset(each.body for each in self.milestones)

    def milestone(self, meeting: Meeting) -> Milestone | None:
        """Return a meeting by its key, None if there is none."""
        return next((each for each in self.milestones if each.meeting == meeting), None)

    def next_milestone(self, today: date, body: MeetingBody = MeetingBody.SCHENGEN_COUNCIL) -> Milestone | None:
        """Return the Schengen Council, or another body's meeting, of today or next; None after the last one known."""
        return next((each for each in self.milestones if each.body is body and each.day >= today), None)

    def last_milestone(self, today: date, body: MeetingBody = MeetingBody.SCHENGEN_COUNCIL) -> Milestone | None:
        """Return the latest Schengen Council, or another body's meeting, before today; None before the first one."""
        return next((each for each in reversed(self.milestones) if each.body is body and each.day < today), None)


class Register(Struct, frozen=True, kw_only=True):
    """All that a note says, as its data file has it."""

    directory: Directory
    key_actions: tuple[KeyAction, ...]
    #: SHA-256, in hexadecimal digits, of the files that it was read from, if it was.
    checksum: str = ""

    def __eq__(self, other: object) -> bool:
        """Return whether another says the same, whatever files it was read from."""
        return isinstance(other, Register) and self._compared == other._compared

    def __hash__(self) -> int:
        return hash(self._compared)

    @property
    def _compared(self) -> tuple[object, ...]:
        return self.directory, self.key_actions

    @property
    def deliverables(self) -> tuple[Deliverable, ...]:
        """The deliverables of all key actions, in the note's order."""
        return tuple(each for action in self.key_actions for each in action.deliverables)

    @property
    def languages(self) -> frozenset[str]:
        """The languages in which there are titles."""
        titles = [*(action.title for action in self.key_actions), *(each.title for each in self.deliverables)]
        return frozenset().union(*titles)


def in_order(milestones: Iterable[Milestone]) -> tuple[Milestone, ...]:
    """Return meetings in order of time."""
    return tuple(sorted(milestones, key=lambda each: (each.day, each.slug)))


def unite_notes(notes: Sequence[Note]) -> Note:
    """Return a note that stands for one or several, with their numbers and all their markings."""
    if len(notes) == 1:
        return notes[0]
    numbers = [note.number for note in notes[:_MOST_NUMBERS]]
    return replace(
        notes[0],
        number=", ".join(numbers) + (", …" if len(notes) > _MOST_NUMBERS else ""),
        marking=", ".join(dict.fromkeys(note.marking for note in notes)),
        date=min(note.date for note in notes),
    )


def note_of(ref: str) -> str:
    """Return the slug of the note that a key action, deliverable, instalment or section belongs to.

    References of the register's first note stand alone, as every message, log entry and calendar has them from the time
    when a register had one note; those of any other begin with its base number: `9999/24 III.3a`.
    """
    return ref.rpartition(" ")[0]


def reference_in(note: str, local_ref: str) -> str:
    """Return the reference in the register of what a note itself calls `III.3a`; `note` is the note's slug."""
    return f"{note} {local_ref}" if note else local_ref


def local_reference(ref: str) -> str:
    """Return what the note itself calls a key action, deliverable, instalment or section."""
    return ref.rpartition(" ")[2]


def parent_action(ref: str) -> str:
    """Return the key action's reference in a deliverable's: `III.3` of `III.3a`."""
    return ref.rstrip("abcdefghijklmnopqrstuvwxyz")


def text_in(texts: Texts, language: str) -> str:
    """Return the text in a language, in English if it has not been translated, else in the note's own."""
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")
