"""An "or" that asks whether somebody may relax limits nothing, nor does "alone or with others"."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader

#: "Is anything due this month, or can we relax?", in each language.
RELAX = [
    ("en", "is anything due this month, or can we relax?"),
    ("bg", "Изтича ли нещо този месец, или мога спокойно да си пусна отпуск?"),
    ("cs", "Má něco termín tento měsíc, nebo můžeme být v klidu?"),
    ("da", "Forfalder der noget i denne måned, eller kan vi slappe af?"),
    ("de", "Ist diesen Monat etwas fällig, oder können wir beruhigt sein?"),
    ("el", "Λήγει κάτι αυτόν τον μήνα ή μπορούμε να είμαστε ήσυχοι;"),
    ("es", "¿Vence algo este mes o podemos estar tranquilos?"),
    ("et", "Kas sel kuul on midagi tähtajaks või võime rahulikud olla?"),
    ("fr", "Y a-t-il quelque chose à rendre ce mois-ci ou peut-on être tranquilles ?"),
    ("ga", "An bhfuil aon rud dlite an mhí seo, nó an féidir linn ár suaimhneas a ghlacadh?"),
    ("hr", "Dospijeva li nešto ovaj mjesec ili možemo biti mirni?"),
    ("hu", "Esedékes valami ebben a hónapban, vagy nyugodtak lehetünk?"),
    ("it", "C'è qualcosa in scadenza questo mese o possiamo stare tranquilli?"),
    ("lt", "Ar šį mėnesį kas nors turi būti pateikta, ar galime būti ramūs?"),
    ("lv", "Vai šomēnes kaut kas jāiesniedz, vai varam būt mierīgi?"),
    ("mt", "Hemm xi ħaġa dovuta dan ix-xahar, jew nistgħu noqogħdu kalmi?"),
    ("nl", "Moet er deze maand iets komen of kunnen we rustig ademhalen?"),
    ("pl", "Czy coś przypada w tym miesiącu, czy możemy spać spokojnie?"),
    ("sk", "Má niečo termín tento mesiac, alebo môžeme byť pokojní?"),
    ("sl", "Zapade kaj ta mesec ali smo lahko brez skrbi?"),
    ("sv", "Ska något lämnas den här månaden, eller kan vi andas ut?"),
]


@pytest.mark.parametrize(("code", "text"), RELAX)
def test_whether_one_may_relax_limits_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was refused for its words in eleven languages."""
    reading = read_hinted(text, hint=code)
    assert isinstance(reading.question, Question), reading.question
    assert reading.question.when is not None
    assert reading.left_out == ()


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What does Europol owe, alone or with others?"),
        ("de", "Was muss Europol liefern, allein oder mit anderen?"),
        ("fr", "Que doit rendre Europol, seul ou avec d'autres ?"),
        ("hu", "Mit kell leadnia az Europolnak, egyedül vagy másokkal együtt?"),
        ("it", "Cosa deve consegnare Europol, da sola o con altri?"),
        ("nl", "Wat moet Europol leveren, alleen of samen met anderen?"),
        ("pl", "Co musi dostarczyć Europol, sam lub z innymi?"),
        ("sv", "Vad ska Europol lämna, ensamt eller tillsammans med andra?"),
    ],
)
def test_alone_or_with_others_is_all(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was what Europol owes alone, or with others, or refused."""
    assert read_hinted(text, hint=code).question == Question(owners=("europol",))
