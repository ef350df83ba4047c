"""Names of bodies that differ from a known body's of the same article by one slip of the pen (กระทรวงแรงาน)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.resolve.numbers import SHORTEST_SLIP


def without_slips(keys: Iterable[str], known: Iterable[str]) -> Mapping[str, str]:
    """For each of the keys that is written like one of the ``known`` but for a letter, that known key.

    A letter may be missing, too many, another, or two swapped; digits tell bodies apart and are no slips.
    """
    keys = list(keys)
    index: dict[str, str] = {}
    near = {len(key) + more for key in keys for more in (-1, 0, 1)}
    for name in sorted(known):
        if len(name) >= SHORTEST_SLIP and len(name) in near:
            for form in _shortened(name):
                index.setdefault(form, name)
    meant = ((key, next((index[form] for form in _shortened(key) if form in index), key)) for key in keys)
    return {key: name for key, name in meant if name != key and _digits(name) == _digits(key)}


def _shortened(name: str) -> Iterator[str]:
    """The name, and the name without each of its letters."""
    yield name
    if len(name) >= SHORTEST_SLIP:
        for at in range(len(name)):
            yield name[:at] + name[at + 1 :]


def _digits(name: str) -> str:
    return "".join(letter for letter in name if letter.isdigit())
