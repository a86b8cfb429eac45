"""A subcommand's call: what was typed after its name, by whom and where."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from handlers.desk import Desk

COMMAND = "/schengen"


@dataclass(frozen=True, kw_only=True, slots=True)
class Call:
    """What was typed after a subcommand's name, by whom and where."""

    rest: str
    #: The same with links and names as Slack passes them on.
    raw: str = ""
    user: str
    channel: str
    #: The language to answer in where the text does not tell its own.
    language: str

    @property
    def is_direct(self) -> bool:
        """Whether it was typed in one's own direct messages."""
        return self.channel.startswith("D")

    def split(self) -> tuple[str, str]:
        """The first word, in small letters, and what comes after it."""
        first, _, rest = self.rest.partition(" ")
        return first.casefold(), rest.strip()


Subcommand = Callable[[Call, Desk], dict[str, Any]]
