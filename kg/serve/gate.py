"""What every request passes and every answer carries: whose host it names, and what a browser may do with it."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kg.serve.guard import is_loopback, is_ours
from kg.serve.settings import Settings

RECONCILE = "/reconcile"
"""Below this address programs for cleaning data ask, OpenRefine's page among them."""

_CONTENT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'"
)
CONTENT = f"{_CONTENT}; frame-ancestors 'none'"
"""What our pages may load: their own files, and nothing else from anywhere."""

EDITOR = CONTENT.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
"""The same for the editor, whose library writes styles into its elements."""

EMBEDDED = f"{_CONTENT}; frame-ancestors *"
"""The same for a card that other pages show in a frame."""

WHOLE = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
"""The same for the page of the build: one file that says in itself what it may load, which is nothing."""

_ALWAYS = (
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
)
_EXPOSED = "KG-Row-Limit, Link, Retry-After"


class Gate:
    """Wraps an app: refuses what is meant for another host, and adds the headers that browsers obey."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app, self._settings = app, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on, unless it is refused or a browser only asks what it may do."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        allowed = tuple(self._allowed(scope["path"], headers.get("origin", "")))

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                _complete(MutableHeaders(scope=message), allowed)
            await send(message)

        if not is_ours(headers.get("host", ""), self._settings.host, self._settings.names):
            await _refuse(answer)
        else:
            await self._app(scope, receive, answer)

    def _allowed(self, path: str, origin: str) -> Iterable[tuple[str, str]]:
        """The headers by which a page from elsewhere may read an answer: OpenRefine's, and those allowed at start."""
        yield "vary", "Origin"
        origins = self._settings.origins
        is_below = path == RECONCILE or path.startswith(f"{RECONCILE}/")
        if origin and ("*" in origins or origin in origins or (is_below and is_loopback(origin))):
            yield "access-control-allow-origin", origin
            yield "access-control-allow-methods", "GET, HEAD, POST, OPTIONS"
            yield "access-control-allow-headers", "Accept, Content-Type"
            yield "access-control-expose-headers", _EXPOSED


def _complete(headers: MutableHeaders, allowed: Iterable[tuple[str, str]]) -> None:
    for name, value in _ALWAYS:
        headers.setdefault(name, value)
    headers.setdefault("content-security-policy", CONTENT)
    for name, value in allowed:
        if name == "vary":
            headers.add_vary_header(value)
        else:
            headers[name] = value


async def _refuse(send: Send) -> None:
    body = b"this server goes by another name: ask it by the address that kg serve printed, or start it with --name\n"
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": 421, "headers": headers})
    await send({"type": "http.response.body", "body": body})
