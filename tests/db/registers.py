"""Test data: a register much like the real note's, and functions that change it."""

from datetime import date, timedelta
from typing import Any, TypedDict

from msgspec.structs import replace

from domain.dates.spans import Month
from domain.register.meeting import Meeting
from domain.register.model import (
    Actor,
    ActorKind,
    Deadline,
    DeadlineKind,
    Deliverable,
    Directory,
    KeyAction,
    Milestone,
    Note,
    Owner,
    Register,
    Texts,
    parent_action,
)

DECEMBER, MARCH, APRIL, JUNE, OCTOBER = Month(2023, 12), Month(2024, 3), Month(2024, 4), Month(2024, 6), Month(2024, 10)

_PLUS = "schengen-barometer-plus"
_COUNCIL = ("schengen-council",)
_KINDS = {
    ActorKind.AGENCY: ("cepol", "eurojust", "europol", "frontex"),
    ActorKind.INSTITUTION: ("commission", "council", "eeas", "european-parliament", "schengen-council"),
    ActorKind.MEMBER_STATE: ("be", "fr", "nl"),
    ActorKind.UNIT: ("efecc", "emsc"),
    ActorKind.COLLECTIVE: ("budgetary-authorities", "jha-agencies", "member-states"),
}
_MEMBERS = {
    "budgetary-authorities": ("council", "european-parliament"),
    "jha-agencies": _KINDS[ActorKind.AGENCY],
    "member-states": _KINDS[ActorKind.MEMBER_STATE],
}

_LEAD = Owner(actor="europol", lead=True)
_EFECC = Owner(actor="europol", via="efecc")
_EMSC = Owner(actor="europol", via="emsc")
_OPEN = {"en": "The note does not say how often."}


class _Names(TypedDict):
    ref: str
    key_action: str
    title: Texts


def register() -> Register:
    """Return a register like the real note's: every kind of deadline, of owner and of addressee, up to June 2024."""
    return Register(directory=_directory(), key_actions=_key_actions())


def with_note(given: Register, *, number: str, **fields: Any) -> Register:  # noqa: ANN401  # any of a note's
    """Return the register as another note's, or with its note changed."""
    note = replace(given.directory.note, number=number, **fields)
    return replace(given, directory=replace(given.directory, notes={"": note}))


def with_milestone(given: Register, milestone: Milestone) -> Register:
    """Return the register with one more Schengen Council, or with that one in place of the one of its month."""
    milestones = {each.month: each for each in (*given.directory.milestones, milestone)}
    ordered = tuple(milestones[month] for month in sorted(milestones))
    return replace(given, directory=replace(given.directory, milestones=ordered))


def with_deliverable(given: Register, deliverable: Deliverable) -> Register:
    """Return the register with one more deliverable under its key action, or with it in place of the one there."""
    actions = {each.ref: each for each in given.key_actions}
    action = actions[deliverable.key_action]
    under = {each.ref: each for each in action.deliverables} | {deliverable.ref: deliverable}
    actions[action.ref] = replace(action, deliverables=tuple(under.values()))
    return replace(given, key_actions=tuple(actions.values()))


def with_many(given: Register, number: int) -> Register:
    """Return the register with `number` more deliverables, 26 each under new key actions `I.10`, `I.11` and so on.

    Every seventh has no deadline; titles are short and long.
    """
    refs = [f"I.{10 + index // 26}{'abcdefghijklmnopqrstuvwxyz'[index % 26]}" for index in range(number)]
    deliverables = [
        Deliverable(
            ref=ref,
            key_action=parent_action(ref),
            title={"en": f"Deliverable {ref} {'on border checks ' * (index % 12)}".strip()},
            deadline=Deadline(kind=DeadlineKind.CONTINUOUS)
            if index % 7 == 0
            else Deadline(kind=DeadlineKind.ONCE, day=date(2024, 1, 1) + timedelta(days=index)),
            owners=_by("frontex", "eurojust") if index % 3 else (),
        )
        for index, ref in enumerate(refs)
    ]
    actions = (
        KeyAction(
            ref=ref,
            title={"en": f"Action {ref}"},
            deliverables=tuple(each for each in deliverables if each.key_action == ref),
        )
        for ref in dict.fromkeys(each.key_action for each in deliverables)
    )
    return replace(given, key_actions=(*given.key_actions, *actions))


def without(given: Register, *refs: str) -> Register:
    """Return the register without some key actions, deliverables or milestones."""
    actions = tuple(
        replace(action, deliverables=tuple(each for each in action.deliverables if each.ref not in refs))
        for action in given.key_actions
        if action.ref not in refs
    )
    milestones = tuple(each for each in given.directory.milestones if each.slug not in refs)
    return Register(directory=replace(given.directory, milestones=milestones), key_actions=actions)


def deliverable_of(given: Register, ref: str) -> Deliverable:
    """Return a register's deliverable of that reference."""
    return next(each for each in given.deliverables if each.ref == ref)


def milestone(month: Month, meets: date | None = None) -> Milestone:
    """Return a Schengen Council."""
    return Milestone(month=month, name={"en": f"Schengen Council {month}"}, meets=meets)


def _directory() -> Directory:
    return Directory(
        notes={"": Note(number="13901/23", date=date(2023, 10, 11), marking="LIMITE", subject={"en": "Schengen"})},
        actors={slug: _actor(slug, kind) for kind, slugs in _KINDS.items() for slug in slugs},
        sections={"I": {"en": "Awareness", "nl": "Beeld"}, "III": {"en": "Cooperation"}, "F": {"en": "Follow-up"}},
        vehicles={"schengen-barometer": {"en": "Schengen Barometer"}, _PLUS: {"en": "Schengen Barometer+"}},
        milestones=(
            milestone(DECEMBER, date(2023, 12, 5)),
            milestone(MARCH, date(2024, 3, 4)),
            milestone(JUNE, date(2024, 6, 13)),
        ),
    )


def _actor(slug: str, kind: ActorKind) -> Actor:
    return Actor(
        slug=slug,
        kind=kind,
        name={"en": slug.title()},
        short={"en": slug},
        parent="europol" if kind is ActorKind.UNIT else None,
        members=_MEMBERS.get(slug, ()),
    )


def _taking_part() -> dict[str, tuple[Owner, ...]]:
    """Return who takes part, by key action."""
    return {
        "I.1": (*_by("member-states"), _EMSC),
        "I.2": _by("frontex", "europol", "jha-agencies"),
        "I.5": _by("commission", "jha-agencies"),
        "III.1": _by("member-states", "eurojust", "europol", "jha-agencies"),
        "III.2": _by("member-states", "eurojust"),
        "III.3": (*_by("member-states"), _EFECC, *_by("eurojust")),
        "III.5": (),
        "III.7": _by("europol"),
        "F.1": _by("schengen-council", "jha-agencies"),
        "F.2": _by("commission"),
    }


def _key_actions() -> tuple[KeyAction, ...]:
    once, regular, continuous = DeadlineKind.ONCE, DeadlineKind.REGULAR, DeadlineKind.CONTINUOUS
    years = Deadline(kind=DeadlineKind.PERIOD, start=date(2024, 1, 1), end=date(2025, 12, 31))
    june = Deadline(kind=once, month=JUNE, month_end=True, council=Meeting(JUNE))
    april = Deadline(kind=DeadlineKind.ANNUAL, month=APRIL, month_end=True, council=Meeting(JUNE))
    december = Deadline(kind=regular, month=DECEMBER)
    first, undated = Deadline(kind=once, month=DECEMBER), Deadline(kind=continuous)
    owed = (
        Deliverable(deadline=first, owners=_by("europol"), addressees=_COUNCIL, **_named("I.1a")),
        Deliverable(
            deadline=Deadline(kind=regular, month=MARCH),
            owners=_by("frontex", "europol", "eurojust"),
            feeds="schengen-barometer",
            **_named("I.2a"),
        ),
        Deliverable(deadline=undated, owners=_by("jha-agencies", "member-states"), **_named("I.5a")),
        Deliverable(deadline=Deadline(kind=regular), owners=_by("eeas"), **_named("I.5b")),
        Deliverable(
            deadline=december, owners=(*_by("jha-agencies"), _LEAD), vehicle=_PLUS, open_point=_OPEN, **_named("III.1a")
        ),
        Deliverable(
            deadline=years,
            owners=_by("council", "european-parliament", "commission"),
            capacity="budgetary-authorities",
            **_named("III.1b"),
        ),
        Deliverable(deadline=december, owners=_by("eurojust"), vehicle=_PLUS, **_named("III.2a")),
        Deliverable(deadline=june, owners=(_EFECC, *_by("eurojust")), **_named("III.3a")),
        Deliverable(deadline=Deadline(kind=regular), addressees=_COUNCIL, **_named("III.5a")),
        Deliverable(
            deadline=Deadline(kind=once, day=date(2024, 12, 31)),
            owners=_by("commission"),
            addressees=("council", "european-parliament"),
            sources=("eurojust", "frontex"),
            after="III.3a",
            **_named("III.7a"),
        ),
        Deliverable(deadline=undated, owners=_by("schengen-council"), takes_part=_by("commission"), **_named("F.1a")),
        Deliverable(deadline=april, owners=_by("commission"), addressees=_COUNCIL, **_named("F.2b")),
    )
    return tuple(
        KeyAction(
            ref=ref,
            title={"en": f"Action {ref}"},
            takes_part=taking_part,
            deliverables=tuple(each for each in owed if each.key_action == ref),
        )
        for ref, taking_part in _taking_part().items()
    )


def _by(*slugs: str) -> tuple[Owner, ...]:
    return tuple(Owner(actor=slug) for slug in slugs)


def _named(ref: str) -> _Names:
    return {
        "ref": ref,
        "key_action": parent_action(ref),
        "title": {"en": f"Deliverable {ref}", "nl": f"Resultaat {ref}"},
    }
