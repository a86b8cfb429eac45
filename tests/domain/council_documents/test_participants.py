"""Who takes part by a verb of its own, in a column or under a label, in every language."""

import pytest

from domain.council_documents.draft import Certainty
from domain.council_documents.layout.tables import column_kind
from tests.domain.council_documents.drafting import draft, only_thing, shares

#: What a column of those who take part may be called.
COLUMNS = (
    ("bg", "Съдействащи органи"),
    ("cs", "Ve spolupráci s"),
    ("da", "Medvirkende"),
    ("de", "Einbezogene Stellen"),
    ("el", "Σε συνεργασία με"),
    ("en", "Contributing bodies"),
    ("es", "En colaboración con"),
    ("et", "Panustajad"),
    ("fi", "Osallistuvat tahot"),
    ("fr", "Contributeurs"),
    ("ga", "I gcomhar le"),
    ("hr", "U suradnji s"),
    ("hu", "Hozzájárulók"),
    ("it", "Contribuiscono"),
    ("lt", "Bendradarbiaujantys subjektai"),
    ("lv", "Piedalās"),
    ("mt", "Kontributuri"),
    ("nl", "In samenwerking met"),
    ("pl", "We współpracy z"),
    ("pt", "Em colaboração com"),
    ("ro", "În colaborare cu"),
    ("sk", "V spolupráci s"),
    ("sl", "Sodelujoči"),
    ("sv", "Medverkande"),
)
#: A thing of the Commission, then a sentence of who takes part in it.
SENTENCES = (
    ("bg", "Комисията ще представи доклад до 30 юни 2026 г. Европол участва."),
    ("cs", "Komise předloží zprávu do 30. června 2026. Podílí se Europol."),
    ("da", "Kommissionen forelægger en rapport senest den 30. juni 2026. Europol medvirker."),
    ("de", "Die Kommission legt bis zum 30. Juni 2026 einen Bericht vor. Europol wird konsultiert."),
    ("el", "Η Επιτροπή θα υποβάλει έκθεση έως τις 30 Ιουνίου 2026. Η Ευρωπόλ συμμετέχει."),
    ("en", "The Commission shall submit a report by 30 June 2026. Europol will contribute."),
    ("es", "La Comisión presentará un informe antes del 30 de junio de 2026. Participa Europol."),
    ("et", "Komisjon esitab aruande 30. juuniks 2026. Osaleb Europol."),
    ("fi", "Komissio esittää kertomuksen 30. kesäkuuta 2026 mennessä. Europol osallistuu."),
    ("fr", "La Commission présente un rapport avant le 30 juin 2026. Europol y est associé."),
    ("hr", "Komisija podnosi izvješće do 30. lipnja 2026. Europol sudjeluje u pripremi."),
    ("hu", "A Bizottság 2026. június 30-ig jelentést nyújt be. Az Europol közreműködik."),
    ("it", "La Commissione presenta una relazione entro il 30 giugno 2026. Vi contribuisce Europol."),
    ("lt", "Komisija iki 2026 m. birželio 30 d. pateikia ataskaitą. Prisideda Europolas."),
    ("lv", "Komisija līdz 2026. gada 30. jūnijam iesniedz ziņojumu. Sagatavošanā piedalās Eiropols."),
    ("mt", "Il-Kummissjoni għandha tippreżenta rapport sat-30 ta' Ġunju 2026. Il-Europol jikkontribwixxi."),
    ("nl", "De Commissie dient uiterlijk op 30 juni 2026 een verslag in. Europol wordt geraadpleegd."),
    ("pl", "Komisja do 30 czerwca 2026 r. przedłoży sprawozdanie. Uczestniczy Europol."),
    ("pt", "A Comissão apresenta um relatório até 30 de junho de 2026. A Europol participa."),
    ("ro", "Comisia prezintă un raport până la 30 iunie 2026. Europol contribuie."),
    ("sk", "Komisia predloží správu do 30. júna 2026. Na príprave sa podieľa Europol."),
    ("sl", "Komisija predloži poročilo do 30. junija 2026. Pri pripravi sodeluje Europol."),
    ("sv", "Kommissionen ska lägga fram en rapport senast den 30 juni 2026. Europol medverkar."),
)


@pytest.mark.parametrize(("language", "name"), COLUMNS)
def test_a_column_of_partners_is_known(language: str, name: str) -> None:
    """A table may say who helps in a column of its own, under many names."""
    assert column_kind(name, language) == "part"


@pytest.mark.parametrize(("language", "text"), SENTENCES)
def test_a_sentence_of_partners_belongs_to_the_thing_before(language: str, text: str) -> None:
    """ "Europol takes part." is no thing of its own, and to be looked at; the sentence is not lost."""
    result = draft(f"1. {text}", language)
    (thing,) = result.things
    assert (shares(thing.owners.value), shares(thing.takes_part.value)) == ("commission", "europol")
    assert thing.takes_part.certainty is Certainty.LOOK
    assert text.endswith(result.not_taken[-1].source.words)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Commission shall draw up a guide by June 2026; Europol is consulted."),
        ("en", "The Commission shall draw up a guide by June 2026 and involve Europol in it."),
        ("de", "Die Kommission erstellt bis Juni 2026 einen Leitfaden, wobei Europol beteiligt wird."),
        ("de", "Die Kommission wird bis Juni 2026 einen Leitfaden erstellen und Europol dabei einbeziehen."),
        ("nl", "De Commissie stelt uiterlijk in juni 2026 een gids op; daarbij wordt Europol geraadpleegd."),
        ("da", "Kommissionen skal udarbejde en vejledning inden juni 2026, idet Europol inddrages."),
        ("fr", "La Commission rédige un guide avant juin 2026; Europol y est associé."),
        ("it", "La Commissione elabora una guida entro giugno 2026; Europol è coinvolto nei lavori."),
        ("sk", "Komisia vypracuje príručku do júna 2026, na ktorej sa podieľa aj Europol."),
        ("et", "Komisjon koostab 2026. aasta juuniks juhendi, millesse annab oma panuse Europol."),
    ],
)
def test_a_clause_of_partners_is_read(language: str, text: str) -> None:
    """Behind what is owed a further clause may say who helps."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), shares(thing.takes_part.value)) == ("commission", "europol")


def test_who_has_to_contribute_by_a_time_owes_it() -> None:
    """With a time, or as the first sentence, a contribution is a thing of its own."""
    first, second = draft(
        "1. Frontex participates in the exercise by May 2026. Europol shall contribute data to it by June 2026."
    ).things
    assert (shares(first.owners.value), shares(second.owners.value)) == ("frontex", "europol")


@pytest.mark.parametrize(
    ("language", "text", "partner"),
    [
        ("et", "Eurojustilt oodatakse analüüsi, mille ta koostab koostöövõrgustikuga (EJN) konsulteerides.", "ejn"),
        ("fi", "Komissio laatii oppaan kesäkuuhun 2026 mennessä Europolin avulla.", "europol"),
        ("bg", "Комисията ще изготви наръчник до юни 2026 г. със съдействието на Европол.", "europol"),
    ],
)
def test_words_behind_a_partner_are_read(language: str, text: str, partner: str) -> None:
    """With whom it is done may also be said behind the name, and the name may only be an acronym."""
    assert shares(only_thing(text, language).takes_part.value) == partner


def test_an_item_may_say_who_takes_part_in_it() -> None:
    """Below a stem the only body that an item names may be a partner."""
    text = (
        "1. Poľsko a Slovensko sa zaviazali, že:\n\n–   na jeseň zorganizujú cvičenie, na ktorom sa zúčastní aj Česko."
    )
    (thing,) = draft(text, "sk").things
    assert (shares(thing.owners.value), shares(thing.takes_part.value)) == ("pl, sk", "cz")


def test_an_acronym_beside_an_owner_owes_it_as_well() -> None:
    """A body that nobody knows may be joined by "and": it is proposed, and the owners are to be looked at."""
    thing = only_thing("La Commissione e AESA elaborano requisiti comuni entro giugno 2026.", "it")
    assert (shares(thing.owners.value), thing.owners.certainty) == ("commission, aesa", Certainty.LOOK)
