"""Logins and passwords that are said with their signs: "its wren underscore oh four, all small"."""

from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.answers.replies import reply
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.values.joined import chains_in
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Pack

_MADE_UP = frozenset({"PASSWORD", "USERNAME"})
_SCORE = 0.85


def read_joined(sense: Sense, asked: Sequence[Asked], pack: Pack) -> Iterator[Reading]:
    """Read what is joined by signs that are said, where a login or a password was asked for."""
    wanted = next((each for each in reversed(asked) if each.entity in _MADE_UP), None)
    for first, stop, _ in chains_in(sense.tokens, pack) if wanted is not None else ():
        mailed = sense.tokens.words[stop : stop + 1] == ["at"]
        if wanted is not None and not mailed:
            wanted.answers += 1
            yield reply(Value(Shape.CODE, first, stop), wanted, _SCORE)
