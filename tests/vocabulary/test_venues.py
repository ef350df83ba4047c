"""Venues that everybody knows: each in one province that there is."""

from __future__ import annotations

from kg.vocabulary.provinces import province_of
from kg.vocabulary.turtle import Vocabulary
from kg.vocabulary.venues import venue_provinces


def test_every_venue_lies_in_one_province() -> None:
    vocabulary = Vocabulary("venues.ttl")
    venues = vocabulary.instances("schema:Place")
    assert [iri for iri in venues if len(vocabulary.links(iri, "schema:containedInPlace")) != 1] == []
    assert set(venue_provinces().values()) <= set(province_of())


def test_a_venue_is_found_by_each_of_its_names() -> None:
    assert venue_provinces()["ทำเนียบรัฐบาล"] == venue_provinces()["Government House"] == "TH-10"
    assert venue_provinces()["กระทรวงสาธารณสุข"] == "TH-12"


def test_a_province_is_no_venue() -> None:
    assert not set(venue_provinces()) & {one.thai for one in province_of().values()}
