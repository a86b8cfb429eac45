"""Reading: a text in, a `Question` out, or the reason why it was not understood; nothing is guessed silently."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from domain.questions.model import Context, Correction, NotUnderstood, Reading
from domain.reading.parser import QuestionParser
from domain.reading.topics import Topic, Topics, topical
from domain.reading.words.language_detection import DetectedLanguage, as_hinted, as_told
from domain.reading.words.lexicon import Lexicon, Line, WordMatch
from domain.reading.words.lookup import items
from domain.reading.words.spelling import correct
from domain.reading.words.tokenizer import Token, TokenKind, clean, tokens
from domain.register.model import Directory


def read(
    text: str,
    *,
    today: date,
    directory: Directory,
    references: Collection[str],
    topics: Callable[[], Topics] = Topics,
    hint: str = "en",
    context: Context | None = None,
) -> Reading:
    """Read a text.

    `today` is the day of asking in Brussels; `references` are the key actions and deliverables there are, `topics`
    gives what they are about; `hint` is the language to take where the text does not tell; `context` is what the text
    may go on from.
    """
    cleaned = clean(text)
    cut = tokens(cleaned)

    def understand(heard: DetectedLanguage) -> Reading:
        found, about = heard.items, Topic()
        corrections: tuple[Correction, ...] = ()
        if any(each.is_unknown for each in found):
            found, corrections = _corrected(cut, found, heard.lexicons, topics())
            about = topical(found, topics(), heard.language)
        parser = QuestionParser(
            found, today=today, directory=directory, references=references, context=context or Context()
        )
        question = parser.parse(about)
        return Reading(
            text=cleaned, language=heard.language, question=question, told=heard.told, corrections=corrections
        )

    line = Line(cut)
    hinted = as_hinted(line, hint)
    first = None if hinted is None else understand(hinted)
    if first is not None and not isinstance(first.question, NotUnderstood):
        return first
    told = as_told(line, hint)
    if first is not None and told.language == first.language:
        return first
    second = understand(told)
    return second if first is None or not isinstance(second.question, NotUnderstood) else first


def _corrected(
    cut: list[Token], found: list[WordMatch], lexicons: Sequence[Lexicon], topics: Topics
) -> tuple[list[WordMatch], tuple[Correction, ...]]:
    """The text's items with its typos mended, and what was mended; a word that stays unknown is left as it was."""
    unknown = {each.text for each in found if each.is_unknown}
    if not unknown:
        return found, ()
    mended = list(cut)
    for index, token in enumerate(cut):
        lost = token.text in unknown and token.kind is TokenKind.WORD and not topics.has(token.folded, lexicons[0].code)
        near = correct(token.folded, lexicons) if lost else None
        if near is not None:
            mended[index] = Token(near, near, near, TokenKind.WORD)
    still = {each.text for each in items(mended, lexicons) if each.is_unknown}
    kept = [old if new.text in still else new for old, new in zip(cut, mended, strict=True)]
    changed = [(old, new) for old, new in zip(cut, kept, strict=True) if old is not new]
    return items(kept, lexicons), tuple(Correction(typed=old.text, read=new.text) for old, new in changed)
