"""Diaries: what of an answer stands in somebody's own calendar, on which day, and in which words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from enum import StrEnum
from uuid import UUID, uuid5

from domain.answers.answer import Answer
from domain.answers.answer_text import status
from domain.i18n.status_label import standing, word
from domain.i18n.translator import Translator
from domain.messages.commands import instalment_name
from domain.questions import matching
from domain.questions.model import Question, QuestionType, StatusFilter
from domain.register.instalments import Due, Instalment
from domain.register.model import Milestone
from domain.register.revisions import RemovedInstalment, Revision, Revisions

#: Instalments in a diary; whoever needs more narrows the question.
MOST = 5_000

#: The names of this bot's events (RFC 9562, version 5): the same in every database, for ever.
_NAMES = UUID("4d0b4b0e-6f0c-5c39-9a07-13901c23e0f5")
#: Markings under which a note is for everybody.
_OPEN_TO_ALL = frozenset({"PUBLIC"})


class EventStatus(StrEnum):
    """How an event stands, in the words of RFC 5545."""

    CONFIRMED = "CONFIRMED"
    #: Its day is not known yet.
    TENTATIVE = "TENTATIVE"
    #: It was there once, and is no longer owed.
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, kw_only=True, slots=True)
class CalendarEvent:
    """Something that is on a day."""

    #: Stays, whatever becomes of it.
    uid: str
    day: date
    summary: str
    description: str
    category: str
    event_status: EventStatus
    #: The number of its last change in the record, which only ever grows.
    sequence: int
    changed: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class EventCalendar:
    """Days and what is on them."""

    note: str
    name: str
    about: str
    #: Calendars are to hide it from others with whom somebody shares theirs.
    confidential: bool
    #: In order of time.
    entries: tuple[CalendarEvent, ...]


def wanted(question: Question) -> Question:
    """A question as a diary takes it: what is done stays in it, and says so, unless one status alone was asked for."""
    if question.which is StatusFilter.OPEN and question.ask is not QuestionType.NEXT:
        return replace(question, which=StatusFilter.ALL)
    return question


def diary(answer: Answer, revisions: Revisions, translator: Translator, *, read_as: str, titles: bool) -> EventCalendar:
    """What an answer has that is on a day, the Schengen Councils in its time, and what is cancelled of either.

    Without titles there are references and statuses alone, and neither owners, evidence nor reasons.
    """
    pen = _Pen(answer, revisions, translator, titles=titles)
    found = [*pen.deadlines(), *pen.meetings()]
    there = {each.uid for each in found}
    found += [each for each in pen.cancelled() if each.uid not in there]
    return EventCalendar(
        note=translator.directory.note.number,
        name=title(translator),
        about=_about(answer, read_as, translator),
        confidential=translator.directory.note.marking not in _OPEN_TO_ALL,
        entries=tuple(sorted(found, key=lambda each: each.day)),
    )


def title(translator: Translator) -> str:
    """What a diary is called."""
    note = translator.directory.note
    return translator.gettext("Deadlines of note {number}, {marking}", number=note.number, marking=note.marking)


def undated(answer: Answer) -> int:
    """How many instalments of an answer are on no day, and so in no diary."""
    return sum(len(each.instalments) for each in answer.undated) + answer.undated_besides


def _about(answer: Answer, read_as: str, translator: Translator) -> str:
    said = [read_as] if read_as else []
    number = undated(answer)
    if number:
        said.append(translator.ngettext("{n} more has no deadline.", "{n} more have no deadline.", number))
    if answer.more:
        said.append(translator.gettext("There are more; narrow the question by an owner or a time."))
    return "\n".join(said)


class _Pen:
    """Writes entries in one language."""

    def __init__(self, answer: Answer, revisions: Revisions, translator: Translator, *, titles: bool) -> None:
        self._answer = answer
        self._question = answer.question
        self._revisions = revisions
        self._translator = translator
        self._titles = titles
        #: Of what the record says nothing, which is nothing that this bot has written.
        self._first = Revision(number=0, at=datetime.combine(translator.directory.note.date, time.min, UTC))

    def deadlines(self) -> Iterator[CalendarEvent]:
        """What falls due."""
        for line in self._answer.lines:
            for each in line.instalments:
                yield self._instalment(each, self._revisions.origin(each), self._revisions.of(each))

    def meetings(self) -> Iterator[CalendarEvent]:
        """The Schengen Councils in the time that was asked for, or all."""
        for each in self._translator.directory.milestones:
            if self._meets_in_time(each):
                event_status = EventStatus.TENTATIVE if each.meets is None else EventStatus.CONFIRMED
                yield self._meeting(each, event_status, self._revisions.of_meeting(each.month))

    def cancelled(self) -> Iterator[CalendarEvent]:
        """What the register no longer has, of what would fit otherwise."""
        if self._question.which is not StatusFilter.ALL:
            return
        for each in self._revisions.instalments:
            if self._would_fit(each):
                yield self._instalment(each.instalment, each.origin, each.revision, EventStatus.CANCELLED)
        for gone in self._revisions.meetings:
            if self._meets_in_time(gone.milestone):
                yield self._meeting(gone.milestone, EventStatus.CANCELLED, gone.revision)

    def _would_fit(self, gone: RemovedInstalment) -> bool:
        instalment, directory = gone.instalment, self._translator.directory
        if instalment.due is None or self._question.kind is not None:
            return False
        return matching.fits(instalment, self._question, directory, self._answer.today)

    def _meets_in_time(self, milestone: Milestone) -> bool:
        when = self._question.when
        day = Due(slug=milestone.slug, due=milestone.day, council=milestone.month)
        return when is None or matching.in_time(day, when)

    def _instalment(
        self,
        each: Instalment,
        origin: str,
        revision: Revision | None,
        event_status: EventStatus = EventStatus.CONFIRMED,
    ) -> CalendarEvent:
        is_gone = event_status is EventStatus.CANCELLED
        stands = standing(each, self._answer.today)
        said = self._translator.gettext("no longer owed") if is_gone else word(stands, self._translator)
        return self._entry(
            origin,
            day=each.due or date.max,
            summary=self._translator.gettext("{what} – {status}", what=self._named(each), status=said),
            description="\n".join(self._details(each, is_gone=is_gone)),
            category=said,
            event_status=event_status,
            revision=revision,
        )

    def _meeting(self, milestone: Milestone, event_status: EventStatus, revision: Revision | None) -> CalendarEvent:
        summary = self._translator.text(milestone.name)
        if event_status is EventStatus.TENTATIVE:
            said = self._translator.gettext("the day is not known yet")
            summary = self._translator.gettext("{what} – {status}", what=summary, status=said)
        elif event_status is EventStatus.CANCELLED:
            said = self._translator.gettext("cancelled")
            summary = self._translator.gettext("{what} – {status}", what=summary, status=said)
        return self._entry(
            f"milestone {milestone.slug}",
            day=milestone.day,
            summary=summary,
            description=self._source(),
            category=self._translator.gettext("Schengen Council"),
            event_status=event_status,
            revision=revision,
        )

    def _entry(
        self,
        origin: str,
        *,
        day: date,
        summary: str,
        description: str,
        category: str,
        event_status: EventStatus,
        revision: Revision | None,
    ) -> CalendarEvent:
        last = revision or self._first
        return CalendarEvent(
            uid=str(uuid5(_NAMES, f"{self._translator.directory.note.number} {origin}")),
            day=day,
            summary=summary,
            description=description,
            category=category,
            event_status=event_status,
            sequence=last.number,
            changed=last.at.replace(microsecond=0),
        )

    def _named(self, each: Instalment) -> str:
        name = instalment_name(each.deliverable.ref, each.slug, self._translator)
        text = self._translator.text(each.deliverable.title) if self._titles else ""
        return f"{name}: {text}" if text else name

    def _details(self, each: Instalment, *, is_gone: bool) -> Iterator[str]:
        if self._titles:
            yield self._translator.owners(each.deliverable.owners)
            if each.starts is not None and each.due is not None:
                first, last = self._translator.day(each.starts), self._translator.day(each.due)
                yield self._translator.gettext("{first} to {last}", first=first, last=last)
            if not is_gone:
                yield status(each, self._answer, self._translator)
        yield self._source(each.deliverable.key_action)

    def _source(self, paragraph: str = "") -> str:
        note = self._translator.directory.note
        if not paragraph:
            return self._translator.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking)
        return self._translator.gettext(
            "Note {number}, {marking}: {paragraphs}.", number=note.number, marking=note.marking, paragraphs=paragraph
        )
