"""Display names: how Slack names people."""

from collections.abc import Mapping
from typing import Any

from domain.reading.words.tokenizer import normalize


def display_name(user: str, person: Mapping[str, Any]) -> str | None:
    """Return a person's display name, else their full one; None if Slack has neither.

    See https://docs.slack.dev/reference/objects/user-object.
    """
    profile = person.get("profile")
    fields = {**person, **(profile if isinstance(profile, dict) else {})}
    names = [normalize(str(fields.get(field) or "")) for field in ("display_name", "real_name", "name")]
    return next((name for name in names if name and name.casefold() != user.casefold()), None)
