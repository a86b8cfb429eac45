"""Wordings of every language: what must be done by nobody named, who is charged, through what, and what is past."""

import pytest

from domain.council_documents.draft import Certainty, Reason
from tests.domain.council_documents.drafting import draft, only_thing, shares

#: What must be done, without a body or a time.
NEEDED = (
    ("bg", "Необходимо е да се ускори обработването на молбите."),
    ("cs", "Je třeba urychlit vyřizování žádostí."),
    ("da", "Der er behov for at fremskynde behandlingen af ansøgningerne."),
    ("de", "Die Bearbeitung der Anträge muss beschleunigt werden."),
    ("el", "Είναι αναγκαίο να επιταχυνθεί η εξέταση των αιτήσεων."),
    ("en", "It is necessary to speed up the handling of applications."),
    ("es", "Es necesario acelerar la tramitación de las solicitudes."),
    ("et", "Taotluste menetlemist on vaja kiirendada."),
    ("fi", "Hakemusten käsittelyä on nopeutettava."),
    ("fr", "Il importe d'accélérer le traitement des demandes."),
    ("ga", "Is gá próiseáil na n-iarratas a bhrostú."),
    ("hr", "Potrebno je ubrzati obradu zahtjeva."),
    ("hu", "A kérelmek feldolgozását fel kell gyorsítani."),
    ("it", "Occorre accelerare il trattamento delle domande."),
    ("lt", "Būtina paspartinti prašymų nagrinėjimą."),
    ("lv", "Ir jāpaātrina pieteikumu izskatīšana."),
    ("mt", "Hemm bżonn li jitħaffef l-ipproċessar tal-applikazzjonijiet."),
    ("nl", "De behandeling van de aanvragen moet worden bespoedigd."),
    ("pl", "Należy przyspieszyć rozpatrywanie wniosków."),
    ("pt", "Importa acelerar o tratamento dos pedidos."),
    ("ro", "Este necesar să se accelereze prelucrarea cererilor."),
    ("sk", "Treba urýchliť vybavovanie žiadostí."),
    ("sl", "Treba je pospešiti obravnavo prošenj."),
    ("sv", "Handläggningen av ansökningarna måste påskyndas."),
)

#: Who is charged with something: named before the verb, or after it.
CHARGED = (
    ("bg", "На Европол се възлага да поддържа списъка.", "europol"),
    ("cs", "Europolu se ukládá vést seznam.", "europol"),
    ("da", "Det tilkommer Europol at føre listen.", "europol"),
    ("de", "Europol obliegt es, die Liste zu führen.", "europol"),
    ("es", "A Europol le corresponde llevar la lista.", "europol"),
    ("fr", "À Europol revient la tenue de la liste.", "europol"),
    ("hr", "Europolu se nalaže da vodi popis.", "europol"),
    ("hu", "Az Europolra hárul a lista vezetése.", "europol"),
    ("it", "Alla Commissione spetta tenere l'elenco.", "commission"),
    ("lt", "Europolui pavesta tvarkyti sąrašą.", "europol"),
    ("lv", "Eiropolam ir uzdots uzturēt sarakstu.", "europol"),
    ("nl", "Aan Europol wordt opgedragen de lijst bij te houden.", "europol"),
    ("pl", "Europolowi powierza się prowadzenie wykazu.", "europol"),
    ("pt", "À Comissão compete manter a lista.", "commission"),
    ("ro", "Comisiei îi revine sarcina de a ține lista.", "commission"),
    ("sk", "Europolu sa ukladá viesť zoznam.", "europol"),
    ("sl", "Europolu je naloženo, da vodi seznam.", "europol"),
    ("sv", "På Europol ankommer det att föra förteckningen.", "europol"),
)

#: A network or platform through which it is done, and the owners: with the unit, where it is one of theirs.
CHANNELS = (
    ("en", "Europol shall, through the network of experts, collect good practice.", "network of experts", "europol"),
    ("fi", "Europolin on kerättävä tietoja asiantuntijaverkoston kautta.", "asiantuntijaverkoston", "europol"),
    ("hu", "Az Europol a szakértői hálózat útján gyűjti az adatokat.", "szakértői hálózat", "europol"),
    ("es", "Europol debe reunir los datos por conducto de la red SIENA.", "red SIENA", "europol"),
    ("nl", "Europol dient via het EMSC de gegevens te verzamelen.", None, "europol/emsc"),
    ("pt", "O SEAE deve, por intermédio das delegações da União, manter o diálogo.", None, "eeas/eu-delegations"),
    ("en", "Europol shall improve checks through better training.", None, "europol"),
    ("de", "Europol sollte Fahrten über den Ärmelkanal auswerten.", None, "europol"),
)

#: What has been done, by the form of the verb after its subject.
PAST = (
    ("cs", "Europol představil své zkušenosti."),
    ("el", "Η Ευρωπόλ παρουσίασε την πείρα της."),
    ("en", "Europol presented its experience."),
    ("fi", "Europol esitteli kokemuksiaan."),
    ("hu", "Az Europol ismertette a tapasztalatait."),
    ("lt", "Europolas pristatė savo patirtį."),
    ("lv", "Eiropols informēja par savu pieredzi."),
    ("nl", "Europol presenteerde zijn ervaringen."),
    ("pl", "Europol zaprezentował swoje doświadczenia."),
    ("pt", "A Europol apresentou a sua experiência."),
    ("sv", "Europol redogjorde för sina erfarenheter."),
)

#: Two duties of one subject without a time: the beginning of the second, who receives it.
PAIRS = (
    ("en", "Frontex should draw up a common list of risks and send it to the Council.", "send it", "council"),
    (
        "de",
        "Frontex sollte die gemeinsame Liste der Risiken überarbeiten und die Kommission darüber unterrichten.",
        "die",
        "commission",
    ),
    (
        "nl",
        "Frontex dient de lijst van grote risico's te herzien en de uitkomsten aan de Raad over te leggen.",
        "de",
        "council",
    ),
    ("it", "Frontex deve elaborare un elenco comune dei rischi e trasmetterlo al Consiglio.", "tras", "council"),
)


@pytest.mark.parametrize(("language", "text"), NEEDED)
def test_what_must_be_done_is_owed_by_nobody(language: str, text: str) -> None:
    """The sentence says itself that it must be done; nobody and no time is guessed."""
    thing = only_thing(text, language)
    assert (thing.owners.value, thing.owners.certainty) == ((), Certainty.NOT_SAID)
    assert thing.deadline.certainty is Certainty.NOT_SAID


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It must be stressed that the numbers are low."),
        ("de", "Es muss betont werden, dass die Zahlen niedrig sind."),
        ("es", "Conviene señalar que las cifras son bajas."),
        ("en", "Should the list be kept?"),
    ],
)
def test_a_remark_or_a_question_is_not_owed(language: str, text: str) -> None:
    """What must be noted or recalled is no duty, nor is what is asked."""
    assert draft(f"1. {text}", language).things == ()


@pytest.mark.parametrize(("language", "text", "owner"), CHARGED)
def test_who_is_charged_owes(language: str, text: str, owner: str) -> None:
    """A body in the form for "to" beside a verb of charging has to do it, and does not receive it."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), thing.addressees.value) == (owner, ())


@pytest.mark.parametrize(("language", "text", "vehicle", "owners"), CHANNELS)
def test_through_what_it_is_done(language: str, text: str, vehicle: str | None, owners: str) -> None:
    """A network is proposed, a unit belongs to its owner, a manner is neither."""
    result = draft(f"1. {text}", language)
    assert list(result.vehicles.values()) == [vehicle] * (vehicle is not None)
    assert shares(result.things[0].owners.value) == owners


def test_a_preposition_joins_names_and_a_conjunction_parts_them() -> None:
    """French "de" and "que" may both begin what an item has to do; only the second does between two names."""
    listed = only_thing("Le Conseil invite la Commission, Europol et Frontex à rendre compte.", "fr")
    parted = only_thing("Ösztönzi a Bizottságot, hogy az Europolnak küldjön adatokat.", "hu")
    assert shares(listed.owners.value) == "commission, europol, frontex"
    assert shares(parted.owners.value) == "commission"


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        ("nl", "Het verslag wordt door Frontex opgesteld vóór 15 november 2026.", "frontex"),
        ("sv", "Medlemsstaterna ska se till att gränsvakterna får utbildning.", "member-states"),
        ("sv", "Europol skickar var tredje månad en rapport.", "europol"),
        ("sv", "Frontex ska sända personal till den grekiska gränsen.", "frontex"),
    ],
)
def test_a_word_of_two_meanings_misleads_nobody(language: str, text: str, owner: str) -> None:
    """ "Het" is it or the, "får" may or gets, "var" was or every, "grekiska" no country."""
    thing = only_thing(text, language)
    assert (shares(thing.owners.value), thing.addressees.value) == (owner, ())


@pytest.mark.parametrize(("language", "text"), PAST)
def test_what_has_been_done_is_a_statement(language: str, text: str) -> None:
    """The verb's form says so; beside a duty or a time to come it would not count."""
    left = draft(f"1. {text}", language).not_taken
    assert [each.reason for each in left if each.source.words == text] == [Reason.STATEMENT]


@pytest.mark.parametrize(("language", "text", "second", "addressee"), PAIRS)
def test_two_duties_without_a_time_are_two(language: str, text: str, second: str, addressee: str) -> None:
    """The second verb of telling begins a thing of its own, of the same owner; both are to be looked at."""
    things = draft(f"1. {text}", language).things
    assert [shares(thing.owners.value) for thing in things] == ["frontex", "frontex"]
    assert {thing.owners.certainty for thing in things} == {Certainty.LOOK}
    assert things[1].source.words.startswith(second)
    assert things[1].addressees.value == (addressee,)


@pytest.mark.long
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "ROEPT DE LIDSTATEN OP de lijst bij te houden;"),
        ("cs", "VYZÝVÁ ČLENSKÉ STÁTY, aby vedly seznam;"),
    ],
)
def test_words_in_capitals_are_no_codes_of_countries(language: str, text: str) -> None:
    """ "DE" is an article where what is beside it is in capitals too."""
    assert shares(only_thing(text, language).owners.value) == "member-states"


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("et", "Frontex peab süsteeme enne kasutuselevõttu hindama.", "enne kasutuselevõttu"),
        ("lt", "„Frontex“ turi sistemas įvertinti po dvejų metų.", "po dvejų metų"),
        ("sk", "Frontex má zabezpečiť nepretržitý prístup k údajom.", "nepretržitý"),
    ],
)
def test_a_time_by_an_event_or_in_a_name_is_looked_at(language: str, text: str, words: str) -> None:
    """ "Before deployment", "after two years" and "continuous access" have no date; the words are kept."""
    deadline = only_thing(text, language).deadline
    assert deadline.certainty is Certainty.LOOK
    assert (deadline.value.day, deadline.value.month) == (None, None)
    assert deadline.source is not None
    assert deadline.source.words == words


#: Times without days: a season, an event, a later stage.
VAGUE = (
    ("bg", "Frontex изготвя доклад на по-късен етап."),
    ("cs", "Frontex vypracuje zprávu na podzim."),
    ("da", "Frontex udarbejder en rapport efter vedtagelsen."),
    ("de", "Frontex erstellt zu einem späteren Zeitpunkt einen Bericht."),
    ("el", "Ο Frontex εκπονεί έκθεση μετά την έγκριση."),
    ("en", "Frontex draws up a report by the end of the programme."),
    ("es", "Frontex elabora un informe más adelante."),
    ("et", "Frontex koostab sügisel aruande."),
    ("fi", "Frontex laatii kertomuksen myöhemmässä vaiheessa."),
    ("fr", "Frontex établit un rapport d'ici la fin du cycle."),
    ("ga", "Ullmhóidh Frontex tuarascáil ag céim níos déanaí."),
    ("hr", "Frontex izrađuje izvješće nakon stupanja na snagu."),
    ("hu", "A Frontex az elfogadást követően jelentést készít."),
    ("it", "Frontex elabora una relazione in una fase successiva."),
    ("lt", "„Frontex“ rudenį parengia ataskaitą."),
    ("lv", "Frontex līdz cikla beigām sagatavo ziņojumu."),
    ("mt", "Il-Frontex tħejji rapport fi stadju aktar tard."),
    ("nl", "Frontex stelt na de inwerkingtreding een verslag op."),
    ("pl", "Frontex przygotuje sprawozdanie do lata."),
    ("pt", "A Frontex elabora um relatório após a adoção."),
    ("ro", "Frontex elaborează un raport la toamnă."),
    ("sk", "Frontex vypracuje správu v neskoršej fáze."),
    ("sl", "Frontex pripravi poročilo po sprejetju uredbe."),
    ("sv", "Frontex utarbetar en rapport till sommaren."),
)


@pytest.mark.parametrize(("language", "text"), VAGUE)
def test_a_time_without_days_is_never_left_out(language: str, text: str) -> None:
    """It is kept in words, to be looked at, and no date is made of it."""
    deadline = only_thing(text, language).deadline
    assert (deadline.certainty, deadline.value.day, deadline.value.month) == (Certainty.LOOK, None, None)
