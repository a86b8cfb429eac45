"""Times that are of something else than what is owed, and bodies that are taken out of those who owe it."""

from datetime import date

import pytest

from domain.council_documents.draft import Certainty
from tests.domain.council_documents.drafting import draft, only_thing, shares

#: If by a day something has not happened, somebody has to do something.
_CONDITIONS = {
    "bg": "Ако до 30 юни 2026 г. не бъде постигнато споразумение, Комисията предлага други варианти.",
    "cs": "Pokud do 30. června 2026 nedojde k dohodě, Komise navrhne alternativy.",
    "da": "Er der ikke opnået enighed senest den 30. juni 2026, foreslår Kommissionen alternativer.",
    "de": "Liegt bis zum 30. Juni 2026 keine Einigung vor, so schlägt die Kommission Alternativen vor.",
    "el": "Εάν έως τις 30 Ιουνίου 2026 δεν επιτευχθεί συμφωνία, η Επιτροπή προτείνει εναλλακτικές λύσεις.",
    "en": "If by 30 June 2026 no agreement is reached, the Commission shall propose alternatives.",
    "es": "Si el 30 de junio de 2026 no se ha alcanzado un acuerdo, la Comisión propondrá alternativas.",
    "et": "Kui 30. juuniks 2026 ei ole kokkuleppele jõutud, pakub komisjon välja muud võimalused.",
    "fi": "Jos sopimukseen ei ole päästy 30. kesäkuuta 2026 mennessä, komissio ehdottaa vaihtoehtoja.",
    "fr": "Si aucun accord n'est trouvé au 30 juin 2026, la Commission propose des solutions de remplacement.",
    "ga": "Mura mbeidh comhaontú ann faoin 30 Meitheamh 2026, molfaidh an Coimisiún roghanna eile.",
    "hr": "Ako do 30. lipnja 2026. ne dođe do dogovora, Komisija predlaže druga rješenja.",
    "hu": "Ha 2026. június 30-ig nem születik megállapodás, a Bizottság alternatívákat javasol.",
    "it": "Qualora entro il 30 giugno 2026 non sia raggiunto un accordo, la Commissione propone alternative.",
    "lt": "Jei iki 2026 m. birželio 30 d. nesusitariama, Komisija pasiūlo alternatyvų.",
    "lv": "Ja līdz 2026. gada 30. jūnijam vienošanās nav panākta, Komisija ierosina alternatīvas.",
    "mt": "Jekk sat-30 ta' Ġunju 2026 ma jintlaħaqx qbil, il-Kummissjoni għandha tipproponi alternattivi.",
    "nl": "Indien op 30 juni 2026 geen akkoord is bereikt, stelt de Commissie alternatieven voor.",
    "pl": "Jeżeli do 30 czerwca 2026 r. nie dojdzie do porozumienia, Komisja zaproponuje rozwiązania alternatywne.",
    "pt": "Se até 30 de junho de 2026 não houver acordo, a Comissão propõe alternativas.",
    "ro": "Dacă până la 30 iunie 2026 nu se ajunge la un acord, Comisia propune alternative.",
    "sk": "Ak do 30. júna 2026 nedôjde k dohode, Komisia navrhne alternatívy.",
    "sl": "Če do 30. junija 2026 ni dogovora, Komisija predlaga druge možnosti.",
    "sv": "Om ingen överenskommelse nåtts senast den 30 juni 2026 ska kommissionen föreslå alternativ.",
}
#: All Member States but one.
_EXCEPTED = {
    "bg": "Държавите членки, с изключение на Дания, предават списъците до 30 юни 2026 г.",
    "cs": "Členské státy s výjimkou Dánska předají seznamy do 30. června 2026.",
    "da": "Medlemsstaterne, bortset fra Danmark, fremsender listerne senest den 30. juni 2026.",
    "de": "Die Mitgliedstaaten mit Ausnahme Dänemarks übermitteln die Listen bis zum 30. Juni 2026.",
    "el": "Τα κράτη μέλη, πλην της Δανίας, διαβιβάζουν τους καταλόγους έως τις 30 Ιουνίου 2026.",
    "en": "Member States, with the exception of Denmark, shall transmit the lists by 30 June 2026.",
    "es": "Los Estados miembros, a excepción de Dinamarca, enviarán las listas a más tardar el 30 de junio de 2026.",
    "et": "Liikmesriigid, välja arvatud Taani, edastavad loetelud 30. juuniks 2026.",
    "fi": "Jäsenvaltiot Tanskaa lukuun ottamatta toimittavat luettelot 30. kesäkuuta 2026 mennessä.",
    "fr": "Les États membres, à l'exception du Danemark, transmettent les listes d'ici au 30 juin 2026.",
    "ga": "Seolfaidh na Ballstáit, cé is moite den Danmhairg, na liostaí faoin 30 Meitheamh 2026.",
    "hr": "Države članice, osim Danske, dostavljaju popise do 30. lipnja 2026.",
    "hu": "A tagállamok – Dánia kivételével – 2026. június 30-ig megküldik a jegyzékeket.",
    "it": "Gli Stati membri, ad eccezione della Danimarca, trasmettono gli elenchi entro il 30 giugno 2026.",
    "lt": "Valstybės narės, išskyrus Daniją, perduoda sąrašus iki 2026 m. birželio 30 d.",
    "lv": "Dalībvalstis, izņemot Dāniju, nosūta sarakstus līdz 2026. gada 30. jūnijam.",
    "mt": "L-Istati Membri, bl-eċċezzjoni tad-Danimarka, għandhom jibagħtu l-listi sat-30 ta' Ġunju 2026.",
    "nl": "De lidstaten, met uitzondering van Denemarken, bezorgen de lijsten uiterlijk op 30 juni 2026.",
    "pl": "Państwa członkowskie, z wyjątkiem Danii, przekazują wykazy do 30 czerwca 2026 r.",
    "pt": "Os Estados-Membros, com exceção da Dinamarca, transmitem as listas até 30 de junho de 2026.",
    "ro": "Statele membre, cu excepția Danemarcei, transmit listele până la 30 iunie 2026.",
    "sk": "Členské štáty s výnimkou Dánska zašlú zoznamy do 30. júna 2026.",
    "sl": "Države članice razen Danske pošljejo sezname do 30. junija 2026.",
    "sv": "Medlemsstaterna, med undantag för Danmark, ska översända förteckningarna senast den 30 juni 2026.",
}
#: A body deploys those who are recruited by a day.
_RECRUITED = {
    "de": "Frontex entsendet die bis zum 30. Juni 2026 eingestellten Bediensteten.",
    "et": "Frontex lähetab kohale enne 30. juunit 2026 tööle võetud ametnikud.",
    "fi": "Frontex lähettää paikalle 30. kesäkuuta 2026 mennessä palkatut virkamiehet.",
    "ga": "Imscarfaidh Frontex na hoifigigh a earcófar roimh an 30 Meitheamh 2026.",
    "hu": "A Frontex kirendeli a 2026. június 30-ig felvett tisztviselőket.",
    "it": "Frontex impiega gli agenti assunti entro il 30 giugno 2026.",
    "lt": "Frontex deleguoja iki 2026 m. birželio 30 d. įdarbintus pareigūnus.",
    "lv": "Frontex norīko līdz 2026. gada 30. jūnijam pieņemtos darbiniekus.",
    "nl": "Frontex zet de vóór 30 juni 2026 aangeworven functionarissen in.",
    "ro": "Frontex detașează agenții recrutați până la 30 iunie 2026.",
    "sl": "Frontex napoti uslužbence, zaposlene do 30. junija 2026.",
}


@pytest.mark.parametrize(("language", "text"), _CONDITIONS.items())
def test_the_time_of_a_condition_is_no_sure_deadline(language: str, text: str) -> None:
    """What is due if nothing has happened by a day is not due by it."""
    assert only_thing(text, language).deadline.certainty is Certainty.LOOK


def test_a_time_behind_a_condition_is_the_deadline() -> None:
    """A clause that a comma ends says nothing of the time behind it."""
    text = "If no agreement is reached, the Commission shall propose alternatives by 30 June 2026."
    assert only_thing(text).deadline.certainty is Certainty.SURE


@pytest.mark.parametrize(("language", "text"), _EXCEPTED.items())
def test_an_exception_leaves_no_sure_owner(language: str, text: str) -> None:
    """A register has no owners but one."""
    assert only_thing(text, language).owners.certainty is Certainty.LOOK


@pytest.mark.parametrize(("language", "text"), _RECRUITED.items())
def test_a_time_beside_a_participle_is_of_its_noun(language: str, text: str) -> None:
    """Those who are recruited by a day may be deployed at any time."""
    assert only_thing(text, language).deadline.certainty is Certainty.LOOK


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Los Estados miembros responderán a más tardar el primer lunes de junio de 2026."),
        ("nl", "De lidstaten antwoorden uiterlijk op de eerste maandag van juni 2026."),
        ("hu", "Az Europol 2026. június 30. előtt három munkanappal benyújtja feljegyzését."),
    ],
)
def test_a_part_of_a_month_or_a_length_is_not_dropped(language: str, text: str) -> None:
    """A weekday before a month, or working days behind "before", say more than the date that is read."""
    assert only_thing(text, language).deadline.certainty is Certainty.LOOK


def test_what_a_body_decides_otherwise_is_no_default() -> None:
    """ "Unless the Council decides otherwise by June" gives nothing else its time."""
    things = draft(
        "1. The Commission withdraws the proposal unless the Council decides otherwise by 30 June 2026.\n\n"
        "2. Frontex shall train border guards."
    ).things
    assert [thing.deadline.certainty for thing in things] == [Certainty.LOOK, Certainty.NOT_SAID]


def test_an_abbreviation_before_a_small_letter_ends_no_sentence() -> None:
    """Lithuanian "31 d. įvykusius" goes on, though its letter lies between capitals."""
    text = "Europolas analizuoja visus iki 2026 m. gegužės 31 d. įvykusius incidentus."
    assert only_thing(text, "lt").deadline.certainty is Certainty.LOOK


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Europol sestaví statistiky podle stavu k 31. prosinci 2026."),
        ("da", "Europol udarbejder statistikken pr. 31. december 2026."),
        ("it", "Europol elabora le statistiche al 31 dicembre 2026."),
        ("mt", "Europol għandha tħejji l-istatistika skont is-sitwazzjoni fil-31 ta' Diċembru 2026."),
        ("nl", "Europol stelt de statistieken op naar de stand van 31 december 2026."),
        ("pl", "Europol sporządza statystyki według stanu na 31 grudnia 2026 r."),
        ("sk", "Europol zostaví štatistiky podľa stavu k 31. decembru 2026."),
        ("sv", "Europol ska sammanställa statistiken per den 31 december 2026."),
    ],
)
def test_the_day_of_figures_is_no_sure_deadline(language: str, text: str) -> None:
    """ "As at" a day is how things are on it."""
    assert only_thing(text, language).deadline.certainty is Certainty.LOOK


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Členské státy odpovědí na dotazník do 28. října 2025."),
        ("en", "Member States shall reply to the questionnaire by 28 October 2025."),
        ("hu", "A tagállamok 2025. október 28-ig megválaszolják a kérdőívet."),
        ("pt", "Os Estados-Membros respondem ao questionário até 28 de outubro de 2025."),
    ],
)
def test_a_deadline_that_is_just_over_is_to_be_looked_at(language: str, text: str) -> None:
    """What was due shortly before the document's date is owed still, or its year is wrong."""
    deadline = only_thing(text, language).deadline
    assert (deadline.value.day, deadline.certainty) == (date(2025, 10, 28), Certainty.LOOK)


def test_a_month_in_figures_is_not_left_unsaid() -> None:
    """Hungarian "2026/06-ig" is a time, though nobody reads it; the number of a legal act is none."""
    month = only_thing("Az Eurojust 2026/06-ig megküldi az ellenőrző listát.", "hu").deadline
    act = only_thing("Europol shall apply Regulation (EU) 2018/12 in full.").deadline
    assert (month.certainty, act.certainty) == (Certainty.LOOK, Certainty.NOT_SAID)


def test_a_body_in_a_clause_owes_nothing_with_the_one_before() -> None:
    """Finnish "jota eu-LISA avustaa" says who helps."""
    thing = only_thing("Komissio, jota eu-LISA avustaa, julkaisee suunnitelman 30. kesäkuuta 2026 mennessä.", "fi")
    assert shares(thing.owners.value) == "commission"


def test_what_a_body_has_asked_for_is_owed_by_a_time_to_come() -> None:
    """Spanish says it with an auxiliary, as most languages may."""
    thing = only_thing(
        "La Comisión ha pedido a Europol que presente su evaluación antes del 30 de junio de 2026.", "es"
    )
    assert shares(thing.owners.value) == "europol"


@pytest.mark.parametrize(
    ("language", "text", "owners"),
    [
        (
            "sl",
            "Enoten postopek za obveščanje letališč bodo države članice uvedle do konca leta 2026.",
            "member-states",
        ),
        ("sl", "Izvajanje ukrepov bo Svet ponovno obravnaval junija 2026.", "council"),
        ("ga", "Go n-iarrfar ar an gCoimisiún tuarascáil a thíolacadh faoi dheireadh 2026.", "commission"),
    ],
)
def test_who_owes_it_may_stand_behind_the_verb_of_duty(language: str, text: str, owners: str) -> None:
    """What is done may come first, however long it is; an Irish clause changes how its verb begins."""
    assert shares(only_thing(text, language).owners.value) == owners


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Europol erstellt durch sein Zentrum (EFECC) bis Ende 2026 ein Lagebild."),
        ("sl", "Smernice bodo s strani Komisije in Agencije EASA posodobljene do konca leta 2026."),
    ],
)
def test_a_unit_or_a_second_owner_that_is_not_read_leaves_no_sure_owner(language: str, text: str) -> None:
    """Beside the owners stands another name, of which nothing is said that the reader knows."""
    assert only_thing(text, language).owners.certainty is Certainty.LOOK


def test_two_names_joined_by_and_are_not_cut() -> None:
    """Places are no bodies, and say nothing of a second thing."""
    text = "Der EAD wird aufgefordert, in Kyjiw und Chișinău bis Juli 2026 eine Liste der Ansprechpartner zu erstellen."
    assert shares(only_thing(text, "de").owners.value) == "eeas"
