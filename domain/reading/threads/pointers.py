"""What a text in a thread points to: what was listed before, the rest of it, its time, or its owners."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Any

from msgspec import Struct
from msgspec.structs import fields

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.idioms.besides import asks_for_more
from domain.reading.idioms.dates.any_deadline import UNLIMITED
from domain.reading.parsed import Pointing
from domain.reading.threads.pointing_words import DROPPING_SUBJECTS, POINTING_WORDS
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import Cursor
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable, phrase_table, word_matcher

_UNITS = (Concept.MONTHS, Concept.WEEK, Concept.DAY, Concept.YEAR, Concept.QUARTER, Concept.HALF, Concept.MEETING)
#: What "this" and "that" are no pronouns before.
_TIMES = (*_UNITS, Concept.MONTH, Concept.FEAST, Concept.WEEKDAY, Concept.PRESIDENCY)
_THINGS = (Concept.ITEM, Concept.KIND, Concept.VEHICLE, Concept.SECTION, Concept.TITLE, Concept.DEADLINE)
#: What "apart from everything that" is before.
_KINDS = (Concept.RHYTHM, Concept.OVERDUE, Concept.UNDATED, Concept.DATED)
#: What an article is before.
_NOUNS = (*_THINGS, Concept.ORDINAL, Concept.NUMBER, Concept.OWE, Concept.OTHER, Concept.NAME)
_DATES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.NUMBER)
#: So many words after a meeting the body is named that meets.
_MAX_OF_BODY = 3
#: What is asked of a meeting that was mentioned before.
_OWED = (Concept.OWE, Concept.MUST, Concept.DELIVER, Concept.DELIVERED, Concept.OPEN)
#: Beside a meeting they tell which it is.
_PLACED = (Concept.NEXT, Concept.LAST, Concept.COMING, Concept.ORDINAL, Concept.TODAY, Concept.TOMORROW, Concept.AFTER)
#: With a verb right beside it English "there" stands for nothing.
_EXPLETIVE = "there"
#: Finnish "too".
_TOO = "kin"
#: After "alone" they say whose, or which, alone is asked for: "only those of Frontex".
_ONLY_THOSE = (
    *(*_NOUNS, *_TIMES, Concept.ARTICLE, Concept.OVERDUE, Concept.UNDATED, Concept.DATED, Concept.WHAT),
    *(Concept.FROM, Concept.BY, Concept.BEFORE, Concept.AFTER, Concept.IN),
)


#: What "which of them" asks.
_ASKED = (Concept.WHAT, Concept.WHO, Concept.HOW_MANY, Concept.ANY, Concept.ALL, Concept.NOTHING)
#: Values of words that stand for a phrase: the two things asked about, one of them, back to something earlier.
BOTH, EITHER, RETURNING = "both", "either", "returning"
#: Of what was listed, and no other.
AMONG = "among"
#: Of what the asker has part in: "how many of those are with us?".
WITH_US = "with_us"
#: Of a word that adds what is late to what the last question asked for.
WIDENED = "widened"
#: Of a bound before the day on which the one thing asked about is due.
DUE_DAY = "due_day"
#: Of whatever else there is on the day on which the one thing asked about is due.
ANYBODY = "anybody"
#: Of a word that stands for the time of the last question.
THEN = "then"
#: Of what was not listed of what was asked about before.
REST = "rest"
#: Of what leaves out what was listed.
BESIDES = "besides"
_IT = "it"
#: English "just" limits only where a text begins with it or says "not just": elsewhere it says nothing.
JUST = "just"
_MARKED = (UNLIMITED, BOTH, EITHER, WIDENED, WITH_US, DUE_DAY, ANYBODY)
#: What phrases tell, and in whose place nothing is read.
_REPLACED = (BESIDES, AMONG, REST, "everybody", "alone", THEN, "overall")


#: Which ones, in languages that have another word for "what".
_is_which = word_matcher(
    """кои ktere kteri kterym ktera kterych hvilke welche welchen ποια ποιες ποιοι ποιων which cuales cual millised
    missugused millistel mitka lesquels lesquelles koje koji kojima melyek melyikek quali kurie kurios kuri
    kuras kuriem liema welke ktore ktorzy ktorym quais care ktori kateri katere katera katerim vilka ktorych
    katerih kuros kuriuose melyiket melyeket melyekben melyikben melyiknek melyeknek millel milla joilla"""
)
#: At the meeting that was named before.
_is_there = word_matcher(
    """there там tam der da dort dorthin dahin εκεί allí ahí seal sinna siellä sinne là ansin tamo ott oda lì là ten
    tenai tur turp hemm daar aí acolo tja dit dér där"""
)
#: "The same" before a meeting is the one that was named before.
_is_same = word_matcher(
    """same същия същият същото същата stejn* téže tutéž témž* totéž samme selben gleichen derselben demselben denselben
    ίδιο ίδια ίδιου mismo misma sama* samaan samassa même céanna chéanna isto istom iste isti istog istu ugyanar*
    ugyanazon stesso stessa pačiai pačioje pačios pašu pašā istess hetzelfde dezelfde zelfde samej samą mesmo mesma
    același aceluiași aceeași rovnak* istú istej istem istega samma"""
)
#: At that time; English has the word at the end of what also means "in that case".
_then = word_matcher("dann dan tada tad tuomet akkor atunci")
_last_then = word_matcher("then")
#: "Them", of several, who are no deliverable if one was asked about.
_is_them = word_matcher(
    """им тях техния jim jejich nich de dem denen ihnen deres τους their them they les ellos neil neile nende niillä
    heidän leur leurs eux acu im njih njihov náluk nekik loro jų jiems viņiem viņu tagħhom lilhom hun ze zij
    nich ich im deles lhes nad neilt jie lor ele ei njim deras mají mają majú imajo imaju au moraju morajo tartoznak
    представят muszą musia deben devono devem"""
)
_BEFORE_WHICH = (Concept.IN, Concept.TO, Concept.FOR, Concept.WITH, Concept.FROM, Concept.BY)
#: "Theirs", "his", "of them".
_THEIRS = (Concept.POSSESSIVE, Concept.BACK, Concept.ASSIGNED)
#: "Theirs" and "only" are the last so many words.
_MAX_OF_THEIRS = 3
_STATUS_WORDS = (
    *(Concept.OVERDUE, Concept.DONE, Concept.DELIVERED, Concept.OPEN, Concept.HELD, Concept.UNDATED, Concept.DATED),
    *(Concept.IS, Concept.WAS, Concept.DID, Concept.NOT, Concept.DEADLINE, Concept.ON_TIME, Concept.PAST),
)


class _Phrases(Struct, frozen=True):
    besides: PhraseTable
    among: PhraseTable
    rest: PhraseTable
    everybody: PhraseTable
    alone: PhraseTable
    also: PhraseTable
    then: PhraseTable
    overall: PhraseTable


def name_pointers(
    words: Sequence[WordMatch], language: str, *, has_time: bool = True, is_of_one: bool = False
) -> Sequence[WordMatch]:
    """Return words with one, whose value is what it points to, in place of each phrase that points back.

    Unless the last question `has_time`, "that Council" is no time; if it `is_of_one`, "that report" is "it".
    """
    phrases, said = _phrases(language), PhrasedWords(words)
    named: list[WordMatch] = []
    index = 0
    while index < len(words):
        found = ((name, said.end_of(getattr(phrases, name), index)) for name in _REPLACED)
        name, end = next(((name, end) for name, end in found if end is not None), ("", index + 1))
        if not name and (after := _end_of_relative(words, index, phrases.rest)) is not None:
            name, end = REST, after
        if not name and (after := _end_of_exception(words, index, language)) is not None:
            name, end = BESIDES, after
        if not name and has_time and (after := _end_of_meeting(words, index, language)) is not None:
            name, end = THEN, after
        if not name and has_time and words[index].has(Concept.MEETING) and not _names_time(words, index):
            name = THEN
        if not name and _is_then(words, index):
            name = THEN
        if not name and is_of_one and (after := _end_of_thing(words, index, language)) is not None:
            name, end = _IT, after
        if name and end > index and not _is_no_pointer(name, words, end):
            named.append(_name(words[index:end], name))
            index = end
        else:
            named.append(words[index])
            index += 1
    return named


def _end_of_relative(words: Sequence[WordMatch], index: int, rest: PhraseTable) -> int | None:
    """Return the index after a phrase for the rest with a comma after its first word: Polish "ta, która zostaje"."""
    following = words[index + 1 : index + 2]
    if not following or following[0].kind is not TokenKind.COMMA:
        return None
    end = PhrasedWords([words[index], *words[index + 2 :]]).end_of(rest, 0)
    return None if end is None or end == 1 else end + 1


def _end_of_exception(words: Sequence[WordMatch], index: int, language: str) -> int | None:
    """Return the index after a pronoun that is left out: "apart from that one", Hungarian "azon kívül"; else None."""
    cursor, is_pronoun = Cursor(words), _matcher(POINTING_WORDS[language].pronouns)

    def end_of_pronoun(start: int) -> int:
        end = start
        while end < len(words) and (
            words[end].value == AMONG or (not _is_noun(words[end]) and is_pronoun(_pronoun(words[end])))
        ):
            end += 1
        return end

    if cursor.has(index, Concept.EXCEPT):
        if len(words[index].parts) > 1 and is_pronoun(words[index].parts[-1]):
            return index + 1  # "without that" in one
        end = end_of_pronoun(index + 1)
        return end if end > index + 1 else None
    end = end_of_pronoun(index)
    return end + 1 if end > index and cursor.has_postposition(end, Concept.EXCEPT) else None


def _end_of_meeting(words: Sequence[WordMatch], index: int, language: str) -> int | None:
    """Return the index after a pronoun with a meeting that has no month: "that Council", Irish "an gComhairle sin"."""
    cursor, is_pronoun = Cursor(words), _matcher(POINTING_WORDS[language].pronouns)

    def points(at: int) -> bool:
        word = cursor.word(at)
        return (
            word is not None
            and not word.has(Concept.NAME)
            and (word.has(Concept.THIS) or is_pronoun(_pronoun(word)) or any(map(_is_same, word.parts)))
        )

    def is_meeting(at: int) -> bool:
        word = cursor.word(at)
        return word is not None and (word.has(Concept.MEETING) or word.concepts.get(Concept.NAME) in COUNCIL_SLUGS)

    if points(index):
        at = index + 1 + cursor.has(index + 1, Concept.ARTICLE)
        end = at + 1 if is_meeting(at) else None
    else:
        end = index + 2 if is_meeting(index) and points(index + 1) else None
    is_dated = end is not None and (cursor.has(end, Concept.MONTH) or cursor.has_kind(end, *_DATES))
    return None if is_dated else end


def _is_then(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether a word is the "then" of "what is due then?", and not of "what is it, then?"."""
    asked, rest = words[:index], [word for word in words[index:] if word.kind is TokenKind.WORD]
    is_then = _then(fold(words[index].text)) or (len(rest) == 1 and _last_then(fold(words[index].text)))
    asks = is_then and any_has(asked, Concept.WHAT, Concept.HOW_MANY, Concept.ANY)
    return asks and any_has(words, *_OWED, Concept.DEADLINE)


def _names_time(words: Sequence[WordMatch], meeting: int) -> bool:
    """Return whether words say which meeting they mean: the March one, the next, Coreper's."""
    others = [word for index, word in enumerate(words) if index != meeting]
    is_owed = any_has(others, *_OWED)  # not "when does the meeting begin?"
    names = any((word.has(*_TIMES, *_PLACED) and not word.is_noise) or word.kind in _DATES for word in others)
    beside = words[max(0, meeting - 1) : meeting + 1 + _MAX_OF_BODY]
    names = names or any_has(beside, Concept.NAME)  # "Frontex's meeting", "the meeting of the board"
    return words[meeting].has(Concept.NAME, Concept.CARRIED, Concept.MONTH) or names or not is_owed


def _end_of_thing(words: Sequence[WordMatch], index: int, language: str) -> int | None:
    """Return the index after a pronoun with a word for a deliverable: "that report", Romanian "raportul ăsta"."""
    cursor, is_pronoun = Cursor(words), _matcher(POINTING_WORDS[language].pronouns)

    def points(at: int) -> bool:
        word = cursor.word(at)
        is_name = word is None or word.has(Concept.NAME)
        return word is not None and not is_name and (word.has(Concept.THIS) or is_pronoun(_pronoun(word)))

    if points(index):
        item = index + 1
        while cursor.has(item, Concept.ARTICLE):
            item += 1
        end = item + 1
    else:
        item, end = index, index + 2
    is_one = cursor.has(item, Concept.ITEM) and (item > index or points(index + 1))
    following = cursor.word(end)
    # Not "that report on villas", French "autre chose | ce mois-là".
    is_whole = following is None or not (following.is_unknown or following.has(*_TIMES))
    return end if is_one and is_whole else None


def is_pronoun(word: WordMatch, language: str) -> bool:
    """Return whether a word is a pronoun that stands for something that was named before, or points to it."""
    return not word.has(Concept.NAME) and _matcher(POINTING_WORDS[language].pronouns)(_pronoun(word))


def _pronoun(word: WordMatch) -> str:
    """Return the part of a word that may be a pronoun: of "that one" the first, of "the ones" the last."""
    tokens = word.parts or [""]
    return tokens[0 if word.has(Concept.BACK) else -1]


def _name(words: Sequence[WordMatch], name: str) -> WordMatch:
    """Return one word in place of those of a phrase; "which of them" still asks which."""
    asked = {concept: word.concepts[concept] for word in words for concept in word.concepts if concept in _ASKED}
    back: Mapping[Concept, Any] = {Concept.BACK: None, Concept.NOISE: None}
    concepts = (asked or back) if name == AMONG else back if name == _IT else {Concept.NOISE: None}
    if name == THEN:  # "that month"
        concepts = {**concepts, **{unit: None for unit in _UNITS if any_has(words, unit)}}
    return WordMatch(text=" ".join(word.text for word in words), concepts=concepts, value=name)


def _is_no_pointer(name: str, words: Sequence[WordMatch], end: int) -> bool:
    """Return whether words mean something else where they stand."""
    following = words[end] if end < len(words) else None
    if following is None:
        return False
    if name == BESIDES:  # "apart from that report", "außer der Kommission"
        last = words[end - 1]
        nouns = (
            *_THINGS,
            *_UNITS,
            *_KINDS,
            Concept.FROM,
            *((*_NOUNS, Concept.WHAT) if last.has(Concept.ARTICLE) else ()),
        )
        is_governed = not last.has(Concept.POST)
        is_name = last.value != AMONG and _is_name_alone(words[end:])  # "apart from those two | for Frontex"
        return is_governed and (following.is_unknown or following.has(*nouns) or is_name)
    if name == "alone":  # "alleen die van Frontex"
        is_in_it = following.has(Concept.IN) and all(word.has(Concept.BACK, Concept.THIS) for word in words[end + 1 :])
        if is_in_it and end + 1 < len(words):
            return False  # "are they alone in this?"
        return following.has(*_ONLY_THOSE) or following.kind not in (TokenKind.WORD, TokenKind.COMMA, TokenKind.STOP)
    if name == REST:
        is_apart = following.kind is not TokenKind.WORD or following.has(*QUESTION_WORDS)  # "of the rest, which …"
        is_apart = is_apart or following.has(Concept.IS, Concept.WAS, Concept.ADDRESSED)  # "the rest is Europol's?"
        is_owed = any_has(words[end:], *_OWED)  # "the rest that the Member States owe"
        names = not (is_apart or is_owed) and any_has(words, Concept.NAME)
        said = (word for word in words[end:] if not (word.is_noise or word.has(Concept.THIS, Concept.REST)))
        is_of_time = next(said, following).has(*_UNITS, Concept.MONTH)  # "the rest of this year"
        return following.is_unknown or following.has(Concept.ITEM, *_TIMES) or names or is_of_time
    return name == "everybody" and following.has(*_NOUNS)


def _is_name_alone(words: Sequence[WordMatch]) -> bool:
    """Return whether nothing but a name is in a clause: "except those | of the Commission"."""
    stop = next((index for index, word in enumerate(words) if word.kind is not TokenKind.WORD), len(words))
    names = [word for word in words[:stop] if word.has(Concept.NAME)]
    others = (word for word in words[:stop] if not word.has(Concept.NAME))
    return len(names) == 1 and all(word.is_noise and not word.has(*_ASKED, Concept.DID) for word in others)


def points_among(words: Sequence[WordMatch], language: str) -> bool:
    """Return whether words are about some of what was named before: "which of those are late?"."""
    return PhrasedWords(words).has_within(_phrases(language).among)


def find_pointing(words: Sequence[WordMatch], language: str, topic: Collection[int]) -> Pointing:
    """Return what words point to in which phrases that point back have been named; `topic` are the topic's indexes."""
    pointing = Pointing(has_pronoun=has_pronoun(words, language, topic))
    for word in words:
        if word.kind is TokenKind.WORD and word.value in (*_REPLACED, *_MARKED):
            setattr(pointing, word.value, True)
    pointing.among = pointing.among or any(
        word.has(Concept.BACK) and word.has(Concept.WHAT, Concept.HOW_MANY) and not word.has(Concept.ELSE)
        for word in words
    )
    pointing.rest = pointing.rest or any(  # "of the rest, which …"
        word.has(Concept.REST) and following.kind is TokenKind.COMMA for word, following in pairwise(words)
    )
    begins_with_just = bool(words) and fold(words[0].text) == JUST
    pointing.only = begins_with_just or any(word.concepts.get(Concept.POST) is Concept.ONLY for word in words)
    pointing.alone = pointing.alone or _asks_which_are_only_theirs(words)
    if any_has(words, Concept.NOTHING):
        pointing.overall = False  # "really? nothing at all?"
    pointing.which = _asks_which(words)
    pointing.selects = _begins_with_which(words)
    pointing.there = any(
        any(map(_is_there, word.parts)) and not _is_beside_verb(words, index) for index, word in enumerate(words)
    )
    pointing.them = any(_is_them(part) for word in words for part in word.parts)
    pointing.more = any(map(asks_for_more, words))
    pointing.drops_subject = language in DROPPING_SUBJECTS
    said, also = PhrasedWords(words), _phrases(language).also
    in_one = [" " in word.text and word.has(Concept.HOW_MANY) for word in words]
    in_two = [
        " " in word.text and word.has(Concept.WHAT) and after.has(Concept.BACK) for word, after in pairwise(words)
    ]
    counts = any(in_one) or (
        any(in_two) and not any_has(words, Concept.BOTH)
    )  # Bulgarian "колко от тях", Spanish "cuáles de | ellos"
    pointing.among = pointing.among or (counts and said.has_within(_phrases(language).among))
    if any(word.value == RETURNING for word in words):
        pointing.among = False  # "back to December, how many of those …" is of December's
    pointing.also = any(said.end_of(also, index) is not None for index in range(len(words)))
    limits = pointing.only or any_has(words, Concept.ONLY)
    pointing.also = pointing.also or (limits and _has_and_before_name(words))
    return pointing


def _has_and_before_name(words: Sequence[WordMatch]) -> bool:
    """Return whether an "and" before a body means "too": Croatian "samo ono u čemu je i Eurojust", Finnish "-kin"."""
    name = next((index for index, word in enumerate(words) if word.has(Concept.NAME)), 0)
    before = [word for word in words[:name] if not word.has(Concept.ARTICLE)]
    return (bool(before) and before[-1].has(Concept.AND)) or words[name].text.endswith(_TOO)


def _asks_which_are_only_theirs(words: Sequence[WordMatch]) -> bool:
    """Return whether a sentence that asks "which" ends with "only theirs", in either order: Maltese "tiegħu biss"."""
    stop = next((index for index, word in enumerate(words) if word.kind is not TokenKind.WORD), len(words))
    said = words[:stop]
    if not any_has(said, Concept.WHAT, Concept.HOW_MANY):
        return _asks_if_only_theirs(said)
    only = next((index for index, word in enumerate(said) if word.has(Concept.ONLY)), None)
    if only is None:
        is_last = bool(said) and said[-1].concepts.get(Concept.POST) is Concept.ONLY
        return is_last and any_has(said[-_MAX_OF_THEIRS:], Concept.POSSESSIVE)
    whose = said[only + 1 :]
    is_whole = all(word.is_noise or word.has(*_THEIRS, Concept.DELIVER) for word in whose)  # "only theirs to do"
    return is_whole and any_has(whose, *_THEIRS)


def _asks_if_only_theirs(words: Sequence[WordMatch]) -> bool:
    """Return whether words only ask whether it is theirs alone: "is it only theirs?", "only them?"."""
    only = next((index for index, word in enumerate(words) if word.has(Concept.ONLY)), None)
    if only is None or any(word.has(*QUESTION_WORDS, Concept.NAME) and not word.is_noise for word in words):
        return False
    whose = words[only + 1 : only + 1 + _MAX_OF_THEIRS]
    is_last = len(words) <= only + 1 + len(whose)
    says = any(word.has(Concept.POSSESSIVE) or any(map(_is_them, word.parts)) for word in whose)
    return is_last and says and all(word.is_noise or word.has(*_THEIRS, Concept.DELIVER) for word in whose)


def _asks_which(words: Sequence[WordMatch]) -> bool:
    """Return whether a text only asks which have a status: Italian "quali sono già scadute?"."""
    own = [word for word in words if word.kind is TokenKind.WORD and not word.has(Concept.AND)]
    return _begins_with_which(words) and all(word.is_noise or word.has(*_STATUS_WORDS) for word in own[1:])


def _begins_with_which(words: Sequence[WordMatch]) -> bool:
    own = [word for word in words if word.kind is TokenKind.WORD and not word.has(Concept.AND)]
    while own and own[0].has(*_BEFORE_WHICH) and not own[0].has(Concept.WHAT):
        own.pop(0)  # "in which", German "an welchen"
    return bool(own) and own[0].has(Concept.WHAT) and _is_which(fold(own[0].text).partition(" ")[0])


def has_pronoun(words: Sequence[WordMatch], language: str, topic: Collection[int]) -> bool:
    """Return whether a word that is not the topic's stands for something that was named before."""
    row = POINTING_WORDS[language]
    is_pronoun, is_indefinite = _matcher(row.pronouns), _matcher(row.indefinites)
    for index, word in enumerate(words):
        if index in topic or word.kind is not TokenKind.WORD:
            continue
        last = fold(word.text).rpartition(" ")[2]
        following = words[index + 1] if index + 1 < len(words) else None
        if is_indefinite(last) and (following is None or following.kind is not TokenKind.WORD):
            return True
        if not is_pronoun(last) or (last == _EXPLETIVE and _is_beside_verb(words, index)):
            continue
        if following is None or not (following.has(*_TIMES) or (word.has(Concept.ARTICLE) and _is_noun(following))):
            return True
    return False


def points_to_bodies(words: Sequence[WordMatch]) -> bool:
    """Return whether words point to bodies that were named before: "how many do they have?", "and over there?"."""
    return any(_is_them(part) or _is_there(part) for word in words for part in word.parts)


def points_to_last_time(words: Sequence[WordMatch], language: str) -> bool:
    """Return whether words point to a time that was named before: "that month"."""
    return PhrasedWords(words).find(_phrases(language).then) is not None


def _is_beside_verb(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether a verb is right beside a word: "is there anything", "there are none"."""
    return any_has(words[max(0, index - 1) : index + 2], Concept.IS, Concept.WAS)


def _is_noun(word: WordMatch) -> bool:
    return word.is_unknown or word.has(*_NOUNS)


@cache
def _matcher(words: str) -> Callable[[str], bool]:
    return word_matcher(words.replace(",", " "))


@cache
def _phrases(language: str) -> _Phrases:
    row = POINTING_WORDS[language]
    return _Phrases(**{each.name: phrase_table(getattr(row, each.name)) for each in fields(_Phrases)})
