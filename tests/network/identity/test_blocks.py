"""Which pairs have something in common that few have."""

from __future__ import annotations

from kg.network.identity.blocks import pairs_in_blocks


def test_pairs_with_a_key_in_common_are_compared_once() -> None:
    keyed = [("begins", "a"), ("ends", "a"), ("begins", "b"), ("ends", "b"), ("ends", "c")]
    assert pairs_in_blocks(keyed, 3) == [("a", "b"), ("a", "c"), ("b", "c")]


def test_a_key_that_many_have_brings_no_pair() -> None:
    keyed = [("begins", "a"), ("begins", "b"), ("begins", "c"), ("ends", "b"), ("ends", "c")]
    assert pairs_in_blocks(keyed, 2) == [("b", "c")]
