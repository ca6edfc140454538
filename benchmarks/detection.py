"""How many messages a second the shipped detector reads, on one core, network and disk left out.

A process of its own: `python -m benchmarks.detection CONVERSATIONS` prints a JSON object.
"""

import json
import sys
import time

from benchmarks.processes import measure
from benchmarks.table import Table


def detection(conversations: int, repeats: int) -> Table:
    """Measure parsed conversations of the sandbox's generator; the best of some repeats counts."""
    best = min(
        (json.loads(measure([sys.executable, "-m", __name__, str(conversations)]).output) for _ in range(repeats)),
        key=lambda result: float(result["seconds"]),
    )
    rate, text = best["messages"] / best["seconds"], best["characters"] / best["seconds"] / 1e6
    figures = [f"{best['messages']:,}", f"{best['seconds']:.2f}", f"{rate:,.0f}", f"{text:.1f}"]
    head = ("detector", "messages", "seconds of one core", "messages/s", "million characters/s")
    return Table("detection", f"Detection on {conversations:,} generated chats", head, [["standard", *figures]])


def main() -> None:
    from transcrub.conversation import parse_conversation  # noqa: PLC0415 - keeps the measuring process small
    from transcrub.detect import standard_detector  # noqa: PLC0415
    from transcrub.sandbox.generator import generate  # noqa: PLC0415

    chats = [parse_conversation(raw) for raw in generate(int(sys.argv[1]))]
    detector = standard_detector()
    detector.detect(chats[0])
    begun = time.process_time()
    for chat in chats:
        detector.detect(chat)
    seconds = time.process_time() - begun
    fields = [field for chat in chats for field in chat.fields()]
    messages = sum(len(chat.messages) for chat in chats)
    characters = sum(len(field.value) for field in fields)
    print(json.dumps({"messages": messages, "characters": characters, "seconds": seconds}))


if __name__ == "__main__":
    main()
