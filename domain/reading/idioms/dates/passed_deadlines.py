"""Who has not delivered "although the deadline has passed", which is who is overdue; in all languages together."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import UNITS
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

_ALTHOUGH = phrase_table(
    """although, even though, though, while, whereas, despite, obwohl, obschon, während, wenngleich, terwijl, hoewel,
    ofschoon, selvom, selv om, skønt, mens, trots att, fast, fastän, även om, alors que, alors, bien que, quoique,
    même si, anche se, sebbene, nonostante, benché, mentre, aunque, a pesar de que, pese a que, mientras, apesar de,
    embora, ainda que, mesmo que, se bem que, deși, cu toate că, chiar dacă, în timp ce, макар че, макар, въпреки че,
    přestože, ačkoli, ačkoliv, i když, třebaže, hoci, aj keď, napriek tomu že, i keď, choć, chociaż, mimo że, pomimo
    że, iako, premda, unatoč tome što, makar, čeprav, kljub temu da, nors ir, nors, lai gan, kaut gan, kaut arī,
    kuigi, ehkki, olgugi, vaikka, pedig, noha, bár, holott, ενώ, αν και, παρότι, μολονότι, παρόλο που, minkejja li,
    għalkemm, avolja, cé go, ainneoin, bíodh is go"""
)
is_passed = word_matcher(
    """passed expired lapsed over past gone elapsed abgelaufen verstrichen vorbei voruber uberschritten verpasst
    verstreken voorbij verlopen overschreden gepasseerd overskredet udløbet udlobet passeret forbi gaet passerat gatt
    lopt utgangen overskridits depass* passe passee passees
    ecoul* expir* echu* scadut* passat* trascors* superat* vencid* pasado
    paso cumplido transcurrido passou terminou terminado esgotado esgotou agotado ultrapassad* decorrido passado
    trecut depasit implinit изтек* минал* мина отминал* пропуснат* uplynul* prosel prosl* vyprsel* minul* propadl*
    presiel presl* vyprsal* minal minely minel uplynal uplynely przekroczon* prosao istek* isteklo potek* minil* mimo
    iztek* pretek* praej* baigesi pasibaige suejo pagajis beidzies nokavets iztecejis notecejis moodas moodunud labi
    uletatud mennyt ohi umpeutunut kulunut ylittynyt paattynyt lejart letelt elmult lejartak περασε παρηλθε εληξε
    περασει ληξει παρελθει εκπνευσει εκπνευσε għaddiet skadiet skada għaddew skadew għadda ghaddiet ghaddew ghadda
    thart caite imithe"""
)
_OWN_PART = phrase_table(
    """their part, their share, its part, ihren teil, seinen teil, ihren beitrag, hun deel, hun bijdrage, deres del,
    sin del, sa part, leur part, la propria parte, la sua parte, lo suyo, su parte, a sua parte, partea sa, partea
    lor, своето, своята част, svou část, svůj díl, svoju časť, swojej części, swoją część, svoj dio, svoj prilog, svoj
    del, svojega dela, savo dalies, savo dalį, savu daļu, oma osa, osuuttaan, osuutensa, a magáét, a magáét, magáét,
    το δικό τους, το μερίδιό τους, a gcuid, sehemhom, il parti tagħhom"""
)
#: English for "overdue", but not of a past time.
_ALREADY_DUE = "already due"
_TIMES = (TokenKind.YEAR, TokenKind.DATE, TokenKind.QUARTER)
_DELIVERING = (Concept.DELIVER, Concept.DELIVERED, Concept.DONE, Concept.OPEN)
_UNDELIVERED = (*_DELIVERING, Concept.NOT, Concept.OPEN, Concept.DID, Concept.WAS, Concept.MUST, Concept.WE)
#: A deadline, also in idioms with one.
_DEADLINES = (Concept.DEADLINE, Concept.OVERDUE, Concept.OWE)


def name_passed_deadlines(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which "although the deadline has passed" is overdue, and what is delivered no one's "part"."""
    words = _as_due_then(words)
    if not any_has(words, *_DELIVERING):
        return words
    words = _without_own_part(words)
    for start, begin in PhrasedWords(words).find_all(_ALTHOUGH):
        end = next((index for index in range(begin, len(words)) if words[index].kind is not TokenKind.WORD), len(words))
        if any_has(words[begin:end], Concept.MONTH, *UNITS):
            continue  # "although it ended last month" limits what is asked for
        if _tells_passed(words[start:end]) and any_has(words[:start], Concept.NOT, Concept.OPEN):
            overdue = WordMatch(text=words[start].text, concepts={Concept.OVERDUE: None})
            return [*_without_delivery(words[:start]), overdue, *words[end:]]
    return words


def _as_due_then(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which what "was already due" at a time was due then, and is not late."""
    late = next((index for index, word in enumerate(words) if fold(word.text) == _ALREADY_DUE), len(words))
    was = any_has(words[:late], Concept.WAS)
    if not was or not any(word.has(Concept.MONTH) or word.kind in _TIMES for word in words[late:]):
        return words
    return [*words[:late], replace(words[late], concepts={Concept.OWE: None}), *words[late + 1 :]]


def _without_delivery(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without that something was not delivered: "who has not handed in what they had to"."""
    asks_who = any_has(words, Concept.WHO)
    left_out = (*_UNDELIVERED, Concept.WHAT) if asks_who else _UNDELIVERED
    return [
        word for word in words if word.kind is TokenKind.WORD and (word.has(Concept.WHO) or not word.has(*left_out))
    ]


def _tells_passed(words: Sequence[WordMatch]) -> bool:
    """Return whether a clause says that a deadline is over."""
    if any_has(words, Concept.OVERDUE):
        return True
    has_passed = any(is_passed(part) for word in words for part in word.parts)
    return has_passed and any_has(words, *_DEADLINES)


def _without_own_part(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    start, end = PhrasedWords(words).find(_OWN_PART) or (0, 0)
    return [*words[:start], *words[end:]] if end else words
