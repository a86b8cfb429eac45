"""Threads in which a text asks of the lists that were shown: less of one, more of each line, what another has not."""

from datetime import date

import pytest

from db.register.store import RegisterStore
from domain.questions.model import Question
from tests.handlers.questions.threads import ask, refs


@pytest.mark.parametrize(
    ("code", "texts", "expected"),
    [
        ("en", ("What is due at the October Council?", "and what is added at the December one?"), {"I.3a"}),
        ("de", ("Was ist beim Rat im Oktober fällig?", "Und was kommt im Dezember hinzu?"), {"I.3a"}),
        ("nl", ("Wat is er op de Raad van oktober?", "En wat komt er in december bij?"), {"I.3a"}),
        ("fr", ("Que doit-on rendre au Conseil d'octobre ?", "Et qu'est-ce qui s'ajoute en décembre ?"), {"I.3a"}),
        ("es", ("¿Qué toca en el Consejo de octubre?", "¿Y qué se suma en el de diciembre?"), {"I.3a"}),
        ("sv", ("Vad ska lämnas till rådet i oktober?", "Och vad tillkommer i december?"), {"I.3a"}),
    ],
)
def test_what_comes_on_top(
    shipped_register: RegisterStore, code: str, texts: tuple[str, ...], expected: set[str]
) -> None:
    """Of the second Council only what the first has not is listed."""
    assert refs(ask(shipped_register, code, texts)) - {"III.1b"} == expected


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What is due at the December Council?", "And at the March one?", "So what disappears?")),
        (
            "en",
            ("What is due at the December Council?", "And at the March one?", "What drops out compared to December?"),
        ),
        ("da", ("Hvad er der til Rådet i december?", "Og i marts?", "Hvad falder væk i forhold til december?")),
        ("it", ("Che cosa scade al Consiglio di dicembre?", "E a quello di marzo?", "E cosa sparisce?")),
        ("pl", ("Co jest na Radę w grudniu?", "A na tę w marcu?", "Co odpada w porównaniu z grudniem?")),
    ],
)
def test_what_drops_out(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """It is what the Council before has, and the last one has not."""
    assert refs(ask(shipped_register, code, texts)) == {"I.3a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What is due at the March Council?", "And at the June one?", "Anything in between?")),
        ("de", ("Was ist beim Rat im März fällig?", "Und bei dem im Juni?", "Kommt dazwischen noch etwas?")),
        ("sl", ("Kaj je na vrsti na Svetu marca?", "In na tistem junija?", "Je vmes še kaj?")),
        (
            "fr",
            ("Que doit-on rendre au Conseil de mars ?", "Et à celui de juin ?", "Qu'est-ce qui tombe entre les deux ?"),
        ),
    ],
)
def test_what_is_between(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """The report of April is due between the Councils of March and June."""
    assert refs(ask(shipped_register, code, texts, today=date(2023, 11, 6))) == {"F.2b"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What is due at the June Council?", "now drop everything that Eurojust is in")),
        ("en", ("What is due at the June Council?", "what remains if I leave Eurojust out?")),
        ("de", ("Was ist beim Rat im Juni fällig?", "Was bleibt, wenn wir Eurojust weglassen?")),
        ("fi", ("Mitä kesäkuun neuvostoon pitää toimittaa?", "Jätä pois kaikki, missä Eurojust on mukana")),
        ("pt", ("O que é devido no Conselho de junho?", "Tira tudo o que tenha a Eurojust")),
        ("sk", ("Čo je na júnovej Rade?", "Vyhoď všetko, kde je Eurojust")),
    ],
)
def test_a_body_is_left_out(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """What it owes is not listed, and the time stays."""
    assert refs(ask(shipped_register, code, texts, today=date(2024, 5, 6))) == {"I.4a", "F.2b"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What is due at the June Council?", "skip whatever comes at every Council")),
        ("nl", ("Wat is er op de Raad van juni?", "Laat weg wat op elke Raad terugkomt")),
        ("sv", ("Vad ska lämnas till rådet i juni?", "Ta bort det som kommer varje gång")),
        ("de", ("Was ist beim Rat im Juni fällig?", "Ohne das, was jedes Mal kommt")),
        ("el", ("Τι λήγει στο Συμβούλιο του Ιουνίου;", "Βγάλε ό,τι έρχεται κάθε φορά")),
    ],
)
def test_what_comes_every_time_is_left_out(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """Only what is due once, or once a year, remains."""
    assert refs(ask(shipped_register, code, texts, today=date(2024, 5, 6))) == {"III.3a", "F.2b"}


@pytest.mark.parametrize("text", ["remove I.4a", "delete III.2a from the register", "drop the deadline of III.3a"])
def test_a_change_is_none_of_the_list(shipped_register: RegisterStore, text: str) -> None:
    """Who names a reference asks for a change, which is told its command."""
    assert ask(shipped_register, "en", ("What is due at the June Council?", text)).answer is None


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        (
            "en",
            ("Which Council is the joint situational picture due at?", "what else does Frontex have to bring there?"),
        ),
        ("de", ("Bei welchem Rat ist das gemeinsame Lagebild dran?", "Was muss Frontex dort sonst noch vorlegen?")),
        ("es", ("¿A qué Consejo va el panorama común de situación?", "¿Qué más tiene que entregar ahí Frontex?")),
    ],
)
def test_what_else_is_at_that_meeting(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """It is what the body owes for the meeting that the answer named, without what was asked about."""
    assert refs(ask(shipped_register, code, texts)) == {"III.1a"}


@pytest.mark.parametrize(
    ("code", "texts", "expected"),
    [
        ("en", ("What is Europol late with?", "And Frontex?", "who has more?"), 6),
        ("en", ("What is Frontex late with?", "And Europol?", "which of them is late with most?"), 6),
        ("fr", ("Sur quoi Europol est-il en retard ?", "Et Frontex ?", "lequel des deux en a le plus ?"), 6),
        ("cs", ("S čím je Europol ve skluzu?", "A Frontex?", "kdo z nich má víc?"), 6),
    ],
)
def test_who_has_more(shipped_register: RegisterStore, code: str, texts: tuple[str, ...], expected: int) -> None:
    """The longer of the two lists is shown."""
    answered = ask(shipped_register, code, texts)
    assert answered.reading.question.owners == ("europol",)  # type: ignore[union-attr]
    assert len(refs(answered)) == expected


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What does Frontex have in December?", "And EUAA?", "what do we at Frontex have that they don't?")),
        ("de", ("Was hat Frontex im Dezember?", "Und die EUAA?", "Was haben wir bei Frontex, das die nicht haben?")),
        ("sv", ("Vad har Frontex i december?", "Och EUAA?", "Vad har vi på Frontex som de inte har?")),
    ],
)
def test_what_one_has_and_the_other_has_not(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """What both owe is left out."""
    assert refs(ask(shipped_register, code, texts)) == {"I.3a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What is due at the October Council?", "owners?")),
        ("en", ("What is due at the October Council?", "could you add the owner beside each?")),
        ("de", ("Was ist beim Rat im Oktober fällig?", "Und was kommt in die Spalte Zuständige?")),
        ("it", ("Che cosa scade al Consiglio di ottobre?", "Responsabili?")),
    ],
)
def test_owners_of_what_was_listed(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """The same list is shown, and who owes it is said first."""
    answered = ask(shipped_register, code, texts)
    assert refs(answered) == {"I.2a", "I.4a", "III.1a", "III.2a"}
    assert answered.reading.question.ask == "who"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("code", "texts", "expected"),
    [
        ("en", ("What is due at the October Council?", "filter by Eurojust"), {"I.2a", "III.1a", "III.2a"}),
        ("hr", ("Što je na redu na Vijeću u listopadu?", "filtriraj po Eurojustu"), {"I.2a", "III.1a", "III.2a"}),
        ("en", ("What do the Member States owe in section IV?", "oops, wrong section, I meant III"), {"III.4a"}),
        ("fr", ("Que doivent les États membres à la section IV ?", "pardon, mauvaise section : III"), {"III.4a"}),
    ],
)
def test_a_list_is_narrowed(
    shipped_register: RegisterStore, code: str, texts: tuple[str, ...], expected: set[str]
) -> None:
    """By a body, or to the section that was meant."""
    assert refs(ask(shipped_register, code, texts)) == expected


@pytest.mark.parametrize(
    "text", ["What is overdue? Need it for the follow-up table", "What is overdue? It's for the monitoring sheet."]
)
def test_what_it_is_needed_for_is_no_topic(shipped_register: RegisterStore, text: str) -> None:
    """Everything late is listed."""
    assert refs(ask(shipped_register, "en", (text,))) == refs(ask(shipped_register, "en", ("What is overdue?",)))


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What is due this year?", "which of them are not due in October?")),
        ("en", ("What is due this year?", "what comes in December and not in October?")),
        ("nl", ("Wat moet dit jaar nog komen?", "Welke daarvan vallen niet in oktober?")),
        ("lt", ("Ką dar reikia pateikti šiemet?", "Kurie iš jų ne spalį?")),
    ],
)
def test_a_denied_time(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """What is due then, too, is left out; what was due in April is late, and may be of this year."""
    assert refs(ask(shipped_register, code, texts)) - {"F.2b"} == {"I.3a", "III.1b"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("Is the State of Schengen report late?", "was that the only thing due in April 2024?")),
        ("de", ("Ist der Bericht zum Stand von Schengen überfällig?", "War das der einzige Punkt im April 2024?")),
        ("fr", ("Le rapport sur l'état de Schengen est-il en retard ?", "C'était le seul pour avril 2024 ?")),
    ],
)
def test_whether_it_was_the_only_one(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """All that was due then is listed."""
    assert refs(ask(shipped_register, code, texts, today=date(2024, 5, 2))) == {"F.2b"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What does Eurojust owe?", "which of those are theirs alone, with nobody else?")),
        ("it", ("Che cosa deve Eurojust?", "e quali di questi da sola, senza altri?")),
        ("da", ("Hvad skylder Eurojust?", "hvilke af dem står de alene med?")),
    ],
)
def test_what_is_a_bodys_alone(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """What others owe, too, is left out."""
    assert refs(ask(shipped_register, code, texts)) == {"III.2a"}


@pytest.mark.parametrize(
    "text", ["For the minutes: what is due in October?", "For our protocol: what is due in October?"]
)
def test_where_the_answer_goes_is_no_part_of_the_question(shipped_register: RegisterStore, text: str) -> None:
    """The rest is read as it is alone."""
    assert refs(ask(shipped_register, "en", (text,))) == refs(ask(shipped_register, "en", ("what is due in October?",)))


def test_a_body_before_a_colon_limits_the_question(shipped_register: RegisterStore) -> None:
    """ "For Frontex: what is due?" is of Frontex."""
    question = ask(shipped_register, "en", ("For Frontex: what is due in October?",)).reading.question
    assert isinstance(question, Question)
    assert question.owners == ("frontex",)


@pytest.mark.parametrize("text", ["remove Frontex as owner", "drop the Commission's deadline"])
def test_a_change_of_an_owner_or_deadline_is_none_of_the_list(shipped_register: RegisterStore, text: str) -> None:
    """It is told the commands, though it begins as what leaves something out."""
    answered = ask(shipped_register, "en", ("What is due at the October Council?", text))
    assert answered.reading.question.reason == "change"  # type: ignore[union-attr]


def test_what_leaves_a_body_out_of_the_list_is_no_change(shipped_register: RegisterStore) -> None:
    """ "Take Europol off the list" narrows what is shown."""
    answered = ask(
        shipped_register, "en", ("What is due at the June Council?", "take Europol off the list"), date(2024, 5, 6)
    )
    assert refs(answered) == {"III.2a", "F.2b"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        (
            "en",
            ("What is due at the October Council?", "How many of those are Eurojust's?", "and whose is the other one?"),
        ),
        (
            "de",
            ("Was ist beim Rat im Oktober fällig?", "Wie viele davon liegen bei Eurojust?", "Wer macht den anderen?"),
        ),
    ],
)
def test_what_the_last_answer_left_of_a_list(
    shipped_register: RegisterStore, code: str, texts: tuple[str, ...]
) -> None:
    """It is the one thing that the body does not owe."""
    assert refs(ask(shipped_register, code, texts)) == {"I.4a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What is due at the October Council?", "In addition, what is due in December?")),
        ("es", ("¿Qué toca en el Consejo de octubre?", "Además, ¿qué vence en diciembre?")),
        ("fr", ("Que doit-on rendre au Conseil d'octobre ?", "De plus, qu'est-ce qui est dû en décembre ?")),
    ],
)
def test_another_question_is_no_comparison(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """What opens it says nothing of the list before."""
    assert {"I.2a", "I.3a", "I.4a", "III.1a", "III.2a"} <= refs(ask(shipped_register, code, texts))


@pytest.mark.parametrize(
    ("code", "texts", "expected"),
    [
        # Who owes it, where the body that was asked about does not.
        ("en", ("Does Frontex owe anything in section II?", "So who is responsible there?"), {"II.1a", "II.1b"}),
        ("de", ("Muss Frontex in Abschnitt II etwas liefern?", "Und wer ist dann zuständig?"), {"II.1a", "II.1b"}),
        # Of all that was listed, as no part of it was.
        (
            "en",
            ("What must Member States deliver?", "Do any of these have a deadline?", "and which with the Commission?"),
            {"IV.1a", "IV.2a"},
        ),
    ],
)
def test_after_nothing_it_goes_on_from_before(
    shipped_register: RegisterStore, code: str, texts: tuple[str, ...], expected: set[str]
) -> None:
    """What would find nothing again is asked of what was asked before that."""
    assert refs(ask(shipped_register, code, texts)) == expected


@pytest.mark.parametrize("text", ["Which of them are yearly?", "How many with Europol?"])
def test_nothing_is_not_told_twice(shipped_register: RegisterStore, text: str) -> None:
    """A question in words of its own that finds nothing after nothing is asked back."""
    answered = ask(shipped_register, "en", ("What does Frontex owe in January 2026?", text), today=date(2025, 12, 20))
    assert answered.answer is None
    assert answered.suggestions


@pytest.mark.parametrize(
    ("code", "texts", "meant"),
    [
        ("en", ("Which items has the EEAS?", "And to the Commission?"), {"commission"}),
        ("es", ("¿Qué le toca al SEAE?", "¿Y a la Comisión?"), {"commission"}),
        ("it", ("Cosa tocca al SEAE?", "E alla Commissione?"), {"commission"}),
        ("de", ("Was muss Frontex im Dezember liefern?", "Was kommt bis Ende 2026?"), {"frontex"}),
        ("nl", ("Wat moet Frontex in december leveren?", "Wat komt er tot eind 2026?"), {"frontex"}),
    ],
)
def test_what_may_be_of_the_thread_is_asked_back(
    shipped_register: RegisterStore, code: str, texts: tuple[str, ...], meant: set[str]
) -> None:
    """A body that may get or owe it, and a time alone after a body, are not guessed: each meaning has a button."""
    answered = ask(shipped_register, code, texts)
    assert answered.answer is None
    first, *others = [each.question for each in answered.suggestions]
    assert first is not None
    assert {*first.owners} == meant
    assert others


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What does Frontex owe in December?", "What does Europol owe?")),
        ("nl", ("Wat moet Frontex in december leveren?", "Wat moet Europol leveren?")),
        ("de", ("Was muss Frontex im Dezember liefern?", "Was muss Europol liefern?")),
        ("fr", ("Que doit livrer Frontex en décembre ?", "Que doit livrer Europol ?")),
    ],
)
def test_a_whole_question_is_answered(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """Whoever asks what a body owes is told all of it, whatever was asked before."""
    assert {"I.1a", "I.5a", "III.3a"} < refs(ask(shipped_register, code, texts))


def test_a_body_alone_may_owe_nothing_either(shipped_register: RegisterStore) -> None:
    """ "And Eurojust?" asks the same of another body, and is told."""
    answered = ask(
        shipped_register, "en", ("What does Frontex owe in January 2026?", "And Eurojust?"), today=date(2025, 12, 20)
    )
    assert answered.answer is not None
    assert not answered.answer.refs
