"""``/health``: that the server is there, which graph it answers from, and how much it has to do."""

from __future__ import annotations

from starlette.requests import Request

from kg.serve.replies import Reply, json_reply
from kg.serve.serving import Serving
from kg.store.folder import GraphFolder


async def health(request: Request) -> Reply:
    """The state of the server; ``graph`` is the digest of the export that the next question is answered from."""
    serving = Serving.of(request)
    settings = serving.settings
    digest = GraphFolder(settings.graph).stamp.digest if settings.graph.is_dir() else ""
    state = {
        "status": "ok",
        "graph": digest,
        "workers": settings.workers,
        "idle": serving.questions.idle,
        "timeout": settings.timeout,
        "max_rows": settings.max_rows,
    }
    return json_reply(state).with_headers(cache_control="no-store")
