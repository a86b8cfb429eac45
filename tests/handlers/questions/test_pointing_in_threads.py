"""Threads in which a text points to some of what was listed: by whose it is, where it is, what is left of it."""

from datetime import date

import pytest

from db.register.store import RegisterStore
from domain.questions.model import Question, QuestionType, ReadingContext
from handlers.questions.answer import answer_for_everyone, read_and_answer
from handlers.questions.conversation import context_of, last_question
from tests.handlers.questions.threads import TODAY, ask, refs


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
def test_the_one_of_a_body(shipped_register: RegisterStore, code: str, text: str) -> None:
    """Of what was listed it is the body's, and nothing else that this owes."""
    asked = ("IV.1, IV.2c", "Which of them have no deadline?")
    assert refs(ask(shipped_register, code, (*asked, text))) == {"IV.2c"}


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
def test_what_is_left_without_one(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """The list loses what is known, and keeps its Council."""
    assert refs(ask(shipped_register, code, texts)) == {"I.2a"}


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
def test_an_and_before_a_body_means_too(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """What both share is some of what was listed."""
    assert refs(ask(shipped_register, code, texts)) == {"III.1a", "I.2a"}


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
def test_where_a_body_is_in(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """Of a list that is nobody's it is the body's part."""
    assert refs(ask(shipped_register, code, texts)) == {"III.1a", "I.2a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("Does I.2a go through the Barometer+?", "And Europol, are they in there?")),
        ("de", ("Läuft I.2a über das Barometer+?", "Und Europol, sind die dort dabei?")),
        ("es", ("¿Pasa I.2a por el Barometer+?", "¿Y Europol, tiene algo ahí?")),
        ("sv", ("Går I.2a via Barometer+?", "Europol då, är de med där?")),
    ],
)
def test_there_is_in_the_vehicle(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """After a question whether one thing goes through it, another body's are asked for."""
    assert {"III.1a", "I.4a"} <= refs(ask(shipped_register, code, texts))


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("How many items does Frontex have?", "Europol has more, I guess. How many is it for them?")),
        ("cs", ("Kolik výstupů má Frontex?", "Europol jich má víc, kolik je to u nich?")),
        ("da", ("Hvor mange punkter har Frontex?", "Europol har vel flere, hvor mange har de?")),
        ("pl", ("Ile pozycji ma Frontex?", "Europol pewnie ma więcej, ile tego jest u nich?")),
    ],
)
def test_they_are_the_body_of_a_remark(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """Who is named last is meant, and not whom the thread was about."""
    assert "I.1a" in refs(ask(shipped_register, code, texts))


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("fr", ("Qu'est-ce que les États membres doivent avec la Commission ?", "Et ceux-là ont une échéance ?")),
        ("it", ("Cosa devono gli Stati membri insieme alla Commissione?", "E queste hanno una scadenza?")),
        ("pt", ("O que devem os Estados-Membros com a Comissão?", "E esses têm prazo?")),
        ("mt", ("X'għandhom l-Istati Membri flimkien mal-Kummissjoni?", "U dawn għandhom skadenza?")),
    ],
)
def test_whether_those_have_a_deadline(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """They are told to have none, and are not left out."""
    assert refs(ask(shipped_register, code, texts)) == {"IV.1a", "IV.2a"}


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
def test_what_is_addressed_to_it(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """A pronoun after a word for "to" is who gets it."""
    assert refs(ask(shipped_register, code, texts)) == {"F.2a", "F.2b", "I.1a", "I.3a", "III.5a"}


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
def test_what_another_body_is_late_with_is_all_it_owes(
    shipped_register: RegisterStore, code: str, texts: tuple[str, ...]
) -> None:
    """One thing that the thread was about limits nothing that would find nothing in it."""
    assert {"III.1a", "III.2a", "III.3a"} <= refs(ask(shipped_register, code, texts))


def test_a_total_after_what_else_is_asked_back(shipped_register: RegisterStore) -> None:
    """What was left out before may be a part of it."""
    texts = (
        "What does Europol owe for the December Council?",
        "And apart from that, what do they still owe, no matter when?",
    )
    asked = (*texts, "so how many are that with those of December?")
    answered = ask(shipped_register, "en", asked, today=date(2023, 11, 6))
    assert not answered.is_understood
    assert {"I.1a", "I.3a", "I.4a", "III.1a", "III.3a"} <= set(answered.suggestions[0].refs)


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("Who gets the State of Schengen report?", "And what else goes to them?")),
        ("de", ("Wer bekommt den Bericht zum Stand von Schengen?", "und was bekommt der sonst noch?")),
        ("es", ("¿A quién va el informe sobre el estado de Schengen?", "¿y qué más recibe?")),
        ("fi", ("Kuka saa Schengen-alueen tilaa koskevan kertomuksen?", "mitä muuta ne saavat?")),
        ("fr", ("À qui va le rapport sur l'état de Schengen ?", "et que reçoit-il d'autre ?")),
        ("pl", ("Kto dostaje sprawozdanie o stanie Schengen?", "co jeszcze dostaje?")),
        ("sv", ("Vem får rapporten om läget i Schengen?", "vad får de mer?")),
    ],
)
def test_what_else_its_receiver_gets(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """Who gets one thing is the addressee of what else is asked for."""
    assert refs(ask(shipped_register, code, texts)) == {"F.2a", "I.1a", "I.3a", "III.5a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What is due in December?", "does anything fall to Frontex?")),
        ("de", ("Was ist im Dezember fällig?", "hat Frontex was?")),
        ("hr", ("Što je u prosincu?", "Ima li tu nešto od Frontexa?")),
        ("fr", ("Qu'est-ce qui est dû en décembre ?", "Frontex intervient dans lesquels ?")),
        ("sl", ("Kaj zapade decembra?", "ima Frontex kaj?")),
    ],
)
def test_what_a_body_has_of_nobodys_list(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """The time of the list stays."""
    assert refs(ask(shipped_register, code, texts)) == {"I.2a", "I.3a", "III.1a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("Is there anything without an owner?", "Why has it no date?")),
        ("de", ("Gibt es etwas ohne Zuständigen?", "Warum hat das kein Datum?")),
        ("mt", ("Hemm xi ħaġa mingħajr responsabbli?", "għaliex m'għandhiex data?")),
    ],
)
def test_why_the_one_thing_has_no_date(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """It is not asked of all that has none."""
    assert refs(ask(shipped_register, code, texts)) == {"III.5a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What does Frontex owe?", "which of those have a deadline?")),
        ("et", ("Mida Frontex esitama peab?", "millel neist on tähtaeg?")),
        ("fi", ("Mitkä tehtävät Frontexilla on?", "millä näistä on päivämäärä")),
        ("hu", ("Mit kell a Frontexnek leadnia?", "melyiknek van ezek közül határideje?")),
    ],
)
def test_which_have_a_deadline(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """Those without one are left out."""
    assert refs(ask(shipped_register, code, texts)) == {"I.2a", "I.3a", "III.1a"}


@pytest.mark.parametrize(
    ("code", "texts", "owner"),
    [
        ("en", ("Who does III.6a?", "And what has Frontex to do with it?"), "Commission"),
        ("de", ("Wer macht III.6a?", "und was hat Frontex damit zu tun?"), "Kommission"),
        ("nl", ("Wie doet III.6a?", "wat heeft Frontex daarmee te maken?"), "Commissie"),
        ("hu", ("Ki felel a III.6a-ért?", "és a Frontexnek mi köze hozzá?"), "Bizottság"),
    ],
)
def test_what_a_body_has_to_do_with_it(
    shipped_register: RegisterStore, code: str, texts: tuple[str, ...], owner: str
) -> None:
    """It is told whether it takes part, and who does."""
    answered = ask(shipped_register, code, texts)
    assert refs(answered) == {"III.6a"}
    assert answered.worded is not None
    assert owner in (answered.worded.headline or "")


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("When is I.2a due?", "do we at Frontex do it alone, or who is in it?")),
        ("nl", ("Wanneer is I.2a?", "Doen wij dat als Frontex alleen, of wie doet er mee?")),
        ("bg", ("За кога е I.2a?", "Сами ли я правим, Фронтекс, или кой участва?")),
    ],
)
def test_whether_a_body_does_it_alone(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """It is asked of the one thing, and not of all that the body does alone."""
    assert refs(ask(shipped_register, code, texts)) == {"I.2a"}


def test_a_month_after_what_is_next_is_whole(shipped_register: RegisterStore) -> None:
    """ "Eurojust in June?" is not what comes first in June."""
    answered = ask(shipped_register, "en", ("what's next?", "ok thanks. Eurojust in June?"), today=date(2024, 4, 8))
    assert refs(answered) == {"I.2a", "III.1a", "III.2a", "III.3a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("it", ("Che fine ha fatto III.3a?", "doveva essere pronta a giugno, o sbaglio?")),
        ("es", ("¿Y III.3a?", "tenía que estar listo en junio, ¿no?")),
        ("pl", ("Co z III.3a?", "miało być gotowe w czerwcu, prawda?")),
    ],
)
def test_when_it_should_have_been_there(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """Where the verb alone says "it", the one thing is meant."""
    assert refs(ask(shipped_register, code, texts, today=date(2024, 10, 28))) == {"III.3a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        (
            "en",
            (
                "What is addressed to the Schengen Council?",
                "Is the first one in?",
                "There's one without an owner, right?",
            ),
        ),
        ("it", ("Cosa è indirizzato al Consiglio Schengen?", "il primo è arrivato?", "ce n'è uno senza responsabile?")),
    ],
)
def test_one_without_an_owner_is_of_the_list(
    shipped_register: RegisterStore, code: str, texts: tuple[str, ...]
) -> None:
    """After one of its lines it is asked of all of them again."""
    assert refs(ask(shipped_register, code, texts)) == {"III.5a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("When is F.2b due?", "Is it looked at at the June Council?", "what else is on the table there?")),
        ("de", ("Wann ist F.2b fällig?", "Wird der beim Rat im Juni behandelt?", "was liegt da sonst auf dem Tisch?")),
    ],
)
def test_what_else_is_at_its_council(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """The Council of which it was asked whether one thing is there is where the rest is, too."""
    found = refs(ask(shipped_register, code, texts, today=date(2024, 3, 25)))
    assert {"I.4a", "III.1a", "III.2a", "I.2a"} <= found
    assert "F.2b" not in found


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What is due this year?", "not the agencies")),
        ("de", ("Was ist dieses Jahr fällig?", "nicht die Agenturen")),
        ("es", ("¿Qué vence este año?", "no las agencias")),
        ("fi", ("Mitä erääntyy tänä vuonna?", "ei virastojen")),
        ("hu", ("Mi esedékes idén?", "nem az ügynökségeké")),
        ("pl", ("Co jest na ten rok?", "nie agencje")),
    ],
)
def test_whose_are_not_meant(shipped_register: RegisterStore, code: str, texts: tuple[str, ...]) -> None:
    """They are left out; the "not" must not be lost."""
    assert refs(ask(shipped_register, code, texts, today=date(2024, 9, 2))) == {"F.2b", "III.7a"}


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("en", ("What's due in October?", "which go through the Barometer+")),
        ("de", ("Was ist im Oktober fällig?", "welche laufen übers Barometer+?")),
        ("fr", ("Qu'est-ce qui est dû en octobre ?", "lesquels passent par le Barometer+ ?")),
        ("lt", ("Kas spalį?", "kurie eina per Barometer+?")),
    ],
)
def test_which_of_a_list_go_through_a_vehicle(
    shipped_register: RegisterStore, code: str, texts: tuple[str, ...]
) -> None:
    """They are some of what was listed."""
    found = refs(ask(shipped_register, code, texts, today=date(2024, 9, 2)))
    assert found == {"I.4a", "III.1a", "III.2a"}


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("When is the next Schengen Council?", "what must Europol bring?"), {"I.2a", "I.4a", "III.1a"}),
        (("What is there about third countries?", "the Commission's part?"), {"IV.1a", "IV.2a", "IV.2b"}),
        (("What is there about third countries?", "what does Frontex do there?"), {"IV.2c"}),
    ],
)
def test_a_body_at_a_council_or_in_a_topic(
    shipped_register: RegisterStore, texts: tuple[str, ...], expected: set[str]
) -> None:
    """What the thread was about limits what the body owes."""
    assert refs(ask(shipped_register, "en", texts, today=date(2024, 9, 2))) == expected


@pytest.mark.parametrize(
    ("code", "first", "then"),
    [
        ("en", "What does the Commission owe?", "how many of them are joint?"),
        ("de", "Was schuldet die Kommission?", "wie viele davon sind gemeinsam?"),
        ("fr", "que doit la Commission ?", "combien d'entre eux sont communs ?"),
        ("it", "cosa deve fare la Commissione?", "quanti di questi sono congiunti?"),
        ("pl", "co musi zrobić Komisja?", "ile z nich jest wspólnych?"),
        ("sl", "kaj mora narediti Komisija?", "koliko od teh je skupnih?"),
    ],
)
def test_how_many_of_them_are_joint(shipped_register: RegisterStore, code: str, first: str, then: str) -> None:
    """They are counted, and not all; "how many is that together?" is all."""
    all_of_them = refs(ask(shipped_register, code, (first,)))
    joint = refs(ask(shipped_register, code, (first, then)))
    assert joint == refs(ask(shipped_register, "en", ("What does the Commission owe?", "which of these are joint?")))
    assert joint < all_of_them


def test_how_many_together_is_all(shipped_register: RegisterStore) -> None:
    """Slovenian "skupaj" is "in all"."""
    first = "kaj mora narediti Komisija?"
    together = refs(ask(shipped_register, "sl", (first, "koliko jih je skupaj?")))
    assert together == refs(ask(shipped_register, "sl", (first,)))


@pytest.mark.parametrize(
    "then", ["what is due first?", "which has the earliest date?", "what's the first deadline?", "what's next?"]
)
def test_what_is_first_of_a_topic(shipped_register: RegisterStore, then: str) -> None:
    """What nobody has dated has no first; nothing else is listed in its place."""
    listed = refs(ask(shipped_register, "en", ("what about third countries?",)))
    assert refs(ask(shipped_register, "en", ("what about third countries?", then))) <= listed


@pytest.mark.parametrize(
    ("code", "first", "then"),
    [
        ("en", "when is the next Council?", "when is the one after that?"),
        ("en", "when is the next Council?", "and the one in June?"),
        ("en", "when does the Council meet next?", "and after that?"),
        ("de", "wann ist der nächste Rat?", "und der danach?"),
        ("fr", "quand est le prochain Conseil ?", "et celui d'après ?"),
        ("it", "quando si riunisce il prossimo Consiglio?", "e quello dopo?"),
    ],
)
def test_when_the_council_after_is(shipped_register: RegisterStore, code: str, first: str, then: str) -> None:
    """The day is told of the one after as it was of the next."""
    answered = ask(shipped_register, code, (first, then), date(2024, 2, 20))
    assert "13" in answered.text.splitlines()[0]
    assert "2024" in answered.text.splitlines()[0]


@pytest.mark.parametrize(
    ("code", "first", "then"),
    [
        ("en", "section III please", "how far are we?"),
        ("en", "section III please", "where do we stand?"),
        ("en", "section III please", "give me a summary"),
        ("bg", "раздел III, моля", "докъде сме?"),
        ("cs", "oddíl III prosím", "jak jsme na tom?"),
        ("da", "afsnit III tak", "hvor langt er vi?"),
        ("el", "τμήμα III παρακαλώ", "πού βρισκόμαστε;"),
        ("et", "III jagu palun", "kuidas me sellega edasi oleme?"),
        ("fi", "III jakso kiitos", "missä mennään?"),
        ("fr", "section III s'il vous plaît", "où en sommes-nous ?"),
        ("hr", "odjeljak III molim", "dokle smo stigli?"),
        ("hu", "III. szakasz kérem", "hol tartunk?"),
        ("it", "sezione III per favore", "a che punto siamo?"),
        ("lt", "III skyrius prašau", "kaip mums sekasi?"),
        ("lv", "III iedaļa lūdzu", "cik tālu esam?"),
        ("pt", "secção III por favor", "em que ponto estamos?"),
        ("ro", "secțiunea III vă rog", "cum stăm?"),
        ("sk", "oddiel III prosím", "ako sme na tom?"),
        ("sl", "oddelek III prosim", "kako daleč smo?"),
        ("mt", "sezzjoni III jekk jogħġbok", "fejn wasalna?"),
        ("ga", "roinn III le do thoil", "cá bhfuilimid?"),
        ("de", "Abschnitt III bitte", "wo stehen wir?"),
        ("nl", "deel III graag", "hoe ver zijn we?"),
        ("es", "sección III por favor", "¿en qué punto estamos?"),
        ("pl", "sekcja III poproszę", "na jakim jesteśmy etapie?"),
    ],
)
def test_how_what_was_listed_stands(shipped_register: RegisterStore, code: str, first: str, then: str) -> None:
    """It is that which was listed, and not all there is, although nobody knows who "we" are."""
    context, listed = ReadingContext(), set[str]()
    for text in (first, then):
        answered = read_and_answer(text, store=shipped_register, today=TODAY, hint=code, context=context)
        answered = answer_for_everyone(answered, store=shipped_register, today=TODAY)
        context, listed = context_of(last_question(answered), None), listed or refs(answered)
    assert refs(answered) == listed


def test_how_everything_stands(shipped_register: RegisterStore) -> None:
    """After a section, too, "overall" is all there is."""
    answered = ask(shipped_register, "en", ("section III please", "where do we stand overall?"))
    assert isinstance(answered.reading.question, Question)
    assert answered.reading.question.ask is QuestionType.SUMMARY
