"""Questions about where a document has got stuck, or which of two stages it is in: "still with the lawyers?"."""

from collections.abc import Callable, Collection, Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.requests.sentences_alone import find_sentences
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import fold
from domain.reading.words.word_matcher import word_matcher

#: Consultation, translation, lawyers and cabinets, in all languages together; without accents.
_is_stage = word_matcher(
    """consultation interservice interservices isc consulta interservicios consultazione interservizi konsult*
    dienststellenkonsultation dienststellen* interserv* interdienst* remiss horing horingen lausuntokierro*
    kooskolast* saskanosan* apsprieds* apspriesan* posvetovan* savjetovan* konzultac* konsultac* съгласуване*
    консултаци* διαβουλευσ* egyeztetes* szolgalatkozi comhairliuchan* gcomhairliuchan* konsultazzjoni consultarea
    consulta derinim* translation translators translated ubersetzung* traduction traducteurs traduccion traduzione
    traducao traduttori vertaling vertalers oversaettelse* oversattning* kaannos* kaantaj* tolkes tolkimis* tolgi
    tulkosan* tulkotaj* vercia* vertim* vertej* tlumaczen* preklad* prelozit prevod* prevajaj* prevajalc*
    prijevod* превод* превеждат forditas* fordito* traducere* μεταφρασ* traduzzjoni haistritheoir* aistriuchan*
    lawyers juristen jurist* juristes juristas giuristi giuridico juridico juridique juridisch* pravnic* pravnik*
    pravni pravnej prawn* teisinink* юрист* jogasz* νομικη νομικους νομικων dli cabinet kabinet* gabinet* gabinete
    gabinetto cabinetul rattstjanst*"""
)
#: With one of these a text asks for something that a register has.
_OTHER = tuple(set(QUESTION_WORDS) - {Concept.WHAT})
#: Of two of these with an "or" between them the register tells which.
_OF_OTHERS = (
    *(Concept.WHAT, Concept.NAME, Concept.KIND, Concept.WE, Concept.RHYTHM, Concept.NUMBER, Concept.YEAR),
    *(Concept.MONTH, Concept.ELSE, Concept.ON_TIME, Concept.VEHICLE),
)
#: They begin a question, too.
_PARTICLES = ("ar", "czy", "vai")
#: What a text may ask for whatever else it says.
_OWED = (Concept.OVERDUE, Concept.UNDATED, Concept.DEADLINE, Concept.NEXT, Concept.MUST)


def find_stage(words: Sequence[WordMatch], left_over: Collection[str], has_word: Callable[[str], bool]) -> str | None:
    """Return the word for a stage at which a text asks whether something is, None if it asks for no such thing.

    Of two with an "or" between them one is enough that nothing in the register is about: "still in X or already at Y?".
    `has_word` tells which words titles have.
    """
    for start, stop in find_sentences(words):
        sentence = words[start:stop]
        if any(word.has(*_OTHER) and not word.is_noise for word in sentence):
            continue
        is_either = any_has(sentence[1:], Concept.OR)
        is_state = is_either or any_has(sentence, Concept.WHERE)
        for word in sentence:
            parts = word.parts
            if any(map(_is_stage, parts)) and is_state and not any(map(has_word, parts)):
                return word.text
        strange = [word for word in sentence if word.is_unknown and word.text in left_over]
        is_owed = any(word.has(*_OWED) and not word.is_noise for word in sentence)
        if strange and not is_owed and _asks_which_of_two(sentence):
            return strange[-1].text
    return None


def _asks_which_of_two(sentence: Sequence[WordMatch]) -> bool:
    """Return whether a yes/no question is of two states, and neither of bodies nor of how often or when."""
    if any(word.has(*_OF_OTHERS) and not word.is_noise for word in sentence):
        return False
    either = [index for index, word in enumerate(sentence) if index and word.has(Concept.OR)]
    is_particle = len(either) == 1 and fold(sentence[either[0]].text) in _PARTICLES
    return bool(either) and not (is_particle and not sentence[0].has(Concept.OR))
