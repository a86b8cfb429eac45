"""An id's first letter says what it is of."""

import pytest

from domain.slack_ids import is_channel, is_slack_id, is_user_group


@pytest.mark.parametrize(
    ("slack_id", "channel", "user_group"),
    [
        ("C012AB3CD", True, False),
        ("G012AB3CD", True, False),
        ("S012AB3CD", False, True),
        ("U012AB3CD", False, False),
        ("W012AB3CD", False, False),
    ],
)
def test_kinds_of_ids(slack_id: str, *, channel: bool, user_group: bool) -> None:
    """Channels, older private channels, user groups and people are told apart."""
    assert is_slack_id(slack_id)
    assert is_channel(slack_id) is channel
    assert is_user_group(slack_id) is user_group


@pytest.mark.parametrize("text", ["", "U", "bot", "settings", "III.3a", "u012ab3cd", "U012AB3CD ", "D012AB3CD"])
def test_other_texts_are_no_ids(text: str) -> None:
    """Names in the audit log, references and conversations of two are none of them."""
    assert not is_slack_id(text)
