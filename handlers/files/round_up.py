"""The round-up of a meeting as a message in a channel, and its button that sends the meeting sheet."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from functools import partial
from typing import Any

from msgspec.structs import replace
from slack_bolt import Ack, App, Respond

from db.changes.news import find_news
from domain.dates.spans import Span, brussels_instant
from domain.errors import OutdatedForm
from domain.i18n.translator import Translator
from domain.meeting_sheets.agenda import agenda_for
from domain.meeting_sheets.round_up import RoundUpGroup, WordedRoundUp, find_council, make_round_up, word_round_up
from domain.questions.model import Bound, DueFilter, Question, Reading, StatusFilter
from domain.register.audit_events import ChangeKind
from domain.register.meeting import Meeting
from domain.reminders.reminder import Draft, Reminder
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    header,
    rich_text,
    shorten,
    with_language,
    words,
)
from handlers.buttons.click import parse_click, respond_privately
from handlers.files.meeting_sheet import FORMATS, send_built_sheet
from handlers.questions.answer import answer_reading
from handlers.questions.filters import MAX_ROWS, whole_register_reading
from handlers.services.command_call import CommandCall
from handlers.services.services import Services
from handlers.slack.mrkdwn import escape
from handlers.slack.request import Surface

#: Action id.
SEND_SHEET = "send_sheet"

#: How far back a deadline may have been changed if there was no meeting before.
_DAYS_BACK = timedelta(days=183)
#: Characters of a line, of thirty at most.
_MAX_LINE_CHARS = 250


def register(app: App, services: Services) -> None:
    """Listen to the button."""
    app.action(SEND_SHEET)(partial(send_sheet_of_meeting, services=services))


def compose_round_up(reminder: Reminder, translator: Translator, services: Services) -> Draft:
    """Return the round-up of a meeting as things stand now; LookupError if it is no longer on that day."""
    council = find_council(reminder.facts, translator.directory)
    agenda = agenda_for(_about(council.meeting), translator.directory, services.today) if council is not None else None
    if council is None or agenda is None:
        raise LookupError(reminder.facts["meeting"])
    now, wishes = services.now(), services.people.preferences.read().channels.get(reminder.channel)
    owners = wishes.owners if wishes is not None else ()
    since = brussels_instant(agenda.previous.day, time()) if agenda.previous is not None else now - _DAYS_BACK
    everything = Question(which=StatusFilter.ALL, owners=owners)
    found = services.register.store.find(everything, today=services.today, limit=MAX_ROWS).instalments
    before = _deadlines_before(since, now, owners, services)
    worded = word_round_up(make_round_up(found, agenda, translator.directory, deadlines_before=before), translator)
    sheet = button(
        SEND_SHEET, translator.gettext("Meeting sheet"), with_language(str(council.meeting), translator.language)
    )
    return _draft(worded, actions([sheet]))


def _about(meeting: Meeting) -> Question:
    """Return the question about everything that is on a meeting's agenda."""
    when = DueFilter(bound=Bound.IN, span=Span.months(meeting.month), council=meeting)
    return Question(which=StatusFilter.ALL, when=when)


def _deadlines_before(since: datetime, now: datetime, owners: tuple[str, ...], services: Services) -> Mapping[str, str]:
    """Return the deadlines that instalments had at a time, of those that have had others since."""
    changes = find_news(services.register.store, since, now, owners=owners)
    return {
        change.ref: str(change.before.get("moved_to", "")) for change in changes if change.kind == ChangeKind.DEADLINE
    }


def _draft(worded: WordedRoundUp, sheet: list[Block]) -> Draft:
    blocks = [header(worded.headline)]
    for group in worded.groups:
        blocks += _group_blocks(group)
    blocks += [rich_text([words(worded.next_line)])] if worded.next_line else []
    lines = [worded.headline]
    for group in worded.groups:
        lines += [
            "",
            group.heading,
            *(f"• {shorten(line, _MAX_LINE_CHARS)}" for line in group.lines),
            *filter(None, (group.more,)),
        ]
    lines += ["", *filter(None, (worded.next_line,)), worded.source]
    return Draft(text=escape("\n".join(lines)), blocks=[*blocks, *sheet, context(worded.source)])


def _group_blocks(group: RoundUpGroup) -> list[Block]:
    items = [shorten(line, _MAX_LINE_CHARS) for line in (*group.lines, *filter(None, (group.more,)))]
    listed = {"type": "rich_text_list", "style": "bullet", "elements": [_item(text) for text in items]}
    heading = {"type": "rich_text_section", "elements": [words(group.heading, bold=True)]}
    return [{"type": "rich_text", "elements": [heading, listed]}]


def _item(text: str) -> Block:
    return {"type": "rich_text_section", "elements": [words(text)]}


def send_sheet_of_meeting(
    ack: Ack, body: Mapping[str, Any], action: Mapping[str, Any], respond: Respond, *, services: Services
) -> None:
    """Send the user the sheet of the round-up's meeting, as things stand now; OutdatedForm if it is not known."""
    click = parse_click(body, action, services)
    try:
        meeting = Meeting.parse(click.value)
    except ValueError as error:
        raise OutdatedForm from error
    reading: Reading = replace(whole_register_reading(click.language), question=_about(meeting))
    answered = answer_reading(reading, store=services.register.store, today=services.today, limit=MAX_ROWS)
    call = CommandCall(
        name="sheet",
        arguments="",
        user=click.user,
        channel=click.channel,
        surface=Surface.BUTTON,
        language=click.language,
    )
    respond_privately(respond, body, send_built_sheet(call, answered, tuple(FORMATS), services), services=services)
    ack()
