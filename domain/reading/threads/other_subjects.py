"""Announcements of another subject: "something else: who …"; what follows does not go on from the last question."""

import re
from collections.abc import Callable, Mapping
from functools import cache

from msgspec import Struct

from domain.reading.words.tokenizer import fold
from domain.reading.words.word_matcher import PhraseTable, phrase_table, word_matcher


class _Words(Struct, frozen=True, kw_only=True):
    """One language's words; case and accents do not matter, a "*" ends the beginning of a word."""

    #: "Other", "different", "new", and "question", "subject", "thing": one of each makes an announcement.
    other: str
    subject: str
    #: What is one by itself: "unrelated", "changing the subject".
    phrases: str
    #: What is one where it is the whole clause.
    whole: str = ""


_WORDS: Mapping[str, _Words] = {
    "bg": _Words(
        other="друг* различн* нов*",
        subject="тема въпрос нещо",
        phrases="съвсем друго, несвързано, сменям темата",
        whole="друго, и друго, едно друго",
    ),
    "cs": _Words(
        other="jin* další nov* odlišn*",
        subject="věc otázka téma dotaz",
        phrases="něco jiného, něco úplně jiného, nesouvisí, nesouvisející, změna tématu, mimo téma",
    ),
    "da": _Words(
        other="anden andet andre nyt ny",
        subject="ting emne spørgsmål sag noget",
        phrases="ikke har noget med, urelateret",
    ),
    "de": _Words(
        other="ander* neue*",
        subject="frage thema sache punkt was etwas",
        phrases="themawechsel, hat damit nichts zu tun, nichts damit zu tun, unabhängig davon, was ganz anderes",
    ),
    "el": _Words(
        other="άλλο άλλη διαφορετικ* νέο",
        subject="θέμα ερώτηση κάτι πράγμα",
        phrases="άσχετο, αλλάζω θέμα",
        whole="άλλο, και άλλο, κάτι άλλο",
    ),
    "en": _Words(
        other="other another different new separate",
        subject="thing question topic subject matter note point",
        phrases="something else, something different, something quite different, something completely different, "
        "something else entirely, unrelated, changing the subject, change of subject, change of topic, changing topic, "
        "nothing to do with this, nothing to do with that, separately, totally different",
    ),
    "es": _Words(
        other="otra otro distint* diferente nueva",
        subject="cosa pregunta tema asunto",
        phrases="cambio de tema, cambiando de tema, nada que ver, no tiene que ver",
    ),
    "et": _Words(
        other="teine teise muu muud uus",
        subject="asi küsimus teema midagi",
        phrases="sellega mitte seotud, pole seotud",
    ),
    "fi": _Words(
        other="toinen muuta eri uusi", subject="asia kysymys aihe juttu", phrases="ihan muuta, ei liity, liittymätön"
    ),
    "fr": _Words(
        other="autre différent* nouvelle",
        subject="chose question sujet point",
        phrases="rien à voir, sans rapport, changement de sujet, je change de sujet, pour changer de sujet",
    ),
    "ga": _Words(
        other="eile difriúil nua",
        subject="rud ceist ábhar scéal pointe",
        phrases="nach mbaineann leis, gan bhaint leis",
    ),
    "hr": _Words(
        other="drug* nov*", subject="stvar pitanje tema nešto", phrases="nevezano, nema veze s tim, promjena teme"
    ),
    "hu": _Words(
        other="más másik új", subject="kérdés téma dolog valami ügy", phrases="egészen más, teljesen más, semmi köze"
    ),
    "it": _Words(
        other="altra altro diversa nuova",
        subject="cosa domanda argomento tema",
        phrases="tutt' altro, cambiando discorso, cambio argomento, cambiando argomento, non c' entra, "
        "niente a che vedere, qualcos' altro",
    ),
    "lt": _Words(
        other="kit* nauj*", subject="klausimas dalykas tema reikalas ką", phrases="nesusij*, visai kas kita, ne į temą"
    ),
    "lv": _Words(
        other="cits cita citu jaun*", subject="jautājums temats tēma lieta ko", phrases="nesaistīt*, pavisam kas cits"
    ),
    "mt": _Words(
        other="oħra ieħor differenti ġdida",
        subject="ħaġa mistoqsija suġġett punt",
        phrases="m' għandhiex x' taqsam, m' għandux x' jaqsam",
    ),
    "nl": _Words(
        other="ander* nieuwe",
        subject="vraag onderwerp iets ding punt",
        phrases="staat hier los van, staat daar los van, heeft hier niets mee te maken, los hiervan, ander onderwerp",
    ),
    "pl": _Words(
        other="inn* nowy nowe nowa",
        subject="sprawa pytanie temat coś",
        phrases="z innej beczki, niezwiązan*, zmiana tematu, zmieniając temat",
    ),
    "pt": _Words(
        other="outr* diferente nova",
        subject="coisa pergunta assunto tema questão",
        phrases="mudando de assunto, nada a ver, não tem a ver, sem relação",
    ),
    "ro": _Words(
        other="alt altă alta nouă",
        subject="întrebare subiect chestiune temă lucru",
        phrases="altceva, fără legătură, schimb subiectul, nu are legătură",
    ),
    "sk": _Words(
        other="iná iné iný ďalš* nov*",
        subject="vec otázka téma niečo",
        phrases="nesúvis*, zmena témy, mimo témy",
    ),
    "sl": _Words(
        other="drug* nov*", subject="stvar vprašanje tema nekaj zadeva", phrases="ni povezano, nepovezano, menjam temo"
    ),
    "sv": _Words(
        other="annan annat andra ny",
        subject="sak fråga ämne något nåt",
        phrases="inte har med det att göra, orelaterat",
    ),
}
#: What ends an announcement.
_END = re.compile(r"[:,.!?;]\s+|\s+[-–—]\s+")
_WORD = re.compile(r"\w+")
#: It has no more words, and stands in one of the first clauses.
_MAX_WORDS, _MAX_CLAUSES = 9, 4
#: What is asked after it has more than a name.
_MIN_ASKED_WORDS = 3


def after_other_subject(text: str, language: str) -> str | None:
    """Return what a text asks after it has announced another subject, None if it does not."""
    if language not in _WORDS:  # a hint may be any language
        return None
    start = 0
    for _, end in zip(range(_MAX_CLAUSES), _END.finditer(text), strict=False):
        rest = text[end.end() :]
        if _announces(text[start : end.start()], language) and len(_WORD.findall(rest)) >= _MIN_ASKED_WORDS:
            # "One more, unrelated: how many …" goes on to the next sign.
            further = _END.search(rest)
            again = further is not None and _announces(rest[: further.start()], language)
            return rest[further.end() :] if further is not None and again else rest
        start = end.end()
    return None


def _announces(clause: str, language: str) -> bool:
    words = _WORD.findall(fold(clause))
    if not 0 < len(words) <= _MAX_WORDS or any(word.isdigit() for word in words):
        return False
    is_other, is_subject, phrases, whole = _matchers(language)
    tokens = [(word, index) for index, word in enumerate(words)]
    if whole.end_of(tokens, 0) == len(words):
        return True
    if any(phrases.end_of(tokens, index) is not None for index in range(len(words))):
        return True
    return any(map(is_other, words)) and any(map(is_subject, words))


@cache
def _matchers(language: str) -> tuple[Callable[[str], bool], Callable[[str], bool], PhraseTable, PhraseTable]:
    row = _WORDS[language]
    return word_matcher(row.other), word_matcher(row.subject), phrase_table(row.phrases), phrase_table(row.whole)
