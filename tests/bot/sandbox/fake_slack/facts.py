"""What Slack's pages say, each with the test that holds the workspace to it."""

from collections.abc import Callable
from dataclasses import dataclass

PAGES = "https://docs.slack.dev/"


@dataclass(frozen=True, kw_only=True)
class Fact:
    """A sentence, and the page that it is from."""

    sentence: str
    page: str


#: All of them, in the order of the tests.
FACTS: list[Fact] = []

Test = Callable[..., None]


def fact(sentence: str, page: str) -> Callable[[Test], Test]:
    """A test that holds the workspace to a sentence of a page of Slack's."""
    FACTS.append(Fact(sentence=sentence, page=f"{PAGES}{page}"))
    return lambda test: test
