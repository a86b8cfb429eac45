"""Whom a message greets, and on what occasion it asks, is no part of the question."""

import pytest

from domain.questions.model import Question, QuestionType, StatusFilter
from tests.domain.reading.conftest import HintedReader

OVERDUE = Question(which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Здравей, Мария, какво е просрочено?"),
        ("cs", "Dobrý den, pane Nováku, co je po termínu?"),
        ("da", "Hej Mette, lige hurtigt før mødet i arbejdsgruppen: hvad er forsinket?"),
        ("de", "Hallo Frau Schmidt, kurz vor der Sitzung der JI-Referenten: was ist überfällig?"),
        ("el", "Καλημέρα Γιώργο, πριν από τη συνεδρίαση των συμβούλων ΔΕΥ: τι έχει καθυστερήσει;"),
        ("en", "Hi Anna, thanks for yesterday – what is overdue?"),
        ("en", "Morning all, quick one before the JHA counsellors' meeting: what is overdue?"),
        ("en", "Dear colleagues, dear Mrs Rossi, give me in three lines what is overdue"),
        ("en", "Hi Anna what is overdue"),
        ("en", "hello from the Presidency, what is overdue?"),
        ("es", "Hola María, antes de la reunión de consejeros JAI: ¿qué está atrasado?"),
        ("et", "Tere Mari, kiire küsimus enne töörühma koosolekut: mis on hilinenud?"),
        ("fi", "Hyvä Liisa, mikä on myöhässä?"),
        ("fr", "Chère Claire, merci pour hier. Qu'est-ce qui est en retard ?"),
        ("ga", "A chara, cad atá thar téarma?"),
        ("ga", "Dia dhaoibh, cad atá thar téarma?"),
        ("hr", "Poštovana Ivana, što kasni?"),
        ("hu", "Szia Péter, gyors kérdés a munkacsoport ülése előtt: mi késik?"),
        ("hu", "Mi késik? A reggeli értekezletre kell."),
        ("it", "Gentile dottor Bianchi, prima della riunione dei consiglieri: cosa è in ritardo?"),
        ("lt", "Laba diena, Jonai, trumpai prieš darbo grupės posėdį: kas vėluoja?"),
        ("lv", "Labdien, Ilze, kas kavējas?"),
        ("lv", "Sapulcei vajag: kas kavējas?"),
        ("mt", "Għażiża Maria, x'inhu tard?"),
        ("nl", "Hoi Jan, kun je in 5 regels samenvatten wat er te laat is?"),
        ("pl", "Cześć Aniu, szybkie pytanie przed posiedzeniem grupy roboczej: co jest po terminie?"),
        ("pt", "Olá Rui, pergunta rápida antes do grupo de trabalho: o que está atrasado?"),
        ("ro", "Dragă Ioana, întrebare rapidă înainte de ședința consilierilor: ce este întârziat?"),
        ("sk", "Ahoj Peter, pred zasadnutím pracovnej skupiny: čo mešká?"),
        ("sl", "Pozdravljeni Maja, hitro vprašanje pred sestankom svetovalcev: kaj zamuja?"),
        ("sv", "Hej Anna, snabb fråga inför arbetsgruppen: vad är försenat?"),
    ],
)
def test_salutations_and_occasions_are_left_out(code: str, text: str, read_hinted: HintedReader) -> None:
    """Neither the name, nor the thanks, nor the meeting limits anything or is named as left out."""
    reading = read_hinted(text, hint=code)
    assert (reading.question, reading.left_out) == (OVERDUE, ())


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Hi Frontex, what is overdue?", Question(owners=("frontex",), which=StatusFilter.OVERDUE)),
        (
            "Hello, asset recovery, who does it?",
            Question(ask=QuestionType.WHO, refs=("III.3a",), topic="asset recovery"),
        ),
        ("Hi Anna!", Question(ask=QuestionType.GREETING, which=StatusFilter.ALL)),
    ],
)
def test_what_a_greeting_names_of_the_register_stays(text: str, meaning: Question, read_hinted: HintedReader) -> None:
    """A body or a topic after a greeting is asked about; a mere greeting is greeted."""
    assert read_hinted(text, hint="en").question == meaning


def test_a_council_before_a_colon_limits_the_question(read_hinted: HintedReader) -> None:
    """It has a day, unlike the meeting that somebody asks before."""
    for text in ("Before the June 2024 Council: what does Europol owe?", "Hello, June: what is due?"):
        question = read_hinted(text, hint="en").question
        assert isinstance(question, Question)
        assert question.when is not None
