"""News: what was done, is attached or welcomed is told, and nothing is owed by it, in every language."""

import pytest

from domain.dates.spans import Month
from tests.domain.council_documents.drafting import draft, only_thing

_NEWS = (
    ("bg", "През март Комисията представи първата си оценка."),
    ("bg", "Делегациите ще намерят приложен доклада на Frontex."),
    ("cs", "Evropol v březnu zveřejnil první hodnocení."),
    ("da", "I marts fremlagde Kommissionen sin første vurdering."),
    ("da", "Europol gjorde på mødet rede for sine erfaringer."),
    ("de", "Im März begrüßte die Kommission die ersten Ergebnisse."),
    ("de", "Die Delegationen erhalten anbei den Bericht von Frontex."),
    ("el", "Η Επιτροπή τον Μάρτιο ανέφερε τα πρώτα αποτελέσματα."),
    ("en", "The Commission recently met the agencies in Tallinn."),
    ("en", "Delegations will find enclosed the report by Frontex."),
    ("es", "La Comisión expuso en marzo los primeros resultados."),
    ("et", "Komisjon tutvustas märtsis esimesi tulemusi."),
    ("fi", "Komissio kuvasi maaliskuussa ensimmäisiä tuloksia."),
    ("fr", "La présidence félicite Frontex de ses résultats."),
    ("ga", "Mhínigh an Coimisiún na torthaí i mí an Mhárta."),
    ("hr", "Komisija je u ožujku predstavila prve rezultate."),
    ("hu", "A Bizottság márciusban ismertette az első eredményeket."),
    ("it", "La presidenza si rallegra dei risultati di Frontex."),
    ("lt", "Komisija kovo mėnesį pristatė pirmuosius rezultatus."),
    ("lv", "Komisija martā iepazinās ar pirmajiem rezultātiem."),
    ("mt", "Il-Kummissjoni spjegat l-ewwel riżultati."),
    ("nl", "De Commissie vertelde in maart over de eerste resultaten."),
    ("nl", "In maart bracht de Commissie verslag uit over de eerste resultaten."),
    ("pl", "Komisja w marcu przedstawiła pierwsze wyniki."),
    ("pt", "A Comissão expôs em março os primeiros resultados."),
    ("ro", "Președinția mulțumește agenției Frontex pentru rezultate."),
    ("sk", "Komisia opakovane vyjadrila znepokojenie."),
    ("sl", "Komisija je marca predstavila prve rezultate."),
    ("sv", "Ordförandeskapet gratulerar Frontex till resultatet."),
    ("sv", "Europol presenterade i mars sina första resultat."),
)


@pytest.mark.parametrize(("language", "text"), _NEWS)
def test_news_is_not_owed(language: str, text: str) -> None:
    """A month without a year beside what was done is over; who is thanked or informed owes nothing."""
    assert not draft(f"1. {text}", language).things


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Commission shall present the results in March."),
        ("hr", "Komisija će u ožujku predstaviti rezultate."),
        ("nl", "De Commissie brengt in maart verslag uit over de resultaten."),
        ("pl", "Komisja przedstawi wyniki w marcu."),
    ],
)
def test_what_is_to_come_in_a_month_without_a_year_is_owed(language: str, text: str) -> None:
    """The next month of that name is meant where nothing says that it has been done."""
    assert only_thing(text, language).deadline.value.month == Month(2026, 3)
