"""Identity numbers by country: what each is called, and what becomes of one that stands alone."""

import pytest

from tests.detect.reading import findings, marked
from transcrub.conversation import conversation_of_text
from transcrub.detect import Detector, DetectorOptions
from transcrub.detect.recognisers import recognisers
from transcrub.detect.recognisers.national import COUNTRIES, recognisers_of
from transcrub.detect.structured import StructuredPass
from transcrub.errors import SettingsError
from transcrub.finding import Finding

# Locale, entity, a sentence with the number, and what becomes of the bare number: replaced, told, or neither.
CASES = [
    ("AT", "AT_SOCIAL_SECURITY", "meine SVNR ist «2154 385280»", "told"),
    ("AT", "AT_SOCIAL_SECURITY", "sv-nr. «3744190496»", "told"),
    ("AT", "AT_TAX_NUMBER", "Steuernummer «52-400/9164»", "told"),
    ("AT", "AT_VAT_ID", "unsere UID ist «ATU49452471»", "replaced"),
    ("AU", "AU_ABN", "our ABN is «36 440 515 641»", "told"),
    ("AU", "AU_ACN", "ACN «507 881 521»", "told"),
    ("AU", "AU_MEDICARE", "my medicare card is «5440 38871 8»", "told"),
    ("AU", "AU_TFN", "tax file number «572 043 999»", "told"),
    ("BE", "BE_NATIONAL_NUMBER", "mijn rijksregisternummer is «90.03.95-627.83»", "replaced"),
    ("BE", "BE_VAT_NUMBER", "btw «BE1565.001.463»", "replaced"),
    ("BR", "BR_CPF", "meu CPF é «813.494.600-36»", "replaced"),
    ("BR", "BR_CPF", "cpf «98715235483»", "told"),
    ("BR", "BR_CNPJ", "o CNPJ da empresa: «76.754.558/6347-27»", "replaced"),
    ("BR", "BR_CNPJ", "cnpj «73382518427597»", "told"),
    ("CA", "CA_SIN", "mon numéro d'assurance sociale est le «540-570-355»", "told"),
    ("CA", "CA_SIN", "my SIN is «454593427»", "told"),
    ("CA", "CA_HEALTH_NUMBER", "OHIP «1113-169-924-ET»", "silent"),
    ("CH", "CH_AHV", "meine AHV-Nummer: «756.3037.6511.86»", "replaced"),
    ("CH", "CH_UID", "UID «CHE-243.457.308»", "replaced"),
    ("DE", "DE_BSNR", "BSNR «583691096»", "silent"),
    ("DE", "DE_FUEHRERSCHEIN", "mein Führerschein hat die Nummer «B072RRE2I55»", "silent"),
    ("DE", "DE_HEALTH_INSURANCE", "Krankenkasse, Versichertennummer «L168955774»", "told"),
    ("DE", "DE_ID_CARD", "Personalausweis «V0C72XKV0»", "told"),
    ("DE", "DE_ID_CARD", "Personalausweis: «V1N79H32W»", "silent"),
    ("DE", "DE_KFZ", "Kennzeichen «DU-D117»", "silent"),
    ("DE", "DE_KFZ", "Kennzeichen «DU-D 117»", "replaced"),
    ("DE", "DE_LANR", "Arztnummer «403289174»", "told"),
    ("DE", "DE_PASSPORT", "mein Reisepass: «H6ZKFPTR6»", "told"),
    ("DE", "DE_PASSPORT", "Passnummer: «CL8F92X4G8».", "told"),
    ("DE", "DE_PASSPORT", "Reisepass «CL8F92X4G»", "silent"),
    ("DE", "DE_PLZ", "meine PLZ ist «94837»", "silent"),
    ("DE", "DE_HANDELSREGISTER", "eingetragen als «HRB 98612»", "replaced"),
    ("DE", "DE_SOCIAL_SECURITY", "Sozialversicherungsnummer «73 650733 N 431»", "replaced"),
    ("DE", "DE_TAX_ID", "Steuer-ID: «97 977 205 082»", "told"),
    ("DE", "DE_TAX_NUMBER", "Steuernummer «266/603/01384»", "told"),
    ("DE", "DE_TAX_NUMBER", "Steuernummer «93815/08152»", "silent"),
    ("DE", "DE_VAT_ID", "ust-idnr «de 971 524 274»", "told"),
    ("DE", "DE_TAX_NUMBER", "Finanzamt, Nummer «1439474389439»", "told"),
    ("DE", "DE_VAT_ID", "USt-IdNr. «DE971524274»", "replaced"),
    ("DK", "DK_CPR", "mit CPR-nummer er «061240-4933»", "told"),
    ("ES", "ES_NIE", "mi NIE es «X2576691R»", "replaced"),
    ("ES", "ES_NIF", "mi DNI es «03598331G»", "replaced"),
    ("ES", "ES_PASSPORT", "mi pasaporte es «XRI899923»", "silent"),
    ("FI", "FI_BUSINESS_ID", "Y-tunnus «7566159-1»", "told"),
    ("FI", "FI_PERSONAL_IDENTITY_CODE", "hetu on «171015C5366»", "replaced"),
    ("FI", "FI_PERSONAL_IDENTITY_CODE", "my hetu is«050753-755W»", "replaced"),
    ("FR", "FR_IDENTITY_CARD", "ma carte d'identité «285905589424»", "silent"),
    ("FR", "FR_NIR", "numéro de sécurité sociale «1 95 07 64 843 014 94»", "replaced"),
    ("FR", "FR_TAX_NUMBER", "mon numéro fiscal est «26 27 515 798 299»", "told"),
    ("IE", "IE_PPS", "my PPS number is «4073236C»", "replaced"),
    ("IN", "IN_AADHAAR", "aadhaar no «6900 9074 5579»", "told"),
    ("IN", "IN_AADHAAR", "मेरा आधार नंबर «6900 9074 5579» है", "told"),
    ("IN", "IN_GSTIN", "GSTIN «30BNVNE0943B7Z2»", "replaced"),
    ("IN", "IN_PAN", "pan card «BVIPC3446G»", "replaced"),
    ("IN", "IN_PASSPORT", "passport no. «R6933682»", "silent"),
    ("IN", "IN_VEHICLE_REGISTRATION", "my car is «DL 8C AB 8346»", "replaced"),
    ("IN", "IN_VEHICLE_REGISTRATION", "registration «22BH1234AA»", "replaced"),
    ("IN", "IN_VEHICLE_REGISTRATION", "registration «22 BH 7496 ED»", "replaced"),
    ("IN", "IN_VOTER", "voter id «CZT9039762»", "told"),
    ("IT", "IT_DRIVER_LICENSE", "patente «U1L29XYMHE»", "silent"),
    ("IT", "IT_FISCAL_CODE", "il mio codice fiscale è «RSSMRA85T10A562S»", "replaced"),
    ("IT", "IT_FISCAL_CODE", "codice fiscale «RSS MRA 85T10 A562S»", "replaced"),
    ("IT", "IT_IDENTITY_CARD", "C.I. n. «SX 0303968»", "silent"),
    ("IT", "IT_IDENTITY_CARD", "carta d'identità «SX 0303968»", "silent"),
    ("IT", "IT_PASSPORT", "passaporto «RL9958215»", "silent"),
    ("IT", "IT_VAT_CODE", "partita IVA «05080580649»", "told"),
    ("JP", "JP_MY_NUMBER", "my number is «2825-9952-2889»", "told"),
    ("JP", "JP_MY_NUMBER", "私のマイナンバーは«282599522889»です。", "told"),
    ("KR", "KR_BRN", "사업자등록번호 «614-78-85148»", "told"),
    ("KR", "KR_BRN", "저희 사업자등록번호는 «614-78-85148»입니다.", "told"),
    ("KR", "KR_DRIVER_LICENSE", "운전면허 «23-78-611149-57»", "told"),
    ("KR", "KR_FRN", "외국인등록번호 «741012-7906458»", "replaced"),
    ("KR", "KR_FRN", "frn «8001267062877»", "told"),
    ("KR", "KR_PASSPORT", "여권 «M635X2982»", "silent"),
    ("KR", "KR_RRN", "주민등록번호 «340530-3298873»", "replaced"),
    ("KR", "KR_RRN", "rrn «0701043652383»", "told"),
    ("MX", "MX_CURP", "mi CURP es «WLUN630314MQTOCYV9»", "replaced"),
    ("MX", "MX_RFC", "RFC «EWC260712RCJ»", "replaced"),
    ("NG", "NG_NIN", "my NIN is «25426417858»", "told"),
    ("NG", "NG_NIN", "NIN «2542 641 7858»", "told"),
    ("NG", "NG_VEHICLE_REGISTRATION", "plate number «WBD-958JV»", "replaced"),
    ("NL", "NL_BSN", "mijn BSN is «301383406»", "told"),
    ("NL", "NL_BSN", "bsn-nummer «3013 83 406»", "told"),
    ("NL", "NL_IDENTITY_CARD", "paspoort «JSXYMRDC2»", "silent"),
    ("NO", "NO_BIRTH_NUMBER", "fødselsnummer «090908 85755»", "replaced"),
    ("NZ", "NZ_BANK_ACCOUNT", "pay it into «38-9430-7277245-42»", "replaced"),
    ("NZ", "NZ_IRD", "IRD number «68-577-780»", "told"),
    ("NZ", "NZ_NHI", "my NHI is «CSB1726»", "silent"),
    ("PH", "PH_MOBILE_NUMBER", "viber «0961-406-7258»", "told"),
    ("PH", "PH_MOBILE_NUMBER", "gcash «(0961) 406 7258»", "told"),
    ("PH", "PH_TIN", "my TIN is «240-878-530-000»", "silent"),
    ("PL", "PL_IDENTITY_CARD", "numer dowodu «ZFF 182798»", "told"),
    ("PL", "PL_NIP", "NIP «958-152-98-23»", "told"),
    ("PL", "PL_NIP", "numer identyfikacji podatkowej «522 052 45 64»", "told"),
    ("PL", "PL_PESEL", "mój PESEL to «55122353057»", "told"),
    ("PT", "PT_CITIZEN_CARD", "cartão de cidadão «67600050 4 7T2»", "told"),
    ("PT", "PT_NIF", "número de identificação fiscal «612 078 361»", "told"),
    ("PT", "PT_NIF", "o meu NIF é «612 078 361»", "told"),
    ("SE", "SE_ORGANISATIONSNUMMER", "organisationsnummer «089757-4448»", "told"),
    ("SE", "SE_ORGANISATIONSNUMMER", "Organisationsnr: «8028548751».", "told"),
    ("SE", "SE_PERSONNUMMER", "mitt personnummer är «19491205-9682»", "replaced"),
    ("SE", "SE_PERSONNUMMER", "pnr «9807044319»", "told"),
    ("SG", "SG_NRIC_FIN", "my NRIC is «S3061840H»", "replaced"),
    ("SG", "SG_NRIC_FIN", "fin «G8398409Y»", "told"),
    ("SG", "SG_UEN", "UEN «04057414L»", "told"),
    ("TH", "TH_TNIN", "Thai ID «4859306963250»", "told"),
    ("TH", "TH_TNIN", "Thai ID «4-8593-06963-25-0»", "replaced"),
    ("TR", "TR_NATIONAL_ID", "TC kimlik no «87471097968»", "told"),
    ("TR", "TR_PHONE_NUMBER", "cep «0 269 304 95 51»", "replaced"),
    ("TR", "TR_PHONE_NUMBER", "telefonum «5329976321»", "told"),
    ("TR", "TR_PHONE_NUMBER", "cep «(0532) 976 32 10»", "replaced"),
    ("TR", "TR_PHONE_NUMBER", "ikinci: «05359876543»", "replaced"),
    ("TR", "TR_LICENSE_PLATE", "plaka «34 nnc 846»", "told"),
    ("TR", "TR_LICENSE_PLATE", "plakam «34 NNC 846»", "told"),
    ("UK", "UK_DRIVING_LICENCE", "driving licence «CJ999607308YU6WL»", "replaced"),
    ("UK", "UK_DRIVING_LICENCE", "driving licence «CJ999 607308 YU6WL»", "replaced"),
    ("UK", "UK_NHS", "NHS number «5647781225»", "told"),
    ("UK", "UK_NINO", "my NI number is «TB 00 88 12 B»", "replaced"),
    ("UK", "UK_PASSPORT", "passport «816721317»", "silent"),
    ("UK", "UK_POSTCODE", "my postcode is «NN6 0RF»", "replaced"),
    ("UK", "UK_VEHICLE_REGISTRATION", "reg «AF07 KXA»", "replaced"),
    ("UK", "UK_VEHICLE_REGISTRATION", "the reg is «FLA526T»", "silent"),
    ("US", "US_DRIVER_LICENSE", "driver's license «Z0080293»", "silent"),
    ("US", "US_EIN", "our EIN is «88-7120118»", "silent"),
    ("US", "US_EIN", "our EINs are «827514727»", "silent"),
    ("US", "US_ITIN", "my ITIN is «930-92-6376»", "replaced"),
    ("US", "US_ITIN", "itin «976 62 5260»", "silent"),
    ("US", "US_MBI", "medicare «5JC4-FA4-RU29»", "replaced"),
    ("US", "MEDICAL_LICENSE", "DEA number «ST6486701»", "silent"),
    ("US", "US_NPI", "NPI «1168065591»", "silent"),
    ("US", "US_PASSPORT", "passport number «A41871086»", "silent"),
    ("US", "ABA_ROUTING_NUMBER", "routing number «290339170»", "silent"),
    ("US", "US_SSN", "my social is «536-22-1234»", "replaced"),
    ("US", "US_SSN", "my social is «536 22 1234»", "replaced"),
    ("US", "US_SSN", "my social is «536221234»", "silent"),
    ("US", "US_SSN", "my last four is «6021» of my social", "silent"),
    ("US", "US_SSN", "«6021» is the last four of my ssn", "silent"),
    ("ZA", "ZA_ID_NUMBER", "My ID-nommer is «910509 8644 24 6».", "told"),
    ("ZA", "ZA_ID_NUMBER", "RSA ID «910509 8644 246»", "told"),
]
WRONG = [
    ("AU", "AU_MEDICARE", "medicare 5440 38872 8", "check digit"),
    ("BR", "BR_CPF", "cpf 813.494.600-37", "check digit"),
    ("CA", "CA_SIN", "sin 540-570-356", "check digit"),
    ("CH", "CH_AHV", "AHV 756.3037.6511.87", "check digit"),
    ("DE", "DE_HEALTH_INSURANCE", "KVNR L168955775", "check digit"),
    ("DE", "DE_LANR", "LANR 403289274", "check digit"),
    ("DE", "DE_SOCIAL_SECURITY", "RVNR 73 651333 N 431", "month 13"),
    ("DE", "DE_TAX_ID", "IdNr 77777777777", "one digit over and over"),
    ("ES", "ES_NIF", "DNI 03598331H", "check letter"),
    ("ES", "ES_NIF", "pedido 3598331 g", "a word behind a number"),
    ("FI", "FI_PERSONAL_IDENTITY_CODE", "hetu 311315C5366", "month 13"),
    ("IN", "IN_AADHAAR", "aadhaar 6900 9074 5578", "check digit"),
    ("KR", "KR_RRN", "rrn 341330-3298873", "month 13"),
    ("NG", "NG_NIN", "nin 25426417859", "check digit"),
    ("PH", "PH_TIN", "tin 240-878-531", "check digit"),
    ("PL", "PL_PESEL", "pesel 55122353058", "check digit"),
    ("SE", "SE_PERSONNUMMER", "personnummer 491305-9682", "month 13"),
    ("TH", "TH_TNIN", "thai id 4289306963250", "there is no province 28"),
    ("TR", "TR_NATIONAL_ID", "kimlik 87471097969", "check digit"),
    ("UK", "UK_DRIVING_LICENCE", "licence CJ999613308YU6WL", "month 13"),
    ("UK", "UK_NHS", "nhs 564 778 1226", "check digit"),
    ("UK", "UK_NINO", "ni number GB 00 88 12 B", "a prefix that is not given out"),
    ("UK", "UK_POSTCODE", "the s3 2nd edition", "an ordinal number"),
    ("UK", "UK_VEHICLE_REGISTRATION", "a vehicle for 20k", "a price"),
    ("US", "ABA_ROUTING_NUMBER", "routing 490339170", "no range of the Federal Reserve"),
    ("US", "US_ITIN", "itin 987-65-4321", "kept for advertisements"),
    ("US", "US_ITIN", "930-12-6376", "a group that is not in use"),
    ("US", "US_MBI", "medicare 5SC4-FA4-RU29", "a letter that is left out"),
    ("US", "US_NPI", "npi 1168065592", "check digit"),
    ("US", "MEDICAL_LICENSE", "dea ST6486702", "check digit"),
    ("ZA", "ZA_ID_NUMBER", "rsa id 910509 8644 247", "check digit"),
]


def _detector(locale: str) -> Detector:
    return Detector((StructuredPass(recognisers(DetectorOptions(locales=(locale,)))),))


DETECTORS = {country: _detector(country) for country in COUNTRIES}


def _told(text: str, locale: str, entity: str) -> list[Finding]:
    found = DETECTORS[locale].detect(conversation_of_text(text))
    return [each for each in found if each.entity == entity]


@pytest.mark.parametrize(("locale", "entity", "case", "bare"), CASES)
def test_a_number_is_replaced_where_a_word_names_it(locale: str, entity: str, case: str, bare: str) -> None:
    """In English or the country's language, in the forms that people write."""
    text, expected = marked(case)
    assert [
        text[each.start : each.end] for each in findings(text, DETECTORS[locale]) if each.entity == entity
    ] == expected


@pytest.mark.parametrize(("locale", "entity", "case", "bare"), CASES)
def test_a_number_alone_is_worth_as_much_as_its_shape(locale: str, entity: str, case: str, bare: str) -> None:
    """Long ones with letters and check digits are replaced; what may be an order number is told at most."""
    _, (value,) = marked(case)
    told = DETECTORS[locale].detect(conversation_of_text(value))  # as this or a sister that has the same shape
    become = "silent" if not told else "replaced" if told[0].score >= 0.5 else "told"
    assert become == bare


@pytest.mark.parametrize(("locale", "entity", "case", "bare"), CASES)
def test_an_order_number_stays_whatever_its_check_digit_says(locale: str, entity: str, case: str, bare: str) -> None:
    """What a word right before it calls an order is none of these, unless its shape is like nothing else."""
    _, (value,) = marked(case)
    assert [each for each in findings(f"order number {value}", DETECTORS[locale]) if each.entity == entity] == []


@pytest.mark.parametrize(("locale", "entity", "text", "reason"), WRONG)
def test_what_breaks_a_countrys_rule_is_none(locale: str, entity: str, text: str, reason: str) -> None:
    """Next to its word, too."""
    assert _told(text, locale, entity) == [], reason


def test_every_recogniser_of_a_country_has_a_case() -> None:
    """A recogniser without one could fall silent unseen."""
    told = {
        each.rule.removeprefix("structured.")
        for locale, _, case, _ in CASES
        for text in (marked(case)[0], marked(case)[1][0])
        for each in StructuredPass(recognisers_of(locale)).find(conversation_of_text(text), ())
    }
    assert {each.rule for country in COUNTRIES for each in recognisers_of(country)} - told == set()


@pytest.mark.parametrize(("locale", "entity", "case", "bare"), [each for each in CASES if each[0] != "US"])
def test_another_countrys_numbers_are_not_looked_for_by_default(locale: str, entity: str, case: str, bare: str) -> None:
    """The default looks for American and international forms."""
    assert entity not in {each.entity for each in findings(marked(case)[0])}


def test_an_unknown_country_is_refused() -> None:
    """A locale that nothing is looked for in would be taken for a clean text."""
    with pytest.raises(SettingsError, match=r"unknown locale 'XX'; known are AT, AU,"):
        recognisers(DetectorOptions(locales=("US", "XX")))


def test_the_united_kingdom_has_two_codes() -> None:
    """GB is the code of ISO 3166, UK what people write."""
    assert recognisers(DetectorOptions(locales=("GB",))) == recognisers(DetectorOptions(locales=("UK", "GB")))


def test_bare_american_numbers_are_told_to_those_who_look_for_all() -> None:
    """By default a bare number that fits the rule of routing numbers is an order number."""
    (finding,) = _detector("all").detect(conversation_of_text("290339170"))
    assert finding.score < 0.5
    assert DETECTORS["US"].detect(conversation_of_text("290339170")) == ()
