"""Journeys share what the tests of the bot's own parts do."""

from tests.bot.conftest import client, loaded, refusing, slack, workspace  # noqa: F401  # fixtures are found by name
