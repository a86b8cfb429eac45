"""An instalment's status on a day, as files, charts and calendars show it, and its word in a language."""

from datetime import date
from enum import StrEnum
from typing import assert_never

from domain.i18n.translator import Translator
from domain.register.instalments import Instalment
from domain.register.model import Status


class DisplayStatus(StrEnum):
    """How an instalment stands, most urgent first; the values are those of exported files."""

    # The docstring is part of docs/export.schema.json.

    OVERDUE = "overdue"
    OPEN = "open"
    HELD = "on-hold"
    DONE = "done"


def display_status(instalment: Instalment, today: date) -> DisplayStatus:
    """Return an instalment's status on a day; one that is on hold is not overdue."""
    if instalment.status is Status.DONE:
        return DisplayStatus.DONE
    if instalment.hold:
        return DisplayStatus.HELD
    return DisplayStatus.OVERDUE if instalment.is_overdue(today) else DisplayStatus.OPEN


def status_word(status: DisplayStatus, translator: Translator) -> str:
    """Return the word for a status, without evidence and reasons."""
    match status:
        case DisplayStatus.OVERDUE:
            return translator.gettext("overdue")
        case DisplayStatus.OPEN:
            return translator.gettext("open")
        case DisplayStatus.HELD:
            return translator.gettext("on hold")
        case DisplayStatus.DONE:
            return translator.gettext("done")
        case _:
            assert_never(status)


def status_mark(status: DisplayStatus, *, is_reported: bool = False) -> str:
    """Return the sign before a status's word; an open one that its owner reports done has one of its own.

    The signs are no emoji, which each client draws in another way, and differ by shape, not by colour.
    """
    match status:
        case DisplayStatus.OVERDUE:
            return "▲"
        case DisplayStatus.OPEN:
            return "◐" if is_reported else "○"
        case DisplayStatus.HELD:
            return "‖"
        case DisplayStatus.DONE:
            return "✓"
        case _:
            assert_never(status)
