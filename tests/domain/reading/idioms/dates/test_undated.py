"""What has no date, with whatever stands between "not" and "date"."""

import pytest

from domain.questions.model import Exclusion, Question
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
