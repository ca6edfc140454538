"""The token endpoint, and who is let in."""

import base64

import pytest

from tests.sandbox.conftest import Start
from tests.sandbox.wire import FakeClock, chat
from transcrub import codec


def test_gives_a_token_whose_claims_name_client_scopes_and_expiry(start: Start) -> None:
    """A token is a JWT with the scopes in its `scope` claim, and says how long it lives."""
    answer = start(token_seconds=600).ask_token()
    claims = answer.json["access_token"].split(".")[1]
    payload = codec.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
    assert (answer.status, answer.json["token_type"], answer.json["expires_in"]) == (200, "bearer", 600)
    assert isinstance(payload, dict)
    assert payload["scope"] == "interaction:read interaction:write"
    assert payload["client_id"] == "sandbox-client"
    assert payload["exp"] == payload["iat"] + 600


@pytest.mark.parametrize(
    ("given", "status", "error", "description"),
    [
        ({"client_id": "nobody"}, 400, "invalid_client", "client not found: invalid_client"),
        ({"secret": "wrong"}, 401, "invalid_client", "authentication failed"),
        ({"grant": "password"}, 400, "unsupported_grant_type", "grant_type must be client_credentials"),
    ],
)
def test_refuses_a_token_as_the_platform_does(
    start: Start, given: dict[str, str], status: int, error: str, description: str
) -> None:
    """Who gives wrong credentials gets an OAuth error that says which part is wrong."""
    answer = start().ask_token(**given)
    assert answer.status == status
    assert (answer.json["error"], answer.json["description"]) == (error, description)


@pytest.mark.parametrize("header", [None, "Basic", "Basic ???", "Bearer abc"])
def test_wants_the_credentials_by_basic(start: Start, header: str | None) -> None:
    """Credentials that do not come by HTTP Basic are no credentials."""
    headers = {"Authorization": header} if header else {}
    answer = start().request("POST", "/oauth/token", data={"grant_type": "client_credentials"}, headers=headers)
    assert (answer.status, answer.json["error"]) == (400, "invalid_request")


@pytest.mark.parametrize(
    ("bearer", "code"),
    [("Nothing", "authentication.required"), ("Bearer made-up", "bad.credentials")],
)
def test_lets_nobody_in_without_a_token_it_gave(start: Start, bearer: str, code: str) -> None:
    """A request without a token, or with one of another's making, is answered 401."""
    wire = start()
    wire.bearer = bearer
    answer = wire.query()
    assert (answer.status, answer.json["code"]) == (401, code)


def test_a_token_runs_out(start: Start) -> None:
    """After its life a token is answered `credentials.expired`."""
    clock = FakeClock()
    wire = start(token_seconds=600, monotonic=clock)
    clock.now += 599
    assert wire.query().status == 200
    clock.now += 601
    assert (wire.query().status, wire.query().json["code"]) == (401, "credentials.expired")


@pytest.mark.parametrize(("scope", "method"), [("interaction:read", "query"), ("interaction:write", "update")])
def test_names_the_scope_that_lacks(start: Start, scope: str, method: str) -> None:
    """A token without a scope is answered 403, and the answer names the scope."""
    others = {"interaction:read", "interaction:write"} - {scope}
    wire = start(scopes=tuple(others), interactions=[chat("c1", "hi")])
    answer = wire.query() if method == "query" else wire.update("c1", [])
    assert (answer.status, answer.json["code"]) == (403, "missing.any.permissions")
    assert answer.json["message"].endswith(f"[{scope}]")


def test_a_scope_taken_away_is_gone_from_tokens_given_before(start: Start) -> None:
    """Rights go by what the client may do now, not by what the token says."""
    wire = start(interactions=[chat("c1", "hi")])
    assert wire.query().status == 200
    wire.sandbox.tokens.remove_scope("interaction:read")
    assert wire.query().status == 403


def test_a_new_secret_refuses_the_old_one(start: Start) -> None:
    """After a rotation only the new secret gives tokens; those given before stay good."""
    wire = start()
    assert wire.query().status == 200
    wire.sandbox.tokens.rotate_secret()
    assert wire.ask_token(secret="sandbox-secret").status == 401
    assert wire.ask_token(secret=wire.sandbox.client_secret).status == 200
    assert wire.query().status == 200
