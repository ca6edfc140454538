"""The transformer of the extra `accurate` alone: all its labels, at the threshold at which it finds most."""

from collections.abc import Callable, Iterable, Iterator

from transcrub.conversation import Conversation
from transcrub.detect.accurate import Piece, Transformer
from transcrub.finding import Finding

_THRESHOLD = 0.3
# Longer texts are read in windows that overlap, as the model's own package does.
_WINDOW, _OVERLAP = 480, 64
_OUR_NAMES = {
    "GIVEN_NAME": "PERSON",
    "SURNAME": "PERSON",
    "EMAIL": "EMAIL_ADDRESS",
    "PHONE": "PHONE_NUMBER",
    "TAX_ID": "US_SSN",
    "BANK_ACCOUNT": "ACCOUNT_NUMBER",
    "ROUTING_NUMBER": "ACCOUNT_NUMBER",
    "PASSPORT": "US_PASSPORT",
    "DRIVERS_LICENSE": "US_DRIVER_LICENSE",
    "BUILDING_NUMBER": "STREET_ADDRESS",
    "STREET_NAME": "STREET_ADDRESS",
    "SECONDARY_ADDRESS": "STREET_ADDRESS",
    "CITY": "LOCATION",
    "STATE": "LOCATION",
    "ZIP_CODE": "POSTAL_CODE",
}


def rampart() -> Callable[[Conversation], Iterator[Finding]]:
    """Return the transformer as a detector.

    Raises:
        SettingsError: the extra `accurate` is not installed, or its model does not load.
    """
    transformer = Transformer()
    transformer.load()

    def detect(conversation: Conversation) -> Iterator[Finding]:
        for field in conversation.fields():
            for offset in range(0, max(len(field.value) - _OVERLAP, 1), _WINDOW - _OVERLAP):
                text = field.value[offset : offset + _WINDOW]
                for start, end, name, score in _spans(text, transformer.read(text)):
                    yield Finding(field.pointer, offset + start, offset + end, name, score, f"rampart.{name}")

    return detect


def _spans(text: str, pieces: Iterable[Piece]) -> Iterator[tuple[int, int, str, float]]:
    """Give runs of pieces of one name, with nothing but blanks between them."""
    run: tuple[int, int, str, float] | None = None
    for piece in pieces:
        label, chance = max(piece.chances.items(), key=lambda each: each[1])
        name = _OUR_NAMES.get(label, label)
        if run and run[2] == name and chance >= _THRESHOLD and not text[run[1] : piece.start].strip():
            run = (run[0], piece.end, name, max(run[3], chance))
            continue
        if run:
            yield run
        run = (piece.start, piece.end, name, chance) if label != "O" and chance >= _THRESHOLD else None
    if run:
        yield run
