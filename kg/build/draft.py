"""What a build is of and where it works."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.build.view import View
from kg.export.how import How
from kg.store.segment import Key


@dataclass(frozen=True, slots=True)
class Draft:
    """What a build is of and where it works, for any of its processes.

    ``before`` are the segments of the ``finished`` graph's resolved view, ``view`` is that of the draft in ``folder``,
    whose exports stand in ``exports``; ``program`` is who makes it.
    """

    archive: Path
    before: tuple[Key, ...]
    view: View
    finished: Path
    folder: Path
    exports: Path
    program: str
    how: How

    @property
    def keys(self) -> tuple[Key, ...]:
        """The segments of the resolved view."""
        return self.view.keys

    @property
    def gone(self) -> tuple[Key, ...]:
        """The articles of the finished graph that the draft does not have so."""
        return tuple(sorted(set(self.before) - set(self.keys)))

    @property
    def new(self) -> tuple[Key, ...]:
        """The articles of the draft that the finished graph does not have so."""
        return tuple(sorted(set(self.keys) - set(self.before)))
