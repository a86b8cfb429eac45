"""Sentences that say nothing about the register are no part of the question."""

from datetime import date

import pytest

from domain.questions.model import NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from domain.reading.context.sentences import mark_sentences, split_sentences
from domain.reading.words.lexicon import load_lexicon
from domain.reading.words.tokenizer import clean
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.corpora import before, by

BY_JUNE = by("2024-06")
EUROPOL = Question(owners=("europol",), when=BY_JUNE)
FRONTEX = Question(owners=("frontex",), when=BY_JUNE)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Hello! What does Europol owe? Thanks", ["Hello!", "What does Europol owe?", "Thanks"]),
        ("Many thanks.\nJane Doe", ["Many thanks.", "Jane Doe"]),
        ("I am preparing a briefing: what is due?", ["I am preparing a briefing", "what is due?"]),
        ("Europol: due in June", ["Europol: due in June"]),
        ("status of III.3a, e.g. Europol", ["status of III.3a, e.g. Europol"]),
        ("bis 13. Juni 2024", ["bis 13. Juni 2024"]),
        ("iki kovo mėn. Tarybos", ["iki kovo mėn. Tarybos"]),
        ("KAS JĀIESNIEDZ LĪDZ 2024. GADA JŪNIJAM", ["KAS JĀIESNIEDZ LĪDZ 2024. GADA JŪNIJAM"]),
        ("Sem. I 2024", ["Sem. I 2024"]),
        ("what about I.2a and I.4a. Thanks, Ilze", ["what about I.2a and I.4a.", "Thanks, Ilze"]),
        ("all until 31 December 2024. Best, Ilze", ["all until 31 December 2024.", "Best, Ilze"]),
        ("what goes to Frontex. Thanks", ["what goes to Frontex.", "Thanks"]),
        ("Prof. Borg asks what is due", ["Prof. Borg asks what is due"]),
        ("I call DG HOME. What is due?", ["I call DG HOME.", "What is due?"]),
        ("Am 12. Mai tagt der Rat. Was ist dran?", ["Am 12. Mai tagt der Rat.", "Was ist dran?"]),
        ("the summer is over... what is due?", ["the summer is over...", "what is due?"]),
        ("what does Europol\nowe by June 2024", ["what does Europol owe by June 2024"]),
        ("Frontex\n, Europol", ["Frontex , Europol"]),
        (" \n \n", []),
    ],
)
def test_where_sentences_end(text: str, sentences: list[str]) -> None:
    """Marks and line breaks end a sentence; abbreviations, days, references and headings do not."""
    assert [sentence.text for sentence in split_sentences(text, clean(text))] == sentences


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Wir treffen uns am 13. Juni 2024. Was muss da vorliegen?"),
        ("de", "Am 13. Juni 2024 tagt der Rat. Was muss an dem Tag vorliegen?"),
        ("nl", "Op 13 juni 2024 is er Raad. Wat moet er die dag liggen?"),
        ("nl", "Wij vergaderen in Luxemburg op 13 juni 2024. Wat moet er dan liggen?"),
        ("en", "We are in Brussels on 13 June 2024. What is due then?"),
        ("fr", "Nous nous réunissons le 13 juin 2024. Qu'est-ce qui doit alors être prêt ?"),
        ("sv", "Vi träffas den 13 juni 2024. Vad ska vara klart då?"),
        ("en", "It's 13 June 2024 I'm interested in: what is due then?"),
    ],
)
def test_then_is_the_time_of_the_sentence_before(code: str, text: str, read_hinted: HintedReader) -> None:
    """An introduction that is dropped leaves its day to a question that points to it; else everything would be due."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.when.span.last, question.owners) == (date(2024, 6, 13), ())


@pytest.mark.parametrize(
    ("code", "text", "meaning"),
    [
        (
            "en",
            "I am the new JHA counsellor and wonder what Member States must do. Thanks\nJane Doe\nPermRep of Malta",
            Question(owners=("member-states",)),
        ),
        ("en", "I'm preparing a briefing for the director: what does Europol owe by June 2024?", EUROPOL),
        ("en", "Hi all. I have a meeting tomorrow. What does Europol owe by June 2024? Thanks!", EUROPOL),
        (
            "de",
            "Guten Morgen! Ich bereite ein Gespräch vor. Was muss Europol bis Juni 2024 liefern? Danke\nHans Meier",
            EUROPOL,
        ),
        (
            "fr",
            "Bonjour,\nje prépare le déjeuner de mon ambassadeur. Que doit livrer Frontex avant juin 2024 ?\nMarie D.",
            Question(owners=("frontex",), when=before("2024-06")),
        ),
        ("cs", "Připravuji podklady pro pana ministra. Co musí Europol předložit do června 2024?", EUROPOL),
        ("hu", "Szia! Holnap megbeszélésem lesz. Mit kell az Europolnak leadnia 2024 júniusáig?", EUROPOL),
        ("it", "Sono il nuovo consigliere. Che cosa deve consegnare Frontex entro giugno 2024?\nMario Rossi", FRONTEX),
        (
            "lv",
            "Gatavoju piezīmes vēstniekam. Kas Eiropolam jāiesniedz līdz 2024. gada jūnijam?\nJānis Bērziņš",
            EUROPOL,
        ),
        ("pl", "Przygotowuję notatkę. Co Europol musi dostarczyć do czerwca 2024? Pozdrawiam\nJan Kowalski", EUROPOL),
        ("nl", "Voor onze jaarplanning zou ik willen weten wat Europol uiterlijk in juni 2024 moet leveren.", EUROPOL),
        ("nl", "Wat moet Europol uiterlijk in juni 2024 leveren? Wij bereiden de SCIFA voor", EUROPOL),
        ("sv", "Hej! Jag förbereder ett möte för ministern. Vad ska Frontex lämna senast i juni 2024?", FRONTEX),
    ],
)
def test_context_is_dropped(code: str, text: str, meaning: Question, read_hinted: HintedReader) -> None:
    """Who is asking and why, greetings and signatures change nothing, and are not named as left out."""
    reading = read_hinted(text, hint=code)
    assert reading.question == meaning
    assert reading.left_out == ()


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Frontex?\nby June 2024?", FRONTEX),
        ("after 1 January 2024 but by June 2024, III.3a", None),
        ("What is overdue? Only Europol.", None),
        ("What is due by June 2024? I mean Frontex", FRONTEX),
        ("What is due? For Frontex, by June 2024", FRONTEX),
        ("what must Frontex deliver by\nJune 2024", FRONTEX),
        ("What is due by June 2024?\n\nFrontex", FRONTEX),
    ],
)
def test_what_restricts_is_kept(text: str, meaning: Question | None, read_hinted: HintedReader) -> None:
    """A sentence that names a body, a time or a limit is part of the question, wherever it stands."""
    question = read_hinted(text, hint="en").question
    assert meaning is None or question == meaning
    assert question != Question(which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text", "section"),
    [
        ("en", "Let's look at section II. Who is responsible?", "II"),
        ("en", "We're at section I. What's in it?", "I"),
        ("de", "Wir sind gerade bei Teil IV. Wer ist zuständig?", "IV"),
        ("nl", "We zitten aan deel III. Wat is te laat?", "III"),
        ("en", "For my part I am preparing a brief. What does Frontex owe?", None),
    ],
)
def test_a_section_before_the_question_narrows_it(
    code: str, text: str, section: str | None, read_hinted: HintedReader
) -> None:
    """Without it everything would be the answer; "my part" has no number."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.section == section


def test_a_request_in_another_sentence(read_hinted: HintedReader) -> None:
    """A request for a change is found in any sentence, before or after what else is said."""
    for text in (
        "What does Europol owe? Please delete III.3a.",
        "Eurojust has sent the report. Please mark III.3a as done.",
    ):
        question = read_hinted(text, hint="en").question
        assert isinstance(question, NotUnderstood)
        assert question.reason is RefusalReason.CHANGE


def test_a_question_of_its_own_is_kept(read_hinted: HintedReader) -> None:
    """A sentence that asks is part of the question, even if nothing here is about it."""
    reading = read_hinted("What must Frontex deliver by June 2024? On asylum?", hint="en")
    assert reading.left_out == ("asylum",) or isinstance(reading.question, NotUnderstood)


def test_a_lead_is_dropped_only_if_it_leads_to_a_question(read_hinted: HintedReader) -> None:
    """Words before the question that are no clause of their own are named as left out."""
    reading = read_hinted("return flights: what must Frontex deliver by June 2024?", hint="en")
    assert reading.question == FRONTEX
    assert reading.left_out == ("return", "flights")
    assert FRONTEX.ask is QuestionType.WHAT


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kommt bis Juni 2024 etwas von Europol? LG Jan", "de"),
        ("Is er tot en met juni 2024 iets van Europol? Mvg Jan", "nl"),
        ("is anything due from Europol by June 2024? Rgds, April", "en"),
    ],
)
def test_who_signs_in_short_is_no_month(text: str, language: str, read_hinted: HintedReader) -> None:
    """Regards may be two or three letters, and a name may be a month's."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    assert (question.owners, question.when) == (("europol",), BY_JUNE)


@pytest.mark.parametrize(
    ("code", "text", "marked"),
    [
        ("en", "We meet again soon What does Europol owe", "We meet again soon\nWhat does Europol owe"),
        ("de", "Ich bin neu hier Was muss ich wissen", "Ich bin neu hier\nWas muss ich wissen"),
        (
            "fr",
            "Il me faut les chiffres Combien de points sont ouverts",
            "Il me faut les chiffres\nCombien de points sont ouverts",
        ),
        ("en", "what must the Member States and the Council do", None),
        ("en", "who reports on the State of Schengen", None),
        ("en", "We meet again soon, What does Europol owe", None),
        ("en", "please mark I.2a as done", None),
    ],
)
def test_sentences_without_marks_begin_with_a_capital(code: str, text: str, marked: str | None) -> None:
    """A capital of a name begins no sentence, and who types any mark ends sentences with one, too."""
    assert mark_sentences(text, load_lexicon(code)) == (marked or text)


def test_a_question_after_a_sentence_without_marks(read_hinted: HintedReader) -> None:
    """It is read as after a full stop."""
    question = read_hinted("My boss wants a short update What has Frontex delivered so far", hint="en").question
    assert isinstance(question, Question)
    assert (question.owners, question.which) == (("frontex",), StatusFilter.DONE)
