"""Questions about other matters than what is owed are not answered with what somebody owes."""

import pytest

from domain.questions.model import NotUnderstood, Question, QuestionType, StatusFilter
from tests.domain.reading.conftest import HintedReader

HOW_OFTEN_DATABASES = Question(ask=QuestionType.HOW_OFTEN, which=StatusFilter.ALL, refs=("I.3a",))
LATE_OF_COMMISSION = Question(which=StatusFilter.OVERDUE, owners=("commission",))
#: By language: questions that name a body or a country and ask for something else.
CASES = {
    "en": [
        "who is the director of Europol?",
        "the phone number of the Frontex liaison officer",
        "do you have the mobile number of the Frontex liaison officer by any chance?",
        "what's the email address of the Eurojust desk?",
        "how many crossings did Frontex count?",
        "who is the minister of Germany",
        "when was Europol founded",
        "where does the Council meet",
        "what does it cost",
        "how much does Frontex spend on border checks?",
    ],
    "de": [
        "wer leitet Europol?",
        "die Telefonnummer des Verbindungsbeamten von Frontex",
        "wie viele Grenzübertritte hat Frontex gezählt?",
        "wer ist der Minister von Deutschland?",
        "wie lautet die Adresse von Europol?",
        "wann wurde Europol gegründet?",
        "wo tagt der Rat?",
        "was kostet das?",
    ],
    "fr": [
        "qui dirige Europol ?",
        "le numéro de téléphone de l'officier de liaison de Frontex",
        "combien de franchissements Frontex a-t-elle comptés ?",
        "qui est le ministre de l'Allemagne ?",
        "quand Europol a-t-il été fondé ?",
        "où se réunit le Conseil ?",
        "combien ça coûte ?",
        "combien de personnes travaillent à Eurojust ?",
    ],
    "es": [
        "¿quién dirige Europol?",
        "el número de teléfono del oficial de enlace de Frontex",
        "¿cuántos cruces contó Frontex?",
        "¿quién es el ministro de Alemania?",
        "¿cuál es la dirección de Europol?",
        "¿cuándo se fundó Europol?",
        "¿dónde se reúne el Consejo?",
        "¿cuánto cuesta?",
    ],
    "it": [
        "chi dirige Europol?",
        "il numero di telefono dell'ufficiale di collegamento di Frontex",
        "quanti attraversamenti ha contato Frontex?",
        "chi è il ministro della Germania?",
        "qual è l'indirizzo di Europol?",
        "quando è stato fondato Europol?",
        "dove si riunisce il Consiglio?",
        "quanto costa?",
    ],
    "pt": [
        "quem dirige a Europol?",
        "o número de telefone do agente de ligação da Frontex",
        "quantas passagens contou a Frontex?",
        "quem é o ministro da Alemanha?",
        "qual é o endereço da Europol?",
        "quando foi fundada a Europol?",
        "onde se reúne o Conselho?",
        "quanto custa?",
    ],
    "nl": [
        "wie leidt Europol?",
        "het telefoonnummer van de liaison van Frontex",
        "hoeveel grensovergangen heeft Frontex geteld?",
        "wie is de minister van Duitsland?",
        "wat is het adres van Europol?",
        "wanneer is Europol opgericht?",
        "waar vergadert de Raad?",
        "wat kost het?",
    ],
    "da": [
        "hvem leder Europol?",
        "telefonnummeret på Frontex' forbindelsesofficer",
        "hvor mange grænsepassager har Frontex talt?",
        "hvem er Tysklands minister?",
        "hvad er Europols adresse?",
        "hvornår blev Europol grundlagt?",
        "hvor mødes Rådet?",
        "hvad koster det?",
    ],
    "sv": [
        "vem leder Europol?",
        "telefonnumret till Frontex sambandsman",
        "hur många gränspassager räknade Frontex?",
        "vem är Tysklands minister?",
        "vad är Europols adress?",
        "när grundades Europol?",
        "var sammanträder rådet?",
        "vad kostar det?",
    ],
    "fi": [
        "kuka johtaa Europolia?",
        "Frontexin yhdyshenkilön puhelinnumero",
        "kuinka monta rajanylitystä Frontex laski?",
        "kuka on Saksan ministeri?",
        "mikä on Europolin osoite?",
        "milloin Europol perustettiin?",
        "missä neuvosto kokoontuu?",
        "paljonko se maksaa?",
    ],
    "et": [
        "kes juhib Europoli?",
        "Frontexi kontaktametniku telefoninumber",
        "mitu piiriületust Frontex luges?",
        "kes on Saksamaa minister?",
        "mis on Europoli aadress?",
        "millal Europol asutati?",
        "kus nõukogu koguneb?",
        "mis see maksab?",
    ],
    "lv": [
        "kas vada Eiropolu?",
        "Frontex sadarbības koordinatora tālruņa numurs",
        "cik robežšķērsojumu saskaitīja Frontex?",
        "kas ir Vācijas ministrs?",
        "kāda ir Eiropola adrese?",
        "kad tika dibināts Eiropols?",
        "kur sanāk Padome?",
        "cik tas maksā?",
    ],
    "lt": [
        "kas vadovauja Europolui?",
        "Frontex ryšių palaikymo pareigūno telefono numeris",
        "kiek sienos kirtimų suskaičiavo Frontex?",
        "kas yra Vokietijos ministras?",
        "koks Europolo adresas?",
        "kada buvo įkurtas Europolas?",
        "kur posėdžiauja Taryba?",
        "kiek tai kainuoja?",
    ],
    "pl": [
        "kto kieruje Europolem?",
        "numer telefonu oficera łącznikowego Frontexu",
        "ile przekroczeń granicy naliczył Frontex?",
        "kto jest ministrem Niemiec?",
        "jaki jest adres Europolu?",
        "kiedy założono Europol?",
        "gdzie zbiera się Rada?",
        "ile to kosztuje?",
    ],
    "cs": [
        "kdo vede Europol?",
        "telefonní číslo styčného důstojníka Frontexu",
        "kolik přechodů napočítal Frontex?",
        "kdo je ministr Německa?",
        "jaká je adresa Europolu?",
        "kdy byl založen Europol?",
        "kde zasedá Rada?",
        "kolik to stojí?",
    ],
    "sk": [
        "kto vedie Europol?",
        "telefónne číslo styčného dôstojníka Frontexu",
        "koľko prechodov napočítal Frontex?",
        "kto je minister Nemecka?",
        "aká je adresa Europolu?",
        "kedy bol založený Europol?",
        "kde zasadá Rada?",
        "koľko to stojí?",
    ],
    "sl": [
        "kdo vodi Europol?",
        "koliko prehodov je preštel Frontex?",
        "kdo je minister Nemčije?",
        "kakšen je naslov Europola?",
        "kdaj je bil ustanovljen Europol?",
        "kje zaseda Svet?",
        "koliko stane?",
        "koliko ljudi dela v Eurojustu?",
    ],
    "hr": [
        "tko vodi Europol?",
        "telefonski broj časnika za vezu Frontexa",
        "koliko je prelazaka izbrojio Frontex?",
        "tko je ministar Njemačke?",
        "koja je adresa Europola?",
        "kada je osnovan Europol?",
        "gdje zasjeda Vijeće?",
        "koliko to košta?",
    ],
    "bg": [
        "кой ръководи Европол?",
        "телефонният номер на офицера за връзка на Frontex",
        "колко преминавания е преброил Frontex?",
        "кой е министърът на Германия?",
        "кога е основан Европол?",
        "къде заседава Съветът?",
        "колко струва?",
        "колко души работят в Евроюст?",
    ],
    "el": [
        "ποιος διευθύνει την Ευρωπόλ;",
        "το τηλέφωνο του συνδέσμου του Frontex",
        "πόσες διελεύσεις μέτρησε ο Frontex;",
        "ποιος είναι ο υπουργός της Γερμανίας;",
        "ποια είναι η διεύθυνση της Ευρωπόλ;",
        "πότε ιδρύθηκε η Ευρωπόλ;",
        "πού συνεδριάζει το Συμβούλιο;",
        "πόσο κοστίζει;",
    ],
    "hu": [
        "ki vezeti az Europolt?",
        "a Frontex összekötő tisztjének telefonszáma",
        "hány határátlépést számolt a Frontex?",
        "ki Németország minisztere?",
        "mi az Europol címe?",
        "mikor alapították az Europolt?",
        "hol ülésezik a Tanács?",
        "mennyibe kerül?",
    ],
    "ro": [
        "cine conduce Europol?",
        "numărul de telefon al ofițerului de legătură Frontex",
        "câte treceri a numărat Frontex?",
        "cine este ministrul Germaniei?",
        "care este adresa Europol?",
        "când a fost înființat Europol?",
        "unde se întrunește Consiliul?",
        "cât costă?",
    ],
    "ga": [
        "cé atá i gceannas ar Europol?",
        "uimhir theileafóin oifigeach idirchaidrimh Frontex",
        "cé mhéad trasnú a chomhair Frontex?",
        "cé hé aire na Gearmáine?",
        "cathain a bunaíodh Europol?",
        "cá dtagann an Chomhairle le chéile?",
        "cé mhéad a chosnaíonn sé?",
        "cé mhéad duine atá ag obair in Eurojust?",
    ],
    "mt": [
        "min imexxi l-Europol?",
        "in-numru tat-telefown tal-uffiċjal ta' kollegament ta' Frontex",
        "kemm qsim tal-fruntiera għadd Frontex?",
        "min hu l-ministru tal-Ġermanja?",
        "x'inhu l-indirizz tal-Europol?",
        "meta twaqqfet l-Europol?",
        "fejn jiltaqa' l-Kunsill?",
        "kemm jiswa?",
    ],
}

#: By language: what a topic is or means, which countries do it, and how many of it there are.
TOPIC_CASES = {
    "en": [
        "what is Empact?",
        "explain to me what a high-value target is",
        "what does asset recovery mean?",
        "which countries carry out border checks now?",
        "how many border checks are there?",
        "how does data retention work?",
        "where is the situational picture stored?",
        "which airlines fly to third countries?",
    ],
    "de": [
        "was ist Empact?",
        "was bedeutet Interoperabilität?",
        "welche Länder führen derzeit Grenzkontrollen durch?",
        "wie viele Grenzkontrollen gibt es?",
        "wie funktioniert Eurodac?",
    ],
    "fr": [
        "qu'est-ce qu'un pays partenaire ?",
        "quels pays effectuent actuellement des contrôles aux frontières ?",
        "combien d'enquêtes conjointes ont été ouvertes en 2023 ?",
        "c'est quoi l'ISAA ?",
        "combien de pays tiers y a-t-il ?",
    ],
    "nl": [
        "wat is Empact eigenlijk?",
        "wat betekent interoperabiliteit?",
        "welke landen doen nu grenscontroles?",
        "hoeveel grenscontroles zijn er?",
    ],
    "es": ["¿qué es Empact?", "¿qué significa interoperabilidad?", "¿qué países son terceros países?"],
    "it": ["che cos'è Empact?", "quali Stati hanno reintrodotto i controlli alle frontiere?"],
    "pt": ["o que é a Empact?", "que países fazem agora controlos nas fronteiras?"],
    "ro": ["ce este Empact?", "ce înseamnă interoperabilitate?"],
    "bg": ["какво е Емпакт?", "кои държави извършват сега граничен контрол?"],
    "cs": ["co je to Frontex?", "co je Empact?", "které země teď provádějí hraniční kontroly?"],
    "sk": ["čo je Empact?", "ktoré štáty teraz robia hraničné kontroly?"],
    "pl": ["co to jest Empact?", "które kraje prowadzą teraz kontrole graniczne?"],
    "hr": ["što je Empact?", "što znači povrat imovine?", "koje zemlje sada provode granične kontrole?"],
    "sl": ["kaj je Eurodac?", "kako deluje Eurodac?", "katere države zdaj izvajajo mejne kontrole?"],
    "da": ["hvad er Empact?", "hvad betyder interoperabilitet?", "hvilke lande har grænsekontrol lige nu?"],
    "sv": ["vad är penningtvätt?", "vilka länder har gränskontroller nu?"],
    "fi": ["mikä on Eurodac?", "mitkä maat tekevät nyt rajatarkastuksia?"],
    "et": ["mis on Eurodac?", "kui palju raha konfiskeeriti?"],
    "lv": ["kas ir Eurodac?", "kuras valstis tagad veic robežkontroli?"],
    "lt": ["kas yra Eurodac?", "kurios šalys dabar vykdo sienų kontrolę?"],
    "hu": ["mi az a pénzmosás?", "mely országok tartanak fenn most határellenőrzést?"],
    "el": ["τι είναι το Empact;", "πώς λειτουργεί το Eurodac;", "ποιες χώρες κάνουν τώρα ελέγχους στα σύνορα;"],
    "ga": ["cad is Empact ann?", "cé na tíortha a dhéanann seiceálacha teorann anois?"],
    "mt": ["x'inhu Empact?", "liema pajjiżi qed jagħmlu kontrolli fil-fruntieri bħalissa?"],
}
#: By language: who pays for a topic, how dangerous it is, where to find figures, which there are, and an errand.
PREDICATE_CASES = {
    "bg": [
        "кой плаща граничните проверки?",
        "как се преговаря с държавите партньори?",
        "запази зала за срещата за връщане на активи",
    ],
    "cs": ["kdo platí hraniční kontroly?", "které třetí země mají dohodu?", "kolik stojí Frontex?"],
    "da": [
        "hvem betaler for grænsekontrollen?",
        "hvilke tredjelande har en aftale?",
        "book et lokale til mødet om inddrivelse af aktiver",
    ],
    "de": [
        "wer bezahlt die Grenzkontrollen?",
        "wie gefährlich sind Schleusernetzwerke?",
        "welche Drittstaaten haben schon ein Abkommen?",
    ],
    "el": [
        "ποιος πληρώνει τους συνοριακούς ελέγχους;",
        "ποιες τρίτες χώρες έχουν συμφωνία;",
        "τι λέει ο κανονισμός για την ΤΝ για τους συνοριακούς ελέγχους;",
    ],
    "en": [
        "who pays for border checks?",
        "how big is Eurojust's budget?",
        "list all third countries",
        "book a room for the meeting on asset recovery",
    ],
    "es": [
        "¿quién paga los controles en las fronteras?",
        "¿cómo de grandes son las redes de alto riesgo?",
        "¿por qué son tan lentas las investigaciones financieras?",
    ],
    "et": ["kes maksab piirikontrolli eest?", "millistel kolmandatel riikidel on leping?"],
    "fi": ["kuka maksaa rajatarkastukset?", "miten kumppanimaiden kanssa neuvotellaan?"],
    "fr": [
        "qui paie les contrôles aux frontières ?",
        "quelle est la taille des réseaux à haut risque ?",
        "comment on négocie un partenariat opérationnel ?",
    ],
    "ga": ["cé a íocann as na seiceálacha teorann?", "cé na tríú tíortha a bhfuil comhaontú acu?"],
    "hr": [
        "tko plaća granične kontrole?",
        "koje treće zemlje imaju sporazum?",
        "kako se pregovara s partnerskim zemljama?",
    ],
    "hu": [
        "ki fizeti a határellenőrzést?",
        "mely harmadik országoknak van megállapodásuk?",
        "hogyan tárgyalnak a partnerországokkal?",
    ],
    "it": [
        "chi finanzia la piattaforma digitale?",
        "quali paesi terzi hanno firmato accordi?",
        "come si negozia con i paesi partner?",
    ],
    "lt": [
        "kas moka už sienų patikrinimus?",
        "kurios trečiosios šalys turi susitarimą?",
        "užsakyk salę posėdžiui dėl turto susigrąžinimo",
    ],
    "lv": ["kas maksā par robežpārbaudēm?", "cik bīstami ir kontrabandas tīkli?"],
    "mt": [
        "min iħallas għall-kontrolli fil-fruntieri?",
        "kif isiru n-negozjati mal-pajjiżi sħab?",
        "ibbukkja kamra għal-laqgħa dwar l-irkupru tal-assi",
    ],
    "nl": ["wie betaalt de grenscontroles?", "welke derde landen werken mee?", "hoe onderhandel je met partnerlanden?"],
    "pl": ["kto płaci za kontrole graniczne?", "zarezerwuj salę na spotkanie o odzyskiwaniu mienia"],
    "pt": ["quem paga os controlos nas fronteiras?", "quão perigosas são as redes de alto risco?"],
    "ro": ["cine plătește controalele la frontieră?", "cât de periculoase sunt rețelele cu risc ridicat?"],
    "sk": ["kto platí hraničné kontroly?", "ako sa rokuje s partnerskými krajinami?", "aký rozpočet má Eurojust?"],
    "sl": ["kdo plača mejne kontrole?", "katere tretje države imajo sporazum?"],
    "sv": ["vem betalar gränskontrollerna?", "vilka tredjeländer har avtal?"],
}
#: Questions that begin alike, and are about what is owed.
ABOUT_WHAT_IS_OWED = [
    "what is due on border checks?",
    "what is the status of asset recovery?",
    "what is the report on asset recovery?",
    "what is open on border checks?",
    "which countries must do something about border checks?",
    "how many reports are there on asset recovery?",
    "which Member States owe national strategies?",
    "what about border checks?",
    "who is responsible for border checks?",
    "how is it going with asset recovery?",
    "which new legislative proposals are planned?",
    "when are the new legislative proposals landing?",
    "where is the roadmap?",
]


@pytest.mark.parametrize("code", CASES)
def test_is_not_answered(code: str, read_hinted: HintedReader) -> None:
    """What is asked for must be something owed, reported or due; a body's name does not make it that."""
    answered = [text for text in CASES[code] if not isinstance(read_hinted(text, hint=code).question, NotUnderstood)]
    assert answered == []


@pytest.mark.parametrize("code", TOPIC_CASES)
def test_a_topic_alone_is_not_answered(code: str, read_hinted: HintedReader) -> None:
    """What is asked about a topic must be something owed, too; the topic is offered instead."""
    questions = [read_hinted(text, hint=code).question for text in TOPIC_CASES[code]]
    answered = [text for text, asked in zip(TOPIC_CASES[code], questions, strict=True) if isinstance(asked, Question)]
    assert answered == []


@pytest.mark.parametrize("code", PREDICATE_CASES)
def test_what_is_asked_of_a_topic_must_be_understood(code: str, read_hinted: HintedReader) -> None:
    """That the topic is known is not enough: its verb, the head before it, "how", "where" and "which" ask for more."""
    questions = [read_hinted(text, hint=code).question for text in PREDICATE_CASES[code]]
    answered = [
        text for text, asked in zip(PREDICATE_CASES[code], questions, strict=True) if isinstance(asked, Question)
    ]
    assert answered == []


@pytest.mark.parametrize("text", ABOUT_WHAT_IS_OWED)
def test_what_is_owed_about_a_topic_is_answered(text: str, read_hinted: HintedReader) -> None:
    """A word of owing, reporting or status makes it a question about the register."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert question.refs


#: How something works at a place, in a time or by means that no word of the text is known for.
HOW_IT_WORKS = (
    ("en", "how does asset recovery work in the Balkan peninsula?"),
    ("el", "πώς λειτουργεί η ανάκτηση περιουσιακών στοιχείων στη χερσόνησο;"),
    ("ga", "conas a oibríonn aisghabháil sócmhainní sa leithinis?"),
    ("lt", "kaip veikia turto susigrąžinimas pusiasalyje?"),
    ("lv", "kā darbojas robežkontrole Šengenas zonā?"),
    ("mt", "kif jaħdem l-irkupru tal-assi fil-peniżola?"),
)
#: The same words before or in what is owed.
HOW_IT_STANDS = (
    ("en", "how does the report on asset recovery in the peninsula stand?", {"III.3a"}),
    ("lt", "kaip sekasi su turto susigrąžinimo ataskaita?", {"III.3a"}),
    ("lv", "kā veicas ar ziņojumu par aktīvu atgūšanu?", {"III.3a"}),
)


@pytest.mark.parametrize(("code", "text"), HOW_IT_WORKS)
def test_how_it_works_is_not_answered(code: str, text: str, read_hinted: HintedReader) -> None:
    """How a topic works is nothing owed, even if a word of the text is unknown."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)


@pytest.mark.parametrize(("code", "text", "refs"), HOW_IT_STANDS)
def test_how_it_stands_is_answered(code: str, text: str, refs: set[str], read_hinted: HintedReader) -> None:
    """How a report stands is its status."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert set(question.refs) == refs


#: What a body did to people, and the instrument of the same name, which is a topic.
ARRESTS = (
    ("el", "συνέλαβε η Ευρωπόλ διακινητές την περασμένη εβδομάδα;", "ποιος γράφει για το ευρωπαϊκό ένταλμα σύλληψης;"),
    ("lt", "ar Europolas praėjusią savaitę sulaikė kontrabandininkus?", "kas praneša apie Europos arešto orderį?"),
    ("lv", "vai Eiropols pagājušajā nedēļā aizturēja kontrabandistus?", "kurš ziņo par Eiropas apcietināšanas orderi?"),
    (
        "mt",
        "il-Europol arrestat kuntrabandisti l-ġimgħa li għaddiet?",
        "min jirrapporta dwar il-mandat ta' arrest Ewropew?",
    ),
)


@pytest.mark.parametrize(("code", "arrest", "warrant"), ARRESTS)
def test_arrests_are_another_matter(code: str, arrest: str, warrant: str, read_hinted: HintedReader) -> None:
    """Whom a body arrested is not answered; who reports on the arrest warrant is."""
    assert isinstance(read_hinted(arrest, hint=code).question, NotUnderstood)
    question = read_hinted(warrant, hint=code).question
    assert isinstance(question, Question)
    assert question.refs


@pytest.mark.parametrize(
    ("code", "text", "meaning"),
    [
        ("en", "hey, is FRA in any of this?", Question(ask=QuestionType.WHETHER, owners=("fra",))),
        ("en", "so what's the next deadline coming up?", Question(ask=QuestionType.NEXT)),
        ("en", "I'd like to know, but which of the Commission's items are late?", LATE_OF_COMMISSION),
        ("en", "for the file: which of the Commission's items are late?", LATE_OF_COMMISSION),
        ("en", "Commission, overdue, asap", LATE_OF_COMMISSION),
        ("en", "everything under the external action heading, please", Question(section="IV")),
        ("en", "who owes the Council a report?", Question(ask=QuestionType.WHO, addressees=("council",))),
        ("en", "who owes the Council anything?", Question(ask=QuestionType.WHO, addressees=("council",))),
        ("en", "who gets Europol's reports?", Question(ask=QuestionType.ADDRESSEES, owners=("europol",))),
        ("en", "when is the High-Level Group report due?", Question(ask=QuestionType.WHEN, refs=("III.7a",))),
        (
            "hr",
            "INTCEN, informiranost o stanju, čiji je to zadatak?",
            Question(ask=QuestionType.WHO, refs=("I.5c",), section="I"),
        ),
        ("en", "the database usage info, is that once a year or at each Council?", HOW_OFTEN_DATABASES),
    ],
)
def test_small_words_do_not_make_it_another_matter(
    code: str, text: str, meaning: Question, read_hinted: HintedReader
) -> None:
    """What points to the register, and what leads over to the question, changes nothing."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    for part in ("ask", "which", "owners", "addressees", "section", "refs"):
        assert getattr(question, part) == getattr(meaning, part)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("milliste lepingute üle peab komisjon Europoli jaoks läbirääkimisi?", "et"),
        ("mistä sopimuksista komissio neuvottelee Europolin puolesta?", "fi"),
        ("milyen megállapodásokról tárgyal a Bizottság az Europol számára?", "hu"),
        ("dėl kokių susitarimų Komisija derasi Europolo vardu?", "lt"),
        ("par kādiem nolīgumiem Komisija ved sarunas Eiropola vārdā?", "lv"),
    ],
)
def test_which_of_a_topic_its_owner_makes_is_asked_of_the_register(
    text: str, hint: str, read_hinted: HintedReader
) -> None:
    """Who asks which agreements the Commission negotiates asks for its deliverable, and not for a list of them."""
    question = read_hinted(text, hint=hint).question
    assert isinstance(question, Question)
    assert question.refs == ("IV.2b",)


@pytest.mark.parametrize(
    ("text", "hint", "ref"),
    [
        ("cik bieži jāziņo par to, cik aktīvi dalībvalstis darbojas EMPACT?", "lv", "III.1a"),
        ("onko tullut jo se vuosittainen katsaus siihen, paljonko jäsenmaat käyttävät tietokantoja?", "fi", "I.3a"),
    ],
)
def test_how_much_in_a_clause_of_its_own_counts_nothing(
    text: str, hint: str, ref: str, read_hinted: HintedReader
) -> None:
    """What a report is about can be how much somebody does; it is not asked how many there are."""
    question = read_hinted(text, hint=hint).question
    assert isinstance(question, Question)
    assert (question.refs, question.ask is QuestionType.COUNT) == ((ref,), False)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Какво ще е времето утре в Люксембург?"),
        ("en", "What will the weather be like in Luxembourg tomorrow?"),
        ("es", "¿Qué tiempo hará mañana en Luxemburgo?"),
        ("hr", "Kakvo će vrijeme sutra biti u Luxembourgu?"),
        ("it", "Che tempo farà domani a Lussemburgo?"),
        ("lv", "Kāds laiks rīt būs Luksemburgā?"),
        ("mt", "X’temp se jagħmel għada fil-Lussemburgu?"),
        ("pt", "Que tempo vai fazer amanhã no Luxemburgo?"),
        ("sl", "Kakšno bo jutri vreme v Luxembourgu?"),
    ],
)
def test_the_weather_is_no_time(code: str, text: str, read_hinted: HintedReader) -> None:
    """Eight languages have one word for both."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
