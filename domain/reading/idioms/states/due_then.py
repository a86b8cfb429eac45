"""What was due at a time and is missing still, or came in late: "what of the things due in March is not there?"."""

from collections.abc import Sequence

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.idioms.states.punctuality import is_deadline
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: The value of a word that says that something was due at the time beside it, where the text asks how that stands now.
DUE_THEN = "due_then"
#: Delivered after that time, in all languages together.
_AFTERWARDS = phrase_table(
    """only afterwards, afterwards, only later, only after that, after that, later, erst danach, danach, erst später,
    später, erst hinterher, hinterher, après coup, seulement après, ensuite, plus tard, por la suite, después, solo
    después, sólo después, más tarde, dopo, solo dopo, più tardi, in seguito, depois, só depois, mais tarde, ulterior,
    abia după, abia ulterior, mai târziu, pas later, pas daarna, daarna, nadien, pas nadien, først senere, først
    bagefter, bagefter, senere, først derefter, först senare, först efteråt, efteråt, senare, vasta myöhemmin, vasta sen
    jälkeen, myöhemmin, jälkikäteen, alles hiljem, hiljem, alles pärast, tagantjärele, tikai vēlāk, vēlāk, tikai pēc
    tam, pēc tam, tik vėliau, vėliau, tik paskui, paskui, dopiero później, później, dopiero potem, potem, po czasie, až
    potom, až později, později, až neskôr, neskôr, šele pozneje, šele kasneje, pozneje, kasneje, šele potem, šele zatim,
    tek poslije, tek kasnije, kasnije, poslije, naknadno, чак след това, след това, по-късно, едва по-късно, αργότερα,
    μετά, εκ των υστέρων, csak később, később, csak azután, csak utána, utána, ina dhiaidh sin, níos déanaí, wara, aktar
    tard, iktar tard, biss wara"""
)
_DUE = (Concept.OWE, Concept.DEADLINE, Concept.DATED)
_TIME_KINDS = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR)
#: So many words may be between what is due and its time.
_NEAR = 4
#: "What was to be here by then", where the verb alone does not say that it was.
_was_to = word_matcher("skulle sollte sollten zou zouden")
_PAST = (Concept.WAS, Concept.PAST, Concept.DID)
#: What may stand beside it in its clause.
_OF_CLAUSE = (*_DUE, *_PAST, Concept.MUST, Concept.DELIVER)
_DELIVERY = (Concept.DELIVERED, Concept.DELIVER, Concept.DONE)
#: What a word is not that says when something was due: "was to be delivered by a date".
_OF_DUTY = (Concept.MUST, Concept.DELIVER, Concept.DATED)
#: With one of these a "not" is no missing delivery.
_OTHER_STATES = (Concept.ON_TIME, Concept.OVERDUE, Concept.HELD, Concept.REPORTED, Concept.EXCEPT, Concept.UNDATED)


def name_due_then(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which it is marked that something was due at a time of which it is asked how it stands now.

    A "not" beside it is then what is open, and "only afterwards" what was delivered late.
    """
    if (clause := _find_clause(words)) is None:
        return words
    due, start, stop = clause
    rest = [*words[:start], *words[stop:]]
    if not any_has(rest, Concept.WHAT, Concept.HOW_MANY, Concept.WHO, Concept.ANY):
        return words
    if any_has(rest, Concept.NAME, Concept.MUST) and any_has(rest, Concept.NOT):
        return words  # "what of that is not Europol's?"
    marked = [_mark(word) if start <= index < stop else word for index, word in enumerate(words)]
    said = {concept: value for concept, value in words[due].concepts.items() if concept not in _OF_DUTY}
    marked[due] = replace(words[due], concepts={**said, Concept.OWE: None, Concept.WAS: None}, value=DUE_THEN)
    if any_has(rest, Concept.OPEN) or (any_has(rest, Concept.OVERDUE) and not any_has(rest, Concept.NOT)):
        return marked
    if any_has(rest, Concept.NOT) and not any_has(rest, *_OTHER_STATES):
        return [
            replace(word, concepts={Concept.OPEN: None})
            if word.has(Concept.NOT) and not start <= index < stop
            else word
            for index, word in enumerate(marked)
        ]
    afterwards = next((each for each in PhrasedWords(words).find_all(_AFTERWARDS) if not start <= each[0] < stop), None)
    if afterwards is not None and any_has(rest, *_DELIVERY):
        text = " ".join(word.text for word in words[slice(*afterwards)])
        late = WordMatch(text="", concepts={Concept.OVERDUE: None})
        done = WordMatch(text=text, concepts={Concept.DELIVERED: None, Concept.DONE: None})
        return [*marked[: afterwards[0]], late, done, *marked[afterwards[1] :]]
    # "Of what was due then, what came in?", but not "which commitments were met before Christmas?".
    asks_of_it = sum(word.has(Concept.WHAT, Concept.WHO, Concept.HOW_MANY) for word in words) > 1
    is_delivered = asks_of_it and any_has(rest, Concept.DELIVERED, Concept.DONE)
    return marked if is_delivered or any_has(rest, Concept.ON_TIME) else words


def _mark(word: WordMatch) -> WordMatch:
    """Return a word of the clause; what "had to be delivered" then is what was due, and says nothing of a delivery."""
    return replace(word, concepts={Concept.NOISE: None}) if word.has(Concept.MUST, Concept.DELIVER) else word


def _is_due(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether a word says that something was due, or had to be delivered."""
    word = words[index]
    if word.has(Concept.OPEN, Concept.OVERDUE) or (index and words[index - 1].has(Concept.NOT, Concept.OPEN)):
        return False
    if any(map(_was_to, word.parts)) or (word.has(Concept.MUST) and word.has(*_PAST)):
        return True
    is_dated = word.has(Concept.DEADLINE) and any(_is_time(each) for each in words[max(0, index - 1) : index + 2])
    if is_dated and any_has(words, Concept.OVERDUE):
        return True  # "did anybody miss the 5 December deadline?"
    is_due = word.has(*_DUE) or any(map(is_deadline, word.parts))  # Finnish "minkä määräaika"
    return is_due and any_has(words[max(0, index - _NEAR + 1) : index + _NEAR], *_PAST)


def _is_time(word: WordMatch) -> bool:
    return word.has(Concept.MONTH) or word.kind in _TIME_KINDS


def _find_clause(words: Sequence[WordMatch]) -> tuple[int, int, int] | None:
    """Return the index of what says that something was due, and where it and its time begin and end; None if nowhere.

    "What did Frontex owe on 1 March?" has nothing but that.
    """
    times = [index for index, word in enumerate(words) if _is_time(word)]
    for index in filter(lambda each: _is_due(words, each), range(len(words))):
        if near := [time for time in times if abs(time - index) <= _NEAR + 1]:
            start, stop = min(index, *near), max(index, *near) + 1
            while start and words[start - 1].has(*_OF_CLAUSE):
                start -= 1
            while stop < len(words) and words[stop].has(*_OF_CLAUSE) and not words[stop].has(Concept.NOT):
                stop += 1
            return index, start, stop
    return None
