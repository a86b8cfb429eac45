"""German questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Wer liefern muss.
    (
        Question(owners=EUROJUST),
        [
            "was muss Eurojust liefern",
            "was schuldet Eurojust?",
            "welche Verpflichtungen hat Eurojust noch",
            "WAS MUSS EUROJUST LIEFERN?",
            "Pflichten von Eurojust",
            "Guten Morgen, könnten Sie mir bitte sagen, was Eurojust noch vorlegen muss? Vielen Dank im Voraus!",
            "was hat Eurojust vorzulegen",
        ],
    ),
    (
        Question(owners=("europol",)),
        ["was wird von Europol erwartet?", "was sind Europols Aufgaben", "wozu ist Europol verpflichtet?"],
    ),
    (
        Question(owners=("emsc",)),
        ["was muss das EMSC liefern", "was muss das Europäische Zentrum zur Bekämpfung der Migrantenschleusung tun?"],
    ),
    (Question(owners=("eu-iru",)), ["wofür ist die EU-Meldestelle für Internetinhalte zuständig?"]),
    (
        Question(owners=("jha-agencies",)),
        ["was müssen die JI-Agenturen tun?", "Verpflichtungen der Agenturen im Bereich Justiz und Inneres"],
    ),
    (Question(owners=("frontex",)), ["was muss die JI-Agentur Frontex liefern", "was steht für Frontex noch aus?"]),
    (
        Question(owners=("member-states",)),
        ["was müssen die Mitgliedstaaten tun?", "was wird von den Mitgliedsstaaten verlangt", "was schulden die MS"],
    ),
    (
        Question(owners=("de",)),
        ["was muss Deutschland tun?", "was muss DE liefern", "was müssen die deutschen Behörden noch einreichen"],
    ),
    (
        Question(owners=("at",)),
        ["was muss Österreich liefern", "was muss Oesterreich liefern", "was muss der Mitgliedstaat Österreich tun"],
    ),
    (Question(owners=("nl",)), ["was müssen die Niederlande vorlegen?", "Verpflichtungen der Niederlande"]),
    (
        Question(owners=("commission",)),
        [
            "was muss die Kommission vorlegen",
            "was legt die Europäische Kommission vor?",
            "was hat die EU-Kommission noch zu erledigen",
            "was muss die Komission vorlegen",
        ],
    ),
    (Question(owners=("council",)), ["was muss der Rat tun", "was sind die Pflichten des Rates"]),
    (Question(owners=("schengen-council",)), ["was muss der Schengen-Rat tun?"]),
    (Question(owners=("eeas",)), ["was muss der EAD liefern", "Aufgaben des Europäischen Auswärtigen Dienstes"]),
    (Question(owners=("euaa",)), ["was muss die EU-Asylagentur liefern", "was muss die EUAA berichten"]),
    (Question(owners=("budgetary-authorities",)), ["was müssen die Haushaltsbehörden tun?"]),
    (Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY), ["welche Agenturen müssen etwas liefern?"]),
    (
        Question(owners=("europol", "frontex")),
        ["was müssen Europol und Frontex tun", "was muss Europol oder Frontex liefern", "Europol, Frontex"],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "was müssen Europol und Eurojust gemeinsam liefern",
            "was muss Europol zusammen mit Eurojust vorlegen",
            "was legen Europol und Eurojust gemeinsam vor",
        ],
    ),
    # Wann.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "was muss Eurojust bis Juni 2024 liefern",
            "was muss Eurojust bis Ende Juni 2024 vorlegen?",
            "was muss Eurojust spätestens im Juni 2024 liefern",
            "was muss Eurojust bis spätestens Juni 2024 abgeben",
            "was muss Eurojust bis einschließlich Juni 2024 liefern",
            "was muss Eurojust vor Ende Juni 2024 liefern",
            "was hat Eurojust bis Juni vorzulegen",
            "bis Juni 2024: was muss Eurojust liefern?",
            "hallo bot, weißt du, was eurojust bis juni 2024 liefern muss? danke!",
            "WAS SCHULDET EUROJUST BIS JUNI 2024",
            "was ist für Eurojust bis 06/2024 fällig",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["was muss Eurojust vor Juni 2024 liefern", "was ist bei Eurojust vor Juni fällig"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        ["was muss Eurojust im Juni 2024 liefern", "Eurojust Juni 2024?", "was ist im Juni für Eurojust fällig"],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        ["was muss Eurojust ab Juni 2024 liefern", "was muss Eurojust von Juni 2024 an liefern"],
    ),
    (Question(owners=EUROJUST, when=since("2024-10-01")), ["was muss Eurojust vom 1. Oktober 2024 an liefern"]),
    (
        Question(when=since("2024-10-01")),
        [
            "was ist vom 1. Oktober 2024 an fällig?",
            "was ist vom 01.10.2024 ab fällig",
            "vom 1. Oktober an: was ist fällig?",
        ],
    ),
    (
        Question(when=since("2024-10-01"), addressees=("european-parliament",)),
        ["was geht vom 1. Oktober 2024 an an das Parlament"],
    ),
    (Question(when=between("2024-10-01..2024-12-31")), ["was ist vom 1. Oktober an bis zum 31. Dezember 2024 fällig"]),
    (Question(owners=EUROJUST, when=after("2024-06")), ["was muss Eurojust nach Juni 2024 liefern"]),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "was muss Eurojust zwischen Dezember 2023 und Juni 2024 liefern",
            "was muss Eurojust von Dezember 2023 bis Juni 2024 liefern",
            "Eurojust, Dezember 2023 – Juni 2024",
        ],
    ),
    (Question(when=within("2024-03")), ["was ist im März 2024 fällig", "was ist im Maerz 2024 faellig"]),
    (Question(when=within("2024-01")), ["was ist im Januar 2024 fällig", "was ist im Jänner fällig?"]),
    (
        Question(when=by("2024-06-13")),
        [
            "was ist bis zum 13. Juni 2024 fällig",
            "was ist bis 13.6.2024 fällig",
            "was muss bis spätestens 13.06.2024 vorliegen",
            "was ist bis 2024-06-13 fällig",
            "was muss bis zum 13. Juni fertig sein?",
        ],
    ),
    (Question(when=within("2024-06-13")), ["was ist am 13. Juni 2024 fällig?"]),
    (
        Question(when=within("2024-01..2024-03")),
        ["was ist im ersten Quartal 2024 fällig", "was ist in Q1 2024 fällig", "was ist im 1. Quartal 2024 zu liefern"],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["was ist im zweiten Halbjahr 2024 fällig", "was ist in der zweiten Jahreshälfte 2024 fällig"],
    ),
    (
        Question(when=by("2024")),
        [
            "was ist bis Ende 2024 fällig",
            "was muss bis spätestens Ende 2024 vorliegen",
            "was ist bis Jahresende 2024 fällig",
        ],
    ),
    (Question(when=by("2023")), ["was ist bis Ende des Jahres fällig", "was ist bis zum Jahresende fällig?"]),
    (Question(when=within("2023-10")), ["was ist diesen Monat fällig", "was ist in diesem Monat fällig"]),
    (Question(when=within("2023-11")), ["was ist nächsten Monat fällig", "was ist im nächsten Monat zu liefern"]),
    (Question(when=within("2024-01..2024-03")), ["was ist im nächsten Quartal fällig"]),
    (Question(when=within("2024")), ["was ist nächstes Jahr fällig", "was ist 2024 fällig"]),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        [
            "was ist innerhalb von 30 Tagen fällig",
            "was ist in den nächsten 30 Tagen fällig",
            "was ist binnen 30 Tagen fällig",
        ],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["was ist in den nächsten zwei Wochen fällig", "was ist in den kommenden 2 Wochen zu erledigen"],
    ),
    (
        Question(when=meeting("2024-06-13")),
        [
            "was muss zum Schengen-Rat im Juni 2024 vorliegen",
            "was ist für den Rat im Juni 2024 fällig",
            "was steht auf der Tagesordnung des Schengen-Rates vom Juni 2024",
            "was ist auf der Ratstagung im Juni 2024 fällig?",
        ],
    ),
    (Question(ask=QuestionType.WHO, when=meeting("2024-03-04")), ["wer muss zum Rat im März 2024 liefern"]),
    (Question(when=meeting("2024-03-04", Bound.BEFORE)), ["was ist vor dem Rat im März 2024 fällig"]),
    (Question(when=meeting("2024-03-04", Bound.BY)), ["was ist bis zum Schengen-Rat im März 2024 fällig"]),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["was ist nach dem Schengen-Rat im März 2024 fällig"]),
    (
        Question(when=meeting("2023-12-05")),
        ["was muss zum nächsten Rat vorliegen", "was ist für die nächste Tagung fällig"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["wann ist der nächste Rat?", "wann tagt der nächste Schengen-Rat", "wann findet die nächste Ratstagung statt"],
    ),
    # Stand.
    (
        Question(which=StatusFilter.OVERDUE),
        ["was ist überfällig?", "was ist ueberfaellig", "welche Lieferungen sind verspätet", "was ist im Verzug"],
    ),
    (
        Question(which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["was ist bei Frontex überfällig"],
    ),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["was hat Europol schon geliefert", "was hat Europol bereits erledigt?", "was wurde von Europol geliefert"],
    ),
    (
        Question(owners=("europol",)),
        ["was hat Europol noch nicht geliefert", "was ist bei Europol noch offen", "offene Punkte von Europol"],
    ),
    (Question(which=StatusFilter.ALL, owners=("europol",)), ["was muss Europol liefern, unabhängig vom Status"]),
    # Was sonst gefragt wird.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["wer muss was bis Juni 2024 liefern?", "wer schuldet was bis Juni 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["wer ist für III.3 zuständig?", "wer ist verantwortlich für III.3", "wer muss III.3 liefern"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["wann ist III.2 fällig?", "bis wann muss III.2 vorliegen"],
    ),
    (Question(ask=QuestionType.WHEN, owners=("frontex",)), ["bis wann muss Frontex liefern?"]),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["wie viele Verpflichtungen hat Eurojust", "wieviele Berichte muss Eurojust vorlegen"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        [
            "Stand von III.3",
            "Status III.3",
            "wie steht es um III.3",
            "Einzelheiten zu III.3",
        ],
    ),
    (Question(section="III"), ["was ist in Abschnitt III offen", "was steht unter Teil III noch aus"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        [
            "was läuft über das Schengen-Barometer+?",
            "was gehört ins Schengenbarometer",
            "was wird im Barometer+ berichtet",
        ],
    ),
    (Question(addressees=("schengen-council",)), ["was muss dem Schengen-Rat vorgelegt werden"]),
    (
        Question(addressees=("european-parliament",)),
        ["was geht an das Europäische Parlament?", "was geht ans Parlament", "was bekommt das Europäische Parlament"],
    ),
    (Question(undated=True), ["was hat keine Frist?", "welche Maßnahmen sind ohne Termin", "was ist ohne Frist"]),
    (Question(ownerless=True), ["wofür ist niemand zuständig?", "was ist ohne zuständige Stelle"]),
    (
        Question(ask=QuestionType.NEXT),
        ["was ist die nächste Frist?", "was steht als Nächstes an", "was ist als Nächstes dran und wann?"],
    ),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["was steht für Frontex als Nächstes an?", "nächste Frist für Frontex"],
    ),
    # Themen.
    (
        Question(refs=("III.6a",), topic="Grenzkontrollen"),
        ["was gibt es zu Grenzkontrollen?", "Thema Grenzkontrollen?"],
    ),
    (
        Question(ask=QuestionType.WHO, refs=("III.7a",), topic="Verschlüsselung"),
        ["wer ist für Verschlüsselung zuständig?"],
    ),
    (Question(refs=("III.3a",), topic="Vermögensabschöpfung"), ["was ist zur Vermögensabschöpfung fällig?"]),
    (
        Question(owners=EUROJUST, refs=("III.3a",), topic="Geldwäsche", when=by("2024-06")),
        ["was muss Eurojust bis Juni 2024 zu Geldwäsche liefern"],
    ),
    (Question(as_of=date(2023, 9, 1)), ["was war am 1. September 2023 offen"]),
    (Question(ask=QuestionType.HELP), ["Hilfe", "was kannst du?", "was können Sie?", "wie funktioniert das"]),
    # Tippfehler und zwei Sprachen.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["was muss Europl bis Juni 2024 liefern", "what must Europol liefern bis Juni 2024"],
    ),
    # Yes or no.
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["ist Frontex mit etwas im Rückstand?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["ist III.3 schon erledigt?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["danke schön!", "was ist Europol?", "guten Tag zusammen"],
    RefusalReason.WORDS: [
        "wie ist das Wetter in Brüssel",
        "wer hat das Spiel gewonnen",
        "was muss Foobar bis Juni 2024 liefern",
    ],
    RefusalReason.BODY: [
        "was muss Interpol liefern",
        "was muss der Europäische Rat tun?",
        "was muss Norwegen bis Juni 2024 liefern",
        "was muss die Schweiz tun",
    ],
    RefusalReason.REFERENCE: ["Stand von III.9", "was ist in Abschnitt VII offen"],
    RefusalReason.TOPIC: ["was ist zu Verhandlungen über Fischerei fällig"],
    RefusalReason.TIME: ["was ist bis zum 31. Juni 2024 fällig", "was ist zwischen Juni 2024 und März 2024 fällig"],
    RefusalReason.VAGUE: [
        "was ist Anfang 2024 fällig",
        "was ist demnächst fällig",
        "was muss bis zum Sommer vorliegen",
    ],
    RefusalReason.COUNCIL: [
        "was ist zum Rat im Mai 2024 fällig",
        "was muss für den Schengen-Rat im April 2024 vorliegen",
    ],
    RefusalReason.OWN_BODY: ["was müssen wir bis Juni 2024 liefern", "was sind unsere Fristen"],
    RefusalReason.EXCLUSION: ["was muss Europol nicht liefern", "alles außer im Juni"],
    RefusalReason.AMBIGUOUS: [
        "wie viele sind offen und wie viele sind erledigt",
        "was muss vom 1. Oktober 2024 an Frontex liefern",
        "was müssen vom 1. Oktober 2024 an die Agenturen liefern",
    ],
    RefusalReason.FOLLOW_UP: ["und Frontex?", "und im März?"],
}
