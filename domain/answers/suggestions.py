"""Suggested prompts: what a user could ask next, each in words that are read as exactly that question."""

from collections.abc import Callable, Iterator
from datetime import date

from msgspec.structs import replace

from domain.answers.question_text import due_text
from domain.dates.spans import Span
from domain.i18n.translator import Translator
from domain.questions.model import Bound, DueFilter, Question, QuestionType, Reading, StatusFilter
from domain.register.model import Milestone

#: Slack shows no more at one time (https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts).
MAX_PROMPTS = 4

#: Wordings of one prompt, the best first, each with the question that it must be read as.
_Wordings = tuple[tuple[str, Question], ...]


def suggest_questions(
    actor: str | None, *, today: date, translator: Translator, read: Callable[[str], Reading]
) -> tuple[str, ...]:
    """Return what a user who speaks for an actor could ask next; `actor` is None if that is not known.

    `read` reads a text as it will be read when it is sent. A wording that it would not read as its question, or that
    would be answered in another language, is replaced by the next one; a prompt without any other is left out.
    """
    council = translator.directory.next_milestone(today)
    if actor is not None and actor in translator.directory.actors:
        candidates = _prompts_for_actor(actor, council, today, translator)
    else:
        candidates = _general_prompts(council, translator)
    prompts = []
    for wordings in candidates:
        text = next((text for text, question in wordings if is_read_as(text, question, translator, read)), None)
        if text is not None:
            prompts.append(text)
    return tuple(prompts[:MAX_PROMPTS])


def is_read_as(text: str, question: Question, translator: Translator, read: Callable[[str], Reading]) -> bool:
    """Return whether a text is read as just that question, and answered in the translator's language."""
    reading = read(text)
    return reading.question == question and reading.language == translator.language and not reading.corrections


def _prompts_for_actor(
    actor: str, council: Milestone | None, today: date, translator: Translator
) -> Iterator[_Wordings]:
    if council is not None:
        yield _due_by_council(actor, council, translator)
    yield _overdue(translator)
    if council is not None:
        yield _owners_at_council(council, translator)
    yield _next_due(actor, today, translator)


def _general_prompts(council: Milestone | None, translator: Translator) -> Iterator[_Wordings]:
    if council is not None:
        yield _owners_at_council(council, translator)
    yield _overdue(translator)
    yield ((translator.gettext("without a deadline"), Question(undated=True)),)
    yield _everything("", Question(), translator)


def _due_by_council(actor: str, council: Milestone, translator: Translator) -> _Wordings:
    name, due = translator.actor(actor), DueFilter(bound=Bound.BY, span=Span.day(council.day))
    question = Question(owners=(actor,), when=due)
    wordings = (
        (f"{name}: {due_text(due, translator)}", question),
        (f"{name}: {translator.text(council.name)}", Question(owners=(actor,), when=_at_council(council))),
    )
    if not translator.is_translated("what must {actor} deliver by {date}"):
        return wordings
    day = translator.day(council.day)
    return ((translator.gettext("what must {actor} deliver by {date}", actor=name, date=day), question), *wordings)


def _overdue(translator: Translator) -> _Wordings:
    return ((translator.gettext("what is overdue"), Question(which=StatusFilter.OVERDUE)),)


def _owners_at_council(council: Milestone, translator: Translator) -> _Wordings:
    by_name = (translator.text(council.name), Question(when=_at_council(council)))
    if not translator.is_translated("who must deliver for the {month} Council"):
        return (by_name,)
    text = translator.gettext("who must deliver for the {month} Council", month=translator.month(council.month))
    return (text, Question(ask=QuestionType.WHO, when=_at_council(council))), by_name


def _next_due(actor: str, today: date, translator: Translator) -> _Wordings:
    name, question = translator.actor(actor), Question(ask=QuestionType.NEXT, owners=(actor,))
    from_today = replace(question, when=DueFilter(bound=Bound.FROM, span=Span.day(today)))
    wordings = (
        (f"{name}: {translator.gettext('what falls due first from today on')}", from_today),
        *_everything(f"{name}: ", Question(owners=(actor,)), translator),
    )
    if not translator.is_translated("what is next for {actor}"):
        return wordings
    return ((translator.gettext("what is next for {actor}", actor=name), question), *wordings)


def _everything(prefix: str, question: Question, translator: Translator) -> _Wordings:
    """Return all that is open; in some languages the words for it mean what is done as well."""
    text = f"{prefix}{translator.gettext('everything due')}"
    return (text, question), (text, replace(question, which=StatusFilter.ALL))


def _at_council(council: Milestone) -> DueFilter:
    return DueFilter(bound=Bound.IN, span=Span.day(council.day), council=council.meeting)
