"""Words of documents in Spanish, French, Italian, Portuguese and Romanian."""

from domain.council_documents.words.schema import NoteWords

TABLES = {
    "es": NoteWords(
        common="de, la, el, los, las, que, en, del, para, con",
        origin="de, origen",
        recipients="a, destinatario",
        subject="asunto",
        annex="anexo",
        invites="""invita, insta, pide, anima, alienta, exhorta, solicita, encarga, ruega, recomienda, invitan, instan,
            pide que, hace un llamamiento, invitar, instar, encargar, animar, pedir, corresponde a, corresponde al,
            incumbe a, incumbe al, compete a, compete al, se pide a, se pide al, se invita a, se invita al, se insta
            a, se insta al, se anima a, se anima al, se ruega a, se encomienda a, se encomienda al, se encarga a, se
            encarga al, se solicita a, se solicita al, se exhorta a, se exhorta al, se alienta a, se alienta al, se
            requiere a, encomienda, encomiendan, se recomienda a, se recomienda al, es responsabilidad de, es tarea
            de""",
        obliged="""debe, deben, debería, deberían, deberá, deberán, tiene que, tienen que, ha de, han de, se
            compromete, se comprometen, habrá de, será, serán, presentará, presentarán, publicará, publicarán,
            informará, informarán, elaborará, elaborarán, adoptará, garantizará, examinará, se espera que, está
            obligada a, están obligados a, está obligado a, es responsable de, son responsables de, se encarga de,
            se encargan de, se encargará de, se encargarán de, tiene la tarea de, tiene el cometido de, está
            llamada a, están llamados a, asume el compromiso de, asumen el compromiso de, velará, velarán,
            remitirá, remitirán, facilitará, facilitarán, transmitirá, transmitirán, comunicará, comunicarán,
            adoptarán, evaluará, evaluarán, habrán de""",
        invited="-",
        agrees="acuerda, acuerdan, se compromete a, decide, conviene en",
        remarks="""recuerda, acoge, celebra, subraya, destaca, observa, toma nota, reafirma, reconoce, reitera,
            considera, lamenta, señala, pone de relieve, recordando, reconociendo, confirma, hace hincapié,
            subrayando, considerando, destacando, agradece, agradecen""",
        free="puede, pueden, podrá, podrán, podría, podrían",
        past="ha, han, había, fue, fueron, ha sido, han sido",
        agents="por, por parte de",
        particular="en particular, en especial, especialmente, sobre todo, principalmente",
        through="a través de, mediante, por medio de, por conducto de, en el marco de",
        together="junto con, conjuntamente con, así como",
        alongside="""en cooperación con, en estrecha cooperación con, con el apoyo de, con apoyo de, con la
            ayuda de, en colaboración con, en estrecha colaboración con, en consulta con, en coordinación con,
            previa consulta, con la participación de, con la asistencia de""",
        built_on="basado en, basada en, sobre la base de, a partir de, partiendo de, basándose en, teniendo en cuenta",
        conveys="""presente, presenten, presentar, presenta, presentará, presentarán, informe, informen, informar,
            informa, informará, informarán, remita, remitir, remite, remitirá, transmita, transmitir, transmite,
            notificar, notifica, notifique, comunicar, comunica, comunique, facilitar, facilita, facilite, enviar,
            envía, dar cuenta, rendir cuentas, someter, proporcionar, remitan, remiten, remitirán, transmitirá,
            transmitirán, comunicará, comunicarán, enviará, enviarán, envían, envíe, envíen, facilitará,
            facilitarán, faciliten, da cuenta, dará cuenta, darán cuenta, rinde cuentas, rendirá cuentas,
            presentan, eleva, elevará, somete, someterá, proporciona, proporcionará, presentado, presentada,
            transmitido, transmitida, enviado, remitido, remitida, mantiene, mantener, mantenga, mantendrá,
            mantendrán""",
        shares="""comparte, comparten, compartir, compartan, compartirá, compartirán, intercambia, intercambian,
            intercambiar, intercambiarán""",
        shared_with="con",
        attention="a la atención de, a la atención del",
        bodies="grupo de trabajo, el comité, comité, subgrupo, grupo de expertos",
        named_bodies="grupo",
        acts="""garantizar, garantice, garanticen, garantiza, garantizan, designar, designe, designen, designa,
            designará, designarán, crear, cree, crea, creará, adoptar, adopte, adopten, adopta, evaluar, evalúe,
            evalúa, evaluará, elaborar, elabore, elabora, reforzar, refuerce, refuercen, publicar, publique,
            publica, publicará, examinar, examine, examina, actualizar, actualice, actualiza, organizar, organice,
            organiza, apoyar, apoye, prepara, preparar, intercambien""",
        receives="recibe, recibirá, será informado, será informada, es informado",
        relative="que",
        pronouns="este, esta, estos, estas, ambos",
        regular="""periódicamente, regularmente, con regularidad, de forma periódica, a intervalos regulares, de
            manera regular, de forma regular, con carácter periódico, de manera periódica""",
        intervals="""cada seis meses, cada trimestre, trimestralmente, semestralmente, mensualmente, cada mes, dos
            veces al año, cada dos años""",
        yearly="anualmente, cada año, todos los años, una vez al año, con carácter anual",
        regular_things="periódicos, periódicas, periódico, periódica, regulares, trimestral*, semestral*, mensual*",
        yearly_things="anual, anuales",
        continuous="""continuamente, de forma continua, permanentemente, de manera permanente, constantemente,
            sistemáticamente, de forma continuada, en todo momento, de forma permanente, de manera continua, de
            manera constante, con carácter permanente, continuadamente""",
        vague="""lo antes posible, cuanto antes, sin demora, inmediatamente, con rapidez, rápidamente,
            urgentemente, con carácter urgente, a corto plazo, a medio plazo, a largo plazo, oportunamente, a su
            debido tiempo, en los próximos meses, en breve, por determinar, sin dilación, tan pronto como sea
            posible, con la mayor brevedad, a la mayor brevedad, con la máxima celeridad, en el menor plazo
            posible, con prontitud, en tiempo oportuno, a tiempo, próximamente, en un futuro próximo, en cuanto sea
            posible""",
        ongoing="en curso",
        every="cada, al, a la, por, todos los, todas las",
        frequencies="""semanalmente, semanal*, diariamente, quincenal*, bienal*, trienal*, al año, a la semana, al
            mes, cada semana""",
        hours="hora, horas",
        negations="no, ningún, ninguna, nunca",
        spared="""no está obligada, no está obligado, no están obligados, no están obligadas, no tiene que, no
            tienen que, no tiene la intención, no tienen la intención, no es necesario que, no se exige""",
        from_event="de, a partir de, desde, tras, después de, contados, contado, a contar",
        conjunctions="que, a que, de que",
        owner_columns="responsable*, quién, actor*, encargado*",
        deadline_columns="plazo*, calendario*, fecha*, cuándo, vencimiento, hito*",
        action_columns="acción, acciones, medida*, actividad*, qué, tarea*",
        part_columns="apoyo*, participante*, socio*, colabora*",
        recipient_columns="destinatario*",
    ),
    "fr": NoteWords(
        common="de, la, le, les, des, et, du, que, en, pour",
        origin="origine, de",
        recipients="destinataire, destinataires",
        subject="objet",
        annex="annexe",
        invites="""invite, invitent, appelle, demande, encourage, encouragent, exhorte, engage, prie, charge,
            recommande, invitons, d'inviter, inviter, charger, encourager, demander, appeler, exhorter, prier,
            suggère que, il appartient, il incombe, il revient, il convient que, il est demandé, est demandé,
            confie, il est recommandé, convie, mandate, mandater, donne mandat, il est confié, presse, presse
            instamment, sollicite""",
        obliged="""doit, doivent, devra, devront, devrait, devraient, s'engage, s'engagent, est tenu, sont tenus, sera,
            seront, il convient, fera, feront, voudra bien, voudront bien, se voit confier, se voient confier, est
            tenue, sont tenues, est tenu de, est chargé de, est chargée de, sont chargés de, est responsable de,
            sont responsables de, a pour mission de, ont pour mission de, a pour tâche de, est appelé à, est appelée
            à, sont appelés à, se charge de, se chargent de, veille à, veillent à, veillera à, veilleront à, est
            censé, est censée, sont censés, il est attendu, prend l'engagement, prennent l'engagement, présentera,
            présenteront, transmettra, transmettront, informera, informeront, élaborera, élaboreront, adoptera,
            établira, établiront, soumettra, soumettront, rendra compte, rendront compte, mettra en place, est
            attendu de, s'attachera à, s'attacheront à, est appelée""",
        invited="""est invité, est invitée, sont invités, sont invitées, est prié, sont priés, est priée, sont
            priées, est appelée, sont appelés, est chargé, est chargée, est encouragée, sont encouragés, est
            invitée à, est appelé, est appelés, sont appelées, est encouragé, sont encouragées, sont chargées, sont
            chargés, est exhorté, sont exhortés""",
        agrees="convient de, s'engage à, décide de, est convenu de, conviennent de, entend",
        remarks="""rappelle, rappellent, se félicite, salue, souligne, soulignent, note, prend note, reconnaît,
            réaffirme, estime, considère, regrette, constate, insiste, réitère, soutiennent, soutient, confirme,
            attend, met en exergue, rappelant, soulignant, considérant, notant, reconnaissant, saluant,
            réaffirmant, remercie, remercient""",
        free="peut, peuvent, pourrait, pourraient, pourra, pourront",
        past="a, ont, avait, avaient, a été, ont été, était, étaient, fut",
        agents="par, de la part de",
        particular="en particulier, notamment, plus particulièrement, surtout, spécialement",
        through="""par l'intermédiaire de, par l'intermédiaire du, via, au moyen de, au moyen du, par le biais
            de, par le biais du, au travers de, dans le cadre de, dans le cadre du""",
        together="conjointement avec, de concert avec, ainsi que, avec",
        alongside="""en coopération avec, en étroite coopération avec, avec le soutien de, avec le soutien du,
            avec le soutien des, avec l'appui de, avec l'appui du, avec l'appui des, avec l'aide de, avec l'aide
            du, avec l'aide des, en collaboration avec, en étroite collaboration avec, en consultation avec, en
            concertation avec, en coordination avec, en liaison avec, avec la participation de, avec la
            participation des, soutenu par, soutenue par, après consultation de""",
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
        bodies="groupe de travail, comité, sous-groupe, groupe d'experts, groupe horizontal",
        named_bodies="groupe",
        acts="""garantir, garantit, garantissent, veiller, veille, désigner, désigne, désignent, nommer, nomme,
            créer, crée, adopter, adopte, adoptent, évaluer, évalue, évaluent, élaborer, élabore, élaborent,
            établir, établit, renforcer, renforce, renforcent, publier, publie, publient, examiner, examine,
            étudier, étudie, actualiser, mettre à jour, met à jour, soutenir, organiser, organise, lancer, lance,
            achever, achève, préparer, prépare""",
        receives="est informé, est informée, sera informé, reçoit, sont informés, reçoivent",
        relative="qui, dont, que",
        pronouns="il, elle, ils, elles, ceux-ci, celle-ci, celui-ci, ceux",
        regular="""régulièrement, à intervalles réguliers, périodiquement, de manière régulière, sur une base
            régulière, de façon régulière""",
        intervals="""chaque trimestre, tous les trimestres, trimestriellement, tous les six mois, deux fois par an,
            chaque mois, tous les mois, tous les deux ans, semestriellement, mensuellement""",
        yearly="annuellement, chaque année, tous les ans, une fois par an, sur une base annuelle",
        regular_things="réguliers, régulier, régulière, régulières, périodique*, trimestriel*, semestriel*, mensuel*",
        yearly_things="annuel, annuelle, annuels, annuelles",
        continuous="""en permanence, de manière continue, de façon continue, en continu, constamment,
            systématiquement, de manière permanente, à tout moment, de façon permanente, sur une base continue, à
            titre permanent, continuellement, sans interruption""",
        vague="""dès que possible, dans les meilleurs délais, sans délai, sans tarder, rapidement, immédiatement,
            au plus vite, d'urgence, de toute urgence, à court terme, à moyen terme, à long terme, en temps utile,
            en temps voulu, dans les prochains mois, prochainement, le plus rapidement possible, le plus tôt
            possible, dans les mois à venir, à déterminer, à préciser, aussi rapidement que possible, aussitôt que
            possible, à bref délai, à brève échéance, dans un proche avenir, à la première occasion, sans délai
            indu, en temps opportun, le moment venu, sous peu""",
        ongoing="en cours",
        every="chaque, par, tous les, toutes les",
        frequencies="hebdomadaire*, quotidienne*, chaque semaine, par an, par mois, par semaine, bisannuel*, biennal*",
        hours="heure, heures",
        negations="ne, n', aucun, aucune",
        spared="""n'est pas tenu, n'est pas tenue, ne sont pas tenus, ne sont pas tenues, n'est pas obligé, n'est
            pas obligée, ne sont pas obligés, n'a pas à, n'ont pas à, n'a pas l'intention, n'ont pas l'intention""",
        from_event="de, suivant, après, à compter, à partir, avant, d'",
        conjunctions="que, qu', de, d', à",
        owner_columns="responsable*, qui, acteur*, pilote*, chef de file",
        deadline_columns="échéance*, délai*, calendrier*, date*, quand, jalon*",
        action_columns="action*, mesure*, activité*, quoi, tâche*, livrable*",
        part_columns="soutien*, appui*, participant*, partenaire*, associé*, contribut*",
        recipient_columns="destinataire*",
    ),
    "it": NoteWords(
        common="di, la, il, che, della, per, del, e, dei, con",
        origin="origine, da",
        recipients="destinatario, destinatari, a",
        subject="oggetto",
        annex="allegato",
        invites="""invita, invitano, chiede, esorta, incoraggia, sollecita, incarica, raccomanda, chiedono, incita,
            invitare, di invitare, incaricare, incoraggiare, esortare, spetta, compete, incombe, si invita, si
            invitano, si chiede, si incoraggia, si incoraggiano, si esorta, si esortano, si prega, si pregano, si
            raccomanda, si incarica, si affida, affida, è compito, è affidato, prega, sollecitano, esortano, si
            sollecita, si sollecitano, si chiede a, si chiede alla""",
        obliged="""deve, devono, dovrebbe, dovrebbero, dovrà, dovranno, si impegna, si impegnano, è tenuta, sono tenuti,
            sarà, saranno, è responsabile di, sono responsabili di, ha il compito di, hanno il compito di, è tenuto
            a, è tenuto, è tenuta a, sono tenute, provvede a, provvedono a, provvede, provvedono, provvederà,
            provvederanno, si attende che, assume l'impegno, assumono l'impegno, si adopera, si adoperano,
            presenterà, presenteranno, trasmetterà, trasmetteranno, riferirà, riferiranno, informerà, informeranno,
            elaborerà, elaboreranno, garantirà, garantiranno, adotterà, adotteranno, è incaricata di, è chiamato a,
            è chiamata a, è chiamato, sono chiamate, ci si attende che""",
        invited="""è invitata, è invitato, sono invitati, sono invitate, è incoraggiata, sono incoraggiati, è
            incaricata, è incaricato, è chiamata, sono chiamati, sono esortati, è esortata, è pregata, è pregato,
            sono pregati, sono pregate, sono incoraggiate, sono incaricati, sono incaricate, è esortato, sono
            esortate""",
        agrees="conviene di, si impegna a, decide di, concorda di, convengono di",
        remarks="""ricorda, rammenta, accoglie, sottolinea, rileva, osserva, prende atto, riconosce, ribadisce,
            ritiene, deplora, evidenzia, constata, si compiace, conferma, richiama, ricordando, rammentando,
            sottolineando, considerando, rilevando, riconoscendo, ringrazia, ringraziano""",
        free="può, possono, potrebbe, potrebbero, potrà, potranno",
        past="ha, hanno, aveva, è stato, è stata, sono stati, sono state, erano, fu",
        agents="da, dal, dalla, dall', dai, dalle, dagli, da parte di, da parte della",
        particular="in particolare, segnatamente, soprattutto, specialmente",
        through="tramite, attraverso, per il tramite di, mediante, per mezzo di, nell'ambito di, nell'ambito del",
        together="insieme a, congiuntamente a, unitamente a, insieme con",
        alongside="""in cooperazione con, in stretta cooperazione con, in collaborazione con, in stretta
            collaborazione con, con il sostegno di, con il sostegno della, con il sostegno degli, con il
            sostegno dell', con il sostegno del, con l'assistenza di, con l'aiuto di, in consultazione con, in
            coordinamento con, previa consultazione, con la partecipazione di, con l'appoggio di, di concerto
            con""",
        built_on="""sulla base di, sulla base della, sulla base delle, sulla base del, basato su, basata su,
            basandosi su, tenendo conto di, a partire da""",
        conveys="""presentare, presenta, presentino, presenterà, trasmettere, trasmette, trasmettono, trasmetterà,
            riferire, riferisce, riferiscono, riferirà, informare, informa, informano, informerà, comunicare,
            comunica, comunicano, comunicheranno, notificare, notifica, notificano, fornire, fornisce, forniscono,
            sottoporre, sottopone, inviare, invia, inviano, proporre, relazione, relaziona, trasmetteranno,
            trasmettano, presenteranno, presentano, riferiranno, riferiscano, informeranno, informino, comunicherà,
            comunichi, comunichino, fornirà, forniranno, fornisca, invierà, invieranno, trasmesso, relazioni,
            sottoporrà, sottoporranno, notificherà, notificheranno, trasmessa, trasmessi, trasmesse, presentato,
            presentata, presentati, inviato, inviata, sottoposto, sottoposta, tiene, tengono, tenere, tenga,
            comunicato""",
        shares="""condivide, condividono, condividere, condividerà, condivideranno, condividano, scambia, scambiano,
            scambiare""",
        shared_with="con",
        attention="all'attenzione di, all'attenzione del, all'attenzione della, all'attenzione dei",
        bodies="gruppo di lavoro, comitato, sottogruppo, gruppo di esperti",
        named_bodies="gruppo",
        acts="""garantire, garantisce, garantiscono, garantiscano, assicurare, assicura, assicurano, designare,
            designa, designano, designino, nominare, nomina, istituire, istituisce, istituiscono, adottare, adotta,
            adottano, valutare, valuta, valutano, elaborare, elabora, elaborano, rafforzare, rafforza, rafforzano,
            pubblicare, pubblica, pubblicano, esaminare, esamina, aggiornare, aggiorna, aggiornano, sostenere,
            organizzare, organizza, organizzano, preparare, prepara, avviare, avvia, completare""",
        receives="è informato, è informata, riceve, ricevono, viene informato",
        relative="che",
        pronouns="esso, essa, essi, esse, questi, queste, quest'ultima, quest'ultimo",
        regular="""regolarmente, periodicamente, a intervalli regolari, su base regolare, a cadenza regolare, con
            regolarità, in modo regolare, con cadenza regolare, a scadenze regolari""",
        intervals="""ogni trimestre, trimestralmente, ogni sei mesi, semestralmente, due volte all'anno,
            mensilmente, ogni mese, ogni due anni, ogni semestre, a cadenza semestrale, a cadenza trimestrale, ogni
            tre mesi, ogni due mesi, due volte l'anno, una volta al mese, a cadenza mensile, con cadenza
            trimestrale, con cadenza semestrale, con cadenza mensile""",
        yearly="annualmente, ogni anno, una volta all'anno, su base annua, con cadenza annuale",
        regular_things="regolari, regolare, periodic*, trimestral*, semestral*, mensil*",
        yearly_things="annuale, annuali, annua, annue",
        continuous="""continuamente, in modo continuo, costantemente, permanentemente, sistematicamente, in via
            permanente, su base continuativa, in modo permanente, in maniera continuativa, in via continuativa, in
            modo costante, in permanenza, continuativamente""",
        vague="""al più presto, quanto prima, senza indugio, senza ritardo, immediatamente, rapidamente,
            tempestivamente, con urgenza, urgentemente, a breve termine, a medio termine, a lungo termine, a tempo
            debito, nei prossimi mesi, il prima possibile, da definire, a breve, non appena possibile, nel più
            breve tempo possibile, il più rapidamente possibile, con sollecitudine, in tempi brevi, prontamente,
            alla prima occasione, in tempo utile, prossimamente, in un prossimo futuro, senza indebito ritardo, il
            più presto possibile""",
        ongoing="in corso",
        every="ogni, al, all', alla, per",
        frequencies="settimanal*, quotidiana*, giornalier*, ogni settimana, biennal*, bimestral*",
        hours="ora, ore",
        negations="non, nessuno, nessuna, nessun",
        spared="""non è tenuto, non è tenuta, non sono tenuti, non sono tenute, non è obbligato, non è obbligata,
            non sono obbligati, non intende, non intendono, non occorre""",
        from_event="da, dal, dalla, dall', dopo, a decorrere, successivi, prima",
        conjunctions="che, di, a",
        owner_columns="responsabil*, chi, attor*, competent*",
        deadline_columns="""termine, termini, scadenza, scadenze, calendario, tempistica, data, quando, tempi,
            tappe, tappa""",
        action_columns="azione, azioni, misura, misure, attività, che cosa, compito",
        part_columns="sostegno, supporto, partecipant*, partner*, coinvolt*",
        recipient_columns="destinatar*",
    ),
    "pt": NoteWords(
        common="de, a, o, que, da, do, os, para, em, e",
        origin="de",
        recipients="para",
        subject="assunto",
        annex="anexo",
        invites="""convida, convidam, insta, exorta, apela, solicita, incentiva, encoraja, pede, encarrega, recomenda,
            convidar, instar, encarregar, incentivar, cabe, compete, incumbe, solicita-se, convida-se, insta-se,
            recomenda-se, incumbe à, incumbe ao, cabe à, cabe ao, confia, é da responsabilidade, roga, exortam,
            apelam, mandata""",
        obliged="""deve, devem, deverá, deverão, deveria, deveriam, compromete-se, comprometem-se, terá de, terão
            de, será, serão, tem de, têm de, é responsável por, são responsáveis por, é incumbida de, é incumbido
            de, são incumbidos de, está obrigada a, estão obrigados a, é obrigada a, são obrigados a, tem por
            missão, tem a tarefa de, fica encarregada de, fica encarregado de, ficam encarregados de, espera-se
            que, assume o compromisso de, assumem o compromisso de, apresentará, apresentarão, transmitirá,
            transmitirão, informará, informarão, elaborará, elaborarão, assegurará, assegurarão, adotará, adotarão,
            enviará, enviarão, há de, hão de, é chamada a, são chamados a""",
        invited="""é convidada, é convidado, são convidados, são convidadas, é instada, são instados, é incentivada, são
            incentivados, é solicitada, são solicitados, é encarregada, é encarregado, são encorajados, são
            exortados, é exortada, é encorajada, são incentivadas, são instadas""",
        agrees="acorda em, concorda em, compromete-se a, decide, acordam em",
        remarks="""recorda, congratula-se, salienta, sublinha, regista, toma nota, reconhece, reafirma, reitera,
            considera, lamenta, realça, constata, destaca, saúda, recordando, salientando, sublinhando,
            considerando, reconhecendo, agradece, agradecem""",
        free="pode, podem, poderá, poderão, poderia, poderiam",
        past="tem vindo, teve, foi, foram, tinha, havia",
        agents="por, pelo, pela, pelos, pelas, por parte de",
        particular="em particular, em especial, nomeadamente, designadamente, especialmente",
        through="""através de, através do, através da, por intermédio de, por meio de, no âmbito do, no âmbito
            da, por via de""",
        together="juntamente com, em conjunto com, conjuntamente com, bem como",
        alongside="""em cooperação com, em estreita cooperação com, com o apoio de, com o apoio da, com o apoio
            do, com o apoio dos, em colaboração com, em estreita colaboração com, em consulta com, em
            coordenação com, com a assistência de, com a ajuda de, com a participação de, em concertação com""",
        built_on="""com base em, com base no, com base na, com base nos, com base nas, baseado em, baseada em, a
            partir de, tendo em conta""",
        conveys="""apresente, apresentem, apresentar, apresenta, apresentará, apresentam, informe, informar,
            informa, informará, informam, transmitir, transmite, transmitem, transmita, notificar, notifica,
            notificam, comunicar, comunica, comunicam, enviar, envia, enviam, fornecer, fornece, fornecem, prestar
            contas, submeter, submete, relatório, facultar, enviará, enviarão, envie, enviem, transmitirá,
            transmitirão, transmitam, comunicará, comunicarão, comunique, comuniquem, informarão, fornecerá,
            fornecerão, forneça, remeter, remete, remetem, remeterá, remeterão, presta contas, prestará contas,
            apresentarão, submeterá, apresentado, apresentada, apresentados, transmitido, transmitida,
            transmitidos, enviado, enviada, mantém, manter, mantenha, manterá, comunicado, comunicada, submetido,
            prestem contas""",
        shares="""partilha, partilham, partilhar, partilhe, partilhem, partilhará, partilharão, troca, trocam, trocar,
            intercambiam""",
        shared_with="com",
        attention="à atenção do, à atenção da, à atenção de, à atenção dos",
        bodies="grupo de trabalho, comité, subgrupo, grupo de peritos",
        named_bodies="grupo",
        acts="""garantir, garante, garantam, assegurar, assegura, asseguram, assegurem, designar, designa,
            designam, designem, nomear, nomeia, criar, cria, adotar, adota, adotam, adotem, avaliar, avalia,
            avaliam, avaliem, elaborar, elabora, elaboram, elaborem, reforçar, reforça, reforçam, reforcem,
            publicar, publica, publicam, publique, examinar, examina, examinem, atualizar, atualiza, atualizam,
            apoiar, organizar, organiza, organizam, preparar, prepara, lançar, concluir""",
        receives="é informado, é informada, recebe, recebem, será informado",
        relative="que",
        pronouns="este, esta, estes, estas, ambos, ela, ele, eles, elas",
        regular="""regularmente, periodicamente, com regularidade, a intervalos regulares, de forma regular, com
            carácter regular, numa base regular""",
        intervals="""todos os trimestres, trimestralmente, de seis em seis meses, semestralmente, duas vezes por
            ano, mensalmente, todos os meses, de dois em dois anos, a cada seis meses, a cada trimestre, a cada
            três meses, todos os semestres, de três em três meses, duas vezes ao ano, uma vez por mês, a cada mês,
            a cada dois anos, bianualmente""",
        yearly="anualmente, todos os anos, cada ano, uma vez por ano, numa base anual",
        regular_things="regulares, periódic*, trimestra*, semestra*, mensa*",
        yearly_things="anual, anuais",
        continuous="""continuamente, de forma contínua, permanentemente, constantemente, sistematicamente, em
            permanência, de modo permanente, numa base contínua, de forma permanente, a todo o momento, em
            contínuo, a título permanente""",
        vague="""o mais rapidamente possível, o mais brevemente possível, logo que possível, sem demora,
            imediatamente, rapidamente, com urgência, a curto prazo, a médio prazo, a longo prazo, oportunamente,
            em tempo útil, nos próximos meses, quanto antes, em breve, a definir, o mais cedo possível, o mais
            depressa possível, com a maior brevidade, no mais breve prazo, no mais curto prazo possível, com a
            maior brevidade possível, atempadamente, sem delongas, na primeira oportunidade, em momento oportuno,
            brevemente, num futuro próximo, assim que possível, com celeridade, prontamente, sem demoras
            injustificadas, o quanto antes""",
        ongoing="em curso",
        every="cada, por, todos os, todas as, ao",
        frequencies="semanalmente, semanal, semanais, diariamente, por ano, por mês, por semana, bienal",
        hours="hora, horas",
        negations="não, nenhum, nenhuma",
        spared="não é obrigada, não é obrigado, não são obrigados, não tem de, não têm de, não tenciona",
        from_event="de, da, do, após, a contar, depois, a partir",
        conjunctions="que, a, de",
        owner_columns="responsáve*, quem, interveniente*, ator, atores",
        deadline_columns="prazo*, calendário*, data*, quando, marco*",
        action_columns="ação, ações, medida*, atividade*, o quê, tarefa*",
        part_columns="apoio*, participante*, parceiro*",
        recipient_columns="destinatário*",
    ),
    "ro": NoteWords(
        common="de, și, în, la, a, al, pentru, cu, să, care",
        origin="sursă, de la",
        recipients="destinatar, către",
        subject="subiect",
        annex="anexă, anexa",
        invites="""invită, solicită, îndeamnă, încurajează, cere, face apel, însărcinează, recomandă, să invite, să
            încurajeze, revine, incumbă, îi revine, le revine, este de datoria, se cere, i se cere, se recomandă,
            încredințează, mandatează, solicită ca""",
        obliged="""trebuie, ar trebui, va, vor, se angajează, are obligația, au obligația, urmează să, are sarcina,
            au sarcina, este responsabilă de, este responsabil de, sunt responsabile de, răspunde de, răspund de,
            își asumă angajamentul, își asumă, este obligată, este obligat, sunt obligate, se obligă, se așteaptă
            ca, este însărcinată, este însărcinat, sunt însărcinate, au datoria, are datoria, intenționează,
            trebuie să""",
        invited="""este invitată, este invitat, sunt invitate, sunt invitați, sunt încurajate, este încurajată, sunt
            îndemnate, este rugată, sunt rugate, sunt încurajați, sunt rugați, este solicitată, sunt solicitate,
            este îndemnată, se solicită, este chemată, sunt chemate""",
        agrees="convine să, se angajează să, decide să, convin să, este de acord să",
        remarks="""reamintește, salută, subliniază, ia act, recunoaște, reafirmă, reiterează, consideră, regretă,
            constată, evidențiază, ia notă, reamintind, subliniind, recunoscând, având în vedere, mulțumește,
            mulțumesc""",
        free="poate, pot, ar putea, va putea, vor putea",
        past="a, au, a fost, au fost, era, erau",
        agents="de către, de",
        particular="în special, mai ales, îndeosebi, cu precădere, în particular",
        through="prin intermediul, prin, în cadrul",
        together="împreună cu, în comun cu, precum și",
        alongside="""în cooperare cu, în strânsă cooperare cu, cu sprijinul, sprijinit de, sprijinită de, în
            colaborare cu, în consultare cu, în coordonare cu, cu ajutorul, cu asistența, în parteneriat cu, cu
            participarea""",
        built_on="pe baza, bazat pe, bazată pe, având la bază, pornind de la, ținând seama de",
        conveys="""prezinte, prezintă, prezenta, raporteze, raportează, raporta, informeze, informează, informa,
            transmită, transmite, notifice, notifică, notifica, comunice, comunică, comunica, trimită, trimite,
            furnizeze, furnizează, înainteze, înaintează, prezentarea, depună, raport, transmit, trimit, depune,
            depun, remite, remită, raportul, raportului, transmis, transmisă, transmise, prezentat, prezentată,
            prezentate, trimis, trimisă, ține, țină, țin, comunicat, comunicată, înaintat, înaintată, notificate""",
        shares="partajează, partaja, partajeze, împărtășește, împărtășesc, fac schimb, face schimb, schimbă",
        shared_with="cu",
        attention="în atenția",
        bodies="grupul de lucru, grup de lucru, comitetul, subgrupul, grupul de experți",
        bodies_told="grupului de lucru, comitetului",
        named_bodies="grupul",
        acts="""asigure, asigură, desemneze, desemnează, numească, numește, instituie, creeze, creează, adopte,
            adoptă, evalueze, evaluează, elaboreze, elaborează, pregătească, pregătește, pregătesc, dezvolte,
            dezvoltă, consolideze, consolidează, publice, publică, examineze, examinează, analizeze, analizează,
            actualizeze, actualizează, sprijine, sprijină, organizeze, organizează, lanseze, finalizeze""",
        receives="este informat, este informată, primește, primesc",
        relative="care",
        pronouns="acesta, aceasta, aceștia, acestea, el, ea, ei, ele",
        regular="""periodic, cu regularitate, în mod regulat, la intervale regulate, la intervale de timp regulate,
            în mod periodic""",
        intervals="""trimestrial, în fiecare trimestru, la fiecare șase luni, semestrial, de două ori pe an, lunar,
            în fiecare lună, la fiecare doi ani, la fiecare trei luni, o dată pe trimestru, o dată pe lună, o dată
            la șase luni, o dată la trei luni, o dată la doi ani, la șase luni, bianual""",
        yearly="anual, în fiecare an, o dată pe an",
        regular_things="regulat*, periodice, trimestrial*, semestrial*, lunare",
        yearly_things="anuale, anuală, anuali",
        continuous="""continuu, în permanență, permanent, constant, sistematic, în mod continuu, pe o bază
            continuă, în mod permanent, în mod constant, fără întrerupere""",
        vague="""cât mai curând posibil, cât mai curând, cât mai rapid, fără întârziere, imediat, rapid, urgent, de
            urgență, pe termen scurt, pe termen mediu, pe termen lung, în timp util, în lunile următoare, în
            curând, de stabilit, în cel mai scurt timp, cât mai repede, cât mai repede posibil, de îndată ce este
            posibil, fără întârzieri nejustificate, cu prima ocazie, în viitorul apropiat, la timp, la momentul
            oportun, într-un termen cât mai scurt, prompt, cu celeritate, neîntârziat""",
        ongoing="în curs",
        every="fiecare, pe",
        frequencies="săptămânal*, zilnic*, pe an, pe lună",
        hours="oră, ore",
        negations="nu, niciun, nicio",
        spared="nu este obligată, nu este obligat, nu sunt obligate, nu intenționează, nu este necesar",
        from_event="de la, după, începând, înainte, a",
        conjunctions="că, să, ca",
        owner_columns="responsabil*, cine, actor*",
        deadline_columns="termen*, calendar*, data, când, jaloane",
        action_columns="acțiun*, măsur*, activit*, ce, sarcin*",
        part_columns="sprijin*, particip*, parten*",
        recipient_columns="destinatar*",
    ),
}
