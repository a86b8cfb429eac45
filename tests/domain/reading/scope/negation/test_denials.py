"""Questions whether there is nothing ask what there is; an "if" that sets no condition says nothing."""

from collections.abc import Mapping
from datetime import date

import pytest

from domain.dates.spans import Span
from domain.languages import CODES
from domain.questions.model import (
    Bound,
    DueFilter,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    RefusalReason,
    StatusFilter,
)
from tests.domain.reading.conftest import HintedReader

EUROJUST = ("eurojust",)
APRIL = DueFilter(bound=Bound.IN, span=Span(first=date(2024, 4, 1), last=date(2024, 4, 30)))
#: Whether Eurojust has nothing in April 2024: as a question, and as a claim.
DENIALS: Mapping[str, tuple[str, str]] = {
    "bg": ("няма ли Евроюст нищо за април 2024?", "вярно ли е, че Евроюст няма нищо за април 2024?"),
    "cs": ("nemá Eurojust v dubnu 2024 nic?", "Eurojust v dubnu 2024 nic neodevzdává, že ano?"),
    "da": ("har Eurojust intet i april 2024?", "passer det, at Eurojust ikke har noget i april 2024?"),
    "de": ("muss Eurojust im April 2024 nichts liefern?", "stimmt es, dass Eurojust im April 2024 nichts hat?"),
    "el": (
        "δεν έχει η Eurojust τίποτα τον Απρίλιο 2024;",
        "η Eurojust δεν έχει κανένα παραδοτέο τον Απρίλιο 2024, σωστά;",
    ),
    "en": ("does Eurojust owe nothing in April 2024?", "Eurojust doesn't owe anything in April 2024, right?"),
    "es": ("¿no tiene Eurojust nada en abril de 2024?", "Eurojust no debe nada en abril de 2024, ¿verdad?"),
    "et": (
        "kas Eurojust ei pea aprillis 2024 midagi esitama?",
        "kas on tõsi, et Eurojustil ei ole aprillis 2024 midagi?",
    ),
    "fi": (
        "eikö Eurojustilla ole mitään huhtikuussa 2024?",
        "onko totta, että Eurojustilla ei ole mitään huhtikuussa 2024?",
    ),
    "fr": ("Eurojust ne doit rien livrer en avril 2024 ?", "est-il vrai qu'Eurojust n'a rien en avril 2024 ?"),
    "ga": (
        "nach bhfuil aon rud le déanamh ag Eurojust in Aibreán 2024?",
        "níl faic le déanamh ag Eurojust in Aibreán 2024, an bhfuil?",
    ),
    "hr": ("nema li Eurojust ništa u travnju 2024.?", "Eurojust u travnju 2024. ne mora dostaviti ništa, zar ne?"),
    "hu": (
        "nem kell az Eurojustnak semmit leadnia 2024 áprilisában?",
        "igaz, hogy az Eurojustnak nincs semmi dolga 2024 áprilisában?",
    ),
    "it": ("Eurojust non deve consegnare nulla ad aprile 2024?", "è vero che Eurojust non ha niente ad aprile 2024?"),
    "lt": (
        "ar Eurojustas 2024 m. balandį nieko neturi pateikti?",
        "ar tiesa, kad Eurojustas 2024 m. balandį nieko neturi?",
    ),
    "lv": (
        "vai Eirojustam 2024. gada aprīlī nekas nav jāiesniedz?",
        "Eirojustam 2024. gada aprīlī nekā nav, vai ne?",
    ),
    "mt": ("m'għandhiex xejn il-Eurojust f'April 2024?", "f'April 2024 il-Eurojust m'għandha tagħti xejn, hux?"),
    "nl": ("hoeft Eurojust in april 2024 niets te leveren?", "klopt het dat Eurojust niets heeft in april 2024?"),
    "pl": ("czy Eurojust nic nie dostarcza w kwietniu 2024?", "Eurojust nie ma nic w kwietniu 2024, prawda?"),
    "pt": (
        "a Eurojust não tem de entregar nada em abril de 2024?",
        "é verdade que a Eurojust não tem nada em abril de 2024?",
    ),
    "ro": ("nu are Eurojust nimic în aprilie 2024?", "e adevărat că Eurojust nu are nimic în aprilie 2024?"),
    "sk": ("nemá Eurojust v apríli 2024 nič?", "je pravda, že Eurojust nemá v apríli 2024 nič?"),
    "sl": ("ali Eurojust aprila 2024 nima nič?", "Eurojust aprila 2024 nič ne oddaja, kajne?"),
    "sv": ("har Eurojust inget i april 2024?", "stämmer det att Eurojust inte har något i april 2024?"),
}


@pytest.mark.parametrize("code", CODES)
def test_whether_there_is_nothing_asks_what_there_is(code: str, read_hinted: HintedReader) -> None:
    """What there is answers it, without a yes or no, which could be one to either."""
    asked = {text: read_hinted(text, hint=code).question for text in DENIALS[code]}
    assert asked == dict.fromkeys(DENIALS[code], Question(owners=EUROJUST, when=APRIL))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "nic pro Eurojust v dubnu 2024, že?"),
        ("de", "nichts von Eurojust im April 2024, oder?"),
        ("en", "nothing from Eurojust in April 2024, I hope?"),
        ("fi", "ei mitään Eurojustilta huhtikuussa 2024?"),
        ("fr", "rien pour Eurojust en avril 2024 ?"),
        ("it", "niente per Eurojust ad aprile 2024?"),
        ("lv", "nekas no Eirojusta 2024. gada aprīlī?"),
    ],
)
def test_nothing_with_a_question_mark_asks_what_there_is(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is as good as "is there nothing"."""
    assert read_hinted(text, hint=code).question == Question(owners=EUROJUST, when=APRIL)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "is it true that nothing is overdue?"),
        ("fr", "personne n'est en retard ?"),
        ("it", "nessuno è in ritardo?"),
        ("pl", "czy nikt się nie spóźnia?"),
        ("pt", "ninguém está atrasado?"),
        ("sl", "ali nikogar ne zamuja?"),
        ("en", "can I tell my boss nothing is overdue?"),
        ("en", "no delays so far?"),
        ("en", "is everything on track?"),
        ("en", "so we're all on time, right?"),
        ("en", "were all deadlines met so far?"),
        ("en", "has everybody delivered on time?"),
        ("fr", "donc aucun retard pour l'instant ?"),
        ("nl", "kan ik tegen mijn baas zeggen dat er niks te laat is?"),
        ("ro", "deci pot să-i spun șefului că nimic nu e întârziat?"),
        ("et", "kas ma võin siis ülemusele öelda, et midagi pole hilinenud?"),
        ("it", "non c'è niente in ritardo?"),
        ("cs", "je všechno podle plánu?"),
        ("de", "ist alles im Zeitplan?"),
        ("es", "¿va todo según el calendario?"),
        ("et", "kas viivitusi pole?"),
        ("lv", "vai viss notiek laikā?"),
    ],
)
def test_whether_nobody_is_late_asks_what_is_overdue(code: str, text: str, read_hinted: HintedReader) -> None:
    """A status that is denied of all is that of what is listed."""
    assert read_hinted(text, hint=code).question == Question(which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("el", "χρωστάει τίποτα η Eurojust τον Απρίλιο 2024;"),
        ("el", "έχει κανένα παραδοτέο η Eurojust τον Απρίλιο 2024;"),
        ("ga", "an gcaithfidh Eurojust dada a sholáthar in Aibreán 2024?"),
    ],
)
def test_nothing_is_anything_without_a_negation(code: str, text: str, read_hinted: HintedReader) -> None:
    """A Greek or Irish word that means nothing beside a "not" means anything without one."""
    expected = Question(ask=QuestionType.WHETHER, owners=EUROJUST, when=APRIL)
    assert read_hinted(text, hint=code).question == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "jsou v dubnu úkoly, které nikdo neplní?"),
        ("de", "gibt es im April nichts, das nicht von Eurojust kommt?"),
        ("de", "gibt es Berichte, die niemand liefert?"),
        ("de", "wer liefert im April nichts?"),
        ("el", "ποιος δεν χρωστάει τίποτα τον Απρίλιο;"),
        ("en", "is there anything in April that nobody is working on?"),
        ("en", "which agencies owe nothing in April?"),
        ("en", "has Eurojust delivered nothing?"),
        ("en", "does Eurojust owe nothing except III.1 or nothing at all?"),
        ("en", "is nothing but III.1 due in April?"),
        ("en", "is it true that nobody owes more than Eurojust in April?"),
        ("en", "nothing in April"),
        ("fr", "y a-t-il des tâches que personne ne doit en avril ?"),
        ("ga", "cé nach bhfuil faic le déanamh aige in Aibreán?"),
    ],
)
def test_a_denial_of_a_part_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """Who owes nothing, what nobody does and what is not delivered is not what there is."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.EXCLUSION


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "všechno v dubnu 2024, nic od Eurojustu"),
        ("en", "what is due in April 2024, nothing from Eurojust?"),
        ("es", "todo en abril de 2024, nada de Eurojust"),
        ("nl", "alles in april 2024, niets van Eurojust"),
    ],
)
def test_nothing_from_a_body_leaves_it_out(code: str, text: str, read_hinted: HintedReader) -> None:
    """After a comma "nothing" takes the body that it stands beside."""
    assert read_hinted(text, hint=code).question == Question(when=APRIL, without=Exclusion(owners=EUROJUST))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "co musí Eurojust odevzdat v dubnu 2024, pokud vůbec něco?"),
        ("de", "was muss Eurojust im April 2024 liefern, wenn überhaupt?"),
        ("en", "what does Eurojust owe in April 2024, if anything at all?"),
    ],
)
def test_an_if_without_a_condition_says_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """It says that there may be nothing, as any question does."""
    assert read_hinted(text, hint=code).question == Question(owners=EUROJUST, when=APRIL)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "was muss Eurojust liefern, wenn Europol nichts schickt?"),
        ("en", "what does Eurojust owe, if Europol delivers?"),
        ("en", "what is due if not in April 2024?"),
        ("en", "what does Eurojust owe, if only in April 2024?"),
        ("lv", "kas jāiesniedz Eirojustam aprīlī, ja Eiropols nokavē?"),
    ],
)
def test_a_condition_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """No question can hold one."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.EXCLUSION


#: Whether Frontex is not asked to report on its participation in Empact.
NEGATIONS: Mapping[str, str] = {
    "bg": "Няма ли Фронтекс да докладва за участието в EMPACT?",
    "cs": "Nemá Frontex podávat zprávu o účasti v EMPACT?",
    "da": "Skal Frontex ikke rapportere om deltagelsen i EMPACT?",
    "de": "Muss Frontex nicht über die Beteiligung an EMPACT berichten?",
    "el": "Δεν πρέπει ο Frontex να υποβάλει έκθεση για τη συμμετοχή στο EMPACT;",
    "en": "Isn't Frontex supposed to report on participation in EMPACT?",
    "es": "¿No tiene Frontex que informar sobre la participación en EMPACT?",
    "et": "Kas Frontex ei pea aru andma EMPACTis osalemise kohta?",
    "fi": "Eikö Frontexin pidä raportoida osallistumisesta EMPACTiin?",
    "fr": "Frontex ne doit-elle pas faire rapport sur la participation à EMPACT ?",
    "ga": "Nach gcaithfidh Frontex tuairisc a thabhairt ar rannpháirtíocht in EMPACT?",
    "hr": "Ne mora li Frontex izvijestiti o sudjelovanju u EMPACT-u?",
    "hu": "Nem kell a Frontexnek jelentenie az EMPACT-ban való részvételről?",
    "it": "Frontex non deve riferire sulla partecipazione a EMPACT?",
    "lt": "Ar Frontex neturi pateikti ataskaitos apie dalyvavimą EMPACT?",
    "lv": "Vai Frontex nav jāziņo par dalību EMPACT?",
    "mt": "M'għandhiex il-Frontex tirrapporta dwar il-parteċipazzjoni f'EMPACT?",
    "nl": "Moet Frontex niet rapporteren over de deelname aan EMPACT?",
    "pl": "Czy Frontex nie ma złożyć sprawozdania z udziału w EMPACT?",
    "pt": "A Frontex não tem de apresentar um relatório sobre a participação na EMPACT?",
    "ro": "Nu trebuie Frontex să raporteze despre participarea la EMPACT?",
    "sk": "Nemá Frontex podať správu o účasti v EMPACT?",
    "sl": "Ali Frontex ne mora poročati o sodelovanju v EMPACT?",
    "sv": "Ska inte Frontex rapportera om deltagandet i EMPACT?",
}


@pytest.mark.parametrize("code", CODES)
def test_a_negated_question_about_a_topic_shows_it(code: str, read_hinted: HintedReader) -> None:
    """It is neither yes nor no: the topic's deliverable is shown, with who owes it."""
    question = read_hinted(NEGATIONS[code], hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.owners, question.refs) == (QuestionType.WHAT, ("frontex",), ("III.1a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Ist der Bericht zur Beteiligung an EMPACT nicht überfällig?"),
        ("en", "Isn't the report on EMPACT participation overdue?"),
        ("fr", "Le rapport sur la participation à EMPACT n'est-il pas en retard ?"),
        ("nl", "Is het verslag over de deelname aan EMPACT niet te laat?"),
    ],
)
def test_whether_a_topic_is_not_late_asks_whether_it_is(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is overdue of it is shown."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.which, question.refs) == (QuestionType.WHAT, StatusFilter.OVERDUE, ("III.1a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Gibt es einen Bericht zur Beteiligung an EMPACT, der nicht von Frontex kommt?"),
        ("de", "Was muss Frontex nicht zu EMPACT berichten?"),
        ("de", "Muss Frontex zu EMPACT nicht im Juni berichten?"),
        ("en", "Is there a report on EMPACT participation that's not from Frontex?"),
        ("en", "Is there a report on EMPACT participation that Frontex does not owe?"),
        ("en", "Is it true that not Frontex but Europol reports on participation in EMPACT?"),
        ("en", "Is Frontex not only asked about EMPACT participation?"),
        ("en", "Frontex need not report on EMPACT participation"),
    ],
)
def test_a_negated_part_or_state_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """A "not" of a body, a time or a state would be left out against what is meant."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.EXCLUSION


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Нищо не съм чул за пътната карта, кой я прави?"),
        ("de", "Nichts mehr vom Fahrplan gehört, wer macht den?"),
        ("es", "No sé nada de la hoja de ruta, ¿quién la hace?"),
        ("nl", "Niks meer gehoord van de routekaart, wie maakt die?"),
        ("sv", "Har inte hört något om färdplanen, vem gör den?"),
    ],
)
def test_what_is_asked_of_a_topic_that_a_text_begins_with(code: str, text: str, read_hinted: HintedReader) -> None:
    """That nothing was heard about it denies nothing of what is asked."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.WHO, ("IV.2a",))


@pytest.mark.parametrize(
    ("code", "text", "ref"),
    [
        ("en", "the digital footprint thing, nothing ever came in on that, did it?", "I.4a"),
        ("fr", "Stratégies nationales pour les frontières, aucune échéance fixée si je lis bien ?", "III.4a"),
    ],
)
def test_what_is_denied_of_a_topic_is_asked(code: str, text: str, ref: str, read_hinted: HintedReader) -> None:
    """The topic's deliverable answers whether it is so."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.refs == (ref,)


def test_a_topic_that_is_denied_itself_is_not_asked_about(read_hinted: HintedReader) -> None:
    """What follows need not be about it."""
    question = read_hinted("not the roadmap, who makes that?", hint="en").question
    assert isinstance(question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Nebylo by něco pro Eurojust v červnu?"),
        ("es", "¿No habría algo para Eurojust en junio?"),
        ("ga", "Nach mbeadh aon rud ann do Eurojust i Meitheamh?"),
        ("hu", "Nem lenne valami az Eurojustnak júniusban?"),
        ("it", "Non ci sarebbe qualcosa per Eurojust a giugno?"),
        ("nl", "Zou het kunnen dat Eurojust in juni niks heeft?"),
    ],
)
def test_would_there_not_be_anything_asks_whether_there_is(code: str, text: str, read_hinted: HintedReader) -> None:
    """Who asks politely denies nothing."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("eurojust",)
    assert question.when is not None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "FRA изобщо не участва в това, нали?"),
        ("de", "Die FRA ist da gar nicht dabei, oder?"),
        ("en", "FRA isn't involved in this at all, is it?"),
        ("et", "FRA ei ole ju sellega üldse seotud, või on?"),
        ("fi", "FRA ei kai ole tässä ollenkaan mukana?"),
        ("fr", "La FRA n'est pas du tout concernée par ça, si ?"),
        ("ga", "Níl baint ar bith ag FRA leis seo, an bhfuil?"),
        ("lv", "FRA šajā vispār nepiedalās, vai ne?"),
        ("nl", "FRA heeft hier toch helemaal niets mee te maken?"),
    ],
)
def test_a_body_that_has_no_part_is_asked_about(code: str, text: str, read_hinted: HintedReader) -> None:
    """What it has a part in answers whether it is so."""
    assert read_hinted(text, hint=code).question == Question(owners=("fra",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("da", "Hvilke opgaver har ingen fået tildelt?"),
        ("de", "Für welche Aufgaben ist niemand eingetragen?"),
        ("en", "Which items have nobody's name against them?"),
        ("en", "which items has nobody been assigned to?"),
        ("et", "Millistel ülesannetel ei ole kedagi määratud?"),
        ("it", "Quali voci non hanno nessuno assegnato?"),
        ("pt", "Que tarefas não têm ninguém atribuído?"),
        ("sk", "Ktoré úlohy nemá nikto pridelené?"),
    ],
)
def test_tasks_that_nobody_has_are_those_without_an_owner(code: str, text: str, read_hinted: HintedReader) -> None:
    """Who owes them is asked, and not whether there are any."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.ownerless


@pytest.mark.parametrize("text", ["Which tasks has nobody delivered?", "Which tasks have no deadline?"])
def test_a_nobody_of_something_else_is_no_owner(text: str, read_hinted: HintedReader) -> None:
    """What it has not done, or what they do not have, is another question."""
    question = read_hinted(text, hint="en").question
    assert not isinstance(question, Question) or not question.ownerless


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What is nobody named as responsible for?"),
        ("de", "Wofür ist niemand als zuständig genannt?"),
        ("fr", "Pour quoi aucun responsable n'est-il désigné ?"),
        ("da", "Hvor er der ikke nævnt nogen ansvarlig?"),
        ("pl", "Za co nie wskazano nikogo odpowiedzialnego?"),
        ("lv", "Par ko nav norādīts neviens atbildīgais?"),
    ],
)
def test_what_nobody_is_responsible_for(code: str, text: str, read_hinted: HintedReader) -> None:
    """A text that says nothing else asks for what has no owner."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.ownerless
