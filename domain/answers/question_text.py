"""Saying how a question was read, so that nobody takes an answer for one to another question."""

from collections.abc import Iterator

from domain.i18n.translator import Translator
from domain.questions.model import Bound, NotUnderstood, Question, QuestionType, Reading, StatusFilter
from domain.questions.model import DueFilter as Limit
from domain.register.model import ActorKind


def read_as(reading: Reading, speech: Translator) -> str:
    """How a question was read, typos first: "Eurojust, on its own and … · due by 30 June 2024 · open"."""
    question = reading.question.partly if isinstance(reading.question, NotUnderstood) else reading.question
    parts = [
        speech.gettext("“{typed}” read as “{read}”", typed=each.typed, read=_name(each.read, speech))
        for each in reading.corrections
    ]
    if question is not None:
        parts += _parts(question, speech)
    return " · ".join(parts)


def _parts(question: Question, speech: Translator) -> Iterator[str]:
    if question.ask in (QuestionType.HELP, QuestionType.MEETING):
        return
    if question.topic is None:
        yield from question.refs
    else:
        yield speech.gettext("about “{topic}”", topic=question.topic)
    yield from _whose(question, speech)
    yield from _where(question, speech)
    if question.when is not None:
        yield limit(question.when, speech)
    if question.undated:
        yield speech.gettext("without a deadline")
    if question.ownerless:
        yield speech.gettext("without an owner")
    if question.ask is QuestionType.NEXT:
        yield speech.gettext("what falls due first from today on")
    yield _which(question.which, speech)
    if question.as_of is not None:
        yield speech.gettext("as things stood on {date}", date=speech.day(question.as_of))


def _whose(question: Question, speech: Translator) -> Iterator[str]:
    if question.owners:
        yield _owners(question, speech)
    if question.kind is not None:
        yield speech.gettext("agencies") if question.kind is ActorKind.AGENCY else speech.gettext("institutions")


def _where(question: Question, speech: Translator) -> Iterator[str]:
    """The part of the note, the way of reporting, and to whom."""
    if question.section is not None:
        title = speech.text(speech.directory.sections[question.section])
        yield speech.gettext("section {section}: {title}", section=question.section, title=title)
    if question.vehicle is not None:
        yield speech.gettext("through the {vehicle}", vehicle=vehicle(question.vehicle, speech))
    if question.addressees:
        yield speech.gettext("addressed to {actors}", actors=speech.any_of(shorts(question.addressees, speech)))


def _name(read: str, speech: Translator) -> str:
    """What a typo was read as, spelled as the actor spells it where it is one."""
    return next((name for name in shorts(tuple(speech.directory.actors), speech) if name.casefold() == read), read)


def shorts(slugs: tuple[str, ...], speech: Translator) -> list[str]:
    """Actors' short names."""
    return [speech.short(each) for each in slugs]


def _owners(question: Question, speech: Translator) -> str:
    if len(question.owners) > 1:
        names = shorts(question.owners, speech)
        either = speech.any_of(names)
        if question.jointly:
            either = speech.gettext("{actors} together", actors=speech.all_of(names))
        groups = {group: None for each in question.owners for group in speech.directory.collectives.get(each, ())}
        if not groups:
            return either
        collectives = speech.all_of(shorts(tuple(groups), speech))
        return speech.gettext("{actors}, also as members of {collectives}", actors=either, collectives=collectives)
    slug = question.owners[0]
    actor, name = speech.directory.actors[slug], speech.short(slug)
    collectives = speech.all_of(shorts(speech.directory.collectives.get(slug, ()), speech))
    if actor.kind is ActorKind.MEMBER_STATE:
        return speech.gettext("{actor}, as one of the {collective}", actor=name, collective=collectives)
    if actor.kind is ActorKind.COLLECTIVE:
        return speech.gettext("{actor}, as a group", actor=name)
    if actor.parent is not None:
        return speech.gettext("{actor}, part of {parent}", actor=name, parent=speech.short(actor.parent))
    if collectives:
        return speech.gettext("{actor}, on its own and as one of the {collective}", actor=name, collective=collectives)
    return name


def vehicle(slug: str, speech: Translator) -> str:
    """The name of a way of reporting."""
    return speech.text(speech.directory.vehicles.get(slug, {"en": slug}))


def _which(which: StatusFilter, speech: Translator) -> str:
    words = {
        StatusFilter.OPEN: speech.gettext("open"),
        StatusFilter.DONE: speech.gettext("done"),
        StatusFilter.OVERDUE: speech.gettext("overdue"),
        StatusFilter.ALL: speech.gettext("whatever its status"),
    }
    return words[which]


def limit(when: Limit, speech: Translator) -> str:
    """A time and its bound."""
    first, last = speech.day(when.span.first), speech.day(when.span.last)
    if when.council is not None and when.bound is Bound.BETWEEN:
        return speech.gettext("due between {first} and the Schengen Council of {last}", first=first, last=last)
    if when.council is not None:
        return _meeting(when.bound, last, speech)
    if when.bound in (Bound.IN, Bound.BETWEEN):
        whole = speech.span(when.span)
        if whole is not None:
            return speech.gettext("due in {period}", period=whole)
        if first == last:
            return speech.gettext("due on {date}", date=first)
        return speech.gettext("due between {first} and {last}, both included", first=first, last=last)
    if when.bound is Bound.BY:
        return speech.gettext("due by {date}", date=last)
    if when.bound is Bound.BEFORE:
        return speech.gettext("due before {date}", date=first)
    if when.bound is Bound.FROM:
        return speech.gettext("due on or after {date}", date=first)
    return speech.gettext("due after {date}", date=last)


def _meeting(bound: Bound, day: str, speech: Translator) -> str:
    if bound in (Bound.BY, Bound.BEFORE):
        return speech.gettext("due up to and at the Schengen Council of {date}", date=day)
    if bound is Bound.FROM:
        return speech.gettext("due at the Schengen Council of {date} or later", date=day)
    if bound is Bound.AFTER:
        return speech.gettext("due after the Schengen Council of {date}", date=day)
    return speech.gettext("due or tabled at the Schengen Council of {date}", date=day)
