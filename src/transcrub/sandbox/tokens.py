"""The token endpoint: OAuth 2 client credentials (RFC 6749, section 4.4), and who may come in."""

import base64
import binascii
import hashlib
import hmac
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from transcrub import codec
from transcrub.sandbox.answers import Answer, json_answer, oauth_error

READ = "interaction:read"
WRITE = "interaction:write"

Admission = Literal["welcome", "authentication.required", "bad.credentials", "credentials.expired"]


@dataclass(frozen=True, slots=True)
class _Grant:
    scopes: frozenset[str]
    expires: float


class Tokens:
    """Gives tokens to one client, and knows them again.

    Attributes:
        client_id: the only client there is.
        client_secret: what it must say by now.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        scopes: Sequence[str],
        seconds: float,
        monotonic: Callable[[], float],
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self._scopes = frozenset(scopes)
        self._seconds = seconds
        self._monotonic = monotonic
        self._grants: dict[str, _Grant] = {}
        self._key = secrets.token_bytes(32)

    def issue(self, authorization: str | None, form: Mapping[str, str]) -> Answer:
        """Answer a request to the token endpoint."""
        grant_type = form.get("grant_type")
        if grant_type != "client_credentials":
            return oauth_error(400, "unsupported_grant_type", "grant_type must be client_credentials")
        credentials = _basic(authorization)
        if credentials is None:
            return oauth_error(400, "invalid_request", "client credentials must come by HTTP Basic")
        client_id, secret = credentials
        if client_id != self.client_id:
            return oauth_error(400, "invalid_client", "client not found: invalid_client")
        if not hmac.compare_digest(secret.encode(), self.client_secret.encode()):
            return oauth_error(401, "invalid_client", "authentication failed")
        token = self._token()
        self._grants[token] = _Grant(self._scopes, self._monotonic() + self._seconds)
        return json_answer(200, {"access_token": token, "token_type": "bearer", "expires_in": int(self._seconds)})

    def check(self, authorization: str | None) -> Admission:
        """Tell whether the bearer of a token may come in."""
        if authorization is None or not authorization.lower().startswith("bearer "):
            return "authentication.required"
        grant = self._grants.get(authorization[7:].strip())
        if grant is None:
            return "bad.credentials"
        return "welcome" if self._monotonic() < grant.expires else "credentials.expired"

    def allows(self, authorization: str, scope: str) -> bool:
        """Tell whether a welcome token carries a scope that the client still has."""
        return scope in self._grants[authorization[7:].strip()].scopes & self._scopes

    def expire(self) -> None:
        """Let every token given so far run out now."""
        now = self._monotonic()
        self._grants = {token: _Grant(grant.scopes, now) for token, grant in self._grants.items()}

    def revoke(self) -> None:
        """Forget every token given so far."""
        self._grants.clear()

    def rotate_secret(self) -> None:
        """Change the client's secret; tokens given so far stay good."""
        self.client_secret = secrets.token_urlsafe(24)

    def remove_scope(self, scope: str) -> None:
        """Take a scope away from the client, and with it from every token."""
        self._scopes -= {scope}

    def _token(self) -> str:
        now = int(time.time())
        claims: dict[str, str | int] = {
            "jti": secrets.token_hex(8),
            "client_id": self.client_id,
            "scope": " ".join(sorted(self._scopes)),
            "iat": now,
            "exp": now + int(self._seconds),
        }
        return _jwt(claims, self._key)


def _jwt(claims: Mapping[str, str | int], key: bytes) -> str:
    header = {"alg": "HS256", "typ": "JWT"}
    signed = b".".join((_base64url(codec.dumps(header)), _base64url(codec.dumps(claims))))
    signature = hmac.new(key, signed, hashlib.sha256).digest()
    return (signed + b"." + _base64url(signature)).decode("ascii")


def _basic(authorization: str | None) -> tuple[str, str] | None:
    scheme, _, encoded = (authorization or "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        client_id, colon, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return (client_id, secret) if colon else None


def _base64url(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")
