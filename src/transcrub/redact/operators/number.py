"""The operator `number`: the same person has the same number throughout a conversation."""

from transcrub.redact.operators.interface import Replace, Scene
from transcrub.redact.placeholders import numbers


def number(scene: Scene) -> Replace:
    """Return what replaces values by `[PERSON_1]`, `[PERSON_2]`, ... in order of first appearance.

    Numbers that already stand in the conversation are passed over: who they meant is not known any more.
    """
    highest: dict[str, int] = {}
    for text in scene.texts:
        for entity, taken in numbers(text):
            highest[entity] = max(taken, highest.get(entity, 0))

    def replace(value: str, entity: str) -> str:
        return f"[{entity}_{highest.get(entity, 0) + scene.identities.of(entity, value).number}]"

    return replace
