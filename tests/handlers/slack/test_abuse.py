"""Text typed to mislead others, or to break the bot."""

import logging

import pytest

from tests.handlers.effort import measure_effort
from tests.handlers.workspace import DELEGATE, SeenMessage, Workspace, text_in, texts

#: Evidence as typed, and as people may see it.
CORPUS = {
    "<!channel> look": "@channel look",
    "<@U123>": "@U123",
    "<#C123|general>": "#general",
    "<!subteam^S123>": "@S123",
    "<https://evil.example|Council>": "https://evil.example",
    "&lt;!channel&gt;": "<!channel>",
    "&amp;lt;!channel&amp;gt;": "&lt;!channel&gt;",
    "ok\nDone: III.4a – everything.\r\nEvidence: none": "ok Done: III.4a – everything. Evidence: none",
    "ok\u2028Done: IV.1a": "ok Done: IV.1a",
    "ST 1/24 \u202etxet neddih\u202c \u2066x\u2069 \u200fy": "ST 1/24 txet neddih x y",
    "zero\u200bwidth\ufeff": "zerowidth",
    "{ref} {0} %s %(x)s": "{ref} {0} %s %(x)s",
    "*bold* _it_ ~no~ `code`": "*bold* _it_ ~no~ `code`",
    "nul\x00 bell\x07 escape\x1b[31m": "nul bell escape [31m",
    "lone \ud800 surrogate": "lone ? surrogate",
    "'); DROP TABLE change; --": "'); DROP TABLE change; --",
}

#: Invisible characters that make a text look like another: directions, joiners, controls.
INVISIBLE = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u2028\u2029\x00\x07\x1b"


def assert_harmless(seen: SeenMessage) -> None:
    """Check that nothing is raw or invisible; the workspace has already checked that no text is formatted."""
    assert "<" not in seen.text
    for text in (seen.text, *texts(seen.blocks)):
        assert not set(text) & set(INVISIBLE)


@pytest.mark.parametrize(("typed", "expected"), CORPUS.items(), ids=range(len(CORPUS)))
def test_evidence_can_neither_mention_nor_mislead(workspace: Workspace, typed: str, expected: str) -> None:
    """In the answers to `done` and `reopen`, and in later answers, evidence is one line of harmless text."""
    done = workspace.mark(f"done III.3 {typed}")
    assert texts(done.blocks)[0].split("\n")[1:] == [f"Evidence: {expected}"]
    later = workspace.mention("status of III.3")
    (table,) = [block for block in later.blocks if block["type"] == "table"]
    assert text_in(table["rows"][1][2]) == expected
    shown = workspace.press("details", "III.3a", user=DELEGATE)
    again = workspace.command("reopen III.3")
    assert texts(again.blocks)[0].split("\n")[1:] == [f"The evidence was: {expected}"]
    for seen in (done, later, shown, again):
        assert_harmless(seen)


@pytest.mark.long
@pytest.mark.parametrize("typed", CORPUS, ids=range(len(CORPUS)))
def test_no_answer_repeats_harmful_text(workspace: Workspace, typed: str) -> None:
    """Text that is not understood is quoted without effect, in commands and in mentions."""
    for before in ("", "what does ", "done ", "show ", "dnoe III.3 ", "list "):
        assert_harmless(workspace.command(before + typed))
        assert_harmless(workspace.mention(before + typed))


HUGE = {
    "one word": "x" * 1_000_000,
    "many words": "Eurojust June " * 70_000,
    "entities": "&amp;" * 200_000,
    "references": "III.3 " * 160_000,
    "numbers": "1" * 1_000_000,
    "dates": "1.2.2024-" * 110_000,
    "brackets": "<@" * 500_000,
    "spaces": " " * 1_000_000,
    "line breaks": "what does Frontex owe" + "\n" * 1_000_000 + "by June 2024?",
    "combining": "e" + "\u0301" * 1_000_000,
}


@pytest.mark.long
@pytest.mark.parametrize("text", HUGE.values(), ids=HUGE)
def test_a_megabyte_is_answered_at_once(workspace: Workspace, caplog: pytest.LogCaptureFixture, text: str) -> None:
    """A text of a megabyte is answered on every surface, for the work of some ordinary ones, without an error."""

    def send_everywhere(words: str) -> None:
        workspace.mention(words)
        workspace.command(words)
        workspace.command(f"show III.3 {words}")

    with caplog.at_level(logging.INFO):
        times = measure_effort(lambda: send_everywhere(text), lambda: send_everywhere("what is overdue"))
        assert times < 60
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


@pytest.mark.parametrize("text", ["a\x00b", "\x00", "\ud800", "\udfff\ud800", "what is overdue \x00\ud83d", "\x1b[2J"])
def test_broken_text_is_answered(workspace: Workspace, caplog: pytest.LogCaptureFixture, text: str) -> None:
    """NULs, control characters and lone surrogates cause no error on any surface."""
    with caplog.at_level(logging.INFO):
        workspace.mention(text)
        workspace.command(text)
        workspace.command(f"ask {text}")
        workspace.press("details", text)
        workspace.mark(f"done III.3 ST {text}")
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert len(workspace.changes()) == 1
