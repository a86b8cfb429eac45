"""The tour: five things to try, ticked off once they were tried."""

from dataclasses import dataclass

from bot.sandbox.people import BOT_NAME, COORDINATOR, COUNCIL, DELEGATE
from domain.register.audit_events import ChangeKind
from handlers.services.command_call import COMMAND
from handlers.services.services import Services

ASK, FOLLOW, MARK, REMIND, UNDO = "ask", "follow", "mark", "remind", "undo"


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """Something to try, and what the page does towards it: who one is then, where, and what is typed."""

    key: str
    title: str
    how: str
    person: str
    at: str
    typed: str = ""


STEPS = (
    Step(
        key=ASK,
        title="Ask in a channel",
        how="In your own words, in any of the Union's 24 languages. The answer comes in a thread.",
        person=DELEGATE.id,
        at=COUNCIL.id,
        typed=f"@{BOT_NAME} what does Eurojust owe by June 2024?",
    ),
    Step(
        key=FOLLOW,
        title="Go on in the thread",
        how=f"In a channel it hears what calls it: “@{BOT_NAME} and Frontex?”",
        person=DELEGATE.id,
        at=COUNCIL.id,
    ),
    Step(
        key=MARK,
        title="Mark something done",
        how="As a coordinator, with a command, the button Mark done, or a message's menu.",
        person=COORDINATOR.id,
        at=COUNCIL.id,
        typed=f"{COMMAND} done III.2 December 2023 ST 15000/23",
    ),
    Step(
        key=REMIND,
        title="Let a reminder come",
        how="Move the clock above to the next reminder, and read it in the channel.",
        person=DELEGATE.id,
        at=COUNCIL.id,
    ),
    Step(
        key=UNDO,
        title="Take it back at Home",
        how="Further down on a coordinator's Home are the last changes, each with Undo.",
        person=COORDINATOR.id,
        at="home",
    ),
)


class Tour:
    """Which of them were tried; what was changed is looked for at the desk of a bot in this process."""

    def __init__(self, services: Services | None) -> None:
        self._services = services
        self.done: set[str] = set()

    def asked(self, *, follows: bool, answered: bool) -> None:
        """Somebody has asked something."""
        if answered:
            self.done.add(FOLLOW if follows else ASK)

    def reminded(self) -> None:
        """The bot has sent a reminder."""
        self.done.add(REMIND)

    def look(self) -> None:
        """Look at what was changed in the register."""
        if self._services is None:
            return
        for each in self._services.register.ledger.history(limit=5):
            if each.kind in (ChangeKind.DONE, ChangeKind.UNDONE):
                self.done.add(MARK if each.kind == ChangeKind.DONE else UNDO)
