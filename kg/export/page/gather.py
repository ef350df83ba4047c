"""From the store to the page's graph: articles read one by one, nodes merged, edges and ties between them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from kg.export.page.facts import article_of, facts_of, nodes_of
from kg.export.page.model import FACT_KINDS, Article, Edge, Fact, Node, PageGraph, Tie
from kg.iris import RELATIONSHIPS, VOCABULARY, is_theme, number_of
from kg.network.behind import Parts, PartsOfFacts, facts_behind
from kg.network.rows import ArticleFacts, facts_in, joined
from kg.store.reader import GraphReader
from kg.store.things import Things

_SHOWN_AS_FACTS = frozenset({"serves", "holds-post"})
"""Relationships between two nodes that the facts behind them show as edges already."""

_TIES_EACH = 12
_FACTS_EACH = 6


def gather(store: GraphReader) -> PageGraph:
    """Everything that the page shows of a store; the same store gives the same numbers."""
    vocabulary = store.things(VOCABULARY)
    articles: list[Article] = []
    facts: list[Fact] = []
    behind: list[ArticleFacts] = []
    merged: dict[str, Node] = {}
    for name in store.article_graphs():
        things = store.things(name)
        article = article_of(things)
        if article is None:
            continue
        for node in nodes_of(things):
            merged[node.iri] = _merge(merged.get(node.iri), node)
        facts.extend(facts_of(things, len(articles)))
        articles.append(article)
        behind.append(facts_in(things))
    for goal in _goals(vocabulary, facts):
        merged[goal.iri] = goal
    nodes = tuple(_known(vocabulary, merged[iri]) for iri in sorted(merged))
    facts = [replace(fact, ends=tuple(end for end in fact.ends if end in merged)) for fact in facts]
    number = {node.iri: at for at, node in enumerate(nodes)}
    edges = (*_edges(facts, number), *_parents(vocabulary, number))
    ties = _ties(store.things(RELATIONSHIPS), PartsOfFacts(joined(behind)), number, facts)
    labels = _labels(vocabulary, facts, nodes, ties)
    return PageGraph(tuple(articles), nodes, tuple(facts), edges, ties, labels)


def importance(graph: PageGraph) -> tuple[int, ...]:
    """How many facts each node takes part in, by its number."""
    counted = Counter(end for fact in graph.facts for end in fact.ends)
    return tuple(counted[node.iri] for node in graph.nodes)


def _merge(old: Node | None, new: Node) -> Node:
    """One node of two; where articles name it differently (only when its name is ambiguous) the first name stays."""
    if old is None:
        return new
    aliases = {*old.aliases, *new.aliases, new.name} - {old.name}
    notes = dict.fromkeys(filter(None, [*old.note.split(" · "), *new.note.split(" · ")]))
    return replace(old, english=old.english or new.english, aliases=tuple(sorted(aliases)), note=" · ".join(notes))


def _goals(vocabulary: Things, facts: Iterable[Fact]) -> Iterable[Node]:
    used = {end for fact in facts for end in fact.ends if is_theme(end)}
    for iri in sorted(used):
        thai, english = (vocabulary.label(iri, "skos:altLabel", language) for language in ("th", "en"))
        number = number_of(iri)
        yield Node(iri, "goal", thai or number, english, (f"SDG {number}",), number, vocabulary.one(iri, "kg:colour"))


def _known(vocabulary: Things, node: Node) -> Node:
    """The node with what the authority file says of it beyond the articles: an English name, its other names."""
    if node.kind != "organization":
        return node
    aliases = {*node.aliases, *vocabulary.all(node.iri, "skos:altLabel")} - {node.name}
    english = node.english or vocabulary.label(node.iri, "skos:prefLabel", "en")
    return replace(node, english=english, aliases=tuple(sorted(aliases)))


def _edges(facts: Iterable[Fact], number: dict[str, int]) -> Iterable[Edge]:
    """One edge for each two nodes that facts bind, in the order of their numbers."""
    bound: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for at, fact in enumerate(facts):
        first, *others = [number[end] for end in fact.ends] or [0]
        for other in others:
            if other != first:
                bound[min(first, other), max(first, other)].append((FACT_KINDS.index(fact.kind), at))
    for pair in sorted(bound):
        yield Edge(pair, FACT_KINDS[min(bound[pair])[0]], tuple(sorted(at for _, at in bound[pair])))


def _parents(vocabulary: Things, number: dict[str, int]) -> Iterable[Edge]:
    for iri, at in sorted(number.items()):
        for parent in vocabulary.all(iri, "org:subOrganizationOf"):
            if parent in number:
                yield Edge((at, number[parent]), "within", ())


def _ties(computed: Things, parts: Parts, number: dict[str, int], facts: Iterable[Fact]) -> tuple[Tie, ...]:
    """The strongest computed relationships of each node that the page does not draw as facts."""
    place = {fact.iri: at for at, fact in enumerate(facts)}
    found: list[Tie] = []
    for iri in computed.of("kg:Relationship"):
        measure = computed.local(iri, "kg:measure")
        between = computed.all(iri, "kg:between")
        ends = sorted(number[end] for end in between if end in number)
        if measure not in _SHOWN_AS_FACTS and len(ends) == 2:
            nodes = facts_behind(parts, measure, between, computed.all(iri, "prov:wasDerivedFrom"))
            behind = [place[fact] for fact in nodes if fact in place]
            weight = float(computed.one(iri, "kg:weight") or 0)
            found.append(Tie((ends[0], ends[1]), measure, weight, tuple(behind[:_FACTS_EACH])))
    found.sort(key=lambda tie: (-tie.weight, tie.ends, tie.measure))
    seen: Counter[int] = Counter()
    kept = []
    for tie in found:
        if min(seen[end] for end in tie.ends) < _TIES_EACH:
            kept.append(tie)
            seen.update(tie.ends)
    return tuple(kept)


def _labels(
    vocabulary: Things, facts: Iterable[Fact], nodes: Iterable[Node], ties: Iterable[Tie]
) -> dict[str, tuple[str, str]]:
    """The labels of the terms in use: concepts by their local name, targets by notation, roles by their Thai name."""
    terms = {term for fact in facts for term in (fact.what, fact.extra) if term}
    terms |= {node.note for node in nodes if node.kind in {"organization", "event"}} | {tie.measure for tie in ties}
    found: dict[str, tuple[str, str]] = {}
    for iri in vocabulary.of("skos:Concept"):
        term = iri.rpartition("#")[2] if "#" in iri else iri.rpartition("/")[2]
        name = "skos:prefLabel" if "#" in iri else "skos:altLabel"
        if term in terms:
            found[term] = (vocabulary.label(iri, name, "th"), vocabulary.label(iri, name, "en"))
    for iri in vocabulary.of("org:Role"):
        thai, english = (vocabulary.label(iri, "skos:prefLabel", language) for language in ("th", "en"))
        if thai in terms and english:
            found[thai] = (thai, english)
    return dict(sorted(found.items()))
