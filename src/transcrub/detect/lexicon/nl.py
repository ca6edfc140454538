"""Dutch."""

from transcrub.detect.lexicon.language import Language, phrases, words

LANGUAGE = Language(
    code="nl",
    marks=words("""de het een en ik u mijn uw is niet van voor met op dat die hallo goedemorgen goedemiddag bedankt dank
        graag kunt wat ja nee bestelling heb heeft ben zijn wij naar aan om te bij maar ook er nog kan mag alstublieft
        dag naam nummer deze geen hebben kunnen kun waar wanneer hoe welke jullie jij wel worden wordt werd niks nie mn
        hoi doei beste klant klantenservice welkom terug pakket pakketje factuur rekening gekregen gebeld wil moet zou
        zal gaat doet staat komt weet krijg vraag vandaag morgen gisteren goedendag goedenavond goeiemorgen goeiemiddag
        goeiedag groeten groetjes dankjewel alsjeblieft aub helpen nieuwe gewoon helemaal altijd nooit omdat dus toch zo
        iets alles eens wachtwoord postcode adres waarom waarmee vervelend gelukt sinds zonder kzit kheb wa ma da heel
        eigenlijk ontvangen betaald besteld geleverd bezorgd mogelijk iemand niemand volgens gedaan prettig prettige
        fijne geduld bedoel ipv namelijk telefoonnummer klantnummer contractnummer huisnummer woon wachten"""),
    stop=words("""aan af al alle alleen alles als alstublieft alsjeblieft altijd and ben bedankt beetje beter bij bent
        dag dan dank daar daarom dat de deze die dit doe doen door dus echt een eens en er even fijn ga gaan gaat geen
        geweest gisteren goed goede goedemiddag goedemorgen goedenavond goedendag graag had hallo hartelijk haar heb
        hebben hebt heeft heel hele helemaal help helpen hem hen het hier hij hoe hoi hoor hun iemand iets ik in is ja
        jij je jou jouw jullie kan kon kunnen kunt later maar mag me meer meneer met mevrouw mij mijn misschien moet
        moeten moment morgen na naar nee niet niets nog nooit nou nu of ok oké okay om omdat onder ons onze ook op over
        pas precies prima sorry straks super te ten tegen toch toen tot tussen u uit uur uw van vanaf vandaag veel voor
        voorbij vind vraag vragen waar waarom wanneer want was wat we weer weet wel welke wie wij wil willen word worden
        wordt zal ze zeer zeker zelf zich zie zij zijn zo zonder zou avond groet groeten vriendelijke klopt snap
        dankjewel dankuwel doei hey hoii hee heey jep jup yep nope okee okido top tof nvt mvg bvd aub svp idd ff ivm zsm
        ah oh ach euh uhm hm oeps merci ciao welkom sinds via per hoeft moest konden zouden waren werd zult hoeven
        helaas jammer natuurlijk uiteraard eigenlijk gewoon nogmaals opnieuw meteen direct dadelijk binnenkort inmiddels
        ondertussen echter doordat zodat waarbij waarvoor hierbij hiermee daarmee ervan erbij erop allemaal iedereen
        niks ieder elk beide boven binnen buiten achter naast maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        vanavond vanmiddag vanochtend overmorgen eergisteren alvast sowieso akkoord inderdaad absoluut excuses beste
        geachte hoogachtend mevr dhr klantenservice klantendienst team medewerker zei zegt zegde zeiden belde komt kwam
        vroeg"""),
    listing="ordinary_nl",
    asked={
        "PERSON": phrases("""naam; volledige naam; voornaam; achternaam; voor- en achternaam; voornaam en achternaam;
            familienaam; met wie spreek ik; hoe heet u; hoe heet je; naam van de rekeninghouder; meisjesnaam;
            voor en achternaam; met wie heb ik het genoegen; met wie chat ik; met wie heb ik; uw naam; je naam;
            roepnaam; voorletters; naam en voornaam; tenaamstelling; op welke naam; onder welke naam;
            naam van de verzekerde; contactpersoon; naam van de passagier; naam van de gast; naam van de patiënt;
            naam op de kaart; naam op de bestelling; naam op de rekening; rekeninghouder; kaarthouder; polishouder;
            verzekeringnemer; contracthouder; hoofdbewoner; naam van de hoofdboeker; hoofdboeker; naam van de ontvanger;
            geboortenaam; initialen; wie bent u; wie ben je; naam van uw partner; namen"""),
        "EMAIL_ADDRESS": phrases("""e-mail; email; mail; e-mailadres; emailadres; mailadres; e-mail adres; email adres;
            mail adres; mailtje naar; e-mailadressen; emailadressen; gmail; e mail; e-mailaddres; mailaddres;
            emailaddres; mailen naar; mail naar; mailen op; te mailen naar; inlogmail; privémail; werkmail"""),
        "PHONE_NUMBER": phrases("""telefoonnummer; telefoon; mobiel; mobiele nummer; mobiel nummer; 06-nummer;
            06 nummer; tel; tel nr; contactnummer; gsm-nummer; whatsapp; gsm; gsmnummer; gsm nummer; gsm nr; telnr;
            telefoonnr; telefoon nr; tel.nr; tel.nummer; tel nummer; telnummer; mobieltje; vaste nummer; vast nummer;
            vaste lijn; thuisnummer; werknummer; mobiele telefoonnummer; mobiele telefoon; telefoonnummers;
            terugbelnummer; bereikbaar op; bereiken op; te bereiken op; bereikbaar via; bellen op; bel me op;
            bel mij op; bel me terug op; terugbellen op; gebeld worden op; bereikbaar onder; nummer waarop;
            nummer om u te bereiken; welk nummer kunnen we; op welk nummer; telefonisch op; telefonisch bereikbaar;
            mobielnummer; fax; faxnummer; appen op; whatsappnummer; natelnummer; nummer eindigend op;
            nummer dat eindigt op; simkaartnummer; u bereiken; je bereiken; jou bereiken; waar kunnen we u bereiken;
            mij bereiken; me bereiken; bel me maar op; bel maar op; gsm van; nummer van mijn man; nummer van mijn vrouw;
            mijn nummer is; mijn nr is; m'n nummer is; mn nummer is; mn nr is; nr is; mijn nummer; bel mij maar op"""),
        "STREET_ADDRESS": phrases("""adres; woonadres; bezorgadres; afleveradres; factuuradres; straat en huisnummer;
            waar woont u; leveradres; ik woon op; ik woon aan; huisnummer; thuisadres; postadres; verzendadres;
            leveringsadres; leveringsadress; facturatieadres; domicilie; domicilieadres; verblijfadres; nieuwe adres;
            nieuw adres; oude adres; huidige adres; adresgegevens; waar woon je; waar woont; straatnaam;
            straat en nummer; wij wonen op; wij wonen aan; we wonen op; we wonen aan; ik woon in de; ik woon in het;
            wij wonen in de; we wonen in de; verhuisd naar; verhuizen naar; verhuis naar; gelegen aan; gevestigd aan;
            gevestigd op; woonachtig te; woonachtig aan; woonachtig op; wonende te; gedomicilieerd; bezorgen op;
            bezorgen aan; leveren op; afleveren op; opsturen naar; adress; bezorgd op; geleverd op; aansluitadres;
            waar mogen we; retouradres; correspondentieadres"""),
        "POSTAL_CODE": phrases("""postcode; postcode en huisnummer; post code; postkode; postcode en plaats;
            postnummer; postcode en gemeente; postcode en woonplaats"""),
        "DATE_OF_BIRTH": phrases("""geboortedatum; geboren op; geboren; verjaardag; geb.datum; geb datum;
            geboorte datum; wanneer bent u geboren; wanneer ben je geboren; geboortedag; geboortejaar; geb; geb.;
            gebdatum; gebdat; jarig op; geboortedata; ik ben van; ben geboren op; datum van geboorte; verjaar op;
            geboorte"""),
        "PASSWORD": phrases("""wachtwoord; pincode; pin; toegangscode; beveiligingsvraag; geheime vraag; paswoord;
            pasword; password; antwoord op de beveiligingsvraag; verificatiecode; beveiligingscode;
            meisjesnaam van uw moeder; geheime code; meisjesnaam van je moeder; eerste huisdier;
            naam van uw eerste huisdier; codewoord; sms-code; ww; wachtwoorden; wachtwrd; puk; pukcode; puk-code;
            pin code; otp; eenmalige code; eenmalig wachtwoord; inlogcode; activatiecode; activeringscode; controlecode;
            bevestigingscode; herstelcode; ontgrendelcode; smscode; sms code; toegangscodes; deurcode; poortcode;
            alarmcode; sleutelkluisje; afhaalcode; ophaalcode; bezorgcode; tijdelijk wachtwoord; tijdelijke wachtwoord;
            geheim woord; geheime antwoord; antwoord op de geheime vraag; wachtzin; herstelsleutel;
            meisjesnaam van mijn moeder; naam van mijn eerste huisdier; naam van je eerste huisdier;
            naam van je huisdier; naam van uw huisdier; naam van mijn huisdier; eerste auto; geboorteplaats;
            lagere school; basisschool heet; naam van uw basisschool; naam van je basisschool; beste jeugdvriend;
            favoriete kleur; lievelingskleur; wifi-wachtwoord; wifiwachtwoord; wifi wachtwoord; 6-cijferige code;
            zescijferige code; 4-cijferige code; viercijferige code; code van 6 cijfers; code van 4 cijfers;
            code van zes cijfers; code van vier cijfers; code die u heeft ontvangen; code die ik kreeg;
            code die ik heb gekregen; code die u ontving; code uit de sms; code in de sms; code die we stuurden;
            code per sms; code die u per sms; code die je per sms; code die u per mail; code die je per mail;
            code die u per e-mail; code die je per e-mail; code die u zojuist; code die je zojuist; code die je kreeg;
            code die je hebt ontvangen; code die je hebt gekregen; code die u heeft gekregen; code die u hebt ontvangen;
            code in de mail; code uit de mail; code uit de app; code op uw scherm; code op je scherm; sms met code;
            verificatie code; pincode is"""),
        "USERNAME": phrases("""gebruikersnaam; inlognaam; login; gebruikers-id; gebruikersid; username; usernaam;
            gebruiker-id; user id; userid; accountnaam; profielnaam; schermnaam; nickname; gamertag; loginnaam;
            log in naam; instagram; telegram; skype; discord; gebruikers naam; gebruikersnamen"""),
        "ACCOUNT_NUMBER": phrases("""frequent flyer; frequent-flyernummer; ean; ean-code(|s); ean(nummer|code|codes);
            tellernr; tellernummer; flying blue; flying blue (nr|nummer);
            air miles; klantnummer; rekeningnummer; iban; polisnummer; contractnummer; lidnummer;
            debiteurennummer; kl.nr; klant nr; relatienummer; abonneenummer; lidmaatschapsnummer; schadenummer;
            klant-id; klantnr; bankrekening; klant nummer; bankrekeningnummer; klantennummer; klant id; klantcode;
            cliëntnummer; clientnummer; rekeningnr; rekening nr; rek.nr; reknr; rek nr; rekeningnummers;
            rekening nummer; iban-nummer; iban nummer; ibannummer; polisnr; polis nr; polis nummer; contractnr;
            contract nr; contract nummer; abonnementsnummer; abonnementnummer; lidnr; lidkaartnummer; spaarkaartnummer;
            klantenkaart; klantenkaartnummer; klantkaartnummer; ledennummer; accountnummer; account-id; account id;
            meternummer; meter nr; ean; ean-code; eancode; ean-nummer; eannummer; ean code; patiëntnummer;
            patientnummer; dossiernummer ziekenhuis; verzekerdennummer; verzekeringsnummer; verzekeringsnr;
            zorgpasnummer; relatienr; leningnummer; hypotheeknummer; personeelsnummer; studentnummer; studentennummer;
            stamnummer; leerlingnummer; huurdersnummer; huurdernummer; aansluitnummer; frequent flyer nummer;
            bonusnummer; loyaltynummer; aansluitingsnummer; lidmaatschapsnr; zichtrekening; spaarrekening;
            rekening eindigend op; rekening die eindigt op; rekening eindigt op; betaalrekening; licentiesleutel;
            simkaartnummer; iccid; ov-chipkaartnummer; chipkaartnummer; kaartnummer ov; machtigingskenmerk;
            mandaatnummer; betalingskenmerk; gestructureerde mededeling; lidkaart nr; lidkaartnr; lidkaart nummer;
            lidkaart; bibkaart; klantenpas; spaarkaart"""),
        "TAX_NUMBER": phrases("""btw-nummer; btw nummer; btwnummer; btw-nr; btw nr; rsin; fiscaal nummer; btw-id;
            ondernemingsnummer; kvk-nummer; kvk nummer; kvknummer; kvk; loonheffingennummer;
            btw-identificatienummer"""),
        "NL_BSN": phrases("""bsn; burgerservicenummer; sofinummer; bsn-nummer; bsn nummer; bsnnummer; sofi-nummer;
            bsn nr; burger service nummer; burgerservice nummer; bsnnr"""),
        "BE_NATIONAL_NUMBER": phrases("""rijksregisternummer; rijksregister; rrn; insz; insz-nummer;
            nationaal nummer; rijksregisternr; rijksregister nummer; rijksregister nr; rr nummer; bisnummer;
            rr-nummer"""),
        "CREDIT_CARD": phrases("""(laatste vier|laatste 4) cijfers van (de|uw|je|mijn) (pas|bankpas);
            eindigend op; die eindigt op; nummer eindigt op; creditcardnummer; creditcard;
            kaartnummer; pasnummer; kaart eindigend op; cvv; cvc;
            vervaldatum; kredietkaart; laatste vier cijfers van uw kaart; kaartnr; kaart nr; kredietkaartnummer;
            credit card; creditkaart; bankpas; betaalkaart; bankkaart; bankkaartnummer; betaalpas; debetkaart;
            visakaart; visa kaart; mastercard nummer; cvc-code; cvv-code; cvc code; cvv code; controlegetal;
            kaart die eindigt op; kaart eindigt op; pas eindigend op; pas die eindigt op; visa eindigend op;
            mastercard eindigend op; geldig tot; geldig t/m; verloopdatum; exp; laatste 4 cijfers van uw kaart;
            laatste vier cijfers van de kaart; laatste 4 cijfers van de kaart; laatste vier cijfers van je kaart;
            laatste 4 cijfers van je kaart; laatste 4 cijfers van mijn kaart; laatste vier cijfers van mijn kaart;
            cijfers op de achterkant; code op de achterkant; cijfers achterop; code achterop; drie cijfers achterop;
            16 cijfers; zestien cijfers; kaartgegevens; creditcardgegevens; cc nummer"""),
        "ORDER_ID": phrases("""ordernummer; bestelnummer; reserveringsnummer; boekingsnummer; factuurnummer;
            track en trace; ordernr; order nr; trackingnummer; track & trace; zendingnummer; referentienummer;
            ticketnummer; zaaknummer; order nummer; order-id; dossiernummer; bevestigingsnummer; retournummer;
            pakketnummer; track-en-tracecode; boekingscode; bestelnr; bestel nr; bestellingsnummer; bestellingnummer;
            bestelling nummer; bestelling nr; bestel nummer; bestelcode; orderid; order id; boekingnummer; boeking nr;
            boekingsnr; boekingsreferentie; reservatienummer; reserveringsnr; reserveringscode; reserveringnummer;
            reservatiecode; factuurnr; factuur nr; factuur nummer; fact nr; fact.nr; notanummer; dossiernr; dossier nr;
            zaaknr; casenummer; case nummer; meldingsnummer; meldnummer; klachtnummer; ticket nr; ticketnr;
            ticket nummer; incidentnummer; storingsnummer; schademeldingsnummer; claimnummer; schadedossier;
            aanvraagnummer; trackingcode; tracking code; tracking nummer; tracknummer; tracecode; barcode;
            streepjescode; trace code; track and trace; track&trace; t&t; tt code; zendingsnummer; pakketcode;
            verzendcode; verzendnummer; volgnummer; volgcode; referentie; ref; ref.nr; refnr; ref nr; kenmerk;
            referentiecode; transactienummer; transactie-id; transactiecode; betaalkenmerk; retourcode; rma-nummer;
            rma nummer; rma; pnr; pnr-code; bonnummer; kassabonnummer; offertenummer; opdrachtnummer; werkbonnummer;
            receptnummer; afspraaknummer; procesnummer; boetenummer; cjib-nummer; beschikkingsnummer; garantienummer;
            cadeaubonnummer; vouchercode; vouchernummer"""),
        "US_PASSPORT": phrases("""paspoort; paspoorten; paspoortnummer; paspoort nummer; paspoortnr; paspoort nr;
            documentnummer; identiteitskaart; identiteitskaartnummer; id-kaart; id-kaartnummer; id kaart;
            id-nummer; identiteitsnummer; identiteitsbewijs; nummer van mijn paspoort; nummer van uw paspoort;
            eid; kaartnummer identiteitskaart; vreemdelingennummer; v-nummer"""),
        "US_DRIVER_LICENSE": phrases("""rijbewijs; rijbewijsnummer; rijbewijs nummer; rijbewijsnr; rijbewijs nr;
            rijbewijs b"""),
        "LICENSE_PLATE": phrases("""kenteken; kentekennummer; kentekenplaat; nummerplaat; kenteken van uw auto;
            kentekens; kenteken van mijn auto; nummerplaat van uw wagen; nummerplaat van mijn wagen; plaatnummer;
            nrplaat; nummer plaat; kenteken is; voertuig met kenteken; auto met kenteken; inschrijvingsplaat"""),
        "VIN": phrases("chassisnummer; voertuigidentificatienummer; vin; vin-nummer; meldcode"),
        "IP_ADDRESS": phrases("ip-adres; ip adres; ipadres; ip"),
        "MAC_ADDRESS": phrases("mac-adres; mac adres; macadres"),
    },
    tags={
        "ACCOUNT_NUMBER": phrases("""rekening; klant; contract; polis; account; lid; abonnement; meter;
            klantenpas; rek; cliënt"""),
        "CREDIT_CARD": phrases("kaart; pas; visa; mastercard; maestro; amex; krediet"),
        "ORDER_ID": phrases("""bestelling; order; reservering; boeking; factuur; zending; pakket; ticket; dossier;
            reservatie; melding; klacht; zaak; case; retour; aanvraag; nota; claim; schade; transactie; pakje;
            offerte"""),
        "PASSWORD": phrases("pass; toegang"),
        "LICENSE_PLATE": phrases("plaat; plaatnr; auto; wagen"),
        "STREET_ADDRESS": phrases("""
            (gaat|moet|mag|kan|stuur|gestuurd|verstuurd|verzonden|sturen|opgestuurd) naar; (verzenden|versturen|komt)
            naar; (geleverd|leveren|bezorgd|bezorgen|afgeleverd) (aan|in|op|in de|aan de|op de);
            (verhuisd|verhuis|verhuizen) (van|uit|in); (ingeschreven|geregistreerd) (op|in); (woon|woont|wonen)
            (op|aan|in de|aan de|op de|te); (pand|woning|huis|winkel|appartement) (op|aan|aan de|in de|op de); buren
            op; zit op; zit in de
        """),
        "USERNAME": phrases("gebruiker; user; profiel"),
    },
    matters=phrases("""hoeveel; bedrag; aantal; prijs; totaal; maat; kleur; model; datum; tijd; hoe laat; wanneer;
        artikel; artikelnummer; product; productnaam; bedrijfsnaam; saldo; kosten; abonnement; vlucht; vluchtnummer;
        kamer; nachten; personen; stad; land; reden; merk; versie; fout; foutcode; korting; meterstand; meterstanden;
        modelnummer; serie; typenummer; productcode; artikelcode; foutmelding; kortingscode; actiecode; lijnnummer;
        treinnummer; busnummer; perron; spoor; kamernummer; gate; stoelnummer; stand; tarief; termijn; maandbedrag;
        voorschot; verbruik; openingstijden; klantenservice; noodnummer; alarmnummer; hotline; tijdstip; leverdatum;
        bezorgdatum; factuurdatum; afspraak; aankoopdatum; naam van het product; naam van de winkel;
        naam van het bedrijf; postcodegebied; verdieping; pagina; poging; pogingen; keer; leeftijd; bic; swift;
        productnummer; winkel; filiaal; serienummer; serienummers; serienr; bestelbedrag; klantenservicenummer;
        ordertotaal; aantal personen; aantal nachten; naam van het hotel; naam van het restaurant; naam van de film;
        naam van de bank; naam van de app; naam van het netwerk; netwerknaam; bedrijf; website; url; link; promocode;
        promotiecode; vouchercode; couponcode; waardeboncode; lengte; gewicht; hoogte; breedte; afmetingen; afmeting;
        temperatuur; snelheid; bereik; batterij; punten; spaarpunten; rente; rentepercentage; percentage; btw; limiet;
        budget; kilometerstand; bouwjaar; jaartal; vertrek; aankomst; vertrekdatum; aankomstdatum; incheckdatum;
        startdatum; einddatum; ingangsdatum; betaaldatum; betaaltermijn; levertijd; wachttijd; termijnbedrag; kleurcode;
        kleurnummer; type; toestel; toesteltype; apparaat; gerecht; tafel; rij; stoel; stoelen; wagon; afdeling;
        wisselkoers; land van herkomst; nationaliteit; functie; beroep; lampje; lampjes; softwareversie; appversie;
        firmware"""),
    requests=phrases("""?; wat; welke; welk; wie; hoe; waar; wanneer; kunt u; kan ik; kun je; mag ik; mogen we; zou u;
        wilt u; kan je; graag; alstublieft; alsjeblieft; aub; doorgeven; geven; geef; noemen; bevestigen; bevestig;
        nodig; svp; heb nodig; heeft u; heb je; sturen; stuur; invullen; opgeven; vertellen; delen; ter verificatie;
        verifiëren; ter controle; herhalen; mag; invoeren; voer; vermelden; controleren; laten weten; laat weten;
        zou je; wil je; kunnen we; kunt; kan u; typ; typen; vul; mee te delen; meedelen; bezorgen; doorsturen; spellen;
        opzoeken; heb ik; hebben we; hebben wij; hebt u; ontvangen; ontvang; noteren; vraag; vragen; hebt; heeft; weten;
        mag ik u vragen; kan je mij; kunt u mij; geef me; stuur me; laat me weten; geeft u; noem; noteer; opnoemen;
        vermeld; aanvullen; nog nodig; check; checken; alvast; bevestigt; klopt"""),
    links=words("""is zijn was de het een mijn uw je van op voor in met nummer nr nr. no id en dat die eindigt eindigend
        laatste vier cijfers 4 # : = - ja hier dit nieuwe huidige juiste num nummers ons onze haar hun jouw m'n mn luidt
        betreft gaat om staat wordt worden moet zou tot aan onder ook nog dus dan nu oude volgende hierbij volgt als
        eindigen begint klopt volledige eigen goede correcte bij t 't n a u heb ik hebben wij prive privé mobiel vast
        werk thuis geregistreerd gekend bekend deze via gebruik gebruikt"""),
    copulas=words("is zijn was : = luidt betreft wordt"),
    resumes=words("dat't het dit dat"),
    joins=words("van op voor in met aan bij"),
    names=phrases("""mijn naam is; ik heet; mijn volledige naam is; mijn achternaam is; mijn voornaam is; op naam van;
        m'n naam is; naam is; u spreekt met; je spreekt met; u chat met; achternaam is; mn naam is; mijn naam;
        voornaam is; heet; ten name van; t.n.v.; t.n.v; tnv; op de naam van; op naam; je chat met; u bent verbonden met;
        verbonden met; u wordt geholpen door; je wordt geholpen door; familienaam is; mijn familienaam is;
        ter attentie van; t.a.v.; t.a.v; noem me maar; noem mij; je praat met; u praat met; vragen naar;
        vraag maar naar; tav; gericht aan; geadresseerd aan; roepnaam is; met naam; genaamd; op naam v; op nm van"""),
    greetings=phrases("""ik ben; hallo; hoi; beste; geachte; bedankt; dank u; dank je; goedemorgen; goedemiddag;
        goedenavond; dag; met vriendelijke groet; groet; groeten; hey; hé; hee; hi; lieve; welkom; goeiemorgen;
        goeiemiddag; goeienavond; goeiedag; goedendag; dankjewel; dankuwel; dank u wel; dank je wel; groetjes; mvg;
        m.v.g.; gr; gr.; grt; grtz; vriendelijke groeten; met vriendelijke groeten; hartelijke groet;
        hartelijke groeten; hoogachtend; u spreekt; dit is; ben; tot ziens; doei; mooi; prima; oké; ok; sorry; merci;
        fijne dag; attentie; doeg; bye"""),
    titles=words("""dhr mevr mw meneer mevrouw heer dr dhr. mevr. mw. dr. mvr mvr. hr hr. juffrouw mej mej. ir ir. ing
        ing. drs drs. mr mr. prof prof. meester dokter professor familie fam fam. mijnheer mevrouwtje heren dame juf
        pastoor"""),
    kin=words("""man vrouw echtgenoot echtgenote partner vriend vriendin verloofde vriendje vriendinnetje zoon zoontje
        dochter dochtertje kind kindje baby vader moeder pa ma papa mama pap mam broer broertje zus zusje zuster tante
        tant oom nonkel neef neefje nicht nichtje opa oma bompa bomma grootvader grootmoeder kleinzoon kleindochter
        kleinkind stiefzoon stiefdochter stiefvader stiefmoeder schoonvader schoonmoeder schoonzoon schoondochter
        schoonbroer schoonzus schoonzusje zwager ex peter meter petekind pleegzoon pleegdochter collega baas chef
        buurman buurvrouw buurmeisje buurjongen huisgenoot huisgenote kotgenoot huisbaas verhuurder verhuurster huurder
        huurster onderhuurder medereiziger medepassagier passagier gast kamergenoot maat maatje vriendinnen vrienden
        huisarts dokter tandarts arts specialist verpleger verpleegster verpleegkundige thuishulp mantelzorger oppas
        gastouder poetsvrouw poetshulp schoonmaakster tuinman loodgieter elektricien monteur technicus aannemer schilder
        notaris advocaat advocate boekhouder accountant makelaar adviseur adviseuse begeleider begeleidster
        bewindvoerder curator voogd mentor juf meester leraar lerares docent docente trainer coach kapper kapster fysio
        fysiotherapeut kinesist psycholoog apotheker dierenarts koerier chauffeur bezorger postbode conciërge
        receptionist receptioniste secretaresse secretaris assistent assistente manager teamleider vertegenwoordiger
        stagiair stagiaire student studente weduwe weduwnaar erfgenaam begunstigde bewoner bewoonster zorgverlener
        verloskundige gynaecoloog tweelingbroer tweelingzus vennoot zakenpartner directeur"""),
    farewells=words("""bedankt dank groet groeten groetjes mvg gr gr. grt grtz grtjs hoogachtend dankjewel dankuwel doei
        doeg thanks thx merci mercikes dag ciao liefs bvd hartelijks grtn"""),
    corrections=phrases("""sorry; ik bedoel; ik bedoelde; correctie; typefout; vergissing; pardon; eigenlijk; niet;
        moet zijn; excuus; verkeerd; oeps; typfout; tikfout; fout; wacht; nee; bedoel; ik vergis me; foutje; mijn fout;
        oei; excuses; bedoelde; moest zijn; verkeerde; verschreven; vertypt; toch niet; in plaats van"""),
    again=phrases("""nogmaals; opnieuw; nog een keer; herhalen; komt niet overeen; niet vinden; niet gevonden; onjuist;
        ongeldig; klopt niet; nog eens; niet correct; niet juist; niet geldig; komen niet overeen; niet terugvinden;
        niet terug; niet herkend; kloppen niet; kan niet kloppen; dubbelchecken; nakijken; klopt dat; ander; andere;
        geen resultaat"""),
    refusals=phrases("""heb ik niet; heb geen; weet ik niet; weet niet; vergeten; geen idee; waarom; liever niet;
        wil ik niet; niet bij de hand; kan ik niet vinden; weet het niet; kwijt; niet bij me; niet bij mij;
        niet gekregen; vind ik niet; niet ontvangen; waar vind ik; waar staat; waar kan ik; geef ik niet; niet zeker;
        heb er geen; weet ik zo niet; ken ik niet; ken niet; nooit gekregen; wat bedoelt u; wat bedoel je; moet dat;
        hoezo"""),
    measures=words("""euro eur € $ cent gb mb kg g cm m km uur minuten dagen dag weken maanden jaar % procent keer
        personen nachten stuks euro's euros eurie tb kb mbps ghz gram kilo liter l ml mm meter kilometer m2 m3 m² m³ kwh
        kw watt volt minuut seconden sec min week maand jaren jarige kwartier uurtje nacht persoon volwassenen kinderen
        stuk dozen doos pakken flessen paar x maal graden punten sterren cijfers tickets kaartjes werkdagen pagina's
        inch calorieën dollar pond frank miljoen duizend"""),
    sums=phrases("""hoeveel; totaal; totaalbedrag; bedrag; bedragen; prijs; kost; kostte; kosten; betaald;
        betaalde; inkomen; salaris; loon; huur; premie; maandbedrag; termijnbedrag; saldo; tegoed; openstaand;
        limiet; budget; korting; toeslag; per maand; afgeschreven; teruggestort; voorschot; incl; excl;
        terugbetaling; per jaar; per week; eigen risico; afkoopsom; boete; restbedrag; openstaand bedrag;
        te veel betaald; prijzen; kostprijs"""),
    months=words("""januari februari maart april mei juni juli augustus september oktober november december jan
        feb mrt apr jun jul aug sep sept okt nov dec"""),
    date_joins=words("van de"),
    streets=words("""straat laan weg plein gracht kade singel dreef steeg hof markt dijk str str. baan steenweg stwg
        kaai lei vest boulevard avenue allee pad park plantsoen wal haven square ring dorp wegje straatje"""),
    street_endings=phrases("""straat; laan; weg; plein; gracht; kade; singel; dreef; steeg; dijk; hof; steenweg;
        straatje; pad; plantsoen; kaai; markt; wal; baan; kamp; stwg; str; oord; akker; veld; hoek; lei"""),
    street_order="street name number",
    units=words("""huisnummer hs bis etage verdieping toevoeging postbus bus bus. verd verd. verdiep appartement app
        app. apt flat kamer unit blok gebouw toren studio gelijkvloers huis nr nr. nummer lokaal box kot deur trap poort
        bte"""),
    digits={
        "nul": "0",
        "een": "1",
        "één": "1",
        "twee": "2",
        "drie": "3",
        "vier": "4",
        "vijf": "5",
        "zes": "6",
        "zeven": "7",
        "acht": "8",
        "negen": "9",
    },
    tens=words("""tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig
        veertig vijftig zestig zeventig tachtig negentig honderd duizend negentienhonderd tweeduizend eerste
        tweede derde vierde vijfde zesde zevende achtste negende tiende"""),
    repeats={"dubbel": 2, "dubbele": 2},
    spelling=words("van als"),
    capitals=words("hoofdletter kleine grote"),
    at=words("apenstaartje apestaartje apenstaart apestaart at"),
    dot=words("punt dot"),
    signs={"streepje": "-", "koppelteken": "-", "underscore": "_", "plus": "+", "schuine": "/"},
)
