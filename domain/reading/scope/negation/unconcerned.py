"""What does not concern a body: "which of the overdue do not concern Europol?", "was mit Frontex nichts zu tun hat"."""

from collections.abc import Iterator

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.scope.excluded_targets import end_of_targets
from domain.reading.scope.excluded_words import ExcludedWords
from domain.reading.words.lexicon import any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: "Does not concern", in all languages together; whom may stand in the "…", after it or before it.
_UNCONCERNED = phrase_table(
    """do not concern, does not concern, don't concern, doesn't concern, do not involve, does not involve, don't
    involve, doesn't involve, do not affect, does not affect, don't affect, doesn't affect, has nothing to do with, have
    nothing to do with, не засягат, не засяга, не се отнасят до, не се отнася до, не се отнасят за, не се отнася за,
    не касаят, не касае, нямат нищо общо с, няма нищо общо с, нямат общо с, няма общо с, не включват, не включва, se
    netýkají, se netýká, netýkají se, netýká se, nemají nic společného s, nemá nic společného s, nemají co dělat s,
    nezahrnují, nezahrnuje, vedrører ikke, angår ikke, berører ikke, ikke vedrører, ikke angår, ikke berører,
    involverer ikke, ikke involverer, har intet at gøre med, ikke har noget at gøre med, betreffen … nicht,
    betrifft … nicht, nicht betreffen, nicht betrifft, haben nichts mit … zu tun, hat nichts mit … zu tun, nichts
    mit … zu tun haben, nichts mit … zu tun hat, gehen … nichts an, geht … nichts an, nichts angehen, nichts angeht,
    δεν αφορούν, δεν αφορά, δεν έχουν σχέση με, δεν έχει σχέση με, δεν έχουν καμία σχέση με, δεν έχει καμία σχέση με,
    δεν εμπλέκουν, no afectan a, no afecta a, no conciernen a, no concierne a, no atañen a, no atañe a, no implican a,
    no implica a, no tienen que ver con, no tiene que ver con, no tienen nada que ver con, no tiene nada que ver con,
    ei puuduta, ei hõlma, ei ole seotud, eivät koske, ei koske, eivät liity, ei liity, ne concernent pas, ne concerne
    pas, ne concernent en rien, n'impliquent pas, n'implique pas, ne touchent pas, ne touche pas, n'ont rien à voir
    avec, n'a rien à voir avec, nach mbaineann le, nach mbaineann leis, nach bhfuil baint acu le, se ne odnose na, ne
    odnose se na, ne odnose na, se ne odnosi na, ne odnosi se na, ne odnosi na, ne tiču se, se ne tiču, ne tiče se, se
    ne tiče, nemaju veze s, nema veze s, ne uključuju, ne uključuje, nem érintik, nem érinti, nem vonatkoznak, nem
    vonatkozik, non riguardano, non riguarda, non concernono, non concerne, non coinvolgono, non coinvolge, non hanno
    a che fare con, non ha a che fare con, non hanno niente a che fare con, non hanno nulla a che fare con, nesusiję
    su, nesusijęs su, nėra susiję su, nėra susijęs su, neliečia, neattiecas uz, neskar, nav saistīti ar, nav saistīts
    ar, nav saistītas ar, ma jikkonċernawx, ma jikkonċernax, ma jolqtux, ma jolqotx, ma jinvolvux, ma jinvolvix, ma
    għandhomx x'jaqsmu ma', gaan … niet aan, gaat … niet aan, niet aangaan, niet aangaat, betreffen … niet,
    betreft … niet, niet betreffen, niet betreft, hebben niets met … te maken, heeft niets met … te maken, niets
    met … te maken hebben, niets met … te maken heeft, raken … niet, nie dotyczą, nie dotyczy, nie obejmują, nie
    obejmuje, nie angażują, nie mają nic wspólnego z, nie ma nic wspólnego z, não dizem respeito a, não diz respeito
    a, não dizem respeito à, não diz respeito à, não dizem respeito ao, não diz respeito ao, não envolvem, não
    envolve, não afetam, não afeta, não têm a ver com, não tem a ver com, não têm nada a ver com, não tem nada a ver
    com, nu privesc, nu privește, nu vizează, nu implică, nu au legătură cu, nu are legătură cu, sa netýkajú, sa
    netýka, netýkajú sa, netýka sa, nemajú nič spoločné s, nemá nič spoločné s, nezahŕňajú, nezahŕňa, ne zadevajo, ne
    zadeva, se ne nanašajo na, ne nanašajo se na, se ne nanaša na, ne tičejo, nimajo zveze z, nima zveze z, nimajo nič
    opraviti z, rör inte, inte rör, berör inte, inte berör, angår inte, inte angår, involverar inte, har inget att
    göra med, inte har något att göra med, inte har att göra med, nichts mit … zu tun, mit … nichts zu tun haben,
    mit … nichts zu tun hat"""
)
#: What may be between the phrase and whom it names: "at all", an article, the other half of the verb.
_BETWEEN = (Concept.ARTICLE, Concept.NOISE, Concept.CHATTER, Concept.ALL, Concept.TO, Concept.WITH, Concept.ENDING)
#: One of these is in most of these phrases, or a word that the language's table does not have: Czech "netýká se".
_DENYING = (Concept.NOT, Concept.NOTHING, Concept.BEYOND)
_OTHER_HALF = (Concept.NOT, Concept.NOTHING, Concept.DELIVER, Concept.MUST, Concept.ONWARD)
_ASKED = (Concept.WHAT, Concept.ALL, Concept.HOW_MANY, Concept.ITEM, Concept.BACK)
#: Whom such a phrase may name.
TARGETS = frozenset({Concept.NAME, Concept.KIND, Concept.WE})


def find_unconcerned(cursor: Cursor) -> Iterator[ExcludedWords]:
    """Yield where a text says whom what it asks for does not concern; who is not concerned is another question."""
    if not any(word.is_unknown or word.has(*_DENYING) for word in cursor.words):
        return
    found = PhrasedWords(cursor.words).find(_UNCONCERNED)
    if found is None:
        return
    start, stop = found
    asks_other = any(word.has(*QUESTION_WORDS) and not word.has(*_ASKED) for word in cursor.words)
    if asks_other or not any_has(cursor.words[:start], *_ASKED):
        return
    first = stop
    while cursor.has(first, *_BETWEEN) and not cursor.has(first, *TARGETS):
        first += 1
    if cursor.has(first, *TARGETS):
        last = end_of_targets(cursor, first, ())
        if last is not None:
            yield ExcludedWords(start=start, stop=_end_of_verb(cursor, last), first=first, last=last)
        return
    if cursor.word(first) is not None and not cursor.has_kind(first, TokenKind.COMMA, TokenKind.STOP):
        return  # "which agencies have nothing to do with section IV?"
    before = start - 1
    while cursor.has(before, *_BETWEEN) and not cursor.has(before, *TARGETS):
        before -= 1
    if cursor.has(before, *TARGETS):
        yield ExcludedWords(start=before, stop=stop, first=before, last=before + 1)


def _end_of_verb(cursor: Cursor, index: int) -> int:
    """Return the index after the other half of the verb: German "betreffen Europol nicht", Dutch "gaan … niet aan"."""
    while cursor.has(index, *_OTHER_HALF, *_BETWEEN) and not cursor.has(index, *TARGETS):
        index += 1
    return index
