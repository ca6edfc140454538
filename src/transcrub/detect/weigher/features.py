"""What speaks for and against a candidate: its form, the words around it, and what the talk was about."""

from collections.abc import Iterator

from transcrub.detect.weigher.forms import digits_of, form, shape, squeezed
from transcrub.detect.weigher.talk import Talk, content, turn_of, words_of

# How far is looked around a candidate, in characters, and how many of those words count.
_LEFT, _RIGHT = 120, 60
_NEAR_LEFT, _NEAR_RIGHT = 14, 8
# So many messages back is looked for questions; the third before says as much as those before it.
_BACK, _FAR = 6, 2
_LONG_SHAPE, _MOST_DIGITS, _TELLING = 14, 12, 3
# Up to so many other words a candidate is a mere value, a short answer, a sentence.
_ROOM = (0, 3, 8)
_NO_WORD, _EDGE = "^", "$"


def features(talk: Talk, index: int, text: str, start: int, end: int) -> list[str]:
    """Return the features of a candidate, each once and in order: a model is the same however they were found.

    Args:
        talk: the conversation.
        index: which of its messages holds the candidate.
        text: the text in which it stands.
        start: its first code point.
        end: one past its last.
    """
    value = text[start:end]
    plain = digits_of(value)
    looks, short, firm = form(plain), squeezed(value), talk.firm[index]
    size = f"{min(len(plain), _MOST_DIGITS)}{looks}"
    left = words_of(text[max(0, start - _LEFT) : start])[::-1]
    right = words_of(text[end : end + _RIGHT])
    others = sum(map(str.isalpha, left)) + sum(map(str.isalpha, right))
    room = str(sum(others > most for most in _ROOM))
    found = {
        *_of_form(shape(value), short, left[0] if left else _NO_WORD, size),
        f"f={looks}{short}",
        *_of_words(left, right, size),
        *_of_text(talk, text, start, end, size),
        f"sp={firm}",
        *_of_talk(talk, index, room, size),
        *_of_questions(talk, index, f"{room}{size}", short),
        f"n={room}",
        f"nd={room}{size}",
        f"ns={room}{short}{firm}",
    }
    return sorted(found.union(_of_numbers(talk, plain, size)))


def _of_numbers(talk: Talk, plain: str, size: str) -> Iterator[str]:
    """Give whether the number stands in another message, too."""
    if len(plain) >= _TELLING:
        again = talk.numbers.get(plain, 0) > 1
        yield f"again={again}"
        yield f"again={again}{size}"


def _of_form(whole: str, short: str, before: str, size: str) -> Iterator[str]:
    """Give what the candidate looks like, and that beside the word before it."""
    yield f"s={whole if len(whole) < _LONG_SHAPE else len(whole)}"
    yield f"cs={short}"
    yield f"d={size}"
    yield f"l1d={before} {size}"
    yield f"l1s={before} {short}"


def _of_words(left: list[str], right: list[str], size: str) -> Iterator[str]:
    """Give the words around: those beside it by their places, the others as they come. `left` goes backwards."""
    first, second = [*left[:2], _NO_WORD, _NO_WORD][:2]
    yield f"l12={first} {second}"
    yield f"l123={' '.join(left[:3])}"
    yield f"r12={' '.join(right[:2])}"
    yield f"lr={first} {right[0] if right else _EDGE}"
    yield from (f"l{place}={word}" for place, word in enumerate(left[:4]))
    yield from (f"r{place}={word}" for place, word in enumerate(right[:3]))
    for word in content(left[:_NEAR_LEFT]):
        yield f"L:{word}"
        yield f"Ld:{word} {size}"
    yield from (f"R:{word}" for word in content(right[:_NEAR_RIGHT]))


def _of_text(talk: Talk, text: str, start: int, end: int, size: str) -> Iterator[str]:
    """Give what the text announces without a value, and what it tells beside the candidate."""
    turn = turn_of(text, talk.language)
    for entity, place in turn.opens:
        side = "<" if place < start else ">"
        yield f"oc{side}{entity}"
        yield f"oc{side}{entity}{size}"
    for entity, first, stop in turn.tells:
        if stop <= start or end <= first:
            yield f"rd{'<' if first < start else '>'}{entity}"


def _of_talk(talk: Talk, index: int, room: str, size: str) -> Iterator[str]:
    """Give what the other side said last, and the own side before."""
    other, earlier = talk.others[index], talk.owns[index]
    near = "q" if other == index - 1 else "Q"
    if other is None:
        yield f"{near}^{room}"
    else:
        turn = talk.turn(other)
        for word in turn.words:
            yield f"{near}:{word}"
            yield f"{near}{room}:{word}"
            yield f"{near}{room}{size}:{word}"
        yield f"{near}{'?' if turn.asking else '.'}{room}"
    if earlier is not None:
        yield from (f"o{room}:{word}" for word in talk.turn(earlier).last)


def _of_questions(talk: Talk, index: int, answer: str, short: str) -> Iterator[str]:
    """Give what the other side asked for in the last messages, or spoke of without a value."""
    far = 0
    for back in range(index - 1, max(-1, index - 1 - _BACK), -1):
        if talk.firm[back] is talk.firm[index]:
            continue
        turn = talk.turn(back)
        for entity in turn.asks:
            yield f"as{far}:{entity}"
            yield f"as{far}:{entity}{answer}"
            yield f"as{far}:{entity}{short}"
        yield from (f"ao{far}:{entity}{answer[0]}" for entity, _ in turn.opens)
        far = min(far + 1, _FAR)
