"""The numbers by which it is chosen what a person is asked."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WEAK: Mapping[str, float] = MappingProxyType({"org:member": 0.6, "kg:as": 0.5, "kg:theme": 0.5})
"""Confidence up to which a fact is weak, by what only holdings, participations and links to goals say: that of the
least sure rules for posts; what was learned is weak where it is no likelier right than wrong."""

HANG_ON_LINK = 2
"""What hangs on a link to a goal that is the only one of its agent: itself, and the tie of the two."""

NEARLY = -100
"""Log odds, in hundredths, from which two reports were nearly joined: one such pair in four is one event."""

NAMES_ALIKE = 0.35
"""Share of common runs from which names of events are compared at all: with less, hardly any pair comes near."""

FACTS_READ = 20
"""Facts of an agent whose words are looked at for one that names it: the first nearly always does."""

AROUND = 120
"""Code points shown on either side of a mention that no fact quotes: about two lines."""

MOST_AT_ONCE = 20
"""Claims that one answer may reject: as many as somebody looks at before saying so."""

KEYS = 9
"""Candidates that have a digit of their own as key."""
