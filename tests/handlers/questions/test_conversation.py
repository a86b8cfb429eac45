"""Conversations: a question follows up the last one in its thread, or of the same person."""

from datetime import timedelta

import pytest

from db.people.conversations import CONVERSATION_LIFETIME, ConversationStore
from tests.handlers.workspace import CHANNEL, DELEGATE, DIRECT, NOW, Workspace

ROOT, OTHER_ROOT = "1697796000.000001", "1697796900.000001"


def _read_as(text: str) -> str:
    """Return the answer's first sentence, and how the question was read, which stands after it."""
    return " ".join(text.splitlines()[:2])


@pytest.mark.parametrize(
    ("first", "then", "read"),
    [
        ("what does Eurojust owe by June 2024?", "and Frontex?", "Frontex (incl. as a JHA agency)"),
        ("what does Eurojust owe by June 2024?", "and Frontex?", "due by 30 June 2024"),
        ("what does Eurojust owe by June 2024?", "in March?", "Eurojust (incl. as a JHA agency)"),
        ("what does Eurojust owe by June 2024?", "in March?", "due in March 2024"),
        ("what does Europol owe?", "which of those are overdue?", "Europol (incl. as a JHA agency)"),
        ("what does Europol owe?", "which of those are overdue?", "overdue"),
        ("what does Europol owe?", "and by December 2023?", "due by 31 December 2023"),
        ("what goes through the Schengen Barometer+?", "and in March 2024?", "through the Schengen Barometer+"),
        ("what about border checks?", "and asset recovery?", "about “asset recovery”"),
        ("wat moet Eurojust uiterlijk in juni 2024 leveren?", "en Frontex?", "deadline uiterlijk op 30 juni 2024"),
        ("wat moet Eurojust uiterlijk in juni 2024 leveren?", "Frontex?", "deadline uiterlijk op 30 juni 2024"),
    ],
)
def test_a_text_in_a_thread_is_a_follow_up(workspace: Workspace, first: str, then: str, read: str) -> None:
    """What a text in a thread names replaces that part of the last question; the rest stays."""
    workspace.mention(first, ts=ROOT)
    assert read in _read_as(workspace.mention(then, thread_ts=ROOT).text)


def test_an_answer_is_said_again_in_another_language(workspace: Workspace) -> None:
    """It is the same answer, and what is asked after it goes on from that; in direct messages, too."""
    listed = workspace.mention("what does Eurojust owe by June 2024?", ts=ROOT).text
    french = workspace.mention("in French please", thread_ts=ROOT).text
    assert "ouverts" in french.splitlines()[0]
    assert [line.split()[1] for line in french.splitlines() if line.startswith("• ")] == [
        line.split()[1] for line in listed.splitlines() if line.startswith("• ")
    ]
    assert "Eurojust" in _read_as(workspace.mention("which of those are overdue?", thread_ts=ROOT).text)
    ask_directly(workspace, "what does Europol owe?")
    assert "offen" in ask_directly(workspace, "auf Deutsch bitte").splitlines()[0]


def test_a_line_of_the_last_answer_can_be_referred_to(workspace: Workspace) -> None:
    """ "The second" is the second line of the last answer; a number beyond its end is refused."""
    listed = workspace.mention("what does Eurojust owe by June 2024?", ts=ROOT).text
    second = [line for line in listed.splitlines() if line.startswith("• ")][1].split()[1]
    assert second in _read_as(workspace.mention("who owns the second?", thread_ts=ROOT).text)
    workspace.mention("what does Eurojust owe by June 2024?", thread_ts=ROOT)
    assert "The list before has 4 entries." in workspace.mention("details of the ninth", thread_ts=ROOT).text


def test_the_second_is_of_the_list_after_the_first(workspace: Workspace) -> None:
    """What was asked of one of a list does not replace the list."""
    workspace.mention("what does Frontex owe in March 2024?", ts=ROOT)
    assert "I.2a" in _read_as(workspace.mention("who owns the first?", thread_ts=ROOT).text)
    assert "III.1a" in _read_as(workspace.mention("and the second?", thread_ts=ROOT).text)


def test_what_is_asked_of_the_last_one_is_of_that(workspace: Workspace) -> None:
    """What is next or last of a list is one thing, of which more can be asked, and then what comes after it."""
    workspace.mention("what is due in 2024?", ts=ROOT)
    assert "31 December 2024" in _read_as(workspace.mention("when is the last one due?", thread_ts=ROOT).text)
    who = workspace.mention("and who's responsible for it?", thread_ts=ROOT).text
    assert who.startswith("Responsible: Commission.")
    workspace.mention("what's the next thing Eurojust has to hand in?", thread_ts=OTHER_ROOT)
    assert "after 5 December 2023" in _read_as(workspace.mention("and after that?", thread_ts=OTHER_ROOT).text)


def test_in_direct_messages_it_is_asked_back_too(workspace: Workspace) -> None:
    """There a text is read on its own first, which "of those" cannot be."""
    ask_directly(workspace, "how many crossings did Frontex count?")
    assert ask_directly(workspace, "which of those are Eurojust's?").startswith("I do not know what that goes on from")
    assert "Eurojust" in _read_as(ask_directly(workspace, "what does Eurojust owe?"))


def test_whether_all_that_was_listed_is_so(workspace: Workspace) -> None:
    """The answer says of how many it is not; what is asked next is of what was found."""
    workspace.mention("what is due at the December 2023 Council?", ts=ROOT)
    answer = workspace.mention("do they all come through the Schengen Barometer+?", thread_ts=ROOT).text
    assert answer.startswith("No. 5 of 6.")
    assert workspace.mention("how many is that?", thread_ts=ROOT).text.startswith("5 ")
    assert workspace.mention("are they all due in December?", thread_ts=ROOT).text.startswith("Yes, all 5.")


def test_whether_both_are_so(workspace: Workspace) -> None:
    """Of two things that were asked about one after the other; the answer says of how many it is so."""
    workspace.mention("when is the report on financial investigations due?", ts=ROOT)
    workspace.mention("and the High-Level Group's findings?", thread_ts=ROOT)
    assert workspace.mention("are both the Commission's?", thread_ts=ROOT).text.startswith("No. 1 of 2.")
    deadlines = workspace.mention("is there a deadline for either?", thread_ts=ROOT).text
    assert deadlines.startswith("First on 30 June 2024, last on 31 December 2024.")


def test_that_nothing_of_several_sections_is_done_lists_none(workspace: Workspace) -> None:
    """Who is responsible for all in them is not asked."""
    answer = workspace.mention("is anything from parts II and IV done already?", ts=ROOT).text
    assert answer.splitlines()[0] == "No."
    assert "II.1a" not in answer


def test_the_next_few_deadlines_go_on(workspace: Workspace) -> None:
    """How many stays in the thread, and may be asked for in it."""
    workspace.mention("what does Frontex owe?", ts=ROOT)
    two = workspace.mention("and the next two deadlines?", thread_ts=ROOT).text
    assert two.startswith("5 December 2023 and 4 March 2024.")
    of_europol = workspace.mention("and of Europol?", thread_ts=ROOT).text
    assert of_europol.startswith("5 December 2023 and 4 March 2024.")


def test_a_body_that_has_no_part_in_it_is_told_who_has(workspace: Workspace) -> None:
    """The answer to "really? not Frontex?" begins with no, and then names who it is."""
    workspace.mention("who owns the roadmap?", ts=ROOT)
    answer = workspace.mention("really? not Frontex?", thread_ts=ROOT).text
    assert answer.startswith("No. Responsible: Member States and Commission.")


def test_what_is_refused_can_be_asked_about(workspace: Workspace) -> None:
    """A change that a question cannot make names the deliverable that the next text is about."""
    assert "/schengen done III.2a" in workspace.mention("please mark III.2a as done", ts=ROOT).text
    assert "III.2a" in _read_as(workspace.mention("fine, just tell me when it's due", thread_ts=ROOT).text)


def test_a_complete_question_in_a_thread_is_no_follow_up(workspace: Workspace) -> None:
    """A question that can stand alone takes nothing over from the last one."""
    workspace.mention("what does Eurojust owe by June 2024?", ts=ROOT)
    alone = workspace.mention("what does Frontex owe?").text
    assert workspace.mention("what does Frontex owe?", thread_ts=ROOT).text == alone


def test_threads_are_separate(workspace: Workspace) -> None:
    """In a thread, or a channel, in which nothing was asked before, a text that goes on is about its bodies alone."""
    workspace.allow_channel("C0OTHER")
    workspace.mention("what does Eurojust owe by June 2024?", ts=ROOT)
    for place in ({}, {"thread_ts": "1697796000.000777"}, {"channel": "C0OTHER", "thread_ts": ROOT}):
        assert "\nFrontex (incl. as a JHA agency)\n" in workspace.mention("and Frontex?", **place).text


def test_after_a_text_that_was_not_understood_a_body_alone_is_asked_back(workspace: Workspace) -> None:
    """Nobody can tell what it is asked of, so the ways to read it are offered; what names its topic is answered."""
    workspace.mention("what does Eurojust owe by June 2024?", ts=ROOT)
    assert "“frobnicate”" in workspace.mention("which of them frobnicate in March?", thread_ts=ROOT).text
    asked_back = workspace.mention("and Frontex?", thread_ts=ROOT)
    assert "what that goes on from" in asked_back.text
    assert asked_back.text.splitlines()[-3:] == [
        "• Frontex: due in March 2024",
        "• Frontex: due by 30 June 2024",
        "• Frontex – III.1a and I.2a",
    ]
    assert "III.3a" in workspace.mention("who does the financial investigations report?", thread_ts=ROOT).text


@pytest.mark.parametrize("text", ["Europol", "what about Europol?", "what does Frontex owe?"])
def test_a_refused_question_can_be_put_in_other_words(workspace: Workspace, text: str) -> None:
    """A bare name, the same body again and a complete question are answered after a text that was not understood."""
    assert "Did you mean" in workspace.mention("how is Europol frobnicating?", ts=ROOT).text
    body = "Frontex" if "Frontex" in text else "Europol"
    assert f"\n{body} (incl. as a JHA agency)\n" in workspace.mention(text, thread_ts=ROOT).text


def test_after_a_body_that_owes_nothing_another_one_is_answered(workspace: Workspace) -> None:
    """Such a question was understood, so nothing of it is open."""
    assert "“Interpol” owes nothing" in workspace.mention("does Interpol owe anything?", ts=ROOT).text
    assert "\nCEPOL (incl. as a JHA agency)\n" in workspace.mention("and CEPOL?", thread_ts=ROOT).text


def test_a_text_goes_on_from_what_was_understood_of_one_that_was_not(workspace: Workspace) -> None:
    """What it most likely asks of that is the first button, and of the next text, too."""
    workspace.mention("we're Eurojust. Be honest, how bad is it, what do we still have for the March Council?", ts=ROOT)
    for text, offered in (
        ("leave out what Europol is in", "Eurojust, not included: Europol"),
        (
            "and only what goes through the Barometer+",
            "Eurojust, through the Schengen Barometer+, not included: Europol",
        ),
    ):
        assert f"Did you mean:\n• {offered}" in workspace.mention(text, thread_ts=ROOT).text


def test_what_would_find_far_more_is_asked_back(workspace: Workspace) -> None:
    """In a thread "what drops out?" would be of the whole register, which a body's list is no part of."""
    workspace.mention("what does Frontex have to deliver?", ts=ROOT)
    asked_back = workspace.mention("so what drops out?", thread_ts=ROOT).text
    assert "read in two ways" in asked_back
    assert "Did you mean:\n• Show everything open for Frontex\n• everything due" in asked_back


def test_which_of_them_lists_nothing_else(workspace: Workspace) -> None:
    """ "Any of them" is of the last list, even where the last question asked only for what falls due first."""
    workspace.mention("what does Europol owe?", ts=ROOT)
    first = workspace.mention("so what's up first?", thread_ts=ROOT).text
    among = workspace.mention("Is Frontex in on any of them?", thread_ts=ROOT).text
    listed = [line.split()[1] for line in among.splitlines() if line.startswith("• ")]
    assert listed
    assert all(f"• {ref} " in first for ref in listed)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("e il seae?", "SEAE"),
        ("а ЕСВД?", "ЕСВД"),
        ("és az Eurojust?", "Eurojust (IB-ügynökségként is)"),
        ("entä Frontex kesäkuussa 2024?", "Frontex (myös OSA-virastona) · määräaika: kesäkuu 2024"),
    ],
)
def test_a_body_that_goes_on_from_nothing_is_asked_for_alone(workspace: Workspace, text: str, read: str) -> None:
    """The answer says how it was read."""
    assert f"\n{read}\n" in workspace.mention(text).text


def test_the_thread_answers_in_its_language(workspace: Workspace) -> None:
    """A text that does not tell its language is answered in that of its thread."""
    workspace.mention("wat moet Eurojust leveren?", ts=ROOT)
    assert "(ook als JBZ-agentschap)" in workspace.mention("Frontex?", thread_ts=ROOT).text


def test_commands_follow_up_the_same_persons(workspace: Workspace) -> None:
    """A command follows up the last one of the same person in the channel, and no one else's."""
    workspace.command("ask what does Eurojust owe by June 2024?", user=DELEGATE)
    assert "due by 30 June 2024" in workspace.command("ask and Frontex?", user=DELEGATE).text
    assert "due by" not in workspace.command("ask and Frontex?").text


def ask_directly(workspace: Workspace, text: str) -> str:
    """Return the answer to a direct message that is in no thread."""
    body = workspace.event_body(text, type="message", channel_type="im", channel=DIRECT)
    (answer,) = workspace.deliver(body)
    return answer.text


@pytest.mark.parametrize("way", ["direct", "command"])
@pytest.mark.parametrize(("minutes", "is_followed_up"), [(29, True), (30, False), (24 * 60, False)])
def test_outside_threads_a_question_is_followed_up_for_half_an_hour(
    workspace: Workspace, way: str, minutes: int, *, is_followed_up: bool
) -> None:
    """In direct messages and commands "and Frontex?" goes on from what was asked just before, not from yesterday's."""
    for text in ("what does Eurojust owe by June 2024?", "and Frontex?"):
        if way == "direct":
            answer = ask_directly(workspace, text)
        else:
            answer = workspace.command(f"ask {text}", user=DELEGATE).text
        workspace.now = NOW + timedelta(minutes=minutes)
    assert ("due by 30 June 2024" in answer) is is_followed_up


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("who owns the second?", "Responsible:"),
        ("who owns the first?", "Responsible:"),
        ("details of the ninth", "The list before has 4 entries."),
        ("and in March?", "due in March 2024"),
        ("what does Frontex owe?", "Frontex (incl. as a JHA agency)"),
        ("overdue?", "Nothing is overdue."),
        ("what is due in March?", "due in March 2024"),
    ],
)
def test_in_direct_messages_what_cannot_stand_alone_is_a_follow_up(workspace: Workspace, text: str, read: str) -> None:
    """A line of the last list, or another time, is understood there too; a whole question takes nothing over."""
    ask_directly(workspace, "what does Eurojust owe by June 2024?")
    answer = ask_directly(workspace, text)
    assert read in _read_as(answer)
    assert "30 June 2024" not in _read_as(answer)


@pytest.mark.parametrize("text", ["which of those are Eurojust's?", "only the late ones", "who owes them?"])
def test_what_points_to_a_text_that_was_not_understood_is_asked_back(workspace: Workspace, text: str) -> None:
    """It may be about what that asked for; a question before it, or one that stands alone, is understood."""
    lost = "I do not know what that goes on from"
    workspace.mention("what does Eurojust owe?", ts=ROOT)
    workspace.mention("how many crossings did Frontex count?", thread_ts=ROOT)
    assert workspace.mention(text, thread_ts=ROOT).text.startswith(lost)
    assert "due in March 2024" in _read_as(workspace.mention("and in March?", thread_ts=ROOT).text)
    workspace.mention("how many crossings did Frontex count?", ts=OTHER_ROOT)
    assert workspace.mention(text, thread_ts=OTHER_ROOT).text.startswith(lost)
    assert "Frontex" in _read_as(workspace.mention("and Frontex?", thread_ts=OTHER_ROOT).text)


def test_old_threads_are_forgotten(workspace: Workspace) -> None:
    """After a month a thread can no longer be followed up, and is deleted."""
    workspace.mention("what does Eurojust owe?", ts=ROOT)
    talks = ConversationStore(workspace.engine)
    key = f"thread:{CHANNEL}:{ROOT}"
    assert talks.find_last_question(key, now=NOW + CONVERSATION_LIFETIME - timedelta(seconds=1)) is not None
    assert talks.find_last_question(key, now=NOW + CONVERSATION_LIFETIME) is None
    assert talks.delete_expired(now=NOW + CONVERSATION_LIFETIME) == 1


def test_we_is_the_askers_own_body(workspace: Workspace) -> None:
    """ "We" is refused until the asker has named their body, in any language, and means that body from then on."""
    assert "/schengen iam NL" in workspace.mention("what do we owe?").text
    assert workspace.command("iam the Netherlands", user=DELEGATE).text == (
        "From now on “we” means Netherlands when you ask."
    )
    assert "Netherlands (as one of the Member States)" in workspace.mention("what do we owe?").text
    assert "Nederland (als één van de lidstaten)" in workspace.mention("wat moeten wij leveren?").text
    assert "Eurojust" in workspace.mention("what do we need from Eurojust?").text
    assert workspace.command("iam", user=DELEGATE).text == "You speak for Netherlands."
    assert workspace.command("iam nobody", user=DELEGATE).text == "I no longer know for whom you speak."
    assert "/schengen iam NL" in workspace.mention("what do we owe?").text


def test_a_thread_says_for_whom_we_stands(workspace: Workspace) -> None:
    """ "We" is the body that a text of the thread spoke for, unless the asker speaks for another one."""
    workspace.mention("what does Europol owe?", ts=ROOT)
    assert "/schengen iam" in workspace.mention("how many of those are with us?", thread_ts=ROOT).text
    for text in ("what is still coming up for us at Frontex?", "and for Europol?"):
        workspace.mention(text, thread_ts=ROOT)
    assert "Europol and Frontex together" in _read_as(workspace.mention("how many are with us?", thread_ts=ROOT).text)
    workspace.mention("what does Europol owe?", thread_ts=ROOT)
    workspace.command("iam Eurojust", user=DELEGATE)
    assert "Europol and Eurojust together" in _read_as(workspace.mention("how many are with us?", thread_ts=ROOT).text)


@pytest.mark.parametrize(
    ("typed", "name"), [("europol", "Europol"), ("BE", "Belgium"), ("de lidstaten", "Member States")]
)
def test_a_body_is_named_as_in_questions(workspace: Workspace, typed: str, name: str) -> None:
    """A person may name their body by any name that questions understand."""
    assert f"means {name} " in workspace.command(f"iam {typed}", user=DELEGATE).text


def test_an_unknown_body_is_refused(workspace: Workspace) -> None:
    """A name of no body in the register is refused."""
    assert workspace.command("iam Interpol", user=DELEGATE).text.startswith("I do not know “Interpol”.")
    assert "iam NL" in workspace.command("iam", user=DELEGATE).text


def test_a_channel_has_a_language(workspace: Workspace) -> None:
    """A coordinator sets a channel's language; texts that do not tell their own are answered in it."""
    assert workspace.command("language").text == "Language of this channel: English."
    assert "Only coordinators" in workspace.command("language nl", user=DELEGATE).text
    assert workspace.command("language nl").text == "Taal van dit kanaal: Nederlands."
    assert "(ook als JBZ-agentschap)" in workspace.mention("Eurojust?").text
    assert "(incl. as a JHA agency)" in workspace.mention("what does Eurojust owe?").text
    assert workspace.command("language English").text == "Language of this channel: English."
    assert "“klingon”" in workspace.command("language klingon").text


def test_no_answer_before_the_records_begin(workspace: Workspace) -> None:
    """The state before the register was loaded is not told."""
    before = workspace.mention("what was open on 1 March 2023?").text
    assert before.startswith("My records begin on 20 October 2023")
    assert "as things stood on 1 March 2023" in before


def test_of_nothing_nothing_more_is_asked(workspace: Workspace) -> None:
    """After an answer that lists nothing what is asked is of the list before: by whom it is, which are shared."""
    workspace.mention("what is due at the March 2024 Council?", ts=ROOT)
    assert workspace.mention("does Lithuania have any of that?", thread_ts=ROOT).text.startswith("No.")
    assert workspace.mention("who does then?", thread_ts=ROOT).text.startswith("Responsible: ")
    workspace.mention("what do the Member States owe?", thread_ts=OTHER_ROOT)
    workspace.mention("is there a deadline on any of it?", thread_ts=OTHER_ROOT)
    shared = workspace.mention("and which ones are shared with the Commission?", thread_ts=OTHER_ROOT).text
    assert [line.split()[1] for line in shared.splitlines() if line.startswith("• ")] == ["IV.1a", "IV.2a"]


def test_what_is_not_held_breaks_no_thread(workspace: Workspace) -> None:
    """How far they have got is in no register; what is asked next is of the list before."""
    workspace.mention("what does the EEAS owe?", ts=ROOT)
    assert "only who must deliver what" in workspace.mention("how far along are they?", thread_ts=ROOT).text
    assert workspace.mention("is any of it overdue?", thread_ts=ROOT).text.startswith("No.")


def test_what_two_have_that_were_asked_about(workspace: Workspace) -> None:
    """Both bodies are remembered with the question."""
    workspace.mention("what does Frontex owe?", ts=ROOT)
    workspace.mention("and Europol?", thread_ts=ROOT)
    both = workspace.mention("which ones do they both have?", thread_ts=ROOT).text
    assert [line.split()[1] for line in both.splitlines() if line.startswith("• ")] == [
        "I.3a",
        "III.1a",
        "I.2a",
        "I.5a",
    ]


def test_that_month_is_the_month_of_its_day(workspace: Workspace) -> None:
    """What else is due "that month" is due on any of its days."""
    workspace.mention("when is the joint report on financial investigations due?", ts=ROOT)
    answer = workspace.mention("what else is due that month?", thread_ts=ROOT).text
    assert "due in June 2024" in _read_as(answer)
    assert "III.2a" in answer


@pytest.mark.parametrize(
    ("second", "third", "refs"),
    [
        ("which of those go through the Schengen Barometer+?", "and the rest?", ["I.1a"]),
        ("which of those are Europol's?", "so the other two are whose?", ["III.2a", "III.6a"]),
        ("the first one, who has it?", "and the other five?", ["I.3a", "I.4a", "III.1a", "III.2a", "III.6a"]),
    ],
)
def test_the_rest_of_a_list_is_what_was_not_found(
    workspace: Workspace, second: str, third: str, refs: list[str]
) -> None:
    """It is remembered with the question: what the answer before it listed, and it did not."""
    workspace.mention("what is due at the December 2023 Council?", ts=ROOT)
    workspace.mention(second, thread_ts=ROOT)
    rest = workspace.mention(third, thread_ts=ROOT).text
    assert [line.split()[1] for line in rest.splitlines() if line.startswith("• ")] == refs


def test_we_are_who_the_thread_spoke_for(workspace: Workspace) -> None:
    """What "we" have after another body's question is not the other's, and not everybody's."""
    workspace.mention("We are Frontex. What do we owe in June 2024?", ts=ROOT)
    workspace.mention("and Europol?", thread_ts=ROOT)
    for text in ("and what do we have in December 2024?", "how many do we have by the end of 2024?"):
        answer = workspace.mention(text, thread_ts=ROOT).text
        assert "Frontex (incl. as a JHA agency)" in _read_as(answer)
        assert "III.2a" not in answer
