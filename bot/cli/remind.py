"""`remind`: every reminder that would be posted in a time to come; nothing is posted."""

import argparse
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from bot.cli.options import add_json, day
from bot.cli.output import as_json, complain, line_data
from bot.settings import Settings
from bot.wiring import disposing, open_register
from db.outbox import Outbox
from db.store import Store
from domain.answering import by_deliverable
from domain.calendar import BRUSSELS, brussels_day
from domain.reminders import Policy, reminders
from domain.replies import word_reminder
from domain.speech import Speech
from jobs.deliver import open_for


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("remind", help="print the reminders of a time, and post nothing")
    parser.add_argument("--from", dest="first", type=day, required=True, metavar="DATE", help="the first day")
    parser.add_argument("--to", dest="last", type=day, required=True, metavar="DATE", help="the last day")
    add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print; 2 if the time ends before it starts."""
    if arguments.last < arguments.first:
        complain("remind: --to is before --from")
        return 2
    with disposing(open_register(settings.database_url, now=datetime.now(UTC))) as engine:
        policy = settings.policy
        if not policy.channels:
            complain("REMINDER_CHANNELS is not set: nothing would be posted; a channel would get these reminders")
        for each in _planned(Store(engine), Outbox(engine), policy, arguments.first, arguments.last):
            if arguments.json:
                as_json(each)
            else:
                print(f"{each['at']}  {each['channel'] or '(no channel)'}\n{each['text']}\n")
        return 0


def _planned(store: Store, outbox: Outbox, policy: Policy, first: date, last: date) -> Iterator[Mapping[str, Any]]:
    """The reminders from the planner of the live run, each about what would be open then."""
    directory, nowhere = store.directory(), ""
    channels = Policy(
        channels=policy.channels or (nowhere,), lead_days=policy.lead_days, at=policy.at, language=policy.language
    )
    speech = Speech(policy.language, directory)
    for each in reminders(directory.milestones, channels, secret=outbox.secret()):
        today = brussels_day(each.at)
        about = open_for(store, each.milestone, today) if first <= today <= last else ()
        if about:
            yield {
                "at": each.at.astimezone(BRUSSELS).isoformat(),
                "channel": each.channel or None,
                "milestone": each.milestone.slug,
                "meets": each.milestone.meets.isoformat() if each.milestone.meets else None,
                "lead_days": each.lead_days,
                "deliverables": [
                    line_data(line, speech, overdue=line.head.overdue(today)) for line in by_deliverable(about)
                ],
                "text": word_reminder(each, about, today=today, speech=speech).text,
            }
