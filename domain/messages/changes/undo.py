"""Sentences about an undo that is to be confirmed: what it would take back, and what that means."""

from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages import settings
from domain.messages.changes.line import change_line, change_text
from domain.messages.reminder_settings import contact_added_message, contact_removed_message
from domain.register.audit_events import Change, ChangeKind, Undoable
from domain.register.channel_access import ChannelState
from domain.reminders.preferences import Contact


def undo_question(undoable: Undoable, translator: Translator) -> RichText:
    """Return what would be taken back and what that means, to be confirmed."""
    return translator.rich_text(
        "Confirm that this is to be taken back: {change}\nAfter that: {consequence}",
        change=change_line(undoable.change, translator),
        consequence=undo_consequence(undoable.reversal, translator),
    )


def take_back_text(command: str, translator: Translator) -> str:
    """Return by which command a change is taken back, where others than its author read that it was made."""
    return translator.gettext("To take it back: {command}", command=command)


def undo_consequence(reversal: Change, translator: Translator) -> str | RichText:
    """Return what holds once a change is undone, from its undo as a change of the same kind (`Undoable.reversal`)."""
    match reversal.kind:
        case ChangeKind.ADMISSION:
            if reversal.after.get("state") == ChannelState.ALLOWED:
                return settings.channel_allowed_message(reversal.ref, translator)
            return settings.channel_withdrawn_message(reversal.ref, translator)
        case ChangeKind.COORDINATOR:
            if reversal.after:
                return settings.coordinator_added_message(reversal.ref, translator)
            return settings.coordinator_removed_message(reversal.ref, translator)
        case ChangeKind.CONTACT:
            actor, _, slack_id = reversal.ref.partition(" ")
            contact = Contact(actor=actor, slack_id=slack_id)
            return (contact_added_message if reversal.after else contact_removed_message)(contact, translator)
        case _:
            return change_text(reversal, translator)
