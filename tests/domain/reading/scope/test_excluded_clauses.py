"""What a clause, a kind of body or a verb beside it leaves out, in every language."""

from collections.abc import Mapping
from datetime import date

import pytest

from domain.dates.spans import Span
from domain.languages import CODES
from domain.questions.model import Bound, DueFilter, Exclusion, NotUnderstood, Question, QuestionType, RefusalReason
from domain.register.model import ActorKind, DeadlineKind
from tests.domain.reading.conftest import HintedReader

COMMISSION, MEMBER_STATES = ("commission",), ("member-states",)
MARCH = DueFilter(bound=Bound.IN, span=Span(first=date(2024, 3, 1), last=date(2024, 3, 31)))
FRONTEX = ("frontex",)
NO_AGENCIES = Exclusion(kind=ActorKind.AGENCY)
THROUGH_BAROMETER = Exclusion(vehicle="schengen-barometer-plus")

#: By language: everything in March 2024 but what agencies owe.
WITHOUT_AGENCIES: Mapping[str, str] = {
    "bg": "всичко през март 2024 освен агенциите",
    "cs": "všechno v březnu 2024 kromě agentur",
    "da": "alt i marts 2024 undtagen agenturerne",
    "de": "alles im März 2024 außer den Agenturen",
    "el": "όλα τον Μάρτιο 2024 εκτός από τους οργανισμούς",
    "en": "everything in March 2024 apart from the agencies",
    "es": "todo en marzo de 2024 excepto las agencias",
    "et": "kõik märtsis 2024 välja arvatud ametid",
    "fi": "kaikki maaliskuussa 2024 paitsi virastot",
    "fr": "tout en mars 2024, agences mises à part",
    "ga": "gach rud i Márta 2024 seachas na gníomhaireachtaí",
    "hr": "sve u ožujku 2024. osim agencija",
    "hu": "minden 2024 márciusában az ügynökségek kivételével",
    "it": "tutto a marzo 2024 tranne le agenzie",
    "lt": "viskas 2024 m. kovą, išskyrus agentūras",
    "lv": "viss 2024. gada martā, izņemot aģentūras",
    "mt": "kollox f'Marzu 2024 ħlief l-aġenziji",
    "nl": "alles in maart 2024 behalve de agentschappen",
    "pl": "wszystko w marcu 2024 oprócz agencji",
    "pt": "tudo em março de 2024 exceto as agências",
    "ro": "tot în martie 2024 în afară de agenții",
    "sk": "všetko v marci 2024 okrem agentúr",
    "sl": "vse marca 2024 razen agencij",
    "sv": "allt i mars 2024 utom byråerna",
}

#: The Member States' tasks that they do not share with the Commission.
UNSHARED: Mapping[str, str] = {
    "bg": "задачите на държавите членки, които не споделят с Комисията",
    "cs": "úkoly členských států, které nesdílejí s Komisí",
    "da": "medlemsstaternes opgaver, som de ikke deler med Kommissionen",
    "de": "die Aufgaben der Mitgliedstaaten, die sie nicht mit der Kommission teilen",
    "el": "οι υποχρεώσεις των κρατών μελών, που δεν μοιράζονται με την Επιτροπή",
    "en": "the tasks of the Member States that they do not share with the Commission",
    "es": "las tareas de los Estados miembros que no comparten con la Comisión",
    "fi": "jäsenvaltioiden tehtävät, joita ne eivät jaa komission kanssa",
    "fr": "les tâches des États membres qu'ils ne partagent pas avec la Commission",
    "ga": "tascanna na mBallstát, nach roinneann siad leis an gCoimisiún",
    "hr": "zadaće država članica koje ne dijele s Komisijom",
    "hu": "a tagállamok feladatai, amelyeket nem osztanak meg a Bizottsággal",
    "it": "i compiti degli Stati membri che non condividono con la Commissione",
    "lt": "valstybių narių užduotys, kuriomis nesidalija su Komisija",
    "mt": "il-kompiti tal-Istati Membri, li ma jaqsmux mal-Kummissjoni",
    "nl": "de taken van de lidstaten die ze niet met de Commissie delen",
    "pl": "zadania państw członkowskich, których nie dzielą z Komisją",
    "pt": "as tarefas dos Estados-Membros que não partilham com a Comissão",
    "ro": "sarcinile statelor membre pe care nu le împart cu Comisia",
    "sk": "úlohy členských štátov, ktoré nezdieľajú s Komisiou",
    "sl": "naloge držav članic, ki jih ne delijo s Komisijo",
    "sv": "medlemsstaternas uppgifter, som de inte delar med kommissionen",
}

#: The Commission's tasks, but for those without a date, which are "not needed".
NOT_NEEDED: Mapping[str, str] = {
    "cs": "ukaž úkoly Komise, ty bez termínu nepotřebuji",
    "da": "vis Kommissionens opgaver, dem uden frist behøver jeg ikke",
    "de": "zeig die Aufgaben der Kommission, die ohne Frist brauche ich nicht",
    "el": "δείξε τις υποχρεώσεις της Επιτροπής, όσα δεν έχουν προθεσμία δεν χρειάζονται",
    "en": "show the Commission's tasks, the undated ones are not needed",
    "es": "muestra las tareas de la Comisión, las que no tienen fecha no hacen falta",
    "et": "näita komisjoni ülesandeid, tähtajatuid pole vaja",
    "fi": "näytä komission tehtävät, määräajattomia ei tarvita",
    "fr": "montre les tâches de la Commission, celles sans échéance ne sont pas nécessaires",
    "hr": "pokaži zadaće Komisije, one bez roka ne trebaju",
    "hu": "mutasd a Bizottság feladatait, a határidő nélküliek nem kellenek",
    "it": "mostra i compiti della Commissione, quelli senza scadenza non servono",
    "lt": "parodyk Komisijos užduotis, be termino nereikalingos",
    "lv": "parādi Komisijas uzdevumus, tie bez termiņa nav vajadzīgi",
    "mt": "uri l-kompiti tal-Kummissjoni, dawk mingħajr skadenza m'hemmx bżonnhom",
    "nl": "toon de taken van de Commissie, die zonder deadline hoef ik niet",
    "pl": "pokaż zadania Komisji, te bez terminu nie są potrzebne",
    "pt": "mostra as tarefas da Comissão, as sem prazo não são necessárias",
    "ro": "arată sarcinile Comisiei, cele fără termen nu sunt necesare",
    "sk": "ukáž úlohy Komisie, tie bez termínu nepotrebujem",
    "sl": "pokaži naloge Komisije, tistih brez roka ne potrebujem",
    "sv": "visa kommissionens uppgifter, de utan datum behövs inte",
}

#: Who deals with Eurojust's agreements with countries outside the Union.
ABROAD: Mapping[str, str] = {
    "bg": "кой отговаря за преговорите по споразуменията на Евроюст с държави извън ЕС?",
    "cs": "kdo má na starosti jednání o dohodách Eurojustu se zeměmi mimo Unii?",
    "es": "¿quién se encarga de las negociaciones de acuerdos de Eurojust con países fuera de la UE?",
    "fr": "qui est chargé des négociations d'accords d'Eurojust avec des pays hors UE ?",
    "hr": "tko je odgovoran za pregovore o sporazumima Eurojusta s državama izvan EU-a?",
    "hu": "ki felel az Eurojust megállapodásairól szóló tárgyalásokért EU-n kívüli országokkal?",
    "mt": "min hu responsabbli għan-negozjati dwar ftehimiet tal-Eurojust ma' pajjiżi barra l-UE?",
    "nl": "wie gaat over de onderhandelingen over overeenkomsten van Eurojust met landen buiten de EU?",
    "pl": "kto odpowiada za negocjacje umów Eurojustu z państwami spoza UE?",
    "pt": "quem é responsável pelas negociações de acordos da Eurojust com países fora da UE?",
    "ro": "cine răspunde de negocierile privind acordurile Eurojust cu țări din afara UE?",
    "sk": "kto má na starosti rokovania o dohodách Eurojustu s krajinami mimo Únie?",
    "sl": "kdo je odgovoren za pogajanja o sporazumih Eurojusta z državami izven EU?",
}

#: What Frontex has to do outside the Union.
BODY_ABROAD: Mapping[str, str] = {
    "nl": "wat moet Frontex buiten de EU leveren?",
    "bg": "какво трябва да прави Фронтекс извън Европейския съюз?",
    "cs": "co má Frontex dělat mimo EU?",
    "hr": "što Frontex treba raditi izvan granica EU-a?",
    "pl": "co ma robić Frontex poza granicami UE?",
    "sk": "čo má Frontex robiť mimo územia Únie?",
    "sl": "kaj mora Frontex narediti zunaj EU?",
}


@pytest.mark.parametrize("code", CODES)
def test_a_kind_of_body_is_left_out(code: str, read_hinted: HintedReader) -> None:
    """All that actors of the kind owe is."""
    assert read_hinted(WITHOUT_AGENCIES[code], hint=code).question == Question(when=MARCH, without=NO_AGENCIES)


@pytest.mark.parametrize("code", UNSHARED)
def test_what_is_not_shared_with_a_body_leaves_it_out(code: str, read_hinted: HintedReader) -> None:
    """What a body owes together with another is that one's, too."""
    expected = Question(owners=MEMBER_STATES, without=Exclusion(owners=COMMISSION))
    assert read_hinted(UNSHARED[code], hint=code).question == expected


@pytest.mark.parametrize("code", NOT_NEEDED)
def test_what_is_not_needed_is_left_out(code: str, read_hinted: HintedReader) -> None:
    """A clause after what is asked for says so."""
    expected = Question(owners=COMMISSION, without=Exclusion(undated=True))
    assert read_hinted(NOT_NEEDED[code], hint=code).question == expected


@pytest.mark.parametrize("code", ABROAD)
def test_outside_the_union_belongs_to_a_topic(code: str, read_hinted: HintedReader) -> None:
    """It leaves nothing out of it."""
    question = read_hinted(ABROAD[code], hint=code).question
    assert isinstance(question, Question)
    assert (question.refs, question.without) == (("IV.2b",), Exclusion())


@pytest.mark.parametrize("code", BODY_ABROAD)
def test_outside_the_union_is_a_topic_of_a_body(code: str, read_hinted: HintedReader) -> None:
    """It is not left out of what the body owes: it is what the question is about."""
    question = read_hinted(BODY_ABROAD[code], hint=code).question
    assert isinstance(question, Question)
    assert (question.refs, question.without) == (("IV.2c",), Exclusion())


def test_outside_the_union_belongs_to_a_topic_of_one_deliverable(read_hinted: HintedReader) -> None:
    """Even one word is enough where a single deliverable has it."""
    question = read_hinted("мандатът на Фронтекс извън ЕС има ли срок?", hint="bg").question
    assert isinstance(question, Question)
    assert question.refs == ("IV.2c",)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "de",
            "Abschnitt III, nur was nicht über das Barometer+ läuft",
            Question(section="III", without=THROUGH_BAROMETER),
        ),
        (
            "pt",
            "Da Comissão, menos os relatórios de progresso do F.2",
            Question(owners=("commission",), without=Exclusion(refs=("F.2a", "F.2b"))),
        ),
        ("en", "only what does not go through the Schengen Barometer+", Question(without=THROUGH_BAROMETER)),
        ("en", "which tasks don't go through the Barometer+?", Question(without=THROUGH_BAROMETER)),
        (
            "fr",
            "section III, seulement ce qui ne passe pas par le Baromètre+",
            Question(section="III", without=THROUGH_BAROMETER),
        ),
        (
            "nl",
            "hoofdstuk III, alleen wat niet via de barometer+ loopt",
            Question(section="III", without=THROUGH_BAROMETER),
        ),
        ("fr", "qu'est-ce qui ne passe pas par le Baromètre+ ?", Question(without=THROUGH_BAROMETER)),
        ("it", "cosa non passa per il Barometro+?", Question(without=THROUGH_BAROMETER)),
        ("pl", "co nie idzie przez Barometr+?", Question(without=THROUGH_BAROMETER)),
        ("en", "everything except the agency Europol", Question(without=Exclusion(owners=("europol",)))),
        (
            "en",
            "everything except the institutions and Europol",
            Question(without=Exclusion(owners=("europol",), kind=ActorKind.INSTITUTION)),
        ),
        (
            "hu",
            "mi van 2024 márciusában az Europol feladatain kívül?",
            Question(when=MARCH, without=Exclusion(owners=("europol",))),
        ),
        (
            "hr",
            "države članice, ali bez onoga što dijele s Komisijom",
            Question(owners=MEMBER_STATES, without=Exclusion(owners=COMMISSION)),
        ),
        *(
            (code, text, Question(section="IV", without=Exclusion(owners=("frontex",))))
            for code, text in (
                ("da", "Vis hele afsnit IV, bare ikke det, som Frontex selv står for"),
                ("en", "Show all of section IV, just not what Frontex does"),
                ("fr", "Montre toute la section IV, mais pas ce que fait Frontex"),
                ("pl", "Pokaż całą sekcję IV, tylko nie to, co robi Frontex"),
                ("lt", "Parodyk visą IV skyrių, tik ne tai, ką daro Frontex"),
            )
        ),
        (
            "da",
            "hvad skal medlemsstaterne levere, som Kommissionen ikke er med til?",
            Question(owners=MEMBER_STATES, without=Exclusion(owners=COMMISSION)),
        ),
        (
            "en",
            "everything of Frontex that's not for the Barometer+ and not together with Europol",
            Question(owners=FRONTEX, without=Exclusion(owners=("europol",), vehicle="schengen-barometer-plus")),
        ),
        (
            "de",
            "alles von Frontex, was nicht fürs Barometer+ ist und nicht zusammen mit Europol",
            Question(owners=FRONTEX, without=Exclusion(owners=("europol",), vehicle="schengen-barometer-plus")),
        ),
        (
            "fr",
            "côté Frontex, uniquement ce qui ne transite pas par le baromètre+",
            Question(owners=FRONTEX, without=THROUGH_BAROMETER),
        ),
        (
            "sl",
            "kaj ima Eurojust poleg tistega, kar gre v barometer+?",
            Question(owners=("eurojust",), without=THROUGH_BAROMETER),
        ),
        (
            "da",
            "er der noget, der ikke er fra Eurojust?",
            Question(ask=QuestionType.WHETHER, without=Exclusion(owners=("eurojust",))),
        ),
        ("en", "what does not concern the agencies?", Question(without=NO_AGENCIES)),
        ("fr", "ce qui ne concerne pas les agences", Question(without=NO_AGENCIES)),
        ("it", "quello che non riguarda le agenzie", Question(without=NO_AGENCIES)),
        ("it", "cosa non riguarda Europol?", Question(without=Exclusion(owners=("europol",)))),
        (
            "it",
            "compiti della Commissione al di fuori di quelli condivisi con gli Stati membri",
            Question(owners=COMMISSION, without=Exclusion(owners=MEMBER_STATES)),
        ),
        (
            "en",
            "what is regular, but not yearly?",
            Question(rhythm=DeadlineKind.REGULAR, without=Exclusion(rhythm=DeadlineKind.ANNUAL)),
        ),
        (
            "bg",
            "само еднократните неща, които Комисията дължи, не и редовните",
            Question(owners=COMMISSION, rhythm=DeadlineKind.ONCE, without=Exclusion(rhythm=DeadlineKind.REGULAR)),
        ),
        (
            "da",
            "vis mig hele del IV, bare ikke det, Frontex selv står for",
            Question(section="IV", without=Exclusion(owners=FRONTEX)),
        ),
        (
            "de",
            "welche Aufgaben hat die Kommission ganz allein, also ohne Mitgliedstaaten?",
            Question(owners=COMMISSION, alone=True, without=Exclusion(owners=MEMBER_STATES)),
        ),
    ],
)
def test_what_a_clause_leaves_out(code: str, text: str, expected: Question, read_hinted: HintedReader) -> None:
    """It is what stands in the clause, and nothing else."""
    assert read_hinted(text, hint=code).question == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what does Europol owe except the agencies?"),
        ("en", "which agencies owe something, except the agencies?"),
        ("en", "what does Frontex not report through the Barometer+?"),
        ("en", "who does not report through the Barometer+?"),
        ("en", "everything except what does not go through the Barometer+"),
        ("de", "teilen die Mitgliedstaaten nicht mit der Kommission?"),
        ("de", "was läuft nicht über das Barometer+ und ist überfällig?"),
        ("en", "what does not go to the Council through the Barometer+?"),
        ("es", "¿quién no informa a través del Barómetro+?"),
        ("it", "chi non passa per il Barometro+?"),
        ("sv", "vad delar inte Europol med Frontex?"),
        ("en", "the Member States do not share with the Commission"),
        ("en", "what do the Member States not owe to the Commission?"),
        ("en", "which of Europol's reports are not needed?"),
        ("en", "Frontex reports are not needed, right?"),
        ("en", "are the undated ones not needed?"),
        ("de", "was liefert Europol nicht der Kommission?"),
        ("et", "liikmesriikide ülesanded, mida komisjon ei jaga"),
        ("hu", "minden az EU-n kívül"),
    ],
)
def test_what_cannot_be_left_out_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """A clause that says of whom something is not, or asks it, leaves nothing out that a question can hold."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.EXCLUSION


@pytest.mark.parametrize(
    ("code", "text", "left_out"),
    [
        ("de", "was geht an den Rat (nicht an den Schengen-Rat)?", Exclusion(addressees=("schengen-council",))),
        ("de", "was geht an den Rat, nicht von Europol?", Exclusion(owners=("europol",))),
        ("en", "what goes to the Council (not the Schengen Council)?", Exclusion(addressees=("schengen-council",))),
        ("en", "what goes to the Council, not to Parliament?", Exclusion(addressees=("european-parliament",))),
        ("en", "what goes to the Council, not Frontex?", Exclusion(owners=("frontex",))),
        ("hr", "što ide Vijeću (ne Vijeću za Schengen)?", Exclusion(addressees=("schengen-council",))),
    ],
)
def test_not_to_a_body_leaves_out_what_goes_there(
    code: str, text: str, left_out: Exclusion, read_hinted: HintedReader
) -> None:
    """What goes to two bodies is left out where one of them is; a body that gets nothing is left out as an owner."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.addressees, question.without) == (("council",), left_out)


def test_an_indirect_question_sets_no_condition(read_hinted: HintedReader) -> None:
    """What "who" oversees is the topic; a clause that names a body, a state or a time sets a condition."""
    asked = read_hinted("who oversees if the key actions are implemented?", hint="en").question
    assert isinstance(asked, Question)
    assert asked.refs == ("F.1a",)
    for text in (
        "who reports on border checks if Frontex is late?",
        "who oversees the key actions if Europol is late?",
        "who is in charge of the roadmap if not Frontex?",
    ):
        refused = read_hinted(text, hint="en").question
        assert isinstance(refused, NotUnderstood), text
        assert refused.reason is RefusalReason.EXCLUSION


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Eurojust's tasks apart from the one on financial investigations", "en"),
        ("Eurojustin tehtävät lukuun ottamatta talousrikostutkintaa koskevaa", "fi"),
        ("Az Eurojust feladatai a pénzügyi nyomozásokról szóló kivételével", "hu"),
    ],
)
def test_a_topic_beside_a_postposition_is_left_out(text: str, code: str, read_hinted: HintedReader) -> None:
    """The body that a text names before is the owner, and the topic beside the word is what is left out."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.without) == (("eurojust",), Exclusion(refs=("III.3a",)))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Frontex oder Europol: hat einer von beiden etwas zu liefern?", "de"),
        ("Frontex ή Ευρωπόλ: έχει κάποιος από τους δύο υποχρεώσεις;", "el"),
        ("Frontex ou Europol : l'un des deux doit-il quelque chose ?", "fr"),
        ("Frontex o Europol: uno dei due deve consegnare qualcosa?", "it"),
    ],
)
def test_one_of_the_two_is_either(text: str, code: str, read_hinted: HintedReader) -> None:
    """A word for "both" or "two" after an "or" makes nothing joint, nor is it a date."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.jointly, question.when) == (("frontex", "europol"), False, None)


def test_references_that_are_due_together_are_asked_for(read_hinted: HintedReader) -> None:
    """A word for "together" makes no owners joint where there are none."""
    question = read_hinted("III.1a e III.2a scadono insieme?", hint="it").question
    assert isinstance(question, Question)
    assert question.refs == ("III.1a", "III.2a")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Les trucs Europol qui ne passent pas par le baromètre+", "fr"),
        ("De dingen van Europol die niet via de barometer+ lopen", "nl"),
    ],
)
def test_a_clause_beside_a_body_needs_no_comma(text: str, code: str, read_hinted: HintedReader) -> None:
    """It says which of what the body owes are asked for, and asks for nobody."""
    question = read_hinted(text, hint=code).question
    without = Exclusion(vehicle="schengen-barometer-plus")
    assert question == Question(owners=("europol",), without=without)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("et", "Kõik IV jaost, välja arvatud see, millega tegeleb komisjon"),
        ("hu", "Minden a IV. szakaszból, kivéve amin a Bizottság dolgozik"),
        ("lt", "Viskas iš IV skirsnio, išskyrus tai, prie ko dirba Komisija"),
    ],
)
def test_a_clause_leaves_out_of_a_section(code: str, text: str, read_hinted: HintedReader) -> None:
    """The section before the comma stays."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.section, question.without.owners) == ("IV", ("commission",))


def test_who_is_left_out_for_just_another_is_not_taken_from_that(read_hinted: HintedReader) -> None:
    """What both owe together stays."""
    question = read_hinted("Stuff due in 2024, agencies aside: just the Commission", hint="en").question
    assert isinstance(question, Question)
    assert (question.owners, question.without.kind) == (("commission",), None)


def test_the_follow_up_section_is_left_out(read_hinted: HintedReader) -> None:
    """It is called so, and has no number in the note."""
    question = read_hinted("Commission stuff except the follow-up section", hint="en").question
    assert isinstance(question, Question)
    assert (question.owners, question.without.section) == (("commission",), "F")
