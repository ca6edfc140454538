"""Overlaps, decided once: the more specific finding stands, then the surer, then the longer."""

from bisect import bisect_right
from collections.abc import Iterable

from transcrub.finding import Finding

# What can be a part of something else stands below it: an address is part of a URL, and a run of digits that passes
# for a phone number may be a piece of a card. Entities that are not listed stand beside phone numbers.
_SPECIFICITY = {
    "URL": 90,
    "EMAIL_ADDRESS": 80,
    "IBAN_CODE": 70,
    "CREDIT_CARD": 60,
    "IP_ADDRESS": 50,
    "US_SSN": 40,
}
_ORDINARY = 30


def resolve(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that stand, in order of field and place, none overlapping another.

    Args:
        found: candidates in any order; fields come out in the order in which they first appear here.
    """
    by_field: dict[str, list[Finding]] = {}
    for finding in found:
        by_field.setdefault(finding.pointer, []).append(finding)
    return tuple(finding for findings in by_field.values() for finding in _standing(findings))


def _standing(findings: list[Finding]) -> list[Finding]:
    if len(findings) == 1:
        return findings
    standing: list[Finding] = []
    starts: list[int] = []
    for finding in sorted(findings, key=_claim):
        place = bisect_right(starts, finding.start)
        if place and standing[place - 1].end > finding.start:
            continue
        if place < len(standing) and starts[place] < finding.end:
            continue
        standing.insert(place, finding)
        starts.insert(place, finding.start)
    return standing


def _claim(finding: Finding) -> tuple[int, float, int, int, str, str]:
    specificity = _SPECIFICITY.get(finding.entity, _ORDINARY)
    return (-specificity, -finding.score, finding.start - finding.end, finding.start, finding.entity, finding.rule)
