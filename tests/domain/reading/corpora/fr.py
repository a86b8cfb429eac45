"""French questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Qui doit remettre.
    (
        Question(owners=EUROJUST),
        [
            "que doit remettre Eurojust",
            "Eurojust ?",
            "quelles sont les obligations d'Eurojust ?",
            "qu'est-ce qu'Eurojust doit encore livrer ?",
            "liste des livrables d'Eurojust svp",
            "QUE DOIT FAIRE EUROJUST ?",
            "qu’attend-on d’Eurojust",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "qu'est-ce qui est attendu d'Europol ?",
            "que doit faire l'Office européen de police",
            "qu'est-ce qui reste à faire pour Europol ?",
            "qu'est-ce qu'Europol n'a pas encore remis ?",
            "que reste-t-il à remettre par Europol",
            "Europol est responsable de quoi ?",
        ],
    ),
    (
        Question(owners=("emsc",)),
        [
            "que doit faire l'EMSC d'Europol",
            "que doit livrer le Centre européen chargé de lutter contre le trafic de migrants ?",
        ],
    ),
    (Question(owners=("eu-iru",)), ["de quoi l'EU IRU est-elle responsable ?"]),
    (Question(owners=("efecc",)), ["obligations de l'EFECC"]),
    (
        Question(owners=("jha-agencies",)),
        ["que doivent faire les agences JAI ?", "quels sont les livrables des agences JAI"],
    ),
    (Question(owners=("cepol",)), ["que doit remettre l'agence JAI CEPOL ?"]),
    (
        Question(owners=("member-states",)),
        [
            "que doivent faire les États membres ?",
            "que doivent faire les etats membres",
            "quelles sont les tâches des pays de l'UE",
            "QUE DOIVENT FAIRE LES ÉTATS MEMBRES",
        ],
    ),
    (
        Question(owners=("fr",)),
        [
            "que doit faire la France ?",
            "que doit livrer FR",
            "quelles sont les obligations françaises ?",
            "obligations de la France",
        ],
    ),
    (Question(owners=("be",)), ["que doit remettre la Belgique ?", "que doit faire BE", "obligations belges"]),
    (Question(owners=("nl",)), ["que doivent faire les Pays-Bas ?", "que doit faire l'État membre Pays-Bas"]),
    (Question(owners=("el",)), ["que doit faire la Grèce", "que doit faire la grece"]),
    (Question(owners=("euaa",)), ["que doit faire l'Agence de l'UE pour l'asile ?", "que doit livrer l'EASO"]),
    (
        Question(owners=("commission",)),
        [
            "que doit présenter la Commission ?",
            "que doit soumettre la Commission européenne",
            "qu'est-ce qui incombe à la Commission ?",
        ],
    ),
    (
        Question(owners=("eeas",)),
        ["que doit faire le SEAE ?", "obligations du service européen pour l'action extérieure"],
    ),
    (Question(owners=("council",)), ["que doit faire le Conseil ?", "que doit faire le Conseil de l'UE"]),
    (Question(owners=("schengen-council",)), ["que doit faire le Conseil Schengen ?"]),
    (Question(owners=("european-parliament",)), ["que doit faire le Parlement européen ?"]),
    (Question(owners=("budgetary-authorities",)), ["que doivent faire les autorités budgétaires ?"]),
    (
        Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY),
        ["quelles agences doivent remettre quelque chose, et qui sont-elles ?"],
    ),
    (
        Question(owners=("europol", "frontex")),
        [
            "que doivent livrer Europol et Frontex ?",
            "qu'est-ce qu'Europol ou Frontex doit remettre",
            "Europol, Frontex",
            "obligations d'Europol et de Frontex",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "que doivent livrer Europol et Eurojust conjointement ?",
            "que doit remettre Europol en commun avec Eurojust",
            "quels livrables Europol et Eurojust doivent-ils remettre ensemble ?",
            "livrables conjoints d'Europol et d'Eurojust",
        ],
    ),
    # Quand.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "que doit remettre Eurojust d'ici juin 2024",
            "que doit remettre Eurojust d'ici à juin 2024 ?",
            "que doit livrer Eurojust au plus tard en juin 2024",
            "que doit fournir Eurojust d'ici fin juin 2024",
            "que doit faire Eurojust avant la fin du mois de juin 2024 ?",
            "que doit faire Eurojust avant fin juin 2024",
            "que doit faire Eurojust jusqu'en juin 2024",
            "que doit remettre Eurojust d'ici la fin juin",
            "d'ici juin 2024, qu'est-ce qu'Eurojust doit remettre ?",
            "bonjour, pourriez-vous me dire ce qu'Eurojust doit remettre d'ici juin 2024 ? merci d'avance !",
            "sais-tu ce que doit rendre eurojust d'ici juin",
            "QUE DOIT REMETTRE EUROJUST D'ICI JUIN 2024",
            "que doit remettre Eurojust d'ici 06/2024",
            "Eurojust au plus tard juin 2024",
        ],
    ),
    (Question(owners=EUROJUST, when=before("2024-06")), ["que doit faire Eurojust avant juin 2024 ?"]),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "que doit faire Eurojust en juin 2024 ?",
            "Eurojust juin 2024 ?",
            "que doit remettre Eurojust au mois de juin 2024",
            "échéances d'Eurojust en juin prochain",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        [
            "que doit faire Eurojust à partir de juin 2024 ?",
            "que doit faire Eurojust dès juin 2024",
            "que doit remettre Eurojust à compter de juin 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        ["que doit faire Eurojust après juin 2024 ?", "que doit remettre Eurojust au-delà de juin 2024"],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "que doit faire Eurojust entre décembre 2023 et juin 2024 ?",
            "que doit remettre Eurojust de décembre 2023 à juin 2024",
            "que doit livrer Eurojust de décembre à juin 2024",
            "Eurojust, décembre 2023 - juin 2024",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "qu'est-ce qui doit être remis au plus tard le 13 juin 2024 ?",
            "qu'est-ce qui doit être remis d'ici le 13 juin 2024",
            "que faut-il remettre au plus tard le 13/06/2024",
            "que faut-il livrer au plus tard le 13.6.2024 ?",
            "que faut-il livrer d'ici au 2024-06-13",
            "qu'est-ce qui doit être prêt d'ici le 13 juin ?",
        ],
    ),
    (
        Question(when=within("2024-01..2024-03")),
        [
            "que faut-il remettre au premier trimestre 2024 ?",
            "échéances du T1 2024",
            "quoi de prévu au 1er trimestre 2024",
        ],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["que faut-il livrer au second semestre 2024 ?", "que doit-on remettre au deuxième semestre de 2024"],
    ),
    (
        Question(when=by("2024")),
        [
            "qu'est-ce qui doit être prêt d'ici fin 2024 ?",
            "qu'est-ce qui doit être achevé avant la fin de 2024",
            "que faut-il remettre au plus tard à la fin de l'année 2024",
        ],
    ),
    (Question(when=within("2023-10")), ["qu'est-ce qui est dû ce mois-ci ?", "échéances de ce mois"]),
    (
        Question(when=within("2023-11")),
        ["qu'est-ce qui est dû le mois prochain ?", "que faut-il remettre en novembre ?"],
    ),
    (Question(when=within("2023-10..2023-12")), ["qu'est-ce qui est attendu ce trimestre ?"]),
    (
        Question(when=within("2024")),
        ["quelles sont les échéances de l'année prochaine ?", "que faut-il livrer en 2024 ?"],
    ),
    (Question(when=by("2023")), ["que faut-il livrer d'ici la fin de l'année ?", "à remettre avant la fin de l'année"]),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        [
            "qu'est-ce qui arrive à échéance dans les 30 jours ?",
            "que faut-il remettre dans un délai de 30 jours",
            "qu'est-ce qui est dû dans les 30 prochains jours ?",
        ],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        [
            "qu'est-ce qui est dû dans les deux prochaines semaines ?",
            "que faut-il remettre d'ici deux semaines",
            "que faut-il remettre sous 2 semaines ?",
        ],
    ),
    (Question(when=within("2024-05")), ["que faut-il livrer en mai ?", "échéances mai 2024"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "qu'est-ce qui doit être prêt pour le Conseil Schengen de juin 2024 ?",
            "qu'y a-t-il à l'ordre du jour du Conseil de juin 2024",
            "que faut-il remettre pour le Conseil du 13 juin 2024 ?",
            "que faut-il livrer pour la réunion du Conseil de juin 2024",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        ["que faut-il remettre avant le Conseil de mars 2024 ?", "à remettre avant la session de mars 2024"],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        [
            "que faut-il livrer au plus tard au Conseil de mars 2024 ?",
            "à remettre d'ici le Conseil Schengen de mars 2024",
        ],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["que reste-t-il à livrer après le Conseil de mars 2024 ?"]),
    (
        Question(when=meeting("2023-12-05")),
        ["que faut-il remettre pour le prochain Conseil ?", "que faut-il préparer pour la prochaine réunion ?"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["c'est quand le prochain Conseil ?", "quand a lieu le prochain Conseil Schengen ?"],
    ),
    # L'état.
    (
        Question(which=StatusFilter.OVERDUE),
        [
            "qu'est-ce qui est en retard ?",
            "quelles livraisons sont en retard",
            "quels livrables ont dépassé l'échéance ?",
        ],
    ),
    (Question(which=StatusFilter.OVERDUE, owners=("frontex",)), ["retards de Frontex"]),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        [
            "qu'est-ce qu'Europol a déjà remis ?",
            "qu'a livré Europol",
            "qu'est-ce qui a été fait par Europol ?",
            "livrables achevés d'Europol",
        ],
    ),
    (
        Question(which=StatusFilter.OVERDUE, as_of=date(2023, 9, 1)),
        ["qu'est-ce qui était en retard le 1er septembre 2023 ?"],
    ),
    (Question(which=StatusFilter.ALL, owners=("europol",)), ["que doit livrer Europol, quel que soit l'état ?"]),
    # Ce qu'on demande encore.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["qui doit remettre quoi d'ici juin 2024 ?", "quels organismes doivent livrer d'ici juin 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["qui est responsable de III.3 ?", "qui est chargé du point III.3", "à qui incombe III.3 ?"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["pour quand est III.2 ?", "quelle est l'échéance de III.2", "quand III.2 doit-il être remis ?"],
    ),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["combien de livrables doit remettre Eurojust ?", "combien d'obligations a Eurojust"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        [
            "état de III.3",
            "où en est III.3 ?",
            "détails de III.3",
            "où en est-on avec III.3 ?",
            "iii.3",
        ],
    ),
    (Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("F.2",)), ["état d'avancement de F.2"]),
    (
        Question(section="III"),
        ["qu'est-ce qui est ouvert dans la section III ?", "que reste-t-il à faire dans la partie III"],
    ),
    (
        Question(vehicle="schengen-barometer-plus"),
        ["qu'est-ce qui passe par le baromètre Schengen+ ?", "que faut-il intégrer dans le barometre schengen"],
    ),
    (Question(addressees=("schengen-council",)), ["qu'est-ce qui est adressé au Conseil Schengen ?"]),
    (
        Question(addressees=("european-parliament",)),
        [
            "qu'est-ce qui est transmis au Parlement européen ?",
            "que faut-il envoyer au Parlement",
            "que reçoit le Parlement européen ?",
        ],
    ),
    (
        Question(undated=True),
        ["qu'est-ce qui n'a pas d'échéance ?", "quelles actions sont sans date limite", "livrables sans échéance"],
    ),
    (Question(ownerless=True), ["qu'est-ce qui n'a pas de responsable ?", "livrables sans responsable"]),
    (Question(ask=QuestionType.NEXT), ["quelle est la prochaine échéance ?", "prochaine échéance"]),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["quelle est la prochaine échéance pour Frontex ?", "prochaine étape pour Frontex"],
    ),
    (Question(when=since("2023-10-19")), ["quelles sont les échéances à venir ?"]),
    (
        Question(ask=QuestionType.HELP),
        ["aide", "que sais-tu faire ?", "comment ça marche ?", "que pouvez-vous faire ?"],
    ),
    # Fautes de frappe et deux langues.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["que doit remettre europl d'ici juin 2024", "what must Europol remettre d'ici juin 2024"],
    ),
    (Question(owners=("commission",)), ["que doit faire la comission"]),
    # Encore d'autres tournures.
    (
        Question(owners=("member-states",), when=meeting("2024-06-13", Bound.BEFORE)),
        [
            "La délégation française souhaite savoir ce qui incombe aux États membres avant le Conseil de juin 2024.",
        ],
    ),
    (Question(owners=("it",)), ["il reste quoi à faire pour l'Italie ?", "obligations italiennes svp"]),
    (Question(owners=("frontex",), when=by("2024-06")), ["que doit rendre Frontex pour juin 2024 ?"]),
    (Question(which=StatusFilter.OVERDUE, owners=("frontex",)), ["qu'est-ce que Frontex n'a pas livré à temps ?"]),
    (Question(which=StatusFilter.DONE, when=since("2023-12")), ["qu'est-ce qui a été livré depuis décembre 2023 ?"]),
    (
        Question(owners=("commission",), addressees=("european-parliament",), when=by("2024")),
        ["que devra présenter la Commission au Parlement européen d'ici fin 2024 ?"],
    ),
    (Question(owners=("eurojust",)), ["quelles échéances a Eurojust ?", "qu'est-ce qu'Eurojust n'a pas encore fait ?"]),
    (
        Question(owners=("europol",), when=between("2024-01..2024-06")),
        ["du 1er janvier 2024 au 30 juin 2024, que doit faire Europol ?"],
    ),
    (Question(ask=QuestionType.WHO, kind=ActorKind.INSTITUTION), ["quelles institutions ont des obligations ?"]),
    (Question(ask=QuestionType.COUNT, which=StatusFilter.OVERDUE), ["combien de livrables sont en retard ?"]),
    (Question(), ["liste des échéances", "toutes les échéances"]),
    # Yes or no.
    (
        Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)),
        ["Frontex est-elle en retard ?"],
    ),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["III.3 est-il terminé ?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["merci beaucoup !", "c'est quoi Europol ?", "bonjour à tous"],
    RefusalReason.WORDS: ["quel temps fait-il à Bruxelles", "que doit fabriquer Europol", "qui a gagné le match"],
    RefusalReason.BODY: [
        "que doit faire Interpol ?",
        "que doit faire le Conseil européen ?",
        "que doit remettre la Norvège",
    ],
    RefusalReason.REFERENCE: ["état de III.9", "qu'est-ce qui est ouvert dans la section VII ?"],
    RefusalReason.TIME: [
        "qu'est-ce qui est dû au plus tard le 31 juin 2024 ?",
        "que doit faire Europol entre juin 2024 et mars 2024",
    ],
    RefusalReason.VAGUE: [
        "que faut-il remettre début 2024 ?",
        "que faut-il remettre dès que possible",
        "qu'est-ce qui est dû bientôt ?",
    ],
    RefusalReason.COUNCIL: ["que faut-il remettre pour le Conseil de mai 2024 ?"],
    RefusalReason.OWN_BODY: ["que devons-nous remettre ?", "quelles sont nos échéances ?"],
    RefusalReason.EXCLUSION: ["que ne doit pas remettre Europol ?", "tout sauf en juin"],
    RefusalReason.FOLLOW_UP: ["et Frontex ?"],
}
