"""Sentences about what coordinators set: deadlines, owners, Schengen Councils, coordinators, allowed channels."""

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

from domain.dates.spans import brussels_day
from domain.i18n.council_names import meeting_name
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.messages.access_reasons import access_reason_text
from domain.messages.commands import instalment_name
from domain.register.channel_access import ChannelAccess, ChannelState
from domain.register.instalments import Instalment
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Deliverable, Milestone, Note, NoteState
from domain.register.results import MarkResult, NoteOverview

DUE_EXAMPLE = "/schengen due III.3 30 September 2024 waiting for the legal opinion"
OWNER_EXAMPLE = "/schengen owner III.6 Frontex, Europol"
MILESTONE_EXAMPLE = "/schengen milestone October 2026 8 October 2026"
COORDINATOR_EXAMPLE = "/schengen coordinator @anna"
_NOTE_EXAMPLES = ("/schengen note close {number}", "/schengen note reopen {number}", "/schengen note here {number}")

#: The permission without which no page can be made (https://docs.slack.dev/reference/scopes/canvases.write).
PAGE_SCOPE = "canvases:write"
#: Slack's error codes that have a sentence of their own; others are said as they are.
_CANVAS_IS_THERE = ("channel_canvas_already_exists", "free_team_canvas_tab_already_exists")
_CANVAS_IS_GONE = "canvas_not_found"
_LACKS_SCOPE = "missing_scope"


def deadline_message(marked: MarkResult, translator: Translator) -> str:
    """Return what moving a deadline has changed."""
    name = instalment_name(marked.after.deliverable.ref, marked.after.slug, translator)
    if marked.after.due is None and marked.before.due is None:
        return translator.gettext("{instalment} has no deadline already.", instalment=name)
    if marked.before.due == marked.after.due:
        return translator.gettext(
            "{instalment} is due {date} already.", instalment=name, date=_due(marked.after, translator)
        )
    lines = [
        translator.gettext(
            "Deadline of {instalment}: {before} → {after}.",
            instalment=name,
            before=_due(marked.before, translator),
            after=_due(marked.after, translator),
        )
    ]
    if marked.was_chosen:
        lines.append(
            translator.gettext("No instalment was named: I took the one that falls due first of those still open.")
        )
    return "\n".join(lines)


def deadline_list(instalments: Sequence[Instalment], translator: Translator) -> str:
    """Return the deadlines of a deliverable's instalments."""
    lines = (
        f"• {instalment_name(instalment.deliverable.ref, instalment.slug, translator)}: {_due(instalment, translator)}"
        for instalment in instalments
    )
    return "\n".join((*lines, translator.gettext("Coordinators change that: {examples}", examples=DUE_EXAMPLE)))


def owners_message(before: Deliverable, after: Deliverable, translator: Translator) -> str:
    """Return what setting a deliverable's owners has changed."""
    if before.owners == after.owners:
        return translator.gettext(
            "{ref} is owed by {owners}.", ref=translator.reference(after.ref), owners=translator.owners(after.owners)
        )
    return translator.gettext(
        "Owners of {ref}: {before} → {after}.",
        ref=translator.reference(after.ref),
        before=translator.owners(before.owners),
        after=translator.owners(after.owners),
    )


def council_list(councils: Sequence[Milestone], translator: Translator) -> str:
    """Return the meetings."""
    lines = [f"• {council_line(council, translator)}" for council in councils]
    return "\n".join((*lines, translator.gettext("Coordinators change that: {examples}", examples=MILESTONE_EXAMPLE)))


def council_line(council: Milestone, translator: Translator) -> str:
    """Return a meeting and its day, or that the day is not known."""
    if council.meets is None:
        return translator.gettext("{council}: day not known yet", council=translator.text(council.name))
    return f"{translator.text(council.name)}: {translator.day(council.meets)}"


def council_removed_message(meeting: Meeting, translator: Translator) -> str:
    """Return that a meeting was removed."""
    if meeting.body is not MeetingBody.SCHENGEN_COUNCIL:
        return translator.gettext("{meeting} removed", meeting=meeting_name(meeting, translator))
    month = meeting.month
    return translator.gettext("There is no Schengen Council in {month} any more.", month=translator.month(month))


def coordinator_list(ids: Sequence[str], translator: Translator) -> str | RichText:
    """Return the coordinators."""
    if not ids:
        return translator.gettext("There are no coordinators; the administrator names the first.")
    return translator.rich_text(
        "Coordinators: {people}", people=RichText.join(", ", (Mention(id=slack_id) for slack_id in ids))
    )


def coordinator_added_message(slack_id: str, translator: Translator) -> RichText:
    """Return that a person or group is a coordinator."""
    return translator.rich_text("{person} is a coordinator now.", person=Mention(id=slack_id))


def coordinator_removed_message(slack_id: str, translator: Translator) -> RichText:
    """Return that a person or group is no coordinator."""
    return translator.rich_text("{person} is no coordinator.", person=Mention(id=slack_id))


def note_list(
    notes: Sequence[NoteOverview], channel_note: str | None, translator: Translator, *, is_direct: bool
) -> str:
    """Return the notes, each with its state and what was loaded of it, and which of several a channel is about."""
    lines = [f"• {_note_line(overview, translator)}" for overview in notes]
    if len(notes) > 1 and not is_direct:
        lines.append(channel_note_message(channel_note, translator))
    examples = " · ".join(note_examples(notes[-1].note.base))
    return "\n".join((*lines, translator.gettext("Coordinators change that: {examples}", examples=examples)))


def accept_example(number: str) -> str:
    """Return what coordinators type to put a draft with this base number in force."""
    return f"/schengen note accept {number}"


def note_examples(number: str) -> list[str]:
    """Return what coordinators type to change the state of a note with this base number, and a channel's note."""
    return [example.format(number=number) for example in _NOTE_EXAMPLES]


def _note_line(overview: NoteOverview, translator: Translator) -> str:
    note, number = overview.note, overview.deliverables
    parts = [
        f"{note.number}, {translator.day(note.date)}, {note.marking}",
        note_state_text(note.state, translator),
        translator.ngettext("{n} deliverable", "{n} deliverables", number),
    ]
    if overview.documents:
        document, loaded_at = overview.documents[-1]
        loaded = translator.gettext(
            "last loaded: {document}, {date}", document=document, date=_day_of(loaded_at, translator)
        )
        parts.append(loaded)
    return " – ".join(parts)


def _day_of(moment: datetime, translator: Translator) -> str:
    return translator.day(brussels_day(moment))


def note_state_text(state: NoteState, translator: Translator) -> str:
    """Return the state of a note."""
    match state:
        case NoteState.DRAFT:
            return translator.gettext("draft")
        case NoteState.IN_FORCE:
            return translator.gettext("in force")
        case NoteState.CLOSED:
            return translator.gettext("closed")
        case _:
            assert_never(state)


def note_state_message(note: Note, translator: Translator) -> str:
    """Return what the state of a note is now, and what that means."""
    if note.state is NoteState.CLOSED:
        return translator.gettext(
            "Note {number} is closed: I answer about it where it is named, and remind of it no longer.",
            number=note.number,
        )
    return translator.gettext("Note {number} is in force.", number=note.number)


def channel_note_message(slug: str | None, translator: Translator) -> str:
    """Return which note a channel is about."""
    note = None if slug is None else translator.directory.notes.get(slug)
    if note is None:
        return translator.gettext("This channel is about all notes in force.")
    return translator.gettext("This channel is about note {number}.", number=note.number)


def channel_allowed_message(channel: str, translator: Translator) -> RichText:
    """Return that the bot speaks in a channel."""
    return translator.rich_text("I answer in {channel} now.", channel=Mention(id=channel))


def channel_withdrawn_message(channel: str, translator: Translator) -> RichText:
    """Return that the bot does not speak in a channel."""
    return translator.rich_text("I do not answer in {channel}.", channel=Mention(id=channel))


def channel_not_allowed_message(reason: str, translator: Translator) -> str:
    """Return why a channel cannot be allowed."""
    return translator.gettext(
        "This channel cannot be allowed: {reason}. Nothing was changed.", reason=access_reason_text(reason, translator)
    )


def channel_state_line(access: ChannelAccess, translator: Translator) -> RichText:
    """Return whether the bot speaks in a channel."""
    channel = Mention(id=access.channel)
    match access.state:
        case ChannelState.ALLOWED:
            return translator.rich_text("{channel}: allowed", channel=channel)
        case ChannelState.SUSPENDED:
            reason = access_reason_text(access.reason, translator)
            return translator.rich_text("{channel}: suspended, {reason}", channel=channel, reason=reason)
        case ChannelState.WITHDRAWN:
            return translator.rich_text("{channel}: not allowed", channel=channel)
        case _:
            assert_never(access.state)


def _due(instalment: Instalment, translator: Translator) -> str:
    return translator.gettext("no deadline set") if instalment.due is None else translator.day(instalment.due)


def page_message(translator: Translator) -> str:
    """Return that a channel has a page from now on."""
    return translator.gettext(
        "This channel gets a page with all that is open for the next Schengen Council. To remove it: {command}",
        command="/schengen page off",
    )


def has_page_text(channel: str, translator: Translator, *, is_on: bool) -> RichText:
    """Return whether a channel has a page."""
    if is_on:
        return translator.rich_text("{channel} has a page.", channel=Mention(id=channel))
    return translator.rich_text("{channel} has no page.", channel=Mention(id=channel))


def page_problem_text(reason: str, translator: Translator) -> str:
    """Return why there can be no page, from Slack's error code."""
    if reason in _CANVAS_IS_THERE:
        return translator.gettext("the channel has a canvas already")
    if reason == _CANVAS_IS_GONE:
        return translator.gettext("the canvas was deleted")
    if reason == _LACKS_SCOPE:
        return translator.gettext("the app lacks the permission {scope}", scope=PAGE_SCOPE)
    return reason
