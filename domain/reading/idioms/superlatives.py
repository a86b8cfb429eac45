"""Superlatives: what has been overdue the longest, and who has most of something; in all languages together."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.token_cursor import UNITS
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable, phrase_table, word_matcher

_LONGEST = phrase_table(
    """the longest, longest, the oldest, oldest, älteste, ältester, oudste, ældste, äldsta, äldst, más antiguo, más
    antigua, mais antigo, mais antiga, plus ancien, plus ancienne, più vecchio, più vecchia, più vecchi, cel mai
    vechi, cea mai veche, най-старото, най старото, най-стара, най-старата, nejstarší, najstaršia, najstarší,
    najstaršie, najstarsza, najstarszy, najstarsze, najstarija, najstarije, najstariji, najstarejša,
    najstarejše, najstarejši, vecākais, vecākā, vanim, kõige vanem, vanhin, legrégebbi, παλαιότερο, παλιότερο,
    παλαιότερη, l eqdem, is sine, kaikkein pisimpään, най-отдавна, cele mai vechi, ilhom l-iktar, ilhom l-aktar,
    ilu l-iktar, ilu l-aktar, ilha l-iktar, ilha l-aktar, am längsten, längsten, längst, længst, langst, het
    langst, depuis le plus longtemps, le plus longtemps, lleva más tiempo, más tiempo, da più tempo, há mais
    tempo, de cel mai mult timp, cel mai mult timp, от най-дълго време, най-дълго, най дълго, nejdéle,
    najdlhšie, najdłużej, najdulje, najduže, najdlje, najdalj, pisimpään, kauimmin, kõige kauem, legrégebben,
    legrégebb óta, legtovább, ilgiausiai, visilgāk, is faide, ilu l aktar żmien, l aktar żmien, l aktar ilu, εδώ
    και περισσότερο καιρό από όλα, εδώ και περισσότερο καιρό, περισσότερο καιρό, πιο πολύ καιρό"""
)
#: And who has least of it.
MOST = phrase_table(
    """the most, most, am meisten, die meisten, meisten, das meiste, het meeste, de meeste, het meest, meeste, flest,
    mest, le plus grand nombre de, le plus de, le plus, le plus d', más, più, mais, cele mai multe, cel mai mult,
    най-много, най много, nejvíce, nejvíc, najviac, najwięcej, najviše, največ, eniten, kõige rohkem, enim, a legtöbb,
    legtöbb, daugiausia, daugiausiai, visvairāk, an líon is mó, is mó, l aktar, l iktar, l akbar għadd ta', an méid is
    mó, más cosas, a legtöbbel, legtöbbel, τις περισσότερες, τα περισσότερα, τους περισσότερους, τις πιο πολλές, τα πιο
    πολλά, the fewest, fewest, the least, least, die wenigsten, am wenigsten, wenigsten, de minste, het minste, minste,
    le moins de, le moins d', le moins, menos, meno, cele mai puține, cel mai puțin, най-малко, най малко, nejméně,
    najmenej, najmniej, najmanje, najmanj, vähiten, kõige vähem, a legkevesebb, legkevesebb, mažiausiai, vismazāk, is
    lú, l inqas, τις λιγότερες, τα λιγότερα, færrest, mindst, färst, minst, tiene más, tienen más, tiene menos, tienen
    menos, tem mais, têm mais, tem menos, têm menos"""
)
#: Of two bodies that are named one has "more", or "fewer".
_MORE = phrase_table(
    """more, mehr, meer, mere, flere, mera, fler, plus, davantage, más, più, mais, mai mult, mai multe, повече, více,
    víc, viac, więcej, više, več, enemmän, rohkem, több, többet, jobban, inkább, daugiau, vairāk, aktar, iktar, níos
    mó, is mó, περισσότερα, περισσότερες, más cosas, mais coisas, fewer, less, weniger, minder, færre, færrest,
    färre, moins, le moins de, meno, menos, mai puține, mai puțin, по-малко, по малко, méně, míň, menej, mniej,
    manje, manj, mažiau, mazāk, vähem, vähemmän, kevesebb, λιγότερα, λιγότερες, inqas, níos lú"""
)
#: Said of a deadline, the last.
_FURTHEST_PHRASES = """
    the one furthest away, furthest away, furthest off, furthest, farthest, very last, allerletzte, allerletzter,
    spätester, späteste, spätesten, am weitesten weg, verst weg, verste, allerlaatste, allersidste, længst ude i
    fremtiden, længst ude, allra sista, längst fram, längst bort, plus lointaine, plus lointain, plus éloignée, la
    plus lointaine, le plus lointain, la plus éloignée, le plus éloigné, toute dernière, più lontana nel tempo, più
    lontana, più lontano, ultimissima, más lejano, más lejana, más distante, mais distante, mais longínquo, mais
    longe, cel mai îndepărtat, най-далечния, най-далечният, най-далечен, nejvzdálenější, nejpozdější, úplně poslední,
    najneskorší, najvzdialenejší, úplne posledný, najdalszy, najdalej, najpóźniejszy, najdalji, najkasniji, najbolj
    oddaljeni, najbolj oddaljen, najpoznejši, vėliausias, vėliausia, tolimiausias, vistālākais, vēlākais, vistālāk,
    kõige kaugem, kõige hilisem, kaikkein kauimpana, kauimpana, myöhäisin, legtávolabbi, legutolsó, πιο μακρινή, πιο
    απομακρυσμένη, l iktar waħda 'l bogħod, l aktar waħda 'l bogħod, l iktar 'l bogħod, is faide amach, is déanaí
"""
_FURTHEST = phrase_table(_FURTHEST_PHRASES)
#: What falls due as the last.
_LAST_PHRASES = """
    as the last, last of all, last, als letztes, zuletzt, als laatste, laatst, til sidst, sidst, sist, en dernier
    lieu, en dernier, per ultimo, per ultima, por último, en último lugar, al final, va al final, van al final, por
    fim, ultimul, ultima, la urmă, последно, накрая, jako poslední, naposledy, nakonec, ako posledné, ako posledný,
    nakoniec, jako ostatnie, na końcu, ostatnie, posljednje, na kraju, zadnje, nazadnje, paskiausiai, paskutinis,
    pēdējais, pēdējā, viimane, viimasena, viimeisenä, viimeiseksi, utoljára, utolsóként, τελευταίο, l aħħar, ar
    deireadh
"""
_LAST = phrase_table(_LAST_PHRASES)
#: Words for a deadline, and idioms with one: "what deadline", "deadline of".
_DEADLINES = (Concept.DEADLINE, Concept.OWE, Concept.WHEN)
#: With one of these the last of what somebody owes may be asked for: "who has the last deadline?".
_OF_DAY = (Concept.DEADLINE, Concept.WHEN, Concept.WHAT, Concept.ITEM)
#: With one of these "last" may be what is asked for: "and what last?".
_ASKING = (Concept.WHAT, Concept.AND)
_DUE = (
    *(*_DEADLINES, Concept.MUST, Concept.DELIVER, Concept.ITEM, Concept.NAME, Concept.SECTION),
    *(Concept.ORDINAL, Concept.NEXT, Concept.COMING),
)
#: With one of these "last" is the most recent.
_PAST = (Concept.WAS, Concept.PAST, Concept.DONE, Concept.DELIVERED)
#: With one of these it is asked what was done last, who did it, or when.
_ASKED_OF = (Concept.WHAT, Concept.WHO, Concept.WHEN)
#: What is said to have been done.
_DELIVERY = (Concept.DONE, Concept.DELIVERED, Concept.DELIVER)
_MOST_RECENT = phrase_table(
    """most recently, most recent, latest, zuletzt, als letztes, am letzten, jüngste, het laatst, als laatste, meest
    recent, meest recente, senest, seneste, sidst, sidste, senast, senaste, sist, en dernier, en dernier lieu, le
    plus récemment, plus récent, plus récente, più di recente, per ultimo, per ultima, più recente, más
    recientemente, más reciente, por último, en último lugar, mais recentemente, mais recente, cel mai recent, cea
    mai recentă, la urmă, последно, най-скоро, naposledy, nejnověji, jako poslední, ako posledné, najnovšie,
    ostatnio, jako ostatnie, ostatnie, posljednje, najnovije, nazadnje, najnovejše, paskiausiai, vėliausiai,
    pēdējais, pēdējo reizi, visnesenāk, viimati, viimasena, viimeksi, viimeisimpänä, viimeisimmäksi, utoljára,
    legutóbb, τελευταία, πιο πρόσφατα, l aħħar, l iktar riċenti, is déanaí, go deireanach, legutoljára, най новата,
    най новото, най новият, mai recentă, mai recent, mai recente, det seneste"""
)
#: Of several delays the one with most days.
_BIGGEST = phrase_table(
    """biggest, greatest, largest, longest, worst, größte, größten, längste, längsten, schlimmste, grootste,
    langste, ergste, største, længste, værste, største, största, längsta, värsta, le plus gros, plus gros, le plus
    grand, plus grand, le plus long, plus long, plus important, pire, mayor, peor, más largo, maggiore, peggiore,
    più lungo, più grande, maior, pior, cea mai mare, mai mare, cea mai lungă, най голямо, най голямото, най-дълго,
    най-дългото, най лошото, největší, nejdelší, nejhorší, najväčšie, najväčší, najdlhšie, najhoršie, największe,
    największy, najdłuższe, najgorsze, največja, največjo, najdaljša, najhujša, najveće, najdulje, najduže, najgore,
    didžiausias, ilgiausias, blogiausias, lielākais, lielākā, ilgākais, ļaunākais, suurim, kõige suurem, pikim,
    hullim, suurin, pahin, pisin, legnagyobb, leghosszabb, legrosszabb, μεγαλύτερη, χειρότερη, η πιο μεγάλη, is mó,
    is faide, is measa, l akbar, akbar, l itwal, l agħar"""
)
#: What was delivered before all else.
_FIRST = phrase_table(
    """first of all, first, very first, the very first, първо, първа, първи, най-първо, úplně první, jako první,
    první, først af alt, først, allerførst, als erstes, zuerst, als erste, als allererstes, πρώτο, πρώτο απ' όλα,
    πρώτα, primero, la primera, lo primero, primero de todo, esimesena, kõige esimesena, ensimmäisenä, ensin,
    kaikkein ensimmäisenä, en premier, en tout premier, d'abord, ar dtús, ar an gcéad dul síos, prvo, najprije,
    prva, prvi, elsőként, először, legelőször, elsőnek, per primo, per prima, per primi, pirmiausia, pirmas, pirma,
    pirmiausiai, pirmais, pirmā, vispirms, l-ewwel, l-ewwel nett, het eerst, als eerste, eerst, als allereerste,
    najpierw, jako pierwsze, jako pierwszy, primeiro, em primeiro lugar, primul, prima, mai întâi, întâi, ako prvé,
    ako prvý, ako prvá, najprv, najprej, kot prvo, kot prvi, först, allra först"""
)
#: A delivery, as a noun.
_is_delivery = word_matcher(
    """delivery lieferung livraison entrega consegna levering leverans toimitus tarne livrare livrarea доставка
    доставката dodávka dodanie isporuka dostava dostawa παράδοση szállítás piegāde pateikimas kunsinna seachadadh
    remise aflevering"""
)
#: So short a text names what it wants to see: "the last thing Eurojust sent us".
_SHORT = 6
_TIMES = (*UNITS, Concept.MONTH, Concept.MEETING, Concept.WEEKDAY)
#: Who has most of something is asked of everybody.
EVERYBODY = "everybody"
#: So many words a "last" may be from the deadline that it is said of.
_BESIDE = 2
#: Words of them that are no typos of others: German "längsten", Hungarian "legtöbb".
_WORDS = frozenset(
    ["langsten", "legtobb", "περισσοτερο", *fold(f"{_FURTHEST_PHRASES} {_LAST_PHRASES}").replace(",", " ").split()]
)
#: Of what somebody can have most.
_OWED = (Concept.OVERDUE, Concept.OPEN, Concept.ITEM, Concept.OWE, Concept.DELIVER, Concept.MUST)
_COMPARED = 2
#: What asks in which of two times there is more.
_IN_WHICH = (Concept.WHEN, Concept.WHO, Concept.BEYOND)


def is_superlative(word: str) -> bool:
    """Return whether a word, without accents, is one that must not be taken for a typo."""
    return word in _WORDS


def name_superlatives(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with a concept for what is overdue the longest or due last, and without who has the most, or more.

    The answer to who has some says how many each has, and names first who has most.
    """
    said = {concept for word in words for concept in word.concepts}
    words = _name_last_due(words, said)
    is_late = not said.isdisjoint((Concept.OVERDUE, Concept.OPEN))
    if is_late and (named := _name(words, _LONGEST, Concept.LONGEST)) is not None:
        is_open = Concept.OVERDUE not in said  # "the oldest open item" is late, if anything is
        return [_as_longest_late(word) if is_open and word.has(Concept.LONGEST) else word for word in named]
    asks_which = Concept.WHAT in said and Concept.WHO not in said
    if is_late and asks_which and (biggest := _name_biggest_delay(words)) is not None:
        return biggest
    if Concept.WHO in said and not said.isdisjoint(_OWED) and (named := _name(words, MOST, Concept.OWE)) is not None:
        return [replace(word, value=EVERYBODY) if word not in words else word for word in named]
    if Concept.OR in said and sum(word.has(Concept.MONTH) for word in words) == _COMPARED:
        return _list_of_both(words) or words
    is_compared = Concept.OR in said and sum(word.has(Concept.NAME) for word in words) == _COMPARED
    if {Concept.OR, Concept.OVERDUE, Concept.WHAT} <= said and not is_compared:
        return _name(words, _MORE, Concept.LONGEST) or words  # "which is more overdue, I.2a or III.6a?"
    compared = _name(words, _MORE, Concept.OWE) if is_compared else None
    # Latvian "kam ir mazāk" is "who has fewer", and no "to whom".
    return words if compared is None else [_as_who(word) if word.has(Concept.TO_WHOM) else word for word in compared]


def _name_biggest_delay(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return words with what was delivered the latest, or is overdue the longest, for "the biggest delay"; or None."""
    late = next((index for index, word in enumerate(words) if word.has(Concept.OVERDUE)), len(words))
    found = PhrasedWords(words).find_all(_BIGGEST)
    start, stop = next((each for each in found if each[0] - _BESIDE <= late <= each[1] + _BESIDE), (0, 0))
    if stop <= start or start <= late < stop or late == len(words):
        return None
    others = [*words[:start], *words[stop:]]
    text = " ".join(word.text for word in words[start:stop])
    if not any_has(words, Concept.WAS, Concept.PAST, Concept.DID, Concept.DELIVERED):
        return [*others, WordMatch(text=text, concepts={Concept.LONGEST: None, Concept.OVERDUE: None})]
    end = next((index for index, word in enumerate(others) if word.kind is TokenKind.STOP), len(others))
    delivered = WordMatch(text="", concepts=dict.fromkeys((Concept.DELIVERED, Concept.DID)))
    return [*others[:end], delivered, WordMatch(text=text, concepts={Concept.NEXT: None}), *others[end:]]


def name_longest_late(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with "overdue" after "the oldest", which follows a question about what is overdue."""
    is_late = any_has(words, Concept.OVERDUE, Concept.OPEN)
    found = None if is_late else PhrasedWords(words).find(_LONGEST)
    if found is None:
        return words
    overdue = WordMatch(text="", concepts={Concept.OVERDUE: None})
    return [*words[: found[1]], overdue, *words[found[1] :]]


def _as_longest_late(word: WordMatch) -> WordMatch:
    return replace(word, concepts={Concept.LONGEST: None, Concept.OVERDUE: None})


def _as_who(word: WordMatch) -> WordMatch:
    return replace(word, concepts={Concept.WHO: None})


def _list_of_both(words: Sequence[WordMatch]) -> Sequence[WordMatch] | None:
    """Return words that ask what is due in two months, of which the text asks in which more is; None if it does not."""
    named = _name(words, _MORE, Concept.NOISE) or _name(words, MOST, Concept.NOISE)
    if named is None:
        return None
    asked = [word for word in named if not word.has(*_IN_WHICH)]
    what = WordMatch(text="", concepts={Concept.WHAT: None})
    return [what, *(replace(word, concepts={Concept.AND: None}) if word.has(Concept.OR) else word for word in asked)]


def _name_last_due(words: Sequence[WordMatch], said: AbstractSet[Concept]) -> Sequence[WordMatch]:
    """Return words with `Concept.LAST_DUE` for "the last deadline", "the latest one" and "what comes last"."""
    if any(word.has(*_PAST) and not word.has(Concept.DELIVER) for word in words):
        return name_first_or_last_done(words)
    if Concept.WHO in said and said.isdisjoint(_OF_DAY):
        return words  # "who has the last one?" is of a list
    named = [_as_last_due(word.text) if _is_of_deadline(words, index) else word for index, word in enumerate(words)]
    if not said.isdisjoint(_DEADLINES):
        named = _name_all_last(named, _FURTHEST)
    is_about = not (said.isdisjoint(_ASKING) or said.isdisjoint(_DUE))
    if is_about and (last := _name(named, _LAST, Concept.LAST_DUE, is_apart=True)) is not None:
        named = [*last]
    if any_has(named, Concept.LAST_DUE):  # "the last, that is the one furthest away"
        named = [
            _as_last_due(word.text) if word.has(Concept.LAST) and not _is_of_time(named, index) else word
            for index, word in enumerate(named)
        ]
    return named


def name_first_or_last_done(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with a concept for what was done last, or first: "the last thing delivered"."""
    is_asked = any_has(words, *_ASKED_OF) or len(words) <= _SHORT
    if not is_asked or any_has(words, Concept.MUST, Concept.NOT):
        return words
    words = _name_latest_delivery(words)
    is_past = any(word.has(*_PAST) and not word.has(Concept.DELIVER) for word in words)
    if not (is_past and any_has(words, *_DELIVERY)):
        return words
    named = _name_all_last(words, _MOST_RECENT)
    # Italian "prima della scadenza" is early, and no "first".
    is_done = any_has(words, Concept.DELIVERED, Concept.DONE)
    is_done = is_done and not any_has(words, Concept.LAST_DUE, Concept.LAST, Concept.ON_TIME)
    if is_done and (first := _name(named, _FIRST, Concept.NEXT)) is not None:
        said = next(index for index, word in enumerate(first) if word not in words)
        after = next(index for index in range(said, len(first) + 1) if _ends_clause(first, index))
        # It stands where English has it: "als Erstes geliefert".
        as_next = replace(first[said], concepts={Concept.NEXT: None})
        named = [*first[:said], *first[said + 1 : after], as_next, *first[after:]]
    if any_has(named, Concept.LAST_DUE) and not any_has(named, *_ASKED_OF):
        named = list(map(_as_delivered, named))
    return [
        _as_last_due(word.text) if word.has(Concept.LAST) and not _is_of_time(named, index) else word
        for index, word in enumerate(named)
    ]


def says_first_or_last(words: Sequence[WordMatch]) -> bool:
    """Return whether a text has words for what was first or last of all."""
    phrased = PhrasedWords(words)
    return phrased.find(_MOST_RECENT) is not None or phrased.find(_FIRST) is not None


def _as_delivered(word: WordMatch) -> WordMatch:
    """Return a word, English "sent" of "the last thing that they sent us" as one that says that it was."""
    return replace(word, concepts={**word.concepts, Concept.DID: None}) if word.has(Concept.DELIVERED) else word


def _name_latest_delivery(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which "the latest delivery", as a noun, is what was delivered last."""
    starts = dict(PhrasedWords(words).find_all(_MOST_RECENT))
    for index, word in enumerate(words):
        if not any(map(_is_delivery, word.parts)):
            continue
        near = range(max(0, index - _BESIDE), min(len(words), index + _BESIDE + 1))
        if any(each in starts or words[each].has(Concept.LAST) for each in near):
            delivered = replace(word, concepts=dict.fromkeys((Concept.DELIVERED, Concept.DID)))
            return [*words[:index], delivered, *words[index + 1 :]]
    return words


def _is_of_deadline(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether a word is "last", and said of a deadline beside it."""
    near = words[max(0, index - _BESIDE) : index + _BESIDE + 1]
    return words[index].has(Concept.LAST) and not _is_of_time(words, index) and any_has(near, *_DEADLINES)


def _is_of_time(words: Sequence[WordMatch], index: int) -> bool:
    """Return whether a word is said of a meeting or a part of a year: "the last quarter", not "deadline of 2024"."""
    near = words[index : index + _BESIDE + 2]
    deadline = next((at for at, word in enumerate(near) if at and word.has(*_DEADLINES)), len(near))
    return any(word.has(*_TIMES) or word.kind is TokenKind.YEAR for word in near[:deadline])


def _as_last_due(text: str) -> WordMatch:
    return WordMatch(text=text, concepts={Concept.LAST_DUE: None, Concept.NOISE: None})


def _name_all_last(words: Sequence[WordMatch], table: PhraseTable) -> list[WordMatch]:
    """Return words with `Concept.LAST_DUE` in place of each of a table's phrases; a part of a longer word is none."""
    named, stop = list[WordMatch](), 0
    for index, end in PhrasedWords(words).find_all(table):
        if index >= stop and end > index and not words[index].has(Concept.LAST_DUE):
            named += [*words[stop:index], _as_last_due(" ".join(word.text for word in words[index:end]))]
            stop = end
    return [*named, *words[stop:]]


def _name(
    words: Sequence[WordMatch], table: PhraseTable, concept: Concept, *, is_apart: bool = False
) -> Sequence[WordMatch] | None:
    """Return words with a concept in place of a table's phrase, None if there is none; `is_apart` ends a clause."""
    for index, end in PhrasedWords(words).find_all(table):
        if not words[index].has(Concept.LAST_DUE) and (not is_apart or _ends_clause(words, end)):
            text = " ".join(word.text for word in words[index:end])
            named = WordMatch(text=text, concepts={concept: None, Concept.NOISE: None})
            return [*words[:index], named, *words[end:]]
    return None


def _ends_clause(words: Sequence[WordMatch], end: int) -> bool:
    """Return whether nothing follows in the clause: "what comes last", and no "last week"."""
    return end == len(words) or words[end].kind is not TokenKind.WORD or words[end].has(Concept.AND)
