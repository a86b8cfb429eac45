"""Times that stand in another sentence, recur, or limit something else than when it is due."""

import pytest

from domain.council_documents.draft import Certainty
from domain.dates.spans import Month
from domain.register.model import DeadlineKind
from tests.domain.council_documents.drafting import draft, only_thing

_HEADER = "| Action | Responsible | Deadline |\n| --- | --- | --- |\n"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Frontex shall draw up a manual. It will do so by September 2026."),
        ("de", "Frontex erstellt einen Leitfaden. Dies geschieht bis September 2026."),
        ("cs", "Frontex vypracuje příručku. Stane se tak do září 2026."),
        ("fi", "Frontex laatii käsikirjan. Tämä tapahtuu syyskuuhun 2026 mennessä."),
        ("hu", "A Frontex kézikönyvet készít. Erre 2026 szeptemberéig kerül sor."),
        ("mt", "Frontex tħejji manwal. Dan isir sa Settembru 2026."),
        ("sl", "Frontex pripravi priročnik. To se zgodi do septembra 2026."),
    ],
)
def test_a_sentence_that_only_says_when_dates_the_thing_before(language: str, text: str) -> None:
    """It is no thing of its own, and what it dates is to be looked at."""
    found = only_thing(text, language).deadline
    assert (found.value.month, found.certainty) == (Month(2026, 9), Certainty.LOOK)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Frontex shall report by May 2026. This period may be extended until November 2026."),
        ("el", "Η Επιτροπή υποβάλλει έκθεση έως τον Μάιο του 2026. Παρατείνεται έως τον Νοέμβριο του 2026."),
        ("lt", "Frontex praneš iki 2026 m. gegužės. Šis terminas gali būti pratęstas iki 2026 m. lapkričio."),
        ("ga", "Tuairisceoidh Frontex faoi Bhealtaine 2026. Féadfar an spriocdháta a shíneadh go Samhain 2026."),
    ],
)  # fmt: skip
def test_a_further_time_leaves_no_sure_deadline(language: str, text: str) -> None:
    """A sentence of nobody with a time may change the deadline before it."""
    things = draft(f"1. {text}", language).things
    assert {thing.deadline.certainty for thing in things} == {Certainty.LOOK}


def test_a_time_before_is_to_be_looked_at() -> None:
    """What is said to be due by a time may be what follows."""
    thing = draft("1. All this is due by May 2026. Frontex shall train border guards.").things[-1]
    assert thing.deadline.certainty is Certainty.LOOK


def test_the_thing_of_somebody_else_stays_undated() -> None:
    """A sentence that names its own owner says nothing of the thing before."""
    first, second = draft("1. Frontex shall draw up a manual. Europol shall report by May 2026.").things
    assert (first.deadline.certainty, second.deadline.certainty) == (Certainty.NOT_SAID, Certainty.SURE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Frontex shall report each November."),
        ("de", "Frontex berichtet jeweils im November, erstmals 2026."),
        ("mt", "Frontex tirrapporta kull Novembru."),
        ("pl", "Frontex składa sprawozdanie zawsze w listopadzie."),
        ("ro", "Frontex raportează întotdeauna în noiembrie."),
    ],
)
def test_a_month_of_each_year_is_a_rhythm(language: str, text: str) -> None:
    """A month that recurs is not due once; somebody looks at the first."""
    found = only_thing(text, language).deadline
    assert (found.value.kind, found.certainty) == (DeadlineKind.ANNUAL, Certainty.LOOK)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Europol shall not publish the list before May 2026."),
        ("es", "Europol no publicará la lista antes de mayo de 2026."),
        ("hu", "Az Europol 2026 májusa előtt nem tesz jelentést."),
        ("sl", "Europol ne poroča pred majem 2026."),
        ("cs", "Frontex připraví přehled cvičení plánovaných na květen 2026."),
        ("de", "Frontex erstellt eine Übersicht über die für Mai 2026 geplanten Übungen."),
        ("es", "Frontex elaborará una lista de los ejercicios previstos para mayo de 2026."),
        ("hu", "A Frontex jegyzéket készít a 2026 májusára tervezett gyakorlatokról."),
        ("pl", "Frontex sporządzi wykaz ćwiczeń zaplanowanych na maj 2026 r."),
        ("en", "Frontex shall train border guards until May 2027."),
        ("fi", "Frontex kouluttaa rajavartijoita toukokuuhun 2027 asti."),
        ("de", "Die Kommission prüft den bis Mai 2026 geltenden Beschluss."),
        ("hu", "A Bizottság megvizsgálja a 2026 májusáig hatályos határozatot."),
        ("lt", "Komisija peržiūrės iki 2026 m. gegužės galiojantį sprendimą."),
        ("ro", "Comisia examinează decizia în vigoare până în mai 2026."),
        ("sl", "Frontex poroča tri mesece pred majem 2026."),
        ("cs", "Frontex připraví program na období od ledna 2027 do června 2027."),
        ("en", "Frontex shall present the manual for the first time in May 2026."),
    ],
)
def test_what_a_time_limits_otherwise_is_to_be_looked_at(language: str, text: str) -> None:
    """What may begin, last to, be planned for or be first at a time is not surely due by it."""
    assert only_thing(text, language).deadline.certainty is Certainty.LOOK


def test_another_time_in_the_action_makes_its_cell_one_to_look_at() -> None:
    """A row whose action and deadline say two times leaves two readings."""
    (thing,) = draft(f"{_HEADER}| Report each year on the reception | Frontex | June 2026 |").things
    assert thing.deadline.certainty is Certainty.LOOK


def test_a_unit_of_a_cell_that_is_not_read_makes_its_owner_one_to_look_at() -> None:
    """ "Through" a unit that nobody knows is no sure owner."""
    (thing,) = draft(f"{_HEADER}| Draw up a manual | Frontex, through its field offices | June 2026 |").things
    assert thing.owners.certainty is Certainty.LOOK
