"""What people press in messages, with the keyboard alone, and what the bot gets of it."""

import time
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.sandbox.options import SandboxOptions
from bot.sandbox.people import COUNCIL
from bot.sandbox.web.app import SandboxApp
from bot.settings.settings import Settings
from bot.slack.client import make_client
from tests.bot.sandbox.every_block import BLOCKS
from tests.bot.sandbox.fake_slack.deliveries.test_socket_mode import bot

pytestmark = pytest.mark.long

Json = dict[str, Any]

#: The longest wait for the bot, on a busy machine.
PATIENCE_SECONDS = 30


@pytest.fixture(scope="module")
def heard() -> list[Json]:
    """Return the actions that the bot was sent in all of these tests."""
    return []


@pytest.fixture
def sent(heard: list[Json]) -> list[Json]:
    """Return the actions that the bot was sent in this test."""
    heard.clear()
    return heard


@pytest.fixture(scope="module")
def url(heard: list[Json]) -> Iterator[str]:
    """Return the URL of a sandbox whose bot acknowledges everything, and has posted a message with every block."""

    def acknowledge(request: SocketModeRequest) -> Json:
        heard.extend(request.payload.get("actions", ()))
        return {}

    app = SandboxApp(Settings(), SandboxOptions(has_bot=False, answer_timeout=30.0))
    app.open()
    make_client("xoxb-test", app.sandbox.slack.url).chat_postMessage(channel=COUNCIL.id, text="a", blocks=BLOCKS)
    with bot(app.sandbox.slack, acknowledge):
        yield app.server.url
    app.close()


@pytest.fixture
def shown(page: Page) -> Page:
    """Return the page, once its tables are in order."""
    expect(page.locator("[data-shown]")).to_have_text("1–2 of 3")
    return page


def await_action(page: Page, sent: list[Json]) -> list[Json]:
    """Return the actions that were sent, once there are any and the page has the answer."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not sent:
        assert time.monotonic() < deadline
        page.wait_for_timeout(20)
    expect(page.locator("body")).not_to_have_attribute("aria-busy", "true")
    return sent


def test_an_overflow_menu(shown: Page, sent: list[Json]) -> None:
    """Enter opens it, arrows choose, Enter takes, and the bot gets the option; Esc closes it, where one was before."""
    button = shown.get_by_role("button", name="More options").last
    button.press("Enter")
    expect(shown.get_by_role("menuitem", name="Details")).to_be_focused()
    shown.keyboard.press("Escape")
    expect(button).to_be_focused()
    button.press("Enter")
    shown.keyboard.press("ArrowDown")
    shown.keyboard.press("Enter")
    (action,) = await_action(shown, sent)
    expect(button).to_be_focused()
    assert (action["type"], action["action_id"]) == ("overflow", "more")
    assert action["selected_option"] == {"text": {"type": "plain_text", "text": "Mark done"}, "value": "Mark done"}


def test_a_question_before_something_is_done(shown: Page, sent: list[Json]) -> None:
    """A button that asks first does nothing when one says no, and when one says yes what it does."""
    button = shown.get_by_role("button", name="Not ours")
    button.press("Enter")
    expect(shown.locator("#confirm")).to_contain_text("A coordinator is told.")
    shown.get_by_role("button", name="Cancel").press("Enter")
    expect(shown.locator("#confirm")).to_be_hidden()
    assert sent == []
    expect(button).to_be_focused()
    button.press("Enter")
    shown.locator("#confirm").get_by_role("button", name="Not ours").press("Enter")
    assert [action["value"] for action in await_action(shown, sent)] == ["1"]


def test_a_menu_does_nothing_by_itself(shown: Page, sent: list[Json]) -> None:
    """An arrow opens a menu, and does not choose in it until it is open."""
    menu = shown.get_by_role("combobox", name="Choose")
    menu.press("ArrowDown")
    shown.keyboard.press("Escape")
    expect(menu.locator("option:checked")).to_have_text("Choose")
    menu.press("ArrowDown")
    shown.keyboard.press("ArrowDown")
    shown.keyboard.press("Enter")
    assert [action["selected_option"]["value"] for action in await_action(shown, sent)] == ["One"]


def test_feedback(shown: Page, sent: list[Json]) -> None:
    """Of two buttons with one action the bot gets the one that was pressed."""
    shown.get_by_role("button", name="Bad").press("Enter")
    assert [(action["action_id"], action["value"]) for action in await_action(shown, sent)] == [("well", "bad")]


def test_a_data_table(shown: Page) -> None:
    """Its reader turns the pages, sorts by words and by numbers, and filters; what is chosen outlives a drawing."""
    rows = shown.locator(".datatable tbody tr:visible th")
    expect(rows).to_have_text(["III.2", "III.10"])
    shown.get_by_role("button", name="Next rows").press("Enter")
    expect(rows).to_have_text(["III.1"])
    shown.get_by_role("button", name="Item").press("Enter")
    expect(rows).to_have_text(["III.1", "III.2"])
    days = shown.get_by_role("button", name="Days")
    days.press("Enter")
    expect(rows).to_have_text(["III.2", "III.1"])
    days.press("Enter")
    expect(rows).to_have_text(["III.10", "III.1"])
    shown.get_by_label("Filter: Open deliverables").fill("iii.1")
    expect(rows).to_have_text(["III.10", "III.1"])
    expect(shown.locator("[data-shown]")).to_have_text("1–2 of 2")
    shown.get_by_label("Message", exact=True).fill("hello")
    shown.keyboard.press("Enter")
    expect(shown.locator("#main .message")).to_have_count(2)
    expect(rows).to_have_text(["III.10", "III.1"])
