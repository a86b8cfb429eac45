"""Sentences about calendars that somebody subscribes to: where one is, what is in it, and how it ends."""

from datetime import datetime

from domain.i18n.translator import Translator

#: What is typed to make one of everything, to end it, and for titles and evidence to stand in it.
ON, OFF, WITH_TITLES = "on", "off", "with titles"

COMMAND = "/schengen calendar"
EXPORT = "/schengen export ics"


def made(address: str, read_as: str, translator: Translator, *, titles: bool, replaced: bool) -> str:
    """The one time that an address is said."""
    said = [
        read_as,
        translator.gettext("Subscribe to this address in your calendar: {address}", address=address),
        translator.gettext("Whoever has the address can read the calendar: keep it to yourself. It is shown only now."),
        _titles(translator, titles=titles),
    ]
    if replaced:
        said.append(translator.gettext("The address that you had before no longer works."))
    said.append(_end(translator))
    return "\n".join(each for each in said if each)


def stands(read_as: str, at: datetime, translator: Translator, *, titles: bool) -> str:
    """That somebody has an address, which itself nobody knows any more."""
    said = [
        translator.gettext("You have a calendar address, made on {moment}.", moment=translator.moment(at)),
        read_as,
        _titles(translator, titles=titles),
        translator.gettext("The address itself is not kept. Whoever has lost it makes another, and the old one ends."),
        _end(translator),
    ]
    return "\n".join(each for each in said if each)


def none_yet(translator: Translator) -> str:
    """That somebody has no address, and how to make one."""
    return translator.gettext(
        "You have no calendar address. Make one with {everything}, or with filters: {example}",
        everything=f"{COMMAND} {ON}",
        example=f"{COMMAND} Eurojust {WITH_TITLES}",
    )


def ended(translator: Translator) -> str:
    """That an address no longer works."""
    return translator.gettext("Your calendar address no longer works.")


def nothing_to_end(translator: Translator) -> str:
    """That there was none."""
    return translator.gettext("You have no calendar address; nothing was changed.")


def no_address(translator: Translator) -> str:
    """That this bot serves no calendars, and what there is instead."""
    return translator.gettext(
        "This bot has no public address to subscribe to. The calendar as a file: {command}", command=EXPORT
    )


def now_only(translator: Translator) -> str:
    """That a calendar shows no past day."""
    return translator.gettext("A calendar shows how things stand now: leave out the day in the past.")


def comment(number: int, undated: int, translator: Translator, *, more: bool) -> str:
    """What is said with the file: how much is in it, what is not, and how it is marked."""
    note = translator.directory.note
    said = [
        translator.ngettext("{n} event is in this file.", "{n} events are in this file.", number),
        translator.gettext("Note {number}, {marking}.", number=note.number, marking=note.marking),
    ]
    if undated:
        said.append(translator.ngettext("{n} more has no deadline.", "{n} more have no deadline.", undated))
    if more:
        said.append(translator.gettext("There are more; narrow the question by an owner or a time."))
    return " ".join(said)


def _titles(translator: Translator, *, titles: bool) -> str:
    if titles:
        return translator.gettext("Titles, owners and evidence stand in it.")
    return translator.gettext(
        "References and statuses stand in it, and no titles; for these add “{words}”.", words=WITH_TITLES
    )


def _end(translator: Translator) -> str:
    return translator.gettext("{command} ends it.", command=f"{COMMAND} {OFF}")
