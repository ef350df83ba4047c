"""Reports of one day that were nearly taken for one event, and those taken for one that tell it differently."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from kg.iris import article_of, is_scoped, local
from kg.network.happenings import candidates, occasions
from kg.network.happenings.likeness import Occasion, odds, runs
from kg.network.joining import Pair, pair_of
from kg.network.review.hanging import on_event
from kg.network.review.numbers import NAMES_ALIKE, NEARLY
from kg.network.review.question import Asked, Doubt
from kg.network.told import Report, Told
from kg.store.reader import GraphReader
from kg.text.fold import fold
from kg.vocabulary.measured import probability

_DATED = """
SELECT ?event ?name ?kind ?first ?last WHERE {
  { SELECT ?event ?kind WHERE { ?event kg:kind ?kind } }
  { SELECT ?event ?name WHERE { ?event schema:name ?name } }
  { SELECT ?event ?first WHERE { ?event kg:earliest ?first } }
  { SELECT ?event ?last WHERE { ?event kg:latest ?last } }
}"""
_REPORTS = "SELECT ?happening ?event WHERE { ?happening kg:report ?event }"
_DIFFER = "SELECT ?happening ?what WHERE { ?happening kg:toldDifferently ?what }"


def nearly_joined(store: GraphReader) -> Iterator[Doubt]:
    """Pairs of reports whose days meet and that nearly were one event, by the odds that the build joins by."""
    happening_of = {row["event"]: row["happening"] for row in store.rows(_REPORTS)}
    found = _Occasions(store)
    for pair in _alike(store, happening_of):
        if happening_of.get(pair[0]) != happening_of.get(pair[1]) and (weighed := found.odds(pair)) >= NEARLY:
            sure = probability(weighed)
            yield _doubt(store, pair, sure, f"they are of one day and alike: {sure:.0%} likely one")


def told_differently(store: GraphReader) -> Iterator[Doubt]:
    """Of each happening whose reports tell it differently the two reports that are least likely of one event."""
    differing: dict[str, set[str]] = defaultdict(set)
    for row in store.rows(_DIFFER):
        differing[row["happening"]].add(local(row["what"]))
    found = _Occasions(store)
    for happening, what in differing.items():
        pairs = combinations(sorted(store.values(happening, "kg:report")), 2)
        weighed, pair = min((found.odds(pair), pair) for pair in pairs)
        why = f"they are taken for one, but differ in {' and '.join(sorted(what))}"
        yield _doubt(store, pair, probability(weighed), why, is_joined=True)


def _doubt(store: GraphReader, pair: Pair, sure: float, why: str, *, is_joined: bool = False) -> Doubt:
    hangs = min(on_event(store, event) for event in pair)
    return Doubt(Asked.EVENT, pair[0], (pair[1],), sure, hangs * (1 - sure if is_joined else sure), why)


def _alike(store: GraphReader, known: Mapping[str, str]) -> Iterator[Pair]:
    """Pairs of dated reports whose days meet and whose names are alike at all."""
    rows = (row for row in store.rows(_DATED) if is_scoped(row["event"]) and row["event"] in known)
    found = {row["event"]: _bare(row) for row in rows}
    shared = {event: runs(one.name) for event, one in found.items()}
    for one, other in candidates(found.values()):
        ours, theirs = shared[one], shared[other]
        if 2 * len(ours & theirs) >= NAMES_ALIKE * (len(ours) + len(theirs)):
            yield pair_of(one, other)


def _bare(row: Mapping[str, str]) -> Occasion:
    """A report by its name and days alone."""
    event, first, last = row["event"], row["first"], row["last"]
    report = Report(event, row["name"], local(row["kind"]), first, last, "", (), (), (), (), "", 1.0, "")
    return Occasion(report, article_of(event), first, last, fold(row["name"]))


class _Occasions:
    """Reports with all that is compared, each read once."""

    def __init__(self, store: GraphReader) -> None:
        self._store = store
        self._read: dict[str, Occasion] = {}

    def odds(self, pair: Pair) -> int:
        one, other = map(self._occasion, pair)
        return odds(one, other)

    def _occasion(self, event: str) -> Occasion:
        if event not in self._read:
            self._read[event] = _occasion(self._store, event)
        return self._read[event]


def _occasion(store: GraphReader, event: str) -> Occasion:
    """A report as it is compared, but that short forms of bodies in its name stay as they are, which is quicker."""
    article = article_of(event)
    told = Told(article, "", store.value(article, "schema:datePublished"), (), (), (), (_read(store, event),))
    return next(occasions(told))


def _read(store: GraphReader, event: str) -> Report:
    """What a report says, as ``kg.network.told`` has it."""
    places = sorted(store.values(event, "schema:location"))
    return Report(
        event,
        store.value(event, "schema:name"),
        local(store.value(event, "kg:kind")),
        store.value(event, "kg:earliest"),
        store.value(event, "kg:latest"),
        "",
        tuple(filter(None, (store.value(place, "schema:name") for place in places))),
        tuple(sorted(_provinces(store, places))),
        tuple(sorted(store.values(event, "schema:organizer"))),
        tuple(sorted({store.value(part, "kg:agent") for part in store.nodes_with("kg:event", event)})),
        store.value(event, "schema:superEvent"),
        1.0,
        "",
    )


def _provinces(store: GraphReader, places: Iterable[str]) -> Iterator[str]:
    for place in places:
        if store.value(place, "schema:identifier"):
            yield place
        yield from store.values(place, "schema:containedInPlace")
