"""Word tables, one module for each language; a new language is a new module here and its entry in `NAMES`."""

import sys
import threading
from importlib import import_module

from domain.languages.schema import LanguageTable

#: The own name of each official language of the Union, by code.
NAMES = {
    "bg": "български",
    "cs": "čeština",
    "da": "dansk",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "en": "English",
    "es": "español",
    "et": "eesti",
    "fi": "suomi",
    "fr": "français",
    "ga": "Gaeilge",
    "hr": "hrvatski",
    "hu": "magyar",
    "it": "italiano",
    "lt": "lietuvių",
    "lv": "latviešu",
    "mt": "Malti",
    "nl": "Nederlands",
    "pl": "polski",
    "pt": "português",
    "ro": "română",
    "sk": "slovenčina",
    "sl": "slovenščina",
    "sv": "svenska",
}

#: The languages that questions are read in; of those that a text could be in, the first wins.
CODES = tuple(sorted(NAMES, key=lambda code: code != "en"))

#: Held while a table is imported and dropped: a thread must not drop a table that another one is importing.
_import_lock = threading.Lock()


def load_table(code: str) -> LanguageTable:
    """Return a language's table.

    It is not cached: the lexicon that is built from it is, and the texts of all tables take megabytes.
    """
    name = f"domain.languages.{code}"
    with _import_lock:
        table: LanguageTable = import_module(name).TABLE
        sys.modules.pop(name, None)
        vars(sys.modules[__name__]).pop(code, None)
    return table
