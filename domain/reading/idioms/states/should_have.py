"""What "should have come by now", which is what is overdue; in all languages together."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import UNITS
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, number_tokens, phrase_table, word_matcher

#: A duty that was not met; Germanic ones have a verb for it besides.
_SHOULD = phrase_table(
    """should, ought, supposed to, meant to, hätte, hätten, had, hadden, burde, skulle, borde, aurait dû, auraient dû,
    devait, devaient, avrebbe dovuto, avrebbero dovuto, doveva, dovevano, debería, deberían, debía, debían, tendría
    que, tendrían que, tenía que, tenían que, devia, deviam, deveria, deveriam, ar fi trebuit, trebuia, трябваше,
    měl, měla, měly, mělo, měli, mal, mala, malo, mali, powinien, powinna, powinno, powinny, powinni, miał, miała,
    miało, miały, trebao, trebala, trebalo, trebale, trebali, moral, morala, moralo, morale, morali, turėjo,
    vajadzēja, bija jā*, oleks pidanud, pidanuks, pidi, pidid, olisi pitänyt, piti, kellett volna, kellett, έπρεπε,
    kellu, kellha, kellhom, missu*, ba cheart, ba chóir"""
)
_BY_NOW = phrase_table(
    """already, by now, long ago, a while ago, schon längst, schon, längst, bereits, inzwischen, al lang, allang, al,
    reeds, inmiddels, allerede, for længst, redan, för länge sedan, vid det här laget, déjà, depuis longtemps, già,
    da tempo, ormai, ya, hace tiempo, já, há muito, deja, de mult, до момента, вече, отдавна, už dávno, už, již,
    dávno, dosud, už teraz, już dawno, już, dawno, do tej pory, dotąd, već odavno, već, odavno, dosad, že zdavnaj,
    že, zdavnaj, doslej, do zdaj, jau seniai, jau, seniai, jau sen, sen, juba ammu, juba, ammu, praeguseks, jo
    aikoja sitten, jo, tähän mennessä, már rég, már, eddigre, έχει ήδη, έχουν ήδη, ήδη, μέχρι τώρα, ως τώρα, εδώ και
    καιρό, diġà, sa issa, ilu, cheana féin, cheana, faoi seo, faoin am seo"""
)
#: "But", before which something was due that is denied after it in so many words.
_is_but = word_matcher(
    """but maar doch aber jedoch men mais pero sino mas porém ma però dar însă но ale lecz avšak ali ampak toda bet taču
    tačiau aga kuid mutta de azonban αλλά μα ach imma"""
)
_MAX_DENIAL = 5
_OF_DENIAL = (Concept.NOT, Concept.EXCEPT, Concept.DID, Concept.WAS, Concept.IS, Concept.DELIVERED, Concept.DONE)
#: English for being late with something, after "did", from which it is at most so many words apart.
_MISS, _NEAR = "miss", 3
_DELIVERY = (Concept.DELIVER, Concept.DELIVERED, Concept.DONE)
_DUTY = (Concept.MUST, Concept.OWE, Concept.WAS, Concept.DID, *_DELIVERY)
_OF_SHOULD = (Concept.MUST, Concept.OWE, Concept.WAS)
_DATED = (Concept.MONTH, Concept.WHEN, Concept.BEFORE, Concept.MEETING, Concept.LAST, *UNITS)
_TIMES = (Concept.MONTH, Concept.WHEN, Concept.BEFORE, Concept.MEETING, Concept.OVERDUE, Concept.ON_TIME, *UNITS)


def name_should_have(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which what "should have been sent by now" is overdue; with a time it is what was due then."""
    words = _late_to_deliver(_name_missed(_name_undone(words)))
    is_denied = any_has(words, Concept.NOT, Concept.OPEN)
    if not is_denied and any(word.has(Concept.OVERDUE) and _is_should_have(word) for word in words):
        return _without_duty(words)
    said = {concept for word in words for concept in word.concepts}
    if said.isdisjoint(_DELIVERY) or not said.isdisjoint(_TIMES) or not any(map(_is_duty, words)):
        return words
    if any(word.kind in (TokenKind.ROMAN, TokenKind.REF) for word in words):
        return words
    phrased = PhrasedWords(words)
    # A form of one language's verb is something else in another: Hungarian "mely".
    has_should = any(stop - start > 1 or words[start].has(*_OF_SHOULD) for start, stop in phrased.find_all(_SHOULD))
    now = phrased.find(_BY_NOW) if has_should else None
    if now is None:
        return words
    late = WordMatch(text=" ".join(word.text for word in words[slice(*now)]), concepts={Concept.OVERDUE: None})
    marked = [*words[: now[0]], late, *words[now[1] :]]
    return _without_duty(marked)


def says_but(word: WordMatch) -> bool:
    """Return whether a word is "but"; Slovenian "ali", Croatian for it, is "or"."""
    return any(map(_is_but, word.parts[:1])) and not word.has(Concept.OR)


def _name_undone(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "overdue" for what had to be delivered "but was not", at the end of a text."""
    but = next((index for index, word in enumerate(words) if index and says_but(word)), len(words))
    head, tail = [word for word in words[:but] if word.kind is TokenKind.WORD], words[but:]
    if not head or head[-1].has(Concept.NAME) or any_has(head, *_DATED):
        return words  # "what must Europol deliver, but Frontex not?", "… for the last one but did not"
    is_denied = len(tail) <= _MAX_DENIAL and any_has(tail, Concept.NOT, Concept.EXCEPT)
    is_bare = all(word.is_noise or word.is_unknown or word.has(*_OF_DENIAL) for word in tail)
    is_late = any(word.has(Concept.OVERDUE) and _is_should_have(word) for word in head)
    is_duty = any_has(head, Concept.MUST) and any_has(head, *_DELIVERY)
    if not (is_denied and is_bare and (is_late or is_duty)):
        return words
    late = WordMatch(text=" ".join(word.text for word in tail), concepts={Concept.OVERDUE: None})
    return [*_without_duty(head), *([] if is_late else [late])]


def _name_missed(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "overdue" for what somebody "did miss"; other languages have another form for it."""
    return [
        replace(word, concepts={Concept.OVERDUE: None})
        if word.lower == _MISS and any_has(words[max(0, index - _NEAR) : index], Concept.DID)
        else word
        for index, word in enumerate(words)
    ]


def _late_to_deliver(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without what somebody is late "to deliver": Lithuanian "jau vėluoja pateikti"."""
    both = (Concept.DELIVER, Concept.DELIVERED)
    late = next(
        (
            number
            for number, (word, verb) in enumerate(pairwise(words))
            if word.has(Concept.OVERDUE) and not word.has(Concept.NOT) and all(map(verb.has, both))
        ),
        None,
    )
    if late is None:
        return words
    return [word for number, word in enumerate(words) if number != late + 1 and not _is_mere_did(word)]


def _is_mere_did(word: WordMatch) -> bool:
    return word.has(Concept.DID) and word.is_noise


def _without_duty(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without what says that something is to be delivered: beside "late" that would be how it was."""
    kept = (Concept.NAME, Concept.ITEM, Concept.OVERDUE, Concept.NOT, Concept.OPEN)
    return [word for word in words if not word.has(*_DUTY) or word.has(*kept)]


def _is_should_have(word: WordMatch) -> bool:
    """Return whether a language's phrase for "overdue" says that something should have come."""
    tokens = number_tokens([word])
    return len(tokens) > 1 and any(_SHOULD.end_of(tokens, start) is not None for start in range(len(tokens)))


def _is_duty(word: WordMatch) -> bool:
    return word.has(Concept.MUST, Concept.OWE)
