"""Words of documents in Greek, Irish and Maltese."""

from domain.council_documents.words.schema import NoteWords

TABLES = {
    "el": NoteWords(
        common="και, το, της, του, η, την, των, να, για, με",
        origin="αποστολέας",
        recipients="αποδέκτης, αποδέκτες",
        subject="θέμα",
        annex="παράρτημα",
        invites="""καλεί, καλούν, παροτρύνει, ενθαρρύνει, ζητεί, ζητά, προτρέπει, αναθέτει, συνιστά, παρακαλεί, να
            καλέσει, ενθαρρύνουν, εναπόκειται, απόκειται, εναπόκειται στο, εναπόκειται στην, εναπόκειται στα,
            εναπόκειται στον, ανατίθεται στην, ανατίθεται στον, ανατίθεται στο, ζητείται από, εντέλλεται, απευθύνει
            έκκληση, επαφίεται, επιφορτίζει, εξουσιοδοτεί, αποτελεί ευθύνη, αποτελεί καθήκον, παρακαλώ, παρακαλούμε,
            καλώ, καλούμε, ζητώ, ζητούμε""",
        charges="ανατίθεται, απόκειται, εναπόκειται, έχει ανατεθεί",
        obliged="""πρέπει, θα πρέπει, οφείλει, οφείλουν, θα, δεσμεύεται, δεσμεύονται, αναλαμβάνει, αναλαμβάνουν,
            υποχρεούται, υποχρεούνται, καλειται να, αναμένεται, αναμένονται, είναι υπεύθυνη, είναι υπεύθυνος, είναι
            υπεύθυνα, είναι αρμόδια, έχει την ευθύνη, έχουν την ευθύνη, έχει ως αποστολή, είναι επιφορτισμένη,
            είναι επιφορτισμένος, είναι υποχρεωμένα, είναι υποχρεωμένη, προτίθεται, προτίθενται, χρειάζεται να,
            σκοπεύει, σκοπεύουν, έχει υποχρέωση, έχουν υποχρέωση, μεριμνά, μεριμνούν, έχει ως καθήκον, έχουν ως
            καθήκον, φροντίζει, φροντίζουν, έχει καθήκον""",
        needed="""είναι αναγκαίο, είναι απαραίτητο, επιβάλλεται να, είναι σκόπιμο, ενδείκνυται, είναι σημαντικό,
            απαιτείται να, χρειάζεται να""",
        musts="πρέπει, θα πρέπει, θα έπρεπε",
        invited="""καλείται, καλούνται, παροτρύνονται, ενθαρρύνονται, ενθαρρύνεται, παρακαλείται, παρακαλούνται,
            παροτρύνεται""",
        agrees="συμφωνεί να, δεσμεύεται να, αποφασίζει να, αναλαμβάνει να",
        remarks="""υπενθυμίζει, χαιρετίζει, τονίζει, υπογραμμίζει, σημειώνει, αναγνωρίζει, επιβεβαιώνει,
            επαναλαμβάνει, θεωρεί, εκφράζει, επισημαίνει, λαμβάνει υπό σημείωση, υπενθυμίζουν, ευχαριστεί,
            ευχαριστούν, σημειωθεί, τονιστεί, υπενθυμιστεί, επισημανθεί, σημειώσουμε, υπενθυμίζεται, σημειώνεται,
            επισημαίνεται""",
        free="μπορεί, μπορούν, δύναται, δύνανται, δύνατο",
        past="έχει, έχουν, είχε, είχαν, ήταν",
        past_forms="*σε, *σαν, *θηκε, *θηκαν, *ξε, *ξαν, *ψε, *ψαν",
        agents="από, εκ μέρους",
        particular="ιδίως, ιδιαίτερα, συγκεκριμένα, κυρίως, ειδικότερα",
        through="μέσω, διά μέσου, στο πλαίσιο, με τη χρήση, μέσω του, με τη βοήθεια",
        together="από κοινού με, μαζί με, καθώς και",
        alongside="""σε συνεργασία με, σε στενή συνεργασία με, με την υποστήριξη, με τη στήριξη, με τη συνδρομή, με τη
            βοήθεια, σε διαβούλευση με, σε συντονισμό με, κατόπιν διαβούλευσης με, με τη συμμετοχή, από κοινού με, σε
            εταιρική σχέση με, σε συνεννόηση με, σε συμφωνία με""",
        built_on="βάσει, με βάση, στη βάση, βασιζόμενη, βασιζόμενο, λαμβάνοντας υπόψη",
        conveys="""υποβάλει, υποβάλλει, υποβάλλουν, υποβάλουν, παρουσιάσει, παρουσιάζει, παρουσιάζουν, ενημερώσει,
            ενημερώνει, ενημερώνουν, ενημερώσουν, διαβιβάσει, διαβιβάζει, διαβιβάζουν, διαβιβάσουν, κοινοποιεί,
            κοινοποιούν, κοινοποιήσει, κοινοποιήσουν, αναφέρει, αναφέρουν, παρέχει, παρέχουν, έκθεση, γνωστοποιούν,
            γνωστοποιήσουν, αποστέλλει, αποστέλλουν, αποστείλουν, έκθεσης, εκθέσεις, αναφορά, απευθύνει, απευθύνουν,
            γνωστοποιεί, γνωστοποιήσει, υποβάλλεται, υποβάλλονται, διαβιβάζεται, διαβιβάζονται, κοινοποιείται,
            παρουσιάζεται, παρουσιάσουν, παράσχει, παράσχουν, τηρεί, ενήμερο, ενήμερη, ενημερωθεί, αποσταλούν,
            αποσταλεί""",
        shares="μοιράζεται, μοιράζονται, μοιραστούν, μοιραστεί, ανταλλάσσει, ανταλλάσσουν, ανταλλάξουν",
        attention="υπόψη, υπόψιν",
        bodies="""ομάδα εργασίας, υποομάδα, επιτροπή πολιτικής, ομάδα εμπειρογνωμόνων, συντονιστής αντιτρομοκρατίας,
            συντονιστή αντιτρομοκρατίας, συντονιστής της εε για την αντιτρομοκρατία""",
        named_bodies="ομάδα",
        acts="""διασφαλίσει, διασφαλίσουν, διασφαλίζει, διασφαλίζουν, ορίσει, ορίσουν, ορίζει, ορίζουν, συστήσει,
            θεσπίσει, θεσπίσουν, εγκρίνει, εγκρίνουν, αξιολογήσει, αξιολογήσουν, αξιολογεί, εκπονήσει, εκπονεί,
            εκπονούν, αναπτύξει, αναπτύξουν, ενισχύσει, ενισχύσουν, δημοσιεύσει, δημοσιεύει, εξετάσει, εξετάσουν,
            εξετάζει, επικαιροποιήσει, οργανώσει, διοργανώσει""",
        receives="ενημερώνεται, λαμβάνει, ενημερώνονται",
        relative="""που, η οποία, το οποίο, ο οποίος, οι οποίοι, οι οποίες, τα οποία, οποίου, οποίας, οποίων, στην
            οποία, στο οποίο, στις οποίες, στα οποία""",
        pronouns="αυτή, αυτός, αυτό, αυτοί, αυτά, αυτές",
        regular="""τακτικά, σε τακτά χρονικά διαστήματα, ανά τακτά διαστήματα, περιοδικά, σε τακτική βάση, ανά
            τακτά χρονικά διαστήματα""",
        intervals="""κάθε τρίμηνο, ανά τρίμηνο, κάθε έξι μήνες, ανά εξάμηνο, δύο φορές τον χρόνο, δύο φορές το έτος,
            κάθε μήνα, μηνιαίως, κάθε δύο έτη, κάθε δύο χρόνια, ανά δίμηνο, κάθε δύο μήνες""",
        yearly="ετησίως, κάθε χρόνο, κάθε έτος, μία φορά τον χρόνο, σε ετήσια βάση, μία φορά το έτος",
        regular_things="τακτικές, τακτική, τακτικών, τακτικής, τριμηνιαί*, μηνιαί*",
        yearly_things="ετήσια, ετήσιας, ετήσιες, ετήσιων, ετήσιο, ετήσιου",
        continuous_things="αδιάλειπτ*",
        continuous="""συνεχώς, διαρκώς, αδιαλείπτως, μόνιμα, συστηματικά, σε συνεχή βάση, σε διαρκή βάση, σε μόνιμη
            βάση, αδιάλειπτα, ανά πάσα στιγμή, σε σταθερή βάση, συνεχή""",
        vague="""το συντομότερο δυνατό, το συντομότερο δυνατόν, το ταχύτερο δυνατό, χωρίς καθυστέρηση, αμέσως, άμεσα,
            ταχέως, επειγόντως, βραχυπρόθεσμα, μεσοπρόθεσμα, μακροπρόθεσμα, εγκαίρως, τους προσεχείς μήνες, τους
            επόμενους μήνες, σύντομα, στο εγγύς μέλλον, το συντομότερο, θα καθοριστεί, το ταχύτερο, σε εύθετο χρόνο,
            στο προσεχές μέλλον, με την πρώτη ευκαιρία, χωρίς αδικαιολόγητη καθυστέρηση, προσεχώς, έγκαιρα, το
            νωρίτερο δυνατόν, σε μεταγενέστερο στάδιο, το φθινόπωρο, το καλοκαίρι, την άνοιξη, μετά την έγκριση, μετά
            την έκδοση, μετά την έναρξη ισχύος, τις προσεχείς εβδομάδες, τις επόμενες εβδομάδες, έως το τέλος του
            κύκλου""",
        ongoing="σε εξέλιξη",
        every="κάθε, ανά",
        frequencies="εβδομαδιαί*, κάθε εβδομάδα, καθημεριν*, ημερησίως",
        hours="ώρες, ωρών, ώρα",
        negations="δεν, μην, μη, κανένα, καμία, ούτε",
        spared="δεν υποχρεούται, δεν υποχρεούνται, δεν χρειάζεται, δεν απαιτείται, δεν προτίθεται",
        from_event="από, μετά, πριν",
        conjunctions="ότι, να",
        owner_columns="υπεύθυν*, αρμόδι*, ποιος, φορέας, φορείς, επικεφαλής",
        deadline_columns="προθεσμ*, χρονοδιάγραμμα, ημερομηνία, πότε, χρόνος, ορόσημ*, έως πότε, καταληκτικ*",
        action_columns="δράση, δράσεις, μέτρο, μέτρα, ενέργει*, τι, καθήκον*, δραστηριότητ*",
        part_columns="στήριξη, υποστήριξη, συμμετέχ*, εταίρ*",
        recipient_columns="αποδέκτ*, προς, προς ποιον, παραλήπτ*",
        drops_subject=True,
    ),
    "ga": NoteWords(
        common="an, na, agus, ar, le, do, go, sa, i, leis",
        origin="ó",
        recipients="chuig",
        subject="ábhar",
        annex="iarscríbhinn",
        invites="""iarrann, iarrtar, spreagann, molann, áitíonn, tugann cuireadh, ordaíonn, glaonn, tathantaíonn,
            gríosaíonn, tugann sainordú, cuireann de chúram, iarraim, iarraimid, iarraim ar, molaim""",
        obliged="""ní mór, ba cheart, ba chóir, caithfidh, déanfaidh, beidh, cuirfidh, tabharfaidh, geallann, tá
            ar, tá sé de dhualgas, ní foláir, tá sé de chúram, táthar ag súil, tá freagracht, tá de chúram,
            gabhann, tíolacfaidh, tuairisceoidh, ullmhóidh, seolfaidh, foilseoidh, glacfaidh, déanann, áiritheoidh,
            measúnóidh, roinnfidh, is gá, tugtar faoi chúram, ceanglaítear ar, déanfar""",
        needed="ní mór, ní foláir, is gá, tá gá le, is tábhachtach, caithfear",
        musts="ba cheart, ba chóir",
        invited="""iarrtar ar, iarrfar ar, n iarrfar ar, n iarrtar ar, iarrfaí ar, spreagtar, moltar, iarrtar,
            éilítear ar, cuirtear de chúram ar, moltar do""",
        agrees="comhaontaíonn, geallann, cinneann, aontaíonn",
        remarks="""meabhraíonn, fáiltíonn, leagann béim, tugann dá haire, aithníonn, athdhearbhaíonn, measann, is oth,
            cuireann i bhfáth, tugann faoi deara, gabhann buíochas, a thabhairt faoi deara""",
        free="féadfaidh, féadann, d'fhéadfadh, is féidir",
        past="bhí, rinneadh, rinne, tá tagtha, cuireadh, thug",
        past_forms="phléigh, chuir, d'fháiltigh, thug, rinne, d'fhoilsigh, d'eagraigh, mheabhraigh, leag",
        agents="ag, arna",
        particular="go háirithe, go sonrach",
        through="trí, tríd, faoi chuimsiú, le cabhair, trí mheán, trí bhíthin",
        together="i gcomhpháirt le, mar aon le, in éineacht le",
        alongside="""i gcomhar le, i ndlúthchomhar le, le tacaíocht ó, le tacaíocht, le cúnamh ó, i gcomhairle le, i
            gcomhordú le, le rannpháirtíocht, i gcomhar leis, in éineacht le, in éineacht leis, i gcomhairle leis, i
            ndlúthchomhar leis, i gcomhordú leis, i gcomhpháirtíocht le, i gcomhpháirtíocht leis, mar aon le, mar aon
            leis, le tacaíocht ón, le cúnamh ón, i gcomhpháirt le, i gcomhpháirt leis, tar éis dul i gcomhairle le, tar
            éis dul i gcomhairle leis, i gcomhaontú le, i gcomhaontú leis""",
        built_on="bunaithe ar, ar bhonn, ag tógáil ar, ag cur san áireamh",
        conveys="""tíolacadh, tíolacfaidh, tuairisciú, tuairisceoidh, cur faoi bhráid, chur faoi bhráid, eolas,
            fógra, cuirfidh, tabharfaidh, thabhairt, sheoladh, seolfaidh, tarchur, cur, chur, thíolacadh,
            tuarascáil, tuarascála, tuairiscíonn, tíolacann, cuireann, tugann, seolann, cur in iúl, in iúl,
            tarchuirfidh, tíolacfar, seolfar, tuairisceofar, a thuairisciú, thuairisciú, choinneáil, coinneoidh""",
        shares="roinnfidh, roinnt, roinneann, chomhroinnt, comhroinnfidh, comhroinneann, roinn, malartóidh",
        attention="ar aird, faoi bhráid",
        bodies="mheitheal, meitheal, an mheitheal, coiste, choiste, fochoiste",
        named_bodies="grúpa",
        acts="""a chinntiú, cinnteoidh, a cheapadh, ceapfaidh, a bhunú, bunóidh, a ghlacadh, glacfaidh, a mheas,
            measfaidh, a fhorbairt, forbróidh, a neartú, neartóidh, a fhoilsiú, foilseoidh, a scrúdú, scrúdóidh, a
            nuashonrú, eagróidh, a eagrú, ullmhóidh, a ullmhú""",
        receives="faigheann, gheobhaidh, cuirtear ar an eolas",
        relative="a bhfuil, atá",
        pronouns="sí, sé, siad, seo",
        regular="go rialta, go tréimhsiúil, ar bhonn rialta, go tráthrialta",
        intervals="""gach ráithe, gach sé mhí, faoi dhó sa bhliain, gach mí, go míosúil, gach re bliain, gach dhá mhí,
            gach re mí""",
        yearly="go bliantúil, gach bliain, uair sa bhliain, ar bhonn bliantúil",
        regular_things="rialta, ráithiúil, míosúil",
        yearly_things="bliantúil, bliantúla",
        continuous_things="leanúnach*",
        continuous="""go leanúnach, i gcónaí, ar bhonn leanúnach, go córasach, go buan, ar bhonn buan, de shíor,
            gan stad, i dtólamh""",
        vague="""a luaithe is féidir, gan mhoill, láithreach, go tapa, go gasta, go práinneach, sa ghearrthéarma, sa
            mheántéarma, sa todhchaí, go luath, in am trátha, sna míonna amach romhainn, le cinneadh, chomh luath agus
            is féidir, gan mhoill mhíchuí, go pras, ar an gcéad deis, san am trátha, go luath amach anseo, ag céim
            níos déanaí, san fhómhar, sa samhradh, san earrach, tar éis a ghlactha, sna seachtainí amach romhainn""",
        ongoing="ar siúl",
        every="gach",
        frequencies="go seachtainiúil, gach seachtain, gach lá, go laethúil",
        hours="uair, uaire",
        negations="níl, gan",
        spared="ní gá, níl sé de dhualgas",
        from_event="ó, tar éis, i ndiaidh, roimh",
        conjunctions="go, a",
        owner_columns="freagra*, cé, comhlacht*, úinéir*, ceannas*, ceannaire*, fhreagra*, cúram, údarás*, eintiteas",
        deadline_columns="""spriocdháta*, amchlár, dáta, cathain, sprioc*, spriocam*, sprioc-am*, faoi cathain, dátaí,
            tréimhse""",
        action_columns="gníomh*, beart*, cad, tasc*, ghníomh*, bearta, cad is gá, cad atá le déanamh",
        part_columns="tacaíocht, rannpháirt*, comhpháirt*",
        recipient_columns="""faighteoir*, seolaí, seolaithe, cé dó, cé chuige, le cur chuig, faoi bhráid, faighteoirí,
            faighteora""",
        is_verb_first=True,
    ),
    "mt": NoteWords(
        common="li, il, ta, għal, u, tal, ma, fil, huwa, mill",
        origin="minn",
        recipients="lil",
        subject="suġġett",
        annex="anness",
        invites="""jistieden, tistieden, jitlob, titlob, iħeġġeġ, tħeġġeġ, jinkoraġġixxi, tinkoraġġixxi, jagħti
            struzzjonijiet, jirrakkomanda, jistiednu, huwa f'idejn, hija f'idejn, huwa f'idejn il, jappella, tappella,
            jinkariga, tinkariga, jirrakkomanda li, huwa r responsabbiltà ta, huwa l kompitu ta, hija r responsabbiltà,
            huwa r responsabbiltà, huwa l kompitu, huwa dmir, jafda, tafda, jagħti mandat, jinkoraġġixxu, jitolbu,
            jirrakkomandaw, jitlob lill, jistedinu, nitlob, nitolbu, nistieden, nistiednu, inħeġġeġ, nitlob lill,
            nitolbu lill""",
        obliged="""għandu, għandha, għandhom, jeħtieġ, trid, iridu, se, ser, timpenja ruħha, jimpenjaw ruħhom, jenħtieġ,
            għandu l kompitu, għandha l kompitu, huwa mistenni, hija mistennija, huma mistennija, hija
            responsabbli, huwa responsabbli, huma responsabbli, jimpenja ruħu, jintrabat, tintrabat, jintrabtu,
            huwa obbligat, hija obbligata, huma obbligati, hija inkarigata, huwa inkarigat, huma inkarigati,
            jeħtieġ li, irid, jieħu ħsieb, tieħu ħsieb, bi ħsiebha, bi ħsiebu, għandha l obbligu, għandhom l
            obbligu, huma marbuta, għandha d dmir, għandhom id dmir, tieħu f'idejha, tassigura li, jassiguraw li,
            jiżguraw li, tiżgura li, jimpenjaw, timpenja""",
        needed="hemm bżonn, jeħtieġ, jenħtieġ, huwa meħtieġ, huwa importanti, huwa essenzjali, hemm ħtieġa",
        musts="għandu, għandha, għandhom, iridu, irid",
        invited="""hija mistiedna, huma mistiedna, huwa mistieden, hija mħeġġa, huma mħeġġa, hija mitluba, huwa mitlub,
            huma mitluba, huwa mħeġġeġ, huma mħeġġin, hija inkoraġġita, huma inkoraġġiti, hija inkarigata, huma
            inkarigati, huwa inkoraġġit""",
        agrees="jaqbel li, jimpenja ruħu, jiddeċiedi li, jaqblu li, jaqbel, jiftiehem",
        remarks="""ifakkar, jilqa', jenfasizza, jissottolinja, jinnota, jirrikonoxxi, jafferma, itenni, iqis,
            jiddispjaċih, tfakkar, tilqa', tenfasizza, josserva, jirringrazzja, tirringrazzja, jingħad, jiġi nnotat,
            jitfakkar""",
        free="jista', tista', jistgħu, tkun tista', setgħet",
        past="kien, kienet, kienu, sar, saret, saru",
        past_forms="""ippreżentat, ippreżenta, ppreżentat, ppreżenta, iddiskutew, ddiskutew, ddiskuta, laqgħu,
            laqgħet, tat, taw, qalet, qalu, infurmat, infurmaw, enfasizzat, enfasizzaw, organizzat, ippubblikat,
            ħadet, ħadu, fakkret, fakkru""",
        agents="minn, mill, mis, mid, min naħa ta",
        particular="b'mod partikolari, partikolarment, speċjalment, l aktar, fosthom",
        through="""permezz ta, permezz tal, permezz, bl użu, fil qafas ta, via, bl użu ta, permezz tan, permezz tas,
            permezz tad, permezz tar, permezz tat, permezz tax, permezz taż, bl użu tal, bl użu tat, bl użu tar, bl użu
            tas, bl użu tad, bl użu tan, bl użu tax, bl użu taż, fil qafas tal, fil qafas tat, fil qafas tar, fil qafas
            tas, fil qafas tad, fil qafas tan, fil qafas tax, fil qafas taż""",
        together="flimkien ma, b'mod konġunt ma, kif ukoll",
        alongside="""b'kooperazzjoni ma, f'kooperazzjoni ma, f'kooperazzjoni mill qrib ma, bl appoġġ ta, bl appoġġ
            tal, bl għajnuna ta, f'konsultazzjoni ma, f'koordinazzjoni ma, bil parteċipazzjoni ta, b'kooperazzjoni mal,
            b'kooperazzjoni mat, b'kooperazzjoni mar, b'kooperazzjoni mas, b'kooperazzjoni mad, b'kooperazzjoni man,
            b'kooperazzjoni max, b'kooperazzjoni maż, f'kooperazzjoni mal, f'kooperazzjoni mat, f'kooperazzjoni mar,
            f'kooperazzjoni mas, f'kooperazzjoni mad, f'kooperazzjoni man, f'kooperazzjoni max, f'kooperazzjoni maż,
            f'kooperazzjoni mill qrib mal, f'kooperazzjoni mill qrib mat, f'kooperazzjoni mill qrib mar, f'kooperazzjoni
            mill qrib mas, f'kooperazzjoni mill qrib mad, f'kooperazzjoni mill qrib man, f'kooperazzjoni mill qrib max,
            f'kooperazzjoni mill qrib maż, b'kooperazzjoni mill qrib ma, b'kooperazzjoni mill qrib mal, b'kooperazzjoni
            mill qrib mat, b'kooperazzjoni mill qrib mar, b'kooperazzjoni mill qrib mas, b'kooperazzjoni mill qrib mad,
            b'kooperazzjoni mill qrib man, b'kooperazzjoni mill qrib max, b'kooperazzjoni mill qrib maż,
            b'konsultazzjoni ma, b'konsultazzjoni mal, b'konsultazzjoni mat, b'konsultazzjoni mar, b'konsultazzjoni mas,
            b'konsultazzjoni mad, b'konsultazzjoni man, b'konsultazzjoni max, b'konsultazzjoni maż, f'konsultazzjoni
            mal, f'konsultazzjoni mat, f'konsultazzjoni mar, f'konsultazzjoni mas, f'konsultazzjoni mad,
            f'konsultazzjoni man, f'konsultazzjoni max, f'konsultazzjoni maż, wara konsultazzjoni ma, wara
            konsultazzjoni mal, wara konsultazzjoni mat, wara konsultazzjoni mar, wara konsultazzjoni mas, wara
            konsultazzjoni mad, wara konsultazzjoni man, wara konsultazzjoni max, wara konsultazzjoni maż,
            b'koordinazzjoni ma, b'koordinazzjoni mal, b'koordinazzjoni mat, b'koordinazzjoni mar, b'koordinazzjoni mas,
            b'koordinazzjoni mad, b'koordinazzjoni man, b'koordinazzjoni max, b'koordinazzjoni maż, f'koordinazzjoni
            mal, f'koordinazzjoni mat, f'koordinazzjoni mar, f'koordinazzjoni mas, f'koordinazzjoni mad,
            f'koordinazzjoni man, f'koordinazzjoni max, f'koordinazzjoni maż, b'sħubija ma, b'sħubija mal, b'sħubija
            mat, b'sħubija mar, b'sħubija mas, b'sħubija mad, b'sħubija man, b'sħubija max, b'sħubija maż, fi sħubija
            ma, fi sħubija mal, fi sħubija mat, fi sħubija mar, fi sħubija mas, fi sħubija mad, fi sħubija man, fi
            sħubija max, fi sħubija maż, flimkien ma, flimkien mal, flimkien mat, flimkien mar, flimkien mas, flimkien
            mad, flimkien man, flimkien max, flimkien maż, b'mod konġunt ma, b'mod konġunt mal, b'mod konġunt mat, b'mod
            konġunt mar, b'mod konġunt mas, b'mod konġunt mad, b'mod konġunt man, b'mod konġunt max, b'mod konġunt maż,
            f'kollaborazzjoni ma, f'kollaborazzjoni mal, f'kollaborazzjoni mat, f'kollaborazzjoni mar, f'kollaborazzjoni
            mas, f'kollaborazzjoni mad, f'kollaborazzjoni man, f'kollaborazzjoni max, f'kollaborazzjoni maż,
            b'kollaborazzjoni ma, b'kollaborazzjoni mal, b'kollaborazzjoni mat, b'kollaborazzjoni mar, b'kollaborazzjoni
            mas, b'kollaborazzjoni mad, b'kollaborazzjoni man, b'kollaborazzjoni max, b'kollaborazzjoni maż, fi ftehim
            ma, fi ftehim mal, fi ftehim mat, fi ftehim mar, fi ftehim mas, fi ftehim mad, fi ftehim man, fi ftehim max,
            fi ftehim maż, bi qbil ma, bi qbil mal, bi qbil mat, bi qbil mar, bi qbil mas, bi qbil mad, bi qbil man, bi
            qbil max, bi qbil maż, id f'id ma, id f'id mal, id f'id mat, id f'id mar, id f'id mas, id f'id mad, id f'id
            man, id f'id max, id f'id maż, bl appoġġ tat, bl appoġġ tar, bl appoġġ tas, bl appoġġ tad, bl appoġġ tan, bl
            appoġġ tax, bl appoġġ taż, bl għajnuna tal, bl għajnuna tat, bl għajnuna tar, bl għajnuna tas, bl għajnuna
            tad, bl għajnuna tan, bl għajnuna tax, bl għajnuna taż, bil parteċipazzjoni tal, bil parteċipazzjoni tat,
            bil parteċipazzjoni tar, bil parteċipazzjoni tas, bil parteċipazzjoni tad, bil parteċipazzjoni tan, bil
            parteċipazzjoni tax, bil parteċipazzjoni taż, bis sehem ta, bis sehem tal, bis sehem tat, bis sehem tar, bis
            sehem tas, bis sehem tad, bis sehem tan, bis sehem tax, bis sehem taż, bl involviment ta, bl involviment
            tal, bl involviment tat, bl involviment tar, bl involviment tas, bl involviment tad, bl involviment tan, bl
            involviment tax, bl involviment taż, bis sapport ta, bis sapport tal, bis sapport tat, bis sapport tar, bis
            sapport tas, bis sapport tad, bis sapport tan, bis sapport tax, bis sapport taż""",
        built_on="""abbażi ta, abbażi tal, fuq il bażi ta, ibbażat fuq, ibbażata fuq, filwaqt li jitqies, abbażi tat,
            abbażi tar, abbażi tas, abbażi tad, abbażi tan, abbażi tax, abbażi taż, fuq il bażi tal, fuq il bażi tat,
            fuq il bażi tar, fuq il bażi tas, fuq il bażi tad, fuq il bażi tan, fuq il bażi tax, fuq il bażi taż""",
        conveys="""jippreżenta, tippreżenta, jippreżentaw, jirrapporta, tirrapporta, jirrapportaw, jinforma, tinforma,
            jinformaw, jinnotifika, tinnotifika, jinnotifikaw, jibgħat, tibgħat, jibagħtu, jikkomunika, tikkomunika,
            jikkomunikaw, jipprovdi, tipprovdi, jipprovdu, tissottometti, jissottomettu, rapport, jagħti, tagħti,
            tittrażmetti, jittrażmetti, jittrażmettu, jissottometti, jgħaddi, tgħaddi, jgħaddu, rapporti, jiġi
            ppreżentat, tiġi ppreżentata, jintbagħat, tintbagħat, jiġu ppreżentati, iżomm, iżżomm, iżommu, jibgħatu,
            tressaq, jressaq, jressqu, jinfurmaw, tgħarraf, jgħarrfu, tgħaddi*, jgħaddu*, jippreżentaw*, tippreżenta*,
            jippreżenta*, jibagħt*, tibgħat*, jikkomunika*, tikkomunika*, jirrappurt*, tirrapport*, jintbagħt*,
            tittrasmett*, jittrasmett*, iressaq, iressqu""",
        shares="jaqsam, taqsam, jaqsmu, jikkondividi, tikkondividi, jikkondividu, jiskambja, tiskambja, jiskambjaw",
        shared_with="ma, mal, mat, mar, mas, mad, man",
        attention="""għall attenzjoni ta, għall attenzjoni tal, għall attenzjoni tad, għall attenzjoni tas, għall
            attenzjoni tan, għad dispożizzjoni ta, għad dispożizzjoni tal, għad dispożizzjoni tad, għad dispożizzjoni
            tas, għad dispożizzjoni tan, disponibbli għal, disponibbli għall, aċċessibbli għal, aċċessibbli għall""",
        bodies="grupp ta' ħidma, kumitat, sottogrupp, koordinatur kontra t-terroriżmu",
        named_bodies="grupp",
        acts="""jiżgura, tiżgura, jiżguraw, jaħtar, taħtar, jaħtru, jistabbilixxi, tistabbilixxi, jistabbilixxu,
            jadotta, tadotta, jadottaw, jivvaluta, tivvaluta, jivvalutaw, jiżviluppa, tiżviluppa, jiżviluppaw,
            iħejji, tħejji, iħejju, ifassal, tfassal, ifasslu, isaħħaħ, issaħħaħ, isaħħu, jippubblika, tippubblika,
            jippubblikaw, jeżamina, teżamina, jeżaminaw, jaġġorna, taġġorna, jaġġornaw, jorganizza, torganizza,
            jorganizzaw, iniedi, tniedi""",
        receives="jiġi infurmat, jirċievi, tirċievi",
        relative="li",
        pronouns="hija, huwa, huma, dawn, din",
        regular="b'mod regolari, regolarment, perjodikament, fuq bażi regolari, f'intervalli regolari",
        intervals="""kull tliet xhur, kull kwart, kull sitt xhur, darbtejn fis sena, kull xahar, kull sentejn, kull
            nofs sena, kull trimestru, kull xahrejn, darbtejn f'sena, darbtejn kull sena, kull semestru, darba fix
            xahar, darba kull xahar, darba kull tliet xhur""",
        yearly="kull sena, darba fis sena, fuq bażi annwali, annwalment",
        regular_things="regolari, ta' kull xahar",
        yearly_things="annwali",
        continuous_things="kontinwu, kontinwa",
        continuous="""kontinwament, b'mod kontinwu, b'mod permanenti, sistematikament, il ħin kollu, b'mod
            sistematiku, fuq bażi kontinwa, fuq bażi permanenti, il-ħin kollu, bla waqfien""",
        vague="""mill aktar fis, kemm jista' jkun malajr, malajr kemm jista' jkun, mingħajr dewmien, immedjatament,
            b'urġenza, malajr, fi żmien qasir, fit terminu qasir, fit terminu medju, fix xhur li ġejjin, dalwaqt, fil
            futur qarib, fi żmien xieraq, għad irid jiġi deċiż, kemm jista' jkun kmieni, hekk kif ikun possibbli, mill
            aktar fis possibbli, malajr kemm ikun possibbli, bla dewmien, mingħajr dewmien żejjed, fl eqreb
            opportunità, fl aqrab żmien possibbli, fil ħin, f'waqtu, fil mument opportun, fi żmien qarib, minnufih,
            mingħajr telf ta' żmien, b'ħeffa, fi stadju aktar tard, fil-ħarifa, fis-sajf, fir-rebbiegħa, wara
            l-adozzjoni, wara d-dħul fis-seħħ, fil-ġimgħat li ġejjin, sa tmiem iċ-ċiklu, fi żmien debitu""",
        ongoing="għaddej, għaddejja",
        every="kull",
        frequencies="kull ġimgħa, kuljum",
        hours="siegħa, sigħat",
        negations="mhux, mhumiex, mhijiex, m'għandhomx, m'għandhiex",
        spared="mhux obbligat*, mhijiex obbligata, mhumiex obbligati",
        from_event="minn, mid, wara, qabel",
        conjunctions="li, biex",
        owner_columns="""responsab*, min, attur*, sid, is-sid, entità, l-entità, inkarigat*, korp, il-korp,
            ir-responsabbli, awtorità, l-awtorità, bi ħsieb, mexxej*""",
        deadline_columns="""skadenz*, kalendarju, data, meta, terminu*, sa meta, żmien, iż-żmien, perjodu, data
            limitu, l-iskadenz*, id-data, kalendarju*, limitu""",
        action_columns="""azzjoni*, miżur*, attivit*, x'hiex, kompitu*, x'għandu jsir, x'irid isir, azzjonijiet,
            l-azzjoni, il-miżura, ħidma, x'inhu""",
        part_columns="appoġġ*, parteċipant*, sieħeb, msieħb*",
        recipient_columns="""destinatarj*, lil min, riċevitur*, riċevent*, riċevitriċi, indirizzat*, jintbagħat lil,
            jintbagħat, għal min""",
        drops_subject=True,
    ),
}
