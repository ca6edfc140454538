"""Overlaps, decided once: the more specific finding stands, then the surer, then the longer."""

from collections.abc import Iterable

from transcrub.finding import Finding

# What can be a part of something else stands below it. An entity that is not listed stands beside PHONE_NUMBER.
_SPECIFICITY = {
    "URL": 90,
    "EMAIL_ADDRESS": 80,
    "IBAN_CODE": 70,
    "CREDIT_CARD": 60,
    "IP_ADDRESS": 50,
    "US_SSN": 40,
    "PHONE_NUMBER": 30,
}
_ORDINARY = 30


def resolve(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that stand, in order of place, none overlapping another.

    Args:
        found: candidates in any order.
    """
    standing: dict[str, list[Finding]] = {}
    for finding in sorted(found, key=_claim):
        others = standing.setdefault(finding.pointer, [])
        if not any(finding.overlaps(other) for other in others):
            others.append(finding)
    return tuple(
        finding for others in standing.values() for finding in sorted(others, key=lambda each: each.start)
    )


def _claim(finding: Finding) -> tuple[int, float, int, int]:
    specificity = _SPECIFICITY.get(finding.entity, _ORDINARY)
    return (-specificity, -finding.score, finding.start - finding.end, finding.start)
