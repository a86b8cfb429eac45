"""What a sentence after a question leaves out or adds, and with what it is compared."""

import pytest

from domain.questions.model import Exclusion, NotUnderstood, Question, StatusFilter
from tests.domain.reading.conftest import HintedReader

#: "What is due by 30 June? Please leave out the overdue ones.", in each language.
LEAVE_OUT = [
    ("en", "what deadlines fall between today and 30 June? Please leave out the overdue ones."),
    ("bg", "Кои срокове изтичат до 30 юни? Просрочените моля пропуснете."),
    ("cs", "Co má termín do 30. června? Zpožděné prosím vynechte."),
    ("da", "Hvad forfalder inden 30. juni? De forsinkede kan du udelade."),
    ("de", "Was ist bis 30. Juni fällig? Die überfälligen bitte weglassen."),
    ("el", "Τι λήγει έως τις 30 Ιουνίου; Τα εκπρόθεσμα παραλείψτε τα."),
    ("es", "¿Qué vence hasta el 30 de junio? Los atrasados omítelos."),
    ("et", "Mille tähtaeg on 30. juuniks? Hilinenud palun välja jätta."),
    ("fi", "Mitä erääntyy 30. kesäkuuta mennessä? Myöhässä olevat voi jättää pois."),
    ("ga", "Cad atá dlite faoin 30 Meitheamh? Fág na cinn dhéanacha ar lár."),
    ("hr", "Što dospijeva do 30. lipnja? Zakašnjele molim izostaviti."),
    ("it", "Cosa scade entro il 30 giugno? Gli arretrati lasciali fuori."),
    ("lt", "Kas turi būti pateikta iki birželio 30 d.? Vėluojančius prašau praleisti."),
    ("lv", "Kas jāiesniedz līdz 30. jūnijam? Nokavētos lūdzu izlaist."),
    ("mt", "X'inhu dovut sat-30 ta' Ġunju? Ħalli barra dawk tard."),
    ("nl", "Wat moet er voor 30 juni komen? De achterstallige kun je weglaten."),
    ("pl", "Jakie terminy przypadają do 30 czerwca? Zaległości proszę pominąć."),
    ("pt", "O que vence até 30 de junho? Os atrasados pode omitir."),
    ("ro", "Ce termene sunt până la 30 iunie? Restanțele vă rog să le omiteți."),
    ("sk", "Čo má termín do 30. júna? Omeškané prosím vynechať."),
    ("sl", "Kaj zapade do 30. junija? Zamude prosim izpusti."),
    ("sv", "Vad ska lämnas före den 30 juni? De försenade kan du utelämna."),
]
#: "What is overdue? Please leave Europol out.", in each language.
LEAVE_BODY_OUT = [
    ("bg", "Какво е просрочено? Моля, оставете Европол настрана."),
    ("cs", "Co je po termínu? Europol, prosím, vynechte."),
    ("da", "Hvad er forsinket? Lad venligst Europol ude."),
    ("de", "Was ist überfällig? Lasst Europol bitte außen vor."),
    ("el", "Τι έχει καθυστερήσει; Αφήστε έξω τη Europol, παρακαλώ."),
    ("en", "What is overdue? Europol, please, leave out."),
    ("es", "¿Qué está atrasado? Dejad fuera a Europol, por favor."),
    ("et", "Mis on hilinenud? Palun jätke Europol välja."),
    ("fi", "Mikä on myöhässä? Voisitko jättää Europolin pois?"),
    ("fr", "Qu'est-ce qui est en retard ? Merci de laisser Europol de côté."),
    ("ga", "Cad atá déanach? Fágaigí Europol ar lár, le do thoil."),
    ("hr", "Što kasni? Europol, molim, izostavite."),
    ("hu", "Mi van késésben? Az Europolt, kérlek, hagyd ki."),
    ("it", "Cosa è in ritardo? Lasciate fuori Europol, grazie."),
    ("lt", "Kas vėluoja? Prašau, Europolo neįtraukite."),
    ("lv", "Kas kavējas? Eiropolu, lūdzu, izlaidiet."),
    ("mt", "X'inhu tard? Ħallu barra lill-Europol."),
    ("nl", "Wat is te laat? Laat Europol graag buiten beschouwing."),
    ("pl", "Co jest zaległe? Proszę pominąć Europol."),
    ("pt", "O que está atrasado? Deixem a Europol de fora, por favor."),
    ("ro", "Ce este întârziat? Vă rog să lăsați Europol deoparte."),
    ("sk", "Čo mešká? Europol, prosím, vynechajte."),
    ("sl", "Kaj zamuja? Europol, prosim, izpustite."),
    ("sv", "Vad är försenat? Lämna Europol utanför, tack."),
]
#: "Everything due by the end of 2025, including what is late".
INCLUDING = [
    ("en", "everything with a deadline by the end of 2025, including what is late"),
    ("bg", "всичко със срок до края на 2025 г., включително това, което закъснява"),
    ("cs", "všechno s termínem do konce roku 2025 včetně toho, co má zpoždění"),
    ("da", "alt med frist inden udgangen af 2025, inklusive det, der er forsinket"),
    ("de", "alles mit Frist bis Ende 2025 einschließlich dessen, was überfällig ist"),
    ("el", "όλα με προθεσμία έως το τέλος του 2025, μαζί με όσα έχουν καθυστερήσει"),
    ("es", "todo lo que vence hasta finales de 2025, incluido lo que está atrasado"),
    ("fi", "kaikki, minkä määräaika on vuoden 2025 loppuun mennessä, mukaan lukien se mikä on myöhässä"),
    ("fr", "tout ce qui est dû d'ici fin 2025, y compris ce qui est en retard"),
    ("ga", "gach rud atá dlite faoi dheireadh 2025, lena n-áirítear a bhfuil déanach"),
    ("hr", "sve s rokom do kraja 2025., uključujući ono što kasni"),
    ("hu", "minden, ami 2025 végéig esedékes, beleértve azt is, ami késésben van"),
    ("it", "tutto ciò che scade entro la fine del 2025, compreso quello che è in ritardo"),
    ("lv", "viss, kas jāiesniedz līdz 2025. gada beigām, ieskaitot to, kas kavējas"),
    ("mt", "kollox li hu dovut sa tmiem l-2025, inkluż dak li hu tard"),
    ("nl", "alles met een deadline voor eind 2025, inclusief wat te laat is"),
    ("pl", "wszystko z terminem do końca 2025 r. łącznie z tym, co jest po terminie"),
    ("pt", "tudo o que vence até ao fim de 2025, incluindo o que está em atraso"),
    ("ro", "tot ce are termen până la sfârșitul lui 2025, inclusiv ce este întârziat"),
    ("sk", "všetko s termínom do konca roka 2025 vrátane toho, čo mešká"),
    ("sl", "vse z rokom do konca leta 2025, vključno s tistim, kar zamuja"),
    ("sv", "allt med tidsfrist före utgången av 2025, inklusive det som är försenat"),
]
#: "What is due by the end of 2025? Please include the overdue ones.".
INCLUDE = [
    ("en", "What is due by the end of 2025? Please include the overdue ones."),
    ("bg", "Какво е със срок до края на 2025 г.? Просрочените моля включете."),
    ("cs", "Co má termín do konce roku 2025? Zpožděné prosím zahrňte."),
    ("da", "Hvad forfalder inden udgangen af 2025? Tag gerne de forsinkede med."),
    ("de", "Was ist bis Ende 2025 fällig? Die überfälligen bitte mitzählen."),
    ("el", "Τι λήγει έως το τέλος του 2025; Συμπεριλάβετε και τα εκπρόθεσμα."),
    ("es", "¿Qué vence hasta finales de 2025? Incluye los atrasados, por favor."),
    ("et", "Mille tähtaeg on 2025. aasta lõpuks? Hilinenud palun kaasa arvata."),
    ("fi", "Mitä erääntyy vuoden 2025 loppuun mennessä? Laske mukaan myöhässä olevat."),
    ("fr", "Qu'est-ce qui est dû d'ici fin 2025 ? Merci d'inclure les retards."),
    ("hr", "Što dospijeva do kraja 2025.? Zaostatke molim uračunati."),
    ("it", "Cosa scade entro la fine del 2025? Includi anche gli arretrati."),
    ("lt", "Kas turi būti pateikta iki 2025 m. pabaigos? Įtraukite ir vėluojančius."),
    ("lv", "Kas jāiesniedz līdz 2025. gada beigām? Lūdzu, iekļaujiet arī nokavētos."),
    ("mt", "X'inhu dovut sa tmiem l-2025? Inkludi dawk tard ukoll."),
    ("nl", "Wat moet er voor eind 2025 komen? Reken de achterstallige mee."),
    ("pl", "Co ma termin do końca 2025 r.? Zaległości proszę uwzględnić."),
    ("pt", "O que vence até ao fim de 2025? Inclui os atrasados, por favor."),
    ("ro", "Ce are termen până la sfârșitul lui 2025? Includeți și restanțele."),
    ("sk", "Čo má termín do konca roka 2025? Omeškané prosím zahrnúť."),
    ("sl", "Kaj zapade do konca leta 2025? Zamude prosim vključi."),
    ("sv", "Vad ska lämnas före utgången av 2025? Ta med de försenade."),
]
#: "What does Frontex owe, unlike Europol?".
UNLIKE = [
    ("en", "What does Frontex owe, unlike Europol?"),
    ("de", "Was schuldet Frontex im Gegensatz zu Europol?"),
    ("fr", "Que doit Frontex, contrairement à Europol ?"),
    ("es", "¿Qué debe Frontex, a diferencia de Europol?"),
    ("it", "Cosa deve Frontex, a differenza di Europol?"),
    ("pl", "Co musi dostarczyć Frontex, w przeciwieństwie do Europolu?"),
    ("nl", "Wat moet Frontex leveren, in tegenstelling tot Europol?"),
    ("cs", "Co má dodat Frontex na rozdíl od Europolu?"),
    ("sv", "Vad ska Frontex lämna, till skillnad från Europol?"),
    ("fi", "Mitä Frontexin pitää toimittaa, toisin kuin Europolin?"),
]


@pytest.mark.parametrize(("code", "text"), LEAVE_OUT)
def test_what_is_late_may_be_left_out_afterwards(code: str, text: str, read_hinted: HintedReader) -> None:
    """In five languages just what was not wanted was listed."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.which, question.without) == (StatusFilter.OPEN, Exclusion(overdue=True))
    assert question.when is not None


@pytest.mark.parametrize(("code", "text"), [*INCLUDING, *INCLUDE])
def test_what_is_late_may_be_included(code: str, text: str, read_hinted: HintedReader) -> None:
    """Said by a clause or afterwards, it was all that was asked for, or refused."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.which is not StatusFilter.OVERDUE
    assert question.when is not None


@pytest.mark.parametrize(("code", "text"), UNLIKE)
def test_what_one_owes_unlike_another(code: str, text: str, read_hinted: HintedReader) -> None:
    """What both owe is left out."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert (question.owners, question.without) == (("frontex",), Exclusion(owners=("europol",)))


def test_a_unit_is_not_left_out_with_its_body(read_hinted: HintedReader) -> None:
    """It would leave nothing."""
    question = read_hinted("What does EFECC owe, as opposed to Europol?", hint="en").question
    assert question == Question(owners=("efecc",))


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "including the overdue"), ("bg", "включително каквото вече се бави"), ("en", ", with the late")],
)
def test_nothing_but_what_is_included_is_no_fault(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is left without it may be no word at all."""
    assert read_hinted(text, hint=code).question is not None


@pytest.mark.parametrize(("code", "text"), LEAVE_BODY_OUT)
def test_a_body_may_be_left_out_by_a_sentence(code: str, text: str, read_hinted: HintedReader) -> None:
    """With courtesy between commas just that body was listed in six languages."""
    question = read_hinted(text, hint=code).question
    assert question == Question(which=StatusFilter.OVERDUE, without=Exclusion(owners=("europol",)))


@pytest.mark.parametrize(
    "text",
    [
        "What is overdue? Don't leave out Europol.",
        "What is overdue at Europol, except",
        "What does the Commission owe? I'll drop by Europol.",
    ],
)
def test_what_cannot_be_left_out_is_never_left_out(text: str, read_hinted: HintedReader) -> None:
    """It is refused, or nothing of it limits what is asked."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, NotUnderstood) or question.without == Exclusion()


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "What is due in June? Leave out Europol."),
        ("es", "¿Qué vence en junio? Omite a Europol."),
        ("fr", "Qu'est-ce qui tombe en juin ? Laissez de côté Europol."),
        ("it", "Cosa scade a giugno? Tralascia Europol."),
        ("nl", "Wat moet er in juni komen? Europol mag je weglaten."),
        ("pl", "Co przypada na czerwiec? Europol można pominąć."),
        ("pt", "O que vence em junho? Omite a Europol."),
        ("sv", "Vad ska lämnas i juni? Europol kan du hoppa över."),
    ],
)
def test_a_body_may_be_left_out_afterwards(code: str, text: str, read_hinted: HintedReader) -> None:
    """Before or after its name."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question), question
    assert question.without == Exclusion(owners=("europol",))


def test_what_has_no_date_may_be_included(read_hinted: HintedReader) -> None:
    """It is anyway where no time is named."""
    text = "What does Europol owe? Include those without a date."
    assert read_hinted(text, hint="en").question == Question(owners=("europol",))


def test_what_is_late_is_due_by_then(read_hinted: HintedReader) -> None:
    """By a time that a sentence before names, of one body."""
    text = "The plan goes until the end of 2024. What must the Commission still deliver by then? Include the backlog."
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question), question
    assert (question.which, question.owners) == (StatusFilter.OPEN, ("commission",))
    assert question.when is not None
