"""Words of a person's request to be reminded of something, in each language: data, no rules.

Each text is a list of beginnings of words, separated by spaces. Case and accents do not matter.
"""

from collections.abc import Mapping

from msgspec import Struct


class ReminderWords(Struct, frozen=True, kw_only=True):
    """One language's words."""

    #: Asks to be reminded.
    remind: str
    #: Before something, or ahead of it.
    before: str


REMINDER_WORDS: Mapping[str, ReminderWords] = {
    "bg": ReminderWords(remind="напомн", before="преди по-рано предварително"),
    "cs": ReminderWords(remind="připom upozorn", before="před dříve"),
    "da": ReminderWords(remind="mind påmind husk", before="før inden forinden"),
    "de": ReminderWords(remind="erinner", before="vor vorher zuvor davor"),
    "el": ReminderWords(remind="θύμισ υπενθύμι", before="πριν νωρίτερα"),
    "en": ReminderWords(remind="remind", before="before ahead earlier prior"),
    "es": ReminderWords(remind="recuérd recorda", before="antes"),
    "et": ReminderWords(remind="tuleta meenuta", before="enne varem"),
    "fi": ReminderWords(remind="muistut", before="ennen aiemmin etukäteen"),
    "fr": ReminderWords(remind="rappel", before="avant auparavant"),
    "ga": ReminderWords(remind="meabhr gcuimhne", before="roimh"),
    "hr": ReminderWords(remind="podsjet", before="prije ranije"),
    "hu": ReminderWords(remind="emlékeztes", before="előtt korábban"),
    "it": ReminderWords(remind="ricorda", before="prima"),
    "lt": ReminderWords(remind="primin", before="prieš anksčiau"),
    "lv": ReminderWords(remind="atgādin", before="pirms iepriekš"),
    "mt": ReminderWords(remind="fakkar", before="qabel"),
    "nl": ReminderWords(remind="herinner", before="voor vóór ervoor tevoren eerder"),
    "pl": ReminderWords(remind="przypomn", before="przed wcześniej"),
    "pt": ReminderWords(remind="lembr relembr recorda", before="antes"),
    "ro": ReminderWords(remind="aminte aminti reaminti", before="înainte"),
    "sk": ReminderWords(remind="pripom upozorn", before="pred vopred skôr"),
    "sl": ReminderWords(remind="opomni spomni", before="pred prej"),
    "sv": ReminderWords(remind="påminn", before="före innan tidigare"),
}
