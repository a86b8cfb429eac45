"""What else there is beside what somebody knows of."""

from datetime import date

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader

TODAY = date(2025, 7, 2)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Co dalšího má eu-LISA na starosti kromě informací o databázích?"),
        ("el", "Εκτός από τις πληροφορίες για τις βάσεις δεδομένων, τι άλλο οφείλει ο eu-LISA;"),
        ("en", "Other than the information on the databases, does eu-LISA owe anything else?"),
        ("es", "Además de la información sobre las bases de datos, ¿qué más debe eu-LISA?"),
        ("fr", "Outre les informations sur les bases de données, que doit encore eu-LISA ?"),
        ("ga", "Seachas an t-eolas faoi na bunachair sonraí, cad eile atá le soláthar ag eu-LISA?"),
        ("lv", "Kas eu-LISA vēl jāiesniedz, neskaitot informāciju par datubāzēm?"),
        ("nl", "Wat moet eu-LISA nog leveren naast de informatie over de databanken?"),
        ("pl", "Oprócz informacji o bazach danych co jeszcze ma dostarczyć eu-LISA?"),
        ("pt", "Além da informação sobre as bases de dados, que mais tem a eu-LISA de entregar?"),
        ("sv", "Vad mer ska eu-LISA leverera förutom informationen om databaserna?"),
    ],
)
def test_what_is_known_of_is_left_out(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is no topic of what is asked, and no body."""
    question = read_hinted(text, hint=code, today=TODAY).question
    assert isinstance(question, Question)
    assert (question.owners, question.without.refs, question.refs) == (("eu-lisa",), ("I.3a",), ())


def test_a_section_keeps_its_words(read_hinted: HintedReader) -> None:
    """What the rest names is what else is asked for."""
    text = "Apart from the roadmap, what else is there in section IV, the external action one?"
    question = read_hinted(text, hint="en", today=TODAY).question
    assert isinstance(question, Question)
    assert (question.section, question.without.refs) == ("IV", ("IV.2a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("da", "Har eu-LISA noget at lave ud over databaserne?"),
        ("en", "Does eu-LISA have anything to do besides the databases?"),
        ("es", "¿Tiene eu-LISA algo que hacer además de las bases de datos?"),
        ("fr", "Est-ce qu'eu-LISA a autre chose à faire que les bases de données ?"),
        ("it", "eu-LISA ha qualcosa da fare oltre alle banche dati?"),
        ("pt", "A eu-LISA tem alguma coisa a fazer além das bases de dados?"),
    ],
)
def test_anything_besides_leaves_out_what_is_known(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was read as what is due after the day of what is known, or as that itself."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.without.refs, question.when) == (("eu-lisa",), ("I.3a",), None)
