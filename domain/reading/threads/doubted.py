"""Short texts in a thread that deny what they ask: "nothing by June then", "Slovakia isn't in there, right?"."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind

#: A longer text may deny only a part of what it asks.
_MAX_WORDS = 8
_DENIALS = (Concept.NOT, Concept.NOTHING, Concept.BEYOND)
#: What points to a time: "after that", "by then".
_THEN = (Concept.AFTER, Concept.BY, Concept.FROM, Concept.DAY)
#: What asks for bodies: "and who isn't?".
_BODIES = (Concept.WHO, Concept.TO_WHOM)
#: What may leave out a part; of what is done or dated a "not" says which.
_PARTS = (
    *(Concept.EXCEPT, Concept.ONLY, Concept.INSTEAD, Concept.IF, Concept.ALL, Concept.WHERE, Concept.CHANGE),
    *(
        Concept.OVERDUE,
        Concept.ON_TIME,
        Concept.DONE,
        Concept.DELIVERED,
        Concept.CONFIRMED,
        Concept.REPORTED,
        Concept.UNDATED,
        Concept.OWNERLESS,
    ),
)
#: What can be left out of a list.
_LEFT_OUT = (
    *(Concept.NAME, Concept.KIND, Concept.VEHICLE, Concept.SECTION, Concept.RHYTHM, Concept.UNDATED, Concept.OVERDUE),
)
#: What such a part has besides, and what the "not" of such a text is not.
_SMALL = (Concept.BACK, Concept.IN, Concept.WITH)
_FIGURES = ("I", "II", "III", "IV")
_NO_DENIAL = (Concept.IS, Concept.DID, Concept.WAS, Concept.NOTHING)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER)


def leave_out_doubted(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return the words of a short text without its one denial, None if it has none or that leaves out a part.

    What there is answers it, whether or not that is denied.
    """
    said = [word for word in words if word.kind is TokenKind.WORD]
    denials = [word for word in said if word.has(*_DENIALS)]
    first = next((word for word in said if not word.has(Concept.AND)), said[0])
    asks = first.has(*_BODIES) or any(word.has(*QUESTION_WORDS) and not word.is_noise for word in said)
    is_part = any_has(said, *_PARTS) or (words[0] in denials[:1] and len(said) > 1 and _is_name(said[1]))
    is_part = is_part or _denied_part(words) is not None
    others = [word for word in said if word not in denials]
    says_it = any(word.has(Concept.BACK) and not word.has(*_THEN) for word in others)  # "and not through it?"
    is_part = is_part or (says_it and all(word.is_noise or word.has(Concept.BACK, Concept.AND) for word in others))
    bodies = {word.concepts[Concept.NAME] for word in said if word.has(Concept.NAME)}
    is_of_one = len(bodies) > 1 and said[-1] in denials  # "… that Frontex has, and Europol not?"
    if not denials or asks or is_part or is_of_one or len(said) > _MAX_WORDS:
        return None
    return [replace(word, concepts={Concept.NOISE: None}) if word in denials else word for word in words]


def except_denied(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return an "except" in place of the "not" of "not the agencies", None for anything but such a part.

    No question can leave out a time, so that "not in October" has none either.
    """
    part = _denied_part(words)
    if part is None or not any_has(part, *_LEFT_OUT):
        return None
    left_out = [word for word in part if not word.has(Concept.BACK, Concept.WITH)]
    return [WordMatch(text="", concepts={Concept.EXCEPT: None}), *left_out]


def _denied_part(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return the one part that is all that a text has after a "not" with which it begins, None if it does not."""
    own = [word for word in words if not word.has(Concept.AND)]
    part = own[1:]
    named = [word for word in part if word.has(*_LEFT_OUT, Concept.MONTH, Concept.YEAR) or word.kind in _TIMES]
    small = all(word.is_noise or word in named or word.has(*_SMALL) or word.text in _FIGURES for word in part)
    is_denied = bool(named) and own[0].has(Concept.NOT) and not own[0].has(*_NO_DENIAL)
    return part if is_denied and small and len(named) == 1 else None


def _is_name(word: WordMatch) -> bool:
    """Return whether a word names a body or a time: "not Frontex, Europol"."""
    return word.has(Concept.NAME, Concept.MONTH, Concept.KIND)
