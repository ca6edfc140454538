"""Numbers of the trade, in the words of customers and agents: none of them is anybody's own, all of them stay."""

from pathlib import Path

import pytest

from tests.detect.reading import EVERYWHERE, findings
from transcrub.redactor import Redactor

LINES = (Path(__file__).parent / "numbers_that_stay.txt").read_text(encoding="utf-8").splitlines()
MESSAGES = [line for line in LINES if line and not line.startswith("#")]
# Whose number it is, they say themselves: to who reads the words, these are a customer's own.
ANNOUNCED = {
    "the claim number is 3125550188",
    "my zip is 94110-1234",
    "policy 4155550134",
    "account number 4155550134567",
}
REDACTOR = Redactor.standard()

ORDERS = [
    "my order number is 4539578763621486",
    "Order #4539578763621486 has not arrived",
    "order 5425233430109903 was cancelled, why?",
    "Where is order 4155550134?",
    "I have an issue with order no. 415-555-0134",
    "PO 6011000990139424 please",
    "purchase order 2125550199",
    "The order ID is 374245455400126.",
    "orders 4155550134 and 4155550135 are late",
    "Your order W4923227 will ship tomorrow",
    "order: 112-4567890-1234567",
    "my order id 5555555555554444 and i want a refund",
    "confirmation number 4916338506082832",
    "Booking reference 8005550199",
    "reservation 4024007103939509 for two nights",
    "my booking is 3125550147, two adults",
    "case number 00451278",
    "Ticket 4485275742308327 is still open",
    "ticket #2065550123",
    "case id: 5105105105105100",
    "Invoice 4532015112830366 dated 12/03/2026",
    "invoice number: 2025550187",
    "I was charged twice, receipt 6062826786276634",
    "transaction id 4929291898380766",
    "RMA 3125550199 was approved",
    "return 4155550199 please",
    "Your claim 5500005555555559 has been received",
    "quote 4716059812345670 is valid until friday",
]
TRACKING = [
    "1Z999AA10123456784",
    "tracking 1Z 999 AA1 01 2345 6784",
    "tracking number is 9400111899561780123456",
    "USPS 9400 1118 9956 1780 1234 56",
    "usps says 92055901755477000271990251",
    "FedEx 794612345678",
    "fedex tracking: 612999998765430",
    "FedEx 4155 5501 3456",
    "DHL waybill 4155550134",
    "my parcel 4556737586899855 is lost",
    "shipment 5454545454545454 shows delivered",
    "track 420941079205590175547700027199",
    "consignment 3530111333300000 left the depot",
]
GOODS = [
    "SKU 415-555-0134",
    "the sku is 4155550134",
    "item 4111111111111111 is out of stock",
    "Item number 6304000000000000",
    "Product code 5019717010596",
    "UPC 036000291452",
    "ean 4006381333931",
    "ISBN 978-3-16-148410-0",
    "part number 202-555-0143",
    "Part AB-202-555-0143-C",
    "model 30569309025904",
    "serial number 4222222222222",
    "IMEI 490154203237518",
    "imei: 356938035643809",
    "the item ids are 6017636844, 8277474082 and 4107812777",
]
AMOUNTS = [
    "I paid $4,155,550,134",
    "$4155550134.00",
    "that is 1,234.56 in total",
    "a refund of 4155.55",
    "the balance is 4000000000",
    "we sold 4155550134 units",
    "1 000 000 000 dollars",
    "€ 1.234.567,89",
    "10.000.000 points",
    "it costs 49.99 49.99 49.99",
]
VERSIONS = [
    "version 10.4.0.2",
    "I run v1.2.3.4",
    "firmware 1.2.3.4",
    "the app version is 4.15.5.50",
    "chrome 119.0.6045.199",
    "build 10.0.22631.2715",
    "Windows 10.0.19045.3693",
    "see section 2.3.4.1",
    "driver 31.0.15.4633 crashed",
    "updated to 17.1.2.1 yesterday",
]
TIMES = [
    "2026-11-23 10:45:30",
    "delivered 11/23/2026 at 10:45",
    "open 09:00-17:00, 10:00-14:00 on saturdays",
    "call me on 2026-11-23",
    "between 12.11.2026 and 14.11.2026",
    "call me on 12.11.2026",
    "2026 11 23",
    "1700000000",
    "timestamp 1700000000123",
    "text me at 10:45:30",
    "since 2019-2020-2021",
]
OTHER = [
    "room 4155, floor 55, desk 0134",
    "flight UA 4155",
    "3 4 5 6 7 8 9 10",
    "I have tried 1-2-3 and 4-5-6-7-8-9",
    "scores 21-15 21-18 21-12",
    "coordinates 40.712776 -74.005974",
    "size 10x20x30x40",
    "session 4155550134 expired",
    "error code 4155550134",
    "my zip is 94110-1234",
    "policy 4155550134",
    "account number 4155550134567",
    "a 1234567890 in the middle",
    "colour #4155550134",
]

TRADE = [*ORDERS, *TRACKING, *GOODS, *AMOUNTS, *VERSIONS, *TIMES, *OTHER]


@pytest.mark.parametrize("text", TRADE)
def test_numbers_of_the_trade_stay(text: str) -> None:
    """Nothing in the message is found, though many of the numbers pass the check digit of a card."""
    assert findings(text) == []
    assert findings(text, EVERYWHERE) == []


@pytest.mark.parametrize("text", MESSAGES)
def test_messages_of_the_trade_stay(text: str) -> None:
    """Three hundred of them, in whatever country one looks for numbers."""
    assert findings(text) == []
    assert findings(text, EVERYWHERE) == []


@pytest.mark.parametrize("text", [each for each in (*MESSAGES, *TRADE) if each not in ANNOUNCED])
def test_they_stay_for_who_reads_the_words_too(text: str) -> None:
    """The standard redactor, with all its passes, changes none of them."""
    assert REDACTOR.redact_text(text) == text


def test_there_are_three_hundred_of_them_and_all_differ() -> None:
    """The promise is about three hundred messages."""
    assert len(set(MESSAGES)) == len(MESSAGES) >= 300
