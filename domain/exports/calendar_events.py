"""Calendar events of an answer: deadlines and Schengen Councils, with their days, texts and revisions."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import assert_never
from uuid import UUID, uuid5

from msgspec import Struct
from msgspec.structs import replace

from domain.answers.answer import Answer
from domain.answers.line_text import status_text
from domain.i18n.council_names import body_name
from domain.i18n.status_label import DisplayStatus, display_status, status_word
from domain.i18n.translator import Translator
from domain.messages.commands import instalment_name
from domain.questions.conditions import conditions_of
from domain.questions.matching import is_in_time, matches
from domain.questions.model import OF_ONE_DAY, Question, StatusFilter
from domain.register.instalments import DueDate, Instalment
from domain.register.model import Milestone
from domain.register.revisions import RemovedInstalment, Revision, Revisions

#: Instalments in a calendar; a user who needs more narrows the question.
MAX_EVENTS = 5_000

#: Namespace of the events' UUIDs (RFC 9562, version 5): the same in every database, for ever.
_UID_NAMESPACE = UUID("4d0b4b0e-6f0c-5c39-9a07-13901c23e0f5")
#: The address of a message in Slack (https://docs.slack.dev/reference/methods/chat.getPermalink).
_MESSAGE_LINK = re.compile(r"https://[\w.-]+\.slack\.com/archives/[A-Z0-9]+/p\d+")
#: Markings of notes that anyone may read.
_PUBLIC_MARKINGS = frozenset({"PUBLIC"})


class EventStatus(StrEnum):
    """The status of an event, with the values of RFC 5545."""

    CONFIRMED = "CONFIRMED"
    #: The day is not known yet.
    TENTATIVE = "TENTATIVE"
    #: The register no longer has it.
    CANCELLED = "CANCELLED"


class CalendarEvent(Struct, frozen=True, kw_only=True):
    """An event on a day."""

    #: Stays the same when the event changes.
    uid: str
    day: date
    summary: str
    description: str
    category: str
    status: EventStatus
    #: The number of its last change in the audit log, which only grows.
    sequence: int
    changed: datetime
    #: Whether it reminds of a deadline that is still to be met.
    has_alarms: bool = False
    #: The address of the message that is its evidence or its owner's report; empty without one.
    link: str = ""


class EventCalendar(Struct, frozen=True, kw_only=True):
    """A calendar in one language."""

    note: str
    marking: str
    #: The notes with their markings, as a sentence.
    source: str
    name: str
    description: str
    #: Whether calendars hide the events from the people with whom a user shares a calendar.
    is_confidential: bool
    #: In order of time.
    events: tuple[CalendarEvent, ...]


def calendar_question(question: Question) -> Question:
    """Return a question for a calendar: done instalments stay in it, unless the user asked for one status."""
    if question.which is StatusFilter.OPEN and question.ask not in OF_ONE_DAY:
        return replace(question, which=StatusFilter.ALL)
    return question


def make_calendar(
    answer: Answer, revisions: Revisions, translator: Translator, *, read_as: str, titles: bool
) -> EventCalendar:
    """Return the calendar of an answer: its deadlines, the Schengen Councils in its time, and cancelled ones of both.

    Without titles events have references and statuses only: no owners, evidence or reasons.
    """
    writer = _EventWriter(answer, revisions, translator, titles=titles)
    events = [*writer.deadlines(), *writer.councils()]
    uids = {event.uid for event in events}
    events += [event for event in writer.cancelled() if event.uid not in uids]
    note = translator.directory.note_over(writer.refs)
    return EventCalendar(
        note=note.number,
        marking=note.marking,
        source=translator.notes(writer.refs),
        name=translator.gettext("Deadlines of note {number}, {marking}", number=note.number, marking=note.marking),
        description=_description(answer, read_as, translator),
        is_confidential=not _PUBLIC_MARKINGS.issuperset(note.marking.split(", ")),
        events=tuple(sorted(events, key=lambda event: event.day)),
    )


def count_undated(answer: Answer) -> int:
    """Return how many instalments of an answer have no deadline, and so no event."""
    return sum(len(line.instalments) for line in answer.undated) + answer.undated_count


def _description(answer: Answer, read_as: str, translator: Translator) -> str:
    lines = [read_as] if read_as else []
    number = count_undated(answer)
    if number:
        lines.append(translator.ngettext("{n} more has no deadline.", "{n} more have no deadline.", number))
    if answer.has_more:
        lines.append(translator.gettext("There are more; narrow the question by an owner or a time."))
    return "\n".join(lines)


class _EventWriter:
    """Makes the events of an answer in one language."""

    def __init__(self, answer: Answer, revisions: Revisions, translator: Translator, *, titles: bool) -> None:
        self._answer = answer
        self._question = answer.question
        self._revisions = revisions
        self._translator = translator
        self._titles = titles
        self._removed = [] if self._question.which is not StatusFilter.ALL else self._find_removed()
        #: The deliverables that have events.
        self.refs = [line.deliverable.ref for line in answer.lines]
        self.refs += [each.instalment.deliverable.ref for each in self._removed]
        #: The revision of an event that the audit log does not mention.
        self._initial_revision = Revision(number=0, at=datetime.combine(translator.directory.note.date, time.min, UTC))

    def deadlines(self) -> Iterator[CalendarEvent]:
        """Yield an event for each deadline."""
        revisions = self._revisions
        for line in self._answer.lines:
            for instalment in line.instalments:
                yield self._instalment_event(
                    instalment, revisions.original_key(instalment), revisions.last_change(instalment)
                )

    def councils(self) -> Iterator[CalendarEvent]:
        """Yield an event for each Schengen Council in the question's time, or for all."""
        for council in self._translator.directory.milestones:
            if self._is_in_time(council):
                status = EventStatus.TENTATIVE if council.meets is None else EventStatus.CONFIRMED
                yield self._council_event(council, status, self._revisions.last_meeting_change(council.meeting))

    def cancelled(self) -> Iterator[CalendarEvent]:
        """Yield an event for each instalment and Council that would fit, but is no longer in the register."""
        if self._question.which is not StatusFilter.ALL:
            return
        for removed in self._removed:
            yield self._instalment_event(
                removed.instalment, removed.original_key, removed.revision, EventStatus.CANCELLED
            )
        for council in self._revisions.councils:
            if self._is_in_time(council.milestone):
                yield self._council_event(council.milestone, EventStatus.CANCELLED, council.revision)

    def _find_removed(self) -> list[RemovedInstalment]:
        return [each for each in self._revisions.instalments if self._would_fit(each.instalment)]

    def _would_fit(self, instalment: Instalment) -> bool:
        if instalment.due is None or self._question.kind is not None:
            return False
        return matches(instalment, conditions_of(self._question, self._translator.directory, today=self._answer.today))

    def _is_in_time(self, milestone: Milestone) -> bool:
        when = self._question.when
        day = DueDate(slug=milestone.slug, due=milestone.day, council=milestone.meeting)
        return when is None or is_in_time(day, when)

    def _instalment_event(
        self,
        instalment: Instalment,
        origin: str,
        revision: Revision | None,
        status: EventStatus = EventStatus.CONFIRMED,
    ) -> CalendarEvent:
        is_cancelled = status is EventStatus.CANCELLED
        word = (
            self._translator.gettext("no longer owed")
            if is_cancelled
            else status_word(display_status(instalment, self._answer.today), self._translator)
        )
        event = self._event(
            origin,
            day=instalment.due or date.max,
            summary=self._translator.gettext("{what} – {status}", what=self._name(instalment), status=word),
            description="\n".join(self._details(instalment, is_cancelled=is_cancelled)),
            category=word,
            status=status,
            revision=revision,
        )
        is_open = display_status(instalment, self._answer.today) is DisplayStatus.OPEN
        message = _MESSAGE_LINK.search(f"{instalment.evidence} {instalment.report}") if self._titles else None
        return replace(event, has_alarms=is_open and not is_cancelled, link=message[0] if message else "")

    def _council_event(self, council: Milestone, status: EventStatus, revision: Revision | None) -> CalendarEvent:
        name = self._translator.text(council.name)
        match status:
            case EventStatus.CONFIRMED:
                summary = name
            case EventStatus.TENTATIVE:
                word = self._translator.gettext("the day is not known yet")
                summary = self._translator.gettext("{what} – {status}", what=name, status=word)
            case EventStatus.CANCELLED:
                word = self._translator.gettext("cancelled")
                summary = self._translator.gettext("{what} – {status}", what=name, status=word)
            case _:
                assert_never(status)
        return self._event(
            f"milestone {council.slug}",
            day=council.day,
            summary=summary,
            description=self._translator.notes(self.refs),
            category=body_name(council.body, self._translator),
            status=status,
            revision=revision,
        )

    def _event(
        self,
        origin: str,
        *,
        day: date,
        summary: str,
        description: str,
        category: str,
        status: EventStatus,
        revision: Revision | None,
    ) -> CalendarEvent:
        last = revision or self._initial_revision
        return CalendarEvent(
            uid=str(uuid5(_UID_NAMESPACE, f"{self._translator.directory.first_note.original_number} {origin}")),
            day=day,
            summary=summary,
            description=description,
            category=category,
            status=status,
            sequence=last.number,
            changed=last.at.replace(microsecond=0),
        )

    def _name(self, instalment: Instalment) -> str:
        name = instalment_name(instalment.deliverable.ref, instalment.slug, self._translator)
        title = self._translator.text(instalment.deliverable.title) if self._titles else ""
        return f"{name}: {title}" if title else name

    def _details(self, instalment: Instalment, *, is_cancelled: bool) -> Iterator[str]:
        if self._titles:
            yield self._translator.owners(instalment.deliverable.owners)
            if instalment.starts is not None and instalment.due is not None:
                first, last = self._translator.day(instalment.starts), self._translator.day(instalment.due)
                yield self._translator.gettext("{first} to {last}", first=first, last=last)
            if not is_cancelled:
                yield status_text(instalment, self._answer, self._translator)
        yield self._translator.source([instalment.deliverable.key_action])
