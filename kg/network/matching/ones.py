"""Nodes that are one body: their names are the same but for spaces, cut ends, forms of law and linking words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from kg.network.matching.abroad import foreign
from kg.network.matching.catalogue import Known
from kg.network.matching.forms import words_of, written_out
from kg.text.fold import fold
from kg.text.letters import has_thai
from kg.vocabulary.matching import foreign_bodies, name_words


def ones(known: Sequence[Known]) -> list[int]:
    """For each body the place of the one that is shown for it: of those with one name that of the authority file, else
    the one with most articles. Two of the authority file are two."""
    heads = {*foreign_bodies(), *(one.name for one in known if one.is_official)}
    groups: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(known):
        groups[bare_name(one.name, heads) if one.here else one.iri].append(place)
    shown = list(range(len(known)))
    for places in groups.values():
        best = max(places, key=lambda place: (known[place].is_official, known[place].articles, -place))
        for place in places:
            if not known[place].is_official and not (known[place].is_province or known[best].is_province):
                shown[place] = best
    return shown


def bare_name(name: str, heads: Collection[str]) -> str:
    """A name as a key for what tells bodies apart: without linking words, forms of law and a country's constitution.

    ``heads`` begin names of bodies that a country follows.
    """
    text = written_out(name)
    found = foreign(text, heads) if has_thai(text) else None
    if found:
        return f"{found[0]} {found[1]}"
    words = name_words()
    kept = [word for word in words_of(text) if word not in words.linking and word not in words.law]
    return "".join(kept) or fold(name)
