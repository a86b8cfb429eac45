"""Rhythms: what is due at each time or meeting recurs, in every language."""

from datetime import date

import pytest

from domain.council_documents.draft import Certainty, Thing
from domain.council_documents.due.deadlines import read_deadline
from domain.council_documents.due.times import find_times
from domain.council_documents.sentence import Sentence
from domain.dates.spans import Month
from domain.register.model import Deadline, DeadlineKind
from tests.domain.council_documents.drafting import DIRECTORY, draft, only_thing

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


#: The end of 2026 as the heading or the cell of a deadline.
_ENDS = {
    "bg": "край на 2026 г.",
    "cs": "konec roku 2026",
    "da": "udgangen af 2026",
    "de": "Ende 2026",
    "el": "τέλος του 2026",
    "en": "end of 2026",
    "es": "finales de 2026",
    "et": "2026. aasta lõpp",
    "fi": "vuoden 2026 loppu",
    "fr": "fin 2026",
    "ga": "deireadh 2026",
    "hr": "kraj 2026.",
    "hu": "2026 vége",
    "it": "fine 2026",
    "lt": "2026 m. pabaiga",
    "lv": "2026. gada beigas",
    "mt": "tmiem l-2026",
    "nl": "eind 2026",
    "pl": "koniec 2026 r.",
    "pt": "final de 2026",
    "ro": "sfârșitul anului 2026",
    "sk": "koniec roka 2026",
    "sl": "konec leta 2026",
    "sv": "slutet av 2026",
}


@pytest.mark.parametrize(("language", "text"), _ENDS.items())
def test_the_end_of_a_period_is_its_last_day(language: str, text: str) -> None:
    """The end of a year is its last day, also without a word for by; somebody has to look."""
    sentence = Sentence(text, language)
    times = find_times(sentence, date(2026, 1, 14), DIRECTORY)
    found = read_deadline(sentence, times, date(2026, 1, 14), is_cell=True)
    assert (found.deadline.day, found.certainty) == (date(2026, 12, 31), Certainty.LOOK)


def _under(heading: str, text: str, language: str = "en") -> Thing:
    (thing,) = draft(f"# {heading}\n\n- {text}", language).things
    return thing


@pytest.mark.parametrize(
    ("language", "heading", "text", "last"),
    [
        ("en", "End of the first half of 2026", "Frontex presents a plan for the northern ports.", date(2026, 6, 30)),
        ("it", "Fine del terzo trimestre 2026", "Frontex presenta un piano per i porti.", date(2026, 9, 30)),
        ("en", "Meeting of the ministers in May 2026", "Frontex presents a plan for the ports.", date(2026, 5, 31)),
        ("pl", "Posiedzenie ministrów w maju 2026 r.", "Frontex przedstawia plan dla portów.", date(2026, 5, 31)),
    ],
)
def test_a_heading_has_the_end_of_a_period_or_a_meeting(language: str, heading: str, text: str, last: date) -> None:
    """What is below it is due by then; somebody has to look."""
    deadline = _under(heading, text, language).deadline
    assert deadline.certainty is Certainty.LOOK
    assert (deadline.value.month.last if deadline.value.month else deadline.value.day) == last


@pytest.mark.parametrize(
    ("language", "heading", "text"),
    [
        ("en", "Autumn 2026", "Frontex presents a plan for the northern ports."),
        ("en", "After the end of the pilot", "Frontex presents a plan for the northern ports."),
        ("en", "Six months after the end of the pilot", "Frontex presents a plan for the northern ports."),
        ("de", "Nach Abschluss des Pilotprojekts", "Frontex legt einen Plan für die Häfen vor."),
        ("fr", "Printemps 2027", "Frontex présente un plan pour les ports du nord."),
    ],
)
def test_a_heading_without_fixed_days_is_to_be_looked_at(language: str, heading: str, text: str) -> None:
    """A season or an event above a thing is no date, and not nothing either."""
    deadline = _under(heading, text, language).deadline
    assert (deadline.value, deadline.certainty) == (Deadline(kind=DeadlineKind.ONCE), Certainty.LOOK)


def test_a_rhythm_begins_in_the_month_above_it() -> None:
    """What recurs below a month does so from that month on; somebody has to look."""
    deadline = _under("September 2026", "CEPOL holds a course for judges every year.").deadline
    assert (deadline.value, deadline.certainty) == (
        Deadline(kind=DeadlineKind.ANNUAL, month=Month(2026, 9)),
        Certainty.LOOK,
    )


def test_two_years_are_a_period() -> None:
    """A year and the next one are a period, to be looked at: it may be due in each of them."""
    deadline = only_thing("Frontex shall hold courses in 2026 and 2027.").deadline
    assert (deadline.value.start, deadline.value.end) == (date(2026, 1, 1), date(2027, 12, 31))
    assert deadline.certainty is Certainty.LOOK


@pytest.mark.parametrize(
    ("language", "heading", "text", "day"),
    [
        ("et", "18. august 2026", "Frontex esitab kava sadamate kohta.", date(2026, 8, 18)),
        ("de", "18. August 2026", "Frontex legt einen Plan für die Häfen vor.", date(2026, 8, 18)),
        ("hr", "18. kolovoza 2026.", "Frontex podnosi plan za luke.", date(2026, 8, 18)),
    ],
)
def test_the_day_of_a_heading_is_no_number(language: str, heading: str, text: str, day: date) -> None:
    """A heading that begins with a day keeps it."""
    assert _under(heading, text, language).deadline.value.day == day


def test_the_first_time_may_be_behind_a_dash() -> None:
    """What a rhythm in a name begins with may be set apart."""
    text = "Gada pārskatu par tirgu publicē Frontex, pirmoreiz – 2026. gada septembrī."
    (thing,) = draft(f"1. {text}", "lv").things
    assert thing.deadline.value == Deadline(kind=DeadlineKind.ANNUAL, month=Month(2026, 9))


def test_a_length_after_an_event_is_no_day() -> None:
    """Estonian "kuus kuud pärast …" counts from what follows."""
    deadline = _under("Kuus kuud pärast protokolli jõustumist", "Frontex esitab kava sadamate kohta.", "et").deadline
    assert (deadline.value, deadline.certainty) == (Deadline(kind=DeadlineKind.ONCE), Certainty.LOOK)


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        ("ro", "Frontex raportează Consiliului la sesiunea sa din decembrie 2026.", date(2026, 12, 31)),
        ("pl", "Frontex złoży Radzie sprawozdanie na jej posiedzeniu w grudniu 2026 r.", date(2026, 12, 31)),
        ("fi", "CEPOL järjestää kursseja 2. helmikuuta 2027 – 30. marraskuuta 2028.", date(2028, 11, 30)),
    ],
)
def test_a_meeting_and_a_range_need_no_other_word(language: str, text: str, last: date) -> None:
    """The month of a meeting, and two days with a dash, are times whatever is before them."""
    (thing,) = draft(f"1. {text}", language).things
    deadline = thing.deadline.value
    assert (deadline.month.last if deadline.month else deadline.day or deadline.end) == last


@pytest.mark.parametrize(
    ("language", "heading", "text"),
    [
        ("hu", "2027 tavasza", "A Frontex tervet nyújt be a kikötőkről."),
        ("lt", "Užbaigus vertinimą", "FRONTEX pateikia uostų planą."),
        ("fi", "Hankkeen päätyttyä", "Frontex esittää suunnitelman satamia varten."),
    ],
)
def test_a_season_or_an_event_may_come_last(language: str, heading: str, text: str) -> None:
    """A year before its season is no date, and an event may be said by a participle or at the end."""
    deadline = _under(heading, text, language).deadline
    assert (deadline.value, deadline.certainty) == (Deadline(kind=DeadlineKind.ONCE), Certainty.LOOK)


@pytest.mark.parametrize(
    ("language", "heading", "text", "last"),
    [
        ("hu", "2026. május 15.", "A Frontex tervet nyújt be a kikötőkről.", date(2026, 5, 15)),
        ("lt", "Ministrų posėdis 2026 m. gegužės mėn.", "FRONTEX pateikia uostų planą.", date(2026, 5, 31)),
    ],
)
def test_a_date_with_a_full_stop_is_a_title(language: str, heading: str, text: str, last: date) -> None:
    """A line that ends in a date's full stop ends no sentence: it says by when what is below it is due."""
    (thing,) = draft(f"II. X\n\n{heading}\n\n- {text}\n", language).things
    deadline = thing.deadline.value
    assert (deadline.month.last if deadline.month else deadline.day) == last
