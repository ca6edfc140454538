"""Polish."""

from transcrub.detect.lexicon.language import Language, phrases, typed, words

LANGUAGE = Language(
    code="pl",
    marks=words("""i w na się nie jest to z do że proszę pana pani dzień dobry dziękuję czy jaki jaka jakie mój
        moja mam jestem tak za numer o po ma mi moje od co jak dla zamówienie podać pan są panu już ale był była prosze
        dziekuje dzien moge mogę może podaj potrzebuję potrzebuje chciałbym chciałabym chcialbym chcialabym nazywam imię
        imie nazwisko nazwiska hasło klienta umowy karty konta paczka paczki adres zamieszkania urodzenia kod telefonu
        witam cześć czesc hej dzięki dzieki przez przy jeszcze teraz kiedy gdzie dlaczego mogę prosić prosic sprawdzić
        sprawdzic podaję podaje zamówienia zamowienia zamowienie panią państwa państwo oraz tylko żeby lub mnie sobie
        tego jej jego ich był było bylo będzie bedzie mają nr ul dni rozumiem oczywiście oczywiscie stycznia lutego
        marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia poproszę poprosze ostatnie
        cyfry pesel rezerwacja działa dziala kom dow zł"""),
    stop=typed(
        words("""a aby ach ale albo ani aż bardzo bez bo by być był była było były cała cały chcę chciałbym chciałabym
        ci co coś czy czemu dla dlaczego do dobra dobranoc dobre dobry dobrze dokładnie dzień dziękuję dzięki dziś
        dzisiaj gdy gdzie go halo hej cześć i ich ile im inny ja jak jaka jaki jakie jako jasne je jego jej jest jestem
        jeszcze jeśli już każdy kiedy kilka kim kto która które który ktoś lub ma mam mamy mi mną mnie mogę moja moje
        mojej mojego mój może można my na nad nam nas nasz nic nie niech nigdy no o od ok okej on ona one oni oraz pan
        pana pani panu państwo państwa panią po pod ponieważ potem potrzebuję pomoc pomóc proszę przed przez przepraszam
        przy są się super swoja swój ta tak taka taki takie tam te tego tej ten teraz też to tobie trochę tu tutaj tylko
        u w wam was we wcześniej wiem witam więc wiele wszystko wszystkie wtedy wy z za zaraz zawsze ze znowu został że
        zgadza moment chwila chwilę chwileczkę oczywiście pozdrawiam miłego dnia rozumiem zgoda świetnie poprawnie
        niestety jasna pewnie jutro wczoraj rano wieczór bądź będę będzie będą bowiem chce chcemy choć chyba czyli czym
        dać dalej dokąd dopiero dużo dwa dwie dziękujemy gdyby gdyż ależ iż ją jakby jakieś jakiś jakaś jakich jakiej
        jakiego jeżeli każda każde kogo komu której którego którą którym których lecz mają masz mieć mimo mną moich moim
        moją mogą możemy możesz mógłby mogłaby mógłbym mogłabym musi muszę naprawdę nasza nasze naszej naszego nawet nią
        niego niej nim nimi niż nich obok około on-line poza prawda przecież raczej raz razem również sam sama sobie
        siebie skąd stąd swoje swojego swojej tą tę tych tym tymi tyle także tymczasem twoja twoje twój wiesz według wg
        właśnie wszyscy wreszcie wasz wasza wasze zamiast zatem zaś żaden żadna żadne żeby żebym czego czegoś niczego
        nikt nadal nagle natomiast ok okej oki siema elo spoko nara papa witaj witajcie witamy prosimy poproszę prosić
        chwilkę momencik sekundę minutkę super ekstra dobrego spokojnego udanego wzajemnie oczywista słucham jasny
        państwu państwem panowie panie dr mgr inż hejka hello sorry sorki ups nw np itd itp tzn tj tzw szanowny szanowna
        szanowni drogi droga drodzy zespół dział obsługa obsługi konsultant konsultantka konsultantem poważaniem
        serdecznie szacunkiem łączę pozdrowienia pozdrowieniami wyrazami""")
    ),
    listing="ordinary_pl",
    asked={
        "PERSON": phrases("""imi(ę|ona|enia|eniem); nazwisk(o|a|iem); (imię|imienia|imieniem) i nazwisk(o|a|iem); imię
            nazwisko; imi(ona|enia) i nazwiska; z kim (rozmawiam|mam przyjemność|mam do czynienia|piszę); z kim mam
            przyjemność rozmawiać; jak się (pan|pani|państwo) nazywa(|ją); jak się nazywasz; jak (masz|ma pan|ma pani)
            na imię; jak mogę się (do pana|do pani|do ciebie) zwracać; jak (się|mam się) zwracać; kto (pisze|dzwoni|
            mówi|jest właścicielem|jest abonentem); (|pana |pani |pańska |pełna )godność; (dane|dane osobowe|nazwisko|
            imię i nazwisko) (właściciela|abonenta|posiadacza|odbiorcy|nadawcy|ubezpieczonego|pasażera|pacjenta|
            kierowcy|klienta|gościa|dziecka|sprawcy); dane kontaktowe; na kogo jest (umowa|konto|rezerwacja|zamówienie|
            polisa|karta|faktura); na jakie (nazwisko|dane|imię); na czyje (nazwisko|dane); inicjały; nazwisko (rodowe|
            panieńskie); (właściciel|posiadacz|odbiorca|nadawca|abonent|pacjent|pasażer|gość) to; osoba (kontaktowa|
            upoważniona|do kontaktu); drugie imię; pełne (imię i |)nazwisko"""),
        "EMAIL_ADDRESS": phrases("""(e-|e|)mail(|a|em|e); mejl(|a); meil(|a); adres(|u|em|ie) (e-mail|email|mail|
            mailow(y|ego|ym)|e-mailowy|emailowy|poczty|poczty elektronicznej|elektroniczny); (mój|nowy|stary|pana|pani|
            aktualny|drugi) (e-mail|email|mail); poczta elektroniczna; skrzynka (mailowa|e-mail|pocztowa); (napisać|
            pisać|wysłać|przesłać|podesłać) na (maila|mail|e-mail|email|adres); proszę (pisać|wysłać|przesłać) na;
            gmail"""),
        "PHONE_NUMBER": phrases("""infolinia; infolinia szkodowa; telefon(|u|em); tel; tel. kom; tel kom;
            komór(ka|ki|kę); (numer(|u|em|y|ze)|nr|nru|no) (telefonu|telefonów|telefoniczny|tel|kom|komórki|
            komórkow(y|ego)|kontaktow(y|ego)|do
            kontaktu|stacjonarny|domow(y|ego)|służbowy|prywatny|zastępczy|alternatywny|whatsapp|blik|osoby kontaktowej);
            telefon (kontaktowy|do kontaktu|komórkowy|stacjonarny|domowy|służbowy|prywatny|nadawcy|odbiorcy); (mój|pana|
            pani|jej|jego|nowy|stary|drugi|inny) tel(|efon); ((|za|od)dzwonić|(za|od)dzwońcie|kontakt|sms|smsa) (na|pod|
            na numer|pod numer|pod numerem|pod nr|na nr); proszę (dzwonić|o telefon|o kontakt|o oddzwonienie) (pod|na|
            pod numer|pod nr|na nr|na numer); dostępn(y|a) pod (|numerem|nr); (skontaktować|złapać) pod (|numerem|nr);
            whatsapp; faks; fax; (telefon|numer|numer telefonu) kończący się na; (abonent|numeru) o numerze; (na|pod)
            numer; (mój|pana|pani) numer (to|telefonu)"""),
        "STREET_ADDRESS": phrases("""adres(|u|em|ie|y); adres(|u|em) (zamieszkania|dostawy|zameldowania|
            korespondencyjn(y|ego)|do korespondencji|wysyłki|odbioru|do wysyłki|do
            faktury|rozliczeniowy|instalacji|montażu|domowy|firmy|odbiorcy|nadawcy|pocztowy|nieruchomości|punktu
            poboru|stały|tymczasowy|pobytu|zwrotny|doręczenia); (nowy|stary|aktualny|obecny|poprzedni|mój|pełny|
            dokładny|pana|pani|inny|drugi) adres; gdzie (pan|pani|państwo) mieszka(|ją); gdzie mieszkasz; mieszka(m|my|)
            (przy|na|w|pod|pod adresem); zamieszkał(y|a) (przy|w|na|); zameldowan(y|a) (przy|w|na|pod adresem);
            (przeprowadził(em|am|iśmy)|przeprowadzam|przeniosł(em|am)) się (na|do|pod); pod adres(|em); na adres; ulica
            i numer(| domu); (dostawa|wysyłka|przesyłka|paczka|dostarczyć|wysłać|dowieźć|przesłać|doręczyć) na (|ulicę|
            ul|adres); miejsce (zamieszkania|zameldowania|dostawy|odbioru); ulica; numer domu"""),
        "POSTAL_CODE": phrases("""(kod|kodu|kodem) (pocztowy|pocztowego|pocztowym|poczt|miasta|adresowy|poczty);
            kod-pocztowy; kp"""),
        "DATE_OF_BIRTH": phrases("""dat(a|ę|y|ą|e) (urodzenia|ur|urodz|urodzin); dacie urodzenia;
            urodzon(y|a|e|ego|ej|ym); urodzon(y|a|e) (dnia|w dniu|w roku); urodził(em|am|eś|aś||a) się; urodził(em|am);
            ur; (dzień|rok|roku|miesiąc|dnia) urodzenia; kiedy się (pan |pani |)urodził(a|eś|aś|); (mam|obchodzę|
            obchodzi) urodziny; rocznik; dzień (i|miesiąc i|miesiąc) rok urodzenia; (data i miejsce|miejsce i data)
            urodzenia"""),
        "PASSWORD": phrases("""hasł(o|a|em); pin(|u|em|2); (kod|numer|nr) pin; pin-kod; hasł(o|a|em) (telefoniczne|
            tymczasowe|jednorazowe|abonenckie|do konta|do logowania|do wifi|do wi-fi|do systemu|do aplikacji|do panelu|
            dostępu|startowe|serwisowe|bezpieczeństwa|weryfikacyjne|główne|do infolinii|zwrotne|do sieci); (nowe|stare|
            moje|obecne|aktualne|poprzednie) hasło; nowy pin; telekod; telepin; telehasło; puk; kod puk; pytani(e|a)
            (bezpieczeństwa|pomocnicze|kontrolne|zabezpieczające); odpowiedź na pytanie (|pomocnicze|bezpieczeństwa|
            kontrolne); nazwisko (panieńskie|rodowe) (|matki|mamy|pana matki|pani matki|twojej matki); panieńskie matki;
            (imię|imienia) (matki|ojca|zwierzaka|pupila|psa|kota|pierwszego (zwierzaka|psa|kota|nauczyciela)); imię
            (pana|pani|twojej) (mamy|matki|taty|ojca|psa|kota); kod(|u|em|y) (weryfikacyjn(y|ego)|sms|z (sms|smsa|sms-a|
            wiadomości|maila|aplikacji|tokena)|
            autoryzacyjn(y|ego)|uwierzytelniający|jednorazowy|aktywacyjn(y|ego)|odbioru|do (paczkomatu|odbioru|drzwi|
            bramy|klatki|furtki|domofonu|sejfu|skrytki|skrzynki|alarmu|logowania)|dostępu|blik|odblokowujący|
            odblokowania|zapasowy|odzyskiwania|bezpieczeństwa konta|identyfikacyjny|tymczasowy|logowania|potwierdzający|
            domofonu|alarmu); kod (który|jaki) (przyszedł|dostał(em|am)|otrzymał(em|am)|wysłaliśmy|pan otrzymał|pani
            otrzymała); blik; tajne (hasło|słowo); (miejsce|miasto) urodzenia; w jakim mieście się (pan urodził|pani
            urodziła); gdzie się (pan urodził|pani urodziła); pierwsz(a szkoła|y samochód); ulubion(y kolor|y film|a
            potrawa|y nauczyciel); token; klucz (odzyskiwania|zapasowy|sieciowy|wifi|zabezpieczeń)"""),
        "USERNAME": phrases("""login(|u|em); nazw(a|ę|y|ą) (użytkownika|profilu|konta|gracza|loginu); użytkownik;
            nick(|u|iem); identyfikator(|a); identyfikator (użytkownika|logowania|do bankowości|do logowania); (id|
            numer|nr) (użytkownika|gracza|logowania); (mój|pana|pani) login; nazwa na (instagramie|allegro|olx|
            facebooku|vinted); instagram; telegram; skype"""),
        "ACCOUNT_NUMBER": phrases("""(numer(|u|em|y|ze)|nr|nru|no) (kont(a|a bankowego|a klienta)|rachunku|rachunku
            bankowego|klient(a|ki)|umowy|polisy|polisy (oc|ac)|abonenta|szkody|licznika|gazomierza|wodomierza|płatnika|
            kontrahenta|nabywcy|ppe|ppg|punktu poboru|pacjenta|karty (pacjenta|klienta|stałego klienta|lojalnościowej|
            członkowskiej|miejskiej|bibliotecznej|payback|ekuz)|członkowski|członka|uczestnika|pracownika|legitymacji|
            studenta|albumu|indeksu|ubezpieczenia|ubezpieczonego|kredytu|pożyczki|umowy (kredytu|kredytowej|pożyczki)|
            leasingu|ewidencyjn(y|ego)|identyfikacyjny|abonencki|kliencki|subskrypcji|lokatora|lokalu|programu
            lojalnościowego|iban|bankowy|partnera|zus|ubezpieczeniowy|regon|krs|ekuz|księgi wieczystej|do (wpłat|
            przelewu)|licencji); iban(|u); id (klienta|konta|pacjenta|abonenta|pracownika|umowy|subskrypcji|członka|
            uczestnika); identyfikator (klienta|konta|abonenta|pacjenta|odbiorcy|nabywcy|płatnika|pracownika); kod
            (klienta|abonenta|płatnika|ppe|pacjenta); (konto|rachunek|
            umow(a|ę|y)|polis(a|ę|y)|konta|klient(|a|ka)|abonent|licznik(|a)|szkod(a|y)|kredyt|pożyczka) (nr|numer|o
            numerze|o nr|no); (konto|rachunek|konta|rachunku|iban) kończąc(e|y|ego|a) się (na|cyframi); (moje|pana|pani)
            konto (to|bankowe); ppe; regon; krs; ekuz; nr rach; (przelew|przelać|zwrot|wpłata|wpłacić|przelewać) na
            (konto|rachunek|numer|nr|konto nr); klucz (licencyjny|produktu)"""),
        "PL_PESEL": phrases("""pesel(|u|em|a); (numer|numeru|nr|numerem|mój|pana|pani) pesel(|u); pesel (dziecka|męża|
            żony|matki|syna|córki); (ostatnie|pierwsze) (cztery|4|pięć|sześć) (cyfry|cyfr) (numeru |)pesel; cyfry
            pesel"""),
        "PL_NIP": phrases(
            """nip; nipu; nipem; (numer|numeru|nr|mój|nasz) nip; nip (firmy|do faktury|nabywcy); vat-ue"""
        ),
        "PL_IDENTITY_CARD": phrases("""numer(|u|em) (dowodu|dowodu osobistego|dow os|dokumentu tożsamości|karty pobytu|
            dow); nr (dowodu|dowodu osobistego|dow os|dokumentu tożsamości|karty pobytu|dow); dow(ód|odu)
            osobist(y|ego); dow(ód|) os; seri(a|ę) i (numer|nr) (|dowodu|dowodu osobistego|dokumentu); serii i numeru (|
            dowodu|dowodu osobistego|dokumentu); seria dowodu; dow(ód|odu|) (nr|numer|seria); karta pobytu; mdowód;
            dowód (to|ma numer); dowodem osobistym"""),
        "CREDIT_CARD": phrases("""końcówk(ą|a); kończ(y|ąca|ąc(y|ej)) się (na|cyframi); kończy się na; kończącej się
            na; (numer(|u|em|y|ze)|nr|nru|no) (karty|
            (mojej|pana|pani) karty|visa|mastercard); (numer(|u|em|y|ze)|nr|nru|no) karty (kredytowej|debetowej|
            płatniczej|bankowej|bankomatowej|visa|mastercard); kart(a|y|ę|ą) (kredytow|debetow|płatnicz|bankow)(a|ej|ą);
            (kart(a|y|ę|ą)|kredytówk(a|i)|debetówka|visa|mastercard|maestro) kończąc(a|ą|ej) się (na|cyframi|);
            (kart(a|y|ę|ą)|visa|mastercard) (z końcówką|o końcówce|końcówka|nr|numer|o numerze); (cvv|cvc)(|2); (kod|
            kodu|numer|nr) ((cvv|cvc)(|2)|bezpieczeństwa karty|z tyłu karty|na odwrocie|z odwrotu); kod(|u)
            bezpieczeństwa; (dat(a|ę|y|ą)|termin) (ważności|wygaśnięcia) (|karty); ważn(a|y|ość) do; ważność karty;
            ostatnie (cztery|4) (cyfry|znaki|numery) (|karty|numeru karty|pana karty|pani karty|mojej karty); ostatnich
            (czterech|4) cyfr (|karty|numeru karty); (trzy|3) cyfry (z tyłu|na odwrocie|z odwrotu|z tyłu karty); (dane|
            cyfry) karty; 16 cyfr"""),
        "ORDER_ID": phrases("""(numer(|u|em|y|ze)|nr|nru|no)
            (zamówie(nia|ń)|rezerwacji|przesyłki|paczki|faktury|faktury
            vat|zgłoszenia|referencyjn(y|ego)|sprawy|śledzenia|śledzenia (przesyłki|paczki)|listu|listu przewozowego|
            nadania|(e-|)biletu|transakcji|zlecenia|reklamacji|zwrotu|potwierdzenia|operacji|oferty|wniosku|paragonu|
            awizo|(e-|)recepty|skierowania|aukcji|przelewu|płatności|wizyty|wypożyczenia|kontrolny|serwisowy|naprawy|
            zgłoszenia serwisowego|incydentu|
            ticket(u|a)|interwencji|mandatu|decyzji|protokołu|akt|pisma|wycieczki|tracking(|owy|u)|dostawy|noty|
            wezwania|pobytu|rma|kuponu|zdarzenia|czatu|rozmowy|wypłaty|wpłaty|zapytania|wyceny|voucher(u|a)|odbioru|
            postępowania|ref|referencji);
            kod (rezerwacji|potwierdzenia|referencyjny|(e-|)recepty|śledzenia|biletu|zamówienia|skierowania); id
            (zamówienia|transakcji|rezerwacji|zgłoszenia|płatności|operacji|przesyłki|sprawy|zwrotu|oferty); pnr; rma;
            sygnatura (|sprawy|akt);
            (zamówieni(e|a)|rezerwacj(a|ę|i)|faktur(a|ę|y)|przesyłk(a|ę|i)|paczk(a|ę|i)|
            zgłoszeni(e|a)|spraw(a|y)|bilet(|u)|reklamacj(a|ę|i)|zlecenie|transakcj(a|i)|zwrot|paragon|ticket|wniosek)
            (nr|numer|o numerze|o nr|no|id); (zamówienie|faktura|paczka|przesyłka|rezerwacja) kończąc(e|a) się na; list
            przewozowy; fv; fv nr; fvat"""),
        "VIN": phrases("(numer|numeru|nr) (vin|nadwozia|podwozia); vin"),
        "US_PASSPORT": phrases("""paszport(|u); (numer|numeru|nr|seria i numer|serię i numer) paszportu; paszport (nr|
            numer|seria)"""),
        "US_DRIVER_LICENSE": phrases("""(numer(|u|em)|nr|seria i numer) (prawa jazdy|prawka); prawo jazdy (nr|numer|
            seria|o numerze)"""),
        "LICENSE_PLATE": phrases("""numer(|u|em|y|ów|ach) (rejestracyjn(y|ego|e|ym|ych)|rej|rejestracji|rejestracyjny
            pojazdu|tablic|tablic rejestracyjnych|tablicy|pojazdu|auta|samochodu); nr (rej|rejestracyjny|rejestracji|
            tablic|tablicy|pojazdu|auta|samochodu); tablic(a|e||y|ach) (rejestracyjn(a|e|ych|ej)|to|nr); rejestracja
            (to|auta|samochodu|pojazdu|nr); rejestracji (auta|samochodu|pojazdu); (auto|auta|
            samoch(ód|odu)|pojazd(|u)|motocykl) (na|o) (numerach|rejestracji|tablicach|numerze rejestracyjnym|nr rej);
            na blachach; blachy"""),
        "IP_ADDRESS": phrases("adres ip; adresu ip; mój ip; ip"),
        "MAC_ADDRESS": phrases("adres mac; adresu mac; mac adres"),
    },
    tags={
        "ACCOUNT_NUMBER": phrases("""kont(o|a); klient(|a); umow(a|y|ę); polis(a|y|ę); rachun(ek|ku); abonent(|a);
            licznik(|a); szkod(a|y); kredyt; pacjent; kontrahent"""),
        "CREDIT_CARD": phrases("kart(a|y|ę|ą); visa; mastercard; kredytówka; debetówka"),
        "ORDER_ID": phrases("""zamówieni(e|a); zam; rezerwacj(a|i|ę); faktur(a|y|ę); przesyłk(a|i|ę); paczk(a|i|ę);
            zgłoszeni(e|a); spraw(a|y); reklamacj(a|i|ę); bilet(|u); transakcja; zlecenie; zwrot; paragon; ticket; ref;
            referencja; potwierdzenie; wniosek"""),
        "PL_IDENTITY_CARD": phrases("dow(ód|odu|odem)"),
        "PASSWORD": phrases("kod(|u|em); hasłem"),
        "PHONE_NUMBER": phrases("numer(|em); nr; kontakt"),
        "LICENSE_PLATE": phrases("rejestracj(a|i|ą); tablice; rej"),
        "US_DRIVER_LICENSE": phrases("praw(o|a) jazdy; prawka"),
    },
    matters=phrases("""ile; kwot(a|ę|y); ilość; cena; cenę; koszt; suma; rozmiar; rozmiarze; kolor; model; data;
        godzina; kiedy; o której; produkt; saldo; opłata; plan; lot; (numer|nr) (lotu|pokoju|modelu|seryjny|części|
        katalogowy|produktu|artykułu|aukcyjny|sklepu|oddziału|pociągu|wagonu|miejsca|strony|błędu|wersji|piętra|peronu|
        stolika|paczkomatu|buta|kierunkowy|partii|serii); kod (rabatowy|promocyjny|błędu|produktu|towaru|kreskowy|qr|
        swift|bic|kuponu|kraju|kierunkowy|zniżkowy|koloru|ean|części); swift; bic; kupon; voucher; pokój; osób; nocy;
        miasto; kraj; powód; marka; wersja; błąd; błąd nr; rabat; zniżka; (data|datę|daty|termin) (zakupu|dostawy|
        wysyłki|wizyty|odbioru|zwrotu|płatności|wylotu|przylotu|przyjazdu|wyjazdu|pobytu|zamówienia|transakcji|nadania|
        zdarzenia|szkody|montażu|przelewu|faktury|wystawienia); termin; okres; liczba; sztuk; waga; wzrost; wymiary;
        wysokość; szerokość; długość; pojemność; prędkość; stan licznika; odczyt; odczyt licznika; przebieg; rok
        (produkcji|budowy); temperatura; zużycie; moc; limit; oprocentowanie; rata; raty; prowizja; czynsz; dopłata;
        kaucja; zaliczka; taryfa; abonament; pakiet; internet; punkty; punktów; poziom; strefa; klasa; rodzaj; typ;
        (typ|rodzaj) karty; (metoda|sposób|forma) płatności; kurs; waluta; kategoria; ocena; opcja; link; strona; adres
        (www|strony|url|internetowy|sklepu|salonu|oddziału|punktu|paczkomatu); url; nazwa (firmy|produktu|sklepu|banku|
        hotelu|miasta|aplikacji|usługi|restauracji|sieci|leku|modelu); paczkomat; (reset|zmiana|odzyskiwanie|zmianę|
        odzyskać|zresetować|zmienić) hasła; polityka prywatności; status (zamówienia|przesyłki|paczki); (|biuro |dział
        )obsługi klienta; obsługa klienta; strefa klienta; karta (sim|pokładowa|gwarancyjna|podarunkowa); vat; stawka;
        paragraf"""),
    requests=phrases("""jaki; jaka; jakie; jakiego; jakiej; któr(y|a|e); kto; kogo; komu; gdzie; jak; co; kiedy; czy;
        proszę; pro(szę|simy); popro(szę|simy); (|po)prosił(bym|abym); poda(ć|j|jcie|nie|nia|); o podanie;
        potwierdz(ić|enie); potwierdź; potrzebuj(ę|emy); potrzebował(bym|abym); będę potrzebować; mogę; może; możesz;
        możemy; mógłby; mogłaby; mógłby(m|ś); mogłaby(m|ś); moglibyśmy; zweryfikować; weryfikacja; wpisać; wpisz;
        napisać; napisz; wysłać; wyślij; przesłać; prześlij; podesłać; podeślij; powiedzieć; powiedz; prosić; mogę
        prosić; potrzebn(y|a|e); niezbędn(y|a|e); (do|w celu|celem) weryfikacji; powtórzyć; powtórz; przeliterować;
        przeliteruj; wskazać; wskaż; udostępnić; przekazać; uzupełni(ć|j); wprowadzić; wprowadź; zapytać; dopytać;
        zdradzi; przypomni(|eć); przedstawić; (|po)dyktować; wystarczy; ustalić; spisać; muszę wiedzieć; czyj(|e)"""),
    links=typed(
        words("""jest to są był była było mój moja moje mojej mojego moim moją pana pani pańska pański pańskie twój
        twoje twoja nasz nasza nasze naszej jego jej ich męża żony syna córki mamy taty firmy numer numeru numerem nr
        nr. no kod kodu id i oraz na w do o z ze pod przy kończy się kończąca kończący kończące kończącą kończącej
        końcówka końcówką ostatnie ostatnich cztery czterech cyfry cyfr trzy 3 4 # : = - tak mam podaję podam rok roku r
        dnia dniu oto tu tutaj ten ta te tego tej więc no ok okej dobrze proszę już jasne oczywiście teraz aktualny
        aktualna aktualnie nowy nowe nowa nowego stary stare stara następujący następująca następujące pełny pełne pełna
        brzmi wynosi ma mi też także również czyli dalej telefonu telefon tel kom komórkowy komórka kontaktowy domowy
        służbowy prywatny klienta umowy polisy konta karty zamówienia mail e-mail email adres adresu osobisty osobistego
        dowodu bankowy bankowego rachunku pesel podany drugi inny poprawny prawidłowy właściwy dla abonenta użytkownika
        właściciela odbiorcy dziękuję ważna ważność razem kredytowa kredytowej debetowa płatnicza będzie powinien
        powinno""")
    ),
    copulas=typed(words("jest to są : = był była było brzmi wynosi będzie -> czyli")),
    resumes=typed(words("to jest brzmi czyli oto")),
    joins=typed(words("do na w z od dla o przy ze pod za po ku we")),
    names=phrases("""nazywam się; (mam|ma|miał|miała) na imię; na imię (mi|mam|); moje (imię i nazwisko|imię|nazwisko)
        (|jest|to|to jest); (moja godność|godność|imię i nazwisko) to; na nazwisko; mówi; rozmawia (pan|pani) z;
        rozmawiasz z; (nazywa|nazywała|nazywał) się; nazywają mnie; o (imieniu|nazwisku); imieniem; proszę (mówić mi|mi
        mówić|mówić do mnie); mów mi; mówcie mi; na dane; (konto|umowa|polisa|rezerwacja|zamówienie|karta|faktura|
        licznik) jest na; (wystawion|zarejestrowan|zapisan|zarezerwowan)(e|a|y) na (pana|panią|dane|imię i nazwisko|
        męża|żonę|mamę|tatę); (właściciel|posiadacz|abonent|pacjent|pasażer|użytkownik)(em|ką) (jest|był|była|będzie);
        (odbiorcą|nadawcą|kierowcą|najemcą|ubezpieczonym|sprawcą) (jest|był|była|będzie); (właściciel|właścicielka|
        posiadacz|odbiorca|nadawca|abonent|abonentka|pacjent|pacjentka|pasażer|pasażerka|kierowca|najemca) (to|jest);
        podpisan(o|y|a); moje dane (to|osobowe); dane do (faktury|wysyłki|dostawy) to; rozmawiał(em|am) z; w imieniu
        (mamy|taty|męża|żony|syna|córki|ojca|matki|babci|dziadka); do rąk własnych; panieńskie; nazwisko (na|w)
        (dowodzie|karcie|umowie) to"""),
    greetings=phrases("""jestem; dzień dobry; dobry wieczór; dobry dzień; cześć; witam; witaj; witamy; dziękuję;
        dziękujemy; dzięki; tu; tutaj; z tej strony; po drugiej stronie; przy telefonie; przy klawiaturze; kłania się;
        szanowny panie; szanowna pani; szanowny; szanowna; drogi panie; droga pani; drogi; droga; panie; pozdrawiam;
        pozdrawiamy; pozdrowienia; hej; hejka; hejo; siema; siemka; halo; ok; miłego dnia; do widzenia; do usłyszenia;
        dobranoc; z poważaniem; z wyrazami szacunku; z szacunkiem; łączę pozdrowienia; z pozdrowieniami; serdecznie
        pozdrawiam; pozdrawiam serdecznie; pozdro; pzdr; pisze; dzwoni; wita; mów mi; imię to; z góry dziękuję"""),
    titles=typed(
        words("""pan pana panu panem pani panią panie państwo dr dra drowi doktor doktora doktorze prof profesor mgr
        mec mecenas inż ks ksiądz p""")
    ),
    kin=frozenset(
        phrases("""żon(a|y|ie|ę|ą|ka); małżon(ka|ki|kę|ek|kiem); mąż; męż(a|owi|em);
        syn(|a|owi|em|ek|ka|kiem); córk(a|i|ę|ą); córce; córeczk(a|i|ę); matk(a|i|ę|ą); matce; mam(a|y|ę|ie|ą); mamusia;
        ojciec; ojc(a|em|u); tat(a|y|ę|ą); tacie; tatuś; brat(|a|u|em); siostr(a|y|ę|ą); siostrze; babci(a|ę|ą|);
        dziad(ek|ka|kiem); wnu(k|ka|kiem|czek|czka|czki|czkę|czce); cioci(a|ę|); ciotk(a|i|ę); wuj(|ek|ka|kiem);
        kuzyn(|a|em|ka|ki|kę); bratan(ek|ka|ica|icy); siostrze(niec|ńca|nica|nicy); teściow(a|ej|ą); teść; teści(a|em);
        zięć; zięci(a|em); synow(a|ej|ą); szwag(ier|ra|rem|ierka|ierki); bratow(a|ej); ojczym(|a); macoch(a|y);
        pasierb(|a|ica|icy); chrześni(ca|ak|aka); bliźnia(k|czka); partner(|a|em|ka|ki|kę|ką);
        narzeczon(y|ego|ym|a|ej|ą); chłopak(|a|iem); dziewczyn(a|y|ę|ą); konkub(ent|ina);
        przyjaci(el|ela|elem|ółka|ółki|ółkę|ółką); koleg(a|i|ę|ą); koledze; koleżan(ka|ki|ce|kę|ką);
        znajom(y|ego|ym|a|ej|ą); kump(el|la|lem|ela); sąsiad(|a|owi|em|ka|ki|ce|kę|ką); (współ|)lokator(|a|em|ka|ki);
        najem(ca|cy|cą|czyni); szef(|a|em|owa|owej|ową); (kierowni|pracowni)(k|ka|kiem|czka|czki|czką|ca|cy);
        dyrektor(|a|em|ka); menedżer(|a|ka); manager(|a); prezes(|a); wspólni(k|ka|czka); konsultant(|a|em|ka|ki|ką|kę);
        doradc(a|y|ą); doradczyni; agent(|a|em|ka|ki); opiekun(|a|em|ka|ki|ką); niani(a|ą|); kurier(|a|em|ka);
        kierowc(a|y|ą); pielęgniark(a|i|ą); położn(a|ej); techni(k|ka|kiem); monter(|a|em); serwisant(|a|em);
        instalator(|a); (hydraul|elektr)(ik|ika|yk|yka); mechani(k|ka|kiem); rzeczoznawc(a|y); likwidator(|a|ka);
        lekar(z|za|zem|ka|ki|ką); dentyst(a|y|ka); nauczyciel(|a|ka|ki); trener(|a|ka); adwokat(|a); prawni(k|ka);
        notariusz(|a); księgow(y|a|ej|ą); sekretar(ka|ki|ką); recepcjonist(a|ka|ki|ką); sprzedaw(ca|cy|czyni);
        kasjer(|ka|ki); ochroniarz; fryzjer(|ka|ki); kosmetyczk(a|i); pasażer(|a|ka|ki); pacjent(|a|ka|ki|ką);
        pełnomocni(k|ka); spadkobierca; dzielnicowy; policjant(|a); pies; ps(a|em); kot(|a|em|ka|ki|kę); piesek; pieska;
        sucz(ka|ki|kę); pupil""")
    ),
    farewells=typed(
        words(
            "dziękuję dziękujemy dzięki pozdrawiam pozdrawiamy pozdrowienia pozdrowieniami pozdro pzdr dnia"
            " poważaniem szacunkiem szacunku widzenia usłyszenia wieczoru weekendu hej nara"
        )
    ),
    corrections=phrases("""przepraszam; pomyłka; pomylił(em|am); pomylił(em|am) się; miał(em|am) na myśli; miało być;
        poprawka; nie; źle; błędnie; sorry; sorki; oj; ups; literówka; powinno być; źle (wpisał|napisał|podał)(em|am);
        błędny; zamiast; właściwie; znaczy; mój błąd; a nie; nie t(en|a); czekaj; moment; jednak; w sensie; prawidłowo;
        poprawnie"""),
    again=phrases("""jeszcze raz; ponownie; powtórz(|yć|enie); nie (zgadza|zgadzają) się; nie (znaleziono|odnaleziono|
        znajduję|odnajduję|widzę|pasuje|figuruje|działa|istnieje|wyszukuje|ma takiego); nie mogę (znaleźć|odnaleźć); nie
        udało się znaleźć; nie jest zgodne; nieprawidłow(y|e|a); niepoprawn(y|e|a); niezgodn(y|e|a); błędn(y|e|a);
        spróbować; spróbuj; zweryfikować; sprawdzić czy; upewnić się; na pewno; brakuje cyfry; za (mało|dużo) cyfr; inny
        (numer|adres); brak w systemie"""),
    refusals=phrases("""nie (mam|znam|wiem|pamiętam|podam|posiadam|widzę|kojarzę|teraz|rozumiem|używam|zamierzam|
        doszedł); zapomniał(em|am); dlaczego; po co; nie (chcę|będę|zamierzam) podawać; nie (mogę|chcę) podać; nie mogę
        znaleźć; nie (dosta|otrzyma)ł(em|am); nie przysz(edł|ło); zgubił(em|am); wolał(bym|abym) nie; wolę nie; skąd mam
        wiedzieć; gdzie (znajdę|to znajdę|jest|mogę znaleźć); (jaki|który) (numer|kod); o jaki; nie przy sobie; muszę
        poszukać; poszukam; zaraz sprawdzę; nie jestem pew(ien|na); co to jest"""),
    measures=frozenset(
        phrases("""zł; pln; złot(y|e|ych|ówek|ego); tysi(ąc|ące|ęcy|ąca); tys; milionów; mln; euro; eur;
        €; $; usd; gbp; chf; dolar(y|ów); funtów; franków; koron; groszy; gr; gb; mb; tb; kb; mbps; mb/s; kg; g; dag;
        gram(|ów); ml; l; litr(|a|y|ów); cm; mm; m; m2; mkw; metr(|y|ów|a); km; kilometr(ów|y); cal(i|e|a); kwh; kw; w;
        v; mah; hz; ghz; mp; godzin(|y|ę); godz; h; minut(|y|ę); min; sekund(|y); sek; s; dni(|a); dzień; tygodni(|e|a);
        miesi(ąc|ące|ęcy); mies; lat(|a); rok; roku; r; %; procent; proc; razy; raz; osób; osoby; osoba; noc(|y|e);
        doby; dób; sztuk(|i|a); szt; opakowań; opakowania; op; par; pary; zestawów; rat; raty; punkt(ów|y); pkt;
        gwiazdek; stopni; st; paczek; bilet(ów|y|u); produktów; butelek; tablet(ek|ki); dawek; kapsułek; pokoi; pokoje;
        cyfr; cyfry; gości; dorosłych; dzieci; dziecko; pasażerów""")
    ),
    sums=phrases("""ile; ile (kosztuje|płacę|zapłacę|zapłaciłem|zapłaciłam|wynosi); na kwotę; kwot(a|ę|y|ą); kwocie;
        suma; w sumie; łącznie; razem; cen(a|y|ę|ie); koszt(|y|uje); kosztował(a|o); opłat(a|y|ę); rat(a|ę|y); w
        wysokości; wysokość; do zapłaty; saldo; dopłata; nadpłata; zaległość; zadłużenie; dług; limit; budżet; zarobki;
        doch(ód|ody); pensja; wynagrodzenie; czynsz; składk(a|i|ę); kaucja; zaliczka; prowizja; miesięcznie; rocznie; za
        miesiąc; zniżka; rabat; wpłata; (wpł|zapł)acił(em|am); pobrano; obciążono; naliczono"""),
    months=typed(
        words("""styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca
        sierpień sierpnia wrzesień września październik października listopad listopada grudzień grudnia""")
    ),
    date_joins=typed(words("rok roku dnia r")),
    streets=typed(
        words("""ulica ulicy ulicę ulicą ul ul. aleja alei aleję aleje al al. plac placu pl pl. osiedle osiedlu
        osiedla os os. rondo rondzie skwer bulwar bulwaru trakt szosa szosy deptak""")
    ),
    street_order="street name number",
    units=typed(
        words(
            "m m. mieszkanie mieszkania mieszk lok lok. lokal lokalu piętro nr klatka klatki kl blok bloku budynek"
            " bud wejście apartament domek segment"
        )
    ),
    digits={
        "zero": "0",
        "zera": "0",
        "jeden": "1",
        "jedynka": "1",
        "jedna": "1",
        "jedno": "1",
        "dwa": "2",
        "dwójka": "2",
        "dwojka": "2",
        "dwie": "2",
        "trzy": "3",
        "trójka": "3",
        "trojka": "3",
        "cztery": "4",
        "czwórka": "4",
        "czworka": "4",
        "pięć": "5",
        "piec": "5",
        "piątka": "5",
        "piatka": "5",
        "sześć": "6",
        "szesc": "6",
        "szóstka": "6",
        "szostka": "6",
        "siedem": "7",
        "siódemka": "7",
        "siodemka": "7",
        "osiem": "8",
        "ósemka": "8",
        "osemka": "8",
        "dziewięć": "9",
        "dziewiec": "9",
        "dziewiątka": "9",
        "dziewiatka": "9",
    },
    tens=frozenset(
        phrases("""dziesięć; (jede|dwa|trzy|czter|pięt|szes|siedem|osiem|dziewięt)naście; trzydzieści;
        dwadzieścia; czterdzieści; (pięć|sześć|siedem|osiem|dziewięć)(dziesiąt|set); sto; dwieście; (trzy|cztery)sta;
        tysiąc; dwa; tysiące; pierwsz(y|ego); drugi(|ego); trzeci(|ego); (czwart|piąt|szóst|siódm|ósm|dziewiąt|
        dziesiąt)(y|ego); (jede|dwu|trzy|czter|pięt|szes|siedem|osiem|dziewięt)nast(y|ego); (dwu|trzy)dziest(y|ego);
        czterdziest(y|ego); (pięć|sześć|siedem|osiem|dziewięć)dziesiąt(y|ego); dwutysięczn(y|ego); dwunaście""")
    ),
    repeats={
        "podwójne": 2,
        "podwójny": 2,
        "podwójna": 2,
        "podwojne": 2,
        "podwojny": 2,
        "podwojna": 2,
        "potrójne": 3,
        "potrójny": 3,
        "potrojne": 3,
        "potrojny": 3,
    },
    spelling=typed(words("jak")),
    capitals=typed(words("duże duża duży małe mała mały wielkie wielka wielką dużą małą dużej małej wielkiej")),
    at=typed(words("małpa małpka at")),
    dot=typed(words("kropka kropa dot")),
    signs={
        "myślnik": "-",
        "myslnik": "-",
        "minus": "-",
        "kreska": "-",
        "podkreślnik": "_",
        "podkreslnik": "_",
        "podłoga": "_",
        "podloga": "_",
        "podkreślenie": "_",
        "podkreslenie": "_",
        "podkreślona": "_",
        "podkreslona": "_",
        "plus": "+",
        "ukośnik": "/",
        "ukosnik": "/",
        "slash": "/",
    },
)
