"""Dutch."""

from transcrub.detect.lexicon.language import Language, phrases, words

LANGUAGE = Language(
    code="nl",
    marks=words("""
        de het een en ik u mijn uw is niet van voor met op dat die hallo goedemorgen goedemiddag bedankt dank
        graag kunt wat ja nee bestelling heb heeft ben zijn wij naar aan om te bij maar ook er nog kan mag
        alstublieft dag naam nummer
    """),
    stop=words("""
        aan af al alle alleen alles als alstublieft alsjeblieft altijd and ben bedankt beetje beter bij bent dag
        dan dank daar daarom dat de deze die dit doe doen door dus dit echt een eens en er even fijn ga gaan gaat
        geen geweest gisteren goed goede goedemiddag goedemorgen goedenavond goedendag graag had hallo hartelijk
        haar heb hebben hebt heeft heel hele helemaal help helpen hem hen het hier hij hoe hoi hoor hun iemand
        iets ik in is ja jij je jou jouw jullie kan kon kunnen kunt later maar mag me meer meneer met mevrouw mij
        mijn misschien moet moeten moment morgen na naar nee niet niets nog nooit nou nu of ok oké okay om omdat
        onder ons onze ook op over pas precies prima sorry straks super te ten tegen toch toen tot tussen u uit
        uur uw van vanaf vandaag veel voor voorbij vind vraag vragen waar waarom wanneer want was wat we weer
        weet wel welke wie wij wil willen word worden wordt zal ze zeer zeker zelf zich zie zij zijn zo zonder
        zou avond groet groeten vriendelijke even klopt snap dankjewel dankuwel doei
    """),
    ordinary=words("""
        aanbieding aanvraag aankoop abonnement account achternaam adres afspraak annuleren annulering bank bedrag
        bellen berichten bericht bestellen bestelling betalen betaling bezorgd bezorging code computer contract
        controleren datum dienst defect doorgeven factuur fout formulier gebeld gegevens geld geleverd gekocht
        geboortedatum hotel huis incasso informatie ingelogd inloggen internet jaar kaart kamer klacht klant
        kosten kleur kopen korting levering maand maat mail maanden medewerker minuten moeder naam nieuw nieuwe
        nummer online ontvangen oplossing opzeggen pakket pas persoon plek polis post prijs probleem product
        rekening reden reis reservering restitutie retour retourneren saldo scherm service site storing telefoon
        terug terugbetaling ticket tijd verkeerd verzekering verzending verzonden vlucht voornaam wachten
        wachtwoord web week weken werkt winkel woning zending wijzigen bevestigen bevestiging seconde ogenblik
        geduld
    """),
    asked={
        "PERSON": phrases("""
            naam; volledige naam; voornaam; achternaam; voor- en achternaam; voornaam en achternaam;
            met wie spreek ik; hoe heet u; naam van de rekeninghouder; meisjesnaam
        """),
        "EMAIL_ADDRESS": phrases("""e-mail; email; mail; e-mailadres; emailadres; mailadres; e-mail adres;
        email adres"""),
        "PHONE_NUMBER": phrases("""
            telefoonnummer; telefoon; mobiel; mobiele nummer; mobiel nummer; 06-nummer; 06 nummer; tel;
            contactnummer; gsm-nummer; whatsapp
        """),
        "STREET_ADDRESS": phrases("""
            adres; woonadres; bezorgadres; afleveradres; factuuradres; straat en huisnummer; waar woont u;
            ik woon op; ik woon aan; huisnummer
        """),
        "POSTAL_CODE": phrases("postcode; postcode en huisnummer"),
        "DATE_OF_BIRTH": phrases("""geboortedatum; geboren op; geboren; verjaardag; geb.datum;
        wanneer bent u geboren"""),
        "PASSWORD": phrases("""
            wachtwoord; pincode; pin; toegangscode; beveiligingsvraag; geheime vraag;
            antwoord op de beveiligingsvraag; verificatiecode; beveiligingscode; meisjesnaam van uw moeder;
            meisjesnaam van je moeder; eerste huisdier; naam van uw eerste huisdier; codewoord; sms-code
        """),
        "USERNAME": phrases("gebruikersnaam; inlognaam; login; gebruikers-id"),
        "ACCOUNT_NUMBER": phrases("""
            klantnummer; rekeningnummer; iban; polisnummer; contractnummer; lidnummer; debiteurennummer;
            relatienummer; abonneenummer; lidmaatschapsnummer; schadenummer; klant-id; klantnr; bankrekening;
            bankrekeningnummer
        """),
        "NL_BSN": phrases("bsn; burgerservicenummer; sofinummer; bsn-nummer; bsn nummer"),
        "CREDIT_CARD": phrases("""
            creditcardnummer; creditcard; kaartnummer; pasnummer; kaart eindigend op; cvv; cvc; vervaldatum;
            laatste vier cijfers van uw kaart
        """),
        "ORDER_ID": phrases("""
            ordernummer; bestelnummer; reserveringsnummer; boekingsnummer; factuurnummer; track en trace;
            trackingnummer; track & trace; zendingnummer; referentienummer; ticketnummer; zaaknummer;
            dossiernummer; bevestigingsnummer; retournummer; pakketnummer; track-en-tracecode; boekingscode
        """),
        "US_PASSPORT": phrases("paspoort; paspoortnummer"),
        "US_DRIVER_LICENSE": phrases("rijbewijs; rijbewijsnummer"),
    },
    tags={
        "ACCOUNT_NUMBER": phrases("rekening; klant; contract; polis"),
        "CREDIT_CARD": phrases("kaart; pas; visa; mastercard"),
        "ORDER_ID": phrases("bestelling; order; reservering; boeking; factuur; zending; pakket; ticket; dossier"),
    },
    matters=phrases("""
        hoeveel; bedrag; aantal; prijs; totaal; maat; kleur; model; datum; tijd; hoe laat; wanneer; artikel;
        artikelnummer; product; productnaam; bedrijfsnaam; saldo; kosten; abonnement; vlucht; vluchtnummer;
        kamer; nachten; personen; stad; land; reden; merk; versie; fout; foutcode; korting; meterstand
    """),
    requests=phrases("""
        wat; welke; welk; wie; hoe; waar; wanneer; kunt u; kan ik; kun je; mag ik; mogen we; zou u; wilt u;
        graag; alstublieft; alsjeblieft; aub; doorgeven; geven; geef; noemen; bevestigen; bevestig; nodig;
        heb nodig; heeft u; heb je; sturen; stuur; invullen; opgeven; vertellen; delen; ter verificatie;
        ter controle; herhalen; mag; invoeren; voer; vermelden
    """),
    links=words("""
        is zijn was de het een mijn uw je van op voor in met nummer nr nr. no id en dat die eindigt eindigend
        laatste vier cijfers 4 # : = - ja hier dit nieuwe huidige juiste
    """),
    copulas=words("is zijn was : ="),
    joins=words("van op voor in met aan bij"),
    names=phrases("""
        mijn naam is; ik heet; mijn volledige naam is; mijn achternaam is; mijn voornaam is; op naam van;
        naam is; u spreekt met; je spreekt met; u chat met; achternaam is
    """),
    greetings=phrases("""
        ik ben; hallo; hoi; beste; geachte; bedankt; dank u; dank je; goedemorgen; goedemiddag; goedenavond; dag;
        met vriendelijke groet; groet; groeten
    """),
    titles=words("dhr mevr mw meneer mevrouw heer dr"),
    farewells=words("bedankt dank groet groeten groetjes"),
    corrections=phrases("""
        sorry; ik bedoel; ik bedoelde; correctie; typefout; vergissing; pardon; eigenlijk; niet; moet zijn;
        verkeerd; oeps
    """),
    again=phrases("""
        nogmaals; opnieuw; nog een keer; herhalen; komt niet overeen; niet vinden; niet gevonden; onjuist;
        ongeldig; klopt niet
    """),
    refusals=phrases("""
        heb ik niet; heb geen; weet ik niet; weet niet; vergeten; geen idee; waarom; liever niet; wil ik niet;
        niet bij de hand; kan ik niet vinden
    """),
    measures=words("""
        euro eur € $ cent gb mb kg g cm m km uur minuten dagen dag weken maanden jaar % procent keer personen
        nachten stuks
    """),
    months=words("""
        januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr
        jun jul aug sep sept okt nov dec
    """),
    date_joins=words("van de"),
    streets=words("straat laan weg plein gracht kade singel dreef steeg hof markt dijk"),
    street_endings=("straat", "laan", "weg", "plein", "gracht", "kade", "singel", "dreef", "steeg", "dijk", "hof"),
    street_order="street name number",
    units=words("huisnummer hs bis etage verdieping toevoeging postbus"),
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
    tens=words("""
        tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig
        vijftig zestig zeventig tachtig negentig honderd duizend negentienhonderd tweeduizend eerste tweede derde
        vierde vijfde zesde zevende achtste negende tiende
    """),
    repeats={"dubbel": 2, "dubbele": 2},
    spelling=words("van als"),
    capitals=words("hoofdletter kleine grote"),
    at=words("apenstaartje at"),
    dot=words("punt dot"),
    signs={"streepje": "-", "koppelteken": "-", "underscore": "_", "plus": "+", "schuine": "/"},
)
