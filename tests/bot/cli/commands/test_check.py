"""`check`: each problem has a line with its remedy, and the exit code says whether there is one."""

import shutil
import time
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from bot.cli.checks.slack import OPTIONAL_SCOPES, SCOPES
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
    """Set the scopes that Slack gives in the headers of each answer."""
    slack.heal()
    slack.fail("auth.test", Fault(accept=True, headers={"x-oauth-scopes": ",".join(scopes)}), times=None)


def record_tick(terminal: Terminal, *, ago: timedelta = timedelta(0)) -> None:
    """Record a tick of the bot."""
    engine = make_engine(terminal.url)
    Outbox(engine).record_tick(datetime.now(UTC) - ago)
    engine.dispose()


def run_check(run: Run, slack: FakeSlack, **settings: str) -> tuple[int, dict[str, str]]:
    """Return the exit code, and the problems by the name of their check."""
    given = {**TOKENS, "SLACK_API_URL": slack.url, "REMINDER_CHANNELS": "C0COUNCIL", **settings}
    ran = run("check", "--json", **given)
    assert "secret" not in ran.out + ran.err
    assert all(set(each) == {"what", "ok", "detail"} for each in ran.json)
    return ran.code, {each["what"]: each["detail"] for each in ran.json if not each["ok"]}


def test_without_anything_it_says_what_to_do(terminal: Terminal) -> None:
    """On a new machine `check` exits 1 and names the next steps: tables and tokens."""
    ran = terminal.run("check")
    assert (ran.code, ran.err) == (1, "")
    assert "database\t!!\tthere is no file" in ran.out
    assert "bot token\t!!\tnot set: see SLACK_BOT_TOKEN" in ran.out


def test_when_all_is_well_it_exits_0(terminal: Terminal, run: Run, slack: FakeSlack) -> None:
    """With tables, a register, a recent tick, tokens, scopes and a channel every line is ok."""
    run("load")
    record_tick(terminal)
    ran = terminal.run("check", SLACK_API_URL=slack.url, REMINDER_CHANNELS="C0COUNCIL", **TOKENS)
    assert (ran.code, ran.err) == (0, "")
    rows = [each.split("\t") for each in ran.out.splitlines()]
    assert {each[1] for each in rows} == {"ok"}
    named = ["settings", "database", "register", "clock", "reminders", "record", "contents", "coordinators"]
    named += ["bot token", "scopes", "optional scopes", "app token", "time", "blocks"]
    named += ["coordinator U0COORDINATOR", "channel C0COUNCIL"]
    assert [each[0] for each in rows] == named
    assert "secret" not in ran.out


def test_optional_scopes_may_be_missing(run: Run, slack: FakeSlack) -> None:
    """A scope that was not granted is no fault, but said, with what there is not without it."""
    for granted, detail in (
        ((*SCOPES, *OPTIONAL_SCOPES), "all there"),
        ((*SCOPES, "files:read"), "without canvases:write: no page in a channel (/schengen page)"),
    ):
        grant(slack, *granted)
        ran = run("check", "--json", **TOKENS, SLACK_API_URL=slack.url)
        (found,) = (each for each in ran.json if each["what"] == "optional scopes")
        assert found == {"what": "optional scopes", "ok": True, "detail": detail}


@pytest.mark.parametrize(
    ("revision", "remedy"),
    [
        ("0003", "run migrate"),
        ("9999", "install the newer version that made it"),
        ("1975ea83b712", "no version of the bot has it; see DATABASE_URL, or restore a backup"),
    ],
)
def test_another_revision_has_its_remedy(
    terminal: Terminal, run: Run, slack: FakeSlack, revision: str, remedy: str
) -> None:
    """An earlier, a newer and an unknown revision are told apart, and the last two end every other command."""
    run("migrate")
    with disposing(make_engine(terminal.url)) as engine, engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :revision"), {"revision": revision})
    assert run_check(run, slack)[1]["database"] == f"at revision {revision}: {remedy}"
    if revision != "0003":
        ran = terminal.run("list")
        assert (ran.code, ran.out, "Traceback" in ran.err) == (2, "", False)
        assert f"revision {revision}, " in ran.err


@pytest.mark.long
def test_a_noted_head_is_compared(terminal: Terminal, run: Run, slack: FakeSlack) -> None:
    """A head that was noted is found again while the record goes on, and missed once its newest entries are cut off."""
    run("load")
    with disposing(make_engine(terminal.url)) as engine:
        ledger = Ledger(engine)
        before = ledger.read_head()
        ledger.record_refusal(act(), "III.3", "not a coordinator")
        noted = ledger.read_head()
        for head in (before.hash, noted.hash.upper(), f"{noted.hash} "):
            found = run("check", "--json", "--head", head, SLACK_API_URL=slack.url, **TOKENS).json
            assert {each["what"]: each["ok"] for each in found}["noted head"]
        assert {each["what"]: each["detail"] for each in found}["record"] == str(noted)
        with engine.begin() as connection:
            connection.execute(text("DROP TRIGGER change_is_never_deleted"))
            connection.execute(text("DELETE FROM change WHERE id = :last"), {"last": noted.number})
            connection.execute(text("UPDATE meta SET value = :head WHERE key = 'audit head'"), {"head": before.hash})
    found = run("check", "--json", "--head", noted.hash, SLACK_API_URL=slack.url, **TOKENS).json
    wrong = {each["what"]: each["detail"] for each in found if not each["ok"]}
    assert "record" not in wrong
    assert wrong["noted head"].startswith("the record has no such entry: ")
    ran = run("check", "--head", "abc")
    assert (ran.code, "abc is not a head of the record" in ran.err) == (2, True)


@pytest.mark.long
def test_an_empty_register_and_a_silent_clock_are_told(terminal: Terminal, run: Run, slack: FakeSlack) -> None:
    """An empty register and a scheduler without a tick, or without one for ten minutes, have their lines."""
    run("migrate")
    assert run_check(run, slack) == (1, {"register": "empty: run load", "clock": "never: start the bot with run"})
    run("load")
    record_tick(terminal, ago=timedelta(minutes=10))
    code, wrong = run_check(run, slack)
    assert (code, set(wrong)) == (1, {"clock"})
    assert wrong["clock"].endswith("start the bot with run")


@pytest.fixture
def ready(shared: Terminal, terminal: Terminal, run: Run) -> Run:
    """A machine on which everything but Slack is right."""
    shutil.copy(shared.folder / "bot.db", terminal.folder)
    record_tick(terminal)
    return run


def test_missing_scopes_are_named(ready: Run, slack: FakeSlack) -> None:
    """A scope that was not granted is named."""
    grant(slack, *(each for each in SCOPES if each != "chat:write"), "users:read")
    assert run_check(ready, slack) == (1, {"scopes": "missing chat:write: reinstall the app from its manifest"})


def test_a_refused_token_is_told(ready: Run, slack: FakeSlack) -> None:
    """A token that Slack refuses has a line with Slack's reason."""
    slack.heal()
    slack.fail("auth.test", Fault.error("invalid_auth"))
    assert run_check(ready, slack) == (1, {"bot token": "refused (invalid_auth): copy it anew"})


def test_a_workspace_out_of_reach_is_told(ready: Run, slack: FakeSlack) -> None:
    """If Slack cannot be reached there is a line that says so, and no further call."""
    code, wrong = run_check(ready, slack, SLACK_API_URL="http://127.0.0.1:9/api/")
    assert (code, wrong) == (1, {"bot token": "Slack cannot be reached (URLError)"})


def test_a_way_for_requests_to_come_in_is_needed(ready: Run, slack: FakeSlack) -> None:
    """Either the app-level token or the signing secret is needed."""
    said = "not set: see SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET for HTTP"
    assert run_check(ready, slack, SLACK_APP_TOKEN="") == (1, {"app token": said})
    assert run_check(ready, slack, SLACK_APP_TOKEN="", SLACK_SIGNING_SECRET="0123456789abcdef" * 2) == (0, {})


def test_a_clock_that_is_off_is_told(ready: Run) -> None:
    """A skew of more than two minutes from Slack's clock has a line: with more, Slack's requests are rejected."""
    with FakeSlack(clock=lambda: time.time() + 400) as slack:
        grant(slack, *SCOPES)
        code, wrong = run_check(ready, slack)
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
        ({"error": "missing_scope"}, "missing_scope: choose a channel, not a group direct message"),
    ],
)
def test_a_channel_that_cannot_be_used_is_told(
    ready: Run, slack: FakeSlack, properties: dict[str, object], problem: str
) -> None:
    """Each channel has a line of its own with its problem."""
    slack.set_channel("C0BAD", **properties)
    code, wrong = run_check(ready, slack, REMINDER_CHANNELS="C0COUNCIL,C0BAD")
    assert (code, list(wrong)) == (1, ["channel C0BAD"])
    assert wrong["channel C0BAD"].startswith(problem)


@pytest.mark.parametrize(
    ("method", "answer", "what"),
    [
        ("bots.info", {"bot": {}}, "bot token"),
        ("users.info", {"user": {"deleted": False, "is_bot": False, "team_id": "T1"}}, "coordinator U0COORDINATOR"),
        ("users.info", {}, "coordinator U0COORDINATOR"),
        ("conversations.info", {"channel": {"is_member": True, "is_shared": False}}, "channel C0COUNCIL"),
        ("conversations.members", {}, "channel C0COUNCIL"),
    ],
)
def test_what_slack_leaves_out_is_told(
    ready: Run, slack: FakeSlack, method: str, answer: dict[str, object], what: str
) -> None:
    """Everything that the access rules ask for is tried, and what an answer lacks or refuses is named."""
    missing = {"bots.info": "app_id", "conversations.info": "is_ext_shared", "conversations.members": "members"}
    lacks = missing.get(method, "is_restricted, is_ultra_restricted" if answer else "user")
    slack.fail(method, Fault(body={"ok": True, **answer}))
    problem = f"{method} lacks {lacks}: nobody it concerns is answered; does SLACK_API_URL name Slack?"
    assert run_check(ready, slack) == (1, {what: problem})
    if method != "conversations.info":
        slack.fail(method, Fault.error("missing_scope"))
        assert run_check(ready, slack) == (1, {what: f"{method}: missing_scope"})


def test_blocks_that_slack_refuses_are_named(ready: Run, slack: FakeSlack) -> None:
    """Each kind of block is validated on its own: a refused one is named with Slack's reason, and what to do."""
    taken = [Fault(body={"ok": True})] * 3
    reason = {"pointer": "/blocks/0", "code": "unsupported", "message": "unsupported type: rich_text_list"}
    refused = Fault(body={"ok": False, "error": "invalid_message", "errors": [reason]})
    for fault in [*taken, refused]:
        slack.fail("blocks.validate", fault)
    told = "refused (rich_text_list: unsupported type: rich_text_list): install a newer version of the bot"
    assert run_check(ready, slack) == (1, {"blocks": told})


def test_blocks_that_can_be_done_without_are_no_problem(ready: Run, terminal: Terminal, slack: FakeSlack) -> None:
    """Where Slack has no data tables, or no validation, nothing has to be done, and the line says so."""
    for fault in [*[Fault(body={"ok": True})] * 8, Fault.error("invalid_message")]:
        slack.fail("blocks.validate", fault)
    assert run_check(ready, slack) == (0, {})
    slack.fail("blocks.validate", Fault.error("unknown_method"))
    ran = terminal.run("check", SLACK_API_URL=slack.url, REMINDER_CHANNELS="C0COUNCIL", **TOKENS)
    assert "blocks\tok\tcannot be tried: Slack has no blocks.validate here" in ran.out


def test_no_channels_are_told(ready: Run, slack: FakeSlack) -> None:
    """Without reminder channels there is a line that says so."""
    assert run_check(ready, slack, REMINDER_CHANNELS="") == (1, {"channels": "none: see REMINDER_CHANNELS"})


def test_a_database_that_cannot_be_opened_is_told(ready: Run, slack: FakeSlack) -> None:
    """A database that cannot be opened has a line, and the rest is still checked."""
    code, wrong = run_check(ready, slack, DATABASE_URL="sqlite:////nowhere/at/all.db")
    assert (code, set(wrong)) == (1, {"database"})


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o602])
def test_a_database_file_that_others_may_use_is_told(
    ready: Run, terminal: Terminal, slack: FakeSlack, mode: int
) -> None:
    """A database file that its group or others may read or write is named, with the command that mends it."""
    file = terminal.folder / "bot.db"
    file.chmod(mode)
    told = f"others may read or write {file}: chmod 600 {file}"
    assert run_check(ready, slack) == (1, {"database file": told})
    file.chmod(0o600)
    assert run_check(ready, slack) == (0, {})


def test_nothing_is_posted(ready: Run, slack: FakeSlack) -> None:
    """`check` posts nothing."""
    run_check(ready, slack)
    reading = {"auth.test", "bots.info", "blocks.validate"}
    reading |= {"users.info", "conversations.info", "conversations.members"}
    assert {each.method for each in slack.calls} == reading


# The audit log, the coordinators and the allowed channels.


def act(reason: str = "") -> ChangeContext:
    """Return the context of a change by the coordinator."""
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
    """The line names the entry that was altered or that follows a missing one, or the end if the last are missing."""
    with disposing(make_engine(terminal.url)) as engine:
        ledger = Ledger(engine)
        for _ in range(3):
            ledger.record_refusal(act(), "III.3", "not a coordinator")
        assert run_check(ready, slack)[0] == 0
        number = ledger.read_version() - 1
        with engine.begin() as connection:
            guards = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'change'"
            for each in connection.execute(text(guards)).scalars().all():
                connection.execute(text(f"DROP TRIGGER {each}"))
            connection.execute(text(statement.format(number)))
    code, wrong = run_check(ready, slack)
    told = place.format(number + (1 if statement.startswith("DELETE") else 0))
    # The triggers that were in the way are missed, too.
    assert (code, list(wrong)) == (1, ["database", "record"])
    assert wrong["record"].startswith(f"broken at {told}: ")


def test_a_bot_without_coordinators_is_told(ready: Run, terminal: Terminal, slack: FakeSlack) -> None:
    """Without coordinators there is a line that says so; those in the database count, not those in the settings."""
    said = "none, so nothing can be marked done: see COORDINATORS"
    assert run_check(ready, slack, COORDINATORS="") == (1, {"coordinators": said})
    with disposing(make_engine(terminal.url)) as engine:
        CoordinatorStore(engine).add("S0GROUP", act())
    assert run_check(ready, slack, COORDINATORS="") == (0, {})


def test_channels_are_told_by_what_was_settled_of_them(ready: Run, terminal: Terminal, slack: FakeSlack) -> None:
    """A suspended channel is a problem, and so is a reminder channel that is not allowed."""
    with disposing(make_engine(terminal.url)) as engine:
        admissions = ChannelAccessStore(engine)
        for each in ("C0COUNCIL", "C0SUSPENDED", "C0WITHDRAWN"):
            admissions.allow(each, act())
        admissions.suspend("C0SUSPENDED", act("a guest is in it"))
        admissions.withdraw("C0WITHDRAWN", act())
    told = "suspended, a guest is in it: once nobody from outside is there, /schengen allow-here"
    assert run_check(ready, slack) == (1, {"admission C0SUSPENDED": told})
    _, wrong = run_check(ready, slack, REMINDER_CHANNELS="C0COUNCIL,C0SUSPENDED,C0WITHDRAWN")
    assert wrong["admission C0SUSPENDED"] == told
    assert wrong["admission C0WITHDRAWN"] == "not allowed, though REMINDER_CHANNELS has it: /schengen allow-here"
    assert set(wrong) == {"admission C0SUSPENDED", "admission C0WITHDRAWN"}
