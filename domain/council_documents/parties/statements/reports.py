"""Reports: what a sentence says has been said or done, or might be, so that nothing is owed by it."""

from collections.abc import Sequence

from domain.council_documents.parties.joints import RHYTHMS
from domain.council_documents.parties.model import Parties
from domain.council_documents.parties.statements.past import is_told_in_past
from domain.council_documents.sentence import Sentence

#: So many words may be between a subject and the word that says what it does, and before one for "may wish".
_MAX_VERB_WORDS, _MAX_WISH_WORDS = 3, 2
#: So many after the subject are up to a verb of saying: "has already informed".
_MAX_SAID_WORDS = 3


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

    def asks_nothing(self) -> bool:
        """Return whether a sentence begins with what asks for nothing: "Nothing in this letter", "does not affect"."""
        affects = (start for start, _ in self._sentence.find("affects"))
        is_early = any(len(self._sentence.between(0, start)) <= _MAX_VERB_WORDS for start in affects)
        return is_early or any(not start for start, _ in self._sentence.find("asks_nothing"))

    def begins_with_remark(self) -> bool:
        """Return whether a verb of thinking is soon at the beginning, whoever the subject is."""
        first = min((start for start, _ in self._obliged), default=len(self._sentence.text))
        remarks = (start for start, _ in self._sentence.find("remarks") if start < first)
        return any(len(self._sentence.between(0, start)) <= _MAX_VERB_WORDS for start in remarks)

    def is_statement_before(self, end: int) -> bool:
        """Return whether a verb between an opening and its subject says what has been done: "In 2024 haben die …"."""
        return (
            any(
                stop <= end and len(self._sentence.between(stop, end)) <= 1 and "," not in self._sentence.text[stop:end]
                for start, stop in self._sentence.find("past", "free", "wishes")
                if (start, stop) not in self._obliged
            )
            or any(
                stop <= end and not self._sentence.between(stop, end) and "," not in self._sentence.text[stop:end]
                for _, stop in self._sentence.find("affects")
            )
            or self._is_only_asked(end)
        )

    def _is_only_asked(self, end: int) -> bool:
        """Return whether a subject is in an indirect question, without a duty before it: "asked whether Frontex"."""
        asked = [start for start, stop in self._sentence.find("whether") if start and stop <= end]
        return bool(asked) and not any(first < asked[0] for first, _ in self._obliged)

    def is_told_in_past(self, start: int, end: int, *, is_adjective: bool = False) -> bool:
        """Return whether the word beside a subject has the form of what has been done."""
        return is_told_in_past(self._sentence, self._times, start, end, is_adjective=is_adjective)

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
    formed = (
        (start, stop)
        for start, stop in sentence.find("past_forms")
        if not all(word.is_noise for word in sentence.words_between(start, stop))  # Maltese "tat" is "of the"
    )
    past = [stop for start, stop in (*sentence.find("past", "already"), *formed) if start >= end]
    said = min(past, default=None)
    if said is not None and any(end <= start < said for start, _ in sentence.find("musts")):
        return None
    if said is None or len(sentence.between(end, said)) > _MAX_SAID_WORDS:
        return None
    return next((stop for start, stop in sentence.find("that") if start >= said), None)
