"""A CRFsuite model that several threads and processes may use."""

import threading

import pycrfsuite


class Labeller:
    """Gives each thread a CRFsuite tagger of its own: one holds the sequence at work. It pickles as the model alone."""

    def __init__(self, model: bytes) -> None:
        """Take a model as CRFsuite wrote it; it is opened where it is first used."""
        self._model = model
        self._local = threading.local()

    def __reduce__(self) -> tuple[object, ...]:
        return Labeller, (self._model,)

    @property
    def tagger(self) -> pycrfsuite.Tagger:
        """This thread's tagger."""
        if not hasattr(self._local, "tagger"):
            self._local.tagger = pycrfsuite.Tagger()
            self._local.tagger.open_inmemory(self._model)
        tagger: pycrfsuite.Tagger = self._local.tagger
        return tagger
