"""The app as a whole: every address that pages lead to answers."""

from __future__ import annotations

import html
import re

import httpx


def test_every_link_of_ours_leads_somewhere(client: httpx.Client) -> None:
    waiting, seen = ["/", "/describe?iri=person/สมชาย_ใจงาม", "/article/water"], set[str]()
    while waiting and len(seen) < 60:
        address = waiting.pop(0)
        if address in seen or address in {"/graph", "/search"}:
            continue
        seen.add(address)
        answer = client.get(address, headers={"accept": "text/html,*/*;q=0.1"})
        assert answer.status_code == 200, address
        if answer.headers["content-type"].startswith("text/html"):
            found = (
                html.unescape(each).partition("#")[0] for each in re.findall(r'(?:href|src)="(/[^"]*)"', answer.text)
            )
            waiting += [each for each in found if not each.startswith(("/graph", "/search"))]
    assert len(seen) > 30
