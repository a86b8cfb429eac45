"""Names that belong to a thing, and those whose own form tells what they do."""

import re
from collections.abc import Sequence

from domain.council_documents.parties.groups import Group, Role
from domain.council_documents.parties.invitations import VERB_LAST
from domain.council_documents.sentence import Sentence, is_link
from domain.languages.schema import Concept

#: How names end that do something, where a body's own form tells them from those to whom it is done.
_NOMINATIVES = {
    "cs": re.compile(r"(?:ise|Rada)$"),
    "et": re.compile(r"[b-df-hj-nprsvxz]$"),
    "fi": re.compile(r"[oiulrx]$"),
    "hr": re.compile(r"isija$"),
    "lt": re.compile(r"(?:a|ė|as|is)$"),
    "lv": re.compile(r"[aes]$"),
    "pl": re.compile(r"(?:isja|dencja|Rada)$"),
    "sk": re.compile(r"(?:isia|Rada)$"),
    "sl": re.compile(r"isija$"),
}
_DATIVE = re.compile(r"(?:ai|ei|am|im|ām|ēm|iem)$")
_MIN_DECLINED_CHARS = 6
#: The end of a German or Dutch clause without a subject of its own.
INFINITIVE_END = re.compile(r"(?:en|ern|eln)$")
#: Languages in which the subject may stand last.
_FREE_ORDER = frozenset({"bg", "cs", "et", "fi", "hr", "lt", "lv", "pl", "sk", "sl"})
#: So many words may be before a report: "the next annual".
_MAX_WORK_WORDS = 2
#: "From" between a report and whose it is, with an article.
_FROM = frozenset({"fra", "från", "ó", "από", "od", "от", "mill-", "mill"})
_MAX_FROM_WORDS = 2


def maker_of(
    sentence: Sentence, groups: Sequence[Group], obliged: Sequence[tuple[int, int]], *, is_timed: bool
) -> Group | None:
    """Return whose report a sentence is about, if that has to come: "The report of Frontex is due".

    With a time it may also be said in the present tense that it is told: Dutch "wordt in mei voorgelegd".
    """
    awaited = sentence.find("awaited")
    verbs = [*obliged, *awaited, *(sentence.find("conveys") if is_timed else ())]
    if any(group.role is Role.AGENT for group in groups):
        return None
    for start, end in sentence.find("works"):
        group = next((each for each in groups if each.end > end and each.start > start), None)
        is_awaited = any(last <= start for _, last in awaited)  # "Se espera un informe de Frontex"
        is_early = is_awaited or len(sentence.between(0, start)) <= _MAX_WORK_WORDS
        if group is None or group is not groups[0] or not is_early:
            continue
        others = [each.start for each in groups if each.start >= group.end and each.role is Role.PLAIN]
        verb = 0 if is_awaited else min((first for first, _ in verbs if first >= group.end), default=None)
        is_before = verb == 0 or all(other > verb for other in others if verb is not None)
        if _is_of(sentence, end, group) and verb is not None and is_before:
            return group
    return None


def _is_of(sentence: Sentence, end: int, group: Group) -> bool:
    """Return whether only "of" or "from" is between a noun and a body."""
    words = sentence.words_between(end, max(end, group.start))
    gap = sentence.text[end : max(end, group.start)]
    is_from = any(word.has(Concept.FROM) for word in words) or gap.strip() in _FROM
    # Bulgarian "на" is "of" as well as "to".
    is_other = sentence.language != "bg" and any(
        word.has(Concept.FOR, Concept.TO, Concept.WITH, Concept.IN) for word in words
    )
    if is_other and not is_from:
        return False
    return (all(map(is_link, words)) or (is_from and len(words) <= _MAX_FROM_WORDS)) and "," not in gap


def has_subject_form(sentence: Sentence, group: Group) -> bool:
    """Return whether a name's form says that it is the subject, wherever it stands: Latvian "sniedz Komisija".

    In Latvian that is the form for "to" right behind what must be done: "jāpabeidz Komisijai".
    """
    form, mention = _NOMINATIVES.get(sentence.language), group.mentions[-1]
    if form is None or mention.is_dative or len(mention.name) < _MIN_DECLINED_CHARS:
        return False
    conveys = sentence.find("conveys")
    is_must = sentence.language == "lv" and any(
        (start, end) not in conveys and end <= group.start and not sentence.between(end, group.start)
        for start, end in sentence.find("needed")
    )
    return bool((_DATIVE if is_must else form).search(mention.name))


def is_behind_duty(sentence: Sentence, group: Group, obliged: Sequence[tuple[int, int]]) -> bool:
    """Return whether a group is right behind what obliges: Slovene "postopek bodo države članice uvedle"."""
    return any(not sentence.between(end, group.start) for _, end in obliged if end <= group.start)


def is_genitive(sentence: Sentence, group: Group, obliged: Sequence[tuple[int, int]]) -> bool:
    """Return whether the subject may be a thing of the body that is named: "the Commission's proposal"."""
    named = sentence.text[group.mentions[-1].start : group.end + 2].replace("’", "'")
    endings = sentence.phrases.genitive
    if any("'" in ending for ending in endings):
        return any(named[: len(named) - cut].endswith(ending) for ending in endings for cut in (0, 1))
    is_ended = sentence.text[: group.end].endswith(endings)
    if endings == ("s",):  # Swedish "kommissionens"
        return is_ended
    is_verb_next = any(
        not sentence.between(group.end, start)
        for start, _ in (*obliged, *sentence.find("conveys"))
        if start >= group.end
    )
    return is_ended and not (is_verb_next or sentence.has_duty_after(group.end))


def is_given(sentence: Sentence, group: Group, obliged: Sequence[tuple[int, int]]) -> bool:
    """Return whether a thing has to be given to a group: German "sind der Kommission … zu", Latvian "jāsniedz"."""
    if sentence.language == "lv":
        return group.role is Role.TOLD and any(
            place in obliged and place[1] <= group.start and not sentence.between(place[1], group.start)
            for place in sentence.find("conveys")
        )
    before = sentence.text[: group.start].split()[-2:]
    is_dative = before == ["sind", "der"] or (before[1:] == ["der"] and group.mentions[0].slug == "commission")
    if is_dative and any(end <= group.start for _, end in sentence.find("split_obliged")):
        group.role = Role.TO
    return group.role is Role.TO


def ends_in_infinitive(sentence: Sentence, group: Group, obliged: Sequence[tuple[int, int]]) -> bool:
    """Return whether a group is the object of an infinitive at the end: "und die Staaten unterrichten"."""
    words = sentence.words_between(group.end, len(sentence.text))
    words = [word for word in words if word.text.isalpha()]
    is_finite = any(start >= group.end for start, _ in obliged)
    is_infinitive = bool(words) and bool(INFINITIVE_END.search(words[-1].lower))
    return sentence.language in VERB_LAST and is_infinitive and not is_finite


def may_stand_last(sentence: Sentence, group: Group, times: Sequence[tuple[int, int]]) -> bool:
    """Return whether a body's form or place says that it is the subject behind an opening of any kind."""
    is_nominative = sentence.language != "cs" and has_subject_form(sentence, group)  # "Komise" may be a genitive
    return is_nominative or _ends_sentence(sentence, group, times)


def is_of_verb(sentence: Sentence, groups: Sequence[Group], place: int) -> bool:
    """Return whether a pronoun begins a verb that has its subject behind it: Maltese "hija mistiedna l-"."""
    return any(
        start == place and group.start >= end and not sentence.between(end, group.start)
        for start, end in sentence.find("invited")
        for group in groups
    )


def _ends_sentence(sentence: Sentence, group: Group, times: Sequence[tuple[int, int]]) -> bool:
    """Return whether a body stands last, right behind what it does, as in Czech "… vypracuje CEPOL".

    A verb of telling may have it as object.
    """
    if sentence.language not in _FREE_ORDER or not sentence.has_duty_before(group.start):
        return False
    verb = sentence.words_between(0, group.start)[-1]
    is_telling = any(sentence.text[slice(*place)].endswith(verb.text) for place in sentence.find("conveys", "informs"))
    behind = sentence.indexes(group.end, len(sentence.text))
    is_last = all(
        any(first <= sentence.places[index][0] < last for first, last in times)
        or not sentence.words[index].text.isalpha()
        for index in behind
    )
    return is_last and not is_telling
