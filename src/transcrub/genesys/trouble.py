"""Why a request has no answer, in words, and what to check; never what the error says itself: it may hold a secret."""

import ssl
from collections.abc import Mapping
from typing import Final

import aiohttp

_ADDRESS: Final = "GENESYS_ORG_DOMAIN, GENESYSCLOUD_REGION or GENESYS_API_URL, and the proxy, if there is one"
_WAY: Final = "the network, and HTTPS_PROXY where a proxy is needed"

# The first kind that fits: what is special stands before what is general.
_WORDS: Final[Mapping[type[Exception], tuple[str, str]]] = {
    aiohttp.ClientConnectorDNSError: ("host name not found", _ADDRESS),
    aiohttp.ClientConnectorCertificateError: ("TLS certificate refused", "--ca-bundle, where the authority is private"),
    ssl.SSLError: ("TLS failed", "that the address speaks https, and the proxy, if there is one"),
    aiohttp.ClientHttpProxyError: ("refused by the proxy", "HTTPS_PROXY"),
    aiohttp.ClientProxyConnectionError: ("proxy not reached", "HTTPS_PROXY"),
    ConnectionRefusedError: ("connection refused", _ADDRESS),
    TimeoutError: ("timed out", _WAY),
    aiohttp.ClientConnectorError: ("not reached", _WAY),
    aiohttp.ClientConnectionError: ("connection broken off", _WAY),
    ConnectionError: ("connection broken off", _WAY),
    aiohttp.ClientPayloadError: ("answer broken off", _WAY),
}


def trouble(error: Exception) -> str:
    """Say why a request has no answer."""
    return _told(error)[0]


def trouble_and_check(error: Exception) -> str:
    """Say why a request has no answer, and what the user may check."""
    words, check = _told(error)
    return f"{words} (check {check})" if check else words


def _told(error: Exception) -> tuple[str, str]:
    # The one general kind of aiohttp's that hides what the machine said.
    cause = error.os_error if type(error) is aiohttp.ClientConnectorError else error
    for each in (cause, error):
        for kind, told in _WORDS.items():
            if isinstance(each, kind):
                return told
    return type(error).__name__, ""
