"""Messages between processes."""

from __future__ import annotations

from kg.serve.frames import LENGTH, framed, length_of, value_of
from kg.serve.replies import Reply


def test_a_value_arrives_as_it_was_sent() -> None:
    sent = (1.5, Reply("น้ำ".encode(), "text/plain", 404, {"a": "b"}))
    message = framed(sent) + b"the next one"
    length = length_of(message[:LENGTH])
    assert value_of(message[LENGTH : LENGTH + length]) == sent
    assert message[LENGTH + length :] == b"the next one"
