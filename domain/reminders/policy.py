"""The reminder policy that the settings give: lead days, hour, quiet hours, channels, coordinators."""

from datetime import time

from msgspec import Struct, field

from domain.dates.working_days import QuietHours

#: Days before a meeting on which reminders are sent, unless the settings or a channel have others.
DEFAULT_LEAD_DAYS = (28, 14, 7, 1)


class Policy(Struct, frozen=True, kw_only=True):
    """How and when reminders are sent, by the settings."""

    channels: tuple[str, ...]
    lead_days: tuple[int, ...] = DEFAULT_LEAD_DAYS
    #: Wall time in Brussels; in a direct message, where the recipient is.
    remind_at: time = time(9, 0)
    language: str = "en"
    quiet_hours: QuietHours = field(default_factory=QuietHours)
    coordinators: tuple[str, ...] = ()
