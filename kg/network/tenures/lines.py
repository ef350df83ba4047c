"""One line of holders from claims that may be wrong: the one that contradicts least of what is claimed.

A claim against the line costs how sure it is, a new holder and a return cost some more (``numbers``): what costs least
is found by dynamic programming over the claims in their order, as in segmenting a sequence (R. Bellman, "On the
approximation of curves by line segments using dynamic programming", Comm. ACM 4, 1961).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import groupby

from kg.network.tenures.numbers import AMONG_DAYS, NEW_HOLDER, NEW_HOLDER_AMONG, RETURN, RETURN_AMONG
from kg.network.told import Claim


@dataclass(frozen=True)
class Run:
    """A holder (IRI) and the claims for one time in the post, by day."""

    person: str
    claims: tuple[Claim, ...]

    @cached_property
    def first(self) -> date:
        """The day of the first claim."""
        return date.fromisoformat(self.claims[0].day)

    @cached_property
    def last(self) -> date:
        """The day of the last claim."""
        return date.fromisoformat(self.claims[-1].day)


def lines_of(claims: Sequence[Claim]) -> list[Run]:
    """The holders one after the other, by claims in order of their days; claims against the line are in no run.

    On the day of a change, who leaves and who follows may both be named.
    """
    holders = _cheapest(claims)
    runs, rest = list[Run](), list[Claim]()
    for person, held in groupby(zip(holders, claims, strict=True), key=lambda pair: pair[0]):
        some = [claim for _, claim in held]
        own = tuple(claim for claim in some if claim.person == person)
        rest += [claim for claim in some if claim.person != person]
        if own:
            runs.append(Run(person, own))
    for claim in rest:
        _take(runs, claim)
    return runs


def _take(runs: list[Run], claim: Claim) -> None:
    """Puts a claim into a run of its person that can have it without meeting the runs beside."""
    day = date.fromisoformat(claim.day)
    for at, run in enumerate(runs):
        is_free = (at == 0 or runs[at - 1].last <= day) and (at + 1 == len(runs) or day <= runs[at + 1].first)
        if run.person == claim.person and is_free:
            runs[at] = Run(run.person, tuple(sorted((*run.claims, claim), key=lambda one: (one.day, one.node))))
            return


def contradicted(claims: Sequence[Claim], runs: Sequence[Run]) -> Iterator[tuple[Run, int]]:
    """What is claimed against the line: each holder's claims against one run, and that run's number."""
    told = {claim.node for run in runs for claim in run.claims}
    starts = [run.first for run in runs]
    against: dict[tuple[int, str], list[Claim]] = {}
    for claim in claims:
        if claim.node not in told:
            at = max(bisect_right(starts, date.fromisoformat(claim.day)) - 1, 0)
            against.setdefault((at, claim.person), []).append(claim)
    for (at, person), some in sorted(against.items()):
        yield Run(person, tuple(some)), at


def _cheapest(claims: Sequence[Claim]) -> list[str]:
    """Who holds the post at each claim, by the line that costs least; of equals the first by IRI."""
    people = sorted({claim.person for claim in claims})
    first = {claim.person: at for at, claim in reversed(list(enumerate(claims)))}
    among = _among(claims)
    cost = dict.fromkeys(people, 0.0)
    came_from: list[dict[str, str]] = []
    for at, claim in enumerate(claims):
        best = min(people, key=lambda person: (cost[person], person))
        step: dict[str, str] = {}
        now: dict[str, float] = {}
        for person in people:
            change = 0.0 if at == 0 else _change(first[person] < at, among[at])
            stays = cost[person] <= cost[best] + change
            step[person] = person if stays else best
            now[person] = min(cost[person], cost[best] + change) + (0.0 if claim.person == person else claim.sure)
        came_from.append(step)
        cost = now
    return _back(came_from, min(people, key=lambda person: (cost[person], person)))


def _back(came_from: Sequence[dict[str, str]], last: str) -> list[str]:
    holders = [last]
    for step in reversed(came_from[1:]):
        holders.append(step[holders[-1]])
    return holders[::-1]


def _change(returns: bool, among: int) -> float:
    return RETURN + RETURN_AMONG * among if returns else NEW_HOLDER + NEW_HOLDER_AMONG * among


def _among(claims: Sequence[Claim]) -> list[int]:
    """How many claims are of the time of each."""
    days = [date.fromisoformat(claim.day) for claim in claims]
    near = timedelta(AMONG_DAYS)
    return [bisect_right(days, day + near) - bisect_left(days, day - near) for day in days]
