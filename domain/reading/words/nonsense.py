"""Long texts that nobody means: told apart early, since reading them is a long work for nothing."""

from domain.questions.model import RefusalReason
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import TokenLine

#: A text of more words, figures and signs is none that a person writes: "a-a-a-…".
MAX_TOKENS = 450
#: Of a text of more words at least such a part is not the same few again and again.
_MAX_REPEATED_WORDS, _MIN_DISTINCT_SHARE = 300, 0.1
#: Of a text with more unknown words less than such a part is unknown. Of what is written, at most 45 % is.
_MAX_UNKNOWN_WORDS, _MAX_UNKNOWN_SHARE = 100, 0.5


def find_nonsense(line: TokenLine) -> RefusalReason | None:
    """Return why a text is not read, whatever its language is; None if it may be one that somebody wrote."""
    if len(line.tokens) > MAX_TOKENS:
        return RefusalReason.MANY_WORDS
    count = len(line.words)
    if count <= _MAX_REPEATED_WORDS or len({word.lower for word in line.words}) >= _MIN_DISTINCT_SHARE * count:
        return None
    return RefusalReason.NOTHING


def is_in_no_language(detected: DetectedLanguage) -> bool:
    """Return whether a long text is in no language: the one that has most of its words lacks most of them."""
    unknown = sum(word.is_unknown for word in detected.words)
    return unknown > max(_MAX_UNKNOWN_WORDS, _MAX_UNKNOWN_SHARE * len(detected.words))
