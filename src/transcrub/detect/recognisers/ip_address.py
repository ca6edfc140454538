"""IP_ADDRESS: IPv4 (RFC 791) and IPv6 in all its compressed forms (RFC 4291), with zone (RFC 4007) or prefix length."""

import re
from contextlib import suppress
from ipaddress import IPv4Address, IPv6Address

from transcrub.detect import vocabulary
from transcrub.detect.cues import cues
from transcrub.detect.recogniser import Recogniser

_CUES = cues(
    supporting="ip ips ipv ip_address addr address addresses host server dns gateway router subnet network vpn ping"
    " login logged logins connect connected connecting connection src dst source destination"
    " blocked failover nat natted proxy firewall endpoint",
    opposing=f"{vocabulary.VERSIONS} {vocabulary.GOODS}",
    attached=True,
)
_V4 = re.compile(
    r"(?<![\w*])(?<!\w[.-])"
    r"(?P<value>\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:/(?:3[0-2]|[12]?\d)(?!\d))?)"
    r"(?![\w*])(?!\.\d)(?!-\w)"
)
# 45 characters is the longest form, an address that ends in one of version 4.
_V6 = re.compile(
    r"(?<![\w:.*])(?=[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:])"
    r"(?P<value>[0-9A-Fa-f:]{2,45}+(?:(?<=\d)(?:\.\d{1,3}){3})?(?:%\w{1,16}+)?"
    r"(?:/(?:12[0-8]|1[01]\d|\d{1,2})(?!\d))?)"
    r"(?![\w:*])(?!\.\d)"
)
# Servers that everybody asks for names, and masks of networks: they tell of nobody.
_RESOLVERS = frozenset({"1.0.0.1", "1.1.1.1", "8.8.4.4", "8.8.8.8", "9.9.9.9"})
_MASK = "255."
_V6_GATE = r":[0-9A-Fa-f]{0,4}:"
# Link-local, unique local, global unicast, loopback and mapped addresses: what machines have (RFC 4291, RFC 4193).
_OF_A_MACHINE = re.compile(r"(?:fe[89ab]|f[cd]..:|[23][0-9a-f]{3}:|::[0-9a-f]|64:ff9b:)", re.IGNORECASE)
_MANY_GROUPS = 4


def _is_v4(value: str) -> bool:
    with suppress(ValueError):
        address = str(IPv4Address(value.partition("/")[0]))
        return address not in _RESOLVERS and not address.startswith(_MASK)
    return False


def _is_v6(value: str) -> bool:
    with suppress(ValueError):
        return not IPv6Address(value.partition("/")[0]).is_unspecified
    return False


def _is_surely_v6(value: str) -> bool:
    return bool(value.count(":") >= _MANY_GROUPS or _OF_A_MACHINE.match(value)) and _is_v6(value)


def _is_low(value: str) -> bool:
    """Say whether an address begins as versions do: "4.12.0.118"; no version is 0.0.0.0, or tells of a network."""
    return value[1] == "." and value[0] != "0" and "/" not in value and _is_v4(value)


def _is_high(value: str) -> bool:
    return not _is_low(value) and _is_v4(value)


_LOGGED = "addr|client|clientip|client_ip|host|ip|peer|remote|remote_addr|remoteip|src"
_V4_GATE = r"[0-9]\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]"

RECOGNISERS = (
    Recogniser(
        entity="IP_ADDRESS",
        rule="ipv4",
        gate=_V4_GATE,
        confirm=_V4,
        validate=_is_high,
        base=0.65,
        cues=_CUES,
    ),
    Recogniser(
        entity="IP_ADDRESS",
        rule="ipv4_low",
        gate=_V4_GATE,
        confirm=_V4,
        validate=_is_low,
        base=0.45,
        cues=_CUES,
    ),
    Recogniser(
        entity="IP_ADDRESS",
        rule="ipv6",
        gate=_V6_GATE,
        confirm=_V6,
        validate=_is_surely_v6,
        base=0.85,
    ),
    Recogniser(
        entity="IP_ADDRESS",
        rule="ipv6_short",
        gate=_V6_GATE,
        confirm=_V6,
        validate=_is_v6,
        base=0.3,
        cues=_CUES,
    ),
    # "client=203.0.118.44": so a log tells who asked.
    Recogniser(
        entity="IP_ADDRESS",
        rule="ipv4_logged",
        gate=rf"(?i)(?:{_LOGGED})[=:][ \"']?[0-9]",
        confirm=re.compile(
            rf"\b(?:{_LOGGED})[=:][ \"']?(?P<value>\d{{1,3}}(?:\.\d{{1,3}}){{3}})(?![\w*])(?!\.\d)", re.IGNORECASE
        ),
        validate=_is_v4,
        base=0.9,
    ),
)
