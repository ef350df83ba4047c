"""The bodies of the authority file."""

from __future__ import annotations

from kg.network.identity.official import official
from tests.network.tellings import body


def test_an_agency_is_known_by_its_official_name_and_kind() -> None:
    profile = official()[body("กรมประมง")]
    assert (profile.name, profile.articles) == ("กรมประมง", frozenset())
    assert profile.kind.endswith("ontology#government")
