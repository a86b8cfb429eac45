"""Sentences for users: replies, reminders, notices and errors; those of answers are in `domain.answers`."""
