"""What a job tells while it works: typed, without personal data. Only the command line knows how to show it."""

from collections.abc import Callable
from dataclasses import dataclass

from transcrub.jobs.summary import Tally


@dataclass(frozen=True, slots=True)
class Progressed:
    """The counts changed."""

    tally: Tally


@dataclass(frozen=True, slots=True)
class Expected:
    """How many conversations the job will work, where that is known beforehand."""

    conversations: int


@dataclass(frozen=True, slots=True)
class Noted:
    """Something the user should read, about one conversation or the job as a whole."""

    text: str


Event = Progressed | Expected | Noted
Listener = Callable[[Event], None]
