"""`make soak` keeps its numbers on the page that tells of it, and touches nothing else there."""

import subprocess
import sys
from collections import Counter

import pytest

from tests.faults.soak_numbers import PAGE, numbers, written


def test_numbers_take_the_place_of_the_old_ones() -> None:
    """New numbers stand where the old ones stood, once; what is around them stays."""
    page = PAGE.read_text(encoding="utf-8")
    told = numbers(Counter({"SIGKILL, run": 1200}), Counter({"audit chain": 7}), minutes=14.6)

    once = written(page, told)

    assert once.count("| SIGKILL, run | 1,200 |\n") == once.count("| audit chain | 7 |\n") == 1
    assert "in 15 minutes. Violations: 0." in once
    assert written(once, told) == once
    begin, end = "<!-- the numbers of make soak -->", "<!-- end of the numbers -->"
    assert once.partition(begin)[0] == page.partition(begin)[0]
    assert once.partition(end)[2] == page.partition(end)[2]


def test_a_page_without_a_place_is_left_alone() -> None:
    """Where the page has no place for them, that is an error."""
    with pytest.raises(ValueError, match="no place"):
        written("# Reliability\n", "numbers")


@pytest.mark.parametrize("only", ["--small", "kills"])
def test_a_part_is_never_written(only: str) -> None:
    """Numbers of a part, or of a little of everything, do not become the page's."""
    command = [sys.executable, "-m", "tests.faults.soak", "--write", only]
    done = subprocess.run(command, capture_output=True, check=False, cwd=PAGE.parents[1], timeout=60)

    assert done.returncode == 2
    assert b"only the whole of it is written" in done.stderr
