"""The OAuth token of the client credentials grant (RFC 6749, section 4.4): fetched, cached, renewed in time."""

import asyncio
import base64
import binascii
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from transcrub import codec
from transcrub.clock import Clock
from transcrub.errors import AccessError

_RENEWAL_MARGIN = 60.0


@dataclass(frozen=True, slots=True)
class Credentials:
    """What lets us in: client id and secret, or an access token that somebody else fetched."""

    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    access_token: str = field(default="", repr=False)

    def basic(self) -> str:
        """Return the value of the Authorization header for the token endpoint (RFC 7617)."""
        return "Basic " + base64.b64encode(f"{self.client_id}:{self.client_secret}".encode()).decode()


class TokenAnswer(BaseModel):
    """The token endpoint's answer; what else it holds is left alone."""

    model_config = ConfigDict(hide_input_in_errors=True)

    access_token: str = Field(min_length=1, repr=False, pattern=r"^[\x21-\x7e]+$")
    expires_in: float = Field(gt=0, allow_inf_nan=False)
    token_type: str = Field(pattern=r"(?i)^bearer$")


@dataclass(frozen=True, slots=True)
class _Token:
    value: str = field(repr=False)
    renew_at: float


class TokenSource:
    """Gives a token that is valid for a while yet. However many ask, one request renews it."""

    def __init__(self, credentials: Credentials, fetch: Callable[[], Awaitable[TokenAnswer]], clock: Clock) -> None:
        """Make a source that fetches with `fetch` when the token is missing, refused or about to expire."""
        self._credentials = credentials
        self._fetch = fetch
        self._clock = clock
        self._renewal = asyncio.Lock()
        self._token: _Token | None = None
        if credentials.access_token:
            self._token = _Token(credentials.access_token, float("inf"))

    async def get(self) -> str:
        """Return a token; fetch or renew it first where needed.

        Raises:
            AccessError: the platform does not know the client or its secret.
            ComeBackLaterError: the token endpoint is out of service or rate limits for too long.
        """
        if (token := self._valid()) is not None:
            return token
        async with self._renewal:
            if (token := self._valid()) is not None:
                return token
            answer = await self._fetch()
            # A token that lives shorter than twice the margin is renewed at half its life, or it would never be valid.
            life = max(answer.expires_in - _RENEWAL_MARGIN, answer.expires_in / 2)
            self._token = _Token(answer.access_token, self._clock.monotonic() + life)
            return answer.access_token

    def refuse(self, token: str) -> None:
        """Forget a token that the platform answered with 401, unless it has been renewed since.

        Raises:
            AccessError: the token was given by the user, so that it cannot be renewed.
        """
        if self._credentials.access_token:
            raise AccessError(
                "Not let in (401): the access token is expired or revoked. Give a fresh GENESYSCLOUD_ACCESS_TOKEN, "
                "or client id and secret."
            )
        if self._token is not None and self._token.value == token:
            self._token = None

    def _valid(self) -> str | None:
        token = self._token
        return token.value if token is not None and self._clock.monotonic() < token.renew_at else None


def token_answer(body: bytes) -> TokenAnswer:
    """Validate the token endpoint's answer.

    Raises:
        AccessError: it is no token answer. The text names the fields that are wrong, never their values.
    """
    try:
        return TokenAnswer.model_validate(codec.loads(body))
    except ValidationError as error:
        fields = ", ".join(sorted({str(each["loc"][0]) if each["loc"] else "all of it" for each in error.errors()}))
        raise AccessError(f"The token endpoint's answer cannot be used; wrong or missing: {fields}.") from None
    except ValueError:
        raise AccessError("The token endpoint's answer is no JSON. Check GENESYS_AUTH_URL.") from None


def scopes(token: str) -> frozenset[str] | None:
    """Return the scopes in the token's `scope` claim (RFC 8693, section 4.2); None where it is no readable JWT."""
    claims = token_claims(token)
    scope = claims.get("scope") if claims is not None else None
    if isinstance(scope, str):
        return frozenset(scope.split())
    if isinstance(scope, list):
        return frozenset(each for each in scope if isinstance(each, str))
    return None


def token_claims(token: str) -> dict[str, codec.Json] | None:
    """Return the payload of a JWT (RFC 7519), unverified: good for a hint alone; None for other tokens."""
    parts = token.split(".")
    if len(parts) != 3:  # noqa: PLR2004 - header, payload, signature
        return None
    try:
        payload = codec.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (binascii.Error, ValueError):
        return None
    return payload if isinstance(payload, dict) else None
