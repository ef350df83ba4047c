"""The file of ties: every relationship from both ends, nothing of whom it does not know."""

from __future__ import annotations

import pytest

from kg.iris import relationship_iri
from kg.models import Relationship
from kg.network.written import Tie, WrittenTies, written

MEETS = Relationship(("one", "other"), "meets", 2.5, ("event",))
HOLDS = Relationship(("other", "body"), "holds-post", 0.9, ("holding",))


def test_a_relationship_is_found_from_both_ends() -> None:
    ties = WrittenTies(written([MEETS, HOLDS]))
    meets, holds = (relationship_iri(tie.measure, *tie.between) for tie in (MEETS, HOLDS))
    assert list(ties.of("one")) == [Tie(meets, "other", "meets", 2.5)]
    assert sorted(ties.of("other"), key=lambda tie: tie.other) == [
        Tie(holds, "body", "holds-post", 0.9),
        Tie(meets, "one", "meets", 2.5),
    ]
    assert list(ties.of("body")) == [Tie(holds, "other", "holds-post", 0.9)]


def test_the_other_ends_are_told_with_the_measures() -> None:
    ties = WrittenTies(written([MEETS, HOLDS]))
    assert sorted(ties.ends("other")) == [("body", "holds-post"), ("one", "meets")]


def test_who_is_unknown_has_none() -> None:
    assert list(WrittenTies(written([MEETS])).of("body")) == []
    assert list(WrittenTies(written([])).of("one")) == []


def test_what_is_no_such_file_is_refused() -> None:
    with pytest.raises(ValueError, match="Expected `object`"):
        WrittenTies(b"something else")
