"""Numbers of no certain form: found next to a word for what they are, whatever country they are of."""

import pytest

from tests.detect.reading import findings, marked, values
from transcrub.detect import Detector, DetectorOptions
from transcrub.detect.recognisers import recognisers
from transcrub.detect.structured import StructuredPass

NOWHERE = Detector((StructuredPass(recognisers(DetectorOptions(locales=()))),))


@pytest.mark.parametrize(
    ("entity", "case"),
    [
        ("PASSPORT", "my passport is «AB1234567»"),
        ("PASSPORT", "Passport No: «YA 1234567»"),
        ("PASSPORT", "Mein Reisepass hat die Nummer «C4KTNG7F2»"),
        ("DRIVER_LICENSE", "driver's license «D1234567»"),
        ("DRIVER_LICENSE", "driving licence: «MORGA657054SM9IJ»"),
        ("DRIVER_LICENSE", "drivers license number is «D123-4567-8901»"),
        ("VIN", "vin «1HGCM82633A004352»"),
        ("VIN", "chassis number WVWZZZ1JZXW000001".replace("WVW", "«WVW") + "»"),
        ("VIN", "«1HGCM82633A004352»"),
        ("LICENSE_PLATE", "my license plate is «7ABC123»"),
        ("LICENSE_PLATE", "plate number «ABC 1234»"),
        ("LICENSE_PLATE", "the plate is «abc 1234»"),
        ("LICENSE_PLATE", "number plate «AB12 CDE»"),
        ("LICENSE_PLATE", "the plate is «KLMR 318»"),
        ("LICENSE_PLATE", "the car is «191-D-40826»"),
        ("HEALTH_NUMBER", "my health insurance number is «W1234567801»"),
        ("HEALTH_NUMBER", "MRN: «00452781»"),
        ("HEALTH_NUMBER", "patient id «PT-448-2910»"),
        ("TAX_NUMBER", "tax id «12-3456789»"),
        ("TAX_NUMBER", "our VAT number is «GB123456789»"),
        ("TAX_NUMBER", "my tax id is «123456789»"),
        ("TAX_NUMBER", "VAT: «NL 8590.44.817.B01»"),
        ("TAX_NUMBER", "USt-IdNr. «DE 318 844 207»"),
        ("ACCOUNT_NUMBER", "bank account «12345678»"),
        ("ACCOUNT_NUMBER", "my checking account number is «000123456789»"),
        ("ACCOUNT_NUMBER", "Kontonummer «1234 5678 90»"),
        ("ACCOUNT_NUMBER", "sort code «20-45-67»"),
        ("ACCOUNT_NUMBER", "please use «20-45-67 40918832»"),
        ("ACCOUNT_NUMBER", "paid with «gift_card_4490127»"),
        ("ACCOUNT_NUMBER", "my upi is «meera.k@okaxis»"),
        ("ACCOUNT_NUMBER", "new one is «meera.k@okunion»"),
        ("ACCOUNT_NUMBER", "whats the balance on «4471-2209-18»?"),
        ("ACCOUNT_NUMBER", "Balance of «20048817», please"),
        ("USERNAME", "find me at «@nadia.bakes» on insta"),
        ("USERNAME", "its «@müller_brot» on Instagram"),
    ],
)
def test_a_number_is_found_next_to_its_word(entity: str, case: str) -> None:
    """The words before it are not part of it."""
    text, expected = marked(case)
    assert [text[each.start : each.end] for each in findings(text, NOWHERE) if each.entity == entity] == expected


@pytest.mark.parametrize(
    "text",
    [
        "my passport expires in 2027",
        "passport photos, 4 of them",
        "I need a driver for my printer, model D1234567",
        "update the driver 31.0.15.4633",
        "the VIN is on the door",
        "a balance of 12,500.00 for 2026-01-04",
        "the balance on 12-24 was 300",
        "the balance on 2026-01-04 or on 04-01-2026",
        "follow @harborline on instagram",
        "1HGCM82643A004352",
        "a license plate frame, item 44-1234",
        "your health insurance starts 01/01/2026",
        "tax of 12.50 on 100.00",
        "bank account closed on 12-11-2026",
        "account number 4155550134567",
        "the slip reads 68695896935049258 at the foot",
        "the vin they gave me is 12345678901234567, that cant be right",
        "my driver's license is A1B2CD, I think",
    ],
)
def test_words_alone_and_numbers_of_other_things_stay(text: str) -> None:
    """Years, dates, amounts, models, versions, and a VIN with a wrong check digit."""
    assert findings(text) == []


def test_the_form_of_a_chosen_country_goes_first() -> None:
    """American numbers are called so where they are looked for."""
    assert values("passport number 418710869", "US_PASSPORT") == ["418710869"]
    assert values("driver's license Z0080293", "US_DRIVER_LICENSE") == ["Z0080293"]
