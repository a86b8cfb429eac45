"""Topics in people's own words: paraphrases, short words, verbs for nouns, and what stands beside them."""

import pytest

from domain.questions.model import NotUnderstood, Question
from tests.domain.reading.conftest import HintedReader
from tests.domain.reading.topics.test_topic_index import refs_read


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("smugglers' online activity - who reports on that", "en", ("I.4a",)),
        ("Who monitors that it all gets implemented?", "en", ("F.1a",)),
        ("Kommt zum Schleuserrecht noch etwas?", "de", ("II.1a",)),
        ("Übersicht, wie der Rechtsrahmen angewendet wird: wer?", "de", ("II.1b",)),
        ("Le mandat extérieur de Frontex, qui s'en charge ?", "fr", ("IV.2c",)),
        ("laufende Partnerschaften - wer führt sie weiter?", "de", ("IV.1b",)),
        ("sodelovanje tretjih držav, kdo poroča", "sl", ("I.5d",)),
        ("wie houdt de risicogebieden in de gaten?", "nl", ("I.5b",)),
        ("whose desk is the money trail report on?", "en", ("III.3a",)),
        ("when do we get the gaps overview?", "en", ("III.6a",)),
        ("anything on hybrid attacks?", "en", ("I.5a", "I.5b", "I.5c", "I.5d")),
        ("wann kommt das Papier zur Geldspur?", "de", ("III.3a",)),
        ("komt er nog een smokkelwet?", "nl", ("II.1a",)),
        ("¿quién vigila los fallos en los controles?", "es", ("III.6a",)),
        ("kdo se dívá na analýzu hrozeb?", "cs", ("I.2a",)),
    ],
)
def test_a_paraphrase_finds_what_it_means(
    text: str, language: str, refs: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """What people call a deliverable finds it, though its title has other words."""
    assert refs_read(text, language, read_hinted) == refs


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Is there any date for the new law against people smugglers?", "en"),
        ("Ny lov mod menneskesmuglere – er der en frist?", "da"),
        ("nueva ley contra los traficantes: ¿quién?", "es"),
    ],
)
def test_a_short_field_term_is_a_word_of_a_topic(text: str, language: str, read_hinted: HintedReader) -> None:
    """Three letters are enough for "law", which the thesaurus has."""
    assert "II.1a" in refs_read(text, language, read_hinted)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Deficiencies at the borders, is it for the December council?", "en"),
        ("ελλείψεις στα σύνορα, για το συμβούλιο του Δεκεμβρίου είναι;", "el"),
        ("braki na granicach, czy to na grudniową radę", "pl"),
    ],
)
def test_a_council_with_a_month_is_no_owner_beside_a_topic(text: str, language: str, read_hinted: HintedReader) -> None:
    """The Council of a month is a meeting, and does not make the topic another body's."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    assert question.refs == ("III.6a",)
    assert question.when is not None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("¿Cada cuánto informa la Comisión de los avances?", "es"),
        ("Jak często Komisja informuje o postępach?", "pl"),
        ("Miten usein komissio kertoo edistymisestä?", "fi"),
        ("La Commission rend compte des progrès tous les combien ?", "fr"),
    ],
)
def test_how_often_progress_is_reported_asks_for_the_progress_reports(
    text: str, language: str, read_hinted: HintedReader
) -> None:
    """Where a rhythm is asked for, "progress" is what is reported on, and not a status that is asked for."""
    assert {"F.2a"} <= set(refs_read(text, language, read_hinted)) <= {"F.2a", "F.2b"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("intercambio de información con terceros países, qué puntos", "es"),
        ("skambju ta' informazzjoni ma' pajjiżi terzi, liema punti", "mt"),
        ("échange d'informations avec les pays tiers, quels points", "fr"),
    ],
)
def test_the_words_of_a_key_action_alone_mean_all_of_it(text: str, language: str, read_hinted: HintedReader) -> None:
    """That one of its deliverables has some of these words in its title too does not make it the one that is meant."""
    assert refs_read(text, language, read_hinted) == ("IV.2a", "IV.2b", "IV.2c")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("¿Quién tenía que analizar lo que comparten los Estados miembros y Frontex?", "es"),
        ("Kto miał przeanalizować, czym dzielą się państwa i Frontex?", "pl"),
    ],
)
def test_bodies_of_a_title_are_no_owners(text: str, language: str, read_hinted: HintedReader) -> None:
    """Two bodies that only one title names, and a word of that title, mean it; neither of them owes it."""
    assert refs_read(text, language, read_hinted) == ("I.1a",)


def test_two_owners_and_a_common_verb_are_no_title(read_hinted: HintedReader) -> None:
    """What two bodies do jointly is asked of them, though a title names both."""
    question = read_hinted("what do Member States and Frontex share jointly?", hint="en").question
    assert isinstance(question, Question)
    assert question.owners == ("member-states", "frontex")


def test_a_rhythm_is_no_topic(read_hinted: HintedReader) -> None:
    """A rhythm is that of many reports, and does not outweigh what the report is about."""
    text = "Jaarlijks verslag over Schengen, wanneer komt het?"
    assert refs_read(text, "nl", read_hinted) == ("F.2b",)


def test_a_short_word_of_another_language_is_no_form_of_an_english_term(read_hinted: HintedReader) -> None:
    """German "passt" is not English "pass", which means an exchange of information."""
    assert isinstance(read_hinted("Passt das?", hint="de").question, NotUnderstood)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Following the smugglers' money, how many reports is that", "en"),
        ("Dem Geld der Schleuser folgen, wie viele Berichte sind das", "de"),
        ("Suivre l'argent des passeurs, combien de rapports là-dessus", "fr"),
    ],
)
def test_two_words_of_a_keyword_outweigh_one_of_another(text: str, language: str, read_hinted: HintedReader) -> None:
    """The smugglers' money is no money for a platform."""
    assert refs_read(text, language, read_hinted) == ("III.3a",)


@pytest.mark.parametrize(("text", "language"), [("anything on smugglers?", "en"), ("något om smugglarna?", "sv")])
def test_what_everything_is_about_is_no_topic(text: str, language: str, read_hinted: HintedReader) -> None:
    """A word that means what most key actions are about tells none of them, though few have it in this form."""
    assert isinstance(read_hinted(text, hint=language).question, NotUnderstood)


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("Was ist beim Fahrplan angedacht?", "de", ("IV.2a",)),
        ("¿Dónde aparece la hoja de ruta?", "es", ("IV.2a",)),
        ("Quel est le libellé pour la feuille de route ?", "fr", ("IV.2a",)),
        ("Co uzgodniono w sprawie wniosków ustawodawczych?", "pl", ("II.1a",)),
        ("Kas rūpinasi veiksmų gairėmis?", "lt", ("IV.2a",)),
        ("Milline punkt käsitleb piirikontrolle?", "et", ("III.6a",)),
    ],
)
def test_the_frame_around_a_topic_is_no_part_of_it(
    text: str, language: str, refs: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """What was agreed about a topic, where it figures and how it is worded find what is owed about it."""
    reading = read_hinted(text, hint=language)
    assert isinstance(reading.question, Question)
    assert (reading.question.refs, reading.left_out) == (refs, ())


@pytest.mark.parametrize(
    ("text", "language", "ref", "left_out"),
    [
        ("bis wann müssen wir unsere Grenzstrategie anpassen?", "de", "III.4a", "anpassen"),
    ],
)
def test_a_word_beside_a_likely_topic_is_left_out(
    text: str, language: str, ref: str, left_out: str, read_hinted: HintedReader
) -> None:
    """One unknown word refuses no question about a topic that is one key action's."""
    reading = read_hinted(text, hint=language)
    assert (refs_read(text, language, read_hinted), reading.left_out) == ((ref,), (left_out,))


@pytest.mark.parametrize("text", ["does the Commission have a roadmap for steel?", "when does the online shop open?"])
def test_a_word_that_says_which_topic_is_not_left_out(text: str, read_hinted: HintedReader) -> None:
    """What stands right after a topic restricts it to another matter."""
    assert isinstance(read_hinted(text, hint="en").question, NotUnderstood)


@pytest.mark.parametrize("text", ["who makes the INTCEN assessments?", "where are we with the INTCEN outlook?"])
def test_what_a_body_makes_is_the_topic_that_its_name_is_in(text: str, read_hinted: HintedReader) -> None:
    """The name of a body that owes nothing outweighs what is said of it."""
    assert refs_read(text, "en", read_hinted) == ("I.5c",)


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("Frontex mimo EU, je tam termín?", "cs", ("IV.2c",)),
        ("Frontex az EU-n kívül, van határidő?", "hu", ("IV.2c",)),
        ("Frontex uden for EU, er der en frist?", "da", ("IV.2c",)),
        ("was soll Frontex außerhalb der EU machen?", "de", ("IV.2c",)),
        ("Frontex εκτός ΕΕ, υπάρχει προθεσμία;", "el", ("IV.2c",)),
        ("Frontex hors de l'UE, il y a une échéance ?", "fr", ("IV.2c",)),
        ("kdo řeší výměnu informací se zeměmi mimo EU", "cs", ("IV.2a", "IV.2b", "IV.2c")),
    ],
)
def test_outside_the_union_is_a_topic_in_any_language(
    text: str, language: str, refs: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """It leaves nothing out, and says where something is done."""
    assert refs_read(text, language, read_hinted) == refs


def test_a_compound_that_is_a_keyword_is_no_other_compound(read_hinted: HintedReader) -> None:
    """All of "smokkelwet" is a keyword, so that its first part tells nothing; of "smuglere" another form is a term."""
    assert refs_read("wanneer komt de smokkelwet?", "nl", read_hinted) == ("II.1a",)
    assert refs_read("kommer der en ny lov mod smuglere?", "da", read_hinted) == ("II.1a",)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "is Empact at the December Council?"),
        ("en", "is Empact on at the next Council?"),
        ("fr", "Empact, c'est au prochain Conseil ?"),
        ("pl", "Czy Empact będzie na następnej Radzie?"),
        ("hu", "A következő Tanácson lesz Empact?"),
    ],
)
def test_a_council_that_meets_owes_no_topic(code: str, text: str, read_hinted: HintedReader) -> None:
    """The Council owes something of Empact, too; as a meeting it does not tell which of the two is meant."""
    assert refs_read(text, code, read_hinted) == ("III.1a", "III.1b")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What have we got on smuggling?"),
        ("en", "What have we got in there on migrant smuggling?"),
        ("pt", "O que temos sobre o tráfico de migrantes?"),
        ("sv", "Vad har vi om människosmuggling?"),
        ("pl", "Co tu jest o przemycie migrantów?"),
        ("de", "Was steht da zum Thema Schleusung drin?"),
        ("fr", "On a quoi dans la liste sur le trafic de migrants ?"),
        ("bg", "какво има вътре за контрабандата на мигранти"),
        ("lv", "Kas tur ir par migrantu kontrabandu?"),
        ("sk", "Čo tam je k prevádzačstvu?"),
    ],
)
def test_what_the_whole_note_is_about_is_found_in_titles(code: str, text: str, read_hinted: HintedReader) -> None:
    """Nearly every deliverable has the word; asked for alone it means those whose titles have it."""
    assert set(refs_read(text, code, read_hinted)) == {"III.2a", "I.5d"}
