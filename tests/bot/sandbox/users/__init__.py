"""Tests of bot.sandbox.users."""
