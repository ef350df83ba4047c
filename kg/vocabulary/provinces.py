"""Thailand's provinces, by PyThaiNLP's list."""

from __future__ import annotations

from functools import cache


@cache
def provinces() -> tuple[str, ...]:
    """Every province's name without จังหวัด, the longest first, so that no name hides a longer one."""
    import pythainlp.corpus  # noqa: PLC0415  # see kg.vocabulary.countries

    return tuple(sorted(map(str, pythainlp.corpus.provinces()), key=lambda name: (-len(name), name)))
