"""What provinces go by: every name, also with the word for a province as people write it."""

from __future__ import annotations

from kg.grammar.words import words
from kg.vocabulary.provinces import Province


def other_names(province: Province) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Beside its own names what a province is called in Thai, and what in English."""
    worded = (word + province.thai for word in (*words("provinceWord"), *words("shortProvince")))
    return (*province.thai_also, *worded), (*province.english_also, f"{province.english} Province")


def names_of(province: Province) -> tuple[str, ...]:
    """Every name that a province goes by, and its code."""
    thai, english = other_names(province)
    return (province.code, province.thai, province.english, *thai, *english)
