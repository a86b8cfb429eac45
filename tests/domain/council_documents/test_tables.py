"""Tables and lists in layouts of an author's own: what marks, gaps, legends, heading rows and times say."""

import pytest

from domain.council_documents.draft import Certainty, Thing
from tests.domain.council_documents.drafting import draft, shares

_LEGEND = "R = responsible; S = supports; I = is informed; EPL = Europol."
_MATRIX = """| Task | Deadline | EPL | Frontex | Council |
|---|---|---|---|---|
| Map the ports | 30 June 2026 | R | S | I |
"""
_MERGED = """| Responsible | Task | Deadline |
|---|---|---|
| Frontex | Map of routes | 30 June 2026 |
|  | Template for alerts | ditto |
"""
_HEADED = """| Task | Responsible | Addressee |
|---|---|---|
| By 30 June 2026 |  |  |
| Map of routes | Frontex | Council |
| Completed |  |  |
| List of ports | Europol | Council |
"""
_BY_BODY = """| Deadline | Frontex | Europol |
|---|---|---|
| 30 June 2026 | Map of routes | List of ports |
| May - October 2026 |  | Joint action days |
"""
_MONTHS = """| Task | Body | May 2026 | June 2026 | July 2026 |
|---|---|---|---|---|
| Map of routes | Frontex |  | X |  |
"""
_TIMELINE = """January 2026: options paper by the EEAS

Q2 2026: revision of the handbook (Commission, Frontex)

Every six months: state of play from Europol to the Council
"""
_SHARED = """By the end of June 2026

Frontex

- updates the map of routes;

Europol (EMSC)

- draws up a profile;
"""


def _rows(text: str) -> list[tuple[str, str]]:
    return [(shares(thing.owners.value), _due(thing)) for thing in draft(text).things]


def _due(thing: Thing) -> str:
    due = thing.deadline.value
    mark = "?" if thing.deadline.certainty is Certainty.LOOK else ""
    return f"{due.month or due.day or due.start or due.kind.value}{mark}"


def test_a_matrix_says_by_letters_what_each_body_has_to_do() -> None:
    """The legend says which letter is of who owes it, who helps and who is informed, and what is short for a body."""
    (thing,) = draft(f"{_LEGEND}\n\n{_MATRIX}").things
    assert shares(thing.owners.value) == "europol"
    assert (shares(thing.takes_part.value), thing.addressees.value) == ("frontex", ("council",))
    assert thing.owners.certainty is Certainty.SURE


def test_letters_without_a_legend_are_a_guess() -> None:
    """What nobody explains is to be looked at."""
    (thing,) = draft(_MATRIX.replace("EPL", "Europol")).things
    assert (shares(thing.owners.value), thing.owners.certainty) == ("europol", Certainty.LOOK)


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        (_MERGED, [("frontex", "2026-06-30"), ("frontex", "2026-06-30?")]),
        (_HEADED, [("frontex", "2026-06-30?")]),
        (_BY_BODY, [("frontex", "2026-06-30"), ("europol", "2026-06-30"), ("europol", "2026-05-01")]),
        (_MONTHS, [("frontex", "2026-06?")]),
        (_TIMELINE, [("eeas", "2026-01"), ("commission, frontex", "2026-06-30"), ("europol", "regular?")]),
        (_SHARED, [("frontex", "2026-06?"), ("europol/emsc", "2026-06?")]),
    ],
    ids=["merged cells", "heading rows", "columns of bodies", "columns of months", "timeline", "shared time"],
)
def test_what_stands_beside_or_above_counts(table: str, rows: list[tuple[str, str]]) -> None:
    """Gaps go on from above, a row may head those below it, a cell may be a thing by itself; what is done is none."""
    assert _rows(table) == rows


def test_an_answer_is_no_label_for_who_is_responsible() -> None:
    """Croatian "odgovor" is an answer; who answers a question owes what the answer says."""
    (thing,) = draft("Odgovor: Da. Frontex će do 30. lipnja 2026. dostaviti popis.", "hr").things
    assert shares(thing.owners.value) == "frontex"


def test_a_second_number_before_a_time_is_looked_at() -> None:
    """ "In the 1st and 2nd quarter" is read as the second."""
    (thing,) = draft("1. Frontex shall organise courses in the 1st and 2nd quarter of 2026.").things
    assert thing.deadline.certainty is Certainty.LOOK
