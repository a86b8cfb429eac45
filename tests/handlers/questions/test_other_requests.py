"""Summaries, and what changed in some time, as people ask for them in each of the 24 languages."""

from datetime import date

from domain.i18n.translator import Translator
from domain.messages.other_answers import changes_text
from handlers.questions.answer import read_and_answer
from tests.handlers.workspace import Workspace

#: The Schengen Council of March was on 4 March 2024.
TODAY = date(2024, 4, 10)
#: The times of the questions about changes: last week, since the last Council, since March.
SPANS = [(date(2024, 4, 1), date(2024, 4, 7)), (date(2024, 3, 4), TODAY), (date(2024, 3, 1), TODAY)]

#: For each language "summary", and what changed last week, since the last Council and since March.
QUESTIONS = {
    "bg": (
        "обобщение",
        "какво се промени миналата седмица",
        "какво се промени от последния съвет",
        "какво се промени от март",
    ),
    "cs": (
        "shrnutí",
        "co se změnilo minulý týden",
        "co se změnilo od poslední Rady",
        "co se změnilo od března",
    ),
    "da": (
        "resumé",
        "hvad er ændret i sidste uge",
        "hvad er ændret siden sidste rådsmøde",
        "hvad er ændret siden marts",
    ),
    "de": (
        "Zusammenfassung",
        "was hat sich letzte Woche geändert",
        "was hat sich seit dem letzten Rat geändert",
        "was hat sich seit März geändert",
    ),
    "el": (
        "περίληψη",
        "τι άλλαξε την περασμένη εβδομάδα",
        "τι άλλαξε από το τελευταίο Συμβούλιο",
        "τι άλλαξε από τον Μάρτιο",
    ),
    "en": (
        "summary",
        "what changed last week",
        "what changed since the last Council",
        "what changed since March",
    ),
    "es": (
        "resumen",
        "qué ha cambiado la semana pasada",
        "qué ha cambiado desde el último Consejo",
        "qué ha cambiado desde marzo",
    ),
    "et": (
        "kokkuvõte",
        "mis muutus eelmisel nädalal",
        "mis on muutunud pärast viimast nõukogu",
        "mis on muutunud alates märtsist",
    ),
    "fi": (
        "yhteenveto",
        "mikä muuttui viime viikolla",
        "mikä on muuttunut edellisen neuvoston jälkeen",
        "mikä on muuttunut maaliskuusta lähtien",
    ),
    "fr": (
        "résumé",
        "qu'est-ce qui a changé la semaine dernière",
        "qu'est-ce qui a changé depuis le dernier Conseil",
        "qu'est-ce qui a changé depuis mars",
    ),
    "ga": (
        "achoimre",
        "cad a d’athraigh an tseachtain seo caite",
        "cad a d’athraigh ón gComhairle deiridh",
        "cad a d’athraigh ó mhí an Mhárta",
    ),
    "hr": (
        "sažetak",
        "što se promijenilo prošli tjedan",
        "što se promijenilo od posljednjeg Vijeća",
        "što se promijenilo od ožujka",
    ),
    "hu": (
        "összefoglaló",
        "mi változott a múlt héten",
        "mi változott az utolsó Tanács óta",
        "mi változott március óta",
    ),
    "it": (
        "riepilogo",
        "che cosa è cambiato la settimana scorsa",
        "che cosa è cambiato dall'ultimo Consiglio",
        "che cosa è cambiato da marzo",
    ),
    "lt": (
        "santrauka",
        "kas pasikeitė praėjusią savaitę",
        "kas pasikeitė nuo paskutinės Tarybos",
        "kas pasikeitė nuo kovo",
    ),
    "lv": (
        "kopsavilkums",
        "kas mainījās pagājušajā nedēļā",
        "kas mainījies kopš pēdējās Padomes",
        "kas mainījies kopš marta",
    ),
    "mt": (
        "sommarju",
        "x'inbidel il-ġimgħa li għaddiet",
        "x'inbidel mill-Kunsill li għadda",
        "x'inbidel minn Marzu",
    ),
    "nl": (
        "samenvatting",
        "wat is er vorige week veranderd",
        "wat is er veranderd sinds de laatste Raad",
        "wat is er veranderd sinds maart",
    ),
    "pl": (
        "podsumowanie",
        "co się zmieniło w zeszłym tygodniu",
        "co się zmieniło od ostatniej Rady",
        "co się zmieniło od marca",
    ),
    "pt": (
        "resumo",
        "o que mudou na semana passada",
        "o que mudou desde o último Conselho",
        "o que mudou desde março",
    ),
    "ro": (
        "rezumat",
        "ce s-a schimbat săptămâna trecută",
        "ce s-a schimbat de la ultimul Consiliu",
        "ce s-a schimbat din martie",
    ),
    "sk": (
        "zhrnutie",
        "čo sa zmenilo minulý týždeň",
        "čo sa zmenilo od poslednej Rady",
        "čo sa zmenilo od marca",
    ),
    "sl": (
        "povzetek",
        "kaj se je spremenilo prejšnji teden",
        "kaj se je spremenilo od zadnjega Sveta",
        "kaj se je spremenilo od marca",
    ),
    "sv": (
        "sammanfattning",
        "vad ändrades förra veckan",
        "vad har ändrats sedan det senaste rådet",
        "vad har ändrats sedan mars",
    ),
}

#: The times of the questions about what is new.
NEWS_SPANS = [
    (date(2024, 4, 3), TODAY),
    (date(2024, 4, 1), TODAY),
    (date(2024, 3, 4), TODAY),
    (date(2023, 12, 1), TODAY),
    (date(2024, 3, 1), date(2024, 3, 31)),
    (date(2024, 4, 5), TODAY),
]

#: For each language what is new or was changed: at no time, since last week, since the last Council, since December,
#: last month, since Friday.
NEWS = {
    "bg": (
        "какво ново",
        "има ли нещо ново от миналата седмица",
        "какво ново от последния Съвет?",
        "новини от декември",
        "какво се случи миналия месец",
        "нещо променило ли се е от петък",
    ),
    "cs": (
        "co je nového",
        "něco nového od minulého týdne?",
        "co je nového od poslední Rady",
        "novinky od prosince",
        "co se stalo minulý měsíc",
        "změnilo se něco od pátku?",
    ),
    "da": (
        "noget nyt?",
        "hvad er nyt siden sidste uge?",
        "nyt siden sidste rådsmøde",
        "nyheder siden december",
        "hvad er der sket i sidste måned",
        "er der ændret noget siden fredag",
    ),
    "de": (
        "gibt's was Neues?",
        "gibt es etwas Neues seit letzter Woche?",
        "was ist neu seit dem letzten Rat",
        "gibt's was Neues seit Dezember?",
        "was ist letzten Monat passiert",
        "hat sich seit Freitag etwas geändert?",
    ),
    "el": (
        "τι νέα",
        "υπάρχει κάτι νέο από την περασμένη εβδομάδα",
        "τι νέο υπάρχει από το τελευταίο Συμβούλιο",
        "νέα από τον Δεκέμβριο",
        "τι έγινε τον περασμένο μήνα",
        "άλλαξε κάτι από την Παρασκευή",
    ),
    "en": (
        "anything new?",
        "what's new since last week?",
        "what's new since the last Council",
        "any news since December?",
        "what happened last month",
        "anything changed since Friday?",
    ),
    "es": (
        "¿alguna novedad?",
        "¿qué hay de nuevo desde la semana pasada?",
        "novedades desde el último Consejo?",
        "¿algo nuevo desde diciembre?",
        "qué pasó el mes pasado",
        "¿ha cambiado algo desde el viernes?",
    ),
    "et": (
        "mis on uut",
        "kas on midagi uut alates eelmisest nädalast",
        "mis on uut pärast viimast nõukogu",
        "uudised alates detsembrist",
        "mis juhtus eelmisel kuul",
        "kas midagi on muutunud alates reedest",
    ),
    "fi": (
        "mitä uutta",
        "onko mitään uutta viime viikosta lähtien",
        "mitä uutta edellisen neuvoston jälkeen",
        "uutisia joulukuusta lähtien",
        "mitä tapahtui viime kuussa",
        "onko mikään muuttunut perjantaista lähtien",
    ),
    "fr": (
        "quoi de neuf ?",
        "du nouveau depuis la semaine dernière ?",
        "quoi de neuf depuis le dernier Conseil",
        "des nouveautés depuis décembre ?",
        "que s'est-il passé le mois dernier",
        "quelque chose a changé depuis vendredi ?",
    ),
    "ga": (
        "aon rud nua?",
        "cad atá nua ón tseachtain seo caite",
        "cad atá nua ón gComhairle deiridh",
        "aon nuacht ó mhí na Nollag",
        "cad a tharla an mhí seo caite",
        "ar athraigh aon rud ón Aoine",
    ),
    "hr": (
        "što ima novo",
        "ima li što novo od prošlog tjedna",
        "što je novo od posljednjeg Vijeća",
        "novosti od prosinca",
        "što se dogodilo prošli mjesec",
        "je li se što promijenilo od petka",
    ),
    "hu": (
        "van valami új?",
        "mi újság a múlt hét óta",
        "mi az új az utolsó Tanács óta",
        "újdonságok december óta",
        "mi történt a múlt hónapban",
        "változott valami péntek óta",
    ),
    "it": (
        "novità?",
        "c'è qualcosa di nuovo dalla settimana scorsa",
        "novità dall'ultimo Consiglio",
        "ci sono novità da dicembre",
        "che cosa è successo il mese scorso",
        "è cambiato qualcosa da venerdì",
    ),
    "lt": (
        "kas naujo",
        "ar yra kas nors naujo nuo praėjusios savaitės",
        "kas naujo nuo paskutinės Tarybos",
        "naujienos nuo gruodžio",
        "kas įvyko praėjusį mėnesį",
        "ar kas nors pasikeitė nuo penktadienio",
    ),
    "lv": (
        "kas jauns",
        "vai ir kas jauns kopš pagājušās nedēļas",
        "kas jauns kopš pēdējās Padomes",
        "jaunumi kopš decembra",
        "kas notika pagājušajā mēnesī",
        "vai kaut kas ir mainījies kopš piektdienas",
    ),
    "mt": (
        "x'hemm ġdid",
        "hemm xi ħaġa ġdida mill-ġimgħa li għaddiet",
        "x'hemm ġdid mill-Kunsill li għadda",
        "aħbarijiet minn Diċembru",
        "x'ġara x-xahar li għadda",
        "inbidel xi ħaġa minn nhar il-Ġimgħa",
    ),
    "nl": (
        "nog nieuws?",
        "is er iets nieuws sinds vorige week",
        "wat is er nieuw sinds de laatste Raad",
        "nieuws sinds december",
        "wat is er vorige maand gebeurd",
        "nog iets veranderd sinds vrijdag",
    ),
    "pl": (
        "co nowego",
        "czy jest coś nowego od zeszłego tygodnia",
        "co nowego od ostatniej Rady",
        "nowości od grudnia",
        "co się wydarzyło w zeszłym miesiącu",
        "czy coś się zmieniło od piątku",
    ),
    "pt": (
        "há novidades?",
        "há algo de novo desde a semana passada",
        "o que há de novo desde o último Conselho",
        "novidades desde dezembro",
        "o que aconteceu no mês passado",
        "mudou alguma coisa desde sexta-feira",
    ),
    "ro": (
        "ce e nou",
        "e ceva nou din săptămâna trecută",
        "ce mai e nou de la ultimul Consiliu",
        "noutăți din decembrie",
        "ce s-a întâmplat luna trecută",
        "s-a schimbat ceva începând cu vineri",
    ),
    "sk": (
        "čo je nové",
        "niečo nové od minulého týždňa",
        "čo je nové od poslednej Rady",
        "novinky od decembra",
        "čo sa stalo minulý mesiac",
        "zmenilo sa niečo od piatku",
    ),
    "sl": (
        "kaj je novega",
        "je kaj novega od prejšnjega tedna",
        "kaj je novega od zadnjega Sveta",
        "novosti od decembra",
        "kaj se je zgodilo prejšnji mesec",
        "se je kaj spremenilo od petka",
    ),
    "sv": (
        "något nytt?",
        "vad är nytt sedan förra veckan",
        "nyheter sedan det senaste rådet",
        "nyheter sedan december",
        "vad hände förra månaden",
        "har något ändrats sedan fredag",
    ),
}


def test_summaries_and_changes_are_asked_for_in_every_language(workspace: Workspace) -> None:
    """The summary counts; a month that is asked for by its name alone is the last one, since none ahead has changes."""
    store = workspace.store
    figures = read_and_answer("summary", store=store, today=TODAY, hint="en").text.splitlines()[0]
    numbers = [word for word in figures.split() if word.isdigit()]
    for code, (summary, *questions) in QUESTIONS.items():
        answer = read_and_answer(summary, store=store, today=TODAY, hint=code).text.splitlines()[0]
        assert [word for word in answer.split() if word.isdigit()] == numbers, code
        translator = Translator(code, store.directory())
        for asked, span in zip(questions, SPANS, strict=True):
            expected = str(changes_text((), *span, translator, limit=1))
            assert read_and_answer(asked, store=store, today=TODAY, hint=code).text == expected, asked


def test_what_is_new_is_what_was_changed_in_every_language(workspace: Workspace) -> None:
    """News are changes, and never what is due from some day on; a weekday since which they are is the last one."""
    store = workspace.store
    for code, questions in NEWS.items():
        translator = Translator(code, store.directory())
        for asked, span in zip(questions, NEWS_SPANS, strict=True):
            expected = str(changes_text((), *span, translator, limit=1))
            assert read_and_answer(asked, store=store, today=TODAY, hint=code).text == expected, asked


def test_a_meeting_without_a_year_is_the_last_one(workspace: Workspace) -> None:
    """What was changed since the December Council is counted from the day on which that met."""
    store = workspace.store
    expected = str(changes_text((), date(2023, 12, 5), TODAY, Translator("en", store.directory()), limit=1))
    assert read_and_answer("what changed since the December Council?", store=store, today=TODAY).text == expected


def test_the_councils_to_come_are_listed(workspace: Workspace) -> None:
    """Each with its day and how much is open for it; of a time only those in it."""
    store = workspace.store
    to_come = read_and_answer("Which Schengen Councils are coming up?", store=store, today=TODAY).text.splitlines()
    assert to_come[0].startswith("Schengen Council June 2024, 13 June 2024 (in 64 days): ")
    assert to_come == sorted(to_come, key=lambda line: line.split(", ")[1].split()[2])
    this_year = read_and_answer("How many Schengen Councils are there in 2024?", store=store, today=TODAY).text
    assert this_year.splitlines()[0].startswith("Schengen Council March 2024, 4 March 2024")
    assert all("2024" in line for line in this_year.splitlines())
    none = read_and_answer("Which Schengen Councils are planned in 2019?", store=store, today=TODAY).text
    assert none == "Nothing under the note fits that."
