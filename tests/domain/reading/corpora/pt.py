"""Portuguese questions and what they mean."""

from datetime import date

from domain.questions.model import Bound, Question, QuestionType, RefusalReason, StatusFilter
from domain.register.model import ActorKind
from tests.domain.reading.corpora import Corpus, Negative, after, before, between, by, meeting, since, within

EUROJUST = ("eurojust",)

CORPUS: Corpus = (
    # Quem tem de entregar.
    (
        Question(owners=EUROJUST),
        [
            "O que deve a Eurojust entregar?",
            "o que é que a Eurojust tem de fazer",
            "quais são as obrigações da Eurojust",
            "O que cabe à Eurojust?",
            "OBRIGAÇÕES DA EUROJUST",
            "o que falta à Eurojust entregar",
            "que deve apresentar a eurojust",
        ],
    ),
    (
        Question(owners=("europol",)),
        [
            "O que se espera da Europol?",
            "o que tem de apresentar o Serviço Europeu de Polícia",
            "que compromissos tem a Europol",
            "o que ainda falta entregar pela Europol",
        ],
    ),
    (
        Question(owners=("emsc",)),
        [
            "o que deve fazer o EMSC",
            "O que tem de fazer o EMSC da Europol?",
            "o que deve entregar o Centro Europeu contra a Introdução Clandestina de Migrantes",
        ],
    ),
    (
        Question(owners=("eu-iru",)),
        ["o que deve a Unidade da UE de Sinalização de Conteúdos na Internet", "o que tem a EU IRU de fazer"],
    ),
    (Question(owners=("europol-management-board",)), ["o que deve fazer o Conselho de Administração da Europol"]),
    (
        Question(owners=("jha-agencies",)),
        ["O que devem fazer as agências JAI?", "obrigações das agências da Justiça e dos Assuntos Internos"],
    ),
    (Question(owners=("cepol",)), ["o que deve entregar a agência JAI CEPOL?"]),
    (
        Question(owners=("frontex",)),
        [
            "O que tem a Frontex em aberto?",
            "o que deve fazer a Agência Europeia da Guarda de Fronteiras e Costeira",
            "que tarefas tem a Frontex",
        ],
    ),
    (
        Question(owners=("member-states",)),
        [
            "O que devem fazer os Estados-Membros?",
            "O QUE DEVEM FAZER OS ESTADOS-MEMBROS",
            "obrigações dos países da UE",
            "o que têm os Estados membros de apresentar",
        ],
    ),
    (
        Question(owners=("pt",)),
        [
            "O que deve Portugal entregar?",
            "o que têm de apresentar as autoridades portuguesas",
            "o que tem PT de entregar",
        ],
    ),
    (
        Question(owners=("nl",)),
        [
            "O que devem fazer os Países Baixos?",
            "o que deve entregar NL",
            "o que deve apresentar o Estado-Membro Países Baixos",
        ],
    ),
    (Question(owners=("ro",)), ["obrigações da Roménia", "o que tem a Romenia de fazer"]),
    (Question(owners=("euaa",)), ["o que deve fazer a Agência da UE para o Asilo", "o que tem a EASO de entregar"]),
    (
        Question(owners=("commission",)),
        [
            "O que deve a Comissão apresentar?",
            "o que tem de ser entregue pela Comissão Europeia",
            "o que deve apresentar a comissao europeia",
            "O que apresenta a Comissão?",
        ],
    ),
    (Question(owners=("council",)), ["o que deve o Conselho fazer", "O que tem o Conselho da UE de fazer?"]),
    (
        Question(owners=("schengen-council",)),
        ["O que deve o Conselho Schengen fazer?", "o que tem de fazer o Conselho de Schengen"],
    ),
    (Question(owners=("eeas",)), ["o que deve fazer o SEAE", "obrigações do Serviço Europeu para a Ação Externa"]),
    (Question(owners=("european-parliament",)), ["O que deve fazer o Parlamento Europeu?"]),
    (Question(owners=("budgetary-authorities",)), ["O que devem fazer as autoridades orçamentais?"]),
    (
        Question(ask=QuestionType.WHO, kind=ActorKind.AGENCY),
        ["que agências têm de entregar alguma coisa e quem são"],
    ),
    (
        Question(owners=("europol", "frontex")),
        [
            "O que devem a Europol e a Frontex entregar?",
            "o que tem de fazer a Europol ou a Frontex",
            "Europol, Frontex",
            "obrigações da Europol e da Frontex",
        ],
    ),
    (Question(owners=("pt", "es")), ["o que devem fazer Portugal e Espanha"]),
    (
        Question(owners=("europol", "eurojust"), jointly=True),
        [
            "O que devem a Europol e a Eurojust entregar em conjunto?",
            "o que tem a Europol de apresentar juntamente com a Eurojust",
            "obrigações conjuntas da Europol e da Eurojust",
        ],
    ),
    # Quando.
    (
        Question(owners=EUROJUST, when=by("2024-06")),
        [
            "O que deve a Eurojust entregar até junho de 2024?",
            "o que tem a Eurojust de entregar o mais tardar em junho de 2024",
            "o que deve a Eurojust apresentar até ao final de junho de 2024",
            "o que deve a Eurojust entregar antes do final de junho de 2024",
            "o que é que a Eurojust tem de apresentar até finais de junho de 2024",
            "até junho de 2024, o que deve a Eurojust entregar?",
            "Olá, podia dizer-me o que tem a Eurojust de entregar até junho de 2024? Muito obrigado!",
            "O QUE DEVE A EUROJUST ENTREGAR ATÉ JUNHO DE 2024",
            "o que deve a eurojust entregar ate junho 2024",
            "bom dia, gostaria de saber o que deve a Eurojust apresentar até junho, por favor",
            "o que deve a Eurojust entregar, no máximo até Junho de 2024",
            "Eurojust até junho 2024",
        ],
    ),
    (
        Question(owners=EUROJUST, when=before("2024-06")),
        ["O que deve a Eurojust entregar antes de junho de 2024?", "o que tem a Eurojust de fazer antes de junho"],
    ),
    (
        Question(owners=EUROJUST, when=within("2024-06")),
        ["O que deve a Eurojust entregar em junho de 2024?", "Eurojust junho 2024?", "o que cabe à Eurojust em junho"],
    ),
    (
        Question(owners=EUROJUST, when=since("2024-06")),
        ["O que deve a Eurojust entregar a partir de junho de 2024?", "Eurojust desde junho de 2024"],
    ),
    (
        Question(owners=EUROJUST, when=after("2024-06")),
        ["O que deve a Eurojust entregar depois de junho de 2024?", "o que tem a Eurojust de fazer após junho de 2024"],
    ),
    (
        Question(owners=EUROJUST, when=between("2023-12..2024-06")),
        [
            "O que deve a Eurojust entregar entre dezembro de 2023 e junho de 2024?",
            "o que deve a Eurojust apresentar de dezembro de 2023 a junho de 2024",
            "o que deve a Eurojust apresentar desde dezembro até junho de 2024",
        ],
    ),
    (
        Question(when=by("2024-06-13")),
        [
            "O que tem de ser entregue até 13 de junho de 2024?",
            "o que tem de estar pronto até ao dia 13 de junho",
            "o que tem de ser entregue até 13/06/2024",
            "o que deve estar pronto o mais tardar em 13.6.2024",
            "o que vence até 2024-06-13",
        ],
    ),
    (Question(when=within("2024-06-13")), ["O que vence em 13 de junho de 2024?", "o que vence a 13 de junho"]),
    (
        Question(when=within("2024-01..2024-03")),
        ["O que vence no primeiro trimestre de 2024?", "o que vence no T1 2024", "o que vence no próximo trimestre"],
    ),
    (
        Question(when=within("2024-07..2024-12")),
        ["O que vence no segundo semestre de 2024?", "o que vence na segunda metade de 2024"],
    ),
    (
        Question(when=by("2024")),
        [
            "O que tem de ser entregue até ao final de 2024?",
            "o que deve estar pronto antes do fim de 2024",
            "o que deve estar concluído o mais tardar no final de 2024",
            "o que tem de ser apresentado até ao fim do ano de 2024",
        ],
    ),
    (
        Question(when=by("2023")),
        ["o que tem de ser entregue até ao final do ano", "o que vence até ao fim deste ano"],
    ),
    (Question(when=within("2023-10")), ["O que vence este mês?", "o que tem de ser entregue em outubro"]),
    (
        Question(when=within("2023-11")),
        [
            "O que vence no próximo mês?",
            "o que tem de ser entregue no mês que vem",
            "o que está previsto para novembro",
        ],
    ),
    (Question(when=within("2023-10..2023-12")), ["O que vence este trimestre?"]),
    (
        Question(when=within("2024")),
        ["O que vence no próximo ano?", "o que tem de ser entregue em 2024", "o que tem de ser entregue para o ano"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-18")),
        ["O que vence nos próximos 30 dias?", "o que tem de ser entregue no prazo de 30 dias"],
    ),
    (
        Question(when=within("2023-10-19..2023-11-02")),
        ["O que vence nas próximas duas semanas?", "o que tem de ser entregue dentro de 2 semanas"],
    ),
    (Question(when=within("2024-05")), ["O que vence em maio?"]),
    (
        Question(when=meeting("2024-06-13")),
        [
            "O que deve estar pronto para o Conselho Schengen de junho de 2024?",
            "o que tem de ser apresentado no Conselho de junho de 2024",
            "o que está na ordem do dia do Conselho de junho de 2024",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BEFORE)),
        ["O que tem de estar pronto antes do Conselho de março de 2024?"],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.BY)),
        [
            "O que deve estar pronto o mais tardar no Conselho de março de 2024?",
            "o que tem de ser entregue até ao Conselho de março de 2024",
        ],
    ),
    (
        Question(when=meeting("2024-03-04", Bound.AFTER)),
        ["O que tem de ser feito depois do Conselho de março de 2024?"],
    ),
    (
        Question(when=meeting("2023-12-05")),
        ["O que deve estar pronto para o próximo Conselho?", "o que tem de ser apresentado na próxima reunião"],
    ),
    (
        Question(ask=QuestionType.MEETING, when=meeting("2023-12-05")),
        ["Quando é o próximo Conselho?", "quando se reúne o próximo Conselho Schengen"],
    ),
    # Estado.
    (Question(), ["O que está em aberto?", "o que falta entregar", "tudo o que está pendente"]),
    (
        Question(which=StatusFilter.OVERDUE),
        ["O que está em atraso?", "o que está fora de prazo", "o que está atrasado", "que entregas estão atrasadas?"],
    ),
    (Question(which=StatusFilter.OVERDUE, owners=("frontex",)), ["atrasos da Frontex"]),
    (
        Question(which=StatusFilter.DONE, owners=("europol",)),
        ["O que já entregou a Europol?", "o que é que a Europol já fez", "o que foi concluído pela Europol"],
    ),
    (
        Question(owners=("europol",)),
        ["O que ainda não entregou a Europol?", "o que é que a Europol ainda não apresentou"],
    ),
    (
        Question(which=StatusFilter.ALL, owners=("europol",)),
        [
            "o que deve a Europol entregar, independentemente do estado",
            "obrigações da Europol, seja qual for o estado",
        ],
    ),
    (
        Question(as_of=date(2023, 9, 1)),
        ["O que estava em aberto em 1 de setembro de 2023?", "o que havia pendente a 1 de setembro de 2023"],
    ),
    (
        Question(which=StatusFilter.OVERDUE, as_of=date(2023, 10, 1), owners=("europol",)),
        ["o que tinha a Europol em atraso à data de 1 de outubro de 2023"],
    ),
    # O que mais se pergunta.
    (
        Question(ask=QuestionType.WHO, when=by("2024-06")),
        ["Quem deve entregar o quê até junho de 2024?", "quem tem de apresentar alguma coisa até junho de 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, when=meeting("2024-03-04")),
        ["quem tem de entregar alguma coisa para o Conselho de março de 2024"],
    ),
    (
        Question(ask=QuestionType.WHO, which=StatusFilter.ALL, refs=("III.3",)),
        ["Quem é responsável por III.3?", "quem se ocupa da III.3", "a quem cabe III.3?"],
    ),
    (
        Question(ask=QuestionType.WHEN, which=StatusFilter.ALL, refs=("III.2",)),
        ["Quando vence III.2?", "até quando tem de ser entregue III.2", "qual é o prazo de III.2"],
    ),
    (Question(ask=QuestionType.WHEN, owners=("frontex",)), ["Quais são os prazos da Frontex?"]),
    (Question(ask=QuestionType.COUNT, owners=EUROJUST), ["Quantas obrigações tem a Eurojust?"]),
    (
        Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("III.3",)),
        [
            "estado de III.3",
            "em que ponto está a III.3?",
            "iii.3",
            "mais informações sobre III.3",
        ],
    ),
    (Question(ask=QuestionType.DETAILS, which=StatusFilter.ALL, refs=("F.2",)), ["pormenores da ação F.2"]),
    (Question(section="III"), ["O que está em aberto na secção III?", "o que há na parte III"]),
    (
        Question(vehicle="schengen-barometer-plus"),
        [
            "O que é apresentado através do Barómetro de Schengen+?",
            "o que passa pelo Barómetro Schengen",
            "o que vai no Barómetro+",
        ],
    ),
    (
        Question(addressees=("schengen-council",)),
        ["O que deve ser apresentado ao Conselho Schengen?", "o que é dirigido ao Conselho Schengen"],
    ),
    (
        Question(addressees=("european-parliament",)),
        ["O que é enviado ao Parlamento Europeu?", "o que vai para o Parlamento", "o que recebe o Parlamento"],
    ),
    (Question(addressees=("council", "european-parliament")), ["o que segue para o Conselho e para o Parlamento?"]),
    (Question(undated=True), ["O que não tem prazo?", "que ações não têm data-limite", "obrigações sem prazo"]),
    (Question(ownerless=True), ["O que não tem responsável?", "obrigações sem responsável"]),
    (Question(ask=QuestionType.NEXT), ["Qual é o próximo prazo?", "o que se segue"]),
    (
        Question(ask=QuestionType.NEXT, owners=("frontex",)),
        ["o que se segue para a Frontex", "Qual é a próxima entrega da Frontex?", "próximo prazo da Frontex"],
    ),
    (Question(when=since("2023-10-19")), ["O que aí vem?"]),
    (
        Question(ask=QuestionType.HELP),
        ["ajuda", "O que sabes fazer?", "o que pode fazer?", "Como é que isto funciona?"],
    ),
    # Gralhas.
    (
        Question(owners=("europol",), when=by("2024-06")),
        ["o que deve europl entregar até junho de 2024", "what must Europol entregar até junho de 2024"],
    ),
    # Yes or no.
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.OVERDUE, owners=("frontex",)), ["A Frontex está atrasada?"]),
    (Question(ask=QuestionType.WHETHER, which=StatusFilter.DONE, refs=("III.3",)), ["III.3 já está feita?"]),
)

NEGATIVE: Negative = {
    RefusalReason.NOTHING: ["obrigado!", "O que é a Europol?", "bom dia a todos"],
    RefusalReason.WORDS: ["que tempo faz em Bruxelas", "quem ganhou o jogo", "o que deve entregar o Fulano?"],
    RefusalReason.BODY: [
        "O que deve a Interpol entregar?",
        "o que deve fazer o Conselho Europeu",
        "o que tem a Noruega de entregar até junho de 2024",
    ],
    RefusalReason.REFERENCE: ["estado de III.9", "o que está em aberto na secção VII", "quem se ocupa de V.1"],
    RefusalReason.TIME: [
        "o que tem de ser entregue até 31 de junho de 2024",
        "o que deve fazer a Europol entre junho de 2024 e março de 2024",
        "o que vence em 30 de fevereiro de 2024",
    ],
    RefusalReason.VAGUE: [
        "o que vence no início de 2024",
        "o que vence em breve",
        "o que deve fazer a Europol na primavera",
        "o que tem de ser entregue quanto antes",
    ],
    RefusalReason.COUNCIL: [
        "o que deve estar pronto para o Conselho de abril de 2024",
        "o que tem de ser apresentado no Conselho de maio de 2024",
    ],
    RefusalReason.OWN_BODY: ["O que devemos entregar?", "quais são os nossos prazos", "o que é que nós temos de fazer"],
    RefusalReason.EXCLUSION: ["o que não tem a Europol de entregar", "tudo exceto em junho"],
    RefusalReason.FOLLOW_UP: ["e a Frontex?", "e em março?"],
}
