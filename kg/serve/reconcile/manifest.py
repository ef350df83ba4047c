"""What the service says of itself: where its parts are, and which sorts of things it matches."""

from __future__ import annotations

from kg.iris import BASE
from kg.serve.gate import RECONCILE
from kg.serve.known import Sort
from kg.serve.numbers import CARD


def manifest(server: str) -> dict[str, object]:
    """The manifest of the service at a server's address, which ends without ``/``."""
    width, height = CARD
    service = f"{server}{RECONCILE}"
    return {
        "versions": ["0.2"],
        "name": "Thai government news (thkg)",
        "identifierSpace": BASE,
        "schemaSpace": f"{BASE}ontology#",
        "documentation": f"{server}/",
        "defaultTypes": [{"id": sort.value, "name": sort.value} for sort in Sort],
        "view": {"url": f"{server}/describe?iri={{{{id}}}}"},
        "preview": {"url": f"{service}/preview?id={{{{id}}}}", "width": width, "height": height},
        "suggest": {
            what: {"service_url": service, "service_path": f"/suggest/{what}"}
            for what in ("entity", "type", "property")
        },
        "extend": {
            "propose_properties": {"service_url": service, "service_path": "/properties"},
            "property_settings": [],
        },
    }
