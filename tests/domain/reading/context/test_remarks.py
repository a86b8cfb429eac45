"""What people say beside a question, in clauses of their own, is no part of it; what restricts it is."""

import pytest
from msgspec.structs import replace

from domain.languages import CODES
from domain.questions.model import Exclusion, NotUnderstood, Question, QuestionType, Reading, StatusFilter
from tests.domain.reading.conftest import HintedReader

#: A message in each language, with the question in it.
MESSAGES = {
    "bg": ("Бях в отпуск, какво се промени?", "какво се промени?"),
    "cs": ("Kdo připravuje plán? V poznámce žádné jméno nevidím.", "Kdo připravuje plán?"),
    "da": ("Jeg har været på barsel, hvad er ændret?", "hvad er ændret?"),
    "de": ("Mein Chef trifft morgen Frontex, was muss Frontex noch liefern?", "Was muss Frontex noch liefern?"),
    "el": ("Ρωτάει ο υπουργός μας: τι έχει καθυστερήσει;", "τι έχει καθυστερήσει;"),
    "en": ("EUAA + eu-LISA, full list, we want to brief both on Thursday", "EUAA + eu-LISA, full list"),
    "es": ("He estado de baja dos semanas, ¿qué ha cambiado?", "¿qué ha cambiado?"),
    "et": ("Minu ülemus küsib: mida Eurojust veel esitama peab?", "mida Eurojust veel esitama peab?"),
    "fi": ("Olin kaksi viikkoa lomalla, mitä on muuttunut?", "mitä on muuttunut?"),
    "fr": ("Je remplace Claire cette semaine. Qu'est-ce qui est en retard ?", "Qu'est-ce qui est en retard ?"),
    "ga": ("Cé atá freagrach as an treochlár? Ní fheicim ainm ar bith sa nóta.", "Cé atá freagrach as an treochlár?"),
    "hr": ("Za sutrašnji sastanak trebam sve što Komisija mora dostaviti", "sve što Komisija mora dostaviti"),
    "hu": ("Szabadságon voltam, mi változott?", "mi változott?"),
    "it": ("Il mio capo mi chiede: cosa è in ritardo?", "cosa è in ritardo?"),
    "lt": ("Šią savaitę pavaduoju Oną, kas vėluoja?", "kas vėluoja?"),
    "lv": ("Kas gatavo ceļvedi? Piezīmē nevienu vārdu neatradu.", "Kas gatavo ceļvedi?"),
    "mt": ("Qed jistaqsi l-ministru tagħna: x'inhu tard?", "x'inhu tard?"),
    "nl": ("Moet vanmiddag de minister bijpraten. Wat moet Europol leveren?", "Wat moet Europol leveren?"),
    "pl": ("Byłem na urlopie, co się zmieniło?", "co się zmieniło?"),
    "pt": ("Quem faz o roteiro? Não encontro nenhum nome na nota.", "Quem faz o roteiro?"),
    "ro": ("Am fost în concediu, ce s-a schimbat?", "ce s-a schimbat?"),
    "sk": ("Moja šéfka sa pýta: čo ešte musí predložiť Eurojust?", "čo ešte musí predložiť Eurojust?"),
    "sl": ("Za jutrišnji sestanek potrebujem vse, kar mora predložiti Komisija", "vse, kar mora predložiti Komisija"),
    "sv": ("Vad är försenat? Vår ambassadör undrar.", "Vad är försenat?"),
}
#: A statement in each language, whose truth is asked for, about one deliverable.
CLAIMS = {
    "bg": "Петър каза, че пътната карта няма срок. Вярно ли е?",
    "cs": "Petra tvrdí, že první analýza nemá termín. Je to pravda?",
    "da": "Jeg svarede Lars, at den første analyse ikke har en frist. Passer det?",
    "de": "Jürgen meint, dass der Fahrplan keine Frist hat. Stimmt das?",
    "el": "Η Μαρία λέει ότι ο χάρτης πορείας δεν έχει προθεσμία. Ισχύει;",
    "en": "Anna told me that the roadmap has no deadline. Is that so?",
    "es": "Me dice Carmen que la hoja de ruta no tiene plazo. ¿Es así?",
    "et": "Kadri ütles, et tegevuskaval ei ole tähtaega. Kas see on õige?",
    "fi": "Pekka väittää, että etenemissuunnitelmalla ei ole määräaikaa. Pitääkö paikkansa?",
    "fr": "Mon collègue de Berlin pense que III.3 est en retard. Vrai ?",
    "ga": "Deir Seán nach bhfuil spriocdháta ag an treochlár. An fíor é sin?",
    "hr": "Ivana kaže da prva analiza nema rok. Je li to točno?",
    "hu": "Zsuzsa szerint az első elemzésnek nincs határideje. Így van?",
    "it": "Marco sostiene che la tabella di marcia non ha scadenza. È vero?",
    "lt": "Jonas sako, kad veiksmų gairės neturi termino. Ar tiesa?",
    "lv": "Ilze saka, ka ceļvedim nav termiņa. Vai tiesa?",
    "mt": "Karmen qalet li l-pjan direzzjonali m'għandux skadenza. Veru?",
    "nl": "Collega uit Parijs zegt dat III.3 te laat is. Klopt dat?",
    "pl": "Ania mówi, że pierwsza analiza nie ma terminu. Czy to prawda?",
    "pt": "O João disse-me que o roteiro não tem prazo. É verdade?",
    "ro": "Andrei zice că prima analiză nu are termen. Așa e?",
    "sk": "Zuzka hovorila, že správa o stave Schengenu nemá termín. Je to pravda?",
    "sl": "Maja pravi, da prva analiza nima roka. Ali to drži?",
    "sv": "Lars påstår att den första analysen inte har någon tidsfrist. Stämmer det?",
}


def _meaning(reading: Reading) -> Question:
    assert isinstance(reading.question, Question), reading
    return replace(reading.question, topic=None)


def test_remarks_are_left_out_in_every_language(read_hinted: HintedReader) -> None:
    """Who wants to know, where somebody was and what nobody found change nothing, and are not named."""
    assert MESSAGES.keys() == set(CODES)
    for code, (message, question) in MESSAGES.items():
        reading = read_hinted(message, hint=code)
        assert _meaning(reading) == _meaning(read_hinted(question, hint=code)), message
        assert reading.left_out == (), message


def test_a_claim_is_asked_about_in_every_language(read_hinted: HintedReader) -> None:
    """A statement before "is that so?" is asked about as by yes or no, whoever makes it."""
    assert CLAIMS.keys() == set(CODES)
    for code, message in CLAIMS.items():
        question = _meaning(read_hinted(message, hint=code))
        assert question.ask is QuestionType.WHETHER, message
        assert len(question.refs) == 1, message


@pytest.mark.parametrize(
    ("message", "question", "left_out"),
    [
        (
            "@Piet re your q about the EEAS: I think they only do third countries. What do EU delegations owe?",
            "What do EU delegations owe?",
            (
                "@Piet re your q about the EEAS",
                "I think they only do third countries",
            ),
        ),
        (
            "Eurojust reports every June, or so Anna claims. When is Eurojust's report due?",
            "When is Eurojust's report due?",
            ("Eurojust reports every June",),
        ),
        (
            "I think III.7 is meant, but what does the EEAS owe?",
            "what does the EEAS owe?",
            ("I think III.7 is meant",),
        ),
    ],
)
def test_what_a_remark_tells_is_named(
    message: str, question: str, left_out: tuple[str, ...], read_hinted: HintedReader
) -> None:
    """What somebody says of the register is left out of a question that names something itself, and is said to be."""
    reading = read_hinted(message, hint="en")
    assert _meaning(reading) == _meaning(read_hinted(question, hint="en"))
    assert reading.left_out == left_out


@pytest.mark.parametrize(
    ("message", "question"),
    [
        ("everything of Frontex w/o III.1", "everything of Frontex without III.1"),
        ("what does Europol owe w/ Eurojust", "what does Europol owe with Eurojust"),
        ("All of Frontex's. Without III.1.", "everything of Frontex except III.1"),
        ("What is due by June 2024? My colleague only needs Frontex.", "what must Frontex deliver by June 2024?"),
        ("What is overdue? Only the Commission.", "what of the Commission is overdue?"),
        ("What must Frontex deliver? I need it for June 2024.", "what must Frontex deliver for June 2024?"),
        ("My director is asking about Frontex: what is overdue?", "what of Frontex is overdue?"),
    ],
)
def test_what_restricts_is_no_remark(message: str, question: str, read_hinted: HintedReader) -> None:
    """A body, a time or an exception that the question does not repeat stays part of it, whoever wants to know."""
    assert _meaning(read_hinted(message, hint="en")) == _meaning(read_hinted(question, hint="en"))


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Melyikük írja a vagyonvisszaszerzési jelentést, az Europol vagy az Eurojust?", "hu"),
        ("Katras rašo turto susigrąžinimo ataskaitą, Europolas ar Eurojustas?", "lt"),
    ],
)
def test_what_a_choice_is_about_is_no_remark(text: str, hint: str, read_hinted: HintedReader) -> None:
    """Bodies to choose from are asked about what is said before them."""
    question = read_hinted(text, hint=hint).question
    assert isinstance(question, Question)
    assert question.refs == ("III.3a",)


def test_the_councils_meeting_is_no_purpose(read_hinted: HintedReader) -> None:
    """A briefing on a day is no time of a deliverable; the Council's meeting is."""
    own = read_hinted("What does Frontex owe for my briefing tomorrow?", hint="en")
    assert _meaning(own) == _meaning(read_hinted("What does Frontex owe?", hint="en"))
    councils = read_hinted("What does Frontex owe for the meeting in June 2024?", hint="en")
    assert isinstance(councils.question, NotUnderstood) or councils.question.when is not None


@pytest.mark.parametrize(
    ("code", "message", "question"),
    [
        ("en", "chairing FoP tmrw, what falls due next?", "what falls due next?"),
        ("sv", "Leder gruppen imorgon, vad har Europol kvar?", "vad har Europol kvar?"),
        ("da", "Overtager sagen i dag, hvad har ingen frist?", "hvad har ingen frist?"),
        ("el", "Προεδρεύω αύριο στην ομάδα, τι χρωστά η Europol;", "τι χρωστά η Europol;"),
        ("mt", "Għada se nippresjedi l-grupp, x'għandha tagħti l-Europol?", "x'għandha tagħti l-Europol?"),
        ("hr", "Sutra predsjedam skupinom, što Europol mora predati?", "što Europol mora predati?"),
        ("sl", "Jutri vodim skupino, kaj zapade najprej?", "kaj zapade najprej?"),
    ],
)
def test_what_somebody_does_on_a_day_is_no_time(
    code: str, message: str, question: str, read_hinted: HintedReader
) -> None:
    """The day is when somebody speaks or travels, and not when anything is due."""
    assert _meaning(read_hinted(message, hint=code)) == _meaning(read_hinted(question, hint=code))


def test_a_body_beside_a_day_is_no_plan(read_hinted: HintedReader) -> None:
    """What stands before the comma may be whom the question is about."""
    assert isinstance(read_hinted("Interpol tomorrow, what is due?", hint="en").question, NotUnderstood)
    assert _meaning(read_hinted("Europol tomorrow, what is due?", hint="en")).owners == ("europol",)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("en", "I have a meeting with Europol tomorrow and want to know what they still owe"),
        ("el", "Έχω συνάντηση με την Europol αύριο και θέλω να ξέρω τι έχουν να παραδώσουν"),
        ("hr", "Sutra imam sastanak s Europolom i zanima me što još moraju predati"),
        ("mt", "Għandi laqgħa mal-Europol għada u rrid inkun naf x'għad iridu jagħtu"),
        ("de", "Ich habe morgen einen Termin mit Europol, was müssen sie noch liefern?"),
    ],
)
def test_whom_somebody_meets_is_asked_about(code: str, message: str, read_hinted: HintedReader) -> None:
    """One sentence says whom somebody meets, and asks what "they" owe, whenever that is due."""
    question = _meaning(read_hinted(message, hint=code))
    assert (question.owners, question.when) == (("europol",), None)


#: How people say in each language that they doubt that Frontex has anything in March.
DOUBTS = {
    "bg": "Не мисля, че Фронтекс има нещо през март?",
    "cs": "Nemyslím si, že Frontex má něco v březnu?",
    "da": "Jeg tror ikke at Frontex har noget i marts?",
    "de": "Ich glaub nicht, dass Frontex im März was hat?",
    "el": "Δεν νομίζω ότι ο Frontex έχει κάτι τον Μάρτιο;",
    "en": "I don't think Frontex has anything in March?",
    "et": "Ma ei usu, et Frontexil on märtsis midagi?",
    "fi": "En usko että Frontexilla on mitään maaliskuussa?",
    "fr": "Je ne pense pas que Frontex ait quelque chose en mars ?",
    "ga": "Ní dóigh liom go bhfuil aon rud ag Frontex i mí an Mhárta?",
    "hr": "Ne vjerujem da Frontex ima nešto u ožujku?",
    "hu": "Nem hiszem, hogy a Frontexnek van valami márciusban?",
    "it": "Non credo che Frontex abbia qualcosa a marzo?",
    "lt": "Nemanau, kad Frontex kovo mėnesį ką nors turi?",
    "lv": "Nedomāju, ka Frontex martā kaut kas ir?",
    "mt": "Ma naħsibx li Frontex għandu xi ħaġa f'Marzu?",
    "nl": "Ik denk niet dat Frontex iets heeft in maart?",
    "pl": "Nie sądzę, żeby Frontex coś miał w marcu?",
    "pt": "Não creio que a Frontex tenha alguma coisa em março?",
    "ro": "Nu cred că Frontex are ceva în martie?",
    "sk": "Nemyslím si, že Frontex má niečo v marci?",
    "sl": "Ne verjamem, da ima Frontex kaj marca?",
    "sv": "Jag tror inte att Frontex har något i mars?",
}


@pytest.mark.parametrize("code", DOUBTS)
def test_a_doubt_asks_whether_it_is_so(code: str, read_hinted: HintedReader) -> None:
    """It denies nothing of what is asked."""
    question = read_hinted(DOUBTS[code], hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.without) == (("frontex",), Exclusion())
    assert question.when is not None


@pytest.mark.parametrize("tag", ["does it", "has it"])
def test_a_tag_leaves_no_claim_without_its_time(tag: str, read_hinted: HintedReader) -> None:
    """What is said before it is what is asked, and no remark."""
    question = read_hinted(f"I don't think Frontex has anything in March, {tag}?", hint="en").question
    assert isinstance(question, Question)
    assert (question.owners, question.when is not None) == (("frontex",), True)


def test_what_somebody_does_with_the_deadlines_is_a_remark(read_hinted: HintedReader) -> None:
    """Planning is people's own work, and nothing that is owed."""
    question = read_hinted("deadlines in juni graag, ik maak de planning", hint="nl").question
    assert isinstance(question, Question)
    assert question == read_hinted("deadlines in juni graag", hint="nl").question


#: How people say in each language that they guess that nothing is due in March.
GUESSES = {
    "cs": "Předpokládám, že v březnu nic není?",
    "da": "Jeg går ud fra at der ikke er noget i marts?",
    "de": "Ich nehme an, im März ist nichts?",
    "en": "I take it there's nothing in March?",
    "fr": "Je suppose qu'il n'y a rien en mars ?",
    "lt": "Spėju, kad kovą nieko nėra?",
    "nl": "Ik ga ervan uit dat er in maart niks is?",
    "pt": "Suponho que em março não haja nada?",
    "sv": "Jag antar att det inte är något i mars?",
}


@pytest.mark.parametrize("code", GUESSES)
def test_a_guess_asks_whether_it_is_so(code: str, read_hinted: HintedReader) -> None:
    """What there is answers whether there is nothing."""
    question = read_hinted(GUESSES[code], hint=code).question
    assert isinstance(question, Question)
    assert question.without == Exclusion()
    assert question.when is not None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "Ik heb het niet gevolgd: is de inventaris klaar of niet?"),
        ("de", "Ich hab das nicht mitbekommen: ist die Bestandsaufnahme fertig?"),
        ("it", "Non ho seguito: l'inventario è pronto?"),
    ],
)
def test_what_somebody_did_not_follow_denies_nothing(code: str, text: str, read_hinted: HintedReader) -> None:
    """A first clause of people's own, about nothing of the register, is a remark though it denies something."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.refs == ("IV.1a",)


#: That Europol has nothing in March, and somebody is asked to confirm it.
TO_CONFIRM = {
    "bg": "Европол няма нищо през март. Потвърждаваш ли?",
    "cs": "Europol nemá v březnu nic. Potvrdíš to?",
    "da": "Europol har intet i marts. Kan du bekræfte det?",
    "de": "Europol hat im März nichts. Kannst du das bestätigen?",
    "el": "Η Ευρωπόλ δεν έχει τίποτα τον Μάρτιο. Το επιβεβαιώνεις;",
    "en": "Europol has nothing in March. Can you confirm?",
    "es": "Europol no tiene nada en marzo. ¿Me lo confirmas?",
    "et": "Europolil pole märtsis midagi. Kas kinnitad?",
    "fi": "Europolilla ei ole mitään maaliskuussa. Voitko vahvistaa?",
    "fr": "Europol n'a rien en mars. Tu confirmes ?",
    "ga": "Níl aon rud ag Europol i mí an Mhárta. An féidir leat é sin a dheimhniú?",
    "hr": "Europol nema ništa u ožujku. Možeš li potvrditi?",
    "hu": "Az Europolnak nincs semmije márciusban. Megerősíted?",
    "it": "Europol non ha niente a marzo. Confermi?",
    "lt": "Europolas kovą nieko neturi. Ar patvirtini?",
    "lv": "Eiropolam martā nekā nav. Vari apstiprināt?",
    "mt": "Il-Europol m'għandha xejn f'Marzu. Tikkonferma?",
    "nl": "Europol heeft niets in maart. Kun je dat bevestigen?",
    "pl": "Europol nie ma nic w marcu. Potwierdzisz?",
    "pt": "A Europol não tem nada em março. Confirmas?",
    "ro": "Europol nu are nimic în martie. Confirmi?",
    "sk": "Europol nemá v marci nič. Potvrdíš to?",
    "sl": "Europol marca nima ničesar. Lahko potrdiš?",
    "sv": "Europol har inget i mars. Kan du bekräfta det?",
}


@pytest.mark.parametrize("code", CODES)
def test_what_is_to_be_confirmed_is_asked(code: str, read_hinted: HintedReader) -> None:
    """To confirm it is no status of what is delivered."""
    reading = read_hinted(TO_CONFIRM[code], hint=code)
    question = _meaning(reading)
    assert (question.owners, question.which) == (("europol",), StatusFilter.OPEN)
    assert question.when is not None
    assert not reading.left_out


def test_what_is_said_before_i_thought_is_no_speaker(read_hinted: HintedReader) -> None:
    """It is what is asked about, and not known: it was dropped, and all that the Commission owes was the answer."""
    question = read_hinted("Τον καφέ νόμιζα πως τον έχει η Επιτροπή. Ισχύει αυτό;", hint="el").question
    assert isinstance(question, NotUnderstood)


def test_was_it_not_asks_whether_it_is_so(read_hinted: HintedReader) -> None:
    """English has a tag for the past, too."""
    question = read_hinted("I.4a was due on 5 December, wasn't it?", hint="en").question
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.WHETHER, ("I.4a",))


def test_when_it_is_denied_that_a_report_is_due_tells_when(read_hinted: HintedReader) -> None:
    """A time that the topic's words hold limits nothing: the date answers."""
    question = read_hinted("Isn't the annual Schengen report due this month?", hint="en").question
    assert isinstance(question, Question)
    assert (question.ask, question.refs) == (QuestionType.WHEN, ("F.2b",))
