"""What a text in a thread finds, against what was listed before: much more, or nothing again, may not be meant."""

from collections.abc import Callable, Collection, Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.questions.model import (
    OTHER_REQUESTS,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    ReadingContext,
    RefusalReason,
    StatusFilter,
)
from domain.reading.threads.pointers import has_pronoun
from domain.reading.words.lexicon import WordMatch, any_has, load_lexicon
from domain.reading.words.lookup import match_text

_LIMITS = ("owners", "when", "refs", "section", "vehicle", "kind", "rhythm", "addressees")
#: How a deliverable stands, also by a delivery that was due before the one that was listed.
_STATES = (StatusFilter.HELD, StatusFilter.OVERDUE, StatusFilter.REPORTED)
#: An answer with more than this share of the register is no part of what was asked before.
_MAX_SHARE = 0.25
#: One with this share of it is nearly all of it.
_NEARLY_ALL = 0.75
#: In a thread a topic of so many things is one of them.
_SEVERAL = 2


def find_lost_scope(reading: Reading, context: ReadingContext, *, found: int, known: int) -> NotUnderstood | None:
    """Return a refusal with the ways to read a text, None if there is only one.

    "What is Europol late with?" "And who has most?": a text that finds more than a quarter of the `known` deliverables,
    and gives up a limit of the question before without saying that all is meant, may be of what was asked before; so
    may be one that finds nearly all, and one that only names a time after what a body owes: "what comes in December?".
    """
    question, previous = reading.question, context.previous
    if isinstance(question, NotUnderstood) or previous is None or question.refs or reading.says_all:
        return None
    if question.ask in (*OTHER_REQUESTS, QuestionType.MEETING):
        return None
    lost = {name: value for name in _LIMITS if (value := getattr(previous, name)) and not getattr(question, name)}
    if found <= len(context.listed):
        return None
    is_nearly_all = found >= known * _NEARLY_ALL and not reading.is_whole
    is_much = found > known * _MAX_SHARE and (lost or is_nearly_all)
    names_time_alone = question == Question(ask=question.ask, which=question.which, when=question.when)
    if not (is_much or (names_time_alone and reading.is_whole and "owners" in lost)):
        return None
    return _ask_back(question, replace(question, **lost), replace(question, refs=context.listed))


def find_one_of_two(reading: Reading, context: ReadingContext, found: Collection[str]) -> NotUnderstood | None:
    """Return a refusal with both things that a text in a thread may mean by one topic, None if it means one.

    "What is due in December?" "And the one on migrant smuggling?": two reports have that in their titles.
    """
    question, previous = reading.question, context.previous
    if isinstance(question, NotUnderstood) or previous is None or not question.topic:
        return None
    if question.topic == previous.topic or len(question.refs) != _SEVERAL or {*question.refs} != {*found}:
        return None
    listed_first = sorted(question.refs, key=lambda ref: ref not in context.listed)
    return _ask_back(question, *(replace(question, refs=(ref,)) for ref in listed_first))


def find_receiver_or_owner(
    reading: Reading, context: ReadingContext, find_refs: Callable[[Question], Collection[str]]
) -> NotUnderstood | None:
    """Return a refusal with what a body is sent and what it owes, None if a text asks for only one of them.

    In many languages "and to the Commission?" may ask either, after what another body is charged with.
    """
    question, previous = reading.question, context.previous
    if isinstance(question, NotUnderstood) or previous is None or not question.addressees:
        return None
    if previous.addressees or not question.owners or question.owners != previous.owners or reading.is_among:
        return None
    charged = replace(question, owners=question.addressees, addressees=())
    found = {*find_refs(charged)}
    return _ask_back(question, charged) if found and found != {*find_refs(question)} else None


def find_after_nothing(
    reading: Reading,
    context: ReadingContext,
    *,
    read_after: Callable[[ReadingContext], Question | NotUnderstood],
    find_refs: Callable[[Question], Collection[str]],
) -> Question | NotUnderstood | None:
    """Return what is asked by a text that finds nothing after nothing was listed; None if it may well ask that.

    "Does Frontex owe anything in section II?" "No." "So who does?" is of the section alone; "and which are joint?"
    after "none has a deadline" is of what was listed before. `read_after` reads the text in another context.
    """
    question, previous = reading.question, context.previous
    if isinstance(question, NotUnderstood) or previous is None or context.listed:
        return None
    if question.refs or not _asks_what(reading):
        return None
    if question.ask is QuestionType.WHO and question.owners == previous.owners != ():
        everyone = replace(question, owners=())
        if find_refs(everyone):
            return everyone
    before = None
    if context.before is not None:
        before = read_after(replace(context, previous=context.before, listed=context.listed_before, before=None))
    if isinstance(before, Question) and set(question.owners) <= set(before.owners) and find_refs(before):
        return before
    return _ask_back(question, replace(question, when=None))


def find_kept_in_vain(
    reading: Reading, context: ReadingContext, find_refs: Callable[[Question], Collection[str]]
) -> Question | NotUnderstood | None:
    """Return what is asked by a text that finds nothing for what it keeps of the thread; None if it may ask that.

    After "is the second one ours alone?" "and what is Eurojust late with?" is of all that Eurojust owes; "how many are
    that with those of December?" after "what else?" may be of all there is.
    """
    question, previous = reading.question, context.previous
    if isinstance(question, NotUnderstood) or previous is None:
        return None
    if (of_listed := _ask_how_listed_stand(question, previous, context)) is not None:
        return of_listed if find_refs(of_listed) else None
    if reading.is_among:
        return None
    left_out = question.without.refs
    if question.ask is not QuestionType.WHETHER and left_out and left_out == previous.without.refs:
        free = replace(question, without=replace(question.without, refs=()))
        return _ask_back(free, replace(free, when=None)) if find_refs(free) else None
    is_kept = (
        question.topic is None and len(question.refs) == 1 and {*question.refs} <= {*previous.refs, *context.listed}
    )
    if is_kept and question.owners and _asks_what(reading):
        is_of_it = has_pronoun(_words(reading), reading.language, ())
        if is_of_it and question.which is not StatusFilter.OVERDUE and not question.undated:
            return None  # "what has Frontex to do with it?"
        free = replace(question, refs=())
        return free if find_refs(free) else None
    return _ask_of_named(question)


def _ask_of_named(question: Question) -> NotUnderstood | None:
    """Return a refusal with what is asked of the things that a text names or keeps, or else without them.

    Nothing is both one thing and what something else limits it to: "and now those of ours with a deadline", after who
    does the first.
    """
    if not question.refs or question.ask is QuestionType.WHETHER:
        return None
    named = Question(ask=question.ask, which=StatusFilter.ALL, refs=question.refs)
    return _ask_back(question, named, replace(question, refs=(), topic=None))


def _ask_how_listed_stand(question: Question, previous: Question, context: ReadingContext) -> Question | None:
    """Return a question about the deliverables that were due at a time, whenever they are late or on hold.

    "What is due in June?" "Is any of it on hold?": the delivery of March may be.
    """
    is_of_time = question.when is not None and question.when == previous.when and not question.done_then
    if not (is_of_time and question.which in _STATES and previous.which not in _STATES and context.listed):
        return None
    return replace(question, when=None, refs=context.listed)


def _ask_back(question: Question, *meant: Question) -> NotUnderstood:
    """Return a refusal with what a question may mean besides itself."""
    in_thread = tuple(dict.fromkeys((*meant, question)))
    return NotUnderstood(reason=RefusalReason.AMBIGUOUS, partial=question, in_thread=in_thread)


def _asks_what(reading: Reading) -> bool:
    """Return whether a text asks in words of its own: "and what about March?", but not "and Europol?"."""
    question = reading.question
    if isinstance(question, NotUnderstood) or question.ask is QuestionType.WHETHER:
        return False
    return question.ask is not QuestionType.WHAT or any_has(_words(reading), Concept.WHAT)


def _words(reading: Reading) -> Sequence[WordMatch]:
    return match_text(reading.text, [load_lexicon(reading.language)])


def keep_to_listed(reading: Reading, context: ReadingContext, found: Collection[str]) -> Question | None:
    """Return a question about what was listed alone, None if it finds nothing else or is not meant to be of that.

    "Is Frontex in any of them?", after what falls due first, is of what falls due that day.
    """
    question = reading.question
    is_of_several = reading.is_among and len(context.listed) > 1
    if isinstance(question, NotUnderstood) or not is_of_several or question.refs or set(found) <= {*context.listed}:
        return None
    return replace(question, refs=context.listed)
