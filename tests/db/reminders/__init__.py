"""Tests of `db.reminders`."""
