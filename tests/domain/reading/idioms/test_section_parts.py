"""A part of a section, which its limits say."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader

#: "I only want to see the part of section IV for which the Member States are responsible"; not yet in Finnish.
MEMBER_STATES_PART = [
    ("bg", "Искам да видя само онази част от раздел IV, за която отговарят държавите членки"),
    ("cs", "Chci vidět jen tu část oddílu IV, za kterou odpovídají členské státy"),
    ("da", "Jeg vil kun se den del af afsnit IV, som medlemsstaterne har ansvaret for"),
    ("de", "Aus Abschnitt IV möchte ich nur den Teil sehen, für den die Mitgliedstaaten zuständig sind"),
    ("el", "Θέλω να δω μόνο το μέρος της ενότητας IV για το οποίο είναι υπεύθυνα τα κράτη μέλη"),
    ("en", "I only want to see the part of section IV for which the Member States are responsible"),
    ("es", "Solo quiero ver la parte de la sección IV de la que son responsables los Estados miembros"),
    ("et", "Tahan IV jaost näha ainult seda osa, mille eest vastutavad liikmesriigid"),
    ("fr", "Je veux voir uniquement la partie de la section IV dont les États membres sont responsables"),
    ("ga", "Níl uaim ach an chuid sin de roinn IV a bhfuil na Ballstáit freagrach aisti a fheiceáil"),
    ("hr", "Želim vidjeti samo onaj dio odjeljka IV. za koji su odgovorne države članice"),
    ("hu", "Csak azt a részt szeretném látni a IV. szakaszból, amelyért a tagállamok felelnek"),
    ("it", "Voglio vedere solo la parte della sezione IV di cui sono responsabili gli Stati membri"),
    ("lt", "Noriu matyti tik tą IV skirsnio dalį, už kurią atsako valstybės narės"),
    ("lv", "No IV iedaļas gribu redzēt tikai to daļu, par kuru atbild dalībvalstis"),
    ("mt", "Irrid nara biss il-parti tat-Taqsima IV li għaliha huma responsabbli l-Istati Membri"),
    ("nl", "Van deel IV wil ik alleen het stuk zien waar de lidstaten verantwoordelijk voor zijn"),
    ("pl", "Chcę zobaczyć tylko tę część sekcji IV, za którą odpowiadają państwa członkowskie"),
    ("pt", "Só quero ver a parte da secção IV pela qual são responsáveis os Estados-Membros"),
    ("ro", "Vreau să văd doar partea din secțiunea IV de care răspund statele membre"),
    ("sk", "Chcem vidieť len tú časť oddielu IV, za ktorú zodpovedajú členské štáty"),
    ("sl", "Rad bi videl samo tisti del oddelka IV, za katerega so odgovorne države članice"),
    ("sv", "Jag vill bara se den del av avsnitt IV som medlemsstaterna ansvarar för"),
]


@pytest.mark.parametrize(("code", "text"), MEMBER_STATES_PART)
def test_the_part_of_a_section_has_both_limits(code: str, text: str, read_hinted: HintedReader) -> None:
    """In fourteen languages "part" was refused, and in four the section was left out."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.section) == (("member-states",), "IV")
