"""Parts that bodies play: what reads as one that no deliverable has them in is another."""

import pytest

from domain.questions.model import Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text", "owner"),
    [
        ("fr", "qu'est-ce qui est en retard à Eurojust ?", "eurojust"),
        ("nl", "Wat krijgen we in juni van Eurojust?", "eurojust"),
        ("ro", "ce e în întârziere la Frontex?", "frontex"),
        ("hr", "Što stiže od Eurojusta?", "eurojust"),
    ],
)
def test_a_body_that_nothing_goes_to_owes(code: str, text: str, owner: str, read_hinted: HintedReader) -> None:
    """A preposition alone makes no receiver of a body that receives nothing in the register."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.addressees) == ((owner,), ())


@pytest.mark.parametrize(
    ("code", "text", "receiver"),
    [
        ("en", "Is anything addressed to Frontex?", "frontex"),
        ("nl", "Wat krijgt Eurojust?", "eurojust"),
        ("fr", "qu'est-ce qui va au Parlement ?", "european-parliament"),
    ],
)
def test_a_body_that_is_said_to_receive_stays_one(
    code: str, text: str, receiver: str, read_hinted: HintedReader
) -> None:
    """That nothing goes to it is the answer."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.addressees) == ((), (receiver,))


def test_a_council_that_gets_nothing_is_the_meeting(read_hinted: HintedReader) -> None:
    """What Eurojust has for a Council in June is due then."""
    question = read_hinted("Евроюст какво има да представя на Съвета през юни?", hint="bg").question
    assert isinstance(question, Question)
    assert (question.owners, question.addressees) == (("eurojust",), ())
    assert question.when is not None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("da", "Hvornår skal rapporten om Gruppen på Højt Plan foreligge?"),
        ("it", "Cosa deve contenere la relazione sul gruppo ad alto livello?"),
        ("en", "The High-Level Group's report must be ready when?"),
    ],
)
def test_a_report_on_a_body_is_not_owed_by_it(code: str, text: str, read_hinted: HintedReader) -> None:
    """The High-Level Group owes nothing; the report on it is the Commission's."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.refs, question.owners) == (("III.7a",), ())


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "Za co odpowiada sam Parlament?"),
        ("sk", "Čo má na starosti samotný Parlament?"),
        ("sl", "Za kaj je zadolžen sam Parlament?"),
    ],
)
def test_who_owes_nothing_alone_is_asked_for_itself(code: str, text: str, read_hinted: HintedReader) -> None:
    """The Parliament owes what it does with others; before a name a word for "alone" is one for "itself"."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.alone) == (("european-parliament",), False)


def test_who_owes_something_alone_is_asked_for_that(read_hinted: HintedReader) -> None:
    """Europol owes two deliverables alone."""
    question = read_hinted("Za co odpowiada sam Europol?", hint="pl").question
    assert isinstance(question, Question)
    assert (question.owners, question.alone) == (("europol",), True)


def test_with_after_a_verb_is_jointly(read_hinted: HintedReader) -> None:
    """What one body does with another, both owe."""
    question = read_hinted("Qu'est-ce qu'Eurojust doit livrer avec Frontex ?", hint="fr").question
    assert isinstance(question, Question)
    assert (question.owners, question.jointly) == (("eurojust", "frontex"), True)
