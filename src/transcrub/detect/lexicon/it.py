"""Italian."""

from transcrub.detect.lexicon.language import Language, phrases, words

LANGUAGE = Language(
    code="it",
    elides=True,
    marks=words("""il lo gli una che è per con mio mia suo sua lei ciao grazie sì quale può vorrei ho sono buongiorno
        buonasera ordine come del della di non mi le nel al dei un favore prego numero nome si questo anche ma da ed
        arriva oggi natel utente via attendo sapere volevo certamente perfetto arrivato arrivata ricevuto funziona
        problema perché perche perchè più dal dalla alla nella sulla sul poi però ecco allora vostro vostra salve
        arrivederci cordiali saluti distinti stata stato abbiamo avete già ancora dopo tutto niente chiamo così cosi
        questa quello cui nn xké puoi buona giornata conferma codice cognome indirizzo nascita targa targata spedizione
        bolletta fattura rimborso cellulare pacco abito tessera scade passaporto desidero qual'è cos'è dov'è c'è"""),
    stop=words("""a ad adesso ai al alla alle allora altro anche ancora appena aspetti attimo avere avete bene buon
        buona buonasera buongiorno c'è che chi ci ciao cioè come comunque con cosa così cui da dal dalla dei del della
        delle devo di dobbiamo dopo dove due e è ecco ed era esatto essere fa fare favore fino forse fra già gli grazie
        ha hai hanno ho i ieri il in infatti io l la le lei li lo loro lui ma mai mattina me meglio mi mia mie miei mio
        molto momento ne nei nel nella nessun niente no noi non nostra nostro nulla o oggi ogni ok okay oppure ora per
        perché però perfetto più poi possiamo posso potrebbe prego presto prima può purtroppo qua qual quale quali
        quando quanto quasi quella quelle quello questa queste questo qui sa salve se sei sempre sera si sì sia siamo
        sicuro signora signore signorina solo sono sta stato stata su sua subito sue sul suo suoi te ti tra tu tua tuo
        tutti tutto un una uno va vada vai verso vi voglio voi vorrei vostra vostro domani scusi scusa aiuto aiutare
        certo certamente arrivederci saluti cordiali gentile gentilmente d'accordo capito giusto gia pero finche poiche
        agli allo dagli dalle dallo degli dello sugli sulla sulle sullo negli nelle nello col coi ce ve sé gliela
        glielo gliele glieli gliene lì là nn cmq xké perche perchè piu puo po' po un' dell dall nell sull all quest
        quell dov'è dov com'è cos'è c'era ossia ovvero quindi dunque anzi eppure neanche nemmeno neppure mentre finché
        affinché poiché siccome sebbene benché cosi tanto tanta tanti tante poco poca pochi poche molta molti molte
        troppo troppa troppi troppe altra altri altre ognuno qualche qualcosa qualcuno alcuni alcune nessuna nessuno
        stesso stessa tale tali ciò colui chiunque avevamo durante senza sopra sotto dentro fuori contro oltre tramite
        circa davvero proprio pure soltanto infine insomma inoltre invece magari sicuramente ovviamente assolutamente
        esattamente veramente praticamente spesso stamattina stasera stanotte domattina dopodomani lunedì martedì
        mercoledì giovedì venerdì sabato domenica lunedi martedi mercoledi giovedi venerdi otto nove dieci tre quattro
        cinque sette primo secondo ottimo benissimo perfettamente okey oki okk boh mah beh vabbè vabbe uffa ehm ah oh
        eh uhm mmm hmm buondì buonanotte arrivederla cordialmente distinti egregio spettabile figuri volentieri
        cortesemente cortesia gentilissimo gentilissima gentilissimi mille l'ho l'ha l'hai l'abbiamo l'avete c'ho m'ha
        s'è che'"""),
    listing="ordinary_it",
    asked={
        "PERSON": phrases("""nome; cognome; nominativo; con chi parlo; intestatario; come si chiama;
            con chi sto parlando; con chi ho il piacere; con chi sto chattando; l'intestatario; dell'intestatario;
            intestataria; l'intestataria; come ti chiami; come posso chiamarla; come posso chiamarti;
            a chi è intestato; a chi è intestata; nominativi; nome di battesimo; generalità; beneficiario;
            titolare della carta; titolare del conto; titolare del contratto; nome del titolare; nome del passeggero;
            nome passeggero; nome dell'ospite; nome del paziente; nome paziente; nome destinatario; contraente;
            referente; nome sul citofono; chi parla; chi scrive"""),
        "EMAIL_ADDRESS": phrases("""e-mail; email; mail; indirizzo e-mail; indirizzo email; indirizzo mail;
            posta elettronica; indirizzo di posta elettronica; pec; emails; indirizzo e mail; indirizzo di posta;
            indirizzo di mail; indirizzo di email; indirizzo di e-mail; indirizzo pec; l'email; l'e-mail; un'email;
            dell'email; all'email; un'e-mail; all'indirizzo; l'indirizzo email; l'indirizzo e-mail; l'indirizzo mail;
            dell'indirizzo email; casella di posta; emaill; meil; email di registrazione"""),
        "PHONE_NUMBER": phrases("""telefono; cellulare; recapito; tel; numero di contatto; whatsapp; telefonico; cell;
            cel; cellulari; telefonino; recapiti telefonici; recapiti; telef; numeri di contatto; wapp; fisso;
            numero di casa; numero mobile; natel; fax; numero dove; numero su cui; numero a cui; numero sul quale;
            a che numero; a quale numero; chiamatemi al; mi chiami al; mi chiamate al; chiamami al; mi richiamate al;
            richiamatemi al; richiamarmi al; contattatemi al; contattarmi al; mi contatti al; mi trova al;
            raggiungibile al; raggiungermi al; rispondo al; scrivermi al; scrivetemi al; mio numero; mio num;
            suo numero; tuo numero; miei numeri; altro numero; secondo numero; utenza telefonica; linea telefonica;
            numero linea; numero della sim; numero sim; numero da ricaricare; numero che termina con;
            numero che finisce con; al numero; sul numero"""),
        "STREET_ADDRESS": phrases("""indirizzo; residenza; domicilio; dove abita; abito in; l'indirizzo;
            dell'indirizzo; nell'indirizzo; sull'indirizzo; indirizzo di fornitura; indirizzo fornitura; residente;
            domiciliato; domiciliata; residenti in; dove abiti; dove abitate; dove vive; dove risiede;
            dove dobbiamo spedire; dove dobbiamo consegnare; dove consegnare; dove spedire; dove spediamo; abito a;
            abitiamo in; abito al; vivo in; risiedo in; abitazione; ubicazione; ubicato in; ubicata in; sito in;
            situato in; situata in; sita in; consegnare in; consegnatelo in; consegnare a; spedire in; spedite in;
            speditelo in; mandatelo in; spedirlo in; inviare in; recapitare in; trasferito in; trasferita in;
            trasferiti in; sede legale; luogo di consegna; punto di fornitura; via e numero; via e civico;
            numero civico; recapito postale"""),
        "POSTAL_CODE": phrases("""cap; codice postale; c.a.p; c.a.p.; cod postale; codice avviamento postale;
            codice di avviamento postale; npa; numero postale; numero postale d'avviamento; codice di zona"""),
        "DATE_OF_BIRTH": phrases("""data di nascita; (data e luogo|luogo e data) di nascita; nascita; compleanno;
            quando è nato; quando è nata; data nascita;
            data di nascità; data nasc; ddn; nati il; nato; nata; quando sei nato; quando sei nata; quando e nato;
            quando e nata; compio gli anni il; compie gli anni il"""),
        "PASSWORD": phrases("""password; pin; codice segreto; parola d'ordine; domanda di sicurezza;
            risposta di sicurezza; codice di verifica; otp; cognome da nubile; cognome da nubile di sua madre;
            primo animale; nome del suo primo animale; parola chiave; codice di accesso; come si chiama il suo cane;
            come si chiama il suo gatto; come si chiama il suo animale; pasword; passwd; pwd; psw; passcode; pin code;
            puk; parola segreta; frase segreta; domanda segreta; codice verifica; l'otp; codice sms; codice ricevuto;
            codice che ho ricevuto; codice che mi è arrivato; codice che mi avete inviato; codice di autenticazione;
            codice di autorizzazione; codice di sblocco; codice sblocco; codice di attivazione; codice attivazione;
            codice accesso; codici di accesso; codice dispositivo; codice a sei cifre; codice a 6 cifre;
            codice a 4 cifre; codice a quattro cifre; codice di ritiro; codice ritiro; password del wifi;
            cognome da nubile di mia madre; cognome da ragazza; cognome della madre; cognome di sua madre;
            cognome di mia madre; primo animale domestico; nome del primo animale; nome del mio primo animale;
            nome del suo cane; nome del suo gatto; nome del mio cane; nome del mio gatto; nome del cane;
            nome del gatto; prima scuola; scuola elementare; prima auto; città di nascita; luogo di nascita;
            città natale; colore preferito"""),
        "USERNAME": phrases("""nome utente; username; user; login; utente; nomeutente; user name; userid; nickname;
            nick; utenza web; id cliente web; nome account; instagram; telegram; skype; discord; facebook;
            nome profilo; nick name; codice titolare; id di accesso; nome di login"""),
        "ACCOUNT_NUMBER": phrases("""numero di conto; conto corrente; codice cliente; numero cliente;
            numero di contratto; numero contratto; iban; polizza; numero utenza; codice utenza; pod; numero tessera;
            numero di sinistro; icc(|id) (|della sim|sim); c/c; numero conto; numero del conto; n cliente; n° cliente;
            num cliente; cod cliente;
            id cliente; numero di cliente; l'iban; dell'iban; all'iban; coordinate bancarie; codice rapporto;
            codice contratto; numero di utenza; pdr; codice di migrazione; numero contatore; matricola;
            numero fornitura; numero di fornitura; iccid; numero di tessera; codice tessera; tessera fedeltà;
            carta fedeltà; codice fedeltà; millemiglia; frequent flyer; cartafreccia; codice socio; numero socio;
            codice abbonamento; numero abbonamento; tessera sanitaria; numero assicurato; numero di assicurato;
            numero paziente; numero sinistro; numero mutuo; numero finanziamento; numero prestito; numero dipendente;
            numero badge; codice studente; numero di iscrizione; conto che termina con; conto che finisce con;
            chiave di licenza; dossier titoli; codice account; account id"""),
        "IT_FISCAL_CODE": phrases("""codice fiscale; cf; c.f; cod fiscale; cod fisc; codice fisc; codicefiscale;
            cod. fisc.; codici fiscali; codiche fiscale; codice fiscle"""),
        "IT_VAT_CODE": phrases("partita iva; p.iva; p. iva; p iva; piva; part iva; partita i.v.a; p.i; partiva"),
        "IT_IDENTITY_CARD": phrases("""carta d'identità; numero della carta d'identità; carta di identità;
            carta d'identita; numero carta d'identità; carta identità; c.i; numero cie; documento d'identità;
            numero documento; numero di documento; estremi del documento"""),
        "CREDIT_CARD": phrases("""(termina|terminante|finisce) con; numero di carta; numero della carta; carta di
            credito; carta di debito; cvv; cvc;
            scadenza; data di scadenza; bancomat; numero carta; carta credito; carta prepagata; dati della carta;
            dati carta; carta che termina; carta terminante; carta che finisce con; carta che finisce in;
            visa che termina con; mastercard che termina con; postepay; cvv2; codice di sicurezza; codice sicurezza;
            codice sul retro; codice dietro; cifre sul retro; numero sul retro; scad; valida fino al;
            ultime quattro cifre; ultime 4 cifre; ultime quattro della carta; ultime 4 della carta;
            ultimi quattro numeri; ultimi 4 numeri; 16 cifre; sedici cifre; maestro n; amex"""),
        "ORDER_ID": phrases("""numero d'ordine; numero ordine; numero dell'ordine; numero di ordine; codice ordine;
            numero di prenotazione; codice prenotazione; codice di prenotazione; numero di tracciamento;
            numero di spedizione; tracking; numero fattura; numero di fattura; numero di pratica; riferimento;
            numero di conferma; numero ticket; n ordine; n° ordine; nr ordine; num ordine; n d'ordine;
            codice dell'ordine; cod ordine; id ordine; numero del mio ordine; numero prenotazione;
            numero della prenotazione; pnr; codice booking; numero biglietto; numero di biglietto;
            numero del biglietto; numero tracciamento; codice di tracciamento; codice tracciamento; numero spedizione;
            numero della spedizione; codice spedizione; codice di spedizione; lettera di vettura; ldv; numero pacco;
            codice pacco; numero raccomandata; numero di invio; numero bolletta; numero ricevuta; numero scontrino;
            iuv; numero preventivo; numero pratica; numero della pratica; codice pratica; rif; codice di conferma;
            numero di ticket; numero del ticket; codice ticket; id ticket; numero segnalazione; numero di segnalazione;
            numero reclamo; numero di reclamo; numero richiesta; numero di richiesta; numero caso; numero intervento;
            numero d'intervento; numero di reso; numero reso; codice reso; codice di reso; rma; numero rimborso;
            numero transazione; numero di transazione; codice transazione; id transazione; cro; trn;
            numero di operazione; numero operazione; numero protocollo; numero di protocollo; numero verbale;
            numero denuncia; codice nre; numero impegnativa; numero ricetta; numero pir"""),
        "VIN": phrases("numero (di |del |)telaio; telaio; vin"),
        "US_PASSPORT": phrases("passaporto; passaporti; passaporto italiano"),
        "US_DRIVER_LICENSE": phrases("patente; patente di guida; licenza di condurre"),
        "LICENSE_PLATE": phrases("""targa; targa auto; targa dell'auto; targa della macchina; targa del veicolo;
            targa della moto; targa del mezzo; targa veicolo; targhe; targata; targato; targate; telaio"""),
        "CH_AHV": phrases("avs; numero d'avs; ahv; navs; navs13"),
        "IP_ADDRESS": phrases("indirizzo ip; l'indirizzo ip; ip"),
        "MAC_ADDRESS": phrases("indirizzo mac; mac address; l'indirizzo mac"),
    },
    tags={
        "ACCOUNT_NUMBER": phrases("""conto; cliente; contratto; id; account; tessera; utenza; abbonamento; sinistro;
            mutuo; finanziamento; prestito; socio; contatore; fornitura; assicurato"""),
        "CREDIT_CARD": phrases("carta; visa; mastercard; credito; debito; prepagata; amex"),
        "ORDER_ID": phrases("""ordine; prenotazione; fattura; pratica; spedizione; ticket; pacco; l'ordine;
            dell'ordine; all'ordine; sull'ordine; nell'ordine; quest'ordine; ordini; prenotazioni; fatture; bolletta;
            pratiche; collo; biglietto; biglietti; segnalazione; reclamo; reso; rimborso; transazione; protocollo;
            raccomandata; ricevuta; scontrino; preventivo; verbale; intervento; richiesta; caso; codice; vettura;
            conferma; bonifico; ddt; appuntamento; impegnativa; domanda; comanda; ord; fatt; pren"""),
        "USERNAME": phrases("account utente; profilo"),
        "STREET_ADDRESS": phrases("abito; abitiamo; risiedo; vivo"),
        "US_DRIVER_LICENSE": phrases("patente b; licenza"),
    },
    matters=phrases("""quanto; quanta; quanti; quante; importo; quantità; prezzo; totale; taglia; colore; modello;
        data; ora; quando; articolo; prodotto; nome del prodotto; nome dell'azienda; saldo; tariffa; piano; volo;
        camera; notti; persone; passeggeri; città; paese; motivo; marca; versione; errore; sconto; l'importo; importi;
        quantita; qtà; prezzi; costo; costi; costa; costano; taglie; misura; modelli; che giorno; l'articolo; articoli;
        codice articolo; prodotti; codice prodotto; nome azienda; nome del negozio; nome del ristorante;
        nome dell'hotel; nome della banca; nome del farmaco; nome della città; nome dell'offerta; nome del sito;
        nome della via; tariffe; offerta; l'offerta; treno; posto; posti; camere; numero stanza; ospiti; citta;
        provincia; codice errore; codice di errore; codice sconto; codice promo; coupon; buono; buoni; voucher;
        gift card; punti; rata; rate; canone; addebito; accredito; pagamento; pagamenti; spesa; commissione;
        rimborso di; bonifico di; fattura di; bolletta di; giga; minuti; velocità; età; peso; altezza; chilometri; km;
        consumi; lettura; letture; segna; segnava; autolettura; potenza; stelle; livello; durata; ore; orario; orari;
        giorni lavorativi; numero verde; al numero verde; numero di serie; seriale; imei; sku; ean; codice a barre;
        lotto; pagina; numero di giorni; numero pezzi; swift; bic; codice swift; codice bic; prefisso; tasso; cambio;
        reddito; stipendio; franchigia; massimale; premio; sito; link; indirizzo web; tipo di carta; tipo; causale;
        data dell'ordine; data di spedizione; data del sinistro; data fattura; scadenza del contratto;
        scadenza della fattura; scadenza bolletta; scadenza della garanzia; scadenza della polizza;
        scadenza del pagamento; stato dell'ordine; stato ordine; stato della spedizione; servizio clienti;
        assistenza clienti; centro assistenza; area clienti; sportello; filiale; agenzia; festa di compleanno;
        per il compleanno; reset password; cambiare la password; cambio password; recupero password;
        password dimenticata; estratto conto; bolletta telefonica; ricarica di"""),
    requests=phrases("""mi basta; mi bastano; qual; quale; quali; che; chi; come; dove; può; potrebbe; posso; mi dice;
            mi dica; dirmi;
        mi dia; darmi; indicarmi; indicare; indichi; fornire; fornirmi; fornisca; comunicarmi; comunicare; confermare;
        confermi; conferma; verificare; serve; per favore; cortesemente; gentilmente; inserisca; scriva; inviare; ha;
        avrebbe; potrei avere; ripetere; prego; cosa; cos'è; quando; qual'è; puo; puoi; potete; potresti; potreste;
        possiamo; mi dici; dimmi; ditemi; dirci; mi dà; mi dai; dammi; darci; mi indica; indicami; indicaci; fornirci;
        fornisci; forniscimi; mi fornisce; comunicarci; comunichi; mi comunica; comunicami; confermarmi; confermami;
        bisogno; mi servirebbero; servono; servirebbe; servirà; occorre; occorrono; necessito; necessario; necessaria;
        necessari; richiesto; richiesti; chiedo; chiederle; chiederti; per piacere; cortesia; inserire; inserisci;
        scrivi; scrivere; scrivermi; scrivimi; inviarmi; inviaci; invii; inviami; mandare; mandarmi; mandami; mandi;
        lasciare; lasciarmi; lasciami; lasci; lascia; digitare; digiti; digita; specificare; specifichi; specifica;
        precisare; precisi; riportare; riporti; riporta; compilare; compili; allegare; hai; avete; avresti; sapere;
        farmi avere; mi faccia avere; fammi avere; ripeta; ripeti; ricontrollare; ricordarmi; ricorda; dettare;
        mi detta; mi detti; richiediamo; chiediamo; attendo; controllare; identificarla; identificare; verifica;
        iniziamo; cominciamo; procedere; procediamo; anche; inoltre; e il suo; e la sua; e il tuo; e la tua;
        oppure"""),
    links=words("""è sono era il lo la i gli le mio mia suo sua di del della dell' in al numero num n. nr n° no id
        codice e con che finisce termina terminante ultime quattro cifre 4 # : = - sì certo ecco questo questa nuovo
        nuova attuale corretto é sarebbe dovrebbe essere l' miei mie suoi sue tuo tua vostro vostra nostro nostra dello
        dei delle alla a all' numeri n nr. nro codici ed per finiscono finale finali terminano inizia iniziano comincia
        ultimi tre cinque sei cifra prime caratteri 3 si eccolo eccola eccoli eccomi questi quello quella vecchio
        vecchia corretta esatto esatta giusto giusta completo completa seguente seguenti presente qui qua sotto allora
        invece adesso ora cioè ovvero ossia appunto ok okay va bene subito sempre ancora anche ho hai ha abbiamo usato
        registrato registrata associato associata collegato collegata intestato intestata legato risulta corrisponde
        utilizzo uso riportato riportata indicato indicata trovo leggo dice scritto vedo c'è sarà diventa resta rimane
        come su sul sulla nel nella da dal dalla un una fiscale cliente contratto telefono cellulare cell fisso mobile
        casa lavoro personale privato privata principale mail email e-mail pec indirizzo nome cognome utente ordine
        pratica carta conto credito debito scadenza cvv ricevuto ricevuta attualmente esattamente credo penso dovrei mi
        vi ti stato spedizione consegna fatturazione residenza recapito corrente postale riferimento contatto"""),
    copulas=words("è sono era : = ecco é erano sarebbe chiamo chiama risulta corrisponde eccolo eccola"),
    resumes=words("è é sarebbe sono ecco"),
    joins=words("""di del della per in al con su da dello dell' dei degli delle allo alla all' sul sulla dal dalla
        sull' associato associata collegato collegata intestato intestata legato legata presso"""),
    names=phrases("""mi chiamo; il mio nome completo è; a nome di; a nome; parla con; sta parlando con; nome è;
        sono il signor; sono la signora; intestato a; intestata a; il mio nome é; mio nome e; il mio nome completo;
        al nome di; col nome di; con il nome di; sotto il nome di; sotto il nome; per conto di; a favore di;
        all'attenzione di; parlo con; parli con; stai parlando con; sto parlando con; sta chattando con;
        stai chattando con; sto chattando con; parlato con; le parla; ti parla; le scrive; vi scrive; ti scrive;
        le risponde; ti risponde; qui è; nome e cognome è; cognome è; intestati a; intestate a; firmato; firmata;
        mio marito si chiama; mia moglie si chiama; mio figlio si chiama; mia figlia si chiama; mia madre si chiama;
        mio padre si chiama; lui si chiama; lei si chiama; il titolare si chiama; l'intestatario è; intestatario è;
        il titolare è; la titolare è; l'intestataria è; il beneficiario è; mi chiamano; mi può chiamare;
        puoi chiamarmi; può chiamarmi; chiamami pure; mi kiamo"""),
    greetings=phrases("""sono; ciao; grazie; buongiorno; buonasera; salve; gentile; caro; cara; egregio; saluti; qui;
        grazie mille; grazie a lei; buongiorno a lei; buonasera a lei; buon giorno; buona sera; buondì;
        buon pomeriggio; gentilissimo; gentilissima; gent.mo; gent.ma; gent; cari; carissima; egregia; egr; un saluto;
        cordialmente; arrivederci; arrivederla; benvenuto; benvenuta; bentornato; bentornata; perfetto; certo;
        certamente; va bene; ok; ottimo; d'accordo; prego; scusi; piacere; piacere di conoscerla; la ringrazio;
        ti ringrazio; in fede; ehi; hey; hola; addio; buona giornata; buona serata; a presto"""),
    titles=words("""ved sig sig.ra sig.na signor signora signorina dott dott.ssa dr sig.re sig.r sigg sigra sigr sig.a
        signori dottssa dottor dottore dottoressa dr.ssa dssa prof prof.ssa professor professoressa professore avv
        avvocato ing ingegner ingegnere geom geometra rag ragionier ragioniere arch architetto don suor notaio
        onorevole"""),
    kin=words("""marito moglie compagno compagna fidanzato fidanzata ragazzo ragazza convivente coniuge partner ex
        figlio figlia bimbo bimba bambino bambina padre madre papà papa mamma babbo fratello sorella zio zia cugino
        cugina nonno nonna nipote suocero suocera genero nuora cognato cognata padrino madrina amico amica amici
        collega capo vicino vicina coinquilino coinquilina inquilino proprietario proprietaria badante colf babysitter
        tata infermiere infermiera medico dottore dottoressa pediatra dentista fisioterapista veterinario maestra
        maestro insegnante professore professoressa prof avvocato commercialista architetto ingegnere notaio
        amministratore amministratrice idraulico elettricista meccanico parrucchiera segretaria segretario autista
        tassista portiere erede beneficiario passeggero passeggera paziente ospite socio socia studente"""),
    farewells=words("""grazie saluti cordiali saluto cordialmente cordialità distinti distintamente ciao arrivederci
        arrivederla giornata serata anticipo attesa fede abbraccio baci presto domani notte lavoro weekend grz"""),
    corrections=phrases("""scusi; scusa; volevo dire; intendevo; correzione; errore; anzi; in realtà; non è; scusate;
        scusami; sorry; pardon; ops; oops; ups; volevo scrivere; intendo; correggo; rettifico; sbagliato; sbagliata;
        refuso; ho scritto male; in realta; non e; invece; piuttosto; aspetti; aspetta; quella giusta è; giusto è;
        corretto è; corretta è; al posto di; dovrebbe essere; manca un numero; manca una cifra"""),
    again=phrases("""di nuovo; nuovamente; ancora una volta; ripetere; ripeta; non corrisponde; non trovo; non risulta;
        errato; non valido; una seconda volta; ripeti; reinserire; reinserisca; rinviare; ricontrollare; ricontrolli;
        ricontrolla; riprovi; riprova; riprovare; non corrispondono; non coincide; non lo trovo; non la trovo;
        non riesco a trovare; non trova; non mi risulta; non esiste; non lo riconosce; non è riconosciuto;
        non funziona; errata; sbagliato; sbagliata; non corretto; non è corretto; non è corretta; non valida;
        non è valido; non è valida; incompleto; incompleta; manca una cifra; altro numero; un altro; un'altra; giusto?;
        corretto?; conferma; verifichi; verificare; nessun risultato"""),
    refusals=phrases("""non ho; non ce l'ho; non lo so; non so; non ricordo; non mi ricordo; perché; preferisco non;
        non voglio; non l'ho; nn ho; nn ce l'ho; non ne ho; nn lo so; nn so; non saprei; nn ricordo; non lo ricordo;
        non la ricordo; non me lo ricordo; non me la ricordo; dimenticato; dimenticata; ho perso; ho smarrito;
        l'ho persa; l'ho perso; non lo trovo; non la trovo; dove lo trovo; dove la trovo; dove trovo; dove si trova;
        dove posso trovarlo; come lo trovo; perchè; a cosa serve; a che serve; preferirei non; non vorrei; non intendo;
        non mi fido; non mi va; non posso darle; nessuna idea; boh; cosa intende; in che senso; non mi è arrivato;
        non mi è arrivata; non è arrivato; mai ricevuto; è obbligatorio; non sotto mano"""),
    measures=words("""euro € $ gb mb giga kg g cm m km ore ora minuti giorni settimane mesi anni anno % volte persone
        notti pezzi eur euri £ cent centesimi franchi franco chf fr dollari dollaro usd tb kb mega megabyte gigabyte
        mbps gbps mbit chili chilo gr grammi etti mm mt metri metro mq kilometri chilometri litri litro l ml cl cc kw
        kwh mw watt w volt v ampere mah smc mc pollici h min minuto sec secondi giorno gg settimana mese per cento x
        volta persona adulti adulto bambini ospiti passeggeri notte camere posti pezzo pz paia paio copie copia rate
        rata biglietti biglietto articoli prodotti stelle punti miglia gradi cifre caratteri chiamate messaggi sms mila
        mille milioni milione pacchi colli scatole confezioni compresse capsule pastiglie gocce bottiglie pizze
        tentativi lavorativi"""),
    sums=phrases("""quant'è; quanto; totale; subtotale; importo; l'importo; importi; prezzo; prezzi; costo; costi;
        costa; costano; tariffa; canone; rata; rate; spesa; saldo; sconto; premio; caparra; acconto; cauzione;
        commissione; stipendio; reddito; pensione; affitto; budget; massimale; franchigia; bonifico di; rimborso di;
        addebito di; accredito di; fattura di; bolletta di; ricarica di; multa di; pagato; pagare; speso; prelevato;
        versato; addebitato; addebitati; accreditato; rimborsato; al mese; all'anno; l'anno; a notte; a testa;
        a persona; iva inclusa; iva esclusa; netto; lordo"""),
    months=words("""gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen
        feb mar apr mag giu lug ago set ott nov dic"""),
    date_joins=words("del di il dell' nell'anno"),
    streets=words("""via viale piazza p.zza corso vicolo largo strada piazzale contrada località lungomare vico salita
        v.le vle p.za pza pzza p.le p.zale piazzetta c.so cso v.lo l.go str c.da cda localita loc frazione fraz
        lungotevere lungarno lungolago lungofiume lungadige discesa traversa trav borgo galleria calle campiello
        fondamenta sestiere circonvallazione rampa rione contrà riviera"""),
    street_order="street name number",
    units=words("""interno int scala piano palazzina n sc pal n. n° nr civico citofono edificio edif lotto isolato
        appartamento app apt fabbricato snc bis ter c/o casella cp"""),
    digits={
        "zero": "0",
        "uno": "1",
        "una": "1",
        "due": "2",
        "tre": "3",
        "quattro": "4",
        "cinque": "5",
        "sei": "6",
        "sette": "7",
        "otto": "8",
        "nove": "9",
    },
    tens=words("""dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno
        trenta quaranta cinquanta sessanta settanta ottanta novanta cento duecento mille duemila millenovecento primo
        ventidue ventitré ventitre ventiquattro venticinque ventisei ventisette ventotto ventinove trentuno trent'uno
        novecento"""),
    repeats={"doppio": 2, "doppia": 2, "triplo": 3, "tripla": 3},
    spelling=words("come di per"),
    capitals=words("maiuscolo maiuscola minuscolo minuscola"),
    at=words("chiocciola chiocciolina at"),
    dot=words("punto dot"),
    signs={"trattino": "-", "underscore": "_", "più": "+", "barra": "/", "slash": "/", "meno": "-"},
)
