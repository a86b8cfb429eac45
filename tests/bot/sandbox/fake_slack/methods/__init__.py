"""Tests of `bot.sandbox.fake_slack.methods`."""
