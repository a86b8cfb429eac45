"""Draw the charts in the documents: `python -m tests.bot.documents.charts`."""

from datetime import UTC, date, datetime, timedelta
from tempfile import TemporaryDirectory

from bot.documents.__main__ import write
from db.changes.ledger import Ledger
from db.connection.engine import make_engine
from db.connection.migrate import migrate
from db.register.load import load
from db.register.store import RegisterStore
from domain.answers.question_text import reading_text
from domain.charts.burndown import burn_down_target, make_burn_down
from domain.charts.timeline import make_timeline
from domain.i18n.translator import Translator
from domain.questions.model import Question, Reading, StatusFilter
from domain.register.audit_events import ChangeContext
from handlers.questions.answer import answer_reading
from tests import ROOT
from tests.shipped import shipped_register

IMAGES = ROOT / "docs" / "images"

LOADED = datetime(2023, 10, 19, 9, tzinfo=UTC)
TODAY = date(2024, 2, 25)
#: The instalments marked done, with the days since the register was loaded.
_DONE = ((32, "I.1", "2023-12"), (43, "III.2", "2023-12"), (46, "I.3", "2023-12"), (68, "I.4", "2023-12"))
_DONE_LATER = ((90, "I.2", "2024-03"), (124, "III.2", "2024-03"))


def main() -> None:
    """Draw a timeline of everything, and a burn-down to the next Schengen Council, a week before it."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        engine = make_engine(f"sqlite:///{folder}/charts.db")
        migrate(engine)
        load(engine, shipped_register(), now=LOADED, by="charts")
        ledger = Ledger(engine)
        for days, ref, slug in (*_DONE, *_DONE_LATER):
            ledger.mark_done(ref, slug=slug, evidence="", context=_act(days))
        ledger.hold("III.6", slug=None, context=_act(50))
        store = RegisterStore(engine)
        (IMAGES / "chart.png").write_bytes(_timeline(store))
        (IMAGES / "burndown.png").write_bytes(_burn_down(store))
        engine.dispose()


def _act(days: int) -> ChangeContext:
    return ChangeContext(by="U1", surface="test", now=LOADED + timedelta(days=days), reason="waits for the evaluations")


def _timeline(store: RegisterStore) -> bytes:
    reading = Reading(text="", language="en", question=Question(which=StatusFilter.ALL))
    asked = answer_reading(reading, store=store, today=TODAY)
    assert asked.answer is not None
    return write("chart", make_timeline(asked.answer, asked.read_as, asked.translator))


def _burn_down(store: RegisterStore) -> bytes:
    with store.snapshot() as register:
        translator = Translator("en", register.directory)
        about = burn_down_target(Question(), register.directory, today=TODAY, since=register.first_recorded_day())
        assert about is not None
        course = register.find_each_day(about.question, first=about.first_day, last=about.today)
    reading = Reading(text="", language="en", question=about.question)
    return write("burndown", make_burn_down(about, course, reading_text(reading, translator), translator))


if __name__ == "__main__":
    main()
