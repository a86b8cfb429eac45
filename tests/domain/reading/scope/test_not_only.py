"""What is not only one body's."""

import pytest

from domain.questions.model import Question, QuestionType
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Годишната информация за базите данни не е работа само на eu-LISA, нали?"),
        ("cs", "Každoroční informace o databázích přece nemá na starosti jen eu-LISA, že ne?"),
        ("da", "De årlige oplysninger om databaserne er da ikke kun eu-LISA's opgave, vel?"),
        ("de", "Die jährlichen Informationen über die Datenbanken sind doch nicht allein Sache von eu-LISA, oder?"),
        ("el", "Η ετήσια ενημέρωση για τις βάσεις δεδομένων δεν είναι δουλειά μόνο του eu-LISA, έτσι;"),
        ("en", "The yearly information on the databases isn't just eu-LISA's job, is it?"),
        ("es", "La información anual sobre las bases de datos no es tarea solo de eu-LISA, ¿no?"),
        ("et", "Iga-aastane teave andmebaaside kohta ei ole ju ainult eu-LISA ülesanne?"),
        ("ga", "Ní ar eu-LISA amháin atá an fhaisnéis bhliantúil faoi na bunachair sonraí a thabhairt, an ea?"),
        ("hr", "Godišnje informacije o bazama podataka nisu samo posao eu-LISA-e, zar ne?"),
        ("hu", "Az adatbázisokról szóló éves tájékoztatás nem csak az eu-LISA feladata, ugye?"),
        ("it", "Le informazioni annuali sulle banche dati non spettano solo a eu-LISA, vero?"),
        ("lt", "Metinė informacija apie duomenų bazes juk ne vien eu-LISA darbas, ar ne?"),
        ("lv", "Ikgadējā informācija par datubāzēm taču nav tikai eu-LISA ziņā, vai ne?"),
        ("mt", "L-informazzjoni annwali dwar il-bażijiet tad-data mhix xogħol tal-eu-LISA biss, hux hekk?"),
        ("pt", "A informação anual sobre as bases de dados não cabe só à eu-LISA, pois não?"),
        ("ro", "Informațiile anuale privind bazele de date nu sunt doar treaba eu-LISA, nu-i așa?"),
        ("sk", "Každoročné informácie o databázach nie sú len úlohou eu-LISA, však?"),
        ("sl", "Letne informacije o podatkovnih zbirkah niso samo naloga agencije eu-LISA, kajne?"),
    ],
)
def test_what_is_not_only_a_bodys_asks_who_else_has_it(code: str, text: str, read_hinted: HintedReader) -> None:
    """Nearly all languages refused it; the answer names all."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs, question.owners) == (QuestionType.WHO, ("I.3a",), ())
