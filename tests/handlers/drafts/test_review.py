"""The review of a draft: its summary, one form a thing, and what several coordinators make of it."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from db.drafts.store import Edits
from domain.drafts.stored import DraftState, ItemState
from domain.languages import NAMES
from domain.register.audit_events import ChangeContext
from domain.register.model import Owner
from handlers.drafts.not_taken import build_list
from handlers.drafts.summary import summary_message
from handlers.drafts.thing_form import build_form
from tests.domain.drafts.things import HEAD, make_draft, make_thing
from tests.handlers.blocks.limits import assert_fits, assert_view_fits
from tests.handlers.drafts.reviewing import (
    COLLEAGUE,
    begin,
    item,
    open_form,
    press,
    press_in_form,
    show_to,
    stored,
    submit,
    summary,
    title,
)
from tests.handlers.modals.filling import initial_values
from tests.handlers.modals.opened import EMPTY, modal_text
from tests.handlers.workspace import COORDINATOR, DELEGATE, NOW, Workspace, buttons, texts


def _name_colleague(workspace: Workspace) -> None:
    context = ChangeContext(by=COORDINATOR, surface="test", now=NOW)
    workspace.services.people.coordinators.add(COLLEAGUE, context)


def test_the_summary_says_how_the_review_stands(workspace: Workspace) -> None:
    """It counts what was read, has a button for each step, and follows what every coordinator does."""
    _name_colleague(workspace)
    begun = begin(workspace)
    show_to(workspace, begun, COLLEAGUE)
    assert texts(summary(workspace)) == [
        "Draft: 15000/25",
        "15000/25, 12 November 2025, English\nBorders",
        "4 paragraphs, 5 things: 2 sure, 2 to look at, 1 that nobody owes; 1 sentence not taken\nLooked at: 0 of 5",
    ]
    offered = ("go_through", "accept_sure", "not_taken", "head", "load", "discard")
    assert [buttons(summary(workspace), f"draft_{name}") for name in offered] == [["1"]] * 6
    press(workspace, "draft_accept_sure", user=COLLEAGUE)
    for person in (COORDINATOR, COLLEAGUE):
        shown = summary(workspace, person)
        assert texts(shown)[2].endswith("Looked at: 2 of 5")
        assert texts(shown)[3].startswith("Looked through by ")
        assert buttons(shown, "draft_accept_sure") == []
    assert all(message.channel.startswith("D") for message in workspace.slack.messages)


def test_things_come_one_after_the_other(workspace: Workspace) -> None:
    """What is in doubt comes first, with the words and why; then what nobody owes, then what is sure."""
    begun = begin(workspace)
    form = open_form(workspace, "draft_go_through")
    assert title(form) == "I.1b"
    assert "Paragraph I, 1" in modal_text(form)
    assert "Europol should set up a list as soon as possible.⚠ Deadline" in modal_text(form)
    hints = {block["block_id"].partition("@")[0]: block["hint"]["text"] for block in form["blocks"] if "hint" in block}
    assert hints["kind"] == "⚠ Please compare this with the text; it rests on “as soon as possible”."
    assert hints["owners"] == "Names, with commas between them."
    first, form = form, submit(workspace, form, kind="day", day="2026-02-01", owners="Europol, Frontex")
    # Slack would put what was typed into a field into the field of the next form that has the same id.
    assert initial_values(form).keys().isdisjoint(initial_values(first))
    saved = item(workspace, begun, "I.1b")
    assert (saved.state, saved.by) == (ItemState.ACCEPTED, COORDINATOR)
    assert saved.thing.deadline.value.day == date(2026, 2, 1)
    assert saved.thing.owners.value == (Owner(actor="europol"), Owner(actor="frontex"))
    assert title(form) == "I.2a"
    form = submit(workspace, form, choice="leave")
    assert title(form) == "II.4a"
    hints = {block["block_id"].partition("@")[0]: block["hint"]["text"] for block in form["blocks"] if "hint" in block}
    assert hints["owners"] == "⚠ The text does not say this. Names, with commas between them."
    form = submit(workspace, form, choice="reject")
    assert item(workspace, begun, "II.4a").state is ItemState.REJECTED
    assert title(form) == "I.1a"
    form = submit(workspace, submit(workspace, form))
    assert modal_text(form).startswith("Looked at: 4 of 5")
    assert title(press_in_form(workspace, form, "draft_go_through")) == "I.2a"


def test_wrong_fields_are_said_beside_them(workspace: Workspace) -> None:
    """Nothing is saved, and each error stands at the field of this form."""
    begun = begin(workspace)
    form = open_form(workspace, "draft_go_through")
    answer = submit(workspace, form, title=" ", owners="Nobody at all", kind="day")
    assert answer["errors"].keys() == {"title", "owners", "day"}
    assert answer["errors"]["title"] == EMPTY
    assert item(workspace, begun, "I.1b").state is ItemState.TO_REVIEW


def test_a_thing_is_split_and_merged(workspace: Workspace) -> None:
    """Two things of one have each what its own words say, and are looked at; merged, they have the words of both."""
    text = "1. Frontex shall report to the Council by 30 June 2026, and Europol shall set up a list by 1 May 2026."
    begun = begin(workspace, text)
    (whole,) = begun.items
    form = open_form(workspace, "draft_go_through")
    split = submit(workspace, form, choice="split")
    first, second = (
        "Frontex shall report to the Council by 30 June 2026,",
        "and Europol shall set up a list by 1 May 2026.",
    )
    assert list(initial_values(split).values()) == [first, second]
    assert submit(workspace, split, first=" ")["errors"] == {"first": EMPTY}
    form = submit(workspace, split)
    one, other = stored(workspace, begun).items
    assert [each.thing.ref for each in (one, other)] == [whole.thing.ref, f"{whole.thing.ref[:-1]}b"]
    assert other.thing.owners.value == (Owner(actor="europol"),)
    assert other.thing.deadline.value.day == date(2026, 5, 1)
    assert other.thing.source.words == second
    assert title(form) == whole.thing.ref
    merged = submit(workspace, form, choice="merge")
    assert title(merged) == whole.thing.ref
    (only,) = stored(workspace, begun).items
    assert only.thing.source.words == f"{first}\n{second}"
    assert only.thing.owners.value == (Owner(actor="frontex"), Owner(actor="europol"))
    choices = next(block for block in merged["blocks"] if block.get("block_id", "").startswith("choice"))
    assert "merge" not in {each["value"] for each in choices["element"]["options"]}


def test_two_coordinators_overwrite_nothing(workspace: Workspace) -> None:
    """The second who saves the same thing is told who changed it, and sees what it is now."""
    _name_colleague(workspace)
    begun = begin(workspace)
    show_to(workspace, begun, COLLEAGUE)
    mine = open_form(workspace, "draft_go_through")
    theirs = open_form(workspace, "draft_go_through", user=COLLEAGUE)
    submit(workspace, theirs, user=COLLEAGUE, title="A list of Europol")
    answer = submit(workspace, mine, title="My list")
    assert modal_text(answer).startswith(f"{COLLEAGUE} has changed this meanwhile; nothing of yours was kept.")
    assert (
        next(value for name, value in initial_values(answer).items() if name.startswith("title@"))
        == "A list of Europol"
    )
    assert item(workspace, begun, "I.1b").thing.title == "A list of Europol"
    next_form = submit(workspace, answer, title="Our list")
    assert title(next_form) == "I.2a"
    assert item(workspace, begun, "I.1b").thing.title == "Our list"
    gone = open_form(workspace, "draft_go_through", user=COLLEAGUE)
    submit(workspace, open_form(workspace, "draft_discard"))
    assert "Discarded by" in texts(summary(workspace, COLLEAGUE))[0]
    closed = f"Discarded by {COORDINATOR}; the register stays as it is."
    assert modal_text(submit(workspace, gone, user=COLLEAGUE)) == closed


def test_what_was_not_taken_is_taken_up(workspace: Workspace) -> None:
    """Each sentence stands there with place and reason; it becomes a thing of its paragraph, as a rejected one does."""
    begun = begin(workspace)
    left = open_form(workspace, "draft_not_taken")
    assert modal_text(left) == "1 sentence not takenParagraph I, 2 (statement)\nIt is a fine thing."
    form = press_in_form(workspace, left, "draft_take")
    assert title(form) == "I.2b"
    submit(workspace, form, title="A fine thing", owners="Frontex")
    taken = item(workspace, begun, "I.2b")
    assert (taken.state, taken.thing.owners.value) == (ItemState.ACCEPTED, (Owner(actor="frontex"),))
    submit(workspace, open_form(workspace, "draft_go_through"), choice="reject")
    left = open_form(workspace, "draft_not_taken")
    assert "I.1b (No deliverable)" in modal_text(left)
    assert title(press_in_form(workspace, left, "draft_put_back")) == "I.1b"
    assert item(workspace, begun, "I.1b").state is ItemState.TO_REVIEW


def test_a_sentence_of_an_empty_section_brings_its_heading(workspace: Workspace) -> None:
    """Where nothing was owed so far, the section and a paragraph come with the sentence."""
    text = "I. Borders\n\n1. Frontex shall report by 30 June 2026.\n\nII. Returns\n\n2. Returns have gone well."
    begun = begin(workspace, text)
    left = open_form(workspace, "draft_not_taken")
    place = next(place for place, block in enumerate(left["blocks"][1:]) if "gone well" in block["text"]["text"])
    form = press_in_form(workspace, left, "draft_take", place=place)
    assert title(form) == "II.2a"
    frame = stored(workspace, begun).draft()
    assert frame.sections["II"] == "Returns"


def test_the_head_is_corrected(workspace: Workspace) -> None:
    """Number, date, marking, subject and language are set in a form; a number that is none is refused."""
    begun = begin(workspace)
    form = open_form(workspace, "draft_head")
    given = {"number": "15001/25 REV 1", "marking": "LIMITE", "subject": "Borders and returns", "meeting": "2025-12-05"}
    assert submit(workspace, form, **{**given, "number": "soon"})["errors"].keys() == {"number"}
    assert modal_text(submit(workspace, form, **given)) == (
        "15001/25 REV 1, 12 November 2025, LIMITE, English, Meeting: 5 December 2025\nBorders and returns"
    )
    head = stored(workspace, begun).head
    assert (head.number, head.marking, head.discussed_at) == ("15001/25 REV 1", "LIMITE", date(2025, 12, 5))
    assert texts(summary(workspace))[0] == "Draft: 15001/25 REV 1"


def test_only_coordinators_review(workspace: Workspace) -> None:
    """A former coordinator's press and submission are refused, as any other person's, and nothing is changed."""
    _name_colleague(workspace)
    begun = begin(workspace)
    show_to(workspace, begun, COLLEAGUE)
    form = open_form(workspace, "draft_go_through", user=COLLEAGUE)
    context = ChangeContext(by=COORDINATOR, surface="test", now=NOW)
    workspace.services.people.coordinators.remove(COLLEAGUE, context)
    before = summary(workspace, COLLEAGUE)
    for person in (COLLEAGUE, DELEGATE):
        assert "Only coordinators" in modal_text(submit(workspace, form, user=person))
        for action in ("go_through", "accept_sure", "not_taken", "head", "load", "discard", "resume"):
            assert workspace.press(f"draft_{action}", "1|en", user=person).text.startswith("Only coordinators")
    assert stored(workspace, begun).version == begun.version
    press(workspace, "draft_accept_sure")
    assert summary(workspace, COLLEAGUE) == before


def test_a_review_goes_on_later(workspace: Workspace) -> None:
    """`/schengen import` lists the drafts under review; whoever goes on with one has its summary, once."""
    _name_colleague(workspace)
    begin(workspace)
    for _ in range(2):
        listed = workspace.open_with(workspace.command_body("import", user=COLLEAGUE))
        assert "Draft: 15000/25\nLooked at: 0 of 5" in modal_text(listed)
        assert title(press_in_form(workspace, listed, "draft_resume", user=COLLEAGUE)) == "I.1b"
    shown = [message for message in workspace.slack.messages if message.channel == f"D{COLLEAGUE[1:]}"]
    assert len(shown) == 1


def test_discarding_asks_first(workspace: Workspace) -> None:
    """The draft is there until that is confirmed; afterwards its text is gone, and its buttons with it."""
    begun = begin(workspace)
    form = open_form(workspace, "draft_discard")
    assert stored(workspace, begun).state is DraftState.OPEN
    assert "the register stays as it is" in modal_text(form)
    submit(workspace, form)
    assert stored(workspace, begun).state is DraftState.DISCARDED
    assert texts(summary(workspace)) == ["Discarded by ; the register stays as it is."]  # without the person's name
    assert buttons(summary(workspace), "draft_load") == []


@pytest.mark.long
def test_long_documents_page_and_long_sources_are_cut(workspace: Workspace) -> None:
    """Hundreds of sentences come in pages; words beyond what Slack takes are cut, which is said."""
    long = "Frontex shall report " + "on the very long list of matters that follow " * 120 + "by 30 June 2026."
    many = "\n\n".join(f"{number}. Borders have been quiet in year {number}." for number in range(2, 160))
    begin(workspace, f"1. {long}\n\n{many}")
    form = open_form(workspace, "draft_go_through")
    assert "The text is longer; the rest stands in the document." in modal_text(form)
    left = open_form(workspace, "draft_not_taken")
    assert len(buttons(left["blocks"], "draft_take")) == 20
    later = press_in_form(workspace, left, "draft_left_later")
    assert buttons(later["blocks"], "draft_left_earlier") == ["1/0@0"]
    assert buttons(later["blocks"], "draft_take")[0] == "1/21@0"


def test_forms_fit_in_every_language(workspace: Workspace) -> None:
    """The summary, the form of each thing and the list of what was not taken are within Slack's limits in each."""
    begun = begin(workspace)
    for language in NAMES:
        shown = summary_message(begun, workspace.services, language=language)
        assert_fits(shown["text"], shown["blocks"])
        for each in begun.items:
            assert_view_fits(build_form(begun, each, workspace.services, language=language))
        assert_view_fits(build_list(begun, 0, workspace.services.translator(language)))


def test_five_reviewers_are_named(workspace: Workspace) -> None:
    """Those who have looked at something last, the last one first."""
    begun = begin(workspace, read=make_draft(*(make_thing(f"I.{number}a") for number in range(1, 7))))
    for number, each in enumerate(stored(workspace, begun).items):
        edits = Edits(changed=[replace(each, state=ItemState.ACCEPTED)])
        at = NOW + timedelta(minutes=number)
        workspace.services.drafts.store.save(begun.id, edits, by=f"U0PERSON{number}", now=at)
    show_to(workspace, stored(workspace, begun), COORDINATOR)
    named = [
        element["user_id"]
        for block in summary(workspace)
        if block["type"] == "rich_text"
        for element in block["elements"][0]["elements"]
        if "user_id" in element
    ]
    assert named == [f"U0PERSON{number}" for number in (5, 4, 3, 2, 1)]


def test_ten_drafts_are_offered(workspace: Workspace) -> None:
    """Those that were begun last, each with how far it is and the button to go on."""
    begun = [
        begin(workspace, read=make_draft(make_thing(), sha256=str(number), head=replace(HEAD, number=f"{number}/25")))
        for number in range(1001, 1012)
    ]
    form = workspace.open_with(workspace.command_body("import"))
    lines = [block["text"]["text"] for block in form["blocks"] if block["type"] == "section"]
    assert lines == [f"Draft: {number}/25\nLooked at: 0 of 1" for number in range(1002, 1012)]
    assert buttons(form["blocks"], "draft_resume") == [str(each.id) for each in begun[1:]]
