"""What a timeline shows, against what the register says."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.answers.answer import Answer, answer
from domain.charts import lanes
from domain.charts.frame import MAX_ALT
from domain.charts.lanes import MOST_LANES, PLACES, Detail
from domain.charts.timeline import Timeline, chart
from domain.i18n.status_label import DisplayStatus, standing
from domain.i18n.translator import Translator
from domain.questions.matching import fits
from domain.questions.model import Question, StatusFilter
from domain.register.instalments import Instalment, of
from domain.register.model import Actor, ActorKind, Deadline, DeadlineKind, Owner, Register, Status
from domain.register.results import Matches
from tests.db.drawn import questions, registers
from tests.db.registers import deliverable_of, register, with_deliverable

TODAY = date(2024, 2, 25)
ALL = Question(which=StatusFilter.ALL)


def every(given: Register) -> list[Instalment]:
    """All instalments of a register, open."""
    return [each for deliverable in given.deliverables for each in of(deliverable, given.directory.milestones)]


def answered(
    given: Register, question: Question = ALL, instalments: Iterable[Instalment] | None = None, today: date = TODAY
) -> Answer:
    """The answer that a register makes, of whose instalments some may stand otherwise."""
    found = every(given) if instalments is None else instalments
    fitting = [each for each in found if fits(each, question, given.directory, today)]
    fitting.sort(key=lambda each: each.due or date.max)
    return answer(question, Matches(instalments=tuple(fitting)), directory=given.directory, today=today)


def drawn(
    given: Register,
    question: Question = ALL,
    instalments: Iterable[Instalment] | None = None,
    *,
    today: date = TODAY,
    language: str = "en",
) -> Timeline:
    """Its timeline; AssertionError where there is none."""
    translator = Translator(language, given.directory)
    found = chart(answered(given, question, instalments, today), "as read", translator)
    assert found is not None
    return found


def keys(found: Timeline) -> dict[str, list[str]]:
    """The instalments in each row, by its label."""
    return {row.label: [key for lane in row.lanes for mark in lane.marks for key in mark.keys] for row in found.rows}


def standings(instalments: Sequence[Instalment], data: st.DataObject) -> list[Instalment]:
    """The same, some of them done or on hold."""
    drawn = st.sampled_from(["", "", "done", "held"])
    return [_otherwise(each, data.draw(drawn)) for each in instalments]


def _otherwise(instalment: Instalment, how: str) -> Instalment:
    if how == "done":
        return replace(instalment, status=Status.DONE)
    return replace(instalment, hold="waits" if how else "")


@settings(max_examples=150, deadline=None)
@given(data=st.data(), given=registers(), today=st.dates(date(2023, 6, 1), date(2026, 6, 1)))
def test_a_row_has_what_its_owner_owes(data: st.DataObject, given: Register, today: date) -> None:
    """Each dated instalment that fits is in the row of whoever owes it once, as it stands; rows go as the register."""
    question = data.draw(st.just(ALL) | questions(given))
    instalments = standings(every(given), data)
    translator, directory = Translator("en", given.directory), given.directory
    said = answered(given, question, instalments, today)
    found = chart(said, "", translator)
    dated = {each.key: each for line in said.lines for each in line.instalments}
    if found is None:
        assert not dated
        return
    shown = keys(found)
    assert set(dated) == {key for row in shown.values() for key in row}
    slugs = {translator.short(slug): slug for slug in directory.actors}
    for label, row in shown.items():
        assert not [key for key, number in Counter(row).items() if number > 1]
        if label in slugs:
            owned = replace(question, owners=(slugs[label],), jointly=False)
            assert set(row) == {key for key, each in dated.items() if fits(each, owned, directory, today)}
        else:
            assert all(not dated[key].deliverable.owners for key in row)
    listed = [slugs[label] for label in shown if label in slugs]
    assert listed == [slug for slug in directory.actors if slug in listed]
    for lane in (lane for each in found.rows for lane in each.lanes):
        for mark in lane.marks:
            assert {standing(dated[key], today) for key in mark.keys} == {mark.standing}
            assert mark.day == min(dated[key].due or today for key in mark.keys)
            assert found.first <= mark.day <= found.last


@settings(max_examples=150, deadline=None)
@given(data=st.data(), days=st.lists(st.integers(0, 900), min_size=1, max_size=60), detail=st.sampled_from(Detail))
def test_no_mark_covers_another(data: st.DataObject, days: list[int], detail: Detail) -> None:
    """Whatever is due when, marks in a line are as far apart as they are wide, and each instalment is in one."""
    sample = every(register())[0]
    due = [
        replace(sample, deliverable=replace(sample.deliverable, ref=f"I.{n}a"), due=TODAY + timedelta(days=day))
        for n, day in enumerate(days)
    ]
    owed = standings(due, data)
    width = lanes.spell(TODAY, TODAY + timedelta(days=900))
    found = lanes.arranged(owed, detail, today=TODAY, width=width)
    marks = [mark for lane in found.lanes for mark in lane.marks]
    assert sorted(key for mark in marks for key in mark.keys) == sorted(each.key for each in owed)
    assert found.are_clear
    for lane in found.lanes:
        for before, after in pairwise(lane.marks):
            beside = 1 + 0.5 * len(str(len(before.keys))) if len(before.keys) > 1 else 1
            assert (after.day - before.day).days >= int(width * beside)
    by_key = {each.key: each for each in owed}
    for mark in marks:
        last = max(by_key[key].due or TODAY for key in mark.keys)
        assert (last - mark.day).days < max(1, found.spell)


def test_two_on_one_day_are_two_marks() -> None:
    """What falls due on the same day stands in lines of its own."""
    found = drawn(register(), Question(which=StatusFilter.ALL, owners=("europol",)))
    (row,) = found.rows
    day = date(2023, 12, 5)
    assert sum(mark.day == day for lane in row.lanes for mark in lane.marks) >= 2
    assert all(sum(mark.day == day for mark in lane.marks) <= 1 for lane in row.lanes)
    assert [lane.ref for lane in row.lanes] == list(dict.fromkeys(lane.ref for lane in row.lanes))


def test_an_agency_has_what_its_collective_owes() -> None:
    """Europol's row has what the JHA agencies owe, and so does theirs; whoever owes nothing by name has no row."""
    given = register()
    collective = replace(deliverable_of(given, "III.3a"), owners=(Owner(actor="jha-agencies"),))
    shown = keys(drawn(with_deliverable(given, collective)))
    assert "III.3a@2024-06" in shown["europol"]
    assert "III.3a@2024-06" in shown["jha-agencies"]
    assert "cepol" not in shown


def test_whoever_is_asked_about_has_a_row() -> None:
    """A question about some bodies draws these and no others, one that owes nothing dated among them."""
    found = drawn(register(), Question(which=StatusFilter.ALL, owners=("efecc", "europol", "eeas")))
    assert [row.label for row in found.rows] == ["europol", "eeas", "efecc"]
    assert [len(each) > 0 for each in keys(found).values()] == [True, False, True]


def test_what_has_no_owner_has_a_row_of_its_own() -> None:
    """It comes last."""
    given = register()
    found = drawn(with_deliverable(given, replace(deliverable_of(given, "III.3a"), owners=())))
    assert [row.label for row in found.rows][-1] == "no owner named"
    assert keys(found)["no owner named"] == ["III.3a@2024-06"]


def test_each_standing_is_told_apart() -> None:
    """Done comes before on hold, and that before overdue; the legend has what is shown and nothing else."""
    instalments = every(register())
    dated = [each for each in instalments if each.due and each.due < TODAY]
    others = [replace(dated[0], status=Status.DONE, hold="x"), replace(dated[1], hold="x"), *dated[2:]]
    found = drawn(register(), ALL, others)
    assert [each for each, _ in found.legend] == [DisplayStatus.OVERDUE, DisplayStatus.HELD, DisplayStatus.DONE]
    assert [label for _, label in drawn(register()).legend] == ["overdue", "open"]


def test_what_is_not_drawn_is_said() -> None:
    """What has no deadline is named, or counted where a time was asked for."""
    given = register()
    undated = [line.deliverable.ref for line in answered(given).undated]
    assert undated
    assert f"Without a deadline, and not drawn: {', '.join(undated)}" in drawn(given).frame.notes
    assert (
        chart(answered(given, Question(which=StatusFilter.ALL, undated=True)), "", Translator("en", given.directory))
        is None
    )


def crowded(owners: int, number: int) -> Register:
    """A register of so many deliverables, owed by so many bodies, on days all over two years."""
    given = register()
    bodies = {
        f"body-{n}": Actor(slug=f"body-{n}", kind=ActorKind.AGENCY, name={"en": f"Body {n}"}, short={"en": f"Body {n}"})
        for n in range(owners)
    }
    directory = replace(given.directory, actors={**given.directory.actors, **bodies})
    made = tuple(
        replace(
            given.deliverables[0],
            ref=f"I.{n}a",
            owners=(Owner(actor=f"body-{n % owners}"),),
            deadline=Deadline(kind=DeadlineKind.ONCE, day=date(2023, 12, 1) + timedelta(days=n * 37 % 730)),
        )
        for n in range(number)
    )
    return Register(directory=directory, key_actions=(replace(given.key_actions[0], deliverables=made),))


@pytest.mark.parametrize(("owners", "number"), [(40, 1638), (3, 2000), (200, 200), (1, 40)])
def test_a_large_register_has_room(owners: int, number: int) -> None:
    """However much there is, a picture has only so many lines; it leaves out whole rows, and says how many."""
    found = drawn(crowded(owners, number))
    assert sum(max(1, len(row.lanes)) for row in found.rows) <= MOST_LANES
    shown = keys(found)
    for n in range(owners):
        if f"Body {n}" in shown:
            assert len(shown[f"Body {n}"]) == len(range(n, number, owners))
    left_out = owners - len(shown)
    said = f"{left_out} more owners are not drawn: narrow the question." in found.frame.notes
    assert said == (left_out > 0)
    assert len(found.frame.alt) <= MAX_ALT


def test_those_with_most_are_drawn() -> None:
    """Where not all owners have room, those who owe least are left out."""
    given = crowded(100, 150)
    found = drawn(given)
    assert {f"Body {n}" for n in range(MOST_LANES // 2)} <= {row.label for row in found.rows}
    assert [row.label for row in found.rows] == [f"Body {n}" for n in range(len(found.rows))]


def test_the_picture_in_words() -> None:
    """Whoever cannot see it reads how much is due from when to when, how that stands, each owner, what is not drawn."""
    instalments = every(register())
    first = next(each for each in instalments if each.deliverable.ref == "III.2a")
    others = [replace(each, status=Status.DONE) if each is first else each for each in instalments]
    said = drawn(register(), Question(which=StatusFilter.ALL, owners=("eurojust",)), others).frame.alt
    dated = [
        each
        for each in others
        if each.due and fits(each, Question(which=StatusFilter.ALL, owners=("eurojust",)), register().directory, TODAY)
    ]
    late = sum(each.overdue(TODAY) for each in dated)
    counts = f"overdue {late}, open {len(dated) - late - 1}, done 1."
    assert said.startswith(f"Timeline of {len(dated)} instalments, due from 5 December 2023 to 30 June 2024: {counts}")
    assert "As of 25 February 2024. " in said
    assert f"eurojust: {counts}" in said


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        (date(2023, 10, 19), date(2023, 10, 1), date(2024, 6, 30)),
        (date(2024, 8, 2), date(2023, 12, 1), date(2024, 8, 31)),
        (date(2030, 1, 1), date(2023, 12, 1), date(2024, 6, 30)),
        (date(2001, 1, 1), date(2023, 12, 1), date(2024, 6, 30)),
    ],
)
def test_today_is_in_the_picture(today: date, first: date, last: date) -> None:
    """The picture goes as far as today, unless that would leave most of it empty."""
    found = drawn(register(), Question(which=StatusFilter.ALL, owners=("eurojust",)), today=today)
    assert (found.first, found.last) == (first, last)


def test_the_meetings_are_lines() -> None:
    """Each Schengen Council of the time that is shown is a line, by its day, or by its month until that is known."""
    given = register()
    unset = replace(
        given.directory,
        milestones=(*given.directory.milestones[:-1], replace(given.directory.milestones[-1], meets=None)),
    )
    found = drawn(replace(given, directory=unset))
    assert [each.label for each in found.councils] == ["5 December 2023", "4 March 2024", "June 2024"]
    assert [each.day for each in found.councils] == [each.day for each in unset.milestones]


def test_a_past_day_is_today() -> None:
    """How things stood on a past day is told by that day's name, which is not called today."""
    said = replace(answered(register()), question=replace(ALL, as_of=TODAY))
    found = chart(said, "as read", Translator("en", register().directory))
    assert found is not None
    assert (found.frame.today_label, found.frame.subtitles) == ("25 February 2024", ("as read",))
    assert drawn(register()).frame.subtitles == ("as read", "As of 25 February 2024")


def test_a_mark_is_a_place_wide() -> None:
    """Marks side by side fill the picture at most."""
    assert lanes.spell(date(2024, 1, 1), date(2024, 1, 2)) == 1
    assert lanes.spell(date(2024, 1, 1), date(2024, 1, 1) + timedelta(days=10 * PLACES)) == 10
