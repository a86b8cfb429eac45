"""Render the page's parts as HTML, for one viewer."""

from collections.abc import Mapping
from datetime import datetime
from itertools import groupby
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.sandbox import people
from bot.sandbox.fake_slack.api_calls import Json
from bot.sandbox.fake_slack.fake_slack import BOT_USER
from bot.sandbox.fault_injection import FAULTS, METHODS
from bot.sandbox.mrkdwn import render_html, render_mention
from bot.sandbox.payloads import flexpane_actions
from bot.sandbox.people import APP_PANE, BOT_NAME, Person
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.tour import STEPS
from bot.sandbox.transcript import TranscriptMessage
from bot.sandbox.users.actions import UserActions
from bot.sandbox.users.open_modals import block_id
from bot.sandbox.users.sidebar import HOME, SidebarEntry, UnreadTracker, Viewer
from bot.sandbox.web.canvas_html import render_canvas
from domain.dates.spans import BRUSSELS

#: Questions with which a person can begin in an empty channel.
QUESTIONS = (
    "What is due at the next Schengen Council?",
    "What does Eurojust owe by June 2024?",
    "Was muss Frontex noch liefern?",
)

#: Exchanges that are listed.
MAX_EXCHANGES = 60


def make_environment() -> Environment:
    """Return the templates' environment, which escapes everything but what is rendered as HTML here."""
    environment = Environment(
        loader=PackageLoader("bot.sandbox.web"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        auto_reload=False,
    )
    environment.filters |= {
        "mrkdwn": render_html,
        "canvas": render_canvas,
        "mention": render_mention,
        "day": _day,
        "clock": _clock,
        "emoji": _emoji,
        "person": _author,
    }
    environment.globals |= {
        "block_id": block_id,
        "flexpane_actions": flexpane_actions,
        "bot_name": BOT_NAME,
        "questions": QUESTIONS,
        "people": people.PEOPLE,
        "HOME": HOME,
        "APP": APP_PANE,
    }
    return environment


class PageRenderer:
    """Renders the page of one sandbox, and remembers what each person has read."""

    def __init__(self, environment: Environment, sandbox: Sandbox, actions: UserActions) -> None:
        self._templates = environment
        self._sandbox = sandbox
        self._actions = actions
        self._unread = UnreadTracker()

    def render_page(self, viewer: Viewer, hints: list[dict[str, str | bool]]) -> str:
        """Return the whole page."""
        faults = {"faults": FAULTS, "methods": METHODS}
        return self._render("page", parts=self.render_parts(viewer), look=viewer, hints=hints, **faults)

    def render_parts(self, viewer: Viewer) -> dict[str, str]:
        """Return each part of the page by its name."""
        sandbox, transcript = self._sandbox, self._sandbox.transcript()
        room = self._unread.open_conversation(viewer, transcript)
        context = {
            "look": viewer,
            "place": viewer.link_to,
            "me": viewer.person,
            "room": room,
            "files": {file.id: file for file in sandbox.slack.files},
        }
        rooms = self._unread.sidebar_entries(viewer, transcript)
        modal = self._actions.modals.top(viewer.person.id)
        now, can_move = sandbox.now.astimezone(BRUSSELS), sandbox.clock is not None
        exchanges = sandbox.traffic.latest(MAX_EXCHANGES)
        return {
            "sidebar": self._render("sidebar", rooms=rooms, **context),
            "main": self._render_main(viewer, room, context),
            "thread": self._render_thread(viewer, room, context),
            "modal": self._render("modal", modal=modal, **context),
            "clock": self._render("clock", now=now, moves=can_move),
            "lasting": self._render("lasting", lasting=sandbox.faults.lasting),
            "tour": self._render("tour", steps=STEPS, done=self._actions.tour.done) if sandbox.bot else "",
            "traffic": self._render("traffic", exchanges=exchanges) if viewer.inspects else "",
        }

    def _render_main(self, viewer: Viewer, room: SidebarEntry, context: Mapping[str, Any]) -> str:
        if room.is_home:
            return self._render("home", home=self._sandbox.slack.homes.get(viewer.person.id), **context)
        roots = [message for message in room.entries if not message.is_reply]
        days = [(day, list(messages)) for day, messages in groupby(roots, lambda message: message.at.date())]
        prompts = self._sandbox.slack.prompts.get(room.channel, {}).get("prompts", ()) if room.is_app else ()
        canvas = next((each for each in self._sandbox.slack.canvases if each.channel == room.channel), None)
        flexpane = self._sandbox.slack.flexpanes.get(viewer.person.id)
        shown = {"days": days, "replies": room.replies, "prompts": prompts, "canvas": canvas, "flexpane": flexpane}
        return self._render("conversation", **shown, **context)

    def _render_thread(self, viewer: Viewer, room: SidebarEntry, context: Mapping[str, Any]) -> str:
        """Return the thread that is open; an empty text if there is none."""
        if viewer.thread is None or room.is_home:
            return ""
        messages = [message for message in room.entries if message.thread == viewer.thread]
        return self._render("thread", entries=messages, **context) if messages else ""

    def _render(self, template: str, **context: object) -> str:
        return self._templates.get_template(f"{template}.html").render(**context)


def _day(time: datetime) -> str:
    return f"{time:%A} {time.day} {time:%B %Y}"


def _clock(time: datetime) -> str:
    return f"{time.astimezone(BRUSSELS):%H:%M}"


def _emoji(element: Json) -> str:
    """Return an emoji's characters, as far as the element has them."""
    codes = element.get("unicode")
    return "".join(chr(int(code, 16)) for code in codes.split("-")) if codes else f":{element['name']}:"


def _author(message: TranscriptMessage) -> Person | None:
    """Return the author of a message; None for the bot."""
    return None if message.author == BOT_USER else people.find_person(message.author)
