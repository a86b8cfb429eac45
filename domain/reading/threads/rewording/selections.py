"""Narrowings of a list in other words than a question has: "filter for Europol", "the Commission's part only"."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.questions.model import Question
from domain.reading.threads.pointers import AMONG
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable, phrase_table, word_matcher

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
#: "The one of" in each language; case and accents do not matter.
_THE_ONE_OF: Mapping[str, PhraseTable] = {
    language: phrase_table(phrases)
    for language, phrases in {
        "bg": "онази на, онзи на, онова на, онази от, онова от",
        "cs": "ten od, ta od, to od",
        "da": "det fra, den fra",
        "de": "der von, die von, das von, der vom, die vom, das vom",
        "el": "εκείνο της, εκείνο του, εκείνη της, εκείνη του, αυτό της, αυτό του, το της, το του",
        "en": "the one of, the one from, that of, that one of, that one from",
        "es": "el de, el del, la de, la del, lo de, lo del",
        "et": "see",
        "fi": "se",
        "fr": "celui de, celui d', celui du, celle de, celle d', celle du",
        "ga": "ceann, an ceann",
        "hr": "onaj, ona, ono",
        "hu": "a, az",
        "it": "quello di, quello del, quello dell', quello della, quella di, quella del, quella dell', quella della",
        "lt": "tas, ta",
        "lv": "tas, tā",
        "mt": "dak ta', dik ta', dak tal, dik tal",
        "nl": "die van, dat van",
        "pl": "ten od, ta od, to od",
        "pt": "o da, o do, a da, a do",
        "ro": "cel al, cea a, cel de la, cea de la",
        "sk": "ten od, tá od, to od",
        "sl": "tisti, tista, tisto",
        "sv": "den från, det från",
    }.items()
}
#: Languages in which whose it is needs no word for "of": something must be asked of it, "tas Eurojusto – kada".
_WITHOUT_OF = frozenset({"et", "fi", "ga", "hr", "hu", "lt", "lv", "sl"})
#: Hungarian has an ending for it.
_OF = {"hu": "é"}
#: After whose it is, in languages that need no more than its ending to say so.
_ASKED = (Concept.WHEN, Concept.WHO, Concept.HOW_OFTEN, Concept.TO_WHOM)
_FIGURES = ("I", "II", "III", "IV")
_LINKS = (Concept.IN, Concept.ARTICLE, Concept.NOISE, Concept.UNDER)
_NEAR = 2


def name_selection(
    words: Sequence[WordMatch], language: str, previous: Question, *, listed: int
) -> Sequence[WordMatch]:
    """Return the words of a text in a thread with those of a question for what narrows the list of so many."""
    words = _name_filter(words)
    words = _name_theirs(words, language) if listed > 1 else words
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


def _name_theirs(words: Sequence[WordMatch], language: str) -> Sequence[WordMatch]:
    """Return words with what was listed of a body in place of "the one of Eurojust, …" that they begin with."""
    name = next((index for index, word in enumerate(words) if word.has(Concept.NAME)), 0)
    said, the_one = PhrasedWords(words), _THE_ONE_OF[language]
    start = next((index for index in range(name) if said.end_of(the_one, index) is not None), name)
    end = said.end_of(the_one, start) or name
    is_first = all(word.has(Concept.AND, Concept.CHATTER, Concept.NOISE) for word in words[:start])
    if start == name or not is_first or not all(word.is_noise for word in words[end:name]):
        return words
    if not words[name].text.endswith(_OF.get(language, "")):
        return words
    after = next((word for word in words[name + 1 :] if not word.has(Concept.POSSESSIVE)), None)
    is_apart = after is not None and (after.kind is not TokenKind.WORD or after.has(*_ASKED))
    if language in _WITHOUT_OF and not is_apart:
        return words
    text = " ".join(word.text for word in words[start:name])
    among = WordMatch(text=text, concepts={Concept.BACK: None, Concept.NOISE: None}, value=AMONG)
    rest = words[name + 1 :]
    return [among, words[name], *(rest[1:] if rest and rest[0].kind is not TokenKind.WORD else rest)]


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
