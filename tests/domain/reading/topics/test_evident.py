"""Evident deliverables: so many words of one that the others of a text are only named."""

import pytest

from domain.questions.model import NotUnderstood, Question
from tests.domain.reading.conftest import HintedReader


@pytest.mark.parametrize(
    ("text", "language", "ref"),
    [
        (
            "our spokesman wonders who lists the possible partners, in other words which countries are new",
            "en",
            "IV.1a",
        ),
        ("wer berichtet über Schleuser, die auf Telegram und TikTok werben?", "de", "I.4a"),
        ("les passeurs recrutent via TikTok et Facebook, qui en rend compte ?", "fr", "I.4a"),
        ("trafficanti sui social: chi aiuta i paesi online e ogni quanto ne rende conto?", "it", "I.4a"),
        ("onko salakuljettajien toiminnasta Facebookissa ja Telegramissa säännöllinen raportti", "fi", "I.4a"),
        ("przemytnicy na TikToku i Telegramie - kto o tym pisze", "pl", "I.4a"),
        (
            "a kapitányság szerint súlyos hiányosságok vannak a határok biztonságában, ki készíti az áttekintést?",
            "hu",
            "III.6a",
        ),
    ],
)
def test_words_far_apart_are_about_one_deliverable(
    text: str, language: str, ref: str, read_hinted: HintedReader
) -> None:
    """Words of one deliverable find it wherever they stand, and what nothing here is about is named."""
    question = read_hinted(text, hint=language).question
    assert isinstance(question, Question)
    assert question.refs == (ref,)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("did Frontex advertise on TikTok?", "en"),
        ("how many accounts did Telegram and Facebook close?", "en"),
        ("who was the first to post on Facebook and TikTok about the ferry?", "en"),
        ("wann fallen die Kontrollen an der Grenze zu Polen weg?", "de"),
        ("combien de bateaux ont été vus aux frontières extérieures ?", "fr"),
        ("hoeveel gebruikers heeft TikTok naast Telegram?", "nl"),
        ("quando è stato fondato Telegram?", "it"),
        ("kiedy Facebook usunie reklamy?", "pl"),
    ],
)
def test_other_matters_with_words_of_a_topic_are_refused(text: str, language: str, read_hinted: HintedReader) -> None:
    """What asks for something else about the words of a topic is no question about its deliverable."""
    assert isinstance(read_hinted(text, hint=language).question, NotUnderstood)


#: "When was Europol's analysis of the shared information due?" in 21 languages.
SHARED_INFORMATION = [
    ("bg", "Докога Европол трябваше да представи анализа на предоставяната информация?"),
    ("cs", "Do kdy měl Europol předložit analýzu sdílených informací?"),
    ("da", "Hvornår skulle Europols analyse af de udvekslede oplysninger have været klar?"),
    ("de", "Wann war die Analyse der weitergegebenen Informationen durch Europol fällig?"),
    ("el", "Πότε έπρεπε να παραδοθεί η ανάλυση της Ευρωπόλ για τις πληροφορίες που κοινοποιούνται;"),
    ("en", "When was Europol's analysis of the shared information due?"),
    ("es", "¿Para cuándo estaba previsto el análisis de Europol sobre la información compartida?"),
    ("et", "Mis ajaks pidi Europoli analüüs jagatud teabe kohta valmis olema?"),
    ("fi", "Milloin Europolin analyysin jaetuista tiedoista piti olla valmis?"),
    ("fr", "Pour quand l'analyse d'Europol sur les informations partagées était-elle attendue ?"),
    ("hr", "Do kada je Europol trebao dostaviti analizu razmijenjenih informacija?"),
    ("hu", "Mikorra kellett elkészülnie az Europol elemzésének a megosztott információkról?"),
    ("it", "Per quando era prevista l'analisi di Europol sulle informazioni condivise?"),
    ("mt", "Għal meta kienet dovuta l-analiżi tal-Europol dwar l-informazzjoni kondiviża?"),
    ("nl", "Wanneer moest de analyse van de gedeelde informatie door Europol er zijn?"),
    ("pl", "Na kiedy miała być gotowa analiza Europolu dotycząca przekazywanych informacji?"),
    ("pt", "Para quando estava prevista a análise da Europol sobre as informações partilhadas?"),
    ("ro", "Pentru când era prevăzută analiza Europol privind informațiile transmise?"),
    ("sk", "Dokedy mal Europol predložiť analýzu poskytnutých informácií?"),
    ("sl", "Do kdaj bi moral Europol predložiti analizo izmenjanih informacij?"),
    ("sv", "När skulle Europols analys av den delade informationen vara klar?"),
]


@pytest.mark.parametrize(("code", "text"), SHARED_INFORMATION)
def test_a_participle_tells_a_topic_beside_its_noun(code: str, text: str, read_hinted: HintedReader) -> None:
    """ "Shared" was a limit in four languages, and all that Europol owes with others was told."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.refs == ("I.1a",)
