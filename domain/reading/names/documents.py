"""An overview or analysis that is a deliverable: "who owes the overview?", but not "an overview of what is due"."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import word_matcher

#: In all languages together; in most of them a table has these as words that add nothing, or for whatever is due.
_is_document = word_matcher(
    """преглед* обзор* анализ* přehled* analýz* oversigt* analyse* überblick* übersicht* analysen επισκόπηση*
    επισκόπησης ανάλυση* αναλύσεις overview* analysis analyses panorama análisis ülevaa* analüüs* katsau* analyys*
    aperçu* ensemble analyses forléargas* fhorléargas* anailís* pregled* analiz* áttekintés* elemzés* panoramica
    panoramiche analisi apžvalg* pārskat* analīz* ħarsa analiżi overzicht* przegląd* panorâmica* análise* prezentare*
    analiză* prehľad* översikt* analys*"""
)
_WORDS = re.compile(r"\w+")
#: The value of the word.
DOCUMENT = "document"
#: Before it one of these asks of it, and does not want to see it.
_ASKING = (
    *(Concept.OWE, Concept.DELIVER, Concept.DELIVERED, Concept.MUST, Concept.ASSIGNED, Concept.WHO, Concept.WHEN),
    *(Concept.DONE, Concept.DID, Concept.IS, Concept.FOR, Concept.NAME),
)
#: So many small words may be between them: "for the".
_MOST_BETWEEN = 2
#: A list of whatever is named after it.
_LISTED = (Concept.ALL, Concept.ITEM, Concept.STATUS_OF, Concept.HOW_MANY, Concept.ANY, Concept.HELP)


def names_document(text: str) -> bool:
    """Return whether a text has a word for an overview or analysis."""
    return any(map(_is_document, _WORDS.findall(fold(text))))


def name_documents(words: Sequence[WordMatch], *, asks_yes_no: bool) -> Sequence[WordMatch]:
    """Return words in which a document of which it is asked who makes it, or when, is a topic, and no mere list."""
    if not (asks_yes_no or any_has(words, Concept.WHO, Concept.WHEN)):
        return words
    for index, word in enumerate(words):
        if not _is_bare(word) or not any(map(_is_document, word.parts)):
            continue
        if _is_asked_of(words, index):
            return [*words[:index], replace(word, concepts={}, value=DOCUMENT), *words[index + 1 :]]
    return words


def _is_bare(word: WordMatch) -> bool:
    return word.kind is TokenKind.WORD and word.has(Concept.NOISE, Concept.CHATTER, Concept.ITEM, Concept.STATUS_OF)


def _is_asked_of(words: Sequence[WordMatch], index: int) -> bool:
    before = index - 1
    while before > 0 and index - before <= _MOST_BETWEEN and words[before].is_noise and not words[before].has(*_ASKING):
        before -= 1
    others = [*words[:index], *words[index + 1 :]]
    is_list = any(word.has(*_LISTED) and not word.is_noise for word in others)
    is_list = is_list or any(word.has(Concept.WHAT) and not word.has(Concept.WHO) for word in others)
    return before >= 0 and words[before].has(*_ASKING) and not is_list
