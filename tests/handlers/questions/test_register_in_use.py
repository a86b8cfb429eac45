"""Answers about what was delivered, held, reported and moved, of a register in use."""

from collections.abc import Iterator
from datetime import date

import pytest

from benchmarks.registers import register_in_use
from db.register.store import RegisterStore
from handlers.questions.answer import AnsweredQuestion, read_and_answer
from handlers.questions.conversation import context_of, last_question

TODAY = date(2024, 5, 13)


@pytest.fixture(scope="module")
def store() -> Iterator[RegisterStore]:
    """Return the store of a register with deliveries, a hold, a report, a moved deadline and an expected day."""
    with register_in_use() as used:
        yield used


def ask(store: RegisterStore, text: str, code: str = "en") -> AnsweredQuestion:
    """Return the answer to a text."""
    return read_and_answer(text, store=store, today=TODAY, hint=code)


def ask_next(store: RegisterStore, first: str, then: str) -> AnsweredQuestion:
    """Return the answer to an English text that follows another one in its thread."""
    last = last_question(ask(store, first))
    return read_and_answer(then, store=store, today=TODAY, hint="en", context=context_of(last, channel_note=None))


def refs_of(answered: AnsweredQuestion) -> list[str]:
    """Return the references that an answer lists, in order."""
    assert answered.answer is not None, answered.text
    return sorted(answered.answer.refs)


def headline_of(answered: AnsweredQuestion) -> str:
    """Return the first line of an answer."""
    assert answered.worded is not None, answered.text
    return answered.worded.headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "is I.3a done?",
            (
                "I.3a was done on 9 February 2024, 66 days late; it was due 5 December 2023. "
                "Next: 1 due on 12 December 2024."
            ),
        ),
        ("is I.4a late?", "No. I.4a was done on 4 March 2024. Next: 1 due on 13 June."),
        ("is III.1a done?", "No. III.1a is overdue; it was due 4 March 2024."),
        ("is III.2a done?", "III.2a: overdue; reported done by its owner, to be confirmed: WK 2/24."),
        ("is I.2a on hold?", "Yes. I.2a: on hold: waiting for the legal opinion on data sharing."),
        ("is III.6a on hold?", "No. III.6a is overdue; it was due 5 December 2023."),
        ("what is on hold?", "I.2a: on hold: waiting for the legal opinion on data sharing."),
        ("what did Eurojust report done?", "III.2a: overdue; reported done by its owner, to be confirmed: WK 2/24."),
        ("when is the overview of deficiencies expected?", "5 December 2023 (160 days late), expected 31 May."),
        ("why is III.6a late?", "III.6a: overdue; translation under way; expected 31 May, 178 days late."),
        ("was the State of Schengen report on time?", "F.2b was done on 16 April 2024. Next: 1 due on 30 April 2025."),
        ("what was the last thing delivered?", "F.2b was done on 16 April 2024."),
        ("what was delivered first?", "II.1a was done on 28 November 2023."),
        ("when did Europol last deliver something?", "I.4a was done on 4 March 2024."),
        ("did Europol deliver everything on time?", "No. 2 of 5: delivered on time."),
        ("has Eurojust delivered everything?", "No. 2 done, 5 open (3 overdue)."),
        ("has the EEAS delivered everything?", "No. 2 open."),
        ("is everything for December delivered?", "No. 5 done, 1 overdue."),
        ("was everything for April delivered?", "Yes. F.2b was done on 16 April 2024."),
        ("is Eurojust done with the March report?", "No. 3 overdue."),
    ],
)
def test_the_headline_says_how_the_delivery_went(store: RegisterStore, text: str, headline: str) -> None:
    """Of something regular it is the last one that is asked about, and not the one that is due next."""
    assert headline_of(ask(store, text)) == headline


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("what was delivered last year?", ["I.1a", "I.4a", "II.1a", "III.1a", "III.2a"]),  # II.1a has no deadline
        ("did anything come in last November?", ["II.1a"]),
        ("has Eurojust delivered everything?", ["I.2a", "I.5a", "III.1a", "III.2a", "III.3a"]),
        ("did Europol deliver everything on time?", ["I.2a", "I.3a", "III.1a"]),
        ("which deliverables arrived before Christmas?", ["I.1a", "I.4a", "II.1a", "III.1a", "III.2a"]),
        ("what was delivered late in February?", ["I.3a"]),
        (
            "was anything delivered between the December and the March Councils?",
            ["I.1a", "I.3a", "I.4a", "III.1a", "III.2a"],
        ),
        ("what was delivered after the March Council?", ["F.2b"]),
        ("what was delivered for the March Council?", ["I.4a"]),
        ("what was due at the Council of 4 March?", ["I.2a", "I.4a", "III.1a", "III.2a"]),
        ("what is still open from December?", ["III.6a"]),
        ("how many of the reports due on 5 December 2023 were delivered on time?", ["I.1a", "I.4a", "III.2a"]),
        ("what was delivered since Friday?", ["III.2a"]),  # it was reported done that day
    ],
)
def test_what_was_delivered_is_listed(store: RegisterStore, text: str, refs: list[str]) -> None:
    """It is what came in in that time, whether it has a deadline or not; whether all did, what has not."""
    assert refs_of(ask(store, text)) == refs


#: "What came in in April?", in each language.
CAME_IN = [
    ("bg", "какво пристигна през април?"),
    ("bg", "какво предаде Комисията през април?"),
    ("cs", "co dorazilo v dubnu?"),
    ("da", "hvad kom der ind i april?"),
    ("de", "Was kam im April rein?"),
    ("el", "τι έφτασε τον Απρίλιο;"),
    ("el", "τι παραδόθηκε τον Απρίλιο;"),
    ("en", "what came in in April?"),
    ("es", "¿qué llegó en abril?"),
    ("et", "mis laekus aprillis?"),
    ("fi", "mitä saapui huhtikuussa?"),
    ("fr", "Qu'est-ce qui est arrivé en avril ?"),
    ("ga", "cad a tháinig isteach i mí Aibreáin?"),
    ("hr", "što je stiglo u travnju?"),
    ("hu", "mi érkezett be áprilisban?"),
    ("it", "cosa è arrivato ad aprile?"),
    ("lt", "kas gauta balandį?"),
    ("lv", "kas ienāca aprīlī?"),
    ("mt", "x'wasal f'April?"),
    ("nl", "wat is er in april binnengekomen?"),
    ("nl", "wat is er in april geleverd?"),
    ("pl", "co wpłynęło w kwietniu?"),
    ("pt", "o que chegou em abril?"),
    ("ro", "ce a sosit în aprilie?"),
    ("sk", "čo prišlo v apríli?"),
    ("sl", "kaj je prispelo aprila?"),
    ("sv", "vad kom in i april?"),
]

#: "What was delivered since the beginning of April?", in each language.
SINCE_BEGINNING = [
    ("bg", "какво е представено от началото на април насам?"),
    ("cs", "co bylo dodáno od začátku dubna?"),
    ("da", "hvad er leveret siden begyndelsen af april?"),
    ("de", "Was wurde seit Anfang April geliefert?"),
    ("el", "τι παραδόθηκε από τις αρχές Απριλίου;"),
    ("en", "what has been delivered since the beginning of April?"),
    ("es", "¿qué se ha entregado desde principios de abril?"),
    ("et", "mis on esitatud aprilli algusest?"),
    ("fi", "mitä on toimitettu huhtikuun alusta?"),
    ("fr", "qu'est-ce qui a été livré depuis début avril ?"),
    ("ga", "cad a seachadadh ó thús mhí Aibreáin?"),
    ("hr", "što je dostavljeno od početka travnja?"),
    ("hu", "mit adtak le április elejétől?"),
    ("it", "cosa è stato consegnato dall'inizio di aprile?"),
    ("lt", "kas pateikta nuo balandžio pradžios?"),
    ("lv", "kas iesniegts kopš aprīļa sākuma?"),
    ("mt", "x'ġie kkonsenjat mill-bidu ta' April?"),
    ("nl", "wat is er sinds begin april geleverd?"),
    ("pl", "co dostarczono od początku kwietnia?"),
    ("pt", "o que foi entregue desde o início de abril?"),
    ("ro", "ce s-a livrat de la începutul lunii aprilie?"),
    ("sk", "čo bolo dodané od začiatku apríla?"),
    ("sl", "kaj je bilo oddano od začetka aprila?"),
    ("sv", "vad har levererats sedan början av april?"),
]


@pytest.mark.parametrize(("code", "text"), [*CAME_IN, *SINCE_BEGINNING])
def test_what_came_in_is_what_was_delivered_then(store: RegisterStore, code: str, text: str) -> None:
    """In most languages the April to come was taken, and what is due in it."""
    answered = ask(store, text, code)
    assert refs_of(answered) == ["F.2b"]
    assert answered.answer is not None
    assert answered.answer.question.done_then


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what was delivered since the start of the year?"),
        ("fr", "qu'est-ce qui a été livré depuis le début de l'année ?"),
        ("hu", "mit adtak le az év eleje óta?"),
        ("lv", "kas iesniegts kopš gada sākuma?"),
        ("lt", "kas pateikta nuo metų pradžios?"),
        ("pl", "co dostarczono od początku roku?"),
    ],
)
def test_the_beginning_of_the_year_is_of_this_one(store: RegisterStore, code: str, text: str) -> None:
    """No other word says of which year."""
    assert refs_of(ask(store, text, code)) == ["F.2b", "I.3a", "I.4a"]


@pytest.mark.parametrize(
    ("first", "then", "refs"),
    [
        ("what was delivered late?", "and on time?", ["F.2b", "I.1a", "I.4a", "III.2a"]),
        ("what was delivered in December?", "were any of them late?", ["III.1a"]),
        ("what was delivered in December?", "which of them were late?", ["III.1a"]),
        ("what has been delivered?", "and what is late?", ["I.2a", "III.1a", "III.2a", "III.6a"]),
        ("what did the Commission deliver this year?", "and next year?", ["F.2b", "III.1b"]),
        ("when did the database information come in?", "and the next one?", ["I.3a"]),
    ],
)
def test_a_thread_about_deliveries_goes_on(store: RegisterStore, first: str, then: str, refs: list[str]) -> None:
    """What is late of what was delivered was delivered late; what is to come is what is due."""
    assert refs_of(ask_next(store, first, then)) == refs


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("which deadlines have moved?", "deadline of III.3a, June 2024: 30 June 2024 → 31 July 2024"),
        ("why was III.3a postponed?", "EFECC needs the figures of the second quarter"),
        ("since when is I.2a on hold?", "20 March 2024 13:00"),
        ("was any deadline moved in February?", "No deadline was changed from 1 February 2024 to 29 February 2024."),
        ("was III.6a postponed?", "III.6a: No deadline was changed from"),
        ("what has changed since the beginning of May?", "III.2a, March 2024 reported done"),
    ],
)
def test_the_record_tells_what_was_moved_or_held(store: RegisterStore, text: str, said: str) -> None:
    """Of what was moved it tells nothing else that happened, and of one thing it says of which."""
    assert said in ask(store, text).text


def test_only_moves_are_told_where_these_are_asked_for(store: RegisterStore) -> None:
    """What was done or reported is no move."""
    assert "marked done" not in ask(store, "which deadlines have moved?").text


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what do we expect this month?"),
        ("en", "is anything of the Commission due in May?"),
        ("de", "Was kommt diesen Monat noch?"),
        ("fr", "qu'est-ce qui est attendu en mai ?"),
    ],
)
def test_what_is_late_and_expected_in_a_time_is_named(store: RegisterStore, code: str, text: str) -> None:
    """It is due in no time to come, but somebody has left word that it comes then."""
    answered = ask(store, text, code)
    assert refs_of(answered) == []
    assert answered.answer is not None
    assert [each.key for each in answered.answer.expected] == ["III.6a@2023-12"]
    assert any(remark.startswith("III.6a: ") and "31" in remark for remark in answered.text.splitlines())


@pytest.mark.parametrize(
    "text",
    ["what must Frontex deliver in May?", "what is due in June?", "what was due in March?", "what is due by June?"],
)
def test_what_is_expected_at_another_time_is_not_named(store: RegisterStore, text: str) -> None:
    """Nor is what another body owes, or what is in the list already."""
    answered = ask(store, text)
    assert answered.answer is not None
    assert not answered.answer.expected
