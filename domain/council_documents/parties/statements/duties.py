"""Duties of a sentence: what says that somebody has to do something, or does not have to."""

import re
from collections.abc import Iterator, Sequence

from domain.council_documents.sentence import Sentence
from domain.languages.schema import Concept

#: So many words may be between a word that says no and the verb: "shall under no circumstances".
_MAX_NEGATION_WORDS = 2
#: The end of a German infinitive with "zu", or a Finnish one, where "hat" or "on" says that somebody has to; and the
#: words for "responsible" behind "is".
_INFINITIVE = re.compile(
    r"(?:\bzu \w+(?:en|ern|eln)|\w+zu\w+en)(?=\s*(?:[.;,]|$|und\b))|\w+tt?(?:ava|ävä)\b"
    r"|\b(?:verantwortlich|zuständig|federführend|verantwoordelijk)\b"
)
#: Behind a subject: what it is to do.
_TO = re.compile(r"\s+(to)\s+(?=[a-z])")


class Duties:
    """The places of a sentence that say what is to be done, and what is not."""

    def __init__(self, sentence: Sentence, times: Sequence[tuple[int, int]], *, is_told: bool = False) -> None:
        self._sentence = sentence
        self._times = times
        #: What says that somebody does not have to; not in a clause about a noun.
        self.spared = [place for place in sentence.find("spared") if not sentence.in_relative_clause(place[0])]
        lists = ("obliged", "invited", "needed", *(["would"] if is_told else []))
        self.obliged = [
            (start, end)
            for start, end in sorted([*sentence.find(*lists), *self._split(), *self._headline()])
            if not any(first <= start and end <= last for first, last in self.spared) and start < self._asked_from()
        ]

    def _asked_from(self) -> int:
        """Return where an indirect question begins, in which nobody is obliged: "asked whether it would"."""
        sentence = self._sentence
        return next((start for start, _ in sentence.find("whether") if start), len(sentence.text))

    def is_needed(self) -> bool:
        """Return whether the sentence says itself that something must be done: "It is necessary to speed it up"."""
        said = self._sentence.find("remarks", "free", "negations", "spared")
        return any(
            not self._sentence.in_relative_clause(start)
            and not any(self._is_near((start, end), first) for first, _ in said)
            for start, end in [*self._sentence.find("needed", "musts"), *self._split()]
        )

    def _is_near(self, verb: tuple[int, int], place: int) -> bool:
        first, last = min(verb[1], place), max(verb[0], place)
        return len(self._sentence.between(first, last)) <= _MAX_NEGATION_WORDS

    def _split(self) -> Iterator[tuple[int, int]]:
        """Yield what says a duty together with an infinitive further on: German "hat … vorzulegen"."""
        for start, end in self._sentence.find("split_obliged"):
            infinitive = _INFINITIVE.search(self._sentence.text, end)
            if infinitive is not None and not self._sentence.in_relative_clause(start):
                yield start, end

    def _headline(self) -> Iterator[tuple[int, int]]:
        """Yield the "to" right behind the bodies at the beginning: English "Frontex to present a report"."""
        sentence = self._sentence
        if sentence.language != "en":
            return
        for mention in sentence.mentions:
            match = _TO.match(sentence.text, mention.end)
            before = sentence.mentions[0].start
            if match is not None and not sentence.between(0, before) and not sentence.find("invites"):
                yield match.start(1), match.end(1)

    def is_negated(self, subject_end: int) -> bool:
        """Return whether a word says no at the beginning, or beside the subject or the verb of duty."""
        return bool(self.spared) or any(
            not self._sentence.in_relative_clause(start)
            and not self._is_of_time(start, end)
            and (
                not self._sentence.between(0, start)
                or any(self._is_beside((start, end), place) for place in (*self.obliged, (subject_end, subject_end)))
            )
            for start, end in self._sentence.find("negations")
        )

    def _is_of_time(self, start: int, end: int) -> bool:
        """Return whether a word that says no belongs to a time: "no later than 30 June"."""
        inside = [*self._times, *self._sentence.find("vague")]
        is_limit = any(
            word.has(Concept.LATEST, Concept.BY, Concept.BEFORE)
            for word, place in zip(self._sentence.words, self._sentence.places, strict=True)
            if place[0] <= start < place[1]
        )
        return is_limit or any(
            start < last and len(self._sentence.words_between(end, max(first, end))) <= _MAX_NEGATION_WORDS
            for first, last in inside
        )

    def _is_beside(self, negation: tuple[int, int], verb: tuple[int, int]) -> bool:
        """Return whether a word that says no is next to a verb; not behind a comma, nor in what is to be ensured."""
        first, last = sorted((negation, verb))
        if not last[1] or "," in self._sentence.text[first[1] : last[0]]:
            return False
        subordinate = self._sentence.find("conjunctions", "relative")
        if any(first[1] <= start and end <= last[0] for start, end in subordinate):
            return False
        return len(self._sentence.words_between(first[1], last[0])) <= _MAX_NEGATION_WORDS
