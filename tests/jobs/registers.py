"""Registers with more deliverables than the note has."""

from msgspec.structs import replace

from domain.dates.spans import Month
from domain.register.model import Deadline, DeadlineKind, Deliverable, KeyAction, Owner, Register
from tests.shipped import shipped_register

#: A title as long as the note's longest.
TITLE = "Report on the implementation of the measures that were agreed, with an assessment of what is still lacking "


def long_register(number: int, *, owner: str = "eurojust") -> Register:
    """Return the shipped register with more deliverables, due at the Schengen Council of December 2023."""
    register = shipped_register()
    more = tuple(_action(f"I.{n}", owner) for n in range(101, 101 + number))
    return replace(register, key_actions=(*register.key_actions, *more))


def _action(ref: str, owner: str) -> KeyAction:
    deliverable = Deliverable(
        ref=f"{ref}a",
        key_action=ref,
        title={"en": f"{TITLE * 2}({ref})"},
        deadline=Deadline(kind=DeadlineKind.ONCE, month=Month(2023, 12)),
        owners=(Owner(actor=owner),),
    )
    return KeyAction(ref=ref, title={"en": f"Action {ref}"}, takes_part=(), deliverables=(deliverable,))
