"""Reader of sentences: what they mean in their language, without what in them is no part of a question."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import partial

from msgspec import Struct, field
from msgspec.structs import replace

from domain.dates.spans import Span
from domain.languages.schema import Concept
from domain.questions.model import (
    IS_DONE,
    Bound,
    DueFilter,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    ReadingContext,
    RefusalReason,
    StatusFilter,
)
from domain.reading.context.askers.own_body import find_own_body
from domain.reading.context.askers.receivers import leave_out_receivers
from domain.reading.context.doubts import leave_out_doubt, leave_out_telling
from domain.reading.context.introduced import points_to_time
from domain.reading.context.several_questions import may_ask_again, read_apart
from domain.reading.idioms.dates.beginnings import name_since_beginnings
from domain.reading.idioms.dates.early import name_early
from domain.reading.idioms.idioms import name_idioms
from domain.reading.idioms.superlatives import is_superlative, name_first_or_last_done
from domain.reading.names.asked_meetings import (
    ask_at_meeting,
    leave_out_order,
    name_asked_meeting,
    name_next_meeting,
    names_council,
)
from domain.reading.names.capacity import leave_out_capacity
from domain.reading.names.documents import name_documents
from domain.reading.names.roles import settle_addressees, settle_parts, settle_parts_for_all
from domain.reading.names.sections import ask_of_part
from domain.reading.parser import QuestionParser
from domain.reading.readers.denied import asks_if_earlier
from domain.reading.requests.other import find_bare_request, find_news_request, find_other_request
from domain.reading.requests.overall.meetings import find_meetings, is_of_nothing_else
from domain.reading.requests.overall.note_status import find_note_status
from domain.reading.scope.agendas import name_meeting_of_agenda
from domain.reading.scope.alternatives import without_relief
from domain.reading.scope.arrivals import name_arrivals, name_past_arrivals, name_punctual_arrivals
from domain.reading.scope.asides import leave_out_asides, leave_out_occasion
from domain.reading.scope.negation.denials import (
    denies_lateness,
    leave_out_denial,
    leave_out_free_choice,
    leave_out_negation,
    split_after_topic,
)
from domain.reading.threads.doubted import except_denied, leave_out_doubted
from domain.reading.threads.listed import name_listed_bodies, prefer_listed
from domain.reading.threads.rewording.reword import reword
from domain.reading.times.dates import DAY_FIRST, YEAR_FIRST
from domain.reading.topics.conjoined import find_topics
from domain.reading.topics.key_actions import keep_report, widen_to_key_action
from domain.reading.topics.thesaurus import load_thesaurus
from domain.reading.topics.topic_index import Topic, TopicIndex
from domain.reading.words.language_detection import (
    DetectedLanguage,
    detect_language,
    match_hinted_language,
    match_in_language,
)
from domain.reading.words.lexicon import TokenLine, WordMatch
from domain.reading.words.lookup import line_of_sentences, match_words
from domain.reading.words.meeting_bodies import name_meetings, names_body
from domain.reading.words.new_bodies import name_new_bodies
from domain.reading.words.nonsense import MAX_TOKENS, find_nonsense, is_in_no_language
from domain.reading.words.tokenizer import Token, TokenKind
from domain.reading.words.typos import CorrectedWords, correct_typos
from domain.reading.words.yes_no import asks_yes_or_no, ends_with_question_mark
from domain.register.model import Directory

#: What is asked of a topic by its verb alone; Spanish "no tiene que" has a question word.
_LISTING = (QuestionType.WHETHER, QuestionType.WHAT)
#: What stands between words and says nothing.
_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)


class Reader(Struct, frozen=True, kw_only=True):
    """Reads what is asked on a day, by the register's names, references and topics."""

    today: date
    directory: Directory
    references: Collection[str]
    topics: Callable[[], TopicIndex]
    #: On what days deliverables are due, by their references.
    due_dates: Callable[[Collection[str]], Sequence[date]]
    #: What a question finds.
    find_refs: Callable[[Question], Sequence[str]]
    context: ReadingContext
    #: It is asked whether what is stated is so.
    is_claim: bool = False
    #: An overview that is asked for may be a deliverable.
    names_documents: bool = False
    #: Texts in their languages: the same text may be read in more than one way.
    _detected: dict[tuple[str, ...], DetectedLanguage] = field(default_factory=dict)

    def read(self, asked: Sequence[str], hint: str) -> Reading:
        """Return what clean sentences mean: in the hinted language if they can be read in it, else in their own."""
        claimed = leave_out_doubt(asked, hint) or leave_out_telling(asked, hint)
        if claimed is not None:
            return replace(self, is_claim=True).read(claimed, hint)
        line = line_of_sentences(asked)
        tokens = line.tokens
        if (nonsense := find_nonsense(line)) is not None:
            return make_refusal(nonsense, hint)
        hinted = match_hinted_language(line, hint)
        first = None if hinted is None else self._read_as(hinted, asked, tokens)
        if first is not None and not isinstance(first.question, NotUnderstood):
            return first
        detected = self.detect(line, hint)
        if is_in_no_language(detected):
            return make_refusal(RefusalReason.NOTHING, hint)
        if first is not None and detected.language == first.language:
            return _or_bare_request(first, tokens, hint)
        second = self._read_as(detected, asked, tokens)
        better = second if first is None or not isinstance(second.question, NotUnderstood) else first
        return _or_bare_request(better, tokens, hint)

    def detect(self, line: TokenLine, hint: str) -> DetectedLanguage:
        """Return a text in its language, which the register's words help to tell."""
        topics, key = self.topics(), (hint, *(token.text for token in line.tokens))

        def languages_of(word: str) -> Collection[str]:
            """Return in which languages titles have a word; an English one is no evidence against the hinted one."""
            codes = topics.languages_by_word.get(word, ())
            return (*codes, hint) if codes and hint not in codes and topics.has_word(word, hint) else codes

        if key not in self._detected:
            # Of a word alone nothing else tells the language: "visa" is all things in Lithuanian.
            is_term = len(line.words) == 1 and load_thesaurus(hint).meanings_of(line.words[0].folded)
            detected = detect_language(line, hint, register_languages=languages_of)
            self._detected[key] = match_in_language(line, hint) if is_term else detected
        return self._detected[key]

    def _find_title_word(self, word: str, *, language: str) -> str | None:
        """Return a word that is no typo, of whatever another one looks like; None if it may be one."""
        return word if is_superlative(word) else self.topics().find_word(word, language)

    def _read_as(self, detected: DetectedLanguage, asked: Sequence[str], tokens: Sequence[Token]) -> Reading:
        """Return what a text means in a language."""
        find_title_word = partial(self._find_title_word, language=detected.language)
        corrected = correct_typos(tokens, detected, self.directory, find_title_word=find_title_word)
        corrected = replace(corrected, is_marked=ends_with_question_mark(" ".join(asked)))
        words = self._name_words(corrected.words, detected.language)
        typed = TypedText(asked=asked, tokens=tokens, corrected=corrected, detected=detected)
        reading = self._read_relative(words, typed) or self._read_words(words, typed)
        return replace(reading, own=find_own_body(corrected.words, reading.question, detected.language))

    def _read_relative(self, _words: Sequence[WordMatch], _typed: "TypedText") -> Reading | None:
        """Return what is asked relative to something else that the text names, None if nothing is."""
        return None

    def _read_words(self, words: Sequence[WordMatch], typed: "TypedText") -> Reading:
        """Return what the words of a text mean."""
        asked, tokens, corrected, detected = typed.asked, typed.tokens, typed.corrected, typed.detected
        language = detected.language
        asks_yes_no = self.is_claim or asks_yes_or_no(" ".join(asked), corrected.words, detected.lexicons[0])
        asked_words = leave_out_asides(name_meeting_of_agenda(words), asks_yes_no=asks_yes_no)
        asked_words = leave_out_free_choice(without_relief(asked_words))
        asked_words = self._name_things(asked_words, language, asks_yes_no=asks_yes_no)
        asks_if_late = asks_yes_no or denies_lateness(asked_words)

        def names_topic() -> bool:
            return bool(find_topics(self.topics(), asked_words, language).refs)

        if asks_if_late and (without_denial := leave_out_denial(asked_words, names_topic)) is not None:
            asked_words, asks_yes_no, corrected = without_denial, False, replace(corrected, is_marked=False)
        reading = self._understand(asked_words, corrected, detected, asks_yes_no=asks_yes_no)
        if asks_what_is_ours(reading.question, self.context.own):
            rest = leave_out_receivers(asked_words, language, is_known=self.context.speaks_for is not None)
            reading = self._understand(rest, corrected, detected, asks_yes_no=asks_yes_no) if rest else reading
        if asks_yes_no and _is_exclusion(reading.question):
            reading = self._read_without_negation(asked_words, corrected, detected) or reading
        if self.context.previous and _is_exclusion(reading.question):
            reading = self._read_denied(asked_words, corrected, detected) or reading
        if isinstance(reading.question, NotUnderstood):
            reading = self._read_about_lead(asked_words, corrected, detected) or reading
        if _names_no_debtor(reading.question) and (rest := leave_out_occasion(asked_words)) is not None:
            without = self._understand(rest, corrected, detected, asks_yes_no=asks_yes_no)
            reading = without if _asks_something_whole(without.question) else reading
        news = self._find_news(tokens, detected)
        general = find_meetings(corrected.words, today=self.today, directory=self.directory)
        general = general or (find_note_status(corrected.words) if _is_of_nothing(reading.question) else None)
        if general is not None and is_of_nothing_else(reading.question):
            reading = replace(reading, question=general, corrections=(), left_out=())
        elif news is not None and not _begins_after(news.when, self.today):
            reading = replace(reading, question=news, corrections=(), left_out=())
        else:
            reading = _or_other_request(reading, tokens, detected, self._make_parser)
        apart = self._read_apart(asked, reading, detected) if may_ask_again(words, detected.lexicons[0]) else None
        return reading if apart is None else apart

    def _name_things(self, words: Sequence[WordMatch], language: str, *, asks_yes_no: bool) -> Sequence[WordMatch]:
        """Return words in which what "is in" is done, and an overview may be the topic if there is no other."""
        words = name_past_arrivals(name_arrivals(words, language) if asks_yes_no else words, language)
        words = name_first_or_last_done(name_early(name_punctual_arrivals(words, language)))
        if not self.names_documents or find_topics(self.topics(), words, language).refs:
            return words
        return name_documents(words, asks_yes_no=asks_yes_no)

    def _read_denied(
        self, words: Sequence[WordMatch], corrected: CorrectedWords, detected: DetectedLanguage
    ) -> Reading | None:
        """Return what a text in a thread asks that only denies something: to leave it out, or whether it is so."""
        is_of_one = self.context.previous is not None and len(self.context.previous.refs) == 1
        if not (corrected.is_marked or is_of_one) and (rest := except_denied(words)) is not None:
            return self._understand(rest, corrected, detected, asks_yes_no=False)
        doubted = leave_out_doubted(words)
        return self._understand(doubted, corrected, detected, asks_yes_no=True) if doubted else None

    def _name_words(self, words: Sequence[WordMatch], language: str) -> Sequence[WordMatch]:
        """Return words with the bodies, meetings and idioms that they name, or point to in a thread."""
        bodies = leave_out_capacity(name_new_bodies(words, self.directory), language, self.directory)
        meetings = name_meetings(bodies, (language, "en"), self.directory.meeting_bodies)
        met = leave_out_order(meetings if self.context.previous else name_next_meeting(meetings))
        met = name_asked_meeting(met)
        named = reword(
            met,
            language,
            self.context.pointed_at,
            directory=self.directory,
            today=self.today,
            listed=self.context.listed,
            due_day=self._find_due_day,
        )
        if self.context.listed and not find_topics(self.topics(), named, language).refs:
            listed_bodies = self.topics().owners_of_any(self.context.listed)
            named = name_listed_bodies(named, listed_bodies, language, self.directory)
        return name_idioms(named)

    def _understand(
        self, words: Sequence[WordMatch], corrected: CorrectedWords, detected: DetectedLanguage, *, asks_yes_no: bool
    ) -> Reading:
        """Return what some words of a text mean, as a question about the register."""
        topics, language, corrections = self.topics(), detected.language, corrected.corrections
        topic = prefer_listed(find_topics(topics, words, language), words, language, self.context)
        topic = widen_to_key_action(keep_report(topic, words, topics, language), words, topics)
        if (corrections and not topic.is_strong) or any(names_body(words[index]) for index in topic.indexes):
            topic = Topic()  # corrections and a topic would be a guess, and a body that meets is no topic
        said = {words[index].text for index in topic.indexes}
        parser = self._make_parser(words)
        question = parser.parse(
            topic,
            has_corrections=not said.issuperset(each.read for each in corrections),
            doubtful=corrected.doubtful,
            postposes=detected.lexicons[0].postposes,
            puts_day_first=language in DAY_FIRST,
            puts_year_first=language in YEAR_FIRST,
            asks_yes_no=asks_yes_no,
            is_marked=corrected.is_marked,
            language=language,
            find_topic=lambda some: find_topics(topics, some, language),
        )
        if isinstance(question, Question):
            question = ask_of_part(self._without_whole(question), words, topic)
            settled = settle_parts(question, words, topics.entries, self.directory, self.due_dates)
            question = ask_at_meeting(settled, words)
        else:
            question = settle_addressees(settle_parts_for_all(question, words, topics.entries), self.find_refs)
        return Reading(
            text="",
            language=language,
            question=question,
            is_language_certain=detected.is_evident,
            corrections=corrections,
            left_out=tuple(dict.fromkeys(words[index].text for index in parser.left_over)),
            is_whole=isinstance(question, Question) and parser.is_whole(question),
            says_all=parser.says_all,
            is_among=parser.is_among,
        )

    def _without_whole(self, question: Question) -> Question:
        """Return a question in which the body of a unit is not left out of what that owes: "EMSC's, not Europol's"."""
        if not question.without.owners:
            return question
        actors = self.directory.actors
        wholes = {actors[owner].parent for owner in question.owners if owner in actors}
        others = tuple(owner for owner in question.without.owners if owner not in wholes)
        return replace(question, without=replace(question.without, owners=others))

    def _read_without_negation(
        self, words: Sequence[WordMatch], corrected: CorrectedWords, detected: DetectedLanguage
    ) -> Reading | None:
        """Return what a yes/no question that denies something of a topic asks about, None if it does not."""
        topic = self.topics().find_topic(words, detected.language)
        if topic.is_strong and len(topic.refs) == 1 and asks_if_earlier(words):
            when = Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=topic.refs)
            return Reading(text="", language=detected.language, question=when)
        rest = leave_out_negation(words, topic.indexes)
        if rest is None:
            return None
        reading = self._understand(rest, corrected, detected, asks_yes_no=True)
        question = reading.question
        if not isinstance(question, Question) or not question.topic or reading.left_out:
            return None
        if question.ask is QuestionType.WHEN:
            return reading
        told = replace(question, ask=QuestionType.WHAT)
        return replace(reading, question=told) if question.ask in _LISTING else None

    def _read_about_lead(
        self, words: Sequence[WordMatch], corrected: CorrectedWords, detected: DetectedLanguage
    ) -> Reading | None:
        """Return what a text asks of the topic with which it begins, None if it is not just that which it asks."""
        topic = self.topics().find_topic(words, detected.language)
        parts = split_after_topic(words, topic.indexes, is_strong=topic.is_strong)
        if parts is None:
            return None
        reading = self._understand(parts[0], corrected, detected, asks_yes_no=False)
        question = reading.question
        if not isinstance(question, Question) or not question.topic or reading.left_out:
            return None
        return replace(reading, left_out=tuple(word.text for word in parts[1] if word.is_unknown))

    def _read_apart(self, asked: Sequence[str], whole: Reading, detected: DetectedLanguage) -> Reading | None:
        """Return the first of the questions that a text asks, None if they are one; none goes on from a thread."""

        def read_alone(asked: Sequence[str], *, previous: Question | None = None) -> Reading:
            reader = replace(self, context=replace(self.context, previous=previous, listed=()))
            return reader.read(asked, detected.language)

        return read_apart(asked, whole, detected, read_alone)

    def _find_news(self, tokens: Sequence[Token], detected: DetectedLanguage) -> Question | None:
        """Return the question about changes that a text is, if it asks for nothing else."""

        def parse(words: Sequence[WordMatch]) -> Question | NotUnderstood | None:
            asked = leave_out_asides(name_since_beginnings(words), asks_yes_no=True)
            topic = find_topics(self.topics(), asked, detected.language)
            parser = self._make_parser(asked, looks_back=True)
            question = parser.parse(topic if topic.is_strong else Topic())
            return None if parser.left_over else question

        return find_news_request(
            tokens, detected.language, match=lambda rest: match_words(rest, detected.lexicons), parse=parse
        )

    def _make_parser(self, words: Sequence[WordMatch], *, looks_back: bool = False) -> QuestionParser:
        return QuestionParser(
            words,
            today=self.today,
            directory=self.directory,
            references=self.references,
            context=self._with_then(words),
            looks_back=looks_back,
        )

    def _find_due_day(self) -> date | None:
        """Return the next day, or else the last, on which the one thing, or what is next, is due; None if none is."""
        previous = self.context.previous or Question()
        if previous.which in IS_DONE:
            return None  # "the one before that": before it was done
        next_ones = self.context.listed if previous.ask is QuestionType.NEXT else ()
        refs = previous.refs if len(previous.refs) == 1 else next_ones
        days = self.due_dates(refs) if refs else ()
        return next((day for day in days if day >= self.today), days[-1] if days else None)

    def _with_then(self, words: Sequence[WordMatch]) -> ReadingContext:
        """Return the context, with the time of "by then" if words have that."""
        previous = self.context.previous
        if previous is None or not any(map(points_to_time, words)):
            return self.context
        day = None if previous.when is not None else self._find_due_day()
        then = previous.when if day is None else DueFilter(bound=Bound.IN, span=Span.day(day))
        if then is not None and any(points_to_time(word) and names_council(word) for word in words):
            meetings = (each.meeting for each in self.directory.milestones if Span.day(each.day) == then.span)
            then = replace(then, council=next(meetings, then.council))  # "for that Council"
        return replace(self.context, then=then)


class TypedText(Struct, frozen=True, kw_only=True):
    """A text in its language, as it was typed and with its typos corrected."""

    asked: Sequence[str]
    tokens: Sequence[Token]
    corrected: CorrectedWords
    detected: DetectedLanguage


def make_refusal(reason: RefusalReason, language: str) -> Reading:
    """Return the reading of a text that nobody can have meant as a question, or that is too long to be read."""
    problem = NotUnderstood(reason=reason, words=str(MAX_TOKENS) if reason is RefusalReason.MANY_WORDS else "")
    return Reading(text="", language=language, question=problem)


def asks_what_is_ours(question: Question | NotUnderstood, own: str | None) -> bool:
    """Return whether a text is about what the asker's own body owes, or would be if that were known."""
    if isinstance(question, NotUnderstood):
        return question.reason is RefusalReason.OWN_BODY
    return own is not None and question.owners == (own,)


def _names_no_debtor(question: Question | NotUnderstood) -> bool:
    """Return whether a text was not understood because it names a body that owes nothing."""
    return isinstance(question, NotUnderstood) and question.reason is RefusalReason.BODY


def _asks_something_whole(question: Question | NotUnderstood) -> bool:
    """Return whether a question is whole without its occasion; what is due "before Coreper" is not."""
    return isinstance(question, Question) and (
        bool(question.refs or question.undated or question.ownerless)
        or question.which in (StatusFilter.OVERDUE, StatusFilter.HELD, StatusFilter.REPORTED)
    )


def _begins_after(time: DueFilter | None, today: date) -> bool:
    """Return whether a time begins with a meeting to come, of which there are no news: "after the June Council"."""
    is_onward = time is not None and time.council is not None and time.bound in (Bound.FROM, Bound.AFTER)
    return time is not None and is_onward and time.span.last > today


def _is_exclusion(question: Question | NotUnderstood) -> bool:
    """Return whether a text was not understood because it excludes or denies something."""
    return isinstance(question, NotUnderstood) and question.reason is RefusalReason.EXCLUSION


def _may_ask_for_something_else(question: Question | NotUnderstood) -> bool:
    """Return whether a text was not understood as a question, nor as a request for a change."""
    return isinstance(question, NotUnderstood) and question.reason is not RefusalReason.CHANGE


def _is_of_nothing(question: Question | NotUnderstood) -> bool:
    """Return whether a text names nothing; a revision of the note that is not in the register is refused as such."""
    return isinstance(question, NotUnderstood) and question.reason is RefusalReason.NOTHING


def _or_other_request(
    reading: Reading,
    tokens: Sequence[Token],
    detected: DetectedLanguage,
    make_parser: Callable[[Sequence[WordMatch]], QuestionParser],
) -> Reading:
    """Return a reading; in place of one that was not understood, what a phrase of its language asks for."""
    if not _may_ask_for_something_else(reading.question):
        return reading

    def is_mere_talk(rest: Sequence[Token]) -> bool:
        words = match_words(rest, detected.lexicons)
        return all(word.is_noise or word.has(Concept.CHATTER) or word.kind in _SIGNS for word in words)

    other = find_other_request(
        tokens,
        detected.language,
        is_mere_talk=is_mere_talk,
        parse=lambda rest: make_parser(match_words(rest, detected.lexicons)).parse(Topic()),
    )
    return reading if other is None else replace(reading, question=other, corrections=(), left_out=())


def _or_bare_request(reading: Reading, tokens: Sequence[Token], hint: str) -> Reading:
    """Return a reading; in place of one that was not understood, what a phrase of any language asks for by itself.

    A phrase of the hinted language is also preferred to what the text means in another one.
    """
    bare = find_bare_request(tokens, hint)
    if bare is None:
        return reading
    language, question = bare
    is_preferred = language == hint != reading.language and isinstance(reading.question, Question)
    if not is_preferred and not _may_ask_for_something_else(reading.question):
        return reading
    return Reading(text=reading.text, language=language, question=question)
