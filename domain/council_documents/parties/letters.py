"""Letters: "you" is the body to which one is written, "I" the body that writes it."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from domain.council_documents.sentence import Mention, Sentence

#: What stands for the two until a document's head says who they are.
THE_READER, THE_WRITER = "the-reader", "the-writer"
#: Languages in which only a capital makes "you" of "they".
_CAPITALISED = frozenset({"da", "de", "it"})
_MAX_COURTESY_WORDS = 2
#: "My services" is one word in some languages.
_MIN_SERVICE_CHARS = 8
#: Short words for "you" that have other meanings: beside a verb of asking alone.
_MAX_CLITIC_CHARS = 3
_MIN_VERB_CHARS = 5
#: "You will" and "we will" in one word, which may stand behind others.
_AUXILIARIES = frozenset({"ćete", "ćemo", "veți", "vom", "boste", "bomo"})
_DUTIES = ("obliged", "invited", "invites", "charges", "falls", "conveys", "transfers", "acts")


class LetterSentence(Sentence):
    """A sentence of a letter, which names its reader and its writer by "you" and "I"."""

    @cached_property
    def mentions(self) -> list[Mention]:
        """The bodies that are named, in order, and the two of the letter where they have to do something."""
        known = list(Sentence.mentions.__get__(self))
        persons = [
            person
            for person in (*self._persons(), *self._verbs())
            if not any(each.start < person.end and person.start < each.end for each in known)
        ]
        return sorted([*known, *persons], key=lambda mention: mention.start)

    def _persons(self) -> Iterator[Mention]:
        duties, courtesies = self.find(*_DUTIES), self.find("courtesies")
        for slug, name in ((THE_READER, "you"), (THE_WRITER, "me")):
            for start, end in self.find(name):
                text = self.text[start:end]
                is_small = slug == THE_READER and self.language in _CAPITALISED and text.islower()
                is_service = " " in text or len(text) >= _MIN_SERVICE_CHARS
                is_short = slug == THE_READER and len(text) <= _MAX_CLITIC_CHARS
                beside = self.find("invites", "invited", "obliged") if is_short else duties
                is_near = any(self._distance((start, end), place) <= int(not is_short) for place in beside)
                is_courtesy = any(self._distance((start, end), place) <= _MAX_COURTESY_WORDS for place in courtesies)
                if (is_near or is_service) and not is_small and not is_courtesy:
                    yield Mention(slug=slug, name=text, start=start, end=end, is_other=True)

    def _verbs(self) -> Iterator[Mention]:
        """Yield the reader and the writer where the first verb has their form: Finnish "toimitatte", "lähetämme"."""
        for slug, name in ((THE_READER, "reader_verbs"), (THE_WRITER, "writer_verbs")):
            for start, end in self.find(name):
                text = self.text[start:end]
                is_auxiliary = text.casefold() in _AUXILIARIES
                is_early = len(self.between(0, start)) <= (_MAX_COURTESY_WORDS if is_auxiliary else 0)
                if is_early and (is_auxiliary or len(text) >= _MIN_VERB_CHARS):
                    yield Mention(slug=slug, name=self.text[start:end], start=start, end=end, is_other=True)

    def _distance(self, one: tuple[int, int], other: tuple[int, int]) -> int:
        first, second = sorted((one, other))
        return len(self.between(first[1], max(first[1], second[0])))


def begins_letter(texts: Iterable[str], language: str) -> bool:
    """Return whether one of some short texts is a salutation: "Dear Commissioner,"."""
    return any(start == 0 for text in texts for start, _ in Sentence(text, language).find("salutations"))
