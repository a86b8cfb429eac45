"""Putting answers into sentences: how a question was read, one line a deliverable, what is set apart."""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.answering import Answer, Line
from domain.instalments import Instalment
from domain.questions import Ask, Bound, Misread, Question, Reading, Which, Why
from domain.questions import When as Limit
from domain.register import ActorKind, Status
from domain.speech import Speech


@dataclass(frozen=True, kw_only=True, slots=True)
class Worded:
    """An answer in words: its parts, for a surface to lay out."""

    read_as: str
    headline: str
    lines: tuple[str, ...]
    undated: tuple[str, ...]
    #: Sentences after the lines.
    remarks: tuple[str, ...]
    source: str

    @property
    def text(self) -> str:
        """All of it as plain text."""
        blocks = [self.read_as, self.headline, *self.lines, *self.undated, *self.remarks, self.source]
        return "\n".join(each for each in blocks if each)


def word(answer: Answer, reading: Reading, speech: Speech) -> Worded:
    """An answer in a language."""
    undated = [f"• {line(each, answer, speech)}" for each in answer.undated]
    if undated and answer.lines:
        undated.insert(0, speech.gettext("Without a deadline:"))
    return Worded(
        read_as=read_as(reading, speech),
        headline=_headline(answer, speech),
        lines=tuple(f"• {line(each, answer, speech)}" for each in answer.lines),
        undated=tuple(undated),
        remarks=tuple(_remarks(answer, speech)),
        source=_source(answer, speech),
    )


# How it was read.


def read_as(reading: Reading, speech: Speech) -> str:
    """How a question was read, typos first: "Eurojust, on its own and … · due by 30 June 2024 · open"."""
    question = reading.question.partly if isinstance(reading.question, Misread) else reading.question
    parts = [speech.gettext("“{typed}” read as “{read}”", typed=c.typed, read=c.read) for c in reading.corrections]
    if question is not None:
        parts += _parts(question, speech)
    return " · ".join(parts)


def _parts(question: Question, speech: Speech) -> Iterator[str]:
    if question.ask in (Ask.HELP, Ask.MEETING):
        return
    yield from question.refs
    if question.owners:
        yield _owners(question, speech)
    if question.kind is not None:
        yield _kind(question.kind, speech)
    if question.section is not None:
        title = speech.text(speech.directory.sections[question.section])
        yield speech.gettext("section {section}: {title}", section=question.section, title=title)
    if question.vehicle is not None:
        yield speech.gettext("through the {vehicle}", vehicle=_vehicle(question.vehicle, speech))
    if question.addressees:
        yield speech.gettext("addressed to {actors}", actors=speech.any_of(_shorts(question.addressees, speech)))
    if question.when is not None:
        yield limit(question.when, speech)
    if question.undated:
        yield speech.gettext("without a deadline")
    if question.ownerless:
        yield speech.gettext("without an owner")
    if question.ask is Ask.NEXT:
        yield speech.gettext("what falls due first from today on")
    yield _which(question.which, speech)


def _shorts(slugs: tuple[str, ...], speech: Speech) -> list[str]:
    return [speech.short(each) for each in slugs]


def _owners(question: Question, speech: Speech) -> str:
    if len(question.owners) > 1:
        names = _shorts(question.owners, speech)
        if question.jointly:
            return speech.gettext("{actors} together", actors=speech.all_of(names))
        return speech.any_of(names)
    slug = question.owners[0]
    actor, name = speech.directory.actors[slug], speech.short(slug)
    collectives = speech.all_of(_shorts(speech.directory.collectives.get(slug, ()), speech))
    if actor.kind is ActorKind.MEMBER_STATE:
        return speech.gettext("{actor}, as one of the {collective}", actor=name, collective=collectives)
    if actor.kind is ActorKind.COLLECTIVE:
        return speech.gettext("{actor}, as a group", actor=name)
    if actor.parent is not None:
        return speech.gettext("{actor}, part of {parent}", actor=name, parent=speech.short(actor.parent))
    if collectives:
        return speech.gettext("{actor}, on its own and as one of the {collective}", actor=name, collective=collectives)
    return name


def _kind(kind: ActorKind, speech: Speech) -> str:
    return speech.gettext("agencies") if kind is ActorKind.AGENCY else speech.gettext("institutions")


def _vehicle(slug: str, speech: Speech) -> str:
    return speech.text(speech.directory.vehicles.get(slug, {"en": slug}))


def _which(which: Which, speech: Speech) -> str:
    words = {
        Which.OPEN: speech.gettext("open"),
        Which.DONE: speech.gettext("done"),
        Which.OVERDUE: speech.gettext("overdue"),
        Which.ALL: speech.gettext("whatever its status"),
    }
    return words[which]


def limit(when: Limit, speech: Speech) -> str:
    """A time and its bound."""
    first, last = speech.day(when.span.first), speech.day(when.span.last)
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


def _meeting(bound: Bound, day: str, speech: Speech) -> str:
    if bound in (Bound.BY, Bound.BEFORE):
        return speech.gettext("due up to and at the Schengen Council of {date}", date=day)
    if bound is Bound.FROM:
        return speech.gettext("due at the Schengen Council of {date} or later", date=day)
    if bound is Bound.AFTER:
        return speech.gettext("due after the Schengen Council of {date}", date=day)
    return speech.gettext("due or tabled at the Schengen Council of {date}", date=day)


# What was found.


def _headline(answer: Answer, speech: Speech) -> str:
    number = len(answer.all_lines)
    if answer.question.ask is Ask.MEETING:
        return _council_day(answer, speech)
    if number == 0:
        return speech.gettext("Nothing under the note fits that.")
    if answer.question.ask is Ask.WHO:
        owners = dict.fromkeys(speech.short(o.actor) for each in answer.all_lines for o in each.deliverable.owners)
        if owners:
            return speech.gettext("It is for {actors}:", actors=speech.all_of(list(owners)))
    if answer.overdue:
        return speech.ngettext(
            "{n} deliverable, {late} of them late:",
            "{n} deliverables, {late} of them late:",
            number,
            late=answer.overdue,
        )
    return speech.ngettext("{n} deliverable:", "{n} deliverables:", number)


def _council_day(answer: Answer, speech: Speech) -> str:
    milestone = answer.milestone
    if milestone is None:
        return speech.gettext("No later Schengen Council is known yet.")
    name = speech.text(milestone.name)
    if milestone.meets is None:
        return speech.gettext("{council}: the meeting day is not known yet.", council=name)
    day, countdown = speech.day(milestone.day), speech.countdown(milestone.day, answer.today)
    if milestone.day < answer.today:
        return speech.gettext("{council}: it met on {date}.", council=name, date=day)
    return speech.gettext("{council}: it meets on {date}, {countdown}.", council=name, date=day, countdown=countdown)


def line(each: Line, answer: Answer, speech: Speech) -> str:
    """One deliverable: reference, title, owners, deadline with countdown, status."""
    deliverable, head = each.deliverable, each.head
    parts = [
        f"{deliverable.ref} {speech.text(deliverable.title)}",
        speech.owners(deliverable.owners),
        deadline(head, answer, speech),
    ]
    if each.further:
        parts.append(speech.ngettext("then {n} more instalment", "then {n} more instalments", each.further))
    parts.append(status(head, answer, speech))
    return " – ".join(parts)


def deadline(instalment: Instalment, answer: Answer, speech: Speech) -> str:
    """An instalment's day and how far off it is."""
    if instalment.due is None:
        return speech.gettext("no deadline set")
    day = speech.day(instalment.due)
    if instalment.starts is not None:
        day = speech.gettext("{first} to {last}", first=speech.day(instalment.starts), last=day)
    if instalment.status is Status.DONE:
        return day
    return f"{day} ({speech.countdown(instalment.due, answer.today)})"


def status(instalment: Instalment, answer: Answer, speech: Speech) -> str:
    """Open, overdue, or done with the evidence."""
    if instalment.status is Status.OPEN:
        return speech.gettext("overdue") if instalment.overdue(answer.today) else speech.gettext("open")
    return (
        speech.gettext("done: {evidence}", evidence=instalment.evidence)
        if instalment.evidence
        else speech.gettext("done")
    )


def _remarks(answer: Answer, speech: Speech) -> Iterator[str]:
    question = answer.question
    if answer.more:
        yield speech.gettext("There are more; narrow the question by an owner or a time.")
    if answer.undated_besides and question.ask is not Ask.MEETING:
        yield speech.ngettext("{n} more has no deadline.", "{n} more have no deadline.", answer.undated_besides)
    for slug in question.owners:
        members = speech.directory.actors[slug].members
        if members:
            names = speech.all_of(_shorts(members, speech))
            yield speech.gettext(
                "{collective}: {members}. Ask for one to see all that it owes.",
                collective=speech.short(slug),
                members=names,
            )
    if answer.takes_part:
        actions = "; ".join(f"{each.ref} {speech.text(each.title)}" for each in answer.takes_part)
        yield speech.gettext("Takes part, without owing anything, in: {actions}.", actions=actions)
    if question.ask is Ask.DETAILS:
        yield from _details(answer, speech)


def _details(answer: Answer, speech: Speech) -> Iterator[str]:
    """What a reference's details add to its line."""
    for each in answer.all_lines:
        deliverable = each.deliverable
        if deliverable.vehicle or deliverable.feeds:
            vehicle = _vehicle(deliverable.vehicle or deliverable.feeds or "", speech)
            yield (
                speech.gettext("{ref} is reported through the {vehicle}.", ref=deliverable.ref, vehicle=vehicle)
                if deliverable.vehicle
                else speech.gettext("{ref} is made in time for the {vehicle}.", ref=deliverable.ref, vehicle=vehicle)
            )
        if deliverable.addressees:
            names = speech.all_of(_shorts(deliverable.addressees, speech))
            yield speech.gettext("{ref} is addressed to {actors}.", ref=deliverable.ref, actors=names)
        if deliverable.open_point:
            yield speech.gettext(
                "Open point of {ref}: {text}", ref=deliverable.ref, text=speech.text(deliverable.open_point)
            )


def _source(answer: Answer, speech: Speech) -> str:
    note = speech.directory.note
    paragraphs = tuple(dict.fromkeys(each.deliverable.key_action for each in answer.all_lines))
    if not paragraphs:
        return speech.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking)
    return speech.gettext(
        "Note {number}, {marking}: {paragraphs}.",
        number=note.number,
        marking=note.marking,
        paragraphs=", ".join(paragraphs),
    )


# What was not understood.


def misread(reading: Reading, problem: Misread, speech: Speech) -> str:
    """Why a question was not understood, what was understood of it, and what could be asked instead."""
    said = [_why(problem, speech)]
    if problem.partly is not None:
        said.append(speech.gettext("I understood: {parts}.", parts=read_as(reading, speech)))
    if problem.why in (Why.BODY, Why.WORDS) and problem.nearest:
        said.append(speech.gettext("Did you mean {names}?", names=speech.any_of(problem.nearest)))
    said.append(
        speech.gettext("Try for example: {example}", example=speech.gettext("what does Eurojust owe by June 2024"))
    )
    return "\n".join(said)


def _why(problem: Misread, speech: Speech) -> str:
    words, number = problem.words, speech.directory.note.number
    sentences = {
        Why.NOTHING: lambda: speech.gettext(
            "I did not understand that as a question about note {number}.", number=number
        ),
        Why.WORDS: lambda: speech.gettext(
            "I do not know “{words}” here, and leaving it out could change your question.", words=words
        ),
        Why.BODY: lambda: speech.gettext("“{words}” owes nothing under note {number}.", words=words, number=number),
        Why.REFERENCE: lambda: _reference(problem, speech),
        Why.TIME: lambda: (
            speech.gettext("I cannot make one time out of “{words}”.", words=words)
            if words
            else speech.gettext("There are two times in that which do not go together.")
        ),
        Why.VAGUE: lambda: speech.gettext(
            "“{words}” has no fixed days: name a month, a quarter or a date.", words=words
        ),
        Why.COUNCIL: lambda: _no_council(problem, speech),
        Why.OWN_BODY: lambda: speech.gettext("I do not know which body you speak for: please name it."),
        Why.EXCLUSION: lambda: speech.gettext("I cannot leave things out or compare: ask for what you want to see."),
        Why.AMBIGUOUS: lambda: (
            speech.gettext("“{words}” can be read in two ways here: please say it another way.", words=words)
            if words
            else speech.gettext("That can be read in two ways: please say it another way.")
        ),
        Why.FOLLOW_UP: lambda: speech.gettext("I do not know what that goes on from: please ask the whole question."),
        Why.HISTORY: lambda: speech.gettext("I cannot yet say how things stood on an earlier day."),
    }
    return sentences[problem.why]()


def _reference(problem: Misread, speech: Speech) -> str:
    number = speech.directory.note.number
    if not problem.nearest:
        return speech.gettext("There is no “{words}” in note {number}.", words=problem.words, number=number)
    return speech.gettext(
        "There is no “{words}” in note {number}, but there is {nearest}.",
        words=problem.words,
        number=number,
        nearest=speech.all_of(problem.nearest),
    )


def _no_council(problem: Misread, speech: Speech) -> str:
    months = speech.all_of([speech.month(each.month) for each in speech.directory.milestones])
    return speech.gettext(
        "I know no Schengen Council at “{words}”. Those I know are in {months}.", words=problem.words, months=months
    )
