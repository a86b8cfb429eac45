"""The tables of words, one module a language; a new language is a new module here and its code in `CODES`."""

import sys
import threading
from importlib import import_module

from domain.languages.schema import LanguageTable

#: What each official language of the Union calls itself.
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

#: The languages that questions are read in, in the order in which they win where a text could be in several.
CODES = tuple(sorted(NAMES, key=lambda code: code != "en"))


#: Held while a table is read and dropped again: dropped by one thread while another reads it, it would fail that one.
_reading = threading.Lock()


def table(code: str) -> LanguageTable:
    """A language's table. It is not kept: the lexicon that is made of it is, and the texts of all take megabytes."""
    name = f"domain.languages.{code}"
    with _reading:
        found: LanguageTable = import_module(name).TABLE
        sys.modules.pop(name, None)
        vars(sys.modules[__name__]).pop(code, None)
    return found
