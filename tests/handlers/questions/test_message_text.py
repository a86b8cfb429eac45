"""Messages as people write them in Slack: mentions, channels, links and formatting in a question."""

from collections.abc import Iterator

import pytest

from bot.sandbox.fake_slack.fake_slack import BOT_USER
from tests.handlers.workspace import DIRECT, SeenMessage, Workspace

ANNA, BOB, CARL, NOBODY = "U0ANNA", "U0BOB", "U0CARL", "U0NOBODY"
GROUP = "S0GROUP"
FRONTEX = "Frontex (incl. as a JHA agency)"


@pytest.fixture
def people(workspace: Workspace) -> Workspace:
    """A workspace in which people and a user group speak for bodies: Bob for two."""
    workspace.command(f"contact Frontex <@{ANNA}|anna>")
    workspace.command(f"contact Frontex <@{BOB}|bob>")
    workspace.command(f"contact Europol <@{BOB}|bob>")
    workspace.command(f"contact Commission <@{CARL}|carl>")
    workspace.slack.set_group(GROUP, "U0DORA")
    workspace.command(f"contact Eurojust <!subteam^{GROUP}|@group>")
    return workspace


def _ask_directly(workspace: Workspace, text: str) -> SeenMessage:
    body = workspace.event_body(text, type="message", channel_type="im", channel=DIRECT)
    (answer,) = workspace.deliver(body)
    return answer


def _read_as(answer: SeenMessage) -> str:
    """Return how a question was read, which stands after the answer; the first line if it was not understood."""
    first, second, *_ = [*answer.text.splitlines(), ""]
    return first if second[-1:] in ("", ".", ":") else second


def _ask_everywhere(workspace: Workspace, text: str) -> Iterator[str]:
    """Yield how a text is read in a channel, in direct messages, and by the command; why, if it is not understood."""
    answers = (workspace.mention(text), _ask_directly(workspace, text), workspace.command(f"ask {text}"))
    for answer in (*answers, workspace.command(text)):
        yield _read_as(answer)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (f"what does <@{ANNA}> owe?", FRONTEX),
        (f"what does <@{ANNA}|anna> owe?", FRONTEX),
        (f"what does<@{ANNA}>owe?", FRONTEX),
        (f"what does <@{BOB}> owe?", "Europol or Frontex (incl. as members of JHA agencies)"),
        (f"what do <@{ANNA}> and <@{CARL}> owe?", "Frontex or Commission (incl. as members of JHA agencies)"),
        (f"was muss <@{CARL}> bis Juni 2024 liefern?", "Kommission · fällig bis zum 30. Juni 2024"),
        (f"what does <!subteam^{GROUP}> owe?", "Eurojust (incl. as a JHA agency)"),
        (f"what does <!subteam^{GROUP}|@group> owe?", "Eurojust (incl. as a JHA agency)"),
    ],
)
def test_a_mention_stands_for_a_body(people: Workspace, text: str, read: str) -> None:
    """A person or a user group stands for the bodies that they speak for, by name in the question's language."""
    assert set(_ask_everywhere(people, text)) == {read}


def test_a_mention_is_part_of_a_follow_up(people: Workspace) -> None:
    """In a thread "and @anna?" asks the last question of Anna's body."""
    people.mention("what does Eurojust owe by June 2024?", ts="1697796000.000001")
    answer = people.mention(f"<@{BOT_USER}>: and <@{ANNA}>?", thread_ts="1697796000.000001")
    assert _read_as(answer) == "Frontex (incl. as a JHA agency) · due by 30 June 2024"


def test_a_person_who_speaks_for_no_body_is_named(people: Workspace) -> None:
    """A question with a mention of such a person is not answered; a sentence says why, in the question's language."""
    people.slack.set_user(NOBODY, profile={"display_name": "Nora"})
    expected = "“@Nora” speaks for no body that I know of: please name the body that you mean."
    assert set(_ask_everywhere(people, f"what does <@{NOBODY}> owe?")) == {expected}
    assert set(_ask_everywhere(people, f"what do <@{ANNA}> and <@{NOBODY}> owe?")) == {expected}
    (german,) = set(_ask_everywhere(people, f"was muss <@{NOBODY}> bis Juni 2024 liefern?"))
    assert german == "Ich weiß nicht, für welche Stelle „@Nora“ spricht: Bitte nennen Sie die Stelle, die Sie meinen."


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("what does <#C0FRONTEX|frontex> owe?", "#frontex"),
        ("what does <#C0FRONTEX> owe?", "#C0FRONTEX"),
        ("what does #frontex owe?", "#frontex"),
        ("what does <!subteam^S0OTHER|@frontex> owe?", "@frontex"),
        ("what does <!subteam^S0OTHER> owe?", "@S0OTHER"),
        ("what does <!channel> owe?", "@channel"),
        ("what does <https://example.eu/frontex> owe?", "https://example.eu/frontex"),
        ("what does <http://frontex.example.eu|frontex.example.eu> owe?", "frontex.example.eu"),
        ("what does https://example.eu/frontex owe?", "https://example.eu/frontex"),
        ("what is overdue for <mailto:info@frontex.example|info@frontex.example>", "info@frontex.example"),
    ],
)
def test_what_stands_for_no_body_is_not_dropped(people: Workspace, text: str, unknown: str) -> None:
    """A channel, another user group and a bare link are named as not understood."""
    expected = f"I don't know “{unknown}”."
    assert set(_ask_everywhere(people, text)) == {expected}


def test_filters_of_files_are_read_alike(people: Workspace) -> None:
    """The filters of an export and of a chart name bodies by mentions, too, and no channel."""
    for name in ("export", "chart", "chart burndown", "sheet"):
        assert "I don't know “#frontex”." in people.command(f"{name} <#C0FRONTEX|frontex>").text
    assert people.command(f"export <@{ANNA}|anna>").text.startswith(FRONTEX)


@pytest.mark.parametrize(
    "text",
    [
        f"what does Frontex owe? <@{BOT_USER}>",
        f"what does<@{BOT_USER}>Frontex<@{BOT_USER}|schengen>owe?",
        f"<@{BOT_USER}>: what does Frontex owe?",
        "what does <https://example.eu/a|Frontex> owe?",
        "what does *Frontex* owe?",
        "what does _Frontex_ owe?",
        "_what does *Frontex* owe?_",
        "what does ~Frontex~ owe?",
        "what does `Frontex` owe?",
        "```what does Frontex owe?```",
        "&gt; what does Frontex owe?",
        "• what does Frontex owe?",
    ],
)
def test_formatting_reads_as_its_text(people: Workspace, text: str) -> None:
    """The bot's own mention anywhere, a link's address, and marks of formatting are no part of a question."""
    assert set(_ask_everywhere(people, text)) == {FRONTEX}


@pytest.mark.parametrize(
    "text", ["what do\n• Frontex\n• Europol\nowe?", "who owes what:\n1. Frontex\n2. Europol", "- Frontex\n- Europol"]
)
def test_the_items_of_a_list_are_names_apart(people: Workspace, text: str) -> None:
    """A list with bullets or numbers reads as its items, with commas between them."""
    expected = "Frontex or Europol (incl. as members of JHA agencies)"
    assert _read_as(people.mention(text)).removesuffix(" · open") == expected


def test_a_date_at_the_beginning_of_a_line_is_no_number_of_a_list(people: Workspace) -> None:
    """A line that begins with a day keeps it."""
    answer = people.mention("was muss Frontex liefern bis zum\n5. Dezember 2023")
    assert "fällig bis zum 5. Dezember 2023" in _read_as(answer)


@pytest.mark.parametrize(
    ("question", "filler", "end", "refusal"),
    [
        ("what does Frontex owe?", "please ", "except I.3", "Your text has more than 2000 characters. "),
        ("was muss Frontex liefern?", "bitte ", "außer I.3", "Ihr Text hat mehr als 2000 Zeichen. "),
    ],
)
def test_a_long_question_is_refused(workspace: Workspace, question: str, filler: str, end: str, refusal: str) -> None:
    """What stands beyond 2,000 characters is not cut: the whole is refused, in its own language."""
    long = f"{question} {filler * 400}{end}"
    (answer,) = set(_ask_everywhere(workspace, long))
    assert answer.startswith(refusal)
    for name in ("export", "chart", "sheet"):
        assert workspace.command(f"{name} {long}").text.startswith(refusal)


@pytest.mark.parametrize("blank", [" ", "\n", "\u00a0", "\u200b "])
def test_white_space_does_not_make_a_question_long(workspace: Workspace, blank: str) -> None:
    """White space and invisible characters are not counted, and what stands after them is read."""
    answers = set(_ask_everywhere(workspace, f"what does Frontex owe{blank * 3000}by June 2024?"))
    assert answers == {"Frontex (incl. as a JHA agency) · due by 30 June 2024"}


def test_as_many_characters_as_are_read_are_read_to_the_last(workspace: Workspace) -> None:
    """A question of 2,000 characters is answered, one of 2,001 is refused."""
    start, end = "what does Frontex owe ", " by June 2024"
    filler = ("please " * 300)[: 2000 - len(start) - len(end)].rpartition(" ")[0]
    filler += "?" * (2000 - len(start) - len(end) - len(filler))
    assert "due by 30 June 2024" in workspace.mention(f"{start}{filler}{end}").text
    assert workspace.mention(f"{start}{filler}?{end}").text.startswith("Your text has more than 2000 characters. ")
