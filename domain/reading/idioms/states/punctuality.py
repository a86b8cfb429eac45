"""What is on time in other words: "is everybody keeping the deadlines?", "all on time and nothing overdue?"."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import word_matcher

#: What somebody does who is on time, in all languages together; perfect tenses are in the tables of idioms.
_is_keeping = word_matcher(
    """keep keeps keeping meet meets meeting stick sticks sticking respect respects respecting halten hält einhalten
    einhält respektieren спазва спазват спазваме dodržuje dodržují dodržujeme dodržovat drží stíhá stíhají overholder
    overholde holder τηρεί τηρούν τηρούμε σέβονται cumple cumplen cumplir respeta respetan järgib järgivad kinni
    noudattaa noudattavat noudattaako noudattavatko pysyy pysyvät pysyykö pysyvätkö respecte respectent tient tiennent
    tiennent-ils respecter tenir cloí poštuje poštuju poštivaju drži drže držijo tartja tartják betartja betartják
    rispetta rispettano rispettare laikosi laikomės ievēro iekļaujas jirrispetta jirrispettaw tirrispetta houdt houden
    haalt halen dotrzymuje dotrzymują dotrzymać trzyma trzymają cumpre cumprem cumprir respeita respeitam respectă
    respecta dodržiava dodržiavajú dodržuje dodržujú stíha stíhajú spoštuje spoštujejo håller hålla klarar klara
    mieści mieszczą încadrează"""
)
#: What is kept then.
is_deadline = word_matcher(
    """deadline* schedule schedules timetable timetables timeline timelines frist* termin* zeitplan* срок* график* lhůt*
    harmonogram* tidsplan* tidsfrist* tider tiderna tiden tidtabell* προθεσμί* χρονοδιάγραμμα plazo* calendario
    calendário fecha* tähta* ajakava* graafik* määräai* määräaj* aikataul* délai* échéance* calendrier spriocdhát*
    sceideal* rokova rokove rokovi rokov rokih roke határid* scadenz* tempi termiņ* grafik* skadenz* iskadenz* iskeda
    prazo* termene* calendarul calendar graficul lehot* urnik* schema planning termijn* raspored* časovnic* ütemterv*"""
)
#: What belongs to the verb and may stand apart from it: "hält … ein", "houdt zich aan".
_is_particle = word_matcher("to ein kinni aan zich se si się le leis with")
#: At any time until now, in all languages together.
_is_ever = word_matcher(
    """ever jemals jamais ooit vreodata nogensinde nagonsin koskaan kunagi kadreiz kiedykolwiek nekdy niekedy ikad
    някога valaha riamh qatt"""
)
#: So many words may be between the verb and what is kept.
_NEAR = 7
_BETWEEN = (
    *(Concept.ARTICLE, Concept.ALL, Concept.POSSESSIVE, Concept.BACK, Concept.NAME, Concept.KIND, Concept.TO),
    Concept.IN,
)
#: With one of these it is asked whether something was, or is, on time.
_OF_PAST = (Concept.NOT, Concept.NOTHING, Concept.PAST, Concept.WAS, Concept.OVERDUE, Concept.IF, Concept.WHEN)
#: What may be said of what is not late, beside what is on time.
_NOT_LATE = (
    *(Concept.AND, Concept.NOT, Concept.NOTHING, Concept.ANY, Concept.ALL, Concept.ITEM, Concept.ARTICLE),
    *(Concept.ON_TIME, Concept.OVERDUE, Concept.OPEN, Concept.IS, Concept.DID, Concept.WITH),
    *(Concept.BACK, Concept.THIS),
)


def name_kept_deadlines(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which to keep deadlines, or a schedule, is to be on time.

    When one is kept is when it is due: Spanish "¿cuándo se cumple el plazo?".
    """
    if any_has(words, Concept.WHEN):
        return words
    for index, word in enumerate(words):
        if word.has(Concept.OVERDUE) or not (word.has(Concept.ON_TIME) or any(map(is_deadline, word.parts))):
            continue
        verb = next((each for each in _beside(words, index) if any(map(_is_keeping, words[each].parts))), None)
        if verb is None or (verb and words[verb - 1].has(Concept.TO, Concept.FOR)):  # "what must we do to meet it?"
            continue
        start, stop = sorted((verb, index))
        if not all(_is_between(other) for other in words[start + 1 : stop]):
            continue
        on_time = word if word.has(Concept.ON_TIME) else replace(word, concepts={Concept.ON_TIME: None})
        kept = [other for other in words[start + 1 : stop] if not (_is_particle(other.lower) or _is_their(other))]
        after = words[stop + 1 :]
        after = after[1:] if after and _is_particle(after[0].lower) else after
        return [*words[:start], *kept, on_time, *after]
    return words


def leave_out_not_late(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without "and nothing is overdue" beside what is on time, which says the same again."""
    on_time = next((index for index, word in enumerate(words) if word.has(Concept.ON_TIME)), None)
    late = next((index for index, word in enumerate(words) if word.has(Concept.OVERDUE)), None)
    if on_time is None or late is None or on_time == late:
        return words
    first, last = sorted((on_time, late))
    while last + 1 < len(words) and words[last + 1].is_noise and words[last + 1].has(Concept.IS, Concept.DID):
        last += 1
    again = words[first + 1 : last + 1]
    denial = again if first == on_time else words[:late]
    is_denied = any_has(denial, Concept.NOTHING) or (any_has(denial, Concept.NOT) and any_has(denial, Concept.ANY))
    if not is_denied or not all(map(_is_said_again, again)):
        return words
    return [*words[: first + 1], *words[last + 1 :]]


def leave_out_in_time(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without "in time" of what must be ready for a meeting or vehicle: nothing is to be ready late."""
    if any_has(words, *_OF_PAST) or not any_has(words, Concept.MUST):
        return words
    if not any_has(words, Concept.VEHICLE, Concept.MEETING, Concept.MONTH):
        return words
    kept = []
    for index, word in enumerate(words):
        following = next((each for each in words[index + 1 :] if not _is_article(each)), word)
        if word.has(Concept.BY) and not word.is_noise and following.has(Concept.VEHICLE):
            kept.append(replace(word, concepts={Concept.FOR: None, Concept.NOISE: None}))
        elif not word.has(Concept.ON_TIME):
            kept.append(word)
    return kept


def names_deadline(word: WordMatch) -> bool:
    """Return whether a word is one for a deadline, or a schedule."""
    return word.has(Concept.DEADLINE) or any(map(is_deadline, word.parts))


def says_ever(word: WordMatch) -> bool:
    """Return whether a word is "ever"."""
    return any(map(_is_ever, word.parts))


def _is_article(word: WordMatch) -> bool:
    return word.has(Concept.ARTICLE)


def _is_their(word: WordMatch) -> bool:
    return word.has(Concept.POSSESSIVE) and not word.has(Concept.ALL)


def _beside(words: Sequence[WordMatch], index: int) -> Sequence[int]:
    return [*range(index - 1, max(-1, index - 1 - _NEAR), -1), *range(index + 1, min(len(words), index + 2))]


def _is_between(word: WordMatch) -> bool:
    is_filler = word.is_noise or word.has(*_BETWEEN) or _is_particle(word.lower)
    return word.kind is TokenKind.WORD and is_filler and not word.has(*QUESTION_WORDS, Concept.NOT, Concept.ONLY)


def _is_said_again(word: WordMatch) -> bool:
    is_filler = word.is_noise or word.has(*_NOT_LATE) or word.kind is TokenKind.COMMA
    return is_filler and not word.has(*QUESTION_WORDS, Concept.NAME, Concept.EXCEPT, Concept.OR)
