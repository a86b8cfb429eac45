"""Tests of `bot.sandbox.web`."""
