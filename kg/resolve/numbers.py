"""The numbers that resolution rests on; lengths count code points."""

from __future__ import annotations

# Organizations

SHORTEST_STEM = 10
"""From this length on a name is taken for the beginning of a longer one; shorter ones begin too many names."""

SHORTEST_STEM_OF_COMPANY = 4
"""The same for companies, whose names are short and go on with any word."""
