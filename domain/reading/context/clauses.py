"""Clauses of a text, and the facts that tell whether one is a remark: whom it speaks of, what it asks and names."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.context.absences import is_absence
from domain.reading.context.people import people_words
from domain.reading.context.purposes import DAYS, plans_day
from domain.reading.context.sentences import Sentence
from domain.reading.scope.agendas import names_day_of_agenda
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.topics.topic_index import Topic, TopicIndex
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import POINTS, Lexicon, WordMatch, any_has
from domain.reading.words.lookup import match_words
from domain.reading.words.tokenizer import Token, TokenKind, fold, tokenize
from domain.reading.words.yes_no import asks_yes_or_no

#: What may end a clause inside a sentence.
CLAUSE_END = re.compile(r",\s+|:\s+|\s+[-–—]+\s+")
#: A clause with one of these is never left out: it takes something away from the question, or is about a meeting at
#: which something is due.
_BINDING = (Concept.EXCEPT, Concept.INSTEAD, Concept.JOINTLY)
#: What the register is about, but for names.
REGISTER = (
    Concept.KIND,
    Concept.VEHICLE,
    Concept.TITLE,
    Concept.SECTION,
    Concept.OPEN,
    Concept.DONE,
    Concept.OVERDUE,
    Concept.HELD,
    Concept.REPORTED,
    Concept.ON_TIME,
    Concept.UNDATED,
    Concept.DATED,
    Concept.OWNERLESS,
    Concept.DEADLINE,
    Concept.ITEM,
    Concept.ALL,
    Concept.ONLY,
)
_STATUSES = (Concept.DONE, Concept.OVERDUE, Concept.HELD, Concept.REPORTED, Concept.UNDATED)
#: What names bodies to choose from.
_CHOOSING = (Concept.NAME, Concept.OR, Concept.ARTICLE)
#: What is said of people too: they must report to somebody, or hand something in.
_DELIVERING = (Concept.OWE, Concept.DELIVER, Concept.DELIVERED)
#: Times that deliverables have; people meet today or on Thursday.
_TIMES = (Concept.MONTH, Concept.QUARTER, Concept.HALF, Concept.PRESIDENCY, Concept.YEAR_END)
_WORD_KINDS = {TokenKind.WORD, TokenKind.DASH}
#: Without one of these a Presidency is who holds it, and no half-year.
_WHOSE_PRESIDENCY = (Concept.NAME, Concept.UNDER)
_FAR_KINDS = (TokenKind.YEAR, TokenKind.DATE, TokenKind.MONTH, TokenKind.QUARTER)
_LIMITS = (
    *(Concept.BY, Concept.BEFORE, Concept.FOR, Concept.UNTIL, Concept.WITHIN, Concept.LATEST, Concept.EARLIEST),
    Concept.DEADLINE,
)
#: What may be before a word that is not known in a clause that says nothing: "my zxcvb", "thanks Zxcvb".
_IDLE = frozenset({Concept.NOISE, Concept.CHATTER, Concept.ARTICLE, Concept.WE})
#: May be between a half-year and whose it is.
_BESIDE = (Concept.ARTICLE, Concept.NOISE)
_MARKS = "?!."
_MAX_CONJUNCTION_CHARS = 5
_REFERENCES = (TokenKind.REF, TokenKind.ROMAN, TokenKind.NOTE)
_DENYING = (Concept.NOT, Concept.NOTHING, Concept.IF, Concept.BEYOND)
_RESTRICTING = (Concept.ONLY, Concept.NOTHING, Concept.IF, Concept.BEYOND)


class Clause:
    """A clause of a sentence; what is told of it is of the text that it had at first."""

    def __init__(
        self, sentence: Sentence, text: str, before: str, detected: DetectedLanguage, topics: TopicIndex
    ) -> None:
        self.sentence = sentence
        #: What separates it from the clause before it in its sentence.
        self.before = before
        #: What is left of it.
        self.text = text
        #: It stays, whatever it says.
        self.is_kept = False
        #: It is part of what somebody is said to say.
        self.is_quoted = False
        self._first_text = text
        self._detected = detected
        self._topics = topics
        self._people = people_words(detected.language)

    def split_after_meeting(self) -> Iterable["Clause"]:
        """Yield it, in two before what is asked after whom somebody meets: "I meet Europol and want to know what"."""
        asked = None
        if self.meets:
            first = next(index for index in range(len(self._words)) if meets_body(self._words, index))
            after = (word for word in self._words[first:] if word.has(*QUESTION_WORDS) and not word.is_noise)
            asked = next((word.text for word in after), None)
        start = self.text.find(f" {asked}") if asked else -1
        if start < 0:
            yield self
            return
        yield Clause(self.sentence, self.text[:start], self.before, self._detected, self._topics)
        yield Clause(self.sentence, self.text[start + 1 :], " ", self._detected, self._topics)

    # What it speaks of.

    @cached_property
    def says(self) -> bool:
        """Whether somebody says, thinks or finds something."""
        return any(self._people.says(token.folded) for token in self._tokens)

    @cached_property
    def has_people(self) -> bool:
        """Whether it speaks of people."""
        return self._names_person or self.meets

    @cached_property
    def meets(self) -> bool:
        """Whether somebody meets a body: "just out of a meeting with Eurojust"."""
        return any(meets_body(self._words, index) for index in range(len(self._words)))

    @cached_property
    def bodies(self) -> frozenset[str]:
        """The slugs of the bodies that it names."""
        return frozenset(str(word.concepts[Concept.NAME]) for word in self._words if word.has(Concept.NAME))

    @cached_property
    def names_section(self) -> bool:
        """Whether it names a section by its number: "I only want to see the part of section IV"."""
        is_numbered = any(word.has(Concept.TITLE) for word in self._words)
        return is_numbered or (Concept.SECTION in self._said and TokenKind.ROMAN in self._kinds)

    @cached_property
    def tells(self) -> bool:
        """Whether it says something of the register, besides a body's name."""
        if Concept.REMIND in self._said and not (self.bodies or self.asks):
            return False  # "I'd like to send reminders today"
        return (self.names_topic or self._names_part) and not self.is_occasion

    @cached_property
    def delivers(self) -> bool:
        """Whether it speaks of owing or delivering."""
        return any(word.has(*_DELIVERING) for word in self._impersonal if not word.has(Concept.NOT, Concept.NOISE))

    @property
    def is_about_register(self) -> bool:
        """Whether it names anything of the register."""
        return self.tells or bool(self.bodies)

    # What it does.

    @cached_property
    def asks(self) -> bool:
        """Whether it asks something of the register."""
        is_of_register = self._names_register or self.delivers
        has_mark = self._first_text.endswith("?") and (is_of_register or not (self.says or self._names_person))
        return has_mark or self._has_question_word

    @cached_property
    def asks_yes_no(self) -> bool:
        """Whether it asks if something is so, whatever it is about."""
        return asks_yes_or_no(self._first_text, self._words, self._detected.lexicons[0])

    @property
    def stays(self) -> bool:
        """Whether it is never left out."""
        return self.is_kept or self._is_bound

    @cached_property
    def is_negated(self) -> bool:
        """Whether it denies something, or makes it depend on something."""
        return not self._said.isdisjoint(_DENYING)

    @cached_property
    def is_restricted(self) -> bool:
        """Whether it restricts something to what it names."""
        return not self._said.isdisjoint(_RESTRICTING)

    @cached_property
    def is_absence(self) -> bool:
        """Whether it says when somebody is on leave."""
        is_away = any(is_absence(token.folded) and self._people.is_person(token.folded) for token in self._tokens)
        has_content = self._names_register or self.delivers
        return is_away and self.names_time and not (has_content or self.asks or self._is_bound)

    @cached_property
    def is_plan(self) -> bool:
        """Whether it says only what somebody does on a day: "chairing the working party tomorrow"."""
        return plans_day(self._words) and not (self.is_about_register or self.asks or self._is_bound)

    @cached_property
    def is_occasion(self) -> bool:
        """Whether it says before what people ask, and no time: "before the working party"."""
        points = POINTS if self._is_of_council else POINTS - {Concept.MEETING}
        is_apart = self.sentence.is_lead or self._is_of_people
        if not (is_apart and self._is_before and self._said.isdisjoint(points) and self._kinds <= _WORD_KINDS):
            return False
        names_part = any(word.has(*REGISTER) and not word.is_noise for word in self._impersonal)
        return not (names_part or self._topic.is_strong or self.bodies)

    @cached_property
    def is_choice(self) -> bool:
        """Whether it only names bodies to choose from, of what is said before: "…, Europol or Eurojust?"."""
        is_choice = Concept.OR in self._said and bool(self.bodies)
        return is_choice and all(word.is_noise or word.has(*_CHOOSING) for word in self._words)

    # Its times.

    @cached_property
    def names_time(self) -> bool:
        """Whether it names a time that deliverables have."""
        return not self._far_times.isdisjoint(_TIMES) or not self._kinds.isdisjoint(_FAR_KINDS)

    @cached_property
    def asks_for_dates(self) -> bool:
        """Whether it asks for dates, of nothing that it names, and in no time: "which dates should I block?"."""
        is_of_dates = not self._said.isdisjoint((Concept.WHEN, Concept.DEADLINE))
        is_of_something = self.names_topic or self.bodies or not self._kinds.isdisjoint(_REFERENCES)
        return is_of_dates and not (is_of_something or self.names_time)

    @cached_property
    def has_far_time(self) -> bool:
        """Whether it names such a time, or speaks of one."""
        return self._is_vague or self.names_time or Concept.DEADLINE in self._far_times

    @cached_property
    def has_limit(self) -> bool:
        """Whether it says that something is due by, before or from a time."""
        return self._said >= {Concept.FROM, Concept.ONWARD} or not self._said.isdisjoint(_LIMITS)

    @cached_property
    def is_lost_limit(self) -> bool:
        """Whether it is a word that is not known after "by", "and" or the like: it may limit what is asked, or add."""
        words = self._words
        return len(words) == 2 and words[1].is_unknown and not _IDLE.issuperset(words[0].concepts)

    @cached_property
    def names_status(self) -> bool:
        """Whether it says how far something is."""
        return not self._said.isdisjoint(_STATUSES)

    def names(self, *concepts: Concept) -> bool:
        """Return whether a word of it that is no mere noise has one of some concepts."""
        return any(word.has(*concepts) and not word.is_noise for word in self._words)

    # What all that is told from.

    @cached_property
    def _tokens(self) -> Sequence[Token]:
        return tokenize(self._first_text)

    @cached_property
    def _words(self) -> Sequence[WordMatch]:
        return match_words(self._tokens, self._detected.lexicons)

    @cached_property
    def _said(self) -> set[Concept]:
        return {concept for word in self._words for concept in word.concepts}

    @cached_property
    def _kinds(self) -> set[TokenKind]:
        return {word.kind for word in self._words}

    @cached_property
    def _times(self) -> set[Concept]:
        return {concept for word in self._words if not word.has(Concept.WE) for concept in word.concepts}

    @cached_property
    def _is_vague(self) -> bool:
        """Whether it speaks of a time of nobody's own that has no days: "before the holidays: …"."""
        others = {part for word in self._words if not word.has(Concept.VAGUE) for part in word.parts}
        return Concept.VAGUE in self._times and not any(map(self._people.is_person, others))

    @cached_property
    def _far_times(self) -> set[Concept]:
        return self._times - {Concept.PRESIDENCY} if self._said.isdisjoint(_WHOSE_PRESIDENCY) else self._times

    @cached_property
    def _impersonal(self) -> Sequence[WordMatch]:
        return [word for word in self._words if not self._people.is_person(fold(word.text))]

    @cached_property
    def _topic(self) -> Topic:
        return self._topics.find_topic(self._words, self._detected.language)

    @cached_property
    def names_topic(self) -> bool:
        """Whether it names a topic, and not only by words of people: "planning" is nobody's plan."""
        language = self._detected.language
        return bool(self._topic.refs) and bool(self._topics.find_topic(self._impersonal, language).refs)

    @cached_property
    def _names_part(self) -> bool:
        about = (word.concepts for word in self._words if not word.has(Concept.NOT, Concept.NOISE))
        names = any(not concepts.keys().isdisjoint(REGISTER) for concepts in about)
        return names or self._names_rhythm or not self._kinds.isdisjoint(_REFERENCES)

    @property
    def _names_rhythm(self) -> bool:
        """Whether it says how often tasks come: "the one-off tasks", and not "our annual planning"."""
        words = self._words
        return any(
            word.has(Concept.RHYTHM) and other.has(Concept.OWE, Concept.ITEM) and not words[index - 1].has(Concept.WE)
            for index, (word, other) in enumerate(pairwise(words))
        )

    @cached_property
    def _names_register(self) -> bool:
        return self.names_topic or self._names_part or bool(self.bodies)

    @cached_property
    def _names_person(self) -> bool:
        return any(self._people.is_person(token.folded) for token in self._tokens)

    @cached_property
    def _is_of_people(self) -> bool:
        """Whether it speaks of people who meet, and not only of what they meet for."""
        people = self._people
        return any(people.is_person(token.folded) and not people.is_event(token.folded) for token in self._tokens)

    @cached_property
    def _is_before(self) -> bool:
        return Concept.BEFORE in self._said or any(
            word.concepts.get(Concept.POST) is Concept.BEFORE for word in self._words
        )

    @cached_property
    def _is_of_council(self) -> bool:
        """Whether the meeting in it is the Council's."""
        has_occasion = self._is_before or not self._said.isdisjoint(DAYS)
        is_others = self.sentence.is_lead and self._is_before and any(word.is_unknown for word in self._words)
        return Concept.MEETING in self._said and not ((self._is_of_people and has_occasion) or is_others or self.meets)

    @cached_property
    def _is_bound(self) -> bool:
        is_change = Concept.CHANGE in self._said and self._names_register
        is_sole = any(word.concepts.get(Concept.POST) is Concept.ONLY for word in self._words) and bool(self.bodies)
        is_of_agenda = self._is_of_council or names_day_of_agenda(self._words) or self._names_term
        return is_change or is_of_agenda or is_sole or not self._said.isdisjoint(_BINDING)

    @cached_property
    def _names_term(self) -> bool:
        """Whether it names a country's half-year, which is no body: "planning the Hungarian semester"."""
        kinds = [word.concepts.keys() & {Concept.NAME, Concept.HALF} for word in self._words if not word.has(*_BESIDE)]
        return any(first and second and first != second for first, second in pairwise(kinds))

    @cached_property
    def _has_question_word(self) -> bool:
        """Whether it has a question word, and not one that only begins what somebody says."""
        was_said = False
        for word in self._words:
            form = fold(word.text)
            if word.has(*QUESTION_WORDS) and not (was_said and self._people.begins_speech(form)):
                return True
            was_said = was_said or self._people.says(form)
        return False


def split_clauses(sentences: Iterable[Sentence], detected: DetectedLanguage, topics: TopicIndex) -> list[Clause]:
    """Return the clauses of a text."""
    clauses = []
    for sentence in sentences:
        start, before = 0, ""
        for end in CLAUSE_END.finditer(sentence.text):
            clauses.append(Clause(sentence, sentence.text[start : end.start()], before, detected, topics))
            start, before = end.end(), end[0]
        clauses.append(Clause(sentence, sentence.text[start:], before, detected, topics))
    return clauses


def join_clauses(clauses: Sequence[Clause], sentences: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences that some clauses make, each with the mark at its end."""
    joined = []
    for sentence in sentences:
        text = ""
        for clause in clauses:
            if clause.sentence is sentence:
                text += clause.before + clause.text if text else clause.text
        mark = sentence.text[-1] if sentence.text[-1] in _MARKS else ""
        if text:
            joined.append(replace(sentence, text=text if text.endswith(mark) else text + mark))
    return joined


def without_conjunction(text: str, lexicon: Lexicon) -> str:
    """Return a clause without the "but" that joins it to a remark: a first word that has no meaning of its own."""
    first, _, rest = text.partition(" ")
    is_meaningless = first.islower() and first.isalpha() and lexicon.concepts_of(first) is None
    return rest if rest and is_meaningless and len(first) <= _MAX_CONJUNCTION_CHARS else text


def meets_body(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether the word at an index is a meeting with a body that is no Council: "a meeting with Eurojust"."""
    if not words[index].has(Concept.MEETING):
        return False
    after = index + 1
    between = (Concept.WITH, Concept.ARTICLE, Concept.WE, *DAYS)
    while after < len(words) and (words[after].is_noise or words[after].has(*between)):
        after += 1
    # Finnish "kokous Frontexin kanssa"
    is_with = index + 1 < after or any_has(words[after + 1 : after + 2], Concept.WITH)
    is_beside = is_with and after < len(words)
    return is_beside and words[after].has(Concept.NAME) and words[after].concepts[Concept.NAME] not in COUNCIL_SLUGS
