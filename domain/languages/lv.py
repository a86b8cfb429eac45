"""Latvian words."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under DONE and under DELIVERED.
_DONE_AND_DELIVERED = """iesniegts, iesniegta, iesniegtam, iesniegtu, iesniegtā, iesniegti, iesniegtiem, iesniegtus, iesniegtos, iesniegtas,
    iesniegtai, iesniegtām, iesniegtās, sniegts, sniegta, sniegtam, sniegtu, sniegtā, sniegti, sniegtiem, sniegtus,
    sniegtos, sniegtas, sniegtai, sniegtām, sniegtās, nodots, nodota, nodotam, nodotu, nodotā, nodoti, nodotiem,
    nodotus, nodotos, nodotas, nodotai, nodotām, nodotās, sagatavots, sagatavota, sagatavotam, sagatavotu, sagatavotā,
    sagatavoti, sagatavotiem, sagatavotus, sagatavotos, sagatavotas, sagatavotai, sagatavotām, sagatavotās,
    izstrādāts, izstrādāta, izstrādātam, izstrādātu, izstrādātā, izstrādāti, izstrādātiem, izstrādātus, izstrādātos,
    izstrādātas, izstrādātai, izstrādātām, izstrādātās, izdarīts, izdarīta, izdarītam, izdarītu, izdarītā, izdarīti,
    izdarītiem, izdarītus, izdarītos, izdarītas, izdarītai, izdarītām, izdarītās, darīts, darīta, darītam, darītu,
    darītā, darīti, darītiem, darītus, darītos, darītas, darītai, darītām, darītās, paveikts, paveikta, paveiktam,
    paveiktu, paveiktā, paveikti, paveiktiem, paveiktus, paveiktos, paveiktas, paveiktai, paveiktām, paveiktās,
    veikts, veikta, veiktam, veiktu, veiktā, veikti, veiktiem, veiktus, veiktos, veiktas, veiktai, veiktām, veiktās,
    izpildīts, izpildīta, izpildītam, izpildītu, izpildītā, izpildīti, izpildītiem, izpildītus, izpildītos,
    izpildītas, izpildītai, izpildītām, izpildītās, īstenots, īstenota, īstenotam, īstenotu, īstenotā, īstenoti,
    īstenotiem, īstenotus, īstenotos, īstenotas, īstenotai, īstenotām, īstenotās, paziņots, paziņota, paziņotam,
    paziņotu, paziņotā, paziņoti, paziņotiem, paziņotus, paziņotos, paziņotas, paziņotai, paziņotām, paziņotās,
    nosūtīts, nosūtīta, nosūtītam, nosūtītu, nosūtītā, nosūtīti, nosūtītiem, nosūtītus, nosūtītos, nosūtītas,
    nosūtītai, nosūtītām, nosūtītās, pabeigts, pabeigta, pabeigtam, pabeigtu, pabeigtā, pabeigti, pabeigtiem,
    pabeigtus, pabeigtos, pabeigtas, pabeigtai, pabeigtām, pabeigtās, nodrošināts, nodrošināta, nodrošinātam,
    nodrošinātu, nodrošinātā, nodrošināti, nodrošinātiem, nodrošinātus, nodrošinātos, nodrošinātas, nodrošinātai,
    nodrošinātām, nodrošinātās, publicēts, publicēta, publicētam, publicētu, publicētā, publicēti, publicētiem,
    publicētus, publicētos, publicētas, publicētai, publicētām, publicētās, prezentēts, prezentēta, prezentētam,
    prezentētu, prezentētā, prezentēti, prezentētiem, prezentētus, prezentētos, prezentētas, prezentētai, prezentētām,
    prezentētās, izveidots, izveidota, izveidotam, izveidotu, izveidotā, izveidoti, izveidotiem, izveidotus,
    izveidotos, izveidotas, izveidotai, izveidotām, izveidotās, apkopots, apkopota, apkopotam, apkopotu, apkopotā,
    apkopoti, apkopotiem, apkopotus, apkopotos, apkopotas, apkopotai, apkopotām, apkopotās, aizvērts, aizvērta,
    aizvērtam, aizvērtu, aizvērtā, aizvērti, aizvērtiem, aizvērtus, aizvērtos, aizvērtas, aizvērtai, aizvērtām,
    aizvērtās, slēgts, slēgta, slēgtam, slēgtu, slēgtā, slēgti, slēgtiem, slēgtus, slēgtos, slēgtas, slēgtai, slēgtām,
    slēgtās, atzīmēts, atzīmēta, atzīmētam, atzīmētu, atzīmētā, atzīmēti, atzīmētiem, atzīmētus, atzīmētos, atzīmētas,
    atzīmētai, atzīmētām, atzīmētās, pieņemts, pieņemta, pieņemtam, pieņemtu, pieņemtā, pieņemti, pieņemtiem,
    pieņemtus, pieņemtos, pieņemtas, pieņemtai, pieņemtām, pieņemtās, iesūtīts, iesūtīta, iesūtītam, iesūtītu,
    iesūtītā, iesūtīti, iesūtītiem, iesūtītus, iesūtītos, iesūtītas, iesūtītai, iesūtītām, iesūtītās, noslēgts,
    noslēgta, noslēgtam, noslēgtu, noslēgtā, noslēgti, noslēgtiem, noslēgtus, noslēgtos, noslēgtas, noslēgtai,
    noslēgtām, noslēgtās, nokārtots, nokārtota, nokārtotam, nokārtotu, nokārtotā, nokārtoti, nokārtotiem, nokārtotus,
    nokārtotos, nokārtotas, nokārtotai, nokārtotām, nokārtotās, ziņots, ziņota, ziņotam, ziņotu, ziņotā, ziņoti,
    ziņotiem, ziņotus, ziņotos, ziņotas, ziņotai, ziņotām, ziņotās, piegādāts, piegādāta, piegādātam, piegādātu,
    piegādātā, piegādāti, piegādātiem, piegādātus, piegādātos, piegādātas, piegādātai, piegādātām, piegādātās,
    iesniedzis, iesniegusi, iesnieguši, iesniegušas, sniedzis, sniegusi, snieguši, sniegušas, nodevis, nodevusi,
    nodevuši, nodevušas, sagatavojis, sagatavojusi, sagatavojuši, sagatavojušas, izdarījis, izdarījusi, izdarījuši,
    izdarījušas, paveicis, paveikusi, paveikuši, paveikušas, veicis, veikusi, veikuši, veikušas, izpildījis,
    izpildījusi, izpildījuši, izpildījušas, īstenojis, īstenojusi, īstenojuši, īstenojušas, paziņojis, paziņojusi,
    ziņojis, ziņojusi, ziņojuši, nosūtījis, nosūtījusi, nosūtījuši, nosūtījušas, pabeidzis, pabeigusi, pabeiguši,
    pabeigušas, publicējis, publicējusi, prezentējis, prezentējusi, atskaitījies, atskaitījusies, izstrādājis,
    izstrādājusi, izstrādājuši, darījis, darījusi, nodrošinājis, nodrošinājusi, iesniedza, nodeva, sagatavoja,
    izdarīja, paveica, veica, izpildīja, īstenoja, paziņoja, nosūtīja, pabeidza, publicēja, prezentēja, atskaitījās,
    izstrādāja, nodrošināja, darīja, gatavs, gatava, gatavi, gatavas, paguva, pagūts, pagūta, pagūtam, pagūtu, pagūtā,
    pagūti, pagūtiem, pagūtus, pagūtos, pagūtas, pagūtai, pagūtām, pagūtās, paspēja, paspēts, paspēta, paspētam,
    paspētu, paspētā, paspēti, paspētiem, paspētus, paspētos, paspētas, paspētai, paspētām, paspētās, sastādīja,
    sastādīts, sastādīta, sastādītam, sastādītu, sastādītā, sastādīti, sastādītiem, sastādītus, sastādītos,
    sastādītas, sastādītai, sastādītām, sastādītās, atdeva, atdots, atdota, atdotam, atdotu, atdotā, atdoti, atdotiem,
    atdotus, atdotos, atdotas, atdotai, atdotām, atdotās, atnesa, atnests, atnesta, atnestam, atnestu, atnestā,
    atnesti, atnestiem, atnestus, atnestos, atnestas, atnestai, atnestām, atnestās, nogādāja, nogādāts, nogādāta,
    nogādātam, nogādātu, nogādātā, nogādāti, nogādātiem, nogādātus, nogādātos, nogādātas, nogādātai, nogādātām,
    nogādātās, izsūtīja, izsūtīts, izsūtīta, izsūtītam, izsūtītu, izsūtītā, izsūtīti, izsūtītiem, izsūtītus,
    izsūtītos, izsūtītas, izsūtītai, izsūtītām, izsūtītās, atsūtīja, atsūtīts, atsūtīta, atsūtītam, atsūtītu,
    atsūtītā, atsūtīti, atsūtītiem, atsūtītus, atsūtītos, atsūtītas, atsūtītai, atsūtītām, atsūtītās, uzrakstīja,
    uzrakstīts, uzrakstīta, uzrakstītam, uzrakstītu, uzrakstītā, uzrakstīti, uzrakstītiem, uzrakstītus, uzrakstītos,
    uzrakstītas, uzrakstītai, uzrakstītām, uzrakstītās, informēja, informēts, informēta, informētam, informētu,
    informētā, informēti, informētiem, informētus, informētos, informētas, informētai, informētām, informētās,
    publiskoja, publiskots, publiskota, publiskotam, publiskotu, publiskotā, publiskoti, publiskotiem, publiskotus,
    publiskotos, publiskotas, publiskotai, publiskotām, publiskotās, noformēja, noformēts, noformēta, noformētam,
    noformētu, noformētā, noformēti, noformētiem, noformētus, noformētos, noformētas, noformētai, noformētām,
    noformētās, izdeva, izdots, izdota, izdotam, izdotu, izdotā, izdoti, izdotiem, izdotus, izdotos, izdotas, izdotai,
    izdotām, izdotās, apstiprināja, apstiprināts, apstiprināta, apstiprinātam, apstiprinātu, apstiprinātā,
    apstiprināti, apstiprinātiem, apstiprinātus, apstiprinātos, apstiprinātas, apstiprinātai, apstiprinātām,
    apstiprinātās, ieviesa, ieviests, ieviesta, ieviestam, ieviestu, ieviestā, ieviesti, ieviestiem, ieviestus,
    ieviestos, ieviestas, ieviestai, ieviestām, ieviestās, realizēja, realizēts, realizēta, realizētam, realizētu,
    realizētā, realizēti, realizētiem, realizētus, realizētos, realizētas, realizētai, realizētām, realizētās,
    sasniedza, sasniegts, sasniegta, sasniegtam, sasniegtu, sasniegtā, sasniegti, sasniegtiem, sasniegtus, sasniegtos,
    sasniegtas, sasniegtai, sasniegtām, sasniegtās, novērtēja, novērtēts, novērtēta, novērtētam, novērtētu, novērtētā,
    novērtēti, novērtētiem, novērtētus, novērtētos, novērtētas, novērtētai, novērtētām, novērtētās, izvērtēja,
    izvērtēts, izvērtēta, izvērtētam, izvērtētu, izvērtētā, izvērtēti, izvērtētiem, izvērtētus, izvērtētos,
    izvērtētas, izvērtētai, izvērtētām, izvērtētās, analizēja, analizēts, analizēta, analizētam, analizētu, analizētā,
    analizēti, analizētiem, analizētus, analizētos, analizētas, analizētai, analizētām, analizētās, izanalizēja,
    izanalizēts, izanalizēta, izanalizētam, izanalizētu, izanalizētā, izanalizēti, izanalizētiem, izanalizētus,
    izanalizētos, izanalizētas, izanalizētai, izanalizētām, izanalizētās, pārskatīja, pārskatīts, pārskatīta,
    pārskatītam, pārskatītu, pārskatītā, pārskatīti, pārskatītiem, pārskatītus, pārskatītos, pārskatītas, pārskatītai,
    pārskatītām, pārskatītās, atjaunināja, atjaunināts, atjaunināta, atjauninātam, atjauninātu, atjauninātā,
    atjaunināti, atjauninātiem, atjauninātus, atjauninātos, atjauninātas, atjauninātai, atjauninātām, atjauninātās,
    papildināja, papildināts, papildināta, papildinātam, papildinātu, papildinātā, papildināti, papildinātiem,
    papildinātus, papildinātos, papildinātas, papildinātai, papildinātām, papildinātās, piedāvāja, piedāvāts,
    piedāvāta, piedāvātam, piedāvātu, piedāvātā, piedāvāti, piedāvātiem, piedāvātus, piedāvātos, piedāvātas,
    piedāvātai, piedāvātām, piedāvātās, pasniedza, pasniegts, pasniegta, pasniegtam, pasniegtu, pasniegtā, pasniegti,
    pasniegtiem, pasniegtus, pasniegtos, pasniegtas, pasniegtai, pasniegtām, pasniegtās, uzraudzīja, uzraudzīts,
    uzraudzīta, uzraudzītam, uzraudzītu, uzraudzītā, uzraudzīti, uzraudzītiem, uzraudzītus, uzraudzītos, uzraudzītas,
    uzraudzītai, uzraudzītām, uzraudzītās, koordinēja, koordinēts, koordinēta, koordinētam, koordinētu, koordinētā,
    koordinēti, koordinētiem, koordinētus, koordinētos, koordinētas, koordinētai, koordinētām, koordinētās, sagādāja,
    sagādāts, sagādāta, sagādātam, sagādātu, sagādātā, sagādāti, sagādātiem, sagādātus, sagādātos, sagādātas,
    sagādātai, sagādātām, sagādātās, savāca, savākts, savākta, savāktam, savāktu, savāktā, savākti, savāktiem,
    savāktus, savāktos, savāktas, savāktai, savāktām, savāktās, ierosināja, ierosināts, ierosināta, ierosinātam,
    ierosinātu, ierosinātā, ierosināti, ierosinātiem, ierosinātus, ierosinātos, ierosinātas, ierosinātai, ierosinātām,
    ierosinātās, pievienoja, pievienots, pievienota, pievienotam, pievienotu, pievienotā, pievienoti, pievienotiem,
    pievienotus, pievienotos, pievienotas, pievienotai, pievienotām, pievienotās, reģistrēja, reģistrēts, reģistrēta,
    reģistrētam, reģistrētu, reģistrētā, reģistrēti, reģistrētiem, reģistrētus, reģistrētos, reģistrētas, reģistrētai,
    reģistrētām, reģistrētās, organizēja, organizēts, organizēta, organizētam, organizētu, organizētā, organizēti,
    organizētiem, organizētus, organizētos, organizētas, organizētai, organizētām, organizētās, padarīja, padarīts,
    padarīta, padarītam, padarītu, padarītā, padarīti, padarītiem, padarītus, padarītos, padarītas, padarītai,
    padarītām, padarītās, sakārtoja, sakārtots, sakārtota, sakārtotam, sakārtotu, sakārtotā, sakārtoti, sakārtotiem,
    sakārtotus, sakārtotos, sakārtotas, sakārtotai, sakārtotām, sakārtotās, nokārtoja, apsprieda, apspriests,
    apspriesta, apspriestam, apspriestu, apspriestā, apspriesti, apspriestiem, apspriestus, apspriestos, apspriestas,
    apspriestai, apspriestām, apspriestās, izskatīja, izskatīts, izskatīta, izskatītam, izskatītu, izskatītā,
    izskatīti, izskatītiem, izskatītus, izskatītos, izskatītas, izskatītai, izskatītām, izskatītās, raportēja,
    raportēts, raportēta, raportētam, raportētu, raportētā, raportēti, raportētiem, raportētus, raportētos,
    raportētas, raportētai, raportētām, raportētās, ievadīja, ievadīts, ievadīta, ievadītam, ievadītu, ievadītā,
    ievadīti, ievadītiem, ievadītus, ievadītos, ievadītas, ievadītai, ievadītām, ievadītās, uzlaboja, uzlabots,
    uzlabota, uzlabotam, uzlabotu, uzlabotā, uzlaboti, uzlabotiem, uzlabotus, uzlabotos, uzlabotas, uzlabotai,
    uzlabotām, uzlabotās, nobeidza, nobeigts, nobeigta, nobeigtam, nobeigtu, nobeigtā, nobeigti, nobeigtiem,
    nobeigtus, nobeigtos, nobeigtas, nobeigtai, nobeigtām, nobeigtās, noslēdza"""

#: Forms that stand both under MUST and under DELIVER.
_MUST_AND_DELIVER = """jāiesniedz, jāizdara, jādara, jāsagatavo, jāziņo, jānodod, jāsniedz, jāizpilda, jāpaveic, jāveic, jānosūta, jāīsteno,
    jāpabeidz, jānodrošina, jāizstrādā, jāpublicē, jāatskaitās, jāpilda, jāuzrāda, jāprezentē, jāpiegādā, jāiesūta,
    jāsūta, jāapkopo, jānoformē, jāizveido, jāpieņem, jādod, jāapmainās, jāpārraida, jānokārto, jāpārsūta, jāuzsāk,
    jāsagādā, jārūpējas, jāatbild, jābūt, jāpiedalās, jāinformē, jāizskata, būtu jānoformē, būtu jāpieņem, būtu
    jāapmainās, būtu jānokārto, būtu jāsagādā, iesniedzams, iesniedzami, izpildāms, izpildāmi, gatavojas, kam
    jāizpilda, kam ir jāizpilda, kam jādara, kam jāizdara, kam jāsagatavo, kam jāziņo, kam kaut kas ir jāiesniedz, kam
    kaut kas jāizdara, kam kaut kas jādara, kam un kas jādara, kam un kas jāizdara, kam kas jādara, kam kas jāizdara,
    kuram jāizdara, kuram jāizpilda, kuram jādara, kuriem jāizpilda, kurām jāizpilda, kurai jāizpilda, kam bija
    jāiesniedz, kam jāpaveic, kam tas jādara, kam tas jāizpilda, kam jāatskaitās, kuram jāatskaitās, kuram jāziņo,
    kuriem jāziņo, kurām jāziņo, kam ir jāziņo, būs izdarīts, būs izdarīta, būs izdarīti, būs izdarītas, būs paveikts,
    būs paveikta, būs paveikti, būs paveiktas, būs izpildīts, būs izpildīta, būs izpildīti, būs izpildītas, būs
    iesniegts, būs iesniegta, būs iesniegti, būs iesniegtas, būs sagatavots, būs sagatavota, būs sagatavoti, būs
    sagatavotas, būs pabeigts, būs pabeigta, būs pabeigti, būs pabeigtas, būs īstenots, būs īstenota, būs īstenoti,
    būs īstenotas, būs nodots, būs nodota, būs nodoti, būs nodotas, būs jau izdarīts, būs jau izdarīta, būs jau
    izdarīti, būs jau izdarītas, būs jau paveikts, būs jau paveikta, būs jau paveikti, būs jau paveiktas, būs jau
    izpildīts, būs jau izpildīta, būs jau izpildīti, būs jau izpildītas, būs jau iesniegts, būs jau iesniegta, būs jau
    iesniegti, būs jau iesniegtas, būs jau sagatavots, būs jau sagatavota, būs jau sagatavoti, būs jau sagatavotas,
    būs jau pabeigts, būs jau pabeigta, būs jau pabeigti, būs jau pabeigtas, būs jau īstenots, būs jau īstenota, būs
    jau īstenoti, būs jau īstenotas, būs jau nodots, būs jau nodota, būs jau nodoti, būs jau nodotas, būs gatavs, būs
    gatava, būs gatavi, būs gatavas, jāstrādā, būtu jāstrādā, jāstrādāot, jāgatavo, būtu jāgatavo, jāgatavoot,
    jāgatavojas, būtu jāgatavojas, jāgatavojasot, jāpieņemot, jādalās, būtu jādalās, jādalāsot, jāapmaināsot,
    jāierodas, būtu jāierodas, jāierodasot, jānāk, būtu jānāk, jānākot, jārīkojas, būtu jārīkojas, jārīkojasot, jāsāk,
    būtu jāsāk, jāsākot, jāturpina, būtu jāturpina, jāturpinaot, jāpanāk, būtu jāpanāk, jāpanākot, jāievēro, būtu
    jāievēro, jāievēroot, jāatrāda, būtu jāatrāda, jāatrādaot, jāpagūst, būtu jāpagūst, jāpagūstot, jāpaspēj, būtu
    jāpaspēj, jāpaspējot, jāsastāda, būtu jāsastāda, jāsastādaot, jāatdod, būtu jāatdod, jāatdodot, jāatnes, būtu
    jāatnes, jāatnesot, jānogādā, būtu jānogādā, jānogādāot, jāizsūta, būtu jāizsūta, jāizsūtaot, jāatsūta, būtu
    jāatsūta, jāatsūtaot, jāuzraksta, būtu jāuzraksta, jāuzrakstaot, būtu jāinformē, jāinformēot, jāpublisko, būtu
    jāpublisko, jāpubliskoot, jānoformēot, jāizdod, būtu jāizdod, jāizdodot, jāapstiprina, būtu jāapstiprina,
    jāapstiprinaot, jāievieš, būtu jāievieš, jāieviešot, jārealizē, būtu jārealizē, jārealizēot, jāsasniedz, būtu
    jāsasniedz, jāsasniedzot, jānovērtē, būtu jānovērtē, jānovērtēot, jāizvērtē, būtu jāizvērtē, jāizvērtēot,
    jāanalizē, būtu jāanalizē, jāanalizēot, jāizanalizē, būtu jāizanalizē, jāizanalizēot, jāpārskata, būtu jāpārskata,
    jāpārskataot, jāatjaunina, būtu jāatjaunina, jāatjauninaot, jāpapildina, būtu jāpapildina, jāpapildinaot,
    jāpiedāvā, būtu jāpiedāvā, jāpiedāvāot, jāpasniedz, būtu jāpasniedz, jāpasniedzot, jāuzrauga, būtu jāuzrauga,
    jāuzraugaot, jākoordinē, būtu jākoordinē, jākoordinēot, jāsagādāot, jāsavāc, būtu jāsavāc, jāsavācot, jāierosina,
    būtu jāierosina, jāierosinaot, jāpievieno, būtu jāpievieno, jāpievienoot, jāreģistrē, būtu jāreģistrē,
    jāreģistrēot, jāorganizē, būtu jāorganizē, jāorganizēot, jāpadara, būtu jāpadara, jāpadaraot, jāsakārto, būtu
    jāsakārto, jāsakārtoot, jānokārtoot, jāapspriež, būtu jāapspriež, jāapspriežot, būtu jāizskata, jāizskataot,
    jāraportē, būtu jāraportē, jāraportēot, jāievada, būtu jāievada, jāievadaot, jāuzlabo, būtu jāuzlabo, jāuzlaboot,
    jānobeidz, būtu jānobeidz, jānobeidzot, jānoslēdz, būtu jānoslēdz, jānoslēdzot, vajag darīt, vajag vēl darīt,
    vajag izdarīt, vajag vēl izdarīt, vajag paveikt, vajag vēl paveikt, vajag izpildīt, vajag vēl izpildīt, vajag
    pildīt, vajag vēl pildīt, vajag sagatavot, vajag vēl sagatavot, vajag izstrādāt, vajag vēl izstrādāt, vajag
    īstenot, vajag vēl īstenot, vajag veikt, vajag vēl veikt, vajag pabeigt, vajag vēl pabeigt, vajag nodrošināt,
    vajag vēl nodrošināt, vajag izveidot, vajag vēl izveidot, vajag nokārtot, vajag vēl nokārtot, vajag paspēt, vajag
    vēl paspēt, vajag pagūt, vajag vēl pagūt, vajadzēs darīt, vajadzēs vēl darīt, vajadzēs izdarīt, vajadzēs vēl
    izdarīt, vajadzēs paveikt, vajadzēs vēl paveikt, vajadzēs izpildīt, vajadzēs vēl izpildīt, vajadzēs pildīt,
    vajadzēs vēl pildīt, vajadzēs sagatavot, vajadzēs vēl sagatavot, vajadzēs izstrādāt, vajadzēs vēl izstrādāt,
    vajadzēs īstenot, vajadzēs vēl īstenot, vajadzēs veikt, vajadzēs vēl veikt, vajadzēs pabeigt, vajadzēs vēl
    pabeigt, vajadzēs nodrošināt, vajadzēs vēl nodrošināt, vajadzēs izveidot, vajadzēs vēl izveidot, vajadzēs
    nokārtot, vajadzēs vēl nokārtot, vajadzēs paspēt, vajadzēs vēl paspēt, vajadzēs pagūt, vajadzēs vēl pagūt,
    vajadzētu darīt, vajadzētu vēl darīt, vajadzētu izdarīt, vajadzētu vēl izdarīt, vajadzētu paveikt, vajadzētu vēl
    paveikt, vajadzētu izpildīt, vajadzētu vēl izpildīt, vajadzētu pildīt, vajadzētu vēl pildīt, vajadzētu sagatavot,
    vajadzētu vēl sagatavot, vajadzētu izstrādāt, vajadzētu vēl izstrādāt, vajadzētu īstenot, vajadzētu vēl īstenot,
    vajadzētu veikt, vajadzētu vēl veikt, vajadzētu pabeigt, vajadzētu vēl pabeigt, vajadzētu nodrošināt, vajadzētu
    vēl nodrošināt, vajadzētu izveidot, vajadzētu vēl izveidot, vajadzētu nokārtot, vajadzētu vēl nokārtot, vajadzētu
    paspēt, vajadzētu vēl paspēt, vajadzētu pagūt, vajadzētu vēl pagūt, nepieciešams darīt, nepieciešams vēl darīt,
    nepieciešams izdarīt, nepieciešams vēl izdarīt, nepieciešams paveikt, nepieciešams vēl paveikt, nepieciešams
    izpildīt, nepieciešams vēl izpildīt, nepieciešams pildīt, nepieciešams vēl pildīt, nepieciešams sagatavot,
    nepieciešams vēl sagatavot, nepieciešams izstrādāt, nepieciešams vēl izstrādāt, nepieciešams īstenot, nepieciešams
    vēl īstenot, nepieciešams veikt, nepieciešams vēl veikt, nepieciešams pabeigt, nepieciešams vēl pabeigt,
    nepieciešams nodrošināt, nepieciešams vēl nodrošināt, nepieciešams izveidot, nepieciešams vēl izveidot,
    nepieciešams nokārtot, nepieciešams vēl nokārtot, nepieciešams paspēt, nepieciešams vēl paspēt, nepieciešams
    pagūt, nepieciešams vēl pagūt, atliek darīt, atliek vēl darīt, vēl atliek darīt, atliek izdarīt, atliek vēl
    izdarīt, vēl atliek izdarīt, atliek paveikt, atliek vēl paveikt, vēl atliek paveikt, atliek izpildīt, atliek vēl
    izpildīt, vēl atliek izpildīt, atliek pildīt, atliek vēl pildīt, vēl atliek pildīt, atliek sagatavot, atliek vēl
    sagatavot, vēl atliek sagatavot, atliek izstrādāt, atliek vēl izstrādāt, vēl atliek izstrādāt, atliek īstenot,
    atliek vēl īstenot, vēl atliek īstenot, atliek veikt, atliek vēl veikt, vēl atliek veikt, atliek pabeigt, atliek
    vēl pabeigt, vēl atliek pabeigt, atliek nodrošināt, atliek vēl nodrošināt, vēl atliek nodrošināt, atliek izveidot,
    atliek vēl izveidot, vēl atliek izveidot, atliek nokārtot, atliek vēl nokārtot, vēl atliek nokārtot, atliek
    paspēt, atliek vēl paspēt, vēl atliek paspēt, atliek pagūt, atliek vēl pagūt, vēl atliek pagūt, atlicis darīt,
    atlicis vēl darīt, atlicis izdarīt, atlicis vēl izdarīt, atlicis paveikt, atlicis vēl paveikt, atlicis izpildīt,
    atlicis vēl izpildīt, atlicis pildīt, atlicis vēl pildīt, atlicis sagatavot, atlicis vēl sagatavot, atlicis
    izstrādāt, atlicis vēl izstrādāt, atlicis īstenot, atlicis vēl īstenot, atlicis veikt, atlicis vēl veikt, atlicis
    pabeigt, atlicis vēl pabeigt, atlicis nodrošināt, atlicis vēl nodrošināt, atlicis izveidot, atlicis vēl izveidot,
    atlicis nokārtot, atlicis vēl nokārtot, atlicis paspēt, atlicis vēl paspēt, atlicis pagūt, atlicis vēl pagūt,
    paliek darīt, paliek vēl darīt, paliek izdarīt, paliek vēl izdarīt, paliek paveikt, paliek vēl paveikt, paliek
    izpildīt, paliek vēl izpildīt, paliek pildīt, paliek vēl pildīt, paliek sagatavot, paliek vēl sagatavot, paliek
    izstrādāt, paliek vēl izstrādāt, paliek īstenot, paliek vēl īstenot, paliek veikt, paliek vēl veikt, paliek
    pabeigt, paliek vēl pabeigt, paliek nodrošināt, paliek vēl nodrošināt, paliek izveidot, paliek vēl izveidot,
    paliek nokārtot, paliek vēl nokārtot, paliek paspēt, paliek vēl paspēt, paliek pagūt, paliek vēl pagūt, palicis
    darīt, palicis vēl darīt, palicis izdarīt, palicis vēl izdarīt, palicis paveikt, palicis vēl paveikt, palicis
    izpildīt, palicis vēl izpildīt, palicis pildīt, palicis vēl pildīt, palicis sagatavot, palicis vēl sagatavot,
    palicis izstrādāt, palicis vēl izstrādāt, palicis īstenot, palicis vēl īstenot, palicis veikt, palicis vēl veikt,
    palicis pabeigt, palicis vēl pabeigt, palicis nodrošināt, palicis vēl nodrošināt, palicis izveidot, palicis vēl
    izveidot, palicis nokārtot, palicis vēl nokārtot, palicis paspēt, palicis vēl paspēt, palicis pagūt, palicis vēl
    pagūt"""

TABLE = LanguageTable(
    code="lv",
    yes_no="vai, vai tad, ir, jābūt",
    asks_by_tone=True,
    quarter_letters="qc",
    half_letters="hp",
    endings="s, a, am, u, ā, i, iem, us, os",
    names={
        "europol": """eiropols, eiropola, eiropolam, eiropolu, eiropolā, europol, europols, europola, europolam, europolu,
            europolā, Eiropas Savienības aģentūra tiesībaizsardzības sadarbībai, Eiropas Savienības aģentūras
            tiesībaizsardzības sadarbībai, Eiropas Savienības aģentūrai tiesībaizsardzības sadarbībai, Eiropas
            Savienības aģentūru tiesībaizsardzības sadarbībai, Eiropas Savienības aģentūrā tiesībaizsardzības
            sadarbībai, ES aģentūra tiesībaizsardzības sadarbībai, ES aģentūras tiesībaizsardzības sadarbībai, ES
            aģentūrai tiesībaizsardzības sadarbībai, ES aģentūru tiesībaizsardzības sadarbībai, ES aģentūrā
            tiesībaizsardzības sadarbībai, aģentūra tiesībaizsardzības sadarbībai, aģentūras tiesībaizsardzības
            sadarbībai, aģentūrai tiesībaizsardzības sadarbībai, aģentūru tiesībaizsardzības sadarbībai, aģentūrā
            tiesībaizsardzības sadarbībai, Eiropas Policijas birojs, Eiropas Policijas biroja, Eiropas Policijas
            birojam, Eiropas Policijas biroju, Eiropas Policijas birojā, Eiropas policijas aģentūra, Eiropas
            policijas aģentūras, Eiropas policijas aģentūrai, Eiropas policijas aģentūru, Eiropas policijas aģentūrā""",
        "frontex": """frontex, frontexs, frontexa, frontexam, fronteksa, frontekss, fronteksam, Eiropas Robežu un krasta
            apsardzes aģentūra, Eiropas Robežu un krasta apsardzes aģentūras, Eiropas Robežu un krasta apsardzes
            aģentūrai, Eiropas Robežu un krasta apsardzes aģentūru, Eiropas Robežu un krasta apsardzes aģentūrā,
            Robežu un krasta apsardzes aģentūra, Robežu un krasta apsardzes aģentūras, Robežu un krasta apsardzes
            aģentūrai, Robežu un krasta apsardzes aģentūru, Robežu un krasta apsardzes aģentūrā, ES robežsardzes
            aģentūra, ES robežsardzes aģentūras, ES robežsardzes aģentūrai, ES robežsardzes aģentūru, ES
            robežsardzes aģentūrā, ES Robežu un krasta apsardzes aģentūra, ES Robežu un krasta apsardzes aģentūras,
            ES Robežu un krasta apsardzes aģentūrai, ES Robežu un krasta apsardzes aģentūru, ES Robežu un krasta
            apsardzes aģentūrā, robežu aģentūra, robežu aģentūras, robežu aģentūrai, robežu aģentūru, robežu
            aģentūrā, Eiropas aģentūra operatīvās sadarbības vadībai pie Eiropas Savienības dalībvalstu ārējām
            robežām, Eiropas aģentūras operatīvās sadarbības vadībai pie Eiropas Savienības dalībvalstu ārējām
            robežām, Eiropas aģentūrai operatīvās sadarbības vadībai pie Eiropas Savienības dalībvalstu ārējām
            robežām, Eiropas aģentūru operatīvās sadarbības vadībai pie Eiropas Savienības dalībvalstu ārējām
            robežām, Eiropas aģentūrā operatīvās sadarbības vadībai pie Eiropas Savienības dalībvalstu ārējām
            robežām""",
        "eurojust": """eurojust, eirojust, eirojusts, eirojusta, eirojustam, eirojustu, eirojustā, eurojusts, eurojusta,
            eurojustam, eurojustu, eurojustā, Eiropas Savienības aģentūra tiesu iestāžu sadarbībai krimināllietās,
            Eiropas Savienības aģentūras tiesu iestāžu sadarbībai krimināllietās, Eiropas Savienības aģentūrai tiesu
            iestāžu sadarbībai krimināllietās, Eiropas Savienības aģentūru tiesu iestāžu sadarbībai krimināllietās,
            Eiropas Savienības aģentūrā tiesu iestāžu sadarbībai krimināllietās, ES aģentūra tiesu iestāžu
            sadarbībai krimināllietās, ES aģentūras tiesu iestāžu sadarbībai krimināllietās, ES aģentūrai tiesu
            iestāžu sadarbībai krimināllietās, ES aģentūru tiesu iestāžu sadarbībai krimināllietās, ES aģentūrā
            tiesu iestāžu sadarbībai krimināllietās, aģentūra tiesu iestāžu sadarbībai krimināllietās, aģentūras
            tiesu iestāžu sadarbībai krimināllietās, aģentūrai tiesu iestāžu sadarbībai krimināllietās, aģentūru
            tiesu iestāžu sadarbībai krimināllietās, aģentūrā tiesu iestāžu sadarbībai krimināllietās""",
        "euaa": """euaa, easo, Eiropas Savienības Patvēruma aģentūra, Eiropas Savienības Patvēruma aģentūras, Eiropas
            Savienības Patvēruma aģentūrai, Eiropas Savienības Patvēruma aģentūru, Eiropas Savienības Patvēruma
            aģentūrā, ES Patvēruma aģentūra, ES Patvēruma aģentūras, ES Patvēruma aģentūrai, ES Patvēruma aģentūru,
            ES Patvēruma aģentūrā, Eiropas Patvēruma aģentūra, Eiropas Patvēruma aģentūras, Eiropas Patvēruma
            aģentūrai, Eiropas Patvēruma aģentūru, Eiropas Patvēruma aģentūrā, patvēruma aģentūra, patvēruma
            aģentūras, patvēruma aģentūrai, patvēruma aģentūru, patvēruma aģentūrā, Eiropas Patvēruma atbalsta
            birojs, Eiropas Patvēruma atbalsta biroja, Eiropas Patvēruma atbalsta birojam, Eiropas Patvēruma
            atbalsta biroju, Eiropas Patvēruma atbalsta birojā""",
        "eu-lisa": """eu-lisa, eulisa, Eiropas Savienības aģentūra lielapjoma IT sistēmu darbības pārvaldībai brīvības
            drošības un tiesiskuma telpā, Eiropas Savienības aģentūras lielapjoma IT sistēmu darbības pārvaldībai
            brīvības drošības un tiesiskuma telpā, Eiropas Savienības aģentūrai lielapjoma IT sistēmu darbības
            pārvaldībai brīvības drošības un tiesiskuma telpā, Eiropas Savienības aģentūru lielapjoma IT sistēmu
            darbības pārvaldībai brīvības drošības un tiesiskuma telpā, Eiropas Savienības aģentūrā lielapjoma IT
            sistēmu darbības pārvaldībai brīvības drošības un tiesiskuma telpā, ES aģentūra lielapjoma IT sistēmu
            darbības pārvaldībai, ES aģentūras lielapjoma IT sistēmu darbības pārvaldībai, ES aģentūrai lielapjoma
            IT sistēmu darbības pārvaldībai, ES aģentūru lielapjoma IT sistēmu darbības pārvaldībai, ES aģentūrā
            lielapjoma IT sistēmu darbības pārvaldībai, aģentūra lielapjoma IT sistēmu darbības pārvaldībai,
            aģentūras lielapjoma IT sistēmu darbības pārvaldībai, aģentūrai lielapjoma IT sistēmu darbības
            pārvaldībai, aģentūru lielapjoma IT sistēmu darbības pārvaldībai, aģentūrā lielapjoma IT sistēmu
            darbības pārvaldībai, lielapjoma IT sistēmu aģentūra, lielapjoma IT sistēmu aģentūras, lielapjoma IT
            sistēmu aģentūrai, lielapjoma IT sistēmu aģentūru, lielapjoma IT sistēmu aģentūrā""",
        "emsa": """emsa, Eiropas Jūras drošības aģentūra, Eiropas Jūras drošības aģentūras, Eiropas Jūras drošības
            aģentūrai, Eiropas Jūras drošības aģentūru, Eiropas Jūras drošības aģentūrā, jūras drošības aģentūra,
            jūras drošības aģentūras, jūras drošības aģentūrai, jūras drošības aģentūru, jūras drošības aģentūrā""",
        "cepol": """cepol, cepols, cepola, cepolam, cepolu, cepolā, Eiropas Savienības Tiesībaizsardzības apmācības
            aģentūra, Eiropas Savienības Tiesībaizsardzības apmācības aģentūras, Eiropas Savienības
            Tiesībaizsardzības apmācības aģentūrai, Eiropas Savienības Tiesībaizsardzības apmācības aģentūru,
            Eiropas Savienības Tiesībaizsardzības apmācības aģentūrā, ES Tiesībaizsardzības apmācības aģentūra, ES
            Tiesībaizsardzības apmācības aģentūras, ES Tiesībaizsardzības apmācības aģentūrai, ES Tiesībaizsardzības
            apmācības aģentūru, ES Tiesībaizsardzības apmācības aģentūrā, tiesībaizsardzības apmācības aģentūra,
            tiesībaizsardzības apmācības aģentūras, tiesībaizsardzības apmācības aģentūrai, tiesībaizsardzības
            apmācības aģentūru, tiesībaizsardzības apmācības aģentūrā, Eiropas Policijas akadēmija, Eiropas
            Policijas akadēmijas, Eiropas Policijas akadēmijai, Eiropas Policijas akadēmiju, Eiropas Policijas
            akadēmijā""",
        "fra": """fra, Eiropas Savienības Pamattiesību aģentūra, Eiropas Savienības Pamattiesību aģentūras, Eiropas
            Savienības Pamattiesību aģentūrai, Eiropas Savienības Pamattiesību aģentūru, Eiropas Savienības
            Pamattiesību aģentūrā, ES Pamattiesību aģentūra, ES Pamattiesību aģentūras, ES Pamattiesību aģentūrai,
            ES Pamattiesību aģentūru, ES Pamattiesību aģentūrā, pamattiesību aģentūra, pamattiesību aģentūras,
            pamattiesību aģentūrai, pamattiesību aģentūru, pamattiesību aģentūrā""",
        "eige": """eige, Eiropas Dzimumu līdztiesības institūts, Eiropas Dzimumu līdztiesības institūta, Eiropas Dzimumu
            līdztiesības institūtam, Eiropas Dzimumu līdztiesības institūtu, Eiropas Dzimumu līdztiesības institūtā,
            dzimumu līdztiesības institūts, dzimumu līdztiesības institūta, dzimumu līdztiesības institūtam, dzimumu
            līdztiesības institūtu, dzimumu līdztiesības institūtā""",
        "euda": """euda, emcdda, ennuc, Eiropas Savienības Narkotiku aģentūra, Eiropas Savienības Narkotiku aģentūras,
            Eiropas Savienības Narkotiku aģentūrai, Eiropas Savienības Narkotiku aģentūru, Eiropas Savienības
            Narkotiku aģentūrā, ES Narkotiku aģentūra, ES Narkotiku aģentūras, ES Narkotiku aģentūrai, ES Narkotiku
            aģentūru, ES Narkotiku aģentūrā, narkotiku aģentūra, narkotiku aģentūras, narkotiku aģentūrai, narkotiku
            aģentūru, narkotiku aģentūrā, Eiropas Narkotiku un narkomānijas uzraudzības centrs, Eiropas Narkotiku un
            narkomānijas uzraudzības centra, Eiropas Narkotiku un narkomānijas uzraudzības centram, Eiropas
            Narkotiku un narkomānijas uzraudzības centru, Eiropas Narkotiku un narkomānijas uzraudzības centrā""",
        "commission": """komisija, komisijas, komisijai, komisiju, komisijā, Eiropas komisija, Eiropas komisijas, Eiropas
            komisijai, Eiropas komisiju, Eiropas komisijā, ES komisija, ES komisijas, ES komisijai, ES komisiju, ES
            komisijā, EK""",
        "eeas": """eādd, eeas, eadd, Eiropas Ārējās darbības dienests, Eiropas Ārējās darbības dienesta, Eiropas Ārējās
            darbības dienestam, Eiropas Ārējās darbības dienestu, Eiropas Ārējās darbības dienestā, ārējās darbības
            dienests, ārējās darbības dienesta, ārējās darbības dienestam, ārējās darbības dienestu, ārējās darbības
            dienestā, ES diplomātiskais dienests, ES diplomātiskā dienesta, ES diplomātiskajam dienestam""",
        "eu-delegations": """ES delegācijas, ES delegāciju, ES delegācijām, ES delegācijās, ES delegācija, ES delegācijai, ES
            delegācijā, Eiropas Savienības delegācijas, Eiropas Savienības delegāciju, Eiropas Savienības
            delegācijām, Eiropas Savienības delegācijās, Eiropas Savienības delegācija, Eiropas Savienības
            delegācijai, Eiropas Savienības delegācijā, Savienības delegācijas, Savienības delegāciju, Savienības
            delegācijām, Savienības delegācijās""",
        "council": """padome, padomes, padomei, padomi, padomē, Eiropas Savienības padome, Eiropas Savienības padomes, Eiropas
            Savienības padomei, Eiropas Savienības padomi, Eiropas Savienības padomē, ES padome, ES padomes, ES
            padomei, ES padomi, ES padomē, Ministru padome, Ministru padomes, Ministru padomei, Ministru padomi,
            Ministru padomē, ES Ministru padome, ES Ministru padomes, ES Ministru padomei, ES Ministru padomi, ES
            Ministru padomē""",
        "schengen-council": """Šengenas padome, Šengenas padomes, Šengenas padomei, Šengenas padomi, Šengenas padomē, Schengen padome,
            Schengen padomes, Schengen padomei, Schengen padomi, Schengen padomē""",
        "european-parliament": """Eiropas parlaments, Eiropas parlamenta, Eiropas parlamentam, Eiropas parlamentu, Eiropas parlamentā,
            parlaments, parlamenta, parlamentam, parlamentu, parlamentā, EP, eiroparlaments, eiroparlamenta,
            eiroparlamentam, eiroparlamentu, eiroparlamentā""",
        "member-states": """kuras valstis, kādas valstis, dalībvalstis, dalībvalstu, dalībvalstīm, dalībvalstīs, dalībvalsts, dalībvalstij, dalībvalsti,
            dalībvalstī, ES dalībvalstis, ES dalībvalstu, ES dalībvalstīm, ES dalībvalstīs, ES dalībvalsts, ES
            dalībvalstij, ES dalībvalsti, ES dalībvalstī, ES valstis, ES valstu, ES valstīm, ES valstīs, ES valsts,
            ES valstij, ES valsti, ES valstī, Eiropas Savienības dalībvalstis, Eiropas Savienības dalībvalstu,
            Eiropas Savienības dalībvalstīm, Eiropas Savienības dalībvalstīs""",
        "europol-management-board": """Eiropola valde, Eiropola valdes, Eiropola valdei, Eiropola valdi, Eiropola valdē, valde, valdes, valdei,
            valdi, valdē""",
        "emsc": """emsc, Eiropas Migrantu kontrabandas apkarošanas centrs, Eiropas Migrantu kontrabandas apkarošanas
            centra, Eiropas Migrantu kontrabandas apkarošanas centram, Eiropas Migrantu kontrabandas apkarošanas
            centru, Eiropas Migrantu kontrabandas apkarošanas centrā, Migrantu kontrabandas apkarošanas centrs,
            Migrantu kontrabandas apkarošanas centra, Migrantu kontrabandas apkarošanas centram, Migrantu
            kontrabandas apkarošanas centru, Migrantu kontrabandas apkarošanas centrā, Eiropola Migrantu
            kontrabandas apkarošanas centrs, Eiropola Migrantu kontrabandas apkarošanas centra, Eiropola Migrantu
            kontrabandas apkarošanas centram, Eiropola Migrantu kontrabandas apkarošanas centru, Eiropola Migrantu
            kontrabandas apkarošanas centrā, migrantu kontrabandas centrs, migrantu kontrabandas centra, migrantu
            kontrabandas centram, migrantu kontrabandas centru, migrantu kontrabandas centrā, kontrabandas
            apkarošanas centrs, kontrabandas apkarošanas centra, kontrabandas apkarošanas centram, kontrabandas
            apkarošanas centru, kontrabandas apkarošanas centrā""",
        "eu-iru": """eu iru, es iru, iru, ES vienība ziņošanai par interneta saturu, ES vienības ziņošanai par interneta
            saturu, ES vienībai ziņošanai par interneta saturu, ES vienību ziņošanai par interneta saturu, ES
            vienībā ziņošanai par interneta saturu, vienība ziņošanai par interneta saturu, vienības ziņošanai par
            interneta saturu, vienībai ziņošanai par interneta saturu, vienību ziņošanai par interneta saturu,
            vienībā ziņošanai par interneta saturu, ES interneta satura ziņošanas vienība, ES interneta satura
            ziņošanas vienības, ES interneta satura ziņošanas vienībai, ES interneta satura ziņošanas vienību, ES
            interneta satura ziņošanas vienībā, interneta satura ziņošanas vienība, interneta satura ziņošanas
            vienības, interneta satura ziņošanas vienībai, interneta satura ziņošanas vienību, interneta satura
            ziņošanas vienībā, ES interneta ziņošanas vienība, ES interneta ziņošanas vienības, ES interneta
            ziņošanas vienībai, ES interneta ziņošanas vienību, ES interneta ziņošanas vienībā, interneta ziņošanas
            vienība, interneta ziņošanas vienības, interneta ziņošanas vienībai, interneta ziņošanas vienību,
            interneta ziņošanas vienībā""",
        "efecc": """efecc, Eiropas Finanšu un ekonomisko noziegumu apkarošanas centrs, Eiropas Finanšu un ekonomisko
            noziegumu apkarošanas centra, Eiropas Finanšu un ekonomisko noziegumu apkarošanas centram, Eiropas
            Finanšu un ekonomisko noziegumu apkarošanas centru, Eiropas Finanšu un ekonomisko noziegumu apkarošanas
            centrā, Finanšu un ekonomisko noziegumu apkarošanas centrs, Finanšu un ekonomisko noziegumu apkarošanas
            centra, Finanšu un ekonomisko noziegumu apkarošanas centram, Finanšu un ekonomisko noziegumu apkarošanas
            centru, Finanšu un ekonomisko noziegumu apkarošanas centrā, Eiropas Finanšu un ekonomisko noziegumu
            centrs, Eiropas Finanšu un ekonomisko noziegumu centra, Eiropas Finanšu un ekonomisko noziegumu centram,
            Eiropas Finanšu un ekonomisko noziegumu centru, Eiropas Finanšu un ekonomisko noziegumu centrā, finanšu
            un ekonomisko noziegumu centrs, finanšu un ekonomisko noziegumu centra, finanšu un ekonomisko noziegumu
            centram, finanšu un ekonomisko noziegumu centru, finanšu un ekonomisko noziegumu centrā, ekonomisko
            noziegumu centrs, ekonomisko noziegumu centra, ekonomisko noziegumu centram, ekonomisko noziegumu
            centru, ekonomisko noziegumu centrā""",
        "migration-preparedness-network": """ES migrācijas sagatavotības un krīžu pārvarēšanas tīkls, ES migrācijas sagatavotības un krīžu
            pārvarēšanas tīkla, ES migrācijas sagatavotības un krīžu pārvarēšanas tīklam, ES migrācijas
            sagatavotības un krīžu pārvarēšanas tīklu, ES migrācijas sagatavotības un krīžu pārvarēšanas tīklā,
            migrācijas sagatavotības un krīžu pārvarēšanas tīkls, migrācijas sagatavotības un krīžu pārvarēšanas
            tīkla, migrācijas sagatavotības un krīžu pārvarēšanas tīklam, migrācijas sagatavotības un krīžu
            pārvarēšanas tīklu, migrācijas sagatavotības un krīžu pārvarēšanas tīklā, migrācijas sagatavotības
            tīkls, migrācijas sagatavotības tīkla, migrācijas sagatavotības tīklam, migrācijas sagatavotības tīklu,
            migrācijas sagatavotības tīklā, sagatavotības tīkls, sagatavotības tīkla, sagatavotības tīklam,
            sagatavotības tīklu, sagatavotības tīklā, blueprint tīkls, blueprint tīkla, blueprint tīklam, blueprint
            tīklu, blueprint tīklā, ES Blueprint tīkls, ES Blueprint tīkla, ES Blueprint tīklam, ES Blueprint tīklu,
            ES Blueprint tīklā, sagatavotības un krīžu pārvarēšanas tīkls, sagatavotības un krīžu pārvarēšanas
            tīkla, sagatavotības un krīžu pārvarēšanas tīklam, sagatavotības un krīžu pārvarēšanas tīklu,
            sagatavotības un krīžu pārvarēšanas tīklā""",
        "intcen": """intcen, eu intcen, es intcen, ES Izlūkošanas un situāciju centrs, ES Izlūkošanas un situāciju centra, ES
            Izlūkošanas un situāciju centram, ES Izlūkošanas un situāciju centru, ES Izlūkošanas un situāciju
            centrā, izlūkošanas un situāciju centrs, izlūkošanas un situāciju centra, izlūkošanas un situāciju
            centram, izlūkošanas un situāciju centru, izlūkošanas un situāciju centrā, ES izlūkošanas centrs, ES
            izlūkošanas centra, ES izlūkošanas centram, ES izlūkošanas centru, ES izlūkošanas centrā""",
        "high-level-group": """augsta līmeņa grupa, augsta līmeņa grupas, augsta līmeņa grupai, augsta līmeņa grupu, augsta līmeņa
            grupā, augsta līmeņa grupa jautājumos par piekļuvi datiem efektīvai tiesībaizsardzībai, augsta līmeņa
            grupas jautājumos par piekļuvi datiem efektīvai tiesībaizsardzībai, augsta līmeņa grupai jautājumos par
            piekļuvi datiem efektīvai tiesībaizsardzībai, augsta līmeņa grupu jautājumos par piekļuvi datiem
            efektīvai tiesībaizsardzībai, augsta līmeņa grupā jautājumos par piekļuvi datiem efektīvai
            tiesībaizsardzībai, augsta līmeņa grupa jautājumos par piekļuvi datiem, augsta līmeņa grupas jautājumos
            par piekļuvi datiem, augsta līmeņa grupai jautājumos par piekļuvi datiem, augsta līmeņa grupu jautājumos
            par piekļuvi datiem, augsta līmeņa grupā jautājumos par piekļuvi datiem, augsta līmeņa grupa par
            piekļuvi datiem, augsta līmeņa grupas par piekļuvi datiem, augsta līmeņa grupai par piekļuvi datiem,
            augsta līmeņa grupu par piekļuvi datiem, augsta līmeņa grupā par piekļuvi datiem, hlg""",
        "jha-agencies": """TI aģentūras, TI aģentūru, TI aģentūrām, TI aģentūrās, TI aģentūra, TI aģentūrai, TI aģentūrā, tieslietu
            un iekšlietu aģentūras, tieslietu un iekšlietu aģentūru, tieslietu un iekšlietu aģentūrām, tieslietu un
            iekšlietu aģentūrās, tieslietu un iekšlietu aģentūra, tieslietu un iekšlietu aģentūrai, tieslietu un
            iekšlietu aģentūrā, ES TI aģentūras, ES TI aģentūru, ES TI aģentūrām, ES TI aģentūrās, JHA aģentūras,
            JHA aģentūru, JHA aģentūrām, JHA aģentūrās, TI jomas aģentūras, TI jomas aģentūru, TI jomas aģentūrām,
            TI jomas aģentūrās, tieslietu un iekšlietu jomas aģentūras, tieslietu un iekšlietu jomas aģentūru,
            tieslietu un iekšlietu jomas aģentūrām, tieslietu un iekšlietu jomas aģentūrās""",
        "budgetary-authorities": """budžeta lēmējinstitūcijas, budžeta lēmējinstitūciju, budžeta lēmējinstitūcijām, budžeta
            lēmējinstitūcijās, budžeta lēmējinstitūcija, budžeta lēmējinstitūcijai, budžeta lēmējinstitūcijā,
            budžetlēmējinstitūcijas, budžetlēmējinstitūciju, budžetlēmējinstitūcijām, budžetlēmējinstitūcijās""",
        "national-judicial-authorities": """valstu tiesu iestādes, valstu tiesu iestāžu, valstu tiesu iestādēm, valstu tiesu iestādēs, tiesu
            iestādes, tiesu iestāžu, tiesu iestādēm, tiesu iestādēs, nacionālās tiesu iestādes, nacionālo tiesu
            iestāžu, nacionālajām tiesu iestādēm, dalībvalstu tiesu iestādes, dalībvalstu tiesu iestāžu, dalībvalstu
            tiesu iestādēm, dalībvalstu tiesu iestādēs""",
        "at": """austrija, austrijas, austrijai, austriju, austrijā, austrieši, austriešu, austriešiem, österreich""",
        "be": "beļģija, beļģijas, beļģijai, beļģiju, beļģijā, beļģi, beļģu, beļģiem, belgique, belgië",
        "bg": """bulgārija, bulgārijas, bulgārijai, bulgāriju, bulgārijā, bulgāri, bulgāru, bulgāriem, българия""",
        "cy": "kipra, kipras, kiprai, kipru, kiprā, kiprieši, kipriešu, kipriešiem, κύπρος",
        "cz": """čehija, čehijas, čehijai, čehiju, čehijā, Čehijas republika, Čehijas republikas, Čehijas republikai,
            Čehijas republiku, Čehijas republikā, čehi, čehu, čehiem, česko""",
        "de": """vācija, vācijas, vācijai, vāciju, vācijā, vācieši, vāciešu, vāciešiem, vācu, deutschland, Vācijas
            Federatīvā Republika""",
        "dk": "dānija, dānijas, dānijai, dāniju, dānijā, dāņi, dāņu, dāņiem, danmark",
        "ee": "igaunija, igaunijas, igaunijai, igauniju, igaunijā, igauņi, igauņu, igauņiem, eesti",
        "el": """grieķija, grieķijas, grieķijai, grieķiju, grieķijā, grieķi, grieķu, grieķiem, ελλάδα, hellas""",
        "es": "spānija, spānijas, spānijai, spāniju, spānijā, spāņi, spāņu, spāņiem, españa",
        "fi": "somija, somijas, somijai, somiju, somijā, somi, somu, somiem, suomi",
        "fr": """francija, francijas, francijai, franciju, francijā, francūži, franču, francūžu, francūžiem, france""",
        "hr": """horvātija, horvātijas, horvātijai, horvātiju, horvātijā, horvāti, horvātu, horvātiem, hrvatska""",
        "hu": "ungārija, ungārijas, ungārijai, ungāriju, ungārijā, ungāri, ungāru, ungāriem, magyarország",
        "ie": "īrija, īrijas, īrijai, īriju, īrijā, éire",
        "it": "itālija, itālijas, itālijai, itāliju, itālijā, itāļi, itāļu, itāļiem, italia",
        "lt": "lietuva, lietuvas, lietuvai, lietuvu, lietuvā, lietuvieši, lietuviešu, lietuviešiem, leiši",
        "lu": """luksemburga, luksemburgas, luksemburgai, luksemburgu, luksemburgā, luksemburgieši, luksemburgiešu,
            luxembourg""",
        "lv": """latvija, latvijas, latvijai, latviju, latvijā, Latvijas republika, Latvijas republikas, Latvijas
            republikai, Latvijas republiku, Latvijas republikā, latvieši, latviešu, latviešiem""",
        "mt": "malta, maltas, maltai, maltu, maltā, maltieši, maltiešu, maltiešiem",
        "nl": """nīderlande, nīderlandes, nīderlandei, nīderlandi, nīderlandē, holande, holandes, holandei, holandi,
            holandē, nīderlandieši, nīderlandiešu, holandieši, holandiešu, nederland""",
        "pl": "polija, polijas, polijai, poliju, polijā, poļi, poļu, poļiem, polska",
        "pt": "portugāle, portugāles, portugālei, portugāli, portugālē, portugāļi, portugāļu, portugāļiem",
        "ro": "rumānija, rumānijas, rumānijai, rumāniju, rumānijā, rumāņi, rumāņu, rumāņiem, românia",
        "se": """zviedrija, zviedrijas, zviedrijai, zviedriju, zviedrijā, zviedri, zviedru, zviedriem, sverige""",
        "si": """slovēnija, slovēnijas, slovēnijai, slovēniju, slovēnijā, slovēņi, slovēņu, slovēņiem, slovenija""",
        "sk": """slovākija, slovākijas, slovākijai, slovākiju, slovākijā, slovāki, slovāku, slovākiem, slovensko""",
    },
    acronyms={
        "commission": "COM",
        "member-states": "DV, MS",
        "at": "AT",
        "be": "BE",
        "bg": "BG",
        "cy": "CY",
        "cz": "CZ",
        "de": "DE",
        "dk": "DK",
        "ee": "EE",
        "el": "EL, GR",
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
        "Interpols": """interpols, interpola, interpolam, interpolu, interpolā, interpol, Starptautiskā Kriminālpolicijas
            organizācija, Starptautiskajai Kriminālpolicijas organizācijai""",
        "Eiropadome": """eiropadome, eiropadomes, eiropadomei, eiropadomi, eiropadomē, Eiropas Savienības augstākā līmeņa
            sanāksme, ES samits, ES samitā""",
        "prezidentvalsts": """prezidentvalsts, prezidentvalstij, prezidentvalsti, prezidentvalstī, prezidentūra, prezidentūras,
            prezidentūrai, prezidentūru, prezidentūrā, Padomes prezidentvalsts, Padomes prezidentvalstij, ES
            prezidentūra, ES prezidentūras, ES prezidentūrai, ES prezidentūru, ES prezidentūrā, Padomes
            prezidentūra, Padomes prezidentūras, Padomes prezidentūrai, Padomes prezidentūru, Padomes prezidentūrā""",
        "NATO": "nato",
        "ANO": "ano, Apvienoto Nāciju Organizācija, Apvienoto Nāciju Organizācijai",
        "UNHCR": "unhcr, ANO bēgļu aģentūra, ANO bēgļu aģentūrai",
        "UNODC": "unodc",
        "SMO": """SMO, IOM, Starptautiskā Migrācijas organizācija, Starptautiskās Migrācijas organizācijas,
            Starptautiskajai Migrācijas organizācijai""",
        "EDSO": "edso, osce",
        "Eiropas Padome": "Eiropas padome, Eiropas padomes, Eiropas padomei, Eiropas padomi, Eiropas padomē",
        "EPPO": """eppo, Eiropas prokuratūra, Eiropas prokuratūras, Eiropas prokuratūrai, Eiropas prokuratūru, Eiropas
            prokuratūrā""",
        "OLAF": "olaf, Eiropas Birojs krāpšanas apkarošanai, Eiropas Birojam krāpšanas apkarošanai",
        "ENISA": """enisa, ES Kiberdrošības aģentūra, ES Kiberdrošības aģentūras, ES Kiberdrošības aģentūrai, ES
            Kiberdrošības aģentūru, ES Kiberdrošības aģentūrā""",
        "EDAU": "edps, edau, Eiropas Datu aizsardzības uzraudzītājs, Eiropas Datu aizsardzības uzraudzītājam",
        "ECB": "ecb, Eiropas Centrālā banka, Eiropas Centrālajai bankai, Eiropas Centrālās bankas",
        "Revīzijas palāta": """Revīzijas palāta, Revīzijas palātas, Revīzijas palātai, Revīzijas palātu, Revīzijas palātā, Eiropas
            Revīzijas palāta, Eiropas Revīzijas palātas, Eiropas Revīzijas palātai, Eiropas Revīzijas palātu,
            Eiropas Revīzijas palātā""",
        "Tiesa": """Eiropas Savienības Tiesa, Eiropas Savienības Tiesai, Eiropas Savienības Tiesas, EST, ES Tiesa, ES Tiesai""",
        "EIB": "eib, Eiropas Investīciju banka, Eiropas Investīciju bankai",
        "EFCA": "efca",
        "EDA": """eda, Eiropas Aizsardzības aģentūra, Eiropas Aizsardzības aģentūras, Eiropas Aizsardzības aģentūrai,
            Eiropas Aizsardzības aģentūru, Eiropas Aizsardzības aģentūrā""",
        "EMPACT": "empact",
        "COSI": "cosi",
        "Coreper": """coreper, Pastāvīgo pārstāvju komiteja, Pastāvīgo pārstāvju komitejai, Pastāvīgo pārstāvju komitejas""",
        "Norvēģija": "norvēģija, norvēģijas, norvēģijai, norvēģiju, norvēģijā, norvēģi, norvēģu, norvēģiem",
        "Islande": "islande, islandes, islandei, islandi, islandē",
        "Lihtenšteina": "lihtenšteina, lihtenšteinas, lihtenšteinai, lihtenšteinu, lihtenšteinā",
        "Šveice": "šveice, šveices, šveicei, šveici, šveicē, šveicieši, šveiciešu",
        "Apvienotā Karaliste": """Apvienotā Karaliste, Apvienotās Karalistes, Apvienotajai Karalistei, Apvienoto Karalisti, AK,
            lielbritānija, lielbritānijas, lielbritānijai, lielbritāniju, lielbritānijā, anglija, anglijas,
            anglijai, angliju, anglijā, briti, britu, britiem""",
        "Amerikas Savienotās Valstis": """Amerikas Savienotās Valstis, Amerikas Savienoto Valstu, Amerikas Savienotajām Valstīm, ASV, amerika,
            amerikas, amerikai, ameriku, amerikā""",
        "Turcija": "turcija, turcijas, turcijai, turciju, turcijā, turki, turku",
        "Ukraina": "ukraina, ukrainas, ukrainai, ukrainu, ukrainā, ukraiņi, ukraiņu",
        "Moldova": "moldova, moldovas, moldovai, moldovu, moldovā",
        "Gruzija": "gruzija, gruzijas, gruzijai, gruziju, gruzijā",
        "Serbija": "serbija, serbijas, serbijai, serbiju, serbijā",
        "Albānija": "albānija, albānijas, albānijai, albāniju, albānijā",
        "Melnkalne": "melnkalne, melnkalnes, melnkalnei, melnkalni, melnkalnē",
        "Ziemeļmaķedonija": """ziemeļmaķedonija, ziemeļmaķedonijas, ziemeļmaķedonijai, ziemeļmaķedoniju, ziemeļmaķedonijā, maķedonija,
            maķedonijas, maķedonijai, maķedoniju, maķedonijā""",
        "Kosova": "kosova, kosovas, kosovai, kosovu, kosovā",
        "Bosnija un Hercegovina": """Bosnija un Hercegovina, Bosnijas un Hercegovinas, Bosnijai un Hercegovinai, bosnija, bosnijas, bosnijai,
            bosniju, bosnijā""",
        "Tunisija": "tunisija, tunisijas, tunisijai, tunisiju, tunisijā",
        "Lībija": "lībija, lībijas, lībijai, lībiju, lībijā",
        "Maroka": "maroka, marokas, marokai, maroku, marokā",
        "Ēģipte": "ēģipte, ēģiptes, ēģiptei, ēģipti, ēģiptē",
        "Alžīrija": "alžīrija, alžīrijas, alžīrijai, alžīriju, alžīrijā",
        "Krievija": "krievija, krievijas, krievijai, krieviju, krievijā, krievi, krievu",
        "Baltkrievija": "baltkrievija, baltkrievijas, baltkrievijai, baltkrieviju, baltkrievijā",
        "Kanāda": "kanāda, kanādas, kanādai, kanādu, kanādā",
        "Austrālija": "austrālija, austrālijas, austrālijai, austrāliju, austrālijā",
        "Ķīna": "ķīna, ķīnas, ķīnai, ķīnu, ķīnā",
    },
    kinds={
        "agency": """aģentūras, aģentūru, aģentūrām, aģentūrās, aģentūra, aģentūrai, aģentūrā, ES aģentūras, ES aģentūru, ES
            aģentūrām, ES aģentūrās, ES aģentūra, ES aģentūrai, ES aģentūrā, Eiropas aģentūras, Eiropas aģentūru,
            Eiropas aģentūrām, Eiropas aģentūrās""",
        "institution": """iestādes, iestāžu, iestādēm, iestādēs, ES iestādes, ES iestāžu, ES iestādēm, ES iestādēs, institūcijas,
            institūciju, institūcijām, institūcijās, institūcija, institūcijai, institūcijā, ES institūcijas, ES
            institūciju, ES institūcijām, ES institūcijās, ES institūcija, ES institūcijai, ES institūcijā, ES
            iestāde, ES iestādei""",
    },
    vehicles={
        "schengen-barometer-plus": """šengenas barometrs+, šengenas barometrs +, šengenas barometrs plus, šengenas barometrs pluss, šengenas
            barometrs, šengenas barometra+, šengenas barometra +, šengenas barometra plus, šengenas barometra pluss,
            šengenas barometra, šengenas barometram+, šengenas barometram +, šengenas barometram plus, šengenas
            barometram pluss, šengenas barometram, šengenas barometru+, šengenas barometru +, šengenas barometru
            plus, šengenas barometru pluss, šengenas barometru, šengenas barometrā+, šengenas barometrā +, šengenas
            barometrā plus, šengenas barometrā pluss, šengenas barometrā, šengenas barometri+, šengenas barometri +,
            šengenas barometri plus, šengenas barometri pluss, šengenas barometri, šengenas barometros+, šengenas
            barometros +, šengenas barometros plus, šengenas barometros pluss, šengenas barometros, schengen
            barometrs+, schengen barometrs +, schengen barometrs plus, schengen barometrs pluss, schengen barometrs,
            schengen barometra+, schengen barometra +, schengen barometra plus, schengen barometra pluss, schengen
            barometra, schengen barometram+, schengen barometram +, schengen barometram plus, schengen barometram
            pluss, schengen barometram, schengen barometru+, schengen barometru +, schengen barometru plus, schengen
            barometru pluss, schengen barometru, schengen barometrā+, schengen barometrā +, schengen barometrā plus,
            schengen barometrā pluss, schengen barometrā, schengen barometri+, schengen barometri +, schengen
            barometri plus, schengen barometri pluss, schengen barometri, schengen barometros+, schengen barometros
            +, schengen barometros plus, schengen barometros pluss, schengen barometros, barometrs+, barometrs +,
            barometrs plus, barometrs pluss, barometrs, barometra+, barometra +, barometra plus, barometra pluss,
            barometra, barometram+, barometram +, barometram plus, barometram pluss, barometram, barometru+,
            barometru +, barometru plus, barometru pluss, barometru, barometrā+, barometrā +, barometrā plus,
            barometrā pluss, barometrā, barometri+, barometri +, barometri plus, barometri pluss, barometri,
            barometros+, barometros +, barometros plus, barometros pluss, barometros""",
    },
    sections={
        "I": """kopīga situācijas apzināšanās, kopīgas situācijas apzināšanās, situācijas apzināšanās, situācijas
            apzināšanos, situācijas apzināšanās jomā, kopīgu situācijas apzināšanos, i iedaļa, i iedaļas, i iedaļai,
            i iedaļu, i iedaļā, i daļa, i daļas, i daļai, i daļu, i daļā, i sadaļa, i sadaļas, i sadaļai, i sadaļu,
            i sadaļā, i nodaļa, i nodaļas, i nodaļai, i nodaļu, i nodaļā, pirmā iedaļa, pirmās iedaļas, pirmajai
            iedaļai, pirmo iedaļu, pirmajā iedaļā, pirmā daļa, pirmās daļas, pirmajai daļai, pirmo daļu, pirmajā
            daļā, pirmā sadaļa, pirmās sadaļas, pirmajai sadaļai, pirmo sadaļu, pirmajā sadaļā, pirmā nodaļa, pirmās
            nodaļas, pirmajai nodaļai, pirmo nodaļu, pirmajā nodaļā""",
        "II": """ES tiesiskais regulējums migrantu kontrabandas jomā, ES tiesiskā regulējuma migrantu kontrabandas jomā,
            ES tiesiskais regulējums, ES tiesiskā regulējuma, tiesiskais regulējums, tiesiskā regulējuma, tiesisko
            regulējumu, tiesiskajam regulējumam, tiesiskais satvars, tiesiskā satvara, ii iedaļa, ii iedaļas, ii
            iedaļai, ii iedaļu, ii iedaļā, ii daļa, ii daļas, ii daļai, ii daļu, ii daļā, ii sadaļa, ii sadaļas, ii
            sadaļai, ii sadaļu, ii sadaļā, ii nodaļa, ii nodaļas, ii nodaļai, ii nodaļu, ii nodaļā, otrā iedaļa,
            otrās iedaļas, otrajai iedaļai, otro iedaļu, otrajā iedaļā, otrā daļa, otrās daļas, otrajai daļai, otro
            daļu, otrajā daļā, otrā sadaļa, otrās sadaļas, otrajai sadaļai, otro sadaļu, otrajā sadaļā, otrā nodaļa,
            otrās nodaļas, otrajai nodaļai, otro nodaļu, otrajā nodaļā""",
        "III": """Eiropas operatīvā sadarbība, Eiropas operatīvās sadarbības, Eiropas operatīvo sadarbību, Eiropas
            operatīvajai sadarbībai, Eiropas operatīvajā sadarbībā, operatīvā sadarbība, operatīvās sadarbības,
            operatīvo sadarbību, operatīvajai sadarbībai, operatīvajā sadarbībā, iii iedaļa, iii iedaļas, iii
            iedaļai, iii iedaļu, iii iedaļā, iii daļa, iii daļas, iii daļai, iii daļu, iii daļā, iii sadaļa, iii
            sadaļas, iii sadaļai, iii sadaļu, iii sadaļā, iii nodaļa, iii nodaļas, iii nodaļai, iii nodaļu, iii
            nodaļā, trešā iedaļa, trešās iedaļas, trešajai iedaļai, trešo iedaļu, trešajā iedaļā, trešā daļa, trešās
            daļas, trešajai daļai, trešo daļu, trešajā daļā, trešā sadaļa, trešās sadaļas, trešajai sadaļai, trešo
            sadaļu, trešajā sadaļā, trešā nodaļa, trešās nodaļas, trešajai nodaļai, trešo nodaļu, trešajā nodaļā""",
        "IV": """sinerģija ar ES ārējo darbību, sinerģijas ar ES ārējo darbību, ES ārējā darbība, ES ārējās darbības, ES
            ārējo darbību, ārējā darbība, ārējās darbības, ārējo darbību, ārējai darbībai, iv iedaļa, iv iedaļas, iv
            iedaļai, iv iedaļu, iv iedaļā, iv daļa, iv daļas, iv daļai, iv daļu, iv daļā, iv sadaļa, iv sadaļas, iv
            sadaļai, iv sadaļu, iv sadaļā, iv nodaļa, iv nodaļas, iv nodaļai, iv nodaļu, iv nodaļā, ceturtā iedaļa,
            ceturtās iedaļas, ceturtajai iedaļai, ceturto iedaļu, ceturtajā iedaļā, ceturtā daļa, ceturtās daļas,
            ceturtajai daļai, ceturto daļu, ceturtajā daļā, ceturtā sadaļa, ceturtās sadaļas, ceturtajai sadaļai,
            ceturto sadaļu, ceturtajā sadaļā, ceturtā nodaļa, ceturtās nodaļas, ceturtajai nodaļai, ceturto nodaļu,
            ceturtajā nodaļā""",
    },
    months={
        1: """janvāris, janvāra, janvārim, janvāri, janvārī, janvāra mēnesis, janvāra mēneša, janvāra mēnesim, janvāra
            mēnesi, janvāra mēnesī, janvāra mēn""",
        2: """februāris, februāra, februārim, februāri, februārī, februāra mēnesis, februāra mēneša, februāra mēnesim,
            februāra mēnesi, februāra mēnesī, februāra mēn""",
        3: """marts, marta, martam, martu, martā, marta mēnesis, marta mēneša, marta mēnesim, marta mēnesi, marta
            mēnesī, marta mēn""",
        4: """aprīlis, aprīļa, aprīlim, aprīli, aprīlī, aprīļa mēnesis, aprīļa mēneša, aprīļa mēnesim, aprīļa mēnesi,
            aprīļa mēnesī, aprīļa mēn""",
        5: """maijs, maija, maijam, maiju, maijā, maija mēnesis, maija mēneša, maija mēnesim, maija mēnesi, maija
            mēnesī, maija mēn""",
        6: """jūnijs, jūnija, jūnijam, jūniju, jūnijā, jūnija mēnesis, jūnija mēneša, jūnija mēnesim, jūnija mēnesi,
            jūnija mēnesī, jūnija mēn""",
        7: """jūlijs, jūlija, jūlijam, jūliju, jūlijā, jūlija mēnesis, jūlija mēneša, jūlija mēnesim, jūlija mēnesi,
            jūlija mēnesī, jūlija mēn""",
        8: """augusts, augusta, augustam, augustu, augustā, augusta mēnesis, augusta mēneša, augusta mēnesim, augusta
            mēnesi, augusta mēnesī, augusta mēn""",
        9: """septembris, septembra, septembrim, septembri, septembrī, septembra mēnesis, septembra mēneša, septembra
            mēnesim, septembra mēnesi, septembra mēnesī, septembra mēn""",
        10: """oktobris, oktobra, oktobrim, oktobri, oktobrī, oktobra mēnesis, oktobra mēneša, oktobra mēnesim, oktobra
            mēnesi, oktobra mēnesī, oktobra mēn""",
        11: """novembris, novembra, novembrim, novembri, novembrī, novembra mēnesis, novembra mēneša, novembra mēnesim,
            novembra mēnesi, novembra mēnesī, novembra mēn""",
        12: """decembris, decembra, decembrim, decembri, decembrī, decembra mēnesis, decembra mēneša, decembra mēnesim,
            decembra mēnesi, decembra mēnesī, decembra mēn""",
    },
    weak_months=frozenset({"okt", "dec", "jan", "nov", "mar", "mai"}),
    numbers={
        1: "viens, viena, vienu, vienas, vienai, vienam, vienā",
        2: "divi, divas, divu, divām, diviem, divus, divās, divos, pāris",
        3: "trīs, triju, trīm, trijās, trijos, trim",
        4: "četri, četras, četru, četrām, četriem, četrus, četrās, četros",
        5: "pieci, piecas, piecu, piecām, pieciem, piecās, piecos",
        6: "seši, sešas, sešu, sešām, sešiem, sešās, sešos",
        7: "septiņi, septiņas, septiņu, septiņām, septiņās",
        8: "astoņi, astoņas, astoņu, astoņām",
        9: "deviņi, deviņas, deviņu, deviņām",
        10: "desmit",
        12: "divpadsmit",
        14: "četrpadsmit",
        30: "trīsdesmit",
        60: "sešdesmit",
        90: "deviņdesmit",
    },
    ordinals={
        1: """pirmais, pirmā, pirmajam, pirmo, pirmajā, pirmie, pirmajiem, pirmos, pirmajos, pirmās, pirmajai,
            pirmajām, pirmajās""",
        2: """otrais, otrā, otrajam, otro, otrajā, otrie, otrajiem, otros, otrajos, otrās, otrajai, otrajām, otrajās""",
        3: "trešais, trešā, trešajam, trešajā, trešajai",
        4: """ceturtais, ceturtā, ceturtajam, ceturto, ceturtajā, ceturtie, ceturtajiem, ceturtos, ceturtajos,
            ceturtās, ceturtajai, ceturtajām, ceturtajās""",
        5: """piektais, piektā, piektajam, piekto, piektajā, piektie, piektajiem, piektos, piektajos, piektās,
            piektajai, piektajām, piektajās""",
        6: """sestais, sestā, sestajam, sesto, sestajā, sestie, sestajiem, sestos, sestajos, sestās, sestajai,
            sestajām, sestajās""",
        7: """septītais, septītā, septītajam, septīto, septītajā, septītie, septītajiem, septītos, septītajos,
            septītās, septītajai, septītajām, septītajās""",
        8: """astotais, astotā, astotajam, astoto, astotajā, astotie, astotajiem, astotos, astotajos, astotās,
            astotajai, astotajām, astotajās""",
        9: """devītais, devītā, devītajam, devīto, devītajā, devītie, devītajiem, devītos, devītajos, devītās,
            devītajai, devītajām, devītajās""",
        10: """desmitais, desmitā, desmitajam, desmito, desmitajā, desmitie, desmitajiem, desmitos, desmitajos,
            desmitās, desmitajai, desmitajām, desmitajās""",
        11: """vienpadsmitais, vienpadsmitā, vienpadsmitajam, vienpadsmito, vienpadsmitajā, vienpadsmitie,
            vienpadsmitajiem, vienpadsmitos, vienpadsmitajos, vienpadsmitās, vienpadsmitajai, vienpadsmitajām,
            vienpadsmitajās""",
        12: """divpadsmitais, divpadsmitā, divpadsmitajam, divpadsmito, divpadsmitajā, divpadsmitie, divpadsmitajiem,
            divpadsmitos, divpadsmitajos, divpadsmitās, divpadsmitajai, divpadsmitajām, divpadsmitajās""",
    },
    datives={
        "council": "padomei, Eiropas Savienības padomei, ES padomei, Ministru padomei, ES Ministru padomei",
        "schengen-council": "Šengenas padomei, Schengen padomei",
        "european-parliament": "Eiropas parlamentam, parlamentam, eiroparlamentam",
    },
    postpositions={
        Concept.ONLY: "viens pats, viena pati, patstāvīgi",
        Concept.END: """beigām, beigās, beigas, beigu, gada beigām, gada beigās, gada beigas, gada izskaņā, izskaņai, izskaņā, g
            beigām, g beigās""",
        Concept.VAGUE: """sākums, sākumam, sākumā, sākuma, sākumu, gada sākumā, gada sākumam, gada sākuma, vidus, vidum, vidū,
            vidu, gada vidū, gada vidum, gada vidus, pirmajās dienās""",
        Concept.WITHIN: "laikā, gaitā, robežās",
        Concept.BY: "ieskaitot, to ieskaitot, ne vēlāk",
        Concept.FROM: "un turpmāk, un vēlāk, vai vēlāk",
        Concept.BETWEEN: "laikposmā",
    },
    feasts={
        "christmas": "ziemassvētki, ziemassvētku, ziemassvētkiem, ziemassvētkus, ziemassvētkos",
        "new-year": "jaunais gads, jaunā gada, jaunajam gadam, jauno gadu, jaungads, jaungada, jaungadam, jaungadu",
        "epiphany": "zvaigznes diena, zvaigznes dienas, zvaigznes dienai, zvaigznes dienu, zvaigznes dienā",
        "easter": "lieldienas, lieldienu, lieldienām, lieldienās",
        "labour-day": "darba svētki, darba svētku, darba svētkiem, darba svētkos",
        "europe-day": "eiropas diena, eiropas dienas, eiropas dienai, eiropas dienu, eiropas dienā",
        "pentecost": "vasarsvētki, vasarsvētku, vasarsvētkiem, vasarsvētkos",
        "assumption": "marijas debesīs uzņemšana, marijas debesīs uzņemšanas, marijas debesīs uzņemšanai",
        "all-saints": "visu svēto diena, visu svēto dienas, visu svēto dienai, visu svēto dienu, visu svēto dienā",
    },
    presidency="prezidentvalsts",
    words={
        Concept.PLURAL: "dienās, nedēļās, nedēļām, mēnešos, mēnešiem, gados",
        Concept.DEADLINE: "termiņš, termiņi",
        Concept.ON_TIME: """laikus, savlaicīgi, savlaicīgs, savlaicīga, savlaicīgas, savlaicīgu, noteiktajā laikā, noteiktajā termiņā, noteiktā
            termiņā, noteiktos termiņos, noteiktajos termiņos, paredzētajā laikā, paredzētajā termiņā, paredzētajos
            termiņos, norādītajā termiņā, norādītajā laikā, pienācīgā laikā, īstajā laikā, pareizajā laikā, ievērojot
            termiņu, ievērojot termiņus, punktuāli, līdz noteiktajam termiņam,
            ievēroja termiņu, ievērojis termiņu, ievērojuši termiņu,
            ievērojis termiņus, ievērojuši termiņus""",
        Concept.DAY: """diena, dienas, dienu, dienām, dienai, dienās, kalendāra dienu, kalendāra dienas, kalendārās dienas, darba dienu, darba
            dienas, darbdienu, d""",
        Concept.WEEK: """nedēļa, nedēļas, nedēļu, nedēļai, nedēļām, nedēļā, nedēļās, ned, šonedēļ, nākamnedēļ, nākošnedēļ, pagājušnedēļ""",
        Concept.MONTHS: """mēnesis, mēneša, mēnesim, mēnesi, mēnesī, mēneši, mēnešu, mēnešiem, mēnešus, mēnešos, mēn, šomēnes, nākammēnes,
            nākošmēnes, pagājušmēnes""",
        Concept.QUARTER: """ceturksnis, ceturkšņa, ceturksnim, ceturksni, ceturksnī, ceturkšņi, ceturkšņu, ceturkšņiem, gada ceturksnis, gada
            ceturkšņa, gada ceturksnim, gada ceturksni, gada ceturksnī, cet, trimestris, trimestra, trimestrī""",
        Concept.HALF: """pusgads, pusgada, pusgadam, pusgadu, pusgadā, pusgadi, gada puse, gada puses, gada pusei, gada pusi, gada pusē,
            semestris, semestra, semestrim, semestri, semestrī, pusē""",
        Concept.YEAR: """gads, gada, gadam, gadu, gadā, gadi, gados, gadiem, g, šogad, nākamgad, nākošgad, pērn, pagājušgad""",
        Concept.TODAY: "šodien, šodiena, šodienas, šodienai, šo dienu",
        Concept.TOMORROW: "rīt, rītdiena, rītdienai, rītdienas",
        Concept.YESTERDAY: "vakar, vakardiena, vakardienas",
        Concept.THIS: """šis, šī, šo, šajā, šai, šim, šinī, šā, šie, šos, šajos, pašreizējais, pašreizējā, pašreizējajam, pašreizējo,
            pašreizējajā, pašreizējie, pašreizējajiem, pašreizējos, pašreizējajos, pašreizējās, pašreizējajai,
            pašreizējajām, pašreizējajās, tekošais, tekošā, tekošajā, tekošo, tekošajam, šīgada, šogad, šomēnes,
            šonedēļ""",
        Concept.COMING: """tuvākais, tuvākā, tuvākajam, tuvāko, tuvākajā, tuvākie, tuvākajiem, tuvākos, tuvākajos, tuvākās, tuvākajai, tuvākajām,
            tuvākajās, gaidāms, gaidāma, gaidāmam, gaidāmu, gaidāmā, gaidāmi, gaidāmiem, gaidāmus, gaidāmos, gaidāmas,
            gaidāmai, gaidāmām, gaidāmās, gaidāmais, gaidāmajam, gaidāmo, gaidāmajā, gaidāmie, gaidāmajiem,
            gaidāmajos, gaidāmajai, gaidāmajām, gaidāmajās, tuvojošais, tuvojošā, tuvojošajam, tuvojošo, tuvojošajā,
            tuvojošie, tuvojošajiem, tuvojošos, tuvojošajos, tuvojošās, tuvojošajai, tuvojošajām, tuvojošajās,
            tuvojas, turpmākais, turpmākā, turpmākajam, turpmāko, turpmākajā, turpmākie, turpmākajiem, turpmākos,
            turpmākajos, turpmākās, turpmākajai, turpmākajām, turpmākajās, turpmāk, tuvojošies, nāk, kas nāk, priekšā,
            vēl priekšā, stāv priekšā, stājas priekšā, pie apvāršņa, uz sliekšņa, drīz gaidāms, gaidāms tuvākajā
            laikā, nākamgad, nākošgad, nākammēnes, nākošmēnes, nākamnedēļ, nākošnedēļ""",
        Concept.NEXT: """nākamais, nākamā, nākamajam, nākamo, nākamajā, nākamie, nākamajiem, nākamos, nākamajos, nākamās, nākamajai, nākamajām,
            nākamajās, tuvākais, tuvākā, tuvākajam, tuvāko, tuvākajā, tuvākie, tuvākajiem, tuvākos, tuvākajos,
            tuvākās, tuvākajai, tuvākajām, tuvākajās, nākošais, nākošā, nākošajam, nākošo, nākošajā, nākošie,
            nākošajiem, nākošos, nākošajos, nākošās, nākošajai, nākošajām, nākošajās, kārtējais, kārtējā, kārtējajam,
            kārtējo, kārtējajā, kārtējie, kārtējajiem, kārtējos, kārtējajos, kārtējās, kārtējajai, kārtējajām,
            kārtējajās, nākamā pēc kārtas, nākamais pēc kārtas, kas nākamais, visagrākais, visagrāk, vistuvākais,
            vistuvākā, visātrāk, vistuvākajam, kas tālāk, kas ir tālāk, kas nāk tālāk, vispirms, pirmais pēc kārtas""",
        Concept.LAST: """iepriekšējais, iepriekšējā, iepriekšējajam, iepriekšējo, iepriekšējajā, iepriekšējie, iepriekšējajiem, iepriekšējos,
            iepriekšējajos, iepriekšējās, iepriekšējajai, iepriekšējajām, iepriekšējajās, pagājušais, pagājušā,
            pagājušajam, pagājušo, pagājušajā, pagājušie, pagājušajiem, pagājušos, pagājušajos, pagājušās,
            pagājušajai, pagājušajām, pagājušajās, pēdējais, pēdējā, pēdējajam, pēdējo, pēdējajā, pēdējie, pēdējajiem,
            pēdējos, pēdējajos, pēdējās, pēdējajai, pēdējajām, pēdējajās, aizvadītais, aizvadītajā, aizvadīto,
            agrākais, agrākā, agrākajam, agrāko, agrākajā, agrākie, agrākajiem, agrākos, agrākajos, agrākās,
            agrākajai, agrākajām, agrākajās, pērn, pagājušgad, pagājušnedēļ, pagājušmēnes""",
        Concept.END: "beigas, beigām, beigās, izskaņa",
        Concept.YEAR_END: """gada beigas, gada
            beigām, gada beigās, gada beigu, gada nogale, gada nogalei, gada nogalē, gada izskaņa, gada izskaņā, šā
            gada beigām, šā gada beigās, šī gada beigām, šī gada beigās, gadumija, gadumijai""",
        Concept.VAGUE: """drīz, drīzumā, tuvākajā laikā, tuvākajā nākotnē, tuvākā nākotne, pēc iespējas ātrāk, pēc iespējas drīzāk,
            nekavējoties, cik drīz iespējams, pavasaris, pavasara, pavasarim, pavasarī, pavasari, vasara, vasaras,
            vasarai, vasarā, vasaru, rudens, rudenim, rudenī, rudeni, ziema, ziemas, ziemai, ziemā, ziemu,
            brīvdienas, brīvdienām, atvaļinājums, atvaļinājumu, sākums, sākumā, sākumam, vidū, vidum, ap, aptuveni,
            apmēram, kādreiz, kaut kad, vēlāk, agrāk, nesen, nākotnē, agri, vēlu, tūlīt, drīzāk, pēdējā laikā, pēc
            kāda laika, pēc kāda laiciņa, pēc laika, pēc laiciņa, pēc zināma laika, pēc kāda brīža, kādā brīdī, kaut
            kādā brīdī, kādā dienā, kādu dienu, kādudien, kaut kādā laikā, ar laiku, laika gaitā, pirmajā pusē,
            pirmajās nedēļās, ap vidu, tuvākajās dienās, kādreiz vēlāk, kaut kad vēlāk, nedaudz vēlāk, mazliet vēlāk""",
        Concept.MEETING: """sanāksme, sanāksmes, sanāksmei, sanāksmi, sanāksmē, sēde, sēdes, sēdei, sēdi, sēdē, sesija, sesijas, sesijai, sesiju,
            sesijā, Padomes sanāksme, Padomes sanāksmes, Padomes sanāksmei, Padomes sanāksmi, Padomes sanāksmē,
            Padomes sēde, Padomes sēdes, Padomes sēdei, Padomes sēdi, Padomes sēdē, Padomes sesija, Padomes sesijas,
            Padomes sesijai, Padomes sesiju, Padomes sesijā, Šengenas padomes sanāksme, Šengenas padomes sanāksmes,
            Šengenas padomes sanāksmei, Šengenas padomes sanāksmi, Šengenas padomes sanāksmē, Šengenas padomes sēde,
            Šengenas padomes sēdes, Šengenas padomes sēdei, Šengenas padomes sēdi, Šengenas padomes sēdē, Šengenas
            padomes sesija, Šengenas padomes sesijas, Šengenas padomes sesijai, Šengenas padomes sesiju, Šengenas
            padomes sesijā, ministru sanāksme, ministru sanāksmes, ministru sanāksmei, ministru sanāksmi, ministru
            sanāksmē, ministru sēde, ministru sēdes, ministru sēdei, ministru sēdi, ministru sēdē, ministru sesija,
            ministru sesijas, ministru sesijai, ministru sesiju, ministru sesijā, TI padomes sanāksme, TI padomes
            sanāksmes, TI padomes sanāksmei, TI padomes sanāksmi, TI padomes sanāksmē, TI padomes sēde, TI padomes
            sēdes, TI padomes sēdei, TI padomes sēdi, TI padomes sēdē, TI padomes sesija, TI padomes sesijas, TI
            padomes sesijai, TI padomes sesiju, TI padomes sesijā, Tieslietu un iekšlietu padomes sanāksme, Tieslietu
            un iekšlietu padomes sanāksmes, Tieslietu un iekšlietu padomes sanāksmei, Tieslietu un iekšlietu padomes
            sanāksmi, Tieslietu un iekšlietu padomes sanāksmē, Tieslietu un iekšlietu padomes sēde, Tieslietu un
            iekšlietu padomes sēdes, Tieslietu un iekšlietu padomes sēdei, Tieslietu un iekšlietu padomes sēdi,
            Tieslietu un iekšlietu padomes sēdē, Tieslietu un iekšlietu padomes sesija, Tieslietu un iekšlietu padomes
            sesijas, Tieslietu un iekšlietu padomes sesijai, Tieslietu un iekšlietu padomes sesiju, Tieslietu un
            iekšlietu padomes sesijā, iekšlietu ministru sanāksme, iekšlietu ministru sanāksmes, iekšlietu ministru
            sanāksmei, iekšlietu ministru sanāksmi, iekšlietu ministru sanāksmē, iekšlietu ministru sēde, iekšlietu
            ministru sēdes, iekšlietu ministru sēdei, iekšlietu ministru sēdi, iekšlietu ministru sēdē, iekšlietu
            ministru sesija, iekšlietu ministru sesijas, iekšlietu ministru sesijai, iekšlietu ministru sesiju,
            iekšlietu ministru sesijā, Šengenas sanāksme, Šengenas sanāksmes, Šengenas sanāksmei, Šengenas sanāksmi,
            Šengenas sanāksmē, Šengenas sēde, Šengenas sēdes, Šengenas sēdei, Šengenas sēdi, Šengenas sēdē, Šengenas
            sesija, Šengenas sesijas, Šengenas sesijai, Šengenas sesiju, Šengenas sesijā, TI padome, TI padomes, TI
            padomei, TI padomi, TI padomē, Tieslietu un iekšlietu padome, Tieslietu un iekšlietu padomes, Tieslietu un
            iekšlietu padomei, Tieslietu un iekšlietu padomi, Tieslietu un iekšlietu padomē, sanāksmju, sanāksmēm,
            sēžu, sēdēm, tikšanās, tikšanos, tikšanās reizē, sapulce, sapulces, sapulcei, sapulci, sapulcē, Padomes
            sapulce, Padomes sapulces, Padomes sapulcei, Padomes sapulci, Padomes sapulcē, padomju, atskaites punkts,
            apspriede, apspriedes, apspriedei, apspriedi, apspriedē""",
        Concept.BY: """līdz, ne vēlāk kā, ne vēlāk par, vēlākais, vēlākais līdz, ne vēlāk kā līdz, līdz pat, ar termiņu līdz, termiņš līdz,
            kuru termiņš ir līdz, kam termiņš ir līdz, pirms vai, līdz un ieskaitot, ne vēlāk, vēlākais kā, ar
            termiņu, kuru termiņš ir, nepārsniedzot""",
        Concept.UNTIL: "līdz, līdz pat",
        Concept.BEFORE: """pirms, agrāk nekā, agrāk par, ātrāk nekā, vēl pirms, tieši pirms, īsi pirms, pirms sākas, gatavojoties, priekšvakarā,
            iekams, stingri pirms""",
        Concept.IN: "darba kārtībā, paredzēts, paredzēti, paredzēta, ieplānots, ieplānoti",
        Concept.FOR: """priekš, nāk uz, ierodas uz, dodas uz, jānāk uz, jāierodas uz, nāks uz, ieradīsies uz, gatavojoties uz, uz""",
        Concept.FROM: """no, sākot no, sākot ar, kopš, ne agrāk kā, ne agrāk par, agrākais, sākot, skaitot no, jau no, pēc un ieskaitot, no
            paša, ne ātrāk kā, jau kopš""",
        Concept.AS_OF: """pēc stāvokļa uz, stāvoklis uz, atvērts uz, atvērti uz, atvērta uz, atvērtas uz, nokavēts uz, nokavēti uz, nokavēta uz,
            kavējas uz, spēkā uz, dati uz, situācija uz, statuss uz, stāvokli uz, pabeigts uz, pabeigti uz, izpildīts
            uz, izpildīti uz, bija atvērts uz, bija atvērti uz, kas atvērts uz, kas bija atvērts uz""",
        Concept.AFTER: "pēc, vēlāk nekā, vēlāk par, tūlīt pēc, uzreiz pēc, drīz pēc, jau pēc, beidzoties",
        Concept.WITHIN: "ne ilgāk kā, ne vairāk kā, robežās",
        Concept.BETWEEN: """starp, laikposmā starp, laikposmā no, periodā no, periodā starp, laika posmā no, laika posmā starp, laikā no, laikā
            starp""",
        Concept.LATEST: "vēlākais, ieskaitot, ne vēlāk, vai agrāk",
        Concept.EARLIEST: "agrākais, vai vēlāk, un vēlāk, un turpmāk",
        Concept.AND: "un, kā arī, arī, kā ari, gan, &, plus, tāpat arī, bet arī",
        Concept.OR: "vai, vai arī, jeb, un/vai, un vai",
        Concept.WITH: "kopā ar, kopīgi ar, sadarbībā ar, ar, līdz ar, sadarbojoties ar",
        Concept.JOINTLY: """kopā, kopīgi, kopīgs, kopīga, kopīgam, kopīgu, kopīgā, kopīgiem, kopīgus, kopīgos, kopīgas, kopīgai, kopīgām, kopīgās,
            kopīgais, kopīgajam, kopīgo, kopīgajā, kopīgie, kopīgajiem, kopīgajos, kopīgajai, kopīgajām, kopīgajās,
            kopējais, kopējā, kopējajam, kopējo, kopējajā, kopējie, kopējajiem, kopējos, kopējajos, kopējās,
            kopējajai, kopējajām, kopējajās, vienoti, kopā ar, kopīgi ar, sadarbībā ar, abi kopā, savstarpēji, kopsolī""",
        Concept.BOTH: "abi, abas, abu, abiem, abām, abus",
        Concept.TO: """nonāk pie, kam jāziņo, kam ir jāziņo, kuram jāziņo, kuriem jāziņo, kurām jāziņo, kam jāatskaitās, kuram jāatskaitās,
            kurš ziņo, kas ziņo""",
        Concept.ASSIGNED: """uzdots, uzdota, uzdoti, uzticēts, uzticēta, uzticēti, piešķirts, piekrīt, attiecas uz, gulstas uz, sagaida no, gaida
            no, prasa no, tiek gaidīts no, tiek sagaidīts no, tiek prasīts no, uzlikts, uz pleciem, jādara, jāizdara,
            jāpaveic, jāizpilda, jāpilda, jāsagatavo, jāizstrādā, jāīsteno, jāveic, jāpabeidz, jānodrošina, jānoformē,
            jāizveido, jānokārto, jāuzsāk, jāsagādā, jārūpējas, jāapkopo, būtu jādara, būtu jāizdara, būtu jāpaveic,
            būtu jāizpilda, būtu jāpilda, būtu jāsagatavo, būtu jāizstrādā, būtu jāīsteno, būtu jāveic, būtu
            jāpabeidz, būtu jānodrošina, būtu jānoformē, būtu jāizveido, būtu jānokārto, būtu jāuzsāk, būtu jāsagādā,
            būtu jārūpējas, būtu jāapkopo, jāstrādā, būtu jāstrādā, jāstrādāot, jāgatavo, būtu jāgatavo, jāgatavoot,
            jāgatavojas, būtu jāgatavojas, jāgatavojasot, jāpieņem, būtu jāpieņem, jāpieņemot, jāierodas, būtu
            jāierodas, jāierodasot, jānāk, būtu jānāk, jānākot, jārīkojas, būtu jārīkojas, jārīkojasot, jāsāk, būtu
            jāsāk, jāsākot, jāturpina, būtu jāturpina, jāturpinaot, jāpanāk, būtu jāpanāk, jāpanākot, jāievēro, būtu
            jāievēro, jāievēroot, jāpagūst, būtu jāpagūst, jāpagūstot, jāpaspēj, būtu jāpaspēj, jāpaspējot, jāsastāda,
            būtu jāsastāda, jāsastādaot, jāuzraksta, būtu jāuzraksta, jāuzrakstaot, jāpublisko, būtu jāpublisko,
            jāpubliskoot, jānoformēot, jāizdod, būtu jāizdod, jāizdodot, jāapstiprina, būtu jāapstiprina,
            jāapstiprinaot, jāievieš, būtu jāievieš, jāieviešot, jārealizē, būtu jārealizē, jārealizēot, jāsasniedz,
            būtu jāsasniedz, jāsasniedzot, jānovērtē, būtu jānovērtē, jānovērtēot, jāizvērtē, būtu jāizvērtē,
            jāizvērtēot, jāanalizē, būtu jāanalizē, jāanalizēot, jāizanalizē, būtu jāizanalizē, jāizanalizēot,
            jāpārskata, būtu jāpārskata, jāpārskataot, jāatjaunina, būtu jāatjaunina, jāatjauninaot, jāpapildina, būtu
            jāpapildina, jāpapildinaot, jāuzrauga, būtu jāuzrauga, jāuzraugaot, jākoordinē, būtu jākoordinē,
            jākoordinēot, jāsagādāot, jāsavāc, būtu jāsavāc, jāsavācot, jāpievieno, būtu jāpievieno, jāpievienoot,
            jāreģistrē, būtu jāreģistrē, jāreģistrēot, jāorganizē, būtu jāorganizē, jāorganizēot, jāpadara, būtu
            jāpadara, jāpadaraot, jāsakārto, būtu jāsakārto, jāsakārtoot, jānokārtoot, jāapspriež, būtu jāapspriež,
            jāapspriežot, jāizskata, būtu jāizskata, jāizskataot, jāievada, būtu jāievada, jāievadaot, jāuzlabo, būtu
            jāuzlabo, jāuzlaboot, jānobeidz, būtu jānobeidz, jānobeidzot, jānoslēdz, būtu jānoslēdz, jānoslēdzot,
            vajag darīt, vajag vēl darīt, vajag izdarīt, vajag vēl izdarīt, vajag paveikt, vajag vēl paveikt, vajag
            izpildīt, vajag vēl izpildīt, vajag pildīt, vajag vēl pildīt, vajag sagatavot, vajag vēl sagatavot, vajag
            izstrādāt, vajag vēl izstrādāt, vajag īstenot, vajag vēl īstenot, vajag veikt, vajag vēl veikt, vajag
            pabeigt, vajag vēl pabeigt, vajag nodrošināt, vajag vēl nodrošināt, vajag izveidot, vajag vēl izveidot,
            vajag nokārtot, vajag vēl nokārtot, vajag paspēt, vajag vēl paspēt, vajag pagūt, vajag vēl pagūt, vajadzēs
            darīt, vajadzēs vēl darīt, vajadzēs izdarīt, vajadzēs vēl izdarīt, vajadzēs paveikt, vajadzēs vēl paveikt,
            vajadzēs izpildīt, vajadzēs vēl izpildīt, vajadzēs pildīt, vajadzēs vēl pildīt, vajadzēs sagatavot,
            vajadzēs vēl sagatavot, vajadzēs izstrādāt, vajadzēs vēl izstrādāt, vajadzēs īstenot, vajadzēs vēl
            īstenot, vajadzēs veikt, vajadzēs vēl veikt, vajadzēs pabeigt, vajadzēs vēl pabeigt, vajadzēs nodrošināt,
            vajadzēs vēl nodrošināt, vajadzēs izveidot, vajadzēs vēl izveidot, vajadzēs nokārtot, vajadzēs vēl
            nokārtot, vajadzēs paspēt, vajadzēs vēl paspēt, vajadzēs pagūt, vajadzēs vēl pagūt, vajadzētu darīt,
            vajadzētu vēl darīt, vajadzētu izdarīt, vajadzētu vēl izdarīt, vajadzētu paveikt, vajadzētu vēl paveikt,
            vajadzētu izpildīt, vajadzētu vēl izpildīt, vajadzētu pildīt, vajadzētu vēl pildīt, vajadzētu sagatavot,
            vajadzētu vēl sagatavot, vajadzētu izstrādāt, vajadzētu vēl izstrādāt, vajadzētu īstenot, vajadzētu vēl
            īstenot, vajadzētu veikt, vajadzētu vēl veikt, vajadzētu pabeigt, vajadzētu vēl pabeigt, vajadzētu
            nodrošināt, vajadzētu vēl nodrošināt, vajadzētu izveidot, vajadzētu vēl izveidot, vajadzētu nokārtot,
            vajadzētu vēl nokārtot, vajadzētu paspēt, vajadzētu vēl paspēt, vajadzētu pagūt, vajadzētu vēl pagūt,
            nepieciešams darīt, nepieciešams vēl darīt, nepieciešams izdarīt, nepieciešams vēl izdarīt, nepieciešams
            paveikt, nepieciešams vēl paveikt, nepieciešams izpildīt, nepieciešams vēl izpildīt, nepieciešams pildīt,
            nepieciešams vēl pildīt, nepieciešams sagatavot, nepieciešams vēl sagatavot, nepieciešams izstrādāt,
            nepieciešams vēl izstrādāt, nepieciešams īstenot, nepieciešams vēl īstenot, nepieciešams veikt,
            nepieciešams vēl veikt, nepieciešams pabeigt, nepieciešams vēl pabeigt, nepieciešams nodrošināt,
            nepieciešams vēl nodrošināt, nepieciešams izveidot, nepieciešams vēl izveidot, nepieciešams nokārtot,
            nepieciešams vēl nokārtot, nepieciešams paspēt, nepieciešams vēl paspēt, nepieciešams pagūt, nepieciešams
            vēl pagūt, atliek darīt, atliek vēl darīt, vēl atliek darīt, atliek izdarīt, atliek vēl izdarīt, vēl
            atliek izdarīt, atliek paveikt, atliek vēl paveikt, vēl atliek paveikt, atliek izpildīt, atliek vēl
            izpildīt, vēl atliek izpildīt, atliek pildīt, atliek vēl pildīt, vēl atliek pildīt, atliek sagatavot,
            atliek vēl sagatavot, vēl atliek sagatavot, atliek izstrādāt, atliek vēl izstrādāt, vēl atliek izstrādāt,
            atliek īstenot, atliek vēl īstenot, vēl atliek īstenot, atliek veikt, atliek vēl veikt, vēl atliek veikt,
            atliek pabeigt, atliek vēl pabeigt, vēl atliek pabeigt, atliek nodrošināt, atliek vēl nodrošināt, vēl
            atliek nodrošināt, atliek izveidot, atliek vēl izveidot, vēl atliek izveidot, atliek nokārtot, atliek vēl
            nokārtot, vēl atliek nokārtot, atliek paspēt, atliek vēl paspēt, vēl atliek paspēt, atliek pagūt, atliek
            vēl pagūt, vēl atliek pagūt, atlicis darīt, atlicis vēl darīt, atlicis izdarīt, atlicis vēl izdarīt,
            atlicis paveikt, atlicis vēl paveikt, atlicis izpildīt, atlicis vēl izpildīt, atlicis pildīt, atlicis vēl
            pildīt, atlicis sagatavot, atlicis vēl sagatavot, atlicis izstrādāt, atlicis vēl izstrādāt, atlicis
            īstenot, atlicis vēl īstenot, atlicis veikt, atlicis vēl veikt, atlicis pabeigt, atlicis vēl pabeigt,
            atlicis nodrošināt, atlicis vēl nodrošināt, atlicis izveidot, atlicis vēl izveidot, atlicis nokārtot,
            atlicis vēl nokārtot, atlicis paspēt, atlicis vēl paspēt, atlicis pagūt, atlicis vēl pagūt, paliek darīt,
            paliek vēl darīt, paliek izdarīt, paliek vēl izdarīt, paliek paveikt, paliek vēl paveikt, paliek izpildīt,
            paliek vēl izpildīt, paliek pildīt, paliek vēl pildīt, paliek sagatavot, paliek vēl sagatavot, paliek
            izstrādāt, paliek vēl izstrādāt, paliek īstenot, paliek vēl īstenot, paliek veikt, paliek vēl veikt,
            paliek pabeigt, paliek vēl pabeigt, paliek nodrošināt, paliek vēl nodrošināt, paliek izveidot, paliek vēl
            izveidot, paliek nokārtot, paliek vēl nokārtot, paliek paspēt, paliek vēl paspēt, paliek pagūt, paliek vēl
            pagūt, palicis darīt, palicis vēl darīt, palicis izdarīt, palicis vēl izdarīt, palicis paveikt, palicis
            vēl paveikt, palicis izpildīt, palicis vēl izpildīt, palicis pildīt, palicis vēl pildīt, palicis
            sagatavot, palicis vēl sagatavot, palicis izstrādāt, palicis vēl izstrādāt, palicis īstenot, palicis vēl
            īstenot, palicis veikt, palicis vēl veikt, palicis pabeigt, palicis vēl pabeigt, palicis nodrošināt,
            palicis vēl nodrošināt, palicis izveidot, palicis vēl izveidot, palicis nokārtot, palicis vēl nokārtot,
            palicis paspēt, palicis vēl paspēt, palicis pagūt, palicis vēl pagūt, nākas, nāksies, nāktos, nācās,
            piekritīs, pienākas, uzdotas, uzticētas, piešķirta, piešķirti, piešķirtas, nodots, uzlikta, uzlikti,
            uzliktas, gaidām no, sagaidām no, tiek gaidīta no, tiek gaidīti no, tiek gaidītas no, tiek sagaidīta no,
            tiek sagaidīti no, krīt uz, pārziņā, kompetencē, atbildībā""",
        Concept.WE: "mēs, mūsu, mums, mūs, mūsos, man, mans, mana, mani, manu, savu, savi, mūsējie, mūsējiem",
        Concept.ARTICLE: "visas, visām, visiem, katrai, katram, šīs, šīm",
        Concept.ADDRESSED: """adresēts, adresēta, adresētam, adresētu, adresētā, adresēti, adresētiem, adresētus, adresētos, adresētas, adresētai,
            adresētām, adresētās, adresētais, adresētajam, adresēto, adresētajā, adresētie, adresētajiem, adresētajos,
            adresētajai, adresētajām, adresētajās, adresāts, adresāte, saņēmējs, saņēmēja, tiek iesniegts, tiek
            iesniegta, tiek iesniegti, tiek nosūtīts, tiek nosūtīti, tiek nosūtīta, jānosūta, jāadresē, nosūtāms,
            nosūtāmi, tiek nodots, tiek nodoti, tiek sniegts, tiek sniegti, domāts, domāti, domāta, tiek ziņots, tiek
            iesniegtas, tiek sniegta, kas paredzēts, kas ir paredzēts, kas domāts, tiek nosūtītas, kā adresāts, kā
            adresātam""",
        Concept.POSSESSIVE: "viņu, viņa, viņas",
        Concept.WEEKDAY: """pirmdien, otrdien, trešdien, ceturtdien, piektdien, sestdien, svētdien, pirmdiena, pirmdienai, pirmdienā, pirmdienas,
            otrdiena, otrdienai, otrdienā, otrdienas, trešdiena, trešdienai, trešdienā, trešdienas, ceturtdiena,
            ceturtdienai, ceturtdienā, ceturtdienas, piektdiena, piektdienai, piektdienā, piektdienas, sestdiena,
            sestdienai, sestdienā, svētdiena, svētdienai, svētdienā""",
        Concept.BACK: """viņi, viņiem, viņas, viņām, viņam, viņai, viņš, viņa, tie, tos, tiem, tām, no tiem, no tām, no viņiem, to pašu, tas
            pats, tā pati, tāpat, iepriekšminētais, minētais, minētie, minēto, par to, par tiem, kas cits""",
        Concept.RECEIVE: "saņem, saņems, saņemt, jāsaņem, dabū, dabūs",
        Concept.IS: "kā darbojas, nozīmē, ir",
        Concept.WHAT: """kas, ko, kāds, kāda, kādi, kādas, kādu, kādus, kādiem, kādām, kuri, kuras, kuru, kurus, kurā, kam jābūt, kam ir jābūt,
            kam vajadzētu būt, kas viss, kurš nodevums, kurš termiņš, kurai jābūt, kādam, kura, kuram jābūt""",
        Concept.WHO: """kurš, kuram, kuriem, kurām, kurai, kam, kam ir, kas atbild, kas ir atbildīgs, kas atbildīgs, kas ir atbildīgi, kas ir
            atbildīgā, kas atbildīgais, kas ir atbildīgais, kuri ir atbildīgi, kura iestāde, kurām iestādēm, kuras
            iestādes, kādas iestādes, kāda iestāde, kādai iestādei, kādām iestādēm, kas sagatavo, kas iesniedz, kas
            izpilda, kas veic, kas vada, kas nodrošina, kura uzdevums, kura pienākums, kuru pienākums, kam uzdots, kam
            uzticēts, kas par to atbild, kas īsti atbild, kas īpašnieks, kas tās ir, kas tie ir, kas ir tās, kas ir
            tie, kura atbildība, kurš īpašnieks, no kura, no kā, kam jāizpilda, kam ir jāizpilda, kam jādara, kam
            jāizdara, kam jāsagatavo, kam jāziņo, kam kaut kas ir jāiesniedz, kam kaut kas jāizdara, kam kaut kas
            jādara, kam un kas jādara, kam un kas jāizdara, kam kas jādara, kam kas jāizdara, kuram jāizdara, kuram
            jāizpilda, kuram jādara, kuriem jāizpilda, kurām jāizpilda, kurai jāizpilda, kam bija jāiesniedz, kam
            jāpaveic, kam tas jādara, kam tas jāizpilda, kam jāatskaitās, kuram jāatskaitās, kuram jāziņo, kuriem
            jāziņo, kurām jāziņo, kam ir jāziņo, kurš ziņo, kas ziņo, kam uzdota, kam uzdoti, kam uzticēta, kam
            uzticēti, kam piešķirts, kam piešķirta, kura atbildībā, kura pārziņā, kura kompetencē, kuram uzdots, kurai
            uzdots, kas koordinē, kura struktūra, kuras struktūras, kurām struktūrām, kādas struktūras, kāda
            struktūra, kuri dienesti, kuri tieši, kas atbildēs, kurš atbildēs, kurš no viņiem, kuri no viņiem""",
        Concept.WHEN: """kopš kura laika, kopš kuras dienas, kopš kad, kurās dienās, kādās dienās, kuros datumos, kādos datumos, kuros mēnešos, kad, līdz kuram datumam, līdz kādam datumam,
            līdz kuram mēnesim, līdz kuram, no kura laika, kurā dienā, kurā datumā, kādā datumā, kurš datums, kāds
            datums, kādā laikā, termiņš, galatermiņš, beigu termiņš, izpildes termiņš, gala termiņš, kāds ir termiņš,
            kāds termiņš, kurā mēnesī, kādā mēnesī, kurā gadā, kurā ceturksnī, cik ilgi, cik ilgs laiks, cik laika,
            cik daudz laika, līdz kuram gadam, līdz kurai dienai, cikos, uz kuru laiku, uz kuru datumu, uz kādu
            datumu, uz kuru dienu, cik dienu, cik dienas, cik dienu palicis, cik dienu atlicis, cik laika palicis, cik
            laika atlicis, kurā brīdī, kāds datums noteikts, ar kādu termiņu, ar kuru termiņu, kādi termiņi, kādi ir
            termiņi, kādos termiņos, kādā termiņā, kurā termiņā, līdz kādam laikam, līdz kādam termiņam, līdz kuram
            termiņam, no kura datuma, kāds dedlains""",
        Concept.HOW_MANY: "cik, cik daudz, skaits, skaitu, cik ir, kopskaits, kopējais skaits, cik kopā",
        Concept.STATUS_OF: """jauns, kas jauns, jaunumi, jaunumu, statuss, statusu, statusa, stāvoklis, stāvokli, kāds ir stāvoklis, kā veicas ar, kā veicas, kā iet ar, kā sokas ar, kā
            sokas, kā ir ar, kā virzās, kā norit, cik tālu ir, cik tālu, sīkāk, sīkāk par, sīkāka informācija, sīkāku
            informāciju, sīkāka informācija par, sīkāku informāciju par, detalizēti, detaļas, detalizētāk, plašāk,
            plašāk par, vairāk par, informācija par, informāciju par, info par, kas zināms par, paskaidro,
            paskaidrojiet, izskaidro, izskaidrojiet, apraksti, aprakstiet, progress, progresu, progresa, virzība,
            virzību, gaita, jaunumi par, jaunākais par, stadija, kādā stadijā, kurā stadijā, kādā posmā, kādā fāzē,
            pastāsti par, pastāstiet par, ko ietver, ietver, ko paredz, kas notiek ar, kas jauns ar, kas
            ar, stāvoklī, kādā stāvoklī""",
        Concept.HELP: """palīdzība, palīdzību, palīdzi, palīdziet, palīgā, help, ko tu proti, ko proti, ko protat, ko jūs protat, ko tu vari,
            ko tu vari darīt, ko vari darīt, ko jūs varat, ko varat, kā tas darbojas, kā tu darbojies, kā darbojas
            bots, kā lietot, kā tevi lietot, kā jūs lietot, kā ar tevi strādāt, ko es varu jautāt, ko var jautāt, ko
            drīkst jautāt, ko varu prasīt, ko var prasīt, kā jautāt, kā uzdot jautājumu, kādus jautājumus var uzdot,
            kādus jautājumus varu uzdot, kādus jautājumus tu saproti, kas tu esi, kas tu tāds, kas jūs esat, komandas,
            kādas ir komandas, instrukcija, instrukcijas, lietošanas instrukcija, rokasgrāmata, pamācība, piemēri, dod
            piemēru, dodiet piemērus, parādi piemērus, ko tu zini, kā vari palīdzēt, kā varat palīdzēt, funkcijas,
            iespējas, vajag palīdzību, man vajag palīdzību, vajadzīga palīdzība""",
        Concept.MUST: f"""{_MUST_AND_DELIVER}, ir jāiesniedz, ir jāziņo, ir jānodod, ir jāsniedz, ir jānosūta, ir jāpublicē, ir jāatskaitās, ir jāuzrāda, ir
            jāprezentē, ir jāpiegādā, ir jāiesūta, ir jāsūta, ir jādod, ir jāpārraida, ir jāpārsūta, bija jāiesniedz,
            bija jāziņo, bija jānodod, bija jāsniedz, bija jānosūta, bija jāpublicē, bija jāatskaitās, bija jāuzrāda,
            bija jāprezentē, bija jāpiegādā, bija jāiesūta, bija jāsūta, bija jādod, bija jāpārraida, bija jāpārsūta,
            būs jāiesniedz, būs jāziņo, būs jānodod, būs jāsniedz, būs jānosūta, būs jāpublicē, būs jāatskaitās, būs
            jāuzrāda, būs jāprezentē, būs jāpiegādā, būs jāiesūta, būs jāsūta, būs jādod, būs jāpārraida, būs
            jāpārsūta, būtu jāiesniedz, būtu jāizdara, būtu jādara, būtu jāsagatavo, būtu jāziņo, būtu jānodod, būtu
            jāsniedz, būtu jāizpilda, būtu jāpaveic, būtu jāveic, būtu jānosūta, būtu jāīsteno, būtu jāpabeidz, būtu
            jānodrošina, būtu jāizstrādā, būtu jāpublicē, būtu jāatskaitās, būtu jāpilda, būtu jāuzrāda, būtu
            jāprezentē, būtu jāpiegādā, būtu jāiesūta, būtu jāsūta, būtu jāapkopo, būtu jāizveido, būtu jādod, būtu
            jāpārraida, būtu jāpārsūta, būtu jāuzsāk, būtu jārūpējas, ir jābūt, būs jābūt, vēl jābūt, vajag,
            vajadzētu, nepieciešams, nepieciešama, nepieciešami, ir pienākums, pienākas, vajadzēs, tiek gaidīts, tiek
            gaidīta, tiek gaidīti, tiek sagaidīts, tiek prasīts, tiek prasīta, tiek prasīti, gaida, gaidām, sagaida,
            sagaidām, prasa, gaidāms no, jāgaida, jāsagaida, sagaidāms, sagaidāma, sagaidāmam, sagaidāmu, sagaidāmā,
            sagaidāmi, sagaidāmiem, sagaidāmus, sagaidāmos, sagaidāmas, sagaidāmai, sagaidāmām, sagaidāmās, plāno,
            paredzēts, paredzēti, paredzēta, ir paredzēts, plānots, plānoti, plānota, iesniedzama, izpildāma, darāms,
            darāmi, darāma, paveicams, paveicami, kam jābūt, kam ir jābūt, kam vajadzētu būt, atliek, atlicis,
            palicis, ir apņēmies, apņēmies, apņēmusies, apņēmušies, apņēmušās, apsolījis, apsolījusi, solījis, sola,
            grasās, vajadzīgs, vajadzīga, vajadzīgam, vajadzīgu, vajadzīgā, vajadzīgi, vajadzīgiem, vajadzīgus,
            vajadzīgos, vajadzīgas, vajadzīgai, vajadzīgām, vajadzīgās, nepieciešamam, nepieciešamu, nepieciešamā,
            nepieciešamiem, nepieciešamus, nepieciešamos, nepieciešamas, nepieciešamai, nepieciešamām, nepieciešamās,
            jāadresē, vajadzēja, nākas, nāksies, nāktos, nācās, obligāti, obligāts, obligāta, obligāti jāiesniedz,
            pieprasīts, pieprasa, jābūt gatavam, jābūt gataviem, jābūt gatavai, jābūt gatavām, tiek gaidītas, paredz,
            iecerējis, iecerējusi, apņemas, apsolīja, solījusi""",
        Concept.OWE: """pienākumi, pienākumu, pienākumiem, pienākumus, pienākumos, pienākums, pienākuma, pienākumam, pienākumā, saistības,
            saistību, saistībām, saistībās, parādā, parāds, parādi, galatermiņš, galatermiņa, galatermiņam,
            galatermiņu, galatermiņā, termiņš, termiņa, termiņam, termiņu, termiņā, termiņi, termiņiem, termiņus,
            beigu termiņš, izpildes termiņš, gala termiņš, gala termiņi, datums, atbildīgs, atbildīga, atbildīgam,
            atbildīgu, atbildīgā, atbildīgi, atbildīgiem, atbildīgus, atbildīgos, atbildīgas, atbildīgai, atbildīgām,
            atbildīgās, atbildīgais, atbildīgajam, atbildīgo, atbildīgajā, atbildīgie, atbildīgajiem, atbildīgajos,
            atbildīgajai, atbildīgajām, atbildīgajās, atbild, atbild par, atbildīgs par, ir atbildīgs, ir atbildīgs
            par, ir atbildīga par, ir atbildīgi par, atbildēs, atbildība, atbildību, atbildības, uzdevumi, uzdevumu,
            uzdevumiem, uzdevumus, uzdevumos, uzdevums, uzdevuma, uzdevumam, uzdevumā, uzdots, uzdota, uzdotam,
            uzdotu, uzdotā, uzdoti, uzdotiem, uzdotus, uzdotos, uzdotas, uzdotai, uzdotām, uzdotās, uzticēts,
            uzticēta, uzticētam, uzticētu, uzticētā, uzticēti, uzticētiem, uzticētus, uzticētos, uzticētas, uzticētai,
            uzticētām, uzticētās, plānots, plānota, plānotam, plānotu, plānotā, plānoti, plānotiem, plānotus,
            plānotos, plānotas, plānotai, plānotām, plānotās, sagaidāms, sagaidāma, sagaidāmam, sagaidāmu, sagaidāmā,
            sagaidāmi, sagaidāmiem, sagaidāmus, sagaidāmos, sagaidāmas, sagaidāmai, sagaidāmām, sagaidāmās, gaidīts,
            gaidīta, gaidītam, gaidītu, gaidītā, gaidīti, gaidītiem, gaidītus, gaidītos, gaidītas, gaidītai, gaidītām,
            gaidītās, prasīts, prasīta, prasītam, prasītu, prasītā, prasīti, prasītiem, prasītus, prasītos, prasītas,
            prasītai, prasītām, prasītās, pieprasīts, pieprasīta, pieprasītam, pieprasītu, pieprasītā, pieprasīti,
            pieprasītiem, pieprasītus, pieprasītos, pieprasītas, pieprasītai, pieprasītām, pieprasītās, beidzas,
            iestājas, iestāsies, tuvojas termiņš, ir termiņš, kuriem termiņš, kuru termiņš, kam termiņš, darba
            kārtībā, darba kārtības, grafiks, grafikā, grafika, plāns, plānā, plāni, kalendārs, kalendārā, darāmo
            darbu saraksts, darāmo darbu sarakstā, darāmo sarakstā, īpašnieks, īpašnieka, vada, apņemšanās, apņēmies,
            apņēmusies, apņēmušies, apņēmušās, slodze, mājasdarbi, mājas darbi, obligāts, obligāti, obligāta,
            obligātie, kas atbild, kas ir atbildīgs, kas atbildīgs, kas ir atbildīgais, kas atbildīgais, kam uzdots,
            kam uzticēts, kura pienākums, kuru pienākums, kura uzdevums, ir pienākums, gatavībā, kas īpašnieks, kas
            nodrošina, atliek, tiek gaidīts, tiek gaidīta, tiek sagaidīts, tiek prasīts, gaida no, sagaida no, prasa
            no, tiek gaidīts no, tiek sagaidīts no, tiek prasīts no, kāds ir termiņš, kāds termiņš, dedlains,
            dedlaini, dedlainu, dedlaina, deadline, beigsies, beidzas termiņš, termiņš beidzas, termiņš iestājas,
            iestājas termiņš, iztek, iztek termiņš, termiņš iztek, pārzina, pārziņā, kompetence, kompetencē,
            kompetencei, atbildībā, uzņēmies, uzņēmusies, uzņēmušies, uzņemas, piekritīs, piekrīt, kam uzdota, kam
            uzdoti, kam uzticēta, kam uzticēti, kam piešķirts, kam piešķirta, kam nodots, kura atbildība, kura
            atbildībā, kura pārziņā, kura kompetencē, kuram uzdots, kurai uzdots, koordinē, kas vada, kas koordinē, iekrīt""",
        Concept.ITEM: """nodevums, nodevuma, nodevumam, nodevumu, nodevumā, nodevumi, nodevumiem, nodevumus, nodevumos, darbs, darba, darbam,
            darbu, darbā, darbi, darbiem, darbus, darbos, darbība, darbības, darbībai, darbību, darbībā, darbībām,
            darbībās, pamatdarbība, pamatdarbības, pamatdarbībai, pamatdarbību, pamatdarbībā, pamatdarbībām,
            pamatdarbībās, lietas, lietu, lietām, lietās, lieta, lietai, lietā, ziņojums, ziņojuma, ziņojumam,
            ziņojumu, ziņojumā, ziņojumi, ziņojumiem, ziņojumus, ziņojumos, dokuments, dokumenta, dokumentam,
            dokumentu, dokumentā, dokumenti, dokumentiem, dokumentus, dokumentos, punkts, punkta, punktam, punktu,
            punktā, punkti, punktiem, punktus, punktos, pasākums, pasākuma, pasākumam, pasākumu, pasākumā, pasākumi,
            pasākumiem, pasākumus, pasākumos, rezultāts, rezultāta, rezultātam, rezultātu, rezultātā, rezultāti,
            rezultātiem, rezultātus, rezultātos, iesniegumi, iesniegumu, iesniegumiem, iesniegumus, iesniegumos,
            kārta, kārtas, kārtai, kārtu, kārtā, kārtām, kārtās, ieguldījums, ieguldījuma, ieguldījumam, ieguldījumu,
            ieguldījumā, ieguldījumi, ieguldījumiem, ieguldījumus, ieguldījumos, prasības, prasību, prasībām,
            prasībās, prasība, prasībai, prasībā, materiāls, materiāla, materiālam, materiālu, materiālā, materiāli,
            materiāliem, materiālus, materiālos, informācija, informācijas, informācijai, informāciju, informācijā,
            analīze, analīzes, analīzei, analīzi, analīzē, pārskats, pārskata, pārskatam, pārskatu, pārskatā,
            pārskati, pārskatiem, pārskatus, pārskatos, projekti, projektu, projektiem, projektus, projektos,
            produkti, produktu, produktiem, produktus, produktos, posmi, posmu, posmiem, posmus, posmos, ieraksti,
            ierakstu, ierakstiem, ierakstus, ierakstos, uzdevums, uzdevuma, uzdevumam, uzdevumu, uzdevumā, uzdevumi,
            uzdevumiem, uzdevumus, uzdevumos, solījumi, solījumu, solījumiem, solījumus, solījumos, pienākumi,
            pienākumu, pienākumiem, pienākumus, pienākumos, pienākums, pienākuma, pienākumam, pienākumā, turpmākie
            pasākumi, kaut kas, kaut ko, izpildāmais, izpildāmie, iesniedzamais, iesniedzamie, darāmais, darāmie,
            darbiņš, darbiņi, darbiņus, darbiņu, atskaite, atskaites, atskaiti, atskaišu, atskaitēm, iesniegums,
            veikums, veikumu, posms, posma, produkts, projekts, novērtējums, novērtējuma, novērtējumu, novērtējumi,
            novērtējumus, novērtējumiem, izvērtējums, izvērtējumi, izvērtējumu, izvērtējumus, analīžu, raports,
            raporti, raportu, raportus, darāmā, darāmo, izpildāmo, iesniedzamo, iesniedzamā, iesniedzamos, soļi,
            soļus, soļu, solis, nākamie soļi, uzdevumiņš, sūtījums, sūtījumi, ikgadējais ziņojums""",
        Concept.DELIVER: f"""{_MUST_AND_DELIVER}, iesniegt, sniegt, nodot, sagatavot, izstrādāt, izdarīt, darīt, paveikt, veikt, izpildīt, pildīt, īstenot, ziņot,
            paziņot, nosūtīt, sūtīt, pabeigt, nodrošināt, publicēt, prezentēt, uzrādīt, atskaitīties, izveidot,
            apkopot, dot, pārsūtīt, piegādāt, iesūtīt, rīkoties, iesniedz, iesniegs, iesniedzot, sniedz, sniegs,
            nodod, nodos, sagatavo, sagatavos, gatavo, gatavos, izstrādā, izstrādās, izdara, izdarīs, dara, darīs,
            paveic, paveiks, veic, veiks, izpilda, izpildīs, pilda, pildīs, īsteno, īstenos, ziņo, ziņos, nosūta,
            nosūtīs, sūta, sūtīs, pabeidz, pabeigs, nodrošina, nodrošinās, publicē, publicēs, prezentē, prezentēs,
            atskaitās, atskaitīsies, izveido, izveidos, dod, dos, piedalās, iesniegšana, iesniegšanas, iesniegšanai,
            izpilde, izpildes, izpildei, izpildi, sagatavošana, ziņošana, ziņošanas, tiek iesniegts, tiek iesniegta,
            tiek iesniegti, tiek iesniegtas, tiek ziņots, tiek sniegts, tiek sniegta, tiek sniegti, tiek nosūtīts,
            tiek nosūtīti, tiek nosūtīta, tiek gatavots, tiek gatavoti, tiek sagatavots, tiek sagatavoti, tiek
            izskatīts, tiek izskatīti, izskata, izskatīs, apspriež, apspriedīs, skata, skatīs, apspriests, nodarbojas,
            kas sagatavo, kas iesniedz, kas izpilda, kas veic, kas vada, gatavam, gatavai, gataviem, gatavām, kurš
            ziņo, kas ziņo, pagūt, pagūst, pagūs, paspēt, paspēj, paspēs, sastādīt, sastāda, sastādīs, atdot, atdod,
            atdos, atnest, atnes, atnesīs, nogādāt, nogādā, nogādās, izsūtīt, izsūta, izsūtīs, atsūtīt, atsūta,
            atsūtīs, uzrakstīt, uzraksta, uzrakstīs, informēt, informē, informēs, publiskot, publisko, publiskos,
            noformēt, noformē, noformēs, izdot, izdod, izdos, apstiprināt, apstiprina, apstiprinās, ieviest, ievieš,
            ieviesīs, realizēt, realizē, realizēs, sasniegt, sasniedz, sasniegs, novērtēt, novērtē, novērtēs,
            izvērtēt, izvērtē, izvērtēs, analizēt, analizē, analizēs, izanalizēt, izanalizē, izanalizēs, pārskatīt,
            pārskata, pārskatīs, atjaunināt, atjaunina, atjauninās, papildināt, papildina, papildinās, piedāvāt,
            piedāvā, piedāvās, pasniegt, pasniedz, pasniegs, uzraudzīt, uzrauga, uzraudzīs, koordinēt, koordinē,
            koordinēs, sagādāt, sagādā, sagādās, savākt, savāc, savāks, ierosināt, ierosina, ierosinās, pievienot,
            pievieno, pievienos, reģistrēt, reģistrē, reģistrēs, organizēt, organizē, organizēs, padarīt, padara,
            padarīs, sakārtot, sakārto, sakārtos, nokārtot, nokārto, nokārtos, apspriest, izskatīt, raportēt, raportē,
            raportēs, ievadīt, ievada, ievadīs, uzlabot, uzlabo, uzlabos, nobeigt, nobeidz, nobeigs, noslēgt, noslēdz,
            noslēgs, nāk uz, ierodas uz, dodas uz, jānāk uz, jāierodas uz, nāk uz padomi, nāks uz, ieradīsies uz, nāk
            ar, ierodas ar, nāks ar, strādā, strādās, gatavoties, dalīties, dalās, baro, barot, piegādā, piegādās,
            sniedzot, veicot, izpildot""",
        Concept.DONE: f"""{_DONE_AND_DELIVERED}, pabeigtais, pabeigtie, izpildītais, izpildītie, izpildīto, pabeigto, iesniegtie, iesniegto, vairs nav atvērts,
            atrisināts, atrisināti, ievēroja termiņu, ievērojis termiņu, ievērojuši termiņu, ievērojis termiņus, ievērojuši termiņus""",
        Concept.DELIVERED: f"""{_DONE_AND_DELIVERED}, saņemts, saņemti, saņemta""",
        Concept.DID: "jau, ir jau, jau ir, līdz šim, bija, tika, ir ticis, pagaidām, tikmēr, ir",
        Concept.WAS: "bija, nebija",
        Concept.OPEN: """atvērts, atvērta, atvērtam, atvērtu, atvērtā, atvērti, atvērtiem, atvērtus, atvērtos, atvērtas, atvērtai, atvērtām,
            atvērtās, atvērtais, atvērtajam, atvērto, atvērtajā, atvērtie, atvērtajiem, atvērtajos, atvērtajai,
            atvērtajām, atvērtajās, atlikušais, atlikušā, atlikušajam, atlikušo, atlikušajā, atlikušie, atlikušajiem,
            atlikušos, atlikušajos, atlikušās, atlikušajai, atlikušajām, atlikušajās, atlicis, atlikusi, atlikuši,
            atlikušas, palicis, palikusi, palikuši, palikušas, vēl gaida, vēl atliek, atliek, vēl priekšā, procesā,
            notiek, trūkst, neizpildītais, neizpildītā, neizpildītajam, neizpildīto, neizpildītajā, neizpildītie,
            neizpildītajiem, neizpildītos, neizpildītajos, neizpildītās, neizpildītajai, neizpildītajām,
            neizpildītajās, nepabeigtais, nepabeigtā, nepabeigtajam, nepabeigto, nepabeigtajā, nepabeigtie,
            nepabeigtajiem, nepabeigtos, nepabeigtajos, nepabeigtās, nepabeigtajai, nepabeigtajām, nepabeigtajās,
            neiesniegtais, neiesniegtā, neiesniegtajam, neiesniegto, neiesniegtajā, neiesniegtie, neiesniegtajiem,
            neiesniegtos, neiesniegtajos, neiesniegtās, neiesniegtajai, neiesniegtajām, neiesniegtajās, neatrisināts,
            neatrisināti, neatrisinātie, vēl nav gatavs, vēl nav gatavi, vēl nav gatava, nav gatavs, nav gatavi, vēl
            jāizdara, karājas gaisā, iesākts, iesākta, iesāktam, iesāktu, iesāktā, iesākti, iesāktiem, iesāktus,
            iesāktos, iesāktas, iesāktai, iesāktām, iesāktās, neiesniegts, neiesniegta, neiesniegtam, neiesniegtu,
            neiesniegti, neiesniegtiem, neiesniegtus, neiesniegtas, neiesniegtai, neiesniegtām, nesniegts, nesniegta,
            nesniegtam, nesniegtu, nesniegtā, nesniegti, nesniegtiem, nesniegtus, nesniegtos, nesniegtas, nesniegtai,
            nesniegtām, nesniegtās, nenodots, nenodota, nenodotam, nenodotu, nenodotā, nenodoti, nenodotiem,
            nenodotus, nenodotos, nenodotas, nenodotai, nenodotām, nenodotās, nesagatavots, nesagatavota,
            nesagatavotam, nesagatavotu, nesagatavotā, nesagatavoti, nesagatavotiem, nesagatavotus, nesagatavotos,
            nesagatavotas, nesagatavotai, nesagatavotām, nesagatavotās, neizstrādāts, neizstrādāta, neizstrādātam,
            neizstrādātu, neizstrādātā, neizstrādāti, neizstrādātiem, neizstrādātus, neizstrādātos, neizstrādātas,
            neizstrādātai, neizstrādātām, neizstrādātās, neizdarīts, neizdarīta, neizdarītam, neizdarītu, neizdarītā,
            neizdarīti, neizdarītiem, neizdarītus, neizdarītos, neizdarītas, neizdarītai, neizdarītām, neizdarītās,
            nedarīts, nedarīta, nedarītam, nedarītu, nedarītā, nedarīti, nedarītiem, nedarītus, nedarītos, nedarītas,
            nedarītai, nedarītām, nedarītās, nepaveikts, nepaveikta, nepaveiktam, nepaveiktu, nepaveiktā, nepaveikti,
            nepaveiktiem, nepaveiktus, nepaveiktos, nepaveiktas, nepaveiktai, nepaveiktām, nepaveiktās, neveikts,
            neveikta, neveiktam, neveiktu, neveiktā, neveikti, neveiktiem, neveiktus, neveiktos, neveiktas, neveiktai,
            neveiktām, neveiktās, neizpildīts, neizpildīta, neizpildītam, neizpildītu, neizpildīti, neizpildītiem,
            neizpildītus, neizpildītas, neizpildītai, neizpildītām, neīstenots, neīstenota, neīstenotam, neīstenotu,
            neīstenotā, neīstenoti, neīstenotiem, neīstenotus, neīstenotos, neīstenotas, neīstenotai, neīstenotām,
            neīstenotās, nepaziņots, nepaziņota, nepaziņotam, nepaziņotu, nepaziņotā, nepaziņoti, nepaziņotiem,
            nepaziņotus, nepaziņotos, nepaziņotas, nepaziņotai, nepaziņotām, nepaziņotās, nenosūtīts, nenosūtīta,
            nenosūtītam, nenosūtītu, nenosūtītā, nenosūtīti, nenosūtītiem, nenosūtītus, nenosūtītos, nenosūtītas,
            nenosūtītai, nenosūtītām, nenosūtītās, nepabeigts, nepabeigta, nepabeigtam, nepabeigtu, nepabeigti,
            nepabeigtiem, nepabeigtus, nepabeigtas, nepabeigtai, nepabeigtām, nenodrošināts, nenodrošināta,
            nenodrošinātam, nenodrošinātu, nenodrošinātā, nenodrošināti, nenodrošinātiem, nenodrošinātus,
            nenodrošinātos, nenodrošinātas, nenodrošinātai, nenodrošinātām, nenodrošinātās, nepublicēts, nepublicēta,
            nepublicētam, nepublicētu, nepublicētā, nepublicēti, nepublicētiem, nepublicētus, nepublicētos,
            nepublicētas, nepublicētai, nepublicētām, nepublicētās, neprezentēts, neprezentēta, neprezentētam,
            neprezentētu, neprezentētā, neprezentēti, neprezentētiem, neprezentētus, neprezentētos, neprezentētas,
            neprezentētai, neprezentētām, neprezentētās, neizveidots, neizveidota, neizveidotam, neizveidotu,
            neizveidotā, neizveidoti, neizveidotiem, neizveidotus, neizveidotos, neizveidotas, neizveidotai,
            neizveidotām, neizveidotās, neapkopots, neapkopota, neapkopotam, neapkopotu, neapkopotā, neapkopoti,
            neapkopotiem, neapkopotus, neapkopotos, neapkopotas, neapkopotai, neapkopotām, neapkopotās, neaizvērts,
            neaizvērta, neaizvērtam, neaizvērtu, neaizvērtā, neaizvērti, neaizvērtiem, neaizvērtus, neaizvērtos,
            neaizvērtas, neaizvērtai, neaizvērtām, neaizvērtās, neslēgts, neslēgta, neslēgtam, neslēgtu, neslēgtā,
            neslēgti, neslēgtiem, neslēgtus, neslēgtos, neslēgtas, neslēgtai, neslēgtām, neslēgtās, neatzīmēts,
            neatzīmēta, neatzīmētam, neatzīmētu, neatzīmētā, neatzīmēti, neatzīmētiem, neatzīmētus, neatzīmētos,
            neatzīmētas, neatzīmētai, neatzīmētām, neatzīmētās, nepieņemts, nepieņemta, nepieņemtam, nepieņemtu,
            nepieņemtā, nepieņemti, nepieņemtiem, nepieņemtus, nepieņemtos, nepieņemtas, nepieņemtai, nepieņemtām,
            nepieņemtās, neiesūtīts, neiesūtīta, neiesūtītam, neiesūtītu, neiesūtītā, neiesūtīti, neiesūtītiem,
            neiesūtītus, neiesūtītos, neiesūtītas, neiesūtītai, neiesūtītām, neiesūtītās, nenoslēgts, nenoslēgta,
            nenoslēgtam, nenoslēgtu, nenoslēgtā, nenoslēgti, nenoslēgtiem, nenoslēgtus, nenoslēgtos, nenoslēgtas,
            nenoslēgtai, nenoslēgtām, nenoslēgtās, nenokārtots, nenokārtota, nenokārtotam, nenokārtotu, nenokārtotā,
            nenokārtoti, nenokārtotiem, nenokārtotus, nenokārtotos, nenokārtotas, nenokārtotai, nenokārtotām,
            nenokārtotās, neziņots, neziņota, neziņotam, neziņotu, neziņotā, neziņoti, neziņotiem, neziņotus,
            neziņotos, neziņotas, neziņotai, neziņotām, neziņotās, nepiegādāts, nepiegādāta, nepiegādātam,
            nepiegādātu, nepiegādātā, nepiegādāti, nepiegādātiem, nepiegādātus, nepiegādātos, nepiegādātas,
            nepiegādātai, nepiegādātām, nepiegādātās, neiesniedza, nenodeva, nesagatavoja, neizdarīja, nepaveica,
            neveica, neizpildīja, neīstenoja, nepaziņoja, nenosūtīja, nepabeidza, nepagūts, nepagūta, nepagūtam,
            nepagūtu, nepagūtā, nepagūti, nepagūtiem, nepagūtus, nepagūtos, nepagūtas, nepagūtai, nepagūtām,
            nepagūtās, nepaguva, nepaspēts, nepaspēta, nepaspētam, nepaspētu, nepaspētā, nepaspēti, nepaspētiem,
            nepaspētus, nepaspētos, nepaspētas, nepaspētai, nepaspētām, nepaspētās, nepaspēja, vēl nepaspēja,
            nesastādīts, nesastādīta, nesastādītam, nesastādītu, nesastādītā, nesastādīti, nesastādītiem,
            nesastādītus, nesastādītos, nesastādītas, nesastādītai, nesastādītām, nesastādītās, nesastādīja, neatdots,
            neatdota, neatdotam, neatdotu, neatdotā, neatdoti, neatdotiem, neatdotus, neatdotos, neatdotas, neatdotai,
            neatdotām, neatdotās, neatdeva, neatnests, neatnesta, neatnestam, neatnestu, neatnestā, neatnesti,
            neatnestiem, neatnestus, neatnestos, neatnestas, neatnestai, neatnestām, neatnestās, neatnesa, nenogādāts,
            nenogādāta, nenogādātam, nenogādātu, nenogādātā, nenogādāti, nenogādātiem, nenogādātus, nenogādātos,
            nenogādātas, nenogādātai, nenogādātām, nenogādātās, nenogādāja, neizsūtīts, neizsūtīta, neizsūtītam,
            neizsūtītu, neizsūtītā, neizsūtīti, neizsūtītiem, neizsūtītus, neizsūtītos, neizsūtītas, neizsūtītai,
            neizsūtītām, neizsūtītās, neizsūtīja, neatsūtīts, neatsūtīta, neatsūtītam, neatsūtītu, neatsūtītā,
            neatsūtīti, neatsūtītiem, neatsūtītus, neatsūtītos, neatsūtītas, neatsūtītai, neatsūtītām, neatsūtītās,
            neatsūtīja, neuzrakstīts, neuzrakstīta, neuzrakstītam, neuzrakstītu, neuzrakstītā, neuzrakstīti,
            neuzrakstītiem, neuzrakstītus, neuzrakstītos, neuzrakstītas, neuzrakstītai, neuzrakstītām, neuzrakstītās,
            neuzrakstīja, neinformēts, neinformēta, neinformētam, neinformētu, neinformētā, neinformēti,
            neinformētiem, neinformētus, neinformētos, neinformētas, neinformētai, neinformētām, neinformētās,
            neinformēja, nepubliskots, nepubliskota, nepubliskotam, nepubliskotu, nepubliskotā, nepubliskoti,
            nepubliskotiem, nepubliskotus, nepubliskotos, nepubliskotas, nepubliskotai, nepubliskotām, nepubliskotās,
            nepubliskoja, nenoformēts, nenoformēta, nenoformētam, nenoformētu, nenoformētā, nenoformēti,
            nenoformētiem, nenoformētus, nenoformētos, nenoformētas, nenoformētai, nenoformētām, nenoformētās,
            nenoformēja, neizdots, neizdota, neizdotam, neizdotu, neizdotā, neizdoti, neizdotiem, neizdotus,
            neizdotos, neizdotas, neizdotai, neizdotām, neizdotās, neizdeva, neapstiprināts, neapstiprināta,
            neapstiprinātam, neapstiprinātu, neapstiprinātā, neapstiprināti, neapstiprinātiem, neapstiprinātus,
            neapstiprinātos, neapstiprinātas, neapstiprinātai, neapstiprinātām, neapstiprinātās, neapstiprināja,
            neieviests, neieviesta, neieviestam, neieviestu, neieviestā, neieviesti, neieviestiem, neieviestus,
            neieviestos, neieviestas, neieviestai, neieviestām, neieviestās, neieviesa, nerealizēts, nerealizēta,
            nerealizētam, nerealizētu, nerealizētā, nerealizēti, nerealizētiem, nerealizētus, nerealizētos,
            nerealizētas, nerealizētai, nerealizētām, nerealizētās, nerealizēja, nesasniegts, nesasniegta,
            nesasniegtam, nesasniegtu, nesasniegtā, nesasniegti, nesasniegtiem, nesasniegtus, nesasniegtos,
            nesasniegtas, nesasniegtai, nesasniegtām, nesasniegtās, nesasniedza, nenovērtēts, nenovērtēta,
            nenovērtētam, nenovērtētu, nenovērtētā, nenovērtēti, nenovērtētiem, nenovērtētus, nenovērtētos,
            nenovērtētas, nenovērtētai, nenovērtētām, nenovērtētās, nenovērtēja, neizvērtēts, neizvērtēta,
            neizvērtētam, neizvērtētu, neizvērtētā, neizvērtēti, neizvērtētiem, neizvērtētus, neizvērtētos,
            neizvērtētas, neizvērtētai, neizvērtētām, neizvērtētās, neizvērtēja, neanalizēts, neanalizēta,
            neanalizētam, neanalizētu, neanalizētā, neanalizēti, neanalizētiem, neanalizētus, neanalizētos,
            neanalizētas, neanalizētai, neanalizētām, neanalizētās, neanalizēja, neizanalizēts, neizanalizēta,
            neizanalizētam, neizanalizētu, neizanalizētā, neizanalizēti, neizanalizētiem, neizanalizētus,
            neizanalizētos, neizanalizētas, neizanalizētai, neizanalizētām, neizanalizētās, neizanalizēja,
            nepārskatīts, nepārskatīta, nepārskatītam, nepārskatītu, nepārskatītā, nepārskatīti, nepārskatītiem,
            nepārskatītus, nepārskatītos, nepārskatītas, nepārskatītai, nepārskatītām, nepārskatītās, nepārskatīja,
            neatjaunināts, neatjaunināta, neatjauninātam, neatjauninātu, neatjauninātā, neatjaunināti,
            neatjauninātiem, neatjauninātus, neatjauninātos, neatjauninātas, neatjauninātai, neatjauninātām,
            neatjauninātās, neatjaunināja, nepapildināts, nepapildināta, nepapildinātam, nepapildinātu, nepapildinātā,
            nepapildināti, nepapildinātiem, nepapildinātus, nepapildinātos, nepapildinātas, nepapildinātai,
            nepapildinātām, nepapildinātās, nepapildināja, nepiedāvāts, nepiedāvāta, nepiedāvātam, nepiedāvātu,
            nepiedāvātā, nepiedāvāti, nepiedāvātiem, nepiedāvātus, nepiedāvātos, nepiedāvātas, nepiedāvātai,
            nepiedāvātām, nepiedāvātās, nepiedāvāja, nepasniegts, nepasniegta, nepasniegtam, nepasniegtu, nepasniegtā,
            nepasniegti, nepasniegtiem, nepasniegtus, nepasniegtos, nepasniegtas, nepasniegtai, nepasniegtām,
            nepasniegtās, nepasniedza, neuzraudzīts, neuzraudzīta, neuzraudzītam, neuzraudzītu, neuzraudzītā,
            neuzraudzīti, neuzraudzītiem, neuzraudzītus, neuzraudzītos, neuzraudzītas, neuzraudzītai, neuzraudzītām,
            neuzraudzītās, neuzraudzīja, nekoordinēts, nekoordinēta, nekoordinētam, nekoordinētu, nekoordinētā,
            nekoordinēti, nekoordinētiem, nekoordinētus, nekoordinētos, nekoordinētas, nekoordinētai, nekoordinētām,
            nekoordinētās, nekoordinēja, nesagādāts, nesagādāta, nesagādātam, nesagādātu, nesagādātā, nesagādāti,
            nesagādātiem, nesagādātus, nesagādātos, nesagādātas, nesagādātai, nesagādātām, nesagādātās, nesagādāja,
            nesavākts, nesavākta, nesavāktam, nesavāktu, nesavāktā, nesavākti, nesavāktiem, nesavāktus, nesavāktos,
            nesavāktas, nesavāktai, nesavāktām, nesavāktās, nesavāca, neierosināts, neierosināta, neierosinātam,
            neierosinātu, neierosinātā, neierosināti, neierosinātiem, neierosinātus, neierosinātos, neierosinātas,
            neierosinātai, neierosinātām, neierosinātās, neierosināja, nepievienots, nepievienota, nepievienotam,
            nepievienotu, nepievienotā, nepievienoti, nepievienotiem, nepievienotus, nepievienotos, nepievienotas,
            nepievienotai, nepievienotām, nepievienotās, nepievienoja, nereģistrēts, nereģistrēta, nereģistrētam,
            nereģistrētu, nereģistrētā, nereģistrēti, nereģistrētiem, nereģistrētus, nereģistrētos, nereģistrētas,
            nereģistrētai, nereģistrētām, nereģistrētās, nereģistrēja, neorganizēts, neorganizēta, neorganizētam,
            neorganizētu, neorganizētā, neorganizēti, neorganizētiem, neorganizētus, neorganizētos, neorganizētas,
            neorganizētai, neorganizētām, neorganizētās, neorganizēja, nepadarīts, nepadarīta, nepadarītam,
            nepadarītu, nepadarītā, nepadarīti, nepadarītiem, nepadarītus, nepadarītos, nepadarītas, nepadarītai,
            nepadarītām, nepadarītās, nepadarīja, nesakārtots, nesakārtota, nesakārtotam, nesakārtotu, nesakārtotā,
            nesakārtoti, nesakārtotiem, nesakārtotus, nesakārtotos, nesakārtotas, nesakārtotai, nesakārtotām,
            nesakārtotās, nesakārtoja, nenokārtoja, neapspriests, neapspriesta, neapspriestam, neapspriestu,
            neapspriestā, neapspriesti, neapspriestiem, neapspriestus, neapspriestos, neapspriestas, neapspriestai,
            neapspriestām, neapspriestās, neapsprieda, neizskatīts, neizskatīta, neizskatītam, neizskatītu,
            neizskatītā, neizskatīti, neizskatītiem, neizskatītus, neizskatītos, neizskatītas, neizskatītai,
            neizskatītām, neizskatītās, neizskatīja, neraportēts, neraportēta, neraportētam, neraportētu, neraportētā,
            neraportēti, neraportētiem, neraportētus, neraportētos, neraportētas, neraportētai, neraportētām,
            neraportētās, neraportēja, neievadīts, neievadīta, neievadītam, neievadītu, neievadītā, neievadīti,
            neievadītiem, neievadītus, neievadītos, neievadītas, neievadītai, neievadītām, neievadītās, neievadīja,
            neuzlabots, neuzlabota, neuzlabotam, neuzlabotu, neuzlabotā, neuzlaboti, neuzlabotiem, neuzlabotus,
            neuzlabotos, neuzlabotas, neuzlabotai, neuzlabotām, neuzlabotās, neuzlaboja, nenobeigts, nenobeigta,
            nenobeigtam, nenobeigtu, nenobeigtā, nenobeigti, nenobeigtiem, nenobeigtus, nenobeigtos, nenobeigtas,
            nenobeigtai, nenobeigtām, nenobeigtās, nenobeidza, nenoslēdza, paliek, paliks, palika, atliks, atlika,
            paliek pāri, palika pāri, palicis pāri, pāri palicis, vēl nav, karājas, atlicis izdarīt, atlicis paveikt,
            atlikušo darbu, pārējais, pārējie, pārējās, pārējo, iestrēdzis, iestrēgusi, iestrēguši, iestrēgušas, vēl
            darāms, vēl darāmi, vēl darāmais, darāmie darbi""",
        Concept.OVERDUE: """nokavēts, nokavēta, nokavētam, nokavētu, nokavētā, nokavēti, nokavētiem, nokavētus, nokavētos, nokavētas, nokavētai,
            nokavētām, nokavētās, nokavētais, nokavētajam, nokavēto, nokavētajā, nokavētie, nokavētajiem, nokavētajos,
            nokavētajai, nokavētajām, nokavētajās, kavēts, kavēta, kavētam, kavētu, kavētā, kavēti, kavētiem, kavētus,
            kavētos, kavētas, kavētai, kavētām, kavētās, kavētais, kavētajam, kavēto, kavētajā, kavētie, kavētajiem,
            kavētajos, kavētajai, kavētajām, kavētajās, novēlots, novēlota, novēlotam, novēlotu, novēlotā, novēloti,
            novēlotiem, novēlotus, novēlotos, novēlotas, novēlotai, novēlotām, novēlotās, novēlotais, novēlotajam,
            novēloto, novēlotajā, novēlotie, novēlotajiem, novēlotajos, novēlotajai, novēlotajām, novēlotajās,
            kavējas, kavē, kavēja, kavējās, nokavē, nokavēja, nokavējis, nokavējusi, nokavējuši, nokavējušas, kavējis,
            kavējusi, kavējuši, kavējies, kavējusies, kavēšanās, kavēšanos, kavējums, kavējumi, kavējumu, kavējumā, ar
            nokavēšanos, ar novēlošanos, par vēlu, termiņš pagājis, termiņš ir pagājis, termiņš jau pagājis, termiņš
            jau ir pagājis, termiņi pagājuši, termiņi ir pagājuši, pagājis termiņš, pagājušu termiņu, pagājuši
            termiņi, termiņš beidzies, termiņš ir beidzies, termiņš jau beidzies, beidzies termiņš, beigušies termiņi,
            termiņš iztecējis, iztecējis termiņš, pārkāpts termiņš, pārkāpti termiņi, pārsniegts termiņš, pārsniegti
            termiņi, nokavēts termiņš, nokavēti termiņi, nokavējis termiņu, nokavējusi termiņu, nokavējuši termiņus,
            nokavēja termiņu, nav ievērojusi termiņu, nav ievēroti termiņi, neievērots termiņš,
            neievēroti termiņi, nav laikā, nav izpildīts laikā, nav iesniegts laikā, laikā nav iesniegts, laikā nav
            izpildīts, nav iesniegti laikā, nav iesniedzis laikā, nav iesniegusi laikā, nepaspēja, nepaspēts,
            atpaliek, iekavēts, iekavēta, iekavētam, iekavētu, iekavētā, iekavēti, iekavētiem, iekavētus, iekavētos,
            iekavētas, iekavētai, iekavētām, iekavētās, iekavētais, iekavētajam, iekavēto, iekavētajā, iekavētie,
            iekavētajiem, iekavētajos, iekavētajai, iekavētajām, iekavētajās, iekavējis, iekavējusi, iekavējies,
            iekavējusies, iekavējuši, vilcinās, bija jāiesniedz jau, jau bija jāiesniedz, jau bija jāizdara, jau bija
            jāizpilda, vajadzēja iesniegt, jau vajadzēja izdarīt, jau vajadzēja būt, parādnieki, parādnieks,
            neiesniegts laikā, laikā neiesniegts, netika iesniegts laikā, netika laikā iesniegts, laikā netika
            iesniegts, neiesniegts laikus, laikus neiesniegts, netika iesniegts laikus, netika laikus iesniegts,
            laikus netika iesniegts, neiesniegts savlaicīgi, savlaicīgi neiesniegts, netika iesniegts savlaicīgi,
            netika savlaicīgi iesniegts, savlaicīgi netika iesniegts, nav iesniegts termiņā, termiņā nav iesniegts,
            nav termiņā iesniegts, neiesniegts termiņā, termiņā neiesniegts, netika iesniegts termiņā, netika termiņā
            iesniegts, termiņā netika iesniegts, neiesniegts noteiktajā termiņā, noteiktajā termiņā neiesniegts,
            netika iesniegts noteiktajā termiņā, netika noteiktajā termiņā iesniegts, noteiktajā termiņā netika
            iesniegts, neiesniegts noteiktajā laikā, noteiktajā laikā neiesniegts, netika iesniegts noteiktajā laikā,
            netika noteiktajā laikā iesniegts, noteiktajā laikā netika iesniegts, nav iesniegta laikā, laikā nav
            iesniegta, neiesniegta laikā, laikā neiesniegta, netika iesniegta laikā, netika laikā iesniegta, laikā
            netika iesniegta, neiesniegta laikus, laikus neiesniegta, netika iesniegta laikus, netika laikus
            iesniegta, laikus netika iesniegta, neiesniegta savlaicīgi, savlaicīgi neiesniegta, netika iesniegta
            savlaicīgi, netika savlaicīgi iesniegta, savlaicīgi netika iesniegta, nav iesniegta termiņā, termiņā nav
            iesniegta, nav termiņā iesniegta, neiesniegta termiņā, termiņā neiesniegta, netika iesniegta termiņā,
            netika termiņā iesniegta, termiņā netika iesniegta, neiesniegta noteiktajā termiņā, noteiktajā termiņā
            neiesniegta, netika iesniegta noteiktajā termiņā, netika noteiktajā termiņā iesniegta, noteiktajā termiņā
            netika iesniegta, neiesniegta noteiktajā laikā, noteiktajā laikā neiesniegta, netika iesniegta noteiktajā
            laikā, netika noteiktajā laikā iesniegta, noteiktajā laikā netika iesniegta, laikā nav iesniegti,
            neiesniegti laikā, laikā neiesniegti, netika iesniegti laikā, netika laikā iesniegti, laikā netika
            iesniegti, neiesniegti laikus, laikus neiesniegti, netika iesniegti laikus, netika laikus iesniegti,
            laikus netika iesniegti, neiesniegti savlaicīgi, savlaicīgi neiesniegti, netika iesniegti savlaicīgi,
            netika savlaicīgi iesniegti, savlaicīgi netika iesniegti, nav iesniegti termiņā, termiņā nav iesniegti,
            nav termiņā iesniegti, neiesniegti termiņā, termiņā neiesniegti, netika iesniegti termiņā, netika termiņā
            iesniegti, termiņā netika iesniegti, neiesniegti noteiktajā termiņā, noteiktajā termiņā neiesniegti,
            netika iesniegti noteiktajā termiņā, netika noteiktajā termiņā iesniegti, noteiktajā termiņā netika
            iesniegti, neiesniegti noteiktajā laikā, noteiktajā laikā neiesniegti, netika iesniegti noteiktajā laikā,
            netika noteiktajā laikā iesniegti, noteiktajā laikā netika iesniegti, nav iesniegtas laikā, laikā nav
            iesniegtas, neiesniegtas laikā, laikā neiesniegtas, netika iesniegtas laikā, netika laikā iesniegtas,
            laikā netika iesniegtas, neiesniegtas laikus, laikus neiesniegtas, netika iesniegtas laikus, netika laikus
            iesniegtas, laikus netika iesniegtas, neiesniegtas savlaicīgi, savlaicīgi neiesniegtas, netika iesniegtas
            savlaicīgi, netika savlaicīgi iesniegtas, savlaicīgi netika iesniegtas, nav iesniegtas termiņā, termiņā
            nav iesniegtas, nav termiņā iesniegtas, neiesniegtas termiņā, termiņā neiesniegtas, netika iesniegtas
            termiņā, netika termiņā iesniegtas, termiņā netika iesniegtas, neiesniegtas noteiktajā termiņā, noteiktajā
            termiņā neiesniegtas, netika iesniegtas noteiktajā termiņā, netika noteiktajā termiņā iesniegtas,
            noteiktajā termiņā netika iesniegtas, neiesniegtas noteiktajā laikā, noteiktajā laikā neiesniegtas, netika
            iesniegtas noteiktajā laikā, netika noteiktajā laikā iesniegtas, noteiktajā laikā netika iesniegtas, nav
            iesniegtu laikā, laikā nav iesniegtu, neiesniegtu laikā, laikā neiesniegtu, netika iesniegtu laikā, netika
            laikā iesniegtu, laikā netika iesniegtu, nav iesniegtu termiņā, termiņā nav iesniegtu, nav termiņā
            iesniegtu, neiesniegtu termiņā, termiņā neiesniegtu, netika iesniegtu termiņā, netika termiņā iesniegtu,
            termiņā netika iesniegtu, netika iesniegtu noteiktajā termiņā, netika iesniegtu noteiktajā laikā,
            neizpildīts laikā, laikā neizpildīts, netika izpildīts laikā, netika laikā izpildīts, laikā netika
            izpildīts, neizpildīts laikus, laikus neizpildīts, netika izpildīts laikus, netika laikus izpildīts,
            laikus netika izpildīts, neizpildīts savlaicīgi, savlaicīgi neizpildīts, netika izpildīts savlaicīgi,
            netika savlaicīgi izpildīts, savlaicīgi netika izpildīts, nav izpildīts termiņā, termiņā nav izpildīts,
            nav termiņā izpildīts, neizpildīts termiņā, termiņā neizpildīts, netika izpildīts termiņā, netika termiņā
            izpildīts, termiņā netika izpildīts, neizpildīts noteiktajā termiņā, noteiktajā termiņā neizpildīts,
            netika izpildīts noteiktajā termiņā, netika noteiktajā termiņā izpildīts, noteiktajā termiņā netika
            izpildīts, neizpildīts noteiktajā laikā, noteiktajā laikā neizpildīts, netika izpildīts noteiktajā laikā,
            netika noteiktajā laikā izpildīts, noteiktajā laikā netika izpildīts, nav izpildīta laikā, laikā nav
            izpildīta, neizpildīta laikā, laikā neizpildīta, netika izpildīta laikā, netika laikā izpildīta, laikā
            netika izpildīta, neizpildīta laikus, laikus neizpildīta, netika izpildīta laikus, netika laikus
            izpildīta, laikus netika izpildīta, neizpildīta savlaicīgi, savlaicīgi neizpildīta, netika izpildīta
            savlaicīgi, netika savlaicīgi izpildīta, savlaicīgi netika izpildīta, nav izpildīta termiņā, termiņā nav
            izpildīta, nav termiņā izpildīta, neizpildīta termiņā, termiņā neizpildīta, netika izpildīta termiņā,
            netika termiņā izpildīta, termiņā netika izpildīta, neizpildīta noteiktajā termiņā, noteiktajā termiņā
            neizpildīta, netika izpildīta noteiktajā termiņā, netika noteiktajā termiņā izpildīta, noteiktajā termiņā
            netika izpildīta, neizpildīta noteiktajā laikā, noteiktajā laikā neizpildīta, netika izpildīta noteiktajā
            laikā, netika noteiktajā laikā izpildīta, noteiktajā laikā netika izpildīta, nav izpildīti laikā, laikā
            nav izpildīti, neizpildīti laikā, laikā neizpildīti, netika izpildīti laikā, netika laikā izpildīti, laikā
            netika izpildīti, neizpildīti laikus, laikus neizpildīti, netika izpildīti laikus, netika laikus
            izpildīti, laikus netika izpildīti, neizpildīti savlaicīgi, savlaicīgi neizpildīti, netika izpildīti
            savlaicīgi, netika savlaicīgi izpildīti, savlaicīgi netika izpildīti, nav izpildīti termiņā, termiņā nav
            izpildīti, nav termiņā izpildīti, neizpildīti termiņā, termiņā neizpildīti, netika izpildīti termiņā,
            netika termiņā izpildīti, termiņā netika izpildīti, neizpildīti noteiktajā termiņā, noteiktajā termiņā
            neizpildīti, netika izpildīti noteiktajā termiņā, netika noteiktajā termiņā izpildīti, noteiktajā termiņā
            netika izpildīti, neizpildīti noteiktajā laikā, noteiktajā laikā neizpildīti, netika izpildīti noteiktajā
            laikā, netika noteiktajā laikā izpildīti, noteiktajā laikā netika izpildīti, nav izpildītas laikā, laikā
            nav izpildītas, neizpildītas laikā, laikā neizpildītas, netika izpildītas laikā, netika laikā izpildītas,
            laikā netika izpildītas, neizpildītas laikus, laikus neizpildītas, netika izpildītas laikus, netika laikus
            izpildītas, laikus netika izpildītas, neizpildītas savlaicīgi, savlaicīgi neizpildītas, netika izpildītas
            savlaicīgi, netika savlaicīgi izpildītas, savlaicīgi netika izpildītas, nav izpildītas termiņā, termiņā
            nav izpildītas, nav termiņā izpildītas, neizpildītas termiņā, termiņā neizpildītas, netika izpildītas
            termiņā, netika termiņā izpildītas, termiņā netika izpildītas, neizpildītas noteiktajā termiņā, noteiktajā
            termiņā neizpildītas, netika izpildītas noteiktajā termiņā, netika noteiktajā termiņā izpildītas,
            noteiktajā termiņā netika izpildītas, neizpildītas noteiktajā laikā, noteiktajā laikā neizpildītas, netika
            izpildītas noteiktajā laikā, netika noteiktajā laikā izpildītas, noteiktajā laikā netika izpildītas, nav
            izpildītu laikā, laikā nav izpildītu, neizpildītu laikā, laikā neizpildītu, netika izpildītu laikā, netika
            laikā izpildītu, laikā netika izpildītu, nav izpildītu termiņā, termiņā nav izpildītu, nav termiņā
            izpildītu, neizpildītu termiņā, termiņā neizpildītu, netika izpildītu termiņā, netika termiņā izpildītu,
            termiņā netika izpildītu, netika izpildītu noteiktajā termiņā, netika izpildītu noteiktajā laikā, nav
            izdarīts laikā, laikā nav izdarīts, neizdarīts laikā, laikā neizdarīts, netika izdarīts laikā, netika
            laikā izdarīts, laikā netika izdarīts, neizdarīts laikus, laikus neizdarīts, netika izdarīts laikus,
            netika laikus izdarīts, laikus netika izdarīts, neizdarīts savlaicīgi, savlaicīgi neizdarīts, netika
            izdarīts savlaicīgi, netika savlaicīgi izdarīts, savlaicīgi netika izdarīts, nav izdarīts termiņā, termiņā
            nav izdarīts, nav termiņā izdarīts, neizdarīts termiņā, termiņā neizdarīts, netika izdarīts termiņā,
            netika termiņā izdarīts, termiņā netika izdarīts, neizdarīts noteiktajā termiņā, noteiktajā termiņā
            neizdarīts, netika izdarīts noteiktajā termiņā, netika noteiktajā termiņā izdarīts, noteiktajā termiņā
            netika izdarīts, neizdarīts noteiktajā laikā, noteiktajā laikā neizdarīts, netika izdarīts noteiktajā
            laikā, netika noteiktajā laikā izdarīts, noteiktajā laikā netika izdarīts, nav izdarīta laikā, laikā nav
            izdarīta, neizdarīta laikā, laikā neizdarīta, netika izdarīta laikā, netika laikā izdarīta, laikā netika
            izdarīta, neizdarīta laikus, laikus neizdarīta, netika izdarīta laikus, netika laikus izdarīta, laikus
            netika izdarīta, neizdarīta savlaicīgi, savlaicīgi neizdarīta, netika izdarīta savlaicīgi, netika
            savlaicīgi izdarīta, savlaicīgi netika izdarīta, nav izdarīta termiņā, termiņā nav izdarīta, nav termiņā
            izdarīta, neizdarīta termiņā, termiņā neizdarīta, netika izdarīta termiņā, netika termiņā izdarīta,
            termiņā netika izdarīta, neizdarīta noteiktajā termiņā, noteiktajā termiņā neizdarīta, netika izdarīta
            noteiktajā termiņā, netika noteiktajā termiņā izdarīta, noteiktajā termiņā netika izdarīta, neizdarīta
            noteiktajā laikā, noteiktajā laikā neizdarīta, netika izdarīta noteiktajā laikā, netika noteiktajā laikā
            izdarīta, noteiktajā laikā netika izdarīta, nav izdarīti laikā, laikā nav izdarīti, neizdarīti laikā,
            laikā neizdarīti, netika izdarīti laikā, netika laikā izdarīti, laikā netika izdarīti, neizdarīti laikus,
            laikus neizdarīti, netika izdarīti laikus, netika laikus izdarīti, laikus netika izdarīti, neizdarīti
            savlaicīgi, savlaicīgi neizdarīti, netika izdarīti savlaicīgi, netika savlaicīgi izdarīti, savlaicīgi
            netika izdarīti, nav izdarīti termiņā, termiņā nav izdarīti, nav termiņā izdarīti, neizdarīti termiņā,
            termiņā neizdarīti, netika izdarīti termiņā, netika termiņā izdarīti, termiņā netika izdarīti, neizdarīti
            noteiktajā termiņā, noteiktajā termiņā neizdarīti, netika izdarīti noteiktajā termiņā, netika noteiktajā
            termiņā izdarīti, noteiktajā termiņā netika izdarīti, neizdarīti noteiktajā laikā, noteiktajā laikā
            neizdarīti, netika izdarīti noteiktajā laikā, netika noteiktajā laikā izdarīti, noteiktajā laikā netika
            izdarīti, nav izdarītas laikā, laikā nav izdarītas, neizdarītas laikā, laikā neizdarītas, netika izdarītas
            laikā, netika laikā izdarītas, laikā netika izdarītas, neizdarītas laikus, laikus neizdarītas, netika
            izdarītas laikus, netika laikus izdarītas, laikus netika izdarītas, neizdarītas savlaicīgi, savlaicīgi
            neizdarītas, netika izdarītas savlaicīgi, netika savlaicīgi izdarītas, savlaicīgi netika izdarītas, nav
            izdarītas termiņā, termiņā nav izdarītas, nav termiņā izdarītas, neizdarītas termiņā, termiņā neizdarītas,
            netika izdarītas termiņā, netika termiņā izdarītas, termiņā netika izdarītas, neizdarītas noteiktajā
            termiņā, noteiktajā termiņā neizdarītas, netika izdarītas noteiktajā termiņā, netika noteiktajā termiņā
            izdarītas, noteiktajā termiņā netika izdarītas, neizdarītas noteiktajā laikā, noteiktajā laikā
            neizdarītas, netika izdarītas noteiktajā laikā, netika noteiktajā laikā izdarītas, noteiktajā laikā netika
            izdarītas, nav izdarītu laikā, laikā nav izdarītu, neizdarītu laikā, laikā neizdarītu, netika izdarītu
            laikā, netika laikā izdarītu, laikā netika izdarītu, nav izdarītu termiņā, termiņā nav izdarītu, nav
            termiņā izdarītu, neizdarītu termiņā, termiņā neizdarītu, netika izdarītu termiņā, netika termiņā
            izdarītu, termiņā netika izdarītu, netika izdarītu noteiktajā termiņā, netika izdarītu noteiktajā laikā,
            nav paveikts laikā, laikā nav paveikts, nepaveikts laikā, laikā nepaveikts, netika paveikts laikā, netika
            laikā paveikts, laikā netika paveikts, nepaveikts laikus, laikus nepaveikts, netika paveikts laikus,
            netika laikus paveikts, laikus netika paveikts, nepaveikts savlaicīgi, savlaicīgi nepaveikts, netika
            paveikts savlaicīgi, netika savlaicīgi paveikts, savlaicīgi netika paveikts, nav paveikts termiņā, termiņā
            nav paveikts, nav termiņā paveikts, nepaveikts termiņā, termiņā nepaveikts, netika paveikts termiņā,
            netika termiņā paveikts, termiņā netika paveikts, nepaveikts noteiktajā termiņā, noteiktajā termiņā
            nepaveikts, netika paveikts noteiktajā termiņā, netika noteiktajā termiņā paveikts, noteiktajā termiņā
            netika paveikts, nepaveikts noteiktajā laikā, noteiktajā laikā nepaveikts, netika paveikts noteiktajā
            laikā, netika noteiktajā laikā paveikts, noteiktajā laikā netika paveikts, nav paveikta laikā, laikā nav
            paveikta, nepaveikta laikā, laikā nepaveikta, netika paveikta laikā, netika laikā paveikta, laikā netika
            paveikta, nepaveikta laikus, laikus nepaveikta, netika paveikta laikus, netika laikus paveikta, laikus
            netika paveikta, nepaveikta savlaicīgi, savlaicīgi nepaveikta, netika paveikta savlaicīgi, netika
            savlaicīgi paveikta, savlaicīgi netika paveikta, nav paveikta termiņā, termiņā nav paveikta, nav termiņā
            paveikta, nepaveikta termiņā, termiņā nepaveikta, netika paveikta termiņā, netika termiņā paveikta,
            termiņā netika paveikta, nepaveikta noteiktajā termiņā, noteiktajā termiņā nepaveikta, netika paveikta
            noteiktajā termiņā, netika noteiktajā termiņā paveikta, noteiktajā termiņā netika paveikta, nepaveikta
            noteiktajā laikā, noteiktajā laikā nepaveikta, netika paveikta noteiktajā laikā, netika noteiktajā laikā
            paveikta, noteiktajā laikā netika paveikta, nav paveikti laikā, laikā nav paveikti, nepaveikti laikā,
            laikā nepaveikti, netika paveikti laikā, netika laikā paveikti, laikā netika paveikti, nepaveikti laikus,
            laikus nepaveikti, netika paveikti laikus, netika laikus paveikti, laikus netika paveikti, nepaveikti
            savlaicīgi, savlaicīgi nepaveikti, netika paveikti savlaicīgi, netika savlaicīgi paveikti, savlaicīgi
            netika paveikti, nav paveikti termiņā, termiņā nav paveikti, nav termiņā paveikti, nepaveikti termiņā,
            termiņā nepaveikti, netika paveikti termiņā, netika termiņā paveikti, termiņā netika paveikti, nepaveikti
            noteiktajā termiņā, noteiktajā termiņā nepaveikti, netika paveikti noteiktajā termiņā, netika noteiktajā
            termiņā paveikti, noteiktajā termiņā netika paveikti, nepaveikti noteiktajā laikā, noteiktajā laikā
            nepaveikti, netika paveikti noteiktajā laikā, netika noteiktajā laikā paveikti, noteiktajā laikā netika
            paveikti, nav paveiktas laikā, laikā nav paveiktas, nepaveiktas laikā, laikā nepaveiktas, netika paveiktas
            laikā, netika laikā paveiktas, laikā netika paveiktas, nepaveiktas laikus, laikus nepaveiktas, netika
            paveiktas laikus, netika laikus paveiktas, laikus netika paveiktas, nepaveiktas savlaicīgi, savlaicīgi
            nepaveiktas, netika paveiktas savlaicīgi, netika savlaicīgi paveiktas, savlaicīgi netika paveiktas, nav
            paveiktas termiņā, termiņā nav paveiktas, nav termiņā paveiktas, nepaveiktas termiņā, termiņā nepaveiktas,
            netika paveiktas termiņā, netika termiņā paveiktas, termiņā netika paveiktas, nepaveiktas noteiktajā
            termiņā, noteiktajā termiņā nepaveiktas, netika paveiktas noteiktajā termiņā, netika noteiktajā termiņā
            paveiktas, noteiktajā termiņā netika paveiktas, nepaveiktas noteiktajā laikā, noteiktajā laikā
            nepaveiktas, netika paveiktas noteiktajā laikā, netika noteiktajā laikā paveiktas, noteiktajā laikā netika
            paveiktas, nav paveiktu laikā, laikā nav paveiktu, nepaveiktu laikā, laikā nepaveiktu, netika paveiktu
            laikā, netika laikā paveiktu, laikā netika paveiktu, nav paveiktu termiņā, termiņā nav paveiktu, nav
            termiņā paveiktu, nepaveiktu termiņā, termiņā nepaveiktu, netika paveiktu termiņā, netika termiņā
            paveiktu, termiņā netika paveiktu, netika paveiktu noteiktajā termiņā, netika paveiktu noteiktajā laikā,
            nav pabeigts laikā, laikā nav pabeigts, nepabeigts laikā, laikā nepabeigts, netika pabeigts laikā, netika
            laikā pabeigts, laikā netika pabeigts, nepabeigts laikus, laikus nepabeigts, netika pabeigts laikus,
            netika laikus pabeigts, laikus netika pabeigts, nepabeigts savlaicīgi, savlaicīgi nepabeigts, netika
            pabeigts savlaicīgi, netika savlaicīgi pabeigts, savlaicīgi netika pabeigts, nav pabeigts termiņā, termiņā
            nav pabeigts, nav termiņā pabeigts, nepabeigts termiņā, termiņā nepabeigts, netika pabeigts termiņā,
            netika termiņā pabeigts, termiņā netika pabeigts, nepabeigts noteiktajā termiņā, noteiktajā termiņā
            nepabeigts, netika pabeigts noteiktajā termiņā, netika noteiktajā termiņā pabeigts, noteiktajā termiņā
            netika pabeigts, nepabeigts noteiktajā laikā, noteiktajā laikā nepabeigts, netika pabeigts noteiktajā
            laikā, netika noteiktajā laikā pabeigts, noteiktajā laikā netika pabeigts, nav pabeigta laikā, laikā nav
            pabeigta, nepabeigta laikā, laikā nepabeigta, netika pabeigta laikā, netika laikā pabeigta, laikā netika
            pabeigta, nepabeigta laikus, laikus nepabeigta, netika pabeigta laikus, netika laikus pabeigta, laikus
            netika pabeigta, nepabeigta savlaicīgi, savlaicīgi nepabeigta, netika pabeigta savlaicīgi, netika
            savlaicīgi pabeigta, savlaicīgi netika pabeigta, nav pabeigta termiņā, termiņā nav pabeigta, nav termiņā
            pabeigta, nepabeigta termiņā, termiņā nepabeigta, netika pabeigta termiņā, netika termiņā pabeigta,
            termiņā netika pabeigta, nepabeigta noteiktajā termiņā, noteiktajā termiņā nepabeigta, netika pabeigta
            noteiktajā termiņā, netika noteiktajā termiņā pabeigta, noteiktajā termiņā netika pabeigta, nepabeigta
            noteiktajā laikā, noteiktajā laikā nepabeigta, netika pabeigta noteiktajā laikā, netika noteiktajā laikā
            pabeigta, noteiktajā laikā netika pabeigta, nav pabeigti laikā, laikā nav pabeigti, nepabeigti laikā,
            laikā nepabeigti, netika pabeigti laikā, netika laikā pabeigti, laikā netika pabeigti, nepabeigti laikus,
            laikus nepabeigti, netika pabeigti laikus, netika laikus pabeigti, laikus netika pabeigti, nepabeigti
            savlaicīgi, savlaicīgi nepabeigti, netika pabeigti savlaicīgi, netika savlaicīgi pabeigti, savlaicīgi
            netika pabeigti, nav pabeigti termiņā, termiņā nav pabeigti, nav termiņā pabeigti, nepabeigti termiņā,
            termiņā nepabeigti, netika pabeigti termiņā, netika termiņā pabeigti, termiņā netika pabeigti, nepabeigti
            noteiktajā termiņā, noteiktajā termiņā nepabeigti, netika pabeigti noteiktajā termiņā, netika noteiktajā
            termiņā pabeigti, noteiktajā termiņā netika pabeigti, nepabeigti noteiktajā laikā, noteiktajā laikā
            nepabeigti, netika pabeigti noteiktajā laikā, netika noteiktajā laikā pabeigti, noteiktajā laikā netika
            pabeigti, nav pabeigtas laikā, laikā nav pabeigtas, nepabeigtas laikā, laikā nepabeigtas, netika pabeigtas
            laikā, netika laikā pabeigtas, laikā netika pabeigtas, nepabeigtas laikus, laikus nepabeigtas, netika
            pabeigtas laikus, netika laikus pabeigtas, laikus netika pabeigtas, nepabeigtas savlaicīgi, savlaicīgi
            nepabeigtas, netika pabeigtas savlaicīgi, netika savlaicīgi pabeigtas, savlaicīgi netika pabeigtas, nav
            pabeigtas termiņā, termiņā nav pabeigtas, nav termiņā pabeigtas, nepabeigtas termiņā, termiņā nepabeigtas,
            netika pabeigtas termiņā, netika termiņā pabeigtas, termiņā netika pabeigtas, nepabeigtas noteiktajā
            termiņā, noteiktajā termiņā nepabeigtas, netika pabeigtas noteiktajā termiņā, netika noteiktajā termiņā
            pabeigtas, noteiktajā termiņā netika pabeigtas, nepabeigtas noteiktajā laikā, noteiktajā laikā
            nepabeigtas, netika pabeigtas noteiktajā laikā, netika noteiktajā laikā pabeigtas, noteiktajā laikā netika
            pabeigtas, nav pabeigtu laikā, laikā nav pabeigtu, nepabeigtu laikā, laikā nepabeigtu, netika pabeigtu
            laikā, netika laikā pabeigtu, laikā netika pabeigtu, nav pabeigtu termiņā, termiņā nav pabeigtu, nav
            termiņā pabeigtu, nepabeigtu termiņā, termiņā nepabeigtu, netika pabeigtu termiņā, netika termiņā
            pabeigtu, termiņā netika pabeigtu, netika pabeigtu noteiktajā termiņā, netika pabeigtu noteiktajā laikā,
            nav nodots laikā, laikā nav nodots, nenodots laikā, laikā nenodots, netika nodots laikā, netika laikā
            nodots, laikā netika nodots, nenodots laikus, laikus nenodots, netika nodots laikus, netika laikus nodots,
            laikus netika nodots, nenodots savlaicīgi, savlaicīgi nenodots, netika nodots savlaicīgi, netika
            savlaicīgi nodots, savlaicīgi netika nodots, nav nodots termiņā, termiņā nav nodots, nav termiņā nodots,
            nenodots termiņā, termiņā nenodots, netika nodots termiņā, netika termiņā nodots, termiņā netika nodots,
            nenodots noteiktajā termiņā, noteiktajā termiņā nenodots, netika nodots noteiktajā termiņā, netika
            noteiktajā termiņā nodots, noteiktajā termiņā netika nodots, nenodots noteiktajā laikā, noteiktajā laikā
            nenodots, netika nodots noteiktajā laikā, netika noteiktajā laikā nodots, noteiktajā laikā netika nodots,
            nav nodota laikā, laikā nav nodota, nenodota laikā, laikā nenodota, netika nodota laikā, netika laikā
            nodota, laikā netika nodota, nenodota laikus, laikus nenodota, netika nodota laikus, netika laikus nodota,
            laikus netika nodota, nenodota savlaicīgi, savlaicīgi nenodota, netika nodota savlaicīgi, netika
            savlaicīgi nodota, savlaicīgi netika nodota, nav nodota termiņā, termiņā nav nodota, nav termiņā nodota,
            nenodota termiņā, termiņā nenodota, netika nodota termiņā, netika termiņā nodota, termiņā netika nodota,
            nenodota noteiktajā termiņā, noteiktajā termiņā nenodota, netika nodota noteiktajā termiņā, netika
            noteiktajā termiņā nodota, noteiktajā termiņā netika nodota, nenodota noteiktajā laikā, noteiktajā laikā
            nenodota, netika nodota noteiktajā laikā, netika noteiktajā laikā nodota, noteiktajā laikā netika nodota,
            nav nodoti laikā, laikā nav nodoti, nenodoti laikā, laikā nenodoti, netika nodoti laikā, netika laikā
            nodoti, laikā netika nodoti, nenodoti laikus, laikus nenodoti, netika nodoti laikus, netika laikus nodoti,
            laikus netika nodoti, nenodoti savlaicīgi, savlaicīgi nenodoti, netika nodoti savlaicīgi, netika
            savlaicīgi nodoti, savlaicīgi netika nodoti, nav nodoti termiņā, termiņā nav nodoti, nav termiņā nodoti,
            nenodoti termiņā, termiņā nenodoti, netika nodoti termiņā, netika termiņā nodoti, termiņā netika nodoti,
            nenodoti noteiktajā termiņā, noteiktajā termiņā nenodoti, netika nodoti noteiktajā termiņā, netika
            noteiktajā termiņā nodoti, noteiktajā termiņā netika nodoti, nenodoti noteiktajā laikā, noteiktajā laikā
            nenodoti, netika nodoti noteiktajā laikā, netika noteiktajā laikā nodoti, noteiktajā laikā netika nodoti,
            nav nodotas laikā, laikā nav nodotas, nenodotas laikā, laikā nenodotas, netika nodotas laikā, netika laikā
            nodotas, laikā netika nodotas, nenodotas laikus, laikus nenodotas, netika nodotas laikus, netika laikus
            nodotas, laikus netika nodotas, nenodotas savlaicīgi, savlaicīgi nenodotas, netika nodotas savlaicīgi,
            netika savlaicīgi nodotas, savlaicīgi netika nodotas, nav nodotas termiņā, termiņā nav nodotas, nav
            termiņā nodotas, nenodotas termiņā, termiņā nenodotas, netika nodotas termiņā, netika termiņā nodotas,
            termiņā netika nodotas, nenodotas noteiktajā termiņā, noteiktajā termiņā nenodotas, netika nodotas
            noteiktajā termiņā, netika noteiktajā termiņā nodotas, noteiktajā termiņā netika nodotas, nenodotas
            noteiktajā laikā, noteiktajā laikā nenodotas, netika nodotas noteiktajā laikā, netika noteiktajā laikā
            nodotas, noteiktajā laikā netika nodotas, nav nodotu laikā, laikā nav nodotu, nenodotu laikā, laikā
            nenodotu, netika nodotu laikā, netika laikā nodotu, laikā netika nodotu, nav nodotu termiņā, termiņā nav
            nodotu, nav termiņā nodotu, nenodotu termiņā, termiņā nenodotu, netika nodotu termiņā, netika termiņā
            nodotu, termiņā netika nodotu, netika nodotu noteiktajā termiņā, netika nodotu noteiktajā laikā, nav
            sagatavots laikā, laikā nav sagatavots, nesagatavots laikā, laikā nesagatavots, netika sagatavots laikā,
            netika laikā sagatavots, laikā netika sagatavots, nesagatavots laikus, laikus nesagatavots, netika
            sagatavots laikus, netika laikus sagatavots, laikus netika sagatavots, nesagatavots savlaicīgi, savlaicīgi
            nesagatavots, netika sagatavots savlaicīgi, netika savlaicīgi sagatavots, savlaicīgi netika sagatavots,
            nav sagatavots termiņā, termiņā nav sagatavots, nav termiņā sagatavots, nesagatavots termiņā, termiņā
            nesagatavots, netika sagatavots termiņā, netika termiņā sagatavots, termiņā netika sagatavots,
            nesagatavots noteiktajā termiņā, noteiktajā termiņā nesagatavots, netika sagatavots noteiktajā termiņā,
            netika noteiktajā termiņā sagatavots, noteiktajā termiņā netika sagatavots, nesagatavots noteiktajā laikā,
            noteiktajā laikā nesagatavots, netika sagatavots noteiktajā laikā, netika noteiktajā laikā sagatavots,
            noteiktajā laikā netika sagatavots, nav sagatavota laikā, laikā nav sagatavota, nesagatavota laikā, laikā
            nesagatavota, netika sagatavota laikā, netika laikā sagatavota, laikā netika sagatavota, nesagatavota
            laikus, laikus nesagatavota, netika sagatavota laikus, netika laikus sagatavota, laikus netika sagatavota,
            nesagatavota savlaicīgi, savlaicīgi nesagatavota, netika sagatavota savlaicīgi, netika savlaicīgi
            sagatavota, savlaicīgi netika sagatavota, nav sagatavota termiņā, termiņā nav sagatavota, nav termiņā
            sagatavota, nesagatavota termiņā, termiņā nesagatavota, netika sagatavota termiņā, netika termiņā
            sagatavota, termiņā netika sagatavota, nesagatavota noteiktajā termiņā, noteiktajā termiņā nesagatavota,
            netika sagatavota noteiktajā termiņā, netika noteiktajā termiņā sagatavota, noteiktajā termiņā netika
            sagatavota, nesagatavota noteiktajā laikā, noteiktajā laikā nesagatavota, netika sagatavota noteiktajā
            laikā, netika noteiktajā laikā sagatavota, noteiktajā laikā netika sagatavota, nav sagatavoti laikā, laikā
            nav sagatavoti, nesagatavoti laikā, laikā nesagatavoti, netika sagatavoti laikā, netika laikā sagatavoti,
            laikā netika sagatavoti, nesagatavoti laikus, laikus nesagatavoti, netika sagatavoti laikus, netika laikus
            sagatavoti, laikus netika sagatavoti, nesagatavoti savlaicīgi, savlaicīgi nesagatavoti, netika sagatavoti
            savlaicīgi, netika savlaicīgi sagatavoti, savlaicīgi netika sagatavoti, nav sagatavoti termiņā, termiņā
            nav sagatavoti, nav termiņā sagatavoti, nesagatavoti termiņā, termiņā nesagatavoti, netika sagatavoti
            termiņā, netika termiņā sagatavoti, termiņā netika sagatavoti, nesagatavoti noteiktajā termiņā, noteiktajā
            termiņā nesagatavoti, netika sagatavoti noteiktajā termiņā, netika noteiktajā termiņā sagatavoti,
            noteiktajā termiņā netika sagatavoti, nesagatavoti noteiktajā laikā, noteiktajā laikā nesagatavoti, netika
            sagatavoti noteiktajā laikā, netika noteiktajā laikā sagatavoti, noteiktajā laikā netika sagatavoti, nav
            sagatavotas laikā, laikā nav sagatavotas, nesagatavotas laikā, laikā nesagatavotas, netika sagatavotas
            laikā, netika laikā sagatavotas, laikā netika sagatavotas, nesagatavotas laikus, laikus nesagatavotas,
            netika sagatavotas laikus, netika laikus sagatavotas, laikus netika sagatavotas, nesagatavotas savlaicīgi,
            savlaicīgi nesagatavotas, netika sagatavotas savlaicīgi, netika savlaicīgi sagatavotas, savlaicīgi netika
            sagatavotas, nav sagatavotas termiņā, termiņā nav sagatavotas, nav termiņā sagatavotas, nesagatavotas
            termiņā, termiņā nesagatavotas, netika sagatavotas termiņā, netika termiņā sagatavotas, termiņā netika
            sagatavotas, nesagatavotas noteiktajā termiņā, noteiktajā termiņā nesagatavotas, netika sagatavotas
            noteiktajā termiņā, netika noteiktajā termiņā sagatavotas, noteiktajā termiņā netika sagatavotas,
            nesagatavotas noteiktajā laikā, noteiktajā laikā nesagatavotas, netika sagatavotas noteiktajā laikā,
            netika noteiktajā laikā sagatavotas, noteiktajā laikā netika sagatavotas, nav sagatavotu laikā, laikā nav
            sagatavotu, nesagatavotu laikā, laikā nesagatavotu, netika sagatavotu laikā, netika laikā sagatavotu,
            laikā netika sagatavotu, nav sagatavotu termiņā, termiņā nav sagatavotu, nav termiņā sagatavotu,
            nesagatavotu termiņā, termiņā nesagatavotu, netika sagatavotu termiņā, netika termiņā sagatavotu, termiņā
            netika sagatavotu, netika sagatavotu noteiktajā termiņā, netika sagatavotu noteiktajā laikā, nav nosūtīts
            laikā, laikā nav nosūtīts, nenosūtīts laikā, laikā nenosūtīts, netika nosūtīts laikā, netika laikā
            nosūtīts, laikā netika nosūtīts, nenosūtīts laikus, laikus nenosūtīts, netika nosūtīts laikus, netika
            laikus nosūtīts, laikus netika nosūtīts, nenosūtīts savlaicīgi, savlaicīgi nenosūtīts, netika nosūtīts
            savlaicīgi, netika savlaicīgi nosūtīts, savlaicīgi netika nosūtīts, nav nosūtīts termiņā, termiņā nav
            nosūtīts, nav termiņā nosūtīts, nenosūtīts termiņā, termiņā nenosūtīts, netika nosūtīts termiņā, netika
            termiņā nosūtīts, termiņā netika nosūtīts, nenosūtīts noteiktajā termiņā, noteiktajā termiņā nenosūtīts,
            netika nosūtīts noteiktajā termiņā, netika noteiktajā termiņā nosūtīts, noteiktajā termiņā netika
            nosūtīts, nenosūtīts noteiktajā laikā, noteiktajā laikā nenosūtīts, netika nosūtīts noteiktajā laikā,
            netika noteiktajā laikā nosūtīts, noteiktajā laikā netika nosūtīts, nav nosūtīta laikā, laikā nav
            nosūtīta, nenosūtīta laikā, laikā nenosūtīta, netika nosūtīta laikā, netika laikā nosūtīta, laikā netika
            nosūtīta, nenosūtīta laikus, laikus nenosūtīta, netika nosūtīta laikus, netika laikus nosūtīta, laikus
            netika nosūtīta, nenosūtīta savlaicīgi, savlaicīgi nenosūtīta, netika nosūtīta savlaicīgi, netika
            savlaicīgi nosūtīta, savlaicīgi netika nosūtīta, nav nosūtīta termiņā, termiņā nav nosūtīta, nav termiņā
            nosūtīta, nenosūtīta termiņā, termiņā nenosūtīta, netika nosūtīta termiņā, netika termiņā nosūtīta,
            termiņā netika nosūtīta, nenosūtīta noteiktajā termiņā, noteiktajā termiņā nenosūtīta, netika nosūtīta
            noteiktajā termiņā, netika noteiktajā termiņā nosūtīta, noteiktajā termiņā netika nosūtīta, nenosūtīta
            noteiktajā laikā, noteiktajā laikā nenosūtīta, netika nosūtīta noteiktajā laikā, netika noteiktajā laikā
            nosūtīta, noteiktajā laikā netika nosūtīta, nav nosūtīti laikā, laikā nav nosūtīti, nenosūtīti laikā,
            laikā nenosūtīti, netika nosūtīti laikā, netika laikā nosūtīti, laikā netika nosūtīti, nenosūtīti laikus,
            laikus nenosūtīti, netika nosūtīti laikus, netika laikus nosūtīti, laikus netika nosūtīti, nenosūtīti
            savlaicīgi, savlaicīgi nenosūtīti, netika nosūtīti savlaicīgi, netika savlaicīgi nosūtīti, savlaicīgi
            netika nosūtīti, nav nosūtīti termiņā, termiņā nav nosūtīti, nav termiņā nosūtīti, nenosūtīti termiņā,
            termiņā nenosūtīti, netika nosūtīti termiņā, netika termiņā nosūtīti, termiņā netika nosūtīti, nenosūtīti
            noteiktajā termiņā, noteiktajā termiņā nenosūtīti, netika nosūtīti noteiktajā termiņā, netika noteiktajā
            termiņā nosūtīti, noteiktajā termiņā netika nosūtīti, nenosūtīti noteiktajā laikā, noteiktajā laikā
            nenosūtīti, netika nosūtīti noteiktajā laikā, netika noteiktajā laikā nosūtīti, noteiktajā laikā netika
            nosūtīti, nav nosūtītas laikā, laikā nav nosūtītas, nenosūtītas laikā, laikā nenosūtītas, netika nosūtītas
            laikā, netika laikā nosūtītas, laikā netika nosūtītas, nenosūtītas laikus, laikus nenosūtītas, netika
            nosūtītas laikus, netika laikus nosūtītas, laikus netika nosūtītas, nenosūtītas savlaicīgi, savlaicīgi
            nenosūtītas, netika nosūtītas savlaicīgi, netika savlaicīgi nosūtītas, savlaicīgi netika nosūtītas, nav
            nosūtītas termiņā, termiņā nav nosūtītas, nav termiņā nosūtītas, nenosūtītas termiņā, termiņā nenosūtītas,
            netika nosūtītas termiņā, netika termiņā nosūtītas, termiņā netika nosūtītas, nenosūtītas noteiktajā
            termiņā, noteiktajā termiņā nenosūtītas, netika nosūtītas noteiktajā termiņā, netika noteiktajā termiņā
            nosūtītas, noteiktajā termiņā netika nosūtītas, nenosūtītas noteiktajā laikā, noteiktajā laikā
            nenosūtītas, netika nosūtītas noteiktajā laikā, netika noteiktajā laikā nosūtītas, noteiktajā laikā netika
            nosūtītas, nav nosūtītu laikā, laikā nav nosūtītu, nenosūtītu laikā, laikā nenosūtītu, netika nosūtītu
            laikā, netika laikā nosūtītu, laikā netika nosūtītu, nav nosūtītu termiņā, termiņā nav nosūtītu, nav
            termiņā nosūtītu, nenosūtītu termiņā, termiņā nenosūtītu, netika nosūtītu termiņā, netika termiņā
            nosūtītu, termiņā netika nosūtītu, netika nosūtītu noteiktajā termiņā, netika nosūtītu noteiktajā laikā,
            nav īstenots laikā, laikā nav īstenots, neīstenots laikā, laikā neīstenots, netika īstenots laikā, netika
            laikā īstenots, laikā netika īstenots, neīstenots laikus, laikus neīstenots, netika īstenots laikus,
            netika laikus īstenots, laikus netika īstenots, neīstenots savlaicīgi, savlaicīgi neīstenots, netika
            īstenots savlaicīgi, netika savlaicīgi īstenots, savlaicīgi netika īstenots, nav īstenots termiņā, termiņā
            nav īstenots, nav termiņā īstenots, neīstenots termiņā, termiņā neīstenots, netika īstenots termiņā,
            netika termiņā īstenots, termiņā netika īstenots, neīstenots noteiktajā termiņā, noteiktajā termiņā
            neīstenots, netika īstenots noteiktajā termiņā, netika noteiktajā termiņā īstenots, noteiktajā termiņā
            netika īstenots, neīstenots noteiktajā laikā, noteiktajā laikā neīstenots, netika īstenots noteiktajā
            laikā, netika noteiktajā laikā īstenots, noteiktajā laikā netika īstenots, nav īstenota laikā, laikā nav
            īstenota, neīstenota laikā, laikā neīstenota, netika īstenota laikā, netika laikā īstenota, laikā netika
            īstenota, neīstenota laikus, laikus neīstenota, netika īstenota laikus, netika laikus īstenota, laikus
            netika īstenota, neīstenota savlaicīgi, savlaicīgi neīstenota, netika īstenota savlaicīgi, netika
            savlaicīgi īstenota, savlaicīgi netika īstenota, nav īstenota termiņā, termiņā nav īstenota, nav termiņā
            īstenota, neīstenota termiņā, termiņā neīstenota, netika īstenota termiņā, netika termiņā īstenota,
            termiņā netika īstenota, neīstenota noteiktajā termiņā, noteiktajā termiņā neīstenota, netika īstenota
            noteiktajā termiņā, netika noteiktajā termiņā īstenota, noteiktajā termiņā netika īstenota, neīstenota
            noteiktajā laikā, noteiktajā laikā neīstenota, netika īstenota noteiktajā laikā, netika noteiktajā laikā
            īstenota, noteiktajā laikā netika īstenota, nav īstenoti laikā, laikā nav īstenoti, neīstenoti laikā,
            laikā neīstenoti, netika īstenoti laikā, netika laikā īstenoti, laikā netika īstenoti, neīstenoti laikus,
            laikus neīstenoti, netika īstenoti laikus, netika laikus īstenoti, laikus netika īstenoti, neīstenoti
            savlaicīgi, savlaicīgi neīstenoti, netika īstenoti savlaicīgi, netika savlaicīgi īstenoti, savlaicīgi
            netika īstenoti, nav īstenoti termiņā, termiņā nav īstenoti, nav termiņā īstenoti, neīstenoti termiņā,
            termiņā neīstenoti, netika īstenoti termiņā, netika termiņā īstenoti, termiņā netika īstenoti, neīstenoti
            noteiktajā termiņā, noteiktajā termiņā neīstenoti, netika īstenoti noteiktajā termiņā, netika noteiktajā
            termiņā īstenoti, noteiktajā termiņā netika īstenoti, neīstenoti noteiktajā laikā, noteiktajā laikā
            neīstenoti, netika īstenoti noteiktajā laikā, netika noteiktajā laikā īstenoti, noteiktajā laikā netika
            īstenoti, nav īstenotas laikā, laikā nav īstenotas, neīstenotas laikā, laikā neīstenotas, netika īstenotas
            laikā, netika laikā īstenotas, laikā netika īstenotas, neīstenotas laikus, laikus neīstenotas, netika
            īstenotas laikus, netika laikus īstenotas, laikus netika īstenotas, neīstenotas savlaicīgi, savlaicīgi
            neīstenotas, netika īstenotas savlaicīgi, netika savlaicīgi īstenotas, savlaicīgi netika īstenotas, nav
            īstenotas termiņā, termiņā nav īstenotas, nav termiņā īstenotas, neīstenotas termiņā, termiņā neīstenotas,
            netika īstenotas termiņā, netika termiņā īstenotas, termiņā netika īstenotas, neīstenotas noteiktajā
            termiņā, noteiktajā termiņā neīstenotas, netika īstenotas noteiktajā termiņā, netika noteiktajā termiņā
            īstenotas, noteiktajā termiņā netika īstenotas, neīstenotas noteiktajā laikā, noteiktajā laikā
            neīstenotas, netika īstenotas noteiktajā laikā, netika noteiktajā laikā īstenotas, noteiktajā laikā netika
            īstenotas, nav īstenotu laikā, laikā nav īstenotu, neīstenotu laikā, laikā neīstenotu, netika īstenotu
            laikā, netika laikā īstenotu, laikā netika īstenotu, nav īstenotu termiņā, termiņā nav īstenotu, nav
            termiņā īstenotu, neīstenotu termiņā, termiņā neīstenotu, netika īstenotu termiņā, netika termiņā
            īstenotu, termiņā netika īstenotu, netika īstenotu noteiktajā termiņā, netika īstenotu noteiktajā laikā,
            nav sniegts laikā, laikā nav sniegts, nesniegts laikā, laikā nesniegts, netika sniegts laikā, netika laikā
            sniegts, laikā netika sniegts, nesniegts laikus, laikus nesniegts, netika sniegts laikus, netika laikus
            sniegts, laikus netika sniegts, nesniegts savlaicīgi, savlaicīgi nesniegts, netika sniegts savlaicīgi,
            netika savlaicīgi sniegts, savlaicīgi netika sniegts, nav sniegts termiņā, termiņā nav sniegts, nav
            termiņā sniegts, nesniegts termiņā, termiņā nesniegts, netika sniegts termiņā, netika termiņā sniegts,
            termiņā netika sniegts, nesniegts noteiktajā termiņā, noteiktajā termiņā nesniegts, netika sniegts
            noteiktajā termiņā, netika noteiktajā termiņā sniegts, noteiktajā termiņā netika sniegts, nesniegts
            noteiktajā laikā, noteiktajā laikā nesniegts, netika sniegts noteiktajā laikā, netika noteiktajā laikā
            sniegts, noteiktajā laikā netika sniegts, nav sniegta laikā, laikā nav sniegta, nesniegta laikā, laikā
            nesniegta, netika sniegta laikā, netika laikā sniegta, laikā netika sniegta, nesniegta laikus, laikus
            nesniegta, netika sniegta laikus, netika laikus sniegta, laikus netika sniegta, nesniegta savlaicīgi,
            savlaicīgi nesniegta, netika sniegta savlaicīgi, netika savlaicīgi sniegta, savlaicīgi netika sniegta, nav
            sniegta termiņā, termiņā nav sniegta, nav termiņā sniegta, nesniegta termiņā, termiņā nesniegta, netika
            sniegta termiņā, netika termiņā sniegta, termiņā netika sniegta, nesniegta noteiktajā termiņā, noteiktajā
            termiņā nesniegta, netika sniegta noteiktajā termiņā, netika noteiktajā termiņā sniegta, noteiktajā
            termiņā netika sniegta, nesniegta noteiktajā laikā, noteiktajā laikā nesniegta, netika sniegta noteiktajā
            laikā, netika noteiktajā laikā sniegta, noteiktajā laikā netika sniegta, nav sniegti laikā, laikā nav
            sniegti, nesniegti laikā, laikā nesniegti, netika sniegti laikā, netika laikā sniegti, laikā netika
            sniegti, nesniegti laikus, laikus nesniegti, netika sniegti laikus, netika laikus sniegti, laikus netika
            sniegti, nesniegti savlaicīgi, savlaicīgi nesniegti, netika sniegti savlaicīgi, netika savlaicīgi sniegti,
            savlaicīgi netika sniegti, nav sniegti termiņā, termiņā nav sniegti, nav termiņā sniegti, nesniegti
            termiņā, termiņā nesniegti, netika sniegti termiņā, netika termiņā sniegti, termiņā netika sniegti,
            nesniegti noteiktajā termiņā, noteiktajā termiņā nesniegti, netika sniegti noteiktajā termiņā, netika
            noteiktajā termiņā sniegti, noteiktajā termiņā netika sniegti, nesniegti noteiktajā laikā, noteiktajā
            laikā nesniegti, netika sniegti noteiktajā laikā, netika noteiktajā laikā sniegti, noteiktajā laikā netika
            sniegti, nav sniegtas laikā, laikā nav sniegtas, nesniegtas laikā, laikā nesniegtas, netika sniegtas
            laikā, netika laikā sniegtas, laikā netika sniegtas, nesniegtas laikus, laikus nesniegtas, netika sniegtas
            laikus, netika laikus sniegtas, laikus netika sniegtas, nesniegtas savlaicīgi, savlaicīgi nesniegtas,
            netika sniegtas savlaicīgi, netika savlaicīgi sniegtas, savlaicīgi netika sniegtas, nav sniegtas termiņā,
            termiņā nav sniegtas, nav termiņā sniegtas, nesniegtas termiņā, termiņā nesniegtas, netika sniegtas
            termiņā, netika termiņā sniegtas, termiņā netika sniegtas, nesniegtas noteiktajā termiņā, noteiktajā
            termiņā nesniegtas, netika sniegtas noteiktajā termiņā, netika noteiktajā termiņā sniegtas, noteiktajā
            termiņā netika sniegtas, nesniegtas noteiktajā laikā, noteiktajā laikā nesniegtas, netika sniegtas
            noteiktajā laikā, netika noteiktajā laikā sniegtas, noteiktajā laikā netika sniegtas, nav sniegtu laikā,
            laikā nav sniegtu, nesniegtu laikā, laikā nesniegtu, netika sniegtu laikā, netika laikā sniegtu, laikā
            netika sniegtu, nav sniegtu termiņā, termiņā nav sniegtu, nav termiņā sniegtu, nesniegtu termiņā, termiņā
            nesniegtu, netika sniegtu termiņā, netika termiņā sniegtu, termiņā netika sniegtu, netika sniegtu
            noteiktajā termiņā, netika sniegtu noteiktajā laikā, nav publicēts laikā, laikā nav publicēts, nepublicēts
            laikā, laikā nepublicēts, netika publicēts laikā, netika laikā publicēts, laikā netika publicēts,
            nepublicēts laikus, laikus nepublicēts, netika publicēts laikus, netika laikus publicēts, laikus netika
            publicēts, nepublicēts savlaicīgi, savlaicīgi nepublicēts, netika publicēts savlaicīgi, netika savlaicīgi
            publicēts, savlaicīgi netika publicēts, nav publicēts termiņā, termiņā nav publicēts, nav termiņā
            publicēts, nepublicēts termiņā, termiņā nepublicēts, netika publicēts termiņā, netika termiņā publicēts,
            termiņā netika publicēts, nepublicēts noteiktajā termiņā, noteiktajā termiņā nepublicēts, netika publicēts
            noteiktajā termiņā, netika noteiktajā termiņā publicēts, noteiktajā termiņā netika publicēts, nepublicēts
            noteiktajā laikā, noteiktajā laikā nepublicēts, netika publicēts noteiktajā laikā, netika noteiktajā laikā
            publicēts, noteiktajā laikā netika publicēts, nav publicēta laikā, laikā nav publicēta, nepublicēta laikā,
            laikā nepublicēta, netika publicēta laikā, netika laikā publicēta, laikā netika publicēta, nepublicēta
            laikus, laikus nepublicēta, netika publicēta laikus, netika laikus publicēta, laikus netika publicēta,
            nepublicēta savlaicīgi, savlaicīgi nepublicēta, netika publicēta savlaicīgi, netika savlaicīgi publicēta,
            savlaicīgi netika publicēta, nav publicēta termiņā, termiņā nav publicēta, nav termiņā publicēta,
            nepublicēta termiņā, termiņā nepublicēta, netika publicēta termiņā, netika termiņā publicēta, termiņā
            netika publicēta, nepublicēta noteiktajā termiņā, noteiktajā termiņā nepublicēta, netika publicēta
            noteiktajā termiņā, netika noteiktajā termiņā publicēta, noteiktajā termiņā netika publicēta, nepublicēta
            noteiktajā laikā, noteiktajā laikā nepublicēta, netika publicēta noteiktajā laikā, netika noteiktajā laikā
            publicēta, noteiktajā laikā netika publicēta, nav publicēti laikā, laikā nav publicēti, nepublicēti laikā,
            laikā nepublicēti, netika publicēti laikā, netika laikā publicēti, laikā netika publicēti, nepublicēti
            laikus, laikus nepublicēti, netika publicēti laikus, netika laikus publicēti, laikus netika publicēti,
            nepublicēti savlaicīgi, savlaicīgi nepublicēti, netika publicēti savlaicīgi, netika savlaicīgi publicēti,
            savlaicīgi netika publicēti, nav publicēti termiņā, termiņā nav publicēti, nav termiņā publicēti,
            nepublicēti termiņā, termiņā nepublicēti, netika publicēti termiņā, netika termiņā publicēti, termiņā
            netika publicēti, nepublicēti noteiktajā termiņā, noteiktajā termiņā nepublicēti, netika publicēti
            noteiktajā termiņā, netika noteiktajā termiņā publicēti, noteiktajā termiņā netika publicēti, nepublicēti
            noteiktajā laikā, noteiktajā laikā nepublicēti, netika publicēti noteiktajā laikā, netika noteiktajā laikā
            publicēti, noteiktajā laikā netika publicēti, nav publicētas laikā, laikā nav publicētas, nepublicētas
            laikā, laikā nepublicētas, netika publicētas laikā, netika laikā publicētas, laikā netika publicētas,
            nepublicētas laikus, laikus nepublicētas, netika publicētas laikus, netika laikus publicētas, laikus
            netika publicētas, nepublicētas savlaicīgi, savlaicīgi nepublicētas, netika publicētas savlaicīgi, netika
            savlaicīgi publicētas, savlaicīgi netika publicētas, nav publicētas termiņā, termiņā nav publicētas, nav
            termiņā publicētas, nepublicētas termiņā, termiņā nepublicētas, netika publicētas termiņā, netika termiņā
            publicētas, termiņā netika publicētas, nepublicētas noteiktajā termiņā, noteiktajā termiņā nepublicētas,
            netika publicētas noteiktajā termiņā, netika noteiktajā termiņā publicētas, noteiktajā termiņā netika
            publicētas, nepublicētas noteiktajā laikā, noteiktajā laikā nepublicētas, netika publicētas noteiktajā
            laikā, netika noteiktajā laikā publicētas, noteiktajā laikā netika publicētas, nav publicētu laikā, laikā
            nav publicētu, nepublicētu laikā, laikā nepublicētu, netika publicētu laikā, netika laikā publicētu, laikā
            netika publicētu, nav publicētu termiņā, termiņā nav publicētu, nav termiņā publicētu, nepublicētu
            termiņā, termiņā nepublicētu, netika publicētu termiņā, netika termiņā publicētu, termiņā netika
            publicētu, netika publicētu noteiktajā termiņā, netika publicētu noteiktajā laikā, laikā nav iesniedzis,
            nav iesniedzis termiņā, termiņā nav iesniedzis, nav termiņā iesniedzis, laikā nav iesniegusi, nav
            iesniegusi termiņā, termiņā nav iesniegusi, nav termiņā iesniegusi, nav iesnieguši laikā, laikā nav
            iesnieguši, nav iesnieguši termiņā, termiņā nav iesnieguši, nav termiņā iesnieguši, nav iesniegušas laikā,
            laikā nav iesniegušas, nav iesniegušas termiņā, termiņā nav iesniegušas, nav termiņā iesniegušas, nav
            izpildījis laikā, laikā nav izpildījis, nav izpildījis termiņā, termiņā nav izpildījis, nav termiņā
            izpildījis, nav izpildījusi laikā, laikā nav izpildījusi, nav izpildījusi termiņā, termiņā nav
            izpildījusi, nav termiņā izpildījusi, nav izpildījuši laikā, laikā nav izpildījuši, nav izpildījuši
            termiņā, termiņā nav izpildījuši, nav termiņā izpildījuši, nav izdarījis laikā, laikā nav izdarījis, nav
            izdarījis termiņā, termiņā nav izdarījis, nav termiņā izdarījis, nav izdarījusi laikā, laikā nav
            izdarījusi, nav izdarījusi termiņā, termiņā nav izdarījusi, nav termiņā izdarījusi, nav izdarījuši laikā,
            laikā nav izdarījuši, nav izdarījuši termiņā, termiņā nav izdarījuši, nav termiņā izdarījuši, nav nodevis
            laikā, laikā nav nodevis, nav nodevis termiņā, termiņā nav nodevis, nav termiņā nodevis, nav nodevusi
            laikā, laikā nav nodevusi, nav nodevusi termiņā, termiņā nav nodevusi, nav termiņā nodevusi, nav nodevuši
            laikā, laikā nav nodevuši, nav nodevuši termiņā, termiņā nav nodevuši, nav termiņā nodevuši, nav paveicis
            laikā, laikā nav paveicis, nav paveicis termiņā, termiņā nav paveicis, nav termiņā paveicis, nav paveikusi
            laikā, laikā nav paveikusi, nav paveikusi termiņā, termiņā nav paveikusi, nav termiņā paveikusi, nav
            paveikuši laikā, laikā nav paveikuši, nav paveikuši termiņā, termiņā nav paveikuši, nav termiņā paveikuši,
            nav pabeidzis laikā, laikā nav pabeidzis, nav pabeidzis termiņā, termiņā nav pabeidzis, nav termiņā
            pabeidzis, nav pabeigusi laikā, laikā nav pabeigusi, nav pabeigusi termiņā, termiņā nav pabeigusi, nav
            termiņā pabeigusi, nav pabeiguši laikā, laikā nav pabeiguši, nav pabeiguši termiņā, termiņā nav pabeiguši,
            nav termiņā pabeiguši, nav sagatavojis laikā, laikā nav sagatavojis, nav sagatavojis termiņā, termiņā nav
            sagatavojis, nav termiņā sagatavojis, nav sagatavojusi laikā, laikā nav sagatavojusi, nav sagatavojusi
            termiņā, termiņā nav sagatavojusi, nav termiņā sagatavojusi, nav sagatavojuši laikā, laikā nav
            sagatavojuši, nav sagatavojuši termiņā, termiņā nav sagatavojuši, nav termiņā sagatavojuši, neiesniedza
            laikā, laikā neiesniedza, neiesniedza laikus, laikus neiesniedza, neiesniedza savlaicīgi, savlaicīgi
            neiesniedza, neiesniedza termiņā, termiņā neiesniedza, neizpildīja laikā, laikā neizpildīja, neizpildīja
            laikus, laikus neizpildīja, neizpildīja savlaicīgi, savlaicīgi neizpildīja, neizpildīja termiņā, termiņā
            neizpildīja, neizdarīja laikā, laikā neizdarīja, neizdarīja laikus, laikus neizdarīja, neizdarīja
            savlaicīgi, savlaicīgi neizdarīja, neizdarīja termiņā, termiņā neizdarīja, nenodeva laikā, laikā nenodeva,
            nenodeva laikus, laikus nenodeva, nenodeva savlaicīgi, savlaicīgi nenodeva, nenodeva termiņā, termiņā
            nenodeva, nepaveica laikā, laikā nepaveica, nepaveica laikus, laikus nepaveica, nepaveica savlaicīgi,
            savlaicīgi nepaveica, nepaveica termiņā, termiņā nepaveica, nepabeidza laikā, laikā nepabeidza, nepabeidza
            laikus, laikus nepabeidza, nepabeidza savlaicīgi, savlaicīgi nepabeidza, nepabeidza termiņā, termiņā
            nepabeidza, nesagatavoja laikā, laikā nesagatavoja, nesagatavoja laikus, laikus nesagatavoja, nesagatavoja
            savlaicīgi, savlaicīgi nesagatavoja, nesagatavoja termiņā, termiņā nesagatavoja, nepaspēja laikā, laikā
            nepaspēja, nepaspēja laikus, laikus nepaspēja, nepaspēja savlaicīgi, savlaicīgi nepaspēja, nepaspēja
            termiņā, termiņā nepaspēja, nenosūtīja laikā, laikā nenosūtīja, nenosūtīja laikus, laikus nenosūtīja,
            nenosūtīja savlaicīgi, savlaicīgi nenosūtīja, nenosūtīja termiņā, termiņā nenosūtīja, termiņš ir jau
            pagājis, termiņš sen pagājis, termiņš jau sen pagājis, termiņš jau ir beidzies, termiņš ir jau beidzies,
            termiņš sen beidzies, termiņš jau sen beidzies, termiņš izbeidzies, termiņš jau izbeidzies, termiņš ir
            izbeidzies, termiņš jau ir izbeidzies, termiņš ir jau izbeidzies, termiņš sen izbeidzies, termiņš jau sen
            izbeidzies, termiņš notecējis, termiņš jau notecējis, termiņš ir notecējis, termiņš jau ir notecējis,
            termiņš ir jau notecējis, termiņš sen notecējis, termiņš jau sen notecējis, termiņš jau iztecējis, termiņš
            ir iztecējis, termiņš jau ir iztecējis, termiņš ir jau iztecējis, termiņš sen iztecējis, termiņš jau sen
            iztecējis, termiņš nokavēts, termiņš jau nokavēts, termiņš ir nokavēts, termiņš jau ir nokavēts, termiņš
            ir jau nokavēts, termiņš sen nokavēts, termiņš jau sen nokavēts, termiņš pārkāpts, termiņš jau pārkāpts,
            termiņš ir pārkāpts, termiņš jau ir pārkāpts, termiņš ir jau pārkāpts, termiņš sen pārkāpts, termiņš jau
            sen pārkāpts, termiņš nokavējies, termiņš jau nokavējies, termiņš ir nokavējies, termiņš jau ir
            nokavējies, termiņš ir jau nokavējies, termiņš sen nokavējies, termiņš jau sen nokavējies, termiņš pagāja,
            termiņš jau pagāja, termiņš sen pagāja, termiņš jau sen pagāja, termiņš beidzās, termiņš jau beidzās,
            termiņš sen beidzās, termiņš jau sen beidzās, izpildes termiņš pagājis, izpildes termiņš jau pagājis,
            izpildes termiņš ir pagājis, izpildes termiņš jau ir pagājis, izpildes termiņš ir jau pagājis, izpildes
            termiņš sen pagājis, izpildes termiņš jau sen pagājis, izpildes termiņš beidzies, izpildes termiņš jau
            beidzies, izpildes termiņš ir beidzies, izpildes termiņš jau ir beidzies, izpildes termiņš ir jau
            beidzies, izpildes termiņš sen beidzies, izpildes termiņš jau sen beidzies, izpildes termiņš izbeidzies,
            izpildes termiņš jau izbeidzies, izpildes termiņš ir izbeidzies, izpildes termiņš jau ir izbeidzies,
            izpildes termiņš ir jau izbeidzies, izpildes termiņš sen izbeidzies, izpildes termiņš jau sen izbeidzies,
            izpildes termiņš notecējis, izpildes termiņš jau notecējis, izpildes termiņš ir notecējis, izpildes
            termiņš jau ir notecējis, izpildes termiņš ir jau notecējis, izpildes termiņš sen notecējis, izpildes
            termiņš jau sen notecējis, izpildes termiņš iztecējis, izpildes termiņš jau iztecējis, izpildes termiņš ir
            iztecējis, izpildes termiņš jau ir iztecējis, izpildes termiņš ir jau iztecējis, izpildes termiņš sen
            iztecējis, izpildes termiņš jau sen iztecējis, izpildes termiņš nokavēts, izpildes termiņš jau nokavēts,
            izpildes termiņš ir nokavēts, izpildes termiņš jau ir nokavēts, izpildes termiņš ir jau nokavēts, izpildes
            termiņš sen nokavēts, izpildes termiņš jau sen nokavēts, izpildes termiņš pārkāpts, izpildes termiņš jau
            pārkāpts, izpildes termiņš ir pārkāpts, izpildes termiņš jau ir pārkāpts, izpildes termiņš ir jau
            pārkāpts, izpildes termiņš sen pārkāpts, izpildes termiņš jau sen pārkāpts, izpildes termiņš nokavējies,
            izpildes termiņš jau nokavējies, izpildes termiņš ir nokavējies, izpildes termiņš jau ir nokavējies,
            izpildes termiņš ir jau nokavējies, izpildes termiņš sen nokavējies, izpildes termiņš jau sen nokavējies,
            izpildes termiņš pagāja, izpildes termiņš jau pagāja, izpildes termiņš sen pagāja, izpildes termiņš jau
            sen pagāja, izpildes termiņš beidzās, izpildes termiņš jau beidzās, izpildes termiņš sen beidzās, izpildes
            termiņš jau sen beidzās, beigu termiņš pagājis, beigu termiņš jau pagājis, beigu termiņš ir pagājis, beigu
            termiņš jau ir pagājis, beigu termiņš ir jau pagājis, beigu termiņš sen pagājis, beigu termiņš jau sen
            pagājis, beigu termiņš beidzies, beigu termiņš jau beidzies, beigu termiņš ir beidzies, beigu termiņš jau
            ir beidzies, beigu termiņš ir jau beidzies, beigu termiņš sen beidzies, beigu termiņš jau sen beidzies,
            beigu termiņš izbeidzies, beigu termiņš jau izbeidzies, beigu termiņš ir izbeidzies, beigu termiņš jau ir
            izbeidzies, beigu termiņš ir jau izbeidzies, beigu termiņš sen izbeidzies, beigu termiņš jau sen
            izbeidzies, beigu termiņš notecējis, beigu termiņš jau notecējis, beigu termiņš ir notecējis, beigu
            termiņš jau ir notecējis, beigu termiņš ir jau notecējis, beigu termiņš sen notecējis, beigu termiņš jau
            sen notecējis, beigu termiņš iztecējis, beigu termiņš jau iztecējis, beigu termiņš ir iztecējis, beigu
            termiņš jau ir iztecējis, beigu termiņš ir jau iztecējis, beigu termiņš sen iztecējis, beigu termiņš jau
            sen iztecējis, beigu termiņš nokavēts, beigu termiņš jau nokavēts, beigu termiņš ir nokavēts, beigu
            termiņš jau ir nokavēts, beigu termiņš ir jau nokavēts, beigu termiņš sen nokavēts, beigu termiņš jau sen
            nokavēts, beigu termiņš pārkāpts, beigu termiņš jau pārkāpts, beigu termiņš ir pārkāpts, beigu termiņš jau
            ir pārkāpts, beigu termiņš ir jau pārkāpts, beigu termiņš sen pārkāpts, beigu termiņš jau sen pārkāpts,
            beigu termiņš nokavējies, beigu termiņš jau nokavējies, beigu termiņš ir nokavējies, beigu termiņš jau ir
            nokavējies, beigu termiņš ir jau nokavējies, beigu termiņš sen nokavējies, beigu termiņš jau sen
            nokavējies, beigu termiņš pagāja, beigu termiņš jau pagāja, beigu termiņš sen pagāja, beigu termiņš jau
            sen pagāja, beigu termiņš beidzās, beigu termiņš jau beidzās, beigu termiņš sen beidzās, beigu termiņš jau
            sen beidzās, gala termiņš pagājis, gala termiņš jau pagājis, gala termiņš ir pagājis, gala termiņš jau ir
            pagājis, gala termiņš ir jau pagājis, gala termiņš sen pagājis, gala termiņš jau sen pagājis, gala termiņš
            beidzies, gala termiņš jau beidzies, gala termiņš ir beidzies, gala termiņš jau ir beidzies, gala termiņš
            ir jau beidzies, gala termiņš sen beidzies, gala termiņš jau sen beidzies, gala termiņš izbeidzies, gala
            termiņš jau izbeidzies, gala termiņš ir izbeidzies, gala termiņš jau ir izbeidzies, gala termiņš ir jau
            izbeidzies, gala termiņš sen izbeidzies, gala termiņš jau sen izbeidzies, gala termiņš notecējis, gala
            termiņš jau notecējis, gala termiņš ir notecējis, gala termiņš jau ir notecējis, gala termiņš ir jau
            notecējis, gala termiņš sen notecējis, gala termiņš jau sen notecējis, gala termiņš iztecējis, gala
            termiņš jau iztecējis, gala termiņš ir iztecējis, gala termiņš jau ir iztecējis, gala termiņš ir jau
            iztecējis, gala termiņš sen iztecējis, gala termiņš jau sen iztecējis, gala termiņš nokavēts, gala termiņš
            jau nokavēts, gala termiņš ir nokavēts, gala termiņš jau ir nokavēts, gala termiņš ir jau nokavēts, gala
            termiņš sen nokavēts, gala termiņš jau sen nokavēts, gala termiņš pārkāpts, gala termiņš jau pārkāpts,
            gala termiņš ir pārkāpts, gala termiņš jau ir pārkāpts, gala termiņš ir jau pārkāpts, gala termiņš sen
            pārkāpts, gala termiņš jau sen pārkāpts, gala termiņš nokavējies, gala termiņš jau nokavējies, gala
            termiņš ir nokavējies, gala termiņš jau ir nokavējies, gala termiņš ir jau nokavējies, gala termiņš sen
            nokavējies, gala termiņš jau sen nokavējies, gala termiņš pagāja, gala termiņš jau pagāja, gala termiņš
            sen pagāja, gala termiņš jau sen pagāja, gala termiņš beidzās, gala termiņš jau beidzās, gala termiņš sen
            beidzās, gala termiņš jau sen beidzās, kuru termiņš pagājis, kuru termiņš jau pagājis, kuru termiņš ir
            pagājis, kuru termiņš beidzies, kuru termiņš jau beidzies, kuru termiņš ir beidzies, kuru termiņš
            izbeidzies, kuru termiņš jau izbeidzies, kuru termiņš ir izbeidzies, kuru termiņš notecējis, kuru termiņš
            jau notecējis, kuru termiņš ir notecējis, kuru termiņš iztecējis, kuru termiņš jau iztecējis, kuru termiņš
            ir iztecējis, kuru termiņš nokavēts, kuru termiņš jau nokavēts, kuru termiņš ir nokavēts, kuru termiņš
            pārkāpts, kuru termiņš jau pārkāpts, kuru termiņš ir pārkāpts, kuru termiņš nokavējies, kuru termiņš jau
            nokavējies, kuru termiņš ir nokavējies, kuru termiņš pagāja, kuru termiņš jau pagāja, kuru termiņš
            beidzās, kuru termiņš jau beidzās, kuriem termiņš pagājis, kuriem termiņš jau pagājis, kuriem termiņš ir
            pagājis, kuriem termiņš beidzies, kuriem termiņš jau beidzies, kuriem termiņš ir beidzies, kuriem termiņš
            izbeidzies, kuriem termiņš jau izbeidzies, kuriem termiņš ir izbeidzies, kuriem termiņš notecējis, kuriem
            termiņš jau notecējis, kuriem termiņš ir notecējis, kuriem termiņš iztecējis, kuriem termiņš jau
            iztecējis, kuriem termiņš ir iztecējis, kuriem termiņš nokavēts, kuriem termiņš jau nokavēts, kuriem
            termiņš ir nokavēts, kuriem termiņš pārkāpts, kuriem termiņš jau pārkāpts, kuriem termiņš ir pārkāpts,
            kuriem termiņš nokavējies, kuriem termiņš jau nokavējies, kuriem termiņš ir nokavējies, kuriem termiņš
            pagāja, kuriem termiņš jau pagāja, kuriem termiņš beidzās, kuriem termiņš jau beidzās, kurām termiņš
            pagājis, kurām termiņš jau pagājis, kurām termiņš ir pagājis, kurām termiņš beidzies, kurām termiņš jau
            beidzies, kurām termiņš ir beidzies, kurām termiņš izbeidzies, kurām termiņš jau izbeidzies, kurām termiņš
            ir izbeidzies, kurām termiņš notecējis, kurām termiņš jau notecējis, kurām termiņš ir notecējis, kurām
            termiņš iztecējis, kurām termiņš jau iztecējis, kurām termiņš ir iztecējis, kurām termiņš nokavēts, kurām
            termiņš jau nokavēts, kurām termiņš ir nokavēts, kurām termiņš pārkāpts, kurām termiņš jau pārkāpts, kurām
            termiņš ir pārkāpts, kurām termiņš nokavējies, kurām termiņš jau nokavējies, kurām termiņš ir nokavējies,
            kurām termiņš pagāja, kurām termiņš jau pagāja, kurām termiņš beidzās, kurām termiņš jau beidzās, kuram
            termiņš pagājis, kuram termiņš jau pagājis, kuram termiņš ir pagājis, kuram termiņš beidzies, kuram
            termiņš jau beidzies, kuram termiņš ir beidzies, kuram termiņš izbeidzies, kuram termiņš jau izbeidzies,
            kuram termiņš ir izbeidzies, kuram termiņš notecējis, kuram termiņš jau notecējis, kuram termiņš ir
            notecējis, kuram termiņš iztecējis, kuram termiņš jau iztecējis, kuram termiņš ir iztecējis, kuram termiņš
            nokavēts, kuram termiņš jau nokavēts, kuram termiņš ir nokavēts, kuram termiņš pārkāpts, kuram termiņš jau
            pārkāpts, kuram termiņš ir pārkāpts, kuram termiņš nokavējies, kuram termiņš jau nokavējies, kuram termiņš
            ir nokavējies, kuram termiņš pagāja, kuram termiņš jau pagāja, kuram termiņš beidzās, kuram termiņš jau
            beidzās, kurai termiņš pagājis, kurai termiņš jau pagājis, kurai termiņš ir pagājis, kurai termiņš
            beidzies, kurai termiņš jau beidzies, kurai termiņš ir beidzies, kurai termiņš izbeidzies, kurai termiņš
            jau izbeidzies, kurai termiņš ir izbeidzies, kurai termiņš notecējis, kurai termiņš jau notecējis, kurai
            termiņš ir notecējis, kurai termiņš iztecējis, kurai termiņš jau iztecējis, kurai termiņš ir iztecējis,
            kurai termiņš nokavēts, kurai termiņš jau nokavēts, kurai termiņš ir nokavēts, kurai termiņš pārkāpts,
            kurai termiņš jau pārkāpts, kurai termiņš ir pārkāpts, kurai termiņš nokavējies, kurai termiņš jau
            nokavējies, kurai termiņš ir nokavējies, kurai termiņš pagāja, kurai termiņš jau pagāja, kurai termiņš
            beidzās, kurai termiņš jau beidzās, kam termiņš pagājis, kam termiņš jau pagājis, kam termiņš ir pagājis,
            kam termiņš beidzies, kam termiņš jau beidzies, kam termiņš ir beidzies, kam termiņš izbeidzies, kam
            termiņš jau izbeidzies, kam termiņš ir izbeidzies, kam termiņš notecējis, kam termiņš jau notecējis, kam
            termiņš ir notecējis, kam termiņš iztecējis, kam termiņš jau iztecējis, kam termiņš ir iztecējis, kam
            termiņš nokavēts, kam termiņš jau nokavēts, kam termiņš ir nokavēts, kam termiņš pārkāpts, kam termiņš jau
            pārkāpts, kam termiņš ir pārkāpts, kam termiņš nokavējies, kam termiņš jau nokavējies, kam termiņš ir
            nokavējies, kam termiņš pagāja, kam termiņš jau pagāja, kam termiņš beidzās, kam termiņš jau beidzās, tiem
            termiņš pagājis, tiem termiņš jau pagājis, tiem termiņš ir pagājis, tiem termiņš beidzies, tiem termiņš
            jau beidzies, tiem termiņš ir beidzies, tiem termiņš izbeidzies, tiem termiņš jau izbeidzies, tiem termiņš
            ir izbeidzies, tiem termiņš notecējis, tiem termiņš jau notecējis, tiem termiņš ir notecējis, tiem termiņš
            iztecējis, tiem termiņš jau iztecējis, tiem termiņš ir iztecējis, tiem termiņš nokavēts, tiem termiņš jau
            nokavēts, tiem termiņš ir nokavēts, tiem termiņš pārkāpts, tiem termiņš jau pārkāpts, tiem termiņš ir
            pārkāpts, tiem termiņš nokavējies, tiem termiņš jau nokavējies, tiem termiņš ir nokavējies, tiem termiņš
            pagāja, tiem termiņš jau pagāja, tiem termiņš beidzās, tiem termiņš jau beidzās, termiņi jau pagājuši,
            termiņi jau ir pagājuši, termiņi ir jau pagājuši, termiņi beigušies, termiņi jau beigušies, termiņi ir
            beigušies, termiņi jau ir beigušies, termiņi ir jau beigušies, termiņi izbeigušies, termiņi jau
            izbeigušies, termiņi ir izbeigušies, termiņi jau ir izbeigušies, termiņi ir jau izbeigušies, termiņi
            nokavēti, termiņi jau nokavēti, termiņi ir nokavēti, termiņi jau ir nokavēti, termiņi ir jau nokavēti,
            termiņi pārkāpti, termiņi jau pārkāpti, termiņi ir pārkāpti, termiņi jau ir pārkāpti, termiņi ir jau
            pārkāpti, ar beigušos termiņu, kavētāji, kavētājs, nokavētāji, iekavējumi, iekavējums, kavējošie, kavē
            termiņu, kavē termiņus, kavējuši termiņu, kavējuši termiņus, nokavē termiņu, nokavē termiņus, nokavējuši
            termiņu, kavējošās, aizkavējies, aizkavējušies, aizkavējusies, aizkavēts, aizkavēti, aizkavēta,
            aizkavētie, aizkavējas, aizkavējās, kavējamies, iestrēguši termiņi, neievēro termiņu, neievēro termiņus,
            neievēroja termiņu, neievēroja termiņus, nav ievērojuši termiņus, nav ievērots
            termiņš, jau bija jābūt, jau bija jāpaveic, jau bija jānodod, atpaliek no grafika, atpaliekošie""",
        Concept.ALL: """visi, visas, visus, visu, viss, visa, visiem, visām, katrs, katra, katru, pilns, pilnu, pilno, pilnīgi viss, visā,
            ikviens, pilnais""",
        Concept.ANY_STATUS: """neatkarīgi no statusa, neatkarīgi no stāvokļa, neskatoties uz statusu, ar jebkādu statusu, jebkurā statusā, jebkāda
            statusa, visi statusi, visos statusos, gan izpildīti gan neizpildīti, gan izpildītie gan neizpildītie, gan
            izpildīts gan neizpildīts, izpildīti un neizpildīti, izpildītie un neizpildītie, izpildītos un
            neizpildītos, izpildīts vai ne, izpildīti vai ne, pabeigts vai ne, pabeigti vai ne, gan atvērtie gan
            izpildītie, atvērtie un izpildītie, gan atvērti gan izpildīti, ieskaitot izpildītos, ieskaitot izpildīto,
            ieskaitot jau izpildītos, ieskaitot pabeigtos, tostarp izpildītos, tostarp izpildītie, arī izpildītos, arī
            izpildītie, arī jau izpildītos, neatkarīgi no tā vai izpildīts, iesniegts vai ne, kopā ar izpildītajiem,
            izpildīts vai nē, izpildīts un ne, izpildīts un neizpildīts, neizpildīts un izpildīts, izpildīts vai
            neizpildīts, gan neizpildīts gan izpildīts, gan izpildīts gan atvērts, gan atvērts gan izpildīts, atvērts
            un izpildīts, izpildīts un atvērts, atvērts vai izpildīts, izpildīts un vēl ne, izpildīta vai ne,
            izpildīta vai nē, izpildīta un ne, izpildīta un neizpildīta, neizpildīta un izpildīta, izpildīta vai
            neizpildīta, gan izpildīta gan neizpildīta, gan neizpildīta gan izpildīta, gan izpildīta gan atvērta, gan
            atvērta gan izpildīta, atvērta un izpildīta, izpildīta un atvērta, atvērta vai izpildīta, izpildīta un vēl
            ne, izpildīti vai nē, izpildīti un ne, neizpildīti un izpildīti, izpildīti vai neizpildīti, gan
            neizpildīti gan izpildīti, gan izpildīti gan atvērti, atvērti un izpildīti, izpildīti un atvērti, atvērti
            vai izpildīti, izpildīti un vēl ne, izpildītas vai ne, izpildītas vai nē, izpildītas un ne, izpildītas un
            neizpildītas, neizpildītas un izpildītas, izpildītas vai neizpildītas, gan izpildītas gan neizpildītas,
            gan neizpildītas gan izpildītas, gan izpildītas gan atvērtas, gan atvērtas gan izpildītas, atvērtas un
            izpildītas, izpildītas un atvērtas, atvērtas vai izpildītas, izpildītas un vēl ne, izpildītos vai ne,
            izpildītos vai nē, izpildītos un ne, neizpildītos un izpildītos, izpildītos vai neizpildītos, gan
            izpildītos gan neizpildītos, gan neizpildītos gan izpildītos, gan izpildītos gan atvērtos, gan atvērtos
            gan izpildītos, atvērtos un izpildītos, izpildītos un atvērtos, atvērtos vai izpildītos, izpildītos un vēl
            ne, izpildītus vai ne, izpildītus vai nē, izpildītus un ne, izpildītus un neizpildītus, neizpildītus un
            izpildītus, izpildītus vai neizpildītus, gan izpildītus gan neizpildītus, gan neizpildītus gan izpildītus,
            gan izpildītus gan atvērtus, gan atvērtus gan izpildītus, atvērtus un izpildītus, izpildītus un atvērtus,
            atvērtus vai izpildītus, izpildītus un vēl ne, izpildītie vai ne, izpildītie vai nē, izpildītie un ne,
            neizpildītie un izpildītie, izpildītie vai neizpildītie, gan neizpildītie gan izpildītie, gan izpildītie
            gan atvērtie, izpildītie un atvērtie, atvērtie vai izpildītie, izpildītie un vēl ne, izpildītās vai ne,
            izpildītās vai nē, izpildītās un ne, izpildītās un neizpildītās, neizpildītās un izpildītās, izpildītās
            vai neizpildītās, gan izpildītās gan neizpildītās, gan neizpildītās gan izpildītās, gan izpildītās gan
            atvērtās, gan atvērtās gan izpildītās, atvērtās un izpildītās, izpildītās un atvērtās, atvērtās vai
            izpildītās, izpildītās un vēl ne, pabeigts vai nē, pabeigts un ne, pabeigts un nepabeigts, nepabeigts un
            pabeigts, pabeigts vai nepabeigts, gan pabeigts gan nepabeigts, gan nepabeigts gan pabeigts, gan pabeigts
            gan atvērts, gan atvērts gan pabeigts, atvērts un pabeigts, pabeigts un atvērts, atvērts vai pabeigts,
            pabeigts un vēl ne, pabeigta vai ne, pabeigta vai nē, pabeigta un ne, pabeigta un nepabeigta, nepabeigta
            un pabeigta, pabeigta vai nepabeigta, gan pabeigta gan nepabeigta, gan nepabeigta gan pabeigta, gan
            pabeigta gan atvērta, gan atvērta gan pabeigta, atvērta un pabeigta, pabeigta un atvērta, atvērta vai
            pabeigta, pabeigta un vēl ne, pabeigti vai nē, pabeigti un ne, pabeigti un nepabeigti, nepabeigti un
            pabeigti, pabeigti vai nepabeigti, gan pabeigti gan nepabeigti, gan nepabeigti gan pabeigti, gan pabeigti
            gan atvērti, gan atvērti gan pabeigti, atvērti un pabeigti, pabeigti un atvērti, atvērti vai pabeigti,
            pabeigti un vēl ne, pabeigtas vai ne, pabeigtas vai nē, pabeigtas un ne, pabeigtas un nepabeigtas,
            nepabeigtas un pabeigtas, pabeigtas vai nepabeigtas, gan pabeigtas gan nepabeigtas, gan nepabeigtas gan
            pabeigtas, gan pabeigtas gan atvērtas, gan atvērtas gan pabeigtas, atvērtas un pabeigtas, pabeigtas un
            atvērtas, atvērtas vai pabeigtas, pabeigtas un vēl ne, pabeigtos vai ne, pabeigtos vai nē, pabeigtos un
            ne, pabeigtos un nepabeigtos, nepabeigtos un pabeigtos, pabeigtos vai nepabeigtos, gan pabeigtos gan
            nepabeigtos, gan nepabeigtos gan pabeigtos, gan pabeigtos gan atvērtos, gan atvērtos gan pabeigtos,
            atvērtos un pabeigtos, pabeigtos un atvērtos, atvērtos vai pabeigtos, pabeigtos un vēl ne, pabeigtus vai
            ne, pabeigtus vai nē, pabeigtus un ne, pabeigtus un nepabeigtus, nepabeigtus un pabeigtus, pabeigtus vai
            nepabeigtus, gan pabeigtus gan nepabeigtus, gan nepabeigtus gan pabeigtus, gan pabeigtus gan atvērtus, gan
            atvērtus gan pabeigtus, atvērtus un pabeigtus, pabeigtus un atvērtus, atvērtus vai pabeigtus, pabeigtus un
            vēl ne, pabeigtie vai ne, pabeigtie vai nē, pabeigtie un ne, pabeigtie un nepabeigtie, nepabeigtie un
            pabeigtie, pabeigtie vai nepabeigtie, gan pabeigtie gan nepabeigtie, gan nepabeigtie gan pabeigtie, gan
            pabeigtie gan atvērtie, gan atvērtie gan pabeigtie, atvērtie un pabeigtie, pabeigtie un atvērtie, atvērtie
            vai pabeigtie, pabeigtie un vēl ne, pabeigtās vai ne, pabeigtās vai nē, pabeigtās un ne, pabeigtās un
            nepabeigtās, nepabeigtās un pabeigtās, pabeigtās vai nepabeigtās, gan pabeigtās gan nepabeigtās, gan
            nepabeigtās gan pabeigtās, gan pabeigtās gan atvērtās, gan atvērtās gan pabeigtās, atvērtās un pabeigtās,
            pabeigtās un atvērtās, atvērtās vai pabeigtās, pabeigtās un vēl ne, iesniegts vai nē, iesniegts un ne,
            iesniegts un neiesniegts, neiesniegts un iesniegts, iesniegts vai neiesniegts, gan iesniegts gan
            neiesniegts, gan neiesniegts gan iesniegts, gan iesniegts gan atvērts, gan atvērts gan iesniegts, atvērts
            un iesniegts, iesniegts un atvērts, atvērts vai iesniegts, iesniegts un vēl ne, iesniegta vai ne,
            iesniegta vai nē, iesniegta un ne, iesniegta un neiesniegta, neiesniegta un iesniegta, iesniegta vai
            neiesniegta, gan iesniegta gan neiesniegta, gan neiesniegta gan iesniegta, gan iesniegta gan atvērta, gan
            atvērta gan iesniegta, atvērta un iesniegta, iesniegta un atvērta, atvērta vai iesniegta, iesniegta un vēl
            ne, iesniegti vai ne, iesniegti vai nē, iesniegti un ne, iesniegti un neiesniegti, neiesniegti un
            iesniegti, iesniegti vai neiesniegti, gan iesniegti gan neiesniegti, gan neiesniegti gan iesniegti, gan
            iesniegti gan atvērti, gan atvērti gan iesniegti, atvērti un iesniegti, iesniegti un atvērti, atvērti vai
            iesniegti, iesniegti un vēl ne, iesniegtas vai ne, iesniegtas vai nē, iesniegtas un ne, iesniegtas un
            neiesniegtas, neiesniegtas un iesniegtas, iesniegtas vai neiesniegtas, gan iesniegtas gan neiesniegtas,
            gan neiesniegtas gan iesniegtas, gan iesniegtas gan atvērtas, gan atvērtas gan iesniegtas, atvērtas un
            iesniegtas, iesniegtas un atvērtas, atvērtas vai iesniegtas, iesniegtas un vēl ne, iesniegtos vai ne,
            iesniegtos vai nē, iesniegtos un ne, iesniegtos un neiesniegtos, neiesniegtos un iesniegtos, iesniegtos
            vai neiesniegtos, gan iesniegtos gan neiesniegtos, gan neiesniegtos gan iesniegtos, gan iesniegtos gan
            atvērtos, gan atvērtos gan iesniegtos, atvērtos un iesniegtos, iesniegtos un atvērtos, atvērtos vai
            iesniegtos, iesniegtos un vēl ne, iesniegtus vai ne, iesniegtus vai nē, iesniegtus un ne, iesniegtus un
            neiesniegtus, neiesniegtus un iesniegtus, iesniegtus vai neiesniegtus, gan iesniegtus gan neiesniegtus,
            gan neiesniegtus gan iesniegtus, gan iesniegtus gan atvērtus, gan atvērtus gan iesniegtus, atvērtus un
            iesniegtus, iesniegtus un atvērtus, atvērtus vai iesniegtus, iesniegtus un vēl ne, iesniegtie vai ne,
            iesniegtie vai nē, iesniegtie un ne, iesniegtie un neiesniegtie, neiesniegtie un iesniegtie, iesniegtie
            vai neiesniegtie, gan iesniegtie gan neiesniegtie, gan neiesniegtie gan iesniegtie, gan iesniegtie gan
            atvērtie, gan atvērtie gan iesniegtie, atvērtie un iesniegtie, iesniegtie un atvērtie, atvērtie vai
            iesniegtie, iesniegtie un vēl ne, iesniegtās vai ne, iesniegtās vai nē, iesniegtās un ne, iesniegtās un
            neiesniegtās, neiesniegtās un iesniegtās, iesniegtās vai neiesniegtās, gan iesniegtās gan neiesniegtās,
            gan neiesniegtās gan iesniegtās, gan iesniegtās gan atvērtās, gan atvērtās gan iesniegtās, atvērtās un
            iesniegtās, iesniegtās un atvērtās, atvērtās vai iesniegtās, iesniegtās un vēl ne, izdarīts vai ne,
            izdarīts vai nē, izdarīts un ne, izdarīts un neizdarīts, neizdarīts un izdarīts, izdarīts vai neizdarīts,
            gan izdarīts gan neizdarīts, gan neizdarīts gan izdarīts, gan izdarīts gan atvērts, gan atvērts gan
            izdarīts, atvērts un izdarīts, izdarīts un atvērts, atvērts vai izdarīts, izdarīts un vēl ne, izdarīta vai
            ne, izdarīta vai nē, izdarīta un ne, izdarīta un neizdarīta, neizdarīta un izdarīta, izdarīta vai
            neizdarīta, gan izdarīta gan neizdarīta, gan neizdarīta gan izdarīta, gan izdarīta gan atvērta, gan
            atvērta gan izdarīta, atvērta un izdarīta, izdarīta un atvērta, atvērta vai izdarīta, izdarīta un vēl ne,
            izdarīti vai ne, izdarīti vai nē, izdarīti un ne, izdarīti un neizdarīti, neizdarīti un izdarīti, izdarīti
            vai neizdarīti, gan izdarīti gan neizdarīti, gan neizdarīti gan izdarīti, gan izdarīti gan atvērti, gan
            atvērti gan izdarīti, atvērti un izdarīti, izdarīti un atvērti, atvērti vai izdarīti, izdarīti un vēl ne,
            izdarītas vai ne, izdarītas vai nē, izdarītas un ne, izdarītas un neizdarītas, neizdarītas un izdarītas,
            izdarītas vai neizdarītas, gan izdarītas gan neizdarītas, gan neizdarītas gan izdarītas, gan izdarītas gan
            atvērtas, gan atvērtas gan izdarītas, atvērtas un izdarītas, izdarītas un atvērtas, atvērtas vai
            izdarītas, izdarītas un vēl ne, izdarītos vai ne, izdarītos vai nē, izdarītos un ne, izdarītos un
            neizdarītos, neizdarītos un izdarītos, izdarītos vai neizdarītos, gan izdarītos gan neizdarītos, gan
            neizdarītos gan izdarītos, gan izdarītos gan atvērtos, gan atvērtos gan izdarītos, atvērtos un izdarītos,
            izdarītos un atvērtos, atvērtos vai izdarītos, izdarītos un vēl ne, izdarītus vai ne, izdarītus vai nē,
            izdarītus un ne, izdarītus un neizdarītus, neizdarītus un izdarītus, izdarītus vai neizdarītus, gan
            izdarītus gan neizdarītus, gan neizdarītus gan izdarītus, gan izdarītus gan atvērtus, gan atvērtus gan
            izdarītus, atvērtus un izdarītus, izdarītus un atvērtus, atvērtus vai izdarītus, izdarītus un vēl ne,
            izdarītie vai ne, izdarītie vai nē, izdarītie un ne, izdarītie un neizdarītie, neizdarītie un izdarītie,
            izdarītie vai neizdarītie, gan izdarītie gan neizdarītie, gan neizdarītie gan izdarītie, gan izdarītie gan
            atvērtie, gan atvērtie gan izdarītie, atvērtie un izdarītie, izdarītie un atvērtie, atvērtie vai
            izdarītie, izdarītie un vēl ne, izdarītās vai ne, izdarītās vai nē, izdarītās un ne, izdarītās un
            neizdarītās, neizdarītās un izdarītās, izdarītās vai neizdarītās, gan izdarītās gan neizdarītās, gan
            neizdarītās gan izdarītās, gan izdarītās gan atvērtās, gan atvērtās gan izdarītās, atvērtās un izdarītās,
            izdarītās un atvērtās, atvērtās vai izdarītās, izdarītās un vēl ne, paveikts vai ne, paveikts vai nē,
            paveikts un ne, paveikts un nepaveikts, nepaveikts un paveikts, paveikts vai nepaveikts, gan paveikts gan
            nepaveikts, gan nepaveikts gan paveikts, gan paveikts gan atvērts, gan atvērts gan paveikts, atvērts un
            paveikts, paveikts un atvērts, atvērts vai paveikts, paveikts un vēl ne, paveikta vai ne, paveikta vai nē,
            paveikta un ne, paveikta un nepaveikta, nepaveikta un paveikta, paveikta vai nepaveikta, gan paveikta gan
            nepaveikta, gan nepaveikta gan paveikta, gan paveikta gan atvērta, gan atvērta gan paveikta, atvērta un
            paveikta, paveikta un atvērta, atvērta vai paveikta, paveikta un vēl ne, paveikti vai ne, paveikti vai nē,
            paveikti un ne, paveikti un nepaveikti, nepaveikti un paveikti, paveikti vai nepaveikti, gan paveikti gan
            nepaveikti, gan nepaveikti gan paveikti, gan paveikti gan atvērti, gan atvērti gan paveikti, atvērti un
            paveikti, paveikti un atvērti, atvērti vai paveikti, paveikti un vēl ne, paveiktas vai ne, paveiktas vai
            nē, paveiktas un ne, paveiktas un nepaveiktas, nepaveiktas un paveiktas, paveiktas vai nepaveiktas, gan
            paveiktas gan nepaveiktas, gan nepaveiktas gan paveiktas, gan paveiktas gan atvērtas, gan atvērtas gan
            paveiktas, atvērtas un paveiktas, paveiktas un atvērtas, atvērtas vai paveiktas, paveiktas un vēl ne,
            paveiktos vai ne, paveiktos vai nē, paveiktos un ne, paveiktos un nepaveiktos, nepaveiktos un paveiktos,
            paveiktos vai nepaveiktos, gan paveiktos gan nepaveiktos, gan nepaveiktos gan paveiktos, gan paveiktos gan
            atvērtos, gan atvērtos gan paveiktos, atvērtos un paveiktos, paveiktos un atvērtos, atvērtos vai
            paveiktos, paveiktos un vēl ne, paveiktus vai ne, paveiktus vai nē, paveiktus un ne, paveiktus un
            nepaveiktus, nepaveiktus un paveiktus, paveiktus vai nepaveiktus, gan paveiktus gan nepaveiktus, gan
            nepaveiktus gan paveiktus, gan paveiktus gan atvērtus, gan atvērtus gan paveiktus, atvērtus un paveiktus,
            paveiktus un atvērtus, atvērtus vai paveiktus, paveiktus un vēl ne, paveiktie vai ne, paveiktie vai nē,
            paveiktie un ne, paveiktie un nepaveiktie, nepaveiktie un paveiktie, paveiktie vai nepaveiktie, gan
            paveiktie gan nepaveiktie, gan nepaveiktie gan paveiktie, gan paveiktie gan atvērtie, gan atvērtie gan
            paveiktie, atvērtie un paveiktie, paveiktie un atvērtie, atvērtie vai paveiktie, paveiktie un vēl ne,
            paveiktās vai ne, paveiktās vai nē, paveiktās un ne, paveiktās un nepaveiktās, nepaveiktās un paveiktās,
            paveiktās vai nepaveiktās, gan paveiktās gan nepaveiktās, gan nepaveiktās gan paveiktās, gan paveiktās gan
            atvērtās, gan atvērtās gan paveiktās, atvērtās un paveiktās, paveiktās un atvērtās, atvērtās vai
            paveiktās, paveiktās un vēl ne, aizvērts vai ne, aizvērts vai nē, aizvērts un ne, aizvērts un neaizvērts,
            neaizvērts un aizvērts, aizvērts vai neaizvērts, gan aizvērts gan neaizvērts, gan neaizvērts gan aizvērts,
            gan aizvērts gan atvērts, gan atvērts gan aizvērts, atvērts un aizvērts, aizvērts un atvērts, atvērts vai
            aizvērts, aizvērts un vēl ne, aizvērta vai ne, aizvērta vai nē, aizvērta un ne, aizvērta un neaizvērta,
            neaizvērta un aizvērta, aizvērta vai neaizvērta, gan aizvērta gan neaizvērta, gan neaizvērta gan aizvērta,
            gan aizvērta gan atvērta, gan atvērta gan aizvērta, atvērta un aizvērta, aizvērta un atvērta, atvērta vai
            aizvērta, aizvērta un vēl ne, aizvērti vai ne, aizvērti vai nē, aizvērti un ne, aizvērti un neaizvērti,
            neaizvērti un aizvērti, aizvērti vai neaizvērti, gan aizvērti gan neaizvērti, gan neaizvērti gan aizvērti,
            gan aizvērti gan atvērti, gan atvērti gan aizvērti, atvērti un aizvērti, aizvērti un atvērti, atvērti vai
            aizvērti, aizvērti un vēl ne, aizvērtas vai ne, aizvērtas vai nē, aizvērtas un ne, aizvērtas un
            neaizvērtas, neaizvērtas un aizvērtas, aizvērtas vai neaizvērtas, gan aizvērtas gan neaizvērtas, gan
            neaizvērtas gan aizvērtas, gan aizvērtas gan atvērtas, gan atvērtas gan aizvērtas, atvērtas un aizvērtas,
            aizvērtas un atvērtas, atvērtas vai aizvērtas, aizvērtas un vēl ne, aizvērtos vai ne, aizvērtos vai nē,
            aizvērtos un ne, aizvērtos un neaizvērtos, neaizvērtos un aizvērtos, aizvērtos vai neaizvērtos, gan
            aizvērtos gan neaizvērtos, gan neaizvērtos gan aizvērtos, gan aizvērtos gan atvērtos, gan atvērtos gan
            aizvērtos, atvērtos un aizvērtos, aizvērtos un atvērtos, atvērtos vai aizvērtos, aizvērtos un vēl ne,
            aizvērtus vai ne, aizvērtus vai nē, aizvērtus un ne, aizvērtus un neaizvērtus, neaizvērtus un aizvērtus,
            aizvērtus vai neaizvērtus, gan aizvērtus gan neaizvērtus, gan neaizvērtus gan aizvērtus, gan aizvērtus gan
            atvērtus, gan atvērtus gan aizvērtus, atvērtus un aizvērtus, aizvērtus un atvērtus, atvērtus vai
            aizvērtus, aizvērtus un vēl ne, aizvērtie vai ne, aizvērtie vai nē, aizvērtie un ne, aizvērtie un
            neaizvērtie, neaizvērtie un aizvērtie, aizvērtie vai neaizvērtie, gan aizvērtie gan neaizvērtie, gan
            neaizvērtie gan aizvērtie, gan aizvērtie gan atvērtie, gan atvērtie gan aizvērtie, atvērtie un aizvērtie,
            aizvērtie un atvērtie, atvērtie vai aizvērtie, aizvērtie un vēl ne, aizvērtās vai ne, aizvērtās vai nē,
            aizvērtās un ne, aizvērtās un neaizvērtās, neaizvērtās un aizvērtās, aizvērtās vai neaizvērtās, gan
            aizvērtās gan neaizvērtās, gan neaizvērtās gan aizvērtās, gan aizvērtās gan atvērtās, gan atvērtās gan
            aizvērtās, atvērtās un aizvērtās, aizvērtās un atvērtās, atvērtās vai aizvērtās, aizvērtās un vēl ne,
            slēgts vai ne, slēgts vai nē, slēgts un ne, slēgts un neslēgts, neslēgts un slēgts, slēgts vai neslēgts,
            gan slēgts gan neslēgts, gan neslēgts gan slēgts, gan slēgts gan atvērts, gan atvērts gan slēgts, atvērts
            un slēgts, slēgts un atvērts, atvērts vai slēgts, slēgts un vēl ne, slēgta vai ne, slēgta vai nē, slēgta
            un ne, slēgta un neslēgta, neslēgta un slēgta, slēgta vai neslēgta, gan slēgta gan neslēgta, gan neslēgta
            gan slēgta, gan slēgta gan atvērta, gan atvērta gan slēgta, atvērta un slēgta, slēgta un atvērta, atvērta
            vai slēgta, slēgta un vēl ne, slēgti vai ne, slēgti vai nē, slēgti un ne, slēgti un neslēgti, neslēgti un
            slēgti, slēgti vai neslēgti, gan slēgti gan neslēgti, gan neslēgti gan slēgti, gan slēgti gan atvērti, gan
            atvērti gan slēgti, atvērti un slēgti, slēgti un atvērti, atvērti vai slēgti, slēgti un vēl ne, slēgtas
            vai ne, slēgtas vai nē, slēgtas un ne, slēgtas un neslēgtas, neslēgtas un slēgtas, slēgtas vai neslēgtas,
            gan slēgtas gan neslēgtas, gan neslēgtas gan slēgtas, gan slēgtas gan atvērtas, gan atvērtas gan slēgtas,
            atvērtas un slēgtas, slēgtas un atvērtas, atvērtas vai slēgtas, slēgtas un vēl ne, slēgtos vai ne, slēgtos
            vai nē, slēgtos un ne, slēgtos un neslēgtos, neslēgtos un slēgtos, slēgtos vai neslēgtos, gan slēgtos gan
            neslēgtos, gan neslēgtos gan slēgtos, gan slēgtos gan atvērtos, gan atvērtos gan slēgtos, atvērtos un
            slēgtos, slēgtos un atvērtos, atvērtos vai slēgtos, slēgtos un vēl ne, slēgtus vai ne, slēgtus vai nē,
            slēgtus un ne, slēgtus un neslēgtus, neslēgtus un slēgtus, slēgtus vai neslēgtus, gan slēgtus gan
            neslēgtus, gan neslēgtus gan slēgtus, gan slēgtus gan atvērtus, gan atvērtus gan slēgtus, atvērtus un
            slēgtus, slēgtus un atvērtus, atvērtus vai slēgtus, slēgtus un vēl ne, slēgtie vai ne, slēgtie vai nē,
            slēgtie un ne, slēgtie un neslēgtie, neslēgtie un slēgtie, slēgtie vai neslēgtie, gan slēgtie gan
            neslēgtie, gan neslēgtie gan slēgtie, gan slēgtie gan atvērtie, gan atvērtie gan slēgtie, atvērtie un
            slēgtie, slēgtie un atvērtie, atvērtie vai slēgtie, slēgtie un vēl ne, slēgtās vai ne, slēgtās vai nē,
            slēgtās un ne, slēgtās un neslēgtās, neslēgtās un slēgtās, slēgtās vai neslēgtās, gan slēgtās gan
            neslēgtās, gan neslēgtās gan slēgtās, gan slēgtās gan atvērtās, gan atvērtās gan slēgtās, atvērtās un
            slēgtās, slēgtās un atvērtās, atvērtās vai slēgtās, slēgtās un vēl ne, arī pabeigtie, arī jau pabeigtie,
            ieskaitot pabeigtie, ieskaitot jau pabeigtie, tostarp pabeigtie, tostarp jau pabeigtie, kā arī pabeigtie,
            kā arī jau pabeigtie, arī visi pabeigtie, arī visi jau pabeigtie, gan atvērtie gan jau pabeigtie, atvērtie
            un jau pabeigtie, atvērti un pabeigtie, atvērti un jau pabeigtie, gan atvērti gan pabeigtie, gan atvērti
            gan jau pabeigtie, arī pabeigtos, arī jau pabeigtos, ieskaitot jau pabeigtos, tostarp pabeigtos, tostarp
            jau pabeigtos, kā arī pabeigtos, kā arī jau pabeigtos, arī visi pabeigtos, arī visi jau pabeigtos, gan
            atvērtie gan pabeigtos, gan atvērtie gan jau pabeigtos, atvērtie un pabeigtos, atvērtie un jau pabeigtos,
            atvērti un pabeigtos, atvērti un jau pabeigtos, gan atvērti gan pabeigtos, gan atvērti gan jau pabeigtos,
            arī pabeigtās, arī jau pabeigtās, ieskaitot pabeigtās, ieskaitot jau pabeigtās, tostarp pabeigtās, tostarp
            jau pabeigtās, kā arī pabeigtās, kā arī jau pabeigtās, arī visi pabeigtās, arī visi jau pabeigtās, gan
            atvērtie gan pabeigtās, gan atvērtie gan jau pabeigtās, atvērtie un pabeigtās, atvērtie un jau pabeigtās,
            atvērti un pabeigtās, atvērti un jau pabeigtās, gan atvērti gan pabeigtās, gan atvērti gan jau pabeigtās,
            arī pabeigtas, arī jau pabeigtas, ieskaitot pabeigtas, ieskaitot jau pabeigtas, tostarp pabeigtas, tostarp
            jau pabeigtas, kā arī pabeigtas, kā arī jau pabeigtas, arī visi pabeigtas, arī visi jau pabeigtas, gan
            atvērtie gan pabeigtas, gan atvērtie gan jau pabeigtas, atvērtie un pabeigtas, atvērtie un jau pabeigtas,
            atvērti un pabeigtas, atvērti un jau pabeigtas, gan atvērti gan pabeigtas, gan atvērti gan jau pabeigtas,
            arī pabeigts, arī jau pabeigts, ieskaitot pabeigts, ieskaitot jau pabeigts, tostarp pabeigts, tostarp jau
            pabeigts, kā arī pabeigts, kā arī jau pabeigts, arī visi pabeigts, arī visi jau pabeigts, gan atvērtie gan
            pabeigts, gan atvērtie gan jau pabeigts, atvērtie un pabeigts, atvērtie un jau pabeigts, atvērti un
            pabeigts, atvērti un jau pabeigts, gan atvērti gan pabeigts, gan atvērti gan jau pabeigts, arī pabeigti,
            arī jau pabeigti, ieskaitot pabeigti, ieskaitot jau pabeigti, tostarp pabeigti, tostarp jau pabeigti, kā
            arī pabeigti, kā arī jau pabeigti, arī visi pabeigti, arī visi jau pabeigti, gan atvērtie gan pabeigti,
            gan atvērtie gan jau pabeigti, atvērtie un pabeigti, atvērtie un jau pabeigti, atvērti un jau pabeigti,
            gan atvērti gan jau pabeigti, arī jau izpildītie, ieskaitot izpildītie, ieskaitot jau izpildītie, tostarp
            jau izpildītie, kā arī izpildītie, kā arī jau izpildītie, arī visi izpildītie, arī visi jau izpildītie,
            gan atvērtie gan jau izpildītie, atvērtie un jau izpildītie, atvērti un izpildītie, atvērti un jau
            izpildītie, gan atvērti gan izpildītie, gan atvērti gan jau izpildītie, tostarp jau izpildītos, kā arī
            izpildītos, kā arī jau izpildītos, arī visi izpildītos, arī visi jau izpildītos, gan atvērtie gan
            izpildītos, gan atvērtie gan jau izpildītos, atvērtie un izpildītos, atvērtie un jau izpildītos, atvērti
            un izpildītos, atvērti un jau izpildītos, gan atvērti gan izpildītos, gan atvērti gan jau izpildītos, arī
            izpildītās, arī jau izpildītās, ieskaitot izpildītās, ieskaitot jau izpildītās, tostarp izpildītās,
            tostarp jau izpildītās, kā arī izpildītās, kā arī jau izpildītās, arī visi izpildītās, arī visi jau
            izpildītās, gan atvērtie gan izpildītās, gan atvērtie gan jau izpildītās, atvērtie un izpildītās, atvērtie
            un jau izpildītās, atvērti un izpildītās, atvērti un jau izpildītās, gan atvērti gan izpildītās, gan
            atvērti gan jau izpildītās, arī izpildītas, arī jau izpildītas, ieskaitot izpildītas, ieskaitot jau
            izpildītas, tostarp izpildītas, tostarp jau izpildītas, kā arī izpildītas, kā arī jau izpildītas, arī visi
            izpildītas, arī visi jau izpildītas, gan atvērtie gan izpildītas, gan atvērtie gan jau izpildītas,
            atvērtie un izpildītas, atvērtie un jau izpildītas, atvērti un izpildītas, atvērti un jau izpildītas, gan
            atvērti gan izpildītas, gan atvērti gan jau izpildītas, arī izpildīts, arī jau izpildīts, ieskaitot
            izpildīts, ieskaitot jau izpildīts, tostarp izpildīts, tostarp jau izpildīts, kā arī izpildīts, kā arī jau
            izpildīts, arī visi izpildīts, arī visi jau izpildīts, gan atvērtie gan izpildīts, gan atvērtie gan jau
            izpildīts, atvērtie un izpildīts, atvērtie un jau izpildīts, atvērti un izpildīts, atvērti un jau
            izpildīts, gan atvērti gan izpildīts, gan atvērti gan jau izpildīts, arī izpildīti, arī jau izpildīti,
            ieskaitot izpildīti, ieskaitot jau izpildīti, tostarp izpildīti, tostarp jau izpildīti, kā arī izpildīti,
            kā arī jau izpildīti, arī visi izpildīti, arī visi jau izpildīti, gan atvērtie gan izpildīti, gan atvērtie
            gan jau izpildīti, atvērtie un izpildīti, atvērtie un jau izpildīti, atvērti un jau izpildīti, gan atvērti
            gan jau izpildīti, arī iesniegtie, arī jau iesniegtie, ieskaitot iesniegtie, ieskaitot jau iesniegtie,
            tostarp iesniegtie, tostarp jau iesniegtie, kā arī iesniegtie, kā arī jau iesniegtie, arī visi iesniegtie,
            arī visi jau iesniegtie, gan atvērtie gan jau iesniegtie, atvērtie un jau iesniegtie, atvērti un
            iesniegtie, atvērti un jau iesniegtie, gan atvērti gan iesniegtie, gan atvērti gan jau iesniegtie, arī
            iesniegtos, arī jau iesniegtos, ieskaitot iesniegtos, ieskaitot jau iesniegtos, tostarp iesniegtos,
            tostarp jau iesniegtos, kā arī iesniegtos, kā arī jau iesniegtos, arī visi iesniegtos, arī visi jau
            iesniegtos, gan atvērtie gan iesniegtos, gan atvērtie gan jau iesniegtos, atvērtie un iesniegtos, atvērtie
            un jau iesniegtos, atvērti un iesniegtos, atvērti un jau iesniegtos, gan atvērti gan iesniegtos, gan
            atvērti gan jau iesniegtos, arī iesniegtās, arī jau iesniegtās, ieskaitot iesniegtās, ieskaitot jau
            iesniegtās, tostarp iesniegtās, tostarp jau iesniegtās, kā arī iesniegtās, kā arī jau iesniegtās, arī visi
            iesniegtās, arī visi jau iesniegtās, gan atvērtie gan iesniegtās, gan atvērtie gan jau iesniegtās,
            atvērtie un iesniegtās, atvērtie un jau iesniegtās, atvērti un iesniegtās, atvērti un jau iesniegtās, gan
            atvērti gan iesniegtās, gan atvērti gan jau iesniegtās, arī iesniegti, arī jau iesniegti, ieskaitot
            iesniegti, ieskaitot jau iesniegti, tostarp iesniegti, tostarp jau iesniegti, kā arī iesniegti, kā arī jau
            iesniegti, arī visi iesniegti, arī visi jau iesniegti, gan atvērtie gan iesniegti, gan atvērtie gan jau
            iesniegti, atvērtie un iesniegti, atvērtie un jau iesniegti, atvērti un jau iesniegti, gan atvērti gan jau
            iesniegti, arī iesniegts, arī jau iesniegts, ieskaitot iesniegts, ieskaitot jau iesniegts, tostarp
            iesniegts, tostarp jau iesniegts, kā arī iesniegts, kā arī jau iesniegts, arī visi iesniegts, arī visi jau
            iesniegts, gan atvērtie gan iesniegts, gan atvērtie gan jau iesniegts, atvērtie un iesniegts, atvērtie un
            jau iesniegts, atvērti un iesniegts, atvērti un jau iesniegts, gan atvērti gan iesniegts, gan atvērti gan
            jau iesniegts, arī paveiktie, arī jau paveiktie, ieskaitot paveiktie, ieskaitot jau paveiktie, tostarp
            paveiktie, tostarp jau paveiktie, kā arī paveiktie, kā arī jau paveiktie, arī visi paveiktie, arī visi jau
            paveiktie, gan atvērtie gan jau paveiktie, atvērtie un jau paveiktie, atvērti un paveiktie, atvērti un jau
            paveiktie, gan atvērti gan paveiktie, gan atvērti gan jau paveiktie, arī paveiktos, arī jau paveiktos,
            ieskaitot paveiktos, ieskaitot jau paveiktos, tostarp paveiktos, tostarp jau paveiktos, kā arī paveiktos,
            kā arī jau paveiktos, arī visi paveiktos, arī visi jau paveiktos, gan atvērtie gan paveiktos, gan atvērtie
            gan jau paveiktos, atvērtie un paveiktos, atvērtie un jau paveiktos, atvērti un paveiktos, atvērti un jau
            paveiktos, gan atvērti gan paveiktos, gan atvērti gan jau paveiktos, arī paveikti, arī jau paveikti,
            ieskaitot paveikti, ieskaitot jau paveikti, tostarp paveikti, tostarp jau paveikti, kā arī paveikti, kā
            arī jau paveikti, arī visi paveikti, arī visi jau paveikti, gan atvērtie gan paveikti, gan atvērtie gan
            jau paveikti, atvērtie un paveikti, atvērtie un jau paveikti, atvērti un jau paveikti, gan atvērti gan jau
            paveikti, arī paveikts, arī jau paveikts, ieskaitot paveikts, ieskaitot jau paveikts, tostarp paveikts,
            tostarp jau paveikts, kā arī paveikts, kā arī jau paveikts, arī visi paveikts, arī visi jau paveikts, gan
            atvērtie gan paveikts, gan atvērtie gan jau paveikts, atvērtie un paveikts, atvērtie un jau paveikts,
            atvērti un paveikts, atvērti un jau paveikts, gan atvērti gan paveikts, gan atvērti gan jau paveikts""",
        Concept.NOT: """nav, ne, nekad, nevis, vairs nav, vēl nav, nebija, nebūs, neviens, nekas, neko, nevienu, vairs ne, nevienam, nevajag,
            nedrīkst, netiek""",
        Concept.TO_WHOM: "kam",
        Concept.BEYOND: """tā vietā, vairāk nekā, vairāk par, mazāk nekā, mazāk par, vismaz, salīdzinot, salīdzinājumā, salīdzini, salīdziniet, salīdzinot
            ar, ja, ja vien, nav jāiesniedz, nav jādara, nav jāizdara, nav jāziņo, nav jāsagatavo, nav jāizpilda, nav jāpaveic, nav jānodod,
            nav jāsniedz, nav jāveic, nav atbildīgs, nav atbildīga, nav atbildīgi, neatbild, neatbild par, nav pienākuma, nav pienākums,
            neattiecas, nevajag, ne mazāk, ne tikai, ignorējot, neviens cits, nekas cits, visvairāk, vismazāk, vairums, lielākā daļa, puse no,
            gandrīz""",
        Concept.ONLY: "tikai, vienīgi, tikai un vienīgi, vien",
        Concept.EXCEPT: """izņemot, bez, atskaitot, neskaitot, neieskaitot, nevis, izlaižot, atmetot, citi nekā, cits nekā, bet ne, mīnus, izņemot tos,
            izslēdzot""",
        Concept.UNDATED: """bez termiņa, bez termiņiem, bez noteikta termiņa, bez konkrēta termiņa, bez datuma, bez noteikta datuma, bez konkrēta
            datuma, bez gala termiņa, bez beigu termiņa, bez izpildes termiņa, bez skaidra termiņa, bez jebkāda
            termiņa, nav termiņa, nav termiņu, nav noteikts termiņš, nav noteikta termiņa, nav noteikti termiņi, nav
            datuma, nav noteikts datums, nav konkrēta termiņa, nav konkrēta datuma, nav izpildes termiņa, nav beigu
            termiņa, nav norādīts termiņš, nav norādīts datums, termiņš nav noteikts, termiņš nav norādīts, datums nav
            noteikts, datums nav norādīts, termiņi nav noteikti, kam nav termiņa, kam nav noteikts termiņš, kam nav
            datuma, kuriem nav termiņa, kuriem nav noteikts termiņš, kurām nav termiņa, nenoteikts termiņš, nenoteikta
            termiņa, uz nenoteiktu laiku, beztermiņa, nav nekāda termiņa, nav skaidra termiņa, termiņš nezināms,
            termiņš nav zināms, nezināms termiņš, nezināms datums, trūkst termiņa, trūkst datuma, nedatēts, nedatēti,
            nedatēta, vēl nav termiņa, vēl nav noteikts termiņš""",
        Concept.OWNERLESS: """bez atbildīgā, bez atbildīgajiem, bez atbildīgās iestādes, bez īpašnieka, bez īpašniekiem, bez izpildītāja, bez
            izpildītājiem, bez saimnieka, bez atbildīgās personas, nav atbildīgā, nav atbildīgo, nav atbildīgās
            iestādes, nav īpašnieka, nav izpildītāja, nav noteikts atbildīgais, nav norādīts atbildīgais, atbildīgais
            nav noteikts, atbildīgais nav norādīts, kam nav atbildīgā, kuriem nav atbildīgā, kam nav īpašnieka, kuriem
            nav īpašnieka, kam nav noteikts atbildīgais, neviens nav atbildīgs, neviens neatbild, nevienam nav uzdots,
            nevienam nav uzticēts, nevienam nav piešķirts, nevienam nepieder, nav piešķirts nevienam, nav uzdots
            nevienam, nav uzticēts nevienam, nepiešķirts, nepiešķirti, nesadalīts, nesadalīti, nav sadalīts, nav
            zināms atbildīgais, atbildīgais nav zināms, nezināms atbildīgais, īpašnieks nav zināms, nezināms
            īpašnieks, trūkst atbildīgā, bezsaimnieka""",
        Concept.SECTION: """iedaļa, iedaļas, iedaļai, iedaļu, iedaļā, daļa, daļas, daļai, daļu, daļā, sadaļa, sadaļas, sadaļai, sadaļu, sadaļā,
            nodaļa, nodaļas, nodaļai, nodaļu, nodaļā""",
        Concept.ACTION: """darbība, darbības, darbībai, darbību, darbībā, pamatdarbība, pamatdarbības, pamatdarbībai, pamatdarbību, pamatdarbībā,
            punkts, punkta, punktam, punktu, punktā, pasākums, pasākuma, pasākumam, pasākumu, pasākumā, numurs,
            numura, nr, atsauce, atsauces, rindkopa, rindkopas, saskaņā ar, nodevums, nodevuma, nodevumu, nodevumam,
            pants, panta""",
        Concept.CHANGE: """dzēs, dzēst, dzēsiet, izdzēs, izdzēst, izdzēsiet, noņem, noņemt, noņemiet, svītro, svītrot, svītrojiet,
            pārcel, pārcelt, pārceliet, atliec, atlikt, atlieciet, pagarini, pagarināt, pagariniet, atzīmē, atzīmēt,
            atzīmējiet, maini, mainīt, mainiet, nomaini, nomainīt, nomainiet, izmaini, izmainīt, groza, grozīt,
            aizstāj, aizstāt, aizstājiet, pievieno, pievienot, pievienojiet, pārdēvē, pārdēvēt, pārdēvējiet,
            piešķir, piešķirt, piešķiriet, slēdz, slēgt, slēdziet, aizver, aizvērt, aizveriet, atcel, atcelt,
            atceliet, atgādinājumu, apstiprini, apstipriniet, atgādini, atgādiniet, atgādināt, atgādini
            man""",
        Concept.HOW_OFTEN: """cik bieži, cik regulāri, cik reižu, cik reizes, ar kādu biežumu, ar kādu regularitāti, kādā ritmā""",
        Concept.WHERE: "kur",
        Concept.WHY: "kāpēc, kādēļ, kādu iemeslu dēļ, kāda iemesla dēļ",
        Concept.NOISE: """apstiprini, apstipriniet,
            ir, tas, tā, to, tie, tās, tiem, tām, tam, tai, šis, šī, šie, šīs, šo, šeit, tur, viņi, viņš, viņu, ka, kas, lūdzu,
            paldies, labdien, labrīt, labvakar, sveiki, sveiks, sveika, čau, cienījamais, cienījamie, cienījamā,
            godātie, godājamie, kolēģi, kolēģe, kolēģis, bot, bots, ei, vai, varat, vari, varētu, var, varu, drīkst,
            drīkstu, pateikt, pasaki, pasakiet, teikt, sakiet, saki, man, mums, parādi, parādiet, parādīt, rādi, dod,
            dodiet, iedod, iedodiet, gribu, gribētu, gribam, vēlos, vēlētos, vēlamies, zināt, uzzināt, zini, zināms,
            zinu, uzskaiti, uzskaitiet, uzskaitīt, nosauc, nosauciet, saraksts, sarakstu, saraksta, sarakstā, pārskats
            par, kopsavilkums, kopsavilkumu, īsumā, tagad, pašlaik, šobrīd, patlaban, joprojām, vēl, jau, arī, tad,
            tātad, nu, labi, ok, okei, precīzi, tieši, konkrēti, konkrēts, īsti, tiešām, patiešām, par, no, ar, pie,
            pēc, uz, līdz, pirms, kopš, caur, starp, zem, ietvaros, un, bet, jo, kā, kur, kurā, kuru, kuras, kuri,
            piezīme, piezīmē, piezīmes, piezīmi, piezīmei, padomes piezīme, padomes piezīmē, padomes piezīmes, padomes
            piezīmi, reģistrs, reģistrā, reģistra, reģistru, dokuments, dokumentā, saskaņā ar, atbilstoši, atbilstīgi,
            pamatojoties, būt, bija, būs, esošais, esošie, kaut, kaut kas, kaut ko, kāds, kādam, viens, pats, pati,
            paši, pašas, ļoti, struktūra, struktūras, struktūrai, iestāde, iestādes, iestādei, iestādēm, iestāžu,
            varas iestādes, varas iestādēm, valdība, valdības, valdībai, ministrija, ministrijas, ministrijai,
            dienests, dienesta, dienestam, delegācija, delegācijas, vienība, vienības, vienībai, aģentūra, aģentūras,
            aģentūrai, organizācija, organizācijas, republika, republikas, grupa, grupas, gadījumā, jomā, jomas,
            pavisam, kopumā, vispār, oficiāli, formāli, attiecīgais, attiecīgie, attiecīgās, attiecīgi, dažādi,
            dažādas, steidzami, atgādini, atgādiniet, atgādināt, jautājums, jautājumu, jautāju, jautāt, pajautāt,
            interesē, mani interesē, interesējos, meklēju, meklējam, atrast, atrodi, atrodiet, paskaties,
            paskatieties, pārbaudi, pārbaudiet, pārbaudīt, redzēt, notiks, notiek, notika, tiekas, tiksies, sanāk,
            sanāks, sāksies, datums, datumu, datuma, datumā, gada, gadā, g, t i, piem, piemēram, utt, u c, runājot,
            saistīts, saistīta, saistīti, saistītās, saistītie, es, piedalās, iet, nonāk, nonāks, iekļauts, iekļauti,
            iekļauta, iekļaus, iekļūst, parādās, parādīsies, norādīts, norādīti, norādīta, minēts, minēti, rakstīts,
            būtība, būtībā, nolūkā, izmantojot, ar starpniecību, starpniecību, veidā, veids, formā, gaidīt,
            pateiksiet, uzraksti, uzrakstiet, atsūti, atsūtiet, atbildi, atbildiet, kā ar, jūs, jūsu, jums, tu, tev,
            tavs, tava, tavu, tālāk, vārdā, pārstāvu, pārstāvam, skaitot, starp citu, pieņemsim, domāju, šķiet,
            varbūt, laikam, droši vien, protams, skaidrs, saprotams, diemžēl, tiesa, vienkārši, vēlreiz, atkal,
            vispirms, vienmēr, bieži, dažreiz, īpaši, cita starpā, pastāvīgi, regulāri, katru gadu, bijušais, bijusī,
            bijušā, lapa, minūte, brīdi, mirkli, tiek, tika, ticis, tikt, kādā, kādam nolūkam, šobrīd spēkā, tomēr,
            taču, it kā, gan, tik, cik zināms, savukārt, patiesībā, jautā, prasa, rīga, kārtībā, izpildē, mūsdienās,
            ziņā, sakarā ar, sakarā, attiecībā, mīļie kolēģi, ja iespējams, ja varat, ja vari, ja nav grūti, ja zināt,
            ja zini, ja nemaldos, ja pareizi saprotu, ja pareizi atceros, cik zinu, cik saprotu, cik man zināms, esiet
            tik laipni, esi tik laipns, esi tik laba, esiet tik laipns, ļoti lūdzu, gribēju jautāt, gribēju pajautāt,
            gribēju uzzināt, vēlētos saņemt, man ir jautājums, man ir īss jautājums, īss jautājums, ātrs jautājums,
            muļķīgs jautājums, mans jautājums, mans jautājums ir, jautājums ir šāds, lūdzu pasakiet, lūdzu norādiet,
            lūdzam norādīt, lūdzam informēt, lūdzam paziņot, lūdzu informējiet, lūdzu pastāstiet, atļaujiet jautāt,
            pasakiet man, pasaki man, parādiet man, parādi man, dodiet man, dod man, atsūtiet man, atgādini man,
            atgādiniet man, man jāzina, man jāuzzina, mums jāzina, man vajag, meklēju informāciju, interesanti,
            ministram vajag, gatavoju piezīmes ministram, gatavoju izziņu, gatavoju materiālus, gatavojos sanāksmei
            ministra, steidzams jautājums, vajag steidzami, piezīmēm ministram, izziņai, runas tēzēm, manam
            priekšniekam, manam vadītājam, kolēģim, kolēģiem rīgā, rīgai, galvaspilsētai, rakstu no rīgas, pastāvīgā
            pārstāvniecība, pastāvīgās pārstāvniecības, esmu atašejs, esmu delegāts, esmu delegāte, esmu jauniņais,
            īsi sakot, vienā teikumā, dažos vārdos, tabulā, punktu veidā, skaidrības labad, vai pareizi, vai ne, vai
            nav tā, vai ne tā, man interesanti, pasaki mums, pasakiet mums, parādi mums, parādiet mums, dod mums,
            dodiet mums, atsūti man, atsūti mums, atsūtiet mums, uzskaiti man, uzskaiti mums, uzskaitiet man,
            uzskaitiet mums, atgādini mums, atgādiniet mums, paskaidro man, paskaidro mums, paskaidrojiet man,
            paskaidrojiet mums, atrodi man, atrodi mums, atrodiet man, atrodiet mums, uzraksti man, uzraksti mums,
            uzrakstiet man, uzrakstiet mums, paziņo man, paziņo mums, paziņojiet man, paziņojiet mums, norādi man,
            norādi mums, norādiet man, norādiet mums, palīdzi man, palīdzi mums, palīdziet man, palīdziet mums, saki
            man, saki mums, sakiet man, sakiet mums, pastāsti man, pastāsti mums, pastāstiet man, pastāstiet mums,
            atbildi man, atbildi mums, atbildiet man, atbildiet mums, pārbaudi man, pārbaudi mums, pārbaudiet man,
            pārbaudiet mums, sniedz man, sniedz mums, sniedziet man, sniedziet mums, man vajadzētu, man interesē, man
            gribu, man gribētu, man gribam, man vēlos, man vēlētos, man vēlamies, man jautāju, man meklēju, man
            pasakiet, man parādiet, man dodiet, man atsūtiet, man nepieciešams, mums vajag, mums vajadzētu, mums
            interesē, mums gribu, mums gribētu, mums gribam, mums vēlos, mums vēlētos, mums vēlamies, mums jautāju,
            mums meklēju, mums pasakiet, mums parādiet, mums dodiet, mums atsūtiet, mums nepieciešams, es vajag, es
            vajadzētu, es nepieciešams, mēs vajag, mēs vajadzētu, mēs interesē, mēs gribu, mēs gribētu, mēs gribam,
            mēs vēlos, mēs vēlētos, mēs vēlamies, mēs jautāju, mēs meklēju, mēs pasakiet, mēs parādiet, mēs dodiet,
            mēs atsūtiet, mēs nepieciešams, mans ministrs, manam ministram, mūsu ministrs, mūsu ministram, mans
            priekšnieks, mūsu izziņai, manai izziņai, precizēt, noskaidrot, paskaidrot, izskaidrot, pastāstīt,
            nosaukt, norādīt, parādīt man, iedot, apskatīties, paskatīties, palūkoties, ieskatīties, izlasīt,
            atbildēt, lūdzu precizējiet, lūdzu precizēt, precizēsiet, precizē, varētu lūdzu, pastāsti, pastāstiet,
            pastāstīsiet, parādīsiet, atgādināsiet, norādiet, norādi, lūgums, lūgums informēt, lūdzam precizēt, lūgtu,
            lūgtu informēt, lūgtu paziņot, vēlreiz lūdzu, gribējās zināt, gribējās uzzināt, gribējām zināt, manis,
            tevis, tevi, jūsos, sevis, sev, sevi, savs, sava, savam, savai, savas, savus, saviem, savām, savā, savos,
            savās, tāds, tāda, tādi, tādas, tādu, tādam, tādai, tādiem, tādām, tādus, šāds, šāda, šādi, šādas, šādu,
            šādam, šādiem, kādus, kādiem, pašam, pašai, pašu, paša, pašiem, pašām, pašus, šim, šai, šiem, šīm, šos,
            šajos, šajās, šinī, tajā, tajos, tajās, tanī, itin, gluži, diezgan, visai, nudien, gan jau, iespējams,
            acīmredzot, domājams, šķietami, nezin, diez, diezin, tikko, nupat, pirmkārt, otrkārt, lai, proti,
            respektīvi, resp, faktiski, principā, visumā, visā visumā, vispārīgi, īsi, ātri, ātrumā, drusku, mazliet,
            brītiņu, acumirkli, sekundi, minūti, vienu minūti, jautājumiņš, jautājumiņu, rakstu, zvanu, zvanīju, e
            pasts, e pastu, vēstule, vēstuli, ziņa, ziņu, priekšnieks, priekšniece, priekšniekam, priekšniecei,
            ministrs, ministre, ministram, ministrei, vadītājs, vadītājam, vadītāja, vadītājai, direktors, direktoram,
            vietnieks, atašejs, atašejam, koordinators, koordinatora, koordinatore, vēstnieks, vēstniekam, coreper,
            darba grupa, darba grupas, darba grupai, darba grupā, brīfs, izziņa, izziņu, izziņas, pozīcija, pozīciju,
            mūsu priekšniekam, mūsu vadītājam, pie reizes, tādēļ, tāpēc, tālab, tādējādi, līdz ar to, par kurām, par
            kuriem, tagadējais, esošās, esošo, pieejams, pieejama, pieejami, precīzs, precīza, precīzu,
            oficiālais, oficiālo, sveicu, labdien visiem, sveiki visiem, būtu interesanti, interesētu, mani
            interesētu, mūs interesē, mūs interesētu, gribētos, vai ir iespējams, vai būtu iespējams, drīkstētu, es
            gribēju, nāk ar""",
    },
    chatter="""paldies jau iepriekš, liels paldies, liels jums paldies, paldies par palīdzību, paldies par atbildi, pateicos,
        pateicos jau iepriekš, pateicamies, ar cieņu, ar sveicienu, visu labu, jauku dienu, lai jauka diena, jauku
        vakaru, uz redzēšanos, atā, sveiki visi, čau bot, atvainojiet, atvaino, atvainojos, atvainojos par traucējumu,
        atvainojiet par traucējumu, piedodiet, piedod, lieliski, super, jauki, forši, brīnišķīgi, viss kārtībā,
        sapratu, skaidrs paldies, labi paldies, manuprāt, pēc manām domām, būšu pateicīgs, būšu pateicīga, būtu
        pateicīgs, būtu pateicīga, būsim pateicīgi, būtu labi, būtu jauki, būtu lieliski, ļoti steidzami, esmu jauns,
        esmu jauna, esmu šeit pirmo reizi, citiem vārdiem sakot, turklāt, patiesību sakot, godīgi sakot, tā teikt, kā
        vienmēr, vārdu sakot, nu labi, nu tad, nu ko, jā, hm, hmm, ee, ai, oho, haha, informācijai, precizitātes
        labad, precizēšanai, precizējiet, gaidu atbildi, gaidu jūsu atbildi, gaidīšu atbildi, gaidām atbildi, aiz
        ziņkārības, ziņkārīgs, draugs, draudziņ, kungs, kundze, dāmas un kungi, gudrinieks, malacis, vienkāršiem
        vārdiem, saprotami, kārtīgi, laipni, pieklājīgi, patiesi, prieks, patīkami, mīļie, mīļais, sveicināti,
        sveicieni, sveiciens, labs, vienojāmies, piekrītu, sarunāts, ņemot vērā, iedod man, iedod mums, iedodiet man,
        iedodiet mums, iepriekš pateicos, iepriekš paldies, pateicos iepriekš, liels paldies jau iepriekš, sirsnīgs
        paldies, tencinu, paldies visiem, paldiesiņ, lūdzu un paldies, pls, ludzu, lūdzu steidzami, steidzos, labrīt
        visiem, labrīt kolēģi, labvakar kolēģi, cienītie kolēģi, godātie kolēģi, dārgie kolēģi, veiksmi, jauku nedēļas
        nogali, jauku nedēļu, saulainu dienu, atvainojos par steigu, ceru uz atbildi, ceru uz ātru atbildi, gaidīsim
        atbildi, būšu ļoti pateicīgs, būšu ļoti pateicīga, pateicīgs, pateicīga, no rīgas, čau visiem, sveikas, sveiks
        bot, labdien bot, čaviņa, čauvis""",
)
