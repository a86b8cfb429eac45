"""What nobody else takes part in, and who else does something, in every language."""

from collections.abc import Mapping

import pytest

from domain.questions.model import Exclusion, NotUnderstood, Question
from tests.domain.reading.conftest import HintedReader

#: What Europol does on its own, without other agencies.
WITHOUT_OTHERS: Mapping[str, str] = {
    "bg": "Какво прави Европол сам, без други агенции?",
    "cs": "Co dělá Europol sám, bez jiných agentur?",
    "da": "Hvad laver Europol alene, uden andre agenturer?",
    "de": "Was macht Europol allein, ohne andere Agenturen?",
    "el": "Τι κάνει η Ευρωπόλ μόνη της, χωρίς άλλους οργανισμούς;",
    "en": "What does Europol do on its own, without any other agency?",
    "es": "¿Qué hace Europol en solitario, sin otras agencias?",
    "et": "Mida teeb Europol üksi, ilma teiste ametiteta?",
    "fi": "Mitä Europol tekee yksin, ilman muita virastoja?",
    "fr": "Que doit fournir Europol tout seul, sans autre agence ?",
    "ga": "Cad a dhéanann Europol leis féin, gan gníomhaireachtaí eile?",
    "hr": "Što Europol radi sam, bez drugih agencija?",
    "hu": "Mit csinál az Europol egyedül, más ügynökségek nélkül?",
    "it": "Cosa fa Europol da sola, senza altre agenzie?",
    "lt": "Ką Europolas daro vienas, be kitų agentūrų?",
    "lv": "Ko Eiropols dara viens pats, bez citām aģentūrām?",
    "mt": "X'jagħmel Europol waħdu, mingħajr aġenziji oħra?",
    "nl": "Wat doet Europol alleen, zonder andere agentschappen?",
    "pl": "Co robi Europol sam, bez innych agencji?",
    "pt": "O que faz a Europol sozinha, sem outras agências?",
    "ro": "Ce face Europol singur, fără alte agenții?",
    "sk": "Čo robí Europol sám, bez iných agentúr?",
    "sl": "Kaj dela Europol sam, brez drugih agencij?",
    "sv": "Vad gör Europol på egen hand, utan andra byråer?",
}

#: What Europol has and does not share with others.
UNSHARED: Mapping[str, str] = {
    "bg": "Какво има Европол, което не споделя с други?",
    "cs": "Co má Europol, co nesdílí s ostatními?",
    "da": "Hvad har Europol, som det ikke deler med andre?",
    "de": "Was hat Europol, das es nicht mit anderen teilt?",
    "el": "Τι έχει η Ευρωπόλ που δεν μοιράζεται με άλλους;",
    "en": "Show me what Europol has that it does not share with others",
    "es": "¿Qué tiene Europol que no comparta con otros?",
    "et": "Mida peab Europol tegema, mida ta teistega ei jaga?",
    "fi": "Mitä Europolin pitää tehdä, mitä se ei jaa muiden kanssa?",
    "fr": "Que doit fournir Europol qu'il ne partage pas avec d'autres ?",
    "ga": "Cad atá ag Europol nach roinneann sé le daoine eile?",
    "hr": "Što Europol ima a da ne dijeli s drugima?",
    "hu": "Mit kell az Europolnak tennie, amit nem oszt meg másokkal?",
    "it": "Cosa deve Europol che non condivide con altri?",
    "lt": "Ką turi Europolas, kuo nesidalija su kitais?",
    "lv": "Kas Eiropolam jādara, ko tas nedala ar citiem?",
    "mt": "X'għandu Europol li ma jaqsamx ma' oħrajn?",
    "nl": "Toon wat Europol heeft en niet met anderen deelt",
    "pl": "Co ma Europol, czego nie dzieli z innymi?",
    "pt": "O que deve a Europol que não partilhe com outros?",
    "ro": "Ce are Europol de făcut și nu împarte cu alții?",
    "sk": "Čo má Europol, čo nezdieľa s ostatnými?",
    "sl": "Kaj ima Europol, česar ne deli z drugimi?",
    "sv": "Vad har Europol som de inte delar med andra?",
}

#: Who besides Europol has something in December.
WHO_ELSE: Mapping[str, str] = {
    "bg": "Кой друг освен Европол има нещо през декември?",
    "cs": "Kdo další kromě Europolu má něco v prosinci?",
    "da": "Hvem ud over Europol har ellers noget i december?",
    "de": "Wer hat außer Europol sonst noch etwas im Dezember?",
    "el": "Ποιος άλλος εκτός από την Ευρωπόλ έχει κάτι τον Δεκέμβριο;",
    "en": "Apart from Europol, who else has something in December?",
    "es": "Aparte de Europol, ¿quién más tiene algo en diciembre?",
    "et": "Kellel peale Europoli on veel midagi detsembris?",
    "fi": "Kenellä muulla kuin Europolilla on jotain joulukuussa?",
    "fr": "À part Europol, qui d'autre a quelque chose en décembre ?",
    "ga": "Seachas Europol, cé eile a bhfuil rud aige i mí na Nollag?",
    "hr": "Tko još osim Europola ima nešto u prosincu?",
    "hu": "Az Europolon kívül ki másnak van valami feladata decemberben?",
    "it": "Oltre a Europol, chi altro ha qualcosa a dicembre?",
    "lt": "Kas dar, be Europolo, ką nors turi gruodį?",
    "lv": "Kam vēl bez Eiropola kaut kas ir decembrī?",
    "mt": "Minn barra Europol, min aktar għandu xi ħaġa f'Diċembru?",
    "nl": "Wie heeft naast Europol nog meer iets in december?",
    "pl": "Kto jeszcze oprócz Europolu ma coś w grudniu?",
    "pt": "Além da Europol, quem mais tem alguma coisa em dezembro?",
    "ro": "În afară de Europol, cine mai are ceva în decembrie?",
    "sk": "Kto ďalší okrem Europolu má niečo v decembri?",
    "sl": "Kdo še poleg Europola ima kaj decembra?",
    "sv": "Vem mer än Europol har något i december?",
}

#: By language: what a body owes apart from what it does with others.
APART_FROM_JOINT: Mapping[str, str] = {
    "bg": "Какво трябва да направи Фронтекс освен общите задачи?",
    "cs": "Co má Frontex udělat kromě společných úkolů?",
    "da": "Hvad skal Frontex levere bortset fra de fælles opgaver?",
    "de": "Was muss Frontex außer den gemeinsamen Aufgaben liefern?",
    "el": "Τι πρέπει να κάνει ο Frontex εκτός από τα κοινά καθήκοντα;",
    "en": "Apart from the joint work, what is Frontex responsible for entirely on its own?",
    "es": "Aparte de las tareas conjuntas, ¿qué debe hacer Frontex?",
    "et": "Mida peab Frontex tegema peale ühiste ülesannete?",
    "fi": "Mitä Frontexin pitää tehdä yhteisiä tehtäviä lukuun ottamatta?",
    "fr": "À part les tâches communes, que doit faire Frontex ?",
    "ga": "Cad atá le déanamh ag Frontex seachas na tascanna comhpháirteacha?",
    "hr": "Što Frontex mora napraviti osim zajedničkih zadaća?",
    "hu": "Mit kell tennie a Frontexnek a közös feladatokon kívül?",
    "it": "A parte i compiti comuni, cosa deve fare Frontex?",
    "lt": "Ką turi padaryti Frontex, išskyrus bendras užduotis?",
    "lv": "Kas Frontex jādara, izņemot kopīgos uzdevumus?",
    "mt": "X'għandu jagħmel Frontex apparti l-kompiti konġunti?",
    "nl": "Wat moet Frontex doen, afgezien van de gezamenlijke taken?",
    "pl": "Poza wspólnymi zadaniami, co ma zrobić Frontex?",
    "pt": "Tirando as tarefas conjuntas, o que tem a Frontex de fazer?",
    "ro": "În afară de sarcinile comune, ce trebuie să facă Frontex?",
    "sk": "Okrem spoločných úloh, čo má urobiť Frontex?",
    "sl": "Kaj mora storiti Frontex razen skupnih nalog?",
    "sv": "Vad ska Frontex göra utöver de gemensamma uppgifterna?",
}


@pytest.mark.parametrize("code", WITHOUT_OTHERS)
def test_without_others_says_the_same_as_alone(code: str, read_hinted: HintedReader) -> None:
    """It leaves nothing more out of what a body owes alone."""
    question = read_hinted(WITHOUT_OTHERS[code], hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.alone, question.without) == (("europol",), True, Exclusion())


@pytest.mark.parametrize("code", UNSHARED)
def test_what_is_not_shared_is_owed_alone(code: str, read_hinted: HintedReader) -> None:
    """A clause that names no partner leaves out whatever has one."""
    question = read_hinted(UNSHARED[code], hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.alone, question.without) == (("europol",), True, Exclusion())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("What does Frontex owe on its own, so not together with the Member States or anyone else?", "en"),
        ("Was muss Frontex allein machen, also nicht zusammen mit den Mitgliedstaaten?", "de"),
        ("Qué tiene que hacer Frontex, no junto con los Estados miembros ni con nadie más?", "es"),
        ("Co musi zrobić Frontex sam, nie razem z państwami członkowskimi ani z nikim innym?", "pl"),
    ],
)
def test_company_that_is_denied_makes_an_owner_the_only_one(text: str, code: str, read_hinted: HintedReader) -> None:
    """Who is named as an example of company is not left out apart, if it is on its own, or with nobody else."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.alone, question.without) == (("frontex",), True, Exclusion())


@pytest.mark.parametrize("code", APART_FROM_JOINT)
def test_apart_from_joint_tasks_is_owed_alone(code: str, read_hinted: HintedReader) -> None:
    """The body after it is the owner, and not left out."""
    assert read_hinted(APART_FROM_JOINT[code], hint=code).question == Question(owners=("frontex",), alone=True)


@pytest.mark.parametrize("code", WHO_ELSE)
def test_who_else_leaves_out_who_is_named(code: str, read_hinted: HintedReader) -> None:
    """Words for "else" add nothing to it, and go on from no other question."""
    question = read_hinted(WHO_ELSE[code], hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.without) == ((), Exclusion(owners=("europol",)))


@pytest.mark.parametrize(
    "text", ["which tasks are not shared?", "what does the Commission owe that Malta does not share?"]
)
def test_whose_it_is_must_be_said(text: str, read_hinted: HintedReader) -> None:
    """A clause with another subject, or without an owner beside it, makes nobody the only owner."""
    question = read_hinted(text, hint="en").question
    assert isinstance(question, NotUnderstood) or not question.alone


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("da", "det som Europol laver helt alene"),
        ("de", "Sachen, die Europol ganz alleine macht"),
        ("nl", "dingen die Europol op z'n eentje doet"),
        ("sv", "sådant som Europol gör på egen hand"),
        ("pt", "só aquilo que a Europol faz sozinha"),
        ("el", "η Ευρωπόλ μόνη της τι έχει;"),
    ],
)
def test_what_a_body_does_alone_needs_no_question_word(code: str, text: str, read_hinted: HintedReader) -> None:
    """A verb beside "alone" says of whom it is."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.alone) == (("europol",), True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "only what goes to the Parliament, please"),
        ("fr", "uniquement ce qui va au Parlement"),
        ("ro", "doar ce merge la Parlament, te rog"),
    ],
)
def test_only_before_a_clause_limits_no_body(code: str, text: str, read_hinted: HintedReader) -> None:
    """What goes to a body is asked for, and nothing else."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.addressees, question.alone) == (("european-parliament",), False)


def test_only_before_a_thing_makes_no_owner_the_only_one(read_hinted: HintedReader) -> None:
    """How many there are answers whether there is only one."""
    question = read_hinted("eu-LISA doit fournir une seule chose, non ?", hint="fr").question
    assert isinstance(question, Question)
    assert (question.owners, question.alone) == (("eu-lisa",), False)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Кои точки са само на Комисията?"),
        ("cs", "Co leží výhradně na Komisi?"),
        ("es", "¿Qué puntos corresponden en exclusiva a la Comisión?"),
        ("it", "Quali punti spettano esclusivamente alla Commissione?"),
        ("pl", "Które punkty leżą wyłącznie po stronie Komisji?"),
        ("pl", "Co należy wyłącznie do Komisji?"),
        ("en", "What does nobody but the Commission have to do?"),
        ("sl", "Katere točke so izključno v pristojnosti Komisije?"),
    ],
)
def test_what_falls_only_to_a_body(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is its only owner, and no receiver."""
    assert read_hinted(text, hint=code).question == Question(owners=("commission",), alone=True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "set the agencies aside: only the Commission"),
        ("es", "agencias aparte: solo la Comisión"),
        ("ro", "agențiile deoparte: doar Comisia"),
    ],
)
def test_a_kind_beside_only_is_no_limit(code: str, text: str, read_hinted: HintedReader) -> None:
    """What the one body shares with others stays its own."""
    assert read_hinted(text, hint=code).question == Question(owners=("commission",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Is there anything only Frontex has to do?"),
        ("de", "Gibt es etwas, das nur Frontex machen muss?"),
        ("bg", "Има ли нещо, което трябва да направи единствено Фронтекс?"),
    ],
)
def test_anything_only_one_has_is_its_alone(read_hinted: HintedReader, code: str, text: str) -> None:
    """It was all that the body owes."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert question.alone
