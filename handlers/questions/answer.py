"""Answer a text: read it, query the register, build the answer and word it; every surface calls this."""

from collections.abc import Callable
from datetime import date
from functools import cached_property, partial

from msgspec import Struct, field
from msgspec.structs import replace

from db.register.store import DEFAULT_LIMIT, RegisterStore, Snapshot
from domain.answers.answer import Answer, build_answer, refuse_unknown_council
from domain.answers.answer_text import WordedAnswer, word_answer
from domain.answers.headline import names_upcoming
from domain.answers.not_understood_text import did_you_mean_text, for_everyone_remark, not_understood_text
from domain.answers.question_text import reading_text
from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages.help import help_text
from domain.questions.conditions import expected_question, under_way_question
from domain.questions.contradictions import find_contradiction
from domain.questions.model import (
    IS_DONE,
    OTHER_REQUESTS,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    ReadingContext,
    RefusalReason,
    StatusFilter,
)
from domain.reading.idioms.dates.newly_due import says_again
from domain.reading.threads.follow_up import ask_of_scope, narrow_to_channel
from domain.reading.threads.lost_scope import (
    find_after_nothing,
    find_kept_in_vain,
    find_lost_scope,
    find_one_of_two,
    find_receiver_or_owner,
    keep_to_listed,
)
from domain.register.model import Directory, parent_action
from domain.register.results import Matches
from handlers.questions.other_requests import answer_other_request, find_examples
from handlers.questions.suggestions import SuggestedQuestion, find_refs, find_suggestions, make_reader, read_suggestions

#: Requests whose answer has examples of questions.
_WITH_EXAMPLES = (QuestionType.HELP, QuestionType.GREETING, QuestionType.SUMMARY)

#: What is asked of what was done in a time, and answered by what is reported done where nothing is.
_WITH_REPORTED = (QuestionType.WHETHER, QuestionType.WHAT, QuestionType.WHEN)

#: So few words are filters, of which all are meant: "December 2024 overdue".
_MAX_FILTERS = 4


class AnsweredQuestion(Struct, frozen=True, kw_only=True, dict=True):
    """A question as it was read, and the bot's answer."""

    reading: Reading
    translator: Translator
    #: How the text was read, as far as it was understood.
    read_as: str
    #: The answer, or why there is none.
    statement: str
    #: None if the text was not understood, or asks for help.
    answer: Answer | None = None
    worded: WordedAnswer | None = None
    #: Nothing is known of the body that "we" stands for, so the answer is about everyone.
    is_for_everyone: bool = False
    #: What the text could go on from.
    context: ReadingContext = field(default_factory=ReadingContext)
    #: It is worded as going on from another question; there is none, so the answer is about the bodies in it.
    goes_on: bool = False
    #: The answer to a request that is about no instalments, which may name people.
    said: RichText | None = None
    #: The references of the deliverables that it says were changed.
    changed: tuple[str, ...] = ()
    #: The commands, if it asks for help.
    commands: str = ""
    #: Finds what could be meant by a text that was not understood, what else one asks, or examples of questions.
    find_suggestions: Callable[[], tuple[SuggestedQuestion, ...]] = tuple

    @cached_property
    def suggestions(self) -> tuple[SuggestedQuestion, ...]:
        """What could be meant by a text that was not understood; few surfaces need it, so it is looked for then."""
        return self.find_suggestions()

    @property
    def text(self) -> str:
        """The answer as plain text; if the text was not understood, with what could be asked instead."""
        if self.is_for_everyone:
            return f"{for_everyone_remark(self.translator)}\n{self.statement}"
        labels = [] if self.worded else [suggestion.label for suggestion in self.suggestions]
        if self.is_understood:
            parts = [self.statement, *(f"• {label}" for label in labels), self.commands]
            return "\n".join(filter(None, parts))
        if not labels:
            return self.statement
        return f"{self.statement}\n{did_you_mean_text(labels, self.translator)}"

    @property
    def is_understood(self) -> bool:
        """Whether the text was understood."""
        return not isinstance(self.reading.question, NotUnderstood)


def read_and_answer(
    text: str,
    *,
    store: RegisterStore,
    today: date,
    hint: str = "en",
    context: ReadingContext | None = None,
    refusal: NotUnderstood | None = None,
) -> AnsweredQuestion:
    """Read a text and answer it in its own language, or in `hint` if it does not tell.

    `context` is what it may follow up; `refusal` is why it is refused whatever it says.
    """
    context = context or ReadingContext()
    with store.snapshot() as register:
        read_here = partial(make_reader(register, hint, today), text)
        reading = _suppose_missed(read_here(context=context), context, register, today, read_here)
        reading = narrow_to_channel(reading, context, register.directory)
        if refusal is not None:
            refusal = replace(refusal, partial=_understood_part(reading.question))
            reading = replace(reading, question=refusal)
        alone = _names_bodies_alone(reading.question)
        answered = _answer(replace(reading, question=alone or reading.question), register, today=today)
        answered = _check_scope(answered, context, register, today=today, read_here=read_here)
    return replace(_with_suggestions(answered, store, today), goes_on=alone is not None, context=context)


def _suppose_missed(
    reading: Reading, context: ReadingContext, register: Snapshot, today: date, read_here: Callable[..., Reading]
) -> Reading:
    """Return the reading of a text; of one that is refused with what it asks of the text before, if that was, too.

    "Europol, to be honest, how late?" is refused, and so "without Frontex's"; but it may ask what Europol is late with.
    """
    problem, missed = reading.question, context.missed
    if missed is None or missed.ask in OTHER_REQUESTS or not isinstance(problem, NotUnderstood):
        return reading
    listed = find_refs(missed, register, today)
    supposed = read_here(
        context=replace(context, previous=missed, is_missed=False, missed=None, listed=listed)
    ).question
    if isinstance(supposed, NotUnderstood):
        return reading
    return replace(reading, question=replace(problem, in_thread=(supposed, *problem.in_thread)))


def _check_scope(
    answered: AnsweredQuestion,
    context: ReadingContext,
    register: Snapshot,
    *,
    today: date,
    read_here: Callable[..., Reading],
) -> AnsweredQuestion:
    """Return an answer; in place of one that lists more than was meant, or can list nothing, another or a refusal."""
    reading = answered.reading
    found = set(answered.answer.refs) if answered.answer else set()
    if (kept := keep_to_listed(reading, context, found)) is not None:
        of_listed = _answer(replace(reading, question=kept), register, today=today)
        if kept.ask is QuestionType.WHETHER or (of_listed.answer and of_listed.answer.all_lines):
            return of_listed
    known = sum(parent_action(ref) != ref for ref in register.references)
    find = partial(find_refs, register=register, today=today)
    lost = find_lost_scope(reading, context, found=len(found), known=known)
    lost = lost or find_one_of_two(reading, context, found) or find_receiver_or_owner(reading, context, find)
    if answered.answer and not found:
        meant = find_after_nothing(
            reading, context, read_after=lambda other: read_here(context=other).question, find_refs=find
        )
        meant = meant or find_kept_in_vain(reading, context, find)
        if meant is not None:
            return _answer(replace(reading, question=meant), register, today=today)
    question, previous = reading.question, context.previous or Question()
    is_asked = len(reading.text.split()) > _MAX_FILTERS
    # In a thread "are any of them late?" does not say the time.
    if answered.answer and is_asked and isinstance(question, Question) and question.when != previous.when:
        again = says_again(reading.text)
        meant = None if lost else find_contradiction(question, says_again=again, today=today, find_refs=find)
        if isinstance(meant, Question):
            return _answer(replace(reading, question=meant), register, today=today)
        lost = lost or meant
    return answered if lost is None else _not_understood(reading, lost, answered.translator)


def _names_bodies_alone(question: Question | NotUnderstood) -> Question | None:
    """Return what bodies owe whose names go on from a question that there is not: "and Frontex?"; else None."""
    if isinstance(question, Question) or question.reason is not RefusalReason.FOLLOW_UP:
        return None
    return question.partial if question.partial is not None and question.partial.owners else None


def _understood_part(question: Question | NotUnderstood) -> Question | None:
    if isinstance(question, NotUnderstood):
        return question.partial
    return question if question.is_narrowed else None


def answer_reading(
    reading: Reading, *, store: RegisterStore, today: date, limit: int = DEFAULT_LIMIT
) -> AnsweredQuestion:
    """Answer a reading from the present state of the register, with up to `limit` instalments."""
    with store.snapshot() as register:
        answered = _answer(reading, register, today=today, limit=limit)
    return _with_suggestions(answered, store, today)


def answer_for_everyone(answered: AnsweredQuestion, *, store: RegisterStore, today: date) -> AnsweredQuestion:
    """Return the answer to a question without its "we", as far as it is one; otherwise the refusal as it is.

    After a question about a body "we" may be that body, which an answer for everyone would leave out.
    """
    problem, previous = answered.reading.question, answered.context.previous
    is_of_body = previous is not None and bool(previous.owners)
    if not isinstance(problem, NotUnderstood) or problem.partial is None or is_of_body:
        return answered
    # "How far are we?" after a section is of that.
    scope = None if problem.partial.is_narrowed else ask_of_scope(answered.reading, previous)
    reading = replace(answered.reading, question=scope or problem.partial)
    return replace(answer_reading(reading, store=store, today=today), is_for_everyone=True)


def _with_suggestions(answered: AnsweredQuestion, store: RegisterStore, today: date) -> AnsweredQuestion:
    question, translator = answered.reading.question, answered.translator
    if isinstance(question, Question) and question.ask in OTHER_REQUESTS:
        other = answer_other_request(question, store, translator, today=today)
        find_examples_here = partial(find_examples, store, translator, today=today)
        find = find_examples_here if question.ask in _WITH_EXAMPLES else tuple
        commands = help_text(translator) if question.ask is QuestionType.HELP else ""
        unnamed = other.said.plain(lambda _: translator.gettext("somebody in Slack"))
        return replace(
            answered,
            said=other.said,
            changed=other.changed,
            statement=unnamed,
            commands=commands,
            find_suggestions=find,
        )
    if answered.is_understood:
        find_asked = partial(read_suggestions, answered.reading.also_asked, answered.translator, store, today=today)
        return replace(answered, find_suggestions=find_asked) if answered.reading.also_asked else answered
    find = partial(find_suggestions, answered.reading, answered.translator, store=store, today=today)
    return replace(answered, find_suggestions=find)


def _answer(reading: Reading, register: Snapshot, *, today: date, limit: int = DEFAULT_LIMIT) -> AnsweredQuestion:
    directory = register.directory
    translator, question = Translator(reading.language, directory), _refuse_before_history(reading.question, register)
    if isinstance(question, NotUnderstood):
        return _not_understood(reading, question, translator)
    if question.ask in OTHER_REQUESTS:
        return AnsweredQuestion(reading=reading, translator=translator, read_as="", statement="")
    matches = register.find(question, today=today, limit=limit)
    asks_how_late = question.ask is QuestionType.WHEN and question.which is StatusFilter.OVERDUE and question.refs
    if asks_how_late and not matches.instalments:  # by how much it was late that is not late now
        question = replace(question, which=StatusFilter.LATE)
        matches = register.find(question, today=today, limit=limit)
    if question.also_late and question.which is StatusFilter.OVERDUE:
        matches = _joined(matches, register.find(replace(question, which=StatusFilter.LATE), today=today, limit=limit))
    under_way, late = (
        () if asked is None else register.find(asked, today=today, limit=limit).instalments
        for asked in (under_way_question(question), expected_question(question, today))
    )
    answer = build_answer(
        question, matches, directory=directory, today=question.as_of or today, under_way=under_way, late=late
    )
    is_of_one = len(question.refs) == 1 or question.which is StatusFilter.ALL  # "is any of those done?" lists none
    is_of_it = question.ask is QuestionType.WHETHER and is_of_one
    is_of_it = is_of_it or (question.ask is QuestionType.WHEN and question.which in IS_DONE)
    asks_about_it = question.topic is not None or (question.refs and is_of_it)
    if not answer.all_lines:
        # "What does Frontex owe the Commission?": nothing, but it helps with what the Commission owes.
        helped = () if question.when else register.topics().refs_helped_by(question.owners, question.addressees)
        related = question.refs if asks_about_it and question.section is None else helped
        answer = _broaden(answer, related, register, today=today, limit=limit) if related else answer
    if names_upcoming(question) and not answer.all_lines:
        open_next = replace(question, ask=QuestionType.NEXT, which=StatusFilter.OPEN)
        matches = register.find(open_next, today=today, limit=limit)
        upcoming = build_answer(open_next, matches, directory=directory, today=answer.today).lines
        answer = replace(answer, upcoming=upcoming)
    if question.time_of_delivery is not None and not answer.all_lines:
        answer = _with_reported(answer, register, today=today, limit=limit)
    elif question.ask is QuestionType.WHETHER and not question.refs and not question.done_then:
        find = partial(register.find, today=today, limit=limit)
        answer = _with_others(answer, find, directory=directory)
    unknown_council = refuse_unknown_council(answer, directory=directory)
    if unknown_council is not None:
        return _not_understood(reading, unknown_council, translator)
    worded = word_answer(answer, reading, translator)
    return AnsweredQuestion(
        reading=reading,
        translator=translator,
        read_as=reading_text(reading, translator),
        statement=worded.text,
        answer=answer,
        worded=worded,
    )


def _joined(some: Matches, others: Matches) -> Matches:
    """Return the matches of two questions in order of their days."""
    instalments = sorted((*some.instalments, *others.instalments), key=lambda each: each.due or date.max)
    return replace(some, instalments=tuple(instalments), has_more=some.has_more or others.has_more)


def _with_others(answer: Answer, find: Callable[[Question], Matches], *, directory: Directory) -> Answer:
    """Return an answer whether anything is done with what is not beside what is.

    Asked whether all is done, or was in time, it lists what is not; so it does where nothing is that was due in a time.
    """
    question = answer.question
    opposite = {
        StatusFilter.DONE: (StatusFilter.OPEN,),
        StatusFilter.ON_TIME: (StatusFilter.LATE, StatusFilter.OVERDUE) if question.every else (),
    }.get(question.which, ())
    instalments = tuple(each for which in opposite for each in find(replace(question, which=which)).instalments)
    missing = build_answer(answer.question, Matches(instalments=instalments), directory=directory, today=answer.today)
    if answer.all_lines and not (question.every and missing.all_lines):
        return replace(answer, others=missing.all_lines)
    is_asked = question.every or answer.question.when is not None
    return replace(missing, others=answer.all_lines) if is_asked and missing.all_lines else answer


def _with_reported(answer: Answer, register: Snapshot, *, today: date, limit: int) -> Answer:
    """Return an answer by which nothing was done in a time with what was reported done then, and waits for a yes."""
    question, delivered = answer.question, answer.question.time_of_delivery
    if delivered is None or question.which is not StatusFilter.DONE or question.ask not in _WITH_REPORTED:
        return answer
    waiting = replace(question, which=StatusFilter.REPORTED, when=None, done_then=False)
    keys = register.reported_within(delivered)
    instalments = tuple(
        each for each in register.find(waiting, today=today, limit=limit).instalments if each.key in keys
    )
    if not instalments:
        return answer
    reported = build_answer(waiting, Matches(instalments=instalments), directory=register.directory, today=today)
    return replace(reported, question=question)


def _broaden(answer: Answer, refs: tuple[str, ...], register: Snapshot, *, today: date, limit: int) -> Answer:
    """Return an answer that finds nothing with all that there is on its topic, whatever else the question says."""
    question = answer.question
    on_topic = Question(which=StatusFilter.ALL, refs=refs, as_of=question.as_of)
    meant = [on_topic]
    if question.when is not None:
        # "Was I.3a delivered in January?" What was due then tells more, and the one delivery that there was, than the
        # next.
        then = replace(on_topic, when=question.when)
        meant = [then, replace(on_topic, which=StatusFilter.DONE), on_topic] if question.done_then else [then, on_topic]
    found = (register.find(each, today=today, limit=limit) for each in meant)
    matches = next((each for each in found if each.instalments), Matches(instalments=()))
    broadened = build_answer(on_topic, matches, directory=register.directory, today=answer.today)
    return replace(broadened, question=question, is_broadened=True)


def _not_understood(reading: Reading, problem: NotUnderstood, translator: Translator) -> AnsweredQuestion:
    reading = replace(reading, question=problem)
    text = not_understood_text(reading, problem, translator)
    return AnsweredQuestion(
        reading=reading, translator=translator, read_as=reading_text(reading, translator), statement=text
    )


def _refuse_before_history(question: Question | NotUnderstood, register: Snapshot) -> Question | NotUnderstood:
    """Return a question, or a refusal if it is about a day before the records begin."""
    if isinstance(question, NotUnderstood) or question.as_of is None:
        return question
    first_day = register.first_recorded_day()
    if question.as_of >= first_day:
        return question
    return NotUnderstood(reason=RefusalReason.HISTORY, words=str(first_day), partial=question)
