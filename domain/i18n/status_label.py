"""How an instalment stands on a day, in one word: files, pictures and calendars all tell the same four apart."""

from datetime import date
from enum import StrEnum

from domain.i18n.translator import Translator
from domain.register.instalments import Instalment
from domain.register.model import Status


class DisplayStatus(StrEnum):
    """How an instalment stands, most urgent first; the values are those of exported files."""

    OVERDUE = "overdue"
    OPEN = "open"
    HELD = "on-hold"
    DONE = "done"


def standing(instalment: Instalment, today: date) -> DisplayStatus:
    """How an instalment stands on a day; one that is on hold is not called late."""
    if instalment.status is Status.DONE:
        return DisplayStatus.DONE
    if instalment.hold:
        return DisplayStatus.HELD
    return DisplayStatus.OVERDUE if instalment.overdue(today) else DisplayStatus.OPEN


def word(stands: DisplayStatus, translator: Translator) -> str:
    """The word for it; evidence and reasons are told elsewhere."""
    match stands:
        case DisplayStatus.OVERDUE:
            return translator.gettext("overdue")
        case DisplayStatus.OPEN:
            return translator.gettext("open")
        case DisplayStatus.HELD:
            return translator.gettext("on hold")
        case DisplayStatus.DONE:
            return translator.gettext("done")
