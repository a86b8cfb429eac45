"""Names of the bodies that meet besides the Schengen Council, where a text names one, and "every Council".

They count only where the register has a meeting of the body: without any, every word means what it did, and "the JHA
Council", in whose margins the Schengen Council meets, is the Schengen Council.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import product

from domain.languages.schema import Concept
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.tokenizer import TokenKind, fold
from domain.reading.words.word_matcher import word_matcher
from domain.register.meeting import MeetingBody
from domain.register.model import DeadlineKind

_COUNCILS = ("schengen-council", "council")
#: "Each" and "every", in all languages; as a word for "all" each of them may be of what belongs to one Council.
_is_every = word_matcher(
    """всек* každ* hver hvert jeder jedem jeden jede κάθε each every cada iga igal igaks igale jokai* joka chaque gach
    svak* minden ogni kiekvien* katr* kull elke ieder iedere każd* fiecare vsak* varje"""
)
_BEFORE_EVERY = (Concept.IN, Concept.FOR, Concept.TO, Concept.BY)
#: Endings that hold a bound in themselves, by language.
_CARRIED = {"hu": ("ig", Concept.BY)}

#: Patterns of the names by language, in this order: JHA Council, European Council, Coreper, working party. Spaces also
#: stand for hyphens, accents do not count, `~` is any ending.
_NAMES: Mapping[str, tuple[str, str, str, str]] = {
    "bg": (
        "съвет~ (пвр|(по )?правосъдие и вътрешни работи)",
        "европейск~ съвет~",
        "корепер|coreper|комитет~ на постоянните представители",
        "работн~ груп~",
    ),
    "cs": (
        "rad(a|y|ě|u|ou) (pro )?(svv|jha|spravedlnost a vnitřní věci|vnitřní věci)",
        "evropsk~ rad(a|y|ě|u|ou)",
        "coreper~|výbor~ stálých zástupců",
        "pracovní~ skupin~",
    ),
    "da": (
        "ria (råd|møde|samling)~|råd~ (for )?retlige og indre anliggender",
        "europæiske råd~",
        "coreper~|faste repræsentanters komité~",
        "arbejdsgruppe~",
    ),
    "de": (
        "ji (rat|tagung)~|rat(e?s)? (für )?justiz und inneres|rat(e?s)? ji",
        "europäische~ rat(e?s)?",
        "coreper~|astv|ausschuss~ der ständigen vertreter",
        "(rats)?arbeitsgruppe~",
    ),
    "el": (
        "συμβούλι~ (δευ|(δικαιοσύνης και )?εσωτερικών υποθέσεων)",
        "ευρωπαϊκ~ συμβούλι~",
        "coreper~|επιτροπή~ (των )?μονίμων αντιπροσώπων|εμα",
        "ομάδ~ εργασίας",
    ),
    "en": (
        "(jha|justice and home affairs|home affairs) council~",
        "european council~|euco|eu summit~",
        "coreper|permanent representatives committee",
        "working (party|parties|group|groups)",
    ),
    "es": (
        "consejo~ (jai|de justicia y asuntos de interior|de justicia e interior|de interior)",
        "consejo europeo",
        "coreper|comité de representantes permanentes",
        "grupos? de trabajo",
    ),
    "et": (
        "(jsk|justiits ja siseküsimuste) nõukogu~",
        "(euroopa )?ülemkogu~",
        "coreper~|alaliste esindajate komitee~",
        "töörühm~",
    ),
    "fi": (
        "(osa|yos|oikeus ja sisäasioiden|oikeus ja sisäasiain|sisäasiain) neuvosto~",
        "eurooppa neuvosto~",
        "coreper~|pysyvien edustajien komitea~",
        "työryhm~",
    ),
    "fr": (
        "conseils? (jai|(« )?justice et affaires intérieures( »)?|affaires intérieures)",
        "conseils? européens?",
        "coreper|comité des représentants permanents",
        "groupes? de travail",
    ),
    "ga": (
        "g?ch?omhairle (cgb|(um cheartas agus )?gnóthaí baile)",
        "g?ch?omhairle eorpa~",
        "coreper|g?ch?oiste (na mbuanionadaithe|buanionadaithe)",
        "(mh?eitheal|mh?eithle)( oibre)?|n?gh?rúpa oibre",
    ),
    "hr": (
        "vijeć~ (za )?(pup|pravosuđe i unutarnje poslove)",
        "europsk~ vijeć~",
        "coreper~|odbor~ stalnih predstavnika",
        "radn~ skupin~",
    ),
    "hu": (
        "(ib|bel és igazságügyi|igazságügyi és belügyi) tanács~",
        "európai tanács~",
        "coreper~|állandó képviselők bizottság~",
        "munkacsoport~",
    ),
    "it": (
        "consigli~ (gai|giustizia e affari interni|affari interni)",
        "consigli~ europe~",
        "coreper|comitato dei rappresentanti permanenti",
        "grupp~ di lavoro",
    ),
    "lt": (
        "(tvr|teisingumo ir vidaus reikalų) taryb~",
        "europos vadovų taryb~",
        "coreper~|nuolatinių atstovų komitet~",
        "darbo grup~",
    ),
    "lv": (
        "(ti|tieslietu un iekšlietu) padom~",
        "eiropadom~",
        "coreper~|pastāvīgo pārstāvju komitej~",
        "darba grup~",
    ),
    "mt": (
        "kunsill (tal )?(ġai|jha|ġustizzja u (l|tal) affarijiet interni|affarijiet interni)",
        "kunsill ewropew",
        "coreper|kumitat tar rappreżentanti permanenti",
        "grupp(i)? (ta' |ta’ |ta )?ħidma",
    ),
    "nl": (
        "jbz (raad|zitting|vergadering)|raad (voor )?(jbz|justitie en binnenlandse zaken|binnenlandse zaken)",
        "europese raad",
        "coreper|comité van permanente vertegenwoordigers",
        "(raads)?werkgroep~",
    ),
    "pl": (
        r"rad(a|y|zie|ę|ą) (ds\.? )?(wsisw|wymiaru sprawiedliwości i spraw wewnętrznych)",
        "rad(a|y|zie|ę|ą) europejsk~",
        "coreper~|komitet~ stałych przedstawicieli",
        "grup~ robocz~",
    ),
    "pt": (
        "conselhos? (jai|((da|de) )?justiça e ((dos|de) )?assuntos internos|assuntos internos)",
        "conselhos? europeus?",
        "coreper|comité de representantes permanentes",
        "grupos? de trabalho",
    ),
    "ro": (
        "consili~ (jai|(pentru )?justiție și afaceri interne|afaceri interne)",
        "consili~ european~",
        "coreper~|comitet~ reprezentanților permanenți",
        "grup~ de lucru",
    ),
    "sk": (
        "rad(a|y|e|u|ou) (pre )?(svv|spravodlivosť a vnútorné veci|vnútorné veci)",
        "európsk~ rad(a|y|e|u|ou)",
        "coreper~|výbor~ stálych predstaviteľov",
        "pracovn~ skupin~",
    ),
    "sl": (
        "svet~ (za )?(pnz|pravosodje in notranje zadeve)",
        "evropsk~ svet~",
        "coreper~|odbor~ stalnih predstavnikov",
        "delovn~ skupin~",
    ),
    "sv": (
        "rif (råd|möte|sammanträde)~|råd~ (för )?rättsliga och inrikes frågor",
        "europeiska råd~",
        "coreper~|ständiga representanternas kommitté~",
        "arbetsgrupp~",
    ),
}
_BODIES = (
    MeetingBody.JHA_COUNCIL,
    MeetingBody.EUROPEAN_COUNCIL,
    MeetingBody.COREPER,
    MeetingBody.WORKING_PARTY,
)


def name_meetings(
    words: Sequence[WordMatch], languages: Iterable[str], bodies: Collection[MeetingBody]
) -> list[WordMatch]:
    """Return a text's words, with those that name one of the bodies joined into one word that means its meeting.

    "The meeting of the JHA Council" is one such word.
    """
    named = _name_every_council(words)
    for language, body in product(languages, (each for each in _BODIES if each in bodies)):
        for start, stop in _find(named, _pattern(language, body)):
            named[start:stop] = [_join(named[start:stop], body, language)]
    return named


def _name_every_council(words: Sequence[WordMatch]) -> list[WordMatch]:
    """Return the words with those for "at every Schengen Council" joined into one for what is due regularly."""
    named = list(words)
    for index in range(len(named) - 2, -1, -1):
        pair = named[index : index + 2]
        is_council = pair[-1].concepts.get(Concept.NAME) in _COUNCILS
        is_council = is_council or (_is_meeting(pair[-1]) and pair[-1].has(Concept.CARRIED))  # "igaks nõukoguks"
        if not (is_council and _is_every(fold(pair[0].text))):
            continue
        start = index - 1 if index and named[index - 1].has(*_BEFORE_EVERY) else index
        stop = index + 3 if index + 2 < len(named) and _is_meeting(named[index + 2]) else index + 2
        text = " ".join(word.text for word in named[start:stop])
        rhythm = {Concept.RHYTHM: DeadlineKind.REGULAR, Concept.DATED: None}
        named[start:stop] = [WordMatch(text, rhythm, lower=named[start].lower, glued=named[start].glued)]
    return named


def names_body(word: WordMatch) -> bool:
    """Return whether a word means the meeting of a body that it names."""
    return isinstance(word.concepts.get(Concept.MEETING), MeetingBody)


@cache
def _pattern(language: str, body: MeetingBody) -> re.Pattern[str]:
    names = fold(_NAMES[language][_BODIES.index(body)]).replace("~", r"\w*").replace(" ", "[ -]+")
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)")


def _find(words: Sequence[WordMatch], pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield where a name begins and ends among the words, the last first, with the words for a meeting beside it."""
    starts, text = [], ""
    for word in words:
        starts.append(len(text))
        text += f"{fold(word.text)} "
    for match in reversed([*pattern.finditer(text)]):
        touched = [index for index, start in enumerate(starts) if start < match.end()]
        touched = [index for index in touched if starts[index] + len(fold(words[index].text)) > match.start()]
        if all(words[index].kind in (TokenKind.WORD, TokenKind.DASH) for index in touched):
            yield _with_meeting_words(words, touched[0], touched[-1] + 1)


def _with_meeting_words(words: Sequence[WordMatch], start: int, stop: int) -> tuple[int, int]:
    if stop < len(words) and _is_meeting(words[stop]):
        stop += 1
    before = start - 1
    while before > 0 and words[before].is_noise and not _is_meeting(words[before]):
        before -= 1
    return (before, stop) if before >= 0 and _is_meeting(words[before]) else (start, stop)


def _is_meeting(word: WordMatch) -> bool:
    return word.has(Concept.MEETING) and not word.has(Concept.MONTH, Concept.NAME)


def _join(words: Sequence[WordMatch], body: MeetingBody, language: str) -> WordMatch:
    """Return the words as one, which keeps that they are a body that owes nothing, and the bound in their ending."""
    kept = {
        concept: word.concepts[concept]
        for word, concept in ((words[0], Concept.OTHER), (words[-1], Concept.CARRIED))
        if concept in word.concepts
    }
    text = " ".join(word.text for word in words)
    ending, bound = _CARRIED.get(language, ("", None))
    if ending and text.endswith(ending):
        kept[Concept.CARRIED] = bound
    return WordMatch(text, {**kept, Concept.MEETING: body}, lower=words[0].lower, glued=words[0].glued)
