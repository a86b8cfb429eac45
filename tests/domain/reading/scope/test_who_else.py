"""Tests of questions who besides a body owes something: the names that answer them say who else there is."""

from collections.abc import Mapping

import pytest

from domain.questions.model import Exclusion, Question, QuestionType
from tests.domain.reading.conftest import HintedReader

#: By language: who besides a body has a part in the joint picture, or in the report on financial investigations.
WHO_ELSE: Mapping[str, str] = {
    "bg": "Кой освен Европол отговаря за доклада за финансовите разследвания?",
    "cs": "Kdo kromě Europolu odpovídá za zprávu o finančním vyšetřování?",
    "da": "Hvem ud over Frontex bidrager til situationsbilledet?",
    "de": "Wer außer Europol arbeitet am gemeinsamen Lagebild mit?",
    "el": "Ποιος άλλος εκτός από την Ευρωπόλ είναι υπεύθυνος για την έκθεση για τις οικονομικές έρευνες;",
    "en": "Apart from Frontex, who else works on the joint situational picture?",
    "es": "¿Quién más, aparte de Frontex, contribuye al cuadro de situación?",
    "et": "Kes peale Europoli vastutab finantsuurimiste aruande eest?",
    "fi": "Kuka Europolin lisäksi vastaa talousrikostutkintaa koskevasta raportista?",
    "fr": "Hormis Frontex, qui d'autre contribue au tableau de situation ?",
    "ga": "Cé eile seachas Europol atá freagrach as an tuarascáil ar imscrúduithe airgeadais?",
    "hr": "Tko osim Europola odgovara za izvješće o financijskim istragama?",
    "hu": "Ki felel az Europol mellett a pénzügyi nyomozásokról szóló jelentésért?",
    "it": "Oltre a Europol, chi lavora al quadro della situazione?",
    "lt": "Kas be Europolo atsako už ataskaitą dėl finansinių tyrimų?",
    "lv": "Kurš bez Eiropola atbild par ziņojumu par finanšu izmeklēšanām?",
    "mt": "Min barra l-Europol huwa responsabbli għar-rapport dwar l-investigazzjonijiet finanzjarji?",
    "nl": "Wie werkt er naast Europol nog aan het gezamenlijke situatiebeeld?",
    "pl": "Kto poza Europolem odpowiada za sprawozdanie o dochodzeniach finansowych?",
    "pt": "Quem mais, além da Frontex, contribui para o quadro da situação?",
    "ro": "Cine în afară de Europol contribuie la raportul privind investigațiile financiare?",
    "sk": "Kto okrem Europolu zodpovedá za správu o finančnom vyšetrovaní?",
    "sl": "Kdo poleg Europola je odgovoren za poročilo o finančnih preiskavah?",
    "sv": "Vilka utöver Frontex bidrar till lägesbilden?",
}


@pytest.mark.parametrize("code", WHO_ELSE)
def test_who_else_is_asked_by_who(code: str, read_hinted: HintedReader) -> None:
    """What is asked about is not left out, although the body that is owes it, too; its name is no part of the topic."""
    question = read_hinted(WHO_ELSE[code], hint=code).question
    assert isinstance(question, Question)
    assert (question.ask, question.without) == (QuestionType.WHO, Exclusion())
    assert question.refs in (("I.2a",), ("III.3a",))
    assert not {"Europol", "Frontex"}.intersection((question.topic or "").split())


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("Does anyone besides Europol owe III.3a?", "III.3a"),
        ("Does anyone besides Europol have to contribute to the financial investigations report?", "III.3a"),
        ("Which agencies other than Frontex contribute to I.2a?", "I.2a"),
    ],
)
def test_anyone_else_is_asked_by_who(text: str, ref: str, read_hinted: HintedReader) -> None:
    """Neither yes nor no would say who."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert (question.ask, question.refs, question.without) == (QuestionType.WHO, (ref,), Exclusion())


def test_what_else_of_several_leaves_out(read_hinted: HintedReader) -> None:
    """Of what a body shares with others nothing is asked: it leaves out what that one owes."""
    question = read_hinted("everything on third countries except what Frontex owes", hint="en").question
    assert isinstance(question, Question)
    assert question.without == Exclusion(owners=("frontex",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Kdo kromě členských států pracuje na plánu?"),
        ("da", "Hvem arbejder på køreplanen ud over medlemsstaterne?"),
        ("en", "Who is working on the roadmap apart from the Member States?"),
        ("fi", "Ketkä tekevät etenemissuunnitelmaa jäsenvaltioiden lisäksi?"),
        ("lv", "Kurš bez dalībvalstīm strādā pie ceļveža?"),
        ("sl", "Kdo poleg držav članic še dela na načrtu?"),
    ],
)
def test_who_else_works_on_a_topic_keeps_it(code: str, text: str, read_hinted: HintedReader) -> None:
    """The body that is left out does not narrow the topic, and is no part of it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.refs == ("IV.2a",)
