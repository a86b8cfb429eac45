"""Ids of people, user groups and channels in Slack, whose first letter says which of them it is."""

import re

_SLACK_ID = re.compile(r"[UWSCG][A-Z0-9]{2,20}")


def is_slack_id(text: str) -> bool:
    """Return whether a text is the id of a person (U…, W…), a user group (S…) or a channel (C…, G…)."""
    return _SLACK_ID.fullmatch(text) is not None


def is_channel(slack_id: str) -> bool:
    """Return whether an id is a channel's (C…, or G… of an older private one)."""
    return slack_id[0] in "CG"


def is_user_group(slack_id: str) -> bool:
    """Return whether an id is a user group's (S…)."""
    return slack_id[0] == "S"
