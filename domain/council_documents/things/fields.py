"""Fields of a thing: its owners, deadline, vehicle and addressees, each with the words it rests on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from msgspec.structs import replace

from domain.council_documents.draft import Certainty, Finding, Source, Thing, Value
from domain.council_documents.due.deadlines import UNDATED, FoundDeadline, read_deadline, with_notes
from domain.council_documents.due.times import Time, find_times
from domain.council_documents.due.unread import time_words
from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.parties.joints import PREPOSITIONS, RHYTHMS, is_of_meeting
from domain.council_documents.parties.model import Parties, Voice, is_collective
from domain.council_documents.parties.vehicles import channel_of
from domain.council_documents.proposals import Proposals
from domain.council_documents.sentence import Mention, Sentence, is_link, without_opening
from domain.languages.schema import Concept
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import Deadline, Directory, Owner

#: A barometer with a plus, which may stand behind its name: "Барометъра за Шенген+".
_PLUS = re.compile(r"[^,;.+]{0,40}\+")
_SPEAKER = "council"
#: Behind owners: a word, which may be "and", and another name in capitals soon behind it.
_JOINED_NAME = re.compile(r"\s(\w+)\s(?:\w+\s){0,2}[A-Z]{3,}\b")
#: So many words may be between a body and its meeting: "the meeting of the", "its 25 February".
_MAX_MEETING_WORDS = 4


@dataclass(kw_only=True)
class FieldReader:
    """Reader of the fields of things in one document."""

    language: str
    #: The document's date, from which relative times count.
    today: date
    #: The document's date is known.
    is_dated: bool
    directory: Directory
    #: The footnotes of the document.
    notes: Sequence[Sentence]
    proposals: Proposals

    def owners(
        self,
        parties: Parties,
        sentence: Sentence,
        passage: Passage,
        deadline: FoundDeadline,
        source: Source,
        *,
        times: Sequence[Time],
    ) -> Finding[tuple[Owner, ...]]:
        """Return who owes what a sentence of a passage says."""
        if parties.voice is Voice.SPEAKER:
            return Finding(value=(Owner(actor=_SPEAKER),), certainty=Certainty.LOOK, source=source)
        if parties.voice in (Voice.NOBODY, Voice.PRONOUN):
            return self.unsaid_owners(sentence, source, parties.guess)
        is_item = passage.kind in (PassageKind.ARROW, PassageKind.LETTER)
        is_said = (
            is_item
            or parties.is_obliged
            or deadline.certainty is Certainty.SURE
            or bool(sentence.find("conveys"))
            or any(word.has(Concept.DELIVER) and not word.is_noise for word in sentence.words)
        )
        # The Council that gives somebody something in the present tense most often asks them to do it.
        is_council = all(owner.actor in COUNCIL_SLUGS for owner in parties.owners)
        concerned = {*slugs_of(parties.owners), *slugs_of(parties.takes_part), *parties.sources}
        is_speaking = is_council and bool(set(parties.names) - concerned) and not parties.is_obliged
        is_past = parties.is_past or (
            not parties.is_obliged and deadline.certainty is Certainty.NOT_SAID and bool(times)
        )
        return self.said_owners(
            parties,
            source,
            is_sure=parties.is_certain
            and is_said
            and not (is_past or is_speaking or passage.is_introduction or self._lacks_part(sentence, parties)),
        )

    def unsaid_owners(
        self, sentence: Sentence, source: Source, guess: tuple[Owner, ...] = ()
    ) -> Finding[tuple[Owner, ...]]:
        """Return no owners, or a guess; where a body is named all the same, somebody has to look."""
        if not sentence.mentions:
            return Finding(value=(), certainty=Certainty.NOT_SAID)
        words = ", ".join(dict.fromkeys(mention.name for mention in sentence.mentions))
        self.proposals.add_actors({owner.actor: words for owner in guess})
        return Finding(value=guess, certainty=Certainty.LOOK, source=at(source, words))

    def said_owners(self, parties: Parties, source: Source, *, is_sure: bool) -> Finding[tuple[Owner, ...]]:
        """Return owners that are named; a body that the register does not have is to be looked at."""
        is_new = self.proposals.add_actors({slug: parties.names.get(slug, slug) for slug in slugs_of(parties.owners)})
        is_sure = is_sure and not is_new and bool(parties.owners)
        certainty = Certainty.SURE if is_sure else Certainty.LOOK
        return Finding(value=parties.owners, certainty=certainty, source=at(source, parties.owner_words))

    def deadline(
        self, sentence: Sentence, times: Sequence[Time], passage: Passage, place: int, text: str
    ) -> FoundDeadline:
        """Return the deadline that a sentence says, or that a footnote in it says or defines."""
        found = read_deadline(sentence, times, self.today)
        if not self.is_dated and found.certainty is Certainty.SURE and found.deadline != UNDATED:
            found = replace(found, certainty=Certainty.LOOK)
        own = [note for note in passage.footnotes if place <= note.position <= place + len(text) + 1]
        return with_notes(found, own, self.notes, language=self.language, find=self.times, today=self.today)

    def time_alone(self, text: str) -> FoundDeadline | None:
        """Return the deadline of a topic or a cell: "By 30 June: …", "Frontex, every year"; None without a time."""
        sentence = Sentence.of(text, self.language)
        times = self.times(sentence)
        if not (times or sentence.find(*RHYTHMS, "ongoing") or time_words(sentence, ())):
            return None
        found = read_deadline(sentence, times, self.today, is_cell=True)
        return found if found.certainty is not Certainty.NOT_SAID else None

    def cell_deadline(self, cell: Sentence) -> FoundDeadline:
        """Return the deadline of a cell for it; where that has other words, or a time that is not read, look."""
        times = self.times(cell)
        found = read_deadline(cell, times, self.today, is_cell=True)
        read = [*places_of(times), *cell.find(*RHYTHMS, "ongoing", "vague", "first_time")]
        is_whole = not time_words(cell, read) and not _rest(cell, read)
        return found if is_whole or found.certainty is not Certainty.SURE else replace(found, certainty=Certainty.LOOK)

    def cell_kind(self, cell: str) -> str | None:
        """Return what a text is that has nothing but bodies, or nothing but a time; bodies may have both with them."""
        sentence = Sentence(cell, self.language)
        times = [*places_of(self.times(sentence)), *sentence.find(*RHYTHMS, "ongoing", "vague")]
        names = [(each.start, each.end) for each in sentence.mentions]
        labels = sentence.find("owner_columns", "deadline_columns") if names else []
        read = (*times, *names, *labels, *sentence.find("alongside", "together"))
        names = [name for name in names if name not in labels]
        if not read or _rest(sentence, read):
            return None
        return "owner" if names else "deadline" if times else None

    def times(self, sentence: Sentence) -> Sequence[Time]:
        """Return the times of a sentence."""
        return find_times(sentence, self.today, self.directory)

    def thing(
        self,
        sentence: Sentence,
        parties: Parties,
        owners: Finding[tuple[Owner, ...]],
        *,
        deadline: FoundDeadline,
        times: Sequence[Time],
        source: Source,
        text: str,
    ) -> Thing:
        """Return a thing with all fields of its sentence; its number comes later."""
        addressees, at_meeting = self._addressees(sentence, parties, times)
        concerned = [*addressees, *parties.sources, *slugs_of(parties.takes_part)]
        self.proposals.add_actors({slug: parties.names.get(slug, slug) for slug in concerned})
        due: Finding[Deadline] = Finding(
            value=deadline.deadline, certainty=deadline.certainty, source=at(source, deadline.words)
        )
        is_conveyed = bool(sentence.find("conveys", "receives", "transfers", "shares"))
        is_doubtful = (
            at_meeting
            or not is_conveyed
            or any(is_collective(slug, self.directory) or not self.proposals.knows(slug) for slug in addressees)
        )
        thing = Thing(
            ref="",
            title=without_opening(text, self.language),
            source=source,
            owners=owners,
            deadline=due,
            vehicle=self.vehicle(sentence, source, places_of(times)),
            addressees=found(addressees, source, is_doubtful=is_doubtful),
            takes_part=found(
                tuple(
                    owner for owner in parties.takes_part if owner.actor not in {each.actor for each in owners.value}
                ),
                source,
                is_doubtful=bool(sentence.find("together"))  # who does it "together with" may owe it as well
                or any(not self.proposals.knows(owner.actor) for owner in parties.takes_part),
            ),
            sources=found(parties.sources, source, is_doubtful=False),
        )
        if _is_excepted(sentence):
            thing = replace(thing, owners=thing.owners.doubted())
        return thing.doubted() if parties.is_negated else thing

    def _lacks_part(self, sentence: Sentence, parties: Parties) -> bool:
        """Return whether a unit of an owner, or one more who owes it, may be named without being read.

        "Europol erstellt durch sein Zentrum (EFECC)", "by the Commission and the Agency EASA".
        """
        actors = {owner.actor for owner in parties.owners if not owner.via}
        units = (self.directory.actors.get(mention.slug) for mention in sentence.mentions)
        is_unit = any(unit is not None and unit.parent in actors for unit in units)
        place = sentence.text.find(parties.owner_words) if parties.owner_words else -1
        joined = _JOINED_NAME.match(sentence.text, place + len(parties.owner_words)) if place >= 0 else None
        is_joined = joined is not None and any(
            word.has(Concept.AND) for word in sentence.words_between(*joined.span(1))
        )
        return is_unit or is_joined or _lacks_named_part(sentence, parties)

    def _addressees(self, sentence: Sentence, parties: Parties, times: Sequence[Time]) -> tuple[tuple[str, ...], bool]:
        """Return who receives it, and whether that is only said by the meeting at which it is presented."""
        owned = set(slugs_of(parties.owners))
        named = tuple(slug for slug in parties.addressees if slug not in owned)
        if named or not sentence.find("conveys"):
            return named, False
        for mention in sentence.mentions:
            is_timed = any(time.start <= mention.start and mention.end <= time.end for time in times)
            is_meeting = (is_timed and mention.slug in COUNCIL_SLUGS) or _is_of_meeting(sentence, mention)
            if is_meeting and mention.slug not in owned:
                return (mention.slug,), True
        return (), False

    def vehicle(self, sentence: Sentence, source: Source, places: Sequence[tuple[int, int]]) -> Finding[str | None]:
        """Return the report through which it is told: a known one, or a name after "through"."""
        for word, (start, end) in zip(sentence.words, sentence.places, strict=True):
            slug = word.concepts.get(Concept.VEHICLE)
            if slug is not None:
                bare = str(slug).removesuffix("-plus")
                if not _PLUS.match(sentence.text, start) and bare in self.directory.vehicles:
                    slug = bare  # there are both a barometer and one with a plus
                is_known = slug in self.directory.vehicles
                slug = slug if is_known else self.proposals.add_vehicle(sentence.text[start:end])
                certainty = Certainty.SURE if is_known else Certainty.LOOK
                return Finding(value=slug, certainty=certainty, source=at(source, sentence.text[start:end]))
        name = channel_of(sentence, places)
        if name is not None:
            slug = self.proposals.add_vehicle(name)
            return Finding(value=slug, certainty=Certainty.LOOK, source=at(source, name))
        return Finding(value=None, certainty=Certainty.NOT_SAID)


def _rest(sentence: Sentence, read: Sequence[tuple[int, int]]) -> str:
    """Return the words that are in none of some places and say something."""
    covered = {index for start, end in read for index in sentence.indexes(start, end)}
    rest = (word for index, word in enumerate(sentence.words) if index not in covered and not is_link(word))
    return "".join(filter(str.isalnum, "".join(word.text for word in rest)))


def _lacks_named_part(sentence: Sentence, parties: Parties) -> bool:
    """Return whether words for a unit or for who is named in particular stand beside owners without either.

    "Europol, through its Centre for X", of which no register knows; "Member States, in particular those which".
    """
    units = [last for _, last in sentence.find("through")]
    is_own = any(
        0 <= first - last <= 1 and not any(owner.via for owner in parties.owners)
        for first, _ in sentence.find("own")
        for last in units
    )
    end = parties.subject_end
    is_particular = any(
        start >= end and len(sentence.between(end, start)) <= 1 and not any(owner.lead for owner in parties.owners)
        for start, _ in sentence.find("particular")
    )
    return is_own or is_particular


def _is_excepted(sentence: Sentence) -> bool:
    """Return whether a body is taken out, or its place is: "with the exception of Denmark", "instead of Frontex"."""
    return any(
        len(sentence.between(end, name.start)) <= 1 and len(sentence.between(name.end, start)) <= 1
        for start, end in sentence.find("excepted")
        for name in sentence.mentions
        if name.end <= start or end <= name.start
    )


def _is_of_meeting(sentence: Sentence, mention: Mention) -> bool:
    """Return whether a meeting is named beside a body: "at the COSI meeting", "na zasedání výboru COSI"."""
    before = sentence.words_between(0, mention.start)[-_MAX_MEETING_WORDS:]
    after = sentence.words_between(mention.end, len(sentence.text))[:_MAX_MEETING_WORDS]
    return any(
        word.has(Concept.MEETING) and all(map(_is_between, words[:index]))
        for words in (before[::-1], after)
        for index, word in enumerate(words)
    ) or is_of_meeting(sentence, mention)


def _is_between(word: WordMatch) -> bool:
    return is_link(word) or word.has(*PREPOSITIONS) or word.kind is not TokenKind.WORD


def with_bold_lead(thing: Thing, bold: Sequence[str], language: str) -> Thing:
    """Return a thing; of owners of whom only some are in bold, these lead the others: somebody has to look."""
    owners, source = thing.owners.value, thing.owners.source
    if not bold or source is None or len(owners) < 2 or any(owner.lead for owner in owners):
        return thing
    mentions = Sentence.of(source.words, language).mentions
    leading = {mention.slug for mention in mentions if any(mention.name in text for text in bold)}
    led = tuple(replace(owner, lead=bool({owner.actor, owner.via} & leading)) for owner in owners)
    if not any(owner.lead for owner in led) or all(owner.lead for owner in led):
        return thing
    return replace(thing, owners=replace(thing.owners, value=led, certainty=Certainty.LOOK))


def places_of(times: Sequence[Time]) -> list[tuple[int, int]]:
    """Return where times stand."""
    return [(time.start, time.end) for time in times]


def slugs_of(owners: Sequence[Owner]) -> list[str]:
    """Return the bodies of owners, and their units."""
    return [slug for owner in owners for slug in (owner.actor, owner.via) if slug]


def at(source: Source, words: str) -> Source:
    """Return a source narrowed to some of its words, if there are any."""
    return replace(source, words=words) if words else source


def found(value: Value, source: Source, *, is_doubtful: bool) -> Finding[Value]:
    """Return a value with its certainty; an empty one is not said."""
    if not value:
        return Finding(value=value, certainty=Certainty.NOT_SAID)
    return Finding(value=value, certainty=Certainty.LOOK if is_doubtful else Certainty.SURE, source=source)
