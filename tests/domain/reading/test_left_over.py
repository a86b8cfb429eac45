"""Which words may be left over, and which stop the answer."""

import pytest

from domain.questions.model import NotUnderstood, Question, QuestionType, RefusalReason
from tests.domain.reading.conftest import HintedReader

WHAT, WHO, WHETHER = QuestionType.WHAT, QuestionType.WHO, QuestionType.WHETHER


@pytest.mark.parametrize(
    ("text", "language", "left_out"),
    [
        ("what does Europol owe on asylum?", "en", ("asylum",)),
        ("what must Frontex deliver about return flights in 2024?", "en", ("return", "flights")),
        ("co má Europol předložit zeleným trpaslíkům", "cs", ("zeleným", "trpaslíkům")),
        ("mida peab Europol kummardama", "et", ("kummardama",)),
        ("co Europol ma dostarczyć bratysławskim krasnoludkom", "pl", ("bratysławskim", "krasnoludkom")),
        ("čo má Europol predložiť zeleným trpaslíkom", "sk", ("zeleným", "trpaslíkom")),
    ],
)
def test_a_word_that_restricts_nothing_is_named(
    text: str, language: str, left_out: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """Where an owner and a verb of owing are understood, the rest is answered and the other words are named."""
    reading = read_hinted(text, hint=language)
    assert isinstance(reading.question, Question)
    assert reading.question.owners
    assert reading.left_out == left_out


@pytest.mark.parametrize(
    ("text", "language", "left_out"),
    [
        ("everything that zxcvbs in the Barometer+", "en", ("zxcvbs",)),
        ("was zxcvbt alles ins Schengen-Barometer+?", "de", ("zxcvbt",)),
        ("¿qué va metido en el Barómetro+?", "es", ("metido",)),
        ("kas viskas sudedama į Barometrą+?", "lt", ("sudedama",)),
    ],
)
def test_the_verb_of_what_goes_through_a_vehicle_is_named(
    text: str, language: str, left_out: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """What stands between "what" and the vehicle can only say that it goes through it."""
    reading = read_hinted(text, hint=language)
    assert isinstance(reading.question, Question)
    assert (reading.question.vehicle, reading.left_out) == ("schengen-barometer-plus", left_out)


@pytest.mark.parametrize(
    "text", ["who zxcvbs the Barometer+?", "what zxcvb is the Barometer+?", "zxcvb the Barometer+"]
)
def test_another_verb_of_a_vehicle_stops_the_answer(text: str, read_hinted: HintedReader) -> None:
    """Who does something with it, what it is like and orders are not about what goes through it."""
    assert isinstance(read_hinted(text, hint="en").question, NotUnderstood)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # A country or body that is none of the register's, where nobody asks what it owes.
        ("asset recovery in Switzerland?", "en", (WHAT, ("III.3a",), ("Switzerland",))),
        ("who negotiates the agreements between Europol and Egypt", "en", (WHO, ("IV.2b",), ("Egypt",))),
        (
            "Rusia și Belarus trimit migranți ca să ne destabilizeze; ce e scris despre asta?",
            "ro",
            (WHAT, ("I.5a", "I.5b", "I.5c", "I.5d"), ("Rusia", "Belarus")),
        ),
        ("varojen takaisinhankinta Sveitsissä?", "fi", (WHAT, ("III.3a",), ("Sveitsissä",))),
        ("vagyonvisszaszerzés Svájcban?", "hu", (WHAT, ("III.3a",), ("Svájcban",))),
        # What somebody does with it: who owes it is not said to do that.
        ("who zxcvbs the implementation of the key actions?", "en", (WHAT, ("F.1a",), ("zxcvbs",))),
        ("wer zxcvbt die neuen Gesetzgebungsvorschläge?", "de", (WHAT, ("II.1a",), ("zxcvbt",))),
        ("kdo zxcvbuje nové legislativní návrhy?", "cs", (WHAT, ("II.1a",), ("zxcvbuje",))),
        # A word inside it, and what a body does with it.
        ("quién redacta la legislación contre los traficantes", "es", (WHO, ("II.1a",), ("contre",))),  # like "entre"
    ],
)
def test_a_word_beside_a_clear_topic_is_named(
    text: str, language: str, expected: tuple[QuestionType, tuple[str, ...], tuple[str, ...]], read_hinted: HintedReader
) -> None:
    """What is asked about is understood: countries and verbs that nothing here is about do not stop the answer."""
    reading = read_hinted(text, hint=language)
    assert isinstance(reading.question, Question)
    assert (reading.question.ask, reading.question.refs, reading.left_out) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("what does Egypt owe?", "en"),
        ("what does Russia owe on hybrid threats?", "en"),
        ("must Interpol deliver the asset recovery report?", "en"),
        ("everything on asset recovery except Switzerland", "en"),
        ("was schuldet Russland bei der Vermögensabschöpfung?", "de"),
        ("mit kell leadnia Oroszországnak a vagyonvisszaszerzésről?", "hu"),
        ("mitä Venäjän pitää toimittaa varojen takaisinhankinnasta?", "fi"),
        ("co musi dostarczyć Rosja w sprawie odzyskiwania mienia?", "pl"),
    ],
)
def test_a_country_is_not_left_out_where_it_is_asked_what_it_owes(
    text: str, language: str, read_hinted: HintedReader
) -> None:
    """It owes nothing, and what others owe on the topic is no answer."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.BODY


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("what does Europol owe except zxcvb", "zxcvb"),
        ("what does Europol and zxcvb owe", "zxcvb"),
        ("what must Europol deliver by zxcvb", "zxcvb"),
        ("what does ZXCVB owe by June 2024", "ZXCVB"),
        ("what does zxcvb owe", "zxcvb"),
        ("how many zxcvb does Frontex owe", "zxcvb"),
        ("how many delivered zxcvb in Malta this year?", "zxcvb"),
        ("the zxcvb number of the Frontex officer", "zxcvb"),
        ("who is the zxcvb of Germany", "zxcvb"),
        ("what is due, zxcvb Frontex, in June 2024", "zxcvb"),
    ],
)
def test_a_word_that_could_turn_the_question_round_stops_it(text: str, words: str, read_hinted: HintedReader) -> None:
    """Beside an exception, where a body or a time is expected, and as what is asked for, no word is left out."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, NotUnderstood)
    assert question.reason in (RefusalReason.WORDS, RefusalReason.EXCLUSION)
    assert question.reason is RefusalReason.EXCLUSION or words in question.words


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Eurojustas irgi prisideda prie turto perskirstymo ataskaitos, ar ne?", "lt"),
    ],
)
def test_a_subject_that_titles_have_is_never_left_out(text: str, language: str, read_hinted: HintedReader) -> None:
    """A word of a title that is no topic by itself is one: what else the body owes would be no answer to it."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.TOPIC


def test_a_topic_that_is_not_the_bodys_is_not_left_out(read_hinted: HintedReader) -> None:
    """A body that does not owe it is not asked for what it owes."""
    question = read_hinted("Vous pensez que le Conseil va bouger sur le chiffrement ?", hint="fr").question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.TOPIC


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "When does Europol deliver the report on zxcvbn?"),
        ("de", "Wann ist Europols Analyse zu Zxcvbn fällig?"),
        ("fi", "Milloin Europolin analyysi zxcvbnistä pitää antaa?"),
        ("lt", "Iki kada Europolas turi pateikti zxcvbn analizę?"),
    ],
)
def test_a_report_whose_subject_is_lost_has_no_date(code: str, text: str, read_hinted: HintedReader) -> None:
    """When "the report on …" is due is not told by all that its body owes."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason in (RefusalReason.WORDS, RefusalReason.TOPIC)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Wann berichtet Eurojust über seine Gartenarbeit?"),
        ("de", "Wie oft berichtet Eurojust über Gartenarbeit?"),
        ("en", "How often does Eurojust report on its gardening?"),
        ("sv", "Hur ofta rapporterar Eurojust om sitt trädgårdsarbete?"),
    ],
)
def test_what_is_reported_on_and_unknown_stops_when_and_how_often(
    code: str, text: str, read_hinted: HintedReader
) -> None:
    """All that a body owes is no answer to what it reports on one thing."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What position will the Germans defend on the facilitators directive?"),
        ("fr", "Quelle position les Allemands vont-ils défendre sur la directive « passeurs » ?"),
        ("fr", "Quelle position l'Allemagne va-t-elle défendre ?"),
    ],
)
def test_what_a_body_does_something_unknown_with_is_asked_for(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is not answered by what the body owes."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)
