"""What is offered in place of a text that was not understood, and to somebody who has not asked anything yet."""

from datetime import date

import pytest
from msgspec.structs import replace

from domain.answers.alternatives import Alternative, find_alternatives
from domain.answers.suggestions import suggest_questions
from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, NotUnderstood, Question, Reading, ReadingContext, StatusFilter
from domain.reading.read import read
from domain.reading.topics.topic_index import build_topic_index
from tests.domain.answers.test_explanation import REGISTER
from tests.domain.answers.test_headline import ENGLISH

TODAY = date(2024, 2, 25)
TOPICS = build_topic_index(REGISTER)
REFERENCES = frozenset(ref for action in REGISTER.key_actions for ref in (action.ref, f"{action.ref}a"))
GENERAL = ["who must deliver for the March 2024 Council", "what is overdue", "without a deadline"]


def read_here(text: str) -> Reading:
    """Return what a text means in English."""
    return read(
        text, today=TODAY, directory=REGISTER.directory, references=REFERENCES, topics=lambda: TOPICS, hint="en"
    )


def offered(text: str) -> tuple[Alternative, ...]:
    """Return what is offered in place of a text."""
    return find_alternatives(read_here(text), topics=TOPICS, today=TODAY, translator=ENGLISH, read=read_here)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "what does europol owe on 31 June 2024?",
            ["what does europol owe on 30 June 2024?", "Show everything open for europol"],
        ),
        (
            "III.2z",
            ["details of III.2 – Action III.2", "details of III.7 – Action III.7", "details of III.5 – Action III.5"],
        ),
        (
            "III.9",
            ["details of III.7 – Action III.7", "details of III.5 – Action III.5", "details of III.3 – Action III.3"],
        ),
        ("Interpol europol", ["Show everything open for europol"]),
        (
            "when is the council of May 2024",  # the nearest first
            ["Schengen Council 2024-06", "Schengen Council 2024-03", "Schengen Council 2023-12"],
        ),
        (
            "europol council of May 2024",
            [
                "europol: Schengen Council 2024-06",
                "europol: Schengen Council 2024-03",
                "europol: Schengen Council 2023-12",
            ],
        ),
        (
            "what is done or due in June for europol?",
            ["europol: done", "europol: due in June 2024", "Show everything open for europol"],
        ),
        ("europol before the summer break", ["europol: due by 31 July 2024", "Show everything open for europol"]),
        ("what is due in spring", ["due between 1 March 2024 and 31 May 2024, both included"]),
        ("europol in early June", ["europol: due in June 2024", "Show everything open for europol"]),
        ("europol mid-2024", ["europol: due in 2024", "Show everything open for europol"]),
        ("eurojust overdue soon", ["eurojust: overdue", "Show everything open for eurojust"]),
        (
            "eurpol or frontex overdue blabla",
            ["europol or frontex: overdue", "Show everything open for europol or frontex"],
        ),
        ("what goes to the council soon", ["addressed to council"]),
        (
            "what does europol owe by June, skip whatever only one of them has",
            ["what does europol owe by June", "Show everything open for europol"],
        ),
        (
            "europol soon, what is next?",
            ["what is next?", "europol: what falls due first from today on", "Show everything open for europol"],
        ),
        ("what goes through the Schengen Barometer+ soon", ["through the Schengen Barometer+"]),
        ("xyzzy", GENERAL),
        ("please delete III.3", []),
        ("x" * 3000, []),
        ("what does europol owe?", []),  # it is understood
    ],
)
def test_what_could_be_meant(text: str, labels: list[str]) -> None:
    """What some of its clauses ask, near references and meetings, what of it was understood; else what anybody asks."""
    found = offered(text)
    assert [each.label for each in found] == labels
    for each in found:
        reading = read_here(each.text)
        assert (reading.question, reading.corrections) == (each.question, ())


def test_an_alternative_keeps_the_time_and_the_status() -> None:
    """The button's question has all that was understood, though its label is a few words."""
    day, everything = offered("what does europol owe on 31 June 2024?")
    assert not isinstance(day.question, NotUnderstood)
    assert day.question.when is not None
    assert (day.question.owners, day.question.when.bound) == (("europol",), Bound.IN)
    assert str(day.question.when.span.first) == "2024-06-30"
    assert everything == Alternative(
        text="europol: everything due", label="Show everything open for europol", question=Question(owners=("europol",))
    )
    late, _ = offered("eurojust overdue soon")
    assert late.question == Question(owners=("eurojust",), which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("actor", "today", "prompts"),
    [
        (None, TODAY, [*GENERAL, "everything due"]),
        ("interpol", TODAY, [*GENERAL, "everything due"]),
        (None, date(2025, 1, 1), ["what is overdue", "without a deadline", "everything due"]),
        (
            "europol",
            TODAY,
            [
                "what must europol deliver by 4 March 2024",
                "what is overdue",
                "who must deliver for the March 2024 Council",
                "what is next for europol",
            ],
        ),
        ("europol", date(2025, 1, 1), ["what is overdue", "what is next for europol"]),
    ],
)
def test_what_somebody_could_ask(actor: str | None, today: date, prompts: list[str]) -> None:
    """About their own body if that is known; without a Council to come there is nothing about one."""
    assert list(suggest_questions(actor, today=today, translator=ENGLISH, read=read_here)) == prompts


def test_a_prompt_that_would_be_misread_is_worded_otherwise() -> None:
    """The next wording of the same question is taken, or the prompt is left out; so with another language."""

    def without(*words: str) -> list[str]:
        def misread(text: str) -> Reading:
            reading = read_here(text)
            return replace(reading, question=Question(undated=True)) if text.startswith(words) else reading

        return list(suggest_questions("europol", today=TODAY, translator=ENGLISH, read=misread))

    assert without("what must", "what is next")[::3] == [
        "europol: due by 4 March 2024",
        "europol: everything due",
    ]
    assert without("what must", "europol: due", "what is overdue") == [
        "europol: Schengen Council 2024-03",
        "who must deliver for the March 2024 Council",
        "what is next for europol",
    ]
    foreign = suggest_questions(
        "europol", today=TODAY, translator=ENGLISH, read=lambda text: replace(read_here(text), language="nl")
    )
    assert foreign == ()


@pytest.mark.parametrize(
    ("last", "text", "labels"),
    [
        (Question(refs=("III.2a",)), "does that xyzzy?", ["details of III.2a – Deliverable III.2a"]),
        (Question(owners=("europol",)), "and the xyzzy ones", ["Show everything open for europol"]),
        (
            Question(when=DueFilter(bound=Bound.IN, span=Span.months(Month(2024, 6)))),
            "does europol xyzzy in any of those?",
            ["europol: due in June 2024", "Show everything open for europol"],
        ),
    ],
)
def test_a_thread_goes_on(last: Question, text: str, labels: list[str]) -> None:
    """In a thread what the text may ask there comes first: the last question, with what was understood."""
    context = ReadingContext(previous=last, listed=last.refs)
    reading = read(
        text, today=TODAY, directory=REGISTER.directory, references=REFERENCES, topics=lambda: TOPICS, context=context
    )
    found = find_alternatives(reading, topics=TOPICS, today=TODAY, translator=ENGLISH, read=read_here)
    assert [alternative.label for alternative in found] == labels
