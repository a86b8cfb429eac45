"""Dates: months and spans of days, working days of the EU institutions, feasts, Presidencies, days without a year."""
