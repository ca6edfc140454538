"""What is asked for in English that the state gives out: days of birth, licences, passports, plates, numbers."""

from collections.abc import Mapping
from types import MappingProxyType

from transcrub.detect.lexicon.language import phrases, words

IDENTITY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "DATE_OF_BIRTH": phrases("""
            date of birth; dates of birth; birth dates; birthdates; birthdays; dob; d.o.b; birth date; birthdate;
            birthday; birth day; born; born on; b-day; bday; date of births; birth year; year of birth; when were you
            born; i was born; birth month; dobs; bdays; bdates; bdate; d o b; day of birth
        """),
        "US_SSN": phrases("""
            ssn; social; social security; social security number; ss number; ss#; s.s.n; soc; sssn; social security
            no; social number; ssn number; ssn no; social insurance number; your sin; my sin; his sin; her sin; a sin
            as; the sin number; ss no; tax identification number
        """),
        "US_DRIVER_LICENSE": phrases("""
            driver's license; drivers license; driver license; driving licence; driver's licence; lic; lic no; lic
            number; dl; dl no; license number; licence number; dl number; driving license; drivers licence; driving
            license number; driver's license number; drivers license number; license please; licence please; own
            license; own licence; license and state; licence and state; drivers licenses; driver's licenses; state id;
            state id number; driver's id; driver id; driver number; driver no; dln; dvla number;
            provisional licence; permit number
        """),
        "US_PASSPORT": phrases(
            "passport; passport number; passport no; passport #; passports; passport numbers; passport nr"
        ),
        "LICENSE_PLATE": phrases("""
            license plate; licence plate; plate number; number plate; plate; plate no; license plate number; licence
            plate number; tag number; car tag; license tag; temp tag; temporary tag; plate ending; plate ending in;
            registration plate; vehicle registration; vehicle registration number; rego; rego number; reg; reg no; reg
            number; van reg; car reg; car registration; car's registration; van registration; registration of your
            car; registration number; my plates; license plates; number plates; plates are; tags are; do you come by
            car; are you coming by car; will you come by car; will you be driving; will you have a car; will you bring
            a car; plate and state; tag and state; registration plates; reg plate; regos; vehicle reg; registration of
            the car; registration of the vehicle; registration of the van; vehicle's registration; reg of the car; reg
            of your car; registration of your vehicle
        """),
        "VIN": phrases(
            "vin; vin number; vin #; whole vin; vehicle identification number; chassis number; chassis; vins"
        ),
    }
)
SHORT = words("afm cnp cpr egn ktp nic nik nir nss oib qid")
"""What some of these are called for short; each is a word of other trades, too, with a thing behind it."""
_SHORT = "; ".join(
    f"{short} number; {short} no; {short} nr; {short} id; {short} please; my {short} is; what is your {short}; what's"
    f" your {short}; and your {short}; and the {short}; have your {short}; need your {short}; confirm your {short};"
    f" your {short} and; share your {short}; send your {short}; give me your {short}; tell me your {short}"
    for short in sorted(SHORT)
)
NUMBERS = phrases(_SHORT) + phrases("""
    ein; ein number; fein; employer identification number; employer id number; known traveler; known traveller;
    known traveler number; known traveller number; traveler number; traveller number; ktn; redress number; passid;
    global entry number; global entry; precheck number; tsa precheck; tsa number; your pan; pan you; pan please; pan
    details; pan and; pan linked; kyc pan; fin number; nric fin; identity card; identity card number; identity
    number; id card number; national id; national id number; emirates id; hkid; mykad; ic number; ssnit; tax ids;
    taxpayer id; taxpayer number; health plan id; plan member id; insurance member id; subscriber's id; utr; utr
    number; ni numbers; nhs numbers; medicare numbers; member ids; residence permit; residence card number; alien
    number; a-number; uscis number; green card number; military id; voter id; npi; dea number; personnummer;
    personnr; your personal number; swedish personal number; personal number please; personal number and;
    personal identity number; samordningsnummer; fødselsnummer; fodselsnummer; d-nummer;
    cpr-nummer; cpr nummer; hetu; henkilötunnus; kennitala; cod fisc; cod. fisc; codice fiscale; tc
    kimlik; kimlik; kimlik no; tc no; tckn; cpf number; dni number; nie number; nif number; pesel number; nr pesel;
    bsn number; burgerservicenummer; curp number; rfc number; steuer id; steuer-id; steuernummer; steuer nr;
    steuer-identifikationsnummer; ahv; ahv number; ahv-nummer; sozialversicherungsnummer; svnr; numéro fiscal; numero
    fiscal; numéro de sécu; secu number; jmbg; rodné číslo; rodne cislo; amka; isikukood; asmens kodas; cnic; cnic
    number; kimlik numarası; emirates id number; iqama; iqama number; civil id; huduma number; ghana
    card no; nrc number; omang; sa id; sa id number; cedula; cédula; cuit; cuil; rg number; personalausweis;
    personalausweisnummer; personalausweis nr; matric number; matric no; matric; jamb number; jamb reg number; jamb
    registration number; nmi; nmi number; uhid; uhid number; umid; umid number; gsis number; pag-ibig number; tins; tin
    numbers; your tin; my tin is; both tins; sss id; pension id; hospital number; hospital no
""")
"""Numbers of people that a state or an insurer gives out."""
