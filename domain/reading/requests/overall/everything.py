"""Words by which somebody asks how everything stands, and not what was just listed: "overall", "with everything"."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import Lexicon
from domain.reading.words.tokenizer import Token
from domain.reading.words.word_matcher import word_matcher

#: "Overall", in all languages together.
_is_overall = word_matcher(
    """overall altogether generally общо цялостно celkově souhrnně samlet overordnet insgesamt generell συνολικά
    γενικά general globalmente kokkuvõttes üldiselt kokonaisuutena yleisesti globalement général iomlán ukupno
    općenito összességében általában complessivamente generale apskritai bendrai kopumā vispār ġenerali globaal
    ogólnie ogółem geral ansamblu celkovo súhrnne nasploh sammantaget övergripande"""
)


def says_everything(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Return whether a word of a text says that it is about all there is."""
    known = (lexicon.concepts_of(token.lower) or () for token in tokens)
    return any(Concept.ALL in concepts for concepts in known) or any(_is_overall(token.folded) for token in tokens)
