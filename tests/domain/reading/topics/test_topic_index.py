"""Topics: what a text is about, by the register's titles and keywords."""

import pytest

from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question, RefusalReason
from domain.register.model import DeadlineKind
from tests.domain.reading.conftest import HintedReader


def refs_read(text: str, language: str, read_hinted: HintedReader) -> tuple[str, ...]:
    """Return the references that a text is read as being about."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    return question.refs


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("the impact levels of the external border sections", "en", ("III.5a",)),
        ("anything new on legislative proposals?", "en", ("II.1a",)),
        ("who makes the roadmap", "en", ("IV.2a",)),
        ("la feuille de route est prête ?", "fr", ("IV.2a",)),  # elsewhere whatever is to be done
        ("je plán hotový?", "sk", ("IV.2a",)),
        ("who reports on Empact", "en", ("III.1a",)),
        ("when is the report on the High-Level Group's findings", "en", ("III.7a",)),
        ("has the High-Level Group report been delivered?", "en", ("III.7a",)),
        ("do we have a date for the High-Level Group report", "en", ("III.7a",)),
        ("when do we get the High-Level Group report?", "en", ("III.7a",)),
        ("who owes the High-Level Group report?", "en", ("III.7a",)),
        ("what was agreed about the roadmap?", "en", ("IV.2a",)),
        ("agreements with Europol", "en", ("IV.2b",)),
        ("is there something in there based on INTCEN reports?", "en", ("I.5c",)),
        ("wann kommt der Bericht zum Stand von Schengen", "de", ("F.2b",)),
        # A joint report is one, and not all that two bodies owe together.
        ("has the joint report by Europol and Eurojust got a deadline?", "en", ("III.3a",)),
        ("¿tiene ya plazo el informe conjunto de Europol y Eurojust?", "es", ("III.3a",)),
        # Prepositions of time link, too.
        ("efterforskeres adgang til data", "da", ("III.7a",)),
        # What people call a topic in their own words is a keyword.
        ("any new partners on a list?", "en", ("IV.1a",)),
        ("Wie houdt bij hoe bereidwillig derde landen zijn om te helpen?", "nl", ("I.5d",)),
        ("Bis wann läuft die Budgetzusage?", "de", ("III.1b",)),
        ("when was the EMSC analysis meant to be in?", "en", ("I.1a",)),  # in which that unit takes part
        # Time set aside for a topic leaves nothing out.
        ("I've set aside ten minutes for national IBM strategies, what exactly is owed there?", "en", ("III.4a",)),
        # What is written about a topic need not be done.
        ("Parte II: che cosa c'è scritto sulle nuove leggi?", "it", ("II.1a",)),
        # Titles have words that no dictionary has; what is one of them but for a letter is meant.
        ("is the overview of deficencies a once-off?", "en", ("III.6a",)),
        ("kas piiride puudsute ülevaade on ühekordne?", "et", ("III.6a",)),
        # A Council at which something is tabled does not owe it.
        ("At which Council will the State of Schengen report be aired?", "en", ("F.2b",)),
        ("Na której Radzie zostanie przedstawione sprawozdanie o stanie Schengen?", "pl", ("F.2b",)),
        ("Melyik Tanácson mutatják be a schengeni helyzetjelentést?", "hu", ("F.2b",)),
        ("asset recovery, wanneer?", "nl", ("III.3a",)),
        ("schengen status report", "en", ("F.2b",)),
        ("ποιος είναι υπεύθυνος για τα κοινωνικά δίκτυα;", "el", ("I.4a",)),
        ("fortschrittsberichte wie oft", "de", ("F.2a",)),
        ("investigacoes financeiras e recuperaçao de bens, quando?", "pt", ("III.3a",)),
        ("kad būs pirmā analīze par dalībvalstu un Frontex sniegto informāciju?", "lv", ("I.1a",)),
        # Most of the compound is one word of the title.
        ("har de nationale grænseforvaltningsstrategier en deadline?", "da", ("III.4a",)),
        ("εθνικές στρατηγικές ολοκληρωμένης διαχείρισης συνόρων: προθεσμία;", "el", ("III.4a",)),
    ],
)
def test_the_register_speaks_first(text: str, language: str, refs: tuple[str, ...], read_hinted: HintedReader) -> None:
    """Words of a title or keyword find it in any form and order, and names inside it are no owners."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    assert (question.refs, question.owners) == (refs, ())


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("when do we get to see the facilitators package?", "en", ("II.1a",)),
        ("finanțarea Empact", "ro", ("III.1b",)),
        ("Geld für Empact, wer muss das beisteuern?", "de", ("III.1b",)),
        ("medlemsländernas deltagande i EMPACT", "sv", ("III.1a",)),
        ("Empact", "en", ("III.1a", "III.1b")),
    ],
)
def test_a_keyword_of_one_deliverable_tells_it_from_its_siblings(
    text: str, language: str, refs: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """A deliverable's own keyword finds it alone; one of the key action finds all that is owed under it."""
    assert refs_read(text, language, read_hinted) == refs


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("mandate to act in third countries", "en", ("IV.2c",)),  # none of its words is rare
        ("when does the next State of Schengen report come out?", "en", ("F.2b",)),
        ("when do we expect this year's State of Schengen report?", "en", ("F.2b",)),  # I.3a's title has "yearly"
        ("is there something about INTCEN reports", "en", ("I.5c",)),
        ("Unterstützung der Mitgliedstaaten in Schleusungsfällen", "de", ("III.2a",)),
        ("steun aan lidstaten in smokkelzaken, wie rapporteert?", "nl", ("III.2a",)),
        ("avancement des actions clés, rapports", "fr", ("F.2a",)),
        ("kiedy wyjdzie sprawozdanie o stanie Schengen?", "pl", ("F.2b",)),
        ("¿cuándo llegan las nuevas propuestas legislativas?", "es", ("II.1a",)),
        ("chi riferisce sulla cooperazione dei paesi terzi contro il traffico di migranti?", "it", ("I.5d",)),
        ("Hvem laver den første analyse af de oplysninger, der deles med smuglingscentret?", "da", ("I.1a",)),
        ("wie rapporteert over steun online?", "nl", ("I.4a",)),  # the title has them as one word
        ("schengeni olukorra raport, mis kuus see välja tuleb", "et", ("F.2b",)),  # I.2a has both, but apart
        ("stanje Schengena 2024 rok", "hr", ("F.2b",)),
        ("Raportul anual privind situația din Schengen", "ro", ("F.2b",)),
        *(("State of Schengen report", code, ("F.2b",)) for code in CODES),  # quoted in English
    ],
)
def test_two_words_in_a_row_are_a_topic(
    text: str, language: str, refs: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """Words that follow each other in a title as well are about it, whatever each of them means elsewhere."""
    assert refs_read(text, language, read_hinted) == refs


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("Jaká je lhůta pro plán výměny informací s třetími zeměmi?", "cs", ("IV.2a",)),
        ("Mis on kolmandate riikidega teabevahetuse tegevuskava tähtaeg?", "et", ("IV.2a",)),
        (
            "Care este termenul pentru foaia de parcurs privind schimbul de informații cu țările terțe?",
            "ro",
            ("IV.2a",),
        ),
        ("staat er iets in over partnerschappen met derde landen", "nl", ("IV.1b",)),
        ("cooperation of third countries against smugglers: who reports on it?", "en", ("I.5d",)),
    ],
)
def test_what_explains_most_wins_alone(
    text: str, language: str, refs: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """Deliverables that explain a part of the same words are no rivals, nor are those of the same key action."""
    assert refs_read(text, language, read_hinted) == refs


@pytest.mark.parametrize(
    ("text", "language"),
    [("Какви редовни доклади представя Фронтекс?", "bg"), ("What regular reports does Frontex submit?", "en")],
)
def test_regular_reports_are_no_topic(text: str, language: str, read_hinted: HintedReader) -> None:
    """Titles have these two words in a row; what a body must report regularly is what is asked."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    assert (question.refs, question.owners, question.rhythm) == ((), ("frontex",), DeadlineKind.REGULAR)


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("Кога трябва да е докладът за напредъка?", "bg", ("F.2a", "F.2b")),
        ("кога излиза State of Schengen рипортът", "bg", ("F.2b",)),
        ("Kto nadzoruje realizację kluczowych działań?", "pl", ("F.1a",)),
        ("je niečo o digitálnej stope prevádzačov?", "sk", ("I.4a",)),
        ("Kto trzyma pióro przy mapie drogowej?", "pl", ("IV.2a",)),
        ("Kdo pracuje na cestovní mapě?", "cs", ("IV.2a",)),
        ("Kto stojí za cestovnou mapou?", "sk", ("IV.2a",)),
        ("Кой отговаря за прегледа на пропуските по границите?", "bg", ("III.6a",)),
        ("Cé atá freagrach as an mbuiséad chun ardán Empact a dhigitiú?", "ga", ("III.1b",)),  # "buiséad"
    ],
)
def test_forms_of_one_word_are_one(text: str, language: str, refs: tuple[str, ...], read_hinted: HintedReader) -> None:
    """Endings change, in Irish beginnings too; with all words explained nothing is said to be left out."""
    reading = read_hinted(text, hint=language)
    assert isinstance(reading.question, Question)
    assert (reading.question.refs, reading.left_out) == (refs, ())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("what is the budget of Frontex for 2024", "en"),
        ("wat is het budget van Frontex", "nl"),
        ("mikä on Frontexin budjetti?", "fi"),
        ("How long is the external border of Finland?", "en"),
    ],
)
def test_a_topic_of_another_body_is_refused(text: str, language: str, read_hinted: HintedReader) -> None:
    """A word that is a topic too is the named body's own where that body does not owe it."""
    assert isinstance(read_hinted(text, hint=language).question, NotUnderstood)


@pytest.mark.parametrize(
    "text", ["what does Europol owe", "who must report at the June 2024 Council", "the whole list"]
)
def test_words_of_most_questions_are_no_topic(text: str, read_hinted: HintedReader) -> None:
    """Words that titles have and questions too, such as "report", are no topic by themselves."""
    question = read_hinted(text, hint="en").question
    assert not isinstance(question, Question) or question.topic is None


@pytest.mark.parametrize(
    ("text", "language", "refs"),
    [
        ("кой пише доклада за групата на високо равнище?", "bg", ("III.7a",)),
        ("Sachstand bei der Hochrangigen Gruppe zum Datenzugang", "de", ("III.7a",)),
        ("INTCEN raportit kuka", "fi", ("I.5c",)),
    ],
)
def test_a_report_about_a_body_that_owes_nothing_is_a_topic(
    text: str, language: str, refs: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """Who asks for a report on a group does not ask what the group owes."""
    assert refs_read(text, language, read_hinted) == refs


def test_the_beginning_of_a_compound_is_another_word(read_hinted: HintedReader) -> None:
    """Finnish "rahoitustutkinta" is an investigation, and no "rahoitus"."""
    question = read_hinted("kuka tekee yhteisen raportin rahoitustutkinnasta?", hint="fi").question
    assert isinstance(question, NotUnderstood) or "III.1b" not in question.refs


@pytest.mark.parametrize(
    ("text", "language", "ref"),
    [
        ("wer macht den Datenbankbericht?", "de", "I.3a"),
        ("wie maakt het databankenverslag?", "nl", "I.3a"),
        ("vem gör databasrapporten?", "sv", "I.3a"),
        ("kuka vastaa tietokantaraportista?", "fi", "I.3a"),
        ("kes vastutab andmebaasiaruande eest?", "et", "I.3a"),
        ("kuka tekee kumppanimaaluettelon?", "fi", "IV.1a"),
        ("wer macht die Grenzverwaltungsstrategien?", "de", "III.4a"),
        ("mitä rajaturvallisuusstrategioista on sovittu?", "fi", "III.4a"),
    ],
)
def test_a_compound_is_about_its_parts(text: str, language: str, ref: str, read_hinted: HintedReader) -> None:
    """A report's word at the end says nothing of the topic; two words of one title are that title's."""
    assert refs_read(text, language, read_hinted) == (ref,)


def test_a_body_inside_a_topic_may_have_another_name(read_hinted: HintedReader) -> None:
    """Latvian "Eirojusts" is the Eurojust of a title."""
    question = read_hinted(
        "kas virza sarunas par Eirojusta un Eiropola nolīgumiem ar partnervalstīm?", hint="lv"
    ).question
    assert isinstance(question, Question)
    assert question.refs == ("IV.2b",)


@pytest.mark.parametrize(
    ("text", "language", "ref"),
    [
        ("who tells the Council about the High-Level Group's findings?", "en", "III.7a"),
        ("ki számol be a Tanácsnak a magas szintű csoport megállapításairól?", "hu", "III.7a"),
        ("ki tájékoztatja a Schengeni Tanácsot a hatásszintekről?", "hu", "III.5a"),
        ("kas informē Šengenas padomi par ietekmes līmeņiem?", "lv", "III.5a"),
    ],
)
def test_who_only_receives_a_deliverable_owes_nothing_of_it(
    text: str, language: str, ref: str, read_hinted: HintedReader
) -> None:
    """A body named beside a topic that goes to it, and that it does not owe, is its addressee."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    assert (question.refs, question.owners, len(question.addressees)) == ((ref,), (), 1)


def test_a_body_named_beside_a_topic_chooses_among_deliverables(read_hinted: HintedReader) -> None:
    """What a body named in the text owes wins over what others owe about the same."""
    text = "er der kommet lovforslag fra Kommissionen om menneskesmugling"
    question = read_hinted(text, hint="da").question
    assert isinstance(question, NotUnderstood) or set(question.refs) <= {"II.1a", "II.1b"}


def test_a_near_rival_that_has_a_word_left_over_leaves_a_doubt(read_hinted: HintedReader) -> None:
    """Where how third countries cooperate is asked, partnerships with them are no answer."""
    text = "tko izvješćuje o suradnji trećih zemalja u borbi protiv krijumčarenja?"
    question = read_hinted(text, hint="hr").question
    assert isinstance(question, NotUnderstood) or question.refs == ("I.5d",)


def test_a_body_that_owes_nothing_is_no_topic_by_itself(read_hinted: HintedReader) -> None:
    """Asked what it owes, the answer is that it owes nothing."""
    question = read_hinted("what does the High-Level Group owe", hint="en").question
    assert isinstance(question, Question)
    assert question.owners == ("high-level-group",)


@pytest.mark.parametrize(
    ("text", "language", "body", "refs"),
    [
        ("Intcen??", "en", "intcen", ("I.5c",)),
        ("lo del intcen", "es", "intcen", ("I.5c",)),
        ("INTCENi aruanded", "et", "intcen", ("I.5c",)),  # "aruanded" may be "reports", the verb
        ("coś o INTCEN?", "pl", "intcen", ("I.5c",)),
        ("INTCEN-ről valami?", "hu", "intcen", ("I.5c",)),
        ("groupe de haut niveau", "fr", "high-level-group", ("III.7a",)),
        ("national judicial authorities", "en", "national-judicial-authorities", ()),  # titles have a part of it
        ("EMSA?", "en", "emsa", ()),
    ],
)
def test_a_body_that_owes_nothing_is_a_topic_where_nothing_is_asked_of_it(
    text: str, language: str, body: str, refs: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """What names it is shown, and that it owes none of that itself; whether it does is asked with a verb."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    assert (question.owners, question.refs) == ((body,), refs)


@pytest.mark.parametrize("text", ["anything about border drones?", "what is due on negotiations on fisheries"])
def test_a_topic_that_is_only_near_is_refused_with_the_nearest(text: str, read_hinted: HintedReader) -> None:
    """One word of a title beside words that nothing is about is not enough: the nearest titles are named."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.TOPIC
    assert question.suggestions


def test_how_many_of_something_else_is_refused(read_hinted: HintedReader) -> None:
    """What is counted must be understood, even beside a topic."""
    assert isinstance(
        read_hinted("how many were refused at the external borders in 2023?", hint="en").question, NotUnderstood
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("трети държави", "bg"),
        ("tredjelande", "da"),
        ("Drittstaaten", "de"),
        ("third countries", "en"),
        ("terceros países", "es"),
        ("pays tiers", "fr"),
        ("tríú tíortha", "ga"),
        ("treće zemlje", "hr"),
        ("harmadik országok", "hu"),
        ("qualcosa sui paesi terzi?", "it"),
        ("trešās valstis", "lv"),
        ("pajjiżi terzi", "mt"),
        ("iets over derde landen?", "nl"),
        ("países terceiros", "pt"),
        ("tretje države", "sl"),
        ("tredjeländer", "sv"),
    ],
)
def test_a_short_topic_is_all_that_has_its_words(text: str, language: str, read_hinted: HintedReader) -> None:
    """Of the titles, key actions and keywords that have a word or two none is quoted: all of them are meant."""
    refs = {"I.5d", "IV.1a", "IV.1b", "IV.2a", "IV.2b", "IV.2c"}
    assert set(refs_read(text, language, read_hinted)) == refs


def test_a_rhythm_is_that_of_the_best(read_hinted: HintedReader) -> None:
    """A short topic that is asked how often it comes is the one whose own title says so."""
    assert refs_read("how often on Empact?", "en", read_hinted) == ("III.1a",)
    assert refs_read("Empact", "en", read_hinted) == ("III.1a", "III.1b")


@pytest.mark.parametrize("text", ["anything on ISAA?", "what about isaa"])
def test_an_acronym_of_a_title_is_a_topic(text: str, read_hinted: HintedReader) -> None:
    """However short it is, nothing else is called so."""
    assert refs_read(text, "en", read_hinted) == ("I.5a", "I.5b")


def test_a_body_inside_a_topic_chooses_nothing(read_hinted: HintedReader) -> None:
    """The countries of "partner countries" are no Member States that would owe one of two."""
    assert refs_read("partner countries", "en", read_hinted) == ("IV.1a", "IV.2b")


@pytest.mark.parametrize(
    ("text", "owners", "refs"),
    [
        ("what does the Commission owe on third countries", ("commission",), {"IV.1a", "IV.2a", "IV.2b"}),  # "what is"
        ("what do Member States owe on third countries", ("member-states",), {"IV.1a", "IV.1b", "IV.2a"}),
        (
            "who besides Frontex works on third countries?",
            (),
            {"I.5d", "IV.1a", "IV.1b", "IV.2a", "IV.2b", "IV.2c"},
        ),
    ],
)
def test_question_words_and_excluded_bodies_choose_nothing(
    text: str, owners: tuple[str, ...], refs: set[str], read_hinted: HintedReader
) -> None:
    """A title with the word "what" is no better for it, and what an excluded body owes is not all that is meant."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert (question.owners, set(question.refs)) == (owners, refs)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Delegacije Unije u trećim zemljama trebaju slati kakve izvještaje?", "hr"),
        ("ES delegacijos tikrai rašo apie tai, kaip šalys bendradarbiauja??", "lt"),
    ],
)
def test_what_a_unit_owes_wins_over_a_topic_of_others(text: str, language: str, read_hinted: HintedReader) -> None:
    """Where the delegations in third countries are asked about, what others owe about these is no answer."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    assert (question.refs, question.owners) == (("I.5d",), ("eu-delegations",))


def test_a_topic_is_left_out_of_what_a_body_owes(read_hinted: HintedReader) -> None:
    """A body before the exception is the owner, and no part of the topic that is left out."""
    question = read_hinted("tout Europol sauf Empact", hint="fr").question
    assert isinstance(question, Question)
    assert (question.owners, question.refs) == (("europol",), ())
    assert question.without.refs == ("III.1a", "III.1b")


def test_filling_words_are_no_topic(read_hinted: HintedReader) -> None:
    """A verb is no noun of a title that is spelt like it."""
    assert refs_read("D'ici Pâques, il faut avoir reçu quoi ?", "fr", read_hinted) == ()


def test_links_do_not_tell_topics_apart(read_hinted: HintedReader) -> None:
    """Of two deliverables one has the Irish "leis na" in its title, and is no better for it."""
    text = "An bhfuil aon scéal faoin treochlár um malartú faisnéise leis na tríú tíortha?"
    assert "IV.2a" in refs_read(text, "ga", read_hinted)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("udział krajów, EMPACT: kto to sprawozdaje", "pl"),
        ("sodelovanje držav v EMPACT-u: kdo je odgovoren", "sl"),
        ("zapojení zemí do EMPACT, kdo o něm píše zprávu?", "cs"),
        ("účast štátov v EMPACT-e, kto o tom podáva správu?", "sk"),
    ],
)
def test_two_words_apart_tell_deliverables_of_one_key_action_apart(
    text: str, language: str, read_hinted: HintedReader
) -> None:
    """A word of a deliverable's own title beside one of its key action means that deliverable."""
    assert refs_read(text, language, read_hinted) == ("III.1a",)


@pytest.mark.parametrize(
    ("text", "language", "ref"),
    [
        ("où en est-on du « going dark » ?", "fr", "III.7a"),
        ("who writes up going dark", "en", "III.7a"),
        ("facilitators package: wer legt es vor?", "de", "II.1a"),
    ],
)
def test_a_file_is_found_by_what_everybody_calls_it(
    text: str, language: str, ref: str, read_hinted: HintedReader
) -> None:
    """English names of a file are used in every language."""
    assert ref in refs_read(text, language, read_hinted)


def test_the_reports_of_a_vehicle_are_no_topic(read_hinted: HintedReader) -> None:
    """What goes through a vehicle is asked for, though its reports have the word of a keyword."""
    question = read_hinted("Barometer+ inputs overdue?", hint="en").question
    assert isinstance(question, Question)
    assert (question.refs, question.vehicle) == ((), "schengen-barometer-plus")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kada laukti pirmosios analizės?", "lt"),
        ("Kas rengia pirmąją analizę?", "lt"),
        ("Kas gatavo pirmo analīzi?", "lv"),
        ("Chi fa la prima analisi?", "it"),
        ("Who does the first analysis?", "en"),
    ],
)
def test_an_ordinal_of_a_title_is_known_in_all_forms(text: str, language: str, read_hinted: HintedReader) -> None:
    """However little its forms have in common; it does not ask for what is due first."""
    assert refs_read(text, language, read_hinted) == ("I.1a",)


def test_a_phrase_for_about_is_no_word_of_a_title(read_hinted: HintedReader) -> None:
    """Greek titles have "σχετικά" (relevant), too."""
    assert refs_read("τα σχετικά με την ISAA παρακαλώ", "el", read_hinted) == ("I.5a", "I.5b")
