"""How often a build looks for objects that only hold each other: it makes millions of others, and hardly any such."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_NEW_OBJECTS = 50_000
"""New objects from which Python looks; by its own 700, a twentieth of mapping and a third of relationships go there."""


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Has Python look seldom while the block runs."""
    before = gc.get_threshold()
    collect_seldom()
    try:
        yield
    finally:
        gc.set_threshold(*before)


def collect_seldom() -> None:
    """Has Python look seldom from now on."""
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])
