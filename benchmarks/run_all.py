"""`make bench`: measure speed and size, and print them. `--write` brings them into docs/benchmarks.md.

Nothing here passes or fails: a machine that others use makes every figure worse, and the page says where they are from.
"""

import argparse
import os
import platform
import re
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.audit_cost import audit_cost
from benchmarks.detection import detection
from benchmarks.memory import memory
from benchmarks.pace import pace
from benchmarks.speed import distance, speed
from benchmarks.startup import startup
from benchmarks.table import Table

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
Measurement = Callable[[], Table]
FULL: dict[str, Measurement] = {
    "startup": lambda: startup(20),
    "detection": lambda: detection(5_000, 3),
    "speed": lambda: speed(20_000, 3, 100),
    "distance": lambda: distance(2_000, 0.02),
    "audit": lambda: audit_cost(6_000, 5),
    "pace": lambda: pace(30),
    "memory": lambda: memory(2_000, 100_000),
}
QUICK: dict[str, Measurement] = {
    "startup": lambda: startup(3),
    "detection": lambda: detection(200, 1),
    "speed": lambda: speed(500, 1, 20),
    "distance": lambda: distance(100, 0.02),
    "audit": lambda: audit_cost(300, 1),
    "pace": lambda: pace(2),
    "memory": lambda: memory(200, 2_000),
}


def tables(measurements: dict[str, Measurement], wanted: list[str]) -> Iterator[Table]:
    """Measure and print, one after the other."""
    for name in wanted:
        begun = time.perf_counter()
        table = measurements[name]()
        print(f"\n{table.title} ({time.perf_counter() - begun:.0f} s)\n{table.markdown()}", flush=True)
        yield table


def machine() -> str:
    """Describe where this runs, how busy it is, and when."""
    cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    name = cpu[1] if cpu else platform.machine()
    load = os.getloadavg()[0]
    day = datetime.now(UTC).date().isoformat()
    return f"{name}, {os.cpu_count()} cores, Python {platform.python_version()}, load {load:.1f} at the start, {day}"


def write(page: str, name: str, content: str) -> str:
    """Return the page with what stands between the markers of a name replaced.

    Raises:
        ValueError: the page has no such markers.
    """
    begin, end = f"<!-- {name}: written by make bench -->\n", f"<!-- end of {name} -->\n"
    before, found, rest = page.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"{PAGE} has no place for {name}")
    return f"{before}{begin}{content}\n{end}{after}"


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks.run_all", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(FULL)} (default: all)")
    parser.add_argument("--quick", action="store_true", help="a smoke run: its figures mean nothing")
    parser.add_argument("--write", action="store_true", help="write the tables into docs/benchmarks.md")
    flags = parser.parse_args()
    wanted = flags.names or list(FULL)
    if unknown := set(wanted) - FULL.keys():
        parser.error(f"no such measurement: {', '.join(sorted(unknown))}")
    where = machine()
    print(where, file=sys.stderr)
    for table in tables(QUICK if flags.quick else FULL, wanted):
        if flags.write:
            page = write(PAGE.read_text(encoding="utf-8"), table.name, f"{where}\n\n{table.markdown()}")
            PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
