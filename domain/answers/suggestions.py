"""Prompts: what somebody could ask next, each in words that the reader takes for just that."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from domain.answers.question_text import limit
from domain.dates.spans import Span
from domain.i18n.translator import Translator
from domain.questions.model import Bound, DueFilter, Question, QuestionType, Reading, StatusFilter
from domain.register.model import Milestone

#: Slack shows no more at one time (https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts).
MOST = 4

#: Ways to put one question, the best first, each with what it means.
_Ways = tuple[tuple[str, Question], ...]


def prompts(
    body: str | None, *, today: date, translator: Translator, read: Callable[[str], Reading]
) -> tuple[str, ...]:
    """What to ask next, for somebody who speaks for a body; None where nobody knows for whom.

    `read` reads a text as it will be read when it is sent. A prompt that it would not take for what it means, or that
    would be answered in another language, is put in another way, or left out.
    """
    council = translator.directory.next_milestone(today)
    known = body if body in translator.directory.actors else None
    every = _of(known, council, today, translator) if known is not None else _of_all(council, translator)
    found = (next((text for text, means in ways if _is_read(text, means, translator, read)), None) for ways in every)
    return tuple(text for text in found if text is not None)[:MOST]


def _is_read(text: str, means: Question, translator: Translator, read: Callable[[str], Reading]) -> bool:
    reading = read(text)
    return reading.question == means and reading.language == translator.language and not reading.corrections


def _of(body: str, council: Milestone | None, today: date, translator: Translator) -> Iterator[_Ways]:
    """For somebody who speaks for a body."""
    if council is not None:
        yield _owed(body, council, translator)
    yield _overdue(translator)
    if council is not None:
        yield _who(council, translator)
    yield _next(body, today, translator)


def _of_all(council: Milestone | None, translator: Translator) -> Iterator[_Ways]:
    """For anybody else."""
    if council is not None:
        yield _who(council, translator)
    yield _overdue(translator)
    yield ((translator.gettext("without a deadline"), Question(undated=True)),)
    yield _everything("", Question(), translator)


def _owed(body: str, council: Milestone, translator: Translator) -> _Ways:
    actor, by = translator.short(body), DueFilter(bound=Bound.BY, span=Span(first=council.day, last=council.day))
    due = Question(owners=(body,), when=by)
    ways = (
        (f"{actor}: {limit(by, translator)}", due),
        (f"{actor}: {translator.text(council.name)}", Question(owners=(body,), when=_at(council))),
    )
    if not translator.has("what must {actor} deliver by {date}"):
        return ways
    day = translator.day(council.day)
    return ((translator.gettext("what must {actor} deliver by {date}", actor=actor, date=day), due), *ways)


def _overdue(translator: Translator) -> _Ways:
    return ((translator.gettext("what is overdue"), Question(which=StatusFilter.OVERDUE)),)


def _who(council: Milestone, translator: Translator) -> _Ways:
    way = (translator.text(council.name), Question(when=_at(council)))
    if not translator.has("who must deliver for the {month} Council"):
        return (way,)
    text = translator.gettext("who must deliver for the {month} Council", month=translator.month(council.month))
    return (text, Question(ask=QuestionType.WHO, when=_at(council))), way


def _next(body: str, today: date, translator: Translator) -> _Ways:
    actor, coming = translator.short(body), Question(ask=QuestionType.NEXT, owners=(body,))
    from_today = replace(coming, when=DueFilter(bound=Bound.FROM, span=Span(first=today, last=today)))
    ways = (
        (f"{actor}: {translator.gettext('what falls due first from today on')}", from_today),
        *_everything(f"{actor}: ", Question(owners=(body,)), translator),
    )
    if not translator.has("what is next for {actor}"):
        return ways
    return ((translator.gettext("what is next for {actor}", actor=actor), coming), *ways)


def _everything(before: str, of: Question, translator: Translator) -> _Ways:
    """All that is open; some languages' words for it mean what is done as well."""
    text = f"{before}{translator.gettext('everything due')}"
    return (text, of), (text, replace(of, which=StatusFilter.ALL))


def _at(council: Milestone) -> DueFilter:
    return DueFilter(bound=Bound.IN, span=Span(first=council.day, last=council.day), council=council.month)
