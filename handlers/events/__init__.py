"""Events from Slack: a message that mentions the bot or is written to it, and a home that is opened."""
