"""What still comes in a time, or right after something, and what can wait until then; in all languages together."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.idioms.dates.newly_due import AGAIN
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import UNITS
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

_RIGHT = phrase_table(
    """straight, immediately, right, directly, gleich, direkt, unmittelbar, sofort, direct, meteen, onmiddellijk, lige,
    umiddelbart, straks, omedelbart, strax, genast, juste, immédiatement, tout de suite, directement, subito,
    immediatamente, appena, justo, inmediatamente, enseguida, logo, imediatamente, imediat, chiar, веднага,
    непосредствено, точно, hned, bezprostředně, ihned, hneď, bezprostredne, ihneď, zaraz, tuż, bezpośrednio, od
    razu, odmah, neposredno, takoj, iškart, iš karto, tuoj, tūlīt, uzreiz, kohe, vahetult, heti, välittömästi,
    közvetlenül, rögtön, azonnal, mindjárt, αμέσως, ευθύς, eżatt, immedjatament, minnufih, díreach, láithreach"""
)
_WAIT = phrase_table(
    """wait, be left, be postponed, be put off, warten, zurückgestellt werden, wachten, blijven liggen, vente, vänta,
    attendre, patienter, aspettare, essere rimandato, esperar, aguardar, aștepta, почака, изчака, чака, počkat,
    počkať, počká, poczekać, czekać, zaczekać, pričekati, čekati, počaka, počakati, počakajo, palaukti, laukti,
    pagaidīt, gaidīt, atlikt uz laiku, atlikt, oodata, odottaa, várhat, várni, várhatnak, περιμένει, περιμένουν,
    jistenna, jistennew, fanacht, fhágáil"""
)
#: What "still comes" with something between the two words; where they stand together they are words of a language.
_STILL_COMES = phrase_table(
    """arrive encore, arrivent encore, vient encore, viennent encore, arriva ancora, arrivano ancora, ci restano, kommt
    … noch, kommen … noch, steht … noch an, stehen … noch an, komt … nog aan, komen … nog aan, staat … nog te
    wachten, venter os, väntar oss, nás … čeká, nás … čekají, nás … čaká, nás … čakajú, nas … czeka, nas …
    czekają, nas … čaka, nas … čeka, nas … čekaju, mūsų … laukia, mūs … gaida, meid … ootab, meitä … odottaa,
    vár … ránk, ci aspetta, ci aspettano, nos espera, nos esperan, nos aguarda, queda por delante, quedan por
    delante, veel tulemas, komt er … nog, príde, dar numatyta, ce mai urmează, ce mai vine, ne mai așteaptă,
    έχουμε να περιμένουμε, μας περιμένει, ni … очаква, ни … чака, von jetzt an, ab jetzt, da qui, de hoje, de
    acum, mostantól, fra nu af, od teraz, od nynějška, odteď, od zdaj, från och med nu, vanaf nu, nuo dabar, no
    šī brīža, nüüdsest, από εδώ και πέρα, mil-lum, komen er nog, saabub veel, dar sueis, vēl pienāks, teprve
    přijde, teprve přijdou, erst … kommt, erst … kommen, έρχονται από δω και πέρα, έρχονται από εδώ και πέρα,
    reste à venir, restent à venir, deve ancora scadere, devono ancora scadere, nog aankomt, nog aankomen, nog
    komt, nog komen, dopiero przed nami, jeszcze przed nami, urmează de acum încolo, urmează de acum, ešte len
    príde, ešte len prídu, ezután jön, ezután jönnek, bhfuil romhainn amach, bhfuil romhainn, aún por venir,
    prieš akis, vēl tikai gaidāms, framför oss, steht erst noch an, stehen erst noch an, ligt nog voor ons,
    liggen nog voor ons, jeszcze przed nami, von heute, da oggi a, da oggi al, da oggi alla, de hoy a, de hoy
    al, de azi până, de azi până la, scade ancora, scadono ancora, vence todavía, vencen todavía, vence aún,
    tombe encore, tombent encore, ešte čaká, še čaka, ainda vem, ainda vêm, dar bus, vēl gaidāms, vēl gaidāmi,
    още предстои, ještě přijde, ještě přijdou, έρχεται ακόμη, έρχεται ακόμα, van még
    hátra, ještě čeká, ještě … přijde, ještě … přijdou, još čeka, attend encore, nog te wachten"""
)
#: What is left to be done, where a language's word for it says other things, too.
_LEFT = phrase_table(
    """bleibt, bleiben, остава, остава за, остават за, остават, ostalo, ostalo za, ostaje, ostaje za, preostaje,
    preostalo, zostało na, zostało jeszcze, zostaje, pozostało, pozostaje, jonqos, jonqsu, liko, lieka"""
)
#: Beside these they say when: "still to come in May", and in a thread "only what is", or "what of that is".
_WITH_COMING = (*UNITS, Concept.YEAR_END, Concept.ONLY, Concept.BACK, Concept.UNTIL, Concept.BY)
_UNTIL = (Concept.UNTIL, Concept.BY)
#: Latvian "still", which without its accents is Lithuanian "again".
_STILL = "vēl"
#: What is due "again", and does not only meet again.
_DUE = (Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.DELIVERED, Concept.COMING, Concept.ANY, Concept.DEADLINE)
#: What may be between "right" and "after": an article, or a word of the time itself.
_TIMES = (Concept.MONTH, Concept.ARTICLE, Concept.NAME, Concept.NOISE, Concept.MEETING)


def name_waiting(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which "right after" is next after, "until after" after, and "can wait until" from then on."""
    said = {concept for word in words for concept in word.concepts}
    is_due_again = Concept.WHEN in said and not said.isdisjoint(_DUE)
    if is_due_again and said.isdisjoint((Concept.OVERDUE, Concept.AFTER, Concept.WAS)):
        words = _name_again(words)
    words = _name_left(words) if Concept.WHAT in said else words
    if not said.isdisjoint(_WITH_COMING):
        words = _name_still_coming(words)
    if Concept.AFTER in said or any(word.concepts.get(Concept.POST) is Concept.AFTER for word in words):
        words = _name_right_after(_drop_until_after(words))
    if Concept.WHAT not in said or Concept.WE in said or said.isdisjoint((*_UNTIL, Concept.AFTER)):
        return words
    waits, end = PhrasedWords(words).find(_WAIT) or (0, 0)
    if not end:
        return words
    rest = [_from_then(word) if word.has(*_UNTIL) and not word.has(Concept.AFTER) else word for word in words[end:]]
    return [*words[:waits], *rest]


def _name_again(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which "again" is next: "when is something due from Frontex again?"."""
    index, end = PhrasedWords(words).find(AGAIN) or (0, 0)
    if not end or words[index].text.casefold() == _STILL:
        return words
    return [*words[:index], replace(words[index], concepts={Concept.FIRST_DUE: None}), *words[end:]]


def _name_left(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which what is left is open, too."""
    index, end = PhrasedWords(words).find(_LEFT) or (0, 0)
    left = (replace(word, concepts={**word.concepts, Concept.OPEN: None}) for word in words[index:end])
    return [*words[:index], *left, *words[end:]] if end else words


def _name_still_coming(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which what "still comes" in a period is coming: it is in the rest of that."""
    index, end = PhrasedWords(words).find(_STILL_COMES) or (0, 0)
    if not end:
        return words
    said = [word for word in words[index:end] if word.has(Concept.WHAT)]
    until = [word for word in words[end - 1 : end] if word.has(Concept.BY)]  # Italian "da oggi a" June
    return [*words[:index], *said, replace(words[end - 1], concepts={Concept.COMING: None}), *until, *words[end:]]


def _from_then(word: WordMatch) -> WordMatch:
    return replace(word, concepts={Concept.FROM: None})


def _drop_until_after(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without an "until" right before an "after"."""
    return [
        word
        for word, following in zip(words, [*words[1:], None], strict=True)
        if following is None
        or not (word.has(*_UNTIL) and following.has(Concept.AFTER))
        or word.has(Concept.AFTER, Concept.AND)
        or following.has(*_UNTIL)
    ]


def _name_right_after(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    for index, end in PhrasedWords(words).find_all(_RIGHT):
        if _leads_to_after(words, end):
            right = replace(words[index], concepts={Concept.FIRST_DUE: None})
            return [*words[:index], right, *words[end:]]
    return words


def _leads_to_after(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether an "after" follows, or a time and then one: Finnish "heti … neuvoston jälkeen"."""
    for word in words[index:]:
        if word.has(Concept.AFTER) or word.concepts.get(Concept.POST) is Concept.AFTER:
            return True
        if not word.has(*_TIMES):
            return False
    return False
