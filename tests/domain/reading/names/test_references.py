"""References in questions."""

import pytest
from msgspec.structs import replace

from domain.questions.model import Exclusion, NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from tests.domain.reading.conftest import HintedReader

#: A question about the third section, one about the second, and one about the first, by language.
NAMED_SECTIONS = {
    "bg": ("какво има в третата част", "какво се дължи в раздел две", "първа част"),
    "cs": ("co je ve třetí části", "co je v kapitole dvě", "první část"),
    "da": ("hvad er der i tredje del", "hvad skal leveres i afsnit to", "første del"),
    "de": ("was ist im dritten Teil", "was ist in Abschnitt zwei fällig", "Teil eins"),
    "el": ("τι υπάρχει στο τρίτο μέρος", "τι εκκρεμεί στην ενότητα δύο", "πρώτο κεφάλαιο"),
    "en": ("what is due in the third part", "what is in section two", "1st section"),
    "es": ("qué hay en la tercera parte", "qué hay en la sección dos", "capítulo primero"),
    "et": ("mis on kolmandas osas", "mida tuleb teha teises osas", "esimene osa"),
    "fi": ("mitä on kolmannessa osassa", "luku kaksi", "ensimmäinen osa"),
    "fr": ("que contient la troisième partie", "section deux", "première partie"),
    "ga": ("cad atá sa tríú cuid", "cuid a dó", "an chéad chuid"),
    "hr": ("što je u trećem dijelu", "drugi odjeljak", "što treba isporučiti iz prvog dijela"),
    "hu": ("mi van a harmadik részben", "mi a teendő a második fejezetben", "első szakasz"),
    "it": ("cosa c'è nella terza parte", "sezione due", "nella prima parte"),
    "lt": ("kas yra trečioje dalyje", "ką reikia pateikti antrajame skyriuje", "pirma dalis"),
    "lv": ("kas ir trešajā daļā", "kas jāiesniedz otrajā nodaļā", "pirmā daļa"),
    "mt": ("x'hemm fit-tielet parti", "it-tieni kapitolu", "l-ewwel parti"),
    "nl": ("wat staat er in het derde deel", "wat moet er in hoofdstuk twee", "eerste deel"),
    "pl": ("co jest w trzeciej części", "co trzeba dostarczyć w rozdziale drugim", "pierwsza część"),
    "pt": ("o que há na terceira parte", "secção dois", "capítulo primeiro"),
    "ro": ("ce este în secțiunea a III-a", "secțiunea doi", "prima parte"),
    "sk": ("čo je v tretej časti", "čo treba dodať v druhej kapitole", "prvá časť"),
    "sl": ("kaj je v tretjem delu", "v drugem delu", "kaj je v prvem delu"),
    "sv": ("vad finns i tredje delen", "vad ska levereras i avsnitt två", "första delen"),
}
#: Parts of a time, parts of something else, and more than one.
NO_SECTIONS = {
    "de": ("was ist im zweiten Teil des Jahres fällig", "Teil einer Agentur"),
    "en": ("what is due in the second part of 2024", "what is due in a section", "which part two months before"),
    "fi": ("vuoden ensimmäinen osa",),
    "fr": ("deuxième partie de l'année", "une partie des agences"),
    "hr": ("drugi dio 2024.",),
    "hu": ("mit kell leadni a 2024. évi első részben",),
    "nl": ("tweede deel van het jaar",),
    "sv": ("andra delen av 2024",),
}


def test_references_from_other_keyboards(read_hinted: HintedReader) -> None:
    """Greek and Cyrillic letters that look like Roman numerals are read as Roman numerals."""
    for text in ("ΙΙΙ.3", "ІІІ.3", "iii 3", "III.3"):
        question = read_hinted(text, hint="en").question
        assert isinstance(question, Question)
        assert question.refs == ("III.3",)


@pytest.mark.parametrize(("language", "texts"), NAMED_SECTIONS.items())
def test_sections_by_ordinals_and_numerals(language: str, texts: tuple[str, ...], read_hinted: HintedReader) -> None:
    """ "The third part" and "section three" are section III."""
    for text, section in zip(texts, ("III", "II", "I"), strict=True):
        reading = read_hinted(text, hint=language)
        assert isinstance(reading.question, Question), text
        assert (reading.question.section, reading.question.when, reading.left_out) == (section, None, ()), text


@pytest.mark.parametrize(("language", "texts"), NO_SECTIONS.items())
def test_parts_of_something_else_are_no_sections(
    language: str, texts: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """ "The second part of 2024" and "a section" name no section."""
    for text in texts:
        assert getattr(read_hinted(text, hint=language).question, "section", None) is None, text


def test_a_section_beyond_the_last_is_refused(read_hinted: HintedReader) -> None:
    """ "The fifth section" does not exist; the answer names those that do."""
    question = read_hinted("what is due in the fifth section", hint="en").question
    assert isinstance(question, NotUnderstood)
    assert (question.reason, question.words) == (RefusalReason.REFERENCE, "fifth section")
    assert "IV" in question.suggestions


def test_roman_numbers_before_a_section_are_never_of_a_time(read_hinted: HintedReader) -> None:
    """Hungarian "III. fejezet decemberben" is what is due in December of section III."""
    question = read_hinted("mi esedékes a III. fejezet decemberben", hint="hu").question
    assert isinstance(question, Question)
    assert question.section == "III"
    assert question.when is not None


#: Ranges and lists, from the first key action to the fourth of the first section, by language.
RANGES = {
    "bg": ("какво е положението от I.1 до I.4?", "I.1–I.4"),
    "cs": ("co je s I.1 až I.4?", "ukaž I.1 až 4"),
    "da": ("hvad skal leveres under I.1 til I.4?",),
    "de": ("zeig mir I.1 bis I.4", "I.1-4"),
    "el": ("δείξε μου από I.1 έως I.4",),
    "en": ("show me I.1 to I.4", "what is due from I.1 through I.4", "I.1, 2, 3 and 4"),
    "es": ("qué hay de I.1 a I.4", "I.1 hasta I.4"),
    "et": ("näita I.1 kuni I.4",),
    "fi": ("näytä I.1-I.4",),
    "fr": ("où en sont I.1 à I.4 ?",),
    "ga": ("taispeáin I.1 go dtí I.4",),
    "hr": ("prikaži od I.1 do I.4",),
    "hu": ("mi a helyzet I.1-től I.4-ig?",),
    "it": ("mostrami da I.1 a I.4",),
    "lt": ("parodyk nuo I.1 iki I.4",),
    "lv": ("parādi no I.1 līdz I.4",),
    "mt": ("urini minn I.1 sa I.4",),
    "nl": ("toon I.1 t/m I.4", "I.1 tot en met 4"),
    "pl": ("pokaż od I.1 do I.4",),
    "pt": ("mostra de I.1 a I.4",),
    "ro": ("arată de la I.1 la I.4", "I.1 până la I.4"),
    "sk": ("ukáž I.1 až I.4",),
    "sl": ("pokaži od I.1 do I.4",),
    "sv": ("visa I.1 till I.4",),
}


@pytest.mark.parametrize(("language", "texts"), RANGES.items())
def test_a_range_has_what_is_between(language: str, texts: tuple[str, ...], read_hinted: HintedReader) -> None:
    """From the first to the last with all between them; a further one may be a mere number."""
    for text in texts:
        found = read_hinted(text, hint=language).question
        assert isinstance(found, Question), text
        assert found.refs == ("I.1", "I.2", "I.3", "I.4"), text


def test_where_a_range_ends(read_hinted: HintedReader) -> None:
    """Letters are deliverables, a range may go from section to section, and what is no range names two or one."""
    cases = {
        "who owns I.5a-d?": "I.5a I.5b I.5c I.5d",
        "I.5a, b and d": "I.5a I.5b I.5d",
        "III.7 to IV.2": "III.7 IV.1 IV.2",
        "I.1 and I.4": "I.1 I.4",
        "I.4 to I.1": "I.4 I.1",
        "III.1b – III.3a": "III.1b III.2a III.3a",
        "what is due under III.1 to 4 March?": "III.1",
        "is III.3a - the report on asset recovery - late?": "III.3a",
    }
    found = {text: read_hinted(text, hint="en").question for text in cases}
    refs = {text: " ".join(each.refs) for text, each in found.items() if isinstance(each, Question)}
    assert refs == cases
    czech = read_hinted("III.1b, a kdy?", hint="cs").question
    assert isinstance(czech, Question)
    assert czech.refs == ("III.1b",)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bitte den ganzen F-Teil", "de"),
        ("Saisinko F-osion kokonaan", "fi"),
        ("Palun kogu F-osa", "et"),
        ("Kérem az egész F részt", "hu"),
        ("Kan jag få hela F-delen", "sv"),
    ],
)
def test_a_section_without_a_number_may_come_first(text: str, language: str, read_hinted: HintedReader) -> None:
    """Its letter stands before the word for a section, too."""
    assert read_hinted(text, hint=language).question == Question(section="F")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "zeig mir das Kapitel über den Rechtsrahmen"),
        ("en", "show me the chapter on the legal framework"),
        ("es", "muéstrame el capítulo sobre el marco jurídico"),
        ("fr", "montre-moi la partie sur le cadre juridique"),
        ("it", "mi fai vedere il capitolo sul quadro giuridico?"),
        ("pl", "pokaż rozdział o ramach prawnych"),
    ],
)
def test_a_section_may_be_named_by_its_title(language: str, text: str, read_hinted: HintedReader) -> None:
    """A preposition may be between "chapter" and the title."""
    assert read_hinted(text, hint=language).question == Question(section="II")


#: By language: two sections without what Frontex owes.
TWO_SECTIONS = {
    "bg": "раздели II и IV без Frontex",
    "cs": "oddíly II a IV bez Frontexu",
    "da": "afsnit II og IV uden Frontex",
    "de": "Abschnitt II und IV ohne das, was Frontex betrifft",
    "en": "sections II and IV without Frontex",
    "es": "secciones II y IV sin Frontex",
    "et": "II ja IV osa ilma Frontexita",
    "fr": "Les sections II et IV, mais sans Frontex svp",
    "hr": "odjeljci II i IV bez Frontexa",
    "hu": "II. és IV. fejezet, Frontex nélkül",
    "it": "Le sezioni II e IV senza Frontex",
    "lt": "II ir IV skyriai be Frontex",
    "mt": "taqsimiet II u IV mingħajr Frontex",
    "pl": "sekcje II i IV bez Frontexu",
    "pt": "secções II e IV sem a Frontex",
    "ro": "secțiunile II și IV fără Frontex",
    "sk": "oddiely II a IV bez Frontexu",
    "sl": "razdelka II in IV brez Frontexa",
    "sv": "avsnitt II och IV utan Frontex",
}


@pytest.mark.parametrize("language", TWO_SECTIONS)
def test_two_sections_are_their_key_actions(language: str, read_hinted: HintedReader) -> None:
    """A question holds one section; what is open in several is what is open under their key actions."""
    question = read_hinted(TWO_SECTIONS[language], hint=language).question
    assert question == Question(refs=("II.1", "IV.1", "IV.2"), without=Exclusion(owners=("frontex",)))


def test_two_sections_may_be_left_out(read_hinted: HintedReader) -> None:
    """They are left out as their key actions."""
    question = read_hinted("everything except sections II and IV", hint="en").question
    assert question == Question(without=Exclusion(refs=("II.1", "IV.1", "IV.2")))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("what is open in parts II and IV?", "en"),
        ("Was ist in den Teilen II und IV noch offen?", "de"),
        ("Mis on II ja IV osas lahtine?", "et"),
        ("Mi van nyitva a II. és a IV. részben?", "hu"),
        ("Kas ir atvērts II un IV daļā?", "lv"),
        ("Ce mai e deschis în părțile II și IV?", "ro"),
    ],
)
def test_numbers_in_a_row_are_sections(text: str, language: str, read_hinted: HintedReader) -> None:
    """Two numbers of sections that "and" joins are both meant, whatever the word beside them."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    assert question.refs == ("II.1", "IV.1", "IV.2")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("II.1a oder III.7a, was ist früher?", "de"),
        ("II.1a ή III.7a, ποιο είναι πρώτο;", "el"),
        ("II.1a vai III.7a, kumpi on ensin?", "fi"),
        ("II.1a ili III.7a, što je prije?", "hr"),
    ],
)
def test_which_reference_comes_first_is_asked_by_when(text: str, language: str, read_hinted: HintedReader) -> None:
    """A comparison of two references is answered by the dates of both."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    assert question.refs == ("II.1a", "III.7a")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("what has the Commission besides F.2b?", "en"),
        ("mitä komissiolla on F.2b:n lisäksi?", "fi"),
        ("qu'est-ce que la Commission a à part F.2b ?", "fr"),
        ("o que tem a Comissão além de F.2b?", "pt"),
    ],
)
def test_what_a_body_has_besides_a_reference(text: str, language: str, read_hinted: HintedReader) -> None:
    """A reference that is said to be known already is left out of what a body owes."""
    assert read_hinted(text, hint=language).question == Question(
        owners=("commission",), without=Exclusion(refs=("F.2b",))
    )


def test_a_body_and_a_section_are_asked_back(read_hinted: HintedReader) -> None:
    """It is not clear whether what a body has in a section is meant, or both."""
    refused = read_hinted("Frontex and part IV", hint="en").question
    assert isinstance(refused, NotUnderstood)
    assert refused.reason is RefusalReason.AMBIGUOUS
    assert isinstance(read_hinted("What do Frontex and Europol owe in part IV?", hint="en").question, Question)


def test_sections_of_one_letter_are_numbers_in_a_row(read_hinted: HintedReader) -> None:
    """The first section and the follow-up are no words where "and" joins them."""
    question = read_hinted("sections I and F", hint="en").question
    assert isinstance(question, Question)
    assert question.refs == ("I.1", "I.2", "I.3", "I.4", "I.5", "F.1", "F.2")


@pytest.mark.parametrize("text", ["sections II to IV", "section II, what is in IV"])
def test_sections_must_be_joined(text: str, read_hinted: HintedReader) -> None:
    """A range of them, or one in another clause, is none of two."""
    assert isinstance(read_hinted(text, hint="en").question, NotUnderstood)


def test_sections_are_not_those_of_a_border(read_hinted: HintedReader) -> None:
    """What their numbers are beside is no word of a topic."""
    question = read_hinted("what is overdue in section II or section IV?", hint="en").question
    assert question == Question(which=StatusFilter.OVERDUE, refs=("II.1", "IV.1", "IV.2"))


def test_whether_a_reference_lacks_something_is_told_by_its_details(read_hinted: HintedReader) -> None:
    """One deliverable with an owner is no answer to which have none."""
    question = read_hinted("Can it be that II.1b has no owner?", hint="en").question
    assert isinstance(question, Question)
    assert (question.refs, question.ownerless) == (("II.1b",), False)


@pytest.mark.parametrize(
    ("code", "text", "refs"),
    [
        ("en", "II.1, still nothing?", ("II.1",)),
        ("nl", "II.1, nog altijd niks?", ("II.1",)),
        ("en", "And III.3a?", ("III.3a",)),
        ("nl", "Geef mij zowel I.3a als III.1a", ("I.3a", "III.1a")),
    ],
)
def test_a_reference_is_enough(code: str, text: str, refs: tuple[str, ...], read_hinted: HintedReader) -> None:
    """Whatever is not heard of it, its details tell; an "and" before it goes on from nothing."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.DETAILS, refs)


@pytest.mark.parametrize(
    ("code", "text"), [("en", "Give me all of III"), ("nl", "Geef me alles van III"), ("de", "alles aus III bitte")]
)
def test_all_of_a_number_is_a_section(code: str, text: str, read_hinted: HintedReader) -> None:
    """The number needs no word for a section then."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.section == "III"


@pytest.mark.parametrize(
    ("code", "text", "section"),
    [
        ("en", "What is in section F, follow-up by the Schengen Council?", "F"),
        ("hu", "Mi van az F. szakaszban, a Schengeni Tanács általi nyomon követésnél?", "F"),
        ("el", "Τι περιλαμβάνει το τμήμα IV, οι συνέργειες με την εξωτερική δράση;", "IV"),
        ("en", "section IV (synergies with external action)", "IV"),
    ],
)
def test_the_title_of_a_section_says_no_more(code: str, text: str, section: str, read_hinted: HintedReader) -> None:
    """Beside its number it limits nothing, in whatever form: neither its words nor the bodies in it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert replace(question, ask=QuestionType.WHAT) == Question(section=section)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Какво има в раздела за взаимодействията с външната дейност?"),
        ("en", "what falls under the external action part?"),
        ("cs", "Co je v části o synergiích s vnější činností?"),
        ("fi", "Mitä on ulkoisen toiminnan synergioissa?"),
        ("hr", "Što je u dijelu o sinergijama s vanjskim djelovanjem?"),
        ("lv", "Kas ir sadaļā par sinerģijām ar ārējo darbību?"),
        ("pl", "Co jest w części o synergiach z działaniami zewnętrznymi?"),
        ("sl", "Kaj je v delu o sinergijah z zunanjim delovanjem?"),
    ],
)
def test_the_title_of_a_section_is_asked_for_in_any_case(code: str, text: str, read_hinted: HintedReader) -> None:
    """Without its number, and without the EU."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.section, question.topic) == ("IV", None)


def test_a_section_is_known_by_what_it_is_about(read_hinted: HintedReader) -> None:
    """Its title is longer than what people call it."""
    question = read_hinted("what falls under the legislation part?", hint="en").question
    assert isinstance(question, Question)
    assert (question.section, question.topic) == ("II", None)


def test_what_is_no_title_limits_a_section(read_hinted: HintedReader) -> None:
    """A body after its number does, and so does a topic that shares a word with its title."""
    commission = read_hinted("what is in section IV, Commission?", hint="en").question
    assert commission == Question(section="IV", owners=("commission",))
    budget = read_hinted("section III, operational budget", hint="en").question
    assert isinstance(budget, Question)
    assert budget.refs == ("III.1b",)


@pytest.mark.parametrize(
    ("code", "text", "refs"),
    [
        ("bg", "II.1а и II.1б, има ли срокове?", ("II.1a", "II.1b")),
        ("bg", "I.5г кога?", ("I.5d",)),
        ("el", "III.1α και III.1β, πότε;", ("III.1a", "III.1b")),
    ],
)
def test_letters_may_be_those_of_a_greek_or_bulgarian_list(
    code: str, text: str, refs: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """They stand for the Latin ones in their order."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.refs == refs
