"""Letters: "you" and "your services" are the body written to, "I" and "my services" the body that writes."""

import pytest

from domain.council_documents.draft import Certainty
from domain.council_documents.understand import understand
from tests.domain.council_documents.documents import make_document
from tests.domain.council_documents.drafting import DIRECTORY, shares

#: The head's two lines, the salutation, what the reader is asked, and what the writer will do.
LETTERS = (
    (
        "bg",
        ("От: Председателството", "До: Комисията", "Уважаеми господин член на Комисията,"),
        "Моля Вашите служби да представят преглед на Съвета до юни 2026 г.",
        "До май 2026 г. моите служби ще изпратят на държавите членки въпросник относно системите.",
    ),
    (
        "cs",
        ("Od: Předsednictví", "Komu: Komise", "Vážený pane komisaři,"),
        "Žádám Vás, abyste Radě do června 2026 předložil přehled.",
        "Moje služby do května 2026 rozešlou dotazník.",
    ),
    (
        "da",
        ("fra: Formandskabet", "til: Kommissionen", "Kære kommissær"),
        "Jeg vil bede Dem forelægge Rådet en oversigt inden juni 2026.",
        "Mine tjenestegrene udsender et spørgeskema inden maj 2026.",
    ),
    (
        "de",
        ("Absender: Vorsitz", "Empfänger: Kommission", "Sehr geehrter Herr Kommissar,"),
        "Ich bitte Sie, dem Rat bis Juni 2026 eine Übersicht vorzulegen.",
        "Meine Dienststellen werden bis Mai 2026 einen Fragebogen versenden.",
    ),
    (
        "el",
        ("Αποστολέας: Προεδρία", "Αποδέκτης: Επιτροπή", "Αγαπητέ Επίτροπε,"),
        "Οι υπηρεσίες σας καλούνται να υποβάλουν στο Συμβούλιο επισκόπηση έως τον Ιούνιο του 2026.",
        "Οι υπηρεσίες μου θα αποστείλουν ερωτηματολόγιο έως τον Μάιο του 2026.",
    ),
    (
        "en",
        ("From: Presidency", "To: Commission", "Dear Commissioner,"),
        "I would ask you to submit an overview to the Council by June 2026.",
        "My services will send a questionnaire by May 2026.",
    ),
    (
        "es",
        ("De: Presidencia", "A: Comisión", "Estimado Comisario:"),
        "Ruego a sus servicios que presenten al Consejo una síntesis antes de junio de 2026.",
        "Mis servicios enviarán un cuestionario antes de mayo de 2026.",
    ),
    (
        "et",
        ("Saatja: Eesistujariik", "Saaja: Komisjon", "Lugupeetud volinik!"),
        "Palun Teil esitada nõukogule ülevaade 2026. aasta juuniks.",
        "Minu talitused saadavad küsimustiku 2026. aasta maiks.",
    ),
    (
        "fi",
        ("Lähettäjä: Puheenjohtajavaltio", "Vastaanottaja: Komissio", "Arvoisa komissaari"),
        "Pyydän teitä esittämään neuvostolle katsauksen kesäkuuhun 2026 mennessä.",
        "Yksikköni lähettävät kyselyn toukokuuhun 2026 mennessä.",
    ),
    (
        "fr",
        ("Origine: la présidence", "Destinataire: la Commission", "Monsieur le Commissaire,"),
        "Je vous prie de soumettre au Conseil un aperçu avant juin 2026.",
        "Mes services enverront un questionnaire avant mai 2026.",
    ),
    (
        "hr",
        ("Od: Predsjedništvo", "Za: Komisija", "Poštovani gospodine povjereniče,"),
        "Molim Vas da Vijeću do lipnja 2026. dostavite pregled.",
        "Moje službe će do svibnja 2026. poslati upitnik.",
    ),
    (
        "hu",
        ("Küldi: az elnökség", "Címzett: a Bizottság", "Tisztelt Biztos Úr!"),
        "Kérem Önt, hogy 2026 júniusáig nyújtson be áttekintést a Tanácsnak.",
        "Szolgálataim 2026 májusáig kérdőívet küldenek.",
    ),
    (
        "it",
        ("Origine: Presidenza", "Destinatario: Commissione", "Egregio Commissario,"),
        "Prego i Suoi servizi di presentare al Consiglio una panoramica entro giugno 2026.",
        "I miei servizi invieranno un questionario entro maggio 2026.",
    ),
    (
        "lv",
        ("Sūtītājs: Prezidentvalsts", "Saņēmējs: Komisija", "Godātais komisār!"),
        "Lūdzu Jūs līdz 2026. gada jūnijam iesniegt Padomei pārskatu.",
        "Mani dienesti līdz 2026. gada maijam nosūtīs aptaujas anketu.",
    ),
    (
        "mt",
        ("Minn: Il-Presidenza", "Lil: Il-Kummissjoni", "Għażiż Kummissarju,"),
        "Nitlob lis-servizzi tiegħek jippreżentaw ħarsa ġenerali lill-Kunsill sa Ġunju 2026.",
        "Is-servizzi tiegħi se jibagħtu kwestjonarju sa Mejju 2026.",
    ),
    (
        "nl",
        ("van: het voorzitterschap", "aan: de Commissie", "Geachte commissaris,"),
        "Graag verzoek ik u de Raad vóór juni 2026 een overzicht voor te leggen.",
        "Mijn diensten zullen vóór mei 2026 een vragenlijst toezenden.",
    ),
    (
        "pl",
        ("Od: Prezydencja", "Do: Komisja", "Szanowny Panie Komisarzu,"),
        "Proszę Pana o przedstawienie Radzie przeglądu do czerwca 2026 r.",
        "Do maja 2026 r. moje służby prześlą państwom członkowskim kwestionariusz dotyczący systemów.",
    ),
    (
        "pt",
        ("de: Presidência", "para: Comissão", "Excelentíssimo Senhor Comissário,"),
        "Solicito aos seus serviços que apresentem ao Conselho um panorama até junho de 2026.",
        "Os meus serviços enviarão um questionário até maio de 2026.",
    ),
    (
        "ro",
        ("Sursă: Președinția", "Destinatar: Comisia", "Stimate domnule comisar,"),
        "Rog serviciile dumneavoastră să prezinte Consiliului o imagine de ansamblu până în iunie 2026.",
        "Serviciile mele vor trimite un chestionar până în mai 2026.",
    ),
    (
        "sk",
        ("Od: Predsedníctvo", "Komu: Komisia", "Vážený pán komisár,"),
        "Žiadam Vás, aby ste Rade do júna 2026 predložili prehľad.",
        "Moje útvary do mája 2026 rozošlú dotazník.",
    ),
    (
        "sl",
        ("Pošiljatelj: predsedstvo", "Prejemnik: Komisija", "Spoštovani gospod komisar,"),
        "Prosim Vas, da Svetu do junija 2026 predložite pregled.",
        "Moje službe bodo do maja 2026 poslale vprašalnik.",
    ),
    (
        "sv",
        ("från: Ordförandeskapet", "till: Kommissionen", "Bästa kommissionsledamot!"),
        "Jag ber er att lägga fram en översikt för rådet före juni 2026.",
        "Mina avdelningar skickar ut en enkät före maj 2026.",
    ),
)


def _letter(origin: str, recipient: str, salutation: str, *texts: str) -> str:
    return "\n\n".join(["12.11.2025", "15000/25", f"{origin}\n{recipient}", salutation, *texts])


@pytest.mark.parametrize(("language", "head", "asked", "told"), LETTERS)
def test_you_and_i_are_the_bodies_of_the_head(language: str, head: tuple[str, str, str], asked: str, told: str) -> None:
    """Who is asked owes it, and what the writer's services will do is the writer's; somebody has to look."""
    text = _letter(*head, asked, told)
    things = understand(make_document(text), DIRECTORY, language=language).things
    assert [shares(each.owners.value) for each in things] == ["commission", "presidency"]
    assert {each.owners.certainty for each in things} == {Certainty.LOOK}
    assert things[0].addressees.value == ("council",)


@pytest.mark.parametrize(
    ("language", "head", "text"),
    [
        (
            "da",
            ("fra: Formandskabet", "til: Kommissionen", "Kære kommissær"),
            "Deres tjenestegrene har også påtaget sig at ajourføre håndbogen inden juli 2026.",
        ),
        (
            "en",
            ("From: Presidency", "To: Commission", "Dear Commissioner,"),
            "Your services have also undertaken to update the handbook by July 2026.",
        ),
        (
            "fr",
            ("Origine: la présidence", "Destinataire: la Commission", "Monsieur le Commissaire,"),
            "Vos services se sont engagés à mettre à jour le manuel avant juillet 2026.",
        ),
        (
            "nl",
            ("van: het voorzitterschap", "aan: de Commissie", "Geachte commissaris,"),
            "Uw diensten hebben toegezegd het handboek vóór juli 2026 bij te werken.",
        ),
        (
            "de",
            ("Absender: Vorsitz", "Empfänger: Kommission", "Sehr geehrter Herr Kommissar,"),
            "Es ist nun Aufgabe Ihrer Dienststellen, das Handbuch bis Juli 2026 zu aktualisieren.",
        ),
    ],
)
def test_what_your_services_have_promised_is_owed(language: str, head: tuple[str, str, str], text: str) -> None:
    """ "Your services have undertaken to" is a promise of the body written to."""
    (thing,) = understand(make_document(_letter(*head, text)), DIRECTORY, language=language).things
    assert shares(thing.owners.value) == "commission"


@pytest.mark.parametrize(
    "text",
    [
        "I would like to thank you for the excellent seminar of last month.",
        "As you know, the Commission presented its communication in October 2023.",
        "I hope that you will find these remarks useful.",
    ],
)
def test_courtesies_are_owed_by_nobody(text: str) -> None:
    """Thanks and hopes oblige neither of the two."""
    letter = _letter("From: Presidency", "To: Commission", "Dear Commissioner,", text)
    assert understand(make_document(letter), DIRECTORY, language="en").things == ()


def test_you_is_nobody_outside_of_a_letter() -> None:
    """Without a salutation no pronoun is a body of the head."""
    letter = _letter("From: Presidency", "To: Commission", "Introduction", "You should send it by June 2026.")
    things = understand(make_document(letter), DIRECTORY, language="en").things
    assert "commission" not in [shares(each.owners.value) for each in things]
