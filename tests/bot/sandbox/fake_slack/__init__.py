"""Tests of the fake Slack as the bot sees it: the Web API, and what is delivered to the bot."""
