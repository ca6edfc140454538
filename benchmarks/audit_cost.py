"""What the audit log costs a run: the same command on the same conversations, with the log and with a mute one."""

import sys
import tempfile
from statistics import median

from benchmarks.local_cloud import local_cloud
from benchmarks.processes import Usage, measure
from benchmarks.table import Table

_WAYS = {"with the audit log": "transcrub.cli", "without": "benchmarks.without_audit"}


def audit_cost(conversations: int, repeats: int) -> Table:
    """Measure both by turns, half of the conversations dirty, unthrottled.

    Args:
        conversations: served to each.
        repeats: how often each is run.
    """
    used: dict[str, list[Usage]] = {name: [] for name in _WAYS}
    for _ in range(repeats):
        for name, module in _WAYS.items():
            used[name].append(_run(module, conversations))
    whole, mute = (used[name] for name in _WAYS)
    ratios = [with_log.seconds / without.seconds for with_log, without in zip(whole, mute, strict=True)]
    rows = [_row(name, each, conversations) for name, each in used.items()]
    rows[0] += [f"{median(ratios):.2f} x", f"{min(ratios):.2f}, {max(ratios):.2f}"]
    rows[1] += ["", ""]
    head = ("run --profile fast", "seconds", "CPU seconds", "ms a conversation", "takes longer by", "least, most")
    return Table("audit", f"What the audit log costs, {conversations:,} conversations", head, rows)


def _run(module: str, conversations: int) -> Usage:
    with local_cloud(conversations) as cloud, tempfile.TemporaryDirectory() as state:
        command = [sys.executable, "-m", module, "run", "--yes", "--json", "--state", state, "--profile", "fast"]
        return measure(command, cloud.environment)


def _row(name: str, used: list[Usage], conversations: int) -> list[str]:
    seconds, cpu = median(each.seconds for each in used), median(each.cpu_seconds for each in used)
    return [name, f"{seconds:.2f}", f"{cpu:.2f}", f"{1000 * seconds / conversations:.3f}"]
