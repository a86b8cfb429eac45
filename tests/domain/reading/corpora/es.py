"""Spanish questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Quién debe entregar.
    (
        Question(owners=EUROJUST),
        [
            "¿Qué debe entregar Eurojust?",
            "qué tiene que hacer Eurojust",
            "cuáles son las obligaciones de Eurojust",
            "¿Qué le corresponde a Eurojust?",
            "OBLIGACIONES DE EUROJUST",
            "qué le queda pendiente a Eurojust",
            "que debe presentar eurojust",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "¿Qué se espera de Europol?",
            "qué tiene que presentar la Oficina Europea de Policía",
            "qué compromisos tiene Europol",
            "qué le falta por entregar a Europol",
        ],
    ),
    (
        Question(owners=("emsc",)),
        [
            "qué debe hacer el EMSC",
            "¿Qué tiene que hacer el EMSC de Europol?",
            "qué debe entregar el Centro Europeo contra el Tráfico Ilícito de Migrantes",
        ],
    ),
    (
        Question(owners=("eu-iru",)),
        ["qué debe la Unidad de Notificación de Contenidos de Internet", "qué tiene que hacer la EU IRU"],
    ),
    (Question(owners=("europol-management-board",)), ["qué debe hacer el Consejo de Administración de Europol"]),
    (
        Question(owners=("jha-agencies",)),
        [
            "¿Qué deben hacer las agencias JAI?",
            "obligaciones de las agencias de Justicia y Asuntos de Interior",
        ],
    ),
    (Question(owners=("cepol",)), ["¿qué debe entregar la agencia JAI CEPOL?"]),
    (
        Question(owners=("frontex",)),
        [
            "¿Qué tiene pendiente Frontex?",
            "qué debe hacer la Agencia Europea de la Guardia de Fronteras y Costas",
            "qué tareas le quedan a Frontex",
        ],
    ),
    (
        Question(owners=("member-states",)),
        [
            "¿Qué deben hacer los Estados miembros?",
            "QUÉ DEBEN HACER LOS ESTADOS MIEMBROS",
            "obligaciones de los países de la UE",
            "qué tienen que presentar los EM",
        ],
    ),
    (
        Question(owners=("es",)),
        [
            "¿Qué debe entregar España?",
            "que debe entregar Espana",
            "qué tienen que presentar las autoridades españolas",
        ],
    ),
    (
        Question(owners=("nl",)),
        [
            "¿Qué deben hacer los Países Bajos?",
            "qué debe entregar NL",
            "qué debe presentar el Estado miembro Países Bajos",
        ],
    ),
    (Question(owners=("de",)), ["obligaciones de Alemania", "qué tiene que hacer DE"]),
    (Question(owners=("euaa",)), ["qué debe hacer la Agencia de Asilo de la UE", "qué tiene que entregar la EASO"]),
    (
        Question(owners=("commission",)),
        [
            "¿Qué debe presentar la Comisión?",
            "qué tiene que entregar la Comisión Europea",
            "qué debe presentar la comision europea",
            "¿Qué presenta la Comisión?",
        ],
    ),
    (Question(owners=("council",)), ["qué debe hacer el Consejo", "¿Qué tiene que hacer el Consejo de la UE?"]),
    (Question(owners=("schengen-council",)), ["¿Qué debe hacer el Consejo de Schengen?"]),
    (Question(owners=("eeas",)), ["qué debe hacer el SEAE", "qué debe el Servicio Europeo de Acción Exterior"]),
    (Question(owners=("european-parliament",)), ["¿Qué debe hacer el Parlamento Europeo?"]),
    (Question(owners=("budgetary-authorities",)), ["¿Qué deben hacer las autoridades presupuestarias?"]),
    (
        Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY),
        ["qué agencias tienen que entregar algo y quiénes son"],
    ),
    (
        Question(owners=("europol", "frontex")),
        [
            "¿Qué deben entregar Europol y Frontex?",
            "qué tiene que hacer Europol o Frontex",
            "Europol, Frontex",
            "obligaciones de Europol y de Frontex",
        ],
    ),
    (Question(owners=("es", "it")), ["qué deben hacer España e Italia"]),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "¿Qué deben entregar conjuntamente Europol y Eurojust?",
            "qué tiene que presentar Europol junto con Eurojust",
            "obligaciones conjuntas de Europol y Eurojust",
        ],
    ),
    # Cuándo.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "¿Qué debe entregar Eurojust a más tardar en junio de 2024?",
            "qué debe entregar Eurojust para junio de 2024",
            "qué tiene que hacer Eurojust hasta junio de 2024",
            "qué debe entregar Eurojust antes de finales de junio de 2024",
            "qué debe entregar Eurojust antes de que acabe junio de 2024",
            "qué debe presentar Eurojust de aquí a junio de 2024",
            "qué debe presentar Eurojust para finales de junio de 2024",
            "para junio de 2024, ¿qué debe entregar Eurojust?",
            "Hola, ¿me podrías decir qué debe entregar Eurojust a más tardar en junio de 2024? ¡Muchas gracias!",
            "QUÉ DEBE ENTREGAR EUROJUST A MÁS TARDAR EN JUNIO DE 2024",
            "que debe entregar eurojust a mas tardar en junio 2024",
            "buenos días, quisiera saber qué tiene que presentar Eurojust hasta junio, por favor",
            "Eurojust hasta junio 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["¿Qué debe entregar Eurojust antes de junio de 2024?", "qué tiene que hacer Eurojust antes de junio"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        ["¿Qué debe entregar Eurojust en junio de 2024?", "¿Eurojust junio 2024?", "qué le toca a Eurojust en junio"],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        ["¿Qué debe entregar Eurojust a partir de junio de 2024?", "Eurojust desde junio de 2024"],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        ["¿Qué debe entregar Eurojust después de junio de 2024?", "qué tiene que hacer Eurojust tras junio de 2024"],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "¿Qué debe entregar Eurojust entre diciembre de 2023 y junio de 2024?",
            "qué debe presentar Eurojust de diciembre de 2023 a junio de 2024",
            "qué debe presentar Eurojust desde diciembre hasta junio de 2024",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "¿Qué hay que entregar a más tardar el 13 de junio de 2024?",
            "qué debe estar listo para el 13 de junio",
            "qué hay que entregar hasta el 13/06/2024",
            "qué tiene que estar listo a más tardar el 13.6.2024",
            "qué vence a más tardar el 2024-06-13",
        ],
    ),
    (Question(when=within("2024-06-13")), ["¿Qué vence el 13 de junio de 2024?"]),
    (
        Question(when=within("2024-01..2024-03")),
        [
            "¿Qué vence en el primer trimestre de 2024?",
            "qué vence en el T1 2024",
            "qué vence el próximo trimestre",
        ],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["¿Qué vence en el segundo semestre de 2024?", "qué vence en la segunda mitad de 2024"],
    ),
    (
        Question(when=by("2024")),
        [
            "¿Qué hay que entregar a más tardar a finales de 2024?",
            "qué debe estar listo antes de finales de 2024",
            "qué debe estar listo para finales de 2024",
            "qué hay que entregar antes de que finalice 2024",
        ],
    ),
    (Question(when=by("2023")), ["qué hay que entregar de aquí a finales de año", "qué vence hasta fin de año"]),
    (Question(when=within("2023-10")), ["¿Qué vence este mes?", "qué hay que entregar en octubre"]),
    (
        Question(when=within("2023-11")),
        ["¿Qué vence el mes que viene?", "qué hay que entregar el próximo mes", "qué está previsto para noviembre"],
    ),
    (Question(when=within("2023-10..2023-12")), ["¿Qué vence este trimestre?"]),
    (
        Question(when=within("2024")),
        ["¿Qué vence el año que viene?", "qué hay que entregar en 2024", "qué vence el próximo año"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["¿Qué vence en los próximos 30 días?", "qué hay que entregar en un plazo de 30 días"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["¿Qué vence en las próximas dos semanas?", "qué hay que entregar en las 2 próximas semanas"],
    ),
    (Question(when=within("2024-05")), ["¿Qué vence en mayo?"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "¿Qué debe estar listo para el Consejo de Schengen de junio de 2024?",
            "qué hay que presentar en el Consejo de junio de 2024",
            "qué está en el orden del día del Consejo de junio de 2024",
        ],
    ),
    (Question(when=meeting("2024-03-04", Bound.BEFORE)), ["¿Qué debe estar listo antes del Consejo de marzo de 2024?"]),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        [
            "¿Qué debe estar listo a más tardar en el Consejo de marzo de 2024?",
            "qué hay que entregar hasta el Consejo de marzo de 2024",
        ],
    ),
    (Question(when=meeting("2024-03-04", Bound.AFTER)), ["¿Qué hay que hacer después del Consejo de marzo de 2024?"]),
    (
        Question(when=meeting("2023-12-05")),
        ["¿Qué debe estar listo para el próximo Consejo?", "qué hay que presentar en la próxima reunión"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["¿Cuándo es el próximo Consejo?", "cuándo se reúne el próximo Consejo de Schengen"],
    ),
    # Estado.
    (Question(), ["¿Qué está pendiente?", "qué queda por entregar", "todo lo pendiente"]),
    (
        Question(which=StatusFilter.OVERDUE),
        ["¿Qué está fuera de plazo?", "qué está vencido", "qué lleva retraso", "¿qué entregas van con retraso?"],
    ),
    (Question(which=StatusFilter.OVERDUE, owners=("frontex",)), ["¿Frontex lleva retraso?", "retrasos de Frontex"]),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["¿Qué ha entregado ya Europol?", "qué ha hecho Europol", "qué ha sido completado por Europol"],
    ),
    (
        Question(owners=("europol",)),
        ["¿Qué no ha entregado todavía Europol?", "qué no ha presentado aún Europol"],
    ),
    (
        Question(which=StatusFilter.ALL, owners=("europol",)),
        ["qué debe entregar Europol, independientemente del estado", "obligaciones de Europol, sea cual sea su estado"],
    ),
    (
        Question(as_of=date(2023, 9, 1)),
        ["¿Qué estaba pendiente el 1 de septiembre de 2023?", "qué había pendiente a 1 de septiembre de 2023"],
    ),
    (
        Question(which=StatusFilter.OVERDUE, as_of=date(2023, 10, 1), owners=("europol",)),
        ["qué tenía Europol fuera de plazo a fecha de 1 de octubre de 2023"],
    ),
    # Qué más se pregunta.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["¿Quién debe entregar qué para junio de 2024?", "quién tiene que presentar algo hasta junio de 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, when=meeting("2024-03-04")),
        ["quién debe entregar algo para el Consejo de marzo de 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["¿Quién es responsable de III.3?", "quién se encarga de III.3", "¿a quién le corresponde III.3?"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["¿Cuándo vence III.2?", "para cuándo es III.2", "cuál es el plazo de III.2"],
    ),
    (Question(ask=QuestionType.WHEN, owners=("frontex",)), ["¿Cuáles son los plazos de Frontex?"]),
    (Question(ask=QuestionType.COUNT, owners=EUROJUST), ["¿Cuántas obligaciones tiene Eurojust?"]),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        ["estado de III.3", "¿cómo va III.3?", "iii.3", "más información sobre III.3"],
    ),
    (Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("F.2",)), ["detalles de la acción F.2"]),
    (Question(section="III"), ["¿Qué queda pendiente en la sección III?", "qué hay en el apartado III"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        [
            "¿Qué se presenta a través del Barómetro de Schengen+?",
            "qué pasa por el Barómetro de Schengen",
            "qué va en el Barómetro+",
            "qué entra en el Barómetro+",
        ],
    ),
    (
        Question(addressees=("schengen-council",)),
        ["¿Qué se debe presentar al Consejo de Schengen?", "qué va dirigido al Consejo de Schengen"],
    ),
    (
        Question(addressees=("european-parliament",)),
        ["¿Qué se envía al Parlamento Europeo?", "qué va al Parlamento", "qué recibe el Parlamento"],
    ),
    (Question(undated=True), ["¿Qué no tiene plazo?", "qué acciones no tienen fecha límite", "obligaciones sin plazo"]),
    (Question(ownerless=True), ["¿Qué no tiene responsable?", "obligaciones sin responsable"]),
    (Question(ask=QuestionType.NEXT), ["¿Cuál es el próximo plazo?", "qué es lo siguiente"]),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["qué es lo próximo para Frontex", "¿Cuál es la próxima entrega de Frontex?", "próximo plazo de Frontex"],
    ),
    (Question(when=since("2023-10-19")), ["¿Qué se avecina?"]),
    (
        Question(ask=QuestionType.HELP),
        ["ayuda", "¿Qué sabes hacer?", "¿qué puede hacer usted?", "¿Cómo funciona esto?"],
    ),
    # Erratas.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["qué debe entregar europl a más tardar en junio de 2024", "what must Europol entregar hasta junio de 2024"],
    ),
    # Yes or no.
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["¿está completada la III.3?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["¡gracias!", "¿Qué es Europol?", "buenos días a todos"],
    RefusalReason.WORDS: [
        "qué tiempo hace en Bruselas",
        "quién ganó el partido",
        "¿qué debe entregar Fulanito?",
    ],
    RefusalReason.BODY: [
        "¿Qué debe entregar Interpol?",
        "qué debe hacer el Consejo Europeo",
        "qué tiene que entregar Noruega para junio de 2024",
    ],
    RefusalReason.REFERENCE: ["estado de III.9", "qué queda pendiente en la sección VII", "quién se encarga de V.1"],
    RefusalReason.TIME: [
        "qué hay que entregar a más tardar el 31 de junio de 2024",
        "qué debe hacer Europol entre junio de 2024 y marzo de 2024",
        "qué vence el 30 de febrero de 2024",
    ],
    RefusalReason.VAGUE: [
        "qué vence a principios de 2024",
        "qué vence pronto",
        "qué debe hacer Europol en primavera",
        "qué hay que entregar cuanto antes",
    ],
    RefusalReason.COUNCIL: [
        "qué debe estar listo para el Consejo de abril de 2024",
        "qué hay que presentar en el Consejo de mayo de 2024",
    ],
    RefusalReason.OWN_BODY: ["¿Qué debemos entregar?", "cuáles son nuestros plazos", "qué tenemos que hacer nosotros"],
    RefusalReason.EXCLUSION: ["qué no tiene que entregar Europol", "todo excepto en junio"],
    RefusalReason.FOLLOW_UP: ["¿y Frontex?", "¿y en marzo?"],
}
