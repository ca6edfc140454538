"""Whether somebody is at work with a state directory: asked by who only looks."""

import fcntl

from transcrub.jobs.state import StateDirectory


def at_work(state: StateDirectory) -> bool:
    """Say whether a run, or what else takes the lock, works with a state directory now.

    To ask is to hold a shared lock for an instant: ask only where it matters.
    """
    try:
        with (state.path / "lock").open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False
