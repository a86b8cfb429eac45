"""Signatures: who writes, after regards: "… Kind regards, Anna Weber, Permanent Representation of Malta"."""

import re

from domain.languages.schema import Concept
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import load_lexicon
from domain.reading.words.lookup import match_text

#: Regards in all languages; what stands after them at the end of a text is who sends them.
_REGARDS = """
best regards, kind regards, regards, best wishes, sincerely, yours sincerely, mit freundlichen grüßen, freundliche
grüße, viele grüße, beste grüße, liebe grüße, herzliche grüße, schöne grüße, gruß, grüße, mfg, cordialement, bien
cordialement, bien à vous, meilleures salutations, salutations, saludos, un saludo, saludos cordiales, atentamente,
cordiali saluti, distinti saluti, saluti, cordialmente, met vriendelijke groet, met vriendelijke groeten, vriendelijke
groeten, groeten, groet, pozdrawiam, z poważaniem, pozdrowienia, s pozdravem, pozdravy, s pozdravom, pozdravujem, lep
pozdrav, s spoštovanjem, srdačan pozdrav, lijep pozdrav, s poštovanjem, üdvözlettel, tisztelettel, med venlig hilsen,
venlig hilsen, hilsen, med vänlig hälsning, med vänliga hälsningar, vänliga hälsningar, hälsningar, terveisin,
ystävällisin terveisin, tervitades, lugupidamisega, parimate soovidega, pagarbiai, linkėjimai, ar cieņu, sveicieni, cu
stimă, cu respect, salutări, cumprimentos, melhores cumprimentos, com os melhores cumprimentos, atenciosamente, με
εκτίμηση, χαιρετισμούς, поздрави, с уважение, le meas, beannachtaí, tislijiet, lg, vg, rgds, brgds, cheers, cdt, slds,
mvg, mvh, pozdr, üdv, terv, parimat, cpts, lp, all the best"""
#: Thanks in all languages; who sends them may stand after them, too.
_THANKS = """
thanks, thank you, thx, tnx, ty, danke, dank, danke schön, vielen dank, besten dank, merci, gracias, grazie, dank u,
dankjewel, bedankt, dzięki, dziękuję, dziekuje, dzieki, děkuji, děkuju, díky, dík, ďakujem, vďaka, hvala, köszönöm,
köszi, tak, tack, kiitos, aitäh, tänan, ačiū, paldies, mulțumesc, mersi, obrigado, obrigada, ευχαριστώ, go raibh maith
agat, grazzi, благодаря, мерси"""


def _alternatives(phrases: str) -> str:
    return "|".join(map(re.escape, " ".join(phrases.split()).split(", ")))


#: After a mark or in a line of their own. White space is passed once, however much there is: each match begins with its
#: first sign, and none of it is given back.
_SIGNATURE = re.compile(
    rf"(?<!\s)(?:(?<=[.!?;])|(?=[^\S\n]*+\n))\s++(?:{_alternatives(_REGARDS)})\b[^?;]*$", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"(?<=[.!?;])\s++")
#: Thanks with words beside them: "many thanks in advance, Anna Weber".
_THANKED = re.compile(
    rf"(?:\w+\s+){{0,2}}(?:{_alternatives(_THANKS)})\b(?:\s+[\w'’]+){{0,2}}\s*[,.!]+\s+", re.IGNORECASE
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.[ -]?){1,2}")
_NAMES = re.compile(r"[^\W\d_][\w'’]+(?:[ -][^\W\d_][\w'’]+){0,2}")
#: So many names in a row are a person's; one may be a body's.
_MIN_NAMES = 2
#: A dash before who signs.
_DASH = re.compile(r"[-–—]\s+")
#: Names that are short for a month, too; after a dash or thanks they are somebody's.
_NAMES_LIKE_MONTHS = frozenset({"Jan", "Jaan"})


def leave_out_signature(text: str) -> str:
    """Return a text without the regards at its end and whom they are from; a text of nothing else as it is.

    Without regards, somebody's names after thanks, or after their initials, are a signature; so is a "– Jan".
    """
    text = _SIGNATURE.sub("", text)
    ends = (end for end in _SENTENCE_END.finditer(text) if _is_signature(text[end.end() :]))
    first = next(ends, None)
    return text if first is None else text[: first.start()]


def find_signing_body(text: str, language: str) -> str | None:
    """Return the slug of the one body that a text's signature names, None if it names none, several or a Council."""
    signature = text[len(leave_out_signature(text)) :]
    words = match_text(signature, [load_lexicon(language)])
    bodies = {str(word.concepts[Concept.NAME]) for word in words if word.has(Concept.NAME)}
    return bodies.pop() if len(bodies) == 1 and bodies.isdisjoint(COUNCIL_SLUGS) else None


def _is_signature(text: str) -> bool:
    """Return whether a text is nothing but who sends something: "K. Novák, Permanent Representation of Malta"."""
    thanked = _THANKED.match(text)
    opening = thanked or _DASH.match(text)
    start = opening.end() if opening else 0
    initials = _INITIALS.match(text, start)
    names = _NAMES.match(text, initials.end() if initials else start)
    if names is None or not (initials or opening) or "?" in text:
        return False
    words = re.split("[ -]", names[0])
    is_person = initials or words[0] in _NAMES_LIKE_MONTHS or (thanked and len(words) >= _MIN_NAMES)
    is_person = is_person and all(word[0].isupper() for word in words)
    return bool(is_person) and text[names.end() :].lstrip()[:1] in ("", ",", "(")
