"""Times that stand apart in a document, and that nothing owed rests on."""

import pytest

from domain.council_documents.draft import Certainty
from tests.domain.council_documents.drafting import draft

_OWED = "1. Europol shall draw up a manual (T1).\n\n2. Frontex shall report to the Council by 31 March 2026.\n\n"


@pytest.mark.parametrize(
    ("apart", "certainties"),
    [
        ("T1 = 30 June 2026", [Certainty.LOOK, Certainty.SURE]),
        ("T1 = third quarter of 2026", [Certainty.LOOK, Certainty.SURE]),
        ("T1 = 30 June 2019", [Certainty.NOT_SAID, Certainty.SURE]),
        ("See Regulation (EU) 2021/1149.", [Certainty.NOT_SAID, Certainty.SURE]),
        (
            "The Presidency will inform delegations of the outcome of the debate on 5 June 2026 in writing.",
            [Certainty.NOT_SAID, Certainty.SURE],
        ),
    ],
)
def test_what_says_no_time_is_looked_at_beside_a_time_that_nothing_has(
    apart: str, certainties: list[Certainty]
) -> None:
    """It may be that time, which is shown; not one that is over, nor one of a sentence of its own."""
    first, second = (thing.deadline for thing in draft(f"{_OWED}{apart}\n").things[:2])
    assert [first.certainty, second.certainty] == certainties
    if first.certainty is Certainty.LOOK:
        assert first.source is not None
        assert first.source.words == apart
