"""Threads in which a text asks of the lists that were shown: less of one, more of each line, what another has not."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from bot.database import disposing, open_register
from db.register.store import RegisterStore
from domain.questions.model import ReadingContext
from handlers.questions.answer import AnsweredQuestion, read_and_answer
from handlers.questions.conversation import context_of, last_question

TODAY = date(2025, 9, 15)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterStore]:
    """Return the store of the shipped register, with nothing done."""
    file = tmp_path_factory.mktemp("lists") / "register.db"
    with disposing(open_register(f"sqlite:///{file}", now=datetime(2023, 10, 11, tzinfo=UTC))) as engine:
        yield RegisterStore(engine)


def ask(store: RegisterStore, code: str, texts: tuple[str, ...], today: date = TODAY) -> AnsweredQuestion:
    """Return the answer to the last text of a thread in a channel of a language."""
    context, answered = ReadingContext(), None
    for text in texts:
        answered = read_and_answer(text, store=store, today=today, hint=code, context=context)
        context = context_of(last_question(answered), None)
    assert answered is not None
    return answered


def refs(answered: AnsweredQuestion) -> set[str]:
    """Return the references in an answer, which there must be."""
    assert answered.answer is not None, answered.statement
    return {*answered.answer.refs}


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
def test_what_comes_on_top(store: RegisterStore, code: str, texts: tuple[str, ...], expected: set[str]) -> None:
    """Of the second Council only what the first has not is listed."""
    assert refs(ask(store, code, texts)) - {"III.1b"} == expected


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
def test_what_drops_out(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """It is what the Council before has, and the last one has not."""
    assert refs(ask(store, code, texts)) == {"I.3a"}


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
def test_what_is_between(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """The report of April is due between the Councils of March and June."""
    assert refs(ask(store, code, texts, today=date(2023, 11, 6))) == {"F.2b"}


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
def test_a_body_is_left_out(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """What it owes is not listed, and the time stays."""
    assert refs(ask(store, code, texts, today=date(2024, 5, 6))) == {"I.4a", "F.2b"}


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
def test_what_comes_every_time_is_left_out(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """Only what is due once, or once a year, remains."""
    assert refs(ask(store, code, texts, today=date(2024, 5, 6))) == {"III.3a", "F.2b"}


@pytest.mark.parametrize("text", ["remove I.4a", "delete III.2a from the register", "drop the deadline of III.3a"])
def test_a_change_is_none_of_the_list(store: RegisterStore, text: str) -> None:
    """Who names a reference asks for a change, which is told its command."""
    assert ask(store, "en", ("What is due at the June Council?", text)).answer is None


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
def test_what_else_is_at_that_meeting(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """It is what the body owes for the meeting that the answer named, without what was asked about."""
    assert refs(ask(store, code, texts)) == {"III.1a"}


@pytest.mark.parametrize(
    ("code", "texts", "expected"),
    [
        ("en", ("What is Europol late with?", "And Frontex?", "who has more?"), 6),
        ("en", ("What is Frontex late with?", "And Europol?", "which of them is late with most?"), 6),
        ("fr", ("Sur quoi Europol est-il en retard ?", "Et Frontex ?", "lequel des deux en a le plus ?"), 6),
        ("cs", ("S čím je Europol ve skluzu?", "A Frontex?", "kdo z nich má víc?"), 6),
    ],
)
def test_who_has_more(store: RegisterStore, code: str, texts: tuple[str, ...], expected: int) -> None:
    """The longer of the two lists is shown."""
    answered = ask(store, code, texts)
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
def test_what_one_has_and_the_other_has_not(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """What both owe is left out."""
    assert refs(ask(store, code, texts)) == {"I.3a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What is due at the October Council?", "owners?")),
        ("en", ("What is due at the October Council?", "could you add the owner beside each?")),
        ("de", ("Was ist beim Rat im Oktober fällig?", "Und was kommt in die Spalte Zuständige?")),
        ("it", ("Che cosa scade al Consiglio di ottobre?", "Responsabili?")),
    ],
)
def test_owners_of_what_was_listed(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """The same list is shown, and who owes it is said first."""
    answered = ask(store, code, texts)
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
def test_a_list_is_narrowed(store: RegisterStore, code: str, texts: tuple[str, ...], expected: set[str]) -> None:
    """By a body, or to the section that was meant."""
    assert refs(ask(store, code, texts)) == expected


@pytest.mark.parametrize(
    "text", ["What is overdue? Need it for the follow-up table", "What is overdue? It's for the monitoring sheet."]
)
def test_what_it_is_needed_for_is_no_topic(store: RegisterStore, text: str) -> None:
    """Everything late is listed."""
    assert refs(ask(store, "en", (text,))) == refs(ask(store, "en", ("What is overdue?",)))


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What is due this year?", "which of them are not due in October?")),
        ("en", ("What is due this year?", "what comes in December and not in October?")),
        ("nl", ("Wat moet dit jaar nog komen?", "Welke daarvan vallen niet in oktober?")),
        ("lt", ("Ką dar reikia pateikti šiemet?", "Kurie iš jų ne spalį?")),
    ],
)
def test_a_denied_time(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """What is due then, too, is left out; what was due in April is late, and may be of this year."""
    assert refs(ask(store, code, texts)) - {"F.2b"} == {"I.3a", "III.1b"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("Is the State of Schengen report late?", "was that the only thing due in April 2024?")),
        ("de", ("Ist der Bericht zum Stand von Schengen überfällig?", "War das der einzige Punkt im April 2024?")),
        ("fr", ("Le rapport sur l'état de Schengen est-il en retard ?", "C'était le seul pour avril 2024 ?")),
    ],
)
def test_whether_it_was_the_only_one(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """All that was due then is listed."""
    assert refs(ask(store, code, texts, today=date(2024, 5, 2))) == {"F.2b"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What does Eurojust owe?", "which of those are theirs alone, with nobody else?")),
        ("it", ("Che cosa deve Eurojust?", "e quali di questi da sola, senza altri?")),
        ("da", ("Hvad skylder Eurojust?", "hvilke af dem står de alene med?")),
    ],
)
def test_what_is_a_bodys_alone(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """What others owe, too, is left out."""
    assert refs(ask(store, code, texts)) == {"III.2a"}


@pytest.mark.parametrize(
    "text", ["For the minutes: what is due in October?", "For our protocol: what is due in October?"]
)
def test_where_the_answer_goes_is_no_part_of_the_question(store: RegisterStore, text: str) -> None:
    """The rest is read as it is alone."""
    assert refs(ask(store, "en", (text,))) == refs(ask(store, "en", ("what is due in October?",)))


def test_a_body_before_a_colon_limits_the_question(store: RegisterStore) -> None:
    """ "For Frontex: what is due?" is of Frontex."""
    assert ask(store, "en", ("For Frontex: what is due in October?",)).reading.question.owners == ("frontex",)  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["remove Frontex as owner", "drop the Commission's deadline"])
def test_a_change_of_an_owner_or_deadline_is_none_of_the_list(store: RegisterStore, text: str) -> None:
    """It is told the commands, though it begins as what leaves something out."""
    answered = ask(store, "en", ("What is due at the October Council?", text))
    assert answered.reading.question.reason == "change"  # type: ignore[union-attr]


def test_what_leaves_a_body_out_of_the_list_is_no_change(store: RegisterStore) -> None:
    """ "Take Europol off the list" narrows what is shown."""
    answered = ask(store, "en", ("What is due at the June Council?", "take Europol off the list"), date(2024, 5, 6))
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
def test_what_the_last_answer_left_of_a_list(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """It is the one thing that the body does not owe."""
    assert refs(ask(store, code, texts)) == {"I.4a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What is due at the October Council?", "In addition, what is due in December?")),
        ("es", ("¿Qué toca en el Consejo de octubre?", "Además, ¿qué vence en diciembre?")),
        ("fr", ("Que doit-on rendre au Conseil d'octobre ?", "De plus, qu'est-ce qui est dû en décembre ?")),
    ],
)
def test_another_question_is_no_comparison(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """What opens it says nothing of the list before."""
    assert {"I.2a", "I.3a", "I.4a", "III.1a", "III.2a"} <= refs(ask(store, code, texts))


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
    store: RegisterStore, code: str, texts: tuple[str, ...], expected: set[str]
) -> None:
    """What would find nothing again is asked of what was asked before that."""
    assert refs(ask(store, code, texts)) == expected


@pytest.mark.parametrize("text", ["Which of them are yearly?", "How many with Europol?"])
def test_nothing_is_not_told_twice(store: RegisterStore, text: str) -> None:
    """A question in words of its own that finds nothing after nothing is asked back."""
    answered = ask(store, "en", ("What does Frontex owe in January 2026?", text), today=date(2025, 12, 20))
    assert answered.answer is None
    assert answered.suggestions


def test_a_body_alone_may_owe_nothing_either(store: RegisterStore) -> None:
    """ "And Eurojust?" asks the same of another body, and is told."""
    answered = ask(store, "en", ("What does Frontex owe in January 2026?", "And Eurojust?"), today=date(2025, 12, 20))
    assert answered.answer is not None
    assert not answered.answer.refs


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The one from Frontex, who does it with them?"),
        ("de", "Der von Frontex, wann ist er fällig?"),
        ("fr", "celui de Frontex, il est pour quand ?"),
        ("es", "el de Frontex, ¿para cuándo es?"),
        ("it", "quello di Frontex, per quando è?"),
        ("nl", "die van Frontex, wanneer is die?"),
        ("pl", "ten od Frontexu, na kiedy jest?"),
        ("el", "εκείνο της Frontex, πότε είναι;"),
        ("lv", "tas Frontex, kad tas jāiesniedz?"),
        ("hu", "a Frontexé mikor esedékes?"),
    ],
)
def test_the_one_of_a_body(store: RegisterStore, code: str, text: str) -> None:
    """Of what was listed it is the body's, and nothing else that this owes."""
    asked = ("IV.1, IV.2c", "Which of them have no deadline?")
    assert refs(ask(store, code, (*asked, text))) == {"IV.2c"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What does Frontex owe for the March Council?", "The Empact one is clear. What is left without it?")),
        ("en", ("What does Frontex owe for the March Council?", "The Empact one I have, what remains without that?")),
        ("de", ("Was schuldet Frontex dem Rat im März?", "Das zu Empact habe ich, was bleibt ohne das?")),
        (
            "nl",
            ("Wat moet Frontex leveren voor de Raad van maart?", "Dat over Empact heb ik, wat blijft er zonder dat?"),
        ),
        ("sv", ("Vad ska Frontex lämna till rådet i mars?", "Den om Empact har jag, vad blir kvar utan den?")),
        ("lt", ("Ką Frontex turi pateikti kovo tarybai?", "Apie Empact žinau, kas lieka be jo?")),
    ],
)
def test_what_is_left_without_one(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """The list loses what is known, and keeps its Council."""
    assert refs(ask(store, code, texts)) == {"I.2a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What does Europol owe for the December Council?", "only those that Eurojust is in as well")),
        ("bg", ("Какво дължи Европол за Съвета през декември?", "само тези, в които е и Евроюст")),
        ("cs", ("Co má Europol na prosincovou Radu?", "jen to, kde je i Eurojust")),
        ("fi", ("Mitä Europol toimittaa joulukuun neuvostoon?", "vain ne joissa Eurojustkin on mukana")),
        ("hr", ("Što Europol duguje za Vijeće u prosincu?", "samo ono u čemu je i Eurojust")),
        ("ro", ("Ce datorează Europol pentru Consiliul din decembrie?", "doar cele la care e și Eurojust")),
    ],
)
def test_an_and_before_a_body_means_too(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """What both share is some of what was listed."""
    assert refs(ask(store, code, texts)) == {"III.1a", "I.2a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What is due at the March Council?", "Where is Frontex in it?")),
        ("de", ("Was ist beim Rat im März fällig?", "Wo ist Frontex beteiligt?")),
        ("nl", ("Wat is er op de Raad van maart?", "Waar is Frontex bij betrokken?")),
        ("da", ("Hvad er der til Rådet i marts?", "Hvor er Frontex inde over?")),
        ("bg", ("Какво има за Съвета през март?", "Къде участва Фронтекс?")),
    ],
)
def test_where_a_body_is_in(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """Of a list that is nobody's it is the body's part."""
    assert refs(ask(store, code, texts)) == {"III.1a", "I.2a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("Does I.2a go through the Barometer+?", "And Europol, are they in there?")),
        ("de", ("Läuft I.2a über das Barometer+?", "Und Europol, sind die dort dabei?")),
        ("es", ("¿Pasa I.2a por el Barometer+?", "¿Y Europol, tiene algo ahí?")),
        ("sv", ("Går I.2a via Barometer+?", "Europol då, är de med där?")),
    ],
)
def test_there_is_in_the_vehicle(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """After a question whether one thing goes through it, another body's are asked for."""
    assert {"III.1a", "I.4a"} <= refs(ask(store, code, texts))


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("How many items does Frontex have?", "Europol has more, I guess. How many is it for them?")),
        ("cs", ("Kolik výstupů má Frontex?", "Europol jich má víc, kolik je to u nich?")),
        ("da", ("Hvor mange punkter har Frontex?", "Europol har vel flere, hvor mange har de?")),
        ("pl", ("Ile pozycji ma Frontex?", "Europol pewnie ma więcej, ile tego jest u nich?")),
    ],
)
def test_they_are_the_body_of_a_remark(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """Who is named last is meant, and not whom the thread was about."""
    assert "I.1a" in refs(ask(store, code, texts))


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("fr", ("Qu'est-ce que les États membres doivent avec la Commission ?", "Et ceux-là ont une échéance ?")),
        ("it", ("Cosa devono gli Stati membri insieme alla Commissione?", "E queste hanno una scadenza?")),
        ("pt", ("O que devem os Estados-Membros com a Comissão?", "E esses têm prazo?")),
        ("mt", ("X'għandhom l-Istati Membri flimkien mal-Kummissjoni?", "U dawn għandhom skadenza?")),
    ],
)
def test_whether_those_have_a_deadline(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """They are told to have none, and are not left out."""
    assert refs(ask(store, code, texts)) == {"IV.1a", "IV.2a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What does the Schengen Council owe?", "And what is addressed to it?")),
        ("fr", ("Que doit le Conseil Schengen ?", "Et qu'est-ce qui lui est adressé ?")),
        ("hr", ("Što duguje Schengensko vijeće?", "A što je upućeno njemu?")),
        ("sv", ("Vad är Schengenrådet skyldigt?", "Och vad är riktat till det?")),
        ("ro", ("Ce datorează Consiliul Schengen?", "Și ce îi e adresat?")),
    ],
)
def test_what_is_addressed_to_it(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """A pronoun after a word for "to" is who gets it."""
    assert refs(ask(store, code, texts)) == {"F.2a", "F.2b", "I.1a", "I.3a", "III.5a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        (
            "en",
            ("What is Europol late with?", "Who does the second one?", "ok thanks. and what is Eurojust late with?"),
        ),
        (
            "fr",
            ("Sur quoi Europol est-il en retard ?", "Qui fait le deuxième ?", "et Eurojust est en retard sur quoi ?"),
        ),
        ("lt", ("Su kuo vėluoja Europolas?", "Kas atsako už antrąjį?", "gerai. o su kuo vėluoja Eurojustas?")),
    ],
)
def test_what_another_body_is_late_with_is_all_it_owes(store: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """One thing that the thread was about limits nothing that would find nothing in it."""
    assert {"III.1a", "III.2a", "III.3a"} <= refs(ask(store, code, texts))


def test_a_total_after_what_else_is_asked_back(store: RegisterStore) -> None:
    """What was left out before may be a part of it."""
    texts = (
        "What does Europol owe for the December Council?",
        "And apart from that, what do they still owe, no matter when?",
    )
    asked = (*texts, "so how many are that with those of December?")
    answered = ask(store, "en", asked, today=date(2023, 11, 6))
    assert not answered.is_understood
    assert {"I.1a", "I.3a", "I.4a", "III.1a", "III.3a"} <= set(answered.suggestions[0].refs)
