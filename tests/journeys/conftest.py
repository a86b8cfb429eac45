"""Fixtures of the end-to-end tests: those of the tests of `bot`."""

from tests.bot.conftest import client, loaded, refusing, slack, workspace  # noqa: F401  # fixtures are found by name
