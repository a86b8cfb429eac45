"""Whole texts of answers in English, one or two for each kind of answer."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from db.changes.ledger import Ledger
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from db.register.load import load
from db.register.store import RegisterStore
from domain.register.audit_events import ChangeContext
from handlers.questions.answer import AnsweredQuestion, read_and_answer
from tests.db.registers import register

#: Six days after the Schengen Council of December 2023.
TODAY = date(2023, 12, 11)

#: The beginnings of the lines of some deliverables.
EMPACT = "• III.1a Deliverable III.1a – jha-agencies, europol in particular"
PICTURE = "• I.2a Deliverable I.2a – frontex, europol, eurojust"
SMUGGLING = "• III.2a Deliverable III.2a – eurojust"
RECOVERY = "• III.3a Deliverable III.3a – europol (efecc), eurojust"
BUDGET = "• III.1b Deliverable III.1b – council, european-parliament, commission"
ANALYSIS = "• I.1a Deliverable I.1a – europol"
REPORTED = "reported done by its owner, to be confirmed: ST 16002/23"
HELD = "‖ on hold: waits for a third country"
LATE = "5 December 2023 (6 days late)"
EUROJUST = "eurojust (incl. as a JHA agency)"
TAKES_PART = "Also involved in 1 action, with nothing to deliver – F.1 Action F.1."
CHANGES = "/schengen done | reopen | hold | resume | due | owner | milestone | undo | remind"
DID_YOU_MEAN = [
    "Did you mean:",
    "• who must deliver for the March 2024 Council",
    "• what is overdue",
    "• without a deadline",
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterStore]:
    """A store in which, by December's Council, one thing is done, one is reported and one is on hold."""
    engine = make_engine(f"sqlite:///{tmp_path_factory.mktemp('texts') / 'register.db'}")
    migrate(engine)
    load(engine, register(), now=datetime(2023, 10, 11, tzinfo=UTC), by="test")
    now = datetime(2023, 12, 4, 9, tzinfo=UTC)
    ledger = Ledger(engine)
    context = ChangeContext(by="U1", surface="test", now=now, reason="waits for a third country")
    ledger.mark_done("III.2a", slug="2023-12", evidence="ST 16001/23", context=context)
    ledger.report("III.1a", slug="2023-12", evidence="ST 16002/23", context=context)
    ledger.hold("III.3a", slug=None, context=context)
    yield RegisterStore(engine)
    engine.dispose()


def ask(store: RegisterStore, question: str, today: date = TODAY) -> AnsweredQuestion:
    """Return the answer to a question."""
    return read_and_answer(question, store=store, today=today)


def test_what_somebody_owes(store: RegisterStore) -> None:
    """A date stands above the lines that share it; a line says what is not open, and nothing of what is done."""
    assert ask(store, "what does Eurojust owe by June 2024?").text.splitlines() == [
        "4 open (1 overdue).",
        f"{EUROJUST} · due by 30 June 2024",
        f"{LATE}:",
        f"{EMPACT} – then 2 more instalments – ▲ overdue; {REPORTED}",
        "4 March 2024 (in 84 days):",
        f"{PICTURE} – then 1 more instalment",
        f"{SMUGGLING} – then 1 more instalment",
        "30 June 2024 (in 202 days):",
        f"{RECOVERY} – {HELD}",
        "1 more has no deadline.",
        TAKES_PART,
        "Note 13901/23, LIMITE: III.1, I.2, III.2, III.3.",
    ]


def test_what_is_done_is_no_further_instalment(store: RegisterStore) -> None:
    """Asked for in any status, a deliverable with one instalment done and two open has one after the one shown."""
    lines = ask(store, "what does Eurojust owe, done or not?").text.splitlines()
    assert lines[0] == "5 open (1 overdue)."
    assert f"{SMUGGLING} – then 1 more instalment – ○ open" in lines
    lines = ask(store, "what did Eurojust deliver?").text.splitlines()
    assert f"{SMUGGLING} – 5 December 2023 – ✓ done: ST 16001/23" in lines


def test_what_is_overdue(store: RegisterStore) -> None:
    """Only what was due before today; what is reported is overdue until it is confirmed."""
    assert ask(store, "what is overdue?").text.splitlines() == [
        "2 overdue.",
        f"{LATE}:",
        ANALYSIS,
        f"{EMPACT} – ◐ {REPORTED}",
        "Note 13901/23, LIMITE: I.1, III.1.",
    ]


def test_what_was_done(store: RegisterStore) -> None:
    """What is done has its evidence, and no countdown."""
    assert ask(store, "what was done by Eurojust?").text.splitlines() == [
        "1 done.",
        EUROJUST,
        f"{SMUGGLING} – 5 December 2023 – ✓ done: ST 16001/23",
        TAKES_PART,
        "Note 13901/23, LIMITE: III.2.",
    ]


def test_who_owes_it(store: RegisterStore) -> None:
    """The owners come before their deliverables; how it was read has the status that the first line lacks."""
    assert ask(store, "who must deliver for the March 2024 Council?").text.splitlines() == [
        "Responsible: europol (2), eurojust (2), frontex (1) and jha-agencies (1).",
        "due or tabled at the Schengen Council of 4 March 2024 · open",
        "4 March 2024 (in 84 days):",
        PICTURE,
        EMPACT,
        SMUGGLING,
        "4 more have no deadline.",
        "Note 13901/23, LIMITE: I.2, III.1, III.2.",
    ]


def test_who_has_more(store: RegisterStore) -> None:
    """Of two bodies that are compared each has its own, and what it owes in a group."""
    asked = "who has more for the March 2024 Council, frontex or eurojust?"
    first, *_ = ask(store, asked).text.splitlines()
    assert first == "Responsible: eurojust (3) and frontex (2)."


def test_details(store: RegisterStore) -> None:
    """The details of a key action have all instalments, vehicles, addressees, sources and open points."""
    assert ask(store, "III.1").text.splitlines() == [
        "2 open (1 overdue).",
        "III.1",
        f"{EMPACT} – {LATE} – then 2 more instalments – ▲ overdue; {REPORTED}",
        f"{BUDGET} – 1 January 2024 to 31 December 2025 (in 751 days) – ○ open",
        f"Instalments of III.1a: 5 December 2023 overdue; {REPORTED}; 4 March 2024 open; 13 June 2024 open.",
        "III.1a is reported through the Schengen Barometer+.",
        "Open point of III.1a: The note does not say how often.",
        "Note 13901/23, LIMITE: III.1.",
    ]
    assert ask(store, "III.7a").text.splitlines() == [
        "III.7a is open, due 31 December 2024.",
        "III.7a",
        "• III.7a Deliverable III.7a – commission – in 386 days",
        "III.7a is addressed to council and european-parliament.",
        "III.7a is built on the work of eurojust and frontex.",
        "Note 13901/23, LIMITE: III.7.",
    ]


@pytest.mark.parametrize(
    ("today", "day", "shown"),
    [
        (date(2023, 12, 5), "5 December (today)", [f"{EMPACT} – ◐ {REPORTED}"]),  # III.2a is done
        (date(2023, 12, 6), "4 March (in 89 days)", [PICTURE, EMPACT, SMUGGLING]),
        (date(2024, 3, 3), "4 March (in 1 day)", [PICTURE, EMPACT, SMUGGLING]),
        (date(2024, 3, 4), "4 March (today)", [PICTURE, EMPACT, SMUGGLING]),
        (date(2024, 3, 5), "13 June (in 100 days)", [PICTURE, EMPACT, SMUGGLING]),
        (date(2024, 6, 13), "13 June (today)", [PICTURE, EMPACT, SMUGGLING]),
        (date(2024, 6, 30), "30 June (today)", [f"{RECOVERY} – {HELD}"]),
        (date(2024, 7, 1), "", []),
    ],
)
def test_what_is_next(store: RegisterStore, today: date, day: str, shown: list[str]) -> None:
    """What falls due today is next, until the day is over; then all that falls due on the next day that has any."""
    headline, *lines = ask(store, "what is next for Eurojust?", today).text.splitlines()
    assert [line for line in lines if line.startswith("•")] == shown
    assert headline == (f"Next: {len(shown)} due on {day}." if shown else "Nothing under the note fits that.")


@pytest.mark.parametrize(
    ("question", "today", "headline"),
    [
        ("when is the next Council?", TODAY, "Schengen Council 2024-03: it meets on 4 March 2024, in 84 days."),
        (
            "when is the next Council?",
            date(2023, 12, 5),
            "Schengen Council 2023-12: it meets on 5 December 2023, today.",
        ),
        (
            "when was the December 2023 Council?",
            date(2023, 12, 6),
            "Schengen Council 2023-12: it met on 5 December 2023.",
        ),
    ],
)
def test_when_a_council_meets(store: RegisterStore, question: str, today: date, headline: str) -> None:
    """On its day a Council meets today; on the next day it has met."""
    assert ask(store, question, today).text.splitlines()[0] == headline


def test_what_was_open_after_a_council_is_due_after_it(store: RegisterStore) -> None:
    """A time after a Council limits the days on which things are due; it is no past day to look back to."""
    answered = ask(store, "what was open after the March 2024 Council?", date(2024, 7, 1))
    assert answered.text.splitlines() == [
        "7 open (5 overdue).",
        "due after the Schengen Council of 4 March 2024",
        "30 April 2024 (62 days late):",
        "• F.2b Deliverable F.2b – commission – ▲ overdue",
        "13 June 2024 (18 days late):",
        f"{PICTURE} – ▲ overdue",
        f"{EMPACT} – ▲ overdue",
        f"{SMUGGLING} – ▲ overdue",
        "30 June 2024 (1 day late):",
        f"{RECOVERY} – {HELD}",
        "31 December 2024 (in 183 days):",
        "• III.7a Deliverable III.7a – commission",
        "1 January 2024 to 31 December 2025 (in 548 days):",
        BUDGET,
        "4 more have no deadline.",
        "Note 13901/23, LIMITE: F.2, I.2, III.1, III.2, III.3, III.7.",
    ]
    from_on = ask(store, "what was open from the March 2024 Council on?", date(2024, 7, 1))
    assert from_on.read_as == "due at the Schengen Council of 4 March 2024 or later · open"


def test_how_things_stood(store: RegisterStore) -> None:
    """On a past day things are as late, and as done, as they were on that day."""
    assert ask(store, "what was overdue on 6 December 2023?", date(2024, 7, 1)).text.splitlines() == [
        "2 overdue.",
        "as things stood on 6 December 2023",
        "5 December 2023 (1 day late):",
        ANALYSIS,
        f"{EMPACT} – ◐ {REPORTED}",
        "Note 13901/23, LIMITE: I.1, III.1.",
    ]
    assert ask(store, "what was overdue on 5 December 2023?", date(2024, 7, 1)).text.splitlines() == [
        "Nothing is overdue. Next: 2 due on 5 December.",
        "as things stood on 5 December 2023",
        "Note 13901/23, LIMITE.",
    ]


def test_what_has_no_deadline_or_owner(store: RegisterStore) -> None:
    """What has no deadline does not repeat it on each line, and what has no owner says so."""
    assert ask(store, "what has no deadline?").text.splitlines() == [
        "4 open.",
        "without a deadline",
        "• I.5a Deliverable I.5a – jha-agencies, member-states",
        "• I.5b Deliverable I.5b – eeas",
        "• III.5a Deliverable III.5a – no owner named",
        "• F.1a Deliverable F.1a – schengen-council",
        "Note 13901/23, LIMITE: I.5, III.5, F.1.",
    ]
    assert ask(store, "what has no owner?").read_as == "without an owner · open"


def test_what_a_collective_owes(store: RegisterStore) -> None:
    """A collective's members are named, and what its members take part in is not owed."""
    assert ask(store, "what do the jha-agencies owe?").text.splitlines() == [
        "2 open (1 overdue).",
        "jha-agencies (as a group)",
        f"{EMPACT} – {LATE} – then 2 more instalments – ▲ overdue; {REPORTED}",
        "Without a deadline:",
        "• I.5a Deliverable I.5a – jha-agencies, member-states",
        "jha-agencies: cepol, eurojust, europol and frontex. Ask for one to see all that it owes.",
        "Also involved in 2 actions, with nothing to deliver – I.2 Action I.2; F.1 Action F.1.",
        "Note 13901/23, LIMITE: III.1, I.5.",
    ]


def test_how_often_and_why(store: RegisterStore) -> None:
    """The rhythm or reason comes first, and what the note leaves open of it after the lines."""
    assert ask(store, "how often is III.1a due?").text.splitlines() == [
        "III.1a: at every Schengen Council (first: December 2023).",
        "III.1a · whatever its status",
        f"{EMPACT} – {LATE} – then 2 more instalments – ▲ overdue; {REPORTED}",
        "Open point of III.1a: The note does not say how often.",
        "Note 13901/23, LIMITE: III.1.",
    ]
    assert (
        ask(store, "why is III.3a not done yet?").text.splitlines()[0] == "III.3a: on hold: waits for a third country."
    )


def test_nothing_fits(store: RegisterStore) -> None:
    """An answer that finds nothing says how the question was read, and what there is beside it."""
    assert ask(store, "what does Eurojust owe in 2012?").text.splitlines() == [
        "Nothing under the note fits that.",
        f"{EUROJUST} · due in 2012 · open",
        "1 more has no deadline.",
        TAKES_PART,
        "Note 13901/23, LIMITE.",
    ]


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        ("what does Interpol owe?", ["“Interpol” owes nothing under note 13901/23.", *DID_YOU_MEAN]),
        ("please delete III.3a", [f"I change nothing on request. These commands do: {CHANGES}"]),
        ("what is due soon?", ["“soon” has no fixed days: name a month, a quarter or a date.", *DID_YOU_MEAN]),
        (
            "what do we owe?",
            [
                "I do not know which body you speak for: please name it. Say once for whom you speak: /schengen iam NL",
                *DID_YOU_MEAN,
            ],
        ),
        (
            "what was open on 1 March 2023?",
            [
                "My records begin on 11 October 2023: I cannot say how things stood before.",
                "I understood: open · as things stood on 1 March 2023.",
                *DID_YOU_MEAN,
            ],
        ),
    ],
)
def test_what_is_not_understood(store: RegisterStore, question: str, lines: list[str]) -> None:
    """What is not understood is named, with what was understood and a question that can be asked."""
    assert ask(store, question).text.splitlines() == lines


@pytest.mark.parametrize(
    ("question", "headline"),
    [
        ("is III.1a done?", "III.1a: overdue; reported done by its owner, to be confirmed: ST 16002/23."),
        ("is III.2a done?", "III.2a was done on 4 December 2023. Next: 1 due on 4 March."),  # in part
        ("is III.3a still open?", "Yes. III.3a is open, due 30 June 2024."),
        ("is III.3a overdue?", "No. III.3a is open, due 30 June 2024."),
        ("is I.1a overdue?", "Yes. I.1a is overdue; it was due 5 December 2023."),
        ("is III.1 overdue?", "1 of 2: overdue."),
        ("is III.3a due by March 2024?", "No. III.3a is open, due 30 June 2024."),
        ("is III.3a due by June 2024?", "Yes. III.3a is open, due 30 June 2024."),
        ("is III.3a Europol's?", "Yes. III.3a is open, due 30 June 2024."),
        ("does III.1 concern CEPOL?", "Yes. III.1a is overdue; it was due 5 December 2023."),
        ("does only Europol owe III.3a?", "No. Responsible: europol and eurojust."),
        ("is III.3a for us or for Europol?", "Responsible: europol and eurojust."),
        ("does III.3a have a date?", "30 June 2024 (in 202 days)."),
        ("is there a deadline for III.5a or is it still open?", "No date is set."),
        ("does Frontex have anything due in January 2024?", "No."),
        ("does Eurojust have anything due in March 2024?", "Yes, 3."),
        ("is anything overdue?", "Yes, 2."),
        ("has Eurojust delivered?", "1 done, 5 open (1 overdue)."),  # something, but not all
        ("has Eurojust delivered everything?", "No. 1 done, 5 open (1 overdue)."),
        ("when did Eurojust deliver III.2a?", "III.2a was done on 4 December 2023."),
        ("what was delivered in December?", "1 done."),
        ("what was delivered in November?", "Nothing was delivered in that time."),
        ("was III.2a delivered in November?", "No. III.2a was done on 4 December 2023."),
        ("was anything delivered this month?", "Yes, 1."),
        ("does everything have an owner?", "1 open."),
        ("is only Europol late?", "Responsible: europol (2) and jha-agencies (1)."),
        ("when was III.3a delivered?", "Nothing is done. III.3a is open, due 30 June 2024."),
        ("has Frontex delivered?", "No. Nothing is done. Next: 2 due on 4 March."),
        ("is Frontex late with anything?", "Yes, 1."),
        ("does CEPOL owe anything on asylum?", "2 open (1 overdue)."),  # it may be about what was left out
        ("is III.3a not done yet?", "III.3a is open, due 30 June 2024."),  # no "no" to a "not"
        ("what is done by CEPOL?", "Nothing is done. Next: 1 due on 4 March."),
        ("who owns III.3a?", "Responsible: europol and eurojust."),
        ("who owns III.5a?", "No owner is named."),
        ("when is III.3a due?", "30 June 2024 (in 202 days)."),
        ("when is III.1a due?", "5 December 2023 (6 days late), then 2 more instalments."),
        ("when must Eurojust deliver?", "First on 5 December 2023, last on 30 June 2024."),
        ("when is III.5a due?", "No date is set."),
        ("how many are overdue?", "2 overdue."),
        ("how many does Frontex owe in 2012?", "Nothing under the note fits that."),
        ("what is next for Eurojust?", "Next: 3 due on 4 March (in 84 days)."),
        ("III.3a", "III.3a is open, due 30 June 2024."),
    ],
)
def test_the_answer_comes_first(store: RegisterStore, question: str, headline: str) -> None:
    """The first line says yes or no, who, when or how many; where neither yes nor no is certain, how things stand."""
    answered = ask(store, question)
    assert answered.worded is not None
    assert answered.worded.headline == headline
    assert answered.text.splitlines()[1 if answered.worded.left_out else 0] == headline


def test_what_is_left_out_is_said_first(store: RegisterStore) -> None:
    """Words that nothing is about are named before the answer to the rest."""
    assert ask(store, "what does CEPOL owe on asylum?").text.splitlines() == [
        "Left out: “asylum”, which nothing here is about.",
        "2 open (1 overdue).",
        "cepol (incl. as a JHA agency)",
        f"{EMPACT} – {LATE} – then 2 more instalments – ▲ overdue; {REPORTED}",
        "Without a deadline:",
        "• I.5a Deliverable I.5a – jha-agencies, member-states",
        "Also involved in 2 actions, with nothing to deliver – I.2 Action I.2; F.1 Action F.1.",
        "Note 13901/23, LIMITE: III.1, I.5.",
    ]
