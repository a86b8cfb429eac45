"""Every kind of change has a sentence."""

from domain.messages.changes import SENTENCES
from domain.register.audit_events import ChangeKind


def test_every_kind_of_change_has_a_sentence() -> None:
    """No kind is missing."""
    assert set(SENTENCES) == set(ChangeKind)
