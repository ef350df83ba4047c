"""What kind of body a name is of, from the name alone: so that every article says the same of a body."""

from __future__ import annotations

from functools import cache

from kg.grammar.abroad import foreign_government
from kg.grammar.words import words
from kg.vocabulary.agencies import agencies
from kg.vocabulary.heads import heads
from kg.vocabulary.kinds import FOREIGN_GOVERNMENT, GOVERNMENT, OTHER
from kg.vocabulary.provinces import provinces


@cache
def _named() -> dict[str, str]:
    """Kinds of whole names: the authority file's bodies, and provinces as administrations."""
    return {
        **{word + province: GOVERNMENT for word in words("provinceWord") for province in provinces()},
        **{agency.name: agency.kind for agency in agencies()},
    }


@cache
def _begun() -> tuple[tuple[str, str], ...]:
    """Beginnings of names with the kinds that they show, longer ones first."""
    found = {form: head.kind for form, head in heads().items() if head}
    return tuple(sorted(found.items(), key=lambda entry: (-len(entry[0]), entry[0])))


def kind_of(name: str) -> str:
    """The kind of a body by its canonical name: a local name in ``kg:organizationKinds``, "other" where none shows."""
    if name in _named():
        return _named()[name]
    if foreign_government().match(name):
        return FOREIGN_GOVERNMENT
    return next((kind for beginning, kind in _begun() if name.startswith(beginning)), OTHER)
