"""Open corpora that may join the training: those whose licence lets a model be made of them and given away."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from training.conversations import Line
from transcrub.codec import loads
from transcrub.conversation import Speaker
from transcrub.detect.tagger.crf import LABELS
from transcrub.evaluate import Labelled, read_corpus

# Share-alike licences are not among them: whether a model is an adaptation of its text is not settled.
PERMITTED = frozenset({"MIT", "Apache-2.0", "MIT/Apache-2.0", "CC-BY-4.0", "CDLA-Permissive-1.0"})
"""Licences, as the lines of a corpus name theirs."""

# Where a type is not labelled throughout, what may hold it is not taught: it would teach to look away.
_MAY_HOLD = {
    "PERSON": re.compile(r"[^\W\d_]{2,}"),
    "STREET_ADDRESS": re.compile(r"\d"),
    "USERNAME": re.compile(r"user|login|handle|_|[a-z]\d", re.IGNORECASE),
    "DATE_OF_BIRTH": re.compile(r"birth|born|dob|\d", re.IGNORECASE),
    "POSTAL_CODE": re.compile(r"\d{4}|\d [A-Z]", re.IGNORECASE),
}


@dataclass(frozen=True)
class Corpus:
    """One open corpus: its name, licence, the digest of its file, and its conversations."""

    name: str
    licence: str
    digest: str
    conversations: tuple[tuple[Line, ...], ...]

    @property
    def about(self) -> dict[str, str]:
        """What the model's record says of it."""
        return {"name": self.name, "licence": self.licence, "sha256": self.digest}


def open_corpora(paths: Iterable[Path], without: Iterable[str] = ()) -> list[Corpus]:
    """Read corpora.

    Args:
        paths: files, which join whatever their licence, and folders, of which the English ones under a permitted
            licence do.
        without: names of those that shall not.
    """
    found = []
    for path in paths:
        files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
        for file in files:
            corpus, languages = _read(file)
            fits = corpus.licence in PERMITTED and languages <= {"en"}
            if corpus.name not in without and (fits or file == path):
                found.append(corpus)
    return found


def _read(path: Path) -> tuple[Corpus, set[str]]:
    content = path.read_bytes()
    lines = [line for line in content.splitlines() if line.strip()]
    raw = [each for line in lines if isinstance(each := loads(line), dict)]
    licences = {str(each.get("license", "unknown")) for each in raw}
    whole = all("messages" in each for each in raw)
    conversations = tuple(map(_lines, read_corpus(path.stem, lines))) if whole else ()
    licence = licences.pop() if len(licences) == 1 and whole else "unknown"
    return (
        Corpus(path.stem, licence, sha256(content).hexdigest(), conversations),
        {str(each.get("lang", "en")) for each in raw},
    )


def _lines(labelled: Labelled) -> tuple[Line, ...]:
    lines = []
    for message in labelled.conversation.messages:
        if not message.fields:
            continue
        text, pointer = message.fields[0].value, message.fields[0].pointer
        spans = tuple((each.start, each.end, each.entity) for each in labelled.gold.get(pointer, ()))
        named = {entity for _, _, entity in spans}
        taught = pointer in labelled.gold and not any(
            _MAY_HOLD[entity].search(text)
            for entity in LABELS
            if entity not in labelled.complete and entity not in named
        )
        lines.append(Line("out" if message.speaker is Speaker.AGENT else "in", text, spans, taught=taught))
    return tuple(lines)
