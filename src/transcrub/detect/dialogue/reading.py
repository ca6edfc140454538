"""What a message says of itself: values that it announces ("my pin is 1234"), and loose ones that nobody claims."""

# ruff: noqa: PLR0911 - a reader is a row of guards; how many digits and letters a value has is the subject of this file

from functools import lru_cache

from transcrub.detect.dialogue.announced import (
    CODE,
    announced_name,
    announced_word,
    fit_announced,
    one_time,
    plausible_name,
)
from transcrub.detect.dialogue.answers.postal import behind_streets
from transcrub.detect.dialogue.behind import REACH_BACK, stands_last, tells
from transcrub.detect.dialogue.cards import CC, beside_card, is_no_card
from transcrub.detect.dialogue.evident import evident, placed
from transcrub.detect.dialogue.fit import fit
from transcrub.detect.dialogue.introductions.gate import introductions
from transcrub.detect.dialogue.introductions.named import addressed, titled_name
from transcrub.detect.dialogue.questions import asks_in
from transcrub.detect.dialogue.sense import Announced, Reading, Sense
from transcrub.detect.dialogue.tokens import KEPT, PLACEHOLDER, SHORT, Tokens, tokenise
from transcrub.detect.dialogue.values.address import named_street_at, open_address_at
from transcrub.detect.dialogue.values.mail import wide_mail_at
from transcrub.detect.dialogue.values.names import PARTICLES, name_at, titled_abroad
from transcrub.detect.dialogue.values.shapes import Shape, Value, value_at
from transcrub.detect.dialogue.values.street_first import is_street_first, open_street_at
from transcrub.detect.lexicon import CUES, FILLS, MERE, PASSES, SINGLE, WORDED, Cue, CueKind, Pack, holds
from transcrub.detect.lexicon.exclamations import is_exclamation

# A cue reaches over words that link, and over this many others ("my pin, if i remember, is 1234").
_REACH = 2
_REACH_CORRECTED = 9
_LONGEST_LINK, _LONGEST_COUNT = 9, 3
_MOST_WAITING = 8
_CODED = frozenset({"ORDER_ID", "ACCOUNT_NUMBER", "PASSWORD", "USERNAME"})
_WIDE = _CODED | {"LICENSE_PLATE"}
_WORD_ENTITIES = frozenset({"PASSWORD", "USERNAME"})
_TITLE = Cue(CueKind.GREETING, "PERSON", ("title",))
_SCORES = {
    CueKind.ASKED: (0.55, 0.45),
    CueKind.TAG: (0.45, 0.40),
    CueKind.NAME: (0.55, 0.45),
    CueKind.GREETING: (0.2, 0.5),
}


class Reader:
    """Reads one message from left to right."""

    def __init__(self, tokens: Tokens, pack: Pack) -> None:
        self.tokens = tokens
        self.pack = pack
        self.sense = Sense(tokens)
        self._flags, self._cues = pack.looked_over(tokens.words)
        self._waiting: list[Announced] = []
        self._all: list[Announced] = []
        self._matter = False
        self._matter_stop = 0
        # What a sentence speaks of last, and what a list under it is a list of.
        self._named: Cue | None = None
        self._asked: Announced | None = None
        self._listed: Cue | None = None
        self._distance = 0
        self._links = 0
        # "that zip code was wrong, it is actually 98187": a correction may stand far behind its cue.
        self._reach = _REACH_CORRECTED if holds(pack.corrections, tokens.words) else _REACH

    def read(self) -> Sense:
        """Return what the message says."""
        index, flags = 0, self._flags
        if (opening := addressed(self.tokens, self.pack)) is not None and self._is_somebody(opening[0]):
            index = opening[0].stop
            self._found(opening[0], *opening[1])
        for value, evidence in introductions(self.pack).found_in(self.tokens):
            self._found(value, *evidence)
        while index < len(flags):
            if not (self._waiting or self._matter or self._listed):
                index = self._idle(index)
                if index == len(flags):
                    break
            own = flags[index]
            if own & FILLS and own & PASSES and self._passes(index):
                if not self.tokens.spaced(index) and self.tokens.breaks_before(index):
                    self._break(index)
                self._fill(self.tokens.words[index])
                index += 1
                continue
            if not self.tokens.spaced(index) and self.tokens.breaks_before(index):
                self._break(index)
            index = self._step(index)
        self.sense.readings += (*beside_card(self.sense), *behind_streets(self.sense, self.pack))
        self.sense.open = [(each.place, each.cue) for each in self._all if not each.bound]
        self.sense.asks = asks_in(self.tokens, self.sense.open, self.pack)
        return self.sense

    def _is_somebody(self, opening: Value) -> bool:
        """Say whether a message begins with a name, and not with a word that is one in other languages: "Dale,"."""
        return self.pack.is_english or self.tokens.words[opening.first] not in self.pack.stop

    def _idle(self, index: int) -> int:
        """Return the next word that is worth a look while nothing waits for a value; count the others."""
        flags, last, others = self._flags, len(self._flags) - 1, 0
        while index <= last:
            own = flags[index]
            following = flags[index + 1] if index < last else WORDED
            if not own & (PASSES | MERE) or not following & WORDED or own & following & SINGLE:
                break
            if own & CUES:
                break
            others += not own & FILLS
            index += 1
        self.sense.others += others
        return index

    def _passes(self, index: int) -> bool:
        """Say whether a common word is no cue and, with another word behind it, starts no value."""
        flags = self._flags
        own = flags[index]
        if index + 1 < len(flags) and (not flags[index + 1] & WORDED or own & flags[index + 1] & SINGLE):
            return False
        return not own & CUES

    def _fill(self, word: str) -> None:
        """Count a word that may stand between a cue and its value."""
        if word not in self.pack.links:
            self._wander()
        else:
            self._links += 1
            if self._links > _LONGEST_LINK:
                self._forget()

    def _step(self, index: int) -> int:
        word = self.tokens.words[index]
        if word == PLACEHOLDER:
            return self._already(index)
        cue = self._cue_at(index) if self._flags[index] & CUES else None
        if cue is not None and cue.kind is not CueKind.GREETING:
            return self._announce(index, cue)
        if cue is None or len(cue.words) == 1:
            value = self._value(index)
            if value is not None:
                return self._bind(value)
        if cue is not None:
            return self._greet(index, cue)
        if word in self.pack.language.titles:
            return self._greet(index, _TITLE)
        if word not in self.pack.links and word not in self.pack.stop and not is_exclamation(word):
            word_value = self._word_value(index)
            if word_value is not None:
                return self._bind(word_value)
            self.sense.others += 1
            self._wander()
        else:
            self._fill(word)
        return index + 1

    def _cue_at(self, index: int) -> Cue | None:
        """Return the cue that starts at a word; "on your account, code" is of two, "make it 5" of none."""
        words = self.tokens.words
        cue = self._cues.get(index)
        if cue is None:
            return None
        if words[index : index + 2] == ["make", "it"] and len("".join(words[index + 2 : index + 3])) > _LONGEST_COUNT:
            return None
        if len(cue.words) == 1:
            return None if cue.words == CC and is_no_card(words[index + 1 : index + 2]) else cue
        if any("," in self.tokens.gap(index + at) for at in range(1, len(cue.words))):
            return self.pack.cue_at(words[: index + 1], index)
        return cue

    def _already(self, index: int) -> int:
        """Take a redacted value for what the nearest cue waits for."""
        self.sense.redacted.append(self._waiting[-1].cue.entity if self._waiting else "")
        if self._waiting:
            self._waiting[-1].bound = True
        self._distance = self._links = 0
        return index + 1

    def _value(self, index: int) -> Value | None:
        nearest = self._waiting[-1].cue if self._waiting and not self._distance else None
        if nearest is not None and nearest.entity == "STREET_ADDRESS":
            stop = named_street_at(self.tokens, index, self.pack)
            if stop is not None:
                return Value(Shape.ADDRESS, index, stop)
        if is_street_first(self.pack) and any(waiting.cue.entity == "STREET_ADDRESS" for waiting in self._waiting):
            place = open_street_at(self.tokens, index, self.pack)
            if place is not None:
                return Value(Shape.ADDRESS, *place)
        wide = nearest is not None and nearest.entity in _WIDE and nearest.kind is CueKind.ASKED
        if not wide and self._mere(index):
            return None
        value = value_at(self.tokens, index, self.pack, wide=wide)
        if value is None and not self._waiting:
            return None
        entities = {waiting.cue.entity for waiting in self._waiting}
        if value is not None and value.shape is Shape.NUMBER and "STREET_ADDRESS" in entities:
            stop = open_address_at(self.tokens, index, self.pack)
            return value if stop is None else Value(Shape.ADDRESS, index, stop)
        if value is None and "EMAIL_ADDRESS" in entities and (stop := wide_mail_at(self.tokens, index)) is not None:
            return Value(Shape.EMAIL, index, stop)
        return value

    def _mere(self, index: int) -> bool:
        """Say at once that no value begins at a word, where it and the next are mere words."""
        flags = self._flags
        return bool(flags[index] & MERE and (index + 1 == len(flags) or flags[index + 1] & WORDED))

    def _announce(self, index: int, cue: Cue) -> int:
        stop = index + len(cue.words)
        if cue.kind is CueKind.MATTER:
            self._matter_stop = stop
            if not (self._waiting and self._joined(self._waiting[-1], index)):
                self._matter = self.sense.matters = True
                self._waiting.clear()
        else:
            announced = Announced(cue, index)
            if cue.entity in _CODED:
                self._named = cue
            if cue.kind is CueKind.ASKED:
                self._all.append(announced)
                self._asked = announced
            joined = bool(self._waiting) and self._joined(self._waiting[-1], index)
            if joined and not (cue.kind is CueKind.ASKED and self._waiting[-1].cue.kind is CueKind.TAG):
                self._waiting.insert(len(self._waiting) - 1, announced)
            else:
                self._waiting.append(announced)
            del self._waiting[:-_MOST_WAITING]
            self._matter = False
            self._claim_before(index, announced)
        self._distance = self._links = 0
        return stop

    def _joined(self, earlier: Announced, index: int) -> bool:
        """Say whether a cue only tells more of the one before ("name on the account", "last four of my card")."""
        between = self.tokens.words[earlier.place + len(earlier.cue.words) : index]
        return bool(between) and not earlier.bound and not self.pack.language.joins.isdisjoint(between)

    def _claim_before(self, index: int, announced: Announced) -> None:
        """Bind the value that stands before its cue: "8976 is my pin"."""
        if announced.cue.kind is not CueKind.ASKED and announced.cue.words != CODE:
            return
        near = self.tokens.words[max(0, index - 1 - REACH_BACK) : index]
        if PLACEHOLDER in near:
            # "[REDACTED] is my pin": claimed by an earlier reading.
            between = near[len(near) - near[::-1].index(PLACEHOLDER) :]
            announced.bound = tells(self._last_loose(), between, index, self.tokens, self.pack)
            return
        value = self._last_loose()
        if value is None or not (
            tells(value, self.tokens.words[value.stop : index], index, self.tokens, self.pack)
            or stands_last(value, announced.cue, index, self.tokens, self.pack)
        ):
            return
        told = one_time(value, announced, self.tokens)
        fitting = fit(told.cue.entity, value, self.tokens) if told.cue.entity != "ORDER_ID" else 0.0
        if fitting:
            self.sense.loose.pop()
            self._found(value, told, fitting)

    def _last_loose(self) -> Value | None:
        return self.sense.loose[-1] if self.sense.loose else None

    def _greet(self, index: int, cue: Cue) -> int:
        """Read the name after "this is", "hi", "thanks"."""
        stop = index + len(cue.words)
        while stop < len(self.tokens) and self.tokens.words[stop] in self.pack.language.titles:
            stop += 1
        abbreviated = cue is _TITLE and stop < len(self.tokens) and self.tokens.gap(stop) == ". "
        title = stop - 1
        while cue is _TITLE and stop + 1 < len(self.tokens) and self.tokens.words[stop] in PARTICLES:
            stop += 1
        broken = stop < len(self.tokens) and self.tokens.breaks_before(stop) and not abbreviated
        if stop < len(self.tokens) and not broken and self._value(stop) is None:
            name = name_at(self.tokens, stop, self.pack, strict=True)
            if name is None and cue is _TITLE:
                name = titled_name(self.tokens, title, stop, self.pack) or titled_abroad(self.tokens, stop, self.pack)
            plausible = name is not None and plausible_name(name, self.tokens, self.pack)
            if name is not None and cue is _TITLE:
                name = Value(name.shape, index, name.stop, letters=name.letters)
            if name is not None and plausible:
                self._found(name, Announced(cue, index), 0.8)
                return name.stop
        self._wander(len(cue.words))
        return index + len(cue.words)

    def _word_value(self, index: int) -> Value | None:
        """Read a value that is a word: a name after its cue, a username, a password."""
        if not self._waiting:
            return None
        waiting = self._waiting[-1]
        adjacent = self._adjacent(waiting, index)
        if waiting.cue.entity == "PERSON":
            return announced_name(self.tokens, index, waiting, self.pack, adjacent=adjacent)
        if waiting.cue.entity in _WORD_ENTITIES and waiting.cue.kind is CueKind.ASKED and not waiting.bound:
            return announced_word(self.tokens, index, waiting, self.pack, adjacent=adjacent)
        return None

    def _adjacent(self, waiting: Announced, index: int) -> bool:
        between = self.tokens.words[waiting.place + len(waiting.cue.words) : index]
        return self._distance == 0 and len(between) <= _LONGEST_LINK

    def _bind(self, value: Value) -> int:
        """Give a value to the cue that it fits best, the nearest first."""
        of_matter = self._matter_stop == value.first and value.first and not self.tokens.breaks_before(value.first)
        if value.shape is Shape.AMOUNT or of_matter:
            return value.stop
        if (evidence := placed(value, self.tokens, self.pack)) is not None:
            self._found(value, *evidence)
            return value.stop
        best, best_fit = None, 0.0
        for waiting in reversed(self._waiting):
            fitting = fit_announced(waiting, value, self.tokens, self.pack, near=not self._distance)
            if fitting > best_fit + (0.15 if best is not None and not best.bound else 0.0):
                best, best_fit = waiting, fitting
        if best is not None:
            self._found(value, one_time(value, best, self.tokens), best_fit)
            self._distance = self._links = 0
        elif (evidence := evident(value, self.tokens, self.pack, matter=self._matter)) is not None:
            self._found(value, *evidence)
        elif not self._matter and value.shape is not Shape.NAME:
            self.sense.loose.append(value)
        return value.stop

    def _found(self, value: Value, announced: Announced, fitting: float) -> None:
        announced.bound = True
        base, weight = _SCORES[announced.cue.kind]
        self.sense.readings.append(
            Reading(
                first=value.first,
                stop=value.stop,
                entity=announced.cue.entity,
                score=round(base + weight * fitting, 3),
                base=fitting,
                cue=announced.cue.phrase,
                doubtful=announced.cue.kind is CueKind.GREETING,
            )
        )

    def _wander(self, count: int = 1) -> None:
        self._distance += count
        if self._distance > self._reach:
            self._forget()

    def _break(self, index: int) -> None:
        """A sentence ends: only "name:" or a question that the speaker answers himself reach over it."""
        gap = self.tokens.gap(index)
        if gap == ". " and self._listed is not None and self.tokens.words[index - 1].isdigit():
            # The number of an item in a list.
            return
        last = self._waiting[-1] if self._waiting else None
        close = last is not None and last.place + len(last.cue.words) == index
        if "\n" in gap and ":" in gap and self._named is not None:
            self._listed = self._named
        self._named = None
        corrected = self._reach > _REACH and last is not None and last.cue.kind is CueKind.ASKED and "?" not in gap
        if not corrected and not (close and not {"?", ":", "\n"}.isdisjoint(gap)):
            self._forget()
            if self._listed is not None and "\n" in gap:
                self._waiting.append(Announced(self._listed, index - len(self._listed.words)))
            elif self._asked is not None and not self._asked.bound and self._resumes(index, gap):
                # "I do have my PIN, if that helps. It's 4471": a number that all of the sentence gives, and no word.
                self._waiting.append(self._asked)
                self._distance = 1
        self._asked = None

    def _resumes(self, index: int, gap: str) -> bool:
        """Say whether a sentence gives just the value that the one before spoke of."""
        tokens, words = self.tokens, self.tokens.words
        if "?" in gap or words[index] not in self.pack.language.resumes:
            return False
        stop = next((at for at in range(index + 1, len(words)) if tokens.breaks_before(at)), len(words))
        value = value_at(tokens, index + 1, self.pack) if index + 1 < stop else None
        return value is not None and value.stop == stop

    def _forget(self) -> None:
        self._waiting.clear()
        self._matter = False
        self._distance = self._links = 0


def read_message(text: str, pack: Pack) -> Sense:
    """Return what a message says of itself."""
    return _read_once(text, pack).copy() if len(text) <= SHORT else Reader(tokenise(text), pack).read()


@lru_cache(maxsize=KEPT)
def _read_once(text: str, pack: Pack) -> Sense:
    return Reader(tokenise(text), pack).read()
