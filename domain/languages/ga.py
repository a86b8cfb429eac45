"""Irish words, with their mutations and cases."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under DONE and under DELIVERED.
_DONE_AND_DELIVERED = """déanta, ndéanta, dhéanta, críochnaithe, chríochnaithe, gcríochnaithe, curtha i gcrích, gcurtha i gcrích, comhlíonta,
    gcomhlíonta, bainte amach, chuir, gcuir, cuireadh, gcuireadh, thug, dtug, tugadh, dtugadh, sheol, rinne, ndearna,
    dhearna, rinneadh, ndearnadh, chríochnaigh, gcríochnaigh, críochnaíodh, chomhlíon, gcomhlíon, soláthraithe,
    soláthartha, sholáthraithe, seachadta, seachadtha, tíolactha, curtha isteach, gcurtha isteach, curtha ar fáil,
    tuairiscithe, foilsithe, sholáthair, soláthraíodh, sheachaid, thíolaic, dtíolaic, chuir isteach, gcuir isteach,
    chuir ar fáil, chuir i gcrích, gcuir i gcrích, thuairiscigh, dtuairiscigh, tuairiscíodh, d'fhoilsigh, foilsíodh,
    d'ullmhaigh, ullmhaithe, seolta isteach, tugtha isteach, a comhlíonadh, a tíolacadh, a seachadadh, a ullmhaíodh, a
    seoladh, a cuireadh isteach, a cuireadh i gcrích, tagtha isteach, faighte, bhfaighte, faofa, glactha,
    dréachtaithe, ndréachtaithe, eisithe, bhfoilsithe, dtuairiscithe, dtíolactha, dtugtha isteach, curtha faoi bhráid,
    gcurtha faoi bhráid, seolta ar aghaidh, tháinig isteach, dtáinig isteach, fuarthas, bhfuarthas, d'eisigh, eisíodh,
    fhaomh, faomhadh, dréachtaíodh, dhréachtaigh, ndréachtaigh, dtíolacadh, gcomhlíonadh cheana, bhfoilsíodh,
    dtuairiscíodh, bhain amach, mbainte amach, cuireadh faoi bhráid, gcuireadh faoi bhráid, a cuireadh faoi bhráid"""

TABLE = LanguageTable(
    code="ga",
    yes_no="""an bhfuil, nach bhfuil, an raibh, nach raibh, an gcaithfidh, an mbeidh, an ndearna, an gá,
        an gcaithfear, an bhfuair, ar chuir, ar thug, ar sheachaid, ar chríochnaigh, ar tugadh, ar cuireadh,
        an éiríonn, an dtiocfaidh, an mbaineann, an dlitear, an féidir""",
    half_letters="hl",
    quarter_letters="qr",
    mutations={
        "bhf": "f",
        "bh": "b",
        "ch": "c",
        "dh": "d",
        "fh": "f",
        "gh": "g",
        "mh": "m",
        "ph": "p",
        "sh": "s",
        "th": "t",
        "mb": "b",
        "gc": "c",
        "nd": "d",
        "ng": "g",
        "bp": "p",
        "dt": "t",
        "ts": "s",
    },
    beginnings="h, n, t, bh, g, m, d, b, bhf, ng, nd, dt, gc, bp, mb, ts",
    names={
        "europol": """europol, gníomhaireacht an aontais eorpaigh i ndáil le comhar i bhforfheidhmiú an dlí, ghníomhaireacht an
            aontais eorpaigh i ndáil le comhar i bhforfheidhmiú an dlí, ngníomhaireacht an aontais eorpaigh i ndáil le
            comhar i bhforfheidhmiú an dlí, gníomhaireacht an aontais eorpaigh um chomhar i bhforfheidhmiú an dlí,
            ghníomhaireacht an aontais eorpaigh um chomhar i bhforfheidhmiú an dlí, ngníomhaireacht an aontais eorpaigh um
            chomhar i bhforfheidhmiú an dlí, gníomhaireachta an aontais eorpaigh i ndáil le comhar i bhforfheidhmiú an dlí,
            ghníomhaireachta an aontais eorpaigh i ndáil le comhar i bhforfheidhmiú an dlí, ngníomhaireachta an aontais
            eorpaigh i ndáil le comhar i bhforfheidhmiú an dlí, gníomhaireacht an ae um chomhar i bhforfheidhmiú an dlí,
            ghníomhaireacht an ae um chomhar i bhforfheidhmiú an dlí, ngníomhaireacht an ae um chomhar i bhforfheidhmiú an
            dlí, gníomhaireacht an ae i ndáil le comhar i bhforfheidhmiú an dlí, ghníomhaireacht an ae i ndáil le comhar i
            bhforfheidhmiú an dlí, ngníomhaireacht an ae i ndáil le comhar i bhforfheidhmiú an dlí, oifig eorpach póilíní,
            hoifig eorpach póilíní, noifig eorpach póilíní, toifig eorpach póilíní, oifig eorpach na bpóilíní, hoifig
            eorpach na bpóilíní, noifig eorpach na bpóilíní, toifig eorpach na bpóilíní, oifige eorpaí póilíní, hoifige
            eorpaí póilíní, noifige eorpaí póilíní, toifige eorpaí póilíní""",
        "frontex": """frontex, ebcga, gníomhaireacht eorpach um an ngarda teorann agus cósta, ghníomhaireacht eorpach um an ngarda
            teorann agus cósta, ngníomhaireacht eorpach um an ngarda teorann agus cósta, gníomhaireachta eorpaí um an ngarda
            teorann agus cósta, ghníomhaireachta eorpaí um an ngarda teorann agus cósta, ngníomhaireachta eorpaí um an
            ngarda teorann agus cósta, gníomhaireacht um an ngarda teorann agus cósta, ghníomhaireacht um an ngarda teorann
            agus cósta, ngníomhaireacht um an ngarda teorann agus cósta, garda teorann agus cósta, gharda teorann agus
            cósta, ngarda teorann agus cósta, garda eorpach teorann agus cósta, gharda eorpach teorann agus cósta, ngarda
            eorpach teorann agus cósta, gníomhaireacht eorpach teorann, ghníomhaireacht eorpach teorann, ngníomhaireacht
            eorpach teorann, gníomhaireacht teorann an ae, ghníomhaireacht teorann an ae, ngníomhaireacht teorann an ae,
            gníomhaireacht eorpach chun comhar oibríochtúil a bhainistiú ag teorainneacha seachtracha, ghníomhaireacht
            eorpach chun comhar oibríochtúil a bhainistiú ag teorainneacha seachtracha, ngníomhaireacht eorpach chun comhar
            oibríochtúil a bhainistiú ag teorainneacha seachtracha, gníomhaireacht eorpach chun comhar oibríochtúil a
            bhainistiú ag teorainneacha seachtracha bhallstáit an aontais eorpaigh, ghníomhaireacht eorpach chun comhar
            oibríochtúil a bhainistiú ag teorainneacha seachtracha bhallstáit an aontais eorpaigh, ngníomhaireacht eorpach
            chun comhar oibríochtúil a bhainistiú ag teorainneacha seachtracha bhallstáit an aontais eorpaigh, an
            ghníomhaireacht eorpach um an ngarda teorann agus cósta""",
        "eurojust": """eurojust, gníomhaireacht an aontais eorpaigh um chomhar ceartais choiriúil, ghníomhaireacht an aontais eorpaigh
            um chomhar ceartais choiriúil, ngníomhaireacht an aontais eorpaigh um chomhar ceartais choiriúil,
            gníomhaireachta an aontais eorpaigh um chomhar ceartais choiriúil, ghníomhaireachta an aontais eorpaigh um
            chomhar ceartais choiriúil, ngníomhaireachta an aontais eorpaigh um chomhar ceartais choiriúil, gníomhaireacht
            an ae um chomhar ceartais choiriúil, ghníomhaireacht an ae um chomhar ceartais choiriúil, ngníomhaireacht an ae
            um chomhar ceartais choiriúil, gníomhaireacht um chomhar ceartais choiriúil, ghníomhaireacht um chomhar ceartais
            choiriúil, ngníomhaireacht um chomhar ceartais choiriúil""",
        "euaa": """euaa, easo, gníomhaireacht an aontais eorpaigh um thearmann, ghníomhaireacht an aontais eorpaigh um thearmann,
            ngníomhaireacht an aontais eorpaigh um thearmann, gníomhaireachta an aontais eorpaigh um thearmann,
            ghníomhaireachta an aontais eorpaigh um thearmann, ngníomhaireachta an aontais eorpaigh um thearmann,
            gníomhaireacht tearmainn an ae, ghníomhaireacht tearmainn an ae, ngníomhaireacht tearmainn an ae, gníomhaireacht
            an ae um thearmann, ghníomhaireacht an ae um thearmann, ngníomhaireacht an ae um thearmann, gníomhaireacht um
            thearmann, ghníomhaireacht um thearmann, ngníomhaireacht um thearmann, gníomhaireacht tearmainn, ghníomhaireacht
            tearmainn, ngníomhaireacht tearmainn, gníomhaireachta tearmainn, ghníomhaireachta tearmainn, ngníomhaireachta
            tearmainn, gníomhaireacht eorpach um thearmann, ghníomhaireacht eorpach um thearmann, ngníomhaireacht eorpach um
            thearmann, oifig eorpach tacaíochta do chúrsaí tearmainn, hoifig eorpach tacaíochta do chúrsaí tearmainn, noifig
            eorpach tacaíochta do chúrsaí tearmainn, toifig eorpach tacaíochta do chúrsaí tearmainn, oifig eorpach
            tacaíochta tearmainn, hoifig eorpach tacaíochta tearmainn, noifig eorpach tacaíochta tearmainn, toifig eorpach
            tacaíochta tearmainn""",
        "eu-lisa": """eu-lisa, eulisa, gníomhaireacht an aontais eorpaigh chun bainistíocht oibríochtúil a dhéanamh ar chórais
            mhórscála tf sa limistéar saoirse slándála agus ceartais, ghníomhaireacht an aontais eorpaigh chun bainistíocht
            oibríochtúil a dhéanamh ar chórais mhórscála tf sa limistéar saoirse slándála agus ceartais, ngníomhaireacht an
            aontais eorpaigh chun bainistíocht oibríochtúil a dhéanamh ar chórais mhórscála tf sa limistéar saoirse slándála
            agus ceartais, gníomhaireacht an aontais eorpaigh chun bainistíocht oibríochtúil a dhéanamh ar chórais mhórscála
            tf, ghníomhaireacht an aontais eorpaigh chun bainistíocht oibríochtúil a dhéanamh ar chórais mhórscála tf,
            ngníomhaireacht an aontais eorpaigh chun bainistíocht oibríochtúil a dhéanamh ar chórais mhórscála tf,
            gníomhaireacht an ae chun bainistíocht oibríochtúil a dhéanamh ar chórais mhórscála tf, ghníomhaireacht an ae
            chun bainistíocht oibríochtúil a dhéanamh ar chórais mhórscála tf, ngníomhaireacht an ae chun bainistíocht
            oibríochtúil a dhéanamh ar chórais mhórscála tf, gníomhaireacht tf an ae, ghníomhaireacht tf an ae,
            ngníomhaireacht tf an ae, gníomhaireacht tf, ghníomhaireacht tf, ngníomhaireacht tf""",
        "emsa": """emsa, gníomhaireacht eorpach um shábháilteacht mhuirí, ghníomhaireacht eorpach um shábháilteacht mhuirí,
            ngníomhaireacht eorpach um shábháilteacht mhuirí, gníomhaireacht um shábháilteacht mhuirí, ghníomhaireacht um
            shábháilteacht mhuirí, ngníomhaireacht um shábháilteacht mhuirí, gníomhaireachta eorpaí um shábháilteacht
            mhuirí, ghníomhaireachta eorpaí um shábháilteacht mhuirí, ngníomhaireachta eorpaí um shábháilteacht mhuirí,
            gníomhaireacht sábháilteachta muirí, ghníomhaireacht sábháilteachta muirí, ngníomhaireacht sábháilteachta muirí,
            an ghníomhaireacht eorpach um shábháilteacht mhuirí""",
        "cepol": """cepol, gníomhaireacht an aontais eorpaigh um oiliúint i bhforfheidhmiú an dlí, ghníomhaireacht an aontais
            eorpaigh um oiliúint i bhforfheidhmiú an dlí, ngníomhaireacht an aontais eorpaigh um oiliúint i bhforfheidhmiú
            an dlí, gníomhaireachta an aontais eorpaigh um oiliúint i bhforfheidhmiú an dlí, ghníomhaireachta an aontais
            eorpaigh um oiliúint i bhforfheidhmiú an dlí, ngníomhaireachta an aontais eorpaigh um oiliúint i bhforfheidhmiú
            an dlí, gníomhaireacht an ae um oiliúint i bhforfheidhmiú an dlí, ghníomhaireacht an ae um oiliúint i
            bhforfheidhmiú an dlí, ngníomhaireacht an ae um oiliúint i bhforfheidhmiú an dlí, gníomhaireacht um oiliúint i
            bhforfheidhmiú an dlí, ghníomhaireacht um oiliúint i bhforfheidhmiú an dlí, ngníomhaireacht um oiliúint i
            bhforfheidhmiú an dlí, coláiste póilíneachta na heorpa, choláiste póilíneachta na heorpa, gcoláiste póilíneachta
            na heorpa, coláiste eorpach póilíneachta, choláiste eorpach póilíneachta, gcoláiste eorpach póilíneachta,
            coláiste póilíneachta, choláiste póilíneachta, gcoláiste póilíneachta""",
        "fra": """fra, gníomhaireacht an aontais eorpaigh um chearta bunúsacha, ghníomhaireacht an aontais eorpaigh um chearta
            bunúsacha, ngníomhaireacht an aontais eorpaigh um chearta bunúsacha, gníomhaireachta an aontais eorpaigh um
            chearta bunúsacha, ghníomhaireachta an aontais eorpaigh um chearta bunúsacha, ngníomhaireachta an aontais
            eorpaigh um chearta bunúsacha, gníomhaireacht um chearta bunúsacha, ghníomhaireacht um chearta bunúsacha,
            ngníomhaireacht um chearta bunúsacha, gníomhaireacht na gceart bunúsach, ghníomhaireacht na gceart bunúsach,
            ngníomhaireacht na gceart bunúsach, gníomhaireacht an ae um chearta bunúsacha, ghníomhaireacht an ae um chearta
            bunúsacha, ngníomhaireacht an ae um chearta bunúsacha""",
        "eige": """eige, institiúid eorpach um chomhionannas inscne, hinstitiúid eorpach um chomhionannas inscne, ninstitiúid
            eorpach um chomhionannas inscne, tinstitiúid eorpach um chomhionannas inscne, institiúide eorpaí um
            chomhionannas inscne, hinstitiúide eorpaí um chomhionannas inscne, ninstitiúide eorpaí um chomhionannas inscne,
            tinstitiúide eorpaí um chomhionannas inscne, institiúid um chomhionannas inscne, hinstitiúid um chomhionannas
            inscne, ninstitiúid um chomhionannas inscne, tinstitiúid um chomhionannas inscne, an institiúid eorpach um
            chomhionannas inscne""",
        "euda": """euda, emcdda, gníomhaireacht an aontais eorpaigh um dhrugaí, ghníomhaireacht an aontais eorpaigh um dhrugaí,
            ngníomhaireacht an aontais eorpaigh um dhrugaí, gníomhaireacht drugaí an aontais eorpaigh, ghníomhaireacht
            drugaí an aontais eorpaigh, ngníomhaireacht drugaí an aontais eorpaigh, gníomhaireachta drugaí an aontais
            eorpaigh, ghníomhaireachta drugaí an aontais eorpaigh, ngníomhaireachta drugaí an aontais eorpaigh,
            gníomhaireacht drugaí an ae, ghníomhaireacht drugaí an ae, ngníomhaireacht drugaí an ae, gníomhaireacht um
            dhrugaí, ghníomhaireacht um dhrugaí, ngníomhaireacht um dhrugaí, gníomhaireacht an ae um dhrugaí,
            ghníomhaireacht an ae um dhrugaí, ngníomhaireacht an ae um dhrugaí, gníomhaireacht drugaí, ghníomhaireacht
            drugaí, ngníomhaireacht drugaí, lárionad faireacháin eorpach um dhrugaí agus andúil i ndrugaí, lárionad
            faireacháin eorpach um dhrugaí""",
        "commission": """coimisiún, choimisiún, gcoimisiún, coimisiúin, choimisiúin, gcoimisiúin, coimisiún eorpach, choimisiún eorpach,
            gcoimisiún eorpach, coimisiúin eorpaigh, choimisiúin eorpaigh, gcoimisiúin eorpaigh, coimisiún an ae, choimisiún
            an ae, gcoimisiún an ae, coimisiún na heorpa, choimisiún na heorpa, gcoimisiún na heorpa, an coimisiún eorpach,
            an coimisiún""",
        "eeas": """segs, eeas, seirbhís eorpach gníomhaíochta seachtraí, sheirbhís eorpach gníomhaíochta seachtraí, tseirbhís
            eorpach gníomhaíochta seachtraí, seirbhíse eorpaí gníomhaíochta seachtraí, sheirbhíse eorpaí gníomhaíochta
            seachtraí, tseirbhíse eorpaí gníomhaíochta seachtraí, seirbhís eorpach um ghníomhaíocht sheachtrach, sheirbhís
            eorpach um ghníomhaíocht sheachtrach, tseirbhís eorpach um ghníomhaíocht sheachtrach, seirbhís gníomhaíochta
            seachtraí, sheirbhís gníomhaíochta seachtraí, tseirbhís gníomhaíochta seachtraí, seirbhís um ghníomhaíocht
            sheachtrach, sheirbhís um ghníomhaíocht sheachtrach, tseirbhís um ghníomhaíocht sheachtrach, an tseirbhís
            eorpach gníomhaíochta seachtraí""",
        "eu-delegations": """toscaireachtaí an aontais eorpaigh, thoscaireachtaí an aontais eorpaigh, dtoscaireachtaí an aontais eorpaigh,
            toscaireachtaí an ae, thoscaireachtaí an ae, dtoscaireachtaí an ae, toscaireachtaí ae, thoscaireachtaí ae,
            dtoscaireachtaí ae, toscaireachtaí an aontais, thoscaireachtaí an aontais, dtoscaireachtaí an aontais,
            toscaireacht an ae, thoscaireacht an ae, dtoscaireacht an ae, toscaireacht an aontais, thoscaireacht an aontais,
            dtoscaireacht an aontais, toscaireacht an aontais eorpaigh, thoscaireacht an aontais eorpaigh, dtoscaireacht an
            aontais eorpaigh, toscaireachtaí, thoscaireachtaí, dtoscaireachtaí, toscaireacht, thoscaireacht, dtoscaireacht""",
        "council": """comhairle, chomhairle, gcomhairle, comhairle an aontais eorpaigh, chomhairle an aontais eorpaigh, gcomhairle an
            aontais eorpaigh, comhairle an ae, chomhairle an ae, gcomhairle an ae, comhairle na n-airí, chomhairle na
            n-airí, gcomhairle na n-airí, comhairle an aontais, chomhairle an aontais, gcomhairle an aontais, an chomhairle""",
        "schengen-council": """comhairle schengen, chomhairle schengen, gcomhairle schengen, comhairle um schengen, chomhairle um schengen,
            gcomhairle um schengen, schengen comhairle""",
        "european-parliament": """parlaimint na heorpa, pharlaimint na heorpa, bparlaimint na heorpa, parlaimint, pharlaimint, bparlaimint,
            parlaiminte, pharlaiminte, bparlaiminte, parlaiminte na heorpa, pharlaiminte na heorpa, bparlaiminte na heorpa,
            parlaimint an ae, pharlaimint an ae, bparlaimint an ae, an pharlaimint""",
        "member-states": """cé na tíortha, cad iad na tíortha, ballstáit, bhallstáit, mballstáit, ballstát, bhallstát, mballstát, ballstáit an ae, bhallstáit an ae, mballstáit
            an ae, ballstáit an aontais eorpaigh, bhallstáit an aontais eorpaigh, mballstáit an aontais eorpaigh, ballstáit
            an aontais, bhallstáit an aontais, mballstáit an aontais, ballstát an ae, bhallstát an ae, mballstát an ae,
            tíortha an ae, thíortha an ae, dtíortha an ae, tíortha ae, thíortha ae, dtíortha ae, tíortha an aontais,
            thíortha an aontais, dtíortha an aontais, tíortha an aontais eorpaigh, thíortha an aontais eorpaigh, dtíortha an
            aontais eorpaigh, balltíortha, bhalltíortha, mballtíortha, tíortha ballstáit, thíortha ballstáit, dtíortha
            ballstáit, tír an ae, thír an ae, dtír an ae, stáit bhaill, na ballstáit""",
        "europol-management-board": """bord bainistíochta europol, bhord bainistíochta europol, mbord bainistíochta europol, bord bainistíochta, bhord
            bainistíochta, mbord bainistíochta, boird bainistíochta europol, bhoird bainistíochta europol, mboird
            bainistíochta europol, boird bhainistíochta europol, bhoird bhainistíochta europol, mboird bhainistíochta
            europol, bord bainistíochta de chuid europol, bhord bainistíochta de chuid europol, mbord bainistíochta de chuid
            europol, bord europol, bhord europol, mbord europol, boird bainistíochta, bhoird bainistíochta, mboird
            bainistíochta""",
        "emsc": """emsc, lárionad eorpach um smuigleáil imirceach, lárionaid eorpaigh um smuigleáil imirceach, lárionad um
            smuigleáil imirceach, lárionad um smuigleáil, lárionad smuigleála imirceach, lárionad smuigleála, lárionad
            smuigleála europol, lárionad europol um smuigleáil, lárionad eorpach in aghaidh smuigleáil imirceach, ionad
            eorpach um smuigleáil imirceach, hionad eorpach um smuigleáil imirceach, nionad eorpach um smuigleáil imirceach,
            tionad eorpach um smuigleáil imirceach, lárionad eorpach um smuigleáil daoine, an lárionad eorpach um smuigleáil
            imirceach""",
        "eu-iru": """eu iru, iru, aonad an ae um atreorú ábhar idirlín, haonad an ae um atreorú ábhar idirlín, naonad an ae um
            atreorú ábhar idirlín, taonad an ae um atreorú ábhar idirlín, aonad um atreorú ábhar idirlín, haonad um atreorú
            ábhar idirlín, naonad um atreorú ábhar idirlín, taonad um atreorú ábhar idirlín, aonad atreoraithe idirlín an
            ae, haonad atreoraithe idirlín an ae, naonad atreoraithe idirlín an ae, taonad atreoraithe idirlín an ae, aonad
            atreoraithe idirlín, haonad atreoraithe idirlín, naonad atreoraithe idirlín, taonad atreoraithe idirlín, aonad
            um atreorú idirlín, haonad um atreorú idirlín, naonad um atreorú idirlín, taonad um atreorú idirlín, aonad an ae
            um atreorú idirlín, haonad an ae um atreorú idirlín, naonad an ae um atreorú idirlín, taonad an ae um atreorú
            idirlín""",
        "efecc": """efecc, lárionad eorpach um choireacht airgeadais agus eacnamaíoch, lárionaid eorpaigh um choireacht airgeadais
            agus eacnamaíoch, lárionad um choireacht airgeadais agus eacnamaíoch, lárionad um choireacht airgeadais,
            lárionad um choireacht eacnamaíoch, an lárionad eorpach um choireacht airgeadais agus eacnamaíoch""",
        "migration-preparedness-network": """líonra an ae um ullmhacht agus bainistiú géarchéime i ndáil leis an imirce, líonra an treoirphlean, líonra
            treoirphlean, líonra an ae um ullmhacht imirce agus bainistiú géarchéime, líonra um ullmhacht imirce, líonra
            ullmhachta, líonra blueprint, líonra um ullmhacht agus bainistiú géarchéime, líonra um ullmhacht imirce agus
            bainistiú géarchéime, líonra an ae um ullmhacht, treoirphlean ullmhachta imirce agus géarchéime, threoirphlean
            ullmhachta imirce agus géarchéime, dtreoirphlean ullmhachta imirce agus géarchéime""",
        "intcen": """intcen, eu intcen, lárionad faisnéise agus staide an ae, lárionad faisnéise agus cásanna an ae, lárionad
            faisnéise an ae, ionad faisnéise an ae, hionad faisnéise an ae, nionad faisnéise an ae, tionad faisnéise an ae,
            lárionad faisnéise agus staide, lárionad faisnéise""",
        "high-level-group": """hlg, grúpa ardleibhéil, ghrúpa ardleibhéil, ngrúpa ardleibhéil, grúpa ardleibhéil maidir le rochtain ar shonraí,
            ghrúpa ardleibhéil maidir le rochtain ar shonraí, ngrúpa ardleibhéil maidir le rochtain ar shonraí, grúpa
            ardleibhéil maidir le rochtain ar shonraí le haghaidh forfheidhmiú éifeachtach an dlí, ghrúpa ardleibhéil maidir
            le rochtain ar shonraí le haghaidh forfheidhmiú éifeachtach an dlí, ngrúpa ardleibhéil maidir le rochtain ar
            shonraí le haghaidh forfheidhmiú éifeachtach an dlí, grúpa ardleibhéil maidir le rochtain ar shonraí d'fhonn an
            dlí a fhorfheidhmiú go héifeachtach, ghrúpa ardleibhéil maidir le rochtain ar shonraí d'fhonn an dlí a
            fhorfheidhmiú go héifeachtach, ngrúpa ardleibhéil maidir le rochtain ar shonraí d'fhonn an dlí a fhorfheidhmiú
            go héifeachtach, grúpa ar ardleibhéal, ghrúpa ar ardleibhéal, ngrúpa ar ardleibhéal, an grúpa ardleibhéil maidir
            le rochtain ar shonraí le haghaidh forfheidhmiú éifeachtach an dlí, an grúpa ardleibhéil""",
        "jha-agencies": """gníomhaireachtaí cgb, ghníomhaireachtaí cgb, ngníomhaireachtaí cgb, gníomhaireacht cgb, ghníomhaireacht cgb,
            ngníomhaireacht cgb, gníomhaireachtaí um cheartas agus gnóthaí baile, ghníomhaireachtaí um cheartas agus gnóthaí
            baile, ngníomhaireachtaí um cheartas agus gnóthaí baile, gníomhaireachtaí ceartais agus gnóthaí baile,
            ghníomhaireachtaí ceartais agus gnóthaí baile, ngníomhaireachtaí ceartais agus gnóthaí baile, gníomhaireachtaí
            ceartais agus gnóthaí baile an ae, ghníomhaireachtaí ceartais agus gnóthaí baile an ae, ngníomhaireachtaí
            ceartais agus gnóthaí baile an ae, gníomhaireachtaí cgb an ae, ghníomhaireachtaí cgb an ae, ngníomhaireachtaí
            cgb an ae, comhlachtaí cgb, chomhlachtaí cgb, gcomhlachtaí cgb, gníomhaireachtaí jha, ghníomhaireachtaí jha,
            ngníomhaireachtaí jha""",
        "budgetary-authorities": """údaráis bhuiséadacha, húdaráis bhuiséadacha, núdaráis bhuiséadacha, túdaráis bhuiséadacha, údarás buiséadach,
            húdarás buiséadach, núdarás buiséadach, túdarás buiséadach, údaráis bhuiséid, húdaráis bhuiséid, núdaráis
            bhuiséid, túdaráis bhuiséid, údarás buiséid, húdarás buiséid, núdarás buiséid, túdarás buiséid, údaráis
            bhuiséadach, húdaráis bhuiséadach, núdaráis bhuiséadach, túdaráis bhuiséadach, n-údarás buiséadach, t-údarás
            buiséadach, th-údarás buiséadach, dt-údarás buiséadach, na húdaráis bhuiséadacha""",
        "national-judicial-authorities": """údaráis bhreithiúnacha náisiúnta, húdaráis bhreithiúnacha náisiúnta, núdaráis bhreithiúnacha náisiúnta, túdaráis
            bhreithiúnacha náisiúnta, údaráis bhreithiúnacha, húdaráis bhreithiúnacha, núdaráis bhreithiúnacha, túdaráis
            bhreithiúnacha, údarás breithiúnach náisiúnta, húdarás breithiúnach náisiúnta, núdarás breithiúnach náisiúnta,
            túdarás breithiúnach náisiúnta, údarás breithiúnach, húdarás breithiúnach, núdarás breithiúnach, túdarás
            breithiúnach, n-údarás breithiúnach, údaráis náisiúnta bhreithiúnacha, húdaráis náisiúnta bhreithiúnacha,
            núdaráis náisiúnta bhreithiúnacha, túdaráis náisiúnta bhreithiúnacha, na húdaráis bhreithiúnacha náisiúnta""",
        "at": """ostair, hostair, nostair, tostair, ostaire, hostaire, nostaire, tostaire, ostarach, hostarach, nostarach,
            tostarach, ostaraigh, hostaraigh, nostaraigh, tostaraigh, ostaracha, hostaracha, nostaracha, tostaracha,
            austria, haustria, naustria, taustria, an ostair""",
        "be": """beilg, bheilg, mbeilg, beilge, bheilge, mbeilge, beilgeach, bheilgeach, mbeilgeach, beilgigh, bheilgigh,
            mbeilgigh, beilgeacha, bheilgeacha, mbeilgeacha, an bheilg""",
        "bg": """bulgáir, bhulgáir, mbulgáir, bulgáire, bhulgáire, mbulgáire, bulgárach, bhulgárach, mbulgárach, bulgáraigh,
            bhulgáraigh, mbulgáraigh, bulgáracha, bhulgáracha, mbulgáracha, an bhulgáir""",
        "cy": """cipir, chipir, gcipir, cipire, chipire, gcipire, cipireach, chipireach, gcipireach, cipirigh, chipirigh,
            gcipirigh, cipireacha, chipireacha, gcipireacha, an chipir""",
        "cz": """seicia, sheicia, tseicia, seiceach, sheiceach, tseiceach, seicigh, sheicigh, tseicigh, poblacht na seice,
            phoblacht na seice, bpoblacht na seice, poblachta na seice, phoblachta na seice, bpoblachta na seice, an tseicia""",
        "de": """gearmáin, ghearmáin, ngearmáin, gearmáine, ghearmáine, ngearmáine, gearmánach, ghearmánach, ngearmánach,
            gearmánaigh, ghearmánaigh, ngearmánaigh, gearmánacha, ghearmánacha, ngearmánacha, an ghearmáin""",
        "dk": """danmhairg, dhanmhairg, ndanmhairg, danmhairge, dhanmhairge, ndanmhairge, danmhargach, dhanmhargach,
            ndanmhargach, danmhargaigh, dhanmhargaigh, ndanmhargaigh, danmhargacha, dhanmhargacha, ndanmhargacha, danmharg,
            dhanmharg, ndanmharg, an danmhairg""",
        "ee": """eastóin, heastóin, neastóin, teastóin, eastóine, heastóine, neastóine, teastóine, eastónach, heastónach,
            neastónach, teastónach, eastónaigh, heastónaigh, neastónaigh, teastónaigh, eastónacha, heastónacha, neastónacha,
            teastónacha, an eastóin""",
        "el": """gréig, ghréig, ngréig, gréige, ghréige, ngréige, gréagach, ghréagach, ngréagach, gréagaigh, ghréagaigh,
            ngréagaigh, gréagacha, ghréagacha, ngréagacha, an ghréig""",
        "es": "spáinn, spáinne, spáinneach, spáinnigh, spáinneacha, an spáinn",
        "fi": """fionlainn, fhionlainn, bhfionlainn, fionlainne, fhionlainne, bhfionlainne, fionlannach, fhionlannach,
            bhfionlannach, fionlannaigh, fhionlannaigh, bhfionlannaigh, fionlannacha, fhionlannacha, bhfionlannacha, an
            fhionlainn""",
        "fr": """frainc, fhrainc, bhfrainc, fraince, fhraince, bhfraince, francach, fhrancach, bhfrancach, francaigh, fhrancaigh,
            bhfrancaigh, francacha, fhrancacha, bhfrancacha, an fhrainc""",
        "hr": """cróit, chróit, gcróit, cróite, chróite, gcróite, crótach, chrótach, gcrótach, crótaigh, chrótaigh, gcrótaigh,
            crótacha, chrótacha, gcrótacha, an chróit""",
        "hu": """ungáir, hungáir, nungáir, tungáir, ungáire, hungáire, nungáire, tungáire, ungárach, hungárach, nungárach,
            tungárach, ungáraigh, hungáraigh, nungáraigh, tungáraigh, ungáracha, hungáracha, nungáracha, tungáracha, an
            ungáir""",
        "ie": """éire, héire, néire, téire, éireann, héireann, néireann, téireann, éirinn, héirinn, néirinn, téirinn, éireannach,
            héireannach, néireannach, téireannach, éireannaigh, héireannaigh, néireannaigh, téireannaigh, éireannacha,
            héireannacha, néireannacha, téireannacha, poblacht na héireann, phoblacht na héireann, bpoblacht na héireann""",
        "it": """iodáil, hiodáil, niodáil, tiodáil, iodáile, hiodáile, niodáile, tiodáile, iodálach, hiodálach, niodálach,
            tiodálach, iodálaigh, hiodálaigh, niodálaigh, tiodálaigh, iodálacha, hiodálacha, niodálacha, tiodálacha, an
            iodáil""",
        "lt": "liotuáin, liotuáine, liotuánach, liotuánaigh, liotuánacha, an liotuáin",
        "lu": "lucsamburg, lucsamburgach, lucsamburgaigh, lucsamburgacha, luxembourg",
        "lv": "laitvia, laitviach, laitviaigh, laitviacha, latvia, an laitvia",
        "mt": "málta, mhálta, máltach, mháltach, máltaigh, mháltaigh, máltacha, mháltacha",
        "nl": """ísiltír, hísiltír, nísiltír, tísiltír, ísiltíre, hísiltíre, nísiltíre, tísiltíre, ísiltíreach, hísiltíreach,
            nísiltíreach, tísiltíreach, ísiltírigh, hísiltírigh, nísiltírigh, tísiltírigh, ollainn, hollainn, nollainn,
            tollainn, ollainne, hollainne, nollainne, tollainne, dúitseach, dhúitseach, ndúitseach, an ísiltír""",
        "pl": """polainn, pholainn, bpolainn, polainne, pholainne, bpolainne, polannach, pholannach, bpolannach, polannaigh,
            pholannaigh, bpolannaigh, polannacha, pholannacha, bpolannacha, an pholainn""",
        "pt": """portaingéil, phortaingéil, bportaingéil, portaingéile, phortaingéile, bportaingéile, portaingéalach,
            phortaingéalach, bportaingéalach, portaingéalaigh, phortaingéalaigh, bportaingéalaigh, portaingéalacha,
            phortaingéalacha, bportaingéalacha, an phortaingéil""",
        "ro": "rómáin, rómáine, rómánach, rómánaigh, rómánacha, an rómáin",
        "se": """sualainn, shualainn, tsualainn, sualainne, shualainne, tsualainne, sualannach, shualannach, tsualannach,
            sualannaigh, shualannaigh, tsualannaigh, sualannacha, shualannacha, tsualannacha, an tsualainn""",
        "si": """slóivéin, shlóivéin, tslóivéin, slóivéine, shlóivéine, tslóivéine, slóivéanach, shlóivéanach, tslóivéanach,
            slóivéanaigh, shlóivéanaigh, tslóivéanaigh, slóivéanacha, shlóivéanacha, tslóivéanacha, an tslóivéin""",
        "sk": """slóvaic, shlóvaic, tslóvaic, slóvaice, shlóvaice, tslóvaice, slóvacach, shlóvacach, tslóvacach, slóvacaigh,
            shlóvacaigh, tslóvacaigh, slóvacacha, shlóvacacha, tslóvacacha, an tslóvaic""",
    },
    acronyms={
        "member-states": "MS, BS",
        "commission": "COM, CE",
        "at": "AT",
        "be": "BE",
        "bg": "BG",
        "cy": "CY",
        "cz": "CZ",
        "de": "DE",
        "dk": "DK",
        "ee": "EE",
        "el": "EL, GR",
        "es": "ES",
        "fi": "FI",
        "fr": "FR",
        "hr": "HR",
        "hu": "HU",
        "ie": "IE",
        "it": "IT",
        "lt": "LT",
        "lu": "LU",
        "lv": "LV",
        "mt": "MT",
        "nl": "NL",
        "pl": "PL",
        "pt": "PT",
        "ro": "RO",
        "se": "SE",
        "si": "SI",
        "sk": "SK",
    },
    others={
        "Interpol": """interpol, eagraíocht idirnáisiúnta póilíneachta coiriúla, heagraíocht idirnáisiúnta póilíneachta coiriúla,
            neagraíocht idirnáisiúnta póilíneachta coiriúla, teagraíocht idirnáisiúnta póilíneachta coiriúla, eagraíocht
            idirnáisiúnta na bpóilíní coiriúla, heagraíocht idirnáisiúnta na bpóilíní coiriúla, neagraíocht idirnáisiúnta na
            bpóilíní coiriúla, teagraíocht idirnáisiúnta na bpóilíní coiriúla""",
        "an Chomhairle Eorpach": """comhairle eorpach, chomhairle eorpach, gcomhairle eorpach, comhairle eorpaí, chomhairle eorpaí, gcomhairle
            eorpaí, cruinniú mullaigh an ae, chruinniú mullaigh an ae, gcruinniú mullaigh an ae, euco, an chomhairle
            eorpach, an chomhairle eorpaí""",
        "an Uachtaránacht": """uachtaránacht, huachtaránacht, nuachtaránacht, tuachtaránacht, uachtaránachta, huachtaránachta, nuachtaránachta,
            tuachtaránachta, uachtaránacht na comhairle, huachtaránacht na comhairle, nuachtaránacht na comhairle,
            tuachtaránacht na comhairle, uachtaránacht an ae, huachtaránacht an ae, nuachtaránacht an ae, tuachtaránacht an
            ae""",
        "ECAT": """nato, ecat, eagraíocht chonradh an atlantaigh thuaidh, heagraíocht chonradh an atlantaigh thuaidh, neagraíocht
            chonradh an atlantaigh thuaidh, teagraíocht chonradh an atlantaigh thuaidh""",
        "na Náisiúin Aontaithe": "na náisiúin aontaithe, náisiúin aontaithe, náisiún aontaithe, un",
        "UNHCR": "unhcr",
        "UNODC": "unodc",
        "IOM": """iom, eagraíocht idirnáisiúnta um imirce, heagraíocht idirnáisiúnta um imirce, neagraíocht idirnáisiúnta um
            imirce, teagraíocht idirnáisiúnta um imirce, eagraíocht idirnáisiúnta don imirce, heagraíocht idirnáisiúnta don
            imirce, neagraíocht idirnáisiúnta don imirce, teagraíocht idirnáisiúnta don imirce""",
        "OSCE": "osce, esce",
        "Comhairle na hEorpa": "comhairle na heorpa, chomhairle na heorpa, gcomhairle na heorpa",
        "OIPE": """eppo, oipe, oifig an ionchúisitheora phoiblí eorpaigh, hoifig an ionchúisitheora phoiblí eorpaigh, noifig an
            ionchúisitheora phoiblí eorpaigh, toifig an ionchúisitheora phoiblí eorpaigh, ionchúisitheoir poiblí eorpach,
            hionchúisitheoir poiblí eorpach, nionchúisitheoir poiblí eorpach, tionchúisitheoir poiblí eorpach,
            ionchúisitheora phoiblí eorpaigh, hionchúisitheora phoiblí eorpaigh, nionchúisitheora phoiblí eorpaigh,
            tionchúisitheora phoiblí eorpaigh""",
        "OLAF": """olaf, oifig eorpach frith-chalaoise, hoifig eorpach frith-chalaoise, noifig eorpach frith-chalaoise, toifig
            eorpach frith-chalaoise, oifig eorpach in aghaidh na calaoise, hoifig eorpach in aghaidh na calaoise, noifig
            eorpach in aghaidh na calaoise, toifig eorpach in aghaidh na calaoise, oifig eorpach frithchalaoise, hoifig
            eorpach frithchalaoise, noifig eorpach frithchalaoise, toifig eorpach frithchalaoise""",
        "ENISA": "enisa",
        "EDPS": "edps, mecs, maoirseoir eorpach ar chosaint sonraí, mhaoirseoir eorpach ar chosaint sonraí",
        "BCE": """ecb, bce, banc ceannais eorpach, bhanc ceannais eorpach, mbanc ceannais eorpach, bainc ceannais eorpaigh, bhainc
            ceannais eorpaigh, mbainc ceannais eorpaigh, banc ceannais na heorpa, bhanc ceannais na heorpa, mbanc ceannais
            na heorpa""",
        "Cúirt Iniúchóirí na hEorpa": """cúirt iniúchóirí na heorpa, chúirt iniúchóirí na heorpa, gcúirt iniúchóirí na heorpa, cúirt na n-iniúchóirí,
            chúirt na n-iniúchóirí, gcúirt na n-iniúchóirí, cúirt iniúchóirí, chúirt iniúchóirí, gcúirt iniúchóirí""",
        "an Chúirt Bhreithiúnais": """cúirt bhreithiúnais, chúirt bhreithiúnais, gcúirt bhreithiúnais, cúirt bhreithiúnais an aontais eorpaigh, chúirt
            bhreithiúnais an aontais eorpaigh, gcúirt bhreithiúnais an aontais eorpaigh, cúirt bhreithiúnais na heorpa,
            chúirt bhreithiúnais na heorpa, gcúirt bhreithiúnais na heorpa""",
        "BEI": """eib, bei, banc eorpach infheistíochta, bhanc eorpach infheistíochta, mbanc eorpach infheistíochta""",
        "EFCA": "efca",
        "EDA": "eda",
        "EMPACT": "empact",
        "COSI": "cosi",
        "SCIFA": "scifa",
        "Coreper": """coreper, coiste na mbuanionadaithe, choiste na mbuanionadaithe, gcoiste na mbuanionadaithe, coiste
            buanionadaithe, choiste buanionadaithe, gcoiste buanionadaithe""",
        "an Iorua": """iorua, hiorua, niorua, tiorua, ioruach, hioruach, nioruach, tioruach, ioruaigh, hioruaigh, nioruaigh, tioruaigh""",
        "an Íoslainn": """íoslainn, híoslainn, níoslainn, tíoslainn, íoslainne, híoslainne, níoslainne, tíoslainne, íoslannach,
            híoslannach, níoslannach, tíoslannach""",
        "Lichtinstéin": "lichtinstéin, liechtenstein",
        "an Eilvéis": """eilvéis, heilvéis, neilvéis, teilvéis, eilvéise, heilvéise, neilvéise, teilvéise, eilvéiseach, heilvéiseach,
            neilvéiseach, teilvéiseach""",
        "an Ríocht Aontaithe": """ríocht aontaithe, ríochta aontaithe, ra, an bhreatain, han bhreatain, nan bhreatain, tan bhreatain, breatain
            mhór, bhreatain mhór, mbreatain mhór, breatain, bhreatain, mbreatain, breataine, bhreataine, mbreataine, sasana,
            shasana, tsasana, briotanach, bhriotanach, mbriotanach, briotanaigh, bhriotanaigh, mbriotanaigh""",
        "Stáit Aontaithe Mheiriceá": "stáit aontaithe mheiriceá, stáit aontaithe, stát aontaithe, meiriceá, mheiriceá, sam, usa",
        "an Tuirc": """tuirc, thuirc, dtuirc, tuirce, thuirce, dtuirce, turcach, thurcach, dturcach, turcaigh, thurcaigh, dturcaigh,
            türkiye, thürkiye, dtürkiye""",
        "an Úcráin": """úcráin, húcráin, núcráin, túcráin, úcráine, húcráine, núcráine, túcráine, úcránach, húcránach, núcránach,
            túcránach""",
        "an Mholdóiv": "moldóiv, mholdóiv, moldóive, mholdóive, moldóva, mholdóva",
        "an tSeoirsia": "seoirsia, sheoirsia, tseoirsia",
        "an tSeirbia": "seirbia, sheirbia, tseirbia, seirbiach, sheirbiach, tseirbiach",
        "an Albáin": """albáin, halbáin, nalbáin, talbáin, albáine, halbáine, nalbáine, talbáine, albánach, halbánach, nalbánach,
            talbánach""",
        "Montainéagró": "montainéagró, mhontainéagró, montenegro, mhontenegro",
        "an Mhacadóin Thuaidh": """macadóin thuaidh, mhacadóin thuaidh, macadóine thuaidh, mhacadóine thuaidh, macadóin, mhacadóin""",
        "an Chosaiv": "cosaiv, chosaiv, gcosaiv, cosaive, chosaive, gcosaive, kosovo, cosóvó, chosóvó, gcosóvó",
        "an Bhoisnia agus an Heirseagaivéin": """boisnia agus an heirseagaivéin, bhoisnia agus an heirseagaivéin, mboisnia agus an heirseagaivéin, boisnia,
            bhoisnia, mboisnia, bhoisnia agus heirseagaivéin, bhhoisnia agus heirseagaivéin, mbhoisnia agus heirseagaivéin""",
        "an Túinéis": "túinéis, thúinéis, dtúinéis, túinéise, thúinéise, dtúinéise",
        "an Libia": "libia",
        "Maracó": "maracó, mharacó",
        "an Éigipt": "éigipt, héigipt, néigipt, téigipt, éigipte, héigipte, néigipte, téigipte",
        "an Ailgéir": "ailgéir, hailgéir, nailgéir, tailgéir, ailgéire, hailgéire, nailgéire, tailgéire",
        "an Rúis": "rúis, rúise, rúiseach, cónaidhm na rúise, chónaidhm na rúise, gcónaidhm na rúise",
        "an Bhealarúis": "bealarúis, bhealarúis, mbealarúis, bealarúise, bhealarúise, mbealarúise",
        "Ceanada": "ceanada, cheanada, gceanada",
        "an Astráil": "astráil, hastráil, nastráil, tastráil, astráile, hastráile, nastráile, tastráile",
        "an tSín": "sín, shín, tsín, síne, shíne, tsíne",
    },
    kinds={
        "agency": """gníomhaireachtaí, ghníomhaireachtaí, ngníomhaireachtaí, gníomhaireacht, ghníomhaireacht, ngníomhaireacht,
            gníomhaireachta, ghníomhaireachta, ngníomhaireachta, gníomhaireachtaí an ae, ghníomhaireachtaí an ae,
            ngníomhaireachtaí an ae, gníomhaireachtaí ae, ghníomhaireachtaí ae, ngníomhaireachtaí ae, gníomhaireachtaí
            eorpacha, ghníomhaireachtaí eorpacha, ngníomhaireachtaí eorpacha, gníomhaireacht an ae, ghníomhaireacht an ae,
            ngníomhaireacht an ae, gníomhaireachtaí an aontais, ghníomhaireachtaí an aontais, ngníomhaireachtaí an aontais,
            gníomhaireachtaí an aontais eorpaigh, ghníomhaireachtaí an aontais eorpaigh, ngníomhaireachtaí an aontais
            eorpaigh""",
        "institution": """institiúidí, hinstitiúidí, ninstitiúidí, tinstitiúidí, institiúid, hinstitiúid, ninstitiúid, tinstitiúid,
            institiúide, hinstitiúide, ninstitiúide, tinstitiúide, institiúidí an ae, hinstitiúidí an ae, ninstitiúidí an
            ae, tinstitiúidí an ae, institiúidí ae, hinstitiúidí ae, ninstitiúidí ae, tinstitiúidí ae, institiúidí eorpacha,
            hinstitiúidí eorpacha, ninstitiúidí eorpacha, tinstitiúidí eorpacha, institiúidí an aontais, hinstitiúidí an
            aontais, ninstitiúidí an aontais, tinstitiúidí an aontais, institiúidí an aontais eorpaigh, hinstitiúidí an
            aontais eorpaigh, ninstitiúidí an aontais eorpaigh, tinstitiúidí an aontais eorpaigh""",
    },
    vehicles={
        "schengen-barometer-plus": """baraiméadar schengen+, bharaiméadar schengen+, mbaraiméadar schengen+, baraiméadar schengen +, bharaiméadar
            schengen +, mbaraiméadar schengen +, baraiméadar schengen plus, bharaiméadar schengen plus, mbaraiméadar
            schengen plus, baraiméadar schengen, bharaiméadar schengen, mbaraiméadar schengen, baraiméadar+, bharaiméadar+,
            mbaraiméadar+, baraiméadar +, bharaiméadar +, mbaraiméadar +, baraiméadar plus, bharaiméadar plus, mbaraiméadar
            plus, baraiméadar, bharaiméadar, mbaraiméadar, baraiméadair schengen+, bharaiméadair schengen+, mbaraiméadair
            schengen+, baraiméadair schengen, bharaiméadair schengen, mbaraiméadair schengen, baraiméadair, bharaiméadair,
            mbaraiméadair, barometer schengen+, bharometer schengen+, mbarometer schengen+, baraiméadar schengen móide,
            bharaiméadar schengen móide, mbaraiméadar schengen móide, barometer, bharometer, mbarometer, schengen
            barometer+, schengen barometer""",
    },
    sections={
        "I": """feasacht staide choiteann, fheasacht staide choiteann, bhfeasacht staide choiteann, feasacht staide, fheasacht
            staide, bhfeasacht staide, comhfheasacht staide, chomhfheasacht staide, gcomhfheasacht staide, feasacht ar
            staid, fheasacht ar staid, bhfeasacht ar staid""",
        "II": """creat dlíthiúil an ae maidir le smuigleáil imirceach, chreat dlíthiúil an ae maidir le smuigleáil imirceach,
            gcreat dlíthiúil an ae maidir le smuigleáil imirceach, creat dlíthiúil maidir le smuigleáil imirceach, chreat
            dlíthiúil maidir le smuigleáil imirceach, gcreat dlíthiúil maidir le smuigleáil imirceach, creat dlíthiúil,
            chreat dlíthiúil, gcreat dlíthiúil, creat dlíthiúil an ae, chreat dlíthiúil an ae, gcreat dlíthiúil an ae""",
        "III": """comhar oibríochtúil eorpach, chomhar oibríochtúil eorpach, gcomhar oibríochtúil eorpach, comhar oibríochtúil,
            chomhar oibríochtúil, gcomhar oibríochtúil""",
        "IV": """sineirgí le gníomhaíocht sheachtrach an ae, shineirgí le gníomhaíocht sheachtrach an ae, tsineirgí le
            gníomhaíocht sheachtrach an ae, gníomhaíocht sheachtrach an ae, ghníomhaíocht sheachtrach an ae, ngníomhaíocht
            sheachtrach an ae, gníomhaíocht sheachtrach, ghníomhaíocht sheachtrach, ngníomhaíocht sheachtrach, sineirgí,
            shineirgí, tsineirgí""",
    },
    months={
        1: "eanáir, heanáir, neanáir, teanáir, mí eanáir, mhí eanáir, mí eanair, mhí eanair",
        2: "feabhra, fheabhra, bhfeabhra, mí feabhra, mhí feabhra, mí fheabhra, mhí fheabhra",
        3: "márta, mhárta, mí an mhárta, mhí an mhárta, an mhárta, mí márta, mhí márta",
        4: """aibreán, haibreán, naibreán, taibreán, aibreáin, haibreáin, naibreáin, taibreáin, mí an aibreáin, mhí an
            aibreáin, an aibreáin, mí aibreáin, mhí aibreáin, mí aibreán, mhí aibreán""",
        5: """bealtaine, bhealtaine, mbealtaine, mí na bealtaine, mhí na bealtaine, na bealtaine, mí bealtaine, mhí bealtaine""",
        6: """meitheamh, mheitheamh, meithimh, mheithimh, mí an mheithimh, mhí an mheithimh, an mheithimh, mí meithimh, mhí
            meithimh, mí meitheamh, mhí meitheamh""",
        7: "iúil, hiúil, niúil, tiúil, mí iúil, mhí iúil",
        8: "lúnasa, mí lúnasa, mhí lúnasa, lúghnasa",
        9: """meán fómhair, mheán fómhair, mí mheán fómhair, mhí mheán fómhair, mí mheán an fhómhair, mhí mheán an fhómhair,
            mí meán fómhair, mhí meán fómhair""",
        10: """i ndeireadh fómhair, deireadh fómhair, dheireadh fómhair, ndeireadh fómhair, mí dheireadh fómhair, mhí dheireadh
            fómhair, mí dheireadh an fhómhair, mhí dheireadh an fhómhair, mí deireadh fómhair, mhí deireadh fómhair""",
        11: """samhain, shamhain, tsamhain, samhna, shamhna, tsamhna, mí na samhna, mhí na samhna, na samhna, mí samhna, mhí
            samhna, mí samhain, mhí samhain""",
        12: """nollaig, nollag, mí na nollag, mhí na nollag, na nollag, mí nollag, mhí nollag, mí nollaig, mhí nollaig""",
    },
    weak_months=frozenset({"aib", "beal", "ean", "lún", "meith", "noll", "samh"}),
    numbers={
        1: "aon, haon",
        2: "dhá, dá, dó, beirt, coicís, choicís, gcoicís, coicíse, choicíse",
        3: "trí, thrí, dtrí",
        4: "ceithre, cheithre, gceithre, ceathair",
        5: "cúig, chúig, gcúig",
        6: "sé, shé",
        7: "seacht, sheacht",
        8: "ocht, hocht, n-ocht",
        9: "naoi",
        10: "deich, dheich, ndeich",
        12: "dhá dhéag, dó dhéag",
        14: "ceithre dhéag",
        20: "fiche, fhiche",
        30: "tríocha, thríocha, dtríocha",
        60: "seasca",
        90: "nócha",
    },
    ordinals={
        1: "céad, chéad, gcéad, 1ú, 1ad, aonú",
        2: "dara, 2ra, dóú, 2ú, leath deiridh de, leath dheireanach de, leathbhliain deiridh de",
        3: "tríú, 3ú, treas",
        4: """ceathrú, cheathrú, gceathrú, 4ú, ráithe dheireanach de, ráithe dheireanach den bhliain, ráithe dheireanach na bliana,
            ráithe deiridh de, ráithe deiridh na bliana, ráithe dheiridh de, cheathrú dheireanach de, cheathrú deiridh de,
            cheathrú dheiridh de""",
    },
    postpositions={
        Concept.ONLY: "ina aonar, ina haonar, amháin",
        Concept.NEXT: """seo chugainn, seo chughainn, chugainn, eile seo chugainn, seo ag teacht, atá romhainn, romhainn, atá le teacht,
            amach romhainn, atá amach romhainn""",
        Concept.THIS: "seo, reatha, seo againn, seo atá ann, láithreach seo",
        Concept.LAST: "seo caite, caite, seo a chuaigh thart, seo a d'imigh, deiridh, roimhe seo, deireanach",
        Concept.FROM: "ar aghaidh, i leith, amach, ar aghaidh ó sin, agus ina dhiaidh sin, nó ina dhiaidh sin",
        Concept.BY: "ar a dhéanaí, nó roimhe sin",
    },
    feasts={
        "christmas": "an nollaig, lá nollag",
        "new-year": "an bhliain nua, na bliana nua, lá na bliana nua, lá caille",
        "epiphany": "lá nollag beag, nollaig na mban, eipeafáine",
        "easter": "cáisc, cháisc, gcáisc, cásca, domhnach cásca",
        "labour-day": "lá an lucht oibre, lá na n-oibrithe, lá na noibrithe",
        "europe-day": "lá na heorpa",
        "pentecost": "cincís, chincís, gcincís, cincíse, domhnach cincíse",
        "assumption": "lá fhéile muire, lá fhéile muire sa fhómhar",
        "all-saints": "lá na naomh uile, lá samhna",
    },
    presidency="an Uachtaránacht",
    carried={
        Concept.BY: {
            "christmas": "faoin nollaig",
        },
        Concept.BEFORE: {
            "christmas": "roimh an nollaig",
        },
        Concept.AFTER: {
            "christmas": "tar éis na nollag, i ndiaidh na nollag",
        },
        Concept.IN: {
            Concept.PRESIDENCY: "faoi uachtaránacht",
        },
    },
    words={
        Concept.PLURAL: "laethanta, seachtainí, sheachtainí, tseachtainí, míonna, blianta",
        Concept.DEADLINE: "spriocdháta, spriocdhátaí",
        Concept.ON_TIME: """in am, in am agus in áit, in am trátha, go poncúil, poncúil, de réir sceidil, de réir an sceidil,
            laistigh den spriocdháta, laistigh den spriocam, faoin spriocdháta, roimh an spriocdháta, faoin
            sprioc-am, roimh an sprioc-am""",
        Concept.DAY: "lá, lae, laethanta, laethe, lá féilire, laethanta féilire, lá oibre, laethanta oibre",
        Concept.WEEK: """coicís, choicís, gcoicís, coicíse, choicíse, seachtain, sheachtain, tseachtain, seachtaine, sheachtaine,
            tseachtaine, seachtainí, sheachtainí, tseachtainí, chéad seachtain eile, chéad tseachtain eile, chéad
            sheachtain eile, gcéad seachtain eile, gcéad tseachtain eile, gcéad sheachtain eile, céad seachtain eile,
            céad tseachtain eile, céad sheachtain eile""",
        Concept.MONTHS: """mí, mhí, míosa, mhíosa, míonna, mhíonna, chéad mhí eile, chéad mí eile, gcéad mhí eile, gcéad mí eile, céad
            mhí eile, céad mí eile""",
        Concept.QUARTER: """ráithe, ráithí, ceathrú, cheathrú, gceathrú, ceathrúna, cheathrúna, gceathrúna, chéad ráithe eile, chéad
            cheathrú eile, gcéad ráithe eile, gcéad cheathrú eile, céad ráithe eile, céad cheathrú eile, ráithe
            dheireanach de, ráithe dheireanach den bhliain, ráithe dheireanach na bliana, ráithe deiridh de, ráithe
            deiridh na bliana, ráithe dheiridh de, cheathrú dheireanach de, cheathrú deiridh de, cheathrú dheiridh de""",
        Concept.HALF: """leath, leathbhliain, leathbhliana, leath bliana, chéad leathbhliain eile, chéad leath bliana eile, gcéad
            leathbhliain eile, gcéad leath bliana eile, céad leathbhliain eile, céad leath bliana eile, leath deiridh
            de, leath dheireanach de, leathbhliain deiridh de""",
        Concept.YEAR: """i mbliana, mbliana, anuraidh, bliain, bhliain, mbliain, bliana, bhliana, blianta, bhlianta, mblianta, bliain
            féilire, bhliain féilire, mbliain féilire, bliana féilire, bhliana féilire, mbliana féilire, chéad bhliain
            eile, chéad bliain eile, gcéad bhliain eile, gcéad bliain eile, céad bhliain eile, céad bliain eile""",
        Concept.TODAY: "inniu, an lá inniu, an lá atá inniu ann, anois díreach",
        Concept.TOMORROW: "amárach, an lá amárach",
        Concept.YESTERDAY: "inné, an lá inné",
        Concept.THIS: "an lae seo, i mbliana, mbliana",
        Concept.COMING: """atá romhainn, atá amach romhainn, amach romhainn, romhainn, atá le teacht, le teacht, ag teacht, ag
            teacht aníos, ag druidim linn, ag druidim, ar na bacáin, ar na bacáin againn, sa phíblíne, ar an
            mbealach, ar an tslí, ag teannadh linn, go luath amach romhainn, i ndán dúinn, in ann dúinn, ar leac an
            dorais""",
        Concept.NEXT: """chéad, gcéad, céad, is luaithe, is túisce, ar dtús, i dtosach, is gaire, is giorra, an chéad uair eile,
            chéad rud eile, an rud seo chugainn, an chéad rud, chéad spriocdháta eile, an spriocdháta seo chugainn,
            an chéad spriocdháta, chéad ceann eile, an ceann seo chugainn, an chéad ceann, chéad cheann eile, an
            cheann seo chugainn, an chéad cheann, chéad gceann eile, an gceann seo chugainn, an chéad gceann, chéad
            chheann eile, an chheann seo chugainn, an chéad chheann, chéad gcheann eile, an gcheann seo chugainn, an
            chéad gcheann, chéad oibleagáid eile, an oibleagáid seo chugainn, an chéad oibleagáid, chéad hoibleagáid
            eile, an hoibleagáid seo chugainn, an chéad hoibleagáid, chéad noibleagáid eile, an noibleagáid seo
            chugainn, an chéad noibleagáid, chéad toibleagáid eile, an toibleagáid seo chugainn, an chéad
            toibleagáid, chéad sprioc-am eile, an sprioc-am seo chugainn, chéad sprioc eile, an sprioc seo chugainn,
            an chéad sprioc, chéad dáta eile, an dáta seo chugainn, an chéad dáta, chéad dháta eile, an dháta seo
            chugainn, an chéad dháta, chéad ndáta eile, an ndáta seo chugainn, an chéad ndáta, chéad tasc eile, an
            tasc seo chugainn, an chéad tasc, chéad thasc eile, an thasc seo chugainn, an chéad thasc, chéad dtasc
            eile, an dtasc seo chugainn, an chéad dtasc, chéad mír eile, an mír seo chugainn, an chéad mír, chéad
            mhír eile, an mhír seo chugainn, an chéad mhír, chéad ní eile, an ní seo chugainn, an chéad ní, chéad
            gníomh eile, an gníomh seo chugainn, an chéad gníomh, chéad ghníomh eile, an ghníomh seo chugainn, an
            chéad ghníomh, chéad ngníomh eile, an ngníomh seo chugainn, an chéad ngníomh, chéad gníomhaíocht eile,
            an gníomhaíocht seo chugainn, an chéad gníomhaíocht, chéad ghníomhaíocht eile, an ghníomhaíocht seo
            chugainn, an chéad ghníomhaíocht, chéad ngníomhaíocht eile, an ngníomhaíocht seo chugainn, an chéad
            ngníomhaíocht, chéad seachadadh eile, an seachadadh seo chugainn, an chéad seachadadh, chéad sheachadadh
            eile, an sheachadadh seo chugainn, an chéad sheachadadh, chéad tseachadadh eile, an tseachadadh seo
            chugainn, an chéad tseachadadh, chéad tráthchuid eile, an tráthchuid seo chugainn, an chéad tráthchuid,
            chéad thráthchuid eile, an thráthchuid seo chugainn, an chéad thráthchuid, chéad dtráthchuid eile, an
            dtráthchuid seo chugainn, an chéad dtráthchuid, chéad teorainn ama eile, an teorainn ama seo chugainn,
            an chéad teorainn ama, chéad theorainn ama eile, an theorainn ama seo chugainn, an chéad theorainn ama,
            chéad dteorainn ama eile, an dteorainn ama seo chugainn, an chéad dteorainn ama, chéad céim eile, an
            céim seo chugainn, an chéad céim, chéad chéim eile, an chéim seo chugainn, an chéad chéim, chéad gcéim
            eile, an gcéim seo chugainn, an chéad gcéim, chéad pointe eile, an pointe seo chugainn, an chéad pointe,
            chéad phointe eile, an phointe seo chugainn, an chéad phointe, chéad bpointe eile, an bpointe seo
            chugainn, an chéad bpointe, chéad tuarascáil eile, an tuarascáil seo chugainn, an chéad tuarascáil,
            chéad thuarascáil eile, an thuarascáil seo chugainn, an chéad thuarascáil, chéad dtuarascáil eile, an
            dtuarascáil seo chugainn, an chéad dtuarascáil, chéad beart eile, an beart seo chugainn, an chéad beart,
            chéad bheart eile, an bheart seo chugainn, an chéad bheart, chéad mbeart eile, an mbeart seo chugainn,
            an chéad mbeart, chéad cúram eile, an cúram seo chugainn, an chéad cúram, chéad chúram eile, an chúram
            seo chugainn, an chéad chúram, chéad gcúram eile, an gcúram seo chugainn, an chéad gcúram, chéad dualgas
            eile, an dualgas seo chugainn, an chéad dualgas, chéad dhualgas eile, an dhualgas seo chugainn, an chéad
            dhualgas, chéad ndualgas eile, an ndualgas seo chugainn, an chéad ndualgas, chéad príomhghníomhaíocht
            eile, an príomhghníomhaíocht seo chugainn, an chéad príomhghníomhaíocht, chéad phríomhghníomhaíocht
            eile, an phríomhghníomhaíocht seo chugainn, an chéad phríomhghníomhaíocht, chéad bpríomhghníomhaíocht
            eile, an bpríomhghníomhaíocht seo chugainn, an chéad bpríomhghníomhaíocht, chéad mhí eile, chéad mí
            eile, gcéad mhí eile, gcéad mí eile, céad mhí eile, céad mí eile, chéad ráithe eile, chéad cheathrú
            eile, gcéad ráithe eile, gcéad cheathrú eile, céad ráithe eile, céad cheathrú eile, chéad bhliain eile,
            chéad bliain eile, gcéad bhliain eile, gcéad bliain eile, céad bhliain eile, céad bliain eile, chéad
            seachtain eile, chéad tseachtain eile, chéad sheachtain eile, gcéad seachtain eile, gcéad tseachtain
            eile, gcéad sheachtain eile, céad seachtain eile, céad tseachtain eile, céad sheachtain eile, chéad
            leathbhliain eile, chéad leath bliana eile, gcéad leathbhliain eile, gcéad leath bliana eile, céad
            leathbhliain eile, céad leath bliana eile""",
        Concept.LAST: """anuraidh, seo caite, caite, deireanach, roimhe seo, seo a chuaigh thart, seo chuaigh thart, is déanaí, deiridh""",
        Concept.END: """deireadh, dheireadh, ndeireadh, deireadh na, dheireadh na, ndeireadh na, deireadh an, dheireadh an, ndeireadh
            an, críoch, chríoch, gcríoch, deireadh mhí, dheireadh mhí, ndeireadh mhí, ag deireadh, i ndeireadh, deireadh
            thiar""",
        Concept.YEAR_END: """dheireadh na bliana, deireadh na bliana, ndeireadh na bliana, ag deireadh na bliana, i ndeireadh na bliana""",
        Concept.VAGUE: """sna seachtainí seo chugainn, sna seachtainí atá romhainn, sna seachtainí amach romhainn, sna seachtainí
            atá amach romhainn, sna seachtainí atá le teacht, sna seachtainí romhainn, sna seachtainí beaga seo
            chugainn, sna seachtainí beaga atá romhainn, sna míonna seo chugainn, sna míonna atá romhainn, sna
            míonna amach romhainn, sna míonna atá amach romhainn, sna míonna atá le teacht, sna míonna romhainn, sna
            míonna beaga seo chugainn, sna míonna beaga atá romhainn, sna laethanta seo chugainn, sna laethanta atá
            romhainn, sna laethanta amach romhainn, sna laethanta atá amach romhainn, sna laethanta atá le teacht,
            sna laethanta romhainn, sna laethanta beaga seo chugainn, sna laethanta beaga atá romhainn, sna blianta
            seo chugainn, sna blianta atá romhainn, sna blianta amach romhainn, sna blianta atá amach romhainn, sna
            blianta atá le teacht, sna blianta romhainn, sna blianta beaga seo chugainn, sna blianta beaga atá
            romhainn, sna ráithí seo chugainn, sna ráithí atá romhainn, sna ráithí amach romhainn, sna ráithí atá
            amach romhainn, sna ráithí atá le teacht, sna ráithí romhainn, sna ráithí beaga seo chugainn, sna ráithí
            beaga atá romhainn, sna cúpla seachtainí seo chugainn, sna cúpla seachtainí atá romhainn, sna cúpla
            seachtainí amach romhainn, sna cúpla seachtainí atá amach romhainn, sna cúpla seachtainí atá le teacht,
            sna cúpla seachtainí romhainn, sna cúpla seachtainí beaga seo chugainn, sna cúpla seachtainí beaga atá
            romhainn, sna cúpla míonna seo chugainn, sna cúpla míonna atá romhainn, sna cúpla míonna amach romhainn,
            sna cúpla míonna atá amach romhainn, sna cúpla míonna atá le teacht, sna cúpla míonna romhainn, sna
            cúpla míonna beaga seo chugainn, sna cúpla míonna beaga atá romhainn, sna cúpla laethanta seo chugainn,
            sna cúpla laethanta atá romhainn, sna cúpla laethanta amach romhainn, sna cúpla laethanta atá amach
            romhainn, sna cúpla laethanta atá le teacht, sna cúpla laethanta romhainn, sna cúpla laethanta beaga seo
            chugainn, sna cúpla laethanta beaga atá romhainn, sna cúpla blianta seo chugainn, sna cúpla blianta atá
            romhainn, sna cúpla blianta amach romhainn, sna cúpla blianta atá amach romhainn, sna cúpla blianta atá
            le teacht, sna cúpla blianta romhainn, sna cúpla blianta beaga seo chugainn, sna cúpla blianta beaga atá
            romhainn, sna cúpla ráithí seo chugainn, sna cúpla ráithí atá romhainn, sna cúpla ráithí amach romhainn,
            sna cúpla ráithí atá amach romhainn, sna cúpla ráithí atá le teacht, sna cúpla ráithí romhainn, sna
            cúpla ráithí beaga seo chugainn, sna cúpla ráithí beaga atá romhainn, i gcaitheamh na seachtainí seo
            chugainn, i gcaitheamh na seachtainí atá romhainn, i gcaitheamh na seachtainí amach romhainn, i
            gcaitheamh na seachtainí atá amach romhainn, i gcaitheamh na seachtainí atá le teacht, i gcaitheamh na
            seachtainí romhainn, i gcaitheamh na seachtainí beaga seo chugainn, i gcaitheamh na seachtainí beaga atá
            romhainn, i gcaitheamh na míonna seo chugainn, i gcaitheamh na míonna atá romhainn, i gcaitheamh na
            míonna amach romhainn, i gcaitheamh na míonna atá amach romhainn, i gcaitheamh na míonna atá le teacht,
            i gcaitheamh na míonna romhainn, i gcaitheamh na míonna beaga seo chugainn, i gcaitheamh na míonna beaga
            atá romhainn, i gcaitheamh na laethanta seo chugainn, i gcaitheamh na laethanta atá romhainn, i
            gcaitheamh na laethanta amach romhainn, i gcaitheamh na laethanta atá amach romhainn, i gcaitheamh na
            laethanta atá le teacht, i gcaitheamh na laethanta romhainn, i gcaitheamh na laethanta beaga seo
            chugainn, i gcaitheamh na laethanta beaga atá romhainn, i gcaitheamh na blianta seo chugainn, i
            gcaitheamh na blianta atá romhainn, i gcaitheamh na blianta amach romhainn, i gcaitheamh na blianta atá
            amach romhainn, i gcaitheamh na blianta atá le teacht, i gcaitheamh na blianta romhainn, i gcaitheamh na
            blianta beaga seo chugainn, i gcaitheamh na blianta beaga atá romhainn, i gcaitheamh na ráithí seo
            chugainn, i gcaitheamh na ráithí atá romhainn, i gcaitheamh na ráithí amach romhainn, i gcaitheamh na
            ráithí atá amach romhainn, i gcaitheamh na ráithí atá le teacht, i gcaitheamh na ráithí romhainn, i
            gcaitheamh na ráithí beaga seo chugainn, i gcaitheamh na ráithí beaga atá romhainn, i rith na seachtainí
            seo chugainn, i rith na seachtainí atá romhainn, i rith na seachtainí amach romhainn, i rith na
            seachtainí atá amach romhainn, i rith na seachtainí atá le teacht, i rith na seachtainí romhainn, i rith
            na seachtainí beaga seo chugainn, i rith na seachtainí beaga atá romhainn, i rith na míonna seo
            chugainn, i rith na míonna atá romhainn, i rith na míonna amach romhainn, i rith na míonna atá amach
            romhainn, i rith na míonna atá le teacht, i rith na míonna romhainn, i rith na míonna beaga seo
            chugainn, i rith na míonna beaga atá romhainn, i rith na laethanta seo chugainn, i rith na laethanta atá
            romhainn, i rith na laethanta amach romhainn, i rith na laethanta atá amach romhainn, i rith na
            laethanta atá le teacht, i rith na laethanta romhainn, i rith na laethanta beaga seo chugainn, i rith na
            laethanta beaga atá romhainn, i rith na blianta seo chugainn, i rith na blianta atá romhainn, i rith na
            blianta amach romhainn, i rith na blianta atá amach romhainn, i rith na blianta atá le teacht, i rith na
            blianta romhainn, i rith na blianta beaga seo chugainn, i rith na blianta beaga atá romhainn, i rith na
            ráithí seo chugainn, i rith na ráithí atá romhainn, i rith na ráithí amach romhainn, i rith na ráithí
            atá amach romhainn, i rith na ráithí atá le teacht, i rith na ráithí romhainn, i rith na ráithí beaga
            seo chugainn, i rith na ráithí beaga atá romhainn, le linn na seachtainí seo chugainn, le linn na
            seachtainí atá romhainn, le linn na seachtainí amach romhainn, le linn na seachtainí atá amach romhainn,
            le linn na seachtainí atá le teacht, le linn na seachtainí romhainn, le linn na seachtainí beaga seo
            chugainn, le linn na seachtainí beaga atá romhainn, le linn na míonna seo chugainn, le linn na míonna
            atá romhainn, le linn na míonna amach romhainn, le linn na míonna atá amach romhainn, le linn na míonna
            atá le teacht, le linn na míonna romhainn, le linn na míonna beaga seo chugainn, le linn na míonna beaga
            atá romhainn, le linn na laethanta seo chugainn, le linn na laethanta atá romhainn, le linn na laethanta
            amach romhainn, le linn na laethanta atá amach romhainn, le linn na laethanta atá le teacht, le linn na
            laethanta romhainn, le linn na laethanta beaga seo chugainn, le linn na laethanta beaga atá romhainn, le
            linn na blianta seo chugainn, le linn na blianta atá romhainn, le linn na blianta amach romhainn, le
            linn na blianta atá amach romhainn, le linn na blianta atá le teacht, le linn na blianta romhainn, le
            linn na blianta beaga seo chugainn, le linn na blianta beaga atá romhainn, le linn na ráithí seo
            chugainn, le linn na ráithí atá romhainn, le linn na ráithí amach romhainn, le linn na ráithí atá amach
            romhainn, le linn na ráithí atá le teacht, le linn na ráithí romhainn, le linn na ráithí beaga seo
            chugainn, le linn na ráithí beaga atá romhainn, thar na seachtainí atá le teacht, thar na míonna atá le
            teacht, thar na laethanta atá le teacht, thar na blianta atá le teacht, thar na ráithí atá le teacht,
            roinnt seachtainí seo chugainn, roinnt seachtainí atá romhainn, roinnt seachtainí amach romhainn, roinnt
            seachtainí atá amach romhainn, roinnt seachtainí atá le teacht, roinnt seachtainí romhainn, roinnt
            seachtainí beaga seo chugainn, roinnt seachtainí beaga atá romhainn, roinnt míonna seo chugainn, roinnt
            míonna atá romhainn, roinnt míonna amach romhainn, roinnt míonna atá amach romhainn, roinnt míonna atá
            le teacht, roinnt míonna romhainn, roinnt míonna beaga seo chugainn, roinnt míonna beaga atá romhainn,
            roinnt laethanta seo chugainn, roinnt laethanta atá romhainn, roinnt laethanta amach romhainn, roinnt
            laethanta atá amach romhainn, roinnt laethanta atá le teacht, roinnt laethanta romhainn, roinnt
            laethanta beaga seo chugainn, roinnt laethanta beaga atá romhainn, roinnt blianta seo chugainn, roinnt
            blianta atá romhainn, roinnt blianta amach romhainn, roinnt blianta atá amach romhainn, roinnt blianta
            atá le teacht, roinnt blianta romhainn, roinnt blianta beaga seo chugainn, roinnt blianta beaga atá
            romhainn, roinnt ráithí seo chugainn, roinnt ráithí atá romhainn, roinnt ráithí amach romhainn, roinnt
            ráithí atá amach romhainn, roinnt ráithí atá le teacht, roinnt ráithí romhainn, roinnt ráithí beaga seo
            chugainn, roinnt ráithí beaga atá romhainn, laistigh de chúpla seachtainí seo chugainn, laistigh de
            chúpla seachtainí atá romhainn, laistigh de chúpla seachtainí amach romhainn, laistigh de chúpla
            seachtainí atá amach romhainn, laistigh de chúpla seachtainí atá le teacht, laistigh de chúpla
            seachtainí romhainn, laistigh de chúpla seachtainí beaga seo chugainn, laistigh de chúpla seachtainí
            beaga atá romhainn, laistigh de chúpla míonna seo chugainn, laistigh de chúpla míonna atá romhainn,
            laistigh de chúpla míonna amach romhainn, laistigh de chúpla míonna atá amach romhainn, laistigh de
            chúpla míonna atá le teacht, laistigh de chúpla míonna romhainn, laistigh de chúpla míonna beaga seo
            chugainn, laistigh de chúpla míonna beaga atá romhainn, laistigh de chúpla laethanta seo chugainn,
            laistigh de chúpla laethanta atá romhainn, laistigh de chúpla laethanta amach romhainn, laistigh de
            chúpla laethanta atá amach romhainn, laistigh de chúpla laethanta atá le teacht, laistigh de chúpla
            laethanta romhainn, laistigh de chúpla laethanta beaga seo chugainn, laistigh de chúpla laethanta beaga
            atá romhainn, laistigh de chúpla blianta seo chugainn, laistigh de chúpla blianta atá romhainn, laistigh
            de chúpla blianta amach romhainn, laistigh de chúpla blianta atá amach romhainn, laistigh de chúpla
            blianta atá le teacht, laistigh de chúpla blianta romhainn, laistigh de chúpla blianta beaga seo
            chugainn, laistigh de chúpla blianta beaga atá romhainn, laistigh de chúpla ráithí seo chugainn,
            laistigh de chúpla ráithí atá romhainn, laistigh de chúpla ráithí amach romhainn, laistigh de chúpla
            ráithí atá amach romhainn, laistigh de chúpla ráithí atá le teacht, laistigh de chúpla ráithí romhainn,
            laistigh de chúpla ráithí beaga seo chugainn, laistigh de chúpla ráithí beaga atá romhainn, na
            seachtainí seo chugainn, na seachtainí atá romhainn, na seachtainí amach romhainn, na seachtainí atá
            amach romhainn, na seachtainí atá le teacht, na seachtainí romhainn, na seachtainí beaga seo chugainn,
            na seachtainí beaga atá romhainn, na míonna seo chugainn, na míonna atá romhainn, na míonna amach
            romhainn, na míonna atá amach romhainn, na míonna atá le teacht, na míonna romhainn, na míonna beaga seo
            chugainn, na míonna beaga atá romhainn, na laethanta seo chugainn, na laethanta atá romhainn, na
            laethanta amach romhainn, na laethanta atá amach romhainn, na laethanta atá le teacht, na laethanta
            romhainn, na laethanta beaga seo chugainn, na laethanta beaga atá romhainn, na blianta seo chugainn, na
            blianta atá romhainn, na blianta amach romhainn, na blianta atá amach romhainn, na blianta atá le
            teacht, na blianta romhainn, na blianta beaga seo chugainn, na blianta beaga atá romhainn, na ráithí seo
            chugainn, na ráithí atá romhainn, na ráithí amach romhainn, na ráithí atá amach romhainn, na ráithí atá
            le teacht, na ráithí romhainn, na ráithí beaga seo chugainn, na ráithí beaga atá romhainn, cúpla, roinnt
            seachtainí, roinnt míonna, roinnt laethanta, i gceann cúpla, laistigh de chúpla, tamaillín, go luath, go
            luath i, go luath in, luath, luath i, luath in, i dtús, tús, dtús, thús, i dtús na, tús na, i dtosach,
            lár, i lár, láir, thart ar, thart faoi, timpeall, tuairim is, tuairim, tuairim agus, a luaithe is
            féidir, chomh luath agus is féidir, chomh luath is féidir, a luaithe agus is féidir, gan mhoill, go
            gairid, gan rómhoill, i gceann tamaill, sa todhchaí, sa todhchaí ghearr, amach anseo, samhradh, an
            samhradh, tsamhraidh, shamhradh, samhraidh, sos an tsamhraidh, earrach, an t-earrach, earraigh, t
            earrach, fómhar, fhómhar, an fómhar, geimhreadh, an geimhreadh, gheimhreadh, gheimhridh, i gcionn tamaill, ar ball, níos déanaí, níos luaithe, le déanaí, am éigin, lá éigin, lá
            breá éigin, déanach i, go déanach i, go déanach in, sa ghearrthéarma, san fhadtéarma, laethanta saoire,
            saoire, uair éigin, tamall, i bhfad, roimh i bhfad, go tapa""",
        Concept.MEETING: """cruinniú, chruinniú, gcruinniú, cruinnithe, chruinnithe, gcruinnithe, cruinniú na comhairle, chruinniú na
            comhairle, gcruinniú na comhairle, cruinnithe na comhairle, chruinnithe na comhairle, gcruinnithe na comhairle,
            cruinniú de chuid na comhairle, chruinniú de chuid na comhairle, gcruinniú de chuid na comhairle, cruinniú
            comhairle schengen, chruinniú comhairle schengen, gcruinniú comhairle schengen, cruinniú de chomhairle schengen,
            chruinniú de chomhairle schengen, gcruinniú de chomhairle schengen, seisiún, sheisiún, tseisiún, seisiúin,
            sheisiúin, tseisiúin, seisiún na comhairle, sheisiún na comhairle, tseisiún na comhairle, comhairle cgb,
            chomhairle cgb, gcomhairle cgb, comhairle um cheartas agus gnóthaí baile, chomhairle um cheartas agus gnóthaí
            baile, gcomhairle um cheartas agus gnóthaí baile, comhairle na n-airí gnóthaí baile, chomhairle na n-airí
            gnóthaí baile, gcomhairle na n-airí gnóthaí baile, comhairle gnóthaí baile, chomhairle gnóthaí baile, gcomhairle
            gnóthaí baile, cruinniú na n-airí, chruinniú na n-airí, gcruinniú na n-airí, cruinniú aireachta, chruinniú
            aireachta, gcruinniú aireachta, comhairlí, chomhairlí, gcomhairlí, comhairlí schengen, chomhairlí schengen,
            gcomhairlí schengen, cruinniú eile de chomhairle schengen, chruinniú eile de chomhairle schengen, gcruinniú eile
            de chomhairle schengen, cruinniú eile den chomhairle, chruinniú eile den chomhairle, gcruinniú eile den
            chomhairle, cruinniú eile na comhairle, chruinniú eile na comhairle, gcruinniú eile na comhairle, cruinniú eile
            comhairle schengen, chruinniú eile comhairle schengen, gcruinniú eile comhairle schengen, cruinniú eile de chuid
            na comhairle, chruinniú eile de chuid na comhairle, gcruinniú eile de chuid na comhairle, garsprioc, gharsprioc,
            ngarsprioc, garspriocanna, gharspriocanna, ngarspriocanna, cloch mhíle, chloch mhíle, gcloch mhíle, clocha míle,
            chlocha míle, gclocha míle, comhairle jha, chomhairle jha, gcomhairle jha, tionól, thionól, dtionól, an
            chomhairle cgb, an chomhairle um cheartas agus gnóthaí baile, an chomhairle na n-airí gnóthaí baile, an
            chomhairle gnóthaí baile, an chomhairle jha""",
        Concept.BY: """idir anois agus, ó anois go, ó anois go dtí, idir seo agus, faoi, faoin, faoi an, faoi na, fén, tráth nach
            déanaí ná, tráth nach déanaí ná an, am nach déanaí ná, dáta nach déanaí ná, nach déanaí ná, nach déanaí ná
            an, gan a bheith níos déanaí ná, tráth nach moille ná, nach moille ná, ar a dhéanaí, ar a dhéanaí faoi, ar a
            dhéanaí i, ar a dhéanaí ar, go dtí, go dtí an, go dtí agus, suas go dtí, suas go dtí an, suas go, suas
            chuig, roimh nó ar, ar nó roimh, faoi nó roimh, i nó roimh, roimh nó i, le spriocdháta, le sprioc-am, agus
            spriocdháta, dar spriocdháta, a bhfuil spriocdháta acu faoi, by, gan dul thar, laistigh den tréimhse go dtí,
            ag nó roimh, uair nach déanaí ná, as seo go, as seo go dtí, ó seo go, ó seo go dtí, ó inniu go, ó inniu go
            dtí, as sin go, suas agus, suas go dtí agus, go dtí deireadh lae, faoi dháta, faoi cheann dáta, roimh an
            dáta nó ar""",
        Concept.UNTIL: "go, go dtí, go dtí an, suas go dtí, suas go, go dtí agus, agus go dtí",
        Concept.BEFORE: """roimh, roimhe, roimh an, roimh na, sula, díreach roimh, sular, go gairid roimh, in am roimh, níos luaithe ná, i
            ndáil roimh, chun tosaigh ar, réamh, roimh thús, sula dtosaíonn, sna seachtainí roimh, sna laethanta roimh,
            tráth nach déanaí ná roimh""",
        Concept.IN: """i, in, sa, san, sna, insan, sa mhí, i mí, le linn, le linn na, i rith, i rith na, i gcaitheamh, ar feadh, i
            gcúrsa, ar chlár, ar chlár oibre, ar chlár na, ar an gclár le haghaidh, ar an gclár oibre do, sa tréimhse, i
            dtréimhse, ar dháta, dar dáta, sa bhliain, laistigh de mhí, a bhaineann le mí""",
        Concept.FOR: """do, don, do na, le haghaidh, i gcomhair, i gcóir, faoi choinne, in am do, in am don, in am le haghaidh, réidh
            do, réidh don, in araicis, fá choinne""",
        Concept.FROM: """ó, ón, ó na, ó thús, ós, amhail ó, amhail ón, ag tosú, ag tosú i, ag tosú in, ag tosú ó, ag tosú ar, ag tosú le,
            tosaithe ó, le héifeacht ó, le héifeacht ón, nach luaithe ná, tráth nach luaithe ná, dáta nach luaithe ná, ar nó
            tar éis, i nó tar éis, ar nó i ndiaidh, ar a luaithe, ag tús ó, de dháta, as seo""",
        Concept.AFTER: """tar éis, tar éis an, tar éis na, taréis, tareis, i ndiaidh, i ndiaidh an, i ndiaidh na, d'éis, iar, níos déanaí
            ná, níos faide anonn ná, díreach tar éis, go gairid tar éis, díreach i ndiaidh, tar éis do, lastall de""",
        Concept.WITHIN: """laistigh de, laistigh den, laistigh de na, laistigh, taobh istigh de, taobh istigh den, istigh i, i gceann, faoi
            cheann, i dtréimhse, i dtréimhse de, laistigh de thréimhse, laistigh de theorainn ama, i lár na, sa spás""",
        Concept.BETWEEN: "idir, idir an, idir na",
        Concept.LATEST: "ar a dhéanaí, ar a mhoille, nó roimhe sin, nó níos luaithe, nó roimhe, ar a fhad",
        Concept.EARLIEST: """ar a luaithe, nó ina dhiaidh sin, agus ina dhiaidh sin, nó níos déanaí, nó ina dhiaidh, ar aghaidh, i leith,
            amach""",
        Concept.AS_OF: "amhail, mar a bhí ar, mar a bhí an, mar a bhí, mar a sheas ar, de réir stádas",
        Concept.AND: """agus, &, plus, mar aon le, chomh maith le, agus an, agus na, agus ag, agus ag an, agus ag na, agus ar, agus ar
            an, agus do, agus don, agus ó, agus ón, agus freisin, maraon le, móide, idir, 's""",
        Concept.OR: "nó, no, nó an, nó na, nó ag, nó ag an, nó do, nó don, nó ar, agus/nó, nó eile",
        Concept.WITH: """le, leis, leis an, leis na, i gcomhar le, i gcomhar leis, i gcomhpháirt le, i gcomhpháirt leis an, in éineacht
            le, in éindí le, i bpáirt le, i gcomhoibriú le, mar aon le, maraon le, i dteannta, taobh le""",
        Concept.JOINTLY: """le chéile, i gcomhar, i gcomhar le chéile, i gcomhpháirt, go comhpháirteach, go comhoibríoch, comhpháirteach,
            comhpháirteacha, i bpáirt, i bpáirtíocht, in éineacht, in éindí, i gcomhar le, i gcomhar leis, i gcomhpháirt le,
            i gcomhpháirt leis an, in éineacht le, in éindí le, i bpáirt le, i gcomhoibriú le, i gcomhoibriú, de chomhar, as
            lámha a chéile, d'aon ghuth, mar bheirt, roinnte, i dteannta a chéile, i dteannta, i gcuideachta, comhroinnte""",
        Concept.BOTH: "araon, an dá, beirt, an bheirt, an dá cheann",
        Concept.TO: """chuig, chuig an, chuig na, chun, chun na, faoi bhráid, faoi bhráid an, faoi bhráid na, os comhair, os comhair
            an, os comhair na, dírithe ar, dírithe chuig, seolta ar, ar aird, le cur i láthair na, i láthair na, le haird, a
            chur chuig, a chur chuig an, a chur chuig na, a chur faoi bhráid, a chur faoi bhráid an, a chur faoi bhráid na,
            a chur os comhair, a chur os comhair na, a chur os comhair an, a thabhairt chuig, a thabhairt chuig an, a
            thabhairt chuig na, a thabhairt faoi bhráid, a thabhairt faoi bhráid an, a thabhairt faoi bhráid na, a thabhairt
            os comhair, a thabhairt os comhair na, a thabhairt os comhair an, a sheoladh chuig, a sheoladh chuig an, a
            sheoladh chuig na, a sheoladh faoi bhráid, a sheoladh faoi bhráid an, a sheoladh faoi bhráid na, a sheoladh os
            comhair, a sheoladh os comhair na, a sheoladh os comhair an, a sheachadadh chuig, a sheachadadh chuig an, a
            sheachadadh chuig na, a sheachadadh faoi bhráid, a sheachadadh faoi bhráid an, a sheachadadh faoi bhráid na, a
            sheachadadh os comhair, a sheachadadh os comhair na, a sheachadadh os comhair an, a thíolacadh chuig, a
            thíolacadh chuig an, a thíolacadh chuig na, a thíolacadh faoi bhráid, a thíolacadh faoi bhráid an, a thíolacadh
            faoi bhráid na, a thíolacadh os comhair, a thíolacadh os comhair na, a thíolacadh os comhair an, a thuairisciú
            chuig, a thuairisciú chuig an, a thuairisciú chuig na, a thuairisciú faoi bhráid, a thuairisciú faoi bhráid an,
            a thuairisciú faoi bhráid na, a thuairisciú os comhair, a thuairisciú os comhair na, a thuairisciú os comhair
            an, a chuirtear chuig, a chuirtear chuig an, a chuirtear chuig na, a chuirtear faoi bhráid, a chuirtear faoi
            bhráid an, a chuirtear faoi bhráid na, a chuirtear os comhair, a chuirtear os comhair na, a chuirtear os comhair
            an, a thugtar chuig, a thugtar chuig an, a thugtar chuig na, a thugtar faoi bhráid, a thugtar faoi bhráid an, a
            thugtar faoi bhráid na, a thugtar os comhair, a thugtar os comhair na, a thugtar os comhair an, a sheoltar
            chuig, a sheoltar chuig an, a sheoltar chuig na, a sheoltar faoi bhráid, a sheoltar faoi bhráid an, a sheoltar
            faoi bhráid na, a sheoltar os comhair, a sheoltar os comhair na, a sheoltar os comhair an, a thuairiscítear
            chuig, a thuairiscítear chuig an, a thuairiscítear chuig na, a thuairiscítear faoi bhráid, a thuairiscítear faoi
            bhráid an, a thuairiscítear faoi bhráid na, a thuairiscítear os comhair, a thuairiscítear os comhair na, a
            thuairiscítear os comhair an, á chur chuig, á chur chuig an, á chur chuig na, á chur faoi bhráid, á chur faoi
            bhráid an, á chur faoi bhráid na, á chur os comhair, á chur os comhair na, á chur os comhair an, á sheoladh
            chuig, á sheoladh chuig an, á sheoladh chuig na, á sheoladh faoi bhráid, á sheoladh faoi bhráid an, á sheoladh
            faoi bhráid na, á sheoladh os comhair, á sheoladh os comhair na, á sheoladh os comhair an, curtha chuig, curtha
            chuig an, curtha chuig na, curtha faoi bhráid, curtha faoi bhráid an, curtha faoi bhráid na, curtha os comhair,
            curtha os comhair na, curtha os comhair an, seolta chuig, seolta chuig an, seolta chuig na, seolta faoi bhráid,
            seolta faoi bhráid an, seolta faoi bhráid na, seolta os comhair, seolta os comhair na, seolta os comhair an,
            dírithe chuig an, dírithe chuig na, dírithe faoi bhráid, dírithe faoi bhráid an, dírithe faoi bhráid na, dírithe
            os comhair, dírithe os comhair na, dírithe os comhair an, le cur chuig, le cur chuig an, le cur chuig na, le cur
            faoi bhráid, le cur faoi bhráid an, le cur faoi bhráid na, le cur os comhair, le cur os comhair na, le cur os
            comhair an, le seoladh chuig, le seoladh chuig an, le seoladh chuig na, le seoladh faoi bhráid, le seoladh faoi
            bhráid an, le seoladh faoi bhráid na, le seoladh os comhair, le seoladh os comhair na, le seoladh os comhair an,
            le tabhairt chuig, le tabhairt chuig an, le tabhairt chuig na, le tabhairt faoi bhráid, le tabhairt faoi bhráid
            an, le tabhairt faoi bhráid na, le tabhairt os comhair, le tabhairt os comhair na, le tabhairt os comhair an, le
            tíolacadh chuig, le tíolacadh chuig an, le tíolacadh chuig na, le tíolacadh faoi bhráid, le tíolacadh faoi
            bhráid an, le tíolacadh faoi bhráid na, le tíolacadh os comhair, le tíolacadh os comhair na, le tíolacadh os
            comhair an, le tuairisciú chuig, le tuairisciú chuig an, le tuairisciú chuig na, le tuairisciú faoi bhráid, le
            tuairisciú faoi bhráid an, le tuairisciú faoi bhráid na, le tuairisciú os comhair, le tuairisciú os comhair na,
            le tuairisciú os comhair an, a théann chuig, a théann chuig an, a théann chuig na, a théann faoi bhráid, a
            théann faoi bhráid an, a théann faoi bhráid na, a théann os comhair, a théann os comhair na, a théann os comhair
            an, a rachaidh chuig, a rachaidh chuig an, a rachaidh chuig na, a rachaidh faoi bhráid, a rachaidh faoi bhráid
            an, a rachaidh faoi bhráid na, a rachaidh os comhair, a rachaidh os comhair na, a rachaidh os comhair an, ag dul
            chuig, ag dul chuig an, ag dul chuig na, ag dul faoi bhráid, ag dul faoi bhráid an, ag dul faoi bhráid na, ag
            dul os comhair, ag dul os comhair na, ag dul os comhair an, a chuirfear chuig, a chuirfear chuig an, a chuirfear
            chuig na, a chuirfear faoi bhráid, a chuirfear faoi bhráid an, a chuirfear faoi bhráid na, a chuirfear os
            comhair, a chuirfear os comhair na, a chuirfear os comhair an, a sheolfar chuig, a sheolfar chuig an, a sheolfar
            chuig na, a sheolfar faoi bhráid, a sheolfar faoi bhráid an, a sheolfar faoi bhráid na, a sheolfar os comhair, a
            sheolfar os comhair na, a sheolfar os comhair an, a thíolacfar chuig, a thíolacfar chuig an, a thíolacfar chuig
            na, a thíolacfar faoi bhráid, a thíolacfar faoi bhráid an, a thíolacfar faoi bhráid na, a thíolacfar os comhair,
            a thíolacfar os comhair na, a thíolacfar os comhair an, a thíolactar chuig, a thíolactar chuig an, a thíolactar
            chuig na, a thíolactar faoi bhráid, a thíolactar faoi bhráid an, a thíolactar faoi bhráid na, a thíolactar os
            comhair, a thíolactar os comhair na, a thíolactar os comhair an, a thuairisciú do, a thuairisciú don, a
            thuairisciú do na, a thuairiscítear do, a thuairiscítear don, a thuairiscítear do na, le tuairisciú do, le
            tuairisciú don, le tuairisciú do na, a thíolacadh do, a thíolacadh don, a thíolacadh do na, le tíolacadh do, le
            tíolacadh don, le tíolacadh do na, a thíolacfar do, a thíolacfar don, a thíolacfar do na, a thíolactar do, a
            thíolactar don, a thíolactar do na, a thabhairt do, a thabhairt don, a thabhairt do na, le tabhairt do, le
            tabhairt don, le tabhairt do na, a thugtar do, a thugtar don, a thugtar do na, a thabharfar do, a thabharfar
            don, a thabharfar do na, tuairisc do, tuairisc don, tuairisc do na, tuairiscí do, tuairiscí don, tuairiscí do
            na, tuarascáil do, tuarascáil don, tuarascáil do na, tuarascálacha do, tuarascálacha don, tuarascálacha do na,
            tuairisciú do, tuairisciú don, tuairisciú do na, seolta do, seolta don, seolta do na, le seoladh do, le seoladh
            don, le seoladh do na, aitheasc do, aitheasc don, aitheasc do na, le cur i láthair do, le cur i láthair don, le
            cur i láthair do na, a chuirtear i láthair do, a chuirtear i láthair don, a chuirtear i láthair do na, i láthair
            do, i láthair don, i láthair do na""",
        Concept.ASSIGNED: """faoi chúram, faoi chúram an, faoi chúram na, faoi fhreagracht, faoi fhreagracht an, sannta do, sannta don,
            sannta do na, leagtha ar, leagtha ar an, leagtha ar na, curtha de chúram ar, ar chúram, i lámha, i lámha an, i
            lámha na, ag brath ar, maidir le, i dtaca le, ag súil leis ó, ag súil leis ón, á iarraidh ar, iarrtha ar,
            iarrtar ar, éilithe ar, dlite ó, dlite ón, de dhíth ó, ag teastáil ó, ag teastáil ón, i gcúram, tite ar, a
            thiteann ar, ag titim ar, a bhaineann le, ar phláta, ar liosta, i bhfreagracht""",
        Concept.WE: """muid, muidne, muide, sinn, sinne, ár, ár spriocdhátaí, ár n-oibleagáidí, ár noibleagáidí, ár gcuid, ár
            dtascanna, ár ndualgais, ár gcúraimí, ár dtír, ár ngníomhaireacht, againn, againne, orainn, orainne, dúinn,
            dúinne, uainn, linn, linne, agam, agamsa, orm, ormsa, mo, mise, uaim, chaithfimid, caithfimid, caithfeam,
            gcaithfimid, táimid, atáimid, bhfuilimid, déanfaimid, dhéanfaimid, ndéanfaimid, chaithfidh mé, caithfidh mé,
            chaithfidh muid, caithfidh muid, soláthraímid, sholáthraímid, dúinn féin""",
        Concept.BACK: """acusan, díobh, dóibh, uathu, astu, siad, siadsan, iadsan, é sin, iad sin, an ceann sin, na cinn sin, an
            gceann sin, ina dhiaidh sin, dó, uaidh, an céanna, mar an gcéanna, céanna, thuasluaite, réamhluaite, uaithi,
            di, dóibhsean, uathusan, acu siúd, chuige, chuici, chucu, fúthu, fúithi, iontu, inti, aisti, eatarthu, díobh
            siúd, eatarthu sin, ina leith sin, uathu féin, dóibh féin, roimpi, rompu""",
        Concept.ARTICLE: "an, na, gach, uile, den, t, n, h, aon",
        Concept.ADDRESSED: "mar sheolaí, seolaithe, sheolaithe, mar fhaighteoir",
        Concept.POSSESSIVE: "air, uirthi, orthu, aige, aici, acu, a gcuid, a chuid, a cuid",
        Concept.WEEKDAY: """dé luain, luan, an luan, luain, dé máirt, máirt, dé céadaoin, céadaoin, chéadaoin, déardaoin, dé déardaoin, dé
            haoine, aoine, haoine, dé sathairn, satharn, sathairn, dé domhnaigh, domhnach, domhnaigh""",
        Concept.WAS: "bhí, a bhí, raibh, a raibh, an raibh, ní raibh, nach raibh, bhíodh",
        Concept.RECEIVE: """faigheann, fhaigheann, bhfaigheann, gheobhaidh, ghheobhaidh, ngheobhaidh, gheofar, ghheofar, ngheofar,
            bhfaighidh, le fáil ag, glacann, ghlacann, nglacann, le glacadh ag, á fháil ag, a fhaightear ag""",
        Concept.IS: "conas a oibríonn, ciallaíonn, is, tá, cad é, cad is, céard is, cé hé, cé hí, cad í, goidé",
        Concept.WHAT: """cad, céard, cad é, cad iad, céard iad, cad í, cén, cén rud, cad iad na, céard iad na, cad iad na rudaí,
            cé na, cé acu, cá, goidé, caidé, cad é mar, cad ata, cad ta, cé na rudaí, cé iad na, an bhfuil aon rud,
            an bhfuil rud ar bith, an bhfuil aon cheann, an bhfuil ceann ar bith, an bhfuil aon, an bhfuil éinní, an
            bhfuil dada, a bhfuil, ina bhfuil, ceard, cad air, cad iad na nithe, céard iad na nithe, cé na nithe, na
            nithe, cad iad na hoibleagáidí, cé na hoibleagáidí, cad is ceart do, cad is ceart don, cad is ceart, cad
            is gá, cad is gá do, cad is gá don, cad is cóir, cad is cóir do, cad is cóir don, cad is éigean do, cad
            is éigean don, céard is gá, céard is gá do, céard is gá don, céard is ceart do, céard is ceart don""",
        Concept.WHO: """cé, cé hé, cé hí, cé hiad, cé hiad na, cén comhlacht, cé na comhlachtaí, cé air, cé orthu, cé aige, cé
            aici, cé leis, cé uaidh, cé ó, cén t-úinéir, cén t úinéir, cén té, cén duine, cén dream, cén
            eagraíocht, cé na heagraíochtaí, cé na húdaráis, cén t-údarás, cé na páirtithe, cén páirtí, cén t-aonad,
            cén t aonad, cé acu comhlacht, cad iad na comhlachtaí, cén tír, cé na daoine, cé acu
            gníomhaireacht, cé faoi a bhfuil, cé faoina chúram, cén tseirbhís, cé iad, ainm an úinéara, úinéir,
            úinéirí, t-úinéir, húinéirí, úinéara""",
        Concept.WHEN: """cathain, cathain a bheidh, cén uair a bheidh, cá huair a bheidh, cathain a bheas, cén uair a bheas, cén
            lá a bheidh, cén dáta a bheidh, cén lá a mbeidh, cén dáta a mbeidh, cén uair a mbeidh, cén dáta a
            bhfuil, cén mhí a bheidh, cén mhí a mbeidh, cén mhí ina mbeidh, cén uair, cá huair, cén dáta, cén dátaí,
            cén lá, cén mhí, cén bhliain, cén ráithe, cén spriocdháta, cén sprioc-am, cá fhad, cá fhaid, faoi cén
            dáta, faoi cathain, faoin dáta, cad é an spriocdháta, cad é an sprioc-am, cad é an dáta, cad é an dáta
            deiridh, cad iad na spriocdhátaí, cad iad na dátaí, cén dáta deiridh, cén t-am, cén t am, cé chomh fada,
            cén teorainn ama, cén fhad, cé na dátaí, go dtí cathain, ó cathain, i gceann cá fhad, cé chomh luath""",
        Concept.HOW_MANY: """cé mhéad, cá mhéad, cé mhéid, cá mhéid, cé méad, cá méad, an mó, líon, an líon, líon na, líon iomlán, an líon
            iomlán, cá liacht, cé an méid, iomlán na""",
        Concept.STATUS_OF: """nua, aon rud nua, nuacht, cad a deirtear, cad a deirtear faoi, a deirtear faoi, a deirtear, cad atá ráite, cad atá ráite faoi, cén
            dul chun cinn, cén dul chun cinn atá déanta, dul chun cinn atá déanta, cén dul chun cinn a rinneadh, dul
            chun cinn a rinneadh, cad a deir, céard a deir, cad atá luaite i, stádas, stádais, cén stádas, cad é an
            stádas, cad é stádas, stádas reatha, sonraí, shonraí, mionsonraí, mhionsonraí, conas atá ag éirí le,
            conas atá cúrsaí le, conas atá cúrsaí maidir le, conas atá, cén chaoi a bhfuil, cad é mar atá, cén bhail
            atá ar, cén staid, cén staid ina bhfuil, eolas, eolas faoi, eolas maidir le, tuilleadh eolais, tuilleadh
            faoi, tuilleadh eolais faoi, dul chun cinn, an dul chun cinn, cá seasann, cá bhfuil, mínigh, míniú, inis
            dom faoi, abair liom faoi, nuashonrú, an scéal is déanaí, an scéal, cén scéal, scéal, cur síos, cur síos
            ar, liosta, liosta na, cad is ciall le, cad atá i gceist le, cad a bhaineann le, cad a chiallaíonn, i
            gceist, i gceist le, cad atá i, cad atá faoi, cén chéim, an bhfuil aon nuacht, nuacht faoi, forléargas
            ar, tuairisc ar, déan cur síos ar""",
        Concept.HELP: """cabhair, cuidiú, cúnamh, help, conas a oibríonn sé seo, conas a oibríonn an bot, conas a oibríonn an
            róbat, conas a úsáidim, conas a úsáidtear, conas tú a úsáid, conas a bhaintear úsáid as, conas a bhainim
            úsáid as, conas a bhainim úsáid asat, conas a bhainfidh mé úsáid as, conas a bhainfidh mé úsáid asat,
            conas úsáid a bhaint asat, conas a úsáidim é seo, conas a oibríonn, cad is féidir leat a dhéanamh, céard
            is féidir leat a dhéanamh, cad is féidir liom a fhiafraí, céard is féidir liom a fhiafraí, cad is féidir
            liom a chur ort, cad a dhéanann tú, céard a dhéanann tú, cé thú féin, cé tú féin, cé hé tusa, cé thusa,
            cad tú, cad iad na ceisteanna, cad iad na ceisteanna is féidir liom a chur, cé na ceisteanna is féidir
            liom a chur, cad is féidir a fhiafraí, orduithe, treoracha, lámhleabhar, samplaí, tabhair sampla dom,
            ceisteanna samplacha, conas a chuirim ceist, conas ceist a chur, conas is féidir leat cabhrú, cabhraigh
            liom, cuidigh liom, cén chaoi a n-oibríonn sé seo, cén chaoi a n-oibríonn tú, cén dóigh a n-oibríonn sé
            seo, cad atá ar eolas agat, cad a thuigeann tú, táim caillte, tá cabhair ag teastáil uaim, teastaíonn
            cabhair uaim, tá cabhair de dhíth orm, cad is cuspóir duit, cén úsáid atá ionat, ceisteanna coitianta""",
        Concept.MUST: """ar cheart, ar cheart do, ar cheart don, ar chóir, ar chóir do, ar chóir don, an gá, an gá do, an gá don,
            an mór do, nár cheart, nach gcaithfidh, bheas, mbeas, bheas le, bheith le, go gcaithfidh, go gcaithfear,
            go mbeidh, gur chóir, gur cheart, caithfidh, chaithfidh, gcaithfidh, caithfear, chaithfear, gcaithfear,
            caithfeadh, chaithfeadh, gcaithfeadh, caitheann, chaitheann, gcaitheann, caithfidh sé, ní mór, ní mór
            do, ní mór don, ní mór do na, is gá do na, gá, gá do, gá don, ba cheart, ba cheart do, ba cheart don, ba
            chóir, ba chóir do, ba chóir don, cheart do, chóir do, is ceart do, beidh, bheidh, mbeidh, atá le, tá
            le, bhfuil le, atá fós le, atá le bheith, le bheith, atá ar, tá ar, bhfuil ar, de cheangal ar, ceangal
            ar, ceangailte, iallach ar, faoi oibleagáid, bhfuiltear ag súil leis ó, bhfuiltear ag súil leis ón,
            atáthar ag súil leis ó, ag súil, ag súil leis, a bhfuil súil leis, súil leis, súil le, riachtanach,
            riachtanach do, ag teastáil, ag teastáil ó, teastaíonn, theastaíonn, dteastaíonn, de dhíth, de dhíth ó,
            éilítear, iarrtar, ceaptha, ceapaithe, in ainm is, in ainm a bheith, i gceist ag, sceidealta,
            beartaithe, pleanáilte, déanfaidh, dhéanfaidh, ndéanfaidh, déanfar, dhéanfar, ndéanfar, soláthróidh,
            sholáthróidh, soláthrófar, sholáthrófar, cuirfidh, chuirfidh, gcuirfidh, cuirfear, chuirfear, gcuirfear,
            tíolacfaidh, thíolacfaidh, dtíolacfaidh, tíolacfar, thíolacfar, seachadfaidh, sheachadfaidh, seachadfar,
            sheachadfar, tuairisceoidh, thuairisceoidh, dtuairisceoidh, tabharfaidh, thabharfaidh, dtabharfaidh,
            tabharfar, thabharfar, ullmhóidh, n-ullmhóidh, foilseoidh, fhoilseoidh, críochnóidh, chríochnóidh,
            seolfaidh, sheolfaidh, seolfar, sheolfar, le déanamh, le soláthar, le cur isteach, le seachadadh, le
            tíolacadh, le tuairisciú, le cur ar fáil, le tabhairt, le ullmhú, le foilsiú, le críochnú, le
            comhlíonadh, le cur i gcrích, le cur i láthair, le seoladh, le réiteach, le táirgeadh, le dréachtú, le
            cur le chéile, le cur faoi bhráid, le cur chun feidhme, le roinnt, le tarchur, le scríobh, le cur
            chuige, le cur i bhfeidhm, le tabhairt chun críche, le cur ar aghaidh, le cur, le baint amach, fós le
            déanamh, fós le soláthar, fós le cur isteach, fós le seachadadh, fós le tíolacadh, fós le tuairisciú,
            fós le cur ar fáil, fós le tabhairt, fós le ullmhú, fós le foilsiú, fós le críochnú, fós le comhlíonadh,
            fós le cur i gcrích, fós le cur i láthair, fós le seoladh, fós le réiteach, fós le táirgeadh, fós le
            dréachtú, fós le cur le chéile, fós le cur faoi bhráid, fós le cur chun feidhme, fós le tarchur, fós le
            cur i bhfeidhm, fós le tabhairt chun críche, fós le baint amach, le faomhadh, fós le faomhadh, le
            formheas, fós le formheas, le scaipeadh, fós le scaipeadh, le tosú, fós le tosú, le tionscnamh, fós le
            tionscnamh, le eisiúint, fós le eisiúint, le cur díobh, fós le cur díobh, le dúnadh, fós le dúnadh, le
            freagairt, fós le freagairt, le cur amach, fós le cur amach, le tabhairt isteach, fós le tabhairt
            isteach, le tabhairt ar aghaidh, fós le tabhairt ar aghaidh, le cur de láimh, fós le cur de láimh, le
            críochnú amach, fós le críochnú amach, le chur ar bun, fós le chur ar bun, le tabhairt suas, fós le
            tabhairt suas, le cur ar bord, fós le cur ar bord, le tabhairt ar lámh, fós le tabhairt ar lámh, le
            tabhairt faoi, fós le tabhairt faoi, dhéanfas, dhéanfadh, ndéanfadh, comhlíonfaidh, chomhlíonfaidh,
            gcomhlíonfaidh, comhlíonfar, chomhlíonfar, gcomhlíonfar, bhfoilseoidh, foilseofar, fhoilseofar,
            bhfoilseofar, gcríochnóidh, críochnófar, chríochnófar, gcríochnófar, ullmhófar, n-ullmhófar,
            tuairisceofar, thuairisceofar, dtuairisceofar, dtíolacfar, dtabharfar, eiseoidh, n-eiseoidh, eiseofar,
            n-eiseofar, scríobhfaidh, scríobhfar, dréachtóidh, dhréachtóidh, ndréachtóidh, dréachtófar,
            dhréachtófar, ndréachtófar, bhfaomhfar, faomhfar, chaithfí, caithfí, gcaithfí, chaitheas, chaithfeas,
            éileofar, dhlífear, dlífear, éilíonn, iarrfar, gá le, ní foláir, ní foláir do, ní foláir don, is éigean
            do, is éigean don, is éigean, éigean do, bheadh ar an, súil leo, dualgas ar, ceangal ann, ceanglaítear,
            cheanglaítear, gceanglaítear, iarrtha, iarrtar ó, iarrtar ón, nach mór, nach mór do, nach mór don, nach
            mór do na, nár mhór, nár mhór do, nár mhór don, ba mhór do, cad is ceart do, cad is ceart don, cad is
            ceart, cad is gá, cad is gá do, cad is gá don, cad is cóir, cad is cóir do, cad is cóir don, is cóir, is
            cóir do, is cóir don, is dual do, is dual don, cad is éigean do, cad is éigean don, céard is gá, céard
            is gá do, céard is gá don, céard is ceart do, céard is ceart don, is ceart don, is ceart, a bhfuil ar""",
        Concept.OWE: """oibleagáid, hoibleagáid, noibleagáid, toibleagáid, oibleagáide, hoibleagáide, noibleagáide,
            toibleagáide, oibleagáidí, hoibleagáidí, noibleagáidí, toibleagáidí, dualgas, dhualgas, ndualgas,
            dualgais, dhualgais, ndualgais, dualgaisí, dhualgaisí, ndualgaisí, cúram, chúram, gcúram, cúraim,
            chúraim, gcúraim, cúraimí, chúraimí, gcúraimí, tasc, thasc, dtasc, tascanna, thascanna, dtascanna,
            freagracht, fhreagracht, bhfreagracht, freagrachta, fhreagrachta, bhfreagrachta, freagrachtaí,
            fhreagrachtaí, bhfreagrachtaí, gealltanas, ghealltanas, ngealltanas, gealltanais, ghealltanais,
            ngealltanais, gealltanaisí, ghealltanaisí, ngealltanaisí, tiomantas, thiomantas, dtiomantas, tiomantais,
            thiomantais, dtiomantais, spriocdháta, spriocdhátaí, sprioc-amanna, sprioc, spriocanna, teorainn ama,
            theorainn ama, dteorainn ama, teorainneacha ama, theorainneacha ama, dteorainneacha ama, dáta deiridh,
            dháta deiridh, ndáta deiridh, dátaí deiridh, dhátaí deiridh, ndátaí deiridh, ndáta dlite, dhátaí dlite,
            ndátaí dlite, dáta éaga, dháta éaga, ndáta éaga, téarma, théarma, dtéarma, ceanglas, cheanglas,
            gceanglas, ceanglais, cheanglais, gceanglais, fiacha, fhiacha, bhfiacha, fiach, fhiach, bhfiach,
            fiachas, fhiachas, bhfiachas, sceideal, amchlár, hamchlár, namchlár, tamchlár, clár, chlár, gclár, obair
            bhaile, hobair bhaile, nobair bhaile, tobair bhaile, liosta oibre, dlite, ndlite, dlitear, dhlitear,
            ndlitear, dlite ó, dlite ón, i ndán do, i ndán don, freagrach, fhreagrach as, bhfreagrach, i bhfeighil,
            i mbun, i gceannas, cuntasach, atá amuigh, dligheann, in éag, ag dul in éag, éagann, in éag i, tagann
            chun deiridh, tiomanta do, geallta, a ndearnadh gealltanas ina leith, ar an gclár, ar an sceideal, ar an
            liosta, deadline, deadlines, ar an tábla, chuige, réidh, ullamh, bheith réidh, bheith ullamh, réidh le
            haghaidh, curtha síos do, leagtha amach, luaite le, ainmnithe, ainmnithe do, socraithe, socraithe do,
            socraithe don, socraithe le haghaidh, roimhe fós, ina dhiaidh fós""",
        Concept.ITEM: """mír, mhír, míre, mhíre, míreanna, mhíreanna, rud, rudaí, ruda, ní, nithe, gníomh, ghníomh, ngníomh,
            gnímh, ghnímh, ngnímh, gníomhartha, ghníomhartha, ngníomhartha, gníomhaíocht, ghníomhaíocht,
            ngníomhaíocht, gníomhaíochta, ghníomhaíochta, ngníomhaíochta, gníomhaíochtaí, ghníomhaíochtaí,
            ngníomhaíochtaí, príomhghníomhaíocht, phríomhghníomhaíocht, bpríomhghníomhaíocht, príomhghníomhaíochtaí,
            phríomhghníomhaíochtaí, bpríomhghníomhaíochtaí, príomhghníomhaíochta, phríomhghníomhaíochta,
            bpríomhghníomhaíochta, príomhghníomh, phríomhghníomh, bpríomhghníomh, príomhghníomhartha,
            phríomhghníomhartha, bpríomhghníomhartha, beart, bheart, mbeart, bearta, bhearta, mbearta, birt, bhirt,
            mbirt, príomhbheart, phríomhbheart, bpríomhbheart, príomhbhearta, phríomhbhearta, bpríomhbhearta,
            toradh, thoradh, dtoradh, torthaí, thorthaí, dtorthaí, aschur, haschur, naschur, taschur, aschuir,
            haschuir, naschuir, taschuir, seachadadh, sheachadadh, tseachadadh, seachadta, sheachadta, tseachadta,
            seachadtaí, sheachadtaí, tseachadtaí, soláthairt, sholáthairt, tsoláthairt, soláthairtí, sholáthairtí,
            tsoláthairtí, toradh insoláthartha, thoradh insoláthartha, dtoradh insoláthartha, torthaí insoláthartha,
            thorthaí insoláthartha, dtorthaí insoláthartha, tráthchuid, thráthchuid, dtráthchuid, tráthchodanna,
            thráthchodanna, dtráthchodanna, tráthchoda, thráthchoda, dtráthchoda, tuarascáil, thuarascáil,
            dtuarascáil, tuarascála, thuarascála, dtuarascála, tuarascálacha, thuarascálacha, dtuarascálacha,
            tuairisc, thuairisc, dtuairisc, tuairiscí, thuairiscí, dtuairiscí, tuairisce, thuairisce, dtuairisce,
            tuairisciú, thuairisciú, dtuairisciú, doiciméad, dhoiciméad, ndoiciméad, doiciméid, dhoiciméid,
            ndoiciméid, páipéar, pháipéar, bpáipéar, páipéir, pháipéir, bpáipéir, obair, hobair, nobair, tobair,
            oibre, hoibre, noibre, toibre, saothar, shaothar, tsaothar, ionchur, hionchur, nionchur, tionchur,
            ionchuir, hionchuir, nionchuir, tionchuir, iontráil, hiontráil, niontráil, tiontráil, iontrálacha,
            hiontrálacha, niontrálacha, tiontrálacha, pointe, phointe, bpointe, pointí, phointí, bpointí, pointe
            gníomhaíochta, phointe gníomhaíochta, bpointe gníomhaíochta, aighneacht, haighneacht, naighneacht,
            taighneacht, aighneachtaí, haighneachtaí, naighneachtaí, taighneachtaí, táirge, tháirge, dtáirge,
            táirgí, tháirgí, dtáirgí, ranníocaíocht, ranníocaíochtaí, ranchuidiú, ceann, cheann, gceann, cinn,
            chinn, gcinn, píosa oibre, phíosa oibre, bpíosa oibre, an ní, na nithe, ní éigin, gach ní eile""",
        Concept.DELIVER: """a cur isteach, a chur isteach, a cur ar fáil, a chur ar fáil, a cur i gcrích, a chur i gcrích, a cur i
            láthair, a chur i láthair, a cur le chéile, a chur le chéile, a cur faoi bhráid, a chur faoi bhráid, a
            chur chuig, a cur chun feidhme, a chur chun feidhme, a cur chuige, a cur i bhfeidhm, a tabhairt chun
            críche, a thabhairt chun críche, a chur ar aghaidh, a cur ar aghaidh, a chur, a cur, á cur isteach, á
            chur isteach, á seachadadh, á tíolacadh, á cur ar fáil, á chur ar fáil, á comhlíonadh, á cur i gcrích, á
            chur i gcrích, á cur i láthair, á chur i láthair, á seoladh, á cur le chéile, á chur le chéile, á cur
            faoi bhráid, á chur faoi bhráid, á chur chuig, á cur chun feidhme, á chur chun feidhme, á cur chuige, á
            cur i bhfeidhm, á tabhairt chun críche, á thabhairt chun críche, á chur ar aghaidh, á cur ar aghaidh, á
            chur, á cur, á baint amach, déanamh, dhéanamh, soláthar, sholáthar, cur isteach, chur isteach,
            seachadadh, sheachadadh, tíolacadh, thíolacadh, tuairisciú, thuairisciú, cur ar fáil, chur ar fáil,
            tabhairt, thabhairt, ullmhú, foilsiú, fhoilsiú, críochnú, chríochnú, comhlíonadh, chomhlíonadh, cur i
            gcrích, chur i gcrích, cur i láthair, chur i láthair, seoladh, sheoladh, réiteach, táirgeadh,
            tháirgeadh, dréachtú, cur le chéile, chur le chéile, cur faoi bhráid, chur faoi bhráid, chur chuig, cur
            chun feidhme, chur chun feidhme, roinnt, tarchur, scríobh, cur chuige, cur i bhfeidhm, tabhairt chun
            críche, thabhairt chun críche, chur ar aghaidh, cur ar aghaidh, chur, cur, bhaint amach, baint amach,
            ghníomhú, fháil réidh, fhorfheidhmiú, bheith réidh, bheith déanta, bheith críochnaithe, bheith
            soláthraithe, bheith curtha isteach, bheith ullamh, bheith tíolactha, bheith seachadta, bheith curtha i
            gcrích, bheith istigh, soláthraíonn, sholáthraíonn, soláthraítear, sholáthraítear, cuireann, chuireann,
            gcuireann, cuirtear, chuirtear, gcuirtear, déanann, dhéanann, ndéanann, déantar, dhéantar, ndéantar,
            tíolacann, thíolacann, dtíolacann, tíolactar, thíolactar, seachadann, sheachadann, seachadtar,
            sheachadtar, tugann, thugann, dtugann, tugtar, thugtar, tuairiscíonn, thuairiscíonn, dtuairiscíonn,
            tuairiscítear, thuairiscítear, dtuairiscítear, ullmhaíonn, n-ullmhaíonn, ullmhaítear, foilsíonn,
            fhoilsíonn, seolann, sheolann, seoltar, sheoltar, críochnaíonn, chríochnaíonn, comhlíonann,
            chomhlíonann, réitíonn, roinneann, isteach, ar fáil, i gcrích, i láthair, ag obair ar, ag cur isteach,
            ag ullmhú, théann, dtéann, téann, rachaidh, thuairisciú trí, gnóthú, gníomhú, cion a dhéanamh, beart a
            dhéanamh, a seachadadh, a tíolacadh, a comhlíonadh, a seoladh, a dhréachtú, á dhréachtú, a tharchur, á
            tharchur, a chur i bhfeidhm, á chur i bhfeidhm, a baint amach, a faomhadh, á faomhadh, a fhaomhadh, á
            fhaomhadh, a formheas, á formheas, a fhormheas, á fhormheas, a scaipeadh, á scaipeadh, a tosú, á tosú, a
            thosú, á thosú, a tionscnamh, á tionscnamh, a thionscnamh, á thionscnamh, a eisiúint, á eisiúint, a cur
            díobh, á cur díobh, a chur díobh, á chur díobh, a dúnadh, á dúnadh, a dhúnadh, á dhúnadh, a freagairt, á
            freagairt, a fhreagairt, á fhreagairt, a cur amach, á cur amach, a chur amach, á chur amach, a tabhairt
            ar aghaidh, á tabhairt ar aghaidh, a thabhairt ar aghaidh, á thabhairt ar aghaidh, a cur de láimh, á cur
            de láimh, a chur de láimh, á chur de láimh, a críochnú amach, á críochnú amach, a chur ar bun, á chur ar
            bun, a cur ar bun, á cur ar bun, a cur ar bord, á cur ar bord, a chur ar bord, á chur ar bord, a
            tabhairt ar lámh, á tabhairt ar lámh, a thabhairt ar lámh, á thabhairt ar lámh, a tabhairt faoi, á
            tabhairt faoi, a thabhairt faoi, á thabhairt faoi, bhfoilsíonn, gcríochnaíonn, gcomhlíonann, dtíolactar,
            foilsítear, fhoilsítear, bhfoilsítear, críochnaítear, chríochnaítear, comhlíontar, chomhlíontar, gníomh
            a dhéanamh""",
        Concept.OPEN: """oscailte, hoscailte, n-oscailte, gan déanamh, gan dhéanamh, gan a dhéanamh, gan soláthar, gan a
            sholáthar, gan chríochnú, gan a chríochnú, gan críochnú, gan cur isteach, gan a chur isteach, gan
            tíolacadh, gan a thíolacadh, gan seachadadh, gan a sheachadadh, gan chur i gcrích, gan a chur i gcrích,
            gan comhlíonadh, gan a chomhlíonadh, gan tabhairt, gan réiteach, gan tosú, gan tosnú, gan tuairisciú,
            gan foilsiú, gan fhoilsiú, neamhchríochnaithe, neamhchomhlíonta, fágtha, bhfágtha, ar feitheamh, ag
            feitheamh, ag fanacht, gan freagairt, gan fhreagairt, le déanamh fós, fós le déanamh, idir lámha, ar
            siúl, ar bun, atá fós ann, gan bheith déanta, gan bheith críochnaithe, amuigh, in easnamh, ar iarraidh,
            gan dúnadh, ar oscailt, ag fanacht le déanamh, gan a déanamh, gan a soláthar, gan sholáthar, gan a cur
            isteach, fós gan cur isteach, gan cur isteach fós, gan cur isteach go fóill, gan chur isteach, fós gan
            chur isteach, gan chur isteach fós, gan chur isteach go fóill, gan a seachadadh, gan sheachadadh, gan a
            tíolacadh, gan thíolacadh, gan a tuairisciú, gan thuairisciú, gan a thuairisciú, gan cur ar fáil, gan a
            cur ar fáil, fós gan cur ar fáil, gan cur ar fáil fós, gan cur ar fáil go fóill, gan chur ar fáil, gan a
            chur ar fáil, fós gan chur ar fáil, gan chur ar fáil fós, gan chur ar fáil go fóill, gan a tabhairt, gan
            thabhairt, gan a thabhairt, gan ullmhú, gan a ullmhú, gan a foilsiú, gan a fhoilsiú, gan a críochnú, gan
            a comhlíonadh, gan chomhlíonadh, gan cur i gcrích, gan a cur i gcrích, fós gan cur i gcrích, gan cur i
            gcrích fós, gan cur i gcrích go fóill, fós gan chur i gcrích, gan chur i gcrích fós, gan chur i gcrích
            go fóill, gan cur i láthair, gan a cur i láthair, fós gan cur i láthair, gan cur i láthair fós, gan cur
            i láthair go fóill, gan chur i láthair, gan a chur i láthair, fós gan chur i láthair, gan chur i láthair
            fós, gan chur i láthair go fóill, gan seoladh, gan a seoladh, gan sheoladh, gan a sheoladh, gan a
            réiteach, gan táirgeadh, gan a táirgeadh, gan tháirgeadh, gan a tháirgeadh, gan dréachtú, gan a
            dréachtú, gan dhréachtú, gan a dhréachtú, gan cur le chéile, gan a cur le chéile, fós gan cur le chéile,
            gan cur le chéile fós, gan cur le chéile go fóill, gan chur le chéile, gan a chur le chéile, fós gan
            chur le chéile, gan chur le chéile fós, gan chur le chéile go fóill, gan cur faoi bhráid, gan a cur faoi
            bhráid, fós gan cur faoi bhráid, gan cur faoi bhráid fós, gan cur faoi bhráid go fóill, gan chur faoi
            bhráid, gan a chur faoi bhráid, fós gan chur faoi bhráid, gan chur faoi bhráid fós, gan chur faoi bhráid
            go fóill, gan cur chun feidhme, gan a cur chun feidhme, fós gan cur chun feidhme, gan cur chun feidhme
            fós, gan cur chun feidhme go fóill, gan chur chun feidhme, gan a chur chun feidhme, fós gan chur chun
            feidhme, gan chur chun feidhme fós, gan chur chun feidhme go fóill, gan tarchur, gan a tarchur, gan
            tharchur, gan a tharchur, gan cur i bhfeidhm, gan a cur i bhfeidhm, fós gan cur i bhfeidhm, gan cur i
            bhfeidhm fós, gan cur i bhfeidhm go fóill, gan chur i bhfeidhm, gan a chur i bhfeidhm, fós gan chur i
            bhfeidhm, gan chur i bhfeidhm fós, gan chur i bhfeidhm go fóill, gan baint amach, gan a baint amach, gan
            bhaint amach, gan a bhaint amach, gan faomhadh, gan a faomhadh, gan fhaomhadh, gan a fhaomhadh, gan
            formheas, gan a formheas, gan fhormheas, gan a fhormheas, gan scaipeadh, gan a scaipeadh, gan a tosú,
            gan thosú, gan a thosú, gan tionscnamh, gan a tionscnamh, gan thionscnamh, gan a thionscnamh, gan
            eisiúint, gan a eisiúint, gan cur díobh, gan a cur díobh, fós gan cur díobh, gan cur díobh fós, gan cur
            díobh go fóill, gan chur díobh, gan a chur díobh, fós gan chur díobh, gan chur díobh fós, gan chur díobh
            go fóill, gan a dúnadh, gan dhúnadh, gan a dhúnadh, gan a freagairt, gan a fhreagairt, gan cur amach,
            gan a cur amach, fós gan cur amach, gan cur amach fós, gan cur amach go fóill, gan chur amach, gan a
            chur amach, fós gan chur amach, gan chur amach fós, gan chur amach go fóill, gan tabhairt ar aghaidh,
            gan a tabhairt ar aghaidh, gan thabhairt ar aghaidh, gan a thabhairt ar aghaidh, gan cur de láimh, gan a
            cur de láimh, fós gan cur de láimh, gan cur de láimh fós, gan cur de láimh go fóill, gan chur de láimh,
            gan a chur de láimh, fós gan chur de láimh, gan chur de láimh fós, gan chur de láimh go fóill, gan
            críochnú amach, gan a críochnú amach, gan chur ar bun, gan a chur ar bun, fós gan chur ar bun, gan chur
            ar bun fós, gan chur ar bun go fóill, gan cur ar bun, gan a cur ar bun, fós gan cur ar bun, gan cur ar
            bun fós, gan cur ar bun go fóill, gan tabhairt suas go fóill, gan thabhairt suas go fóill, gan cur ar
            bord, gan a cur ar bord, fós gan cur ar bord, gan cur ar bord fós, gan cur ar bord go fóill, gan chur ar
            bord, gan a chur ar bord, fós gan chur ar bord, gan chur ar bord fós, gan chur ar bord go fóill, gan
            tabhairt ar lámh, gan a tabhairt ar lámh, gan thabhairt ar lámh, gan a thabhairt ar lámh, gan tabhairt
            faoi, gan a tabhairt faoi, gan thabhairt faoi, gan a thabhairt faoi""",
        Concept.DONE: f"""{_DONE_AND_DELIVERED}, i gcrích cheana, tugtha chun críche, chomhlíonta, dúnta, dhúnta, ndúnta, réitithe, thart, curtha díobh, curtha de,
            tugtha chun deiridh, baint amach, curtha den liosta, marcáilte mar chríochnaithe, i gcrích, gcríochnaíodh,
            comhlíonadh cheana, seachadta cheana, seachadadh cheana, tíolacadh cheana, cuireadh isteach, gcuireadh
            isteach, cuireadh i gcrích, thug isteach, a cuireadh ar fáil""",
        Concept.DELIVERED: f"""{_DONE_AND_DELIVERED}, comhlíonadh, tíolacadh, seachadadh, ullmhaíodh, seoladh, tugtha, seolta, istigh, gcuir ar fáil, curtha""",
        Concept.DID: """cheana, go dtí seo, go dtí inniu, go dtí anois, go nuige seo, faoin am seo, ó shin""",
        Concept.OVERDUE: """nár seachadadh in am, nach raibh in am, nach raibh réidh in am, nach bhfuil réidh in am, nach mbeidh
            réidh in am, thar téarma, thar théarma, thar am, as am, déanach, ndéanach, dhéanach, déanacha, déanach
            le, ródhéanach, mall, mhall, malla, rómhall, moillithe, mhoillithe, moill, mhoill, faoi mhoill, i
            riaráiste, i riaráistí, riaráiste, riaráistí, ar gcúl, chun deiridh, chun deireadh, ar deireadh, ag
            titim chun deiridh, tite ar gcúl, as dáta, i bhfaillí, caillte cheana, a bhí le déanamh cheana, ba
            cheart a bheith déanta cheana, ba chóir a bheith déanta cheana, ba cheart a bheith críochnaithe cheana,
            ba chóir a bheith curtha isteach cheana, imithe in éag, dulta in éag, in éag cheana, atá in
            éag, spriocdháta caite, a bhfuil a spriocdháta caite, a bhfuil an spriocdháta caite, spriocdhátaí caite,
            a ndeachaigh a spriocdháta thart, siar, ar leathmhuin, dlite cheana, thar spriocdháta, thar an
            spriocdháta, thar a spriocdháta, níos déanaí ná an spriocdháta, níos déanaí ná a spriocdháta, i ndiaidh
            a spriocdháta, thar spriocdhátaí, thar an spriocdhátaí, thar a spriocdhátaí, níos déanaí ná an
            spriocdhátaí, níos déanaí ná a spriocdhátaí, i ndiaidh a spriocdhátaí, thar a sprioc-am, níos déanaí ná
            an sprioc-am, níos déanaí ná a sprioc-am, i ndiaidh a sprioc-am, thar dáta dlite, thar dháta dlite, thar
            ndáta dlite, thar an dáta dlite, thar an dháta dlite, thar an ndáta dlite, thar a dáta dlite, thar a
            dháta dlite, thar a ndáta dlite, níos déanaí ná an dáta dlite, níos déanaí ná an dháta dlite, níos
            déanaí ná an ndáta dlite, níos déanaí ná a dáta dlite, níos déanaí ná a dháta dlite, níos déanaí ná a
            ndáta dlite, i ndiaidh a dáta dlite, i ndiaidh a dháta dlite, i ndiaidh a ndáta dlite, thar dáta
            deiridh, thar dháta deiridh, thar ndáta deiridh, thar an dáta deiridh, thar an dháta deiridh, thar an
            ndáta deiridh, thar a dáta deiridh, thar a dháta deiridh, thar a ndáta deiridh, níos déanaí ná an dáta
            deiridh, níos déanaí ná an dháta deiridh, níos déanaí ná an ndáta deiridh, níos déanaí ná a dáta
            deiridh, níos déanaí ná a dháta deiridh, níos déanaí ná a ndáta deiridh, i ndiaidh a dáta deiridh, i
            ndiaidh a dháta deiridh, i ndiaidh a ndáta deiridh, thar teorainn ama, thar theorainn ama, thar
            dteorainn ama, thar an teorainn ama, thar an theorainn ama, thar an dteorainn ama, thar a teorainn ama,
            thar a theorainn ama, thar a dteorainn ama, níos déanaí ná an teorainn ama, níos déanaí ná an theorainn
            ama, níos déanaí ná an dteorainn ama, níos déanaí ná a teorainn ama, níos déanaí ná a theorainn ama,
            níos déanaí ná a dteorainn ama, i ndiaidh a teorainn ama, i ndiaidh a theorainn ama, i ndiaidh a
            dteorainn ama, chuaigh thar spriocdháta, chuaigh thar an spriocdháta, chuaigh thar a spriocdháta,
            chuaigh thar a spriocdhátaí, chuaigh thar a sprioc-am, chuaigh thar a dteorainn ama, chuaigh thar an
            teorainn ama, chuaigh thar spriocdhátaí, ndeachaigh thar spriocdháta, ndeachaigh thar an spriocdháta,
            ndeachaigh thar a spriocdháta, ndeachaigh thar a spriocdhátaí, ndeachaigh thar a sprioc-am, ndeachaigh
            thar a dteorainn ama, ndeachaigh thar an teorainn ama, ndeachaigh thar spriocdhátaí, imithe thar
            spriocdháta, imithe thar an spriocdháta, imithe thar a spriocdháta, imithe thar a spriocdhátaí, imithe
            thar a sprioc-am, imithe thar a dteorainn ama, imithe thar an teorainn ama, imithe thar spriocdhátaí,
            sháraigh spriocdháta, sháraigh an spriocdháta, sháraigh a spriocdháta, sháraigh a spriocdhátaí, sháraigh
            a sprioc-am, sháraigh an sprioc-am, sháraigh a dteorainn ama, sháraigh an teorainn ama, sháraigh
            spriocdhátaí, ar sáraíodh spriocdháta, ar sáraíodh an spriocdháta, ar sáraíodh a spriocdháta, ar
            sáraíodh a spriocdhátaí, ar sáraíodh a sprioc-am, ar sáraíodh an sprioc-am, ar sáraíodh a dteorainn ama,
            ar sáraíodh an teorainn ama, ar sáraíodh spriocdhátaí, chaill spriocdháta, chaill an spriocdháta, chaill
            a spriocdháta, chaill a spriocdhátaí, chaill a sprioc-am, chaill an sprioc-am, chaill a dteorainn ama,
            chaill an teorainn ama, chaill spriocdhátaí, caillte spriocdháta, caillte an spriocdháta, caillte a
            spriocdháta, caillte a spriocdhátaí, caillte a sprioc-am, caillte an sprioc-am, caillte a dteorainn ama,
            caillte an teorainn ama, caillte spriocdhátaí, gcaill spriocdháta, gcaill an spriocdháta, gcaill a
            spriocdháta, gcaill a spriocdhátaí, gcaill a sprioc-am, gcaill an sprioc-am, gcaill a dteorainn ama,
            gcaill an teorainn ama, gcaill spriocdhátaí, a d'imigh thar spriocdháta, a d'imigh thar an spriocdháta,
            a d'imigh thar a spriocdháta, a d'imigh thar a spriocdhátaí, a d'imigh thar a sprioc-am, a d'imigh thar
            an sprioc-am, a d'imigh thar a dteorainn ama, a d'imigh thar an teorainn ama, a d'imigh thar
            spriocdhátaí, rite amach spriocdháta, rite amach an spriocdháta, rite amach a spriocdháta, rite amach a
            spriocdhátaí, rite amach a sprioc-am, rite amach an sprioc-am, rite amach a dteorainn ama, rite amach an
            teorainn ama, rite amach spriocdhátaí, ba cheart a bheith déanta faoi seo, ba cheart a bheith déanta
            faoin am seo, ba cheart a bheith déanta roimhe seo, ba cheart a bheith déanta roimh inniu, ba cheart a
            bheith críochnaithe faoi seo, ba cheart a bheith críochnaithe faoin am seo, ba cheart a bheith
            críochnaithe roimhe seo, ba cheart a bheith críochnaithe roimh inniu, ba cheart a bheith curtha isteach
            cheana, ba cheart a bheith curtha isteach faoi seo, ba cheart a bheith curtha isteach faoin am seo, ba
            cheart a bheith curtha isteach roimhe seo, ba cheart a bheith curtha isteach roimh inniu, ba cheart a
            bheith istigh cheana, ba cheart a bheith istigh faoi seo, ba cheart a bheith istigh faoin am seo, ba
            cheart a bheith istigh roimhe seo, ba cheart a bheith istigh roimh inniu, ba cheart a bheith
            soláthraithe cheana, ba cheart a bheith soláthraithe faoi seo, ba cheart a bheith soláthraithe faoin am
            seo, ba cheart a bheith soláthraithe roimhe seo, ba cheart a bheith soláthraithe roimh inniu, ba cheart
            a bheith curtha i gcrích cheana, ba cheart a bheith curtha i gcrích faoi seo, ba cheart a bheith curtha
            i gcrích faoin am seo, ba cheart a bheith curtha i gcrích roimhe seo, ba cheart a bheith curtha i gcrích
            roimh inniu, ba cheart a bheith réidh cheana, ba cheart a bheith réidh faoi seo, ba cheart a bheith
            réidh faoin am seo, ba cheart a bheith réidh roimhe seo, ba cheart a bheith réidh roimh inniu, ba chóir
            a bheith déanta faoi seo, ba chóir a bheith déanta faoin am seo, ba chóir a bheith déanta roimhe seo, ba
            chóir a bheith déanta roimh inniu, ba chóir a bheith críochnaithe cheana, ba chóir a bheith críochnaithe
            faoi seo, ba chóir a bheith críochnaithe faoin am seo, ba chóir a bheith críochnaithe roimhe seo, ba
            chóir a bheith críochnaithe roimh inniu, ba chóir a bheith curtha isteach faoi seo, ba chóir a bheith
            curtha isteach faoin am seo, ba chóir a bheith curtha isteach roimhe seo, ba chóir a bheith curtha
            isteach roimh inniu, ba chóir a bheith istigh cheana, ba chóir a bheith istigh faoi seo, ba chóir a
            bheith istigh faoin am seo, ba chóir a bheith istigh roimhe seo, ba chóir a bheith istigh roimh inniu,
            ba chóir a bheith soláthraithe cheana, ba chóir a bheith soláthraithe faoi seo, ba chóir a bheith
            soláthraithe faoin am seo, ba chóir a bheith soláthraithe roimhe seo, ba chóir a bheith soláthraithe
            roimh inniu, ba chóir a bheith curtha i gcrích cheana, ba chóir a bheith curtha i gcrích faoi seo, ba
            chóir a bheith curtha i gcrích faoin am seo, ba chóir a bheith curtha i gcrích roimhe seo, ba chóir a
            bheith curtha i gcrích roimh inniu, ba chóir a bheith réidh cheana, ba chóir a bheith réidh faoi seo, ba
            chóir a bheith réidh faoin am seo, ba chóir a bheith réidh roimhe seo, ba chóir a bheith réidh roimh
            inniu, imithe thar dáta, imithe thar dháta, imithe thar an dáta, imithe thar a dháta, imithe thar a
            ndáta, imithe thar an am, imithe thar a n-am, imithe thar sprioc, imithe thar an sprioc, imithe thar
            théarma, imithe thar a dtéarma, imithe thart ar an spriocdháta, dulta thar dáta, dulta thar dháta, dulta
            thar an dáta, dulta thar a dháta, dulta thar a ndáta, dulta thar an am, dulta thar a n-am, dulta thar
            sprioc, dulta thar an sprioc, dulta thar théarma, dulta thar a dtéarma, dulta thar an spriocdháta, dulta
            thar a spriocdháta, dulta thart ar an spriocdháta, chuaigh thar dáta, chuaigh thar dháta, chuaigh thar
            an dáta, chuaigh thar a dháta, chuaigh thar a ndáta, chuaigh thar an am, chuaigh thar a n-am, chuaigh
            thar sprioc, chuaigh thar an sprioc, chuaigh thar théarma, chuaigh thar a dtéarma, chuaigh thart ar an
            spriocdháta, ndeachaigh thar dáta, ndeachaigh thar dháta, ndeachaigh thar an dáta, ndeachaigh thar a
            dháta, ndeachaigh thar a ndáta, ndeachaigh thar an am, ndeachaigh thar a n-am, ndeachaigh thar sprioc,
            ndeachaigh thar an sprioc, ndeachaigh thar théarma, ndeachaigh thar a dtéarma, ndeachaigh thart ar an
            spriocdháta, rite thar dáta, rite thar dháta, rite thar an dáta, rite thar a dháta, rite thar a ndáta,
            rite thar an am, rite thar a n-am, rite thar sprioc, rite thar an sprioc, rite thar théarma, rite thar a
            dtéarma, rite thar an spriocdháta, rite thar a spriocdháta, rite thart ar an spriocdháta, thar dáta,
            thar dháta, thar an dáta, thar a dháta, thar a ndáta, thar an am, thar a n-am, thar sprioc, thar an
            sprioc, thar a dtéarma, thart ar an spriocdháta, tar éis an ama, tar éis am, i ndiaidh ama, a bhfuil an
            dáta caite, a bhfuil a ndáta caite, a bhfuil an dáta thart, dáta caite, a bhfuil an t-am caite, a bhfuil
            an t-am thart, a bhfuil an t-am istigh, a bhfuil a n-am istigh, a bhfuil an spriocdháta thart, a bhfuil
            a spriocdháta thart, spriocdháta thart, nár comhlíonadh an spriocdháta, ar gcúl ar an sceideal, taobh
            thiar den sceideal, chun deiridh ar an sceideal, a bhí le bheith déanta faoi seo, a bhí le bheith déanta
            cheana, a bhí le bheith déanta cheana féin, a bhí le bheith déanta faoin am seo, a bhí le bheith déanta
            roimhe seo, a bhí le bheith críochnaithe faoi seo, a bhí le bheith críochnaithe cheana, a bhí le bheith
            críochnaithe cheana féin, a bhí le bheith críochnaithe faoin am seo, a bhí le bheith críochnaithe roimhe
            seo, a bhí le bheith istigh faoi seo, a bhí le bheith istigh cheana, a bhí le bheith istigh cheana féin,
            a bhí le bheith istigh faoin am seo, a bhí le bheith istigh roimhe seo, a bhí le déanamh faoi seo, a bhí
            le déanamh cheana féin, a bhí le déanamh faoin am seo, a bhí le déanamh roimhe seo, a bhí le soláthar
            faoi seo, a bhí le soláthar cheana, a bhí le soláthar cheana féin, a bhí le soláthar faoin am seo, a bhí
            le soláthar roimhe seo, a bhí le cur isteach faoi seo, a bhí le cur isteach cheana, a bhí le cur isteach
            cheana féin, a bhí le cur isteach faoin am seo, a bhí le cur isteach roimhe seo, bhí le bheith déanta
            faoi seo, bhí le bheith déanta cheana, bhí le bheith déanta cheana féin, bhí le bheith déanta faoin am
            seo, bhí le bheith déanta roimhe seo, bhí le bheith críochnaithe faoi seo, bhí le bheith críochnaithe
            cheana, bhí le bheith críochnaithe cheana féin, bhí le bheith críochnaithe faoin am seo, bhí le bheith
            críochnaithe roimhe seo, bhí le bheith istigh faoi seo, bhí le bheith istigh cheana, bhí le bheith
            istigh cheana féin, bhí le bheith istigh faoin am seo, bhí le bheith istigh roimhe seo, bhí le déanamh
            faoi seo, bhí le déanamh cheana, bhí le déanamh cheana féin, bhí le déanamh faoin am seo, bhí le déanamh
            roimhe seo, bhí le soláthar faoi seo, bhí le soláthar cheana, bhí le soláthar cheana féin, bhí le
            soláthar faoin am seo, bhí le soláthar roimhe seo, bhí le cur isteach faoi seo, bhí le cur isteach
            cheana, bhí le cur isteach cheana féin, bhí le cur isteach faoin am seo, bhí le cur isteach roimhe seo,
            a raibh le bheith déanta faoi seo, a raibh le bheith déanta cheana, a raibh le bheith déanta cheana
            féin, a raibh le bheith déanta faoin am seo, a raibh le bheith déanta roimhe seo, a raibh le bheith
            críochnaithe faoi seo, a raibh le bheith críochnaithe cheana, a raibh le bheith críochnaithe cheana
            féin, a raibh le bheith críochnaithe faoin am seo, a raibh le bheith críochnaithe roimhe seo, a raibh le
            bheith istigh faoi seo, a raibh le bheith istigh cheana, a raibh le bheith istigh cheana féin, a raibh
            le bheith istigh faoin am seo, a raibh le bheith istigh roimhe seo, a raibh le déanamh faoi seo, a raibh
            le déanamh cheana, a raibh le déanamh cheana féin, a raibh le déanamh faoin am seo, a raibh le déanamh
            roimhe seo, a raibh le soláthar faoi seo, a raibh le soláthar cheana, a raibh le soláthar cheana féin, a
            raibh le soláthar faoin am seo, a raibh le soláthar roimhe seo, a raibh le cur isteach faoi seo, a raibh
            le cur isteach cheana, a raibh le cur isteach cheana féin, a raibh le cur isteach faoin am seo, a raibh
            le cur isteach roimhe seo,
            ró-mhall""",
        Concept.ALL: """gach, gach rud, gach uile, gach aon, chuile, chuile rud, uile, go léir, ar fad, iomlán, an t-iomlán, t
            iomlán, iomlána, na cinn uile, iad go léir, iad uile, iad ar fad, achan, achan rud, gach oibleagáid, gach
            ceann, gach ní, gach ní atá, gach aon ní, gach uile ní, chuile ní, gach ní dá bhfuil, gach a bhfuil, a
            bhfuil uile, gach rud dá bhfuil, gach rud atá,
            gach duine, gach éinne""",
        Concept.ANY_STATUS: """beag beann ar stádas, gan beann ar stádas, is cuma stádas, gan aird ar stádas, cuma cad é stádas, ba
            chuma stádas, neamhspleách ar stádas, beag beann ar an stádas, gan beann ar an stádas, is cuma an
            stádas, gan aird ar an stádas, cuma cad é an stádas, ba chuma an stádas, neamhspleách ar an stádas, beag
            beann ar a stádas, gan beann ar a stádas, is cuma a stádas, gan aird ar a stádas, cuma cad é a stádas,
            ba chuma a stádas, neamhspleách ar a stádas, beag beann ar an stádas atá air, gan beann ar an stádas atá
            air, is cuma an stádas atá air, gan aird ar an stádas atá air, cuma cad é an stádas atá air, ba chuma an
            stádas atá air, neamhspleách ar an stádas atá air, beag beann ar staid, gan beann ar staid, is cuma
            staid, gan aird ar staid, cuma cad é staid, ba chuma staid, neamhspleách ar staid, is cuma faoin stádas,
            cuma cén stádas, cibé stádas, cibé stádas atá air, pé stádas, pé stádas atá air, gach stádas, stádas ar
            bith, aon stádas, idir oscailte agus chríochnaithe, idir chríochnaithe agus oscailte, idir dhéanta agus
            oscailte, oscailte agus críochnaithe, oscailte nó críochnaithe, críochnaithe nó oscailte, críochnaithe
            agus oscailte, déanta nó gan déanamh, críochnaithe nó gan chríochnú, déanta nó nach bhfuil, na cinn
            chríochnaithe san áireamh, na cinn atá críochnaithe san áireamh, lena n-áirítear na cinn atá
            críochnaithe, lena n-áirítear na cinn chríochnaithe, lena n-áirítear a bhfuil críochnaithe, lena n
            áirítear na cinn chríochnaithe, cibé acu oscailte nó críochnaithe""",
        Concept.NOT: """ní, níor, nach, nár, níl, ní bhfuil, níl aon, gan a bheith, ní fós, riamh, ní hea, neamh, nach mbeidh,
            ní bheidh, ní gá, nach gá, nach gá do, ní gá do, nach bhfuil ar, dada, faic, tada, nach dtéann, ní
            théann, nach gcaithfidh, ní chaithfidh""",
        Concept.TO_WHOM: "cé dó, cé chuige",
        Concept.BEYOND: """roimh am, amach ó, fág ar lár, fágtha ar lár, fág as, fágtha as an áireamh, in ionad, in áit, níos mó ná, níos lú ná, níos mó,
            níos lú, is mó, is lú, an chuid is mó, ar a laghad, ar a mhéad, leath acu, cothrom le, difríocht, idirdhealú, os cionn, i
            gcomparáid le, i gcomparáid leis, comparáid, déan comparáid, comparáid a dhéanamh, más, má, mura, murach, duine ar bith,
            aon duine, éinne, ceachtar, gan cuntas, d'éagmais, in éagmais, vs, versus, dá mba""",
        Concept.ONLY: "",
        Concept.EXCEPT: """ach, ach amháin, seachas, cés moite de, cé is moite, cé is moite de, diomaite de, taobh amuigh de, lasmuigh de, gan, gan áireamh,
            agus gan, eisiata,
            ach ní""",
        Concept.UNDATED: """gan spriocdháta, gan aon spriocdháta, níl spriocdháta, níl aon spriocdháta, nach bhfuil spriocdháta,
            nach bhfuil aon spriocdháta, in éagmais spriocdháta, nach bhfuil spriocdháta acu, nach bhfuil aon
            spriocdháta acu, níl spriocdháta acu, níl aon spriocdháta acu, gan spriocdháta acu, nach bhfuil
            spriocdháta leis, nach bhfuil aon spriocdháta leis, níl spriocdháta leis, níl aon spriocdháta leis, gan
            spriocdháta leis, nach bhfuil spriocdháta ag gabháil leo, nach bhfuil aon spriocdháta ag gabháil leo,
            níl spriocdháta ag gabháil leo, níl aon spriocdháta ag gabháil leo, gan spriocdháta ag gabháil leo, nach
            bhfuil spriocdháta socraithe, nach bhfuil aon spriocdháta socraithe, níl spriocdháta socraithe, níl aon
            spriocdháta socraithe, gan spriocdháta socraithe, nach bhfuil spriocdháta leagtha síos, nach bhfuil aon
            spriocdháta leagtha síos, níl spriocdháta leagtha síos, níl aon spriocdháta leagtha síos, gan
            spriocdháta leagtha síos, nach bhfuil spriocdháta orthu, nach bhfuil aon spriocdháta orthu, níl
            spriocdháta orthu, níl aon spriocdháta orthu, gan spriocdháta orthu, nach bhfuil spriocdháta luaite,
            nach bhfuil aon spriocdháta luaite, níl spriocdháta luaite, níl aon spriocdháta luaite, gan spriocdháta
            luaite, nach bhfuil spriocdháta air, nach bhfuil aon spriocdháta air, níl spriocdháta air, níl aon
            spriocdháta air, gan spriocdháta air, nach bhfuil spriocdháta aige, nach bhfuil aon spriocdháta aige,
            níl spriocdháta aige, níl aon spriocdháta aige, gan spriocdháta aige, nach bhfuil spriocdháta i gceist,
            nach bhfuil aon spriocdháta i gceist, níl spriocdháta i gceist, níl aon spriocdháta i gceist, gan
            spriocdháta i gceist, gan spriocdhátaí, gan aon spriocdhátaí, níl spriocdhátaí, níl aon spriocdhátaí,
            nach bhfuil spriocdhátaí, nach bhfuil aon spriocdhátaí, in éagmais spriocdhátaí, nach bhfuil
            spriocdhátaí acu, nach bhfuil aon spriocdhátaí acu, níl spriocdhátaí acu, níl aon spriocdhátaí acu, gan
            spriocdhátaí acu, nach bhfuil spriocdhátaí leis, nach bhfuil aon spriocdhátaí leis, níl spriocdhátaí
            leis, níl aon spriocdhátaí leis, gan spriocdhátaí leis, nach bhfuil spriocdhátaí ag gabháil leo, nach
            bhfuil aon spriocdhátaí ag gabháil leo, níl spriocdhátaí ag gabháil leo, níl aon spriocdhátaí ag gabháil
            leo, gan spriocdhátaí ag gabháil leo, nach bhfuil spriocdhátaí socraithe, nach bhfuil aon spriocdhátaí
            socraithe, níl spriocdhátaí socraithe, níl aon spriocdhátaí socraithe, gan spriocdhátaí socraithe, nach
            bhfuil spriocdhátaí leagtha síos, nach bhfuil aon spriocdhátaí leagtha síos, níl spriocdhátaí leagtha
            síos, níl aon spriocdhátaí leagtha síos, gan spriocdhátaí leagtha síos, nach bhfuil spriocdhátaí orthu,
            nach bhfuil aon spriocdhátaí orthu, níl spriocdhátaí orthu, níl aon spriocdhátaí orthu, gan spriocdhátaí
            orthu, nach bhfuil spriocdhátaí luaite, nach bhfuil aon spriocdhátaí luaite, níl spriocdhátaí luaite,
            níl aon spriocdhátaí luaite, gan spriocdhátaí luaite, nach bhfuil spriocdhátaí air, nach bhfuil aon
            spriocdhátaí air, níl spriocdhátaí air, níl aon spriocdhátaí air, gan spriocdhátaí air, nach bhfuil
            spriocdhátaí aige, nach bhfuil aon spriocdhátaí aige, níl spriocdhátaí aige, níl aon spriocdhátaí aige,
            gan spriocdhátaí aige, nach bhfuil spriocdhátaí i gceist, nach bhfuil aon spriocdhátaí i gceist, níl
            spriocdhátaí i gceist, níl aon spriocdhátaí i gceist, gan spriocdhátaí i gceist, nach bhfuil sprioc-am
            acu, nach bhfuil aon sprioc-am acu, níl sprioc-am acu, níl aon sprioc-am acu, gan sprioc-am acu, nach
            bhfuil sprioc-am leis, nach bhfuil aon sprioc-am leis, níl sprioc-am leis, níl aon sprioc-am leis, gan
            sprioc-am leis, nach bhfuil sprioc-am ag gabháil leo, nach bhfuil aon sprioc-am ag gabháil leo, níl
            sprioc-am ag gabháil leo, níl aon sprioc-am ag gabháil leo, gan sprioc-am ag gabháil leo, nach bhfuil
            sprioc-am socraithe, nach bhfuil aon sprioc-am socraithe, níl sprioc-am socraithe, níl aon sprioc-am
            socraithe, gan sprioc-am socraithe, nach bhfuil sprioc-am leagtha síos, nach bhfuil aon sprioc-am
            leagtha síos, níl sprioc-am leagtha síos, níl aon sprioc-am leagtha síos, gan sprioc-am leagtha síos,
            nach bhfuil sprioc-am orthu, nach bhfuil aon sprioc-am orthu, níl sprioc-am orthu, níl aon sprioc-am
            orthu, gan sprioc-am orthu, nach bhfuil sprioc-am luaite, nach bhfuil aon sprioc-am luaite, níl
            sprioc-am luaite, níl aon sprioc-am luaite, gan sprioc-am luaite, nach bhfuil sprioc-am air, nach bhfuil
            aon sprioc-am air, níl sprioc-am air, níl aon sprioc-am air, gan sprioc-am air, nach bhfuil sprioc-am
            aige, nach bhfuil aon sprioc-am aige, níl sprioc-am aige, níl aon sprioc-am aige, gan sprioc-am aige,
            nach bhfuil sprioc-am i gceist, nach bhfuil aon sprioc-am i gceist, níl sprioc-am i gceist, níl aon
            sprioc-am i gceist, gan sprioc-am i gceist, gan dáta, gan aon dáta, níl dáta, níl aon dáta, nach bhfuil
            dáta, nach bhfuil aon dáta, in éagmais dáta, gan dháta, gan aon dháta, níl dháta, níl aon dháta, nach
            bhfuil dháta, nach bhfuil aon dháta, in éagmais dháta, gan ndáta, gan aon ndáta, níl ndáta, níl aon
            ndáta, nach bhfuil ndáta, nach bhfuil aon ndáta, in éagmais ndáta, nach bhfuil dáta acu, nach bhfuil aon
            dháta acu, níl dáta acu, níl aon dháta acu, gan dáta acu, nach bhfuil dáta leis, nach bhfuil aon dháta
            leis, níl dáta leis, níl aon dháta leis, gan dáta leis, nach bhfuil dáta ag gabháil leo, nach bhfuil aon
            dháta ag gabháil leo, níl dáta ag gabháil leo, níl aon dháta ag gabháil leo, gan dáta ag gabháil leo,
            nach bhfuil dáta socraithe, nach bhfuil aon dháta socraithe, níl dáta socraithe, níl aon dháta
            socraithe, gan dáta socraithe, nach bhfuil dáta leagtha síos, nach bhfuil aon dháta leagtha síos, níl
            dáta leagtha síos, níl aon dháta leagtha síos, gan dáta leagtha síos, nach bhfuil dáta orthu, nach
            bhfuil aon dháta orthu, níl dáta orthu, níl aon dháta orthu, gan dáta orthu, nach bhfuil dáta luaite,
            nach bhfuil aon dháta luaite, níl dáta luaite, níl aon dháta luaite, gan dáta luaite, nach bhfuil dáta
            air, nach bhfuil aon dháta air, níl dáta air, níl aon dháta air, gan dáta air, nach bhfuil dáta aige,
            nach bhfuil aon dháta aige, níl dáta aige, níl aon dháta aige, gan dáta aige, nach bhfuil dáta i gceist,
            nach bhfuil aon dháta i gceist, níl dáta i gceist, níl aon dháta i gceist, gan dáta i gceist, gan dátaí,
            gan aon dátaí, níl dátaí, níl aon dátaí, nach bhfuil dátaí, nach bhfuil aon dátaí, in éagmais dátaí, gan
            dhátaí, gan aon dhátaí, níl dhátaí, níl aon dhátaí, nach bhfuil dhátaí, nach bhfuil aon dhátaí, in
            éagmais dhátaí, gan ndátaí, gan aon ndátaí, níl ndátaí, níl aon ndátaí, nach bhfuil ndátaí, nach bhfuil
            aon ndátaí, in éagmais ndátaí, nach bhfuil dátaí acu, nach bhfuil aon dhátaí acu, níl dátaí acu, níl aon
            dhátaí acu, gan dátaí acu, nach bhfuil dátaí leis, nach bhfuil aon dhátaí leis, níl dátaí leis, níl aon
            dhátaí leis, gan dátaí leis, nach bhfuil dátaí ag gabháil leo, nach bhfuil aon dhátaí ag gabháil leo,
            níl dátaí ag gabháil leo, níl aon dhátaí ag gabháil leo, gan dátaí ag gabháil leo, nach bhfuil dátaí
            socraithe, nach bhfuil aon dhátaí socraithe, níl dátaí socraithe, níl aon dhátaí socraithe, gan dátaí
            socraithe, nach bhfuil dátaí leagtha síos, nach bhfuil aon dhátaí leagtha síos, níl dátaí leagtha síos,
            níl aon dhátaí leagtha síos, gan dátaí leagtha síos, nach bhfuil dátaí orthu, nach bhfuil aon dhátaí
            orthu, níl dátaí orthu, níl aon dhátaí orthu, gan dátaí orthu, nach bhfuil dátaí luaite, nach bhfuil aon
            dhátaí luaite, níl dátaí luaite, níl aon dhátaí luaite, gan dátaí luaite, nach bhfuil dátaí air, nach
            bhfuil aon dhátaí air, níl dátaí air, níl aon dhátaí air, gan dátaí air, nach bhfuil dátaí aige, nach
            bhfuil aon dhátaí aige, níl dátaí aige, níl aon dhátaí aige, gan dátaí aige, nach bhfuil dátaí i gceist,
            nach bhfuil aon dhátaí i gceist, níl dátaí i gceist, níl aon dhátaí i gceist, gan dátaí i gceist, gan
            teorainn ama, gan aon teorainn ama, níl teorainn ama, níl aon teorainn ama, nach bhfuil teorainn ama,
            nach bhfuil aon teorainn ama, in éagmais teorainn ama, gan theorainn ama, gan aon theorainn ama, níl
            theorainn ama, níl aon theorainn ama, nach bhfuil theorainn ama, nach bhfuil aon theorainn ama, in
            éagmais theorainn ama, gan dteorainn ama, gan aon dteorainn ama, níl dteorainn ama, níl aon dteorainn
            ama, nach bhfuil dteorainn ama, nach bhfuil aon dteorainn ama, in éagmais dteorainn ama, nach bhfuil
            teorainn ama acu, nach bhfuil aon theorainn ama acu, níl teorainn ama acu, níl aon theorainn ama acu,
            gan teorainn ama acu, nach bhfuil teorainn ama leis, nach bhfuil aon theorainn ama leis, níl teorainn
            ama leis, níl aon theorainn ama leis, gan teorainn ama leis, nach bhfuil teorainn ama ag gabháil leo,
            nach bhfuil aon theorainn ama ag gabháil leo, níl teorainn ama ag gabháil leo, níl aon theorainn ama ag
            gabháil leo, gan teorainn ama ag gabháil leo, nach bhfuil teorainn ama socraithe, nach bhfuil aon
            theorainn ama socraithe, níl teorainn ama socraithe, níl aon theorainn ama socraithe, gan teorainn ama
            socraithe, nach bhfuil teorainn ama leagtha síos, nach bhfuil aon theorainn ama leagtha síos, níl
            teorainn ama leagtha síos, níl aon theorainn ama leagtha síos, gan teorainn ama leagtha síos, nach
            bhfuil teorainn ama orthu, nach bhfuil aon theorainn ama orthu, níl teorainn ama orthu, níl aon
            theorainn ama orthu, gan teorainn ama orthu, nach bhfuil teorainn ama luaite, nach bhfuil aon theorainn
            ama luaite, níl teorainn ama luaite, níl aon theorainn ama luaite, gan teorainn ama luaite, nach bhfuil
            teorainn ama air, nach bhfuil aon theorainn ama air, níl teorainn ama air, níl aon theorainn ama air,
            gan teorainn ama air, nach bhfuil teorainn ama aige, nach bhfuil aon theorainn ama aige, níl teorainn
            ama aige, níl aon theorainn ama aige, gan teorainn ama aige, nach bhfuil teorainn ama i gceist, nach
            bhfuil aon theorainn ama i gceist, níl teorainn ama i gceist, níl aon theorainn ama i gceist, gan
            teorainn ama i gceist, gan dáta deiridh, gan aon dáta deiridh, níl dáta deiridh, níl aon dáta deiridh,
            nach bhfuil dáta deiridh, nach bhfuil aon dáta deiridh, in éagmais dáta deiridh, gan dháta deiridh, gan
            aon dháta deiridh, níl dháta deiridh, níl aon dháta deiridh, nach bhfuil dháta deiridh, nach bhfuil aon
            dháta deiridh, in éagmais dháta deiridh, gan ndáta deiridh, gan aon ndáta deiridh, níl ndáta deiridh,
            níl aon ndáta deiridh, nach bhfuil ndáta deiridh, nach bhfuil aon ndáta deiridh, in éagmais ndáta
            deiridh, nach bhfuil dáta deiridh acu, nach bhfuil aon dháta deiridh acu, níl dáta deiridh acu, níl aon
            dháta deiridh acu, gan dáta deiridh acu, nach bhfuil dáta deiridh leis, nach bhfuil aon dháta deiridh
            leis, níl dáta deiridh leis, níl aon dháta deiridh leis, gan dáta deiridh leis, nach bhfuil dáta deiridh
            ag gabháil leo, nach bhfuil aon dháta deiridh ag gabháil leo, níl dáta deiridh ag gabháil leo, níl aon
            dháta deiridh ag gabháil leo, gan dáta deiridh ag gabháil leo, nach bhfuil dáta deiridh socraithe, nach
            bhfuil aon dháta deiridh socraithe, níl dáta deiridh socraithe, níl aon dháta deiridh socraithe, gan
            dáta deiridh socraithe, nach bhfuil dáta deiridh leagtha síos, nach bhfuil aon dháta deiridh leagtha
            síos, níl dáta deiridh leagtha síos, níl aon dháta deiridh leagtha síos, gan dáta deiridh leagtha síos,
            nach bhfuil dáta deiridh orthu, nach bhfuil aon dháta deiridh orthu, níl dáta deiridh orthu, níl aon
            dháta deiridh orthu, gan dáta deiridh orthu, nach bhfuil dáta deiridh luaite, nach bhfuil aon dháta
            deiridh luaite, níl dáta deiridh luaite, níl aon dháta deiridh luaite, gan dáta deiridh luaite, nach
            bhfuil dáta deiridh air, nach bhfuil aon dháta deiridh air, níl dáta deiridh air, níl aon dháta deiridh
            air, gan dáta deiridh air, nach bhfuil dáta deiridh aige, nach bhfuil aon dháta deiridh aige, níl dáta
            deiridh aige, níl aon dháta deiridh aige, gan dáta deiridh aige, nach bhfuil dáta deiridh i gceist, nach
            bhfuil aon dháta deiridh i gceist, níl dáta deiridh i gceist, níl aon dháta deiridh i gceist, gan dáta
            deiridh i gceist, gan dáta dlite, gan aon dáta dlite, níl dáta dlite, níl aon dáta dlite, nach bhfuil
            dáta dlite, nach bhfuil aon dáta dlite, in éagmais dáta dlite, gan dháta dlite, gan aon dháta dlite, níl
            dháta dlite, níl aon dháta dlite, nach bhfuil dháta dlite, nach bhfuil aon dháta dlite, in éagmais dháta
            dlite, gan ndáta dlite, gan aon ndáta dlite, níl ndáta dlite, níl aon ndáta dlite, nach bhfuil ndáta
            dlite, nach bhfuil aon ndáta dlite, in éagmais ndáta dlite, nach bhfuil dáta dlite acu, nach bhfuil aon
            dháta dlite acu, níl dáta dlite acu, níl aon dháta dlite acu, gan dáta dlite acu, nach bhfuil dáta dlite
            leis, nach bhfuil aon dháta dlite leis, níl dáta dlite leis, níl aon dháta dlite leis, gan dáta dlite
            leis, nach bhfuil dáta dlite ag gabháil leo, nach bhfuil aon dháta dlite ag gabháil leo, níl dáta dlite
            ag gabháil leo, níl aon dháta dlite ag gabháil leo, gan dáta dlite ag gabháil leo, nach bhfuil dáta
            dlite socraithe, nach bhfuil aon dháta dlite socraithe, níl dáta dlite socraithe, níl aon dháta dlite
            socraithe, gan dáta dlite socraithe, nach bhfuil dáta dlite leagtha síos, nach bhfuil aon dháta dlite
            leagtha síos, níl dáta dlite leagtha síos, níl aon dháta dlite leagtha síos, gan dáta dlite leagtha
            síos, nach bhfuil dáta dlite orthu, nach bhfuil aon dháta dlite orthu, níl dáta dlite orthu, níl aon
            dháta dlite orthu, gan dáta dlite orthu, nach bhfuil dáta dlite luaite, nach bhfuil aon dháta dlite
            luaite, níl dáta dlite luaite, níl aon dháta dlite luaite, gan dáta dlite luaite, nach bhfuil dáta dlite
            air, nach bhfuil aon dháta dlite air, níl dáta dlite air, níl aon dháta dlite air, gan dáta dlite air,
            nach bhfuil dáta dlite aige, nach bhfuil aon dháta dlite aige, níl dáta dlite aige, níl aon dháta dlite
            aige, gan dáta dlite aige, nach bhfuil dáta dlite i gceist, nach bhfuil aon dháta dlite i gceist, níl
            dáta dlite i gceist, níl aon dháta dlite i gceist, gan dáta dlite i gceist, gan dáta seasta, gan aon
            dáta seasta, níl dáta seasta, níl aon dáta seasta, nach bhfuil dáta seasta, nach bhfuil aon dáta seasta,
            in éagmais dáta seasta, gan dháta seasta, gan aon dháta seasta, níl dháta seasta, níl aon dháta seasta,
            nach bhfuil dháta seasta, nach bhfuil aon dháta seasta, in éagmais dháta seasta, gan ndáta seasta, gan
            aon ndáta seasta, níl ndáta seasta, níl aon ndáta seasta, nach bhfuil ndáta seasta, nach bhfuil aon
            ndáta seasta, in éagmais ndáta seasta, nach bhfuil dáta seasta acu, nach bhfuil aon dháta seasta acu,
            níl dáta seasta acu, níl aon dháta seasta acu, gan dáta seasta acu, nach bhfuil dáta seasta leis, nach
            bhfuil aon dháta seasta leis, níl dáta seasta leis, níl aon dháta seasta leis, gan dáta seasta leis,
            nach bhfuil dáta seasta ag gabháil leo, nach bhfuil aon dháta seasta ag gabháil leo, níl dáta seasta ag
            gabháil leo, níl aon dháta seasta ag gabháil leo, gan dáta seasta ag gabháil leo, nach bhfuil dáta
            seasta socraithe, nach bhfuil aon dháta seasta socraithe, níl dáta seasta socraithe, níl aon dháta
            seasta socraithe, gan dáta seasta socraithe, nach bhfuil dáta seasta leagtha síos, nach bhfuil aon dháta
            seasta leagtha síos, níl dáta seasta leagtha síos, níl aon dháta seasta leagtha síos, gan dáta seasta
            leagtha síos, nach bhfuil dáta seasta orthu, nach bhfuil aon dháta seasta orthu, níl dáta seasta orthu,
            níl aon dháta seasta orthu, gan dáta seasta orthu, nach bhfuil dáta seasta luaite, nach bhfuil aon dháta
            seasta luaite, níl dáta seasta luaite, níl aon dháta seasta luaite, gan dáta seasta luaite, nach bhfuil
            dáta seasta air, nach bhfuil aon dháta seasta air, níl dáta seasta air, níl aon dháta seasta air, gan
            dáta seasta air, nach bhfuil dáta seasta aige, nach bhfuil aon dháta seasta aige, níl dáta seasta aige,
            níl aon dháta seasta aige, gan dáta seasta aige, nach bhfuil dáta seasta i gceist, nach bhfuil aon dháta
            seasta i gceist, níl dáta seasta i gceist, níl aon dháta seasta i gceist, gan dáta seasta i gceist, gan
            spriocdháta seasta, gan aon spriocdháta seasta, níl spriocdháta seasta, níl aon spriocdháta seasta, nach
            bhfuil spriocdháta seasta, nach bhfuil aon spriocdháta seasta, in éagmais spriocdháta seasta, nach
            bhfuil spriocdháta seasta acu, nach bhfuil aon spriocdháta seasta acu, níl spriocdháta seasta acu, níl
            aon spriocdháta seasta acu, gan spriocdháta seasta acu, nach bhfuil spriocdháta seasta leis, nach bhfuil
            aon spriocdháta seasta leis, níl spriocdháta seasta leis, níl aon spriocdháta seasta leis, gan
            spriocdháta seasta leis, nach bhfuil spriocdháta seasta ag gabháil leo, nach bhfuil aon spriocdháta
            seasta ag gabháil leo, níl spriocdháta seasta ag gabháil leo, níl aon spriocdháta seasta ag gabháil leo,
            gan spriocdháta seasta ag gabháil leo, nach bhfuil spriocdháta seasta socraithe, nach bhfuil aon
            spriocdháta seasta socraithe, níl spriocdháta seasta socraithe, níl aon spriocdháta seasta socraithe,
            gan spriocdháta seasta socraithe, nach bhfuil spriocdháta seasta leagtha síos, nach bhfuil aon
            spriocdháta seasta leagtha síos, níl spriocdháta seasta leagtha síos, níl aon spriocdháta seasta leagtha
            síos, gan spriocdháta seasta leagtha síos, nach bhfuil spriocdháta seasta orthu, nach bhfuil aon
            spriocdháta seasta orthu, níl spriocdháta seasta orthu, níl aon spriocdháta seasta orthu, gan
            spriocdháta seasta orthu, nach bhfuil spriocdháta seasta luaite, nach bhfuil aon spriocdháta seasta
            luaite, níl spriocdháta seasta luaite, níl aon spriocdháta seasta luaite, gan spriocdháta seasta luaite,
            nach bhfuil spriocdháta seasta air, nach bhfuil aon spriocdháta seasta air, níl spriocdháta seasta air,
            níl aon spriocdháta seasta air, gan spriocdháta seasta air, nach bhfuil spriocdháta seasta aige, nach
            bhfuil aon spriocdháta seasta aige, níl spriocdháta seasta aige, níl aon spriocdháta seasta aige, gan
            spriocdháta seasta aige, nach bhfuil spriocdháta seasta i gceist, nach bhfuil aon spriocdháta seasta i
            gceist, níl spriocdháta seasta i gceist, níl aon spriocdháta seasta i gceist, gan spriocdháta seasta i
            gceist, gan aon dáta socraithe, níl aon dáta socraithe, nach bhfuil aon dáta socraithe, in éagmais dáta
            socraithe, gan dháta socraithe, gan aon dháta socraithe, níl dháta socraithe, nach bhfuil dháta
            socraithe, in éagmais dháta socraithe, gan ndáta socraithe, gan aon ndáta socraithe, níl ndáta
            socraithe, níl aon ndáta socraithe, nach bhfuil ndáta socraithe, nach bhfuil aon ndáta socraithe, in
            éagmais ndáta socraithe, nach bhfuil dáta socraithe acu, nach bhfuil aon dháta socraithe acu, níl dáta
            socraithe acu, níl aon dháta socraithe acu, gan dáta socraithe acu, nach bhfuil dáta socraithe leis,
            nach bhfuil aon dháta socraithe leis, níl dáta socraithe leis, níl aon dháta socraithe leis, gan dáta
            socraithe leis, nach bhfuil dáta socraithe ag gabháil leo, nach bhfuil aon dháta socraithe ag gabháil
            leo, níl dáta socraithe ag gabháil leo, níl aon dháta socraithe ag gabháil leo, gan dáta socraithe ag
            gabháil leo, nach bhfuil dáta socraithe socraithe, nach bhfuil aon dháta socraithe socraithe, níl dáta
            socraithe socraithe, níl aon dháta socraithe socraithe, gan dáta socraithe socraithe, nach bhfuil dáta
            socraithe leagtha síos, nach bhfuil aon dháta socraithe leagtha síos, níl dáta socraithe leagtha síos,
            níl aon dháta socraithe leagtha síos, gan dáta socraithe leagtha síos, nach bhfuil dáta socraithe orthu,
            nach bhfuil aon dháta socraithe orthu, níl dáta socraithe orthu, níl aon dháta socraithe orthu, gan dáta
            socraithe orthu, nach bhfuil dáta socraithe luaite, nach bhfuil aon dháta socraithe luaite, níl dáta
            socraithe luaite, níl aon dháta socraithe luaite, gan dáta socraithe luaite, nach bhfuil dáta socraithe
            air, nach bhfuil aon dháta socraithe air, níl dáta socraithe air, níl aon dháta socraithe air, gan dáta
            socraithe air, nach bhfuil dáta socraithe aige, nach bhfuil aon dháta socraithe aige, níl dáta socraithe
            aige, níl aon dháta socraithe aige, gan dáta socraithe aige, nach bhfuil dáta socraithe i gceist, nach
            bhfuil aon dháta socraithe i gceist, níl dáta socraithe i gceist, níl aon dháta socraithe i gceist, gan
            dáta socraithe i gceist, gan aon spriocdháta socraithe, in éagmais spriocdháta socraithe, nach bhfuil
            spriocdháta socraithe acu, nach bhfuil aon spriocdháta socraithe acu, níl spriocdháta socraithe acu, níl
            aon spriocdháta socraithe acu, gan spriocdháta socraithe acu, nach bhfuil spriocdháta socraithe leis,
            nach bhfuil aon spriocdháta socraithe leis, níl spriocdháta socraithe leis, níl aon spriocdháta
            socraithe leis, gan spriocdháta socraithe leis, nach bhfuil spriocdháta socraithe ag gabháil leo, nach
            bhfuil aon spriocdháta socraithe ag gabháil leo, níl spriocdháta socraithe ag gabháil leo, níl aon
            spriocdháta socraithe ag gabháil leo, gan spriocdháta socraithe ag gabháil leo, nach bhfuil spriocdháta
            socraithe socraithe, nach bhfuil aon spriocdháta socraithe socraithe, níl spriocdháta socraithe
            socraithe, níl aon spriocdháta socraithe socraithe, gan spriocdháta socraithe socraithe, nach bhfuil
            spriocdháta socraithe leagtha síos, nach bhfuil aon spriocdháta socraithe leagtha síos, níl spriocdháta
            socraithe leagtha síos, níl aon spriocdháta socraithe leagtha síos, gan spriocdháta socraithe leagtha
            síos, nach bhfuil spriocdháta socraithe orthu, nach bhfuil aon spriocdháta socraithe orthu, níl
            spriocdháta socraithe orthu, níl aon spriocdháta socraithe orthu, gan spriocdháta socraithe orthu, nach
            bhfuil spriocdháta socraithe luaite, nach bhfuil aon spriocdháta socraithe luaite, níl spriocdháta
            socraithe luaite, níl aon spriocdháta socraithe luaite, gan spriocdháta socraithe luaite, nach bhfuil
            spriocdháta socraithe air, nach bhfuil aon spriocdháta socraithe air, níl spriocdháta socraithe air, níl
            aon spriocdháta socraithe air, gan spriocdháta socraithe air, nach bhfuil spriocdháta socraithe aige,
            nach bhfuil aon spriocdháta socraithe aige, níl spriocdháta socraithe aige, níl aon spriocdháta
            socraithe aige, gan spriocdháta socraithe aige, nach bhfuil spriocdháta socraithe i gceist, nach bhfuil
            aon spriocdháta socraithe i gceist, níl spriocdháta socraithe i gceist, níl aon spriocdháta socraithe i
            gceist, gan spriocdháta socraithe i gceist, gan sprioc, gan aon sprioc, níl sprioc, níl aon sprioc, nach
            bhfuil sprioc, nach bhfuil aon sprioc, in éagmais sprioc, nach bhfuil sprioc acu, nach bhfuil aon sprioc
            acu, níl sprioc acu, níl aon sprioc acu, gan sprioc acu, nach bhfuil sprioc leis, nach bhfuil aon sprioc
            leis, níl sprioc leis, níl aon sprioc leis, gan sprioc leis, nach bhfuil sprioc ag gabháil leo, nach
            bhfuil aon sprioc ag gabháil leo, níl sprioc ag gabháil leo, níl aon sprioc ag gabháil leo, gan sprioc
            ag gabháil leo, nach bhfuil sprioc socraithe, nach bhfuil aon sprioc socraithe, níl sprioc socraithe,
            níl aon sprioc socraithe, gan sprioc socraithe, nach bhfuil sprioc leagtha síos, nach bhfuil aon sprioc
            leagtha síos, níl sprioc leagtha síos, níl aon sprioc leagtha síos, gan sprioc leagtha síos, nach bhfuil
            sprioc orthu, nach bhfuil aon sprioc orthu, níl sprioc orthu, níl aon sprioc orthu, gan sprioc orthu,
            nach bhfuil sprioc luaite, nach bhfuil aon sprioc luaite, níl sprioc luaite, níl aon sprioc luaite, gan
            sprioc luaite, nach bhfuil sprioc air, nach bhfuil aon sprioc air, níl sprioc air, níl aon sprioc air,
            gan sprioc air, nach bhfuil sprioc aige, nach bhfuil aon sprioc aige, níl sprioc aige, níl aon sprioc
            aige, gan sprioc aige, nach bhfuil sprioc i gceist, nach bhfuil aon sprioc i gceist, níl sprioc i
            gceist, níl aon sprioc i gceist, gan sprioc i gceist, gan deadline, gan aon deadline, níl deadline, níl
            aon deadline, nach bhfuil deadline, nach bhfuil aon deadline, in éagmais deadline, gan dheadline, gan
            aon dheadline, níl dheadline, níl aon dheadline, nach bhfuil dheadline, nach bhfuil aon dheadline, in
            éagmais dheadline, gan ndeadline, gan aon ndeadline, níl ndeadline, níl aon ndeadline, nach bhfuil
            ndeadline, nach bhfuil aon ndeadline, in éagmais ndeadline, nach bhfuil deadline acu, nach bhfuil aon
            deadline acu, níl deadline acu, níl aon dheadline acu, gan deadline acu, nach bhfuil deadline leis, nach
            bhfuil aon deadline leis, níl deadline leis, níl aon dheadline leis, gan deadline leis, nach bhfuil
            deadline ag gabháil leo, nach bhfuil aon deadline ag gabháil leo, níl deadline ag gabháil leo, níl aon
            dheadline ag gabháil leo, gan deadline ag gabháil leo, nach bhfuil deadline socraithe, nach bhfuil aon
            deadline socraithe, níl deadline socraithe, níl aon dheadline socraithe, gan deadline socraithe, nach
            bhfuil deadline leagtha síos, nach bhfuil aon deadline leagtha síos, níl deadline leagtha síos, níl aon
            dheadline leagtha síos, gan deadline leagtha síos, nach bhfuil deadline orthu, nach bhfuil aon deadline
            orthu, níl deadline orthu, níl aon dheadline orthu, gan deadline orthu, nach bhfuil deadline luaite,
            nach bhfuil aon deadline luaite, níl deadline luaite, níl aon dheadline luaite, gan deadline luaite,
            nach bhfuil deadline air, nach bhfuil aon deadline air, níl deadline air, níl aon dheadline air, gan
            deadline air, nach bhfuil deadline aige, nach bhfuil aon deadline aige, níl deadline aige, níl aon
            dheadline aige, gan deadline aige, nach bhfuil deadline i gceist, nach bhfuil aon deadline i gceist, níl
            deadline i gceist, níl aon dheadline i gceist, gan deadline i gceist, gan dáta éaga, gan aon dáta éaga,
            níl dáta éaga, níl aon dáta éaga, nach bhfuil dáta éaga, nach bhfuil aon dáta éaga, in éagmais dáta
            éaga, gan dháta éaga, gan aon dháta éaga, níl dháta éaga, níl aon dháta éaga, nach bhfuil dháta éaga,
            nach bhfuil aon dháta éaga, in éagmais dháta éaga, gan ndáta éaga, gan aon ndáta éaga, níl ndáta éaga,
            níl aon ndáta éaga, nach bhfuil ndáta éaga, nach bhfuil aon ndáta éaga, in éagmais ndáta éaga, nach
            bhfuil dáta éaga acu, nach bhfuil aon dháta éaga acu, níl dáta éaga acu, níl aon dháta éaga acu, gan
            dáta éaga acu, nach bhfuil dáta éaga leis, nach bhfuil aon dháta éaga leis, níl dáta éaga leis, níl aon
            dháta éaga leis, gan dáta éaga leis, nach bhfuil dáta éaga ag gabháil leo, nach bhfuil aon dháta éaga ag
            gabháil leo, níl dáta éaga ag gabháil leo, níl aon dháta éaga ag gabháil leo, gan dáta éaga ag gabháil
            leo, nach bhfuil dáta éaga socraithe, nach bhfuil aon dháta éaga socraithe, níl dáta éaga socraithe, níl
            aon dháta éaga socraithe, gan dáta éaga socraithe, nach bhfuil dáta éaga leagtha síos, nach bhfuil aon
            dháta éaga leagtha síos, níl dáta éaga leagtha síos, níl aon dháta éaga leagtha síos, gan dáta éaga
            leagtha síos, nach bhfuil dáta éaga orthu, nach bhfuil aon dháta éaga orthu, níl dáta éaga orthu, níl
            aon dháta éaga orthu, gan dáta éaga orthu, nach bhfuil dáta éaga luaite, nach bhfuil aon dháta éaga
            luaite, níl dáta éaga luaite, níl aon dháta éaga luaite, gan dáta éaga luaite, nach bhfuil dáta éaga
            air, nach bhfuil aon dháta éaga air, níl dáta éaga air, níl aon dháta éaga air, gan dáta éaga air, nach
            bhfuil dáta éaga aige, nach bhfuil aon dháta éaga aige, níl dáta éaga aige, níl aon dháta éaga aige, gan
            dáta éaga aige, nach bhfuil dáta éaga i gceist, nach bhfuil aon dháta éaga i gceist, níl dáta éaga i
            gceist, níl aon dháta éaga i gceist, gan dáta éaga i gceist, gan téarma, gan aon téarma, níl téarma, níl
            aon téarma, nach bhfuil téarma, nach bhfuil aon téarma, in éagmais téarma, gan théarma, gan aon théarma,
            níl théarma, níl aon théarma, nach bhfuil théarma, nach bhfuil aon théarma, in éagmais théarma, gan
            dtéarma, gan aon dtéarma, níl dtéarma, níl aon dtéarma, nach bhfuil dtéarma, nach bhfuil aon dtéarma, in
            éagmais dtéarma, nach bhfuil téarma acu, nach bhfuil aon théarma acu, níl téarma acu, níl aon théarma
            acu, gan téarma acu, nach bhfuil téarma leis, nach bhfuil aon théarma leis, níl téarma leis, níl aon
            théarma leis, gan téarma leis, nach bhfuil téarma ag gabháil leo, nach bhfuil aon théarma ag gabháil
            leo, níl téarma ag gabháil leo, níl aon théarma ag gabháil leo, gan téarma ag gabháil leo, nach bhfuil
            téarma socraithe, nach bhfuil aon théarma socraithe, níl téarma socraithe, níl aon théarma socraithe,
            gan téarma socraithe, nach bhfuil téarma leagtha síos, nach bhfuil aon théarma leagtha síos, níl téarma
            leagtha síos, níl aon théarma leagtha síos, gan téarma leagtha síos, nach bhfuil téarma orthu, nach
            bhfuil aon théarma orthu, níl téarma orthu, níl aon théarma orthu, gan téarma orthu, nach bhfuil téarma
            luaite, nach bhfuil aon théarma luaite, níl téarma luaite, níl aon théarma luaite, gan téarma luaite,
            nach bhfuil téarma air, nach bhfuil aon théarma air, níl téarma air, níl aon théarma air, gan téarma
            air, nach bhfuil téarma aige, nach bhfuil aon théarma aige, níl téarma aige, níl aon théarma aige, gan
            téarma aige, nach bhfuil téarma i gceist, nach bhfuil aon théarma i gceist, níl téarma i gceist, níl aon
            théarma i gceist, gan téarma i gceist, neamhdhátaithe, gan dátú, gan am socraithe, gan am, gan am
            luaite, spriocdháta ar iarraidh, dáta anaithnid, spriocdháta anaithnid, spriocdháta le socrú, dáta le
            socrú, le socrú, sine die, ar feadh tréimhse éiginnte, éiginnte, nach bhfuil spriocdháta ar bith acu,
            nach bhfuil spriocdháta ar bith leis, nach bhfuil spriocdháta ar bith air, nach bhfuil spriocdháta ar
            bith aige, nach bhfuil spriocdháta ar bith dóibh, nach bhfuil spriocdháta ar bith luaite leo, nach
            bhfuil spriocdháta ar bith sonraithe, nach bhfuil spriocdháta ar bith leagtha síos, nach bhfuil
            spriocdháta dóibh, nach bhfuil spriocdháta sonraithe, nach bhfuil sprioc-am ar bith acu, nach bhfuil
            sprioc-am ar bith leis, nach bhfuil sprioc-am ar bith air, nach bhfuil sprioc-am ar bith aige, nach
            bhfuil sprioc-am ar bith dóibh, nach bhfuil sprioc-am ar bith luaite leo, nach bhfuil sprioc-am ar bith
            sonraithe, nach bhfuil sprioc-am ar bith leagtha síos, nach bhfuil sprioc-am dóibh, nach bhfuil
            sprioc-am sonraithe, nach bhfuil dáta ar bith acu, nach bhfuil dáta ar bith leis, nach bhfuil dáta ar
            bith air, nach bhfuil dáta ar bith aige, nach bhfuil dáta ar bith dóibh, nach bhfuil dáta ar bith luaite
            leo, nach bhfuil dáta ar bith sonraithe, nach bhfuil dáta ar bith leagtha síos, nach bhfuil dáta dóibh,
            nach bhfuil dáta sonraithe, níl spriocdháta ar bith acu, níl spriocdháta ar bith leis, níl spriocdháta
            ar bith air, níl spriocdháta ar bith aige, níl spriocdháta ar bith dóibh, níl spriocdháta ar bith luaite
            leo, níl spriocdháta ar bith sonraithe, níl spriocdháta ar bith leagtha síos, níl spriocdháta dóibh, níl
            spriocdháta sonraithe, níl sprioc-am ar bith acu, níl sprioc-am ar bith leis, níl sprioc-am ar bith air,
            níl sprioc-am ar bith aige, níl sprioc-am ar bith dóibh, níl sprioc-am ar bith luaite leo, níl sprioc-am
            ar bith sonraithe, níl sprioc-am ar bith leagtha síos, níl sprioc-am dóibh, níl sprioc-am sonraithe, níl
            dáta ar bith acu, níl dáta ar bith leis, níl dáta ar bith air, níl dáta ar bith aige, níl dáta ar bith
            dóibh, níl dáta ar bith luaite leo, níl dáta ar bith sonraithe, níl dáta ar bith leagtha síos, níl dáta
            dóibh, níl dáta sonraithe, gan spriocdháta ar bith acu, gan spriocdháta ar bith leis, gan spriocdháta ar
            bith air, gan spriocdháta ar bith aige, gan spriocdháta ar bith dóibh, gan spriocdháta ar bith luaite
            leo, gan spriocdháta ar bith sonraithe, gan spriocdháta ar bith leagtha síos, gan spriocdháta dóibh, gan
            spriocdháta sonraithe, gan sprioc-am ar bith acu, gan sprioc-am ar bith leis, gan sprioc-am ar bith air,
            gan sprioc-am ar bith aige, gan sprioc-am ar bith dóibh, gan sprioc-am ar bith luaite leo, gan sprioc-am
            ar bith sonraithe, gan sprioc-am ar bith leagtha síos, gan sprioc-am dóibh, gan sprioc-am sonraithe, gan
            dáta ar bith acu, gan dáta ar bith leis, gan dáta ar bith air, gan dáta ar bith aige, gan dáta ar bith
            dóibh, gan dáta ar bith luaite leo, gan dáta ar bith sonraithe, gan dáta ar bith leagtha síos, gan dáta
            dóibh, gan dáta sonraithe, nach bhfuil aon spriocdháta ar bith acu, nach bhfuil aon spriocdháta ar bith
            leis, nach bhfuil aon spriocdháta ar bith air, nach bhfuil aon spriocdháta ar bith aige, nach bhfuil aon
            spriocdháta ar bith dóibh, nach bhfuil aon spriocdháta ar bith luaite leo, nach bhfuil aon spriocdháta
            ar bith sonraithe, nach bhfuil aon spriocdháta ar bith leagtha síos, nach bhfuil aon spriocdháta dóibh,
            nach bhfuil aon spriocdháta sonraithe, nach bhfuil aon sprioc-am ar bith acu, nach bhfuil aon sprioc-am
            ar bith leis, nach bhfuil aon sprioc-am ar bith air, nach bhfuil aon sprioc-am ar bith aige, nach bhfuil
            aon sprioc-am ar bith dóibh, nach bhfuil aon sprioc-am ar bith luaite leo, nach bhfuil aon sprioc-am ar
            bith sonraithe, nach bhfuil aon sprioc-am ar bith leagtha síos, nach bhfuil aon sprioc-am dóibh, nach
            bhfuil aon sprioc-am sonraithe, nach bhfuil aon dáta ar bith acu, nach bhfuil aon dáta ar bith leis,
            nach bhfuil aon dáta ar bith air, nach bhfuil aon dáta ar bith aige, nach bhfuil aon dáta ar bith dóibh,
            nach bhfuil aon dáta ar bith luaite leo, nach bhfuil aon dáta ar bith sonraithe, nach bhfuil aon dáta ar
            bith leagtha síos, nach bhfuil aon dáta acu, nach bhfuil aon dáta orthu, nach bhfuil aon dáta leis, nach
            bhfuil aon dáta air, nach bhfuil aon dáta aige, nach bhfuil aon dáta dóibh, nach bhfuil aon dáta luaite
            leo, nach bhfuil aon dáta sonraithe, nach bhfuil aon dáta leagtha síos, níl aon spriocdháta ar bith acu,
            níl aon spriocdháta ar bith leis, níl aon spriocdháta ar bith air, níl aon spriocdháta ar bith aige, níl
            aon spriocdháta ar bith dóibh, níl aon spriocdháta ar bith luaite leo, níl aon spriocdháta ar bith
            sonraithe, níl aon spriocdháta ar bith leagtha síos, níl aon spriocdháta dóibh, níl aon spriocdháta
            sonraithe, níl aon sprioc-am ar bith acu, níl aon sprioc-am ar bith leis, níl aon sprioc-am ar bith air,
            níl aon sprioc-am ar bith aige, níl aon sprioc-am ar bith dóibh, níl aon sprioc-am ar bith luaite leo,
            níl aon sprioc-am ar bith sonraithe, níl aon sprioc-am ar bith leagtha síos, níl aon sprioc-am dóibh,
            níl aon sprioc-am sonraithe, níl aon dáta ar bith acu, níl aon dáta ar bith leis, níl aon dáta ar bith
            air, níl aon dáta ar bith aige, níl aon dáta ar bith dóibh, níl aon dáta ar bith luaite leo, níl aon
            dáta ar bith sonraithe, níl aon dáta ar bith leagtha síos, níl aon dáta acu, níl aon dáta orthu, níl aon
            dáta leis, níl aon dáta air, níl aon dáta aige, níl aon dáta dóibh, níl aon dáta luaite leo, níl aon
            dáta sonraithe, níl aon dáta leagtha síos, nár socraíodh dáta, nár socraíodh dáta dóibh, nár socraíodh
            spriocdháta, nár socraíodh spriocdháta dóibh, nár leagadh síos spriocdháta, nár leagadh síos spriocdháta
            dóibh, nár leagadh síos dáta, nár tugadh spriocdháta, nár tugadh dáta, nár luadh dáta, nár luadh
            spriocdháta, gan am leagtha síos, nach bhfuil am leagtha síos, nach bhfuil sceideal leo, gan sceideal,
            gan amlíne, nach bhfuil amlíne leo""",
        Concept.OWNERLESS: """gan úinéir, gan aon úinéir, nach bhfuil úinéir, nach bhfuil aon úinéir, níl úinéir, níl aon úinéir, gan
            húinéir, gan aon húinéir, nach bhfuil húinéir, nach bhfuil aon húinéir, níl húinéir, níl aon húinéir,
            gan núinéir, gan aon núinéir, nach bhfuil núinéir, nach bhfuil aon núinéir, níl núinéir, níl aon
            núinéir, gan túinéir, gan aon túinéir, nach bhfuil túinéir, nach bhfuil aon túinéir, níl túinéir, níl
            aon túinéir, nach bhfuil úinéir acu, nach bhfuil aon úinéir acu, níl úinéir acu, níl aon úinéir acu, gan
            úinéir acu, nach bhfuil úinéir leis, nach bhfuil aon úinéir leis, níl úinéir leis, níl aon úinéir leis,
            gan úinéir leis, nach bhfuil úinéir orthu, nach bhfuil aon úinéir orthu, níl úinéir orthu, níl aon
            úinéir orthu, gan úinéir orthu, nach bhfuil úinéir aige, nach bhfuil aon úinéir aige, níl úinéir aige,
            níl aon úinéir aige, gan úinéir aige, nach bhfuil úinéir luaite, nach bhfuil aon úinéir luaite, níl
            úinéir luaite, níl aon úinéir luaite, gan úinéir luaite, nach bhfuil úinéir ainmnithe, nach bhfuil aon
            úinéir ainmnithe, níl úinéir ainmnithe, níl aon úinéir ainmnithe, gan úinéir ainmnithe, gan úinéirí, gan
            aon úinéirí, nach bhfuil úinéirí, nach bhfuil aon úinéirí, níl úinéirí, níl aon úinéirí, gan húinéirí,
            gan aon húinéirí, nach bhfuil húinéirí, nach bhfuil aon húinéirí, níl húinéirí, níl aon húinéirí, gan
            núinéirí, gan aon núinéirí, nach bhfuil núinéirí, nach bhfuil aon núinéirí, níl núinéirí, níl aon
            núinéirí, gan túinéirí, gan aon túinéirí, nach bhfuil túinéirí, nach bhfuil aon túinéirí, níl túinéirí,
            níl aon túinéirí, nach bhfuil úinéirí acu, nach bhfuil aon úinéirí acu, níl úinéirí acu, níl aon úinéirí
            acu, gan úinéirí acu, nach bhfuil úinéirí leis, nach bhfuil aon úinéirí leis, níl úinéirí leis, níl aon
            úinéirí leis, gan úinéirí leis, nach bhfuil úinéirí orthu, nach bhfuil aon úinéirí orthu, níl úinéirí
            orthu, níl aon úinéirí orthu, gan úinéirí orthu, nach bhfuil úinéirí aige, nach bhfuil aon úinéirí aige,
            níl úinéirí aige, níl aon úinéirí aige, gan úinéirí aige, nach bhfuil úinéirí luaite, nach bhfuil aon
            úinéirí luaite, níl úinéirí luaite, níl aon úinéirí luaite, gan úinéirí luaite, nach bhfuil úinéirí
            ainmnithe, nach bhfuil aon úinéirí ainmnithe, níl úinéirí ainmnithe, níl aon úinéirí ainmnithe, gan
            úinéirí ainmnithe, gan duine freagrach, gan aon duine freagrach, nach bhfuil duine freagrach, nach
            bhfuil aon duine freagrach, níl duine freagrach, níl aon duine freagrach, gan dhuine freagrach, gan aon
            dhuine freagrach, nach bhfuil dhuine freagrach, nach bhfuil aon dhuine freagrach, níl dhuine freagrach,
            níl aon dhuine freagrach, gan nduine freagrach, gan aon nduine freagrach, nach bhfuil nduine freagrach,
            nach bhfuil aon nduine freagrach, níl nduine freagrach, níl aon nduine freagrach, nach bhfuil duine
            freagrach acu, nach bhfuil aon duine freagrach acu, níl duine freagrach acu, níl aon duine freagrach
            acu, gan duine freagrach acu, nach bhfuil duine freagrach leis, nach bhfuil aon duine freagrach leis,
            níl duine freagrach leis, níl aon duine freagrach leis, gan duine freagrach leis, nach bhfuil duine
            freagrach orthu, nach bhfuil aon duine freagrach orthu, níl duine freagrach orthu, níl aon duine
            freagrach orthu, gan duine freagrach orthu, nach bhfuil duine freagrach aige, nach bhfuil aon duine
            freagrach aige, níl duine freagrach aige, níl aon duine freagrach aige, gan duine freagrach aige, nach
            bhfuil duine freagrach luaite, nach bhfuil aon duine freagrach luaite, níl duine freagrach luaite, níl
            aon duine freagrach luaite, gan duine freagrach luaite, nach bhfuil duine freagrach ainmnithe, nach
            bhfuil aon duine freagrach ainmnithe, níl duine freagrach ainmnithe, níl aon duine freagrach ainmnithe,
            gan duine freagrach ainmnithe, gan comhlacht freagrach, gan aon comhlacht freagrach, nach bhfuil
            comhlacht freagrach, nach bhfuil aon comhlacht freagrach, níl comhlacht freagrach, níl aon comhlacht
            freagrach, gan chomhlacht freagrach, gan aon chomhlacht freagrach, nach bhfuil chomhlacht freagrach,
            nach bhfuil aon chomhlacht freagrach, níl chomhlacht freagrach, níl aon chomhlacht freagrach, gan
            gcomhlacht freagrach, gan aon gcomhlacht freagrach, nach bhfuil gcomhlacht freagrach, nach bhfuil aon
            gcomhlacht freagrach, níl gcomhlacht freagrach, níl aon gcomhlacht freagrach, nach bhfuil comhlacht
            freagrach acu, nach bhfuil aon comhlacht freagrach acu, níl comhlacht freagrach acu, níl aon comhlacht
            freagrach acu, gan comhlacht freagrach acu, nach bhfuil comhlacht freagrach leis, nach bhfuil aon
            comhlacht freagrach leis, níl comhlacht freagrach leis, níl aon comhlacht freagrach leis, gan comhlacht
            freagrach leis, nach bhfuil comhlacht freagrach orthu, nach bhfuil aon comhlacht freagrach orthu, níl
            comhlacht freagrach orthu, níl aon comhlacht freagrach orthu, gan comhlacht freagrach orthu, nach bhfuil
            comhlacht freagrach aige, nach bhfuil aon comhlacht freagrach aige, níl comhlacht freagrach aige, níl
            aon comhlacht freagrach aige, gan comhlacht freagrach aige, nach bhfuil comhlacht freagrach luaite, nach
            bhfuil aon comhlacht freagrach luaite, níl comhlacht freagrach luaite, níl aon comhlacht freagrach
            luaite, gan comhlacht freagrach luaite, nach bhfuil comhlacht freagrach ainmnithe, nach bhfuil aon
            comhlacht freagrach ainmnithe, níl comhlacht freagrach ainmnithe, níl aon comhlacht freagrach ainmnithe,
            gan comhlacht freagrach ainmnithe, gan freagrach, gan aon freagrach, nach bhfuil freagrach, nach bhfuil
            aon freagrach, níl freagrach, níl aon freagrach, gan fhreagrach, gan aon fhreagrach, nach bhfuil
            fhreagrach, nach bhfuil aon fhreagrach, níl fhreagrach, níl aon fhreagrach, gan bhfreagrach, gan aon
            bhfreagrach, nach bhfuil bhfreagrach, nach bhfuil aon bhfreagrach, níl bhfreagrach, níl aon bhfreagrach,
            nach bhfuil freagrach acu, nach bhfuil aon freagrach acu, níl freagrach acu, níl aon freagrach acu, gan
            freagrach acu, nach bhfuil freagrach leis, nach bhfuil aon freagrach leis, níl freagrach leis, níl aon
            freagrach leis, gan freagrach leis, nach bhfuil freagrach orthu, nach bhfuil aon freagrach orthu, níl
            freagrach orthu, níl aon freagrach orthu, gan freagrach orthu, nach bhfuil freagrach aige, nach bhfuil
            aon freagrach aige, níl freagrach aige, níl aon freagrach aige, gan freagrach aige, nach bhfuil
            freagrach luaite, nach bhfuil aon freagrach luaite, níl freagrach luaite, níl aon freagrach luaite, gan
            freagrach luaite, nach bhfuil freagrach ainmnithe, nach bhfuil aon freagrach ainmnithe, níl freagrach
            ainmnithe, níl aon freagrach ainmnithe, gan freagrach ainmnithe, gan aon úinéir ainmnithe, gan húinéir
            ainmnithe, gan aon húinéir ainmnithe, nach bhfuil húinéir ainmnithe, nach bhfuil aon húinéir ainmnithe,
            níl húinéir ainmnithe, níl aon húinéir ainmnithe, gan núinéir ainmnithe, gan aon núinéir ainmnithe, nach
            bhfuil núinéir ainmnithe, nach bhfuil aon núinéir ainmnithe, níl núinéir ainmnithe, níl aon núinéir
            ainmnithe, gan túinéir ainmnithe, gan aon túinéir ainmnithe, nach bhfuil túinéir ainmnithe, nach bhfuil
            aon túinéir ainmnithe, níl túinéir ainmnithe, níl aon túinéir ainmnithe, nach bhfuil úinéir ainmnithe
            acu, nach bhfuil aon úinéir ainmnithe acu, níl úinéir ainmnithe acu, níl aon úinéir ainmnithe acu, gan
            úinéir ainmnithe acu, nach bhfuil úinéir ainmnithe leis, nach bhfuil aon úinéir ainmnithe leis, níl
            úinéir ainmnithe leis, níl aon úinéir ainmnithe leis, gan úinéir ainmnithe leis, nach bhfuil úinéir
            ainmnithe orthu, nach bhfuil aon úinéir ainmnithe orthu, níl úinéir ainmnithe orthu, níl aon úinéir
            ainmnithe orthu, gan úinéir ainmnithe orthu, nach bhfuil úinéir ainmnithe aige, nach bhfuil aon úinéir
            ainmnithe aige, níl úinéir ainmnithe aige, níl aon úinéir ainmnithe aige, gan úinéir ainmnithe aige,
            nach bhfuil úinéir ainmnithe luaite, nach bhfuil aon úinéir ainmnithe luaite, níl úinéir ainmnithe
            luaite, níl aon úinéir ainmnithe luaite, gan úinéir ainmnithe luaite, nach bhfuil úinéir ainmnithe
            ainmnithe, nach bhfuil aon úinéir ainmnithe ainmnithe, níl úinéir ainmnithe ainmnithe, níl aon úinéir
            ainmnithe ainmnithe, gan úinéir ainmnithe ainmnithe, gan comhlacht ainmnithe, gan aon comhlacht
            ainmnithe, nach bhfuil comhlacht ainmnithe, nach bhfuil aon comhlacht ainmnithe, níl comhlacht
            ainmnithe, níl aon comhlacht ainmnithe, gan chomhlacht ainmnithe, gan aon chomhlacht ainmnithe, nach
            bhfuil chomhlacht ainmnithe, nach bhfuil aon chomhlacht ainmnithe, níl chomhlacht ainmnithe, níl aon
            chomhlacht ainmnithe, gan gcomhlacht ainmnithe, gan aon gcomhlacht ainmnithe, nach bhfuil gcomhlacht
            ainmnithe, nach bhfuil aon gcomhlacht ainmnithe, níl gcomhlacht ainmnithe, níl aon gcomhlacht ainmnithe,
            nach bhfuil comhlacht ainmnithe acu, nach bhfuil aon comhlacht ainmnithe acu, níl comhlacht ainmnithe
            acu, níl aon comhlacht ainmnithe acu, gan comhlacht ainmnithe acu, nach bhfuil comhlacht ainmnithe leis,
            nach bhfuil aon comhlacht ainmnithe leis, níl comhlacht ainmnithe leis, níl aon comhlacht ainmnithe
            leis, gan comhlacht ainmnithe leis, nach bhfuil comhlacht ainmnithe orthu, nach bhfuil aon comhlacht
            ainmnithe orthu, níl comhlacht ainmnithe orthu, níl aon comhlacht ainmnithe orthu, gan comhlacht
            ainmnithe orthu, nach bhfuil comhlacht ainmnithe aige, nach bhfuil aon comhlacht ainmnithe aige, níl
            comhlacht ainmnithe aige, níl aon comhlacht ainmnithe aige, gan comhlacht ainmnithe aige, nach bhfuil
            comhlacht ainmnithe luaite, nach bhfuil aon comhlacht ainmnithe luaite, níl comhlacht ainmnithe luaite,
            níl aon comhlacht ainmnithe luaite, gan comhlacht ainmnithe luaite, nach bhfuil comhlacht ainmnithe
            ainmnithe, nach bhfuil aon comhlacht ainmnithe ainmnithe, níl comhlacht ainmnithe ainmnithe, níl aon
            comhlacht ainmnithe ainmnithe, gan comhlacht ainmnithe ainmnithe, gan páirtí freagrach, gan aon páirtí
            freagrach, nach bhfuil páirtí freagrach, nach bhfuil aon páirtí freagrach, níl páirtí freagrach, níl aon
            páirtí freagrach, gan pháirtí freagrach, gan aon pháirtí freagrach, nach bhfuil pháirtí freagrach, nach
            bhfuil aon pháirtí freagrach, níl pháirtí freagrach, níl aon pháirtí freagrach, gan bpáirtí freagrach,
            gan aon bpáirtí freagrach, nach bhfuil bpáirtí freagrach, nach bhfuil aon bpáirtí freagrach, níl bpáirtí
            freagrach, níl aon bpáirtí freagrach, nach bhfuil páirtí freagrach acu, nach bhfuil aon páirtí freagrach
            acu, níl páirtí freagrach acu, níl aon páirtí freagrach acu, gan páirtí freagrach acu, nach bhfuil
            páirtí freagrach leis, nach bhfuil aon páirtí freagrach leis, níl páirtí freagrach leis, níl aon páirtí
            freagrach leis, gan páirtí freagrach leis, nach bhfuil páirtí freagrach orthu, nach bhfuil aon páirtí
            freagrach orthu, níl páirtí freagrach orthu, níl aon páirtí freagrach orthu, gan páirtí freagrach orthu,
            nach bhfuil páirtí freagrach aige, nach bhfuil aon páirtí freagrach aige, níl páirtí freagrach aige, níl
            aon páirtí freagrach aige, gan páirtí freagrach aige, nach bhfuil páirtí freagrach luaite, nach bhfuil
            aon páirtí freagrach luaite, níl páirtí freagrach luaite, níl aon páirtí freagrach luaite, gan páirtí
            freagrach luaite, nach bhfuil páirtí freagrach ainmnithe, nach bhfuil aon páirtí freagrach ainmnithe,
            níl páirtí freagrach ainmnithe, níl aon páirtí freagrach ainmnithe, gan páirtí freagrach ainmnithe, nach
            bhfuil aon duine freagrach astu, níl aon duine freagrach astu, gan aon duine freagrach astu, nach bhfuil
            aon duine freagrach asu, níl aon duine freagrach asu, gan aon duine freagrach asu, nach bhfuil aon duine
            i bhfeighil, níl aon duine i bhfeighil, gan aon duine i bhfeighil, nach bhfuil aon duine i mbun, níl aon
            duine i mbun, gan aon duine i mbun, nach bhfuil aon duine i gceannas, níl aon duine i gceannas, gan aon
            duine i gceannas, nach bhfuil aon duine ainmnithe, níl aon duine ainmnithe, gan aon duine ainmnithe,
            nach bhfuil aon duine luaite leis, níl aon duine luaite leis, gan aon duine luaite leis, nach bhfuil aon
            duine luaite leo, níl aon duine luaite leo, gan aon duine luaite leo, nach bhfuil aon duine sannta, níl
            aon duine sannta, gan aon duine sannta, nach bhfuil aon duine sannta dóibh, níl aon duine sannta dóibh,
            gan aon duine sannta dóibh, nach bhfuil éinne freagrach, níl éinne freagrach, gan éinne freagrach, nach
            bhfuil éinne freagrach astu, níl éinne freagrach astu, gan éinne freagrach astu, nach bhfuil éinne
            freagrach asu, níl éinne freagrach asu, gan éinne freagrach asu, nach bhfuil éinne i bhfeighil, níl
            éinne i bhfeighil, gan éinne i bhfeighil, nach bhfuil éinne i mbun, níl éinne i mbun, gan éinne i mbun,
            nach bhfuil éinne i gceannas, níl éinne i gceannas, gan éinne i gceannas, nach bhfuil éinne ainmnithe,
            níl éinne ainmnithe, gan éinne ainmnithe, nach bhfuil éinne luaite leis, níl éinne luaite leis, gan
            éinne luaite leis, nach bhfuil éinne luaite leo, níl éinne luaite leo, gan éinne luaite leo, nach bhfuil
            éinne sannta, níl éinne sannta, gan éinne sannta, nach bhfuil éinne sannta dóibh, níl éinne sannta
            dóibh, gan éinne sannta dóibh, nach bhfuil duine ar bith freagrach, níl duine ar bith freagrach, gan
            duine ar bith freagrach, nach bhfuil duine ar bith freagrach astu, níl duine ar bith freagrach astu, gan
            duine ar bith freagrach astu, nach bhfuil duine ar bith freagrach asu, níl duine ar bith freagrach asu,
            gan duine ar bith freagrach asu, nach bhfuil duine ar bith i bhfeighil, níl duine ar bith i bhfeighil,
            gan duine ar bith i bhfeighil, nach bhfuil duine ar bith i mbun, níl duine ar bith i mbun, gan duine ar
            bith i mbun, nach bhfuil duine ar bith i gceannas, níl duine ar bith i gceannas, gan duine ar bith i
            gceannas, nach bhfuil duine ar bith ainmnithe, níl duine ar bith ainmnithe, gan duine ar bith ainmnithe,
            nach bhfuil duine ar bith luaite leis, níl duine ar bith luaite leis, gan duine ar bith luaite leis,
            nach bhfuil duine ar bith luaite leo, níl duine ar bith luaite leo, gan duine ar bith luaite leo, nach
            bhfuil duine ar bith sannta, níl duine ar bith sannta, gan duine ar bith sannta, nach bhfuil duine ar
            bith sannta dóibh, níl duine ar bith sannta dóibh, gan duine ar bith sannta dóibh, nach bhfuil duine
            freagrach astu, níl duine freagrach astu, gan duine freagrach astu, nach bhfuil duine freagrach asu, níl
            duine freagrach asu, gan duine freagrach asu, nach bhfuil duine i bhfeighil, níl duine i bhfeighil, gan
            duine i bhfeighil, nach bhfuil duine i mbun, níl duine i mbun, gan duine i mbun, nach bhfuil duine i
            gceannas, níl duine i gceannas, gan duine i gceannas, nach bhfuil duine ainmnithe, níl duine ainmnithe,
            gan duine ainmnithe, nach bhfuil duine luaite leis, níl duine luaite leis, gan duine luaite leis, nach
            bhfuil duine luaite leo, níl duine luaite leo, gan duine luaite leo, nach bhfuil duine sannta, níl duine
            sannta, gan duine sannta, nach bhfuil duine sannta dóibh, níl duine sannta dóibh, gan duine sannta
            dóibh, nach bhfuil aon chomhlacht freagrach astu, níl aon chomhlacht freagrach astu, gan aon chomhlacht
            freagrach astu, nach bhfuil aon chomhlacht freagrach asu, níl aon chomhlacht freagrach asu, gan aon
            chomhlacht freagrach asu, nach bhfuil aon chomhlacht i bhfeighil, níl aon chomhlacht i bhfeighil, gan
            aon chomhlacht i bhfeighil, nach bhfuil aon chomhlacht i mbun, níl aon chomhlacht i mbun, gan aon
            chomhlacht i mbun, nach bhfuil aon chomhlacht i gceannas, níl aon chomhlacht i gceannas, gan aon
            chomhlacht i gceannas, nach bhfuil aon chomhlacht luaite leis, níl aon chomhlacht luaite leis, gan aon
            chomhlacht luaite leis, nach bhfuil aon chomhlacht luaite leo, níl aon chomhlacht luaite leo, gan aon
            chomhlacht luaite leo, nach bhfuil aon chomhlacht sannta, níl aon chomhlacht sannta, gan aon chomhlacht
            sannta, nach bhfuil aon chomhlacht sannta dóibh, níl aon chomhlacht sannta dóibh, gan aon chomhlacht
            sannta dóibh, nach bhfuil comhlacht ar bith freagrach, níl comhlacht ar bith freagrach, gan comhlacht ar
            bith freagrach, nach bhfuil comhlacht ar bith freagrach astu, níl comhlacht ar bith freagrach astu, gan
            comhlacht ar bith freagrach astu, nach bhfuil comhlacht ar bith freagrach asu, níl comhlacht ar bith
            freagrach asu, gan comhlacht ar bith freagrach asu, nach bhfuil comhlacht ar bith i bhfeighil, níl
            comhlacht ar bith i bhfeighil, gan comhlacht ar bith i bhfeighil, nach bhfuil comhlacht ar bith i mbun,
            níl comhlacht ar bith i mbun, gan comhlacht ar bith i mbun, nach bhfuil comhlacht ar bith i gceannas,
            níl comhlacht ar bith i gceannas, gan comhlacht ar bith i gceannas, nach bhfuil comhlacht ar bith
            ainmnithe, níl comhlacht ar bith ainmnithe, gan comhlacht ar bith ainmnithe, nach bhfuil comhlacht ar
            bith luaite leis, níl comhlacht ar bith luaite leis, gan comhlacht ar bith luaite leis, nach bhfuil
            comhlacht ar bith luaite leo, níl comhlacht ar bith luaite leo, gan comhlacht ar bith luaite leo, nach
            bhfuil comhlacht ar bith sannta, níl comhlacht ar bith sannta, gan comhlacht ar bith sannta, nach bhfuil
            comhlacht ar bith sannta dóibh, níl comhlacht ar bith sannta dóibh, gan comhlacht ar bith sannta dóibh,
            nach bhfuil aon ghníomhaireacht freagrach, níl aon ghníomhaireacht freagrach, gan aon ghníomhaireacht
            freagrach, nach bhfuil aon ghníomhaireacht freagrach astu, níl aon ghníomhaireacht freagrach astu, gan
            aon ghníomhaireacht freagrach astu, nach bhfuil aon ghníomhaireacht freagrach asu, níl aon
            ghníomhaireacht freagrach asu, gan aon ghníomhaireacht freagrach asu, nach bhfuil aon ghníomhaireacht i
            bhfeighil, níl aon ghníomhaireacht i bhfeighil, gan aon ghníomhaireacht i bhfeighil, nach bhfuil aon
            ghníomhaireacht i mbun, níl aon ghníomhaireacht i mbun, gan aon ghníomhaireacht i mbun, nach bhfuil aon
            ghníomhaireacht i gceannas, níl aon ghníomhaireacht i gceannas, gan aon ghníomhaireacht i gceannas, nach
            bhfuil aon ghníomhaireacht ainmnithe, níl aon ghníomhaireacht ainmnithe, gan aon ghníomhaireacht
            ainmnithe, nach bhfuil aon ghníomhaireacht luaite leis, níl aon ghníomhaireacht luaite leis, gan aon
            ghníomhaireacht luaite leis, nach bhfuil aon ghníomhaireacht luaite leo, níl aon ghníomhaireacht luaite
            leo, gan aon ghníomhaireacht luaite leo, nach bhfuil aon ghníomhaireacht sannta, níl aon ghníomhaireacht
            sannta, gan aon ghníomhaireacht sannta, nach bhfuil aon ghníomhaireacht sannta dóibh, níl aon
            ghníomhaireacht sannta dóibh, gan aon ghníomhaireacht sannta dóibh, le haon duine, nach le haon duine,
            nach mbaineann le haon duine, neamhshannta, gan sannadh, nár sannadh, nach bhfuil sannta, nach bhfuil
            sannta do dhuine ar bith, nach bhfuil sannta d'aon duine, gan a bheith sannta, dílleachta, gan tiarna,
            úinéir anaithnid, úinéir ar iarraidh, nach bhfuil ag aon duine, nach bhfuil leagtha ar aon duine, nach
            bhfuil úinéir ar bith acu, nach bhfuil úinéir ar bith leis, nach bhfuil úinéir ar bith air, nach bhfuil
            úinéir ar bith aige, nach bhfuil úinéir ar bith dóibh, nach bhfuil úinéir ar bith luaite leo, nach
            bhfuil úinéir ar bith sonraithe, nach bhfuil úinéir ar bith leagtha síos, nach bhfuil úinéir air, nach
            bhfuil úinéir dóibh, nach bhfuil úinéir sonraithe, nach bhfuil úinéir leagtha síos, nach bhfuil
            freagracht ar bith acu, nach bhfuil freagracht ar bith leis, nach bhfuil freagracht ar bith air, nach
            bhfuil freagracht ar bith aige, nach bhfuil freagracht ar bith dóibh, nach bhfuil freagracht ar bith
            luaite leo, nach bhfuil freagracht ar bith sonraithe, nach bhfuil freagracht ar bith leagtha síos, nach
            bhfuil freagracht, nach bhfuil freagracht acu, nach bhfuil freagracht orthu, nach bhfuil freagracht
            leis, nach bhfuil freagracht air, nach bhfuil freagracht aige, nach bhfuil freagracht dóibh, nach bhfuil
            freagracht luaite leo, nach bhfuil freagracht sonraithe, nach bhfuil freagracht leagtha síos, níl úinéir
            ar bith acu, níl úinéir ar bith leis, níl úinéir ar bith air, níl úinéir ar bith aige, níl úinéir ar
            bith dóibh, níl úinéir ar bith luaite leo, níl úinéir ar bith sonraithe, níl úinéir ar bith leagtha
            síos, níl úinéir air, níl úinéir dóibh, níl úinéir sonraithe, níl úinéir leagtha síos, níl freagracht ar
            bith acu, níl freagracht ar bith leis, níl freagracht ar bith air, níl freagracht ar bith aige, níl
            freagracht ar bith dóibh, níl freagracht ar bith luaite leo, níl freagracht ar bith sonraithe, níl
            freagracht ar bith leagtha síos, níl freagracht, níl freagracht acu, níl freagracht orthu, níl
            freagracht leis, níl freagracht air, níl freagracht aige, níl freagracht dóibh, níl freagracht luaite
            leo, níl freagracht sonraithe, níl freagracht leagtha síos, gan úinéir ar bith acu, gan úinéir ar bith
            leis, gan úinéir ar bith air, gan úinéir ar bith aige, gan úinéir ar bith dóibh, gan úinéir ar bith
            luaite leo, gan úinéir ar bith sonraithe, gan úinéir ar bith leagtha síos, gan úinéir air, gan úinéir
            dóibh, gan úinéir sonraithe, gan úinéir leagtha síos, gan freagracht ar bith acu, gan freagracht ar bith
            leis, gan freagracht ar bith air, gan freagracht ar bith aige, gan freagracht ar bith dóibh, gan
            freagracht ar bith luaite leo, gan freagracht ar bith sonraithe, gan freagracht ar bith leagtha síos,
            gan freagracht, gan freagracht acu, gan freagracht orthu, gan freagracht leis, gan freagracht air, gan
            freagracht aige, gan freagracht dóibh, gan freagracht luaite leo, gan freagracht sonraithe, gan
            freagracht leagtha síos, nach bhfuil aon úinéir ar bith acu, nach bhfuil aon úinéir ar bith leis, nach
            bhfuil aon úinéir ar bith air, nach bhfuil aon úinéir ar bith aige, nach bhfuil aon úinéir ar bith
            dóibh, nach bhfuil aon úinéir ar bith luaite leo, nach bhfuil aon úinéir ar bith sonraithe, nach bhfuil
            aon úinéir ar bith leagtha síos, nach bhfuil aon úinéir air, nach bhfuil aon úinéir dóibh, nach bhfuil
            aon úinéir sonraithe, nach bhfuil aon úinéir leagtha síos, nach bhfuil aon freagracht ar bith acu, nach
            bhfuil aon freagracht ar bith leis, nach bhfuil aon freagracht ar bith air, nach bhfuil aon freagracht
            ar bith aige, nach bhfuil aon freagracht ar bith dóibh, nach bhfuil aon freagracht ar bith luaite leo,
            nach bhfuil aon freagracht ar bith sonraithe, nach bhfuil aon freagracht ar bith leagtha síos, nach
            bhfuil aon freagracht, nach bhfuil aon freagracht acu, nach bhfuil aon freagracht orthu, nach bhfuil aon
            freagracht leis, nach bhfuil aon freagracht air, nach bhfuil aon freagracht aige, nach bhfuil aon
            freagracht dóibh, nach bhfuil aon freagracht luaite leo, nach bhfuil aon freagracht sonraithe, nach
            bhfuil aon freagracht leagtha síos, níl aon úinéir ar bith acu, níl aon úinéir ar bith leis, níl aon
            úinéir ar bith air, níl aon úinéir ar bith aige, níl aon úinéir ar bith dóibh, níl aon úinéir ar bith
            luaite leo, níl aon úinéir ar bith sonraithe, níl aon úinéir ar bith leagtha síos, níl aon úinéir air,
            níl aon úinéir dóibh, níl aon úinéir sonraithe, níl aon úinéir leagtha síos, níl aon freagracht ar bith
            acu, níl aon freagracht ar bith leis, níl aon freagracht ar bith air, níl aon freagracht ar bith aige,
            níl aon freagracht ar bith dóibh, níl aon freagracht ar bith luaite leo, níl aon freagracht ar bith
            sonraithe, níl aon freagracht ar bith leagtha síos, níl aon freagracht, níl aon freagracht acu, níl aon
            freagracht orthu, níl aon freagracht leis, níl aon freagracht air, níl aon freagracht aige, níl aon
            freagracht dóibh, níl aon freagracht luaite leo, níl aon freagracht sonraithe, níl aon freagracht
            leagtha síos, nach bhfuil freagracht ar dhuine ar bith astu, nach bhfuil éinne ina mbun, nach bhfuil
            duine ar bith ina mbun, nach bhfuil aon duine ina mbun, gan duine ina mbun, cé nach bhfuil úinéir aige,
            níl duine ar bith ina bhun, nach leagtar ar dhuine ar bith, nach leagtar ar aon duine, nár leagadh ar
            aon duine, nár leagadh ar dhuine ar bith, nár leagadh ar éinne, nár sannadh d'aon duine, nár sannadh do
            dhuine ar bith, nár sannadh d'éinne, nár ainmníodh úinéir, nár ainmníodh úinéir dóibh, níor ainmníodh
            úinéir""",
        Concept.SECTION: """i roinn, i rannóg, i gcuid, i gcaibidil, i mír, sa roinn, sa chuid, sa chaibidil, sa rannóg, sa mhír, roinn,
            roinne, ranna, rannóg, rannóige, cuid, chuid, gcuid, coda, choda, gcoda, codanna, chodanna, gcodanna, caibidil,
            chaibidil, gcaibidil, caibidle, chaibidle, gcaibidle, rannán, teideal, theideal, dteideal, mír, mhír, bloc,
            bhloc, mbloc""",
        Concept.ACTION: """gníomhaíocht, ghníomhaíocht, ngníomhaíocht, príomhghníomhaíocht, phríomhghníomhaíocht, bpríomhghníomhaíocht,
            príomhbheart, phríomhbheart, bpríomhbheart, beart, bheart, mbeart, gníomh, ghníomh, ngníomh, alt, halt, nalt,
            talt, ailt, hailt, nailt, tailt, mír, mhír, míre, mhíre, pointe, phointe, bpointe, tagairt, thagairt, dtagairt,
            uimhir, huimhir, nuimhir, tuimhir, oibleagáid, hoibleagáid, noibleagáid, toibleagáid, fomhír, fhomhír, bhfomhír,
            faoi, uimh, ref, nr, faoi phointe, faoi mhír, faoi alt""",
        Concept.CHANGE: """ar athló,
            scrios, scriosaigí, scriosadh, a scriosadh, bog, bogaigí, a bhogadh, cuir siar, a chur siar, cuir ar
            athló, a chur ar athló, a shíneadh, fadaigh, a fhadú, marcáil, a mharcáil, athraigh, a athrú, cuir leis,
            athainmnigh, a athainmniú, sann, a shannadh, dún, a dhúnadh, athoscail, a athoscailt,
            cealaigh, a chealú, faomh, a fhaomhadh, ceadaigh, meabhrúchán, deimhnigh, dearbhaigh, meabhraigh, cuir i
            gcuimhne, cuir i gcuimhne dom""",
        Concept.HOW_OFTEN: "cé chomh minic, cé chomh rialta, cé mhéad uair, cén mhinicíocht, cá mhinice",
        Concept.WHERE: "cá, cén áit",
        Concept.WHY: "cén fáth, cad chuige, cad ina thaobh, cén chúis, tuige",
        Concept.NOISE: """in aghaidh, i gcoinne, cuir i gcuimhne, cuir i gcuimhne dom,
            an, na, a, ar, ag, go, is, ba, sé, sí, é, í, ea, ann, seo, siúd, sin, den, de, do, don, dom, domsa,
            duit, daoibh, liom, leat, le, leis, i, in, sa, san, sna, as, ó, ón, á, ina, lena, dá, faoina, faoi, fós,
            freisin, fosta, chomh maith, leis sin, anois, láithreach, go fóill, inniu, féin, eile, mar, agus, n, t,
            h, tá, atá, táim, bhfuil, bíonn, mbíonn, bhíonn, bí, bheith, beidh, bheidh, mbeidh, an bhfuil,
            bhfuiltear, táthar, le do thoil, led thoil, más é do thoil é, ldt, mdt, le bhur dtoil, más é bhur dtoil
            é, go raibh maith agat, go raibh maith agaibh, grma, míle buíochas, buíochas, míle maith agat, go raibh
            míle maith agat, dia duit, dia dhuit, dia daoibh, haigh, heileo, heileó, a chara, a chairde, a dhuine
            uasail, a bhot, bot, róbat, maidin mhaith, slán, le meas, le gach dea-ghuí, is mise le meas, an féidir
            leat, an féidir liom, an bhféadfá, an bhféadfadh, an bhféadfaí, an bhfuil a fhios ag aon duine, an
            bhfuil eolas agat, abair, inis, tabhair, taispeáin, taispeáint, a thaispeáint, léirigh, liostaigh,
            liosta, liosta na, achoimre, forbhreathnú, forléargas, forléargas ar, ba mhaith liom, ba mhian liom, ba
            bhreá liom, ba mhaith linn, theastaigh uaim, teastaíonn uaim, tá uaim, ag iarraidh, tá mé, fháil amach,
            fáil amach, fios, a fhios, eolas a fháil, fheiceáil, feiceáil, rá, insint, fiafraí, fhiafraí, ceist,
            ceist agam, tá ceist agam, tá ceist agam faoi, ceist ghasta, ceist thapa, ceist bheag, sa nóta, an nóta,
            nóta, den nóta, faoin nóta, sa chlár, clár, de réir, nóta na comhairle, ón nóta, nóta ón gcomhairle,
            doiciméad na comhairle, sa doiciméad, doiciméad, i gcomhréir le, faoi nóta, rud, rudaí, rud éigin, aon
            rud, rud ar bith, haon rud, le haon rud, haon, bith, éinní, dada ar bith, go díreach, díreach, go
            beacht, cruinn, go cruinn, iarbhír, i ndáiríre, faoi láthair, i láthair na huaire, i láthair, san am i
            láthair, ag an bpointe seo, ag an am seo, nó, más ea, bhuel, ok, okay, maith, iontach, ceart, cinnte,
            gasta, tapa, práinneach, go práinneach, gearr, go gearr, go hachomair, i mbeagán focal, sonrach, go
            sonrach, go háirithe, ar leith, mar shampla, m.sh, .i, eadhon, srl, etc, i measc, i ndáil le, maidir
            leis an, maidir leis, i dtaobh, mar gheall ar, údaráis, údarás, comhlacht, comhlachta, comhlachtaí,
            chomhlacht, aonad, aonaid, seirbhís, rialtas, rialtais, aireacht, aireachta, toscaire, eagraíocht,
            eagraíochtaí, poblacht, ríocht, ballstát, stát, taobh, ó thaobh, dáta, dátaí, dháta, am, ama, tréimhse,
            théann, téann, teacht, thagann, tagann, dtagann, tiocfaidh, thiocfaidh, tharlaíonn, tarlú, tharlú,
            tarlóidh, bhaineann, baineann, mbaineann, baint, bhaint, titeann, thiteann, tite, seasann, glacadh,
            glacann, páirt, tionólfar, thionólfar, dtionólfar, tionóltar, thionóltar, ar siúl, ar bun, reáchtáil,
            reáchtálfar, bailíonn, buailfidh, le chéile arís, cur, trí, tríd, tríd an, trí mheán, via, de chuid, de
            bhun, de thoradh, faoi réir, faoi chuimsiú, maidir, ainm, ainmneacha, dhiaidh, gach eolas, an t-eolas,
            eolais, iomlán, san iomlán, ar an iomlán, is é, is í, is iad, gur, gurb, go bhfuil, nuair, conas, toisc, mar go, óir, cuid, roinnt, éigin, éagsúla, ábhartha, oifigiúil, foirmiúil, breis,
            tuilleadh, arís, i gcónaí, de ghnáth, b'fhéidir, seans, is dócha, dealraíonn, réasúnta, an-, an mhaith,
            ah, em, eh, hmm, agat, agaibh, daoine, ministir, aire, don aire, mo aire, cruinneas, breathnaigh,
            féach, féachaint, seiceáil, cuardaigh, lorg, aimsigh, fiosraigh, cabhrú, cuidiú liom, le fáil, fáil, d',
            b', m', s', ls, p, re, amach, isteach sa, suas, síos, thart faoi seo, a leithéid, chugam, cuir, seol,
            sibh, sibhse, tú, tusa, thú, cá, cén, bí cineálta, mura miste leat, mura mhiste leat, más féidir, gan
            aon dabht, gan dabht, gan amhras, mar ghrúpa, mar aonán, ina n-aonar, go haonarach, as a stuaim féin,
            aonair, agus mar sin de, lá maith, oíche mhaith, tráthnóna, maidin, inár, chineál, cineál, sórt, saghas,
            ábhar, ábhair, cúrsaí, scéal, cás, gcás, chás, ag caint, labhairt, ag fanacht le freagra, freagra,
            freagra a thabhairt, ag teastáil uaim, uait, uaibh, agus uile, dár, dar, ó bhun, lena n-áirítear, lena n
            áirítear, idir eile, i dtús báire, thar ceann, ar son, faoi mar, nuashonrú, oiread, chun, leo, léi,
            faoin, fén, faoi na, faoi an, beadh, bheadh, mbeadh, bheifeá, bheinn, mbeifeá, an mbeadh sibh in ann, in
            ann, ábalta, a chur in iúl, cur in iúl, in iúl, a chur in iúl dúinn, a chur in iúl dom, cuir in iúl
            dúinn, cuirigí in iúl, oraibh, ort, libh, díbh, díot, iarrtar oraibh, iarraim ort, iarraim oraibh, inis
            dúinn, insígí dúinn, abair linn, tabhair dúinn, tugaigí dúinn, a thabhairt dúinn, a thabhairt dom,
            taispeáin dúinn, a rá linn, a insint dúinn, a thaispeáint dúinn, dá bhféadfá, dá bhféadfaí, má tá eolas
            agat, le do chuidiú, ba mhór agam, ba mhór againn, ba mhaith linn fios a bheith againn, teastaíonn
            uainn, ar mhaith leat, an miste leat, san áireamh, a áireamh, bhuailfidh, buailfear, bualadh, hairí,
            airí, trína, tríothu, trístu, thar, ar bith orthu, mhiste, an miste libh, mura miste libh, ar mhiste
            leis, is miste, libhse, leatsa, duitse, daoibhse, dúinne, ar ball, ceart agam, agamsa, ba mhéin liom, ba
            bhreá linn, ba mhian linn, a sheoladh chugainn, sheoladh chugam, seol chugainn, cuir chugainn, seolaigí
            chugainn, seolaigí chugam, a chur chugam, a chur chugainn, a roinnt liom, a roinnt linn, soiléirigh, a
            shoiléiriú, a dheimhniú, deimhnigh, dearbhaigh, a dhearbhú, a chinntiú, a lua, luaigh, ainmnigh, áirigh,
            a liostú, liostaigí, déan liosta, réamhamharc, achoimriú, achoimrigh, pléifear, phléifear, bpléifear,
            pléitear, ag plé, á phlé, ag cuardach, ag fiosrú, á fhiosrú, ag iarraidh fios a bheith agam, níl ann
            ach, san am seo, ag an nóiméad seo, i láthair na huaire seo, leanas, seo a leanas, thíos, thuas, is eol
            duit, an eol duit, an eol daoibh, arbh eol duit, fhios agat, fhios agaibh, eolach, ar an eolas, mórán, a
            lán, go leor, roinnt mhaith, cuid mhaith, amach anseo,
            amháin""",
    },
    chatter="""go breá, togha, ar fheabhas, thar barr, iontach ar fad, maith thú, maith an fear, maith an bhean,
            an-mhaith, an-mhaith ar fad, sármhaith, ceart go leor mar sin, déanta go maith, gabh mo leithscéal,
            gabhaigí mo leithscéal, tá brón orm, brón orm, mo leithscéal, ní miste, ná bac, ná bac leis, fáilte, tá
            fáilte romhat, fáilte romhat, slán go fóill, slán leat, slán agat, feicfidh mé thú, oíche mhaith duit,
            lá maith duit, deireadh seachtaine maith, go n-éirí leat, ádh mór, go n-éirí an t-ádh leat, dia is muire
            duit, conas atá tú, conas tá tú, cén chaoi a bhfuil tú, cad é mar atá tú, conas atá sibh, tá súil agam
            go bhfuil tú go maith, tá súil agam go bhfuil gach rud go maith, tá súil agam, bail ó dhia, beannachtaí,
            dea-mhéin, le dea-mhéin, le dea-ghuí, le gach dea-mhéin, is mise, gach rath, rath dé, buíoch, go raibh
            céad maith agat, roimh ré, as ucht do chabhrach, as do chabhair, as do chuidiú, as do chúnamh, as an
            gcabhair, as an gcúnamh, as an gcuidiú, as bhur gcabhair, as bhur gcúnamh, as bhur gcuidiú, as an
            gcabhair seo, le do chabhair, as an eolas, mar eolas, ar mhaithe le heolas, le haghaidh mo chuid nótaí,
            don chruinniú, do mo cheannasaí, do mo bhas, mo bhas, mo cheannasaí, mo chomhghleacaí, comhghleacaí,
            comhghleacaithe, ar iarratas ó, táim ag obair ar, táim ag ullmhú, tá mé ag ullmhú, ag ullmhú,
            mionteagasc, don mhionteagasc, le haghaidh an mhionteagaisc, don chomhad, comhad, ríomhphost, don
            ríomhphost, i ríomhphost, tábla, i dtábla, i bhfoirm tábla, i bhfoirm liosta, mar liosta, i liosta, in
            abairt amháin, i gcúpla focal, go simplí, i mbriathra simplí, go hachomair más féidir, go tapa más
            féidir, chomh gasta agus is féidir leat, nuair is áisiúil duit, nuair a bheidh am agat, más mian leat,
            más maith leat, más áisiúil duit, ó am go ham, an dtuigeann tú, an gcloiseann tú mé, an bhfuil tú ann,
            haló, éist, fan, nóiméad, soicind, tá a fhios agat, bhuel anois, anois mar sin, ar aghaidh leat, ar
            ndóigh, gan amhras ar bith, dáiríre, i bhfírinne, chun na fírinne a rá, go hionraic, go hoscailte, le
            fírinne, ar aon nós, ar aon chuma, ar chaoi ar bith, pé scéal é, i gcás ar bith, ar an ábhar sin, mar
            sin féin, áfach, dá bhrí sin, ina theannta sin, fairis sin, chomh maith leis sin, lena chois sin,
            thairis sin, ar deireadh thiar, faoi dheireadh thiar, ar dtús báire, ó tharla, idir an dá linn, sa chéad
            áit, is trua, faraor, go hiondúil, go minic, go hannamh, uaireanta, anois is arís, riamh is choíche,
            b'fhéidir go, seans go, creidim, sílim, ceapaim, is dóigh liom, dar liom, i mo thuairim, más fíor, más
            cuimhin liom i gceart, mura bhfuil dul amú orm, níl mé cinnte, nílim cinnte, níl a fhios agam,
            n'fheadar, ní fheadar, an fíor go, an fíor, an ceart, nach ea, nach fíor, ceart, fíor, bréagach, deas,
            álainn, suimiúil, an-suimiúil, áisiúil, úsáideach, cabhrach, soiléir, go soiléir, simplí, éasca,
            deacair, tábhachtach, an-tábhachtach, práinn, tá práinn leis, tá deifir orm, deifir, brostaigh, foighne,
            fadhb, níl fadhb, ní fadhb, gan fadhb, gan strus, a thaisce, a stór, a mhic, a bhuachaill, a
            chomhghleacaí, a chomhghleacaithe, a uachtaráin, a shoilse, a oirircis, a bhean uasal, a dhaoine uaisle,
            uasal, bean uasal, an tuasal, foireann, an fhoireann, a fhoireann, cairde, cara, chomh fada agus is eol
            dom, chomh fada agus is eol duit, chomh fada le mo bharúil, barúil, tuairim, tuairim agat, aon tuairim,
            an bhfuil aon tuairim agat, smaoineamh, cuimhnigh, i gcuimhne dom, meabhraigh, féachaigí, anseo, ansin,
            ansiúd, thall, abhus, anall, anonn, abhaile, arís eile, uair amháin, faoi dhó, go mion, go mionsonrach,
            ar bhonn, sa chiall sin, sa chomhthéacs, comhthéacs, i gcomhthéacs, d'fhonn, chun críche, ar mhaithe le,
            de bharr, i bhfianaise, ar an gcúis sin, cúis, toscaire mé, is toscaire mé, is attaché mé, is oifigeach
            idirchaidrimh mé, oifigeach idirchaidrimh, oifigeach beartais, mar oifigeach, i mo chomhordaitheoir,
            comhordaitheoir, ardrúnaíocht, ón ardrúnaíocht, an ardrúnaíocht, ón uachtaránacht, ó mo phríomhchathair,
            príomhchathair, mo phríomhchathair, ón mbruiséil, anois díreach más féidir, sa lá atá inniu ann, lol,
            haha, ha ha, hurá, wow, ó mo dhia, a thiarna, oops, ups, thanks, thank you, please, pls, hi, hello, hey,
            sorry, máire, seán, pádraig, siobhán, aoife, niamh, ciarán, colm, bríd, síle, nóra, úna, rónán, brian,
            liam, conor, eoin, séamas, mícheál, tomás, diarmuid, donncha, gráinne, orla, órla, deirdre, sinéad,
            caitríona, éamonn, cormac, fionn, cian, oisín, róisín, maeve, méabh, eimear, aisling, ailbhe, áine,
            fiona, tadhg, fergal, feargal, proinsias, risteard, stiofán, peadar, pól, antaine, art, lorcán, caoimhe,
            clodagh, muireann, sorcha, le dea-mhéin ó, mise le meas, is mise le meas, beir bua, beir bua agus
            beannacht, slán is beannacht, go dtí sin, ar do chaoithiúlacht, ar bhur gcaoithiúlacht, ag súil le
            cloisteáil uait, ag súil le freagra uait, ag tnúth le do fhreagra, ag tnúth le freagra, gabhaim buíochas
            leat, gabhaim buíochas libh, táimid buíoch díbh, fáilte ar ais, dia daoibh ar maidin, a chomhghleacaí
            dhil, ábhar práinne, is práinneach, práinneach go leor""",
)
