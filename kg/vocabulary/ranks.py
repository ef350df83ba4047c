"""The rank of a role (``ontology/ranks.ttl``): in which order people list who holds what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from kg.vocabulary.turtle import Vocabulary


@cache
def rank_of(role: str) -> int:
    """The rank of a role by the words with which it begins, 1 the first: a deputy's comes behind that of the post.

    Of words that it begins with the longest count; a role that begins with none of them has the last rank.
    """
    own, lower, other = _words()
    for beginning in _beginnings(role):
        if beginning in own:
            return own[beginning]
        if beginning in lower:
            return min(rank_of(role.removeprefix(beginning).lstrip()) + lower[beginning], other)
    return other


def _beginnings(role: str) -> Iterator[str]:
    """What a role may begin with, the longest first."""
    return (role[:end] for end in range(len(role), 0, -1))


@cache
def _words() -> tuple[Mapping[str, int], Mapping[str, int], int]:
    """The ranks of words, by how much others lower the rest of a role, and the rank of all other roles."""
    vocabulary = Vocabulary("ranks.ttl")

    def numbers(kind: str, name: str) -> Mapping[str, int]:
        said = {iri: vocabulary.text(iri, name) for iri in vocabulary.instances(kind)}
        return MappingProxyType(
            {word: int(number) for iri, number in said.items() for word in vocabulary.texts(iri, "kg:word")}
        )

    (other,) = (text for iri in vocabulary.instances("kg:RoleRank") for text in vocabulary.texts(iri, "kg:otherRank"))
    return numbers("kg:RoleRank", "kg:rank"), numbers("kg:RankStep", "kg:lower"), int(other)
