"""Slack's Web API: client, posting, message history, rate limits, directory of people and channels."""
