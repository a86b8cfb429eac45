"""Countries that a report or list is asked to name: what stands in it is in no register."""

from collections.abc import Sequence

from domain.languages.schema import Concept
from domain.reading.requests.not_held.persons import OWING
from domain.reading.requests.sentences_alone import find_sentences
from domain.reading.words.lexicon import WordMatch
from domain.reading.words.word_matcher import word_matcher

#: With one of these Member States are asked for, which owe something.
_OWING = (*OWING, Concept.DELIVER)
#: On a list, or named: of what stands in a report no register knows.
_is_named = word_matcher(
    """named mentioned listed list included covered cited genannt* aufgeführt* erwähnt* liste listen enthalten genoemd
    vermeld lijst staan nævn* omtal* listen nämn* listan omfattas mentionn* cité* figur* liste nombrad* mencionad*
    lista aparec* incluid* citad* citat* menzionat* elenc* compaion* mencionados menționat* listă lista figurează
    посочен* споменат* списък* включен* uveden* jmenován* jmenovan* seznam* zmíněn* menovan* zoznam* spomenut*
    spomínaj* wymienion* liście listą wykaz* wskazan* naveden* popis* spominju* spomenut* imenovan* omenjen*
    seznam* navajaj* minim* sąraš* įvardyt* įtraukt* nosaukt* minēt* sarakst* iekļaut* nimet* loend* nimekirj*
    mainit* luettelo* listalla listaan mainin* nevez* említ* listán szerepel* αναφέρ* λίστα κατάλογο* κατονομάζ*
    worst best schlecht* besten pire mieux peor mejor peggio meglio pior melhor slechtst* beste dårligst bedst
    sämst bäst huonoi* paras halvem parem slikt* visslikt* labāk blogiaus* geriaus* najgorz* najlep* nejhůř*
    nejlép* najhorš* najloš* najslab* najbol* legrosszabb* legjobb* prost bine χειρότερ* καλύτερ* agħar aħjar
    measa fearr зле добре περιλαμβάν* imsemm* jissemmew lista msemmij* elenkat* liosta* luaite ainmnithe liosta
    luaitear ainmnítear behandlet abordé* abordad* abordat* zajet* καλύπτ* käsitell* clúdaithe
    kopert*"""
)
#: Countries, of which a report or list may have some.
_is_country = word_matcher(
    """countries states länder staaten landen lande länder pays états países estados paesi stati países țări state
    страни държави země státy krajiny štáty kraje państwa zemlje države države valstys šalys valstis riigid
    riike country land pays país paese państwo země krajina zemlja država страна държава ország țară χώρα pajjiż
    tír valstybė valstij valstīm riigi maat maita valtiot országok országokat χώρες κράτη pajjiżi stati tíortha"""
)
#: Words for "which" that are one with the countries that follow.
_is_which = word_matcher(
    """que quels quelles quali ce liema katere kateri koje které které ktoré które jakie kokios kurios kuras kādas mis
    millised mitkä milyen mely quais welche vilka hvilke welke which ποιες ποια кои"""
)
#: So many words after "which" the countries stand.
_NEAR = 2


def find_listed_countries(words: Sequence[WordMatch]) -> str | None:
    """Return the countries of which a text asks what a report says: "which *countries* are named in the overview?".

    None if it asks for none, or for what they owe.
    """
    for start, stop in find_sentences(words):
        sentence = words[start:stop]
        countries = _countries_asked_for(sentence)
        is_owing = any(word.has(*_OWING) and not _names_in_list(word) for word in sentence)
        if countries is not None and not is_owing and any(map(_names_in_list, sentence)):
            return countries
    return None


def _countries_asked_for(words: Sequence[WordMatch]) -> str | None:
    """Return the word for countries after "which", or in one word with that."""
    for index, word in enumerate(words):
        parts = word.parts
        is_asked = any(map(_asks, words[max(0, index - _NEAR) : index]))
        if _is_country(parts[-1]) and (is_asked or _is_which(parts[0])):
            return word.text
    return None


def _asks(word: WordMatch) -> bool:
    return word.has(Concept.WHAT, Concept.WHO) and not word.has(Concept.STATUS_OF)  # French "liste"


def _names_in_list(word: WordMatch) -> bool:
    return any(map(_is_named, word.parts))
