"""Model of the bodies of a sentence: how it is said who owes, and what each does."""

from collections.abc import Iterable, Mapping
from enum import Enum, auto

from msgspec import Struct, field
from msgspec.structs import replace

from domain.council_documents.parties.groups import Group
from domain.register.model import ActorKind, Directory, Owner


class Voice(Enum):
    """How it is said who owes."""

    NOBODY = auto()
    #: "The Council invites the Commission".
    INVITED = auto()
    SUBJECT = auto()
    #: "… by the Commission".
    AGENT = auto()
    #: "It shall": the owner of the sentence before.
    PRONOUN = auto()
    #: The body that speaks: "AGREES to".
    SPEAKER = auto()
    #: Nothing is owed: it is said what has been done, or what somebody thinks.
    STATEMENT = auto()


class Parties(Struct, kw_only=True):
    """The bodies of a sentence by what they do in it."""

    voice: Voice
    owners: tuple[Owner, ...] = ()
    #: The way in which it is said leaves no doubt about the owners.
    is_certain: bool = False
    #: Of whom nothing is said but that they have to do with it: who may owe it where nobody is said to.
    guess: tuple[Owner, ...] = ()
    #: The words on which the owners rest.
    owner_words: str = ""
    takes_part: tuple[Owner, ...] = ()
    addressees: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    #: The unit through which a body does it, by the body, where the two are named apart.
    units: dict[str, str] = field(default_factory=dict)
    #: The names of all bodies by slug, as the sentence has them.
    names: dict[str, str] = field(default_factory=dict)
    #: A word says that something is to be done: "must".
    is_obliged: bool = False
    #: It must be done whether or not somebody is named.
    is_needed: bool = False
    #: Its verb has the form of what has been done.
    is_past: bool = False
    #: A word says no beside the verb or the subject: nothing of it is sure.
    is_negated: bool = False
    #: Where the sentence ends that says who owes: after the invitation, the subject or the pronoun.
    subject_end: int = 0


def through_units(owners: Iterable[Owner], units: Mapping[str, str]) -> tuple[Owner, ...]:
    """Return owners with the units through which they do it."""
    return tuple(replace(each, via=each.via or units.get(each.actor)) for each in owners)


def owners_of(groups: Iterable[Group]) -> tuple[Owner, ...]:
    """Return the owners of groups, each once."""
    return tuple(dict.fromkeys(owner for group in groups for owner in group.owners))


def actors_of(groups: Iterable[Group]) -> tuple[str, ...]:
    """Return the bodies of groups by slug: the unit of one that is named with it."""
    return tuple(dict.fromkeys(owner.via or owner.actor for owner in owners_of(groups)))


def is_collective(slug: str, directory: Directory) -> bool:
    """Return whether a body is one whose members owe what it owes."""
    actor = directory.actors.get(slug)
    return actor is not None and actor.kind is ActorKind.COLLECTIVE
