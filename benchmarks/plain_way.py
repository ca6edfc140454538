"""The plain way: what one writes in an afternoon. A sequential loop, five patterns, one PATCH per interaction.

It is the opponent of the benchmark, so it is given what a fair one deserves: one pooled `httpx.Client`, compiled
patterns, no printing. It has no ledger, no retries and no comparison; it writes first and hopes. Like the loop it
stands for it PATCHes every interaction; `--only-changed` spares those in which nothing was found.
"""

import argparse
import json
import os
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx

PLACEHOLDER = "[REDACTED]"
PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}\b",  # e-mail
        r"\b(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}\b",  # US phone
        r"\b\d{3}-\d{2}-\d{4}\b",  # SSN
        r"\b(?:\d[ -]*?){13,16}\b",  # card
        r"\b(?:\d{1,3}\.){3}\d{1,3}\b",  # IPv4
    )
)
PAUSE_SECONDS = 1.0
PAUSE_AFTER = 10
_QUERY = {
    "query": "type eq 'webmessaging' and state eq 'completed'",
    "size": 100,
    "fields": "id,type,messages,participants,startTime",
}


@dataclass(slots=True)
class Counts:
    """What was done."""

    read: int = 0
    patched: int = 0


def redact(text: str) -> str:
    """Return the text with whatever the five patterns match replaced."""
    for pattern in PATTERNS:
        text = pattern.sub(PLACEHOLDER, text)
    return text


def sanitise(messages: list[dict[str, Any]]) -> bool:
    """Redact the text of every message in place, and say whether any changed."""
    changed = False
    for message in messages:
        before = message.get("text")
        if isinstance(before, str):
            message["text"] = redact(before)
            changed = changed or message["text"] != before
    return changed


def interactions(client: httpx.Client) -> Iterator[dict[str, Any]]:
    """Give all interactions, page after page."""
    cursor = ""
    while True:
        answer = client.post(
            "/api/v2/interactions/query", json=_QUERY, params={"nextPage": cursor} if cursor else None
        ).raise_for_status()
        page = answer.json()
        yield from page["entities"]
        cursor = page.get("nextPage", "")
        if not cursor:
            return


def run(*, pause: bool, only_changed: bool, limit: int | None) -> Counts:
    """Work the org that the environment names, and count."""
    counts = Counts()
    credentials = os.environ["GENESYS_CLIENT_ID"], os.environ["GENESYS_CLIENT_SECRET"]
    with httpx.Client(base_url=os.environ["GENESYS_API_URL"], trust_env=False) as client:
        form = {"grant_type": "client_credentials"}
        token = client.post("/oauth/token", data=form, auth=credentials).raise_for_status().json()["access_token"]
        client.headers["Authorization"] = f"Bearer {token}"
        for interaction in interactions(client):
            counts.read += 1
            if sanitise(interaction["messages"]) or not only_changed:
                update = {"id": interaction["id"], "messages": interaction["messages"]}
                client.patch(f"/api/v2/interactions/{interaction['id']}", json=update).raise_for_status()
                counts.patched += 1
            if counts.read == limit:
                break
            if pause and counts.read % PAUSE_AFTER == 0:
                time.sleep(PAUSE_SECONDS)
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--pause", action="store_true", help="pause a second after every ten interactions")
    parser.add_argument("--only-changed", action="store_true", help="PATCH only where something was found")
    parser.add_argument("--limit", type=int, help="stop after this many interactions")
    flags = parser.parse_args()
    begun = time.perf_counter()
    counts = run(pause=flags.pause, only_changed=flags.only_changed, limit=flags.limit)
    seconds = time.perf_counter() - begun
    print(json.dumps({"read": counts.read, "patched": counts.patched, "seconds": round(seconds, 3)}))


if __name__ == "__main__":
    main()
