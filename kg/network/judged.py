"""What a judgement is on, found in the articles as they are now, and what is wrong with one that cannot be applied."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from kg.iris import AGENTS, Kind, article_of, full, is_scoped, kind_of, numbered, short, without_number
from kg.ledger import full_iri
from kg.ledger.properties import PROPERTIES
from kg.models import Judgement, Thing, Value, Verdict
from kg.network.identity.official import official
from kg.network.told import Told
from kg.store.things import Things
from kg.text.fold import fold

Graph = Callable[[str], Things | None]
"""What an article (IRI) says; None for an article that is not there."""

_JOINED = frozenset({*AGENTS, Kind.EVENT})

_FACTS = frozenset(
    map(
        full,
        (
            "org:Membership",
            "schema:Event",
            "kg:Participation",
            "schema:Quotation",
            "schema:Observation",
            "kg:ThemeLink",
            "schema:SoftwareApplication",
            "schema:VideoObject",
        ),
    )
)
"""The classes of what an article says."""

_CALLED = ("schema:name", "rdfs:label", "schema:text")
"""The properties by whose words a fact is found again, before those of the sentence that says it."""

_ENDS: Mapping[str, frozenset[Kind]] = MappingProxyType(
    {
        "person": frozenset({Kind.PERSON}),
        "body": frozenset({Kind.ORGANIZATION}),
        "agent": AGENTS,
        "speaker": AGENTS,
    }
)
"""What may stand where a correction sets an agent."""


_LONGEST_QUOTE = 80
"""Characters of a sentence by which a judgement finds a fact again: as many as are read in a line."""


def words_of(value: Callable[[str, str], str], node: str) -> str:
    """The words by which a judgement on a node finds it again; ``value`` gives the value of a node's property.

    What an article counts is found by its name, a part in an event by the event's: others share its sentence.
    """
    if numbered(node):
        event = value(node, "kg:event") or node
        for name in ("schema:name", "schema:text"):
            if said := value(event, name):
                return said if name == "schema:name" else said[:_LONGEST_QUOTE]
    return value(node, "kg:quote")[:_LONGEST_QUOTE]


@dataclass(frozen=True, slots=True)
class Found:
    """The things (IRIs) that a judgement is on, or the problem for which it cannot be applied."""

    things: tuple[str, ...] = ()
    problem: str = ""


class Finder:
    """Finds what judgements are on, in articles that tell this."""

    def __init__(self, told: Sequence[Told], graph: Graph) -> None:
        self._known = {named.iri for each in told for named in (*each.people, *each.bodies)}
        self._graph = graph

    def found(self, judgement: Judgement) -> Found:
        """What a judgement is on."""
        each = [self._find(thing) for thing in judgement.things]
        if any(one.things for one in each):  # of a name that fits several, none of them need be named in full
            each = [self._official(thing) or one for thing, one in zip(judgement.things, each, strict=True)]
        things = tuple(thing for one in each for thing in one.things)
        problems = [one.problem for one in each if one.problem] or list(self._unfit(judgement, things))
        return Found((), problems[0]) if problems else Found(things)

    def _find(self, thing: Thing) -> Found:
        if not is_scoped(thing.iri):
            return Found((thing.iri,)) if thing.iri in self._known else _missing(thing)
        things = self._graph(article_of(thing.iri))
        if things is None:
            return _missing(thing)
        if not thing.quote:
            return Found((thing.iri,)) if things.all(thing.iri, "rdf:type") else _missing(thing)
        return _quoted(things, thing)

    @staticmethod
    def _official(thing: Thing) -> Found | None:
        """A body of the authority file."""
        return Found((thing.iri,)) if thing.iri in official() else None

    def _unfit(self, judgement: Judgement, things: Sequence[str]) -> Iterator[str]:
        """What is wrong with a judgement on what is there."""
        kinds = {kind_of(thing) for thing in things}
        verdict = judgement.verdict
        if len(things) > 1:
            if len(kinds) > 1 or not kinds <= _JOINED:
                yield f"{verdict} is for two people, two bodies or two events"
            elif things[0] == things[1]:
                yield f"names one thing twice: {short(things[0])}"
            elif kinds <= AGENTS and all(map(is_scoped, things)) and len(set(map(article_of, things))) > 1:
                yield "is on two names that their articles do not explain: name with each who is meant"
        elif verdict is Verdict.ALIAS:
            if not kinds <= AGENTS or is_scoped(things[0]):
                yield "alias is for a person or body that is known beyond an article"
        elif not kinds <= AGENTS and not self._types(things[0]) & _FACTS:
            yield f"{verdict} is for people, bodies, events and what an article says of them"
        yield from self._wrong_values(judgement, things[0])

    def _wrong_values(self, judgement: Judgement, fact: str) -> Iterator[str]:
        for name, value in judgement.mends.items():
            if full(PROPERTIES[name].of) not in self._types(fact):
                yield f"sets {name}, which {short(fact)} has not"
            elif PROPERTIES[name].value is Value.NODE:
                yield from self._wrong_end(name, full_iri(value), fact)
        days = judgement.mends
        first = days.get("day") or ("until" in days and self._first_day(fact))
        if "until" in days and not (first and first <= days["until"]):
            yield f"sets until to a day before {first}" if first else "sets until, but no day: set both"

    def _wrong_end(self, name: str, iri: str, fact: str) -> Iterator[str]:
        if self._find(Thing(iri)).problem:
            yield f"sets {name} to what is not there: {short(iri)}"
        elif kind_of(iri) not in _ENDS[name]:
            yield f"sets {name} to what it cannot be: {short(iri)}"
        elif is_scoped(iri) and article_of(iri) != article_of(fact):
            yield f"sets {name} to whom only another article knows: {short(iri)}"

    def _types(self, fact: str) -> set[str]:
        things = self._graph(article_of(fact)) if is_scoped(fact) else None
        return set(things.all(fact, "rdf:type")) if things else set()

    def _first_day(self, event: str) -> str:
        things = self._graph(article_of(event))
        return things.one(event, "kg:earliest") if things else ""


def _missing(thing: Thing) -> Found:
    return Found((), f"names what is not there: {short(thing.iri)}")


def _quoted(things: Things, thing: Thing) -> Found:
    """The node that says the quote best; of those that say it alike the one that is named."""
    quote = fold(thing.quote)
    if not quote:
        return Found((), f"quotes nothing by which to find {short(thing.iri)}")
    fits = {node: rank for node in _like(things, thing.iri) if (rank := _rank(things, node, quote)) is not None}
    best = [node for node, rank in fits.items() if rank == min(fits.values())]
    if thing.iri in best or len(best) == 1:
        return Found((thing.iri if thing.iri in best else best[0],))
    if best:
        return Found((), f"quotes what {len(best)} things say: {short(thing.iri)} is none of them; quote more")
    return Found((), f"quotes what is not there: {short(thing.iri)} says no such words")


def _like(things: Things, node: str) -> Iterator[str]:
    """The nodes of the article whose IRIs differ in no more than a number: event/1 and event/2."""
    if not numbered(node):
        return iter([node] if things.all(node, "rdf:type") else [])
    form = without_number(node)
    return (each for each in things.subjects() if without_number(each) == form)


def _rank(things: Things, node: str, quote: str) -> int | None:
    """How well a node says a quote: 0 it is called so, 1 in part, 2 its sentence says it; None for not at all."""
    event = things.one(node, "kg:event")
    called = [fold(said) for each in (node, event) for name in _CALLED for said in things.all(each, name)]
    if quote in called:
        return 0
    if any(quote in said for said in called):
        return 1
    return 2 if any(quote in fold(said) for said in things.all(node, "kg:quote")) else None
