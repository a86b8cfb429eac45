"""Texts that nobody means as a question, as long as what is read of one: repeated, mixed, and without any sense."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial

from domain.languages.schema import Concept
from domain.reading.words.lexicon_file import read_lexicon_file
from domain.reading.words.nonsense import MAX_TOKENS
from domain.reading.words.tokenizer import MAX_QUESTION_CHARS

_SIGNS = (
    *("-", "a-", "1-", "a:", ". ", "a. ", ", ", "! ", "(a) ", "d'", "<", "&lt;", "_a_ ", "\n", "\u0301", "ﷺ ", "😀 "),
    *("1 ", "12 ", "31.12.", "1.2.2024 ", "2024 ", "q1 ", "iv ", "IV. ", "III.3a ", "III.3 ", "13901/23 "),
    *("αβγ ", "абв ", "may ", "june ", "by june ", "not ", "and europol ", "except europol ", "eurpol ", "border "),
)
#: Between words or clauses that are known.
_JOINTS = (" ", " ", " ", ", ", ". ", "? ", "\n", ": ", " - ", " & ")
#: How many words of such a text may be misspelt.
_SHARES_OF_TYPOS = (0.0, 0.0, 0.1, 0.3)


def hostile_texts(questions: Mapping[str, Sequence[str]], count: int) -> Iterator[str]:
    """Yield so many texts, the same in each run; some consist of the words of the given questions in each language."""
    source = random.Random(1)  # noqa: S311  # no secret
    words = [word for phrases in questions.values() for phrase in phrases for word in phrase.split()]
    kinds: Sequence[Callable[[], str]] = (
        lambda: source.choice(_SIGNS) * MAX_QUESTION_CHARS,
        lambda: f"{source.choice(words)} " * MAX_QUESTION_CHARS,
        lambda: "".join(source.choices(_SIGNS, k=source.randint(2, 5))) * MAX_QUESTION_CHARS,
        lambda: " ".join(source.choices(words, k=source.randint(2, 9)) * MAX_QUESTION_CHARS),
        lambda: " ".join(source.choices(words, k=MAX_QUESTION_CHARS)),
        lambda: "".join(source.choices(_SIGNS, k=MAX_QUESTION_CHARS)),
        partial(_unknown_words, source),
        partial(_known_words, source, questions),
        partial(_words_of_few_meanings, source, list(questions)),
        partial(_questions_in_a_row, source, questions),
    )
    for number in range(count):
        yield kinds[number % len(kinds)]()[:MAX_QUESTION_CHARS]


def _unknown_words(source: random.Random) -> str:
    """Return words of random letters, each text with its own length of word."""
    length = source.randint(3, 14)
    return " ".join("".join(source.choices("abcdefghijklmnoprstuv", k=length)) for _ in range(MAX_QUESTION_CHARS // 3))


def _known_words(source: random.Random, questions: Mapping[str, Sequence[str]]) -> str:
    """Return a question of a language and then its words, some of them with a wrong letter, up to the limits."""
    phrases = questions[source.choice(list(questions))]
    words = [word for phrase in phrases for word in phrase.split()]
    share = source.choice(_SHARES_OF_TYPOS)
    drawn = (
        _misspelt(source, word) if source.random() < share else word for word in source.choices(words, k=MAX_TOKENS)
    )
    return f"{source.choice(phrases)}? {_join(source, drawn)}"


def _words_of_few_meanings(source: random.Random, languages: Sequence[str]) -> str:
    """Return forms of a language with one to four meanings, such as nothing but verbs that ask for a change."""
    forms = _forms_by_concept(source.choice(languages))
    concepts = source.choices(list(forms), k=source.randint(1, 4))
    return _join(source, (source.choice(forms[source.choice(concepts)]) for _ in range(MAX_TOKENS)))


def _questions_in_a_row(source: random.Random, questions: Mapping[str, Sequence[str]]) -> str:
    """Return questions of a language, joined as sentences, lines or by "and"."""
    phrases = questions[source.choice(list(questions))]
    return source.choice(("? ", ". ", "\n", " and ", ", ")).join(source.choices(phrases, k=MAX_TOKENS))


def _join(source: random.Random, words: Iterator[str]) -> str:
    """Return as many words as are read, with the same sign after each, or with a sentence now and then."""
    joint = source.choice(_JOINTS)
    text, count = "", 0
    for word in words:
        text += word + (joint if source.random() < 0.9 else ". ")  # most of them
        count += len(word.split()) + 1 - joint.isspace()
        if count >= MAX_TOKENS - 2 or len(text) >= MAX_QUESTION_CHARS:
            break
    return text


def _misspelt(source: random.Random, word: str) -> str:
    place = source.randrange(len(word))
    return word[:place] + source.choice("abcdefghijklmnoprstuv") + word[place + 1 :]


@cache
def _forms_by_concept(language: str) -> Mapping[Concept, Sequence[str]]:
    """Return the forms of a language by what they can mean."""
    forms: dict[Concept, list[str]] = {}
    for form, concepts in read_lexicon_file(language).forms().items():
        for concept in concepts:
            forms.setdefault(concept, []).append(form)
    return forms
