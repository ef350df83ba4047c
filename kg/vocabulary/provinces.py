"""Thailand's provinces, by PyThaiNLP's list."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any


@cache
def provinces() -> tuple[str, ...]:
    """Every province's name without จังหวัด, the longest first, so that no name hides a longer one."""
    import pythainlp.corpus  # noqa: PLC0415  # see kg.vocabulary.countries

    return tuple(sorted(map(str, pythainlp.corpus.provinces()), key=lambda name: (-len(name), name)))


@cache
def english_provinces() -> Mapping[str, str]:
    """Every province's English name, by the Thai one."""
    import pythainlp.corpus  # noqa: PLC0415  # see kg.vocabulary.countries

    found: Any = pythainlp.corpus.provinces(details=True)
    return MappingProxyType({one["name_th"]: one["name_en"] for one in found})
