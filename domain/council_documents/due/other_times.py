"""Times that are of something else than when a thing is due: of a noun, a condition, a part of the time itself."""

import re
from collections.abc import Sequence

from domain.council_documents.due.times import Time
from domain.council_documents.sentence import Sentence
from domain.languages.schema import Concept
from domain.questions.model import Bound
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.token_cursor import BOUNDS
from domain.reading.words.tokenizer import TokenKind

#: What a noun is often said to be by a time after it: English "adopted in", French "adopté en".
_PARTICIPLE = re.compile(
    r"(?:ed|due|held|made|taken|é|ée|és|ées|[ai]d[oa]s?|[au]t[oaie]|[aiu]tă?|tagen|tagna|tagits|taget|ttet|nomen|steld|loten"
    r"|(?:pris|mis|reçu|venu|tenu|clu|produit|scrit|acquis|ouvert|rendu|connu)e?s?|(?:hech|escrit|abiert|puest|vist)[oa]s"
    r"|(?:assunt|verificat|svolt|conclus|emess|ammess|iscritt|prodott|apert|emers)[oaie](?:si)?|\w{3}(?:[aiu]ți|[aiu]te)"
    r"|[аеия]н[иоа](?:те|то|та)?|[аеия]т[иоа](?:те|то|та)?|ети|[аия]ли(?:те)?|\w{3}[ae]n(?:e|i|a|ih|im|ih|oga|og))$"
)
#: What a noun behind a time is by that time, where this comes first: Finnish "mennessä palkatut virkamiehet".
_PARTICIPLE_BEHIND = {
    "et": re.compile(r"\w{3}(?:[tdn]ud|nute|tute|tavate|tava)$"),
    "fi": re.compile(r"\w{3}(?:[td](?:[uy][tn]|[uy][ji]\w+)|neet|nei\w+|n[uy]t|v[aä][tn]|vi(?:a|ä|en))$"),
    "hu": re.compile(r"\w{3}(?:tt|[óő]|andó|endő)$"),
    "lt": re.compile(r"(?!ataskait|rezultat)\w{3}(?:t(?:as|ą|us|os|ais|oms|iems)|usi\w+|anč\w+|am(?:as|us|os|ų|ą))$"),
    "lv": re.compile(r"\w{3}(?:t(?:os|ās|ie|ajiem|ajām|ajos|ajās)|uš\w+|oš\w+|[aā]m(?:os|ās))$"),
}
#: Languages in which a noun has its participle before it, always, and those in which a time may be before that.
_PARTICIPLE_FIRST = frozenset({"et", "fi", "hu"})
_FRAMING = frozenset({"da", "de", "hu", "nl", "sv"})
#: Irish says it with a verb behind a particle: "na hoifigigh a earcófar roimh".
_IRISH_CLAUSE = re.compile(r"\ba (?:\w+(?:idh|far|fear|dh)|bh?í|bhfuil)(?: \S+){0,2}\s*$")
#: Danish and Swedish for Christmas, or a short July.
_YULE = re.compile(r"\bjul\b")
#: Words for "until" that are not for "by" as well.
_LASTS = re.compile(
    r"\b(?:until|hasta|jusqu|asti|saakka|až do|aż do|fino ad?l?|up to|kuni|indtil|tot|fram till|vse do|sve do)\b",
    re.IGNORECASE,
)
#: What is planned for a time, beside it: Czech "plánovaných", Spanish "previstas", Hungarian "tervezett".
_PLANNED = re.compile(
    r"(?:[nt](?:ých|ými|ého|ych|ymi|ego|ej|ih|imi|ega|og)|(?:ist|ăzut)[oae]s?|\w{3}(?:ett|ott|ött)|esedékes|kezdődő|tartó)$"
)
#: Beside a time to which something is in force, or before a period that something is for.
_OF_NOUN = re.compile(
    r"^(?:platn|geltend|laufend|gælden|ισχύ|περίοδ|force$|valid|period|períod|périod|vigent|vigor|kehti|voimassa|jakso|vigueur|valabl"
    r"|bhfeidhm|tréimhs|važeć|snazi|razdobl|hatályos|érvényes|időszak|galioj|laikotarp|spēkā|laikposm|fis-seħħ|seħħ|perjod"
    r"|geldend|kracht|tijdvak|obowiązuj|ważn|okres|vigoare|obdob|veljav|gällande|giltig|сила$|валидн|действащ|период|zeit)"
)
#: Before or in a time at which things are as they are counted: "statistics as at", Danish "pr.", Italian "al".
_AS_AT = re.compile(
    r"(?:\bpr\.|\bper den\b|\bas (?:at|of)\b|\bstand\b|stavu?\b|stanju|stanu\b|seisuga|tilante|sitwazzjoni|състоян|към"
    r"|padėt|stāvok|állapot|ημερομηνία αναφοράς|\bfecha de\b|\bdata de\b|mar a bh|situat)",
    re.IGNORECASE,
)
#: So many characters before a time are looked at for that.
_AS_AT_CHARS = 16
#: Behind a year: another that begins in it.
_GOES_ON = re.compile(r"\.?\s?/\s?\d")
#: So many words may be between "which" and a time in its clause; a length of time has so many: "three working days".
_MAX_RELATIVE_WORDS, _MAX_LENGTH_WORDS = 3, 3
#: So many words behind a time may have such a participle as the last: Estonian "enne 30. juunit tööle võetud".
_MAX_BEHIND_WORDS = 2


def may_be_of_another(sentence: Sentence, time: Time) -> bool:
    """Return whether a time may be when something else is than what is owed, or is only part of when that is due."""
    return (
        _is_attribute(sentence, time)
        or _is_conditional(sentence, time)
        or _is_of_part(sentence, time)
        or _is_repeated(sentence, time)
        or _is_limited(sentence, time)
    )


def _is_attribute(sentence: Sentence, time: Time) -> bool:
    """Return whether a time may belong to a noun: "the plan adopted in March", "pilots that end in June"."""
    relative = (end for _, end in sentence.relatives if end <= time.start and not _is_article(sentence, end))
    if any(len(sentence.words_between(end, time.start)) <= _MAX_RELATIVE_WORDS for end in relative):
        return True
    if sentence.language == "ga" and _IRISH_CLAUSE.search(sentence.text, 0, time.start):
        return True
    before, after = sentence.words_between(0, time.start), sentence.words_between(time.end, len(sentence.text))
    opening = sentence.words_between(time.start, time.end)[0]
    behind = _PARTICIPLE_BEHIND.get(sentence.language)
    if behind is not None and any(behind.search(word.lower) for word in after[:_MAX_BEHIND_WORDS]):
        return True
    if not before:
        return False
    is_framed = before[-1].has(Concept.ARTICLE) and opening.has(*BOUNDS) and not opening.has(Concept.ARTICLE)
    if is_framed and sentence.language in _FRAMING:
        return True  # German "die bis zum 30. Juni eingestellten Bediensteten"
    if sentence.language in _PARTICIPLE_FIRST or not _PARTICIPLE.search(before[-1].lower):
        return False
    start = sentence.text.rfind(before[-1].text, 0, time.start)
    return not any(end <= start and len(sentence.words_between(end, start)) <= 1 for _, end in sentence.find("obliged"))


def _is_article(sentence: Sentence, end: int) -> bool:
    """Return whether a German word of a clause is an article: a noun, with its capital, is next."""
    return sentence.language == "de" and sentence.text[end:].lstrip()[:1].isupper()


def _is_conditional(sentence: Sentence, time: Time) -> bool:
    """Return whether a time is in a clause of a condition: "If by 30 June no agreement is reached, …"."""
    clauses = (sentence.text[end : time.start].lstrip(" ,") for _, end in sentence.find("conditions"))
    starts = (end <= time.start for _, end in sentence.find("conditions"))
    return any(is_before and "," not in clause for is_before, clause in zip(starts, clauses, strict=True))


def _is_of_part(sentence: Sentence, time: Time) -> bool:
    """Return whether a part of a time may be meant: "the first week of June", "2026/2027", "2026. gada rudenim"."""
    around = [*sentence.words_between(0, time.start)[-2:], *sentence.words_between(time.end, len(sentence.text))[:2]]
    is_season = is_before_vague(sentence, time)
    is_feast = bool(_YULE.search(sentence.text, time.start, time.end))
    is_followed = bool(_GOES_ON.match(sentence.text, time.end))
    is_weekday = time.due is not None and time.due.span.first != time.due.span.last
    parts = (Concept.WEEK, Concept.WEEKDAY) if is_weekday else (Concept.WEEK,)
    inside = sentence.words_between(time.start, time.end)
    return is_season or is_feast or is_followed or any(word.has(*parts) for word in (*inside, *around))


def _is_repeated(sentence: Sentence, time: Time) -> bool:
    """Return whether a time may be one of several: "jeweils im Oktober", "for the first time in June 2026"."""
    each = any(
        end <= time.start and len(sentence.words_between(end, time.start)) <= 1 for _, end in sentence.find("each")
    )
    return each or bool(sentence.find("first_time"))


def _is_limited(sentence: Sentence, time: Time) -> bool:
    """Return whether a time may be when something lasts to, may begin or is planned for, not what it is due by."""
    opening = sentence.words_between(time.start, time.end)[0]
    before, after = sentence.words_between(0, time.start), sentence.words_between(time.end, len(sentence.text))
    is_negated = any(word.has(Concept.NOT) for word in (*sentence.words, opening)) or bool(sentence.find("negations"))
    is_before = time.due is not None and time.due.bound is Bound.BEFORE
    is_for = time.due is not None and time.due.bound is Bound.IN and opening.has(Concept.FOR)
    around = sentence.text[max(0, time.start - 4) : time.end + 8]
    return (
        (is_before and is_negated)
        or (is_for and not opening.has(Concept.TO))
        or bool(_LASTS.search(around))
        or _is_as_at(sentence, time)
        or _is_counted(before, after, opening)
        or any(_OF_NOUN.search(word.lower) for word in (*before[-2:], *after[:2]))
        or any(_PLANNED.search(word.lower) for word in (*before[-1:], opening, *after[:1]))
    )


def _is_as_at(sentence: Sentence, time: Time) -> bool:
    """Return whether a day may be the one of which figures are: "statistics as at 31 December 2026"."""
    words = sentence.text[max(0, time.start - _AS_AT_CHARS) : time.end]
    is_bare = sentence.language == "it" and sentence.text[time.start : time.start + 3].lower() == "al "
    return is_bare or bool(_AS_AT.search(words))


def _is_counted(before: Sequence[WordMatch], after: Sequence[WordMatch], opening: WordMatch) -> bool:
    """Return whether a length of time is beside "before": Slovenian "dva meseca pred junijem", Hungarian behind it."""
    behind = after[:_MAX_LENGTH_WORDS]
    is_number, is_behind = any(map(_is_several, before[-_MAX_LENGTH_WORDS:])), any(map(_is_several, behind[:1]))
    return (opening.has(Concept.BEFORE) and is_number) or (is_behind and len(behind) > 1)


def _is_several(word: WordMatch) -> bool:
    """Return whether a word is a number, but one that may be an article."""
    number = word.value if word.kind is TokenKind.NUMBER else word.concepts.get(Concept.NUMBER)
    return isinstance(number, int) and number > 1


def is_before_vague(sentence: Sentence, time: Time) -> bool:
    """Return whether a season or another time without days is right behind a time: Latvian "2026. gada rudenim"."""
    return any(
        start >= time.end and len(sentence.words_between(time.end, start)) <= 1 for start, _ in sentence.find("vague")
    )
