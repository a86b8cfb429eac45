"""Texts that nobody means as a question, as long as what is read of one: repeated, mixed, and without any sense."""

import random
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from domain.reading.words.tokenizer import MAX_QUESTION_CHARS

_SIGNS = (
    *("-", "a-", "1-", "a:", ". ", "a. ", ", ", "! ", "(a) ", "d'", "<", "&lt;", "_a_ ", "\n", "\u0301", "ﷺ ", "😀 "),
    *("1 ", "12 ", "31.12.", "1.2.2024 ", "2024 ", "q1 ", "iv ", "IV. ", "III.3a ", "III.3 ", "13901/23 "),
    *("αβγ ", "абв ", "may ", "june ", "by june ", "not ", "and europol ", "except europol ", "eurpol ", "border "),
)


def hostile_texts(words: Sequence[str], count: int) -> Iterator[str]:
    """Yield so many texts, the same in each run; some consist of the given words."""
    source = random.Random(1)  # noqa: S311  # no secret
    kinds: Sequence[Callable[[], str]] = (
        lambda: source.choice(_SIGNS) * MAX_QUESTION_CHARS,
        lambda: f"{source.choice(words)} " * MAX_QUESTION_CHARS,
        lambda: "".join(source.choices(_SIGNS, k=source.randint(2, 5))) * MAX_QUESTION_CHARS,
        lambda: " ".join(source.choices(words, k=source.randint(2, 9)) * MAX_QUESTION_CHARS),
        lambda: " ".join(source.choices(words, k=MAX_QUESTION_CHARS)),
        lambda: "".join(source.choices(_SIGNS, k=MAX_QUESTION_CHARS)),
        partial(_unknown_words, source),
    )
    for number in range(count):
        yield kinds[number % len(kinds)]()[:MAX_QUESTION_CHARS]


def _unknown_words(source: random.Random) -> str:
    """Return words of random letters, each text with its own length of word."""
    length = source.randint(3, 14)
    return " ".join("".join(source.choices("abcdefghijklmnoprstuv", k=length)) for _ in range(MAX_QUESTION_CHARS // 3))
