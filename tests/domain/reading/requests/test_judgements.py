"""Contents of documents, judgements, persons and orders to urge a body are refused, whatever topic they name."""

from collections.abc import Mapping

import pytest

from domain.questions.model import NotUnderstood, Question
from tests.domain.reading.conftest import HintedReader

#: What the report on asset recovery says about cryptocurrencies.
CONTENTS: Mapping[str, str] = {
    "bg": "Какво пише в съвместния доклад за възстановяване на активи за криптовалутите?",
    "de": "Was steht im gemeinsamen Bericht zur Vermögensabschöpfung zu Krypto?",
    "en": "what does the joint report on asset recovery actually say about crypto?",
    "fr": "Que dit le rapport conjoint sur le recouvrement des avoirs à propos des cryptos ?",
    "hu": "Mit ír a vagyonvisszaszerzésről szóló közös jelentés a kriptóról?",
    "lv": "Ko kopīgajā ziņojumā par līdzekļu atgūšanu saka par kriptovalūtām?",
}
JUDGED = [
    ("en", "is the Schengen Barometer worth the paper it's printed on?"),
    ("en", "between ourselves, is Empact any good?"),
    ("fi", "Onko Schengen-barometrista mihinkään?"),
    ("it", "Ma il Barometro Schengen serve davvero a qualcosa?"),
    ("bg", "Става ли за нещо този Шенгенски барометър?"),
    ("en", "is the roadmap realistic in your view?"),
    ("en", "which commissioner is behind the legislative proposals?"),
    ("en", "Who should I call at Europol about the first analysis?"),
    ("en", "What does the report on serious deficiencies say about Greece?"),
    ("en", "Stick a note on II.1a that the College adopted it"),
    ("sk", "kto hlasoval proti legislatívnym návrhom?"),
    ("pt", "quem votou contra as propostas legislativas?"),
    ("pl", "myślisz, że ten plan działania jest realny?"),
    ("fr", "la feuille de route, tu y crois, toi ?"),
    ("es", "¿cuánto nos ha costado el primer análisis?"),
    ("en", "what did the first analysis cost us?"),
    ("es", "¿Tú crees que Europol va bien de gente para cumplir?"),
    ("nl", "Wat vind jij, doet de Commissie hier genoeg aan?"),
    ("en", "who's Eurojust's man on asset recovery these days?"),
    ("lt", "Kas dabar Eurojusto vadovas?"),
    ("lv", "Pabiksti Komisiju par likumdošanas priekšlikumiem"),
    ("de", "Kannst du die Kommission wegen der Gesetzgebungsvorschläge anstupsen?"),
    ("es", "Dale un toque a la Comisión con las propuestas legislativas"),
    ("en", "Which delegations abstained on the roadmap?"),
]
#: Who at a body did something, which names no body.
PERSONS = [
    ("en", "Who at the Commission wrote the overview of serious deficiencies?"),
    ("da", "hvem hos Eurojust har skrevet om finansielle efterforskninger?"),
    ("fi", "Kuka komissiossa laati katsauksen rajojen puutteista?"),
    ("lv", "Kurš Komisijā rakstīja pārskatu par trūkumiem pie robežām?"),
    ("hu", "Ki írta a Bizottságnál a határhiányosságokról szóló részt?"),
]
#: What a document comes to, whether it may be passed on, where corrections go.
OF_DOCUMENTS = [
    ("en", "What does the financial investigations report conclude?"),
    ("sv", "Vilken slutsats drar rapporten om finansiella utredningar?"),
    ("cs", "K jakému závěru dochází zpráva o finančním vyšetřování?"),
    ("en", "Can I share the joint situational picture with my press office?"),
    ("fr", "Le tableau de situation commun, c'est classifié ?"),
    ("fr", "Qu'est-ce qui ressort de la première analyse ?"),
    ("nl", "Wat kwam er uit de eerste analyse van de informatiedeling?"),
    ("hu", "Idézhetek az INTCEN-jelentésekből?"),
    ("fi", "Saako yhteistä tilannekuvaa välittää pääkaupunkiin?"),
    ("en", "To whom do I send my comments on the roadmap?"),
    ("de", "Wohin schicke ich Korrekturen zum Fahrplan?"),
]
#: The same words around what a register holds.
HELD = [
    ("en", "Good morning, does the note say anything about the roadmap?"),
    ("en", "what does the note say about asset recovery?"),
    ("en", "do you think Frontex is late with anything?"),
    ("en", "Did the overview of serious deficiencies ever come in?"),
    ("es", "Lo de que haya presupuesto suficiente, ¿de quién depende al final?"),
    ("da", "Har Europols bestyrelse en finger med i budgettet?"),
    ("da", "Hvad forfalder der under det polske formandskab 2025?"),
    ("cs", "Dobrý den, které výstupy se týkají finančního vyšetřování?"),
    ("en", "fra: our director asks what we signed up to"),
    ("en", "Who is writing the overview of serious deficiencies?"),
    ("en", "Who of Europol and Eurojust owes the joint report?"),
    ("de", "Wer muss bei der Kommission bis Juni etwas abliefern?"),
    ("en", "Who at the June Council owes something?"),
    ("en", "Show me what we have on the roadmap"),
    ("en", "Can I see what Europol must deliver by June?"),
    ("en", "Who gets the report on the High-Level Group's main findings?"),
]


@pytest.mark.parametrize("code", CONTENTS)
def test_what_a_document_says_is_refused(code: str, read_hinted: HintedReader) -> None:
    """The register has who owes it and when, and not its text."""
    assert isinstance(read_hinted(CONTENTS[code], hint=code).question, NotUnderstood)


@pytest.mark.parametrize(("code", "text"), JUDGED)
def test_a_judgement_a_person_or_an_urging_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """What something is worth and who somebody is are no deliverables, and no register urges anybody."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)


@pytest.mark.parametrize(("code", "text"), [*PERSONS, *OF_DOCUMENTS])
def test_what_is_asked_of_a_person_or_a_document_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """The register names bodies, and has no document: neither its authors nor its marking, conclusions or errors."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)


@pytest.mark.parametrize(("code", "text"), HELD)
def test_the_same_words_around_what_is_owed_are_read(code: str, text: str, read_hinted: HintedReader) -> None:
    """A greeting, a title and a status have them, too."""
    assert isinstance(read_hinted(text, hint=code).question, Question)
