"""A build that would remove most of what is there stops before anything is written."""

from __future__ import annotations

import pickle
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from typing import IO

from kg.errors import BuildError
from kg.read import Raw
from kg.read.places import Origin
from kg.store.register import Register

REMOVED_FROM = 20
"""Fewer articles than this may go without a question: a folder that was tidied."""

_IN_MEMORY = 64 * 2**20
"""Bytes of articles that wait in memory until enough is known; more wait on disk."""


class Staying:
    """Which of the articles that were there stay, as far as has been read."""

    def __init__(self, before: Register) -> None:
        self._before = before
        self._graphs: defaultdict[str, set[str]] = defaultdict(set)
        for graph, entry in before.items():
            self._graphs[entry.digest].add(graph)
        self._stay: set[str] = set()
        self._has_seen = False

    def see(self, graph: str, digest: str, origin: Origin | None) -> None:
        """Takes note of an article that was read: what was there stays as it is, changed, or under another id."""
        self._has_seen = True
        entry = self._before.get(graph)
        if entry and _is_same_source(entry.origin, origin):
            self._stay.add(graph)
        else:
            self._stay |= self._graphs.get(digest, set())

    @property
    def is_enough(self) -> bool:
        """Whether no more would go than may."""
        lost = len(self._before) - len(self._stay)
        return lost < REMOVED_FROM or lost <= len(self._stay)

    def check(self) -> None:
        """Raises ``BuildError`` when too much would go, now that all was read; reading nothing is another matter."""
        if self._has_seen and not self.is_enough:
            lost = len(self._before) - len(self._stay)
            raise BuildError(
                f"{lost} of {len(self._before)} articles that are there would be removed, as they are not in what was "
                "given: nothing was changed; kg add adds without removing, kg build --replace goes on"
            )


def once_enough_stays(articles: Iterator[Raw], staying: Staying) -> Iterator[Raw]:
    """The articles, none of them before enough of what was there is known to stay.

    Raises ``BuildError`` when all are read and it does not.
    """
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as waiting:
        for article in articles:
            pickle.dump(article, waiting)
            if staying.is_enough:
                break
        else:
            staying.check()
        waiting.seek(0)
        yield from _taken_out(waiting)
    yield from articles


def _taken_out(waiting: IO[bytes]) -> Iterator[Raw]:
    while True:
        try:
            yield pickle.load(waiting)  # noqa: S301  # this process wrote it a moment ago
        except EOFError:
            return


def _is_same_source(one: Origin | None, other: Origin | None) -> bool:
    """Whether two articles of one id can come from one source: what is not known of either does not tell them apart.

    A record with an id of its own is the same in whatever file.
    """
    if one is None or other is None or one.rest is None or other.rest is None:
        return True
    return one.place.path == other.place.path
