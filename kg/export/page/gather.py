"""From the sources to the page's graph: articles' parts put together, edges and ties between their nodes, labels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.export.page.merging import Merged
from kg.export.page.model import Edge, Node, PageGraph, Tie
from kg.export.page.rows import PageSources
from kg.export.page.ties import strongest
from kg.iris import is_theme, number_of
from kg.store.things import Things


def gather(sources: PageSources) -> PageGraph:
    """Everything that the page shows but the facts themselves; the same sources give the same numbers."""
    vocabulary, merged = sources.vocabulary, Merged(sources.parts())
    found = merged.nodes | {goal.iri: goal for goal in _goals(vocabulary, merged.bound)}
    nodes = tuple(_known(vocabulary, found[iri]) for iri in sorted(found))
    number = numbers_of(nodes)
    ties = strongest(sources.ties, number, sources.behind)
    return PageGraph(
        articles=tuple(merged.articles),
        letters=tuple(merged.letters),
        nodes=nodes,
        importance=merged.importance(number),
        facts=merged.facts,
        edges=(*merged.edges(number), *_parents(vocabulary, number)),
        ties=ties,
        labels=_labels(vocabulary, merged.terms, nodes, ties),
    )


def numbers_of(nodes: Iterable[Node]) -> dict[str, int]:
    """The number of each node by its IRI."""
    return {node.iri: at for at, node in enumerate(nodes)}


def _goals(vocabulary: Things, ends: Iterable[str]) -> Iterable[Node]:
    for iri in sorted(filter(is_theme, ends)):
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


def _parents(vocabulary: Things, number: Mapping[str, int]) -> Iterable[Edge]:
    for iri, at in sorted(number.items()):
        for parent in vocabulary.all(iri, "org:subOrganizationOf"):
            if parent in number:
                yield Edge((at, number[parent]), "within", ())


def _labels(
    vocabulary: Things, said: Iterable[str], nodes: Iterable[Node], ties: Iterable[Tie]
) -> dict[str, tuple[str, str]]:
    """The labels of the terms in use: concepts by their local name, targets by notation, roles by their Thai name."""
    terms = {*filter(None, said), *(tie.measure for tie in ties)}
    terms |= {node.note for node in nodes if node.kind in {"organization", "event"}}
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
