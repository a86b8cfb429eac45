"""What a text asks of deliveries: which of several is the latest, by how many days it is late, and the one before."""

from collections.abc import Callable, Sequence

from domain.languages.schema import Concept
from domain.questions.model import IS_DONE, Question, QuestionType, ReadingContext, StatusFilter
from domain.reading.idioms.dates.how_late import asks_by_how_much
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

#: Which of several is the latest, in all languages together.
_LATEST = phrase_table(
    """later, latest, the latest, worst, the worst, worse, further behind, furthest behind, longest, longer, the longest
    delay, longest delay, biggest delay, bigger delay, greatest delay, später, am spätesten, spätesten, schlimmer, am
    schlimmsten, schlimmsten, länger, am längsten, größte verspätung, größere verspätung, größten verspätung, plus tard,
    plus de retard, plus en retard, plus grand retard, plus gros retard, plus longtemps, le pire, la pire, pire, más
    tarde, más retraso, mayor retraso, más tiempo, peor, más tardi, più tardi, più ritardo, più in ritardo, ritardo
    maggiore, maggior ritardo, più tempo, peggiore, peggio, mais tarde, mais atraso, maior atraso, mais tempo, pior, mai
    târziu, mai mare întârziere, mai multă întârziere, mai mult timp, mai rău, later, grootste
    vertraging, grotere vertraging, ergst, ergste, erger, langer, het langst, senere, senest, størst
    forsinkelse, største forsinkelse, værst, værre, længst, længere, senare, störst försening, största
    förseningen, värst, värre, längst, längre, myöhemmin, myöhempään, pahin, pahiten, pahemmin, pisimpään, pidempään,
    kauemmin, kauimmin, hiljem, kõige hiljem, kauem, kõige kauem, hullem, vēlāk, visvēlāk, ilgāk, visilgāk, lielāks
    kavējums, lielākais kavējums, sliktāk, vėliau, vėliausiai, ilgiau, ilgiausiai, didesnis vėlavimas, didžiausias
    vėlavimas, później, najpóźniej, dłużej, najdłużej, większe opóźnienie, największe opóźnienie, najgorzej, gorzej,
    později, nejpozději, déle, nejdéle, větší zpoždění, největší zpoždění, nejhůř, hůř, neskôr, najneskôr, dlhšie,
    najdlhšie, väčšie meškanie, najväčšie meškanie, horšie, najhoršie, pozneje, kasneje, najkasneje, najpozneje, dlje,
    najdlje, večja zamuda, večjo zamudo, največja zamuda, največjo zamudo, huje, najhuje, kasnije, najkasnije, dulje,
    najdulje, duže, najduže, veće kašnjenje, najveće kašnjenje, gore, най-късно, по-късно, най-късна, най-дълго,
    по-дълго, най-голямо закъснение, по-голямо закъснение, най-зле, най-старо, най-старото, αργότερα, πιο αργά,
    μεγαλύτερη καθυστέρηση, χειρότερα, το χειρότερο, περισσότερο καιρό, később, legkésőbb, legkésőbbi, nagyobb késés,
    nagyobb késéssel, legnagyobb késés, legnagyobb késéssel, nagyobb csúszás, nagyobbik csúszás, legnagyobb csúszás,
    régebb óta, legrégebb óta, tovább, legtovább, rosszabb, níos déanaí, is déanaí, níos faide, is faide, is measa, níos
    measa, moill is mó, moill níos mó, aktar tard, iktar tard, l-aktar tard, l-iktar tard, akbar dewmien, l-akbar
    dewmien, itwal, l-itwal, l-agħar, agħar, ilu l-iktar, ilha l-iktar"""
)
#: What was delivered before what the last answer told of.
_BEFORE = phrase_table(
    """the one before that, the one before, the previous one, and before that, before that, the time before, който беше
    преди това, предишният, предишното, а преди това, преди това, ten předtím, ta předtím, předtím, předchozí, den
    før det, den før, den forrige, før det, der davor, die davor, davor, das davor, vorher, der vorige, die vorige,
    το προηγούμενο, η προηγούμενη, πριν από αυτό, πριν από αυτή, el anterior, la anterior, antes de eso, eelmine,
    enne seda, edellinen, sitä ennen, le précédent, la précédente, celui d'avant, celle d'avant, avant ça, avant
    cela, an ceann roimhe sin, roimhe sin, prethodni, prethodna, prije toga, az előző, előző, azelőtt, quello prima,
    quella prima, quello precedente, il precedente, prima di quello, ankstesnis, ankstesnė, prieš tai,
    iepriekšējais, iepriekšējā, pirms tam, dak ta' qabel, qabel dan, qabel, die daarvoor, de vorige, daarvoor, ten
    poprzedni, poprzedni, poprzednia, poprzednie, przedtem, wcześniej, o anterior, a anterior, antes disso, cel
    dinainte, cea dinainte, cel anterior, înainte de asta, ten predtým, tá predtým, predtým, predošlý, predošlá,
    tisto prej, prejšnje, prejšnji, pred tem, den innan, den föregående, den förra, innan dess, före det"""
)
#: It is, with a word for being late beside it: "which was more overdue?".
_MORE = phrase_table(
    """more, most, mehr, am meisten, meisten, stärker, am stärksten, plus, le plus, más, più, di più, mais, mai, cel
    mai, cea mai, mai mult, meer, meest, het meest, mere, mest, mer, enemmän, eniten, rohkem, kõige rohkem, enam,
    kõige enam, vairāk, visvairāk, labiau, labiausiai, daugiau, daugiausiai, bardziej, najbardziej, więcej,
    najwięcej, víc, více, nejvíc, nejvíce, viac, najviac, bolj, najbolj, več, največ, više, najviše, повече,
    най-много, най, πιο, περισσότερο, πιο πολύ, jobban, leginkább, többet, legtöbbet, inkább, níos mó, is mó, aktar,
    iktar, l-aktar, l-iktar"""
)
#: Has reported something done, or was reported.
_is_reported = word_matcher(
    """reported declared announced съобщ* докладва* отчете* nahlás* ohlás* nahláš* ohláš* meldt
    meldte indberet* gemeldet meldete meldeten δηλώθηκε δήλωσε δήλωσαν δηλωθεί αναφέρθηκε ανέφερε ανέφεραν
    notificado notificó declarado comunicado teatat* teatanud ilmoit* déclaré déclarée signalé notifié annoncé
    tuairiscithe thuairiscigh prijav* jelentett* jelentet* jelentve segnalat* dichiarat* notificat* pranešė pranešta
    praneštas paziņo* rrapport* irrapport* gemeld zgłosz* zgłosił* zgłoszono comunicou declarou raportat declarat
    nahlásen* prijavil* anmält anmäld anmälts rapporterat rapporterats"""
)
#: English has the same word for one.
_THEY_REPORT = phrase_table("they report, anyone report, anybody report, someone report")
_LATE = (StatusFilter.OVERDUE, StatusFilter.LATE)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER, TokenKind.REF, TokenKind.ROMAN)
#: With one of these something else is asked.
_ASKED_ELSE = (
    *(Concept.NAME, Concept.KIND, Concept.NOT, Concept.EXCEPT, Concept.ELSE, Concept.WHY, Concept.HOW_OFTEN),
    *(Concept.TO_WHOM, Concept.VEHICLE, Concept.MEETING, Concept.MUST, Concept.HELD, Concept.REPORTED, Concept.WE),
)
#: Beside "the one before that" they say no more.
_BESIDE_BEFORE = (Concept.AND, Concept.WHEN, Concept.WAS, Concept.IS, Concept.DID, Concept.DELIVERED, Concept.ARTICLE)
_MAX_WORDS = 10


def ask_of_deliveries(
    words: Sequence[WordMatch], context: ReadingContext, find_refs: Callable[[Question], Sequence[str]]
) -> Question | None:
    """Return what a text asks of what was late, or of what was delivered; None if it asks something else.

    "Which of them has been waiting longest?", "which of the two was later?", "by how many days?", "and before that?".
    """
    previous = context.previous
    if previous is None or not context.listed or len(words) > _MAX_WORDS:
        return None
    if any(word.kind in _TIMES or _asks_else(word) for word in words):
        return None
    says_late, was_late = any_has(words, Concept.OVERDUE), previous.which in _LATE
    which = StatusFilter.LATE if previous.which in IS_DONE else StatusFilter.OVERDUE
    if asks_by_how_much(words):
        was_early = previous.which is StatusFilter.EARLY and not says_late
        which = StatusFilter.EARLY if was_early else which
        is_of_late = says_late or was_late or was_early or previous.which is StatusFilter.ON_TIME
        return Question(ask=QuestionType.WHEN, which=which, refs=context.listed) if is_of_late else None
    delivered = Question(ask=QuestionType.WHEN, which=StatusFilter.DONE, refs=context.listed)
    if _asks_for_one_before(words, previous) and len(context.listed) == 1:
        return delivered  # all days tell
    if previous.which in IS_DONE and previous.refs and _only_asks_when(words) and find_refs(delivered):
        return delivered  # "did it come out on time?" "When?"
    if previous.which is StatusFilter.OVERDUE and _asks_if_reported(words):
        return Question(ask=QuestionType.WHETHER, which=StatusFilter.REPORTED, refs=context.listed)
    if len(context.listed) == 1 or not was_late or not any_has(words, Concept.WHAT, Concept.WHO):
        return None
    phrased = PhrasedWords(words)
    is_of_two_bodies = bool(context.compared) or len(previous.owners) > 1  # "which of them is late with more?"
    is_more = says_late and not is_of_two_bodies and phrased.find(_MORE) is not None
    is_latest = phrased.find(_LATEST) is not None or is_more
    if not is_latest or any_has(words, Concept.HOW_MANY, Concept.WHEN):
        return None
    return Question(ask=QuestionType.NEXT, which=which, refs=context.listed)


def _asks_if_reported(words: Sequence[WordMatch]) -> bool:
    """Return whether a text asks if any of those that are late is reported done: "didn't they report one as done?"."""
    says_report = any(map(_is_reported, (part for word in words for part in word.parts)))
    says_report = says_report or PhrasedWords(words).find(_THEY_REPORT) is not None
    return says_report and any_has(words, Concept.ANY, Concept.BACK) and not any_has(words, Concept.WHEN, Concept.WHO)


def _only_asks_when(words: Sequence[WordMatch]) -> bool:
    is_bare = all(word.is_noise or word.has(Concept.WHEN, *_BESIDE_BEFORE) for word in words)
    return is_bare and any_has(words, Concept.WHEN)


def _asks_else(word: WordMatch) -> bool:
    """Return whether a word asks for something else; Czech "mělo" is "had" and "had to"."""
    return word.has(*_ASKED_ELSE) and not (word.is_noise or word.has(Concept.WAS))


def _asks_for_one_before(words: Sequence[WordMatch], previous: Question) -> bool:
    """Return whether a text asks for the delivery before one whose day was asked for, and says nothing else."""
    found = PhrasedWords(words).find(_BEFORE) if previous.which in IS_DONE else None
    others = [] if found is None else [*words[: found[0]], *words[found[1] :]]
    return found is not None and all(word.is_noise or word.has(*_BESIDE_BEFORE) for word in others)
