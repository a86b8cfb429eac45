"""Recounting changes: who did what, when and why, in a sentence each."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

from domain.dates.spans import Month
from domain.i18n.mentions import mark
from domain.i18n.translator import Translator
from domain.languages import NAMES
from domain.messages.access_reasons import worded
from domain.messages.commands import instalment_name
from domain.register.audit_events import Change, ChangeKind
from domain.register.model import Owner

_ID = re.compile(r"[UWSCG][A-Z0-9]{2,20}")


def history(changes: Sequence[Change], translator: Translator, *, of: str = "") -> str:
    """Changes, a line each, the newest first."""
    if not changes:
        return (
            translator.gettext("Nothing is recorded about {ref}.", ref=of)
            if of
            else translator.gettext("Nothing is recorded.")
        )
    lines = [f"• {line(each, translator)}" for each in changes]
    return "\n".join((*lines, translator.gettext("To take one back: {command}", command="/schengen undo NUMBER")))


def line(change: Change, translator: Translator) -> str:
    """A change, with its number, when it was made and by whom."""
    said = f"#{change.number} – {translator.moment(change.at)} – {named(change.by)} – {what(change, translator)}"
    if change.reason and change.kind not in (ChangeKind.HELD, "suspended"):
        said += " – " + change.reason
    return said


def what(change: Change, translator: Translator) -> str:
    """What a change was, without its number, time and author."""
    if change.undoes is not None:
        return translator.gettext(
            "#{number} taken back ({ref})", number=change.undoes, ref=_about(change.ref, translator)
        )
    tell = _TOLD.get(change.kind)
    if tell is not None:
        return tell(change, translator)
    if change.kind.startswith("reminder "):
        return translator.gettext("a reminder was changed: {what}", what=change.kind.removeprefix("reminder "))
    return _loaded(change, translator)


def named(whom: str) -> str:
    """Somebody by name where they have an id, else as the record calls them: a file, the settings, the bot itself."""
    return mark(whom) if _ID.fullmatch(whom) else whom


def undone(change: Change, translator: Translator) -> str:
    """That a change was taken back."""
    return translator.gettext("Taken back: {change}", change=line(change, translator))


def meanwhile(change: Change, translator: Translator) -> str:
    """That somebody has changed it since, for whoever would overwrite that."""
    return translator.gettext(
        "This was changed meanwhile, and nothing of yours was kept: {change}. Look again before you change it.",
        change=line(change, translator),
    )


def built_on(change: Change, by: Change, translator: Translator) -> str:
    """That a change cannot be taken back, because of another one."""
    return translator.gettext(
        "#{number} cannot be taken back, since this came after it: {change}. Take that back first.",
        number=change.number,
        change=line(by, translator),
    )


def _about(ref: str, translator: Translator) -> str:
    """What a change was made to, by its name."""
    name, _, slug = ref.partition("@")
    if slug:
        return instalment_name(name, slug, translator)
    if _ID.fullmatch(ref):
        return mark(ref)
    try:
        return translator.month(Month.parse(ref))
    except ValueError:
        return ref


def _fields(change: Change, translator: Translator) -> dict[str, object]:
    """What sentences about an instalment are filled in with."""
    return {
        "instalment": _about(change.ref, translator),
        "evidence": change.after.get("evidence") or change.after.get("report") or "–",
        "reason": change.reason or "–",
    }


def _deadline(change: Change, translator: Translator) -> str:
    return translator.gettext(
        "deadline of {instalment}: {before} → {after}",
        instalment=_about(change.ref, translator),
        before=_day(change.before.get("due"), translator),
        after=_day(change.after.get("due"), translator),
    )


def _owners(change: Change, translator: Translator) -> str:
    before, after = (_owner_names(each.get("owners"), translator) for each in (change.before, change.after))
    return translator.gettext("owners of {ref}: {before} → {after}", ref=change.ref, before=before, after=after)


def _owner_names(owners: Any, translator: Translator) -> str:  # noqa: ANN401  # what JSON has made of it
    return translator.owners([Owner(**each) for each in owners or ()])


def _meeting(change: Change, translator: Translator) -> str:
    month = _about(change.ref, translator)
    if not change.after:
        return translator.gettext("Schengen Council of {month} removed", month=month)
    after = _day(change.after.get("meets"), translator)
    if not change.before:
        return translator.gettext("Schengen Council of {month} added: {date}", month=month, date=after)
    before = _day(change.before.get("meets"), translator)
    return translator.gettext(
        "Schengen Council of {month}: {before} → {after}", month=month, before=before, after=after
    )


def _lead(change: Change, translator: Translator) -> str:
    days = change.after.get("lead_days")
    said = ", ".join(map(str, days)) if isinstance(days, list) else "–"
    return translator.gettext("days ahead of {month}: {days}", month=_about(change.ref, translator), days=said)


def _admission(change: Change, translator: Translator) -> str:
    if change.after.get("state") == "allowed":
        return translator.gettext("{channel} allowed", channel=mark(change.ref))
    return translator.gettext("{channel} no longer allowed", channel=mark(change.ref))


def _suspended(change: Change, translator: Translator) -> str:
    return translator.gettext(
        "{channel} suspended: {reason}", channel=mark(change.ref), reason=worded(change.reason, translator)
    )


def _language(change: Change, translator: Translator) -> str:
    code = str(change.after.get("language", ""))
    return translator.gettext(
        "language of {channel}: {language}", channel=mark(change.ref), language=NAMES.get(code, "–")
    )


def _wishes(change: Change, translator: Translator) -> str:
    return translator.gettext("reminders of {channel} changed", channel=mark(change.ref))


def _coordinator(change: Change, translator: Translator) -> str:
    if change.after:
        return translator.gettext("{person} coordinates", person=mark(change.ref))
    return translator.gettext("{person} coordinates no longer", person=mark(change.ref))


def _contact(change: Change, translator: Translator) -> str:
    actor, _, person = change.ref.partition(" ")
    if change.after:
        return translator.gettext("{person} speaks for {actor}", person=mark(person), actor=translator.short(actor))
    return translator.gettext(
        "{person} speaks no longer for {actor}", person=mark(person), actor=translator.short(actor)
    )


def _purged(change: Change, translator: Translator) -> str:
    return translator.gettext("what was kept of {person} removed", person=mark(change.ref))


def _restored(change: Change, translator: Translator) -> str:
    copied = datetime.fromisoformat(str(change.after["copied"]))
    return translator.gettext("the register restored as it was on {date}", date=translator.moment(copied))


def _loaded(change: Change, translator: Translator) -> str:
    """A difference that a register's file made; its fields are named as in the file."""
    about = _about(change.ref, translator)
    for field, after in change.after.items():
        before = change.before.get(field) or "–"
        return translator.gettext(
            "{ref} changed by the register's file, {field}: {before} → {after}",
            ref=about,
            field=field,
            before=before,
            after=after or "–",
        )
    if change.kind == "added":
        return translator.gettext("{ref} added by the register's file", ref=about)
    return translator.gettext("{ref} no longer in the register's file", ref=about)


def _day(said: object, translator: Translator) -> str:
    return (
        translator.day(date.fromisoformat(said))
        if isinstance(said, str) and said
        else translator.gettext("no deadline set")
    )


_TOLD: dict[str, Callable[[Change, Translator], str]] = {
    ChangeKind.DONE: lambda change, translator: translator.gettext(
        "{instalment} marked done: {evidence}", **_fields(change, translator)
    ),
    ChangeKind.REOPENED: lambda change, translator: translator.gettext(
        "{instalment} opened again", **_fields(change, translator)
    ),
    ChangeKind.HELD: lambda change, translator: translator.gettext(
        "{instalment} put on hold: {reason}", **_fields(change, translator)
    ),
    ChangeKind.RESUMED: lambda change, translator: translator.gettext(
        "{instalment} no longer on hold", **_fields(change, translator)
    ),
    ChangeKind.REPORTED: lambda change, translator: translator.gettext(
        "{instalment} reported done by its owner: {evidence}", **_fields(change, translator)
    ),
    ChangeKind.DECLINED: lambda change, translator: translator.gettext(
        "its owner's report of {instalment} declined", **_fields(change, translator)
    ),
    ChangeKind.DEADLINE: _deadline,
    ChangeKind.OWNERS: _owners,
    ChangeKind.MEETING: _meeting,
    ChangeKind.LEAD: _lead,
    ChangeKind.ADMISSION: _admission,
    "suspended": _suspended,
    ChangeKind.LANGUAGE: _language,
    ChangeKind.WISHES: _wishes,
    ChangeKind.COORDINATOR: _coordinator,
    ChangeKind.CONTACT: _contact,
    ChangeKind.PURGED: _purged,
    ChangeKind.RESTORED: _restored,
}
