"""How somebody wants the answer: "oldest first", "sorted by date", "in one list", "just the number"; in all languages.

An answer is in the order of time anyway and begins with what is asked, so nothing of that limits it.
"""

from collections.abc import Sequence

from domain.languages.schema import QUESTION_WORDS, Concept
from domain.reading.words.lexicon import WordMatch, any_has
from domain.reading.words.tokenizer import TokenKind
from domain.reading.words.word_matcher import PhrasedWords, phrase_table, word_matcher

_is_of_order = word_matcher(
    """sort* order* arrang* chronolog* oldest newest älteste ältesten ältestes geordn* oudste gesorteerd* geordend*
    ældste sorter* ordnet ordna* äldsta trié* triée* rang* ancien* ordin* ordon* vecchi* orden* antigu* antig* vechi*
    подред* сортир* най-стар* старите seřa* seraz* serad* uspořád* uporad* zorad* usporiad* nejstarš* najstarš*
    posortow* uporządk* kolejnoś* najstarsz* pored* sortir* poredaj* najstarij* najstarejš* razvrst* surūšiuok*
    rūšiuok* išdėst* seniausi* sakārto* kārto* vecāk* järjesta* sorteeri* vanema* vanimast järjestä* lajittel* vanhi*
    rendez* sorrend* legrégebbi* σειρά ταξινόμ* ταξινομ* παλιότερ* παλαιότερ* irranġa* ordni ordna eqdem eagraigh*
    sórtáil* sine zuerst først först nejdřív commence commencez begin beginn* begynd* börja partendo empezando
    comenzando começando începe începând zaczynając počni* začni pradėk* sāc sākot alates alusta* alkaen aloita kezdve
    kezd* ξεκίνα ξεκινώντας ξεκινήστε αρχίζοντας ibda tosú tosaigh* започни започнете започвайки старото старата"""
)
_is_of_form = word_matcher(
    """number figure names dates zahl namen daten aantal cijfer tallet antallet navne datoer siffran antalet namn
    datum datumen chiffre nombre noms dates numero nomi date número nombres fechas nomes datas numărul numele date
    числото броя имената датите číslo počet jména data čísla mená dátumy liczba liczbę nazwy daty broj imena datumi
    datume številka število skaičių skaičiaus pavadinimus datas datus datumus skaitli skaitļus nosaukumus arv arvu
    nimed kuupäevad luku lukumäärä nimet päivämäärät szám számot neveket dátumokat αριθμό ονόματα ημερομηνίες numru
    ismijiet dati uimhir ainmneacha dátaí"""
)
_is_figure = word_matcher(
    """figure number zahl ziffer aantal cijfer tal tallet siffra siffran chiffre nombre numero cifra número cifră
    numărul число цифра číslo číslovku liczba liczbę liczby broj brojku številka številko število skaičius skaičiaus
    skaitlis skaitli arv arvu luku luvun lukua szám számot αριθμό νούμερο numru figiúr uimhir"""
)
_ONE_LIST = """
    in one list, in a single list, in einer liste, in einer einzigen liste, in één lijst, in een lijst, på én liste,
    i en liste, på en liste, i en enda lista, i en lista, på en lista, dans une seule liste, en une seule liste,
    dans une liste, in una sola lista, in un'unica lista, in un unico elenco, in un solo elenco, en una sola lista,
    en una única lista, en una lista, numa só lista, numa única lista, numa lista, într-o singură listă, într-o
    listă, într o singură listă, într o listă, в един общ списък, в един списък, в общ списък, do jednoho seznamu, v
    jednom seznamu, do jedného zoznamu, v jednom zozname, jedną listę, w jednej liście, na jednej liście, w jednym
    zestawieniu, w jednym wykazie, na jedan popis, u jedan popis, na jednom popisu, na en seznam, v en seznam, na
    enem seznamu, į vieną sąrašą, viename sąraše, į vieną lentelę, vienoje lentelėje, vienā sarakstā, vienā tabulā,
    ühte nimekirja, ühes nimekirjas, ühte loendisse, ühte tabelisse, ühes tabelis, samaan luetteloon, yhteen
    taulukkoon, yhteen luetteloon, yhtenä luettelona, yhteen listaan, egyetlen listában, egy listában, egy listába,
    egy táblázatba, egy táblázatban, σε έναν πίνακα, σε έναν κατάλογο, σε μία λίστα, σε μια λίστα, σε ενιαίο
    κατάλογο, f lista waħda, f' lista waħda, i liosta amháin, in aon liosta amháin
"""
_BY_DATE = """
    by date, by deadline, by due date, in order of date, in order of deadline, nach datum, op datum, efter dato,
    efter datum, par date, par ordre de date, per data, in ordine di data, por fecha, por orden de fecha, por data,
    por ordem de data, în ordinea datei, după dată, по дата, podle data, podľa dátumu, według daty, po datumu, pagal
    datą, pēc datuma, kuupäeva järgi, päivämäärän mukaan, dátum szerint, κατά ημερομηνία, με σειρά ημερομηνίας,
    skont id data, de réir dáta
"""
_BY_BODY = """
    one body after the other, one after the other, by body, per body, eine nach der anderen, nach einrichtungen, de
    een na de ander, per instantie, én ad gangen, en i taget, l'un après l'autre, un organisme après l'autre, uno alla
    volta, un organismo alla volta, uno por uno, por organismo, um a seguir ao outro, pe rând, pentru fiecare
    instituție sau agenție, pe instituții, един по един, jeden po druhém, jeden po druhom, jeden po drugim, po kolei,
    jedno za drugim, enega za drugim, po organih, vieną po kito, vienu pēc otras, üks teise järel, yksi toisensa
    jälkeen, egyik a másik után, το ένα μετά το άλλο, wara l ieħor, i ndiaidh a chéile, comhlacht i ndiaidh comhlachta
"""
#: All that the register has.
_OF_ALL_THIS = """
    in all this, of all this, in all of this, от всичко това, по всичко това, z toho všeho, ze všeho toho, v tom
    všem, i alt det her, af alt det her, von alledem, bei alledem, von dem ganzen, από όλα αυτά, σε όλα αυτά, de
    todo esto, en todo esto, sellest kõigest, selles kõiges, kaikesta tästä, tässä kaikessa, dans tout ça, dans
    tout cela, de tout ça, leis seo ar fad, sa méid seo ar fad, od svega ovoga, u svemu ovome, ebből az egészből,
    ebben az egészben, di tutto questo, in tutto questo, iš viso šito, iš viso to, visame tame, no visa šī, no tā
    visa, visā šajā, minn dan kollu, f'dan kollu, in dit alles, van dit alles, z tego wszystkiego, w tym
    wszystkim, no meio disto tudo, disto tudo, din toate astea, din toate acestea, z toho všetkého, v tom všetkom,
    od vsega tega, pri vsem tem, i allt det här, av allt det här, selle märkuse järgi, märkuse järgi, märkuse
    kohaselt, prema ovoj napomeni, prema napomeni, pagal šį pranešimą, pagal pranešimą, efter noten, po tem dopisu
"""
#: That another figure is asked for to compare.
_TO_COMPARE = """
    just to compare, to compare, for comparison, by comparison, in comparison, by way of comparison, за сравнение,
    за да сравня, pro srovnání, na porovnání, til sammenligning, bare til sammenligning, zum Vergleich, im
    Vergleich dazu, für den Vergleich, για σύγκριση, για να συγκρίνω, para comparar, solo para comparar, es por
    comparar, por comparar, a modo de comparación, en comparación, võrdluseks, vertailun vuoksi, vertailuksi, à
    titre de comparaison, pour comparer, par comparaison, juste pour comparer, chun comparáid a dhéanamh, le
    comparáid a dhéanamh, usporedbe radi, za usporedbu, čisto za usporedbu, radi usporedbe, összehasonlításképp,
    összehasonlításképpen, összehasonlításul, per fare un confronto, giusto per fare un confronto, per confronto,
    per un confronto, palyginimui, salīdzinājumam, biex inqabbel, biex inqabblu, ter vergelijking, dla porównania,
    só para comparar, em comparação, para efeitos de comparação, ca să compar, pentru comparație, pre porovnanie,
    len pre porovnanie, na porovnanie, v porovnaní s tým, za primerjavo, samo za primerjavo, som jämförelse, bara
    som jämförelse, för jämförelsens skull
"""
_PHRASES = phrase_table(f"{_TO_COMPARE},{_OF_ALL_THIS},{_BY_BODY},{_ONE_LIST},{_BY_DATE}")
#: What a clause about the form of the answer never has.
_ASKING = (
    *(set(QUESTION_WORDS) - {Concept.WHO}),
    *(Concept.NAME, Concept.MONTH, Concept.MEETING, Concept.SECTION, Concept.VEHICLE, Concept.UNDATED, Concept.EXCEPT),
    *(Concept.OVERDUE, Concept.DATED, Concept.MUST, Concept.OWE, Concept.YEAR, Concept.WEEK, Concept.QUARTER),
    Concept.HALF,
)
#: What may limit what is counted.
_LIMITING = (
    *(Concept.NAME, Concept.MONTH, Concept.MEETING, Concept.SECTION, Concept.VEHICLE, Concept.UNDATED, Concept.YEAR),
    *(Concept.OVERDUE, Concept.WEEK, Concept.QUARTER, Concept.HALF, Concept.RHYTHM, Concept.DONE),
)
_ASKING_KINDS = (TokenKind.REF, TokenKind.ROMAN, TokenKind.NOTE, TokenKind.YEAR, TokenKind.DATE)
_DAYS = (TokenKind.NUMBER, TokenKind.DATE)
_MAX_CLAUSE = 9
_MAX_FIGURE = 6


def leave_out_presentation(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without what only says how the answer should look; all of them if nothing else is said."""
    words = _without_figure(words)
    clauses = split_clauses(words)
    kept = [clause for number, clause in enumerate(clauses) if not (number and _is_about_form(clause))]
    return _without_phrases([word for clause in kept for word in clause] if len(kept) < len(clauses) else words)


def _without_phrases(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    while (found := _find_phrase(words)) is not None:
        words = [*words[: found[0]], *words[found[1] :]]
    return words


def _find_phrase(words: Sequence[WordMatch]) -> tuple[int, int] | None:
    """Return where a phrase is that is not all; Slovenian "po datumu" is "by date", and "after the date of" a day."""
    for start, end in PhrasedWords(words).find_all(_PHRASES):
        is_of_day = end < len(words) and (words[end].kind in _DAYS or words[end].has(Concept.MONTH))
        # A phrase may be a part of a longer one that is read as one word: it ends where it begins.
        if start < end and end - start < len(words) and not is_of_day:
            return start, end
    return None


def split_clauses(words: Sequence[WordMatch]) -> list[list[WordMatch]]:
    """Return the clauses of a text, each with the sign before it."""
    clauses: list[list[WordMatch]] = [[]]
    for word in words:
        if word.kind in (TokenKind.COMMA, TokenKind.STOP, TokenKind.DASH):
            clauses.append([])
        clauses[-1].append(word)
    return clauses


def _is_about_form(clause: Sequence[WordMatch]) -> bool:
    """Return whether a clause only says in what order or form something is wanted."""
    said = [word for word in clause if word.kind is TokenKind.WORD]
    if not 0 < len(said) <= _MAX_CLAUSE or names_register(clause):
        return False
    if PhrasedWords(said).find(_PHRASES) is not None and not any(word.kind in _DAYS for word in clause):
        return True
    parts = [part for word in said for part in word.parts]
    is_form = any(map(_is_of_form, parts)) and any_has(said, Concept.ONLY)
    return is_form or any(map(_is_of_order, parts))


def _without_figure(words: Sequence[WordMatch]) -> Sequence[WordMatch]:
    """Return words without what says before "how many" that a figure is wanted: "I need a figure for my report"."""
    index = next((index for index, word in enumerate(words) if word.has(Concept.HOW_MANY)), 0)
    lead = words[:index]
    says_figure = any(_is_figure(part) for word in lead for part in word.parts)
    limits = any(word.has(*_LIMITING, *QUESTION_WORDS) and not word.is_noise for word in lead)
    limits = limits or any(word.kind in _ASKING_KINDS for word in lead)
    return words[index:] if says_figure and not limits else words


def asks_only_for_figure(words: Sequence[WordMatch]) -> bool:
    """Return whether a sentence only asks for the figure that another one tells of: "could you give me the number?"."""
    said = [word for word in words if word.kind is TokenKind.WORD]
    is_figure = any(_is_figure(part) for word in said for part in word.parts)
    return is_figure and len(said) <= _MAX_FIGURE and not any_has(said, *QUESTION_WORDS, Concept.ITEM)


def names_register(clause: Sequence[WordMatch]) -> bool:
    """Return whether a clause asks something, or names anything of the register."""
    asks = any(word.has(*_ASKING) and not word.is_noise for word in clause)
    return asks or any(word.kind in _ASKING_KINDS for word in clause)
