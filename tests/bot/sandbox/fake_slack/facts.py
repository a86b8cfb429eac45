"""Facts from Slack's pages, each with the test that holds the workspace to it."""

from collections.abc import Callable
from dataclasses import dataclass

PAGES = "https://docs.slack.dev/"


@dataclass(frozen=True, kw_only=True)
class Fact:
    """A sentence, and the page that it is from."""

    sentence: str
    page: str


#: All facts, in the order of the tests.
FACTS: list[Fact] = []

Test = Callable[..., None]


def fact(sentence: str, page: str) -> Callable[[Test], Test]:
    """Mark a test as holding the workspace to a sentence of one of Slack's pages."""
    FACTS.append(Fact(sentence=sentence, page=f"{PAGES}{page}"))
    return lambda test: test
