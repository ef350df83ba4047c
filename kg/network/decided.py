"""What a ledger decides of these articles: its judgements on what is there, the later ones before earlier ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from kg.iris import AGENTS, Kind, is_scoped, kind_of, short
from kg.models import Applied, Judgement, Verdict
from kg.network.joining import Groups, Pair, pair_of
from kg.network.judged import Finder, Graph
from kg.network.told import Told
from kg.text.fold import fold

Report = Callable[[Judgement, str], None]
"""Hears of a judgement that cannot be applied, and why."""


_HOLD = frozenset({Verdict.SAME, Verdict.ACCEPT, Verdict.CORRECT, Verdict.ALIAS})
"""Verdicts on something that is there indeed."""


@dataclass(frozen=True)
class Decided:
    """All judgements that hold, in the ledger's order; what they say of pairs, and which agents (IRIs) are nobody."""

    applied: tuple[Applied, ...] = ()
    agents: Groups = field(default_factory=Groups)
    events: Groups = field(default_factory=Groups)
    nobody: frozenset[str] = frozenset()


def decided(judgements: Sequence[Judgement], told: Sequence[Told], graph: Graph, report: Report) -> Decided:
    """What holds of these judgements in articles that tell this.

    A judgement on what is not there, and one that a later one contradicts, go to ``report`` and are left aside.
    """
    finder = Finder(told, graph)
    there = []
    for judgement in judgements:
        found = finder.found(judgement)
        if found.problem:
            report(judgement, found.problem)
        else:
            there.append(Applied(judgement, found.things))
    held = _Held()
    applied = tuple(_uncontradicted(there, held, report))
    called = partial(_called, names=_by_name(told)) if any(_is(one, Verdict.ALIAS) for one in applied) else _nobody
    return Decided(
        applied,
        _groups(applied, AGENTS, held.meeting(called, applied)),
        _groups(applied, {Kind.EVENT}, ()),
        frozenset(one.things[0] for one in applied if _is(one, Verdict.REJECT) and kind_of(one.things[0]) in AGENTS),
    )


def _is(one: Applied, verdict: Verdict) -> bool:
    return one.judgement.verdict is verdict


def _by_name(told: Sequence[Told]) -> Mapping[str, Sequence[str]]:
    """People and bodies that are known beyond an article, by their main names."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in told:
        for named in (*each.people, *each.bodies):
            if not is_scoped(named.iri):
                found[fold(named.name)].add(named.iri)
    return {name: sorted(iris) for name, iris in found.items()}


def _called(one: Applied, names: Mapping[str, Sequence[str]]) -> Iterator[Pair]:
    """What is the same since it is called what an alias says that something else is called too."""
    (thing,) = one.things
    for other in names.get(fold(one.judgement.name), ()):
        if other != thing and kind_of(other) is kind_of(thing):
            yield pair_of(thing, other)


def _nobody(_: Applied) -> Iterator[Pair]:
    return iter(())


def _uncontradicted(found: Sequence[Applied], held: _Held, report: Report) -> list[Applied]:
    """The judgements that no later one contradicts, in order; ``held`` takes what they say."""
    kept = []
    for one in reversed(found):
        against = held.against(one)
        if against is None:
            held.take(one)
            kept.append(one)
        else:
            by, thing = against
            why = f"{short(thing)}: line {by.line} ({by.who}, {by.when}) says otherwise and is the later one"
            report(one.judgement, why)
    return kept[::-1]


class _Held:
    """What later judgements say."""

    def __init__(self) -> None:
        self._group: dict[str, set[str]] = {}
        self._apart: dict[Pair, Judgement] = {}
        self._same: dict[Pair, Judgement] = {}
        self._claims: dict[tuple[str, str], tuple[Judgement, str]] = {}

    def against(self, one: Applied) -> tuple[Judgement, str] | None:
        """The later judgement that cannot hold beside this one, and the thing on which they differ."""
        for thing, key, value in _claims(one):
            known = self._claims.get((thing, key))
            if known and known[1] != value:
                return known[0], thing
        by = self._against_pair(one) if len(one.things) > 1 else None
        return (by, one.things[0]) if by else None

    def take(self, one: Applied) -> None:
        """Takes what a judgement says."""
        for thing, key, value in _claims(one):
            self._claims.setdefault((thing, key), (one.judgement, value))
        if len(one.things) > 1:
            pair = pair_of(*one.things)
            if _is(one, Verdict.SAME):
                self._same.setdefault(pair, one.judgement)
                self._join(pair)
            else:
                self._apart.setdefault(pair, one.judgement)

    def meeting(self, called: Callable[[Applied], Iterator[Pair]], applied: Sequence[Applied]) -> Iterator[Pair]:
        """The pairs that aliases make one, but for those that would bring together what is two, or who is nobody."""
        for one in applied:
            for pair in called(one) if _is(one, Verdict.ALIAS) else ():
                if self._parting(pair) is None and all(self._claims.get((each, _THERE), _YES)[1] for each in pair):
                    self._join(pair)
                    yield pair

    def _against_pair(self, one: Applied) -> Judgement | None:
        pair = pair_of(*one.things)
        if _is(one, Verdict.SAME):
            return self._parting(pair)
        group = self._group.get(pair[0], set())
        if pair[1] in group:
            return self._same.get(pair) or next(by for each, by in sorted(self._same.items()) if each[0] in group)
        apart = self._apart.get(pair)
        return apart if apart and apart.verdict is not one.judgement.verdict else None

    def _parting(self, pair: Pair) -> Judgement | None:
        """A judgement that two are not one who would meet if this pair did."""
        group = self._both(pair)
        return next((by for (a, b), by in sorted(self._apart.items()) if a in group and b in group), None)

    def _both(self, pair: Pair) -> set[str]:
        return set().union(*(self._group.get(each, {each}) for each in pair))

    def _join(self, pair: Pair) -> None:
        group = self._both(pair)
        self._group.update(dict.fromkeys(group, group))


_THERE = "is there"
_YES = (None, "yes")


def _claims(one: Applied) -> Iterator[tuple[str, str, str]]:
    """What a judgement says of things (IRIs), by key: two of one key and two values contradict each other."""
    verdict = one.judgement.verdict
    if verdict in _HOLD or verdict is Verdict.REJECT:
        yield from ((thing, _THERE, "" if verdict is Verdict.REJECT else "yes") for thing in one.things)
    for name, value in one.judgement.mends.items():
        yield one.things[0], name, value


def _groups(
    applied: Sequence[Applied], kinds: frozenset[Kind] | set[Kind], called: Iterator[Pair] | tuple[()]
) -> Groups:
    pairs: dict[Verdict, set[Pair]] = defaultdict(set)
    for one in applied:
        if len(one.things) > 1 and kind_of(one.things[0]) in kinds:
            pairs[one.judgement.verdict].add(pair_of(*one.things))
    same = frozenset({*pairs[Verdict.SAME], *called})
    return Groups(same, frozenset(pairs[Verdict.DIFFERENT] | pairs[Verdict.UNSURE]))
