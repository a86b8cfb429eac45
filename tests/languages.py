"""The languages of tests that check the same in each: three with `make test`, some with `make check`, then all."""

import pytest

from domain.languages import CODES

#: One in the Latin script, one in another, one with long words and plural forms of its own.
_ALWAYS = ("en", "el", "mt")
#: Languages whose words, letters or dates are long or special.
_OFTEN = ("bg", "hu", "fi", "ga", "nl")


def _marked(code: str) -> object:
    if code in _ALWAYS:
        return code
    return pytest.param(code, marks=pytest.mark.long if code in _OFTEN else pytest.mark.longest)


LANGUAGES = [_marked(code) for code in CODES]
