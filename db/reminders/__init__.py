"""Reminders in the database: the schedule, the outbox, and posts with an unknown outcome."""
