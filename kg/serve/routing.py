"""From addresses to what answers there: which methods it takes, and how a reply becomes a response."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kg.serve.protocol import RefusedError
from kg.serve.replies import Reply, line

Answer = Callable[[Request], Awaitable[Reply]]

ASKED = ("GET", "HEAD", "POST")
READ = ("GET", "HEAD")
_EVERY = ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT")


def route(path: str, answer: Answer, methods: tuple[str, ...] = READ) -> Route:
    """What answers at an address; other methods than its own are told which these are (405)."""
    allow = ", ".join((*methods, "OPTIONS"))

    async def respond(request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(status_code=204, headers={"allow": allow})
        if request.method not in methods:
            return response_of(line(405, f"{request.method}: is not answered here: use {allow}", allow=allow))
        try:
            return response_of(await answer(request))
        except RefusedError as refused:
            return response_of(refused.reply)

    return Route(path, respond, methods=list(_EVERY))


def response_of(reply: Reply) -> Response:
    """A reply as Starlette sends it."""
    response = Response(reply.body, reply.status, reply.headers)
    if reply.media_type:
        response.headers["content-type"] = reply.media_type
    response.headers.add_vary_header("Accept")
    return response
