"""The Reconciliation Service API 0.2 (W3C community report), by which OpenRefine matches a table to the graph.

`manifest` says what the service offers; `queries` matches, as ``kg match`` does; `suggest` completes what is typed,
`extend` tells values of matched things (`properties`), `preview` shows one on a card.
"""

from __future__ import annotations

from kg.serve.reconcile.service import ROUTES

__all__ = ["ROUTES"]
