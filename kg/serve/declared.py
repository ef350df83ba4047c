"""Queries with their prefixes declared, as any program can send them to any endpoint."""

from __future__ import annotations

import re

from kg.iris import PREFIXES


def declared(sparql: str) -> str:
    """A query with a PREFIX line for each prefix of ours that it uses, before its first line."""
    used = (f"PREFIX {name}: <{iri}>" for name, iri in PREFIXES.items() if re.search(rf"(?<![\w.-]){name}:", sparql))
    return "\n".join([*used, sparql])
