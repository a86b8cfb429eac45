"""A subcommand's call: what was typed after its name, by whom and where."""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from domain.register.audit_events import ChangeContext
from handlers.services.services import Services
from handlers.slack.request import Surface

COMMAND = "/schengen"


@dataclass(frozen=True, kw_only=True, slots=True)
class CommandCall:
    """What was typed after a subcommand's name, by whom and where."""

    name: str
    rest: str
    #: The same with links and names as Slack passes them on.
    raw: str = ""
    user: str
    channel: str
    #: The thread that it is answered in, where that is one.
    thread: str = ""
    surface: Surface = Surface.COMMAND
    #: The language to answer in where the text does not tell its own.
    language: str
    #: When it came in, on the monotonic clock.
    began: float = field(default_factory=monotonic)

    @property
    def is_direct(self) -> bool:
        """Whether it was typed in one's own direct messages."""
        return self.channel.startswith("D")

    def split(self) -> tuple[str, str]:
        """The first word, in small letters, and what comes after it."""
        first, _, rest = self.rest.partition(" ")
        return first.casefold(), rest.strip()

    def act(self, services: Services, reason: str = "") -> ChangeContext:
        """What is done by it, for the record."""
        return services.context(self.user, self.surface, reason)

    def require_coordinator(self, services: Services) -> None:
        """Raise NotCoordinator for anybody else."""
        services.require_coordinator(self.user, surface=self.surface, what=self.name)


Subcommand = Callable[[CommandCall, Services], dict[str, Any]]
