"""Reports: what a sentence says has been said or done, or might be, so that nothing is owed by it."""

from collections.abc import Sequence

from domain.council_documents.parties.groups import RHYTHMS
from domain.council_documents.parties.model import Parties
from domain.council_documents.sentence import Sentence
from domain.council_documents.words.phrases import PhraseLine
from domain.languages.schema import Concept

#: So many words may be between a subject and the word that says what it does, and before one for "may wish".
_MAX_VERB_WORDS, _MAX_WISH_WORDS = 3, 2
#: So many after the subject are up to a verb of saying: "has already informed".
_MAX_SAID_WORDS = 3
#: Languages in which a subject may stand behind its verb.
VERB_SECOND = frozenset({"da", "de", "et", "nl", "sv"})


class Reports:
    """The words of a sentence for what has been said, done or only thought of."""

    def __init__(
        self, sentence: Sentence, times: Sequence[tuple[int, int]], obliged: Sequence[tuple[int, int]]
    ) -> None:
        self._sentence = sentence
        self._times = times
        self._obliged = obliged

    def is_statement(self, end: int) -> bool:
        """Return whether what follows a subject says what it has done or thinks."""
        sentence = self._sentence
        obliged = next((start for start, _ in self._obliged if start >= end), len(sentence.text))
        for start, _ in sentence.find("remarks"):
            if sentence.in_relative_clause(start):
                continue
            if end <= start <= obliged and len(sentence.between(end, start)) <= _MAX_VERB_WORDS:
                return True  # "will find attached" obliges nobody, though "will" does
        rhythms = sentence.find(*RHYTHMS)
        return self._is_wished(end) or any(
            end <= start < obliged
            and not any(first <= start < last for first, last in rhythms)
            and len(sentence.between(end, start)) <= 1
            and not self._is_timed(start)
            and not sentence.in_relative_clause(start)
            for start, _ in sentence.find("past", "free")
        )

    def _is_wished(self, end: int) -> bool:
        """Return whether a subject may only wish it or could do it: "may wish to", Slovene "bodo morda"."""
        duties = [last for first, last in self._obliged if first >= end]
        places = [end, *(last for last in duties[:1] if len(self._sentence.between(end, last)) <= _MAX_WISH_WORDS)]
        return any(
            start >= place
            and len(self._sentence.between(place, start)) <= int(place == end)
            and not self._sentence.in_relative_clause(start)
            for start, _ in self._sentence.find("wishes")
            for place in places
        )

    def begins_with_remark(self) -> bool:
        """Return whether a verb of thinking is soon at the beginning, whoever the subject is."""
        first = min((start for start, _ in self._obliged), default=len(self._sentence.text))
        remarks = (start for start, _ in self._sentence.find("remarks") if start < first)
        return any(len(self._sentence.between(0, start)) <= _MAX_VERB_WORDS for start in remarks)

    def is_statement_before(self, end: int) -> bool:
        """Return whether a verb between an opening and its subject says what has been done: "In 2024 haben die …"."""
        return any(
            stop <= end and len(self._sentence.between(stop, end)) <= 1 and "," not in self._sentence.text[stop:end]
            for start, stop in self._sentence.find("past", "free", "wishes")
            if (start, stop) not in self._obliged
        ) or any(
            stop <= end and not self._sentence.between(stop, end) and "," not in self._sentence.text[stop:end]
            for _, stop in self._sentence.find("affects")
        )

    def is_told_in_past(self, start: int, end: int, *, is_adjective: bool = False) -> bool:
        """Return whether the word beside a subject has the form of what has been done: "redogjorde", "pristatė".

        Times and words like "recently" between them do not count: Croatian "je u lipnju 2024. donijelo".
        """
        sentence = self._sentence
        is_inverted = sentence.language in VERB_SECOND or sentence.phrases.is_verb_first
        if is_inverted and any(
            not sentence.between(stop, start) and "," not in sentence.text[stop:start]
            for _, stop in sentence.find("past_forms")
            if stop <= start
        ):
            return True
        behind = _after_bracket(sentence.text, end)
        skipped = [*self._times, *sentence.find("lately")]
        skipped += [
            place for word, place in zip(sentence.words, sentence.places, strict=True) if word.has(Concept.ARTICLE)
        ]
        rest = "".join(
            letter
            for place, letter in enumerate(sentence.text[behind:], start=behind)
            if not any(first <= place < last for first, last in skipped)
        )
        words = [word for word in rest.split() if any(map(str.isalnum, word)) or word == ","]
        first = int(is_adjective)  # "the Spanish | delegation told"
        return any(
            sentence.phrases.begins("past_forms", PhraseLine(" ".join(words[skip:]))) for skip in range(first + 1)
        )

    def is_done_already(self, end: int) -> bool:
        """Return whether the sentence says of its verb that it is done already: "har redan lämnat"."""
        return any(
            start >= end and "," not in self._sentence.text[end:start]
            for start, _ in self._sentence.find("already")
            if not self._sentence.in_relative_clause(start)
        )

    def _is_timed(self, place: int) -> bool:
        return any(start <= place < end for start, end in self._times)


def told_clause(sentence: Sentence, parties: Parties) -> int | None:
    """Return where begins what somebody has said, if the sentence reports it: "concluded that …"."""
    end = parties.subject_end
    for start, stop in sentence.find("expected_that"):
        told = [last for first, last in sentence.find("that", "conjunctions") if first >= stop]
        if not sentence.words_between(0, start) and told and len(sentence.between(stop, told[0])) <= 1:
            return told[0]
    past = [stop for start, stop in sentence.find("past", "past_forms", "already") if start >= end]
    said = min(past, default=None)
    if said is None or len(sentence.between(end, said)) > _MAX_SAID_WORDS:
        return None
    return next((stop for start, stop in sentence.find("that") if start >= said), None)


def _after_bracket(text: str, end: int) -> int:
    """Return where a text goes on after a name and what is in brackets behind it: "the Working Party (Police) held"."""
    rest = text[end:]
    close = rest.find(")")
    return end + close + 1 if rest.lstrip().startswith("(") and close > 0 else end
