"""Meetings that a text mentions around its question: somebody prepares one, or a day is that of one."""

from datetime import date

import pytest

from domain.dates.spans import Span
from domain.questions.model import Bound, DueFilter, Question, StatusFilter
from tests.domain.reading.conftest import HintedReader
from tests.languages import LANGUAGES

COUNCIL = Span.day(date(2024, 6, 13))
#: Somebody prepares the minister for a Council, and asks what must be ready.
PREPARED = {
    "bg": "Подготвям министъра за заседанието на Шенгенския съвет на 13 юни. Какво трябва да е готово?",
    "cs": "Připravuji ministra na Schengenskou radu 13. června. Co má být hotové?",
    "da": "Er ved at forberede ministeren til rådsmødet 13/6. Hvad skal foreligge?",
    "de": "Ich bereite den Minister auf die Ratstagung am 13. Juni vor. Was muss vorliegen?",
    "el": "Ετοιμάζω τον υπουργό για το Συμβούλιο Σένγκεν της 13ης Ιουνίου. Τι πρέπει να υποβληθεί;",
    "en": "I am preparing the minister for the Council on 13 June. What must be ready?",
    "es": "Estoy preparando al ministro para el Consejo Schengen del 13 de junio. ¿Qué debe estar listo?",
    "et": "Valmistan ministrit ette 13. juuni Schengeni nõukoguks. Mis peab valmis olema?",
    "fi": "Valmistelen ministeriä 13. kesäkuuta pidettävään Schengen-neuvostoon. Mitä pitää olla valmiina?",
    "fr": "Je prépare la ministre pour le Conseil Schengen du 13 juin. Que doit-on remettre ?",
    "ga": "Tá mé ag ullmhú an aire do Chomhairle Schengen ar an 13 Meitheamh. Cad atá le cur isteach?",
    "hr": "Pripremam ministra za Schengensko vijeće 13. lipnja. Što mora biti gotovo?",
    "hu": "A minisztert készítem fel az június 13-i Schengen-tanácsra. Minek kell készen lennie?",
    "it": "Preparo il ministro per il Consiglio Schengen del 13 giugno. Cosa deve essere pronto?",
    "lt": "Ruošiu ministrą Šengeno tarybai birželio 13 d. Kas turi būti pateikta?",
    "lv": "Gatavoju ministru Šengenas padomei 13. jūnijā. Kam jābūt gatavam?",
    "mt": "Qed nipprepara lill-ministru għall-Kunsill ta' Schengen tal-13 ta' Ġunju. X'għandu jkun lest?",
    "nl": "Ik bereid de minister voor op de Schengenraad van 13 juni. Wat moet er klaar zijn?",
    "pl": "Przygotowuję ministra na posiedzenie Rady Schengen 13 czerwca. Co ma być gotowe?",
    "pt": "Estou a preparar a ministra para o Conselho Schengen de 13 de junho. O que tem de estar pronto?",
    "ro": "Îl pregătesc pe ministru pentru Consiliul Schengen din 13 iunie. Ce trebuie să fie gata?",
    "sk": "Pripravujem ministra na Schengenskú radu 13. júna. Čo má byť hotové?",
    "sl": "Ministra pripravljam na Schengenski svet 13. junija. Kaj mora biti pripravljeno?",
    "sv": "Jag förbereder ministern inför Schengenrådet den 13 juni. Vad ska vara klart?",
}
#: Which reports are due on the day of a Council.
ON_ITS_DAY = {
    "bg": "Кои доклади са дължими на 13 юни, деня на Шенгенския съвет?",
    "cs": "Které zprávy jsou splatné 13. června, v den Schengenské rady?",
    "da": "Hvilke rapporter skal foreligge den 13. juni, dagen for Schengenrådet?",
    "de": "Welche Berichte sind am 13. Juni fällig, dem Tag des Schengen-Rates?",
    "el": "Ποιες εκθέσεις λήγουν στις 13 Ιουνίου, ημέρα του Συμβουλίου Σένγκεν;",
    "en": "Which reports are due on 13 June, day of the Schengen Council?",
    "es": "¿Qué informes vencen el 13 de junio, día del Consejo Schengen?",
    "et": "Millised aruanded tuleb esitada 13. juunil, Schengeni nõukogu päeval?",
    "fi": "Mitkä raportit erääntyvät 13. kesäkuuta, Schengen-neuvoston päivänä?",
    "fr": "Quels rapports sont dus le 13 juin, jour du Conseil Schengen ?",
    "ga": "Cé na tuarascálacha atá le cur isteach ar an 13 Meitheamh, lá Chomhairle Schengen?",
    "hr": "Koja izvješća dospijevaju 13. lipnja, na dan Schengenskog vijeća?",
    "hu": "Mely jelentések esedékesek június 13-án, a Schengen-tanács napján?",
    "it": "Quali relazioni scadono il 13 giugno, giorno del Consiglio Schengen?",
    "lt": "Kokių ataskaitų terminas birželio 13 d., Šengeno tarybos dieną?",
    "lv": "Kādi ziņojumi jāiesniedz 13. jūnijā, Šengenas padomes dienā?",
    "mt": "Liema rapporti huma dovuti fit-13 ta' Ġunju, il-jum tal-Kunsill ta' Schengen?",
    "nl": "Welke verslagen moeten er op 13 juni zijn, de dag van de Schengenraad?",
    "pl": "Które sprawozdania przypadają na 13 czerwca, dzień Rady Schengen?",
    "pt": "Que relatórios vencem a 13 de junho, dia do Conselho Schengen?",
    "ro": "Ce rapoarte sunt scadente pe 13 iunie, ziua Consiliului Schengen?",
    "sk": "Ktoré správy sú splatné 13. júna, v deň Schengenskej rady?",
    "sl": "Katera poročila zapadejo 13. junija, na dan Schengenskega sveta?",
    "sv": "Vilka rapporter ska lämnas den 13 juni, dagen för Schengenrådet?",
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_must_be_ready_for_a_meeting(code: str, read_hinted: HintedReader) -> None:
    """A question for everything, after a remark about one Council, is for what is due at that one."""
    question = read_hinted(PREPARED[code], hint=code).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.when.span, question.when.bound) == (COUNCIL, Bound.IN)
    assert question == Question(ask=question.ask, which=question.which, when=question.when)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_day_may_be_that_of_a_meeting(code: str, read_hinted: HintedReader) -> None:
    """The Council whose day it is owes nothing."""
    question = read_hinted(ON_ITS_DAY[code], hint=code).question
    assert isinstance(question, Question)
    assert question == Question(ask=question.ask, when=DueFilter(bound=Bound.IN, span=COUNCIL))


def test_of_two_meetings_none_is_meant(read_hinted: HintedReader) -> None:
    """A question for everything is for everything where two Councils are mentioned."""
    text = "We have the Councils of March and of June ahead. What is open?"
    question = read_hinted(text, hint="en").question
    assert not isinstance(question, Question) or question.when is None


def test_what_is_overdue_is_not_due_at_a_meeting_to_come(read_hinted: HintedReader) -> None:
    """Who is late is asked of all, whatever meeting is prepared."""
    text = "Jag förbereder statssekreteraren inför Schengenrådet i juni. Vem är mest försenad, och vad lämnas dit?"
    question = read_hinted(text, hint="sv").question
    assert isinstance(question, Question)
    assert (question.which, question.when) == (StatusFilter.OVERDUE, None)


#: What is foreseen for the Council of the day that was named before.
THAT_COUNCIL = {
    "de": "Am 13. Juni tagt der Rat. Was ist für diesen Rat vorgesehen?",
    "el": "Το Συμβούλιο συνεδριάζει στις 13 Ιουνίου. Τι πάει σε αυτό το Συμβούλιο;",
    "en": "Drafting the agenda for 13 June. What's foreseen for that Council?",
    "es": "Preparo el 13 de junio. ¿Qué está previsto para ese Consejo?",
    "fr": "Je prépare le 13 juin. Qu'est-ce qui est prévu pour ce Conseil ?",
    "it": "Sto preparando il 13 giugno. Cosa è previsto per quel Consiglio?",
    "nl": "Ik bereid 13 juni voor. Wat staat er voor deze Raad op de rol?",
    "pl": "Przygotowuję się na 13 czerwca. Co jest przewidziane na tę Radę?",
}


@pytest.mark.parametrize("code", THAT_COUNCIL)
def test_that_council_is_the_one_of_the_day_before(code: str, read_hinted: HintedReader) -> None:
    """It is no body that owes something, nor the next Council."""
    question = read_hinted(THAT_COUNCIL[code], hint=code, today=date(2024, 2, 1)).question
    assert isinstance(question, Question), question
    assert question.when is not None
    assert (question.owners, question.addressees, question.when.span) == ((), (), COUNCIL)
    assert question.when.council is not None
