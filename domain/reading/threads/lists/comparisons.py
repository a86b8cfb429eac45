"""Comparisons of the two bodies, meetings or things that a thread has asked about.

"Which of the two has more?", "which do we have and they don't?", "where are both of us in?", "the earlier of the two?".
"""

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Exclusion, Question, QuestionType, ReadingContext, StatusFilter
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import word_matcher

#: "More" or "most", in all languages together; with their accents: Slovenian "več" is no Czech "věc".
_MORE = frozenset(
    """more most longer повече най-много víc více nejvíc nejvíce mest flest flere mere mehr meisten περισσότερα
    περισσότερες περισσότερους πιο más rohkem enim enemmän eniten plus mó više najviše több legtöbb legtöbbje più
    daugiau daugiausia vairāk visvairāk iżjed aktar iktar l-iktar meer meest meeste więcej najwięcej mais mult multe
    viac najviac več največ mer viacerými""".casefold().split()
)
#: "They", "theirs".
_is_them = word_matcher(
    """they them their theirs die denen ihnen deren ils eux elles leur leurs ellos ellas suyos suyas loro oni jejich
    nich ich im njih njihov* oni ők nekik övék övéik dem de deras deres zij ze hen hun eles elas deles delas ei ele lor
    jie jų jiems viņi viņu viņiem nad neil nende neid he heidän heillä αυτοί αυτές τους huma tagħhom huma siad acu leo
    те тях техни* техн* им тези njim tie tiem njihovih"""
)
_is_not = word_matcher(
    """not don't doesn't no nicht keine inte ikke ej niet geen ne nie nemá nemají nemáme nemamo nemaju nemam nincs
    nincsenek nem ei pole non nem não nu n' pas δεν μην δε не няма нямаме nav neturi neturime neturim nėra nimamo nimajo
    m' mhux nach níl nie nemáme nemajú nem nimajo"""
)
_is_earlier = word_matcher(
    """earlier earliest първ* по-ранн* ранн* dřívější dřív tidligste tidligere frühere früheren früherer νωρίτερ* πρώτο
    προηγείται primero primera varasem varasema aiempi aikaisempi ensimmäinen premier première plus-tôt luaithe raniji
    ranija ranije ranijeg korábbi korábbinak primo prima ankstesnis ankstesnio agrāk* pirmais ewwel kmieni vroegste
    vroegere wcześniejsz* primeiro primeira primul prima skorší skoršie skoršia zgodnejš* prejšnj* tidigare tidigaste"""
)
_is_later = word_matcher(
    """later latest късн* по-късн* pozdější senere seneste spätere späteren späterer αργότερ* hilisem hilisema myöhempi
    dernier dernière déanaí kasniji kasnije kasnija későbbi vėlesnis vēlāk* tard latere laatste późniejsz* neskorší
    neskoršie neskoršia poznejš* kasnejš* senare senast"""
)
#: "Where", which begins a question for what somebody is in.
_is_where = word_matcher(
    "where къде kde hvor wo πού dónde kus missä où cá gdje hol dove kur fejn waar gdzie onde unde kje var"
)
#: What such a comparison has beside, and asks for nothing else.
_ASKED_ELSE = (
    *(Concept.WHEN, Concept.HOW_OFTEN, Concept.WHY, Concept.TO_WHOM, Concept.DONE, Concept.DELIVERED, Concept.ON_TIME),
    *(Concept.HELD, Concept.REPORTED, Concept.UNDATED, Concept.OWNERLESS, Concept.SECTION, Concept.VEHICLE),
    *(Concept.KIND, Concept.OTHER, Concept.MONTH, Concept.YEAR, Concept.EXCEPT, Concept.ELSE, Concept.RHYTHM),
)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER, TokenKind.REF, TokenKind.ROMAN)
_MAX_WORDS = 16
_TWO = 2
_SHORT = 8
#: Who is spoken of, where it is no body's name.
_WE, _THEY = "we", "they"


def compare(
    words: Sequence[WordMatch], context: ReadingContext, find_refs: Callable[[Question], Sequence[str]]
) -> Question | None:
    """Return what a text asks that compares what its thread has asked about; None if it compares nothing."""
    previous = context.previous
    if previous is None or len(words) > _MAX_WORDS or any(word.kind in _TIMES for word in words):
        return None
    if any(word.has(*_ASKED_ELSE) and not (word.is_noise or _denies(word)) for word in words):
        return _find_one_of_two(words, context)
    asks_late = any_has(words, Concept.OVERDUE)
    if asks_late and previous.which is not StatusFilter.OVERDUE:
        return None
    return (
        _find_larger(words, previous, context, find_refs)
        or _find_difference(words, previous, context)
        or _find_shared(words, previous)
        or _find_one_of_two(words, context)
    )


def _find_larger(
    words: Sequence[WordMatch],
    previous: Question,
    context: ReadingContext,
    find_refs: Callable[[Question], Sequence[str]],
) -> Question | None:
    """Return the question of two that finds more; both together if they find as many."""
    is_asked = any_has(words, Concept.WHO, Concept.WHAT)
    if not is_asked or not any(part in _MORE for word in words for part in word.text.casefold().split()):
        return None
    rest = [word for word in words if not _MORE.intersection(word.text.casefold().split())]
    if any_has(words, Concept.HOW_MANY) or _is_odd(rest):
        return None
    names = _names_of(words)
    whole = replace(previous, ask=QuestionType.WHAT, jointly=False, alone=False, shared=False, refs=(), topic=None)
    last, before = previous.when, context.before.when if context.before else None
    if len(names) == 1 and last is not None and before is not None:
        each = [replace(whole, owners=names, when=when) for when in (before, last)]
        return max(each, key=lambda question: len(find_refs(question)))
    bodies = context.compared or (previous.owners if len(previous.owners) == _TWO else ())
    if names or len(bodies) != _TWO:
        return None
    found = [len(find_refs(replace(whole, owners=(body,)))) for body in bodies]
    owners = bodies if found[0] == found[1] else (bodies[found[1] > found[0]],)
    return replace(whole, owners=owners)


def _find_difference(words: Sequence[WordMatch], previous: Question, context: ReadingContext) -> Question | None:
    """Return what one body has and another has not: "which do we have and they don't?"."""
    subjects = list(_subjects(words))
    named = {who: index for index, who in reversed(subjects)}
    if len(named) != _TWO or not any(_denies(word) for word in words[min(named.values()) + 1 :]):
        return None
    if _THEY in named and _WE not in named and not _says_who_we_are(subjects, words):
        return None  # "Eurojust, are they late, or not?"
    first, second = sorted(named, key=lambda who: named[who])
    one, other = _resolve(first, second, previous, context), _resolve(second, first, previous, context)
    asks = any_has(words, Concept.WHAT, Concept.ANY, Concept.BACK, Concept.POSSESSIVE)
    if one is None or other is None or one == other or not asks or _is_odd(words):
        return None
    ask = QuestionType.COUNT if any_has(words, Concept.HOW_MANY) else QuestionType.WHAT
    without = Exclusion(owners=(other,))
    return replace(previous, ask=ask, owners=(one,), jointly=False, refs=(), topic=None, without=without)


def _subjects(words: Sequence[WordMatch]) -> Sequence[tuple[int, str]]:
    """Return who is spoken of, each with the index of the word: "we at Frontex" is one."""
    found: list[tuple[int, str]] = []
    own = None
    for index, word in enumerate(words):
        name = word.concepts.get(Concept.NAME)
        if isinstance(name, str) and name not in COUNCIL_SLUGS:
            is_ours = bool(found) and found[-1][1] == _WE and _stand_together(words[found[-1][0] + 1 : index])
            own = name if is_ours else own
            found.append((index, name))
        elif word.has(Concept.WE):
            found.append((index, _WE))
        elif any(map(_is_them, word.parts)) and _is_pronoun(words, index):
            found.append((index, _THEY))
    return [(index, own if who == _WE and own else who) for index, who in found]


def _says_who_we_are(subjects: Sequence[tuple[int, str]], words: Sequence[WordMatch]) -> bool:
    """Return whether a body is that of "we": "we at Frontex"."""
    return any(words[index].has(Concept.WE) for index, _ in subjects)


def _is_pronoun(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether a word is no article: of those that may be one only Danish "de ikke", German "die nicht"."""
    word, following = words[index], words[index + 1 : index + 2]
    if word.has(Concept.ARTICLE):
        return any(map(_denies, following))
    return word.has(Concept.BACK, Concept.POSSESSIVE)


def _stand_together(between: Sequence[WordMatch]) -> bool:
    """Return whether "we" and a name around these words are the same: "we at Frontex", "us, Europol"."""
    return sum(word.kind is TokenKind.WORD for word in between) <= 1


def _resolve(who: str, beside: str, previous: Question, context: ReadingContext) -> str | None:
    """Return the body that somebody in a text is, beside another one; None if that is not known.

    Of two bodies that were asked about "they" are the last.
    """
    if who not in (_WE, _THEY):
        return who
    bodies = [*previous.owners, *(body for body in context.compared if body not in previous.owners)]
    if who == _WE:
        others = [body for body in bodies if body not in previous.owners] if beside == _THEY else bodies
        return context.speaks_for or next((body for body in others if body != beside), None)
    return next((body for body in bodies if body not in (beside, context.speaks_for)), None)


def _find_shared(words: Sequence[WordMatch], previous: Question) -> Question | None:
    """Return what both bodies of the last question owe: "where are both of us in?"."""
    is_two = any(word.has(Concept.BOTH) or word.concepts.get(Concept.NUMBER) == _TWO for word in words)
    is_two = is_two or {_WE, _THEY} == {who for _, who in _subjects(words)}  # Croatian "i mi i oni"
    asks = any_has(words, Concept.WHAT, Concept.WHERE) or _starts_with_where(words)
    is_of_us = any_has(words, Concept.WE)
    is_bare = not any(word.has(Concept.WHO, Concept.HOW_MANY, Concept.NOT) and not word.is_noise for word in words)
    if len(previous.owners) != _TWO or not (is_two and asks and is_of_us and is_bare) or _names_of(words):
        return None
    return None if len(words) > _SHORT or _is_odd(words) else replace(previous, ask=QuestionType.WHAT, jointly=True)


def _starts_with_where(words: Sequence[WordMatch]) -> bool:
    return bool(words) and any(map(_is_where, words[0].parts))


def _find_one_of_two(words: Sequence[WordMatch], context: ReadingContext) -> Question | None:
    """Return a question for the earlier or later of two things that were listed."""
    listed = context.listed
    is_of_two = any(word.has(Concept.BOTH) or word.concepts.get(Concept.NUMBER) == _TWO for word in words)
    if len(listed) != _TWO or not is_of_two or len(words) > _MAX_WORDS - _TWO:
        return None
    parts = [part for word in words for part in word.parts]
    is_earlier, is_later = any(map(_is_earlier, parts)), any(map(_is_later, parts))
    others = (concept for concept in QUESTION_WORDS if concept not in (Concept.WHEN, Concept.WHAT, Concept.WHO))
    if is_earlier == is_later or _names_of(words) or any(word.has(*others) for word in words if not word.is_noise):
        return None
    return Question(ask=QuestionType.NEXT if is_earlier else QuestionType.LAST, refs=listed)


def _names_of(words: Sequence[WordMatch]) -> tuple[str, ...]:
    names = (str(word.concepts[Concept.NAME]) for word in words if word.has(Concept.NAME))
    return tuple(dict.fromkeys(name for name in names if name not in COUNCIL_SLUGS))


def _denies(word: WordMatch) -> bool:
    return word.has(Concept.NOT) or any(map(_is_not, word.parts))


def _is_odd(words: Sequence[WordMatch]) -> bool:
    """Return whether more than one word is of nothing that is known."""
    return sum(word.is_unknown and not _denies(word) and not _is_them(fold(word.text)) for word in words) > 1
