"""Slack's documented limits on arguments, messages, blocks, tables and views."""
