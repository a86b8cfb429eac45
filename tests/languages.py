"""The languages in which what looks the same in each is looked at: all by make everywhere, by make check some."""

import pytest

from domain.languages import CODES

#: Those whose words, letters or dates are long or of their own kind.
_OFTEN = ("en", "el", "bg", "hu", "fi", "mt", "ga", "nl")
LANGUAGES = [code if code in _OFTEN else pytest.param(code, marks=pytest.mark.longest) for code in CODES]
