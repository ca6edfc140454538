"""EMAIL_ADDRESS: what is one, and what is none."""

import pytest

from tests.detect.reading import findings, marked, values


@pytest.mark.parametrize(
    "case",
    [
        "you can reach me at «jane.doe@example.com»",
        "«JANE_DOE@EXAMPLE.COM»",
        "«jane+newsletter@mail.support.example.co.uk» please",
        "it's «o'neil@example.ie», with an apostrophe",
        "My mail is «jane@example.com».",
        "Is it «jane@example.com»? Or «j.doe@example.org»!",
        "(«jane@example.com»)",
        "<«jane@example.com»>",
        "mailto:«jane@example.com»",
        "email:«jane@example.com»;phone later",
        "my address is...«jane@example.com»",
        "«jane@example.com»,«joe@example.com»",
        "«jürgen.müller@exämple.de»",
        "«用户@例え.テスト»",
        "«a@xn--d1acufc.xn--p1ai»",
        "«jane-@example.com»",
        "«sophia_silva_7557@example.com»",
        "«1234567@qq.com»",
        "«jane@example.comjoe@example.com»",
        "«jane@example.com@example.org»",
        "so:\n«jane@example.com»\nthanks",
        "«jane＠example．com»",
        "send to «agroth95 @ gmail . com»",
        "mail it to «agroth95@ gmail .com» please",
        "«agroth95 @gmail.com»",
        "my email is «bo.li @ outlook . co . uk» thanks",
    ],
)
def test_finds_an_address_whole_and_nothing_of_the_sentence_around_it(case: str) -> None:
    """An address is found from its first to its last character; punctuation of the sentence is none of it."""
    text, expected = marked(case)
    assert values(text, "EMAIL_ADDRESS") == expected


@pytest.mark.parametrize(
    "text",
    [
        "@support can you help",
        "follow us @example.com",
        "dinner @ nobu . in an hour",
        "follow me @joe. it is great",
        "I paid 5 @ store .it was",
        "3 items @ 4.50 each",
        "my email is jane@",
        "my email is info@presidio.",
        "jane at example dot com",
        "user@localhost",
        "@@@...@@@",
        "****@example.com",
        "[EMAIL_ADDRESS]",
        "jane@.com",
        "f" + "o" * 70 + "@example.com",
        "john." * 14 + "doe@example.com",
        "john@" + ("mail" * 15 + ".") * 5 + "com",
        "john@" + ("mail" * 12 + ".") * 5 + "store",
    ],
)
def test_leaves_what_only_looks_like_an_address(text: str) -> None:
    """A mention, a price, half an address and a masked one are no addresses."""
    assert findings(text) == []
