"""What titles, leads, topics, cells and notes say for what stands below or beside them."""

from datetime import date

import pytest

from domain.council_documents.draft import Certainty, Thing
from tests.domain.council_documents.drafting import draft, shares

_BELOW_TITLES = """1. Commission

The Commission submits a report by 30 September 2026. It shall inform the Council of the results.

2. Frontex

The curricula must be agreed with the network beforehand.

3. Member States

Member States

- name a contact point by 31 March 2026;

- keep the list up to date.
"""


def _owed(things: tuple[Thing, ...]) -> list[tuple[str, str]]:
    return [(shares(thing.owners.value), thing.owners.certainty.value) for thing in things]


def test_a_title_that_names_a_body_is_of_all_below_it() -> None:
    """Below "2. Frontex" nobody else owes what names nobody; a list has the line right above it."""
    assert _owed(draft(_BELOW_TITLES).things) == [
        ("commission", "sure"),
        ("commission", "look"),
        ("frontex", "look"),
        ("member-states", "sure"),
        ("member-states", "sure"),
    ]


def test_titles_above_the_first_item_count_too() -> None:
    """A document may begin with the list of the first body."""
    things = draft("Europol\n\n- submits an overview\n\n- trains users\n\nFrontex\n\n- updates the method\n").things
    assert [owners for owners, _ in _owed(things)] == ["europol", "europol", "frontex"]


@pytest.mark.parametrize("stem", ["eu-LISA by 31 May 2026:", "eu-LISA in cooperation with Europol:", "eu-LISA:"])
def test_a_stem_may_have_no_verb(stem: str) -> None:
    """Behind the body only a time follows, or with whom it does it."""
    (thing,) = draft(f"1. {stem}\n\na) removes the errors in the transmission of files;\n").things
    assert _owed((thing,)) == [("eu-lisa", "sure")]
    assert (thing.deadline.value.day == date(2026, 5, 31)) is ("31 May" in stem)


@pytest.mark.parametrize("topic", ["31 January 2026:", "By 31 January 2026:", "31 January 2026 –"])
def test_a_topic_may_be_the_deadline(topic: str) -> None:
    """The time before a colon is the deadline of what follows; it was lost without a flag."""
    (thing,) = draft(f"Roadmap\n\n{topic} Europol shall submit a report.").things
    assert thing.deadline.value.day == date(2026, 1, 31)


def test_a_title_may_end_as_dates_do() -> None:
    """A Croatian year has a full stop, and a Danish quarter begins with a number."""
    (thing,) = draft("1. Svibanj 2026.\n\nEuropol podnosi izvješće Vijeću o provedbi.", "hr").things
    assert str(thing.deadline.value.month) == "2026-05"
    (thing,) = draft("Plan\n\n2. kvartal 2026\n\nEuropol forelægger en rapport for Rådet.", "da").things
    assert thing.deadline.value.day == date(2026, 6, 30)


def test_a_cell_may_say_who_and_when() -> None:
    """Its time is the deadline, not a body."""
    table = "| What | Who and when |\n| --- | --- |\n| Set up a list | Commission and Eurostat, by 30 June 2026 |\n"
    (thing,) = draft(table).things
    assert shares(thing.owners.value) == "commission, eurostat"
    assert thing.deadline.value.day == date(2026, 6, 30)


def test_a_line_may_break_before_a_day() -> None:
    """ "31. janvārim" at a line's beginning is no paragraph of that number."""
    text = "Eiropols ziņojumu par draudiem iesniedz Padomei līdz 2026. gada\n31. janvārim.\n\nFrontex informē Padomi."
    first, _ = draft(text, "lv").things
    assert first.deadline.value.day == date(2026, 1, 31)


_NOTED = """Europol shall submit a report (1) on the networks which it has found during the last year.

Frontex shall keep the map up to date at all times (2), and it shall do so for all sections of the borders.

eu-LISA shall repair the system (3), which has been out of order on many days of the last two years.

(1) By 31 March 2026.

(2) For the first time by 30 April 2026.

(3) Subject to the entry into force of the amendment, as soon as possible.
"""


def test_notes_at_the_end_are_bound_to_their_marks() -> None:
    """A plain text has no other footnotes; a time in one is never passed over without a flag."""
    things = draft(_NOTED).things
    assert [shares(thing.owners.value) for thing in things] == ["europol", "frontex", "eu-lisa"]
    assert things[0].deadline.value.day == date(2026, 3, 31)
    assert all(thing.deadline.certainty is Certainty.LOOK for thing in things)


def test_what_is_longest_is_no_introduction() -> None:
    """Text before a short list is not taken for what introduces it."""
    things = draft("Europol shall report.\n\nFrontex reports.\n\nCEPOL trains.\n\n1. Done in Brussels.").things
    assert [shares(thing.owners.value) for thing in things] == ["europol", "frontex", "cepol"]


@pytest.mark.parametrize(
    "text",
    [
        "1. Risk analysis of the border (Frontex, by 30 June 2026)",
        "- Risk analysis of the border [Frontex, by 30 June 2026].",
        "Risk analysis of the border\n\nFrontex, by 30 June 2026",
    ],
)
def test_who_and_when_may_stand_behind_or_below_an_action(text: str) -> None:
    """Brackets, or a line of its own, are as the cells of a table without a header; somebody has to look."""
    (thing,) = draft(text).things
    assert _owed((thing,)) == [("frontex", "look")]
    assert thing.deadline.value.day == date(2026, 6, 30)


def test_a_column_of_bodies_may_have_any_name() -> None:
    """Its cells have nothing but bodies; a body in a column of that kind is still to be looked at."""
    table = "| Step | Pilot | Deadline |\n| --- | --- | --- |\n| Set up a common list | Europol | June 2026 |\n"
    assert _owed(draft(table).things) == [("europol", "look")]


@pytest.mark.parametrize(
    ("language", "rhythm"),
    [
        ("de", "zweimal im Jahr"),
        ("et", "kord kuus"),
        ("fi", "kerran viikossa"),
        ("ga", "dhá uair sa bhliain"),
        ("sv", "varannan vecka"),
    ],
)
def test_rhythms_without_an_adverb_are_flagged(language: str, rhythm: str) -> None:
    """A register has no "once a month": it is regular, and somebody has to look."""
    (thing,) = draft(f"1. Europol COSI {rhythm}.", language).things
    assert (thing.deadline.value.kind.value, thing.deadline.certainty) == ("regular", Certainty.LOOK)


_ACTIONS = """| No | Action | Owner | Deadline | Output |
|---|---|---|---|---|
| 1 | Draw up an overview of routes | Frontex | 30 June 2026 | overview for the Council |
| 2 | Collect figures | eu-LISA | June 2026 | Schengen Barometer+ |
| 3 | Train investigators | to be designated | June 2026 | - |
| 4 | Organise action days | Europol (lead), Frontex | completed | 12 arrests |
| 5 | Map the networks | Europol, Frontex (coordinator: Frontex) | May 2026 | Commission |
"""


def test_a_further_cell_says_who_receives_it_and_through_what() -> None:
    """An output, whatever its column is called, goes to whom it names; what is completed is no thing."""
    things = draft(_ACTIONS).things
    assert [shares(thing.owners.value) for thing in things] == ["frontex", "eu-lisa", "", "europol, frontex!"]
    assert [thing.addressees.value for thing in things] == [("council",), (), (), ("commission",)]
    assert [thing.vehicle.value for thing in things] == [None, "schengen-barometer-plus", None, None]


def test_a_mark_may_stand_at_several_places() -> None:
    """A note at the end is of each sentence that has its mark."""
    text = "1. Frontex shall submit a report¹.\n\n2. Europol shall submit a plan¹.\n\n_____\n\n¹ By 30 June 2026."
    things = draft(text).things
    assert [thing.deadline.value.day for thing in things] == [date(2026, 6, 30)] * 2


@pytest.mark.parametrize("title", ["C. Commission", "IV) Commission", "3.2. Commission"])
def test_a_heading_may_have_a_number_in_its_text(title: str) -> None:
    """What a heading is numbered with is no part of whom it names."""
    (thing,) = draft(f"# {title}\n\n- keep a list of visa facilitators up to date;\n").things
    assert _owed((thing,)) == [("commission", "sure")]


@pytest.mark.parametrize("cell", ["Europol, Frontex (coordinator: Europol)", "Europol (lead), Frontex"])
def test_a_cell_may_say_who_leads(cell: str) -> None:
    """Who leads is named behind the word, or right before its bracket; somebody has to look."""
    (thing,) = draft(f"| Action | Owner |\n|---|---|\n| Map the networks | {cell} |").things
    assert _owed((thing,)) == [("europol!, frontex", "look")]
