"""Texts of forms, and the card of a deliverable, word by word."""

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from domain.answers.answer import build_answer
from domain.dates.spans import Month
from domain.i18n.rich_text import RichText
from domain.i18n.translator import Translator
from domain.messages import modals
from domain.messages.details import Card, word_details
from domain.questions.model import Question, QuestionType, StatusFilter
from domain.register.audit_events import Change
from domain.register.instalments import Instalment, Progress
from domain.register.meeting import MeetingBody
from domain.register.model import Status
from domain.register.results import Matches
from tests.db.registers import JUNE, milestone, register, with_milestone
from tests.domain.answers.test_explanation import TODAY
from tests.domain.answers.test_headline import ENGLISH, instalments

JHA = replace(milestone(JUNE, date(2024, 6, 20)), body=MeetingBody.JHA_COUNCIL)
WITH_JHA = Translator("en", with_milestone(register(), JHA).directory)


@pytest.mark.parametrize(
    ("translator", "neither", "both", "label"),
    [
        (
            ENGLISH,
            "Choose a day, or a Schengen Council below.",
            "Choose either a day or a Schengen Council, not both.",
            "Or a Schengen Council",
        ),
        (
            WITH_JHA,
            "Choose a day, or a meeting below.",
            "Choose either a day or a meeting, not both.",
            "Or a meeting",
        ),
    ],
)
def test_a_day_or_a_meeting(translator: Translator, neither: str, both: str, label: str) -> None:
    """Where other bodies meet, too, it is not said that a Schengen Council is meant."""
    assert modals.day_or_council_error(translator) == neither
    assert modals.not_both_error(translator) == both
    assert modals.meeting_menu_label(translator) == label


def test_what_is_wrong_in_a_form() -> None:
    """Each error says what to write, with the bounds and an example."""
    assert modals.missing_field_error(ENGLISH) == "Please fill this in."
    assert modals.bad_day_error(date(2023, 1, 1), date(2033, 1, 1), ENGLISH) == (
        "Choose a day from 1 January 2023 to 1 January 2033; nothing was changed."
    )
    assert modals.no_month_error(Month(2023, 1), Month(2033, 12), ENGLISH) == (
        "Name a month from January 2023 to December 2033, such as 2026-10."
    )
    assert modals.not_in_month_error(Month(2024, 6), ENGLISH) == "This day is not in June 2024."
    assert modals.no_days_error(365, ENGLISH) == "Numbers of days, such as 28,14,7,1, none above 365."
    assert modals.no_action_error(ENGLISH) == "Write a number such as III.3."
    assert modals.no_reference_error("III.3", ENGLISH) == "Write a number such as III.3a."
    assert modals.no_note_number_error(ENGLISH) == "Write a number such as 13901/23."
    assert modals.known_note_error("13901/23", ENGLISH) == (
        "Note 13901/23 is there already: choose it in the form before."
    )
    assert modals.period_error(ENGLISH) == "The period ends before it begins."
    assert modals.no_meeting_error(ENGLISH) == "Write a month or a meeting, such as 2026-10."
    assert modals.nothing_changed_message(ENGLISH) == ("Nothing in the form is other than before; nothing was changed.")
    assert modals.more_note(ENGLISH) == "There are more; narrow the question by an owner or a time."


def test_options_of_menus() -> None:
    """An instalment with its month and title, an actor with its long name if that is another, kinds of deadlines."""
    march, undated = instalments("III.2a@2024-03", "I.5b@undated")
    assert modals.instalment_option(march, ENGLISH) == "III.2a, March 2024 – Deliverable III.2a"
    assert modals.instalment_option(undated, ENGLISH) == "I.5b – Deliverable I.5b"
    assert modals.actor_option("europol", ENGLISH) == "europol – Europol"
    actors = {**ENGLISH.directory.actors, "x": replace(ENGLISH.directory.actors["europol"], name={"en": "europol"})}
    assert modals.actor_option("x", Translator("en", replace(ENGLISH.directory, actors=actors))) == "europol"
    assert modals.deadline_kinds(ENGLISH) == {
        "day": "on a day",
        "meeting": "at a meeting",
        "month": "by the end of a month",
        "period": "over a period",
        "regular": "at every Schengen Council",
        "annual": "once a year",
        "continuous": "all the time",
        "none": "No deadline",
    }
    assert (modals.add_label(ENGLISH), modals.bulk_label(ENGLISH)) == ("Add a deliverable", "Change several items")


def card_of(*found: Instalment, contacts: dict[str, list[str]] | None = None) -> Card:
    """Return the card of deliverables, with one change."""
    question = Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL)
    answer = build_answer(question, Matches(instalments=found), directory=ENGLISH.directory, today=TODAY)
    change = Change(at=AT, by="U0PERSON", surface="x", kind="reopened", ref="III.2a@2024-03", number=7)
    return word_details(answer, contacts=contacts or {}, changes=[change], translator=ENGLISH)


AT = datetime(2023, 12, 9, 23, 30, tzinfo=UTC)


def plain(text: str | RichText) -> str:
    """Return a text with ids in place of names."""
    return text if isinstance(text, str) else text.plain(lambda slack_id: f"@{slack_id}")


def test_a_card_has_every_fact() -> None:
    """Owners and who speaks for them, addressees, vehicles, sources, the rhythm, what is open, and the last changes."""
    contacts = {"eurojust": ["U0EJ"], "efecc": ["U0EF", "U0EJ"], "europol": [], "nl": ["U0NL"]}
    card = card_of(*instalments("III.3a@2024-06"), contacts=contacts)
    (facts,) = card.deliverables
    assert facts.title == "III.3a Deliverable III.3a"
    assert [(label, plain(text)) for label, text in facts.facts] == [
        ("Owners", "europol (efecc), eurojust"),
        ("Contacts", "@U0EF, @U0EJ"),
        ("Due", "once"),
    ]
    assert (card.columns, card.changes_heading) == (
        ("Deadline", "Status", "Progress", "Evidence", "Confirmed by"),
        "Last changes",
    )
    assert [plain(change) for change in card.changes] == [
        "#7 – 10 December 2023 00:30 – @U0PERSON – III.2a, March 2024 opened again"
    ]
    expected = {
        "III.7a@2024-12": [
            ("Owners", "commission"),
            ("Addressed to", "council and european-parliament"),
            ("Built on the work of", "eurojust and frontex"),
            ("Due", "once"),
        ],
        "III.1a@2023-12": [
            ("Owners", "jha-agencies, europol in particular"),
            ("Reported through", "Schengen Barometer+"),
            ("Due", "at every Schengen Council (first: December 2023)"),
            ("Open point", "The note does not say how often."),
        ],
        "I.2a@2024-03": [
            ("Owners", "frontex, europol, eurojust"),
            ("In time for", "Schengen Barometer"),
            ("Due", "at every Schengen Council (first: March 2024)"),
        ],
    }
    for key, labelled in expected.items():
        assert [(label, plain(text)) for label, text in card_of(*instalments(key)).deliverables[0].facts] == labelled


def test_a_card_has_a_row_for_each_instalment() -> None:
    """Its day, how it stands with who says so, how far it is, the evidence, and who confirmed it."""
    march, first, june = instalments("III.2a@2024-03", "III.2a@2023-12", "III.2a@2024-06")
    progress = Progress(text="a draft", expected=date(2024, 6, 20), by="U0PERSON", at=AT)
    rows = card_of(
        replace(first, status=Status.DONE, evidence="ST 1/23", done_by="U0DONE", reporter="U0REPORT"),
        replace(march, hold="waits", report="ST 2/24", reporter="U0REPORT"),
        replace(june, progress=progress),
    ).rows
    assert [tuple(map(plain, row)) for row in rows] == [
        ("5 December 2023", "✓ done", "", "ST 1/23", "@U0DONE"),
        (
            "4 March 2024 (in 84 days)",
            "‖ on hold: waits, reported by its owner: @U0REPORT",
            "",
            "ST 2/24",
            "",
        ),
        (
            "13 June 2024 (in 185 days)",
            "○ open",
            "a draft, expected 20 June 2024, 7 days late (@U0PERSON, 10 December)",
            "",
            "",
        ),
    ]
    two = card_of(march, *instalments("I.1a@2023-12 reported"))
    assert two.columns[0] == "Reference"
    assert [plain(row[0]) for row in two.rows] == ["I.1a", "III.2a"]
    assert plain(two.rows[0][2]) == "▲ overdue"
    assert len(two.deliverables) == 2
