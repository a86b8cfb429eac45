"""Antecedents: bodies of which was spoken before, for "it" and "the Agency"."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from domain.council_documents.parties.letters import THE_READER, THE_WRITER
from domain.council_documents.parties.model import Parties, Voice
from domain.council_documents.sentence import THE_AGENCY, Mention, Sentence, is_link
from domain.register.model import ActorKind, Directory, Owner

#: Agencies that a register may not have.
_AGENCIES = frozenset({"cepol", "ecdc", "easa", "emsa", "enisa", "era", "euda", "fra", "satcen"})
#: So many words at a sentence's beginning may name what the one before is about, by so many letters at least.
_MAX_TOPIC_WORDS, _MIN_TOPIC_CHARS = 2, 5


def goes_on(sentence: Sentence, before: str) -> bool:
    """Return whether a sentence begins with a thing of the one before: "draw up a list. The list shall be …"."""
    words = [word.lower for word in sentence.words if not is_link(word)][:_MAX_TOPIC_WORDS]
    named = {word[:_MIN_TOPIC_CHARS] for word in words if len(word) >= _MIN_TOPIC_CHARS}
    return any(word.casefold()[:_MIN_TOPIC_CHARS] in named for word in before.split())


class Antecedents:
    """The bodies of a document as far as it is read."""

    def __init__(self, directory: Directory, persons: Mapping[str, Owner]) -> None:
        self._directory = directory
        #: The reader and the writer of a letter.
        self._persons = persons
        self._place: object = None
        self._agencies: tuple[Owner, ...] = ()
        #: Whom the sentence before in the same passage is about.
        self.subject: tuple[Owner, ...] = ()

    def enter(self, place: object, heading: tuple[Owner, ...]) -> None:
        """Begin a sentence of a passage: whom its heading names, not another passage, is spoken of before it."""
        if place is not self._place:
            self._place, self.subject = place, heading

    def resolved(self, parties: Parties) -> Parties:
        """Return the parties with the agencies spoken of before for "the Agency", and the bodies of a letter.

        Who owes is not sure then.
        """
        if not self._agencies and not self._persons:
            return parties
        addressees = ([owner.actor for owner in self._meant(Owner(actor=slug))] for slug in parties.addressees)
        return replace(
            parties,
            owners=self._named(parties.owners),
            takes_part=self._named(parties.takes_part),
            addressees=tuple(dict.fromkeys(slug for slugs in addressees for slug in slugs)),
            is_certain=parties.is_certain and self._named(parties.owners) == parties.owners,
        )

    def note(self, parties: Parties, mentions: Iterable[Mention]) -> None:
        """Keep whom a sentence is about, and the agencies that it names."""
        if parties.voice is not Voice.PRONOUN:
            self.subject = parties.owners
        named = [Owner(actor=each.slug) for each in mentions if self._is_agency(each.slug)]
        owning = [owner for owner in parties.owners if self._is_agency(owner.actor)]
        is_about_other = parties.voice is Voice.NOBODY and self._agencies  # whom a passive only names
        if owning or (named and not is_about_other):
            self._agencies = tuple(owning or named[-1:])

    def _named(self, owners: Iterable[Owner]) -> tuple[Owner, ...]:
        return tuple(dict.fromkeys(named for owner in owners for named in self._meant(owner)))

    def _meant(self, owner: Owner) -> tuple[Owner, ...]:
        if owner.actor == THE_AGENCY and self._agencies:
            return self._agencies
        if owner.actor in (THE_READER, THE_WRITER):
            return (self._persons[owner.actor],) if owner.actor in self._persons else ()
        return (owner,)

    def _is_agency(self, slug: str) -> bool:
        actor = self._directory.actors.get(slug)
        return slug in _AGENCIES or (actor is not None and actor.kind is ActorKind.AGENCY)
