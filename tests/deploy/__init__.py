"""Tests of what deploys the bot."""
