"""Visiting the sandbox over HTTP: doing what the page does, and reading what it shows."""

import json
import re
import time
from dataclasses import dataclass, replace
from html import unescape
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from bot.sandbox.people import COORDINATOR, COUNCIL, DELEGATE

Json = dict[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where something can be pressed: its message, home or modal, and its block; and what a button carries."""

    where: str
    block: int
    action: str
    value: str = ""


class Visitor:
    """Somebody at a page."""

    def __init__(self, url: str) -> None:
        self.url = url

    def parts(self, who: str = DELEGATE.id, at: str = COUNCIL.id, **more: str) -> dict[str, str]:
        """The parts of the page as HTML."""
        query = urlencode({"as": who, "at": at, **more})
        found: dict[str, str] = json.loads(self.get(f"parts?{query}"))
        return found

    def sees(self, part: str, who: str = DELEGATE.id, at: str = COUNCIL.id, **more: str) -> str:
        """The words in a part."""
        return words(self.parts(who, at, **more)[part])

    def get(self, path: str) -> bytes:
        """What is at an address."""
        with urlopen(f"{self.url}{path}", timeout=20) as answer:  # noqa: S310  # it is this machine's
            content: bytes = answer.read()
        return content

    def do(self, name: str, /, who: str = DELEGATE.id, at: str = COUNCIL.id, **more: object) -> Json:
        """What becomes of something that is done."""
        status, said = self.post(name, {"as": who, "at": at, **more})
        assert status == 200, said
        return said

    def post(self, name: str, body: object, **headers: str) -> tuple[int, Json]:
        """The status and the answer to something that is sent."""
        given = {"Content-Type": "application/json"} | {
            each.replace("_", "-"): value for each, value in headers.items()
        }
        request = Request(f"{self.url}do/{name}", json.dumps(body).encode(), given)  # noqa: S310  # as above
        try:
            with urlopen(request, timeout=60) as answer:  # noqa: S310  # as above
                return answer.status, json.loads(answer.read())
        except HTTPError as refused:
            content = refused.read()
            return refused.code, json.loads(content) if content.startswith(b"{") else {}

    def say(self, text: str, who: str = DELEGATE.id, at: str = COUNCIL.id, **more: object) -> Json:
        """Write a message, or give a command."""
        return self.do("say", who, at, text=text, **more)

    def until(self, pattern: str, part: str, who: str, at: str) -> list[str]:
        """What fits a pattern in a part's HTML, once something does, as files come when they are made."""
        deadline = time.monotonic() + 30
        while not (found := re.findall(pattern, self.parts(who, at)[part])):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        return found

    def press(self, it: Place, who: str = COORDINATOR.id, **chosen: str) -> Json:
        """Press a button, or choose something in a menu."""
        chosen = {"value": it.value, **chosen}
        return self.do("press", who, where=it.where, place=it.block, action=it.action, chosen=chosen)

    def submit(self, who: str = COORDINATOR.id, **fields: str) -> str:
        """Send off the modal that somebody has before them; the words in what is there then."""
        self.do("submit", who, typed={name: {"value": value} for name, value in fields.items()})
        return self.sees("modal", who)


def words(html: str) -> str:
    """The words in HTML."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def places(html: str, action: str) -> list[Place]:
    """Where an element with an action is, with what it carries."""
    found, where, place, wanted = list[Place](), "", 0, False
    for name, value in re.findall(r'data-(where|block|action|carries)="([^"]*)"', html):
        if name == "where":
            where = value
        elif name == "block":
            place = int(value)
        elif name == "action":
            wanted = value == action
            if wanted:
                found.append(Place(where=where, block=place, action=action))
        elif wanted:
            found[-1] = replace(found[-1], value=unescape(value))
    return found
