"""Doubts that begin a claim: "I don't think Frontex has anything in March" asks whether it has."""

from collections.abc import Mapping, Sequence
from functools import cache

from domain.reading.context.people import people_words
from domain.reading.words.tokenizer import fold

#: How people say in each language that they do not think so, without case and accents.
_DOUBTS: Mapping[str, str] = {
    "bg": "не мисля, не вярвам, не смятам, съмнявам се",
    "cs": "nemyslím si, nemyslím, nevěřím, pochybuji, pochybuju",
    "da": "jeg tror ikke, tror ikke, jeg tvivler på",
    "de": "ich glaube nicht, ich glaub nicht, glaube nicht, glaub nicht, ich denke nicht, ich bezweifle",
    "el": "δεν νομίζω, δε νομίζω, δεν πιστεύω, αμφιβάλλω",
    "en": "i don't think, i dont think, don't think, i don't believe, i do not think, i do not believe, i doubt",
    "es": "no creo, no pienso, no me consta, no me parece, dudo",
    "et": "ma ei usu, ei usu, ma ei arva, ei arva, ma kahtlen, kahtlen",
    "fi": "en usko, en luule, en taida uskoa, epäilen",
    "fr": "je ne pense pas, je pense pas, je ne crois pas, je crois pas, je doute",
    "ga": "ní dóigh liom, ní dócha, ní chreidim, ní shílim, ní mheasaim",
    "hr": "ne vjerujem, ne mislim, sumnjam",
    "hu": "nem hiszem, nem gondolom, nem hinném, kétlem",
    "it": "non credo, non penso, non mi risulta, non mi pare, non mi sembra, dubito",
    "lt": "nemanau, netikiu, abejoju",
    "lv": "es nedomāju, nedomāju, neticu, šaubos",
    "mt": "ma naħsibx, ma nemminx, niddubita",
    "nl": "ik denk niet, denk niet, ik geloof niet, ik dacht niet, ik betwijfel",
    "pl": "nie sądzę, nie myślę, nie wydaje mi się, nie wierzę, wątpię",
    "pt": "não creio, não acho, não penso, não me parece, duvido",
    "ro": "nu cred, nu mi se pare, mă îndoiesc",
    "sk": "nemyslím si, nemyslím, neverím, pochybujem",
    "sl": "ne verjamem, ne mislim, dvomim",
    "sv": "jag tror inte, tror inte, jag tvivlar på",
}


def leave_out_doubt(sentences: Sequence[str], language: str) -> list[str] | None:
    """Return the sentences of a text without the doubt that begins the last of them, None if none does."""
    if not sentences or language not in _DOUBTS:
        return None
    *others, last = sentences
    text = fold(last)
    doubt = next((each for each in _doubts(language) if text.startswith(each)), None)
    if doubt is None or len(text) != len(last):
        return None
    claim = last[len(doubt) :].lstrip(" ,")
    conjunction, _, rest = claim.partition(" ")
    claim = rest if people_words(language).begins_speech(fold(conjunction)) else claim
    return [*others, claim] if claim else None


@cache
def _doubts(language: str) -> tuple[str, ...]:
    """Return a language's doubts, each as it stands before a claim."""
    return tuple(f"{fold(doubt.strip())}{end}" for doubt in _DOUBTS[language].split(",") for end in (" ", ","))
