"""The modals that an App Home opens: one for each thing that needs more than a click."""

from collections.abc import Callable, Mapping

from handlers.modals.contact import open_contact
from handlers.modals.deadline import open_deadline
from handlers.modals.done import open_done
from handlers.modals.milestone import open_milestone

#: The action ids of the buttons.
DONE, DEADLINE, CONTACT, MILESTONE = "home_done", "home_deadline", "home_contact", "home_council"

#: What opens each modal.
OPENING: Mapping[str, Callable[..., None]] = {
    DONE: open_done,
    DEADLINE: open_deadline,
    CONTACT: open_contact,
    MILESTONE: open_milestone,
}
