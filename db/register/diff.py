"""Differences between the stored register and one that is loaded, field by field."""

from collections.abc import Iterable, Iterator, Mapping

from db.register import rows
from domain.register.audit_events import FileChangeKind
from domain.register.instalments import Instalment
from domain.register.model import Deliverable, Directory, Note, Owner, Register, Texts, in_order
from domain.register.results import RegisterChange

#: All that a register says, as text: by reference (`III.3a`, `milestone 2024-06`), the value of each field.
Facts = dict[str, dict[str, str]]

_RECORDED = ("owners", "meets", "members", "parent")


def register_facts(register: Register) -> Facts:
    """Return all that a register says, except for the instalments that follow from it."""
    facts = _directory_facts(register.directory)
    for action in register.key_actions:
        texts = _texts("title", action.title) | _texts("keywords", action.keywords)
        facts[action.ref] = {**texts, "takes_part": owners_text(action.takes_part)}
        facts |= {deliverable.ref: deliverable_facts(deliverable) for deliverable in action.deliverables}
    return facts


def instalment_facts(instalments: Iterable[Instalment]) -> Facts:
    """Return what the register says of instalments, which is all but their status, in order of their keys."""
    return {
        each.key: {"due": _text(each.due), "starts": _text(each.starts), "council": _text(each.council)}
        for each in sorted(instalments, key=lambda each: each.key)
    }


def compare(before: Facts, after: Facts, *, name: str = "register") -> Iterator[RegisterChange]:
    """Yield what was added, changed and removed, and the change of order of what stayed, if there is one.

    That belongs to nothing in it: it has a name of its own.
    """
    for ref, fields in after.items():
        if ref not in before:
            yield RegisterChange(kind=FileChangeKind.ADDED, ref=ref)
        else:
            yield from _compare_fields(ref, before[ref], fields)
    for ref in before:
        if ref not in after:
            yield RegisterChange(kind=FileChangeKind.REMOVED, ref=ref)
    old, new = [ref for ref in before if ref in after], [ref for ref in after if ref in before]
    if old != new:
        moved = [index for index, (left, right) in enumerate(zip(old, new, strict=True)) if left != right]
        part = slice(moved[0], moved[-1] + 1)
        yield RegisterChange(
            kind=FileChangeKind.CHANGED,
            ref=name,
            field="order",
            before=", ".join(old[part]),
            after=", ".join(new[part]),
        )


def note_entry(slug: str) -> str:
    """Return how the audit log names a note."""
    return f"note {slug}" if slug else "note"


def recorded_facts(facts: Mapping[str, str]) -> dict[str, str]:
    """Return the facts that the audit log keeps of what is added: who owes it, by when, who belongs to a body."""
    return {name: value for name, value in facts.items() if name in _RECORDED or name.startswith("deadline.")}


def owners_text(owners: Iterable[Owner]) -> str:
    """Return owners as a fact's text."""
    return ", ".join(_owner_text(owner) for owner in owners)


def _compare_fields(ref: str, before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[RegisterChange]:
    for field in dict.fromkeys((*before, *after)):
        old, new = before.get(field, ""), after.get(field, "")
        if old != new:
            yield RegisterChange(kind=FileChangeKind.CHANGED, ref=ref, field=field, before=old, after=new)


def _directory_facts(directory: Directory) -> Facts:
    facts: Facts = {note_entry(slug): _note_facts(note) for slug, note in directory.notes.items()}
    facts |= {f"section {slug}": _texts("name", name) for slug, name in directory.sections.items()}
    facts |= {f"vehicle {slug}": _texts("name", name) for slug, name in directory.vehicles.items()}
    for milestone in in_order(directory.milestones):
        facts[f"milestone {milestone.slug}"] = {**_texts("name", milestone.name), "meets": _text(milestone.meets)}
    for slug, actor in directory.actors.items():
        facts[f"actor {slug}"] = {
            "kind": actor.kind,
            **_texts("name", actor.name),
            **_texts("short", actor.short),
            "parent": _text(actor.parent),
            "members": ", ".join(actor.members),
        }
    return facts


def _note_facts(note: Note) -> dict[str, str]:
    return {
        "number": note.number,
        "date": _text(note.date),
        "marking": note.marking,
        **_texts("subject", note.subject),
    }


def deliverable_facts(deliverable: Deliverable) -> dict[str, str]:
    """Return all that a register says of a deliverable."""
    deadline = rows.deadline_values(deliverable.deadline)
    return {
        **_texts("title", deliverable.title),
        **{f"deadline.{field}": str(value) for field, value in deadline.items()},
        "owners": owners_text(deliverable.owners),
        "vehicle": _text(deliverable.vehicle),
        "feeds": _text(deliverable.feeds),
        "addressees": ", ".join(deliverable.addressees),
        "takes_part": owners_text(deliverable.takes_part),
        "sources": ", ".join(deliverable.sources),
        "capacity": _text(deliverable.capacity),
        "after": _text(deliverable.after),
        **_texts("open_point", deliverable.open_point),
        **_texts("keywords", deliverable.keywords),
    }


def _texts(field: str, texts: Texts) -> dict[str, str]:
    return {f"{field}.{language}": text for language, text in texts.items()}


def _owner_text(owner: Owner) -> str:
    via = f" via {owner.via}" if owner.via else ""
    return f"{owner.actor}{via}{' (lead)' if owner.lead else ''}"


def _text(value: object) -> str:
    return "" if value is None else str(value)
