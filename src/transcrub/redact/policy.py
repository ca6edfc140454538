"""The policy: which findings are replaced, by what, and whose words are treated."""

import hashlib
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from transcrub import codec
from transcrub.codec import Json
from transcrub.conversation import Speaker
from transcrub.errors import SettingsError
from transcrub.redact.entities import ENTITIES
from transcrub.redact.operators import KEEP, OPERATORS

OPERATOR_NAMES = frozenset({KEEP, *OPERATORS})


def _check_operator(name: str) -> str:
    if name not in OPERATOR_NAMES:
        raise ValueError(f"unknown operator '{name}'{_nearest(name, OPERATOR_NAMES)}")
    return name


def _check_entities(entities: Mapping[str, "EntityPolicy"]) -> Mapping[str, "EntityPolicy"]:
    for name in entities:
        if name not in ENTITIES:
            raise ValueError(f"unknown entity '{name}'{_nearest(name, ENTITIES)}")
    return entities


OperatorName = Annotated[str, AfterValidator(_check_operator)]
Threshold = Annotated[float, Field(ge=0, le=1, strict=True)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class EntityPolicy(_Strict):
    """What is done with one entity, where that differs from the policy's own."""

    operator: OperatorName | None = None
    threshold: Threshold | None = None


class Policy(_Strict):
    """Which findings are replaced, by what, and whose words are treated."""

    version: Literal[1] = 1
    operator: OperatorName = "redacted"
    threshold: Threshold = 0.5
    speakers: tuple[Speaker, ...] = (Speaker.CUSTOMER, Speaker.AGENT, Speaker.BOT)
    entities: Annotated[dict[str, EntityPolicy], AfterValidator(_check_entities)] = {}

    @classmethod
    def from_table(cls, table: Mapping[str, Json]) -> "Policy":
        """Read the `[policy]` table of transcrub.toml.

        Raises:
            SettingsError: a key, entity or operator that does not exist, or a value out of range; one line.
        """
        try:
            return cls.model_validate(table)
        except ValidationError as error:
            first = error.errors()[0]
            raise SettingsError(f"policy: {first['msg']} at {'.'.join(map(str, first['loc']))}") from None

    def digest(self) -> str:
        """Return the SHA-256 of the policy as hexadecimal digits; equal policies have equal digests."""
        return hashlib.sha256(codec.dumps(self.model_dump(mode="json"), canonical=True)).hexdigest()

    def operator_for(self, entity: str) -> str:
        """Return the name of the operator for an entity."""
        own = self.entities.get(entity)
        return self.operator if own is None or own.operator is None else own.operator

    def threshold_for(self, entity: str) -> float:
        """Return the score from which on an entity is treated."""
        own = self.entities.get(entity)
        return self.threshold if own is None or own.threshold is None else own.threshold


def _nearest(name: str, known: frozenset[str]) -> str:
    close = get_close_matches(name, sorted(known), n=1)
    return f", did you mean '{close[0]}'?" if close else ""
