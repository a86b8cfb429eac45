"""Texts in a thread that ask for something apart from what was listed."""

import pytest
from msgspec.structs import replace

from domain.dates.spans import Month, Span
from domain.questions.model import Bound, DueFilter, Exclusion, Question, QuestionType, StatusFilter
from tests.domain.reading.threads.conftest import GoOn
from tests.languages import LANGUAGES

ROADMAP = Question(refs=("IV.2a",), topic="roadmap")
EUROPOL = Question(owners=("europol",))
OVERDUE = StatusFilter.OVERDUE
#: After one thing what Europol has in December apart from that, and after several what is late apart from those.
APART = {
    "bg": ("какво друго дължи Европол през декември освен това?", "освен тях какво закъснява?"),
    "cs": ("co dalšího má Europol v prosinci kromě toho?", "a co se kromě nich zpozdilo?"),
    "da": ("hvad skal Europol ellers levere i december ud over det?", "hvad er forsinket ud over dem?"),
    "de": ("Was schuldet Europol im Dezember außer dem noch?", "was ist außer diesen überfällig?"),
    "el": ("τι άλλο οφείλει η Europol τον Δεκέμβριο πέρα από αυτό;", "εκτός από αυτά τι έχει καθυστερήσει;"),
    "en": ("what does Europol owe in December apart from that one?", "other than those, what is overdue?"),
    "es": ("¿qué tiene Europol en diciembre aparte de eso?", "¿qué está atrasado además de esos?"),
    "et": ("mida Europol peale selle detsembris veel võlgneb?", "mis on peale nende hilinenud?"),
    "fi": ("mitä Europolilla on sen lisäksi joulukuussa?", "mikä on niiden lisäksi myöhässä?"),
    "fr": ("à part ça, que doit Europol en décembre ?", "qu'est-ce qui est en retard à part ceux-là ?"),
    "ga": ("cad eile atá le déanamh ag Europol i mí na Nollag seachas sin?", "cad atá thar téarma seachas iad sin?"),
    "hr": ("što Europol osim toga duguje u prosincu?", "što osim njih kasni?"),
    "hu": ("mivel tartozik az Europol decemberben ezen kívül?", "mi késik azokon kívül?"),
    "it": ("cosa deve Europol a dicembre oltre a questo?", "a parte questi, cosa è in ritardo?"),
    "lt": ("ką be to Europolas turi pateikti gruodį?", "kas be jų vėluoja?"),
    "lv": ("ko Eiropols bez tā ir parādā decembrī?", "kas bez tiem kavējas?"),
    "mt": ("x'għandha tagħti l-Europol f'Diċembru minbarra dan?", "minbarra dawk, x'inhu tard?"),
    "nl": ("wat moet Europol naast dat in december nog leveren?", "wat is er behalve die te laat?"),
    "pl": ("co Europol ma w grudniu oprócz tego?", "co poza nimi jest spóźnione?"),
    "pt": ("o que deve a Europol em dezembro para além disso?", "tirando esses, o que está atrasado?"),
    "ro": ("ce mai are Europol în decembrie în afară de asta?", "ce este întârziat în afară de ele?"),
    "sk": ("čo má Europol okrem toho v decembri?", "čo okrem nich mešká?"),
    "sl": ("kaj mora Europol poleg tega oddati decembra?", "kaj razen njih zamuja?"),
    "sv": ("vad ska Europol leverera i december förutom det?", "vad är försenat utöver dem?"),
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_was_listed_is_left_out(code: str, go_on: GoOn) -> None:
    """A pronoun after a word for leaving out stands for what was asked about, or for all that was listed."""
    one, several = APART[code]
    question = go_on(code, ROADMAP, one)
    assert isinstance(question, Question)
    assert (question.owners, question.refs, question.without) == (("europol",), (), Exclusion(refs=("IV.2a",)))
    assert question.when is not None
    assert question.when.span.first.month == 12
    question = go_on(code, EUROPOL, several, listed=("I.1a", "III.1a"))
    assert isinstance(question, Question)
    assert (question.which, question.without) == (OVERDUE, Exclusion(refs=("I.1a", "III.1a")))


def test_what_the_last_question_left(go_on: GoOn) -> None:
    """Without a limit of its own it asks for the rest of what was asked about, whenever it is due."""
    december = DueFilter(bound=Bound.IN, span=Span.months(Month(2023, 12)))
    question = go_on("en", replace(EUROPOL, when=december), "anything apart from those?", listed=("I.1a",))
    assert isinstance(question, Question)
    assert (question.owners, question.when, question.without) == (("europol",), None, Exclusion(refs=("I.1a",)))


def test_who_else_owes_it(go_on: GoOn) -> None:
    """ "Them" in a question for owners are those who owe what was listed."""
    last = Question(refs=("III.6a",), ask=QuestionType.WHEN)
    question = go_on("en", last, "who is late apart from them?", listed=("III.6a",), listed_owners=("commission",))
    assert isinstance(question, Question)
    assert (question.which, question.without) == (OVERDUE, Exclusion(owners=("commission",)))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "aparte de los de la Comisión"),
        ("es", "quita la Comisión"),
        ("de", "außer der Kommission"),
        ("en", "except those of the Commission"),
        ("en", "except those of the Commission, please"),
        ("pl", "oprócz tych Komisji"),
        ("de", "außer denen der Kommission"),
        ("nl", "behalve die van de Commissie"),
        ("fr", "sauf la Commission"),
    ],
)
def test_a_name_is_left_out_as_before(code: str, text: str, go_on: GoOn) -> None:
    """An article, or a pronoun with a name after it, stands for nothing that was listed."""
    question = go_on(code, Question(), text)
    assert isinstance(question, Question)
    assert question.without == Exclusion(owners=("commission",))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "apart from these two, what else has Frontex?"),
        ("cs", "co je kromě těchhle dvou ještě na Frontexu?"),
        ("de", "was hat Frontex außer diesen beiden noch?"),
        ("hu", "ezen a kettőn kívül mije van még a Frontexnek?"),
        ("lv", "kas bez šiem diviem vēl ir Frontex?"),
        ("pl", "oprócz tych dwóch co jeszcze ma Frontex?"),
        ("sk", "čo má Frontex okrem týchto dvoch ešte?"),
        ("sv", "bortsett från de två, vad har Frontex mer?"),
    ],
)
def test_as_many_as_were_listed_are_left_out(code: str, text: str, go_on: GoOn) -> None:
    """Their number stands for them."""
    listed = ("IV.1a", "IV.1b")
    question = go_on(code, Question(section="IV"), text, listed=listed)
    assert isinstance(question, Question)
    assert (question.owners, question.without) == (("frontex",), Exclusion(refs=listed))
