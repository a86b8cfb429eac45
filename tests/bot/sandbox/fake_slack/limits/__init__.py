"""Tests of `bot.sandbox.fake_slack.limits`."""
