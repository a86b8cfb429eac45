"""Words by which a text in a thread points to what was asked or listed before, in each language: data, no rules.

Each text is a list of phrases, separated by commas; case and accents do not matter. A "*" ends the beginning of a word.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class PointingWords:
    """One language's words."""

    #: Single words for what was named before; what is a conjunction as well costs nothing in a thread.
    pronouns: str
    #: Single words for one of those or for none, at the end of what is said: "Frontex has none, right?".
    indefinites: str
    #: Of what was listed, and no other: "which of them".
    among: str
    #: What the last question left: "the rest".
    rest: str
    #: Whoever owes it.
    everybody: str
    #: Nobody else with it: "on its own".
    alone: str
    #: Beside a body they ask the same of it: "Frontex, too?".
    also: str
    #: The time of the last question: "that month".
    then: str
    #: After an answer that lists nothing: whatever there is, at any time.
    overall: str


POINTING_WORDS: Mapping[str, PointingWords] = {
    "bg": PointingWords(
        pronouns="това, тази, тези, онези, тях, техни*, тяхн*, него, нея, го, я, ги, там",
        indefinites="никакви, никаква, някакви, такива, нито",
        among="от тях, от тези, от това, сред тях, измежду тях, от изброените",
        rest="останалите, останалото, другите, всички други, всички останали",
        everybody="на всички, за всички, от всички, всички органи, всички агенции и институции",
        alone="сама, сам, сами, самостоятелно, без други",
        also="също",
        then="същия месец, през същия месец, тогава, по същото време, за същия срок, до същата дата, същия период",
        overall="изобщо, общо",
    ),
    "cs": PointingWords(
        pronouns="to, toho, tomu, tom, tím, ty, těch, těm, nich, jich, jim, jejich, něj, něho, něm, ní, tohle, tam",
        indefinites="žádný, žádné, žádná, žádnou, nějaký, nějaké, nějakou, takové, taková",
        among="z toho, z nich, z těch, z těchto, mezi nimi",
        rest="zbytek, zbylé, ostatní, zbývající, ty další, všechno ostatní",
        everybody="od všech, u všech, pro všechny, za všechny, všech subjektů, všechny subjekty",
        alone="sama, sám, sami, samostatně, výhradně, bez ostatních",
        also="taky, také, rovněž, též",
        then="ten měsíc, tentýž měsíc, stejný měsíc, ve stejném měsíci, tehdy, v té době, ke stejnému datu, ve "
        "stejném termínu, ve stejném období",
        overall="celkem, vůbec, celkově",
    ),
    "da": PointingWords(
        pronouns="det, den, dem, dette, disse, deraf, heraf, deri, dertil, deres, derinde",
        indefinites="nogen, ingen, nogle, sådanne",
        among="af dem, af disse, af det, heraf, blandt dem, blandt disse",
        rest="resten, de andre, de øvrige, alle andre, alt andet",
        everybody="alles, for alle, fra alle, alle sammens, alles sammen, alle organer, hos alle",
        alone="alene, helt alene, på egen hånd, uden andre",
        also="også, heller",
        then="samme måned, den måned, samme tid, på samme tid, samme periode, samme dag, til samme dato",
        overall="i alt, overhovedet, i det hele taget",
    ),
    "de": PointingWords(
        pronouns="das, dies, diese, dieser, dieses, diesen, diesem, davon, dabei, dazu, dafür, darin, daran, "
        "darunter, denen, dessen, deren, es, sie, ihn, ihm, ihnen, beide, beides, jene, jener, jenes, dort",
        indefinites="welche, welches, keine, keins, keines, keinen, eins, solche",
        among="davon, von denen, von diesen, von ihnen, darunter, unter denen, dabei",
        rest="der rest, den rest, rest, die anderen, die übrigen, die restlichen, alle anderen, alles andere",
        everybody="von allen, für alle, bei allen, die aller, alle stellen, von jedem, aller stellen",
        alone="allein, alleine, ganz allein, im alleingang, ausschließlich, ohne andere",
        also="auch, ebenfalls, ebenso",
        then="im selben monat, im gleichen monat, selber monat, gleicher monat, in dem monat, zum selben termin, zur "
        "gleichen zeit, gleicher zeitraum, im gleichen zeitraum, im selben zeitraum, am selben tag",
        overall="insgesamt, überhaupt, generell",
    ),
    "el": PointingWords(
        pronouns="αυτ*, εκειν*, εκει",
        indefinites="κανένα, καμία, καμιά, κανέναν, κάποιο, κάποια, τέτοια, τέτοιες",
        among="από αυτά, από αυτές, από αυτούς, ανάμεσά τους, μεταξύ αυτών, απ' αυτά",
        rest="τα υπόλοιπα, οι υπόλοιποι, τα άλλα, οι άλλοι, όλα τα άλλα",
        everybody="όλων, των πάντων, για όλους, από όλους, όλων των φορέων",
        alone="μόνη της, μόνος του, μόνο του, μόνοι τους, μόνα τους, αποκλειστικά",
        also="επίσης",
        then="τον ίδιο μήνα, την ίδια περίοδο, τότε, την ίδια μέρα, στο ίδιο διάστημα, εκείνο τον μήνα",
        overall="συνολικά, γενικά, καθόλου",
    ),
    "en": PointingWords(
        pronouns="that, those, these, it, its, they, them, their, theirs, ones, there",
        indefinites="any, none, some",
        among="which of those, which of them, which of these, how many of those, how many of them, any of those, any "
        "of them, of those, of them, of these, among them, among those, amongst them, out of these, out of those, of "
        "which, in all of them, on that list, on the list",
        rest="the rest, the others, the other ones, the remaining ones, everyone else, everybody else, everything "
        "else, all the others",
        everybody="everybody, everyone, all bodies, all the bodies, for all bodies, whoever owes it, every body, all "
        "actors, all owners, everyone else",
        alone="alone, all alone, on its own, on their own, by itself, by themselves, all by itself, single-handedly, "
        "exclusively theirs, solely theirs, without anyone else, without others",
        also="also, too, as well",
        then="that month, that same month, same month, the same month, in the same month, same time, at the same "
        "time, that week, that day, the same day, same day, in that period, same period, in the same period, by the "
        "same date, for the same date, at that meeting, at the same meeting",
        overall="overall, in total, at all, altogether, in general",
    ),
    "es": PointingWords(
        pronouns="eso, esto, esos, esas, estos, estas, ello, ellos, ellas, aquello, aquellos, aquellas, ahí, allí",
        indefinites="alguno, alguna, algunos, algunas, ninguno, ninguna, ningún",
        among="de esos, de esas, de estos, de estas, de ellos, de ellas, entre ellos, entre ellas, de eso, de esto",
        rest="el resto, los demás, las demás, lo demás, los otros, las otras, los restantes",
        everybody="de todos, de todo el mundo, para todos, de todas, los de todos, de cualquiera, todos los organismos",
        alone="sola, solos, en solitario, por su cuenta, ella sola, sin nadie más, en exclusiva",
        also="también, tampoco, igualmente",
        then="ese mes, ese mismo mes, mismo mes, el mismo mes, en ese mes, en las mismas fechas, misma fecha, en ese "
        "plazo, ese día",
        overall="en total, en general",
    ),
    "et": PointingWords(
        pronouns="see, selle, seda, sellest, sellega, need, nende, neid, nendest, neist, tema, ta, tal, neil, nad, "
        "seal",
        indefinites="mõni, mõned, ühtegi, ükski, selliseid",
        among="neist, nendest, sellest, nende hulgas, nende seas, nende hulka",
        rest="ülejäänud, teised, kõik teised, ülejäänutel",
        everybody="kõigi, kõikide, kõigil, kõigilt, kõikidelt, kõigi omad, kõikide omad, kõik asutused",
        alone="üksi, üksinda, täiesti üksi, omapäi, ilma teisteta",
        also="ka, samuti",
        then="samal kuul, sel kuul, samal ajal, samaks ajaks, samaks kuupäevaks, samal päeval",
        overall="üldse, kokku",
    ),
    "fi": PointingWords(
        pronouns="se, sen, sitä, siihen, siitä, siinä, sillä, ne, niitä, niistä, niihin, niiden, nuo, noista, nämä, "
        "näistä, näitä, tämä, tätä, siellä, sinne",
        indefinites="yhtään, yksikään, sellaisia, joitain, joitakin",
        among="niistä, näistä, noista, siitä, niiden joukossa, näiden joukossa",
        rest="loput, muut, kaikki muut, muilla, muiden, lopuilla",
        everybody="kaikkien, kaikilta, kaikille, jokaisen, kaikki toimijat, kaikkien toimijoiden",
        alone="yksin, yksinään, itsenäisesti, ilman muita",
        also="myös, samoin",
        then="samassa kuussa, siinä kuussa, samana kuukautena, samaan aikaan, samana päivänä, samalla aikavälillä, "
        "silloin",
        overall="ylipäätään, kaikkiaan",
    ),
    "fr": PointingWords(
        pronouns="ça, cela, ceci, ils, elles, eux, celui, celle, ceux, celles, dont, là, dedans",
        indefinites="aucun, aucune, certains, certaines",
        among="parmi eux, parmi elles, parmi ceux-ci, de ceux-ci, de ceux-là, dont, là-dedans, de tout cela, de ça, "
        "dans le lot",
        rest="le reste, les autres, tout le reste, tous les autres, toutes les autres",
        everybody="de tout le monde, pour tout le monde, de tous, pour tous, de chacun, tous organismes confondus, "
        "tous les organismes",
        alone="seul, seule, seuls, seules, toute seule, tout seul, tout seuls, à elle seule, à lui seul, sans les "
        "autres",
        also="aussi, également, non plus",
        then="ce mois-là, même mois, le même mois, à la même date, à la même échéance, même période, sur la même "
        "période, ce jour-là",
        overall="au total, en tout, en général",
    ),
    "ga": PointingWords(
        pronouns="sin, é, í, iad, acu, díobh, leo, orthu, ansin",
        indefinites="ceann, cinn",
        among="acu, acu sin, acu seo, díobh, díobh sin, ina measc, orthu sin",
        rest="an chuid eile, na cinn eile, iad eile",
        everybody="gach duine, do chách, gach aon duine, ag gach duine, gach comhlacht",
        alone="ina aonar, ina n-aonar, léi féin, leo féin",
        also="freisin, chomh maith",
        then="an mhí chéanna, an mhí sin, sa mhí chéanna, an tráth céanna, ag an am céanna, an lá céanna",
        overall="san iomlán, ar an iomlán",
    ),
    "hr": PointingWords(
        pronouns="to, toga, tome, tim, tih, tima, njih, njima, ih, ga, njihov*, njega, nje, joj, tamo",
        indefinites="nijedan, nijedno, nijednu, ijedan, ijedno, ijednu, takvih, takve",
        among="od toga, od tih, od njih, među njima, među tima",
        rest="ostatak, ostali, ostala, ostalo, drugi, svi ostali, sve ostalo",
        everybody="od svih, za sve, svih tijela, kod svih, svačije",
        alone="sama, sami, samostalno, isključivo, bez drugih",
        also="također, isto",
        then="taj mjesec, isti mjesec, istog mjeseca, u istom mjesecu, u isto vrijeme, u istom razdoblju, tada",
        overall="ukupno, uopće, općenito",
    ),
    "hu": PointingWords(
        pronouns="ez, ezt, ezek, ezeket, azok, azokat, abból, ebből, ezekből, azokból, őket, nekik, ennek, annak, "
        "erre, arra, ezzel, azzal, ott, oda, benne",
        indefinites="ilyen, ilyet, ilyenek, olyan, olyat, egyik, egyiket",
        among="ezek közül, azok közül, ezekből, azokból, ebből, abból, közülük, köztük, közöttük",
        rest="a többi, a többiek, a maradék, az összes többi",
        everybody="mindenkié, mindenkiét, mindenkiét kérem, mindenkinek, mindenki, mindenkitől, összes szervé, összes "
        "szerv",
        alone="egyedül, önállóan, egymaga, kizárólag, mások nélkül",
        also="is, szintén, sem",
        then="abban a hónapban, ugyanabban a hónapban, ugyanakkor, ugyanaddig, ugyanarra az időre, abban az időszakban",
        overall="összesen, egyáltalán, általában",
    ),
    "it": PointingWords(
        pronouns="ciò, questo, questi, queste, quello, quelli, quelle, quella, ne, loro, lì, là, dentro",
        indefinites="nessuno, nessuna, alcuno, alcuna, qualcuno, qualcuna",
        among="di questi, di queste, di quelli, di quelle, tra questi, fra questi, tra queste, fra queste, tra loro, "
        "fra loro",
        rest="il resto, gli altri, le altre, tutti gli altri, tutto il resto, i restanti",
        everybody="di tutti, per tutti, di chiunque, da tutti, tutti gli organismi",
        alone="da sola, da solo, da soli, in autonomia, senza altri",
        also="anche, pure, neanche",
        then="quel mese, stesso mese, lo stesso mese, nello stesso mese, nello stesso periodo, alla stessa data, per "
        "la stessa data, in quella data",
        overall="in totale, in tutto, in generale",
    ),
    "lt": PointingWords(
        pronouns="tai, to, tam, jis, ji, jie, jos, jų, jiems, jam, jai, tie, tų, tas, ten",
        indefinites="vieno, vienos, jokio, jokių, jokios, tokių",
        among="iš jų, iš to, iš šių, iš tų, iš šitų, tarp jų",
        rest="kiti, kitos, visi kiti, likusieji, likę, likusios",
        everybody="visų, iš visų, visiems, visų institucijų",
        alone="pati viena, viena pati, vienas pats, pats vienas, vieni patys, savarankiškai, be kitų",
        also="taip pat, irgi",
        then="tą patį mėnesį, tą mėnesį, tuo pačiu metu, tuo pačiu laikotarpiu, iki tos pačios datos, tą pačią dieną",
        overall="iš viso, apskritai",
    ),
    "lv": PointingWords(
        pronouns="tas, tā, tie, tās, to, tam, tajā, tiem, viņi, viņiem, viņu, tur",
        indefinites="nekāda, nekādu, neviena, nevienu, kāds, kāda, tādu",
        among="no tiem, no tām, no šiem, no šīm, no tā, no kuriem, no kurām, starp tiem, starp tām, tostarp",
        rest="pārējie, pārējās, pārējais, citi, visi pārējie",
        everybody="no visiem, visu iestāžu, katram, par visiem",
        alone="viena pati, viens pats, vieni paši, vienatnē, bez citiem",
        also="arī, tāpat",
        then="tajā pašā mēnesī, tai pašā mēnesī, tajā mēnesī, tajā pašā laikā, līdz tam pašam datumam, tajā pašā dienā",
        overall="vispār, kopumā",
    ),
    "mt": PointingWords(
        pronouns="dan, din, dawn, dak, dik, dawk, minnhom, fihom, lilhom, hu, hi, huma, tagħhom, hemmhekk, fih, fiha",
        indefinites="xejn, ebda",
        among="minn dawn, minn dawk, minnhom, fosthom, bejniethom",
        rest="il-bqija, il-kumplament, l-oħrajn",
        everybody="ta kulħadd, għal kulħadd, kulħadd, mingħand kulħadd",
        alone="waħedha, waħdu, weħidha, weħdu, weħidhom, waħidhom",
        also="ukoll, wkoll",
        then="fl-istess xahar, dak ix-xahar, fl-istess żmien, sal-istess data, fl-istess jum",
        overall="b'kollox, inġenerali",
    ),
    "nl": PointingWords(
        pronouns="dat, dit, die, deze, daar, daarvan, daarbij, daarvoor, daarin, ervan, erbij, ervoor, erin, hun, ze, "
        "zij, hij",
        indefinites="geen, eentje",
        among="daarvan, hiervan, ervan, van die, van deze, daaronder, daarbij, daartussen",
        rest="de rest, de anderen, de andere, de overige, al het andere, alle anderen",
        everybody="van iedereen, voor iedereen, iedereen, bij iedereen, van allemaal, van alle organisaties, die van "
        "allemaal",
        alone="alleen, helemaal alleen, in zijn eentje, in haar eentje, op eigen houtje, zelfstandig, zonder anderen",
        also="ook, eveneens",
        then="zelfde maand, dezelfde maand, die maand, in dezelfde maand, in die maand, zelfde periode, dezelfde "
        "periode, op dezelfde dag, tegen dezelfde datum",
        overall="in totaal, überhaupt, in het algemeen",
    ),
    "pl": PointingWords(
        pronouns="to, tego, temu, tym, tych, tymi, nich, ich, nim, nimi, niego, nią, jego, jej, tam",
        indefinites="żadnych, żadnego, żaden, żadnej, jakieś, takich, takie",
        among="z tego, z nich, z tych, wśród nich, pośród nich, spośród nich",
        rest="reszta, resztę, pozostałe, pozostali, inne, wszystkie inne, wszyscy inni",
        everybody="wszystkich, od wszystkich, dla wszystkich, u wszystkich, wszystkich podmiotów, każdego",
        alone="sama, sam, sami, samodzielnie, w pojedynkę, wyłącznie, bez innych",
        also="też, także, również",
        then="w tym samym miesiącu, ten sam miesiąc, w tym samym czasie, w tym samym terminie, tego samego dnia, na "
        "ten sam termin",
        overall="w sumie, ogółem, w ogóle, łącznie",
    ),
    "pt": PointingWords(
        pronouns="isso, isto, esses, essas, estes, estas, aquilo, eles, elas, deles, delas, disso, disto, nisso, "
        "neles, lá, aí, nele, nela",
        indefinites="nenhum, nenhuma, algum, alguma, alguns, algumas",
        among="desses, dessas, destes, destas, deles, delas, disso, disto, entre eles, entre elas",
        rest="o resto, os restantes, as restantes, os outros, as outras, os demais, tudo o resto",
        everybody="de todos, de toda a gente, para todos, de todas, de qualquer um, todas as entidades, os de todos",
        alone="sozinha, sozinho, sozinhos, por si só, sem mais ninguém, em exclusivo",
        also="também, igualmente",
        then="nesse mês, esse mês, mesmo mês, no mesmo mês, na mesma altura, no mesmo período, para a mesma data, "
        "nesse dia",
        overall="no total, ao todo, em geral",
    ),
    "ro": PointingWords(
        pronouns="asta, aceasta, acestea, acestora, ăsta, astea, ele, ei, lor, acelea, acolo",
        indefinites="niciunul, niciuna, niciunui, vreunul, vreuna, unele",
        among="dintre ele, dintre acestea, dintre astea, din ele, din acestea, din astea, printre ele, între ele",
        rest="restul, celelalte, ceilalți, toate celelalte, toți ceilalți",
        everybody="ale tuturor, ale tuturora, pentru toți, de la toți, tuturor, ale oricui, toate organismele",
        alone="singură, singur, singuri, de una singură, de unul singur, exclusiv, fără alții",
        also="tot, de asemenea",
        then="în aceeași lună, aceeași lună, luna aceea, în luna aceea, în aceeași perioadă, până la aceeași dată, în "
        "același timp",
        overall="în total, în general",
    ),
    "sk": PointingWords(
        pronouns="to, toho, tomu, tom, tým, tých, nich, ich, im, neho, ňom, nej, tam",
        indefinites="žiadne, žiadny, žiadnu, žiadna, nejaké, také",
        among="z toho, z nich, z tých, z týchto, medzi nimi",
        rest="zvyšok, zvyšné, ostatné, ostatní, všetko ostatné",
        everybody="od všetkých, u všetkých, pre všetkých, za všetkých, všetkých subjektov",
        alone="sama, sám, sami, samostatne, výlučne, bez ostatných",
        also="tiež, aj, takisto",
        then="v tom istom mesiaci, v ten mesiac, ten istý mesiac, v rovnakom období, v tom istom období, k rovnakému "
        "dátumu, vtedy",
        overall="celkovo, vôbec",
    ),
    "sl": PointingWords(
        pronouns="to, tega, temu, tem, teh, tiste, tisti, njih, jih, njim, njihov*, njega, nje, tam, zraven",
        indefinites="nobene, noben, nobenega, nobeno, kakšno, kakšnega, takih",
        among="od tega, od teh, od njih, izmed njih, izmed teh, med njimi, med temi",
        rest="ostalo, ostali, ostala, preostali, preostalo, drugi, vse ostalo, vsi ostali",
        everybody="od vseh, za vse, vseh, pri vseh, vseh organov",
        alone="sama, sam, sami, samostojno, izključno, brez drugih",
        also="tudi, prav tako",
        then="isti mesec, tisti mesec, v istem mesecu, v istem obdobju, ob istem času, do istega datuma, takrat",
        overall="sploh, na splošno",
    ),
    "sv": PointingWords(
        pronouns="det, den, dem, dom, dessa, detta, därav, deras, däri, dit",
        indefinites="någon, några, inget, ingen, inga, sådana",
        among="av dem, av dessa, av det, bland dem, bland dessa, därav, varav",
        rest="resten, de andra, de övriga, alla andra, allt annat, övriga",
        everybody="allas, för alla, från alla, allihops, alla organs, alla aktörer",
        alone="ensam, ensamma, själv, själva, på egen hand, utan andra",
        also="också, även, heller",
        then="samma månad, den månaden, i samma månad, samma tid, samma period, samma dag, till samma datum",
        overall="totalt, överhuvudtaget, i allmänhet",
    ),
}
