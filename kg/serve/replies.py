"""What is answered: a status, a media type and bytes, made in whichever process."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace

PLAIN = "text/plain; charset=utf-8"
JSON = "application/json"

ROW_LIMIT = "kg-row-limit"
"""The header of an answer that was cut: after how many rows."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a request."""

    body: bytes
    media_type: str
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)

    def with_headers(self, **headers: str) -> Reply:
        """The same with more headers, whose names are written with ``_`` for ``-``."""
        more = {name.replace("_", "-").lower(): value for name, value in headers.items()}
        return replace(self, headers={**self.headers, **more})


def line(status: int, text: str, **headers: str) -> Reply:
    """An answer that says in one line why nothing is answered."""
    return Reply(f"{text}\n".encode(), PLAIN, status).with_headers(**headers)


def json_reply(value: object, status: int = 200) -> Reply:
    """An answer in JSON."""
    return Reply(json.dumps(value, ensure_ascii=False).encode(), JSON, status)
