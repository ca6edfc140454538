"""SECRET, by vendors' prefixes, JSON web tokens (RFC 7519), private keys (RFC 7468); PASSWORD, by its signs."""

import re

from transcrub.detect.cues import cues
from transcrub.detect.recogniser import Recogniser

# Of AWS, GitHub, GitLab, Slack, Stripe, Google, SendGrid, Twilio, OpenAI, Anthropic, npm, PyPI, Hugging Face,
# DigitalOcean, Shopify, Square, Mailgun, Databricks and Telegram.
_VENDORS = (
    r"(?:AKIA|ASIA)[0-9A-Z]{16}",
    r"gh[oprsu]_[0-9A-Za-z]{36,255}",
    r"github_pat_\w{22,255}",
    r"gl(?:pat|dt|rt|cbt)-[\w-]{20,255}",
    r"xox[abeoprs]-[0-9A-Za-z-]{10,255}",
    r"(?:sk|pk|rk)_(?:live|test)_[0-9A-Za-z]{16,255}",
    r"AIza[\w-]{35}",
    r"ya29\.[\w-]{20,512}",
    r"SG\.[\w-]{16,64}\.[\w-]{16,64}",
    r"(?:AC|SK)[0-9a-f]{32}",
    r"sk-[0-9A-Za-z][\w-]{19,255}",
    r"npm_[0-9A-Za-z]{36}",
    r"pypi-[\w-]{16,255}",
    r"hf_[0-9A-Za-z]{30,64}",
    r"do[opr]_v1_[0-9a-f]{64}",
    r"shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}",
    r"sq0[a-z]{3}-[\w-]{22,64}",
    r"key-[0-9a-f]{32}",
    r"dapi[0-9a-f]{32}",
    r"[0-9]{8,10}:AA[\w-]{33}",
    # What many others do after Stripe's manner.
    r"[a-z]{2,10}_(?:live|prod)_(?=[0-9a-z]{0,40}[A-Z])[0-9A-Za-z]{12,255}",
)
_PREFIXES = (
    r"(?:AKIA|ASIA)[0-9A-Z]{8}|gh[oprsu]_[0-9A-Za-z]{8}|github_pat_|gl(?:pat|dt|rt|cbt)-|xox[abeoprs]-"
    r"|[a-z]_(?:live|prod)_[0-9A-Za-z]|[prs]k_test_|AIza[0-9A-Za-z_-]{8}|ya29\.|SG\.[0-9A-Za-z_-]{8}|(?:AC|SK)[0-9a-f]{8}|sk-[0-9A-Za-z]"
    r"|npm_[0-9A-Za-z]|pypi-[0-9A-Za-z_-]|hf_[0-9A-Za-z]|do[opr]_v1_|shp(?:at|ca|pa|ss)_|sq0[a-z]{3}-"
    r"|key-[0-9a-f]{8}|dapi[0-9a-f]{8}|[0-9]:AA[0-9A-Za-z_-]"
)
_NAMED = (
    r"(?:api|access|secret|private|auth|client|signing|encryption|service|account)"
    r"[ _-]?(?:(?:access|api|auth|account)[ _-]?)?(?:key|secret|token)"
)
_FEWEST_LETTERS = 3
_INNER_SIGN = re.compile(r"[A-Za-z0-9](?:[!^](?=[A-Za-z0-9])|[*$](?=[A-Za-z])|@(?=[A-Za-z0-9]))")
_SHAPED = re.compile(r"(?<![^\s\"'(:=])(?P<value>[A-Za-z][\w!@#$%^&*?-]{6,39})(?![^\s\"'),.;?])", re.ASCII)
_SHAPED_GATE = r"[A-Za-z0-9][!^*$@][A-Za-z0-9]"
# "Monday@9am", "AA12@LAX": at a time, at an airport.
_AT = re.compile(r"[A-Za-z]+@\d{1,2}(?::\d\d)?[ap]m|[A-Z]{2}\d+@[A-Z]{3}")
_FEWEST_CHARACTERS = 6  # different ones: a stand-in such as xxxx0001 is none


def _is_random(value: str) -> bool:
    """Say whether a value has digits and letters, and enough of them: no word, no example of one character."""
    return (
        any(each.isdigit() for each in value)
        and any(each.isalpha() for each in value)
        and len(set(value)) >= _FEWEST_CHARACTERS
    )


def _is_password(value: str) -> bool:
    """Say whether a word has letters, a digit, and a sign amid them."""
    letters, digits = sum(map(str.isalpha, value)), sum(map(str.isdecimal, value))
    return letters >= _FEWEST_LETTERS and digits > 0 and _INNER_SIGN.search(value) is not None and "**" not in value


def _is_strong_password(value: str) -> bool:
    """Say whether a word has small and large letters, a digit, and a sign amid them, and tells no time or place."""
    mixed = not value.islower() and not value.isupper()
    return mixed and _is_password(value) and _AT.fullmatch(value) is None


def _is_made_up(value: str) -> bool:
    """Say whether a word has letters and digits and is no mere name and number: a sign, or both cases of letters."""
    letters, digits = sum(map(str.isalpha, value)), sum(map(str.isdecimal, value))
    mixed = not (value.islower() or value.isupper()) or not value.isalnum()
    return letters >= _FEWEST_LETTERS and digits > 0 and mixed


_PASSWORD_CUES = cues(
    supporting="password passwords passcode pw pwd pass login", opposing="handle twitter user username"
)

RECOGNISERS = (
    Recogniser(
        entity="PASSWORD",
        rule="password_shaped",
        gate=_SHAPED_GATE,
        confirm=_SHAPED,
        validate=_is_strong_password,
        base=0.5,
        cues=_PASSWORD_CUES,
    ),
    Recogniser(
        entity="PASSWORD",
        rule="password_named",
        gate=_SHAPED_GATE,
        confirm=_SHAPED,
        validate=_is_password,
        base=0.25,
        cues=_PASSWORD_CUES,
    ),
    # "I put yifei2003Harrow! and it worked".
    Recogniser(
        entity="PASSWORD",
        rule="password_tried",
        gate=r"(?i)\b(?:entered|put|tried|try|typed|used) (?:in |with )?[a-z0-9][\w!@#$%^&*?-]{7}",
        confirm=re.compile(
            r"\b(?:entered|put|tried|try|typed|used) (?:in |with )?(?P<value>[A-Za-z0-9][\w!@#$%^&*?-]{7,39}),?"
            r" (?:and|but) (?:it|that|still|no|says|nothing|got|get)\b",
            re.IGNORECASE | re.ASCII,
        ),
        validate=_is_made_up,
        base=0.6,
    ),
    Recogniser(
        entity="SECRET",
        rule="vendor_key",
        gate=_PREFIXES,
        confirm=re.compile(rf"(?<![\w/.-])(?P<value>{'|'.join(_VENDORS)})(?![\w-])", re.ASCII),
        validate=_is_random,
        base=0.95,
    ),
    # A product's key, as software firms group it.
    Recogniser(
        entity="SECRET",
        rule="product_key",
        gate=r"[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}",
        confirm=re.compile(r"(?<![\w-])(?P<value>[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3,5})(?![\w-])", re.ASCII),
        validate=_is_random,
        base=0.7,
    ),
    Recogniser(
        entity="SECRET",
        rule="json_web_token",
        gate=r"eyJ[0-9A-Za-z_-]{10}",
        confirm=re.compile(r"(?<![\w.-])(?P<value>eyJ[\w-]{10,900}+(?:\.[\w-]{0,8192}+){1,4})", re.ASCII),
        validate=_is_random,
        base=0.95,
    ),
    Recogniser(
        entity="SECRET",
        rule="private_key",
        gate=r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY",
        confirm=re.compile(
            r"(?P<value>-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----"
            r"[0-9A-Za-z+/=\s\\]{16,16384}+(?:-----END [A-Z ]{0,40}-----)?)",
            re.ASCII,
        ),
        validate=_is_random,
        base=0.98,
    ),
    Recogniser(
        entity="SECRET",
        rule="bearer_token",
        gate=r"(?i)(?:bearer|basic) {1,3}[0-9a-z._~+/-]{16}",
        confirm=re.compile(
            r"(?<!\w)(?:bearer|basic) {1,3}(?P<value>[\w.~+/-]{16,8192}+={0,2})", re.IGNORECASE | re.ASCII
        ),
        validate=_is_random,
        base=0.9,
    ),
    Recogniser(
        entity="SECRET",
        rule="named_key",
        gate=rf"(?i){_NAMED}[\"']?(?: ?[:=]| is)",
        confirm=re.compile(
            rf"(?<![^\W_]){_NAMED}[\"']?(?: ?[:=]{{1,2}}| is:?) ?[\"']?(?P<value>[\w+/.~-]{{12,512}}+={{0,2}})",
            re.IGNORECASE | re.ASCII,
        ),
        validate=_is_random,
        base=0.85,
    ),
)
