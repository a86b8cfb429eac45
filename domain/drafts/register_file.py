"""A draft in the terms of a register file: as a coordinator saves it, and as `load` takes it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from domain.council_documents.draft import Certainty, Draft, Finding, Head, NotTaken, Source, Thing
from domain.i18n.council_names import make_milestone
from domain.register.meeting import Meeting, MeetingBody
from domain.register.model import Actor, Deadline, DeadlineKind, Directory, Owner, Texts

#: A part of a file: its keys are those of the schema of register files.
Entry = dict[str, Any]


def to_json(draft: Draft, directory: Directory) -> Entry:
    """Return a draft with everything in it; `load` takes what is saved of it, and leaves out flags and sources."""
    language = draft.head.language
    return {
        "note": _note_entry(draft.head),
        "sections": _texts(draft.sections, language),
        "key_actions": [
            {"ref": each.ref, "title": {language: each.title}, "source": _source_entry(each.source)}
            for each in draft.paragraphs
        ],
        "deliverables": [_full_entry(thing, language) for thing in draft.things],
        "not_taken": [_not_taken_entry(each) for each in draft.not_taken],
        **_known_entries(draft, directory, draft.things),
        "sha256": draft.sha256,
        "remarks": [remark.value for remark in draft.remarks],
    }


def to_register(draft: Draft, directory: Directory, accept: Callable[[Thing], bool] = lambda _: True) -> Entry:
    """Return the register file of those things that are accepted, with the paragraphs and sections that they need."""
    things = [thing for thing in draft.things if accept(thing)]
    language = draft.head.language
    actions: list[Entry] = []
    for paragraph in draft.paragraphs:
        own = [thing for thing in things if thing.ref[:-1] == paragraph.ref]
        if own:
            deliverables = [_deliverable_entry(thing, language) for thing in own]
            actions.append({"ref": paragraph.ref, "title": {language: paragraph.title}, "deliverables": deliverables})
    used = {action["ref"].partition(".")[0] for action in actions}
    return {
        "note": _note_entry(draft.head),
        **_known_entries(draft, directory, things),
        "sections": _texts({slug: name for slug, name in draft.sections.items() if slug in used}, language),
        "key_actions": actions,
    }


def is_sure(thing: Thing) -> bool:
    """Return whether a thing can be accepted without being looked at: it has owners, and no field is in doubt."""
    return thing.certainty is Certainty.SURE


def _note_entry(head: Head) -> Entry:
    return _without_blanks(
        {
            "number": head.number,
            "date": head.dated.isoformat() if head.dated else None,
            "marking": head.marking or "PUBLIC",
            "from": head.origin,
            "to": list(head.recipients),
            "subject": {head.language: head.subject} if head.subject else None,
            "discussed_at": head.discussed_at.isoformat() if head.discussed_at else None,
            "language": head.language,
        }
    )


def _known_entries(draft: Draft, directory: Directory, things: Sequence[Thing]) -> Entry:
    """Return the meetings, bodies and vehicles that the things refer to; the latter two only where one is new."""
    language = draft.head.language
    slugs = {slug for thing in things for slug in _actors_of(thing)}
    # Another draft may have brought what was proposed when this one was read.
    actors = {slug: actor for slug, actor in draft.actors.items() if slug in slugs and slug not in directory.actors}
    through = {thing.vehicle.value for thing in things} - directory.vehicles.keys()
    vehicles = {slug: name for slug, name in draft.vehicles.items() if slug in through}
    meetings = _meetings(things, directory, after=draft.head.dated)
    entries: Entry = {"milestones": [_milestone_entry(meeting, directory) for meeting in meetings]}
    if actors:
        entries["actors"] = [_actor_entry(actor) for actor in (*directory.actors.values(), *actors.values())]
    if vehicles:
        known = {slug: dict(texts) for slug, texts in directory.vehicles.items()}
        entries["vehicles"] = known | {slug: {language: name} for slug, name in vehicles.items()}
    return entries


def _actors_of(thing: Thing) -> set[str]:
    shares = (*thing.owners.value, *thing.takes_part.value)
    named = {slug for share in shares for slug in (share.actor, share.via) if slug}
    return named | {*thing.addressees.value, *thing.sources.value}


def _meetings(things: Sequence[Thing], directory: Directory, *, after: date | None) -> list[Meeting]:
    """Return the meetings that things are due at, and those after the note's date that the register knows already."""
    named = {
        Meeting(deadline.month, deadline.body)
        for thing in things
        if (deadline := thing.deadline.value).month is not None
        and deadline.kind is DeadlineKind.ONCE
        and not deadline.month_end
    }
    known = {each.meeting for each in directory.milestones if after is None or each.day >= after}
    return sorted(named | known, key=lambda meeting: (meeting.month, meeting.body))


def _milestone_entry(meeting: Meeting, directory: Directory) -> Entry:
    known = directory.milestone(meeting)
    name = dict((known or make_milestone(meeting, directory.milestones)).name)
    return _without_blanks(
        {
            "slug": str(meeting),
            "name": name,
            "body": meeting.body.value if meeting.body is not MeetingBody.SCHENGEN_COUNCIL else None,
            "month": str(meeting.month),
            "meets": known.meets.isoformat() if known is not None and known.meets else None,
        }
    )


def _actor_entry(actor: Actor) -> Entry:
    return _without_blanks(
        {
            "slug": actor.slug,
            "kind": actor.kind.value,
            "parent": actor.parent,
            "name": dict(actor.name),
            "short": dict(actor.short) if actor.short != actor.name else None,
            "members": list(actor.members),
        }
    )


def _deliverable_entry(thing: Thing, language: str) -> Entry:
    return _without_blanks(
        {
            "ref": thing.ref,
            "title": {language: thing.title},
            "owners": [owner_entry(owner) for owner in thing.owners.value],
            "deadline": deadline_entry(thing.deadline.value),
            "vehicle": thing.vehicle.value,
            "to": list(thing.addressees.value),
            "takes_part": [owner_entry(owner) for owner in thing.takes_part.value],
            "sources": list(thing.sources.value),
        },
        kept=("owners",),
    )


def _full_entry(thing: Thing, language: str) -> Entry:
    """Return a thing with how sure each field is, and the words that it rests on."""
    rests = {name: _rests_on(finding) for name, finding in thing.findings.items() if finding.source is not None}
    return {
        **_deliverable_entry(thing, language),
        "flags": {name: finding.certainty.value for name, finding in thing.findings.items()},
        "source": {**_source_entry(thing.source), "fields": rests},
    }


def _rests_on(finding: Finding[Any]) -> Entry:
    return _source_entry(finding.source) if finding.source is not None else {}


def _source_entry(source: Source) -> Entry:
    return _without_blanks({"paragraph": source.paragraph, "page": source.page, "words": source.words}, kept=("words",))


def _not_taken_entry(left: NotTaken) -> Entry:
    return {**_source_entry(left.source), "reason": left.reason.value}


def owner_entry(owner: Owner) -> Entry:
    """Return a share: the body, the unit that does the work, and whether it is named in particular."""
    return _without_blanks({"actor": owner.actor, "via": owner.via, "role": "lead" if owner.lead else "owner"})


def deadline_entry(deadline: Deadline) -> Entry:
    """Return a deadline by the fields of a register file."""
    due = deadline.day or deadline.month
    has_body = deadline.month is not None and deadline.body is not MeetingBody.SCHENGEN_COUNCIL
    return _without_blanks(
        {
            "kind": deadline.kind.value,
            "due": str(due) if due else None,
            "body": deadline.body.value if has_body else None,
            "basis": "month" if deadline.month_end else None,
            "start": deadline.start.isoformat() if deadline.start else None,
            "end": deadline.end.isoformat() if deadline.end else None,
        }
    )


def _texts(names: Mapping[str, str], language: str) -> dict[str, Texts]:
    return {slug: {language: name} for slug, name in names.items()}


def _without_blanks(entry: Entry, kept: Sequence[str] = ()) -> Entry:
    """Return an entry without the fields that say nothing."""
    return {name: value for name, value in entry.items() if name in kept or value not in (None, [], (), "")}
