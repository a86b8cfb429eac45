"""What owners report done, and nobody has confirmed yet, can be asked for in every language."""

import pytest

from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question, QuestionType, RefusalReason, StatusFilter
from tests.domain.reading.conftest import HintedReader

DONE, REPORTED = StatusFilter.DONE, StatusFilter.REPORTED

#: By language: what waits to be confirmed, whether anything does, which reports do, what is reported and not confirmed,
#: whether III.3a is confirmed, and whether a rumour is.
CASES = {
    "en": (
        "what waits to be confirmed?",
        "is anything waiting for confirmation?",
        "which reports still have to be confirmed?",
        "what was reported but not confirmed?",
        "is III.3a confirmed yet?",
        "is it confirmed that III.3a is due in March 2024?",
    ),
    "bg": (
        "какво чака потвърждение?",
        "чака ли нещо потвърждение?",
        "кои доклади трябва още да бъдат потвърдени?",
        "какво е съобщено, но не е потвърдено?",
        "потвърден ли е III.3a?",
        "потвърдено ли е, че III.3a е със срок март 2024?",
    ),
    "cs": (
        "co čeká na potvrzení?",
        "čeká něco na potvrzení?",
        "které zprávy musí být ještě potvrzeny?",
        "co bylo nahlášeno, ale nepotvrzeno?",
        "je už III.3a potvrzené?",
        "je potvrzeno, že III.3a má termín v březnu 2024?",
    ),
    "da": (
        "hvad venter på bekræftelse?",
        "venter noget på bekræftelse?",
        "hvilke rapporter skal stadig bekræftes?",
        "hvad er indberettet, men ikke bekræftet?",
        "er III.3a bekræftet?",
        "er det bekræftet, at III.3a skal leveres i marts 2024?",
    ),
    "de": (
        "was wartet auf Bestätigung?",
        "wartet etwas auf Bestätigung?",
        "welche Berichte müssen noch bestätigt werden?",
        "was wurde gemeldet, aber nicht bestätigt?",
        "ist III.3a schon bestätigt?",
        "ist es bestätigt, dass III.3a im März 2024 fällig ist?",
    ),
    "el": (
        "τι περιμένει επιβεβαίωση;",
        "περιμένει κάτι επιβεβαίωση;",
        "ποιες εκθέσεις πρέπει ακόμη να επιβεβαιωθούν;",
        "τι αναφέρθηκε αλλά δεν επιβεβαιώθηκε;",
        "έχει επιβεβαιωθεί το III.3a;",
        "έχει επιβεβαιωθεί ότι το III.3a πρέπει να παραδοθεί τον Μάρτιο 2024;",
    ),
    "es": (
        "¿qué está pendiente de confirmación?",
        "¿hay algo pendiente de confirmación?",
        "¿qué informes deben ser confirmados todavía?",
        "¿qué se ha comunicado pero no se ha confirmado?",
        "¿está ya confirmado III.3a?",
        "¿está confirmado que III.3a vence en marzo de 2024?",
    ),
    "et": (
        "mis ootab kinnitust?",
        "kas midagi ootab kinnitust?",
        "millised aruanded ootavad veel kinnitust?",
        "millest on teatatud, aga pole kinnitatud?",
        "kas III.3a on juba kinnitatud?",
        "kas on kinnitatud, et III.3a tähtaeg on märtsis 2024?",
    ),
    "fi": (
        "mikä odottaa vahvistusta?",
        "odottaako jokin vahvistusta?",
        "mitkä raportit on vielä vahvistettava?",
        "mitä on ilmoitettu mutta ei vahvistettu?",
        "onko III.3a jo vahvistettu?",
        "onko vahvistettu, että III.3a on määrä toimittaa maaliskuussa 2024?",
    ),
    "fr": (
        "qu'est-ce qui est en attente de confirmation ?",
        "y a-t-il quelque chose en attente de confirmation ?",
        "quels rapports doivent encore être confirmés ?",
        "qu'est-ce qui a été déclaré mais pas confirmé ?",
        "est-ce que III.3a est déjà confirmé ?",
        "est-il confirmé que III.3a est dû en mars 2024 ?",
    ),
    "ga": (
        "cad atá ag fanacht le deimhniú?",
        "an bhfuil aon rud ag fanacht le deimhniú?",
        "cé na tuarascálacha atá fós le deimhniú?",
        "cad a tuairiscíodh ach nach bhfuil deimhnithe?",
        "an bhfuil III.3a deimhnithe?",
        "an bhfuil sé deimhnithe go bhfuil III.3a dlite i Márta 2024?",
    ),
    "hr": (
        "što čeka potvrdu?",
        "čeka li išta potvrdu?",
        "koja izvješća još moraju biti potvrđena?",
        "što je prijavljeno, ali nije potvrđeno?",
        "je li III.3a već potvrđen?",
        "je li potvrđeno da III.3a dospijeva u ožujku 2024.?",
    ),
    "hu": (
        "mi vár megerősítésre?",
        "vár valami megerősítésre?",
        "mely jelentéseket kell még megerősíteni?",
        "mit jelentettek, de még nincs megerősítve?",
        "meg van már erősítve a III.3a?",
        "meg van erősítve, hogy a III.3a 2024 márciusában esedékes?",
    ),
    "it": (
        "cosa è in attesa di conferma?",
        "c'è qualcosa in attesa di conferma?",
        "quali relazioni devono ancora essere confermate?",
        "cosa è stato dichiarato ma non confermato?",
        "III.3a è già confermato?",
        "è confermato che III.3a scade a marzo 2024?",
    ),
    "lt": (
        "kas laukia patvirtinimo?",
        "ar kas nors laukia patvirtinimo?",
        "kurios ataskaitos dar laukia patvirtinimo?",
        "kas pranešta, bet dar nepatvirtinta?",
        "ar III.3a jau patvirtintas?",
        "ar patvirtinta, kad III.3a terminas 2024 m. kovą?",
    ),
    "lv": (
        "kas gaida apstiprinājumu?",
        "Vai kaut kas gaida apstiprinājumu?",
        "kuri ziņojumi vēl jāapstiprina?",
        "kas ir paziņots, bet vēl nav apstiprināts?",
        "vai III.3a jau ir apstiprināts?",
        "vai ir apstiprināts, ka III.3a termiņš ir 2024. gada martā?",
    ),
    "mt": (
        "x'qed jistenna konferma?",
        "hemm xi ħaġa tistenna konferma?",
        "liema rapporti għad iridu jiġu kkonfermati?",
        "x'ġie rrapportat iżda mhux ikkonfermat?",
        "III.3a huwa kkonfermat?",
        "huwa kkonfermat li III.3a jiskadi f'Marzu 2024?",
    ),
    "nl": (
        "wat wacht op bevestiging?",
        "wacht er iets op bevestiging?",
        "welke verslagen moeten nog bevestigd worden?",
        "wat is gemeld maar niet bevestigd?",
        "is III.3a al bevestigd?",
        "is het bevestigd dat III.3a in maart 2024 moet worden ingediend?",
    ),
    "pl": (
        "co czeka na potwierdzenie?",
        "czy coś czeka na potwierdzenie?",
        "które sprawozdania muszą jeszcze być potwierdzone?",
        "co zgłoszono, ale nie potwierdzono?",
        "czy III.3a jest już potwierdzone?",
        "czy jest potwierdzone, że III.3a ma termin w marcu 2024?",
    ),
    "pt": (
        "o que está pendente de confirmação?",
        "há algo pendente de confirmação?",
        "que relatórios têm ainda de ser confirmados?",
        "o que foi comunicado mas não confirmado?",
        "III.3a já está confirmada?",
        "está confirmado que III.3a vence em março de 2024?",
    ),
    "ro": (
        "ce așteaptă confirmarea?",
        "așteaptă ceva confirmare?",
        "ce rapoarte trebuie încă confirmate?",
        "ce a fost raportat, dar neconfirmat?",
        "este III.3a deja confirmat?",
        "este confirmat că III.3a are termen în martie 2024?",
    ),
    "sk": (
        "čo čaká na potvrdenie?",
        "čaká niečo na potvrdenie?",
        "ktoré správy musia byť ešte potvrdené?",
        "čo bolo nahlásené, ale nepotvrdené?",
        "je už III.3a potvrdené?",
        "je potvrdené, že III.3a má termín v marci 2024?",
    ),
    "sl": (
        "kaj čaka na potrditev?",
        "ali kaj čaka na potrditev?",
        "katera poročila morajo biti še potrjena?",
        "kaj je prijavljeno, a nepotrjeno?",
        "ali je III.3a že potrjen?",
        "ali je potrjeno, da III.3a zapade marca 2024?",
    ),
    "sv": (
        "vad väntar på bekräftelse?",
        "väntar något på bekräftelse?",
        "vilka rapporter måste fortfarande bekräftas?",
        "vad har rapporterats men inte bekräftats?",
        "är III.3a redan bekräftad?",
        "är det bekräftat att III.3a ska lämnas i mars 2024?",
    ),
}


@pytest.mark.parametrize("code", CODES)
def test_means(code: str, read_hinted: HintedReader) -> None:
    """Each question is read as what it asks; a rumour that is confirmed is no deliverable that is."""
    what, whether, which, unconfirmed, is_confirmed, rumour = (
        read_hinted(text, hint=code).question for text in CASES[code]
    )
    assert [what, which, unconfirmed] == [Question(which=REPORTED)] * 3
    assert whether in (Question(ask=QuestionType.WHETHER, which=REPORTED), Question(which=REPORTED))
    assert is_confirmed == Question(ask=QuestionType.WHETHER, which=DONE, refs=("III.3a",))
    assert isinstance(rumour, Question)
    assert rumour.which not in (DONE, REPORTED)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("any reports to confirm?", Question(which=REPORTED)),
        ("how many await confirmation?", Question(ask=QuestionType.COUNT, which=REPORTED)),
        ("what of Europol's waits for confirmation?", Question(which=REPORTED, owners=("europol",))),
        ("who has reported something that is not confirmed?", Question(ask=QuestionType.WHO, which=REPORTED)),
        ("show me what owners reported done", Question(which=REPORTED)),
        (
            "is III.3a waiting for confirmation?",
            Question(ask=QuestionType.WHETHER, which=REPORTED, refs=("III.3a",)),
        ),
        ("what is open or unconfirmed?", Question()),
        ("what has been confirmed?", Question(which=DONE)),
        ("who confirmed III.3a?", Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3a",))),
        ("what has been reported by Europol?", Question(which=DONE, owners=("europol",))),
        ("please confirm what Frontex must deliver", Question(owners=("frontex",))),
        ("which deadlines are to be confirmed?", Question(undated=True)),
    ],
)
def test_beside_other_words(text: str, meaning: Question, read_hinted: HintedReader) -> None:
    """It goes with any question; "reported" alone is delivered, and a date to be confirmed is none yet."""
    assert read_hinted(text, hint="en").question == meaning


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("what is not waiting for confirmation?", RefusalReason.EXCLUSION),
        ("what is overdue or to be confirmed?", RefusalReason.AMBIGUOUS),
    ],
)
def test_refuses(text: str, reason: RefusalReason, read_hinted: HintedReader) -> None:
    """Its opposite, and another status beside it, are no question's status."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, NotUnderstood)
    assert question.reason is reason


@pytest.mark.parametrize(
    "text",
    [
        "is anything at all marked as done in this register?",
        "what is marked as delivered?",
        "is the report on the High-Level Group's findings down as delivered?",
    ],
)
def test_what_is_marked_is_done(text: str, read_hinted: HintedReader) -> None:
    """It was "yes", whatever there is, or refused."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert question.which in (DONE, StatusFilter.ALL)
    assert question.which is DONE or question.refs == ("III.7a",)
