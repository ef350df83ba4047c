"""Named groups of plain words (``ontology/grammar*.ttl``) as frozen values: what stages compose their patterns from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kg.iris import local
from kg.vocabulary.turtle import Vocabulary, ontology_files


@dataclass(frozen=True, slots=True, order=True)
class Word:
    """One written form, and what must or must not stand right before or behind it (a limit; none where empty).

    ``not_inside`` are longer words that hold it and mean something else.
    """

    text: str
    not_before: tuple[str, ...] = ()
    not_behind: tuple[str, ...] = ()
    only_before: tuple[str, ...] = ()
    only_behind: tuple[str, ...] = ()
    not_inside: tuple[str, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether it counts wherever it stands."""
        return not (self.not_before or self.not_behind or self.only_before or self.only_behind or self.not_inside)


@dataclass(frozen=True, slots=True)
class WordGroup:
    """The words that do one thing; ``includes`` are the names of groups whose words do it too.

    ``classes`` are the local names of classes of the vocabulary of which every form does it ("Title"); ``rare`` says
    why words are in it that hardly any text has.
    """

    name: str
    label: str
    words: tuple[Word, ...]
    includes: tuple[str, ...]
    classes: tuple[str, ...]
    rare: str = ""


@cache
def word_groups() -> Mapping[str, WordGroup]:
    """Every group by its name, the local name of its IRI. Raises ``ValueError`` where two files name one group."""
    groups: dict[str, WordGroup] = {}
    for file in ontology_files("grammar*.ttl"):
        vocabulary = Vocabulary(file)
        for iri in vocabulary.instances("kg:WordGroup"):
            group = _group(vocabulary, iri)
            if group.name in groups:
                raise ValueError(f"{file}: the group {group.name} stands in another file too: one concept, one group")
            groups[group.name] = group
    return MappingProxyType(groups)


def _group(vocabulary: Vocabulary, iri: str) -> WordGroup:
    limits = [vocabulary.texts(iri, f"kg:{limit}") for limit in ("notBefore", "notBehind", "onlyBefore", "onlyBehind")]
    return WordGroup(
        name=local(iri),
        label=vocabulary.text(iri, "skos:prefLabel", "en"),
        words=tuple(Word(text, *limits) for text in vocabulary.texts(iri, "kg:word")),
        includes=tuple(local(link) for link in vocabulary.links(iri, "kg:includes")),
        classes=tuple(local(link) for link in vocabulary.links(iri, "kg:formsOf")),
        rare=vocabulary.text(iri, "kg:rare"),
    )
