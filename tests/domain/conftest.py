"""The shipped register and the tables of languages, for the tests of the domain."""

import pytest

from bot.register.file import SHIPPED, read_register
from domain.languages.schema import LanguageTable
from domain.languages.tables import load_table
from domain.register.model import Register
from tests.languages import EVERY_LANGUAGE


@pytest.fixture(scope="session")
def register() -> Register:
    """Return the shipped reading of note 13901/23."""
    return read_register(SHIPPED)


@pytest.fixture(scope="session", params=EVERY_LANGUAGE)
def table(request: pytest.FixtureRequest) -> LanguageTable:
    """Return a language's table. All tests with one table follow each other: its dictionary takes seconds to read."""
    return load_table(request.param)
