"""How anything enters the page: data as JSON that no HTML parser can end, scripts by their hash."""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Any

_UNSAFE = {c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


@dataclass(frozen=True, slots=True)
class Block:
    """Data in a script element that the browser does not run; ``text`` holds no ``<``."""

    id: str
    media: str
    text: str


@dataclass(frozen=True, slots=True)
class Script:
    """A script that the page runs; ``kind`` is "module" for an ES module, else ""."""

    text: str
    kind: str = ""


_PLAIN_UP_TO = 400_000
"""Characters of JSON that stand in the page as they are; more is compressed to about a sixth."""


def data_block(name: str, pieces: Iterable[str], *, level: int = 9) -> Block:
    """JSON that comes in pieces as a block: as it is, or when long, in zlib's form (which holds no time) as base64.

    ``level`` is that of the compression, from 1 for the quickest to 9 for the smallest.
    """
    plain: list[str] = []
    length, rest = 0, iter(pieces)
    for piece in rest:
        plain.append(piece)
        length += len(piece)
        if length > _PLAIN_UP_TO:
            break
    else:
        return Block(name, "application/json", "".join(plain))
    packer = zlib.compressobj(level)
    packed = [packer.compress(piece.encode()) for piece in chain(plain, rest)]
    return Block(name, "application/zlib", base64.b64encode(b"".join([*packed, packer.flush()])).decode())


def json_text(value: Any) -> str:
    """The value as JSON that may stand inside a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for char, escape in _UNSAFE.items():
        text = text.replace(char, escape)
    return text


def script_hash(text: str) -> str:
    """A script's or style's source expression for the Content-Security-Policy (W3C CSP Level 3, 2.3.1)."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def policy(scripts: list[str], styles: list[str]) -> str:
    """A Content-Security-Policy that allows these scripts and styles, pictures made in the page, nothing else."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(map(script_hash, scripts))} 'wasm-unsafe-eval'",
            f"style-src {' '.join(map(script_hash, styles))}",
            "img-src data: blob:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
