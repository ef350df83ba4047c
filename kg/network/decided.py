"""What a ledger decides of these articles: its judgements on what is there, the later ones before earlier ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kg.iris import BASE, Kind, article_of, is_scoped, kind_of
from kg.ledger.properties import PROPERTIES
from kg.models import Applied, Correction, Judgement, Thing, Value, Verdict
from kg.network.joining import Groups, Pair, pair_of
from kg.rdf.holdings import post_iri
from kg.store.things import Things
from kg.text.fold import fold

Report = Callable[[Judgement, str], None]
"""Hears of a judgement that cannot be applied, and why."""

Graph = Callable[[str], Things | None]
"""What an article (IRI) says; None for an article that is not there."""

_SAID = ("kg:quote", "schema:text", "schema:name", "rdfs:label")
"""The properties by whose words a fact is found again."""

_AGENTS = frozenset({Kind.PERSON, Kind.ORGANIZATION})


@dataclass(frozen=True)
class Decided:
    """All judgements that hold, in the ledger's order."""

    applied: tuple[Applied, ...] = ()
    agents: Groups = field(default_factory=Groups)
    events: Groups = field(default_factory=Groups)


def decided(judgements: Sequence[Judgement], known: Callable[[str], bool], graph: Graph, report: Report) -> Decided:
    """What holds of these judgements; ``known`` says whether a shared thing (IRI) is there.

    A judgement on what is not there, and one that a later one contradicts, go to ``report`` and are left aside.
    """
    finder = _Finder(known, graph)
    found = [(judgement, finder.things(judgement)) for judgement in judgements]
    there = []
    for judgement, things in found:
        if problem := next((p for p in (*things.problems, finder.problem(judgement)) if p), ""):
            report(judgement, problem)
        else:
            there.append((judgement, things.iris))
    kept = list(_uncontradicted(there, report))
    applied = tuple(Applied(judgement, iris, tuple(finder.corrections(judgement, iris))) for judgement, iris in kept)
    return Decided(applied, _groups(applied, _AGENTS), _groups(applied, {Kind.EVENT}))


@dataclass(frozen=True, slots=True)
class _Found:
    iris: tuple[str, ...]
    problems: tuple[str, ...]


class _Finder:
    """Finds what judgements are on."""

    def __init__(self, known: Callable[[str], bool], graph: Graph) -> None:
        self._known, self._graph = known, graph

    def things(self, judgement: Judgement) -> _Found:
        found = [self._find(thing) for thing in judgement.things]
        missing = [thing for thing, now in zip(judgement.things, found, strict=True) if not now]
        problems = [f"names what is not there: {thing.iri}" for thing in missing]
        kinds = {kind_of(now) for now in found}
        if len(found) > 1 and len(kinds) > 1 and not problems:
            problems.append("is on things of two kinds")
        return _Found(tuple(found), tuple(problems))

    def problem(self, judgement: Judgement) -> str:
        """What is wrong with the values that a judgement sets."""
        for name, value in judgement.mends.items():
            if PROPERTIES[name].value is Value.NODE and value and not self._find(Thing(_full(value))):
                return f"sets {name} to what is not there: {value}"
        return ""

    def corrections(self, judgement: Judgement, iris: Sequence[str]) -> Iterator[Correction]:
        if judgement.verdict is not Verdict.CORRECT:
            return
        (fact,) = iris
        for name, value in sorted(judgement.mends.items()):
            known = PROPERTIES[name]
            yield Correction(fact, known.name, known.value, _full(value) if known.value is Value.NODE else value)
            if name == "day":
                yield from (Correction(fact, bound, Value.DAY, value) for bound in ("kg:earliest", "kg:latest"))
        if {"role", "body"} & judgement.mends.keys():
            things = self._graph(article_of(fact))
            if things:
                yield Correction(fact, "kg:post", Value.NODE, _post(things, fact, judgement.mends))

    def _find(self, thing: Thing) -> str:
        """The IRI of a thing as it is now, "" when it is not there."""
        if not is_scoped(thing.iri):
            return thing.iri if self._known(thing.iri) else ""
        things = self._graph(article_of(thing.iri))
        if things is None:
            return ""
        if things.all(thing.iri, "rdf:type") and _says(things, thing.iri, thing.quote):
            return thing.iri
        like = [node for node in _of_kind(things, thing.iri) if thing.quote and _says(things, node, thing.quote)]
        return like[0] if len(like) == 1 else ""


def _of_kind(things: Things, node: str) -> Iterator[str]:
    """The nodes of the article whose IRIs are of the same form: event/1 and event/2."""
    beginning = "/".join([article_of(node), node.removeprefix(article_of(node)).split("/")[1]]) + "/"
    depth = node.count("/")
    return (each for each in things.subjects() if each.startswith(beginning) and each.count("/") == depth)


def _says(things: Things, node: str, quote: str) -> bool:
    """Whether the node's own words hold the quote; any do where there is none."""
    return not quote or any(fold(quote) in fold(said) for name in _SAID for said in things.all(node, name))


def _post(things: Things, fact: str, mends: Mapping[str, str]) -> str:
    role = mends.get("role") or things.one(things.one(fact, "org:role"), "skos:prefLabel")
    body = _full(mends["body"]) if mends.get("body") else things.one(fact, "org:organization")
    return post_iri(article_of(fact), role, body or None)


def _full(value: str) -> str:
    return value if value.startswith(("http://", "https://")) else BASE + value


def _uncontradicted(
    found: Sequence[tuple[Judgement, tuple[str, ...]]], report: Report
) -> list[tuple[Judgement, tuple[str, ...]]]:
    """The judgements that no later one contradicts, in order."""
    held = _Held()
    kept = []
    for judgement, iris in reversed(found):
        against = held.against(judgement, iris)
        if against is None:
            held.take(judgement, iris)
            kept.append((judgement, iris))
        else:
            report(judgement, f"is contradicted by line {against.line} ({against.who}, {against.when})")
    return kept[::-1]


class _Held:
    """What later judgements say."""

    def __init__(self) -> None:
        self._group: dict[str, set[str]] = {}
        self._apart: dict[Pair, Judgement] = {}
        self._same: dict[Pair, Judgement] = {}
        self._facts: dict[tuple[str, str], tuple[Judgement, str]] = {}

    def against(self, judgement: Judgement, iris: Sequence[str]) -> Judgement | None:
        """The later judgement that cannot hold beside this one."""
        if len(iris) == 1:
            known = ((self._facts.get((iris[0], key)), value) for key, value in _claims(judgement))
            return next((said[0] for said, value in known if said and said[1] != value), None)
        one, other = iris
        if judgement.verdict is Verdict.SAME:
            return next((by for (a, b), by in sorted(self._apart.items()) if self._would_meet(one, other, a, b)), None)
        if other in self._group.get(one, {one}):
            return self._same.get(pair_of(one, other)) or next(iter(self._same.values()))
        apart = self._apart.get(pair_of(one, other))
        return apart if apart and apart.verdict is not judgement.verdict else None

    def take(self, judgement: Judgement, iris: Sequence[str]) -> None:
        if len(iris) == 1:
            for key, value in _claims(judgement):
                self._facts.setdefault((iris[0], key), (judgement, value))
            return
        one, other = iris
        if judgement.verdict is not Verdict.SAME:
            self._apart.setdefault(pair_of(one, other), judgement)
            return
        self._same.setdefault(pair_of(one, other), judgement)
        group = self._group.get(one, {one}) | self._group.get(other, {other})
        for node in group:
            self._group[node] = group

    def _would_meet(self, one: str, other: str, a: str, b: str) -> bool:
        group = self._group.get(one, {one}) | self._group.get(other, {other})
        return a in group and b in group


def _claims(judgement: Judgement) -> Iterator[tuple[str, str]]:
    """What a judgement on one thing says, by key: two of one key and two values contradict each other."""
    if judgement.verdict in {Verdict.ACCEPT, Verdict.REJECT, Verdict.CORRECT}:
        yield "holds", "no" if judgement.verdict is Verdict.REJECT else "yes"
    yield from judgement.mends.items()


def _groups(applied: Iterable[Applied], kinds: Iterable[Kind]) -> Groups:
    pairs: dict[Verdict, set[Pair]] = defaultdict(set)
    for one in applied:
        if len(one.things) > 1 and kind_of(one.things[0]) in kinds:
            pairs[one.judgement.verdict].add(pair_of(*one.things))
    return Groups(frozenset(pairs[Verdict.SAME]), frozenset(pairs[Verdict.DIFFERENT] | pairs[Verdict.UNSURE]))
