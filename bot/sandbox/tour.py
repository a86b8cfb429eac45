"""The tour: six things to try, each ticked off once it was tried."""

from msgspec import Struct

from bot.sandbox.people import BOT_NAME, COORDINATOR, COUNCIL, DELEGATE
from domain.register.audit_events import ChangeKind
from handlers.services.command_call import COMMAND
from handlers.services.services import Services

ASK, FOLLOW, MARK, ADD, REMIND, UNDO = "ask", "follow", "mark", "add", "remind", "undo"


class Step(Struct, frozen=True, kw_only=True):
    """A step to try, and how the page prepares it: the person to act as, the place, and the text typed."""

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
        how="As a coordinator, with a command, or in the menu (⋯) of a line or a message.",
        person=COORDINATOR.id,
        at=COUNCIL.id,
        typed=f"{COMMAND} done III.2 December 2023 ST 15000/23",
    ),
    Step(
        key=ADD,
        title="Add a deliverable",
        how="With a form; what was added is edited, translated and withdrawn from its card.",
        person=COORDINATOR.id,
        at=COUNCIL.id,
        typed=f"{COMMAND} add",
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
        how="A coordinator's Home has the last changes, each with Undo.",
        person=COORDINATOR.id,
        at="home",
    ),
)


#: The step that a change of each kind shows to have been tried.
_SHOWN_BY = {ChangeKind.DONE.value: MARK, ChangeKind.DELIVERABLE.value: ADD, ChangeKind.UNDONE.value: UNDO}


class Tour:
    """The steps that were tried; changes are read from the services of a bot in this process, None without one."""

    def __init__(self, services: Services | None) -> None:
        self._services = services
        self.done: set[str] = set()

    def note_question(self, *, follows: bool, answered: bool) -> None:
        """Tick a question off, if it was answered."""
        if answered:
            self.done.add(FOLLOW if follows else ASK)

    def note_reminder(self) -> None:
        """Tick the reminder off: the bot has sent one."""
        self.done.add(REMIND)

    def note_changes(self) -> None:
        """Tick off what the register's last changes show: something marked done or added, a change undone."""
        if self._services is None:
            return
        for change in self._services.register.ledger.read_history(limit=5):
            if change.kind in _SHOWN_BY:
                self.done.add(_SHOWN_BY[change.kind])
