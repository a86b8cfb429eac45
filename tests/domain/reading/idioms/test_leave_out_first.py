"""What is left out before it is asked for."""

import pytest

from domain.questions.model import Exclusion, Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Vynech Frontex a ukaž mi, co má být na březnovou schengenskou Radu."),
        ("da", "Lad Frontex være ude, og vis mig, hvad der skal foreligge til Rådet i marts."),
        ("de", "Lass Frontex weg und zeig mir, was zum Rat im März fällig ist."),
        ("el", "Άφησε έξω τον Frontex και δείξε μου τι πρέπει να παραδοθεί στο Συμβούλιο του Μαρτίου."),
        ("en", "Leave Frontex out and show me what is due at the March Council."),
        ("es", "Deja fuera a Frontex y enséñame qué hay que entregar para el Consejo de marzo."),
        ("hr", "Izostavi Frontex i pokaži mi što treba biti gotovo za Vijeće za Schengen u ožujku."),
        ("it", "Lascia fuori Frontex e fammi vedere che cosa va consegnato per il Consiglio di marzo."),
        ("lv", "Izlaid Frontex un parādi, kas jāiesniedz marta Padomei."),
        ("mt", "Ħalli l-Frontex barra u urini x’inhu dovut għall-Kunsill ta’ Marzu."),
        ("nl", "Laat Frontex weg en laat me zien wat er voor de Raad van maart moet liggen."),
        ("pl", "Pomiń Frontex i pokaż mi, co ma być na marcową Radę Schengen."),
        ("ro", "Lasă deoparte Frontex și arată-mi ce este scadent la Consiliul Schengen din martie."),
        ("sk", "Vynechaj Frontex a ukáž mi, čo má byť na marcovú schengenskú Radu."),
        ("sl", "Izpusti Frontex in mi pokaži, kaj mora biti pripravljeno za marčni Schengenski svet."),
        ("sv", "Hoppa över Frontex och visa vad som ska vara klart till rådet i mars."),
    ],
)
def test_a_body_is_left_out_and_the_rest_asked_for(code: str, text: str, read_hinted: HintedReader) -> None:
    """Fourteen languages refused it, and two found what the body owes."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.without.owners) == ((), ("frontex",))
    assert question.when is not None


def test_a_list_of_bodies_is_no_order(read_hinted: HintedReader) -> None:
    """What stands after the last of them is asked for."""
    question = read_hinted("Apart from Europol, Frontex and Eurojust, what is there?", hint="en").question
    assert isinstance(question, Question)
    assert question.without == Exclusion(owners=("europol", "frontex", "eurojust"))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Не новите закони, само прегледа на прилагането на сегашните, моля"),
        ("de", "Nicht die neuen Gesetze, bitte nur den Überblick über die Umsetzung der geltenden"),
        ("el", "Όχι τους νέους νόμους, μόνο την επισκόπηση της εφαρμογής των ισχυόντων, παρακαλώ"),
        ("es", "Las leyes nuevas no, solo el panorama general de cómo se aplican las actuales, por favor"),
        ("et", "Mitte uued seadused, palun ainult ülevaade kehtivate rakendamisest"),
        ("fi", "Ei uusia lakeja, vain katsaus nykyisten täytäntöönpanoon, kiitos"),
        ("hr", "Ne nove zakone, samo pregled provedbe postojećih, molim te"),
        ("lt", "Ne naujus teisės aktus, tik dabartinių įgyvendinimo apžvalgą, prašau"),
        ("pt", "Não a nova legislação, só a panorâmica da aplicação da atual, por favor"),
    ],
)
def test_what_is_not_wanted_is_left_out(code: str, text: str, read_hinted: HintedReader) -> None:
    """Three languages found the very thing that was not wanted."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.refs == ("II.1b",)
