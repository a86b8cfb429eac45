"""Dutch questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Exclusion, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind, DeadlineKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Wie moet leveren.
    (
        Question(owners=EUROJUST),
        [
            "wat moet Eurojust doen",
            "wat is Eurojust verschuldigd?",
            "welke verplichtingen heeft Eurojust nog",
            "wat levert Eurojust aan",
        ],
    ),
    (
        Question(owners=("europol",)),
        ["wat wordt er van Europol verwacht?", "Wat moet de Europese Politiedienst leveren"],
    ),
    (
        Question(owners=("emsc",)),
        ["wat moet het EMSC van Europol doen", "wat moet het Europees Centrum tegen migrantensmokkel leveren?"],
    ),
    (
        Question(owners=("jha-agencies",)),
        ["wat moeten de JBZ-agentschappen doen?", "verplichtingen van de JBZ-agentschappen"],
    ),
    (
        Question(owners=("frontex",)),
        ["wat moet het JBZ-agentschap Frontex leveren", "wat staat er nog open voor Frontex?"],
    ),
    (
        Question(owners=("member-states",)),
        ["wat moeten de lidstaten doen?", "WAT MOETEN DE LIDSTATEN DOEN?", "welke taken hebben de EU-landen"],
    ),
    (
        Question(owners=("nl",)),
        ["wat moet Nederland doen?", "wat moet NL leveren", "wat moet de lidstaat Nederland nog indienen"],
    ),
    (Question(owners=("be",)), ["wat moet België aanleveren?", "wat moet Belgie aanleveren", "wat moet BE doen"]),
    (Question(owners=("euaa",)), ["wat moet het EU-asielagentschap doen", "wat moet EASO doen"]),
    (
        Question(owners=("commission",)),
        ["wat moet de Commissie voorleggen", "wat legt de Europese Commissie voor?", "wat moet de comissie doen"],
    ),
    (Question(owners=("council",)), ["wat moet de Raad doen", "wat moet de Raad van de EU doen"]),
    (Question(owners=("schengen-council",)), ["wat moet de Schengenraad doen?"]),
    (Question(owners=("eeas",)), ["wat moet de EDEO doen", "wat moet de Europese Dienst voor extern optreden leveren"]),
    (Question(owners=("budgetary-authorities",)), ["wat moeten de begrotingsautoriteiten doen?"]),
    (
        Question(ask=QuestionType.WHO, kind=ActorKind.INSTITUTION),
        ["welke instellingen moeten iets leveren en wie zijn dat"],
    ),
    (
        Question(owners=("europol", "frontex")),
        ["wat moeten Europol en Frontex doen", "wat moet Europol of Frontex leveren", "Europol, Frontex"],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "wat moeten Europol en Eurojust samen doen",
            "wat moet Europol samen met Eurojust leveren",
            "wat leveren Europol en Eurojust gezamenlijk",
        ],
    ),
    # Wanneer.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "wat moet Eurojust uiterlijk in juni 2024 leveren",
            "wat moet Eurojust leveren tegen juni 2024",
            "wat moet Eurojust ten laatste in juni 2024 indienen",
            "wat moet Eurojust voor eind juni 2024 leveren",
            "wat moet Eurojust tot en met juni 2024 doen",
            "wat moet Eurojust t/m juni doen",
            "weet je wat Eurojust uiterlijk eind juni 2024 moet aanleveren?",
            "hoi bot, kun je me zeggen wat eurojust uiterlijk juni 2024 moet opleveren? alvast bedankt!",
            "wat moet eurojust voor het einde van juni 2024 doen",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["wat moet Eurojust vóór juni 2024 doen", "wat moet Eurojust voor juni 2024 doen"],
    ),
    (Question(owners=EUROJUST, when=within("2024-06")), ["wat moet Eurojust in juni 2024 doen", "Eurojust juni 2024?"]),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        ["wat moet Eurojust vanaf juni 2024 doen", "Eurojust sinds juni 2024"],
    ),
    (Question(owners=EUROJUST, when=after("2024-06")), ["wat moet Eurojust na juni 2024 doen"]),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "wat moet Eurojust tussen december 2023 en juni 2024 doen",
            "wat moet Eurojust van december 2023 tot en met juni 2024 doen",
            "wat moet Eurojust van december tot juni 2024 leveren",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "wat moet er uiterlijk op 13 juni 2024 klaar zijn",
            "wat moet er uiterlijk 13-6-2024 klaar zijn",
            "wat moet er tegen 13/06/2024 klaar zijn",
            "wat moet er uiterlijk 2024-06-13 af zijn",
            "wat moet er tegen 13 juni klaar zijn?",
        ],
    ),
    (
        Question(when=within("2024-01..2024-03")),
        ["wat moet er in Q1 2024 klaar zijn", "wat moet er in het eerste kwartaal van 2024 gebeuren"],
    ),
    (
        Question(when=by("2024")),
        ["wat moet er uiterlijk eind 2024 klaar zijn", "wat moet er tegen het einde van 2024 klaar zijn"],
    ),
    (Question(when=within("2023-10")), ["wat moet er deze maand klaar zijn"]),
    (Question(when=within("2023-11")), ["wat moet er volgende maand klaar zijn", "wat moet er in november klaar zijn"]),
    (Question(when=within("2024")), ["wat moet er volgend jaar klaar zijn", "wat moet er in 2024 klaar zijn"]),
    (Question(when=within("2023-10-19..2023-11-18")), ["wat moet er binnen 30 dagen klaar zijn"]),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["wat moet er de komende twee weken gebeuren", "wat moet er binnen 2 weken klaar zijn"],
    ),
    (Question(when=within("2024-05")), ["wat moet er in mei klaar zijn"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "wat moet er klaar zijn voor de Raad Schengen van juni 2024",
            "wat staat er op de agenda van de Raad van juni 2024",
        ],
    ),
    (Question(when=meeting("2024-03-04", Bound.BEFORE)), ["wat moet er vóór de Raad van maart 2024 klaar zijn"]),
    (Question(when=meeting("2024-03-04", Bound.BY)), ["wat moet er uiterlijk op de Raad van maart 2024 klaar zijn"]),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["wat moet er na de Raad van maart 2024 gebeuren"]),
    (Question(when=meeting("2023-12-05")), ["wat moet er klaar zijn voor de volgende Raad"]),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["wanneer is de volgende Raad?", "wanneer vergadert de volgende Schengenraad"],
    ),
    # Status.
    (Question(which=StatusFilter.OVERDUE), ["wat is te laat?", "welke leveringen zijn achterstallig"]),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["wat heeft Europol al geleverd", "wat is er door Europol gedaan?"],
    ),
    (Question(owners=("europol",)), ["wat heeft Europol nog niet geleverd", "wat staat er nog open voor Europol"]),
    (Question(which=StatusFilter.ALL, owners=("europol",)), ["wat moet Europol leveren, ongeacht de status"]),
    # Wat verder gevraagd wordt.
    (Question(ask=QuestionType.WHO, when=by("2024-06")), ["wie moet wat leveren tegen juni 2024?"]),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["wie is verantwoordelijk voor III.3?", "wie moet III.3 doen"],
    ),
    (Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)), ["wanneer moet III.2 klaar zijn"]),
    (Question(ask=QuestionType.COUNT, owners=EUROJUST), ["hoeveel verplichtingen heeft Eurojust"]),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        ["status van III.3", "hoe staat het met III.3"],
    ),
    (Question(section="III"), ["wat staat er open in deel III"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        ["wat loopt er via de Schengenbarometer+?", "wat moet er in de Schengenbarometer komen"],
    ),
    (Question(addressees=("schengen-council",)), ["wat moet er aan de Schengenraad voorgelegd worden"]),
    (Question(addressees=("european-parliament",)), ["wat gaat er naar het Europees Parlement?"]),
    (Question(undated=True), ["wat heeft geen deadline?", "welke acties zijn zonder deadline"]),
    (Question(ownerless=True), ["wat heeft geen eigenaar?"]),
    (Question(ask=QuestionType.NEXT), ["wat is de volgende deadline?"]),
    (Question(rhythm=DeadlineKind.REGULAR), ["welke verslagen komen er op regelmatige basis?"]),
    (Question(owners=("europol",), without=Exclusion(refs=("III.3a",))), ["wat heeft Europol open naast III.3a?"]),
    (Question(ask=QuestionType.NEXT, owners=("frontex",)), ["wat is het volgende voor Frontex?"]),
    (Question(when=since("2023-10-19")), ["wat komt eraan"]),
    (Question(ask=QuestionType.HELP), ["hulp", "wat kun je?", "hoe werkt dit"]),
    # Tikfouten en twee talen.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["wat moet europl uiterlijk in juni 2024 doen", "what must Europol doen uiterlijk in juni 2024"],
    ),
    (
        Question(ask=QuestionType.WHEN, owners=EUROJUST, when=within("2024-06")),
        ["wanneer is de deadline voor Eurojust in June 2024"],
    ),
    # Hoe het ervoor stond.
    (Question(which=StatusFilter.OPEN, as_of=date(2023, 9, 1)), ["wat stond er open op 1 september 2023"]),
    # Onderwerpen.
    (Question(refs=("III.6a",), topic="grenscontroles"), ["wat is er over grenscontroles?", "grenscontroles"]),
    (Question(ask=QuestionType.WHO, refs=("III.7a",), topic="encryptie"), ["wie doet er iets aan encryptie?"]),
    # Yes or no.
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["is Frontex ergens te laat mee?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["is III.3 al klaar?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["bedankt!", "wat is Europol?"],
    RefusalReason.WORDS: [
        "hoe is het weer in Brussel",
        "wat moet Europol doen over asiel",
        "wie heeft de wedstrijd gewonnen",
    ],
    RefusalReason.BODY: ["wat moet Interpol doen", "wat moet de Europese Raad doen?", "wat moet Noorwegen leveren"],
    RefusalReason.REFERENCE: ["status van III.9", "wat staat er in deel VII"],
    RefusalReason.TIME: [
        "wat moet er uiterlijk 31 juni 2024 klaar zijn",
        "wat moet Europol tussen juni 2024 en maart 2024 doen",
    ],
    RefusalReason.VAGUE: ["wat moet er begin 2024 klaar zijn", "wat moet er zo snel mogelijk gebeuren"],
    RefusalReason.COUNCIL: ["wat moet er klaar zijn voor de Raad van april 2024"],
    RefusalReason.OWN_BODY: ["wat moeten wij doen", "wat zijn onze deadlines"],
    RefusalReason.EXCLUSION: ["wat hoeft Europol niet te doen", "alles behalve in juni"],
    RefusalReason.FOLLOW_UP: ["en Frontex?"],
}
