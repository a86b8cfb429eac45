"""`remind`: the reminders of a period, with their hours and contents."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from db.connection.engine import make_engine
from db.people.reminder_preferences import PreferenceStore
from db.schema import reminder_tables
from domain.register.audit_events import ChangeContext
from domain.reminders.preferences import ChannelPreferences, Contact
from tests.bot.cli.conftest import Run
from tests.bot.cli.terminal import Terminal

pytestmark = pytest.mark.usefixtures("opened")

FIELDS = {"at", "kind", "channel", "milestone", "meets", "day", "lead_days", "owners", "deliverables", "text"}
DELIVERABLE = {"ref", "note", "instalments", "title", "due", "owners", "units", "status"}
WINTER = ("remind", "--from", "2023-11-01", "--to", "2023-12-31", "--json")
DECEMBER = ["I.1a", "I.3a", "I.4a", "III.1a", "III.2a", "III.6a"]


def test_the_reminders_before_the_first_council(shared: Terminal) -> None:
    """Four reminders lead up to 5 December 2023, 28, 14, 7 and 1 days ahead, at nine in Brussels, about its six."""
    ran = shared.run(*WINTER)
    assert ran.code == 0
    assert [(each["at"], each["lead_days"]) for each in ran.lines] == [
        ("2023-11-07T09:00:00+01:00", 28),
        ("2023-11-21T09:00:00+01:00", 14),
        ("2023-11-28T09:00:00+01:00", 7),
        ("2023-12-04T09:00:00+01:00", 1),
    ]
    for each in ran.lines:
        assert set(each) == FIELDS
        assert (each["milestone"], each["meets"], each["channel"]) == ("2023-12", "2023-12-05", None)
        assert (each["kind"], each["day"], each["owners"]) == ("meeting", "2023-12-05", [])
        assert [one["ref"] for one in each["deliverables"]] == DECEMBER
        assert all(set(one) == DELIVERABLE for one in each["deliverables"])
        assert {(one["due"], one["status"]) for one in each["deliverables"]} == {("2023-12-05", "open")}
    assert [each["text"].partition("\n")[0] for each in ran.lines] == [
        f"Schengen Council on 5 December: {left}, 6 open"
        for left in ("4 weeks left", "2 weeks left", "1 week left", "1 day left")
    ]
    assert "REMINDER_CHANNELS is not set" in ran.err


def test_summer_time_keeps_the_hour(run: Run) -> None:
    """It is nine o'clock in Brussels on both sides of the change: an hour earlier in UTC in summer."""
    ran = run("remind", "--from", "2024-05-01", "--to", "2024-06-30", "--json")
    assert [each["at"] for each in ran.lines] == [
        "2024-05-16T09:00:00+02:00",
        "2024-05-30T09:00:00+02:00",
        "2024-06-06T09:00:00+02:00",
        "2024-06-12T09:00:00+02:00",
    ]
    refs = [each["ref"] for each in ran.lines[0]["deliverables"]]
    assert "F.2b" in refs  # due in April, tabled in June
    assert "III.3a" in refs  # due at the end of the month
    assert "III.7a" not in refs  # due at the end of the year


def test_what_is_late_is_said(run: Run) -> None:
    """Before March 2024 what was due in December and is not done is overdue, and comes first."""
    first = run("remind", "--from", "2024-02-01", "--to", "2024-02-10", "--json").lines[0]
    late = [each["ref"] for each in first["deliverables"] if each["status"] == "overdue"]
    assert late == DECEMBER
    refs = [each["ref"] for each in first["deliverables"]]
    assert len(set(refs)) == len(refs) == 7
    assert "7 open, 6 overdue" in first["text"]


def test_the_first_and_the_last_day_count(run: Run) -> None:
    """A period of one day has that day's reminder; the days around it have none."""
    numbers = [
        len(run("remind", "--from", each, "--to", each, "--json").lines) for each in ("2023-11-06", "2023-11-07")
    ]
    assert numbers == [0, 1]


def test_each_channel_has_its_own(run: Run) -> None:
    """Every channel that is set gets every reminder, by the lead times and the hour that are set."""
    ran = run(*WINTER, REMINDER_CHANNELS="C0ONE,C0TWO", LEAD_DAYS="12", REMIND_AT="16:30")
    assert [(each["at"], each["channel"]) for each in ran.lines] == [
        ("2023-11-23T16:30:00+01:00", "C0ONE"),
        ("2023-11-23T16:30:00+01:00", "C0TWO"),
    ]
    assert ran.err == ""


def test_a_reminder_of_a_weekend_comes_before_it(run: Run) -> None:
    """Ten days ahead of 5 December 2023 is a Saturday: the reminder is shown on the Friday."""
    ran = run(*WINTER, REMINDER_CHANNELS="C0ONE", LEAD_DAYS="10")
    assert [(each["at"], each["lead_days"]) for each in ran.lines] == [("2023-11-24T09:00:00+01:00", 10)]
    assert ": 11 days left, 6 open" in ran.lines[0]["text"]


ACT = ChangeContext(by="U0BOSS", surface="test", now=datetime(2023, 10, 20, 8, 0, tzinfo=UTC))


def test_what_was_settled_counts(run: Run, terminal: Terminal) -> None:
    """Contacts, coordinators and channel preferences are in it: every recipient of the period is shown."""
    run("load")
    engine = make_engine(terminal.url)
    teams = PreferenceStore(engine)
    teams.add_contact(Contact(actor="eurojust", slack_id="U0ANNA"), ACT)
    teams.set_channel_preferences(
        "C0TWO", ChannelPreferences(is_on=True, owners=("commission",), digest=True, lead_days=(7,)), ACT
    )
    engine.dispose()
    ran = run("remind", "--from", "2023-12-04", "--to", "2023-12-12", "--json", COORDINATORS="U0BOSS")
    assert [(each["at"][:10], each["kind"], each["channel"], each["owners"]) for each in ran.lines] == [
        ("2023-12-04", "meeting", "U0ANNA", ["eurojust"]),
        ("2023-12-04", "digest", "C0TWO", ["commission"]),
        ("2023-12-06", "overdue", "U0ANNA", ["eurojust"]),
        ("2023-12-06", "escalation", "U0BOSS", []),
        ("2023-12-11", "digest", "C0TWO", ["commission"]),
        ("2023-12-12", "overdue", "U0ANNA", ["eurojust"]),
        ("2023-12-12", "escalation", "U0BOSS", []),
    ]
    meeting, digest, overdue, orphans, *_ = ran.lines
    assert [each["ref"] for each in meeting["deliverables"]] == ["III.1a", "III.2a"]
    assert [each["ref"] for each in digest["deliverables"]] == ["III.6a"]
    assert "III.2a" not in [each["ref"] for each in orphans["deliverables"]]
    assert (overdue["day"], overdue["lead_days"], overdue["milestone"]) == ("2023-12-05", -1, None)
    assert ran.err == ""


def test_for_people_it_is_the_text(run: Run) -> None:
    """Without `--json` each reminder is its time, its channel and its text."""
    ran = run("remind", "--from", "2023-11-01", "--to", "2023-11-10", REMINDER_CHANNELS="C0ONE")
    assert ran.out.startswith("2023-11-07T09:00:00+01:00  C0ONE\nSchengen Council on 5 December: 4 weeks left, 6 open")
    assert all(f"• {each} " in ran.out for each in DECEMBER)


@pytest.mark.parametrize("tokens", [{}, {"SLACK_BOT_TOKEN": "xoxb-test", "SLACK_APP_TOKEN": "xapp-test"}])
def test_nothing_is_posted(run: Run, terminal: Terminal, slack: FakeSlack, tokens: dict[str, str]) -> None:
    """With and without tokens Slack is not called, and no reminder is stored."""
    ran = run(*WINTER, SLACK_API_URL=slack.url, REMINDER_CHANNELS="C0ONE", **tokens)
    assert (ran.code, len(ran.lines), slack.calls) == (0, 4, ())
    engine = make_engine(terminal.url)
    with engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(reminder_tables.reminder)) == 0
    engine.dispose()
