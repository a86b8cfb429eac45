"""Transports: Socket Mode and HTTP, by which requests from Slack come in."""
