"""What somebody believed of the one thing asked about: "I thought it was due in December", "really? not Frontex?"."""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.questions.model import Question
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table

#: In all languages together; case and accents do not matter.
_BELIEVED = phrase_table(
    """i thought, i believed, i was under the impression, i had understood, i had it down for, thought, мислех, смятах,
    аз мислех, останах с впечатление, myslel jsem, myslela jsem, já myslel, já myslela, měl jsem za to, měla jsem za
    to, jeg troede, troede, jeg gik ud fra, ich dachte, dachte, ich hatte gedacht, ich glaubte, ich war der meinung,
    νόμιζα, πίστευα, εγώ νόμιζα, είχα την εντύπωση, creía, yo creía, pensaba, yo pensaba, tenía entendido, arvasin,
    ma arvasin, mina arvasin, luulin, minä luulin, ajattelin, je croyais, je pensais, moi je croyais, moi je
    pensais, j'avais compris, shíl mé, cheap mé, mheas mé, bhí mé den tuairim, mislio sam, mislila sam, ja mislio,
    ja mislila, ja sam mislio, ja sam mislila, azt hittem, én azt hittem, úgy tudtam, azt gondoltam, pensavo,
    credevo, io pensavo, io credevo, avevo capito, maniau, aš maniau, galvojau, man likās, es domāju, man šķita,
    ħsibt, jien ħsibt, kont naħseb, ik dacht, dacht, ik meende, ik was in de veronderstelling, myślałem, myślałam,
    sądziłem, sądziłam, wydawało mi się, pensava, achava, julgava, eu pensava, eu achava, eu julgava, credeam, eu
    credeam, am crezut, știam, myslel som, myslela som, ja som myslel, ja som myslela, mislil sem, mislila sem, jaz
    sem mislil, jaz sem mislila, jag trodde, trodde, jag fick för mig"""
)
_TIMES = (TokenKind.DATE, TokenKind.MONTH, TokenKind.YEAR, TokenKind.QUARTER)


#: Beside a body of which somebody doubts that it has no part in something.
_BESIDE = (
    *(Concept.NOT, Concept.AND, Concept.ELSE, Concept.IS, Concept.BACK, Concept.IN, Concept.WITH, Concept.ASSIGNED),
    *(Concept.CHATTER, Concept.ARTICLE, Concept.SECTION, Concept.ANY, Concept.BEYOND, Concept.JOINTLY),
)
_SIGNS = (TokenKind.COMMA, TokenKind.DASH, TokenKind.STOP)
_MAX_WORDS, _MAX_UNKNOWN = 10, 2


def ask_of_doubted_body(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return "and Frontex" in place of "really? isn't Frontex in it, too?" after one thing, None for anything else."""
    names = [word for word in words if word.has(Concept.NAME)]
    if len(previous.refs) != 1 or len(names) != 1 or len(words) > _MAX_WORDS:
        return None
    others = [word for word in words if word not in names and not word.is_noise and word.kind not in _SIGNS]
    is_denied = any_has(words, Concept.NOT)
    unknown = [word for word in others if word.is_unknown]
    is_bare = all(word.is_unknown or word.has(*_BESIDE) for word in others)
    asks = any(word.has(*QUESTION_WORDS) and not word.is_noise for word in words)
    if not is_denied or not is_bare or asks or len(unknown) > _MAX_UNKNOWN:
        return None
    return [WordMatch(text="", concepts={Concept.AND: None, Concept.NOISE: None}), *names]


def ask_when_believed(words: Sequence[WordMatch], previous: Question) -> Sequence[WordMatch] | None:
    """Return a "when" for what somebody believed of its day, None for anything else."""
    if len(previous.refs) != 1 or not any(word.has(Concept.MONTH) or word.kind in _TIMES for word in words):
        return None
    if any_has(words, Concept.NAME):
        return None
    said = PhrasedWords(words)
    begin = next((index for index in range(min(3, len(words))) if said.end_of(_BELIEVED, index) is not None), None)
    if begin is None:
        return None
    return [WordMatch(text=" ".join(word.text for word in words), concepts={Concept.WHEN: None})]
