"""The scoring rule: a label is found when findings cover nine tenths of it.

A finding that touches no label is a false alarm, where its type is labelled without gaps.
"""

import math
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from transcrub.conversation import Conversation
from transcrub.evaluate.corpora import INDIRECT, Gold, Labelled
from transcrub.finding import Finding

Detect = Callable[[Conversation], Iterable[Finding]]

COVERED = 0.9
_TURN = 200
_Z95 = 1.959964


@dataclass(frozen=True, slots=True)
class Slip:
    """One thing that detection got wrong, by place; the text is the caller's to look up.

    Attributes:
        conversation: id of the conversation.
        pointer: JSON pointer of the text field.
        start: first code point.
        end: one past the last.
        entity: the label that was missed, or what a false finding took it for.
        rule: the rule of a false finding; None where a label was missed.
    """

    conversation: str
    pointer: str
    start: int
    end: int
    entity: str
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Rates:
    """The numbers of one entity, or of all together.

    Attributes:
        gold: labels.
        found: labels that were found, as whatever type.
        hits: findings of complete types that touch a label.
        alarms: findings of complete types that touch none.
    """

    gold: int
    found: int
    hits: int
    alarms: int

    @property
    def recall(self) -> float | None:
        """Share of the labels that were found; None without labels."""
        return self.found / self.gold if self.gold else None

    @property
    def precision(self) -> float | None:
        """Share of the findings that touch a label; None without findings."""
        return self.hits / (self.hits + self.alarms) if self.hits + self.alarms else None

    @property
    def f2(self) -> float | None:
        """F2 = 5PR / (4P + R): a missed label weighs more than a false alarm."""
        recall, precision = self.recall, self.precision
        if recall is None or precision is None:
            return None
        return 5 * precision * recall / (4 * precision + recall) if precision + recall else 0.0

    @property
    def recall_interval(self) -> tuple[float, float]:
        """Wilson's 95 % confidence interval of the recall."""
        return wilson(self.found, self.gold)

    @property
    def precision_interval(self) -> tuple[float, float]:
        """Wilson's 95 % confidence interval of the precision."""
        return wilson(self.hits, self.hits + self.alarms)


@dataclass(slots=True)
class Tally:
    """What was counted over a corpus.

    Attributes:
        gold: labels, by entity.
        found: those that were found, as whatever type.
        hits: findings of complete types that touch a label.
        alarms: findings of complete types that touch none.
        slips: what went wrong, in the order it came.
        messages: those that are scored.
        read: those that the detector read; some are there for context alone.
        conversations: all of them.
        holding: those that hold labels.
        leaking: those in which a label can still be read once what was found is replaced.
        left: labels that can be read then.
        seconds: that the detector took.
        kept: entities that are found and not replaced: what is taken for one of them stays readable.
    """

    gold: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    hits: Counter[str] = field(default_factory=Counter)
    alarms: Counter[str] = field(default_factory=Counter)
    slips: list[Slip] = field(default_factory=list)
    messages: int = 0
    read: int = 0
    conversations: int = 0
    holding: int = 0
    leaking: int = 0
    left: int = 0
    seconds: float = 0.0
    kept: frozenset[str] = frozenset()

    def of(self, entity: str) -> Rates:
        """Return the rates of one entity."""
        return Rates(self.gold[entity], self.found[entity], self.hits[entity], self.alarms[entity])

    @property
    def overall(self) -> Rates:
        """The rates of all direct identifiers together."""
        return Rates(self.gold.total(), self.found.total(), self.hits.total(), self.alarms.total())

    def without(self, entity: str) -> Rates:
        """Return the rates of all direct identifiers but one."""
        whole, own = self.overall, self.of(entity)
        return Rates(whole.gold - own.gold, whole.found - own.found, whole.hits - own.hits, whole.alarms - own.alarms)

    @property
    def entities(self) -> list[str]:
        """Every entity that was labelled or found, sorted."""
        return sorted(self.gold.keys() | self.hits.keys() | self.alarms.keys())

    @property
    def alarms_per_thousand(self) -> float:
        """False alarms per 1,000 scored messages."""
        return 1000 * self.alarms.total() / self.messages if self.messages else 0.0

    @property
    def leaks(self) -> float | None:
        """Share, of the conversations holding labels, of those in which one is left; None where none holds any."""
        return self.leaking / self.holding if self.holding else None

    @property
    def leaks_per_conversation(self) -> float | None:
        """Labels left in a conversation that holds any, on average; None where none does."""
        return self.left / self.holding if self.holding else None

    @property
    def speed(self) -> float | None:
        """Messages read in a second of detection; None where no time passed."""
        return self.read / self.seconds if self.seconds else None

    def add(self, labelled: Labelled, findings: Iterable[Finding]) -> None:
        """Count one conversation."""
        by_field: dict[str, list[Finding]] = {}
        for finding in findings:
            by_field.setdefault(finding.pointer, []).append(finding)
        left = held = 0
        for pointer, gold in labelled.gold.items():
            there = by_field.get(pointer, [])
            direct = [each for each in gold if each.entity not in INDIRECT]
            misses = [each for each in direct if not is_found(each, there)]
            self.gold.update(each.entity for each in direct)
            self.found.update(each.entity for each in direct if each not in misses)
            self._add_slips(labelled, pointer, misses)
            self._add_findings(labelled, pointer, gold, there)
            replaced = [each for each in there if each.entity not in self.kept]
            held += len(direct)
            left += sum(each.entity not in self.kept and not is_found(each, replaced) for each in direct)
        self.messages += len(labelled.gold)
        self.read += len(labelled.conversation.messages)
        self.conversations += 1
        self.holding += held > 0
        self.leaking += left > 0
        self.left += left

    def include(self, other: "Tally") -> None:
        """Add what was counted over another corpus."""
        self.gold.update(other.gold)
        self.found.update(other.found)
        self.hits.update(other.hits)
        self.alarms.update(other.alarms)
        self.slips += other.slips
        self.messages += other.messages
        self.read += other.read
        self.conversations += other.conversations
        self.holding += other.holding
        self.leaking += other.leaking
        self.left += other.left
        self.seconds += other.seconds

    def _add_slips(self, labelled: Labelled, pointer: str, misses: Sequence[Gold]) -> None:
        name = labelled.conversation.id
        self.slips.extend(Slip(name, pointer, each.start, each.end, each.entity) for each in misses)

    def _add_findings(self, labelled: Labelled, pointer: str, gold: Sequence[Gold], there: Sequence[Finding]) -> None:
        for finding in there:
            if finding.entity not in labelled.complete:
                continue
            if any(finding.start < each.end and each.start < finding.end for each in gold):
                self.hits[finding.entity] += 1
                continue
            self.alarms[finding.entity] += 1
            place = (pointer, finding.start, finding.end, finding.entity)
            self.slips.append(Slip(labelled.conversation.id, *place, finding.rule))


def measure(
    corpus: Iterable[Labelled],
    detect: Detect,
    monotonic: Callable[[], float],
) -> Tally:
    """Run a detector over a corpus and count.

    Args:
        corpus: labelled conversations.
        detect: the detector; what it returns may overlap.
        monotonic: a clock in seconds; only the detector's own time is counted.
    """
    return compare(corpus, {"": detect}, monotonic)[""]


def compare(
    corpus: Iterable[Labelled],
    detectors: Mapping[str, Detect],
    monotonic: Callable[[], float],
    kept: Mapping[str, frozenset[str]] | None = None,
) -> dict[str, Tally]:
    """Run several detectors over a corpus and count.

    They take turns at some 200 messages, and another one begins each time: what slows the machine slows all alike, and
    yet each works as long on end as it does when it has the processor to itself.

    Args:
        corpus: labelled conversations.
        detectors: by name.
        monotonic: a clock in seconds.
        kept: by detector, the entities that it finds and does not replace.
    """
    tallies = {name: Tally(kept=(kept or {}).get(name, frozenset())) for name in detectors}
    turns = deque(detectors.items())
    for part in _parts(corpus):
        for name, detect in turns:
            for labelled in part:
                began = monotonic()
                findings = tuple(detect(labelled.conversation))
                tallies[name].seconds += monotonic() - began
                tallies[name].add(labelled, findings)
        turns.rotate()
    return tallies


def _parts(corpus: Iterable[Labelled]) -> Iterator[list[Labelled]]:
    """Give the conversations in order, so many at a time as make a turn."""
    part: list[Labelled] = []
    messages = 0
    for labelled in corpus:
        part.append(labelled)
        messages += len(labelled.conversation.messages)
        if messages >= _TURN:
            yield part
            part, messages = [], 0
    yield part


def is_found(gold: Gold, findings: Iterable[Finding]) -> bool:
    """Say whether findings cover at least nine tenths of a label, whatever type they give it."""
    covered: set[int] = set()
    for finding in findings:
        covered.update(range(max(gold.start, finding.start), min(gold.end, finding.end)))
    return len(covered) >= COVERED * (gold.end - gold.start)


def wilson(successes: int, trials: int) -> tuple[float, float]:
    """Return Wilson's 95 % score interval of a share (Wilson 1927); (0, 1) without trials."""
    if not trials:
        return 0.0, 1.0
    share, square = successes / trials, _Z95 * _Z95
    centre = (share + square / (2 * trials)) / (1 + square / trials)
    margin = _Z95 / (1 + square / trials) * math.sqrt(share * (1 - share) / trials + square / (4 * trials * trials))
    return max(0.0, centre - margin), min(1.0, centre + margin)
