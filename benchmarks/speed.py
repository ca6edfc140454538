"""Ours against the plain way, unthrottled, half of the conversations dirty; by turns, so that noise strikes both.

Whole processes, from start to end, start-up included. The goals are for the profile `fast`, which looks for shapes as
the plain way's five patterns do; `standard`, which reads the whole conversation, stands beside it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

from benchmarks.local_cloud import LocalCloud, local_cloud
from benchmarks.processes import Usage, run_ours, run_plain
from benchmarks.table import Table, verdict

PLAIN = "plain way, a PATCH for every interaction"
LEAN = "plain way, a PATCH only where something changed"
PAUSED = "plain way with its pause, 1 s per ten"
FAST = "transcrub run --profile fast"
STANDARD = "transcrub run"
GOALS = {PLAIN: 4.0, PAUSED: 200.0}

Way = Callable[[LocalCloud], Usage]
WAYS: dict[str, Way] = {
    FAST: lambda cloud: run_ours(cloud.environment, "--profile", "fast"),
    STANDARD: lambda cloud: run_ours(cloud.environment),
    PLAIN: lambda cloud: run_plain(cloud.environment),
    LEAN: lambda cloud: run_plain(cloud.environment, "--only-changed"),
}


@dataclass(frozen=True, slots=True)
class Cost:
    """What a conversation costs, in milliseconds: on the wall, of the way's processors, of the sandbox's."""

    wall: float
    cpu: float
    sandbox: float


def speed(conversations: int, repeats: int, paused_conversations: int) -> Table:
    """Measure all ways, by turns.

    Args:
        conversations: served to ours and to the plain way without its pause.
        repeats: how often each is run.
        paused_conversations: served to the plain way with its pause, once, of which the time grows in proportion.
    """
    costs: dict[str, list[Cost]] = {name: [] for name in WAYS}
    for _ in range(repeats):
        for name, way in WAYS.items():
            costs[name].append(_cost(way, conversations))
    paused = _cost(lambda cloud: run_plain(cloud.environment, "--pause"), paused_conversations)
    costs[PAUSED] = [paused] * repeats
    rows = [_row(name, each, costs[FAST]) for name, each in costs.items()]
    head = (
        "way",
        "ms a conversation",
        "conversations/s",
        "fast is faster by",
        "least, most",
        "CPU ms",
        "sandbox's CPU ms",
        "goal",
        "",
    )
    return Table("speed", f"Unthrottled, {conversations:,} conversations, half of them dirty", head, rows)


def distance(conversations: int, answer_seconds: float) -> Table:
    """Measure the same where each answer takes a while, as it does from a platform that is somewhere else."""
    costs = {name: [_cost(WAYS[name], conversations, answer_seconds)] for name in (FAST, STANDARD, PLAIN)}
    rows = [_row(name, each, costs[FAST])[:4] for name, each in costs.items()]
    head = ("way", "ms a conversation", "conversations/s", "fast is faster by")
    title = f"Unthrottled, {1000 * answer_seconds:.0f} ms to each answer, {conversations:,} conversations"
    return Table("distance", title, head, rows)


def _cost(way: Way, conversations: int, answer_seconds: float = 0.0) -> Cost:
    with local_cloud(conversations, answer_seconds=answer_seconds) as cloud:
        before = cloud.cpu_seconds()
        usage = way(cloud)
        sandbox = cloud.cpu_seconds() - before
    return Cost(*(1000 * seconds / conversations for seconds in (usage.seconds, usage.cpu_seconds, sandbox)))


def _row(name: str, costs: list[Cost], ours: list[Cost]) -> list[str]:
    wall, cpu, sandbox = (median(each) for each in zip(*((c.wall, c.cpu, c.sandbox) for c in costs), strict=True))
    shown = [name, f"{wall:.3f}", f"{1000 / wall:,.0f}"]
    spent = [f"{cpu:.3f}", f"{sandbox:.3f}"]
    if costs is ours:
        return [*shown, "", "", *spent, "", ""]
    ratios = [their.wall / our.wall for their, our in zip(costs, ours, strict=True)]
    factor, goal = median(ratios), GOALS.get(name)
    goals = [f">= {goal:.0f} x", verdict(met=factor >= goal)] if goal else ["", ""]
    return [*shown, f"{factor:,.1f} x", f"{min(ratios):,.1f}, {max(ratios):,.1f}", *spent, *goals]
