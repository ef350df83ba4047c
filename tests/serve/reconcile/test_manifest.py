"""What the service says of itself."""

from __future__ import annotations

from kg.serve.reconcile.manifest import manifest


def test_its_parts_are_at_the_servers_address() -> None:
    told = manifest("http://127.0.0.1:8000")
    assert told["versions"] == ["0.2"]
    assert told["view"] == {"url": "http://127.0.0.1:8000/describe?iri={{id}}"}
    assert [each["id"] for each in told["defaultTypes"]] == ["person", "agency", "goal", "province"]  # type: ignore[attr-defined]
