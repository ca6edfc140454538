"""A sandbox in a process of its own, as the benchmarks need it: fresh data, a limit, a choice of rate headers."""

import asyncio
import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from transcrub.sandbox import FaultScript, RateHeaders, RateLimit, Rule, Sandbox, SandboxOptions, serve
from transcrub.sandbox.faults import Delay


@dataclass(frozen=True, slots=True)
class LocalCloud:
    """A running sandbox.

    Attributes:
        environment: leads a client to it.
        url: scheme, host and port.
        process: that serves it.
    """

    environment: Mapping[str, str]
    url: str
    process: int

    def cpu_seconds(self) -> float:
        """Return the user and system time that the sandbox took so far."""
        fields = Path(f"/proc/{self.process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def statuses(self) -> Mapping[str, int]:
        """Return how many API requests were answered with each status, token requests left out."""
        with urllib.request.urlopen(f"{self.url}/sandbox/state") as answer:
            state = json.load(answer)
        counts = dict(state["statuses"])
        counts["200"] = counts.get("200", 0) - state["routes"].get("token", 0)
        return counts


@contextmanager
def local_cloud(
    conversations: int,
    *,
    requests_per_second: int | None = None,
    headers: RateHeaders = "both",
    answer_seconds: float = 0.0,
) -> Iterator[LocalCloud]:
    """Start a sandbox with made-up conversations, half of them dirty, and end it.

    Args:
        conversations: completed web messaging conversations.
        requests_per_second: its limit, None for none.
        headers: the families of headers that tell of the limit.
        answer_seconds: by how much each answer is delayed, as by a distance.
    """
    arguments = [str(conversations), str(requests_per_second or 0), headers, str(answer_seconds)]
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.local_cloud", *arguments], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout
        environment = json.loads(process.stdout.readline())
        yield LocalCloud(environment, environment["GENESYS_API_URL"], process.pid)
    finally:
        process.terminate()
        process.wait()


def _announce(sandbox: Sandbox) -> None:
    environment = {
        "GENESYS_API_URL": sandbox.url,
        "GENESYS_ORG_DOMAIN": "sandbox",
        "GENESYS_CLIENT_ID": sandbox.client_id,
        "GENESYS_CLIENT_SECRET": sandbox.client_secret,
    }
    print(json.dumps(environment), flush=True)


def main() -> None:
    conversations, limit, delay = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[4])
    headers: dict[str, RateHeaders] = {"inin": "inin", "x": "x", "both": "both", "none": "none"}
    options = SandboxOptions(
        conversations=conversations,
        rate=RateLimit(limit) if limit else None,
        rate_headers=headers[sys.argv[3]],
        faults=FaultScript(rules=(Rule(action=Delay(seconds=delay)),) if delay else ()),
    )
    asyncio.run(serve(options, _announce))


if __name__ == "__main__":
    main()
