"""Logins and passwords that are said with their signs: "its wren underscore oh four, all small"."""

from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.answers.replies import reply
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.values.joined import JOINTS, chains_in
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.pack import MAIL_ENDINGS

_MADE_UP = frozenset({"PASSWORD", "USERNAME"})
_SCORE = 0.85


def read_joined(sense: Sense, asked: Sequence[Asked], pack: Pack) -> Iterator[Reading]:
    """Read what is joined by signs that are said, where a login or a password was asked for."""
    wanted = next((each for each in reversed(asked) if each.entity in _MADE_UP), None)
    if wanted is None:
        return
    for first, stop, _ in chains_in(sense.tokens, pack):
        mailed = sense.tokens.words[stop : stop + 1] == ["at"]
        if not mailed and not _is_site(sense.tokens.words[first:stop], pack):
            wanted.answers += 1
            yield reply(Value(Shape.CODE, first, stop), wanted, _SCORE)


def _is_site(said: Sequence[str], pack: Pack) -> bool:
    """Say whether ordinary words end as a domain does: "i clicked dot com"."""
    return said[-1] in MAIL_ENDINGS and all(word in JOINTS or pack.ordinary(word) for word in said[:-1])
