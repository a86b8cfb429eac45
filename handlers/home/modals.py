"""The modals that an App Home opens: one for each thing that needs more than a click."""

from collections.abc import Callable, Mapping

#: The action ids of the buttons that open one.
DONE, CONTACT, MILESTONE = "home_done", "home_contact", "home_milestone_modal"


def offered() -> Mapping[str, Callable[..., None]]:
    """What opens each modal, by the action id of its button; a button without one is not drawn."""
    return {}
