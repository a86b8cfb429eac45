"""Requests for the people behind a body: the unit that writes a report, somebody's name, what other delegations think.

A register knows bodies, and nobody in them.
"""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise

from msgspec import Struct

from domain.languages.schema import Concept
from domain.reading.requests.not_held.person_words import PERSON_WORDS
from domain.reading.requests.not_held.thing_words import SOUGHT_WORDS
from domain.reading.requests.sentences_alone import asks, find_sentences
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, PhraseTable, number_tokens, phrase_table, word_matcher

_Matcher = Callable[[str], bool]
#: With one of these a text is about what is owed, whoever owes it.
OWING = (Concept.OWE, Concept.MUST, Concept.OPEN, Concept.OVERDUE, Concept.ON_TIME, Concept.DEADLINE, Concept.UNDATED)
#: Time and minutes; "how much" and "how long"; an agenda, a meeting, and what one does with time there.
_is_time = word_matcher(
    """time minutes minuten minutter minuter minutes minuti minutos minute минути minut minút minuta minutes minuutit
    minuuttia minutit percet λεπτά minuti nóiméad tid zeit tijd temps tiempo tempo timp време času czasu vremena časa
    laiko laika aega aikaa időt ώρα ħin ama"""
)
_is_how_long = word_matcher("wie πόση πόσο cuánto quanto cât hur hvor kolko koliko kiek cik kui kuinka mennyi kemm")
_is_slot = word_matcher(
    """agend* tagesordnung* dagordning* dagsorden* ordre orden ordine ordem ordinea napirend* darbotvark* päevakor*
    darba esityslist* porząd* porad* program* rokovan* dnevn* дневния ημερήσια clár aġenda keep reserve plan
    einplan* reserv* uittrek* avsätt* sætte prévois réserv* rezerv* zarezerw* varata lasciare"""
)
_is_telephone = word_matcher(
    """phone telephone telefon* teléfono téléphone telefone τηλέφων* τηλεφών* puhelin* tālrun* durchwahl guthán fón
    телефон*"""
)
_is_colleague = word_matcher(
    """colleague* kolleg* kolleeg* koleg* collègue* collega colleghi coleg* συνάδελφ* συναδέλφ* kollég* munkatárs*
    comhghleacaí chomhghleacaí kolēģ* колег* compañer*"""
)
#: A name, or how one is called; beside a colleague.
_is_naming = word_matcher(
    """name names naam namn navn namen nom nombre nome numele nume nimi nime nimen nimeä nimeltä név neve nevet jméno
    jménem meno menom imię nazwisko nazwiska ime imena vārds vārdu pavardė pavardę pavardės vardas vardu isem ainm όνομα
    име името llama chiama chama appelle heißt heet heter hedder sauc jismu jisimha hívják nazywa imenuje volá
    λέγεται"""
)
#: The number of somebody's telephone; beside a name.
_is_number = word_matcher(
    """number numbers nummer nummern nummeret numret numéro número numero numărul număr номер номера číslo numer numeru
    numerem broj številk* numer* numur* numbrit numbri number puhelinnumer* telefonnum* telefonszám* mobilszám*
    telefoonnum* szám* αριθμό numru uimhir mobile mobil mobiel portable móvil cellulare contacto"""
)
#: Who speaks for a paper or leads a group is nobody's task in a register.
_is_role = word_matcher(
    """rapporteur* ir-rapporteur rapportør* raportöör* raportor* raportoare* raportööri ponente relator relatora
    relatrice relatore berichterstatter* докладчик* zpravodaj* spravodajc* spravodajk* sprawozdawc* izvjestitelj*
    poročevalec poročevalk* előadó előadója pranešėjas pranešėja pranešėju referents referente ordfører ordføreren
    föredragande esittelijä esittelijäksi rapóirtéir εισηγητής εισηγήτρια chair chairs chairing chairman chairwoman
    chairperson vorsitzende vorsitzender formand formanden председател председателят председателства předseda
    předsedá předsedou predseda predsedá predsedom préside président présidente preside presidente presiede
    eesistuja puheenjohtaja puheenjohtajana cathaoirleach predsjednik predsjedava predsjedavajući predsednik
    predseduje elnök elnöke elnököl pirmininkas pirmininkė pirmininkauja priekšsēdētājs vada president voorzitter
    przewodniczący przewodniczy prezidează președinte președintele ordförande πρόεδρος προεδρεύει"""
)
#: What somebody is called who is not named: "their name", "how is she called".
_CALLED = phrase_table(
    """his name, her name, their name, whose name, den Namen, der Name, wie … heißt, wie heißt, son nom, leur nom,
    comment … s'appelle, comment s'appelle, hoe … heet, zijn naam, haar naam, vad … heter, hans namn, hennes namn,
    namnet, hvad … hedder, navnet, hans navn, hendes navn, cómo se llama, su nombre, como se chama, o nome, seu
    nome, come si chiama, il nome, il suo nome, cum se numește, numele, как се казва, името, jak se jmenuje, jeho
    jméno, její jméno, ako sa volá, jeho meno, jej meno, jak się nazywa, jego nazwisko, jej nazwisko, nazwisko, kako
    se zove, njegovo ime, njezino ime, kako mu je ime, kako ji je ime, kako se imenuje, njeno ime, jo pavardę,
    pavardę, jos pavardę, jo vardą, viņa vārdu, viņas vārdu, kā viņu sauc, tema nime, mis ta nimi on, hänen nimensä,
    mikä hänen nimensä on, hogy hívják, a nevét, πώς λέγεται, το όνομά του, το όνομά της, το όνομα, x'jismu,
    x'jisimha, ismu, isimha, a ainm, t-ainm, cén t-ainm"""
)
#: Where the people are whom a text asks for: "over there", "at theirs"; in all languages together.
_THERE = phrase_table(
    """over there, there, at their end, on their side, dort, da drüben, bei denen, bei ihnen, daar, bij hen, bij ze, bij
    hun, derovre, der ovre, hos dem, där borta, chez eux, chez elles, là bas, allí, allá, do lado deles, por lá, lá
    dentro, da loro, acolo, la ei, la ele, при тях, u nich, u njih, kod njih, pri njih, pas juos, pie viņiem, seal,
    nende juures, siellä, heillä, náluk, εκεί, από κει, għandhom, naħa tagħhom, thall, ansin"""
)
#: What somebody does with what is owed: works on it, deals with it.
_WORKS = phrase_table(
    """working on, works on, work on, dealing with, deals with, handling, handles, drafting, drafts, arbeitet daran,
    daran arbeitet, arbeitet, dran sitzt, bearbeitet, kümmert sich, sich … kümmert, damit befasst, bezig, aan werkt,
    mee bezig, werkt, arbejder, sidder med, arbetar, jobbar, håller i, håller på, s'en occupe, y travaille, travaille,
    lo lleva, la lleva, trabaja, se ocupa, se encarga, se ne occupa, ci lavora, ci sta lavorando, lavora, trata disso,
    está a trabalhar, trabalha, ocupa, lucrează, se ocupă, работи, се занимава, dělá, pracuje, má na starosti, robí,
    zajmuje się, radi, bavi, dela, ukvarja, dirba, užsiima, strādā, nodarbojas, töötab, tegeleb, työskentelee,
    hoitaa, tekee, laatii, dolgozik, foglalkozik, δουλεύει, ασχολείται, jaħdem, qed jaħdem, ag obair, ag plé"""
)
#: With one of these "who" is whoever owes something to somebody with a role.
_NO_ROLE = (Concept.DELIVER, Concept.OVERDUE, Concept.DEADLINE, Concept.ASSIGNED)
#: "Who" and "what" in Lithuanian and Latvian.
_WHO_OR_WHAT = ("kas",)
#: So many words after "who" a person is the one asked for.
_NEAR_PERSON = 5
#: So many words after "what" a house is where somebody is asked for.
_NEAR_HOUSE = 3
#: So many words are between a name and the number that goes with it.
_BESIDE_NAME = 5
#: The word that asks is among so many, if a text asks for what was said.
_MAX_OPENING = 3


class _Row(Struct, frozen=True):
    """What tells a language's words."""

    is_unit: _Matcher
    is_person: _Matcher
    is_number: _Matcher
    is_name: _Matcher
    is_house: _Matcher
    is_audience: _Matcher
    seek: PhraseTable
    give: PhraseTable
    said: PhraseTable


def find_person(words: Sequence[WordMatch], language: str, *, has_units: bool = False) -> str | None:
    """Return the word by which a text asks for somebody in a body, or for what others think; None if it does not.

    Where units owe what is asked about (`has_units`), the register tells which.
    """
    row = _row(language)
    named = [word for word in words if not word.has(Concept.WHO)]
    is_somebody = any(_is_somebody(word, row) or _is(word, _is_colleague) for word in named)
    telephone = _find_telephone(words)
    if telephone is not None and (is_somebody or any(_is(word, _is_number) for word in words)):
        return telephone
    asks_who = any_has(words, Concept.WHO)
    called = PhrasedWords(words).find(_CALLED) if is_somebody else None
    if called is not None:
        return " ".join(word.text for word in words[slice(*called)])
    if any(_is(word, _is_colleague) for word in named):
        naming = next((word.text for word in words if _is(word, _is_naming)), None)
        if naming is not None:
            return naming
    for start, stop in find_sentences(words):
        sentence = words[start:stop]
        found = _find_asked(sentence, row, has_units=has_units)
        found = found or _find_number(sentence, row, is_of_somebody=asks_who)
        found = found or next(filter(None, (find(sentence, row) for find in _FINDERS)), None)
        if found is not None:
            return found
    return None


def _find_asked(words: Sequence[WordMatch], row: _Row, *, has_units: bool) -> str | None:
    """Return the unit or person of whom a sentence asks which it is: "which *unit* in DG HOME writes …"."""
    asking = next((index for index, word in enumerate(words) if word.has(Concept.WHAT, Concept.WHO)), None)
    if asking is None:
        return None
    after = asking + 1
    while after < len(words) and words[after].is_noise and not _names_somebody(words[after], row):
        after += 1
    following = words[after : after + 1]
    # A word that asks may have the one that follows: Irish "cén t-aonad".
    unit = next((word for word in (words[asking], *following) if _is(word, row.is_unit)), None)
    if unit is not None:
        return None if has_units else unit.text
    colleague = next((word for word in following if _is(word, _is_colleague)), None)
    if colleague is not None:
        return colleague.text  # "which colleague is drafting it?"
    # "Who is the person in charge of III.6?" asks for no more than its owner.
    is_near = after - asking <= _NEAR_PERSON and any_has(words, Concept.NAME)
    return next((word.text for word in following if is_near and _is(word, row.is_person)), None)


def _is_somebody(word: WordMatch, row: _Row) -> bool:
    return _is(word, row.is_unit) or _is(word, row.is_person)


def _names_somebody(word: WordMatch, row: _Row) -> bool:
    return _is_somebody(word, row) or _is(word, _is_colleague)


def _find_number(words: Sequence[WordMatch], row: _Row, *, is_of_somebody: bool) -> str | None:
    """Return the word for a telephone number that a sentence seeks: "have you got the *number* of whoever does …"."""
    tokens = number_tokens(words)
    if not any(row.seek.end_of(tokens, start) for start in range(len(tokens))):
        return None
    number = next((word for word in words if _is(word, row.is_number)), None)
    is_of_somebody = is_of_somebody or any(_is(word, row.is_person) for word in words)
    return number.text if number is not None and is_of_somebody else None


def _find_name(words: Sequence[WordMatch], row: _Row) -> str | None:
    """Return the word for a name that a sentence says is needed: "I need a *name*"."""
    tokens = number_tokens(words)
    if asks(words) or not any(row.give.end_of(tokens, start) for start in range(len(tokens))):
        return None
    return next((word.text for word in words if _is(word, row.is_name)), None)


def _find_name_and_number(words: Sequence[WordMatch], _: _Row) -> str | None:
    """Return the word for a name beside which a number is sought: "a *name* and number for whoever drafts it"."""
    for index, word in enumerate(words):
        near = words[index + 1 : index + 1 + _BESIDE_NAME]
        if _is(word, _is_naming) and any(_is(other, _is_number) or _is(other, _is_telephone) for other in near):
            return word.text
    return None


def _find_view(words: Sequence[WordMatch], row: _Row) -> str | None:
    """Return the word for others of whose view a sentence asks: "what line do the other *delegations* take?"."""
    if not any_has(words, Concept.WHAT, Concept.HOW) or any_has(words, *OWING):
        return None
    return next(
        (word.text for other, word in pairwise(words) if other.has(Concept.ELSE) and _is(word, row.is_audience)), None
    )


def _find_slot(words: Sequence[WordMatch], _: _Row) -> str | None:
    """Return the word for the time that a sentence asks to give something at a meeting: "how much *time* do I plan"."""
    counts = any(word.has(Concept.HOW_MANY) or _is(word, _is_how_long) for word in words[:_MAX_OPENING])
    is_planned = any(_is(word, _is_slot) for word in words)
    return next((word.text for word in words if counts and is_planned and _is(word, _is_time)), None)


def _find_said(words: Sequence[WordMatch], row: _Row) -> str | None:
    """Return the word that a sentence asks for what somebody has said: "what did the MEPs *say* about …"."""
    asks_what = any_has(words[:_MAX_OPENING], Concept.WHAT, Concept.HOW)
    if not asks_what or any(word.has(*OWING, Concept.WE) or word.kind is TokenKind.REF for word in words):
        return None
    said = PhrasedWords(words).find(row.said)
    return None if said is None else words[said[0]].text


def _find_house(words: Sequence[WordMatch], row: _Row) -> str | None:
    """Return where a sentence asks who does something there: "who is working on the roadmap in our *ministry*?"."""
    asking = next((index for index, word in enumerate(words) if word.has(Concept.WHO)), None)
    if asking is None:  # Lithuanian "kas mūsų ministerijoje" is "who" and "what"
        asking = 0 if words and words[0].has(Concept.WHAT) else len(words)
        words = words[: asking + _NEAR_HOUSE]
    return next((word.text for word in words[asking + 1 :] if _is(word, row.is_house)), None)


def _find_role(words: Sequence[WordMatch], _: _Row) -> str | None:
    """Return the word for a role that somebody has in what a sentence asks about: "who will be *rapporteur* on …"."""
    asks_who = [*map(_asks_who, words)]
    if not any(asks_who) or any(word.has(*_NO_ROLE) and not word.is_noise for word in words):
        return None
    return next((word.text for word in words[asks_who.index(True) :] if _is(word, _is_role)), None)


def _asks_who(word: WordMatch) -> bool:
    return word.has(Concept.WHO) or word.lower in _WHO_OR_WHAT


def _find_worker(words: Sequence[WordMatch], _: _Row) -> str | None:
    """Return the words for what somebody does whom a sentence asks for: "who over there is *working on* it?"."""
    said = PhrasedWords(words)
    works = said.find(_WORKS)
    if works is None or said.find(_THERE) is None or not any(map(_asks_who, words)):
        return None
    return " ".join(word.text for word in words[works[0] : max(works[1], works[0] + 1)])


def _find_telephone(words: Sequence[WordMatch]) -> str | None:
    """Return the word by which somebody's telephone is asked for: "the name and *phone* number of the colleague"."""
    return next((word.text for word in words if _is(word, _is_telephone)), None)


_FINDERS = (
    _find_name,
    _find_name_and_number,
    _find_slot,
    _find_view,
    _find_said,
    _find_house,
    _find_role,
    _find_worker,
)


def _is(word: WordMatch, matches: _Matcher) -> bool:
    is_other = word.has(Concept.SECTION, Concept.TITLE, Concept.NAME)  # "the EU Internet Referral Unit"
    return word.kind is TokenKind.WORD and not is_other and any(map(matches, word.parts))


@cache
def _row(language: str) -> _Row:
    row, sought = PERSON_WORDS[language], SOUGHT_WORDS[language]
    return _Row(
        is_unit=word_matcher(row.units),
        is_person=word_matcher(row.persons),
        is_number=word_matcher(row.number),
        is_name=word_matcher(row.name),
        is_house=word_matcher(row.houses),
        is_audience=word_matcher(sought.audience),
        seek=phrase_table(sought.seek),
        give=phrase_table(sought.give),
        said=phrase_table(row.said),
    )
