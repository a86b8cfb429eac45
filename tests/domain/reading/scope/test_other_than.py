"""Tests of the ways to leave something out: "other than", "instead of", "not to", "with a date", "all sections but"."""

from collections.abc import Mapping

import pytest

from domain.questions.model import Exclusion, NotUnderstood, Question, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.conftest import HintedReader

EUROPOL, FRONTEX = Exclusion(owners=("europol",)), Exclusion(owners=("frontex",))

#: By language: what agencies other than Frontex have to do.
OTHER_AGENCIES: Mapping[str, str] = {
    "bg": "Какво трябва да правят агенциите, различни от Фронтекс?",
    "cs": "Co mají dělat jiné agentury než Frontex?",
    "da": "Hvad skal andre agenturer end Frontex levere?",
    "de": "Was müssen andere Agenturen als Frontex liefern?",
    "el": "Τι πρέπει να κάνουν οι οργανισμοί εκτός του Frontex;",
    "en": "What do agencies other than Frontex have to deliver?",
    "es": "¿Qué tienen que hacer las agencias que no sean Frontex?",
    "et": "Mida peavad tegema teised ametid peale Frontexi?",
    "fi": "Mitä muiden virastojen kuin Frontexin pitää tehdä?",
    "fr": "Que doivent faire les agences autres que Frontex ?",
    "ga": "Cad atá le déanamh ag gníomhaireachtaí seachas Frontex?",
    "hr": "Što trebaju učiniti druge agencije osim Frontexa?",
    "hu": "Mit kell tenniük a Frontexen kívüli ügynökségeknek?",
    "it": "Cosa devono fare le agenzie diverse da Frontex?",
    "lt": "Ką turi daryti kitos agentūros nei Frontex?",
    "lv": "Kas jādara citām aģentūrām, izņemot Frontex?",
    "mt": "X'għandhom jagħmlu l-aġenziji li mhumiex Frontex?",
    "nl": "Wat moeten andere agentschappen dan Frontex doen?",
    "pl": "Co mają zrobić agencje inne niż Frontex?",
    "pt": "O que têm de fazer as agências que não a Frontex?",
    "ro": "Ce trebuie să facă alte agenții decât Frontex?",
    "sk": "Čo majú urobiť iné agentúry ako Frontex?",
    "sl": "Kaj morajo storiti agencije, ki niso Frontex?",
    "sv": "Vad ska andra byråer än Frontex göra?",
}

#: By language: the tasks of Frontex, and not those of Europol.
INSTEAD: Mapping[str, str] = {
    "bg": "Покажи задачите на Фронтекс, а не на Европол",
    "cs": "Ukaž úkoly Frontexu, ne Europolu",
    "da": "Vis Frontex' opgaver i stedet for Europols",
    "de": "Zeig die Aufgaben von Frontex statt von Europol",
    "el": "Δείξε τα καθήκοντα του Frontex αντί της Ευρωπόλ",
    "en": "Show Frontex's tasks rather than Europol's",
    "es": "Muestra las tareas de Frontex en lugar de las de Europol",
    "et": "Näita Frontexi ülesandeid, mitte Europoli omi",
    "fi": "Näytä Frontexin tehtävät Europolin sijaan",
    "fr": "Montre les tâches de Frontex plutôt que celles d'Europol",
    "ga": "Taispeáin tascanna Frontex in ionad Europol",
    "hr": "Pokaži zadaće Frontexa umjesto Europola",
    "hu": "Mutasd a Frontex feladatait az Europol helyett",
    "it": "Mostra i compiti di Frontex invece di quelli di Europol",
    "lt": "Parodyk Frontex užduotis, o ne Europolo",
    "lv": "Parādi Frontex uzdevumus, nevis Eiropola",
    "mt": "Urini l-kompiti ta' Frontex minflok ta' Europol",
    "nl": "Toon de taken van Frontex in plaats van die van Europol",
    "pl": "Pokaż zadania Frontexu zamiast Europolu",
    "pt": "Mostra as tarefas da Frontex em vez das da Europol",
    "ro": "Arată sarcinile Frontex în loc de cele ale Europol",
    "sk": "Ukáž úlohy Frontexu namiesto Europolu",
    "sl": "Pokaži naloge Frontexa namesto Europola",
    "sv": "Visa Frontex uppgifter i stället för Europols",
}

#: By language: what does not go to the Council.
NOT_TO_COUNCIL: Mapping[str, str] = {
    "bg": "Какво не отива до Съвета?",
    "cs": "Co nejde do Rady?",
    "da": "Hvad går ikke til Rådet?",
    "de": "Was geht nicht an den Rat?",
    "el": "Τι δεν πηγαίνει στο Συμβούλιο;",
    "en": "What does not go to the Council?",
    "es": "¿Qué no va al Consejo?",
    "et": "Mis ei lähe nõukogule?",
    "fi": "Mikä ei mene neuvostolle?",
    "fr": "Qu'est-ce qui ne va pas au Conseil ?",
    "ga": "Cad nach dtéann chuig an gComhairle?",
    "hr": "Što ne ide Vijeću?",
    "hu": "Mi nem megy a Tanácshoz?",
    "it": "Cosa non va al Consiglio?",
    "lt": "Kas neina Tarybai?",
    "lv": "Kas netiek sūtīts Padomei?",
    "mt": "X'ma jmurx għand il-Kunsill?",
    "nl": "Wat gaat er niet naar de Raad?",
    "pl": "Co nie idzie do Rady?",
    "pt": "O que é que não vai para o Conselho?",
    "ro": "Ce nu merge la Consiliu?",
    "sk": "Čo nejde Rade?",
    "sl": "Kaj ne gre Svetu?",
    "sv": "Vad går inte till rådet?",
}

#: By language: only what has a date of what the Member States owe.
DATED: Mapping[str, str] = {
    "bg": "На държавите членки само нещата със срок",
    "cs": "Od členských států jen to, co má termín",
    "da": "Fra medlemsstaterne kun det, der har en frist",
    "de": "Von den Mitgliedstaaten nur das, was eine Frist hat",
    "el": "Από τα κράτη μέλη μόνο ό,τι έχει προθεσμία",
    "en": "Only the dated ones of the Member States",
    "es": "De los Estados miembros, solo lo que tiene fecha",
    "et": "Liikmesriikidelt ainult need, millel on tähtaeg",
    "fi": "Jäsenvaltioilta vain ne, joilla on määräaika",
    "fr": "Pour les États membres, seulement ce qui a une date",
    "hr": "Od država članica samo ono što ima rok",
    "hu": "A tagállamoktól csak azt, aminek van határideje",
    "it": "Degli Stati membri solo ciò che ha una scadenza",
    "lt": "Iš valstybių narių tik tai, kas turi terminą",
    "lv": "No dalībvalstīm tikai to, kam ir termiņš",
    "mt": "Tal-Istati Membri, dawk biss li għandhom skadenza",
    "nl": "Van de lidstaten alleen wat een datum heeft",
    "pl": "Z państw członkowskich tylko to, co ma termin",
    "pt": "Dos Estados-Membros só o que tem prazo",
    "ro": "De la statele membre doar ce are termen",
    "sl": "Od držav članic samo tisto, kar ima rok",
    "sv": "Från medlemsstaterna bara det som har ett datum",
}

#: By language: all sections but one.
ALL_BUT_ONE: Mapping[str, str] = {
    "bg": "Всички раздели освен IV",
    "cs": "Všechny oddíly kromě IV",
    "da": "Alle afsnit undtagen IV",
    "de": "Alle Abschnitte außer IV",
    "el": "Όλα τα τμήματα εκτός από το IV",
    "es": "Todas las secciones menos la IV",
    "et": "Kõik jaod peale IV",
    "fr": "Toutes les sections sauf la IV",
    "ga": "Gach roinn ach amháin IV",
    "hr": "Svi odjeljci osim IV",
    "it": "Tutte le sezioni tranne la IV",
    "lt": "Visi skirsniai, išskyrus IV",
    "lv": "Visas iedaļas, izņemot IV",
    "pt": "Todas as secções menos a IV",
    "ro": "Toate secțiunile în afară de IV",
    "sk": "Všetky oddiely okrem IV",
    "sl": "Vsi oddelki razen IV",
    "sv": "Alla avsnitt utom IV",
}

#: By language: all that is not Europol's.
NOT_ITS_OWN: Mapping[str, str] = {
    "bg": "Покажи всичко, което не е на Европол",
    "cs": "Ukaž všechno, co není Europolu",
    "da": "Vis alt, der ikke er Europols",
    "de": "Zeig alles, was nicht von Europol ist",
    "el": "Δείξε ό,τι δεν είναι της Ευρωπόλ",
    "en": "Show everything that is not Europol's",
    "es": "Muestra todo lo que no es de Europol",
    "fi": "Näytä kaikki, mikä ei ole Europolin",
    "fr": "Montre tout ce qui n'est pas à Europol",
    "ga": "Taispeáin gach rud nach le Europol é",
    "hr": "Pokaži sve što nije Europolovo",
    "hu": "Mutass mindent, ami nem az Europolé",
    "it": "Mostra tutto ciò che non è di Europol",
    "lt": "Parodyk viską, kas nėra Europolo",
    "lv": "Parādi visu, kas nav Eiropola",
    "mt": "Urini dak kollu li mhuwiex ta' Europol",
    "nl": "Toon alles wat niet van Europol is",
    "pl": "Pokaż wszystko, co nie należy do Europolu",
    "pt": "Mostra tudo o que não é da Europol",
    "ro": "Arată tot ce nu este al Europol",
    "sk": "Ukáž všetko, čo nie je Europolu",
    "sl": "Pokaži vse, kar ni Europolovo",
    "sv": "Visa allt som inte är Europols",
}

#: By language: the tasks of Europol that it does not share.
SHARED: Mapping[str, str] = {
    "bg": "Само задачите на Европол, не и споделените",
    "cs": "Jen úkoly Europolu, ne ty sdílené",
    "da": "Kun Europols egne opgaver, ikke dem det deler",
    "de": "Nur Europols Aufgaben, nicht die geteilten",
    "el": "Μόνο τα καθήκοντα της Ευρωπόλ, όχι τα κοινά",
    "en": "Only Europol's tasks, not what it shares",
    "es": "Solo las tareas de Europol, no las que comparte",
    "et": "Ainult Europoli ülesanded, mitte jagatud",
    "fi": "Vain Europolin tehtävät, ei yhteisiä",
    "fr": "Seulement les tâches d'Europol, pas celles qu'elle partage",
    "ga": "Tascanna Europol amháin, ní na cinn a roinneann sé",
    "hr": "Samo zadaće Europola, ne one koje dijeli",
    "hu": "Csak az Europol feladatai, a közösek nem",
    "it": "Solo i compiti di Europol, non quelli condivisi",
    "lt": "Tik Europolo užduotys, ne bendros",
    "lv": "Tikai Eiropola uzdevumi, ne kopīgie",
    "mt": "Il-kompiti ta' Europol biss, mhux dawk li jaqsam",
    "nl": "Alleen de taken van Europol, niet wat het deelt",
    "pl": "Tylko zadania Europolu, nie te wspólne",
    "pt": "Só as tarefas da Europol, não as que partilha",
    "ro": "Doar sarcinile Europol, nu cele comune",
    "sk": "Len úlohy Europolu, nie tie spoločné",
    "sv": "Bara Europols uppgifter, inte de gemensamma",
}

#: By language: what is due in a month, with a second sentence that leaves Europol out.
LEFT_ASIDE: Mapping[str, str] = {
    "bg": "Какво има за март 2024? Европол го пропусни",
    "cs": "Co je na březen 2024? Europol vynech",
    "de": "Was steht im März 2024 an? Europol bitte weglassen",
    "el": "Τι υπάρχει τον Μάρτιο του 2024; Άσε έξω την Ευρωπόλ",
    "es": "¿Qué hay en marzo de 2024? Deja fuera a Europol",
    "et": "Mis on 2024. aasta märtsis? Europol jäta välja",
    "fi": "Mitä on maaliskuussa 2024? Jätä Europol pois",
    "fr": "Qu'y a-t-il en mars 2024 ? Laisse Europol de côté",
    "ga": "Cad atá ann i Márta 2024? Fág Europol as",
    "hr": "Što je za ožujak 2024.? Izostavi Europol",
    "hu": "Mi esedékes 2024 márciusában? Az Europolt hagyd ki",
    "it": "Cosa c'è a marzo 2024? Lascia fuori Europol",
    "lt": "Kas yra 2024 m. kovą? Europolą praleisk",
    "lv": "Kas ir 2024. gada martā? Eiropolu izlaid",
    "mt": "X'hemm f'Marzu 2024? Ħalli barra lil Europol",
    "pl": "Co jest w marcu 2024? Pomiń Europol",
    "pt": "O que há em março de 2024? Deixa a Europol de fora",
    "ro": "Ce este în martie 2024? Lasă Europol la o parte",
    "sk": "Čo je na marec 2024? Europol vynechaj",
    "sl": "Kaj je za marec 2024? Europol izpusti",
}

#: By language: what Europol has to deliver, "apart from that".
APART: Mapping[str, str] = {
    "bg": "Освен това, какво трябва да предаде Европол?",
    "cs": "Kromě toho, co má Europol dodat?",
    "da": "Bortset fra det, hvad skal Europol levere?",
    "de": "Abgesehen davon, was muss Europol liefern?",
    "el": "Εκτός από αυτό, τι πρέπει να παραδώσει η Ευρωπόλ;",
    "en": "Apart from that, what does Europol owe?",
    "es": "Aparte de eso, ¿qué tiene que entregar Europol?",
    "et": "Peale selle, mida peab Europol esitama?",
    "fi": "Sitä lukuun ottamatta, mitä Europolin pitää tehdä?",
    "fr": "À part ça, que doit remettre Europol ?",
    "ga": "Seachas sin, cad atá le déanamh ag Europol?",
    "hr": "Osim toga, što mora dostaviti Europol?",
    "hu": "Ettől eltekintve mit kell benyújtania az Europolnak?",
    "it": "A parte questo, cosa deve fare Europol?",
    "lt": "Be to, ką turi pateikti Europolas?",
    "lv": "Bez tam, kas jāiesniedz Eiropolam?",
    "mt": "Apparti dan, x'għandu jagħti Europol?",
    "nl": "Afgezien daarvan, wat moet Europol leveren?",
    "pl": "Poza tym, co ma zrobić Europol?",
    "pt": "À parte isso, o que tem a Europol de entregar?",
    "ro": "În afară de asta, ce trebuie să predea Europol?",
    "sk": "Okrem toho, čo má odovzdať Europol?",
    "sl": "Poleg tega, kaj mora oddati Europol?",
    "sv": "Bortsett från det, vad ska Europol lämna in?",
}


@pytest.mark.parametrize("code", OTHER_AGENCIES)
def test_other_than_leaves_out(code: str, read_hinted: HintedReader) -> None:
    """A kind of body is asked about, and one of them left out."""
    question = read_hinted(OTHER_AGENCIES[code], hint=code).question
    assert question == Question(kind=ActorKind.AGENCY, without=FRONTEX)


@pytest.mark.parametrize("code", INSTEAD)
def test_instead_of_asks_about_one_of_two(code: str, read_hinted: HintedReader) -> None:
    """One body is asked about for another; only a "not" leaves out what both owe together."""
    question = read_hinted(INSTEAD[code], hint=code).question
    assert question in (Question(owners=("frontex",)), Question(owners=("frontex",), without=EUROPOL))


def test_instead_of_keeps_what_is_shared(read_hinted: HintedReader) -> None:
    """Whoever is asked about owes it, too."""
    assert read_hinted("Frontex instead of Europol", hint="en").question == Question(owners=("frontex",))


@pytest.mark.parametrize("text", ["what is due instead of Europol?", "who delivers III.1a instead of Frontex?"])
def test_instead_of_needs_somebody_else(text: str, read_hinted: HintedReader) -> None:
    """All that the others owe would be no answer."""
    assert isinstance(read_hinted(text, hint="en").question, NotUnderstood)


@pytest.mark.parametrize("code", NOT_TO_COUNCIL)
def test_what_does_not_go_to_a_body(code: str, read_hinted: HintedReader) -> None:
    """It is left out as an addressee, and not as an owner."""
    expected = Question(without=Exclusion(addressees=("council",)))
    assert read_hinted(NOT_TO_COUNCIL[code], hint=code).question == expected


@pytest.mark.parametrize("code", DATED)
def test_what_has_a_date(code: str, read_hinted: HintedReader) -> None:
    """What has none is left out."""
    expected = Question(owners=("member-states",), without=Exclusion(undated=True))
    assert read_hinted(DATED[code], hint=code).question == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Které věci členských států mají vůbec pevný termín?"),
        ("fi", "Mitkä jäsenvaltioiden tehtävistä on ylipäätään sidottu päivämäärään?"),
        ("hu", "A tagállamok feladatai közül melyiknek van egyáltalán konkrét határideje?"),
        ("lv", "Vai dalībvalstīm vispār ir kāds konkrēts termiņš?"),
        ("sv", "Vilka av medlemsstaternas uppgifter har över huvud taget ett fast datum?"),
    ],
)
def test_a_fixed_date_is_one(code: str, text: str, read_hinted: HintedReader) -> None:
    """What has a fixed date or a set deadline is what is not undated, whatever stands between that and "has"."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.without) == (("member-states",), Exclusion(undated=True))


@pytest.mark.parametrize("code", ALL_BUT_ONE)
def test_all_sections_but_one(code: str, read_hinted: HintedReader) -> None:
    """Sections without a number are all that the note has."""
    assert read_hinted(ALL_BUT_ONE[code], hint=code).question == Question(without=Exclusion(section="IV"))


@pytest.mark.parametrize("code", NOT_ITS_OWN)
def test_all_that_is_not_a_bodys(code: str, read_hinted: HintedReader) -> None:
    """It leaves the body out."""
    question = read_hinted(NOT_ITS_OWN[code], hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.without) == ((), EUROPOL)


@pytest.mark.parametrize("code", SHARED)
def test_what_is_not_shared(code: str, read_hinted: HintedReader) -> None:
    """The body is its only owner."""
    assert read_hinted(SHARED[code], hint=code).question == Question(owners=("europol",), alone=True)


@pytest.mark.parametrize("code", LEFT_ASIDE)
def test_a_second_sentence_leaves_out(code: str, read_hinted: HintedReader) -> None:
    """It says more of what the first one asks."""
    question = read_hinted(LEFT_ASIDE[code], hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.without) == ((), EUROPOL)


@pytest.mark.parametrize("code", APART)
def test_apart_from_that_leaves_nothing_out(code: str, read_hinted: HintedReader) -> None:
    """It only goes on from what was said before; who is asked about is no exception."""
    assert read_hinted(APART[code], hint=code).question == Question(owners=("europol",))


@pytest.mark.parametrize("text", ["who else has more than Europol?", "what does Frontex owe more than Europol?"])
def test_more_than_is_no_exception(text: str, read_hinted: HintedReader) -> None:
    """It compares, which no question can hold."""
    assert isinstance(read_hinted(text, hint="en").question, NotUnderstood)


@pytest.mark.parametrize(
    ("code", "text", "owner"),
    [
        ("en", "Not the agencies, just the Commission: what do they owe?", "commission"),
        ("en", "not Europol, just Frontex please", "frontex"),
        ("de", "Nicht die Agenturen, nur die Kommission: was ist offen?", "commission"),
        ("fr", "Pas les agences, juste la Commission : qu'a-t-elle à faire ?", "commission"),
        ("it", "Non Europol, solo Frontex: cosa deve?", "frontex"),
        ("es", "No las agencias, solo la Comisión: ¿qué debe?", "commission"),
        ("nl", "Niet Europol, alleen Frontex", "frontex"),
    ],
)
def test_not_one_just_another_asks_about_the_other(code: str, text: str, owner: str, read_hinted: HintedReader) -> None:
    """The first is only who is not meant: what both owe together is not left out."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.without) == ((owner,), Exclusion())


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Außer Empact, hat CEPOL noch etwas?"),
        ("en", "Apart from Empact, CEPOL owes what?"),
        ("es", "Aparte de Empact, ¿la CEPOL tiene algo más?"),
        ("fr", "En dehors d'EMPACT, le CEPOL a-t-il autre chose à faire ?"),
        ("it", "A parte EMPACT, CEPOL ha altro da fare?"),
        ("ro", "În afară de Empact, CEPOL mai are ceva?"),
    ],
)
def test_a_first_exception_ends_at_its_comma(code: str, text: str, read_hinted: HintedReader) -> None:
    """The body after it is whom the question is about, and not left out, too."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.without) == (("cepol",), Exclusion(refs=("III.1a", "III.1b")))


def test_a_first_exception_may_be_a_list(read_hinted: HintedReader) -> None:
    """A comma after it ends it."""
    question = read_hinted("Apart from Europol, Frontex and Eurojust, what is there?", hint="en").question
    assert isinstance(question, Question)
    assert question.without == Exclusion(owners=("europol", "frontex", "eurojust"))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("et", "Mis on Eurojustil peale finantsuurimiste aruande?"),
        ("fr", "Que doit Eurojust, sauf le rapport sur les enquêtes financières ?"),
        ("hu", "A pénzügyi nyomozásokról szóló jelentésen kívül mi van az Eurojustnál?"),
    ],
)
def test_a_topic_is_left_out_of_what_its_party_owes(code: str, text: str, read_hinted: HintedReader) -> None:
    """The body takes part in it, but is no word of it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.without) == (("eurojust",), Exclusion(refs=("III.3a",)))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "alles der Kommission außer dem Bericht über den Stand von Schengen"),
        ("en", "all of the Commission's, except the report on the state of Schengen"),
        ("fr", "tout ce que doit la Commission, mais sans le rapport sur l'état de Schengen"),
    ],
)
def test_a_topic_is_left_out_with_what_is_inside_it(code: str, text: str, read_hinted: HintedReader) -> None:
    """An article between its words does not divide it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.without) == (("commission",), Exclusion(refs=("F.2b",)))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "¿Qué queda sin Frontex ni Europol?"),
        ("fr", "Sans Frontex ni Europol, que reste-t-il ?"),
        ("it", "Senza Frontex né Europol, cosa resta?"),
        ("pt", "O que resta sem a Frontex nem a Europol?"),
        ("ro", "Ce rămâne fără Frontex și nici Europol?"),
    ],
)
def test_nor_joins_what_is_left_out(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is an "and" after "without"."""
    question = read_hinted(text, hint=code).question
    assert question == Question(without=Exclusion(owners=("frontex", "europol")))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "À part les analyses communes, que doit Frontex ?"),
        ("it", "A parte il quadro comune, cosa deve Frontex?"),
    ],
)
def test_a_joint_topic_is_left_out_as_a_topic(code: str, text: str, read_hinted: HintedReader) -> None:
    """It is not all that a body shares with others."""
    question = read_hinted(text, hint=code).question
    assert question == Question(owners=("frontex",), without=Exclusion(refs=("I.2a",)))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("el", "Τι αναλογεί στην Eurojust αλλά όχι στην Ευρωπόλ;"),
        ("en", "What falls to Eurojust but not to Europol?"),
        ("fi", "Mikä kuuluu Eurojustille mutta ei Europolille?"),
        ("fr", "Qu'est-ce qui incombe à Eurojust mais pas à Europol ?"),
        ("it", "Che cosa spetta a Eurojust ma non a Europol?"),
        ("pl", "Co należy do Eurojustu, ale nie do Europolu?"),
    ],
)
def test_what_falls_to_one_body_but_not_to_another(code: str, text: str, read_hinted: HintedReader) -> None:
    """The other owes nothing of it; five languages left out what it receives."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.without.owners) == (("eurojust",), ("europol",))
    assert question.without.addressees == ()


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Was hat die Kommission außer den überfälligen Sachen noch offen?"),
        ("en", "Apart from what is overdue, what else does the Commission have open?"),
        ("et", "Mis komisjonil peale hilinenud asjade veel lahtine on?"),
        ("hu", "A késésben lévőkön kívül mi van még nyitva a Bizottságnál?"),
        ("lv", "Kas Komisijai vēl nav izdarīts, neskaitot to, kas jau kavējas?"),
        ("pt", "Tirando o que está em atraso, que mais tem a Comissão em aberto?"),
        ("sl", "Kaj ima Komisija poleg tega, s čimer zamuja, še odprtega?"),
    ],
)
def test_what_is_open_besides_what_is_late(code: str, text: str, read_hinted: HintedReader) -> None:
    """After that "still open" made the late ones those that are asked for."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.which, question.without.overdue) == (StatusFilter.OPEN, True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Дължи ли EUAA нещо, което Frontex не дължи също?"),
        ("cs", "Má EUAA dodat něco, co nemusí dodat i Frontex?"),
        ("da", "Skal EUAA levere noget, som Frontex ikke også skal levere?"),
        ("de", "Schuldet die EUAA etwas, was Frontex nicht auch schuldet?"),
        ("el", "Οφείλει ο EUAA κάτι που δεν το οφείλει και ο Frontex;"),
        ("en", "Does EUAA owe anything that Frontex does not owe as well?"),
        ("es", "¿Debe la AAUE algo que no deba también Frontex?"),
        ("et", "Kas EUAA peab esitama midagi sellist, mida Frontex ei pea?"),
        ("ga", "An bhfuil aon rud le cur isteach ag EUAA nach bhfuil le cur isteach ag Frontex freisin?"),
        ("hr", "Mora li EUAA dostaviti nešto što ne mora i Frontex?"),
        ("it", "L'EUAA deve qualcosa che non deve anche Frontex?"),
        ("lv", "Vai EUAA ir jāiesniedz kaut kas tāds, kas Frontex nav jāiesniedz?"),
        ("mt", "L-EUAA għandha tagħti xi ħaġa li l-Frontex m’għandhiex tagħti wkoll?"),
        ("nl", "Moet het EUAA iets aanleveren wat Frontex niet ook moet aanleveren?"),
        ("pl", "Czy EUAA ma do dostarczenia coś, czego nie musi dostarczyć także Frontex?"),
        ("pt", "A EUAA deve alguma coisa que a Frontex não deva também?"),
        ("ro", "Are EUAA de livrat ceva ce nu are de livrat și Frontex?"),
        ("sk", "Má EUAA dodať niečo, čo nemusí dodať aj Frontex?"),
    ],
)
def test_anything_that_another_does_not_owe(code: str, text: str, read_hinted: HintedReader) -> None:
    """A "not" of another body leaves out what it owes."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert (question.owners, question.without.owners) == (("euaa",), ("frontex",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bg", "Всичко за външните граници без националните стратегии"),
        ("cs", "Všechno o vnějších hranicích kromě vnitrostátních strategií"),
        ("da", "Alt om de ydre grænser undtagen de nationale strategier"),
        ("de", "Alles zu den Außengrenzen außer den nationalen Strategien"),
        ("el", "Όλα για τα εξωτερικά σύνορα εκτός από τις εθνικές στρατηγικές"),
        ("en", "Everything on the external borders except the national strategies"),
        ("es", "Todo lo de las fronteras exteriores, salvo las estrategias nacionales"),
        ("fr", "Tout sur les frontières extérieures, sauf les stratégies nationales"),
        ("ga", "Gach rud faoi na teorainneacha seachtracha seachas na straitéisí náisiúnta"),
        ("hr", "Sve o vanjskim granicama osim nacionalnih strategija"),
        ("hu", "Minden a külső határokról, kivéve a nemzeti stratégiákat"),
        ("it", "Tutto sulle frontiere esterne tranne le strategie nazionali"),
        ("lv", "Viss par ārējām robežām, izņemot valstu stratēģijas"),
        ("mt", "Kollox dwar il-fruntieri esterni ħlief l-istrateġiji nazzjonali"),
        ("nl", "Alles over de buitengrenzen, behalve de nationale strategieën"),
        ("pl", "Wszystko o granicach zewnętrznych oprócz strategii krajowych"),
        ("pt", "Tudo sobre as fronteiras externas, exceto as estratégias nacionais"),
        ("ro", "Tot ce ține de frontierele externe, în afară de strategiile naționale"),
        ("sk", "Všetko o vonkajších hraniciach okrem vnútroštátnych stratégií"),
        ("sv", "Allt om de yttre gränserna utom de nationella strategierna"),
    ],
)
def test_a_topic_without_another(code: str, text: str, read_hinted: HintedReader) -> None:
    """All languages refused it."""
    question = read_hinted(text, hint=code).question
    assert isinstance(question, Question)
    assert {"III.5a", "III.6a"} <= set(question.refs)
    assert question.without.refs == ("III.4a",)
