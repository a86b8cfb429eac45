"""Clauses of a sentence that says two things of one subject: "presents a plan in March and reports on it by June"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from itertools import islice

from domain.council_documents.due.times import find_times
from domain.council_documents.parties.invitations import VERB_LAST
from domain.council_documents.parties.makers import INFINITIVE_END
from domain.council_documents.parties.reader import PartyReader
from domain.council_documents.sentence import Sentence, is_link
from domain.languages.schema import Concept
from domain.register.model import Directory

#: So many words may be between "and" and the verb of the second thing: "and then regularly reports".
_MAX_VERB_WORDS = 1
#: A second thing has at least so many words beside its time; with a verb that nobody knows, more.
_MIN_WORDS, _MIN_UNKNOWN_WORDS = 2, 3
#: If one of two things has no time, the first has at least so many words behind its subject.
_MIN_TOLD_WORDS, _MIN_APART_WORDS = 4, 3
#: So long are two verbs in one form at least, and what they have in common at their end.
_MIN_VERB_CHARS, _FORM_CHARS = 5, 2
_VERBS = ("conveys", "obliged", "shares", "acts")
#: So long is a pronoun that stands for the thing before: "it", Czech "ji", Finnish "sen".
_MAX_PRONOUN_CHARS = 4
#: A sentence with more of "and" is a list.
_MAX_CANDIDATES = 12
#: A name in quotes.
_QUOTED = re.compile(r"[„“”«»\"][^„“”«»\"]{2,80}[“”»«\"]")
#: What says a rhythm, or a time without days.
_RHYTHMS = ("yearly", "regular", "intervals", "continuous", "vague")


def split_clauses(text: str, language: str, directory: Directory, today: date) -> list[str]:
    """Return the parts of a sentence that are things of their own; only one if it says one thing."""
    sentence = Sentence.of(text, language)
    times = [(time.start, time.end) for time in find_times(sentence, today, directory)]
    parties = PartyReader(sentence, directory, times).read()
    found = _ClauseFinder(sentence, times, parties.subject_end).find()
    return [sentence.text[start:end].strip(" ,;") for start, end in found]


class _ClauseFinder:
    """Finder of the places at which a sentence says a further thing, each with a time of its own."""

    def __init__(self, sentence: Sentence, times: Sequence[tuple[int, int]], subject_end: int) -> None:
        self._sentence = sentence
        self._times = sorted([*times, *sentence.find(*_RHYTHMS)])
        self._subject_end = subject_end

    def find(self) -> list[tuple[int, int]]:
        """Return the start and end in the text of each clause; only one if the sentence says one thing."""
        text = self._sentence.text
        clauses, start = [], 0
        candidates = list(islice(self._candidates(), _MAX_CANDIDATES + 1))
        if len(candidates) > _MAX_CANDIDATES:
            return [(0, len(text))]
        for index, (stop, after) in enumerate(candidates):
            end = candidates[index + 1][0] if index + 1 < len(candidates) else len(text)
            is_timed = self._has_time(start, stop), self._has_time(after, len(text))
            told = len(self._words(max(start, self._subject_end), stop))
            is_whole = (
                all(is_timed)
                or (any(is_timed) and told >= _MIN_TOLD_WORDS)
                or (told >= _MIN_APART_WORDS and self._is_apart(start, stop, after, end))
            )
            is_notice = is_timed == (False, True) and any(
                after <= first < end for first, _ in self._sentence.find("thereof")
            )
            is_notice = is_notice or (is_timed == (True, False) and self._is_handed_on(after, end))
            if is_whole and not is_notice and self._is_thing(after, len(text), end, is_timed=all(is_timed)):
                clauses.append((start, stop))
                start = after
        return [*clauses, (start, len(text))]

    def _candidates(self) -> Iterator[tuple[int, int]]:
        """Yield the start and end of each "and" or ";" behind the subject that is not in a time or a clause."""
        sentence = self._sentence
        for word, (start, end) in zip(sentence.words, sentence.places, strict=True):
            is_and = word.has(Concept.AND) and word.text.isalpha()
            if start < self._subject_end or end <= start or not (is_and or word.text == ";"):
                continue
            if self._is_between_names(start, end) or self._is_of_one(start, end) or self._is_only_time(end):
                continue
            if not any(first < end and start < last for first, last in self._times) and (
                not self._is_relative(start) or self._is_alike(end)
            ):
                yield start, end

    def _is_between_names(self, start: int, end: int) -> bool:
        """Return whether an "and" joins two bodies, or other names: "Frontex and Europol"."""
        words = (*self._sentence.text[:start].split()[-1:], *self._sentence.text[end:].split()[:1])
        if len(words) > 1 and all(word[:1].isupper() for word in words):
            return True  # "Kyjiw und Chișinău"
        before = [name.end for name in self._sentence.mentions if name.end <= start]
        after = [name.start for name in self._sentence.mentions if name.start >= end]
        return bool(before and after) and not self._words(before[-1], start) and not self._words(end, after[0])

    def _is_of_one(self, start: int, end: int) -> bool:
        """Return whether an "and" is in a name in quotes, or before the first time of what recurs."""
        sentence = self._sentence
        is_named = any(quote.start() < start < quote.end() for quote in _QUOTED.finditer(sentence.text))
        return is_named or any(
            end <= first and not sentence.between(end, first) for first, _ in sentence.find("first_time")
        )

    def _is_only_time(self, end: int) -> bool:
        """Return whether a word that repeats what was said, and then its time, follow: French "et ce dans les"."""
        behind = [last for first, last in self._sentence.find("namely") if not self._sentence.text[end:first].strip()]
        times = [first for first, _ in self._times if behind and first >= behind[0]]
        return any(len(self._sentence.words_between(behind[0], first)) <= 1 for first in times)

    def _is_relative(self, place: int) -> bool:
        """Return whether a place is in a clause about a noun, after the verb of the sentence."""
        verb = next((end for start, end in self._verbs if start >= self._subject_end), self._subject_end)
        return any(verb < start < place for start, _ in self._sentence.find("relative"))

    @cached_property
    def _verbs(self) -> list[tuple[int, int]]:
        sentence = self._sentence
        delivering = [
            place
            for word, place in zip(sentence.words, sentence.places, strict=True)
            if word.has(Concept.DELIVER) and not word.is_noise
        ]
        return sorted([*sentence.find(*_VERBS), *delivering])

    def _is_apart(self, start: int, stop: int, after: int, end: int) -> bool:
        """Return whether two things without a time are told apart by their verbs: "draws up X and sends it to Y"."""
        first, second = self._words(max(start, self._subject_end), stop), self._words(after, end)
        if self._sentence.language in VERB_LAST:
            return all(self._ends_in_verb(words) for words in (first, second))
        begins = [place for place, _ in self._told_verbs]
        return any(first <= verb < last for verb in begins for first, last in second[: _MAX_VERB_WORDS + 1])

    @cached_property
    def _told_verbs(self) -> list[tuple[int, int]]:
        return self._sentence.find("conveys", "shares", "obliged", "invited")

    def _ends_in_verb(self, words: Sequence[tuple[int, int]]) -> bool:
        """Return whether a German or Dutch clause has an infinitive at its end; a noun has a capital, or no "te"."""
        words = [place for place in words if self._sentence.text[slice(*place)].isalpha()]
        if not words:
            return False
        word = self._sentence.text[slice(*words[-1])]
        before = self._sentence.text[: words[-1][0]].split()[-1:]
        is_known = any(words[-1][0] == start or words[-1][1] == end for start, end in self._verbs)
        return (
            word.islower()
            and bool(INFINITIVE_END.search(word))
            and (is_known or before in (["te"], ["zu"]) or self._sentence.language == "de")
        )

    def _is_alike(self, start: int) -> bool:
        """Return whether an item goes on behind a comma with a word of its first one's form: two infinitives."""
        text, words = self._sentence.text, self._words(start, len(self._sentence.text))
        if not words:
            return False
        one, other = text[slice(*self._sentence.places[0])], text[slice(*words[0])]
        is_comma = text[:start].split()[-2:][0].endswith(",")
        is_item = not self._subject_end and one.islower() and other.islower()
        return (
            is_comma
            and is_item
            and min(len(one), len(other)) >= _MIN_VERB_CHARS
            and one[-_FORM_CHARS:] == other[-_FORM_CHARS:]
        )

    def _is_handed_on(self, start: int, end: int) -> bool:
        """Return whether a clause says only to whom the thing goes: "and hands it over to the Council"."""
        sentence = self._sentence
        verbs = sentence.find("conveys", "transfers", "shares")
        names = [(name.start, name.end) for name in sentence.mentions if start <= name.start < end]
        words = zip(sentence.words, sentence.places, strict=True)
        covered = [*names, *verbs, *(place for word, place in words if word.has(Concept.TO))]
        rest = [place for place in self._words(start, end) if not any(a <= place[0] < b for a, b in covered)]
        is_told = any(start <= first < end for first, _ in verbs)
        return bool(names) and is_told and len(rest) <= 1 and all(b - a <= _MAX_PRONOUN_CHARS for a, b in rest)

    def _has_time(self, start: int, end: int) -> bool:
        return any(start <= first and last <= end for first, last in self._times)

    @cached_property
    def _told(self) -> list[tuple[int, int]]:
        """The places of the words that are neither links nor in a time."""
        sentence, verbs = self._sentence, {place for place, _ in self._verbs}
        return [
            place
            for word, place in zip(sentence.words, sentence.places, strict=True)
            if (not is_link(word) or place[0] in verbs)
            and not any(first <= place[0] < last for first, last in self._times)
        ]

    def _words(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the places of the words between two places that are neither links nor in a time."""
        return [place for place in self._told if start <= place[0] and place[1] <= end]

    def _is_thing(self, start: int, end: int, next_candidate: int, *, is_timed: bool) -> bool:
        """Return whether what follows has a verb and an object; a name or its time may come before the verb.

        Of a verb that nobody knows both things must have a time.
        """
        words = self._words(start, end)
        if len(words) < _MIN_WORDS:
            return False
        verbs = [place for place, _ in self._verbs if start <= place < end]
        names = [(name.start, name.end) for name in self._sentence.mentions]
        is_time_first = any(not self._words(start, first) for first, _ in self._times if first >= start)
        if is_time_first:
            return any(verb < next_candidate for verb in verbs)
        is_name_first = any(first <= words[0][0] < last for first, last in names)
        beginning = [word for word in words if not any(first <= word[0] < last for first, last in names)]
        beginning = beginning[: _MAX_VERB_WORDS + 1]
        if any(first <= verb < last for verb in verbs for first, last in beginning):
            return True
        if self._sentence.language in VERB_LAST and self._ends_in_verb(words):
            return True
        if self._is_alike(start):
            return True
        return is_timed and next_candidate == end and (is_name_first or len(words) > _MIN_UNKNOWN_WORDS)
