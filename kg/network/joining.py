"""Things that are one, put together pair by pair, the surest first; what must stay apart never meets in a group."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Groups:
    """What people decided: pairs (IRIs, sorted) that are the same, and pairs that are not."""

    same: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()


def together(
    nodes: Collection[str],
    likely: Iterable[tuple[float, str, str]],
    can_meet: Callable[[str, str], bool] = lambda _one, _other: True,
    decided: Groups = Groups(),  # frozen
) -> tuple[tuple[str, ...], ...]:
    """The nodes in groups, all sorted, by pairs of them with how likely each is (any scale, more is likelier).

    The likeliest pairs meet first, and two groups only where all their members can meet and none were decided to be
    apart. What was decided to be the same always meets.
    """
    group_of = {node: [node] for node in nodes}
    apart: dict[str, set[str]] = defaultdict(set)
    for one, other in decided.apart:
        apart[one].add(other)
        apart[other].add(one)
    for one, other in sorted(decided.same):
        if one in group_of and other in group_of:
            _merge(group_of, one, other)
    for _, one, other in sorted(likely, key=lambda pair: (-pair[0], pair[1:])):
        ours, theirs = group_of[one], group_of[other]
        if ours is not theirs and all(b not in apart[a] and can_meet(a, b) for a in ours for b in theirs):
            _merge(group_of, one, other)
    return tuple(sorted({tuple(sorted(group)) for group in group_of.values()}))


def _merge(group_of: dict[str, list[str]], one: str, other: str) -> None:
    ours, theirs = group_of[one], group_of[other]
    if ours is theirs:
        return
    ours += theirs
    for node in theirs:
        group_of[node] = ours


def pair_of(one: str, other: str) -> Pair:
    """Two nodes as a pair, in order."""
    return (one, other) if one <= other else (other, one)


def pairs_in(group: Sequence[str]) -> frozenset[Pair]:
    """All pairs of a group."""
    return frozenset(pair_of(a, b) for at, a in enumerate(group) for b in group[at + 1 :])
