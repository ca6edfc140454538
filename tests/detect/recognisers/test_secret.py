"""SECRET: keys and tokens. The samples are put together here, so that nobody takes them for leaked ones."""

import pytest

from tests.detect.reading import findings, values

_LETTERS = "aB3dE5fG7hJ9kL2mN4pQ6rS8tU1vW3xY5zA7bC9dE2fG4hJ6kL8m"
_HEX = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"
_JWT = f"eyJ{_LETTERS[:20]}.eyJ{_LETTERS[:30]}.{_LETTERS[:43]}"
_PEM = f"-----BEGIN RSA PRIVATE KEY-----\n{_LETTERS}\n{_LETTERS}\n-----END RSA PRIVATE KEY-----"


@pytest.mark.parametrize(
    "key",
    [
        "AKIA" + "IOSF0DNN7EXAMPLQ",
        "ghp_" + _LETTERS[:36],
        "github_pat_" + _LETTERS[:40],
        "glpat-" + _LETTERS[:20],
        "xoxb-" + "1234567890-" + _LETTERS[:24],
        "sk_live_" + _LETTERS[:24],
        "AIza" + _LETTERS[:35],
        "ya29." + _LETTERS,
        "SG." + _LETTERS[:22] + "." + _LETTERS[:43],
        "AC" + _HEX[:32],
        "sk-proj-" + _LETTERS[:40],
        "sk-ant-api03-" + _LETTERS[:40],
        "npm_" + _LETTERS[:36],
        "pypi-" + _LETTERS[:50],
        "hf_" + _LETTERS[:34],
        "dop_v1_" + _HEX,
        "shpat_" + _HEX[:32],
        "sq0atp-" + _LETTERS[:22],
        "key-" + _HEX[:32],
        "dapi" + _HEX[:32],
        "123456789:AA" + _LETTERS[:33],
        "acme_live_" + _LETTERS[:20],
        _JWT,
        _PEM,
        _PEM.partition("-----END")[0].rstrip(),
    ],
)
def test_finds_keys_by_what_vendors_and_standards_put_in_front(key: str) -> None:
    """In the middle of a sentence, whole."""
    assert values(f"here you go: {key}, is that all?", "SECRET") == [key]


@pytest.mark.parametrize(
    "before",
    [
        "api_key=",
        "api key: ",
        'API_KEY="',
        "my api key is ",
        "client-secret = '",
        "AWS_SECRET_ACCESS_KEY=",
        "access_token: ",
        "Authorization: Bearer ",
        "authorization: basic ",
    ],
)
def test_finds_what_is_announced_as_a_key(before: str) -> None:
    """The announcement stays, the key goes."""
    assert values(f"{before}{_LETTERS[:28]}", "SECRET") == [_LETTERS[:28]]


@pytest.mark.parametrize(
    "text",
    [
        "where do I find my api key?",
        "the api key is required",
        "api_key=[REDACTED]",
        "api_key=****",
        "api_key=xxxxxxxx00000001",
        "api_key=your_api_key_here",
        "the bearer of this letter is my brother",
        "sk-1234",
        "-----BEGIN CERTIFICATE-----",
        "AKIA",
        "eyJ is how they begin",
    ],
)
def test_leaves_talk_about_keys(text: str) -> None:
    """Words, examples and what was replaced stay."""
    assert findings(text) == []


def test_a_long_token_is_found_whole_where_a_piece_of_text_ends() -> None:
    """Long texts are read in pieces; a token of eight thousand characters is longer than what pieces share."""
    token = f"eyJ{_LETTERS[:20]}.eyJ{_LETTERS * 150}.{_LETTERS[:43]}"
    text = "word " * 700 + token + " word" * 2000
    assert values(text, "SECRET") == [token]
