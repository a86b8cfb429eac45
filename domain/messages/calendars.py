"""Sentences about calendars that somebody subscribes to: where one is, what is in it, and how it ends."""

from datetime import datetime

from domain.i18n.translator import Translator

#: What is typed to make one of everything, to end it, and for titles and evidence to stand in it.
ON, OFF, WITH_TITLES = "on", "off", "with titles"

COMMAND = "/schengen calendar"
EXPORT = "/schengen export ics"


def made(address: str, read_as: str, speech: Translator, *, titles: bool, replaced: bool) -> str:
    """The one time that an address is said."""
    said = [
        read_as,
        speech.gettext("Subscribe to this address in your calendar: {address}", address=address),
        speech.gettext("Whoever has the address can read the calendar: keep it to yourself. It is shown only now."),
        _titles(speech, titles=titles),
    ]
    if replaced:
        said.append(speech.gettext("The address that you had before no longer works."))
    said.append(_end(speech))
    return "\n".join(each for each in said if each)


def stands(read_as: str, at: datetime, speech: Translator, *, titles: bool) -> str:
    """That somebody has an address, which itself nobody knows any more."""
    said = [
        speech.gettext("You have a calendar address, made on {moment}.", moment=speech.moment(at)),
        read_as,
        _titles(speech, titles=titles),
        speech.gettext("The address itself is not kept. Whoever has lost it makes another, and the old one ends."),
        _end(speech),
    ]
    return "\n".join(each for each in said if each)


def none_yet(speech: Translator) -> str:
    """That somebody has no address, and how to make one."""
    return speech.gettext(
        "You have no calendar address. Make one with {everything}, or with filters: {example}",
        everything=f"{COMMAND} {ON}",
        example=f"{COMMAND} Eurojust {WITH_TITLES}",
    )


def ended(speech: Translator) -> str:
    """That an address no longer works."""
    return speech.gettext("Your calendar address no longer works.")


def nothing_to_end(speech: Translator) -> str:
    """That there was none."""
    return speech.gettext("You have no calendar address; nothing was changed.")


def no_address(speech: Translator) -> str:
    """That this bot serves no calendars, and what there is instead."""
    return speech.gettext(
        "This bot has no public address to subscribe to. The calendar as a file: {command}", command=EXPORT
    )


def now_only(speech: Translator) -> str:
    """That a calendar shows no past day."""
    return speech.gettext("A calendar shows how things stand now: leave out the day in the past.")


def comment(number: int, undated: int, speech: Translator, *, more: bool) -> str:
    """What is said with the file: how much is in it, what is not, and how it is marked."""
    note = speech.directory.note
    said = [
        speech.ngettext("{n} event is in this file.", "{n} events are in this file.", number),
        speech.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking),
    ]
    if undated:
        said.append(speech.ngettext("{n} more has no deadline.", "{n} more have no deadline.", undated))
    if more:
        said.append(speech.gettext("There are more; narrow the question by an owner or a time."))
    return " ".join(said)


def _titles(speech: Translator, *, titles: bool) -> str:
    if titles:
        return speech.gettext("Titles, owners and evidence stand in it.")
    return speech.gettext(
        "References and statuses stand in it, and no titles; for these add “{words}”.", words=WITH_TITLES
    )


def _end(speech: Translator) -> str:
    return speech.gettext("{command} ends it.", command=f"{COMMAND} {OFF}")
