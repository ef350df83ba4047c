"""Doubts in plain words, each with the answers that make sense and what they decide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.iris import local
from kg.models import Part, Status, Verdict
from kg.network.review.doubts import holdings_of
from kg.network.review.numbers import KEYS
from kg.network.review.question import Answer, Asked, Decision, Doubt, Question, Side
from kg.network.review.sides import Sides
from kg.store.reader import GraphReader

_ONE = {Asked.PERSON: "one person", Asked.BODY: "one body", Asked.EVENT: "one event"}
_HOLDS = {
    Status.INCUMBENT: "holds the post",
    Status.ACTING: "acts in the post",
    Status.FORMER: "formerly held the post",
    Status.DESIGNATE: "will hold the post",
}
_DID = {
    Part.ORGANIZER: "organized",
    Part.HOST: "hosted",
    Part.CHAIR: "chaired",
    Part.SPEAKER: "spoke at",
    Part.MODERATOR: "moderated",
    Part.SIGNATORY: "signed at",
    Part.ATTENDEE: "took part in",
}


class Wording:
    """Makes questions of doubts, by what a store says."""

    def __init__(self, store: GraphReader) -> None:
        self._store, self._sides = store, Sides(store)

    def answers(self, doubt: Doubt) -> tuple[Answer, ...]:
        """The answers that make sense, in the order of their keys."""
        if doubt.kind is Asked.CANDIDATES:
            return tuple(self._of_candidates(doubt))
        if doubt.kind is Asked.CONFLICT:
            return tuple(_of_conflict(doubt))
        if doubt.kind is Asked.FACT:
            return _accept([doubt.first], "it is right"), _reject("reject", "r", "it is wrong", [doubt.first])
        one, two = _pair(Verdict.SAME, "y", "same", doubt), _pair(Verdict.DIFFERENT, "n", "different", doubt)
        return one, two, _unsure(doubt)

    def question(self, doubt: Doubt) -> Question:
        """The whole question."""
        if doubt.kind is Asked.FACT:
            text, sides = self._fact(doubt.first)
        elif doubt.kind is Asked.CONFLICT:
            text, sides = self._conflict(doubt)
        else:
            sides = tuple(map(self._sides.of, (doubt.first, *doubt.others)))
            text = _asking(doubt.kind, [side.name for side in sides])
        return Question(doubt, text, sides, self.answers(doubt))

    def _fact(self, fact: str) -> tuple[str, tuple[Side, ...]]:
        """What is asked of a holding, a participation or a link to a goal."""
        value = self._store.value
        agent = value(fact, "org:member") or value(fact, "kg:agent")
        if label := value(fact, "rdfs:label"):
            said = f"{_HOLDS[Status(local(value(fact, 'kg:status')))]} “{label}”"
        elif event := value(fact, "kg:event"):
            said = f"{_DID[Part(local(value(fact, 'kg:as')))]} “{value(event, 'schema:name')}”"
        else:
            said = f"serves “{self._sides.name(value(fact, 'kg:theme'))}”"
        claim = f"“{self._sides.name(agent)}” {said}"
        return f"Is it right that {claim}?", (self._sides.fact(fact, claim, agent),)

    def _conflict(self, doubt: Doubt) -> tuple[str, tuple[Side, ...]]:
        (other,) = doubt.others
        day = self._store.value(doubt.first, "kg:firstAttested")
        claim = min(holdings_of(self._store, doubt.first), default="")
        label = self._store.value(claim, "rdfs:label") if claim else ""
        sides = self._sides.tenure(doubt.first, day), self._sides.tenure(other, day)
        return f"Who held the post “{label}”? Only one can at a time", sides

    def _of_candidates(self, doubt: Doubt) -> Iterator[Answer]:
        for number, candidate in enumerate(doubt.others, 1):
            key = str(number) if number <= KEYS else ""
            yield Answer(str(number), key, self._sides.name(candidate), _each(Verdict.SAME, doubt.first, [candidate]))
        yield _pair(Verdict.DIFFERENT, "n", "none of them", doubt)
        yield _unsure(doubt)


def _of_conflict(doubt: Doubt) -> Iterator[Answer]:
    ours, theirs = doubt.claims
    if theirs:
        yield _reject("1", "1", "only the first did", theirs)
    if ours:
        yield _reject("2", "2", "only the second did", ours)
        yield _accept(ours, "both did")


def _unsure(doubt: Doubt) -> Answer:
    return _pair(Verdict.UNSURE, "u", "nobody can say", doubt)


def _pair(verdict: Verdict, key: str, says: str, doubt: Doubt) -> Answer:
    return Answer(verdict, key, says, _each(verdict, doubt.first, doubt.others))


def _accept(facts: Iterable[str], says: str) -> Answer:
    return Answer("accept", "a", says, _all(Verdict.ACCEPT, facts))


def _reject(word: str, key: str, says: str, facts: Iterable[str]) -> Answer:
    return Answer(word, key, says, _all(Verdict.REJECT, facts))


def _each(verdict: Verdict, one: str, others: Iterable[str]) -> tuple[Decision, ...]:
    """One verdict on a thing beside each of others."""
    return tuple(Decision(verdict, (one, other)) for other in others)


def _all(verdict: Verdict, facts: Iterable[str]) -> tuple[Decision, ...]:
    return tuple(Decision(verdict, (fact,)) for fact in facts)


def _asking(kind: Asked, names: list[str]) -> str:
    if kind is Asked.CANDIDATES:
        return f"Which body is “{names[0]}”?"
    return f"Are “{names[0]}” and “{names[1]}” {_ONE[kind]}?"
