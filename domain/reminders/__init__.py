"""Reminders: their model, the plan of which should exist, and the preferences that shape it."""
