"""Wrong answers under 200: pages that mislead, updates that do not do what they say. Pure functions."""

from collections.abc import Mapping
from dataclasses import replace

from transcrub.codec import Json
from transcrub.sandbox.answers import Answer, error_answer
from transcrub.sandbox.faults import PageFault, UpdateFault

_MAINTENANCE = b"<!doctype html><title>Maintenance</title><p>We will be back soon."


def error_page(fault: PageFault, correlation_id: str) -> Answer | None:
    """Return the page that is none, where the fault asks for one."""
    if fault == "html":
        return Answer(200, _MAINTENANCE, content_type="text/html")
    if fault == "error":
        error = error_answer(500, "internal.server.error", "The service failed.", correlation_id=correlation_id)
        return replace(error, status=200)
    return None


def damaged(
    fault: UpdateFault, stored: Mapping[str, Json], updated: Mapping[str, Json]
) -> tuple[Mapping[str, Json], Mapping[str, Json]]:
    """Return what is kept and what is answered instead of `updated`."""
    if fault == "ignore":
        return stored, stored
    if fault == "forget":
        return stored, updated
    kept = {**updated, "messages": _damaged_messages(fault, stored["messages"], updated["messages"])}
    return kept, kept


def _damaged_messages(fault: UpdateFault, stored: Json, updated: Json) -> Json:
    assert isinstance(stored, list)
    assert isinstance(updated, list)
    if fault == "drop_field":
        return [_without_last_field(updated[0]), *updated[1:]] if updated else updated
    return [_halved(before, after) for before, after in zip(stored, updated, strict=True)]


def _without_last_field(message: Json) -> Json:
    if not isinstance(message, dict):
        return message
    lost = next((key for key in reversed(message) if key not in {"id", "text"}), None)
    return {key: value for key, value in message.items() if key != lost}


def _halved(before: Json, after: Json) -> Json:
    if not isinstance(before, dict) or not isinstance(after, dict):
        return after
    text = after.get("text")
    if not isinstance(text, str) or text == before.get("text"):
        return after
    return {**after, "text": text[: len(text) // 2]}
