"""Requests for a change as people type them: verbs of putting and entering, pronouns at the verb, parts of it apart."""

import pytest

from domain.languages import CODES
from domain.questions.model import NotUnderstood, RefusalReason
from tests.domain.reading.conftest import HintedReader

#: By language: what asks for a change without any word for deleting or moving.
REQUESTS = {
    "bg": [
        "сложи III.3a за септември, моля",
        "впиши Frontex като отговорник за I.2a",
        "можеш ли да преместиш III.3a за септември?",
        "отметни I.4a като изпълнено",
        "смени срока на националните стратегии на септември",
        "запиши 15 май като срок на IV.1a",
    ],
    "cs": [
        "dej prosím III.3a na září",
        "zapiš Frontex jako odpovědného za I.2a",
        "můžeš přehodit III.3a na září?",
        "odškrtni I.4a",
        "nastav termín IV.1a na 15. května",
        "mohl bys vyměnit odpovědného u IV.2a za Německo?",
    ],
    "da": [
        "læg III.3a over til september, tak",
        "skriv Frontex på som ansvarlig for I.2a",
        "kan du rykke III.3a til september?",
        "noter 15. maj som frist for IV.1a",
        "skift ansvarlig for IV.2a til Tyskland",
        "overstreg III.3a",
    ],
    "de": [
        "trag bei IV.1a bitte den 15. Mai als Frist ein",
        "setz III.3a mal auf September",
        "kannst du Frontex als zuständig für I.2a eintragen?",
        "stell III.3a bitte auf September um",
        "schreib bei IV.2a Deutschland als Verantwortlichen rein",
        "hak I.4a bitte ab",
        "wir müssen III.3a auf September verschieben",
    ],
    "el": [
        "Άλλαξε τον υπεύθυνο του IV.2a σε Γερμανία",
        "βάλε το III.3a για τον Σεπτέμβριο, παρακαλώ",
        "μπορείς να μεταφέρεις το III.3a στον Σεπτέμβριο;",
        "γράψε τον Frontex ως υπεύθυνο για το I.2a",
        "άλλαξέ μου την προθεσμία των εθνικών στρατηγικών σε Σεπτέμβριο",
        "πέρασε το I.4a ως ολοκληρωμένο",
        "Βάλε σε παρακαλώ νέα προθεσμία 15 Ιουλίου στο F.2b",
    ],
    "en": [
        "please put Frontex down as owner of I.2a",
        "move III.3a to September",
        "can you tick off I.4a",
        "enter 15 May as the deadline for IV.1a",
        "change the owner of IV.2a to Germany",
        "could you change III.3a to September?",
        "make Frontex responsible for I.2a",
        "shift the national strategies to September, would you",
        "give III.3a to Frontex",
        "we need to postpone the roadmap to September",
    ],
    "es": [
        "Oye, cámbiame la fecha límite de las estrategias nacionales a septiembre, porfa",
        "pon a Frontex como responsable de I.2a",
        "muévelo a septiembre",
        "apúntame el 15 de mayo como plazo de IV.1a",
        "ponme III.3a en septiembre",
        "táchame I.4a de la lista",
        "¿podrías cambiarlo a septiembre?",
    ],
    "et": [
        "pane III.3a septembrisse",
        "kirjuta Frontex I.2a vastutajaks",
        "kas saad III.3a septembrisse tõsta?",
        "sisesta IV.1a tähtajaks 15. mai",
        "vaheta IV.2a vastutaja Saksamaa vastu",
        "linnuta I.4a ära",
    ],
    "fi": [
        "laita III.3a syyskuulle",
        "kirjaa Frontex I.2a:n vastuutahoksi",
        "vaihdatko IV.2a:n vastuutahoksi Saksan?",
        "aseta IV.1a:n määräajaksi 15. toukokuuta",
        "muuta III.3a:n määräajaksi syyskuu",
        "yliviivaa I.4a",
    ],
    "fr": [
        "mets III.3a en septembre stp",
        "inscrivez Frontex comme responsable de I.2a",
        "tu peux passer III.3a en septembre ?",
        "notez le 15 mai comme échéance de IV.1a",
        "mets-moi les stratégies nationales en septembre",
        "raye I.4a",
        "il faut reporter la feuille de route à septembre",
        "faudrait mettre III.3a en septembre",
    ],
    "ga": [
        "cuir III.3a siar go Meán Fómhair",
        "cuir Frontex síos mar fhreagrach as I.2a",
        "athraigh an spriocdháta do III.3a go Meán Fómhair",
        "ticeáil I.4a",
        "socraigh 15 Bealtaine mar spriocdháta do IV.1a",
        "bog na straitéisí náisiúnta go Meán Fómhair",
    ],
    "hr": [
        "stavi III.3a u rujan",
        "upiši Frontex kao odgovornog za I.2a",
        "možeš li prebaciti III.3a na rujan?",
        "unesi 15. svibnja kao rok za IV.1a",
        "prekriži I.4a",
        "promijenite nositelja IV.2a u Njemačku",
    ],
    "hu": [
        "tedd át a III.3a-t szeptemberre",
        "írd be a Frontexet az I.2a felelősének",
        "módosítanád a III.3a határidejét szeptemberre?",
        "rögzítsd május 15-ét az IV.1a határidejének",
        "pipáld ki az I.4a-t",
        "vidd át a III.3a-t szeptemberre",
    ],
    "it": [
        "metti III.3a a settembre per favore",
        "segnami Frontex come responsabile di I.2a",
        "puoi spostarlo a settembre?",
        "inserisci il 15 maggio come scadenza di IV.1a",
        "cambiami la scadenza delle strategie nazionali a settembre",
        "spunta I.4a",
    ],
    "lt": [
        "nustatyk III.3a terminą rugsėjį",
        "įrašyk Frontex atsakinga už I.2a",
        "ar gali III.3a nukelti į rugsėjį?",
        "įvesk gegužės 15 d. kaip IV.1a terminą",
        "sukeisk IV.2a atsakingą į Vokietiją",
        "nubrauk I.4a",
    ],
    "lv": [
        "ieliec III.3a septembrī",
        "ieraksti Frontex kā atbildīgo par I.2a",
        "vai vari pārlikt III.3a uz septembri?",
        "iestati IV.1a termiņu 15. maijā",
        "nomaini IV.2a atbildīgo uz Vāciju",
        "nosvītro I.4a",
    ],
    "mt": [
        "poġġi III.3a għal Settembru",
        "niżżel lil Frontex bħala responsabbli għal I.2a",
        "tista' tbiddilli l-iskadenza ta' III.3a għal Settembru?",
        "daħħal il-15 ta' Mejju bħala skadenza ta' IV.1a",
        "ibdilli s-sid ta' IV.2a għall-Ġermanja",
        "immarkali I.4a",
    ],
    "nl": [
        "zet III.3a maar op september",
        "schrijf Frontex op als verantwoordelijke voor I.2a",
        "kun je III.3a doorschuiven naar september?",
        "vul bij IV.1a 15 mei in als deadline",
        "pas de deadline van III.3a aan naar september",
        "maak Duitsland verantwoordelijk voor IV.2a",
        "zou je I.4a op afgerond willen zetten, het is gisteren verschenen",
    ],
    "pl": [
        "wpisz Frontex jako odpowiedzialny za I.2a",
        "ustaw III.3a na wrzesień",
        "możesz przerzucić III.3a na wrzesień?",
        "wprowadź 15 maja jako termin IV.1a",
        "odfajkuj I.4a",
        "trzeba przesunąć III.3a na wrzesień",
        "przekaż III.3a Frontexowi",
        "zamień odpowiedzialnego za IV.2a na Niemcy",
    ],
    "pt": [
        "põe III.3a em setembro",
        "coloque a Frontex como responsável por I.2a",
        "podes mudar-me o prazo de III.3a para setembro?",
        "insere 15 de maio como prazo de IV.1a",
        "risca I.4a",
        "passa III.3a para setembro, se faz favor",
    ],
    "ro": [
        "pune III.3a în septembrie",
        "trece Frontex ca responsabil pentru I.2a",
        "poți muta III.3a în septembrie?",
        "notează 15 mai ca termen pentru IV.1a",
        "schimbă-mi termenul strategiilor naționale în septembrie",
        "taie I.4a",
    ],
    "sk": [
        "daj III.3a na september",
        "zapíš Frontex ako zodpovedného za I.2a",
        "môžeš prehodiť III.3a na september?",
        "nastav termín IV.1a na 15. mája",
        "škrtni I.4a",
        "vymeň zodpovedného za IV.2a za Nemecko",
    ],
    "sl": [
        "daj III.3a na september",
        "vpiši Frontex kot odgovornega za I.2a",
        "lahko prestaviš III.3a na september?",
        "nastavi rok za IV.1a na 15. maj",
        "prečrtaj I.4a",
        "zamenjaj odgovornega za IV.2a z Nemčijo",
    ],
    "sv": [
        "sätt III.3a till september",
        "skriv upp Frontex som ansvarig för I.2a",
        "kan du skjuta III.3a till september?",
        "lägg in 15 maj som tidsfrist för IV.1a",
        "bocka av I.4a",
        "notera Tyskland som ansvarig för IV.2a",
    ],
}
#: By language: questions that begin or end with the same verbs.
QUESTIONS = {
    "da": ["skriv, hvad Frontex skylder i juni", "notér lige fristerne for Eurojust"],
    "de": [
        "stell mir zusammen, was Frontex im Juni schuldet",
        "mach mir eine Liste für Juni",
        "kann Frontex III.3a im Juni machen?",
    ],
    "el": ["άλλαξε κάτι στο III.3a;", "γράψε μου τι οφείλει ο Frontex τον Ιούνιο"],
    "en": [
        "put together what Europol owes in June",
        "any change to III.3a in June?",
        "is there a change to III.3a?",
        "must Frontex extend anything by June?",
        "give me III.3a for June",
        "was III.3a moved to September?",
        "make me a list of what is due in June",
        "note: what does Frontex owe in June?",
    ],
    "es": ["ponme la lista de junio", "apunta: ¿qué debe Frontex en junio?", "¿pasa algo con III.3a?"],
    "fi": ["laita lista siitä, mitä tulee kesäkuussa", "mitä muuta Frontexilta puuttuu?"],
    "fr": ["mets-moi les échéances de Frontex en juin", "note bien : que doit Frontex en juin ?"],
    "hu": ["írd le, mivel tartozik a Frontex júniusban"],
    "it": ["scrivimi cosa deve Frontex a giugno", "mettimi la lista di giugno"],
    "nl": ["zet op een rij wat Europol moet leveren", "maak een lijst van wat er in juni moet"],
    "pl": ["wypisz, co Frontex musi dostarczyć w czerwcu", "co mamy wpisać na czerwiec?"],
    "sl": ["daj mi roke za Frontex"],
    "sv": ["ge mig III.3a för juni"],
}


def test_another_clause_may_say_why(read_hinted: HintedReader) -> None:
    """What was done already, or has to be, says nothing of who is to set it."""
    for text, hint in (
        ("could you set III.3a to done, they had to hurry", "en"),
        ("könntest du III.3a auf erledigt setzen, sie haben es gestern geschickt", "de"),
        ("mettre III.3a sur terminé, elle est sortie hier", "fr"),
    ):
        assert _asks_for_change(read_hinted(text, hint=hint).question), text
    asked = read_hinted("put the deadlines in order, when is III.3a due, it has to be in June", hint="en").question
    assert not _asks_for_change(asked)


def _asks_for_change(question: object) -> bool:
    return isinstance(question, NotUnderstood) and question.reason is RefusalReason.CHANGE


@pytest.mark.parametrize("code", REQUESTS)
def test_what_is_to_be_set_is_a_request(code: str, read_hinted: HintedReader) -> None:
    """Nobody may believe that it was made, or be answered as if it asked something."""
    readings = {text: read_hinted(text, hint=code).question for text in REQUESTS[code]}
    assert {text: question for text, question in readings.items() if not _asks_for_change(question)} == {}


@pytest.mark.parametrize("code", QUESTIONS)
def test_a_question_with_such_a_verb_is_none(code: str, read_hinted: HintedReader) -> None:
    """What is put together or noted is an answer."""
    assert [text for text in QUESTIONS[code] if _asks_for_change(read_hinted(text, hint=code).question)] == []


#: By language: what has just been delivered, and that it should be marked so, in whatever words.
JUST_DELIVERED = {
    "en": "Frontex delivered III.6a today, would you tick it off?",
    "bg": "Фронтекс предаде днес III.6a, моля да се отбележи като изпълнено",
    "cs": "Frontex dnes odevzdal III.6a, prosím odškrtnout",
    "da": "Frontex har afleveret III.6a i dag, vil du vinge den af?",
    "de": "Frontex hat III.6a heute geliefert, bitte abhaken",
    "el": "Ο Frontex παρέδωσε σήμερα το III.6a, παρακαλώ να σημειωθεί ως ολοκληρωμένο",
    "es": "Frontex ha entregado hoy el III.6a, márcalo como hecho",
    "et": "Frontex esitas III.6a täna, palun märkida tehtuks",
    "fi": "Frontex toimitti III.6a:n tänään, voisiko sen kuitata valmiiksi?",
    "fr": "Frontex a remis III.6a aujourd'hui, merci de cocher",
    "ga": "Sheachaid Frontex III.6a inniu, marcáil mar chríochnaithe é",
    "hr": "Frontex je danas predao III.6a, molim označiti kao gotovo",
    "hu": "A Frontex ma leadta a III.6a-t, kérem kipipálni",
    "it": "Frontex ha consegnato oggi il III.6a, si può spuntare?",
    "lt": "Frontex šiandien pateikė III.6a, prašau pažymėti kaip atliktą",
    "lv": "Frontex šodien iesniedza III.6a, lūdzu, atzīmējiet kā izpildītu",
    "mt": "Il-Frontex bagħtet III.6a llum, jekk jogħġbok immarkah bħala lest",
    "nl": "Frontex heeft III.6a vandaag ingediend, graag afvinken",
    "pl": "Frontex przekazał dziś III.6a, proszę odhaczyć",
    "pt": "A Frontex entregou hoje o III.6a, pode dar como concluído?",
    "ro": "Frontex a predat azi III.6a, vă rog să bifați",
    "sk": "Frontex dnes odovzdal III.6a, prosím odškrtnúť",
    "sl": "Frontex je danes oddal III.6a, prosim odkljukajte",
    "sv": "Frontex lämnade in III.6a i dag, bocka gärna av den",
}


@pytest.mark.parametrize("code", CODES)
def test_what_was_delivered_today_is_to_be_marked(code: str, read_hinted: HintedReader) -> None:
    """Whatever word asks for it, what III.6a is due today is no answer."""
    assert isinstance(read_hinted(JUST_DELIVERED[code], hint=code).question, NotUnderstood)


@pytest.mark.parametrize(
    "text", ["has Frontex delivered III.6a today?", "Frontex delivered III.6a today, is it confirmed?"]
)
def test_what_was_delivered_today_is_asked_about(text: str, read_hinted: HintedReader) -> None:
    """Nobody asks for a change by asking whether it was made."""
    assert not isinstance(read_hinted(text, hint="en").question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("el", "Θα μπορούσε το III.6a να μεταφερθεί στον Ιούνιο;"),
        ("hr", "Bi li se III.6a mogao pomaknuti na lipanj?"),
        ("hu", "át lehetne tenni a III.6a-t júniusra?"),
        ("sv", "Skulle III.6a kunna skjutas upp till juni?"),
    ],
)
def test_could_it_be_moved(code: str, text: str, read_hinted: HintedReader) -> None:
    """An unknown verb beside a reference and a time may move the one to the other."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "is III.6a due in June?"),
        ("sv", "ska III.6a vara klart i juni?"),
        ("hr", "treba li III.6a biti gotov u lipnju?"),
    ],
)
def test_is_it_due_then(code: str, text: str, read_hinted: HintedReader) -> None:
    """The same without such a verb is a question."""
    assert not isinstance(read_hinted(text, hint=code).question, NotUnderstood)
