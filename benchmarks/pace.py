"""Under a limit: how close to the platform's pace, and how seldom told 429.

With the profile `fast`: where the processor reads fewer conversations than the limit allows, no pace is to be seen.
"""

import json

from benchmarks.local_cloud import local_cloud
from benchmarks.processes import run_ours
from benchmarks.table import Table, verdict

from transcrub.sandbox import RateHeaders

LIMITS = (50, 300)
FAMILIES: tuple[RateHeaders, ...] = ("both", "inin", "x", "none")
MOST_TIME = 1.10
MOST_REFUSED = 0.01
_PAGE = 100


def pace(seconds: int) -> Table:
    """Measure runs that a limit of so many requests a second lets end after `seconds` at best."""
    rows = [_row(limit, family, seconds) for limit in LIMITS for family in FAMILIES]
    head = ("limit", "headers", "requests", "seconds", "x of requests/limit", "answered 429", "goal", "")
    return Table("pace", "Under a limit of requests a second", head, rows)


def _row(limit: int, family: RateHeaders, seconds: int) -> list[str]:
    # A conversation takes half an update, and a hundredth of a page.
    conversations = round(limit * seconds / (1 / 2 + 1 / _PAGE))
    with local_cloud(conversations, requests_per_second=limit, headers=family) as cloud:
        usage = run_ours(cloud.environment, "--profile", "fast")
        statuses = cloud.statuses()
    summary = json.loads(usage.output)
    if summary["interactions"]["failed"] or summary["interactions"]["read"] != conversations:
        raise RuntimeError(f"the run went wrong: {summary}")
    served, refused = statuses["200"], statuses.get("429", 0)
    stretch, share = usage.seconds * limit / served, refused / (served + refused)
    # The goal is for a platform that tells of its limit in both ways, as the published one does.
    goals = [f"<= {MOST_TIME:.2f} x, < 1 %", verdict(met=stretch <= MOST_TIME and share < MOST_REFUSED)]
    figures = [f"{served:,}", f"{usage.seconds:.2f}", f"{stretch:.3f} x", f"{share:.2%}"]
    return [f"{limit}/s", family, *figures, *(goals if family == "both" else ["", ""])]
