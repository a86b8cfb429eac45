"""Dates: months and spans of days, working days of the EU institutions, days without a year."""
