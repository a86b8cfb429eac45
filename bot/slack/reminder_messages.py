"""Compose the messages of the outbox, each in the language of its channel or reader and with what they may do."""

from collections.abc import Sequence
from datetime import date

from db.reminders.posted_messages import PostedMessages
from domain.i18n.translator import Translator
from domain.meeting_sheets.round_up import ROUND_UP
from domain.notifications.news import CHANGES
from domain.register.audit_events import Change, ChangeKind
from domain.register.instalments import Instalment
from domain.reminders.reminder import Draft, Reminder, ReminderKind
from handlers.blocks.news import NewsReader, compose_news
from handlers.blocks.notices import compose_notice
from handlers.blocks.reminders import compose_reminder, mark_repeated
from handlers.commands.details import name_of
from handlers.files.round_up import compose_round_up
from handlers.services.services import Services


def compose(
    reminder: Reminder,
    instalments: Sequence[Instalment],
    /,
    *,
    done_count: int,
    changes: Sequence[Change],
    services: Services,
    today: date,
) -> Sequence[Draft]:
    """Return the messages of a reminder; a notice and news are one message."""
    translator = _translator(reminder, services)
    may_change = reminder.is_direct and services.people.is_coordinator(reminder.channel)
    if reminder.kind is ReminderKind.NOTICE and reminder.facts["what"] == CHANGES:
        return [_compose_news(reminder, changes, services, translator, may_undo=may_change)]
    if reminder.kind is ReminderKind.NOTICE and reminder.facts["what"] == ROUND_UP:
        return [compose_round_up(reminder, translator, services)]
    if reminder.kind is ReminderKind.NOTICE:
        return [compose_notice(reminder, translator)]
    return compose_reminder(
        reminder,
        instalments,
        today=today,
        translator=translator,
        done_count=done_count,
        changes=changes,
        for_coordinator=may_change,
    )


def mark_as_repeated(reminder: Reminder, draft: Draft, /, *, services: Services) -> Draft:
    """Return a draft that says that it may have been posted before."""
    return mark_repeated(draft, _translator(reminder, services))


def _compose_news(
    reminder: Reminder, changes: Sequence[Change], services: Services, translator: Translator, *, may_undo: bool
) -> Draft:
    """Return news as a message; in a channel it stands in the thread of the last reminder that lists all of it."""
    refs = {change.ref.partition("@")[0] for change in changes}
    titles = services.register.store.titles(refs)
    thread, follows = "", services.people.follows.read_of(reminder.channel) if reminder.is_direct else ()
    if not reminder.is_direct:
        meetings = {change.ref for change in changes if change.kind == ChangeKind.MEETING}
        thread = PostedMessages(services.register.store.engine).find_thread(reminder.channel, refs - meetings, meetings)
    reader = NewsReader(is_direct=reminder.is_direct, may_undo=may_undo, follows=follows)
    return compose_news(changes, titles, reader, translator, name_of=name_of(services, translator), thread=thread)


def _translator(reminder: Reminder, services: Services) -> Translator:
    language = services.people.conversations.read_language(reminder.channel)
    if language is None and reminder.is_direct:
        language = services.slack.directory.locale(reminder.channel)
    return services.translator(language)
