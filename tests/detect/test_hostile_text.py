"""Text made to slow a detector down: the time grows with the length and no faster, and stays short."""

import time

import pytest

from tests.detect.reading import DETECTOR
from transcrub.conversation import conversation_of_text
from transcrub.detect import DetectorOptions, standard_detector
from transcrub.detect.recognisers import recognisers
from transcrub.detect.structured import StructuredPass

_LENGTH = 300_000
_SECONDS = 4  # of this process: twice what the slowest takes on a slow machine; squared, it would take minutes
_ONE_OF_EACH = (
    " 415-555-0134 jane@example.com 203.0.113.7 2001:db8::1 https://u:p@example.com/?token=1"
    " DE89370400440532013000 4111 1111 1111 1111 536-22-1234 +442079460958"
)


ALL = StructuredPass(recognisers(DetectorOptions(profile="strict", locales=("all",))))
# What stands in front of each kind of value, so that no recogniser is spared for want of its word.
_WORDS = (
    " passport driver's license vin plate tax id mrn patient id bank account sort code routing dea npi ein itin bsnr"
    " führerschein kennzeichen plz pasaporte carta d'identità patente paspoort nhi tin reg dated "
)
# The worst of each new pattern: what it repeats, and what it looks for in vain behind that.
_WORST = [
    "aa:bb:cc:dd:ee:",
    "00-11-22-33-44-",
    "aabb.ccdd.",
    "13abcdefghijkmnopqrstuvwxyz",
    "bc1q",
    "0x0123456789abcdef",
    "AKIA",
    "ghp_abcdefgh",
    "SG.abcdefghijklmnop.",
    "123456789:AA",
    "eyJabcdefghijk",
    "eyJabcdefghijk.",
    "-----BEGIN RSA PRIVATE KEY-----\n",
    "-----BEGIN RSA PRIVATE KEY-----" + "a" * 64,
    "bearer abcdefghijklmnopqrst",
    "api_key=abcdefghijkl",
    "api key api key ",
    "1HGCM82633A00435 ",
    "ABC 123 ",
    "AB12 ",
    "AB-12-",
    "A1-",
    "123.456.789-0",
    "756.1234.5678.9",
    "12-12-",
    "12.12.12-123.",
    "ABCD990101",
    "RSSMRA85T10A562",
    "1 95 07 64 ",
    "DE 123 456 ",
    "123/456/",
    "MORGA65705",
    "AB 12 34 56 ",
    "KA 53 ME ",
    "34 ABC ",
    "M1 1",
    "0 (532) ",
    "http://a.a.a.",
    "https://a.aa/",
    "a.com/",
    "www.",
    "12/12/2025 10:10:10.",
    "5 may 5 may ",
    "march march ",
    "45 years ",
    "age is age: ",
    "&#64;",
    "&amp",
    "_a_ ",
    "__",
    "4\u200b",
    "e\u0301",
]


def _seconds(text: str) -> float:
    conversation = conversation_of_text(text)
    before = time.process_time()
    DETECTOR.detect(conversation)
    return time.process_time() - before


@pytest.mark.parametrize("behind", ["", _ONE_OF_EACH], ids=["alone", "with values behind"])
@pytest.mark.parametrize(
    "unit",
    [
        "1 1 1 1 ",
        "1-1-1-",
        "1.1.1.1.",
        "(1(1",
        "a@a@a@",
        "a.a.a.",
        "a-a-",
        "....",
        "[[[[",
        "((((",
        "::::",
        "a:b:",
        "http://a:b@",
        "http://x?token=",
        "://",
        "DE89 3704 0044 ",
        "+44 ",
        "+1+1",
        "(415) ",
        "00 44 1 ",
        "4444 ",
        "****",
        "[REDACTED] ",
        "é@é.é@",
        "٣ ٣ ",
        " " * 8,
        "x" * 8,
        "1" * 8,
    ],
)
def test_hostile_text_takes_linear_time(unit: str, behind: str) -> None:
    """A long text of what patterns backtrack over end in time, with real values behind them too."""
    text = (unit * (_LENGTH // len(unit) + 1))[:_LENGTH] + behind
    assert _seconds(text) < _SECONDS


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["1 1 1 1 ", "a@a@a@", "....", "[[[[", "1-1-1-"])
def test_five_million_characters_end_in_about_a_second(unit: str) -> None:
    """The longest text that we promise to survive; the bound leaves room for a busy machine."""
    assert _seconds((unit * 5_000_000)[:5_000_000]) < 3


@pytest.mark.parametrize("unit", _WORST)
def test_the_worst_of_every_recogniser_takes_linear_time(unit: str) -> None:
    """All countries, `strict`, and with the words that the named ones wait for."""
    text = _WORDS + (unit * (_LENGTH // len(unit) + 1))[:_LENGTH]
    conversation = conversation_of_text(text)
    before = time.process_time()
    list(ALL.find(conversation, ()))
    assert time.process_time() - before < _SECONDS


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["ghp_abcdefgh", "eyJabcdefghijk.", "AB-12-", "aa:bb:cc:dd:ee:", "&#64;", "12-12-"])
def test_five_million_characters_of_the_worst_end_in_time(unit: str) -> None:
    """With the recognisers of the default, and a word for each."""
    text = _WORDS + (unit * (5_000_000 // len(unit) + 1))[:5_000_000]
    assert _seconds(text) < 5


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["1 1 1 1 ", "a@a@a@", "[[[[", "([{<", "a"])
def test_five_million_characters_are_read_by_all_passes_in_about_a_second(unit: str) -> None:
    """The whole detector, too; the bound leaves room for a busy machine."""
    detector = standard_detector()
    detector.detect(conversation_of_text("warm up, john smith"))
    conversation = conversation_of_text((unit * 5_000_000)[:5_000_000])
    before = time.process_time()
    detector.detect(conversation)
    assert time.process_time() - before < 4
