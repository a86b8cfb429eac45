"""Tests of `domain.reminders`."""
