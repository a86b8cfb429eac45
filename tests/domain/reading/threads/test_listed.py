"""Parts of names that stand for a body of what was listed."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.threads.conftest import GoOn

EEAS = Question(owners=("eeas",))
#: After what the External Action Service owes.
LISTED = ("I.5c", "I.5d")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "and the delegations?"),
        ("lv", "un ko dara delegācijas?"),
        ("el", "οι αντιπροσωπείες συγκεκριμένα"),
        ("fi", "entä edustustot?"),
        ("de", "und die Delegationen?"),
        ("da", "og delegationerne?"),
    ],
)
def test_a_part_of_a_name_is_enough(code: str, text: str, go_on: GoOn) -> None:
    """It is the name of the only listed body that has it."""
    question = go_on(code, EEAS, text, listed=LISTED)
    assert isinstance(question, Question)
    assert question.owners == ("eu-delegations",)


def test_only_of_what_was_listed(go_on: GoOn) -> None:
    """A body that owes nothing of that is not meant, nor is one of whose name every other body has a part."""
    question = go_on("en", Question(owners=("frontex",)), "and the delegations?", listed=("I.3a",))
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.WORDS
    question = go_on("en", EEAS, "and the European one?", listed=LISTED)
    assert not isinstance(question, Question) or question.owners == ("eeas",)
