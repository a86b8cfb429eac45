"""A reminder that is to be sent to somebody, in every language."""

from collections.abc import Mapping

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader

#: Send Europol a reminder of I.1a.
REMINDERS: Mapping[str, str] = {
    "bg": "Изпрати на Европол напомняне за I.1a",
    "cs": "Pošli Europolu upomínku k I.1a",
    "da": "Send Europol en påmindelse om I.1a",
    "de": "Schick Europol eine Erinnerung zu I.1a",
    "el": "Στείλε υπενθύμιση στην Ευρωπόλ για το I.1a",
    "en": "Send Europol a reminder about I.1a",
    "es": "Envíale un recordatorio a Europol sobre I.1a",
    "et": "Saada Europolile meeldetuletus I.1a kohta",
    "fi": "Lähetä Europolille muistutus kohdasta I.1a",
    "fr": "Envoie un rappel à Europol pour I.1a",
    "ga": "Seol meabhrúchán chuig Europol faoi I.1a",
    "hr": "Pošalji Europolu podsjetnik za I.1a",
    "hu": "Küldj emlékeztetőt az Europolnak az I.1a-ról",
    "it": "Manda un promemoria a Europol per I.1a",
    "lt": "Nusiųsk Europolui priminimą dėl I.1a",
    "lv": "Nosūti Eiropolam atgādinājumu par I.1a",
    "mt": "Ibgħat tfakkira lil Europol dwar I.1a",
    "nl": "Stuur Europol een herinnering voor I.1a",
    "pl": "Wyślij Europolowi przypomnienie o I.1a",
    "pt": "Manda um lembrete à Europol sobre I.1a",
    "ro": "Trimite-i Europol o atenționare pentru I.1a",
    "sk": "Pošli Europolu pripomienku k I.1a",
    "sl": "Pošlji Europolu opomnik za I.1a",
    "sv": "Skicka en påminnelse till Europol om I.1a",
}


@pytest.mark.parametrize("code", REMINDERS)
def test_a_reminder_to_somebody_has_its_command(code: str, read_hinted: HintedReader) -> None:
    """It is no question about what Europol owes, and no change of who owes it."""
    question = read_hinted(REMINDERS[code], hint=code).question
    assert isinstance(question, NotUnderstood)
    assert (question.reason, question.command) == (RefusalReason.CHANGE, "reminders")


@pytest.mark.parametrize("text", ["reminder: what does Europol owe?"])
def test_a_reminder_that_is_given_asks_for_none(text: str, read_hinted: HintedReader) -> None:
    """The word stands before a question, and nothing is to be sent."""
    assert isinstance(read_hinted(text, hint="en").question, Question)
