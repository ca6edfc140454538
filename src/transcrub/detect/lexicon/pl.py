"""Polish."""

from transcrub.detect.lexicon.language import Language, phrases, words

LANGUAGE = Language(
    code="pl",
    marks=words("""i w na się nie jest to z do że proszę pana pani dzień dobry dziękuję czy jaki jaka jakie mój
        moja mam jestem tak za
        numer o po ma mi moje od co jak dla zamówienie podać pan są panu już ale był była"""),
    stop=words("""
        a aby ach ale albo ani bardzo bez bo by być był była było były cała cały chcę chciałbym chciałabym ci co
        coś czy czemu dla dlaczego do dobra dobranoc dobre dobry dobrze dokładnie dzień dziękuję dzięki dziś
        dzisiaj gdy gdzie go halo hej cześć i ich ile im inny ja jak jaka jaki jakie jako jasne je jego jej jest
        jestem jeszcze jeśli już każdy kiedy kilka kim kto która które który ktoś lub ma mam mamy mi mną mnie
        mogę moja moje mojej mojego mój może można my na nad nam nas nasz nic nie niech nigdy no o od ok okej on
        ona one oni oraz pan pana pani panu państwo państwa panią po pod ponieważ potem potrzebuję pomoc pomóc
        proszę przed przez przepraszam przy są się super swoja swój ta tak taka taki takie tam te tego tej ten
        teraz też to tobie trochę tu tutaj tylko u w wam was we wcześniej wiem witam więc wiele wszystko
        wszystkie wtedy wy z za zaraz zawsze ze znowu został że zgadza moment chwila chwilę chwileczkę oczywiście
        pozdrawiam miłego dnia rozumiem zgoda świetnie poprawnie niestety jasna pewnie jutro wczoraj rano wieczór
    """),
    ordinary=words("""
        adres adresu anulować awaria bank bilet błąd cena czas czekam data dane dni dostawa dostawy dokument
        działa działać faktura faktury firma godzina godziny hasło hotel imię informacja internet karta kartę
        karty kod konto konta kontakt koszt kupić kupiłem kurier kwota list lot login mail mama matki miasto
        miesiąc minut nazwisko nazwiska nowy nowa numer numeru odbiór opłata paczka paczki pieniądze płatność
        pobyt poczta pokój polisa pomoc pomocy powód problem produkt przelew pytanie rachunek rata rezerwacja
        reklamacja rok roku sklep sprawa sprawie sprawdzić status strona system telefon telefonu termin tydzień
        ubezpieczenie umowa umowy urodzenia usługa usługi wiadomość weryfikacja weryfikacji wizyta wpłata wysłać
        wysyłka zamówić zamówienia zamówienie zapłacić zmiana zmienić zwrot zwrotu zniżka poczekać potwierdzam
        potwierdzić podaję podam pamiętam ulica mieszkania
    """),
    asked={
        "PERSON": phrases("""
            imię; nazwisko; imię i nazwisko; imienia i nazwiska; imię nazwisko; imienia; nazwiska;
            z kim rozmawiam; pełne imię i nazwisko; jak się pan nazywa; jak się pani nazywa; godność; imie;
            imie i nazwisko
        """),
        "EMAIL_ADDRESS": phrases("""
            e-mail; email; mail; adres e-mail; adres email; adres mailowy; maila; adresu e-mail; adresem e-mail;
            e-maila
        """),
        "PHONE_NUMBER": phrases("""
            infolinia; infolinia szkodowa; nr tel; numer tel; nr telefonu; tel. kom; telefon; numer telefonu; nr
            telefonu; telefonu; komórka; numer komórki; tel; numer kontaktowy; numeru telefonu
        """),
        "STREET_ADDRESS": phrases("""adres; adresu; adres zamieszkania; adres dostawy; adres zameldowania;
            gdzie pan mieszka; gdzie pani mieszka;
            mieszkam przy; mieszkam na; adres korespondencyjny; ulica i numer"""),
        "POSTAL_CODE": phrases("kod pocztowy; kodu pocztowego; kod; kod poczt"),
        "DATE_OF_BIRTH": phrases("""
            data urodzenia; datę urodzenia; daty urodzenia; urodzony; urodzona; urodziłem się; urodziłam się;
            data ur; dzień urodzenia
        """),
        "PASSWORD": phrases("""
            hasło; pin; kod pin; hasła; pytanie bezpieczeństwa; odpowiedź na pytanie; kod weryfikacyjny;
            kod bezpieczeństwa konta; nazwisko panieńskie; nazwisko panieńskie matki; nazwisko rodowe matki;
            imię pierwszego zwierzaka; hasło telefoniczne; telekod; kod sms
        """),
        "USERNAME": phrases("login; nazwa użytkownika; nazwę użytkownika; użytkownik; identyfikator; loginu"),
        "ACCOUNT_NUMBER": phrases("""
            numer konta; nr konta; numer klienta; nr klienta; numer umowy; numer polisy; nr polisy;
            numer rachunku; iban; numer abonenta; numer szkody; numeru konta; numeru klienta; numer licznika;
            identyfikator klienta; id klienta
        """),
        "PL_PESEL": phrases("pesel; numer pesel; peselu"),
        "PL_IDENTITY_CARD": phrases("numer dowodu; dowód osobisty; seria i numer dowodu; numer dowodu osobistego"),
        "CREDIT_CARD": phrases("""
            końcówką; kończy się na; kończącej się na; koncowka; numer karty; karta kredytowa; karty kredytowej; karta
            kończąca się na; cvv; cvc; data ważności; ostatnie cztery cyfry karty
        """),
        "ORDER_ID": phrases("""
            numer zamówienia; nr zamówienia; numer rezerwacji; nr rezerwacji; numer przesyłki; numer paczki;
            numer faktury; numer zgłoszenia; numer referencyjny; numer sprawy; kod rezerwacji; numer śledzenia;
            numer listu; numer biletu; numeru zamówienia
        """),
        "US_PASSPORT": phrases("paszport; numer paszportu"),
    },
    tags={
        "ACCOUNT_NUMBER": phrases("konto; klient; umowa; polisa"),
        "CREDIT_CARD": phrases("karta; visa; mastercard"),
        "ORDER_ID": phrases("zamówienie; rezerwacja; faktura; przesyłka; paczka; zgłoszenie"),
    },
    matters=phrases("""
        ile; kwota; ilość; cena; koszt; suma; rozmiar; kolor; model; data; godzina; kiedy; o której; produkt;
        nazwa produktu; nazwa firmy; saldo; opłata; plan; lot; numer lotu; pokój; osób; nocy; miasto; kraj;
        powód; marka; wersja; błąd; rabat
    """),
    requests=phrases("""
        jaki; jaka; jakie; kto; gdzie; jak; co; kiedy; proszę; prosze; poproszę; czy; podać; podaj; podanie;
        o podanie; potwierdzić; potwierdź; potrzebuję; potrzebuje; mogę; może; mógłby; mogłaby; proszę podać;
        zweryfikować; wpisać; napisać; wysłać; przesłać; powiedzieć; mogę prosić; potrzebny; potrzebna;
        potrzebne; do weryfikacji; powtórzyć; przeliterować
    """),
    links=words("""
        jest to są był mój moja moje mojej mojego pana pani numer nr nr. no kod i oraz na w do o z ze kończy się
        końcówka ostatnie cztery cyfry 4 # : = - tak mam podaję rok roku r
    """),
    copulas=words("jest to są : ="),
    joins=words("do na w z od dla o przy"),
    names=phrases("""
        nazywam się; nazywam sie; mam na imię; moje imię to; moje imię i nazwisko to; moje nazwisko to;
        na nazwisko; na imię mam; mówi; rozmawia pan z; imię i nazwisko to
    """),
    greetings=phrases("""
        jestem; dzień dobry; cześć; witam; dziękuję; tu; z tej strony; szanowny panie; szanowna pani; pozdrawiam;
        hej
    """),
    titles=words("pan pana panu panem pani panią panią państwo dr dra drowi prof mgr pan pani pana panu panią dr"),
    kin=words("""
        żona żony żonie żonę żoną mąż męża mężowi mężem syn syna synowi synem córka córki córce córkę córką matka matki
        matkę matką mama mamy mamę mamą ojciec ojca ojcem tata taty tatę tatą brat brata bratem siostra siostry siostrę
        siostrą babcia babci babcię dziadek dziadka wnuk wnuka wnuczka wnuczki wnuczkę ciocia ciocię ciotka wujek wujka
        kuzyn kuzyna kuzynka teściowa teściowej teść szwagier szwagra partner partnera partnerka partnerki narzeczony
        narzeczona narzeczonej przyjaciel przyjaciółka kolega kolegi koleżanka koleżanki sąsiad sąsiada sąsiadem
        sąsiadka sąsiadki sąsiadką szef szefowa najemca współlokator współlokatorka kurier kierowca pielęgniarka
        zona zony maz corka corki corke sasiad sasiada sasiadka
    """),
    farewells=words("dziękuję dzięki pozdrawiam"),
    corrections=phrases("""
        przepraszam; pomyłka; pomyliłem się; pomyliłam się; miałem na myśli; miało być; poprawka; nie; źle;
        błędnie
    """),
    again=phrases("""
        jeszcze raz; ponownie; powtórzyć; powtórz; nie zgadza się; nie znaleziono; nie mogę znaleźć;
        nieprawidłowy; niepoprawny; błędny
    """),
    refusals=phrases("""
        nie mam; nie znam; nie wiem; nie pamiętam; zapomniałem; zapomniałam; dlaczego; po co; nie chcę podawać;
        nie podam
    """),
    measures=words("""
        zł pln złotych złote euro eur € $ groszy gb mb kg g cm m km godzin godziny minut dni dnia tygodni
        miesięcy lat rok roku r % procent razy osób nocy sztuk szt
    """),
    months=words("""
        styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca
        sierpień sierpnia wrzesień września październik października listopad listopada grudzień grudnia
    """),
    date_joins=words("rok roku dnia r"),
    streets=words("ulica ulicy ul ul. aleja al al. aleje plac pl placu osiedle os os. rondo"),
    street_order="street name number",
    units=words("m mieszkanie lok lokal piętro nr klatka blok"),
    digits={
        "zero": "0",
        "jeden": "1",
        "jedynka": "1",
        "dwa": "2",
        "dwójka": "2",
        "trzy": "3",
        "trójka": "3",
        "cztery": "4",
        "czwórka": "4",
        "pięć": "5",
        "piątka": "5",
        "sześć": "6",
        "szóstka": "6",
        "siedem": "7",
        "siódemka": "7",
        "osiem": "8",
        "ósemka": "8",
        "dziewięć": "9",
        "dziewiątka": "9",
    },
    tens=words("""
        dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście
        dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt
        osiemdziesiąt dziewięćdziesiąt sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset
        dziewięćset tysiąc dwa tysiące pierwszy pierwszego drugi drugiego trzeci trzeciego czwarty czwartego
        piąty piątego szósty szóstego siódmy siódmego ósmy ósmego dziewiąty dziewiątego dziesiąty dziesiątego
        jedenasty jedenastego dwunasty dwunastego trzynasty trzynastego czternasty czternastego piętnasty
        piętnastego szesnasty szesnastego siedemnasty siedemnastego osiemnasty osiemnastego dziewiętnasty
        dziewiętnastego dwudziesty dwudziestego trzydziesty trzydziestego czterdziesty czterdziestego
        pięćdziesiąty pięćdziesiątego sześćdziesiąty sześćdziesiątego siedemdziesiąty siedemdziesiątego
        osiemdziesiąty osiemdziesiątego dziewięćdziesiąty dziewięćdziesiątego dwutysięczny dwutysięcznego
    """),
    repeats={"podwójne": 2, "podwójny": 2, "podwójna": 2},
    spelling=words("jak"),
    capitals=words("duże duża duży małe mała mały wielkie wielka"),
    at=words("małpa at"),
    dot=words("kropka dot"),
    signs={"myślnik": "-", "kreska": "-", "podkreślnik": "_", "podkreślenie": "_", "plus": "+", "ukośnik": "/"},
)
