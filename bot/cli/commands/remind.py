"""`remind`: print every reminder that would be posted in a period; nothing is posted."""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from msgspec.structs import replace

from bot.cli.options import add_json_option, parse_day
from bot.cli.output import line_data, print_error, print_json
from bot.database import disposing, open_register
from bot.settings.settings import Settings
from db.people.conversations import ConversationStore
from db.people.reminder_preferences import PreferenceStore
from db.register.store import RegisterStore
from db.reminders.open_instalments import find_contents
from db.reminders.outbox import Outbox
from domain.answers.answer import group_by_deliverable
from domain.dates.spans import BRUSSELS, Span, brussels_day, brussels_instant
from domain.i18n.translator import Translator
from domain.messages.reminders import word_reminder
from domain.register.instalments import Instalment
from domain.reminders.plan import plan_reminders
from domain.reminders.policy import Policy
from domain.reminders.preferences import ReminderPreferences
from domain.reminders.reminder import Reminder

#: A placeholder for a channel where none is set.
NO_CHANNEL = "C"


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("remind", help="print the reminders of a time, and post nothing")
    parser.add_argument("--from", dest="first", type=parse_day, required=True, metavar="DATE", help="the first day")
    parser.add_argument("--to", dest="last", type=parse_day, required=True, metavar="DATE", help="the last day")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print the reminders; return 2 if the period ends before it starts."""
    if arguments.last < arguments.first:
        print_error("remind: --to is before --from")
        return 2
    with disposing(open_register(settings.database_url, now=datetime.now(UTC))) as engine:
        preferences, policy = PreferenceStore(engine).read(), settings.policy
        if not policy.channels and not any(channel.is_on for channel in preferences.channels.values()):
            print_error("REMINDER_CHANNELS is not set: nothing would be posted; a channel would get these reminders")
            policy = replace(policy, channels=(NO_CHANNEL,))
        days = Span(first=arguments.first, last=arguments.last)
        store, conversations = RegisterStore(engine), ConversationStore(engine)
        for reminder, instalments in _plan(store, Outbox(engine).get_secret(), preferences, policy, days):
            language = conversations.read_language(reminder.channel) or policy.language
            data = _reminder_data(reminder, instalments, Translator(language, store.directory()))
            if arguments.json:
                print_json(data)
            else:
                print(f"{data['at']}  {data['channel'] or '(no channel)'}\n{data['text']}\n")
        return 0


def _plan(
    store: RegisterStore, secret: bytes, preferences: ReminderPreferences, policy: Policy, days: Span
) -> Iterator[tuple[Reminder, Sequence[Instalment]]]:
    """Yield the reminders that the tick's planner makes, each with the instalments that would be open then."""
    occasions = store.occasions(until=days.last)
    for reminder in plan_reminders(occasions, policy, preferences, secret=secret, window=days):
        today = brussels_day(reminder.at)
        if not days.first <= today <= days.last:
            continue
        instalments = find_contents(store, reminder, contacts=preferences.contacts, today=today)
        if instalments and reminder.is_direct:
            # A direct message waits for its reader's morning.
            yield replace(reminder, at=brussels_instant(today, policy.remind_at)), instalments
        elif instalments:
            yield reminder, instalments


def _reminder_data(reminder: Reminder, instalments: Sequence[Instalment], translator: Translator) -> Mapping[str, Any]:
    milestone, today = reminder.milestone, brussels_day(reminder.at)
    return {
        "at": reminder.at.astimezone(BRUSSELS).isoformat(),
        "kind": reminder.kind.value,
        "channel": None if reminder.channel == NO_CHANNEL else reminder.channel,
        "milestone": milestone.slug if milestone else None,
        "meets": milestone.meets.isoformat() if milestone and milestone.meets else None,
        "day": reminder.day.isoformat(),
        "lead_days": reminder.lead_days,
        "owners": list(reminder.owners),
        "deliverables": [
            line_data(line, translator, overdue=line.shown.is_overdue(today))
            for line in group_by_deliverable(instalments)
        ],
        "text": word_reminder(reminder, instalments, today=today, translator=translator).text,
    }
