"""The request log: what came in and how it was answered, for tests and for the sandbox's own state page."""

from collections import Counter
from dataclasses import dataclass

from transcrub.codec import Json
from transcrub.sandbox.faults import Route


@dataclass(frozen=True, slots=True)
class Request:
    """One request that the sandbox got.

    Attributes:
        n: its number, from 1.
        method: HTTP method.
        route: where it went; None is a path that does not exist.
        id: the interaction it was about, where it was about one.
        status: of the answer; 0 where the connection was cut without one.
        time: when it came, in seconds since the sandbox started.
        faults: kinds of faults that struck it.
    """

    n: int
    method: str
    route: Route | None
    id: str | None
    status: int
    time: float
    faults: tuple[str, ...] = ()


class Journal:
    """All requests so far, in the order in which they were answered."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self._arrived = 0

    def arrive(self) -> int:
        """Count a request in and return its number, from 1."""
        self._arrived += 1
        return self._arrived

    def add(self, request: Request) -> None:
        """Write down a request that was answered."""
        self.requests.append(request)

    def count(self, *, route: Route | None = None, status: int | None = None) -> int:
        """Count the answered requests of a route, a status, or both."""
        return sum(
            (route is None or request.route == route) and (status is None or request.status == status)
            for request in self.requests
        )

    def summary(self) -> dict[str, Json]:
        """Return the counts: all, by route, by status (0: cut without an answer), and faults by kind."""
        return {
            "total": len(self.requests),
            "routes": dict(Counter(request.route or "unknown" for request in self.requests)),
            "statuses": dict(Counter(str(request.status) for request in self.requests)),
            "updates": dict(Counter(str(request.status) for request in self.requests if request.route == "update")),
            "faults": dict(Counter(kind for request in self.requests for kind in request.faults)),
        }
