"""Pronouns that stand, in a thread, for what the last answer listed: data, and whether a text has one.

Case and accents do not matter. What is an article as well counts where no noun follows it, and what is a conjunction as
well ("that") counts too: in a thread that costs nothing, where the text names all that it asks about.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import word_matcher

POINTERS: Mapping[str, str] = {
    "bg": "това тази тези онези тях техни* тяхн* него нея го я ги",
    "cs": "to toho tomu tom tím ty těch těm nich jich jim jejich něj něho něm ní tohle",
    "da": "det den dem dette disse deraf heraf deri dertil deres",
    "de": "das dies diese dieser dieses diesen diesem davon dabei dazu dafür darin daran darunter denen dessen deren "
    "es sie ihn ihm ihnen beide beides jene jener jenes",
    "el": "αυτ* εκειν*",
    "en": "that those these it its they them their theirs ones",
    "es": "eso esto esos esas estos estas ello ellos ellas aquello aquellos aquellas",
    "et": "see selle seda sellest sellega need nende neid nendest neist tema ta tal neil nad",
    "fi": "se sen sitä siihen siitä siinä sillä ne niitä niistä niihin niiden nuo noista nämä näistä näitä tämä tätä",
    "fr": "ça cela ceci ils elles eux celui celle ceux celles dont",
    "ga": "sin é í iad acu díobh leo orthu",
    "hr": "to toga tome tim tih tima njih njima ih ga njihov* njega nje joj",
    "hu": "ez ezt ezek ezeket azok azokat abból ebből ezekből azokból őket nekik ennek annak erre arra ezzel azzal",
    "it": "ciò questo questi queste quello quelli quelle quella ne loro",
    "lt": "tai to tam jis ji jie jos jų jiems jam jai tie tų tas",
    "lv": "tas tā tie tās to tam tajā tiem viņi viņiem viņu",
    "mt": "dan din dawn dak dik dawk minnhom fihom lilhom hu hi huma tagħhom",
    "nl": "dat dit die deze daar daarvan daarbij daarvoor daarin ervan erbij ervoor erin hun ze zij hij",
    "pl": "to tego temu tym tych tymi nich ich nim nimi niego nią jego jej",
    "pt": "isso isto esses essas estes estas aquilo eles elas deles delas disso disto nisso neles",
    "ro": "asta aceasta acestea acestora ăsta astea ele ei lor acelea",
    "sk": "to toho tomu tom tým tých nich ich im neho ňom nej",
    "sl": "to tega temu tem teh tiste tisti njih jih njim njihov* njega nje",
    "sv": "det den dem dom dessa detta därav deras",
}

#: What "this" and "that" are no pronouns before.
_TIMES = (
    *(Concept.MONTH, Concept.MONTHS, Concept.WEEK, Concept.DAY, Concept.YEAR, Concept.QUARTER, Concept.HALF),
    *(Concept.MEETING, Concept.FEAST, Concept.WEEKDAY, Concept.PRESIDENCY),
)
#: What an article is before.
_NOUNS = (
    *(Concept.ITEM, Concept.KIND, Concept.VEHICLE, Concept.SECTION, Concept.TITLE, Concept.DEADLINE),
    *(Concept.ORDINAL, Concept.NUMBER, Concept.OWE, Concept.OTHER),
)


def has_pointer(words: Sequence[WordMatch], language: str, topic: Collection[int]) -> bool:
    """Return whether a word that is not the topic's stands for something that was named before."""
    is_pointer = _matcher(language)
    for index, word in enumerate(words):
        last = fold(word.text).rpartition(" ")[2]
        if index in topic or word.kind is not TokenKind.WORD or not is_pointer(last):
            continue
        following = words[index + 1] if index + 1 < len(words) else None
        if following is None or not (following.has(*_TIMES) or (word.has(Concept.ARTICLE) and _is_noun(following))):
            return True
    return False


def _is_noun(word: WordMatch) -> bool:
    return word.is_unknown or word.has(*_NOUNS)


@cache
def _matcher(language: str) -> Callable[[str], bool]:
    return word_matcher(POINTERS[language])
