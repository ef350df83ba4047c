"""The numbers that tenures rest on; checked against public lists of office-holders (``scripts.register_check``)."""

from __future__ import annotations

NEW_HOLDER, NEW_HOLDER_AMONG = 0.9, 0.02
"""What a new holder costs, in claims, and what each claim of the time adds: one claim makes a holder where few are
named, two where fifty are, since wrong claims come with all."""

RETURN, RETURN_AMONG = 2.5, 0.05
"""What it costs that an earlier holder returns: hardly ever seen, while a slip amid a term is seen each month."""

AMONG_DAYS = 90
"""Days to either side whose claims are those of the time."""

BEFORE, AFTER = 90, 180
"""Days before the first and after the last attestation in which somebody likely held the post, with nobody else named:
ministers are named every few weeks, so that silence for half a year means an end."""

BETWEEN_EPISODES = 30
"""Days between two claims that somebody acts in a post beyond which it is another time: a journey of the holder's."""
