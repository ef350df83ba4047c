"""The numbers of the grammar that several stages share; lengths and reaches count code points."""

from __future__ import annotations

# General names

COUNT_REACH = 8
"""How far before a name its number is looked for: "ทั้งสอง" and a space fit in."""

SHORTEST_KIND_OF_COMPANY = 5
"""From this length on a general word behind บริษัท tells a kind of company, whatever goes on; names hold shorter ones."""
