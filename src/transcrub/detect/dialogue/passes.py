"""The dialogue pass: what was asked decides what an answer is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from transcrub.conversation import Conversation, Message, Speaker
from transcrub.detect.dialogue.answers.answer import read_answer
from transcrub.detect.dialogue.answers.postal import TOLD
from transcrub.detect.dialogue.flats_answered import flats_answered
from transcrub.detect.dialogue.followed import HEARD, YEAR, asks_again, asks_year, left_open, offered, points
from transcrub.detect.dialogue.houses_again import houses_again
from transcrub.detect.dialogue.houses_told import houses_told
from transcrub.detect.dialogue.mended import mended
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.reading import read_message
from transcrub.detect.dialogue.runs import read_run
from transcrub.detect.dialogue.secrets_hinted import secrets_hinted
from transcrub.detect.dialogue.secrets_told import secrets_told
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.strays import Heard, read_strays
from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.edges import widened
from transcrub.detect.lexicon import Pack, guess_language, holds, pack
from transcrub.detect.slices import LONG, beginning, behind
from transcrub.finding import Finding, Why

_LAPSE, _FORGOTTEN = 4, 6
_CHATTY = 3
_RUN = 3
# Where one is told, the other may be told, too, or the rest of it.
_PARTED = (("STREET_ADDRESS", "POSTAL_CODE"), ("MAC_ADDRESS", "MAC_ADDRESS"))
_OTHER = {Speaker.CUSTOMER: Speaker.AGENT, Speaker.AGENT: Speaker.CUSTOMER}


class DialoguePass:
    """Finds what the conversation gives away: answers to questions, announced values, people identifying themselves."""

    name = "dialogue"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:  # noqa: ARG002 - the interface
        """Return the values that were asked for, announced, or given in a run of short messages."""
        language = pack(guess_language(field.value for field in conversation.fields()))
        talk = [(message, text) for message in conversation.messages for text in _texts(message)]
        alone = len(talk) >= _RUN and _one_sided(conversation)
        floor = _Floor(language)
        heard: list[Heard] = []
        for message, (text, pointers) in talk:
            sense, readings = floor.hear(message, text, pointers[0])
            places = [(reading.first, reading.stop) for reading in readings]
            heard.append(Heard(_side(message.speaker), text[:LONG], sense, places, readings))
            for reading in readings:
                yield from _findings(reading, sense.tokens, pointers)
            if len(text) > LONG:
                yield from _beyond(text, pointers, language)
        told: Iterator[tuple[int, Reading]] = iter(())
        if alone and not floor.asked_anything:
            told = read_run([each.sense for each in heard], language)
        elif len({each.side for each in heard}) > 1:
            told = read_strays(heard, language)
        for index, reading in told:
            yield from _findings(reading, heard[index].sense.tokens, talk[index][1][1])
        readers = (mended, secrets_told, secrets_hinted, houses_again, houses_told, flats_answered)
        again = (reader(heard, language) for reader in readers)
        for index, reading in chain.from_iterable(again):
            yield from _findings(reading, tokenise(heard[index].text), talk[index][1][1])


def _beyond(text: str, pointers: Sequence[str], language: Pack) -> Iterator[Finding]:
    """Return the values that a long text announces behind its beginning, read a slice at a time."""
    for part in behind(text):
        if not part.is_talk():
            continue
        sense = read_message(part.text, language)
        for reading in sense.readings:
            for each in _findings(reading, sense.tokens, pointers):
                if part.holds(each.start + part.start):
                    yield replace(each, start=each.start + part.start, end=each.end + part.start)


class _Floor:
    """Who asked what, and whose turn it is to answer."""

    def __init__(self, language: Pack) -> None:
        self.language = language
        self.open: dict[Speaker, list[Asked]] = {}
        # What each side was about to tell, and asked last; what was told since, and how many messages ago.
        self.begun: dict[Speaker, list[Asked]] = {}
        self.last: dict[Speaker, list[Asked]] = {}
        self.told: list[Asked] = []
        self.since = 0
        self.asked_anything = False

    def hear(self, message: Message, text: str, pointer: str) -> tuple[Sense, list[Reading]]:
        """Return what a message says, and its values; note what it asks for."""
        side = _side(message.speaker)
        asked = self.open.setdefault(side, [])
        begun = self.begun.pop(side, [])
        self.since += 1
        if self.since > _FORGOTTEN:
            self.last, self.told = {}, []
        first = beginning(text)
        sense = read_message(first, self.language)
        # An agent who is asked gives away little, and speaks of much: only a short answer is one.
        talks = side is Speaker.AGENT and sense.others > _CHATTY
        meant = [*self._pointed_at(sense, asked, pointer), *asked, *begun]
        answers = [] if talks or not meant else list(read_answer(sense, meant, self.language))
        readings = [each for each in (*sense.readings, *answers) if sense.tokens.starts[each.first] < LONG]
        self.open[side] = [each for each in asked if each.age < _LAPSE]
        for each in self.open[side]:
            each.age += 1
        told = [Asked(each.entity, each.cue or "", pointer) for each in readings if each.entity != "PERSON"]
        if told:
            self.told, self.since = told, 0
        self._ask(sense, side, pointer)
        self.begun[side] = [Asked(*each, pointer) for each in (*left_open(sense, self.language), *offered(sense))]
        return sense, readings

    def _pointed_at(self, sense: Sense, asked: Sequence[Asked], pointer: str) -> list[Asked]:
        """Return what "hers is 4471" means: what was asked or told last."""
        if not sense.loose:
            return []
        kinds = {each.entity: each.cue for each in (*chain(*self.last.values()), *self.told)}
        meant = [kind for kind in kinds if points(sense, kind, self.language)]
        open_ones = {each.entity for each in asked}
        if not meant and points(sense, "", self.language):
            return [Asked("ACCOUNT_NUMBER", "", pointer, pointed=True)]
        return [Asked(kind, kinds[kind], pointer, pointed=True) for kind in meant if kind not in open_ones]

    def _ask(self, sense: Sense, side: Speaker, pointer: str) -> None:
        asked = [Asked(entity, phrase, pointer) for entity, phrase in (*sense.asks, *_to_confirm(sense))]
        if not any(each.entity for each in asked) and holds(self.language.prompts, sense.tokens.words):
            # "Could you add my frequent flyer number?" - "Of course, what is it?"
            asked = [Asked(each.entity, each.cue, pointer) for each in self.open[side] if each.entity and each.age == 1]
        if not any(each.entity for each in asked):
            asked = self._follow_up(sense, side, pointer) or asked
        other = _answering(side)
        waiting = self.open.setdefault(other, [])
        if asked:
            named = {each.entity for each in asked}
            self.open[other] = [each for each in waiting if not each.answers and each.entity not in named] + asked
            if named - {""}:
                self.last[side], self.since = [each for each in asked if each.entity], 0
                self.told = [] if "?" in sense.tokens.text else self.told
            self.asked_anything = self.asked_anything or side is not Speaker.CUSTOMER
        elif waiting and holds(self.language.again, sense.tokens.words):
            for each in waiting:
                each.age = each.answers = 0
                each.closed = False
        else:
            self._go_on(side)
            # Who hears a birthday that is wrong says the right one, asked or not.
            waiting += [
                Asked(each.entity, HEARD, pointer, age=_LAPSE - 1)
                for each in sense.readings
                if each.entity == "DATE_OF_BIRTH" and side is not Speaker.CUSTOMER
            ]
        for told, other_part in _PARTED:
            if any(each.entity == told for each in sense.readings):
                self.open[other].append(Asked(other_part, TOLD, pointer, age=_LAPSE - 1))

    def _follow_up(self, sense: Sense, side: Speaker, pointer: str) -> list[Asked]:
        """Return what a question asks for that only says whose, or which part: "and yours?", "the year?"."""
        asked = self.last.get(side, [])
        if asks_again(sense.tokens, self.language):
            return [Asked(each.entity, each.cue, pointer) for each in asked or self.told]
        born = any(each.entity == "DATE_OF_BIRTH" for each in (*asked, *self.told))
        return [Asked("DATE_OF_BIRTH", YEAR, pointer)] if born and asks_year(sense.tokens) else []

    def _go_on(self, side: Speaker) -> None:
        """Close what the other side has answered, now that this one speaks of something else."""
        for each in self.open.get(_answering(side), ()):
            each.closed = each.answers > 0


def _to_confirm(sense: Sense) -> Iterator[tuple[str, str]]:
    """Give what a message asks to be confirmed ("your PIN is 4407?"): who says no may tell it anew."""
    tokens = sense.tokens
    if not tokens.text.endswith("?"):
        return
    for reading in sense.readings:
        last = not any(tokens.breaks_before(place) for place in range(reading.stop, len(tokens)))
        # "Hauptstr. 7?" - "ja, 3007 Bern": what is told behind a street is no other one.
        told = reading.first + 1 if reading.entity == "STREET_ADDRESS" else reading.stop
        if last and any(map(str.isdigit, tokens.text[tokens.starts[reading.first] : tokens.ends[told - 1]])):
            yield reading.entity, reading.cue or ""


def _side(speaker: Speaker) -> Speaker:
    return Speaker.AGENT if speaker is Speaker.BOT else speaker


def _answering(side: Speaker) -> Speaker:
    return _OTHER.get(side, Speaker.UNKNOWN)


def _one_sided(conversation: Conversation) -> bool:
    return len({_side(message.speaker) for message in conversation.messages if message.fields}) == 1


def _texts(message: Message) -> list[tuple[str, list[str]]]:
    """Return the distinct texts of a message, each with all the places where it stands."""
    texts: dict[str, list[str]] = {}
    for each in message.fields:
        texts.setdefault(each.value, []).append(each.pointer)
    return list(texts.items())


def _findings(reading: Reading, tokens: Tokens, pointers: Sequence[str]) -> Iterator[Finding]:
    rule = "dialogue." + ("answer" if reading.question else "run" if reading.cue == "run" else "announced")
    cue = None if rule == "dialogue.run" else reading.cue
    why = Why(base=reading.base, cue=cue, question=reading.question, source=reading.source)
    # Beside stars a sign alone ("#") is what was left of a value.
    if not any(map(str.isalnum, "".join(tokens.words[reading.first : reading.stop]))):
        return
    for pointer in pointers:
        start, end = tokens.starts[reading.first], tokens.ends[reading.stop - 1]
        if reading.entity == "PERSON" and tokens.words[reading.stop - 1].endswith("'s"):
            end -= len("'s")
        start, end = widened(tokens.text, start, end, reading.entity)
        yield Finding(pointer, start, end, reading.entity, reading.score, rule, why)
