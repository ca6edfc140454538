"""CRYPTO: wallets of Bitcoin (Base58Check; Bech32 of BIP 173, Bech32m of BIP 350), Tron and Ethereum."""

import re
from hashlib import sha256
from itertools import pairwise

from transcrub.detect import vocabulary
from transcrub.detect.cues import cues
from transcrub.detect.recogniser import Recogniser

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BASE58_BYTES, _CHECK_BYTES = 25, 4
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32_LENGTHS, _FEWEST_SIGNS = (42, 62), 8
# "0x7bA9...17b3": as wallets are shown, and read out.
_WALLET_BEGINS = r"0[xX][0-9a-fA-F]{2,10}|bc1[02-9ac-hj-np-z]{1,10}"
_CUT = r" ?(?:\.{2,4}|…|\*{3,}) ?"
_BEGINS_WITH = r"(?:begin|start)(?:s|ing)?(?: with| in|:)? [\"']?"
_TRON, _FEWEST_TURNS = r"T[1-9A-HJ-NP-Za-km-z]{33}", 12
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


def _has_length(value: str) -> bool:
    """Say whether a value is as long as a program's or a script's address, in one case (BIP 173)."""
    return len(value) in _BECH32_LENGTHS and value in (value.lower(), value.upper()) and len(set(value)) > _FEWEST_SIGNS


def _is_mixed(value: str) -> bool:
    """Say whether a value has capitals, small letters and digits in turns, as what was drawn by chance has."""
    kinds = [(each.isdecimal(), each.isupper()) for each in value]
    return sum(before != behind for before, behind in pairwise(kinds)) >= _FEWEST_TURNS


def _is_somebodys(value: str) -> bool:
    return value.strip("0xX") != ""


_CUES = cues(
    supporting="address bitcoin btc coin coins crypto deposit funds hold send sent sending transfer transferred wallet"
    " wallets withdraw withdrawal withdrawals tron trc20 trc usdt",
    opposing=vocabulary.GOODS,
)

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
    Recogniser(
        entity="CRYPTO",
        rule="tron",
        gate=_TRON,
        confirm=re.compile(rf"(?<![\w/])(?P<value>{_TRON})(?!\w)"),
        validate=_is_base58check,
        base=0.95,
    ),
    # With a wrong sign it is one all the same where a word announces it.
    Recogniser(
        entity="CRYPTO",
        rule="tron_mistyped",
        gate=_TRON,
        confirm=re.compile(rf"(?<![\w/])(?P<value>{_TRON})(?!\w)"),
        validate=_is_mixed,
        base=0.55,
        cues=_CUES,
    ),
    Recogniser(
        entity="CRYPTO",
        rule="bitcoin_mistyped",
        gate=r"(?i)bc1[02-9ac-hj-np-z]{39}",
        confirm=re.compile(r"(?<![\w/])(?P<value>bc1[02-9ac-hj-np-z]{39,59})(?!\w)", re.IGNORECASE | re.ASCII),
        validate=_has_length,
        base=0.35,
        cues=_CUES,
    ),
    Recogniser(
        entity="CRYPTO",
        rule="wallet_cut",
        gate=rf"(?:{_WALLET_BEGINS}){_CUT}[0-9A-Za-z]",
        confirm=re.compile(rf"(?<!\w)(?P<value>(?:{_WALLET_BEGINS}){_CUT}[0-9A-Za-z]{{2,10}})(?!\w)"),
        validate=bool,
        base=0.7,
    ),
    Recogniser(
        entity="CRYPTO",
        rule="wallet_begins",
        gate=rf"(?i){_BEGINS_WITH}(?:0x[0-9a-f]|bc1)",
        confirm=re.compile(rf"(?i:\b{_BEGINS_WITH})(?P<value>{_WALLET_BEGINS})(?!\w)"),
        validate=bool,
        base=0.65,
    ),
    Recogniser(
        entity="CRYPTO",
        rule="wallet_ends",
        gate=rf"(?i){_BEGINS_WITH}(?:0x[0-9a-f]|bc1)[0-9a-z]{{1,10}}[\"']?,? (?:and )?end",
        confirm=re.compile(
            rf"(?i:\b{_BEGINS_WITH})(?:{_WALLET_BEGINS})[\"']?,? (?:and )?end(?:s|ing)?(?: with| in|:)? [\"']?"
            r"(?P<value>[0-9A-Za-z]{2,10})(?!\w)"
        ),
        validate=str.isalnum,
        base=0.65,
    ),
)
