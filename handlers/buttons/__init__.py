"""Listeners for the buttons under answers, long tables, reminders and reports."""
