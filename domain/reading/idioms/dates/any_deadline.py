"""What has a deadline and what has none, both: "deadline or not"; in all languages together."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: In a thread the time and the status of the last question limit nothing any more.
UNLIMITED = "unlimited"
_PHRASES = phrase_table(
    """deadline or not, deadline or no deadline, with or without a deadline, with or without deadline, with or without
    deadlines, with or without a date, dated or not, dated or undated, regardless of the deadline, regardless of
    deadlines, regardless of dates, whether or not there is a deadline, whatever the deadline, egal ob mit oder ohne
    Frist, mit oder ohne Frist, ob mit oder ohne Frist, mit oder ohne Termin, Frist hin oder her, unabhängig von
    Fristen, unabhängig von der Frist, los van deadlines, los van de deadline, met of zonder deadline, met of zonder
    termijn, ongeacht de deadline, ongeacht deadlines, uanset frist, uanset fristen, med eller uden frist, med eller
    utan tidsfrist, med eller utan deadline, oavsett tidsfrist, oavsett deadline, avec ou sans échéance, avec ou
    sans date limite, avec ou sans date, quelle que soit l'échéance, peu importe l'échéance, scadenza o no, con o
    senza scadenza, con o senza termine, a prescindere dalla scadenza, a prescindere dalle scadenze,
    indipendentemente dalla scadenza, con plazo o sin él, con o sin plazo, con fecha o sin ella, con o sin fecha,
    independientemente del plazo, sin importar el plazo, com ou sem prazo, com prazo ou sem ele, independentemente
    do prazo, indiferent de termen, indiferent de termene, cu sau fără termen, cu termen sau fără, независимо от
    сроковете, независимо от срока, със срок или без, с или без срок, със или без срок, bez ohledu na termíny, bez
    ohledu na termín, s termínem i bez, s termínem nebo bez, ať už s termínem nebo bez, bez ohľadu na termíny, bez
    ohľadu na termín, s termínom aj bez, s termínom alebo bez, niezależnie od terminów, niezależnie od terminu, bez
    względu na termin, bez względu na terminy, z terminem czy bez, z terminem lub bez, bez obzira na rok, bez obzira
    na rokove, s rokom ili bez, ne glede na roke, ne glede na rok, z rokom ali brez, nesvarbu ar yra terminas,
    nepriklausomai nuo termino, nepriklausomai nuo terminų, su terminu ar be, neatkarīgi no termiņiem, neatkarīgi no
    termiņa, ar termiņu vai bez, tähtaegadest olenemata, tähtajast olenemata, tähtaegadest sõltumata, tähtajast
    sõltumata, tähtajaga või ilma, oli määräaikaa tai ei, määräajasta riippumatta, määräajoista riippumatta,
    määräajalla tai ilman, határidőtől függetlenül, határidővel vagy anélkül, ανεξάρτητα από προθεσμίες, ανεξάρτητα
    από προθεσμία, ανεξάρτητα από την προθεσμία, ανεξαρτήτως προθεσμίας, με ή χωρίς προθεσμία, bi skadenza jew
    mingħajr, bi skadenza jew mingħajrha, irrispettivament mill-iskadenza, bíodh spriocdháta leo nó ná bíodh,
    spriocdháta nó gan spriocdháta, beag beann ar spriocdhátaí, whenever it's due, whenever it is due, whenever
    they're due, whenever that is, no matter when, regardless of when, без значение кога, няма значение кога, je
    jedno kdy, jedno kdy, bez ohledu na to kdy, uanset hvornår, egal wann, gleich wann, άσχετα με το πότε, άσχετα
    πότε, ανεξάρτητα από το πότε, da igual cuándo, da igual para cuándo, sin importar cuándo, ükskõik millal, ihan
    sama milloin, sama milloin, riippumatta siitä milloin, peu importe la date, peu importe quand, n'importe quand,
    is cuma cathain, bez obzira kada, bez obzira kad, mindegy mikor, mindegy mikorra, bármikor, a prescindere da
    quando, non importa quando, nesvarbu kada, vienalga kad, ikun meta jkun, maakt niet uit wanneer, het maakt niet
    uit wanneer, ongeacht wanneer, obojętnie na kiedy, obojętnie kiedy, seja para quando for, seja quando for, não
    importa quando, indiferent când, indiferent pe când, je jedno kedy, jedno kedy, ne glede kdaj, ne glede na to
    kdaj, oavsett när, oavsett när det är"""
)


_TIMELY = (Concept.DEADLINE, Concept.UNDATED, Concept.DATED, Concept.WHEN)


def name_any_deadline(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words with one that limits nothing in place of such a phrase."""
    if not any(word.is_unknown or word.has(*_TIMELY) for word in words):
        return words
    found = PhrasedWords(words).find(_PHRASES)
    if found is None:
        return words
    start, end = found
    return [*words[:start], make_unlimited(words[start:end]), *words[end:]]


def make_unlimited(words: Sequence[WordMatch]) -> WordMatch:
    """Return one word in place of several, which limits nothing."""
    return WordMatch(text=" ".join(word.text for word in words), concepts={Concept.NOISE: None}, value=UNLIMITED)
