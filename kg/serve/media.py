"""Which form of an answer a client likes best (RFC 9110, 12.5.1), among those there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

ANY = "*/*"


@dataclass(frozen=True, slots=True)
class _Range:
    """A range of media types, and how much it is liked (0: not at all)."""

    kind: str
    weight: float

    @property
    def breadth(self) -> int:
        """How many parts of it are open: the narrowest that fits decides."""
        return self.kind.count("*")

    def holds(self, media_type: str) -> bool:
        return self.kind in {ANY, media_type} or (self.kind.endswith("/*") and media_type.startswith(self.kind[:-1]))


def best(accept: str, offered: Sequence[str]) -> str | None:
    """The media type that is liked best, the first offered of several; None where none is liked. "" likes all."""
    ranges = list(_ranges(accept or ANY))
    liked = {kind: _weight(kind, ranges) for kind in offered}
    kind = max(offered, key=lambda each: liked[each], default=None)
    return kind if kind and liked[kind] > 0 else None


def preferred(accept: str, known: Mapping[str, Sequence[str]]) -> str | None:
    """The format that is liked best, where each goes by several media types, the first its own."""
    of = {kind: name for name, kinds in reversed(list(known.items())) for kind in kinds}
    first = [kinds[0] for kinds in known.values()]
    others = [kind for kinds in known.values() for kind in kinds[1:]]
    found = best(accept, [*first, *others])
    return of[found] if found else None


def _weight(media_type: str, ranges: Sequence[_Range]) -> float:
    fitting = [each for each in ranges if each.holds(media_type)]
    return min(fitting, key=lambda each: each.breadth).weight if fitting else 0


def _ranges(accept: str) -> Iterator[_Range]:
    for part in accept.lower().split(","):
        kind, *parameters = (each.strip() for each in part.split(";"))
        weights = [value for name, _, value in (each.partition("=") for each in parameters) if name.strip() == "q"]
        if kind:
            yield _Range(kind, _number(weights[0]) if weights else 1)


def _number(text: str) -> float:
    try:
        return min(max(float(text), 0), 1)
    except ValueError:
        return 0
