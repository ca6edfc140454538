"""Plates and numbers of licences: behind words for them, beside a vehicle, and models that are none."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Do you come by car?", "C: yes, 4471 LKD"), ["4471 LKD"]),
        (("C: the other one was an outback, tag RVK 6038",), ["RVK 6038"]),
        (("C: plate cmbk 417",), ["cmbk 417"]),
        (("C: 4471 LKD, grey Seat",), ["4471 LKD"]),
        (("A: Another vehicle?", "C: yes a white Hilux HTB 902 MP, going fast"), ["HTB 902 MP"]),
        (("A: The registration of the car you add?", "C: YK21 HZV", "A: Is YK21HZV correct?"), ["YK21 HZV", "YK21HZV"]),
        (("C: registration says 4S4BSAFC8H3317904",), ["4S4BSAFC8H3317904"]),
        (("A: Your own license please", "C: 20718834 texas"), ["20718834"]),
        (("A: License and state?", "C: D4007788 ohio"), ["D4007788"]),
        (("C: driver's id D400-7788-1200",), ["D400-7788-1200"]),
        (("A: KYC is pending. Your PAN please", "C: AKWPS4417L"), ["AKWPS4417L"]),
        (("C: add my known traveler number TT118 40 92 6K",), ["TT118 40 92 6K"]),
    ],
)
def test_numbers_that_a_state_gives_out(lines: tuple[str, ...], expected: list[str]) -> None:
    """Plates, licences, and numbers of travellers and taxpayers."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("A: Your plate?", "C: it's a ford f-150"),
        ("A: Plates of both?", "C: TRUCK IS A 2014 FORD F150 SILVER"),
        ("C: service tag 7XK2P93",),
        ("C: a toyota part TRX 4411 pls",),
        ("C: a mercedes GLC 300 or a BMW 520",),
        ("C: silver honda CBR 650, reg no 5",),
        ("C: price tag 44821",),
    ],
)
def test_models_and_parts_are_no_plates(lines: tuple[str, ...]) -> None:
    """What a car is called, and what is sold for it."""
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("B: Summary:\nOld vehicle: KT16PLO\nNew vehicle: LK73VBE",), ["KT16PLO", "LK73VBE"]),
        (("A: Your driver waits outside, vehicle SKB 4471 C.",), ["SKB 4471 C"]),
        (("C: vehicle class SUV 4417",), []),
        (("A: your vehicle model ABC 4123 is ready",), []),
    ],
)
def test_a_vehicle_bears_a_plate(lines: tuple[str, ...], expected: list[str]) -> None:
    """A mere "vehicle" stands before its plate; its class and its model have numbers, too."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Done. Tractor KBTR-318 trailer WTP-604?",), ["KBTR-318", "WTP-604"]),
        (("C: plate 1KD 8XQ, filthy as ever",), ["1KD 8XQ"]),
        (("C: my plate is 317 LD4",), ["317 LD4"]),
        (("A: Your account number?", "C: the dash shows P0420 and a light"), []),
        (("A: Your member number?", "C: engine light is on, it gives B1342"), []),
        (("A: Your member number?", "C: P0420"), ["P0420"]),
        (("C: trailer hitch part WTP-604",), []),
    ],
)
def test_a_trailer_has_a_plate_and_a_fault_a_code(lines: tuple[str, ...], expected: list[str]) -> None:
    """What is towed is told by its plate; what the engine reports is nobody's number."""
    assert replaced(*lines) == expected
