"""What differs between the register that is stored and one that is loaded, field by field."""

from collections.abc import Iterable, Iterator, Mapping

from db.register import rows
from domain.register.instalments import Instalment
from domain.register.model import Deliverable, Directory, Owner, Register, Texts
from domain.register.results import RegisterChange

#: A register's statements: by what they are about (`III.3a`, `milestone 2024-06`), each field and what it says.
Facts = dict[str, dict[str, str]]


def facts(register: Register) -> Facts:
    """Everything that a register says, except for the instalments that follow from it."""
    found = _directory_facts(register.directory)
    for action in register.key_actions:
        texts = _texts("title", action.title) | _texts("keywords", action.keywords)
        found[action.ref] = {**texts, "takes_part": _owners(action.takes_part)}
        found |= {each.ref: _deliverable_facts(each) for each in action.deliverables}
    return found


def instalment_facts(instalments: Iterable[Instalment]) -> Facts:
    """What instalments say, but for their status, in order of their keys."""
    return {
        each.key: {"due": _plain(each.due), "starts": _plain(each.starts), "council": _plain(each.council)}
        for each in sorted(instalments, key=lambda each: each.key)
    }


def differences(before: Facts, after: Facts) -> Iterator[RegisterChange]:
    """What was added, changed and removed, and whether the order of what stayed has changed."""
    for ref, fields in after.items():
        if ref not in before:
            yield RegisterChange(kind="added", ref=ref)
        else:
            yield from _changed(ref, before[ref], fields)
    for ref in before:
        if ref not in after:
            yield RegisterChange(kind="removed", ref=ref)
    old, new = [ref for ref in before if ref in after], [ref for ref in after if ref in before]
    if old != new:
        moved = [at for at, (one, other) in enumerate(zip(old, new, strict=True)) if one != other]
        part = slice(moved[0], moved[-1] + 1)
        yield RegisterChange(
            kind="changed", ref="register", field="order", before=", ".join(old[part]), after=", ".join(new[part])
        )


def _changed(ref: str, before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[RegisterChange]:
    for field in dict.fromkeys((*before, *after)):
        old, new = before.get(field, ""), after.get(field, "")
        if old != new:
            yield RegisterChange(kind="changed", ref=ref, field=field, before=old, after=new)


def _directory_facts(directory: Directory) -> Facts:
    note = directory.note
    found: Facts = {
        "note": {
            "number": note.number,
            "date": _plain(note.date),
            "marking": note.marking,
            **_texts("subject", note.subject),
        }
    }
    found |= {f"section {slug}": _texts("name", name) for slug, name in directory.sections.items()}
    found |= {f"vehicle {slug}": _texts("name", name) for slug, name in directory.vehicles.items()}
    for milestone in sorted(directory.milestones, key=lambda each: each.month):
        found[f"milestone {milestone.slug}"] = {**_texts("name", milestone.name), "meets": _plain(milestone.meets)}
    for slug, actor in directory.actors.items():
        found[f"actor {slug}"] = {
            "kind": actor.kind,
            **_texts("name", actor.name),
            **_texts("short", actor.short),
            "parent": _plain(actor.parent),
            "members": ", ".join(actor.members),
        }
    return found


def _deliverable_facts(deliverable: Deliverable) -> dict[str, str]:
    deadline = rows.deadline_values(deliverable.deadline)
    return {
        **_texts("title", deliverable.title),
        **{f"deadline.{field}": str(value) for field, value in deadline.items()},
        "owners": _owners(deliverable.owners),
        "vehicle": _plain(deliverable.vehicle),
        "feeds": _plain(deliverable.feeds),
        "addressees": ", ".join(deliverable.addressees),
        "takes_part": _owners(deliverable.takes_part),
        "capacity": _plain(deliverable.capacity),
        "after": _plain(deliverable.after),
        **_texts("open_point", deliverable.open_point),
    }


def _texts(field: str, texts: Texts) -> dict[str, str]:
    return {f"{field}.{language}": text for language, text in texts.items()}


def _owners(owners: Iterable[Owner]) -> str:
    return ", ".join(_owner(each) for each in owners)


def _owner(owner: Owner) -> str:
    via = f" via {owner.via}" if owner.via else ""
    return f"{owner.actor}{via}{' (lead)' if owner.lead else ''}"


def _plain(value: object) -> str:
    return "" if value is None else str(value)
