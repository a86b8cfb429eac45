"""Requests that are no questions, on one register: of which days changes are told, in figures, and who is named."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from db.changes.ledger import Ledger
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from db.people.coordinators import CoordinatorStore
from db.people.reminder_preferences import PreferenceStore
from db.register.load import load
from db.register.store import RegisterStore
from domain.dates.spans import Span
from domain.i18n.translator import Translator
from domain.questions.model import Bound, DueFilter, Question, QuestionType
from domain.register.audit_events import ChangeContext
from domain.register.meeting import Meeting
from domain.reminders.preferences import Contact
from handlers.questions.other_requests import answer_other_request, find_examples
from tests.db.registers import MARCH, register

#: Between the Councils of March and June 2024.
TODAY = date(2024, 4, 10)
CHANGES, CONTACT = QuestionType.CHANGES, QuestionType.CONTACT
MEETING = Meeting(MARCH)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterStore]:
    """A register in which one thing is done, one reported, and 25 changes were made on 8 April 2024."""
    engine = make_engine(f"sqlite:///{tmp_path_factory.mktemp('requests') / 'register.db'}")
    migrate(engine)
    load(engine, register(), now=datetime(2023, 10, 11, tzinfo=UTC), by="test")
    context = ChangeContext(by="U0PERSON", surface="test", now=datetime(2024, 4, 8, 9, tzinfo=UTC), reason="x")
    ledger = Ledger(engine)
    ledger.mark_done("III.7a", slug="2024-12", evidence="ST 1/24", context=context)
    ledger.report("I.1a", slug="2023-12", evidence="ST 2/24", context=context)
    for _ in range(11):
        ledger.hold("III.3a", slug=None, context=context)
        ledger.resume("III.3a", slug=None, context=context)
    ledger.mark_done("III.2a", slug="2023-12", evidence="ST 3/24", context=context)
    for person in ("U0C1", "U0C2", "U0C3", "U0C4"):
        CoordinatorStore(engine).add(person, context)
    for actor, person in (("europol", "U0A"), ("europol", "U0B"), ("frontex", "U0F")):
        PreferenceStore(engine).add_contact(Contact(actor=actor, slack_id=person), context)
    yield RegisterStore(engine)
    engine.dispose()


def said(store: RegisterStore, question: Question, *, today: date = TODAY) -> list[str]:
    """Return the lines of an answer, with ids in place of names."""
    translator = Translator("en", store.directory())
    answer = answer_other_request(question, store, translator, today=today)
    return answer.said.plain(lambda slack_id: f"@{slack_id}").splitlines()


def in_time(bound: Bound, first: date, last: date, council: Meeting | None = None) -> Question:
    """Return the question of what was changed in a time."""
    return Question(ask=CHANGES, when=DueFilter(bound=bound, span=Span(first=first, last=last), council=council))


FEBRUARY = (date(2024, 2, 1), date(2024, 2, 29))
APRIL = (date(2024, 4, 1), date(2024, 4, 30))


@pytest.mark.parametrize(
    ("question", "days"),
    [
        (Question(ask=CHANGES), "3 April 2024 to 10 April 2024"),
        (in_time(Bound.IN, *FEBRUARY), "1 February 2024 to 29 February 2024"),
        (in_time(Bound.IN, *APRIL), "1 April 2024 to 10 April 2024"),
        (in_time(Bound.BETWEEN, FEBRUARY[0], APRIL[1]), "1 February 2024 to 10 April 2024"),
        (in_time(Bound.FROM, *FEBRUARY), "1 February 2024 to 10 April 2024"),
        (in_time(Bound.AFTER, *FEBRUARY), "1 March 2024 to 10 April 2024"),
        (in_time(Bound.AFTER, date(2024, 3, 4), date(2024, 3, 4), MEETING), "4 March 2024 to 10 April 2024"),
        (in_time(Bound.BY, *FEBRUARY), "1 January 2023 to 29 February 2024"),
        (in_time(Bound.BY, *APRIL), "1 January 2023 to 10 April 2024"),
        (in_time(Bound.IN, date(2024, 12, 1), date(2024, 12, 31)), "1 December 2023 to 31 December 2023"),
        (in_time(Bound.FROM, date(2024, 4, 11), date(2024, 4, 11)), "11 April 2023 to 10 April 2024"),
    ],
)
def test_of_which_days_changes_are_told(store: RegisterStore, question: Question, days: str) -> None:
    """Of a week without a time, else of that time up to today; what is still to come is the last one that was."""
    headline = said(store, question)[0]
    has_changes = days.endswith("10 April 2024")
    assert headline == (f"Changed from {days}:" if has_changes else f"Nothing was changed from {days}.")


def test_twenty_changes_are_told(store: RegisterStore) -> None:
    """The newest first; the rest are counted; of a body or a paragraph its own alone."""
    lines = said(store, Question(ask=CHANGES))
    assert len(lines) == 1 + 20 + 1
    assert "III.2a, December 2023 marked done: ST 3/24" in lines[1]
    assert lines[-1] == "5 more are not shown here."
    assert [line.split(" – ")[3] for line in said(store, Question(ask=CHANGES, refs=("III.7",)))[1:]] == [
        "III.7a, December 2024 marked done: ST 1/24"
    ]
    assert len(said(store, Question(ask=CHANGES, owners=("commission",)))) == 2


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (
            TODAY,
            [
                "11 open, 4 overdue, 1 done.",
                "Reported done: 1.",
                "Schengen Council 2024-06, 13 June 2024 (in 64 days): 5 open.",
            ],
        ),
        (date(2024, 6, 14), ["11 open, 5 overdue, 1 done.", "Reported done: 1."]),
    ],
)
def test_how_everything_stands(store: RegisterStore, today: date, expected: list[str]) -> None:
    """Deliverables are counted, each once: open if anything of it is, done if all is."""
    assert said(store, Question(ask=QuestionType.SUMMARY), today=today) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (Question(ask=CONTACT), ["europol: @U0A, @U0B", "frontex: @U0F"]),
        (Question(ask=CONTACT, owners=("frontex",)), ["frontex: @U0F"]),
        (
            Question(ask=CONTACT, owners=("eeas", "europol")),
            [
                "europol: @U0A, @U0B",
                "Nobody is named yet who speaks for eeas. Coordinators name them: @U0C1, @U0C2, @U0C3.",
            ],
        ),
        (
            Question(ask=CONTACT, owners=("jha-agencies",)),
            [
                "europol: @U0A, @U0B",
                "frontex: @U0F",
                "Nobody is named yet who speaks for jha-agencies. Coordinators name them: @U0C1, @U0C2, @U0C3.",
            ],
        ),
        (Question(ask=CONTACT, refs=("I.1a",)), ["europol: @U0A, @U0B"]),
    ],
)
def test_who_speaks_for_a_body(store: RegisterStore, question: Question, expected: list[str]) -> None:
    """Those who are named for it, or for what it owes; a collective's members too; else three who can name somebody."""
    assert said(store, question) == expected


def test_three_examples_are_offered(store: RegisterStore) -> None:
    """Each with its words as label, and without what it finds."""
    examples = find_examples(store, Translator("en", store.directory()), today=TODAY)
    assert [(each.text, each.label, each.refs) for each in examples] == [
        (text, text, ())
        for text in ("who must deliver for the June 2024 Council", "what is overdue", "without a deadline")
    ]
