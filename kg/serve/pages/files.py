"""Our own styles and scripts, and the browser libraries under ``vendor/``, each checked against its recorded digest."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from starlette.requests import Request

from kg.export.vendored import release
from kg.serve.replies import Reply, line

_TYPES = {"css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml"}
_STATIC = files("kg").joinpath("serve", "static")
VENDOR = files("kg").joinpath("serve", "vendor")
EDITOR = "yasgui"


async def static(request: Request) -> Reply:
    """A file of ours."""
    return _file(_static(), request.path_params["name"])


async def vendored(request: Request) -> Reply:
    """A file of the editor's library. Raises ``VendorError`` when it is not the one that was recorded."""
    return _file(_vendored(), request.path_params["name"])


def _file(known: dict[str, bytes], name: str) -> Reply:
    if name not in known:
        return line(404, "there is nothing at this address: / says what there is")
    return Reply(known[name], _TYPES[name.rpartition(".")[2]]).with_headers(cache_control="max-age=3600")


@cache
def _static() -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in _STATIC.iterdir() if each.name.rpartition(".")[2] in _TYPES}


@cache
def _vendored() -> dict[str, bytes]:
    found = release(EDITOR, VENDOR).files
    return {name: content for name, content in found.items() if name.rpartition(".")[2] in _TYPES}
