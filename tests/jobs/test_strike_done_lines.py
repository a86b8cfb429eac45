"""Amending: what is done after a reminder was posted is struck through in it, and what is open again is not."""

import logging
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, update

from bot.sandbox.fake_slack.fake_slack import FakeSlack, Fault, Message
from bot.slack.client import make_client
from bot.slack.message_history import MessageFinder
from db.changes.ledger import Ledger
from db.people.reminder_preferences import PreferenceStore
from db.reminders.posted_messages import UPDATE_WINDOW, PostedMessages
from db.schema import reminder_tables
from domain.register.audit_events import ChangeContext
from domain.reminders.outcomes import WAITING_FOR_TURN, Later, Refused
from domain.reminders.policy import Policy
from domain.reminders.preferences import ChannelPreferences, NewsChoice
from handlers.blocks.reminders import strike_through
from jobs.messenger import PostTarget
from jobs.reconcile import MessagesFound
from jobs.strike_done_lines import MAX_PER_ROUND, update_messages
from tests.handlers.blocks.drafts import context_texts, controls, groups, headline, menus, struck_refs
from tests.jobs.team import NOW, SETTLING_TIME, TICK, Team
from tests.posters import make_poster

POST, UPDATE = "chat.postMessage", "chat.update"


@pytest.fixture
def team(engine: Engine, slack: FakeSlack) -> Team:
    """A team that has June's reminder in its channel, where no changes are told, and nothing else."""
    tell_no_changes(engine)
    team = Team(engine, slack)
    team.tick(NOW - timedelta(days=1))
    team.tick(NOW)
    assert len(slack.messages) == 1
    return team


def tell_no_changes(engine: Engine) -> None:
    """Let the channel have reminders only."""
    context = ChangeContext(by="U1", surface="test", now=NOW)
    PreferenceStore(engine).set_channel_preferences("C1", ChannelPreferences(news=NewsChoice.NOTHING), context)


def mark_done(team: Team, key: str) -> None:
    """Mark an instalment done, as a coordinator."""
    ref, _, slug = key.partition("@")
    Ledger(team.engine).mark_done(
        ref, slug=slug, evidence="seen", context=ChangeContext(by="U1", surface="test", now=NOW)
    )


def reopen(team: Team, key: str) -> None:
    """Open an instalment again."""
    ref, _, slug = key.partition("@")
    Ledger(team.engine).reopen(ref, slug=slug, context=ChangeContext(by="U1", surface="test", now=NOW, reason="a slip"))


def count_updates(slack: FakeSlack) -> int:
    """Return how often a message was edited, or tried to be."""
    return sum(each.method == UPDATE for each in slack.calls)


def only_message(slack: FakeSlack) -> Message:
    """Return the one message."""
    (message,) = slack.messages
    return message


@pytest.mark.long
def test_what_is_withdrawn_is_struck_through(team: Team, slack: FakeSlack) -> None:
    """What was withdrawn by hand is struck through like what is done, and no longer once it is put back."""
    ledger, context = Ledger(team.engine), ChangeContext(by="U1", surface="test", now=NOW, reason="Superseded.")
    ledger.withdraw_deliverable("III.3a", context)
    team.tick_until(NOW + TICK, NOW + 10 * TICK)
    assert struck_refs(only_message(slack).blocks) == ["III.3a"]
    ledger.put_back_deliverable("III.3a", context)
    team.tick_until(NOW + 11 * TICK, NOW + 20 * TICK)
    assert struck_refs(only_message(slack).blocks) == []
    assert count_updates(slack) == 2


def test_what_is_done_is_struck_through(team: Team, slack: FakeSlack) -> None:
    """The next tick strikes its line through by one edit; everything else stays, and nothing more happens."""
    before = only_message(slack)
    mark_done(team, "III.3a@2024-06")
    team.tick_until(NOW + TICK, NOW + 10 * TICK)
    after = only_message(slack)
    assert struck_refs(after.blocks) == ["III.3a"]
    assert (count_updates(slack), after.edits, after.ts) == (1, 1, before.ts)
    assert groups(after.blocks) == groups(before.blocks)
    assert len(menus(after.blocks)) == len(menus(before.blocks)) - 1
    assert (headline(after.blocks), context_texts(after.blocks)) == (
        headline(before.blocks),
        context_texts(before.blocks),
    )
    assert controls(after.blocks) == controls(before.blocks)
    assert [each.split()[1] for each in after.text.split("\n") if "~" in each] == ["~III.3a"]


def test_the_next_reminder_counts_what_was_done(engine: Engine, slack: FakeSlack) -> None:
    """A reminder says how much of the last one of its meeting was done since; what is open again does not count."""
    tell_no_changes(engine)
    team = Team(engine, slack, Policy(channels=("C1",), lead_days=(14, 7, 1)))
    team.tick(NOW - timedelta(days=8))
    team.tick(NOW - timedelta(days=7))
    for key in ("III.3a@2024-06", "F.2b@2024-04", "I.1a@2023-12"):
        mark_done(team, key)
    reopen(team, "I.1a@2023-12")
    team.tick(NOW)
    team.tick(NOW + timedelta(days=6))
    assert [each.text.split("\n")[1] for each in slack.messages] == ["", "Since the last one: 2 done", ""]
    assert context_texts(slack.messages[1].blocks)[0] == "Since the last one: 2 done"


def test_several_at_once_are_one_edit(team: Team, slack: FakeSlack) -> None:
    """Two instalments that are marked between two ticks cost one edit, a third one another edit."""
    mark_done(team, "III.3a@2024-06")
    mark_done(team, "F.2b@2024-04")
    team.tick(NOW + TICK)
    assert (sorted(struck_refs(only_message(slack).blocks)), count_updates(slack)) == (["F.2b", "III.3a"], 1)
    mark_done(team, "I.1a@2023-12")
    team.tick(NOW + 2 * TICK)
    assert (sorted(struck_refs(only_message(slack).blocks)), count_updates(slack)) == (["F.2b", "I.1a", "III.3a"], 2)


def test_what_is_open_again_is_not_struck_through(team: Team, slack: FakeSlack) -> None:
    """After a mark is undone the message is as it was posted."""
    before = only_message(slack)
    mark_done(team, "III.3a@2024-06")
    mark_done(team, "I.1a@2023-12")
    team.tick(NOW + TICK)
    reopen(team, "III.3a@2024-06")
    team.tick(NOW + 2 * TICK)
    assert (struck_refs(only_message(slack).blocks), count_updates(slack)) == (["I.1a"], 2)
    reopen(team, "I.1a@2023-12")
    team.tick_until(NOW + 3 * TICK, NOW + 6 * TICK)
    assert (only_message(slack).blocks, only_message(slack).text, count_updates(slack)) == (
        before.blocks,
        before.text,
        3,
    )


def test_a_mark_that_is_taken_back_at_once_is_never_seen(team: Team, slack: FakeSlack) -> None:
    """A mark that is undone before the next tick costs no edit."""
    mark_done(team, "III.3a@2024-06")
    reopen(team, "III.3a@2024-06")
    team.tick_until(NOW + TICK, NOW + 4 * TICK)
    assert count_updates(slack) == 0


def test_a_line_is_struck_through_when_all_of_it_is_done(team: Team, slack: FakeSlack) -> None:
    """A line about two overdue instalments stays until both are done; the next instalment has a line of its own."""
    seen = []
    for n, slug in enumerate(("2023-12", "2024-03", "2024-06"), start=1):
        mark_done(team, f"III.2a@{slug}")
        team.tick(NOW + n * TICK)
        seen.append(struck_refs(only_message(slack).blocks))
    assert seen == [[], ["III.2a"], ["III.2a", "III.2a"]]


def test_a_line_that_stays_costs_no_edit(team: Team, slack: FakeSlack) -> None:
    """If one of two instalments of a line is done, the line stays, and the message is not edited."""
    mark_done(team, "III.2a@2023-12")
    team.tick(NOW + TICK)
    assert count_updates(slack) == 0


def test_what_is_not_in_the_message_changes_nothing(team: Team, slack: FakeSlack) -> None:
    """A mark of an instalment of a later meeting does not edit the message."""
    mark_done(team, "III.7a@2024-12")
    team.tick_until(NOW + TICK, NOW + 3 * TICK)
    assert count_updates(slack) == 0


def test_every_message_about_it_is_changed(engine: Engine, slack: FakeSlack) -> None:
    """Each channel's message is edited in the same tick, and the earlier ones of the same meeting too."""
    team = Team(engine, slack, Policy(channels=("C1", "C2"), lead_days=(14, 7)))
    team.tick(NOW - timedelta(days=8))
    team.tick(NOW - timedelta(days=7))
    team.tick(NOW)
    assert len(slack.messages) == 4
    mark_done(team, "III.3a@2024-06")
    team.tick(NOW + TICK)
    assert [struck_refs(each.blocks) for each in slack.messages] == [["III.3a"]] * 4


@pytest.mark.long
def test_many_messages_are_changed_in_turn(engine: Engine, slack: FakeSlack) -> None:
    """The number of edits in a tick is limited; the rest follow with the next ones."""
    channels = tuple(f"C{n}" for n in range(MAX_PER_ROUND + 5))
    team = Team(engine, slack, Policy(channels=channels, lead_days=(7,)))
    team.tick(NOW - timedelta(days=1))
    team.tick(NOW)
    mark_done(team, "III.3a@2024-06")
    team.tick(NOW + TICK)
    assert sum(each.edits for each in slack.messages) == MAX_PER_ROUND
    team.tick_until(NOW + 2 * TICK, NOW + 4 * TICK)
    assert [each.edits for each in slack.messages] == [1] * (MAX_PER_ROUND + 5)


@pytest.mark.long
def test_messages_that_cannot_be_edited_for_now_hold_up_no_others(engine: Engine, slack: FakeSlack) -> None:
    """As many messages as a round edits fail for a time, again and again: an older one has its turn meanwhile."""
    channels = tuple(f"C{n}" for n in range(MAX_PER_ROUND))
    team = Team(engine, slack, Policy(channels=("C0OLD", *channels), lead_days=(7,)))
    team.tick(NOW - timedelta(days=1))
    team.tick(NOW)
    mark_done(team, "III.3a@2024-06")
    posted, edited, tried = PostedMessages(engine), set[str](), Counter[str]()

    def edit(conversation: str, *_: object) -> Later | None:
        tried[conversation] += 1
        if conversation != "C0OLD":
            return Later(60, "the channel is busy")
        edited.add(conversation)
        return None

    with engine.begin() as connection:
        older = update(reminder_tables.reminder).where(reminder_tables.reminder.c.channel == "C0OLD")
        connection.execute(older.values(posted_at=NOW - timedelta(hours=1)))
    for round_number in range(1, 5):
        update_messages(
            posted,
            find_target=lambda recipient: PostTarget(conversation=recipient),
            edit=edit,
            strike_through=strike_through,
            now=NOW + round_number * TICK,
        )
    assert edited == {"C0OLD"}
    assert tried == Counter({"C0OLD": 1, **dict.fromkeys(channels, 2)})


@pytest.mark.parametrize(
    ("problem", "rounds"),
    [
        # What is edited at once, a moment later, and after half a minute; the first edit of all has the problem.
        (None, [2, 0, 0]),
        (Later(30, WAITING_FOR_TURN), [1, 2, 0]),
        (Later(30, "busy"), [2, 0, 1]),
        (Refused("invalid_auth", fatal=True), [1, 2, 0]),
        (Refused("message_not_found"), [2, 0, 0]),
    ],
)
def test_what_becomes_of_an_edit_decides_about_the_others(
    engine: Engine, slack: FakeSlack, problem: Later | Refused | None, rounds: list[int]
) -> None:
    """A message's own trouble is its own; the bot's own pace, and a token that is refused, end the round for all."""
    team = Team(engine, slack, Policy(channels=("C1", "C2"), lead_days=(7,)))
    team.tick(NOW - timedelta(days=1))
    team.tick(NOW)
    mark_done(team, "III.3a@2024-06")
    problems = [problem]
    tried: list[str] = []

    def edit(conversation: str, *_: object) -> Later | Refused | None:
        tried.append(conversation)
        return problems.pop() if problems else None

    counts = []
    for seconds in (0, 29, 30):
        update_messages(
            PostedMessages(engine),
            find_target=lambda recipient: PostTarget(conversation=recipient),
            edit=edit,
            strike_through=strike_through,
            now=NOW + timedelta(seconds=seconds),
        )
        counts.append(len(tried))
        tried.clear()
    assert counts == rounds


@pytest.mark.parametrize("code", ["message_not_found", "edit_window_closed", "cant_update_message"])
def test_what_cannot_be_edited_stays_as_it_is(
    team: Team, slack: FakeSlack, caplog: pytest.LogCaptureFixture, code: str
) -> None:
    """A message that is gone, or too old to be edited, is tried once, and the log says why it stays."""
    slack.fail(UPDATE, Fault.error(code), times=None)
    mark_done(team, "III.3a@2024-06")
    with caplog.at_level(logging.WARNING):
        team.tick_until(NOW + TICK, NOW + 5 * TICK)
    assert (count_updates(slack), only_message(slack).edits) == (1, 0)
    assert f"a reminder in C1 stays as it is: {code}" in caplog.text


def test_a_message_that_somebody_has_deleted_is_let_be(team: Team, slack: FakeSlack) -> None:
    """A deleted message is tried once, and not posted again."""
    make_client("xoxb-test", slack.url).chat_delete(channel="C1", ts=only_message(slack).ts)
    mark_done(team, "III.3a@2024-06")
    team.tick_until(NOW + TICK, NOW + 5 * TICK)
    assert (count_updates(slack), slack.messages) == (1, ())


@pytest.mark.parametrize("fault", [Fault.rate_limited("30"), Fault(status=500), Fault(status=500, accept=True)])
def test_an_edit_that_fails_is_repeated(team: Team, slack: FakeSlack, fault: Fault) -> None:
    """An edit that got a 429, or whose outcome is unknown, is made again by the next tick."""
    slack.fail(UPDATE, fault)
    mark_done(team, "III.3a@2024-06")
    team.tick_until(NOW + TICK, NOW + 5 * TICK)
    assert (struck_refs(only_message(slack).blocks), count_updates(slack)) == (["III.3a"], 2)


def test_a_dead_token_loses_no_edit(team: Team, slack: FakeSlack) -> None:
    """After a refused token the edit is made once the token is good again."""
    slack.fail(UPDATE, Fault.error("token_revoked"), times=2)
    mark_done(team, "III.3a@2024-06")
    team.tick_until(NOW + TICK, NOW + timedelta(minutes=15))
    assert struck_refs(only_message(slack).blocks) == ["III.3a"]


def test_a_changed_message_is_still_found(team: Team, slack: FakeSlack) -> None:
    """An edited message keeps its key, and is found in its channel."""
    before = only_message(slack).metadata
    mark_done(team, "III.3a@2024-06")
    team.tick(NOW + TICK)
    assert only_message(slack).metadata == before
    assert before is not None
    finder = MessageFinder(make_client("xoxb-test", slack.url))
    assert finder.find("C1", before["event_payload"]["key"], datetime.now(UTC) - timedelta(hours=1)) == MessagesFound(
        (only_message(slack).ts,)
    )


@pytest.mark.parametrize("accept", [True, False])
def test_what_was_in_doubt_is_changed_too(engine: Engine, slack: FakeSlack, *, accept: bool) -> None:
    """A reminder that was found in its channel, or sent again, is edited like one that was posted at once."""
    team = Team(engine, slack)
    team.tick(NOW - timedelta(days=1))
    slack.fail(POST, Fault(status=500, accept=accept))
    team.tick_until(NOW, NOW + SETTLING_TIME)
    mark_done(team, "III.3a@2024-06")
    team.tick(NOW + SETTLING_TIME + TICK)
    assert struck_refs(only_message(slack).blocks) == ["III.3a"]


def test_what_was_done_before_it_was_sent_again_is_not_in_it(engine: Engine, slack: FakeSlack) -> None:
    """A reminder that did not arrive is composed again: what was done meanwhile is left out, and nothing is edited."""
    team = Team(engine, slack)
    team.tick(NOW - timedelta(days=1))
    slack.fail(POST, Fault(status=500))
    team.tick(NOW)
    mark_done(team, "III.3a@2024-06")
    team.tick_until(NOW + TICK, NOW + SETTLING_TIME)
    assert "III.3a" not in only_message(slack).text
    mark_done(team, "F.2b@2024-04")
    team.tick(NOW + SETTLING_TIME + TICK)
    assert (struck_refs(only_message(slack).blocks), count_updates(slack)) == (["F.2b"], 1)


def test_old_messages_are_left_alone(team: Team, slack: FakeSlack) -> None:
    """A message that is two months old is not edited."""
    mark_done(team, "III.3a@2024-06")
    team.tick(NOW + UPDATE_WINDOW + timedelta(days=1))
    assert struck_refs(slack.messages[0].blocks) == []


def test_nothing_is_changed_while_the_process_ends(team: Team, slack: FakeSlack) -> None:
    """A process that is told to stop edits nothing; the mark waits for the next start."""
    mark_done(team, "III.3a@2024-06")
    client = make_client("xoxb-test", slack.url)
    update_messages(
        PostedMessages(team.engine),
        find_target=make_poster(client).find_target,
        edit=make_poster(client).edit,
        strike_through=strike_through,
        now=NOW + TICK,
        is_stopping=lambda: True,
    )
    assert count_updates(slack) == 0
    team.tick(NOW + 2 * TICK)
    assert count_updates(slack) == 1
