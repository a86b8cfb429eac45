"""`/schengen page`: a channel's canvas with what is open, kept up to date, and removed from where it may not be."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox.fake_slack.fake_slack import Fault
from bot.slack.canvases import draw_page
from domain.languages import CODES
from domain.meeting_sheets.round_up import round_up_facts
from domain.reminders.reminder import Reminder, ReminderKind
from handlers.files.round_up import compose_round_up
from tests.handlers.blocks.limits import assert_fits
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, ONLY_COORDINATORS, Workspace, values

#: Ten in Brussels on Monday, 27 November 2023, eight days before a Schengen Council.
START = datetime(2023, 11, 27, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
TITLE = "Open for: Schengen Council on 5 December 2023"


@pytest.fixture(autouse=True)
def _before_december(workspace: Workspace) -> None:
    workspace.tick(START - timedelta(days=1))
    workspace.now = START


def canvas_calls(workspace: Workspace) -> list[str]:
    """Return the canvas methods that were called."""
    return [call.method for call in workspace.slack.calls if "canvases" in call.method]


def page(workspace: Workspace) -> str:
    """Return the Markdown of the only canvas."""
    (canvas,) = workspace.slack.canvases
    assert canvas.channel == CHANNEL
    return canvas.markdown


def test_a_channel_gets_a_page_with_the_marking_on_top(workspace: Workspace) -> None:
    """A coordinator makes it; it is marked, has all that is open for the next Council, and says when it was made."""
    assert workspace.command("page", user=DELEGATE).text == ONLY_COORDINATORS
    workspace.command("hold III.2 waits for *Parliament* [here](https://example.org)")
    answer = workspace.command("page")
    assert answer.text.startswith(
        "This channel gets a page with all that is open for the next Schengen Council. To remove it: /schengen page off"
    )
    workspace.tick(START)
    assert [canvas.title for canvas in workspace.slack.canvases] == [TITLE]
    lines = page(workspace).splitlines()
    assert lines[:2] == ["**Note 13901/23, LIMITE.**", "# Schengen Council on 5 December: 8 days left, 5 open"]
    assert lines[3].startswith("- ○ I.1a First analysis of how the information")
    assert lines[-1] == "_As of 27 November 2023 10:00, Brussels time_"
    assert r"waits for \*Parliament\* \[here\](https://example.org)" in page(workspace)


def test_it_follows_each_change_and_moves_on_to_the_next_council(workspace: Workspace) -> None:
    """Many changes are one edit, none is made without a change, and after the Council it is about the next one."""
    workspace.command("page")
    workspace.tick(START)
    for ref in ("III.2", "III.6", "I.1"):
        workspace.command(f"hold {ref} later")
    for minutes in range(1, 6):
        workspace.tick(START + minutes * MINUTE)
    assert canvas_calls(workspace) == ["conversations.canvases.create", "canvases.edit"]
    assert "## On hold\n- ‖ I.1a" in page(workspace)
    workspace.tick(START + timedelta(days=9))
    assert [canvas.title for canvas in workspace.slack.canvases] == ["Open for: Schengen Council on 4 March 2024"]
    assert "# Schengen Council on 4 March: 89 days left, " in page(workspace)


def test_it_is_removed_on_request_and_that_can_be_undone(workspace: Workspace) -> None:
    """`page off` deletes the canvas; undoing that makes another one; the history names both."""
    workspace.command("page")
    workspace.tick(START)
    assert workspace.command("page off").text.startswith(f"<#{CHANNEL}> has no page.")
    workspace.tick(START + MINUTE)
    assert workspace.slack.canvases == ()
    number = workspace.command("history").text.splitlines()[0].split()[1]
    asked = workspace.command(f"undo {number.removeprefix('#')}")
    workspace.press("confirm_undo", values(asked.blocks, "confirm_undo")[0])
    workspace.tick(START + 2 * MINUTE)
    assert len(workspace.slack.canvases) == 1
    assert f"<#{CHANNEL}> has a page." in workspace.command("history").text


@pytest.mark.parametrize("how", ["suspended", "withdrawn", "guest", "shared"])
def test_it_is_removed_where_the_channel_may_not_read_it_any_more(workspace: Workspace, how: str) -> None:
    """A channel that is suspended, not allowed any more or read by outsiders has no page, until it is allowed again."""
    workspace.command("page")
    workspace.tick(START)
    if how == "guest":
        workspace.slack.set_user("U0GUEST", is_restricted=True)
        workspace.slack.set_channel(CHANNEL, members=[COORDINATOR, DELEGATE, "U0GUEST"])
    elif how == "shared":
        workspace.slack.set_channel(CHANNEL, is_ext_shared=True, is_shared=True)
    context = workspace.services.context(COORDINATOR, "test", how)
    {"suspended": workspace.services.slack.access.suspend, "withdrawn": workspace.services.slack.access.withdraw}.get(
        how, lambda *_: None
    )(CHANNEL, context)
    workspace.now = START + timedelta(hours=1)
    workspace.services.register.ledger.hold("III.2", slug=None, context=workspace.services.context("U1", "test", "x"))
    workspace.tick(START + timedelta(hours=1))
    assert workspace.slack.canvases == ()
    workspace.slack.set_channel(CHANNEL, members=[COORDINATOR, DELEGATE], is_ext_shared=False, is_shared=False)
    workspace.services.slack.access.allow(CHANNEL, context)
    workspace.tick(START + timedelta(hours=2, minutes=1))
    assert len(workspace.slack.canvases) == 1


def refuse_scope(workspace: Workspace) -> None:
    """Let the app lack the scope."""
    workspace.slack.lacking_scopes = frozenset({"canvases:write"})


def add_canvas(workspace: Workspace) -> None:
    """Let people have a canvas in the channel."""
    workspace.slack.add_canvas(CHANNEL, "our own")


def refuse_plan(workspace: Workspace) -> None:
    """Let the workspace's plan have no channel canvases."""
    workspace.slack.fail("conversations.canvases.create", Fault.error("team_tier_cannot_create_channel_canvases"))


@pytest.mark.parametrize(
    ("hinder", "reason"),
    [
        (refuse_scope, "the app lacks the permission canvases:write"),
        (add_canvas, "the channel has a canvas already"),
        (refuse_plan, "team_tier_cannot_create_channel_canvases"),
    ],
)
def test_coordinators_are_told_why_there_is_none(
    workspace: Workspace, hinder: Callable[[Workspace], None], reason: str
) -> None:
    """A sentence says what Slack refuses; it is not tried again, and people's own canvas is left alone."""
    hinder(workspace)
    workspace.command("page")
    posted = [*workspace.tick(START), *workspace.tick(START + MINUTE), *workspace.tick(START + timedelta(hours=3))]
    texts = [message.text for message in posted if " page " in message.text]
    assert texts == [f"I cannot keep a page in <#{CHANNEL}>: {reason}."]
    assert [canvas.markdown for canvas in workspace.slack.canvases] == (["our own"] if hinder is add_canvas else [])
    assert not workspace.services.slack.pages.has_page(CHANNEL)


def test_a_canvas_that_people_delete_stays_away(workspace: Workspace) -> None:
    """If somebody deletes the canvas, coordinators are told, and no other one is made."""
    workspace.command("page")
    workspace.tick(START)
    workspace.slack.remove_canvas(workspace.slack.canvases[0].id)
    workspace.command("hold III.2 later")
    posted = [*workspace.tick(START + 2 * MINUTE), *workspace.tick(START + 4 * MINUTE)]
    assert [message.text for message in posted if "page" in message.text] == [
        f"I cannot keep a page in <#{CHANNEL}>: the canvas was deleted."
    ]
    assert workspace.slack.canvases == ()


@pytest.mark.parametrize("accept", [True, False])
def test_a_canvas_of_unknown_outcome_is_made_once(workspace: Workspace, *, accept: bool) -> None:
    """If Slack's answer is lost the channel is looked at before another canvas is made; there is one in the end."""
    workspace.slack.fail("conversations.canvases.create", Fault(status=500, accept=accept))
    workspace.command("page")
    for minutes in range(5):
        workspace.tick(START + minutes * MINUTE)
    assert "# Schengen Council on 5 December" in page(workspace)
    assert canvas_calls(workspace).count("conversations.canvases.create") == (1 if accept else 2)
    assert workspace.services.slack.pages.has_page(CHANNEL)


@pytest.mark.parametrize(
    "fault",
    [Fault(status=500, accept=True), Fault(status=500), Fault.rate_limited("30"), Fault.error("restricted_action")],
)
def test_a_page_that_could_not_be_drawn_is_drawn_later(workspace: Workspace, fault: Fault) -> None:
    """Whatever becomes of an edit, the page is as the register is in the end, and nobody is bothered with it."""
    workspace.command("page")
    workspace.tick(START)
    workspace.command("hold III.2 later")
    workspace.slack.fail("canvases.edit", fault)
    posted = [message for minutes in (2, 4, 65) for message in workspace.tick(START + minutes * MINUTE)]
    assert "‖ III.2a" in page(workspace)
    assert [message.text for message in posted if "page" in message.text] == []


def test_a_canvas_that_may_not_be_deleted_is_emptied(workspace: Workspace) -> None:
    """Where the workspace lets nobody delete canvases, nothing is left in it."""
    workspace.command("page")
    workspace.tick(START)
    workspace.slack.fail("canvases.delete", Fault.error("canvas_deleting_disabled"))
    workspace.services.slack.access.withdraw(CHANNEL, workspace.services.context(COORDINATOR, "test"))
    workspace.tick(START + MINUTE)
    assert page(workspace) == "–"


def test_pages_and_round_ups_are_written_in_every_language(workspace: Workspace) -> None:
    """Each language has a title, marking, headings and days of its own, and nothing of another language in them."""
    workspace.command("hold III.2 2024")
    workspace.mark("done III.1a ST 1/23")
    workspace.command("due III.6 2024-03-20")
    council = workspace.services.register.directory.milestones[0]
    facts = round_up_facts(council)
    notice = Reminder(key="", channel=CHANNEL, kind=ReminderKind.NOTICE, day=council.day, at=START, facts=facts)
    workspace.now = START + timedelta(days=9)
    titles, headings = set(), list[str]()
    for code in CODES:
        context = workspace.services.context(COORDINATOR, "test")
        workspace.services.people.conversations.set_language(CHANNEL, code, context)
        page = draw_page(CHANNEL, now=START, services=workspace.services)
        assert "LIMITE" in page.markdown.splitlines()[0], code
        titles.add(page.title)
        draft = compose_round_up(notice, workspace.services.translator(code), workspace.services)
        groups = [block["elements"][0]["elements"][0]["text"] for block in draft.blocks if block["type"] == "rich_text"]
        # The last one is about the next Council.
        assert len(groups) == 4, code
        headings += [*groups[:3], draft.blocks[-2]["elements"][0]["text"]["text"]]
        assert_fits(draft.text, [dict(block) for block in draft.blocks])
    assert len(titles) == len(CODES)
    english = {"Delivered", "Missed", "Moved", "Meeting sheet"}
    assert [heading for heading in headings if heading in english] == ["Delivered", "Missed", "Moved", "Meeting sheet"]
