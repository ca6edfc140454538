"""What becomes of one conversation before anything is written."""

import time
from dataclasses import dataclass

from tests.support.chats import address_redactor, dirty
from transcrub.codec import Json
from transcrub.jobs.digests import ContentDigests, Digests
from transcrub.jobs.preparing import Failure, Preparer


@dataclass(frozen=True)
class SlowDigests(Digests):
    """Digests that take their time."""

    def of_contents(self, before: Json, after: Json) -> ContentDigests:
        """Wait, then return them."""
        time.sleep(10)
        return super().of_contents(before, after)


def test_the_limit_is_for_all_that_is_done_with_a_conversation() -> None:
    """What takes too long after the detection is broken off as well, and what was found is still told."""
    begun = time.monotonic()
    outcome = Preparer(address_redactor(), SlowDigests(b"k" * 32), patience=0.3).prepare(dirty(0), 0.0)
    assert time.monotonic() - begun < 5
    assert outcome == Failure("it took longer than 0.3 s to find and replace", found=True)
