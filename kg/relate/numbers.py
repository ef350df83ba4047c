"""The numbers that relating rests on; reaches count code points."""

from __future__ import annotations

# Holdings

DEPUTY_REACH = 160
"""At most so far apart stand a head's post and the post of a deputy who serves the same body. To be learned."""
