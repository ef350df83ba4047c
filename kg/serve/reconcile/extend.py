"""Values of matched things, for new columns beside them."""

from __future__ import annotations

from dataclasses import dataclass

from kg.errors import QuestionError
from kg.iris import short
from kg.network.lookup import typed_iri
from kg.serve.desk import Desk
from kg.serve.reconcile.forms import Extended
from kg.serve.reconcile.properties import PROPERTIES, Value
from kg.serve.replies import Reply, json_reply


@dataclass(frozen=True, slots=True)
class Extending:
    """The job of telling them."""

    asked: Extended

    def __call__(self, desk: Desk) -> Reply:
        """A row for each id, empty for an unknown one. Raises ``QuestionError`` for a property that is none of ours."""
        for name in self.asked.properties:
            if name not in PROPERTIES:
                raise QuestionError(f"{name[:40]}: is no property that can be told: give one of {' '.join(PROPERTIES)}")
        rows = {each: {name: _values(each, name, desk) for name in self.asked.properties} for each in self.asked.ids}
        return json_reply({"meta": [_meta(name) for name in self.asked.properties], "rows": rows})


def _values(identifier: str, name: str, desk: Desk) -> list[dict[str, object]]:
    iri = desk.reader.canonical(typed_iri(identifier)) if typed_iri(identifier) else ""
    return [_told(value) for value in PROPERTIES[name].read(desk.reader, iri)] if iri and desk.reader.knows(iri) else []


def _told(value: Value) -> dict[str, object]:
    if value.iri:
        return {"id": short(value.iri), "name": value.text}
    return {"str": value.text} if value.number is None else {"int": value.number}


def _meta(name: str) -> dict[str, object]:
    said = PROPERTIES[name]
    of = {"type": {"id": said.values.value, "name": said.values.value}} if said.values else {}
    return {"id": name, "name": said.name, **of}
