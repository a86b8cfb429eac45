"""Reader of texts with remarks around what they ask: who asks and for whom, which meeting is prepared, what is told."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TypeGuard

from domain.dates.spans import Month, Span
from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import (
    Bound,
    DueFilter,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    RefusalReason,
    StatusFilter,
)
from domain.reading.context.askers.asker import find_asker
from domain.reading.context.askers.own_matters import asks_if_missing, plans
from domain.reading.context.idle_clauses import without_idle_clause
from domain.reading.context.introduced import (
    ask_of_body,
    bound_of_then,
    due_by_then,
    find_agency,
    goes_on,
    introduced_body,
    points_to_body,
    points_to_time,
    split_introduction,
    split_lead,
    tells_of_work,
)
from domain.reading.context.people import people_words
from domain.reading.context.purposes import DAYS
from domain.reading.context.remarks import leave_out_remarks
from domain.reading.context.sentences import Sentence, drop_context
from domain.reading.idioms.besides import says_more
from domain.reading.idioms.presentation import asks_only_for_figure
from domain.reading.readers.relative_reader import RelativeReader
from domain.reading.threads.pointers import has_pronoun, points_to_last_time
from domain.reading.times.mentioned import mentioned_times
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.topics.conjoined import find_topics
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.lookup import line_of_sentences, match_line
from domain.reading.words.meeting_bodies import name_meetings
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.yes_no import ends_with_question_mark
from domain.register.meeting import Meeting

#: What can be asked of all that is open, and so of what is due at a meeting.
_OF_ALL = (QuestionType.WHAT, QuestionType.WHO, QuestionType.COUNT, QuestionType.WHETHER)
#: What one of these names before a question may limit it.
_NAMING = (Concept.NAME, Concept.MONTH, Concept.MEETING, Concept.WEEKDAY, Concept.VEHICLE, Concept.SECTION)
_REFERENCES = (TokenKind.REF, TokenKind.NOTE, TokenKind.ROMAN, TokenKind.DATE, TokenKind.YEAR)
#: Sentences with one of these say something of the register.
_LIMITING = (
    *(Concept.VEHICLE, Concept.SECTION, Concept.TITLE, Concept.OVERDUE, Concept.UNDATED),
    Concept.DEADLINE,
)
#: Of what has one of these it is not asked what else there is: "is anything still open?".
_STATUSES = (Concept.OPEN, Concept.OVERDUE, Concept.DONE, Concept.DELIVERED, Concept.HELD)


@dataclass(frozen=True, kw_only=True, slots=True)
class RemarkReader(RelativeReader):
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
        told = None if isinstance(reading.question, NotUnderstood) else rest.told(reading.question)
        return None if told is None else replace(reading, left_out=(*reading.left_out, *told))

    def read_of_introduced(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading:
        """Return what sentences mean; "they" are the one body that the whole text names, if they name none."""
        asked = [sentence.text for sentence in sentences]
        reading, body = self.read(asked, whole.language), introduced_body(whole.words)
        if body is None or self.context.previous is not None:
            return reading
        if goes_on(reading.question):
            context = replace(self.context, previous=Question(owners=(body,)))
            return replace(self, context=context).read(asked, whole.language)
        words = match_line(line_of_sentences(asked), whole.lexicons)
        question = ask_of_body(reading.question, words, body)
        return reading if question is None else replace(reading, question=question)

    def read_of_them(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what is asked of the body with which somebody says to be busy, None if nothing is."""
        introduction = None if self.context.previous else split_introduction(sentences, whole, self.topics())
        if introduction is None:
            return None
        body, rest = introduction
        short = self.directory.actors[body].short
        name = short.get(whole.language) or short.get("en") or body
        agency = find_agency(self._match(rest, whole))
        first = f"{name}, {rest[0].text}" if agency is None else rest[0].text.replace(agency, name)
        asked = drop_context([replace(rest[0], text=first), *rest[1:]], whole, self.topics())
        reading = self.read([sentence.text for sentence in asked], whole.language)
        is_theirs = isinstance(reading.question, Question) and reading.question.owners == (body,)
        # The day on which they are busy is no deadline.
        return reading if is_theirs or any_has(whole.words, *DAYS) else None

    def with_time(self, sentences: Sequence[Sentence], then: int, whole: DetectedLanguage) -> "RemarkReader":
        """Return a reader to which "by then", from a sentence on, is by the time that those before it mention."""
        before, rest = (self._match(part, whole) for part in (sentences[:then], sentences[then:]))
        times = mentioned_times(before, today=self.today, directory=self.directory)
        body = introduced_body(before) if points_to_body(rest) else None
        due = due_by_then(times, body, next(bound_of_then(word) for word in rest if points_to_time(word)))
        return self if due is None else replace(self, context=replace(self.context, previous=due))

    def read_after_meeting(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what a text asks of the one meeting that it mentions before, None if it does not.

        "The ambassador goes to the March Council. Who still owes something for it?" is read as in a thread.
        """
        sentences = split_lead(sentences, whole) or self._without_thanks(sentences, whole)
        if len(sentences) < 2 or sentences[-2].is_lead or self.context.previous is not None:
            return None
        *before, asked = sentences
        words = self._match(before, whole)
        asked_words = self._match([asked], whole)
        asks = asked.text.endswith("?") or any_has(asked_words, *QUESTION_WORDS)
        is_remark = asks and not any(word.has(*QUESTION_WORDS) and not word.is_noise for word in words)
        meeting = self._mentioned_meeting(words) if is_remark else None
        if meeting is None and is_remark and points_to_last_time(asked_words, whole.language):
            times = mentioned_times(words, today=self.today, directory=self.directory)
            meeting = times[0] if len(times) == 1 else None  # "the plan for June. What does Eurojust owe that month?"
        if meeting is None or mentioned_times(asked_words, today=self.today, directory=self.directory):
            return None
        topic = self.topics().find_topic(words, whole.language)
        if topic.is_strong or (topic.refs and meeting.span.last < self.today):
            return None  # "there was a remark on the roadmap in the last meeting. Is it late?"
        points = has_pronoun(asked_words, whole.language, ())
        if points and meeting.bound is Bound.BEFORE:  # "a brief before the Council. What is due there?"
            meeting = replace(meeting, bound=Bound.IN)
        context = replace(self.context, previous=Question(when=meeting))
        reading = replace(self, context=context).read([asked.text], whole.language)
        question = reading.question
        if isinstance(question, Question) and question.when == DueFilter(bound=Bound.FROM, span=Span.day(self.today)):
            question = replace(question, when=None)  # "what is coming there?"
        if isinstance(question, NotUnderstood) or question.when is not None:
            return reading if isinstance(question, Question) else None
        points = points or (meeting.span.last >= self.today and tells_of_work(words))
        # What is overdue is not due at a meeting to come: "who is most late, and what does Europol bring there?".
        is_past = question.which is not StatusFilter.OVERDUE or meeting.span.last < self.today
        is_of_any = points and is_past and question.ask in _OF_ALL and not question.refs
        return replace(reading, question=replace(question, when=meeting)) if is_of_any else None

    def read_after_lead(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what the last sentence asks by itself, None if those before it name something that may limit it.

        "I'm doing the agenda, what do we have for the June Council?"
        """
        words = self._match(sentences[:-1], whole)
        names = any(word.has(*_NAMING) or word.kind in _REFERENCES for word in words)
        if names or self.topics().find_topic(words, whole.language).is_strong:
            return None
        reading = self.read([sentences[-1].text], whole.language)
        # "For an overview of the autumn, what is due before Christmas?"
        has_time = isinstance(reading.question, Question) and reading.question.when is not None
        return reading if has_time or not any_has(words, Concept.VAGUE) else None

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
        return None if self._may_limit(words, question, self._match(asked, whole), whole.language) else reading

    def read_without_idle_clause(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what a text means without a clause at either end that names nothing, None if that is not all of it."""
        if self.context.previous is not None:
            return None
        for rest, clause in without_idle_clause(sentences, whole, self.topics()):
            reading = self.read([sentence.text for sentence in rest], whole.language)
            question = reading.question
            is_whole = isinstance(question, Question) and not reading.left_out and limits_something(question)
            if is_whole:
                return replace(reading, left_out=(clause,))
        return None

    def _may_limit(
        self, words: Sequence[WordMatch], question: Question, asked: Sequence[WordMatch], language: str
    ) -> bool:
        """Return whether words beside a question, whose own are `asked`, may limit it."""
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
        is_ahead = is_ahead or (question.when is None and any_has(words, Concept.VAGUE))
        if is_ahead and not question.refs:
            return True
        # "We prepare the Councils of the Danish Presidency. Does eu-LISA owe anything for them?"
        mentions_meeting = any_has(words, Concept.MEETING, Concept.PRESIDENCY)
        if mentions_meeting and _is_of_any_time(question) and has_pronoun(asked, language, ()):
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

    def _without_thanks(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Sequence[Sentence]:
        """Return sentences without those at their end that only thank."""
        kept = list(sentences)
        while len(kept) > 1 and not ends_with_question_mark(kept[-1].text):
            words = self._match(kept[-1:], whole)
            if not all(word.is_noise or word.has(Concept.CHATTER) for word in words):
                break
            kept.pop()
        return kept

    def _mentioned_meeting(self, words: Sequence[WordMatch]) -> DueFilter | None:
        """Return the one time that words mention, if it is a meeting's, or a Presidency's in which there are some."""
        times = mentioned_times(words, today=self.today, directory=self.directory)
        if len(times) != 1:
            return None
        span = times[0].span
        if times[0].council:
            return times[0]
        on_day = next((each for each in self.directory.milestones if span == Span.day(each.day)), None)
        if on_day is not None:
            return replace(times[0], council=on_day.meeting)
        if not any(word.concepts.get(Concept.NAME) in COUNCIL_SLUGS or word.has(Concept.MEETING) for word in words):
            return None
        month = Month.of(span.first)
        meeting = self.directory.milestone(Meeting(month)) if span == Span.months(month) else None
        if meeting is not None:  # "she goes in March to the Schengen Council"
            return DueFilter(bound=Bound.IN, span=Span.day(meeting.day), council=meeting.meeting)
        return times[0] if any_has(words, Concept.PRESIDENCY) else None

    def at_mentioned_time(self, reading: Reading, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading:
        """Return a reading, of all that is open as what is due at the one meeting that the text mentions.

        "I am preparing the minister for the Council on 14 October. What must be ready?" Of what somebody is planning
        it is what is due then: "I'm planning the first half of 2025. Which Eurojust dates are there?"
        """
        if self._is_of_past_meeting(reading.question, sentences, whole):
            return replace(reading, question=replace(reading.question, when=None))
        if _is_of_any_time(reading.question):
            planned = self._planned_time((split_lead(sentences, whole) or sentences)[:-1], whole)
            if planned is not None:
                return replace(reading, question=replace(reading.question, when=planned))
        words = self._match(sentences, whole)
        question = _asked_of_all(reading.question, words)
        if question is None or self.context.previous is not None:
            return reading
        meeting = self._mentioned_meeting(words)
        if meeting is None or any_has(words, Concept.ALL):
            return reading
        return replace(reading, question=replace(question, when=meeting))

    def _is_of_past_meeting(
        self, question: Question | NotUnderstood, sentences: Sequence[Sentence], whole: DetectedLanguage
    ) -> TypeGuard[Question]:
        """Return whether the time of a question about something is only that of a meeting at which it was spoken of."""
        if isinstance(question, NotUnderstood) or not question.refs or question.when is None:
            return False
        is_past = question.when.council is not None and question.when.span.last < self.today
        words = self._match(sentences[-1:], whole)
        return is_past and not mentioned_times(words, today=self.today, directory=self.directory)

    def _planned_time(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> DueFilter | None:
        """Return the one time, longer than a day, for which somebody says to be planning; None if there is none."""
        words = self._match(sentences, whole)
        if not plans(words) or any(word.has(*QUESTION_WORDS) and not word.is_noise for word in words):
            return None
        times = mentioned_times(words, today=self.today, directory=self.directory)
        span = times[0].span if len(times) == 1 else Span.day(self.today)
        return DueFilter(bound=Bound.IN, span=span) if span.first < span.last >= self.today else None

    def _match(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Sequence[WordMatch]:
        words = match_line(line_of_sentences([sentence.text for sentence in sentences]), whole.lexicons)
        return name_meetings(words, (whole.language, "en"), self.directory.meeting_bodies)


def _is_said_of(question: Question, concept: Concept) -> bool:
    """Return whether a question is of just that: "colleagues complained about delays. What is overdue?"."""
    if concept is Concept.OVERDUE:
        return question.which is StatusFilter.OVERDUE
    return question.undated and concept in (Concept.UNDATED, Concept.DEADLINE)


def limits_something(question: Question) -> bool:
    """Return whether a question is not of all that is open."""
    return question.is_narrowed or question.undated or question.ownerless or question.which is not StatusFilter.OPEN


def _is_of_any_time(question: Question | NotUnderstood) -> TypeGuard[Question]:
    """Return whether it is asked what is open, whenever it is due."""
    if isinstance(question, NotUnderstood) or question.when is not None or question.refs:
        return False
    return question.which is StatusFilter.OPEN and question.ask in (*_OF_ALL, QuestionType.WHEN)


def _asked_of_all(question: Question | NotUnderstood, words: Sequence[WordMatch]) -> Question | None:
    """Return a question for all that is open, None for any other; "what must be ready?" alone is not understood."""
    if isinstance(question, NotUnderstood):
        asks = any_has(words, Concept.WHAT) and any_has(words, Concept.MUST)
        return Question() if asks and question.reason is RefusalReason.NOTHING else None
    is_of_all = question == Question(ask=question.ask)
    return question if is_of_all and question.ask in _OF_ALL else None
