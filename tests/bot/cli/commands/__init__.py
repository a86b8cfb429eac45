"""Tests of `bot.cli.commands`."""
