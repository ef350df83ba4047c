"""Files as users bring them: a mutated text in some kind, encoding and compression, with whatever lies beside it."""

from __future__ import annotations

import gzip
import json
import lzma
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hypothesis import strategies as st

from tests.fuzz.mutations import Draw, mutated

_ENCODINGS = ("utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp874", "tis-620", "latin-1")
_BROKEN = (
    b"\x00",
    b"\xff",
    b"\xc0\xaf",
    b"\xed\xa0\x80",
    b"\xa0",
    b"\xdb",
    b"\x80",
    b"\n",
    b"\xfe\xff",
    b"\xe0\xb8",
    b"",
)
_SIDECARS = (
    "", "url = ", "= =\n", "[url]\nx = 1\n", 'url = "https://example.org/ก?a=1&section=2"\n', 'url = "javascript:alert(1) <b>\\n"\n',
    "published = 2567-06-06\n", 'published = "2567-06-06"\n', 'published = "32 ม.ค. 67"\n', "published = 2024-02-29T10:00:00Z\n", "published = 7\n",
    'published = "0000-00-00"\n', 'title = "นำ้ \\u200b\\u0000 \\tท้ายเรื่อง"\n', 'title = "\\n\\n"\n', "title = [1]\n", "\ufeff", "\x00",
)  # fmt: skip
_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=True), st.text(max_size=20)),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(st.text(max_size=5), inner, max_size=2)),
    max_leaves=4,
)
_KEYS = ("id", "url", "title", "published", "date", "text", "source")
_KINDS = (".txt", ".txt", ".html", ".htm", ".jsonl", ".jsonl", ".txt.gz", ".html.gz", ".jsonl.gz", ".jsonl.xz")


@dataclass(frozen=True, slots=True)
class Bundle:
    """What is written into a folder: a file's name and bytes, and those of the sidecar beside it, if there is one."""

    name: str
    data: bytes
    sidecar: bytes | None

    def write(self, folder: Path) -> Path:
        """Puts the files there; returns the article's."""
        path = folder / self.name
        path.write_bytes(self.data)
        if self.sidecar is not None:
            (folder / "fuzz.toml").write_bytes(self.sidecar)
        return path


@st.composite
def bundles(draw: Draw, seeds: Sequence[str]) -> Bundle:
    """A mutated text as a file, right or wrong in any of its layers."""
    kind, text = draw(st.sampled_from(_KINDS)), draw(mutated(seeds))
    if kind.startswith(".jsonl"):
        text = _lines(draw, text)
    data = text.encode(draw(st.sampled_from(_ENCODINGS)), errors=draw(st.sampled_from(("replace", "ignore"))))
    data = _broken(draw, data) if draw(st.integers(0, 2)) == 2 else data
    if kind.endswith((".gz", ".xz")):
        data = gzip.compress(data, 1, mtime=0) if kind.endswith(".gz") else lzma.compress(data, preset=0)
        data = _broken(draw, data) if draw(st.integers(0, 5)) == 5 else data
    beside = draw(st.one_of(st.none(), st.lists(st.sampled_from(_SIDECARS), max_size=3).map("".join)))
    return Bundle(f"fuzz{kind}", data, None if beside is None else beside.encode(errors="replace"))


def _lines(draw: Draw, text: str) -> str:
    """The text as JSON Lines: one record, or as it is; in a record anything may stand beside it."""
    if draw(st.integers(0, 4)) == 4:
        return text
    record = draw(st.dictionaries(st.sampled_from(_KEYS), _VALUES, max_size=4)) | {"text": text}
    line = json.dumps(record, ensure_ascii=draw(st.booleans()))
    return "\n".join([line] * draw(st.integers(1, 2)))


def _broken(draw: Draw, data: bytes) -> bytes:
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        data = data[:start] + draw(st.sampled_from(_BROKEN)) + data[start + draw(st.integers(0, 3)) :]
    return data
