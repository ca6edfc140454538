"""The policy: which findings are replaced, by what, and whose words are treated."""

import hashlib
from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    PrivateAttr,
    ValidationError,
    ValidationInfo,
    model_validator,
)
from pydantic_core import ErrorDetails

from transcrub import codec
from transcrub.codec import Json
from transcrub.conversation import Speaker
from transcrub.errors import SettingsError
from transcrub.needed import needed
from transcrub.redact.allow import AllowList
from transcrub.redact.entities import ENTITIES, INDIRECT
from transcrub.redact.operators import KEEP, OPERATORS

OPERATOR_NAMES = frozenset({KEEP, *OPERATORS})


def _check_operator(name: str) -> str:
    if name not in OPERATOR_NAMES:
        raise ValueError(f"unknown operator '{name}'{_nearest(name, OPERATOR_NAMES)}")
    return name


def _check_entities(entities: dict[str, "EntityPolicy"], info: ValidationInfo) -> dict[str, "EntityPolicy"]:
    known = ENTITIES | (info.context or {}).get("custom", frozenset())
    for name in entities:
        if name not in known:
            raise ValueError(f"unknown entity '{name}'{_nearest(name.upper(), known)}")
    return entities


def _sort_speakers(speakers: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
    if not speakers:
        raise ValueError(f"no speakers; name some of {', '.join(Speaker)}, or leave the key out for all")
    return tuple(sorted(set(speakers)))


OperatorName = Annotated[str, AfterValidator(_check_operator)]
Threshold = Annotated[float, Field(ge=0, le=1, strict=True, allow_inf_nan=False)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class EntityPolicy(_Strict):
    """What is done with one entity, where that differs from what is done with all.

    Attributes:
        operator: name of the operator.
        threshold: the score from which on a finding is replaced, 0 to 1.
    """

    operator: OperatorName | None = None
    threshold: Threshold | None = None


class Policy(_Strict):
    """Which findings are replaced, by what, and whose words are treated.

    Attributes:
        version: of this form of policies.
        operator: name of the operator for every entity that has none of its own.
        indirect: whether it is for order numbers, places, dates and ages too, which name nobody by themselves; else
            these are kept unless they have an operator of their own.
        threshold: the score from which on a finding is replaced, 0 to 1.
        speakers: whose messages are treated. A message whose speaker is not known always is.
        entities: what differs by entity.
        allow: values that are left where they are.

    Raises:
        SettingsError: a key, entity or operator that does not exist, or a value out of its range; one line.
    """

    version: Literal[1] = 1
    operator: OperatorName = "redacted"
    indirect: bool = False
    threshold: Threshold = 0.5
    speakers: Annotated[tuple[Speaker, ...], AfterValidator(_sort_speakers)] = (
        Speaker.AGENT,
        Speaker.BOT,
        Speaker.CUSTOMER,
    )
    entities: Annotated[dict[str, EntityPolicy], AfterValidator(_check_entities)] = {}
    allow: AllowList = AllowList()
    _custom: frozenset[str] = PrivateAttr(default=frozenset())

    @classmethod
    def from_table(cls, table: Mapping[str, Json], *, custom: Collection[str] = ()) -> "Policy":
        """Read the `[policy]` table of transcrub.toml.

        Args:
            table: as it stands in the file.
            custom: the entities of the user's own recognisers.

        Raises:
            SettingsError: a key, entity or operator that does not exist, or a value out of its range; one line.
        """
        policy = cls.model_validate(table, context={"custom": frozenset(custom)})
        policy._custom = frozenset(custom)  # noqa: SLF001 - its own
        return policy

    @model_validator(mode="wrap")
    @classmethod
    def _in_one_line(cls, said: object, validate: ModelWrapValidatorHandler[Self]) -> Self:
        try:
            return validate(said)
        except ValidationError as error:
            raise SettingsError(_line(error.errors(include_url=False, include_input=False)[0])) from None

    @property
    def custom_entities(self) -> frozenset[str]:
        """The entities that only this user's recognisers know."""
        return self._custom

    def digest(self) -> str:
        """Return the SHA-256 of the policy in hexadecimal digits; policies that say the same have the same digest.

        No key enters it. The allow-list, which may hold names, enters by way of scrypt (RFC 7914): a plan travels, and
        whoever reads it should not be able to try names one by one.
        """
        # A key that came later and says nothing leaves the digest, and so all plans, as it was.
        said = self.model_dump(mode="json", exclude={"allow"} if self.indirect else {"allow", "indirect"})
        if self.allow:
            listed = codec.dumps(self.allow.model_dump(mode="json"), canonical=True)
            said["allow"] = hashlib.scrypt(listed, salt=b"transcrub policy v1 allow", n=2**14, r=8, p=1).hex()
        return hashlib.sha256(codec.dumps(said, canonical=True)).hexdigest()

    @cached_property
    def operators(self) -> frozenset[str]:
        """The names of the operators that may be needed."""
        own = (each.operator for each in self.entities.values() if each.operator is not None)
        return frozenset({self.operator, *own}) - {KEEP}

    def operator_for(self, entity: str) -> str:
        """Return the name of the operator for an entity."""
        own = self.entities.get(entity)
        if own is not None and own.operator is not None:
            return own.operator
        return KEEP if entity in INDIRECT and not self.indirect else self.operator

    def threshold_for(self, entity: str) -> float:
        """Return the score from which on findings of an entity are replaced."""
        own = self.entities.get(entity)
        return self.threshold if own is None or own.threshold is None else own.threshold


_TABLES: Mapping[str, type[BaseModel]] = {"entities": EntityPolicy, "allow": AllowList}


def _line(error: ErrorDetails) -> str:
    *tables, key = ["policy", *map(str, error["loc"])]
    if error["type"] == "extra_forbidden":
        known = _TABLES.get(tables[1], Policy) if len(tables) > 1 else Policy
        return f"[{'.'.join(tables)}] unknown key '{key}'{_nearest(key, known.model_fields)}"
    place = f"[{'.'.join([*tables, key])}]"
    if error["type"] == "value_error":
        return f"{place} {error['ctx']['error']}"
    if error["type"] in {"model_type", "dict_type"}:
        return f'{place} write a table, as {{ operator = "tag" }}'
    return f"{place} {needed(error)}"


def _nearest(name: str, known: Iterable[str]) -> str:
    close = get_close_matches(name, sorted(known), n=1, cutoff=0.5)
    return f"; did you mean '{close[0]}'?" if close else f"; known are {', '.join(sorted(known))}"
