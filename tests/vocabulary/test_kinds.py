"""The kinds of bodies that code names."""

from __future__ import annotations

from kg.iris import full, local
from kg.vocabulary import kinds
from kg.vocabulary.heads import heads
from kg.vocabulary.turtle import Vocabulary


def listed() -> set[str]:
    """The kinds of the ontology."""
    ontology = Vocabulary("kg.ttl")
    concepts = ontology.instances("skos:Concept")
    return {local(c) for c in concepts if full("kg:organizationKinds") in ontology.links(c, "skos:inScheme")}


def test_every_kind_that_code_or_a_head_gives_is_in_the_ontology() -> None:
    named = {value for name, value in vars(kinds).items() if name.isupper()}
    assert len(named) > 1
    assert named | {head.kind for head in heads().values() if head} <= listed()
