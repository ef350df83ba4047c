"""What people have decided already: by the ledger, and by the judgements that a graph was built with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Self

from kg.iris import local
from kg.models import Verdict
from kg.network.joining import Groups, Pair, pair_of, together
from kg.network.review.question import Answer, Decision
from kg.store.reader import GraphReader

_JUDGEMENTS = """
SELECT ?node ?verdict ?thing ?day WHERE {
  ?node kg:verdict ?verdict ; kg:judges ?thing ; prov:generatedAtTime ?day
}"""
_JOINED = "SELECT ?one ?other WHERE { ?one owl:sameAs ?other }"

_ON_TWO = frozenset({Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE})
_ON_ONE = {Verdict.ACCEPT: Verdict.ACCEPT, Verdict.CORRECT: Verdict.ACCEPT, Verdict.REJECT: Verdict.REJECT}
"""What a verdict says of whether a fact holds."""


@dataclass(frozen=True)
class Settled:
    """What holds of facts (IRIs), of pairs, and of the groups of what is one."""

    facts: dict[str, Verdict] = field(default_factory=dict)
    pairs: dict[Pair, Verdict] = field(default_factory=dict)
    groups: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, decisions: Iterable[Decision], joined: Iterable[Pair] = ()) -> Self:
        """What decisions say, later ones before earlier ones, beside what a graph has ``joined``."""
        facts: dict[str, Verdict] = {}
        pairs: dict[Pair, Verdict] = {}
        for decision in decisions:
            things = decision.things
            if decision.verdict in _ON_TWO:
                pairs[pair_of(*things)] = decision.verdict
            elif decision.verdict in _ON_ONE:
                facts[things[0]] = _ON_ONE[decision.verdict]
        same = {pair for pair, verdict in pairs.items() if verdict is Verdict.SAME} | {*joined}
        groups = together({node for pair in same for node in pair}, (), decided=Groups(frozenset(same)))
        return cls(facts, pairs, {node: group for group in groups for node in group})

    def verdict(self, decision: Decision) -> Verdict | None:
        """What has been decided of the things of a decision, None for nothing."""
        if decision.verdict not in _ON_TWO:
            return self.facts.get(decision.things[0])
        one, other = decision.things
        if (known := self.pairs.get(pair_of(one, other))) is not None:
            return known
        ours, theirs = self._group(one), self._group(other)
        if ours == theirs:
            return Verdict.SAME
        between = (self.pairs.get(pair_of(a, b)) for a in ours for b in theirs)
        return next((verdict for verdict in between if verdict), None)

    def holds(self, decision: Decision) -> bool:
        """Whether just this was decided."""
        return self.verdict(decision) is decision.verdict

    def answers(self, answers: Iterable[Answer]) -> bool:
        """Whether a question with these answers has one: nobody needs to be asked again."""
        return any(all(map(self.holds, answer.decides)) for answer in answers)

    def _group(self, node: str) -> tuple[str, ...]:
        return self.groups.get(node, (node,))


def judged_in(store: GraphReader) -> tuple[Decision, ...]:
    """The judgements that a graph was built with, by their days."""
    found: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for row in store.rows(_JUDGEMENTS):
        found[row["day"], row["node"], local(row["verdict"])].append(row["thing"])
    return tuple(Decision(Verdict(verdict), tuple(sorted(things))) for (_, _, verdict), things in sorted(found.items()))


def joined_in(store: GraphReader) -> Iterator[Pair]:
    """The pairs that a graph has as one."""
    return (pair_of(row["one"], row["other"]) for row in store.rows(_JOINED))
