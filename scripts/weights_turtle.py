"""Learned weights as Turtle: one named feature after the other."""

from __future__ import annotations

import json
import re

_NO_IRI = re.compile(r"[\s“”\"<>]+")


def feature(folder: str, kind: str, name: str, weight: int, label: str) -> str:
    """A feature of this kind with its weight, and what it means; its IRI lies in the folder."""
    notation, meaning = (json.dumps(text, ensure_ascii=False) for text in (name, label))
    return (
        f"<https://w3id.org/thkg/{folder}/{local(name)}> a {kind} ;\n"
        f"    skos:notation {notation} ; kg:weight {weight} ;\n"
        f"    skos:prefLabel {meaning}@en .\n"
    )


def local(name: str) -> str:
    """A name as the end of an IRI: quotation marks and spaces may not stand there."""
    return _NO_IRI.sub("_", name)
