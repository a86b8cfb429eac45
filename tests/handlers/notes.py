"""Several notes in the register of a workspace, and what answers list of each."""

import re
from datetime import date, timedelta

from msgspec.structs import replace
from sqlalchemy import Engine

from bot.database import open_register
from db.register.load import load
from tests.db.registers import with_note
from tests.handlers.workspace import NOW
from tests.shipped import shipped_register

#: The number of a note that has the same references as the shipped one.
OTHER = "9999/24"
#: Notes of a register that has many of them, and where the numbers of all but the shipped one begin.
MANY, FIRST_OF_MANY = 200, 5000
_MARKINGS = ("PUBLIC", "LIMITE", "RESTREINT UE")

_HEADING = re.compile(r"[^•]* (\d+/\d+), [A-Z ]+")


def load_other(engine: Engine) -> None:
    """Load a second note that has the same references as the shipped one; it is younger, and public."""
    other = with_note(shipped_register(), number=OTHER, date=date(2023, 10, 12), marking="PUBLIC")
    load(engine, other, now=NOW, by="test")


def open_many(url: str) -> None:
    """Make a database of the shipped note and others, which have I.1a and III.3a alone, and three markings in turn."""
    engine, given = open_register(url, now=NOW), shipped_register()
    sections = {slug: name for slug, name in given.directory.sections.items() if slug in ("I", "III")}
    actions = tuple(action for action in given.key_actions if action.ref in ("I.1", "III.3"))
    small = replace(given, directory=replace(given.directory, sections=sections), key_actions=actions)
    for number in range(1, MANY):
        day, marking = date(2024, 1, 1) + timedelta(days=number), _MARKINGS[number % len(_MARKINGS)]
        load(
            engine,
            with_note(small, number=f"{FIRST_OF_MANY + number}/24", date=day, marking=marking),
            now=NOW,
            by="test",
        )
    engine.dispose()


def listed(text: str) -> dict[str, list[str]]:
    """Return the references of an answer's lines by the number of the note above them, in their order."""
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if heading := _HEADING.fullmatch(line):
            found[heading[1]] = []
        elif line.startswith("• ") and found:
            found[[*found][-1]].append(line.split(" ")[1])
    return found
