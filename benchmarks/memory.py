"""Peak memory of the tool, by the number of conversations."""

from benchmarks.local_cloud import local_cloud
from benchmarks.processes import run_ours
from benchmarks.table import Table, verdict

MOST_GROWTH_MIB = 40


def memory(few: int, many: int) -> Table:
    """Measure the largest resident size of `transcrub run` on few and on many conversations."""
    peaks = {}
    for conversations in (few, many):
        with local_cloud(conversations) as cloud:
            usage = run_ours(cloud.environment)
        peaks[conversations] = (usage.peak_mib, usage.seconds)
    growth = peaks[many][0] - peaks[few][0]
    goals = [f"<= {MOST_GROWTH_MIB} MiB", verdict(met=growth <= MOST_GROWTH_MIB)]
    rows = [
        [f"{few:,}", f"{peaks[few][0]:.1f}", "", f"{peaks[few][1]:.1f}", "", ""],
        [f"{many:,}", f"{peaks[many][0]:.1f}", f"{growth:+.1f}", f"{peaks[many][1]:.1f}", *goals],
    ]
    head = ("conversations", "peak MiB", "more MiB", "seconds", "goal", "")
    return Table("memory", "Peak resident memory of `transcrub run`", head, rows)
