"""The app: which address answers what."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response

from kg.serve import pages, reconcile
from kg.serve.editor import completions
from kg.serve.gate import Gate
from kg.serve.health import health
from kg.serve.replies import line
from kg.serve.routing import ASKED, response_of, route
from kg.serve.serving import Serving
from kg.serve.settings import Settings
from kg.serve.sparql import sparql


def application(settings: Settings) -> Starlette:
    """The app for a graph. Its processes run while it does."""
    serving = Serving(settings)

    @asynccontextmanager
    async def running(_: Starlette) -> AsyncIterator[None]:
        async with serving.running():
            yield

    app = Starlette(
        routes=[
            route("/", pages.home),
            route("/graph", pages.graph),
            route("/questions", pages.questions),
            route("/questions/{name}", pages.question),
            route("/search", pages.search),
            route("/sparql", sparql, ASKED),
            route("/describe", pages.describe),
            route("/article/{identifier:path}", pages.article),
            route("/names", completions),
            route("/static/{name}", pages.static),
            route("/vendor/{name}", pages.vendored),
            route("/health", health),
            *reconcile.ROUTES,
        ],
        middleware=[Middleware(Gate, settings=settings)],
        exception_handlers={HTTPException: _unknown},
        lifespan=running,
    )
    app.state.serving = serving
    return app


async def _unknown(_: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return response_of(line(status, "there is nothing at this address: / says what there is"))
