"""Things owed: whether a sentence, an item or a row says that somebody has to do something, and all fields of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from domain.council_documents.deadlines import UNDATED, FoundDeadline, read_deadline, with_notes
from domain.council_documents.draft import Certainty, Finding, Reason, Source, Thing, Value
from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.layout.tables import Row, read_row
from domain.council_documents.parties.antecedents import Antecedents, goes_on
from domain.council_documents.parties.model import Parties, Voice, is_collective
from domain.council_documents.parties.names import listed_names, unknown_in_cell
from domain.council_documents.parties.owed import objection
from domain.council_documents.parties.reader import PartyReader
from domain.council_documents.parties.vehicles import channel_of
from domain.council_documents.proposals import Proposals
from domain.council_documents.sentence import Sentence, is_link, split_sentences, without_opening
from domain.council_documents.times import Time, find_times
from domain.languages.schema import Concept
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.register.model import Deadline, Directory, Owner

_SPEAKER = "council"


@dataclass(frozen=True, kw_only=True, slots=True)
class Stem:
    """What a paragraph says once for all items under it."""

    parties: Parties
    deadline: FoundDeadline
    source: Source

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


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """A thing, or why a sentence is none."""

    thing: Thing | None = None
    reason: Reason = Reason.NOTHING_OWED
    words: str = ""
    #: It is owed by whoever owes the thing before, of which it says more: that is one thing however many verbs it has.
    is_more: bool = False


@dataclass(kw_only=True)
class Reader:
    """Reader of sentences, items and rows of one document."""

    language: str
    #: The document's date, from which relative times count.
    today: date
    #: The document's date is known.
    is_dated: bool
    directory: Directory
    #: The footnotes of the document.
    notes: Sequence[Sentence]
    proposals: Proposals
    _before: Antecedents = field(init=False)

    def __post_init__(self) -> None:
        self._before = Antecedents(self.directory)

    def read(
        self,
        text: str,
        passage: Passage,
        *,
        place: int,
        source: Source,
        stem: Stem | None,
        previous: Thing | None,
        is_first: bool,
    ) -> Verdict:
        """Return the thing that a sentence of a passage says, or why it says none."""
        sentence = Sentence.of(without_opening(text, self.language), self.language)
        times = self._times(sentence)
        has_stem = stem is not None and is_first
        self._before.enter(passage)
        may_ask = passage.kind is not PassageKind.TEXT and (stem is None or stem.is_of_council)
        parties = PartyReader(sentence, self.directory, _places(times), has_stem=has_stem, may_ask=may_ask).read()
        parties = self._before.resolved(parties)
        antecedent, is_after = self._before.subject, previous is not None or bool(self._before.subject)
        self._before.note(parties, sentence.mentions)
        deadline = self._deadline(sentence, times, passage, place, text)
        reason = objection(
            sentence,
            parties,
            deadline,
            passage,
            has_stem=stem is not None,
            has_previous=is_after,
            is_first=is_first,
        )
        is_news = stem is None and self._is_news(parties, passage, deadline, times)
        if reason is not None or is_news:
            return Verdict(reason=reason or Reason.STATEMENT)
        inherited = self._inherited(sentence, parties, stem if has_stem else None, previous)
        if inherited is None and parties.voice is Voice.PRONOUN and antecedent:
            inherited = Finding(value=antecedent, certainty=Certainty.LOOK, source=source)
        owners = inherited or self._owners(parties, sentence, passage, deadline, source, times=times)
        thing = self._thing(sentence, parties, owners, deadline=deadline, times=times, source=source, text=text)
        return Verdict(thing=thing, is_more=inherited is not None and parties.voice is Voice.NOBODY and not has_stem)

    def _is_news(self, parties: Parties, passage: Passage, deadline: FoundDeadline, times: Sequence[Time]) -> bool:
        """Return whether a sentence of a paragraph that obliges nobody has only times that are over."""
        is_prose = passage.kind in (PassageKind.PARAGRAPH, PassageKind.TEXT)
        is_over = bool(times) and all(time.due is not None and time.due.span.last < self.today for time in times)
        return is_prose and is_over and not parties.is_obliged and deadline.certainty is Certainty.NOT_SAID

    def read_stem(self, text: str, source: Source) -> Stem | None:
        """Return what a sentence before a list says for each of its items, if it says who owes them."""
        sentence = Sentence.of(without_opening(text, self.language), self.language)
        times = self._times(sentence)
        parties = self._before.resolved(PartyReader(sentence, self.directory, _places(times)).read())
        if not text.rstrip().endswith(":") and not parties.is_obliged:
            return None
        names = listed_names(sentence)
        if parties.voice is not Voice.INVITED and len(names) > len(parties.owners):
            owners = tuple(Owner(actor=slug) for slug in names)
            parties = replace(parties, voice=Voice.SUBJECT, owners=owners, names=names, is_certain=False)
            return Stem(parties=parties, deadline=read_deadline(sentence, times, self.today), source=source)
        is_owed = parties.voice is Voice.INVITED or (
            parties.voice is Voice.SUBJECT
            and (
                parties.is_obliged
                or sentence.find("musts")
                or not sentence.words_between(parties.subject_end, len(sentence.text))
            )
        )
        if not is_owed:
            return None
        return Stem(parties=parties, deadline=read_deadline(sentence, times, self.today), source=source)

    def is_owed(self, text: str) -> bool:
        """Return whether a text says that a body has to do something."""
        sentence = Sentence.of(text, self.language)
        parties = PartyReader(sentence, self.directory, _places(self._times(sentence))).read()
        return parties.voice is Voice.INVITED or (parties.voice is Voice.SUBJECT and parties.is_obliged)

    def read_row(self, passage: Passage, source_of: Callable[[str], Source]) -> Iterator[Verdict]:
        """Yield the things of a row: one for each sentence of its cell of actions."""
        row = read_row(passage, self.language, self._cell_kind)
        if not any(map(str.isalnum, row.action)):
            yield Verdict(words=passage.text)
            return
        parts = [text for _, text in split_sentences(row.action)]
        for text in parts:
            words = passage.text if len(parts) == 1 else text
            thing = self._row_thing(text, row, source_of(words))
            if not passage.columns and thing.owners.value:  # who is named in a cell may do something else with it
                thing = replace(thing, owners=thing.owners.doubted())
            yield Verdict(thing=thing)

    def _cell_kind(self, cell: str) -> str | None:
        """Return what a cell under no header is, if it has nothing but bodies, or nothing but a time."""
        sentence = Sentence(cell, self.language)
        times = self._times(sentence)
        rhythms = sentence.find("yearly", "regular", "intervals", "continuous", "ongoing", "frequencies", "vague")
        for kind, places in (
            ("owner", [(each.start, each.end) for each in sentence.mentions]),
            ("deadline", [*_places(times), *rhythms]),
        ):
            covered = {index for start, end in places for index in sentence.indexes(start, end)}
            rest = [word for index, word in enumerate(sentence.words) if index not in covered and not is_link(word)]
            if covered and not rest:
                return kind
        return None

    def _row_thing(self, text: str, row: Row, source: Source) -> Thing:
        sentence = Sentence.of(text, self.language)
        times = self._times(sentence)
        parties = PartyReader(sentence, self.directory, _places(times)).read()
        deadline = read_deadline(sentence, times, self.today)
        if row.deadline is not None and any(map(str.isalnum, row.deadline)):
            cell = Sentence(row.deadline, self.language)
            deadline = read_deadline(cell, self._times(cell), self.today, is_cell=True)
        owners = self._unsaid_owners(sentence, source)
        if row.owner is not None:
            in_cell = PartyReader(Sentence(row.owner, self.language), self.directory, ()).read_cell()
            owners = self._cell_owners(row.owner, in_cell, source)
            parties.takes_part = tuple(dict.fromkeys((*parties.takes_part, *in_cell.takes_part)))
            parties.names |= in_cell.names
        elif parties.voice in (Voice.SUBJECT, Voice.INVITED, Voice.AGENT):
            owners = self._said_owners(parties, source, is_sure=parties.is_certain and parties.is_obliged)
        for cell_text, target in ((row.part, "part"), (row.recipient, "recipient")):
            if cell_text:
                in_cell = PartyReader(Sentence(cell_text, self.language), self.directory, ()).read_cell()
                parties.names |= in_cell.names
                if target == "part":
                    parties.takes_part = tuple(
                        dict.fromkeys((*parties.takes_part, *in_cell.owners, *in_cell.takes_part))
                    )
                else:
                    slugs = (owner.via or owner.actor for owner in in_cell.owners)
                    parties.addressees = tuple(dict.fromkeys((*parties.addressees, *slugs)))
        return self._thing(sentence, parties, owners, deadline=deadline, times=times, source=source, text=text)

    def _cell_owners(self, cell: str, parties: Parties, source: Source) -> Finding[tuple[Owner, ...]]:
        """Return the owners that a cell names; what is no known body is proposed as one."""
        names, is_new = unknown_in_cell(cell, self.language, is_named=bool(parties.owners))
        owners = [*parties.owners, *(Owner(actor=self.proposals.add_unknown(name)) for name in names)]
        if not owners:
            return Finding(
                value=(),
                certainty=Certainty.NOT_SAID if not cell.strip(" -–—/") else Certainty.LOOK,
                source=_at(source, cell),
            )
        is_new = (
            self.proposals.add_actors({slug: parties.names.get(slug, slug) for slug in _slugs(owners)} | {}) or is_new
        )
        return Finding(
            value=tuple(owners), certainty=Certainty.LOOK if is_new else Certainty.SURE, source=_at(source, cell)
        )

    def _inherited(
        self, sentence: Sentence, parties: Parties, stem: Stem | None, previous: Thing | None
    ) -> Finding[tuple[Owner, ...]] | None:
        """Return the owners of the list's stem, or of the sentence before, for what has none of its own."""
        has_owner = stem is not None and stem.parties.voice is not Voice.NOBODY
        if stem is not None and has_owner and parties.voice not in (Voice.INVITED, Voice.SUBJECT):
            is_sure = stem.parties.is_certain and not stem.parties.is_negated
            # The Council whose decision names somebody else most often asks them to do it.
            is_sure = is_sure and not (stem.is_of_council and parties.names)
            found = self._said_owners(stem.parties, stem.source, is_sure=is_sure)
            return found if found.value or parties.voice is Voice.NOBODY else None
        if previous is None or not previous.owners.value:
            return None
        if parties.voice is Voice.PRONOUN or (parties.voice is Voice.NOBODY and goes_on(sentence, previous.title)):
            return Finding(value=previous.owners.value, certainty=Certainty.LOOK, source=previous.owners.source)
        return None

    def _owners(
        self,
        parties: Parties,
        sentence: Sentence,
        passage: Passage,
        deadline: FoundDeadline,
        source: Source,
        *,
        times: Sequence[Time],
    ) -> Finding[tuple[Owner, ...]]:
        if parties.voice is Voice.SPEAKER:
            return Finding(value=(Owner(actor=_SPEAKER),), certainty=Certainty.LOOK, source=source)
        if parties.voice in (Voice.NOBODY, Voice.PRONOUN):
            return self._unsaid_owners(sentence, source)
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
        is_speaking = is_council and bool(parties.addressees) and not parties.is_obliged
        is_past = not parties.is_obliged and deadline.certainty is Certainty.NOT_SAID and bool(times)
        return self._said_owners(
            parties,
            source,
            is_sure=parties.is_certain and is_said and not (is_past or is_speaking or passage.is_introduction),
        )

    def _unsaid_owners(self, sentence: Sentence, source: Source) -> Finding[tuple[Owner, ...]]:
        """Return no owners; where a body is named all the same, somebody has to look."""
        if not sentence.mentions:
            return Finding(value=(), certainty=Certainty.NOT_SAID)
        words = ", ".join(dict.fromkeys(mention.name for mention in sentence.mentions))
        return Finding(value=(), certainty=Certainty.LOOK, source=_at(source, words))

    def _said_owners(self, parties: Parties, source: Source, *, is_sure: bool) -> Finding[tuple[Owner, ...]]:
        """Return owners that are named; a body that the register does not have is to be looked at."""
        is_new = self.proposals.add_actors({slug: parties.names.get(slug, slug) for slug in _slugs(parties.owners)})
        is_sure = is_sure and not is_new and bool(parties.owners)
        certainty = Certainty.SURE if is_sure else Certainty.LOOK
        return Finding(value=parties.owners, certainty=certainty, source=_at(source, parties.owner_words))

    def _deadline(
        self, sentence: Sentence, times: Sequence[Time], passage: Passage, place: int, text: str
    ) -> FoundDeadline:
        """Return the deadline that a sentence says, or that a footnote in it says or defines."""
        found = read_deadline(sentence, times, self.today)
        if not self.is_dated and found.certainty is Certainty.SURE and found.deadline != UNDATED:
            found = replace(found, certainty=Certainty.LOOK)
        own = [note for note in passage.footnotes if place <= note.position <= place + len(text) + 1]
        return with_notes(found, own, self.notes, language=self.language, find=self._times, today=self.today)

    def _times(self, sentence: Sentence) -> Sequence[Time]:
        return find_times(sentence, self.today, self.directory)

    def _thing(
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
        addressees, at_meeting = self._addressees(sentence, parties, times)
        concerned = [*addressees, *parties.sources, *_slugs(parties.takes_part)]
        self.proposals.add_actors({slug: parties.names.get(slug, slug) for slug in concerned})
        due: Finding[Deadline] = Finding(
            value=deadline.deadline, certainty=deadline.certainty, source=_at(source, deadline.words)
        )
        is_doubtful = at_meeting or any(
            is_collective(slug, self.directory) or not self.proposals.knows(slug) for slug in addressees
        )
        thing = Thing(
            ref="",
            title=without_opening(text, self.language),
            source=source,
            owners=owners,
            deadline=due,
            vehicle=self._vehicle(sentence, source, _places(times)),
            addressees=_found(addressees, source, is_doubtful=is_doubtful),
            takes_part=_found(
                tuple(
                    owner for owner in parties.takes_part if owner.actor not in {each.actor for each in owners.value}
                ),
                source,
                is_doubtful=bool(sentence.find("together"))  # who does it "together with" may owe it as well
                or any(not self.proposals.knows(owner.actor) for owner in parties.takes_part),
            ),
            sources=_found(parties.sources, source, is_doubtful=False),
        )
        return thing.doubted() if parties.is_negated else thing

    def _addressees(self, sentence: Sentence, parties: Parties, times: Sequence[Time]) -> tuple[tuple[str, ...], bool]:
        """Return who receives it, and whether that is only said by the meeting at which it is presented."""
        owned = set(_slugs(parties.owners))
        named = tuple(slug for slug in parties.addressees if slug not in owned)
        if named or not sentence.find("conveys"):
            return named, False
        for mention in sentence.mentions:
            is_meeting = any(time.start <= mention.start and mention.end <= time.end for time in times)
            if is_meeting and mention.slug in COUNCIL_SLUGS and mention.slug not in owned:
                return (mention.slug,), True
        return (), False

    def _vehicle(self, sentence: Sentence, source: Source, places: Sequence[tuple[int, int]]) -> Finding[str | None]:
        """Return the report through which it is told: a known one, or a name after "through"."""
        for word, (start, end) in zip(sentence.words, sentence.places, strict=True):
            slug = word.concepts.get(Concept.VEHICLE)
            if slug is not None:
                is_known = slug in self.directory.vehicles
                slug = slug if is_known else self.proposals.add_vehicle(sentence.text[start:end])
                certainty = Certainty.SURE if is_known else Certainty.LOOK
                return Finding(value=slug, certainty=certainty, source=_at(source, sentence.text[start:end]))
        name = channel_of(sentence, places)
        if name is not None:
            slug = self.proposals.add_vehicle(name)
            return Finding(value=slug, certainty=Certainty.LOOK, source=_at(source, name))
        return Finding(value=None, certainty=Certainty.NOT_SAID)


def _places(times: Sequence[Time]) -> list[tuple[int, int]]:
    return [(time.start, time.end) for time in times]


def _slugs(owners: Sequence[Owner]) -> list[str]:
    return [slug for owner in owners for slug in (owner.actor, owner.via) if slug]


def _at(source: Source, words: str) -> Source:
    return replace(source, words=words) if words else source


def _found(value: Value, source: Source, *, is_doubtful: bool) -> Finding[Value]:
    if not value:
        return Finding(value=value, certainty=Certainty.NOT_SAID)
    return Finding(value=value, certainty=Certainty.LOOK if is_doubtful else Certainty.SURE, source=source)
