"""Who receives a thing: the object of a verb or noun of telling, ministers, the group, a body for which it is made."""

import pytest

from tests.domain.council_documents.drafting import draft, only_thing, shares

MINISTERS = (
    ("bg", "Комисията ще докладва на министрите до юни 2026 г."),
    ("cs", "Komise podá zprávu ministrům do června 2026."),
    ("da", "Kommissionen aflægger rapport til ministrene senest i juni 2026."),
    ("de", "Die Kommission erstattet den Ministern bis Juni 2026 Bericht."),
    ("el", "Η Επιτροπή θα υποβάλει έκθεση στους υπουργούς έως τον Ιούνιο του 2026."),
    ("en", "The Commission shall inform ministers by June 2026."),
    ("es", "La Comisión informará a los ministros antes de junio de 2026."),
    ("et", "Komisjon annab ministritele aru 2026. aasta juuniks."),
    ("fi", "Komissio raportoi ministereille kesäkuuhun 2026 mennessä."),
    ("fr", "La Commission rend compte aux ministres de ses travaux avant juin 2026."),
    ("hr", "Komisija izvješćuje ministre do lipnja 2026."),
    ("hu", "A Bizottság 2026 júniusáig beszámol a minisztereknek."),
    ("it", "La Commissione riferisce ai ministri entro giugno 2026."),
    ("lt", "Komisija iki 2026 m. birželio mėn. praneša ministrams."),
    ("lv", "Komisija līdz 2026. gada jūnijam ziņo ministriem."),
    ("nl", "De Commissie brengt uiterlijk in juni 2026 verslag uit aan de ministers."),
    ("pl", "Komisja poinformuje ministrów do czerwca 2026 r."),
    ("pt", "A Comissão informa os ministros até junho de 2026."),
    ("ro", "Comisia informează miniștrii până în iunie 2026."),
    ("sk", "Komisia oboznámi ministrov do júna 2026."),
    ("sl", "Komisija seznani ministre do junija 2026."),
    ("sv", "Kommissionen rapporterar till ministrarna senast i juni 2026."),
)
#: Bodies whose slugs are their own words: the noun for a group is in each.
GROUPS = (
    ("de", "Der Vorsitz unterrichtet die Gruppe auf jeder Sitzung."),
    ("en", "The Presidency shall brief the working party at each meeting."),
    ("et", "Eesistujariik esitab töörühmale igal kohtumisel ülevaate."),
    ("fr", "La présidence informe le groupe à chaque réunion."),
    ("it", "La presidenza informa il gruppo a ogni riunione."),
    ("nl", "Het voorzitterschap licht de groep op elke vergadering in."),
    ("sv", "Ordförandeskapet informerar den övergripande arbetsgruppen vid varje möte."),
)


@pytest.mark.parametrize(("language", "text"), MINISTERS)
def test_ministers_who_are_told_are_the_council(language: str, text: str) -> None:
    """Ministers meet in the Council."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), thing.addressees.value) == ("commission", ("council",))


@pytest.mark.parametrize(("language", "text"), GROUPS)
def test_the_group_that_is_told_is_proposed(language: str, text: str) -> None:
    """The working party that discusses the document is only "the group"; an adjective may stand before it."""
    thing = only_thing(text, language)
    (group,) = thing.addressees.value
    assert shares(thing.owners.value) == "presidency"
    assert any(noun in group for noun in ("grupp", "group", "ruhm", "grupo", "groep", "working-party"))


@pytest.mark.parametrize(
    ("language", "text", "slug"),
    [
        ("en", "Europol shall draw up an overview of routes for COSI by June 2026.", "cosi"),
        ("sk", "Europol vypracuje pre výbor COSI prehľad trás do júna 2026.", "cosi"),
        ("sk", "Europol do júna 2026 oboznámi Coreper so stavom príprav.", "coreper"),
        ("it", "Europol aggiorna il Coreper sui lavori entro giugno 2026.", "coreper"),
        ("fr", "Europol soumet un modèle d'avis au comité SIS-VIS avant juin 2026.", "sis-vis"),
        ("de", "Europol legt dem SIS-VIS-Ausschuss bis Mai 2026 ein Muster vor.", "sis-vis"),
        ("da", "Europol sender en model til SIS-VIS-Udvalget inden maj 2026.", "sis-vis"),
        ("nl", "Europol dient uiterlijk in juni 2027 een evaluatie in bij het COSI.", "cosi"),
        ("ro", "Europol va împărtăși celorlalte state membre experiența sa.", "member-states"),
        ("sk", "Europol sa podelí s ostatnými členskými štátmi o svoje skúsenosti.", "member-states"),
        ("pt", "A Europol dá a conhecer aos demais Estados-Membros a sua experiência.", "member-states"),
        ("es", "Europol comunicará a los demás Estados miembros su experiencia.", "member-states"),
    ],
)
def test_who_receives_is_read_around_other_words(language: str, text: str, slug: str) -> None:
    """Beside "for", "the other", a verb of keeping up to date, and an acronym behind a noun."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), thing.addressees.value) == ("europol", (slug,))


def test_the_owner_of_a_row_is_not_who_is_told_in_it() -> None:
    """With an owner's cell a body in the action is its object; so is one beside a noun for telling."""
    table = (
        "| Measure | Responsible | Deadline |\n|---|---|---|\n"
        "| Update COSI on the timeline | Presidency | June 2026 |\n"
        "| Informing the Council of the progress | Presidency | June 2026 |"
    )
    first, second = draft(table).things
    assert (shares(first.owners.value), first.addressees.value) == ("presidency", ("cosi",))
    assert (shares(second.owners.value), second.addressees.value) == ("presidency", ("council",))


def test_an_item_may_name_the_unit_of_its_stem() -> None:
    """Who owes a list may owe an item through a unit."""
    text = (
        "1. It is the task of Europol:\n\n(a) to map the routes through its EMSC;\n\n(b) to keep the list up to date."
    )
    first, second = draft(text).things
    assert (shares(first.owners.value), shares(second.owners.value)) == ("europol/emsc", "europol")
