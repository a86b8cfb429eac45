"""Sentences of notes in all languages: who owes, by when, to whom it goes."""

import pytest

from domain.council_documents.draft import Certainty
from domain.languages import CODES
from domain.register.model import Deadline
from tests.domain.council_documents.decisions import DECISIONS, REQUESTS
from tests.domain.council_documents.drafting import draft, only_thing, shares
from tests.domain.council_documents.duties import DUTIES, TWO_THINGS
from tests.domain.council_documents.sentences import SENTENCES


def _due(deadline: Deadline) -> str:
    day = deadline.month.last if deadline.month else deadline.day
    return day.isoformat() if day else deadline.kind.value


@pytest.mark.parametrize(("language", "text", "owners", "due", "to"), SENTENCES)
def test_a_sentence_is_understood(language: str, text: str, owners: str, due: str, to: str | None) -> None:
    """An invitation, a duty and an announcement have their owners, their deadline and their addressee."""
    thing = only_thing(text, language)
    assert shares(thing.owners.value) == owners.replace(" ", ", ")
    assert _due(thing.deadline.value) == due
    if to is not None:  # an infinitive may stand between the verb and who is told, where nothing marks the case
        assert " ".join(thing.addressees.value) == to


@pytest.mark.parametrize(("language", "text", "owners", "to"), DUTIES)
def test_a_duty_in_other_words_is_understood(language: str, text: str, owners: str, to: str | None) -> None:
    """Who has a task owes it; with whom it is shared, or for whom it is written, receives it."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), _due(thing.deadline.value)) == (owners, "2026-06-30")
    if to is not None:
        assert " ".join(thing.addressees.value) == to


@pytest.mark.long
def test_whom_a_decision_asks_owes_it() -> None:
    """An item that begins with the infinitive of asking is owed by whom it asks, in all languages."""
    assert {language for language, _, _ in DECISIONS} == set(CODES)
    for language, stem, items in DECISIONS:
        listed = "\n\n".join(f"{letter}) {item}" for letter, item in zip("abc", items, strict=True))
        things = draft(f"1. {stem}\n\n{listed}", language).things
        assert [shares(thing.owners.value) for thing in things] == ["commission", "europol", "frontex"], language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("bg", "Европол ще направи списъка достъпен за Комисията."),
        ("cs", "Europol dá seznam k dispozici Komisi."),
        ("da", "Europol skal gøre listen tilgængelig for Kommissionen."),
        ("el", "Η Ευρωπόλ θα θέσει τον κατάλογο στη διάθεση της Επιτροπής."),
        ("es", "Europol pondrá la lista a disposición de la Comisión."),
        ("fr", "Europol mettra la liste à la disposition de la Commission."),
        ("it", "Europol metterà l'elenco a disposizione della Commissione."),
        ("nl", "Europol stelt de lijst ter beschikking van de Commissie."),
        ("pt", "A Europol deverá indicar à Comissão um ponto de contacto."),
        ("en", "Europol should indicate a contact point to the Commission."),
        ("es", "Europol debería indicar a la Comisión un punto de contacto."),
        ("fr", "Europol devrait indiquer à la Commission un point de contact."),
        ("sv", "Europol bör göra listan tillgänglig för kommissionen."),
    ],
)
def test_whoever_can_use_or_know_it_receives_it(language: str, text: str) -> None:
    """ "At the disposal of" names who receives it, and so does "to" where something is named or indicated."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), thing.addressees.value) == ("europol", ("commission",))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Malta by měla:\n\na) zahrnout Europol do práce."),
        ("en", "Malta should:\n\na) include Europol in the work."),
        ("fr", "Malte devrait :\n\na) inclure Europol dans les travaux."),
        ("hr", "Malta bi trebala:\n\na) uključiti Europol u rad."),
        ("it", "Malta dovrebbe:\n\na) includere Europol nei lavori."),
        ("lt", "Malta turi:\n\na) įtraukti Europolą į darbą."),
        ("pl", "Malta powinna:\n\na) włączyć Europol w prace."),
        ("pt", "Malta deve:\n\na) incluir a Europol nos trabalhos."),
        ("ro", "Malta ar trebui:\n\na) să includă Europol în lucrări."),
        ("sk", "Malta by mala:\n\na) zapojiť Europol do práce."),
    ],
)
def test_whom_an_item_only_includes_does_not_owe_it(language: str, text: str) -> None:
    """A verb that says nothing in a question is one all the same; Slavic stems may have "would" first."""
    (thing,) = draft(f"1. {text}", language).things
    assert (shares(thing.owners.value), thing.owners.certainty) == ("mt", Certainty.SURE)


def test_whoever_asked_for_it_owes_nothing() -> None:
    """ "At the request of the Council" names who receives nothing and does nothing, in all languages."""
    assert {language for language, _ in REQUESTS} == set(CODES)
    for language, text in REQUESTS:
        thing = only_thing(text, language)
        told = shares(thing.owners.value), thing.owners.certainty, thing.addressees.value
        assert told == ("europol", Certainty.LOOK, ()), language


@pytest.mark.parametrize(
    ("language", "text", "owners", "certainty"),
    [
        ("en", "The Council shall:\n\na) consult Frontex on it.", "council", Certainty.LOOK),
        ("fr", "Le Conseil devrait :\n\na) associer Europol à ces travaux.", "council", Certainty.LOOK),
        ("en", "The Council shall:\n\na) adopt the rules.", "council", Certainty.SURE),
        ("en", "Member States should:\n\na) task Frontex with an analysis.", "member-states", Certainty.SURE),
        ("lt", "Valstybės narės turėtų:\n\na) pavesti Europolui parengti analizę.", "member-states", Certainty.SURE),
    ],
)
def test_a_decision_of_the_council_that_names_others_is_not_sure(
    language: str, text: str, owners: str, certainty: Certainty
) -> None:
    """The Council most often asks those whom it names; what others ask is their own task."""
    (thing,) = draft(f"1. {text}", language).things
    assert (shares(thing.owners.value), thing.owners.certainty) == (owners, certainty)


@pytest.mark.parametrize(("language", "text"), TWO_THINGS)
def test_two_things_in_one_sentence_are_told_apart(language: str, text: str) -> None:
    """A second verb with a time of its own is a thing of the same owner; both are to be looked at."""
    plan, report = draft(f"1. {text}", language).things
    assert shares(plan.owners.value) == shares(report.owners.value) == "commission"
    assert (_due(plan.deadline.value), _due(report.deadline.value)) == ("2026-03-31", "2026-06-30")
    assert (plan.addressees.value, report.addressees.value) == ((), ("council",))
    assert all(thing.owners.certainty is thing.deadline.certainty is Certainty.LOOK for thing in (plan, report))
    assert plan.source.words in text
    assert report.source.words in text


@pytest.mark.parametrize(
    ("language", "text", "second"),
    [
        ("en", "Member States shall report in March and in June 2026.", None),
        ("en", "The Commission shall report for 2025 by March 2026 and for 2026 by the end of 2027.", None),
        ("en", "Europol shall report to the Commission by June 2026 and the Council by the end of 2026.", None),
        ("en", "Europol shall publish figures and trends by June 2026.", None),
        ("en", "Frontex shall, by June 2026, collect and analyse the data.", None),
        (
            "en",
            "Frontex shall report by June 2026, and Europol and Eurojust shall test it by May 2026.",
            "europol, eurojust",
        ),
        ("en", "The Council invites Frontex to report by June 2026 and Europol to test it by May 2027.", "europol"),
        ("nl", "Frontex dient in juni 2026 een voorstel in en Europol evalueert dit voor eind 2026.", "europol"),
        (
            "ga",
            "Tíolacfaidh Frontex plean faoin 1 Márta 2026 agus tuairisceoidh Europol faoin 1 Meitheamh 2026.",
            "europol",
        ),
    ],
)
def test_a_second_thing_has_a_verb_and_a_time(language: str, text: str, second: str | None) -> None:
    """Two times, names or verbs alone make no second thing; one with a subject of its own is owed by that."""
    things = draft(f"1. {text}", language).things
    assert [shares(thing.owners.value) for thing in things[1:]] == ([] if second is None else [second])


def test_a_time_that_is_said_once_may_be_of_both() -> None:
    """Of two things with one time, both have it, to be looked at."""
    text = "1. Europol shall talk to the platforms about games and shall report to the Council by 30 June 2026."
    things = draft(text).things
    assert [_due(thing.deadline.value) for thing in things] == ["2026-06-30", "2026-06-30"]
    assert {thing.deadline.certainty for thing in things} == {Certainty.LOOK}


@pytest.mark.long
def test_a_list_of_many_is_one_thing() -> None:
    """A sentence with many an "and" is not looked through for each of them, and stays one thing."""
    text = "1. Europol shall" + " and report data by June 2026" * 200 + "."
    assert len(draft(text).things) == 1


def test_every_language_has_sentences() -> None:
    """No language is left out."""
    assert {language for language, *_ in SENTENCES} == set(CODES)
    assert {language for language, *_ in DUTIES} == {language for language, *_ in TWO_THINGS} == set(CODES)
