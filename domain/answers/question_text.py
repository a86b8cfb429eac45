"""The wording of how a question was read, which stands above its answer so that a misreading is seen."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal, assert_never

from domain.dates.spans import Span
from domain.i18n.council_names import meeting_name
from domain.i18n.translator import Translator
from domain.questions.model import (
    IS_DONE,
    OF_ONE_DAY,
    Bound,
    DueFilter,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    Reading,
    StatusFilter,
)
from domain.register.meeting import MeetingBody
from domain.register.model import ActorKind, DeadlineKind

#: The collective whose members have a word of their own: "as a JHA agency".
_JHA_AGENCIES = "jha-agencies"


def reading_text(
    reading: Reading, translator: Translator, *, with_status: bool = True, with_collectives: bool = True
) -> str:
    """Return how a question was read, corrected typos first: "Eurojust (incl. as a JHA agency) · due by … · open".

    Of a question that was not understood it is the part that was. The status is left out where it is said beside it,
    and the owners' collectives on a button.
    """
    question = reading.question.partial if isinstance(reading.question, NotUnderstood) else reading.question
    parts = [
        translator.gettext(
            "“{typed}” read as “{read}”", typed=correction.typed, read=_spell_name(correction.read, translator)
        )
        for correction in reading.corrections
    ]
    if question is not None:
        parts += _parts(question, translator, with_status=with_status, with_collectives=with_collectives)
    return " · ".join(parts)


def asked_names(question: Question, translator: Translator) -> str:
    """Return the owners that a question names, as its reading has them; empty if it names none."""
    names = short_names(question.owners, translator)
    return translator.all_of(names) if question.jointly else translator.any_of(names)


def _parts(question: Question, translator: Translator, *, with_status: bool, with_collectives: bool) -> Iterator[str]:
    if question.ask in (QuestionType.HELP, QuestionType.MEETING):
        return
    yield from _subject_parts(question, translator)
    yield from _owner_parts(question, translator, with_collectives=with_collectives)
    yield from place_parts(question, translator)
    if (delivery := question.time_of_delivery) is not None:
        yield _delivery_text(delivery, translator)
    elif question.when is not None:
        yield due_text(question.when, translator)
    yield from limit_parts(question, translator)
    if excluded := list(_excluded_parts(question.without, translator)):
        yield translator.gettext("not included: {parts}", parts=translator.any_of(excluded))
    yield from _place_parts_in_time(question, translator)
    if with_status and (delivery is None or question.which is not StatusFilter.DONE):
        shown = question.shown_status
        is_all_late = question.also_late and shown is StatusFilter.OVERDUE
        named = (shown, StatusFilter.LATE) if is_all_late else (shown,)
        yield translator.any_of([status_filter_text(each, translator) for each in named])
    if question.as_of is not None:
        yield translator.gettext("as things stood on {date}", date=translator.day(question.as_of))


def _place_parts_in_time(question: Question, translator: Translator) -> Iterator[str]:
    """Yield what of all that matches is first or last; of what was done first or last the headline says it."""
    if question.which in IS_DONE or question.ask not in OF_ONE_DAY:
        return
    if question.ask is QuestionType.LAST:
        yield translator.gettext("what falls due last")
    elif question.which is StatusFilter.OVERDUE:
        yield translator.gettext("overdue the longest")
    else:
        yield next_text(question, translator)


def next_text(question: Question, translator: Translator) -> str:
    """Return how much of what falls due first a question is about."""
    if question.days > 1:
        return translator.ngettext("the next {n} deadlines", "the next {n} deadlines", question.days)
    return translator.gettext("what falls due first from today on")


def limit_parts(question: Question, translator: Translator) -> Iterator[str]:
    """Yield a rhythm, and that there is no deadline or no owner."""
    if question.rhythm is not None:
        yield _rhythm_text(question.rhythm, translator)
    if question.undated:
        yield translator.gettext("without a deadline")
    if question.ownerless:
        yield translator.gettext("without an owner")


def _subject_parts(question: Question, translator: Translator) -> Iterator[str]:
    """Yield the references or the topic, and the note."""
    if question.topic is None:
        yield from map(translator.directory.full_reference, question.refs)
    else:
        yield translator.gettext("about “{topic}”", topic=question.topic)
    if question.note is not None:
        yield question.note


def _owner_parts(question: Question, translator: Translator, *, with_collectives: bool) -> Iterator[str]:
    """Yield the owners and their kind."""
    if question.owners:
        yield _owners_text(question, translator, with_collectives=with_collectives)
    elif question.shared:
        yield translator.gettext("owed by more than one body")
    elif question.alone:
        yield translator.gettext("owed by one body alone")
    if question.kind is not None:
        yield _kind_text(question.kind, translator)


def _excluded_parts(without: Exclusion, translator: Translator) -> Iterator[str]:
    """Yield each part that is left out."""
    yield from short_names(without.owners, translator)
    if without.kind is not None:
        yield _kind_text(without.kind, translator)
    yield from map(translator.directory.full_reference, without.refs)
    yield from place_parts(without, translator)
    if without.rhythm is not None:
        yield _rhythm_text(without.rhythm, translator)
    if without.undated:
        yield translator.gettext("without a deadline")
    if without.overdue:
        yield status_filter_text(StatusFilter.OVERDUE, translator)


def place_parts(places: Question | Exclusion, translator: Translator) -> Iterator[str]:
    """Yield the section of the note, the vehicle and the addressees."""
    if places.section is not None:
        title = translator.text(translator.directory.local_sections[places.section])
        yield translator.gettext("section {section}: {title}", section=places.section, title=title)
    if places.vehicle is not None:
        yield translator.gettext("through the {vehicle}", vehicle=vehicle_name(places.vehicle, translator))
    if places.addressees:
        actors = translator.any_of(short_names(places.addressees, translator))
        yield translator.gettext("addressed to {actors}", actors=actors)


def _spell_name(word: str, translator: Translator) -> str:
    """Return a word as the actor of that name spells it; any other word as it is."""
    names = short_names(translator.directory.actors, translator)
    return next((name for name in names if name.casefold() == word), word)


def short_names(slugs: Iterable[str], translator: Translator) -> list[str]:
    """Return the short names of actors."""
    return [translator.actor(slug) for slug in slugs]


def vehicle_name(slug: str, translator: Translator) -> str:
    """Return the name of a vehicle, or its slug if the register does not have it."""
    return translator.text(translator.directory.vehicles.get(slug, {"en": slug}))


def _owners_text(question: Question, translator: Translator, *, with_collectives: bool) -> str:
    """Return the owners asked for, and the collectives whose deliverables are theirs too."""
    collectives_of = translator.directory.collectives_by_member
    actors = asked_names(question, translator)
    if question.alone:
        return translator.gettext("owed by {actors} alone", actors=actors)
    if question.shared:
        return translator.gettext("{actors} together with others", actors=actors)
    if len(question.owners) > 1:
        if question.jointly:
            actors = translator.gettext("{actors} together", actors=actors)
        slugs = dict.fromkeys(collective for owner in question.owners for collective in collectives_of.get(owner, ()))
        if not (slugs and with_collectives):
            return actors
        collectives = translator.all_of(short_names(slugs, translator))
        return translator.gettext(
            "{actors} (incl. as members of {collectives})", actors=actors, collectives=collectives
        )
    return _owner_text(question.owners[0], translator) if with_collectives else actors


def _owner_text(slug: str, translator: Translator) -> str:
    """Return the only owner asked for, and what else makes a deliverable theirs."""
    actor, name = translator.directory.actors[slug], translator.actor(slug)
    memberships = translator.directory.collectives_by_member.get(slug, ())
    collectives = translator.all_of(short_names(memberships, translator))
    match actor.kind:
        case ActorKind.MEMBER_STATE:
            return translator.gettext("{actor} (as one of the {collective})", actor=name, collective=collectives)
        case ActorKind.COLLECTIVE:
            return translator.gettext("{actor} (as a group)", actor=name)
        case ActorKind.AGENCY | ActorKind.INSTITUTION | ActorKind.NETWORK | ActorKind.UNIT:
            pass
        case _:
            assert_never(actor.kind)
    if actor.parent is not None:
        return translator.gettext("{actor} (part of {parent})", actor=name, parent=translator.actor(actor.parent))
    if memberships == (_JHA_AGENCIES,):
        return translator.gettext("{actor} (incl. as a JHA agency)", actor=name)
    if collectives:
        return translator.gettext("{actor} (incl. as one of the {collective})", actor=name, collective=collectives)
    return name


def _kind_text(kind: ActorKind, translator: Translator) -> str:
    match kind:
        case ActorKind.AGENCY:
            return translator.gettext("agencies")
        # The word tables have agencies and institutions, so that no other kind can be asked for.
        case ActorKind.INSTITUTION | ActorKind.NETWORK | ActorKind.UNIT | ActorKind.MEMBER_STATE | ActorKind.COLLECTIVE:
            return translator.gettext("institutions")
        case _:
            assert_never(kind)


def _rhythm_text(kind: DeadlineKind, translator: Translator) -> str:
    match kind:
        case DeadlineKind.ANNUAL:
            return translator.gettext("once a year")
        case DeadlineKind.REGULAR:
            return translator.gettext("regularly")
        case DeadlineKind.ONCE:
            return translator.gettext("once")
        # The word tables have no word for a period, so that none can be asked for.
        case DeadlineKind.CONTINUOUS | DeadlineKind.PERIOD:
            return translator.gettext("all the time")
        case _:
            assert_never(kind)


def status_filter_text(status: StatusFilter, translator: Translator) -> str:
    """Return the status that is asked for: "open"."""
    match status:
        case StatusFilter.OPEN:
            return translator.gettext("open")
        case StatusFilter.OVERDUE:
            return translator.gettext("overdue")
        case StatusFilter.HELD:
            return translator.gettext("on hold")
        case StatusFilter.REPORTED:
            return translator.gettext("reported done")
        case StatusFilter.WORD_LEFT:
            return translator.gettext("with word left")
        case StatusFilter.ALL:
            return translator.gettext("whatever its status")
        case StatusFilter.DONE | StatusFilter.LATE | StatusFilter.ON_TIME | StatusFilter.EARLY:
            return _delivered_text(status, translator)
        case _:
            assert_never(status)


def _delivered_text(
    status: Literal[StatusFilter.DONE, StatusFilter.LATE, StatusFilter.ON_TIME, StatusFilter.EARLY],
    translator: Translator,
) -> str:
    match status:
        case StatusFilter.DONE:
            return translator.gettext("done")
        case StatusFilter.LATE:
            return translator.gettext("delivered late")
        case StatusFilter.ON_TIME:
            return translator.gettext("delivered on time")
        case StatusFilter.EARLY:
            return translator.gettext("delivered early")
        case _:
            assert_never(status)


def due_text(due: DueFilter, translator: Translator) -> str:
    """Return a time with its bound: "due by 30 June 2024"."""
    if due.one_of:
        return translator.any_of([due_text(time, translator) for time in due.one_of])
    if due.council is not None:
        return _meeting_text(due, translator)
    first, last = translator.day(due.span.first), translator.day(due.span.last)
    match due.bound:
        case Bound.IN | Bound.BETWEEN:
            period = translator.span(due.span)
            if period is not None:
                return translator.gettext("due in {period}", period=period)
            if first == last:
                return translator.gettext("due on {date}", date=first)
            return translator.gettext("due between {first} and {last}, both included", first=first, last=last)
        case Bound.BY:
            return translator.gettext("due by {date}", date=last)
        case Bound.BEFORE:
            return translator.gettext("due before {date}", date=first)
        case Bound.FROM:
            return translator.gettext("due on or after {date}", date=first)
        case Bound.AFTER | Bound.AS_OF:  # AS_OF never limits due dates: a question has it as `as_of`
            return translator.gettext("due after {date}", date=last)
        case _:
            assert_never(due.bound)


def _delivery_text(delivery: Span, translator: Translator) -> str:
    """Return on which days something was done."""
    if delivery.first == date.min:
        return translator.gettext("done by {date}", date=translator.day(delivery.last))
    return translator.gettext("done: {period}", period=_period_text(delivery, translator))


def _period_text(span: Span, translator: Translator) -> str:
    """Return some days: "February 2024", "10 February 2024", "1 January 2024 to 20 February 2024"."""
    first, last = translator.day(span.first), translator.day(span.last)
    days = first if first == last else translator.gettext("{first} to {last}", first=first, last=last)
    return translator.span(span) or days


def _meeting_text(due: DueFilter, translator: Translator) -> str:
    """Return a meeting with its bound."""
    if due.council is not None and due.council.body is not MeetingBody.SCHENGEN_COUNCIL:
        return _other_meeting_text(due, meeting_name(due.council, translator), translator)
    first, last = translator.day(due.span.first), translator.day(due.span.last)
    match due.bound:
        case Bound.BETWEEN:
            return translator.gettext("due between {first} and the Schengen Council of {last}", first=first, last=last)
        case Bound.BY | Bound.BEFORE:
            return translator.gettext("due up to and at the Schengen Council of {date}", date=last)
        case Bound.FROM:
            return translator.gettext("due at the Schengen Council of {date} or later", date=last)
        case Bound.AFTER:
            return translator.gettext("due after the Schengen Council of {date}", date=last)
        case Bound.IN | Bound.AS_OF:  # AS_OF as in `due_text`
            return translator.gettext("due or tabled at the Schengen Council of {date}", date=last)
        case _:
            assert_never(due.bound)


def _other_meeting_text(due: DueFilter, meeting: str, translator: Translator) -> str:
    """Return another body's meeting, by its name, with its bound."""
    match due.bound:
        case Bound.BETWEEN:
            first = translator.day(due.span.first)
            return translator.gettext("due between {first} and this meeting: {meeting}", first=first, meeting=meeting)
        case Bound.BY | Bound.BEFORE:
            return translator.gettext("due up to and at this meeting: {meeting}", meeting=meeting)
        case Bound.FROM:
            return translator.gettext("due at this meeting or later: {meeting}", meeting=meeting)
        case Bound.AFTER:
            return translator.gettext("due after this meeting: {meeting}", meeting=meeting)
        case Bound.IN | Bound.AS_OF:  # AS_OF as in `due_text`
            return translator.gettext("due or tabled at this meeting: {meeting}", meeting=meeting)
        case _:
            assert_never(due.bound)
