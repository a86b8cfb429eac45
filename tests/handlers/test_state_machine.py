"""Random sequences of commands: each is done or refused in a sentence, and the register stays sound."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from bot.sandbox.fake_slack.fake_slack import FakeSlack
from db.connection.engine import make_engine
from db.register.load import load
from domain.dates.spans import Month
from tests.databases.databases import SqliteDatabases
from tests.db.invariants import assert_sound
from tests.handlers.conftest import open_shipped
from tests.handlers.workspace import COORDINATOR, DELEGATE, NEUTRAL, SeenMessage, Workspace, values
from tests.shipped import shipped_register

#: Some seconds of the suite. To look longer, set `max_examples=500`, which takes some ten minutes.
_STEPS = settings(max_examples=3, stateful_step_count=20, suppress_health_check=list(HealthCheck))

_REGISTER = shipped_register()
_REFS = st.sampled_from([deliverable.ref for deliverable in _REGISTER.deliverables])
_MONTHS = st.sampled_from([Month(2024, 3), Month(2024, 6), Month(2024, 10), Month(2026, 3)])
_BODIES = st.sampled_from(["Frontex", "Europol, Eurojust", "nobody", "note", "EMSC", "the Netherlands", "Interpol"])
_PEOPLE = st.sampled_from([COORDINATOR, COORDINATOR, DELEGATE])
#: Nothing, a Council that names an instalment, or one that does not.
_SLUGS = st.sampled_from(["", "", "June 2024 ", "2024-03 ", "2023-12 ", "April 2025 "])


class _Typing(RuleBasedStateMachine):
    """A workspace in which users type commands."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        #: What the newest change was before the first command.
        self.began = workspace.services.register.ledger.read_version()

    def teardown(self) -> None:
        """Close the database."""
        self.workspace.engine.dispose()

    def say(self, text: str, user: str) -> SeenMessage:
        """Return the answer to a command, typed some time after the last one."""
        self.workspace.now += timedelta(minutes=3)
        answer = self.workspace.command(text, user=user)
        assert answer.text != NEUTRAL
        return answer

    @rule(
        verb=st.sampled_from(["done", "done", "reopen", "hold", "resume"]),
        ref=_REFS,
        slug=_SLUGS,
        text=st.sampled_from(["ST 1/24", "", "waiting for <!channel> & co"]),
        user=_PEOPLE,
    )
    def mark(self, verb: str, ref: str, slug: str, text: str, user: str) -> None:
        """Mark an instalment; the delegate is a contact at times, and then reports."""
        self.say(f"{verb} {ref} {slug}{text}", user)

    @rule(ref=_REFS, slug=_SLUGS, to=st.dates(date(2024, 1, 1), date(2026, 12, 31)) | _MONTHS | st.just("note"))
    def due(self, ref: str, slug: str, to: object) -> None:
        """Move a deadline."""
        self.say(f"due {ref} {slug}{to} because of the holidays", COORDINATOR)

    @rule(ref=_REFS, bodies=_BODIES, user=_PEOPLE)
    def owner(self, ref: str, bodies: str, user: str) -> None:
        """Replace a deliverable's owners."""
        self.say(f"owner {ref} {bodies}", user)

    @rule(month=_MONTHS, rest=st.sampled_from(["", "off", "unknown", "lead 30,7", "8", "31"]))
    def milestone(self, month: Month, rest: str) -> None:
        """Add, move or remove a Schengen Council."""
        self.say(f"milestone {month} {f'{month}-{rest:>02}' if rest.isdigit() else rest}", COORDINATOR)

    @rule(
        what=st.sampled_from(["contact Europol", "contact EFECC", "coordinator"]),
        person=st.sampled_from([DELEGATE, COORDINATOR]),
        off=st.sampled_from(["", " off"]),
    )
    def people(self, what: str, person: str, off: str) -> None:
        """Add or remove a contact or a coordinator."""
        self.say(f"{what} <@{person}|someone>{off}", COORDINATOR)

    @rule(data=st.data(), user=_PEOPLE)
    def undo(self, data: st.DataObject, user: str) -> None:
        """Undo the last change, or any by its number, but the permission of the channel; confirm it if asked."""
        newest = self.workspace.services.register.ledger.read_version()
        number = data.draw(st.none() | st.integers(max(self.began, newest - 12) + 1, newest + 1))
        asked = self.say("undo" if number is None else f"undo #{number}", user)
        for value in values(asked.blocks, "confirm_undo"):
            assert self.workspace.press("confirm_undo", value, user=user).text != NEUTRAL

    @rule(ref=_REFS | st.just(""), day=st.sampled_from(["20 October 2023", "21 October 2023", "today"]))
    def look(self, ref: str, day: str) -> None:
        """Ask for the history, and for a past day."""
        self.say(f"history {ref}".strip(), DELEGATE)
        self.say(f"what did Europol owe as of {day}", DELEGATE)

    @rule()
    def sleep(self) -> None:
        """Go on to the next day."""
        self.workspace.now += timedelta(days=1)

    @rule()
    def restart(self) -> None:
        """Load the shipped file again, which changes nothing, whatever was changed since."""
        assert load(self.workspace.engine, _REGISTER, now=self.workspace.now, by="file") == ()

    @invariant()
    def is_sound(self) -> None:
        """Check that the register's invariants hold."""
        assert_sound(self.workspace.engine)


@pytest.fixture(scope="module")
def slack() -> Iterator[FakeSlack]:
    """One workspace for all examples."""
    with FakeSlack() as slack:
        yield slack


@pytest.mark.long
def test_whatever_is_typed_leaves_a_sound_register(
    slack: FakeSlack, sqlite_databases: SqliteDatabases, tmp_path: Path
) -> None:
    """Whatever the order of commands, by coordinators and others, each is answered and nothing is half done."""
    urls = (f"sqlite:///{tmp_path}/{number}.db" for number in count())

    class Here(_Typing):
        def __init__(self) -> None:
            url = next(urls)
            sqlite_databases.fill(url, "opened", open_shipped)
            super().__init__(Workspace(slack, make_engine(url)))

    run_state_machine_as_test(Here, settings=_STEPS)
