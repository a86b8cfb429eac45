"""The languages of tests that are repeated in each: three with `make test`, the others with the longer runs."""

import pytest

from domain.languages import CODES

#: One in the Latin script, one in another, one with long words and plural forms of its own.
_ALWAYS = ("en", "el", "mt")
#: And one in the third script, and the one with the longest words.
_OFTEN = (*_ALWAYS, "bg", "fi")

#: For tests whose outcome depends on the language's own words: all 24 with `make check`.
EVERY_LANGUAGE = [code if code in _ALWAYS else pytest.param(code, marks=pytest.mark.long) for code in CODES]
#: For tests that check the same in each: five with `make check`, all 24 with `make everywhere`.
LANGUAGES = [
    case if code in _OFTEN else pytest.param(code, marks=pytest.mark.longest)
    for code, case in zip(CODES, EVERY_LANGUAGE, strict=True)
]
