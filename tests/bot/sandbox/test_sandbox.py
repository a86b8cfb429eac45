"""The sandbox: its clock, faults, traffic and live updates, its reset, and who may use it."""

import re
import threading
import time
from collections.abc import Callable, Iterator
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from bot.sandbox.fault_injection import SLOW_SECONDS
from bot.sandbox.options import SandboxOptions
from bot.sandbox.people import (
    APP_PANE,
    COORDINATOR,
    COUNCIL,
    DELEGATE,
    DRAFTING,
    LIAISON,
)
from bot.sandbox.users.actions import GONE
from bot.sandbox.users.sidebar import HOME
from bot.sandbox.web.app import PAST, TOO_FAR, SandboxApp, serve_sandbox
from bot.settings.settings import Settings
from tests.bot.sandbox.visitor import Visitor, find_elements

pytestmark = pytest.mark.long

QUESTION = "@schengen what does Eurojust owe by June 2024?"


def test_the_clock_moves_and_reminders_come(visitor: Visitor) -> None:
    """The clock moves to the next reminder, to a Council with all reminders on the way, or to a day; never back."""
    assert "12:00 Thursday 19 October 2023" in visitor.read_part("clock")
    visitor.do("clock", to="reminder")
    assert "09:00 Tuesday 7 November 2023" in visitor.read_part("clock")
    assert "Schengen Council on 5 December: 4 weeks left, 6 open" in visitor.read_part("main")
    visitor.do("clock", to="council")
    assert "Tuesday 5 December 2023" in visitor.read_part("clock")
    assert visitor.read_part("main").count("Schengen Council on 5 December: ") == 4
    assert visitor.do("clock", to="2023-12-01")["notice"] == PAST
    assert visitor.do("clock", to="2031-12-01")["notice"] == TOO_FAR
    visitor.do("clock", to="2023-12-07")
    assert "12:00 Thursday 7 December 2023" in visitor.read_part("clock")


def test_reminders_wait_unread(visitor: Visitor) -> None:
    """A body's contact finds its reminders in the app's messages; a badge shows the number until they are read."""
    visitor.do("clock", to="2023-11-08")
    sidebar = visitor.get_parts(LIAISON.id, DRAFTING.id)["sidebar"]
    assert sidebar.count('class="badge"') == 2
    assert "Eurojust" in visitor.read_part("main", LIAISON.id, APP_PANE)
    visitor.get_parts(LIAISON.id)
    assert 'class="badge"' not in visitor.get_parts(LIAISON.id, DRAFTING.id)["sidebar"]


@pytest.mark.parametrize("name", ["broken", "cut", "doubtful", "limited"])
def test_a_reminder_survives_a_fault(visitor: Visitor, name: str) -> None:
    """With any fault of the post the reminder is in the channel once, some minutes later."""
    visitor.do("fault", name=name, method="chat.postMessage", lasting=False)
    visitor.do("clock", to="reminder")
    for _ in range(3):
        visitor.do("clock", to="minutes")
    assert visitor.read_part("main").count("Schengen Council on 5 December: 4 weeks left") == 1


@pytest.fixture
def hurried() -> Iterator[Visitor]:
    """Return a visitor of a sandbox whose Slack waits for the bot for one second only."""
    with serve_sandbox(Settings(), options=SandboxOptions(answer_timeout=1.0)) as sandbox:
        yield Visitor(sandbox.server.url)


def until(true: Callable[[], object]) -> None:
    """Wait until a condition is true."""
    deadline = time.monotonic() + 20
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_command_that_takes_too_long_fails(hurried: Visitor) -> None:
    """The page shows Slack's error; the bot's late answer is lost, and what it did meanwhile is done."""
    hurried.do("fault", name="slow", method="users.info", lasting=False)
    notice = hurried.say("/schengen show III.3", COORDINATOR.id)["notice"]
    assert notice == '/schengen failed with the error "operation_timeout"'
    until(lambda: 'class="verdict bad">timeout' in hurried.get_parts(inspect="1")["traffic"])
    time.sleep(SLOW_SECONDS)
    assert "III.3" not in hurried.read_part("main", COORDINATOR.id)


def test_a_modal_that_comes_too_late_does_not_open(hurried: Visitor) -> None:
    """A modal opened after the timeout has an expired trigger."""
    hurried.say("/schengen show III.3", COORDINATOR.id)
    until(lambda: find_elements(hurried.get_parts(COORDINATOR.id)["main"], "mark_done:1"))
    button, *_ = find_elements(hurried.get_parts(COORDINATOR.id)["main"], "mark_done:1")
    hurried.do("fault", name="slow", method="users.info", lasting=False)
    assert hurried.press(button)["notice"] == 'This failed with the error "operation_timeout"'
    until(lambda: "expired_trigger_id" in hurried.get_parts(inspect="1")["traffic"])
    assert hurried.read_part("modal", COORDINATOR.id) == ""


def test_a_question_that_is_not_acknowledged_is_asked_again(visitor: Visitor) -> None:
    """An event that is delivered twice is in the traffic twice, and is answered once."""
    visitor.do("fault", name="twice", method="events_api", lasting=False)
    thread = visitor.say(QUESTION)["thread"]
    assert visitor.read_part("thread", thread=thread).count("4 open.") == 1
    shown = visitor.get_parts(inspect="1")["traffic"]
    assert shown.count("<code>app_mention</code>") == 2


def test_news_are_told(visitor: Visitor, url: str) -> None:
    """A page that follows the live updates is notified of what others do, at once."""
    with urlopen(f"{url}news", timeout=10) as news:  # noqa: S310  # it is this machine's
        before = news.readline()
        visitor.say("hello")
        lines = iter(news.readline, b"")
        assert next(line for line in lines if line.startswith(b"data: ")) != before


def test_the_traffic_is_shown(visitor: Visitor) -> None:
    """The traffic shows each delivery and each call with its answer; faults stand out."""
    visitor.do("fault", name="limited", method="chat.postMessage", lasting=True)
    visitor.say(QUESTION)
    assert visitor.read_part("lasting") == "chat.postMessage: 429, Retry-After 30"
    shown = visitor.get_parts(inspect="1")["traffic"]
    assert '<span class="in">→ bot</span>' in shown
    assert '<span class="verdict bad">429</span>' in shown
    (number,) = re.findall(r'data-exchange="(\d+)"(?:(?!data-exchange)[\s\S])*app_mention', shown)
    assert "&lt;@U0STANDIN&gt;" not in (sent := visitor.get(f"exchange/{number}").decode())
    assert "<@U0STANDIN> what does Eurojust owe" in sent
    visitor.do("fault", name="heal")
    assert visitor.read_part("lasting") == ""
    assert visitor.say(QUESTION)["thread"] is not None


def test_a_reset_begins_anew(visitor: Visitor) -> None:
    """After a reset messages, changes and the clock are as at the start."""
    visitor.say("/schengen done III.2 December 2023 ST 15000/23", COORDINATOR.id)
    visitor.do("clock", to="reminder")
    visitor.do("reset")
    assert "19 October 2023" in visitor.read_part("clock")
    assert "ST 15000/23" not in visitor.read_part("main", COORDINATOR.id)
    assert visitor.read_part("tour").startswith("Try it 0/6")


def test_pages_elsewhere_cannot_use_it(visitor: Visitor) -> None:
    """Requests under another host name, and forms that any page could send, are refused."""
    body = {"as": DELEGATE.id, "at": COUNCIL.id, "text": "hello"}
    assert visitor.post("say", body, Host="evil.example")[0] == 400
    assert visitor.post("say", body, Content_Type="text/plain")[0] == 415
    assert "hello" not in visitor.read_part("main")


@pytest.mark.parametrize("header", ["Origin", "Sec-Fetch-Site"])
def test_pages_cannot_use_the_workspace_either(visitor: Visitor, url: str, header: str) -> None:
    """The Web API refuses requests that a browser sends for a page, whatever token they have."""
    asked = Request(f"{url}slack/api/auth.test?token=x", b"", {header: "cross-site"})  # noqa: S310  # it is this machine's
    with pytest.raises(HTTPError) as caught:
        urlopen(asked, timeout=10)  # noqa: S310  # as above
    assert caught.value.code == 403
    caught.value.close()
    assert visitor.get("slack/api/auth.test?token=x").startswith(b'{"ok": true')


def test_a_button_is_pressed_for_what_it_said(visitor: Visitor) -> None:
    """A press is refused if the button carries another value by now."""
    visitor.say("/schengen done III.2 December 2023 ST 15000/23", COORDINATOR.id)
    visitor.do("open", COORDINATOR.id, HOME)
    button, *_ = find_elements(visitor.get_parts(COORDINATOR.id, HOME)["main"], "home_undo")
    other_button = {
        "as": COORDINATOR.id,
        "where": button.where,
        "place": button.block,
        "action": button.action,
        "chosen": {"value": "1"},
    }
    assert visitor.post("press", other_button) == (409, {"notice": GONE})


def test_what_makes_no_sense_is_refused(visitor: Visitor) -> None:
    """A missing button is gone, a malformed request is refused, and nothing is changed."""
    press = {"as": DELEGATE.id, "where": "1.1", "place": 0, "action": "details", "chosen": {}}
    assert visitor.post("press", press) == (409, {"notice": GONE})
    assert visitor.post("press", press | {"place": "x"})[0] == 400
    assert visitor.post("submit", {"typed": {}})[0] == 409
    assert visitor.post("clock", {"to": "soon"})[0] == 400
    assert visitor.post("say", [])[0] == 400


def test_nothing_is_done_after_it_was_closed() -> None:
    """A wait that has not passed when the sandbox is closed or reset ends with it."""
    app = SandboxApp(Settings())
    app.open()
    assert app.sandbox.bot is not None
    before = set(threading.enumerate())
    app.sandbox.bot.services.reminders.wake(after=0.1)
    # A thread of the sandbox's own may begin just then.
    (waiting,) = (each for each in set(threading.enumerate()) - before if isinstance(each, threading.Timer))
    app.close()
    waiting.join()  # what a thread raises fails the test
