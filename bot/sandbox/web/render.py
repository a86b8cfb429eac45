"""Drawing the page: its parts as HTML, for one person at one place."""

from collections.abc import Mapping
from datetime import datetime
from itertools import groupby
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.sandbox import people
from bot.sandbox.fake_slack.fake_slack import BOT_USER
from bot.sandbox.fault_injection import FAULTS, METHODS
from bot.sandbox.mrkdwn import mention, shown
from bot.sandbox.people import APP_PANE, BOT_NAME, Person
from bot.sandbox.sandbox import Sandbox
from bot.sandbox.tour import STEPS
from bot.sandbox.transcript import TranscriptMessage
from bot.sandbox.users.actions import UserActions
from bot.sandbox.users.open_modals import block_id
from bot.sandbox.users.sidebar import HOME, SidebarEntry, UnreadTracker, Viewer
from domain.dates.spans import BRUSSELS

#: So many exchanges are listed.
LISTED = 60


def make_environment() -> Environment:
    """Templates in which everything is escaped that is not made to be HTML here."""
    found = Environment(
        loader=PackageLoader("bot.sandbox.web"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        auto_reload=False,
    )
    found.filters |= {"mrkdwn": shown, "mention": mention, "day": _day, "clock": _clock, "person": _author}
    found.globals |= {
        "block_id": block_id,
        "bot_name": BOT_NAME,
        "people": people.PEOPLE,
        "HOME": HOME,
        "APP": APP_PANE,
    }
    return found


class PageRenderer:
    """Of one world; `reading` knows what each person has read."""

    def __init__(self, environment: Environment, world: Sandbox, deeds: UserActions) -> None:
        self._templates = environment
        self._world = world
        self._deeds = deeds
        self._reading = UnreadTracker(world)

    def parts(self, look: Viewer) -> dict[str, str]:
        """Each part of the page by its name."""
        entries = self._world.entries()
        room = self._reading.room(look, entries)
        given = {
            "look": look,
            "me": look.person,
            "room": room,
            "files": {each.id: each for each in self._world.slack.files},
        }
        return {
            "sidebar": self._draw("sidebar", rooms=self._reading.rooms(look, entries), **given),
            "main": self._draw("home" if room.is_home else "conversation", **given, **self._main(look, room)),
            "thread": self._thread(look, room, given),
            "modal": self._draw("modal", modal=self._deeds.modals.top(look.person.id), **given),
            "clock": self._draw("clock", now=self._world.now.astimezone(BRUSSELS), moves=self._world.clock is not None),
            "lasting": self._draw("lasting", lasting=self._world.faults.lasting),
            "tour": self._draw("tour", steps=STEPS, done=self._deeds.tour.done) if self._world.bot else "",
            "traffic": self._traffic() if look.inspects else "",
        }

    def page(self, look: Viewer, hints: list[dict[str, str]]) -> str:
        """The whole page."""
        faults = {"faults": FAULTS, "methods": METHODS}
        return self._draw("page", parts=self.parts(look), look=look, hints=hints, **faults)

    def _main(self, look: Viewer, room: SidebarEntry) -> dict[str, Any]:
        if room.is_home:
            return {"home": self._world.slack.homes.get(look.person.id)}
        roots = [each for each in room.entries if not each.is_reply]
        days = [(day, list(found)) for day, found in groupby(roots, lambda each: each.at.date())]
        prompts = self._world.slack.prompts.get(room.channel, {}).get("prompts", ()) if room.is_app else ()
        return {"days": days, "replies": room.replies, "prompts": prompts}

    def _thread(self, look: Viewer, room: SidebarEntry, given: Mapping[str, Any]) -> str:
        if look.thread is None or room.is_home:
            return ""
        found = [each for each in room.entries if each.thread == look.thread]
        return self._draw("thread", entries=found, **given) if found else ""

    def _traffic(self) -> str:
        return self._draw("traffic", exchanges=self._world.traffic.latest(LISTED))

    def _draw(self, name: str, **given: object) -> str:
        return self._templates.get_template(f"{name}.html").render(**given)


def _day(at: datetime) -> str:
    return f"{at:%A} {at.day} {at:%B %Y}"


def _clock(at: datetime) -> str:
    return f"{at.astimezone(BRUSSELS):%H:%M}"


def _author(entry: TranscriptMessage) -> Person | None:
    """Who wrote a message; None for the bot."""
    return None if entry.author == BOT_USER else people.person(entry.author)
