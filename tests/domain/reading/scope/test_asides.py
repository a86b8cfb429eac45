"""What stands beside a question and limits nothing in it is left out, in every language."""

from collections.abc import Mapping
from datetime import date

import pytest

from domain.dates.spans import Span
from domain.languages import CODES
from domain.questions.model import (
    Bound,
    DueFilter,
    Exclusion,
    NotUnderstood,
    Question,
    QuestionType,
    RefusalReason,
    StatusFilter,
)
from tests.domain.reading.conftest import DatedReader, HintedReader

#: Whether a Member State must deliver something, and a second alternative that says that only others must.
SECOND_ALTERNATIVES: Mapping[str, tuple[str, str, str]] = {
    "bg": ("bg", "трябва ли България да представи нещо", ", или това е само за Комисията?"),
    "cs": ("cz", "musí Česko něco odevzdat", ", nebo se nás to netýká?"),
    "da": ("dk", "skal Danmark levere noget", ", eller er det kun Kommissionen?"),
    "de": ("at", "muss Österreich etwas liefern", ", oder betrifft das nur die Agenturen?"),
    "el": ("el", "πρέπει η Ελλάδα να παραδώσει κάτι", " ή μόνο οι οργανισμοί;"),
    "en": ("ie", "must Ireland report something", ", or is that only Europol?"),
    "es": ("es", "¿debe España entregar algo", " o es cosa de la Comisión?"),
    "et": ("ee", "kas Eesti peab midagi esitama", " või saab rahulikult puhkusele minna?"),
    "fi": ("fi", "pitääkö Suomen toimittaa jotain", " vai koskeeko se vain komissiota?"),
    "fr": ("fr", "la France doit-elle fournir quelque chose", ", ou est-ce seulement pour les agences ?"),
    "ga": ("ie", "an gcaithfidh Éire aon rud a sheachadadh", ", nó an é an Coimisiún amháin atá i gceist?"),
    "hr": ("hr", "mora li Hrvatska nešto dostaviti", " ili je to samo za Komisiju?"),
    "hu": ("hu", "kell Magyarországnak valamit leadnia", ", vagy ez csak a Bizottság dolga?"),
    "it": ("it", "l'Italia deve consegnare qualcosa", " o riguarda solo le agenzie?"),
    "lt": ("lt", "ar Lietuva turi ką nors pateikti", ", ar tai tik Komisijos reikalas?"),
    "lv": ("lv", "vai Latvijai kaut kas jāiesniedz", ", vai tas attiecas tikai uz Komisiju?"),
    "mt": ("mt", "Malta għandha twassal xi ħaġa", ", jew hi biss il-Kummissjoni?"),
    "nl": ("nl", "moet Nederland iets opleveren", ", of is het allemaal commissie en agentschappen?"),
    "pl": ("pl", "czy Polska musi coś dostarczyć", ", czy to sprawa Komisji?"),
    "pt": ("pt", "Portugal deve entregar alguma coisa", " ou só as agências?"),
    "ro": ("ro", "trebuie România să livreze ceva", " sau e treaba Comisiei?"),
    "sk": ("sk", "musí Slovensko niečo dodať", ", alebo sa nás to netýka?"),
    "sl": ("si", "mora Slovenija kaj oddati", ", ali je to samo za Komisijo?"),
    "sv": ("se", "ska Sverige lämna in något", ", eller är det bara kommissionen?"),
}


@pytest.mark.parametrize("code", CODES)
def test_leaves_out_a_second_alternative(code: str, read_hinted: HintedReader) -> None:
    """A yes/no question is about whom it names first; the answer to it answers "or is it only …", too."""
    owner, question, alternative = SECOND_ALTERNATIVES[code]
    asked = read_hinted(question + alternative, hint=code).question
    mark = ";" if code == "el" else "?"
    assert asked == read_hinted(question + mark, hint=code).question
    assert isinstance(asked, Question)
    assert asked.owners == (owner,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "does Frontex or Europol owe anything in June?",
            Question(
                ask=QuestionType.WHETHER,
                owners=("frontex", "europol"),
                when=DueFilter(bound=Bound.IN, span=Span(first=date(2024, 6, 1), last=date(2024, 6, 30))),
            ),
        ),
        (
            "does Frontex or Europol owe III.3a?",
            Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3a",)),
        ),
        (
            "who has to write III.6a, Europol or Frontex?",
            Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.6a",)),
        ),
    ],
)
def test_alternatives_that_stay(text: str, expected: Question, read_hinted: HintedReader) -> None:
    """Bodies that "or" joins are all meant; which of them owes something is asked for who does."""
    assert read_hinted(text, hint="en").question == expected


MARCH = date(2024, 3, 5)
OVERDUE = Question(which=StatusFilter.OVERDUE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("raad was gisteren. wat is er nu te laat?", OVERDUE),
        ("le conseil était hier. qu'est-ce qui est en retard ?", OVERDUE),
        ("council is tomorrow: what is overdue?", OVERDUE),
        ("holnapi coreper előtt: mi van késésben?", OVERDUE),
        ("pt coreper de mâine: ce e restant?", OVERDUE),
        ("vor dem AStV: was ist überfällig?", OVERDUE),
        ("what is late after the March Council?", OVERDUE),
        ("kas vėluoja po kovo tarybos?", OVERDUE),
        ("qué va tarde, que los veo mañana", OVERDUE),
        ("coreper is tomorrow, which items have no owner?", Question(ownerless=True)),
    ],
)
def test_leaves_out_the_occasion(text: str, expected: Question, read_on: DatedReader) -> None:
    """A meeting that something is asked for, or that has just been, is no owner and no time of what is late."""
    assert read_on(text, MARCH).question == expected


@pytest.mark.parametrize("text", ["what must Frontex deliver before coreper?", "what is due before coreper?"])
def test_keeps_what_limits(text: str, read_on: DatedReader) -> None:
    """What is due before a meeting that is not known is no question about everything that is due."""
    assert isinstance(question := read_on(text, MARCH).question, NotUnderstood)
    assert question.reason in (RefusalReason.BODY, RefusalReason.PLACE)


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("handover note for the hungarians: what falls due under the hungarian presidency?", ()),
        ("note pour les hongrois : qu'est-ce qui échoit sous la présidence hongroise ?", ()),
        ("what must Hungary deliver under the Hungarian presidency?", ("hu",)),
    ],
)
def test_whose_presidency(text: str, owners: tuple[str, ...], read_on: DatedReader) -> None:
    """Whom a note on their own Presidency is for owes nothing by that."""
    time = DueFilter(bound=Bound.IN, span=Span(first=date(2024, 7, 1), last=date(2024, 12, 31)))
    assert read_on(text, MARCH).question == Question(owners=owners, when=time)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "welche davon gehen an das Parlament?"),
        ("en", "which of these go to the Parliament?"),
        ("pl", "które z nich trafiają do Parlamentu?"),
    ],
)
def test_which_of_these_are_all_without_a_thread(code: str, text: str, read_hinted: HintedReader) -> None:
    """With nothing before it "which of these" is about everything that the question limits."""
    assert read_hinted(text, hint=code).question == Question(addressees=("european-parliament",))


#: How people end a yes/no question.
YES_OR_NO: Mapping[str, tuple[str, str]] = {
    "bg": ("има ли Frontex нещо за юни", ", да или не?"),
    "cs": ("musí Frontex něco dodat v červnu", ", ano, nebo ne?"),
    "da": ("har Frontex noget i juni", " eller ej?"),
    "de": ("muss Frontex im Juni etwas liefern", " oder nicht?"),
    "el": ("χρωστάει ο Frontex κάτι τον Ιούνιο", ", ναι ή όχι;"),
    "en": ("does Frontex owe anything in June", ", yes or no?"),
    "es": ("¿debe Frontex algo en junio", " o no?"),
    "et": ("kas Frontex peab juunis midagi esitama", " või mitte?"),
    "fi": ("pitääkö Frontexin toimittaa jotain kesäkuussa", " vai ei?"),
    "fr": ("Frontex doit remettre quelque chose en juin", " ou pas ?"),
    "hr": ("mora li Frontex nešto dostaviti u lipnju", " ili ne?"),
    "hu": ("kell a Frontexnek valamit leadnia júniusban", ", igen vagy nem?"),
    "it": ("Frontex deve consegnare qualcosa a giugno", " o no?"),
    "nl": ("moet Frontex in juni iets opleveren", ", ja of nee?"),
    "pl": ("czy Frontex musi coś dostarczyć w czerwcu", ", tak czy nie?"),
    "pt": ("a Frontex deve entregar alguma coisa em junho", " ou não?"),
    "ro": ("trebuie Frontex să livreze ceva în iunie", " sau nu?"),
    "sk": ("musí Frontex niečo dodať v júni", ", áno alebo nie?"),
    "sl": ("mora Frontex kaj oddati junija", " ali ne?"),
    "sv": ("ska Frontex lämna in något i juni", " eller inte?"),
}


@pytest.mark.parametrize("code", YES_OR_NO)
def test_or_not_changes_nothing(code: str, read_hinted: HintedReader) -> None:
    """That the answer is yes or no is known."""
    question, end = YES_OR_NO[code]
    asked = read_hinted(question + end, hint=code).question
    assert isinstance(asked, Question)
    assert asked == read_hinted(question + (";" if code == "el" else "?"), hint=code).question


@pytest.mark.parametrize(
    ("code", "text", "same"),
    [
        ("en", "what does Frontex owe by June, including the overdue?", "what does Frontex owe by June?"),
        ("en", "what does Frontex owe by June, lateness included?", "what does Frontex owe by June?"),
        ("it", "cosa deve Frontex entro giugno, ritardi compresi?", "cosa deve Frontex entro giugno?"),
        ("fr", "que doit Frontex d'ici fin juin, retards compris ?", "que doit Frontex d'ici fin juin ?"),
        ("ro", "ce datorează Frontex până în iunie, întârzieri incluse?", "ce datorează Frontex până în iunie?"),
        ("pl", "co ma Frontex do końca czerwca, zaległości wliczone?", "co ma Frontex do końca czerwca?"),
        (
            "en",
            "what must Frontex deliver by the end of the year, delays included?",
            "what must Frontex deliver by the end of the year?",
        ),
        (
            "en",
            "what must Frontex deliver before Christmas, including the overdue?",
            "what must Frontex deliver before Christmas?",
        ),
        (
            "it",
            "cosa deve la Commissione entro giugno (incluso l'arretrato)?",
            "cosa deve la Commissione entro giugno?",
        ),
        ("de", "was ist von Europol offen, inklusive Überfälligem?", "was ist von Europol offen?"),
        ("fr", "que doit Frontex, y compris les retards ?", "que doit Frontex ?"),
        (
            "sv",
            "vad ska Frontex leverera till luxemburg den 10 juni 2024?",
            "vad ska Frontex leverera den 10 juni 2024?",
        ),
        (
            "en",
            "what must Frontex bring to the June Council in Luxembourg?",
            "what must Frontex bring to the June Council?",
        ),
        ("lt", "kas suplanuota birželio mėnesio tarybai Liuksemburge?", "kas suplanuota birželio mėnesio tarybai?"),
        ("et", "mis on laual 10. oktoobril 2024 Luksemburgis?", "mis on laual 10. oktoobril 2024?"),
        ("fi", "mitä on pöydällä 10.10.2024 Luxemburgissa?", "mitä on pöydällä 10.10.2024?"),
        ("hu", "Luxembourgban június 13-án mi lesz napirenden?", "Június 13-án mi lesz napirenden?"),
        ("lt", "kas bus 2024 m. birželio 13 d. Liuksemburge?", "kas bus 2024 m. birželio 13 d.?"),
        ("lv", "kas uz galda 2024. gada 10. oktobrī Luksemburgā?", "kas uz galda 2024. gada 10. oktobrī?"),
        ("es", "soy nuevo y es mi primer día, ¿qué debe Frontex?", "soy nuevo, ¿qué debe Frontex?"),
        ("fr", "c'est ma première semaine, que doit Frontex ?", "que doit Frontex ?"),
        ("nl", "heeft Frontex iets in maart of nog niks?", "heeft Frontex iets in maart?"),
        ("de", "hat Frontex etwas im März oder noch nichts?", "hat Frontex etwas im März?"),
        ("fr", "les échéances de mars, elles sont combien ?", "les échéances de mars, combien ?"),
        ("pl", "terminy marcowe, ile ich jest?", "terminy marcowe, ile jest?"),
        ("fr", "une échéance tombe-t-elle en octobre ?", "une échéance tombe en octobre ?"),
    ],
)
def test_what_adds_nothing_is_left_out(code: str, text: str, same: str, read_hinted: HintedReader) -> None:
    """The overdue is open too; a meeting has its place; "they" are what a sentence begins with."""
    asked = read_hinted(text, hint=code).question
    assert isinstance(asked, Question)
    assert asked == read_hinted(same, hint=code).question


@pytest.mark.parametrize(
    "text",
    [
        "Има ли заседание на Шенгенския съвет през октомври и какво е за него?",
        "kdy je nejbližší schengenská Rada a co na ni má přijít",
        "Kiedy jest najbliższa Rada Schengen i co na nią trafia?",
        "Kedy je najbližšia schengenská Rada a čo na ňu má prísť?",
    ],
)
def test_what_is_for_it_is_for_the_meeting(text: str, read_on: DatedReader) -> None:
    """It points back at the meeting that the same text names, and at nothing before it."""
    question = read_on(text, today=date(2024, 9, 10)).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert question.when.span.last == date(2024, 10, 10)


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("bg", "Раздел II – кой отговаря за него?", Question(ask=QuestionType.WHO, section="II")),
        ("cs", "Schengenský barometr+ – co jím prochází", Question(vehicle="schengen-barometer-plus")),
    ],
)
def test_what_a_text_names_itself_is_pointed_at(
    code: str, text: str, expected: Question, read_hinted: HintedReader
) -> None:
    """A section or vehicle that the text names first is what "it" is."""
    assert read_hinted(text, hint=code).question == expected


@pytest.mark.parametrize(
    ("code", "text", "tag"),
    [
        ("bg", "Европол има нещо през март", "не"),
        ("cs", "Europol má něco v březnu", "ne"),
        ("de", "Europol hat im März etwas fällig", "nicht"),
        ("el", "Η Ευρωπόλ έχει κάτι τον Μάρτιο", "όχι"),
        ("en", "Europol has something due in March", "no"),
        ("en", "Europol has something due in March", "doesn't it"),
        ("fi", "Europolilla on jotain maaliskuussa", "eikö"),
        ("hu", "Az Europolnak van valamije márciusban", "nem"),
        ("pt", "A Europol tem algo em março", "não"),
    ],
)
def test_a_tag_at_the_end_denies_nothing(code: str, text: str, tag: str, read_hinted: HintedReader) -> None:
    """It only asks whether what was said is so."""
    mark = ";" if code == "el" else "?"
    question = read_hinted(f"{text}, {tag}{mark}", hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("europol",)
    assert question.when is not None
    assert question.without == Exclusion()
