"""Orders that no register carries out are no questions: to tell a body something, to close a deliverable."""

from collections.abc import Mapping

import pytest

from domain.languages import CODES
from domain.questions.model import NotUnderstood, Question, ReadingContext, RefusalReason, StatusFilter
from domain.reading.requests.order_verbs import ORDER_VERBS
from tests.domain.reading.conftest import HintedReader

#: Tell the Commission that it is late with II.1a.
TOLD: Mapping[str, str] = {
    "bg": "Кажи на Комисията, че закъснява с II.1a, сложи ме в копие",
    "cs": "Řekni Komisi, že má zpoždění s II.1a, mě dej do kopie",
    "da": "Sig til Kommissionen, at de er forsinket med II.1a, sæt mig cc",
    "de": "Sag der Kommission, dass sie mit II.1a im Verzug ist, mich cc",
    "el": "Πες στην Επιτροπή ότι καθυστερεί με το II.1a και βάλε με κοινοποίηση",
    "en": "Tell the Commission they are late with II.1a, cc me",
    "es": "Dile a la Comisión que llega tarde con el II.1a, yo en copia",
    "et": "Ütle komisjonile, et nad hilinevad II.1a-ga, mind koopiasse",
    "fi": "Kerro komissiolle, että se on myöhässä II.1a:n kanssa, minut kopiona",
    "fr": "Dis à la Commission qu'elle est en retard sur le II.1a, mets-moi en copie",
    "ga": "Abair leis an gCoimisiún go bhfuil siad déanach le II.1a, cuir mé i gcóip",
    "hr": "Reci Komisiji da kasni s II.1a, mene u kopiju",
    "hu": "Szólj a Bizottságnak, hogy késik a II.1a-val, engem másolatba",
    "it": "Di' alla Commissione che è in ritardo con il II.1a, mettimi in copia",
    "lt": "Pasakyk Komisijai, kad ji vėluoja su II.1a, mane į kopiją",
    "lv": "Pasaki Komisijai, ka tā kavējas ar II.1a, mani kopijā",
    "mt": "Għid lill-Kummissjoni li hi tard b'II.1a, u poġġini f'kopja",
    "nl": "Zeg de Commissie dat ze te laat is met II.1a, mij in cc",
    "pl": "Powiedz Komisji, że spóźnia się z II.1a, mnie w kopii",
    "pt": "Avisa a Comissão de que está atrasada com o II.1a, comigo em cópia",
    "ro": "Zi-i Comisiei că e în întârziere cu II.1a, cu mine în cc",
    "sk": "Povedz Komisii, že mešká s II.1a, mňa daj do kópie",
    "sl": "Povej Komisiji, da zamuja z II.1a, mene v kopijo",
    "sv": "Säg till kommissionen att de är sena med II.1a, mig på kopia",
}
#: Could you close II.1b?
CLOSED: Mapping[str, str] = {
    "bg": "Може ли да приключите точка II.1b?",
    "cs": "Můžete uzavřít bod II.1b?",
    "da": "Kan I lukke punkt II.1b?",
    "de": "Können Sie Punkt II.1b abschließen?",
    "el": "Μπορείτε να κλείσετε το σημείο II.1b;",
    "en": "Could you close point II.1b?",
    "es": "¿Podéis cerrar el punto II.1b?",
    "et": "Kas saate punkti II.1b sulgeda?",
    "fi": "Voitteko sulkea kohdan II.1b?",
    "fr": "Pouvez-vous clore le point II.1b ?",
    "ga": "An féidir leat pointe II.1b a dhúnadh?",
    "hr": "Možete li zaključiti točku II.1b?",
    "hu": "Le tudnátok zárni a II.1b pontot?",
    "it": "Potete chiudere il punto II.1b?",
    "lt": "Ar galite uždaryti II.1b punktą?",
    "lv": "Vai varat slēgt II.1b punktu?",
    "mt": "Tistgħu tagħlqu l-punt II.1b?",
    "nl": "Kunnen jullie punt II.1b afsluiten?",
    "pl": "Czy możecie zamknąć punkt II.1b?",
    "pt": "Podem fechar o ponto II.1b?",
    "ro": "Puteți închide punctul II.1b?",
    "sk": "Môžete uzavrieť bod II.1b?",
    "sl": "Ali lahko zaključite točko II.1b?",
    "sv": "Kan ni stänga punkt II.1b?",
}
#: Write a short paragraph on what Eurojust owes.
WRITTEN: Mapping[str, str] = {
    "bg": "Напиши кратък абзац за задълженията на Евроюст",
    "cs": "Napiš krátký odstavec o tom, co dluží Eurojust",
    "da": "Skriv et kort afsnit om, hvad Eurojust skylder",
    "de": "Schreib einen kurzen Absatz dazu, was Eurojust schuldet",
    "el": "Γράψε μια σύντομη παράγραφο για το τι οφείλει η Eurojust",
    "en": "Write a short paragraph on what Eurojust owes",
    "es": "Escribe un párrafo breve sobre lo que debe Eurojust",
    "et": "Kirjuta lühike lõik sellest, mida Eurojust võlgneb",
    "fi": "Kirjoita lyhyt kappale siitä, mitä Eurojust on velkaa",
    "fr": "Écris un court paragraphe sur ce que doit Eurojust",
    "ga": "Scríobh alt gearr faoina bhfuil dlite ó Eurojust",
    "hr": "Napiši kratak odlomak o tome što Eurojust duguje",
    "hu": "Írj egy rövid bekezdést arról, mivel tartozik az Eurojust",
    "it": "Scrivi un breve paragrafo su cosa deve Eurojust",
    "lt": "Parašyk trumpą pastraipą apie tai, ką skolingas Eurojustas",
    "lv": "Uzraksti īsu rindkopu par to, ko Eurojust ir parādā",
    "mt": "Ikteb paragrafu qasir dwar x'għandha tagħti l-Eurojust",
    "nl": "Schrijf een korte alinea over wat Eurojust verschuldigd is",
    "pl": "Napisz krótki akapit o tym, co ma zrobić Eurojust",
    "pt": "Escreve um parágrafo curto sobre o que a Eurojust deve",
    "ro": "Scrie un paragraf scurt despre ce datorează Eurojust",
    "sk": "Napíš krátky odsek o tom, čo dlhuje Eurojust",
    "sl": "Napiši kratek odstavek o tem, kaj dolguje Eurojust",
    "sv": "Skriv ett kort stycke om vad Eurojust är skyldigt",
}
#: Tell me what the Commission owes in December.
ASKED: Mapping[str, str] = {
    "bg": "Кажи ми какво дължи Комисията през декември",
    "cs": "Řekni mi, co má Komise v prosinci",
    "da": "Sig mig, hvad Kommissionen skal levere i december",
    "de": "Sag mir, was die Kommission im Dezember liefern muss",
    "el": "Πες μου τι οφείλει η Επιτροπή τον Δεκέμβριο",
    "en": "Tell me what the Commission owes in December",
    "es": "Dime qué debe la Comisión en diciembre",
    "et": "Ütle mulle, mida komisjon peab detsembris esitama",
    "fi": "Kerro minulle, mitä komission pitää toimittaa joulukuussa",
    "fr": "Dis-moi ce que la Commission doit en décembre",
    "ga": "Abair liom cad atá dlite ón gCoimisiún i mí na Nollag",
    "hr": "Reci mi što Komisija duguje u prosincu",
    "hu": "Mondd meg, mivel tartozik a Bizottság decemberben",
    "it": "Dimmi cosa deve la Commissione a dicembre",
    "lt": "Pasakyk man, ką Komisija turi pateikti gruodį",
    "lv": "Pasaki man, kas Komisijai jāiesniedz decembrī",
    "mt": "Għidli x'għandha tagħti l-Kummissjoni f'Diċembru",
    "nl": "Zeg me wat de Commissie in december moet leveren",
    "pl": "Powiedz mi, co Komisja ma do zrobienia w grudniu",
    "pt": "Diz-me o que a Comissão deve em dezembro",
    "ro": "Spune-mi ce datorează Comisia în decembrie",
    "sk": "Povedz mi, čo má Komisia v decembri",
    "sl": "Povej mi, kaj mora Komisija oddati decembra",
    "sv": "Säg mig vad kommissionen ska leverera i december",
}


def test_each_language_has_verbs() -> None:
    """Whoever tells somebody, and whoever closes something."""
    assert set(ORDER_VERBS) == set(CODES)
    assert all(row.tell and row.change for row in ORDER_VERBS.values())


@pytest.mark.parametrize("code", CODES)
def test_telling_a_body_is_refused(code: str, read_hinted: HintedReader) -> None:
    """It is no question about what that body owes."""
    assert isinstance(read_hinted(TOLD[code], hint=code).question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pt", "desculpa, queria dizer a Eurojust"),
        ("cs", "promiň, chtěl jsem napsat Eurojust"),
        ("sk", "prepáč, chcela som napísať Eurojust"),
    ],
)
def test_whom_somebody_wanted_to_name_is_no_order(code: str, text: str, read_hinted: HintedReader) -> None:
    """In a thread it takes the last body's place; what they wanted to tell a body stays refused."""
    context = ReadingContext(previous=Question(owners=("europol",), which=StatusFilter.OVERDUE))
    asked = read_hinted(text, hint=code, context=context).question
    assert asked == Question(owners=("eurojust",), which=StatusFilter.OVERDUE)


def test_what_somebody_wanted_to_tell_is_refused(read_hinted: HintedReader) -> None:
    """It goes on after the body."""
    assert isinstance(read_hinted("queria dizer à Eurojust que está atrasada", hint="pt").question, NotUnderstood)


@pytest.mark.parametrize("code", CODES)
def test_closing_a_deliverable_is_refused(code: str, read_hinted: HintedReader) -> None:
    """Whatever the verb, and wherever it stands."""
    assert isinstance(read_hinted(CLOSED[code], hint=code).question, NotUnderstood)


@pytest.mark.parametrize("code", CODES)
def test_a_text_on_what_is_owed_is_refused(code: str, read_hinted: HintedReader) -> None:
    """The question word belongs to what is to be written."""
    assert isinstance(read_hinted(WRITTEN[code], hint=code).question, NotUnderstood)


@pytest.mark.parametrize("code", CODES)
def test_telling_the_asker_is_a_question(code: str, read_hinted: HintedReader) -> None:
    """The same verb asks, if it is the asker who is to be told."""
    question = read_hinted(ASKED[code], hint=code).question
    assert isinstance(question, Question)
    assert question.owners == ("commission",)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Note that Eurojust has delivered III.2a"),
        ("de", "Notiere, dass Eurojust III.2a geliefert hat"),
        ("pt", "Regista que a Eurojust entregou o III.2a"),
        ("es", "Apunta que Europol ya mandó el I.4a"),
        ("hr", "Upiši molim te da je Frontex dostavio situacijsku sliku."),
        ("en", "I.4a can be closed"),
        ("pt", "Tira a Irlanda do IV.1a"),
        ("hu", "Vedd ki Írországot a IV.1a-ból"),
        ("en", "can you make sure the Commission delivers by Christmas"),
        ("nl", "Zorg dat de Commissie II.1a op tijd levert"),
        ("fr", "Fais en sorte que la Commission rende II.1a à temps"),
        ("de", "Sorg dafür, dass die Kommission II.1a rechtzeitig liefert"),
        ("nl", "I.4a mag dicht"),
        ("sl", "I.4a se lahko zapre"),
        ("it", "Abbiamo consegnato il I.1a, aggiornalo per favore"),
        ("lv", "Mēs iesniedzām I.1a, lūdzu atjauno"),
        ("ro", "Anunță Frontex că I.2a e scadent în martie"),
        ("nl", "Kunt u de Commissie zeggen dat II.1a te laat is?"),
        ("cs", "připomeň zítra Europolu jeho zprávy"),
        ("de", "Können Sie der Kommission ausrichten, dass II.1a fehlt?"),
    ],
)
def test_what_is_told_to_be_noted_is_refused(code: str, text: str, read_hinted: HintedReader) -> None:
    """That something was delivered, that it can be closed, that what was just named be brought up to date."""
    assert isinstance(read_hinted(text, hint=code).question, NotUnderstood)


def test_who_tells_others_is_named(read_hinted: HintedReader) -> None:
    """The answer gives the command for reminders, which tell bodies what they owe."""
    question = read_hinted("Tell the Commission that III.7a is late", hint="en").question
    assert isinstance(question, NotUnderstood)
    assert (question.reason, question.command) == (RefusalReason.CHANGE, "reminders")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "informa la Comisión periódicamente de los avances?"),
        ("ro", "Informează Comisia periodic despre progrese?"),
        ("en", "I have to tell the Commission: what is overdue?"),
        ("en", "Remind Europol deadlines"),
        ("es", "Para redactar un correo, ¿qué debe Frontex en marzo?"),
        ("de", "Ist II.1b abgeschlossen?"),
        ("fi", "Kerro Europolista"),
        ("fr", "Qui informe le Conseil Schengen des niveaux d'impact ?"),
        ("en", "any update on III.3a? close to the deadline"),
        ("ro", "Anunță Comisia ceva în martie?"),
    ],
)
def test_a_question_with_such_a_verb_is_none(code: str, text: str, read_hinted: HintedReader) -> None:
    """What a body does, what the asker has to do, and what is asked for after the verb."""
    assert isinstance(read_hinted(text, hint=code).question, Question)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Please take III.2a off my list"),
        ("nl", "Haal III.2a alsjeblieft van mijn lijst"),
        ("ro", "Scoate, te rog, III.2a de pe lista mea"),
        ("sk", "Vyškrtnite mi, prosím, zo zoznamu III.2a"),
    ],
)
def test_to_take_something_off_a_list_is_an_order(code: str, text: str, read_hinted: HintedReader) -> None:
    """It was answered with the details."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Dej mi přehled k III.1"),
        ("de", "Gib mir bitte die Liste zu III.1"),
        ("en", "Set out the status of III.3a for me"),
    ],
)
def test_to_give_a_list_of_something_is_a_question(code: str, text: str, read_hinted: HintedReader) -> None:
    """The list is asked for, and nothing is to be changed in it."""
    assert isinstance(read_hinted(text, hint=code).question, Question)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Zapiš prosím, že zpráva o stavu Schengenu přišla dnes"),
        ("da", "Skriv venligst ned, at Schengenstatusrapporten kom ind i dag"),
        ("de", "Bitte notiere, dass der Schengen-Statusbericht heute eingegangen ist"),
        ("el", "Σημείωσε, παρακαλώ, ότι η έκθεση για την κατάσταση του χώρου Σένγκεν ήρθε σήμερα"),
        ("en", "Please write down that the State of Schengen report came in today"),
        ("es", "Anota, por favor, que el informe sobre el estado de Schengen ha llegado hoy"),
        ("fr", "Note, s'il te plaît, que le rapport sur l'état de Schengen est arrivé aujourd'hui"),
        ("ga", "Scríobh síos gur tháinig an tuarascáil ar staid Schengen isteach inniu, le do thoil"),
        ("hr", "Zabilježi, molim te, da je izvješće o stanju Schengena stiglo danas"),
        ("hu", "Jegyezd fel, légy szíves, hogy a schengeni rendszer helyzetéről szóló jelentés ma beérkezett"),
        ("it", "Per favore, annota che la relazione sullo stato di Schengen è arrivata oggi"),
        ("lt", "Prašau užrašyti, kad Šengeno būklės ataskaita gauta šiandien"),
        ("lv", "Lūdzu, pieraksti, ka ziņojums par stāvokli Šengenas zonā šodien ir saņemts"),
        ("nl", "Noteer even dat het verslag over de staat van Schengen vandaag is binnengekomen"),
        ("pl", "Zapisz, proszę, że sprawozdanie na temat stanu Schengen wpłynęło dzisiaj"),
        ("pt", "Regista, por favor, que o relatório sobre o estado de Schengen chegou hoje"),
        ("ro", "Notează, te rog, că raportul privind starea spațiului Schengen a sosit azi"),
        ("sk", "Zapíš, prosím, že dnes prišla správa o stave schengenského priestoru"),
        ("sl", "Zapiši, prosim, da je danes prispelo poročilo o stanju schengenskega območja"),
    ],
)
def test_a_report_that_came_is_noted_by_a_command(code: str, text: str, read_hinted: HintedReader) -> None:
    """Nearly all languages answered with the report."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.CHANGE


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Give Malta two more weeks for its border strategy, please"),
        ("en", "give Frontex 10 days more for III.1a"),
        ("hu", "Adj Máltának még két hetet a határstratégiájára, légy szíves"),
        ("lt", "Prašau duoti Maltai dar dvi savaites jos sienų strategijai"),
        ("lv", "Lūdzu, dod Maltai vēl divas nedēļas tās robežu stratēģijai"),
        ("mt", "Agħti lil Malta ġimagħtejn oħra għall-istrateġija tal-fruntieri tagħha, jekk jogħġbok"),
        ("pt", "Dá mais duas semanas a Malta para a sua estratégia de fronteiras, por favor"),
    ],
)
def test_time_is_given_by_a_command(code: str, text: str, read_hinted: HintedReader) -> None:
    """Five languages answered with the strategies."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, NotUnderstood)
    assert question.reason is RefusalReason.CHANGE


def test_what_is_due_in_so_many_weeks_is_asked_for(read_hinted: HintedReader) -> None:
    """A time after "in" or "next" is not given to anybody."""
    for text in ("Give me what Malta owes in the next two weeks", "Give me Malta's tasks for the next two months"):
        assert isinstance(read_hinted(text, hint="en").question, Question), text
