"""Words by which people speak of themselves and of others beside a question, in each language: data, no rules.

Each text is a list of words, separated by spaces; with a "*" it is the beginning of words. Case and accents do not
matter. Phrases of several words are separated by commas.
"""

from collections.abc import Mapping

from msgspec import Struct


class RemarkWords(Struct, frozen=True, kw_only=True):
    """One language's words."""

    #: Somebody says, asks, thinks, knows, sees or finds something.
    says: str
    #: People, who they are to each other, what they want, and where they have been.
    people: str
    #: What people meet for or prepare.
    events: str
    #: What an answer is counted in: "in five lines".
    lines: str
    #: Begins a letter or message to somebody, besides a greeting.
    dear: str
    #: Begins what somebody says: "that".
    that: str
    #: Asks whether the statement before it is right.
    is_so: str


REMARK_WORDS: Mapping[str, RemarkWords] = {
    "bg": RemarkWords(
        says="""каз* каж* твърд* мисл* смят* вярв* пит* попит* чух чул чули чува* знам знае* знаят намир* намер* откри*
            вижд* видя* разбир* разбр* споме* отговор* провер* спомням""",
        people="""замествам аз съм ме ми мен бях беше колег* министър* министр* посланик* шеф* начални* директор*
            кабинет* екип* замест* журналист* председател* нужн* нужда искам иска искат чака* подготв* информирам
            отпуск* болн* отсъств* върнах* реда изречени* съветни* аташе* работна работната пътувам пътуваме заминавам
            летя тръгвам планирам планираме готвя готвим пиша чета четем работя работим говоря говорим посещавам
            посрещаме секретар* гостува* посещава* хора започнах постъпих назначиха нов нова ориентирам
            офицер* отдел* предшестве*""",
        events="среща* срещи* съвещани* заседани* разговор* брифинг* обяд* реч* справк* оперативк*",
        lines="ред* изречени* дум*",
        dear="уважаеми, уважаема, скъпи, скъпа, драги",
        that="че",
        is_so="""правилно ли разбирам, правилно ли разбрах, вярно ли е, така ли е, вярно ли е това, нали, нали така,
            правилно ли е, правилно ли е това, това вярно ли е, верно ли е, още ли е така, все още ли е така, това
            още ли важи, това все още ли важи, още ли важи, важи ли още, важи ли това, вярно ли е още, още ли е
            вярно, все още ли е вярно, актуално ли е още, още ли е актуално, така ли е още, остава ли така,
            потвърждаваш ли, потвърждавате ли, можеш ли да потвърдиш, можете ли да потвърдите, прав ли е, права ли е,
            прав ли съм""",
    ),
    "cs": RemarkWords(
        says="""řek* řík* tvrd* mysl* věřím domnív* pt* zept* slyš* vím ví věd* nevím neví najít našel našla našli
            nenašel nenašla najdu nenajdu nacház* nenacház* vid* nevid* rozum* nerozum* pochop* zmín* zmiň* odpověd*
            ověř* psal* napsal* pamatuj* vyzn* nevyzn* vzpom* poznam* poznač* zaps* zaznam* říct říci""",
        people="""zastup* zaskakuj* já jsem mi mě mně byl byla koleg* minist* velvyslan* šéf* ředitel* kabinet* tým*
            náměst* novinář* potřebuj* chc* chtěl* ček* připrav* informovat dovolen* nemoc* pryč vrátil* řádky řádků
            vět* atašé* přidělen* pracovní jedu jedeme letím cestuji cestuju odjíždím plánuji plánuju plánujeme chystám
            chystáme čtu pracuji pracuju mluvím mluvíme volám sedím píšu píšeme vedoucí*""",
        events="porad* schůz* briefing* oběd* projev* hovor* rozhovor*",
        lines="řád* řádk* vět* odráž* slov*",
        dear="vážený, vážená, vážení, milý, milá, drahý, drahá",
        that="že",
        is_so="""je to tak, je to pravda, je to správně, souhlasí to, platí to, je tomu tak, že ano, že jo, že ne,
            chápu to správně, správně, sedí to, platí to ještě, ještě to platí, platí to pořád, pořád to platí, platí
            to stále, stále to platí, sedí to ještě, ještě to sedí, je to ještě tak, je to pořád tak, je to stále
            tak, je to ještě aktuální, je to stále aktuální, je to pořád aktuální, je to pořád pravda, potvrdíš to,
            potvrdíte to, můžeš to potvrdit, můžete to potvrdit, má pravdu, mám pravdu""",
    ),
    "da": RemarkWords(
        says="""siger sige sagde sagt mener mente tror tro* påstå* påstod hævd* spørg* spurgt* hør* vidste finde
            fandt fundet ser så set forstå* forstod svar* nævn* tjek* undr* se skrev skriver husk* bemærk* mærke noter*
            skrevet talte snakke* fortælle""",
        people="""vikarier* afløser jeg mig min mit mine hun han kolleg* minister* ministre* ambassadør* chef* direktør*
            kabinet* team* stedfortræd* journalist* behøv* brug* gerne vent* forbered* orienter* brief* ferie*
            barsel* syg sygemeldt tilbage linje* sætning* attaché* ambassaderåd* arbejdsgrupp* rejser flyver
            planlægger læser arbejder taler besøger sidder efterfølger* forgænger* tjenesterejse* kontoret
            planlægning* planer sætter dagsorden* skriver hovedstad* repræsentant* kontorchef* afdelingschef*""",
        events="møde* samtale* frokost* tale talen briefing* oplæg* debriefing* trilog* formøde* videomøde* samråd*",
        lines="linje* sætning* ord",
        dear="kære, godmorgen",
        that="at",
        is_so="""passer det, er det rigtigt, er det korrekt, stemmer det, er det sandt, ikke sandt, er det sådan,
            ikke, vel, korrekt, eller hvad, eller, ikke også, eller tager jeg fejl, vel nok, passer det stadig,
            gælder det stadig, er det stadig rigtigt, er det stadig sådan, holder det stadig, stemmer det stadig, er
            det stadig tilfældet, er det stadig korrekt, er det stadig aktuelt, har jeg ret, kan du bekræfte, kan du
            bekræfte det, kan I bekræfte det, har han ret, har hun ret""",
    ),
    "de": RemarkWords(
        says="""sag* meint meinte* meine denk* dachte glaub* behaupt* frag* gefragt hör* gehört weiß wissen wusste find*
            fand gefunden seh* sieht sah gesehen versteh* verstand verstanden erwähn* antwort* geantwortet prüf*
            schrieb* geschrieben schreibt erinner* aufgefallen bemerkt gemerkt notier* steht vermerkt erzählen""",
        people="""vertret* vertrit* springe ersetz* ich mich mir mein* war bin kolleg* minister* botschafter* chef*
            direktor* kabinett* team* stellvertret* journalist* staatssekretär* brauch* benötig* möcht* will wollen
            wart* vorbereit* bereite informier* unterricht* brief* urlaub* ferien krank* elternzeit weg zurück
            zeile* satz sätze nachmittag vormittag attaché* referent* berater* arbeitsgrupp* ratsarbeitsgrupp* reise
            reisen fahre fliege plane planen lese arbeite spreche telefoniere besuche sitze zuarbeit vermerk
            hausleitung referatsleit* abteilungsleit* unterabteilung* nachfolg* vorgänger* sachbearbeit*
            dienstreise* büro weisung* planung* jahresplanung* schreibe schreib schreiben hauptstadt* notiz*
            botschaft""",
        events="""besprechung* treffen sitzung* gespräch* mittagessen rede briefing* vorlage nachbesprechung* zuarbeit
            trilog* telko* videokonferenz* dienstreise* vorbesprechung* ressortabstimmung* planung
            jahresplanung arbeitsplanung vorbereitung""",
        lines="zeile* satz sätze* stichpunkt* stichwort* wort* worte*",
        dear="sehr geehrte, sehr geehrter, geehrte, geehrter, liebe, lieber, werte, werter, morgen",
        that="dass daß",
        is_so="""stimmt das, stimmt das so, ist das richtig, ist das so, richtig, korrekt, ist das korrekt, oder,
            nicht wahr, ist das wahr, stimmt's, trifft das zu, oder doch, oder nicht, oder etwa nicht, oder irre ich
            mich, gell, nicht, ja, stimmt das noch, ist das noch so, gilt das noch, ist das noch richtig, ist das
            noch aktuell, trifft das noch zu, gilt das weiterhin, gilt das immer noch, stimmt das immer noch, ist das
            immer noch so, habe ich recht, kannst du das bestätigen, können Sie das bestätigen, bestätigst du das,
            hat er recht, hat sie recht""",
    ),
    "el": RemarkWords(
        says="""λέ* είπ* πει ισχυρί* νομίζ* πιστεύ* ρωτ* ρώτ* άκουσ* ξέρ* γνωρίζ* βρ* βλέπ* είδ* δω καταλαβαίν* κατάλαβ*
            ανέφερ* αναφέρει απάντησ* ελέγξ* έγραψ* θυμ* σημείω* σημειώσει σημειωμένο οχλήσ* πιέσ* πω πούμε""",
        people="""προγραμματίζ* οργανών* πρωτεύουσ* μιλήσα* συζητήσα* αντικαθιστ* εγώ μου έλειπ* ήμουν συνάδελφ*
            συναδέλφ* υπουργ* πρέσβ*
            προϊσταμ* διευθυντ* αναπληρωτ*
            δημοσιογράφ* χρειάζ* θέλ* περιμέν* ετοιμάζω ετοιμάζουμε ενημερών* ενημερώσ* άδεια διακοπ* άρρωστ* επέστρεψα
            γύρισα γραμμ* φράσ* σύμβουλοι συμβούλων συμβούλους ακόλουθ* εργασίας ταξιδεύω ταξιδεύουμε πετάω φεύγω
            πηγαίνω λείπω σχεδιάζω σχεδιάζουμε διαβάζω δουλεύω εργάζομαι μιλάω μιλώ μιλάμε επισκέπτομαι συναντώ
            συναντάω συναντάμε συναντιέμαι γραμματέας γράφω γράφουμε""",
        events="σύσκεψη* συνάντηση* σύσκεψης συνάντησης συζήτηση γεύμα ομιλία ενημέρωση ενημέρωσης",
        lines="γραμμ* προτάσ* φράσ* λέξεις",
        dear="αγαπητέ, αγαπητή, αγαπητοί, αξιότιμε, αξιότιμη",
        that="ότι πως",
        is_so="""ισχύει, ισχύει αυτό, σωστά, είναι σωστό, έτσι είναι, είναι αλήθεια, αληθεύει, αληθεύει αυτό, σωστό,
            ισχύει ακόμα, ισχύει ακόμη, ισχύει ακόμα αυτό, ισχύει αυτό ακόμα, ισχύει αυτό ακόμη, ισχύει ακόμη αυτό,
            εξακολουθεί να ισχύει, εξακολουθεί να ισχύει αυτό, ισχύει πάντα, είναι ακόμα σωστό, είναι ακόμη σωστό,
            είναι ακόμα έτσι, έτσι είναι ακόμα, το επιβεβαιώνεις, το επιβεβαιώνετε, μπορείς να το επιβεβαιώσεις,
            μπορείτε να το επιβεβαιώσετε, επιβεβαιώνεις, έχει δίκιο, έχω δίκιο""",
    ),
    "en": RemarkWords(
        says="""think* thought believ* guess* reckon* say says said saying tell tells told claim* insist* swear* swore
            suspect* hear hears heard know knows knew find finds found see sees saw seen understand* understood ask asks
            asked asking wonder* remember* recall* check checked checking repl* answered mention* wrote writes written
            noted jotted raised""",
        people="""covering replac* standing deputis* m im ve me my he she him her his minister* ambassador* boss*
            colleague* director* dg cabinet* chair team capital counterpart* journalist* deputy attaché* counsellor*
            secretary want* need* wait* prepar* prep brief briefing briefed leave holiday* vacation sick away absent
            lines sentence* working travelling traveling flying planning preparing drafting reading visiting
            hosting typing prepping emailing notes notebook""",
        events="meeting* briefing* lunch* call speech* talk* prep conversation* debrief*",
        lines="line* sentence* bullet* word*",
        dear="dear, morning, afternoon, evening, greetings",
        that="that",
        is_so="""is that so, is that right, is that correct, is it true, is that true, is this correct, is this right,
            is this true, right, correct, true, is it so, is it correct, is it right, true or false, or not, can that
            be right, does that hold, or is it, isn't it, aren't they, can't it, can't they, doesn't it, don't they,
            wasn't it, weren't they, hasn't it, haven't they, won't it, wouldn't it, is it, are they, isn't that
            right, eh, or am I wrong, is that still so, is that still right, is that still correct, is that still
            true, is that still the case, is it still so, does that still hold, does that still stand, is that still
            valid, still true, still the case, am I right, can you confirm, can you confirm that, could you confirm,
            could you confirm that, please confirm, is he right, is she right, do they, does it, did they, did it""",
    ),
    "es": RemarkWords(
        says="""dice dicen dijo dije dijeron dicho creo cree creen pens* piens* opin* afirm* asegur* pregunt* oí oído sé
            sabe* saber encontr* encuentr* veo vemos ve ven visto vi entiend* entend* mencion* respond* contest*
            comprob* escrib* recuerd* decir*""",
        people="""sustitu* yo me mi mis he estuve soy coleg* compañer* ministr* embajador* jef* director* gabinete*
            equipo* adjunt* periodista* necesit* quier* quer* esper* prepar* informar informo vacaciones baja permiso
            enferm* vuelvo vuelto líneas frase* consejer* agregad* trabajo viajo viajamos vuelo voy salgo planificando
            planifico planificamos redactando redacto leyendo hablo hablamos visito secretario secretaria visita visitan
            gente capital*""",
        events="reunión reuniones sesión encuentro almuerzo discurso llamada conversación briefing* despacho",
        lines="línea* frase* palabra* viñeta*",
        dear="estimado, estimada, estimados, estimadas, querido, querida, queridos",
        that="que",
        is_so="""es así, es cierto, es verdad, es correcto, no es así, verdad, no, correcto, cierto, es eso cierto, es
            eso correcto, de verdad, me lo confirmas, me lo confirma, lo confirmas, confirmas, puedes confirmarlo,
            puede confirmarlo, tiene razón, tengo razón""",
    ),
    "et": RemarkWords(
        says="""ütle* ütles* öel* väid* väit* arva* arvab usu* küsi* kuul* tean teab teavad leia* leid* näe* näinud
            nägi* nägin aru mõista* maini* vasta* kontrolli* kirjuta* mäleta* märka* märki* kirjas
            kiirusta* survesta* tagant ütelda""",
        people="""rääkisi* arutasi* pealinn* asenda* ma mina mul mulle mind olin olen kolleeg* minist* suursaadik*
            ülemus* direktor* kabinet*
            meeskon* asetäit* ajakirjani* vaja vajan soovi* taha* oota* valmista* ettevalmist* informeeri* teavita*
            puhku* haige* ära tagasi lauset rida atašee* nõunik* töörüh* sõidan sõidame lendan reisin planeerin
            planeerime loen töötan räägin räägime helistan külastan istun inimesed külastavad lähen läheme järeltulija*
            eelkäija* lähetus* osakonnajuhataja* büroo* teen teeme võtame võtan
            plaani* koostan koostame juhataja*""",
        events="koosolek* kohtumi* nõupidami* lõuna* kõne* briifing* vestlus* triloog* videokoosolek* eelkoosolek*",
        lines="rea* lause* sõna*",
        dear="lugupeetud, austatud, kallis",
        that="et",
        is_so="""kas see on õige, kas nii on, kas see on nii, on see õige, on see nii, kas on nii, õige, eks, kas see
            on tõsi, on see tõsi, kas vastab tõele, kas see vastab tõele, kas see peab paika, kas see kehtib, kas see
            on ikka õige, kas see on ikka nii, kas see on veel õige, kas see on veel nii, kas nii on ikka, kas see
            kehtib veel, kas see kehtib endiselt, kas see on endiselt nii, kas see on endiselt õige, kas see kehtib
            ikka, kas see peab ikka paika, kas see peab veel paika, kas see peab endiselt paika, kas kinnitad, kas
            kinnitate, kas saad kinnitada, kas saate kinnitada, kas tal on õigus, kas mul on õigus""",
    ),
    "fi": RemarkWords(
        says="""sano* väit* väitt* luul* usko* ajattel* kysy* kuul* tiedä* tietä* tiesi* löyd* löysi* näe näen näh* näin
            nähnyt ymmärr* maini* vasta* tarkist* kirjoit* muista* huoma* kysel* merkits* kirjas* totes*
            patist* hoput* karhu* kertoa""",
        people="""sijais* puhu* puhe* keskustel* pääkaupun* teillä minä minun minua minulle mun olin olen kolleg*
            työkaver* minister* suurlähett* pomo* esimie*
            johtaj* kabinet* tiimi* toimittaj* valtiosihteer* tarvits* halua* odot* valmistel* selost* esittelen lomal*
            loma* saira* poissa takaisin riviä lause* neuvokset neuvosten attasea* työryhm* matkustan matkustamme lennän
            lähden suunnittelen suunnittelemme luen työskentelen puhun puhumme soitan käyn vierailen istun seuraajani
            edeltäjäni virkamatka* työmatka* yksikönpääl* osastopääl* toimisto* menen menossa lähdössä otamme
            otan päällik*""",
        events="kokou* tapaami* palaver* lounas* puhe puhetta keskustelu* trilog* esikokou* videokokou* esittely*",
        lines="riv* lause* sana*",
        dear="arvoisa, hyvä, rakas",
        that="että ettei etteivät",
        is_so="""pitääkö paikkansa, pitääkö se paikkansa, onko näin, onko se niin, onko niin, onko se totta, onko
            totta, eikö niin, eikö vain, pitääkö tämä paikkansa, onko se oikein, onko tämä oikein, oikein, päteekö se
            yhä, päteekö tämä yhä, onko näin yhä, onko näin edelleen, onko asia yhä niin, onko se yhä niin, pitääkö
            se yhä paikkansa, pitääkö tämä yhä paikkansa, pitääkö tämä vielä paikkansa, pitääkö se vielä paikkansa,
            pitääkö tuo vielä paikkansa, onko se vielä niin, onko näin vielä, voitko vahvistaa, voitko vahvistaa
            tämän, voitteko vahvistaa, vahvistatko, onko hän oikeassa, olenko oikeassa""",
    ),
    "fr": RemarkWords(
        says="""dis dit disent dire pense* pens* croi* croy* affirm* prétend* soutient demand* entend* sai* sait savoir
            trouv* vois voit voir vu comprend* compris comprends mentionn* répond* vérifi* écri* souviens réclam* pose
            retrouv* interrog* mémoire""",
        people="""remplac* je j' m' me moi mon ma mes collègue* ministre* ambassad* chef* cheffe* directeur* directrice*
            cabinet* équipe* adjoint* journaliste* conseill* besoin veux veut voudr* attend* prépar* informer brief*
            congé* vacances malade absent* rentr* lignes phrase* midi matin travail pars partons voyage voyageons
            planifie planifions rédige rédigeons lis travaille parle parlons visite boucle secrétaire gens visitent
            débute ai particip* assist* rends rend rendons rejoin* commence
            commençons j capitale* débarqu* atterri* direct*""",
        events="réunion* rencontre* entretien* déjeuner* discours briefing* appel séance* débrief* fiche*",
        lines="ligne* phrase* mots",
        dear="cher, chère, chers, chères, madame, monsieur",
        that="que qu'",
        is_so="""c'est exact, c'est vrai, est-ce exact, est-ce vrai, c'est bien ça, est-ce le cas, c'est correct,
            est-ce correct, n'est-ce pas, exact, c'est juste, est-ce juste, vrai, correct, non, c'est bien cela, je
            me trompe, si, hein, ou je me trompe, ou pas, ou bien, ou non, pas vrai, tu confirmes, vous confirmez, tu
            me confirmes, vous me confirmez, vous le confirmez, tu peux confirmer, pouvez-vous confirmer, vous pouvez
            confirmer, a-t-il raison, a-t-elle raison, il a raison, elle a raison, j'ai raison""",
    ),
    "ga": RemarkWords(
        says="""deir dúirt dúradh ceapaim ceap* sílim shíl* creidim feicim fheic* chonaic fuair fuaireas faighim bhfuair
            fhaighim aimsigh* aimsím fiafr* fiafraí chuala fios tuig* thuig* luaigh fhreag* seiceáil* scríobh*
            rá insint""",
        people="""ionadaíocht mé mise mo bhí orm agam dom uaim comhghleacaí* chomhghleacaí* aire n-aire haire
            ambasadóir* n-ambasadóir* bainisteoir* stiúrthóir* fhoireann foireann* iriseoir* teastaíonn ullmh* hullmh*
            saoire breoite tinn ais líne líní abairt* comhairleoir* attaché* oibre taisteal pleanáil scríobh léamh
            glacadh caint príomhchathair* phríomhchathair* buanionadaí* mbuanionadaí* nótaí chomharba* comharba*
            réamhtheachtaí* oifig oifigeach*
            ceannaire* cheannaire* bas*""",
        events="""cruinniú chruinniú gcruinniú lón óráid seisiún agallamh triológ* dtriológ* fhíschomhdháil
            físchomhdháil* réamhchruinni*""",
        lines="líne línte abairt* focal*",
        dear="a chara, a chairde",
        that="go gur",
        is_so="""an fíor é sin, an fíor sin, an ceart é sin, an bhfuil sé sin fíor, an bhfuil sé sin ceart, ceart,
            nach ea, nach é, nach í, nach iad, nach amhlaidh, nach bhfuil, nach raibh, fíor, an fíor é, an amhlaidh
            atá, an bhfuil sin ceart, an bhfuil sin fíor fós, an bhfuil sé sin fíor fós, an fíor é sin fós, an bhfuil
            sin ceart fós, an amhlaidh atá fós, an bhfuil an ceart agam, an seasann sin fós, an féidir leat é sin a
            dheimhniú, an féidir leat é a dhearbhú, an ndeimhníonn tú é, an bhfuil an ceart aige, an bhfuil an ceart
            aici""",
    ),
    "hr": RemarkWords(
        says="""kaže kažu rek* tvrd* misli* smatra* vjeruj* pita* pita upit* čuo čula čuli znam zna znaju nalaz* nađ*
            našao našla našli vidi* vidjel* razumij* razumj* shvać* shvati* spomenu* odgovor* provjer* pisa* sjeća*
            primijet*
            primijeć* uočio uočila uočavam ustanov* zabiljež* zapisa* bilješk* reći kazati""",
        people="""mijenjam zamjenj* ja sam mi me mene bio bila koleg* ministar* ministr* veleposlan* šef* ravnatelj*
            direktor* kabinet* tim* zamjeni* novinar* trebam želi* hoće* čeka* priprem* izvijest* informira* godišnj*
            bolovan* bolest* odsut* odsutan vratila vratio redaka rečenic* savjetni* ataše* radn* putujem putujemo
            letim idem planiram planiramo čitam radim razgovaram razgovaramo zovem posjećujem sjedim tajnica tajnik
            ljudi posjećuju nasljednik* nasljednic* prethodnik* prethodnic* ured uredu službeno traže traži tražili
            zamolil* zamolio pišem pišemo načelni* odjela voditelj* časni* slažem sastavljam""",
        events="""sastan* sastana* razgovor* ručak* ručk* govor* sjednic* brifing* trijalog* videokonferencij* kav*
            koordinacij* predsastan*""",
        lines="red* rečenic* natuknic* riječi",
        dear="poštovani, poštovana, dragi, draga",
        that="da",
        is_so="""jesam li dobro shvatio, jesam li dobro shvatila, razumijem li dobro, je li to točno, je li tako, je
            li to istina, je li to tako, stoji li to, zar ne, točno, jel to točno, jel tako, je li točno, vrijedi li
            to još, vrijedi li to, vrijedi li to i dalje, vrijedi li još, stoji li to još, stoji li to i dalje, je li
            to još točno, je li to i dalje točno, je li još tako, je li i dalje tako, je li to još aktualno, je li to
            još uvijek točno, je li to još uvijek tako, je li to i dalje tako, potvrđuješ li, možeš li potvrditi,
            možeš li to potvrditi, možete li potvrditi, možete li to potvrditi, je li u pravu, ima li pravo, imam li
            pravo""",
    ),
    "hu": RemarkWords(
        says="""mond* állít* gondol* hisz* vél* kérdez* kérdi* hallott* tud tudja tudom talál* lát* értem érti említ*
            válaszol* ellenőr* írt írja írtam írtuk írták felírt* feljegy* jegyez* elhangz* sürget* noszogat*
            emlék* szerint megmondhatom""",
        people="""főváros* beszéltünk beszélgettünk helyettes* én nekem engem voltam vagyok kollég* miniszter*
            nagykövet* főnök* igazgató* kabinet*
            csapat* újságíró* szükség* szeretn* akar* kellene vár várunk készít* készül* felkész* tájékoztat* szabadság*
            beteg* távol vissza sor* mondat* tanácsos* attasé* munkacsoport* utazom utazunk repülök tervezem tervezek
            tervezzük olvasom olvasok dolgozom beszélek beszélünk hívom ülök átvesszük vesszük államtitkár* utód* előd*
            kiküldetés* osztályvezető* főosztály* megyek megyünk iroda szabin
            szabira leszek leszünk írok írunk vonalban""",
        events="""megbeszélés* találkozó* értekezlet* ebéd* beszéd* eligazítás* trilógus* egyeztetés* előértekezlet*
            videokonferencia*""",
        lines="sor* mondat* szó*",
        dear="tisztelt, kedves, drága",
        that="hogy",
        is_so="""így van, igaz, igaz ez, ez igaz, helyes, stimmel, ugye, jól van így, ez így van, jól tudom, ez
            helyes, így van ez, ez még így van, még így van, még mindig így van, ez még mindig így van, ez még igaz,
            ez még érvényes, még érvényes, érvényes ez még, igaz ez még, ez még helyes, még mindig igaz, megerősíted,
            megerősíti, meg tudod erősíteni, meg tudja erősíteni, igaza van, igazam van""",
    ),
    "it": RemarkWords(
        says="""dice dicono dett* disse pens* cred* sostien* sosten* afferm* ritien* chied* chiest* sent* so sa sanno
            sapere trov* ved* visto vist* capito capire capisc* menzion* rispon* rispost* verific* scriv* scritto
            ricord* osservazion* dire dirle dirgli""",
        people="""sostituisc* sostituend* io mi mio mia miei sono ero colleg* ministr* ambasciat* capo direttor*
            direttric* gabinett* squadr* vice* giornalist* serve servono bisogno vuole voglio vorr* aspett* prepar*
            informare informo aggiorn* ferie vacanz* malatt* malat* assente rientrat* tornat* righe riga frase frasi
            pomeriggio consiglier* addett* lavoro viaggio viaggiamo parto partiamo vado andiamo pianificando pianifico
            pianifichiamo redigo leggo leggendo parlo parliamo visito segretario segretaria visita visitano quelli
            gente capital* programm*""",
        events="riunion* incontr* pranzo discorso colloquio briefing* telefonata seduta debriefing*",
        lines="righe riga frase frasi parole",
        dear="caro, cara, cari, care, gentile, gentili, egregio, egregia, salve",
        that="che",
        is_so="""è vero, è corretto, è così, giusto, vero, corretto, è giusto, no, non è vero, è esatto, esatto, ti
            risulta, vi risulta, confermi, conferma, confermate, me lo confermi, me lo conferma, puoi confermare, può
            confermare, ha ragione, ho ragione""",
    ),
    "lt": RemarkWords(
        says="""sako saky* sakė teig* teigia manau mano galvo* tikiu tiki klaus* girdėj* žin* nežin* radau rado neradau
            rasti rand* nerand* matau mato nematau mač* nemač* suprant* nesuprant* suprat* nesuprat* minėj* atsak*
            patikrin* rašo prisimen* pastebė* pastebi* užsirašiau įsirašiau užrašyt* įrašiau pasižymė* užrašuose
            paragin* pasakyti""",
        people="""kalbėjo* sostin* noriu norime pavaduoj* aš man manęs mane buvau esu koleg* ministr* ambasador* vadov*
            viršinink*
            direktor* kabinet*
            komand* pavaduotoj* žurnalist* nori noriu norėt* laukia ruoš* rengiu rengiuosi informuo* atostog* serg*
            sirg* nebuvau grįž* eilut* sakin* patarėj* atašė* darbo vykstu vykstame skrendu keliauju planuoju
            planuojame skaitau dirbu kalbuosi kalbu skambinu lankau lankosi atvyksta atstov* sekretor* įpėdin*
            pirmtak* komandiruot* biur* susitinku susitinkame važiuo* prašo prašė papraš* rašau rašome""",
        events="""posėd* susitikim* pasitarim* pietus pietų kalb* pokalb* trialog* videokonferencij* koordinacij* kav*
            brifing*""",
        lines="eilut* sakin* žodži*",
        dear="gerbiamas, gerbiama, gerbiamieji, mielas, miela",
        that="kad jog",
        is_so="""ar tiesa, ar tai tiesa, ar taip, ar taip yra, ar tai teisinga, ar teisingai, tiesa, taip, ar tikrai,
            ar tai tikrai taip, ar teisinga, ar tai dar galioja, ar dar galioja, ar tai vis dar galioja, ar tai
            tebegalioja, ar tebegalioja, ar vis dar taip, ar tai vis dar taip, ar tai dar teisinga, ar tai vis dar
            teisinga, ar taip tebėra, ar tai vis dar tiesa, ar tai dar tiesa, ar taip yra ir dabar, ar patvirtini, ar
            patvirtinate, ar gali patvirtinti, ar galite patvirtinti, ar jis teisus, ar ji teisi, ar aš teisus""",
    ),
    "lv": RemarkWords(
        says="""saka sacīja teic* apgalv* domā* uzskat* tic* jaut* pajaut* prasa dzird* zin* nezin* atrod* neatrod*
            atrad* neatrad* redz* neredz* saprot* nesaprot* saprat* piemin* minēj* atbild* pārbaud* rakst* atcer*
            pamanī* konstatē* pierakst* atzīm* jāpaskubina jāpamudina teikt sacīt pateikt""",
        people="""runājām apspried* galvaspilsēt* aizvieto* es man mani mans mana biju esmu koleģ* kolēģ* ministr*
            vēstniek* priekšniek* direktor*
            birojs komand* vietniek* žurnālist* vajag vajadz* grib* vēlas vēlos gaid* gatavoju gatavojos jāinformē
            informē* atvaļin* slim* prombūtn* atgriez* rind* teikum* padomniek* atašej* darba braucu braucam lidoju
            dodos plānoju plānojam lasu strādāju runāju runājam zvanu apmeklēju sēžu sekretār* ģenerāldirektor* pēcteč*
            pēctec* priekštec* priekšteč* komandējum* satiekos satiekamies lūdz lūdza palūdz*""",
        events="sanāksm* tikšan* sapulc* pusdien* run* sarun* trialog* videokonferenc* koordinācij* kafij* brīfing*",
        lines="rind* teikum* vārd*",
        dear="cienījamais, cienījamā, godātais, godātā, mīļais, mīļā",
        that="ka",
        is_so="""vai tiesa, vai tā ir, vai tas tiesa, vai tas ir pareizi, vai pareizi, tiesa, pareizi, vai tā ir
            taisnība, vai tā, vai tā joprojām ir, vai tas joprojām tā ir, vai tas joprojām ir pareizi, vai tas vēl ir
            spēkā, vai tas joprojām ir spēkā, vai tas vēl ir pareizi, vai tas vēl aizvien tā ir, vai tas vēl tā ir,
            vai tas aizvien ir spēkā, vai tas joprojām atbilst, vai joprojām tā ir, vari apstiprināt, vai vari
            apstiprināt, vai varat apstiprināt, vai apstiprini, vai viņam taisnība, vai man taisnība""",
    ),
    "mt": RemarkWords(
        says="""qal qalet qalu qalli qaltli qaluli jgħid* tgħid* ngħid* naħseb jaħseb taħseb nemmen* jistaqsi tistaqsi
            staqsa staqsiet staqsieni sma* naf jaf taf nsib sibt jsib nara rajt jara tara nifhem fhimt jifhem semma*
            wieġeb ċċekkja kiteb*""",
        people="""nissostitw* jien jiena lili kont kolleg* ministr* ambaxxat* kap direttur* kabinett* tim deputat*
            ġurnalist* għandi bżonn irrid* jistenna nipprepara ninforma leave vaganz* marid* marida nieqes lura linji
            sentenz* konsulent* attaché* xogħol nivvjaġġa nitlaq nippjana nippjanaw naqra naħdem inkellem inkellimhom
            nitkellem niltaqa niltaqgħu sejjer sejra sejrin inżur insaqsi insaqsihom staqsewni segretarj* nies
            nikteb niktbu""",
        events="laqgħa laqgħat diskors ikla brifing*",
        lines="linj* sentenz* kelm*",
        dear="għażiż, għażiża, għeżież",
        that="li",
        is_so="""veru, minnu, huwa minnu, dan minnu, dan veru, hu veru, hux, hux veru, korrett, tassew, huwa korrett,
            dan huwa minnu, dan huwa korrett, tikkonferma, tista' tikkonferma, tistgħu tikkonfermaw, għandu raġun,
            għandha raġun, għandi raġun""",
    ),
    "nl": RemarkWords(
        says="""zeg* zei zeiden gezegd denk* dacht* geloof* beweer* vraag* vroeg vroegen gevraagd hoor* hoord* gehoord
            weet weten wist vind* vond* gevonden zie ziet zien zag gezien begrijp* begreep snap* noem* antwoord* check*
            schreef schrijft herinner* volgens noteer* genoteerd opgeschreven vermeld* vertellen""",
        people="""vervang* waarneem ik mij me mijn hij was ben heb collega* minister* ambassadeur* baas chef directeur*
            kabinet* team* plaatsvervang* journalist* staatssecretaris* nodig wil willen wacht* voorbereid* bereid
            bijpraten briefen informeren vakantie* verlof ziek weg afwezig terug regel* zin zinnen vanmiddag
            vanochtend raadsadviseur* attaché* werkgroep* raadswerkgroep* reis reizen vlieg plan plannen schrijf
            lees werk spreek bel bezoek jaarplanning planning debriefing mensen langs bezoeken opvolg* voorgang*
            secretaresse kantoor dienstreis* instructie* afdelingshoofd* mail tik vertegenwoordiger* hoofdstad* notitie*
            aantekening*""",
        events="""vergadering* overleg* bijeenkomst* bespreking* gesprek* lunch* toespraak briefing* debriefing triloog*
            trialoog* vooroverleg* videoconferentie* kamerdebat planning jaarplanning werkplanning voorbereiding*""",
        lines="regel* zin zinnen bullet* woorden",
        dear="beste, geachte, lieve, ha, dag",
        that="dat",
        is_so="""klopt dat, klopt dat wel, is dat zo, is dat juist, is dat waar, klopt het, juist, toch, is dat
            correct, correct, is het waar, of niet, of wel, hè, niet waar, nietwaar, of vergis ik me, klopt dat nog,
            klopt dat nog steeds, klopt dat nog altijd, is dat nog altijd zo, is dat nog zo, is dat nog steeds zo,
            geldt dat nog, is dat nog juist, is dat nog het geval, heb ik gelijk, kun je dat bevestigen, kunt u dat
            bevestigen, bevestig je dat, heeft hij gelijk, heeft zij gelijk, heeft ze gelijk""",
    ),
    "pl": RemarkWords(
        says="""mówi* powiedzi* twierdz* myśl* sądz* uważ* pyta* zapyt* słysz* wiem wie wiedz* znajd* znalaz* znaleź*
            widz* widać rozumi* zrozumi* wspomn* odpowiedzi* sprawdz* pisa* napisa* pamięta* napomk* zanotow* zapisa*
            odnotow* przypomin* przekazać""",
        people="""zastępuj* ja mi mnie mój moja byłem byłam jestem koleg* koleż* minist* ambasador* szef* dyrektor*
            gabinet* zespół zespoł* zastępc* dziennikarz* potrzebuj* potrzebn* chc* chciał* czeka* przygotow*
            poinformować informuj* urlop* chor* nieobecn* wróci* linij* zdani* radc* attaché* robocz* jadę jedziemy lecę
            wyjeżdżam podróżuję planuję planujemy czytam pracuję rozmawiam rozmawiamy dzwonię odwiedzam siedzę
            sekretarz* piszę piszemy poprzednik* poprzednicz* następcz* naczelni* kierowni* kalendarz* układam""",
        events="spotkani* posiedzeni* narad* zebrani* rozmow* obiad* lunch* przemówieni* odpraw* briefing*",
        lines="linij* zdani* słow*",
        dear="szanowny, szanowna, szanowni, drogi, droga, drodzy, witam",
        that="że iż",
        is_so="""dobrze rozumiem, czy dobrze rozumiem, czy to prawda, prawda, czy tak jest, czy to się zgadza, zgadza
            się, czy to poprawne, czy to tak, tak, dobrze mówi, czy to słuszne, czy to nadal aktualne, czy to jest
            nadal aktualne, czy to jeszcze aktualne, czy to wciąż aktualne, czy to nadal obowiązuje, czy nadal tak
            jest, czy to nadal prawda, czy to się nadal zgadza, nadal aktualne, czy jest to aktualne, czy to
            aktualne, czy to wciąż prawda, czy dalej tak jest, potwierdzisz, potwierdza pan, potwierdza pani, możesz
            potwierdzić, możesz to potwierdzić, ma rację, mam rację, czy ma rację, czy mam rację""",
    ),
    "pt": RemarkWords(
        says="""diz dizem disse disseram dito ach* pens* acredit* afirm* garant* pergunt* ouvi ouviu sei sabe sabem
            saber encontr* vejo vê vi viu visto perceb* entend* compreend* mencion* respond* verific* escrev* lembr*
            repar* notei notou constat* dizer""",
        people="""substitu* eu me mim meu minha estive estou fui sou coleg* ministr* embaixad* chefe* diretor* gabinete*
            equipa* adjunt* jornalista* precis* quer* esper* prepar* informar informo férias licença doente baixa
            ausente voltei voltou regressei regressou linhas frase* conselheir* adid* trabalho viajo viajamos parto vou
            planear planeio planeamos redijo lendo leio falo falamos visito secretário secretária visita visitam
            gente pediram pediu pedem pede capital*""",
        events="reunião reuniões sessão encontro almoço discurso conversa briefing*",
        lines="linha* frase* palavra*",
        dear="caro, cara, caros, caras, estimado, estimada, exmo, exma",
        that="que",
        is_so="""é verdade, é assim, está certo, está correto, certo, correto, é correto, não é, não é verdade,
            verdade, confirma-se, é mesmo assim, confirmam, confirmas, confirma, podes confirmar, pode confirmar, tem
            razão, tenho razão""",
    ),
    "ro": RemarkWords(
        says="""spun* zic* zice zis* spus* susțin* cred* gând* afirm* întreb* întreab* auzit știu știe știm găs* văd
            vede văzut înțeleg* înțeles* pomen* menționa* răspun* verific* scri* amintesc observ* remarc* constat*""",
        people="""înlocuiesc eu mi mă meu mea eram sunt coleg* ministr* ambasador* șef* director* cabinet* echip*
            adjunct* jurnalist* nevoie vrea* vreau aștept* pregăt* informez informăm informeze concedi* vacanț* bolnav*
            absent* întors* rânduri fraz* propoziți* după-amiază consilier* ataș* lucru plec plecăm călătoresc zbor merg
            planific planificăm redactez citesc lucrez vorbesc vorbim sun vizitez secretar secretarul oameni vizitează
            vizitat cere cer cerut rugat am capital* îmi""",
        events="ședinț* reuniun* întâlnir* întrunir* prânz* discurs* discuți* briefing*",
        lines="rând* fraz* propoziți* cuvin*",
        dear="stimate, stimată, stimați, dragă, dragi, bună",
        that="că",
        is_so="""așa e, așa este, este adevărat, e adevărat, e corect, este corect, corect, nu-i așa, nu e așa,
            adevărat, e așa, este așa, confirmi, confirmați, îmi confirmi, poți confirma, puteți confirma, are
            dreptate, am dreptate""",
    ),
    "sk": RemarkWords(
        says="""povedal* vrav* hovor* tvrd* mysl* domniev* verím pýta* pyta* spýt* počul* viem vie vedel* neviem nájd*
            nenájd* našl* našiel nenašl* nenašiel nachádz* vid* nevid* rozum* nerozum* pochop* spomen* odpoved* over*
            písal* napísal* pamät* spomín* poznam* poznač* zapís* zaznam* povedať""",
        people="""zastupuj* ja som mi ma mňa bol bola koleg* minist* veľvyslan* šéf* riaditeľ* kabinet* tím* námest*
            novinár* potrebuj* chc* chcel* čak* priprav* informovať dovolen* chor* preč vrátil* riadky riadkov vet*
            atašé* pridelen* pracovnej pracovnou idem ideme cestujem cestujeme letím odchádzam plánujem plánujeme čítam
            pracujem volám sedím tajomní* píšem píšeme""",
        events="porad* stretnuti* zasadnuti* obed* prejav* rozhovor* briefing*",
        lines="riadk* viet vet* slov*",
        dear="vážený, vážená, vážení, milý, milá, drahý, drahá",
        that="že",
        is_so="""je to tak, je to pravda, je to správne, súhlasí to, platí to, sedí to, však, pravda, správne, že áno,
            že nie, je tomu tak, chápem to správne, platí to ešte, ešte to platí, platí to stále, stále to platí,
            sedí to ešte, ešte to sedí, je to ešte tak, je to stále tak, je to ešte aktuálne, je to stále aktuálne,
            je to ešte pravda, je to stále pravda, platí to naďalej, potvrdíš to, potvrdíte to, môžeš to potvrdiť,
            môžete to potvrdiť, má pravdu, mám pravdu""",
    ),
    "sl": RemarkWords(
        says="""pravi pravijo rek* dej* trd* misli* mislim menim meni* verjam* spraš* vpraš* sliša* vem ve vedo najd*
            našel našl* vidi* videl* razum* omeni* odgovor* preveri* pisal* napisal* spomnim* znajd* opazi* zasledi*
            ugotov* zabelež* zapis* zapiš* povem reči povedati rečem""",
        people="""nadomešč* jaz sem mi me mene bil bila koleg* sodelav* minist* veleposlan* šef* direktor* kabinet*
            ekip* namestni* novinar* potrebuj* želi* hoče* čaka* priprav* poročati obvesti* dopust* bolni* odsot* vrnil*
            vrstic* stavk* stavek svetovalc* atašej* delovn* potujem potujemo letim grem odhajam načrtujem načrtujemo
            berem delam obiskujem sekretar* naslednik* naslednic* predhodnik* predhodnic* pisarn* srečam
            srečamo službeno naroč* prosil prosila prosili pišem pišemo častnic* častnik* sestavljam sestavljamo urejam
            usklajujem
            vodja vodje vodji""",
        events="""sestan* srečanj* zasedanj* pogovor* kosil* govor* posvet* brifing* trialog* videokonferenc* kav*
            koordinacij*""",
        lines="vrstic* stavk* besed*",
        dear="spoštovani, spoštovana, dragi, draga, pozdravljeni, živjo",
        that="da",
        is_so="""razumem prav, prav razumem, ali to drži, ali je to res, ali je tako, drži, je to res, je to prav,
            kajne, ali je to prav, ali je to točno, a je to res, res, je tako, ali drži, ali to še drži, ali to še
            velja, ali še velja, ali še drži, ali je še tako, ali je to še res, ali je to še vedno res, ali je še
            vedno tako, ali je to še vedno tako, ali to še vedno drži, ali to še vedno velja, ali je to še aktualno,
            ali velja, lahko potrdiš, lahko potrdite, potrdiš, lahko to potrdiš, lahko to potrdite, ima prav, imam
            prav""",
    ),
    "sv": RemarkWords(
        says="""säg* sa sade sagt påstå* påstod tror tro trodde tyck* menar menade fråg* hör* hört vet visste hitt* ser
            såg
            sett förstå* förstod nämn* svar* kolla* undr* skrev skriver minns skrivit noter* anteckna* anmärk*
            påpek* berätta""",
        people="""vikarier* ersätt* jag mig min mitt mina varit kolleg* minist* ambassadör* chef* direktör* kabinett*
            team* ställföreträd* journalist* statssekreterare* behöv* vill vänt* förbered* föredra* informera*
            brief* semest* föräldraledig* sjuk* borta tillbaka rad rader mening* attaché* ambassadråd* arbetsgrupp*
            reser flyger åker planerar läser arbetar talar pratar ringer ledig besöker sitter förmiddag eftermiddag
            efterträd* företräd* tjänsteresa* kontoret planering* sätter dagordning* skriver generalsekreterare*
            huvudstad* representant* enhetschef* avdelningschef* anteckning* pratade prata""",
        events="""möte* sammanträde* samtal* lunch* tal talet briefing* föredragning* genomgång* trilog* förmöte*
            videomöte* samråd*""",
        lines="rad* mening* ord*",
        dear="kära, käre, bästa, bäste, hejsan",
        that="att",
        is_so="""stämmer det, är det rätt, är det så, är det sant, är det riktigt, är det korrekt, eller hur, visst,
            rätt, korrekt, stämmer detta, inte sant, eller, eller inte, väl, va, eller har jag fel, stämmer det
            fortfarande, gäller det fortfarande, är det fortfarande så, är det fortfarande rätt, håller det
            fortfarande, stämmer det ännu, gäller det ännu, är det fortfarande aktuellt, är det fortfarande riktigt,
            har jag rätt, kan du bekräfta, kan du bekräfta det, kan ni bekräfta det, bekräftar du, har han rätt, har
            hon rätt""",
    ),
}
