"""What a refusal says: codes and names of fields, never what they hold."""

import pytest

from transcrub import codec
from transcrub.errors import AccessError, RefusedQueryError
from transcrub.genesys.refusal import explain_refusal, is_rate_limited_token_request

CANARY = "canary.person@mail.example"


def explained(status: int, body: codec.Json, *, held: frozenset[str] | None = None) -> str:
    """Return the text for a refusal."""
    data = body if isinstance(body, bytes) else codec.dumps(body)
    return str(explain_refusal(status, data, "0c0ffee0", scope="interaction:write", held=held))


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"code": "bad.request"}, "HTTP 400 bad.request (correlation id 0c0ffee0)"),
        (
            {"code": "bad.request", "details": [{"errorCode": "missing.field", "fieldName": "messages[3].from"}]},
            "HTTP 400 bad.request: messages[3].from missing.field",
        ),
        (
            {"details": [{"errorCode": "read.only", "fieldName": "messages[0].content[2].attachment.filename"}]},
            "HTTP 400: messages[0].content[2].attachment.filename read.only",
        ),
        ({"details": [{"fieldName": "messages/0/text"}]}, "messages/0/text"),
        (
            {"details": [{"errorCode": "too.long"}, {"errorCode": "b"}, {"errorCode": "c"}, {"errorCode": "d"}]},
            "too.long; b; c (",
        ),
        ({}, "HTTP 400 (correlation"),
        ([], "HTTP 400 (correlation"),
        (b"<html>Bad Request</html>", "HTTP 400 (correlation"),
        (b"", "HTTP 400 (correlation"),
        ({"code": 7, "details": "none"}, "HTTP 400 (correlation"),
        ({"details": [None, 3, {"errorCode": ["x"], "fieldName": {}}]}, "HTTP 400 (correlation"),
    ],
)
def test_a_400_is_diagnosed_by_field_and_code(body: codec.Json, told: str) -> None:
    """The platform's details tell which message and which field; odd bodies tell the status alone."""
    assert told in explained(400, body)


@pytest.mark.parametrize(
    "body",
    [
        {"message": f"text '{CANARY}' is not allowed", "code": "bad.request"},
        {"code": CANARY},
        {"details": [{"errorCode": CANARY, "fieldName": f"messages[0].text={CANARY}"}]},
        {"details": [{"errorCode": "bad", "fieldName": "messages[0].4111111111111111"}]},
        {"details": [{"errorCode": "+1 212 555 0123", "fieldName": "Jane Canary"}]},
        CANARY.encode(),
    ],
)
def test_no_refusal_repeats_what_was_sent(body: codec.Json) -> None:
    """Prose, values and whatever does not look like a code or a field name never pass into the error's text."""
    text = explained(400, body)
    assert "canary" not in text.lower()
    assert "4111" not in text
    assert "555" not in text


@pytest.mark.parametrize(
    ("held", "told"),
    [
        (None, "probably lacks the scope interaction:write"),
        (frozenset({"interaction:read"}), "token lacks the scope interaction:write"),
        (frozenset(), "token lacks the scope interaction:write"),
        (frozenset({"interaction:write"}), "a role or division"),
    ],
)
def test_a_403_says_what_to_grant(held: frozenset[str] | None, told: str) -> None:
    """A 403 names the scope that lacks; where the token has it, it points to roles and divisions."""
    error = explain_refusal(403, b"{}", "0c0ffee0", scope="interaction:write", held=held)
    assert isinstance(error, AccessError)
    assert told in str(error)
    assert "0c0ffee0" in str(error)


@pytest.mark.parametrize(
    ("status", "kind"), [(401, AccessError), (403, AccessError), (400, RefusedQueryError), (418, RefusedQueryError)]
)
def test_the_status_decides_what_the_engine_does(status: int, kind: type[Exception]) -> None:
    """401 and 403 are for the user to mend; whatever else is the trouble of this one request."""
    assert type(explain_refusal(status, b"", "0c0ffee0", scope="s", held=None)) is kind


@pytest.mark.parametrize(
    ("status", "body", "limited"),
    [
        (429, b"", True),
        (400, b'{"error":"invalid_request","description":"rate limit exceeded: 10 per minute"}', True),
        (400, b'{"error_description":"Rate Limit Exceeded"}', True),
        (400, b'{"error":"invalid_client"}', False),
        (400, b"rate limit exceeded", False),
        (401, b'{"description":"rate limit exceeded"}', False),
    ],
)
def test_the_token_endpoint_limits_with_429_or_with_words(status: int, body: bytes, *, limited: bool) -> None:
    """The token endpoint's `400 rate limit exceeded` is a rate limit like a 429, not a wrong secret."""
    assert is_rate_limited_token_request(status, body) is limited
