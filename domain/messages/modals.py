"""Texts of modals other than labels: errors beside fields, options of menus, notes."""

from datetime import date

from domain.dates.spans import Month
from domain.errors import BadDay
from domain.i18n.translator import Translator
from domain.messages.commands import instalment_name
from domain.messages.errors import error_message
from domain.register.instalments import Instalment
from domain.register.meeting import MeetingBody


def instalment_option(instalment: Instalment, translator: Translator) -> str:
    """Return an option for an instalment: `III.2a, March 2024 – Regular reporting on …`."""
    name = instalment_name(instalment.deliverable.ref, instalment.slug, translator)
    return f"{name} – {translator.text(instalment.deliverable.title)}"


def actor_option(slug: str, translator: Translator) -> str:
    """Return an option for an actor: `Europol`, `EUAA – European Union Agency for Asylum`."""
    short, name = translator.actor(slug), translator.text(translator.directory.actors[slug].name)
    return short if name in ("", short) else f"{short} – {name}"


def missing_field_error(translator: Translator) -> str:
    """Return that a field is empty, or has only invisible characters."""
    return translator.gettext("Please fill this in.")


def bad_day_error(first: date, last: date, translator: Translator) -> str:
    """Return that a day is too early or too late."""
    return str(error_message(BadDay(first=first, last=last), translator))


def day_or_council_error(translator: Translator) -> str:
    """Return that neither a day nor a meeting was chosen as a deadline."""
    if _has_other_meetings(translator):
        return translator.gettext("Choose a day, or a meeting below.")
    return translator.gettext("Choose a day, or a Schengen Council below.")


def not_both_error(translator: Translator) -> str:
    """Return that both a day and a meeting were chosen as one deadline."""
    if _has_other_meetings(translator):
        return translator.gettext("Choose either a day or a meeting, not both.")
    return translator.gettext("Choose either a day or a Schengen Council, not both.")


def meeting_menu_label(translator: Translator) -> str:
    """Return the label of the meetings to which a deadline can be moved."""
    if _has_other_meetings(translator):
        return translator.gettext("Or a meeting")
    return translator.gettext("Or a Schengen Council")


def _has_other_meetings(translator: Translator) -> bool:
    return not translator.directory.meeting_bodies <= {MeetingBody.SCHENGEN_COUNCIL}


def no_month_error(first: Month, last: Month, translator: Translator) -> str:
    """Return that a text names no month, or one too far away."""
    return translator.gettext(
        "Name a month from {first} to {last}, such as {example}.",
        first=translator.month(first),
        last=translator.month(last),
        example="2026-10",
    )


def not_in_month_error(month: Month, translator: Translator) -> str:
    """Return that a meeting's day is not in its month."""
    return translator.gettext("This day is not in {month}.", month=translator.month(month))


def no_days_error(maximum: int, translator: Translator) -> str:
    """Return that a text is no list of lead days."""
    return translator.gettext(
        "Numbers of days, such as {example}, none above {most}.", example="28,14,7,1", most=maximum
    )


def more_note(translator: Translator) -> str:
    """Return that an answer is longer than what is shown."""
    return translator.gettext("There are more; narrow the question by an owner or a time.")


def add_label(translator: Translator) -> str:
    """Return the label of the button that opens the form, and the form's title."""
    return translator.gettext("Add a deliverable")


def bulk_label(translator: Translator) -> str:
    """Return the label of the button that opens the form for several items, and the form's title."""
    return translator.gettext("Change several items")


def deadline_kinds(translator: Translator) -> dict[str, str]:
    """Return the kinds of deadlines that can be chosen, by the value of their option."""
    return {
        "day": translator.gettext("on a day"),
        "meeting": translator.gettext("at a meeting"),
        "month": translator.gettext("by the end of a month"),
        "period": translator.gettext("over a period"),
        "regular": translator.gettext("at every Schengen Council"),
        "annual": translator.gettext("once a year"),
        "continuous": translator.gettext("all the time"),
        "none": translator.gettext("No deadline"),
    }


def no_action_error(translator: Translator) -> str:
    """Return that a text is no number of a key action."""
    return translator.gettext("Write a number such as {example}.", example="III.3")


def no_reference_error(action: str, translator: Translator) -> str:
    """Return that a text is no reference under a key action."""
    return translator.gettext("Write a number such as {example}.", example=f"{action}a")


def no_note_number_error(translator: Translator) -> str:
    """Return that a text is no number of a note."""
    return translator.gettext("Write a number such as {example}.", example="13901/23")


def known_note_error(number: str, translator: Translator) -> str:
    """Return that the register has a note with a number already: it is to be chosen instead."""
    return translator.gettext("Note {number} is there already: choose it in the form before.", number=number)


def period_error(translator: Translator) -> str:
    """Return that a period does not end after it begins."""
    return translator.gettext("The period ends before it begins.")


def no_meeting_error(translator: Translator) -> str:
    """Return that a text names no month and no meeting."""
    return translator.gettext("Write a month or a meeting, such as {example}.", example="2026-10")


def nothing_changed_message(translator: Translator) -> str:
    """Return that a form was sent off as it was opened."""
    return translator.gettext("Nothing in the form is other than before; nothing was changed.")
