"""Reader of texts with remarks around what they ask: who asks and for whom, which meeting is prepared, what is told."""

from collections.abc import Sequence
from datetime import timedelta

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import (
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    RefusalReason,
    StatusFilter,
)
from domain.reading.context.askers.asker import find_asker
from domain.reading.context.askers.own_matters import asks_if_missing
from domain.reading.context.idle_clauses import without_idle_clauses
from domain.reading.context.introduced import (
    introduced_body,
)
from domain.reading.context.people import people_words
from domain.reading.context.remarks import leave_out_remarks
from domain.reading.context.reported import reported_question
from domain.reading.context.sentences import Sentence, drop_context
from domain.reading.idioms.besides import says_more
from domain.reading.idioms.presentation import asks_only_for_figure
from domain.reading.readers.introduction_reader import IntroductionReader, is_of_any_time
from domain.reading.readers.reader import make_refusal
from domain.reading.threads.lists.leaving_out import asks_to_leave_out, leave_out_of
from domain.reading.threads.pointers import has_pronoun, points_among, points_to_bodies, points_to_last_time
from domain.reading.times.mentioned import mentioned_times
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.topics.conjoined import find_topics
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.yes_no import ends_with_question_mark

#: What one of these names before a question may limit it.
_NAMING = (Concept.NAME, Concept.VEHICLE, Concept.SECTION)
_REFERENCES = (TokenKind.REF, TokenKind.NOTE, TokenKind.ROMAN)
#: And these a time, which limits what is asked unless that has its own.
_OF_TIME = (
    *(Concept.MONTH, Concept.MEETING, Concept.WEEKDAY, Concept.VAGUE, Concept.HALF, Concept.QUARTER, Concept.YEAR),
    *(Concept.WEEK, Concept.MONTHS, Concept.FEAST, Concept.YEAR_END),
)
_TIMES = (TokenKind.DATE, TokenKind.YEAR, TokenKind.MONTH, TokenKind.QUARTER)
#: Sentences with one of these say something of the register.
_LIMITING = (
    *(Concept.VEHICLE, Concept.SECTION, Concept.TITLE, Concept.OVERDUE, Concept.UNDATED),
    Concept.DEADLINE,
)
#: Of what has one of these it is not asked what else there is: "is anything still open?".
_STATUSES = (Concept.OPEN, Concept.OVERDUE, Concept.DONE, Concept.DELIVERED, Concept.HELD)


class RemarkReader(IntroductionReader, frozen=True, kw_only=True):
    """Reads what is asked in a text that says more than its question."""

    def read_for_asker(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what a text means that says for which body somebody speaks, None if it does not.

        None, too, if its "we" is of others, or if there is none and it names nothing else.
        """
        asker = find_asker(sentences, whole)
        if asker is None:
            return None
        reader = replace(self, context=replace(self.context, own=asker.body))
        reading = reader.read_without_remarks(asker.rest, whole)
        if reading is None:
            asked = drop_context(asker.rest, whole, self.topics())
            reading = reader.read([sentence.text for sentence in asked], whole.language)
        question = reading.question
        if isinstance(question, NotUnderstood):
            return None
        is_askers = asker.body in question.owners  # alone, or with those with whom it shares something
        words = self._match(asker.rest, whole)
        is_theirs = points_to_bodies(words) and not any_has(words, Concept.NAME)
        if is_theirs and not (is_askers or question.refs):
            return None  # "Europol has more, I guess. How many is it for them?"
        names_other = bool(question.refs or question.owners) and asker.body not in question.owners
        is_whole = is_askers if asker.speaks_of_us else names_other
        return replace(reading, own=asker.body) if is_whole else None

    def read_without_remarks(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what a text means without the remarks in it, None if it has none or is not understood without them."""
        rest = leave_out_remarks(sentences, whole, self.topics())
        if rest is None:
            return None
        asked = drop_context(rest.sentences, whole, self.topics())
        if all(word.is_noise for word in self._match(asked, whole)):
            return None  # "I don't think Europol has anything in March, does it?": no remark
        reader = replace(self, is_claim=rest.is_claim)
        reading = reader.read_of_introduced(asked, whole)
        if (
            rest.names_topic
            and not reading.question.refs
            and has_pronoun(self._match(asked, whole), whole.language, ())
        ):
            return None  # "we would like to mention the findings of the group. When is the report on them due?"
        if isinstance(reading.question, NotUnderstood):
            return None
        is_others = rest.bodies and rest.bodies.isdisjoint((*reading.question.owners, self.context.own))
        if is_others and points_to_bodies(self._match(asked, whole)):
            return None  # "Europol has more, they say. How many is it for them?"
        told = rest.told(reading.question)
        return None if told is None else replace(reading, left_out=(*reading.left_out, *told))

    def read_after_lead(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what the last sentence asks by itself, None if those before it name something that may limit it.

        "I'm doing the agenda, what do we have for the June Council?"
        """
        words = self._match(sentences[:-1], whole)
        names = any(word.has(*_NAMING) or word.kind in _REFERENCES for word in words)
        if names or self.topics().find_topic(words, whole.language).is_strong:
            return None
        reading = self.read([sentences[-1].text], whole.language)
        # A calendar of half a year is no limit of "what is due after June?".
        has_time = self._has_own_time(reading.question, sentences[-1], whole)
        names_time = any(word.has(*_OF_TIME) or word.kind in _TIMES for word in words)
        return reading if has_time or not names_time else None

    def read_question_alone(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what the one sentence asks that ends with a question mark, None if the others may limit it.

        "I'm having lunch with our member at Eurojust tomorrow. What does Eurojust owe?" Whatever else they say, others
        limit nothing that name no time, part of the register or body besides that which is asked about.
        """
        asking = [index for index, each in enumerate(sentences) if ends_with_question_mark(each.text)]
        if self.context.previous is not None or len(sentences) < 2 or not asking:
            return None
        people = people_words(whole.language)
        is_checked = len(asking) == 1 and asking[0] > 0 and people.asks_if_so(sentences[asking[0]].text)
        asked = sentences[asking[0] - is_checked : asking[0] + 1]
        others = [each for each in sentences if each not in asked]
        if len(asking) != 1 or not others:
            return None
        words = self._match(others, whole)
        if asks_only_for_figure(self._match(asked, whole)):
            return None
        reading = self.read_without_remarks(asked, whole) or self.read([each.text for each in asked], whole.language)
        question = reading.question
        is_first = asked[0] is sentences[0]
        if isinstance(question, NotUnderstood) or (reading.left_out and is_first) or not limits_something(question):
            return None
        has_time = self._has_own_time(question, asked[-1], whole)
        asked_words = self._match(asked, whole)
        return None if self._may_limit(words, question, asked_words, whole.language, has_time=has_time) else reading

    def read_beside_own_work(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what the last sentence asks beside what the asker changes, which is named; None if the bot is to.

        "I make the draft agenda for March. Which points come to the Schengen Council of the 4th?"
        """
        others = sentences[:-1]
        if not others or not all(_tells_own_work(self._match([each], whole)) for each in others):
            return None
        reading = self.read_question_alone(sentences, whole)
        own = tuple(each.text.strip(" .!") for each in others)
        return None if reading is None else replace(reading, left_out=(*own, *reading.left_out))

    def read_reported(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what somebody is said to ask at the end of a text, None if nobody is, or it is not whole."""
        asked = self._without_thanks(sentences, whole)[-1] if sentences and self.context.previous is None else None
        rest = None if asked is None else reported_question(asked.text, whole)
        if rest is None:
            return None
        reading = self.read([rest], whole.language)
        question = reading.question
        if not isinstance(question, Question) or reading.left_out or not limits_something(question):
            return None
        # "I'm new at eu-LISA, my boss wants to know what we owe."
        names_body = any_has(whole.words, Concept.NAME) and not (question.owners or question.refs)
        is_doubtful = question.topic is not None and len(question.refs) > 1
        return None if names_body or is_doubtful else reading

    def read_leaving_out(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what a text means whose last sentence leaves something out, None if none does or more is said.

        "What is overdue? Please leave Europol out." A thread goes on in the same way.
        """
        if len(sentences) < 2 or not asks_to_leave_out(words := self._match(sentences[-1:], whole)):
            return None
        before = replace(whole, words=self._match(sentences[:-1], whole))
        asked = drop_context(sentences[:-1], before, self.topics())
        reading = self.read_without_remarks(asked, before) or self.read_of_introduced(asked, before)
        question = reading.question
        without = None if isinstance(question, NotUnderstood) else leave_out_of(question, words)
        return replace(reading, question=without) if isinstance(without, Question) else None

    def read_among_told(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what is asked of some of what the sentences before tell of, as in a thread; None if it is not.

        "I'm going through what goes to the Schengen Council. Which of those have no date?" It is refused if what they
        tell of is not understood.
        """
        if self.context.previous is not None or len(sentences) < 2:
            return None
        *before, asked = sentences
        words = self._match([asked], whole)
        names_own = any_has(words, Concept.NAME) or not ends_with_question_mark(asked.text)
        if names_own or not points_among(words, whole.language):
            return None
        told = self.read([sentence.text for sentence in before], whole.language)
        question = told.question.partial if isinstance(told.question, NotUnderstood) else told.question
        if question is None or not limits_something(question):
            return None
        context = replace(self.context, previous=question, listed=tuple(self.find_refs(question)))
        reading = replace(self, context=context).read([asked.text], whole.language)
        if isinstance(reading.question, NotUnderstood) or reading.is_whole:
            return None
        if isinstance(told.question, NotUnderstood):
            joined = self.read_of_introduced(sentences, whole)
            is_lost = reading.is_among and not _keeps_limits(joined.question, question)
            return make_refusal(RefusalReason.FOLLOW_UP, whole.language) if is_lost else None
        return replace(reading, left_out=(*told.left_out, *reading.left_out))

    def read_without_idle_clause(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what a text means without a clause at either end that names nothing, None if that is not all of it."""
        if self.context.previous is not None:
            return None
        for rest, clauses in without_idle_clauses(sentences, whole, self.topics()):
            reading = self.read([sentence.text for sentence in rest], whole.language)
            question = reading.question
            is_whole = isinstance(question, Question) and not reading.left_out and limits_something(question)
            if is_whole:
                return replace(reading, left_out=clauses)
        return None

    def _has_own_time(self, question: Question | NotUnderstood, sentence: Sentence, whole: DetectedLanguage) -> bool:
        """Return whether a question has a time that does not point to one before it, as "this", "that month" may."""
        if isinstance(question, NotUnderstood) or question.when is None:
            return False
        words, span = self._match([sentence], whole), question.when.span
        is_this = any_has(words, Concept.THIS) and span.first <= self.today <= span.last
        return not (is_this or points_to_last_time(words, whole.language))

    def _may_limit(
        self,
        words: Sequence[WordMatch],
        question: Question,
        asked: Sequence[WordMatch],
        language: str,
        *,
        has_time: bool,
    ) -> bool:
        """Return whether words beside a question, whose own are `asked`, may limit it, which may have its own time."""
        topic = self.topics().find_topic(words, language)
        # What another body owes is nothing of what is asked: "I come from the group on borders. What does Europol owe?"
        is_others = bool(question.owners) and set(question.owners).isdisjoint(self.topics().owners_of_any(topic.refs))
        if topic.is_strong and not is_others:
            return True
        # One deliverable is the same whatever is said of dates: "I may have written the date down wrong".
        is_of_one = bool(question.topic) and len(question.refs) == 1
        limits = [concept for concept in _LIMITING if not (is_of_one or _is_said_of(question, concept))]
        if any(word.has(*limits) or word.kind in _REFERENCES for word in words):
            return True
        # What was, and what people do today or tomorrow, is no time of what is owed; one deliverable has its own.
        times = mentioned_times(words, today=self.today, directory=self.directory)
        is_ahead = any(time.span.last > self.today + timedelta(days=1) for time in times)
        is_ahead = is_ahead or any(word.has(Concept.VAGUE) and not word.has(Concept.OVERDUE) for word in words)
        if is_ahead and not (has_time or question.refs):
            return True
        # "We prepare the Councils of the Danish Presidency. Does eu-LISA owe anything for them?"
        mentions_meeting = any_has(words, Concept.MEETING, Concept.PRESIDENCY)
        if mentions_meeting and is_of_any_time(question) and has_pronoun(asked, language, ()):
            return True
        # "I'm writing to the chair. What does Europol owe?": who owes nothing limits nothing.
        named = {word.concepts[Concept.NAME] for word in words if word.has(Concept.NAME)}
        named.intersection_update(set(self.topics().owners_of_any(self.references)).difference(COUNCIL_SLUGS))
        return not named.issubset((*question.owners, *question.addressees))

    def read_what_is_missing(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what else there is beside what somebody has, None if that is not asked.

        "For Frontex in December I have the information on the databases. Am I missing anything?"
        """
        if len(sentences) < 2 or not (asks_if_missing(sentences[-1].text) or self._asks_for_else(sentences[-1], whole)):
            return None
        words = self._match(sentences[:-1], whole)
        topic = find_topics(self.topics(), words, whole.language)
        body, times = introduced_body(words), mentioned_times(words, today=self.today, directory=self.directory)
        named = {word.text for word in words if word.kind is TokenKind.REF}
        refs = tuple(dict.fromkeys((*named.intersection(self.references), *topic.refs)))
        if not refs or len(times) > 1 or not (body or times):
            return None
        owners = () if body is None else (body,)
        question = Question(owners=owners, when=next(iter(times), None), without=Exclusion(refs=refs))
        if not asks_if_missing(sentences[-1].text):
            question = replace(question, ask=QuestionType.WHETHER)
        return Reading(text="", language=whole.language, question=question)

    def _asks_for_else(self, sentence: Sentence, whole: DetectedLanguage) -> bool:
        """Return whether it is asked if there is anything else: "does it have to deliver anything else then?"."""
        words = self._match([sentence], whole)
        is_else = any(word.has(Concept.ELSE) or says_more(word.text) for word in words)
        asks = sentence.text.endswith(("?", ";")) and is_else and not any_has(words, *_STATUSES)
        # Who else there is asks of what was told itself: "isn't somebody else responsible, too?".
        is_of_it = any_has(words, Concept.ASSIGNED, Concept.NOT)
        names = is_of_it or any(
            word.has(Concept.NAME, Concept.MONTH, *QUESTION_WORDS) and not word.is_noise for word in words
        )
        return asks and not names and any_has(words, Concept.ANY, Concept.ITEM, Concept.ELSE)


def _is_said_of(question: Question, concept: Concept) -> bool:
    """Return whether a question is of just that: "colleagues complained about delays. What is overdue?"."""
    if concept is Concept.OVERDUE:
        return question.which is StatusFilter.OVERDUE
    return question.undated and concept in (Concept.UNDATED, Concept.DEADLINE)


def _tells_own_work(words: Sequence[WordMatch]) -> bool:
    """Return whether a sentence begins with who asks, and names no deliverable: "I have to mark all that is late"."""
    begins = any_has(words[:2], Concept.WE) and not any_has(words[:2], *QUESTION_WORDS)
    return begins and not any(word.kind in _REFERENCES for word in words)


def _keeps_limits(asked: Question | NotUnderstood, told: Question) -> bool:
    """Return whether a question is about the bodies, places and times that another one names."""
    if isinstance(asked, NotUnderstood):
        return False
    limits = ((told.owners, asked.owners), (told.addressees, asked.addressees), (told.kind, asked.kind))
    places = ((told.section, asked.section), (told.vehicle, asked.vehicle), (told.when, asked.when))
    return all(kept == limit for limit, kept in (*limits, *places) if limit)


def limits_something(question: Question) -> bool:
    """Return whether a question is not of all that is open."""
    return question.is_narrowed or question.undated or question.ownerless or question.which is not StatusFilter.OPEN
