"""What pairs of people and of bodies are alike in: numbers in their names, and the releases that name them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.network.identity.numbers import FEW_RELEASES, MANY_RELEASES
from kg.network.identity.profiles import Profile

_NUMBER = re.compile(r"\d+|\b[IVX]+\b")


def numbers_in(name: str) -> list[str]:
    """The numbers in a name, reigns in Roman ones too."""
    return _NUMBER.findall(name)


def of_releases(one: Profile, other: Profile) -> Iterator[str]:
    """The features of a pair by how many releases name either, and whether one names both."""
    fewer, more = sorted((len(one.articles), len(other.articles)))
    if fewer <= FEW_RELEASES and more >= MANY_RELEASES:
        yield "one seldom"
    if one.articles & other.articles:
        yield "in one release"
