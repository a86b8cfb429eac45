"""Words by which a text in a thread points to what was asked or listed before, in each language: data, no rules.

Each text is a list of phrases, separated by commas; case and accents do not matter. A "*" ends the beginning of a word.
"""

from collections.abc import Mapping

from msgspec import Struct


class PointingWords(Struct, frozen=True, kw_only=True):
    """One language's words."""

    #: Single words for what was named before; what is a conjunction as well costs nothing in a thread.
    pronouns: str
    #: Single words for one of those or for none, at the end of what is said: "Frontex has none, right?".
    indefinites: str
    #: What was not listed, where the words for leaving out and the pronouns do not say it: "darüber hinaus".
    besides: str
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


#: Languages in which "they" is said by the verb alone: "što još duguju?".
DROPPING_SUBJECTS = frozenset(
    {"bg", "cs", "el", "es", "fi", "hr", "hu", "it", "lt", "lv", "mt", "pl", "pt", "ro", "sk", "sl"}
)
POINTING_WORDS: Mapping[str, PointingWords] = {
    "bg": PointingWords(
        pronouns="това, тази, тези, онези, тях, техни*, тяхн*, него, нея, го, я, ги, там, този, тая, тоя, тия, ония, "
        "онова, онази, те, тя, той, им, му, негов*, нейн*, тук, двете, въпросн*, нищо",
        indefinites="никакви, никаква, някакви, такива, нито, никакъв, никакво, никой, никоя, никое, някой, някоя, "
        "някое, някои, нещо такова, са, е, казват, наричат, списък, списъка, кои, кое, коя",
        besides="освен това, освен него, освен нея, освен тях, отделно от това, извън това, наред с това",
        among="от тях, от тези, от това, сред тях, измежду тях, от изброените, от онези, от тия, измежду тези, между "
        "тях, сред тези, сред онези, сред изброените, от изброеното, от списъка, в списъка, в този списък, от "
        "посочените, от горните, от въпросните",
        rest="оставащото, останалото едно, оставащото едно, "
        "останалите, останалото, другите, всички други, всички останали, другото, всичко друго, всичко останало, "
        "остатъка, остатъкът, останалата част",
        everybody="на всички, за всички, от всички, всички органи, всички агенции и институции, при всички, за всички "
        "органи, на всички органи, от всички органи, за всеки, на всеки",
        alone="сама, сам, сами, самостоятелно, без други, съвсем сам, съвсем сама, съвсем сами, единолично, без никой "
        "друг, без чужда помощ, без другите",
        also="също, също така, същото",
        then="същия месец, през същия месец, тогава, по същото време, за същия срок, до същата дата, същия период, "
        "онзи месец, през онзи месец, същата дата, на същата дата, същия ден, на същия ден, същата седмица, през "
        "същата седмица, през същия период, за същия период, в същия срок, по онова време, на същото заседание, за "
        "това заседание, на това заседание, до това заседание, за онова заседание",
        overall="изобщо, общо, като цяло, въобще",
    ),
    "cs": PointingWords(
        pronouns="to, toho, tomu, tom, tím, ty, těch, těm, těmi, nich, jich, jim, jimi, nimi, jejich, něj, něho, němu, "
        "něm, ním, ní, ni, ji, jí, ho, mu, oni, ony, tohle, tohoto, tam",
        indefinites="žádný, žádné, žádná, žádnou, žádného, žádných, nějaký, nějaké, nějakou, nějaká, nějakých, takový, "
        "takové, takových, taková",
        besides="kromě toho, krom toho, mimo to, mimo ně, vedle toho",
        among="z toho, z nich, z těch, z těchto, z těchhle, z tohoto, z tohohle, z uvedených, z vypsaných, mezi nimi, "
        "mezi těmi, mezi těmito, mezi tím, v tom seznamu, na tom seznamu",
        rest="ten zbylý, ta zbylá, to zbylé, to co zbývá, ten co zbývá, "
        "zbytek, zbytku, zbytkem, zbylé, zbylí, zbylých, ostatní, ostatních, ostatním, ostatními, zbývající, ty "
        "další, ti další, všechno ostatní, vše ostatní, všichni ostatní, všechny ostatní, všech ostatních",
        everybody="od všech, u všech, pro všechny, za všechny, a všichni, všech subjektů, všechny subjekty, všech "
        "orgánů, všechny orgány, všech institucí",
        alone="sama, sám, samo, sami, samy, samostatně, čistě sám, čistě sama, úplně sám, úplně sama, zcela sám, zcela "
        "sama, výhradně, výlučně, bez ostatních, bez partnerů, na vlastní pěst",
        also="taky, také, rovněž, též, taktéž, zároveň",
        then="v tu dobu, ten měsíc, tentýž měsíc, týž měsíc, stejný měsíc, v tom měsíci, ve stejném měsíci, v témže "
        "měsíci, v tomtéž měsíci, v daném měsíci, téhož měsíce, tehdy, v té době, ve stejné době, v tutéž dobu, ke "
        "stejnému datu, k témuž datu, ve stejném termínu, ke stejnému termínu, ve stejný den, téhož dne, ve stejném "
        "období, v tomtéž období, na stejné radě, na téže radě, k tomuto zasedání, na toto zasedání, na tom zasedání, "
        "k tomu zasedání",
        overall="celkem, vůbec, celkově",
    ),
    "da": PointingWords(
        pronouns="det, den, dem, dette, disse, deraf, heraf, deri, dertil, deres, derinde, de, dens, dets, derom, "
        "dermed, herom",
        indefinites="nogen, ingen, nogle, sådanne",
        besides="ud over det, udover det, ud over den, udover den, ud over dem, udover dem, ud over disse, udover "
        "disse, ud over dette, udover dette, bortset fra det, bortset fra den, bortset fra dem, foruden det, "
        "foruden dem",
        among="af dem, af disse, af det, heraf, blandt dem, blandt disse, ud af dem, ud af disse, iblandt dem, "
        "deriblandt, af de nævnte, blandt de nævnte, i dem alle, iblandt, derimellem, hvilke af dem, hvilke af disse, "
        "hvilken af dem, hvor mange af dem, nogen af dem, nogle af dem, noget af det",
        rest="den der er tilbage, den sidste der er tilbage, den der bliver tilbage, "
        "og de andre, de andre, resten, de andre, de øvrige, alle andre, alt andet, de resterende, de "
        "tilbageværende, alle de andre, alle øvrige, det øvrige, det andet",
        everybody="alles, for alle, fra alle, alle sammens, alles sammen, alle organer, hos alle, af alle, alle "
        "organers, alle aktører, alle aktørers, samtlige aktører, samtlige organer, alle instanser, alle ansvarlige",
        alone="alene, helt alene, på egen hånd, uden andre, helt selv, ganske alene, fuldstændig alene, fuldstændig "
        "selv, egenhændigt, for sig selv, uden hjælp, uden medansvarlige, som eneste, selvstændigt",
        also="også, heller, ligeledes, ligeså, tillige",
        then="samme måned, den måned, samme tid, på samme tid, samme periode, samme dag, til samme dato, den uge, "
        "samme uge, den dag, den periode, samme frist, samme møde, det møde, dengang, på det tidspunkt, samme "
        "tidspunkt, samme kvartal, det kvartal",
        overall="i alt, overhovedet, i det hele taget, totalt, sammenlagt, alt i alt, generelt",
    ),
    "de": PointingWords(
        pronouns="das, dies, diese, dieser, dieses, diesen, diesem, davon, dabei, dazu, dafür, darin, daran, darunter, "
        "dahinter, damit, denen, dessen, deren, der, die, den, dem, es, er, sie, ihn, ihm, ihr, ihnen, beide, beides, "
        "jene, jener, jenes, jenen, hiervon, dort, dorthin, dahin, hierzu, hierfür",
        indefinites="welche, welches, welchen, keine, keins, keines, keinen, keiner, eins, eines, einer, einen, solche",
        besides="abgesehen davon, davon abgesehen, darüber hinaus",
        among="davon, hiervon, von denen, von diesen, von ihnen, von den genannten, von der liste, darunter, unter "
        "denen, unter diesen, unter ihnen, dabei, mit dabei, auf der liste",
        rest="der übrige, die übrige, das übrige, der übrig bleibt, der der übrig bleibt, das was übrig bleibt, die "
        "übrig bleibt, der rest, den rest, rest, die anderen, die andern, den anderen, den andern, der anderen, die "
        "übrigen, den übrigen, der übrigen, die restlichen, den restlichen, die verbleibenden, die sonstigen, alle "
        "anderen, alle andern, alle übrigen, allen anderen, alles andere, alles übrige, das übrige, sonst jemand, "
        "sonst noch jemand, sonst wer, noch jemand, jemand anders, jemand anderes, niemand sonst, sonst niemand",
        everybody="von allen, für alle, bei allen, die aller, alle stellen, von jedem, von jeder stelle, aller "
        "stellen, aller zuständigen, alle zuständigen",
        alone="allein, alleine, ganz allein, ganz alleine, im alleingang, ausschließlich, selbstständig, selbständig, "
        "auf eigene faust, in eigenregie, in eigener regie, ohne andere, ohne partner, ohne die anderen, mit niemand "
        "anderem, mit niemandem sonst, mit keinem anderen",
        also="auch, ebenfalls, ebenso, genauso, gleichfalls, desgleichen",
        then="im selben monat, im gleichen monat, im nämlichen monat, in diesem monat dann, selber monat, gleicher "
        "monat, in dem monat, zum selben termin, zum gleichen termin, gleicher termin, selber termin, zur selben zeit, "
        "zur gleichen zeit, gleicher zeitraum, selber zeitraum, im gleichen zeitraum, im selben zeitraum, in dem "
        "zeitraum, in diesem zeitraum, in derselben zeit, in der gleichen woche, in derselben woche, im selben "
        "quartal, im gleichen quartal, am selben tag, am gleichen tag, auf derselben tagung, auf der gleichen tagung, "
        "in derselben sitzung, in der gleichen sitzung",
        overall="insgesamt, überhaupt, generell, alles in allem, im ganzen",
    ),
    "el": PointingWords(
        pronouns="αυτ*, εκειν*, εκει, τουτ*, δικο, δικα, δικη, δικες, δικοι, τίποτα, τίποτε",
        indefinites="κανένα, καμία, καμιά, κανέναν, κάποιο, κάποια, τέτοια, τέτοιες, κανένας, κανείς, καμιάς, κάποιος, "
        "κάποιες, κάποιους, τέτοιο, τέτοιος, τέτοιους, μερικά, μερικές, είναι, λέγονται, λίστα, κατάλογο, ποια, ποιες, "
        "ποιο",
        besides="πέρα από αυτό, πέρα απ' αυτό, πέρα απ αυτό, πέρα από αυτά, πέρα απ' αυτά, πέρα απ αυτά, εκτός από "
        "αυτό, εκτός απ' αυτό, εκτός απ αυτό, εκτός από αυτά, εκτός απ' αυτά, εκτός απ αυτά, εκτός αυτού, "
        "εκτός αυτών, πέραν αυτού, πέραν αυτών, πέραν τούτου",
        among="από αυτά, από αυτές, από αυτούς, ανάμεσά τους, μεταξύ αυτών, απ' αυτά, από εκείνα, από εκείνες, από "
        "εκείνους, απ' αυτές, απ' αυτούς, απ αυτά, απ αυτές, απ αυτούς, σ' αυτά, σε αυτά, σ αυτά, ανάμεσα σε αυτά, "
        "ανάμεσα σ' αυτά, ανάμεσα τους, μέσα σ' αυτά, μέσα σε αυτά, μεταξύ τους, στη λίστα, από τη λίστα, από τα "
        "παραπάνω, εξ αυτών, από όλα αυτά, απ' όλα αυτά, κανένα τους, κανένας τους, καμία τους, κάποιο τους, κάποια "
        "τους, πόσα τους, και τα δύο, και οι δύο, και τους δύο, και τις δύο, πόσα είναι του, πόσα είναι της, πόσα "
        "είναι των, πόσα του, πόσα της",
        rest="αυτό που μένει, αυτό που περισσεύει, εκείνο που μένει, "
        "τα υπόλοιπα, οι υπόλοιποι, τα άλλα, οι άλλοι, όλα τα άλλα, το υπόλοιπο, τους υπόλοιπους, των υπόλοιπων, "
        "των υπολοίπων, οι υπόλοιπες, τις υπόλοιπες, τους άλλους, των άλλων, οι άλλες, τις άλλες, στα υπόλοιπα, στα "
        "άλλα, όλοι οι άλλοι, όλους τους άλλους, όλες οι άλλες, όσα μένουν",
        everybody="όλων, των πάντων, για όλους, από όλους, όλων των φορέων, απ' όλους, απ όλους, όλους τους φορείς, "
        "όλοι οι φορείς, για όλους τους φορείς, του καθενός, των όλων",
        alone="μόνη της, μόνος του, μόνο του, μόνοι τους, μόνα τους, αποκλειστικά, μόνες τους, από μόνη της, από μόνος "
        "του, από μόνο του, από μόνοι τους, ολομόναχος, ολομόναχη, κατ' αποκλειστικότητα, χωρίς άλλους, χωρίς άλλον, "
        "χωρίς κανέναν άλλον, χωρίς τους άλλους, μόνη, μόνος",
        also="επίσης, εξίσου, ομοίως, το ίδιο, τα ίδια",
        then="τον ίδιο μήνα, την ίδια περίοδο, τότε, την ίδια μέρα, στο ίδιο διάστημα, εκείνο τον μήνα, εκείνον τον "
        "μήνα, τον μήνα εκείνο, τον μήνα εκείνον, εκείνον το μήνα, εκείνο το μήνα, τον ίδιο καιρό, την ίδια στιγμή, "
        "εκείνη την περίοδο, εκείνη τη μέρα, εκείνη την ημέρα, την ίδια ημέρα, την ίδια ημερομηνία, την ίδια "
        "προθεσμία, στην ίδια προθεσμία, στο ίδιο συμβούλιο, στην ίδια σύνοδο, την ίδια εβδομάδα, εκείνη την εβδομάδα",
        overall="συνολικά, γενικά, καθόλου, γενικώς, συνολικώς, εν γένει",
    ),
    "en": PointingWords(
        pronouns="that, this, those, these, it, its, they, them, their, theirs, em, ones, there, thereof",
        indefinites="any, none, some, neither, either",
        besides="besides that, besides this, besides those, besides these, besides it, besides them, other than that, "
        "other than this, other than those, other than these, beyond that, beyond those",
        among="any of that, some of that, what of that, none of that, which of those, which of them, which of these, "
        "how many of those, how many of them, any of those, any of them, of those, of them, of these, among it, among "
        "that, among them, among those, among these, amongst them, amongst those, amongst these, out of these, out of "
        "those, out of them, from those, from among those, of which, of the above, the above, of that list, from that "
        "list, in all of them, on that list, in that list, on the list, each, each one, each of them, each of those",
        rest="the rest, the others, the other ones, the other one, the remaining ones, the remaining one, "
        "the one left over, the ones left over, the remaining, the remainder, all the rest, the other bodies, "
        "the others all, everyone else, everybody else, everything else, all the others, all others, any others, no "
        "others, anyone else, anybody else, nobody else, no one else, noone else",
        everybody="everybody, everyone, all bodies, all the bodies, for all bodies, whoever owes it, every body, all "
        "actors, all owners, whoever it is from",
        alone="alone, all on their own, "
        "all by themselves, all alone, on its own, on their own, all on its own, by itself, by themselves, all by "
        "itself, "
        "single-handedly, single-handed, unaided, exclusively theirs, solely theirs, without anyone else, without "
        "others, without any others, without partners, with nobody else, with no one else, with no-one else, not with "
        "anyone else",
        also="also, too, as well, likewise, similarly",
        then="that month, that same month, same month, the same month, in the same month, that very month, same time, "
        "at the same time, that week, that same week, the same week, same week, that quarter, the same quarter, same "
        "quarter, that day, that same day, the same day, same day, in that period, same period, in the same period, "
        "the same deadline, same deadline, by the same date, for the same date, on the same date, on that date, at "
        "that meeting, at that same meeting, at the same meeting, at that council, at the same council, "
        "that meeting, this meeting",
        overall="overall, in total, at all, altogether, in general, all told, in all, all in all, at any time, at any "
        "point, ever",
    ),
    "es": PointingWords(
        pronouns="eso, esto, esa, ese, esos, esas, estos, estas, ello, ellos, ellas, ella, aquello, aquella, aquel, "
        "aquellos, aquellas, ahí, allí, lo, la, los, las, le, les",
        indefinites="alguno, alguna, algunos, algunas, ninguno, ninguna, ningún",
        besides="aparte de eso, aparte de esa, aparte de ese, aparte de esos, aparte de esas, además de eso, además "
        "de esa, además de ese, además de esos, además de esas, fuera de eso, fuera de esos, más allá de eso, "
        "quitando eso, quitando esos",
        among="cuáles de esos, cuáles de esas, cuál de esos, cuál de esas, cuáles de estos, cuáles de estas, de esos, "
        "de esas, de estos, de estas, de ellos, de ellas, de aquellos, de aquellas, de los mismos, de las mismas, en "
        "alguna de ellas, en alguno de ellos, en alguno, en ninguno, entre ellos, entre ellas, entre esos, entre esas, "
        "entre estos, entre estas, de eso, de esto, en esa lista, de esa lista, en la lista, de la lista",
        rest="el que sobra, el que queda, la que queda, lo que queda fuera, "
        "el resto, los demás, las demás, lo demás, los otros, las otras, los restantes, las restantes, lo "
        "restante, todos los demás, todas las demás, todo lo demás, los que quedan, las que quedan, de los demás, de "
        "las demás, de los otros, de las otras",
        everybody="de todos, de todo el mundo, para todos, para todas, de todas, los de todos, las de todos, a todos, "
        "de cualquiera, de cada uno, todos los organismos, todo el mundo",
        alone="sola, solas, solos, en solitario, por su cuenta, ella sola, él solo, ellas solas, ellos solos, por sí "
        "sola, por sí solo, por sí solos, por sí misma, por sí mismos, sin nadie más, sin otros, en exclusiva, "
        "individualmente",
        also="también, tampoco, igualmente, tb, tmb, tbn, asimismo",
        then="ese mes, ese mismo mes, mismo mes, el mismo mes, en ese mes, en las mismas fechas, en esas fechas, para "
        "esas fechas, por esas fechas, misma fecha, esa fecha, esa misma fecha, ese plazo, ese mismo plazo, mismo "
        "plazo, en ese plazo, ese día, ese mismo día, mismo día, esa semana, esa misma semana, misma semana, ese "
        "periodo, mismo periodo, esa reunión, esa misma reunión, misma reunión, mismo consejo, en ese momento",
        overall="en total, en general, en cualquier fecha, en cualquier momento, sea cuando sea, sin importar la fecha",
    ),
    "et": PointingWords(
        pronouns="see, selle, seda, selles, sellesse, sellest, sellel, sellele, sellelt, selleks, sellega, selleta, "
        "need, nende, neid, nendes, neis, nendest, neist, nendel, neil, nendele, neile, nendelt, neilt, nendeks, "
        "nendega, nendeta, too, tolle, toda, tollest, tollel, tollega, nood, tema, temal, temalt, temale, temaga, "
        "teda, ta, tal, talt, talle, nad, nemad, seal, sealt, sinna, mõlemad, mõlema, mõlemat, mõlemal, mõlemale, "
        "mõlemast, kumbki, kumbagi",
        indefinites="mõni, mõned, mõnda, mõnel, ühtegi, ühtki, ükski, selliseid, selliseidki, mingeid, mitte midagi",
        besides="ilma selleta, ilma nendeta, "
        "peale selle, peale nende, lisaks sellele, lisaks neile, lisaks nendele, selle kõrval, nende kõrval",
        among="neist, nendest, sellest, nende hulgas, nende seas, nende hulka, nende hulgast, nende seast, nimekirjas, "
        "loetelus, loetletutest",
        rest="see ülejäänud, see mis üle jääb, ülejäänud üks, "
        "ülejäänud, ülejäänu, ülejäänute, ülejäänuid, ülejäänutel, ülejäänutele, ülejäänutest, ülejäänutega, "
        "teised, teiste, teistel, teisi, kõik teised, kõik ülejäänud, kõik muu, kõik muud",
        everybody="kõigi, kõikide, kõigil, kõikidel, kõigilt, kõikidelt, kõigi omad, kõikide omad, kõik asutused, "
        "kõigi asutuste, kõigil asutustel, kõigi peale, kõikide peale, kõigi peale kokku, kõikide peale kokku, kõigi "
        "kohta, kõikide kohta",
        alone="üksi, üksinda, täiesti üksi, täitsa üksi, ihuüksi, üksipäini, omapäi, omal käel, ainuisikuliselt, "
        "iseseisvalt, ilma teisteta",
        also="ka, samuti, niisamuti",
        then="samal kuul, samas kuus, tol kuul, tollel kuul, sellelsamal kuul, samal ajal, samaks ajaks, samaks "
        "kuupäevaks, samaks tähtajaks, samal päeval, tol päeval, samal nädalal, tol nädalal, samal perioodil, samas "
        "ajavahemikus, samal istungil, samal kohtumisel, tol istungil",
        overall="üldse, kokku, ühtekokku, kokkuvõttes",
    ),
    "fi": PointingWords(
        pronouns="se, sen, sitä, siihen, siitä, siinä, sillä, ne, niitä, niistä, niihin, niiden, nuo, noista, nämä, "
        "näistä, näitä, tämä, tätä, siellä, sinne, niille, niillä, niiltä, niissä, noita, noiden, noihin, noille, "
        "näiden, näille, näihin, näissä, tähän, tästä, tämän, tuo, tuon, tuota, tuohon, tuosta, siltä, sille, heitä, "
        "heille, heillä, heiltä, heidän, he, niitten, näitten, noitten, tuolla, tää, toi, noi, nää, sinnekin",
        indefinites="yhtään, yksikään, sellaisia, joitain, joitakin, yhtäkään, mikään niistä, sellaista, joitakuita",
        besides="sen lisäksi, tämän lisäksi, tuon lisäksi, niiden lisäksi, näiden lisäksi, noiden lisäksi, sen "
        "ohella, niiden ohella",
        among="niistä, näistä, noista, siitä, niiden joukossa, näiden joukossa, noiden joukossa, niitten joukossa, "
        "näitten joukossa, niiden seassa, niiden mukana, joista, mainituista, edellisistä, edellä mainituista, mitkä "
        "niistä, mitkä näistä, mitkä noista, mikä niistä, moniko niistä, montako niistä, jokin niistä",
        rest="se jäljelle jäävä, jäljelle jäävä, se joka jää yli, se joka jää jäljelle, "
        "loput, muut, kaikki muut, muilla, muiden, lopuilla, loppuja, lopuista, lopuille, lopuilta, loppujen, "
        "muilta, muille, muissa, kaikilla muilla, kaikkien muiden, kaikilta muilta, jäljelle jäävät, jäljelle jääneet, "
        "kaikki loput",
        everybody="kaikkien, kaikilta, kaikille, jokaisen, kaikki toimijat, kaikkien toimijoiden, kaikilta "
        "toimijoilta, kaikilta tahoilta, kaikki tahot, kaikkien tahojen, kaikkien elinten, kaikkien osalta, "
        "jokaiselta, keneltä tahansa",
        alone="yksin, yksinään, itsenäisesti, ilman muita, ihan yksin, aivan yksin, täysin yksin, yksikseen, "
        "yksistään, omillaan, omin voimin, omin päin, ilman apua, ilman kumppaneita, ilman ketään muuta, ilman muiden "
        "apua, ypöyksin",
        also="myös, samoin, myöskin, myöskään, niin ikään",
        then="samassa kuussa, siinä kuussa, samana kuukautena, samaan aikaan, samana päivänä, samalla aikavälillä, "
        "silloin, samana kuuna, sinä kuukautena, siinä kokouksessa, samassa kokouksessa, siihen kokoukseen, samaan "
        "kokoukseen, sillä viikolla, samalla viikolla, samalla jaksolla, sillä jaksolla, tuossa kuussa, samana "
        "ajankohtana, samaan päivään, samalla ajanjaksolla, sama kuukausi, samaa kuukautta",
        overall="ylipäätään, kaikkiaan, ylipäänsä, yhteensä, kokonaisuudessaan, kaiken kaikkiaan",
    ),
    "fr": PointingWords(
        pronouns="ça, cela, ceci, ils, elles, eux, celui, celle, ceux, celles, dont, là, dedans, lesquels, lesquelles, "
        "lequel, laquelle, y",
        indefinites="aucun, aucune, certains, certaines, les",
        besides="sans lui, sans elle, sans ça, sans celui-là, "
        "à part ça, à part cela, à part celui là, à part celle là, à part ceux là, à part celles là, en "
        "dehors de ça, en dehors de cela, en plus de ça, en plus de cela, en plus de ceux là, mis à part ça, "
        "ça mis à part, outre cela",
        among="y en a combien, combien y en a, combien sont, parmi eux, parmi elles, parmi ceux ci, parmi celles ci, "
        "parmi ceux là, parmi celles là, parmi tout ça, d' entre eux, d' entre elles, de ceux ci, de celles ci, de "
        "ceux là, de celles là, dont, là dedans, de tout cela, de tout ça, de ça, dans tout ça, dans le lot, du lot, "
        "dans le tas, dans la liste, dans cette liste, sur la liste, en fait elle partie, en fait il partie, en fait "
        "partie, en font partie, en font elles partie",
        rest="celui qui reste, celle qui reste, ce qui reste alors, "
        "le reste, les autres, le restant, tout le reste, tous les autres, toutes les autres, le reste du monde",
        everybody="de tout le monde, pour tout le monde, à tout le monde, de tous, pour tous, de chacun, tous "
        "organismes confondus, tous les organismes, toutes les agences et institutions, tous acteurs confondus, tous "
        "les organismes confondus, tous les acteurs, tous les acteurs confondus",
        alone="seul, seule, seuls, seules, toute seule, tout seul, tout seuls, toutes seules, à elle seule, à lui "
        "seul, à elles seules, à eux seuls, en solo, en solitaire, sans les autres, sans aucun autre, sans personne d' "
        "autre",
        also="aussi, également, non plus, de même, pareillement",
        then="ce mois là, ce même mois, même mois, le même mois, ces mois là, cette semaine là, la même semaine, ce "
        "jour là, le même jour, cette année là, la même année, à la même date, pour la même date, même date, à la même "
        "échéance, pour la même échéance, même échéance, même période, sur la même période, dans la même période, à la "
        "même période, cette période là, sur cette période, à ce moment là, au même moment, dans le même délai, dans "
        "les mêmes délais, à la même réunion, à cette réunion, à cette réunion là, au même conseil, à ce conseil, à ce "
        "conseil là, ce mois-là, cette réunion-là, pour cette réunion",
        overall="au total, en tout, en général, tout confondu, toutes dates confondues, quelle que soit la date",
    ),
    "ga": PointingWords(
        pronouns="sin, seo, é, í, iad, siad, iadsan, siadsan, eisean, acu, acusan, díobh, díobhsan, leo, leosan, "
        "orthu, orthusan, uathu, uathusan, dóibh, dóibhsean, iontu, astu, chucu, uirthi, uirthise, aicise, ansin, "
        "tríd, ceann, cinn, chinn",
        indefinites="ceann, cheann, cinn, chinn, liosta, ann",
        besides="seachas sin, seachas é sin, seachas iad sin, seachas an ceann sin, seachas na cinn sin, taobh amuigh "
        "de sin, lasmuigh de sin, diomaite de sin, cé is moite de sin, sa bhreis air sin",
        among="cén chuid de sin, cén chuid de, cén chuid díobh, aon chuid de sin, aon chuid de, aon chuid díobh, acu, "
        "acu sin, acu seo, acu siúd, acusan, díobh, díobh sin, díobh seo, díobh siúd, díobhsan, de na cinn sin, de na "
        "cinn seo, astu sin, astu seo, ina measc, ina measc sin, orthu sin, ar an liosta, ar an liosta sin, sa "
        "liosta, sa liosta sin",
        rest="an ceann atá fágtha, an ceann eile atá fágtha, "
        "chuid eile, cuid eile, gcuid eile, an chuid eile, an fuílleach, na cinn eile, cinn eile, iad eile, na "
        "comhlachtaí eile, comhlachtaí eile, na dreamanna eile, na daoine eile, gach duine eile, gach dream eile, gach "
        "comhlacht eile, gach ceann eile, gach rud eile",
        everybody="gach duine, do chách, ag cách, gach aon duine, ag gach duine, do gach duine, chuile dhuine, achan "
        "duine, gach éinne, gach dream, gach comhlacht, gach aon chomhlacht, na comhlachtaí ar fad, na comhlachtaí "
        "uile",
        alone="ina aonar, ina haonar, ina n aonar, leis féin, léi féin, leo féin, as féin, aisti féin, astu féin, é "
        "féin amháin, í féin amháin, iad féin amháin, gan duine eile, gan aon duine eile, gan éinne eile, gan aon "
        "chomhlacht eile, ar a chonlán féin, ar a conlán féin, ar a gconlán féin",
        also="freisin, fosta, chomh maith, chomh maith céanna, mar an gcéanna, ach oiread",
        then="an mhí chéanna, mhí chéanna, an mhí sin, mhí sin, sa mhí chéanna, sa mhí sin, na míosa sin, na míosa "
        "céanna, an tseachtain sin, an tseachtain chéanna, tseachtain chéanna, an tráth céanna, tráth céanna, an tráth "
        "sin, ag an am céanna, san am céanna, faoin am céanna, am céanna, an lá céanna, lá céanna, faoin dáta céanna, "
        "ar an dáta céanna, dáta céanna, spriocdháta céanna, sa tréimhse chéanna, sa tréimhse sin, tréimhse chéanna, "
        "an bhliain chéanna, bhliain chéanna, an bhliain sin, ag an gcruinniú céanna, gcruinniú céanna, cruinniú "
        "céanna, ag an gcruinniú sin",
        overall="san iomlán, ar an iomlán, ar fad, i gcoitinne, ar chor ar bith, in aon chor",
    ),
    "hr": PointingWords(
        pronouns="to, toga, tome, tim, tih, tima, njih, njima, ih, ga, njihov*, njega, nje, joj, tamo, tomu, tog, toj, "
        "tom, te, ovo, ovoga, ovome, ovih, ovima, one, oni, onih, onima, njoj, njemu, njim, njime, nju, njom, ju, im, "
        "mu, njezin*, njen*",
        indefinites="nijedan, nijedno, nijednu, ijedan, ijedno, ijednu, takvih, takve, nijedna, ijedna, nijednog, "
        "ijednog, nikakav, nikakve, nikakvih, ikakvih, takav, takva, takvo, takvu, takvog",
        besides="bez toga, bez njega, bez nje, osim toga, pored toga, povrh toga, mimo toga",
        among="od toga, od tih, od njih, među njima, među tima, od ovih, od ovoga, od onih, od navedenih, od "
        "nabrojanih, od spomenutih, od svega toga, između njih, između tih, među ovima, među onima, među navedenima, s "
        "popisa, s tog popisa, na tom popisu, na popisu",
        rest="ova preostala, ona preostala, onaj preostali, ono što ostaje, ona koja ostaje, "
        "ostatak, ostali, ostala, ostalo, drugi, svi ostali, sve ostalo, ostale, ostalih, ostalima, svi drugi, "
        "sve drugo, preostali, preostale, preostala, preostalo, preostalih, za sve ostale, od svih ostalih, kod svih "
        "ostalih",
        everybody="od svih, za sve, svih tijela, kod svih, svačije, od svakoga, za svakoga, za svakog, za svih, sva "
        "tijela, za sva tijela, svim tijelima, bilo čije",
        alone="sama, sami, samostalno, isključivo, bez drugih, posve sam, posve sama, posve sami, potpuno sam, potpuno "
        "sama, potpuno sami, sasvim sam, sasvim sama, sasvim sami, skroz sam, skroz sama, skroz sami, sam za sebe, "
        "sama za sebe, na svoju ruku, bez ikoga drugog, bez ikoga drugoga, bez ičije pomoći",
        also="također, isto, isto tako, takođe, jednako tako",
        then="taj mjesec, isti mjesec, istog mjeseca, u istom mjesecu, u isto vrijeme, u istom razdoblju, tada, tog "
        "mjeseca, u tom mjesecu, taj isti mjesec, istoga mjeseca, za isti mjesec, isti dan, istog dana, istoga dana, "
        "u tom razdoblju, za isto razdoblje, istodobno, do istog roka, u istom roku, do istog datuma, na tom "
        "sastanku, na istom sastanku, na istoj sjednici, tog tjedna, isti tjedan, te iste godine, na toj sjednici, "
        "za tu sjednicu, na tu sjednicu, za taj sastanak",
        overall="ukupno, uopće, općenito, sveukupno, sve skupa, sve zajedno",
    ),
    "hu": PointingWords(
        pronouns="ez, ezt, ezek, ezeket, azok, azokat, abból, ebből, ezekből, azokból, őket, nekik, ennek, annak, "
        "erre, arra, ezzel, azzal, ott, oda, benne, azt, erről, arról, ezekről, azokról, ezeknek, azoknak, ezeknél, "
        "azoknál, ezekhez, azokhoz, ehhez, ahhoz, attól, ezekre, azokra, ők, ő, tőle, tőlük, róla, róluk, rájuk, "
        "hozzájuk, vele, velük, neki, náluk, övé, övék, övéké, köztük, rajta, rajtuk, bennük, ezeké, azoké",
        indefinites="ilyen, ilyet, ilyenek, olyan, olyat, egyik, egyiket, ilyeneket, olyanok, semelyik, valamelyik, "
        "egyike, egyikük",
        besides="ezen kívül, ezenkívül, azon kívül, azonkívül, ezeken kívül, azokon kívül, rajta kívül, rajtuk kívül, "
        "ezen felül, azon felül",
        among="ezek közül, azok közül, ezekből, azokból, ebből, abból, közülük, köztük, közöttük, ezek között, azok "
        "között, ezek közt, azok közt, ezeken belül, azokon belül, a felsoroltak közül, a fentiek közül, ezen a "
        "listán, a listáról, a listán",
        rest="ami kimarad, az ami kimarad, a megmaradó, a fennmaradó, az ami marad, "
        "a többi, a többiek, a maradék, az összes többi, a többit, a többieket, a többinek, a többieknek, a "
        "többié, a többieké, a többiét, a többiekét, a többinél, a többieknél, a maradékot, a fennmaradó, a "
        "fennmaradók, mindenki más, mindenki másé, minden más, az összes többit",
        everybody="mindenkié, mindenkiét, mindenkiét kérem, mindenkinek, mindenki, mindenkitől, összes szervé, összes "
        "szerv, minden szerv, minden szervé, minden szervnek, mindenkire, mindenkinél",
        alone="egyedül, önállóan, egymaga, kizárólag, mások nélkül, egyes-egyedül, teljesen egyedül, egymagában, "
        "magában, önmaga, egyedüliként, más nélkül, senki mással",
        also="is, szintén, sem, ugyancsak, úgyszintén",
        then="abban a hónapban, ugyanabban a hónapban, ugyanakkor, ugyanaddig, ugyanarra az időre, abban az "
        "időszakban, ugyanabban az időben, ugyanebben a hónapban, ugyanarra a hónapra, arra a hónapra, azon a napon, "
        "aznap, ugyanaznap, ugyanazon a napon, ugyanazon az ülésen, azon az ülésen, ugyanarra az ülésre, arra az "
        "ülésre, ugyanarra a napra, ugyanarra a határidőre, ugyanabban az időszakban, azon a héten, ugyanazon a héten",
        overall="összesen, egyáltalán, általában, összességében, mindösszesen",
    ),
    "it": PointingWords(
        pronouns="ciò, quel, quell', questo, questa, questi, queste, quello, quelli, quelle, quella, esso, essa, essi, "
        "esse, costoro, ne, loro, lì, là, dentro, lo, la, li, le, gli",
        indefinites="nessuno, nessuna, alcuno, alcuna, qualcuno, qualcuna",
        besides="oltre a questo, oltre a quello, oltre a questa, oltre a quella, oltre a questi, oltre a quelli, "
        "oltre a queste, oltre a quelle, oltre a ciò, a parte questo, a parte quello, a parte questa, a parte "
        "quella, a parte questi, a parte ciò, al di là di questo",
        among="quali di questi, quali di queste, quali di quelli, quali di quelle, quali di essi, quali di esse, quale "
        "di questi, quale di queste, quale di quelle, di questi, di queste, di quelli, di quelle, di essi, di esse, di "
        "loro, tra questi, fra questi, tra queste, fra queste, tra quelli, fra quelli, tra quelle, fra quelle, tra "
        "essi, fra essi, tra esse, fra esse, tra loro, fra loro, in questo elenco, in quell' elenco, nell' elenco, in "
        "elenco, dell' elenco, nella lista, della lista",
        rest="quello che avanza, quello che resta, quella che resta, quello rimasto, "
        "il resto, gli altri, le altre, tutti gli altri, tutte le altre, tutto il resto, i restanti, le restanti, "
        "i rimanenti, le rimanenti, quelli che restano, quelle che restano, quelli che rimangono, quelle che "
        "rimangono, degli altri, delle altre",
        everybody="di tutti, di tutte, per tutti, di chiunque, di ciascuno, di ognuno, da tutti, tutti gli organismi",
        alone="da sola, da solo, da soli, da sole, per conto suo, per conto loro, per conto proprio, in autonomia, in "
        "solitaria, singolarmente, individualmente, senza altri, senza nessun altro",
        also="anche, pure, neanche, nemmeno, neppure, altrettanto",
        then="quel mese, quello stesso mese, stesso mese, lo stesso mese, nello stesso mese, nello stesso periodo, "
        "stesso periodo, quel periodo, alla stessa data, stessa data, per la stessa data, in quella data, quella "
        "data, quel giorno, stesso giorno, quella settimana, stessa settimana, quella riunione, stessa riunione, "
        "stesso consiglio, quella scadenza, stessa scadenza, in quel momento, in quella sede, quella sede, in "
        "quell'occasione, quell'occasione, per quella riunione, in quella riunione, a quella riunione, quella seduta",
        overall="in totale, in tutto, in generale, nel complesso, complessivamente, in qualsiasi momento, a "
        "prescindere dalla data",
    ),
    "lt": PointingWords(
        pronouns="tai, to, tam, tuo, tą, tas, ta, tos, tame, toje, tie, tų, tiems, tuos, tais, toms, tomis, jis, jo, "
        "jam, jį, juo, jame, ji, jos, jai, ją, ja, joje, jie, jų, jiems, juos, jais, juose, joms, jas, jomis, jose, "
        "šis, šio, šį, šie, šių, šiems, šiuos, šiais, ši, šios, šią, šioms, šias, šita, šitas, šito, šitą, šitie, "
        "šitų, šitos, šituos, ten, abu, abi, abiejų, abiem, abudu, abidvi",
        indefinites="vieno, vienos, jokio, jokių, jokios, joks, jokia, jokie, tokių, tokie, tokios, nieko",
        besides="be to, be šito, be šio, be šios, be šių, be šitų, be jo, be jos, be jų, greta to",
        among="iš jų, iš to, iš šito, iš šių, iš tų, iš šitų, iš visų jų, iš visų šių, tarp jų, tarp šių, tarp tų, iš "
        "sąrašo, sąraše, iš išvardytų, iš paminėtų",
        rest="tas vienas likęs, tas likęs, likęs vienas, ta likusi, "
        "kiti, visi kiti, visos kitos, kitos agentūros, kitos institucijos, kitos įstaigos, kitų institucijų, "
        "kitų agentūrų, visų kitų, visiems kitiems, visa kita, likusieji, likę, likusios, likusių, likusiųjų, "
        "likusiems, likusiesiems, likusius, likusias, visi likę, visi likusieji, visos likusios",
        everybody="visų, iš visų, visiems, visų kartu, visiems kartu, visi kartu, visų institucijų, visų įstaigų, visų "
        "agentūrų, visoms institucijoms, visoms įstaigoms",
        alone="pati viena, viena pati, vienas pats, pats vienas, vieni patys, patys vieni, vienam pačiam, vienai "
        "pačiai, vieniems patiems, vienui viena, vienui vienas, visiškai viena, visiškai vienas, daro viena, daro "
        "vienas, daro vieni, savarankiškai, be kitų",
        also="taip pat, irgi, taipogi",
        then="tą patį mėnesį, tą mėnesį, per tą mėnesį, tuo pačiu metu, tuo metu, tuo pačiu laikotarpiu, tuo "
        "laikotarpiu, per tą laikotarpį, per tą patį laikotarpį, iki tos pačios datos, iki to paties termino, iki to "
        "laiko, tai pačiai datai, tą pačią dieną, tą dieną, tą pačią savaitę, tą savaitę, tame pačiame posėdyje, tame "
        "posėdyje",
        overall="iš viso, apskritai, išvis, aplamai",
    ),
    "lv": PointingWords(
        pronouns="tas, tā, tie, tās, to, tam, tai, tajā, tanī, tiem, tām, tos, tajos, tajās, viņš, viņa, viņi, viņas, "
        "viņam, viņai, viņiem, viņām, viņu, viņus, šis, šie, šīs, šo, šim, šai, šiem, šīm, šos, tur, abi, abas, abus, "
        "abu, abiem, abām, nekā, nekas, neko",
        indefinites="nekāda, nekādu, nekādas, nekāds, nekādi, neviena, nevienu, kāds, kāda, kādu, tādu, tādi, tādas, "
        "tāda",
        besides="bez tā, bez šī, bez šīs, bez tiem, bez tām, bez šiem, bez šīm, papildus tam, papildus šim",
        among="no tiem, no tām, no šiem, no šīm, no tā, no tā visa, no šī, no viņiem, no viņām, no kuriem, no kurām, "
        "starp tiem, starp tām, starp šiem, starp šīm, tostarp, to vidū, to skaitā, tai skaitā, no saraksta, sarakstā",
        rest="tas atlikušais, atlikušais, tas kas paliek pāri, tas kas paliek, "
        "pārējie, pārējās, pārējais, pārējā, pārējo, pārējiem, pārējām, pārējos, citi, citas, citiem, visi "
        "pārējie, visas pārējās, viss pārējais, visu pārējo, visiem pārējiem, atlikušie, atlikušās, atlikušo, "
        "atlikušos, atlikušajiem",
        everybody="no visiem, visiem, visiem kopā, no visiem kopā, visi kopā, visu iestāžu, visām iestādēm, katram, "
        "par visiem, jebkuram",
        alone="viena pati, pati viena, viens pats, pats viens, vieni paši, paši vieni, vienam pašam, vienai pašai, "
        "vieniem pašiem, dara viens, dara viena, dara viens pats, dara viena pati, pilnīgi viena, pilnīgi viens, "
        "vienatnē, patstāvīgi, bez citiem",
        also="arī, tāpat, arīdzan",
        then="tajā pašā mēnesī, tai pašā mēnesī, tanī pašā mēnesī, tajā mēnesī, tai mēnesī, tajā pašā laikā, tai pašā "
        "laikā, līdz tam pašam datumam, līdz tam pašam laikam, līdz tam laikam, uz to pašu datumu, tajā pašā dienā, "
        "tajā dienā, tajā pašā nedēļā, tajā nedēļā, tajā pašā periodā, tajā periodā, tajā pašā sēdē, tajā sēdē, tajā "
        "pašā sanāksmē, tajā sanāksmē",
        overall="vispār, kopumā, pavisam",
    ),
    "mt": PointingWords(
        pronouns="dan, din, dawn, dak, dik, dawk, minnhom, minnu, minnha, fihom, lilhom, lilu, lilha, hu, hi, huma, "
        "inhuma, tagħhom, tagħha, tiegħu, hemmhekk, fih, fiha, fosthom, magħhom, magħha, miegħu, għalihom, dwarhom",
        indefinites="xejn, ebda, liema, wieħed, waħda, lista",
        besides="mingħajru, mingħajrha, mingħajrhom, "
        "minbarra dan, minbarra din, minbarra dawn, minbarra dak, minbarra dik, minbarra dawk, minbarra hekk, "
        "apparti dan, apparti dawn, barra minn dan, barra minn dawn, lil hinn minn dan",
        among="minn dawn, minn dawk, minnhom, minn fosthom, fosthom, fost dawn, fost dawk, bejniethom, bejn dawn, bejn "
        "dawk, f' dawn, f' dawk, fuq il lista, fil lista, f' din il lista, f' dik il lista, minn din il lista",
        rest="dak li jifdal, dik li tifdal, "
        "bqija, il bqija, u l bqija, kumplament, il kumplament, u l kumplament, oħrajn, l oħrajn, u l oħrajn, il "
        "fdal, li jifdal",
        everybody="ta kulħadd, għal kulħadd, kulħadd, mingħand kulħadd, lil kulħadd, minn kulħadd, ta kulmin, il korpi "
        "kollha, tal korpi kollha, korpi kollha",
        alone="waħedha, waħidha, weħidha, weħedha, waħdu, weħdu, weħidhom, waħidhom, waħedhom, għal rasu, għal rasha, "
        "għal rashom, minn jeddu, minn jeddha, minn jeddhom, mingħajr ħaddieħor, mingħajr ħadd ieħor, mingħajr l "
        "oħrajn, bla ħaddieħor, bla ħadd ieħor",
        also="ukoll, wkoll, anki, anke, lanqas",
        then="istess xahar, fl istess xahar, dak ix xahar, f' dak ix xahar, istess ġimgħa, fl istess ġimgħa, dik il "
        "ġimgħa, f' dik il ġimgħa, istess sena, fl istess sena, dik is sena, f' dik is sena, istess żmien, fl istess "
        "żmien, f' dak iż żmien, dak iż żmien, istess data, sal istess data, fl istess data, istess skadenza, istess "
        "jum, fl istess jum, istess perjodu, fl istess perjodu, f' dak il perjodu, istess laqgħa, fl istess laqgħa, f' "
        "dik il laqgħa, istess kunsill, fl istess kunsill",
        overall="b' kollox, inġenerali, in ġenerali, fit totali",
    ),
    "nl": PointingWords(
        pronouns="dat, dit, die, deze, daar, daarvan, daarbij, daarvoor, daarin, daaraan, daarmee, daartussen, ervan, "
        "erbij, ervoor, erin, eraan, ermee, hiervan, hem, haar, hen, hun, het, ze, zij, hij, ie, beide, beiden, "
        "allebei",
        indefinites="geen, eentje, eentjes, een paar, zulke, zoiets",
        besides="daarbuiten, afgezien daarvan, los daarvan, afgezien hiervan, naast dat, naast deze, naast die",
        among="daarvan, hiervan, ervan, van die, van deze, van hen, daaronder, daarbij, daartussen, hiertussen, "
        "ertussen, onder die, onder deze, uit die lijst, van die lijst, op die lijst, in die lijst",
        rest="die ene die overblijft, die overblijft, degene die overblijft, de overgebleven, "
        "de rest, de anderen, de andere, de overige, de overigen, de resterende, alle overige, alle overigen, al "
        "het andere, al het overige, het overige, alle andere, alle anderen, al de rest, nog iemand, nog iemand "
        "anders, iemand anders, niemand anders, verder nog iemand, verder niemand",
        everybody="van iedereen, voor iedereen, iedereen, bij iedereen, van allemaal, van alle organisaties, van alle "
        "instanties, alle instanties, die van allemaal, van wie dan ook",
        alone="alleen, helemaal alleen, in zijn eentje, in haar eentje, in hun eentje, in z'n eentje, op zijn eentje, "
        "op z'n eentje, op eigen houtje, op eigen kracht, zelfstandig, zonder anderen, zonder de anderen, zonder "
        "partners, met niemand anders, zonder iemand anders",
        also="ook, eveneens, tevens, evenzeer, idem",
        then="zelfde maand, dezelfde maand, diezelfde maand, die maand, in dezelfde maand, in diezelfde maand, in die "
        "maand, zelfde week, dezelfde week, in dezelfde week, in diezelfde week, in die week, zelfde kwartaal, "
        "hetzelfde kwartaal, in hetzelfde kwartaal, zelfde periode, dezelfde periode, in dezelfde periode, in "
        "diezelfde periode, in die periode, op hetzelfde moment, op dezelfde dag, op diezelfde dag, zelfde datum, "
        "dezelfde datum, tegen dezelfde datum, voor dezelfde datum, op dezelfde vergadering, op diezelfde vergadering, "
        "tijdens diezelfde vergadering, in die maand, die vergadering, voor die vergadering, op die vergadering",
        overall="in totaal, alles bij elkaar, alles samen, überhaupt, in het algemeen",
    ),
    "pl": PointingWords(
        pronouns="to, tego, temu, tym, te, ci, tych, tymi, nich, ich, im, je, nim, nimi, niej, niego, nią, jego, jej, "
        "go, ją, oni, one, tam",
        indefinites="żadnych, żadnego, żaden, żadna, żadnej, żadne, żadną, jakieś, jakiś, jakichś, takich, takie, "
        "takiego",
        besides="oprócz tego, poza tym, poza tą, poza tymi, poza nim, poza nią, poza nimi, niezależnie od tego",
        among="z tego, z nich, z tych, z powyższych, z wymienionych, wśród nich, wśród tych, wśród tego, pośród nich, "
        "pośród tych, spośród nich, spośród tych, na tej liście, w tej liście, pomiędzy nimi, między nimi",
        rest="ta co zostaje, ta która zostaje, ten który zostaje, to co zostaje, ten pozostały, "
        "reszta, resztę, reszty, resztą, reszcie, pozostałe, pozostali, pozostałych, pozostałym, ci inni, ci "
        "pozostali, te pozostałe, inne, wszystkie inne, wszyscy inni, wszystko inne, wszyscy pozostali, wszystkie "
        "pozostałe",
        everybody="wszystkich, od wszystkich, dla wszystkich, u wszystkich, a wszyscy, wszystkich podmiotów, wszystkie "
        "podmioty, wszystkich organów, wszystkie organy, wszystkich instytucji, każdego",
        alone="sama, sam, samo, sami, same, samodzielnie, całkiem sam, całkiem sama, zupełnie sam, zupełnie sama, w "
        "pojedynkę, wyłącznie, bez innych, bez partnerów, bez pozostałych, na własną rękę",
        also="też, także, również",
        then="w tym samym miesiącu, ten sam miesiąc, tego samego miesiąca, w tamtym miesiącu, w danym miesiącu, w tym "
        "samym czasie, w tamtym czasie, w tym samym okresie, w tym samym terminie, tego samego dnia, na ten sam "
        "termin, na ten sam dzień, na tej samej radzie, wtedy, wówczas",
        overall="w sumie, ogółem, w ogóle, łącznie",
    ),
    "pt": PointingWords(
        pronouns="isso, isto, esse, essa, esses, essas, estes, estas, aquilo, aquele, aquela, aqueles, aquelas, ele, "
        "ela, eles, elas, dele, dela, deles, delas, disso, disto, daquilo, nisso, nisto, neles, nelas, aí, nele, nela, "
        "nesse, nessa, nesses, nessas, lhe, lhes, os, as",
        indefinites="nenhum, nenhuma, algum, alguma, alguns, algumas",
        besides="sem esse, sem essa, sem isso, sem ele, sem ela, "
        "para além disso, para lá disso, além disso, além desse, além dessa, além desses, além dessas, para "
        "além desse, para além dessa, para além desses, para além dessas, fora isso, à parte isso, tirando "
        "isso, tirando esse, tirando essa",
        among="quais desses, quais dessas, qual desses, qual dessas, desses, dessas, destes, destas, daqueles, "
        "daquelas, deles, delas, disso, disto, entre eles, entre elas, entre esses, entre essas, entre estes, entre "
        "estas, dentre eles, dentre elas, nessa lista, nesta lista, dessa lista, desta lista, na lista, da lista",
        rest="o que sobra, o que resta, a que resta, "
        "o resto, o restante, os restantes, as restantes, os outros, as outras, os demais, as demais, tudo o "
        "resto, tudo o mais, todos os outros, todas as outras, os que sobram, as que sobram, os que restam, as que "
        "restam, dos outros, das outras, dos restantes, das restantes",
        everybody="de todos, de toda a gente, para todos, para todas, de todas, a todos, de qualquer um, de cada um, "
        "todas as entidades, os de todos, as de todos, toda a gente",
        alone="sozinha, sozinho, sozinhos, sozinhas, por si só, por conta própria, sem mais ninguém, sem outros, em "
        "exclusivo, em exclusividade, individualmente, a solo",
        also="também, igualmente, tampouco, tb, tbm",
        then="nesse mês, esse mês, esse mesmo mês, mesmo mês, no mesmo mês, na mesma altura, mesma altura, nessa "
        "altura, no mesmo período, mesmo período, nesse período, para a mesma data, mesma data, nessa data, essa data, "
        "nesse prazo, mesmo prazo, nesse dia, mesmo dia, nessa semana, essa semana, mesma semana, nessa reunião, essa "
        "reunião, mesma reunião, mesmo conselho, para essa altura",
        overall="no total, ao todo, em geral, no geral, em qualquer altura, seja quando for",
    ),
    "ro": PointingWords(
        pronouns="asta, aceasta, acel, acea, acestea, acestora, ăsta, astea, ele, ei, lor, acelea, acolo, acesta, "
        "acela, aceea, aceia, aceștia, acestuia, acesteia, astora, ăia, ăla, aia, alea, ăștia, ea, el, le, "
        "îl, îi, ambele, amândouă, nimic, respectivul, respectiva, respectivele, respectivii, l",
        indefinites="niciunul, niciuna, niciunui, vreunul, vreuna, unele, niciunele, niciunii, vreunele, vreunii, vreo "
        "una, unii, sunt, este, e, anume, numesc, zice, lista, listă, care",
        besides="fără el, fără ea, fără asta, "
        "în afară de asta, în afară de aceasta, în afară de acesta, în afară de acestea, în afară de astea, "
        "în afară de ele, în afara acestuia, în afara acesteia, în afara acestora, pe lângă asta, pe lângă "
        "aceasta, pe lângă acestea, în plus față de asta",
        among="dintre ele, dintre acestea, dintre astea, din ele, din acestea, din astea, printre ele, între ele, "
        "dintre acelea, dintre alea, dintre ei, din alea, din acelea, printre acestea, printre astea, printre acelea, "
        "între acestea, între astea, din listă, pe listă, din lista asta, de pe listă, din cele de sus, din cele "
        "enumerate, dintre cele enumerate, din toate astea, dintre toate astea, pe amândouă, câte sunt ale, câte sunt "
        "de la, câte ale",
        rest="cel rămas, cea rămasă, cel care rămâne, ce rămâne, "
        "restul, celelalte, ceilalți, toate celelalte, toți ceilalți, restului, celorlalți, celorlalte, celălalt, "
        "cealaltă, tot restul, tot ce rămâne",
        everybody="ale tuturor, ale tuturora, pentru toți, de la toți, tuturor, ale oricui, toate organismele, la "
        "toți, toată lumea, pentru toată lumea, de la toată lumea, ale tuturor organismelor, pentru toate organismele, "
        "al tuturor, a tuturor, ale fiecăruia",
        alone="singură, singur, singuri, de una singură, de unul singur, exclusiv, fără alții, singure, de unii "
        "singuri, de unele singure, pe cont propriu, în mod exclusiv, fără altcineva, fără nimeni altcineva, fără "
        "nimeni",
        also="de asemenea, la fel, tot așa, deopotrivă, tot de, tot la, tot ale, tot a, tot al, tot lui, tot pe, "
        "asemenea, așa",
        then="în aceeași lună, aceeași lună, luna aceea, în luna aceea, în aceeași perioadă, până la aceeași dată, în "
        "același timp, acea lună, în acea lună, luna respectivă, în luna respectivă, luna cu pricina, în perioada "
        "aceea, în acea perioadă, în perioada respectivă, tot atunci, aceeași perioadă, la aceeași dată, în aceeași "
        "zi, în ziua aceea, în același interval, la același termen, la aceeași reuniune, în aceeași săptămână, în "
        "săptămâna aceea, pe atunci, pentru atunci",
        overall="în total, în general, per total, în ansamblu, deloc, global",
    ),
    "sk": PointingWords(
        pronouns="to, toho, tomu, tom, tým, tie, tých, tými, nich, nimi, ich, im, jeho, neho, ňom, ním, nej, ňu, ju, "
        "mu, ho, oni, ony, tam",
        indefinites="žiadne, žiadny, žiadnu, žiadna, žiadneho, žiadnych, nejaké, nejaký, nejakú, nejaká, nejakých, "
        "také, taký, takých",
        besides="okrem toho, mimo toho, popri tom, okrem neho, okrem nej, okrem nich, odhliadnuc od toho",
        among="z toho, z nich, z tých, z týchto, z tohto, z uvedených, z vypísaných, medzi nimi, medzi tými, medzi "
        "týmito, medzi tým, v tom zozname, na tom zozname",
        rest="ten zvyšný, tá zvyšná, to čo zostáva, ten čo zostáva, "
        "zvyšok, zvyšku, zvyškom, zvyšné, zvyšní, zvyšných, ostatné, ostatní, ostatných, ostatným, ostatnými, tie "
        "ďalšie, tí ďalší, všetko ostatné, všetci ostatní, všetky ostatné, všetkých ostatných",
        everybody="od všetkých, u všetkých, pre všetkých, za všetkých, a všetci, všetkých subjektov, všetky subjekty, "
        "všetkých orgánov, všetky orgány, všetkých inštitúcií",
        alone="sama, sám, samo, sami, samy, samostatne, čisto sám, čisto sama, úplne sám, úplne sama, celkom sám, "
        "celkom sama, výlučne, výhradne, bez ostatných, bez partnerov, na vlastnú päsť",
        also="tiež, aj, takisto, taktiež, rovnako, zároveň",
        then="ten mesiac, v ten mesiac, v tom mesiaci, ten istý mesiac, v tom istom mesiaci, v rovnakom mesiaci, "
        "rovnaký mesiac, v danom mesiaci, v rovnakom období, v tom istom období, v rovnakom čase, v tom istom čase, v "
        "tom čase, k rovnakému dátumu, k tomu istému dátumu, v rovnakom termíne, v tom istom termíne, v ten istý deň, "
        "vtedy, na tej istej rade, na rovnakej rade, na toto zasadnutie, na tom zasadnutí, na to zasadnutie",
        overall="celkovo, vôbec",
    ),
    "sl": PointingWords(
        pronouns="to, tega, temu, tem, teh, tiste, tisti, njih, jih, njim, njihov*, njega, nje, tam, zraven, tisto, "
        "tista, tistih, tistim, tistega, tistem, tej, ta, te, temi, ga, jo, ju, jim, jima, ji, njem, njej, njemu, njo, "
        "njimi, njiju, njima, njegov*, njen*, njun*, oni, one",
        indefinites="nobene, noben, nobenega, nobeno, kakšno, kakšnega, takih, nobena, nobeni, nobenih, nobenemu, "
        "kakšen, kakšna, kakšne, kakšnih, takšnih, takšne, take, takega",
        besides="poleg tega, poleg te, poleg teh, poleg njega, poleg nje, poleg njih, razen tega, mimo tega, ob tem, "
        "zraven tega",
        among="od tega, od teh, od njih, izmed njih, izmed teh, med njimi, med temi, od tistih, od tistega, od "
        "naštetih, od navedenih, od omenjenih, od vsega tega, od vseh teh, izmed tistih, izmed naštetih, izmed "
        "navedenih, med tistimi, med naštetimi, s tega seznama, s seznama, na tem seznamu, na seznamu",
        rest="tista ki ostane, tisti ki ostane, tisto kar ostane, preostala, "
        "ostalo, ostali, ostala, preostali, preostalo, drugi, vse ostalo, vsi ostali, ostale, ostalih, ostalim, "
        "ostalimi, preostale, preostala, preostalih, preostanek, vsi drugi, vse drugo, vse druge, vse ostale, za vse "
        "ostale, od vseh ostalih, pri vseh ostalih",
        everybody="od vseh, za vse, pri vseh, vseh organov, od vsakega, od vsakogar, za vsakega, za vsakogar, vsi "
        "organi, za vse organe, od kogarkoli",
        alone="sama, sam, sami, samostojno, izključno, brez drugih, same, čisto sam, čisto sama, čisto sami, povsem "
        "sam, povsem sama, povsem sami, popolnoma sam, popolnoma sama, popolnoma sami, docela sam, sam zase, sama "
        "zase, na lastno pest, na svojo roko, brez drugega, brez kogarkoli drugega, brez tuje pomoči",
        also="tudi, prav tako, ravno tako, enako, isto",
        then="isti mesec, tisti mesec, v istem mesecu, v istem obdobju, ob istem času, do istega datuma, takrat, "
        "istega meseca, tistega meseca, v tistem mesecu, ta isti mesec, za isti mesec, tedaj, istega dne, tisti dan, "
        "isti dan, istočasno, v istem času, do istega roka, v istem roku, za isto obdobje, v tistem obdobju, na isti "
        "seji, na istem zasedanju, na tej seji, na tem zasedanju, isti teden, tisti teden",
        overall="sploh, na splošno, vsega skupaj, vseh skupaj, vse skupaj, nasploh",
    ),
    "sv": PointingWords(
        pronouns="det, den, dem, dom, dessa, detta, därav, deras, däri, dit, de, dess, därom, därmed, därtill, "
        "desamma, där",
        indefinites="någon, några, inget, ingen, inga, sådana",
        besides="förutom det, förutom den, förutom dem, förutom de, förutom dessa, utöver det, utöver den, utöver "
        "dem, utöver de, utöver dessa, bortsett från det, bortsett från den, bortsett från dem, vid sidan av "
        "det",
        among="av dem, av dessa, av det, bland dem, bland dessa, därav, varav, av dom, bland dom, utav dem, ibland "
        "dem, däribland, av de nämnda, bland de nämnda, av de där, av de här, bland de här, bland de där, vilka av "
        "dem, vilka av dessa, vilken av dem, hur många av dem, någon av dem, några av dem, något av det",
        rest="den som blir över, den som blir kvar, den kvarvarande, "
        "och de andra, de andra, resten, de övriga, alla andra, allt annat, övriga, dom andra, de "
        "återstående, de resterande, alla övriga, alla de andra, det övriga, återstoden",
        everybody="allas, för alla, från alla, allihops, alla organs, alla aktörer, av alla, hos alla, alla organ, "
        "alla aktörers, samtliga aktörer, samtliga organ, alla ansvariga, alla inblandade",
        alone="ensam, ensamma, själv, själva, på egen hand, utan andra, helt ensam, helt ensamma, alldeles ensam, "
        "alldeles ensamma, helt själv, helt själva, alldeles själv, alldeles själva, ensamt, helt ensamt, "
        "självständigt, för egen maskin, utan hjälp, som enda, för sig själv, för sig själva",
        also="också, även, heller, oxå, likaså, likaledes, jämväl",
        then="samma månad, den månaden, i samma månad, samma tid, samma period, samma dag, till samma datum, den "
        "veckan, samma vecka, den perioden, det mötet, samma möte, det kvartalet, samma kvartal, samma tidpunkt, den "
        "tidpunkten, samma frist",
        overall="totalt, överhuvudtaget, i allmänhet, överhuvud taget, totalt sett, sammanlagt, allt som allt, "
        "generellt, på det hela taget",
    ),
}
