"""Who is introduced before a question, and who signs it: "they" are the first, and the second asks."""

from datetime import date

import pytest

from domain.dates.spans import Span
from domain.languages import CODES
from domain.questions.model import Bound, NotUnderstood, Question, QuestionType, Reading, StatusFilter
from tests.domain.reading.conftest import HintedReader

#: Europol is introduced, and then asked about; French has its day in a clause of its own.
INTRODUCED = {
    "en": "Europol's people are visiting us tomorrow. What do they still owe?",
    "bg": "Утре ни гостуват хора от Европол. Какво още дължат?",
    "cs": "Zítra nás navštíví lidé z Europolu. Co ještě dluží?",
    "da": "I morgen får vi besøg af folk fra Europol. Hvad skylder de stadig?",
    "de": "Morgen besuchen uns Vertreter von Europol. Was schulden sie noch?",
    "el": "Αύριο μας επισκέπτονται άνθρωποι της Ευρωπόλ. Τι οφείλουν ακόμη;",
    "es": "Mañana nos visita gente de Europol. ¿Qué deben todavía?",
    "et": "Homme tulevad meile Europoli inimesed. Mida nad veel esitama peavad?",
    "fi": "Huomenna meille tulee Europolin väkeä. Mitä heidän pitää vielä toimittaa?",
    "ga": "Beidh daoine ó Europol ar cuairt amárach. Cad atá le déanamh acu fós?",
    "hr": "Sutra nam dolaze ljudi iz Europola. Što još moraju dostaviti?",
    "hu": "Holnap meglátogatnak minket az Europol munkatársai. Mivel tartoznak még?",
    "it": "Domani vengono da noi quelli di Europol. Che cosa devono ancora?",
    "lt": "Rytoj pas mus lankosi Europolo atstovai. Ką jie dar turi pateikti?",
    "lv": "Rīt pie mums viesojas Eiropola pārstāvji. Kas viņiem vēl jāiesniedz?",
    "mt": "Għada ġejjin nies tal-Europol. X'għad iridu jagħtu?",
    "nl": "Morgen komen mensen van Europol langs. Wat moeten ze nog leveren?",
    "pl": "Jutro odwiedzają nas ludzie z Europolu. Co jeszcze mają do zrobienia?",
    "pt": "Amanhã visita-nos gente da Europol. O que têm ainda de entregar?",
    "ro": "Mâine ne vizitează oameni de la Europol. Ce mai au de livrat?",
    "sk": "Zajtra nás navštívia ľudia z Europolu. Čo ešte dlhujú?",
    "sl": "Jutri nas obiščejo ljudje iz Europola. Kaj morajo še oddati?",
    "sv": "I morgon får vi besök av folk från Europol. Vad är de fortfarande skyldiga?",
}
#: A question about Europol, signed at the Permanent Representation of Malta.
SIGNED = {
    "en": "What does Europol owe? Kind regards, Anna, Permanent Representation of Malta",
    "bg": "Какво още дължи Европол? Поздрави, Анна, Постоянно представителство на Малта",
    "cs": "Co ještě dluží Europol? S pozdravem Anna, Stálé zastoupení Malty",
    "da": "Hvad skylder Europol stadig? Med venlig hilsen Anna, Maltas Faste Repræsentation",
    "de": "Was muss Europol noch liefern? Mit freundlichen Grüßen, Anna Weber, Ständige Vertretung Maltas",
    "el": "Τι οφείλει ακόμη η Ευρωπόλ; Με εκτίμηση, Άννα, Μόνιμη Αντιπροσωπεία της Μάλτας",
    "es": "¿Qué debe todavía Europol? Saludos, Ana, Representación Permanente de Malta",
    "et": "Mida Europol veel esitama peab? Tervitades Anna, Malta alaline esindus",
    "fi": "Mitä Europolin pitää vielä toimittaa? Terveisin Anna, Maltan pysyvä edustusto",
    "fr": "Que doit encore Europol ? Cordialement, Anne, Représentation permanente de Malte",
    "ga": "Cad atá le déanamh ag Europol fós? Le meas, Áine, Buanionadaíocht Mhálta",
    "hr": "Što Europol još mora dostaviti? Srdačan pozdrav, Ana, Stalno predstavništvo Malte",
    "hu": "Mivel tartozik még az Europol? Üdvözlettel, Anna, Málta Állandó Képviselete",
    "it": "Che cosa deve ancora Europol? Cordiali saluti, Anna, Rappresentanza permanente di Malta",
    "lt": "Ką Europolas dar turi pateikti? Pagarbiai Ona, Maltos nuolatinė atstovybė",
    "lv": "Kas Eiropolam vēl jāiesniedz? Ar cieņu Anna, Maltas pastāvīgā pārstāvniecība",
    "mt": "X'għad irid jagħti l-Europol? Tislijiet, Anna, Rappreżentanza Permanenti ta' Malta",
    "nl": "Wat moet Europol nog leveren? Groeten, Anna, Permanente Vertegenwoordiging van Malta",
    "pl": "Co jeszcze musi dostarczyć Europol? Pozdrawiam, Anna, Stałe Przedstawicielstwo Malty",
    "pt": "O que tem a Europol ainda de entregar? Cumprimentos, Ana, Representação Permanente de Malta",
    "ro": "Ce mai are de livrat Europol? Cu stimă, Ana, Reprezentanța Permanentă a Maltei",
    "sk": "Čo ešte dlhuje Europol? S pozdravom Anna, Stále zastúpenie Malty",
    "sl": "Kaj mora Europol še oddati? Lep pozdrav, Ana, Stalno predstavništvo Malte",
    "sv": "Vad är Europol fortfarande skyldigt? Hälsningar Anna, Maltas ständiga representation",
}


def _asks_what_europol_owes(reading: Reading) -> bool:
    question = reading.question
    return (
        isinstance(question, Question)
        and question.owners == ("europol",)
        and question.which is StatusFilter.OPEN
        and question.when is None
    )


def test_they_are_who_was_introduced(read_hinted: HintedReader) -> None:
    """What is asked of nobody, or of "them", is asked of the one body that the message names before."""
    assert INTRODUCED.keys() == set(CODES) - {"fr"}
    for code, message in INTRODUCED.items():
        assert _asks_what_europol_owes(read_hinted(message, hint=code)), message


def test_who_signs_is_not_asked_about(read_hinted: HintedReader) -> None:
    """The body of the person who signs is no part of the question."""
    assert SIGNED.keys() == set(CODES)
    for code, message in SIGNED.items():
        assert _asks_what_europol_owes(read_hinted(message, hint=code)), message


def test_others_are_asked_about_with_all_that_is_owed(read_hinted: HintedReader) -> None:
    """One of two bodies is not meant alone, and whoever is late need not be who visits."""
    both = read_hinted("Europol and Frontex visit us today. What do they owe?", hint="en").question
    assert isinstance(both, NotUnderstood) or len(both.owners) != 1
    late = read_hinted("Europol is visiting us tomorrow. Who is late?", hint="en").question
    assert isinstance(late, Question)
    assert late.owners == ()


def test_a_time_that_comes_is_no_remark(read_hinted: HintedReader) -> None:
    """What says when, in a clause of its own with a verb, limits the question."""
    for code, text in (("fr", "dans les 30 jours qui viennent, qui doit livrer ?"), ("pt", "mês que vem, Europol")):
        question = read_hinted(text, hint=code).question
        assert isinstance(question, Question)
        assert question.when is not None


def test_whom_somebody_met_is_not_asked_about(read_hinted: HintedReader) -> None:
    """A meeting with a body is no meeting of the Council, and what is asked of all is not that body's."""
    for code, text in (
        ("bg", "Току-що излизам от среща с Евроюст. Кой отговаря за III.3?"),
        ("cs", "Zrovna jdu z jednání s Eurojustem. Kdo má na starosti III.3?"),
        ("de", "Komme gerade aus einem Treffen mit Eurojust: wer macht III.3?"),
        ("en", "Just out of a meeting with Eurojust: who owes III.3?"),
        ("fr", "Je sors d'une réunion avec Eurojust. Qui est chargé de III.3 ?"),
        ("pl", "Właśnie po spotkaniu z Eurojustem: kto odpowiada za III.3?"),
        ("sk", "Práve som vyšiel z rokovania s Eurojustom, kto zodpovedá za III.3?"),
    ):
        question = read_hinted(text, hint=code).question
        assert isinstance(question, Question), text
        assert (question.refs, question.owners) == (("III.3",), ()), text


def test_they_may_have_a_time(read_hinted: HintedReader) -> None:
    """Where a verb has no subject, its time limits what the body owes that was met."""
    for code, text in (
        ("bg", "Тъкмо излизам от среща с Фронтекс. Какво трябва да предадат до декември?"),
        ("cs", "Jsem čerstvě po schůzce s Frontexem. Co mají odevzdat do prosince?"),
        ("pl", "Jestem świeżo po spotkaniu z Frontexem. Co mają oddać do grudnia?"),
        ("sk", "Som čerstvo po stretnutí s Frontexom. Čo majú odovzdať do decembra?"),
    ):
        question = read_hinted(text, hint=code).question
        assert isinstance(question, Question), text
        assert question.owners == ("frontex",), text
        assert question.when is not None, text


#: A meeting is mentioned, and then what is due "by then".
THEN = {
    "en": "The JHA Council meets on 13 June 2024. What must Europol deliver by then?",
    "bg": "Срещаме се на 13 юни 2024. Какво трябва да представи Европол дотогава?",
    "cs": "Rada zasedá 13. června 2024. Co musí Europol do té doby předložit?",
    "da": "Vi mødes den 13. juni 2024. Hvad skal Europol levere inden da?",
    "de": "Wir treffen uns am 13. Juni 2024. Was muss Europol bis dahin liefern?",
    "el": "Συναντιόμαστε στις 13 Ιουνίου 2024. Τι πρέπει να παραδώσει η Ευρωπόλ ως τότε;",
    "es": "Nos reunimos el 13 de junio de 2024. ¿Qué debe entregar Europol para entonces?",
    "et": "Kohtume 13. juunil 2024. Mida peab Europol selleks ajaks esitama?",
    "fi": "Tapaamme 13. kesäkuuta 2024. Mitä Europolin on toimitettava siihen mennessä?",
    "fr": "Nous nous réunissons le 13 juin 2024. Que doit remettre Europol d'ici là ?",
    "ga": "Tá cruinniú againn an 13 Meitheamh 2024. Cad a chaithfidh Europol a sholáthar faoin am sin?",
    "hr": "Sastajemo se 13. lipnja 2024. Što Europol mora dostaviti do tada?",
    "hu": "2024. június 13-án ülésezünk. Mit kell az Europolnak addig benyújtania?",
    "it": "Ci riuniamo il 13 giugno 2024. Che cosa deve consegnare Europol entro allora?",
    "lt": "Susitinkame 2024 m. birželio 13 d. Ką Europolas turi pateikti iki tol?",
    "lv": "Tiekamies 2024. gada 13. jūnijā. Kas Eiropolam līdz tam jāiesniedz?",
    "mt": "Niltaqgħu fit-13 ta' Ġunju 2024. X'irid jagħti l-Europol sa dakinhar?",
    "nl": "We komen op 13 juni 2024 bijeen. Wat moet Europol tegen dan leveren?",
    "pl": "Spotykamy się 13 czerwca 2024. Co Europol ma do tego czasu przedłożyć?",
    "pt": "Temos reunião em 13 de junho de 2024. O que tem a Europol de entregar até lá?",
    "ro": "Ne întâlnim pe 13 iunie 2024. Ce trebuie să prezinte Europol până atunci?",
    "sk": "Stretávame sa 13. júna 2024. Čo musí Europol dovtedy predložiť?",
    "sl": "Sestanemo se 13. junija 2024. Kaj mora Europol do takrat oddati?",
    "sv": "Vi möts den 13 juni 2024. Vad måste Europol lämna in innan dess?",
}
THE_THIRTEENTH = Span(first=date(2024, 6, 13), last=date(2024, 6, 13))


@pytest.mark.parametrize("code", CODES)
def test_by_then_is_by_the_time_before(code: str, read_hinted: HintedReader) -> None:
    """A time that the message names before is the last day of what is asked for."""
    question = read_hinted(THEN[code], hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("europol",)
    assert question.when is not None
    assert (question.when.bound, question.when.span) == (Bound.BY, THE_THIRTEENTH)


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("JHA Council on 13 June 2024 - what must Europol deliver by then?", ("europol",)),
        ("We see Frontex on 13 June 2024. What do they owe by then?", ("frontex",)),
        ("We see Frontex on 13 June 2024. What is due by then?", ()),
    ],
)
def test_by_then_is_bound_within_a_sentence_and_beside_a_body(
    text: str, owners: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """Both are pointed to: the time and who is met."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert question.owners == owners
    assert question.when is not None
    assert (question.when.bound, question.when.span) == (Bound.BY, THE_THIRTEENTH)


@pytest.mark.parametrize(
    ("code", "text", "bound"),
    [
        ("en", "I'm off till January, what is due from then on?", Bound.FROM),
        ("en", "I am on leave until January. What is due from then onwards?", Bound.FROM),
        ("en", "I'm away in January, what comes after that?", Bound.AFTER),
        ("de", "Ich bin bis Januar weg, was ist ab dann fällig?", Bound.FROM),
        ("fr", "Je suis absent jusqu'en janvier. Qu'est-ce qui est dû à partir de là ?", Bound.FROM),
        ("hu", "Januárig szabadságon vagyok. Mi esedékes onnantól?", Bound.FROM),
    ],
)
def test_from_then_on_is_from_the_time_before(code: str, text: str, bound: Bound, read_hinted: HintedReader) -> None:
    """So is what comes after that."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.when.bound, question.when.span.first) == (bound, date(2024, 1, 1))


def test_then_without_a_time_is_not_understood(read_hinted: HintedReader) -> None:
    """Nothing says until when, or two times could."""
    for text in ("what does Europol owe by then?", "I travel on 5 May and 7 June. What is due by then?"):
        assert isinstance(read_hinted(text, hint="en").question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The Council meets on 13 June 2024. What must Europol deliver that day?"),
        ("bg", "Съветът заседава на 13 юни 2024. Какво трябва да представи Европол на този ден?"),
        ("cs", "Scházíme se 13. června 2024. Co musí Europol ten den předložit?"),
        ("da", "Vi mødes den 13. juni 2024. Hvad skal Europol levere den dag?"),
        ("el", "Συναντιόμαστε στις 13 Ιουνίου 2024. Τι πρέπει να παραδώσει η Ευρωπόλ εκείνη την ημέρα;"),
        ("es", "Nos reunimos el 13 de junio de 2024. ¿Qué debe entregar Europol ese día?"),
        ("et", "Kohtume 13. juunil 2024. Mida peab Europol sel päeval esitama?"),
        ("fi", "Tapaamme 13. kesäkuuta 2024. Mitä Europolin on toimitettava sinä päivänä?"),
        ("fr", "Nous nous réunissons le 13 juin 2024. Que doit remettre Europol ce jour-là ?"),
        ("ga", "Tá cruinniú againn an 13 Meitheamh 2024. Cad a chaithfidh Europol a sholáthar an lá sin?"),
        ("hr", "Sastajemo se 13. lipnja 2024. Što Europol mora dostaviti tog dana?"),
        ("hu", "2024. június 13-án ülésezünk. Mit kell az Europolnak aznap benyújtania?"),
        ("it", "Ci riuniamo il 13 giugno 2024. Che cosa deve consegnare Europol quel giorno?"),
        ("lt", "Susitinkame 2024 m. birželio 13 d. Ką Europolas turi pateikti tą dieną?"),
        ("lv", "Tiekamies 2024. gada 13. jūnijā. Kas Eiropolam tajā dienā jāiesniedz?"),
        ("mt", "Niltaqgħu fit-13 ta' Ġunju 2024. X'irid jagħti l-Europol dakinhar?"),
        ("pl", "Spotykamy się 13 czerwca 2024. Co Europol ma przedłożyć tego dnia?"),
        ("pt", "Temos reunião em 13 de junho de 2024. O que tem a Europol de entregar nesse dia?"),
        ("ro", "Ne întâlnim pe 13 iunie 2024. Ce trebuie să prezinte Europol în ziua aceea?"),
        ("sk", "Stretávame sa 13. júna 2024. Čo musí Europol predložiť ten deň?"),
        ("sl", "Sestanemo se 13. junija 2024. Kaj mora Europol oddati tistega dne?"),
        ("sv", "Vi möts den 13 juni 2024. Vad måste Europol lämna in den dagen?"),
    ],
)
def test_that_day_is_the_day_before(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is asked for is due on the day that the message names."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("europol",)
    assert question.when is not None
    assert (question.when.bound, question.when.span) == (Bound.IN, THE_THIRTEENTH)


@pytest.mark.parametrize(
    ("code", "text", "owner"),
    [
        ("en", "I'm prepping the EEAS slot for tomorrow, can you give me their deliverables?", "eeas"),
        ("fr", "je prépare le point SEAE pour demain matin, tu peux me donner leurs livrables ?", "eeas"),
        ("de", "Ich bereite den EAD-Punkt für morgen vor, kannst du mir deren Leistungen zeigen?", "eeas"),
        ("nl", "Ik bereid het punt EDEO voor morgen voor, kun je hun deliverables geven?", "eeas"),
        ("en", "I'm typing a mail to Europol, what do they still owe?", "europol"),
        ("de", "Schreibe gerade an Europol – was schulden sie uns noch?", "europol"),
        ("hr", "Upravo pišem Europolu, što nam još duguju?", "europol"),
        ("pl", "Piszę właśnie do Europolu, co jeszcze mają oddać?", "europol"),
    ],
)
def test_they_are_the_body_with_which_somebody_is_busy(
    code: str, text: str, owner: str, read_hinted: HintedReader
) -> None:
    """The day of the meeting is no deadline, and whom somebody writes to receives no deliverable."""
    assert read_hinted(text, hint=code).question == Question(owners=(owner,))


def test_a_topic_with_a_body_is_nobody_to_be_busy_with(read_hinted: HintedReader) -> None:
    """What is asked after it is asked of the topic."""
    text = "I read about Eurojust's support in smuggling cases, how often is it reported?"
    question = read_hinted(text, hint="en").question
    assert not isinstance(question, Question) or question.owners != ("eurojust",)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "need it for a letter to MEPs: when's III.7a coming?"),
        ("it", "per una lettera agli eurodeputati: quando arriva la III.7a?"),
        ("pl", "do listu do europosłów: kiedy będzie III.7a?"),
        ("et", "kirja jaoks europarlamendi liikmetele: millal III.7a tuleb?"),
        ("hu", "az EP-képviselőknek szóló levélhez: mikor jön a III.7a?"),
    ],
)
def test_a_heading_changes_nothing_of_a_reference(code: str, text: str, read_hinted: HintedReader) -> None:
    """Whoever a letter goes to, when a deliverable is due is the same."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.refs, question.owners, question.addressees) == (
        QuestionType.WHEN,
        ("III.7a",),
        (),
        (),
    )


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "Our director-general meets the executive director of Frontex next week. What does the agency still owe?",
        ),
        ("de", "Nächste Woche kommt der Exekutivdirektor von Frontex zu uns. Was muss die Agentur noch liefern?"),
        (
            "es",
            "La semana que viene nos visita el director ejecutivo de Frontex. ¿Qué tiene que entregar aún la agencia?",
        ),
        ("pl", "W przyszłym tygodniu przyjeżdża dyrektor wykonawczy Frontexu. Co agencja ma jeszcze dostarczyć?"),
    ],
)
def test_the_agency_is_the_one_that_was_named(code: str, text: str, read_hinted: HintedReader) -> None:
    """Who meets whom, and on what day, limits nothing."""
    question = read_hinted(text, hint=code, today=date(2025, 1, 20)).question
    assert question == Question(owners=("frontex",))


#: Somebody tells what it is for, and asks for what there is: the topic is what it is for.
FOR_A_TOPIC = [
    ("en", "The minister has asked about money laundering, what do we have?", ("III.3a",)),
    ("en", "Dear colleagues, I work in the financial investigations unit. What must be delivered?", ("III.3a",)),
    ("de", "Ich bereite für meinen Chef ein Briefing zur Vermögensabschöpfung vor. Was haben wir dazu?", ("III.3a",)),
    ("nl", "Ik schrijf een nota over de routekaart. Wat hebben we?", ("IV.2a",)),
    ("it", "Scrivo una scheda sulla tabella di marcia. Che cosa abbiamo?", ("IV.2a",)),
    ("pl", "Przygotowuję notatkę o mapie drogowej. Co mamy?", ("IV.2a",)),
]


@pytest.mark.parametrize(("code", "text", "refs"), FOR_A_TOPIC)
def test_what_there_is_is_of_the_topic_told_before(
    code: str, text: str, refs: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """The whole register was listed."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.refs == refs


@pytest.mark.parametrize("text", ["hybrid stuff. all of it", "border things. the whole lot"])
def test_a_topic_that_is_not_certain_is_no_whole_register(text: str, read_hinted: HintedReader) -> None:
    """The nearest titles are offered instead."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, NotUnderstood)
    assert question.suggestions
