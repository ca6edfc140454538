"""Italian."""

from transcrub.detect.lexicon.language import Language, phrases, words

LANGUAGE = Language(
    code="it",
    marks=words("""
        il lo gli una che è per con mio mia suo sua lei ciao grazie sì quale può vorrei ho sono buongiorno
        buonasera ordine come del della di non mi le nel al dei un favore prego numero nome si questo anche ma da
        ed
    """),
    stop=words("""
        a ad adesso ai al alla alle allora altro anche ancora appena aspetti attimo avere avete bene buon buona
        buonasera buongiorno c'è che chi ci ciao cioè come comunque con cosa così cui da dal dalla dei del della
        delle devo di dobbiamo dopo dove due e è ecco ed era esatto essere fa fare favore fino forse fra già gli
        grazie ha hai hanno ho i ieri il in infatti io l la le lei li lo loro lui ma mai mattina me meglio mi mia
        mie miei mio molto momento ne nei nel nella nessun niente no noi non nostra nostro nulla o oggi ogni ok
        okay oppure ora per perché però perfetto più poi possiamo posso potrebbe prego presto prima può purtroppo
        qua qual quale quali quando quanto quasi quella quelle quello questa queste questo qui sa salve se sei
        sempre sera si sì sia siamo sicuro signora signore signorina solo sono sta stato stata su sua subito sue
        sul suo suoi te ti tra tu tua tuo tutti tutto un una uno va vada vai verso vi voglio voi vorrei vostra
        vostro domani scusi scusa aiuto aiutare certo certamente arrivederci saluti cordiali gentile gentilmente
        d'accordo capito giusto
    """),
    ordinary=words("""
        acquisto acquistato addebito aereo albergo annullare aperto appuntamento assistenza attesa banca
        biglietto bolletta bonifico camera cambiare cambio carta casa cellulare cliente codice cognome colore
        comprato conto contratto corriere costo data dati denaro dispositivo documento email errore fattura
        funziona giorni giorno gratis guasto indirizzo informazioni internet linea luogo madre mail messaggio
        mese minuti modem modulo motivo negozio nome numero nuovo nuova offerta ora ordine ordinare ore pacco
        pagamento pagare password persona piano posta prezzo problema prodotto pratica prenotazione reclamo
        restituire ricevere richiesta rimborso ritardo saldo scaduto scheda schermo servizio settimana sistema
        sito soldi spedizione stanza stato taglia telefono tempo ufficio utente utenza verifica verificare
        viaggio volo confermo confermare attendere attenda secondo arrivato
    """),
    asked={
        "PERSON": phrases("""
            nome; cognome; nome e cognome; nome completo; nominativo; con chi parlo; intestatario;
            come si chiama; nome dell'intestatario
        """),
        "EMAIL_ADDRESS": phrases("""
            e-mail; email; mail; indirizzo e-mail; indirizzo email; indirizzo mail; posta elettronica;
            indirizzo di posta elettronica; pec
        """),
        "PHONE_NUMBER": phrases("""
            telefono; numero di telefono; cellulare; numero di cellulare; recapito telefonico; recapito; tel;
            numero di contatto; whatsapp
        """),
        "STREET_ADDRESS": phrases("""
            indirizzo; indirizzo di spedizione; indirizzo di consegna; residenza; domicilio; dove abita;
            abito in; indirizzo completo; indirizzo di residenza
        """),
        "POSTAL_CODE": phrases("cap; codice postale; c.a.p"),
        "DATE_OF_BIRTH": phrases("""
            data di nascita; nato il; nata il; nascita; compleanno; quando è nato; quando è nata
        """),
        "PASSWORD": phrases("""
            password; pin; codice pin; codice segreto; parola d'ordine; domanda di sicurezza;
            risposta di sicurezza; codice di verifica; otp; cognome da nubile; cognome da nubile di sua madre;
            primo animale; nome del suo primo animale; parola chiave; codice di accesso
        """),
        "USERNAME": phrases("nome utente; username; user; login; utente"),
        "ACCOUNT_NUMBER": phrases("""
            numero di conto; conto corrente; codice cliente; numero cliente; numero di contratto;
            numero contratto; iban; numero di polizza; polizza; numero utenza; codice utenza; pod;
            numero tessera; numero di sinistro; numero di conto corrente
        """),
        "IT_FISCAL_CODE": phrases("codice fiscale; cf"),
        "IT_VAT_CODE": phrases("partita iva; p.iva; p. iva"),
        "IT_IDENTITY_CARD": phrases("carta d'identità; numero della carta d'identità; carta di identità"),
        "CREDIT_CARD": phrases("""
            numero di carta; numero della carta; carta di credito; carta di debito; carta che termina con; cvv;
            cvc; scadenza; data di scadenza; ultime quattro cifre della carta; bancomat
        """),
        "ORDER_ID": phrases("""
            numero d'ordine; numero ordine; numero dell'ordine; numero di ordine; codice ordine;
            numero di prenotazione; codice prenotazione; codice di prenotazione; numero di tracciamento;
            numero di spedizione; tracking; numero fattura; numero di fattura; numero di pratica; riferimento;
            numero di riferimento; numero di conferma; numero ticket
        """),
        "US_PASSPORT": phrases("passaporto; numero di passaporto"),
    },
    tags={
        "ACCOUNT_NUMBER": phrases("conto; cliente; contratto"),
        "CREDIT_CARD": phrases("carta; visa; mastercard"),
        "ORDER_ID": phrases("ordine; prenotazione; fattura; pratica; spedizione; ticket; pacco"),
    },
    matters=phrases("""
        quanto; quanta; quanti; quante; importo; quantità; prezzo; totale; taglia; colore; modello; data; ora;
        che ora; quando; articolo; prodotto; nome del prodotto; nome dell'azienda; saldo; tariffa; piano; volo;
        numero del volo; camera; notti; persone; passeggeri; città; paese; motivo; marca; versione; errore;
        sconto
    """),
    requests=phrases("""
        qual; quale; quali; che; chi; come; dove; qual è; può; potrebbe; posso; mi dice; mi dica; dirmi; mi dia;
        darmi; mi indichi; indicarmi; indicare; indichi; fornire; fornirmi; mi fornisca; fornisca; comunicarmi;
        comunicare; confermare; confermi; conferma; mi conferma; verificare; ho bisogno; avrei bisogno; mi serve;
        mi servirebbe; serve; per favore; per cortesia; cortesemente; gentilmente; inserisca; scriva; inviare;
        mi invii; ha; avrebbe; potrei avere; posso avere; ripetere; prego
    """),
    links=words("""
        è sono era il lo la i gli le mio mia suo sua di del della dell' in al numero num n. nr n° no id codice e
        con che finisce termina terminante ultime quattro cifre 4 # : = - sì certo ecco questo questa nuovo nuova
        attuale corretto
    """),
    copulas=words("è sono era : = ecco"),
    joins=words("di del della per in al con su da"),
    names=phrases("""
        mi chiamo; il mio nome è; il mio nome completo è; il mio cognome è; a nome di; a nome; parla con;
        sta parlando con; nome è; sono il signor; sono la signora; intestato a; intestata a
    """),
    greetings=phrases("""
        sono; io sono; ciao; grazie; buongiorno; buonasera; salve; gentile; caro; cara; egregio; saluti;
        cordiali saluti
    """),
    titles=words("sig sig.ra sig.na signor signora signorina dott dott.ssa dr"),
    farewells=words("grazie saluti cordiali"),
    corrections=phrases("""
        scusi; scusa; volevo dire; intendevo; correzione; mi sono sbagliato; mi sono sbagliata; errore; anzi;
        in realtà; non è; mi scusi
    """),
    again=phrases("""
        di nuovo; nuovamente; ancora una volta; ripetere; ripeta; non corrisponde; non trovo; non risulta;
        errato; non valido
    """),
    refusals=phrases("""
        non ho; non ce l'ho; non lo so; non so; non ricordo; non mi ricordo; ho dimenticato; perché;
        preferisco non; non voglio
    """),
    measures=words("""
        euro € $ gb mb giga kg g cm m km ore ora minuti giorni settimane mesi anni anno % volte persone notti
        pezzi
    """),
    months=words("""
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar
        apr mag giu lug ago set ott nov dic
    """),
    date_joins=words("del di il"),
    streets=words("""via viale piazza p.zza corso vicolo largo strada piazzale contrada località lungomare vico
    salita"""),
    street_order="street name number",
    units=words("interno int scala piano palazzina n"),
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
    tens=words("""
        dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno
        trenta quaranta cinquanta sessanta settanta ottanta novanta cento duecento mille duemila millenovecento
        primo
    """),
    repeats={"doppio": 2, "doppia": 2, "triplo": 3, "tripla": 3},
    spelling=words("come di"),
    capitals=words("maiuscolo maiuscola minuscolo minuscola"),
    at=words("chiocciola at"),
    dot=words("punto dot"),
    signs={"trattino": "-", "underscore": "_", "più": "+", "barra": "/"},
)
