"""`check`: what is missing is said with what to do about it, and the exit code says whether anything is."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from bot.cli.commands.check import SCOPES
from bot.database import disposing
from bot.sandbox.fake_slack.fake_slack import FakeSlack, Fault
from db.changes.ledger import Ledger
from db.connection.engine import make_engine
from db.people.channel_access import ChannelAccessStore
from db.people.coordinators import CoordinatorStore
from db.reminders.outbox import Outbox
from domain.register.audit_events import ChangeContext
from tests.bot.cli.conftest import Run
from tests.bot.cli.terminal import Terminal

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-secret", "SLACK_APP_TOKEN": "xapp-secret", "COORDINATORS": "U0COORDINATOR"}


@pytest.fixture
def slack(slack: FakeSlack) -> FakeSlack:
    """A workspace that grants every scope."""
    grant(slack, *SCOPES)
    return slack


def grant(slack: FakeSlack, *scopes: str) -> None:
    """The scopes that Slack tells in the headers of each answer."""
    slack.heal()
    slack.fail("auth.test", Fault(accept=True, headers={"x-oauth-scopes": ",".join(scopes)}), times=None)


def tick(terminal: Terminal, *, ago: timedelta = timedelta(0)) -> None:
    """Let the clock of the bot have ticked."""
    engine = make_engine(terminal.url)
    Outbox(engine).record_tick(datetime.now(UTC) - ago)
    engine.dispose()


def checks(run: Run, slack: FakeSlack, **settings: str) -> tuple[int, dict[str, str]]:
    """The exit code, and what has to be done, by what was looked at."""
    given = {**TOKENS, "SLACK_API_URL": slack.url, "REMINDER_CHANNELS": "C0COUNCIL", **settings}
    ran = run("check", "--json", **given)
    assert "secret" not in ran.out + ran.err
    assert all(set(each) == {"what", "ok", "detail"} for each in ran.json)
    return ran.code, {each["what"]: each["detail"] for each in ran.json if not each["ok"]}


def test_without_anything_it_says_what_to_do(terminal: Terminal) -> None:
    """On a new machine it exits 1 and names the next steps: tables and tokens."""
    ran = terminal.run("check")
    assert (ran.code, ran.err) == (1, "")
    assert "database\t!!\tthere is no file" in ran.out
    assert "bot token\t!!\tnot set: see SLACK_BOT_TOKEN" in ran.out


def test_when_all_is_well_it_exits_0(terminal: Terminal, run: Run, slack: FakeSlack) -> None:
    """With tables, register, a ticking clock, tokens, scopes and a channel, every line is ok."""
    run("load")
    tick(terminal)
    ran = terminal.run("check", SLACK_API_URL=slack.url, REMINDER_CHANNELS="C0COUNCIL", **TOKENS)
    assert (ran.code, ran.err) == (0, "")
    rows = [each.split("\t") for each in ran.out.splitlines()]
    assert {each[1] for each in rows} == {"ok"}
    named = ["settings", "database", "register", "clock", "reminders", "record", "coordinators"]
    named += ["bot token", "scopes", "app token", "time", "channel C0COUNCIL"]
    assert [each[0] for each in rows] == named
    assert "secret" not in ran.out


def test_an_empty_register_and_a_silent_clock_are_told(terminal: Terminal, run: Run, slack: FakeSlack) -> None:
    """Tables without a register want a load; a clock that never ticked, or not for ten minutes, has to be started."""
    run("migrate")
    assert checks(run, slack) == (1, {"register": "empty: run load", "clock": "never: start the bot with run"})
    run("load")
    tick(terminal, ago=timedelta(minutes=10))
    code, wrong = checks(run, slack)
    assert (code, set(wrong)) == (1, {"clock"})
    assert wrong["clock"].endswith("start the bot with run")


@pytest.fixture
def ready(terminal: Terminal, run: Run) -> Run:
    """A machine on which everything but Slack is right."""
    run("load")
    tick(terminal)
    return run


def test_missing_scopes_are_named(ready: Run, slack: FakeSlack) -> None:
    """A scope that was not granted is named."""
    grant(slack, *(each for each in SCOPES if each != "chat:write"), "users:read")
    assert checks(ready, slack) == (1, {"scopes": "missing chat:write: reinstall the app from its manifest"})


def test_a_refused_token_is_told(ready: Run, slack: FakeSlack) -> None:
    """A token that Slack does not take is named with Slack's reason."""
    slack.heal()
    slack.fail("auth.test", Fault.error("invalid_auth"))
    assert checks(ready, slack) == (1, {"bot token": "refused (invalid_auth): copy it anew"})


def test_a_workspace_out_of_reach_is_told(ready: Run, slack: FakeSlack) -> None:
    """Where Slack cannot be reached the check ends, and says so."""
    code, wrong = checks(ready, slack, SLACK_API_URL="http://127.0.0.1:9/api/")
    assert (code, wrong) == (1, {"bot token": "Slack cannot be reached (URLError)"})


def test_a_way_for_requests_to_come_in_is_needed(ready: Run, slack: FakeSlack) -> None:
    """Without the app-level token the signing secret is needed, and the other way round."""
    said = "not set: see SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET for HTTP"
    assert checks(ready, slack, SLACK_APP_TOKEN="") == (1, {"app token": said})
    assert checks(ready, slack, SLACK_APP_TOKEN="", SLACK_SIGNING_SECRET="0123456789abcdef" * 2) == (0, {})


def test_a_clock_that_is_off_is_told(ready: Run) -> None:
    """A machine whose clock is more than two minutes from Slack's is to set it: later, Slack's requests are refused."""
    with FakeSlack(clock=lambda: time.time() + 400) as slack:
        grant(slack, *SCOPES)
        code, wrong = checks(ready, slack)
    assert (code, list(wrong)) == (1, ["time"])
    assert wrong["time"].endswith(" s from Slack's: set this machine's clock")


@pytest.mark.parametrize(
    ("properties", "problem"),
    [
        ({"is_archived": True}, "archived"),
        ({"is_ext_shared": True}, "shared outside"),
        ({"is_pending_ext_shared": True}, "shared outside"),
        ({"is_member": False}, "the bot is not in it: invite it"),
        ({"error": "channel_not_found"}, "channel_not_found: invite the bot"),
    ],
)
def test_a_channel_that_cannot_be_used_is_told(
    ready: Run, slack: FakeSlack, properties: dict[str, object], problem: str
) -> None:
    """Each channel is looked at by itself: what is wrong with one is said of that one."""
    slack.set_channel("C0BAD", **properties)
    code, wrong = checks(ready, slack, REMINDER_CHANNELS="C0COUNCIL,C0BAD")
    assert (code, list(wrong)) == (1, ["channel C0BAD"])
    assert wrong["channel C0BAD"].startswith(problem)


def test_no_channels_are_told(ready: Run, slack: FakeSlack) -> None:
    """Without a channel nobody would be reminded."""
    assert checks(ready, slack, REMINDER_CHANNELS="") == (1, {"channels": "none: see REMINDER_CHANNELS"})


def test_a_database_that_cannot_be_opened_is_told(ready: Run, slack: FakeSlack) -> None:
    """A wrong address is one line among the others, which are still checked."""
    code, wrong = checks(ready, slack, DATABASE_URL="sqlite:////nowhere/at/all.db")
    assert (code, set(wrong)) == (1, {"database"})


def test_nothing_is_posted(ready: Run, slack: FakeSlack) -> None:
    """The check only asks."""
    checks(ready, slack)
    assert {each.method for each in slack.calls} == {"auth.test", "conversations.info"}


# The record, the coordinators and the channels in which the bot may speak.


def act(reason: str = "") -> ChangeContext:
    """Whatever is done in these tests is done by the coordinator."""
    return ChangeContext(by="U0COORDINATOR", surface="test", now=datetime.now(UTC), reason=reason)


@pytest.mark.parametrize(
    ("statement", "place"),
    [
        ("UPDATE change SET reason = 'another' WHERE id = {}", "#{}"),
        ("UPDATE change SET by = 'U0SOMEBODY' WHERE id = {}", "#{}"),
        ("UPDATE change SET at = '2020-01-01 00:00:00' WHERE id = {}", "#{}"),
        ("DELETE FROM change WHERE id = {}", "#{}"),
        ("DELETE FROM change WHERE id >= {}", "its end"),
    ],
)
def test_a_record_that_was_changed_by_hand_is_told(
    ready: Run, terminal: Terminal, slack: FakeSlack, statement: str, place: str
) -> None:
    """The entry is named that is not as it was written, or before which, or at the end of all, something is missing."""
    with disposing(make_engine(terminal.url)) as engine:
        ledger = Ledger(engine)
        for _ in range(3):
            ledger.record_refusal(act(), "III.3", "not a coordinator")
        assert checks(ready, slack)[0] == 0
        number = ledger.read_version() - 1
        with engine.begin() as connection:
            guards = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'change'"
            for each in connection.execute(text(guards)).scalars().all():
                connection.execute(text(f"DROP TRIGGER {each}"))
            connection.execute(text(statement.format(number)))
    code, wrong = checks(ready, slack)
    told = place.format(number + (1 if statement.startswith("DELETE") else 0))
    assert (code, list(wrong)) == (1, ["record"])
    assert wrong["record"].startswith(f"broken at {told}: ")


def test_a_bot_without_coordinators_is_told(ready: Run, terminal: Terminal, slack: FakeSlack) -> None:
    """Nobody could mark anything done; whoever was appointed since counts, whatever the settings say."""
    said = "none, so nothing can be marked done: see COORDINATORS"
    assert checks(ready, slack, COORDINATORS="") == (1, {"coordinators": said})
    with disposing(make_engine(terminal.url)) as engine:
        CoordinatorStore(engine).add("S0GROUP", act())
    assert checks(ready, slack, COORDINATORS="") == (0, {})


def test_channels_are_told_by_what_was_settled_of_them(ready: Run, terminal: Terminal, slack: FakeSlack) -> None:
    """A suspended channel has to be seen to, and so has one that is to be reminded and is not allowed."""
    with disposing(make_engine(terminal.url)) as engine:
        admissions = ChannelAccessStore(engine)
        for each in ("C0COUNCIL", "C0SUSPENDED", "C0WITHDRAWN"):
            admissions.allow(each, act())
        admissions.suspend("C0SUSPENDED", act("a guest is in it"))
        admissions.withdraw("C0WITHDRAWN", act())
    told = "suspended, a guest is in it: once nobody from outside is there, /schengen allow-here"
    assert checks(ready, slack) == (1, {"admission C0SUSPENDED": told})
    _, wrong = checks(ready, slack, REMINDER_CHANNELS="C0COUNCIL,C0SUSPENDED,C0WITHDRAWN")
    assert wrong["admission C0SUSPENDED"] == told
    assert wrong["admission C0WITHDRAWN"] == "not allowed, though REMINDER_CHANNELS has it: /schengen allow-here"
    assert set(wrong) == {"admission C0SUSPENDED", "admission C0WITHDRAWN"}
