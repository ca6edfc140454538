"""Faults on demand: what may go wrong, when, and how a script of it reads from a JSON file.

A script is a list of rules. A rule says which requests it looks at (`route`, `id`), which of those it strikes
(`nth`, `every` or `probability`, else all; not before `after` of them went by; at most `times`), and what happens:

    {"seed": 7, "rules": [
        {"route": "update", "after": 4, "times": 10,
         "action": {"do": "status", "status": 429, "retry_after": 2}},
        {"route": "update", "every": 5, "action": {"do": "drop", "effect": true}},
        {"route": "query", "nth": 2, "action": {"do": "page", "fault": "loop"}},
        {"id": "0b7d...", "action": {"do": "status", "status": 400}}]}
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from transcrub.errors import SettingsError

Route = Literal["token", "query", "update"]
PageFault = Literal["duplicate", "shift", "loop", "empty", "error", "html"]
UpdateFault = Literal["ignore", "forget", "truncate", "drop_field"]

_STRICT = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True)
Count: TypeAlias = Annotated[int, Field(ge=1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Answer with an error.

    Attributes:
        status: HTTP status, 400 to 599.
        effect: let the request have its effect first, as a gateway does that gave up waiting.
        retry_after: seconds from now; below 0 is past. None is the usual: 1 on 429, else no such header.
        form: Retry-After as a number of seconds or as an HTTP date (RFC 9110, section 10.2.3).
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    do: Literal["status"] = "status"
    status: Annotated[int, Field(ge=400, le=599)]
    effect: bool = False
    retry_after: float | Literal["absent"] | None = None
    form: Literal["seconds", "date"] = "seconds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """Cut the connection without an answer, before or after the request had its effect."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    do: Literal["drop"] = "drop"
    effect: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Delay:
    """Wait so many seconds, before the request has its effect or after it; then go on."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    do: Literal["delay"] = "delay"
    seconds: Annotated[float, Field(ge=0)]
    effect: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Truncate:
    """Send half of the answer's body, then cut the connection."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    do: Literal["truncate"] = "truncate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """Let tokens run out, revoke them, change the secret, or take a scope away; then go on.

    Attributes:
        change: what happens.
        scope: the scope that `remove_scope` takes away.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    do: Literal["credentials"] = "credentials"
    change: Literal["expire", "revoke", "rotate_secret", "remove_scope"]
    scope: Literal["interaction:read", "interaction:write"] = "interaction:write"


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenLimit:
    """Refuse a token for now, as the token endpoint does: 400 `invalid_request`, "rate limit exceeded"."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    do: Literal["token_limit"] = "token_limit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Answer a query wrongly.

    Attributes:
        fault: `duplicate` repeats the page's first item at its end; `shift` serves half of the page before once
            more; `loop` gives the page's own cursor as the next one; `empty` gives no items but a cursor to go on;
            `error` answers 200 with an error body, `html` with a page for people.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    do: Literal["page"] = "page"
    fault: PageFault


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """Answer an update with 200, wrongly.

    Attributes:
        fault: `ignore` changes nothing and says so; `forget` changes nothing and claims it did; `truncate` keeps
            half of every changed text; `drop_field` loses a field of the first message.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    do: Literal["update"] = "update"
    fault: UpdateFault


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Change a conversation as somebody else would, then go on.

    Attributes:
        id: of the interaction; None is the one that the request is about.
        index: of the message, from 0.
        text: its new text.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    do: Literal["edit"] = "edit"
    id: str | None = None
    index: Annotated[int, Field(ge=0)] = 0
    text: str = "(edited meanwhile)"


Action: TypeAlias = Status | Drop | Delay | Truncate | Credentials | TokenLimit | Page | Update | Edit

_ONLY_ON: dict[type, Route] = {TokenLimit: "token", Page: "query", Update: "update"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """When something goes wrong, and what. See the module's docstring.

    Raises:
        ValueError: the parts of the rule do not fit together.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    action: Annotated[Action, Field(discriminator="do")]
    route: Route | None = None
    id: str | None = None
    nth: Count | None = None
    every: Count | None = None
    probability: Annotated[float, Field(ge=0, le=1)] | None = None
    after: Annotated[int, Field(ge=0)] = 0
    times: Count | None = None

    def __post_init__(self) -> None:
        if sum(value is not None for value in (self.nth, self.every, self.probability)) > 1:
            raise ValueError("only one of nth, every and probability can be given")
        if self.id is not None and self.route not in {None, "update"}:
            raise ValueError("an id is known on the route 'update' only")
        if isinstance(self.action, Edit) and self.action.id is None and self.route != "update":
            raise ValueError("an edit needs an id, or the route 'update'")
        needed = _ONLY_ON.get(type(self.action))
        if needed and self.route != needed:
            raise ValueError(f"the action '{self.action.do}' needs the route '{needed}'")


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultScript:
    """Rules, and the seed of their chances. Several may strike a request; the first that answers it wins."""

    __pydantic_config__: ClassVar[ConfigDict] = _STRICT
    rules: tuple[Rule, ...] = ()
    seed: int = 0


_SCRIPT = TypeAdapter(FaultScript)


def load_faults(path: Path) -> FaultScript:
    """Read a script from a JSON file.

    Raises:
        SettingsError: the file cannot be read, or something in it is wrong; the text says what and where.
    """
    try:
        return _SCRIPT.validate_json(path.read_bytes())
    except OSError as error:
        raise SettingsError(f"The faults file {path} cannot be read: {error.strerror}.") from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = _place(first["loc"]) or "its beginning"
        message = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"The faults file {path} is wrong at {place}: {message}.") from None


def _place(steps: tuple[int | str, ...]) -> str:
    place = ""
    for step in steps:
        place += f"[{step}]" if isinstance(step, int) else f".{step}"
    return place.removeprefix(".")
