"""The numbers that the documents name are those of the code: how long, how often, and how much at most."""

from datetime import timedelta

import pytest

from bot import tick
from bot.document_readers.limits import Limits
from bot.slack import clock_guard, directory, rate_limits
from bot.transport import calendar_feed
from db.drafts import incoming
from db.drafts import store as drafts
from db.people import calendar_subscriptions, channel_pages, home_state, pending_answers
from db.reminders import claims
from domain.answers import pending
from domain.notifications import recipients
from domain.reminders import plan, policy, reminder
from handlers.buttons import reminders
from jobs import deliver, prepare, reconcile, refresh_pages
from tests import ROOT

SECOND, MINUTE, HOUR, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("actual", "expected", "document", "words"),
    [
        (claims.LEASE, MINUTE, "reliability", "claims it, with a lease of a minute"),
        (deliver.GRACE, 2 * MINUTE, "reliability", "It may have been posted. Two minutes later the channel is read"),
        (
            claims.LEASE + deliver.GRACE,
            3 * MINUTE,
            "reliability",
            "may have been sent. After three minutes the channel",
        ),
        (deliver.HALTED_RETRY, 5 * MINUTE, "reliability", "nothing is sent for five minutes"),
        (deliver.PARKED_RETRY, HOUR, "reliability", "retried every hour, and coordinators are told once"),
        (deliver.PREPARATION_TIME, 15 * SECOND, "reliability", "a round checks what it can within 15 seconds"),
        (deliver.CROWDED_ROUND_TIME, 20 * SECOND, "reliability", "posts that, and ends after 20"),
        (deliver.INTENT_LIFETIME, 20 * SECOND, "security", "up to twenty seconds for a reminder"),
        (prepare.LATE_AFTER, 15 * MINUTE, "reliability", "more than a quarter of an hour late and was never tried"),
        (prepare.RESTORE_WINDOW, 30 * DAY, "reliability", "for thirty days, from the backup's last tick on"),
        (reconcile.DUPLICATES_AFTER, 15 * MINUTE, "reliability", "A quarter of an hour after a post whose outcome was"),
        (reconcile.DUPLICATES_WITHIN, DAY, "reliability", "retried every quarter of an hour for a day"),
        (reconcile.LAST_CHANCE, 15 * HOUR, "reliability", "from nine in the morning on the day before its meeting"),
        (reconcile.MAX_LOOKUP_DAYS, 3 * DAY, "reliability", "on the second day after it was tried"),
        (reconcile.MIN_LOOKUP_TIME, HOUR, "reliability", "only late is sent after an hour of searching"),
        (
            pending_answers.LEASE + pending_answers.GRACE,
            3 * MINUTE,
            "reliability",
            "After three minutes, in which a post",
        ),
        (pending_answers.GRACE, 2 * MINUTE, "reliability", "two minutes later the thread is read"),
        (
            pending_answers.SWEEP_AFTER,
            15 * MINUTE,
            "reliability",
            "a quarter of an hour later the thread is read once more",
        ),
        (
            pending.MAX_AGE,
            10 * MINUTE,
            "reliability",
            "After ten minutes, or if Slack refuses it, an answer is given up",
        ),
        (incoming.LEASE, 4 * MINUTE, "reliability", "Reading it has a lease of four minutes"),
        (incoming.MAX_ATTEMPTS, 2, "reliability", "has ended two processes is not read a third time"),
        (home_state.LEASE, 2 * MINUTE, "reliability", "with a lease of two minutes at most"),
        (
            (rate_limits.TIER_2, rate_limits.TIER_3, rate_limits.TIER_4),
            (20, 50, 100),
            "reliability",
            "than its tier allows",
        ),
        (rate_limits.POST_IN_CHANNEL.interval_seconds, 1.25, "reliability", "a second and a quarter apart"),
        (rate_limits.POSTS_A_MINUTE, 200, "reliability", "at most two hundred a minute in all"),
        (rate_limits.REMINDER_TIMEOUT_SECONDS, 2.5, "reliability", "for up to two and a half seconds a call"),
        (rate_limits.CHORES_BUDGET_SECONDS, 8, "reliability", "wait for eight seconds a tick in total"),
        (rate_limits.FLUSH_SECONDS, 1, "reliability", "written to the table every second"),
        (rate_limits.PER_MINUTE["conversations.info"], 50, "reliability", "limited to fifty calls a minute"),
        (clock_guard.MEASURED_FOR, 5 * MINUTE, "reliability", "Every five minutes, and at once when the machine's"),
        (clock_guard.MAX_CLOCK_ERROR, 5 * MINUTE, "reliability", "differ by more than five minutes, it plans"),
        (directory.CACHE_TIME, HOUR, "security", "`users.info` of the last hour"),
        (directory.MEMBERS_CACHE_TIME, MINUTE, "security", "members are as of a minute ago at most for an answer"),
        (tick.REVIEW_INTERVAL < HOUR, True, "security", "when the bot starts and within every hour"),
        (drafts.KEPT_FOR, 60 * DAY, "security", "nobody has touched for sixty days is discarded"),
        (Limits().file_megabytes, 25, "security", "25 MB of file"),
        (Limits().memory_megabytes, 512, "security", "512 MB of memory"),
        (calendar_subscriptions.TOKEN_BYTES, 32, "security", "an address with 32 random bytes"),
        (calendar_feed.MAX_READS, 20, "calendar", "twenty requests in ten minutes"),
        (calendar_feed.READS_WINDOW, 10 * MINUTE, "calendar", "twenty requests in ten minutes"),
        (recipients.GATHERING_TIME, 10 * MINUTE, "notifications", "What is changed within ten minutes is one message"),
        (reminder.DIGEST_RANGE, 28 * DAY, "reminders", "what falls due within 28 days"),
        (reminder.QUESTION_LEAD, 14 * DAY, "reminders", "2 weeks before a deadline: how far is it"),
        (reminders.MAX_SNOOZE, 90 * DAY, "reminders", "until a day, 90 days at most"),
        (policy.DEFAULT_LEAD_DAYS, (28, 14, 7, 1), "reminders", "28, 14, 7 and 1 days before each Schengen Council"),
        (
            (plan.FIRST_NOTICE_DAYS, plan.SECOND_NOTICE_DAYS),
            (1, 7),
            "reminders",
            "1 day and 7 days after a missed deadline",
        ),
        (refresh_pages.DRAW_INTERVAL, MINUTE, "channel_page", "a page is drawn once a minute at most"),
        (refresh_pages.MAX_PER_ROUND, 10, "channel_page", "ten pages a tick"),
        (channel_pages.CREATION_GRACE, 2 * MINUTE, "operations", "within two minutes the channel is looked at"),
    ],
)
def test_a_number_is_what_its_document_says(actual: object, expected: object, document: str, words: str) -> None:
    """Whoever changes one changes the other."""
    assert actual == expected
    text = " ".join((ROOT / "docs" / f"{document}.md").read_text(encoding="utf-8").split())
    assert words in text
