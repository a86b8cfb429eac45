"""The tables of words, one module a language; a new language is a new module here and its code in `CODES`."""

from functools import cache
from importlib import import_module

from domain.languages.table import Table

#: The languages that questions are read in, in the order in which they are tried where a text could be either.
CODES = ("en", "nl")


@cache
def table(code: str) -> Table:
    """A language's table, loaded when it is first needed."""
    found: Table = import_module(f"domain.languages.{code}").TABLE
    return found
