"""Sample conversations from a seed: two-sided support chats of five lines of business.

Half of them (`dirty_share`) hold at least one of the five structured kinds - e-mail address, phone number, SSN,
card number, IP address - and usually names, addresses, PINs beside it, given where somebody asks for them. The others
hold nothing that belongs to a person, but order numbers, amounts, versions and tracking numbers that look like it.
"""

import random
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from transcrub.codec import Json
from transcrub.sandbox import dialogue
from transcrub.sandbox.dialogue import Exchange
from transcrub.sandbox.persona import Persona

_BEGIN = datetime(2024, 9, 1, 6, tzinfo=UTC)
_APART = timedelta(minutes=11)
_SECTORS = tuple(dialogue.CLEAN_OPENINGS)
_STRUCTURED_KINDS = tuple(dialogue.STRUCTURED_EXCHANGES)
_BYSTANDERS = (("email", "completed"), ("voice", "completed"), ("webmessaging", "active"))
_ONE_BYSTANDER_IN = 20


@dataclass(frozen=True, slots=True)
class Sample:
    """A made-up interaction.

    Attributes:
        interaction: as the platform gives it.
        dirty: whether it holds one of the five structured kinds.
        personal: pairs of entity and value that were said in it; empty where it is clean.
    """

    interaction: Mapping[str, Json] = field(repr=False)
    dirty: bool
    personal: tuple[tuple[str, str], ...] = field(repr=False)


def generate(count: int, *, seed: int = 1, dirty_share: float = 0.5) -> Iterator[Mapping[str, Json]]:
    """Give `count` completed web messaging interactions, and one of another type or state after every 20th.

    Args:
        count: how many the query of the requirement finds.
        seed: equal seeds give equal interactions, and a larger count only adds to a smaller one.
        dirty_share: share of them, 0 to 1, that hold one of the five structured kinds; exact to one.
    """
    for index, sample in enumerate(samples(count, seed=seed, dirty_share=dirty_share), start=1):
        yield sample.interaction
        if index % _ONE_BYSTANDER_IN == 0:
            kind, state = _BYSTANDERS[index // _ONE_BYSTANDER_IN % len(_BYSTANDERS)]
            bystander = _sample(random.Random(f"{seed}/bystander/{index}"), index, dirty=True).interaction
            yield {**bystander, "type": kind, "state": state}


def samples(count: int, *, seed: int = 1, dirty_share: float = 0.5) -> Iterator[Sample]:
    """Give the completed web messaging interactions of `generate`, each with what is personal in it."""
    for index in range(count):
        dirty = int((index + 1) * dirty_share) > int(index * dirty_share)
        yield _sample(random.Random(f"{seed}/{index}"), index, dirty=dirty)


def _sample(rng: random.Random, index: int, *, dirty: bool) -> Sample:
    persona = Persona(rng)
    script = _Script(rng, persona, _BEGIN + index * _APART + timedelta(seconds=rng.randrange(600)))
    sector = rng.choice(_SECTORS)
    _greet(script, sector)
    _open(script, sector, dirty=dirty)
    for exchange in _middle(rng, sector, dirty=dirty):
        script.exchange(exchange)
    if dirty and rng.random() < 0.3:  # noqa: PLR2004 - a share
        script.customer(rng.choice(dialogue.VOLUNTEERED))
    if rng.random() < 0.15:  # noqa: PLR2004 - a share
        script.attachment(dirty=dirty)
    script.agent(rng.choice(dialogue.RESOLUTIONS))
    script.exchange(rng.choice(dialogue.CLOSINGS))
    script.agent(rng.choice(dialogue.FAREWELLS))
    return Sample(script.interaction(dirty=dirty), dirty, script.personal() if dirty else ())


def _greet(script: "_Script", sector: str) -> None:
    rng = script.rng
    if rng.random() < 0.6:  # noqa: PLR2004 - a share
        script.topics(rng.choice(dialogue.BOT_GREETINGS), dialogue.TOPICS[sector])
    else:
        script.bot(rng.choice(dialogue.BOT_GREETINGS))


def _open(script: "_Script", sector: str, *, dirty: bool) -> None:
    rng = script.rng
    opening = rng.choice(dialogue.CLEAN_OPENINGS[sector])
    if dirty:
        opening = rng.choice(dialogue.DIRTY_OPENINGS).replace("{opening}", opening)
    script.customer(opening)
    script.bot(rng.choice(dialogue.BOT_HANDOVERS))
    script.agent(rng.choice(dialogue.NAMED_AGENT_HELLOS if dirty else dialogue.AGENT_HELLOS))


def _middle(rng: random.Random, sector: str, *, dirty: bool) -> Sequence[Exchange]:
    clean = rng.sample(dialogue.CLEAN[sector], rng.randrange(1, 4))
    if not dirty:
        return clean
    kinds = rng.sample(_STRUCTURED_KINDS, rng.choice((1, 1, 2, 2, 3)))
    exchanges = [
        *clean[:2],
        *(dialogue.STRUCTURED_EXCHANGES[kind] for kind in kinds),
        *rng.sample(dialogue.PERSONAL_EXCHANGES, rng.randrange(3)),
    ]
    rng.shuffle(exchanges)
    return exchanges


class _Script:
    """Collects the messages of one conversation."""

    def __init__(self, rng: random.Random, persona: Persona, start: datetime) -> None:
        self.rng = rng
        self._persona = persona
        self._start = self._time = start
        self._lower = rng.random() < 0.3  # noqa: PLR2004 - a share
        self._ids = {role: _uuid(rng) for role in ("customer", "bot", "agent")}
        self._messages: list[dict[str, Json]] = []

    def customer(self, template: str) -> dict[str, Json]:
        # Some people never press shift; their names and numbers stay as the persona has them.
        return self._say("customer", template.lower() if self._lower else template)

    def bot(self, template: str) -> dict[str, Json]:
        return self._say("bot", template)

    def agent(self, template: str) -> dict[str, Json]:
        return self._say("agent", template)

    def exchange(self, exchange: Exchange) -> None:
        self.agent(self.rng.choice(exchange.ask))
        self.customer(self.rng.choice(exchange.answer))
        if exchange.react:
            self.agent(self.rng.choice(exchange.react))

    def topics(self, greeting: str, topics: Sequence[str]) -> None:
        question = self.bot(greeting)
        question["type"] = "Structured"
        question["content"] = [
            {
                "contentType": "QuickReply",
                "quickReply": {"text": topic, "payload": topic, "action": "Message"},
            }
            for topic in topics
        ]
        chosen = self.rng.choice(topics)
        answer = self.customer(chosen)
        answer["type"] = "Structured"
        answer["text"] = chosen
        button: Json = {
            "type": "QuickReply",
            "text": chosen,
            "payload": chosen,
            "originatingMessageId": question["id"],
        }
        answer["content"] = [{"contentType": "ButtonResponse", "buttonResponse": button}]

    def attachment(self, *, dirty: bool) -> None:
        self.agent("Could you send me a photo of it?")
        message = self.customer("here you go")
        name = "receipt.jpg"
        if dirty:
            name = "passport_{first}_{last}.jpg".format_map(self._persona).lower()
        attachment: Json = {
            "id": _hex(self.rng),
            "mediaType": "Image",
            "mime": "image/jpeg",
            "filename": name,
            "url": f"https://api-downloads.sandbox.invalid/{_hex(self.rng)}",
            "contentSizeBytes": self.rng.randrange(20_000, 900_000),
        }
        content: Json = [{"contentType": "Attachment", "attachment": attachment}]
        message["type"] = "Structured"
        message["normalizedMessage"] = {"type": "Structured", "text": message["text"], "content": content}

    def interaction(self, *, dirty: bool) -> Mapping[str, Json]:
        attributes: dict[str, Json] = {"channel": "web", "language": "en-US"}
        name = "Guest"
        if dirty:
            name = "{first} {last}".format_map(self._persona)
            attributes["context.customerName"] = name
        participants: Json = [
            {"id": self._ids["customer"], "purpose": "customer", "name": name, "attributes": attributes},
            {"id": self._ids["bot"], "purpose": "bot", "name": "Virtual assistant", "attributes": {}},
            {"id": self._ids["agent"], "purpose": "agent", "name": self._persona["agent"], "attributes": {}},
        ]
        return {
            "id": _uuid(self.rng),
            "type": "webmessaging",
            "state": "completed",
            "startTime": _iso(self._start),
            "endTime": _iso(self._time),
            "participants": participants,
            "messages": list(self._messages),
        }

    def personal(self) -> tuple[tuple[str, str], ...]:
        said = "\n".join(str(message["text"]) for message in self._messages)
        return tuple((entity, value) for entity, value in self._persona.personal() if value in said)

    def _say(self, role: str, template: str) -> dict[str, Json]:
        self._time += timedelta(seconds=self.rng.randrange(4, 70))
        inbound = role == "customer"
        message: dict[str, Json] = {
            "id": _hex(self.rng),
            "type": "Text",
            "direction": "inbound" if inbound else "outbound",
            "from": self._ids[role],
            "to": self._ids["agent" if inbound else "customer"],
            "timestamp": _iso(self._time),
            "originatingEntity": "Bot" if role == "bot" else "Human",
            "text": template.format_map(self._persona),
        }
        self._messages.append(message)
        return message


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds")[:-6] + "Z"


def _hex(rng: random.Random) -> str:
    return f"{rng.getrandbits(128):032x}"


def _uuid(rng: random.Random) -> str:
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))
