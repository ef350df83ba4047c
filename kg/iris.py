"""IRIs: the base under which everything of ours is named, and names as IRIs."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import quote

from kg.text.fold import tidy

BASE = "https://w3id.org/thkg/"
"""The permanent-identifier address under which everything of ours is named; only a fork changes it."""

_THAI = "".join(chr(c) for c in range(0x0E01, 0x0E5C))
_ENCODED = re.compile(rf"[^{_THAI}]+")
_LONGEST_SEGMENT = 120


def slug(name: str) -> str:
    """The name as one readable IRI segment: Thai letters stay, spaces become ``_``, the rest is percent-encoded.

    A name of more than 120 characters is cut, and a digest of the whole keeps it apart from its like.
    """
    whole = tidy(name).replace(" ", "_")
    if len(whole) > _LONGEST_SEGMENT:
        whole = f"{whole[:100]}~{hashlib.sha256(whole.encode()).hexdigest()[:12]}"
    return _ENCODED.sub(lambda run: quote(run[0], safe="~"), whole)


def iri(kind: str, *names: str) -> str:
    """The IRI of a thing of this kind (``"person"``, ``"organization"``, …) with these names as its path."""
    return BASE + "/".join([kind, *map(slug, names)])
