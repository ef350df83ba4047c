"""Given names and surnames: PyThaiNLP's lists."""

from __future__ import annotations

from functools import cache

from pythainlp.corpus import thai_family_names, thai_female_names, thai_male_names


@cache
def given_names() -> frozenset[str]:
    """Thai given names of women and men."""
    return frozenset(thai_male_names()) | frozenset(thai_female_names())


@cache
def family_names() -> frozenset[str]:
    """Thai surnames."""
    return frozenset(thai_family_names())
