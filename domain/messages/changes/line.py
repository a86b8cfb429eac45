"""A recorded change in a line: who changed what, when and why."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from domain.answers.line_text import expected_text
from domain.i18n.rich_text import Mention, RichText
from domain.i18n.translator import Translator
from domain.languages import NAMES
from domain.messages.access_reasons import access_reason_text
from domain.messages.changes.by_hand import NONE, by_hand_text
from domain.messages.commands import instalment_name, month_name
from domain.messages.settings import has_page_text, note_state_text
from domain.register.audit_events import Change, ChangeKind, FileChangeKind
from domain.register.channel_access import ChannelState
from domain.register.meeting import MeetingBody, split_body
from domain.register.model import NoteState, Owner
from domain.slack_ids import is_slack_id

#: So many digits tell files apart.
_DIGEST = 12

#: What a note calls a key action or a deliverable: `III.3a`.
_REFERENCE = re.compile(r"[A-Z]+\.[0-9]+[a-z]*")


def change_line(change: Change, translator: Translator) -> RichText:
    """Return a change with its number, time, author and reason."""
    parts = [f"#{change.number}", translator.moment(change.at), author(change.by), change_text(change, translator)]
    if change.reason and change.kind not in (ChangeKind.HELD, ChangeKind.SUSPENDED, ChangeKind.DELIVERABLE):
        parts.append(change.reason)
    return RichText.join(" – ", parts)


def change_text(change: Change, translator: Translator) -> str | RichText:
    """Return what was changed, without number, time and author."""
    if change.undoes is not None:
        return translator.rich_text(
            "#{number} taken back ({ref})", number=change.undoes, ref=_subject(change.ref, translator)
        )
    if (sentence := SENTENCES.get(change.kind)) is not None:
        return sentence(change, translator)
    if change.kind.startswith("reminder "):
        return translator.gettext("a reminder was changed: {what}", what=change.kind.removeprefix("reminder "))
    return _loaded(change, translator)


def author(by: str) -> str | Mention:
    """Return the author of a change: a mention of a person, or the audit log's name for a file or the bot itself."""
    return Mention(id=by) if is_slack_id(by) else by


def _subject(ref: str, translator: Translator) -> str | Mention | RichText:
    """Return the name of what was changed: an instalment, a person, a contact, a channel, a month or a deliverable."""
    name, _, slug = ref.partition("@")
    if slug:
        return instalment_name(name, slug, translator)
    if is_slack_id(ref):
        return Mention(id=ref)
    actor, _, slack_id = ref.rpartition(" ")
    if is_slack_id(slack_id):
        return RichText.of(f"{translator.actor(actor)}, ", Mention(id=slack_id))
    return month_name(ref, translator) or _name_in_file(ref, translator)


def _name_in_file(ref: str, translator: Translator) -> str:
    """Return the name of a part of the register; one of the first note has its number, if there are several notes."""
    kind, _, slug = ref.rpartition(" ")
    if ref == "note":
        return f"note {translator.directory.note_of('').number}" if translator.directory.has_several_notes else ref
    if kind.startswith("section"):
        return f"section {translator.reference(ref.removeprefix('section '))}"
    return translator.reference(ref) if _REFERENCE.fullmatch(slug) else ref


def _instalment(change: Change, translator: Translator) -> str:
    name, _, slug = change.ref.partition("@")
    return instalment_name(name, slug, translator)


def _fields(change: Change, translator: Translator) -> dict[str, object]:
    """Return the fields of the sentences about an instalment."""
    return {
        "instalment": _instalment(change, translator),
        "evidence": change.after.get("evidence") or change.after.get("report") or "–",
        "reason": change.reason or "–",
    }


def _progress(change: Change, translator: Translator) -> str:
    """Return how far an instalment is, as somebody has said: "III.3: draft in consultation, expected 20 May 2024"."""
    expected = change.after.get("expected")
    day = expected_text(_day(expected, translator), translator) if expected else ""
    details = ", ".join(filter(None, (str(change.after.get("progress") or NONE), day)))
    return translator.gettext("{what}: {details}", what=_instalment(change, translator), details=details)


def _deadline(change: Change, translator: Translator) -> str:
    return translator.gettext(
        "deadline of {instalment}: {before} → {after}",
        instalment=_instalment(change, translator),
        before=_day(change.before.get("due"), translator),
        after=_day(change.after.get("due"), translator),
    )


def _owners(change: Change, translator: Translator) -> str:
    before, after = (_owner_names(state.get("owners"), translator) for state in (change.before, change.after))
    return translator.gettext(
        "owners of {ref}: {before} → {after}", ref=translator.reference(change.ref), before=before, after=after
    )


def _owner_names(owners: Any, translator: Translator) -> str:  # noqa: ANN401  # what JSON has made of it
    return translator.owners([Owner(**owner) for owner in owners or ()])


def _month(change: Change, translator: Translator) -> str:
    return month_name(change.ref, translator) or change.ref


def _meeting(change: Change, translator: Translator) -> str:
    month = _month(change, translator)
    if split_body(change.ref)[0] is not MeetingBody.SCHENGEN_COUNCIL:
        return _other_meeting(change, month, translator)
    if not change.after:
        return translator.gettext("Schengen Council of {month} removed", month=month)
    after = _day(change.after.get("meets"), translator)
    if not change.before:
        return translator.gettext("Schengen Council of {month} added: {date}", month=month, date=after)
    before = _day(change.before.get("meets"), translator)
    return translator.gettext(
        "Schengen Council of {month}: {before} → {after}", month=month, before=before, after=after
    )


def _other_meeting(change: Change, name: str, translator: Translator) -> str:
    if not change.after:
        return translator.gettext("{meeting} removed", meeting=name)
    after = _day(change.after.get("meets"), translator)
    details = f"{_day(change.before.get('meets'), translator)} → {after}" if change.before else after
    return translator.gettext("{what}: {details}", what=name, details=details)


def _lead(change: Change, translator: Translator) -> str:
    days = change.after.get("lead_days")
    numbers = ", ".join(map(str, days)) if isinstance(days, list) else "–"
    return translator.gettext("days ahead of {month}: {days}", month=_month(change, translator), days=numbers)


def _admission(change: Change, translator: Translator) -> RichText:
    if change.after.get("state") == ChannelState.ALLOWED:
        return translator.rich_text("{channel} allowed", channel=Mention(id=change.ref))
    return translator.rich_text("{channel} no longer allowed", channel=Mention(id=change.ref))


def _suspended(change: Change, translator: Translator) -> RichText:
    return translator.rich_text(
        "{channel} suspended: {reason}",
        channel=Mention(id=change.ref),
        reason=access_reason_text(change.reason, translator),
    )


def _language(change: Change, translator: Translator) -> RichText:
    code = str(change.after.get("language", ""))
    return translator.rich_text(
        "language of {channel}: {language}", channel=Mention(id=change.ref), language=NAMES.get(code, "–")
    )


def _note(change: Change, translator: Translator) -> str:
    base = change.ref.partition(" ")[2] or translator.directory.first_note.base
    before, after = (
        note_state_text(NoteState(str(state["state"])), translator) for state in (change.before, change.after)
    )
    return f"{base}: {before} → {after}"


def _document(change: Change, translator: Translator) -> str:
    """Return which document of a note was loaded; in words about an undo, which one was taken away."""
    before, after = (state.get("documents") or {} for state in (change.before, change.after))
    for number, checksum in _other_items(after, before):
        return translator.gettext("{number} loaded (SHA-256 {digest})", number=number, digest=checksum[:_DIGEST])
    gone = ", ".join(number for number, _ in _other_items(before, after)) or NONE
    return translator.gettext("{meeting} removed", meeting=gone)


def _other_items(given: Any, than: Any) -> list[tuple[str, str]]:  # noqa: ANN401  # what the audit log has
    return [(key, value) for key, value in given.items() if than.get(key) != value]


def _channel_note(change: Change, translator: Translator) -> RichText:
    note = translator.directory.notes.get(str(change.after.get("note")))
    return translator.rich_text(
        "note of {channel}: {note}", channel=Mention(id=change.ref), note="–" if note is None else note.base
    )


def _page(change: Change, translator: Translator) -> RichText:
    return has_page_text(change.ref, translator, is_on=bool(change.after))


def _wishes(change: Change, translator: Translator) -> RichText:
    return translator.rich_text("reminders of {channel} changed", channel=Mention(id=change.ref))


def _coordinator(change: Change, translator: Translator) -> RichText:
    if change.after:
        return translator.rich_text("{person} coordinates", person=Mention(id=change.ref))
    return translator.rich_text("{person} coordinates no longer", person=Mention(id=change.ref))


def _contact(change: Change, translator: Translator) -> RichText:
    slug, _, slack_id = change.ref.partition(" ")
    person, actor = Mention(id=slack_id), translator.actor(slug)
    if change.after:
        return translator.rich_text("{person} speaks for {actor}", person=person, actor=actor)
    return translator.rich_text("{person} speaks no longer for {actor}", person=person, actor=actor)


def _purged(change: Change, translator: Translator) -> RichText:
    return translator.rich_text("what was kept of {person} removed", person=Mention(id=change.ref))


def _restored(change: Change, translator: Translator) -> str:
    copied = datetime.fromisoformat(str(change.after["copied"]))
    return translator.gettext("the register restored as it was on {date}", date=translator.moment(copied))


def _loaded(change: Change, translator: Translator) -> RichText:
    """Return a difference that loading a register's file made; fields have the names that they have in the file."""
    subject = _subject(change.ref, translator)
    for field, after in change.after.items():
        before = change.before.get(field) or "–"
        return translator.rich_text(
            "{ref} changed by the register's file, {field}: {before} → {after}",
            ref=subject,
            field=field,
            before=before,
            after=after or "–",
        )
    if change.kind == FileChangeKind.ADDED:
        return translator.rich_text("{ref} added by the register's file", ref=subject)
    return translator.rich_text("{ref} no longer in the register's file", ref=subject)


def _day(value: object, translator: Translator) -> str:
    return (
        translator.day(date.fromisoformat(value))
        if isinstance(value, str) and value
        else translator.gettext("no deadline set")
    )


#: The sentence of each kind of change; a test holds that none is missing.
SENTENCES: Mapping[str, Callable[[Change, Translator], str | RichText]] = {
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
    ChangeKind.PROGRESS: _progress,
    ChangeKind.DEADLINE: _deadline,
    ChangeKind.OWNERS: _owners,
    ChangeKind.DELIVERABLE: by_hand_text,
    ChangeKind.MEETING: _meeting,
    ChangeKind.LEAD: _lead,
    ChangeKind.ADMISSION: _admission,
    ChangeKind.SUSPENDED: _suspended,
    ChangeKind.LANGUAGE: _language,
    ChangeKind.NOTE: _note,
    ChangeKind.LOADED: _document,
    ChangeKind.CHANNEL_NOTE: _channel_note,
    ChangeKind.PAGE: _page,
    ChangeKind.WISHES: _wishes,
    ChangeKind.COORDINATOR: _coordinator,
    ChangeKind.CONTACT: _contact,
    ChangeKind.PURGED: _purged,
    ChangeKind.RESTORED: _restored,
    # Never shown: the history leaves these out (`db.changes.ledger`), or has the change that was taken back.
    **dict.fromkeys(
        (
            ChangeKind.PACE,
            ChangeKind.SNOOZE,
            ChangeKind.FOLLOW,
            ChangeKind.CALENDAR,
            ChangeKind.REFUSED,
            ChangeKind.UNDONE,
        ),
        _loaded,
    ),
}
