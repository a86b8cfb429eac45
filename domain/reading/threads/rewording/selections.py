"""Narrowings of a list in other words than a question has: "filter for Europol", "the Commission's part only"."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.questions.model import Question
from domain.reading.threads.pointers import AMONG
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: "Filter for", in all languages together.
_FILTER = phrase_table(
    """filter for, filter on, filter by, filter down to, narrow it down to, narrow down to, limit it to, limit to,
    restrict it to, restrict to, филтрирай по, филтрирай за, ограничи до, filtr na, filtruj na, filtruj podle, filtruj
    podľa, omez na, obmedz na, filter na, filtrer på, filtrer til, begræns til, filtere nach, filter nach, filtern nach,
    filtern sie nach, beschränk auf, φίλτραρε για, φιλτράρισε για, περιόρισε σε, filtra por, filtra per, filtra pela,
    filtra pelo, filtre por, limita a, limita al, filtreeri, rajaa, suodata, filtre sur, filtrez sur, filtre pour,
    limite à, scag do, scag de réir, filtriraj po, filtriraj za, ograniči na, szűrj, szűrd, szűkítsd, filtri per,
    restringi a, atrink, filtruok pagal, atlasi, filtrē pēc, iffiltra għal, filter op, filteren op, beperk tot, filtruj
    po, filtruj według, przefiltruj po, zawęź do, ogranicz do, filtrează după, filtrează pentru, filtriraj glede na,
    omeji na, filtrera på, begränsa till"""
)
#: "Part", where it is what somebody has of a list.
_is_part = word_matcher(
    """part share portion част* дял* část* podíl* del andel teil anteil μέρος μερίδιο parte partea parti osa osuus
    osuuden part chuid scair dio dijel udio rész* része részét quota dalis dalį daļu daļa parti-l il-parti parti deel
    aandeel część części udział parte quota partea cota časť časti podiel del delež"""
)
_is_wrong = word_matcher(
    """wrong грешн* сбърк* грешка špatn* zlý zlá zlé forkert falsch* λάθος equivoqué equivocad* vale väär* mauvais*
    trompé* mícheart mhícheart kriv* pogrešn* rossz sbagliat* żbaljajt żbaljat* verkeerd* błędn* zła errad* enganei
    greșit* napačn* fel ne nie nav tas"""
)
_FIGURES = ("I", "II", "III", "IV")
_LINKS = (Concept.IN, Concept.ARTICLE, Concept.NOISE, Concept.UNDER)
_NEAR = 2


def name_selection(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch]:
    """Return the words of a text in a thread with those of a question for what narrows the list."""
    words = _name_filter(words)
    words = _without_part(words) if any_has(words, Concept.ONLY) else words
    words = _name_counted(words)
    return words if previous.section is None else _name_right_section(words)


def _name_filter(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    found = PhrasedWords(words).find(_FILTER)
    if found is None or not any_has(words, Concept.NAME, Concept.KIND, Concept.VEHICLE):
        return words
    start, end = found[0], max(found[1], found[0] + 1)
    is_first = all(word.is_noise or word.kind is not TokenKind.WORD for word in words[:start])
    only = WordMatch(text=" ".join(word.text for word in words[start:end]), concepts={Concept.ONLY: None})
    return [*words[:start], only, *words[end:]] if is_first else words


def _without_part(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without the "part" of a body, and what asks no more after it.

    "I only need the Commission's part, what is it?"
    """
    comma = next((index for index, word in enumerate(words) if word.kind is TokenKind.COMMA), len(words))
    for index, word in enumerate(words[:comma]):
        near = [*words[max(0, index - _NEAR) : index], *words[index + 1 : index + 1 + _NEAR]]
        if any(map(_is_part, word.parts)) and any_has(near, Concept.NAME):
            small = (Concept.WHAT, Concept.IS, Concept.BACK, Concept.DID)
            asks_no_more = all(each.is_noise or each.has(*small) for each in words[comma + 1 :])
            rest = () if asks_no_more else words[comma:]
            return [*words[:index], *words[index + 1 : comma], *rest]
    return words


def _name_counted(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with those that were listed in place of how many a section has: "the two in section III"."""
    for index, word in enumerate(words):
        is_number = word.has(Concept.NUMBER) or word.kind is TokenKind.NUMBER
        after = index + 1
        while after < len(words) and words[after].has(*_LINKS) and not words[after].has(Concept.SECTION):
            after += 1
        is_section = after < len(words) and (words[after].has(Concept.SECTION) or words[after].kind is TokenKind.ROMAN)
        if is_number and is_section and 0 < after - index <= _NEAR + 1:
            among = replace(word, concepts={Concept.BACK: None, Concept.NOISE: None}, kind=TokenKind.WORD, value=AMONG)
            return [*words[:index], among, *words[index + 1 :]]
    return words


def _name_right_section(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return only the section that is named after a wrong one: "sorry, wrong section, I meant II"."""
    section = next((index for index, word in enumerate(words) if word.has(Concept.SECTION)), None)
    figure = next((word for word in reversed(words) if word.kind is not TokenKind.STOP), None)
    if section is None or figure is None:
        return words
    beside = [*words[max(0, section - _NEAR) : section], *words[section + 1 : section + 1 + _NEAR]]
    is_wrong = any(_is_wrong(part) for word in beside for part in word.parts)
    name = next((part.upper() for part in figure.text.rstrip(".").split() if part.upper() in _FIGURES), None)
    if not is_wrong or name is None or figure is words[section]:
        return words
    number = replace(figure, text=name, kind=TokenKind.ROMAN, concepts={})
    return [replace(words[section], concepts={Concept.SECTION: None}), number]
