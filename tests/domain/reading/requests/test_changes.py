"""Requests for a change are told from questions, in every language."""

import pytest

from domain.questions.model import NotUnderstood, Question, RefusalReason
from tests.domain.reading.conftest import HintedReader

#: By language: what asks for a change, and what has the same verbs and asks a question.
CASES = {
    "en": (
        [
            "please delete III.3a",
            "move the deadline of III.3a to September",
            "mark I.3a as done",
            "can you assign II.1b to Frontex?",
            "postpone III.3a to October",
            "send Frontex a reminder about III.3a",
            "remind me about III.3a",
            "remind me in June",
            "confirm III.3a",
            "I want to extend the deadline of III.3a",
            "Hi, could you please close III.3a?",
            "how do I delete III.3a?",
            "undo",
            "set the deadline of III.3a to 1 July 2024",
            "rename III.3a",
            "add a deliverable for Frontex",
            "please change the deadline of III.3a",
            "approve III.3a",
        ],
        [
            "what must Frontex confirm by June?",
            "when was III.3a moved?",
            "who closes III.3a?",
            "remind me what Europol owes",
            "remind me of the deadlines of Frontex",
            "can you confirm the deadline of III.3a?",
            "please confirm what Eurojust owes",
            "must Frontex extend anything by June?",
            "did Frontex extend III.3a?",
            "has Europol marked anything as done?",
            "what was postponed?",
            "what does Frontex owe, remind me please",
            "can you confirm that Europol owes III.3a?",
            "who must approve III.3a?",
            "could you remind me who owes III.3a",
            "close to the deadline: what does Europol owe?",
            "is there any change to III.3a?",
            "any change for Frontex?",
        ],
    ),
    "de": (
        [
            "bitte lösche III.3a",
            "die Frist von III.3a bitte auf September verschieben",
            "kannst du I.3a als erledigt markieren",
            "III.3a löschen",
            "verlängere die Frist von III.3a",
            "schick Frontex eine Erinnerung",
            "erinnere mich im Juni",
            "bestätige III.3a",
            "Ich möchte die Frist von III.3a ändern",
        ],
        [
            "was muss Frontex bis Juni bestätigen?",
            "wann wurde III.3a verschoben?",
            "erinnere mich, was Europol schuldet",
            "kannst du die Frist von III.3a bestätigen?",
            "was muss Europol bis Juni ändern?",
            "hat Frontex III.3a abgeschlossen?",
            "wer muss III.3a genehmigen?",
            "muss Frontex bis Juni etwas abschließen?",
        ],
    ),
    "fr": (
        [
            "supprime III.3a",
            "pouvez-vous reporter l'échéance de III.3a à septembre ?",
            "merci de marquer I.3a comme fait",
            "attribuez II.1b à Frontex",
            "prolonger le délai de III.3a svp",
            "je voudrais supprimer III.3a",
            "envoie un rappel à Frontex",
            "confirmez III.3a",
        ],
        [
            "que doit confirmer Frontex d'ici juin ?",
            "quand III.3a a-t-il été reporté ?",
            "rappelle-moi ce que doit Europol",
            "rappelle-moi les échéances de Frontex",
            "peux-tu confirmer l'échéance de III.3a ?",
            "qui doit valider III.3a ?",
            "qu'est-ce qui est reporté ?",
        ],
    ),
    "es": (
        [
            "borra III.3a",
            "por favor, aplaza el plazo de III.3a a septiembre",
            "¿puedes marcar I.3a como hecho?",
            "asigna II.1b a Frontex",
            "quiero cambiar la fecha de III.3a",
            "recuérdame en junio",
            "prorroga el plazo de III.3a",
        ],
        [
            "¿qué debe confirmar Frontex antes de junio?",
            "recuérdame qué debe Europol",
            "recuérdame los plazos de Frontex",
            "¿puedes confirmar el plazo de III.3a?",
            "¿quién debe aprobar III.3a?",
            "¿qué tiene que cerrar Eurojust?",
            "¿hay una prórroga para III.3a?",
        ],
    ),
    "it": (
        [
            "cancella III.3a",
            "per favore sposta la scadenza di III.3a a settembre",
            "puoi segnare I.3a come fatto?",
            "assegna II.1b a Frontex",
            "vorrei prorogare III.3a",
            "modifica la scadenza di III.3a",
        ],
        [
            "cosa deve confermare Frontex entro giugno?",
            "ricordami cosa deve Europol",
            "ricordami le scadenze di Frontex",
            "puoi confermare la scadenza di III.3a?",
            "chi deve approvare III.3a?",
            "c'è una modifica a III.3a?",
            "c'è una proroga per III.3a?",
        ],
    ),
    "pt": (
        [
            "apaga III.3a",
            "mudar o responsável do II.1b",
            "podes marcar I.3a como feito?",
            "por favor, adie o prazo de III.3a para setembro",
            "queria alterar o prazo de III.3a",
        ],
        [
            "o que deve a Frontex confirmar até junho?",
            "lembra-me o que deve a Europol",
            "lembre-me os prazos da Frontex",
            "podes confirmar o prazo de III.3a?",
            "quem deve aprovar III.3a?",
        ],
    ),
    "nl": (
        [
            "verwijder III.3a",
            "kun je de termijn van III.3a naar september verschuiven?",
            "markeer I.3a als klaar",
            "wijs II.1b toe aan Frontex",
            "graag III.3a verwijderen",
            "stuur Frontex een herinnering",
        ],
        [
            "wat moet Frontex voor juni bevestigen?",
            "herinner me eraan wat Europol moet leveren",
            "kun je de termijn van III.3a bevestigen?",
            "wie moet III.3a goedkeuren?",
            "herinner mij aan de termijnen van Frontex",
        ],
    ),
    "da": (
        [
            "slet III.3a",
            "kan du flytte fristen for III.3a til september",
            "marker I.3a som færdig",
            "ret fristen for III.3a",
            "send Frontex en påmindelse",
        ],
        [
            "hvad skal Frontex bekræfte inden juni?",
            "mind mig om, hvad Europol skylder",
            "kan du bekræfte fristen for III.3a?",
            "hvem skal godkende III.3a?",
        ],
    ),
    "sv": (
        [
            "radera III.3a",
            "kan du flytta tidsfristen för III.3a till september",
            "markera I.3a som klar",
            "tilldela II.1b till Frontex",
            "ta bort III.3a tack",
        ],
        [
            "vad ska Frontex bekräfta senast i juni?",
            "påminn mig om vad Europol ska leverera",
            "kan du bekräfta tidsfristen för III.3a?",
            "vem ska godkänna III.3a?",
        ],
    ),
    "fi": (
        [
            "poista III.3a",
            "siirrä III.3a:n määräaika syyskuuhun",
            "voitko merkitä I.3a:n valmiiksi",
            "haluaisin pidentää III.3a:n määräaikaa",
        ],
        [
            "mitä Frontexin pitää vahvistaa kesäkuuhun mennessä?",
            "muistuta minua, mitä Europolin pitää toimittaa",
            "voitko vahvistaa III.3a:n määräajan?",
            "kenen pitää hyväksyä III.3a?",
        ],
    ),
    "et": (
        [
            "kustuta III.3a",
            "palun lükka III.3a tähtaeg septembrisse",
            "märgi I.3a tehtuks",
            "kas saad III.3a kustutada",
        ],
        [
            "mida peab Frontex juuniks kinnitama?",
            "tuleta mulle meelde, mida Europol peab esitama",
            "kas saad kinnitada III.3a tähtaja?",
            "kes peab III.3a esitama?",
        ],
    ),
    "lv": (
        [
            "dzēs III.3a",
            "pagarini termiņu",
            "lūdzu, pārcel III.3a termiņu uz septembri",
            "atzīmē I.3a kā izpildītu",
            "vai vari izdzēst III.3a",
        ],
        [
            "kas Frontex jāapstiprina līdz jūnijam?",
            "atgādini, kas jāiesniedz Eiropolam",
            "vai vari apstiprināt III.3a termiņu?",
            "kam jāiesniedz III.3a?",
        ],
    ),
    "lt": (
        [
            "ištrink III.3a",
            "prašau perkelti III.3a terminą į rugsėjį",
            "pažymėk I.3a kaip atliktą",
            "ar galite pratęsti III.3a terminą",
        ],
        [
            "ką Frontex turi patvirtinti iki birželio?",
            "primink, ką turi pateikti Europolas",
            "ar galite patvirtinti III.3a terminą?",
            "primink Frontex terminus",
        ],
    ),
    "pl": (
        [
            "usuń III.3a",
            "proszę przesunąć termin III.3a na wrzesień",
            "oznacz I.3a jako wykonane",
            "czy możesz zmienić termin III.3a",
            "proszę o przedłużenie terminu III.3a",
            "wyślij przypomnienie do Frontexu",
        ],
        [
            "co Frontex musi potwierdzić do czerwca?",
            "przypomnij mi, co musi dostarczyć Europol",
            "czy możesz potwierdzić termin III.3a?",
            "kto musi zatwierdzić III.3a?",
            "przypomnij terminy Frontexu",
            "nowe projekty ustaw?",
        ],
    ),
    "cs": (
        [
            "smaž III.3a",
            "prosím přesuňte termín III.3a na září",
            "označ I.3a jako hotové",
            "můžeš prodloužit termín III.3a",
            "přiřaď II.1b Frontexu",
        ],
        [
            "co musí Frontex potvrdit do června?",
            "připomeň mi, co má dodat Europol",
            "můžeš potvrdit termín III.3a?",
            "kdo musí schválit III.3a?",
            "připomeňte mi termíny Frontexu",
        ],
    ),
    "sk": (
        [
            "vymaž III.3a",
            "prosím presuňte termín III.3a na september",
            "označ I.3a ako hotové",
            "môžeš predĺžiť termín III.3a",
        ],
        [
            "čo musí Frontex potvrdiť do júna?",
            "pripomeň mi, čo má dodať Europol",
            "môžeš potvrdiť termín III.3a?",
            "kto musí schváliť III.3a?",
        ],
    ),
    "sl": (
        [
            "izbriši III.3a",
            "prosim, premaknite rok za III.3a na september",
            "označi I.3a kot opravljeno",
            "ali lahko podaljšaš rok III.3a",
        ],
        [
            "kaj mora Frontex potrditi do junija?",
            "spomni me, kaj mora oddati Europol",
            "ali lahko potrdite rok za III.3a?",
            "kdo mora odobriti III.3a?",
        ],
    ),
    "hr": (
        [
            "izbriši III.3a",
            "molim, pomaknite rok za III.3a na rujan",
            "označi I.3a kao gotovo",
            "možeš li produljiti rok za III.3a",
        ],
        [
            "što Frontex mora potvrditi do lipnja?",
            "podsjeti me što Europol mora dostaviti",
            "možeš li potvrditi rok za III.3a?",
            "tko mora odobriti III.3a?",
        ],
    ),
    "bg": (
        [
            "изтрий III.3a",
            "моля, преместете срока на III.3a за септември",
            "отбележи I.3a като изпълнено",
            "може ли да промените срока на III.3a",
            "удължи срока",
            "промени срока на III.3a",
        ],
        [
            "какво трябва да потвърди Frontex до юни?",
            "напомни ми какво дължи Европол",
            "може ли да потвърдите срока на III.3a?",
            "кой трябва да одобри III.3a?",
            "има ли промени по III.3a?",
        ],
    ),
    "el": (
        [
            "διάγραψε το III.3a",
            "παρακαλώ μεταθέστε την προθεσμία του III.3a στον Σεπτέμβριο",
            "σημείωσε το I.3a ως ολοκληρωμένο",
            "μπορείς να αλλάξεις την προθεσμία του III.3a;",
        ],
        [
            "τι πρέπει να επιβεβαιώσει ο Frontex έως τον Ιούνιο;",
            "θύμισέ μου τι οφείλει η Ευρωπόλ",
            "μπορείς να επιβεβαιώσεις την προθεσμία του III.3a;",
            "ποιος πρέπει να εγκρίνει το III.3a;",
        ],
    ),
    "hu": (
        [
            "töröld a II.1a-t",
            "kérlek, halaszd el a III.3a határidejét szeptemberre",
            "jelöld késznek az I.3a-t",
            "a III.3a-t töröld",
            "szeretném módosítani a III.3a határidejét",
        ],
        [
            "mit kell a Frontexnek megerősítenie júniusig?",
            "emlékeztess, mivel tartozik az Europol",
            "meg tudod erősíteni a III.3a határidejét?",
            "kinek kell jóváhagynia a III.3a-t?",
        ],
    ),
    "ro": (
        [
            "șterge III.3a",
            "te rog mută termenul III.3a în septembrie",
            "marchează I.3a ca finalizat",
            "poți prelungi termenul pentru III.3a?",
            "aș vrea să ștergi III.3a",
        ],
        [
            "ce trebuie să confirme Frontex până în iunie?",
            "amintește-mi ce datorează Europol",
            "poți confirma termenul pentru III.3a?",
            "cine trebuie să aprobe III.3a?",
        ],
    ),
    "ga": (
        [
            "scrios III.3a",
            "athraigh spriocdháta III.3a le do thoil",
            "an féidir leat III.3a a scriosadh",
            "cuir III.3a ar athló",
        ],
        [
            "cad a chaithfidh Frontex a dheimhniú faoi Mheitheamh?",
            "cuir i gcuimhne dom cad atá le déanamh ag Europol",
            "an féidir leat spriocdháta III.3a a dheimhniú?",
        ],
    ),
    "mt": (
        [
            "ħassar III.3a",
            "jekk jogħġbok estendi l-iskadenza ta' III.3a",
            "tista' tħassar III.3a",
            "immarka I.3a bħala lest",
        ],
        [
            "x'għandu jikkonferma Frontex sa Ġunju?",
            "fakkarni x'għandu jagħti Europol",
            "tista' tikkonferma l-iskadenza ta' III.3a?",
        ],
    ),
}


@pytest.mark.parametrize("code", CASES)
def test_a_request_is_refused(code: str, read_hinted: HintedReader) -> None:
    """A text that asks for a change is refused for that reason, so that nobody believes it was made."""
    requests, _ = CASES[code]
    answered = {
        text: question for text in requests if not _asks_for_change(question := read_hinted(text, hint=code).question)
    }
    assert answered == {}


@pytest.mark.parametrize("code", CASES)
def test_a_question_is_no_request(code: str, read_hinted: HintedReader) -> None:
    """A question that has a verb of change, or "remind me" and "confirm" before it, is no request."""
    _, questions = CASES[code]
    refused = [text for text in questions if _asks_for_change(read_hinted(text, hint=code).question)]
    assert refused == []


def _asks_for_change(question: object) -> bool:
    return isinstance(question, NotUnderstood) and question.reason is RefusalReason.CHANGE


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("mark III.3 done", "done III.3 ST 10000/24"),
        ("kannst du I.3a als erledigt markieren", "done I.3a ST 10000/24"),
        ("markeer III.3 als afgerond", "done III.3 ST 10000/24"),
        ("oznacz III.3a jako wykonane", "done III.3a ST 10000/24"),
        ("move the deadline of III.3a to September 2024", "due III.3a 2024-09-30"),
        ("set the deadline of III.3a to 1 July 2024", "due III.3a 2024-07-01"),
        ("die Frist von III.3a bitte auf September 2024 verschieben", "due III.3a 2024-09-30"),
        ("can you assign II.1b to Frontex?", "owner II.1b frontex"),
        ("delete III.3a", ""),
        ("undo", ""),
        ("remind me in June", ""),
    ],
)
def test_a_request_leads_to_its_command(read_hinted: HintedReader, text: str, command: str) -> None:
    """What is to be changed, and to what, is told by what stands beside the verb; nothing is guessed without it."""
    problem = read_hinted(text, hint="en").question
    assert isinstance(problem, NotUnderstood)
    assert (problem.reason, problem.command) == (RefusalReason.CHANGE, command)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("da", "ryk III.2a til juni"),
        ("de", "trag I.4a als geliefert ein"),
        ("en", "note I.4a as delivered"),
        ("en", "could you push III.2a back to June?"),
        ("en", "push the III.2a deadline back a month"),
        ("en", "put I.3a on hold"),
        ("et", "tõsta III.2a juunisse"),
        ("et", "Pane I.2a vastutajaks Europoli asemel Frontex"),
        ("fi", "kirjaa I.4a toimitetuksi"),
        ("fi", "merkkaa I.4a tehdyksi"),
        ("fr", "notez I.4a comme livré"),
        ("hr", "zabilježi I.4a kao dostavljeno"),
        ("it", "metti I.4a come fatto"),
        ("lt", "įrašyk I.4a kaip pateiktą"),
        ("mt", "niżżel I.4a bħala mogħti"),
        ("nl", "schuif III.2a door naar juni"),
        ("pl", "odnotuj I.4a jako dostarczone"),
        ("pt", "regista I.4a como entregue"),
        ("ro", "notează I.4a ca livrat"),
        ("sk", "zapíš I.4a ako dodané"),
        ("sl", "zabeleži I.4a kot oddano"),
        ("sv", "notera I.4a som levererad"),
    ],
)
def test_a_verb_that_no_table_has_asks_for_a_change(code: str, text: str, read_hinted: HintedReader) -> None:
    """What is to become of the reference after it tells."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.CHANGE


@pytest.mark.parametrize(
    "text",
    [
        "was I.4a delivered?",
        "so I.4a was delivered in March?",
        "status of I.4a for June",
        "what of III.2a is done as of March?",
    ],
)
def test_how_a_reference_stands_is_no_request(text: str, read_hinted: HintedReader) -> None:
    """A verb of being, or a word for what is asked, is before the reference or after it."""
    question = read_hinted(text, hint="en").question
    assert not isinstance(question, NotUnderstood) or question.reason is not RefusalReason.CHANGE


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "zet dat verslag van Eurojust maar op afgehandeld, ze hebben gisteren gemaild"),
        ("de", "setz den Bericht von Eurojust bitte auf erledigt"),
        ("en", "set Eurojust's report to done"),
        ("sv", "sätt Eurojusts rapport som klar"),
        ("pl", "ustaw raport Eurojustu jako wykonany"),
        ("it", "metti la relazione di Eurojust su fatto"),
        ("cs", "nastav zprávu Eurojustu na hotovo"),
        ("es", "pon el informe de Eurojust como entregado"),
        ("fr", "mets le rapport d'Eurojust comme terminé"),
    ],
)
def test_a_status_is_set_without_a_reference(code: str, text: str, read_hinted: HintedReader) -> None:
    """A report that is set to done is a request, even where its reference is not named."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.CHANGE


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "give me the reports that are done"),
        ("fr", "donne les échéances de Frontex"),
        ("bg", "дай сроковете на Фронтекс"),
        ("bg", "дай сроковете по време на белгийското председателство"),
        ("en", "does the Commission have to make legislative proposals?"),
    ],
)
def test_what_is_to_be_given_is_no_request(code: str, text: str, read_hinted: HintedReader) -> None:
    """Whoever wants to be given deadlines or reports asks for them: a body is no new deadline."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
