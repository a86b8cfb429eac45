"""Soak test: the bot is asked, commanded, killed and restarted for half an hour."""
