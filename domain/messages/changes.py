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


def history(changes: Sequence[Change], speech: Translator, *, of: str = "") -> str:
    """Changes, a line each, the newest first."""
    if not changes:
        return (
            speech.gettext("Nothing is recorded about {ref}.", ref=of) if of else speech.gettext("Nothing is recorded.")
        )
    lines = [f"• {line(each, speech)}" for each in changes]
    return "\n".join((*lines, speech.gettext("To take one back: {command}", command="/schengen undo NUMBER")))


def line(change: Change, speech: Translator) -> str:
    """A change, with its number, when it was made and by whom."""
    said = f"#{change.number} – {speech.moment(change.at)} – {named(change.by)} – {what(change, speech)}"
    if change.reason and change.kind not in (ChangeKind.HELD, "suspended"):
        said += " – " + change.reason
    return said


def what(change: Change, speech: Translator) -> str:
    """What a change was, without its number, time and author."""
    if change.undoes is not None:
        return speech.gettext("#{number} taken back ({ref})", number=change.undoes, ref=_about(change.ref, speech))
    tell = _TOLD.get(change.kind)
    if tell is not None:
        return tell(change, speech)
    if change.kind.startswith("reminder "):
        return speech.gettext("a reminder was changed: {what}", what=change.kind.removeprefix("reminder "))
    return _loaded(change, speech)


def named(whom: str) -> str:
    """Somebody by name where they have an id, else as the record calls them: a file, the settings, the bot itself."""
    return mark(whom) if _ID.fullmatch(whom) else whom


def undone(change: Change, speech: Translator) -> str:
    """That a change was taken back."""
    return speech.gettext("Taken back: {change}", change=line(change, speech))


def meanwhile(change: Change, speech: Translator) -> str:
    """That somebody has changed it since, for whoever would overwrite that."""
    return speech.gettext(
        "This was changed meanwhile, and nothing of yours was kept: {change}. Look again before you change it.",
        change=line(change, speech),
    )


def built_on(change: Change, by: Change, speech: Translator) -> str:
    """That a change cannot be taken back, because of another one."""
    return speech.gettext(
        "#{number} cannot be taken back, since this came after it: {change}. Take that back first.",
        number=change.number,
        change=line(by, speech),
    )


def _about(ref: str, speech: Translator) -> str:
    """What a change was made to, by its name."""
    name, _, slug = ref.partition("@")
    if slug:
        return instalment_name(name, slug, speech)
    if _ID.fullmatch(ref):
        return mark(ref)
    try:
        return speech.month(Month.parse(ref))
    except ValueError:
        return ref


def _fields(change: Change, speech: Translator) -> dict[str, object]:
    """What sentences about an instalment are filled in with."""
    return {
        "instalment": _about(change.ref, speech),
        "evidence": change.after.get("evidence") or change.after.get("report") or "–",
        "reason": change.reason or "–",
    }


def _deadline(change: Change, speech: Translator) -> str:
    return speech.gettext(
        "deadline of {instalment}: {before} → {after}",
        instalment=_about(change.ref, speech),
        before=_day(change.before.get("due"), speech),
        after=_day(change.after.get("due"), speech),
    )


def _owners(change: Change, speech: Translator) -> str:
    before, after = (_owner_names(each.get("owners"), speech) for each in (change.before, change.after))
    return speech.gettext("owners of {ref}: {before} → {after}", ref=change.ref, before=before, after=after)


def _owner_names(owners: Any, speech: Translator) -> str:  # noqa: ANN401  # what JSON has made of it
    return speech.owners([Owner(**each) for each in owners or ()])


def _meeting(change: Change, speech: Translator) -> str:
    month = _about(change.ref, speech)
    if not change.after:
        return speech.gettext("Schengen Council of {month} removed", month=month)
    after = _day(change.after.get("meets"), speech)
    if not change.before:
        return speech.gettext("Schengen Council of {month} added: {date}", month=month, date=after)
    before = _day(change.before.get("meets"), speech)
    return speech.gettext("Schengen Council of {month}: {before} → {after}", month=month, before=before, after=after)


def _lead(change: Change, speech: Translator) -> str:
    days = change.after.get("lead_days")
    said = ", ".join(map(str, days)) if isinstance(days, list) else "–"
    return speech.gettext("days ahead of {month}: {days}", month=_about(change.ref, speech), days=said)


def _admission(change: Change, speech: Translator) -> str:
    if change.after.get("state") == "allowed":
        return speech.gettext("{channel} allowed", channel=mark(change.ref))
    return speech.gettext("{channel} no longer allowed", channel=mark(change.ref))


def _suspended(change: Change, speech: Translator) -> str:
    return speech.gettext(
        "{channel} suspended: {reason}", channel=mark(change.ref), reason=worded(change.reason, speech)
    )


def _language(change: Change, speech: Translator) -> str:
    code = str(change.after.get("language", ""))
    return speech.gettext("language of {channel}: {language}", channel=mark(change.ref), language=NAMES.get(code, "–"))


def _wishes(change: Change, speech: Translator) -> str:
    return speech.gettext("reminders of {channel} changed", channel=mark(change.ref))


def _coordinator(change: Change, speech: Translator) -> str:
    if change.after:
        return speech.gettext("{person} coordinates", person=mark(change.ref))
    return speech.gettext("{person} coordinates no longer", person=mark(change.ref))


def _contact(change: Change, speech: Translator) -> str:
    actor, _, person = change.ref.partition(" ")
    if change.after:
        return speech.gettext("{person} speaks for {actor}", person=mark(person), actor=speech.short(actor))
    return speech.gettext("{person} speaks no longer for {actor}", person=mark(person), actor=speech.short(actor))


def _purged(change: Change, speech: Translator) -> str:
    return speech.gettext("what was kept of {person} removed", person=mark(change.ref))


def _restored(change: Change, speech: Translator) -> str:
    copied = datetime.fromisoformat(str(change.after["copied"]))
    return speech.gettext("the register restored as it was on {date}", date=speech.moment(copied))


def _loaded(change: Change, speech: Translator) -> str:
    """A difference that a register's file made; its fields are named as in the file."""
    about = _about(change.ref, speech)
    for field, after in change.after.items():
        before = change.before.get(field) or "–"
        return speech.gettext(
            "{ref} changed by the register's file, {field}: {before} → {after}",
            ref=about,
            field=field,
            before=before,
            after=after or "–",
        )
    if change.kind == "added":
        return speech.gettext("{ref} added by the register's file", ref=about)
    return speech.gettext("{ref} no longer in the register's file", ref=about)


def _day(said: object, speech: Translator) -> str:
    return speech.day(date.fromisoformat(said)) if isinstance(said, str) and said else speech.gettext("no deadline set")


_TOLD: dict[str, Callable[[Change, Translator], str]] = {
    ChangeKind.DONE: lambda change, speech: speech.gettext(
        "{instalment} marked done: {evidence}", **_fields(change, speech)
    ),
    ChangeKind.REOPENED: lambda change, speech: speech.gettext("{instalment} opened again", **_fields(change, speech)),
    ChangeKind.HELD: lambda change, speech: speech.gettext(
        "{instalment} put on hold: {reason}", **_fields(change, speech)
    ),
    ChangeKind.RESUMED: lambda change, speech: speech.gettext(
        "{instalment} no longer on hold", **_fields(change, speech)
    ),
    ChangeKind.REPORTED: lambda change, speech: speech.gettext(
        "{instalment} reported done by its owner: {evidence}", **_fields(change, speech)
    ),
    ChangeKind.DECLINED: lambda change, speech: speech.gettext(
        "its owner's report of {instalment} declined", **_fields(change, speech)
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
