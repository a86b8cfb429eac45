"""The call of a subcommand: its name and arguments, the person and the place."""

from collections.abc import Callable
from time import monotonic
from typing import Any

from msgspec import Struct, field

from domain.register.audit_events import ChangeContext
from handlers.services.services import Services
from handlers.slack.request import Surface

COMMAND = "/schengen"


class CommandCall(Struct, frozen=True, kw_only=True):
    """One call of a subcommand."""

    name: str
    arguments: str
    #: The arguments with links and mentions in Slack's own form.
    raw_arguments: str = ""
    user: str
    channel: str
    #: The thread that it is answered in; empty if it is none.
    thread: str = ""
    surface: Surface = Surface.COMMAND
    #: The language to answer in if the text does not tell its own.
    language: str
    #: What Slack opens a modal for; empty where it opens none.
    trigger_id: str = ""
    #: When the request came in, on the monotonic clock.
    started_at: float = field(default_factory=monotonic)

    @property
    def is_direct(self) -> bool:
        """Whether it was typed in the person's own direct messages."""
        return self.channel.startswith("D")

    @property
    def is_private(self) -> bool:
        """Whether the person alone sees the answer."""
        return self.surface is Surface.COMMAND or self.is_direct

    def split_first_word(self) -> tuple[str, str]:
        """Return the first word of the arguments in lower case, and the rest."""
        first, _, rest = self.arguments.partition(" ")
        return first.casefold(), rest.strip()

    def context(self, services: Services, reason: str = "") -> ChangeContext:
        """Return the context of a change made by this call, for the audit log."""
        return services.context(self.user, self.surface, reason)

    def require_coordinator(self, services: Services) -> None:
        """Raise NotCoordinator unless the person is a coordinator."""
        services.require_coordinator(self.user, surface=self.surface, what=self.name)


#: Runs a subcommand and returns the message to answer with.
SubcommandHandler = Callable[[CommandCall, Services], dict[str, Any]]
