"""Lithuanian words."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under DONE and under DELIVERED.
_DONE_AND_DELIVERED = """pateiktas, pateikto, pateiktam, pateiktą, pateiktu, pateiktame, pateiktų, pateiktiems, pateiktus, pateiktais,
    pateiktuose, pateikta, pateiktos, pateiktai, pateiktoje, pateiktoms, pateiktomis, pateiktose, parengtas, parengto,
    parengtam, parengtą, parengtu, parengtame, parengtų, parengtiems, parengtus, parengtais, parengtuose, parengta,
    parengtos, parengtai, parengtoje, parengtoms, parengtomis, parengtose, paruoštas, paruošto, paruoštam, paruoštą,
    paruoštu, paruoštame, paruoštų, paruoštiems, paruoštus, paruoštais, paruoštuose, paruošta, paruoštos, paruoštai,
    paruoštoje, paruoštoms, paruoštomis, paruoštose, padarytas, padaryto, padarytam, padarytą, padarytu, padarytame,
    padarytų, padarytiems, padarytus, padarytais, padarytuose, padaryta, padarytos, padarytai, padarytoje, padarytoms,
    padarytomis, padarytose, atliktas, atlikto, atliktam, atliktą, atliktu, atliktame, atliktų, atliktiems, atliktus,
    atliktais, atliktuose, atlikta, atliktos, atliktai, atliktoje, atliktoms, atliktomis, atliktose, įvykdytas,
    įvykdyto, įvykdytam, įvykdytą, įvykdytu, įvykdytame, įvykdytų, įvykdytiems, įvykdytus, įvykdytais, įvykdytuose,
    įvykdyta, įvykdytos, įvykdytai, įvykdytoje, įvykdytoms, įvykdytomis, įvykdytose, įgyvendintas, įgyvendinto,
    įgyvendintam, įgyvendintą, įgyvendintu, įgyvendintame, įgyvendintų, įgyvendintiems, įgyvendintus, įgyvendintais,
    įgyvendintuose, įgyvendinta, įgyvendintos, įgyvendintai, įgyvendintoje, įgyvendintoms, įgyvendintomis,
    įgyvendintose, perduotas, perduoto, perduotam, perduotą, perduotu, perduotame, perduotų, perduotiems, perduotus,
    perduotais, perduotuose, perduota, perduotos, perduotai, perduotoje, perduotoms, perduotomis, perduotose,
    pristatytas, pristatyto, pristatytam, pristatytą, pristatytu, pristatytame, pristatytų, pristatytiems,
    pristatytus, pristatytais, pristatytuose, pristatyta, pristatytos, pristatytai, pristatytoje, pristatytoms,
    pristatytomis, pristatytose, nusiųstas, nusiųsto, nusiųstam, nusiųstą, nusiųstu, nusiųstame, nusiųstų,
    nusiųstiems, nusiųstus, nusiųstais, nusiųstuose, nusiųsta, nusiųstos, nusiųstai, nusiųstoje, nusiųstoms,
    nusiųstomis, nusiųstose, baigtas, baigto, baigtam, baigtą, baigtu, baigtame, baigtų, baigtiems, baigtus, baigtais,
    baigtuose, baigta, baigtos, baigtai, baigtoje, baigtoms, baigtomis, baigtose, užbaigtas, užbaigto, užbaigtam,
    užbaigtą, užbaigtu, užbaigtame, užbaigtų, užbaigtiems, užbaigtus, užbaigtais, užbaigtuose, užbaigta, užbaigtos,
    užbaigtai, užbaigtoje, užbaigtoms, užbaigtomis, užbaigtose, paskelbtas, paskelbto, paskelbtam, paskelbtą,
    paskelbtu, paskelbtame, paskelbtų, paskelbtiems, paskelbtus, paskelbtais, paskelbtuose, paskelbta, paskelbtos,
    paskelbtai, paskelbtoje, paskelbtoms, paskelbtomis, paskelbtose, įteiktas, įteikto, įteiktam, įteiktą, įteiktu,
    įteiktame, įteiktų, įteiktiems, įteiktus, įteiktais, įteiktuose, įteikta, įteiktos, įteiktai, įteiktoje,
    įteiktoms, įteiktomis, įteiktose, nuveiktas, nuveikto, nuveiktam, nuveiktą, nuveiktu, nuveiktame, nuveiktų,
    nuveiktiems, nuveiktus, nuveiktais, nuveiktuose, nuveikta, nuveiktos, nuveiktai, nuveiktoje, nuveiktoms,
    nuveiktomis, nuveiktose, praneštas, pranešto, praneštam, praneštą, praneštu, praneštame, praneštų, praneštiems,
    praneštus, praneštais, praneštuose, pranešta, praneštos, praneštai, praneštoje, praneštoms, praneštomis,
    praneštose, išsiųstas, išsiųsto, išsiųstam, išsiųstą, išsiųstu, išsiųstame, išsiųstų, išsiųstiems, išsiųstus,
    išsiųstais, išsiųstuose, išsiųsta, išsiųstos, išsiųstai, išsiųstoje, išsiųstoms, išsiųstomis, išsiųstose,
    atsiųstas, atsiųsto, atsiųstam, atsiųstą, atsiųstu, atsiųstame, atsiųstų, atsiųstiems, atsiųstus, atsiųstais,
    atsiųstuose, atsiųsta, atsiųstos, atsiųstai, atsiųstoje, atsiųstoms, atsiųstomis, atsiųstose, uždarytas, uždaryto,
    uždarytam, uždarytą, uždarytu, uždarytame, uždarytų, uždarytiems, uždarytus, uždarytais, uždarytuose, uždaryta,
    uždarytos, uždarytai, uždarytoje, uždarytoms, uždarytomis, uždarytose, užpildytas, užpildyto, užpildytam,
    užpildytą, užpildytu, užpildytame, užpildytų, užpildytiems, užpildytus, užpildytais, užpildytuose, užpildyta,
    užpildytos, užpildytai, užpildytoje, užpildytoms, užpildytomis, užpildytose, sukurtas, sukurto, sukurtam, sukurtą,
    sukurtu, sukurtame, sukurtų, sukurtiems, sukurtus, sukurtais, sukurtuose, sukurta, sukurtos, sukurtai, sukurtoje,
    sukurtoms, sukurtomis, sukurtose, suteiktas, suteikto, suteiktam, suteiktą, suteiktu, suteiktame, suteiktų,
    suteiktiems, suteiktus, suteiktais, suteiktuose, suteikta, suteiktos, suteiktai, suteiktoje, suteiktoms,
    suteiktomis, suteiktose, pabaigtas, pabaigto, pabaigtam, pabaigtą, pabaigtu, pabaigtame, pabaigtų, pabaigtiems,
    pabaigtus, pabaigtais, pabaigtuose, pabaigta, pabaigtos, pabaigtai, pabaigtoje, pabaigtoms, pabaigtomis,
    pabaigtose, atiduotas, atiduoto, atiduotam, atiduotą, atiduotu, atiduotame, atiduotų, atiduotiems, atiduotus,
    atiduotais, atiduotuose, atiduota, atiduotos, atiduotai, atiduotoje, atiduotoms, atiduotomis, atiduotose,
    atneštas, atnešto, atneštam, atneštą, atneštu, atneštame, atneštų, atneštiems, atneštus, atneštais, atneštuose,
    atnešta, atneštos, atneštai, atneštoje, atneštoms, atneštomis, atneštose, nuneštas, nunešto, nuneštam, nuneštą,
    nuneštu, nuneštame, nuneštų, nuneštiems, nuneštus, nuneštais, nuneštuose, nunešta, nuneštos, nuneštai, nuneštoje,
    nuneštoms, nuneštomis, nuneštose, atvežtas, atvežto, atvežtam, atvežtą, atvežtu, atvežtame, atvežtų, atvežtiems,
    atvežtus, atvežtais, atvežtuose, atvežta, atvežtos, atvežtai, atvežtoje, atvežtoms, atvežtomis, atvežtose,
    persiųstas, persiųsto, persiųstam, persiųstą, persiųstu, persiųstame, persiųstų, persiųstiems, persiųstus,
    persiųstais, persiųstuose, persiųsta, persiųstos, persiųstai, persiųstoje, persiųstoms, persiųstomis, persiųstose,
    įkeltas, įkelto, įkeltam, įkeltą, įkeltu, įkeltame, įkeltų, įkeltiems, įkeltus, įkeltais, įkeltuose, įkelta,
    įkeltos, įkeltai, įkeltoje, įkeltoms, įkeltomis, įkeltose, informuotas, informuoto, informuotam, informuotą,
    informuotu, informuotame, informuotų, informuotiems, informuotus, informuotais, informuotuose, informuota,
    informuotos, informuotai, informuotoje, informuotoms, informuotomis, informuotose, pademonstruotas,
    pademonstruoto, pademonstruotam, pademonstruotą, pademonstruotu, pademonstruotame, pademonstruotų,
    pademonstruotiems, pademonstruotus, pademonstruotais, pademonstruotuose, pademonstruota, pademonstruotos,
    pademonstruotai, pademonstruotoje, pademonstruotoms, pademonstruotomis, pademonstruotose, surašytas, surašyto,
    surašytam, surašytą, surašytu, surašytame, surašytų, surašytiems, surašytus, surašytais, surašytuose, surašyta,
    surašytos, surašytai, surašytoje, surašytoms, surašytomis, surašytose, parašytas, parašyto, parašytam, parašytą,
    parašytu, parašytame, parašytų, parašytiems, parašytus, parašytais, parašytuose, parašyta, parašytos, parašytai,
    parašytoje, parašytoms, parašytomis, parašytose, pasiūlytas, pasiūlyto, pasiūlytam, pasiūlytą, pasiūlytu,
    pasiūlytame, pasiūlytų, pasiūlytiems, pasiūlytus, pasiūlytais, pasiūlytuose, pasiūlyta, pasiūlytos, pasiūlytai,
    pasiūlytoje, pasiūlytoms, pasiūlytomis, pasiūlytose, priimtas, priimto, priimtam, priimtą, priimtu, priimtame,
    priimtų, priimtiems, priimtus, priimtais, priimtuose, priimta, priimtos, priimtai, priimtoje, priimtoms,
    priimtomis, priimtose, patvirtintas, patvirtinto, patvirtintam, patvirtintą, patvirtintu, patvirtintame,
    patvirtintų, patvirtintiems, patvirtintus, patvirtintais, patvirtintuose, patvirtinta, patvirtintos, patvirtintai,
    patvirtintoje, patvirtintoms, patvirtintomis, patvirtintose, suderintas, suderinto, suderintam, suderintą,
    suderintu, suderintame, suderintų, suderintiems, suderintus, suderintais, suderintuose, suderinta, suderintos,
    suderintai, suderintoje, suderintoms, suderintomis, suderintose, apibendrintas, apibendrinto, apibendrintam,
    apibendrintą, apibendrintu, apibendrintame, apibendrintų, apibendrintiems, apibendrintus, apibendrintais,
    apibendrintuose, apibendrinta, apibendrintos, apibendrintai, apibendrintoje, apibendrintoms, apibendrintomis,
    apibendrintose, išanalizuotas, išanalizuoto, išanalizuotam, išanalizuotą, išanalizuotu, išanalizuotame,
    išanalizuotų, išanalizuotiems, išanalizuotus, išanalizuotais, išanalizuotuose, išanalizuota, išanalizuotos,
    išanalizuotai, išanalizuotoje, išanalizuotoms, išanalizuotomis, išanalizuotose, įvertintas, įvertinto, įvertintam,
    įvertintą, įvertintu, įvertintame, įvertintų, įvertintiems, įvertintus, įvertintais, įvertintuose, įvertinta,
    įvertintos, įvertintai, įvertintoje, įvertintoms, įvertintomis, įvertintose, peržiūrėtas, peržiūrėto, peržiūrėtam,
    peržiūrėtą, peržiūrėtu, peržiūrėtame, peržiūrėtų, peržiūrėtiems, peržiūrėtus, peržiūrėtais, peržiūrėtuose,
    peržiūrėta, peržiūrėtos, peržiūrėtai, peržiūrėtoje, peržiūrėtoms, peržiūrėtomis, peržiūrėtose, atnaujintas,
    atnaujinto, atnaujintam, atnaujintą, atnaujintu, atnaujintame, atnaujintų, atnaujintiems, atnaujintus,
    atnaujintais, atnaujintuose, atnaujinta, atnaujintos, atnaujintai, atnaujintoje, atnaujintoms, atnaujintomis,
    atnaujintose, papildytas, papildyto, papildytam, papildytą, papildytu, papildytame, papildytų, papildytiems,
    papildytus, papildytais, papildytuose, papildyta, papildytos, papildytai, papildytoje, papildytoms, papildytomis,
    papildytose, sutvarkytas, sutvarkyto, sutvarkytam, sutvarkytą, sutvarkytu, sutvarkytame, sutvarkytų,
    sutvarkytiems, sutvarkytus, sutvarkytais, sutvarkytuose, sutvarkyta, sutvarkytos, sutvarkytai, sutvarkytoje,
    sutvarkytoms, sutvarkytomis, sutvarkytose, nudirbtas, nudirbto, nudirbtam, nudirbtą, nudirbtu, nudirbtame,
    nudirbtų, nudirbtiems, nudirbtus, nudirbtais, nudirbtuose, nudirbta, nudirbtos, nudirbtai, nudirbtoje, nudirbtoms,
    nudirbtomis, nudirbtose, realizuotas, realizuoto, realizuotam, realizuotą, realizuotu, realizuotame, realizuotų,
    realizuotiems, realizuotus, realizuotais, realizuotuose, realizuota, realizuotos, realizuotai, realizuotoje,
    realizuotoms, realizuotomis, realizuotose, užregistruotas, užregistruoto, užregistruotam, užregistruotą,
    užregistruotu, užregistruotame, užregistruotų, užregistruotiems, užregistruotus, užregistruotais,
    užregistruotuose, užregistruota, užregistruotos, užregistruotai, užregistruotoje, užregistruotoms,
    užregistruotomis, užregistruotose, publikuotas, publikuoto, publikuotam, publikuotą, publikuotu, publikuotame,
    publikuotų, publikuotiems, publikuotus, publikuotais, publikuotuose, publikuota, publikuotos, publikuotai,
    publikuotoje, publikuotoms, publikuotomis, publikuotose, išleistas, išleisto, išleistam, išleistą, išleistu,
    išleistame, išleistų, išleistiems, išleistus, išleistais, išleistuose, išleista, išleistos, išleistai, išleistoje,
    išleistoms, išleistomis, išleistose, įdiegtas, įdiegto, įdiegtam, įdiegtą, įdiegtu, įdiegtame, įdiegtų,
    įdiegtiems, įdiegtus, įdiegtais, įdiegtuose, įdiegta, įdiegtos, įdiegtai, įdiegtoje, įdiegtoms, įdiegtomis,
    įdiegtose, surinktas, surinkto, surinktam, surinktą, surinktu, surinktame, surinktų, surinktiems, surinktus,
    surinktais, surinktuose, surinkta, surinktos, surinktai, surinktoje, surinktoms, surinktomis, surinktose,
    sudarytas, sudaryto, sudarytam, sudarytą, sudarytu, sudarytame, sudarytų, sudarytiems, sudarytus, sudarytais,
    sudarytuose, sudaryta, sudarytos, sudarytai, sudarytoje, sudarytoms, sudarytomis, sudarytose, apsvarstytas,
    apsvarstyto, apsvarstytam, apsvarstytą, apsvarstytu, apsvarstytame, apsvarstytų, apsvarstytiems, apsvarstytus,
    apsvarstytais, apsvarstytuose, apsvarstyta, apsvarstytos, apsvarstytai, apsvarstytoje, apsvarstytoms,
    apsvarstytomis, apsvarstytose, aptartas, aptarto, aptartam, aptartą, aptartu, aptartame, aptartų, aptartiems,
    aptartus, aptartais, aptartuose, aptarta, aptartos, aptartai, aptartoje, aptartoms, aptartomis, aptartose,
    išnagrinėtas, išnagrinėto, išnagrinėtam, išnagrinėtą, išnagrinėtu, išnagrinėtame, išnagrinėtų, išnagrinėtiems,
    išnagrinėtus, išnagrinėtais, išnagrinėtuose, išnagrinėta, išnagrinėtos, išnagrinėtai, išnagrinėtoje,
    išnagrinėtoms, išnagrinėtomis, išnagrinėtose, pasiektas, pasiekto, pasiektam, pasiektą, pasiektu, pasiektame,
    pasiektų, pasiektiems, pasiektus, pasiektais, pasiektuose, pasiekta, pasiektos, pasiektai, pasiektoje, pasiektoms,
    pasiektomis, pasiektose, paduotas, paduoto, paduotam, paduotą, paduotu, paduotame, paduotų, paduotiems, paduotus,
    paduotais, paduotuose, paduota, paduotos, paduotai, paduotoje, paduotoms, paduotomis, paduotose, įformintas,
    įforminto, įformintam, įformintą, įformintu, įformintame, įformintų, įformintiems, įformintus, įformintais,
    įformintuose, įforminta, įformintos, įformintai, įformintoje, įformintoms, įformintomis, įformintose,
    atraportuotas, atraportuoto, atraportuotam, atraportuotą, atraportuotu, atraportuotame, atraportuotų,
    atraportuotiems, atraportuotus, atraportuotais, atraportuotuose, atraportuota, atraportuotos, atraportuotai,
    atraportuotoje, atraportuotoms, atraportuotomis, atraportuotose, organizuotas, organizuoto, organizuotam,
    organizuotą, organizuotu, organizuotame, organizuotų, organizuotiems, organizuotus, organizuotais, organizuotuose,
    organizuota, organizuotos, organizuotai, organizuotoje, organizuotoms, organizuotomis, organizuotose, užtikrintas,
    užtikrinto, užtikrintam, užtikrintą, užtikrintu, užtikrintame, užtikrintų, užtikrintiems, užtikrintus,
    užtikrintais, užtikrintuose, užtikrinta, užtikrintos, užtikrintai, užtikrintoje, užtikrintoms, užtikrintomis,
    užtikrintose"""

#: Forms that stand both under MUST and under DELIVER.
_MUST_AND_DELIVER = """reikia nusiųsti, turi būti pateikta, turi būti pateiktas, turi būti pateikti, turi būti pateiktos, turi būti perduota,
    turi būti nusiųsta, turi būti teikiama, turi būti pristatyta, turi būti pranešta, bus pateikta, bus teikiama, kas
    turi būti pateikta, kas turi būti perduota, kas turi būti nusiųsta, kas turi būti pristatyta, kas turi būti
    pranešta, kas turi būti įteikta, kas turi būti siunčiama, kas turi būti išsiųsta, kas turi būti atsiųsta, kas
    turėtų būti pateikta, kas turėtų būti perduota, kas turėtų būti nusiųsta, kas turėtų būti pristatyta, kas turėtų
    būti pranešta, kas turėtų būti įteikta, kas turėtų būti siunčiama, kas turėtų būti išsiųsta, kas turėtų būti
    atsiųsta, kas privalo būti pateikta, kas privalo būti perduota, kas privalo būti nusiųsta, kas privalo būti
    pristatyta, kas privalo būti pranešta, kas privalo būti įteikta, kas privalo būti siunčiama, kas privalo būti
    išsiųsta, kas privalo būti atsiųsta, kas turės būti pateikta, kas turės būti perduota, kas turės būti nusiųsta,
    kas turės būti pristatyta, kas turės būti pranešta, kas turės būti įteikta, kas turės būti siunčiama, kas turės
    būti išsiųsta, kas turės būti atsiųsta, kas bus perduota, kas bus nusiųsta, kas bus pristatyta, kas bus pranešta,
    kas bus įteikta, kas bus siunčiama, kas bus išsiųsta, kas bus atsiųsta, bus padaryta, bus padarytas, bus
    padarytos, bus atlikta, bus atliktas, bus atliktos, bus įvykdyta, bus įvykdytas, bus įvykdytos, bus pateiktas, bus
    pateiktos, bus parengta, bus parengtas, bus parengtos, bus užbaigta, bus baigta, bus įgyvendinta, bus pabaigta,
    bus paruošta, bus jau padaryta, bus jau padarytas, bus jau padarytos, bus jau atlikta, bus jau atliktas, bus jau
    atliktos, bus jau įvykdyta, bus jau įvykdytas, bus jau įvykdytos, bus jau pateikta, bus jau pateiktas, bus jau
    pateiktos, bus jau parengta, bus jau parengtas, bus jau parengtos, bus jau užbaigta, bus jau baigta, bus jau
    įgyvendinta, bus jau pabaigta, bus jau paruošta, reikia padaryti, reikia atlikti, reikia įvykdyti, reikia
    parengti, reikia paruošti, reikia nuveikti, reikia užbaigti, reikia baigti, reikia įgyvendinti, reikia daryti,
    reikia vykdyti, reikia rengti, reikės padaryti, reikės atlikti, reikės įvykdyti, reikės parengti, reikės paruošti,
    reikės nuveikti, reikės užbaigti, reikės baigti, reikės įgyvendinti, reikės daryti, reikės vykdyti, reikės rengti,
    reikėtų padaryti, reikėtų atlikti, reikėtų įvykdyti, reikėtų parengti, reikėtų paruošti, reikėtų nuveikti, reikėtų
    užbaigti, reikėtų baigti, reikėtų įgyvendinti, reikėtų daryti, reikėtų vykdyti, reikėtų rengti, būtina padaryti,
    būtina atlikti, būtina įvykdyti, būtina parengti, būtina paruošti, būtina nuveikti, būtina užbaigti, būtina
    baigti, būtina įgyvendinti, būtina daryti, būtina vykdyti, būtina rengti, kas turi pateikt, kas privalo pateikt,
    kas turi parengt, kas privalo parengt, kas turi padaryt, kas privalo padaryt, kas turi įvykdyt, kas privalo
    įvykdyt, kas turi atlikt, kas privalo atlikt, kas turės pateikt, kas turėtų pateikt, kas turi atsiskaityt, kas
    privalo atsiskaityt, kas turi pranešt, kas turi pristatyt, turi būti pateikt, reikia padaryt, reikia atlikt,
    reikia įvykdyt, reikia parengt, reikia paruošt, reikia nuveikt, reikia užbaigt, reikia baigt, reikia įgyvendint,
    reikia daryt, reikia vykdyt, reikia rengt, reikės padaryt, reikės atlikt, reikės įvykdyt, reikės parengt, reikės
    paruošt, reikės nuveikt, reikės užbaigt, reikės baigt, reikės įgyvendint, reikės daryt, reikės vykdyt, reikės
    rengt, reikėtų padaryt, reikėtų atlikt, reikėtų įvykdyt, reikėtų parengt, reikėtų paruošt, reikėtų nuveikt,
    reikėtų užbaigt, reikėtų baigt, reikėtų įgyvendint, reikėtų daryt, reikėtų vykdyt, reikėtų rengt, būtina padaryt,
    būtina atlikt, būtina įvykdyt, būtina parengt, būtina paruošt, būtina nuveikt, būtina užbaigt, būtina baigt,
    būtina įgyvendint, būtina daryt, būtina vykdyt, būtina rengt, liko padaryti, liko dar padaryti, dar liko padaryti,
    liko padaryt, liko dar padaryt, dar liko padaryt, liko atlikti, liko dar atlikti, dar liko atlikti, liko atlikt,
    liko dar atlikt, dar liko atlikt, liko įvykdyti, liko dar įvykdyti, dar liko įvykdyti, liko įvykdyt, liko dar
    įvykdyt, dar liko įvykdyt, liko parengti, liko dar parengti, dar liko parengti, liko parengt, liko dar parengt,
    dar liko parengt, liko paruošti, liko dar paruošti, dar liko paruošti, liko paruošt, liko dar paruošt, dar liko
    paruošt, liko nuveikti, liko dar nuveikti, dar liko nuveikti, liko nuveikt, liko dar nuveikt, dar liko nuveikt,
    liko užbaigti, liko dar užbaigti, dar liko užbaigti, liko užbaigt, liko dar užbaigt, dar liko užbaigt, liko
    baigti, liko dar baigti, dar liko baigti, liko baigt, liko dar baigt, dar liko baigt, liko pabaigti, liko dar
    pabaigti, dar liko pabaigti, liko pabaigt, liko dar pabaigt, dar liko pabaigt, liko įgyvendinti, liko dar
    įgyvendinti, dar liko įgyvendinti, liko įgyvendint, liko dar įgyvendint, dar liko įgyvendint, liko daryti, liko
    dar daryti, dar liko daryti, liko daryt, liko dar daryt, dar liko daryt, liko vykdyti, liko dar vykdyti, dar liko
    vykdyti, liko vykdyt, liko dar vykdyt, dar liko vykdyt, liko rengti, liko dar rengti, dar liko rengti, liko
    sutvarkyti, liko dar sutvarkyti, dar liko sutvarkyti, liko sutvarkyt, liko dar sutvarkyt, dar liko sutvarkyt,
    lieka padaryti, lieka dar padaryti, dar lieka padaryti, lieka padaryt, lieka dar padaryt, dar lieka padaryt, lieka
    atlikti, lieka dar atlikti, dar lieka atlikti, lieka atlikt, lieka dar atlikt, dar lieka atlikt, lieka įvykdyti,
    lieka dar įvykdyti, dar lieka įvykdyti, lieka įvykdyt, lieka dar įvykdyt, dar lieka įvykdyt, lieka parengti, lieka
    dar parengti, dar lieka parengti, lieka parengt, lieka dar parengt, dar lieka parengt, lieka paruošti, lieka dar
    paruošti, dar lieka paruošti, lieka paruošt, lieka dar paruošt, dar lieka paruošt, lieka nuveikti, lieka dar
    nuveikti, dar lieka nuveikti, lieka nuveikt, lieka dar nuveikt, dar lieka nuveikt, lieka užbaigti, lieka dar
    užbaigti, dar lieka užbaigti, lieka užbaigt, lieka dar užbaigt, dar lieka užbaigt, lieka baigti, lieka dar baigti,
    dar lieka baigti, lieka baigt, lieka dar baigt, dar lieka baigt, lieka pabaigti, lieka dar pabaigti, dar lieka
    pabaigti, lieka pabaigt, lieka dar pabaigt, dar lieka pabaigt, lieka įgyvendinti, lieka dar įgyvendinti, dar lieka
    įgyvendinti, lieka įgyvendint, lieka dar įgyvendint, dar lieka įgyvendint, lieka daryti, lieka dar daryti, dar
    lieka daryti, lieka daryt, lieka dar daryt, dar lieka daryt, lieka vykdyti, lieka dar vykdyti, dar lieka vykdyti,
    lieka vykdyt, lieka dar vykdyt, dar lieka vykdyt, lieka rengti, lieka dar rengti, dar lieka rengti, lieka
    sutvarkyti, lieka dar sutvarkyti, dar lieka sutvarkyti, lieka sutvarkyt, lieka dar sutvarkyt, dar lieka sutvarkyt,
    beliko padaryti, beliko dar padaryti, beliko padaryt, beliko dar padaryt, beliko atlikti, beliko dar atlikti,
    beliko atlikt, beliko dar atlikt, beliko įvykdyti, beliko dar įvykdyti, beliko įvykdyt, beliko dar įvykdyt, beliko
    parengti, beliko dar parengti, beliko parengt, beliko dar parengt, beliko paruošti, beliko dar paruošti, beliko
    paruošt, beliko dar paruošt, beliko nuveikti, beliko dar nuveikti, beliko nuveikt, beliko dar nuveikt, beliko
    užbaigti, beliko dar užbaigti, beliko užbaigt, beliko dar užbaigt, beliko baigti, beliko dar baigti, beliko baigt,
    beliko dar baigt, beliko pabaigti, beliko dar pabaigti, beliko pabaigt, beliko dar pabaigt, beliko įgyvendinti,
    beliko dar įgyvendinti, beliko įgyvendint, beliko dar įgyvendint, beliko daryti, beliko dar daryti, beliko daryt,
    beliko dar daryt, beliko vykdyti, beliko dar vykdyti, beliko vykdyt, beliko dar vykdyt, beliko rengti, beliko dar
    rengti, beliko sutvarkyti, beliko dar sutvarkyti, beliko sutvarkyt, beliko dar sutvarkyt, belieka padaryti,
    belieka dar padaryti, belieka padaryt, belieka dar padaryt, belieka atlikti, belieka dar atlikti, belieka atlikt,
    belieka dar atlikt, belieka įvykdyti, belieka dar įvykdyti, belieka įvykdyt, belieka dar įvykdyt, belieka
    parengti, belieka dar parengti, belieka parengt, belieka dar parengt, belieka paruošti, belieka dar paruošti,
    belieka paruošt, belieka dar paruošt, belieka nuveikti, belieka dar nuveikti, belieka nuveikt, belieka dar
    nuveikt, belieka užbaigti, belieka dar užbaigti, belieka užbaigt, belieka dar užbaigt, belieka baigti, belieka dar
    baigti, belieka baigt, belieka dar baigt, belieka pabaigti, belieka dar pabaigti, belieka pabaigt, belieka dar
    pabaigt, belieka įgyvendinti, belieka dar įgyvendinti, belieka įgyvendint, belieka dar įgyvendint, belieka daryti,
    belieka dar daryti, belieka daryt, belieka dar daryt, belieka vykdyti, belieka dar vykdyti, belieka vykdyt,
    belieka dar vykdyt, belieka rengti, belieka dar rengti, belieka sutvarkyti, belieka dar sutvarkyti, belieka
    sutvarkyt, belieka dar sutvarkyt, teliko padaryti, teliko dar padaryti, teliko padaryt, teliko dar padaryt, teliko
    atlikti, teliko dar atlikti, teliko atlikt, teliko dar atlikt, teliko įvykdyti, teliko dar įvykdyti, teliko
    įvykdyt, teliko dar įvykdyt, teliko parengti, teliko dar parengti, teliko parengt, teliko dar parengt, teliko
    paruošti, teliko dar paruošti, teliko paruošt, teliko dar paruošt, teliko nuveikti, teliko dar nuveikti, teliko
    nuveikt, teliko dar nuveikt, teliko užbaigti, teliko dar užbaigti, teliko užbaigt, teliko dar užbaigt, teliko
    baigti, teliko dar baigti, teliko baigt, teliko dar baigt, teliko pabaigti, teliko dar pabaigti, teliko pabaigt,
    teliko dar pabaigt, teliko įgyvendinti, teliko dar įgyvendinti, teliko įgyvendint, teliko dar įgyvendint, teliko
    daryti, teliko dar daryti, teliko daryt, teliko dar daryt, teliko vykdyti, teliko dar vykdyti, teliko vykdyt,
    teliko dar vykdyt, teliko rengti, teliko dar rengti, teliko sutvarkyti, teliko dar sutvarkyti, teliko sutvarkyt,
    teliko dar sutvarkyt, telieka padaryti, telieka dar padaryti, telieka padaryt, telieka dar padaryt, telieka
    atlikti, telieka dar atlikti, telieka atlikt, telieka dar atlikt, telieka įvykdyti, telieka dar įvykdyti, telieka
    įvykdyt, telieka dar įvykdyt, telieka parengti, telieka dar parengti, telieka parengt, telieka dar parengt,
    telieka paruošti, telieka dar paruošti, telieka paruošt, telieka dar paruošt, telieka nuveikti, telieka dar
    nuveikti, telieka nuveikt, telieka dar nuveikt, telieka užbaigti, telieka dar užbaigti, telieka užbaigt, telieka
    dar užbaigt, telieka baigti, telieka dar baigti, telieka baigt, telieka dar baigt, telieka pabaigti, telieka dar
    pabaigti, telieka pabaigt, telieka dar pabaigt, telieka įgyvendinti, telieka dar įgyvendinti, telieka įgyvendint,
    telieka dar įgyvendint, telieka daryti, telieka dar daryti, telieka daryt, telieka dar daryt, telieka vykdyti,
    telieka dar vykdyti, telieka vykdyt, telieka dar vykdyt, telieka rengti, telieka dar rengti, telieka sutvarkyti,
    telieka dar sutvarkyti, telieka sutvarkyt, telieka dar sutvarkyt, tenka padaryti, tenka dar padaryti, tenka
    padaryt, tenka dar padaryt, tenka atlikti, tenka dar atlikti, tenka atlikt, tenka dar atlikt, tenka įvykdyti,
    tenka dar įvykdyti, tenka įvykdyt, tenka dar įvykdyt, tenka parengti, tenka dar parengti, tenka parengt, tenka dar
    parengt, tenka paruošti, tenka dar paruošti, tenka paruošt, tenka dar paruošt, tenka nuveikti, tenka dar nuveikti,
    tenka nuveikt, tenka dar nuveikt, tenka užbaigti, tenka dar užbaigti, tenka užbaigt, tenka dar užbaigt, tenka
    baigti, tenka dar baigti, tenka baigt, tenka dar baigt, tenka pabaigti, tenka dar pabaigti, tenka pabaigt, tenka
    dar pabaigt, tenka įgyvendinti, tenka dar įgyvendinti, tenka įgyvendint, tenka dar įgyvendint, tenka daryti, tenka
    dar daryti, tenka daryt, tenka dar daryt, tenka vykdyti, tenka dar vykdyti, tenka vykdyt, tenka dar vykdyt, tenka
    rengti, tenka dar rengti, tenka sutvarkyti, tenka dar sutvarkyti, tenka sutvarkyt, tenka dar sutvarkyt, teko
    padaryti, teko dar padaryti, teko padaryt, teko dar padaryt, teko atlikti, teko dar atlikti, teko atlikt, teko dar
    atlikt, teko įvykdyti, teko dar įvykdyti, teko įvykdyt, teko dar įvykdyt, teko parengti, teko dar parengti, teko
    parengt, teko dar parengt, teko paruošti, teko dar paruošti, teko paruošt, teko dar paruošt, teko nuveikti, teko
    dar nuveikti, teko nuveikt, teko dar nuveikt, teko užbaigti, teko dar užbaigti, teko užbaigt, teko dar užbaigt,
    teko baigti, teko dar baigti, teko baigt, teko dar baigt, teko pabaigti, teko dar pabaigti, teko pabaigt, teko dar
    pabaigt, teko įgyvendinti, teko dar įgyvendinti, teko įgyvendint, teko dar įgyvendint, teko daryti, teko dar
    daryti, teko daryt, teko dar daryt, teko vykdyti, teko dar vykdyti, teko vykdyt, teko dar vykdyt, teko rengti,
    teko dar rengti, teko sutvarkyti, teko dar sutvarkyti, teko sutvarkyt, teko dar sutvarkyt, turi būti gatava, turi
    būti gatavas, turi būti gatavi, turi būti gatavos, turi būti pasirengę, turi būt gatava, turi būt gatavas, turi
    būt gatavi, turi būt gatavos, turi būt pasirengę, turėtų būti gatava, turėtų būti gatavas, turėtų būti gatavi,
    turėtų būti gatavos, turėtų būti pasirengę, turėtų būt gatava, turėtų būt gatavas, turėtų būt gatavi, turėtų būt
    gatavos, turėtų būt pasirengę, privalo būti gatava, privalo būti gatavas, privalo būti gatavi, privalo būti
    gatavos, privalo būti pasirengę, privalo būt gatava, privalo būt gatavas, privalo būt gatavi, privalo būt gatavos,
    privalo būt pasirengę, turės būti gatava, turės būti gatavas, turės būti gatavi, turės būti gatavos, turės būti
    pasirengę, turės būt gatava, turės būt gatavas, turės būt gatavi, turės būt gatavos, turės būt pasirengę, kas turi
    būti gatava, kas turi būti gatavas, kas turi būti gatavi, kas turi būti gatavos, kas turi būti pasirengta, kas
    turi būti paruošta, kas turi būt gatava, kas turi būt gatavas, kas turi būt gatavi, kas turi būt gatavos, kas turi
    būt pasirengta, kas turi būt paruošta, kas turėtų būti gatava, kas turėtų būti gatavas, kas turėtų būti gatavi,
    kas turėtų būti gatavos, kas turėtų būti pasirengta, kas turėtų būti paruošta, kas turėtų būt gatava, kas turėtų
    būt gatavas, kas turėtų būt gatavi, kas turėtų būt gatavos, kas turėtų būt pasirengta, kas turėtų būt paruošta,
    kas privalo būti gatava, kas privalo būti gatavas, kas privalo būti gatavi, kas privalo būti gatavos, kas privalo
    būti pasirengta, kas privalo būti paruošta, kas privalo būt gatava, kas privalo būt gatavas, kas privalo būt
    gatavi, kas privalo būt gatavos, kas privalo būt pasirengta, kas privalo būt paruošta, kas turės būti gatava, kas
    turės būti gatavas, kas turės būti gatavi, kas turės būti gatavos, kas turės būti pasirengta, kas turės būti
    paruošta, kas turės būt gatava, kas turės būt gatavas, kas turės būt gatavi, kas turės būt gatavos, kas turės būt
    pasirengta, kas turės būt paruošta"""

TABLE = LanguageTable(
    code="lt",
    yes_no="ar, argi, nejaugi, yra, turi, privalo",
    asks_by_tone=True,
    quarter_letters="qk",
    half_letters="hp",
    endings="""ioji, iąją, iosios, as, o, ui, ą, u, e, ai, ų, ams, us, ais, uose, ąją, ąjį, ajai, ajam, osios, ojo, oji, asis, ąja, uoju,
        osioms, ieji, ųjų, os, a, iems, oms, ei, ę, ė, ės, oje""",
    names={
        "europol": """europolas, europolo, europolui, europolą, europolu, europole, europol, ES teisėsaugos bendradarbiavimo
            agentūra, ES teisėsaugos bendradarbiavimo agentūros, ES teisėsaugos bendradarbiavimo agentūrai, ES
            teisėsaugos bendradarbiavimo agentūrą, ES teisėsaugos bendradarbiavimo agentūroje, Europos Sąjungos
            teisėsaugos bendradarbiavimo agentūra, Europos Sąjungos teisėsaugos bendradarbiavimo agentūros, Europos
            Sąjungos teisėsaugos bendradarbiavimo agentūrai, Europos Sąjungos teisėsaugos bendradarbiavimo agentūrą,
            Europos Sąjungos teisėsaugos bendradarbiavimo agentūroje, teisėsaugos bendradarbiavimo agentūra,
            teisėsaugos bendradarbiavimo agentūros, teisėsaugos bendradarbiavimo agentūrai, teisėsaugos
            bendradarbiavimo agentūrą, teisėsaugos bendradarbiavimo agentūroje, Europos policijos biuras, Europos
            policijos biuro, Europos policijos biurui, Europos policijos biurą, Europos policijos biuru, Europos
            policijos biure, Europos policijos agentūra, Europos policijos agentūros, Europos policijos agentūrai,
            Europos policijos agentūrą, Europos policijos agentūroje""",
        "frontex": """frontex, frontexas, frontexo, frontexui, frontexą, frontexe, frontexu, Europos sienų ir pakrančių
            apsaugos agentūra, Europos sienų ir pakrančių apsaugos agentūros, Europos sienų ir pakrančių apsaugos
            agentūrai, Europos sienų ir pakrančių apsaugos agentūrą, Europos sienų ir pakrančių apsaugos agentūroje,
            sienų ir pakrančių apsaugos agentūra, sienų ir pakrančių apsaugos agentūros, sienų ir pakrančių apsaugos
            agentūrai, sienų ir pakrančių apsaugos agentūrą, sienų ir pakrančių apsaugos agentūroje, ES sienų
            apsaugos agentūra, ES sienų apsaugos agentūros, ES sienų apsaugos agentūrai, ES sienų apsaugos agentūrą,
            ES sienų apsaugos agentūroje, Europos sienų apsaugos agentūra, Europos sienų apsaugos agentūros, Europos
            sienų apsaugos agentūrai, Europos sienų apsaugos agentūrą, Europos sienų apsaugos agentūroje, sienų
            apsaugos agentūra, sienų apsaugos agentūros, sienų apsaugos agentūrai, sienų apsaugos agentūrą, sienų
            apsaugos agentūroje, Europos operatyvaus bendradarbiavimo prie Europos Sąjungos valstybių narių išorės
            sienų valdymo agentūra, Europos operatyvaus bendradarbiavimo prie Europos Sąjungos valstybių narių
            išorės sienų valdymo agentūros, Europos operatyvaus bendradarbiavimo prie Europos Sąjungos valstybių
            narių išorės sienų valdymo agentūrai, Europos operatyvaus bendradarbiavimo prie Europos Sąjungos
            valstybių narių išorės sienų valdymo agentūrą, Europos operatyvaus bendradarbiavimo prie Europos
            Sąjungos valstybių narių išorės sienų valdymo agentūroje""",
        "eurojust": """eurojustas, eurojusto, eurojustui, eurojustą, eurojustu, eurojuste, eurojust, Europos Sąjungos
            bendradarbiavimo baudžiamosios teisenos srityje agentūra, Europos Sąjungos bendradarbiavimo
            baudžiamosios teisenos srityje agentūros, Europos Sąjungos bendradarbiavimo baudžiamosios teisenos
            srityje agentūrai, Europos Sąjungos bendradarbiavimo baudžiamosios teisenos srityje agentūrą, Europos
            Sąjungos bendradarbiavimo baudžiamosios teisenos srityje agentūroje, ES bendradarbiavimo baudžiamosios
            teisenos srityje agentūra, ES bendradarbiavimo baudžiamosios teisenos srityje agentūros, ES
            bendradarbiavimo baudžiamosios teisenos srityje agentūrai, ES bendradarbiavimo baudžiamosios teisenos
            srityje agentūrą, ES bendradarbiavimo baudžiamosios teisenos srityje agentūroje, bendradarbiavimo
            baudžiamosios teisenos srityje agentūra, bendradarbiavimo baudžiamosios teisenos srityje agentūros,
            bendradarbiavimo baudžiamosios teisenos srityje agentūrai, bendradarbiavimo baudžiamosios teisenos
            srityje agentūrą, bendradarbiavimo baudžiamosios teisenos srityje agentūroje, Europos teisminio
            bendradarbiavimo padalinys, Europos teisminio bendradarbiavimo padalinio, Europos teisminio
            bendradarbiavimo padaliniui, Europos teisminio bendradarbiavimo padalinį, Europos teisminio
            bendradarbiavimo padaliniu, Europos teisminio bendradarbiavimo padalinyje""",
        "euaa": """euaa, easo, eppb, Europos Sąjungos prieglobsčio agentūra, Europos Sąjungos prieglobsčio agentūros,
            Europos Sąjungos prieglobsčio agentūrai, Europos Sąjungos prieglobsčio agentūrą, Europos Sąjungos
            prieglobsčio agentūroje, ES prieglobsčio agentūra, ES prieglobsčio agentūros, ES prieglobsčio agentūrai,
            ES prieglobsčio agentūrą, ES prieglobsčio agentūroje, Europos prieglobsčio agentūra, Europos
            prieglobsčio agentūros, Europos prieglobsčio agentūrai, Europos prieglobsčio agentūrą, Europos
            prieglobsčio agentūroje, prieglobsčio agentūra, prieglobsčio agentūros, prieglobsčio agentūrai,
            prieglobsčio agentūrą, prieglobsčio agentūroje, Europos prieglobsčio paramos biuras, Europos
            prieglobsčio paramos biuro, Europos prieglobsčio paramos biurui, Europos prieglobsčio paramos biurą,
            Europos prieglobsčio paramos biuru, Europos prieglobsčio paramos biure""",
        "eu-lisa": """eu-lisa, eulisa, Europos Sąjungos didelės apimties IT sistemų laisvės saugumo ir teisingumo erdvėje
            operacijų valdymo agentūra, Europos Sąjungos didelės apimties IT sistemų laisvės saugumo ir teisingumo
            erdvėje operacijų valdymo agentūros, Europos Sąjungos didelės apimties IT sistemų laisvės saugumo ir
            teisingumo erdvėje operacijų valdymo agentūrai, Europos Sąjungos didelės apimties IT sistemų laisvės
            saugumo ir teisingumo erdvėje operacijų valdymo agentūrą, Europos Sąjungos didelės apimties IT sistemų
            laisvės saugumo ir teisingumo erdvėje operacijų valdymo agentūroje, didelės apimties IT sistemų
            agentūra, didelės apimties IT sistemų agentūros, didelės apimties IT sistemų agentūrai, didelės apimties
            IT sistemų agentūrą, didelės apimties IT sistemų agentūroje, didelės apimties IT sistemų operacijų
            valdymo agentūra, didelės apimties IT sistemų operacijų valdymo agentūros, didelės apimties IT sistemų
            operacijų valdymo agentūrai, didelės apimties IT sistemų operacijų valdymo agentūrą, didelės apimties IT
            sistemų operacijų valdymo agentūroje""",
        "emsa": """emsa, Europos jūrų saugumo agentūra, Europos jūrų saugumo agentūros, Europos jūrų saugumo agentūrai,
            Europos jūrų saugumo agentūrą, Europos jūrų saugumo agentūroje, jūrų saugumo agentūra, jūrų saugumo
            agentūros, jūrų saugumo agentūrai, jūrų saugumo agentūrą, jūrų saugumo agentūroje""",
        "cepol": """cepol, cepolas, cepolo, cepolui, cepolą, cepolu, cepole, Europos Sąjungos teisėsaugos mokymo agentūra,
            Europos Sąjungos teisėsaugos mokymo agentūros, Europos Sąjungos teisėsaugos mokymo agentūrai, Europos
            Sąjungos teisėsaugos mokymo agentūrą, Europos Sąjungos teisėsaugos mokymo agentūroje, ES teisėsaugos
            mokymo agentūra, ES teisėsaugos mokymo agentūros, ES teisėsaugos mokymo agentūrai, ES teisėsaugos mokymo
            agentūrą, ES teisėsaugos mokymo agentūroje, teisėsaugos mokymo agentūra, teisėsaugos mokymo agentūros,
            teisėsaugos mokymo agentūrai, teisėsaugos mokymo agentūrą, teisėsaugos mokymo agentūroje, Europos
            policijos koledžas, Europos policijos koledžo, Europos policijos koledžui, Europos policijos koledžą,
            Europos policijos koledžu, Europos policijos koledže""",
        "fra": """fra, Europos Sąjungos pagrindinių teisių agentūra, Europos Sąjungos pagrindinių teisių agentūros,
            Europos Sąjungos pagrindinių teisių agentūrai, Europos Sąjungos pagrindinių teisių agentūrą, Europos
            Sąjungos pagrindinių teisių agentūroje, ES pagrindinių teisių agentūra, ES pagrindinių teisių agentūros,
            ES pagrindinių teisių agentūrai, ES pagrindinių teisių agentūrą, ES pagrindinių teisių agentūroje,
            pagrindinių teisių agentūra, pagrindinių teisių agentūros, pagrindinių teisių agentūrai, pagrindinių
            teisių agentūrą, pagrindinių teisių agentūroje""",
        "eige": """eige, Europos lyčių lygybės institutas, Europos lyčių lygybės instituto, Europos lyčių lygybės
            institutui, Europos lyčių lygybės institutą, Europos lyčių lygybės institutu, Europos lyčių lygybės
            institute, lyčių lygybės institutas, lyčių lygybės instituto, lyčių lygybės institutui, lyčių lygybės
            institutą, lyčių lygybės institutu, lyčių lygybės institute""",
        "euda": """euda, emcdda, ennsc, Europos Sąjungos narkotikų agentūra, Europos Sąjungos narkotikų agentūros, Europos
            Sąjungos narkotikų agentūrai, Europos Sąjungos narkotikų agentūrą, Europos Sąjungos narkotikų
            agentūroje, ES narkotikų agentūra, ES narkotikų agentūros, ES narkotikų agentūrai, ES narkotikų
            agentūrą, ES narkotikų agentūroje, narkotikų agentūra, narkotikų agentūros, narkotikų agentūrai,
            narkotikų agentūrą, narkotikų agentūroje, Europos narkotikų ir narkomanijos stebėsenos centras, Europos
            narkotikų ir narkomanijos stebėsenos centro, Europos narkotikų ir narkomanijos stebėsenos centrui,
            Europos narkotikų ir narkomanijos stebėsenos centrą, Europos narkotikų ir narkomanijos stebėsenos
            centru, Europos narkotikų ir narkomanijos stebėsenos centre""",
        "commission": """komisija, komisijos, komisijai, komisiją, komisijoje, Europos komisija, Europos komisijos, Europos
            komisijai, Europos komisiją, Europos komisijoje, ES komisija, ES komisijos, ES komisijai, ES komisiją,
            ES komisijoje, EK""",
        "eeas": """eivt, eeas, Europos išorės veiksmų tarnyba, Europos išorės veiksmų tarnybos, Europos išorės veiksmų
            tarnybai, Europos išorės veiksmų tarnybą, Europos išorės veiksmų tarnyboje, išorės veiksmų tarnyba,
            išorės veiksmų tarnybos, išorės veiksmų tarnybai, išorės veiksmų tarnybą, išorės veiksmų tarnyboje, ES
            diplomatinė tarnyba, ES diplomatinės tarnybos""",
        "eu-delegations": """ES delegacijos, ES delegacijų, ES delegacijoms, ES delegacijas, ES delegacijomis, ES delegacijose, ES
            delegacija, ES delegacijai, ES delegaciją, ES delegacijoje, Europos Sąjungos delegacijos, Europos
            Sąjungos delegacijų, Europos Sąjungos delegacijoms, Europos Sąjungos delegacijas, Europos Sąjungos
            delegacijomis, Europos Sąjungos delegacijose, Europos Sąjungos delegacija, Europos Sąjungos delegacijai,
            Europos Sąjungos delegaciją, Europos Sąjungos delegacijoje, Sąjungos delegacijos, Sąjungos delegacijų,
            Sąjungos delegacijoms, Sąjungos delegacijas, Sąjungos delegacijomis, Sąjungos delegacijose""",
        "council": """taryba, tarybos, tarybai, tarybą, taryboje, Europos Sąjungos taryba, Europos Sąjungos tarybos, Europos
            Sąjungos tarybai, Europos Sąjungos tarybą, Europos Sąjungos taryboje, ES taryba, ES tarybos, ES tarybai,
            ES tarybą, ES taryboje, ES Ministrų taryba, ES Ministrų tarybos, ES Ministrų tarybai, ES Ministrų
            tarybą, ES Ministrų taryboje, Ministrų taryba, Ministrų tarybos, Ministrų tarybai, Ministrų tarybą,
            Ministrų taryboje""",
        "schengen-council": """Šengeno taryba, Šengeno tarybos, Šengeno tarybai, Šengeno tarybą, Šengeno taryboje, Schengeno taryba,
            Schengeno tarybos, Schengeno tarybai, Schengeno tarybą, Schengeno taryboje""",
        "european-parliament": """Europos parlamentas, Europos parlamento, Europos parlamentui, Europos parlamentą, Europos parlamentu,
            Europos parlamente, parlamentas, parlamento, parlamentui, parlamentą, parlamentu, parlamente, EP,
            Europarlamentas""",
        "member-states": """kurios šalys, kokios šalys, kurios valstybės, kokios valstybės, valstybės narės, valstybių narių, valstybėms narėms, valstybes nares, valstybėmis narėmis, valstybėse
            narėse, valstybė narė, valstybei narei, valstybę narę, valstybe nare, valstybėje narėje, ES valstybės
            narės, ES valstybių narių, ES valstybėms narėms, ES valstybes nares, ES valstybėmis narėmis, ES
            valstybėse narėse, ES valstybė narė, ES valstybei narei, ES valstybę narę, ES valstybe nare, ES
            valstybėje narėje, šalys narės, šalių narių, šalims narėms, šalis nares, šalimis narėmis, šalyse narėse,
            šalis narė, šalies narės, šaliai narei, šalį narę, šalimi nare, šalyje narėje, ES šalys, ES šalių, ES
            šalims, ES šalis, ES šalimis, ES šalyse, ES šalys narės, ES šalių narių, ES šalims narėms, ES šalis
            nares, ES šalimis narėmis, ES šalyse narėse, narės, narių, narėms, nares, narėmis, narėse, ES valstybės,
            ES valstybių, ES valstybėms, ES valstybes, ES valstybėmis, ES valstybėse""",
        "europol-management-board": """Europolo valdyba, Europolo valdybos, Europolo valdybai, Europolo valdybą, Europolo valdyboje, Europolo
            valdančioji taryba, Europolo valdančiosios tarybos, Europolo valdančiajai tarybai, Europolo valdančiąją
            tarybą, valdyba, valdybos, valdybai, valdybą, valdyboje, valdančioji taryba, valdančiosios tarybos,
            valdančiajai tarybai""",
        "emsc": """emsc, Europos kovos su neteisėtu migrantų gabenimu centras, Europos kovos su neteisėtu migrantų gabenimu
            centro, Europos kovos su neteisėtu migrantų gabenimu centrui, Europos kovos su neteisėtu migrantų
            gabenimu centrą, Europos kovos su neteisėtu migrantų gabenimu centru, Europos kovos su neteisėtu
            migrantų gabenimu centre, kovos su neteisėtu migrantų gabenimu centras, kovos su neteisėtu migrantų
            gabenimu centro, kovos su neteisėtu migrantų gabenimu centrui, kovos su neteisėtu migrantų gabenimu
            centrą, kovos su neteisėtu migrantų gabenimu centru, kovos su neteisėtu migrantų gabenimu centre,
            Europolo kovos su neteisėtu migrantų gabenimu centras, Europolo kovos su neteisėtu migrantų gabenimu
            centro, Europolo kovos su neteisėtu migrantų gabenimu centrui, Europolo kovos su neteisėtu migrantų
            gabenimu centrą, Europolo kovos su neteisėtu migrantų gabenimu centru, Europolo kovos su neteisėtu
            migrantų gabenimu centre, neteisėto migrantų gabenimo centras, neteisėto migrantų gabenimo centro,
            neteisėto migrantų gabenimo centrui, neteisėto migrantų gabenimo centrą, neteisėto migrantų gabenimo
            centru, neteisėto migrantų gabenimo centre, kovos su migrantų kontrabanda centras, kovos su migrantų
            kontrabanda centro, kovos su migrantų kontrabanda centrui, kovos su migrantų kontrabanda centrą, kovos
            su migrantų kontrabanda centru, kovos su migrantų kontrabanda centre, Europos kovos su migrantų
            kontrabanda centras, Europos kovos su migrantų kontrabanda centro, Europos kovos su migrantų kontrabanda
            centrui, Europos kovos su migrantų kontrabanda centrą, Europos kovos su migrantų kontrabanda centru,
            Europos kovos su migrantų kontrabanda centre""",
        "eu-iru": """eu iru, es iru, iru, ES internetinio turinio žymėjimo padalinys, ES internetinio turinio žymėjimo
            padalinio, ES internetinio turinio žymėjimo padaliniui, ES internetinio turinio žymėjimo padalinį, ES
            internetinio turinio žymėjimo padaliniu, ES internetinio turinio žymėjimo padalinyje, internetinio
            turinio žymėjimo padalinys, internetinio turinio žymėjimo padalinio, internetinio turinio žymėjimo
            padaliniui, internetinio turinio žymėjimo padalinį, internetinio turinio žymėjimo padaliniu,
            internetinio turinio žymėjimo padalinyje, ES interneto turinio žymėjimo padalinys, ES interneto turinio
            žymėjimo padalinio, ES interneto turinio žymėjimo padaliniui, ES interneto turinio žymėjimo padalinį, ES
            interneto turinio žymėjimo padaliniu, ES interneto turinio žymėjimo padalinyje, interneto turinio
            žymėjimo padalinys, interneto turinio žymėjimo padalinio, interneto turinio žymėjimo padaliniui,
            interneto turinio žymėjimo padalinį, interneto turinio žymėjimo padaliniu, interneto turinio žymėjimo
            padalinyje, ES internetinės informacijos žymėjimo padalinys, ES internetinės informacijos žymėjimo
            padalinio, ES internetinės informacijos žymėjimo padaliniui, ES internetinės informacijos žymėjimo
            padalinį, ES internetinės informacijos žymėjimo padaliniu, ES internetinės informacijos žymėjimo
            padalinyje""",
        "efecc": """efecc, Europos kovos su finansiniais ir ekonominiais nusikaltimais centras, Europos kovos su
            finansiniais ir ekonominiais nusikaltimais centro, Europos kovos su finansiniais ir ekonominiais
            nusikaltimais centrui, Europos kovos su finansiniais ir ekonominiais nusikaltimais centrą, Europos kovos
            su finansiniais ir ekonominiais nusikaltimais centru, Europos kovos su finansiniais ir ekonominiais
            nusikaltimais centre, kovos su finansiniais ir ekonominiais nusikaltimais centras, kovos su finansiniais
            ir ekonominiais nusikaltimais centro, kovos su finansiniais ir ekonominiais nusikaltimais centrui, kovos
            su finansiniais ir ekonominiais nusikaltimais centrą, kovos su finansiniais ir ekonominiais
            nusikaltimais centru, kovos su finansiniais ir ekonominiais nusikaltimais centre, Europos finansinių ir
            ekonominių nusikaltimų centras, Europos finansinių ir ekonominių nusikaltimų centro, Europos finansinių
            ir ekonominių nusikaltimų centrui, Europos finansinių ir ekonominių nusikaltimų centrą, Europos
            finansinių ir ekonominių nusikaltimų centru, Europos finansinių ir ekonominių nusikaltimų centre,
            finansinių ir ekonominių nusikaltimų centras, finansinių ir ekonominių nusikaltimų centro, finansinių ir
            ekonominių nusikaltimų centrui, finansinių ir ekonominių nusikaltimų centrą, finansinių ir ekonominių
            nusikaltimų centru, finansinių ir ekonominių nusikaltimų centre, kovos su ekonominiais nusikaltimais
            centras, kovos su ekonominiais nusikaltimais centro, kovos su ekonominiais nusikaltimais centrui, kovos
            su ekonominiais nusikaltimais centrą, kovos su ekonominiais nusikaltimais centru, kovos su ekonominiais
            nusikaltimais centre""",
        "migration-preparedness-network": """ES migracinės parengties ir krizių valdymo tinklas, ES migracinės parengties ir krizių valdymo tinklo,
            ES migracinės parengties ir krizių valdymo tinklui, ES migracinės parengties ir krizių valdymo tinklą,
            ES migracinės parengties ir krizių valdymo tinklu, ES migracinės parengties ir krizių valdymo tinkle,
            migracinės parengties ir krizių valdymo tinklas, migracinės parengties ir krizių valdymo tinklo,
            migracinės parengties ir krizių valdymo tinklui, migracinės parengties ir krizių valdymo tinklą,
            migracinės parengties ir krizių valdymo tinklu, migracinės parengties ir krizių valdymo tinkle,
            migracinės parengties tinklas, migracinės parengties tinklo, migracinės parengties tinklui, migracinės
            parengties tinklą, migracinės parengties tinklu, migracinės parengties tinkle, migracijos parengties
            tinklas, migracijos parengties tinklo, migracijos parengties tinklui, migracijos parengties tinklą,
            migracijos parengties tinklu, migracijos parengties tinkle, parengties tinklas, parengties tinklo,
            parengties tinklui, parengties tinklą, parengties tinklu, parengties tinkle, blueprint tinklas,
            blueprint tinklo, blueprint tinklui, blueprint tinklą, blueprint tinklu, blueprint tinkle, tinklas
            blueprint, tinklo blueprint, tinklui blueprint, tinklą blueprint, tinklu blueprint, tinkle blueprint,
            parengties ir krizių valdymo tinklas, parengties ir krizių valdymo tinklo, parengties ir krizių valdymo
            tinklui, parengties ir krizių valdymo tinklą, parengties ir krizių valdymo tinklu, parengties ir krizių
            valdymo tinkle, ES Blueprint tinklas, ES Blueprint tinklo, ES Blueprint tinklui, ES Blueprint tinklą, ES
            Blueprint tinklu, ES Blueprint tinkle""",
        "intcen": """intcen, eu intcen, es intcen, ES žvalgybos ir situacijų centras, ES žvalgybos ir situacijų centro, ES
            žvalgybos ir situacijų centrui, ES žvalgybos ir situacijų centrą, ES žvalgybos ir situacijų centru, ES
            žvalgybos ir situacijų centre, žvalgybos ir situacijų centras, žvalgybos ir situacijų centro, žvalgybos
            ir situacijų centrui, žvalgybos ir situacijų centrą, žvalgybos ir situacijų centru, žvalgybos ir
            situacijų centre, ES žvalgybos centras, ES žvalgybos centro, ES žvalgybos centrui, ES žvalgybos centrą,
            ES žvalgybos centru, ES žvalgybos centre""",
        "high-level-group": """aukšto lygio grupė, aukšto lygio grupės, aukšto lygio grupei, aukšto lygio grupę, aukšto lygio grupe,
            aukšto lygio grupėje, aukšto lygio grupė prieigos prie duomenų siekiant veiksmingos teisėsaugos
            klausimais, aukšto lygio grupės prieigos prie duomenų siekiant veiksmingos teisėsaugos klausimais,
            aukšto lygio grupei prieigos prie duomenų siekiant veiksmingos teisėsaugos klausimais, aukšto lygio
            grupę prieigos prie duomenų siekiant veiksmingos teisėsaugos klausimais, aukšto lygio grupe prieigos
            prie duomenų siekiant veiksmingos teisėsaugos klausimais, aukšto lygio grupėje prieigos prie duomenų
            siekiant veiksmingos teisėsaugos klausimais, aukšto lygio grupė prieigos prie duomenų klausimais, aukšto
            lygio grupės prieigos prie duomenų klausimais, aukšto lygio grupei prieigos prie duomenų klausimais,
            aukšto lygio grupę prieigos prie duomenų klausimais, aukšto lygio grupe prieigos prie duomenų
            klausimais, aukšto lygio grupėje prieigos prie duomenų klausimais, alg, hlg, aukšto lygio grupė dėl
            prieigos prie duomenų, aukšto lygio grupės dėl prieigos prie duomenų, aukšto lygio grupei dėl prieigos
            prie duomenų, aukšto lygio grupę dėl prieigos prie duomenų, aukšto lygio grupe dėl prieigos prie
            duomenų, aukšto lygio grupėje dėl prieigos prie duomenų""",
        "jha-agencies": """TVR agentūros, TVR agentūrų, TVR agentūroms, TVR agentūras, TVR agentūromis, TVR agentūrose, TVR
            agentūra, TVR agentūrai, TVR agentūrą, TVR agentūroje, teisingumo ir vidaus reikalų agentūros,
            teisingumo ir vidaus reikalų agentūrų, teisingumo ir vidaus reikalų agentūroms, teisingumo ir vidaus
            reikalų agentūras, teisingumo ir vidaus reikalų agentūromis, teisingumo ir vidaus reikalų agentūrose,
            teisingumo ir vidaus reikalų agentūra, teisingumo ir vidaus reikalų agentūrai, teisingumo ir vidaus
            reikalų agentūrą, teisingumo ir vidaus reikalų agentūroje, ES TVR agentūros, ES TVR agentūrų, ES TVR
            agentūroms, ES TVR agentūras, ES TVR agentūromis, ES TVR agentūrose, JHA agentūros, JHA agentūrų, JHA
            agentūroms, JHA agentūras, JHA agentūromis, JHA agentūrose, TVR srities agentūros, TVR srities agentūrų,
            TVR srities agentūroms, TVR srities agentūras, TVR srities agentūromis, TVR srities agentūrose,
            teisingumo ir vidaus reikalų srities agentūros, teisingumo ir vidaus reikalų srities agentūrų,
            teisingumo ir vidaus reikalų srities agentūroms, teisingumo ir vidaus reikalų srities agentūras,
            teisingumo ir vidaus reikalų srities agentūromis, teisingumo ir vidaus reikalų srities agentūrose""",
        "budgetary-authorities": """biudžeto valdymo institucijos, biudžeto valdymo institucijų, biudžeto valdymo institucijoms, biudžeto
            valdymo institucijas, biudžeto valdymo institucijomis, biudžeto valdymo institucijose, biudžeto valdymo
            institucija, biudžeto valdymo institucijai, biudžeto valdymo instituciją, biudžeto valdymo
            institucijoje, biudžeto institucijos, biudžeto institucijų, biudžeto institucijoms, biudžeto
            institucijas, biudžeto institucijomis, biudžeto institucijose""",
        "national-judicial-authorities": """nacionalinės teisminės institucijos, nacionalinių teisminių institucijų, nacionalinėms teisminėms
            institucijoms, nacionalines teismines institucijas, teisminės institucijos, teisminių institucijų,
            teisminėms institucijoms, nacionalinės teismų institucijos, nacionalinių teismų institucijų""",
        "at": "austrija, austrijos, austrijai, austriją, austrijoje, austrams, austrai, austrų, österreich",
        "be": "belgija, belgijos, belgijai, belgiją, belgijoje, belgai, belgų, belgams, belgique, belgië",
        "bg": """bulgarija, bulgarijos, bulgarijai, bulgariją, bulgarijoje, bulgarai, bulgarų, bulgarams, българия""",
        "cy": "kipras, kipro, kiprui, kiprą, kipru, kipre, kipriečiai, kipriečių, kipriečiams, κύπρος",
        "cz": """čekija, čekijos, čekijai, čekiją, čekijoje, Čekijos respublika, Čekijos respublikos, Čekijos
            respublikai, Čekijos respubliką, Čekijos respublikoje, čekai, čekų, čekams, česko""",
        "de": """vokietija, vokietijos, vokietijai, vokietiją, vokietijoje, vokiečiai, vokiečių, vokiečiams, deutschland,
            Vokietijos Federacinė Respublika""",
        "dk": "danija, danijos, danijai, daniją, danijoje, danai, danų, danams, danmark",
        "ee": "estija, estijos, estijai, estiją, estijoje, estai, estų, estams, eesti",
        "el": """graikija, graikijos, graikijai, graikiją, graikijoje, graikai, graikų, graikams, ελλάδα, hellas""",
        "es": "ispanija, ispanijos, ispanijai, ispaniją, ispanijoje, ispanai, ispanų, ispanams, españa",
        "fi": "suomija, suomijos, suomijai, suomiją, suomijoje, suomiai, suomių, suomiams, suomi",
        "fr": """prancūzija, prancūzijos, prancūzijai, prancūziją, prancūzijoje, prancūzai, prancūzų, prancūzams, france""",
        "hr": "kroatija, kroatijos, kroatijai, kroatiją, kroatijoje, kroatai, kroatų, kroatams, hrvatska",
        "hu": """vengrija, vengrijos, vengrijai, vengriją, vengrijoje, vengrai, vengrų, vengrams, magyarország""",
        "ie": "airija, airijos, airijai, airiją, airijoje, airiai, airių, airiams, éire",
        "it": "italija, italijos, italijai, italiją, italijoje, italai, italų, italams, italia",
        "lt": """lietuva, lietuvos, lietuvai, lietuvą, lietuvoje, Lietuvos respublika, Lietuvos respublikos, Lietuvos
            respublikai, Lietuvos respubliką, Lietuvos respublikoje, lietuviai, lietuvių, lietuviams""",
        "lu": """liuksemburgas, liuksemburgo, liuksemburgui, liuksemburgą, liuksemburgu, liuksemburge, liuksemburgiečiai,
            liuksemburgiečių, luxembourg""",
        "lv": "latvija, latvijos, latvijai, latviją, latvijoje, latviai, latvių, latviams",
        "mt": "malta, maltos, maltai, maltą, maltoje, maltiečiai, maltiečių, maltiečiams",
        "nl": """nyderlandai, nyderlandų, nyderlandams, nyderlandus, nyderlandais, nyderlanduose, olandija, olandijos,
            olandijai, olandiją, olandai, olandų, olandams, nederland""",
        "pl": "lenkija, lenkijos, lenkijai, lenkiją, lenkijoje, lenkai, lenkų, lenkams, polska",
        "pt": """portugalija, portugalijos, portugalijai, portugaliją, portugalijoje, portugalai, portugalų, portugalams""",
        "ro": "rumunija, rumunijos, rumunijai, rumuniją, rumunijoje, rumunai, rumunų, rumunams, românia",
        "se": "švedija, švedijos, švedijai, švediją, švedijoje, švedai, švedų, švedams, sverige",
        "si": """slovėnija, slovėnijos, slovėnijai, slovėniją, slovėnijoje, slovėnai, slovėnų, slovėnams, slovenija""",
        "sk": """slovakija, slovakijos, slovakijai, slovakiją, slovakijoje, slovakai, slovakų, slovakams, slovensko""",
    },
    acronyms={
        "commission": "COM",
        "member-states": "VN, MS",
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
        "Interpolas": """interpolas, interpolo, interpolui, interpolą, interpolu, interpole, interpol, Tarptautinė kriminalinės
            policijos organizacija, Tarptautinės kriminalinės policijos organizacijos""",
        "Europos Vadovų Taryba": """Europos Vadovų taryba, Europos Vadovų tarybos, Europos Vadovų tarybai, Europos Vadovų tarybą, Europos
            Vadovų taryboje, EVT, ES viršūnių taryba, vadovų taryba, vadovų tarybos, vadovų tarybai, vadovų tarybą,
            vadovų taryboje""",
        "pirmininkaujanti valstybė narė": """pirmininkaujanti valstybė narė, pirmininkaujančios valstybės narės, pirmininkaujančiai valstybei narei,
            pirmininkaujanti, pirmininkaujančios, pirmininkavimas, pirmininkavimo, pirmininkavimui, pirmininkavimą,
            pirmininkavimu, pirmininkavime, Tarybai pirmininkaujanti valstybė narė, ES pirmininkaujanti valstybė,
            pirmininkė, pirmininkaujančiajai""",
        "NATO": "nato",
        "JT": "JT, jungtinės tautos, jungtinių tautų, jungtinėms tautoms",
        "UNHCR": "unhcr, JT pabėgėlių agentūra, JT pabėgėlių agentūros, JTVPK",
        "UNODC": "unodc",
        "TMO": "TMO, IOM, Tarptautinė migracijos organizacija, Tarptautinės migracijos organizacijos",
        "ESBO": "esbo, osce",
        "Europos Taryba": "Europos taryba, Europos tarybos, Europos tarybai, Europos tarybą, Europos taryboje",
        "EPPO": "eppo, Europos prokuratūra, Europos prokuratūros, Europos prokuratūrai",
        "OLAF": "olaf, Europos kovos su sukčiavimu tarnyba, Europos kovos su sukčiavimu tarnybos",
        "ENISA": """enisa, ES kibernetinio saugumo agentūra, ES kibernetinio saugumo agentūros, ES kibernetinio saugumo
            agentūrai, ES kibernetinio saugumo agentūrą, ES kibernetinio saugumo agentūroje""",
        "EDAPP": """edps, edapp, Europos duomenų apsaugos priežiūros pareigūnas, Europos duomenų apsaugos priežiūros
            pareigūno""",
        "ECB": "ecb, Europos Centrinis Bankas, Europos Centrinio Banko, Europos Centriniam Bankui",
        "Audito Rūmai": "Audito Rūmai, Audito Rūmų, Audito Rūmams, Europos Audito Rūmai, Europos Audito Rūmų",
        "Teisingumo Teismas": """Teisingumo Teismas, Teisingumo Teismo, Teisingumo Teismui, ESTT, Europos Sąjungos Teisingumo Teismas""",
        "EIB": "eib, Europos investicijų bankas, Europos investicijų banko",
        "EFCA": "efca, Europos žuvininkystės kontrolės agentūra",
        "EDA": """eda, Europos gynybos agentūra, Europos gynybos agentūros, Europos gynybos agentūrai, Europos gynybos
            agentūrą, Europos gynybos agentūroje""",
        "EMPACT": "empact",
        "COSI": "cosi",
        "Coreper": "coreper, Nuolatinių atstovų komitetas, Nuolatinių atstovų komiteto",
        "Norvegija": "norvegija, norvegijos, norvegijai, norvegiją, norvegijoje, norvegai, norvegų",
        "Islandija": "islandija, islandijos, islandijai, islandiją, islandijoje",
        "Lichtenšteinas": "lichtenšteinas, lichtenšteino, lichtenšteinui, lichtenšteiną, lichtenšteinu, lichtenšteine",
        "Šveicarija": "šveicarija, šveicarijos, šveicarijai, šveicariją, šveicarijoje, šveicarai, šveicarų",
        "Jungtinė Karalystė": """Jungtinė Karalystė, Jungtinės Karalystės, Jungtinei Karalystei, Jungtinę Karalystę, JK, Didžioji
            Britanija, Didžiosios Britanijos, Didžiajai Britanijai, anglija, anglijos, anglijai, angliją, anglijoje,
            britai, britų, britams""",
        "Jungtinės Valstijos": """Jungtinės Valstijos, Jungtinių Valstijų, Jungtinėms Valstijoms, JAV, Amerika, Amerikos, Amerikai""",
        "Turkija": "turkija, turkijos, turkijai, turkiją, turkijoje, turkai",
        "Ukraina": "ukraina, ukrainos, ukrainai, ukrainą, ukrainoje, ukrainiečiai",
        "Moldova": "moldova, moldovos, moldovai, moldovą, moldovoje",
        "Gruzija": "gruzija, gruzijos, gruzijai, gruziją, gruzijoje, Sakartvelas, Sakartvelo, Sakartvelui",
        "Serbija": "serbija, serbijos, serbijai, serbiją, serbijoje",
        "Albanija": "albanija, albanijos, albanijai, albaniją, albanijoje",
        "Juodkalnija": "juodkalnija, juodkalnijos, juodkalnijai, juodkalniją, juodkalnijoje",
        "Šiaurės Makedonija": """Šiaurės makedonija, Šiaurės makedonijos, Šiaurės makedonijai, Šiaurės makedoniją, Šiaurės makedonijoje,
            makedonija, makedonijos, makedonijai, makedoniją, makedonijoje""",
        "Kosovas": "kosovas, kosovo, kosovui, kosovą, kosovu, kosove",
        "Bosnija ir Hercegovina": """Bosnija ir Hercegovina, Bosnijos ir Hercegovinos, Bosnijai ir Hercegovinai, bosnija, bosnijos, bosnijai,
            bosniją, bosnijoje""",
        "Tunisas": "tunisas, tuniso, tunisui, tunisą, tunisu, tunise",
        "Libija": "libija, libijos, libijai, libiją, libijoje",
        "Marokas": "marokas, maroko, marokui, maroką, maroku, maroke",
        "Egiptas": "egiptas, egipto, egiptui, egiptą, egiptu, egipte",
        "Alžyras": "alžyras, alžyro, alžyrui, alžyrą, alžyru, alžyre",
        "Rusija": "rusija, rusijos, rusijai, rusiją, rusijoje, rusai",
        "Baltarusija": "baltarusija, baltarusijos, baltarusijai, baltarusiją, baltarusijoje",
        "Kanada": "kanada, kanados, kanadai, kanadą, kanadoje",
        "Australija": "australija, australijos, australijai, australiją, australijoje",
        "Kinija": "kinija, kinijos, kinijai, kiniją, kinijoje",
    },
    kinds={
        "agency": """agentūros, agentūrų, agentūroms, agentūras, agentūromis, agentūrose, agentūra, agentūrai, agentūrą,
            agentūroje, ES agentūros, ES agentūrų, ES agentūroms, ES agentūras, ES agentūromis, ES agentūrose, ES
            agentūra, ES agentūrai, ES agentūrą, ES agentūroje, Europos agentūros, Europos agentūrų, Europos
            agentūroms, Europos agentūras, Europos agentūromis, Europos agentūrose""",
        "institution": """institucijos, institucijų, institucijoms, institucijas, institucijomis, institucijose, institucija,
            institucijai, instituciją, institucijoje, ES institucijos, ES institucijų, ES institucijoms, ES
            institucijas, ES institucijomis, ES institucijose, ES institucija, ES institucijai, ES instituciją, ES
            institucijoje, Europos institucijos, Europos institucijų, Europos institucijoms, Europos institucijas,
            Europos institucijomis, Europos institucijose""",
    },
    vehicles={
        "schengen-barometer-plus": """šengeno barometras+, šengeno barometras +, šengeno barometras plius, šengeno barometras plus, šengeno
            barometras, šengeno barometro+, šengeno barometro +, šengeno barometro plius, šengeno barometro plus,
            šengeno barometro, šengeno barometrui+, šengeno barometrui +, šengeno barometrui plius, šengeno
            barometrui plus, šengeno barometrui, šengeno barometrą+, šengeno barometrą +, šengeno barometrą plius,
            šengeno barometrą plus, šengeno barometrą, šengeno barometru+, šengeno barometru +, šengeno barometru
            plius, šengeno barometru plus, šengeno barometru, šengeno barometre+, šengeno barometre +, šengeno
            barometre plius, šengeno barometre plus, šengeno barometre, schengeno barometras+, schengeno barometras
            +, schengeno barometras plius, schengeno barometras plus, schengeno barometras, schengeno barometro+,
            schengeno barometro +, schengeno barometro plius, schengeno barometro plus, schengeno barometro,
            schengeno barometrui+, schengeno barometrui +, schengeno barometrui plius, schengeno barometrui plus,
            schengeno barometrui, schengeno barometrą+, schengeno barometrą +, schengeno barometrą plius, schengeno
            barometrą plus, schengeno barometrą, schengeno barometru+, schengeno barometru +, schengeno barometru
            plius, schengeno barometru plus, schengeno barometru, schengeno barometre+, schengeno barometre +,
            schengeno barometre plius, schengeno barometre plus, schengeno barometre, barometras+, barometras +,
            barometras plius, barometras plus, barometras, barometro+, barometro +, barometro plius, barometro plus,
            barometro, barometrui+, barometrui +, barometrui plius, barometrui plus, barometrui, barometrą+,
            barometrą +, barometrą plius, barometrą plus, barometrą, barometru+, barometru +, barometru plius,
            barometru plus, barometru, barometre+, barometre +, barometre plius, barometre plus, barometre""",
    },
    sections={
        "I": """bendras informuotumas apie padėtį, bendro informuotumo apie padėtį, informuotumas apie padėtį,
            informuotumo apie padėtį, situacijos suvokimas, situacijos suvokimo, i skirsnis, i skirsnio, i
            skirsniui, i skirsnį, i skirsniu, i skirsnyje, i dalis, i dalies, i daliai, i dalį, i dalimi, i dalyje,
            i skyrius, i skyriaus, i skyriui, i skyrių, i skyriuje, pirmas skirsnis, pirmo skirsnio, pirmą skirsnį,
            pirmame skirsnyje""",
        "II": """ES teisinė sistema neteisėto migrantų gabenimo srityje, ES teisinės sistemos neteisėto migrantų gabenimo
            srityje, ES teisinė sistema, ES teisinės sistemos, teisinė sistema, teisinės sistemos, teisinę sistemą,
            teisinė bazė, teisinės bazės, ii skirsnis, ii skirsnio, ii skirsniui, ii skirsnį, ii skirsniu, ii
            skirsnyje, ii dalis, ii dalies, ii daliai, ii dalį, ii dalimi, ii dalyje, ii skyrius, ii skyriaus, ii
            skyriui, ii skyrių, ii skyriuje, antras skirsnis, antro skirsnio, antrą skirsnį, antrame skirsnyje""",
        "III": """Europos operatyvinis bendradarbiavimas, Europos operatyvinio bendradarbiavimo, Europos operatyviniame
            bendradarbiavime, operatyvinis bendradarbiavimas, operatyvinio bendradarbiavimo, operatyvinį
            bendradarbiavimą, operatyviniam bendradarbiavimui, operatyviniame bendradarbiavime, iii skirsnis, iii
            skirsnio, iii skirsniui, iii skirsnį, iii skirsniu, iii skirsnyje, iii dalis, iii dalies, iii daliai,
            iii dalį, iii dalimi, iii dalyje, iii skyrius, iii skyriaus, iii skyriui, iii skyrių, iii skyriuje,
            trečias skirsnis, trečio skirsnio, trečią skirsnį, trečiame skirsnyje""",
        "IV": """sąveika su ES išorės veiksmais, sąveikos su ES išorės veiksmais, ES išorės veiksmai, ES išorės veiksmų,
            išorės veiksmai, išorės veiksmų, sinergija su ES išorės veiksmais, iv skirsnis, iv skirsnio, iv
            skirsniui, iv skirsnį, iv skirsniu, iv skirsnyje, iv dalis, iv dalies, iv daliai, iv dalį, iv dalimi, iv
            dalyje, iv skyrius, iv skyriaus, iv skyriui, iv skyrių, iv skyriuje, ketvirtas skirsnis, ketvirto
            skirsnio, ketvirtą skirsnį, ketvirtame skirsnyje""",
    },
    months={
        1: """sausis, sausio, sausiui, sausį, sausiu, sausyje, sausio mėn, sausio mėnuo, sausio mėnesį, sausio
            mėnesio, sausio mėnesiui, sausio mėnesiu, sausio mėnesyje""",
        2: """vasaris, vasario, vasariui, vasarį, vasariu, vasaryje, vasario mėn, vasario mėnuo, vasario mėnesį,
            vasario mėnesio, vasario mėnesiui, vasario mėnesiu, vasario mėnesyje""",
        3: """kovas, kovo, kovui, kovą, kovu, kove, kovo mėn, kovo mėnuo, kovo mėnesį, kovo mėnesio, kovo mėnesiui,
            kovo mėnesiu, kovo mėnesyje""",
        4: """balandis, balandžio, balandžiui, balandį, balandžiu, balandyje, balandžio mėn, balandžio mėnuo,
            balandžio mėnesį, balandžio mėnesio, balandžio mėnesiui, balandžio mėnesiu, balandžio mėnesyje""",
        5: """gegužė, gegužės, gegužei, gegužę, geguže, gegužėje, gegužį, gegužio, gegužės mėn, gegužės mėnuo, gegužės
            mėnesį, gegužės mėnesio, gegužės mėnesiui, gegužės mėnesiu, gegužės mėnesyje""",
        6: """birželis, birželio, birželiui, birželį, birželiu, birželyje, birželio mėn, birželio mėnuo, birželio
            mėnesį, birželio mėnesio, birželio mėnesiui, birželio mėnesiu, birželio mėnesyje""",
        7: """liepa, liepos, liepai, liepą, liepoje, liepos mėn, liepos mėnuo, liepos mėnesį, liepos mėnesio, liepos
            mėnesiui, liepos mėnesiu, liepos mėnesyje""",
        8: """rugpjūtis, rugpjūčio, rugpjūčiui, rugpjūtį, rugpjūčiu, rugpjūtyje, rugpjūčio mėn, rugpjūčio mėnuo,
            rugpjūčio mėnesį, rugpjūčio mėnesio, rugpjūčio mėnesiui, rugpjūčio mėnesiu, rugpjūčio mėnesyje""",
        9: """rugsėjis, rugsėjo, rugsėjui, rugsėjį, rugsėju, rugsėjyje, rugsėjo mėn, rugsėjo mėnuo, rugsėjo mėnesį,
            rugsėjo mėnesio, rugsėjo mėnesiui, rugsėjo mėnesiu, rugsėjo mėnesyje""",
        10: """spalis, spalio, spaliui, spalį, spaliu, spalyje, spalio mėn, spalio mėnuo, spalio mėnesį, spalio
            mėnesio, spalio mėnesiui, spalio mėnesiu, spalio mėnesyje""",
        11: """lapkritis, lapkričio, lapkričiui, lapkritį, lapkričiu, lapkrityje, lapkričio mėn, lapkričio mėnuo,
            lapkričio mėnesį, lapkričio mėnesio, lapkričio mėnesiui, lapkričio mėnesiu, lapkričio mėnesyje""",
        12: """gruodis, gruodžio, gruodžiui, gruodį, gruodžiu, gruodyje, gruodžio mėn, gruodžio mėnuo, gruodžio mėnesį,
            gruodžio mėnesio, gruodžio mėnesiui, gruodžio mėnesiu, gruodžio mėnesyje""",
    },
    weak_months=frozenset({"bal", "vas", "saus", "kov", "liep", "geg", "rugs", "spal"}),
    numbers={
        1: "vienas, viena, vieną, vieno, vienos, vienam, vienai",
        2: "du, dvi, dviejų, dviem, dvejus, porą, pora",
        3: "trys, tris, trijų, trims",
        4: "keturi, keturis, keturias, keturios, keturių, keturiems",
        5: "penki, penkis, penkias, penkios, penkių",
        6: "šeši, šešis, šešias, šešios, šešių",
        7: "septyni, septynis, septynias, septynios, septynių",
        8: "aštuoni, aštuonis, aštuonias, aštuonių",
        9: "devyni, devynis, devynias, devynių",
        10: "dešimt, dešimties",
        12: "dvylika, dvylikos",
        14: "keturiolika, keturiolikos",
        30: "trisdešimt, trisdešimties",
        60: "šešiasdešimt, šešiasdešimties",
        90: "devyniasdešimt, devyniasdešimties",
    },
    ordinals={
        1: """pirmas, pirmo, pirmam, pirmą, pirmu, pirmame, pirmi, pirmų, pirmiems, pirmus, pirmais, pirmuose, pirma,
            pirmos, pirmai, pirmoje, pirmoms, pirmomis, pirmose, pirmasis, pirmojo, pirmajam, pirmąjį, pirmuoju,
            pirmajame, pirmoji, pirmosios, pirmajai, pirmąją, pirmąja, pirmojoje, pirmieji, pirmųjų, pirmiesiems,
            pirmuosius, pirmaisiais, pirmuosiuose, pirmosioms, pirmąsias, pirmosiomis, pirmosiose, 1-as, 1-ąjį,
            1-asis, pirmiausia""",
        2: """antras, antro, antram, antrą, antru, antrame, antri, antrų, antriems, antrus, antrais, antruose, antra,
            antros, antrai, antroje, antroms, antromis, antrose, antrasis, antrojo, antrajam, antrąjį, antruoju,
            antrajame, antroji, antrosios, antrajai, antrąją, antrąja, antrojoje, antrieji, antrųjų, antriesiems,
            antruosius, antraisiais, antruosiuose, antrosioms, antrąsias, antrosiomis, antrosiose, 2-as, 2-ąjį,
            2-asis""",
        3: """trečias, trečio, trečiam, trečią, trečiu, trečiame, trečia, trečios, trečiai, trečioje, trečiasis,
            trečiojo, trečiąjį, trečiajam, trečiajame, trečioji, trečiosios, trečiąją, trečiojoje""",
        4: """ketvirtas, ketvirto, ketvirtam, ketvirtą, ketvirtu, ketvirtame, ketvirti, ketvirtų, ketvirtiems,
            ketvirtus, ketvirtais, ketvirtuose, ketvirta, ketvirtos, ketvirtai, ketvirtoje, ketvirtoms, ketvirtomis,
            ketvirtose, ketvirtasis, ketvirtojo, ketvirtajam, ketvirtąjį, ketvirtuoju, ketvirtajame, ketvirtoji,
            ketvirtosios, ketvirtajai, ketvirtąją, ketvirtąja, ketvirtojoje, ketvirtieji, ketvirtųjų,
            ketvirtiesiems, ketvirtuosius, ketvirtaisiais, ketvirtuosiuose, ketvirtosioms, ketvirtąsias,
            ketvirtosiomis, ketvirtosiose""",
        5: """penktas, penkto, penktam, penktą, penktu, penktame, penkti, penktų, penktiems, penktus, penktais,
            penktuose, penkta, penktos, penktai, penktoje, penktoms, penktomis, penktose, penktasis, penktojo,
            penktajam, penktąjį, penktuoju, penktajame, penktoji, penktosios, penktajai, penktąją, penktąja,
            penktojoje, penktieji, penktųjų, penktiesiems, penktuosius, penktaisiais, penktuosiuose, penktosioms,
            penktąsias, penktosiomis, penktosiose""",
        6: """šeštas, šešto, šeštam, šeštą, šeštu, šeštame, šešti, šeštų, šeštiems, šeštus, šeštais, šeštuose, šešta,
            šeštos, šeštai, šeštoje, šeštoms, šeštomis, šeštose, šeštasis, šeštojo, šeštajam, šeštąjį, šeštuoju,
            šeštajame, šeštoji, šeštosios, šeštajai, šeštąją, šeštąja, šeštojoje, šeštieji, šeštųjų, šeštiesiems,
            šeštuosius, šeštaisiais, šeštuosiuose, šeštosioms, šeštąsias, šeštosiomis, šeštosiose""",
        7: """septintas, septinto, septintam, septintą, septintu, septintame, septinti, septintų, septintiems,
            septintus, septintais, septintuose, septinta, septintos, septintai, septintoje, septintoms, septintomis,
            septintose, septintasis, septintojo, septintajam, septintąjį, septintuoju, septintajame, septintoji,
            septintosios, septintajai, septintąją, septintąja, septintojoje, septintieji, septintųjų,
            septintiesiems, septintuosius, septintaisiais, septintuosiuose, septintosioms, septintąsias,
            septintosiomis, septintosiose""",
        8: """aštuntas, aštunto, aštuntam, aštuntą, aštuntu, aštuntame, aštunti, aštuntų, aštuntiems, aštuntus,
            aštuntais, aštuntuose, aštunta, aštuntos, aštuntai, aštuntoje, aštuntoms, aštuntomis, aštuntose,
            aštuntasis, aštuntojo, aštuntajam, aštuntąjį, aštuntuoju, aštuntajame, aštuntoji, aštuntosios,
            aštuntajai, aštuntąją, aštuntąja, aštuntojoje, aštuntieji, aštuntųjų, aštuntiesiems, aštuntuosius,
            aštuntaisiais, aštuntuosiuose, aštuntosioms, aštuntąsias, aštuntosiomis, aštuntosiose""",
        9: """devintas, devinto, devintam, devintą, devintu, devintame, devinti, devintų, devintiems, devintus,
            devintais, devintuose, devinta, devintos, devintai, devintoje, devintoms, devintomis, devintose,
            devintasis, devintojo, devintajam, devintąjį, devintuoju, devintajame, devintoji, devintosios,
            devintajai, devintąją, devintąja, devintojoje, devintieji, devintųjų, devintiesiems, devintuosius,
            devintaisiais, devintuosiuose, devintosioms, devintąsias, devintosiomis, devintosiose""",
        10: """dešimtas, dešimto, dešimtam, dešimtą, dešimtu, dešimtame, dešimti, dešimtų, dešimtiems, dešimtus,
            dešimtais, dešimtuose, dešimta, dešimtos, dešimtai, dešimtoje, dešimtoms, dešimtomis, dešimtose,
            dešimtasis, dešimtojo, dešimtajam, dešimtąjį, dešimtuoju, dešimtajame, dešimtoji, dešimtosios,
            dešimtajai, dešimtąją, dešimtąja, dešimtojoje, dešimtieji, dešimtųjų, dešimtiesiems, dešimtuosius,
            dešimtaisiais, dešimtuosiuose, dešimtosioms, dešimtąsias, dešimtosiomis, dešimtosiose""",
        11: """vienuoliktas, vienuolikto, vienuoliktam, vienuoliktą, vienuoliktu, vienuoliktame, vienuolikti,
            vienuoliktų, vienuoliktiems, vienuoliktus, vienuoliktais, vienuoliktuose, vienuolikta, vienuoliktos,
            vienuoliktai, vienuoliktoje, vienuoliktoms, vienuoliktomis, vienuoliktose, vienuoliktasis,
            vienuoliktojo, vienuoliktajam, vienuoliktąjį, vienuoliktuoju, vienuoliktajame, vienuoliktoji,
            vienuoliktosios, vienuoliktajai, vienuoliktąją, vienuoliktąja, vienuoliktojoje, vienuoliktieji,
            vienuoliktųjų, vienuoliktiesiems, vienuoliktuosius, vienuoliktaisiais, vienuoliktuosiuose,
            vienuoliktosioms, vienuoliktąsias, vienuoliktosiomis, vienuoliktosiose""",
        12: """dvyliktas, dvylikto, dvyliktam, dvyliktą, dvyliktu, dvyliktame, dvylikti, dvyliktų, dvyliktiems,
            dvyliktus, dvyliktais, dvyliktuose, dvylikta, dvyliktos, dvyliktai, dvyliktoje, dvyliktoms, dvyliktomis,
            dvyliktose, dvyliktasis, dvyliktojo, dvyliktajam, dvyliktąjį, dvyliktuoju, dvyliktajame, dvyliktoji,
            dvyliktosios, dvyliktajai, dvyliktąją, dvyliktąja, dvyliktojoje, dvyliktieji, dvyliktųjų,
            dvyliktiesiems, dvyliktuosius, dvyliktaisiais, dvyliktuosiuose, dvyliktosioms, dvyliktąsias,
            dvyliktosiomis, dvyliktosiose""",
    },
    datives={
        "council": "tarybai, Europos Sąjungos tarybai, ES tarybai, ES Ministrų tarybai, Ministrų tarybai",
        "schengen-council": "Šengeno tarybai, Schengeno tarybai",
        "european-parliament": "Europos parlamentui, parlamentui, Europarlamentui",
        "commission": "komisijai, Europos komisijai, ES komisijai",
    },
    postpositions={
        Concept.ONLY: "vienas pats, viena pati, savarankiškai",
        Concept.IN: "metu",
        Concept.END: """pabaigos, pabaigoje, pabaigai, pabaigą, pabaiga, galo, gale, galui, galą, m pabaigos, m pabaigoje, m
            galo, metų pabaigos, metų pabaigoje, metų pabaigą, metų pabaigai, metų galo""",
        Concept.VAGUE: """pradžia, pradžios, pradžiai, pradžią, pradžioje, m pradžioje, m pradžios, metų pradžioje, metų pradžios,
            vidurys, vidurio, viduriui, vidurį, viduriu, viduryje, vidury, m viduryje, m vidurio, metų viduryje,
            metų vidurio""",
        Concept.LATEST: "imtinai, įskaitytinai, ne vėliau, vėliausiai",
        Concept.EARLIEST: "ir vėliau, arba vėliau, ir toliau, imtinai ir vėliau",
        Concept.BETWEEN: "laikotarpiu, laikotarpį",
    },
    feasts={
        "christmas": "kalėdos, kalėdų, kalėdoms, kalėdas",
        "new-year": "naujieji metai, naujųjų metų, naujiesiems metams, naujuosius metus, naujieji, naujųjų",
        "epiphany": "trys karaliai, trijų karalių, trims karaliams, tris karalius",
        "easter": "velykos, velykų, velykoms, velykas",
        "labour-day": "tarptautinė darbo diena, tarptautinės darbo dienos, tarptautinei darbo dienai, tarptautinę darbo dieną",
        "europe-day": "europos diena, europos dienos, europos dienai, europos dieną",
        "pentecost": "sekminės, sekminių, sekminėms, sekmines",
        "assumption": "žolinė, žolinės, žolinei, žolinę, žolines",
        "all-saints": "visi šventieji, visų šventųjų, visiems šventiesiems, visų šventųjų diena, visų šventųjų dienos, visų šventųjų dieną",
    },
    presidency="pirmininkaujanti valstybė narė",
    words={
        Concept.PLURAL: "dienų, dienomis, savaičių, mėnesių, savaitėmis, mėnesiais",
        Concept.DEADLINE: "terminas, terminai",
        Concept.ON_TIME: """laiku, nustatytu laiku, numatytu laiku, sutartu laiku, laikantis termino, laikantis terminų, per nustatytą terminą,
            per nustatytą laiką, iki nustatyto termino, nustatytu terminu, nustatytais terminais, punktualiai,
            savalaikiai, savalaikis, savalaikė, savalaikės, deramu laiku, reikiamu laiku,
            laikėsi termino, laikėsi terminų""",
        Concept.DAY: """diena, dienas, dienų, dienoms, dienomis, dienų laikotarpis, kalendorinių dienų, kalendorines dienas, darbo dienų, d,
            dieną, dienos, dienai""",
        Concept.WEEK: "savaitė, savaites, savaičių, savaitę, savaitės, savaitėms, savaitei, savaitėje, sav, savaitėmis",
        Concept.MONTHS: """mėnuo, mėnesio, mėnesį, mėnesiui, mėnesiu, mėnesyje, mėnesiai, mėnesių, mėnesius, mėnesiams, mėn, mėnesiais""",
        Concept.QUARTER: """ketvirtis, ketvirčio, ketvirčiui, ketvirtį, ketvirčiu, ketvirtyje, ketvirčiai, ketvirčių, ketvirčius, ketv,
            trimestras, trimestro, trimestrą, metų ketvirtį, metų ketvirčio, metų ketvirtis""",
        Concept.HALF: """pusmetis, pusmečio, pusmečiui, pusmetį, pusmečiu, pusmetyje, pusmečiai, pusmečių, pusmečius, metų pusę, metų pusė,
            metų pusėje""",
        Concept.YEAR: "metai, metų, metams, metus, metais, metuose, m, šiemet, šįmet, kitąmet, pernai",
        Concept.TODAY: "šiandien, šiandiena, šiandienos, šios dienos, šiandieną",
        Concept.TOMORROW: "rytoj, rytdiena, rytojaus, rytdienos",
        Concept.YESTERDAY: "vakar, vakarykštė, vakar dieną",
        Concept.THIS: """šis, šio, šiam, šį, šiuo, šiame, ši, šios, šiai, šią, šioje, šie, šių, šiuos, šiais, šitas, šito, šitą, šita, šitos,
            einamas, einamo, einamam, einamą, einamu, einamame, einamasis, einamojo, einamajam, einamąjį, einamuoju,
            einamajame, einamoji, einamosios, einamajai, einamąją, einamąja, einamojoje, einamieji, einamųjų,
            einamiesiems, einamuosius, einamaisiais, einamuosiuose, einamosioms, einamąsias, einamosiomis,
            einamosiose, dabartinis, dabartinio, dabartinį, dabartiniam, dabartiniame, dabartinė, dabartinės,
            dabartinę, šiemet, šįmet""",
        Concept.COMING: """ateinantis, ateinančio, ateinančiam, ateinantį, ateinanti, ateinančios, ateinančią, ateinantys, ateinančių,
            ateinančius, ateinančias, ateinantiems, ateinančiais, būsimas, būsimo, būsimam, būsimą, būsimu, būsimame,
            būsimi, būsimų, būsimiems, būsimus, būsimais, būsimuose, būsima, būsimos, būsimai, būsimoje, būsimoms,
            būsimomis, būsimose, artėjantis, artėjančio, artėjančiam, artėjantį, artėjanti, artėjančios, artėjančią,
            artėjantys, artėjančių, artėjančius, artėjančias, artimiausias, artimiausio, artimiausiam, artimiausią,
            artimiausiu, artimiausiame, artimiausii, artimiausių, artimiausiiems, artimiausius, artimiausiais,
            artimiausiuose, artimiausia, artimiausios, artimiausiai, artimiausioje, artimiausioms, artimiausiomis,
            artimiausiose, artimiausi, artėja, artinasi, ateina, kas bus toliau, bus toliau, ateityje, laukia
            ateityje, netrukus laukia, numatoma toliau, laukia toliau, prieš akis, horizonte, ant nosies, kitąmet""",
        Concept.NEXT: """kitas, kito, kitam, kitą, kitu, kitame, kitų, kitiems, kitus, kitais, kituose, kita, kitos, kitai, kitoje, kitoms,
            kitomis, kitose, kiti, artimiausias, artimiausio, artimiausiam, artimiausią, artimiausiu, artimiausiame,
            artimiausii, artimiausių, artimiausiiems, artimiausius, artimiausiais, artimiausiuose, artimiausia,
            artimiausios, artimiausiai, artimiausioje, artimiausioms, artimiausiomis, artimiausiose, artimiausi,
            sekantis, sekančio, sekančiam, sekantį, sekanti, sekančios, sekančią, sekančiai, sekantys, artimiausiasis,
            greičiausiai, kas toliau, kitas iš eilės, kita iš eilės, artimiausias iš eilės, arčiausiai""",
        Concept.LAST: """paskutinis, paskutinio, paskutiniam, paskutinį, paskutiniu, paskutiniame, paskutiniai, paskutinių, paskutiniems,
            paskutinius, paskutiniais, paskutiniuose, paskutinė, paskutinės, paskutinei, paskutinę, paskutine,
            paskutinėje, paskutinėms, paskutines, paskutinėmis, paskutinėse, ankstesnis, ankstesnio, ankstesniam,
            ankstesnį, ankstesniu, ankstesniame, ankstesniai, ankstesnių, ankstesniems, ankstesnius, ankstesniais,
            ankstesniuose, ankstesnė, ankstesnės, ankstesnei, ankstesnę, ankstesne, ankstesnėje, ankstesnėms,
            ankstesnes, ankstesnėmis, ankstesnėse, praėjęs, praėjusio, praėjusį, praėjusiam, praėjusi, praėjusios,
            praėjusią, praėjusiais, praėjusių, praėjusius, praeitas, praeito, praeitą, praeita, praeitos, praeitais,
            pernai, praėjusiais metais""",
        Concept.END: "pabaiga, pabaigoje, galas",
        Concept.YEAR_END: """nauji metai, naujų metų, metų
            sandūra, metų sandūros, metų pabaiga, metų pabaigos, metų pabaigai, metų pabaigą, metų pabaigoje, metų
            galas, metų galo, metų gale, šių metų pabaigos, šių metų pabaigoje, šių metų galo""",
        Concept.VAGUE: """netrukus, greitai, greit, kuo greičiau, kuo skubiau, nedelsiant, artimiausiu metu, artimiausioje ateityje, artimiausia
            ateitis, pavasaris, pavasario, pavasarį, pavasariui, vasara, vasaros, vasarą, ruduo, rudens, rudenį,
            žiema, žiemos, žiemą, atostogos, atostogų, pradžia, pradžioje, pradžios,
            viduryje, vidurio, apie pradžią, maždaug, apytiksliai, kažkada, kada nors, vėliau, anksčiau, neseniai,
            ateityje, ilgainiui, anksti, vėlai, neužilgo, tuoj, tuojau, pastaruoju metu, po kurio laiko, po kažkiek
            laiko, kuriuo nors metu, vienu metu, po truputį, kažkuriuo metu, kokią dieną nors, kai galės, pirmoje
            pusėje, antroje pusėje, apie vidurį, artimiausiomis dienomis, kažkada vėliau""",
        Concept.MEETING: """posėdis, posėdžio, posėdžiui, posėdį, posėdžiu, posėdyje, posėdžiai, posėdžių, posėdžiams, susitikimas, susitikimo,
            susitikimui, susitikimą, susitikimu, susitikime, sesija, sesijos, sesijai, sesiją, sesijoje, Tarybos
            posėdis, Tarybos posėdžio, Tarybos posėdžiui, Tarybos posėdį, Tarybos posėdžiu, Tarybos posėdyje, Tarybos
            susitikimas, Tarybos susitikimo, Tarybos susitikimui, Tarybos susitikimą, Tarybos susitikimu, Tarybos
            susitikime, Tarybos sesija, Tarybos sesijos, Tarybos sesijai, Tarybos sesiją, Tarybos sesijoje, Šengeno
            tarybos posėdis, Šengeno tarybos posėdžio, Šengeno tarybos posėdžiui, Šengeno tarybos posėdį, Šengeno
            tarybos posėdžiu, Šengeno tarybos posėdyje, Šengeno tarybos susitikimas, Šengeno tarybos susitikimo,
            Šengeno tarybos susitikimui, Šengeno tarybos susitikimą, Šengeno tarybos susitikimu, Šengeno tarybos
            susitikime, Šengeno tarybos sesija, Šengeno tarybos sesijos, Šengeno tarybos sesijai, Šengeno tarybos
            sesiją, Šengeno tarybos sesijoje, ministrų posėdis, ministrų posėdžio, ministrų posėdžiui, ministrų
            posėdį, ministrų posėdžiu, ministrų posėdyje, ministrų susitikimas, ministrų susitikimo, ministrų
            susitikimui, ministrų susitikimą, ministrų susitikimu, ministrų susitikime, TVR taryba, TVR tarybos, TVR
            tarybai, TVR tarybą, TVR taryboje, TVR tarybos posėdis, TVR tarybos posėdžio, TVR tarybos posėdžiui, TVR
            tarybos posėdį, TVR tarybos posėdžiu, TVR tarybos posėdyje, Teisingumo ir vidaus reikalų taryba,
            Teisingumo ir vidaus reikalų tarybos, Teisingumo ir vidaus reikalų tarybai, Teisingumo ir vidaus reikalų
            tarybą, Teisingumo ir vidaus reikalų taryboje, Teisingumo ir vidaus reikalų tarybos posėdis, Teisingumo ir
            vidaus reikalų tarybos posėdžio, Teisingumo ir vidaus reikalų tarybos posėdžiui, Teisingumo ir vidaus
            reikalų tarybos posėdį, Teisingumo ir vidaus reikalų tarybos posėdžiu, Teisingumo ir vidaus reikalų
            tarybos posėdyje, vidaus reikalų ministrų posėdis, vidaus reikalų ministrų posėdžio, vidaus reikalų
            ministrų posėdžiui, vidaus reikalų ministrų posėdį, vidaus reikalų ministrų posėdžiu, vidaus reikalų
            ministrų posėdyje, tarybų, Šengeno posėdis, Šengeno posėdžio, Šengeno posėdžiui, Šengeno posėdį, Šengeno
            posėdžiu, Šengeno posėdyje, gairė, gairės, gairei, gairę, etapas, etapo""",
        Concept.BY: """iki, ne vėliau kaip, ne vėliau nei, ne vėliau, vėliausiai, vėliausiai iki, ne vėliau kaip iki, iki pat, ligi, lig,
            neperžengiant, su terminu iki, terminas iki, kurių terminas iki, kurio terminas iki, kurių terminas sueina
            iki, kurių terminas baigiasi iki, prieš arba, iki ir, iki imtinai, ne vėliau negu, vėliausia""",
        Concept.UNTIL: "iki, ligi, lig, iki pat",
        Concept.BEFORE: """prieš, anksčiau nei, anksčiau kaip, anksčiau negu, dar prieš, prieš pat, pirma, prieš prasidedant, likus iki,
            rengiantis, ruošiantis, pasirengiant, išvakarėse, griežtai prieš""",
        Concept.IN: """per, metu, tuo metu, vykstant, laikotarpiu, laikotarpyje, numatyta, numatytas, numatyti, darbotvarkėje, vyksiančiame,
            vyksiančioje, vyksiantis, vyksiančiam, vyksiančio, vyksiančiai, įvyksiančiame, įvyksiančioje, įvyksiantis""",
        Concept.FOR: "dėl",
        Concept.FROM: """nuo, pradedant, pradedant nuo, ne anksčiau kaip, ne anksčiau nei, ne anksčiau, anksčiausiai, anksčiausiai nuo,
            skaičiuojant nuo, prasidedant, nuo pat, jau nuo, iš karto nuo, pradėjus nuo""",
        Concept.AS_OF: "padėtis, būklė nuo, pagal padėtį",
        Concept.AFTER: "po, vėliau nei, vėliau kaip, vėliau negu, praėjus, iš karto po, tuoj po, pasibaigus, jau po",
        Concept.WITHIN: """per, per artimiausias, bėgyje, per ateinančias, per ateinančius, per artimiausius, laikotarpiu per, ne ilgiau kaip
            per, ne vėliau kaip per, artimiausių, per kitas, per kitus, per artimiausią, artimiausiomis""",
        Concept.BETWEEN: """tarp, nuo, laikotarpiu nuo, laikotarpiu tarp, per laikotarpį nuo, laikotarpyje nuo, laikotarpį nuo""",
        Concept.LATEST: "vėliausiai, ne vėliau, imtinai, arba anksčiau, ar anksčiau",
        Concept.EARLIEST: "anksčiausiai, ne anksčiau, ir vėliau, arba vėliau, ir toliau",
        Concept.AND: "ir, bei, taip pat, o, kartu ir, tiek, &, plius, ir dar, o taip pat, ir taip pat",
        Concept.OR: "arba, ar, ar ir, ir (arba), ir arba, arba ir",
        Concept.WITH: """su, kartu su, drauge su, bendrai su, bendradarbiaudamas su, bendradarbiaudama su, bendradarbiaujant su, sykiu su""",
        Concept.JOINTLY: """kartu, drauge, bendrai, sykiu, bendras, bendro, bendram, bendrą, bendru, bendrame, bendri, bendrų, bendriems, bendrus,
            bendrais, bendruose, bendra, bendros, bendroje, bendroms, bendromis, bendrose, išvien, tarpusavyje, kartu
            su, drauge su, bendrai su, bendromis jėgomis, bendradarbiaudami""",
        Concept.BOTH: "abu, abi, abiejų, abiem, abejus, abudu, abidvi",
        Concept.TO: "į, keliauja į, eina į, nukreipta į",
        Concept.ASSIGNED: """priskirta, priskirtas, priskirti, priskirtos, pavesta, pavestas, pavesti, pavestos, tenka, priklauso, laukiama iš,
            tikimasi iš, reikalaujama iš, prašoma iš, kas tenka, kas pavesta, patikėta, numatyta atlikti, reikia
            padaryti, reikia atlikti, reikia įvykdyti, reikia parengti, reikia paruošti, reikia nuveikti, reikia
            užbaigti, reikia baigti, reikia įgyvendinti, reikia daryti, reikia vykdyti, reikia rengti, reikės
            padaryti, reikės atlikti, reikės įvykdyti, reikės parengti, reikės paruošti, reikės nuveikti, reikės
            užbaigti, reikės baigti, reikės įgyvendinti, reikės daryti, reikės vykdyti, reikės rengti, reikėtų
            padaryti, reikėtų atlikti, reikėtų įvykdyti, reikėtų parengti, reikėtų paruošti, reikėtų nuveikti, reikėtų
            užbaigti, reikėtų baigti, reikėtų įgyvendinti, reikėtų daryti, reikėtų vykdyti, reikėtų rengti, būtina
            padaryti, būtina atlikti, būtina įvykdyti, būtina parengti, būtina paruošti, būtina nuveikti, būtina
            užbaigti, būtina baigti, būtina įgyvendinti, būtina daryti, būtina vykdyti, būtina rengti, priskirt,
            pavest, numatyta atlikt, reikia padaryt, reikia atlikt, reikia įvykdyt, reikia parengt, reikia paruošt,
            reikia nuveikt, reikia užbaigt, reikia baigt, reikia įgyvendint, reikia daryt, reikia vykdyt, reikia
            rengt, reikės padaryt, reikės atlikt, reikės įvykdyt, reikės parengt, reikės paruošt, reikės nuveikt,
            reikės užbaigt, reikės baigt, reikės įgyvendint, reikės daryt, reikės vykdyt, reikės rengt, reikėtų
            padaryt, reikėtų atlikt, reikėtų įvykdyt, reikėtų parengt, reikėtų paruošt, reikėtų nuveikt, reikėtų
            užbaigt, reikėtų baigt, reikėtų įgyvendint, reikėtų daryt, reikėtų vykdyt, reikėtų rengt, būtina padaryt,
            būtina atlikt, būtina įvykdyt, būtina parengt, būtina paruošt, būtina nuveikt, būtina užbaigt, būtina
            baigt, būtina įgyvendint, būtina daryt, būtina vykdyt, būtina rengt, liko padaryti, liko dar padaryti, dar
            liko padaryti, liko padaryt, liko dar padaryt, dar liko padaryt, liko atlikti, liko dar atlikti, dar liko
            atlikti, liko atlikt, liko dar atlikt, dar liko atlikt, liko įvykdyti, liko dar įvykdyti, dar liko
            įvykdyti, liko įvykdyt, liko dar įvykdyt, dar liko įvykdyt, liko parengti, liko dar parengti, dar liko
            parengti, liko parengt, liko dar parengt, dar liko parengt, liko paruošti, liko dar paruošti, dar liko
            paruošti, liko paruošt, liko dar paruošt, dar liko paruošt, liko nuveikti, liko dar nuveikti, dar liko
            nuveikti, liko nuveikt, liko dar nuveikt, dar liko nuveikt, liko užbaigti, liko dar užbaigti, dar liko
            užbaigti, liko užbaigt, liko dar užbaigt, dar liko užbaigt, liko baigti, liko dar baigti, dar liko baigti,
            liko baigt, liko dar baigt, dar liko baigt, liko pabaigti, liko dar pabaigti, dar liko pabaigti, liko
            pabaigt, liko dar pabaigt, dar liko pabaigt, liko įgyvendinti, liko dar įgyvendinti, dar liko įgyvendinti,
            liko įgyvendint, liko dar įgyvendint, dar liko įgyvendint, liko daryti, liko dar daryti, dar liko daryti,
            liko daryt, liko dar daryt, dar liko daryt, liko vykdyti, liko dar vykdyti, dar liko vykdyti, liko vykdyt,
            liko dar vykdyt, dar liko vykdyt, liko rengti, liko dar rengti, dar liko rengti, liko sutvarkyti, liko dar
            sutvarkyti, dar liko sutvarkyti, liko sutvarkyt, liko dar sutvarkyt, dar liko sutvarkyt, lieka padaryti,
            lieka dar padaryti, dar lieka padaryti, lieka padaryt, lieka dar padaryt, dar lieka padaryt, lieka
            atlikti, lieka dar atlikti, dar lieka atlikti, lieka atlikt, lieka dar atlikt, dar lieka atlikt, lieka
            įvykdyti, lieka dar įvykdyti, dar lieka įvykdyti, lieka įvykdyt, lieka dar įvykdyt, dar lieka įvykdyt,
            lieka parengti, lieka dar parengti, dar lieka parengti, lieka parengt, lieka dar parengt, dar lieka
            parengt, lieka paruošti, lieka dar paruošti, dar lieka paruošti, lieka paruošt, lieka dar paruošt, dar
            lieka paruošt, lieka nuveikti, lieka dar nuveikti, dar lieka nuveikti, lieka nuveikt, lieka dar nuveikt,
            dar lieka nuveikt, lieka užbaigti, lieka dar užbaigti, dar lieka užbaigti, lieka užbaigt, lieka dar
            užbaigt, dar lieka užbaigt, lieka baigti, lieka dar baigti, dar lieka baigti, lieka baigt, lieka dar
            baigt, dar lieka baigt, lieka pabaigti, lieka dar pabaigti, dar lieka pabaigti, lieka pabaigt, lieka dar
            pabaigt, dar lieka pabaigt, lieka įgyvendinti, lieka dar įgyvendinti, dar lieka įgyvendinti, lieka
            įgyvendint, lieka dar įgyvendint, dar lieka įgyvendint, lieka daryti, lieka dar daryti, dar lieka daryti,
            lieka daryt, lieka dar daryt, dar lieka daryt, lieka vykdyti, lieka dar vykdyti, dar lieka vykdyti, lieka
            vykdyt, lieka dar vykdyt, dar lieka vykdyt, lieka rengti, lieka dar rengti, dar lieka rengti, lieka
            sutvarkyti, lieka dar sutvarkyti, dar lieka sutvarkyti, lieka sutvarkyt, lieka dar sutvarkyt, dar lieka
            sutvarkyt, beliko padaryti, beliko dar padaryti, beliko padaryt, beliko dar padaryt, beliko atlikti,
            beliko dar atlikti, beliko atlikt, beliko dar atlikt, beliko įvykdyti, beliko dar įvykdyti, beliko
            įvykdyt, beliko dar įvykdyt, beliko parengti, beliko dar parengti, beliko parengt, beliko dar parengt,
            beliko paruošti, beliko dar paruošti, beliko paruošt, beliko dar paruošt, beliko nuveikti, beliko dar
            nuveikti, beliko nuveikt, beliko dar nuveikt, beliko užbaigti, beliko dar užbaigti, beliko užbaigt, beliko
            dar užbaigt, beliko baigti, beliko dar baigti, beliko baigt, beliko dar baigt, beliko pabaigti, beliko dar
            pabaigti, beliko pabaigt, beliko dar pabaigt, beliko įgyvendinti, beliko dar įgyvendinti, beliko
            įgyvendint, beliko dar įgyvendint, beliko daryti, beliko dar daryti, beliko daryt, beliko dar daryt,
            beliko vykdyti, beliko dar vykdyti, beliko vykdyt, beliko dar vykdyt, beliko rengti, beliko dar rengti,
            beliko sutvarkyti, beliko dar sutvarkyti, beliko sutvarkyt, beliko dar sutvarkyt, belieka padaryti,
            belieka dar padaryti, belieka padaryt, belieka dar padaryt, belieka atlikti, belieka dar atlikti, belieka
            atlikt, belieka dar atlikt, belieka įvykdyti, belieka dar įvykdyti, belieka įvykdyt, belieka dar įvykdyt,
            belieka parengti, belieka dar parengti, belieka parengt, belieka dar parengt, belieka paruošti, belieka
            dar paruošti, belieka paruošt, belieka dar paruošt, belieka nuveikti, belieka dar nuveikti, belieka
            nuveikt, belieka dar nuveikt, belieka užbaigti, belieka dar užbaigti, belieka užbaigt, belieka dar
            užbaigt, belieka baigti, belieka dar baigti, belieka baigt, belieka dar baigt, belieka pabaigti, belieka
            dar pabaigti, belieka pabaigt, belieka dar pabaigt, belieka įgyvendinti, belieka dar įgyvendinti, belieka
            įgyvendint, belieka dar įgyvendint, belieka daryti, belieka dar daryti, belieka daryt, belieka dar daryt,
            belieka vykdyti, belieka dar vykdyti, belieka vykdyt, belieka dar vykdyt, belieka rengti, belieka dar
            rengti, belieka sutvarkyti, belieka dar sutvarkyti, belieka sutvarkyt, belieka dar sutvarkyt, teliko
            padaryti, teliko dar padaryti, teliko padaryt, teliko dar padaryt, teliko atlikti, teliko dar atlikti,
            teliko atlikt, teliko dar atlikt, teliko įvykdyti, teliko dar įvykdyti, teliko įvykdyt, teliko dar
            įvykdyt, teliko parengti, teliko dar parengti, teliko parengt, teliko dar parengt, teliko paruošti, teliko
            dar paruošti, teliko paruošt, teliko dar paruošt, teliko nuveikti, teliko dar nuveikti, teliko nuveikt,
            teliko dar nuveikt, teliko užbaigti, teliko dar užbaigti, teliko užbaigt, teliko dar užbaigt, teliko
            baigti, teliko dar baigti, teliko baigt, teliko dar baigt, teliko pabaigti, teliko dar pabaigti, teliko
            pabaigt, teliko dar pabaigt, teliko įgyvendinti, teliko dar įgyvendinti, teliko įgyvendint, teliko dar
            įgyvendint, teliko daryti, teliko dar daryti, teliko daryt, teliko dar daryt, teliko vykdyti, teliko dar
            vykdyti, teliko vykdyt, teliko dar vykdyt, teliko rengti, teliko dar rengti, teliko sutvarkyti, teliko dar
            sutvarkyti, teliko sutvarkyt, teliko dar sutvarkyt, telieka padaryti, telieka dar padaryti, telieka
            padaryt, telieka dar padaryt, telieka atlikti, telieka dar atlikti, telieka atlikt, telieka dar atlikt,
            telieka įvykdyti, telieka dar įvykdyti, telieka įvykdyt, telieka dar įvykdyt, telieka parengti, telieka
            dar parengti, telieka parengt, telieka dar parengt, telieka paruošti, telieka dar paruošti, telieka
            paruošt, telieka dar paruošt, telieka nuveikti, telieka dar nuveikti, telieka nuveikt, telieka dar
            nuveikt, telieka užbaigti, telieka dar užbaigti, telieka užbaigt, telieka dar užbaigt, telieka baigti,
            telieka dar baigti, telieka baigt, telieka dar baigt, telieka pabaigti, telieka dar pabaigti, telieka
            pabaigt, telieka dar pabaigt, telieka įgyvendinti, telieka dar įgyvendinti, telieka įgyvendint, telieka
            dar įgyvendint, telieka daryti, telieka dar daryti, telieka daryt, telieka dar daryt, telieka vykdyti,
            telieka dar vykdyti, telieka vykdyt, telieka dar vykdyt, telieka rengti, telieka dar rengti, telieka
            sutvarkyti, telieka dar sutvarkyti, telieka sutvarkyt, telieka dar sutvarkyt, tenka padaryti, tenka dar
            padaryti, tenka padaryt, tenka dar padaryt, tenka atlikti, tenka dar atlikti, tenka atlikt, tenka dar
            atlikt, tenka įvykdyti, tenka dar įvykdyti, tenka įvykdyt, tenka dar įvykdyt, tenka parengti, tenka dar
            parengti, tenka parengt, tenka dar parengt, tenka paruošti, tenka dar paruošti, tenka paruošt, tenka dar
            paruošt, tenka nuveikti, tenka dar nuveikti, tenka nuveikt, tenka dar nuveikt, tenka užbaigti, tenka dar
            užbaigti, tenka užbaigt, tenka dar užbaigt, tenka baigti, tenka dar baigti, tenka baigt, tenka dar baigt,
            tenka pabaigti, tenka dar pabaigti, tenka pabaigt, tenka dar pabaigt, tenka įgyvendinti, tenka dar
            įgyvendinti, tenka įgyvendint, tenka dar įgyvendint, tenka daryti, tenka dar daryti, tenka daryt, tenka
            dar daryt, tenka vykdyti, tenka dar vykdyti, tenka vykdyt, tenka dar vykdyt, tenka rengti, tenka dar
            rengti, tenka sutvarkyti, tenka dar sutvarkyti, tenka sutvarkyt, tenka dar sutvarkyt, teko padaryti, teko
            dar padaryti, teko padaryt, teko dar padaryt, teko atlikti, teko dar atlikti, teko atlikt, teko dar
            atlikt, teko įvykdyti, teko dar įvykdyti, teko įvykdyt, teko dar įvykdyt, teko parengti, teko dar
            parengti, teko parengt, teko dar parengt, teko paruošti, teko dar paruošti, teko paruošt, teko dar
            paruošt, teko nuveikti, teko dar nuveikti, teko nuveikt, teko dar nuveikt, teko užbaigti, teko dar
            užbaigti, teko užbaigt, teko dar užbaigt, teko baigti, teko dar baigti, teko baigt, teko dar baigt, teko
            pabaigti, teko dar pabaigti, teko pabaigt, teko dar pabaigt, teko įgyvendinti, teko dar įgyvendinti, teko
            įgyvendint, teko dar įgyvendint, teko daryti, teko dar daryti, teko daryt, teko dar daryt, teko vykdyti,
            teko dar vykdyti, teko vykdyt, teko dar vykdyt, teko rengti, teko dar rengti, teko sutvarkyti, teko dar
            sutvarkyti, teko sutvarkyt, teko dar sutvarkyt, teks, tektų, teko, tenkantys, tenkanti, tenkantis,
            tenkančios""",
        Concept.WE: "mes, mūsų, mums, mus, mumis, aš, mano, man, mane, savo, turime, privalome, mūsiškiai, mūsiškių",
        Concept.ARTICLE: "ši, tas, ta, tie, tos, visi, visos, visoms, visiems, kiekvienai, kiekvienam",
        Concept.ADDRESSED: """adresuotas, adresuoto, adresuotam, adresuotą, adresuotu, adresuotame, adresuoti, adresuotų, adresuotiems, adresuotus,
            adresuotais, adresuotuose, adresuota, adresuotos, adresuotai, adresuotoje, adresuotoms, adresuotomis,
            adresuotose, skirtas, skirto, skirtam, skirtą, skirtu, skirtame, skirti, skirtų, skirtiems, skirtus,
            skirtais, skirtuose, skirta, skirtos, skirtai, skirtoje, skirtoms, skirtomis, skirtose, adresatas,
            adresato, adresatui, adresatą, adresatu, adresate, siunčiama, siunčiamas, siunčiami, siunčiamos,
            perduodama, perduodami, perduodamos, nusiųsti, nusiunčiama, gavėjas, gavėja, gavėjai, kaip adresatas""",
        Concept.POSSESSIVE: "jų, jo, jos, savųjų",
        Concept.WEEKDAY: """pirmadienis, pirmadienį, pirmadienio, antradienis, antradienį, antradienio, trečiadienis, trečiadienį, trečiadienio,
            ketvirtadienis, ketvirtadienį, ketvirtadienio, penktadienis, penktadienį, penktadienio, šeštadienis,
            šeštadienį, šeštadienio, sekmadienis, sekmadienį, sekmadienio""",
        Concept.BACK: """jie, juos, jiems, jis, jį, jam, ją, jai, tai, tų, to, tą, tuos, toks pat, tas pats, ta pati, to paties, tų pačių, iš
            jų, iš tų, apie juos, apie tai, pirmiau minėtas, minėtas, minėti, minėtų""",
        Concept.RECEIVE: """gauna, gaus, gauti, sulaukia, sulauks, turėtų gauti, turi gauti, gautų, turėtų sulaukti, gautina, sulauktų""",
        Concept.IS: "kaip veikia, reiškia, yra",
        Concept.WHAT: """kas, ką, ko, kuo, kokie, kokius, kokių, kokias, kokios, kokia, kokį, koks, kokio, kokiais, kokiomis, kurie, kurių,
            kuriuos, kurias, kurios, kuri, kuris, kurį, kurią, kas turi būti, kas turėtų būti, kas privalo būti, ką
            būtent, ką konkrečiai, kas konkrečiai, kas turės būti, kam nenustatytas, kam, kas turi būti pateikta, kas
            turi būti perduota, kas turi būti nusiųsta, kas turi būti pristatyta, kas turi būti pranešta, kas turi
            būti įteikta, kas turi būti siunčiama, kas turi būti išsiųsta, kas turi būti atsiųsta, kas turėtų būti
            pateikta, kas turėtų būti perduota, kas turėtų būti nusiųsta, kas turėtų būti pristatyta, kas turėtų būti
            pranešta, kas turėtų būti įteikta, kas turėtų būti siunčiama, kas turėtų būti išsiųsta, kas turėtų būti
            atsiųsta, kas privalo būti pateikta, kas privalo būti perduota, kas privalo būti nusiųsta, kas privalo
            būti pristatyta, kas privalo būti pranešta, kas privalo būti įteikta, kas privalo būti siunčiama, kas
            privalo būti išsiųsta, kas privalo būti atsiųsta, kas turės būti pateikta, kas turės būti perduota, kas
            turės būti nusiųsta, kas turės būti pristatyta, kas turės būti pranešta, kas turės būti įteikta, kas turės
            būti siunčiama, kas turės būti išsiųsta, kas turės būti atsiųsta, kas bus perduota, kas bus nusiųsta, kas
            bus pristatyta, kas bus pranešta, kas bus įteikta, kas bus siunčiama, kas bus išsiųsta, kas bus atsiųsta,
            kas turi būti gatava, kas turi būti gatavas, kas turi būti gatavi, kas turi būti gatavos, kas turi būti
            pasirengta, kas turi būti paruošta, kas turi būt gatava, kas turi būt gatavas, kas turi būt gatavi, kas
            turi būt gatavos, kas turi būt pasirengta, kas turi būt paruošta, kas turėtų būti gatava, kas turėtų būti
            gatavas, kas turėtų būti gatavi, kas turėtų būti gatavos, kas turėtų būti pasirengta, kas turėtų būti
            paruošta, kas turėtų būt gatava, kas turėtų būt gatavas, kas turėtų būt gatavi, kas turėtų būt gatavos,
            kas turėtų būt pasirengta, kas turėtų būt paruošta, kas privalo būti gatava, kas privalo būti gatavas, kas
            privalo būti gatavi, kas privalo būti gatavos, kas privalo būti pasirengta, kas privalo būti paruošta, kas
            privalo būt gatava, kas privalo būt gatavas, kas privalo būt gatavi, kas privalo būt gatavos, kas privalo
            būt pasirengta, kas privalo būt paruošta, kas turės būti gatava, kas turės būti gatavas, kas turės būti
            gatavi, kas turės būti gatavos, kas turės būti pasirengta, kas turės būti paruošta, kas turės būt gatava,
            kas turės būt gatavas, kas turės būt gatavi, kas turės būt gatavos, kas turės būt pasirengta, kas turės
            būt paruošta""",
        Concept.WHO: """kas už ką, kieno, kas ir ką, kas ką, kas atsakingas, kas atsakinga, kas atsakingi, kas atsako, kas yra atsakingas, kas
            rengia, kas teikia, kas pateiks, kas parengs, kas vykdo, kas įgyvendina, kas vadovauja, kokia institucija,
            kuri institucija, kurios institucijos, kokios institucijos, kuriai institucijai, kokiai institucijai,
            kuris subjektas, kurie subjektai, kas dar turi, kam tenka, kam priklauso, kam pavesta, kam pavestas, kas
            tie, kas jos, kas jie, kokie subjektai, kurie dalyviai, kas savininkas, kas yra savininkas, kas atsakys,
            kas rengs, kas tvarko, kas kuruoja, kas konkrečiai atsakingas, kas užsiima, kieno eilė, kieno darbas, kas
            turi ką nors, kas privalo ką nors, kas turi, kas privalo, kas turės, kas turėtų, kas yra įpareigotas, kas
            įpareigotas, kas kam turi, kas ir iki kada turi, kas iki kada turi, kam priskirta, kam priskirtas, kam
            pavesti, kam paskirta, kam paskirtas, kuriems subjektams, kokiems subjektams, kuris organas, kurie
            organai, kokie organai, kuriems organams, kurioms institucijoms, kokioms institucijoms, kuri tarnyba,
            kurios tarnybos, kokia tarnyba, kas iš subjektų, kuris iš jų, kas konkrečiai, kas tiksliai, kas tas""",
        Concept.WHEN: """kuriomis dienomis, kokiomis dienomis, kuriais mėnesiais, kokiomis datomis, terminas, galutinis terminas, kada, iki
            kada, kurią dieną, kelintą dieną, kokia data, kokią datą, kuri data, kurią datą, iki kokios datos, iki
            kurios datos, iki kurios dienos, iki kokios dienos, kokiu laiku, koks terminas, kokie terminai, koks yra
            terminas, kurį mėnesį, kokį mėnesį, iki kurio mėnesio, kuriais metais, kurį ketvirtį, kiek laiko, kokia
            galutinė data, kiek liko laiko, kiek dar liko laiko, kelinta diena, kuomet, iki kuomet, kuriuo metu, kokiu
            metu, kuriai datai, kokiai datai, nuo kurios dienos, kurio mėnesio, kelintais metais, kokiu terminu, iki
            kokio termino, koks dedlainas, koks deadline, kokios datos, kurios datos, kokie galutiniai terminai, kiek
            liko dienų, kiek dienų liko, kiek laiko liko, kelintą, kelinta""",
        Concept.HOW_MANY: """kiek, skaičius, skaičių, kiek yra, bendras skaičius, kelis, keli, kelios, kelių, keliems, kiek viso, kiek vienetų,
            kiekis, kiekį, kiek jų""",
        Concept.STATUS_OF: """naujo, kas naujo, naujienų, naujienos, būsena, būseną, būsenos, statusas, statusą, statuso, padėtis, padėtį, kokia padėtis, kokia padėtis dėl, kaip sekasi,
            kaip sekasi su, kaip klostosi, kaip vyksta, kaip stovi reikalai, kaip einasi, kaip einasi su, išsamiau,
            išsamiau apie, išsami informacija, išsamią informaciją, detalės, detales, detaliau, detaliai, plačiau,
            plačiau apie, daugiau apie, daugiau informacijos apie, informacija apie, informaciją apie, info apie, kas
            tai yra, paaiškink, paaiškinkite, apibūdink, aprašyk, aprašykite, pažanga, pažangą, pažangos, eiga, eigą,
            kas naujo, naujienos apie, naujausia informacija apie, stadija, kokioje stadijoje, kokiame etape, kas
            žinoma apie, kiek pažengta, kiek pasistūmėta, apie ką, ką apima, apima, kaip yra su, kas su,
            papasakok apie, papasakokite apie, paaiškinkit, aprašykit, papasakokit apie""",
        Concept.HELP: """pagalba, pagalbos, padėk, padėkite, padėti, help, ką tu moki, ką moki, ką gali, ką galite, ką tu gali, ką jūs galite,
            ką mokate, kaip tai veikia, kaip tu veiki, kaip veiki, kaip veikia botas, kaip naudotis, kaip tavimi
            naudotis, kaip jumis naudotis, ko galiu klausti, ko galima klausti, ko galiu paklausti, ko galima
            paklausti, kaip klausti, kaip paklausti, kaip užduoti klausimą, kokius klausimus galiu užduoti, kokius
            klausimus galima užduoti, kokius klausimus supranti, kas tu, kas tu esi, kas tu toks, komandos, kokios
            komandos, instrukcija, instrukcijos, vadovas, naudojimo instrukcija, pavyzdžiai, pateik pavyzdį, pateikite
            pavyzdžių, ką žinai, ką tu žinai, kuo gali padėti, kuo galite padėti, kaip gali padėti, funkcijos,
            galimybės, reikia pagalbos, man reikia pagalbos, padėkit, ką galit, ką jūs galit, pateikit pavyzdžių, kuo
            galit padėti""",
        Concept.MUST: f"""{_MUST_AND_DELIVER}, turi, privalo, reikia, turėtų, turės, turėjo, privalės, privalėtų, privalėjo, reikės, reikėtų, reikėjo, dera, derėtų,
            turėti, būtina, būtinas, būtini, įpareigotas, įpareigota, įpareigoti, įpareigotos, yra įpareigotas,
            laukiamas, laukiamo, laukiamam, laukiamą, laukiamu, laukiamame, laukiami, laukiamų, laukiamiems,
            laukiamus, laukiamais, laukiamuose, laukiama, laukiamos, laukiamai, laukiamoje, laukiamoms, laukiamomis,
            laukiamose, laukiame, tikimasi, tikimės, reikalaujama, reikalaujamas, prašoma, numatyta, numatyti,
            numatytos, numatytas, numatoma, turintis, turintys, turinti, turinčios, privalantis, privalantys,
            privalanti, privalančios, lieka, liko, laukia, pateiktina, pateiktinas, pateiktini, pateiktinos,
            atliktina, atliktini, parengtina, būti, ketina, planuoja, suplanuota, kas turi būti, kas turėtų būti, kas
            privalo būti, kas turės būti, reikalinga, reikalingas, reikalingi, žada, pažadėjo, įsipareigojo,
            įsipareigojęs, įsipareigojusi, įsipareigoję, įsipareigojusios, prisiėmė, skirta padaryti, turi dar, dar
            turi, kas turi ką nors, kas privalo ką nors, kas turi, kas privalo, kas turės, kas turėtų, kas yra
            įpareigotas, kas įpareigotas, kas kam turi, kas ir iki kada turi, kas iki kada turi, teks, tektų, privalu,
            privaloma, pridera, priderėtų, derėjo, ketino, ruošiasi, rengiasi, ketinama, siekia, lauktina, belieka,
            beliko, telieka, tebeturi, beturi, tebeprivalo, beprivalo, turėsią, turėdamas, reikalauja, įpareigojami,
            įpareigojama, įpareigojamas, prašomas, prašomi, prašomos, kviečiamas, kviečiama, kviečiami, raginama,
            raginamas, raginami, laukiama kad, planuojama kad, numatyta kad, numato, numatė, pasižadėjo, pasižadėjęs,
            turėt, įpareigot, numatyt, turint, privalant, skirta padaryt""",
        Concept.OWE: """skolingas, skolinga, skolingi, skolingos, įsipareigojimai, įsipareigojimų, įsipareigojimams, įsipareigojimus,
            įsipareigojimais, įsipareigojimuose, įsipareigojimas, įsipareigojimo, įsipareigojimui, įsipareigojimą,
            įsipareigojimu, įsipareigojime, pareigos, pareigų, pareigoms, pareigas, pareigomis, pareigose, pareiga,
            pareigai, pareigą, pareigoje, prievolės, prievolių, prievolėms, prievoles, prievolėmis, prievolėse,
            prievolė, prievolei, prievolę, prievole, prievolėje, terminai, terminų, terminams, terminus, terminais,
            terminuose, terminas, termino, terminui, terminą, terminu, termine, galutinis terminas, galutinio termino,
            galutinį terminą, galutiniai terminai, galutinių terminų, galutinė data, galutinės datos, galutinę datą,
            datos, atsakingas, atsakingo, atsakingam, atsakingą, atsakingu, atsakingame, atsakingi, atsakingų,
            atsakingiems, atsakingus, atsakingais, atsakinguose, atsakinga, atsakingos, atsakingai, atsakingoje,
            atsakingoms, atsakingomis, atsakingose, atsako, atsako už, atsakingas už, atsakinga už, atsakingi už, yra
            atsakingas už, atsakys, atsakomybė, atsakomybę, atsakomybės, užduotis, užduoties, užduočiai, užduotį,
            užduotys, užduočių, užduotims, užduotimis, priklauso, tenka, teks, pavestas, pavesto, pavestam, pavestą,
            pavestu, pavestame, pavesti, pavestų, pavestiems, pavestus, pavestais, pavestuose, pavesta, pavestos,
            pavestai, pavestoje, pavestoms, pavestomis, pavestose, priskirtas, priskirto, priskirtam, priskirtą,
            priskirtu, priskirtame, priskirti, priskirtų, priskirtiems, priskirtus, priskirtais, priskirtuose,
            priskirta, priskirtos, priskirtai, priskirtoje, priskirtoms, priskirtomis, priskirtose, numatytas,
            numatyto, numatytam, numatytą, numatytu, numatytame, numatyti, numatytų, numatytiems, numatytus,
            numatytais, numatytuose, numatyta, numatytos, numatytai, numatytoje, numatytoms, numatytomis, numatytose,
            suplanuotas, suplanuoto, suplanuotam, suplanuotą, suplanuotu, suplanuotame, suplanuoti, suplanuotų,
            suplanuotiems, suplanuotus, suplanuotais, suplanuotuose, suplanuota, suplanuotos, suplanuotai,
            suplanuotoje, suplanuotoms, suplanuotomis, suplanuotose, planuojamas, planuojamo, planuojamam, planuojamą,
            planuojamu, planuojamame, planuojami, planuojamų, planuojamiems, planuojamus, planuojamais, planuojamuose,
            planuojama, planuojamos, planuojamai, planuojamoje, planuojamoms, planuojamomis, planuojamose, laukiamas,
            laukiamo, laukiamam, laukiamą, laukiamu, laukiamame, laukiami, laukiamų, laukiamiems, laukiamus,
            laukiamais, laukiamuose, laukiama, laukiamos, laukiamai, laukiamoje, laukiamoms, laukiamomis, laukiamose,
            reikalaujamas, reikalaujamo, reikalaujamam, reikalaujamą, reikalaujamu, reikalaujamame, reikalaujami,
            reikalaujamų, reikalaujamiems, reikalaujamus, reikalaujamais, reikalaujamuose, reikalaujama,
            reikalaujamos, reikalaujamai, reikalaujamoje, reikalaujamoms, reikalaujamomis, reikalaujamose, sueina,
            suėjo, baigiasi, baigsis, sukanka, kurių terminas, kurio terminas, kurios terminas, darbotvarkėje,
            darbotvarkė, darbotvarkės, dienotvarkėje, dienotvarkė, planai, planas, planų, grafikas, grafike, grafiko,
            tvarkaraštis, kalendorius, kalendoriuje, darbų sąrašas, darbų sąraše, savininkas, savininko, savininkai,
            kuruoja, vadovauja, įsipareigojo, įsipareigojęs, įsipareigojusi, prisiimti, prisiėmė, skolos, skola,
            krūvis, sąskaita, namų darbai, privalomas, privaloma, privalomi, privalomos, privalomų, kas atsakingas,
            kas atsakinga, kas atsakingi, kas atsako, kas yra atsakingas, kas atsakys, kas savininkas, kam tenka, kam
            priklauso, kam pavesta, kieno eilė, laukia, laukiama iš, tikimasi iš, kas kuruoja, koks terminas, kokie
            terminai, koks yra terminas, kas užsiima, lieka, liko, teko, tektų, tenkantis, tenkantys, tenkančios,
            tenkančių, tenkanti, priklausantys, priklausančios, priklausančių, priklausantis, priklausanti,
            atsakomybėje, atsakomybių, atsakomybės sritis, įpareigojimai, įpareigojimų, įpareigojimas, įpareigojimą,
            įpareigojimus, besibaigiantys, besibaigiantis, besibaigiančios, besibaigiančių, baigiasi terminas,
            terminas baigiasi, terminas sueina, sueina terminas, deadlineas, deadline, deadlainas, dedlainas,
            dedlainai, dedlaino, paskirta, paskirtas, paskirti, paskirtos, paskyrė, priskyrė, priskiriama,
            priskiriami, priskiriamos, kam priskirta, kam priskirtas, kam pavesti, kam paskirta, kam paskirtas, kam
            skirta vykdyti, kas prisiėmė, kas įsipareigojo, prižiūri, koordinuoja""",
        Concept.ITEM: """rezultatai, rezultatų, rezultatams, rezultatus, rezultatais, rezultatuose, rezultatas, rezultato, rezultatui,
            rezultatą, rezultatu, rezultate, veiksmai, veiksmų, veiksmams, veiksmus, veiksmais, veiksmuose, veiksmas,
            veiksmo, veiksmui, veiksmą, veiksmu, veiksme, pagrindinis veiksmas, pagrindinio veiksmo, pagrindinį
            veiksmą, pagrindiniai veiksmai, pagrindinių veiksmų, pagrindinius veiksmus, darbai, darbų, darbams,
            darbus, darbais, darbuose, darbas, darbo, darbui, darbą, darbu, darbe, dalykai, dalykų, dalykams, dalykus,
            dalykais, dalykuose, dalykas, dalyko, dalykui, dalyką, dalyku, dalyke, ataskaitos, ataskaitų, ataskaitoms,
            ataskaitas, ataskaitomis, ataskaitose, ataskaita, ataskaitai, ataskaitą, ataskaitoje, dokumentai,
            dokumentų, dokumentams, dokumentus, dokumentais, dokumentuose, dokumentas, dokumento, dokumentui,
            dokumentą, dokumentu, dokumente, punktai, punktų, punktams, punktus, punktais, punktuose, punktas, punkto,
            punktui, punktą, punktu, punkte, priemonės, priemonių, priemonėms, priemones, priemonėmis, priemonėse,
            priemonė, priemonei, priemonę, priemone, priemonėje, pateikimai, pateikimų, pateikimams, pateikimus,
            pateikimais, pateikimuose, pateikimas, pateikimo, pateikimui, pateikimą, pateikimu, pateikime, indėlis,
            indėlio, indėlį, indėliai, indėlių, reikalavimai, reikalavimų, reikalavimams, reikalavimus, reikalavimais,
            reikalavimuose, reikalavimas, reikalavimo, reikalavimui, reikalavimą, reikalavimu, reikalavime, medžiaga,
            medžiagos, medžiagai, medžiagą, medžiagoje, informacija, informacijos, informacijai, informaciją,
            informacijoje, analizė, analizės, analizei, analizę, analize, analizėje, analizių, analizėms, analizes,
            analizėmis, analizėse, apžvalga, apžvalgos, apžvalgai, apžvalgą, apžvalgoje, apžvalgų, apžvalgoms,
            apžvalgas, apžvalgomis, apžvalgose, projektai, projektų, projektams, projektus, projektais, projektuose,
            produktai, produktų, produktams, produktus, produktais, produktuose, etapai, etapų, etapams, etapus,
            etapais, etapuose, įrašai, įrašų, įrašams, įrašus, įrašais, įrašuose, klausimai, klausimų, pranešimai,
            pranešimų, pranešimams, pranešimus, pranešimais, pranešimuose, pažadai, pažadų, įsipareigojimai,
            įsipareigojimų, įsipareigojimams, įsipareigojimus, įsipareigojimais, įsipareigojimuose, įsipareigojimas,
            įsipareigojimo, įsipareigojimui, įsipareigojimą, įsipareigojimu, įsipareigojime, užduotis, užduotys,
            užduočių, atsiskaitymas, atsiskaitymo, atsiskaitymui, atsiskaitymą, atsiskaitymu, atsiskaityme,
            atsiskaitymai, atsiskaitymų, atsiskaitymams, atsiskaitymus, atsiskaitymais, atsiskaitymuose, tolesni
            veiksmai, tolesnių veiksmų, uždavinys, uždaviniai, uždavinių, veikla, veiklos, įvykdyti įsipareigojimai,
            įvykdyti veiksmai, įvykdyti darbai, įvykdyti dokumentai, įvykdyti punktai, įvykdyti rezultatai, įvykdyti
            įsipareigojimus, įvykdyti veiksmus, įvykdyti darbus, atlikti įsipareigojimai, atlikti veiksmai, atlikti
            darbai, atlikti dokumentai, atlikti punktai, atlikti rezultatai, atlikti įsipareigojimus, atlikti
            veiksmus, atlikti darbus, pateikti įsipareigojimai, pateikti veiksmai, pateikti darbai, pateikti
            dokumentai, pateikti punktai, pateikti rezultatai, pateikti įsipareigojimus, pateikti veiksmus, pateikti
            darbus, užbaigti įsipareigojimai, užbaigti veiksmai, užbaigti darbai, užbaigti dokumentai, užbaigti
            punktai, užbaigti rezultatai, užbaigti įsipareigojimus, užbaigti veiksmus, užbaigti darbus, baigti
            įsipareigojimai, baigti veiksmai, baigti darbai, baigti dokumentai, baigti punktai, baigti rezultatai,
            baigti įsipareigojimus, baigti veiksmus, baigti darbus, parengti įsipareigojimai, parengti veiksmai,
            parengti darbai, parengti dokumentai, parengti punktai, parengti rezultatai, parengti įsipareigojimus,
            parengti veiksmus, parengti darbus, padaryti įsipareigojimai, padaryti veiksmai, padaryti darbai, padaryti
            dokumentai, padaryti punktai, padaryti rezultatai, padaryti įsipareigojimus, padaryti veiksmus, padaryti
            darbus, įsipareigojimai įvykdyti, veiksmai įvykdyti, darbai įvykdyti, dokumentai įvykdyti, punktai
            įvykdyti, rezultatai įvykdyti, įsipareigojimai atlikti, veiksmai atlikti, darbai atlikti, dokumentai
            atlikti, punktai atlikti, rezultatai atlikti, įsipareigojimai pateikti, veiksmai pateikti, darbai
            pateikti, dokumentai pateikti, punktai pateikti, rezultatai pateikti, įsipareigojimai užbaigti, veiksmai
            užbaigti, darbai užbaigti, dokumentai užbaigti, punktai užbaigti, rezultatai užbaigti, įsipareigojimai
            baigti, veiksmai baigti, darbai baigti, dokumentai baigti, punktai baigti, rezultatai baigti,
            įsipareigojimai parengti, veiksmai parengti, darbai parengti, dokumentai parengti, punktai parengti,
            rezultatai parengti, įsipareigojimai padaryti, veiksmai padaryti, darbai padaryti, dokumentai padaryti,
            punktai padaryti, rezultatai padaryti, dalis, dalį, dalies, užduoties, užduočiai, užduotį, užduotims,
            užduotimis, uždavinį, uždavinio, uždaviniams, uždavinius, punktelis, punktelius, darbeliai, darbelius,
            darbelių, siuntinys, siuntiniai, pateiktis, pateiktys, dedamoji, dedamosios, produktas, produktą,
            produkto, projektas, projektą, projekto, vertinimas, vertinimai, vertinimo, vertinimų, vertinimą,
            vertinimus, raportas, raportai, raportą, raportus, raportų, ataskaitėlė, įnašas, įnašai, įnašų, įnašą,
            įnašus, tolesni žingsniai, žingsniai, žingsnių, žingsnius, žingsnis, darbotvarkės punktai, įsipareigojimų
            sąrašas, tezės, kas nors, ką nors, viskas ką, visa tai""",
        Concept.DELIVER: f"""{_MUST_AND_DELIVER}, pateikti, pateikia, pateiks, pateiktų, pateikiant, teikti, teikia, teiks, teiktų, įteikti, įteikia, įteiks, parengti,
            parengia, parengs, parengtų, rengti, rengia, rengs, paruošti, paruošia, paruoš, ruošti, ruošia, ruoš,
            padaryti, padaro, padarys, padarytų, daryti, daro, darys, atlikti, atlieka, atliks, atliktų, vykdyti,
            vykdo, vykdys, įvykdyti, įvykdo, įvykdys, įvykdytų, įgyvendinti, įgyvendina, įgyvendins, pranešti,
            praneša, praneš, praneštų, pranešinėti, atsiskaityti, atsiskaito, atsiskaitys, atsiskaitytų, perduoti,
            perduoda, perduos, pristatyti, pristato, pristatys, pristatinėti, nusiųsti, nusiunčia, nusiųs, siųsti,
            siunčia, siųs, atsiųsti, baigti, baigia, baigs, užbaigti, užbaigia, užbaigs, užbaigtų, skelbti, skelbia,
            paskelbti, paskelbs, išleisti, sukurti, sukuria, prisidėti, prisideda, prisidės, dalytis, dalijasi,
            dalintis, nuveikti, nuveikia, teikiamas, teikiamo, teikiamam, teikiamą, teikiamu, teikiamame, teikiami,
            teikiamų, teikiamiems, teikiamus, teikiamais, teikiamuose, teikiama, teikiamos, teikiamai, teikiamoje,
            teikiamoms, teikiamomis, teikiamose, pateikiamas, pateikiamo, pateikiamam, pateikiamą, pateikiamu,
            pateikiamame, pateikiami, pateikiamų, pateikiamiems, pateikiamus, pateikiamais, pateikiamuose, pateikiama,
            pateikiamos, pateikiamai, pateikiamoje, pateikiamoms, pateikiamomis, pateikiamose, rengiamas, rengiamo,
            rengiamam, rengiamą, rengiamu, rengiamame, rengiami, rengiamų, rengiamiems, rengiamus, rengiamais,
            rengiamuose, rengiama, rengiamos, rengiamai, rengiamoje, rengiamoms, rengiamomis, rengiamose, perduodamas,
            perduodamo, perduodamam, perduodamą, perduodamu, perduodamame, perduodami, perduodamų, perduodamiems,
            perduodamus, perduodamais, perduodamuose, perduodama, perduodamos, perduodamai, perduodamoje,
            perduodamoms, perduodamomis, perduodamose, pristatomas, pristatomo, pristatomam, pristatomą, pristatomu,
            pristatomame, pristatomi, pristatomų, pristatomiems, pristatomus, pristatomais, pristatomuose, pristatoma,
            pristatomos, pristatomai, pristatomoje, pristatomoms, pristatomomis, pristatomose, atliekamas, atliekamo,
            atliekamam, atliekamą, atliekamu, atliekamame, atliekami, atliekamų, atliekamiems, atliekamus,
            atliekamais, atliekamuose, atliekama, atliekamos, atliekamai, atliekamoje, atliekamoms, atliekamomis,
            atliekamose, vykdomas, vykdomo, vykdomam, vykdomą, vykdomu, vykdomame, vykdomi, vykdomų, vykdomiems,
            vykdomus, vykdomais, vykdomuose, vykdoma, vykdomos, vykdomai, vykdomoje, vykdomoms, vykdomomis, vykdomose,
            daroma, siunčiamas, siunčiamo, siunčiamam, siunčiamą, siunčiamu, siunčiamame, siunčiami, siunčiamų,
            siunčiamiems, siunčiamus, siunčiamais, siunčiamuose, siunčiama, siunčiamos, siunčiamai, siunčiamoje,
            siunčiamoms, siunčiamomis, siunčiamose, pranešamas, pranešamo, pranešamam, pranešamą, pranešamu,
            pranešamame, pranešami, pranešamų, pranešamiems, pranešamus, pranešamais, pranešamuose, pranešama,
            pranešamos, pranešamai, pranešamoje, pranešamoms, pranešamomis, pranešamose, atsiskaitoma, apžvelgiama,
            svarstoma, svarstomi, nagrinėjama, nagrinėjami, aptariama, aptariami, teikimas, pateikimas, įvykdymas,
            vykdymas, parengimas, rengimas, deda, duoti, duoda, duos, surinkti, sudaryti, sudaro, užpildyti,
            raportuoti, raportuoja, suteikti, suteikia, suteiks, pasirūpinti, pasirūpina, užtikrinti, užtikrina, kas
            rengia, kas teikia, kas pateiks, kas parengs, kas vykdo, kas įgyvendina, kas rengs, imtis, imasi, stebėti,
            įnešti, veikti, gaminti, užsiima, atiduoti, atiduoda, atiduos, atiduotų, atnešti, atneša, atneš, atneštų,
            nunešti, nuneša, nuneš, nuneštų, atvežti, atveža, atveš, atvežtų, persiųsti, persiunčia, persiųs,
            persiųstų, išsiųsti, išsiunčia, išsiųs, išsiųstų, atsiunčia, atsiųs, atsiųstų, įkelti, įkelia, įkels,
            įkeltų, informuoti, informuoja, informuos, informuotų, pademonstruoti, pademonstruoja, pademonstruos,
            pademonstruotų, surašyti, surašo, surašys, surašytų, parašyti, parašo, parašys, parašytų, pasiūlyti,
            pasiūlo, pasiūlys, pasiūlytų, priimti, priima, priims, priimtų, patvirtinti, patvirtina, patvirtins,
            patvirtintų, suderinti, suderina, suderins, suderintų, apibendrinti, apibendrina, apibendrins,
            apibendrintų, išanalizuoti, išanalizuoja, išanalizuos, išanalizuotų, įvertinti, įvertina, įvertins,
            įvertintų, peržiūrėti, peržiūri, peržiūrės, peržiūrėtų, atnaujinti, atnaujina, atnaujins, atnaujintų,
            papildyti, papildo, papildys, papildytų, sutvarkyti, sutvarko, sutvarkys, sutvarkytų, nudirbti, nudirba,
            nudirbs, nudirbtų, pabaigti, pabaigia, pabaigs, pabaigtų, realizuoti, realizuoja, realizuos, realizuotų,
            užregistruoti, užregistruoja, užregistruos, užregistruotų, publikuoti, publikuoja, publikuos, publikuotų,
            išleidžia, išleis, išleistų, įdiegti, įdiegia, įdiegs, įdiegtų, sukurs, sukurtų, surenka, surinks,
            surinktų, sudarys, sudarytų, apsvarstyti, apsvarsto, apsvarstys, apsvarstytų, aptarti, aptaria, aptars,
            aptartų, išnagrinėti, išnagrinėja, išnagrinės, išnagrinėtų, pasiekti, pasiekia, pasieks, pasiektų,
            paduoti, paduoda, paduos, paduotų, įforminti, įformina, įformins, įformintų, atraportuoti, atraportuoja,
            atraportuos, atraportuotų, organizuoti, organizuoja, organizuos, organizuotų, užtikrins, užtikrintų,
            suspėti, suspėja, suspės, spėti, spėja, spės, pasirengti, pasirengia, pasirengs, pasiruošti, pasiruošia,
            pasiruoš, pasidalyti, pasidalinti, pasidalija, dalyvauti, dalyvaus, prisistatyti, dirbti, dirba, dirbs,
            siūlyti, siūlo, vertinti, vertina, analizuoti, analizuoja, koordinuoti, koordinuoja, stengtis,
            susitvarkyti, susitvarko, imsis, pasirašyti, informuojama, deklaruoti, maitinti, maitina, pildyti, pildo,
            pildys, ateina su, atvyksta su, atvyks su, ateis su, atsineša, atsineš, atsinešti, išdėstyti, išdėsto,
            supažindinti, supažindina, kas atsakingas už pateikimą, parūpinti, parūpina, parūpins, patiekti, tiekti,
            tiekia, tieks, pateikt, teikt, įteikt, parengt, rengt, paruošt, ruošt, padaryt, daryt, atlikt, vykdyt,
            įvykdyt, įgyvendint, pranešt, pranešinėt, atsiskaityt, perduot, pristatyt, pristatinėt, nusiųst, siųst,
            atsiųst, baigt, užbaigt, skelbt, paskelbt, išleist, sukurt, prisidėt, nuveikt, duot, surinkt, sudaryt,
            užpildyt, raportuot, suteikt, pasirūpint, užtikrint, stebėt, įnešt, veikt, gamint, atiduot, atnešt,
            nunešt, atvežt, persiųst, išsiųst, įkelt, informuot, pademonstruot, surašyt, parašyt, pasiūlyt, priimt,
            patvirtint, suderint, apibendrint, išanalizuot, įvertint, peržiūrėt, atnaujint, papildyt, sutvarkyt,
            nudirbt, pabaigt, realizuot, užregistruot, publikuot, įdiegt, apsvarstyt, aptart, išnagrinėt, pasiekt,
            paduot, įformint, atraportuot, organizuot, suspėt, spėt, pasirengt, pasiruošt, pasidalyt, pasidalint,
            dalyvaut, prisistatyt, dirbt, siūlyt, vertint, analizuot, koordinuot, susitvarkyt, pasirašyt, deklaruot,
            maitint, pildyt, atsinešt, išdėstyt, supažindint, parūpint, patiekt, tiekt""",
        Concept.OPEN: """atviras, atviro, atviram, atvirą, atviru, atvirame, atviri, atvirų, atviriems, atvirus, atvirais, atviruose, atvira,
            atviros, atvirai, atviroje, atviroms, atviromis, atvirose, likę, likusios, likusių, likusius, likusias,
            likęs, likusi, likusį, likusią, laukiantis, laukiantys, laukiančios, laukiančių, nebaigtas, nebaigto,
            nebaigtam, nebaigtą, nebaigtu, nebaigtame, nebaigti, nebaigtų, nebaigtiems, nebaigtus, nebaigtais,
            nebaigtuose, nebaigta, nebaigtos, nebaigtai, nebaigtoje, nebaigtoms, nebaigtomis, nebaigtose, neužbaigti,
            dar liko, dar lieka, liko, lieka, dar laukia, kas liko, kas lieka, neišspręsta, eigoje, tebevykdoma,
            vykdoma, nepateikė, neparengė, neįvykdė, neatliko, nepadarė, neperdavė, nepristatė, nenusiuntė, nebaigė,
            neužbaigė, neatsiskaitė, nepranešė, neįgyvendino, nenuveikė, nepaskelbė, neišsiuntė, kabo, trūksta,
            tebėra, tebelaukiama, nėra pateikta, nėra įvykdyta, nėra padaryta, nėra atlikta, nėra baigta, nėra
            užbaigta, neuždaryta, nepabaigta, nepateiktas, nepateikto, nepateiktam, nepateiktą, nepateiktu,
            nepateiktame, nepateikti, nepateiktų, nepateiktiems, nepateiktus, nepateiktais, nepateiktuose, nepateikta,
            nepateiktos, nepateiktai, nepateiktoje, nepateiktoms, nepateiktomis, nepateiktose, neparengtas,
            neparengto, neparengtam, neparengtą, neparengtu, neparengtame, neparengti, neparengtų, neparengtiems,
            neparengtus, neparengtais, neparengtuose, neparengta, neparengtos, neparengtai, neparengtoje,
            neparengtoms, neparengtomis, neparengtose, neparuoštas, neparuošto, neparuoštam, neparuoštą, neparuoštu,
            neparuoštame, neparuošti, neparuoštų, neparuoštiems, neparuoštus, neparuoštais, neparuoštuose, neparuošta,
            neparuoštos, neparuoštai, neparuoštoje, neparuoštoms, neparuoštomis, neparuoštose, nepadarytas,
            nepadaryto, nepadarytam, nepadarytą, nepadarytu, nepadarytame, nepadaryti, nepadarytų, nepadarytiems,
            nepadarytus, nepadarytais, nepadarytuose, nepadaryta, nepadarytos, nepadarytai, nepadarytoje,
            nepadarytoms, nepadarytomis, nepadarytose, neatliktas, neatlikto, neatliktam, neatliktą, neatliktu,
            neatliktame, neatlikti, neatliktų, neatliktiems, neatliktus, neatliktais, neatliktuose, neatlikta,
            neatliktos, neatliktai, neatliktoje, neatliktoms, neatliktomis, neatliktose, neįvykdytas, neįvykdyto,
            neįvykdytam, neįvykdytą, neįvykdytu, neįvykdytame, neįvykdyti, neįvykdytų, neįvykdytiems, neįvykdytus,
            neįvykdytais, neįvykdytuose, neįvykdyta, neįvykdytos, neįvykdytai, neįvykdytoje, neįvykdytoms,
            neįvykdytomis, neįvykdytose, neįgyvendintas, neįgyvendinto, neįgyvendintam, neįgyvendintą, neįgyvendintu,
            neįgyvendintame, neįgyvendinti, neįgyvendintų, neįgyvendintiems, neįgyvendintus, neįgyvendintais,
            neįgyvendintuose, neįgyvendinta, neįgyvendintos, neįgyvendintai, neįgyvendintoje, neįgyvendintoms,
            neįgyvendintomis, neįgyvendintose, neperduotas, neperduoto, neperduotam, neperduotą, neperduotu,
            neperduotame, neperduoti, neperduotų, neperduotiems, neperduotus, neperduotais, neperduotuose, neperduota,
            neperduotos, neperduotai, neperduotoje, neperduotoms, neperduotomis, neperduotose, nepristatytas,
            nepristatyto, nepristatytam, nepristatytą, nepristatytu, nepristatytame, nepristatyti, nepristatytų,
            nepristatytiems, nepristatytus, nepristatytais, nepristatytuose, nepristatyta, nepristatytos,
            nepristatytai, nepristatytoje, nepristatytoms, nepristatytomis, nepristatytose, nenusiųstas, nenusiųsto,
            nenusiųstam, nenusiųstą, nenusiųstu, nenusiųstame, nenusiųsti, nenusiųstų, nenusiųstiems, nenusiųstus,
            nenusiųstais, nenusiųstuose, nenusiųsta, nenusiųstos, nenusiųstai, nenusiųstoje, nenusiųstoms,
            nenusiųstomis, nenusiųstose, neužbaigtas, neužbaigto, neužbaigtam, neužbaigtą, neužbaigtu, neužbaigtame,
            neužbaigtų, neužbaigtiems, neužbaigtus, neužbaigtais, neužbaigtuose, neužbaigta, neužbaigtos, neužbaigtai,
            neužbaigtoje, neužbaigtoms, neužbaigtomis, neužbaigtose, nepaskelbtas, nepaskelbto, nepaskelbtam,
            nepaskelbtą, nepaskelbtu, nepaskelbtame, nepaskelbti, nepaskelbtų, nepaskelbtiems, nepaskelbtus,
            nepaskelbtais, nepaskelbtuose, nepaskelbta, nepaskelbtos, nepaskelbtai, nepaskelbtoje, nepaskelbtoms,
            nepaskelbtomis, nepaskelbtose, neįteiktas, neįteikto, neįteiktam, neįteiktą, neįteiktu, neįteiktame,
            neįteikti, neįteiktų, neįteiktiems, neįteiktus, neįteiktais, neįteiktuose, neįteikta, neįteiktos,
            neįteiktai, neįteiktoje, neįteiktoms, neįteiktomis, neįteiktose, nenuveiktas, nenuveikto, nenuveiktam,
            nenuveiktą, nenuveiktu, nenuveiktame, nenuveikti, nenuveiktų, nenuveiktiems, nenuveiktus, nenuveiktais,
            nenuveiktuose, nenuveikta, nenuveiktos, nenuveiktai, nenuveiktoje, nenuveiktoms, nenuveiktomis,
            nenuveiktose, nepraneštas, nepranešto, nepraneštam, nepraneštą, nepraneštu, nepraneštame, nepranešti,
            nepraneštų, nepraneštiems, nepraneštus, nepraneštais, nepraneštuose, nepranešta, nepraneštos, nepraneštai,
            nepraneštoje, nepraneštoms, nepraneštomis, nepraneštose, neišsiųstas, neišsiųsto, neišsiųstam, neišsiųstą,
            neišsiųstu, neišsiųstame, neišsiųsti, neišsiųstų, neišsiųstiems, neišsiųstus, neišsiųstais, neišsiųstuose,
            neišsiųsta, neišsiųstos, neišsiųstai, neišsiųstoje, neišsiųstoms, neišsiųstomis, neišsiųstose,
            neatsiųstas, neatsiųsto, neatsiųstam, neatsiųstą, neatsiųstu, neatsiųstame, neatsiųsti, neatsiųstų,
            neatsiųstiems, neatsiųstus, neatsiųstais, neatsiųstuose, neatsiųsta, neatsiųstos, neatsiųstai,
            neatsiųstoje, neatsiųstoms, neatsiųstomis, neatsiųstose, neuždarytas, neuždaryto, neuždarytam, neuždarytą,
            neuždarytu, neuždarytame, neuždaryti, neuždarytų, neuždarytiems, neuždarytus, neuždarytais, neuždarytuose,
            neuždarytos, neuždarytai, neuždarytoje, neuždarytoms, neuždarytomis, neuždarytose, neužpildytas,
            neužpildyto, neužpildytam, neužpildytą, neužpildytu, neužpildytame, neužpildyti, neužpildytų,
            neužpildytiems, neužpildytus, neužpildytais, neužpildytuose, neužpildyta, neužpildytos, neužpildytai,
            neužpildytoje, neužpildytoms, neužpildytomis, neužpildytose, nesukurtas, nesukurto, nesukurtam, nesukurtą,
            nesukurtu, nesukurtame, nesukurti, nesukurtų, nesukurtiems, nesukurtus, nesukurtais, nesukurtuose,
            nesukurta, nesukurtos, nesukurtai, nesukurtoje, nesukurtoms, nesukurtomis, nesukurtose, nesuteiktas,
            nesuteikto, nesuteiktam, nesuteiktą, nesuteiktu, nesuteiktame, nesuteikti, nesuteiktų, nesuteiktiems,
            nesuteiktus, nesuteiktais, nesuteiktuose, nesuteikta, nesuteiktos, nesuteiktai, nesuteiktoje,
            nesuteiktoms, nesuteiktomis, nesuteiktose, nepabaigtas, nepabaigto, nepabaigtam, nepabaigtą, nepabaigtu,
            nepabaigtame, nepabaigti, nepabaigtų, nepabaigtiems, nepabaigtus, nepabaigtais, nepabaigtuose,
            nepabaigtos, nepabaigtai, nepabaigtoje, nepabaigtoms, nepabaigtomis, nepabaigtose, neišspręstas,
            neišspręsto, neišspręstam, neišspręstą, neišspręstu, neišspręstame, neišspręsti, neišspręstų,
            neišspręstiems, neišspręstus, neišspręstais, neišspręstuose, neišspręstos, neišspręstai, neišspręstoje,
            neišspręstoms, neišspręstomis, neišspręstose, nevykdytas, nevykdyto, nevykdytam, nevykdytą, nevykdytu,
            nevykdytame, nevykdyti, nevykdytų, nevykdytiems, nevykdytus, nevykdytais, nevykdytuose, nevykdyta,
            nevykdytos, nevykdytai, nevykdytoje, nevykdytoms, nevykdytomis, nevykdytose, belieka, beliko, telieka,
            paliko, likę darbai, likusieji, likusiųjų, likusiais, likusiems, likusioms, nesutvarkyta, tebekabo, kybo,
            laukia savo eilės, tebelaukia, tebevyksta, tebevykdomi, tebevykdomos, nepasibaigę, negatava, negatavi,
            nespėta užbaigti, dar turi likę, liko nepadaryta, liko neįvykdyta, liko neatlikta, lieka nepadaryta, lieka
            neįvykdyta, lieka neatlikta, liko nepateikta, lieka nepateikta, liko padaryti, lieka padaryti, liko
            atlikti, lieka atlikti, liko įvykdyti, lieka įvykdyti, liko parengti, lieka parengti, užstrigo, įstrigo,
            stringa""",
        Concept.DONE: f"""{_DONE_AND_DELIVERED}, pateikė, parengė, įvykdė, atliko, padarė, perdavė, pristatė, nusiuntė, baigė, užbaigė, atsiskaitė, pranešė,
            įgyvendino, nuveikė, paskelbė, išsiuntė, suteikė, paruošė, pabaigė, įteikė, sukūrė, atidavė, pavyko,
            pateikęs, pateikusi, pateikę, pateikusios, įvykdęs, įvykdžiusi, įvykdę, įvykdžiusios, padaręs, padariusi,
            padarę, atlikęs, atlikusi, atlikę, atlikusios, parengęs, parengusi, parengę, nebeatvira, gatava, gatavas,
            gatavi, išspręsta, išspręstas, išspręsti, išspręstos, įvykdyti įsipareigojimai, įvykdyti veiksmai,
            įvykdyti darbai, įvykdyti dokumentai, įvykdyti punktai, įvykdyti rezultatai, įvykdyti įsipareigojimus,
            įvykdyti veiksmus, įvykdyti darbus, atlikti įsipareigojimai, atlikti veiksmai, atlikti darbai, atlikti
            dokumentai, atlikti punktai, atlikti rezultatai, atlikti įsipareigojimus, atlikti veiksmus, atlikti
            darbus, pateikti įsipareigojimai, pateikti veiksmai, pateikti darbai, pateikti dokumentai, pateikti
            punktai, pateikti rezultatai, pateikti įsipareigojimus, pateikti veiksmus, pateikti darbus, užbaigti
            įsipareigojimai, užbaigti veiksmai, užbaigti darbai, užbaigti dokumentai, užbaigti punktai, užbaigti
            rezultatai, užbaigti įsipareigojimus, užbaigti veiksmus, užbaigti darbus, baigti įsipareigojimai, baigti
            veiksmai, baigti darbai, baigti dokumentai, baigti punktai, baigti rezultatai, baigti įsipareigojimus,
            baigti veiksmus, baigti darbus, parengti įsipareigojimai, parengti veiksmai, parengti darbai, parengti
            dokumentai, parengti punktai, parengti rezultatai, parengti įsipareigojimus, parengti veiksmus, parengti
            darbus, padaryti įsipareigojimai, padaryti veiksmai, padaryti darbai, padaryti dokumentai, padaryti
            punktai, padaryti rezultatai, padaryti įsipareigojimus, padaryti veiksmus, padaryti darbus,
            įsipareigojimai įvykdyti, veiksmai įvykdyti, darbai įvykdyti, dokumentai įvykdyti, punktai įvykdyti,
            rezultatai įvykdyti, įsipareigojimai atlikti, veiksmai atlikti, darbai atlikti, dokumentai atlikti,
            punktai atlikti, rezultatai atlikti, įsipareigojimai pateikti, veiksmai pateikti, darbai pateikti,
            dokumentai pateikti, punktai pateikti, rezultatai pateikti, įsipareigojimai užbaigti, veiksmai užbaigti,
            darbai užbaigti, dokumentai užbaigti, punktai užbaigti, rezultatai užbaigti, įsipareigojimai baigti,
            veiksmai baigti, darbai baigti, dokumentai baigti, punktai baigti, rezultatai baigti, įsipareigojimai
            parengti, veiksmai parengti, darbai parengti, dokumentai parengti, punktai parengti, rezultatai parengti,
            įsipareigojimai padaryti, veiksmai padaryti, darbai padaryti, dokumentai padaryti, punktai padaryti,
            rezultatai padaryti, atnešė, nunešė, atvežė, persiuntė, atsiuntė, įkėlė, informavo, pademonstravo, surašė,
            parašė, pasiūlė, priėmė, patvirtino, suderino, apibendrino, išanalizavo, įvertino, peržiūrėjo, atnaujino,
            papildė, sutvarkė, nudirbo, realizavo, užregistravo, publikavo, išleido, įdiegė, surinko, sudarė,
            apsvarstė, aptarė, išnagrinėjo, pasiekė, padavė, įformino, atraportavo, organizavo, užtikrino, laikėsi termino, laikėsi terminų""",
        Concept.DELIVERED: f"""{_DONE_AND_DELIVERED}, pateikti, parengti, paruošti, padaryti, atlikti, įvykdyti, įgyvendinti, perduoti, pristatyti, nusiųsti, baigti,
            užbaigti, paskelbti, įteikti, nuveikti, pranešti, išsiųsti, atsiųsti, uždaryti, užpildyti, sukurti,
            suteikti, pabaigti, gauti, gautų, gautiems, gautus, gautais, gautuose, gautas, gauto, gautam, gautą,
            gautu, gautame, gauta, gautos, gautai, gautoje, gautoms, gautomis, gautose, gavo, gavome, pasiruošta,
            pasirengta, atiduoti, atnešti, nunešti, atvežti, persiųsti, įkelti, informuoti, pademonstruoti, surašyti,
            parašyti, pasiūlyti, priimti, patvirtinti, suderinti, apibendrinti, išanalizuoti, įvertinti, peržiūrėti,
            atnaujinti, papildyti, sutvarkyti, nudirbti, realizuoti, užregistruoti, publikuoti, išleisti, įdiegti,
            surinkti, sudaryti, apsvarstyti, aptarti, išnagrinėti, pasiekti, paduoti, įforminti, atraportuoti,
            organizuoti, užtikrinti""",
        Concept.DID: """jau, yra, buvo, iki šiol, kol kas, jau yra, jau buvo, ligi šiol, iki šios dienos, tuo tarpu, yra jau, darbai,
            dokumentai, veiksmai, punktai, rezultatai, įsipareigojimai, pranešimai, projektai, uždaviniai, raportai,
            vertinimai""",
        Concept.WAS: "buvo, būdavo, stovėjo",
        Concept.OVERDUE: """vėluoja, vėluojama, vėluoti, vėlavo, pavėlavo, vėluojantis, vėluojanti, vėluojantys, vėluojančios, vėluojančių,
            vėluojančius, vėluojančias, pavėluotas, pavėluoto, pavėluotam, pavėluotą, pavėluotu, pavėluotame,
            pavėluoti, pavėluotų, pavėluotiems, pavėluotus, pavėluotais, pavėluotuose, pavėluota, pavėluotos,
            pavėluotai, pavėluotoje, pavėluotoms, pavėluotomis, pavėluotose, vėlavimas, vėlavimai, vėlavimo, vėlavimų,
            per vėlai, pradelstas, pradelsto, pradelstam, pradelstą, pradelstu, pradelstame, pradelsti, pradelstų,
            pradelstiems, pradelstus, pradelstais, pradelstuose, pradelsta, pradelstos, pradelstai, pradelstoje,
            pradelstoms, pradelstomis, pradelstose, praleistas, praleisto, praleistam, praleistą, praleistu,
            praleistame, praleisti, praleistų, praleistiems, praleistus, praleistais, praleistuose, praleista,
            praleistos, praleistai, praleistoje, praleistoms, praleistomis, praleistose, praleistas terminas,
            praleisti terminai, praleido terminą, praleido terminus, praleido, praleidęs, praleidusi, praleidę,
            praleidusios, suėjęs terminas, terminas suėjo, terminas jau suėjo, terminas praėjo, terminas jau praėjo,
            terminai praėjo, praėjo terminas, praėjęs terminas, praėjusį terminą, pasibaigęs terminas, pasibaigusį
            terminą, terminas pasibaigė, terminas baigėsi, baigėsi terminas, atsilieka, atsiliekantis, atsiliekantys,
            atsilikimas, atsilikimai, atsiliko, nespėjo, nespėta, nespėja, nepateikta laiku, laiku nepateikė,
            nepateikė laiku, laiku nepateikta, laiku neįvykdyta, neįvykdyta laiku, laiku neatlikta, laiku neįvykdė,
            uždelsta, uždelstas, uždelsti, uždelstos, delsia, nesilaiko termino, nesilaikė termino, nesilaikė terminų,
            nesilaikoma termino, nesilaikyta termino, viršytas terminas, viršyti terminai, viršijo terminą, viršija
            terminą, skolose, įsiskolinimas, turėjo būti pateikta, turėjo būti padaryta, turėjo būti įvykdyta, turėjo
            būti atlikta, turėjo būti jau pateikta, jau turėjo pateikti, pažeidė terminą, pažeistas terminas, pažeisti
            terminai, prasilenkė su terminu, nespėjo laiku, neparengė laiku, laiku neparengė, neįvykdė laiku, neatliko
            laiku, laiku neatliko, nepadarė laiku, laiku nepadarė, neperdavė laiku, laiku neperdavė, nepristatė laiku,
            laiku nepristatė, nenusiuntė laiku, laiku nenusiuntė, nebaigė laiku, laiku nebaigė, neužbaigė laiku, laiku
            neužbaigė, neatsiskaitė laiku, laiku neatsiskaitė, nepranešė laiku, laiku nepranešė, neįgyvendino laiku,
            laiku neįgyvendino, neišsiuntė laiku, laiku neišsiuntė, nepaskelbė laiku, laiku nepaskelbė, nėra pateikta
            laiku, laiku nėra pateikta, nepateikta iki termino, iki termino nepateikta, nepateiktas laiku, laiku
            nepateiktas, nepateiktas iki termino, iki termino nepateiktas, nepateikti laiku, laiku nepateikti,
            nepateikti iki termino, iki termino nepateikti, nepateiktos laiku, laiku nepateiktos, nepateiktos iki
            termino, iki termino nepateiktos, nepateiktų iki termino, iki termino nepateiktų, neparengta laiku, laiku
            neparengta, neparengta iki termino, iki termino neparengta, neparengtas laiku, laiku neparengtas,
            neparengtas iki termino, iki termino neparengtas, neparengti laiku, laiku neparengti, neparengti iki
            termino, iki termino neparengti, neparengtos laiku, laiku neparengtos, neparengtos iki termino, iki
            termino neparengtos, neparengtų iki termino, iki termino neparengtų, nėra įvykdyta laiku, laiku nėra
            įvykdyta, neįvykdyta iki termino, iki termino neįvykdyta, neįvykdytas laiku, laiku neįvykdytas,
            neįvykdytas iki termino, iki termino neįvykdytas, neįvykdyti laiku, laiku neįvykdyti, neįvykdyti iki
            termino, iki termino neįvykdyti, neįvykdytos laiku, laiku neįvykdytos, neįvykdytos iki termino, iki
            termino neįvykdytos, neįvykdytų iki termino, iki termino neįvykdytų, neatlikta laiku, nėra atlikta laiku,
            laiku nėra atlikta, neatlikta iki termino, iki termino neatlikta, neatliktas laiku, laiku neatliktas,
            neatliktas iki termino, iki termino neatliktas, neatlikti laiku, laiku neatlikti, neatlikti iki termino,
            iki termino neatlikti, neatliktos laiku, laiku neatliktos, neatliktos iki termino, iki termino neatliktos,
            neatliktų iki termino, iki termino neatliktų, nepadaryta laiku, laiku nepadaryta, nėra padaryta laiku,
            laiku nėra padaryta, nepadaryta iki termino, iki termino nepadaryta, nepadarytas laiku, laiku nepadarytas,
            nepadarytas iki termino, iki termino nepadarytas, nepadaryti laiku, laiku nepadaryti, nepadaryti iki
            termino, iki termino nepadaryti, nepadarytos laiku, laiku nepadarytos, nepadarytos iki termino, iki
            termino nepadarytos, nepadarytų iki termino, iki termino nepadarytų, neperduota laiku, laiku neperduota,
            neperduota iki termino, iki termino neperduota, neperduotas laiku, laiku neperduotas, neperduotas iki
            termino, iki termino neperduotas, neperduoti laiku, laiku neperduoti, neperduoti iki termino, iki termino
            neperduoti, neperduotos laiku, laiku neperduotos, neperduotos iki termino, iki termino neperduotos,
            neperduotų iki termino, iki termino neperduotų, nepristatyta laiku, laiku nepristatyta, nepristatyta iki
            termino, iki termino nepristatyta, nepristatytas laiku, laiku nepristatytas, nepristatytas iki termino,
            iki termino nepristatytas, nepristatyti laiku, laiku nepristatyti, nepristatyti iki termino, iki termino
            nepristatyti, nepristatytos laiku, laiku nepristatytos, nepristatytos iki termino, iki termino
            nepristatytos, nepristatytų iki termino, iki termino nepristatytų, nenusiųsta laiku, laiku nenusiųsta,
            nenusiųsta iki termino, iki termino nenusiųsta, nenusiųstas laiku, laiku nenusiųstas, nenusiųstas iki
            termino, iki termino nenusiųstas, nenusiųsti laiku, laiku nenusiųsti, nebuvo nusiųsti laiku, laiku nebuvo
            nusiųsti, nebuvo laiku nusiųsti, nėra nusiųsti laiku, laiku nėra nusiųsti, ne laiku nusiųsti, nusiųsti ne
            laiku, nenusiųsti iki termino, iki termino nenusiųsti, nusiųsti pavėluotai, pavėluotai nusiųsti,
            nenusiųstos laiku, laiku nenusiųstos, nenusiųstos iki termino, iki termino nenusiųstos, nenusiųstų iki
            termino, iki termino nenusiųstų, nebaigta laiku, laiku nebaigta, nėra baigta laiku, laiku nėra baigta,
            nebaigta iki termino, iki termino nebaigta, nebaigtas laiku, laiku nebaigtas, nebaigtas iki termino, iki
            termino nebaigtas, nebaigti laiku, laiku nebaigti, nebaigti iki termino, iki termino nebaigti, nebaigtos
            laiku, laiku nebaigtos, nebaigtos iki termino, iki termino nebaigtos, nebaigtų iki termino, iki termino
            nebaigtų, neužbaigta laiku, laiku neužbaigta, nėra užbaigta laiku, laiku nėra užbaigta, neužbaigta iki
            termino, iki termino neužbaigta, neužbaigtas laiku, laiku neužbaigtas, neužbaigtas iki termino, iki
            termino neužbaigtas, neužbaigti laiku, laiku neužbaigti, neužbaigti iki termino, iki termino neužbaigti,
            neužbaigtos laiku, laiku neužbaigtos, neužbaigtos iki termino, iki termino neužbaigtos, neužbaigtų iki
            termino, iki termino neužbaigtų, nepaskelbta laiku, laiku nepaskelbta, nepaskelbta iki termino, iki
            termino nepaskelbta, nepaskelbtas laiku, laiku nepaskelbtas, nepaskelbtas iki termino, iki termino
            nepaskelbtas, nepaskelbti laiku, laiku nepaskelbti, nepaskelbti iki termino, iki termino nepaskelbti,
            nepaskelbtos laiku, laiku nepaskelbtos, nepaskelbtos iki termino, iki termino nepaskelbtos, nepaskelbtų
            iki termino, iki termino nepaskelbtų, neįgyvendinta laiku, laiku neįgyvendinta, neįgyvendinta iki termino,
            iki termino neįgyvendinta, neįgyvendintas laiku, laiku neįgyvendintas, neįgyvendintas iki termino, iki
            termino neįgyvendintas, neįgyvendinti laiku, laiku neįgyvendinti, neįgyvendinti iki termino, iki termino
            neįgyvendinti, neįgyvendintos laiku, laiku neįgyvendintos, neįgyvendintos iki termino, iki termino
            neįgyvendintos, neįgyvendintų iki termino, iki termino neįgyvendintų, neišsiųsta laiku, laiku neišsiųsta,
            neišsiųsta iki termino, iki termino neišsiųsta, neišsiųstas laiku, laiku neišsiųstas, neišsiųstas iki
            termino, iki termino neišsiųstas, neišsiųsti laiku, laiku neišsiųsti, neišsiųsti iki termino, iki termino
            neišsiųsti, neišsiųstos laiku, laiku neišsiųstos, neišsiųstos iki termino, iki termino neišsiųstos,
            neišsiųstų iki termino, iki termino neišsiųstų, kurių terminas praėjo, kurių terminas jau praėjo, kurio
            terminas praėjo, kurio terminas jau praėjo, kurios terminas praėjo, kurios terminas jau praėjo, jų
            terminas praėjo, jų terminas jau praėjo, galutinis terminas praėjo, galutinis terminas jau praėjo, kurių
            terminas suėjo, kurių terminas jau suėjo, kurio terminas suėjo, kurio terminas jau suėjo, kurios terminas
            suėjo, kurios terminas jau suėjo, jų terminas suėjo, jų terminas jau suėjo, galutinis terminas suėjo,
            galutinis terminas jau suėjo, terminas jau baigėsi, kurių terminas baigėsi, kurių terminas jau baigėsi,
            kurio terminas baigėsi, kurio terminas jau baigėsi, kurios terminas baigėsi, kurios terminas jau baigėsi,
            jų terminas baigėsi, jų terminas jau baigėsi, galutinis terminas baigėsi, galutinis terminas jau baigėsi,
            terminas jau pasibaigė, kurių terminas pasibaigė, kurių terminas jau pasibaigė, kurio terminas pasibaigė,
            kurio terminas jau pasibaigė, kurios terminas pasibaigė, kurios terminas jau pasibaigė, jų terminas
            pasibaigė, jų terminas jau pasibaigė, galutinis terminas pasibaigė, galutinis terminas jau pasibaigė,
            terminas praleistas, terminas jau praleistas, terminas yra praleistas, terminas jau yra praleistas, kurių
            terminas praleistas, kurių terminas jau praleistas, kurių terminas yra praleistas, kurių terminas jau yra
            praleistas, kurio terminas praleistas, kurio terminas jau praleistas, kurio terminas yra praleistas, kurio
            terminas jau yra praleistas, kurios terminas praleistas, kurios terminas jau praleistas, kurios terminas
            yra praleistas, kurios terminas jau yra praleistas, jų terminas praleistas, jų terminas jau praleistas, jų
            terminas yra praleistas, jų terminas jau yra praleistas, galutinis terminas praleistas, galutinis terminas
            jau praleistas, galutinis terminas yra praleistas, galutinis terminas jau yra praleistas, terminas
            praėjęs, terminas jau praėjęs, terminas yra praėjęs, terminas jau yra praėjęs, kurių terminas praėjęs,
            kurių terminas jau praėjęs, kurių terminas yra praėjęs, kurių terminas jau yra praėjęs, kurio terminas
            praėjęs, kurio terminas jau praėjęs, kurio terminas yra praėjęs, kurio terminas jau yra praėjęs, kurios
            terminas praėjęs, kurios terminas jau praėjęs, kurios terminas yra praėjęs, kurios terminas jau yra
            praėjęs, jų terminas praėjęs, jų terminas jau praėjęs, jų terminas yra praėjęs, jų terminas jau yra
            praėjęs, galutinis terminas praėjęs, galutinis terminas jau praėjęs, galutinis terminas yra praėjęs,
            galutinis terminas jau yra praėjęs, terminas pasibaigęs, terminas jau pasibaigęs, terminas yra pasibaigęs,
            terminas jau yra pasibaigęs, kurių terminas pasibaigęs, kurių terminas jau pasibaigęs, kurių terminas yra
            pasibaigęs, kurių terminas jau yra pasibaigęs, kurio terminas pasibaigęs, kurio terminas jau pasibaigęs,
            kurio terminas yra pasibaigęs, kurio terminas jau yra pasibaigęs, kurios terminas pasibaigęs, kurios
            terminas jau pasibaigęs, kurios terminas yra pasibaigęs, kurios terminas jau yra pasibaigęs, jų terminas
            pasibaigęs, jų terminas jau pasibaigęs, jų terminas yra pasibaigęs, jų terminas jau yra pasibaigęs,
            galutinis terminas pasibaigęs, galutinis terminas jau pasibaigęs, galutinis terminas yra pasibaigęs,
            galutinis terminas jau yra pasibaigęs, terminas suėjęs, terminas jau suėjęs, terminas yra suėjęs, terminas
            jau yra suėjęs, kurių terminas suėjęs, kurių terminas jau suėjęs, kurių terminas yra suėjęs, kurių
            terminas jau yra suėjęs, kurio terminas suėjęs, kurio terminas jau suėjęs, kurio terminas yra suėjęs,
            kurio terminas jau yra suėjęs, kurios terminas suėjęs, kurios terminas jau suėjęs, kurios terminas yra
            suėjęs, kurios terminas jau yra suėjęs, jų terminas suėjęs, jų terminas jau suėjęs, jų terminas yra
            suėjęs, jų terminas jau yra suėjęs, galutinis terminas suėjęs, galutinis terminas jau suėjęs, galutinis
            terminas yra suėjęs, galutinis terminas jau yra suėjęs, terminas prasidelsė, terminas jau prasidelsė,
            kurių terminas prasidelsė, kurių terminas jau prasidelsė, kurio terminas prasidelsė, kurio terminas jau
            prasidelsė, kurios terminas prasidelsė, kurios terminas jau prasidelsė, jų terminas prasidelsė, jų
            terminas jau prasidelsė, galutinis terminas prasidelsė, galutinis terminas jau prasidelsė, terminai jau
            praėjo, terminai suėjo, terminai jau suėjo, terminai baigėsi, terminai jau baigėsi, terminai pasibaigė,
            terminai jau pasibaigė, terminai praleisti, terminai jau praleisti, terminai yra praleisti, terminai
            praėję, terminai jau praėję, terminai yra praėję, terminai pasibaigę, terminai jau pasibaigę, terminai yra
            pasibaigę, terminai suėję, terminai jau suėję, terminai yra suėję, uždelsė, delsiama, delsė, suvėlavo,
            suvėluota, pavėlavę, pavėlavęs, pavėlavusi, pavėlavusios, vėluojantieji, vėlavę, vėlavęs, skolininkai,
            skolininkas, pasibaigusiu terminu, praėjusiu terminu, pasibaigusio termino, pasibaigusių terminų,
            pasibaigę terminai, suėję terminai, suėjusiu terminu, praleistu terminu, praleidžia terminą, praleidžia
            terminus, nesilaikantys termino, nesilaikantys terminų, nesilaikė grafiko, atsilieka nuo grafiko, laiku
            nespėjo, pražiopsojo, pražiopsota, pražiopsojo terminą, jau turėjo įvykdyti, jau turėjo padaryti, jau
            turėjo būti pateikti, uždelstų, uždelstus, prasilenkta su terminu,
            vėluodamas, vėluodama""",
        Concept.ALL: """visi, visos, visus, visas, visų, visiems, visoms, viskas, viską, visko, viskam, visa, kiekvienas, kiekviena,
            kiekvieno, kiekvieną, pilnas, pilną, visą, ištisai""",
        Concept.ANY_STATUS: """nepriklausomai nuo būsenos, nepriklausomai nuo statuso, bet kokios būsenos, bet kokia būsena, visų būsenų, visos
            būsenos, tiek įvykdyti tiek neįvykdyti, ir įvykdyti ir neįvykdyti, ir įvykdyta ir neįvykdyta, tiek
            įvykdyta tiek neįvykdyta, įvykdyti ir neįvykdyti, įvykdyta ir neįvykdyta, įvykdyta ar ne, įvykdyti ar ne,
            įvykdytus ir neįvykdytus, įskaitant įvykdytus, įskaitant įvykdyta, įskaitant jau įvykdytus, įskaitant tai
            kas padaryta, kartu su įvykdytais, pateikta ar ne, padaryta ar ne, neatsižvelgiant į būseną,
            neatsižvelgiant į statusą, ir atlikti ir neatlikti, atlikti ir neatlikti, atlikta ir neatlikta, atlikta ar
            ne, taip pat įvykdytus, įvykdytus ar ne, bet kokio statuso, visų statusų, įvykdyta arba ne, įvykdyta ir
            ne, neįvykdyta ir įvykdyta, įvykdyta ar neįvykdyta, įvykdyta arba neįvykdyta, neįvykdyta ar įvykdyta, tiek
            įvykdyta tiek ir neįvykdyta, ir neįvykdyta ir įvykdyta, atvira ir įvykdyta, įvykdyta ir atvira, įvykdytas
            ar ne, įvykdytas arba ne, įvykdytas ir ne, įvykdytas ir neįvykdytas, neįvykdytas ir įvykdytas, įvykdytas
            ar neįvykdytas, įvykdytas arba neįvykdytas, neįvykdytas ar įvykdytas, ir įvykdytas ir neįvykdytas, tiek
            įvykdytas tiek neįvykdytas, tiek įvykdytas tiek ir neįvykdytas, ir neįvykdytas ir įvykdytas, atviras ir
            įvykdytas, įvykdytas ir atviras, įvykdyti arba ne, įvykdyti ir ne, neįvykdyti ir įvykdyti, įvykdyti ar
            neįvykdyti, įvykdyti arba neįvykdyti, neįvykdyti ar įvykdyti, tiek įvykdyti tiek ir neįvykdyti, ir
            neįvykdyti ir įvykdyti, atviri ir įvykdyti, įvykdyti ir atviri, įvykdytos ar ne, įvykdytos arba ne,
            įvykdytos ir ne, įvykdytos ir neįvykdytos, neįvykdytos ir įvykdytos, įvykdytos ar neįvykdytos, įvykdytos
            arba neįvykdytos, neįvykdytos ar įvykdytos, ir įvykdytos ir neįvykdytos, tiek įvykdytos tiek neįvykdytos,
            tiek įvykdytos tiek ir neįvykdytos, ir neįvykdytos ir įvykdytos, atviros ir įvykdytos, įvykdytos ir
            atviros, įvykdytus arba ne, įvykdytus ir ne, neįvykdytus ir įvykdytus, įvykdytus ar neįvykdytus, įvykdytus
            arba neįvykdytus, neįvykdytus ar įvykdytus, ir įvykdytus ir neįvykdytus, tiek įvykdytus tiek neįvykdytus,
            tiek įvykdytus tiek ir neįvykdytus, ir neįvykdytus ir įvykdytus, atvirus ir įvykdytus, įvykdytus ir
            atvirus, atlikta arba ne, atlikta ir ne, neatlikta ir atlikta, atlikta ar neatlikta, atlikta arba
            neatlikta, neatlikta ar atlikta, ir atlikta ir neatlikta, tiek atlikta tiek neatlikta, tiek atlikta tiek
            ir neatlikta, ir neatlikta ir atlikta, atvira ir atlikta, atlikta ir atvira, atliktas ar ne, atliktas arba
            ne, atliktas ir ne, atliktas ir neatliktas, neatliktas ir atliktas, atliktas ar neatliktas, atliktas arba
            neatliktas, neatliktas ar atliktas, ir atliktas ir neatliktas, tiek atliktas tiek neatliktas, tiek
            atliktas tiek ir neatliktas, ir neatliktas ir atliktas, atviras ir atliktas, atliktas ir atviras, atlikti
            ar ne, atlikti arba ne, atlikti ir ne, neatlikti ir atlikti, atlikti ar neatlikti, atlikti arba neatlikti,
            neatlikti ar atlikti, tiek atlikti tiek neatlikti, tiek atlikti tiek ir neatlikti, ir neatlikti ir
            atlikti, atviri ir atlikti, atlikti ir atviri, atliktos ar ne, atliktos arba ne, atliktos ir ne, atliktos
            ir neatliktos, neatliktos ir atliktos, atliktos ar neatliktos, atliktos arba neatliktos, neatliktos ar
            atliktos, ir atliktos ir neatliktos, tiek atliktos tiek neatliktos, tiek atliktos tiek ir neatliktos, ir
            neatliktos ir atliktos, atviros ir atliktos, atliktos ir atviros, atliktus ar ne, atliktus arba ne,
            atliktus ir ne, atliktus ir neatliktus, neatliktus ir atliktus, atliktus ar neatliktus, atliktus arba
            neatliktus, neatliktus ar atliktus, ir atliktus ir neatliktus, tiek atliktus tiek neatliktus, tiek
            atliktus tiek ir neatliktus, ir neatliktus ir atliktus, atvirus ir atliktus, atliktus ir atvirus, pateikta
            arba ne, pateikta ir ne, pateikta ir nepateikta, nepateikta ir pateikta, pateikta ar nepateikta, pateikta
            arba nepateikta, nepateikta ar pateikta, ir pateikta ir nepateikta, tiek pateikta tiek nepateikta, tiek
            pateikta tiek ir nepateikta, ir nepateikta ir pateikta, atvira ir pateikta, pateikta ir atvira, pateiktas
            ar ne, pateiktas arba ne, pateiktas ir ne, pateiktas ir nepateiktas, nepateiktas ir pateiktas, pateiktas
            ar nepateiktas, pateiktas arba nepateiktas, nepateiktas ar pateiktas, ir pateiktas ir nepateiktas, tiek
            pateiktas tiek nepateiktas, tiek pateiktas tiek ir nepateiktas, ir nepateiktas ir pateiktas, atviras ir
            pateiktas, pateiktas ir atviras, pateikti ar ne, pateikti arba ne, pateikti ir ne, pateikti ir nepateikti,
            nepateikti ir pateikti, pateikti ar nepateikti, pateikti arba nepateikti, nepateikti ar pateikti, ir
            pateikti ir nepateikti, tiek pateikti tiek nepateikti, tiek pateikti tiek ir nepateikti, ir nepateikti ir
            pateikti, atviri ir pateikti, pateikti ir atviri, pateiktos ar ne, pateiktos arba ne, pateiktos ir ne,
            pateiktos ir nepateiktos, nepateiktos ir pateiktos, pateiktos ar nepateiktos, pateiktos arba nepateiktos,
            nepateiktos ar pateiktos, ir pateiktos ir nepateiktos, tiek pateiktos tiek nepateiktos, tiek pateiktos
            tiek ir nepateiktos, ir nepateiktos ir pateiktos, atviros ir pateiktos, pateiktos ir atviros, pateiktus ar
            ne, pateiktus arba ne, pateiktus ir ne, pateiktus ir nepateiktus, nepateiktus ir pateiktus, pateiktus ar
            nepateiktus, pateiktus arba nepateiktus, nepateiktus ar pateiktus, ir pateiktus ir nepateiktus, tiek
            pateiktus tiek nepateiktus, tiek pateiktus tiek ir nepateiktus, ir nepateiktus ir pateiktus, atvirus ir
            pateiktus, pateiktus ir atvirus, užbaigta ar ne, užbaigta arba ne, užbaigta ir ne, užbaigta ir neužbaigta,
            neužbaigta ir užbaigta, užbaigta ar neužbaigta, užbaigta arba neužbaigta, neužbaigta ar užbaigta, ir
            užbaigta ir neužbaigta, tiek užbaigta tiek neužbaigta, tiek užbaigta tiek ir neužbaigta, ir neužbaigta ir
            užbaigta, atvira ir užbaigta, užbaigta ir atvira, užbaigtas ar ne, užbaigtas arba ne, užbaigtas ir ne,
            užbaigtas ir neužbaigtas, neužbaigtas ir užbaigtas, užbaigtas ar neužbaigtas, užbaigtas arba neužbaigtas,
            neužbaigtas ar užbaigtas, ir užbaigtas ir neužbaigtas, tiek užbaigtas tiek neužbaigtas, tiek užbaigtas
            tiek ir neužbaigtas, ir neužbaigtas ir užbaigtas, atviras ir užbaigtas, užbaigtas ir atviras, užbaigti ar
            ne, užbaigti arba ne, užbaigti ir ne, užbaigti ir neužbaigti, neužbaigti ir užbaigti, užbaigti ar
            neužbaigti, užbaigti arba neužbaigti, neužbaigti ar užbaigti, ir užbaigti ir neužbaigti, tiek užbaigti
            tiek neužbaigti, tiek užbaigti tiek ir neužbaigti, ir neužbaigti ir užbaigti, atviri ir užbaigti, užbaigti
            ir atviri, užbaigtos ar ne, užbaigtos arba ne, užbaigtos ir ne, užbaigtos ir neužbaigtos, neužbaigtos ir
            užbaigtos, užbaigtos ar neužbaigtos, užbaigtos arba neužbaigtos, neužbaigtos ar užbaigtos, ir užbaigtos ir
            neužbaigtos, tiek užbaigtos tiek neužbaigtos, tiek užbaigtos tiek ir neužbaigtos, ir neužbaigtos ir
            užbaigtos, atviros ir užbaigtos, užbaigtos ir atviros, užbaigtus ar ne, užbaigtus arba ne, užbaigtus ir
            ne, užbaigtus ir neužbaigtus, neužbaigtus ir užbaigtus, užbaigtus ar neužbaigtus, užbaigtus arba
            neužbaigtus, neužbaigtus ar užbaigtus, ir užbaigtus ir neužbaigtus, tiek užbaigtus tiek neužbaigtus, tiek
            užbaigtus tiek ir neužbaigtus, ir neužbaigtus ir užbaigtus, atvirus ir užbaigtus, užbaigtus ir atvirus,
            baigta ar ne, baigta arba ne, baigta ir ne, baigta ir nebaigta, nebaigta ir baigta, baigta ar nebaigta,
            baigta arba nebaigta, nebaigta ar baigta, ir baigta ir nebaigta, tiek baigta tiek nebaigta, tiek baigta
            tiek ir nebaigta, ir nebaigta ir baigta, atvira ir baigta, baigta ir atvira, baigtas ar ne, baigtas arba
            ne, baigtas ir ne, baigtas ir nebaigtas, nebaigtas ir baigtas, baigtas ar nebaigtas, baigtas arba
            nebaigtas, nebaigtas ar baigtas, ir baigtas ir nebaigtas, tiek baigtas tiek nebaigtas, tiek baigtas tiek
            ir nebaigtas, ir nebaigtas ir baigtas, atviras ir baigtas, baigtas ir atviras, baigti ar ne, baigti arba
            ne, baigti ir ne, baigti ir nebaigti, nebaigti ir baigti, baigti ar nebaigti, baigti arba nebaigti,
            nebaigti ar baigti, ir baigti ir nebaigti, tiek baigti tiek nebaigti, tiek baigti tiek ir nebaigti, ir
            nebaigti ir baigti, atviri ir baigti, baigti ir atviri, baigtos ar ne, baigtos arba ne, baigtos ir ne,
            baigtos ir nebaigtos, nebaigtos ir baigtos, baigtos ar nebaigtos, baigtos arba nebaigtos, nebaigtos ar
            baigtos, ir baigtos ir nebaigtos, tiek baigtos tiek nebaigtos, tiek baigtos tiek ir nebaigtos, ir
            nebaigtos ir baigtos, atviros ir baigtos, baigtos ir atviros, baigtus ar ne, baigtus arba ne, baigtus ir
            ne, baigtus ir nebaigtus, nebaigtus ir baigtus, baigtus ar nebaigtus, baigtus arba nebaigtus, nebaigtus ar
            baigtus, ir baigtus ir nebaigtus, tiek baigtus tiek nebaigtus, tiek baigtus tiek ir nebaigtus, ir
            nebaigtus ir baigtus, atvirus ir baigtus, baigtus ir atvirus, parengta ar ne, parengta arba ne, parengta
            ir ne, parengta ir neparengta, neparengta ir parengta, parengta ar neparengta, parengta arba neparengta,
            neparengta ar parengta, ir parengta ir neparengta, tiek parengta tiek neparengta, tiek parengta tiek ir
            neparengta, ir neparengta ir parengta, atvira ir parengta, parengta ir atvira, parengtas ar ne, parengtas
            arba ne, parengtas ir ne, parengtas ir neparengtas, neparengtas ir parengtas, parengtas ar neparengtas,
            parengtas arba neparengtas, neparengtas ar parengtas, ir parengtas ir neparengtas, tiek parengtas tiek
            neparengtas, tiek parengtas tiek ir neparengtas, ir neparengtas ir parengtas, atviras ir parengtas,
            parengtas ir atviras, parengti ar ne, parengti arba ne, parengti ir ne, parengti ir neparengti, neparengti
            ir parengti, parengti ar neparengti, parengti arba neparengti, neparengti ar parengti, ir parengti ir
            neparengti, tiek parengti tiek neparengti, tiek parengti tiek ir neparengti, ir neparengti ir parengti,
            atviri ir parengti, parengti ir atviri, parengtos ar ne, parengtos arba ne, parengtos ir ne, parengtos ir
            neparengtos, neparengtos ir parengtos, parengtos ar neparengtos, parengtos arba neparengtos, neparengtos
            ar parengtos, ir parengtos ir neparengtos, tiek parengtos tiek neparengtos, tiek parengtos tiek ir
            neparengtos, ir neparengtos ir parengtos, atviros ir parengtos, parengtos ir atviros, parengtus ar ne,
            parengtus arba ne, parengtus ir ne, parengtus ir neparengtus, neparengtus ir parengtus, parengtus ar
            neparengtus, parengtus arba neparengtus, neparengtus ar parengtus, ir parengtus ir neparengtus, tiek
            parengtus tiek neparengtus, tiek parengtus tiek ir neparengtus, ir neparengtus ir parengtus, atvirus ir
            parengtus, parengtus ir atvirus, padaryta arba ne, padaryta ir ne, padaryta ir nepadaryta, nepadaryta ir
            padaryta, padaryta ar nepadaryta, padaryta arba nepadaryta, nepadaryta ar padaryta, ir padaryta ir
            nepadaryta, tiek padaryta tiek nepadaryta, tiek padaryta tiek ir nepadaryta, ir nepadaryta ir padaryta,
            atvira ir padaryta, padaryta ir atvira, padarytas ar ne, padarytas arba ne, padarytas ir ne, padarytas ir
            nepadarytas, nepadarytas ir padarytas, padarytas ar nepadarytas, padarytas arba nepadarytas, nepadarytas
            ar padarytas, ir padarytas ir nepadarytas, tiek padarytas tiek nepadarytas, tiek padarytas tiek ir
            nepadarytas, ir nepadarytas ir padarytas, atviras ir padarytas, padarytas ir atviras, padaryti ar ne,
            padaryti arba ne, padaryti ir ne, padaryti ir nepadaryti, nepadaryti ir padaryti, padaryti ar nepadaryti,
            padaryti arba nepadaryti, nepadaryti ar padaryti, ir padaryti ir nepadaryti, tiek padaryti tiek
            nepadaryti, tiek padaryti tiek ir nepadaryti, ir nepadaryti ir padaryti, atviri ir padaryti, padaryti ir
            atviri, padarytos ar ne, padarytos arba ne, padarytos ir ne, padarytos ir nepadarytos, nepadarytos ir
            padarytos, padarytos ar nepadarytos, padarytos arba nepadarytos, nepadarytos ar padarytos, ir padarytos ir
            nepadarytos, tiek padarytos tiek nepadarytos, tiek padarytos tiek ir nepadarytos, ir nepadarytos ir
            padarytos, atviros ir padarytos, padarytos ir atviros, padarytus ar ne, padarytus arba ne, padarytus ir
            ne, padarytus ir nepadarytus, nepadarytus ir padarytus, padarytus ar nepadarytus, padarytus arba
            nepadarytus, nepadarytus ar padarytus, ir padarytus ir nepadarytus, tiek padarytus tiek nepadarytus, tiek
            padarytus tiek ir nepadarytus, ir nepadarytus ir padarytus, atvirus ir padarytus, padarytus ir atvirus,
            taip pat užbaigti, taip pat jau užbaigti, įskaitant užbaigti, įskaitant jau užbaigti, tarp jų ir užbaigti,
            tarp jų ir jau užbaigti, net ir užbaigti, net ir jau užbaigti, ir neįvykdyti ir užbaigti, ir neįvykdyti ir
            jau užbaigti, ir atviri ir užbaigti, ir atviri ir jau užbaigti, ir atvirus ir užbaigti, ir atvirus ir jau
            užbaigti, atviri ir jau užbaigti, atvirus ir užbaigti, atvirus ir jau užbaigti, taip pat užbaigtus, taip
            pat jau užbaigtus, įskaitant užbaigtus, įskaitant jau užbaigtus, tarp jų ir užbaigtus, tarp jų ir jau
            užbaigtus, net ir užbaigtus, net ir jau užbaigtus, ir neįvykdyti ir užbaigtus, ir neįvykdyti ir jau
            užbaigtus, ir atviri ir užbaigtus, ir atviri ir jau užbaigtus, ir atvirus ir užbaigtus, ir atvirus ir jau
            užbaigtus, atviri ir užbaigtus, atviri ir jau užbaigtus, atvirus ir jau užbaigtus, taip pat užbaigtas,
            taip pat jau užbaigtas, įskaitant užbaigtas, įskaitant jau užbaigtas, tarp jų ir užbaigtas, tarp jų ir jau
            užbaigtas, net ir užbaigtas, net ir jau užbaigtas, ir neįvykdyti ir užbaigtas, ir neįvykdyti ir jau
            užbaigtas, ir atviri ir užbaigtas, ir atviri ir jau užbaigtas, ir atvirus ir užbaigtas, ir atvirus ir jau
            užbaigtas, atviri ir užbaigtas, atviri ir jau užbaigtas, atvirus ir užbaigtas, atvirus ir jau užbaigtas,
            taip pat užbaigta, taip pat jau užbaigta, įskaitant užbaigta, įskaitant jau užbaigta, tarp jų ir užbaigta,
            tarp jų ir jau užbaigta, net ir užbaigta, net ir jau užbaigta, ir neįvykdyti ir užbaigta, ir neįvykdyti ir
            jau užbaigta, ir atviri ir užbaigta, ir atviri ir jau užbaigta, ir atvirus ir užbaigta, ir atvirus ir jau
            užbaigta, atviri ir užbaigta, atviri ir jau užbaigta, atvirus ir užbaigta, atvirus ir jau užbaigta, taip
            pat užbaigtos, taip pat jau užbaigtos, įskaitant užbaigtos, įskaitant jau užbaigtos, tarp jų ir užbaigtos,
            tarp jų ir jau užbaigtos, net ir užbaigtos, net ir jau užbaigtos, ir neįvykdyti ir užbaigtos, ir
            neįvykdyti ir jau užbaigtos, ir atviri ir užbaigtos, ir atviri ir jau užbaigtos, ir atvirus ir užbaigtos,
            ir atvirus ir jau užbaigtos, atviri ir užbaigtos, atviri ir jau užbaigtos, atvirus ir užbaigtos, atvirus
            ir jau užbaigtos, taip pat įvykdyti, taip pat jau įvykdyti, įskaitant įvykdyti, įskaitant jau įvykdyti,
            tarp jų ir įvykdyti, tarp jų ir jau įvykdyti, net ir įvykdyti, net ir jau įvykdyti, ir neįvykdyti ir jau
            įvykdyti, ir atviri ir įvykdyti, ir atviri ir jau įvykdyti, ir atvirus ir įvykdyti, ir atvirus ir jau
            įvykdyti, atviri ir jau įvykdyti, atvirus ir įvykdyti, atvirus ir jau įvykdyti, taip pat jau įvykdytus,
            tarp jų ir įvykdytus, tarp jų ir jau įvykdytus, net ir įvykdytus, net ir jau įvykdytus, ir neįvykdyti ir
            įvykdytus, ir neįvykdyti ir jau įvykdytus, ir atviri ir įvykdytus, ir atviri ir jau įvykdytus, ir atvirus
            ir įvykdytus, ir atvirus ir jau įvykdytus, atviri ir įvykdytus, atviri ir jau įvykdytus, atvirus ir jau
            įvykdytus, taip pat įvykdytas, taip pat jau įvykdytas, įskaitant įvykdytas, įskaitant jau įvykdytas, tarp
            jų ir įvykdytas, tarp jų ir jau įvykdytas, net ir įvykdytas, net ir jau įvykdytas, ir neįvykdyti ir
            įvykdytas, ir neįvykdyti ir jau įvykdytas, ir atviri ir įvykdytas, ir atviri ir jau įvykdytas, ir atvirus
            ir įvykdytas, ir atvirus ir jau įvykdytas, atviri ir įvykdytas, atviri ir jau įvykdytas, atvirus ir
            įvykdytas, atvirus ir jau įvykdytas, taip pat įvykdyta, taip pat jau įvykdyta, įskaitant jau įvykdyta,
            tarp jų ir įvykdyta, tarp jų ir jau įvykdyta, net ir įvykdyta, net ir jau įvykdyta, ir neįvykdyti ir
            įvykdyta, ir neįvykdyti ir jau įvykdyta, ir atviri ir įvykdyta, ir atviri ir jau įvykdyta, ir atvirus ir
            įvykdyta, ir atvirus ir jau įvykdyta, atviri ir įvykdyta, atviri ir jau įvykdyta, atvirus ir įvykdyta,
            atvirus ir jau įvykdyta, taip pat atlikti, taip pat jau atlikti, įskaitant atlikti, įskaitant jau atlikti,
            tarp jų ir atlikti, tarp jų ir jau atlikti, net ir atlikti, net ir jau atlikti, ir neįvykdyti ir atlikti,
            ir neįvykdyti ir jau atlikti, ir atviri ir atlikti, ir atviri ir jau atlikti, ir atvirus ir atlikti, ir
            atvirus ir jau atlikti, atviri ir jau atlikti, atvirus ir atlikti, atvirus ir jau atlikti, taip pat
            atliktus, taip pat jau atliktus, įskaitant atliktus, įskaitant jau atliktus, tarp jų ir atliktus, tarp jų
            ir jau atliktus, net ir atliktus, net ir jau atliktus, ir neįvykdyti ir atliktus, ir neįvykdyti ir jau
            atliktus, ir atviri ir atliktus, ir atviri ir jau atliktus, ir atvirus ir atliktus, ir atvirus ir jau
            atliktus, atviri ir atliktus, atviri ir jau atliktus, atvirus ir jau atliktus, taip pat atlikta, taip pat
            jau atlikta, įskaitant atlikta, įskaitant jau atlikta, tarp jų ir atlikta, tarp jų ir jau atlikta, net ir
            atlikta, net ir jau atlikta, ir neįvykdyti ir atlikta, ir neįvykdyti ir jau atlikta, ir atviri ir atlikta,
            ir atviri ir jau atlikta, ir atvirus ir atlikta, ir atvirus ir jau atlikta, atviri ir atlikta, atviri ir
            jau atlikta, atvirus ir atlikta, atvirus ir jau atlikta, taip pat pateikti, taip pat jau pateikti,
            įskaitant pateikti, įskaitant jau pateikti, tarp jų ir pateikti, tarp jų ir jau pateikti, net ir pateikti,
            net ir jau pateikti, ir neįvykdyti ir pateikti, ir neįvykdyti ir jau pateikti, ir atviri ir pateikti, ir
            atviri ir jau pateikti, ir atvirus ir pateikti, ir atvirus ir jau pateikti, atviri ir jau pateikti,
            atvirus ir pateikti, atvirus ir jau pateikti, taip pat pateiktus, taip pat jau pateiktus, įskaitant
            pateiktus, įskaitant jau pateiktus, tarp jų ir pateiktus, tarp jų ir jau pateiktus, net ir pateiktus, net
            ir jau pateiktus, ir neįvykdyti ir pateiktus, ir neįvykdyti ir jau pateiktus, ir atviri ir pateiktus, ir
            atviri ir jau pateiktus, ir atvirus ir pateiktus, ir atvirus ir jau pateiktus, atviri ir pateiktus, atviri
            ir jau pateiktus, atvirus ir jau pateiktus, taip pat pateikta, taip pat jau pateikta, įskaitant pateikta,
            įskaitant jau pateikta, tarp jų ir pateikta, tarp jų ir jau pateikta, net ir pateikta, net ir jau
            pateikta, ir neįvykdyti ir pateikta, ir neįvykdyti ir jau pateikta, ir atviri ir pateikta, ir atviri ir
            jau pateikta, ir atvirus ir pateikta, ir atvirus ir jau pateikta, atviri ir pateikta, atviri ir jau
            pateikta, atvirus ir pateikta, atvirus ir jau pateikta, taip pat pabaigti, taip pat jau pabaigti,
            įskaitant pabaigti, įskaitant jau pabaigti, tarp jų ir pabaigti, tarp jų ir jau pabaigti, net ir pabaigti,
            net ir jau pabaigti, ir neįvykdyti ir pabaigti, ir neįvykdyti ir jau pabaigti, ir atviri ir pabaigti, ir
            atviri ir jau pabaigti, ir atvirus ir pabaigti, ir atvirus ir jau pabaigti, atviri ir pabaigti, atviri ir
            jau pabaigti, atvirus ir pabaigti, atvirus ir jau pabaigti, taip pat pabaigtus, taip pat jau pabaigtus,
            įskaitant pabaigtus, įskaitant jau pabaigtus, tarp jų ir pabaigtus, tarp jų ir jau pabaigtus, net ir
            pabaigtus, net ir jau pabaigtus, ir neįvykdyti ir pabaigtus, ir neįvykdyti ir jau pabaigtus, ir atviri ir
            pabaigtus, ir atviri ir jau pabaigtus, ir atvirus ir pabaigtus, ir atvirus ir jau pabaigtus, atviri ir
            pabaigtus, atviri ir jau pabaigtus, atvirus ir pabaigtus, atvirus ir jau pabaigtus, taip pat pabaigta,
            taip pat jau pabaigta, įskaitant pabaigta, įskaitant jau pabaigta, tarp jų ir pabaigta, tarp jų ir jau
            pabaigta, net ir pabaigta, net ir jau pabaigta, ir neįvykdyti ir pabaigta, ir neįvykdyti ir jau pabaigta,
            ir atviri ir pabaigta, ir atviri ir jau pabaigta, ir atvirus ir pabaigta, ir atvirus ir jau pabaigta,
            atviri ir pabaigta, atviri ir jau pabaigta, atvirus ir pabaigta, atvirus ir jau pabaigta, arba ne""",
        Concept.NOT: """ne, nėra, niekada, nei, nebe, nebėra, nebuvo, dar ne, nebus, niekas, nieko, nebeliko, neliko, nelaukiama""",
        Concept.TO_WHOM: "kam",
        Concept.BEYOND: """neturi, neprivalo, nereikia, neturėtų, nereikės, neprivalės, nebereikia, nebeturi, nebeprivalo, neatsako, neatsakingas,
            neatsakinga, neskirta, nepriklauso, netenka, negali, neprivalėtų, neprivalėjo, neturėjo, nereikėjo, neturės, nelaukiama,
            nereikalaujama, nesitikima, ne tik, užuot, vietoj, vietoje, daugiau nei, daugiau kaip, mažiau nei, mažiau kaip, bent, mažiausiai,
            palyginti, palyginti su, palyginus, palyginus su, lyginant, lyginant su, palygink, jei, jeigu, ignoruojant, kitaip nei, kitaip
            negu, jokio, jokios, joks, jokia, jokių, nebent, ne mažiau, ne daugiau, daugiausia, mažiausia, daugiausiai, vos, beveik, nė,
            nebūtinai, dauguma, didžioji dalis, pusė""",
        Concept.ONLY: "tik, tiktai, vien, vien tik, vien tiktai",
        Concept.EXCEPT: """išskyrus, be, neįskaitant, neskaitant, atskyrus, bet ne, o ne, atmetus, praleidžiant, minus, kitų nei, kiti nei""",
        Concept.UNDATED: """be termino, be terminų, be datos, be datų, be galutinio termino, be galutinės datos, be nustatyto termino, be
            nustatytos datos, be konkretaus termino, be konkrečios datos, be aiškaus termino, be jokio termino, be
            jokios datos, be nustatytų terminų, neturi termino, neturi datos, neturi terminų, neturi galutinio
            termino, neturi nustatyto termino, neturi konkretaus termino, neturi konkrečios datos, neturintis termino,
            neturintys termino, neturinčios termino, neturinti termino, neturinčių termino, nėra termino, nėra datos,
            nėra terminų, nėra nustatyto termino, nėra nustatytas terminas, terminas nenustatytas, terminai
            nenustatyti, nenustatytas terminas, nenustatyti terminai, nenustatyta data, data nenustatyta, nenurodytas
            terminas, nenurodyta data, terminas nenurodytas, data nenurodyta, neapibrėžtas terminas, neapibrėžto
            termino, neapibrėžtam laikui, neterminuotas, neterminuota, neterminuoti, neterminuotos, neterminuotai,
            neterminuotų, beterminis, betermini, beterminiai, terminas nežinomas, nežinomas terminas, nežinoma data,
            data nežinoma, nedatuota, nedatuotas, nedatuoti, kam nenustatytas terminas, neturi jokio termino, neturi
            jokios datos, nenustatyto termino, terminas neaiškus, neaiškus terminas, terminas bus nustatytas vėliau,
            trūksta termino, trūksta datos""",
        Concept.OWNERLESS: """atsakingų nėra, atsakingo nėra, nėra atsakingų, savininko nėra, be atsakingos institucijos, be atsakingo, be
            atsakingų, be savininko, be savininkų, be vykdytojo, be vykdytojų, be atsakingo asmens, neturi atsakingos
            institucijos, neturi atsakingo, neturi savininko, neturi vykdytojo, neturi šeimininko, nėra atsakingo,
            nėra savininko, nėra vykdytojo, nėra atsakingos institucijos, niekas neatsako, niekas neatsakingas, niekas
            nėra atsakingas, niekam nepriskirta, niekam nepriskirtas, niekam nepriskirti, niekam nepriskirtos, niekam
            nepavesta, niekam nepavestas, niekam nepavesti, niekam nepriklauso, niekam netenka, nepriskirta,
            nepriskirtas, nepriskirti, nepriskirtos, nepaskirstyta, nepaskirstyti, atsakingas nenurodytas, nenurodytas
            atsakingas, atsakingas subjektas nenurodytas, nepaskirtas atsakingas, nepaskirtas vykdytojas, neaišku kas
            atsakingas, savininkas nenurodytas, savininkas nežinomas, nenurodytas savininkas, bešeimininkis,
            bešeimininkė, bešeimininkiai, niekieno""",
        Concept.SECTION: """skirsnis, skirsnio, skirsniui, skirsnį, skirsniu, skirsnyje, dalis, dalies, daliai, dalį, dalimi, dalyje, skyrius,
            skyriaus, skyriui, skyrių, skyriumi, skyriuje, skirsn""",
        Concept.ACTION: """veiksmas, veiksmo, veiksmui, veiksmą, veiksmu, veiksme, pagrindinis veiksmas, pagrindinio veiksmo, pagrindinį veiksmą,
            punktas, punkto, punktui, punktą, punktu, punkte, pastraipa, pastraipos, pastraipai, pastraipą,
            pastraipoje, numeris, numerio, nr, nuoroda, nuorodos, pagal, priemonė, priemonės, straipsnis,
            įsipareigojimas, įsipareigojimo, įsipareigojimą""",
        Concept.CHANGE: """ištrink, ištrinkite, ištrinti, pašalink, pašalinkite, pašalinti, išbrauk, išbraukite, išbraukti,
            perkelk, perkelkite, perkelti, atidėk, atidėkite, atidėti, pratęsk, pratęskite, pratęsti, pažymėk,
            pažymėkite, pažymėti, pakeisk, pakeiskite, pakeisti, pridėk, pridėkite, pridėti, pervadink,
            pervadinkite, pervadinti, priskirk, priskirkite, priskirti, uždaryk, uždarykite, uždaryti, atšauk,
            atšaukite, atšaukti, priminimą, patvirtink, patvirtinkite, primink, priminkite, priminti""",
        Concept.HOW_OFTEN: """kaip dažnai, kaip reguliariai, kiek kartų, kokiu dažnumu, kas kiek laiko, kokiu reguliarumu""",
        Concept.WHERE: "kur",
        Concept.WHY: "kodėl, dėl ko, dėl kokios priežasties, dėl kokių priežasčių",
        Concept.NOISE: """patvirtink, patvirtinkite,
            yra, tai, tas, ta, tie, tos, tų, to, tą, šis, ši, šie, šios, šio, šių, čia, ten, jie, jos, jis, ji, jų, jo, jam, jai,
            jiems, joms, juos, jas, savo, kad, kas, prašau, prašom, prašyčiau, ačiū, dėkui, dėkoju, labas, laba, laba
            diena, labas rytas, labą dieną, labas vakaras, sveiki, sveikas, sveika, gerbiamas, gerbiamieji, gerbiami
            kolegos, kolegos, kolega, kolege, bote, botas, ei, gal, ar, galėtum, galėtumėte, galite, gali, galima,
            galėtų, galiu, galėčiau, pasakyk, pasakykite, pasakyti, sakykite, sakyk, man, mums, parodyk, parodykite,
            parodyti, rodyk, pateik, pateikite, duok, duokite, noriu, norėčiau, norime, norėtume, norėtųsi, žinoti,
            sužinoti, žinai, žinote, žino, išvardyk, išvardykite, išvardyti, išvardink, išvardinkite, sąrašas, sąrašą,
            sąrašo, sąraše, apžvalga, apžvalgą, santrauka, santrauką, trumpai, dabar, šiuo metu, šiandien dienai, dar,
            vis, tik ką, irgi, taip pat, tada, tuomet, taigi, na, nu, gerai, ok, okei, tiksliai, konkrečiai,
            konkretus, konkretūs, būtent, iš tikrųjų, tikrai, apie, dėl, iš, už, su, prie, pagal, per, nuo, iki, po,
            ant, pas, metu, ir, o, bet, nes, kadangi, kaip, kur, kurioje, kurioj, kuriam, kuriame, kuriems, kurioms,
            kuriai, pranešimas, pranešime, pranešimo, pranešimą, tarybos pranešimas, tarybos pranešime, tarybos
            pranešimo, tarybos pranešimą, registras, registre, registro, registrą, dokumentas, dokumente, remiantis,
            vadovaujantis, būti, buvo, bus, esantis, esanti, esantys, esančios, ką nors, kas nors, kažkas, kažką,
            nors, vienas, visgi, gi, juk, labai, mielai, subjektas, subjekto, subjektai, subjektų, institucija,
            institucijos, institucijai, institucijų, valdžios institucijos, valdžios institucijų, valdžios
            institucijoms, valdžia, valdžios, vyriausybė, vyriausybės, ministerija, ministerijos, tarnyba, tarnybos,
            delegacija, delegacijos, padalinys, padalinio, padaliniai, padalinių, agentūra, agentūros, agentūrai,
            organas, organai, organizacija, respublika, grupė, grupės, atveju, srityje, srities, iš viso, apskritai,
            viso labo, oficialiai, formaliai, atitinkamas, atitinkami, atitinkamos, atitinkamų, įvairūs, įvairių,
            skubiai, skubu, bendrai paėmus, priminkite, primink, priminti, kolegoms, klausimas, klausiu, klausti,
            paklausti, turiu klausimą, turiu klausimų, įdomu, domina, mane domina, domiuosi, ieškau, ieškome, rasti,
            surask, raskite, pažiūrėk, pažiūrėkite, patikrink, patikrinkite, patikrinti, matyti, pamatyti, vyks,
            vyksta, įvyks, įvyko, rinksis, renkasi, rinkosi, posėdžiaus, posėdžiauja, prasidės, kol kas, jau, data,
            datą, datos, dienai, m, metais, t y, pvz, pavyzdžiui, etc, ir pan, ir t t, kalbant, susijęs, susijusi,
            susijusios, susiję, susijusių, es, dalyvauja, einant, eina, keliauja, patenka, pateks, įtraukta, įtraukti,
            įtrauktas, įtraukiama, įtraukiami, atsiduria, atsidurs, nurodyta, nurodytas, nurodyti, paminėta,
            paminėtas, rašoma, įrašyta, esmė, iš esmės, siekiant, norint, pasitelkiant, naudojant, tarpininkaujant,
            būdu, forma, pavidalu, laukti, tikėtis, pasakysite, parašyk, parašykite, atsiųsk, atsiųskite, atsakykite,
            atsakyk, atsakymas, kaip dėl, o kaip, kas dėl, bei, pats, pati, patys, pačios, jūs, jūsų, jums, tu, tau,
            tavo, tamsta, toliau, reikalai, reikalas, vardu, atstovauju, atstovaujame, skaičiuojant, ką tik, šiaip,
            beje, tarkim, tarkime, manau, atrodo, galbūt, tikriausiai, turbūt, matyt, žinoma, aišku, suprantama, deja,
            tiesa, tiesiog, paprasčiausiai, dar kartą, vėl, pirma, visada, dažnai, kartais, ypač, visų pirma, be kita
            ko, nuolat, reguliariai, kasmet, buvusi, buvęs, buvusio, buvusios, galioja, lapas, lapo, minutė, sekundę,
            minutėlę, momentas, alio, vilnius, vilniaus, klausia, nutiks, atsitiks, jei galima, jei galite, jei gali,
            jei nesunku, jei įmanoma, jei žinote, jei žinai, jei neklystu, jei teisingai suprantu, jei teisingai
            prisimenu, kiek žinau, kiek suprantu, kiek žinoma, mano žiniomis, būkite malonūs, būk geras, būk gera,
            būkite geri, būkite malonus, labai prašau, norėjau paklausti, norėjau sužinoti, norėčiau gauti, turiu
            greitą klausimą, greitas klausimas, trumpas klausimas, kvailas klausimas, turiu trumpą klausimą, gal
            galite pasakyti, gal galėtumėte pasakyti, prašau pasakyti, prašau pasakykite, prašau nurodyti, prašome
            nurodyti, prašome pateikti informaciją, prašome informuoti, prašome pranešti, malonėkite, malonėkite
            pranešti, leiskite paklausti, pasakykite man, pasakyk man, parodykite man, parodyk man, duokite man, duok
            man, atsiųskite man, primink man, priminkite man, reikėtų žinoti, man reikia, turiu žinoti, ieškau
            informacijos, mano klausimas, mano klausimas yra, šefas klausia, viršininkas klausia, ministras klausia,
            ministrui reikia, rengiu pastabas ministrui, rengiu pažymą, ruošiu pažymą, ruošiu medžiagą, ruošiuosi
            posėdžiui ministro, skubus klausimas, skubiai reikia, pastaboms ministrui, pažymai, pažymai ministrui,
            kalbos punktams, mano viršininkui, mano vadovui, kolegai, kolegoms vilniuje, vilniui, sostinei, rašau iš
            vilniaus, rašau iš nuolatinės atstovybės, nuolatinė atstovybė, nuolatinės atstovybės, esu atašė, esu
            delegatas, esu delegatė, esu naujokas, trumpai drūtai, trumpai tariant, vienu sakiniu, keliais žodžiais,
            lentelėje, punktais, jei atvirai, dėl aiškumo, tikslumo dėlei, laukiame atsakymo, lauksiu atsakymo,
            paprastais žodžiais, aiškiai, pasakyk mums, pasakykite mums, parodyk mums, parodykite mums, duok mums,
            duokite mums, pateik man, pateik mums, pateikite man, pateikite mums, atsiųsk man, atsiųsk mums,
            atsiųskite mums, išvardyk man, išvardyk mums, išvardykite man, išvardykite mums, primink mums, priminkite
            mums, paaiškink man, paaiškink mums, paaiškinkite man, paaiškinkite mums, surask man, surask mums,
            suraskite man, suraskite mums, parašyk man, parašyk mums, parašykite man, parašykite mums, pranešk man,
            pranešk mums, praneškite man, praneškite mums, nurodyk man, nurodyk mums, nurodykite man, nurodykite mums,
            padėk man, padėk mums, padėkite man, padėkite mums, sakyk man, sakyk mums, sakykite man, sakykite mums,
            išvardink man, išvardink mums, išvardinkite man, išvardinkite mums, papasakok man, papasakok mums,
            papasakokite man, papasakokite mums, atsakyk man, atsakyk mums, atsakykite man, atsakykite mums, patikrink
            man, patikrink mums, patikrinkite man, patikrinkite mums, pažiūrėk man, pažiūrėk mums, man reikėtų, man
            įdomu, man rūpi, man reikalinga, man noriu, man norėčiau, man norime, man norėtume, man klausiu, man
            ieškau, man pasakykite, man parodykite, man pateikite, man atsiųskite, mums reikia, mums reikėtų, mums
            įdomu, mums rūpi, mums reikalinga, mums noriu, mums norėčiau, mums norime, mums norėtume, mums klausiu,
            mums ieškau, mums pasakykite, mums parodykite, mums pateikite, mums atsiųskite, aš reikia, aš reikėtų, aš
            įdomu, aš rūpi, aš reikalinga, aš noriu, aš norėčiau, aš norime, aš norėtume, aš klausiu, aš ieškau, aš
            pasakykite, aš parodykite, aš pateikite, aš atsiųskite, mes reikia, mes reikėtų, mes įdomu, mes rūpi, mes
            reikalinga, mes noriu, mes norėčiau, mes norime, mes norėtume, mes klausiu, mes ieškau, mes pasakykite,
            mes parodykite, mes pateikite, mes atsiųskite, reikia man, reikia mums, mano ministras, mano viršininkas,
            mano vadovas, mūsų ministras, mūsų ministrui, mano ministrui, mūsų pažymai, mano pažymai, patsai, pačiam,
            patį, pačią, pačius, pačių, pačias, paties, pačiai, sau, save, savęs, savimi, kažkoks, kažkokia, kažkokie,
            kažkokių, toks, tokia, tokie, tokios, tokių, tokį, tokią, tokius, tokias, šitie, šitų, šitos, šituos,
            truputį, truputėlį, šiek tiek, biškį, trumpam, išties, iš tiesų, iš tikro, veikiausiai, ko gero, bene,
            lyg, tarsi, gal būt, esą, neva, kažin, nejaugi, argi, negi, nagi, štai, va, žiū, žodžiu, tai va, tai gal,
            todėl, dėl to, tam kad, idant, jog, pagrindu, atsižvelgiant, atsižvelgiant į, numanau, spėju, jaučiu,
            esamas, esama, esami, esamų, tikslus, tiksli, tikslų, tikslios, tikslią, juose, jose, jame, joje, tuose,
            tose, tame, toje, tiems, toms, tais, tomis, jais, jomis, juo, ja, tuomi, šiems, šioms, šiuose, šiose,
            šiomis, čionai, paprastai, galėtume, galim, galėtumei, gali būti, atseit, pasirodo, regis, rodos, man
            atrodo, man rodos, vadinasi, reiškia, taip sakant, tarp jų, tarp kitų, iš visų, patikslinti, patikslink,
            patikslinkite, paaiškinti, parašyti man, nusiųsti man, atsiųsti man, pasidomėti, pasitikslinti,
            pasiteirauti, teiraujuosi, teiraujamės, teirautis, norėčiau paprašyti, prašytume, prašytumėme, būtų įdomu,
            įdomu būtų, žiūriu, žiūrim, žiūrime, rašau, rašom, svarstau, galvoju, pasakykit, klausimėlis, klausimuką,
            klausimukas, turiu klausimuką, klausimėlį, turiu klausimėlį, laba diena visiems, labas vakaras visiems,
            gerą dieną, gerb, geroji, gerasis, skambinu, skambinau, telefonu, žinutė, žinutę, žinute, laišką, laiškas,
            el, paštu, ministrė, ministrei, viršininkė, viršininkei, vadovė, vadovei, direktorius, direktoriui,
            direktorė, pavaduotojas, sekretorius, koordinatorius, koordinatoriaus, koordinatorė, atašė, ambasadorius,
            ambasadoriui, coreper, darbo grupė, darbo grupės, darbo grupei, darbo grupėje, brief, brifas, pažyma,
            pažymą, pažymos, pozicija, poziciją, artimiausiai, maloniai prašau, maloniai prašome, maloniai prašyčiau,
            nuoširdžiai prašau, prašau patikslinti, prašome patikslinti, prašyčiau informuoti, prašau informuoti,
            prašau priminti, prašau išvardyti, prašau pateikti, prašau atsiųsti, prašau parodyti, prašau paaiškinti,
            pagelbėti, pagelbėkite, pagelbėk, jei galit, galima būtų, ar būtų galima, įmanoma, įmanomas, pasižiūrėti,
            pasižiūrėk, pasižiūrėkite, pažiūrėti, peržvelgti, dokumente nr, galėtumėt, galit, sakykit, parodykit,
            pateikit, duokit, žinot, išvardykit, išvardinkit, priminkit, raskit, pažiūrėkit, patikrinkit, parašykit,
            atsiųskit, atsakykit, jei žinot, būkit malonūs, būkit geri, būkit malonus, gal galit pasakyti, gal
            galėtumėt pasakyti, prašau pasakykit, malonėkit, malonėkit pranešti, leiskit paklausti, pasakykit man,
            parodykit man, duokit man, atsiųskit man, priminkit man, pasakykit mums, parodykit mums, duokit mums,
            pateikit man, pateikit mums, atsiųskit mums, išvardykit man, išvardykit mums, priminkit mums, paaiškinkit
            man, paaiškinkit mums, suraskit man, suraskit mums, parašykit man, parašykit mums, praneškit man,
            praneškit mums, nurodykit man, nurodykit mums, padėkit man, padėkit mums, sakykit man, sakykit mums,
            išvardinkit man, išvardinkit mums, papasakokit man, papasakokit mums, atsakykit man, atsakykit mums,
            patikrinkit man, patikrinkit mums, man pasakykit, man parodykit, man pateikit, man atsiųskit, mums
            pasakykit, mums parodykit, mums pateikit, mums atsiųskit, aš pasakykit, aš parodykit, aš pateikit, aš
            atsiųskit, mes pasakykit, mes parodykit, mes pateikit, mes atsiųskit, patikslinkit, pagelbėkit,
            pasižiūrėkit, pasakyt, parodyt, sužinot, išvardyt, esant, primint, klaust, paklaust, rast, patikrint,
            pamatyt, įtraukt, nurodyt, laukt, norėjau paklaust, norėjau sužinot, norėčiau gaut, gal galite pasakyt,
            gal galėtumėte pasakyt, prašau pasakyt, prašau nurodyt, prašome nurodyt, prašome pateikt informaciją,
            prašome informuot, prašome pranešt, malonėkite pranešt, leiskite paklaust, reikėtų žinot, turiu žinot,
            patikslint, paaiškint, parašyt man, nusiųst man, atsiųst man, pasidomėt, pasitikslint, pasiteiraut,
            norėčiau paprašyt, prašau patikslint, prašome patikslint, prašyčiau informuot, prašau informuot, prašau
            primint, prašau išvardyt, prašau pateikt, prašau atsiųst, prašau parodyt, prašau paaiškint, pagelbėt,
            pasižiūrėt, pažiūrėt, peržvelgt, gal galit pasakyt, gal galėtumėt pasakyt, malonėkit pranešt, leiskit
            paklaust""",
    },
    chatter="""ačiū iš anksto, iš anksto ačiū, iš anksto dėkoju, iš anksto dėkojame, labai ačiū, labai dėkoju, didelis ačiū, ačiū už
        pagalbą, ačiū už atsakymą, ačiū labai, dėkui labai, pagarbiai, su pagarba, geriausi linkėjimai, geros dienos,
        gero vakaro, gražios dienos, viso gero, iki pasimatymo, iki, atia, sveiki visi, sveiki kolegos, labas bote, ei
        bote, laba diena kolegos, atsiprašau, atsiprašau už trukdymą, atleiskite, atleisk, sveikinimai, puiku, šaunu,
        super, nuostabu, tvarka, viskas gerai, supratau, aišku ačiū, gerai ačiū, mano nuomone, būčiau dėkingas, būčiau
        dėkinga, būtume dėkingi, būtų puiku, būtų gerai, būtų malonu, esu nauja, esu naujas, čia naujas, pirmą kartą
        čia, vienu žodžiu, kitaip tariant, be to, beje, tarp kitko, apskritai paėmus, tiesą sakant, atvirai kalbant,
        taip sakant, kaip visada, kaip sakoma, žodžiu, na gerai, nu gerai, nu tai, ką gi, taip, aha, hm, hmm, ee, oi,
        o taip, valio, haha, informacijai, patikslinkite, ar teisingai, ar tikrai, ar ne, tiesa, ar ne taip, laukiu
        atsakymo, laukiu jūsų atsakymo, iš smalsumo, smalsu, man smalsu, drauge, bičiuli, drauguži, ponas, ponia,
        ponai, ponios ir ponai, protingas, šaunuolis, gudrus, paprastai, tvarkingai, maloniai, mandagiai, nuoširdžiai,
        malonu, mielas, miela, mieli, brangūs, brangus, sveikutis, sveikučiai, labukas, labutis, čiau, pakalbėkime,
        susitarta, sutinku, sutarta, ačiū visiems, dėkoju visiems, dėkui visiems, su geriausiais linkėjimais,
        linkėjimai, iš anksto dėkui, dėkinga, dėkingas, dėkingi, ačiūkas, ačiu, aciu, dekui, prasau, pls, plz, pliz,
        lb, lb diena, sveik, labuka, lab, labas rytas kolegos, labas vakaras kolegos, geros dienos visiems, gero
        savaitgalio, malonaus vakaro, sėkmės, iki susitikimo, skubu, atsiprašau kad trukdau, atleiskit už trukdymą,
        jūsų atašė, jūsų koordinatorius, siunčiu linkėjimus, nekantriai laukiu atsakymo, atleiskit, patikslinkit""",
)
