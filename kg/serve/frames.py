"""Messages between the server and its processes: eight bytes that say how long one is, and its pickled value."""

from __future__ import annotations

import pickle

LENGTH = 8
"""Bytes that tell a message's length."""


def framed(value: object) -> bytes:
    """A value as one message."""
    data = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    return len(data).to_bytes(LENGTH, "big") + data


def length_of(head: bytes) -> int:
    """How many bytes follow the head of a message."""
    return int.from_bytes(head, "big")


def value_of(data: bytes) -> object:
    """The value of a message, which one of our own processes has sent."""
    return pickle.loads(data)  # noqa: S301  # both ends are ours
