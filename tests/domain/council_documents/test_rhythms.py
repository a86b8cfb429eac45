"""Rhythms: what is due at each time or meeting recurs, in every language."""

import pytest

from domain.council_documents.draft import Certainty
from domain.register.model import Deadline, DeadlineKind
from tests.domain.council_documents.drafting import draft, only_thing

#: At each meeting.
_MEETINGS = {
    "bg": "Председателството докладва на Съвета на всяко заседание на работната група.",
    "cs": "Předsednictví podá zprávu Radě na každém zasedání pracovní skupiny.",
    "da": "Formandskabet aflægger rapport til Rådet på hvert møde i gruppen.",
    "de": "Der Vorsitz berichtet dem Rat auf jeder Sitzung der Gruppe.",
    "el": "Η Προεδρία υποβάλλει έκθεση στο Συμβούλιο σε κάθε συνεδρίαση της ομάδας.",
    "en": "The Presidency shall report to the Council at each of the meetings of the group.",
    "es": "La Presidencia informará al Consejo en cada reunión del grupo.",
    "et": "Eesistujariik esitab nõukogule aruande igal töörühma koosolekul.",
    "fi": "Puheenjohtajavaltio raportoi neuvostolle jokaisessa työryhmän kokouksessa.",
    "fr": "La présidence fait rapport au Conseil à chaque réunion du groupe.",
    "ga": "Tuairisceoidh an Uachtaránacht don Chomhairle ag gach cruinniú den Mheitheal.",
    "hr": "Predsjedništvo izvješćuje Vijeće na svakoj sjednici radne skupine.",
    "hu": "Az elnökség a munkacsoport minden ülésén beszámol a Tanácsnak.",
    "it": "La presidenza riferisce al Consiglio a ogni riunione del gruppo.",
    "lt": "Pirmininkaujanti valstybė narė kiekviename darbo grupės posėdyje pateikia Tarybai ataskaitą.",
    "lv": "Prezidentvalsts katrā darba grupas sanāksmē ziņo Padomei.",
    "mt": "Il-Presidenza għandha tirrapporta lill-Kunsill f'kull laqgħa tal-grupp.",
    "nl": "Het voorzitterschap brengt op elke vergadering van de groep verslag uit aan de Raad.",
    "pl": "Prezydencja składa Radzie sprawozdanie na każdym posiedzeniu grupy.",
    "pt": "A Presidência informa o Conselho em cada reunião do grupo.",
    "ro": "Președinția raportează Consiliului la fiecare reuniune a grupului.",
    "sk": "Predsedníctvo podá Rade správu na každom zasadnutí skupiny.",
    "sl": "Predsedstvo poroča Svetu na vsaki seji skupine.",
    "sv": "Ordförandeskapet rapporterar till rådet vid varje möte i gruppen.",
}
#: Every six months.
_HALF_YEARS = {
    "bg": "Фронтекс докладва на Съвета на всеки шест месеца.",
    "cs": "Frontex podá zprávu Radě každých šest měsíců.",
    "da": "Frontex aflægger rapport til Rådet hver sjette måned.",
    "de": "Frontex berichtet dem Rat alle sechs Monate.",
    "el": "Ο Frontex υποβάλλει έκθεση στο Συμβούλιο κάθε έξι μήνες.",
    "en": "Frontex shall report to the Council every six months.",
    "es": "Frontex informará al Consejo cada seis meses.",
    "et": "Frontex esitab nõukogule aruande iga kuue kuu järel.",
    "fi": "Frontex raportoi neuvostolle joka kuudes kuukausi.",
    "fr": "Frontex fait rapport au Conseil tous les six mois.",
    "ga": "Tuairisceoidh Frontex don Chomhairle gach sé mhí.",
    "hr": "Frontex izvješćuje Vijeće svakih šest mjeseci.",
    "hu": "A Frontex minden hatodik hónapban beszámol a Tanácsnak.",
    "it": "Frontex riferisce al Consiglio ogni sei mesi.",
    "lt": "Frontex kas šešis mėnesius pateikia Tarybai ataskaitą.",
    "lv": "Frontex ik pēc sešiem mēnešiem ziņo Padomei.",
    "mt": "Frontex għandha tirrapporta lill-Kunsill kull sitt xhur.",
    "nl": "Frontex brengt elk halfjaar verslag uit aan de Raad.",
    "pl": "Frontex składa Radzie sprawozdanie co sześć miesięcy.",
    "pt": "A Frontex informa o Conselho de seis em seis meses.",
    "ro": "Frontex raportează Consiliului o dată la șase luni.",
    "sk": "Frontex podá Rade správu každých šesť mesiacov.",
    "sl": "Frontex poroča Svetu vsakih šest mesecev.",
    "sv": "Frontex rapporterar till rådet var sjätte månad.",
}


@pytest.mark.parametrize(("language", "text"), [*_MEETINGS.items(), *_HALF_YEARS.items()])
def test_what_is_due_at_each_time_recurs(language: str, text: str) -> None:
    """A rhythm that a register does not have is regular, and to be looked at."""
    (thing,) = draft(f"1. {text}", language).things
    assert (thing.deadline.value, thing.deadline.certainty) == (
        Deadline(kind=DeadlineKind.REGULAR),
        Certainty.LOOK,
    )


def test_a_length_before_each_meeting_is_no_rhythm() -> None:
    """What is due some days before each meeting has no rhythm that could be said."""
    deadline = only_thing("The Commission shall circulate the agenda 10 days before each meeting.").deadline
    assert (deadline.value, deadline.certainty) == (Deadline(kind=DeadlineKind.ONCE), Certainty.LOOK)
