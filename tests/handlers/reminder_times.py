"""The times at which the first reminders are posted."""

from datetime import UTC, datetime

#: Nine in Brussels, 28 days before the meeting of 5 December 2023.
BEFORE_MEETING = datetime(2023, 11, 7, 8, 0, tzinfo=UTC)

#: Nine in Brussels, the day after the meeting of 5 December 2023.
AFTER_MEETING = datetime(2023, 12, 6, 8, 0, tzinfo=UTC)
