"""Questions in everyday words: what lies with somebody, is expected of them, recurs or is put on ice."""

from datetime import date

import pytest

from domain.dates.spans import Month, Span
from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question, QuestionType, Reading, StatusFilter
from domain.register.meeting import Meeting
from tests.domain.reading.conftest import HintedReader

#: Plain questions, by what they are about.
PLAIN = {
    "commission": "what does the Commission owe?",
    "frontex": "what does Frontex owe?",
    "eurojust": "what does Eurojust owe?",
    "europol": "what does Europol owe?",
    "states": "what do the Member States owe?",
    "europol late": "what does Europol owe that is overdue?",
    "section": "what is in section IV?",
    "yearly": "what is due every year?",
    "held": "what is on hold?",
    "done": "what is done?",
    "overdue": "what is overdue?",
    "june": "what is due in June 2024?",
    "october": "what is due in October 2024?",
    "commission in 2024": "what does the Commission owe in 2024?",
    "asylum agency": "what does EUAA owe by the end of March 2024?",
    "by march": "what is due by the end of March 2024?",
    "september": "what is due from 1 September 2024?",
    "leave": "what is due between 17 June 2024 and 30 June 2024?",
    "undated": "what has no deadline?",
    "europol ahead": "what does Europol have ahead?",
}
#: In each language, with what is said beside it.
EVERYDAY = {
    "en": (
        ("frontex", "What does the note demand of Frontex?"),
        ("eurojust", "For the minister's speech I need what Eurojust still owes."),
        ("commission", "Which projects still lie with the Commission?"),
        ("yearly", "Which obligations recur once a year?"),
        ("june", "Which deadlines come round in June 2024?"),
        ("held", "Is anything suspended or temporarily halted?"),
        ("europol", "What has Europol got open? I'm travelling to The Hague tomorrow."),
        ("october", "I'm planning the autumn calendar: which deadlines fall in October 2024?"),
        ("by march", "What has to be in place by the end of March 2024?"),
        ("europol", "What is Europol busy with?"),
        ("leave", "From 17 to 30 June 2024 I'm on leave, will I miss any deadline?"),
        ("states", "Capitals: what are they on the hook for?"),
    ),
    "bg": (
        ("europol late", "Кажи ми дали Европол е закъснял с нещо."),
        ("commission", "Покажи ми задачите на Комисията."),
        ("commission", "Ангажименти на Комисията от октомврийската нота?"),
        ("eurojust", "Би ли ми изпратила какво дължи Евроюст?"),
        ("overdue", "Ръководството пита какво е просрочено."),
        ("commission", "Кои преписки още са при Комисията?"),
        ("yearly", "Кои задължения се повтарят веднъж годишно?"),
        ("june", "Кои срокове се падат през юни 2024 г.?"),
        ("held", "Има ли нещо спряно или временно преустановено?"),
        ("eurojust", "Прати ми ангажиментите на Евроюст, говоря с тях в единадесет."),
        ("europol", "Какво има още отворено Европол? Утре пътувам за Хага."),
        ("october", "Планирам есента: кои срокове се падат през октомври 2024 г.?"),
        ("leave", "От 17 до 30 юни 2024 г. съм в отпуск, ще изпусна ли някой срок?"),
        ("states", "Какво се иска от столиците?"),
        ("overdue", "За днешната оперативка: кои резултати закъсняват?"),
    ),
    "cs": (
        ("section", "Z čeho se skládá kapitola IV?"),
        ("october", "Co je v plánu na říjen 2024?"),
        ("commission", "Co má podle říjnové noty udělat Komise?"),
        ("yearly", "Které povinnosti se opakují jednou ročně?"),
        ("commission in 2024", "Co můžeme v roce 2024 čekat od Komise?"),
        ("held", "Byl některý bod odložen k ledu?"),
        ("held", "Je něco pozastaveno nebo dočasně zastaveno?"),
        ("eurojust", "Pošli mi závazky Eurojustu, mluvím s nimi v jedenáct."),
        ("europol", "Co má Europol ještě otevřeného? Zítra jedu do Haagu."),
        ("october", "Plánuji podzim: které lhůty připadají na říjen 2024?"),
        ("leave", "Od 17. do 30. června 2024 mám dovolenou, zmeškám nějakou lhůtu?"),
    ),
    "da": (
        ("europol ahead", "Hvad har Europol foran sig?"),
        ("frontex", "Hvad kræver notatet af Frontex?"),
        ("october", "Jeg planlægger efteråret: hvilke frister falder i oktober 2024?"),
        ("leave", "Fra 17. til 30. juni 2024 har jeg ferie, går jeg glip af en frist?"),
    ),
    "de": (
        ("september", "Welche Fristen laufen ab dem 1. September 2024 noch ab?"),
        ("yearly", "Welche Pflichten kehren einmal im Jahr wieder?"),
        ("held", "Ist etwas ausgesetzt oder vorübergehend gestoppt?"),
        ("october", "Ich plane gerade den Herbst: welche Fristen fallen in den Oktober 2024?"),
        ("leave", "Vom 17. bis 30. Juni 2024 bin ich im Urlaub, verpasse ich eine Frist?"),
    ),
    "el": (
        ("europol ahead", "Τι έχει μπροστά της η Ευρωπόλ;"),
        ("commission", "Είμαι νέος στην ομάδα και έχω χαθεί: τι οφείλει η Επιτροπή;"),
        ("yearly", "Ποιες υποχρεώσεις επαναλαμβάνονται μία φορά τον χρόνο;"),
        ("june", "Ποιες προθεσμίες πέφτουν τον Ιούνιο του 2024;"),
        ("held", "Μπήκε κάποιο σημείο στον πάγο;"),
        ("done", "Έχει τσεκαριστεί ήδη κάτι;"),
        ("europol", "Τι έχει ακόμη ανοιχτό η Ευρωπόλ; Αύριο ταξιδεύω στη Χάγη."),
        ("october", "Σχεδιάζω το φθινόπωρο: ποιες προθεσμίες πέφτουν τον Οκτώβριο του 2024;"),
        ("leave", "Από 17 έως 30 Ιουνίου 2024 έχω άδεια, θα χάσω καμία προθεσμία;"),
        ("states", "Τι ζητείται από τις πρωτεύουσες;"),
    ),
    "es": (
        ("frontex", "¿Qué carga sobre Frontex?"),
        ("held", "¿Hay algo suspendido o paralizado temporalmente?"),
        ("eurojust", "Mándame los compromisos de Eurojust, hablo con ellos a las once."),
        ("europol", "¿Qué tiene pendiente Europol? Mañana viajo a La Haya."),
        ("october", "Estoy planificando el otoño: ¿qué plazos caen en octubre de 2024?"),
        ("asylum agency", "¿Le espera algo a la Agencia de Asilo hasta finales de marzo de 2024?"),
        ("leave", "Del 17 al 30 de junio de 2024 estoy de vacaciones, ¿me pierdo algún plazo?"),
    ),
    "et": (
        ("undated", "Millistel tulemitel tähtaega ei ole?"),
        ("yearly", "Mis tulemid on iga-aastased?"),
        ("commission", "Millised asjad on veel komisjoni käes?"),
        ("yearly", "Millised kohustused korduvad kord aastas?"),
        ("done", "Kas midagi on juba maha tõmmatud?"),
        ("eurojust", "Saada mulle Eurojusti kohustused, räägin nendega kell üksteist."),
        ("europol", "Mis on Europolil veel lahti? Sõidan homme Haagi."),
        ("october", "Planeerin sügist: millised tähtajad langevad 2024. aasta oktoobrisse?"),
        ("by march", "Mis peab 2024. aasta märtsi lõpuks paigas olema?"),
        ("states", "Mida nõutakse pealinnadelt?"),
    ),
    "fi": (
        ("undated", "Millä toimitettavilla ei ole määräaikaa?"),
        ("frontex", "Mitä asiakirja vaatii Frontexilta?"),
        ("yearly", "Mitkä velvoitteet toistuvat kerran vuodessa?"),
        ("frontex", "Mikä painaa Frontexia?"),
        ("held", "Onko jokin kohta pantu jäihin?"),
        ("held", "Onko mitään keskeytetty tai tilapäisesti pysäytetty?"),
        ("done", "Onko mitään jo ruksattu pois?"),
        ("eurojust", "Lähetä minulle Eurojustin velvoitteet, puhun heidän kanssaan yhdeltätoista."),
        ("europol", "Mitä Europolilla on vielä auki? Matkustan huomenna Haagiin."),
        ("by march", "Minkä pitää olla paikallaan maaliskuun 2024 loppuun mennessä?"),
        ("europol", "Minkä parissa Europol työskentelee?"),
        ("leave", "Olen lomalla 17.–30. kesäkuuta 2024, meneekö minulta ohi jokin määräaika?"),
        ("states", "Mitä pääkaupungeilta vaaditaan?"),
    ),
    "fr": (
        ("held", "Un des points a-t-il été mis en suspens ?"),
        ("held", "Y a-t-il quelque chose de suspendu ou de provisoirement arrêté ?"),
        ("done", "A-t-on déjà coché quelque chose ?"),
        ("leave", "Du 17 au 30 juin 2024 je suis en congé, vais-je rater une échéance ?"),
    ),
    "ga": (
        ("commission", "Cé na comhaid atá fós ag an gCoimisiún?"),
        ("yearly", "Cé na hoibleagáidí a thagann timpeall uair sa bhliain?"),
        ("eurojust", "Cé na cúraimí atá ar ghuaillí Eurojust?"),
        ("commission in 2024", "Cad is féidir linn a bheith ag súil leis ón gCoimisiún in 2024?"),
        ("held", "An bhfuil aon rud curtha ar fionraí nó stoptha go sealadach?"),
        ("done", "Ar cuireadh tic le haon rud go fóill?"),
        ("eurojust", "Seol chugam oibleagáidí Eurojust, táim ag caint leo ar a haon déag."),
        ("europol", "Cad atá fós oscailte ag Europol? Táim ag taisteal chun na Háige amárach."),
        ("leave", "Ó 17 go 30 Meitheamh 2024 beidh mé ar saoire, an gcaillfidh mé aon spriocdháta?"),
        ("states", "Cad a iarrtar ar na príomhchathracha?"),
    ),
    "hr": (
        ("frontex", "Što leži na stolu Frontexa?"),
        ("overdue", "Nadređena želi znati što kasni."),
        ("october", "Što je u planu za listopad 2024.?"),
        ("frontex", "Što po listopadskoj noti duguje Frontex?"),
        ("overdue", "Rokovi koji su prošli?"),
        ("commission", "Koji predmeti još leže kod Komisije?"),
        ("yearly", "Koje se obveze ponavljaju jednom godišnje?"),
        ("frontex", "Što tereti Frontex?"),
        ("eurojust", "Koje poslove nosi Eurojust?"),
        ("held", "Je li neka točka stavljena na led?"),
        ("held", "Je li što obustavljeno ili privremeno zaustavljeno?"),
        ("done", "Je li što već prekriženo s popisa?"),
        ("overdue", "Što kaska?"),
        ("eurojust", "Pošalji mi obveze Eurojusta, razgovaram s njima u jedanaest."),
        ("europol", "Što je Europolu još otvoreno? Sutra putujem u Haag."),
        ("october", "Planiram jesen: koji rokovi padaju u listopad 2024.?"),
        ("leave", "Od 17. do 30. lipnja 2024. sam na godišnjem, hoću li propustiti neki rok?"),
        ("states", "Što se traži od glavnih gradova?"),
    ),
    "hu": (
        ("undated", "Mely leadandóknak nincs határidejük?"),
        ("frontex", "Mit kér a feljegyzés a Frontextől?"),
        ("june", "Minek kell befutnia 2024 júniusában?"),
        ("commission", "Mely ügyek vannak még a Bizottságnál?"),
        ("commission in 2024", "Mire számíthatunk 2024-ben a Bizottságtól?"),
        ("held", "Jegelték valamelyik pontot?"),
        ("held", "Van valami felfüggesztve vagy ideiglenesen leállítva?"),
        ("done", "Kipipáltak már valamit?"),
        ("europol", "Mi van még nyitva az Europolnál? Holnap utazom Hágába."),
        ("leave", "2024. június 17-től 30-ig szabadságon vagyok, lemaradok valamilyen határidőről?"),
        ("states", "Mit várnak el a fővárosoktól?"),
    ),
    "it": (
        ("europol ahead", "Cos'ha davanti Europol?"),
        ("yearly", "Quali obblighi ricorrono una volta l'anno?"),
        ("commission", "Quali dossier sono ancora in mano alla Commissione?"),
        ("yearly", "Quali obblighi si ripetono una volta all'anno?"),
        ("held", "Qualche punto è stato messo in sospeso?"),
        ("held", "C'è qualcosa di sospeso o temporaneamente bloccato?"),
        ("europol", "Cosa ha ancora aperto Europol? Domani vado all'Aia."),
        ("october", "Sto pianificando l'autunno: quali scadenze cadono a ottobre 2024?"),
        ("commission", "I compiti a casa della Commissione, per favore."),
        ("leave", "Dal 17 al 30 giugno 2024 sono in ferie, mi perdo qualche scadenza?"),
        ("states", "Cosa si pretende dalle capitali?"),
    ),
    "lt": (
        ("frontex", "Kas slegia Frontex?"),
        ("eurojust", "Kokios užduotys gula ant Eurojusto pečių?"),
        ("held", "Ar kas nors sustabdyta arba laikinai atidėta?"),
        ("done", "Ar kas nors jau nubraukta nuo sąrašo?"),
        ("overdue", "Kas stringa?"),
        ("europol", "Kas dar neužbaigta Europole? Rytoj vykstu į Hagą."),
        ("october", "Planuoju rudenį: kokie terminai tenka 2024 m. spaliui?"),
        ("leave", "Nuo 2024 m. birželio 17 d. iki 30 d. atostogauju, ar praleisiu kokį terminą?"),
        ("states", "Ko reikalaujama iš sostinių?"),
    ),
    "lv": (
        ("eurojust", "Kādi uzdevumi ir uz Eirojusta pleciem?"),
        ("commission in 2024", "Ko 2024. gadā varam sagaidīt no Komisijas?"),
        ("held", "Vai kaut kas ir apturēts vai uz laiku pārtraukts?"),
        ("done", "Vai kaut kas jau ir atķeksēts?"),
        ("europol", "Kas Eiropolam vēl ir atvērts? Rīt braucu uz Hāgu."),
        ("october", "Plānoju rudeni: kuri termiņi iekrīt 2024. gada oktobrī?"),
        ("states", "Ko prasa no galvaspilsētām?"),
    ),
    "mt": (
        ("europol late", "B'hiex inhi tard l-Europol?"),
        ("overdue", "X'hemm li skadielu ż-żmien?"),
        ("frontex", "X'titlob in-nota mingħand il-Frontex?"),
        ("commission", "Dak kollu li hija responsabbli għalih il-Kummissjoni."),
        ("held", "Hemm xi ħaġa sospiża jew imwaqqfa temporanjament?"),
        ("done", "Ġiet immarkata xi ħaġa bħala lesta?"),
        ("europol", "X'għad għandha miftuħ il-Europol? Għada nivvjaġġa lejn l-Aja."),
        ("october", "Qed nippjana l-ħarifa: liema skadenzi jaqgħu f'Ottubru 2024?"),
        ("commission", "Ix-xogħol tad-dar tal-Kummissjoni, jekk jogħġbok."),
        ("states", "X'jistenna lill-Istati Membri?"),
        ("leave", "Mis-17 sat-30 ta' Ġunju 2024 ser inkun bil-leave, nitlef xi skadenza?"),
    ),
    "nl": (
        ("commission", "Welke dossiers liggen nog bij de Commissie?"),
        ("yearly", "Welke verplichtingen keren eens per jaar terug?"),
        ("frontex", "Wat rust er op Frontex?"),
        ("held", "Is er een punt in de ijskast gezet?"),
        ("held", "Is er iets opgeschort of tijdelijk stilgelegd?"),
        ("frontex", "Mijn baas vroeg me wat Frontex nog moet doen."),
        ("leave", "Van 17 tot 30 juni 2024 ben ik met verlof, mis ik een deadline?"),
        ("states", "Wat moeten de hoofdsteden leveren?"),
    ),
    "pl": (
        ("frontex", "Co według październikowej noty jest winien Frontex?"),
        ("held", "Czy coś z tego rejestru jest zawieszone?"),
        ("commission", "Które sprawy leżą jeszcze po stronie Komisji?"),
        ("yearly", "Jakie obowiązki powtarzają się raz w roku?"),
        ("held", "Czy coś jest zawieszone albo chwilowo wstrzymane?"),
        ("eurojust", "Podrzuć mi zobowiązania Eurojustu, rozmawiam z nimi o jedenastej."),
        ("europol", "Co Europol ma jeszcze otwarte? Jutro jadę do Hagi."),
        ("october", "Planuję jesień: jakie terminy wypadają w październiku 2024 r.?"),
        ("commission", "Zadania domowe Komisji poproszę."),
        ("leave", "Od 17 do 30 czerwca 2024 r. jestem na urlopie, czy przegapię jakiś termin?"),
    ),
    "pt": (
        ("frontex", "O que pesa sobre a Frontex?"),
        ("held", "Há algo suspenso ou temporariamente parado?"),
        ("done", "Já se riscou alguma coisa da lista?"),
        ("eurojust", "Manda-me os compromissos da Eurojust, falo com eles às onze."),
        ("europol", "O que tem a Europol ainda em aberto? Viajo amanhã para Haia."),
        ("october", "Estou a planear o outono: que prazos calham em outubro de 2024?"),
        ("leave", "De 17 a 30 de junho de 2024 estou de férias, perco algum prazo?"),
        ("states", "O que se exige às capitais?"),
    ),
    "ro": (
        ("frontex", "Ce cere nota de la Frontex?"),
        ("commission in 2024", "La ce ne putem aștepta din partea Comisiei în 2024?"),
        ("held", "A fost vreun punct lăsat în suspensie?"),
        ("eurojust", "Trimite-mi angajamentele Eurojust, vorbesc cu ei la unsprezece."),
        ("europol", "Ce mai are Europol deschis? Mâine plec la Haga."),
        ("october", "Planific toamna: ce termene cad în octombrie 2024?"),
        ("leave", "Între 17 și 30 iunie 2024 sunt în concediu, ratez vreun termen?"),
    ),
    "sk": (
        ("frontex", "Čo leží na stole Frontexu?"),
        ("section", "Z čoho sa skladá kapitola IV?"),
        ("overdue", "Prosím zostavu toho, čo je po termíne, riaditeľ sa pýta."),
        ("frontex", "Čo podľa októbrovej nóty dlhuje Frontex?"),
        ("june", "Nájdi mi veci s termínom v júni 2024, najlepšie ešte dnes."),
        ("commission", "Ktoré veci ešte ležia na Komisii?"),
        ("yearly", "Ktoré povinnosti sa opakujú raz ročne?"),
        ("frontex", "Čo ťaží Frontex?"),
        ("commission in 2024", "Čo môžeme v roku 2024 čakať od Komisie?"),
        ("held", "Bol niektorý bod odložený na ľad?"),
        ("held", "Je niečo pozastavené alebo dočasne zastavené?"),
        ("europol", "Čo má Europol ešte otvorené? Zajtra cestujem do Haagu."),
        ("october", "Plánujem jeseň: ktoré lehoty pripadajú na október 2024?"),
        ("leave", "Od 17. do 30. júna 2024 mám dovolenku, zmeškám nejakú lehotu?"),
        ("states", "Čo sa žiada od hlavných miest?"),
    ),
    "sl": (
        ("section", "Iz česa je sestavljeno poglavje IV?"),
        ("october", "Kaj je v načrtu za oktober 2024?"),
        ("frontex", "Kaj po oktobrski noti dolguje Frontex?"),
        ("commission", "V ekipi sem nova in se ne znajdem: kaj mora oddati Komisija?"),
        ("yearly", "Katere obveznosti se ponavljajo enkrat na leto?"),
        ("june", "Kateri roki padejo v junij 2024?"),
        ("held", "Je kaj začasno ustavljeno ali prekinjeno?"),
        ("europol", "Kaj ima Europol še odprtega? Jutri potujem v Haag."),
        ("october", "Načrtujem jesen: kateri roki padejo v oktober 2024?"),
        ("leave", "Od 17. do 30. junija 2024 sem na dopustu, bom zamudil kakšen rok?"),
        ("states", "Kaj se pričakuje od prestolnic?"),
    ),
    "sv": (
        ("undated", "Vilka leveranser saknar helt deadline?"),
        ("frontex", "Vad kräver noten av Frontex?"),
        ("eurojust", "Till ministerns tal behöver jag vad Eurojust fortfarande är skyldigt."),
        ("yearly", "Vilka åtaganden återkommer en gång om året?"),
        ("june", "Vilka tidsfrister infaller i juni 2024?"),
        ("held", "Har någon punkt lagts på is?"),
        ("done", "Har något bockats av ännu?"),
        ("october", "Jag planerar hösten: vilka tidsfrister infaller i oktober 2024?"),
        ("europol", "Vad sysslar Europol med?"),
        ("leave", "Från 17 till 30 juni 2024 är jag ledig, missar jag någon tidsfrist?"),
    ),
}
#: Beside a body or a time, but about something else.
OTHER = (
    ("en", "Did Europol arrest anybody in June?"),
    ("en", "How many projects does the Commission fund?"),
    ("de", "Wie viele Leute beschäftigt Frontex?"),
    ("es", "¿Cuántos expedientes ha abierto Eurojust?"),
    ("fi", "Kuinka moni työskentelee Europolissa?"),
    ("fr", "Europol a-t-il arrêté quelqu'un en juin ?"),
    ("hr", "Koju uniformu nosi Frontex?"),
    ("it", "Europol ha bloccato qualcuno?"),
    ("lt", "Ar Frontex sulaikė ką nors birželį?"),
    ("nl", "Heeft Europol iemand aangehouden?"),
    ("sv", "Har Frontex stoppat någon båt?"),
)


def _limits(reading: Reading) -> tuple[object, ...]:
    question = reading.question
    assert isinstance(question, Question), reading
    return question.which, question.owners, question.addressees, question.when, question.rhythm, question.refs


#: Near them: a document that is a body's or goes to it, when a system starts, and who is best.
NEAR = (
    ("bg", "материалите на Комисията"),
    ("bg", "кога стартира ETIAS?"),
    ("bg", "коя държава има най-добри гранични проверки?"),
    ("cs", "kdy se spustí VIS?"),
    ("sk", "kedy sa spustí VIS?"),
)


@pytest.mark.parametrize("code", CODES)
def test_everyday_words_are_read_as_plain_ones(code: str, read_hinted: HintedReader) -> None:
    """A question in everyday words, and with a remark beside it, limits what the plain one does."""
    for about, message in EVERYDAY[code]:
        assert _limits(read_hinted(message, hint=code)) == _limits(read_hinted(PLAIN[about], hint="en")), message


def test_other_matters_of_a_body_are_refused(read_hinted: HintedReader) -> None:
    """What a body does besides is not answered by what it owes."""
    for code, text in OTHER:
        assert isinstance(read_hinted(text, hint=code).question, NotUnderstood), text


def test_leave_gives_a_time_to_deadlines_alone(read_hinted: HintedReader) -> None:
    """When somebody is away limits no question about a status, nor one with a time of its own."""
    for text, plain in (
        ("In June 2024 I'm on leave: what is overdue?", "what is overdue?"),
        ("From 1 to 15 March I'm on leave, what is due in June 2024?", "what is due in June 2024?"),
    ):
        assert _limits(read_hinted(text, hint="en")) == _limits(read_hinted(plain, hint="en")), text


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Какво трябваше да представи Фронтекс на вчерашния Съвет?"),
        ("cs", "Co měl Frontex dodat na včerejší Radu?"),
        ("hr", "Što je Frontex trebao predati na jučerašnjem Vijeću?"),
        ("sl", "Kaj bi moral Frontex oddati na včerajšnjem Svetu?"),
        ("et", "Mida oleks Frontex pidanud eilses nõukogus esitama?"),
    ],
)
def test_yesterdays_council_is_a_meeting(code: str, text: str, read_hinted: HintedReader) -> None:
    """Its day tells which."""
    question = read_hinted(text, hint=code, today=date(2024, 3, 5)).question
    assert isinstance(question, Question)
    assert question.when is not None
    assert (question.owners, question.when.council) == (("frontex",), Meeting(month=Month(2024, 3)))


@pytest.mark.parametrize(("code", "text"), NEAR)
def test_words_near_everyday_ones_are_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """What could be something else than owed is asked back about."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)


def test_how_often_a_body_reports_in_croatian_is_what_it_owes(read_hinted: HintedReader) -> None:
    """Right after "how often", what follows the verb reports; elsewhere it is reported to."""
    often = read_hinted("koliko često izvješćuje Frontex?", hint="hr").question
    whom = read_hinted("tko izvješćuje Vijeće?", hint="hr").question
    assert isinstance(often, Question)
    assert often.owners == ("frontex",)
    assert isinstance(whom, Question)
    assert whom.addressees == ("council",)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "are the reports for March ready?"),
        ("en", "is everything ready for March?"),
        ("bg", "готови ли са докладите за март?"),
        ("cs", "jsou zprávy na březen hotové?"),
        ("de", "sind die Berichte für März fertig?"),
        ("el", "είναι έτοιμες οι εκθέσεις του Μαρτίου;"),
        ("es", "¿están listos los informes de marzo?"),
        ("et", "kas märtsi aruanded on valmis?"),
        ("fi", "ovatko maaliskuun raportit valmiina?"),
        ("fr", "les rapports de mars sont-ils prêts ?"),
        ("hr", "jesu li izvješća za ožujak gotova?"),
        ("hu", "készen vannak a márciusi jelentések?"),
        ("it", "sono pronte le relazioni di marzo?"),
        ("lt", "ar kovo ataskaitos parengtos?"),
        ("lv", "vai marta ziņojumi ir gatavi?"),
        ("mt", "ir-rapporti ta' Marzu lesti?"),
        ("pl", "czy raporty na marzec są gotowe?"),
        ("pt", "os relatórios de março estão prontos?"),
        ("ro", "sunt gata rapoartele pentru martie?"),
        ("sk", "sú správy na marec hotové?"),
        ("sl", "so poročila za marec pripravljena?"),
    ],
)
def test_whether_something_is_ready(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is if it is done; four languages said yes of what is due."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.which is StatusFilter.DONE
    assert question.when is not None


@pytest.mark.parametrize("text", ["what must be ready for March?", "what do we need to get ready for March?"])
def test_what_must_be_ready_is_due(text: str, read_hinted: HintedReader) -> None:
    """So it is open."""
    reading = read_hinted(text, hint="en")
    asked = reading.question.partial if isinstance(reading.question, NotUnderstood) else reading.question
    assert asked is not None
    assert asked.which is StatusFilter.OPEN


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "are all reports in?"),
        ("en", "is everything in?"),
        ("de", "sind alle Berichte da?"),
        ("de", "ist alles da?"),
        ("de", "sind alle Berichte eingegangen?"),
        ("fr", "tous les rapports sont-ils arrivés ?"),
        ("fr", "est-ce que tout est complet ?"),
        ("nl", "zijn alle verslagen binnen?"),
        ("nl", "is alles binnen?"),
        ("nl", "is alles compleet?"),
        ("es", "¿han llegado todos los informes?"),
        ("es", "¿está todo completo?"),
        ("it", "sono arrivate tutte le relazioni?"),
        ("it", "è tutto completo?"),
        ("pl", "czy wszystkie raporty wpłynęły?"),
        ("pl", "czy wszystko jest kompletne?"),
        ("sv", "har alla rapporter kommit in?"),
        ("fi", "ovatko kaikki raportit tulleet?"),
        ("hu", "minden jelentés megérkezett?"),
        ("cs", "jsou všechny zprávy tady?"),
        ("cs", "dorazily všechny zprávy?"),
        ("pt", "chegaram todos os relatórios?"),
        ("ro", "au sosit toate rapoartele?"),
        ("el", "έχουν έρθει όλες οι εκθέσεις;"),
        ("bg", "пристигнаха ли всички доклади?"),
        ("hr", "jesu li stigla sva izvješća?"),
        ("sk", "prišli všetky správy?"),
        ("sl", "so prišla vsa poročila?"),
        ("lt", "ar visos ataskaitos gautos?"),
        ("lv", "vai visi ziņojumi ir saņemti?"),
        ("et", "kas kõik aruanded on laekunud?"),
        ("mt", "waslu r-rapporti kollha?"),
        ("ga", "an bhfuil na tuarascálacha go léir istigh?"),
    ],
)
def test_whether_everything_has_arrived(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is asked whether it is done; fourteen languages said "Yes, 26." of what there is."""
    assert read_hinted(text, hint=code).question == Question(
        ask=QuestionType.WHETHER, which=StatusFilter.DONE, every=True
    )


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("is everything overdue?", StatusFilter.OVERDUE),
        ("are all of Europol's tasks open?", StatusFilter.OPEN),
        ("do all agencies owe something?", StatusFilter.OPEN),
    ],
)
def test_what_some_are_is_no_yes_for_all(text: str, which: StatusFilter, read_hinted: HintedReader) -> None:
    """The answer says how many are, and leaves the yes to the reader."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, Question)
    assert (question.ask, question.which) == (QuestionType.WHAT, which)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "has Europol delivered everything?"),
        ("nl", "heeft Europol alles geleverd?"),
        ("de", "hat Europol alles geliefert?"),
        ("fr", "Europol a-t-il tout remis ?"),
        ("es", "¿ha entregado todo Europol?"),
        ("it", "Europol ha consegnato tutto?"),
        ("pt", "a Europol entregou tudo?"),
        ("ro", "a livrat Europol totul?"),
        ("da", "har Europol leveret alt?"),
        ("sv", "har Europol levererat allt?"),
        ("fi", "onko Europol toimittanut kaiken?"),
        ("et", "kas Europol on kõik esitanud?"),
        ("lv", "vai Eiropols ir visu iesniedzis?"),
        ("lt", "ar Europolas viską pateikė?"),
        ("pl", "czy Europol dostarczył wszystko?"),
        ("cs", "dodal Europol všechno?"),
        ("sk", "dodal Europol všetko?"),
        ("sl", "je Europol oddal vse?"),
        ("hr", "je li Europol sve dostavio?"),
        ("el", "τα παρέδωσε όλα η Ευρωπόλ;"),
        ("hu", "az Europol mindent leadott?"),
        ("mt", "Europol bagħat kollox?"),
        ("ga", "an bhfuil gach rud seachadta ag Europol?"),
    ],
)
def test_whether_a_body_has_delivered_everything(code: str, text: str, read_hinted: HintedReader) -> None:
    """The answer says no while something is open; it told only how much is done."""
    question = read_hinted(text, hint=code).question
    assert question == Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, owners=("europol",), every=True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Je příští Rada v červnu?"),
        ("da", "Er det næste Rådsmøde i juni?"),
        ("de", "Ist der nächste Rat im Juni?"),
        ("el", "Είναι το επόμενο Συμβούλιο τον Ιούνιο;"),
        ("en", "is the next Council in June?"),
        ("en", "is the next Council in March or in June?"),
        ("en", "is the next meeting in June?"),
        ("es", "¿Es el próximo Consejo en junio?"),
        ("et", "Kas järgmine nõukogu on juunis?"),
        ("fi", "Onko seuraava neuvosto kesäkuussa?"),
        ("fr", "Le prochain Conseil est-il en juin ?"),
        ("hr", "Je li sljedeće Vijeće u lipnju?"),
        ("hu", "Júniusban lesz a következő Tanács?"),
        ("it", "Il prossimo Consiglio è a giugno?"),
        ("lt", "Ar kita Taryba yra birželį?"),
        ("lv", "Vai nākamā Padome ir jūnijā?"),
        ("mt", "Il-Kunsill li jmiss huwa f’Ġunju?"),
        ("nl", "Is de volgende Raad in juni?"),
        ("pl", "Czy następna Rada jest w czerwcu?"),
        ("pt", "O próximo Conselho é em junho?"),
        ("sk", "Je ďalšia Rada v júni?"),
        ("sl", "Je naslednji Svet junija?"),
        ("sv", "Är nästa rådsmöte i juni?"),
        ("ro", "Următorul Consiliu este în iunie?"),
    ],
)
def test_whether_the_next_council_is_in_a_month(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is asked when the next one is; "Yes, 6." told how much is due in that month."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.ask is QuestionType.MEETING
    assert question.when is None or question.when.council == Meeting(Month(2023, 12))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Je poslední termín v červnu?"),
        ("da", "Er den sidste frist i juni?"),
        ("de", "Ist die letzte Frist im Juni?"),
        ("el", "Είναι η τελευταία προθεσμία τον Ιούνιο;"),
        ("en", "is the last deadline in June?"),
        ("en", "is June the last deadline?"),
        ("es", "¿La última fecha límite es en junio?"),
        ("et", "Kas viimane tähtaeg on juunis?"),
        ("fi", "Onko viimeinen määräaika kesäkuussa?"),
        ("fr", "La dernière échéance est-elle en juin ?"),
        ("hr", "Je li zadnji rok u lipnju?"),
        ("hu", "Júniusban van az utolsó határidő?"),
        ("it", "L'ultima scadenza è a giugno?"),
        ("lt", "Ar paskutinis terminas yra birželį?"),
        ("lv", "Vai pēdējais termiņš ir jūnijā?"),
        ("mt", "L-aħħar skadenza hija f’Ġunju?"),
        ("nl", "Is de laatste deadline in juni?"),
        ("pl", "Czy ostatni termin jest w czerwcu?"),
        ("pt", "O último prazo é em junho?"),
        ("ro", "Ultimul termen este în iunie?"),
        ("sk", "Je posledný termín v júni?"),
        ("sl", "Je zadnji rok junija?"),
        ("sv", "Är den sista tidsfristen i juni?"),
    ],
)
def test_whether_the_last_deadline_is_in_a_month(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is asked which is the last of all; the last of that month would be one in any month."""
    assert read_hinted(text, hint=code).question == Question(ask=QuestionType.LAST)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Какво беше предадено през февруари?"),
        ("cs", "Co bylo dodáno v únoru?"),
        ("cs", "Kdo v únoru něco dodal?"),
        ("da", "Hvad blev leveret i februar?"),
        ("da", "Hvem har leveret noget i februar?"),
        ("de", "Was wurde im Februar geliefert?"),
        ("de", "Wer hat im Februar geliefert?"),
        ("de", "Wurde im Februar etwas erledigt?"),
        ("el", "Ποιος παρέδωσε τον Φεβρουάριο;"),
        ("en", "what was done in February?"),
        ("en", "who delivered in February?"),
        ("es", "¿Qué se entregó en febrero?"),
        ("es", "¿Quién ha entregado algo en febrero?"),
        ("et", "Mis esitati veebruaris?"),
        ("et", "Kes esitas midagi veebruaris?"),
        ("fi", "Mitä toimitettiin helmikuussa?"),
        ("fi", "Kuka on toimittanut jotain helmikuussa?"),
        ("fr", "Qu'est-ce qui a été remis en février ?"),
        ("fr", "Qui a remis quelque chose en février ?"),
        ("ga", "Cad a seachadadh i mí Feabhra?"),
        ("ga", "Cad a rinneadh i mí Feabhra?"),
        ("hr", "Što je isporučeno u veljači?"),
        ("hr", "Tko je nešto isporučio u veljači?"),
        ("hu", "Mit adtak le februárban?"),
        ("hu", "Mi készült el februárban?"),
        ("it", "Che cosa è stato consegnato a febbraio?"),
        ("it", "Chi ha consegnato qualcosa a febbraio?"),
        ("lt", "Kas buvo pateikta vasarį?"),
        ("lt", "Kas buvo atlikta vasario mėnesį?"),
        ("lv", "Kas tika iesniegts februārī?"),
        ("lv", "Kas ir izdarīts februārī?"),
        ("mt", "X’ġie kkonsenjat fi Frar?"),
        ("mt", "X’tlesta fi Frar?"),
        ("nl", "Wie heeft er in februari iets geleverd?"),
        ("pl", "Co dostarczono w lutym?"),
        ("pl", "Kto coś dostarczył w lutym?"),
        ("pt", "O que foi entregue em fevereiro?"),
        ("pt", "Quem entregou alguma coisa em fevereiro?"),
        ("ro", "Ce s-a livrat în februarie?"),
        ("ro", "Cine a livrat ceva în februarie?"),
        ("sk", "Čo bolo dodané vo februári?"),
        ("sk", "Kto niečo dodal vo februári?"),
        ("sl", "Kaj je bilo oddano februarja?"),
        ("sl", "Kdo je februarja kaj oddal?"),
        ("sv", "Vad levererades i februari?"),
        ("sv", "Vem har levererat något i februari?"),
    ],
)
def test_what_was_delivered_in_a_time(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is what was done then, whenever it was due; "Nothing is done" told of what was due then."""
    question = read_hinted(text, hint=code, today=date(2024, 2, 20)).question
    assert isinstance(question, Question)
    assert (question.which, question.done_then) == (StatusFilter.DONE, True)
    assert question.time_of_delivery == Span(first=date(2024, 2, 1), last=date(2024, 2, 29))


@pytest.mark.parametrize(
    "text",
    [
        "are the December deliverables done?",
        "which of those due in February are done?",
        "Frontex, February 2024, done",
        "was everything for December delivered?",
        "what was delivered at the December Council?",
        "what must be done in March?",
    ],
)
def test_what_was_due_in_a_time(text: str, read_hinted: HintedReader) -> None:
    """Of these the time is when they were due."""
    question = read_hinted(text, hint="en", today=date(2024, 2, 20)).question
    assert isinstance(question, Question)
    assert not question.done_then
