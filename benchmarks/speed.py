"""Ours against the plain way, unthrottled, half of the conversations dirty; by turns, so that noise strikes both."""

from statistics import median

from benchmarks.local_cloud import local_cloud
from benchmarks.processes import Usage, run_ours, run_plain
from benchmarks.table import Table, verdict

PLAIN = "plain way, a PATCH for every interaction"
LEAN = "plain way, a PATCH only where something changed"
PAUSED = "plain way with its pause, 1 s per ten"
OURS = "transcrub run"
GOALS = {PLAIN: 4.0, PAUSED: 200.0}


def speed(conversations: int, repeats: int, paused_conversations: int) -> Table:
    """Measure whole processes, from start to end, start-up included.

    Args:
        conversations: served to ours and to the plain way without its pause.
        repeats: how often each is run.
        paused_conversations: served to the plain way with its pause, once, of which the time grows in proportion.
    """
    runs: dict[str, list[tuple[float, float]]] = {OURS: [], PLAIN: [], LEAN: [], PAUSED: []}
    for _ in range(repeats):
        with local_cloud(conversations) as cloud:
            runs[OURS].append(_each(run_ours(cloud.environment), conversations))
        with local_cloud(conversations) as cloud:
            runs[PLAIN].append(_each(run_plain(cloud.environment), conversations))
        with local_cloud(conversations) as cloud:
            runs[LEAN].append(_each(run_plain(cloud.environment, "--only-changed"), conversations))
    with local_cloud(paused_conversations) as cloud:
        runs[PAUSED].append(_each(run_plain(cloud.environment, "--pause"), paused_conversations))
    rows = [_row(name, runs[name], runs[OURS]) for name in (OURS, PLAIN, LEAN, PAUSED)]
    head = ("way", "ms a conversation", "conversations/s", "ours is faster by", "least, most", "CPU ms", "goal", "")
    return Table("speed", f"Unthrottled, {conversations:,} conversations, half of them dirty", head, rows)


def distance(conversations: int, answer_seconds: float) -> Table:
    """Measure the same where each answer takes a while, as it does from a platform that is somewhere else."""
    runs: dict[str, list[tuple[float, float]]] = {}
    for name, run in ((OURS, run_ours), (PLAIN, run_plain)):
        with local_cloud(conversations, answer_seconds=answer_seconds) as cloud:
            runs[name] = [_each(run(cloud.environment), conversations)]
    rows = [_row(name, each, runs[OURS])[:4] for name, each in runs.items()]
    head = ("way", "ms a conversation", "conversations/s", "ours is faster by")
    title = f"Unthrottled, {1000 * answer_seconds:.0f} ms to each answer, {conversations:,} conversations"
    return Table("distance", title, head, rows)


def _each(usage: Usage, conversations: int) -> tuple[float, float]:
    """Return milliseconds and milliseconds of processor time a conversation."""
    return 1000 * usage.seconds / conversations, 1000 * usage.cpu_seconds / conversations


def _row(name: str, runs: list[tuple[float, float]], ours: list[tuple[float, float]]) -> list[str]:
    milliseconds = median(wall for wall, _ in runs)
    cpu = median(cpu for _, cpu in runs)
    shown = [name, f"{milliseconds:.3f}", f"{1000 / milliseconds:,.0f}"]
    if runs is ours:
        return [*shown, "", "", f"{cpu:.3f}", "", ""]
    # Turn by turn; the one run with pauses is compared with each of ours.
    theirs = runs if len(runs) == len(ours) else runs * len(ours)
    ratios = [their / our for (their, _), (our, _) in zip(theirs, ours, strict=True)]
    factor, goal = median(ratios), GOALS.get(name)
    spread = f"{min(ratios):,.1f}, {max(ratios):,.1f}"
    goals = [f">= {goal:.0f} x", verdict(met=factor >= goal)] if goal else ["", ""]
    return [*shown, f"{factor:,.1f} x", spread, f"{cpu:.3f}", *goals]
