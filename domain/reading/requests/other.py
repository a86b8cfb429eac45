"""Requests that are no questions about deliverables: a greeting, thanks, a summary, what changed, who speaks for whom.

They are looked for where a text was not understood otherwise, by whole phrases.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain

from msgspec.structs import replace

from domain.dates.spans import Span
from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Bound, DueFilter, NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from domain.reading.idioms.states.punctuality import names_deadline
from domain.reading.requests.phrases import PHRASES
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import Token, TokenKind, clean, tokenize
from domain.reading.words.word_matcher import word_matcher

#: What may have a time, a body or a reference beside it; anything else stands alone.
_ABOUT_SOMETHING = (QuestionType.CONTACT, QuestionType.CHANGES)

#: With one of these a text asks for what is owed or how it stands, however new that is.
_OWING = (
    Concept.OWE,
    Concept.ITEM,
    Concept.DELIVER,
    Concept.DELIVERED,
    Concept.OPEN,
    Concept.DONE,
    Concept.OVERDUE,
    Concept.HELD,
    Concept.REPORTED,
    Concept.ON_TIME,
    Concept.DEADLINE,
    Concept.UNDATED,
    Concept.OWNERLESS,
    Concept.COMING,
    Concept.NEXT,
    Concept.WHO,
    Concept.TO_WHOM,
    Concept.WHEN,
    Concept.HOW_MANY,
    Concept.HOW_OFTEN,
    Concept.WHY,
    Concept.CHANGE,
)

#: What may stand beside "was moved": the deadline that was, when and by whom.
_MOVED = (
    *(Concept.OWE, Concept.ITEM, Concept.DEADLINE, Concept.WHO, Concept.WHEN, Concept.WHY, Concept.DID),
    *(Concept.HOW_MANY, Concept.TO_WHOM, Concept.CHANGE),
)
#: Was moved, beside a deadline, in all languages together and in more forms.
_is_moved = word_matcher(
    """moved postponed extended shifted rescheduled changed pushed премест* отложи* отложен* отлагал* удължи*
    удължен* промени* променен* променил* измест* posun* posouval* odlož* odkládal* přesun* přesunul* přelož*
    prodlouž* měnil* změn* posúval* presun* prelož* predĺž* zmen* menil* rykket flyttet flyttede udskudt udsat
    udsatte forlænget forlængede ændret ændrede flyttad* flyttat* skjutits skjutna sköts förläng* ändrad* ändrat*
    senarelag* verschob* verlegt* verlänger* geändert verändert aufgeschob* hinausgeschob* vertagt* μετατέθ*
    μετατεθ* μετακινήθ* μετακινηθ* παρατάθ* παραταθ* αναβλήθ* αναβληθ* άλλαξ* αλλάξ* τροποποιήθ* movid* movió
    movieron ampliad* amplió ampliaron ampliaran aplazad* aplazó aplazaron prorrogad* prorrogó prorrogaron cambiad*
    cambió cambiaron pospuest* pikendat* pikendati* muudet* muutunud muutus lükat* lükati* nihutat* nihku* siirret*
    siirty* lykät* lykkään* pidennet* muutet* muuttun* muuttui* déplacé* repoussé* reporté* prolongé* décalé*
    modifié* changé* reculé* athraíodh athraithe bogadh pomaknu* pomican* odgođ* produlj* produž* promijen* izmijen*
    prebač* tolt* kitolt* eltolt* módosít* módosul* halaszt* meghosszabb* hosszabb* áthelyez* spostat* slittat*
    prorogat* rinviat* posticipat* modificat* cambiat* pratęs* nukel* nukėl* atidė* perkel* perkėl* pakeis* pakeit*
    pārcel* pārcēl* pagarin* atlikt* atlika mainīt* mainīj* pārbīd* imċaqilqa imċaqalq* mċaqalqa tmexx* nbidl*
    nbidel tbiddl* estiż* posposti verzet verschoven uitgesteld verlengd verplaatst gewijzigd veranderd opgeschoven
    zmienian* zmienion* zmienił* przesun* przesuw* przedłuż* przełoż* odrocz* mexid* prolongad* prolongou
    prolongaram adiad* adiou alterad* alterou alteraram mudad* mudou mudaram estendid* prelungi* mutat mutată mutate
    mutați amânat* schimbat* decalat* prestav* premak* podaljš* spremen*"""
)
#: With one of these a text asks for what was moved.
_TIMES = (TokenKind.MONTH, TokenKind.YEAR, TokenKind.DATE, TokenKind.QUARTER)
_ASKING = (*QUESTION_WORDS, Concept.ANY, Concept.ALL)
#: Where all this happens, in all languages together: "on the list".
_is_list = word_matcher(
    """list lists списък* регистър* seznam* rejstřík* liste listen listerne κατάλογ* μητρώ* lista listas nimekirjas
    nimekirjaga listalla luettelossa rekisterissä liosta clár popis* registar* registr* listán listában
    nyilvántartás* elenco sąraš* saraksts sarakstā reģistr* fil-lista lijst listę liście rejestr* registo listă
    zoznam* register* listan"""
)
#: These requests have fewer words, whatever is said beside them.
_MAX_WORDS = 100

#: The words of a phrase, in parts between which something may stand.
_Phrase = tuple[tuple[str, ...], ...]


def find_other_request(
    tokens: Sequence[Token],
    language: str,
    *,
    is_mere_talk: Callable[[Sequence[Token]], bool],
    parse: Callable[[Sequence[Token]], Question | NotUnderstood],
) -> Question | NotUnderstood | None:
    """Return what a text asks for by a phrase of its language; None if it has none, or more than that.

    `is_mere_talk` tells whether the rest says nothing, `parse` reads it as a question by itself.
    """
    if len(tokens) > _MAX_WORDS:
        return None
    said = {token.folded for token in tokens}
    for ask, phrase in _phrases(language):
        rest = _without(tokens, phrase) if _may_be_in(phrase, said) else None
        if rest is None:
            continue
        if is_mere_talk(rest):
            return Question(ask=ask, which=StatusFilter.ALL)
        if ask in _ABOUT_SOMETHING:
            return _about(ask, parse(rest))
    return None


def find_news_request(
    tokens: Sequence[Token],
    language: str,
    *,
    match: Callable[[Sequence[Token]], Sequence[WordMatch]],
    parse: Callable[[Sequence[WordMatch]], Question | NotUnderstood | None],
) -> Question | None:
    """Return the question about changes that "what is new" is, whatever else a text could be read as; else None.

    So is "was the deadline moved?", of what it names. `parse` reads the rest by itself, and returns None if it leaves
    words over.
    """
    if len(tokens) > _MAX_WORDS:
        return None
    said = {token.folded for token in tokens}
    phrases = [each for each in _news_phrases(language) if _may_be_in(each[0], said)]
    news = {phrase for phrase, is_move in phrases if not is_move}
    feasts = {part for word in match(tokens) if word.has(Concept.FEAST) for part in word.parts} if phrases else set()
    for phrase, is_move in (*phrases, *_moved_deadlines(tokens, match)):
        rest = _without(tokens, phrase) if feasts.isdisjoint(chain.from_iterable(phrase)) else None
        if rest is None:
            continue
        others = [_without_place(word) for word in match(rest)]
        if is_move:  # French "a-t-elle", Greek "καμία"; whoever asks may say that it was moved "for us"
            others = [word for word in others if not word.has(Concept.BACK, Concept.NOTHING, Concept.WE)]
        if any(word.is_unknown for word in others) and not is_move:
            continue
        if any(map(_asks_for_more_than_moves if is_move else _asks_for_more, others)):
            continue
        if is_move and _is_to_a_time(others):
            continue
        asked = parse(others)
        if isinstance(asked, NotUnderstood):
            asked = (asked.partial or Question()) if asked.reason is RefusalReason.NOTHING else None
        if asked is not None and _names_only_when_and_whose(asked, may_name_it=is_move):
            is_of_deadline = any(map(names_deadline, others)) or (is_move and phrase not in news)
            return replace(_make_request(QuestionType.CHANGES, asked), moves=is_of_deadline)
    return None


def _moved_deadlines(
    tokens: Sequence[Token], match: Callable[[Sequence[Token]], Sequence[WordMatch]]
) -> Iterator[tuple[_Phrase, bool]]:
    """Yield the words that say of a deadline that it was moved, as phrases, where a text asks for such a deadline."""
    moved = [token.folded for token in tokens if _is_moved(token.folded)]
    words = match(tokens) if moved else []
    if any(map(names_deadline, words)) and any_has(words, *_ASKING):
        yield from ((((each,),), True) for each in moved)


def _is_to_a_time(words: Sequence[WordMatch]) -> bool:
    """Return whether a text asks to move something: "to June"."""
    return any_has(words, Concept.TO) and any(word.kind in _TIMES or word.has(Concept.MONTH) for word in words)


def _without_place(word: WordMatch) -> WordMatch:
    """Return a word, one for the list in which something happened as one that says nothing."""
    is_place = word.kind is TokenKind.WORD and any(map(_is_list, word.parts))
    return replace(word, concepts={Concept.NOISE: None}) if is_place else word


def _asks_for_more(word: WordMatch) -> bool:
    """Return whether a word asks for what is owed; Swedish "sen" is "since" as well as "late"."""
    return word.has(*_OWING) and not (word.is_noise or word.has(Concept.FROM))


def _asks_for_more_than_moves(word: WordMatch) -> bool:
    """Return whether a word asks for what is owed, or that something be moved: "must be moved"."""
    return word.has(Concept.MUST) or (_asks_for_more(word) and not word.has(*_MOVED))


def _names_only_when_and_whose(question: Question, *, may_name_it: bool) -> bool:
    plain = replace(
        question,
        ask=QuestionType.WHAT,
        which=StatusFilter.OPEN,
        owners=(),
        jointly=False,
        when=None,
        done_then=False,
        every=False,
        as_of=None,
    )
    if may_name_it:
        plain = replace(plain, refs=(), topic=None)
    return plain == Question()


def find_bare_request(tokens: Sequence[Token], hint: str) -> tuple[str, Question] | None:
    """Return a request that is a text's every word, in whichever language has it: "bonjour" in a Dutch channel.

    The hinted language comes first.
    """
    words = tuple(token.folded for token in tokens)
    asked = _bare_requests_of(hint).get(words) if hint in PHRASES else None
    found = (hint, asked) if asked else _bare_requests().get(words)
    if found is None:
        return None
    language, ask = found
    return language, Question(ask=ask, which=StatusFilter.ALL)


def _about(ask: QuestionType, rest: Question | NotUnderstood) -> Question | NotUnderstood | None:
    """Return the request with the time, bodies and references that stand beside it."""
    if isinstance(rest, NotUnderstood):
        if rest.reason is not RefusalReason.NOTHING:
            return rest
        if rest.partial is None:
            return None
        rest = rest.partial
    return _make_request(ask, rest)


def _make_request(ask: QuestionType, rest: Question) -> Question:
    when = rest.when
    if rest.as_of is not None:
        when = DueFilter(bound=Bound.IN, span=Span.day(rest.as_of))
    return Question(ask=ask, which=StatusFilter.ALL, owners=rest.owners, refs=rest.refs, when=when)


def _may_be_in(phrase: _Phrase, said: set[str]) -> bool:
    """Return whether all words of a phrase are among those of a text, in whatever order."""
    return said.issuperset(chain.from_iterable(phrase))


def _without(tokens: Sequence[Token], phrase: _Phrase) -> list[Token] | None:
    """Return the tokens without those of a phrase, None if it is not among them."""
    words, rest, begin = [token.folded for token in tokens], list[Token](), 0
    for part in phrase:
        starts = range(begin, len(words) - len(part) + 1)
        start = next((start for start in starts if tuple(words[start : start + len(part)]) == part), None)
        if start is None:
            return None
        rest += tokens[begin:start]
        begin = start + len(part)
    return [*rest, *tokens[begin:]]


@lru_cache
def _phrases(language: str) -> tuple[tuple[QuestionType, _Phrase], ...]:
    """Return the phrases of a language, with what they ask for: those about something first, and longer ones first."""
    row = PHRASES[language]
    texts = {
        QuestionType.CONTACT: row.contact,
        QuestionType.CHANGES: row.changes,
        QuestionType.SUMMARY: row.summary,
        QuestionType.THANKS: row.thanks,
        QuestionType.GREETING: row.greeting,
    }
    return tuple((ask, phrase) for ask, text in texts.items() for phrase in _split(text))


@lru_cache
def _news_phrases(language: str) -> tuple[tuple[_Phrase, bool], ...]:
    """Return the phrases of a language that ask what is new, longer ones first, then those for what was moved."""
    row = PHRASES[language]
    news = ((phrase, False) for phrase in _split(f"{row.news}, {row.changes}"))
    return (*news, *((phrase, True) for phrase in _split(row.moved)))


def _split(text: str) -> list[_Phrase]:
    """Return the phrases of a list, longer ones first."""
    phrases: list[_Phrase] = [tuple(map(_words, phrase.split("…"))) for phrase in text.split(",")]
    return sorted(phrases, key=lambda parts: sum(map(len, parts)), reverse=True)


@cache
def _bare_requests() -> Mapping[tuple[str, ...], tuple[str, QuestionType]]:
    """Return the phrases of all languages by their words, each with the first language that has it."""
    found: dict[tuple[str, ...], tuple[str, QuestionType]] = {}
    for language in PHRASES:
        for words, ask in _bare_requests_of(language).items():
            found.setdefault(words, (language, ask))
    return found


@cache
def _bare_requests_of(language: str) -> Mapping[tuple[str, ...], QuestionType]:
    """Return the phrases of a language by their words."""
    news = ((QuestionType.CHANGES, phrase) for phrase, _ in _news_phrases(language))
    return {tuple(chain.from_iterable(phrase)): ask for ask, phrase in (*news, *_phrases(language))}


def _words(text: str) -> tuple[str, ...]:
    return tuple(token.folded for token in tokenize(clean(text)))
