"""Pictures: what is drawn, whether it has room in every language, and whether marks are told apart without colour."""

import io
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text
from PIL import Image, ImageChops

from bot.documents import burndown_png, timeline_png
from bot.documents.__main__ import write
from bot.documents.canvas import SCALE, WIDTH, replace_missing_glyphs, text_width, wrap_text
from bot.documents.subprocess_writer import write_in_child_process
from bot.register.file import SHIPPED, read_register
from domain.answers.answer import build_answer
from domain.answers.question_text import reading_text
from domain.charts.burndown import BurnDown, burn_down_target, make_burn_down
from domain.charts.lanes import Lane, Mark
from domain.charts.timeline import Timeline, TimelineRow
from domain.charts.timeline import make_timeline as timeline
from domain.i18n.status_label import DisplayStatus
from domain.i18n.translator import Translator
from domain.languages import CODES
from domain.questions.model import Question, Reading, StatusFilter
from domain.register.instalments import of
from domain.register.model import Status
from domain.register.results import Matches
from tests.domain.charts.test_timeline import crowded, timeline_of
from tests.languages import LANGUAGES

TODAY = date(2024, 2, 25)
REGISTER = read_register(SHIPPED)
#: Points of a mark that are as good as another shape.
_DIFFERENT = 120


def whole(language: str, today: date = TODAY) -> Timeline:
    """The timeline of the whole shipped register, with an instalment on hold and one done."""
    translator = Translator(language, REGISTER.directory)
    every = [each for deliverable in REGISTER.deliverables for each in of(deliverable, REGISTER.directory.milestones)]
    every[0], every[1] = replace(every[0], status=Status.DONE), replace(every[1], hold="waits")
    question = Question(which=StatusFilter.ALL)
    found = build_answer(question, Matches(instalments=tuple(every)), directory=REGISTER.directory, today=today)
    made = timeline(found, reading_text(Reading(text="", language=language, question=question), translator), translator)
    assert made is not None
    return made


def burnt(language: str, numbers: int = 3) -> BurnDown:
    """A burn-down to the Schengen Council of March 2024."""
    translator = Translator(language, REGISTER.directory)
    about = burn_down_target(Question(), REGISTER.directory, today=TODAY, since=date(2023, 10, 19))
    assert about is not None
    every = [each for deliverable in REGISTER.deliverables for each in of(deliverable, REGISTER.directory.milestones)]
    open_ones = [each for each in every if each.due and each.due <= about.goal] + [
        each for each in every if not each.due
    ]
    course = {
        about.first_day + timedelta(days=10 * n): Matches(instalments=tuple(open_ones[n:])) for n in range(numbers)
    }
    said = reading_text(Reading(text="", language=language, question=about.question), translator)
    made = make_burn_down(about, course, said, translator)
    assert made is not None
    return made


def texts(figure: Figure) -> list[Text]:
    """Everything that is written in a picture."""
    return [each for each in figure.axes[0].texts if each.get_text()]


def opened(content: bytes) -> Image.Image:
    """A picture's file, read by another library."""
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_written_has_room(language: str) -> None:
    """In every language each text lies within the picture, has no letter that the font lacks, and covers no other."""
    for figure in (timeline_png.draw_figure(whole(language)), burndown_png.draw_figure(burnt(language))):
        figure.canvas.draw()
        paper = figure.bbox
        extents = []
        for each in texts(figure):
            box = each.get_window_extent()
            assert paper.x0 <= box.x0 and box.x1 <= paper.x1, each.get_text()  # noqa: PT018  # one fact
            assert paper.y0 <= box.y0 and box.y1 <= paper.y1, each.get_text()  # noqa: PT018  # one fact
            assert "\N{WHITE SQUARE}" not in each.get_text()
            extents.append((each.get_text(), box))
        for (one, here), (other, there) in combinations(extents, 2):
            over = min(here.x1, there.x1) - max(here.x0, there.x0), min(here.y1, there.y1) - max(here.y0, there.y0)
            assert min(over) < 2 * SCALE, (one, other)


@pytest.mark.parametrize("language", CODES)
def test_names_and_dates_are_the_languages(language: str) -> None:
    """Owners, meetings, standings and the words around them are those of the language."""
    translator = Translator(language, REGISTER.directory)
    said = {each.get_text() for each in texts(timeline_png.draw_figure(whole(language)))}
    day = replace_missing_glyphs(translator.day(date(2024, 6, 13)))
    assert {
        day,
        translator.gettext("overdue"),
        translator.gettext("on hold"),
        translator.gettext("today"),
        "LIMITE",
    } <= said
    assert set(wrap_text(translator.actor("europol"), 9, 82, bold=True)) <= said


def test_a_picture_is_as_wide_as_a_phone() -> None:
    """It is 360 points wide, three pixels each, opaque and white, and no more than four times as high."""
    for content in (
        timeline_png.write_png(whole("en")),
        burndown_png.write_png(burnt("en")),
        timeline_png.write_png(timeline_of(crowded(40, 1638))),
    ):
        image = opened(content)
        assert image.format == "PNG"
        assert image.width == WIDTH * SCALE
        assert image.width / 3 < image.height < 4 * image.width
        assert len(content) < 1_000_000
        red, green, blue, opaque = image.convert("RGBA").split()
        assert opaque.getextrema() == (255, 255)
        assert [each.getpixel((0, 0)) for each in (red, green, blue)] == [255, 255, 255]


def test_letters_are_as_large_as_a_phone_can_show() -> None:
    """No letter is smaller than eight pixels of a screen that is 360 wide."""
    for figure in (
        timeline_png.draw_figure(whole("en")),
        timeline_png.draw_figure(timeline_of(crowded(40, 1638))),
        burndown_png.draw_figure(burnt("en")),
    ):
        assert min(float(each.get_fontsize()) for each in texts(figure)) >= 8


def one(standing: DisplayStatus) -> Image.Image:
    """A picture of one mark, without colour and without the legend that names it."""
    given = whole("en")
    mark = Mark(day=date(2024, 8, 20), status=standing, keys=("I.1a@2024-08",))
    row = TimelineRow(label="Europol", lanes=(Lane(marks=(mark,)),))
    return opened(timeline_png.write_png(replace(given, rows=(row,), legend=(), councils=()))).convert("L")


def test_marks_are_told_apart_without_colour() -> None:
    """In black and white each two of them differ in many points: a mark is some 26 points wide and high."""
    pictures = {each: one(each).point(lambda level: 255 if level < 200 else 0) for each in DisplayStatus}
    for first, second in combinations(DisplayStatus, 2):
        assert pictures[first].size == pictures[second].size
        differing = ImageChops.difference(pictures[first], pictures[second])
        assert sum(differing.histogram()[128:]) > _DIFFERENT, (first, second)


def test_each_mark_is_in_the_legend() -> None:
    """What a mark means stands beside one of its own."""
    said = [each.get_text() for each in texts(timeline_png.draw_figure(whole("en")))]
    assert [each for each in ("overdue", "open", "on hold", "done", "Schengen Council") if each not in said] == []


def points(line: Line2D) -> list[tuple[float, float]]:
    """Where a line goes."""
    across, down = (np.asarray(each, dtype=float).round(2).tolist() for each in (line.get_xdata(), line.get_ydata()))
    return list(zip(across, down, strict=True))


def test_a_mark_is_drawn_for_each() -> None:
    """There are as many places with a mark as there are marks, and those of the legend."""
    given = whole("en")
    number = sum(len(lane.marks) for row in given.rows for lane in row.lanes) + len(given.legend)
    lines = timeline_png.draw_figure(given).axes[0].lines
    assert len({points(each)[0] for each in lines if each.get_linestyle() == "None"}) == number


def test_the_same_matter_is_the_same_file() -> None:
    """Nothing of the clock or the machine is in it."""
    given = whole("el")
    content = timeline_png.write_png(given)
    assert content == timeline_png.write_png(given)
    assert set(opened(content).info) <= {"dpi"}
    assert burndown_png.write_png(burnt("bg")) == burndown_png.write_png(burnt("bg"))


@pytest.mark.parametrize(("form", "matter"), [("chart", whole("en")), ("burndown", burnt("en"))])
def test_a_process_of_its_own_draws_it(form: str, matter: object) -> None:
    """What such a process is handed and hands back is the same picture."""
    assert write_in_child_process(form, matter) == write(form, matter)


@pytest.mark.parametrize(
    "text", ["$x^2$ _a_ \\frac", "a\nb\tc", "日本 \U0001f600", "x" * 400, "\u202eabc\u2066", "", "50 % & <b>"]
)
def test_whatever_is_written_is_written_as_it_is(text: str) -> None:
    """No formula, no letter that is missing and no long word breaks a picture."""
    given = whole("en")
    odd = replace(given.frame, title=text, subtitles=(text,), notes=(text,))
    rows = (replace(given.rows[0], label=text), *given.rows[1:])
    figure = timeline_png.draw_figure(replace(given, frame=odd, rows=rows))
    figure.canvas.draw()
    for each in texts(figure):
        box = each.get_window_extent()
        assert box.x0 >= 0
        assert box.x1 <= figure.bbox.x1


def test_lines_are_broken_where_they_may_be() -> None:
    """Between words, never at a space that holds, and within a word only where it has no room by itself."""
    assert wrap_text("one two", 9, text_width("one two", 9)) == ["one two"]
    assert wrap_text("one two", 9, text_width("one tw", 9)) == ["one", "two"]
    assert wrap_text("2024\N{NO-BREAK SPACE}г. x", 9, text_width("2024\N{NO-BREAK SPACE}г.", 9)) == [
        "2024\N{NO-BREAK SPACE}г.",
        "x",
    ]
    assert "".join(wrap_text("abcdefgh", 9, 20)) == "abcdefgh"
    assert len(wrap_text("a b c d e f", 9, 10, max_lines=2)) == 2
    assert wrap_text("a b c d e f", 9, 10, max_lines=2)[-1].endswith("…")


@pytest.mark.parametrize(("today", "arrow"), [(date(2001, 1, 1), "◀ today"), (date(2040, 1, 1), "today ▶")])
def test_today_is_marked_wherever_it_is(today: date, arrow: str) -> None:
    """A day beyond the picture is told by an arrow at its edge."""
    assert arrow in [each.get_text() for each in texts(timeline_png.draw_figure(whole("en", today)))]


def test_numbers_of_a_burn_down_are_written() -> None:
    """The first and the last number stand beside the line, whose steps are those of the matter."""
    given = burnt("en")
    figure = burndown_png.draw_figure(given)
    said = [each.get_text() for each in texts(figure)]
    assert str(given.steps[0][1]) in said
    assert str(given.steps[-1][1]) in said
    (steps,) = (each for each in figure.axes[0].lines if len(points(each)) == 2 * len(given.steps))
    drawn_levels = [y for _, y in points(steps)][1::2]
    numbers = [number for _, number in given.steps]
    a_step = (drawn_levels[0] - drawn_levels[-1]) / (numbers[0] - numbers[-1])
    assert [round((drawn_levels[0] - each) / a_step) for each in drawn_levels] == [
        numbers[0] - each for each in numbers
    ]
