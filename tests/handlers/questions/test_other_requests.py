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
