"""German."""

from transcrub.detect.lexicon.language import Language, phrases, words

LANGUAGE = Language(
    code="de",
    marks=words("""der die das und ich sie ist nicht mein meine ihre ihren bitte danke hallo guten tag für mit
        den dem ein eine einen
        auf können habe haben wie was auch wir mir ihnen zu bestellung ja nein lautet es sich im von kann ihr
        noch"""),
    stop=words("""
        ab aber alle alles als also am an auch auf aus bei beim bin bis bisschen bitte da dafür damit danach
        danke dankeschön dann darf das dass dein deine dem den denn der des dich die dies diese diesem diesen
        dieser dieses dir doch dort du durch ein eine einem einen einer eines einfach er es etwas euch euer für
        ganz gar gegen genau gerade gerne gern gestern guten gut gute guter hab habe haben hallo hat hatte hätte
        heute hier hi hoffe ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jeder jetzt kann
        kein keine keinen klar können könnte könnten leider machen mal man mehr mein meine meinem meinen meiner
        mich mir mit moin moment morgen muss müssen nach nein nicht nichts noch nochmal nun nur ob oder ohne okay
        ok richtig schade schon sehr sein seine seit sich sie sind so sofort soll sollte sondern tag tage und uns
        unser unter viel vielen vielleicht vom von vor wann war waren warum was wäre weil weiß welche welcher
        welches wenn wer werde werden wie wieder will wir wird wo wohl wollte wollen wurde würde zu zum zur zwar
        zwischen abend herr frau genau passt super entschuldigung sorry tut leid grüße gruß mfg hilfe helfen
        tschüss servus grüezi sekunde gleich natürlich selbstverständlich
    """),
    ordinary=words("""
        adresse angebot anruf anrufen anschrift antwort artikel auftrag bank bankverbindung beispiel benutzer
        bestellen bestellt bestellung betrag bezahlen brauche brief buchen buchung chat computer daten datum
        defekt ding einloggen erhalten fall falsch farbe fehler filiale firma flug formular frage fragen frist
        funktioniert geburtstag gehen geht geld gekauft geliefert geräte gerät geschickt geschlossen größe
        gutschein gutschrift handy haus hause hotel information internet jahr jahre karte kasse kauf kaufen konto
        kosten kunde kunden kundin kündigen kündigung kurz laden lassen lieferung lieferadresse leitung liste
        login mail meldung minute minuten mitarbeiter monat monate mutter nachricht name namen neu neue neuen
        nummer online paket passiert passwort person plan post preis preise problem produkt prüfen rechnung
        reklamation retoure router rückerstattung rückgabe rückruf schicken schreiben schuhe seite sendung
        sicherheit sim software sprechen stadt stelle stimmt storno stornieren stück stunde stunden system teil
        telefon termin ticket tarif überweisung uhr umtausch unterlagen verbindung versand versicherung vertrag
        verzögerung vorname vorgang warten ware wochen woche wohnung zahlen zahlung zeit zimmer zug zurück
        zustellung zählerstand gesehen letzte letzten nächste nächsten erste richtige stehen steht suchen finden
    """),
    asked={
        "PERSON": phrases("""
            name; namen; vorname; nachname; vor- und nachname; vollständiger name; vollständigen namen;
            vor und nachname; familienname; mit wem spreche ich; wie heißen sie; wie ist ihr name; kontoinhaber;
            ansprechpartner; geburtsname
        """),
        "EMAIL_ADDRESS": phrases("""
            e-mail; email; mail; e-mail-adresse; emailadresse; e-mailadresse; mailadresse; mail-adresse;
            email-adresse; mailadresse
        """),
        "PHONE_NUMBER": phrases("""
            telefonnummer; handynummer; rufnummer; mobilnummer; telefon; handy; mobil; tel; rückrufnummer;
            festnetznummer; whatsapp
        """),
        "STREET_ADDRESS": phrases("""adresse; anschrift; lieferadresse; rechnungsadresse; wohnadresse;
            straße und hausnummer; straße; wohnhaft;
            ich wohne in; postanschrift; meldeadresse; wo wohnen sie; hausnummer"""),
        "POSTAL_CODE": phrases("postleitzahl; plz"),
        "DATE_OF_BIRTH": phrases("""geburtsdatum; geburtstag; geboren am; geboren; geb; geb. am;
        wann sind sie geboren"""),
        "PASSWORD": phrases("""
            passwort; kennwort; pin; geheimzahl; kundenkennwort; sicherheitsfrage; sicherheitsantwort; tan;
            zugangscode; sicherheitscode; bestätigungscode; verifizierungscode; telefon-pin;
            mädchenname ihrer mutter; mädchenname der mutter; geburtsname ihrer mutter; haustier;
            erstes haustier; name ihres ersten haustiers; code
        """),
        "USERNAME": phrases("""
            benutzername; nutzername; benutzerkennung; login; loginname; anmeldename; benutzernamen; username
        """),
        "ACCOUNT_NUMBER": phrases("""
            kundennummer; kontonummer; vertragsnummer; iban; bankverbindung; versicherungsnummer; policennummer;
            mitgliedsnummer; versicherungsscheinnummer; zählernummer; schadennummer; vertragskonto;
            vertragskontonummer; kundenkonto; kd-nr; kdnr; mitgliedsnr; kunden-nr; kundennr; kunden-id;
            depotnummer
        """),
        "DE_TAX_ID": phrases("steuer-id; steueridentifikationsnummer; steuernummer; steuer-identifikationsnummer"),
        "DE_SOCIAL_SECURITY": phrases("sozialversicherungsnummer; rentenversicherungsnummer; sv-nummer"),
        "DE_ID_CARD": phrases("personalausweisnummer; ausweisnummer; personalausweis"),
        "CREDIT_CARD": phrases("""kreditkartennummer; kartennummer; kreditkarte; karte endet auf; prüfziffer;
            cvv; cvc; ablaufdatum; gültig bis;
            karte mit der endung; girokarte"""),
        "ORDER_ID": phrases("""
            bestellnummer; auftragsnummer; buchungsnummer; reservierungsnummer; sendungsnummer; rechnungsnummer;
            vorgangsnummer; ticketnummer; referenznummer; buchungscode; paketnummer; retourennummer; fallnummer;
            bestellnr; bestell-nr; auftragsnr; rechnungsnr; sendungsverfolgungsnummer; bestätigungsnummer;
            trackingnummer; bestell-id
        """),
        "US_PASSPORT": phrases("reisepass; reisepassnummer; passnummer"),
    },
    tags={
        "ACCOUNT_NUMBER": phrases("konto; kunde; vertrag"),
        "CREDIT_CARD": phrases("karte; visa; mastercard"),
        "ORDER_ID": phrases("bestellung; auftrag; buchung; rechnung; sendung; paket; vorgang; ticket; fall"),
    },
    matters=phrases("""
        wie viel; wie viele; wieviel; wieviele; betrag; menge; preis; kosten; gesamt; größe; farbe; modell;
        datum; uhrzeit; wann; artikel; artikelnummer; produkt; produktname; firmenname; name der firma;
        name des produkts; kontostand; tarif; flug; flugnummer; zimmer; nächte; personen; stadt; land; grund;
        marke; version; fehler; fehlercode; zählerstand; rabatt; dauer; gewicht
    """),
    requests=phrases("""
        was; welche; welcher; welches; wer; wie; wo; wem; wann; bitte; können sie; könnten sie; kann ich;
        darf ich; dürfte ich; würden sie; nennen; nennen sie; geben; geben sie; teilen; mitteilen; bestätigen;
        bestätigen sie; benötige; benötigen; brauche; brauchen; senden; schicken; angeben; eingeben; schreiben;
        verraten; sagen; bräuchte; hätte gerne; hätten sie; haben sie; zur verifizierung; zum abgleich;
        zur sicherheit; nochmal; wiederholen; abgleichen; kannst du; gib; schick
    """),
    links=words("""
        ist lautet sind war das der die den dem des mein meine meiner ihr ihre ihrer nummer nr nr. no id und mit
        auf von vom für im in am endet endend endung letzten vier ziffern 4 # : = - ja hier also wäre heißt bin
        es neue neuen aktuelle zum
    """),
    copulas=words("ist lautet sind war : = wäre heißt"),
    joins=words("der des von vom für auf im in mit am zum zur"),
    names=phrases("""
        mein name ist; ich heiße; mein name lautet; ich heisse; mein voller name ist; name ist; auf den namen;
        unter dem namen; nachname ist; vorname ist; sie sprechen mit; sie chatten mit; name lautet;
        mein nachname ist; heiße
    """),
    greetings=phrases("""
        ich bin; hier ist; hallo; guten tag; guten morgen; guten abend; danke; vielen dank; liebe; lieber;
        sehr geehrte; sehr geehrter; hier spricht; grüße; gruß; mfg; moin; servus
    """),
    titles=words("herr herrn frau dr prof"),
    farewells=words("danke dank grüße gruß grüßen tschüss"),
    corrections=phrases("""
        entschuldigung; sorry; ich meine; ich meinte; korrektur; tippfehler; vertippt; stimmt nicht; doch nicht;
        nein; vielmehr; nicht; sondern; falsch
    """),
    again=phrases("""
        noch einmal; nochmal; nochmals; wiederholen; stimmt nicht überein; nicht finden; nicht gefunden;
        ungültig; falsch; keine übereinstimmung
    """),
    refusals=phrases("""
        habe ich nicht; hab ich nicht; habe keine; weiß ich nicht; weiss ich nicht; weiß nicht; vergessen;
        keine ahnung; warum; wozu; möchte ich nicht; nicht zur hand; finde ich nicht
    """),
    measures=words("""
        euro eur € $ cent gb mb tb kg g cm m km uhr stunden stunde minuten tage tagen tag wochen monate monaten
        jahre jahren % prozent mal stück personen nächte kwh mbit grad
    """),
    months=words("""
        januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr
        jun jul aug sep sept okt nov dez
    """),
    date_joins=words("der den im"),
    streets=words("straße strasse str str. weg allee platz gasse ring damm ufer chaussee promenade"),
    street_endings=("straße", "strasse", "str", "str.", "gasse", "allee", "platz", "damm", "ufer", "chaussee", "weg"),
    street_order="street name number",
    units=words("hausnummer hausnr whg wohnung etage stock hinterhaus"),
    digits={
        "null": "0",
        "eins": "1",
        "ein": "1",
        "zwei": "2",
        "zwo": "2",
        "drei": "3",
        "vier": "4",
        "fünf": "5",
        "sechs": "6",
        "sieben": "7",
        "acht": "8",
        "neun": "9",
    },
    tens=words("""
        zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig
        fünfzig sechzig siebzig achtzig neunzig hundert tausend neunzehnhundert zweitausend erste erster ersten
        zweite zweiter zweiten dritte dritter dritten vierte vierter fünfter sechster siebter achter neunter
        zehnter elfter zwölfter
    """),
    repeats={"doppel": 2, "doppelt": 2, "zweimal": 2, "dreimal": 3},
    spelling=words("wie"),
    capitals=words("groß klein großes kleines großbuchstabe kleinbuchstabe"),
    at=words("at ät klammeraffe"),
    dot=words("punkt dot"),
    signs={"bindestrich": "-", "minus": "-", "unterstrich": "_", "plus": "+", "schrägstrich": "/"},
)
