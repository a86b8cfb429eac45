"""Words of documents in French, Italian and Romanian."""

from domain.council_documents.words.schema import NoteWords

TABLES = {
    "fr": NoteWords(
        common="de, la, le, les, des, et, du, que, en, pour",
        origin="origine, de",
        recipients="destinataire, destinataires",
        subject="objet",
        annex="annexe",
        invites="""invite, invitent, appelle, demande, encourage, encouragent, exhorte, engage, prie, charge,
            recommande, invitons, d'inviter, inviter, charger, encourager, demander, appeler, exhorter, prier,
            suggère que, il appartient, il appartiendra, il incombe, il incombera, il revient, il reviendra,
            il convient que, il est
            demandé, est demandé, confie, il est recommandé, convie, mandate, mandater, donne mandat, il est confié,
            presse, presse instamment, sollicite, incombe, revient à, revient au, revient aux, appartient à,
            appartient au, appartient aux, est du ressort de, donne pour mission, donne pour mandat, est de la
            responsabilité de, prions, demandons, c'est à, c'est au, c'est aux""",
        charges="""revient, reviendra, incombe, incombera, appartient, appartiendra, est confié, est confiée,
            est demandé""",
        obliged="""doit, doivent, devra, devront, devrait, devraient, s'engage, s'engagent, est tenu, sont tenus,
            sera, seront, il convient, fera, feront, voudra bien, voudront bien, se voit confier, se voient confier,
            est tenue, sont tenues, est tenu de, est chargé de, est chargée de, sont chargés de, est responsable de,
            sont responsables de, a pour mission de, ont pour mission de, a pour tâche de, est appelé à, est appelée
            à, sont appelés à, se charge de, se chargent de, veille à, veillent à, veillera à, veilleront à, est
            censé, est censée, sont censés, il est attendu, prend l'engagement, prennent l'engagement, présentera,
            présenteront, transmettra, transmettront, informera, informeront, élaborera, élaboreront, adoptera,
            établira, établiront, soumettra, soumettront, rendra compte, rendront compte, mettra en place, est attendu
            de, s'attachera à, s'attacheront à, est appelée, a l'obligation de, ont l'obligation de, se propose de, se
            proposent de, prévoit de, prévoient de""",
        needed="""il faut, il est nécessaire de, il est nécessaire que, il importe de, il importe que, il est
            essentiel de, il y a lieu de, il conviendrait de, il est impératif de, il faudra, il est important de, il
            convient de, il importe, il convient, il est nécessaire, il est essentiel, il est important, il y a lieu""",
        musts="doit, doivent, devra, devront, devrait, devraient",
        invited="""est invité, est invitée, sont invités, sont invitées, est prié, sont priés, est priée, sont
            priées, est appelée, sont appelés, est chargé, est chargée, est encouragée, sont encouragés, est
            invitée à, est appelé, est appelés, sont appelées, est encouragé, sont encouragées, sont chargées, sont
            chargés, est exhorté, sont exhortés""",
        agrees="convient de, s'engage à, décide de, est convenu de, conviennent de, entend",
        remarks="""rappelle, rappellent, se félicite, salue, souligne, soulignent, note, prend note, reconnaît,
            réaffirme, estime, considère, regrette, constate, insiste, réitère, soutiennent, soutient, confirme,
            attend, met en exergue, rappelant, soulignant, considérant, notant, reconnaissant, saluant, réaffirmant,
            remercie, remercient, rappeler, souligner, noter que, relever, préciser""",
        free="peut, peuvent, pourrait, pourraient, pourra, pourront",
        past="a, ont, avait, avaient, a été, ont été, était, étaient, fut",
        agents="par, de la part de, à la charge de, à charge de, par les soins de",
        particular="en particulier, notamment, plus particulièrement, surtout, spécialement",
        through="""par l'intermédiaire de, par l'intermédiaire du, via, au moyen de, au moyen du, par le biais de, par
            le biais du, au travers de, dans le cadre de, dans le cadre du, par le canal de, par le canal du, par
            l'entremise de, par l'entremise du, grâce à, à travers, au moyen des, par l'intermédiaire des, par le
            biais des""",
        together="conjointement avec, de concert avec, ainsi que, avec",
        alongside="""en coopération avec, en étroite coopération avec, avec le soutien de, avec le soutien du, avec le
            soutien des, avec l'appui de, avec l'appui du, avec l'appui des, avec l'aide de, avec l'aide du, avec l'aide
            des, en collaboration avec, en étroite collaboration avec, en consultation avec, en concertation avec, en
            coordination avec, en liaison avec, avec la participation de, avec la participation des, soutenu par,
            soutenue par, après consultation de, en partenariat avec, conjointement avec, de concert avec, en accord
            avec, avec la participation, avec le concours, avec l'appui, avec le soutien, avec l'aide""",
        built_on="""sur la base de, sur la base du, sur la base des, fondé sur, fondée sur, à partir de, à
            partir du, à partir des, en s'appuyant sur, compte tenu de""",
        conveys="""présenter, présente, présentera, présentent, rendre compte, rend compte, rendra compte, fait
            rapport, faire rapport, fera rapport, informer, informe, informera, soumettre, soumet, soumettra,
            transmettre, transmet, transmettra, communiquer, communique, communiqueront, notifier, notifie,
            notifient, adresser, adresse, remettre, remet, fournir, fournit, fournissent, proposer, propose,
            transmettent, soumettent, informent, compte, rapport, transmettront, soumettront, informeront,
            présenteront, communiquera, notifiera, notifieront, adressera, adresseront, adressent, remettra,
            remettront, remettent, fournira, fourniront, rendent compte, rendront compte, font rapport, feront
            rapport, envoyer, envoie, envoient, enverra, enverront, saisit, saisir, faire parvenir, fait parvenir,
            font parvenir, transmis, transmise, transmises, présenté, présentée, présentés, soumis, soumise,
            communiqué, communiquée, adressé, adressée, tient, tiennent, tenir, tiendra, tiendront""",
        shares="partage, partagent, partager, partagera, partageront, échange, échangent, échanger",
        shared_with="avec",
        attention="""à l'attention du, à l'attention de, à l'attention des, à destination du, à destination de, à
            destination des""",
        bodies="""groupe de travail, comité, sous-groupe, groupe d'experts, groupe horizontal, coordinateur de l'ue
            pour la lutte contre le terrorisme, coordinateur pour la lutte contre le terrorisme""",
        named_bodies="groupe",
        acts="""garantir, garantit, garantissent, veiller, veille, désigner, désigne, désignent, nommer, nomme,
            créer, crée, adopter, adopte, adoptent, évaluer, évalue, évaluent, élaborer, élabore, élaborent,
            établir, établit, renforcer, renforce, renforcent, publier, publie, publient, examiner, examine,
            étudier, étudie, actualiser, mettre à jour, met à jour, soutenir, organiser, organise, lancer, lance,
            achever, achève, préparer, prépare""",
        receives="""est informé, est informée, sera informé, reçoit, sont informés, reçoivent, est tenu informé, est
            tenue informée""",
        relative="qui, dont, que, lequel, laquelle, lesquels, lesquelles, duquel, desquels, auquel, auxquels",
        pronouns="il, elle, ils, elles, ceux-ci, celle-ci, celui-ci, ceux",
        regular="""régulièrement, à intervalles réguliers, périodiquement, de manière régulière, sur une base
            régulière, de façon régulière""",
        intervals="""chaque trimestre, tous les trimestres, trimestriellement, tous les six mois, deux fois par an,
            chaque mois, tous les mois, tous les deux ans, semestriellement, mensuellement, tous les deux mois""",
        yearly="annuellement, chaque année, tous les ans, une fois par an, sur une base annuelle",
        regular_things="réguliers, régulier, régulière, régulières, périodique*, trimestriel*, semestriel*, mensuel*",
        yearly_things="annuel, annuelle, annuels, annuelles",
        continuous_things="continue, ininterrompu*",
        continuous="""en permanence, de manière continue, de façon continue, en continu, constamment,
            systématiquement, de manière permanente, à tout moment, de façon permanente, sur une base continue, à
            titre permanent, continuellement, sans interruption""",
        vague="""dès que possible, dans les meilleurs délais, sans délai, sans tarder, rapidement, immédiatement, au
            plus vite, d'urgence, de toute urgence, à court terme, à moyen terme, à long terme, en temps utile, en
            temps voulu, dans les prochains mois, prochainement, le plus rapidement possible, le plus tôt possible,
            dans les mois à venir, à déterminer, à préciser, aussi rapidement que possible, aussitôt que possible, à
            bref délai, à brève échéance, dans un proche avenir, à la première occasion, sans délai indu, en temps
            opportun, le moment venu, sous peu, à un stade ultérieur, ultérieurement, à l'automne, à l'été, cet été,
            au printemps, d'ici l'été, d'ici à l'été, après l'adoption, après l'entrée en vigueur, dès l'adoption, au
            cours des prochains mois, au cours des prochaines semaines, dans les prochaines semaines, d'ici la fin du
            cycle, à l'issue du cycle""",
        ongoing="en cours",
        every="chaque, par, tous les, toutes les",
        frequencies="hebdomadaire*, quotidienne*, chaque semaine, par an, par mois, par semaine, bisannuel*, biennal*",
        hours="heure, heures",
        negations="ne, n', aucun, aucune",
        spared="""n'est pas tenu, n'est pas tenue, ne sont pas tenus, ne sont pas tenues, n'est pas obligé, n'est
            pas obligée, ne sont pas obligés, n'a pas à, n'ont pas à, n'a pas l'intention, n'ont pas l'intention""",
        from_event="de, suivant, après, à compter, à partir, avant, d'",
        conjunctions="que, qu', de, d', à",
        owner_columns="""responsable*, qui, acteur*, pilote*, chef de file, chargé*, en charge, porteur*, entité*,
            propriétaire*""",
        deadline_columns="échéance*, délai*, calendrier*, date*, quand, jalon*, pour quand, horizon, terme",
        action_columns="action*, mesure*, activité*, quoi, tâche*, livrable*, que faire",
        part_columns="soutien*, appui*, participant*, partenaire*, associé*, contribut*",
        recipient_columns="destinataire*, à qui, transmis à, à l'attention",
    ),
    "it": NoteWords(
        common="di, la, il, che, della, per, del, e, dei, con",
        origin="origine, da",
        recipients="destinatario, destinatari, a",
        subject="oggetto",
        annex="allegato",
        invites="""invita, invitano, chiede, esorta, incoraggia, sollecita, incarica, raccomanda, chiedono, incita,
            invitare, di invitare, incaricare, incoraggiare, esortare, spetta, compete, incombe, si invita, si invitano,
            si chiede, si incoraggia, si incoraggiano, si esorta, si esortano, si prega, si pregano, si raccomanda, si
            incarica, si affida, affida, è compito, è affidato, prega, sollecitano, esortano, si sollecita, si
            sollecitano, si chiede a, si chiede alla, è dovere, dà mandato, conferisce mandato, conferisce l'incarico,
            dà incarico, è responsabilità, rientra nei compiti, rientra tra i compiti, è affidata, esige, è chiesto, è
            richiesto, incombono, spettano, spetterà, competerà, dà istruzione, prego, preghiamo, invito, invitiamo,
            chiedo, chiediamo""",
        charges="""spetta, compete, incombe, spettano, competono, è affidato, è affidata, è chiesto, è richiesto,
            spetterà, competerà, si affida""",
        obliged="""deve, devono, dovrebbe, dovrebbero, dovrà, dovranno, si impegna, si impegnano, è tenuta, sono tenuti,
            sarà, saranno, è responsabile di, sono responsabili di, ha il compito di, hanno il compito di, è tenuto
            a, è tenuto, è tenuta a, sono tenute, provvede a, provvedono a, provvede, provvedono, provvederà,
            provvederanno, si attende che, assume l'impegno, assumono l'impegno, si adopera, si adoperano,
            presenterà, presenteranno, trasmetterà, trasmetteranno, riferirà, riferiranno, informerà, informeranno,
            elaborerà, elaboreranno, garantirà, garantiranno, adotterà, adotteranno, è incaricata di, è chiamato a,
            è chiamata a, è chiamato, sono chiamate, ci si attende che, intende, intendono, si propone di, ha
            l'obbligo, hanno l'obbligo, assicura che, assicurano che, avrà il compito, avranno il compito, mette a
            disposizione, mettono a disposizione, farà, faranno, procederà, procederanno, effettuerà,
            effettueranno, è previsto che, è obbligata, è obbligato, sono obbligati, sono tenuti a, è incaricato
            di, sono incaricati di, si assume""",
        needed="""occorre, bisogna, è necessario, è opportuno, è importante, vanno, conviene, è essenziale, è
            indispensabile, si deve, si devono, occorrerà, è auspicabile, va altresì""",
        musts="deve, devono, dovrà, dovranno, dovrebbe, dovrebbero",
        invited="""è invitata, è invitato, sono invitati, sono invitate, è incoraggiata, sono incoraggiati, è
            incaricata, è incaricato, è chiamata, sono chiamati, sono esortati, è esortata, è pregata, è pregato, sono
            pregati, sono pregate, sono incoraggiate, sono incaricati, sono incaricate, è esortato, sono esortate, è
            sollecitata, sono sollecitati, è incoraggiato""",
        agrees="conviene di, si impegna a, decide di, concorda di, convengono di, concorda, conviene",
        remarks="""ricorda, rammenta, accoglie, sottolinea, rileva, osserva, prende atto, riconosce, ribadisce,
            ritiene, deplora, evidenzia, constata, si compiace, conferma, richiama, ricordando, rammentando,
            sottolineando, considerando, rilevando, riconoscendo, ringrazia, ringraziano, ricordare, sottolineare,
            rilevare, notare, precisare, evidenziare""",
        free="può, possono, potrebbe, potrebbero, potrà, potranno",
        past="ha, hanno, aveva, è stato, è stata, sono stati, sono state, erano, fu",
        past_forms="*arono, *irono, *erono",
        agents="""da, dal, dalla, dall', dai, dalle, dagli, da parte di, da parte della, a cura di, a cura del, a cura
            della, a carico di, a carico del""",
        particular="in particolare, segnatamente, soprattutto, specialmente",
        through="""tramite, attraverso, per il tramite di, mediante, per mezzo di, nell'ambito di, nell'ambito del,
            per il tramite del, per il tramite della, per il tramite dei, via, per mezzo del, per mezzo della,
            avvalendosi di, avvalendosi della, avvalendosi del, attraverso il""",
        together="insieme a, congiuntamente a, unitamente a, insieme con",
        alongside="""in cooperazione con, in stretta cooperazione con, in collaborazione con, in stretta
            collaborazione con, con il sostegno di, con il sostegno della, con il sostegno degli, con il sostegno dell',
            con il sostegno del, con l'assistenza di, con l'aiuto di, in consultazione con, in coordinamento con, previa
            consultazione, con la partecipazione di, con l'appoggio di, di concerto con, insieme al, insieme alla,
            insieme a, insieme agli, insieme alle, insieme ai, con l'aiuto, con la partecipazione, con il contributo, in
            partenariato con, d'intesa con, congiuntamente con, congiuntamente a, unitamente a""",
        built_on="""sulla base di, sulla base della, sulla base delle, sulla base del, basato su, basata su,
            basandosi su, tenendo conto di, a partire da""",
        conveys="""presentare, presenta, presentino, presenterà, trasmettere, trasmette, trasmettono, trasmetterà,
            riferire, riferisce, riferiscono, riferirà, informare, informa, informano, informerà, comunicare, comunica,
            comunicano, comunicheranno, notificare, notifica, notificano, fornire, fornisce, forniscono, sottoporre,
            sottopone, inviare, invia, inviano, proporre, relazione, relaziona, trasmetteranno, trasmettano,
            presenteranno, presentano, riferiranno, riferiscano, informeranno, informino, comunicherà, comunichi,
            comunichino, fornirà, forniranno, fornisca, invierà, invieranno, trasmesso, relazioni, sottoporrà,
            sottoporranno, notificherà, notificheranno, trasmessa, trasmessi, trasmesse, presentato, presentata,
            presentati, inviato, inviata, sottoposto, sottoposta, tiene, tengono, tenere, tenga, comunicato, fa il
            punto, farà il punto, fare il punto, riferirne, informarne, trasmetterla, trasmetterlo, trasmetterli,
            mettere a disposizione, segnalare, segnalano, segnala, segnalino, trasmetta, informi, presenti, riferisca,
            notifichi, notifichino, invii, inviino, forniscano, presentarlo, presentarla, inoltra, inoltrano, inviate,
            inviati, vanno inviate""",
        shares="""condivide, condividono, condividere, condividerà, condivideranno, condividano, scambia, scambiano,
            scambiare, scambino, scambiarsi""",
        shared_with="con",
        attention="all'attenzione di, all'attenzione del, all'attenzione della, all'attenzione dei",
        bodies="""gruppo di lavoro, comitato, sottogruppo, gruppo di esperti, coordinatore antiterrorismo dell'ue,
            coordinatore antiterrorismo""",
        named_bodies="gruppo",
        acts="""garantire, garantisce, garantiscono, garantiscano, assicurare, assicura, assicurano, designare,
            designa, designano, designino, nominare, nomina, istituire, istituisce, istituiscono, adottare, adotta,
            adottano, valutare, valuta, valutano, elaborare, elabora, elaborano, rafforzare, rafforza, rafforzano,
            pubblicare, pubblica, pubblicano, esaminare, esamina, aggiornare, aggiorna, aggiornano, sostenere,
            organizzare, organizza, organizzano, preparare, prepara, avviare, avvia, completare""",
        receives="""è informato, è informata, riceve, ricevono, viene informato, viene informata, vengono informati, è
            tenuto informato, è tenuta informata""",
        relative="che, cui, il quale, la quale, i quali, le quali",
        pronouns="esso, essa, essi, esse, questi, queste, quest'ultima, quest'ultimo",
        regular="""regolarmente, periodicamente, a intervalli regolari, su base regolare, a cadenza regolare, con
            regolarità, in modo regolare, con cadenza regolare, a scadenze regolari""",
        intervals="""ogni trimestre, trimestralmente, ogni sei mesi, semestralmente, due volte all'anno, mensilmente,
            ogni mese, ogni due anni, ogni semestre, a cadenza semestrale, a cadenza trimestrale, ogni tre mesi, ogni
            due mesi, due volte l'anno, una volta al mese, a cadenza mensile, con cadenza trimestrale, con cadenza
            semestrale, con cadenza mensile""",
        yearly="annualmente, ogni anno, una volta all'anno, su base annua, con cadenza annuale",
        regular_things="regolari, regolare, periodic*, trimestral*, semestral*, mensil*",
        yearly_things="annuale, annuali, annua, annue",
        continuous_things="continua, ininterrott*",
        continuous="""continuamente, in modo continuo, costantemente, permanentemente, sistematicamente, in via
            permanente, su base continuativa, in modo permanente, in maniera continuativa, in via continuativa, in
            modo costante, in permanenza, continuativamente""",
        vague="""al più presto, quanto prima, senza indugio, senza ritardo, immediatamente, rapidamente,
            tempestivamente, con urgenza, urgentemente, a breve termine, a medio termine, a lungo termine, a tempo
            debito, nei prossimi mesi, il prima possibile, da definire, a breve, non appena possibile, nel più breve
            tempo possibile, il più rapidamente possibile, con sollecitudine, in tempi brevi, prontamente, alla prima
            occasione, in tempo utile, prossimamente, in un prossimo futuro, senza indebito ritardo, il più presto
            possibile, in una fase successiva, successivamente, in un secondo momento, in autunno, nel corso
            dell'autunno, in estate, in primavera, entro l'estate, entro l'autunno, dopo l'adozione, a seguito
            dell'adozione, dopo l'entrata in vigore, nelle prossime settimane, nei mesi a venire, entro la fine del
            ciclo, al termine del ciclo, a suo tempo""",
        ongoing="in corso",
        every="ogni, al, all', alla, per",
        frequencies="settimanal*, quotidiana*, giornalier*, ogni settimana, biennal*, bimestral*",
        hours="ora, ore",
        negations="non, nessuno, nessuna, nessun",
        spared="""non è tenuto, non è tenuta, non sono tenuti, non sono tenute, non è obbligato, non è obbligata,
            non sono obbligati, non intende, non intendono, non occorre""",
        from_event="da, dal, dalla, dall', dopo, a decorrere, successivi, prima",
        conjunctions="che, di, a",
        owner_columns="responsabil*, chi, attor*, competent*, capofila, incaricat*, titolare*, ente, a cura, a carico",
        deadline_columns="""termine, termini, scadenza, scadenze, calendario, tempistica, data, quando, tempi, tappe,
            tappa, entro quando, entro, termine*""",
        action_columns="azione, azioni, misura, misure, attività, che cosa, compito",
        part_columns="sostegno, supporto, partecipant*, partner*, coinvolt*",
        recipient_columns="destinatar*, a chi, trasmesso a",
        drops_subject=True,
    ),
    "ro": NoteWords(
        common="de, și, în, la, a, al, pentru, cu, să, care",
        origin="sursă, de la",
        recipients="destinatar, către",
        subject="subiect",
        annex="anexă, anexa",
        invites="""invită, solicită, îndeamnă, încurajează, cere, face apel, însărcinează, recomandă, să invite, să
            încurajeze, revine, incumbă, îi revine, le revine, este de datoria, se cere, i se cere, se recomandă,
            încredințează, mandatează, solicită ca, este datoria, intră în atribuțiile, intră în competența, intră în
            sarcina, ține de competența, cade în sarcina, este sarcina, dă mandat, acordă mandat, este obligația, roagă,
            se încredințează, revin, invităm, solicităm, invită insistent, cer, îndeamnă insistent, rog, rugăm, invit,
            solicit""",
        charges="""îi revine, le revine, revine, incumbă, îi incumbă, i se încredințează, li se încredințează, i se
            cere, li se cere, i se solicită, i se recomandă, li se recomandă""",
        obliged="""trebuie, ar trebui, va, vor, se angajează, are obligația, au obligația, urmează să, are sarcina, au
            sarcina, este responsabilă de, este responsabil de, sunt responsabile de, răspunde de, răspund de, își
            asumă angajamentul, își asumă, este obligată, este obligat, sunt obligate, se obligă, se așteaptă ca,
            este însărcinată, este însărcinat, sunt însărcinate, au datoria, are datoria, intenționează, trebuie
            să, are îndatorirea, se așteaptă, este de așteptat, urmează, are misiunea, au misiunea, se obligă să,
            își propune, își propun, se asigură, veghează, se vor asigura, se angajează să, sunt obligați, are
            obligația de, își asumă sarcina, este chemat, este necesar ca, se impune ca""",
        needed="""este necesar, este necesară, este nevoie, este important, se impune, este esențial, trebuie să se,
            ar trebui să se, este oportun, se cuvine, trebuie *ate, trebuie *ată, trebuie *at, trebuie *ați, trebuie
            *ute, trebuie *ută, trebuie să fie, ar trebui să fie""",
        musts="trebuie, ar trebui",
        invited="""este invitată, este invitat, sunt invitate, sunt invitați, sunt încurajate, este încurajată, sunt
            îndemnate, este rugată, sunt rugate, sunt încurajați, sunt rugați, este solicitată, sunt solicitate,
            este îndemnată, se solicită, este chemată, sunt chemate, este încurajat, sunt chemați, este îndemnat,
            sunt îndemnați, sunt însărcinați, este mandatată, este invitat să""",
        agrees="convine să, se angajează să, decide să, convin să, este de acord să, convine, hotărăște, decide",
        remarks="""reamintește, salută, subliniază, ia act, recunoaște, reafirmă, reiterează, consideră, regretă,
            constată, evidențiază, ia notă, reamintind, subliniind, recunoscând, având în vedere, mulțumește,
            mulțumesc, sublinia, reaminti, menționa, remarca, subliniem, menționat, reamintit, subliniat, precizat""",
        free="poate, pot, ar putea, va putea, vor putea",
        past="a *t, a *s, au *t, au *s, a fost, au fost, era, erau",
        agents="de către, de",
        particular="în special, mai ales, îndeosebi, cu precădere, în particular",
        through="prin intermediul, prin, în cadrul, via, cu ajutorul, prin mijlocirea",
        together="împreună cu, în comun cu, precum și",
        alongside="""în cooperare cu, în strânsă cooperare cu, cu sprijinul, sprijinit de, sprijinită de, în
            colaborare cu, în consultare cu, în coordonare cu, cu ajutorul, cu asistența, în parteneriat cu, cu
            participarea, în strânsă colaborare cu, în colaborare strânsă cu, alături de, de comun acord cu""",
        built_on="pe baza, bazat pe, bazată pe, având la bază, pornind de la, ținând seama de",
        conveys="""prezinte, prezintă, prezenta, raporteze, raportează, raporta, informeze, informează, informa,
            transmită, transmite, notifice, notifică, notifica, comunice, comunică, comunica, trimită, trimite,
            furnizeze, furnizează, înainteze, înaintează, prezentarea, depună, raport, transmit, trimit, depune, depun,
            remite, remită, raportul, raportului, transmis, transmisă, transmise, prezentat, prezentată, prezentate,
            trimis, trimisă, ține, țină, țin, comunicat, comunicată, înaintat, înaintată, notificate, va raporta, țină
            la curent, țin la curent, informez*, transmit*, prezinta, trimise""",
        shares="""partajează, partaja, partajeze, împărtășește, împărtășesc, fac schimb, face schimb, schimbă, facă
            schimb, schimbe, schimb""",
        shared_with="cu",
        attention="în atenția",
        bodies="""grupul de lucru, grup de lucru, comitetul, subgrupul, grupul de experți, coordonatorul ue pentru
            lupta împotriva terorismului, coordonatorul pentru lupta împotriva terorismului""",
        bodies_told="grupului de lucru, comitetului",
        named_bodies="grupul",
        acts="""asigure, asigură, desemneze, desemnează, numească, numește, instituie, creeze, creează, adopte,
            adoptă, evalueze, evaluează, elaboreze, elaborează, pregătească, pregătește, pregătesc, dezvolte,
            dezvoltă, consolideze, consolidează, publice, publică, examineze, examinează, analizeze, analizează,
            actualizeze, actualizează, sprijine, sprijină, organizeze, organizează, lanseze, finalizeze""",
        receives="este informat, este informată, primește, primesc, va fi informat, va fi informată",
        relative="care",
        pronouns="acesta, aceasta, aceștia, acestea, el, ea, ei, ele",
        regular="""periodic, cu regularitate, în mod regulat, la intervale regulate, la intervale de timp regulate,
            în mod periodic""",
        intervals="""trimestrial, în fiecare trimestru, la fiecare șase luni, semestrial, de două ori pe an, lunar, în
            fiecare lună, la fiecare doi ani, la fiecare trei luni, o dată pe trimestru, o dată pe lună, o dată la șase
            luni, o dată la trei luni, o dată la doi ani, la șase luni, bianual, la fiecare două luni, o dată la două
            luni""",
        yearly="anual, în fiecare an, o dată pe an",
        regular_things="regulat*, periodice, trimestrial*, semestrial*, lunare",
        yearly_things="anuale, anuală, anuali",
        continuous_things="continuă, neîntrerupt*",
        continuous="""continuu, în permanență, permanent, constant, sistematic, în mod continuu, pe o bază
            continuă, în mod permanent, în mod constant, fără întrerupere""",
        vague="""cât mai curând posibil, cât mai curând, cât mai rapid, fără întârziere, imediat, rapid, urgent, de
            urgență, pe termen scurt, pe termen mediu, pe termen lung, în timp util, în lunile următoare, în curând,
            de stabilit, în cel mai scurt timp, cât mai repede, cât mai repede posibil, de îndată ce este posibil,
            fără întârzieri nejustificate, cu prima ocazie, în viitorul apropiat, la timp, la momentul oportun,
            într-un termen cât mai scurt, prompt, cu celeritate, neîntârziat, într-o etapă ulterioară, ulterior, în
            toamnă, în vară, în primăvară, la toamnă, până la vară, până în toamnă, după adoptare, după intrarea în
            vigoare, în săptămânile următoare, în perioada următoare, până la sfârșitul ciclului""",
        ongoing="în curs",
        every="fiecare, pe",
        frequencies="săptămânal*, zilnic*, pe an, pe lună",
        hours="oră, ore",
        negations="nu, niciun, nicio",
        spared="nu este obligată, nu este obligat, nu sunt obligate, nu intenționează, nu este necesar",
        from_event="de la, după, începând, înainte, a",
        conjunctions="că, să, ca",
        owner_columns="responsabil*, cine, actor*, instituți*, lider*, coordonator*, răspunde",
        deadline_columns="termen*, calendar*, data, când, jaloane, până când, scaden*",
        action_columns="acțiun*, măsur*, activit*, ce, sarcin*",
        part_columns="sprijin*, particip*, parten*",
        recipient_columns="destinatar*, cui, către cine",
        drops_subject=True,
    ),
}
