"""What became of deliveries in a register in which most is delivered, asked in all languages."""

from collections.abc import Iterator
from datetime import date

import pytest

from benchmarks.registers import register_in_autumn
from db.register.store import RegisterStore
from tests.handlers.questions.threads import ask

TODAY = date(2024, 10, 28)


@pytest.fixture(scope="module")
def store() -> Iterator[RegisterStore]:
    """Return the store of a register as it is on 28 October 2024."""
    with register_in_autumn() as used:
        yield used


#: Whose deadline was moved, how many were, and which.
MOVED = [
    ("en", "Whose deadline was pushed back this year?", "III.3a,III.7a"),
    ("en", "For how many tasks was the deadline moved?", "III.3a,III.7a"),
    ("en", "Which deadlines have been moved, from when to when?", "III.3a,III.7a"),
    ("en", "all deadlines that were changed, old and new date", "III.3a,III.7a"),
    ("bg", "Кои срокове са били удължени?", "III.3a,III.7a"),
    ("cs", "Komu se letos posunul termín?", "III.3a,III.7a"),
    ("cs", "U kolika úkolů se měnil termín?", "III.3a,III.7a"),
    ("cs", "Které lhůty byly prodlouženy?", "III.3a,III.7a"),
    ("da", "Hvis frist blev rykket i år?", "III.3a,III.7a"),
    ("da", "Hvor mange frister er blevet rykket?", "III.3a,III.7a"),
    ("de", "Bei welchen Sachen hat man uns dieses Jahr die Frist verschoben?", "III.3a,III.7a"),
    ("de", "Wie viele Fristen wurden verschoben?", "III.3a,III.7a"),
    ("de", "Wessen Termin wurde verlängert?", "III.3a,III.7a"),
    ("el", "Ποιες προθεσμίες μετατέθηκαν;", "III.3a,III.7a"),
    ("el", "Σε πόσα άλλαξε η προθεσμία;", "III.3a,III.7a"),
    ("es", "¿Qué plazos se han movido este año?", "III.3a,III.7a"),
    ("es", "¿A quién le ampliaron el plazo?", "III.3a,III.7a"),
    ("et", "Kelle tähtaega pikendati sel aastal?", "III.3a,III.7a"),
    ("et", "Mitme asja tähtaega on muudetud?", "III.3a,III.7a"),
    ("et", "Millised tähtajad lükati edasi?", "III.3a,III.7a"),
    ("fi", "Kenen määräaikaa siirrettiin tänä vuonna?", "III.3a,III.7a"),
    ("fi", "Monenko asian määräaika on muuttunut?", "III.3a,III.7a"),
    ("fi", "Mitkä määräajat on pidennetty?", "III.3a,III.7a"),
    ("fr", "Pour combien de livrables a-t-on changé l'échéance ?", "III.3a,III.7a"),
    ("ga", "Cé na spriocdhátaí a cuireadh siar?", "III.3a,III.7a"),
    ("ga", "Cé mhéad spriocdháta a athraíodh i mbliana?", "III.3a,III.7a"),
    ("hr", "Kome je ove godine pomaknut rok?", "III.3a,III.7a"),
    ("hr", "Kojim je isporukama produljen rok?", "III.3a,III.7a"),
    ("hu", "Kinek tolták ki a határidejét idén?", "III.3a,III.7a"),
    ("hu", "Hány határidőt módosítottak?", "III.3a,III.7a"),
    ("it", "A chi hanno spostato la scadenza quest'anno?", "III.3a,III.7a"),
    ("it", "Quali scadenze sono slittate?", "III.3a,III.7a"),
    ("lt", "Kam šiemet pratęsė terminą?", "III.3a,III.7a"),
    ("lt", "Kiek terminų buvo pakeista?", "III.3a,III.7a"),
    ("lv", "Kam šogad pārcēla termiņu?", "III.3a,III.7a"),
    ("lv", "Kuri termiņi ir pagarināti?", "III.3a,III.7a"),
    ("mt", "Liema skadenzi ġew imċaqilqa din is-sena?", "III.3a,III.7a"),
    ("mt", "Kemm-il skadenza nbidlet?", "III.3a,III.7a"),
    ("nl", "Welke deadlines zijn er ooit verzet?", "III.3a,III.7a"),
    ("nl", "Voor hoeveel stukken is de termijn verlengd?", "III.3a,III.7a"),
    ("pl", "Komu w tym roku przesunięto termin?", "III.3a,III.7a"),
    ("pt", "Que prazos foram mexidos este ano?", "III.3a,III.7a"),
    ("pt", "A quem prolongaram o prazo?", "III.3a,III.7a"),
    ("ro", "Cui i s-a prelungit termenul anul acesta?", "III.3a,III.7a"),
    ("ro", "Câte termene au fost mutate?", "III.3a,III.7a"),
    ("sk", "Komu tento rok predĺžili lehotu?", "III.3a,III.7a"),
    ("sl", "Komu so letos prestavili rok?", "III.3a,III.7a"),
    ("sl", "Koliko rokov je bilo spremenjenih?", "III.3a,III.7a"),
    ("sv", "Vems tidsfrist flyttades i år?", "III.3a,III.7a"),
    ("sv", "Hur många tidsfrister har förlängts?", "III.3a,III.7a"),
]
#: What was delivered first or last of all.
FIRST_OR_LAST = [
    ("en", "last thing Eurojust sent us?", "III.2a"),
    ("en", "what was the most recent delivery?", "III.2a"),
    ("en", "what was delivered first of all?", "II.1a"),
    ("en", "what came in last?", "III.2a"),
    ("bg", "Кое беше доставено последно?", "III.2a"),
    ("bg", "Коя е най-новата доставка?", "III.2a"),
    ("bg", "Кое беше предадено първо?", "II.1a"),
    ("cs", "Co přišlo jako poslední?", "III.2a"),
    ("cs", "Co bylo odevzdáno úplně první?", "II.1a"),
    ("da", "Hvad blev afleveret først?", "II.1a"),
    ("de", "Was wurde als Erstes geliefert?", "II.1a"),
    ("de", "Die letzte Lieferung, was war das?", "III.2a"),
    ("el", "Τι παραδόθηκε τελευταίο;", "III.2a"),
    ("el", "Ποιο παραδόθηκε πρώτο;", "II.1a"),
    ("es", "¿Cuál fue la última entrega?", "III.2a"),
    ("es", "¿Qué se entregó primero?", "II.1a"),
    ("et", "Mis anti üle esimesena?", "II.1a"),
    ("fi", "Mikä saatiin viimeksi?", "III.2a"),
    ("fi", "Mikä toimitettiin ensimmäisenä?", "II.1a"),
    ("fr", "Quelle est la dernière livraison reçue ?", "III.2a"),
    ("fr", "Qu'est-ce qui a été remis en premier ?", "II.1a"),
    ("ga", "Cad a seachadadh ar dtús?", "II.1a"),
    ("hr", "Što je zadnje stiglo?", "III.2a"),
    ("hr", "Što je prvo predano?", "II.1a"),
    ("hu", "Mi futott be legutoljára?", "III.2a"),
    ("hu", "Mit adtak le legelőször?", "II.1a"),
    ("it", "Qual è l'ultima consegna arrivata?", "III.2a"),
    ("it", "Cosa è stato consegnato per primo?", "II.1a"),
    ("lt", "Kas atėjo paskiausiai?", "III.2a"),
    ("lt", "Kas buvo pateikta pirmiausia?", "II.1a"),
    ("lv", "Kas ienāca pēdējais?", "III.2a"),
    ("lv", "Kas tika iesniegts pirmais?", "II.1a"),
    ("mt", "X'wasal l-aħħar?", "III.2a"),
    ("mt", "X'ġie kkonsenjat l-ewwel?", "II.1a"),
    ("nl", "Wat kwam het laatst binnen?", "III.2a"),
    ("nl", "Wat werd het eerst geleverd?", "II.1a"),
    ("pl", "Co wpłynęło ostatnio jako ostatnie?", "III.2a"),
    ("pl", "Co oddano najpierw?", "II.1a"),
    ("pt", "Qual foi a entrega mais recente?", "III.2a"),
    ("pt", "O que foi entregue primeiro?", "II.1a"),
    ("ro", "Care este cea mai recentă livrare?", "III.2a"),
    ("ro", "Ce s-a predat primul?", "II.1a"),
    ("sk", "Čo prišlo naposledy?", "III.2a"),
    ("sk", "Čo bolo odovzdané ako prvé?", "II.1a"),
    ("sl", "Kaj je prišlo nazadnje?", "III.2a"),
    ("sl", "Kaj je bilo oddano najprej?", "II.1a"),
    ("sv", "Vad kom in senast?", "III.2a"),
    ("sv", "Vad lämnades först?", "II.1a"),
]
#: The biggest delay, and what came in since the year began.
BIGGEST_DELAY_OR_SINCE = [
    ("en", "What has come in since the beginning of the year?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("en", "how many were delivered late since the beginning?", "I.1a,I.2a,III.1a,III.2a,III.6a"),
    ("en", "What was the biggest delay?", "III.6a"),
    ("bg", "Какво получихме от началото на годината?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("bg", "Кое беше най-голямото закъснение?", "III.6a"),
    ("cs", "Co přišlo od začátku roku?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("cs", "Jaké bylo největší zpoždění?", "III.6a"),
    ("da", "Hvad har vi fået siden nytår?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("de", "Was ist seit Jahresbeginn eingegangen?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("de", "Was war die größte Verspätung?", "III.6a"),
    ("el", "Τι λάβαμε από την αρχή του χρόνου;", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("el", "Ποια ήταν η μεγαλύτερη καθυστέρηση;", "III.6a"),
    ("es", "¿Qué hemos recibido en lo que va de año?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("es", "¿Cuál ha sido el mayor retraso?", "III.6a"),
    ("et", "Mis on laekunud aasta algusest?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("fi", "Mitä on saapunut vuoden alusta?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("fi", "Mikä oli pahin myöhästyminen?", "III.6a"),
    ("fr", "Qu'avons-nous reçu depuis le début de l'année ?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("fr", "Quel a été le plus gros retard ?", "III.6a"),
    ("ga", "Cad a fuaireamar ó thús na bliana?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("hr", "Što je stiglo od početka godine?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("hr", "Koje je bilo najveće kašnjenje?", "III.6a"),
    ("hu", "Mi érkezett az év eleje óta?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("hu", "Mi volt a legnagyobb késés?", "III.6a"),
    ("it", "Cosa è arrivato dall'inizio dell'anno?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("it", "Qual è stato il ritardo maggiore?", "III.6a"),
    ("lt", "Ką gavome nuo metų pradžios?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("lt", "Koks buvo didžiausias vėlavimas?", "III.6a"),
    ("lv", "Ko esam saņēmuši kopš gada sākuma?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("lv", "Kāds bija lielākais kavējums?", "III.6a"),
    ("mt", "X'irċevejna mill-bidu tas-sena?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("mt", "X'kien l-akbar dewmien?", "III.6a"),
    ("nl", "Wat is er sinds begin dit jaar binnengekomen?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("nl", "Wat was de grootste vertraging?", "III.6a"),
    ("pl", "Co wpłynęło od początku roku?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("pl", "Jakie było największe opóźnienie?", "III.6a"),
    ("pt", "O que recebemos desde o início do ano?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("pt", "Qual foi o maior atraso?", "III.6a"),
    ("ro", "Ce am primit de la începutul anului?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("ro", "Care a fost cea mai mare întârziere?", "III.6a"),
    ("sk", "Čo prišlo od začiatku roka?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("sk", "Aké bolo najväčšie meškanie?", "III.6a"),
    ("sl", "Kaj je prišlo od začetka leta?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("sl", "Katera zamuda je bila največja?", "III.6a"),
    ("sv", "Vad har kommit in sedan årsskiftet?", "F.2b,I.2a,I.4a,III.1a,III.2a,III.3a,III.6a,IV.1a"),
    ("sv", "Vilken var den största förseningen?", "III.6a"),
]
#: After what is late or on hold: whether anyone gave a reason.
REASONS = [
    ("en", "what is overdue? // did anyone give a reason?", "I.2a,III.1a"),
    ("en", "what is on hold? // any reason?", "III.1a"),
    ("en", "what is on hold? // and what is the reason?", "III.1a"),
    ("it", "cosa è sospeso? // e il motivo qual è?", "III.1a"),
    ("it", "cosa è sospeso? // c'è un motivo?", "III.1a"),
    ("de", "Was ist überfällig? // Hat jemand einen Grund genannt?", "I.2a,III.1a"),
    ("fr", "Qu'est-ce qui est en retard ? // Quelqu'un a donné une raison ?", "I.2a,III.1a"),
    ("es", "¿Qué está en suspenso? // ¿y el motivo?", "III.1a"),
    ("nl", "Wat is te laat? // heeft iemand een reden gegeven?", "I.2a,III.1a"),
    ("pl", "Co jest opóźnione? // czy ktoś podał powód?", "I.2a,III.1a"),
    ("da", "Hvad er forsinket? // har nogen givet en grund?", "I.2a,III.1a"),
    ("fi", "Mikä on myöhässä? // onko kukaan kertonut syytä?", "I.2a,III.1a"),
    ("pt", "O que está em atraso? // alguém deu uma razão?", "I.2a,III.1a"),
    ("cs", "Co je po termínu? // uvedl někdo důvod?", "I.2a,III.1a"),
    ("sk", "Čo mešká? // uviedol niekto dôvod?", "I.2a,III.1a"),
    ("hu", "Mi van késésben? // mondott valaki okot?", "I.2a,III.1a"),
    ("bg", "Какво е просрочено? // посочи ли някой причина?", "I.2a,III.1a"),
    ("hr", "Što kasni? // je li itko naveo razlog?", "I.2a,III.1a"),
    ("lt", "Kas vėluoja? // ar kas nors nurodė priežastį?", "I.2a,III.1a"),
    ("lv", "Kas kavējas? // vai kāds minēja iemeslu?", "I.2a,III.1a"),
    ("et", "Mis on hilinenud? // kas keegi ütles põhjuse?", "I.2a,III.1a"),
    ("mt", "X'inhu tard? // xi ħadd ta raġuni?", "I.2a,III.1a"),
    ("ga", "Cad atá thar téarma? // ar thug aon duine cúis?", "I.2a,III.1a"),
]
#: What was delivered before it was due.
EARLY = [
    ("en", "What came in early?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("bg", "Какво беше предадено предсрочно?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("bg", "Кое пристигна преди срока?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("cs", "Co přišlo s předstihem?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("cs", "Kdo odevzdal něco před termínem?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("da", "Hvad blev afleveret før fristen?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("da", "Hvad kom i god tid?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("de", "Was wurde vorzeitig geliefert?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("de", "Wer hat vor der Frist geliefert?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("el", "Τι παραδόθηκε πριν από την προθεσμία;", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("el", "Τι ήρθε νωρίτερα;", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("es", "¿Qué se entregó antes de plazo?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("es", "¿Qué llegó con antelación?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("et", "Mis esitati enne tähtaega?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("fi", "Mikä toimitettiin etuajassa?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("fi", "Mitä saapui ennen määräaikaa?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("fr", "Qu'est-ce qui est arrivé en avance ?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("fr", "Qui a remis quelque chose avant l'échéance ?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("ga", "Cad a seachadadh go luath?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("ga", "Cad a tháinig isteach roimh an spriocdháta?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("hr", "Što je predano prije roka?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("hr", "Što je stiglo ranije nego što je trebalo?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("hu", "Mit adtak le határidő előtt?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("hu", "Mi érkezett korábban a határidőnél?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("it", "Cosa è stato consegnato in anticipo?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("it", "Cosa è arrivato prima della scadenza?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("lt", "Kas pateikta anksčiau laiko?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("lt", "Kas atėjo prieš terminą?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("lv", "Kas iesniegts pirms termiņa?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("mt", "X'ġie ppreżentat qabel l-iskadenza?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("nl", "Wat werd vroegtijdig geleverd?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("nl", "Wat kwam voor de deadline binnen?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("pl", "Co dostarczono przed terminem?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("pl", "Co wpłynęło przed czasem?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("pt", "O que foi entregue antes do prazo?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("pt", "O que chegou adiantado?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("ro", "Ce s-a predat înainte de termen?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("ro", "Ce a venit mai devreme?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("sk", "Čo bolo odovzdané pred termínom?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("sk", "Čo prišlo s predstihom?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("sl", "Kaj je bilo oddano pred rokom?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("sl", "Kaj je prišlo predčasno?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("sv", "Vad lämnades före tidsfristen?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
    ("sv", "Vad kom in i förtid?", "F.2b,I.2a,I.4a,III.2a,III.3a"),
]
#: Who has left word of what is open, or of when it is expected.
WORD_LEFT = [
    ("en", "For what do we have an expected date?", "I.3a,IV.2a"),
    ("en", "Who let us know?", "I.3a,IV.2a"),
    ("bg", "За кое имаме очаквана дата?", "I.3a,IV.2a"),
    ("bg", "Кой остави съобщение?", "I.3a,IV.2a"),
    ("cs", "U čeho máme očekávaný termín?", "I.3a,IV.2a"),
    ("cs", "Kdo nechal vzkaz?", "I.3a,IV.2a"),
    ("da", "Hvem har givet besked?", "I.3a,IV.2a"),
    ("de", "Wofür haben wir einen voraussichtlichen Termin?", "I.3a,IV.2a"),
    ("de", "Wer hat Bescheid gegeben?", "I.3a,IV.2a"),
    ("el", "Για τι έχουμε αναμενόμενη ημερομηνία;", "I.3a,IV.2a"),
    ("el", "Ποιος μας ειδοποίησε;", "I.3a,IV.2a"),
    ("es", "¿De qué tenemos fecha prevista de entrega?", "I.3a,IV.2a"),
    ("es", "¿Quién nos avisó?", "I.3a,IV.2a"),
    ("et", "Mille kohta on oodatav kuupäev?", "I.3a,IV.2a"),
    ("et", "Kes andis teada?", "I.3a,IV.2a"),
    ("fi", "Mistä meillä on arvioitu toimituspäivä?", "I.3a,IV.2a"),
    ("fi", "Kuka jätti viestin?", "I.3a,IV.2a"),
    ("fr", "Pour quoi avons-nous une date prévisionnelle ?", "I.3a,IV.2a"),
    ("fr", "Qui nous a prévenus ?", "I.3a,IV.2a"),
    ("ga", "Cé a d'fhág scéala?", "I.3a,IV.2a"),
    ("hr", "Za što imamo očekivani datum?", "I.3a,IV.2a"),
    ("hr", "Tko je ostavio poruku?", "I.3a,IV.2a"),
    ("hu", "Mihez van várható időpont?", "I.3a,IV.2a"),
    ("it", "Per cosa abbiamo una data attesa?", "I.3a,IV.2a"),
    ("it", "Chi ha lasciato detto qualcosa?", "I.3a,IV.2a"),
    ("lt", "Kam turime numatomą datą?", "I.3a,IV.2a"),
    ("lt", "Kas paliko žinią?", "I.3a,IV.2a"),
    ("lv", "Kam ir paredzamais datums?", "I.3a,IV.2a"),
    ("lv", "Kas atstāja ziņu?", "I.3a,IV.2a"),
    ("mt", "Għal xiex għandna data mistennija?", "I.3a,IV.2a"),
    ("mt", "Min ħalla messaġġ?", "I.3a,IV.2a"),
    ("nl", "Waarvoor hebben we een verwachte datum?", "I.3a,IV.2a"),
    ("nl", "Wie heeft iets laten weten?", "I.3a,IV.2a"),
    ("pl", "Dla czego mamy spodziewany termin?", "I.3a,IV.2a"),
    ("pl", "Kto dał znać?", "I.3a,IV.2a"),
    ("pt", "Para que temos uma data esperada?", "I.3a,IV.2a"),
    ("pt", "Quem nos avisou?", "I.3a,IV.2a"),
    ("ro", "Pentru ce avem o dată estimată?", "I.3a,IV.2a"),
    ("ro", "Cine a lăsat vorbă?", "I.3a,IV.2a"),
    ("sk", "Na čo máme očakávaný termín?", "I.3a,IV.2a"),
    ("sk", "Kto nechal odkaz?", "I.3a,IV.2a"),
    ("sl", "Za kaj imamo pričakovani datum?", "I.3a,IV.2a"),
    ("sl", "Kdo je pustil sporočilo?", "I.3a,IV.2a"),
    ("sv", "För vad har vi ett förväntat datum?", "I.3a,IV.2a"),
    ("sv", "Vem har hört av sig?", "I.3a,IV.2a"),
]


@pytest.mark.parametrize(
    ("code", "texts", "refs"), [*MOVED, *FIRST_OR_LAST, *BIGGEST_DELAY_OR_SINCE, *REASONS, *EARLY, *WORD_LEFT]
)
def test_what_became_of_deliveries(store: RegisterStore, code: str, texts: str, refs: str) -> None:
    """The answer is about just the deliverables that are meant."""
    answered = ask(store, code, tuple(texts.split(" // ")), TODAY)
    found = answered.answer.refs if answered.answer else answered.changed
    assert ",".join(sorted(found)) == refs


@pytest.mark.parametrize(
    ("texts", "headline"),
    [
        (
            "was F.2b early?",
            "F.2b was done on 23 April 2024, 7 days early; it was due 30 April 2024. Next: 1 due on 30 April 2025.",
        ),
        ("by how many days was F.2b early?", "F.2b was done on 23 April 2024, 7 days early; it was due 30 April 2024."),
        ("has Eurojust ever delivered before the deadline?", "Yes, 3."),
        ("when is the roadmap expected?", "No date is set. IV.2a: expected 29 November."),
        (
            "did anybody leave word about the roadmap?",
            "Yes. IV.2a: a first draft is with the Member States; expected 29 November.",
        ),
        ("what was delivered in December?", "5 done."),
        ("what was delivered between the June Council and the October Council?", "5 done."),
        ("what was delivered in July 2024?", "Nothing was delivered in that time."),
        ("what has the Commission delivered? // which came late?", "1 done."),
        ("what has the Commission delivered? // only this year's", "3 done."),
        ("delivered in October?", "Yes, 2."),
        ("everything delivered since 1 September please", "4 done."),
        ("June Council: which came on time?", "4 done."),
        ("how many deliveries came too late in 2024?", "4 done."),
        ("what came in early? // by how many days?", "First delivered on 1 December 2023, last on 26 September 2024."),
    ],
)
def test_the_headline_tells_it(store: RegisterStore, texts: str, headline: str) -> None:
    """The first line says what was asked."""
    answered = ask(store, "en", tuple(texts.split(" // ")), TODAY)
    assert answered.worded is not None, answered.text
    assert answered.worded.headline == headline


@pytest.mark.parametrize(("code", "text"), [("da", "Er KOM forsinket?"), ("sv", "Är KOM försenad?")])
def test_the_short_name_of_the_commission_is_no_verb(store: RegisterStore, code: str, text: str) -> None:
    """The same letters are "came": "hvad kom for sent?"."""
    answered = ask(store, code, (text,), TODAY)
    assert answered.answer is not None
    assert (answered.answer.question.owners, answered.answer.refs) == (("commission",), ())
