"""Slack's side of the sandbox: one local workspace, for trying the bot and for its tests."""
