"""What Slack says of people."""

from bot.posting import make_client
from bot.standin import Fault, StandIn
from bot.workspace import SlackWorkspace


def test_the_language_of_somebodys_slack() -> None:
    """The language is asked for once; one that is none of the Union's is none."""
    with StandIn() as slack:
        slack.user("U1", locale="nl-NL")
        slack.user("U2", locale="tr-TR")
        people = SlackWorkspace(make_client("xoxb-test", slack.url))
        assert [people.locale(user) for user in ("U1", "U1", "U2")] == ["nl", "nl", None]
        assert [each.method for each in slack.calls].count("users.info") == 2


def test_a_failure_is_no_language() -> None:
    """Where Slack does not answer, the language is not known, and it is asked for again the next time."""
    with StandIn() as slack:
        people = SlackWorkspace(make_client("xoxb-test", slack.url))
        slack.fail("users.info", Fault(status=500))
        assert people.locale("U1") is None
        assert people.locale("U1") == "en"
