"""Forms of the past beside a subject: what has been done is told, and nothing is owed by it."""

from collections.abc import Iterator, Sequence

from domain.council_documents.parties.joints import PREPOSITIONS
from domain.council_documents.sentence import Sentence, is_link
from domain.council_documents.words.phrases import PhraseLine
from domain.languages.schema import Concept

#: Languages in which a subject may stand behind its verb.
VERB_SECOND = frozenset({"da", "de", "et", "nl", "sv"})


def is_told_in_past(
    sentence: Sentence, times: Sequence[tuple[int, int]], start: int, end: int, *, is_adjective: bool
) -> bool:
    """Return whether the word beside a subject has the form of what has been done: "redogjorde", "pristatė".

    Times, meetings and words like "recently" between them do not count: Croatian "je na sjednici u lipnju izvijestilo".
    An auxiliary may be before the subject: Slovene "Marca je Komisija predstavila".
    """
    if _is_before(sentence, times, start):
        return True
    words = list(_words_behind(sentence, times, end))
    before = sentence.text[:start].split()[-1:]
    lines = [words, before + words, *([words[1:]] if is_adjective else [])]  # "the Spanish | delegation told"
    return any(sentence.phrases.begins("past_forms", PhraseLine(" ".join(line))) for line in lines)


def _is_before(sentence: Sentence, times: Sequence[tuple[int, int]], start: int) -> bool:
    """Return whether such a verb is right before a subject: where verbs come first, or only a time is before it."""
    is_inverted = sentence.language in VERB_SECOND or sentence.phrases.is_verb_first
    return any(
        (is_inverted or _is_only_time(sentence, times, first))
        and not sentence.between(stop, start)
        and "," not in sentence.text[stop:start]
        for first, stop in sentence.find("past_forms")
        if stop <= start
    )


def _is_only_time(sentence: Sentence, times: Sequence[tuple[int, int]], end: int) -> bool:
    timed = {index for place in times for index in sentence.indexes(*place)}
    return bool(timed) and all(
        index in timed or is_link(sentence.words[index]) or sentence.words[index].has(*PREPOSITIONS)
        for index in sentence.indexes(0, end)
    )


def _words_behind(sentence: Sentence, times: Sequence[tuple[int, int]], end: int) -> Iterator[str]:
    """Yield the words behind a subject, and commas, without articles and what says only when or where it was."""
    behind = _after_bracket(sentence.text, end)
    skipped = [*times, *sentence.find("lately", "meetings")]
    indexes = sentence.indexes(behind, len(sentence.text))
    for index in indexes:
        word, place = sentence.words[index], sentence.places[index]
        is_before_meeting = word.has(*PREPOSITIONS) and any(
            not sentence.between(place[1], first) for first, _ in sentence.find("meetings") if first >= place[1]
        )
        is_skipped = any(first < place[1] and place[0] < last for first, last in skipped)
        if not (is_skipped or is_before_meeting or word.has(Concept.ARTICLE)):
            yield word.text


def _after_bracket(text: str, end: int) -> int:
    """Return where a text goes on after a name and what is in brackets behind it: "the Working Party (Police) held"."""
    rest = text[end:]
    close = rest.find(")")
    return end + close + 1 if rest.lstrip().startswith("(") and close > 0 else end
