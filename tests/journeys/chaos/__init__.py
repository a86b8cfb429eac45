"""Chaos test: the real bot is killed hundreds of times, and the reminders that the team then sees are counted."""
