"""Parser for a whole text: each of its words becomes a part of the question, or the reason why it is refused."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import (
    DueFilter,
    Exclusion,
    NotUnderstood,
    Question,
    ReadingContext,
    RefusalReason,
    StatusFilter,
)
from domain.reading.context.askers.own_body import says_we
from domain.reading.context.introduced import bound_of_then, points_to_time
from domain.reading.context.sentences import count_lead_words
from domain.reading.idioms.dates.early import EARLY
from domain.reading.idioms.dates.how_late import HOW_LATE
from domain.reading.idioms.states.due_then import DUE_THEN
from domain.reading.idioms.states.punctuality import says_ever
from domain.reading.idioms.states.word_left import WORD_LEFT
from domain.reading.interpret import interpret
from domain.reading.left_over import PREDICATES, find_decisive_words
from domain.reading.names.actors import ActorParser
from domain.reading.names.documents import DOCUMENT
from domain.reading.names.references import ReferenceParser
from domain.reading.parsed import INCOMPLETE, ParsedQuestion, has_past_verb
from domain.reading.requests.changes import find_change_request, name_command
from domain.reading.requests.other_matters import asks_about_other_matter
from domain.reading.scope.binder import FindTopic, ScopeBinder
from domain.reading.scope.exclusions import ask_who_else, interpret_exclusion, refuse_nothing_left
from domain.reading.threads.goes_on import look_back, starts_with_and
from domain.reading.threads.ordinals import OrdinalParser
from domain.reading.threads.pointers import REST
from domain.reading.times import unlimiting
from domain.reading.times.bounds import BoundParser
from domain.reading.times.combined import join_council_to_month, turn_council_into_meeting
from domain.reading.times.dates import DateParser
from domain.reading.times.periods import BadTimeError
from domain.reading.times.seasons import find_season
from domain.reading.times.time_steps import TimeSteps
from domain.reading.topics.topic_index import Topic
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import ActorKind, DeadlineKind, Directory

#: Parses the word at an index: returns the next index, None if the word is something else.
_Step = Callable[[int, WordMatch], int | None]
#: What may mean the list or register in which everything is: "on this list".
_SURROUNDINGS = frozenset({Concept.NOISE, Concept.STATUS_OF})


class QuestionParser:
    """Single-pass parser: it offers each word to the parsers of references, times and actors in turn."""

    def __init__(
        self,
        words: Sequence[WordMatch],
        *,
        today: date,
        directory: Directory,
        references: Collection[str],
        context: ReadingContext,
        looks_back: bool = False,
    ) -> None:
        self._today = today
        self._context = context
        self._directory = directory
        self._known = references
        self._topic = Topic()
        #: Where words begin that leave something out, with the index after them.
        self._skipped: dict[int, int] = {}
        #: The indexes of the words that no step takes.
        self.left_over: list[int] = []
        cursor = self._cursor = Cursor(words)
        parts = self._parts = ParsedQuestion(starts_with_and=starts_with_and(words))
        parts.is_first = context.previous is None
        parts.asks_how_late = any(word.value == HOW_LATE for word in words)
        parts.was_early = any(word.value == EARLY for word in words)
        parts.has_word_left = any(word.value == WORD_LEFT for word in words)
        parts.says_ever = any(map(says_ever, words))
        parts.was_due_then = any(word.value == DUE_THEN for word in words)
        self._points = DateParser(cursor, today=today, directory=directory, looks_back=looks_back)
        self._times = BoundParser(cursor, self._points, today=today)
        self._time_steps = TimeSteps(
            cursor, parts=parts, times=self._times, directory=directory, leave_out=self.left_over.extend
        )
        self._actors = ActorParser(cursor, parts=parts, directory=directory, leave_out=self.left_over.append)
        self._references = ReferenceParser(cursor, parts=parts, directory=directory, known=references, context=context)
        asked_of_one = context.previous is not None and len(context.previous.refs) == 1
        self._ordinals = OrdinalParser(
            cursor, parts=parts, times=self._times, listed=context.listed, asked_of_one=asked_of_one
        )

    def parse(
        self,
        topic: Topic,
        *,
        has_corrections: bool = False,
        doubtful: Collection[str] = frozenset(),
        postposes: bool = False,
        puts_day_first: bool = False,
        puts_year_first: bool = False,
        asks_yes_no: bool = False,
        is_marked: bool = False,
        language: str = "en",
        find_topic: FindTopic = lambda _: Topic(),
    ) -> Question | NotUnderstood:
        """Return the question, or why it is refused; the words of the topic are skipped.

        Where typos were corrected nothing may be left over: together that would be a guess. Nor may `doubtful` words,
        or where a bound of a time may be: before it, and if the language `postposes` bounds after it. A language that
        `puts_day_first` has no day after its month, and one that `puts_year_first` no year.
        """
        self._points.puts_day_first, self._points.puts_year_first = puts_day_first, puts_year_first
        self._time_steps.prepare(language)
        parts = self._parts
        parts.asks_yes_no, parts.is_marked = asks_yes_no, is_marked
        scope = ScopeBinder(
            self._cursor,
            parts=parts,
            topic=topic,
            times=self._times,
            read_excluded=self._read_excluded,
            find_topic=find_topic,
        )
        scope.bind()
        self._topic, self._skipped = scope.topic, scope.skipped
        look_back(parts, self._cursor.words, language, self._topic.indexes, self._context)
        parts.pointing.we = says_we(self._cursor.words, language)
        self._take_topic()
        requested = find_change_request(self._cursor, self._topic.indexes)
        if requested is not None:
            parts.refuse(RefusalReason.CHANGE, requested)
        try:
            self._parse_words()
        except BadTimeError as error:
            nearest = () if error.nearest is None else (error.nearest.isoformat(),)
            meant = self._find_season(error.reason) or error.meant
            parts.refuse(error.reason, error.words.replace(" ,", ","), nearest, meant)
        parts.looks_back = bool(parts.times) and (has_past_verb(self._cursor.words) or parts.names_past_delivery)
        self._references.resolve()
        self._drop_lead()
        parts.leaves_words = any(self._cursor.words[index].is_unknown for index in self.left_over)
        may_limit = [i for i in self.left_over if self._may_limit_time(i, doubtful, postposes=postposes)]
        self._judge_left_over(may_limit, has_corrections=has_corrections)
        turn_council_into_meeting(parts, self._actors.council_indexes, self._points)
        join_council_to_month(parts, self._directory)
        is_owned = self._topic.is_evident and bool(parts.actor_groups)
        if asks_about_other_matter(
            self._cursor, self._topic.indexes, self.left_over, skipped=self._skipped, is_owned=is_owned
        ):
            parts.refuse(RefusalReason.NOTHING, "")
        question = self._complete(interpret(parts, today=self._today, context=self._context))
        if isinstance(question, NotUnderstood):
            named = parts.refs or (parts.topic_refs if parts.has_strong_topic else ())
            return replace(question, refs=tuple(dict.fromkeys(named)))
        return question

    def _take_topic(self) -> None:
        """Tell the parts what the topic is, and where."""
        parts, topic = self._parts, self._topic
        parts.topic_refs = topic.refs
        parts.topic_receivers = topic.receivers
        parts.has_joined_topics = topic.is_joined
        parts.has_strong_topic = topic.is_strong
        parts.has_evident_topic = topic.is_evident
        parts.nearest_titles = topic.nearest
        parts.is_hinted = topic.is_hinted
        parts.topic_length = sum(not self._cursor.words[index].is_noise for index in topic.indexes)
        parts.topic_start, parts.topic_stop = min(topic.indexes, default=0), max(topic.indexes, default=-1) + 1
        named = [self._cursor.words[index] for index in topic.indexes]
        parts.names_report = len(topic.refs) == 1 and any_has(named, Concept.ITEM, Concept.OWE)
        parts.names_report = parts.names_report or any(word.value == DOCUMENT for word in named)
        parts.topic_words = [self._cursor.words[index].text for index in topic.indexes]

    def _drop_lead(self) -> None:
        """Forget what is left over before the question's own clause, where the topic is not."""
        lead = count_lead_words(self._cursor.words) if self.left_over else 0
        if lead <= min(self._topic.indexes, default=lead):  # what has the topic does not only say who is asking
            self.left_over = [index for index in self.left_over if index >= lead]

    def _complete(self, question: Question | NotUnderstood) -> Question | NotUnderstood:
        """Return a question with what only the text tells, or a refusal with the command that is asked for."""
        if isinstance(question, Question) and question.section and self._references.is_section_joined_to_name():
            return NotUnderstood(reason=RefusalReason.AMBIGUOUS, partial=question)  # "Frontex and part IV"
        if isinstance(question, Question):
            joined = self._references.joined_to(self._topic.indexes, self._topic.refs) if self._topic.refs else ()
            if refs := joined or (not question.refs and self._references.actions_of_sections()):
                question = replace(question, section=None, refs=refs, topic=None if joined else question.topic)
        if isinstance(question, Question) and self._names_others_of_kind(question):
            question = self._others_of_kind(question)
        if isinstance(question, NotUnderstood) and question.reason is RefusalReason.CHANGE:
            return replace(question, command=name_command(self._parts, self._cursor))
        asks_else = any_has(self._cursor.words, Concept.ELSE, Concept.ANY)
        return refuse_nothing_left(ask_who_else(question, asks_else=asks_else), self._directory)

    def _names_others_of_kind(self, question: Question) -> bool:
        """Return whether a text is about "the other agencies"; what *else* there is from them is not theirs with it."""
        pointing = self._parts.pointing
        others = sum(word.has(Concept.ELSE) or word.value == REST for word in self._cursor.words)
        asks_else = pointing.more or others > 1
        return bool(pointing.rest and question.kind and question.without.owners) and not asks_else

    def _others_of_kind(self, question: Question) -> Question:
        """Return a question about "the other agencies" by their names: what they owe with it is theirs, too."""
        left_out = question.without.owners
        others = [slug for slug, actor in self._directory.actors.items() if actor.kind is question.kind]
        owners = tuple(slug for slug in others if slug not in left_out)
        return replace(question, owners=owners, kind=None, without=replace(question.without, owners=()))

    def _read_excluded(self, words: Sequence[WordMatch], topic: Topic) -> tuple[Exclusion | None, NotUnderstood | None]:
        """Return what words leave out of the question, None if they cannot; and why not, if that is known."""
        nested = QuestionParser(
            words,
            today=self._today,
            directory=self._directory,
            references=self._known,
            context=self._context,
        )
        return nested.parse_exclusion(topic), nested.problem

    @property
    def problem(self) -> NotUnderstood | None:
        """The first reason to refuse what was parsed."""
        return self._parts.problem

    def is_whole(self, question: Question) -> bool:
        """Return whether a question that was parsed asks for all there is of what it names.

        It goes on from none, or says that all is meant: "everything overdue", "in total".
        """
        if self._names_all:
            return question.is_narrowed or question.which is not StatusFilter.OPEN
        return question.is_narrowed and not self._parts.goes_on

    @property
    def says_all(self) -> bool:
        """Whether what was parsed says that all there is is meant: "everything overdue", "what does Europol owe?"."""
        parts = self._parts
        asks_what_is_owed = (
            parts.has(Concept.WHAT) and parts.has(Concept.OWE, Concept.DELIVER) and bool(parts.actor_groups)
        )
        return self._names_all or asks_what_is_owed

    @property
    def _names_all(self) -> bool:
        """Whether there is a word for it: "everything", "in total"."""
        return self._parts.pointing.overall or self._parts.has(Concept.ALL)

    @property
    def is_among(self) -> bool:
        """Whether what was parsed asks for some of what was listed, and nothing else."""
        return self._parts.goes_on and self._parts.pointing.among

    def parse_exclusion(self, topic: Topic) -> Exclusion | None:
        """Return what the words leave out of another question, None if they cannot."""
        self._topic = topic
        self._parts.topic_refs = topic.refs
        try:
            self._parse_words()
        except BadTimeError:
            return None
        self._references.resolve()
        if self._parts.has(Concept.WE) and self._context.own is None:
            self._parts.refuse(RefusalReason.OWN_BODY, "")
        if self._parts.problem is not None or self.left_over:
            return None
        excluded = interpret_exclusion(self._parts, own=self._context.own)
        actions = self._references.actions_of_sections()
        return replace(excluded, section=None, refs=(*excluded.refs, *actions)) if excluded and actions else excluded

    def _parse_words(self) -> None:
        """Offer each word to each step until one of them takes it."""
        steps = (
            self._parse_reference,
            self._references.parse_section,
            self._parse_listed,
            self._parse_phrase,
            self._parse_restated,
            self._parse_time,
            self._actors.parse,
            self._parse_plain_word,
            self._parse_bare_section,
            self._parse_vague,
        )
        if self._topic.is_strong and len(self._topic.refs) == 1:
            self._time_steps.take_topic()
        index = 0
        while index < len(self._cursor.words):
            index = self._parse_word(index, steps)
        self._time_steps.finish()

    def _parse_word(self, index: int, steps: Sequence[_Step]) -> int:
        """Parse the word at an index, refuse it if no step takes it; return the next index."""
        word = self._cursor.words[index]
        if word.kind is TokenKind.STOP:
            return index + 1
        if index in self._skipped:
            self._actors.separate()
            is_relative = word.is_noise and self._cursor.has(index - 1, Concept.NAME, Concept.ITEM)  # "tasks which …"
            kept = {Concept.ALL, Concept.WHAT} if is_relative else {Concept.ALL, Concept.WHAT, Concept.WHO}
            self._parts.concepts.update(kept & word.concepts.keys())  # "all but"
            return self._skipped[index]
        if index in self._topic.indexes and not (self._topic.is_body and not self._parts.asks_yes_no):
            self._actors.separate()
            return index + 1
        if word.has(Concept.OUTSIDE) and not any_has(self._cursor.words, Concept.VEHICLE):
            self._parts.refuse(RefusalReason.WORDS, word.text)
        # Before the word for a section even "i" or "v" may be its number.
        is_only_noise = word.is_noise and len(word.concepts) == 1 and word.kind is TokenKind.WORD
        is_section = self._cursor.has(index + 1, Concept.SECTION)
        if is_only_noise and not (is_section or self._time_steps.begins_restating(index)):
            return self._parse_plain_word(index, word) or index + 1
        for step in steps:
            next_index = step(index, word)
            if next_index is not None:
                return next_index
        self._leave_over(index, word)
        self._actors.separate()
        return index + 1

    def _leave_over(self, index: int, word: WordMatch) -> None:
        """Leave over a word that no step takes, or refuse it if it has a meaning that has no place there."""
        if unlimiting.limits_nothing(self._cursor, self._parts, index):
            return
        is_aside = word.has(Concept.VAGUE) and unlimiting.is_introduction(self._cursor, index)
        if word.is_unknown or is_aside or word.has(Concept.CHANGE, Concept.OPINION, Concept.REMIND):
            self.left_over.append(index)
        elif not (
            (self._topic.is_strong or (word.has(Concept.ORDINAL) and index + 1 in self._topic.indexes))
            and INCOMPLETE.issuperset(word.concepts)
            and word.kind is TokenKind.WORD
        ):  # "the first progress report"
            reason = RefusalReason.VAGUE if word.has(Concept.VAGUE) else RefusalReason.PLACE
            self._parts.refuse(reason, word.text, meant=self._find_season(reason))

    def _find_season(self, reason: RefusalReason) -> DueFilter | None:
        """Return what a season most likely means, None where it refuses nothing: another word has done so."""
        if reason is not RefusalReason.VAGUE or self._parts.problem is not None:
            return None
        return find_season(self._cursor, self._times, today=self._today)

    def _judge_left_over(self, may_limit: Sequence[int], *, has_corrections: bool) -> None:
        """Refuse the question if a word left over could turn it round."""
        if not self.left_over or self._parts.problem is not None:
            return
        parts, words = self._parts, self._cursor.words
        parts.has_strong_topic = parts.has_strong_topic or self._is_likely_topic()
        decisive = find_decisive_words(self._cursor, self.left_over, parts)
        about = " ".join(words[index].text for index in sorted({*self._topic.indexes, *self.left_over}))
        if parts.topic_refs and not parts.has_strong_topic:
            decisive = about
        elif may_limit:
            decisive = words[may_limit[0]].text
        elif has_corrections and not self._topic.is_evident:
            decisive = words[self.left_over[0]].text
        if decisive is None:
            return
        if self._topic.nearest and not parts.has_strong_topic:
            parts.refuse(RefusalReason.TOPIC, about, self._topic.nearest)
        else:
            parts.refuse(RefusalReason.WORDS, decisive, self._actors.nearest_names(words[self.left_over[0]]))

    def _is_likely_topic(self) -> bool:
        """Return whether something is asked about a topic that leaves hardly a doubt, and only one word is left.

        What stands right before or after a topic says of which: "a roadmap for steel", "the online shop"; a verb may.
        """
        parts, words = self._parts, self._cursor.words
        asks = parts.asks_yes_no or parts.has(Concept.STATUS_OF, Concept.ANY, *QUESTION_WORDS, *PREDICATES)
        if not (asks and self._topic.is_likely and len(self.left_over) == 1):
            return False
        index, start, stop = self.left_over[0], parts.topic_start, parts.topic_stop
        is_verb = index > 0 and words[index - 1].has(Concept.WHO)
        if parts.has(Concept.MUST) and index in (start - 1, stop):  # "when must we have the strategy adapted?"
            is_verb = True
        if index < stop:
            return is_verb or index + 1 != start  # no "land borders"
        is_apart = any(word.kind is not TokenKind.WORD or word.has(*QUESTION_WORDS) for word in words[stop:index])
        return is_verb or is_apart

    def _may_limit_time(self, index: int, doubtful: Collection[str], *, postposes: bool) -> bool:
        """Return whether a word left over may be a bound: it is like one, or before a time without: "uuntil March"."""
        if self._parts.is_inside_topic(index):
            return False
        starts = {self._cursor.skip_noise(index + 1), index + 1}
        is_beside = any(start in starts or (postposes and index == stop) for start, stop in self._time_steps.bare)
        has_time = bool(self._parts.times) or not self._topic.is_evident
        return is_beside or (has_time and self._cursor.words[index].text in doubtful)

    def _parse_reference(self, index: int, word: WordMatch) -> int | None:
        if word.kind is TokenKind.NOTE:
            return self._references.parse_note(index, word)
        return self._separate_names(self._references.parse_action(index, word))

    def _parse_bare_section(self, index: int, word: WordMatch) -> int | None:
        return self._separate_names(self._references.parse_bare_section(index, word))

    def _parse_listed(self, index: int, word: WordMatch) -> int | None:
        if self._topic.is_strong and index + 1 in self._topic.indexes:
            return None  # "the first analysis"
        return self._separate_names(self._ordinals.parse_listed(index, word))

    def _separate_names(self, next_index: int | None) -> int | None:
        """Separate the names before and after a part of the question, if there is one; return its argument."""
        if next_index is not None:
            self._actors.separate()
        return next_index

    def _parse_phrase(self, index: int, word: WordMatch) -> int | None:
        """Parse phrases that a time must not take words from, and "next" or "first" if about deliverables."""
        if word.has(Concept.UNDATED, Concept.OWNERLESS, Concept.ANY_STATUS):
            self._parts.concepts.update(word.concepts)
            return index + 1
        if (stop := self._actors.end_of_two(index)) > index:
            return stop
        if self._actors.is_member_count(index, word) or self._cursor.has_postposition(index, Concept.ONLY):
            return index + 1
        if self._ordinals.compares_dates(index, word):
            self._parts.concepts.add(Concept.WHEN)
            return index + 1
        if not self._ordinals.is_first_or_next_due(index, word):
            return None
        self._parts.asks_first_due = True
        return self._separate_names(index + 1)

    def _parse_time(self, index: int, word: WordMatch) -> int | None:
        if word.has(Concept.NAME) and self._actors.is_next_addressed() and self._cursor.has(index + 1, Concept.IN):
            return None  # "to the Schengen Council in December": an addressee, then a month
        return self._separate_names(self._time_steps.parse(index, word))

    def _parse_restated(self, index: int, word: WordMatch) -> int | None:
        return self._separate_names(self._time_steps.parse_restated(index, word))

    def _parse_vague(self, index: int, word: WordMatch) -> int | None:
        return self._separate_names(self._time_steps.parse_vague(index, word))

    def _is_courtesy(self, index: int, word: WordMatch) -> bool:
        """Return whether "for us" is the asker's, as in "list for us what is due", and not the owner's."""
        following = index + 2 if self._cursor.has_kind(index + 1, TokenKind.COMMA) else index + 1
        is_before_question = self._cursor.has(following, *QUESTION_WORDS) and not self._parts.has_question_word
        return word.has(Concept.WE) and word.is_noise and is_before_question

    def _parse_plain_word(self, index: int, word: WordMatch) -> int | None:
        """Parse a word whose place in the text does not matter."""
        if word.kind in (TokenKind.COMMA, TokenKind.DASH):
            self._actors.add_sign(word)
            return index + 1
        is_asker = word.has(Concept.WE) and unlimiting.is_asker_of_introduction(self._cursor, index)
        says_nothing = is_asker or self._is_courtesy(index, word) or self._actors.is_shared_between(index, word)
        says_nothing = says_nothing or unlimiting.points_into_time(self._cursor, self._parts, index)
        if self._actors.mark_addressee(word) or says_nothing or self._is_of_surroundings(index, word):
            return index + 1
        if word.has(Concept.TITLE):
            is_joined = self._references.is_joined(index)
            self._parts.set_section(word.concepts[Concept.TITLE], word.text, is_joined=is_joined)
        elif word.has(Concept.VEHICLE):
            self._parts.vehicle = word.concepts[Concept.VEHICLE]
        elif word.has(Concept.RHYTHM):
            self._parts.set_rhythm(DeadlineKind(word.concepts[Concept.RHYTHM]), word.text)
        elif word.has(Concept.KIND) and not self._actors.is_beside_name(index):
            self._parts.set_actor_kind(ActorKind(word.concepts[Concept.KIND]), word.text)
            self._parts.asks_which_bodies = self._cursor.has(index - 1, Concept.WHAT)
        elif word.has(Concept.BACK) and self._cursor.has(index - 1, Concept.TO):
            self._parts.points_to_receiver = True
        elif not word.is_noise and (not word.concepts or INCOMPLETE.issuperset(word.concepts)):
            return None
        self._parts.asks_again = self._parts.asks_again or self._begins_anew(index, word)
        self._parts.add(self._point_to_time(word) if points_to_time(word) else word)
        self._actors.add_link(word)
        return index + 1

    def _begins_anew(self, index: int, word: WordMatch) -> bool:
        """Return whether a word that asks begins a question again: "…, and what"; Polish "a co" is one word."""
        has_asked = bool(self._parts.times) and self._parts.has(Concept.WHAT, Concept.WHO)
        if not (has_asked and word.has(Concept.WHAT, Concept.WHO)):
            return False
        is_joined = word.has(Concept.AND) or self._cursor.has(index - 1, Concept.AND)
        return is_joined or self._cursor.has_kind(index - 1, TokenKind.COMMA)

    def _point_to_time(self, word: WordMatch) -> WordMatch:
        """Set the bound of the time to which "by then" or "after that" points; return the word, or what is left of it.

        Where it is asked again, the time before it stays: "what is due by March, and what after that?".
        """
        self._parts.points_to_time = True
        self._parts.points_to_then = None if self._parts.times else bound_of_then(word)
        then = [replace(time, bound=bound_of_then(word)) for time in self._parts.times]
        self._parts.times = [*self._parts.times, *then] if self._parts.asks_again else then
        return word if self._parts.points_to_then else replace(word, concepts={})

    def _is_of_surroundings(self, index: int, word: WordMatch) -> bool:
        """Return whether a "this" is of what all questions are in: "in this exercise", "on this list"."""
        following = self._cursor.word(index + 1)
        return (
            word.has(Concept.THIS)
            and following is not None
            and following.kind is TokenKind.WORD
            and bool(following.concepts)
            and _SURROUNDINGS.issuperset(following.concepts)
        )
