"""How an instalment stands on a day, in one word: files, pictures and calendars all tell the same four apart."""

from datetime import date
from enum import StrEnum

from domain.i18n.translator import Speech
from domain.register.instalments import Instalment
from domain.register.model import Status


class Standing(StrEnum):
    """How an instalment stands, most urgent first; the values are those of exported files."""

    OVERDUE = "overdue"
    OPEN = "open"
    HELD = "on-hold"
    DONE = "done"


def standing(instalment: Instalment, today: date) -> Standing:
    """How an instalment stands on a day; one that is on hold is not called late."""
    if instalment.status is Status.DONE:
        return Standing.DONE
    if instalment.hold:
        return Standing.HELD
    return Standing.OVERDUE if instalment.overdue(today) else Standing.OPEN


def word(stands: Standing, speech: Speech) -> str:
    """The word for it; evidence and reasons are told elsewhere."""
    match stands:
        case Standing.OVERDUE:
            return speech.gettext("overdue")
        case Standing.OPEN:
            return speech.gettext("open")
        case Standing.HELD:
            return speech.gettext("on hold")
        case Standing.DONE:
            return speech.gettext("done")
