"""What no register has, such as minutes, the weather and votes to come, is refused in every language."""

import pytest

from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader

#: By language: minutes of a meeting, the weather, and what nobody can know.
CASES = {
    "en": (
        "minutes of the Eurodac meeting",
        "what is the weather in Luxembourg?",
        "will the smuggling directive pass?",
    ),
    "bg": ("протокол от заседанието за Евродак", "ще бъде ли приета директивата за контрабандата?"),
    "cs": ("zápis z jednání o Eurodacu", "jaké je počasí v Lucemburku?", "projde směrnice o převaděčství?"),
    "da": ("referat af mødet om Eurodac", "hvordan er vejret i Luxembourg?"),
    "de": ("Protokoll der Eurodac-Sitzung", "wie ist das Wetter in Luxemburg?"),
    "el": ("πρακτικά της συνεδρίασης για το Eurodac", "τι καιρό κάνει στο Λουξεμβούργο;", "θα περάσει η οδηγία;"),
    "es": (
        "acta de la reunión de Eurodac",
        "comunicado de prensa sobre Empact",
        "¿qué tiempo hace en Luxemburgo?",
        "¿se aprobará la directiva sobre tráfico de migrantes?",
    ),
    "et": ("Eurodaci koosoleku protokoll", "milline ilm on Luksemburgis?"),
    "fi": ("Eurodac-kokouksen pöytäkirja", "millainen sää on Luxemburgissa?"),
    "fr": (
        "compte rendu de la réunion Eurodac",
        "quel temps fait-il à Luxembourg ?",
        "la directive sur le trafic de migrants va-t-elle passer ?",
    ),
    "ga": ("miontuairiscí an chruinnithe Eurodac", "cén aimsir atá i Lucsamburg?"),
    "hr": ("zapisnik sastanka o Eurodacu", "hoće li direktiva o krijumčarenju proći?"),
    "hu": ("az Eurodac-ülés jegyzőkönyve", "milyen az idő Luxemburgban?"),
    "it": (
        "verbale della riunione Eurodac",
        "comunicato stampa su Empact",
        "che tempo fa a Lussemburgo?",
        "passerà la direttiva sul traffico di migranti?",
    ),
    "lt": ("Eurodac posėdžio protokolas", "pranešimas spaudai apie Empact", "koks oras Liuksemburge?"),
    "lv": ("Eurodac sanāksmes protokols", "vai kontrabandas direktīva tiks pieņemta?"),
    "mt": ("minuti tal-laqgħa tal-Eurodac", "id-direttiva dwar il-faċilitazzjoni se tgħaddi?"),
    "nl": ("notulen van de Eurodac-vergadering", "wat voor weer is het in Luxemburg?"),
    "pl": ("protokół z posiedzenia w sprawie Eurodac", "czy dyrektywa o przemycie przejdzie?"),
    "pt": ("ata da reunião do Eurodac", "comunicado de imprensa sobre a Empact", "que tempo faz no Luxemburgo?"),
    "ro": ("procesul-verbal al reuniunii Eurodac", "va trece directiva privind traficul de migranți?"),
    "sk": ("zápisnica zo zasadnutia o Eurodacu", "prejde smernica o prevádzačstve?"),
    "sl": ("zapisnik sestanka o Eurodacu", "kakšno je vreme v Luksemburgu?"),
    "sv": ("protokoll från Eurodac-mötet", "hur är vädret i Luxemburg?"),
}


@pytest.mark.parametrize("code", CODES)
def test_is_refused(code: str, read_hinted: HintedReader) -> None:
    """None of them is answered with what is owed."""
    questions = {text: read_hinted(text, hint=code).question for text in CASES[code]}
    assert {text for text, question in questions.items() if not isinstance(question, NotUnderstood)} == set()


def test_names_what_it_is(read_hinted: HintedReader) -> None:
    """The refusal names the word, though the rest was understood; what passes through a vehicle is no vote."""
    refused = read_hinted("will the smuggling directive pass?", hint="en").question
    assert isinstance(refused, NotUnderstood)
    assert (refused.reason, refused.words) == (RefusalReason.WORDS, "pass")
    through = read_hinted("what must pass through the Schengen Barometer+?", hint="en").question
    assert through == Question(vehicle="schengen-barometer-plus")


#: By language: what will be late, which nobody has told the register.
LATE = {
    "en": "what is expected late?",
    "bg": "какво ще закъснее?",
    "cs": "co se zpozdí?",
    "da": "hvad bliver forsinket?",
    "de": "was wird sich verspäten?",
    "el": "τι θα καθυστερήσει;",
    "es": "¿qué se retrasará?",
    "et": "mis jääb hiljaks?",
    "fi": "mikä tulee myöhästymään?",
    "fr": "qu'est-ce qui sera en retard ?",
    "ga": "cad a bheidh déanach?",
    "hr": "što će kasniti?",
    "hu": "mi késni fog?",
    "it": "cosa sarà in ritardo?",
    "lt": "kas vėluos?",
    "lv": "kas kavēsies?",
    "mt": "x'se jkun tard?",
    "nl": "wat wordt te laat?",
    "pl": "co się opóźni?",
    "pt": "o que vai atrasar?",
    "ro": "ce va întârzia?",
    "sk": "čo sa oneskorí?",
    "sl": "kaj bo zamujalo?",
    "sv": "vad blir försenat?",
}


@pytest.mark.parametrize("code", CODES)
def test_what_will_be_late_is_refused(code: str, read_hinted: HintedReader) -> None:
    """What is overdue today is no answer to what will be late."""
    question = read_hinted(LATE[code], hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.WORDS


#: By language: what would be if something were.
HYPOTHETICAL = {
    "en": "what would happen if Eurojust missed its deadline?",
    "bg": "какво би станало, ако Евроюст пропусне срока?",
    "cs": "co by se stalo, kdyby Eurojust zmeškal termín?",
    "da": "hvad ville der ske, hvis Eurojust ikke overholdt fristen?",
    "de": "was würde passieren, wenn Eurojust die Frist verpasst?",
    "el": "τι θα συνέβαινε αν η Eurojust έχανε την προθεσμία;",
    "es": "¿qué ocurriría si Eurojust no entregara a tiempo?",
    "et": "mis juhtuks, kui Eurojust tähtaja ületaks?",
    "fi": "mitä tapahtuisi, jos Eurojust myöhästyisi?",
    "fr": "que se passerait-il si Eurojust rendait en retard ?",
    "ga": "cad a tharlódh dá mbeadh Eurojust déanach?",
    "hr": "što bi se dogodilo da Eurojust zakasni?",
    "hu": "mi történne, ha az Eurojust késne?",
    "it": "cosa succederebbe se Eurojust consegnasse in ritardo?",
    "lt": "kas nutiktų, jei Eurojustas vėluotų?",
    "lv": "kas notiktu, ja Eurojust nokavētu termiņu?",
    "mt": "x'jiġri kieku l-Eurojust ikun tard?",
    "nl": "wat zou er gebeuren als Eurojust te laat levert?",
    "pl": "co by się stało, gdyby Eurojust się spóźnił?",
    "pt": "o que aconteceria se a Eurojust entregasse com atraso?",
    "ro": "ce s-ar întâmpla dacă Eurojust ar întârzia?",
    "sk": "čo by sa stalo, keby Eurojust meškal?",
    "sl": "kaj bi se zgodilo, če bi Eurojust zamujal?",
    "sv": "vad skulle hända om Eurojust missade fristen?",
}


@pytest.mark.parametrize("code", CODES)
def test_what_would_happen_is_refused(code: str, read_hinted: HintedReader) -> None:
    """What is overdue, or what the body owes, is no answer to what would happen if it were late."""
    assert isinstance(read_hinted(HYPOTHETICAL[code], hint=code).question, NotUnderstood)


#: By language: what a body spends, in words that count or do not.
SPENDING = {
    "en": "how much does Frontex spend on visa suspension?",
    "bg": "колко харчи Фронтекс за външните граници?",
    "cs": "kolik Frontex utrácí za vymáhání majetku?",
    "da": "hvor mange penge bruger Frontex på de ydre grænser?",
    "de": "wie viel hat Frontex für Rückführungen ausgegeben?",
    "el": "πόσα ξοδεύει ο Frontex για τα εξωτερικά σύνορα;",
    "es": "¿cuánto gasta Frontex en las fronteras exteriores?",
    "et": "kui palju kulutab Frontex välispiiridele?",
    "fi": "paljonko rahaa Frontex käyttää ulkorajoihin?",
    "fr": "combien Frontex dépense-t-elle pour les frontières extérieures ?",
    "ga": "cé mhéad a chaitheann Frontex ar na teorainneacha seachtracha?",
    "hr": "koliko Frontex troši na vanjske granice?",
    "hu": "mennyit költ a Frontex a külső határokra?",
    "it": "quanto spende Frontex per le frontiere esterne?",
    "lt": "kiek Frontex išleidžia išorės sienoms?",
    "lv": "cik Frontex tērē ārējām robežām?",
    "mt": "kemm tonfoq il-Frontex fuq il-fruntieri esterni?",
    "nl": "hoeveel geld besteedt Frontex aan de buitengrenzen?",
    "pl": "ile Frontex wydaje na granice zewnętrzne?",
    "pt": "quanto gasta a Frontex nas fronteiras externas?",
    "ro": "cât cheltuiește Frontex pentru frontierele externe?",
    "sk": "koľko míňa Frontex na vonkajšie hranice?",
    "sl": "koliko porabi Frontex za zunanje meje?",
    "sv": "hur mycket lägger Frontex på de yttre gränserna?",
}


@pytest.mark.parametrize("code", CODES)
def test_what_is_spent_is_refused(code: str, read_hinted: HintedReader) -> None:
    """No register of what is owed has amounts of money."""
    assert isinstance(read_hinted(SPENDING[code], hint=code).question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("et", "kas parlament on rände smugeldamise direktiivi juba vastu võtnud?"),
        ("fr", "quand le groupe a-t-il discuté des avoirs criminels ?"),
        ("hr", "je li Parlament usvojio prijedlog o krijumčarenju?"),
        ("sl", "je Parlament že sprejel predlog o tihotapljenju?"),
    ],
)
def test_what_others_decided_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """What a legislator has adopted, or a group discussed, is not owed under a note."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)


@pytest.mark.parametrize(("code", "text"), [("mt", "x'adotta Frontex?"), ("sl", "kaj je Frontex že sprejel?")])
def test_what_owners_adopted_is_answered(code: str, text: str, read_hinted: HintedReader) -> None:
    """What an owner has adopted may be what it owed."""
    assert not isinstance(read_hinted(text, hint=code).question, NotUnderstood)
