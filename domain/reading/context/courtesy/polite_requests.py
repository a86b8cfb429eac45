"""Polite requests to be told something: "I would be grateful if you could tell me what is due, as I have to plan"."""

import re
from collections.abc import Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.context.clauses import CLAUSE_END
from domain.reading.context.courtesy.polite_words import POLITE_WORDS
from domain.reading.context.introduced import points_to_time
from domain.reading.context.people import people_words
from domain.reading.context.purposes import DAYS
from domain.reading.context.sentences import Sentence
from domain.reading.topics.topic_index import TopicIndex
from domain.reading.words.language_detection import DetectedLanguage
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.lookup import match_text
from domain.reading.words.token_cursor import BOUNDS
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import PhraseTable, phrase_table
from domain.reading.words.yes_no import asks_yes_or_no

_WORD = re.compile(r"[^\W\d_]+")
#: What is left at the end of what is cut.
_MARKS = " ,:-–—.!?;"
_CLAUSE_ENDS = (", ", " - ", " – ", " — ")
#: What is asked begins with one of these, or after a comma.
_BEGINNING = (*QUESTION_WORDS, Concept.IF)
#: So many words may stand between a request and what is asked: "tell me, please, …".
_MAX_BETWEEN = 3
#: With a question word among so many a sentence asks something itself.
_MAX_FIRST = 2
#: A shorter sentence has none worth a look, and a longer one is no sentence.
MIN_POLITE_CHARS = 40
_MIN_WORDS, _MAX_WORDS = 7, 150
_MIN_ASKED_WORDS = 2
#: The longest phrase with which something may begin.
_MAX_PHRASE_CHARS = 40
_MIN_REASON_WORDS = 3
_MIN_LEAD_WORDS = 4
#: What tells of the register, or may limit what is asked.
_NAMING = (
    *(Concept.NAME, Concept.OTHER, Concept.KIND, Concept.SECTION, Concept.VEHICLE, Concept.TITLE, Concept.MONTH),
    *(Concept.MEETING, Concept.QUARTER, Concept.HALF, Concept.PRESIDENCY, Concept.YEAR_END, Concept.FEAST),
    *(Concept.OVERDUE, Concept.UNDATED, Concept.OWNERLESS),
)
#: What a clause has that asks something of the register.
_OF_REGISTER = (
    *(*_NAMING, *QUESTION_WORDS, Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.DELIVERED, Concept.DONE),
    *(Concept.OPEN, Concept.ITEM, Concept.DEADLINE, Concept.HELD, Concept.REPORTED, Concept.DATED, Concept.ANY),
    *(Concept.NEXT, Concept.COMING, Concept.ALL, Concept.BACK, Concept.ON_TIME),
)
#: What limits what is asked after "before I write to Eurojust": nothing that it names but a time or a part.
_OF_BEFORE = (*(each for each in _NAMING if each is not Concept.NAME), Concept.NEXT)
_TIMES = (Concept.MONTH, Concept.MEETING, Concept.QUARTER, Concept.HALF, Concept.PRESIDENCY, Concept.YEAR_END)
#: What a reason may not have, whoever it is of.
_OF_REASON = tuple(each for each in _NAMING if each not in (Concept.MEETING, Concept.SECTION))
_BECAUSE = phrase_table(
    """because, weil, omdat, fordi, parce que, porque, fiindcă, pentru că, защото, protože, pretože, ponieważ, jer,
    ker, għax"""
)
_REFERENCES = (TokenKind.REF, TokenKind.ROMAN, TokenKind.NOTE)
_TELLING = (*_REFERENCES, TokenKind.DATE, TokenKind.YEAR, TokenKind.MONTH)
_LIMITS = (*BOUNDS, Concept.UNTIL, Concept.IN, Concept.FOR, Concept.WITHIN)


class _Tables(Struct, frozen=True):
    tells: PhraseTable
    others_ask: PhraseTable
    lists: PhraseTable
    whether: PhraseTable
    reasons: PhraseTable
    befores: PhraseTable
    joints: PhraseTable


def ask_plainly(
    sentences: Sequence[Sentence], whole: DetectedLanguage, topics: TopicIndex, *, has_list: bool
) -> Sequence[Sentence]:
    """Return sentences without the courtesy around what is asked, and without the reason for it.

    What somebody is busy with and asks for in one sentence are two. What is said before stays where it limits what is
    asked: "for March, could you tell me …"; and so does a reason that tells of the register. Where something was listed
    (`has_list`) "the list" is that.
    """
    plain: list[Sentence] = []
    before = ""
    for sentence in sentences:
        polite = _PoliteSentence(sentence, whole, topics, has_list=has_list)
        if sentence is not sentences[-1] and sentence.is_lead and (told := polite.told_before()) is not None:
            before = told
            continue
        first, *others = polite.plain()
        plain += [replace(first, text=f"{before}{first.text}"), *others]
        before = ""
    return plain


class _PoliteSentence:
    """A sentence that may ask politely for something; words are given by their numbers."""

    def __init__(self, sentence: Sentence, whole: DetectedLanguage, topics: TopicIndex, *, has_list: bool) -> None:
        self._topics, self._has_list = topics, has_list
        self._sentence, self._text, self._whole = sentence, sentence.text, whole
        self._tables = _tables(whole.language)
        self._words = [*_WORD.finditer(sentence.text)]
        self._tokens = [(fold(word[0]), number) for number, word in enumerate(self._words)]
        #: Somebody else wants to be told.
        self._is_of_others = False

    def plain(self) -> list[Sentence]:
        """Return it as what is asked alone, and before that what somebody is busy with; itself, if it is not polite."""
        if len(self._text) < MIN_POLITE_CHARS or not _MIN_WORDS <= len(self._words) <= _MAX_WORDS:
            return [self._sentence]
        stop = CLAUSE_END.search(self._text)
        if stop is not None and (told := self.told_before(stop.start())) is not None:
            return [replace(self._sentence, text=f"{told}{self._text[stop.end() :]}")]
        asked = self._find_asked()
        end = self._find_reason(asked)
        lead = self._lead(asked) if asked else ""
        start = 0 if lead is None or not asked else self._begin(asked)
        is_unchanged = not start and end == len(self._text)
        if is_unchanged or (self._begins_whether(asked) and self._is_courtesy(self._text[start:end])):
            return [self._sentence]
        question = replace(self._sentence, text=f"{self._text[start:end].rstrip(_MARKS)}?")
        if not lead:
            return [question]
        return [replace(self._sentence, text=f"{lead}."), replace(question, begins_line=False)]

    def told_before(self, end: int | None = None) -> str | None:
        """Return the body that "before I write to Eurojust" names, with a colon, "" if it names none.

        None if it does not begin so, or names something else. `end` is where that ends.
        """
        if not self._tokens or self._tables.befores.end_of(self._tokens, 0) is None:
            return None
        words = self._match(self._text[:end])
        names = [word.text for word in words if word.has(Concept.NAME)]
        return None if _names(words, _OF_BEFORE) or len(names) > 1 else "".join(f"{name}: " for name in names)

    def _is_courtesy(self, asked: str) -> bool:
        """Return whether what seems to be asked is nothing of the register: "I'd rather check, if you don't mind"."""
        words = self._match(asked)
        says_something = any(word.has(*_OF_REGISTER) and not word.is_noise for word in words)
        is_named = says_something or any(word.kind in _REFERENCES for word in words)
        return not (is_named or self._topics.find_topic(words, self._whole.language).refs)

    def _begin(self, asked: int) -> int:
        """Return the place at which what is asked begins; an "if" would set a condition there."""
        is_condition = self._begins_whether(asked) and self._has(asked, (Concept.IF,))
        return self._words[asked + is_condition].start()

    def _find_asked(self) -> int:
        """Return the word with which what is asked begins after a request to tell it, 0 if none does."""
        asked = 0
        for number in range(len(self._words) - _MIN_ASKED_WORDS):
            end = self._tables.others_ask.end_of(self._tokens, number)
            is_of_others = end is not None
            end = self._tables.tells.end_of(self._tokens, number) if end is None else end
            if end is None and not asked and not self._has_list:
                asked = self._find_listed(number)
            if end is None or (asked and not self._begins_whether(asked)):  # "I would like to know if you can tell me"
                continue
            asked = self._find_begin(end) or asked
            self._is_of_others = self._is_of_others or (is_of_others and asked > 0)
        asks_first = asked and any(self._has(number, QUESTION_WORDS, is_sure=True) for number in range(_MAX_FIRST))
        return 0 if asks_first else asked

    def _find_begin(self, end: int) -> int:
        """Return the word soon after a request with which what is asked begins, 0 if there is none."""
        begins_speech = people_words(self._whole.language).begins_speech
        beginning: tuple[Concept, ...] = (*_BEGINNING, Concept.ALL)
        for each in range(end, min(end + _MAX_BETWEEN + 1, len(self._words) - 1)):
            if self._has(each, beginning) or self._begins_whether(each) or self._begins_apart(each):
                return each
            if begins_speech(self._tokens[each][0]):  # Hungarian "hogy mi …", but not "say that all …"
                beginning = _BEGINNING
            is_thing = self._has(each, (Concept.OUTSIDE,))  # "give me the *phone number* of whoever handles it"
            if is_thing or self._joins(each) or not self._is_adverb(each):
                return 0
        return 0

    def _find_listed(self, number: int) -> int:
        """Return the word after a list that is wanted of something: "an overview of *everything* that is overdue"."""
        end = self._tables.lists.end_of(self._tokens, number)
        if end is None:
            return 0
        for each in range(end, min(end + _MAX_BETWEEN, len(self._words) - 1)):
            before = self._text[self._words[each - 1].end() : self._words[each].start()]
            if before.strip(" ,") or (each == end and "," in before):
                return 0
            if self._has(each, (*_BEGINNING, Concept.ALL)):
                return each
            if not self._is_empty(each):  # "the overview of deficiencies" is a deliverable
                return 0
        return 0

    def _find_reason(self, asked: int) -> int:
        """Return the place at which a reason begins that says nothing of the register, else the end of the text."""
        for number in range(asked + _MIN_ASKED_WORDS, len(self._words) - _MIN_REASON_WORDS + 1):
            start = self._words[number].start()
            is_apart = self._text[:start].endswith(_CLAUSE_ENDS)
            reasons = self._tables.reasons if is_apart else _BECAUSE
            if reasons.end_of(self._tokens, number) is None:
                continue
            reason = self._match(self._text[start:])
            if _names(reason, _OF_REASON) or any(map(points_to_time, reason)):
                continue
            if asked or self._asks(self._text[:start]):
                return start
        return len(self._text)

    def _lead(self, asked: int) -> str | None:
        """Return what is said before a request: "" if it names nothing of the register, None if it limits that."""
        start = self._words[asked].start()
        before = self._match(self._text[:start])
        if self._is_of_others and _bodies(before) <= _bodies(self._match(self._text[start:])):
            others = [word for word in before if not word.has(Concept.NAME)]
            return None if _names(others, _TIMES) else ""
        if self._topics.find_topic(before, self._whole.language).is_strong:
            return None
        if not _names(before, _NAMING):
            return ""
        if any(word.kind in _REFERENCES for word in before):
            return None
        for number in range(_MIN_LEAD_WORDS, asked):
            end = self._words[number - 1].end()
            is_joint = "," in self._text[end : self._words[number].start()] or self._joins(number)
            if is_joint and not _names(self._match(self._text[end:start]), _NAMING):
                first, *others = self._match(self._text[:end])
                is_limit = first.has(*_LIMITS) and not any_has(others[:1], *DAYS)  # "On Thursday I meet"
                return None if is_limit else self._text[:end]
        return None

    def _begins_apart(self, number: int) -> bool:
        """Return whether a yes/no question begins after a comma, as in Finnish "kertoa, onko …"."""
        start = self._words[number].start()
        is_claim = people_words(self._whole.language).begins_speech(self._tokens[number][0])
        is_apart = "," in self._text[self._words[number - 1].end() : start]
        return is_apart and not (is_claim or self._joins(number)) and self._asks(self._text[start:])

    def _begins_whether(self, number: int) -> bool:
        return self._tables.whether.end_of(self._tokens, number) is not None

    def _joins(self, number: int) -> bool:
        return self._tables.joints.end_of(self._tokens, number) is not None

    def _has(self, number: int, concepts: Sequence[Concept], *, is_sure: bool = False) -> bool:
        """Return whether a word, or the phrase that it begins, has one of some concepts; if sure, it is no noise."""
        start = self._words[number].start()
        first = self._match(self._text[start : start + _MAX_PHRASE_CHARS])[0]
        return first.has(*concepts) and not (is_sure and first.is_noise)

    def _is_empty(self, number: int) -> bool:
        """Return whether a word says nothing, or who is told it: "tell *me*"."""
        return all(word.is_noise or word.has(Concept.WE) for word in self._match(self._words[number][0]))

    def _is_adverb(self, number: int) -> bool:
        """Return whether a word may say how or when one is told: "tell me *briefly*"."""
        words = self._match(self._words[number][0])
        return self._is_empty(number) or all(word.is_unknown or word.has(Concept.CHATTER) for word in words)

    def _asks(self, text: str) -> bool:
        words = self._match(text)
        has_question_word = any(word.has(*_BEGINNING) and not word.is_noise for word in words)
        return has_question_word or asks_yes_or_no(text, words, self._whole.lexicons[0])

    def _match(self, text: str) -> Sequence[WordMatch]:
        return match_text(text, self._whole.lexicons)


def _bodies(words: Sequence[WordMatch]) -> set[str]:
    return {str(word.concepts[Concept.NAME]) for word in words if word.has(Concept.NAME)}


def _names(words: Sequence[WordMatch], concepts: Sequence[Concept]) -> bool:
    return any((word.has(*concepts) and not word.is_noise) or word.kind in _TELLING for word in words)


@cache
def _tables(language: str) -> _Tables:
    row = POLITE_WORDS[language]
    return _Tables(
        *map(phrase_table, (row.tells, row.others_ask, row.lists, row.whether, row.reasons, row.befores, row.joints))
    )
