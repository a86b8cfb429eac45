"""Words of a person's request to be reminded of something, in each language: data, no rules.

Each text is a list of beginnings of words, separated by spaces, and those of one weekday by "|". Case and accents do
not matter.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class ReminderWords:
    """One language's words."""

    #: Asks to be reminded.
    remind: str
    #: Monday to Sunday.
    weekdays: str
    #: Before something, or ahead of it.
    before: str


REMINDER_WORDS: Mapping[str, ReminderWords] = {
    "bg": ReminderWords(
        remind="напомн",
        weekdays="понеделник вторник сряда четвърт петък събота неделя",
        before="преди по-рано предварително",
    ),
    "cs": ReminderWords(
        remind="připom upozorn",
        weekdays="pondělí|pondělk úter střed čtvrtek|čtvrtk pátek|pátk sobot neděl",
        before="před dříve",
    ),
    "da": ReminderWords(
        remind="mind påmind husk",
        weekdays="mandag tirsdag onsdag torsdag fredag lørdag søndag",
        before="før inden forinden",
    ),
    "de": ReminderWords(
        remind="erinner",
        weekdays="montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
        before="vor vorher zuvor davor",
    ),
    "el": ReminderWords(
        remind="θύμισ υπενθύμι",
        weekdays="δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
        before="πριν νωρίτερα",
    ),
    "en": ReminderWords(
        remind="remind",
        weekdays="monday tuesday wednesday thursday friday saturday sunday",
        before="before ahead earlier prior",
    ),
    "es": ReminderWords(
        remind="recuérd recorda", weekdays="lunes martes miércoles jueves viernes sábado domingo", before="antes"
    ),
    "et": ReminderWords(
        remind="tuleta meenuta",
        weekdays="esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev",
        before="enne varem",
    ),
    "fi": ReminderWords(
        remind="muistut",
        weekdays="maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
        before="ennen aiemmin etukäteen",
    ),
    "fr": ReminderWords(
        remind="rappel", weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche", before="avant auparavant"
    ),
    "ga": ReminderWords(
        remind="meabhr gcuimhne",
        weekdays="luan|luain máirt|mháirt céadaoin|chéadaoin déardaoin aoine|haoine satharn|sathairn domhna",
        before="roimh",
    ),
    "hr": ReminderWords(
        remind="podsjet",
        weekdays="ponedjelj utorak|utork srijed četvrtak|četvrtk petak|petk subot nedjelj",
        before="prije ranije",
    ),
    "hu": ReminderWords(
        remind="emlékeztes", weekdays="hétfő kedd szerd csütörtök péntek szombat vasárnap", before="előtt korábban"
    ),
    "it": ReminderWords(
        remind="ricorda", weekdays="lunedì martedì mercoledì giovedì venerdì sabato domenica", before="prima"
    ),
    "lt": ReminderWords(
        remind="primin",
        weekdays="pirmadien antradien trečiadien ketvirtadien penktadien šeštadien sekmadien",
        before="prieš anksčiau",
    ),
    "lv": ReminderWords(
        remind="atgādin",
        weekdays="pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien",
        before="pirms iepriekš",
    ),
    "mt": ReminderWords(remind="fakkar", weekdays="tnejn tlieta erbgħa ħamis ġimgħa sibt ħadd", before="qabel"),
    "nl": ReminderWords(
        remind="herinner",
        weekdays="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        before="voor vóór ervoor tevoren eerder",
    ),
    "pl": ReminderWords(
        remind="przypomn",
        weekdays="poniedział wtor środa|środę|środy czwart piątek|piątk sobot niedziel",
        before="przed wcześniej",
    ),
    "pt": ReminderWords(
        remind="lembr relembr recorda", weekdays="segunda terça quarta quinta sexta sábado domingo", before="antes"
    ),
    "ro": ReminderWords(
        remind="aminte aminti reaminti",
        weekdays="luni|lunea marți|marțea miercur joi vineri sâmbăt duminic",
        before="înainte",
    ),
    "sk": ReminderWords(
        remind="pripom upozorn",
        weekdays="pondelok|pondelk utorok|utork stred štvrtok|štvrtk piatok|piatk sobot nedeľ",
        before="pred vopred skôr",
    ),
    "sl": ReminderWords(
        remind="opomni spomni",
        weekdays="ponedelj torek|tork sreda|sredo četrt petek|petk sobot nedelj",
        before="pred prej",
    ),
    "sv": ReminderWords(
        remind="påminn", weekdays="måndag tisdag onsdag torsdag fredag lördag söndag", before="före innan tidigare"
    ),
}
