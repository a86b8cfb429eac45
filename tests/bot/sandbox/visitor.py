"""A visitor of the sandbox over HTTP, who does what the page does, and reads what it shows."""

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
class ElementPlace:
    """The place of an element: its message, home or modal, its block, and the value that a button carries."""

    where: str
    block: int
    action: str
    value: str = ""


class Visitor:
    """A person at the page."""

    def __init__(self, url: str) -> None:
        self.url = url

    def get_parts(self, person_id: str = DELEGATE.id, room: str = COUNCIL.id, **more: str) -> dict[str, str]:
        """Return the parts of the page as HTML."""
        query = urlencode({"as": person_id, "at": room, **more})
        parts: dict[str, str] = json.loads(self.get(f"parts?{query}"))
        return parts

    def read_part(self, part: str, person_id: str = DELEGATE.id, room: str = COUNCIL.id, **more: str) -> str:
        """Return the words in a part."""
        return visible_words(self.get_parts(person_id, room, **more)[part])

    def get(self, path: str) -> bytes:
        """Return the content of a path."""
        with urlopen(f"{self.url}{path}", timeout=20) as answer:  # noqa: S310  # it is this machine's
            content: bytes = answer.read()
        return content

    def do(self, name: str, /, person_id: str = DELEGATE.id, room: str = COUNCIL.id, **more: object) -> Json:
        """Do an action, and return its result."""
        status, answer = self.post(name, {"as": person_id, "at": room, **more})
        assert status == 200, answer
        return answer

    def post(self, name: str, body: object, **headers: str) -> tuple[int, Json]:
        """Send an action; return the status and the answer."""
        all_headers = {"Content-Type": "application/json"} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        request = Request(f"{self.url}do/{name}", json.dumps(body).encode(), all_headers)  # noqa: S310  # as above
        try:
            with urlopen(request, timeout=60) as answer:  # noqa: S310  # as above
                return answer.status, json.loads(answer.read())
        except HTTPError as refused:
            content = refused.read()
            return refused.code, json.loads(content) if content.startswith(b"{") else {}

    def say(self, text: str, person_id: str = DELEGATE.id, room: str = COUNCIL.id, **more: object) -> Json:
        """Write a message, or give a command."""
        return self.do("say", person_id, room, text=text, **more)

    def wait_for(self, pattern: str, part: str, person_id: str, room: str) -> list[str]:
        """Return what matches a pattern in a part's HTML, once something does, since files take time."""
        deadline = time.monotonic() + 30
        while not (matches := re.findall(pattern, self.get_parts(person_id, room)[part])):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        return matches

    def press(self, element: ElementPlace, person_id: str = COORDINATOR.id, **chosen: str) -> Json:
        """Press a button, or choose something in a menu."""
        chosen = {"value": element.value, **chosen}
        return self.do(
            "press", person_id, where=element.where, place=element.block, action=element.action, chosen=chosen
        )

    def submit(self, person_id: str = COORDINATOR.id, **fields: str) -> str:
        """Submit the person's topmost modal; return the words in the modal that is open then."""
        self.do("submit", person_id, typed={name: {"value": value} for name, value in fields.items()})
        return self.read_part("modal", person_id)


def visible_words(html: str) -> str:
    """Return the words in HTML."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def find_elements(html: str, action: str) -> list[ElementPlace]:
    """Return the places of the elements with an action, with the values that they carry."""
    found_places, where, block, is_wanted = list[ElementPlace](), "", 0, False
    for name, value in re.findall(r'data-(where|block|action|carries)="([^"]*)"', html):
        if name == "where":
            where = value
        elif name == "block":
            block = int(value)
        elif name == "action":
            is_wanted = value == action
            if is_wanted:
                found_places.append(ElementPlace(where=where, block=block, action=action))
        elif is_wanted:
            found_places[-1] = replace(found_places[-1], value=unescape(value))
    return found_places
