"""Every error that a user can meet has a sentence, which says what was refused and what to do."""

from datetime import UTC, date, datetime

import pytest

from domain import errors
from domain.drafts import errors as draft_errors
from domain.i18n.rich_text import RichText
from domain.messages.errors import SENTENCES, error_message
from domain.register.audit_events import Change
from tests.domain.answers.test_headline import ENGLISH

NOTHING = "nothing was changed"
AT = datetime(2023, 10, 20, 22, 30, tzinfo=UTC)
CHANGE = Change(at=AT, by="U0PERSON", surface="command", kind="reopened", ref="III.2a@2023-12", number=13)
LATER = Change(at=AT, by="U0SECOND", surface="command", kind="resumed", ref="III.2a@2023-12", number=14)
WITHDRAWN = Change(at=AT, by="U1", surface="command", kind="deliverable", ref="III.2a", after={"withdrawal": "twice"})
FIVE = ("U1", "U2", "U3", "U4", "U5")


def test_every_error_has_a_sentence() -> None:
    """Each error has a sentence, but for the base class and a rejected register file, which the CLI reports."""
    members = [*vars(errors).values(), *vars(draft_errors).values()]
    classes = {each for each in members if isinstance(each, type) and issubclass(each, errors.BotError)}
    assert classes - set(SENTENCES) == {errors.BotError, errors.BadRegister}


def said(error: errors.BotError) -> str:
    """Return the sentence of an error in English, with ids in place of names."""
    message = error_message(error, ENGLISH)
    return message.plain(lambda slack_id: f"@{slack_id}") if isinstance(message, RichText) else message


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (errors.BotError(), "That did not work, and nothing was changed. It has been logged."),
        (errors.UnknownReference("IX.1"), "There is no “IX.1” in note 13901/23."),
        (
            errors.UnknownReference("III.9", ("III.1", "III.2", "III.3")),
            "There is no “III.9” in note 13901/23. Did you mean III.1, III.2 or III.3?",
        ),
        (
            errors.SeveralDeliverables("III.1", ("III.1a", "III.1b")),
            "III.1 has more than one deliverable: say which, III.1a or III.1b.",
        ),
        (
            errors.NoSuchInstalment("III.2a", "2025-01", ("2023-12", "2024-03")),
            "III.2a has no instalment January 2025; it has December 2023 and March 2024.",
        ),
        (errors.NoSuchInstalment("I.5b", "soon", ("undated",)), "I.5b has no instalment “soon”; it has undated."),
        (errors.AlreadyDone("III.2a"), f"III.2a has no open instalment left; {NOTHING}."),
        (errors.AlreadyDone("III.2a", "2023-12"), f"III.2a (December 2023) is done already; {NOTHING}."),
        (errors.AlreadyDone("I.5b", "undated"), f"I.5b (undated) is done already; {NOTHING}."),
        (
            errors.AlreadyDone("III.2a", "2023-12", "U0PERSON", "ST 1/23"),
            f"III.2a (December 2023) is done already; {NOTHING}. @U0PERSON marked it done: ST 1/23",
        ),
        (
            errors.AlreadyDone("III.2a", "2023-12", "register"),
            f"III.2a (December 2023) is done already; {NOTHING}. register marked it done: –",
        ),
        (
            errors.NotAllChanged(("III.2a@2023-12", "I.5b@undated")),
            (
                "Nothing was changed. These were changed meanwhile, or are done or on hold already: III.2a, December "
                "2023; I.5b. Leave them out, or open the form again."
            ),
        ),
        (
            errors.AlreadyHeld("III.2a", "2023-12", "waits"),
            f"III.2a, December 2023 is on hold already: waits. Resume it first; {NOTHING}.",
        ),
        (
            errors.NotReported("III.2a", "2023-12"),
            f"There is no report on III.2a, December 2023 to see to any more; {NOTHING}.",
        ),
        (
            errors.CouncilNotRemovable("2024-03"),
            f"March 2024 is in the note's own calendar and cannot be taken away; {NOTHING}.",
        ),
        (
            errors.CouncilInUse("2024-10", "III.2a@2024-10"),
            f"The Schengen Council of October 2024 is needed for III.2a, October 2024; {NOTHING}.",
        ),
        (
            errors.CouncilInUse("jha-2024-10", "III.2a@2024-10"),
            f"JHA Council October 2024 is needed for III.2a, October 2024; {NOTHING}.",
        ),
        (errors.ReferenceTaken("III.2a"), "There is a deliverable III.2a already."),
        (errors.NotWithdrawn("III.2a"), f"III.2a is not withdrawn; {NOTHING}."),
        (errors.DeliverableWithdrawn(WITHDRAWN), "III.2a was withdrawn on 21 October 2023 00:30 by @U1: twice"),
        (
            errors.DeliverableInUse("III.2a", "III.2a@2023-12"),
            (
                "III.2a, December 2023 has a status or a deadline of its own, which would be lost: take that back "
                "first; nothing was changed."
            ),
        ),
        (
            errors.ChangedMeanwhile(CHANGE),
            (
                "This was changed meanwhile, and nothing of yours was kept: #13 – 21 October 2023 00:30 – @U0PERSON – "
                "III.2a, December 2023 opened again. Look again before you change it."
            ),
        ),
        (errors.NoSuchChange(None), "There is nothing to take back."),
        (errors.NoSuchChange(99), "There is no change #99. /schengen history lists them."),
        (errors.NotUndoable(CHANGE), f"#13 cannot be taken back; {NOTHING}."),
        (errors.NotUndoable(CHANGE, undone=True), f"#13 was taken back already; {NOTHING}."),
        (
            errors.LaterChangeExists(CHANGE, LATER),
            (
                "#13 cannot be taken back, since this came after it: #14 – 21 October 2023 00:30 – @U0SECOND – III.2a, "
                "December 2023 no longer on hold. Take that back first."
            ),
        ),
        (errors.LastCoordinator(), f"Somebody has to be a coordinator: name another one first; {NOTHING}."),
        (
            errors.NotNameable("U9", "a guest"),
            "@U9 cannot be named: a guest of this workspace. Nothing was changed.",
        ),
        (
            errors.TextTooLong(3001, 3000),
            "The text is too long: 3001 characters, and 3000 are recorded at most. Nothing was changed.",
        ),
        (errors.NotDone("III.2a"), f"III.2a is not marked done; {NOTHING}."),
        (errors.NotHeld("III.2a"), f"III.2a is not on hold; {NOTHING}."),
        (
            errors.NoSuchReminder("a9"),
            "No reminder that is still to be sent is called “a9”. /schengen reminders lists them.",
        ),
        (
            errors.BadDay(date(2023, 10, 20), date(2033, 10, 20)),
            f"Choose a day from 20 October 2023 to 20 October 2033; {NOTHING}.",
        ),
        (
            errors.NoSuchDay("31 June", date(2024, 6, 30)),
            "31 June doesn't exist. Did you mean 30 June 2024?",
        ),
        (errors.NotCoordinator(), f"Only coordinators can do that; {NOTHING}."),
        (
            errors.NotCoordinator(FIVE[:3]),
            "Only coordinators can do that: @U1, @U2, @U3. Nothing was changed.",
        ),
        (
            errors.NotCoordinator(FIVE[:4]),
            "Only coordinators can do that: @U1, @U2, @U3, …. Nothing was changed.",
        ),
        (
            errors.NotOwner("III.1a", ("europol", "frontex"), FIVE, ("U9",)),
            "Only those who speak for europol and frontex can do that: @U1, @U2, @U3, …. Nothing was changed.",
        ),
        (
            errors.NotOwner("III.5a", (), (), ("U8", "U9")),
            (
                "Only those who speak for no owner named can do that, and nobody is named yet. Coordinators name them: "
                "@U8, @U9. Nothing was changed."
            ),
        ),
        (
            errors.BadUsage("hold", "/schengen hold III.6 REASON"),
            "“hold” needs more than that. For example: /schengen hold III.6 REASON",
        ),
        (
            errors.UnknownCommand("dnoe", "done"),
            "I do not know “dnoe”. Did you mean done? /schengen help lists what I can do.",
        ),
        (errors.UnknownCommand("xyz"), "I do not know “xyz”. /schengen help lists what I can do."),
        (errors.UnknownBody("Interpol"), "I do not know “Interpol”."),
        (
            errors.UnknownLanguage("tlh"),
            (
                "I do not speak “tlh”. I speak bg, cs, da, de, el, en, es, et, fi, fr, ga, hr, hu, it, lt, lv, mt, nl, "
                "pl, pt, ro, sk, sl, sv."
            ),
        ),
        (
            errors.NoSuchPage(),
            "I no longer know which question this page belongs to; please ask it again.",
        ),
        (
            errors.UnknownFormat("doc", ("csv", "xlsx")),
            (
                "I do not make files of the kind “doc”, but csv and xlsx. For example: /schengen export xlsx Europol "
                "by June 2024"
            ),
        ),
        (
            errors.FileNotSent("missing_scope"),
            "The file was not sent: the app lacks the scope files:write. The administrator can add it.",
        ),
        (
            errors.FileNotSent("ratelimited"),
            "The file was not sent: Slack is busy. Please try again in a minute.",
        ),
        (errors.FileNotSent("file_type_blocked"), "The file was not sent: file_type_blocked."),
        (
            draft_errors.FileNotFetched("note.pdf", "missing_scope"),
            "I may not read files: the app lacks the scope files:read. The administrator can add it.",
        ),
        (
            draft_errors.FileNotFetched("note.pdf", "file_deleted"),
            "I could not fetch “note.pdf” from Slack. Please send it to me in a direct message.",
        ),
        (
            draft_errors.DocumentNotRead("note.pdf", draft_errors.UnreadableReason.TOO_LARGE, 20),
            "“note.pdf” is larger than 20 MB. Please save it without its pictures, or in parts, and send it again.",
        ),
        (
            draft_errors.DocumentNotRead("note.pdf", draft_errors.UnreadableReason.TOO_MANY_PAGES, 300),
            "“note.pdf” has too many pages; I read 300 at most. Please send the part that says what is owed.",
        ),
        (draft_errors.DocumentNotRead("note.pdf", draft_errors.UnreadableReason.EMPTY), "“note.pdf” has no text."),
        (
            draft_errors.NoDocument(),
            "Please send me the document in a direct message. DOCX, PDF with text, plain text or Markdown.",
        ),
        (
            draft_errors.DocumentLoaded("13901/23", AT),
            "This file is loaded already, since 21 October 2023 00:30: 13901/23. Nothing was changed.",
        ),
        (
            draft_errors.OlderRevision("13901/1/23 REV 1", "13901/2/23 REV 2"),
            "13901/1/23 REV 1 is older than 13901/2/23 REV 2, which is loaded. Nothing was changed.",
        ),
        (draft_errors.NoSuchDraft(), f"This is out of date; {NOTHING}. Please open it again."),
        (errors.OutdatedForm(), f"This is out of date; {NOTHING}. Please open it again."),
        (draft_errors.DraftClosed(is_loaded=True, by="U1", at=AT), "Loaded into the register by @U1."),
        (
            draft_errors.DraftClosed(is_loaded=False, by=None, at=AT),
            "Discarded by –; the register stays as it is.",
        ),
        (
            draft_errors.DraftChangedMeanwhile(by=None, at=AT),
            (
                "This was changed meanwhile, and nothing of yours was kept: 21 October 2023 00:30 – –. Look again "
                "before you change it."
            ),
        ),
        (
            draft_errors.TooManyThings("III.3"),
            f"There is no room for another deliverable under III.3; {NOTHING}.",
        ),
    ],
)
def test_an_error_says_what_was_refused_and_what_to_do(error: errors.BotError, expected: str) -> None:
    """The sentence has all that the error knows: what was typed, what there is, who can help, at most three people."""
    assert said(error) == expected
