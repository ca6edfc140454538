"""The parts of a hardware address that was asked for, or told in part: "5e a0 1c, then 41 0b e7"."""

from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.answers.replies import reply
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.values.hardware import hardware_in

_SCORE = 0.8


def read_hardware(sense: Sense, asked: Sequence[Asked]) -> Iterator[Reading]:
    """Read the parts of an address that was asked for, or told in part."""
    wanted = next((each for each in reversed(asked) if each.entity == "MAC_ADDRESS"), None)
    if wanted is None:
        return
    for value in hardware_in(sense.tokens):
        wanted.answers += 1
        yield reply(value, wanted, _SCORE)
