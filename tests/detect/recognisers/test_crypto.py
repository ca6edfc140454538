"""CRYPTO: what is a wallet, and what is none."""

import pytest

from tests.detect.reading import findings, marked, values


@pytest.mark.parametrize(
    "case",
    [
        "send it to «1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa»",
        "«3P14159f73E4gFr7JterCCQh9QjiTjiZrG»",
        "«bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4»",
        "«BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4»",
        "«bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0»",
        "«TJRabPrwbZy45sbavfcjinPJC18kjpRTv8»",
        "the usdt address is «TJRabPrwbZy45sbavfcjinPJC18kjpRTv9»",
        "wallet: «0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed»",
    ],
)
def test_finds_wallets_by_their_check_digits(case: str) -> None:
    """Those of the genesis block, of BIP 13, BIP 173, BIP 350 and EIP-55, of Tron; and one of Tron with a wrong sign beside a word for it."""
    text, expected = marked(case)
    assert values(text, "CRYPTO") == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "check digits"),
        ("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", "check digits"),
        ("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8F3T4", "mixed case"),
        ("0x0000000000000000000000000000000000000000", "nobody's"),
        ("commit 5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "a digest without 0x"),
        ("111111111111111111111111111", "figures"),
        ("Thissentencewaswrittenwithoutbnks1", "words without blanks"),
    ],
)
def test_leaves_what_only_looks_like_one(text: str, reason: str) -> None:
    """Digests, figures and mistyped wallets stay."""
    assert findings(text) == [], reason
