"""CRYPTO: wallets of Bitcoin (Base58Check; Bech32 of BIP 173, Bech32m of BIP 350) and of Ethereum."""

import re
from hashlib import sha256

from transcrub.detect.recogniser import Recogniser

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BASE58_BYTES, _CHECK_BYTES = 25, 4
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32_CONSTANTS = frozenset({1, 0x2BC830A3})


def _is_base58check(value: str) -> bool:
    number = 0
    for each in value:
        number = number * len(_BASE58) + _BASE58.index(each)
    if number.bit_length() > _BASE58_BYTES * 8:
        return False
    raw = number.to_bytes(_BASE58_BYTES, "big")
    return sha256(sha256(raw[:-_CHECK_BYTES]).digest()).digest()[:_CHECK_BYTES] == raw[-_CHECK_BYTES:]


def _is_bech32(value: str) -> bool:
    if value not in (value.lower(), value.upper()):
        return False
    prefix, _, data = value.lower().rpartition("1")
    high, low = [ord(each) >> 5 for each in prefix], [ord(each) & 31 for each in prefix]
    checksum = 1
    for each in (*high, 0, *low, *(_BECH32.index(character) for character in data)):
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ each
        for bit, generator in enumerate(_GENERATOR):
            checksum ^= generator if top >> bit & 1 else 0
    return checksum in _BECH32_CONSTANTS


def _is_somebodys(value: str) -> bool:
    return value.strip("0xX") != ""


RECOGNISERS = (
    Recogniser(
        entity="CRYPTO",
        rule="bitcoin",
        gate=r"[13][1-9A-HJ-NP-Za-km-z]{24}",
        confirm=re.compile(r"(?<![\w/])(?P<value>[13][1-9A-HJ-NP-Za-km-z]{24,34})(?!\w)"),
        validate=_is_base58check,
        base=0.95,
    ),
    Recogniser(
        entity="CRYPTO",
        rule="bitcoin_bech32",
        gate=r"(?i)bc1[02-9ac-hj-np-z]{11}",
        confirm=re.compile(r"(?<![\w/])(?P<value>bc1[02-9ac-hj-np-z]{11,71})(?!\w)", re.IGNORECASE | re.ASCII),
        validate=_is_bech32,
        base=0.95,
    ),
    Recogniser(
        entity="CRYPTO",
        rule="ethereum",
        gate=r"0[xX][0-9a-fA-F]{16}",
        confirm=re.compile(r"(?<!\w)(?P<value>0[xX][0-9a-fA-F]{40})(?!\w)"),
        validate=_is_somebodys,
        base=0.85,
    ),
)
