"""What is somebody's part, said by what is wanted of it or applies to it: "what do you want from us?".

So is "as far as Sweden is concerned, what applies?"; in all languages together.
"""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

_wants = word_matcher(
    """want wants expect expects expected искате искат иска очаквате очакват очаква chcete chce chtějí čekáte čeká
    čekají očekáváte očekává očekávají ønsker forventer vil vill vänta* förväntar wollt wollen will erwartet
    erwarten θέλετε θέλει θέλουν περιμένετε περιμένει περιμένουν quieren quiere esperan espera tahate tahab soovite
    ootate oodatakse haluatte haluaa halutaan odotatte odottaa odotetaan voulez veut attendez attend želite žele
    očekujete očekuje očekuju akartok akarnak akar vártok vár várnak volete vogliono vuole aspettate aspetta norite
    nori tikitės gribat grib gaidāt sagaidāt sagaida tridu jridu trid tistennew jistenna wilt willen verwacht
    verwachten chcecie chcą chce oczekujecie oczekuje oczekują querem quer esperam vreți vrea vor așteptați așteaptă
    chcete chcú očakávate očakáva očakávajú hočete hoče hočejo pričakujete pričakuje pričakujejo"""
)
_applies = word_matcher(
    """applies apply важи важат platí gælder gilt gelten ισχύει ισχύουν aplica aplican rige vigora kehtib kehtivad
    voimassa applique s'applique appliquent bhfeidhm vrijedi vrijede érvényes érvényesek vonatkozik vale valgono
    galioja spēkā japplika geldt gelden obowiązuje obowiązują aplicam aplică velja veljajo gäller"""
)
#: "What applies" in one.
_WHAT_APPLIES = phrase_table("hvad gælder, cad atá i bhfeidhm")
#: "From", before whom it is wanted of.
_from = word_matcher("from of från fra af av von van från od po от από de du des da dal dai nuo iš no minn mingħand ó")
#: One word for "from us".
_from_us = phrase_table("meiltä, meilt, tőlünk, mingħandna, de nós, uainn")
#: What says before a name, or after it, that it is concerned.
_AS_FAR_AS = phrase_table(
    """as far as, s ohledem na, pokud jde o, pokiaľ ide o, hvad angår, vad gäller, was, wat, ami, per quanto riguarda,
    în ceea ce privește, maidir le, maidir leis, attiecībā uz, što se tiče, kar zadeva, mis puutub, que se refere a"""
)
_CONCERNED = phrase_table(
    """is concerned, are concerned, 's part, vedkommende, puhul, osalta, illeti, betreft, betrifft, atžvilgiu, del,
    puolesta"""
)
#: What else a text may ask, by its own words.
_OTHER = (Concept.ITEM, Concept.DEADLINE, Concept.OPEN, Concept.DONE, Concept.OVERDUE, Concept.DELIVERED, Concept.MUST)
_BODIES = (Concept.NAME, Concept.KIND, Concept.WE)


def name_asked_of(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which what is wanted of somebody, or applies to it, is what it owes."""
    asks = any_has(words, Concept.WHAT) or PhrasedWords(words).find(_WHAT_APPLIES) is not None
    if not asks or any_has(words, *_OTHER):
        return words
    return _of_wanted(words) or _of_applying(words) or words


def _of_wanted(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return words with "must" before whoever something is wanted of, None if they do not ask what is."""
    verb = next((index for index, word in enumerate(words) if any(map(_wants, word.parts))), None)
    if verb is None:
        return None
    said = PhrasedWords(words)
    if (us := said.find(_from_us)) is not None:
        own = WordMatch(text=words[us[0]].text, concepts={Concept.WE: None})
        return _with_duty(words, verb, us[0], [own], us[1])
    for index, word in enumerate(words):
        start = index - 1
        while start > 0 and words[start].has(Concept.ARTICLE) and not any(map(_from, words[start].parts)):
            start -= 1
        if index and start >= 0 and word.has(*_BODIES) and any(map(_from, words[start].parts)):
            return _with_duty(words, verb, start, [word], index + 1)
    return None


def _with_duty(
    words: Sequence[WordMatch], verb: int, start: int, body: Sequence[WordMatch], stop: int
) -> Sequence[WordMatch]:
    """Return words without a verb, and with a duty of a body in place of those between two indexes."""
    duty = WordMatch(text=words[verb].text, concepts={Concept.MUST: None, Concept.ASSIGNED: None})
    before = [word for index, word in enumerate(words[:start]) if index != verb]
    after = [word for index, word in enumerate(words) if index >= stop and index != verb]
    return [*before, duty, *body, *after]


def _of_applying(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return words with a duty before the body to which something applies, None if they do not ask what does."""
    verb = next((index for index, word in enumerate(words) if any(map(_applies, word.parts))), None)
    body = next((index for index, word in enumerate(words) if word.has(*_BODIES)), None)
    if verb is None or body is None:
        return None
    said = PhrasedWords(words)
    led = [start for start, end in said.find_all(_AS_FAR_AS) if end <= body <= end + 1]
    dropped = {verb, *said.covered(_CONCERNED), *range(min(led, default=body), body)}
    before = [word for index, word in enumerate(words[:body]) if index not in dropped]
    after = [word for index, word in enumerate(words) if index > body and index not in dropped]
    duty = WordMatch(text=words[verb].text, concepts={Concept.MUST: None, Concept.ASSIGNED: None})
    asking = [] if any_has(words, Concept.WHAT) else [WordMatch(text=words[verb].text, concepts={Concept.WHAT: None})]
    return [*asking, *before, duty, words[body], *after]
