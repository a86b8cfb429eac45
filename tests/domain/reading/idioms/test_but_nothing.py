"""What is left out by "but nothing that the Commission does"."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Oddíl IV, ale nic z toho, co dělá Komise"),
        ("de", "Abschnitt IV, aber nichts von dem, was die Kommission macht"),
        ("el", "Τμήμα IV, αλλά τίποτα από όσα κάνει η Επιτροπή"),
        ("en", "Section IV, but nothing that the Commission does"),
        ("es", "La sección IV, pero nada de lo que hace la Comisión"),
        ("fr", "La section IV, mais rien de ce que fait la Commission"),
        ("hr", "Odjeljak IV., ali ništa od onoga što radi Komisija"),
        ("hu", "IV. szakasz, de semmi olyan, amit a Bizottság csinál"),
        ("it", "Sezione IV, ma niente di quello che fa la Commissione"),
        ("lt", "IV skirsnis, bet nieko, ką daro Komisija"),
        ("lv", "IV iedaļa, bet nekas no tā, ko dara Komisija"),
        ("mt", "Taqsima IV, imma xejn minn dak li tagħmel il-Kummissjoni"),
        ("nl", "Deel IV, maar niets van wat de Commissie doet"),
        ("pl", "Sekcja IV, ale nic z tego, co robi Komisja"),
        ("pt", "Secção IV, mas nada do que a Comissão faz"),
        ("ro", "Secțiunea IV, dar nimic din ce face Comisia"),
        ("sk", "Oddiel IV, ale nič z toho, čo robí Komisia"),
        ("sl", "Oddelek IV, ampak nič od tega, kar dela Komisija"),
        ("sv", "Avsnitt IV, men inget av det som kommissionen gör"),
    ],
)
def test_but_nothing_that_a_body_does_leaves_it_out(code: str, text: str, read_hinted: HintedReader) -> None:
    """Nearly all languages refused it; the section stays."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.section, question.without.owners) == ("IV", ("commission",))
