"""`/schengen chart`, and the button below answers: what is drawn, and who gets it."""

import io
import re
from datetime import date, timedelta
from threading import Event

import pytest
from PIL import Image

from bot.documents.__main__ import write
from bot.sandbox.fake_slack.faults import Fault
from bot.sandbox.fake_slack.methods.files import MAX_DESCRIPTION, File
from db.register.load import load
from domain.charts.burndown import BurnDown
from domain.charts.timeline import Timeline
from domain.i18n.translator import Translator
from domain.questions.model import Question, StatusFilter
from handlers.services.file_queue import FileQueue
from tests import ROOT
from tests.db.registers import with_many
from tests.handlers.buttons.test_paging import GONE, press
from tests.handlers.workspace import CHANNEL, COORDINATOR, DELEGATE, DIRECT, NOW, Workspace, buttons, texts, values
from tests.languages import EVERY_LANGUAGE
from tests.shipped import shipped_register

DOCUMENT = (ROOT / "docs" / "charts.md").read_text(encoding="utf-8")
CHART, BURN_DOWN = "13901-23-LIMITE-2023-10-20-chart.png", "13901-23-LIMITE-2023-10-20-burndown.png"


class Notebook:
    """A writer that writes nothing and keeps the content of each file."""

    def __init__(self) -> None:
        self.matter: list[object] = []

    def __call__(self, _form: str, matter: object, /) -> bytes:
        """Keep the content, and return a file of no format."""
        self.matter.append(matter)
        return b"drawn"

    @property
    def chart(self) -> Timeline:
        """The one timeline."""
        (content,) = self.matter
        assert isinstance(content, Timeline)
        return content

    @property
    def burn_down(self) -> BurnDown:
        """The one burn-down."""
        (content,) = self.matter
        assert isinstance(content, BurnDown)
        return content

    def drawn_keys(self) -> set[str]:
        """Return the keys of the instalments in the one timeline."""
        return {key for row in self.chart.rows for lane in row.lanes for mark in lane.marks for key in mark.keys}


@pytest.fixture
def notebook(workspace: Workspace) -> Notebook:
    """The content of the files that the bot would draw."""
    kept = Notebook()
    workspace.use_file_queue(FileQueue(kept))
    return kept


@pytest.fixture
def patient(workspace: Workspace) -> Workspace:
    """A workspace in which pictures are really drawn and waited for."""
    workspace.use_file_queue(FileQueue(write, max_wait=timedelta(minutes=1)))
    return workspace


def only_file(workspace: Workspace) -> File:
    """Return the one file that was sent."""
    (file,) = workspace.slack.files
    return file


def dated_keys(workspace: Workspace, question: Question) -> set[str]:
    """Return the keys of the instalments that match a question and have a deadline."""
    matches = workspace.store.find(question, today=workspace.services.today, limit=10_000)
    return {instalment.key for instalment in matches.instalments if instalment.due}


def test_a_picture_comes_into_direct_messages(patient: Workspace) -> None:
    """The user gets a marked picture with an alternative text; the answer says how it was read."""
    answer = patient.command("chart Europol by June 2024", user=DELEGATE)
    file = only_file(patient)
    read_as = "Europol (incl. as a JHA agency) · due by 30 June 2024 · open"
    assert texts(answer.blocks) == [f"{read_as}\nIn your direct messages: {CHART}"]
    assert answer.is_ephemeral
    assert (file.channel, file.name) == (DIRECT, CHART)
    assert file.title == "Deliverables of note 13901/23, LIMITE"
    assert file.comment == f"{read_as}\nNote 13901/23, LIMITE."
    assert (file.description or "").startswith("Timeline of 11 instalments, due from 5 December 2023 to 30 June 2024: ")
    assert Image.open(io.BytesIO(file.content or b"")).format == "PNG"


@pytest.mark.long
def test_what_is_drawn_for_long_is_on_its_way(workspace: Workspace) -> None:
    """The answer does not wait for a slow picture, which is sent later."""
    begun, may = Event(), Event()

    def slowly(form: str, matter: object, /) -> bytes:
        begun.set()
        assert may.wait(60)
        return write(form, matter)

    workspace.use_file_queue(FileQueue(slowly, max_wait=timedelta(milliseconds=20)))
    assert workspace.command("chart", user=DELEGATE).text.endswith(f"On its way to your direct messages: {CHART}")
    assert begun.wait(60)
    assert workspace.slack.files == ()
    may.set()
    workspace.services.slack.files.close()
    assert Image.open(io.BytesIO(only_file(workspace).content or b"")).format == "PNG"


def test_it_draws_what_the_answer_has(workspace: Workspace, notebook: Notebook) -> None:
    """Filters are read as a question: its instalments with a deadline are drawn, the others counted."""
    workspace.command("chart Europol by June 2024")
    asked = workspace.command("ask Europol by June 2024")
    assert [row.ref for row in notebook.chart.rows] == ["I.1a", "I.2a", "I.3a", "I.4a", "III.1a", "III.3a"]
    assert notebook.drawn_keys() == {
        *("I.1a@2023-12", "I.2a@2024-03", "I.2a@2024-06", "I.3a@2023-12"),
        *("I.4a@2023-12", "I.4a@2024-03", "I.4a@2024-06"),
        *("III.1a@2023-12", "III.1a@2024-03", "III.1a@2024-06", "III.3a@2024-06"),
    }
    assert sorted(buttons(asked.blocks, "details")) == ["I.1a", "I.2a", "I.3a", "I.4a", "III.1a", "III.3a"]
    assert "1 more has no deadline." in notebook.chart.frame.notes


def test_without_filters_everything_is_drawn(workspace: Workspace, notebook: Notebook) -> None:
    """Without filters the chart has the instalments of every status and owner."""
    workspace.command("done III.2 December 2023 ST 1/23")
    workspace.command("chart")
    assert notebook.drawn_keys() == dated_keys(workspace, Question(which=StatusFilter.ALL))
    assert [label for _, label in notebook.chart.legend] == ["open", "done"]


@pytest.mark.parametrize("typed", ["chart burndown", "chart burn-down", "chart Burndown"])
def test_a_burn_down_counts_day_by_day(workspace: Workspace, notebook: Notebook, typed: str) -> None:
    """A burn-down has the number of open instalments due by the next Council, for each day up to today."""
    workspace.now = NOW + timedelta(days=10)
    workspace.command("done III.2 December 2023 ST 1/23")
    workspace.now = NOW + timedelta(days=20)
    assert workspace.command(typed).text.endswith(BURN_DOWN.replace("2023-10-20", "2023-11-09"))
    first = date(2023, 10, 20)
    steps = ((first, 6), (first + timedelta(days=10), 5), (first + timedelta(days=20), 5))
    assert notebook.burn_down.steps == steps
    assert notebook.burn_down.frame.title == "Progress to the December Council"
    assert notebook.burn_down.goal == date(2023, 12, 5)


def test_a_burn_down_has_filters(workspace: Workspace, notebook: Notebook) -> None:
    """A burn-down takes an owner and a time, as a question does."""
    answer = workspace.command("chart burndown Eurojust by the March 2024 Council")
    # III.1a and III.2a in December and in March, I.2a in March.
    assert notebook.burn_down.steps == ((date(2023, 10, 20), 5),)
    assert "due up to and at the Schengen Council of 4 March 2024 · open" in answer.text


def test_a_burn_down_is_a_picture(patient: Workspace) -> None:
    """A burn-down is a marked picture with an alternative text."""
    patient.command("chart burndown", user=DELEGATE)
    file = only_file(patient)
    assert (file.name, file.title) == (BURN_DOWN, "Progress to the December Council, LIMITE")
    assert Image.open(io.BytesIO(file.content or b"")).format == "PNG"
    assert "6 were open" in (file.description or "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("chart Interpol", "“Interpol” owes nothing under note 13901/23."),
        ("chart xyzzy", "“xyzzy”"),
        ("chart done", "Nothing is done. Next: 6 due on 5 December."),
        ("chart IV.1", "There is nothing to draw: none of it has a deadline."),
        ("chart what can you do", "I keep the deliverables"),
        ("chart burndown xyzzy", "“xyzzy”"),
        ("chart burndown from June 2024", "A burn-down needs a day by which things are to be done"),
        ("chart burndown IV.1 by June 2024", "There is nothing to draw"),
        ("chart burndown Interpol", "“Interpol” owes nothing under note 13901/23."),
    ],
)
def test_where_there_is_nothing_to_draw_that_is_said(workspace: Workspace, typed: str, said: str) -> None:
    """Without anything to draw the answer says so, and no empty picture is sent."""
    assert said in workspace.command(typed).text
    assert workspace.slack.files == ()


def test_after_a_mention_it_comes_into_the_thread(patient: Workspace) -> None:
    """After a mention the picture goes into the thread, once."""
    body = patient.event_body("chart Europol by June 2024", ts="1697796000.000700")
    (answer,) = patient.deliver(body)
    file = only_file(patient)
    assert (file.channel, file.thread_ts) == (CHANNEL, "1697796000.000700")
    assert answer.text.endswith(f"In this thread: {CHART}")
    assert patient.deliver(body) == []
    assert len(patient.slack.files) == 1


def test_in_a_thread_it_draws_what_was_asked_there(workspace: Workspace, notebook: Notebook) -> None:
    """In a thread a chart without filters draws the last question; filters may follow it up."""
    question = workspace.event_body("what does Eurojust owe by June 2024?")
    thread = question["event"]["ts"]
    workspace.deliver(question)
    workspace.deliver(workspace.event_body("chart", thread_ts=thread))
    assert [row.ref for row in notebook.chart.rows] == ["I.2a", "III.1a", "III.2a", "III.3a"]
    assert notebook.chart.last == date(2024, 6, 30)
    notebook.matter.clear()
    workspace.deliver(workspace.event_body("chart and Frontex?", thread_ts=thread))
    assert [row.ref for row in notebook.chart.rows] == ["I.2a", "I.3a", "III.1a"]
    notebook.matter.clear()
    workspace.deliver(workspace.event_body("chart", ts="1697796000.000900"))
    assert notebook.drawn_keys() == dated_keys(workspace, Question(which=StatusFilter.ALL))


def test_a_button_draws_an_answer(workspace: Workspace, notebook: Notebook) -> None:
    """The button sends the user alone a picture of the answer as it is now, also below a public answer."""
    answer = workspace.mention("what does Eurojust owe by June 2024?")
    (value,) = values(answer.blocks, "chart")
    workspace.command("done III.2 December 2023 ST 1/23")
    text = press(workspace, "chart", value, alone=False)
    assert (text["response_type"], text["replace_original"]) == ("ephemeral", False)
    assert text["text"].endswith(f"In your direct messages: {CHART}")
    assert only_file(workspace).channel == DIRECT
    assert notebook.drawn_keys() == {
        *("III.1a@2023-12", "III.1a@2024-03", "III.1a@2024-06"),
        *("III.2a@2024-03", "III.2a@2024-06"),
        *("I.2a@2024-03", "I.2a@2024-06"),
        "III.3a@2024-06",
    }


def test_a_button_is_where_there_is_enough_to_draw(workspace: Workspace) -> None:
    """An answer with fewer than three dated instalments has no button."""
    assert values(workspace.command("III.3").blocks, "chart") == []
    assert values(workspace.command("what has no deadline").blocks, "chart") == []
    assert len(values(workspace.command("Eurojust by June 2024").blocks, "chart")) == 1


def test_a_long_answer_has_one_button(crowded: Workspace) -> None:
    """Each page of a long answer has a button that draws all of it, beside the paging buttons."""
    blocks = crowded.command("list").blocks
    (value,) = values(blocks, "chart")
    assert len(values(blocks, "next_page")) == 1
    kept = Notebook()
    crowded.use_file_queue(FileQueue(kept))
    press(crowded, "chart", value)
    assert "instalments, due from" in kept.chart.frame.alt
    assert str(len(dated_keys(crowded, Question()))) in kept.chart.frame.alt
    assert len(values(press(crowded, "next_page", values(blocks, "next_page")[0])["blocks"], "chart")) == 1


@pytest.mark.parametrize(
    "value", ["", "0", "0:[]", '0:{"owners":["nobody"]}', "0:page:0123456789abcdef0123456789abcdef"]
)
def test_a_forged_value_is_refused(workspace: Workspace, value: str) -> None:
    """A value that no button has is answered with a neutral sentence, and nothing is drawn."""
    assert press(workspace, "chart", f"{value}|en")["text"] == GONE
    assert workspace.slack.files == ()


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_a_picture_speaks_every_language(workspace: Workspace, notebook: Notebook, language: str) -> None:
    """The chart is in the user's language if the filters do not tell theirs; its text fits in each."""
    workspace.slack.set_user(DELEGATE, locale=f"{language}-XX")
    workspace.command("chart", user=DELEGATE)
    translator = Translator(language, workspace.store.directory())
    assert translator.actor("commission") in [row.owners for row in notebook.chart.rows]
    assert dict(notebook.chart.legend).popitem()[1] == translator.gettext("open")
    assert 0 < len(only_file(workspace).description or "") <= MAX_DESCRIPTION


def test_filters_tell_the_language(workspace: Workspace, notebook: Notebook) -> None:
    """A chart is in the language of its filters."""
    workspace.command("chart wat moet Europol leveren voor juni 2024?")
    assert notebook.chart.councils[0].label == "5 december 2023"


def test_how_things_stood_can_be_drawn(workspace: Workspace, notebook: Notebook) -> None:
    """A chart of a past day shows the register as it was, and its file name has that day."""
    workspace.now = NOW + timedelta(days=10)
    workspace.command("done III.2 December 2023 ST 1/23")
    workspace.command("chart Eurojust as of 25 October 2023")
    assert "III.2a@2023-12" in notebook.drawn_keys()
    assert notebook.chart.frame.today_label == "25 October 2023"
    assert only_file(workspace).name == CHART.replace("2023-10-20", "2023-10-25")


def test_what_went_wrong_is_said(patient: Workspace) -> None:
    """If the picture cannot be sent, the user who typed or clicked is told why."""
    (value,) = values(patient.mention("what does Eurojust owe by June 2024?").blocks, "chart")
    patient.slack.fail("files.completeUploadExternal", Fault.error("invalid_channel"), times=None)
    error = "The file was not sent: invalid_channel."
    assert patient.command("chart", user=DELEGATE).text == error
    assert press(patient, "chart", value)["text"] == error


@pytest.mark.long
def test_a_large_register_is_drawn(crowded: Workspace) -> None:
    """A chart counts more instalments than an answer looks at."""
    load(crowded.engine, with_many(shipped_register(), 2300), now=NOW, by="test")
    crowded.use_file_queue(FileQueue(Notebook()))
    crowded.command("chart", user=DELEGATE)
    assert f"Timeline of {len(dated_keys(crowded, Question(which=StatusFilter.ALL)))} instalments" in (
        only_file(crowded).description or ""
    )


def test_coordinators_are_no_others(workspace: Workspace, notebook: Notebook) -> None:
    """The chart does not depend on who asks."""
    for user in (COORDINATOR, DELEGATE):
        workspace.command("chart Eurojust", user=user)
    assert notebook.matter[0] == notebook.matter[1]


@pytest.mark.parametrize("typed", re.findall(r"(?m)^\| `/schengen (chart[^`]*)`", DOCUMENT))
def test_documented_commands_draw(workspace: Workspace, notebook: Notebook, typed: str) -> None:
    """Every command in docs/charts.md draws a picture."""
    workspace.now = NOW + timedelta(days=10)
    workspace.command(typed)
    assert len(notebook.matter) == 1


def test_the_document_has_commands() -> None:
    """docs/charts.md has commands."""
    assert len(re.findall(r"(?m)^\| `/schengen (chart[^`]*)`", DOCUMENT)) > 5
