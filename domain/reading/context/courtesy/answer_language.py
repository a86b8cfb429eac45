"""The language in which somebody wants to be answered: "in French please", "auf Englisch: was ist überfällig?"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, product

from msgspec import Struct

from domain.i18n.cldr import language_names
from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.context.courtesy.answer_language_words import ANSWERING, IN_LANGUAGE, SPEAKING, SPOKEN
from domain.reading.requests.writing import find_writing_request
from domain.reading.words.language_detection import detect_language
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.lookup import line_of, match_text
from domain.reading.words.tokenizer import TokenKind, clean, fold
from domain.reading.words.word_matcher import word_matcher

_WORD = re.compile(r"\S+")
_SIGNS = ".,;:!?¿()\"'«»„“”…"
#: The name in a template: whether it must begin with something or end with it, with what, and what stands in its place.
_NAME = re.compile(r"\{(\^?)(\w*)>?([\w-]*)\}")
_CLAUSE_ENDS = (".", ",", ";", ":", "!", "?", ")")
_SENTENCE_ENDS = (".", ";", "!", "?")
#: A text that names more languages than these wants no answer in one of them.
_MAX_NAMED = 2
#: After one of these a language is what something is written in, and not how to answer: "which of them are in French?".
_BEING = (Concept.IS, Concept.WAS)
#: What may stand beside a language that is all that is asked for: "and the same in Greek?".
_BESIDE = (Concept.AND, Concept.BACK, Concept.ARTICLE)


class AnswerLanguage(Struct, frozen=True, kw_only=True):
    """The language that a text wants its answer in."""

    code: str
    #: The text without that.
    rest: str
    #: The text asks for nothing else: "can you say that in German?".
    is_alone: bool
    #: It asks whether the bot speaks it: "do you speak German?".
    is_of_speaking: bool


def find_answer_language(text: str, hint: str) -> AnswerLanguage | None:
    """Return in which of the bot's languages a text asks to be answered, None if it does not.

    `hint` is the language to assume for the text.
    """
    found = [*_WORD.finditer(text)]
    typed = [each[0] for each in found]
    named = [*_find_languages([fold(word).strip(_SIGNS) for word in typed], hint)]
    if not 0 < len(named) <= _MAX_NAMED:
        return None
    lexicons = detect_language(line_of(clean(text)), hint).lexicons
    writing = find_writing_request(match_text(clean(text), lexicons), lexicons[0].code)
    for start, stop, code in named:
        end = next((at for at in range(stop - 1, len(typed)) if typed[at].endswith(_CLAUSE_ENDS)), len(typed)) + 1
        parts = (typed[:start], typed[stop:end], typed[end:])
        before, beside, after = (match_text(clean(" ".join(part)), lexicons) for part in parts)
        is_last = all(map(_is_courtesy, beside)) or any_has(beside[:1], *QUESTION_WORDS)
        is_alone = all(map(_is_courtesy, chain(before, beside, after)))
        is_of_text = writing is not None or any_has(before[-1:], *_BEING)
        if not is_last or (is_of_text and not is_alone):
            continue
        last = typed[stop - 1]
        mark = last[-1] if last.endswith(_SENTENCE_ENDS) else ""
        rest = text[: found[start].start()].rstrip(" ,") + mark + text[found[stop - 1].end() :]
        return AnswerLanguage(
            code=code,
            rest=rest.lstrip(f"{_SIGNS} "),
            is_alone=is_alone,
            is_of_speaking=any(_speaks(fold(word.text)) for word in before),
        )
    return None


def _is_courtesy(word: WordMatch) -> bool:
    """Return whether a word asks for no more than an answer: "please", "answer", "that"."""
    folded = fold(word.text)
    is_sign = word.kind is not TokenKind.WORD and not word.concepts
    return word.is_noise or is_sign or word.has(*_BESIDE) or _answers(folded) or _speaks(folded)


def _find_languages(words: Sequence[str], hint: str) -> Iterator[tuple[int, int, str]]:
    """Yield where words say that something is in a language, and its code; first by phrases of the hinted language."""
    for index, word in enumerate(words):
        phrases = _phrases_by_last_word().get(word, ())
        for phrase in sorted(phrases, key=lambda phrase: (phrase.language != hint, -len(phrase.before))):
            start = index - len(phrase.before)
            is_here = start >= 0 and tuple(words[start:index]) == phrase.before
            if is_here and (not phrase.is_spoken or any(map(_speaks, words[:start]))):
                yield start, index + 1, phrase.code
                break


class _Phrase(Struct, frozen=True, kw_only=True):
    """How a language is named in another one."""

    language: str
    #: The words before the last.
    before: Sequence[str]
    #: The language that it names.
    code: str
    #: It says that only after a verb of speaking.
    is_spoken: bool


@cache
def _phrases_by_last_word() -> Mapping[str, Sequence[_Phrase]]:
    phrases: dict[str, list[_Phrase]] = {}
    for table, is_spoken in ((IN_LANGUAGE, False), (SPOKEN, True)):
        for language, templates in table.items():
            for template, (code, name) in product(templates.split(","), language_names(language).items()):
                if (filled := _fill(template, name)) is not None:
                    *before, last = fold(filled).split()
                    phrase = _Phrase(language=language, before=tuple(before), code=code, is_spoken=is_spoken)
                    phrases.setdefault(last, []).append(phrase)
    return phrases


def _fill(template: str, name: str) -> str | None:
    """Return a template with a name in it, None if that neither begins nor ends as the template needs it."""
    before, is_beginning, old, new, after = _NAME.split(template)
    if is_beginning:
        filled = new + name.removeprefix(old) if name.startswith(old) else None
    else:
        filled = name.removesuffix(old) + new if name.endswith(old) else None
    return None if filled is None else f"{before}{filled}{after}"


_speaks = word_matcher(" ".join(SPEAKING.values()))
_answers = word_matcher(" ".join(ANSWERING.values()))
