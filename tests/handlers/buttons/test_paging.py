"""The paging buttons of a long answer."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

import pytest

from bot.sandbox.fake_slack.fake_slack import APP, TEAM
from bot.sandbox.fake_slack.limits.messages import message_error
from db.register.load import load
from domain.i18n.translator import Translator
from tests.db.registers import with_many
from tests.handlers.blocks.limits import assert_fits
from tests.handlers.conftest import EXTRA_DELIVERABLES
from tests.handlers.workspace import CHANNEL, DELEGATE, NOW, Json, Workspace, table_rows, texts, values
from tests.languages import LANGUAGES
from tests.shipped import shipped_register

GONE = "I no longer know which question this page belongs to; please ask it again."


def press(workspace: Workspace, action: str, value: str, *, alone: object = True, user: str = DELEGATE) -> Json:
    """Return the response to a click, in a message that only the user sees (`alone`) or in one for everyone.

    `alone` is None for a payload that does not say.
    """
    before = len(workspace.slack.messages)
    container: Json = {"type": "message", "message_ts": "1.1", "channel_id": CHANNEL}
    if alone is not None:
        container |= {"is_ephemeral": alone}
    body = {
        "type": "block_actions",
        "user": {"id": user},
        "team": {"id": TEAM},
        "api_app_id": APP,
        "channel": {"id": CHANNEL},
        "container": container,
        "trigger_id": workspace.slack.make_trigger(user),
        "response_url": workspace.slack.make_response_url(),
        "actions": [{"type": "button", "action_id": action, "block_id": "b1", "value": value, "action_ts": "1.1"}],
    }
    assert workspace.dispatch(body) == ""
    (answer,) = workspace.slack.messages[before:]
    assert answer.channel.startswith("response/")
    if answer.blocks:
        assert_fits(answer.text, answer.blocks)
        assert message_error(dict(answer.arguments)) is None
    return answer.arguments


def pages_from(workspace: Workspace, blocks: list[Json], action: str) -> Iterator[list[Json]]:
    """Yield pages one after the other, as long as there is a button to the next one."""
    yield blocks
    while pressed := values(blocks, action):
        blocks = press(workspace, action, pressed[0])["blocks"]
        yield blocks


def refs(every: Sequence[Sequence[Json]]) -> list[str]:
    """Return the references in the lines of pages."""
    return [row[0].split()[0] for blocks in every for row in table_rows(blocks)]


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", "el"])
def test_every_deliverable_is_on_one_page(crowded: Workspace, language: str) -> None:
    """The pages contain each of 1,026 deliverables once, and paging back shows the same pages."""
    crowded.command(f"language {language}")
    pages = list(pages_from(crowded, crowded.command("list").blocks, "next_page"))
    listed = refs(pages)
    expected = [ref for ref in crowded.store.references() if ref[-1].isalpha()]
    assert len(listed) == EXTRA_DELIVERABLES + 26
    assert sorted(listed) == sorted(expected)
    back = list(pages_from(crowded, pages[-1], "previous_page"))
    assert [table_rows(page) for page in back] == [table_rows(page) for page in reversed(pages)]


def test_a_page_has_its_position_and_source(crowded: Workspace) -> None:
    """Each page gives its number, the range of its lines, and the paragraphs of these lines and no others."""
    pages = list(pages_from(crowded, crowded.command("list").blocks, "next_page"))
    seen = 0
    for number, blocks in enumerate(pages, start=1):
        rows = len(table_rows(blocks))
        position = (
            f"Page {number} of {len(pages)}: deliverables {seen + 1} to {seen + rows} of {EXTRA_DELIVERABLES + 26}."
        )
        assert position in texts(blocks)
        turning = [(element["text"]["text"], element["accessibility_label"]) for element in _turning(blocks)]
        assert turning == [
            *([("Previous page", f"Previous page: {number - 1}/{len(pages)}")] if number > 1 else []),
            *([("Next page", f"Next page: {number + 1}/{len(pages)}")] if number < len(pages) else []),
        ]
        seen += rows
        actions = {ref.rstrip("abcdefghijklmnopqrstuvwxyz") for ref in refs([blocks])}
        assert set(re.findall(r"[IVF]+\.\d+", texts(blocks)[-1])) == actions


def _turning(blocks: Sequence[Json]) -> Iterator[Json]:
    for block in blocks:
        for element in block["elements"] if block["type"] == "actions" else ():
            if element["action_id"] in ("previous_page", "next_page"):
                yield element


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_next_page_speaks_every_language(crowded: Workspace, language: str) -> None:
    """A page is in the language of the one before it, whatever the channel's language is by then."""
    translator = Translator(language, crowded.store.directory())
    crowded.command(f"language {language}")
    first = crowded.command("list").blocks
    crowded.command("language en")
    following = press(crowded, "next_page", values(first, "next_page")[0])["blocks"]
    assert translator.owners(()) in [row[1] for row in table_rows(following)]


@pytest.mark.long
def test_pages_are_for_the_user_who_clicks(crowded: Workspace) -> None:
    """The answer in a channel stays as it is; only the user who clicks sees a page, which the next one replaces."""
    answer = crowded.mention("list everything due")
    (value,) = values(answer.blocks, "next_page")
    page = press(crowded, "next_page", value, alone=False)
    assert (page["response_type"], page["replace_original"]) == ("ephemeral", False)
    following = press(crowded, "next_page", values(page["blocks"], "next_page")[0], alone=True)
    assert (following["response_type"], following["replace_original"]) == ("ephemeral", True)
    assert not set(refs([page["blocks"]])) & set(refs([following["blocks"]]))


@pytest.mark.parametrize("alone", [False, None, "true", 1])
def test_no_message_of_others_is_replaced(workspace: Workspace, alone: object) -> None:
    """Unless Slack says that only the user sees it, a message stays as it is, even one of the user who clicks."""
    page = press(workspace, "next_page", "1:{}|en", alone=alone)
    assert (page["response_type"], page["replace_original"]) == ("ephemeral", False)


@pytest.mark.long
def test_a_page_is_as_of_now(crowded: Workspace) -> None:
    """A page no longer has what was done since; a number beyond the last page shows the last one."""
    blocks = crowded.command("list").blocks
    crowded.command("done I.10b ST 1/24")
    again = press(crowded, "previous_page", "0:{}|en")["blocks"]
    assert "I.10b" in refs([blocks])
    assert "I.10b" not in refs([again])
    last = press(crowded, "next_page", "99999:{}|en")["blocks"]
    assert values(last, "next_page") == []
    assert values(last, "previous_page") != []


@pytest.mark.long
def test_a_filtered_list_stays_filtered(crowded: Workspace) -> None:
    """All pages of a question about an actor and a past day, or a time, answer that question."""
    crowded.now = NOW + timedelta(days=30)
    for filters, read_as in (("as of 1 November 2023", "as things stood on 1 November 2023"), ("in 2024", "in 2024")):
        blocks = crowded.command(f"list Eurojust {filters}").blocks
        pages = list(pages_from(crowded, blocks, "next_page"))
        assert len(pages) > 2
        assert read_as in texts(blocks)[1]
        assert {texts(blocks)[1] for blocks in pages} == {texts(blocks)[1]}
    assert all(re.search("2024", row[2]) for blocks in pages for row in table_rows(blocks))


@pytest.mark.long
def test_a_long_question_is_stored(crowded: Workspace) -> None:
    """A question too long for a button is stored for thirty days; after that it has to be asked again."""
    named = [ref for ref in crowded.store.references() if ref[-1].isalpha()][30:270]
    answer = crowded.mention(" ".join(named), user=DELEGATE)
    (value,) = values(answer.blocks, "next_page")
    assert re.fullmatch(r"1:page:[0-9a-f]{32}\|en", value)
    assert sorted(refs(list(pages_from(crowded, answer.blocks, "next_page")))) == sorted(named)
    crowded.now = NOW + timedelta(days=31)
    assert press(crowded, "next_page", value)["text"] == GONE


#: Values that no button has.
FORGED = (
    "",
    "1",
    "1:",
    "-1:{}",
    "01:{}",
    "1000000:{}",
    "1:[]",
    "1:null",
    '1:{"ask":"help"}',
    '1:{"owners":["nobody"]}',
    '1:{"owners":"europol"}',
    '1:{"owners": ["europol"]}',
    '1:{"addressees":["nobody"]}',
    '1:{"section":"XX"}',
    '1:{"vehicle":"<!channel>"}',
    '1:{"which":"mine"}',
    '1:{"jointly":"yes"}',
    '1:{"more":1}',
    '1:{"as_of":"9999-12-31"}',
    '1:{"when":{"bound":"before","span":{"first":"0001-01-01","last":"0001-01-01"}}}',
    '1:{"when":{"bound":"by","span":{"first":"2024-06-01","last":"2024-06-30"},"council":[2024,66]}}',
    "1:page:0123456789abcdef0123456789abcdef",
    "1:thread:C0COUNCIL:1697796000.000001",
    f"1:command:{CHANNEL}:{DELEGATE}",
    "1:" + "{" * 1900,
)


@pytest.mark.long
def test_a_forged_value_is_refused(crowded: Workspace) -> None:
    """A value that no button has, another conversation's key included, is answered with a neutral sentence."""
    crowded.command("list", user=DELEGATE)
    answers = {value: press(crowded, "next_page", f"{value}|en")["text"] for value in FORGED}
    assert answers == dict.fromkeys(FORGED, GONE)


@pytest.mark.long
def test_a_truncated_answer_says_so(crowded: Workspace) -> None:
    """If a question matches more instalments than are looked at, every page says that there are more."""
    load(crowded.engine, with_many(shipped_register(), 2200), now=NOW, by="test")
    pages = list(pages_from(crowded, crowded.command("list").blocks, "next_page"))
    assert all("There are more; narrow the question by an owner or a time." in texts(blocks) for blocks in pages)
    assert len(refs(pages)) == len(set(refs(pages))) > 1900
