"""Many notes in one register, over one note with as many instalments: a question, planning reminders, an App Home."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from sqlalchemy import Engine

from benchmarks.bot_under_test import NOW, TODAY, count_instalments, make_services
from benchmarks.comparison import compare
from benchmarks.effort import Effort
from benchmarks.measurements.sql_query import make_question
from benchmarks.report import Measurement
from bot.register.file import SHIPPED, read_register
from bot.sandbox.fake_slack.fake_slack import FakeSlack
from bot.slack.client import make_client
from db.changes.ledger import Ledger
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from db.register.load import load
from db.register.store import RegisterStore
from domain.answers.home import AppHome
from domain.register.audit_events import ChangeContext
from domain.register.model import KeyAction, NoteState, Register
from handlers.home.view import build_view
from handlers.services.services import Services
from jobs.plan import plan

#: The shipped note's paragraphs, so often in each note: some fifty deliverables.
COPIES_PER_NOTE = 2

_GATE = 1.3
_CALLS = 3


def measure(folder: Path, effort: Effort) -> Iterator[Measurement]:
    """Yield the ratio of each."""
    with ExitStack() as stack:
        one, many = make_registers(folder, effort.notes)
        for engine in (one, many):
            stack.callback(engine.dispose)
        client = make_client("xoxb-benchmark", stack.enter_context(FakeSlack()).url)
        ours, baseline = (make_services(engine, client) for engine in (many, one))
        notes = f"{effort.notes} notes, one of them closed"
        size = f"{notes}, over one with as many instalments, {count_instalments(many):,}"
        for title, work in WORK.items():
            compared = compare(
                partial(work, ours), partial(work, baseline), rounds=max(3, effort.rounds // 4), calls=_CALLS
            )
            yield Measurement(
                title=f"{title}, {size}",
                figure=compared.ratio,
                gate=_GATE,
                goal=1.1,
                details=f"{compared.ours * 1000:.1f} ms over {compared.baseline * 1000:.1f} ms",
            )


def make_registers(folder: Path, notes: int) -> tuple[Engine, Engine]:
    """Return a register of one note, and one of so many notes that have as much together, of which one is closed."""
    shipped = read_register(SHIPPED)
    copies = [_copy(shipped, number) for number in range(notes * COPIES_PER_NOTE)]
    whole = [action for copy in copies for action in copy]
    of_notes = [
        _with(shipped, [action for copy in copies[number::notes] for action in copy], f"{1000 + number}/24")
        for number in range(notes)
    ]
    many = _make(folder / "many-notes.db", of_notes)
    # As in life: with a closed note questions have to say which notes they are about.
    context = ChangeContext(by="benchmark", surface="benchmark", now=NOW)
    Ledger(many).set_note_state(f"{999 + notes}/24", NoteState.CLOSED, context)
    return _make(folder / "one-note.db", [_with(shipped, whole, "999/24")]), many


def _ask(services: Services) -> object:
    return services.register.store.find(make_question(30), today=TODAY)


def _plan(services: Services) -> None:
    plan(services.register.store, services.reminders.outbox, services.people.preferences, services.policy, now=NOW)


def _show_home(services: Services) -> object:
    return build_view(AppHome(person="U0BENCHMARK"), services)


#: What is measured, by title.
WORK: dict[str, Callable[[Services], object]] = {"a question": _ask, "planning": _plan, "an App Home": _show_home}


def _make(path: Path, registers: list[Register]) -> Engine:
    engine = make_engine(f"sqlite:///{path}")
    migrate(engine)
    for register in registers:
        load(engine, register, now=NOW, by="benchmark")
    RegisterStore(engine).directory()
    return engine


def _with(register: Register, actions: list[KeyAction], number: str) -> Register:
    note = replace(register.directory.note, number=number)
    return replace(register, directory=replace(register.directory, notes={"": note}), key_actions=tuple(actions))


def _copy(register: Register, number: int) -> list[KeyAction]:
    """Return the register's paragraphs with numbers of their own: copy 7 of III.3 is III.703."""

    def renumbered(ref: str) -> str:
        section, _, paragraph = ref.partition(".")
        return f"{section}.{number + 1}0{paragraph}"

    return [
        replace(
            action,
            ref=renumbered(action.ref),
            deliverables=tuple(
                replace(
                    each,
                    ref=renumbered(each.ref),
                    key_action=renumbered(each.key_action),
                    after=each.after and renumbered(each.after),
                )
                for each in action.deliverables
            ),
        )
        for action in register.key_actions
    ]
