"""Reissues as triples, in the graph of what is computed: an article's graph says nothing of other articles."""

from __future__ import annotations

from collections.abc import Iterable

from kg.iris import full
from kg.models import Reissue


def reissue_lines(found: Iterable[Reissue]) -> list[bytes]:
    """The statement of each reissue as sorted lines of N-Triples."""
    return sorted(f"<{one.article}> <{full('kg:reissueOf')}> <{one.original}> .\n".encode() for one in found)
