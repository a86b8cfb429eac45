"""News: what was done, is attached or welcomed is told, and nothing is owed by it, in every language."""

import pytest

from domain.dates.spans import Month
from domain.register.model import DeadlineKind
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
    ("nl", "Op 2 maart was in de triloog een akkoord bereikt."),
    ("nl", "De Franse delegatie vertelde over haar ervaringen in de havens."),
    ("hr", "Komisija je u siječnju 2025. donijela plan, a Vijeće je u lipnju donijelo zaključke."),
    ("da", "Grundlaget er et nationalt anliggende og berører medlemsstaternes ansvar."),
    ("lv", "Šis dokuments neskar dalībvalstu kompetenci."),
    ("lv", "Sanāksmē dalībvalstis iepazinās ar jaunākajiem datiem."),
    ("sk", "Výbor by mohol vziať správu agentúry Frontex na vedomie."),
    ("cs", "V březnu představila Komise své závěry."),
    ("de", "Der Vorsitz unterrichtete auf der Sitzung über die Reise im Mai."),
    ("fi", "Neuvosto on toistuvasti ilmaissut tyytymättömyytensä."),
    ("hu", "Az elnökség az ülésen beszámolt a májusi útról."),
    ("sl", "Marca je Komisija predstavila svoje ugotovitve."),
    ("sl", "Predsedstvo je na sestanku poročalo o majskem potovanju."),
    ("en", "Nothing in this paper affects the tasks of Europol."),
    ("de", "Die Verordnung verlangt bereits, dass Vorfälle binnen 12 Stunden gemeldet werden."),
    ("es", "La Comisión precisó que el texto se publicaría tras su revisión."),
    ("fi", "Komissio täsmensi, että teksti julkaistaan tarkistuksen jälkeen."),
    ("hu", "A bizottság tudomásul vehetné az Europol jelentését."),
    ("lt", "Komisija pasakojo apie pirmuosius rezultatus."),
    ("mt", "Il-Kummissjoni tkellmet dwar l-ewwel riżultati."),
    ("pl", "Co roku zgłasza się zaginięcie 120 000 przesyłek."),
    ("sl", "Nič v tem dokumentu ne vpliva na naloge Europola."),
    ("en", "According to Europol, the number of thefts is growing."),
    ("fi", "Europolin mukaan varkauksien määrä kasvaa."),
    ("de", "Laut Europol nimmt die Zahl der Diebstähle zu."),
    ("en", "Frontex escorts about 120 flights every year."),
    ("cs", "Frontex každoročně doprovází přibližně 120 letů."),
    ("el", "Ο Frontex συνοδεύει ετησίως περίπου 120 πτήσεις."),
    ("pl", "Frontex ma siedzibę w Warszawie."),
    ("de", "Der Bericht von Europol zeigt, dass die Zahl der Diebstähle steigt."),
    ("ro", "Sprijinul acordat de Frontex rămâne important."),
    ("en", "Some delegations asked whether Frontex would need more staff."),
    ("de", "Mehrere Delegationen fragten, ob Frontex mehr Personal haben werde."),
    ("cs", "Některé státy chtěly vědět, zda Frontex bude mít více zaměstnanců."),
    ("hu", "A Bizottság rámutatott az adatok hiányosságára."),
    ("hu", "A Bizottság márciusban megküldte a jelentését."),
    ("ro", "Comisia își transmisese raportul în martie."),
    ("sl", "Komisija je svoje poročilo marca poslala agencijam."),
    ("hr", "Komisija je svoje izvješće u ožujku poslala agencijama."),
    ("el", "Η Επιτροπή επισήμανε την έλλειψη στοιχείων."),
    ("nl", "De volgende zitting begint op 2 juni 2026."),
    ("en", "The next meeting will take place on 2 June 2026."),
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
        ("en", "According to the plan, the Commission shall present the results in March."),
    ],
)
def test_what_is_to_come_in_a_month_without_a_year_is_owed(language: str, text: str) -> None:
    """The next month of that name is meant where nothing says that it has been done."""
    assert only_thing(text, language).deadline.value.month == Month(2026, 3)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Every year tens of thousands of parcels are lost."),
        ("fr", "Chaque année, des milliers de colis sont perdus."),
        ("sk", "Každý rok sa stratia tisíce balíkov."),
    ],
)
def test_what_happens_every_year_in_prose_is_not_owed(language: str, text: str) -> None:
    """A rhythm without a body and without a duty says how things stand."""
    assert not [thing for thing in draft(f"# Europol\n\nX.\n\n{text}", language).things if thing.source.words == text]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Europol shall report to the group ‘Drugs and precursors’ every year."),
        ("bg", "Европол докладва на групата „Наркотици и прекурсори“ всяка година."),
        ("fr", "Europol publie tous les ans, et pour la première fois en mars 2026, un aperçu des routes."),
        ("de", "Europol berichtet jährlich, und zwar erstmals im März 2026, über die neuen Routen."),
    ],
)
def test_one_thing_is_not_cut_at_a_name_or_its_first_time(language: str, text: str) -> None:
    """An "and" in a name, or before the first time of what recurs, joins no second thing."""
    assert only_thing(text, language).deadline.value.kind is DeadlineKind.ANNUAL


def test_the_first_time_is_the_month_of_a_rhythm() -> None:
    """A month that is only said to be the first needs no other word to place it."""
    deadline = only_thing("Europol shall publish an overview every year (for the first time: June 2026).").deadline
    assert (deadline.value.kind, deadline.value.month) == (DeadlineKind.ANNUAL, Month(2026, 6))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "O Conselho decidiu:\n\n1. que será criado um registo comum;\n\n2. tomar nota do relatório."),
        ("en", "The Council decided:\n\n1. that a common register shall be kept;\n\n2. to note the report."),
    ],
)
def test_a_decision_may_name_nobody(language: str, text: str) -> None:
    """One of several decisions that says what shall be done is a thing, whoever does it."""
    assert [thing.source.words[:4] for thing in draft(text, language).things][:1] in (["que "], ["that"])
