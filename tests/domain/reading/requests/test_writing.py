"""Requests for a text to be written or translated are no questions about the register."""

import pytest

from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question
from domain.reading.requests.writing_words import WRITING_WORDS
from tests.domain.reading.conftest import HintedReader

#: By language: a text to be written about what titles are about.
REQUESTS = {
    "bg": "Подготви реч за пътната карта",
    "cs": "Připrav projev o společném přehledu situace",
    "da": "Skriv en tale om de nye lovforslag",
    "de": "Könntest du eine Rede über die neuen Gesetzgebungsvorschläge schreiben?",
    "el": "Ετοίμασε μια ομιλία για τον χάρτη πορείας",
    "en": "Please draft a letter on the new legislative proposals",
    "es": "Redacta un discurso sobre las nuevas propuestas legislativas",
    "et": "Palun kirjuta kõne tegevuskavast",
    "fi": "Kirjoita puhe uusista lainsäädäntöehdotuksista",
    "fr": "Merci de me rédiger un discours sur les nouvelles propositions législatives",
    "ga": "Scríobh óráid faoin treochlár",
    "hr": "Napiši govor o novim zakonodavnim prijedlozima",
    "hu": "Írj egy beszédet az ütemtervről",
    "it": "Preparami un discorso sulle nuove proposte legislative",
    "lt": "Parašyk kalbą apie veiksmų gaires",
    "lv": "Uzraksti runu par ceļvedi",
    "mt": "Iktibli diskors dwar il-pjan direzzjonali",
    "nl": "Schrijf een toespraak over de nieuwe wetgevingsvoorstellen",
    "pl": "Napisz przemówienie o planie działania",
    "pt": "Escreve um discurso sobre as novas propostas legislativas",
    "ro": "Scrie un discurs despre noile propuneri legislative",
    "sk": "Napíš prejav o nových legislatívnych návrhoch",
    "sl": "Napiši govor o novih zakonodajnih predlogih",
    "sv": "Skriv ett tal om de nya lagförslagen",
}


def test_each_language_has_words() -> None:
    """No list is empty."""
    assert set(WRITING_WORDS) == set(REQUESTS) == set(CODES)
    assert all(row.write and row.texts and row.translate for row in WRITING_WORDS.values())


@pytest.mark.parametrize("code", CODES)
def test_a_text_to_be_written_is_refused(code: str, read_hinted: HintedReader) -> None:
    """Whatever it is to be about."""
    assert isinstance(read_hinted(REQUESTS[code], hint=code).question, NotUnderstood)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Saada mulle palun Frontexi aruande mustand", "et"),
        ("Lähetä minulle Frontexin raporttiluonnos", "fi"),
        ("Küldd el a Frontex-jelentés tervezetét", "hu"),
        ("Atsiųskite Frontex ataskaitos projektą", "lt"),
        ("Lūdzu sagatavo vēstules projektu Komisijai par II.1a", "lv"),
        ("Napiši osnutek dopisa Komisiji zaradi zamude pri II.1", "sl"),
        ("three lines to take on III.7 for the briefing, asap", "en"),
        ("Zwei Sätze zu III.7 bitte", "de"),
        ("I need two or three lines on smuggling for the minister's intervention, can you write them?", "en"),
        ("Gider du lave et kort resumé af rapporten under III.7a til min chef?", "da"),
        ("Scríobh nóta gairid dom faoin nGrúpa Ardleibhéil", "ga"),
        ("Put together a one-pager on asset recovery for me", "en"),
        ("kan du lige lave et udkast til dagsordenen?", "da"),
        ("możesz przygotować projekt porządku obrad?", "pl"),
        ("gal gali parašyt trumpą pažymą ministrui apie tai", "lt"),
        ("Fă-mi o notă scurtă despre recuperarea activelor", "ro"),
        ("Typ eens een beleefd mailtje naar de Commissie dat we nog wachten op dat overzicht", "nl"),
    ],
)
def test_a_draft_that_is_to_be_sent_is_refused(text: str, hint: str, read_hinted: HintedReader) -> None:
    """The register has no drafts."""
    assert isinstance(read_hinted(text, hint=hint).question, NotUnderstood)


@pytest.mark.parametrize(
    "text",
    [
        "prepare a list of what Europol owes by June 2024",
        "I have to write a speech on smuggling: what does Europol owe?",
        "write down what Frontex owes",
        "who must prepare the roadmap?",
        "three lines, please: what does Europol owe by June 2024?",
        "two reports on the agenda of Europol, which?",
        "give me the deadlines in the note for Frontex",
    ],
)
def test_what_an_answer_is_for_is_no_request(text: str, read_hinted: HintedReader) -> None:
    """A list is what the register has, and a question is asked whatever is written then."""
    assert isinstance(read_hinted(text, hint="en").question, Question)
