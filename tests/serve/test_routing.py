"""Which methods an address takes."""

from __future__ import annotations

import httpx
import pytest


@pytest.mark.parametrize("path", ["", "questions", "questions/people", "search", "describe", "health", "names"])
def test_pages_are_read_and_nothing_else(client: httpx.Client, path: str) -> None:
    answer = client.post(path)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD, OPTIONS")
    assert client.options(path).headers["allow"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize(
    "path",
    [
        "nothing",
        "sparql/update",
        "store",
        "static/../app.py",
        "static/%2e%2e/app.py",
        "static/labels.toml",
        "vendor/LICENSE",
        "..%2f..%2fetc/passwd",
    ],
)
def test_there_is_nothing_at_other_addresses(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert answer.text.count("\n") == 1
