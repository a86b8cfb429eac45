"""Answers to questions that leave something out, ask for what was late, or for whom something is."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from db.changes.ledger import Ledger
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from db.register.load import load
from db.register.store import RegisterStore
from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Question, ReadingContext
from domain.register.audit_events import ChangeContext
from handlers.questions.answer import AnsweredQuestion, read_and_answer
from tests.db.registers import register


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterStore]:
    """A store in which one thing was delivered a day late, and one on the day."""
    engine = make_engine(f"sqlite:///{tmp_path_factory.mktemp('scope') / 'register.db'}")
    migrate(engine)
    load(engine, register(), now=datetime(2023, 10, 11, tzinfo=UTC), by="test")
    context = ChangeContext(by="U1", surface="test", now=datetime(2023, 12, 10, 9, tzinfo=UTC))
    for ref, day in (("I.1a", 5), ("III.1a", 6)):
        delivered_at = datetime(2023, 12, day, 9, tzinfo=UTC)
        Ledger(engine).mark_done(ref, slug="2023-12", evidence="", context=context, delivered_at=delivered_at)
    yield RegisterStore(engine)
    engine.dispose()


def ask(store: RegisterStore, question: str) -> AnsweredQuestion:
    """Return the answer to a question on 11 December 2023."""
    return read_and_answer(question, store=store, today=date(2023, 12, 11))


def refs(answered: AnsweredQuestion) -> str:
    """Return the references of the deliverables in an answer."""
    assert answered.answer is not None
    return " ".join(line.deliverable.ref for line in answered.answer.all_lines)


@pytest.mark.parametrize(
    ("question", "read_as", "expected"),
    [
        (
            "what is due in March 2024 except from Europol",
            "due in March 2024 · not included: europol · open",
            "III.2a",
        ),
        (
            "section III, but not Eurojust and not the undated ones",
            "section III: Cooperation · not included: eurojust or without a deadline · open",
            "III.7a III.1b",
        ),
        ("what does only Eurojust owe?", "owed by eurojust alone · open", "III.2a"),
        ("what was delivered late?", "delivered late", "III.1a"),
        ("what was delivered on time?", "delivered on time", "I.1a"),
        ("what is overdue or due this week?", "due by 17 December 2023 · open", "III.2a"),
    ],
)
def test_scope_is_said_and_kept(store: RegisterStore, question: str, read_as: str, expected: str) -> None:
    """The line that says how a question was read names what is left out, and the answer has just the rest."""
    answered = ask(store, question)
    assert answered.read_as == read_as
    assert refs(answered) == expected


def test_to_whom_a_body_reports(store: RegisterStore) -> None:
    """The headline names the addressees of what the body owes."""
    worded = ask(store, "who does the Commission report to?").worded
    assert worded is not None
    assert worded.headline == "It goes to schengen-council, council and european-parliament."
    worded = ask(store, "who does Eurojust report to?").worded
    assert worded is not None
    assert worded.headline == "No addressee is named."


def test_two_limits_are_offered_apart(store: RegisterStore) -> None:
    """Where an "or" cannot be computed both of its halves are offered."""
    answered = ask(store, "what is done or due in June 2024?")
    assert not answered.is_understood
    assert [each.text for each in answered.suggestions] == ["done", "due in June 2024"]


def test_what_is_late_or_due_in_a_month_is_found(store: RegisterStore) -> None:
    """What falls due between today and that month is no part of it."""
    answered = ask(store, "what is overdue or due in June 2024?")
    late, due = refs(ask(store, "what is overdue")), refs(ask(store, "what is due in June 2024"))
    assert {*refs(answered).split()} == {*late.split()} | {*due.split()} != set()


def test_what_is_late_and_due_again_is_found(store: RegisterStore) -> None:
    """Of what is late it is that of which the next part is due then."""
    answered = ask(store, "Which are already late and due again at the March 2024 Council?")
    late, due = refs(ask(store, "what is overdue")), refs(ask(store, "what is due at the March 2024 Council"))
    assert {*refs(answered).split()} == {*late.split()} & {*due.split()} != set()


def test_what_is_late_and_due_later_is_asked_back(store: RegisterStore) -> None:
    """What is late is not due later; in a thread "are any of them late?" is answered all the same."""
    answered = ask(store, "Which are already late and due at the March 2024 Council?")
    assert not answered.is_understood
    assert "overdue" in [each.text for each in answered.suggestions]
    due = Question(when=DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 3))))
    context = ReadingContext(previous=due, listed=("I.2a",))
    again = read_and_answer("only the late ones", store=store, today=date(2023, 12, 11), context=context)
    assert again.is_understood


@pytest.mark.parametrize(
    "question",
    [
        "Is there anything that goes to both the Council and the European Parliament?",
        "Y a-t-il quelque chose qui va à la fois au Conseil et au Parlement européen ?",
        "Gibt es etwas, das sowohl an den Rat als auch an das Europäische Parlament geht?",
        "Finns det något som ska till både rådet och Europaparlamentet?",
        "Onko jotain, joka menee sekä neuvostolle että Euroopan parlamentille?",
        "Hemm xi ħaġa li tmur kemm għand il-Kunsill kif ukoll għand il-Parlament Ewropew?",
    ],
)
def test_what_goes_to_both_is_the_same_as_what_goes_to_either(store: RegisterStore, question: str) -> None:
    """Then it need not be asked which is meant."""
    assert refs(ask(store, question)) == "III.7a"


def test_it_is_asked_which_is_meant_where_it_is_not_the_same(store: RegisterStore) -> None:
    """More goes to the Schengen Council than to Parliament."""
    assert not ask(store, "Is there anything that goes to both the Schengen Council and Parliament?").is_understood
