"""Elision: what words and full stops lose beside others, where fields are filled into a sentence."""

import re

#: Italian articles before "otto" and "undici", as days are said: "l'8 marzo", "dall'11 giugno".
_ITALIAN = re.compile(r"\b(il|al|dal|del) (?=(?:8|11) )", re.IGNORECASE)
#: The Maltese article after "u", which is "and": "u l-Kummissjoni".
_MALTESE = re.compile(r"\bu i(?=[lnrtdsxzżċ]{1,2}-)")

#: The full stop of a sentence after that of a date: "2023. december 5."
_STOPS = re.compile(r"(?<!\.)\.\.(?=\s|\Z)")


def elide(language: str, text: str) -> str:
    """Return a text with the elisions of its language."""
    text = _STOPS.sub(".", text) if ".." in text else text
    match language:
        case "it":
            return _ITALIAN.sub(lambda match: "l'" if match[1] in ("il", "Il") else f"{match[1]}l'", text)
        case "mt":
            return _MALTESE.sub("u ", text)
        case _:
            return text
