"""Catalogue: the sentences of one language, read from its `.po` file and kept in little memory."""

import re
import threading
from array import array
from collections.abc import Callable, Iterator
from functools import cache
from gettext import c2py
from importlib.resources import files

#: The language of the sentences in the code; the others are catalogues in `domain/i18n/locale`.
SOURCE = "en"

#: The number of each sentence of the code: one for all languages, in place of a dictionary for each.
_numbers: dict[str, int] = {}
_numbers_lock = threading.Lock()

#: A key of a `.po` file with its texts, each on a line of its own: in the first group a sentence or a translation.
_ENTRY = re.compile(r'^(msgid|msgid_plural|msgstr)(?:\[\d\])? ((?:"[^\n]*"\n)+)', re.MULTILINE)
_ESCAPE = re.compile(r'\\(["\\nt])|"\n"')
_ESCAPED = {"n": "\n", "t": "\t", None: ""}
_PLURALS = re.compile(r"plural=([^;]+);")
#: Between the plural forms of a translation.
_BETWEEN = "\0"


class Catalogue:
    """The sentences of one language, all in one text; what has no translation is English.

    gettext's own catalogue is a dictionary with a copy of every English sentence, which takes four times the memory.
    """

    def __init__(self, po: str = "") -> None:
        translations = dict(_read_entries(po))
        plurals = _PLURALS.search(translations.pop("", ""))
        self._plural: Callable[[int], int] = c2py(plurals[1] if plurals else "n != 1")
        with _numbers_lock:
            by_number = {
                _numbers.setdefault(sentence, len(_numbers)): translation.encode()
                for sentence, translation in translations.items()
            }
        texts = [by_number.get(number, b"") for number in range(max(by_number, default=-1) + 1)]
        self._text = b"".join(texts)
        #: Where each text begins, by its sentence's number, and the last one's end.
        self._starts = array("I", [0])
        for text in texts:
            self._starts.append(self._starts[-1] + len(text))

    def gettext(self, sentence: str) -> str:
        """Return the translation of a sentence."""
        return self.ngettext(sentence, sentence, 1)

    def ngettext(self, one: str, many: str, number: int) -> str:
        """Return the translation of a sentence in the plural form of a number."""
        index = _numbers.get(one)
        if index is None or index + 1 >= len(self._starts) or self._starts[index] == self._starts[index + 1]:
            return one if number == 1 else many
        text = self._text[self._starts[index] : self._starts[index + 1]].decode()
        return text.split(_BETWEEN)[self._plural(number)] if _BETWEEN in text else text


def _read_entries(po: str) -> Iterator[tuple[str, str]]:
    """Yield each sentence of a `.po` file with its translation, in all plural forms; the header's sentence is empty."""
    sentence, forms = "", list[str]()
    for entry in _ENTRY.finditer(po):
        key, text = entry[1], _ESCAPE.sub(lambda found: _ESCAPED.get(found[1], found[1]), entry[2].strip()[1:-1])
        if key == "msgid":
            if forms:
                yield sentence, _BETWEEN.join(forms)
            sentence, forms = text, []
        elif key == "msgstr":
            forms.append(text)
    if forms:
        yield sentence, _BETWEEN.join(forms)


@cache
def load_catalogue(language: str) -> Catalogue:
    """Return a language's catalogue, read on first use; an empty one, English, for a language without a file."""
    path = files("domain.i18n") / "locale" / language / "LC_MESSAGES" / "messages.po"
    return Catalogue(path.read_text(encoding="utf-8")) if language != SOURCE and path.is_file() else Catalogue()
