"""Tells one conversation that cannot be read from a platform that is out of service."""

from typing import Final

from transcrub.errors import ComeBackLaterError, OutageError, TranscrubError

_MOST: Final = 5


class Outages:
    """Counts conversations that could not be read, one after the other."""

    def __init__(self) -> None:
        """Begin with a platform that answers."""
        self._in_a_row = 0

    def over(self) -> None:
        """Take note that the platform answers."""
        self._in_a_row = 0

    def another(self, error: TranscrubError) -> None:
        """Take note of why a conversation could not be read: it is left, and the others are worked.

        A platform that refuses to give one is at work.

        Raises:
            ComeBackLaterError: so many failed in a row that it is not the conversations.
        """
        if not isinstance(error, OutageError):
            self.over()
            return
        self._in_a_row += 1
        if self._in_a_row >= _MOST:
            raise ComeBackLaterError(
                f"The platform is out of service: {self._in_a_row} conversations in a row could not be read. "
                "Run the same command again later; it goes on where it stopped."
            )
