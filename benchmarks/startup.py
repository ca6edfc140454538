"""How long `transcrub --help` takes."""

from statistics import median

from benchmarks.processes import TRANSCRUB, measure
from benchmarks.table import Table, verdict

MOST_SECONDS = 0.25


def startup(repeats: int) -> Table:
    """Measure the process from start to end, after one run that warms the disk's cache."""
    measure([TRANSCRUB, "--help"])
    seconds = [measure([TRANSCRUB, "--help"]).seconds for _ in range(repeats)]
    middle = median(seconds)
    figures = [f"{middle:.3f}", f"{min(seconds):.3f}, {max(seconds):.3f}"]
    goals = [f"< {MOST_SECONDS} s", verdict(met=middle < MOST_SECONDS)]
    head = ("command", "median s", "least, most s", "goal", "")
    return Table("startup", f"Start-up, {repeats} times", head, [["transcrub --help", *figures, *goals]])
