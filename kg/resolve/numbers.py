"""The numbers that resolution rests on; shares lie between 0 and 1."""

from __future__ import annotations

# People

ALIKE_SURNAME = 0.74
"""From this share of equal letters on two surnames behind one given name are spellings of one name. To be learned."""

ALIKE_GIVEN = 0.85
"""From this share of equal letters on two given names are spellings of one name. To be learned."""
