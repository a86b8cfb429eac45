"""Alternatives to a text that was not understood: whole questions, each in words that are read as just that."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from domain.answers.question_text import (
    due_text,
    limit_parts,
    next_text,
    place_parts,
    reading_text,
    short_names,
    status_filter_text,
)
from domain.answers.shorter_texts import shorter_texts
from domain.answers.suggestions import is_read_as, suggest_questions
from domain.dates.spans import Span
from domain.i18n.translator import Translator
from domain.languages.schema import Concept
from domain.questions.model import (
    OF_ONE_DAY,
    OTHER_REQUESTS,
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
from domain.reading.threads.pointers import is_pronoun
from domain.reading.topics.topic_index import TopicIndex
from domain.reading.words.lexicon import WordMatch, load_lexicon
from domain.reading.words.tokenizer import TokenKind, tokenize
from domain.register.meeting import Meeting

#: As many are offered as can be taken in at a glance.
MAX_ALTERNATIVES = 3
#: Of which so many are deliverables, if there is a part of the text to offer as well.
_MAX_TITLES = 2
#: Of what it may ask in its thread so many are, and of those that are found by name so many are named.
_MAX_IN_THREAD = 3
_MAX_NAMED = 8
#: What a word may mean that titles have.
_CONTENT = frozenset({Concept.ITEM, Concept.OTHER, Concept.NOISE, Concept.CHATTER})
_WITHOUT_ALTERNATIVES = (RefusalReason.LENGTH, RefusalReason.MANY_WORDS, RefusalReason.CHANGE)
#: What a question may ask for besides owners, a time and a status.
_LIMITS = ("section", "vehicle", "rhythm", "undated", "ownerless")
#: Reasons that have nothing to do with what the text is about.
_ABOUT_OTHER_PARTS = frozenset({RefusalReason.TIME, RefusalReason.VAGUE, RefusalReason.COUNCIL, RefusalReason.HISTORY})


class Alternative(Struct, frozen=True, kw_only=True):
    """A question that could have been meant, in words that are read as it, and what they are labelled with."""

    text: str
    label: str
    question: Question
    #: It could be asked by anybody, and has nothing to do with the text.
    is_general: bool = False


def find_alternatives(
    reading: Reading,
    *,
    topics: TopicIndex,
    today: date,
    translator: Translator,
    read: Callable[[str], Reading],
    find: Callable[[Question], Sequence[str]] = lambda _: (),
) -> tuple[Alternative, ...]:
    """Return what a text that was not understood could mean, best first.

    They are what it may ask in its thread, the text without the clauses that are in the way, the deliverables whose
    titles have its words, and what of it was understood; without any, what anybody could ask. `read` reads a text as
    if it were sent, `find` returns the references that a question finds.
    """
    problem = reading.question
    if not isinstance(problem, NotUnderstood) or problem.reason in _WITHOUT_ALTERNATIVES:
        return ()
    corrected = _with_nearest_day(reading, problem, translator, read)
    parts = _take(chain(corrected, _understood_parts(problem, translator)), translator, read, limit=MAX_ALTERNATIVES)
    in_thread = _find_in_thread(problem, topics, translator, read, find)
    shorter = _take(_shorter_questions(reading.text, read), translator, read, limit=1)
    refs = _nearest_refs(reading, problem, topics)
    most = MAX_ALTERNATIVES if not (parts or shorter) else 1 if parts and shorter else _MAX_TITLES
    titles = _take(_details(refs, topics, translator), translator, read, limit=most)
    offered = (*in_thread[:1], *shorter, *in_thread[1:], *titles, *parts)
    found = {alternative.question: alternative for alternative in offered}
    return tuple(found.values())[:MAX_ALTERNATIVES] or tuple(_general(today, translator, read))


def _find_in_thread(
    problem: NotUnderstood,
    topics: TopicIndex,
    translator: Translator,
    read: Callable[[str], Reading],
    find: Callable[[Question], Sequence[str]],
) -> list[Alternative]:
    """Return what a text may ask in its thread, those that find something else than the others."""
    taken: dict[tuple[str, ...], Alternative] = {}
    for supposed in problem.in_thread:
        refs = tuple(find(supposed))
        if refs in taken:
            continue
        for alternative in _take(_in_thread(supposed, problem, topics, translator, refs), translator, read, limit=1):
            taken[refs] = alternative
    return list(taken.values())[:_MAX_IN_THREAD]


def _in_thread(
    supposed: Question, problem: NotUnderstood, topics: TopicIndex, translator: Translator, refs: tuple[str, ...]
) -> Iterator[tuple[str, str, Question]]:
    """Yield wordings of what a text may ask in its thread, which finds `refs`: as it would be answered, or these."""
    if len(supposed.refs) == 1:
        yield from _details(supposed.refs, topics, translator)
        return
    asked = supposed if supposed.ask in OF_ONE_DAY else replace(supposed, ask=QuestionType.WHAT)
    if not asked.refs:
        yield from _as_asked(asked, problem, translator)
    if 0 < len(refs) <= _MAX_NAMED:
        named = translator.all_of([translator.directory.full_reference(ref) for ref in refs])
        limits = next(_as_read(replace(asked, refs=(), which=StatusFilter.OPEN), translator))
        label = f"{limits} – {named}" if limits else named
        yield named, label, Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=refs)


def _as_asked(asked: Question, problem: NotUnderstood, translator: Translator) -> Iterator[tuple[str, str, Question]]:
    """Yield wordings of a question: in short, as an answer says how it was read, or of a part of it."""
    if asked.when is not None and asked.when.bound is Bound.BY and asked.when.council is None:
        asked = replace(asked, when=replace(asked.when, span=Span.day(asked.when.span.last)))
    parts = [] if asked.without != Exclusion() else list(_questions(asked, problem, translator))
    if asked == Question():
        for which in (StatusFilter.OPEN, StatusFilter.ALL):  # in some languages the words mean what is done as well
            text = translator.gettext("everything due")
            yield text, text, replace(asked, which=which)
    if asked in parts:
        yield from _worded(asked, translator)
    for text in _as_read(asked, translator):
        yield text, text, asked
    for part in parts:
        yield from _worded(part, translator)


def _worded(question: Question, translator: Translator) -> Iterator[tuple[str, str, Question]]:
    for text in _wordings(question, translator):
        yield text, _label(text, question, translator), question


def _as_read(question: Question, translator: Translator) -> Iterator[str]:
    """Yield the words with which an answer to a question says how it was read, which most languages read as just it."""
    reading = Reading(text="", language=translator.language, question=question)
    is_open = question.which is StatusFilter.OPEN
    text = reading_text(reading, translator, with_status=not is_open, with_collectives=False)
    yield text
    yield text.replace(" · ", ", ")


def _shorter_questions(text: str, read: Callable[[str], Reading]) -> Iterator[tuple[str, str, Question]]:
    """Yield the questions that a text has without some of its clauses, if nothing of them is left over."""
    for shorter in shorter_texts(text):
        reading = read(shorter)
        question = reading.question
        if isinstance(question, NotUnderstood) or reading.left_out or question.ask in OTHER_REQUESTS:
            continue
        if question.ask in OF_ONE_DAY or replace(question, ask=QuestionType.WHAT) != Question():
            yield shorter, shorter, question


def _with_nearest_day(
    reading: Reading, problem: NotUnderstood, translator: Translator, read: Callable[[str], Reading]
) -> Iterator[tuple[str, str, Question]]:
    """Yield the same question with the nearest day in place of one that does not exist."""
    if problem.reason is RefusalReason.TIME and problem.suggestions and problem.words in reading.text:
        day = translator.day(date.fromisoformat(problem.suggestions[0]))
        text = reading.text.replace(problem.words, day, 1)
        question = read(text).question
        if isinstance(question, Question):
            yield text, text, question


def _general(today: date, translator: Translator, read: Callable[[str], Reading]) -> Iterator[Alternative]:
    """Yield questions about the register as a whole."""
    for text in suggest_questions(None, today=today, translator=translator, read=read)[:MAX_ALTERNATIVES]:
        question = read(text).question
        if isinstance(question, Question):
            yield Alternative(text=text, label=text, question=question, is_general=True)


def _take(
    candidates: Iterator[tuple[str, str, Question]],
    translator: Translator,
    read: Callable[[str], Reading],
    *,
    limit: int | None,
) -> list[Alternative]:
    """Return the candidates whose words are read as their question, each question once."""
    taken: dict[Question, Alternative] = {}
    for text, label, question in candidates:
        if question not in taken and is_read_as(text, question, translator, read):
            taken[question] = Alternative(text=text, label=label, question=question)
    return list(taken.values())[:limit]


def _details(refs: Sequence[str], topics: TopicIndex, translator: Translator) -> Iterator[tuple[str, str, Question]]:
    """Yield the details of deliverables and key actions, labelled with their titles."""
    titles = {entry.key_action: entry.context for entry in topics.entries}
    titles |= {entry.ref: entry.title for entry in topics.entries}
    for ref in refs:
        question = Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=(ref,))
        full_ref = translator.directory.full_reference(ref)
        for text in (translator.gettext("details of {ref}", ref=full_ref), full_ref):
            yield text, f"{text} – {translator.text(titles.get(ref, {}))}", question


def _nearest_refs(reading: Reading, problem: NotUnderstood, topics: TopicIndex) -> Sequence[str]:
    """Return the references that are near one that does not exist, or whose titles have the text's words."""
    if problem.reason is RefusalReason.REFERENCE:
        own = [ref for ref in problem.suggestions if problem.words.upper().startswith(ref.upper())]
        return (*own, *reversed(problem.suggestions))
    if problem.reason is RefusalReason.AMBIGUOUS and problem.suggestions:
        return problem.suggestions  # several notes have it
    if problem.reason in _ABOUT_OTHER_PARTS:
        return ()
    lexicon = load_lexicon(reading.language)
    tokens = [token for token in tokenize(reading.text) if token.kind is TokenKind.WORD]
    words = [
        token.folded
        for token in tokens
        if _CONTENT.issuperset(lexicon.concepts_of(token.folded) or ())
        and not is_pronoun(WordMatch(text=token.text, concepts={}), reading.language)
    ]
    if problem.reason is RefusalReason.BODY:
        # A body's name is no topic: Interpol has nothing to do with the internet.
        names = {token.folded for token in tokenize(problem.words)}
        words = [word for word in words if word not in names]
    understood = () if problem.partial is None else problem.partial.refs
    return tuple(dict.fromkeys((*understood, *topics.nearest_refs(words, reading.language))))


def _understood_parts(problem: NotUnderstood, translator: Translator) -> Iterator[tuple[str, str, Question]]:
    """Yield questions about the part of a text that was understood, the whole of it first."""
    partial = problem.partial or Question()
    names = {name.casefold(): slug for slug in translator.directory.actors for name in _names(slug, translator)}
    meant = tuple(names[name.casefold()] for name in problem.suggestions if name.casefold() in names)
    owners = meant or partial.owners
    for question in _questions(replace(partial, owners=owners), problem, translator):
        for text in _wordings(question, translator):
            yield text, _label(text, question, translator), question
            yield text, text, replace(question, which=StatusFilter.ALL)


def _label(text: str, question: Question, translator: Translator) -> str:
    """Return what a button with a question says: what it shows, where the question is a mere name."""
    if not question.owners or question != Question(owners=question.owners):
        return text
    return translator.gettext(
        "Show everything open for {actors}", actors=translator.any_of(short_names(question.owners, translator))
    )


def _names(slug: str, translator: Translator) -> tuple[str, ...]:
    return translator.actor(slug), translator.directory.actors[slug].short.get("en", "")


def _questions(partial: Question, problem: NotUnderstood, translator: Translator) -> Iterator[Question]:
    """Yield a question with the owners, time and status of another one, then with fewer of them."""
    owners, when, which = partial.owners, partial.when, partial.which
    if which is StatusFilter.ALL:
        which = StatusFilter.OPEN
    if problem.reason is RefusalReason.COUNCIL:
        for council in _nearest_councils(problem.words, translator):
            yield Question(owners=owners, when=council)
    for either in problem.times:
        yield Question(owners=owners, when=either, which=which)
    if problem.reason is RefusalReason.AMBIGUOUS and when and which is not StatusFilter.OPEN:
        yield Question(owners=owners, which=which)  # there is an "or" between them
        yield Question(owners=owners, when=when)
    else:
        ask = partial.ask if partial.ask in OF_ONE_DAY else QuestionType.WHAT
        limits = {name: getattr(partial, name) for name in _LIMITS}
        whole = Question(ask=ask, owners=owners, when=when, which=which, **limits)
        narrower = (whole, Question(owners=owners, when=when, which=which))
        yield from (question for question in narrower if question != Question())
    if owners:
        yield Question(owners=owners)
        if problem.reason is RefusalReason.AMBIGUOUS:
            yield Question(addressees=owners)
    if partial.addressees:
        yield Question(addressees=partial.addressees)


def _nearest_councils(words: str, translator: Translator) -> list[DueFilter]:
    """Return a body's meetings nearest to a month in which it does not meet."""
    try:
        month, body = Meeting.parse(words)
    except ValueError:
        return []
    of_body = [milestone for milestone in translator.directory.milestones if milestone.body is body]
    nearest = sorted(of_body, key=lambda milestone: abs(milestone.day - month.first))
    return [
        DueFilter(bound=Bound.IN, span=Span.day(milestone.day), council=milestone.meeting)
        for milestone in nearest[:MAX_ALTERNATIVES]
    ]


def _wordings(question: Question, translator: Translator) -> Iterator[str]:
    """Yield words for owners, limits, a time and a status: "Frontex: overdue"."""
    if question.addressees:
        yield translator.gettext(
            "addressed to {actors}", actors=translator.any_of(short_names(question.addressees, translator))
        )
        return
    prefix = f"{translator.any_of(short_names(question.owners, translator))}: " if question.owners else ""
    parts = [*place_parts(question, translator), *limit_parts(question, translator)]
    if question.ask is QuestionType.NEXT:
        parts.append(next_text(question, translator))
    elif question.ask is QuestionType.LAST:
        parts.append(translator.gettext("what falls due last"))
    if question.when is not None:
        council = question.when.council and translator.directory.milestone(question.when.council)
        is_meeting = council and question.when.bound is Bound.IN
        parts.append(translator.text(council.name) if council and is_meeting else due_text(question.when, translator))
    if question.which is not StatusFilter.OPEN:
        parts.append(status_filter_text(question.which, translator))
    yield prefix + ", ".join(parts or [translator.gettext("everything due")])
