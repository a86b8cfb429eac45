"""What was delivered before it was due: "what came in early?", "who was ahead of the deadline?"."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.idioms.dates.how_late import ask_when_for_how_many_days
from domain.reading.idioms.states.punctuality import names_deadline
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: The value of the word that says that something was delivered early; it is on time, too.
EARLY = "early"
#: Before it was due, in all languages together.
_EARLY = phrase_table(
    """early, ahead of schedule, ahead of time, ahead of its time, ahead of its deadline, ahead of the deadline,
    ahead of their deadline, ahead of its date, ahead of their date, ahead of the date, too early, sooner than due,
    earlier than due, earlier than planned, earlier than required, sooner than required, before it was due, before
    they were due, before time, with time to spare, with days to spare, zu früh, früh, frühzeitig, vorzeitig,
    vorfristig, verfrüht, vor der zeit, früher als nötig, früher als fällig, früher als geplant, en avance, en
    avance sur l' échéance, avant l' heure, avant terme, par anticipation, por adelantado, con antelación,
    anticipadamente, antes de tiempo, con adelanto, in anticipo, con anticipo, anticipatamente, prima del tempo, com
    antecedência, antecipadamente, antes do tempo, com avanço, adiantado, adiantada, adiantados, adiantadas, în
    avans, mai devreme, mai devreme decât trebuia, cu anticipație, devreme, înainte de vreme, vroeg, te vroeg,
    vroegtijdig, vervroegd, eerder dan nodig, eerder dan gepland, op voorhand, voor tijd, før tid, for tidligt,
    tidligt, i god tid, tidligere end nødvendigt, före tiden, för tidigt, tidigt, i förtid, tidigare än nödvändigt,
    etuajassa, ennen aikojaan, etukäteen, aikaisin, liian aikaisin, aikaisemmin kuin piti, ennenaikaisesti, enne
    tähtaega, varem kui vaja, ennetähtaegselt, ennetähtaegne, varakult, liiga vara, pirms laika, priekšlaikus,
    priekšlaicīgi, agrāk nekā vajadzēja, anksčiau laiko, per anksti, pirma laiko, anksčiau nei reikėjo, iš anksto,
    przed czasem, za wcześnie, wcześniej niż trzeba, przedterminowo, s předstihem, v předstihu, předčasně, příliš
    brzy, dříve než bylo třeba, s predstihom, v predstihu, predčasne, skôr ako bolo treba, predčasno, pred časom,
    prehitro, prezgodaj, ranije nego što je trebalo, prije vremena, prerano, unaprijed, prijevremeno, предсрочно,
    рано, твърде рано, по-рано от необходимото, преди времето, преди срок, νωρίς, πολύ νωρίς, νωρίτερα, πρόωρα, πριν
    την ώρα του, πριν την ώρα τους, πριν από την ώρα, korán, túl korán, idő előtt,
    hamarabb a kelleténél, határidő előtt, előbb a kelleténél, luath, go luath, roimh am, róluath, roimh an
    spriocdháta, roimh an sprioc, kmieni, qabel iż-żmien, qabel il-ħin, minn qabel, bil- quddiem, prije roka, pred
    rokom, prima della scadenza, korábban a határidőnél, a határidőnél korábban, varem kui"""
)
_TIMES = (TokenKind.MONTH, TokenKind.YEAR, TokenKind.DATE, TokenKind.QUARTER, TokenKind.NUMBER)
#: What is early was delivered; Irish "go luath" is "soon" as well.
_DELIVERY = (Concept.DELIVERED, Concept.DONE, Concept.RECEIVE, Concept.DID, Concept.WAS, Concept.PAST)
#: With one of these something is to be early, or a time is.
_OTHERS = (Concept.MUST, Concept.OWE, Concept.NEXT, Concept.COMING, Concept.CHANGE, Concept.NOT, Concept.OPEN)
#: May be between "before" and the deadline.
_BETWEEN = (Concept.ARTICLE, Concept.POSSESSIVE, Concept.BACK, Concept.THIS)


def name_early(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words in which what came "early", or "before its deadline", is on time, and marked as early."""
    start, stop = _find_early(words) or (0, 0)
    if stop <= start or not any_has(words, *_DELIVERY) or _is_time(words[stop : stop + 3]):
        return words
    if any(map(_is_other, (*words[:start], *words[stop:]))):
        return words
    text = " ".join(word.text for word in words[start:stop])
    early = WordMatch(text=text, concepts={Concept.ON_TIME: None}, value=EARLY)
    return ask_when_for_how_many_days([*words[:start], early, *words[stop:]])


def says_early(words: Sequence[WordMatch]) -> bool:
    """Return whether a text has words for being early, which may be of a time."""
    return _find_early(words) is not None


def _find_early(words: Sequence[WordMatch]) -> tuple[int, int] | None:
    return PhrasedWords(words).find(_EARLY) or _find_before_deadline(words)


def _find_before_deadline(words: Sequence[WordMatch]) -> tuple[int, int] | None:
    """Return where a text says "before its deadline", without a time that this is."""
    for index, word in enumerate(words):
        if not names_deadline(word):
            continue
        start = index
        while start and words[start - 1].has(*_BETWEEN):
            start -= 1
        if start and words[start - 1].has(Concept.BEFORE):
            return start - 1, index + 1
    return None


def _is_other(word: WordMatch) -> bool:
    return word.has(*_OTHERS) and not (word.is_noise or names_deadline(word))


def _is_time(after: Sequence[WordMatch]) -> bool:
    """Return whether what is early is a time: "early in June", "before the deadline of 5 December"."""
    return any(word.kind in _TIMES or word.has(Concept.MONTH, Concept.MEETING) for word in after)
