"""Parts that bodies play: what reads as one that no deliverable has them in is another."""

from datetime import date

import pytest

from domain.dates.spans import Month
from domain.questions.model import NotUnderstood, Question
from domain.register.meeting import Meeting
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("code", "text", "owner"),
    [
        ("fr", "qu'est-ce qui est en retard à Eurojust ?", "eurojust"),
        ("nl", "Wat krijgen we in juni van Eurojust?", "eurojust"),
        ("ro", "ce e în întârziere la Frontex?", "frontex"),
        ("hr", "Što stiže od Eurojusta?", "eurojust"),
        ("hr", "Koja Europolova izvješća idu na svako Schengensko vijeće?", "europol"),
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


@pytest.mark.parametrize(
    ("code", "text", "owners", "addressees"),
    [
        ("fr", "Sur quoi est-ce qu'on est en retard à Frontex ?", ("frontex",), ()),
        ("el", "Τι δικό μας στην Europol έχει καθυστερήσει;", ("europol",), ()),
        ("en", "What do we owe to Frontex?", (), ("frontex",)),
    ],
)
def test_we_at_a_body_is_no_receiver(
    code: str, text: str, owners: tuple[str, ...], addressees: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """What "we" are late with at a body is the body's; what we owe to it is not."""
    problem = read_hinted(text, hint=code).question
    assert isinstance(problem, NotUnderstood)
    assert problem.partial is not None
    assert (problem.partial.owners, problem.partial.addressees) == (owners, addressees)


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
        ("en", "when is the report on the High-Level Group due?"),
        ("fi", "Milloin korkean tason ryhmää koskevan raportin pitää olla valmis?"),
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


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What goes to the Schengen Council in June?"),
        ("de", "was kommt im Juni in den Schengen-Rat?"),
        ("ga", "Cad atá le teacht os comhair Chomhairle Schengen i mí an Mheithimh?"),
        ("mt", "X'għandu jitressaq quddiem il-Kunsill ta' Schengen f'Ġunju?"),
    ],
)
def test_a_council_that_nothing_goes_to_by_name_is_the_meeting(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is that of the month."""
    question = read_hinted(text, hint=code, due_dates=lambda _: ()).question
    assert isinstance(question, Question)
    assert (question.owners, question.addressees) == ((), ())
    assert question.when is not None
    assert question.when.council == Meeting(month=Month(2024, 6))


def test_what_a_council_must_do_is_its_own(read_hinted: HintedReader) -> None:
    """It is asked of the Council, even if that owes nothing then; and what is addressed to it then is no agenda."""
    owed = read_hinted("what must the Schengen Council do in June?", hint="en", due_dates=lambda _: ()).question
    assert isinstance(owed, Question)
    assert owed.owners == ("schengen-council",)
    sent = read_hinted(
        "what goes to the Schengen Council in June?", hint="en", due_dates=lambda _: [date(2024, 6, 30)]
    ).question
    assert isinstance(sent, Question)
    assert sent.addressees == ("schengen-council",)


def test_a_sections_own_title_is_no_topic_of_another_one(read_hinted: HintedReader) -> None:
    """Danish "afsnit IV om den eksterne indsats" has the words of something in section I."""
    question = read_hinted("Hvad ligger der i afsnit IV om den eksterne indsats?", hint="da").question
    assert question == Question(section="IV")
