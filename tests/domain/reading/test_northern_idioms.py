"""Idioms of the Germanic, Finnic and Hungarian languages, and terms of the field that they lacked."""

import pytest

from domain.questions.model import Bound, NotUnderstood, Question
from tests.domain.reading.conftest import HintedReader


def _question(text: str, language: str, read_hinted: HintedReader) -> Question:
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question), text
    return question


@pytest.mark.parametrize(
    ("text", "language", "ref"),
    [
        ("Wie weit ist die Unterstützung durch Eurojust in Schleusungsfällen?", "de", "III.2a"),
        ("Hvem skriver om Eurojusts støtte i smuglersager?", "da", "III.2a"),
        ("Wie schrijft over de steun van Eurojust in smokkelzaken?", "nl", "III.2a"),
        ("Kes kirjutab Eurojusti toetusest smugeldamisasjades?", "et", "III.2a"),
        ("Kuka raportoi Eurojustin tuesta salakuljetusasioissa?", "fi", "III.2a"),
        ("Ki számol be az Eurojust támogatásáról a csempészügyekben?", "hu", "III.2a"),
        ("Kes teeb uute partnerriikide nimekirja?", "et", "IV.1a"),
        ("Kuka tekee uusien kumppanimaiden kartoituksen?", "fi", "IV.1a"),
        ("Mikor esedékes a magas szintű csoport jelentése?", "hu", "III.7a"),
        ("Wer meldet den Informationsfluss von Frontex an Europol?", "de", "I.1a"),
    ],
)
def test_a_term_of_the_field_finds_its_deliverable(
    text: str, language: str, ref: str, read_hinted: HintedReader
) -> None:
    """Terms of the field are found in the languages that lacked them."""
    assert _question(text, language, read_hinted).refs == (ref,)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Alle Aufgaben von CEPOL, mit oder ohne Termin", "de"),
        ("Alle taken van Cepol, met of zonder deadline", "nl"),
        ("Alle Cepols opgaver, med eller uden frist", "da"),
        ("Alla Cepols uppgifter, med eller utan tidsfrist", "sv"),
        ("A CEPOL minden feladata, határidővel vagy anélkül", "hu"),
    ],
)
def test_with_or_without_a_date_limits_nothing(text: str, language: str, read_hinted: HintedReader) -> None:
    """Dated or not is everything."""
    question = _question(text, language, read_hinted)
    assert question.owners == ("cepol",)
    assert not question.undated


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Was liefert Eurojust in regelmäßigen Abständen?", "de"),
        ("Wat levert Eurojust op gezette tijden?", "nl"),
        ("Hvad leverer Eurojust med jævne mellemrum?", "da"),
        ("Vad levererar Eurojust med jämna mellanrum?", "sv"),
        ("Mitä Eurojust toimittaa säännöllisin väliajoin?", "fi"),
        ("Mit szállít az Eurojust rendszeres időközönként?", "hu"),
    ],
)
def test_at_regular_intervals_is_regularly(text: str, language: str, read_hinted: HintedReader) -> None:
    """A rhythm may be said in two words."""
    question = _question(text, language, read_hinted)
    assert question.owners == ("eurojust",)
    assert question.rhythm == "regular"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Was hältst du von der Arbeit von Europol?", "de"),
        ("Wat vindt u van het werk van Europol?", "nl"),
        ("Hvad synes du om Europols arbejde?", "da"),
        ("Vad anser ni om Europols arbete?", "sv"),
        ("Mitä ajattelet Europolin työstä?", "fi"),
        ("Mida te arvate Europoli tööst?", "et"),
        ("Mi a véleménye az Europol munkájáról?", "hu"),
        ("Hvilke medlemsstater har allerede afleveret deres grænsestrategi?", "da"),
        ("Welke lidstaten hebben hun grensstrategie al ingediend?", "nl"),
        ("Vilka medlemsstater har redan lämnat in sin gränsstrategi?", "sv"),
        ("Mely tagállamok nyújtották már be a határstratégiájukat?", "hu"),
    ],
)
def test_opinions_and_which_countries_are_refused(text: str, language: str, read_hinted: HintedReader) -> None:
    """What somebody thinks of a body's work, and which countries do something, is not what is owed."""
    assert isinstance(read_hinted(text, hint=language).question, NotUnderstood), text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Was schuldet Eurojust nach dem Sommertreffen der Minister im Juni 2024?", "de"),
        ("Wat moet Eurojust na de zomerbijeenkomst van de ministers in juni 2024 leveren?", "nl"),
        ("Hvad skal Eurojust levere efter ministrenes sommermøde i juni 2024?", "da"),
        ("Vad ska Eurojust leverera efter ministrarnas sommarmöte i juni 2024?", "sv"),
    ],
)
def test_a_meeting_may_be_named_after_its_season(text: str, language: str, read_hinted: HintedReader) -> None:
    """A summer, autumn, winter or spring meeting is the Council's, in the month that stands beside it."""
    when = _question(text, language, read_hinted).when
    assert when is not None
    assert (when.bound, when.span.first.month) == (Bound.AFTER, 6)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wofür sind ausschließlich die Mitgliedstaaten zuständig, ohne Mitverantwortliche?", "de"),
        ("Wat ligt uitsluitend bij de lidstaten, zonder medeverantwoordelijken?", "nl"),
        ("Hvad står medlemsstaterne alene med, uden medansvarlige?", "da"),
        ("Vad ansvarar medlemsstaterna ensamma för, utan medansvariga?", "sv"),
        ("Mitkä ovat yksinomaan jäsenvaltioiden vastuulla, ilman muita vastuutahoja?", "fi"),
        ("Mis on üksnes liikmesriikide kanda, ilma kaasvastutajateta?", "et"),
        ("Mi terheli kizárólag a tagállamokat, társfelelősök nélkül?", "hu"),
    ],
)
def test_without_others_responsible_owners_are_the_only_ones(
    text: str, language: str, read_hinted: HintedReader
) -> None:
    """Leaving out co-owners asks for what the owners owe alone."""
    question = _question(text, language, read_hinted)
    assert (question.owners, question.alone) == (("member-states",), True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kuka muu kuin Frontex on myöhässä?", "fi"),
        ("Frontexin lisäksi kenellä on rästejä?", "fi"),
        ("Kes muu kui Frontex on hiljaks jäänud?", "et"),
    ],
)
def test_who_else_leaves_a_body_out(text: str, language: str, read_hinted: HintedReader) -> None:
    """Whoever asks who else is late beside a body does not ask for that body."""
    question = _question(text, language, read_hinted)
    assert (question.owners, question.without.owners, question.which) == ((), ("frontex",), "overdue")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Virastot lukuun ottamatta niitä, joissa Europol on mukana", "fi"),
        ("Ametid, aga ilma nendeta, kus Europol osaleb", "et"),
        ("Ügynökségek, de azok nélkül, amelyekben az Europol is benne van", "hu"),
    ],
)
def test_what_a_body_takes_part_in_may_be_left_out(text: str, language: str, read_hinted: HintedReader) -> None:
    """Those in which a body takes part are what it owes."""
    question = _question(text, language, read_hinted)
    assert (question.kind, question.owners, question.without.owners) == ("agency", (), ("europol",))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Paljonko digitaalinen alusta maksaa?", "fi"),
        ("Palju digiplatvorm maksma läheb?", "et"),
        ("Mennyibe kerül a digitális platform?", "hu"),
        ("Mikä on Europolin puhelinnumero?", "fi"),
        ("Mis on Europoli telefoninumber?", "et"),
        ("Mi az Europol telefonszáma?", "hu"),
    ],
)
def test_costs_and_phone_numbers_are_refused(text: str, language: str, read_hinted: HintedReader) -> None:
    """What something costs, and how to ring a body, no register has."""
    assert isinstance(read_hinted(text, hint=language).question, NotUnderstood), text
