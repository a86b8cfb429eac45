"""Tests of `bot.register`."""
