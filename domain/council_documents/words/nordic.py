"""Words of documents in Danish and Swedish."""

from domain.council_documents.words.schema import NoteWords

TABLES = {
    "da": NoteWords(
        common="og, at, den, det, til, af, skal, for, med, som",
        origin="fra",
        recipients="til",
        subject="vedr, vedrører, emne",
        annex="bilag",
        invites="""opfordrer, anmoder, tilskynder, henstiller, pålægger, opfordre, anmode, tilskynde, pålægge, det
            påhviler, det er op til, det tilkommer, det er en opgave for, beder, opfordrer til, giver mandat,
            påhviler, tilkommer, overdrager, bemyndiger, er en opgave for""",
        charges="påhviler, påhviler det, tilkommer, tilkommer det, pålægges det",
        obliged="""skal, bør, vil, må, forpligter sig, kan overveje, er nødt til, forventes, har til opgave, er
            ansvarlig for, er ansvarlige for, har ansvaret for, påtager sig, er forpligtet til, er forpligtede til, er
            pligtig, får til opgave, agter, forpligtes til, har pligt til, har ansvar for, påtager sig at, forventes
            at, planlægger at, sørger for, er forpligtet, er forpligtede, skal sørge for""",
        needed="""der er behov for, det er nødvendigt, er der behov for, er det nødvendigt, der skal, der bør, det skal,
            det bør, det er vigtigt""",
        musts="skal, bør",
        invited="opfordres, anmodes, tilskyndes, pålægges, bedes, får mandat, er blevet bedt",
        agrees="er enige om at, er enigt om at, forpligter sig til, beslutter at, vil vende tilbage",
        remarks="""minder om, minder, glæder, hilser, understreger, fremhæver, noterer, bekræfter, erkender,
            anerkender, bemærker, beklager, mener, er bekymret, gentager, påpeger, takker, påskønner, bemærkes,
            understreges, fremhæves, nævnes, erindres om""",
        free="kan, kunne",
        past="har, havde, var, blev, er blevet, er faldet, er steget",
        past_forms="*ede, drøftede, fremlagde, afholdt, gav, sagde, vedtog, bød, tog",
        agents="af",
        particular="navnlig, især, særlig, særligt",
        through="via, gennem, igennem, ved hjælp af, under anvendelse af",
        together="sammen med, i fællesskab med",
        alongside="""i samarbejde med, i tæt samarbejde med, med støtte fra, støttet af, bistået af, med bistand
            fra, i samråd med, i koordination med, i partnerskab med, efter høring af""",
        built_on="på grundlag af, baseret på, på baggrund af, med udgangspunkt i",
        conveys="""forelægge*, forelægger, sende*, sender, fremsende*, underrette*, orientere*, informere*,
            meddele*, rapportere*, indberette*, aflægge*, give, giver, tilsende*, indgive*, rapport, beretning,
            forelagt, indsende, indsender, aflægger, deler, forelægges, fremsendes, sendes, meddeles, indberettes,
            holder, holde, underrettes, indsendes, oversendes, oversende, oversender, fremlægger, fremlægge,
            rapporterer""",
        shares="deler, dele, udveksler, udveksle, delt",
        shared_with="med",
        attention="til opmærksomhed for",
        bodies="""arbejdsgruppen, arbejdsgruppe, udvalget, undergruppen, ekspertgruppen, styringsgruppen, eu's
            antiterrorkoordinator, antiterrorkoordinatoren""",
        named_bodies="gruppen, gruppe",
        acts="""sikre, sikrer, udpege, udpeger, oprette, opretter, vedtage, vedtager, vurdere, vurderer, evaluere,
            evaluerer, udvikle, udvikler, udarbejde, udarbejder, styrke, styrker, offentliggøre, offentliggør,
            undersøge, undersøger, ajourføre, ajourfører, støtte, støtter, afholde, afholder, iværksætte,
            iværksætter, indlede, indleder""",
        receives="underrettes, orienteres, informeres, modtager",
        relative="som, der",
        pronouns="den, de, disse, det",
        regular="regelmæssigt, med jævne mellemrum, løbende rapport*, periodisk, på regelmæssig basis",
        intervals="""hvert kvartal, kvartalsvis*, hvert halve år, halvårlig*, to gange om året, hver måned,
            månedlig*, hvert andet år""",
        yearly="årligt, hvert år, en gang om året, årlig",
        regular_things="regelmæssige, regelmæssig, kvartalsvise, halvårlige, månedlige",
        yearly_things="årlige, årligt, årsrapport*, årsberetning*",
        continuous_things="vedvarende, uafbrudt",
        continuous="""løbende, vedvarende, kontinuerlig*, til stadighed, systematisk, permanent, på løbende basis,
            på permanent basis, hele tiden, til enhver tid, kontinuerligt, uafbrudt""",
        vague="""snarest, hurtigst muligt, snarest muligt, uden ophold, straks, hurtigt, på kort sigt, på mellemlang
            sigt, i den nærmeste fremtid, efter planen, omgående, i de kommende måneder, skal fastlægges, så hurtigt
            som muligt, så snart som muligt, inden for kort tid, rettidigt, i god tid, ved førstgivne lejlighed, inden
            længe, uden unødig forsinkelse, på et senere tidspunkt, på et senere stadium, til efteråret, i efteråret,
            til sommer, i sommer, til foråret, i foråret, efter vedtagelsen, efter ikrafttrædelsen, i de kommende
            uger, inden sommerferien, til sin tid, ved cyklussens udgang""",
        every="hver, hvert",
        frequencies="ugentlig*, hver uge, daglig*",
        hours="time, timer",
        negations="ikke, ingen, intet",
        spared="behøver ikke, er ikke forpligtet, har ikke pligt, forventes ikke, er ikke nødt til",
        from_event="efter, fra, regnet fra",
        conjunctions="at",
        owner_columns="ansvarlig*, hvem, ansvar, ejer*, ledende, tovholder*, ansvars*",
        deadline_columns="""frist*, tidsplan, tidsfrist*, hvornår, dato, milepæl*, senest, deadline*, tidspunkt*,
            forfald*""",
        action_columns="foranstaltning*, aktion*, tiltag, handling*, hvad, opgave*, hvad skal gøres",
        part_columns="støtte*, deltager*, partner*, inddrag*",
        recipient_columns="modtager*, til hvem, adressat*, forelægges, tilgår",
    ),
    "sv": NoteWords(
        common="och, att, den, det, för, som, med, av, till, ska",
        origin="från",
        recipients="till",
        subject="ärende",
        annex="bilaga",
        invites="""uppmanar, uppmuntrar, anmodar, begär, ber, föreslår att, rekommenderar, uppdrar, ger i uppdrag, att
            uppmana, att anmoda, det åligger, det är upp till, det ankommer på, ankommer på, det är en uppgift för,
            uppdra, åligger, bemyndigar, anmoda, det tillkommer, tillkommer, uppdras åt, är en uppgift för, ger
            mandat, överlåter åt, kräver att, vilar på, uppmanade, ålägger, vädjar till, är medlemsstaternas
            uppgift""",
        charges="åligger, åligger det, ankommer, ankommer det på, tillkommer, tillkommer det, uppdras åt, åläggs",
        obliged="""ska, skall, bör, måste, kommer att, åtar sig, förväntas, har att, har i uppdrag, har till uppgift,
            ansvarar för, är ansvarig för, är ansvariga för, är skyldig att, är skyldiga att, åläggs, får i
            uppdrag, är förpliktad, är tänkt att, svarar för, ser till, har ansvaret för, avser att, avser, har
            ansvar för, har skyldighet, förutsätts, behöver, ämnar, tar på sig, förbinder sig, är ålagd, har åtagit
            sig, är ansvarigt för, väntas, är skyldigt att, ska se till, planerar att""",
        needed="""det behövs, det krävs, det är nödvändigt, det är viktigt, det måste, det bör, det ska, är det
            nödvändigt""",
        musts="ska, skall, bör, måste, behöver",
        invited="""uppmanas, uppmuntras, anmodas, ombeds, rekommenderas, tillfrågas, uppmanades, ges i uppdrag, får i
            uppdrag, inbjuds, bjuds in, uppdras, manas, uppmuntras att""",
        agrees="""är enigt om att, enas om att, åtar sig att, beslutar att, kommer att återkomma, är enigt om, enas
            om, beslutar""",
        remarks="""erinrar, välkomnar, betonar, understryker, noterar, bekräftar, erkänner, framhåller, beklagar,
            påminner, konstaterar, anser, upprepar, står inför, beskriver, tackar, noteras, betonas, nämnas,
            framhållas, påminnas, understrykas""",
        free="kan, får, skulle kunna",
        past="har, hade, var, blev",
        past_forms="""*ade, *erade, redogjorde, lade, höll, antog, gav, tog, välkomnade, påminde, framförde,
            presenterade, underströk""",
        agents="av",
        particular="särskilt, i synnerhet, framför allt, bland annat",
        through="via, genom, med hjälp av, inom ramen för, med användning av",
        together="tillsammans med, gemensamt med",
        alongside="""i samarbete med, i nära samarbete med, med stöd av, med stöd från, med bistånd av, i samråd
            med, i samverkan med, i partnerskap med, efter samråd med""",
        built_on="på grundval av, baserat på, utifrån, med utgångspunkt i, på basis av",
        conveys="""rapportera, rapporterar, underrätta, underrättar, lägga, lägger, lämna, lämnar, informera,
            informerar, överlämna, överlämnar, skicka, skickar, sända, sänder, meddela, meddelar, förelägga,
            förelägger, ge, ger, översända, översänder, redovisa, redovisar, rapport, redogör, redogörelse, rapporten,
            överlämnas, redogöra, presenterar, presentera, delger, föreläggs, översänds, lämnas, presenteras, skickas,
            håller, hålla, meddelas, rapporteras, redovisas, tillställer, delges, anmäla, anmäler, rapporterade,
            återrapportera, återrapporterar, redogöra för""",
        shares="delar, dela, utbyter, utbyta, delge",
        shared_with="med",
        attention="för kännedom till, till kännedom för",
        bodies="""arbetsgruppen, arbetsgrupp, kommittén, undergruppen, expertgruppen, styrgruppen, eu:s samordnare för
            kampen mot terrorism, samordnaren för kampen mot terrorism""",
        named_bodies="gruppen, gruppe",
        acts="""säkerställa, säkerställer, utse, utser, inrätta, inrättar, anta, antar, bedöma, bedömer, utvärdera,
            utvärderar, utveckla, utvecklar, utarbeta, utarbetar, stärka, stärker, offentliggöra, offentliggör,
            undersöka, undersöker, granska, granskar, uppdatera, uppdaterar, stödja, stöder, anordna, anordnar,
            inleda, inleder, förbereda, förbereder, se till, ser till, se över, ser över""",
        receives="underrättas, informeras, mottar, får, hålls underrättad, hålls informerad",
        relative="som",
        pronouns="den, de, dessa, det",
        regular="regelbundet, med jämna mellanrum, periodvis, på regelbunden basis",
        intervals="""kvartalsvis, varje kvartal, halvårsvis, var sjätte månad, två gånger per år, månatligen, varje
            månad, vartannat år, var tredje månad, en gång i kvartalet, en gång i halvåret, varje halvår, två
            gånger om året, en gång i månaden, varannan månad""",
        yearly="årligen, varje år, en gang per år, en gång om året, en gång per år",
        regular_things="regelbundna, regelbunden, kvartalsvisa, halvårsvisa, månatliga",
        yearly_things="årlig, årliga, årsrapport*",
        continuous_things="oavbrut*, kontinuerlig*",
        continuous="""fortlöpande, löpande, kontinuerligt, ständigt, systematiskt, permanent, på löpande basis,
            hela tiden, oavbrutet, vid varje tidpunkt, varaktigt""",
        vague="""snarast, så snart som möjligt, snarast möjligt, utan dröjsmål, omedelbart, skyndsamt, på kort sikt,
            på medellång sikt, på lång sikt, inom kort, i god tid, under de kommande månaderna, snabbt, fastställs
            senare, så fort som möjligt, så tidigt som möjligt, med det snaraste, vid första tillfälle, utan onödigt
            dröjsmål, i vederbörlig ordning, inom en nära framtid, i lämplig tid, vid lämplig tidpunkt, i rätt tid,
            inom den närmaste framtiden, inom kort tid, i ett senare skede, till hösten, i höst, under hösten, till
            sommaren, i sommar, under sommaren, till våren, under våren, efter antagandet, efter ikraftträdandet,
            under de kommande veckorna, före sommaren, före cykelns slut, i sinom tid""",
        ongoing="pågående",
        every="varje, per, var, vart",
        frequencies="varje vecka, veckovis, dagligen",
        hours="timme, timmar",
        negations="inte, ej, ingen, inga",
        spared="behöver inte, är inte skyldig, är inte skyldiga, förväntas inte",
        from_event="efter, från, räknat från, av",
        conjunctions="att",
        owner_columns="ansvarig*, vem, aktör*, ansvar, ägare, ansvars*, ledare, huvudansvar*, utförs av",
        deadline_columns="""tidsfrist*, tidsplan, tidsram*, när, datum, frist*, milstolp*, slutdatum, deadline*,
            senast, förfallodag*, tidpunkt*""",
        action_columns="åtgärd*, aktivitet*, vad, uppgift*, insats*, vad ska göras",
        part_columns="stöd*, deltagare, partner*, berörda",
        recipient_columns="mottagare, till vem, mottagar*, adressat*",
    ),
}
