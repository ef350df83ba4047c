"""The bodies of the authority file, which are known though no article names them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from kg.iris import full, iri
from kg.network.identity.profiles import Profile
from kg.vocabulary.agencies import agencies


@cache
def official() -> Mapping[str, Profile]:
    """By IRI, each as one of whom articles tell nothing."""
    found = (Profile(iri("organization", one.name), one.name, kind=full(f"kg:{one.kind}")) for one in agencies())
    return MappingProxyType({profile.iri: profile for profile in found})
