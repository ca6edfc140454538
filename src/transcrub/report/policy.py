"""The policy in force, entity by entity, and where each of its parts came from; no value of a list is ever in it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from transcrub.codec import Json
from transcrub.redact import Policy
from transcrub.redact.entities import INDIRECT
from transcrub.redact.operators import KEEP
from transcrub.report.rows import Rows

T_co = TypeVar("T_co", covariant=True)

KEPT = "kept: found only"
_DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Sourced(Generic[T_co]):
    """A part of the policy, and where it came from: 'file transcrub.toml', 'flag --profile', 'default'."""

    value: T_co
    origin: str


@dataclass(frozen=True, slots=True)
class EntityRule:
    """What is done with one entity.

    Attributes:
        entity: which.
        operator: name of what replaces it; `keep` where it is found and left.
        threshold: the score from which on it is replaced.
    """

    entity: str
    operator: Sourced[str]
    threshold: Sourced[float]


@dataclass(frozen=True, slots=True)
class Lists:
    """What the settings file adds, by entity and by count: the texts may be personal data.

    Attributes:
        recognisers: entities of the user's own recognisers.
        denied: how many texts and patterns are always found, by entity.
        plugins: names of detection passes of other packages; what entities they find, they alone know.
    """

    recognisers: tuple[str, ...] = ()
    denied: Mapping[str, tuple[int, int]] | None = None
    plugins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PolicyInForce:
    """The policy as it stands with the settings given.

    Attributes:
        policy: the policy itself.
        profile: what is looked for.
        locale: the countries whose own numbers are looked for.
        parts: origin of each key of the policy that the file sets.
        looked_for: the entities that are looked for.
        lists: what the file adds to detection.
        by_profile: origin of `indirect` where the profile alone says it.
    """

    policy: Policy
    profile: Sourced[str]
    locale: Sourced[str]
    parts: Mapping[str, str]
    looked_for: Collection[str]
    lists: Lists
    by_profile: str = _DEFAULT

    def rules(self) -> tuple[EntityRule, ...]:
        """Return what is done with each entity that is looked for, by name."""
        return tuple(map(self._rule, sorted(self.looked_for)))

    def idle(self) -> tuple[str, ...]:
        """Return the entities that the policy names and that nothing looks for with these settings."""
        return tuple(sorted(self.policy.entities.keys() - set(self.looked_for)))

    def general(self) -> dict[str, Sourced[Json]]:
        """Return what holds where an entity has nothing of its own."""
        policy = self.policy
        return {
            "profile": self.profile,
            "locale": self.locale,
            "operator": Sourced(policy.operator, self._origin("operator")),
            "indirect": Sourced(policy.indirect, self.parts.get("indirect", self.by_profile)),
            "threshold": Sourced(policy.threshold, self._origin("threshold")),
            "speakers": Sourced([speaker.value for speaker in policy.speakers], self._origin("speakers")),
        }

    def as_json(self) -> dict[str, Json]:
        """Return the documented JSON object."""
        allow, lists = self.policy.allow, self.lists
        return {
            "digest": self.policy.digest(),
            **{name: _told(part) for name, part in self.general().items()},
            "allow": {"exact": len(allow.exact), "patterns": len(allow.patterns), "origin": self._origin("allow")},
            "deny": [
                {"entity": entity, "exact": exact, "patterns": patterns}
                for entity, (exact, patterns) in (lists.denied or {}).items()
            ],
            "recognisers": list(lists.recognisers),
            "plugins": list(lists.plugins),
            "entities": [
                {"entity": rule.entity, "operator": _told(rule.operator), "threshold": _told(rule.threshold)}
                for rule in self.rules()
            ],
            "idle": list(self.idle()),
        }

    def _rule(self, entity: str) -> EntityRule:
        policy, own = self.policy, self.policy.entities.get(entity)
        by_entity = self.parts.get("entities", _DEFAULT)
        operator = self._origin("operator")
        if own is not None and own.operator is not None:
            operator = by_entity
        elif entity in INDIRECT and not policy.indirect:
            operator = self.parts.get("indirect", self.by_profile)
        threshold = by_entity if own is not None and own.threshold is not None else self._origin("threshold")
        return EntityRule(
            entity,
            Sourced(policy.operator_for(entity), operator),
            Sourced(policy.threshold_for(entity), threshold),
        )

    def _origin(self, key: str) -> str:
        return self.parts.get(key, _DEFAULT)


def general_rows(force: PolicyInForce, *, origin: bool) -> Rows:
    """Return what holds for all entities, and what the file adds; with `origin`, where each came from."""
    allow, lists = force.policy.allow, force.lists
    rows = [("digest", force.policy.digest())]
    for name, part in force.general().items():
        rows.append((name, f"{_shown(part.value)}{f'  ({part.origin})' if origin else ''}"))
    rows.append(("speakers not known", "always treated"))
    rows.append(("allow-list", _counted(len(allow.exact), len(allow.patterns))))
    rows += [(f"deny-list {entity}", _counted(*counts)) for entity, counts in (lists.denied or {}).items()]
    rows += [("own recogniser", entity) for entity in lists.recognisers]
    rows += [("plug-in", f"{name} (what it finds, it alone knows)") for name in lists.plugins]
    rows += [("named, not looked for", entity) for entity in force.idle()]
    return rows


def rule_rows(force: PolicyInForce, *, origin: bool) -> list[tuple[str, ...]]:
    """Return a row for each entity: what is done, from which score on; with `origin`, where both came from."""
    return [
        (
            rule.entity,
            KEPT if rule.operator.value == KEEP else rule.operator.value,
            f"{rule.threshold.value:g}",
            *([_origins(rule)] if origin else []),
        )
        for rule in force.rules()
    ]


def _origins(rule: EntityRule) -> str:
    operator, threshold = rule.operator.origin, rule.threshold.origin
    return operator if operator == threshold else f"{operator}; threshold: {threshold}"


def _counted(exact: int, patterns: int) -> str:
    return f"exact {exact}, patterns {patterns}"


def _shown(value: Json) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return ", ".join(map(str, value)) if isinstance(value, list) else f"{value}"


def _told(part: Sourced[Json]) -> Json:
    return {"value": part.value, "origin": part.origin}
