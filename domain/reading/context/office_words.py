"""Offices that people hold or speak for, in each language: data, no rules. A "*" ends the beginning of a word."""

from collections.abc import Mapping

#: Secretaries, directors, commissioners and advisers, whatever they are of.
OFFICE_WORDS: Mapping[str, str] = {
    "bg": "секретар* главн* генералн* изпълнителн* директор* комисар*",
    "cs": "tajemn* generální* výkonn* ředitel* komisař* státní*",
    "da": "generalsekretær* sekretær* direktør* generaldirektør* kommissær* administrerende departementschef*",
    "de": """generalsekretär* sekretär* direktor* generaldirektor* exekutivdirektor* kommissar* kommissarin*
        staatssekretär*""",
    "el": "γραμματέ* γενικ* εκτελεστικ* διευθυντ* διευθύντρι* επίτροπ* επιτρόπ*",
    "en": "secretary general director executive commissioner secretariat permanent deputy",
    "es": "secretari* general ejecutiv* director* comisari*",
    "et": "kantsler* peasekretär* tegevdirektor* peadirektor* direktor* volinik*",
    "fi": "pääsihteeri* pääjohtaja* johtaja* kansliapäällikkö* komissaari*",
    "fr": "secrétaire* général* exécutif exécutive directeur directrice commissaire*",
    "ga": "rúnaí ard-rúnaí ardrúnaí stiúrthóir* ard-stiúrthóir feidhmiúcháin coimisinéir* ard",
    "hr": "tajnik* tajnic* glavn* izvršn* ravnatelj* direktor* povjereni*",
    "hu": "főtitkár* titkár* igazgató* főigazgató* ügyvezető államtitkár*",
    "it": "segretari* generale esecutiv* direttore direttrice commissari*",
    "lt": "sekretor* generalin* vykdom* direktor* komisar*",
    "lv": "ģenerālsekretār* sekretār* izpilddirektor* ģenerāldirektor* direktor* komisār*",
    "mt": "segretarj* ġenerali eżekuttiv* direttur* kummissarj*",
    "nl": "secretaris* generaal uitvoerend* directeur* commissaris*",
    "pl": "sekretarz* generaln* wykonawcz* dyrektor* komisarz* komisark*",
    "pt": "secretári* geral executiv* diretor* comissári*",
    "ro": "secretar* general* executiv* director* comisar*",
    "sk": "tajomní* generáln* výkonn* riaditeľ* komisár*",
    "sl": "sekretar* generaln* izvršn* direktor* komisar*",
    "sv": "generalsekreterare* sekreterare* direktör* generaldirektör* verkställande kommissionär* kommissionsledam*",
}
