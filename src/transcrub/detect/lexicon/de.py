"""German."""

from transcrub.detect.lexicon.language import Language, phrases, words


def _apart(word: str, told: tuple[str, ...]) -> tuple[str, ...]:
    """Return phrases without one that is another word once its accent is left out: "Größe", "Große Elbstraße"."""
    return tuple(phrase for phrase in told if phrase != word)


LANGUAGE = Language(
    code="de",
    marks=words("""
        der die das und ich sie ist nicht mein meine ihre ihren bitte danke hallo guten tag für mit den dem ein eine
        einen auf können habe haben wie was auch wir mir ihnen zu bestellung ja nein lautet es sich im von kann ihr noch
        oder aber dass wenn weil schon sehr mehr hat wurde werden wird sind bin bist dann doch nur einem einer dieser
        diese meiner meinem meinen ihrem ihrer uns unser unsere bei nach aus über unter seit bis zum zur welche welcher
        welches wann warum gerne leider hier jetzt heute kein keine keinen alles gruß grüße kundennummer rechnung
        vertrag neue lieferung hab brauche würde möchte isch nöd gern gibt geht mei ned servus moin grüezi möcht hätt
        nix grüßen freundlichen viele liebe
    """),
    stop=words("""
        ab aber alle alles als also am an auch auf aus bei beim bin bis bisschen bitte da dafür damit danach danke
        dankeschön dann darf das dass dein deine dem den denn der des dich die dies diese diesem diesen dieser dieses
        dir doch dort du durch ein eine einem einen einer eines einfach er es etwas euch euer für ganz gar gegen genau
        gerade gerne gern gestern guten gut gute guter hab habe haben hallo hat hatte hätte heute hier hi hoffe ich ihm
        ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jeder jetzt kann kein keine keinen klar können könnte
        könnten leider machen mal man mehr mein meine meinem meinen meiner mich mir mit moin moment morgen muss müssen
        nach nein nicht nichts noch nochmal nun nur ob oder ohne okay ok richtig schade schon sehr sein seine seit sich
        sie sind so sofort soll sollte sondern tag tage und uns unser unter viel vielen vielleicht vom von vor wann war
        waren warum was wäre weil weiß welche welcher welches wenn wer werde werden wie wieder will wir wird wo wohl
        wollte wollen wurde würde zu zum zur zwar zwischen abend herr frau passt super entschuldigung sorry tut leid
        grüße gruß mfg hilfe helfen tschüss servus grüezi sekunde gleich natürlich selbstverständlich müll haus hause
        hof buche bad baue richte widme decke lehne solange außerdem irgendwie eben halt wirklich eigentlich übrigens
        echt ihres deinem deinen unserem unseren wieso wofür wem wen jemand niemand immer nie oft
    """),
    listing="ordinary_de",
    asked={
        "PERSON": phrases("""
            name; namen; vorname; nachname; vor- und nachname; vollständiger name; vollständigen namen; zuname;
            vor und nachname; vor- und zuname; familienname; vornamen; nachnamen; mit wem spreche ich;
            mit wem schreibe ich; mit wem chatte ich; mit wem habe ich; wie heißen sie; wie heissen sie; wie heißt du;
            wie heisst du; wie ist ihr name; wie darf ich sie ansprechen; rufname; wie darf ich sie nennen;
            kontoinhaber; kontoinhaberin; ansprechpartner; ansprechpartnerin; geburtsname; karteninhaber;
            karteninhaberin; vertragsinhaber; vertragsinhaberin; versicherungsnehmer; name/vorname;
            versicherungsnehmerin; anschlussinhaber; vertragspartner; rechnungsempfänger; vorname/name; ledigenname;
            mädchenname
        """),
        "EMAIL_ADDRESS": phrases("""
            e-mail; email; mail; e-mail-adresse; emailadresse; e-mailadresse; mailadresse; mail-adresse; email-adresse;
            e-mail adresse; email adresse; mail adresse; e mail; e mail adresse; e-mail-adressen; mail lautet
        """),
        "PHONE_NUMBER": phrases("""
            telefonnummer; handynummer; rufnummer; mobilnummer; telefon; handy; mobil; tel; rückrufnummer;
            festnetznummer; whatsapp; anrufen unter; erreichbar unter; erreichen sie mich unter; ruft an;
            erreiche ich sie; erreichen wir sie; erreichst du mich unter; erreichbar bin ich unter; bin ich erreichbar;
            mich erreichen unter; rufen sie mich an; zurückrufen unter; rückruf unter; rückruf an; ruf mich an;
            ruf mich unter; rufen sie mich unter; rufen sie an unter; sms an; fax; faxnummer; telefonnr; telefon-nr;
            tel.-nr; tel nr; tel-nr; tel.nr; telnr; tel.nummer; handynr; handy-nr; handy nr; handy nummer; telefon nr;
            telefon nummer; mobilnr; mobil-nr; mobil nr; mobile nummer; mobilfunknummer; mobiltelefon; natelnummer;
            natel nummer; natel; festnetz; kontaktnummer; telefonisch erreichbar; telefonisch unter;
            telefonisch erreichen; telefonnumer; whatsapp-nummer; durchwahl; rufnr
        """),
        "STREET_ADDRESS": phrases("""
            adresse; anschrift; lieferadresse; rechnungsadresse; wohnadresse; straße und hausnummer; straße; strasse;
            strasse und hausnummer; straße/hausnr; wohnhaft; ich wohne in; wohne in; wir wohnen in; postanschrift;
            meldeadresse; wo wohnen sie; wo wohnst du; hausnummer; lieferanschrift; rechnungsanschrift; versandadresse;
            postadresse; abholadresse; versandanschrift; wohnanschrift; wohnsitz; umgezogen nach; lieferung an die;
            wohne ich in; verbrauchsstelle; lieferstelle; wohne jetzt in; zustelladresse; umgezogen in die
        """),
        "POSTAL_CODE": phrases("postleitzahl; plz; postleitzahl und ort; plz und ort; plz/ort; postleizahl"),
        "DATE_OF_BIRTH": phrases("""
            geburtsdatum; geburtstag; geboren am; geboren; geb; geb. am; wann sind sie geboren; geb am; geb.-datum;
            wann bist du geboren; geb.datum; geb datum; geb.-dat; gebdatum; geb-datum; geburtsjahr; gebdat
        """),
        "PASSWORD": phrases("""
            losungswort; kundenlosung; merkwort; passwort; kennwort; pin; geheimzahl; kundenkennwort; sicherheitsfrage;
            sicherheitsantwort; tan; zugangscode;
            sicherheitscode; bestätigungscode; verifizierungscode; telefon-pin; passwörter; mädchenname ihrer mutter;
            mädchenname der mutter; geburtsname ihrer mutter; haustier; mädchenname deiner mutter;
            mädchenname meiner mutter; geburtsname der mutter; geburtsname meiner mutter; erstes haustier;
            name ihres ersten haustiers; name des ersten haustiers; name meines ersten haustiers; erste schule;
            name ihrer grundschule; erstes auto; lieblingsfarbe; lieblingsessen; name ihres haustiers;
            name meines haustiers; code; kundenpasswort; service-pin; servicepin; servicekennwort; telefonpin;
            hotline-pin; kunden-pin; kundenpin; karten-pin; pin-code; pincode; pin code; pinnummer; pin nummer; puk;
            puk-code; sms-code; sms code; sms-tan; mtan; tan-nummer; einmalcode; einmalpasswort; freischaltcode;
            aktivierungscode; authentifizierungscode; zugangsschlüssel; wlan-passwort; wlan passwort; wlan-schlüssel;
            abholcode; türcode; codewort; geheimwort; pw; pasword; vierstellige pin; vierstelliger code;
            vierstelligen code; sechsstelliger code; sechsstelligen code; 4-stellige pin; 4-stelligen code;
            4-stelliger code; 6-stellige pin; 6-stelligen code; 6-stelliger code
        """),
        "USERNAME": phrases("""
            benutzername; nutzername; benutzerkennung; login; loginname; anmeldename; benutzernamen; username;
            nutzernamen; user-id; userid; user id; login-name; login name; anmeldenamen; nutzerkennung; benutzer-id;
            benutzerid; nutzer-id; profilname; accountname; anmeldekennung; zugangskennung; spielername; gamertag;
            online-kennung
        """),
        "ACCOUNT_NUMBER": phrases("""
            verfügernummer; verfügernr; verfüger-nr; teilnehmernummer; paybacknummer; payback-nummer; meilennummer;
            miles-and-more-nummer; vorteilsnummer; kundenkartennr; kundennummer; kontonummer; vertragsnummer; iban;
            bankverbindung; versicherungsnummer; policennummer;
            mitgliedsnummer; versicherungsscheinnummer; zählernummer; schadennummer; vertragskonto; vertragskontonummer;
            kundenkonto; depotnummer; zähler nr; zähler-nr; zählernr; zaehlernummer; policen-nr; polizzennummer;
            polizzen-nr; policennr; versicherungsschein-nr; kd-nr; kdnr; kd nr; kd.-nr; mitgliedsnr; kunden-nr;
            kundennr; kunden nr; kunden-id; kunden id; kundenid; kundenummer; kundennumer; kto; kto-nr; ktonr; konto-nr;
            kontonr; konto nummer; vertrags-nr; vertragsnr; versicherungs-nr; versicherungsnr; vers.-nr; vers-nr;
            mitglieds-nr; mitglieds-id; marktlokation; malo-id; messlokation; zählpunkt; zählpunktnummer; schaden-nr;
            schadennr; schadensnummer; partnernummer; geschäftspartnernummer; mandatsreferenz; gläubiger-id; abonummer;
            abo-nummer; abonnementnummer; bonuskartennummer; kundenkartennummer; bahncardnummer; bahncard-nummer;
            vielfliegernummer; personalnummer; mitarbeiternummer; matrikelnummer; mieternummer; darlehensnummer;
            anschlusskennung; teilnehmerkennung; krankenversichertennummer; krankenversicherungsnummer; kvnr; kv-nummer;
            patientennummer; e-card-nummer; beitragsnummer; beitragskonto; beitragskontonummer; bg-nummer; vertragsid;
            vertrags-id; konto endet auf; konto mit der endung; iban endet auf
        """),
        "DE_TAX_ID": phrases("""
            steuer-id; steueridentifikationsnummer; steuernummer; steuer-identifikationsnummer; steuer id; steuerid;
            steuer-nr; steuernr; abgabenkontonummer
        """),
        "LICENSE_PLATE": phrases("""
            kennzeichen; autokennzeichen; kontrollschild; nummernschild; amtliches kennzeichen; kfz-kennzeichen;
            kfz kennzeichen; autonummer; fahrzeugkennzeichen; nummerntafel
        """),
        "DE_SOCIAL_SECURITY": phrases("""
            ahv; ahv-nr; ahv-nummer; ahv nummer; svnr; sv-nr; versichertennummer; sozialversicherungsnummer;
            rentenversicherungsnummer; sv-nummer; sv nummer
        """),
        "DE_ID_CARD": phrases("""
            personalausweisnummer; ausweisnummer; personalausweis; ausweisnr; perso-nummer; identitätskartennummer;
            identitätskarte
        """),
        "CREDIT_CARD": phrases("""
            ende auf; endend mit; endet auf; endend auf; mit der endung; kreditkartennummer; kartennummer; kreditkarte;
            karte endet auf;
            karte endet mit; karte endend auf; karte mit (den |)endziffern; (den |)endziffern; (visa|karte) endend auf;
            prüfziffer; kartenprüfnummer;
            sicherheitsnummer; cvv; cvc; cvv2; ablaufdatum; gültig bis; karte mit der endung; girokarte; girocard;
            debitkarte; bankkarte; kreditkartennr; visakarte; visa-karte; ec-karte; rückseite der karte; bankomatkarte
        """),
        "ORDER_ID": phrases("""
            bestellnummer; auftragsnummer; buchungsnummer; reservierungsnummer; sendungsnummer; rechnungsnummer;
            vorgangsnummer; ticketnummer; referenznummer; buchungscode; paketnummer; retourennummer; fallnummer;
            bestellnr; bestell-nr; bestell nr; bestellungsnummer; best.-nr; best-nr; auftragsnr; auftrags-nr;
            rechnungsnr; rechnungs-nr; sendungsverfolgungsnummer; bestätigungsnummer; trackingnummer; bestell-id;
            tracking-nummer; sendungs-nr; paket-nr; buchungs-nr; buchungsreferenz; buchungs-id; reservierungs-nr;
            reservierungsnr; pnr; vorgangs-nr; vorgangsnr; ticket-nr; ticket-nummer; ticket-id; fall-nr; referenz-nr;
            ref.-nr; reklamationsnummer; retouren-nr; rma-nummer; rma; belegnummer; lieferscheinnummer;
            transaktionsnummer; transaktions-id; antragsnummer; aktenzeichen; angebotsnummer; gepäcknummer; sendungsnr;
            sendungs nr; buchungsnr; re-nr; rg-nr; reservierungscode; trackingcode; tracking-id; ticketnr; paketnr;
            serviceauftragsnummer; ref-nr; störungsnummer; rücksendenummer
        """),
        "VIN": phrases(
            "fin; fahrgestellnummer; fahrgestellnr; fahrzeugidentifikationsnummer; fahrzeug-ident-nummer; vin"
        ),
        "US_PASSPORT": phrases(
            "reisepass; reisepässe; reisepassnummer; passnummer; reisepass-nr; reisepassnr; pass-nr"
        ),
        "US_DRIVER_LICENSE": phrases("""
            führerscheinnummer; führerschein-nr; führerscheinnr; führerausweis; führerausweisnummer
        """),
        "IP_ADDRESS": phrases("ip-adresse; ip adresse; ip"),
        "MAC_ADDRESS": phrases("mac-adresse; mac adresse"),
    },
    tags={
        "ACCOUNT_NUMBER": phrases("""
            verfüger; konto; kunde; kundin; vertrag; police; polizze; zähler; mitglied; depot; versicherung; abo;
            darlehen;
            versicherungsschein; miles & more; bahncard
        """),
        "CREDIT_CARD": phrases("karte; visa; mastercard; amex; maestro"),
        "ORDER_ID": phrases("""
            bestellung; auftrag; buchung; rechnung; sendung; paket; vorgang; ticket; fall; reservierung; referenz; ref;
            schaden; retoure; rücksendung; lieferung; lieferschein; reklamation; gutschrift; beleg; tracking; angebot;
            serviceauftrag; transaktion; störungsmeldung; anfrage; antrag; rezept; bon; mahnung
        """),
        "USERNAME": phrases("user; nutzer; benutzer"),
        "STREET_ADDRESS": phrases("wohne; wohnen; wohnt"),
    },
    matters=_apart(
        "große",
        phrases("""
        wie viel; wie viele; wieviel; wieviele; betrag; menge; preis; kosten; gesamt; größe; farbe; modell; uhrzeit;
        wann; artikel; artikelnummer; produkt; produktname; firmenname; name der firma; name des produkts; kontostand;
        tarif; flug; flugnummer; zimmer; nächte; personen; stadt; land; marke; version; fehler; fehlercode; zählerstand;
        rabatt; dauer; gewicht; grösse; artikel-nr; artikelnr; art.-nr; art.nr; art-nr; ean; seriennummer; seriennr;
        stand; endstand; anfangsstand; typ; fehlermeldung; gutscheincode; rabattcode; aktionscode; gutschein;
        kilometerstand; baujahr; zugnummer; zug;
        ice; bus; tram; gleis; sitzplatz; name des hotels; name der bank; name des anbieters; name des unternehmens;
        bestelldatum; lieferdatum; kaufdatum; rechnungsdatum; fällig am; liefertermin; termin; zeitraum; bestellwert;
        gesamtbetrag; rechnungsbetrag; abschlag; gebühr; guthaben; limit; punkte; geschwindigkeit; anzahl; hotline;
        website; passwort zurücksetzen; passwort vergessen; kennwort vergessen; passwort ändern; zum geburtstag; datum
    """),
    ),
    requests=phrases("""
        was; welche; welcher; welches; welchen; wer; wie; wo; wem; wann; bitte; können sie; könnten sie; kann ich;
        darf ich; dürfte ich; würden sie; nennen; nennen sie; geben; geben sie; teilen; mitteilen; bestätigen;
        bestätigen sie; benötige; benötigen; brauche; brauchen; senden; schicken; angeben; eingeben; schreiben;
        verraten; sagen; bräuchte; hätte gerne; hätten sie; haben sie; zur verifizierung; zum abgleich; zur sicherheit;
        nochmal; wiederholen; abgleichen; kannst du; gib; schick; nenne; sag; könntest du; hast du; magst du;
        darf ich um; brauch; bräuchten; benötigt; durchgeben; mitzuteilen; zu nennen; eintippen; aus datenschutzgründen;
        zur identifizierung; damit ich; damit wir; fehlt mir; lauten
    """),
    links=words("""
        ist lautet sind war das der die den dem des mein meine meiner ihr ihre ihrer nummer nr nr. no id und mit auf von
        vom für im in am endet endend endung letzten vier ziffern 4 # : = - ja hier also wäre heißt bin es neue neuen
        aktuelle zum unsere unser unserer unseren meinem meinen seine sein seiner lauten heisst waere wären folgende
        folgender folgendes aktuell jetzt nun neu bitte gerne gern noch auch dazu dafür bei zur beim an unter nummern
        code kennung angegebene hinterlegte hinterlegt eingetragen gespeichert registriert letzte stellen drei 3
        natürlich klar okay ok nämlich glaube ich einmal kurz so wie folgt müsste sollte sei iss is isch mobil lt laut
        zu richtig korrekt korrekte richtige bleibt bleiben bleib wurde da
    """),
    copulas=words("ist lautet sind war : = wäre heißt lauten heisst waere müsste iss is isch sei"),
    resumes=words("ist lautet wäre sind"),
    joins=words("der des von vom für auf im in mit am zum zur zu bei beim meiner ihrer meines ihres unserer"),
    names=phrases("""
        c/o; hier (schreibt|chattet|antwortet); mein name ist; ich heiße; mein name lautet; ich heisse;
        mein voller name ist; name ist; auf den namen;
        unter dem namen; nachname ist; vorname ist; sie sprechen mit; sie chatten mit; sie schreiben mit;
        du schreibst mit; du chattest mit; du sprichst mit; name lautet; er heißt; sie heißt; er heisst; sie heisst;
        es wünscht ihnen; mein nachname ist; heiße; heisse; ausgestellt auf; mein name is; mein name isch;
        mein vorname ist; mein vollständiger name ist; mein ganzer name ist; name wäre; läuft auf den namen;
        lautet auf den namen; ich heiss; ich heiß; nennen sie mich; nenn mich
    """),
    greetings=phrases("""
        ich bin; hier ist; hallo; guten tag; guten morgen; guten abend; danke; vielen dank; liebe; lieber; sehr geehrte;
        sehr geehrter; hier spricht; grüße; gruß; mfg; moin; servus; bin die; bin der; hi; hey; herzlich willkommen;
        willkommen; dankeschön; besten dank; herzlichen dank; lieben dank; grüß gott; grüss gott; grüezi; griaß di;
        gruss; grüsse; liebe grüße; liebe grüsse; viele grüße; viele grüsse; beste grüße; beste grüsse;
        freundliche grüße; freundliche grüsse; schöne grüße; mit freundlichen grüßen; mit freundlichen grüssen;
        mit freundlichem gruß; herzliche grüße; herzliche grüsse; freundlichen grüßen; lg; vg; hg; bg; glg; vlg;
        tschüss; ciao; merci; hoi; salü; sali; gez; zu händen; z.hd; zhd; i bin
    """),
    titles=words("""
        herr herrn frau hr fr dr prof ing mag dipl.-ing doktor professor professorin magister magistra fräulein familie
        fam frl
    """),
    kin=words("""
        mann ehefrau ehemann gatte gattin partner partnerin lebensgefährte lebensgefährtin verlobte verlobter sohn
        tochter kind mutter vater mama papa bruder schwester oma opa großmutter großvater enkel enkelin tante onkel
        cousin cousine neffe nichte schwiegermutter schwiegervater schwiegersohn schwiegertochter schwager schwägerin
        freund freundin nachbar nachbarin kollege kollegin chef chefin vermieter vermieterin mieter mieterin mitbewohner
        mitbewohnerin techniker technikerin fahrer fahrerin betreuer betreuerin pfleger pflegerin ärztin arzt anwalt
        anwältin kollegen herrn nachbarn neffen verlobten mutti vati grossmutter grossvater stiefsohn lebenspartner
        lebenspartnerin sachbearbeiter hausmeister hausarzt zahnarzt steuerberater rechtsanwalt rechtsanwältin postbote
        zusteller beifahrerin babysitter
    """),
    farewells=words("""
        danke dank grüße gruß grüßen tschüss gruss grüsse grüssen gruesse lg vg mfg hg bg glg vlg ciao servus merci
        tschau tschüß dankeschön wiedersehen wiederhören ade adieu salü herzlichst hochachtungsvoll gez
    """),
    corrections=phrases("""
        entschuldigung; sorry; ich meine; ich meinte; korrektur; tippfehler; vertippt; stimmt nicht; doch nicht; nein;
        vielmehr; nicht; sondern; falsch; verschrieben; schreibfehler; zahlendreher; sry; meinte; ups; quatsch;
        ach nein; falsche nummer; muss heißen; muss heissen; richtig ist; mein fehler
    """),
    again=phrases("""
        noch einmal; nochmal; nochmals; wiederholen; stimmt nicht überein; nicht finden; nicht gefunden; ungültig;
        falsch; keine übereinstimmung; erneut; passt nicht; stimmt nicht; nicht überein; finde nichts; finde leider;
        nicht korrekt; nicht richtig; nicht zuordnen; kann ich nicht finden; nicht vorhanden; fehlt noch; ziffer fehlt;
        kein treffer; keinen treffer; nicht hinterlegt; andere nummer; wird nicht erkannt
    """),
    refusals=phrases("""
        habe ich nicht; hab ich nicht; habe keine; weiß ich nicht; weiss ich nicht; weiß nicht; vergessen; keine ahnung;
        warum; wozu; möchte ich nicht; nicht zur hand; finde ich nicht; hab ich grad nicht; hab ich gerade nicht;
        nicht griffbereit; nicht parat; nicht dabei; liegt mir nicht vor; keine erhalten; nicht bekommen;
        nicht erhalten; weiss nicht; kp; ka; nicht im kopf; auswendig nicht; erinnere mich nicht;
        kann mich nicht erinnern; welche nummer; wo finde ich; wofür; gebe ich nicht; geb ich nicht; verloren
    """),
    measures=words("""
        euro eur € $ cent gb mb tb kg g cm m km uhr stunden stunde minuten tage tagen tag wochen monate monaten franken
        chf rappen jahre jahren % prozent mal stück personen nächte kwh mbit grad fr sfr dollar usd euros cents ct
        quadratmeter liter l ml mg meter kilometer w minute sek sekunden std h woche monat jahr jahres stk päckchen
        pakete tabletten nacht person erwachsene erwachsenen raten rate monatsraten werktage werktagen arbeitstage
        seiten seite ziffern stellen stellig punkte meilen million
    """),
    sums=phrases("""
        wie viel; wieviel; summe; gesamtsumme; betrag; gesamtbetrag; rechnungsbetrag; preis; kosten; kostet; gehalt;
        einkommen; lohn; miete; rate; monatsrate; abschlag; gebühr; gebühren; fällig; kreditrahmen; pro monat;
        monatlich; jährlich; kontostand; guthaben; zählerstand
    """),
    months=words("""
        januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun
        jul aug sep sept okt nov dez feber maerz jaenner
    """),
    date_joins=words("der den im"),
    streets=words("straße strasse str str. weg allee platz gasse ring damm ufer chaussee promenade stiege gässli"),
    street_endings=(
        "ring",
        "steig",
        *("straße", "strasse", "str", "str.", "gasse", "allee", "platz", "damm", "ufer", "chaussee", "weg"),
        *("gürtel", "zeile", "lände", "twiete", "pfad"),
        *("gässli", "gässchen", "stiege", "graben", "brücke", "promenade", "siedlung"),
    ),
    street_order="street name number",
    units=words("""
        hausnummer hausnr whg wohnung etage stock hinterhaus vorderhaus stiege top tür postfach eg og dg ug erdgeschoss
        obergeschoss dachgeschoss c/o
    """),
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
        zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig
        sechzig siebzig achtzig neunzig hundert tausend neunzehnhundert zweitausend erste erster ersten zweite zweiter
        zweiten dritte dritter dritten vierte vierter fünfter sechster siebter achter neunter zehnter elfter zwölfter
    """),
    repeats={"doppel": 2, "doppelt": 2, "zweimal": 2, "dreimal": 3},
    spelling=words("wie"),
    capitals=words("groß klein großes kleines großbuchstabe kleinbuchstabe"),
    at=words("at ät klammeraffe"),
    dot=words("punkt dot"),
    signs={"bindestrich": "-", "minus": "-", "unterstrich": "_", "plus": "+", "schrägstrich": "/"},
)
