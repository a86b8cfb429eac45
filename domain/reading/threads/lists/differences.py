"""What the list of one time has and that of another has not: "what comes on top in December?", "what drops out?"."""

import re
from collections.abc import Sequence
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Bound, DueFilter
from domain.reading.idioms.dates.newly_due import COMPARED_WITH
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table
from domain.register.meeting import Meeting
from domain.register.model import Directory

#: What is new beside the other time.
_ADDED = phrase_table(
    """се добавя, се добавят, се прибавя, в повече, допълнително, допълнителното, отгоре, в допълнение, прибавя се,
    přibude, přibudou, přibývá, přibylo, navíc, navrch, k tomu přidá, nově, kommer … oveni, kommer … til, oveni, ekstra,
    kommer … oven i, kommer … ud over, er nyt, mere … end, flere … end, obendrauf, mehr … als, kommt … dazu, kommt …
    hinzu, kommen … dazu, kommen … hinzu, dazukommt, hinzukommt, zusätzlich, zusätzliche, on top, in addition, added,
    additional, extra, is new, more … than, προστίθεται, προστίθενται, επιπλέον, παραπάνω, πρόσθετο, καινούργιο, se
    añade, se añaden, se suma, se suman, se agrega, de más, adicional, adicionales, además, por encima, más … que,
    lisandub, lisanduvad, juurde tuleb, tuleb juurde, lisaks tuleb, rohkem … kui, lisaks, tulee lisää, tulevat lisää,
    tulee … päälle, lisäksi tulee, enemmän … kuin, s'y ajoute, s'y ajoutent, s'ajoute, s'ajoutent, vient s'ajouter, en
    plus, de plus, plus … que, en supplément, supplémentaire, sa bhreis, de bhreis, breise, dodaje, dodaju, dodatno,
    dodatna, dodatni, dodatan, povrh, više … nego, pridolazi, jön még, jön hozzá, jön … hozzá, pluszban, pluszként,
    ráadásul, hozzáadódik, több … mint, új … képest, aggiunge, aggiungono, in più, più … che, aggiuntivo, aggiuntivi,
    prisideda, papildomai, papildomas, papildoma, pridedama, daugiau … negu, daugiau … nei, nāk klāt, klāt nāk, ir klāt,
    papildus, vairāk … nekā, jiżdied, jiżdiedu, jiżdiedlu, iżjed … milli, aktar … milli, żjieda, addizzjonali, komt …
    bij, komen … bij, erbij, extra, meer … dan, bijkomt, dochodzi, dochodzą, dojdzie, dojdą, dodatkowo, dodatkowa,
    dodatkowe, dodatkowy, więcej … niż, acresce, acrescem, acrescenta, a mais, adicional, mais … do que, se adaugă, se
    mai adaugă, în plus, suplimentar, mai mult … decât, pribudne, pribudnú, pribúda, navyše, viac … než, viac … ako,
    pridruži, pridružijo, pride … zraven, pride … še, dodatno, dodatna, več … kot, tillkommer, kommer till, kommer …
    till, utöver, extra, mer … än"""
)
#: What is no longer there, beside the other time.
_GONE = phrase_table(
    """отпада, отпадат, изчезва, изчезват, вече няма, odpadne, odpadnou, odpadá, odpadají, vypadne, vypadnou, zmizí,
    ubyde, falder … væk, falder … fra, falder … ud, forsvinder, ryger … ud, fällt … weg, fallen … weg, wegfällt,
    entfällt, entfallen, drops out, drop out, drops off, falls away, fall away, falls out, disappears, goes away, is
    gone, is no longer, φεύγει, φεύγουν, βγαίνει, εκλείπει, χάνεται, desaparece, desaparecen, se cae, se caen, deja de
    estar, ära langeb, langeb ära, langevad ära, kaob ära, jää pois, jäävät pois, jää … pois, poistuu, disparaît,
    disparaissent, tombe, n'y est plus, n'est plus, saute, thiteann ar lár, titeann ar lár, imíonn, otpada, otpadaju,
    ispada, nestaje, esik ki, kiesik, kiesnek, marad ki, tűnik el, non c'è più, viene meno, vengono meno, scompare,
    spariscono, sparisce, cade, iškrenta, iškris, dingsta, nebelieka, atkrīt, izkrīt, pazūd, vairs nav, ma jibqax,
    jibqax, jonqos, jaqa', valt … weg, vallen … weg, valt … af, vervalt, verdwijnt, odpada, odpadają, wypada, wypadają,
    znika, cai, caem, desaparece, deixa de, sai da lista, dispare, dispar, cade, iese, vypadne, odpadne, odpadá, ubudne,
    zmizne, odpade, odpadejo, izpade, izgine, faller … bort, försvinner, utgår, ramlar … bort"""
)
#: After one of the two times, and before the other.
_BETWEEN = phrase_table(
    """in between, between the two, between those two, between them, помежду, между двете, между двата, между тях,
    mezitím, mezi tím, mezi nimi, mezi těmi, mezi těmito, imellem dem, imellem de to, ind imellem, dazwischen, zwischen
    den beiden, zwischen beiden, ανάμεσα, ενδιάμεσα, μεταξύ των δύο, entre uno y otro, entre los dos, entre ambos, entre
    medias, nende vahele, nende kahe vahele, nende vahel, nende kahe vahel, vahepeal, niiden välissä, siinä välissä,
    välissä, entre les deux, entre-temps, idir an dá cheann, idir eatarthu, idir an dá chomhairle, eatarthu, između,
    među njima, a kettő között, közöttük, a kettő közt, közben, tra i due, fra i due, nel frattempo, in mezzo, tarp jų,
    tarp abiejų, tarp tų dviejų, starp tām, starp abām, starp abiem, starp tiem, bejniethom, bejn it-tnejn, daartussen,
    ertussen, tussen die twee, tussen de twee, tussen die, pomiędzy, między nimi, między tymi, entre os dois, entre as
    duas, pelo meio, entre ambos, între cele două, între ele, între timp, medzi nimi, medzi tými, medzitým, vmes, med
    njima, med obema, emellan dem, däremellan, mellan dem, mellan de två"""
)
#: What else such a text may have: it asks "what", "which one" or for nothing.
_OTHERS = (
    *(concept for concept in QUESTION_WORDS if concept is not Concept.WHAT),
    *(Concept.DONE, Concept.DELIVERED, Concept.OVERDUE, Concept.ON_TIME, Concept.HELD, Concept.REPORTED),
    *(Concept.UNDATED, Concept.OWNERLESS, Concept.SECTION, Concept.KIND, Concept.OTHER, Concept.VEHICLE),
    *(Concept.TITLE, Concept.NAME, Concept.NOT, Concept.EXCEPT, Concept.RHYTHM),
)
_LIMITING = frozenset({Bound.IN, Bound.BETWEEN, Bound.BY, Bound.BEFORE})
#: "8", "8th", "8-i".
_DAY = re.compile(r"(\d{1,2})\W?\w{0,2}\W?$")
_MAX_WORDS = 14
_TWO = 2


class Difference(Struct, frozen=True):
    """What is due at a time, `now`, and not at another one."""

    now: DueFilter
    other: DueFilter


def find_difference(
    words: Sequence[WordMatch], times: Sequence[DueFilter], last: DueFilter | None, before: DueFilter | None
) -> Difference | None:
    """Return of which two times the lists are compared; None if words do not compare them, or say more than that.

    `times` are those that the words mention, `last` is that of the last question, and `before` that of the one before.
    """
    said = PhrasedWords(words)
    if len(words) > _MAX_WORDS:
        return None
    added, gone, compared = (said.covered(table) for table in (_ADDED, _GONE, COMPARED_WITH))
    added = set() if added and _opens(words, added) else added
    is_compared = bool(compared) and any_has(words, Concept.WHAT)
    rest = [word for index, word in enumerate(words) if index not in added | gone | compared]
    if not (added or gone or is_compared) or any(map(_is_other, rest)) or sum(word.is_unknown for word in rest) > 1:
        return None  # a phrase in two parts may have an unknown word as its second
    compares = bool(compared) or any_has(words, Concept.THAN)
    now, other = _order(times, last, before, compares=compares)
    if now is None or other is None or now.span == other.span or not {now.bound, other.bound} <= _LIMITING:
        return None
    # "What is no longer there in June?" is what the other time has.
    return Difference(other, now) if gone else Difference(now, other)


def find_denied(words: Sequence[WordMatch], times: Sequence[DueFilter]) -> Difference | None:
    """Return the times of "what comes only in December and not in October?"; None if words ask for something else.

    Both are the same time if only one is named: "which of those are not for the Council on the 8th?".
    """
    is_asked = any_has(words, Concept.WHAT) and len(words) <= _MAX_WORDS
    denied = next((index for index, word in enumerate(words) if word.has(Concept.NOT)), None)
    rest = [word for index, word in enumerate(words) if index != denied]
    if not is_asked or denied is None or not 1 <= len(times) <= _TWO or any(map(_is_other, rest)):
        return None
    limits = (Concept.WE, Concept.ANY, Concept.NOTHING, *((Concept.ONLY,) if len(times) == 1 else ()))
    is_odd = sum(word.is_unknown for word in rest) > 1 or any_has(words, *limits)
    if is_odd or any(time.bound is not Bound.IN for time in times):
        return None
    return Difference(times[0], times[-1])


def find_between(
    words: Sequence[WordMatch], times: Sequence[DueFilter], last: DueFilter | None, before: DueFilter | None
) -> DueFilter | None:
    """Return the days between the times of the last two questions, if words ask for no more than what is due then."""
    between = PhrasedWords(words).covered(_BETWEEN)
    rest = [word for index, word in enumerate(words) if index not in between]
    if not between or times or last is None or before is None or len(words) > _MAX_WORDS:
        return None
    first, second = sorted((last.span, before.span), key=lambda span: span.first)
    day = timedelta(days=1)
    span = Span(first=first.last + day, last=second.first - day) if second.first - first.last > day else None
    is_bare = not any(map(_is_other, rest)) and sum(word.is_unknown for word in rest) <= 1
    return DueFilter(bound=Bound.BETWEEN, span=span) if span and is_bare else None


def find_meeting_of_day(words: Sequence[WordMatch], last: DueFilter | None, directory: Directory) -> list[DueFilter]:
    """Return the time of "the Council on the 8th", which is in the last question's time; nothing if none is named."""
    days = [match for word in words if (match := _DAY.match(word.text))]
    is_council = any(word.has(Concept.MEETING) or word.concepts.get(Concept.NAME) in COUNCIL_SLUGS for word in words)
    if last is None or not is_council or len(days) != 1:
        return []
    found = (each for each in directory.milestones if last.span.first <= each.day <= last.span.last)
    named = [each for each in found if each.day.day == int(days[0][1])]
    return [DueFilter(bound=Bound.IN, span=Span.day(each.day), council=each.meeting) for each in named[:1]]


def name_meeting_of_month(time: DueFilter, lasts: Sequence[DueFilter], directory: Directory) -> DueFilter:
    """Return a month as its Schengen Council, if one of the last questions was about one; any other time as it is."""
    month = Month.of(time.span.first)
    is_month = time.council is None and time.span == Span.months(month) and any(last.council for last in lasts)
    milestone = directory.milestone(Meeting(month)) if is_month else None
    return replace(time, span=Span.day(milestone.day), council=milestone.meeting) if milestone else time


def _order(
    times: Sequence[DueFilter], last: DueFilter | None, before: DueFilter | None, *, compares: bool
) -> tuple[DueFilter | None, DueFilter | None]:
    """Return the time that is looked at, and that with which it is compared; None for what is not known."""
    if len(times) == _TWO:
        return times[0], times[1]
    if not times or last is None or len(times) > _TWO:
        return (None, None) if times else (last, before)
    [time] = times
    if compares:  # "compared to October": a case ending may say "by October", too
        time = replace(time, bound=Bound.IN)
        return (before if _may_be_same(time, last) else last), time
    return time, (before if _may_be_same(time, last) else last)


def _may_be_same(one: DueFilter, other: DueFilter) -> bool:
    """Return whether two times may be the same: a month, and the Council in it."""
    return one.span.first <= other.span.last and other.span.first <= one.span.last


def _opens(words: Sequence[WordMatch], added: set[int]) -> bool:
    """Return whether words for what is added only open a text: "in addition, what is due in June?"."""
    last = max(added)
    is_before_comma = last + 2 < len(words) and words[last + 1].kind is TokenKind.COMMA  # the last is Greek "?"
    return 0 in added or is_before_comma


def _is_other(word: WordMatch) -> bool:
    """Return whether a word asks for something else; one that may be nothing does not."""
    return word.has(*_OTHERS) and not word.is_noise and word.concepts.get(Concept.NAME) not in COUNCIL_SLUGS
