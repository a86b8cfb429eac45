"""A team with the whole bot, composed as in production, and an oracle of the messages that it should see."""

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
#: The longest time from a failed post to the search of the channel, and from there to the next post.
SETTLING_TIME = timedelta(minutes=8)

#: The message that the team expects: that meeting's reminder, once in its channel.
JUNE = "Schengen Council on 13 June: "
EXPECTED = (("C1", JUNE),)
WEEK_AHEAD = Policy(channels=("C1",), lead_days=(7,))

#: The methods that look up the members of a channel: before a reminder is posted, and every hour.
_LOOKS = frozenset({"auth.test", "bots.info", "conversations.info", "conversations.members", "users.info"})


def calls_but_lookups(slack: FakeSlack) -> list[str]:
    """Return the methods that the bot has called, except to look up the members of its channels."""
    return [each.method for each in slack.calls if each.method not in _LOOKS]


class Team:
    """The bot, its database and its workspace."""

    def __init__(
        self, engine: Engine, slack: FakeSlack, policy: Policy = WEEK_AHEAD, *, client_timeout: int = 10
    ) -> None:
        self.engine, self.slack = engine, slack
        client = make_client("xoxb-test", slack.url, timeout=client_timeout)
        services = Services.open(engine, policy=policy, now=lambda: NOW, directory=WebApiDirectory(client))
        self.tick = Tick(engine, client, services)

    def tick_until(self, begin: datetime, until: datetime, *, every: timedelta = TICK) -> None:
        """Tick at every interval of a period."""
        while begin <= until:
            self.tick(begin)
            begin += every

    def june_state(self) -> tuple[str, int]:
        """Return the state of June's reminder, and its number of attempts."""
        row = reminder_tables.reminder.c
        statement = select(row.state, row.attempts).where(row.milestone == "2024-06", row.lead_days == 7)
        with self.engine.connect() as connection:
            found = connection.execute(statement).one()
        return found.state, found.attempts

    def count_wrong_messages(self, expected: Collection[tuple[str, str]] = EXPECTED) -> tuple[int, int]:
        """Return how many of the expected messages are missing from the channels, and how many are too many."""
        wanted = Counter(expected)
        seen: Counter[tuple[str, str]] = Counter()
        for each in self.slack.messages:
            names = [start for channel, start in wanted if channel == each.channel and start in each.text]
            seen[each.channel, names[0] if names else each.text] += 1
        return sum((wanted - seen).values()), sum((seen - wanted).values())
