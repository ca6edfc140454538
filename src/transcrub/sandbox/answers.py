"""What the sandbox answers: a status, headers and a body, with the platform's error bodies among them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from transcrub import codec
from transcrub.codec import Json

JSON_TYPE = "application/json"


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing that is wrong with a request: a code, and the field it is about, never what that holds."""

    error_code: str
    field_name: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer.

    Attributes:
        status: HTTP status.
        body: bytes as they go over the wire.
        headers: beside Content-Type and Content-Length.
        content_type: of the body.
        interaction_id: the one interaction that the request was about, for the request log.
    """

    status: int
    body: bytes = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = JSON_TYPE
    interaction_id: str | None = None


def json_answer(status: int, value: Json, *, headers: Mapping[str, str] | None = None) -> Answer:
    """Answer with a JSON value."""
    return Answer(status, codec.dumps(value), headers or {})


def error_answer(
    status: int,
    code: str,
    message: str,
    *,
    correlation_id: str,
    details: Sequence[Detail] = (),
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """Answer with the platform's ErrorBody."""
    body: dict[str, Json] = {
        "message": message,
        "code": code,
        "status": status,
        "contextId": correlation_id,
        "details": [{"errorCode": detail.error_code, "fieldName": detail.field_name} for detail in details],
        "errors": [],
    }
    return json_answer(status, body, headers=headers)


def oauth_error(status: int, error: str, description: str) -> Answer:
    """Answer as the token endpoint does when it gives no token (RFC 6749, section 5.2)."""
    return json_answer(status, {"error": error, "description": description, "error_description": description})
