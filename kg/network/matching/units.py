"""Units of bodies by their heads, which stand beside a body's name and are many bodies' (กองคลัง, สำนักงานอธิการบดี)."""

from __future__ import annotations

import re
from functools import cache

from kg.network.matching.address import is_bare_place
from kg.network.matching.parts import is_division
from kg.text.alternatives import one_of_texts
from kg.vocabulary.matching import name_words


def is_unit(name: str) -> bool:
    """Whether a name begins as a unit's does."""
    return (is_division(name) and not _others().match(name)) or _units().match(name) is not None


def is_campus(name: str) -> bool:
    """Whether a name is that of a body's seat elsewhere: ศูนย์รังสิต, วิทยาเขตปัตตานี."""
    found = _campuses().match(name)
    return found is not None and (found.end() == len(name) or is_bare_place(name[found.end() :].strip()))


@cache
def _units() -> re.Pattern[str]:
    return re.compile(f"(?!{_others().pattern}){one_of_texts(name_words().units)}")


@cache
def _others() -> re.Pattern[str]:
    """Longer heads that are no units', but for units that are longer still (สำนักงานอธิการบดี)."""
    words = name_words()
    longer = [unit for unit in (*words.units, *words.divisions) if unit.startswith(words.not_units)]
    return re.compile(f"(?!{one_of_texts(longer)}){one_of_texts(words.not_units)}")


@cache
def _campuses() -> re.Pattern[str]:
    return re.compile(one_of_texts(name_words().campuses))
