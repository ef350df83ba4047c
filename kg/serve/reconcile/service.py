"""The addresses of the service."""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request

from kg.errors import QuestionError
from kg.serve.gate import EMBEDDED, RECONCILE
from kg.serve.jobs import Job
from kg.serve.numbers import SUGGESTIONS
from kg.serve.pages.render import View
from kg.serve.protocol import one, parameters_of, whole
from kg.serve.reconcile.extend import Extending
from kg.serve.reconcile.forms import batch, extension, sorts
from kg.serve.reconcile.manifest import manifest
from kg.serve.reconcile.preview import Previewing
from kg.serve.reconcile.queries import Matching, Warming
from kg.serve.reconcile.suggest import Suggesting, properties_like, proposed, sorts_like
from kg.serve.replies import Reply, json_reply
from kg.serve.routing import ASKED, route
from kg.serve.serving import Serving


async def service(request: Request) -> Reply:
    """Matches a batch, tells of matched things, or says what the service offers."""
    parameters = await parameters_of(request)
    if queries := one(parameters, "queries"):
        return await _done(request, lambda: Matching(batch(queries), Serving.of(request).settings.timeout))
    if extend := one(parameters, "extend"):
        return await _done(request, lambda: Extending(extension(extend)))
    Serving.of(request).get_names_ready(Warming())
    return json_reply(manifest(str(request.base_url).rstrip("/")))


async def entities(request: Request) -> Reply:
    """Things by how their names begin."""
    given = request.query_params
    job = Suggesting(given.get("prefix", ""), sorts(given.getlist("type")), whole(given.get("cursor", "")))
    return await Serving.of(request).ask_names(job)


async def types(request: Request) -> Reply:
    """Sorts of things."""
    return sorts_like(request.query_params.get("prefix", ""))


async def properties(request: Request) -> Reply:
    """Properties."""
    return properties_like(request.query_params.get("prefix", ""))


async def proposals(request: Request) -> Reply:
    """The properties of a sort of things."""
    limit = whole(request.query_params.get("limit", ""), 10 * SUGGESTIONS)
    return proposed(request.query_params.get("type", ""), limit)


async def preview(request: Request) -> Reply:
    """The card of a thing."""
    job = Previewing(View.of(request), request.query_params.get("id", ""))
    reply = await Serving.of(request).ask_names(job)
    return reply.with_headers(content_security_policy=EMBEDDED)


async def _done(request: Request, job: Callable[[], Job]) -> Reply:
    """The answer to a job; what cannot be read is said as the service's clients show it."""
    try:
        made = job()
    except QuestionError as error:
        return json_reply({"status": "error", "message": str(error)}, 400)
    return await Serving.of(request).ask_names(made)


ROUTES = (
    route(RECONCILE, service, ASKED),
    route(f"{RECONCILE}/suggest/entity", entities),
    route(f"{RECONCILE}/suggest/type", types),
    route(f"{RECONCILE}/suggest/property", properties),
    route(f"{RECONCILE}/properties", proposals),
    route(f"{RECONCILE}/preview", preview),
)
