"""Reader of sentences and items: whether one says that somebody has to do something."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from domain.council_documents.draft import Certainty, Finding, Reason, Source, Thing
from domain.council_documents.due.deadlines import UNDATED, FoundDeadline, just_over, read_deadline, with_time_words
from domain.council_documents.due.times import Time
from domain.council_documents.due.unread import loose_words
from domain.council_documents.layout.structure import Passage, PassageKind
from domain.council_documents.parties.antecedents import Antecedents, goes_on
from domain.council_documents.parties.cells import read_cell
from domain.council_documents.parties.letters import LetterSentence
from domain.council_documents.parties.model import Parties, Voice, through_units
from domain.council_documents.parties.names import is_bare_subject, listed_names
from domain.council_documents.parties.reader import PartyReader
from domain.council_documents.parties.statements.duties import Duties
from domain.council_documents.parties.statements.owed import is_in_force, objection
from domain.council_documents.parties.statements.reports import told_clause
from domain.council_documents.sentence import Sentence, is_link, without_opening
from domain.council_documents.things.fields import FieldReader, places_of, slugs_of
from domain.council_documents.things.model import Stem, Verdict
from domain.council_documents.things.rows import RowReader
from domain.register.model import Deadline, DeadlineKind, Owner

#: So many words, but for the time, has a sentence that only says when: "It will do so by".
_MAX_PRO_VERB_WORDS = 4
#: So many characters beside bodies are articles, and an "and" between them.
_MAX_ARTICLE_CHARS = 10


@dataclass(kw_only=True)
class Reader(FieldReader):
    """Reader of sentences, items and rows of one document."""

    #: The reader and the writer, where the document is a letter.
    persons: Mapping[str, Owner] = field(default_factory=dict)
    _before: Antecedents = field(init=False)
    #: The heading says by when what is below it is due.
    _is_timed: bool = field(init=False, default=False)

    def __post_init__(self) -> None:
        self._before = Antecedents(self.directory, self.persons)

    def _sentence(self, text: str) -> Sentence:
        return (LetterSentence if self.persons else Sentence).of(text, self.language)

    def enter(self, passage: Passage, heading: tuple[Owner, ...], *, is_timed: bool = False) -> None:
        """Begin a sentence of a passage; below a heading, whom that names is spoken of from the beginning."""
        self._before.enter(passage, heading)
        self._is_timed = is_timed

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
        said = without_opening(text, self.language)
        sentence = self._sentence(said)
        if self.persons and any(not start for start, _ in sentence.find("salutations")):
            return Verdict(reason=Reason.CONTEXT)
        has_stem = stem is not None and is_first
        may_ask = passage.kind is not PassageKind.TEXT and (stem is None or stem.is_of_council)
        times = self.times(sentence)
        party_reader = PartyReader(sentence, self.directory, places_of(times), has_stem=has_stem, may_ask=may_ask)
        partners = party_reader.partners() if previous is not None else None
        if partners is not None:
            self.proposals.add_actors({slug: partners.names.get(slug, slug) for slug in slugs_of(partners.takes_part)})
            return Verdict(reason=Reason.CONTEXT, partners=partners.takes_part)
        parties = party_reader.read()
        told = None if has_stem or is_in_force(sentence, parties) else self._told(sentence, parties)
        if told is not None:
            sentence, parties = told
            times = self.times(sentence)
        parties = self._before.resolved(parties)
        antecedent, is_after = self._before.subject, previous is not None or bool(self._before.subject)
        self._before.note(parties, sentence.mentions)
        deadline = self.deadline(sentence, times, passage, place, text)
        if deadline.certainty is Certainty.NOT_SAID:
            deadline = self.time_alone(text[: len(text) - len(said)]) or deadline
        if self._is_answer(text, passage, stem):
            return Verdict(reason=Reason.CONTEXT)
        reason = objection(
            sentence,
            parties,
            deadline,
            passage,
            has_stem=stem is not None,
            has_previous=is_after,
            is_first=is_first,
            is_timed=self._is_timed,
        )
        is_news = stem is None and self._is_news(sentence, parties, passage, deadline, times)
        if reason is not None or is_news:
            return Verdict(reason=reason or Reason.STATEMENT)
        deadline = with_time_words(deadline, sentence, times, self.today)
        inherited = self._inherited(sentence, parties, stem if has_stem else None, previous)
        if inherited is None and parties.voice is Voice.PRONOUN and antecedent:
            inherited = Finding(value=antecedent, certainty=Certainty.LOOK, source=source)
        owners = inherited or self.owners(parties, sentence, passage, deadline, source, times=times)
        is_unread = stem is not None and stem.is_unread
        if owners.certainty is Certainty.NOT_SAID and (self.persons or antecedent or is_unread):
            owners = owners.doubted()  # a verb alone may say who: Finnish "toimitatte", Slovene "poročala bo"
        thing = self.thing(sentence, parties, owners, deadline=deadline, times=times, source=source, text=text)
        return Verdict(thing=thing, is_more=inherited is not None and parties.voice is Voice.NOBODY and not has_stem)

    def _is_answer(self, text: str, passage: Passage, stem: Stem | None) -> bool:
        """Return whether a sentence of several only names bodies: "Who pays? The Commission. It will …"."""
        sentence = Sentence.of(text.rstrip(" ."), self.language)
        if stem is not None or not text.endswith(".") or text.strip() == passage.text.strip():
            return False
        named = sum(each.end - each.start for each in sentence.mentions)
        return len(sentence.text) - named <= _MAX_ARTICLE_CHARS and bool(listed_names(sentence))

    def time_of_another(
        self, text: str, verdicts: Sequence[Verdict], previous: Thing | None
    ) -> Finding[Deadline] | None:
        """Return the time in a further sentence that may be one of the thing before; None without such a time.

        "It will do so by June 2027" is its deadline; of what is longer, only the words are told.
        """
        thing = verdicts[-1].thing
        if previous is None or (thing is not None and thing.owners.certainty is Certainty.SURE):
            return None
        if any(each.is_more and each.thing and previous.is_completed_by(each.thing) for each in verdicts):
            return None
        sentence = self._sentence(text)
        said = self.time_alone(text) or _loose_time(sentence)
        if said is None or self._is_long_over(sentence):
            return None
        if thing is not None and UNDATED not in (thing.deadline.value, previous.deadline.value) and _is_duty(sentence):
            return None  # "A list is to be drawn up by June": each has its own time
        covered = set(sentence.indexes(*_place_of(text, said.words)))
        rest = [word for index, word in enumerate(sentence.words) if index not in covered and not is_link(word)]
        is_short = len(rest) <= _MAX_PRO_VERB_WORDS and not sentence.mentions
        is_dated = said.deadline.kind is DeadlineKind.ONCE and said.deadline != UNDATED
        is_its_own = is_short and is_dated and previous.deadline.certainty is Certainty.NOT_SAID
        return Finding(
            value=said.deadline if is_its_own else UNDATED,
            certainty=Certainty.LOOK,
            source=replace(previous.source, words=said.words),
        )

    def _is_long_over(self, sentence: Sentence) -> bool:
        """Return whether all times of a sentence were over before the note, and none just before: it tells news."""
        times = self.times(sentence)
        is_over = bool(times) and all(time.due is not None and time.due.span.last < self.today for time in times)
        return is_over and just_over(times, self.today) is None and _loose_time(sentence) is None

    def time_before(self, text: str, verdicts: Sequence[Verdict], source: Source) -> Finding[Deadline] | None:
        """Return the time in a sentence of nobody, which may be that of the next: "It is due in June. Frontex …"."""
        if any(each.thing is not None and each.thing.owners.value for each in verdicts):
            return None
        said = self.time_alone(text)
        if said is None or said.deadline == UNDATED:
            return None
        return Finding(value=UNDATED, certainty=Certainty.LOOK, source=replace(source, words=said.words))

    def _told(self, sentence: Sentence, parties: Parties) -> tuple[Sentence, Parties] | None:
        """Return the clause in which somebody has said what is to be done: "It was agreed that Frontex would …".

        Who has said it owes what has no body of its own: "announced that it would submit a proposal".
        """
        place = told_clause(sentence, parties)
        if place is None:
            return None
        clause = self._sentence(sentence.text[place:])
        times = self.times(clause)
        said = PartyReader(clause, self.directory, places_of(times), is_told=True).read()
        is_ahead = any(time.due is not None and time.due.span.last >= self.today for time in times)
        is_owed = said.is_obliged or (is_ahead and said.voice in (Voice.SUBJECT, Voice.AGENT))
        is_explained = bool(parties.owners) and said.voice is Voice.NOBODY and not is_ahead
        if not is_owed or is_explained or said.voice is Voice.STATEMENT:
            is_said = parties.voice is Voice.SUBJECT and not any(end <= place for _, end in sentence.find("obliged"))
            return (sentence, replace(parties, voice=Voice.STATEMENT)) if is_said and is_explained else None
        if said.voice is Voice.PRONOUN and parties.owners:
            said = replace(said, voice=Voice.SUBJECT, owners=parties.owners, names=said.names | parties.names)
        return clause, replace(said, is_certain=False)

    def _is_news(
        self, sentence: Sentence, parties: Parties, passage: Passage, deadline: FoundDeadline, times: Sequence[Time]
    ) -> bool:
        """Return whether a sentence of a paragraph that obliges nobody has only times that are over."""
        is_prose = passage.kind in (PassageKind.PARAGRAPH, PassageKind.TEXT)
        own = [time for time in times if not sentence.is_in_clause(time.start)]
        is_over = bool(own) and all(time.due is not None and time.due.span.last < self.today for time in own)
        is_said_over = all(time.is_relative or (time.due and time.due.span.last < self.today) for time in times)
        if parties.is_past and times and is_said_over:
            return True  # "Europol presented it in March": a month without a year is over as well
        is_told = is_prose and is_over and not parties.is_obliged and deadline.certainty is Certainty.NOT_SAID
        is_open = _conveys_next(sentence, parties) or just_over(own, self.today) is not None
        return is_told and (parties.is_past or not is_open or _is_of_the_past(sentence))

    def read_stem(self, text: str, source: Source) -> Stem | None:
        """Return what a sentence before a list says for each of its items, if it says who owes them."""
        sentence = self._sentence(without_opening(text, self.language))
        times = self.times(sentence)
        parties = self._before.resolved(PartyReader(sentence, self.directory, places_of(times)).read())
        if not text.rstrip().endswith(":") and not parties.is_obliged:
            return None
        deadline = read_deadline(sentence, times, self.today)
        names = listed_names(sentence, places_of(times))
        if parties.voice is not Voice.INVITED and len(names) > len(parties.owners):
            owners = tuple(self._listed(names))
            parties = replace(parties, voice=Voice.SUBJECT, owners=owners, names=names, is_certain=False)
            return Stem(parties=parties, deadline=deadline, source=source)
        is_owed = parties.voice is Voice.INVITED or (
            parties.voice is Voice.SUBJECT
            and (parties.is_obliged or sentence.find("musts") or is_bare_subject(sentence, parties, places_of(times)))
        )
        return Stem(parties=parties, deadline=deadline, source=source) if is_owed else None

    @property
    def no_time(self) -> FoundDeadline:
        """A deadline that is not said."""
        return FoundDeadline(deadline=UNDATED, certainty=Certainty.NOT_SAID)

    def _listed(self, slugs: Collection[str]) -> Iterator[Owner]:
        """Yield the bodies of a list; a unit with the body that it belongs to: "Europol (EMSC)"."""
        parents = {slug: actor.parent for slug in slugs if (actor := self.directory.actors.get(slug)) is not None}
        for slug in slugs:
            parent = parents.get(slug)
            if parent is not None or slug not in parents.values():
                yield Owner(actor=parent or slug, via=slug if parent else None)

    def read_heading(self, text: str, source: Source) -> Stem | None:
        """Return what a title says for all below it, if it has nothing else than bodies and times."""
        sentence = Sentence.of(text.rstrip(": "), self.language)
        if any(not start for start, _ in sentence.find("salutations")):
            return None
        if listed_names(sentence, places_of(self.times(sentence))):
            return self.read_stem(f"{sentence.text}:", source)
        if self.cell_kind(sentence.text) != "owner":
            return None
        parties = read_cell(sentence, self.directory)  # "Europol, in cooperation with Eurojust"
        return Stem(parties=replace(parties, is_certain=False), deadline=self.no_time, source=source)

    def is_owed(self, text: str) -> bool:
        """Return whether a text says that a body has to do something."""
        sentence = Sentence.of(text, self.language)
        parties = PartyReader(sentence, self.directory, places_of(self.times(sentence))).read()
        return parties.voice is Voice.INVITED or (parties.voice is Voice.SUBJECT and parties.is_obliged)

    def read_row(self, passage: Passage, source_of: Callable[[str], Source]) -> Iterator[Verdict]:
        """Yield the things of a row: one for each sentence of its cell of actions."""
        return RowReader(self).read(passage, source_of)

    def _inherited(
        self, sentence: Sentence, parties: Parties, stem: Stem | None, previous: Thing | None
    ) -> Finding[tuple[Owner, ...]] | None:
        """Return the owners of the list's stem, or of the sentence before, for what has none of its own."""
        has_owner = stem is not None and stem.parties.voice is not Voice.NOBODY
        if stem is not None and has_owner and parties.voice not in (Voice.INVITED, Voice.SUBJECT):
            is_sure = stem.parties.is_certain and not stem.parties.is_negated
            # The Council whose decision names somebody else most often asks them to do it.
            is_sure = is_sure and not (stem.is_of_council and parties.names)
            owed = replace(stem.parties, owners=through_units(stem.parties.owners, parties.units))
            found = self.said_owners(owed, stem.source, is_sure=is_sure)
            return found if found.value or parties.voice is Voice.NOBODY else None
        if previous is None or not previous.owners.value:
            return None
        if parties.voice is Voice.PRONOUN or (parties.voice is Voice.NOBODY and goes_on(sentence, previous.title)):
            return Finding(value=previous.owners.value, certainty=Certainty.LOOK, source=previous.owners.source)
        return None


def _is_duty(sentence: Sentence) -> bool:
    return bool(Duties(sentence, ()).obliged)


def _loose_time(sentence: Sentence) -> FoundDeadline | None:
    """Return what a sentence says of a time without a day: "in the same timeframe"; None if it says nothing."""
    words = [sentence.text[start:end] for start, end in loose_words(sentence, ())]
    return FoundDeadline(deadline=UNDATED, certainty=Certainty.LOOK, words=" … ".join(words)) if words else None


def _conveys_next(sentence: Sentence, parties: Parties) -> bool:
    """Return whether the verb behind a subject hands something over: "übermitteln Daten bis Dezember 2025"."""
    end = parties.subject_end
    verbs = (start for start, _ in sentence.find("conveys", "transfers") if start >= end)
    return parties.voice is Voice.SUBJECT and any(not sentence.between(end, start) for start in verbs)


def _is_of_the_past(sentence: Sentence) -> bool:
    return bool(sentence.find("asked", "was_asked", "past", "past_forms"))


def _place_of(text: str, words: str) -> tuple[int, int]:
    """Return where words stand in a text; nowhere where they are not one piece of it."""
    start = text.find(words)
    return (start, start + len(words)) if start >= 0 else (0, 0)
