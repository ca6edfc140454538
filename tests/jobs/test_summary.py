"""How a job ended, in numbers."""

from transcrub.jobs.entry import State
from transcrub.jobs.summary import Requests, Summary, Tally


def test_of_endless_reasons_the_commonest_are_told() -> None:
    """A summary is a record: whatever a platform answers, it stays of bounded size, and no conversation goes uncounted."""
    tally = Tally()
    for number in range(5_000):
        tally.left_alone(State.FAILED, f"refused with a code of its own, {number}")
        tally.left_alone(State.SKIPPED, "gone from the platform")

    reasons = Summary(tally, Requests(), 0.0, 3).as_json()["reasons"]

    assert isinstance(reasons, dict)
    assert len(reasons) == 101
    assert (reasons["gone from the platform"], reasons["other reasons"]) == (5_000, 4_901)
