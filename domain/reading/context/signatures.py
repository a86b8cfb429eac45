"""Signatures: who writes, after regards: "… Kind regards, Anna Weber, Permanent Representation of Malta"."""

import re

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
mvg, mvh, pozdr, üdv, terv, parimat, cpts"""
_ALTERNATIVES = "|".join(map(re.escape, " ".join(_REGARDS.split()).split(", ")))
#: After a mark or in a line of their own. White space is passed once, however much there is: each match begins with its
#: first sign, and none of it is given back.
_SIGNATURE = re.compile(rf"(?<!\s)(?:(?<=[.!?;])|(?=[^\S\n]*+\n))\s++(?:{_ALTERNATIVES})\b[^?;]*$", re.IGNORECASE)


def leave_out_signature(text: str) -> str:
    """Return a text without the regards at its end and whom they are from; a text of nothing else as it is."""
    return _SIGNATURE.sub("", text)
