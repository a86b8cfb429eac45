"""What belongs together though words stand between: sharers, a meeting and its month, a list and what it is of."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what is shared between the Commission and the Member States"),
        ("da", "opgaver der er delt mellem Kommissionen og medlemsstaterne"),
        ("el", "Τι είναι κοινό μεταξύ της Επιτροπής και των κρατών μελών;"),
        ("ga", "cad atá i gcomhpháirt idir an Coimisiún agus na Ballstáit"),
        ("mt", "x'hemm komuni bejn il-Kummissjoni u l-Istati Membri"),
        ("hr", "što je zajedničko Komisiji i državama članicama"),
        ("sl", "naloge, ki so skupne Komisiji in državam članicam"),
    ],
)
def test_what_is_shared_between_bodies_is_joint(code: str, text: str, read_hinted: HintedReader) -> None:
    """ "Between" and "common to" are said of those who owe it, and neither of a time nor of whom it goes to."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.jointly, question.addressees) == (("commission", "member-states"), True, ())


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What awaits us in December at the Schengen Council?"),
        ("da", "Hvad venter os på Schengenrådet i december?"),
        ("hr", "Što nas čeka u prosincu na Vijeću za Schengen?"),
        ("sl", "Kaj nas čaka decembra na Schengenskem svetu?"),
    ],
)
def test_a_month_beside_the_council_is_its_meetings(code: str, text: str, read_hinted: HintedReader) -> None:
    """The month in which it meets may stand apart from it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (str(question.when.council), question.owners) == ("2023-12", ())


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Which of these have no date?"),
        ("el", "Ποια από αυτά δεν έχουν ημερομηνία;"),
        ("hr", "Koji od njih nemaju rok?"),
        ("mt", "Liema minnhom m'għandhomx data?"),
        ("sv", "Vilka av dem saknar datum?"),
    ],
)
def test_which_of_them_is_of_all_with_nothing_before(code: str, text: str, read_hinted: HintedReader) -> None:
    """A list of what has no date is of all there are, however its verb is negated."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.undated


#: "Which ones are joint?" of all there is, in eighteen languages; the others say "of those".
WHICH_ARE_JOINT = [
    ("bg", "Кои са съвместни?"),
    ("cs", "Které jsou společné?"),
    ("da", "Hvilke er fælles?"),
    ("el", "Ποια είναι κοινά;"),
    ("en", "Which ones are joint?"),
    ("es", "¿Cuáles son conjuntos?"),
    ("fr", "Lesquels sont conjoints ?"),
    ("ga", "Cé na cinn atá comhpháirteach?"),
    ("hr", "Koji su zajednički?"),
    ("it", "Quali sono congiunti?"),
    ("mt", "Liema huma konġunti?"),
    ("nl", "Welke zijn gezamenlijk?"),
    ("pl", "Które są wspólne?"),
    ("pt", "Quais são conjuntos?"),
    ("ro", "Care sunt comune?"),
    ("sk", "Ktoré sú spoločné?"),
    ("sl", "Kateri so skupni?"),
    ("sv", "Vilka är gemensamma?"),
]


@pytest.mark.parametrize(("code", "text"), WHICH_ARE_JOINT)
def test_which_are_joint_is_what_several_bodies_owe(code: str, text: str, read_hinted: HintedReader) -> None:
    """Where nobody is named it is asked of everybody."""
    assert read_hinted(text, hint=code).question == Question(shared=True)
