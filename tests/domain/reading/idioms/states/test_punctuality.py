"""Whether all keep their deadlines is asked in as many ways as languages have: the answer is what is overdue."""

import pytest

from domain.questions.model import NotUnderstood, Question, StatusFilter
from tests.domain.reading.conftest import HintedReader

YEAR = 2023
#: "Is everybody keeping the deadlines?"
KEPT = {
    "en": "Is everybody keeping the deadlines?",
    "bg": "Всички ли спазват сроковете?",
    "cs": "Dodržují všichni termíny?",
    "da": "Overholder alle fristerne?",
    "de": "Halten alle ihre Fristen ein?",
    "el": "Τηρούν όλοι τις προθεσμίες;",
    "es": "¿Cumplen todos los plazos?",
    "et": "Kas kõik peavad tähtaegadest kinni?",
    "fi": "Noudattavatko kaikki määräaikoja?",
    "fr": "Tout le monde tient les délais ?",
    "ga": "An bhfuil gach duine ag cloí leis na spriocdhátaí?",
    "hr": "Poštuju li svi rokove?",
    "hu": "Mindenki betartja a határidőket?",
    "it": "Rispettano tutti le scadenze?",
    "lt": "Ar visi laikosi terminų?",
    "lv": "Vai visi ievēro termiņus?",
    "mt": "Kulħadd qed jirrispetta l-iskadenzi?",
    "nl": "Houdt iedereen zich aan de deadlines?",
    "pl": "Czy wszyscy dotrzymują terminów?",
    "pt": "Todos cumprem os prazos?",
    "ro": "Respectă toți termenele?",
    "sk": "Dodržiavajú všetci termíny?",
    "sl": "Ali vsi spoštujejo roke?",
    "sv": "Håller alla tidsplanen?",
}
#: "All on time and nothing overdue?"
NOT_LATE = {
    "en": "All on time and nothing overdue?",
    "da": "Alt til tiden og intet forsinket?",
    "de": "Alles pünktlich und nichts überfällig?",
    "fr": "Tout est dans les temps et rien n'est en retard ?",
    "it": "Tutto in tempo e niente in ritardo?",
    "nl": "Alles op tijd en niets te laat?",
    "pl": "Wszystko na czas i nic po terminie?",
    "sv": "Allt i tid och inget försenat?",
}


@pytest.mark.parametrize(("code", "text"), [*KEPT.items(), *NOT_LATE.items()])
def test_whether_all_are_on_time_is_what_is_overdue(code: str, text: str, read_hinted: HintedReader) -> None:
    """To keep a deadline is to be on time, and that nothing is late says the same again."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.which, question.owners) == (StatusFilter.OVERDUE, ())


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Does Frontex stick to the schedule?"),
        ("de", "Hält Frontex die Fristen ein?"),
        ("nl", "Houdt Frontex zich aan de deadlines?"),
        ("pl", "Czy Frontex dotrzymuje terminów?"),
    ],
)
def test_so_it_is_of_one_body(code: str, text: str, read_hinted: HintedReader) -> None:
    """The verb may stand before the body, and its particle after the deadlines."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.which, question.owners) == (StatusFilter.OVERDUE, ("frontex",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What must Frontex do to meet the deadlines?"),
        ("en", "Who keeps the deadlines?"),
        ("es", "¿Cuándo se cumple el plazo de III.3a?"),
        ("et", "Millised tähtajad peab Europol täitma?"),
        ("fr", "Quelles échéances Europol doit-il respecter ?"),
    ],
)
def test_what_is_done_to_keep_them_is_not(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is owed, when it is due, or who is never late, is another question."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood) or question.which is not StatusFilter.OVERDUE


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Is the Commission on schedule?"),
        ("hr", "Drži li se Komisija rasporeda?"),
        ("hu", "Tartja az ütemtervet a Bizottság?"),
        ("pl", "Czy Komisja mieści się w harmonogramie?"),
        ("pt", "A Comissão está dentro do calendário?"),
        ("ro", "Comisia se încadrează în calendar?"),
        ("sl", "Ali se Komisija drži časovnice?"),
    ],
)
def test_a_body_on_schedule_has_nothing_overdue(code: str, text: str, read_hinted: HintedReader) -> None:
    """All that it owes was listed, or the roadmap."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.which, question.owners) == (StatusFilter.OVERDUE, ("commission",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Co musí být hotové včas pro březnový schengenský barometr?"),
        ("de", "Was muss rechtzeitig zum Schengen-Barometer im März fertig sein?"),
        ("el", "Τι πρέπει να είναι έτοιμο εγκαίρως για το βαρόμετρο Σένγκεν του Μαρτίου;"),
        ("es", "¿Qué tiene que estar listo a tiempo para el Barómetro de Schengen de marzo?"),
        ("et", "Mis peab olema õigeks ajaks valmis märtsi Schengeni baromeetri jaoks?"),
        ("fr", "Qu'est-ce qui doit être prêt à temps pour le baromètre Schengen de mars ?"),
        ("hu", "Minek kell időben elkészülnie a márciusi schengeni barométerhez?"),
        ("sl", "Kaj mora biti pripravljeno pravočasno za marčevski Schengenski barometer?"),
    ],
)
def test_what_must_be_ready_in_time_for_a_vehicle(code: str, text: str, read_hinted: HintedReader) -> None:
    """Seventeen languages refused it: nothing is to be ready late."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.vehicle, question.which) == ("schengen-barometer-plus", StatusFilter.OPEN)
    assert question.when is not None


#: "Which deadlines of 2023 were not kept?"
NOT_KEPT = {
    "en": "Which deadlines of 2023 were not met?",
    "bg": "кои срокове от 2023 г. не са спазени?",
    "cs": "které termíny z roku 2023 nebyly dodrženy?",
    "da": "hvilke frister i 2023 blev ikke overholdt?",
    "de": "welche Fristen von 2023 wurden nicht eingehalten?",
    "el": "ποιες προθεσμίες του 2023 δεν τηρήθηκαν;",
    "es": "¿qué plazos de 2023 no se han cumplido?",
    "fi": "mistä vuoden 2023 määräajoista ei pidetty kiinni?",
    "fr": "quelles échéances de 2023 n'ont pas été respectées ?",
    "ga": "cé na spriocdhátaí in 2023 nár comhlíonadh?",
    "hr": "koji rokovi iz 2023. nisu poštovani?",
    "hu": "mely 2023-as határidőket nem tartották be?",
    "it": "quali scadenze del 2023 non sono state rispettate?",
    "lt": "kurių 2023 m. terminų nesilaikyta?",
    "lv": "kuri 2023. gada termiņi netika ievēroti?",
    "mt": "liema skadenzi tal-2023 ma ġewx rispettati?",
    "nl": "welke deadlines van 2023 zijn niet gehaald?",
    "pl": "których terminów z 2023 r. nie dotrzymano?",
    "pt": "que prazos de 2023 não foram cumpridos?",
    "ro": "ce termene din 2023 nu au fost respectate?",
    "sk": "ktoré termíny z roku 2023 neboli dodržané?",
    "sl": "kateri roki iz leta 2023 niso bili upoštevani?",
    "sv": "vilka tidsfrister under 2023 hölls inte?",
}


@pytest.mark.parametrize("code", NOT_KEPT)
def test_what_was_not_kept_is_overdue(code: str, read_hinted: HintedReader) -> None:
    """A deadline that nobody kept is one that has passed."""
    question = read_hinted(NOT_KEPT[code], hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span.last.year == YEAR
    assert question.which in (StatusFilter.OVERDUE, StatusFilter.OPEN)
