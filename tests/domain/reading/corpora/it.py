"""Italian questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Chi deve consegnare.
    (
        Question(owners=EUROJUST),
        [
            "cosa deve consegnare Eurojust",
            "Eurojust?",
            "quali sono gli obblighi di Eurojust?",
            "che cosa deve ancora consegnare Eurojust?",
            "elenco degli adempimenti di Eurojust per favore",
            "COSA DEVE FARE EUROJUST?",
            "cosa ci si aspetta da Eurojust",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "cosa ci si attende da Europol?",
            "cosa deve fare l'Ufficio europeo di polizia",
            "cosa resta da fare per Europol?",
            "cosa non ha ancora consegnato Europol?",
            "cosa spetta all'Europol",
            "di cosa è responsabile l'Europol?",
        ],
    ),
    (
        Question(owners=("emsc",)),
        [
            "cosa deve fare l'EMSC di Europol",
            "cosa deve presentare il Centro europeo contro il traffico di migranti?",
        ],
    ),
    (Question(owners=("eu-iru",)), ["di che cosa è responsabile l'EU IRU?"]),
    (Question(owners=("efecc",)), ["obblighi dell'EFECC"]),
    (
        Question(owners=("jha-agencies",)),
        ["cosa devono fare le agenzie GAI?", "quali sono gli adempimenti delle agenzie GAI"],
    ),
    (Question(owners=("cepol",)), ["cosa deve consegnare l'agenzia GAI CEPOL?"]),
    (
        Question(owners=("member-states",)),
        [
            "cosa devono fare gli Stati membri?",
            "quali compiti hanno i paesi dell'UE",
            "COSA DEVONO FARE GLI STATI MEMBRI",
            "obblighi degli Stati membri",
        ],
    ),
    (
        Question(owners=("it",)),
        [
            "cosa deve fare l'Italia?",
            "cosa deve consegnare IT",
            "quali sono gli obblighi italiani?",
            "obblighi dell'Italia",
        ],
    ),
    (Question(owners=("nl",)), ["cosa devono fare i Paesi Bassi?", "cosa deve fare lo Stato membro Paesi Bassi"]),
    (Question(owners=("el",)), ["cosa deve fare la Grecia", "obblighi greci"]),
    (Question(owners=("be",)), ["cosa deve presentare il Belgio?", "cosa deve fare BE"]),
    (Question(owners=("euaa",)), ["cosa deve fare l'Agenzia dell'UE per l'asilo?", "cosa deve consegnare l'EASO"]),
    (
        Question(owners=("commission",)),
        [
            "cosa deve presentare la Commissione?",
            "che cosa deve trasmettere la Commissione europea",
            "cosa incombe alla Commissione?",
        ],
    ),
    (Question(owners=("eeas",)), ["cosa deve fare il SEAE?", "obblighi del servizio europeo per l'azione esterna"]),
    (Question(owners=("council",)), ["cosa deve fare il Consiglio?", "cosa deve fare il Consiglio dell'UE"]),
    (Question(owners=("schengen-council",)), ["cosa deve fare il Consiglio Schengen?"]),
    (Question(owners=("european-parliament",)), ["cosa deve fare il Parlamento europeo?"]),
    (Question(owners=("budgetary-authorities",)), ["cosa devono fare le autorità di bilancio?"]),
    (Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY), ["quali agenzie devono consegnare qualcosa, e chi sono?"]),
    (
        Question(owners=("europol", "frontex")),
        [
            "cosa devono consegnare Europol e Frontex?",
            "cosa deve consegnare Europol o Frontex",
            "Europol, Frontex",
            "obblighi di Europol e di Frontex",
        ],
    ),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "cosa devono consegnare congiuntamente Europol ed Eurojust?",
            "cosa deve consegnare Europol insieme a Eurojust",
            "cosa devono presentare insieme Europol e Eurojust?",
            "adempimenti congiunti di Europol e di Eurojust",
        ],
    ),
    # Quando.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "cosa deve consegnare Eurojust entro giugno 2024",
            "cosa deve consegnare Eurojust entro il mese di giugno 2024?",
            "cosa deve presentare Eurojust entro e non oltre giugno 2024",
            "cosa deve fare Eurojust al più tardi a giugno 2024",
            "cosa deve fare Eurojust entro la fine di giugno 2024?",
            "cosa deve fare Eurojust entro fine giugno",
            "cosa deve fare Eurojust prima della fine di giugno 2024",
            "cosa deve fare Eurojust fino a giugno 2024",
            "entro giugno 2024, cosa deve consegnare Eurojust?",
            "buongiorno, potrebbe dirmi cosa deve consegnare Eurojust entro giugno 2024? grazie mille!",
            "sai cosa deve consegnare eurojust entro giugno",
            "COSA DEVE CONSEGNARE EUROJUST ENTRO GIUGNO 2024",
            "cosa deve consegnare Eurojust entro 06/2024",
            "Eurojust entro giugno 2024",
        ],
    ),
    (Question(owners=EUROJUST, when=before("2024-06")), ["cosa deve fare Eurojust prima di giugno 2024?"]),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        [
            "cosa deve fare Eurojust a giugno 2024?",
            "Eurojust giugno 2024?",
            "cosa deve consegnare Eurojust nel giugno 2024",
            "cosa deve consegnare Eurojust nel mese di giugno 2024",
            "scadenze di Eurojust del prossimo giugno",
        ],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        [
            "cosa deve fare Eurojust da giugno 2024?",
            "cosa deve fare Eurojust a partire da giugno 2024",
            "cosa deve consegnare Eurojust a decorrere da giugno 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        ["cosa deve fare Eurojust dopo giugno 2024?", "cosa deve consegnare Eurojust successivamente a giugno 2024"],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "cosa deve fare Eurojust tra dicembre 2023 e giugno 2024?",
            "cosa deve fare Eurojust fra dicembre e giugno 2024",
            "cosa deve consegnare Eurojust da dicembre 2023 a giugno 2024",
            "cosa deve consegnare Eurojust da dicembre 2023 fino a giugno",
            "Eurojust, dicembre 2023 - giugno 2024",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "cosa va consegnato entro il 13 giugno 2024?",
            "cosa scade entro il 13 giugno 2024",
            "cosa bisogna consegnare entro il 13/06/2024",
            "cosa si deve consegnare entro il 13.6.2024?",
            "cosa deve essere pronto entro 2024-06-13",
            "cosa dev'essere pronto non oltre il 13 giugno?",
        ],
    ),
    (
        Question(when=within("2024-01..2024-03")),
        ["cosa scade nel primo trimestre del 2024?", "scadenze T1 2024", "cosa va consegnato nel 1° trimestre 2024"],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["cosa va consegnato nel secondo semestre del 2024?", "cosa è previsto nella seconda metà del 2024"],
    ),
    (
        Question(when=by("2024")),
        [
            "cosa deve essere pronto entro la fine del 2024?",
            "cosa va completato entro fine 2024",
            "cosa va consegnato al più tardi alla fine dell'anno 2024",
        ],
    ),
    (Question(when=within("2023-10")), ["cosa scade questo mese?", "scadenze del mese in corso"]),
    (Question(when=within("2023-11")), ["cosa scade il mese prossimo?", "cosa va consegnato a novembre?"]),
    (Question(when=within("2023-10..2023-12")), ["cosa è atteso in questo trimestre?"]),
    (Question(when=within("2024")), ["quali sono le scadenze dell'anno prossimo?", "cosa va consegnato nel 2024?"]),
    (Question(when=by("2023")), ["cosa va consegnato entro la fine dell'anno?", "da consegnare entro fine anno"]),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["cosa scade entro 30 giorni?", "cosa va consegnato nei prossimi 30 giorni", "cosa scade tra 30 giorni"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["cosa scade nelle prossime due settimane?", "cosa bisogna fare entro 2 settimane"],
    ),
    (Question(when=within("2024-05")), ["cosa va consegnato a maggio?", "scadenze maggio 2024"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "cosa deve essere pronto per il Consiglio Schengen di giugno 2024?",
            "cosa c'è all'ordine del giorno del Consiglio di giugno 2024",
            "cosa va consegnato per il Consiglio del 13 giugno 2024?",
            "cosa bisogna presentare per la riunione del Consiglio di giugno 2024",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        ["cosa va consegnato prima del Consiglio di marzo 2024?", "da consegnare prima della sessione di marzo 2024"],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        ["cosa va consegnato entro il Consiglio di marzo 2024?", "da fare al più tardi al Consiglio di marzo 2024"],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["cosa resta da consegnare dopo il Consiglio di marzo 2024?"]),
    (
        Question(when=meeting("2023-12-05")),
        ["cosa va consegnato per il prossimo Consiglio?", "cosa bisogna preparare per la prossima riunione?"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["quand'è il prossimo Consiglio?", "quando si riunisce il prossimo Consiglio Schengen?"],
    ),
    # Lo stato.
    (
        Question(which=StatusFilter.OVERDUE),
        ["cosa è in ritardo?", "quali consegne sono in ritardo", "che cosa è scaduto?", "adempimenti scaduti"],
    ),
    (Question(which=StatusFilter.OVERDUE, owners=("frontex",)), ["ritardi di Frontex"]),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        [
            "cosa ha già consegnato Europol?",
            "che cosa ha consegnato Europol",
            "cosa è stato fatto da Europol?",
            "adempimenti completati di Europol",
        ],
    ),
    (
        Question(which=StatusFilter.OVERDUE, as_of=date(2023, 9, 1)),
        ["che cosa era in ritardo il 1° settembre 2023?", "cos'era in ritardo al 1 settembre 2023?"],
    ),
    (
        Question(which=StatusFilter.ALL, owners=("europol",)),
        ["cosa deve consegnare Europol, indipendentemente dallo stato?"],
    ),
    # Che altro si chiede.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["chi deve consegnare cosa entro giugno 2024?", "quali organismi devono consegnare entro giugno 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["chi è responsabile di III.3?", "chi è incaricato del punto III.3", "a chi spetta III.3?"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["entro quando va consegnato III.2?", "qual è la scadenza di III.2", "quando scade III.2?"],
    ),
    (
        Question(ask=QuestionType.COUNT, owners=EUROJUST),
        ["quanti adempimenti ha Eurojust?", "quante cose deve consegnare Eurojust"],
    ),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        [
            "stato di III.3",
            "a che punto è III.3?",
            "dettagli su III.3",
            "a che punto siamo con III.3?",
            "iii.3",
        ],
    ),
    (Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("F.2",)), ["stato di avanzamento di F.2"]),
    (Question(section="III"), ["cosa è aperto nella sezione III?", "cosa resta da fare nella parte III"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        ["cosa passa per il barometro Schengen+?", "cosa confluisce nel barometro di Schengen"],
    ),
    (Question(addressees=("schengen-council",)), ["che cosa è indirizzato al Consiglio Schengen?"]),
    (
        Question(addressees=("european-parliament",)),
        [
            "cosa viene trasmesso al Parlamento europeo?",
            "cosa bisogna inviare al Parlamento",
            "cosa riceve il Parlamento europeo?",
        ],
    ),
    (
        Question(undated=True),
        ["cosa non ha scadenza?", "quali azioni sono senza termine", "adempimenti senza scadenza"],
    ),
    (Question(ownerless=True), ["cosa non ha un responsabile?", "adempimenti senza responsabile"]),
    (Question(ask=QuestionType.NEXT), ["qual è la prossima scadenza?", "prossima scadenza"]),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["qual è la prossima scadenza per Frontex?", "prossimo adempimento di Frontex"],
    ),
    (Question(when=since("2023-10-19")), ["quali sono le scadenze in arrivo?"]),
    (Question(ask=QuestionType.HELP), ["aiuto", "cosa sai fare?", "come funziona?", "cosa può fare?"]),
    # Refusi e due lingue.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["cosa deve consegnare europl entro giugno 2024", "what must Europol consegnare entro giugno 2024"],
    ),
    (Question(owners=("commission",)), ["cosa deve fare la comissione"]),
    # Altri modi di dire.
    (
        Question(owners=("member-states",), when=meeting("2024-06-13", Bound.BEFORE)),
        [
            "La delegazione italiana desidera sapere cosa devono fare gli Stati membri prima del Consiglio di giugno 2024.",
        ],
    ),
    (Question(owners=("fr",)), ["cosa resta da fare alla Francia?", "obblighi francesi pf"]),
    (Question(owners=("frontex",), when=by("2024-06")), ["cosa deve consegnare Frontex per giugno 2024?"]),
    (Question(which=StatusFilter.OVERDUE, owners=("frontex",)), ["che cosa non ha consegnato in tempo Frontex?"]),
    (Question(which=StatusFilter.DONE, when=since("2023-12")), ["cosa è stato consegnato da dicembre 2023?"]),
    (
        Question(owners=("commission",), addressees=("european-parliament",), when=by("2024")),
        ["che cosa dovrà presentare la Commissione al Parlamento europeo entro fine 2024?"],
    ),
    (Question(owners=("eurojust",)), ["che scadenze ha Eurojust?"]),
    (
        Question(owners=("europol",), when=between("2024-01..2024-06")),
        ["dal 1° gennaio 2024 al 30 giugno 2024, cosa deve fare Europol?"],
    ),
    (Question(ask=QuestionType.WHO, kind=ActorKind.INSTITUTION), ["quali istituzioni hanno obblighi?"]),
    (Question(ask=QuestionType.COUNT, which=StatusFilter.OVERDUE), ["quanti adempimenti sono in ritardo?"]),
    (Question(), ["elenco scadenze", "tutte le scadenze"]),
    # Yes or no.
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)), ["Frontex è in ritardo?"]),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["III.3 è completato?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["grazie mille!", "cos'è Europol?", "buongiorno a tutti"],
    RefusalReason.WORDS: ["che tempo fa a Bruxelles", "cosa deve cucinare Europol", "chi ha vinto la partita"],
    RefusalReason.BODY: [
        "cosa deve fare Interpol?",
        "cosa deve fare il Consiglio europeo?",
        "cosa deve consegnare la Norvegia",
    ],
    RefusalReason.REFERENCE: ["stato di III.9", "cosa è aperto nella sezione VII?"],
    RefusalReason.TIME: ["cosa scade entro il 31 giugno 2024?", "cosa deve fare Europol tra giugno 2024 e marzo 2024"],
    RefusalReason.VAGUE: [
        "cosa va consegnato a inizio 2024?",
        "cosa va consegnato il prima possibile",
        "cosa scade presto?",
    ],
    RefusalReason.COUNCIL: ["cosa va consegnato per il Consiglio di maggio 2024?"],
    RefusalReason.OWN_BODY: ["cosa dobbiamo consegnare?", "quali sono le nostre scadenze?"],
    RefusalReason.EXCLUSION: ["cosa non deve consegnare Europol?", "tutto tranne a giugno"],
    RefusalReason.FOLLOW_UP: ["e Frontex?"],
}
