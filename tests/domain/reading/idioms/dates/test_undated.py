"""What has no date, with whatever stands between "not" and "date"."""

import pytest

from domain.questions.model import Exclusion, Question, QuestionType
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("el", "Ποια δεν έχουν ακόμα καθόλου ημερομηνία;"),
        ("fr", "Quels points n'ont encore aucune date ?"),
        ("ro", "Care sunt cele care n-au încă niciun termen?"),
        ("hu", "Minek nincs még egyáltalán határideje?"),
        ("fi", "Millä ei ole vielä mitään päivämäärää?"),
        ("et", "Millel tähtaega üldse pole?"),
        ("lv", "Kuriem punktiem termiņa nav vispār?"),
        ("cs", "které úkoly termín nemají?"),
        ("it", "Per quali impegni non è fissata nessuna scadenza?"),
        ("lv", "Kuriem uzdevumiem nav noteikts nekāds termiņš?"),
        ("pl", "Które zadania nie mają wyznaczonego żadnego terminu?"),
        ("fi", "Mille tehtäville ei ole asetettu lainkaan määräaikaa?"),
    ],
)
def test_fillers_and_two_negations_change_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """Only what has no date is asked for."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.undated


def test_who_has_not_kept_a_date_is_late(read_hinted: HintedReader) -> None:
    """A deadline that is missed is there."""
    question = read_hinted("who has not kept the deadline?", hint="en").question
    assert isinstance(question, Question)
    assert not question.undated


@pytest.mark.parametrize("text", ["Vreau lista lucrurilor pe care le are de făcut Comisia și care n-au termen."])
def test_one_list_has_both_limits(text: str, read_hinted: HintedReader) -> None:
    """What the Commission owes and has no date is one question, and not two."""
    question = read_hinted(text, hint="ro").question
    assert question == Question(owners=("commission",), undated=True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "So which of the Member States' tasks do have a deadline?"),
        ("cs", "Které úkoly členských států teda vůbec nějaký termín mají?"),
        ("de", "Welche Aufgaben der Mitgliedstaaten haben denn überhaupt eine Frist?"),
        ("fr", "Alors, quelles tâches des États membres ont une échéance ?"),
    ],
)
def test_what_has_a_date_at_all(code: str, text: str, read_hinted: HintedReader) -> None:
    """Only what has one is asked for; none of it is listed that has none."""
    question = read_hinted(text, hint=code).question
    assert question == Question(owners=("member-states",), without=Exclusion(undated=True))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Which Europol deliverables have passed their deadline already"),
        ("es", "¿Qué entregas están fuera de plazo a día de hoy?"),
        ("de", "Welche Frist hat Frontex?"),
    ],
)
def test_a_deadline_that_is_past_is_another_matter(code: str, text: str, read_hinted: HintedReader) -> None:
    """So is the date itself."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert not question.without.undated


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Има ли фиксирани дати в раздел IV?"),
        ("cs", "Jsou v oddíle IV nějaká pevná data?"),
        ("da", "Er der nogen faste datoer i afsnit IV?"),
        ("de", "Gibt es in Abschnitt IV irgendwelche festen Termine?"),
        ("el", "Υπάρχουν καθορισμένες ημερομηνίες στο τμήμα IV;"),
        ("en", "Are there any fixed dates in section IV?"),
        ("es", "¿Hay alguna fecha fija en la sección IV?"),
        ("et", "Kas IV osas on kindlaid kuupäevi?"),
        ("fr", "Y a-t-il des dates fixes dans la section IV ?"),
        ("ga", "An bhfuil aon dátaí seasta i roinn IV?"),
        ("hr", "Ima li u odjeljku IV. kakvih fiksnih datuma?"),
        ("hu", "Vannak rögzített dátumok a IV. szakaszban?"),
        ("it", "Ci sono date fisse nella sezione IV?"),
        ("lv", "Vai IV iedaļā ir kādi noteikti datumi?"),
        ("mt", "Hemm xi dati fissi fit-Taqsima IV?"),
        ("pl", "Czy w sekcji IV są jakieś sztywne daty?"),
        ("pt", "Há datas fixas na secção IV?"),
        ("ro", "Există date fixe în secțiunea IV?"),
        ("sk", "Sú v oddiele IV nejaké pevné dátumy?"),
        ("sl", "So v razdelku IV kakšni fiksni datumi?"),
        ("sv", "Finns det några fasta datum i avsnitt IV?"),
    ],
)
def test_fixed_dates_in_a_part_are_what_is_dated_there(code: str, text: str, read_hinted: HintedReader) -> None:
    """Where there are none the answer is no; six languages listed what is undated."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.section, question.without.undated) == ("IV", True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "има ли срок за държавите членки?"),
        ("cs", "je pro členské státy nějaký termín?"),
        ("cs", "mají členské státy nějaký termín?"),
        ("da", "er der en frist for medlemsstaterne?"),
        ("de", "gibt es eine Frist für die Mitgliedstaaten?"),
        ("de", "haben die Mitgliedstaaten Fristen?"),
        ("el", "υπάρχει προθεσμία για τα κράτη μέλη;"),
        ("en", "are there any deadlines for the EEAS?"),
        ("en", "do the Member States have a deadline?"),
        ("en", "does Ireland have any deadlines?"),
        ("en", "is there a deadline for the Member States?"),
        ("es", "¿hay algún plazo para los Estados miembros?"),
        ("fi", "onko jäsenvaltioilla määräaikaa?"),
        ("fr", "y a-t-il une échéance pour les États membres ?"),
        ("ga", "an bhfuil spriocdháta ann do na Ballstáit?"),
        ("hr", "postoji li rok za države članice?"),
        ("hu", "van határidő a tagállamok számára?"),
        ("hu", "van-e határidejük a tagállamoknak?"),
        ("it", "c'è una scadenza per gli Stati membri?"),
        ("lt", "ar valstybės narės turi terminą?"),
        ("mt", "hemm skadenza għall-Istati Membri?"),
        ("nl", "is er een deadline voor de lidstaten?"),
        ("pl", "czy jest termin dla państw członkowskich?"),
        ("pt", "há algum prazo para os Estados-Membros?"),
        ("sk", "majú členské štáty nejaký termín?"),
        ("sv", "finns det någon tidsfrist för medlemsstaterna?"),
    ],
)
def test_whether_a_body_has_a_deadline(code: str, text: str, read_hinted: HintedReader) -> None:
    """It has one if something of it has a date; the answer was "yes, 5", of what nobody has dated."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.without.undated) == (QuestionType.WHETHER, True)
    assert question.owners


@pytest.mark.parametrize(
    "text",
    ["has Europol met its deadlines?", "did Frontex miss a deadline?", "does Frontex have deadlines in March?"],
)
def test_deadlines_that_are_met_or_in_a_time(text: str, read_hinted: HintedReader) -> None:
    """They are asked for by their status or time."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert not question.without.undated


def test_no_fixed_date_is_none(read_hinted: HintedReader) -> None:
    """A denial before the date turns it round."""
    question = read_hinted("What has no fixed date?", hint="en").question
    assert isinstance(question, Question)
    assert question.undated


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Можеш ли да изброиш точките, за които никой не е определил дата?"),
        ("cs", "Můžeš mi vypsat body, ke kterým nikdo nedal termín?"),
        ("da", "Kan du liste de punkter, som ingen har sat dato på?"),
        ("el", "Μπορείς να μου απαριθμήσεις τα σημεία στα οποία κανείς δεν έχει βάλει ημερομηνία;"),
        ("en", "Could you list the items that nobody has put a date on?"),
        ("es", "¿Podrías enumerar los puntos a los que nadie ha puesto fecha?"),
        ("hr", "Možeš li mi ispisati stavke za koje nitko nije odredio datum?"),
        ("it", "Potresti elencarmi i punti a cui nessuno ha dato una data?"),
        ("lt", "Gal galėtum išvardyti punktus, kuriems niekas nenustatė datos?"),
        ("mt", "Tista’ telenka l-punti li ħadd ma poġġielhom data?"),
        ("nl", "Kun je de punten opsommen waar niemand een datum aan heeft gehangen?"),
        ("pl", "Czy możesz wypisać punkty, którym nikt nie wyznaczył terminu?"),
        ("pt", "Podes listar os pontos a que ninguém atribuiu uma data?"),
        ("ro", "Ai putea să-mi dai lista punctelor pentru care nimeni n-a stabilit o dată?"),
        ("sk", "Môžeš mi vypísať body, ku ktorým nikto nedal termín?"),
        ("sl", "Mi lahko našteješ točke, za katere nihče ni določil datuma?"),
        ("sv", "Kan du lista de punkter som ingen har satt något datum för?"),
    ],
)
def test_what_nobody_has_dated_has_no_date(code: str, text: str, read_hinted: HintedReader) -> None:
    """Three languages found what nobody owes."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.undated, question.ownerless) == (True, False)
