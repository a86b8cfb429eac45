"""In which language a text is, and what the languages write that others do not."""

from datetime import date

import pytest

from domain.languages import CODES, NAMES
from domain.questions.model import Bound, NotUnderstood, Question
from domain.reading.names import find_actor, find_language
from domain.reading.words.language_detection import detect_language, match_hinted_language
from domain.reading.words.lexicon import TokenLine, load_lexicon
from domain.reading.words.tokenizer import clean, tokenize
from domain.register.model import Register
from tests.domain.conftest import Reads


def _line(text: str) -> TokenLine:
    return TokenLine(tokenize(clean(text)))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Какво трябва да представи Евроюст до юни 2024 г.?", "bg"),
        ("Τι οφείλει η Eurojust έως τον Ιούνιο του 2024;", "el"),
        ("Co musí Eurojust předložit do června 2024?", "cs"),
        ("Čo musí Eurojust predložiť do júna 2024?", "sk"),
        ("O que tem de entregar a Eurojust até junho de 2024?", "pt"),
        ("¿Qué debe entregar Eurojust a más tardar en junio de 2024?", "es"),
        ("Što Eurojust mora dostaviti do lipnja 2024.?", "hr"),
        ("Kaj mora Eurojust predložiti do junija 2024?", "sl"),
        ("Hvad skal Eurojust levere senest i juni 2024?", "da"),
        ("Vad ska Eurojust leverera senast i juni 2024?", "sv"),
    ],
)
def test_neighbours_are_told_apart(text: str, code: str) -> None:
    """Languages that share a script and many words are told by the rest, whatever is expected."""
    for hint in ("en", "pl", code):
        assert detect_language(_line(text), hint).language == code


def test_what_tells_nothing_is_in_the_expected_language() -> None:
    """A name is in every language, so the expected one stands, and it is known that the text did not tell it."""
    for code in CODES:
        heard = match_hinted_language(_line("Eurojust"), code)
        assert heard is not None
        assert (heard.language, heard.is_evident) == (code, False)


@pytest.mark.parametrize(
    "text",
    [
        "wat is de deadline voor Eurojust in June 2024",
        "what does Duitsland owe?",
        "que doit livrer Eurojust by June 2024 ?",
        "mitä Europolin pitää deliver kesäkuuhun 2024 mennessä",
    ],
)
def test_a_mixed_question_is_read(text: str, reads: Reads) -> None:
    """Words of a second language are read where one of them says what no other reading could."""
    assert isinstance(reads(text, hint="en").question, Question)


def test_a_word_that_only_looks_foreign_is_not_guessed(reads: Reads) -> None:
    """ "But" is a word of other languages as well: here it would turn the question round, so it is not passed over."""
    assert isinstance(
        reads("what must all the JHA agencies but Europol come up with?", hint="en").question, NotUnderstood
    )


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("was muessen die Mitgliedstaaten bis Maerz 2024 tun?", "de"),
        ("co musi udelat clenske staty do brezna 2024", "cs"),
        ("CE TREBUIE SA FACA STATELE MEMBRE PANA IN MARTIE 2024", "ro"),
        ("qu'est-ce que les Etats membres doivent remettre jusqu'en mars 2024", "fr"),
        ("iki 2024 m. kovo 31 d. ką turi padaryti valstybės narės", "lt"),
        ("lidz 2024. gada marta beigam kas dalibvalstim jaizdara", "lv"),
    ],
)
def test_letters_that_keyboards_lack(text: str, hint: str, reads: Reads) -> None:
    """Without diacritics, with letters written out, in capitals or elided, the March in question is found."""
    question = reads(text, hint=hint).question
    assert isinstance(question, Question)
    assert question.owners == ("member-states",)
    assert question.when is not None
    assert question.when.span.last == date(2024, 3, 31)


def test_case_endings_hold_a_limit(reads: Reads) -> None:
    """What other languages say with a preposition is in the form itself, or stands after its time."""
    for text, hint in (
        ("mit kell az Eurojustnak benyújtania 2024 júniusáig", "hu"),
        ("mida peab Eurojust esitama 2024. aasta juuniks", "et"),
        ("mitä Eurojustin on toimitettava kesäkuuhun 2024 mennessä", "fi"),
    ):
        question = reads(text, hint=hint).question
        assert isinstance(question, Question)
        assert question.when is not None
        assert (question.owners, question.when.bound) == (("eurojust",), Bound.BY)
        assert question.when.span.last == date(2024, 6, 30)


def test_references_from_other_keyboards(reads: Reads) -> None:
    """Greek and Cyrillic letters that look like Roman figures are taken for them."""
    for text in ("ΙΙΙ.3", "ІІІ.3", "iii 3", "III.3"):
        question = reads(text, hint="en").question
        assert isinstance(question, Question)
        assert question.refs == ("III.3",)


def test_bodies_and_languages_by_name(register: Register) -> None:
    """A body is named in any language, and a language by its code or in itself."""
    for text in ("Österreich", "Αυστρία", "Oostenrijk", "AT", "Itävalta"):
        assert find_actor(text, directory=register.directory, hint="en") == "at"
    assert find_actor("Interpol", directory=register.directory, hint="en") is None
    assert find_actor("Austria and Malta", directory=register.directory, hint="en") is None
    assert [find_language(name) for name in NAMES.values()] == list(NAMES)
    assert (find_language("NL"), find_language("klingon")) == ("nl", None)


def test_a_lexicon_is_small() -> None:
    """All forms of a language, with and without accents, fit into its trie with room for no mistakes of scale."""
    for code in CODES:
        assert len(list(load_lexicon(code).vocabulary)) < 20_000
