"""What every request passes and every answer carries."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from tests.serving import served

OPENREFINE = "http://127.0.0.1:3333"


@pytest.mark.parametrize("path", ["", "sparql?query=ASK{}", "health", "reconcile", "nothing-here", "static/pages.css"])
def test_another_hosts_name_is_refused_everywhere(client: httpx.Client, path: str) -> None:
    assert client.get(path, headers={"host": "evil.example"}).status_code == 421


@pytest.mark.parametrize("path", ["", "sparql", "questions", "health", "reconcile", "nothing-here"])
def test_every_answer_tells_browsers_to_load_nothing_from_elsewhere(client: httpx.Client, path: str) -> None:
    headers = client.get(path, headers={"accept": "*/*"}).headers
    policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["connect-src"] == policy["script-src"] == "'self'"
    assert policy["frame-ancestors"] == "'none'"
    assert headers["x-content-type-options"] == "nosniff"


def test_pages_from_elsewhere_read_no_answer(client: httpx.Client) -> None:
    for origin in ("https://evil.example", OPENREFINE):
        headers = client.get("sparql", params={"query": "ASK {}"}, headers={"origin": origin}).headers
        assert "access-control-allow-origin" not in headers
        assert "Origin" in headers["vary"]


def test_openrefines_page_may_read_what_it_reconciles_with(client: httpx.Client) -> None:
    for path in ("reconcile", "reconcile/suggest/entity?prefix=a"):
        assert client.get(path, headers={"origin": OPENREFINE}).headers["access-control-allow-origin"] == OPENREFINE
        assert "access-control-allow-origin" not in client.get(path, headers={"origin": "https://evil.example"}).headers
    assert "access-control-allow-origin" not in client.get("reconciled", headers={"origin": OPENREFINE}).headers


def test_whom_the_start_allowed_may_read_everything(graph: Path) -> None:
    options = ("--cors", "https://page.example", "--workers", "1", "--name", "graph.example")
    with served(graph, *options) as address, httpx.Client(base_url=address) as client:
        asked = {"origin": "https://page.example", "host": "graph.example"}
        assert client.options("sparql", headers=asked).headers["access-control-allow-origin"] == asked["origin"]
        assert client.get("health", headers=asked).headers["access-control-allow-origin"] == asked["origin"]
        assert (
            "access-control-allow-origin"
            not in client.get("health", headers={"origin": "https://evil.example"}).headers
        )
