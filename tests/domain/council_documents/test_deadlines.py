"""Deadlines: what is a date is found, and nothing that is none becomes a date without being flagged."""

from datetime import date

import pytest

from domain.council_documents.draft import Certainty
from domain.dates.spans import Month
from domain.drafts.register_file import to_json
from domain.register.model import Deadline, DeadlineKind
from tests.domain.council_documents.drafting import DIRECTORY, draft, only_thing

#: Times that are no deadlines, or none with fixed days.
TRAPS = (
    ("en", "The Commission shall report within two months of adoption."),
    ("en", "The Commission shall report on the conclusions of 12 February 2025."),
    ("en", "Member States shall transpose it by mid-2026."),
    ("en", "Europol shall deliver it no later than two months before the Council of June 2026."),
    ("en", "The Commission shall revise the strategy 2021-2027."),
    ("en", "Member States shall apply Regulation (EU) 2026/1356 in full."),
    ("en", "The Commission shall publish it (OJ C 272, 8.7.2026, p. 2)."),
    ("en", "The Commission shall report in 2025 and 2026."),
    ("en", "The Commission shall present it after June 2026."),
    ("en", "The Commission shall report three years after the entry into force."),
    ("en", "Member States shall act before the summer."),
    ("en", "Europol shall hire 2026 officers."),
    ("en", "The Commission shall report by 30 June 2026 on progress made by 31 December 2025."),
    ("en", "The Commission shall, six months before the end of 2026, report."),
    ("en", "The budget for 2027 shall be sufficient in June 2026."),
    ("en", "Eurojust shall follow up the action plan adopted in March 2026."),
    ("en", "Member States shall report not before June 2026."),
    ("en", "Frontex shall report by June 2026 at the earliest."),
    ("en", "The report due in June 2026 shall be shortened."),
    ("en", "The Commission shall evaluate the pilots that end in June 2026."),
    ("nl", "De lidstaten doen dit binnen drie maanden na de vaststelling."),
    ("nl", "De Commissie herziet het actieplan 2026-2030."),
    ("nl", "De Raad bespreekt de begroting voor 2026."),
    ("nl", "De Commissie zorgt voor middelen voor 2026-2027."),
    ("de", "Die Kommission berichtet innerhalb von drei Monaten nach Annahme."),
    ("de", "Die Kommission berichtet Mitte 2026."),
    ("fr", "La Commission fait rapport dans un délai de trois mois à compter de l'adoption."),
    ("fr", "La Commission fait rapport vers la mi-2026."),
    ("fr", "La Commission révise la stratégie pour la période 2026-2030."),
    ("es", "La Comisión informará en los tres meses siguientes a la adopción."),
    ("it", "La Commissione riferisce entro tre mesi dall'adozione."),
    ("pl", "Komisja składa sprawozdanie w ciągu trzech miesięcy od przyjęcia."),
    ("hu", "A Bizottság az elfogadástól számított három hónapon belül jelentést tesz."),
    ("fi", "Komissio antaa kertomuksen kolmen kuukauden kuluessa hyväksymisestä."),
    ("sv", "Kommissionen rapporterar inom tre månader efter antagandet."),
    ("pt", "A Comissão apresenta um relatório no prazo de três meses a contar da adoção."),
    ("cs", "Komise podá zprávu do tří měsíců od přijetí."),
    ("el", "Η Επιτροπή υποβάλλει έκθεση εντός τριών μηνών από την έγκριση."),
    ("ro", "Comisia raportează în termen de trei luni de la adoptare."),
    ("bg", "Комисията докладва в срок от три месеца от приемането."),
    ("da", "Kommissionen reviderer strategien 2026-2030."),
    ("lt", "Komisija atsiskaito per tris mėnesius nuo priėmimo."),
    ("lv", "Komisija ziņo trīs mēnešu laikā pēc pieņemšanas."),
    ("et", "Komisjon annab aru kolme kuu jooksul pärast vastuvõtmist."),
    ("sl", "Komisija poroča v treh mesecih po sprejetju."),
    ("hr", "Komisija izvješćuje u roku od tri mjeseca od donošenja."),
    ("sk", "Komisia podá správu do troch mesiacov od prijatia."),
)


@pytest.mark.parametrize(("language", "text"), TRAPS)
def test_what_is_no_date_is_never_sure(language: str, text: str) -> None:
    """A time of something else, or counted from an event, is to be looked at or not read at all."""
    for thing in draft(f"1. {text}", language).things:
        deadline = thing.deadline
        is_dated = deadline.value != Deadline(kind=deadline.value.kind)
        assert not (is_dated and deadline.certainty is Certainty.SURE), deadline


#: Times that nothing reads, and rhythms that a register does not have.
UNREAD = (
    ("en", "The Commission shall report no later than eighteen months after the approval.", "months after"),
    ("en", "The Commission shall report within a year of the approval.", "within a year"),
    ("en", "The Commission shall report within 48 hours.", "48 hours"),
    ("en", "The Commission shall report every week.", "every week"),
    ("en", "The Commission shall circulate the papers 10 days before each meeting.", "10 days"),
    ("en", "The Commission shall report by 30 June 2026 and 31 December 2026.", "31 December 2026"),
    ("en", "The Commission shall report at least once every three weeks.", "every three weeks"),
    ("nl", "De Commissie brengt wekelijks verslag uit.", "wekelijks"),
    ("fi", "Komission on raportoitava viikoittain.", "viikoittain"),
    ("es", "La Comisión informará dos veces al año.", "al año"),
    ("pl", "Komisja przedstawi sprawozdanie w ciągu roku od przyjęcia.", "w ciągu roku"),
    ("et", "Komisjon esitab aruande aasta jooksul pärast vastuvõtmist.", "aasta jooksul"),
    ("hu", "A Bizottság hetente jelentést tesz a Tanácsnak.", "hetente"),
    ("lv", "Komisija katru nedēļu ziņo Padomei.", "katru nedēļu"),
)


@pytest.mark.parametrize(("language", "text", "words"), UNREAD)
def test_a_time_that_is_not_read_is_to_be_looked_at(language: str, text: str, words: str) -> None:
    """A deadline is neither sure nor missing while the sentence has a time that nothing has read."""
    deadline = only_thing(text, language).deadline
    assert deadline.certainty is Certainty.LOOK
    assert deadline.source is not None
    assert words in deadline.source.words


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("nl", "De Commissie dient het verslag zes weken vóór 10 april 2026 in.", date(2026, 2, 27)),
        ("en", "The Commission shall report two months before 30 June 2026.", date(2026, 4, 30)),
        ("en", "The Commission shall report three weeks after 10 April 2026.", date(2026, 5, 1)),
    ],
)
def test_a_length_before_a_day_is_counted_from_it(language: str, text: str, day: date) -> None:
    """A length of time before or after a day gives the day that is meant, to be looked at."""
    deadline = only_thing(text, language).deadline
    assert (deadline.value.day, deadline.certainty) == (day, Certainty.LOOK)


def test_two_times_in_two_clauses_are_to_be_looked_at() -> None:
    """A day and a rhythm of two duties are both shown; the day stays one, and no meeting is made of its month."""
    text = "The Commission shall review the file before 15 January 2026 at the latest, and monitor it monthly."
    deadline = only_thing(text).deadline
    assert (deadline.value.day, deadline.value.month, deadline.certainty) == (date(2026, 1, 14), None, LOOK)
    assert deadline.source is not None
    assert deadline.source.words == "before 15 January 2026 at the latest … monthly"


def test_a_meeting_of_others_is_no_council() -> None:
    """A month in which some other body meets is a month; the register is offered no meeting of the Council."""
    result = draft("1. Frontex shall adopt it at the June 2026 meeting of the Management Board.")
    (thing,) = result.things
    assert (thing.deadline.value, thing.deadline.certainty) == (
        Deadline(kind=ONCE, month=JUNE, month_end=True),
        LOOK,
    )
    rhythm = draft("1. The Commission shall report annually from June 2031.")
    shipped = {str(each.meeting) for each in DIRECTORY.milestones}
    assert {each["slug"] for each in to_json(rhythm, DIRECTORY)["milestones"]} <= shipped


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Commission shall take the ongoing evaluation into account."),
        ("es", "La Comisión deberá tener en cuenta los trabajos en curso en el Consejo."),
    ],
)
def test_what_goes_on_is_no_deadline(language: str, text: str) -> None:
    """A word for how a thing is says nothing of when another is due."""
    assert only_thing(text, language).deadline.certainty is Certainty.NOT_SAID


ONCE, ANNUAL, REGULAR = DeadlineKind.ONCE, DeadlineKind.ANNUAL, DeadlineKind.REGULAR
SURE, LOOK, NOT_SAID = Certainty.SURE, Certainty.LOOK, Certainty.NOT_SAID
JUNE = Month(2026, 6)

DEADLINES = (
    ("The Commission shall report by 30 June 2026.", Deadline(kind=ONCE, day=date(2026, 6, 30)), SURE),
    ("The Commission shall report by June 2026.", Deadline(kind=ONCE, month=JUNE, month_end=True), SURE),
    ("The Commission shall report before 1 July 2026.", Deadline(kind=ONCE, day=date(2026, 6, 30)), SURE),
    ("The Commission shall report by the end of 2026.", Deadline(kind=ONCE, day=date(2026, 12, 31)), SURE),
    ("The Commission shall report at the June 2026 Schengen Council.", Deadline(kind=ONCE, month=JUNE), SURE),
    ("The Commission shall report in 2026.", Deadline(kind=ONCE, day=date(2026, 12, 31)), LOOK),
    ("The Commission shall report by the end of the year.", Deadline(kind=ONCE, day=date(2025, 12, 31)), LOOK),
    ("The Commission shall report within 30 days.", Deadline(kind=ONCE, day=date(2025, 12, 12)), LOOK),
    (
        "The Commission shall act between 1 January 2026 and 30 June 2026.",
        Deadline(kind=DeadlineKind.PERIOD, start=date(2026, 1, 1), end=date(2026, 6, 30)),
        SURE,
    ),
    ("The Commission shall report annually.", Deadline(kind=ANNUAL), SURE),
    ("The Commission shall report every year, starting in June 2026.", Deadline(kind=ANNUAL, month=JUNE), SURE),
    ("The Commission shall report regularly from June 2026.", Deadline(kind=REGULAR, month=JUNE), SURE),
    ("The Commission shall report every six months.", Deadline(kind=REGULAR), LOOK),
    ("The Commission shall report quarterly.", Deadline(kind=REGULAR), LOOK),
    ("The Commission shall report regularly.", Deadline(kind=REGULAR), SURE),
    ("The Commission shall report continuously.", Deadline(kind=DeadlineKind.CONTINUOUS), SURE),
    ("The Commission shall report as soon as possible.", Deadline(kind=ONCE), LOOK),
    ("The Commission shall report.", Deadline(kind=ONCE), NOT_SAID),
)


@pytest.mark.parametrize(("text", "deadline", "certainty"), DEADLINES)
def test_a_deadline_is_read(text: str, deadline: Deadline, certainty: Certainty) -> None:
    """Each kind of deadline is read, relative ones from the document's date; what needs a look is flagged."""
    found = only_thing(text).deadline
    assert (found.value, found.certainty) == (deadline, certainty)


def test_a_deadline_has_the_words_that_it_rests_on() -> None:
    """The words of the time are kept with the deadline, also where it has no days."""
    sources = [
        only_thing(f"Frontex shall report {time}.").deadline.source for time in ("by June 2026", "without delay")
    ]
    assert [source.words for source in sources if source] == ["by June 2026", "without delay"]


def test_a_footnote_has_the_deadline() -> None:
    """A date that stands in a footnote of the sentence is its deadline, to be looked at."""
    thing = draft("1. The Commission shall report[^1].\n\n[^1]: The next report is due in April 2026.").things[0]
    assert thing.deadline.value == Deadline(kind=ONCE, month=Month(2026, 4), month_end=True)
    assert thing.deadline.certainty is LOOK


def test_a_footnote_defines_a_term() -> None:
    """What a footnote says that "short term" means gives the day, from the document's date."""
    defined = "[^1]: Short term: three months."
    text = f"1. Progress matters[^1].\n\n2. The Commission shall act in the short term.\n\n{defined}"
    thing = draft(text).things[-1]
    assert (thing.deadline.value.day, thing.deadline.certainty) == (date(2026, 2, 12), LOOK)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Europol reports to the Council by the first week of June 2026."),
        ("lv", "Eiropols iesniedz ziņojumu ne vēlāk kā 2026. gada jūnija pirmajā nedēļā."),
        ("lv", "Eiropols iesniedz ziņojumu līdz 2026./2027. akadēmiskā gada sākumam."),
        ("lv", "Eiropols iesniedz ziņojumu līdz 2026. gada rudenim."),
        ("lt", "Europolas iki šio pirmininkavimo pabaigos pateikia ataskaitą."),
        ("da", "Europol forelægger en rapport inden jul 2026."),
    ],
)
def test_a_part_of_a_month_or_year_is_never_sure(language: str, text: str) -> None:
    """The month's or the year's last day is not what is said."""
    assert only_thing(text, language).deadline.certainty is Certainty.LOOK


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Frontex shall evaluate the pilot of the past years."),
        ("en", "Frontex shall revise the plan following the outcome of the pilot."),
        ("en", "Frontex shall publish the plan once the pilot has ended."),
        ("en", "Frontex shall publish the plan in the autumn of the year to come."),
        ("de", "Frontex veröffentlicht den Plan, sobald das Pilotprojekt abgeschlossen ist."),
        ("nl", "Frontex maakt het plan bekend zodra het proefproject is afgerond."),
        ("pl", "Frontex opublikuje plan po zakończeniu projektu pilotażowego."),
        ("fi", "Frontex julkaisee suunnitelman hankkeen päättymisen jälkeen."),
        ("hr", "Frontex objavljuje plan na proljeće."),
        ("bg", "Frontex представя тримесечна справка на Съвета."),
    ],
)
def test_any_word_of_time_is_to_be_looked_at(language: str, text: str) -> None:
    """Nothing is said to have no time while its sentence has a word for one."""
    assert only_thing(text, language).deadline.certainty is Certainty.LOOK


def test_a_cell_with_a_time_is_not_lost() -> None:
    """A cell of a column that nobody knows is looked at where it has a time, also one without days."""
    rows = "| Task | Body | Remarks |\n|---|---|---|\n| Plan | Frontex | six months after the pilot |\n"
    (thing,) = draft(rows).things
    assert thing.deadline.certainty is Certainty.LOOK
    assert thing.deadline.source is not None
    assert "months after" in thing.deadline.source.words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Frontex is invited to compile statistics. The statistics shall be sent to COSI by 30 June 2026."),
        ("nl", "Frontex brengt de cijfers bijeen. De cijfers worden uiterlijk op 30 juni 2026 aan COSI toegezonden."),
        ("pl", "Frontex ma przygotować statystyki. Statystyki należy przekazać COSI do 30 czerwca 2026 r."),
    ],
)
def test_a_further_sentence_says_by_when_and_to_whom(language: str, text: str) -> None:
    """What a further sentence says only of when and to whom the thing goes is no second thing."""
    thing = only_thing(text, language)
    assert (thing.deadline.value.day, thing.deadline.certainty) == (date(2026, 6, 30), LOOK)
    assert thing.addressees.value == ("cosi",)
