"""Scenarios of the chaos test: kills, faults of the API, outages, and changes of the bot's environment."""
