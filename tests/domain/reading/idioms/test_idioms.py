"""Idioms: what people say for what the register has, in several languages each."""

from datetime import date

import pytest

from domain.dates.spans import Span
from domain.questions.model import Bound, DueFilter, NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from tests.domain.reading.conftest import HintedReader

OVERDUE = StatusFilter.OVERDUE


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Who do I have to chase for III.3a?"),
        ("en", "Who should I write to about III.3a?"),
        ("de", "Wen muss ich wegen III.3a anschreiben?"),
        ("fr", "À qui dois-je écrire pour III.3a ?"),
        ("pl", "Do kogo mam napisać w sprawie III.3a?"),
        ("fi", "Kenelle minun pitää kirjoittaa asiasta III.3a?"),
        ("sv", "Vem ska jag påminna om III.3a?"),
    ],
)
def test_whom_somebody_must_chase_is_who_owes_it(code: str, text: str, read_hinted: HintedReader) -> None:
    """A verb of writing or reminding, beside "whom" or "I", asks who owes something."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.WHO, ("III.3a",))


def test_who_is_written_to_at_a_body_is_no_debtor(read_hinted: HintedReader) -> None:
    """A person at a body is asked for, and not what that owes."""
    question = read_hinted("Who should I contact at Frontex?", hint="en").question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.NOTHING


def test_when_somebody_is_chased_is_no_deadline(read_hinted: HintedReader) -> None:
    """All must be there by then, whenever the coordinator writes."""
    text = "The Schengen Council meets on 13 June. Whom must I chase this week so that everything is in by then?"
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert question.ask is QuestionType.WHO
    assert question.when is not None
    assert question.when.bound is Bound.BY
    assert question.when.span == Span.day(date(2024, 6, 13))


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "Who must I remind this week?"), ("fr", "Qui dois-je relancer cette semaine ?")],
)
def test_who_must_be_chased_this_week_may_be_late(code: str, text: str, read_hinted: HintedReader) -> None:
    """All that is open until the week's end is meant."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.when and question.when.bound) == (QuestionType.WHO, Bound.BY)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Do I need to chase the EEAS for anything?"),
        ("hu", "Kell-e sürgetnem valamit az EKSZ-nél?"),
        ("de", "Muss ich beim EAD etwas anmahnen?"),
    ],
)
def test_whether_somebody_must_be_chased_is_whether_they_owe_anything(
    code: str, text: str, read_hinted: HintedReader
) -> None:
    """Nothing is said of the asker."""
    assert read_hinted(text, hint=code).question == Question(ask=QuestionType.WHETHER, owners=("eeas",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Who has not delivered even though the deadline has passed?"),
        ("cs", "Kdo ještě neodevzdal, co měl, přestože termín už uplynul?"),
        ("el", "Ποιοι δεν έχουν παραδώσει ακόμη, ενώ η προθεσμία τους πέρασε;"),
        ("fi", "Ketkä eivät ole vielä toimittaneet osuuttaan, vaikka määräaika on jo mennyt?"),
        ("ga", "Cé nár chuir a gcuid isteach fós cé go bhfuil an spriocdháta thart?"),
        ("nl", "Wie heeft nog niet geleverd terwijl de deadline al voorbij is?"),
    ],
)
def test_undelivered_although_the_deadline_has_passed_is_overdue(
    code: str, text: str, read_hinted: HintedReader
) -> None:
    """A clause of concession is no exclusion."""
    assert read_hinted(text, hint=code).question == Question(ask=QuestionType.WHO, which=OVERDUE)


def test_to_send_reminders_is_a_remark(read_hinted: HintedReader) -> None:
    """Somebody tells why they ask, and orders no reminder."""
    question = read_hinted("I'd like to send reminders today. Who is late?", hint="en").question
    assert question == Question(ask=QuestionType.WHO, which=OVERDUE)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Is anything overdue that we should worry about?"),
        ("bg", "Има ли нещо просрочено, което трябва да ни тревожи?"),
        ("it", "C'è qualcosa di scaduto che dovrebbe preoccuparci?"),
        ("sk", "Je niečo po termíne, čo by nás malo znepokojovať?"),
        ("sv", "Finns det något försenat som vi bör oroa oss för?"),
    ],
)
def test_what_somebody_thinks_of_it_limits_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """A clause with a word that is not known, and nothing of the register, is left out."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.which, question.owners, question.when) == (OVERDUE, (), None)


def test_a_clause_about_the_register_limits(read_hinted: HintedReader) -> None:
    """What names a body is no mere thought."""
    question = read_hinted("Is anything overdue that we want from Frontex?", hint="en").question
    assert isinstance(question, NotUnderstood) or question.owners == ("frontex",)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What comes straight after the June Council?"),
        ("de", "Was kommt gleich nach dem Rat im Juni?"),
        ("fi", "Mikä tulee heti kesäkuun neuvoston jälkeen?"),
        ("pl", "Co przypada zaraz po czerwcowej Radzie?"),
        ("sl", "Kaj pride na vrsto takoj po junijskem Svetu?"),
    ],
)
def test_right_after_is_the_next_after(code: str, text: str, read_hinted: HintedReader) -> None:
    """Only what falls due first after it is asked for."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.ask is QuestionType.NEXT
    assert question.when is not None
    assert question.when.bound is Bound.AFTER


@pytest.mark.parametrize(
    ("code", "text", "bound"),
    [
        ("en", "What can wait until after 13 June 2024?", Bound.AFTER),
        ("de", "Was kann bis nach dem 13. Juni 2024 warten?", Bound.AFTER),
        ("es", "¿Qué puede esperar hasta después del 13 de junio de 2024?", Bound.AFTER),
        ("en", "What can wait until June 2024?", Bound.FROM),
        ("nl", "Wat kan wachten tot juni 2024?", Bound.FROM),
    ],
)
def test_what_can_wait_until_then_is_due_later(code: str, text: str, bound: Bound, read_hinted: HintedReader) -> None:
    """It is never what is due by then."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.bound is bound


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What is Frontex's last deadline?"),
        ("en", "What is the Frontex deadline furthest away?"),
        ("de", "Welcher ist der späteste Termin, den Frontex hat?"),
        ("lv", "Kurš ir Frontex pēdējais termiņš, tas vistālākais?"),
        ("hu", "Melyik a Frontex legutolsó, vagyis legtávolabbi határideje?"),
        ("pl", "Jaki jest ostatni, czyli najdalszy termin Frontexu?"),
    ],
)
def test_the_last_deadline_is_what_falls_due_last(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is one day, in whatever words."""
    assert read_hinted(text, hint=code).question == Question(ask=QuestionType.LAST, owners=("frontex",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "what was the last thing that Frontex delivered?"),
        ("en", "when did Frontex last deliver anything?"),
        ("en", "what did Frontex deliver most recently?"),
        ("de", "Was hat Frontex zuletzt geliefert?"),
        ("nl", "wat heeft Frontex het laatst geleverd?"),
    ],
)
def test_what_was_delivered_last_is_done(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is the most recent delivery, and not what falls due last."""
    meant = Question(ask=QuestionType.LAST, which=StatusFilter.DONE, owners=("frontex",))
    assert read_hinted(text, hint=code).question == meant


@pytest.mark.parametrize("text", ["what is due in the last quarter of 2024?", "what was delivered last week?"])
def test_a_last_part_of_a_year_is_a_time(text: str, read_hinted: HintedReader) -> None:
    """It asks for nothing that is due, or was done, as the last."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert question.ask is QuestionType.WHAT


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Of all that Frontex has to deliver, what comes first and what comes last?"),
        (
            "fr",
            "De tout ce que Frontex doit fournir, qu'est-ce qui vient en premier, et en dernier ?",
        ),
        ("ro", "Din tot ce trebuie să prezinte Frontex, ce vine primul și ce vine ultimul?"),
    ],
)
def test_first_and_last_are_all_that_have_a_date(code: str, text: str, read_hinted: HintedReader) -> None:
    """All in their order tell both."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.owners, question.without.undated) == (QuestionType.WHAT, ("frontex",), True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "When is the first deadline, and what has to be ready by then?"),
        ("es", "¿Cuándo vence el primer plazo y qué hay que tener listo para entonces?"),
        ("et", "Millal on esimene tähtaeg ja mis peab selleks ajaks valmis olema?"),
    ],
)
def test_then_is_the_first_deadline_of_the_same_text(code: str, text: str, read_hinted: HintedReader) -> None:
    """What falls due first answers both."""
    assert read_hinted(text, hint=code).question == Question(ask=QuestionType.NEXT)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Кои органи имат нещо да свършат?"),
        ("de", "Welche Stellen haben überhaupt etwas zu erledigen?"),
        ("es", "¿Qué organismos tienen algo que hacer?"),
    ],
)
def test_who_has_something_to_do_is_asked_of_all(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is who owes anything."""
    assert read_hinted(text, hint=code).question == Question(ask=QuestionType.WHO)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What falls in the week of the June Council?"),
        ("da", "Hvad ligger der i den uge, hvor Schengenrådet mødes i juni?"),
        ("hu", "Mi esik a júniusi Schengeni Tanács hetére?"),
        ("ro", "Ce cade în săptămâna Consiliului Schengen din iunie?"),
    ],
)
def test_the_week_of_a_meeting_is_its_calendar_week(code: str, text: str, read_hinted: HintedReader) -> None:
    """The Council meets on 13 June 2024, a Thursday."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    week = Span(first=date(2024, 6, 10), last=date(2024, 6, 16))
    assert question.when == DueFilter(bound=Bound.IN, span=week)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "I'm filling in my diary for the first half of 2025. Which Eurojust dates do I need?"),
        ("de", "Ich plane gerade das erste Halbjahr 2025. Welche Termine von Eurojust muss ich mir eintragen?"),
        ("sl", "Načrtujem prvo polletje 2025. Katere roke Eurojusta naj si vpišem v koledar?"),
    ],
)
def test_what_somebody_plans_is_when_it_is_due(code: str, text: str, read_hinted: HintedReader) -> None:
    """The time stands in the sentence before."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span == Span(first=date(2025, 1, 1), last=date(2025, 6, 30))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Show me everything that is overdue, oldest first"),
        ("cs", "Ukaž mi všechno, co je po termínu, od nejstaršího."),
        ("fr", "Qu'est-ce qui est en retard ? Commence par le plus ancien."),
        ("lt", "Parodyk viską, kas vėluoja, pradėk nuo seniausių."),
        ("de", "Was ist überfällig? Bitte nach Einrichtungen geordnet, eine nach der anderen."),
    ],
)
def test_the_order_of_an_answer_limits_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """An answer is in the order of time anyway."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.which, question.refs, question.when) == (OVERDUE, (), None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Can you put everything that Frontex owes in one list, sorted by date?"),
        ("et", "Pane kõik, mis Frontexil veel esitada on, ühte nimekirja kuupäeva järgi."),
        ("hu", "Egyetlen listában kérem mindazt, amivel a Frontex még tartozik, dátum szerint."),
        ("en", "What does Frontex owe? Just the names."),
    ],
)
def test_the_form_of_an_answer_limits_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is what the body owes."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.refs, question.when) == (("frontex",), (), None)


def test_only_what_has_a_date_is_a_limit(read_hinted: HintedReader) -> None:
    """It says which are wanted, and not in what form."""
    question = read_hinted("Frontex åtaganden, men bara dem som har ett datum", hint="sv").question
    assert isinstance(question, Question)
    assert question.without.undated


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What are Frontex's next three deadlines? Just those three, please."),
        ("da", "Hvad er Frontex' tre nærmeste frister? Kun de tre, tak."),
        ("es", "Dime solo los tres próximos plazos de Frontex."),
        ("fi", "Anna vain Frontexin kolme seuraavaa määräaikaa."),
    ],
)
def test_the_next_few_deadlines_of_a_body(code: str, text: str, read_hinted: HintedReader) -> None:
    """Also where a sentence says that no more are wanted."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.ask, question.days) == (("frontex",), QuestionType.NEXT, 3)


#: "What are the next three deadlines?" in each language.
NEXT_THREE = [
    ("bg", "Кои са следващите три срока?"),
    ("cs", "Jaké jsou tři nejbližší termíny?"),
    ("da", "Hvad er de næste tre frister?"),
    ("de", "Was sind die nächsten drei Fristen?"),
    ("el", "Ποιες είναι οι επόμενες τρεις προθεσμίες;"),
    ("en", "What are the next three deadlines?"),
    ("es", "¿Cuáles son los tres próximos plazos?"),
    ("et", "Mis on järgmised kolm tähtaega?"),
    ("fi", "Mitkä ovat seuraavat kolme määräaikaa?"),
    ("fr", "Quelles sont les trois prochaines échéances ?"),
    ("ga", "Cad iad na chéad trí spriocdháta eile?"),
    ("hr", "Koja su sljedeća tri roka?"),
    ("hu", "Mi a következő három határidő?"),
    ("it", "Quali sono le prossime tre scadenze?"),
    ("lt", "Kokie artimiausi trys terminai?"),
    ("lv", "Kādi ir nākamie trīs termiņi?"),
    ("mt", "Liema huma t-tliet skadenzi li jmiss?"),
    ("nl", "Wat zijn de eerstvolgende drie deadlines?"),
    ("pl", "Jakie są trzy najbliższe terminy?"),
    ("pt", "Quais são os três próximos prazos?"),
    ("ro", "Care sunt următoarele trei termene?"),
    ("sk", "Aké sú tri najbližšie termíny?"),
    ("sl", "Kateri so naslednji trije roki?"),
    ("sv", "Vilka är de tre närmaste tidsfristerna?"),
]


@pytest.mark.parametrize(("code", "text"), NEXT_THREE)
def test_the_next_three_deadlines_are_three(code: str, text: str, read_hinted: HintedReader) -> None:
    """All to come were listed, two years of them."""
    question = read_hinted(text, hint=code).question
    assert question == Question(ask=QuestionType.NEXT, days=3)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Could you send me what Frontex owes in June? No hurry, but by Friday please."),
        ("en", "Not urgent at all, but what does Frontex owe in June?"),
        ("pl", "Proszę o informację, co Frontex ma przekazać w czerwcu. Nie ma pośpiechu, ale jeśli można, do piątku."),
        ("lv", "Lūdzu, atsūtiet, kas Frontex jāiesniedz jūnijā. Nav steigas, bet vēlams līdz piektdienai."),
    ],
)
def test_when_the_answer_is_wanted_is_no_deadline(code: str, text: str, read_hinted: HintedReader) -> None:
    """A sentence that speaks of hurry is about the answer."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("frontex",)
    assert question.when is not None
    assert question.when.span == Span(first=date(2024, 6, 1), last=date(2024, 6, 30))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Hello. I need urgent information on what Frontex owes. Thanks!"),
        ("fr", "Bonjour. C'est urgent, il me faut les tâches de Frontex. Merci !"),
    ],
)
def test_what_is_urgent_is_asked_for(code: str, text: str, read_hinted: HintedReader) -> None:
    """A sentence that names a body is no mere hurry."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("frontex",)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What does Frontex owe in June? Only asking because I need it for a meeting."),
        ("sl", "Kaj dolguje Frontex junija? Sprašujem samo zato, ker to potrebujem za sestanek."),
    ],
)
def test_why_somebody_asks_limits_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """The meeting is the asker's own."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.council is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "For Frontex in June I have the Empact reporting. Am I missing anything?"),
        ("de", "Für Frontex habe ich im Juni die Berichterstattung zu Empact. Fehlt da noch etwas?"),
        ("sk", "Pri Frontexe mám na jún správu o Empacte. Chýba mi niečo?"),
    ],
)
def test_what_is_missing_is_what_else_there_is(code: str, text: str, read_hinted: HintedReader) -> None:
    """What somebody has is left out."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.refs) == (("frontex",), ())
    assert "III.1a" in question.without.refs


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Sollte der Bericht über Finanzermittlungen nicht früher kommen, noch vor dem Sommer?"),
        ("fr", "Le rapport sur les enquêtes financières ne devait-il pas arriver plus tôt, avant l'été ?"),
    ],
)
def test_whether_it_was_not_due_earlier_is_when_it_is_due(code: str, text: str, read_hinted: HintedReader) -> None:
    """Neither yes nor no is certain."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.WHEN, ("III.3a",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "In June Frontex reports on Empact. Does it have to deliver anything else at the same time?"),
        ("de", "Im Juni berichtet Frontex über Empact. Müssen die zur selben Zeit noch etwas anderes liefern?"),
        ("pl", "W czerwcu Frontex składa sprawozdanie o Empact. Czy w tym samym czasie musi przedstawić coś jeszcze?"),
    ],
)
def test_anything_else_is_beside_what_was_told(code: str, text: str, read_hinted: HintedReader) -> None:
    """The body and the time stand in the sentence before."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.refs) == (("frontex",), ())
    assert "III.1a" in question.without.refs
    assert question.when is not None


def test_anything_still_open_is_no_other(read_hinted: HintedReader) -> None:
    """It is asked of what was told."""
    question = read_hinted("In June Frontex reports on Empact. Is anything of it still open?", hint="en").question
    assert isinstance(question, NotUnderstood) or "III.1a" not in question.without.refs


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Who has fewer tasks, eu-LISA or Frontex?"),
        ("fi", "Kummalla on vähemmän tehtäviä, eu-LISAlla vai Frontexilla?"),
        ("lv", "Kam ir mazāk uzdevumu – eu-LISA vai Frontex?"),
    ],
)
def test_who_has_fewer_is_who_has_any(code: str, text: str, read_hinted: HintedReader) -> None:
    """The first line says how many each has."""
    question = read_hinted(text, hint=code).question
    assert question == Question(ask=QuestionType.WHO, owners=("eu-lisa", "frontex"))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Is more due in March or in June?"),
        ("sv", "Är det mest som ska lämnas in i mars eller i juni?"),
        ("et", "Kummal kuul on rohkem tähtaegu, kas märtsis või juunis?"),
    ],
)
def test_in_which_of_two_months_more_is_due_lists_both(code: str, text: str, read_hinted: HintedReader) -> None:
    """The lines tell."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.ask is QuestionType.WHAT
    assert question.when is not None
    assert len(question.when.one_of) == 2


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "How many of the Commission's tasks are shared with others?"),
        ("it", "Quanti dei compiti della Commissione sono condivisi con altri?"),
        ("hu", "A Bizottság feladatai közül hány közös másokkal?"),
        ("nl", "Hoeveel moet de Commissie met anderen doen?"),
        ("sv", "Hur många av kommissionens uppgifter är gemensamma med andra?"),
    ],
)
def test_what_is_shared_with_anybody(code: str, text: str, read_hinted: HintedReader) -> None:
    """Whoever the others are."""
    question = read_hinted(text, hint=code).question
    assert question == Question(ask=QuestionType.COUNT, owners=("commission",), shared=True)
