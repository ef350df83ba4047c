"""Our files, and the editor's library as it was published."""

from __future__ import annotations

import httpx
import pytest

from kg.errors import VendorError
from kg.export.vendored import release
from kg.serve.pages.files import EDITOR, VENDOR


def test_the_editors_library_is_what_was_recorded(client: httpx.Client) -> None:
    found = release(EDITOR, VENDOR)
    assert found.licence == "MIT"
    for name, content in found.files.items():
        assert client.get(f"vendor/{name}").content == content
    assert VENDOR.joinpath(EDITOR, "LICENSE").is_file()
    with pytest.raises(VendorError):
        release("another", VENDOR)


def test_types_are_told(client: httpx.Client) -> None:
    assert client.get("static/pages.css").headers["content-type"] == "text/css; charset=utf-8"
    assert client.get("static/editor.js").headers["content-type"] == "text/javascript; charset=utf-8"
