"""Finnish words, in the cases and the spellings that people use."""

from domain.languages.schema import Concept, LanguageTable

#: Forms that stand both under MUST and under DELIVER.
_MUST_AND_DELIVER = """toimitettava, esitettävä, tehtävä, annettava, laadittava, raportoitava, jätettävä, lähetettävä, tuotettava,
    hoidettava, suoritettava, valmisteltava, palautettava, luovutettava, täytettävä, toteutettava, saatettava
    valmiiksi, julkaistava, ilmoitettava, jaettava, tuotava, vietävä, saatava valmiiksi, valmistuttava, tarjottava,
    pantava täytäntöön, edistettävä, saatettava, päätettävä, osallistuttava työhön, koottava, kerättävä, luotava,
    laitettava, vastattava, käynnistettävä, huolehdittava, toimitettavana, toimitettavaksi, toimitettavat,
    toimitettavaa, esitettävänä, esitettäväksi, esitettävät, esitettävää, tehtävänä, tehtäväksi, tehtävät, tehtävää,
    annettavana, annettavaksi, annettavat, annettavaa, laadittavana, laadittavaksi, laadittavat, laadittavaa,
    raportoitavana, raportoitavaksi, raportoitavat, raportoitavaa, jätettävänä, jätettäväksi, jätettävät, jätettävää,
    lähetettävänä, lähetettäväksi, lähetettävät, lähetettävää, tuotettavana, tuotettavaksi, tuotettavat, tuotettavaa,
    hoidettavana, hoidettavaksi, hoidettavat, hoidettavaa, suoritettavana, suoritettavaksi, suoritettavat,
    suoritettavaa, valmisteltavana, valmisteltavaksi, valmisteltavat, valmisteltavaa, palautettavana, palautettavaksi,
    palautettavat, palautettavaa, luovutettavana, luovutettavaksi, luovutettavat, luovutettavaa, täytettävänä,
    täytettäväksi, täytettävät, täytettävää, toteutettavana, toteutettavaksi, toteutettavat, toteutettavaa,
    julkaistavana, julkaistavaksi, julkaistavat, julkaistavaa, ilmoitettavana, ilmoitettavaksi, ilmoitettavat,
    ilmoitettavaa, jaettavana, jaettavaksi, jaettavat, jaettavaa, tuotavana, tuotavaksi, tuotavat, tuotavaa,
    vietävänä, vietäväksi, vietävät, vietävää, valmistuttavana, valmistuttavaksi, valmistuttavat, valmistuttavaa,
    tarjottavana, tarjottavaksi, tarjottavat, tarjottavaa, edistettävänä, edistettäväksi, edistettävät, edistettävää,
    saatettavana, saatettavaksi, saatettavat, saatettavaa, päätettävänä, päätettäväksi, päätettävät, päätettävää,
    koottavana, koottavaksi, koottavat, koottavaa, kerättävänä, kerättäväksi, kerättävät, kerättävää, luotavana,
    luotavaksi, luotavat, luotavaa, laitettavana, laitettavaksi, laitettavat, laitettavaa, vastattavana,
    vastattavaksi, vastattavat, vastattavaa, käynnistettävänä, käynnistettäväksi, käynnistettävät, käynnistettävää,
    huolehdittavana, huolehdittavaksi, huolehdittavat, huolehdittavaa"""

#: Forms that stand both under DELIVERED and under DID.
_DELIVERED_AND_DID = """toimitti, toimittivat, toimitettiin, esitti, esittivät, esitettiin, teki, tekivät, tehtiin, antoi, antoivat,
    annettiin, laati, laativat, laadittiin, jätti, jättivät, jätettiin, lähetti, lähettivät, lähetettiin, tuotti,
    tuottivat, tuotettiin, hoiti, hoitivat, hoidettiin, suoritti, suorittivat, suoritettiin, valmisteli,
    valmistelivat, valmisteltiin, palautti, palauttivat, palautettiin, luovutti, luovuttivat, luovutettiin, täytti,
    täyttivät, täytettiin, toteutti, toteuttivat, toteutettiin, julkaisi, julkaisivat, julkaistiin, ilmoitti,
    ilmoittivat, ilmoitettiin, jakoi, jakoivat, jaettiin, toi, toivat, tuotiin, vei, veivät, vietiin, sai valmiiksi,
    saivat valmiiksi, saatiin valmiiksi, valmistui, valmistuivat, valmistuttiin, tarjosi, tarjosivat, tarjottiin, pani
    täytäntöön, panivat täytäntöön, pantiin täytäntöön, edisti, edistivät, edistettiin, saattoi, saattoivat,
    saatettiin, päätti, päättivät, päätettiin, osallistui työhön, osallistuivat työhön, osallistuttiin työhön, kokosi,
    kokosivat, koottiin, keräsi, keräsivät, kerättiin, loi, loivat, luotiin, laittoi, laittoivat, laitettiin, vastasi,
    vastasivat, vastattiin, käynnisti, käynnistivät, käynnistettiin, huolehti, huolehtivat, huolehdittiin"""

#: Forms that stand both under OWE and under ITEM.
_OWE_AND_ITEM = """velvoite, velvoitteen, velvoitetta, velvoitteeseen, velvoitteessa, velvoitteesta, velvoitteella, velvoitteelta,
    velvoitteelle, velvoitteeksi, velvoitteena, velvoitteet, velvoitteetta, velvoitteiden, velvoitteita,
    velvoitteisiin, velvoitteissa, velvoitteista, velvoitteilla, velvoitteilta, velvoitteille, velvoitteiksi,
    velvoitteina, velvoitteitta, velvoitteensa, velvoitteitaan, velvoitteistaan, tehtävä, tehtävän, tehtävää,
    tehtävään, tehtävässä, tehtävästä, tehtävällä, tehtävältä, tehtävälle, tehtäväksi, tehtävänä, tehtävät,
    tehtävättä, tehtävien, tehtäviä, tehtäviin, tehtävissä, tehtävistä, tehtävillä, tehtäviltä, tehtäville,
    tehtäviksi, tehtävinä, tehtävittä, vaatimukset, raportointivelvoite, raportointivelvoitteen,
    raportointivelvoitetta, raportointivelvoitteet, raportointivelvoitteita, raportointivelvoitteiden,
    raportointivelvollisuus, raportointivelvollisuuden, raportointivelvollisuudet, raportointivelvollisuuksia,
    toimitusvelvoite, toimitusvelvoitteet, toimitusvelvoitteita, ilmoitusvelvollisuus, ilmoitusvelvollisuudet, urakka,
    urakat, tekemiset, tekemisiä"""

TABLE = LanguageTable(
    code="fi",
    yes_no="""onko, ovatko, oliko, olivatko, eikö, eivätkö, onkohan, pitääkö, pitäisikö, täytyykö, tuleeko,
        tarvitseeko, joko, jääkö, jäikö, toimittiko, toimittaako, esittääkö, esittikö, kuuluuko, puuttuuko,
        löytyykö, onkos, saiko, meneekö, raportoiko""",
    quarter_letters="qk",
    half_letters="h",
    endings="""n, in, en, an, ia, iä, a, ä, ta, tä, ssa, ssä, issa, sta, stä, ista, lla, llä, illa, lta, ltä, ilta, ksi, iksi,
        iin, hin, aan, ään, na, ina, nä, nsa, kin, inkin, kaan, ko, ninkin""",
    dative_endings="lle, ille",
    respelled={"ä": "ae", "ö": "oe"},
    names={
        "europol": """europol, euroopan unionin lainvalvontayhteistyövirasto, lainvalvontayhteistyövirasto,
            lainvalvontayhteistyöviraston, lainvalvontayhteistyövirastoa, lainvalvontayhteistyövirastoon,
            lainvalvontayhteistyövirastossa, lainvalvontayhteistyövirastosta, lainvalvontayhteistyövirastolla,
            lainvalvontayhteistyövirastolta, euroopan poliisivirasto, euroopan poliisiviraston, euroopan
            poliisivirastoa, euroopan poliisivirastoon, euroopan poliisivirastossa, euroopan poliisivirastosta,
            euroopan poliisivirastolla, euroopan poliisivirastolta""",
        "frontex": """frontex, frontexia, euroopan raja- ja merivartiovirasto, euroopan raja- ja merivartioviraston,
            euroopan raja- ja merivartiovirastoa, euroopan raja- ja merivartiovirastoon, euroopan raja- ja
            merivartiovirastossa, euroopan raja- ja merivartiovirastosta, euroopan raja- ja merivartiovirastolla,
            euroopan raja- ja merivartiovirastolta, raja- ja merivartiovirasto, raja- ja merivartioviraston, raja-
            ja merivartiovirastoa, raja- ja merivartiovirastoon, raja- ja merivartiovirastossa, raja- ja
            merivartiovirastosta, raja- ja merivartiovirastolla, raja- ja merivartiovirastolta, euroopan
            rajavartiovirasto, euroopan rajavartioviraston, euroopan rajavartiovirastoa, euroopan
            rajavartiovirastoon, euroopan rajavartiovirastossa, euroopan rajavartiovirastosta, euroopan
            rajavartiovirastolla, euroopan rajavartiovirastolta, rajavartiovirasto, rajavartioviraston,
            rajavartiovirastoa, rajavartiovirastoon, rajavartiovirastossa, rajavartiovirastosta,
            rajavartiovirastolla, rajavartiovirastolta, euroopan unionin jäsenvaltioiden operatiivisesta
            ulkorajayhteistyöstä huolehtiva virasto, euroopan rajavirasto, euroopan rajaviraston, euroopan
            rajavirastoa, euroopan rajavirastoon, euroopan rajavirastossa, euroopan rajavirastosta, euroopan
            rajavirastolla, euroopan rajavirastolta, rajavirasto, rajaviraston, rajavirastoa, rajavirastoon,
            rajavirastossa, rajavirastosta, rajavirastolla, rajavirastolta""",
        "eurojust": """eurojust, eurojustia, euroopan unionin rikosoikeudellisen yhteistyön virasto, rikosoikeudellisen
            yhteistyön virasto, rikosoikeudellisen yhteistyön viraston, rikosoikeudellisen yhteistyön virastoa,
            rikosoikeudellisen yhteistyön virastoon, rikosoikeudellisen yhteistyön virastossa, rikosoikeudellisen
            yhteistyön virastosta, rikosoikeudellisen yhteistyön virastolla, rikosoikeudellisen yhteistyön
            virastolta""",
        "euaa": """euaa, euaain, euaaan, euaaen, euaalla, euaalta, euaassa, euaasta, euaaaa, euaata, euaaia, euaahun,
            euaahan, euaahin, euaahon, euaaiin, euaaksi, euaailla, euaailta, euaaissa, easo, easoin, easoan,
            easoen, easolla, easolta, easossa, easosta, easoaa, easota, easoia, easohun, easohan, easohin,
            easohon, easoiin, easoksi, easoilla, easoilta, easoissa, turvapaikkavirasto, turvapaikkaviraston,
            turvapaikkavirastoa, turvapaikkavirastoon, turvapaikkavirastossa, turvapaikkavirastosta,
            turvapaikkavirastolla, turvapaikkavirastolta, euroopan unionin turvapaikkavirasto, euroopan
            turvapaikkavirasto, euroopan turvapaikkaviraston, euroopan turvapaikkavirastoa, euroopan
            turvapaikkavirastoon, euroopan turvapaikkavirastossa, euroopan turvapaikkavirastosta, euroopan
            turvapaikkavirastolla, euroopan turvapaikkavirastolta, euroopan turvapaikka-asioiden tukivirasto,
            euroopan turvapaikka-asioiden tukiviraston""",
        "eu-lisa": """eu-lisa, eu-lisan, eu-lisaa, eu-lisalla, eu-lisalta, eu-lisasta, eu-lisassa, eulisa, eulisan,
            eulisalla, eulisalta, eulisaa, vapauden turvallisuuden ja oikeuden alueen laaja-alaisten
            tietojärjestelmien operatiivisesta hallinnoinnista vastaava euroopan unionin virasto, vapauden
            turvallisuuden ja oikeuden alueen laaja-alaisten tietojärjestelmien operatiivisesta hallinnoinnista
            vastaava euroopan unionin viraston, vapauden turvallisuuden ja oikeuden alueen laaja-alaisten
            tietojärjestelmien operatiivisesta hallinnoinnista vastaava euroopan unionin virastoa, vapauden
            turvallisuuden ja oikeuden alueen laaja-alaisten tietojärjestelmien operatiivisesta hallinnoinnista
            vastaava euroopan unionin virastoon, vapauden turvallisuuden ja oikeuden alueen laaja-alaisten
            tietojärjestelmien operatiivisesta hallinnoinnista vastaava euroopan unionin virastossa, vapauden
            turvallisuuden ja oikeuden alueen laaja-alaisten tietojärjestelmien operatiivisesta hallinnoinnista
            vastaava euroopan unionin virastosta, vapauden turvallisuuden ja oikeuden alueen laaja-alaisten
            tietojärjestelmien operatiivisesta hallinnoinnista vastaava euroopan unionin virastolla, vapauden
            turvallisuuden ja oikeuden alueen laaja-alaisten tietojärjestelmien operatiivisesta hallinnoinnista
            vastaava euroopan unionin virastolta, laaja-alaisten tietojärjestelmien operatiivisesta
            hallinnoinnista vastaava euroopan unionin virasto, laaja-alaisten tietojärjestelmien operatiivisesta
            hallinnoinnista vastaava euroopan unionin viraston, laaja-alaisten tietojärjestelmien operatiivisesta
            hallinnoinnista vastaava euroopan unionin virastoa, laaja-alaisten tietojärjestelmien operatiivisesta
            hallinnoinnista vastaava euroopan unionin virastoon, laaja-alaisten tietojärjestelmien operatiivisesta
            hallinnoinnista vastaava euroopan unionin virastossa, laaja-alaisten tietojärjestelmien
            operatiivisesta hallinnoinnista vastaava euroopan unionin virastosta, laaja-alaisten
            tietojärjestelmien operatiivisesta hallinnoinnista vastaava euroopan unionin virastolla,
            laaja-alaisten tietojärjestelmien operatiivisesta hallinnoinnista vastaava euroopan unionin
            virastolta, laaja-alaisten tietojärjestelmien operatiivisesta hallinnoinnista vastaava virasto,
            laaja-alaisten tietojärjestelmien operatiivisesta hallinnoinnista vastaava viraston, laaja-alaisten
            tietojärjestelmien operatiivisesta hallinnoinnista vastaava virastoa, laaja-alaisten
            tietojärjestelmien operatiivisesta hallinnoinnista vastaava virastoon, laaja-alaisten
            tietojärjestelmien operatiivisesta hallinnoinnista vastaava virastossa, laaja-alaisten
            tietojärjestelmien operatiivisesta hallinnoinnista vastaava virastosta, laaja-alaisten
            tietojärjestelmien operatiivisesta hallinnoinnista vastaava virastolla, laaja-alaisten
            tietojärjestelmien operatiivisesta hallinnoinnista vastaava virastolta, tietojärjestelmävirasto,
            tietojärjestelmäviraston, tietojärjestelmävirastoa, tietojärjestelmävirastoon,
            tietojärjestelmävirastossa, tietojärjestelmävirastosta, tietojärjestelmävirastolla,
            tietojärjestelmävirastolta, it-virasto, it-viraston, it-virastoa, it-virastoon, it-virastossa,
            it-virastosta, it-virastolla, it-virastolta""",
        "emsa": """emsa, emsain, emsaan, emsaen, emsalla, emsalta, emsassa, emsasta, emsaaa, emsata, emsaia, emsahun,
            emsahan, emsahin, emsahon, emsaiin, emsaksi, emsailla, emsailta, emsaissa, meriturvallisuusvirasto,
            meriturvallisuusviraston, meriturvallisuusvirastoa, meriturvallisuusvirastoon,
            meriturvallisuusvirastossa, meriturvallisuusvirastosta, meriturvallisuusvirastolla,
            meriturvallisuusvirastolta, euroopan meriturvallisuusvirasto, euroopan meriturvallisuusviraston,
            euroopan meriturvallisuusvirastoa, euroopan meriturvallisuusvirastoon, euroopan
            meriturvallisuusvirastossa, euroopan meriturvallisuusvirastosta, euroopan meriturvallisuusvirastolla,
            euroopan meriturvallisuusvirastolta""",
        "cepol": """cepol, cepolia, lainvalvontakoulutusvirasto, lainvalvontakoulutusviraston,
            lainvalvontakoulutusvirastoa, lainvalvontakoulutusvirastoon, lainvalvontakoulutusvirastossa,
            lainvalvontakoulutusvirastosta, lainvalvontakoulutusvirastolla, lainvalvontakoulutusvirastolta,
            euroopan unionin lainvalvontakoulutusvirasto, euroopan poliisiakatemia, euroopan poliisiakatemian,
            euroopan poliisiakatemialla""",
        "fra": """fra, fran, frain, fraen, fralla, fralta, frassa, frasta, frata, fraa, fraia, frahun, frahan, frahin,
            frahon, fraiin, fraksi, frailla, frailta, fraissa, perusoikeusvirasto, perusoikeusviraston,
            perusoikeusvirastoa, perusoikeusvirastoon, perusoikeusvirastossa, perusoikeusvirastosta,
            perusoikeusvirastolla, perusoikeusvirastolta, euroopan unionin perusoikeusvirasto, euroopan
            perusoikeusvirasto, euroopan perusoikeusviraston, euroopan perusoikeusvirastoa, euroopan
            perusoikeusvirastoon, euroopan perusoikeusvirastossa, euroopan perusoikeusvirastosta, euroopan
            perusoikeusvirastolla, euroopan perusoikeusvirastolta""",
        "eige": """eige, eigein, eigean, eigeen, eigella, eigelta, eigessa, eigesta, eigeaa, eigeta, eigeia, eigehun,
            eigehan, eigehin, eigehon, eigeiin, eigeksi, eigeilla, eigeilta, eigeissa, tasa-arvoinstituutti,
            tasa-arvoinstituutin, tasa-arvoinstituuttia, tasa-arvoinstituuttiin, tasa-arvoinstituutissa,
            tasa-arvoinstituutista, tasa-arvoinstituutilla, tasa-arvoinstituutilta, tasa-arvoinstituutiksi,
            tasa-arvoinstituuttina, tasa-arvoinstituutit, tasa-arvoinstituutitta, euroopan tasa-arvoinstituutti,
            euroopan tasa-arvoinstituutin, euroopan tasa-arvoinstituuttia, euroopan tasa-arvoinstituuttiin,
            euroopan tasa-arvoinstituutissa, euroopan tasa-arvoinstituutista, euroopan tasa-arvoinstituutilla,
            euroopan tasa-arvoinstituutilta, euroopan tasa-arvoinstituutiksi, euroopan tasa-arvoinstituuttina,
            euroopan tasa-arvoinstituutit, euroopan tasa-arvoinstituutitta""",
        "euda": """euda, eudain, eudaan, eudaen, eudalla, eudalta, eudassa, eudasta, eudaaa, eudata, eudaia, eudahun,
            eudahan, eudahin, eudahon, eudaiin, eudaksi, eudailla, eudailta, eudaissa, emcdda, emcddan, emcddain,
            emcddaan, emcddaen, emcddalla, emcddalta, emcddassa, emcddasta, emcddaaa, emcddata, emcddaa, emcddaia,
            emcddahun, emcddahan, emcddahin, emcddahon, emcddaiin, emcddaksi, emcddailla, emcddailta, emcddaissa,
            huumevirasto, huumeviraston, huumevirastoa, huumevirastoon, huumevirastossa, huumevirastosta,
            huumevirastolla, huumevirastolta, euroopan unionin huumevirasto, euroopan huumevirasto, euroopan
            huumeviraston, euroopan huumevirastoa, euroopan huumevirastoon, euroopan huumevirastossa, euroopan
            huumevirastosta, euroopan huumevirastolla, euroopan huumevirastolta, euroopan huumausaineiden ja
            niiden väärinkäytön seurantakeskus, euroopan huumausaineiden ja niiden väärinkäytön seurantakeskuksen""",
        "commission": """komissio, komission, komissioa, komissioon, komissiossa, komissiosta, komissiolla, komissiolta,
            euroopan komissio, euroopan komission, euroopan komissioa, euroopan komissiossa, euroopan komissiosta,
            euroopan komissiolla, euroopan komissiolta, eu komissioon, eu:n komissioon, euroopan yhteisöjen
            komissio, euroopan yhteisöjen komission, euroopan yhteisöjen komissioa, euroopan yhteisöjen
            komissioon, euroopan yhteisöjen komissiossa, euroopan yhteisöjen komissiosta, euroopan yhteisöjen
            komissiolla, euroopan yhteisöjen komissiolta""",
        "eeas": """euh, euhn, euhin, euhen, euhlla, euhlta, euhssa, euhsta, euhta, euha, euhia, euhhun, euhhan, euhhin,
            euhhon, euhiin, euhksi, euhilla, euhilta, euhissa, eeas, eeasin, eeasan, eeasen, eeaslla, eeaslta,
            eeasssa, eeassta, eeasaa, eeasta, eeasia, eeashun, eeashan, eeashin, eeashon, eeasiin, eeasksi,
            eeasilla, eeasilta, eeasissa, ulkosuhdehallinto, ulkosuhdehallinnon, ulkosuhdehallintoa,
            ulkosuhdehallintoon, ulkosuhdehallinnossa, ulkosuhdehallinnosta, ulkosuhdehallinnolla,
            ulkosuhdehallinnolta, ulkosuhdehallinnoksi, ulkosuhdehallintona, ulkosuhdehallinnot,
            ulkosuhdehallinnotta, euroopan ulkosuhdehallinto, euroopan ulkosuhdehallinnon, euroopan
            ulkosuhdehallintoa, euroopan ulkosuhdehallintoon, euroopan ulkosuhdehallinnossa, euroopan
            ulkosuhdehallinnosta, euroopan ulkosuhdehallinnolla, euroopan ulkosuhdehallinnolta, euroopan
            ulkosuhdehallinnoksi, euroopan ulkosuhdehallintona, euroopan ulkosuhdehallinnot, euroopan
            ulkosuhdehallinnotta""",
        "eu-delegations": """eu:n edustustot, eu:n edustustojen, eu:n edustustoja, eu:n edustustoilla, eu:n edustustoilta, eu:n
            edustustoissa, eu:n edustustoista, eu:n edustusto, eu:n edustuston, eu:n edustustolla, euroopan
            unionin edustustot, euroopan unionin edustustojen, euroopan unionin edustustoja, euroopan unionin
            edustustoilla, euroopan unionin edustustoilta, euroopan unionin edustustoissa, euroopan unionin
            edustustoista, euroopan unionin edustusto, euroopan unionin edustuston, euroopan unionin edustustolla,
            unionin edustustot, unionin edustustojen, unionin edustustoja, unionin edustustoilla, unionin
            edustustoilta, unionin edustustoissa, unionin edustustoista, unionin edustusto, unionin edustuston,
            unionin edustustolla, eu-edustustot, eu-edustustojen, eu-edustustoja, eu-edustustoilla,
            eu-edustustoilta, eu-edustustoissa, eu-edustustoista, eu-edustusto, eu-edustuston, eu-edustustolla,
            eu-delegaatiot, eu-delegaatioiden, eu:n delegaatiot, eu:n delegaatioiden, eu:n lähetystöt, eu:n
            lähetystöjen""",
        "council": """neuvosto, neuvoston, neuvostoa, neuvostoon, neuvostossa, neuvostosta, neuvostolla, neuvostolta,
            euroopan unionin neuvosto, ministerineuvosto, ministerineuvoston, ministerineuvostolla,
            ministerineuvostolta""",
        "schengen-council": """schengen neuvosto, schengen neuvoston, schengen neuvostoa, schengen neuvostoon, schengen neuvostossa,
            schengen neuvostosta, schengen neuvostolla, schengen neuvostolta, schengen neuvostoksi, schengen
            neuvostona, schengen neuvostot, schengen neuvostojen, schengen neuvostoja, schengen neuvostoihin,
            schengen neuvostoissa, schengen neuvostoista, schengen neuvostoilla, schengen neuvostoilta, schengen
            neuvostoiksi, schengen neuvostoina, schengenin neuvosto, schengenin neuvoston, schengenin neuvostoa,
            schengenin neuvostoon, schengenin neuvostossa, schengenin neuvostosta, schengenin neuvostolla,
            schengenin neuvostolta, schengenin neuvostoksi, schengenin neuvostona, schengenin neuvostot,
            schengenin neuvostojen, schengenin neuvostoja, schengenin neuvostoihin, schengenin neuvostoissa,
            schengenin neuvostoista, schengenin neuvostoilla, schengenin neuvostoilta, schengenin neuvostoiksi,
            schengenin neuvostoina""",
        "european-parliament": """parlamentti, parlamentin, parlamenttia, parlamenttiin, parlamentissa, parlamentista, parlamentilla,
            parlamentilta, parlamentiksi, parlamenttina, parlamentit, parlamentitta, euroopan parlamentti,
            euroopan parlamentin, euroopan parlamenttia, euroopan parlamentissa, euroopan parlamentista, euroopan
            parlamentilla, euroopan parlamentilta, euroopan parlamentiksi, euroopan parlamenttina, euroopan
            parlamentit, euroopan parlamentitta, eu parlamenttiin, eu:n parlamenttiin, ep, epn, epin, epan, epen,
            eplla, eplta, epssa, epsta, epaa, epta, epa, epia, ephun, ephan, ephin, ephon, epiin, epksi, epilla,
            epilta, epissa, europarlamentti, europarlamentin, europarlamentilla, europarlamentilta""",
        "member-states": """jäsenvaltio, jäsenvaltion, jäsenvaltiota, jäsenvaltioon, jäsenvaltiossa, jäsenvaltiosta,
            jäsenvaltiolla, jäsenvaltiolta, jäsenvaltioksi, jäsenvaltiona, jäsenvaltiot, jäsenvaltiotta,
            jäsenvaltioiden, jäsenvaltioita, jäsenvaltioihin, jäsenvaltioissa, jäsenvaltioista, jäsenvaltioilla,
            jäsenvaltioilta, jäsenvaltioiksi, jäsenvaltioina, jäsenvaltioitta, jäsenmaa, jäsenmaan, jäsenmaata,
            jäsenmaahan, jäsenmaassa, jäsenmaasta, jäsenmaalla, jäsenmaalta, jäsenmaaksi, jäsenmaana, jäsenmaat,
            jäsenmaatta, jäsenmaiden, jäsenmaita, jäsenmaihin, jäsenmaissa, jäsenmaista, jäsenmailla, jäsenmailta,
            jäsenmaiksi, jäsenmaina, jäsenmaitta, eu maa, eu maan, eu maata, eu maahan, eu maassa, eu maasta, eu
            maalta, eu maaksi, eu maana, eu maat, eu maiden, eu maita, eu maihin, eu maissa, eu maista, eu mailla,
            eu mailta, eu maiksi, eu maina, eu:n maa, eu:n maan, eu:n maata, eu:n maahan, eu:n maassa, eu:n
            maasta, eu:n maalta, eu:n maaksi, eu:n maana, eu:n maat, eu:n maiden, eu:n maita, eu:n maihin, eu:n
            maissa, eu:n maista, eu:n mailla, eu:n mailta, eu:n maiksi, eu:n maina, mitkä maat, minkä maiden,
            millä mailla, miltä mailta, mikä maa, minkä maan, kaikki maat, kaikkien maiden, kaikilta mailta,
            kansalliset hallitukset, kansallisten hallitusten""",
        "europol-management-board": """europolin hallintoneuvosto, europol hallintoneuvosto, europol hallintoneuvoston, europol
            hallintoneuvostoa, europol hallintoneuvostoon, europol hallintoneuvostossa, europol
            hallintoneuvostosta, europol hallintoneuvostolla, europol hallintoneuvostolta, europol johtokunta,
            europol johtokunnan, europol johtokuntaa, europol johtokunnalla, europol johtokunnalta,
            hallintoneuvosto, hallintoneuvoston, hallintoneuvostoa, hallintoneuvostoon, hallintoneuvostossa,
            hallintoneuvostosta, hallintoneuvostolla, hallintoneuvostolta, johtokunta, johtokunnan, johtokuntaa,
            johtokunnalla, johtokunnalta""",
        "emsc": """emsc, emscin, emscan, emscen, emsclla, emsclta, emscssa, emscsta, emscaa, emscta, emscia, emschun,
            emschan, emschin, emschon, emsciin, emscksi, emscilla, emscilta, emscissa, euroopan muuttajien
            salakuljetuksen torjuntakeskus, euroopan muuttajien salakuljetuksen torjuntakeskuksen, euroopan
            muuttajien salakuljetuksen torjuntakeskusta, euroopan muuttajien salakuljetuksen torjuntakeskukseen,
            euroopan muuttajien salakuljetuksen torjuntakeskuksessa, euroopan muuttajien salakuljetuksen
            torjuntakeskuksesta, euroopan muuttajien salakuljetuksen torjuntakeskuksella, euroopan muuttajien
            salakuljetuksen torjuntakeskukselta, euroopan muuttajien salakuljetuksen torjuntakeskukseksi, euroopan
            muuttajien salakuljetuksen torjuntakeskukset, euroopan muuttajien salakuljetuksen torjuntakeskusten,
            euroopan muuttajien salakuljetuksen torjuntakeskuksiin, muuttajien salakuljetuksen torjuntakeskus,
            muuttajien salakuljetuksen torjuntakeskuksen, muuttajien salakuljetuksen torjuntakeskusta, muuttajien
            salakuljetuksen torjuntakeskukseen, muuttajien salakuljetuksen torjuntakeskuksessa, muuttajien
            salakuljetuksen torjuntakeskuksesta, muuttajien salakuljetuksen torjuntakeskuksella, muuttajien
            salakuljetuksen torjuntakeskukselta, muuttajien salakuljetuksen torjuntakeskukseksi, muuttajien
            salakuljetuksen torjuntakeskukset, muuttajien salakuljetuksen torjuntakeskusten, muuttajien
            salakuljetuksen torjuntakeskuksiin, salakuljetuskeskus, salakuljetuskeskuksen, salakuljetuskeskusta,
            salakuljetuskeskukseen, salakuljetuskeskuksessa, salakuljetuskeskuksesta, salakuljetuskeskuksella,
            salakuljetuskeskukselta, salakuljetuskeskukseksi, salakuljetuskeskuksena, salakuljetuskeskukset,
            salakuljetuskeskuksetta, salakuljetuskeskusten, salakuljetuskeskuksiin, salakuljetuksen
            torjuntakeskus, salakuljetuksen torjuntakeskuksen, salakuljetuksen torjuntakeskusta, salakuljetuksen
            torjuntakeskukseen, salakuljetuksen torjuntakeskuksessa, salakuljetuksen torjuntakeskuksesta,
            salakuljetuksen torjuntakeskuksella, salakuljetuksen torjuntakeskukselta, salakuljetuksen
            torjuntakeskukseksi, salakuljetuksen torjuntakeskuksena, salakuljetuksen torjuntakeskukset,
            salakuljetuksen torjuntakeskuksetta, salakuljetuksen torjuntakeskusten, salakuljetuksen
            torjuntakeskuksiin, euroopan muuttajien salakuljetuksen vastainen keskus, muuttajien salakuljetuksen
            vastainen keskus, muuttajien salakuljetuksen vastaisen keskuksen, ihmissalakuljetuksen torjuntakeskus,
            ihmissalakuljetuksen torjuntakeskuksen, ihmissalakuljetuksen torjuntakeskusta, ihmissalakuljetuksen
            torjuntakeskukseen, ihmissalakuljetuksen torjuntakeskuksessa, ihmissalakuljetuksen
            torjuntakeskuksesta, ihmissalakuljetuksen torjuntakeskuksella, ihmissalakuljetuksen
            torjuntakeskukselta, ihmissalakuljetuksen torjuntakeskukseksi, ihmissalakuljetuksen
            torjuntakeskuksena, ihmissalakuljetuksen torjuntakeskukset, ihmissalakuljetuksen torjuntakeskuksetta,
            ihmissalakuljetuksen torjuntakeskusten, ihmissalakuljetuksen torjuntakeskuksiin""",
        "eu-iru": """iru, irun, irulla, irulta, eu:n internetsisällöstä ilmoittamista käsittelevä yksikkö, eu:n
            internetsisällöstä ilmoittamista käsittelevä yksikön, eu:n internetsisällöstä ilmoittamista
            käsittelevä yksikköä, eu:n internetsisällöstä ilmoittamista käsittelevä yksikköön, eu:n
            internetsisällöstä ilmoittamista käsittelevä yksikössä, eu:n internetsisällöstä ilmoittamista
            käsittelevä yksiköstä, eu:n internetsisällöstä ilmoittamista käsittelevä yksiköllä, eu:n
            internetsisällöstä ilmoittamista käsittelevä yksiköltä, eu:n internetsisällöstä ilmoittamista
            käsittelevä yksiköksi, eu:n internetsisällöstä ilmoittamista käsittelevä yksikkönä, eu:n
            internetsisällöstä ilmoittamista käsittelevä yksiköt, eu:n internetsisällöstä ilmoittamista
            käsittelevällä yksiköllä, internetsisällöstä ilmoittava yksikkö, internetsisällöstä ilmoittavan
            yksikön, internetsisällöstä ilmoittamista käsittelevä yksikkö, internetsisällöstä ilmoittamista
            käsittelevän yksikön, internetyksikkö, internetyksikön, internetyksikköä, internetyksikköön,
            internetyksikössä, internetyksiköstä, internetyksiköllä, internetyksiköltä, internetyksiköksi,
            internetyksikkönä, internetyksiköt, internetyksiköttä""",
        "efecc": """efecc, efeccn, efeccin, efeccan, efeccen, efecclla, efecclta, efeccssa, efeccsta, efeccaa, efeccta,
            efecca, efeccia, efecchun, efecchan, efecchin, efecchon, efecciin, efeccksi, efeccilla, efeccilta,
            efeccissa, euroopan talousrikostorjuntakeskus, euroopan talousrikostorjuntakeskuksen, euroopan
            talousrikostorjuntakeskusta, euroopan talousrikostorjuntakeskukseen, euroopan
            talousrikostorjuntakeskuksessa, euroopan talousrikostorjuntakeskuksesta, euroopan
            talousrikostorjuntakeskuksella, euroopan talousrikostorjuntakeskukselta, euroopan
            talousrikostorjuntakeskukseksi, euroopan talousrikostorjuntakeskuksena, euroopan
            talousrikostorjuntakeskukset, euroopan talousrikostorjuntakeskuksetta, euroopan
            talousrikostorjuntakeskusten, euroopan talousrikostorjuntakeskuksiin, talousrikostorjuntakeskus,
            talousrikostorjuntakeskuksen, talousrikostorjuntakeskusta, talousrikostorjuntakeskukseen,
            talousrikostorjuntakeskuksessa, talousrikostorjuntakeskuksesta, talousrikostorjuntakeskuksella,
            talousrikostorjuntakeskukselta, talousrikostorjuntakeskukseksi, talousrikostorjuntakeskuksena,
            talousrikostorjuntakeskukset, talousrikostorjuntakeskuksetta, talousrikostorjuntakeskusten,
            talousrikostorjuntakeskuksiin, talousrikoskeskus, talousrikoskeskuksen, talousrikoskeskusta,
            talousrikoskeskukseen, talousrikoskeskuksessa, talousrikoskeskuksesta, talousrikoskeskuksella,
            talousrikoskeskukselta, talousrikoskeskukseksi, talousrikoskeskuksena, talousrikoskeskukset,
            talousrikoskeskuksetta, talousrikoskeskusten, talousrikoskeskuksiin, euroopan talousrikoskeskus,
            euroopan talousrikoskeskuksen, euroopan talousrikoskeskusta, euroopan talousrikoskeskukseen, euroopan
            talousrikoskeskuksessa, euroopan talousrikoskeskuksesta, euroopan talousrikoskeskuksella, euroopan
            talousrikoskeskukselta, euroopan talousrikoskeskukseksi, euroopan talousrikoskeskuksena, euroopan
            talousrikoskeskukset, euroopan talousrikoskeskuksetta, euroopan talousrikoskeskusten, euroopan
            talousrikoskeskuksiin, euroopan rahoitus- ja talousrikollisuuden torjuntakeskus, euroopan rahoitus- ja
            talousrikollisuuden torjuntakeskuksen, euroopan rahoitus- ja talousrikollisuuden torjuntakeskusta,
            euroopan rahoitus- ja talousrikollisuuden torjuntakeskukseen, euroopan rahoitus- ja
            talousrikollisuuden torjuntakeskuksessa, euroopan rahoitus- ja talousrikollisuuden
            torjuntakeskuksesta, euroopan rahoitus- ja talousrikollisuuden torjuntakeskuksella, euroopan rahoitus-
            ja talousrikollisuuden torjuntakeskukselta, euroopan rahoitus- ja talousrikollisuuden
            torjuntakeskukseksi, euroopan rahoitus- ja talousrikollisuuden torjuntakeskukset, euroopan rahoitus-
            ja talousrikollisuuden torjuntakeskusten, euroopan rahoitus- ja talousrikollisuuden
            torjuntakeskuksiin, rahoitus- ja talousrikollisuuden torjuntakeskus, rahoitus- ja talousrikollisuuden
            torjuntakeskuksen, rahoitus- ja talousrikollisuuden torjuntakeskusta, rahoitus- ja talousrikollisuuden
            torjuntakeskukseen, rahoitus- ja talousrikollisuuden torjuntakeskuksessa, rahoitus- ja
            talousrikollisuuden torjuntakeskuksesta, rahoitus- ja talousrikollisuuden torjuntakeskuksella,
            rahoitus- ja talousrikollisuuden torjuntakeskukselta, rahoitus- ja talousrikollisuuden
            torjuntakeskukseksi, rahoitus- ja talousrikollisuuden torjuntakeskukset, rahoitus- ja
            talousrikollisuuden torjuntakeskusten, rahoitus- ja talousrikollisuuden torjuntakeskuksiin,
            talousrikollisuuden torjuntakeskus, talousrikollisuuden torjuntakeskuksen, talousrikollisuuden
            torjuntakeskusta, talousrikollisuuden torjuntakeskukseen, talousrikollisuuden torjuntakeskuksessa,
            talousrikollisuuden torjuntakeskuksesta, talousrikollisuuden torjuntakeskuksella, talousrikollisuuden
            torjuntakeskukselta, talousrikollisuuden torjuntakeskukseksi, talousrikollisuuden torjuntakeskuksena,
            talousrikollisuuden torjuntakeskukset, talousrikollisuuden torjuntakeskuksetta, talousrikollisuuden
            torjuntakeskusten, talousrikollisuuden torjuntakeskuksiin""",
        "migration-preparedness-network": """eu:n muuttoliikealan varautumis- ja kriisinhallintaverkosto, muuttoliikealan varautumis- ja
            kriisinhallintaverkosto, muuttoliikealan varautumis- ja kriisinhallintaverkoston, muuttoliikealan
            varautumis- ja kriisinhallintaverkostoa, muuttoliikealan varautumis- ja kriisinhallintaverkostoon,
            muuttoliikealan varautumis- ja kriisinhallintaverkostossa, muuttoliikealan varautumis- ja
            kriisinhallintaverkostosta, muuttoliikealan varautumis- ja kriisinhallintaverkostolla, muuttoliikealan
            varautumis- ja kriisinhallintaverkostolta, varautumis- ja kriisinhallintaverkosto, varautumis- ja
            kriisinhallintaverkoston, varautumis- ja kriisinhallintaverkostoa, varautumis- ja
            kriisinhallintaverkostoon, varautumis- ja kriisinhallintaverkostossa, varautumis- ja
            kriisinhallintaverkostosta, varautumis- ja kriisinhallintaverkostolla, varautumis- ja
            kriisinhallintaverkostolta, muuttoliikealan varautumisverkosto, muuttoliikealan varautumisverkoston,
            muuttoliikealan varautumisverkostoa, muuttoliikealan varautumisverkostoon, muuttoliikealan
            varautumisverkostossa, muuttoliikealan varautumisverkostosta, muuttoliikealan varautumisverkostolla,
            muuttoliikealan varautumisverkostolta, muuttoliikkeen varautumisverkosto, muuttoliikkeen
            varautumisverkoston, muuttoliikkeen varautumisverkostoa, muuttoliikkeen varautumisverkostoon,
            muuttoliikkeen varautumisverkostossa, muuttoliikkeen varautumisverkostosta, muuttoliikkeen
            varautumisverkostolla, muuttoliikkeen varautumisverkostolta, varautumisverkosto, varautumisverkoston,
            varautumisverkostoa, varautumisverkostoon, varautumisverkostossa, varautumisverkostosta,
            varautumisverkostolla, varautumisverkostolta, blueprint verkosto, blueprint verkoston, blueprint
            verkostoa, blueprint verkostoon, blueprint verkostossa, blueprint verkostosta, blueprint verkostolla,
            blueprint verkostolta, eu:n muuttoliikettä koskeva varautumis- ja kriisinhallintaverkosto, eu:n
            muuttoliikettä koskeva varautumis- ja kriisinhallintaverkoston, eu:n muuttoliikettä koskeva
            varautumis- ja kriisinhallintaverkostoa, eu:n muuttoliikettä koskeva varautumis- ja
            kriisinhallintaverkostoon, eu:n muuttoliikettä koskeva varautumis- ja kriisinhallintaverkostossa, eu:n
            muuttoliikettä koskeva varautumis- ja kriisinhallintaverkostosta, eu:n muuttoliikettä koskeva
            varautumis- ja kriisinhallintaverkostolla, eu:n muuttoliikettä koskeva varautumis- ja
            kriisinhallintaverkostolta""",
        "intcen": """intcen, eu:n tiedustelu- ja tilannekeskus, tiedustelu- ja tilannekeskus, tiedustelu- ja
            tilannekeskuksen, tiedustelu- ja tilannekeskusta, tiedustelu- ja tilannekeskukseen, tiedustelu- ja
            tilannekeskuksessa, tiedustelu- ja tilannekeskuksesta, tiedustelu- ja tilannekeskuksella, tiedustelu-
            ja tilannekeskukselta, tiedustelu- ja tilannekeskukseksi, tiedustelu- ja tilannekeskukset, tiedustelu-
            ja tilannekeskusten, tiedustelu- ja tilannekeskuksiin, eu:n tiedusteluanalyysi- ja tilannekeskus, eu:n
            tiedusteluanalyysi- ja tilannekeskuksen, eu:n tiedusteluanalyysi- ja tilannekeskusta, eu:n
            tiedusteluanalyysi- ja tilannekeskukseen, eu:n tiedusteluanalyysi- ja tilannekeskuksessa, eu:n
            tiedusteluanalyysi- ja tilannekeskuksesta, eu:n tiedusteluanalyysi- ja tilannekeskuksella, eu:n
            tiedusteluanalyysi- ja tilannekeskukselta, eu:n tiedusteluanalyysi- ja tilannekeskukseksi, eu:n
            tiedusteluanalyysi- ja tilannekeskukset, eu:n tiedusteluanalyysi- ja tilannekeskusten, eu:n
            tiedusteluanalyysi- ja tilannekeskuksiin, tiedusteluanalyysikeskus, tiedusteluanalyysikeskuksen,
            tiedusteluanalyysikeskusta, tiedusteluanalyysikeskukseen, tiedusteluanalyysikeskuksessa,
            tiedusteluanalyysikeskuksesta, tiedusteluanalyysikeskuksella, tiedusteluanalyysikeskukselta,
            tiedusteluanalyysikeskukseksi, tiedusteluanalyysikeskuksena, tiedusteluanalyysikeskukset,
            tiedusteluanalyysikeskuksetta, tiedusteluanalyysikeskusten, tiedusteluanalyysikeskuksiin, eu:n
            tilannekeskus, eu:n tilannekeskuksen, eu:n tilannekeskusta, eu:n tilannekeskukseen, eu:n
            tilannekeskuksessa, eu:n tilannekeskuksesta, eu:n tilannekeskuksella, eu:n tilannekeskukselta, eu:n
            tilannekeskukseksi, eu:n tilannekeskuksena, eu:n tilannekeskukset, eu:n tilannekeskuksetta, eu:n
            tilannekeskusten, eu:n tilannekeskuksiin""",
        "high-level-group": """korkean tason työryhmä, korkean tason työryhmän, korkean tason työryhmää, korkean tason työryhmään,
            korkean tason työryhmässä, korkean tason työryhmästä, korkean tason työryhmällä, korkean tason
            työryhmältä, korkean tason työryhmäksi, korkean tason työryhmänä, korkean tason ryhmä, korkean tason
            ryhmän, korkean tason ryhmää, korkean tason ryhmään, korkean tason ryhmässä, korkean tason ryhmästä,
            korkean tason ryhmällä, korkean tason ryhmältä, korkean tason ryhmäksi, korkean tason ryhmänä, korkean
            tason ryhmät, tiedonsaantia tehokasta lainvalvontaa varten käsittelevä korkean tason työryhmä,
            tiedonsaantia tehokasta lainvalvontaa varten käsittelevä korkean tason työryhmän, tiedonsaantia
            tehokasta lainvalvontaa varten käsittelevä korkean tason työryhmää, tiedonsaantia tehokasta
            lainvalvontaa varten käsittelevä korkean tason työryhmään, tiedonsaantia tehokasta lainvalvontaa
            varten käsittelevä korkean tason työryhmässä, tiedonsaantia tehokasta lainvalvontaa varten käsittelevä
            korkean tason työryhmästä, tiedonsaantia tehokasta lainvalvontaa varten käsittelevä korkean tason
            työryhmällä, tiedonsaantia tehokasta lainvalvontaa varten käsittelevä korkean tason työryhmältä,
            tiedonsaantia tehokasta lainvalvontaa varten käsittelevä korkean tason työryhmäksi, tiedonsaantia
            tehokasta lainvalvontaa varten käsittelevä korkean tason työryhmänä, tiedonsaantia tehokasta
            lainvalvontaa varten käsittelevä korkean tason ryhmä, tiedonsaantia tehokasta lainvalvontaa varten
            käsittelevä korkean tason ryhmän, tiedonsaantia tehokasta lainvalvontaa varten käsittelevä korkean
            tason ryhmää, tiedonsaantia tehokasta lainvalvontaa varten käsittelevä korkean tason ryhmään,
            tiedonsaantia tehokasta lainvalvontaa varten käsittelevä korkean tason ryhmässä, tiedonsaantia
            tehokasta lainvalvontaa varten käsittelevä korkean tason ryhmästä, tiedonsaantia tehokasta
            lainvalvontaa varten käsittelevä korkean tason ryhmällä, tiedonsaantia tehokasta lainvalvontaa varten
            käsittelevä korkean tason ryhmältä, tiedonsaantia tehokasta lainvalvontaa varten käsittelevä korkean
            tason ryhmäksi, tiedonsaantia tehokasta lainvalvontaa varten käsittelevä korkean tason ryhmänä,
            tiedonsaantia tehokasta lainvalvontaa varten käsittelevä korkean tason ryhmät, hlg, hlg:n,
            tiedonsaantia tehokasta lainvalvontaa varten käsittelevän korkean tason työryhmän, tiedonsaantia
            käsittelevä korkean tason työryhmä, tiedonsaantia käsittelevän korkean tason työryhmän, tiedonsaantia
            käsittelevän korkean tason ryhmän""",
        "jha-agencies": """oikeus- ja sisäasioiden virastot, oikeus- ja sisäasioiden virastojen, oikeus- ja sisäasioiden
            virastoja, oikeus- ja sisäasioiden virastoissa, oikeus- ja sisäasioiden virastoista, oikeus- ja
            sisäasioiden virastoilla, oikeus- ja sisäasioiden virastoilta, oikeus- ja sisäasioiden virastoihin,
            oikeus- ja sisäasioiden viraston, oikeus- ja sisäasioiden virasto, oikeus- ja sisäasioiden virastoa,
            oikeus- ja sisäasioiden virastolla, oikeus- ja sisäasioiden virastolta, oikeus- ja sisäasioiden alan
            virastot, oikeus- ja sisäasioiden alan virastojen, oikeus- ja sisäasioiden alan virastoja, oikeus- ja
            sisäasioiden alan virastoissa, oikeus- ja sisäasioiden alan virastoista, oikeus- ja sisäasioiden alan
            virastoilla, oikeus- ja sisäasioiden alan virastoilta, oikeus- ja sisäasioiden alan virastoihin,
            oikeus- ja sisäasioiden alan viraston, oikeus- ja sisäasioiden alan virasto, oikeus- ja sisäasioiden
            alan virastoa, oikeus- ja sisäasioiden alan virastolla, oikeus- ja sisäasioiden alan virastolta,
            oikeus- ja sisäasiain virastot, oikeus- ja sisäasiain virastojen, oikeus- ja sisäasiain virastoja,
            oikeus- ja sisäasiain virastoissa, oikeus- ja sisäasiain virastoista, oikeus- ja sisäasiain
            virastoilla, oikeus- ja sisäasiain virastoilta, oikeus- ja sisäasiain virastoihin, oikeus- ja
            sisäasiain viraston, oikeus- ja sisäasiain virasto, oikeus- ja sisäasiain virastoa, oikeus- ja
            sisäasiain virastolla, oikeus- ja sisäasiain virastolta, oikeus- ja sisäasioiden alalla toimivat
            virastot, oikeus- ja sisäasioiden alalla toimivat virastojen, oikeus- ja sisäasioiden alalla toimivat
            virastoja, oikeus- ja sisäasioiden alalla toimivat virastoissa, oikeus- ja sisäasioiden alalla
            toimivat virastoista, oikeus- ja sisäasioiden alalla toimivat virastoilla, oikeus- ja sisäasioiden
            alalla toimivat virastoilta, oikeus- ja sisäasioiden alalla toimivat virastoihin, oikeus- ja
            sisäasioiden alalla toimivat viraston, oikeus- ja sisäasioiden alalla toimivat virasto, oikeus- ja
            sisäasioiden alalla toimivat virastoa, oikeus- ja sisäasioiden alalla toimivat virastolla, oikeus- ja
            sisäasioiden alalla toimivat virastolta, osa virastot, osa virastojen, osa virastoja, osa virastoissa,
            osa virastoista, osa virastoilla, osa virastoilta, osa virastoihin, osa viraston, osa virasto, osa
            virastoa, osa virastolla, osa virastolta, jha virastot, jha virastojen, jha virastoja, jha
            virastoissa, jha virastoista, jha virastoilla, jha virastoilta, jha virastoihin, jha viraston, jha
            virasto, jha virastoa, jha virastolla, jha virastolta, yos virastot, yos virastojen, yos virastoja,
            yos virastoissa, yos virastoista, yos virastoilla, yos virastoilta, yos virastoihin, yos viraston, yos
            virasto, yos virastoa, yos virastolla, yos virastolta, oikeus- ja sisäasioiden alan eu-virastot,
            oikeus- ja sisäasioiden alan eu-virastojen""",
        "budgetary-authorities": """budjettivallan käyttäjät, budjettivallan käyttäjien, budjettivallan käyttäjiä, budjettiviranomaiset,
            budjettiviranomaisten, budjettiviranomaisia, budjettiviranomaisilla, budjettiviranomaisilta,
            budjettiviranomaisissa, budjettiviranomaisista, budjettiviranomaiseen, budjettiviranomainen,
            budjettiviranomaisen""",
        "national-judicial-authorities": """oikeusviranomaiset, oikeusviranomaisten, oikeusviranomaisia, oikeusviranomaisilla,
            oikeusviranomaisilta, oikeusviranomaisissa, oikeusviranomaisista, oikeusviranomaiseen,
            oikeusviranomainen, oikeusviranomaisen, kansalliset oikeusviranomaiset, kansallisia
            oikeusviranomaiset, kansallisia oikeusviranomaisten, kansallisia oikeusviranomaisia, kansallisia
            oikeusviranomaisilla, kansallisia oikeusviranomaisilta, kansallisia oikeusviranomaisissa, kansallisia
            oikeusviranomaisista, kansallisia oikeusviranomaiseen, kansallisia oikeusviranomainen, kansallisia
            oikeusviranomaisen, kansallisilla oikeusviranomaiset, kansallisilla oikeusviranomaisten, kansallisilla
            oikeusviranomaisia, kansallisilla oikeusviranomaisilla, kansallisilla oikeusviranomaisilta,
            kansallisilla oikeusviranomaisissa, kansallisilla oikeusviranomaisista, kansallisilla
            oikeusviranomaiseen, kansallisilla oikeusviranomainen, kansallisilla oikeusviranomaisen, kansallisilta
            oikeusviranomaiset, kansallisilta oikeusviranomaisten, kansallisilta oikeusviranomaisia, kansallisilta
            oikeusviranomaisilla, kansallisilta oikeusviranomaisilta, kansallisilta oikeusviranomaisissa,
            kansallisilta oikeusviranomaisista, kansallisilta oikeusviranomaiseen, kansallisilta
            oikeusviranomainen, kansallisilta oikeusviranomaisen, kansallisille oikeusviranomaiset, kansallisille
            oikeusviranomaisten, kansallisille oikeusviranomaisia, kansallisille oikeusviranomaisilla,
            kansallisille oikeusviranomaisilta, kansallisille oikeusviranomaisissa, kansallisille
            oikeusviranomaisista, kansallisille oikeusviranomaiseen, kansallisille oikeusviranomainen,
            kansallisille oikeusviranomaisen, kansalliset lainkäyttöviranomaiset, kansalliset
            lainkäyttöviranomaisten, kansallisten lainkäyttöviranomaiset, kansallisten lainkäyttöviranomaisten""",
        "at": """itävalta, itävallan, itävaltaa, itävaltaan, itävallassa, itävallasta, itävallalla, itävallalta,
            itävallaksi, itävallana, itävaltalainen, itävaltalaisen, itävaltalaista, itävaltalaiseen,
            itävaltalaisessa, itävaltalaisesta, itävaltalaisella, itävaltalaiselta, itävaltalaiseksi,
            itävaltalaisena, itävaltalaiset, itävaltalaisetta, itävaltalaisten, itävaltalaisia, itävaltalaisiin,
            itävaltalaisissa, itävaltalaisista, itävaltalaisilla, itävaltalaisilta, itävaltalaisiksi,
            itävaltalaisina, itävaltalaisitta, itävaltalaisien, österreich""",
        "be": """belgia, belgian, belgiaa, belgiaan, belgiassa, belgiasta, belgialla, belgialta, belgiaksi, belgiana,
            belgialainen, belgialaisen, belgialaista, belgialaiseen, belgialaisessa, belgialaisesta,
            belgialaisella, belgialaiselta, belgialaiseksi, belgialaisena, belgialaiset, belgialaisetta,
            belgialaisten, belgialaisia, belgialaisiin, belgialaisissa, belgialaisista, belgialaisilla,
            belgialaisilta, belgialaisiksi, belgialaisina, belgialaisitta, belgialaisien, belgique, belgien,
            belgië""",
        "bg": """bulgaria, bulgarian, bulgariaa, bulgariaan, bulgariassa, bulgariasta, bulgarialla, bulgarialta,
            bulgariaksi, bulgariana, bulgarialainen, bulgarialaisen, bulgarialaista, bulgarialaiseen,
            bulgarialaisessa, bulgarialaisesta, bulgarialaisella, bulgarialaiselta, bulgarialaiseksi,
            bulgarialaisena, bulgarialaiset, bulgarialaisetta, bulgarialaisten, bulgarialaisia, bulgarialaisiin,
            bulgarialaisissa, bulgarialaisista, bulgarialaisilla, bulgarialaisilta, bulgarialaisiksi,
            bulgarialaisina, bulgarialaisitta, bulgarialaisien""",
        "cy": """kypros, kyproksen, kyprosta, kyproksessa, kyproksesta, kyproksella, kyprokselta, kyprokseen,
            kyproslainen, kyproslaisen, kyproslaista, kyproslaiseen, kyproslaisessa, kyproslaisesta,
            kyproslaisella, kyproslaiselta, kyproslaiseksi, kyproslaisena, kyproslaiset, kyproslaisetta,
            kyproslaisten, kyproslaisia, kyproslaisiin, kyproslaisissa, kyproslaisista, kyproslaisilla,
            kyproslaisilta, kyproslaisiksi, kyproslaisina, kyproslaisitta, kyproslaisien, cyprus""",
        "cz": """tšekki, tšekin, tšekkiä, tšekkiin, tšekissä, tšekistä, tšekillä, tšekiltä, tšekiksi, tšekinä, tsekkiä,
            tsekissä, tsekistä, tsekillä, tsekiltä, tsekinä, tšekkiläinen, tšekkiläisen, tšekkiläistä,
            tšekkiläiseen, tšekkiläisessä, tšekkiläisestä, tšekkiläisellä, tšekkiläiseltä, tšekkiläiseksi,
            tšekkiläisenä, tšekkiläiset, tšekkiläisettä, tšekkiläisten, tšekkiläisiä, tšekkiläisiin,
            tšekkiläisissä, tšekkiläisistä, tšekkiläisillä, tšekkiläisiltä, tšekkiläisiksi, tšekkiläisinä,
            tšekkiläisittä, tšekkiläisien, tsekkiläinen, tsekkiläisen, tsekkiläistä, tsekkiläiseen,
            tsekkiläisessä, tsekkiläisestä, tsekkiläisellä, tsekkiläiseltä, tsekkiläiseksi, tsekkiläisenä,
            tsekkiläiset, tsekkiläisettä, tsekkiläisten, tsekkiläisiä, tsekkiläisiin, tsekkiläisissä,
            tsekkiläisistä, tsekkiläisillä, tsekkiläisiltä, tsekkiläisiksi, tsekkiläisinä, tsekkiläisittä,
            tsekkiläisien""",
        "de": """saksa, saksan, saksaa, saksaan, saksassa, saksasta, saksalla, saksalta, saksaksi, saksana, saksan
            liittotasavalta, saksan liittotasavallan, saksalainen, saksalaisen, saksalaista, saksalaiseen,
            saksalaisessa, saksalaisesta, saksalaisella, saksalaiselta, saksalaiseksi, saksalaisena, saksalaiset,
            saksalaisetta, saksalaisten, saksalaisia, saksalaisiin, saksalaisissa, saksalaisista, saksalaisilla,
            saksalaisilta, saksalaisiksi, saksalaisina, saksalaisitta, saksalaisien, deutschland""",
        "dk": """tanska, tanskan, tanskaa, tanskaan, tanskassa, tanskasta, tanskalla, tanskalta, tanskaksi, tanskana,
            tanskalainen, tanskalaisen, tanskalaista, tanskalaiseen, tanskalaisessa, tanskalaisesta,
            tanskalaisella, tanskalaiselta, tanskalaiseksi, tanskalaisena, tanskalaiset, tanskalaisetta,
            tanskalaisten, tanskalaisia, tanskalaisiin, tanskalaisissa, tanskalaisista, tanskalaisilla,
            tanskalaisilta, tanskalaisiksi, tanskalaisina, tanskalaisitta, tanskalaisien, danmark""",
        "ee": """viro, viroon, virossa, virosta, virolla, virolta, viroksi, virona, virolainen, virolaisen, virolaista,
            virolaiseen, virolaisessa, virolaisesta, virolaisella, virolaiselta, virolaiseksi, virolaisena,
            virolaiset, virolaisetta, virolaisten, virolaisia, virolaisiin, virolaisissa, virolaisista,
            virolaisilla, virolaisilta, virolaisiksi, virolaisina, virolaisitta, virolaisien, eesti, eestin,
            eestillä, eestiläinen, eestiläisten""",
        "el": """kreikka, kreikan, kreikkaa, kreikkaan, kreikassa, kreikasta, kreikalla, kreikalta, kreikaksi,
            kreikana, kreikkalainen, kreikkalaisen, kreikkalaista, kreikkalaiseen, kreikkalaisessa,
            kreikkalaisesta, kreikkalaisella, kreikkalaiselta, kreikkalaiseksi, kreikkalaisena, kreikkalaiset,
            kreikkalaisetta, kreikkalaisten, kreikkalaisia, kreikkalaisiin, kreikkalaisissa, kreikkalaisista,
            kreikkalaisilla, kreikkalaisilta, kreikkalaisiksi, kreikkalaisina, kreikkalaisitta, kreikkalaisien,
            hellas""",
        "es": """espanja, espanjan, espanjaa, espanjaan, espanjassa, espanjasta, espanjalla, espanjalta, espanjaksi,
            espanjana, espanjalainen, espanjalaisen, espanjalaista, espanjalaiseen, espanjalaisessa,
            espanjalaisesta, espanjalaisella, espanjalaiselta, espanjalaiseksi, espanjalaisena, espanjalaiset,
            espanjalaisetta, espanjalaisten, espanjalaisia, espanjalaisiin, espanjalaisissa, espanjalaisista,
            espanjalaisilla, espanjalaisilta, espanjalaisiksi, espanjalaisina, espanjalaisitta, espanjalaisien,
            españa""",
        "fi": """suomi, suomen, suomea, suomeen, suomessa, suomesta, suomella, suomelta, suomeksi, suomena,
            suomalainen, suomalaisen, suomalaista, suomalaiseen, suomalaisessa, suomalaisesta, suomalaisella,
            suomalaiselta, suomalaiseksi, suomalaisena, suomalaiset, suomalaisetta, suomalaisten, suomalaisia,
            suomalaisiin, suomalaisissa, suomalaisista, suomalaisilla, suomalaisilta, suomalaisiksi, suomalaisina,
            suomalaisitta, suomalaisien, finland""",
        "fr": """ranska, ranskan, ranskaa, ranskaan, ranskassa, ranskasta, ranskalla, ranskalta, ranskaksi, ranskana,
            ranskalainen, ranskalaisen, ranskalaista, ranskalaiseen, ranskalaisessa, ranskalaisesta,
            ranskalaisella, ranskalaiselta, ranskalaiseksi, ranskalaisena, ranskalaiset, ranskalaisetta,
            ranskalaisten, ranskalaisia, ranskalaisiin, ranskalaisissa, ranskalaisista, ranskalaisilla,
            ranskalaisilta, ranskalaisiksi, ranskalaisina, ranskalaisitta, ranskalaisien, france""",
        "hr": """kroatia, kroatian, kroatiaa, kroatiaan, kroatiassa, kroatiasta, kroatialla, kroatialta, kroatiaksi,
            kroatiana, kroatialainen, kroatialaisen, kroatialaista, kroatialaiseen, kroatialaisessa,
            kroatialaisesta, kroatialaisella, kroatialaiselta, kroatialaiseksi, kroatialaisena, kroatialaiset,
            kroatialaisetta, kroatialaisten, kroatialaisia, kroatialaisiin, kroatialaisissa, kroatialaisista,
            kroatialaisilla, kroatialaisilta, kroatialaisiksi, kroatialaisina, kroatialaisitta, kroatialaisien,
            hrvatska""",
        "hu": """unkari, unkarin, unkaria, unkariin, unkarissa, unkarista, unkarilla, unkarilta, unkariksi, unkarina,
            unkarilainen, unkarilaisen, unkarilaista, unkarilaiseen, unkarilaisessa, unkarilaisesta,
            unkarilaisella, unkarilaiselta, unkarilaiseksi, unkarilaisena, unkarilaiset, unkarilaisetta,
            unkarilaisten, unkarilaisia, unkarilaisiin, unkarilaisissa, unkarilaisista, unkarilaisilla,
            unkarilaisilta, unkarilaisiksi, unkarilaisina, unkarilaisitta, unkarilaisien, magyarország""",
        "ie": """irlanti, irlannin, irlantia, irlantiin, irlannissa, irlannista, irlannilla, irlannilta, irlanniksi,
            irlannina, irlantilainen, irlantilaisen, irlantilaista, irlantilaiseen, irlantilaisessa,
            irlantilaisesta, irlantilaisella, irlantilaiselta, irlantilaiseksi, irlantilaisena, irlantilaiset,
            irlantilaisetta, irlantilaisten, irlantilaisia, irlantilaisiin, irlantilaisissa, irlantilaisista,
            irlantilaisilla, irlantilaisilta, irlantilaisiksi, irlantilaisina, irlantilaisitta, irlantilaisien,
            ireland, éire""",
        "it": """italia, italian, italiaa, italiaan, italiassa, italiasta, italialla, italialta, italiaksi, italiana,
            italialainen, italialaisen, italialaista, italialaiseen, italialaisessa, italialaisesta,
            italialaisella, italialaiselta, italialaiseksi, italialaisena, italialaiset, italialaisetta,
            italialaisten, italialaisia, italialaisiin, italialaisissa, italialaisista, italialaisilla,
            italialaisilta, italialaisiksi, italialaisina, italialaisitta, italialaisien""",
        "lt": """liettua, liettuan, liettuaa, liettuaan, liettuassa, liettuasta, liettualla, liettualta, liettuaksi,
            liettuana, liettualainen, liettualaisen, liettualaista, liettualaiseen, liettualaisessa,
            liettualaisesta, liettualaisella, liettualaiselta, liettualaiseksi, liettualaisena, liettualaiset,
            liettualaisetta, liettualaisten, liettualaisia, liettualaisiin, liettualaisissa, liettualaisista,
            liettualaisilla, liettualaisilta, liettualaisiksi, liettualaisina, liettualaisitta, liettualaisien,
            lietuva""",
        "lu": """luxemburg, luxemburgin, luxemburgia, luxemburgiin, luxemburgissa, luxemburgista, luxemburgilla,
            luxemburgilta, luxemburgiksi, luxemburgina, luxemburgilainen, luxemburgilaisen, luxemburgilaista,
            luxemburgilaiseen, luxemburgilaisessa, luxemburgilaisesta, luxemburgilaisella, luxemburgilaiselta,
            luxemburgilaiseksi, luxemburgilaisena, luxemburgilaiset, luxemburgilaisetta, luxemburgilaisten,
            luxemburgilaisia, luxemburgilaisiin, luxemburgilaisissa, luxemburgilaisista, luxemburgilaisilla,
            luxemburgilaisilta, luxemburgilaisiksi, luxemburgilaisina, luxemburgilaisitta, luxemburgilaisien,
            luxembourg""",
        "lv": """latvia, latvian, latviaa, latviaan, latviassa, latviasta, latvialla, latvialta, latviaksi, latviana,
            latvialainen, latvialaisen, latvialaista, latvialaiseen, latvialaisessa, latvialaisesta,
            latvialaisella, latvialaiselta, latvialaiseksi, latvialaisena, latvialaiset, latvialaisetta,
            latvialaisten, latvialaisia, latvialaisiin, latvialaisissa, latvialaisista, latvialaisilla,
            latvialaisilta, latvialaisiksi, latvialaisina, latvialaisitta, latvialaisien, latvija""",
        "mt": """malta, maltan, maltaa, maltaan, maltassa, maltasta, maltalla, maltalta, maltaksi, maltana,
            maltalainen, maltalaisen, maltalaista, maltalaiseen, maltalaisessa, maltalaisesta, maltalaisella,
            maltalaiselta, maltalaiseksi, maltalaisena, maltalaiset, maltalaisetta, maltalaisten, maltalaisia,
            maltalaisiin, maltalaisissa, maltalaisista, maltalaisilla, maltalaisilta, maltalaisiksi, maltalaisina,
            maltalaisitta, maltalaisien""",
        "nl": """alankomaat, alankomaiden, alankomaita, alankomailla, alankomailta, alankomaissa, alankomaista,
            alankomaihin, alankomaalainen, alankomaalaisen, alankomaalaista, alankomaalaiseen, alankomaalaisessa,
            alankomaalaisesta, alankomaalaisella, alankomaalaiselta, alankomaalaiseksi, alankomaalaisena,
            alankomaalaiset, alankomaalaisetta, alankomaalaisten, alankomaalaisia, alankomaalaisiin,
            alankomaalaisissa, alankomaalaisista, alankomaalaisilla, alankomaalaisilta, alankomaalaisiksi,
            alankomaalaisina, alankomaalaisitta, alankomaalaisien, hollanti, hollannin, hollantia, hollantiin,
            hollannissa, hollannista, hollannilla, hollannilta, hollanniksi, hollannina, hollantilainen,
            hollantilaisen, hollantilaista, hollantilaiseen, hollantilaisessa, hollantilaisesta, hollantilaisella,
            hollantilaiselta, hollantilaiseksi, hollantilaisena, hollantilaiset, hollantilaisetta,
            hollantilaisten, hollantilaisia, hollantilaisiin, hollantilaisissa, hollantilaisista,
            hollantilaisilla, hollantilaisilta, hollantilaisiksi, hollantilaisina, hollantilaisitta,
            hollantilaisien, nederland""",
        "pl": """puola, puolan, puolaa, puolaan, puolassa, puolasta, puolalla, puolalta, puolaksi, puolana,
            puolalainen, puolalaisen, puolalaista, puolalaiseen, puolalaisessa, puolalaisesta, puolalaisella,
            puolalaiselta, puolalaiseksi, puolalaisena, puolalaiset, puolalaisetta, puolalaisten, puolalaisia,
            puolalaisiin, puolalaisissa, puolalaisista, puolalaisilla, puolalaisilta, puolalaisiksi, puolalaisina,
            puolalaisitta, puolalaisien, polska""",
        "pt": """portugali, portugalin, portugalia, portugaliin, portugalissa, portugalista, portugalilla,
            portugalilta, portugaliksi, portugalina, portugalilainen, portugalilaisen, portugalilaista,
            portugalilaiseen, portugalilaisessa, portugalilaisesta, portugalilaisella, portugalilaiselta,
            portugalilaiseksi, portugalilaisena, portugalilaiset, portugalilaisetta, portugalilaisten,
            portugalilaisia, portugalilaisiin, portugalilaisissa, portugalilaisista, portugalilaisilla,
            portugalilaisilta, portugalilaisiksi, portugalilaisina, portugalilaisitta, portugalilaisien, portugal""",
        "ro": """romania, romanian, romaniaa, romaniaan, romaniassa, romaniasta, romanialla, romanialta, romaniaksi,
            romaniana, romanialainen, romanialaisen, romanialaista, romanialaiseen, romanialaisessa,
            romanialaisesta, romanialaisella, romanialaiselta, romanialaiseksi, romanialaisena, romanialaiset,
            romanialaisetta, romanialaisten, romanialaisia, romanialaisiin, romanialaisissa, romanialaisista,
            romanialaisilla, romanialaisilta, romanialaisiksi, romanialaisina, romanialaisitta, romanialaisien""",
        "se": """ruotsi, ruotsin, ruotsia, ruotsiin, ruotsissa, ruotsista, ruotsilla, ruotsilta, ruotsiksi, ruotsina,
            ruotsalainen, ruotsalaisen, ruotsalaista, ruotsalaiseen, ruotsalaisessa, ruotsalaisesta,
            ruotsalaisella, ruotsalaiselta, ruotsalaiseksi, ruotsalaisena, ruotsalaiset, ruotsalaisetta,
            ruotsalaisten, ruotsalaisia, ruotsalaisiin, ruotsalaisissa, ruotsalaisista, ruotsalaisilla,
            ruotsalaisilta, ruotsalaisiksi, ruotsalaisina, ruotsalaisitta, ruotsalaisien, sverige""",
        "si": """slovenia, slovenian, sloveniaa, sloveniaan, sloveniassa, sloveniasta, slovenialla, slovenialta,
            sloveniaksi, sloveniana, slovenialainen, slovenialaisen, slovenialaista, slovenialaiseen,
            slovenialaisessa, slovenialaisesta, slovenialaisella, slovenialaiselta, slovenialaiseksi,
            slovenialaisena, slovenialaiset, slovenialaisetta, slovenialaisten, slovenialaisia, slovenialaisiin,
            slovenialaisissa, slovenialaisista, slovenialaisilla, slovenialaisilta, slovenialaisiksi,
            slovenialaisina, slovenialaisitta, slovenialaisien, slovenija""",
        "sk": """slovakia, slovakian, slovakiaa, slovakiaan, slovakiassa, slovakiasta, slovakialla, slovakialta,
            slovakiaksi, slovakiana, slovakialainen, slovakialaisen, slovakialaista, slovakialaiseen,
            slovakialaisessa, slovakialaisesta, slovakialaisella, slovakialaiselta, slovakialaiseksi,
            slovakialaisena, slovakialaiset, slovakialaisetta, slovakialaisten, slovakialaisia, slovakialaisiin,
            slovakialaisissa, slovakialaisista, slovakialaisilla, slovakialaisilta, slovakialaisiksi,
            slovakialaisina, slovakialaisitta, slovakialaisien, slovensko""",
    },
    acronyms={
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
        "commission": "KOM, COM",
        "member-states": "JV, MS",
    },
    others={
        "Interpol": "interpol, kansainvälinen rikospoliisijärjestö, kansainvälisen rikospoliisijärjestön",
        "Eurooppa-neuvosto": """eurooppa-neuvosto, eurooppa-neuvoston, eurooppa-neuvostoa, eurooppa-neuvostoon, eurooppa-neuvostossa,
            eurooppa-neuvostosta, eurooppa-neuvostolla, eurooppa-neuvostolta, eurooppa-neuvostolle,
            eurooppa-neuvostoksi, eurooppa-neuvostona, eurooppa-neuvostot, eurooppa-neuvostotta,
            eurooppa-neuvostojen, eurooppa-neuvostoja, eurooppa-neuvostoihin, eurooppa-neuvostoissa,
            eurooppa-neuvostoista, eurooppa-neuvostoilla, eurooppa-neuvostoilta, eurooppa-neuvostoille,
            eurooppa-neuvostoiksi, eurooppa-neuvostoina, eurooppa-neuvostoitta, euroopan huippukokous,
            eu-huippukokous, eu-huippukokouksen, huippukokous, huippukokouksen""",
        "puheenjohtajavaltio": """puheenjohtajavaltio, puheenjohtajavaltion, puheenjohtajavaltiota, puheenjohtajavaltiolla,
            puheenjohtajavaltiolta, puheenjohtajavaltiolle, puheenjohtajamaa, puheenjohtajamaan,
            puheenjohtajamaalla, puheenjohtajuus, puheenjohtajuuden, neuvoston puheenjohtajavaltio, neuvoston
            puheenjohtajavaltion, puheenjohtajakausi, puheenjohtajakauden, puheenjohtajakautta, puheenjohtajuutta, puheenjohtajuudesta""",
        "Nato": "nato, natolla, natolta, natolle, pohjois-atlantin liitto, pohjois-atlantin liiton",
        "YK": "yk, yk:n, yhdistyneet kansakunnat, yhdistyneiden kansakuntien",
        "UNHCR": "unhcr, yk:n pakolaisjärjestö, yk:n pakolaisjärjestön",
        "UNODC": "unodc",
        "IOM": "iom, kansainvälinen siirtolaisuusjärjestö, kansainvälisen siirtolaisuusjärjestön",
        "ETYJ": "etyj, etyjin, etyjillä, osce",
        "Euroopan neuvosto": """euroopan neuvosto, euroopan neuvoston, euroopan neuvostoa, euroopan neuvostoon, euroopan neuvostossa,
            euroopan neuvostosta, euroopan neuvostolla, euroopan neuvostolta, euroopan neuvostolle, euroopan
            neuvostoksi, euroopan neuvostona, euroopan neuvostot, euroopan neuvostotta, euroopan neuvostojen,
            euroopan neuvostoja, euroopan neuvostoihin, euroopan neuvostoissa, euroopan neuvostoista, euroopan
            neuvostoilla, euroopan neuvostoilta, euroopan neuvostoille, euroopan neuvostoiksi, euroopan
            neuvostoina, euroopan neuvostoitta""",
        "EPPO": """eppo, euroopan syyttäjänvirasto, euroopan syyttäjänviraston, euroopan syyttäjänvirastolla, euroopan
            syyttäjänvirastolta""",
        "OLAF": "olaf, olafin, euroopan petostentorjuntavirasto, euroopan petostentorjuntaviraston",
        "ENISA": """enisa, enisan, euroopan unionin kyberturvallisuusvirasto, euroopan unionin kyberturvallisuusviraston,
            kyberturvallisuusvirasto, kyberturvallisuusviraston""",
        "Euroopan tietosuojavaltuutettu": "euroopan tietosuojavaltuutettu, euroopan tietosuojavaltuutetun, edps",
        "EKP": "ekp, ekp:n, euroopan keskuspankki, euroopan keskuspankin",
        "tilintarkastustuomioistuin": """tilintarkastustuomioistuin, tilintarkastustuomioistuimen, euroopan tilintarkastustuomioistuin,
            euroopan tilintarkastustuomioistuimen""",
        "unionin tuomioistuin": """unionin tuomioistuin, unionin tuomioistuimen, euroopan unionin tuomioistuin, euroopan unionin
            tuomioistuimen, eu-tuomioistuin, eu-tuomioistuimen, eu:n tuomioistuin, eu:n tuomioistuimen""",
        "EIP": "eip, eip:n, euroopan investointipankki, euroopan investointipankin",
        "EFCA": "efca, euroopan kalastuksenvalvontavirasto, euroopan kalastuksenvalvontaviraston",
        "EDA": "eda, edan, euroopan puolustusvirasto, euroopan puolustusviraston",
        "Empact": "empact, empactin",
        "COSI": "cosi, cosi-komitea, cosi-komitean",
        "SCIFA": "scifa, scifan",
        "Coreper": "coreper, coreperin, pysyvien edustajien komitea, pysyvien edustajien komitean",
        "Norja": """norja, norjan, norjaa, norjaan, norjassa, norjasta, norjalla, norjalta, norjalle, norjaksi, norjana,
            norjalainen, norjalaisen, norjalaista, norjalaiseen, norjalaisessa, norjalaisesta, norjalaisella,
            norjalaiselta, norjalaiselle, norjalaiseksi, norjalaisena, norjalaiset, norjalaisetta, norjalaisten,
            norjalaisia, norjalaisiin, norjalaisissa, norjalaisista, norjalaisilla, norjalaisilta, norjalaisille,
            norjalaisiksi, norjalaisina, norjalaisitta, norjalaisien""",
        "Islanti": """islanti, islannin, islantia, islantiin, islannissa, islannista, islannilla, islannilta, islannille,
            islanniksi, islannina, islantilainen, islantilaisen, islantilaista, islantilaiseen, islantilaisessa,
            islantilaisesta, islantilaisella, islantilaiselta, islantilaiselle, islantilaiseksi, islantilaisena,
            islantilaiset, islantilaisetta, islantilaisten, islantilaisia, islantilaisiin, islantilaisissa,
            islantilaisista, islantilaisilla, islantilaisilta, islantilaisille, islantilaisiksi, islantilaisina,
            islantilaisitta, islantilaisien""",
        "Liechtenstein": "liechtenstein, liechtensteinin, liechtensteinilla",
        "Sveitsi": """sveitsi, sveitsin, sveitsiä, sveitsiin, sveitsissä, sveitsistä, sveitsillä, sveitsiltä, sveitsille,
            sveitsiksi, sveitsinä, sveitsiläinen, sveitsiläisen, sveitsiläistä, sveitsiläiseen, sveitsiläisessä,
            sveitsiläisestä, sveitsiläisellä, sveitsiläiseltä, sveitsiläiselle, sveitsiläiseksi, sveitsiläisenä,
            sveitsiläiset, sveitsiläisettä, sveitsiläisten, sveitsiläisiä, sveitsiläisiin, sveitsiläisissä,
            sveitsiläisistä, sveitsiläisillä, sveitsiläisiltä, sveitsiläisille, sveitsiläisiksi, sveitsiläisinä,
            sveitsiläisittä, sveitsiläisien""",
        "Yhdistynyt kuningaskunta": """yhdistynyt kuningaskunta, yhdistyneen kuningaskunnan, iso-britannia, iso-britannian, britannia,
            britannian, englanti, englannin, uk, uk:n, brittiläinen, brittiläisen, brittiläistä, brittiläiseen,
            brittiläisessä, brittiläisestä, brittiläisellä, brittiläiseltä, brittiläiselle, brittiläiseksi,
            brittiläisenä, brittiläiset, brittiläisettä, brittiläisten, brittiläisiä, brittiläisiin,
            brittiläisissä, brittiläisistä, brittiläisillä, brittiläisiltä, brittiläisille, brittiläisiksi,
            brittiläisinä, brittiläisittä, brittiläisien""",
        "Yhdysvallat": """yhdysvallat, yhdysvaltojen, yhdysvalloilla, yhdysvalloilta, usa, usa:n, amerikka, amerikan""",
        "Turkki": """turkki, turkin, turkkia, turkkiin, turkissa, turkista, turkilla, turkilta, turkille, turkiksi,
            turkina, turkkilainen, turkkilaisen, turkkilaista, turkkilaiseen, turkkilaisessa, turkkilaisesta,
            turkkilaisella, turkkilaiselta, turkkilaiselle, turkkilaiseksi, turkkilaisena, turkkilaiset,
            turkkilaisetta, turkkilaisten, turkkilaisia, turkkilaisiin, turkkilaisissa, turkkilaisista,
            turkkilaisilla, turkkilaisilta, turkkilaisille, turkkilaisiksi, turkkilaisina, turkkilaisitta,
            turkkilaisien""",
        "Ukraina": """ukraina, ukrainan, ukrainaa, ukrainaan, ukrainassa, ukrainasta, ukrainalla, ukrainalta, ukrainalle,
            ukrainaksi, ukrainana, ukrainalainen, ukrainalaisen, ukrainalaista, ukrainalaiseen, ukrainalaisessa,
            ukrainalaisesta, ukrainalaisella, ukrainalaiselta, ukrainalaiselle, ukrainalaiseksi, ukrainalaisena,
            ukrainalaiset, ukrainalaisetta, ukrainalaisten, ukrainalaisia, ukrainalaisiin, ukrainalaisissa,
            ukrainalaisista, ukrainalaisilla, ukrainalaisilta, ukrainalaisille, ukrainalaisiksi, ukrainalaisina,
            ukrainalaisitta, ukrainalaisien""",
        "Moldova": """moldova, moldovan, moldovaa, moldovaan, moldovassa, moldovasta, moldovalla, moldovalta, moldovalle,
            moldovaksi, moldovana""",
        "Georgia": """georgia, georgian, georgiaa, georgiaan, georgiassa, georgiasta, georgialla, georgialta, georgialle,
            georgiaksi, georgiana""",
        "Serbia": """serbia, serbian, serbiaa, serbiaan, serbiassa, serbiasta, serbialla, serbialta, serbialle, serbiaksi,
            serbiana, serbialainen, serbialaisen, serbialaista, serbialaiseen, serbialaisessa, serbialaisesta,
            serbialaisella, serbialaiselta, serbialaiselle, serbialaiseksi, serbialaisena, serbialaiset,
            serbialaisetta, serbialaisten, serbialaisia, serbialaisiin, serbialaisissa, serbialaisista,
            serbialaisilla, serbialaisilta, serbialaisille, serbialaisiksi, serbialaisina, serbialaisitta,
            serbialaisien""",
        "Albania": """albania, albanian, albaniaa, albaniaan, albaniassa, albaniasta, albanialla, albanialta, albanialle,
            albaniaksi, albaniana, albanialainen, albanialaisen, albanialaista, albanialaiseen, albanialaisessa,
            albanialaisesta, albanialaisella, albanialaiselta, albanialaiselle, albanialaiseksi, albanialaisena,
            albanialaiset, albanialaisetta, albanialaisten, albanialaisia, albanialaisiin, albanialaisissa,
            albanialaisista, albanialaisilla, albanialaisilta, albanialaisille, albanialaisiksi, albanialaisina,
            albanialaisitta, albanialaisien""",
        "Montenegro": """montenegro, montenegron, montenegroa, montenegroon, montenegrossa, montenegrosta, montenegrolla,
            montenegrolta, montenegrolle, montenegroksi, montenegrona""",
        "Pohjois-Makedonia": "pohjois-makedonia, pohjois-makedonian, makedonia, makedonian",
        "Kosovo": """kosovo, kosovon, kosovoa, kosovoon, kosovossa, kosovosta, kosovolla, kosovolta, kosovolle, kosovoksi,
            kosovona""",
        "Bosnia ja Hertsegovina": "bosnia ja hertsegovina, bosnia ja hertsegovinan, bosnia, bosnian",
        "Tunisia": """tunisia, tunisian, tunisiaa, tunisiaan, tunisiassa, tunisiasta, tunisialla, tunisialta, tunisialle,
            tunisiaksi, tunisiana""",
        "Libya": "libya, libyan, libyalla",
        "Marokko": "marokko, marokon, marokolla",
        "Egypti": "egypti, egyptin, egyptillä",
        "Algeria": "algeria, algerian",
        "Venäjä": "venäjä, venäjän, venäjällä, venäjältä, venäläisten",
        "Valko-Venäjä": "valko-venäjä, valko-venäjän, belarus",
        "Kanada": "kanada, kanadan",
        "Australia": "australia, australian",
        "Kiina": "kiina, kiinan",
    },
    kinds={
        "agency": """virastot, virastojen, virastoja, virastoissa, virastoista, virastoilla, virastoilta, virastoille,
            virastoihin, viraston, virasto, virastoa, virastolla, virastolta, virastolle, eu:n virastot, eu:n
            virastojen, eu:n virastoja, eu:n virastoissa, eu:n virastoista, eu:n virastoilla, eu:n virastoilta,
            eu:n virastoille, eu:n virastoihin, eu:n viraston, eu:n virasto, eu:n virastoa, eu:n virastolla, eu:n
            virastolta, eu:n virastolle, eu virastot, eu virastojen, eu virastoja, eu virastoissa, eu virastoista,
            eu virastoilla, eu virastoilta, eu virastoille, eu virastoihin, eu viraston, eu virasto, eu virastoa,
            eu virastolla, eu virastolta, eu virastolle, euroopan unionin virastot, euroopan unionin virastojen,
            euroopan unionin virastoja, euroopan unionin virastoissa, euroopan unionin virastoista, euroopan
            unionin virastoilla, euroopan unionin virastoilta, euroopan unionin virastoille, euroopan unionin
            virastoihin, euroopan unionin viraston, euroopan unionin virasto, euroopan unionin virastoa, euroopan
            unionin virastolla, euroopan unionin virastolta, euroopan unionin virastolle, unionin virastot,
            unionin virastojen, unionin virastoja, unionin virastoissa, unionin virastoista, unionin virastoilla,
            unionin virastoilta, unionin virastoille, unionin virastoihin, unionin viraston, unionin virasto,
            unionin virastoa, unionin virastolla, unionin virastolta, unionin virastolle, erillisvirasto,
            erillisvirastot, erillisvirastojen, eu-erillisvirastot""",
        "institution": """toimielin, toimielimen, toimielintä, toimielimet, toimielinten, toimielimien, toimielimiä,
            toimielimillä, toimielimiltä, toimielimille, toimielimellä, toimielimeltä, instituutio, instituutiot,
            instituutioiden, instituutioilla, instituutioilta, eu:n toimielin, eu:n toimielimen, eu:n toimielintä,
            eu:n toimielimet, eu:n toimielinten, eu:n toimielimien, eu:n toimielimiä, eu:n toimielimillä, eu:n
            toimielimiltä, eu:n toimielimille, eu:n toimielimellä, eu:n toimielimeltä, eu:n instituutio, eu:n
            instituutiot, eu:n instituutioiden, eu:n instituutioilla, eu:n instituutioilta, eu toimielin, eu
            toimielimen, eu toimielintä, eu toimielimet, eu toimielinten, eu toimielimien, eu toimielimiä, eu
            toimielimillä, eu toimielimiltä, eu toimielimille, eu toimielimellä, eu toimielimeltä, eu instituutio,
            eu instituutiot, eu instituutioiden, eu instituutioilla, eu instituutioilta, unionin toimielin,
            unionin toimielimen, unionin toimielintä, unionin toimielimet, unionin toimielinten, unionin
            toimielimien, unionin toimielimiä, unionin toimielimillä, unionin toimielimiltä, unionin
            toimielimille, unionin toimielimellä, unionin toimielimeltä, unionin instituutio, unionin
            instituutiot, unionin instituutioiden, unionin instituutioilla, unionin instituutioilta, euroopan
            unionin toimielin, euroopan unionin toimielimen, euroopan unionin toimielintä, euroopan unionin
            toimielimet, euroopan unionin toimielinten, euroopan unionin toimielimien, euroopan unionin
            toimielimiä, euroopan unionin toimielimillä, euroopan unionin toimielimiltä, euroopan unionin
            toimielimille, euroopan unionin toimielimellä, euroopan unionin toimielimeltä, euroopan unionin
            instituutio, euroopan unionin instituutiot, euroopan unionin instituutioiden, euroopan unionin
            instituutioilla, euroopan unionin instituutioilta""",
    },
    vehicles={
        "schengen-barometer-plus": """schengen-barometri, schengen-barometri+, schengen-barometrin, schengen-barometriin,
            schengen-barometri+n, schengen-barometri+in, schengen-barometriia, schengen-barometri+a,
            schengen-barometri+ia, schengen-barometrissa, schengen-barometriissa, schengen-barometri+ssa,
            schengen-barometrista, schengen-barometriista, schengen-barometri+sta, schengen-barometrilla,
            schengen-barometri+lla, schengen-barometrille, schengen-barometri+lle, schengen-barometrian,
            schengen-barometriiin, schengen-barometri+iin, schengen-barometri+an, schengen-barometrina,
            schengen-barometriina, schengen-barometri+aan, schengen-barometri plus, schengen-barometri plussan,
            schengen-barometri plus:n, schengen-barometri plussaan, schengen-barometri plussassa,
            schengen-barometri plussaa, schengen-barometri +, schengen-barometriit, schengen-barometriien,
            schengen-barometrieja, schengenin barometri, schengenin barometri+, schengenin barometrin, schengenin
            barometriin, schengenin barometri+n, schengenin barometri+in, schengenin barometria, schengenin
            barometriia, schengenin barometri+a, schengenin barometri+ia, schengenin barometrissa, schengenin
            barometriissa, schengenin barometri+ssa, schengenin barometrista, schengenin barometriista, schengenin
            barometri+sta, schengenin barometrilla, schengenin barometri+lla, schengenin barometrille, schengenin
            barometri+lle, schengenin barometrian, schengenin barometriiin, schengenin barometri+iin, schengenin
            barometri+an, schengenin barometrina, schengenin barometriina, schengenin barometri+aan, schengenin
            barometri plus, schengenin barometri plussan, schengenin barometri plus:n, schengenin barometri
            plussaan, schengenin barometri plussassa, schengenin barometri plussaa, schengenin barometri +,
            schengenin barometriit, schengenin barometriien, schengenin barometrieja, barometri, barometri+,
            barometrin, barometriin, barometri+n, barometri+in, barometriia, barometri+a, barometri+ia,
            barometrissa, barometriissa, barometri+ssa, barometrista, barometriista, barometri+sta, barometrilla,
            barometri+lla, barometrille, barometri+lle, barometrian, barometriiin, barometri+iin, barometri+an,
            barometrina, barometriina, barometri+aan, barometri plus, barometri plussan, barometri plus:n,
            barometri plussaan, barometri plussassa, barometri plussaa, barometri +, barometriit, barometriien,
            barometrieja, schengenbarometri, schengenbarometri+, schengenbarometrin, schengenbarometriin,
            schengenbarometri+n, schengenbarometri+in, schengenbarometria, schengenbarometriia,
            schengenbarometri+a, schengenbarometri+ia, schengenbarometrissa, schengenbarometriissa,
            schengenbarometri+ssa, schengenbarometrista, schengenbarometriista, schengenbarometri+sta,
            schengenbarometrilla, schengenbarometri+lla, schengenbarometrille, schengenbarometri+lle,
            schengenbarometrian, schengenbarometriiin, schengenbarometri+iin, schengenbarometri+an,
            schengenbarometrina, schengenbarometriina, schengenbarometri+aan, schengenbarometri plus,
            schengenbarometri plussan, schengenbarometri plus:n, schengenbarometri plussaan, schengenbarometri
            plussassa, schengenbarometri plussaa, schengenbarometri +, schengenbarometriit, schengenbarometriien,
            schengenbarometrieja, barometriä, schengen-barometriä""",
    },
    sections={
        "I": """yhteinen tilannetietoisuus, yhteisen tilannetietoisuuden, tilannetietoisuus, tilannetietoisuuden""",
        "II": """muuttajien salakuljetusta koskeva eu:n oikeudellinen kehys, muuttajien salakuljetusta koskevan eu:n
            oikeudellisen kehyksen, eu:n oikeudellinen kehys, eu:n oikeudellisen kehyksen, oikeudellinen kehys,
            oikeudellisen kehyksen, oikeuskehys, oikeuskehyksen""",
        "III": """euroopan operatiivinen yhteistyö, euroopan operatiivisen yhteistyön, operatiivinen yhteistyö, operatiivisen
            yhteistyön, eurooppalainen operatiivinen yhteistyö""",
        "IV": """synergia eu:n ulkoisen toiminnan kanssa, synergiat eu:n ulkoisen toiminnan kanssa, ulkoinen toiminta, ulkoisen
            toiminnan, eu:n ulkoinen toiminta, eu:n ulkoisen toiminnan, ulkosuhdetoiminta""",
    },
    months={
        1: """tammikuun, tammikuussa, tammikuulla, tammikuulta, tammikuulle, tammikuuna, tammikuukin, tammikuunkin,
            tammikuussakin, tammikuutta, tammikuut, tammikuuiden, tammikuinen, tammikuisen, tammikuisessa, tammikuiseen,
            tammikuista""",
        2: """helmikuun, helmikuussa, helmikuulla, helmikuulta, helmikuulle, helmikuuna, helmikuukin, helmikuunkin,
            helmikuussakin, helmikuutta, helmikuut, helmikuuiden, helmikuinen, helmikuisen, helmikuisessa, helmikuiseen,
            helmikuista""",
        3: """maaliskuun, maaliskuussa, maaliskuulla, maaliskuulta, maaliskuulle, maaliskuuna, maaliskuukin, maaliskuunkin,
            maaliskuussakin, maaliskuutta, maaliskuut, maaliskuuiden, maaliskuinen, maaliskuisen, maaliskuisessa,
            maaliskuiseen, maaliskuista""",
        4: """huhtikuun, huhtikuussa, huhtikuulla, huhtikuulta, huhtikuulle, huhtikuuna, huhtikuukin, huhtikuunkin,
            huhtikuussakin, huhtikuutta, huhtikuut, huhtikuuiden, huhtikuinen, huhtikuisen, huhtikuisessa, huhtikuiseen,
            huhtikuista""",
        5: """toukokuun, toukokuussa, toukokuulla, toukokuulta, toukokuulle, toukokuuna, toukokuukin, toukokuunkin,
            toukokuussakin, toukokuutta, toukokuut, toukokuuiden, toukokuinen, toukokuisen, toukokuisessa, toukokuiseen,
            toukokuista""",
        6: """kesäkuun, kesäkuussa, kesäkuulla, kesäkuulta, kesäkuulle, kesäkuuna, kesäkuukin, kesäkuunkin, kesäkuussakin,
            kesäkuutta, kesäkuut, kesäkuuiden, kesäkuinen, kesäkuisen, kesäkuisessa, kesäkuiseen, kesäkuista""",
        7: """heinäkuun, heinäkuussa, heinäkuulla, heinäkuulta, heinäkuulle, heinäkuuna, heinäkuukin, heinäkuunkin,
            heinäkuussakin, heinäkuutta, heinäkuut, heinäkuuiden, heinäkuinen, heinäkuisen, heinäkuisessa, heinäkuiseen,
            heinäkuista""",
        8: """elokuun, elokuussa, elokuulla, elokuulta, elokuulle, elokuuna, elokuukin, elokuunkin, elokuussakin, elokuutta,
            elokuut, elokuuiden, elokuinen, elokuisen, elokuisessa, elokuiseen, elokuista""",
        9: """syyskuun, syyskuussa, syyskuulla, syyskuulta, syyskuulle, syyskuuna, syyskuukin, syyskuunkin, syyskuussakin,
            syyskuutta, syyskuut, syyskuuiden, syyskuinen, syyskuisen, syyskuisessa, syyskuiseen, syyskuista""",
        10: """lokakuun, lokakuussa, lokakuulla, lokakuulta, lokakuulle, lokakuuna, lokakuukin, lokakuunkin, lokakuussakin,
            lokakuutta, lokakuut, lokakuuiden, lokakuinen, lokakuisen, lokakuisessa, lokakuiseen, lokakuista""",
        11: """marraskuun, marraskuussa, marraskuulla, marraskuulta, marraskuulle, marraskuuna, marraskuukin, marraskuunkin,
            marraskuussakin, marraskuutta, marraskuut, marraskuuiden, marraskuinen, marraskuisen, marraskuisessa,
            marraskuiseen, marraskuista""",
        12: """joulukuun, joulukuussa, joulukuulla, joulukuulta, joulukuulle, joulukuuna, joulukuukin, joulukuunkin,
            joulukuussakin, joulukuutta, joulukuut, joulukuuiden, joulukuinen, joulukuisen, joulukuisessa, joulukuiseen,
            joulukuista""",
    },
    numbers={
        1: """puolen vuoden, puoli vuotta, puolessa vuodessa, yksi, yhden, yhtä, yhdessä, yhdestä, yhteen, yhdellä""",
        2: "kaksi, kahden, kahta, kahdessa, kahdesta, kahteen, kahdella, pari, parin, paria",
        3: "kolme, kolmen, kolmea, kolmessa, kolmella",
        4: "neljä, neljän, neljää, neljässä, neljällä",
        5: "viisi, viiden, viittä, viidessä, viidellä",
        6: "kuusi, kuuden, kuutta, kuudessa, kuudella",
        7: "seitsemän, seitsemää, seitsemässä",
        8: "kahdeksan, kahdeksaa",
        9: "yhdeksän, yhdeksää",
        10: "kymmenen, kymmentä",
        11: "yksitoista, yhdentoista",
        12: "kaksitoista, kahdentoista",
        14: "neljätoista, neljäntoista",
        15: "viisitoista, viidentoista",
        20: "kaksikymmentä, kahdenkymmenen",
        21: "kaksikymmentäyksi, kahdenkymmenenyhden",
        28: "kaksikymmentäkahdeksan",
        30: "kolmekymmentä, kolmenkymmenen",
        45: "neljäkymmentäviisi",
        60: "kuusikymmentä, kuudenkymmenen",
        90: "yhdeksänkymmentä, yhdeksänkymmenen",
        100: "sata, sadan",
    },
    ordinals={
        1: """ensimmäinen, ensimmäisen, ensimmäistä, ensimmäisessä, ensimmäisestä, ensimmäisellä, ensimmäiseltä,
            ensimmäiselle, ensimmäiseksi, ensimmäiseen, ensimmäisenä, ensimmäiset, ensimmäisten, eka, ekan, ekalla,
            ekassa, ekaan, ykkös, alkupuolisko, alkupuoliskon, alkupuoliskolla, alkupuoliskoon, alkupuoliskoa,
            alkupuoliskosta, alkuvuosipuolisko""",
        2: """toinen, toisen, toista, toisessa, toisesta, toisella, toiselta, toiselle, toiseksi, toiseen, toisena, toka,
            tokan, tokalla, tokassa, loppupuolisko, loppupuoliskon, loppupuoliskolla, loppupuoliskoon, jälkipuolisko,
            jälkipuoliskon, jälkipuoliskolla, jälkipuoliskoon, jälkipuoliskoa, jälkipuoliskosta""",
        3: """kolmas, kolmannen, kolmatta, kolmannessa, kolmannesta, kolmannella, kolmannelta, kolmannelle, kolmanneksi,
            kolmanten, kolmantna, kolmanteen, kolmantena""",
        4: """neljäs, neljännen, neljättä, neljännessä, neljännestä, neljännellä, neljänneltä, neljännelle, neljänneksi,
            neljänten, neljäntnä, neljänteen, neljäntenä, viimeinen neljännes, viimeisellä neljänneksellä, viimeisen
            neljänneksen, viimeinen vuosineljännes, viimeisellä vuosineljänneksellä, viimeisen vuosineljänneksen,
            viimeinen kvartaali, viimeisellä kvartaalilla""",
        5: "viides, viidennen, viidennessä",
        6: "kuudes, kuudennen, kuudennessa",
        7: "seitsemäs, seitsemännen",
        8: "kahdeksas, kahdeksannen",
        9: "yhdeksäs, yhdeksännen",
        10: "kymmenes, kymmenennen",
        11: "yhdestoista, yhdennentoista",
        12: "kahdestoista, kahdennentoista",
    },
    no_months=frozenset({"joulu", "kesä"}),
    datives={
        "europol": """euroopan unionin lainvalvontayhteistyövirastolle, eu:n lainvalvontayhteistyövirastolle,
            lainvalvontayhteistyövirastolle, euroopan poliisivirastolle""",
        "frontex": """euroopan raja- ja merivartiovirastolle, raja- ja merivartiovirastolle, euroopan rajavartiovirastolle,
            rajavartiovirastolle, euroopan rajavirastolle, rajavirastolle, eu:n rajavirastolle, eu:n
            rajavartiovirastolle""",
        "eurojust": """euroopan unionin rikosoikeudellisen yhteistyön virastolle, eu:n rikosoikeudellisen yhteistyön
            virastolle, rikosoikeudellisen yhteistyön virastolle""",
        "euaa": """euaalle, euaaille, easolle, easoille, turvapaikkavirastolle, euroopan unionin turvapaikkavirastolle,
            euroopan turvapaikkavirastolle, eu:n turvapaikkavirastolle""",
        "eu-lisa": """eu-lisalle, vapauden turvallisuuden ja oikeuden alueen laaja-alaisten tietojärjestelmien
            operatiivisesta hallinnoinnista vastaava euroopan unionin virastolle, laaja-alaisten
            tietojärjestelmien operatiivisesta hallinnoinnista vastaava euroopan unionin virastolle,
            laaja-alaisten tietojärjestelmien operatiivisesta hallinnoinnista vastaava virastolle,
            tietojärjestelmävirastolle, eu:n tietojärjestelmävirastolle, it-virastolle""",
        "emsa": "emsalle, emsaille, meriturvallisuusvirastolle, euroopan meriturvallisuusvirastolle",
        "cepol": """lainvalvontakoulutusvirastolle, euroopan unionin lainvalvontakoulutusvirastolle, eu:n
            lainvalvontakoulutusvirastolle""",
        "fra": """fralle, fraille, perusoikeusvirastolle, euroopan unionin perusoikeusvirastolle, eu:n
            perusoikeusvirastolle, euroopan perusoikeusvirastolle""",
        "eige": "eigelle, eigeille, tasa-arvoinstituutille, euroopan tasa-arvoinstituutille",
        "euda": """eudalle, eudaille, emcddalle, emcddaille, huumevirastolle, euroopan unionin huumevirastolle, eu:n
            huumevirastolle, euroopan huumevirastolle""",
        "commission": """komissioon, euroopan komissioon, komission eteen, komission pöydälle, komission tiedoksi, komissiolle,
            euroopan komissiolle, eu komissiolle, eu:n komissiolle, euroopan yhteisöjen komissiolle""",
        "eeas": """euhlle, euhille, eeaslle, eeasille, ulkosuhdehallinnolle, euroopan ulkosuhdehallinnolle, eu:n
            ulkosuhdehallinnolle, unionin ulkosuhdehallinnolle""",
        "eu-delegations": """eu:n edustustoille, euroopan unionin edustustoille, unionin edustustoille, eu-edustustoille""",
        "council": """neuvoston eteen, neuvoston pöydälle, neuvoston käsiteltäväksi, neuvoston tiedoksi, neuvostolle,
            euroopan unionin neuvostolle, eu:n neuvostolle, unionin neuvostolle, eu neuvostolle""",
        "schengen-council": """schengen neuvostolle, schengen neuvostoille, schengenin neuvostolle, schengenin neuvostoille""",
        "european-parliament": """parlamenttiin, euroopan parlamenttiin, ep:hen, parlamentin eteen, euroopan parlamentin eteen,
            parlamentin pöydälle, parlamentin käsiteltäväksi, parlamentin käsittelyyn, parlamentin tiedoksi,
            parlamentille, euroopan parlamentille, eu parlamentille, eu:n parlamentille, eplle, epille,
            europarlamentille""",
        "member-states": """jäsenvaltiolle, jäsenvaltioille, jäsenmaalle, jäsenmaille, eu:n jäsenvaltiolle, eu:n jäsenvaltioille,
            unionin jäsenvaltiolle, unionin jäsenvaltioille, euroopan unionin jäsenvaltiolle, euroopan unionin
            jäsenvaltioille, eu jäsenvaltiolle, eu jäsenvaltioille, eu:n jäsenmaalle, eu:n jäsenmaille, unionin
            jäsenmaalle, unionin jäsenmaille, eu jäsenmaalle, eu jäsenmaille, eu maalle, eu maille, eu:n maalle,
            eu:n maille""",
        "europol-management-board": """europolin hallintoneuvostolle, europolin johtokunnalle, europol hallintoneuvostolle, europol
            johtokunnalle, hallintoneuvostolle, johtokunnalle""",
        "emsc": """emsclle, emscille, euroopan muuttajien salakuljetuksen torjuntakeskukselle, muuttajien salakuljetuksen
            torjuntakeskukselle, salakuljetuskeskukselle, europolin salakuljetuskeskukselle, salakuljetuksen
            torjuntakeskukselle, ihmissalakuljetuksen torjuntakeskukselle""",
        "eu-iru": """eu:n internetsisällöstä ilmoittamista käsittelevä yksikölle, internetyksikölle, europolin
            internetyksikölle""",
        "efecc": """efecclle, efeccille, euroopan talousrikostorjuntakeskukselle, europolin
            talousrikostorjuntakeskukselle, talousrikostorjuntakeskukselle, talousrikoskeskukselle, euroopan
            talousrikoskeskukselle, europolin talousrikoskeskukselle, euroopan rahoitus- ja talousrikollisuuden
            torjuntakeskukselle, rahoitus- ja talousrikollisuuden torjuntakeskukselle, talousrikollisuuden
            torjuntakeskukselle""",
        "migration-preparedness-network": """eu:n muuttoliikealan varautumis- ja kriisinhallintaverkostolle, muuttoliikealan varautumis- ja
            kriisinhallintaverkostolle, varautumis- ja kriisinhallintaverkostolle, eu:n varautumis- ja
            kriisinhallintaverkostolle, muuttoliikealan varautumisverkostolle, muuttoliikkeen
            varautumisverkostolle, varautumisverkostolle, blueprint verkostolle, eu:n muuttoliikettä koskeva
            varautumis- ja kriisinhallintaverkostolle""",
        "intcen": """eu:n tiedustelu- ja tilannekeskukselle, tiedustelu- ja tilannekeskukselle, euroopan unionin
            tiedustelu- ja tilannekeskukselle, eu:n tiedusteluanalyysi- ja tilannekeskukselle,
            tiedusteluanalyysikeskukselle, eu:n tiedusteluanalyysikeskukselle, eu:n tilannekeskukselle""",
        "high-level-group": """korkean tason työryhmälle, korkean tason ryhmälle, tiedonsaantia tehokasta lainvalvontaa varten
            käsittelevä korkean tason työryhmälle, tiedonsaantia tehokasta lainvalvontaa varten käsittelevä
            korkean tason ryhmälle""",
        "jha-agencies": """oikeus- ja sisäasioiden virastoille, oikeus- ja sisäasioiden virastolle, oikeus- ja sisäasioiden alan
            virastoille, oikeus- ja sisäasioiden alan virastolle, oikeus- ja sisäasiain virastoille, oikeus- ja
            sisäasiain virastolle, oikeus- ja sisäasioiden alalla toimivat virastoille, oikeus- ja sisäasioiden
            alalla toimivat virastolle, osa virastoille, osa virastolle, jha virastoille, jha virastolle, yos
            virastoille, yos virastolle""",
        "budgetary-authorities": "budjettivallan käyttäjille, budjettiviranomaisille",
        "national-judicial-authorities": """oikeusviranomaisille, kansalliset oikeusviranomaisille, kansallisten oikeusviranomaisille, kansallisia
            oikeusviranomaisille, kansallisilla oikeusviranomaisille, kansallisilta oikeusviranomaisille,
            kansallisille oikeusviranomaisille""",
        "at": "itävallalle, itävaltalaiselle, itävaltalaisille",
        "be": "belgialle, belgialaiselle, belgialaisille",
        "bg": "bulgarialle, bulgarialaiselle, bulgarialaisille",
        "cy": "kyprokselle, kyproslaiselle, kyproslaisille",
        "cz": "tšekille, tšekkiläiselle, tšekkiläisille, tsekkiläiselle, tsekkiläisille",
        "de": "saksalle, saksalaiselle, saksalaisille",
        "dk": "tanskalle, tanskalaiselle, tanskalaisille",
        "ee": "virolle, virolaiselle, virolaisille",
        "el": "kreikalle, kreikkalaiselle, kreikkalaisille",
        "es": "espanjalle, espanjalaiselle, espanjalaisille",
        "fi": "suomelle, suomalaiselle, suomalaisille",
        "fr": "ranskalle, ranskalaiselle, ranskalaisille",
        "hr": "kroatialle, kroatialaiselle, kroatialaisille",
        "hu": "unkarille, unkarilaiselle, unkarilaisille",
        "ie": "irlannille, irlantilaiselle, irlantilaisille",
        "it": "italialle, italialaiselle, italialaisille",
        "lt": "liettualle, liettualaiselle, liettualaisille",
        "lu": "luxemburgille, luxemburgilaiselle, luxemburgilaisille",
        "lv": "latvialle, latvialaiselle, latvialaisille",
        "mt": "maltalle, maltalaiselle, maltalaisille",
        "nl": """alankomaille, alankomaalaiselle, alankomaalaisille, hollannille, hollantilaiselle, hollantilaisille""",
        "pl": "puolalle, puolalaiselle, puolalaisille",
        "pt": "portugalille, portugalilaiselle, portugalilaisille",
        "ro": "romanialle, romanialaiselle, romanialaisille",
        "se": "ruotsille, ruotsalaiselle, ruotsalaisille",
        "si": "slovenialle, slovenialaiselle, slovenialaisille",
        "sk": "slovakialle, slovakialaiselle, slovakialaisille",
    },
    carried={
        Concept.BY: {
            1: "tammikuuhun, tammikuuksi, tammikuuhunkin",
            2: "helmikuuhun, helmikuuksi, helmikuuhunkin",
            3: "maaliskuuhun, maaliskuuksi, maaliskuuhunkin",
            4: "huhtikuuhun, huhtikuuksi, huhtikuuhunkin",
            5: "toukokuuhun, toukokuuksi, toukokuuhunkin",
            6: "kesäkuuhun, kesäkuuksi, kesäkuuhunkin",
            7: "heinäkuuhun, heinäkuuksi, heinäkuuhunkin",
            8: "elokuuhun, elokuuksi, elokuuhunkin",
            9: "syyskuuhun, syyskuuksi, syyskuuhunkin",
            10: "lokakuuhun, lokakuuksi, lokakuuhunkin",
            11: "marraskuuhun, marraskuuksi, marraskuuhunkin",
            12: "joulukuuhun, joulukuuksi, joulukuuhunkin",
            Concept.YEAR_END: "vuodenvaihteeseen, vuoden loppuun, tämän vuoden loppuun, kuluvan vuoden loppuun",
            Concept.END: "loppuun",
            "christmas": "jouluun, jouluksi",
            "new-year": "uuteenvuoteen, uuteen vuoteen",
            "epiphany": "loppiaiseen",
            "easter": "pääsiäiseen, pääsiäiseksi",
            "labour-day": "vappuun",
            "pentecost": "helluntaihin",
            "nordic-all-saints": "pyhäinpäivään",
        },
        Concept.FROM: {
            1: "tammikuun alusta, tammikuusta, tammikuustakin",
            2: "helmikuun alusta, helmikuusta, helmikuustakin",
            3: "maaliskuun alusta, maaliskuusta, maaliskuustakin",
            4: "huhtikuun alusta, huhtikuusta, huhtikuustakin",
            5: "toukokuun alusta, toukokuusta, toukokuustakin",
            6: "kesäkuun alusta, kesäkuusta, kesäkuustakin",
            7: "heinäkuun alusta, heinäkuusta, heinäkuustakin",
            8: "elokuun alusta, elokuusta, elokuustakin",
            9: "syyskuun alusta, syyskuusta, syyskuustakin",
            10: "lokakuun alusta, lokakuusta, lokakuustakin",
            11: "marraskuun alusta, marraskuusta, marraskuustakin",
            12: "joulukuun alusta, joulukuusta, joulukuustakin",
            "christmas": "joulusta",
            "easter": "pääsiäisestä",
        },
        Concept.IN: {
            Concept.PRESIDENCY: "puheenjohtajakaudella, puheenjohtajuuskaudella",
        },
    },
    postpositions={
        Concept.EXCEPT: "lukuun ottamatta, lukuunottamatta, poislukien, pois lukien",
        Concept.ONLY: "yksin, yksinään",
        Concept.AS_OF: "tilanteen mukaan, tilanteessa",
        Concept.BY: "mennessä, asti, saakka, viimeistään, menness, mennes",
        Concept.AFTER: "jälkeen, jälkeiset, jälkeisiä, jälkeinen, päätyttyä, päättymisen jälkeen, mentyä",
        Concept.FROM: "alkaen, lähtien, lukien, eteenpäin, alkaen eteenpäin",
        Concept.BEFORE: "edellä, alla",
        Concept.IN: "aikana, kuluessa, varrella, kohdalla, yhteydessä, mittaan",
        Concept.FOR: "varten, varalle",
        Concept.WITHIN: "kuluessa, sisällä, sisään, aikana, päästä, kuluttua",
        Concept.BETWEEN: """välillä, välisenä aikana, välisellä ajalla, väliset, välisiä, välistä, välinen, välisellä ajanjaksolla, väliin""",
        Concept.END: """lopussa, loppuun, loppua, lopulla, lopuksi, lopun, lopusta, loppu, viimeisenä päivänä, viimeiseen päivään""",
        Concept.VAGUE: """alussa, alkuun, alkua, alusta, alkupuolella, alkupuolelle, keskivaiheilla, puolivälissä, puoliväliin,
            puolessavälissä, tienoilla, paikkeilla, loppupuolella, loppupuolelle, vaiheilla, keskipaikkeilla, aikoihin,
            tietämillä, korvilla""",
        Concept.NEXT: """kokoontuu seuraavan kerran, kokoontuu seuraavaksi, on seuraavan kerran, pidetään seuraavan kerran, pidetään
            seuraavaksi, istuu seuraavan kerran""",
    },
    feasts={
        "christmas": "joulu, joulun, joulua, jouluna, joulupäivä, joulupäivän, joulupäivää, joulupäivänä",
        "new-year": "uusivuosi, uudenvuoden, uuttavuotta, uutta vuotta, uudenvuodenpäivä, uudenvuodenpäivän, uudenvuodenpäivää, uudenvuodenpäivänä",
        "epiphany": "loppiainen, loppiaisen, loppiaista, loppiaisena",
        "easter": "pääsiäinen, pääsiäisen, pääsiäistä, pääsiäisenä",
        "labour-day": "vappu, vapun, vappua, vappuna",
        "europe-day": "eurooppa-päivä, eurooppa-päivän, eurooppa-päivää, eurooppa-päivänä",
        "pentecost": "helluntai, helluntain, helluntaita, helluntaina",
        "assumption": "marian taivaaseenottaminen, marian taivaaseenottamisen",
        "nordic-all-saints": "pyhäinpäivä, pyhäinpäivän, pyhäinpäivää, pyhäinpäivänä",
    },
    presidency="puheenjohtajavaltio",
    words={
        Concept.PLURAL: "päivät, päivinä, viikot, viikoilla, viikkojen, kuukaudet, kuukausina, kuukausien, vuosina, vuosien, päivien, viikkoina",
        Concept.DEADLINE: "määräaika, määräajat",
        Concept.ON_TIME: """ajoissa, ajallaan, määräajassa, määräajoissa, määräaikaan, määräaikaan mennessä, määräajan kuluessa,
            määräajan puitteissa, asetetussa määräajassa, sovitussa määräajassa, annetussa määräajassa, asetettuun
            määräaikaan mennessä, annettuun määräaikaan mennessä, sovittuun määräaikaan mennessä, sovitussa
            ajassa, annetussa ajassa, oikeaan aikaan, oikea-aikaisesti, oikeaaikaisesti, hyvissä ajoin,
            aikataulussa, aikataulussaan, aikataulun mukaisesti, aikataulun mukaan, ajoissaan, ajallansa,
            eräpäivään mennessä, takarajaan mennessä, täsmällisesti,
            noudatti määräaikaa, noudattivat määräaikaa, noudattanut määräaikaa, noudattaneet määräaikaa,
            noudattanut määräaikoja, noudattaneet määräaikoja""",
        Concept.DAY: """päivä, päivän, päivää, päivään, päivässä, päivästä, päivällä, päivältä, päivälle, päiväksi, päivänä,
            päivät, päivättä, päivien, päiviä, päiviin, päivissä, päivistä, päivillä, päiviltä, päiville,
            päiviksi, päivinä, päivittä, pv, vrk, vuorokausi, vuorokauden, vuorokautta, vuorokaudessa,
            kalenteripäivä, kalenteripäivän, kalenteripäivää""",
        Concept.WEEK: """viikko, viikon, viikkoa, viikkoon, viikossa, viikosta, viikolla, viikolta, viikolle, viikoksi,
            viikkona, viikot, viikotta, viikkojen, viikkoja, viikkoihin, viikoissa, viikoista, viikoilla,
            viikoilta, viikoille, viikoiksi, viikoina, viikoitta, vk, viikkoina""",
        Concept.MONTHS: """kuukausi, kuukauden, kuukautta, kuukauteen, kuukaudessa, kuukaudesta, kuukaudella, kuukaudelta,
            kuukaudelle, kuukaudeksi, kuukautena, kuukaudet, kuukaudetta, kuukausien, kuukausia, kuukausiin,
            kuukausissa, kuukausista, kuukausilla, kuukausilta, kuukausille, kuukausiksi, kuukausina, kuukausitta,
            kuu, kuun, kuuta, kuuhun, kuussa, kuusta, kuulla, kuulta, kuulle, kuuksi, kuuna, kuut, kuutta, kk""",
        Concept.QUARTER: """neljännes, neljänneksen, neljännestä, neljännekseen, neljänneksessä, neljänneksestä, neljänneksellä,
            neljännekseltä, neljännekselle, neljännekseksi, neljänneksenä, neljännekset, neljänneksettä,
            neljännesten, neljänneksiä, neljänneksiin, neljänneksissä, neljänneksistä, neljänneksillä,
            neljänneksiltä, neljänneksille, neljänneksiksi, neljänneksinä, neljänneksittä, vuosineljännes,
            vuosineljänneksen, vuosineljännestä, vuosineljännekseen, vuosineljänneksessä, vuosineljänneksestä,
            vuosineljänneksellä, vuosineljännekseltä, vuosineljännekselle, vuosineljännekseksi,
            vuosineljänneksenä, vuosineljännekset, vuosineljänneksettä, vuosineljännesten, vuosineljänneksiä,
            vuosineljänneksiin, vuosineljänneksissä, vuosineljänneksistä, vuosineljänneksillä,
            vuosineljänneksiltä, vuosineljänneksille, vuosineljänneksiksi, vuosineljänneksinä,
            vuosineljänneksittä, kvartaali, kvartaalin, kvartaalia, kvartaalissa, kvartaalilla, kvartaaliin,
            vuosikolmannes, neljännesvuosi, neljännesvuoden, neljännesvuonna, neljännesvuodella, neljännesvuotta,
            neljännesvuoteen""",
        Concept.HALF: """puolisko, puoliskon, puoliskoa, puoliskoon, puoliskossa, puoliskosta, puoliskolla, puoliskolta,
            puoliskolle, puoliskoksi, puoliskona, puoliskot, puoliskotta, puoliskojen, puoliskoja, puoliskoihin,
            puoliskoissa, puoliskoista, puoliskoilla, puoliskoilta, puoliskoille, puoliskoiksi, puoliskoina,
            puoliskoitta, vuosipuolisko, vuosipuoliskon, vuosipuoliskoa, vuosipuoliskoon, vuosipuoliskossa,
            vuosipuoliskosta, vuosipuoliskolla, vuosipuoliskolta, vuosipuoliskolle, vuosipuoliskoksi,
            vuosipuoliskona, vuosipuoliskot, vuosipuoliskotta, vuosipuoliskojen, vuosipuoliskoja,
            vuosipuoliskoihin, vuosipuoliskoissa, vuosipuoliskoista, vuosipuoliskoilla, vuosipuoliskoilta,
            vuosipuoliskoille, vuosipuoliskoiksi, vuosipuoliskoina, vuosipuoliskoitta, puolivuotiskausi,
            puolivuotiskauden, puolivuotiskaudella, puolivuosi, puolivuoden, puolivuotta, puoli vuotta, puolen
            vuoden, vuodenpuolisko, vuodenpuoliskolla, lukukausi, alkupuolisko, alkupuoliskon, alkupuoliskolla,
            alkupuoliskoon, alkupuoliskoa, alkupuoliskosta, alkuvuosipuolisko, loppupuolisko, loppupuoliskon,
            loppupuoliskolla, loppupuoliskoon, jälkipuolisko, jälkipuoliskon, jälkipuoliskolla, jälkipuoliskoon,
            jälkipuoliskoa, jälkipuoliskosta""",
        Concept.YEAR: """vuosi, vuoden, vuotta, vuoteen, vuodessa, vuodesta, vuodella, vuodelta, vuodelle, vuodeksi, vuotena,
            vuodet, vuodetta, vuosien, vuosia, vuosiin, vuosissa, vuosista, vuosilla, vuosilta, vuosille,
            vuosiksi, vuosina, vuositta, vuonna, vuonnakin, v, kalenterivuosi, kalenterivuoden, kalenterivuonna""",
        Concept.TODAY: "tänään, tästä päivästä, tähän päivään, nyt heti, tämän päivän, tälle päivälle",
        Concept.TOMORROW: "huomenna, huomiseksi, huomiseen, huomisen, huominen, huomista",
        Concept.YESTERDAY: "eilen, eilisen, eiliseen",
        Concept.THIS: """tämä, tämän, tätä, tässä, tästä, tähän, tällä, tältä, tälle, tänä, tämänhetkinen, kuluva, kuluvan,
            kuluvaa, kuluvana, kuluvassa, kuluvalla, meneillään oleva, meneillään olevan, meneillään olevalla,
            nykyinen, nykyisen, nykyisellä, nykyisessä""",
        Concept.COMING: """tuleva, tulevan, tulevaa, tulevat, tulevia, tulevien, tulevassa, tulevana, tulevaan, tulevalla,
            tulossa, tulossa oleva, tulossa olevat, tulossa olevia, lähestyvä, lähestyvät, lähestyviä, lähestyvää,
            edessä, edessä oleva, edessä olevat, edessä olevia, on tulossa, tulollaan, edessäpäin, lähestymässä,
            luvassa, tiedossa, odotettavissa, edessään, tulossaan, näköpiirissä, työn alle tulossa""",
        Concept.NEXT: """seuraava, seuraavan, seuraavaa, seuraavassa, seuraavasta, seuraavaan, seuraavalla, seuraavalta,
            seuraavalle, seuraavana, seuraavaksi, seuraavat, seuraavien, seuraavia, seuraavissa, seuraavilla,
            ensi, lähin, lähimmän, lähintä, lähimmäksi, lähimpänä, lähimmässä, ensimmäiseksi, ensiksi,
            ensimmäisenä, seuraavan kerran, seuraavaksi vuorossa, vuorossa seuraavaksi, lähimmät, lähimpiä,
            aikaisin, aikaisimman, aikaisinta, kiireellisin, kiireisin, kiireisimmät, ensimmäisenä vuorossa,
            seuraavana vuorossa, vuorossa seuraavana, seuraavaksi edessä, seuraavaksi tulossa, lähinnä edessä,
            seuraavana tulossa, ensimmäisenä tulossa, ensimmäiseksi vuorossa""",
        Concept.LAST: """viime, viimeisin, viimeisimmän, viimeisimmässä, edellinen, edellisen, edellistä, edellisessä,
            edellisellä, mennyt, menneen, viimeksi, viimeinen, viimeisen, viimeisessä, viimeistä""",
        Concept.END: "loppu",
        Concept.YEAR_END: """vuoden loppuun, vuoden lopussa, vuoden loppua, vuoden lopuksi, vuoden lopun, vuodenvaihde,
            vuodenvaihteen, vuodenvaihteessa, vuodenvaihdetta, tämän vuoden loppuun, tämän vuoden lopussa, tämän
            vuoden loppua, kuluvan vuoden loppuun, kuluvan vuoden lopussa, kuluvan vuoden loppua, loppuvuoteen""",
        Concept.VAGUE: """kevätkausi, kevätkaudella, kevätkauden, syyskausi, syyskaudella, syyskauden, pian, kohta, lähiaikoina,
            lähitulevaisuudessa, lähitulevaisuus, lähipäivinä, lähipäivien, lähiviikkoina, lähiviikkojen,
            lähikuukausina, lähikuukausien, alkuvuosi, alkuvuoden, alkuvuodesta, alkuvuonna, alkuvuoteen,
            loppuvuosi, loppuvuoden, loppuvuodesta, loppuvuonna, alkukuusta, alkukuussa, loppukuusta, loppukuussa,
            keskivaiheilla, puolivälissä, puoliväliin, noin, suunnilleen, tienoilla, tienoo, tienoissa,
            paikkeilla, mahdollisimman pian, mahdollisimman nopeasti, niin pian kuin mahdollista, asap,
            viipymättä, lähiaika, kevät, kevään, keväällä, kevääseen, kevättä, keväästä, kesä, kesän, kesällä,
            kesään, kesää, kesästä, syksy, syksyn, syksyllä, syksyyn, syksyä, syksystä, talvi, talven, talvella,
            talveen, talvea, juhannus, juhannukseen, juhannusta, kesäloma, kesälomaa, kesälomien,
            kesätauko, kesätaukoa, kesätauon, loma, lomien, lomia, joskus, myöhemmin, aikaisemmin, aiemmin,
            äskettäin, hiljattain, juuri äsken, ennen pitkää, piakkoin, lähiaikojen, alku, alkuun""",
        Concept.MEETING: """kokous, kokouksen, kokousta, kokoukseen, kokouksessa, kokouksesta, kokouksella, kokoukselta,
            kokoukselle, kokoukseksi, kokouksena, kokoukset, kokouksetta, kokousten, kokouksia, kokouksiin,
            kokouksissa, kokouksista, kokouksilla, kokouksilta, kokouksille, kokouksiksi, kokouksina, kokouksitta,
            istunto, istunnon, istuntoa, istuntoon, istunnossa, istunnosta, istunnolla, istunnolta, istunnolle,
            istunnoksi, istuntona, istunnot, istunnotta, istuntojen, istuntoja, istuntoihin, istunnoissa,
            istunnoista, istunnoilla, istunnoilta, istunnoille, istunnoiksi, istunnoina, istunnoitta, neuvoston
            kokous, neuvoston kokouksen, neuvoston kokousta, neuvoston kokoukseen, neuvoston kokouksessa,
            neuvoston kokouksesta, neuvoston kokouksella, neuvoston kokoukselta, neuvoston kokoukselle, neuvoston
            kokoukseksi, neuvoston kokouksena, neuvoston kokoukset, neuvoston kokouksetta, neuvoston istunto,
            neuvoston istunnon, neuvoston istuntoa, neuvoston istuntoon, neuvoston istunnossa, neuvoston
            istunnosta, neuvoston istunnolla, neuvoston istunnolta, neuvoston istunnolle, neuvoston istunnoksi,
            neuvoston istuntona, neuvoston istunnot, neuvoston istunnotta, schengen-neuvoston kokous,
            schengen-neuvoston kokouksen, schengen-neuvoston kokousta, schengen-neuvoston kokoukseen,
            schengen-neuvoston kokouksessa, schengen-neuvoston kokouksesta, schengen-neuvoston kokouksella,
            schengen-neuvoston kokoukselta, schengen-neuvoston kokoukselle, schengen-neuvoston kokoukseksi,
            schengen-neuvoston kokouksena, schengen-neuvoston kokoukset, schengen-neuvoston kokouksetta,
            schengen-neuvoston istunto, schengen-neuvoston istunnon, schengen-neuvoston istuntoa,
            schengen-neuvoston istuntoon, schengen-neuvoston istunnossa, schengen-neuvoston istunnosta,
            schengen-neuvoston istunnolla, schengen-neuvoston istunnolta, schengen-neuvoston istunnolle,
            schengen-neuvoston istunnoksi, schengen-neuvoston istuntona, schengen-neuvoston istunnot,
            schengen-neuvoston istunnotta, ministerikokous, ministerikokouksen, ministerikokousta,
            ministerikokoukseen, ministerikokouksessa, ministerikokouksesta, ministerikokouksella,
            ministerikokoukselta, ministerikokoukselle, ministerikokoukseksi, ministerikokouksena,
            ministerikokoukset, ministerikokouksetta, oikeus- ja sisäasioiden neuvosto, oikeus- ja sisäasioiden
            neuvoston, oikeus- ja sisäasioiden neuvostoa, oikeus- ja sisäasioiden neuvostoon, oikeus- ja
            sisäasioiden neuvostossa, oikeus- ja sisäasioiden neuvostosta, oikeus- ja sisäasioiden neuvostolla,
            oikeus- ja sisäasioiden neuvostolta, oikeus- ja sisäasioiden neuvostolle, oikeus- ja sisäasioiden
            neuvostoksi, oikeus- ja sisäasioiden neuvostona, oikeus- ja sisäasioiden neuvostot, oikeus- ja
            sisäasioiden neuvostotta, oikeus- ja sisäasioiden neuvostojen, oikeus- ja sisäasioiden neuvostoja,
            oikeus- ja sisäasioiden neuvostoihin, oikeus- ja sisäasioiden neuvostoissa, oikeus- ja sisäasioiden
            neuvostoista, oikeus- ja sisäasioiden neuvostoilla, oikeus- ja sisäasioiden neuvostoilta, oikeus- ja
            sisäasioiden neuvostoille, oikeus- ja sisäasioiden neuvostoiksi, oikeus- ja sisäasioiden neuvostoina,
            oikeus- ja sisäasioiden neuvostoitta, oikeus- ja sisäasiain neuvosto, oikeus- ja sisäasiain neuvoston,
            oikeus- ja sisäasiain neuvostoa, oikeus- ja sisäasiain neuvostoon, oikeus- ja sisäasiain neuvostossa,
            oikeus- ja sisäasiain neuvostosta, oikeus- ja sisäasiain neuvostolla, oikeus- ja sisäasiain
            neuvostolta, oikeus- ja sisäasiain neuvostolle, oikeus- ja sisäasiain neuvostoksi, oikeus- ja
            sisäasiain neuvostona, oikeus- ja sisäasiain neuvostot, oikeus- ja sisäasiain neuvostotta, oikeus- ja
            sisäasiain neuvostojen, oikeus- ja sisäasiain neuvostoja, oikeus- ja sisäasiain neuvostoihin, oikeus-
            ja sisäasiain neuvostoissa, oikeus- ja sisäasiain neuvostoista, oikeus- ja sisäasiain neuvostoilla,
            oikeus- ja sisäasiain neuvostoilta, oikeus- ja sisäasiain neuvostoille, oikeus- ja sisäasiain
            neuvostoiksi, oikeus- ja sisäasiain neuvostoina, oikeus- ja sisäasiain neuvostoitta, osa neuvosto, osa
            neuvoston, osa neuvostoa, osa neuvostoon, osa neuvostossa, osa neuvostosta, osa neuvostolla, osa
            neuvostolta, osa neuvostolle, osa neuvostoksi, osa neuvostona, osa neuvostot, osa neuvostotta, osa
            neuvostojen, osa neuvostoja, osa neuvostoihin, osa neuvostoissa, osa neuvostoista, osa neuvostoilla,
            osa neuvostoilta, osa neuvostoille, osa neuvostoiksi, osa neuvostoina, osa neuvostoitta, yos neuvosto,
            yos neuvoston, yos neuvostoa, yos neuvostoon, yos neuvostossa, yos neuvostosta, yos neuvostolla, yos
            neuvostolta, yos neuvostolle, yos neuvostoksi, yos neuvostona, yos neuvostot, yos neuvostotta, yos
            neuvostojen, yos neuvostoja, yos neuvostoihin, yos neuvostoissa, yos neuvostoista, yos neuvostoilla,
            yos neuvostoilta, yos neuvostoille, yos neuvostoiksi, yos neuvostoina, yos neuvostoitta, jha neuvosto,
            jha neuvoston, jha neuvostoa, jha neuvostoon, jha neuvostossa, jha neuvostosta, jha neuvostolla, jha
            neuvostolta, jha neuvostolle, jha neuvostoksi, jha neuvostona, jha neuvostot, jha neuvostotta, jha
            neuvostojen, jha neuvostoja, jha neuvostoihin, jha neuvostoissa, jha neuvostoista, jha neuvostoilla,
            jha neuvostoilta, jha neuvostoille, jha neuvostoiksi, jha neuvostoina, jha neuvostoitta, sisäasioiden
            neuvosto, sisäasioiden neuvoston, sisäasioiden neuvostoa, sisäasioiden neuvostoon, sisäasioiden
            neuvostossa, sisäasioiden neuvostosta, sisäasioiden neuvostolla, sisäasioiden neuvostolta,
            sisäasioiden neuvostolle, sisäasioiden neuvostoksi, sisäasioiden neuvostona, sisäasioiden neuvostot,
            sisäasioiden neuvostotta, sisäasioiden neuvostojen, sisäasioiden neuvostoja, sisäasioiden
            neuvostoihin, sisäasioiden neuvostoissa, sisäasioiden neuvostoista, sisäasioiden neuvostoilla,
            sisäasioiden neuvostoilta, sisäasioiden neuvostoille, sisäasioiden neuvostoiksi, sisäasioiden
            neuvostoina, sisäasioiden neuvostoitta, schengen kokous, schengen kokouksen, schengen kokousta,
            schengen kokoukseen, schengen kokouksessa, schengen kokouksesta, schengen kokouksella, schengen
            kokoukselta, schengen kokoukselle, schengen kokoukseksi, schengen kokouksena, schengen kokoukset,
            schengen kokouksetta, virstanpylväs, virstanpylvään, virstanpylvästä, välitavoite, välitavoitteen,
            neuvostot, neuvostojen""",
        Concept.BY: """viimeistään, mennessä, deadline, määräaikana, ennen tai viimeistään, takarajana, takaraja, ei
            myöhemmin kuin, enintään, korkeintaan, määräpäivä, määräaika viimeistään""",
        Concept.BEFORE: """ennen, ennen kuin, ennenkuin, aikaisemmin kuin, aiemmin kuin, juuri ennen, hyvissä ajoin ennen, juuri
            ennen kuin""",
        Concept.IN: "aikana, kuluessa, päivänä",
        Concept.FROM: "alkaen, aikaisintaan, lähtien, alkaen ajankohdasta, ei ennen, ei aikaisemmin kuin",
        Concept.AS_OF: "tilanne päivänä, tilanne, tilanteen mukaan, tilannekuva",
        Concept.AFTER: "myöhemmin kuin, heti jälkeen, jälkeen",
        Concept.WITHIN: "kuluessa, sisällä, seuraavien",
        Concept.BETWEEN: "välillä, ajalla, aikavälillä, ajanjaksolla, jaksolla, ajanjaksona, kaudella",
        Concept.UNTIL: "asti, saakka",
        Concept.LATEST: "viimeistään, tai aiemmin, tai aikaisemmin, tai ennen sitä, tai sitä ennen",
        Concept.EARLIEST: """aikaisintaan, tai myöhemmin, ja myöhemmin, ja siitä eteenpäin, ja sen jälkeen, tai sen jälkeen,
            eteenpäin""",
        Concept.AND: """ja, sekä, että, &, plus, entä, entäpä, entäs, samoin kuin, ynnä, ja myös, ja lisäksi, entä sitten,
            mitenkäs, mites""",
        Concept.OR: "tai, taikka, vai, ja/tai, eli tai",
        Concept.WITH: "kanssa, yhdessä, yhteistyössä",
        Concept.JOINTLY: """yhteisraportti, yhteisraportin, yhteisraporttia, yhteisraportit, yhdessä, yhteisesti, yhteiset,
            yhteinen, yhteisiä, yhteisten, yhteistä, yhteistyössä, kanssa, porukalla, jaetut, jaettuja,
            yhteisellä, yhteisenä, yhteiseen""",
        Concept.BOTH: """molemmat, molempien, molempia, molemmilla, molemmilta, kumpikin, kummankin, kummallakin, yhdessä
            molemmat""",
        Concept.TO: "osoitettu, osoitettuna, vastaanottajana, vastaanottaja, osoitettuja, osoitetut, saajana",
        Concept.ASSIGNED: """tehtäviä on annettu, tehtävät on annettu, velvoitteita on annettu, velvoitteet on annettu, annetut
            tehtävät, annetut velvoitteet, annettuja tehtäviä, annettuja velvoitteita, tehtäväksi, kuuluu,
            kuuluvat, kuuluva, kuuluvia, kuuluvien, kuuluvista, kuuluvaa, kuulunut, asetettu, asetetut,
            asetettuja, määrätty, määrätyt, määrättyjä, annettu tehtäväksi, langennut, lankeaa, lankeavat, jää,
            jäävät, osoitettu tehtäväksi, vastuulla, tehtävänä, kuuluu tehtäviin""",
        Concept.WE: """me, meidän, meitä, meillä, meiltä, meille kuuluu, meille kuuluvat, meille kuuluvia, minä, minun,
            minulla, minulta, mun, mulla, mä, omat, oma, omamme, velvoitteemme, määräaikamme, tehtävämme,
            velvollisuutemme, itsemme, maamme, virastomme, hallituksemme,
            meille""",
        Concept.BACK: """he, heidän, heillä, heiltä, se, sen, sitä, sillä, siltä, ne, niiden, niitä, niillä, niiltä, hän,
            hänen, sama, saman, samat, samaa, samoin, siitä, niistä, edellä mainitut, edellä mainittu, mainitun,
            edellämainitut, muuta, mitä muuta, kuka muu, ketkä muut, nämä, näiden, näitä, näistä, noista, niitten""",
        Concept.ADDRESSED: "vastaanottajana, saajana, osoitettu, osoitetaan, annetaan tiedoksi, menee tiedoksi",
        Concept.POSSESSIVE: """heidän, sen, niiden, hänen, velvoitteensa, velvoitteitaan, tehtävänsä, määräaikansa, niitten""",
        Concept.WEEKDAY: """maanantai, maanantaina, maanantaihin, tiistai, tiistaina, tiistaihin, keskiviikko, keskiviikkona,
            keskiviikkoon, torstai, torstaina, torstaihin, perjantai, perjantaina, perjantaihin, lauantai,
            lauantaina, sunnuntai, sunnuntaina, sunnuntaihin, ma, ti, ke, to, pe, maanantaista, tiistaista,
            keskiviikosta, torstaista, perjantaista""",
        Concept.RECEIVE: "saa, saavat, vastaanottaa, vastaanottavat, saavansa",
        Concept.WHAT: """mitä, mikä, mitkä, minkä, mistä, missä, mihin, mitkäs, mitäs, mikäs, millainen, millaisia, millaiset,
            minkälaisia, minkälaiset, millä, milläs, mille, miltä, joita, jotka, mitkä kaikki, mitä kaikkea, mikä
            kaikki, joilla, joista, joiden, joiden määräaika, jonka määräaika, minkä määräaika, minkä määräajat,
            joiden määräajat, millä on määräaika, joilla on määräaika, mitähän, mikähän, minkälainen, mita, mitka""",
        Concept.WHO: """kuka, ketkä, kenen, keiden, kenellä, keillä, keneltä, keiltä, ketä, kelle, kellä, keitä, mikä
            taho, minkä tahon, mitkä tahot, minkä tahojen, mikä elin, mitkä elimet, minkä elimen, minkä elinten,
            millä taholla, millä tahoilla, miltä taholta, mikä toimija, mitkä toimijat, minkä toimijan, minkä
            toimijoiden, vastuutaho, vastuutahoa, vastuutahoja, vastuutahot, vastuutahon, vastuutahojen, kenellä
            on, ketkä kaikki, kuka kaikki, kenenkä, kenet, mikä organisaatio, minkä organisaation, millä
            organisaatiolla, millä elimellä, millä elimillä, ketkäs, kukas, tekijä, tekijät, tekijöitä,
            tekijöiden, toimittaja, toimittajat, toimittajia, vastuulliset, vastuunkantaja, vastuunkantajat,
            velvoitettu taho, velvoitetut tahot, kenestä, keistä, keneen, kenelläkään on, kellekä,
            kenelläkö""",
        Concept.WHEN: """milloin, koska, mihin mennessä, minä päivänä, mihin asti, mihin saakka, minä ajankohtana, mistä
            lähtien, mistä alkaen, mihin päivään mennessä, minä kuukautena, missä kuussa, missä kuussa mennessä,
            mihin kuuhun mennessä, minä vuonna, kuinka pian, miten pian, minkä ajan kuluessa, kauanko aikaa,
            kuinka kauan, kuinka paljon aikaa, paljonko aikaa, mikä päivä, päivämäärä, päivämäärät, milloinka,
            millon, koskas, mihin aikaan, mikä on määräaika, mitkä ovat määräajat, mikä on deadline, määräaika,
            viimeistään milloin, mikä on viimeinen päivä, mihinkä mennessä, mikä on takaraja, minkä aikataulun,
            millä aikataululla, minä päivinä, monesko päivä, monentenako päivänä, mihin päivämäärään mennessä,
            mille päivälle, mille kuulle, mikä on aikaraja, mikä on eräpäivä, mikä on määräpäivä, minkä päivän,
            mitä päivää, kuinka nopeasti, miten nopeasti, mihin määräaikaan mennessä, mihin määräaikaan, minkä
            määräajan kuluessa, missä määräajassa, millä määräajalla, missä aikataulussa, mihin takarajaan
            mennessä""",
        Concept.HOW_MANY: """kuinka monta, montako, kuinka moni, moniko, kuinka monella, kuinka paljon, paljonko, lukumäärä,
            lukumäärän, kuinka monen, monenko, monta, miten monta, kuinka moneen, yhteismäärä, monellako, kuinka
            usealla, kuinka useita, miten paljon, moneltako, monelta, monelle, monelleko, kuinka monta kappaletta,
            montako kappaletta, kuinka montaa, määrä, määrän, kuinka monelta""",
        Concept.STATUS_OF: """uutta, jotain uutta, uutisia, tilanne, tilanteen, tilannetta, tila, tilan, status, statuksen, tilannekatsaus, missä vaiheessa, miten
            on, vaihe, edistyminen, edistymisen, edistynyt, edistyy, miten edistyy, miten etenee, etenee,
            etenevät, edennyt, eteneminen, kuinka pitkällä, pitkällä, pitkällekö, tiedot, tietoja, lisätietoja,
            lisätieto, yksityiskohdat, yksityiskohtia, yksityiskohdista, tarkemmin, kerro lisää, kertokaa lisää,
            selitä, kuvaile, kuvaus, sisältö, sisällön, selitys, selittää, sisältää, kerro, kertokaa,
            missä mennään, missä ollaan, miten menee, mitä kuuluu, luettelo, lista, listaus, luettele, mitä uutta,
            päivitys, miltä näyttää, ajankohtainen tilanne, tilannetieto, tilannetiedot, mistä on kyse, koskee,
            kuinka on laita, miten sujuu, kuinka sujuu, kuinka menee, kuinka edistyy, kuinka etenee, missä
            jamassa, missä kunnossa, millä tolalla, mallilla, yksityiskohtaisesti, yksityiskohtaisemmin,
            laajemmin, enemmän tietoa, lisää tietoa, lisätiedot, lisätietojen, mitä tiedetään, mistä siinä on
            kyse, kuvaa, kuvailisitko, selittäisitkö, selittäkää, avaisitko""",
        Concept.HELP: """apua, apu, ohje, ohjeet, ohjeita, opastus, help, miten tämä toimii, miten sinä toimit, miten toimit,
            mitä osaat, mitä osaatte, mitä sinä osaat, mitä voit tehdä, mitä voin kysyä, mitä voin kysyä sinulta,
            mitä sinulta voi kysyä, mitä teiltä voi kysyä, mitä voi kysyä, kuka olet, kuka sinä olet, mikä olet,
            mikä sinä olet, miten käytän tätä, miten tätä käytetään, miten käytän sinua, käyttöohje, käyttöohjeet,
            komennot, käskyt, mitä komentoja on, mitä kysymyksiä voin esittää, millaisia kysymyksiä voin esittää,
            esimerkkejä, esimerkki, anna esimerkki, anna esimerkkejä, esimerkkikysymyksiä, tarvitsen apua, mihin
            pystyt, mihin kykenet, mitä tiedät, mitä ymmärrät, miten kysyn, kuinka kysyn, miten muotoilen
            kysymyksen, miten botti toimii, miten tämä botti toimii, mitä botti osaa, mitä tämä botti osaa, en
            ymmärrä, mitä toimintoja on, voitko auttaa, voitteko auttaa, miten voit auttaa, miten voitte auttaa,
            auta, auttakaa, opasta, mitä kaikkea osaat, kuinka tämä toimii, miten pääsen alkuun, manuaali, miten
            voin käyttää sinua, miten sinua käytetään, miten voin käyttää tätä, kuinka käytän sinua, kuinka sinua
            käytetään, neuvo minua, neuvo, neuvoja, miten sinua voi käyttää, miten tätä voi käyttää""",
        Concept.IS: "miten toimii, tarkoittaa, tarkoittavat, tarkoitetaan, on, ovat, onko, ovatko, olla, oli, ovatkaan",
        Concept.MUST: f"""{_MUST_AND_DELIVER}, tarvitse, tarvitsekaan, tarvinnut, oli määrä, olisi määrä, piti, täytyi, pitänyt, kuului, pitää, pitäisi, pitäis,
            täytyy, täytyisi, tulee, tulisi, pitäisikö, pitääkö, täytyykö, on pakko, joutuu, joutuvat, on määrä, on
            tarkoitus, on tarkoitus tehdä, kuuluisi, olisi, olisi tehtävä, odotetaan, odotetaanko, odottaa,
            odotettavissa, odotettu, vaaditaan, vaaditaanko, edellytetään, edellyttää, velvoitetaan, velvoitetut,
            velvollinen, velvollisia, velvoitettu, tarvitsee, tarvitsevat, tarvitaan, pyydetään, pyydetty, oltava,
            olla valmiina, oltava valmiina, sitoutunut, sitoutuneet, pidettävä, aikoo, aikovat, on tarpeen, on syytä,
            vaatimuksia, kaivataan, kaivattaisiin, toivotaan, toivottaisiin, toivottu, toivottuja, halutaan,
            haluttaisiin, tahdotaan, kysytään, vaadittaisiin, odotettaisiin, odotamme, odotatte, odotan, odotettuja,
            odotettavaa, vaadimme, vaadittu, vaaditut, vaadittuja, edellytetty, edellytetyt, edellytämme,
            peräänkuulutetaan, tarvittaisiin, tarvitaanko, halutaanko, velvoittaa, velvoittavat, velvoitettuna,
            velvoitettuja, sidottu, sitovat, pitäisikään, pitikö, pitikään, täytyykään, tuleeko, tulisiko, kuuluuko,
            kuulunee, on hoidettava, ollakseen""",
        Concept.OWE: f"""{_OWE_AND_ITEM}, tehtäviä on annettu, tehtävät on annettu, velvoitteita on annettu, velvoitteet on annettu, annetut tehtävät, annetut
            velvoitteet, annettuja tehtäviä, annettuja velvoitteita, velvollisuus, velvollisuuden, velvollisuutta,
            velvollisuuteen, velvollisuudessa, velvollisuudesta, velvollisuudella, velvollisuudelta, velvollisuudelle,
            velvollisuudeksi, velvollisuutena, velvollisuudet, velvollisuudetta, velvollisuuksien, velvollisuuksia,
            velvollisuuksiin, velvollisuuksissa, velvollisuuksista, velvollisuuksilla, velvollisuuksilta,
            velvollisuuksille, velvollisuuksiksi, velvollisuuksina, velvollisuuksitta, määräaika, määräajan,
            määräaikaa, määräajasta, määräajalla, määräajalta, määräajalle, määräajaksi, määräaikana, määräajat,
            määräajatta, määräaikojen, määräaikoja, määräaikoihin, määräajoista, määräajoilla, määräajoilta,
            määräajoille, määräajoiksi, määräajoina, määräajoitta, määräaikansa, määräpäivä, määräpäivän, määräpäivää,
            määräpäivään, määräpäivässä, määräpäivästä, määräpäivällä, määräpäivältä, määräpäivälle, määräpäiväksi,
            määräpäivänä, määräpäivät, määräpäivättä, määräpäivien, määräpäiviä, määräpäiviin, määräpäivissä,
            määräpäivistä, määräpäivillä, määräpäiviltä, määräpäiville, määräpäiviksi, määräpäivinä, määräpäivittä,
            takaraja, takarajan, takarajaa, takarajaan, takarajassa, takarajasta, takarajalla, takarajalta,
            takarajalle, takarajaksi, takarajana, takarajat, takarajatta, takarajojen, takarajoja, takarajoihin,
            takarajoissa, takarajoista, takarajoilla, takarajoilta, takarajoille, takarajoiksi, takarajoina,
            takarajoitta, deadline, deadlinen, deadlinea, deadlinet, deadlineja, deadlinejen, dedis, dediksen,
            dedikset, deadlinessa, dl, deadlinella, eräpäivä, eräpäivän, eräpäivät, eräpäivää, eräpäiviä, eräpäivien,
            velvollinen, velvollisia, velkaa, velassa, vastaa, vastaavat, vastaako, vastuussa, vastuu, vastuut,
            vastuuta, vastuun, vastuulla, vastuullaan, vastuullisia, vastuullinen, vastuualue, vastuualueet, erääntyy,
            erääntyvät, erääntyvä, erääntyviä, erääntyi, erääntyivät, erääntynee, eräänny, erääntyykö, erääntyvien,
            umpeutuu, umpeutuvat, päättyy, päättyvät, odotetaan, odotettavissa, vaaditaan, suunniteltu, suunnitteilla,
            aikataulu, aikataulun, aikataulut, työlista, työlistalla, työlistan, tehtävälista, tehtävälistalla,
            asialista, asialistalla, asialistalle, asialistan, esityslista, esityslistalla, esityslistalle,
            käsitellään, käsiteltävä, käsiteltävänä, käsittelyssä, käsittelyyn, on määrä, lupaus, lupaukset,
            lupauksia, luvannut, luvanneet, sitoumus, sitoumukset, sitoumuksia, sitoumusten, sitoutunut, sitoutuneet,
            sitoutuu, kuuluu, kuuluvat, kuuluuko, kuuluva, kontolla, hoidettavana, hoidettavanaan, työn alla,
            edellytetään, vaatimuksia, vaatimus, todo, harteilla, vastattavana, ohjelmassa, agendalla, agenda,
            agendan, listalla, toimitettavana, tontilla, pöydällä, osuus, osuudet, valmis, valmiina, valmiita,
            valmiiksi, valmistuu, valmistuvat, valmistua, kaivataan, toivotaan, halutaan, tahdotaan, kysytään,
            odotamme, heiniä, heinät, harteille, harteillaan, niskassa, niskoilla, niskaan, hallussa, huolena,
            murheena, tontille, pöydälle, pöydällään, kontolle, kontollaan, aikaraja, aikarajan, aikarajaa, aikarajat,
            aikarajoja, aikarajojen, aikarajassa, aikarajalla, aikarajaan, aikarajana, aikarajoista, aikarajoissa,
            aikarajoihin, määräpvm, määräaikainen, määräaikaiset, määräaikaisia, raportointivelvoitteesta,
            raportointivelvoitteista, raportointivelvollisuutta, raportointivelvollisuuksien, toimitusvelvoitteen,
            toimitusvelvollisuus, toimitusvelvollisuudet, tiedonantovelvollisuus, tiedonantovelvollisuudet,
            erääntymässä, erääntyminen, erääntymiset, erääntyvää, erääntyvistä, erääntyväksi, eräpäivässä,
            eräpäivänsä, eräpäiväksi, lankeaa, lankeavat, langennut, raukeaa, työsarka, työtaakka, urakan, tekemistä,
            hoidettavia, työlistallaan, vastuualueella, vastuualueeseen, vastuualueen, vastuisiin, vastuuseen,
            vastuiden, vastuunsa, sitoumuksensa, lupauksensa, on määrätty, on annettu tehtäväksi, on osoitettu
            tehtäväksi""",
        Concept.ITEM: f"""{_OWE_AND_ITEM}, yhteisraportti, yhteisraportin, yhteisraporttia, yhteisraportit, toimi, toimen, toimea, toimeen, toimet, toimien,
            toimia, toimiin, toimissa, toimista, toimilla, toimilta, toimille, toimessa, toimesta, toimenpide,
            toimenpiteen, toimenpidettä, toimenpiteet, toimenpiteiden, toimenpiteitä, toimenpiteistä, toimenpiteisiin,
            keskeinen toimi, keskeisen toimen, keskeiset toimet, keskeisten toimien, keskeisiä toimia, keskeisestä
            toimesta, avaintoimi, avaintoimen, avaintoimet, avaintoimien, avaintoimia, raportti, raportin, raporttia,
            raporttiin, raportissa, raportista, raportilla, raportilta, raportille, raportiksi, raporttina, raportit,
            raportitta, raporttien, raportteja, raportteihin, raporteissa, raporteista, raporteilla, raporteilta,
            raporteille, raporteiksi, raporteina, raporteitta, kertomus, kertomuksen, kertomusta, kertomukseen,
            kertomuksessa, kertomuksesta, kertomuksella, kertomukselta, kertomukselle, kertomukseksi, kertomuksena,
            kertomukset, kertomuksetta, kertomusten, kertomuksia, kertomuksiin, kertomuksissa, kertomuksista,
            kertomuksilla, kertomuksilta, kertomuksille, kertomuksiksi, kertomuksina, kertomuksitta, selvitys,
            selvityksen, selvitystä, selvitykseen, selvityksessä, selvityksestä, selvityksellä, selvitykseltä,
            selvitykselle, selvitykseksi, selvityksenä, selvitykset, selvityksettä, selvitysten, selvityksiä,
            selvityksiin, selvityksissä, selvityksistä, selvityksillä, selvityksiltä, selvityksille, selvityksiksi,
            selvityksinä, selvityksittä, suoritus, suorituksen, suoritusta, suoritukseen, suorituksessa,
            suorituksesta, suorituksella, suoritukselta, suoritukselle, suoritukseksi, suorituksena, suoritukset,
            suorituksetta, suoritusten, suorituksia, suorituksiin, suorituksissa, suorituksista, suorituksilla,
            suorituksilta, suorituksille, suorituksiksi, suorituksina, suorituksitta, asia, asian, asiaa, asiaan,
            asiassa, asiasta, asialla, asialta, asialle, asiaksi, asiana, asiat, asiatta, asioiden, asioita, asioihin,
            asioissa, asioista, asioilla, asioilta, asioille, asioiksi, asioina, asioitta, toimitus, toimituksen,
            toimitusta, toimitukseen, toimituksessa, toimituksesta, toimituksella, toimitukselta, toimitukselle,
            toimitukseksi, toimituksena, toimitukset, toimituksetta, toimitusten, toimituksia, toimituksiin,
            toimituksissa, toimituksista, toimituksilla, toimituksilta, toimituksille, toimituksiksi, toimituksina,
            toimituksitta, toimitettavaa, toimitettavia, toimitettavat, tuotos, tuotokset, tuotoksia, tuotosten,
            panos, panokset, panoksia, työ, työt, töitä, työtä, kohta, kohdat, kohtia, kohtien, jotain, jotakin,
            jatkotoimi, jatkotoimet, jatkotoimia, jatkotoimien, osasuoritus, osasuoritukset, raportointi,
            raportoinnin, raportointia, hommat, hommia, homma, juttu, jutut, juttuja, asiakirjaa, paperi, paperit,
            papereita, tekemisistä, tekemisten, hommien, hommista, hommasta, hommaa, jutuista, juttujen, juttua,
            jutun, papereista, paperia, paperin, asiakirjat, asiakirjoja, asiakirjojen, dokumentti, dokumentit,
            dokumentteja, dokumenttien, dokumentin, tuotoksen, tuotoksista, tuotosta, aineisto, aineistot, aineistoa,
            aineistoja, aineiston, katsaukset, katsauksia, yhteenvedot, analyysi, analyysit, analyysejä, suoritteet,
            suoritteita, suoritteiden, suoritteista, suorite, suoritteen, toimintaa, toiminta, urakoita""",
        Concept.DELIVER: f"""{_MUST_AND_DELIVER}, raportti, raportin, raporttia, raporttiin, raportissa, raportista, raportilla, raportilta, raportille, raportiksi,
            raporttina, raportit, raportitta, raporttien, raportteja, raportteihin, raporteissa, raporteista,
            raporteilla, raporteilta, raporteille, raporteiksi, raporteina, raporteitta, kertomus, kertomuksen,
            kertomusta, kertomukseen, kertomuksessa, kertomuksesta, kertomuksella, kertomukselta, kertomukselle,
            kertomukseksi, kertomuksena, kertomukset, kertomuksetta, kertomusten, kertomuksia, kertomuksiin,
            kertomuksissa, kertomuksista, kertomuksilla, kertomuksilta, kertomuksille, kertomuksiksi, kertomuksina,
            kertomuksitta, selvitys, selvityksen, selvitystä, selvitykseen, selvityksessä, selvityksestä,
            selvityksellä, selvitykseltä, selvitykselle, selvitykseksi, selvityksenä, selvitykset, selvityksettä,
            selvitysten, selvityksiä, selvityksiin, selvityksissä, selvityksistä, selvityksillä, selvityksiltä,
            selvityksille, selvityksiksi, selvityksinä, selvityksittä, tee, toimita, esitä, anna, laadi, raportoi,
            jätä, lähetä, tuota, hoida, suorita, valmistele, palauta, luovuta, täytä, toteuta, julkaise, ilmoita, jaa,
            tuo, vie, saa valmiiksi, valmistu, tarjoa, edistä, huolehdi, saata, päätä, toimittaa, esittää, tehdä,
            antaa, laatia, raportoida, jättää, lähettää, tuottaa, hoitaa, suorittaa, valmistella, palauttaa,
            luovuttaa, täyttää, toteuttaa, saattaa valmiiksi, julkaista, ilmoittaa, jakaa, tuoda, viedä, saada
            valmiiksi, valmistua, tarjota, panna täytäntöön, edistää, saattaa, päättää, osallistua työhön, koota,
            kerätä, luoda, laittaa, vastata toimituksesta, käynnistää, huolehtia, toimittavat, esittävät, tekee,
            tekevät, antavat, laatii, laativat, raportoivat, jättävät, lähettävät, tuottavat, hoitavat, suorittavat,
            valmistelee, valmistelevat, palauttavat, luovuttavat, täyttävät, toteuttavat, saattavat valmiiksi,
            julkaisee, julkaisevat, ilmoittavat, jakavat, tuovat, vievät, saavat valmiiksi, valmistuu, valmistuvat,
            tarjoaa, tarjoavat, panee täytäntöön, panevat täytäntöön, edistävät, saattavat, päättävät, osallistuu
            työhön, osallistuvat työhön, kokoaa, kokoavat, kerää, keräävät, luo, luovat, laittavat, vastaa
            toimituksesta, vastaavat toimituksesta, käynnistävät, huolehtii, huolehtivat, toimitetaan, esitetään,
            tehdään, annetaan, laaditaan, raportoidaan, jätetään, lähetetään, tuotetaan, hoidetaan, suoritetaan,
            valmistellaan, palautetaan, luovutetaan, täytetään, toteutetaan, saatetaan valmiiksi, julkaistaan,
            ilmoitetaan, jaetaan, tuodaan, viedään, saadaan valmiiksi, valmistutaan, tarjotaan, pannaan täytäntöön,
            edistetään, saatetaan, päätetään, osallistutaan työhön, kootaan, kerätään, luodaan, laitetaan, vastataan,
            käynnistetään, huolehditaan, tekemistä, tekeminen, tekemisen, tekemään, tekemästä, toimittamaan,
            esittämään, antamaan, laatimaan, raportoimaan, toimittamista, valmiiksi, valmiina, valmis, valmiita,
            toimitatte, tekevätkö, tekeekö, toimittaako, toimittavatko, esittääkö, toimittaisi, tekisi, toimittamassa,
            saatava, saada aikaan, saada, saa aikaan, saavat aikaan, saatava aikaan, saada tehtyä, saada tehdyksi,
            saatava tehdyksi, saatava tehtyä, saattaa päätökseen, saatettava päätökseen, saattaa loppuun, saatettava
            loppuun, viedä loppuun, vietävä loppuun, viedä päätökseen, viedä läpi, pistää, pantava, panna, pistettävä,
            antaa raportti, tehdä selkoa, tehtävä selkoa, selvittää, selvitettävä, tiedottaa, tiedotettava,
            tiedottavat, informoida, informoi, informoitava, informoivat, antaa tietoja, antaa selvitys, vastata,
            pidettävä huolta, pitää huolta, pitävät huolta, kantaa vastuu, kirjoittaa, kirjoitettava, päivittää,
            päivitettävä, päivittävät, arvioida, arvioitava, arvioi, arvioivat, analysoida, analysoitava, analysoi,
            analysoivat, kehittää, kehitettävä, kehittävät, tukea, tuettava, ottaa hoitaakseen, työstää, työstettävä,
            työstettävää, työstävät, lähetellä, välittää, välitettävä, välittävät, välitetään, tilittää, jättämään,
            lähettämään, hoitamaan, tuottamaan, suorittamaan, valmistelemaan, palauttamaan, täyttämään, toteuttamaan,
            julkaisemaan, ilmoittamaan, jakamaan, tuomaan, huolehtimaan, vastaamaan, toimittavan, tekevän, esittävän,
            antavan, laativan, raportoivan, jättävän, lähettävän, tuottavan, hoitavan, suorittavan, valmistelevan,
            palauttavan, luovuttavan, täyttävän, toteuttavan, julkaisevan, ilmoittavan, huolehtivan, toimittamisen,
            toimittaminen, esittäminen, raportoiminen, laatiminen, jättäminen, lähettäminen, suorittaminen,
            hoitaminen, menee, menevät, tiedotetaan""",
        Concept.OPEN: """avoin, avoimen, avointa, avoimeen, avoimessa, avoimesta, avoimella, avoimelta, avoimelle, avoimeksi,
            avoimena, avoimet, avoimetta, avoimien, avoimia, avoimiin, avoimissa, avoimista, avoimilla, avoimilta,
            avoimille, avoimiksi, avoimina, avoimitta, tekemätön, tekemätöntä, tekemättömiä, keskeneräinen,
            keskeneräisen, keskeneräistä, keskeneräiseen, keskeneräisessä, keskeneräisestä, keskeneräisellä,
            keskeneräiseltä, keskeneräiselle, keskeneräiseksi, keskeneräisenä, keskeneräiset, keskeneräisettä,
            keskeneräisten, keskeneräisiä, keskeneräisiin, keskeneräisissä, keskeneräisistä, keskeneräisillä,
            keskeneräisiltä, keskeneräisille, keskeneräisiksi, keskeneräisinä, keskeneräisittä, avointen, avoinna,
            auki, kesken, tekemättä, toimittamatta, esittämättä, raportoimatta, antamatta, suorittamatta,
            hoitamatta, täyttämättä, laatimatta, jäljellä, puuttuu, puuttuvat, puuttuva, puuttuvia, tekemättömät,
            täyttämättömät, täyttämättömiä, odottaa, odottavat, odottamassa, vielä tehtävänä, roikkuu, roikkuvat,
            vireillä, hoitamattomat, toimittamattomat, toimittamattomia, toteuttamatta, lähettämättä, jättämättä,
            valmistumatta, saamatta, meneillään, uupuu, uupuvat""",
        Concept.DONE: """tehty, tehdyt, tehtyjä, tehtynä, valmis, valmiit, valmista, valmiita, suoritettu, suoritetut,
            suoritettuja, päättynyt, päättyneet, päätetty, loppuunsaatettu, loppuun saatettu, loppuun suoritettu,
            täytetty, täytetyt, hoidettu, hoidetut, kuitattu, kuitatut, kuitattuja, ok-merkitty, valmistunut,
            valmistuneet, toteutettu, toteutetut, toteutunut, toteutuneet, merkitty tehdyksi, merkitty valmiiksi,
            toimitetut, toimitettuja, hoidossa valmiina, hoitunut, hoituneet, purkissa, paketissa, tehtyinä, saatu
            valmiiksi, tullut valmiiksi, tulleet valmiiksi, hoidossa, saatettu päätökseen, saatettu loppuun, viety
            loppuun, viety päätökseen, pois alta saatu, merkitty hoidetuksi,
            noudatti määräaikaa, noudattivat määräaikaa, noudattanut määräaikaa, noudattaneet määräaikaa,
            noudattanut määräaikoja, noudattaneet määräaikoja""",
        Concept.DELIVERED: f"""{_DELIVERED_AND_DID}, saanut tehtyä, saaneet tehtyä, saanut tehdyksi, saaneet tehdyksi, toimittanut, toimittaneet, toimitettu, toimitettua,
            toimitettuja, esittänyt, esittäneet, esitetty, esitettya, esitettyja, tehnyt, tehneet, tehty, tehtya,
            tehtyja, antanut, antaneet, annettu, annettua, annettuja, laatinut, laatineet, laadittu, laadittua,
            laadittuja, raportoinut, raportoineet, raportoitu, raportoitua, raportoituja, jättänyt, jättäneet,
            jätetty, jätettya, jätettyja, lähettänyt, lähettäneet, lähetetty, lähetettya, lähetettyja, tuottanut,
            tuottaneet, tuotettu, tuotettua, tuotettuja, hoitanut, hoitaneet, hoidettu, hoidettua, hoidettuja,
            suorittanut, suorittaneet, suoritettu, suoritettua, suoritettuja, valmistellut, valmistelleet,
            valmisteltu, valmisteltua, valmisteltuja, palauttanut, palauttaneet, palautettu, palautettua,
            palautettuja, luovuttanut, luovuttaneet, luovutettu, luovutettua, luovutettuja, täyttänyt, täyttäneet,
            täytetty, täytettya, täytettyja, toteuttanut, toteuttaneet, toteutettu, toteutettua, toteutettuja,
            saattanut valmiiksi, saattaneet valmiiksi, saatettu valmiiksi, saatettu valmiiksia, saatettu valmiiksija,
            julkaissut, julkaisseet, julkaistu, julkaistua, julkaistuja, ilmoittanut, ilmoittaneet, ilmoitettu,
            ilmoitettua, ilmoitettuja, jakanut, jakaneet, jaettu, jaettua, jaettuja, tuonut, tuoneet, tuotu, tuotua,
            tuotuja, vienyt, vieneet, viety, vietya, vietyja, saanut valmiiksi, saaneet valmiiksi, saatu valmiiksi,
            saatu valmiiksia, saatu valmiiksija, valmistunut, valmistuneet, valmistuttu, valmistuttua, valmistuttuja,
            tarjonnut, tarjonneet, tarjottu, tarjottua, tarjottuja, pannut täytäntöön, panneet täytäntöön, pantu
            täytäntöön, pantu täytäntööna, pantu täytäntöönja, edistänyt, edistäneet, edistetty, edistettya,
            edistettyja, saattanut, saattaneet, saatettu, saatettua, saatettuja, päättänyt, päättäneet, päätetty,
            päätettya, päätettyja, osallistunut työhön, osallistuneet työhön, osallistuttu työhön, osallistuttu
            työhöna, osallistuttu työhönja, koonnut, koonneet, koottu, koottua, koottuja, kerännyt, keränneet,
            kerätty, kerättya, kerättyja, luonut, luoneet, luotu, luotua, luotuja, laittanut, laittaneet, laitettu,
            laitettua, laitettuja, vastannut, vastanneet, vastattu, vastattua, vastattuja, käynnistänyt,
            käynnistäneet, käynnistetty, käynnistettya, käynnistettyja, huolehtinut, huolehtineet, huolehdittu,
            huolehdittua, huolehdittuja, toimitetut, toimitettuina, tehdyt, tehtyjä, tehdyiksi, annetut, esitetyt,
            esitettyjä, raportoidut, laaditut, suoritetut, jätetyt, lähetetyt, hoidetut, täytetyt, toteutetut,
            valmistuneita, saanut aikaan, saaneet aikaan, saatu aikaan, saatu, merkitty, valmis, valmiiksi""",
        Concept.DID: f"""{_DELIVERED_AND_DID}, on, ovat, onko, ovatko, jo, oli, olivat, ole, tähän mennessä, tähän asti, toistaiseksi, tähänastiset, on jo, ovat jo,
            jopa jo""",
        Concept.WAS: "oli, olivat, oliko, olivatko, ollut, olleet, olleen",
        Concept.OVERDUE: """ei ole toimitettu ajoissa, ei ole tehty ajoissa, ei ole toimitettu määräajassa, ei ole tehty
            määräajassa, ei ole toimittanut ajoissa, eivät ole toimittaneet ajoissa, jäi toimittamatta ajoissa,
            myöhästyä, myöhästynyttä, myöhässä, myöhästynyt, myöhästyneet, myöhästyneitä, myöhästyneiden,
            myöhästyy, myöhästyvät, myöhästyi, myöhästyivät, viivästynyt, viivästyneet, viivästyneitä, viivästyy,
            viivästyvät, viivästys, viivästykset, viivästyksiä, viivästyksissä, myöhästymiset, myöhästymisiä,
            myöhästyminen, rästissä, rästit, rästejä, rästi, rästiin, rästiä, erääntynyt, erääntyneet,
            erääntyneitä, erääntyneiden, umpeutunut, umpeutuneet, umpeutuneita, mennyt umpeen, menneet umpeen,
            määräaika ylittynyt, määräaika on ylittynyt, määräajat ylittyneet, määräajan ylittänyt, määräajan
            ylittäneet, määräajan ylittäneitä, ylittänyt määräajan, ylittäneet määräajan, ylittänyt määräaikansa,
            ylittäneet määräaikansa, määräaika on mennyt, määräaika on ohi, määräaika mennyt, määräaika mennyt
            umpeen, määräaika on mennyt umpeen, määräaika umpeutunut, määräaika on umpeutunut, määräaika on jo
            umpeutunut, määräajat ovat umpeutuneet, yliaikaa, yliajalla, yli määräajan, yli deadlinen, jäljessä,
            aikataulusta jäljessä, jäljessä aikataulusta, jäänyt jälkeen, aikataulusta myöhässä, liian myöhään,
            myöhään, määräaika on päättynyt, määräaika päättynyt, määräajan jälkeen, laiminlyönyt, laiminlyöneet,
            laiminlyöty, laiminlyönnit, olisi jo pitänyt, olisi pitänyt, olisi jo täytynyt, pitänyt jo, ei
            saapunut ajoissa, ei saatu ajoissa, ei ole saatu ajoissa, ei ole saapunut ajoissa, eivät ole saapuneet
            ajoissa, ei tullut ajoissa, myöhästelee, myöhästelevät, myöhästyviä, myöhästymisessä, viivästyneiden,
            viivästyneen, viivästynyttä, viivästyksen, viivästystä, viivästymiset, viivästyminen,
            viivästyksissään, erääntynyttä, erääntyneen, rästien, rästeistä, rästeissä, yli eräpäivän, eräpäivän
            ylittäneet, eräpäivä mennyt, eräpäivä on mennyt, määräaika on kulunut umpeen, määräaika kulunut
            umpeen, määräaika on kulunut, joiden määräaika on mennyt, joiden määräaika on umpeutunut, joiden
            määräaika on ohi, jonka määräaika on mennyt, jonka määräaika on umpeutunut, jonka määräaika on ohi,
            määräaika ylitetty, määräaika on ylitetty, määräajat ylitetty, ylitetty, ylitetyt, ylittynyt,
            ylittyneet, ylittynyttä""",
        Concept.ALL: """kaikki, kaikista, kaikkiin, kaikilta, kaikille, kaikkeen, jokaisella, jokaiselta, kaikkineen, kaiken
            kaikkiaan, kaikkien, kaikkia, kaikissa, kaikilla, kaikkea, kaiken, jokainen, jokaisen, jokaista, joka
            ikinen, koko, täydellinen, täydellisen, kokonaan""",
        Concept.ANY_STATUS: """tilasta riippumatta, riippumatta tilasta, tilanteesta riippumatta, riippumatta tilanteesta,
            statuksesta riippumatta, riippumatta statuksesta, kaikki tilat, missä tahansa tilassa, sekä avoimet
            että tehdyt, avoimet ja tehdyt, tehdyt ja avoimet, sekä tehdyt että avoimet, myös tehdyt, mukaan
            lukien tehdyt, tehdyt mukaan lukien, valmiit mukaan lukien, mukaan lukien valmiit, myös valmiit, tehty
            tai ei, tehtyinä tai ei, avoinna tai tehty, olipa tehty tai ei, avoimet ja valmiit, sekä avoimet että
            valmiit, myös jo tehdyt, kaikki mahdolliset tilat""",
        Concept.NOT: """ei, eivät, en, emme, eikä, eivätkä, ei ole, eivät ole, ei vielä, eivät vielä, ei enää, eihän, ei olla,
            ei ollut, eivät olleet, älä, ei mitään, mitään, ei mikään, eikö, eivätkö, ole vielä""",
        Concept.TO_WHOM: "kenelle, keille",
        Concept.BEYOND: """kaikki muut, muut, muiden, muilla, muilta, muita, muu, muun, toisin kuin, enemmän kuin, vähemmän kuin, vähintään, ainakin,
            verrattuna, vertaa, vertaile, sijaan, sijasta, sen sijaan, jollei, ellei, ellei ole, jos, jätä pois, jättäkää pois, pois, jätetään
            pois, mikäli, useampi kuin, useampaan kuin, yli, alle, paitsi jos""",
        Concept.ONLY: "vain, ainoastaan, yksinomaan, pelkästään, pelkkä",
        Concept.EXCEPT: """paitsi, lukuun ottamatta, lukuunottamatta, poislukien, pois lukien, ilman, pl, muut kuin, muiden kuin, muilla kuin, muita kuin,
            muun kuin, muuta kuin, muu kuin, mutta ei,
            muulla kuin, muilta kuin, muulta kuin""",
        Concept.UNDATED: """ei määräaikaa, ei ole määräaikaa, ei ole asetettu määräaikaa, ei ole annettu määräaikaa, ilman
            määräaikaa, ilman määräaikoja, ilman määräpäivää, ilman deadlinea, ilman takarajaa, ilman päivämäärää,
            ilman eräpäivää, ei ole määräpäivää, ei ole deadlinea, ei ole takarajaa, ei ole päivämäärää, ei
            määräpäivää, ei deadlinea, ei takarajaa, ei päivämäärää, ei ole kiinteää määräaikaa, ei ole määritelty
            määräaikaa, ei ole mitään määräaikaa, vailla määräaikaa, vailla määräpäivää, määräajaton,
            määräajattomat, määräajattomia, määräajattomien, päiväämätön, päiväämättömät, päiväämättömiä,
            määräaika puuttuu, määräpäivä puuttuu, puuttuu määräaika, puuttuu määräpäivä, määräaikaa ei ole,
            määräaikaa ei ole annettu, määräaika on avoin, toistaiseksi voimassa oleva, määräaika määrittämättä,
            jatkuva, jatkuvat, jatkuvia, ei ole vielä määräaikaa, ilman kiinteää määräaikaa, ei aikarajaa, ei ole
            aikarajaa, ilman aikarajaa, vailla aikarajaa, aikaraja puuttuu, puuttuu aikaraja, aikarajaa ei ole, ei
            ole asetettu aikarajaa, ilman eräpäiviä, ei ole eräpäivää, eräpäivä puuttuu, vailla eräpäivää, vailla
            takarajaa, vailla deadlinea, takaraja puuttuu, takarajaa ei ole, päivämäärä puuttuu, vailla
            päivämäärää, ei ole sovittu määräaikaa, ei ole määrätty määräaikaa, ei ole annettu päivämäärää, ei ole
            asetettu päivämäärää, ei ole sidottu määräaikaan, ei sidottu määräaikaan, määräaikaa vailla, ilman
            määräpäiviä, ilman aikataulua, ei aikataulua, ei ole aikataulua, ei vielä ole määräaikaa, eivät ole
            määräaikaa, ei ole vielä asetettu määräaikaa, ei vielä ole asetettu määräaikaa, eivät ole asetettu
            määräaikaa, ei ole vielä annettu määräaikaa, ei vielä ole annettu määräaikaa, eivät ole annettu
            määräaikaa, ei ole vielä määräpäivää, ei vielä ole määräpäivää, eivät ole määräpäivää, ei ole vielä
            deadlinea, ei vielä ole deadlinea, eivät ole deadlinea, ei ole vielä takarajaa, ei vielä ole
            takarajaa, eivät ole takarajaa, ei ole vielä päivämäärää, ei vielä ole päivämäärää, eivät ole
            päivämäärää, ei ole vielä kiinteää määräaikaa, ei vielä ole kiinteää määräaikaa, eivät ole kiinteää
            määräaikaa, ei ole vielä määritelty määräaikaa, ei vielä ole määritelty määräaikaa, eivät ole
            määritelty määräaikaa, ei ole vielä mitään määräaikaa, ei vielä ole mitään määräaikaa, eivät ole
            mitään määräaikaa, määräaikaa ei vielä ole, määräaikaa eivät ole, määräaikaa ei ole vielä annettu,
            määräaikaa ei vielä ole annettu, määräaikaa eivät ole annettu, ei ole vielä aikarajaa, ei vielä ole
            aikarajaa, eivät ole aikarajaa, aikarajaa ei vielä ole, aikarajaa eivät ole, ei ole vielä asetettu
            aikarajaa, ei vielä ole asetettu aikarajaa, eivät ole asetettu aikarajaa, ei ole vielä eräpäivää, ei
            vielä ole eräpäivää, eivät ole eräpäivää, takarajaa ei vielä ole, takarajaa eivät ole, ei ole vielä
            sovittu määräaikaa, ei vielä ole sovittu määräaikaa, eivät ole sovittu määräaikaa, ei ole vielä
            määrätty määräaikaa, ei vielä ole määrätty määräaikaa, eivät ole määrätty määräaikaa, ei ole vielä
            annettu päivämäärää, ei vielä ole annettu päivämäärää, eivät ole annettu päivämäärää, ei ole vielä
            asetettu päivämäärää, ei vielä ole asetettu päivämäärää, eivät ole asetettu päivämäärää, ei ole vielä
            sidottu määräaikaan, ei vielä ole sidottu määräaikaan, eivät ole sidottu määräaikaan, ei ole vielä
            aikataulua, ei vielä ole aikataulua, eivät ole aikataulua, vailla aikataulua, aikataulu puuttuu,
            puuttuu aikataulu, aikataulua ei ole""",
        Concept.OWNERLESS: """ilman vastuutahoa, ilman vastuutahoja, ei vastuutahoa, ei ole vastuutahoa, ei ole nimetty vastuutahoa,
            vailla vastuutahoa, vastuutaho puuttuu, puuttuu vastuutaho, vastuutahoa ei ole, ilman vastuuhenkilöä,
            ei ole vastuuhenkilöä, ilman vastaavaa, ilman omistajaa, ei ole omistajaa, ei omistajaa, omistajaa ei
            ole, omistaja puuttuu, kukaan ei vastaa, ei vastaa kukaan, kukaan ei ole vastuussa, ei kukaan vastaa,
            ei ole kukaan vastuussa, ei ole kenenkään vastuulla, kenenkään vastuulla, ei kenenkään vastuulla, ei
            kuulu kenellekään, eivät kuulu kenellekään, ei ole kenelläkään, ei ole osoitettu kenellekään,
            osoittamatta kenellekään, kenellekään osoittamaton, vastuuttamaton, vastuuttamattomat,
            vastuuttamattomia, vailla omistajaa, ei ole ketään vastuussa, ei ole vastuullista, ilman vastuullista,
            ilman vastuullista tahoa, ei ole vastuullista tahoa, nimeämätön vastuutaho, ei ole kellään vastuulla,
            ei kukaan ole vastuussa, kenenkään kontolla, ei kenenkään kontolla, ei ole kenenkään kontolla,
            vastuullinen puuttuu, puuttuu vastuullinen, tekijä puuttuu, ilman tekijää, vailla tekijää, ei ole
            tekijää, ei tekijää, vailla vastuullista, ilman vastuunkantajaa, kenellekään kuulumaton, kenellekään
            kuulumattomat, ei ole kenenkään tehtävä, kenenkään tehtävä, ei kenenkään tehtävä, ei ole annettu
            kenellekään, ei ole annettu kenenkään tehtäväksi, ei ole määrätty kenellekään, ei ole vielä
            vastuutahoa, ei vielä ole vastuutahoa, eivät ole vastuutahoa, ei ole vielä nimetty vastuutahoa, ei
            vielä ole nimetty vastuutahoa, eivät ole nimetty vastuutahoa, vastuutahoa ei vielä ole, vastuutahoa
            eivät ole, ei ole vielä vastuuhenkilöä, ei vielä ole vastuuhenkilöä, eivät ole vastuuhenkilöä, ei ole
            vielä omistajaa, ei vielä ole omistajaa, eivät ole omistajaa, omistajaa ei vielä ole, omistajaa eivät
            ole, kukaan ei ole vielä vastuussa, kukaan ei vielä ole vastuussa, kukaan eivät ole vastuussa, ei ole
            vielä kukaan vastuussa, ei vielä ole kukaan vastuussa, eivät ole kukaan vastuussa, ei ole vielä
            kenenkään vastuulla, ei vielä ole kenenkään vastuulla, eivät ole kenenkään vastuulla, eivät kenenkään
            vastuulla, ei ole vielä kenelläkään, ei vielä ole kenelläkään, eivät ole kenelläkään, ei ole vielä
            osoitettu kenellekään, ei vielä ole osoitettu kenellekään, eivät ole osoitettu kenellekään, ei ole
            vielä ketään vastuussa, ei vielä ole ketään vastuussa, eivät ole ketään vastuussa, ei ole vielä
            vastuullista, ei vielä ole vastuullista, eivät ole vastuullista, ei ole vielä vastuullista tahoa, ei
            vielä ole vastuullista tahoa, eivät ole vastuullista tahoa, ei ole vielä kellään vastuulla, ei vielä
            ole kellään vastuulla, eivät ole kellään vastuulla, eivät kenenkään kontolla, ei ole vielä kenenkään
            kontolla, ei vielä ole kenenkään kontolla, eivät ole kenenkään kontolla, ei ole vielä tekijää, ei
            vielä ole tekijää, eivät ole tekijää, ei ole vielä kenenkään tehtävä, ei vielä ole kenenkään tehtävä,
            eivät ole kenenkään tehtävä, eivät kenenkään tehtävä, ei ole vielä annettu kenellekään, ei vielä ole
            annettu kenellekään, eivät ole annettu kenellekään, ei ole vielä annettu kenenkään tehtäväksi, ei
            vielä ole annettu kenenkään tehtäväksi, eivät ole annettu kenenkään tehtäväksi, ei ole vielä määrätty
            kenellekään, ei vielä ole määrätty kenellekään, eivät ole määrätty kenellekään""",
        Concept.SECTION: """jakso, jakson, jaksoa, jaksossa, jaksosta, jaksoon, jaksolla, osa, osan, osaa, osassa, osasta, osaan,
            osio, osion, osiota, osiossa, osiosta, osioon, luku, luvun, lukua, luvussa, luvusta, lukuun, pääluku,
            otsikko, otsikon, otsikossa, otsake, kappale, osion kohdalla, osuus III, jaksoon kuuluvat, lukuun
            kuuluvat, pääjakso, pääluvun, pääluvussa""",
        Concept.ACTION: """kohta, kohdan, kohtaa, kohdassa, kohdasta, kohtaan, kohdalla, kohdat, kohtien, toimi, toimen, toimea,
            toimesta, toimeen, keskeinen toimi, keskeisen toimen, keskeisestä toimesta, avaintoimi, avaintoimen,
            avaintoimesta, numero, numeron, nro, nr, viite, viitteen, viitteellä, velvoite, velvoitteen,
            velvoitetta, velvoitteesta, alakohta, alakohdan, momentti, piste, rivi, tehtävä, tehtävän, mukainen,
            mukaisesti""",
        Concept.CHANGE: """poista, poistakaa, poistaa, siirrä, siirtäkää, siirtää, lykkää, lykätkää, lykätä, pidennä, pidentäkää,
            pidentää, merkitse, merkitkää, merkitä, muuttakaa, muuttaa, vaihda, vaihtakaa, vaihtaa, korvaa,
            korvatkaa, korvata, lisätkää, lisätä, nimeä uudelleen, nimetä uudelleen, osoita, osoittaa, sulje,
            sulkekaa, sulkea, avaa uudelleen, avata uudelleen, peru, perukaa, perua, peruuta, peruuttakaa,
            peruuttaa, kumoa, kumota, hyväksy, hyväksykää, hyväksyä, muistutus, vahvista, vahvistakaa, vahvistaa,
            muistuta, muistuttakaa, muistuttaa, muistuta minua""",
        Concept.HOW_OFTEN: """kuinka usein, miten usein, kuinka monta kertaa, kuinka säännöllisesti, miten säännöllisesti, millä
            tahdilla, millä välein""",
        Concept.WHERE: "missä",
        Concept.WHY: "miksi, minkä vuoksi, minkä takia, mistä syystä, mistä johtuu",
        Concept.NOISE: """muistuttaa,
            toimittakaa, lähettäkää, laittakaa, tehkää, laatikaa, ilmoittakaa, katsokaa, tarkistakaa,
            muistuttakaa, selvittäkää, hankkikaa, jäi, jäivät, jää, jäävät, jäänyt, jääneet, on, ovat, ole, onko,
            ovatko, olla, oli, olivat, ollaan, olen, olemme, olet, olette, olisi, olisiko, olevat, oleva, olevan,
            olevia, olevien, ollut, olleet, hei, moi, terve, moikka, heippa, hyvää päivää, päivää, huomenta, hyvää
            huomenta, iltapäivää, botti, bot, botille, schengen-botti, kiitos, kiitoksia, kiitti, kiitän,
            kiitämme, kiitos paljon, kiitos etukäteen, etukäteen kiittäen, kiitos avusta, ystävällisesti,
            ystävällisin terveisin, terveisin, t, yt, ole hyvä, olkaa hyvä, ole kiltti, pyydän, pyytäisin,
            pyydämme, voisitko, voisitteko, voitko, voitteko, voisiko, voiko, voi, voin, voisin, voidaanko,
            saisiko, saisinko, saanko, saako, saisimmeko, saadaanko, haluan, haluaisin, haluamme, haluaisimme,
            tietää, tahtoisin, tiedätkö, tiedättekö, tietäisitkö, osaatko sanoa, osaisitko, kertoa, kerro,
            kertokaa, kertoisitko, kertoisitteko, sano, sanoa, sanoisitko, näytä, näyttäkää, näyttää,
            näyttäisitkö, anna, antakaa, antaisitko, listaa, listatkaa, luettele, luetelkaa, lista, listaus,
            luettelo, etsi, hae, hakekaa, tarkista, katso, muistuta, lähetä, minulle, meille, mulle, minua, meitä,
            teille, sinulle, sinulta, teiltä, tietoa, tieto, tiedon, tietoja, tiedoksi, kysymys, kysymyksen,
            kysyä, kysyisin, kysyn, kysyisimme, selvittää, selvitän, tarvitsen, tarvitsisin, tarvitsemme,
            kiinnostaa, kiinnostaisi, mietin, mietimme, yhteenveto, yhteenvedon, koonti, koonnin, katsaus,
            yleiskatsaus, yleiskatsauksen, nyt, tällä hetkellä, parhaillaan, nykyään, nykyisin, vielä, yhä,
            edelleen, jo, myös, lisäksi, taas, sitten, niin, no, eli, siis, oikeastaan, tarkalleen, täsmälleen,
            tarkkaan ottaen, ihan, aivan, juuri, vaan, kai, ehkä, mahdollisesti, kenties, varmaan, suoraan, heti,
            pikaisesti, nopeasti, lyhyesti, kiireesti, kiireellinen, että, jotta, kun, kuin, joka, jonka, jota,
            jossa, josta, jolla, jolle, jotka, joita, joiden, joilla, joille, tämä, tämän, tätä, nämä, näiden,
            tuo, tuon, ne, ko, kyseinen, kyseisen, kyseiset, kyseisten, mukaan, mukainen, mukaiset, mukaisia,
            mukaisesti, nojalla, perusteella, kautta, puolesta, puolelta, osalta, osalle, kannalta, suhteen,
            liittyen, liittyvät, liittyvä, liittyviä, koskien, koskeva, koskevat, koskevia, koskevista, koskevien,
            koskevaan, koskeville, koskevaa, koskevan, liittyvistä, liittyvien, liittyvää, liittyvän, kuuluviin,
            erääntyvistä, luettelon, luettelosta, listan, koskevasta, varalta, taholta, toimesta, varten, kohden,
            kohdalta, osana, tasolla, puitteissa, avulla, välityksellä, kuten, eri, useita, asiakirja, asiakirjan,
            asiakirjassa, asiakirjasta, muistio, muistion, muistiossa, muistiosta, neuvoston asiakirja, neuvoston
            asiakirjan, neuvoston asiakirjassa, rekisteri, rekisterin, rekisterissä, st, note, viranomainen,
            viranomaiset, viranomaisten, viranomaisen, viranomaisilla, viranomaisilta, viranomaisille,
            viranomaisia, hallitus, hallituksen, hallituksella, hallitukselta, delegaatio, delegaation,
            delegaatiolla, ministeriö, ministeriön, taho, tahon, tahot, tahojen, elin, elimen, elimet, elinten,
            toimija, toimijan, toimijat, toimijoiden, organisaatio, tasavalta, tasavallan, kuningaskunta,
            kuningaskunnan, yksikkö, yksikön, osapuoli, osapuolet, maa, maan, jotain, jotakin, mitään, mikään,
            joku, jokin, jonkun, jonkin, jostain, jostakin, jollain, jollakin, kukin, kunkin, itse, itsellään,
            itsekseen, toisensa, toisiaan, lainkaan, ollenkaan, tulee, tulevat, tule, menee, menevät, mene, käy,
            käydään, löytyy, löytyvät, esiintyy, sisältyy, sisältyvät, sisällytetään, kirjataan, kirjattu,
            merkitty, mainittu, mainitut, mainitaan, nimetty, nimetyt, asetettu, asetetut, annettu, määrätty,
            määritelty, pidetään, pidettiin, järjestetään, kokoontuu, kokoontuvat, kokoontuu seuraavaksi,
            kokoontui, istuu, sekä, esim, esimerkiksi, ns, nim, yms, jne, ym, mm, muun muassa, yhteensä,
            kaikkiaan, kokonaisuudessaan, erikseen, virallisesti, käytännössä, konkreettisesti, tarkka, tarkat,
            tarkkaa, kansallinen, kansalliset, kansallisten, kansallisella, asianomainen, asianomaiset, eräs,
            tietyt, tietty, päivämäärä, pvm, klo, ajankohta, ajankohtana, ajankohdan, ajassa, ajan, aikana, aikaa,
            hetki, hetkellä, ryhmä, ryhmänä, ryhmän, kollektiivina, yhteisönä, jäsen, jäsenenä, jäseninä, omasta
            puolestaan, entinen, entisen, nykyinen, nykyisen, nykyiset, eu, eu:n, unionin, euroopan unionin,
            schengen, schengenin, schengen-alueen, hän, sanotaan, sanoo, sanottu, puhutaan, todetaan, alalla,
            alan, alueella, alueen, aihe, aiheesta, aiheen, teema, teemasta, asialta, asian, asiassa, saralla,
            torjumiseksi, torjunnassa, tapahtuu, tapahtua, tapahtuvat, eurooppalainen, eurooppalaiset,
            eurooppalaisten, oikein, kunnolla, oma, omat, omalta osaltaan, osaltaan, puolestaan, sanoen, toisin
            sanoen, tosiaan, todella, oikea, nähdä, näkisin, näkisimme, näkee, nähtäväksi, nähtävillä, katsoa,
            katsotaan, katsoisitko, lukea, kuulla, ymmärtää, kaikesta, kaikella, kaikeksi, kaikenlaista,
            kaikenlaisia, selvitä, selvittäisitkö, tarkistaa, tsekata, tsekkaa, tsekkaisitko, hakisitko,
            etsisitkö, auttaisitko, auttaisitteko, kirjoita, kirjoittaa, kirjoittaisitko, laita, laittaisitko,
            laittaisitteko, listaisitko, listaisitteko, luettelisitko, luettelisitteko, poimi, poimisitko,
            tulostaisitko, heitä, pistä, pistäisitkö, lähettäisitkö, lähettäisittekö, antaisitteko,
            ilmoittaisitko, pyytää, pyytäisimme, toivon, toivoisin, toivomme, toivoisimme, kiitollisena,
            näyttäisi, löytyykö, löytyykös, saan, saamme, saisi, saisimme, saataisiin, sinä, sä, sun, sinun,
            sinua, sinussa, sinusta, sinuun, te, teitä, teissä, teistä, teihin, mua, mut, minusta, minuun, meistä,
            meihin, johon, jolta, joilta, joihin, joissa, joksi, jona, joina, joiksi, minne, siinä, siihen,
            siellä, sinne, siksi, sillä, silti, onhan, onpa, niinhän, kyllä, kyllähän, vissiin, varmaankin,
            kaiketi, luultavasti, ilmeisesti, todennäköisesti, tosiasiassa, periaatteessa, pääasiassa, lähinnä,
            nimenomaan, erityisesti, etenkin, varsinkin, ennen kaikkea, kerralla, kaikki tyynni, vuorossa, eteen,
            vastaan, esille, esiin, luokse, piiriin, piirissä, piiristä, alaisuudessa, alaisuuteen, joukossa,
            joukosta, keskuudessa, keskuudesta, listaan, listalta, listauksen, luetteloa, koostetta, kooste,
            yhteenvetona, listana, luettelona, taulukkona, taulukko, taulukon, tiivistelmä, tiivistelmän, tieto
            siitä, tietoa siitä, tietoja siitä, selville, selvää, selväksi, kiitos jo etukäteen, kiitti etukäteen,
            kiitokset, terv, terkut, moro, morjesta, arvoisa vastaanottaja, kertoisi, kertoisivat, kerrotko,
            kerrotteko, kerrottaisiin, sanotko, sanotteko, sanoisitteko, näytätkö, näytättekö, annatko, annatteko,
            listaatko, luetteletko, osaat, osaatteko, osaisitteko, osaako, tietäisittekö, tiedä, tietäisikö,
            tietääkö, mahtaa, mahtavat, mahtaako, mahtavatko, saattaa olla, voivat, voivatko, voidaan,
            voitaisiinko, voisivatko, pystytkö, pystyttekö, pystyisitkö, pystyisittekö, ajatellen, silmällä
            pitäen, tiimoilta, tiimoihin, merkeissä, liittyykö, koskeeko, puitteisiin, yhteydessä, nojautuen,
            pohjalta, jokseenkin, ylipäätään, ylipäänsä, muutoin, muuten, sitäpaitsi, puheena oleva, mainitun,
            oheinen, tarkalleen ottaen, tarkkaan, kaiken kaikkiaan, loppujen lopuksi, kuntoon, pois alta, alta
            pois, valmiiksi asti, onko mitään, onko mikään, onko ketään, on mitään, löytyykö mitään""",
    },
    chatter="""huomenta, hyvää iltaa, iltaa, näkemiin, hei hei, moi moi, morjens, tervehdys, arvoisa, hyvä, hyvät,
        kollega, kollegat, kollegoille, rakas, arvoisat kollegat, kaverit, ystävä, ystävät, herra, rouva, tiimi,
        kaikille, toivottavasti, mukavaa päivää, hyvää viikonloppua, hyvää päivänjatkoa, terkuin, terveiset,
        parhain terveisin, kunnioittavasti, kiitollinen, kiitollisia, olisin kiitollinen, olisimme kiitollisia,
        suuri kiitos, suuret kiitokset, tuhannet kiitokset, paljon kiitoksia, kiitosta, kiitos vielä, kiitos jo
        etukäteen, vastauksesta, avusta, ajastasi, vaivannäöstä, anteeksi, pahoittelut, sori, pahoittelen, hups,
        ups, hmm, hm, öö, joo, juu, kyllä, okei, ok, selvä, hienoa, hyvä juttu, loistavaa, mahtavaa, upeaa,
        super, jees, just, tuota, tuota noin, noniin, no niin, kuule, kuulehan, kuulkaa, hetkinen, odota, haha,
        lol, heh, valitettavasti, onneksi, oikeasti, muuten, sivumennen sanoen, muistaakseni, luulen, uskon,
        arvelen, mielestäni, tietääkseni, käsittääkseni, ymmärtääkseni, ilmeisesti, luultavasti,
        todennäköisesti, varmasti, tietenkin, tietysti, luonnollisesti, itse asiassa, toki, ehkäpä, mahdollista,
        jos mahdollista, mikäli mahdollista, jos voit, jos voitte, jos sopii, kun ehdit, kun ehditte, nopea
        kysymys, johtaja, pikainen kysymys, pieni kysymys, yksi kysymys, yksi juttu, minulla on kysymys, minulla
        olisi kysymys, meillä on kysymys, mulla on kysymys, kysymys kuuluu, haluaisin tietää, haluan tietää,
        haluamme tietää, haluaisimme tietää, tahdon tietää, pitäisi tietää, minun pitäisi tietää, minun pitää
        tietää, meidän pitäisi tietää, tarvitsisin tiedon, tarvitsen tiedon, tarvitsen listan, tarvitsisin
        listan, tarvitsemme listan, saisinko listan, saisinko tiedon, saisinko luettelon, saisimmeko tiedon,
        voisitko kertoa, voisitteko kertoa, voitko kertoa, voitteko kertoa, osaatko kertoa, osaatteko kertoa,
        osaisitko kertoa, tiedätkö, tiedättekö, onko tietoa, onko sinulla tietoa, onko teillä tietoa, muistatko,
        muistatteko, muistuta minua, muistuttaisitko minua, autatko, autatteko, kerro minulle, kerro meille,
        kertokaa minulle, näytä minulle, anna minulle, antakaa meille, tee lista, tee luettelo, tee yhteenveto,
        laita lista, lähetä lista, vahvista, vahvistaa, vahvistakaa, vahvistaisitko, vahvistaisitteko,
        vahvistatko, vahvistatteko, pyydän vahvistamaan, ilmoittakaa, ilmoittaisitteko, toimittakaa tieto,
        arvostaisin, arvostaisimme, valmistelen kokousta, valmistelen muistiota, valmistelemme kokousta,
        ministeriä varten, ministerille, ministerimme, briiffi, briiffiä varten, taustamuistio, taustamuistiota
        varten, pääkaupunkiin, edustustosta, pysyvä edustusto, pysyvästä edustustosta, olen, yhteyshenkilö,
        yhdyshenkilö, yhteysupseeri, virkamies, asiantuntija, sihteeristö, sihteeristöstä, ajattelin kysyä,
        halusin kysyä, kyselen, kyselisin, tiedustelen, tiedustelisin, tiedustelemme, haluaisin tiedustella,
        haluaisin kysyä, mietin vain, mietin että, kiinnostaisi tietää, olisi kiva tietää, olisi hyvä tietää,
        olisi mukava tietää, puhelimella, puhelimesta, kiireessä, kiire, pikaisesti, pikana, pikku, vähän,
        hieman, hiukan, oikein paljon, kovasti, erittäin, todella, melko, aika, yleensä, tavallisesti,
        normaalisti, aina, usein, joskus kysyn, loppujen lopuksi, lopulta, lopuksi, ensinnäkin, toiseksi,
        lisäksi, sitä paitsi, kuitenkin, toisaalta, nimittäin, siksi, koska muistan, niinpä, sillä välin, tästä
        syystä, kertauksena, varmuuden vuoksi, tarkistaakseni, tarkistan, tarkistaisin, tarkistaisitko,
        varmistan, varmistaisin, haluan varmistaa, pitääkö paikkansa, onko niin, eikö niin, eikö vain, oikein,
        totta, ajan tasalla, ajantasainen, ajantasaiset, ajankohtainen, ajankohtaiset, tuore, tuorein,
        tuoreimmat, kokonaiskuva, kokonaiskuvan, yleiskuva, yleiskuvan, tiivistettynä, tiivistetysti, lyhyt,
        lyhyen, kattava, kattavan, selkeä, selkeästi, suomeksi, englanniksi, kiitos ja hei, mukavaa viikkoa,
        terve taas, täällä, sieltä, tuolta, siellä, tuolla, täältä, helsingistä, brysselistä, tässä, näin, noin
        ikään, lue, avaa, hakea, haku, tulosta, esitä, kertaa, luetella, listata, näyttää minulle,
        tarvittaisiin, kaivattaisiin, ystävällinen, ystävällisiä, oletko, oletteko, saatavilla, käytettävissä,
        käytössä, nähdään, nähdään huomenna, kuullaan, palataan""",
)
