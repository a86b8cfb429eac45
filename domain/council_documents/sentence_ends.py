"""Ends of sentences: where a paragraph is cut, with the abbreviations of all languages that end none."""

import re

_END = re.compile(r"[.!?…][\"»”’')\]]*(?=\s+[\"«„“'(\[¿¡]*(?:[A-ZÀ-ÞĀ-ŽΆ-ΫА-ЯḂ-Ẃ]|eu-LISA))|\n")
#: A year or a day with its abbreviation, which may end a sentence or not: Polish "2026 r.".
_DATED = re.compile(r"\d (?:r|г|m|g|d)\.$")
#: A Croatian year has a full stop, behind which an opening goes on: "Do kraja ožujka 2026. Komisija …".
_OPENING = re.compile(
    r"(?:Do|Od|U|Na|Za|S|Sa|Najkasnije|Prije|Nakon|Tijekom|Krajem|Početkom|Sredinom|Počevši|Polovinom|Polovicom)\s"
    r"(?:\S+\s){0,8}20\d\d\.$"
)
#: A sentence that such an abbreviation ends has more words than an opening: "Do 15 maja 2026 r. Komisja …".
_MIN_SENTENCE_WORDS = 8
#: A time has at most so many words that are longer than a preposition.
_MAX_TIME_WORDS, _MAX_SHORT_CHARS = 2, 5
#: What a full stop ends without ending a sentence.
_ABBREVIATED = re.compile(
    r"(?:\b(?:\d{1,2}|[A-Za-z]|no|nos|nr|art|cf|ca|bzw|vgl|inkl|incl|etc|doc|dok|p|pp|St|al|op|bl|evt|bv|resp|tzv|mm|tj|ul|ust|poz"
    r"|lit|par|pkt|czł|str|č|čl|př|Abs|Nr|Ziff|z\.B|d\.h|u\.a|i\.e|e\.g|o\.a|b\.v|v\.g|ο|αριθ|κ\.λπ|гр|чл|ал|nro|nº|núm|pág"
    r"|ds|m\.in|tzn|tzw|np|godz|bl\.a|t\.ex|m\.fl|osv|ggf|usw|sog|i\.V\.m|i\.d\.R|Dr|Mr|Mrs|Ms|Prof|Sr|Sra|para|paras|sec"
    r"|ff|fig|Kap|kap|ods|odst|písm|mj|čís|pag|artt|ecc|aprox|approx|réf|stk|nota bene|tab"
    r"|rozp|odst|roč|sv|gl|npr|br|toč|oz|št|piem|pan|kt|straipsn|pvz|d|m|g|r|г|л|т)\.)$",
    re.IGNORECASE,
)


def _says_more(text: str) -> bool:
    """Return whether a text says more than a time: Lithuanian "Nuo 2026 m. sausio 1 d. iki balandžio 30 d."."""
    return sum(len(word) > _MAX_SHORT_CHARS and word.isalpha() for word in text.split()) > _MAX_TIME_WORDS


def split_sentences(text: str) -> list[tuple[int, str]]:
    """Return the sentences of a paragraph, each with its place in it."""
    sentences, start = [], 0
    for match in _END.finditer(text):
        before = text[start : match.start() + 1]
        is_whole = _DATED.search(before) and len(before.split()) > _MIN_SENTENCE_WORDS and _says_more(before)
        is_within = _OPENING.match(before.lstrip()) or (_ABBREVIATED.search(before) and not is_whole)
        behind = next(filter(str.isalpha, text[match.end() :]), "")
        is_small = behind.islower() and not text[match.end() :].lstrip("\"«„“'( ").startswith("eu-LISA")
        if match[0] != "\n" and is_small:  # the ranges of capitals have small letters between them
            continue
        if match[0].startswith(".") and is_within:
            continue
        sentences.append((start, text[start : match.end()]))
        start = match.end()
    sentences.append((start, text[start:]))
    return [
        (place + len(part) - len(part.lstrip()), part.strip())
        for place, part in sentences
        if any(map(str.isalnum, part))
    ]
