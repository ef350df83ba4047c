"""The forms under which the authority file's bodies are written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from kg.vocabulary.agencies import agencies


@cache
def abbreviations() -> Mapping[str, tuple[str, ...]]:
    """The abbreviations with a full stop of every body in the authority file by its name."""
    dotted = {agency.name: [form for form in agency.aliases if form.endswith(".")] for agency in agencies()}
    return MappingProxyType({name: tuple(sorted(forms)) for name, forms in dotted.items()})


@cache
def authority_forms() -> Mapping[str, tuple[str, ...]]:
    """The names of the bodies in the authority file behind every form that stands for them anywhere."""
    forms: dict[str, set[str]] = defaultdict(set)
    for agency in agencies():
        for form in (agency.name, agency.english, *agency.aliases, *agency.hidden):
            forms[form].add(agency.name)
    return MappingProxyType({form: tuple(sorted(names)) for form, names in forms.items() if form})
