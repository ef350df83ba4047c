"""Foreign countries in a text, with the words for their constitution, and their governments."""

from __future__ import annotations

import re
from functools import cache

from kg.grammar.words import one_of, words
from kg.text.alternatives import one_of_texts
from kg.vocabulary.countries import constitutions, countries


@cache
def abroad() -> str:
    """A pattern for a foreign country's name with the words for its constitution: สาธารณรัฐประชาชนจีน."""
    foreign = [name for name in countries() if name not in words("thailand")]
    return f"{one_of_texts(constitutions())}*{one_of_texts(foreign)}"


@cache
def foreign_government() -> re.Pattern[str]:
    """A government named by its country or its people: รัฐบาลญี่ปุ่น, รัฐบาลแห่งราชอาณาจักร…."""
    return re.compile(f"{one_of('government')}{one_of('ofCountry')}?[ ]?{abroad()}")
