"""Model of what is read: what a paragraph says for its items, and whether a sentence is a thing."""

from msgspec import Struct
from msgspec.structs import replace

from domain.council_documents.draft import Certainty, Reason, Source, Thing
from domain.council_documents.due.deadlines import UNDATED, FoundDeadline
from domain.council_documents.parties.model import Parties, Voice
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.register.model import Owner


class Stem(Struct, frozen=True, kw_only=True):
    """What a paragraph says once for all items under it."""

    parties: Parties
    deadline: FoundDeadline
    source: Source
    #: It has the shape of a stem, and whom it asks was not read.
    is_unread: bool = False

    def doubted(self) -> "Stem":
        """Return the stem of something that may be owed by somebody else."""
        return replace(self, parties=replace(self.parties, is_certain=False))

    @property
    def is_of_council(self) -> bool:
        """Whether it says nobody else than the Council, which most often asks others."""
        return all(owner.actor in COUNCIL_SLUGS for owner in self.parties.owners)

    @classmethod
    def of(cls, thing: Thing) -> "Stem":
        """Return what the first of several things in one sentence says of all: who owes them."""
        return cls(
            parties=Parties(voice=Voice.SUBJECT, owners=thing.owners.value),
            deadline=FoundDeadline(deadline=UNDATED, certainty=Certainty.NOT_SAID),
            source=thing.owners.source or thing.source,
        )


class Verdict(Struct, frozen=True, kw_only=True):
    """A thing, or why a sentence is none."""

    thing: Thing | None = None
    reason: Reason = Reason.NOTHING_OWED
    words: str = ""
    #: Who takes part in the thing before, where the sentence says nothing else.
    partners: tuple[Owner, ...] = ()
    #: It is owed by whoever owes the thing before, of which it says more: that is one thing however many verbs it has.
    is_more: bool = False
