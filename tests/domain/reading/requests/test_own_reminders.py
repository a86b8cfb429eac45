"""Requests to be reminded of a deliverable, in all languages: the day, the length of time before another, the hour."""

from datetime import date, time

import pytest

from domain.languages import CODES
from domain.reading.requests.own_reminders import ReminderTime, asks_for_reminder, read_reminder_request
from domain.register.model import Register

#: A Friday.
TODAY = date(2023, 10, 20)
MONDAY, WEDNESDAY = ReminderTime(day=date(2023, 10, 23)), ReminderTime(day=date(2023, 10, 25))
TWO_WEEKS, DAY_OF_COUNCIL = ReminderTime(days_before=14), ReminderTime(days_before=1, of_meeting=True)

#: In each language: on Monday at ten; on Wednesday; two weeks before; the day before the Council.
REQUESTS = {
    "bg": (
        "напомни ми за III.3 в понеделник в 10:00",
        "напомни ми в сряда за III.3",
        "напомни ми за III.3 две седмици преди",
        "напомни ми за III.3 един ден преди Съвета",
    ),
    "cs": (
        "připomeň mi III.3 v pondělí v 10:00",
        "připomeň mi ve středu III.3",
        "připomeň mi III.3 dva týdny předem",
        "připomeň mi III.3 den před Radou",
    ),
    "da": (
        "mind mig om III.3 på mandag kl. 10.00",
        "mind mig på onsdag om III.3",
        "mind mig om III.3 to uger før",
        "mind mig om III.3 dagen før Rådet",
    ),
    "de": (
        "erinnere mich am Montag um 10 Uhr an III.3",
        "erinnere mich bitte Mittwoch an III.3",
        "erinnere mich zwei Wochen vorher an III.3",
        "erinnere mich am Tag vor dem Rat an III.3",
    ),
    "el": (
        "θύμισέ μου το III.3 τη Δευτέρα στις 10:00",
        "υπενθύμισέ μου την Τετάρτη το III.3",
        "θύμισέ μου το III.3 δύο εβδομάδες πριν",
        "θύμισέ μου το III.3 μία ημέρα πριν από το Συμβούλιο",
    ),
    "en": (
        "remind me of III.3 on Monday at 10:00",
        "please remind me on Wednesday about III.3",
        "remind me of III.3 two weeks before",
        "remind me of III.3 the day before the Council",
    ),
    "es": (
        "recuérdame III.3 el lunes a las 10:00",
        "recuérdame el miércoles III.3",
        "recuérdame III.3 dos semanas antes",
        "recuérdame III.3 el día antes del Consejo",
    ),
    "et": (
        "tuleta mulle III.3 meelde esmaspäeval kell 10",
        "tuleta kolmapäeval meelde III.3",
        "tuleta mulle III.3 meelde kaks nädalat varem",
        "tuleta mulle III.3 meelde päev enne nõukogu",
    ),
    "fi": (
        "muistuta minua III.3:sta maanantaina klo 10",
        "muistuta keskiviikkona III.3",
        "muistuta minua III.3 kaksi viikkoa ennen",
        "muistuta minua III.3 päivää ennen neuvostoa",
    ),
    "fr": (
        "rappelle-moi III.3 lundi à 10h",
        "rappelle-moi mercredi III.3",
        "rappelle-moi III.3 deux semaines avant",
        "rappelle-moi III.3 le jour avant le Conseil",
    ),
    "ga": (
        "meabhraigh dom III.3 Dé Luain ag 10:00",
        "cuir III.3 i gcuimhne dom Dé Céadaoin",
        "meabhraigh dom III.3 dhá sheachtain roimh ré",
        "meabhraigh dom III.3 lá roimh an gComhairle",
    ),
    "hr": (
        "podsjeti me na III.3 u ponedjeljak u 10:00",
        "podsjeti me u srijedu na III.3",
        "podsjeti me na III.3 dva tjedna prije",
        "podsjeti me na III.3 dan prije Vijeća",
    ),
    "hu": (
        "emlékeztess a III.3-ra hétfőn 10 órakor",
        "emlékeztess szerdán a III.3 pontra",
        "emlékeztess a III.3 pontra két héttel előtte",
        "emlékeztess a III.3 pontra egy nappal a Tanács előtt",
    ),
    "it": (
        "ricordami III.3 lunedì alle 10:00",
        "ricordami mercoledì III.3",
        "ricordami III.3 due settimane prima",
        "ricordami III.3 il giorno prima del Consiglio",
    ),
    "lt": (
        "primink man III.3 pirmadienį 10:00 val.",
        "primink man trečiadienį III.3",
        "primink man III.3 dvi savaites prieš",
        "primink man III.3 dieną prieš Tarybą",
    ),
    "lv": (
        "atgādini man par III.3 pirmdien plkst. 10.00",
        "atgādini man trešdien par III.3",
        "atgādini man par III.3 divas nedēļas iepriekš",
        "atgādini man par III.3 dienu pirms Padomes",
    ),
    "mt": (
        "fakkarni fi III.3 nhar it-Tnejn fl-10:00",
        "fakkarni l-Erbgħa fi III.3",
        "fakkarni fi III.3 ġimagħtejn qabel",
        "fakkarni fi III.3 jum qabel il-Kunsill",
    ),
    "nl": (
        "herinner me maandag om 10 uur aan III.3",
        "herinner me woensdag aan III.3",
        "herinner me twee weken ervoor aan III.3",
        "herinner me de dag voor de Raad aan III.3",
    ),
    "pl": (
        "przypomnij mi o III.3 w poniedziałek o 10:00",
        "przypomnij mi w środę o III.3",
        "przypomnij mi o III.3 dwa tygodnie przed",
        "przypomnij mi o III.3 dzień przed Radą",
    ),
    "pt": (
        "lembra-me de III.3 na segunda-feira às 10:00",
        "lembra-me na quarta-feira de III.3",
        "lembra-me de III.3 duas semanas antes",
        "lembra-me de III.3 um dia antes do Conselho",
    ),
    "ro": (
        "amintește-mi de III.3 luni la ora 10",
        "amintește-mi miercuri de III.3",
        "amintește-mi de III.3 cu două săptămâni înainte",
        "amintește-mi de III.3 cu o zi înainte de Consiliu",
    ),
    "sk": (
        "pripomeň mi III.3 v pondelok o 10:00",
        "pripomeň mi v stredu III.3",
        "pripomeň mi III.3 dva týždne vopred",
        "pripomeň mi III.3 deň pred Radou",
    ),
    "sl": (
        "opomni me na III.3 v ponedeljek ob 10.00",
        "opomni me v sredo na III.3",
        "opomni me na III.3 dva tedna prej",
        "opomni me na III.3 dan pred Svetom",
    ),
    "sv": (
        "påminn mig om III.3 på måndag kl. 10",
        "påminn mig på onsdag om III.3",
        "påminn mig om III.3 två veckor före",
        "påminn mig om III.3 dagen före rådet",
    ),
}


@pytest.mark.parametrize("language", CODES)
def test_when_somebody_wants_to_be_reminded(language: str, register: Register) -> None:
    """A weekday, an hour, a length of time before the deadline or before the Council are read in every language."""
    read = []
    for text in REQUESTS[language]:
        assert asks_for_reminder(text), text
        request = read_reminder_request(text, today=TODAY, directory=register.directory, hint=language)
        assert request is not None
        read.append((request.target.ref, request.when, request.clock))
    assert read == [
        ("III.3", MONDAY, time(10)),
        ("III.3", WEDNESDAY, None),
        ("III.3", TWO_WEEKS, None),
        ("III.3", DAY_OF_COUNCIL, None),
    ]


@pytest.mark.parametrize(
    ("text", "when", "clock", "unread"),
    [
        ("remind me of III.3", None, None, ""),
        ("remind me of III.3 tomorrow at 3 pm", ReminderTime(day=date(2023, 10, 21)), time(15), ""),
        ("remind me of III.3 in two weeks", ReminderTime(day=date(2023, 11, 3)), None, ""),
        ("remind me of III.3 on 3 June 2024", ReminderTime(day=date(2024, 6, 3)), None, ""),
        ("remind me of III.3 a month before", ReminderTime(months_before=1), None, ""),
        ("remind me of III.3 a week before 3 June 2024", ReminderTime(day=date(2024, 6, 3), days_before=7), None, ""),
        (
            "remind me of III.3 the day before the March Council",
            ReminderTime(day=date(2024, 3, 4), days_before=1),
            None,
            "",
        ),
        ("remind me of III.3 whenever Anna returns", None, None, "whenever Anna returns"),
    ],
)
def test_other_times(text: str, when: ReminderTime | None, clock: time | None, unread: str, register: Register) -> None:
    """Dates, lengths of time and other hours; words that are no time are not guessed from."""
    request = read_reminder_request(text, today=TODAY, directory=register.directory)
    assert request is not None
    assert (request.when, request.clock, request.unread) == (when, clock, unread)


@pytest.mark.parametrize(
    "text", ["remind me of the deadlines", "what is III.3?", "remind me weekly", "wat is III.3 op maandag"]
)
def test_other_texts_are_no_requests(text: str) -> None:
    """Without a reference, or without a word that asks for it, nobody is reminded."""
    assert not asks_for_reminder(text)
