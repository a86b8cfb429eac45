"""Conclusions: whom the verbs of their headings ask, where one heading ends the one before, and how notes close."""

import pytest

from domain.council_documents.draft import Certainty
from tests.domain.council_documents.drafting import draft, shares

#: A heading with a rarer verb, below one for Frontex; who owes what is below it.
HEADINGS = (
    ("bg", "ПРИЗОВАВА Frontex да", "НАТОВАРВА Комисията да", "представи доклад до юни 2026 г.;"),
    ("cs", "VYZÝVÁ Frontex, aby", "NABÁDÁ Komisi, aby", "předložila zprávu do června 2026;"),
    ("da", "OPFORDRER Frontex til", "GIVER Kommissionen mandat til", "at forelægge en rapport inden juni 2026;"),
    ("de", "ERSUCHT Frontex,", "WEIST die Kommission AN,", "bis Juni 2026 einen Bericht vorzulegen;"),
    ("en", "CALLS ON Frontex to", "DIRECTS the Commission to", "submit a report by June 2026;"),
    ("es", "PIDE a Frontex que", "ORDENA a la Comisión que", "presente un informe antes de junio de 2026;"),
    ("et", "KUTSUB Frontexit ÜLES", "ANNAB komisjonile ÜLESANDE", "esitada aruanne 2026. aasta juuniks;"),
    ("fi", "KEHOTTAA Frontexia", "OHJEISTAA komissiota", "esittämään kertomuksen kesäkuuhun 2026 mennessä;"),
    ("fr", "INVITE Frontex à", "ENJOINT à la Commission de", "présenter un rapport d'ici juin 2026;"),
    (
        "it",
        "INVITA Frontex a",
        "IMPARTISCE ISTRUZIONI alla Commissione di",
        "presentare una relazione entro giugno 2026;",
    ),
    ("lt", "RAGINA Frontex", "NURODO Komisijai", "pateikti ataskaitą iki 2026 m. birželio mėn.;"),
    ("nl", "VERZOEKT Frontex", "GEEFT de Commissie OPDRACHT", "uiterlijk juni 2026 een verslag voor te leggen;"),
    ("pl", "WZYWA Frontex, by", "NAKAZUJE Komisji, by", "do czerwca 2026 r. przedstawiła sprawozdanie;"),
    ("ro", "INVITĂ Frontex să", "AUTORIZEAZĂ Comisia să", "prezinte un raport până în iunie 2026;"),
    ("sv", "UPPMANAR Frontex att", "GER kommissionen I UPPDRAG att", "lägga fram en rapport senast i juni 2026;"),
)
#: Nothing is owed by who only takes note of a note, or considers it.
CLOSINGS = (
    ("bg", "Комитетът на постоянните представители се приканва да вземе под внимание настоящата бележка."),
    ("cs", "Delegace se vyzývají, aby vzaly výše uvedené na vědomí."),
    ("da", "Rådet opfordres til at behandle dette dokument."),
    ("de", "Die Delegationen werden gebeten, das Vorstehende zur Kenntnis zu nehmen."),
    ("el", "Το Συμβούλιο καλείται να εξετάσει το παρόν σημείωμα."),
    ("en", "The Permanent Representatives Committee is invited to take note of this document."),
    ("es", "Se invita a las delegaciones a tomar nota de lo anterior."),
    ("et", "Nõukogul palutakse käesolev dokument läbi vaadata."),
    ("fi", "Neuvostoa pyydetään tarkastelemaan tätä asiakirjaa."),
    ("fr", "Le Conseil est invité à examiner la présente note."),
    ("ga", "Iarrtar ar na toscaireachtaí an méid thuas a thabhairt dá n-aire."),
    ("hr", "Vijeće se poziva da razmotri ovaj dokument."),
    ("hu", "A delegációk felkérést kapnak, hogy vegyék tudomásul a fentieket."),
    ("it", "Il Consiglio è invitato a esaminare il presente documento."),
    ("lt", "Tarybos prašoma apsvarstyti šį dokumentą."),
    ("lv", "Padome tiek aicināta izskatīt šo dokumentu."),
    ("mt", "Il-Kunsill huwa mistieden jieħu nota ta' din in-nota."),
    ("nl", "De Raad wordt verzocht deze nota te bespreken."),
    ("pl", "Komitet Stałych Przedstawicieli jest proszony o zapoznanie się z niniejszą notą."),
    ("pt", "Convidam-se as delegações a tomar conhecimento do que precede."),
    ("ro", "Consiliul este invitat să examineze prezentul document."),
    ("sk", "Rada sa vyzýva, aby preskúmala tento dokument."),
    ("sl", "Delegacije so pozvane, naj se seznanijo z navedenim."),
    ("sv", "Delegationerna uppmanas att ta del av ovanstående."),
)


@pytest.mark.parametrize(("language", "first", "second", "item"), HEADINGS)
def test_a_heading_ends_the_one_before(language: str, first: str, second: str, item: str) -> None:
    """What is below a heading is owed by whom its own verb asks, without a colon and with a rarer verb too."""
    things = draft(f"1. Yyyy.\n\n{first}\n\n2. xxxx xxxx;\n\n{second}\n\n3. {item}", language).things
    assert [shares(thing.owners.value) for thing in things] == ["frontex", "commission"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("IV. INVITES Frontex to:", "V. XXXXES the competent people"),
        ("INVITES Frontex to", "XXXXES the competent people to"),
    ],
)
def test_a_heading_that_is_not_read_ends_the_one_before_too(before: str, after: str) -> None:
    """A heading in the shape of the one before is of somebody else: who owes what is below it is to be looked at."""
    draw, examine = draft(f"{before}\n\n10. draw up a plan;\n\n{after}\n\n11. examine it by 1 May 2026;").things
    assert (shares(draw.owners.value), draw.owners.certainty) == ("frontex", Certainty.SURE)
    assert (examine.owners.value, examine.owners.certainty) == ((), Certainty.LOOK)


@pytest.mark.parametrize(("language", "text"), CLOSINGS, ids=[closing[0] for closing in CLOSINGS])
def test_who_only_takes_note_owes_nothing(language: str, text: str) -> None:
    """A note closes with whom it invites to take note of it, or to consider it."""
    assert draft(f"1. {text}", language).things == ()


@pytest.mark.parametrize(
    "text",
    [
        "The Council is invited to take note of this document by 3 March 2026.",
        "The Commission is invited to take note of this document and to submit a proposal.",
        "The Commission is invited to consider further options for funding.",
    ],
)
def test_who_takes_note_and_does_more_owes_that(text: str) -> None:
    """With a time or a further verb, or of something else than the note, it is to be done."""
    assert len(draft(f"1. {text}").things) == 1
