"""What chats of strangers taught: values and names that stand there plainly, and things that only look like them."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Thank you, Sky. I can see it.",), ["Sky"]),
        (("A: Got it, Rusty! Your appointment stands.",), ["Rusty"]),
        (("A: Nurse Blessing will call you",), ["Blessing"]),
        (("C: sent a pic to my friend River and now it hangs",), ["River"]),
        (("C: I want to add my carer, Blessing, so she can come",), ["Blessing"]),
        (("A: Please confirm the whole VIN.", "C: let me look... 4S4BSANC6K3294471"), ["4S4BSANC6K3294471"]),
        (("A: The VIN I have on record ends in K3294471.",), ["K3294471"]),
        (("C: now in Pune 411 038",), ["411 038"]),
        (("A: So it goes to Orange, NSW 2800.",), ["2800"]),
        (("C: key safe is 1937C if were out",), ["1937C"]),
        (("A: Our hotline is 6555 0199.",), ["6555 0199"]),
        (("A: Your payment was posted to PRN 2021016400387421.",), ["2021016400387421"]),
        (("A: What's your IP address?", "C: 5.1.4.74"), ["5.1.4.74"]),
        (("C: the log says 203.0.113.9",), ["203.0.113.9"]),
    ],
)
def test_what_stands_there_plainly_goes(lines: tuple[str, ...], expected: list[str]) -> None:
    """Names that are words where they are spoken to, and numbers behind a word for them."""
    assert replaced(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("A: Thank you, Team.",),
        ("C: my name is spelt wrong on the slip",),
        ("A: What are the passengers' names? I'd suggest 3A and 4D.", "C: 3A and 4D ok"),
        ("A: Your name and the reference?", "C: Confirmation HLC-88203-7751"),
        ("C: updated from 4.12.0.118 to 5.0.2.31",),
        ("C: the client is 5.1.4.74. should i update that",),
        ("C: i can wait for the black sherpa",),
        ("C: green barbour, size 12, theres a lip balm in the pocket",),
        ("A: the odometer shows 22,031 mi, more than before",),
        ("C: yeh",),
        ("C: put a block on gambling, Bet365 and William Hill and all those",),
        ("A: check that the APN under Access Point Names reads 'nimbus.fast' with APN type 'default,supl,mms'",),
        ("C: i got the black bouclé in small",),
    ],
)
def test_what_only_looks_like_it_stays(lines: tuple[str, ...]) -> None:
    """Versions, seats, cloth, shops and words."""
    assert replaced(*lines) == []
