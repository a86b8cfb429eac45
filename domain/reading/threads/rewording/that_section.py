"""The section of the last question, or of what it listed, in a thread: "what else is in that chapter?"."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.questions.model import Question
from domain.reading.threads.pointers import is_pronoun
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.register.model import local_reference, note_of

#: A figure has another kind or meaning.
_NO_POINTERS = (Concept.ELSE, Concept.BEYOND, Concept.ARTICLE)
_FIGURES = (Concept.ORDINAL, Concept.NUMBER)


def name_that_section(
    words: Sequence[WordMatch], language: str, previous: Question, listed: Sequence[str]
) -> Sequence[WordMatch]:
    """Return words with its figure after "that section", if what was asked about is of one section alone."""
    index = next((index for index, word in enumerate(words) if word.concepts.keys() == {Concept.SECTION}), None)
    refs = previous.refs or listed
    sections = {previous.section} if previous.section else {local_reference(ref).partition(".")[0] for ref in refs}
    says_other = any_has(words, Concept.EXCEPT, Concept.FROM)  # "outside that chapter"
    if index is None or says_other or len(sections) != 1 or len({note_of(ref) for ref in refs}) > 1:
        return words
    before, after = words[max(0, index - 1) : index], words[index + 1 : index + 2]
    has_figure = any(word.kind is not TokenKind.WORD or word.has(*_FIGURES) for word in (*before, *after))
    points = any(word.has(Concept.THIS) or is_pronoun(word, language) for word in (*before, *after))
    points = points and not any_has((*before, *after), *_NO_POINTERS)
    if has_figure or not points:
        return words
    figure = WordMatch(text=str(*sections), concepts={}, kind=TokenKind.ROMAN)
    kept = [word for word in (*words[:index], *words[index + 1 :]) if not (word in before or word in after)]
    start = index - len(before)
    return [*kept[:start], words[index], figure, *kept[start:]]
