"""One person's decisions: each goes to the ledger at once, and those of this session can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from kg.ledger import Problem, read_ledger
from kg.ledger.writing import append, take_back
from kg.models import Judgement, Thing
from kg.network.judged import words_of
from kg.network.review.question import Answer, Decision
from kg.network.review.settled import Settled, joined_in, judged_in
from kg.store.reader import GraphReader


class Session:
    """What was decided before, and what this person decides."""

    def __init__(self, store: GraphReader, ledger: Path, who: str, today: Callable[[], date], report: Problem) -> None:
        """A session on a graph, which knows what the graph and the ledger say; what is wrong in it goes to ``report``.

        Raises ``InputError`` for a ledger that cannot be read.
        """
        self._store, self._ledger, self._who, self._today = store, ledger, who, today
        there = read_ledger(ledger, report) if ledger.exists() else ()
        told = (Decision(one.verdict, tuple(thing.iri for thing in one.things)) for one in there)
        self._before, self._joined = (*judged_in(store), *told), frozenset(joined_in(store))
        self._written: list[tuple[bytes, tuple[Decision, ...]]] = []
        self._settle()

    @property
    def settled(self) -> Settled:
        """All that is decided by now."""
        return self._settled

    @property
    def count(self) -> int:
        """How many answers of this session stand in the ledger."""
        return len(self._written)

    def decide(self, answer: Answer, why: str = "") -> bool:
        """Writes what an answer decides but for what was decided just so, and says whether there was anything.

        Raises ``OutputError``.
        """
        new = tuple(decision for decision in answer.decides if not self._settled.holds(decision))
        if new:
            self._written.append((append(self._ledger, [self._judgement(decision, why) for decision in new]), new))
            self._settle()
        return bool(new)

    def undo(self) -> bool:
        """Takes the last answer of this session out of the ledger, and says whether there was one."""
        if not self._written:
            return False
        lines, _ = self._written.pop()
        take_back(self._ledger, lines)
        self._settle()
        return True

    def _judgement(self, decision: Decision, why: str) -> Judgement:
        """A decision with the words by which facts are found again where numbers in their IRIs have moved."""
        things = tuple(Thing(iri, words_of(self._store.value, iri)) for iri in decision.things)
        return Judgement(0, "", decision.verdict, things, self._who, self._today(), why)

    def _settle(self) -> None:
        ours = (decision for _, decisions in self._written for decision in decisions)
        self._settled = Settled.of((*self._before, *ours), self._joined)
