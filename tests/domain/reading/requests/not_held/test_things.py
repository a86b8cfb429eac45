"""Things that no register holds are asked for in vain, whatever topic is named beside them."""

import pytest

from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question, RefusalReason
from domain.reading.requests.not_held.thing_words import SOUGHT_WORDS
from tests.domain.reading.conftest import HintedReader

SOUGHT = [
    ("hr", "imate li broj mobitela kolegice iz Frontexa koja vodi zajedničku analizu?"),
    ("sv", "har du mobilnumret till kollegan på Frontex som håller i den gemensamma analysen?"),
    ("et", "kas sul on selle Frontexi kolleegi mobiil, kes ühist analüüsi veab?"),
    ("pl", "Mail do tego, kto w Europolu robi barometr?"),
    ("en", "Could someone share the slides Eurojust showed on financial investigations?"),
    ("lv", "Vai kāds var padalīties ar Eurojust slaidiem par finanšu izmeklēšanu?"),
    ("es", "busco la plantilla del informe sobre el estado de Schengen"),
    ("fi", "etsin Schengenin tilaa koskevan kertomuksen mallipohjaa"),
    ("hu", "a schengeni helyzetről szóló jelentés sablonját keresem"),
    ("de", "leite bitte die überfälligen an alle Delegationen weiter"),
    ("sk", "prepošli prosím omeškané všetkým delegáciám"),
    ("en", "who's the new director at Eurojust that signs the report on financial investigations?"),
    ("hu", "Ki az Eurojust új igazgatója, aki a pénzügyi nyomozásokról szóló jelentést aláírja?"),
    ("lt", "Kas naujasis Eurojusto direktorius, kuris pasirašo ataskaitą apie finansinius tyrimus?"),
    ("nl", "wat heeft de gezamenlijke analyse gekost?"),
    ("nl", "Kan iemand de slides van Eurojust over financieel onderzoek delen?"),
    ("hu", "Annak az e-mailje, aki az Europolnál a barométert csinálja?"),
    ("fr", "où je trouve les annexes du rapport sur les enquêtes financières ?"),
    ("el", "έχει δει κανείς το προσχέδιο του Frontex για την κοινή ανάλυση;"),
    ("hr", "je li tko vidio nacrt Frontexa za zajedničku analizu?"),
    ("cs", "potřebuju přihlášení do portálu, kde je Barometr+"),
    ("lv", "vai ir ieraksts par ceļvedi?"),
    ("en", "how many people work on it at Eurojust?"),
    ("cs", "kolik lidí na tom v Eurojustu dělá?"),
    ("cs", "máš text zprávy o stavu Schengenu?"),
    ("it", "mi giri il testo della proposta di direttiva?"),
    ("pl", "jakie stanowisko Polska zajmie przy II.1a?"),
    ("it", "chi presiede il Consiglio Schengen a giugno 2024?"),
    ("hu", "meddig tartott a legutóbbi schengeni Tanács?"),
    ("en", "I could do with a paragraph on III.7 in plain English"),
    ("fr", "T'as les chiffres Eurodac de septembre ?"),
    ("de", "Durchwahl von dem Referat bei eu-LISA, das die Datenbankzahlen macht?"),
]
#: The same frames around what a register holds.
HELD = [
    ("hr", "imate li datum za zajedničku analizu koju radi Frontex?"),
    ("sv", "har du ett datum för den gemensamma analysen som Frontex gör?"),
    ("pl", "Czy Europol ma coś do Barometru+?"),
    ("en", "do you happen to know who writes the report on financial investigations?"),
    ("es", "¿sabes por casualidad quién escribe el informe sobre investigaciones financieras?"),
    ("hu", "nem tudod véletlenül, ki írja a pénzügyi nyomozásokról szóló jelentést?"),
    ("de", "ich brauche die Frist vom Bericht zum Stand von Schengen"),
    ("sk", "pošli mi zoznam omeškaných"),
    ("nl", "stuur me de lijst met wat te laat is"),
    ("ro", "îmi poate spune cineva ce lucruri n-au responsabil"),
    ("hr", "može li mi netko reći koje stvari nemaju odgovornog"),
    ("en", "I got an e-mail from Frontex. What do they owe in June?"),
    ("en", "I'm looking for the slides. When is III.3a due?"),
    ("fr", "où en est la feuille de route ?"),
    ("pl", "prześlij mi proszę wszystkie zaległe Frontexu"),
    ("it", "inoltrami le scadenze di Europol"),
    ("cs", "kdo má na krku přehled závažných nedostatků?"),
]


@pytest.mark.parametrize(("code", "text"), SOUGHT)
def test_a_thing_that_no_register_holds_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """A telephone, slides or a template is no deliverable, though what is said of it names one."""
    reading = read_hinted(text, hint=code)
    assert isinstance(reading.question, NotUnderstood)
    assert reading.question.reason in (RefusalReason.NOT_HELD, RefusalReason.WORDS)


@pytest.mark.parametrize(("code", "text"), HELD)
def test_what_a_register_holds_may_be_asked_for_so(code: str, text: str, read_hinted: HintedReader) -> None:
    """A date, a list or who writes a report is an answer, whoever is asked for it in such words."""
    assert isinstance(read_hinted(text, hint=code).question, Question)


def test_each_language_has_words_for_seeking() -> None:
    """No language lacks the words by which people ask each other for things."""
    assert SOUGHT_WORDS.keys() == set(CODES)


#: "Are the figures on the use of the databases due again this year?" in each language but Irish.
FIGURES_DUE = [
    ("bg", "Трябва ли и тази година пак да се представят данните за използването на базите данни?"),
    ("cs", "Mají se letos zase předkládat čísla o využívání databází?"),
    ("da", "Skal tallene for brugen af databaserne afleveres igen i år?"),
    ("de", "Sind die Zahlen zur Nutzung der Datenbanken dieses Jahr wieder fällig?"),
    ("el", "Πρέπει να υποβληθούν ξανά φέτος τα στοιχεία για τη χρήση των βάσεων δεδομένων;"),
    ("en", "Are the figures on the use of the databases due again this year?"),
    ("es", "¿Hay que volver a presentar este año las cifras sobre el uso de las bases de datos?"),
    ("et", "Kas andmebaaside kasutamise arvud tuleb tänavu jälle esitada?"),
    ("fi", "Pitääkö luvut tietokantojen käytöstä toimittaa tänä vuonna taas?"),
    ("fr", "Les chiffres sur l'utilisation des bases de données sont-ils de nouveau à rendre cette année ?"),
    ("hr", "Treba li i ove godine opet dostaviti brojke o korištenju baza podataka?"),
    ("hu", "Idén megint esedékesek az adatbázisok használatára vonatkozó számok?"),
    ("it", "I dati sull'uso delle banche dati vanno presentati di nuovo quest'anno?"),
    ("lt", "Ar duomenis apie naudojimąsi duomenų bazėmis šiemet vėl reikia pateikti?"),
    ("lv", "Vai dati par datubāzu izmantošanu šogad atkal jāiesniedz?"),
    ("mt", "Iċ-ċifri dwar l-użu tal-bażijiet tad-data huma dovuti mill-ġdid din is-sena?"),
    ("nl", "Moeten de cijfers over het gebruik van de databanken er dit jaar weer komen?"),
    ("pl", "Czy w tym roku znowu trzeba przekazać dane o korzystaniu z baz danych?"),
    ("pt", "Os números sobre a utilização das bases de dados têm de ser apresentados outra vez este ano?"),
    ("ro", "Cifrele privind utilizarea bazelor de date trebuie prezentate din nou anul acesta?"),
    ("sk", "Majú sa tento rok znova predkladať čísla o využívaní databáz?"),
    ("sl", "Ali je treba letos spet predložiti številke o uporabi podatkovnih zbirk?"),
    ("sv", "Ska siffrorna om användningen av databaserna in igen i år?"),
]


@pytest.mark.parametrize(("code", "text"), FIGURES_DUE)
def test_figures_that_are_due_are_a_report(code: str, text: str, read_hinted: HintedReader) -> None:
    """Nobody asks for the figures themselves: in six languages it was refused as that."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.refs == ("I.3a",)
