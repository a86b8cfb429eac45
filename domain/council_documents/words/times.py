"""Words of all languages for rhythms that a register does not have, beside each language's own list."""

INTERVALS = {
    "bg": "веднъж на тримесечие, два пъти годишно, два пъти в годината",
    "cs": "jednou za čtvrtletí, jednou za měsíc, dvakrát ročně, dvakrát za rok",
    "da": "én gang i kvartalet, en gang i kvartalet, to gange om året",
    "de": "einmal im monat, einmal pro monat, einmal im quartal, zweimal im jahr, zweimal pro jahr",
    "el": "μία φορά τον μήνα, μία φορά το τρίμηνο, δύο φορές τον χρόνο, δύο φορές το έτος",
    "en": "once a month, once a quarter, twice a year, twice yearly",
    "et": "kord kuus, kord kvartalis, kord nädalas, kaks korda aastas, kord poolaastas",
    "fi": "kerran kuukaudessa, kerran neljännesvuodessa, kerran viikossa, kahdesti vuodessa, kaksi kertaa vuodessa",
    "fr": "une fois par mois, une fois par trimestre, deux fois par an",
    "ga": "uair sa mhí, uair sa ráithe, uair sa tseachtain, dhá uair sa bhliain",
    "hr": "dvaput godišnje, jednom u tromjesečju, jednom mjesečno",
    "hu": "évente kétszer, kéthetente, havonta egyszer, negyedévente egyszer",
    "it": "una volta a trimestre, una volta al trimestre, una volta al mese, due volte l'anno",
    "pl": "raz na miesiąc, raz na kwartał, raz w kwartale, raz w miesiącu, dwa razy w roku",
    "sk": "dvakrát ročne, raz za mesiac, raz za štvrťrok",
    "sl": "dvakrat letno, enkrat na četrtletje, enkrat na mesec",
    "sv": "varannan vecka, varannan månad, två gånger om året",
}
