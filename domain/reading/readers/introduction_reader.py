"""Reader of what is asked of a body, a meeting or a time that the text introduces before: "… What do they owe?"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Self, TypeGuard

from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import (
    IS_DONE,
    Bound,
    DueFilter,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    RefusalReason,
    StatusFilter,
)
from domain.reading.context.askers.own_matters import plans
from domain.reading.context.introduced import (
    CLAUSE_END,
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
from domain.reading.context.purposes import DAYS
from domain.reading.context.sentences import Sentence, drop_context
from domain.reading.mentioned_parts import find_mentioned
from domain.reading.readers.relative_reader import RelativeReader
from domain.reading.threads.pointers import has_pronoun, points_to_last_time
from domain.reading.times.combined import last_occurrence
from domain.reading.times.mentioned import mentioned_times
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.lookup import line_of_sentences, match_line
from domain.reading.words.meeting_bodies import name_meetings
from domain.reading.words.yes_no import ends_with_question_mark
from domain.register.meeting import Meeting

#: What can be asked of all that is open, and so of what is due at a meeting.
_OF_ALL = (QuestionType.WHAT, QuestionType.WHO, QuestionType.COUNT, QuestionType.WHETHER)
#: Why a question is refused that names nothing itself.
_POINTING = (RefusalReason.FOLLOW_UP, RefusalReason.NOTHING)
#: And why a text is that only tells of something: what the register has, or whatever there is.
_OF_TELLING = (RefusalReason.WORDS, RefusalReason.PLACE, RefusalReason.VAGUE)
_THINGS = (Concept.ITEM, Concept.OWE, Concept.WHAT, Concept.ANY, Concept.ALL)
_DENYING = (Concept.NOT, Concept.NOTHING, Concept.EXCEPT, Concept.ONLY)
#: With one of these a sentence asks for work by itself: "I'm new in the group. Which bodies have a task?"
_OF_WORK = (Concept.ITEM, Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.KIND, Concept.WHO, Concept.DEADLINE)
#: "Who is responsible?", which alone is of the whole register.
_WHO_ALONE = Question(ask=QuestionType.WHO)


class IntroductionReader(RelativeReader, frozen=True, kw_only=True):
    """Reads what is asked of what the sentences before it introduce."""

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

    def with_time(self, sentences: Sequence[Sentence], then: int, whole: DetectedLanguage) -> Self:
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
        asked_times = mentioned_times(asked_words, today=self.today, directory=self.directory)
        if meeting is None or (asked_times and not _points_to_council(asked_words)):
            return None
        topic = self.topics().find_topic(words, whole.language)
        if topic.is_strong or (topic.refs and meeting.span.last < self.today):
            return None  # "there was a remark on the roadmap in the last meeting. Is it late?"
        points = has_pronoun(asked_words, whole.language, ())
        if points and meeting.bound is Bound.BEFORE:  # "a brief before the Council. What is due there?"
            meeting = replace(meeting, bound=Bound.IN)
        reading = self._read_of_meeting(asked.text, meeting, whole)
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

    def _read_of_meeting(self, asked: str, meeting: DueFilter, whole: DetectedLanguage) -> Reading:
        """Return the reading of what is asked of a meeting; of what was done the last: "June: what was late?"."""
        read_at = (replace(self.context, previous=Question(when=each)) for each in self._occurrences(meeting))
        readings = (replace(self, context=context).read([asked], whole.language) for context in read_at)
        reading = next(readings)
        is_done = isinstance(reading.question, Question) and reading.question.which in IS_DONE
        return next(readings, reading) if is_done else reading

    def _occurrences(self, meeting: DueFilter) -> Iterator[DueFilter]:
        """Yield a meeting and, if it is to come, the one of the year before."""
        yield meeting
        last = last_occurrence(meeting, self.directory) if meeting.span.first > self.today else None
        if last is not None:
            yield last

    def read_pointing_back(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading | None:
        """Return what the last sentence asks of the one topic or meeting of those before it, None if it names its own.

        "I'd like to thank the agencies that do the situational picture. Who are they?" is read as in a thread.
        """
        if not sentences or self.context.previous is not None:
            return None
        *before, asked = split_lead(sentences, whole) or self._without_thanks(sentences, whole)
        if not before:
            return None
        if not self._only_points_back(asked, whole):
            return None
        previous = self._introduced(self._match(before, whole), whole.language)
        told = self.read([sentence.text for sentence in before], whole.language) if previous is None else None
        previous = previous if told is None else self._told_of(told, before, whole)
        if previous is None:
            return None
        context = replace(self.context, previous=previous, listed=previous.refs)
        reading = replace(self, context=context).read([asked.text], whole.language)
        is_of_it = isinstance(reading.question, Question) and _has_limits_of(reading.question, previous)
        return replace(reading, left_out=() if told is None else told.left_out) if is_of_it else None

    def _told_of(self, told: Reading, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Question | None:
        """Return what sentences tell of that ask nothing, no topic: "I'm collecting what is late. Which is it?"."""
        part, words = told.question, self._match(sentences, whole)
        if any_has(words, *_DENYING):
            return None
        if isinstance(part, NotUnderstood):
            names_things = any_has(words, *_THINGS)  # and not "the gherkins were late"
            if part.reason not in _OF_TELLING or not names_things:
                return None
            text = " ".join(sentence.text for sentence in sentences)
            part = part.partial or find_mentioned(text, told.language, today=self.today, directory=self.directory)
        is_limited = part.which is not StatusFilter.OPEN or part.undated or part.ownerless or part.section
        return part if is_limited and not (part.refs or part.topic) else None

    def _introduced(self, words: Sequence[WordMatch], language: str) -> Question | None:
        """Return a question for the one topic, or else meeting, that a text names besides no body; None if none is."""
        topic, meeting = self.topics().find_topic(words, language), self._mentioned_meeting(words)
        if _names_body([word for index, word in enumerate(words) if index not in topic.indexes]):
            return None
        is_dated = bool(mentioned_times(words, today=self.today, directory=self.directory))
        if topic.is_strong or (len(topic.refs) == 1 and not is_dated):  # "my plan for 2025. What is it?"
            said = " ".join(words[index].text for index in topic.indexes)
            return Question(which=StatusFilter.ALL, refs=topic.refs, topic=said)
        return None if meeting is None or topic.refs else Question(when=meeting)

    def _only_points_back(self, sentence: Sentence, whole: DetectedLanguage) -> bool:
        """Return whether a sentence asks who or what something is, and does not say of what: "who are they?"."""
        words = self._match([sentence], whole)
        asks = any_has(words, Concept.WHO, Concept.TO_WHOM, Concept.WHAT)
        if not asks or any(word.is_unknown for word in words):
            return False
        alone = self.read([sentence.text], whole.language).question
        return alone.reason in _POINTING if isinstance(alone, NotUnderstood) else alone == _WHO_ALONE

    def at_mentioned_time(self, reading: Reading, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading:
        """Return a reading, of all that is open as what is due at the one meeting that the text mentions.

        "I am preparing the minister for the Council on 14 October. What must be ready?" Of what somebody is planning
        it is what is due then: "I'm planning the first half of 2025. Which Eurojust dates are there?"
        """
        if self._is_of_past_meeting(reading.question, sentences, whole):
            return replace(reading, question=replace(reading.question, when=None))
        if is_of_any_time(reading.question):
            planned = self._planned_time((split_lead(sentences, whole) or sentences)[:-1], whole)
            if planned is not None:
                return replace(reading, question=replace(reading.question, when=planned))
        words = self._match(sentences, whole)
        question = _asked_of_all(reading.question, words)
        meeting = None if question is None else self._mentioned_meeting(words)
        if question is None or meeting is None or any_has(words, Concept.ALL) or self.context.previous is not None:
            return reading
        return replace(reading, question=replace(question, when=meeting))

    def about_mentioned(self, reading: Reading, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Reading:
        """Return a reading, of all that is open as what is about the topic that the sentences before it mention.

        "I'm preparing a briefing on third countries. What do we have?" A topic that is not certain is asked back.
        """
        parted = split_lead(sentences, whole) or self._without_thanks(sentences, whole)
        *before, asked = parted
        ends = [*CLAUSE_END.finditer(asked.text)]
        if not before and ends:  # "the minister has asked about money laundering, what do we have?"
            before = [replace(asked, text=asked.text[: ends[-1].start()])]
        question = _everything_asked(reading.question)
        if question is None or not before or self.context.previous is not None:
            return reading
        words = self._match(before, whole)
        topic = self.topics().find_topic(words, whole.language)
        said = [words[index].text for index in topic.indexes]
        if not topic.refs or self.topics().are_common(said, whole.language):
            return reading
        # What else somebody tells of it does not matter: "a *briefing* on third countries".
        known = [word for index, word in enumerate(words) if index in topic.indexes or not word.is_unknown]
        if not self.topics().find_topic(known, whole.language).is_strong:
            if any_has(self._match([asked], whole), *_OF_WORK):
                return reading
            refused = NotUnderstood(reason=RefusalReason.TOPIC, words=" ".join(said), suggestions=topic.nearest)
            return replace(reading, question=refused)
        return replace(reading, question=replace(question, refs=topic.refs, topic=" ".join(said)))

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

    def _mentioned_meeting(self, words: Sequence[WordMatch]) -> DueFilter | None:
        """Return the one time that words mention, if it is a meeting's, or a Presidency's in which there are some."""
        times = mentioned_times(words, today=self.today, directory=self.directory)
        if len(times) > 1:  # "he goes to the Council on 4 March, I hand in the folder tonight"
            times = [time for time in times if time.span != Span.day(self.today)]
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

    def _without_thanks(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Sequence[Sentence]:
        """Return sentences without those at their end that only thank."""
        kept = list(sentences)
        while len(kept) > 1 and not ends_with_question_mark(kept[-1].text):
            words = self._match(kept[-1:], whole)
            if not all(word.is_noise or word.has(Concept.CHATTER) for word in words):
                break
            kept.pop()
        return kept

    def _match(self, sentences: Sequence[Sentence], whole: DetectedLanguage) -> Sequence[WordMatch]:
        words = match_line(line_of_sentences([sentence.text for sentence in sentences]), whole.lexicons)
        return name_meetings(words, (whole.language, "en"), self.directory.meeting_bodies)


def _has_limits_of(question: Question, previous: Question) -> bool:
    return replace(question, ask=previous.ask, topic=previous.topic) == previous


def is_of_any_time(question: Question | NotUnderstood) -> TypeGuard[Question]:
    """Return whether it is asked what is open, whenever it is due."""
    if isinstance(question, NotUnderstood) or question.when is not None or question.refs:
        return False
    return question.which is StatusFilter.OPEN and question.ask in (*_OF_ALL, QuestionType.WHEN)


def _asked_of_all(question: Question | NotUnderstood, words: Sequence[WordMatch]) -> Question | None:
    """Return a question for all that is open, None for any other; "what must be ready?" alone is not understood."""
    if isinstance(question, NotUnderstood):
        asks = any_has(words, Concept.WHAT) and any_has(words, Concept.MUST)
        return Question() if asks and question.reason is RefusalReason.NOTHING else None
    return _everything_asked(question)


def asks_of_everything(question: Question | NotUnderstood) -> bool:
    """Return whether all that is open is asked for, by "we" too: "what do we have?" may be what there is."""
    return _everything_asked(question) is not None


def _everything_asked(question: Question | NotUnderstood) -> Question | None:
    asked: Question | NotUnderstood | None = question
    if isinstance(question, NotUnderstood) and question.reason is RefusalReason.OWN_BODY:
        asked = question.partial
    if not isinstance(asked, Question) or asked != Question(ask=asked.ask):
        return None
    return asked if asked.ask in _OF_ALL else None


def _names_body(words: Sequence[WordMatch]) -> bool:
    return any(word.has(Concept.NAME) and word.concepts[Concept.NAME] not in COUNCIL_SLUGS for word in words)


def _points_to_council(words: Sequence[WordMatch]) -> bool:
    """Return whether words point to the Council that was named: "what is foreseen for this Council?"."""
    return any(
        word.has(Concept.THIS) and council.concepts.get(Concept.NAME) in COUNCIL_SLUGS
        for word, council in pairwise(words)
    )
