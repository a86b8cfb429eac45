"""The day on which the one thing asked about is due, where a text points to it: "what else is due that day?"."""

from collections.abc import Callable, Sequence
from datetime import date

from domain.dates.spans import Month, Span
from domain.languages.schema import Concept
from domain.questions.model import Question, QuestionType
from domain.reading.idioms.besides import asks_for_more
from domain.reading.threads.pointers import ANYBODY, DUE_DAY, THEN
from domain.reading.threads.rewording.both import says_both
from domain.reading.threads.rewording.steps import says_then
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable, phrase_table

#: Before the day on which it is due; in all languages together.
_BEFORE_THAT = phrase_table(
    """before that, before then, beforehand, преди това, преди него, předtím, ještě předtím, inden da, før det, inden
    det, davor, vorher, vorher noch, zuvor, πριν από αυτό, πριν απ' αυτό, πριν από αυτήν, antes de eso, antes de
    ello, enne seda, sitä ennen, ennen sitä, avant ça, avant cela, auparavant, roimhe sin, prije toga, još prije
    toga, előtte, azelőtt, prima di allora, prima di quello, prima di questo, prieš tai, pirms tam, pirms tā,
    qabel dan, qabel dak, daarvoor, vóór die tijd, voor die tijd, daarvóór, przedtem, wcześniej, przed tym,
    antes disso, înainte de asta, înainte de aceea, predtým, ešte predtým, pred tem, še pred tem, innan dess,
    före det, dessförinnan"""
)
#: Danish "for det" is not "før det".
_FOR = "for"
#: From now on until that day.
_UNTIL_THEN = phrase_table(
    """between now and then, from now until then, from now till then, from now to then, оттук дотогава, от сега
    дотогава, между сега и тогава, odteď do té doby, od teď do té doby, mezi dneškem a tím dnem, fra nu og
    indtil da, fra nu og til da, mellem nu og da, von jetzt bis dahin, zwischen jetzt und dann, από τώρα μέχρι
    τότε, από τώρα ως τότε, de aquí a entonces, entre ahora y entonces, praegusest kuni selle ajani, nüüdsest
    kuni selle ajani, tästä siihen asti, tästä siihen mennessä, idir seo agus an uair sin, od sada do tada,
    mostantól addig, da qui ad allora, da qui a allora, nuo dabar iki tada, no šī brīža līdz tam, minn issa sa
    dakinhar, tussen nu en dan, van nu tot dan, od teraz do tego czasu, daqui até lá, de agora até lá, de acum
    până atunci, odteraz dovtedy, od teraz dovtedy, od zdaj do takrat, mellan nu och då, från nu till dess"""
)


def find_next_after(
    words: Sequence[WordMatch], previous: Question, after: PhraseTable, due_day: Callable[[], date | None]
) -> Sequence[WordMatch] | None:
    """Return what is next after what was told to be next, for "and after that?"; None for any other text."""
    if previous.ask is not QuestionType.NEXT:
        return None
    said, index, is_after = PhrasedWords(words), 0, False
    while index < len(words):
        end = said.end_of(after, index)
        word = words[index]
        if end is not None or says_then(word):
            is_after, index = True, max(end or 0, index + 1)
        elif word.kind is TokenKind.WORD and not (word.is_noise or word.has(Concept.AND, Concept.BACK, Concept.WHAT)):
            return None
        else:
            index += 1
    day = due_day() if is_after else None
    if day is None:
        return None
    time = WordMatch(text="", concepts={}, kind=TokenKind.DATE, value=Span.day(day))
    named = [WordMatch(text="", concepts={each: None}) for each in (Concept.AND, Concept.FIRST_DUE, Concept.AFTER)]
    return [*named, time]


def name_until_then(
    words: Sequence[WordMatch], previous: Question, due_day: Callable[[], date | None], today: date
) -> Sequence[WordMatch]:
    """Return words with the days from now on in place of "between now and then"."""
    found = PhrasedWords(words).find(_UNTIL_THEN)
    day = None if found is None else (previous.when.span.last if previous.when is not None else due_day())
    if found is None or day is None or day < today:
        return words
    start, end = found
    text = " ".join(word.text for word in words[start:end])
    time = WordMatch(text=text, concepts={}, kind=TokenKind.DATE, value=Span(first=today, last=day))
    other = _say_more(words) if previous.when is None else []
    return [*words[:start], *other, time, *words[end:]]


def name_due_day(words: Sequence[WordMatch], due_day: Callable[[], date | None]) -> Sequence[WordMatch]:
    """Return words with the day on which the one thing asked about is due in place of "that day", "before that"."""
    index = next((index for index, word in enumerate(words) if word.value == THEN), None)
    if index is not None and any_has(words[index + 1 :], Concept.OR, Concept.LATEST):
        return words  # "the same day or earlier"
    # "Does one of the two owe anything before that?" would be asked of everybody.
    before = PhrasedWords(words).find(_BEFORE_THAT) if index is None and not says_both(words) else None
    if before is not None and words[before[0]].text.casefold().startswith(_FOR):
        before = None
    start, end = before or (index or 0, (index or 0) + 1)
    day = None if before is None and index is None else due_day()
    if day is None:
        return words
    text = " ".join(word.text for word in words[start:end])
    span = Span.day(day) if before else _span_around(day, words[start])
    time = WordMatch(text=text, concepts={}, kind=TokenKind.DATE, value=span)
    bound = [] if before is None else [WordMatch(text="", concepts={Concept.BEFORE: None}, value=DUE_DAY)]
    other = _say_more(words) if before is None else []  # "what is due then, too?"
    return [*words[:start], *bound, *other, time, *words[end:]]


def _say_more(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return a word for whatever else anybody owes, if words ask for more; empty if they do not."""
    if not any(word.has(Concept.ELSE) or asks_for_more(word) for word in words):
        return []
    return [WordMatch(text="", concepts={Concept.ELSE: None, Concept.NOISE: None}, value=ANYBODY)]


def _span_around(day: date, word: WordMatch) -> Span:
    """Return the month or week of a day that a word points to, or else the day: "that month"."""
    if word.has(Concept.MONTHS):
        return Span.months(Month.of(day))
    return Span.week(day) if word.has(Concept.WEEK) else Span.day(day)
