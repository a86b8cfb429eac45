"""Charts: their content, whether everything fits in every language, and whether marks differ without colour."""

import io
from datetime import date, timedelta
from itertools import combinations

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text
from msgspec.structs import replace
from PIL import Image, ImageChops

from bot.documents import burndown_png, timeline_png
from bot.documents.__main__ import write
from bot.documents.canvas import SCALE, WIDTH, replace_missing_glyphs, wrap_text
from bot.documents.subprocess_writer import write_in_child_process
from domain.answers.answer import build_answer
from domain.answers.question_text import reading_text
from domain.charts.burndown import BurnDown, burn_down_target, make_burn_down
from domain.charts.lanes import Lane, Mark
from domain.charts.timeline import Timeline, TimelineRow
from domain.charts.timeline import make_timeline as timeline
from domain.i18n.status_label import DisplayStatus
from domain.i18n.translator import Translator
from domain.questions.model import Question, Reading, StatusFilter
from domain.register.instalments import make_instalments
from domain.register.model import Status
from domain.register.results import Matches
from tests.domain.charts.test_timeline import crowded, timeline_of
from tests.languages import LANGUAGES
from tests.shipped import shipped_register

TODAY = date(2024, 2, 25)
REGISTER = shipped_register()
#: Pixels in which two marks must differ to count as different shapes.
_DIFFERENT = 120


def whole(language: str, today: date = TODAY) -> Timeline:
    """Return the timeline of the whole shipped register, with an instalment on hold and one done."""
    translator = Translator(language, REGISTER.directory)
    every = [
        instalment
        for deliverable in REGISTER.deliverables
        for instalment in make_instalments(deliverable, REGISTER.directory.milestones)
    ]
    every[0], every[1] = replace(every[0], status=Status.DONE), replace(every[1], hold="waits")
    question = Question(which=StatusFilter.ALL)
    answer = build_answer(question, Matches(instalments=tuple(every)), directory=REGISTER.directory, today=today)
    chart = timeline(
        answer, reading_text(Reading(text="", language=language, question=question), translator), translator
    )
    assert chart is not None
    return chart


def burnt(language: str, numbers: int = 3) -> BurnDown:
    """Return a burn-down to the Schengen Council of March 2024."""
    translator = Translator(language, REGISTER.directory)
    about = burn_down_target(Question(), REGISTER.directory, today=TODAY, since=date(2023, 10, 19))
    assert about is not None
    every = [
        instalment
        for deliverable in REGISTER.deliverables
        for instalment in make_instalments(deliverable, REGISTER.directory.milestones)
    ]
    open_ones = [instalment for instalment in every if instalment.due and instalment.due <= about.goal] + [
        instalment for instalment in every if not instalment.due
    ]
    course = {
        about.first_day + timedelta(days=10 * n): Matches(instalments=tuple(open_ones[n:])) for n in range(numbers)
    }
    read_as = reading_text(Reading(text="", language=language, question=about.question), translator)
    chart = make_burn_down(about, course, read_as, translator)
    assert chart is not None
    return chart


def texts(figure: Figure) -> list[Text]:
    """Return all texts of a picture."""
    return [text for text in figure.axes[0].texts if text.get_text()]


def opened(content: bytes) -> Image.Image:
    """Return a picture's file, read by another library."""
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_written_has_room(language: str) -> None:
    """In every language each text is inside the picture, uses letters of the font, and overlaps no other text."""
    for figure in (timeline_png.draw_figure(whole(language)), burndown_png.draw_figure(burnt(language))):
        figure.canvas.draw()
        paper = figure.bbox
        extents = []
        for text in texts(figure):
            box = text.get_window_extent()
            assert paper.x0 <= box.x0 and box.x1 <= paper.x1, text.get_text()  # noqa: PT018  # one fact
            assert paper.y0 <= box.y0 and box.y1 <= paper.y1, text.get_text()  # noqa: PT018  # one fact
            assert "\N{WHITE SQUARE}" not in text.get_text()
            extents.append((text.get_text(), box))
        for (one_text, one_box), (other_text, other_box) in combinations(extents, 2):
            over = (
                min(one_box.x1, other_box.x1) - max(one_box.x0, other_box.x0),
                min(one_box.y1, other_box.y1) - max(one_box.y0, other_box.y0),
            )
            assert min(over) < 2 * SCALE, (one_text, other_text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_and_dates_are_the_languages(language: str) -> None:
    """Owners, meetings, statuses and labels are in the language."""
    translator = Translator(language, REGISTER.directory)
    written = {text.get_text() for text in texts(timeline_png.draw_figure(whole(language)))}
    day = replace_missing_glyphs(translator.day(date(2024, 6, 13)))
    assert {
        day,
        translator.gettext("overdue"),
        translator.gettext("on hold"),
        translator.gettext("today"),
        "LIMITE",
    } <= written
    (joint,) = (owed for owed in REGISTER.deliverables if owed.ref == "I.2a")
    assert joint.ref in written
    assert set(wrap_text(translator.text(joint.title), 9, 205)) <= written
    assert set(wrap_text(translator.owners(joint.owners), 8, 205)) <= written


@pytest.mark.long
def test_a_picture_is_a_png_of_a_size_that_slack_shows() -> None:
    """A picture has three pixels a point, opaque and white, and is at most four times as high as wide."""
    for content, width in (
        (timeline_png.write_png(whole("en")), 600),
        (burndown_png.write_png(burnt("en")), WIDTH),
        (timeline_png.write_png(timeline_of(crowded(40, 1638))), 600),
    ):
        image = opened(content)
        assert image.format == "PNG"
        assert image.width == width * SCALE
        assert image.width / 3 < image.height < 4 * image.width
        assert len(content) < 1_500_000
        red, green, blue, opaque = image.convert("RGBA").split()
        assert opaque.getextrema() == (255, 255)
        assert [band.getpixel((0, 0)) for band in (red, green, blue)] == [255, 255, 255]


def test_letters_are_large_enough() -> None:
    """No letter is smaller than 12 pixels in a timeline 900 pixels wide, or than 8 in a burn-down on a phone."""
    for figure, width, pixels in (
        (timeline_png.draw_figure(whole("en")), 900, 12),
        (timeline_png.draw_figure(timeline_of(crowded(40, 1638))), 900, 12),
        (burndown_png.draw_figure(burnt("en")), 360, 8),
    ):
        points_across = figure.get_figwidth() * 72
        assert min(float(text.get_fontsize()) for text in texts(figure)) * width / points_across >= pixels


def one(standing: DisplayStatus) -> Image.Image:
    """Return a picture of one mark, in greyscale and without the legend that names it."""
    chart = whole("en")
    mark = Mark(day=date(2024, 8, 20), status=standing, keys=("I.1a@2024-08",))
    lanes = (Lane(marks=(mark,)),)
    row = TimelineRow(heading="", ref="I.1a", full_ref="I.1a", title="Report", owners="Europol", lanes=lanes)
    return opened(timeline_png.write_png(replace(chart, rows=(row,), legend=(), councils=()))).convert("L")


def test_marks_are_told_apart_without_colour() -> None:
    """In black and white any two marks differ in many pixels: a mark is some 26 pixels wide and high."""
    pictures = {status: one(status).point(lambda level: 255 if level < 200 else 0) for status in DisplayStatus}
    for first, second in combinations(DisplayStatus, 2):
        assert pictures[first].size == pictures[second].size
        differing = ImageChops.difference(pictures[first], pictures[second])
        assert sum(differing.histogram()[128:]) > _DIFFERENT, (first, second)


def test_each_mark_is_in_the_legend() -> None:
    """The legend names the meaning of each mark."""
    written = [text.get_text() for text in texts(timeline_png.draw_figure(whole("en")))]
    assert [label for label in ("overdue", "open", "on hold", "done", "Schengen Council") if label not in written] == []


def points(line: Line2D) -> list[tuple[float, float]]:
    """Return the points of a line."""
    across, down = (
        np.asarray(coordinates, dtype=float).round(2).tolist() for coordinates in (line.get_xdata(), line.get_ydata())
    )
    return list(zip(across, down, strict=True))


def test_a_mark_is_drawn_for_each() -> None:
    """Each mark is drawn at a place of its own, beside those of the legend."""
    chart = whole("en")
    number = sum(len(lane.marks) for row in chart.rows for lane in row.lanes) + len(chart.legend)
    lines = timeline_png.draw_figure(chart).axes[0].lines
    assert len({points(line)[0] for line in lines if line.get_linestyle() == "None"}) == number


@pytest.mark.long
def test_the_same_chart_is_the_same_file() -> None:
    """The file depends neither on the clock nor on the machine."""
    chart = whole("el")
    content = timeline_png.write_png(chart)
    assert content == timeline_png.write_png(chart)
    assert set(opened(content).info) <= {"dpi"}
    assert burndown_png.write_png(burnt("bg")) == burndown_png.write_png(burnt("bg"))


@pytest.mark.long
@pytest.mark.parametrize(("form", "matter"), [("chart", whole("en")), ("burndown", burnt("en"))])
def test_a_child_process_draws_the_same(form: str, matter: object) -> None:
    """A child process draws the same picture."""
    assert write_in_child_process(form, matter) == write(form, matter)


@pytest.mark.long
@pytest.mark.parametrize(
    "text", ["$x^2$ _a_ \\frac", "a\nb\tc", "日本 \U0001f600", "x" * 400, "\u202eabc\u2066", "", "50 % & <b>"]
)
def test_whatever_is_written_is_written_as_it_is(text: str) -> None:
    """No formula, no missing letter and no long word breaks a picture."""
    chart = whole("en")
    odd = replace(chart.frame, title=text, subtitles=(text,), notes=(text,))
    rows = (replace(chart.rows[0], heading=text, title=text, owners=text), *chart.rows[1:])
    figure = timeline_png.draw_figure(replace(chart, frame=odd, rows=rows))
    figure.canvas.draw()
    for drawn_text in texts(figure):
        box = drawn_text.get_window_extent()
        assert box.x0 >= 0
        assert box.x1 <= figure.bbox.x1


@pytest.mark.parametrize(("today", "arrow"), [(date(2001, 1, 1), "◀ today"), (date(2040, 1, 1), "today ▶")])
def test_today_is_marked_wherever_it_is(today: date, arrow: str) -> None:
    """A day outside the picture is shown by an arrow at its edge."""
    assert arrow in [text.get_text() for text in texts(timeline_png.draw_figure(whole("en", today)))]


def test_numbers_of_a_burn_down_are_written() -> None:
    """The first and the last number are beside the line, whose steps are those of the data."""
    chart = burnt("en")
    figure = burndown_png.draw_figure(chart)
    written = [text.get_text() for text in texts(figure)]
    assert str(chart.steps[0][1]) in written
    assert str(chart.steps[-1][1]) in written
    (steps,) = (line for line in figure.axes[0].lines if len(points(line)) == 2 * len(chart.steps))
    drawn_levels = [y for _, y in points(steps)][1::2]
    numbers = [number for _, number in chart.steps]
    a_step = (drawn_levels[0] - drawn_levels[-1]) / (numbers[0] - numbers[-1])
    assert [round((drawn_levels[0] - level) / a_step) for level in drawn_levels] == [
        numbers[0] - number for number in numbers
    ]
