"""Sentences about calendar subscriptions: the address, what is in the calendar, and how to end it."""

from datetime import datetime

from domain.i18n.translator import Translator

#: Words of the command: make an address for everything, end it, include titles and evidence.
ON, OFF, WITH_TITLES = "on", "off", "with titles"

COMMAND = "/schengen calendar"
EXPORT = "/schengen export ics"


def created_message(address: str, read_as: str, translator: Translator, *, titles: bool, replaced: bool) -> str:
    """Return a new address; it is shown only this once."""
    lines = [
        read_as,
        translator.gettext("Subscribe to this address in your calendar: {address}", address=address),
        translator.gettext("Whoever has the address can read the calendar: keep it to yourself. It is shown only now."),
        _titles_note(translator, titles=titles),
    ]
    if replaced:
        lines.append(translator.gettext("The address that you had before no longer works."))
    lines.append(_end_note(translator))
    return "\n".join(line for line in lines if line)


def address_message(read_as: str, at: datetime, translator: Translator, *, titles: bool) -> str:
    """Return that the user has an address, which itself is not stored."""
    lines = [
        translator.gettext("You have a calendar address, made on {moment}.", moment=translator.moment(at)),
        read_as,
        _titles_note(translator, titles=titles),
        translator.gettext("The address itself is not kept. Whoever has lost it makes another, and the old one ends."),
        _end_note(translator),
    ]
    return "\n".join(line for line in lines if line)


def no_address_message(translator: Translator) -> str:
    """Return that the user has no address, and how to make one."""
    return translator.gettext(
        "You have no calendar address. Make one with {everything}, or with filters: {example}",
        everything=f"{COMMAND} {ON}",
        example=f"{COMMAND} Eurojust {WITH_TITLES}",
    )


def ended_message(translator: Translator) -> str:
    """Return that an address no longer works."""
    return translator.gettext("Your calendar address no longer works.")


def nothing_to_end_message(translator: Translator) -> str:
    """Return that there was no address to end."""
    return translator.gettext("You have no calendar address; nothing was changed.")


def not_served_message(translator: Translator) -> str:
    """Return that this bot serves no calendars, and what there is instead."""
    return translator.gettext(
        "This bot has no public address to subscribe to. The calendar as a file: {command}", command=EXPORT
    )


def now_only_message(translator: Translator) -> str:
    """Return that a calendar shows no past day."""
    return translator.gettext("A calendar shows how things stand now: leave out the day in the past.")


def file_comment(number: int, source: str, undated: int, translator: Translator, *, more: bool) -> str:
    """Return the message sent with the file: how much is in it, what is not, and its marking."""
    sentences = [
        translator.ngettext("{n} event is in this file.", "{n} events are in this file.", number),
        source,
    ]
    if undated:
        sentences.append(translator.ngettext("{n} more has no deadline.", "{n} more have no deadline.", undated))
    if more:
        sentences.append(translator.gettext("There are more; narrow the question by an owner or a time."))
    return " ".join(sentences)


def _titles_note(translator: Translator, *, titles: bool) -> str:
    if titles:
        return translator.gettext("Titles, owners and evidence stand in it.")
    return translator.gettext(
        "References and statuses stand in it, and no titles; for these add “{words}”.", words=WITH_TITLES
    )


def _end_note(translator: Translator) -> str:
    return translator.gettext("{command} ends it.", command=f"{COMMAND} {OFF}")
