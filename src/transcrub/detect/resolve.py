"""Overlaps, decided once: what any pass found stays covered, and the best claim names it.

Dropping the loser of an overlap would leave the part of it that the winner does not cover in the clear. So findings
that overlap become one, as wide as all of them together.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

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

# A shape alone names a value only when it is sure; below that the score decides.
_SURE = 0.85
# Weak candidates are for policies with low thresholds: they widen and rename nothing.
LIKELY = 0.5
# Who names a whole must have seen most of it.
_MOST = 0.6
# Names nobody, and may be kept: it must not name what holds more than itself.
KEPT = frozenset({"AGE", "DATE_TIME", "LOCATION", "ORDER_ID"})


def resolve(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that stand, in order of field and place, none overlapping another.

    Args:
        found: candidates in any order; fields come out in the order in which they first appear here.
    """
    return tuple(finding for own in _by_field(found) for finding in _standing(own))


def merged(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings with those that overlap made one, however sure: all of them are to go."""
    return tuple(_named(group) for own in _by_field(findings) for group in _groups(own))


def _by_field(findings: Iterable[Finding]) -> Iterable[list[Finding]]:
    by_field: dict[str, list[Finding]] = {}
    for finding in findings:
        by_field.setdefault(finding.pointer, []).append(finding)
    return by_field.values()


def _standing(findings: Sequence[Finding]) -> list[Finding]:
    strong = [_named(group) for group in _groups([each for each in findings if each.score >= LIKELY])]
    weak = [each for each in findings if each.score < LIKELY]
    if not weak:
        return strong
    taken = iter([*strong, None])
    nearest, free = next(taken), []
    for each in sorted(weak, key=lambda weakling: weakling.start):
        while nearest is not None and nearest.end <= each.start:
            nearest = next(taken)
        if nearest is None or nearest.start >= each.end:
            free.append(each)
    return sorted([*strong, *map(_named, _groups(free))], key=lambda each: each.start)


def _groups(findings: Sequence[Finding]) -> list[list[Finding]]:
    """Return runs of findings that overlap one another, in order of place."""
    groups: list[list[Finding]] = []
    end = -1
    for finding in sorted(findings, key=lambda each: each.start):
        if groups and finding.start < end:
            groups[-1].append(finding)
        else:
            groups.append([finding])
            end = finding.end
        end = max(end, finding.end)
    return groups


def _named(group: Sequence[Finding]) -> Finding:
    """Return a group as one finding, as wide as all of it, named by the best claim."""
    if len(group) == 1:
        return group[0]
    start, end = min(each.start for each in group), max(each.end for each in group)
    denied = [each for each in group if each.denied]
    claims = denied or [each for each in group if each.end - each.start >= _MOST * (end - start)]
    narrow = any(each.start > start or each.end < end for each in group)
    claims = claims or [max(group, key=lambda each: (each.end - each.start, each.score, each.entity, each.rule))]
    personal = [each for each in claims if each.entity not in KEPT or (each.start, each.end) == (start, end)]
    if narrow and not personal:
        personal = [each for each in group if each.entity not in KEPT]
    best = min(personal or claims, key=_claim)
    return replace(best, start=start, end=end, also=_also(best.entity, group))


def _also(entity: str, group: Iterable[Finding]) -> tuple[tuple[str, float], ...]:
    """Return what else is claimed in a group than the entity that names it, each with its best score."""
    scores: dict[str, float] = {}
    for each in group:
        for other, score in ((each.entity, each.score), *each.also):
            if other != entity:
                scores[other] = max(score, scores.get(other, 0.0))
    return tuple(sorted(scores.items()))


def _claim(finding: Finding) -> tuple[bool, bool, int, bool, float, int, str, str]:
    """Rank a claim, the best first.

    The deny-list, the user's own recognisers, a sure shape, what the conversation itself names, the score.
    """
    specificity = _SPECIFICITY.get(finding.entity, _ORDINARY) if finding.score >= _SURE else _ORDINARY
    guessed = finding.why is None or not (finding.why.cue or finding.why.question)
    width = finding.end - finding.start
    evidence = (-specificity, guessed, -finding.score, -width)
    return (not finding.denied, not finding.custom, *evidence, finding.entity, finding.rule)
