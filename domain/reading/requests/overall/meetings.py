"""Requests for the Councils to come: "which Schengen Councils are coming up?", "how many are there in 2024?"."""

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from domain.languages.schema import Concept
from domain.questions.model import NotUnderstood, Question, QuestionType, StatusFilter
from domain.reading.times.mentioned import mentioned_times
from domain.reading.times.periods import COUNCIL_SLUGS
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import word_matcher
from domain.register.model import Directory

#: More than one Council, in all languages together: without accents or endings of cases.
_are_councils = word_matcher(
    """councils съвети съветите zasedání zasadania zasadnutia rady radach rad rådsmøder rådsmøderne råd råden
    rådsmöten rådsmötena räte räten ratstagungen συμβούλια συμβουλίων consejos nõukogud nõukogude neuvostot
    neuvostoja neuvostojen conseils chomhairlí comhairlí vijeća vijećâ sjednice tanácsok tanácsülések tanácsi
    consigli tarybos tarybų padomes padomju sanāksmes kunsilli raden raadszittingen schengenraden schengenraad*
    posiedzenia posiedzeń conselhos consilii consiliile sveti svetov zasedanja schengenräte schengenråd schengenmøder
    schengenneuvostot schengenneuvostoja"""
)
#: That they are planned, or when they are, where it has no meaning for what is owed.
_are_planned = word_matcher(
    """planned scheduled foreseen dates date calendar schedule meet meeting meetings held place upcoming geplant
    angesetzt vorgesehen termine prévus prévu prévues planifiés previsti in programma previstos programados fechas
    datas marcados gepland voorzien data planowane planowanych terminy plánované plánovaná naplánovaná plánovane
    termíny načrtovani predvidene datumi planirana planirane planlagte planlagt planerade datoer datum tervezett
    időpontok numatytos planuojamos datos plānotas kavandatud kuupäevad suunnitellut päivät programate prevăzute
    datele планирани предвидени датите ippjanati dátaí beartaithe προγραμματισμένα ημερομηνίες chystají chystajú
    schengen* šengen* шенген* σενγκεν"""
)
#: What is on one Council's agenda is no list of them.
_is_agenda = word_matcher("agenda agend* dnevn* darba darbotvark* programu programe poradu porządku napirend* дневния")
#: What asks for them.
_ASKING = (Concept.WHAT, Concept.WHEN, Concept.HOW_MANY, Concept.COMING, Concept.NEXT, Concept.DEADLINE)
#: What may stand beside them: that they are, or will be, in a time.
_BESIDE = (
    *(*_ASKING, Concept.IS, Concept.DID, Concept.NOISE, Concept.CHATTER, Concept.ARTICLE, Concept.MEETING, Concept.ALL),
    *(Concept.IN, Concept.THIS, Concept.YEAR, Concept.FOR, Concept.STATUS_OF, Concept.WE, Concept.ANY, Concept.HALF),
    *(Concept.PRESIDENCY, Concept.ENDING),
)
#: What is said of deliverables.
_LIMITS = (Concept.BY, Concept.UNTIL, Concept.BEFORE, Concept.AFTER, Concept.OPEN)
_OF_TIME = (TokenKind.YEAR, TokenKind.MONTH, TokenKind.DATE, TokenKind.QUARTER, TokenKind.COMMA, TokenKind.STOP)


def find_meetings(words: Sequence[WordMatch], *, today: date, directory: Directory) -> Question | None:
    """Return the request for the Councils to come, or in the time that the text names; None if it asks for more."""
    others = [word for word in words if not (any(map(_are_councils, word.parts)) and _is_meeting(word))]
    asks = any(word.has(*_ASKING) or any(map(_are_planned, word.parts)) for word in others)
    if len(others) == len(words) or not asks or not all(map(_belongs, others)):
        return None
    if any(map(_is_agenda, (part for word in words for part in word.parts))):
        return None
    times = mentioned_times(others, today=today, directory=directory)
    if len(times) > 1:
        return None
    return Question(ask=QuestionType.MEETINGS, which=StatusFilter.ALL, when=times[0] if times else None)


def is_of_nothing_else(question: Question | NotUnderstood) -> bool:
    """Return whether a text, read as a question about deliverables, is refused or about whatever there is in a time.

    So is what comes from the Councils. Many languages have the same form for one Council's and for several: what is due
    at one is no list of them.
    """
    if isinstance(question, NotUnderstood):
        return True
    is_of_council = question.when is not None and question.when.council is not None
    owners = () if COUNCIL_SLUGS.issuperset(question.owners) else question.owners
    is_plain = replace(question, ask=QuestionType.WHAT, owners=owners, when=None) == Question()
    return is_plain and not is_of_council and question.ask is not QuestionType.MEETING


def _is_meeting(word: WordMatch) -> bool:
    return word.has(Concept.MEETING) or word.concepts.get(Concept.NAME) in COUNCIL_SLUGS


def _belongs(word: WordMatch) -> bool:
    is_time = word.kind in _OF_TIME or word.has(Concept.MONTH)
    is_council = word.concepts.get(Concept.NAME) in COUNCIL_SLUGS
    if word.has(*_LIMITS):
        return False  # Croatian "do Vijeća", before one
    return is_time or is_council or word.has(*_BESIDE) or any(map(_are_planned, word.parts))
