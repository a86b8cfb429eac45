"""Whose task a thing is, whose work, whose meeting: who owes it where no subject does."""

import pytest

from domain.council_documents.draft import Certainty
from tests.domain.council_documents.drafting import draft, only_thing, shares

#: What is to be done stands first, then whose task it is.
FALLS = (
    ("bg", "Събирането на данните е задача на Комисията."),
    ("cs", "Shromáždění údajů přísluší Komisi."),
    ("da", "Indsamlingen af tallene påhviler Kommissionen."),
    ("de", "Die Erhebung der Zahlen obliegt der Kommission."),
    ("el", "Η συλλογή των στοιχείων εναπόκειται στην Επιτροπή."),
    ("en", "Gathering the figures from the ports falls to the Commission."),
    ("es", "La recopilación de los datos incumbe a la Comisión."),
    ("et", "Andmete kogumine on komisjoni ülesanne."),
    ("fi", "Tietojen kerääminen on komission tehtävä."),
    ("fr", "La tâche de rassembler les données des ports revient à la Commission."),
    ("hr", "Prikupljanje podataka iz luka je zadaća Komisije."),
    ("hu", "Az adatok összegyűjtése a kikötőkből a Bizottságra hárul."),
    ("it", "La raccolta dei dati dai porti spetta alla Commissione."),
    ("lt", "Duomenų rinkimas uostuose yra Komisijos pareiga."),
    ("lv", "Datu vākšana ostās ir Komisijas pienākums."),
    ("nl", "Het verzamelen van de cijfers uit de havens is de taak van de Commissie."),
    ("pl", "Zebranie danych z portów jest zadaniem Komisji."),
    ("pt", "A recolha dos dados dos portos cabe à Comissão."),
    ("ro", "Colectarea datelor din porturi revine Comisiei."),
    ("sk", "Zhromaždenie údajov z prístavov prislúcha Komisii."),
    ("sl", "Zbiranje podatkov iz pristanišč je naloga Komisije."),
    ("sv", "Att samla in siffrorna från hamnarna ankommer på kommissionen."),
)
#: The task's noun is the subject, with whose it is before or after it.
TASKS = (
    ("bg", "Задача на Комисията е да събере данните с помощта на Европол."),
    ("en", "The Commission's task is to gather the figures with the help of Europol."),
    ("et", "Komisjoni ülesanne on koguda andmed Europoli abiga."),
    ("fi", "Komission tehtävänä on kerätä tiedot Europolin avulla."),
    ("lt", "Komisijos užduotis – padedant Europolui surinkti duomenis."),
    ("nl", "Het is aan de Commissie om de cijfers met hulp van Europol te verzamelen."),
    ("sv", "Det faller på kommissionen att med bistånd av Europol samla in siffrorna."),
)
#: Whose report it is that has to come.
WORKS = (
    ("bg", "Докладът на Комисията за пристанищата трябва да бъде представен на Съвета до юни 2026 г."),
    ("cs", "Zpráva Komise o přístavech má být předložena Radě do června 2026."),
    ("de", "Der Bericht der Kommission über die Häfen wird dem Rat bis Juni 2026 vorgelegt."),
    ("en", "The report of the Commission on ports will be submitted to the Council by June 2026."),
    ("es", "El informe de la Comisión sobre los puertos será presentado al Consejo antes de junio de 2026."),
    ("fr", "Le rapport de la Commission sur les ports sera présenté au Conseil avant juin 2026."),
    ("hr", "Izvješće Komisije o lukama bit će podneseno Vijeću do lipnja 2026."),
    ("it", "La relazione della Commissione sui porti sarà presentata al Consiglio entro giugno 2026."),
    ("nl", "Het verslag van de Commissie over de havens wordt uiterlijk in juni 2026 aan de Raad voorgelegd."),
    ("pl", "Sprawozdanie Komisji w sprawie portów zostanie przedłożone Radzie do czerwca 2026 r."),
    ("pt", "O relatório da Comissão sobre os portos será entregue ao Conselho até junho de 2026."),
    ("ro", "Raportul Comisiei privind porturile va fi prezentat Consiliului până în iunie 2026."),
    ("sk", "Správa Komisie o prístavoch má byť predložená Rade do júna 2026."),
    ("sv", "Kommissionens rapport om hamnarna ska läggas fram för rådet senast i juni 2026."),
)


#: A report that is awaited from somebody, before or behind the word that says so.
AWAITED = (
    ("bg", "Очаква се до май 2026 г. доклад от Фронтекс относно дроновете."),
    ("cs", "Zpráva Frontexu o dronech se očekává v květnu 2026."),
    ("da", "Der ventes en rapport fra Frontex om droner i maj 2026."),
    ("de", "Ein Bericht von Frontex über Drohnen wird für Mai 2026 erwartet."),
    ("el", "Αναμένεται έκθεση του Frontex για τα δρόνα τον Μάιο του 2026."),
    ("en", "A report from Frontex on drones is expected in May 2026."),
    ("es", "Se espera un informe de Frontex sobre los drones en mayo de 2026."),
    ("et", "Frontexi aruannet droonide kohta oodatakse 2026. aasta mais."),
    ("fi", "Frontexin kertomusta drooneista odotetaan toukokuussa 2026."),
    ("fr", "Un rapport de Frontex sur les drones est attendu pour mai 2026."),
    ("ga", "Táthar ag súil le tuarascáil ó Frontex i mí na Bealtaine 2026."),
    ("hr", "Izvješće Frontexa o bespilotnim letjelicama očekuje se u svibnju 2026."),
    ("hu", "A Frontex jelentése a drónokról 2026 májusában várható."),
    ("it", "È attesa per maggio 2026 una relazione di Frontex sui droni."),
    ("lt", "2026 m. gegužės mėn. laukiama „Frontex“ ataskaitos apie dronus."),
    ("lv", "Frontex ziņojums par droniem gaidāms 2026. gada maijā."),
    ("mt", "Rapport mill-Frontex dwar id-droni huwa mistenni f'Mejju 2026."),
    ("nl", "Het verslag van Frontex over drones wordt in mei 2026 verwacht."),
    ("pl", "Sprawozdanie Frontexu na temat dronów jest oczekiwane w maju 2026 r."),
    ("pt", "Aguarda-se para maio de 2026 um relatório da Frontex sobre os drones."),
    ("ro", "Un raport al Frontex privind dronele este așteptat în mai 2026."),
    ("sk", "Správa Frontexu o dronoch sa očakáva v máji 2026."),
    ("sl", "Poročilo Frontexa o dronih se pričakuje maja 2026."),
    ("sv", "En rapport från Frontex om drönare väntas i maj 2026."),
)


@pytest.mark.parametrize(("language", "text"), AWAITED)
def test_whose_report_is_awaited_owes_it(language: str, text: str) -> None:
    """ "A report from X is expected": X owes it, and does not receive it."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), thing.addressees.value) == ("frontex", ())


@pytest.mark.parametrize(("language", "text"), FALLS)
def test_what_falls_to_a_body_is_owed_by_it(language: str, text: str) -> None:
    """ "Gathering the figures falls to X": X owes it, wherever its name stands."""
    assert shares(only_thing(text, language).owners.value) == "commission"


@pytest.mark.parametrize(("language", "text"), TASKS)
def test_whose_task_it_is_owes_it_with_the_help_of_another(language: str, text: str) -> None:
    """ "The task of X is to do it with the help of Y": X owes it, and Y takes part."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), shares(thing.takes_part.value)) == ("commission", "europol")


@pytest.mark.parametrize(("language", "text"), WORKS)
def test_whose_report_has_to_come_owes_it(language: str, text: str) -> None:
    """ "The report of X will be submitted to Y": X owes it, to be looked at."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), thing.owners.certainty) == ("commission", Certainty.LOOK)
    assert thing.addressees.value == ("council",)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Na každém zasedání výboru COSI podává Komise přehled o přístavech."),
        ("de", "Auf jeder Tagung des AStV informiert die Kommission über die Häfen."),
        ("el", "Σε κάθε συνεδρίαση της COSI, η Επιτροπή παρέχει επισκόπηση των λιμένων."),
        ("es", "En cada reunión del COSI, la Comisión facilita una síntesis sobre los puertos."),
        ("hu", "A COSI minden ülésén a Bizottság áttekintést ad a kikötőkről."),
        ("mt", "F'kull laqgħa tal-COSI, il-Kummissjoni tipprovdi ħarsa lejn il-portijiet."),
        ("pl", "Na każdym posiedzeniu COSI Komisja przedstawia przegląd portów."),
        ("ro", "La fiecare reuniune a COSI, Comisia furnizează o imagine a porturilor."),
        ("sl", "Na vsaki seji Coreperja Komisija poda pregled pristanišč."),
        ("et", "Igal COSI kohtumisel annab komisjon ülevaate sadamatest."),
        ("et", "Nõukogu järgmisel istungil peab komisjon esitama ülevaate sadamatest."),
        ("lv", "Pārskatu par ostām katrā sanāksmē sniedz Komisija."),
    ],
)
def test_whose_meeting_it_is_owes_nothing(language: str, text: str) -> None:
    """At a body's meeting another may stand behind its verb."""
    assert shares(only_thing(text, language).owners.value) == "commission"


@pytest.mark.parametrize(
    ("language", "text", "owners"),
    [
        (
            "cs",
            "Do šesti měsíců od přijetí plánu Komise a Europol společně přezkoumají postupy.",
            "commission, europol",
        ),
        ("cs", "Vzdělávací materiály o digitálních důkazech vypracuje CEPOL.", "cepol"),
        ("lt", "Mokymo medžiagą apie skaitmeninius įrodymus parengs CEPOL.", "cepol"),
        ("sl", "Gradivo za usposabljanje o digitalnih dokazih pripravi CEPOL.", "cepol"),
        ("de", "Frontex fällt die Aufgabe zu, bis Ende 2026 ein Verfahren einzuführen.", "frontex"),
        ("es", "El SEAE, por conducto de las delegaciones de la Unión, prosigue el diálogo.", "eeas/eu-delegations"),
        ("pl", "Zadaniem prezydencji jest przedstawienie Radzie planu do czerwca 2026 r.", "presidency"),
        (
            "sl",
            "V šestih mesecih po sprejetju načrta Komisija in Europol skupaj pregledata postopke.",
            "commission, europol",
        ),
    ],
)
def test_who_owes_is_read_behind_an_opening(language: str, text: str, owners: str) -> None:
    """Neither who is told nor a unit takes the place of who owes it."""
    assert shares(only_thing(text, language).owners.value) == owners


@pytest.mark.parametrize(
    ("language", "text", "slug"),
    [
        ("de", "Der AStV prüft den Plan bis Juni 2026.", "coreper"),
        ("fr", "Le CEPD rend un avis avant juin 2026.", "edps"),
        ("fi", "Euroopan tietosuojavaltuutettu antaa lausunnon kesäkuuhun 2026 mennessä.", "edps"),
        ("it", "La Procura europea presenta una relazione entro giugno 2026.", "eppo"),
    ],
)
def test_a_body_has_one_slug_in_all_languages(language: str, text: str, slug: str) -> None:
    """Each language has its own name for it."""
    assert shares(only_thing(text, language).owners.value) == slug


@pytest.mark.parametrize(
    ("language", "stem", "item"),
    [
        ("en", "Europol and Frontex jointly:", "draw up a guide for ports;"),
        ("fr", "Europol et Frontex, conjointement:", "rédigent un guide pour les ports;"),
        ("sk", "Europol a Frontex spoločne:", "vypracujú príručku pre prístavy;"),
    ],
)
def test_bodies_that_owe_a_list_jointly_are_its_stem(language: str, stem: str, item: str) -> None:
    """ "Europol and Frontex jointly:" says who owes what is listed."""
    (thing,) = draft(f"1. {stem}\n\n(a) {item}", language).things
    assert shares(thing.owners.value) == "europol, frontex"


def test_a_second_name_in_brackets_is_no_owner() -> None:
    """A body's own short name in brackets at the end is no cell of who owes it."""
    thing = only_thing(
        "The Commission shall assess it after consulting the European Union Agency for Fundamental Rights (FRA)."
    )
    assert (shares(thing.owners.value), shares(thing.takes_part.value)) == ("commission", "fra")
    assert shares(only_thing("Assess the hotline for missing children (Commission).").owners.value) == "commission"
