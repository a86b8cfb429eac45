"""A team with the whole bot at work, as it is wired in production, and an oracle that knows what it should see."""

from collections import Counter
from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine, select

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.slack.client import make_client
from bot.slack.directory import WebApiDirectory
from bot.tick import Tick
from db.schema import reminder_tables
from domain.reminders.policy import Policy
from handlers.services.services import Services

#: Nine in Brussels, a week ahead of the Schengen Council of 13 June 2024.
NOW = datetime(2024, 6, 6, 7, 0, tzinfo=UTC)
TICK = timedelta(seconds=30)
#: What the bot waits, from a post that failed to a look at the channel, and from there to the next post, at the most.
SETTLED = timedelta(minutes=8)

#: What the team of these tests waits for: that meeting's reminder, once in its channel.
JUNE = "Schengen Council June 2024, 13 June 2024 "
EXPECTED = (("C1", JUNE),)
WEEK_AHEAD = Policy(channels=("C1",), lead_days=(7,))

#: What is asked to see who is in a channel: before a reminder is posted, and in every hour.
_LOOKS = frozenset({"auth.test", "bots.info", "conversations.info", "conversations.members", "users.info"})


def asked(slack: FakeSlack) -> list[str]:
    """What the bot has called, but for looking at who is in its channels."""
    return [each.method for each in slack.calls if each.method not in _LOOKS]


class Team:
    """The bot, its database and its workspace."""

    def __init__(self, engine: Engine, slack: FakeSlack, policy: Policy = WEEK_AHEAD) -> None:
        self.engine, self.slack = engine, slack
        client = make_client("xoxb-test", slack.url, timeout=1)
        services = Services.open(engine, policy=policy, now=lambda: NOW, directory=WebApiDirectory(client))
        self.tick = Tick(engine, client, services)

    def wait(self, begin: datetime, until: datetime, *, every: timedelta = TICK) -> None:
        """The clock ticks on."""
        while begin <= until:
            self.tick(begin)
            begin += every

    def state(self) -> tuple[str, int]:
        """Where June's reminder stands, and how often it was tried."""
        row = reminder_tables.reminder.c
        statement = select(row.state, row.attempts).where(row.milestone == "2024-06", row.lead_days == 7)
        with self.engine.connect() as connection:
            found = connection.execute(statement).one()
        return found.state, found.attempts

    def verdict(self, expected: Collection[tuple[str, str]] = EXPECTED) -> tuple[int, int]:
        """How many of the messages that the team waits for are missing from its channels, and how many are too many."""
        wanted = Counter(expected)
        seen: Counter[tuple[str, str]] = Counter()
        for each in self.slack.messages:
            names = [start for channel, start in wanted if channel == each.channel and start in each.text]
            seen[each.channel, names[0] if names else each.text] += 1
        return sum((wanted - seen).values()), sum((seen - wanted).values())
