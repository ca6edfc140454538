"""The operator `encrypt`: the value itself, sealed; `transcrub decrypt` brings it back with the key."""

from transcrub.redact.operators.interface import Replace, Scene
from transcrub.redact.sealing import Seal


def encrypt(scene: Scene) -> Replace:
    """Return what replaces values by `[ENC:PERSON:...]`.

    Raises:
        SettingsError: the key is not set.
    """
    seal = Seal(scene.keys.for_operator("encrypt"))

    def replace(value: str, entity: str) -> str:
        return seal.seal(value, entity, scene.conversation)

    return replace
