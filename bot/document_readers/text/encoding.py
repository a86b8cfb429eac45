"""The encoding of a text file."""

import codecs
import re

from msgspec import Struct

#: Byte order marks, the longer ones first.
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))

#: Characters that no text has.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class Decoded(Struct, frozen=True, kw_only=True):
    """A text, and whether its encoding had to be guessed."""

    text: str
    is_guessed: bool = False


def decode(data: bytes) -> Decoded | None:
    """Return the text: UTF-8, UTF-16 with a byte order mark, else cp1252; None if it is no text."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    decoded = _decoded(data, encoding)
    if decoded is None and encoding == "utf-8":
        guess = _decoded(data, "cp1252")
        return None if guess is None else Decoded(text=guess, is_guessed=True)
    return None if decoded is None else Decoded(text=decoded)


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if _CONTROL.search(text) else text.replace("\r\n", "\n").replace("\r", "\n")
