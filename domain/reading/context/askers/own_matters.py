"""What people say of themselves beside a question: that they plan, are in no hurry, why they ask; in all languages."""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from domain.languages import CODES
from domain.languages.schema import Concept
from domain.reading.context.sentences import Sentence
from domain.reading.requests.orders import find_order
from domain.reading.words.lexicon import WordMatch, load_lexicon
from domain.reading.words.lookup import match_text
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import word_matcher

_WORD = re.compile(r"[^\W\d_]+")
#: What ends a clause before the question: "not urgent, but when …".
_CLAUSE_END = re.compile(r"[,:;]\s+|\s+[-–—]+\s+")
_is_planning = word_matcher(
    """plan plane planen planst plant planne* plann* planeja* planea* planl* planer* planir* planuj* plánuj* plánov*
    planifi* planific* plánok planow* planuo* plāno* plán* ippjan* nippjan* pjan* pleanáil* pianific* programm*
    organis* organiz* tervez* suunnittel* planeeri* plaani* načrt* προγραμματίζ* οργανών* σχεδιάζ* планира* organizir*
    diary calendar agenda kalend* kalent* naptár* ημερολόγι* календар* dialann* féilire djarju schedul* rozvrh*
    raspored* harmonogram* grafik* jaarplanning zeitplan* terminplan* ajakava* aikataulu*"""
)
_is_of_hurry = word_matcher(
    """hurry rush urgent eilt eilig dringend haast spoed dringend haster hastværk brådska brådskar bråttom presse urge
    prisa urgente fretta pressa grabă urgent спешно бърза бързаме spěchá nespěchá spěch urgentní ponáhľa neponáhľa
    súrne pośpiechu pilne pilnego žuri hitno mudi nujno skubu neskubu skubos skubu neskubėkite steigas steidzami
    kiiret kiireellinen kiireellistä kiirettä kiire sürgős βιασύνη επείγον επείγει għaġla urġenti deifir práinneach"""
)
_is_asking = word_matcher(
    """asking frage vraag spørger frågar demande chiedo domando pregunto pergunto întreb питам ptám pýtam pytam pitam
    sprašujem klausiu jautāju küsin kysyn kérdezem ρωτάω ρωτώ nistaqsi fiafraí"""
)
#: What somebody is about to send, and asks to whom.
_is_reminder = word_matcher(
    """reminder reminders erinnerung* mahnung* herinnering* rykker* påminnelse* rappel* relances sollecito solleciti
    promemoria recordatorio* lembrete* mementouri reamintir* напомнян* upomínk* upomienk* urgenc* ponagleni*
    przypomnieni* požurnic* podsjetnik* opomnik* priminim* atgādinājum* meeldetuletus* muistutu* emlékeztető*
    υπενθύμισ* υπενθυμίσ* tfakkir* meabhrúchá*"""
)
_is_missing = word_matcher(
    """missing forgot forgotten forget lacking fehlt fehlen vergessen übersehen mis ontbreekt vergeten mangler glemt
    overset saknas missat glömt manque oublié échappé manca dimenticato sfugge falta olvidado escapa esqueci escapou
    lipsește uitat scapă липсва забравил забравила пропускам пропуснал chybí zapomněl zapomněla opomněl chýba zabudol
    zabudla brakuje zapomniałem zapomniałam pominąłem pominęłam nedostaje zaboravio zaboravila propustio manjka
    pozabil pozabila izpustil trūksta pamiršau trūkst aizmirsu puudu unustasin puuttuu puuttuuko unohdin hiányzik
    kifelejtettem elfelejtettem λείπει ξέχασα παρέλειψα jonqosni jonqos nsejt easnamh dearmad"""
)
#: Among so many first words somebody says to be asking.
_MAX_ASKING = 5
#: A question of so many words asks no more than whether something is missing.
_MAX_MISSING = 9
#: With which the reason begins for which somebody asks.
_is_because = word_matcher(
    """because weil da omdat fordi eftersom parce perché porque pois pentru deoarece защото protože pretože ponieważ
    dlatego bo jer zato ker nes todėl tāpēc sest koska mert γιατί επειδή għax billi toisc mar bara preto sellepärast"""
)
_BUT = re.compile(
    r"^(?:but|aber|maar|men|mais|ma|però|pero|mas|dar|но|ale|ali|ampak|bet|aga|kuid|mutta|de|αλλά|imma|ach)\s",
    re.IGNORECASE,
)
#: With one of these a sentence is about the register.
_OF_REGISTER = (
    *(Concept.NAME, Concept.KIND, Concept.ITEM, Concept.DEADLINE, Concept.SECTION, Concept.VEHICLE, Concept.MONTH),
    *(Concept.OVERDUE, Concept.WHAT, Concept.WHO, Concept.WHEN, Concept.HOW_MANY),
)
#: Greek has a semicolon.
_MARKS = ("?", ";")


def plans(words: Sequence[WordMatch]) -> bool:
    """Return whether words say that somebody plans something, or keeps a calendar."""
    return any(_is_planning(part) for word in words for part in word.parts)


def asks_if_missing(text: str) -> bool:
    """Return whether a sentence asks whether something is missing from what somebody has: "am I missing anything?"."""
    words = _WORD.findall(fold(text))
    return len(words) <= _MAX_MISSING and any(map(_is_missing, words))


def leave_out_own_matters(sentences: Sequence[Sentence], hint: str) -> Sequence[Sentence]:
    """Return sentences without those that only say how urgent the answer is, or why it is asked for.

    "Could you send me what Europol owes? No hurry, but by Friday please." So does a clause before the question. What
    names anything of the register is no such sentence: "I need the urgent items of Frontex".
    """
    kept = [each for each in sentences if not _is_own_matter(each.text, hint)]
    if not any(_WORD.search(sentence.text) for sentence in kept):
        return sentences
    return [replace(sentence, text=_without_hurry(sentence.text)) for sentence in kept]


def _is_own_matter(text: str, hint: str) -> bool:
    """Return whether a sentence says only that; one that asks does not."""
    if text.endswith(_MARKS):
        return False
    words = _WORD.findall(fold(text))
    if any(map(_is_reminder, words)):  # "I want to get the reminders out today", but no order to send them
        matched = match_text(text, [load_lexicon(hint if hint in CODES else "en")])
        return not _names(text, hint, _OF_REGISTER) and find_order(matched, hint if hint in CODES else "en") is None
    if any(map(_is_asking, words[:_MAX_ASKING])) and any(map(_is_because, words)):
        return not _names(text, hint, (Concept.NAME,))
    return _speaks_of_hurry(words) and not _names(text, hint, _OF_REGISTER)


def _names(text: str, hint: str, concepts: Sequence[Concept]) -> bool:
    """Return whether a sentence has a word with one of some concepts, or a reference."""
    words = match_text(text, [load_lexicon(code) for code in dict.fromkeys((hint, "en"))])
    return any((word.has(*concepts) and not word.is_noise) or word.kind is TokenKind.REF for word in words)


def _speaks_of_hurry(words: Sequence[str]) -> bool:
    """Return whether words say how urgent something is; Estonian "eile" is yesterday, German "keine Eile" no hurry."""
    return any(map(_is_of_hurry, words)) or ("keine", "eile") in pairwise(words)


def _without_hurry(text: str) -> str:
    """Return a sentence without a first clause that says that there is no hurry: "not urgent, but when …"."""
    end = _CLAUSE_END.search(text)
    if end is None or not _speaks_of_hurry(_WORD.findall(fold(text[: end.start()]))):
        return text
    return _BUT.sub("", text[end.end() :]) or text
