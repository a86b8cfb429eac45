"""A text may ask for its answer in another language, which is no country that owes something."""

import pytest

from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question, QuestionType, ReadingContext, RefusalReason, StatusFilter
from domain.reading.context.courtesy.answer_language import find_answer_language
from tests.domain.reading.conftest import HintedReader

OVERDUE = Question(which=StatusFilter.OVERDUE)
ASKED = [
    ("bg", "на английски, моля", "en"),
    ("bg", "можеш ли да отговориш на немски?", "de"),
    ("cs", "anglicky, prosím", "en"),
    ("cs", "můžeš mi to říct v němčině?", "de"),
    ("da", "på engelsk, tak", "en"),
    ("da", "kan du svare på tysk?", "de"),
    ("de", "auf Englisch bitte", "en"),
    ("de", "kannst du das auf Polnisch sagen?", "pl"),
    ("el", "στα αγγλικά, παρακαλώ", "en"),
    ("el", "μπορείς να απαντήσεις στα γαλλικά;", "fr"),
    ("en", "in French please", "fr"),
    ("en", "and the same in Greek?", "el"),
    ("es", "en inglés, por favor", "en"),
    ("es", "¿me lo puedes decir en alemán?", "de"),
    ("et", "inglise keeles palun", "en"),
    ("et", "kas sa saad vastata saksa keeles?", "de"),
    ("fi", "englanniksi, kiitos", "en"),
    ("fi", "voitko vastata ruotsiksi?", "sv"),
    ("fr", "en anglais, s'il vous plaît", "en"),
    ("fr", "tu peux répondre en allemand ?", "de"),
    ("ga", "i mBéarla le do thoil", "en"),
    ("ga", "an féidir leat é a rá i bhFraincis?", "fr"),
    ("hr", "na engleskom, molim", "en"),
    ("hr", "možeš li odgovoriti na njemačkom?", "de"),
    ("hu", "angolul, kérem", "en"),
    ("hu", "tudnál németül válaszolni?", "de"),
    ("it", "in inglese, per favore", "en"),
    ("it", "puoi rispondere in tedesco?", "de"),
    ("lt", "angliškai, prašau", "en"),
    ("lt", "ar gali atsakyti vokiškai?", "de"),
    ("lv", "angliski, lūdzu", "en"),
    ("lv", "vai vari atbildēt vācu valodā?", "de"),
    ("mt", "bl-Ingliż jekk jogħġbok", "en"),
    ("mt", "tista' twieġeb bil-Ġermaniż?", "de"),
    ("nl", "in het Engels graag", "en"),
    ("nl", "kun je dat in het Duits zeggen?", "de"),
    ("pl", "po angielsku proszę", "en"),
    ("pl", "czy możesz odpowiedzieć po niemiecku?", "de"),
    ("pt", "em inglês, por favor", "en"),
    ("pt", "podes responder em alemão?", "de"),
    ("ro", "în engleză, te rog", "en"),
    ("ro", "poți să răspunzi în germană?", "de"),
    ("sk", "po anglicky, prosím", "en"),
    ("sk", "môžeš mi to povedať po nemecky?", "de"),
    ("sl", "v angleščini, prosim", "en"),
    ("sl", "lahko odgovoriš po nemško?", "de"),
    ("sv", "på engelska, tack", "en"),
    ("sv", "kan du svara på tyska?", "de"),
    ("bg", "говориш ли немски?", "de"),
    ("cs", "mluvíš francouzsky?", "fr"),
    ("da", "taler du tysk?", "de"),
    ("de", "sprichst du Französisch?", "fr"),
    ("el", "μιλάς γαλλικά;", "fr"),
    ("en", "do you speak German?", "de"),
    ("es", "¿hablas francés?", "fr"),
    ("et", "kas sa räägid saksa keelt?", "de"),
    ("fi", "puhutko ruotsia?", "sv"),
    ("fr", "parlez-vous allemand ?", "de"),
    ("ga", "an labhraíonn tú Fraincis?", "fr"),
    ("hr", "govoriš li njemački?", "de"),
    ("hu", "beszélsz németül?", "de"),
    ("it", "parli francese?", "fr"),
    ("lt", "ar kalbi vokiškai?", "de"),
    ("lv", "vai runā vāciski?", "de"),
    ("mt", "titkellem bil-Franċiż?", "fr"),
    ("nl", "spreek je Frans?", "fr"),
    ("pl", "mówisz po niemiecku?", "de"),
    ("pt", "falas francês?", "fr"),
    ("ro", "vorbești germana?", "de"),
    ("sk", "hovoríš po nemecky?", "de"),
    ("sl", "govoriš nemško?", "de"),
    ("sv", "talar du tyska?", "de"),
]


def test_each_language_asks_for_another() -> None:
    """The cases below are of all languages."""
    assert {code for code, _, _ in ASKED} == set(CODES)


@pytest.mark.parametrize(("code", "text", "wanted"), ASKED)
def test_only_a_language_is_asked_for(code: str, text: str, wanted: str) -> None:
    """Of a text that asks for nothing else the last question is answered once more."""
    found = find_answer_language(text, code)
    assert found is not None
    assert (found.code, found.is_alone) == (wanted, True)


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "what is overdue, in French please?", "fr"),
        ("en", "Please answer in German: what is overdue?", "de"),
        ("en", "can you tell me in Dutch what is overdue?", "nl"),
        ("de", "Was ist überfällig? Auf Englisch bitte.", "en"),
        ("fr", "qu'est-ce qui est en retard, en anglais s'il vous plaît ?", "en"),
        ("it", "in inglese: cosa è in ritardo?", "en"),
        ("pl", "co jest po terminie? po angielsku proszę", "en"),
        ("fi", "mikä on myöhässä, englanniksi kiitos", "en"),
        ("sv", "på engelska tack: vad är försenat?", "en"),
    ],
)
def test_a_question_in_another_language(read_hinted: HintedReader, code: str, text: str, wanted: str) -> None:
    """Its answer is in the language that it names."""
    reading = read_hinted(text, hint=code)
    assert (reading.question, reading.language) == (OVERDUE, wanted)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what does the French Presidency owe?"),
        ("en", "what is due in Finland?"),
        ("en", "is it available in French?"),
        ("fr", "que doit-on remettre en France ?"),
        ("de", "was fällt auf deutsche Seite an?"),
        ("da", "hvad er på dansk side?"),
        ("nl", "wat ligt er in het Franse deel?"),
        ("pl", "co jest po polskiej stronie?"),
    ],
)
def test_a_country_is_no_language(code: str, text: str) -> None:
    """What is in a country, or on its side, is asked of it; what a text is written in is no wish for an answer."""
    found = find_answer_language(text, code)
    assert found is None or not found.is_alone


def test_what_there_is_no_question_for(read_hinted: HintedReader) -> None:
    """Without a question before it there is nothing to say again; who asks what the bot speaks gets help in that."""
    alone = read_hinted("in French please", hint="en")
    assert isinstance(alone.question, NotUnderstood)
    assert (alone.question.reason, alone.language) == (RefusalReason.FOLLOW_UP, "fr")
    spoken = read_hinted("do you speak French?", hint="en")
    assert (spoken.question, spoken.language) == (Question(ask=QuestionType.HELP), "fr")
    missed = read_hinted("in French please", hint="en", context=ReadingContext(previous=OVERDUE, is_missed=True))
    assert isinstance(missed.question, NotUnderstood)
