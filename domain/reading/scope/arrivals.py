"""That something has come in, which is that it is done: "are the March reports in?"."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import word_matcher

#: By languages, since most of these words are others elsewhere; here a last word.
_AT_END = {
    "da": word_matcher("inde fremme"),
    "de": word_matcher("da eingegangen eingetroffen angekommen"),
    "en": word_matcher("in here there"),
    "fr": word_matcher("là arrivé*"),
    "ga": word_matcher("istigh anseo"),
    "nl": word_matcher("binnen aangekomen er"),
    "pl": word_matcher("już są"),
    "sv": word_matcher("inne framme"),
}
#: Wherever they stand: have arrived.
_HAS_ARRIVED = {
    "bg": word_matcher("пристигна* дойдоха дойде"),
    "el": word_matcher("ήρθαν ήρθε έφτασαν έφτασε"),
    "fi": word_matcher("saapuneet saapunut saapuivat tulleet"),
    "hr": word_matcher("stigla stigli stigle stiglo stigao došla došli"),
    "it": word_matcher("arrivat* pervenut*"),
    "sk": word_matcher("prišli prišla prišlo došli"),
}
#: What comes in.
_THINGS = (Concept.ITEM, Concept.DELIVER)
#: With one of these it is asked what there is, or what should be.
_OTHERS = (Concept.MUST, Concept.OVERDUE, Concept.NOT, Concept.DEADLINE, *QUESTION_WORDS)


def name_arrivals(words: Sequence[WordMatch], language: str) -> Sequence[WordMatch]:
    """Return the words of a yes/no question in which what has come in is done."""
    is_other = any(word.has(Concept.ANY) or (word.has(*_OTHERS) and not word.is_noise) for word in words)
    if is_other or not any_has(words, *_THINGS):
        return words
    last = next((index for index in reversed(range(len(words))) if words[index].kind is not TokenKind.STOP), None)
    last = None if any_has(words, Concept.TO) else last  # "reports to send in"
    for index, word in enumerate(words):
        has_arrived = _HAS_ARRIVED.get(language) or (_AT_END.get(language) if index == last else None)
        if has_arrived is not None and has_arrived(fold(word.text)) and not word.has(Concept.NAME, Concept.MONTH):
            arrived = WordMatch(text=word.text, concepts={Concept.DONE: None})
            return [*words[:index], arrived, *words[index + 1 :]]
    return words
