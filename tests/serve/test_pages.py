"""What people see: the routes and the forms that programs get at the same addresses."""

from __future__ import annotations

import shutil
from pathlib import Path

import httpx
import pytest

from tests.serving import served

BROWSER = {"accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


@pytest.mark.parametrize(
    ("path", "accept", "kind"),
    [
        ("questions", "*/*", "text/html"),
        ("questions", "application/json", "application/json"),
        ("questions/people", "text/csv", "text/csv"),
        ("questions/people?format=json", "text/html", "application/json"),
        ("describe?iri=person/สมชาย_ใจงาม", "text/html", "text/html"),
        ("describe?iri=person/สมชาย_ใจงาม", "application/ld+json", "application/ld+json"),
        ("describe?iri=person/สมชาย_ใจงาม&format=ntriples", "text/html", "application/n-triples"),
    ],
)
def test_one_address_in_several_forms(client: httpx.Client, path: str, accept: str, kind: str) -> None:
    answer = client.get(path, headers={"accept": accept})
    assert (answer.status_code, answer.headers["content-type"].partition(";")[0]) == (200, kind)


@pytest.mark.parametrize(
    ("path", "accept", "status"),
    [
        ("questions", "text/turtle", 406),
        ("questions?format=csv", "*/*", 400),
        ("questions/nothing", "application/json", 400),
        ("describe", "*/*", 400),
        ("describe?iri=nothing", "text/turtle", 400),
        ("describe?iri=person/nobody", "text/turtle", 404),
        ("describe?iri=person/nobody", "text/html", 404),
        ("describe?iri=person/x&format=yaml", "*/*", 400),
        ("describe?iri=person/x", "image/png", 406),
        ("article/nothing", "text/html", 404),
        ("search?q=x&format=yaml", "*/*", 400),
    ],
)
def test_what_is_not_there_is_said(client: httpx.Client, path: str, accept: str, status: int) -> None:
    assert client.get(path, headers={"accept": accept}).status_code == status


def test_the_language_goes_along(client: httpx.Client) -> None:
    thai, english = (client.get("", headers={**BROWSER, "accept-language": each}).text for each in ("th", "en"))
    assert '<html lang="th">' in thai
    assert '<html lang="en">' in english
    chosen = client.get("?lang=en", headers={**BROWSER, "accept-language": "th"}).text
    assert '<html lang="en">' in chosen
    assert 'href="/questions?lang=en"' in chosen


def test_the_builds_own_page_is_served_as_it_is(graph: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(graph, tmp_path / "graph")
    with served(copy, "--workers", "1") as address:
        assert httpx.get(f"{address}graph").status_code == 404
        (copy / "graph.html").write_text("<!doctype html><title>น้ำ</title>", encoding="utf-8")
        answer = httpx.get(f"{address}graph")
        assert answer.content == (copy / "graph.html").read_bytes()
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("name", ["pages.css", "editor.js", "editor.css", "icon.svg"])
def test_styles_and_scripts_are_there(client: httpx.Client, name: str) -> None:
    assert client.get(f"static/{name}").status_code == 200


HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}'


@pytest.mark.parametrize(
    "path",
    [
        "search?q={}",
        "search?q=x&agency={}",
        "questions/people-of-agency?agency={}",
        "describe?iri=person/{}",
        "article/{}",
        "?x={}",
        "reconcile/preview?id={}",
        "questions/{}",
    ],
)
def test_what_a_client_sends_is_text_on_every_page(client: httpx.Client, path: str) -> None:
    answer = client.get(path.format(httpx.QueryParams({"x": HOSTILE}).__str__()[2:]), headers=BROWSER)
    assert "<script>alert" not in answer.text or answer.headers["content-type"].startswith("text/plain")
    assert "<img src=x" not in answer.text or answer.headers["content-type"].startswith("text/plain")
    assert "49" not in answer.text.replace("%", "")
