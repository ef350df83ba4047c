"""What is answered."""

from __future__ import annotations

import json

from kg.serve.replies import Reply, json_reply, line


def test_headers_are_added_to_a_copy() -> None:
    reply = Reply(b"", "text/plain")
    more = reply.with_headers(retry_after="5").with_headers(cache_control="no-store")
    assert more.headers == {"retry-after": "5", "cache-control": "no-store"}
    assert reply.headers == {}


def test_a_line_ends_as_one() -> None:
    assert line(503, "busy", retry_after="5") == Reply(
        b"busy\n", "text/plain; charset=utf-8", 503, {"retry-after": "5"}
    )


def test_json_keeps_thai_as_it_is() -> None:
    reply = json_reply({"name": "น้ำ"})
    assert "น้ำ" in reply.body.decode()
    assert json.loads(reply.body) == {"name": "น้ำ"}
