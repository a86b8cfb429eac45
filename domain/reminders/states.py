"""The states of a reminder on its way to Slack."""

from enum import StrEnum


class ReminderState(StrEnum):
    """The delivery state of a reminder (see `jobs.deliver`)."""

    DUE = "due"
    CLAIMED = "claimed"
    SENDING = "sending"
    POSTED = "posted"
    UNKNOWN = "unknown"
    PARKED = "parked"
    EXPIRED = "expired"
    #: It was for a user group, and has been replaced by one for each member.
    SPREAD = "spread"
