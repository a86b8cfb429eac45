"""Saying how a question was read, so that nobody takes an answer for one to another question."""

from collections.abc import Iterator

from domain.i18n.translator import Translator
from domain.questions.model import Bound, NotUnderstood, Question, QuestionType, Reading, StatusFilter
from domain.questions.model import DueFilter as Limit
from domain.register.model import ActorKind


def read_as(reading: Reading, translator: Translator) -> str:
    """How a question was read, typos first: "Eurojust, on its own and … · due by 30 June 2024 · open"."""
    question = reading.question.partly if isinstance(reading.question, NotUnderstood) else reading.question
    parts = [
        translator.gettext("“{typed}” read as “{read}”", typed=each.typed, read=_name(each.read, translator))
        for each in reading.corrections
    ]
    if question is not None:
        parts += _parts(question, translator)
    return " · ".join(parts)


def _parts(question: Question, translator: Translator) -> Iterator[str]:
    if question.ask in (QuestionType.HELP, QuestionType.MEETING):
        return
    if question.topic is None:
        yield from question.refs
    else:
        yield translator.gettext("about “{topic}”", topic=question.topic)
    yield from _whose(question, translator)
    yield from _where(question, translator)
    if question.when is not None:
        yield limit(question.when, translator)
    if question.undated:
        yield translator.gettext("without a deadline")
    if question.ownerless:
        yield translator.gettext("without an owner")
    if question.ask is QuestionType.NEXT:
        yield translator.gettext("what falls due first from today on")
    yield _which(question.which, translator)
    if question.as_of is not None:
        yield translator.gettext("as things stood on {date}", date=translator.day(question.as_of))


def _whose(question: Question, translator: Translator) -> Iterator[str]:
    if question.owners:
        yield _owners(question, translator)
    if question.kind is not None:
        yield (
            translator.gettext("agencies") if question.kind is ActorKind.AGENCY else translator.gettext("institutions")
        )


def _where(question: Question, translator: Translator) -> Iterator[str]:
    """The part of the note, the way of reporting, and to whom."""
    if question.section is not None:
        title = translator.text(translator.directory.sections[question.section])
        yield translator.gettext("section {section}: {title}", section=question.section, title=title)
    if question.vehicle is not None:
        yield translator.gettext("through the {vehicle}", vehicle=vehicle(question.vehicle, translator))
    if question.addressees:
        yield translator.gettext(
            "addressed to {actors}", actors=translator.any_of(shorts(question.addressees, translator))
        )


def _name(read: str, translator: Translator) -> str:
    """What a typo was read as, spelled as the actor spells it where it is one."""
    return next(
        (name for name in shorts(tuple(translator.directory.actors), translator) if name.casefold() == read), read
    )


def shorts(slugs: tuple[str, ...], translator: Translator) -> list[str]:
    """Actors' short names."""
    return [translator.short(each) for each in slugs]


def _owners(question: Question, translator: Translator) -> str:
    if len(question.owners) > 1:
        names = shorts(question.owners, translator)
        either = translator.any_of(names)
        if question.jointly:
            either = translator.gettext("{actors} together", actors=translator.all_of(names))
        groups = {group: None for each in question.owners for group in translator.directory.collectives.get(each, ())}
        if not groups:
            return either
        collectives = translator.all_of(shorts(tuple(groups), translator))
        return translator.gettext("{actors}, also as members of {collectives}", actors=either, collectives=collectives)
    slug = question.owners[0]
    actor, name = translator.directory.actors[slug], translator.short(slug)
    collectives = translator.all_of(shorts(translator.directory.collectives.get(slug, ()), translator))
    if actor.kind is ActorKind.MEMBER_STATE:
        return translator.gettext("{actor}, as one of the {collective}", actor=name, collective=collectives)
    if actor.kind is ActorKind.COLLECTIVE:
        return translator.gettext("{actor}, as a group", actor=name)
    if actor.parent is not None:
        return translator.gettext("{actor}, part of {parent}", actor=name, parent=translator.short(actor.parent))
    if collectives:
        return translator.gettext(
            "{actor}, on its own and as one of the {collective}", actor=name, collective=collectives
        )
    return name


def vehicle(slug: str, translator: Translator) -> str:
    """The name of a way of reporting."""
    return translator.text(translator.directory.vehicles.get(slug, {"en": slug}))


def _which(which: StatusFilter, translator: Translator) -> str:
    words = {
        StatusFilter.OPEN: translator.gettext("open"),
        StatusFilter.DONE: translator.gettext("done"),
        StatusFilter.OVERDUE: translator.gettext("overdue"),
        StatusFilter.ALL: translator.gettext("whatever its status"),
    }
    return words[which]


def limit(when: Limit, translator: Translator) -> str:
    """A time and its bound."""
    first, last = translator.day(when.span.first), translator.day(when.span.last)
    if when.council is not None and when.bound is Bound.BETWEEN:
        return translator.gettext("due between {first} and the Schengen Council of {last}", first=first, last=last)
    if when.council is not None:
        return _meeting(when.bound, last, translator)
    if when.bound in (Bound.IN, Bound.BETWEEN):
        whole = translator.span(when.span)
        if whole is not None:
            return translator.gettext("due in {period}", period=whole)
        if first == last:
            return translator.gettext("due on {date}", date=first)
        return translator.gettext("due between {first} and {last}, both included", first=first, last=last)
    if when.bound is Bound.BY:
        return translator.gettext("due by {date}", date=last)
    if when.bound is Bound.BEFORE:
        return translator.gettext("due before {date}", date=first)
    if when.bound is Bound.FROM:
        return translator.gettext("due on or after {date}", date=first)
    return translator.gettext("due after {date}", date=last)


def _meeting(bound: Bound, day: str, translator: Translator) -> str:
    if bound in (Bound.BY, Bound.BEFORE):
        return translator.gettext("due up to and at the Schengen Council of {date}", date=day)
    if bound is Bound.FROM:
        return translator.gettext("due at the Schengen Council of {date} or later", date=day)
    if bound is Bound.AFTER:
        return translator.gettext("due after the Schengen Council of {date}", date=day)
    return translator.gettext("due or tabled at the Schengen Council of {date}", date=day)
