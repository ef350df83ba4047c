"""Looking for objects that hold each other: seldom in a build, as before afterwards."""

from __future__ import annotations

import gc

import pytest

from kg.build.collecting import collecting_seldom


def test_a_block_is_left_with_what_was_there_before_even_when_it_fails() -> None:
    before = gc.get_threshold()
    with collecting_seldom():
        assert gc.get_threshold()[0] > 10 * before[0]
        assert gc.get_threshold()[1:] == before[1:]
    assert gc.get_threshold() == before
    with pytest.raises(ValueError, match="odd"), collecting_seldom():
        raise ValueError("odd")
    assert gc.get_threshold() == before
