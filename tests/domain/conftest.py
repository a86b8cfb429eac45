"""The shipped register and the tables of languages, for the tests of the domain."""

import pytest

from domain.languages.schema import LanguageTable
from domain.languages.tables import load_table
from domain.register.model import Register
from tests.languages import EVERY_LANGUAGE
from tests.shipped import shipped_register


@pytest.fixture(scope="session")
def register() -> Register:
    """Return the shipped reading of note 13901/23."""
    return shipped_register()


@pytest.fixture(scope="session", params=EVERY_LANGUAGE)
def table(request: pytest.FixtureRequest) -> LanguageTable:
    """Return a language's table. All tests with one table follow each other: its dictionary takes seconds to read."""
    return load_table(request.param)
