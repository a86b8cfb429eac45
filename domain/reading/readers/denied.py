"""Questions that deny what they ask: "wasn't it due earlier?"; in all languages together."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

_is_earlier = word_matcher(
    """earlier sooner früher eher eerder vroeger tidligere tidigare auparavant avant antes prima devreme по-рано dřív
    dříve skôr wcześniej ranije prej anksčiau agrāk varem aikaisemmin aiemmin korábban νωρίτερα πρωτύτερα kmieni
    luaithe"""
)
_EARLIER = phrase_table(
    "plus tôt, mais cedo, más temprano, più presto, mai devreme, по рано, iktar kmieni, níos luaithe"
)


def asks_if_earlier(words: Sequence[WordMatch]) -> bool:
    """Return whether it is asked if something was not due earlier: the answer is when it is due."""
    if not any_has(words, Concept.NOT):
        return False
    if any(_is_earlier(part) for word in words for part in word.parts):
        return True
    return PhrasedWords(words).find(_EARLIER) is not None
