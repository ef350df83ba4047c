"""What the page's Ask tab carries: the ready questions, and where there is room Oxigraph and the whole graph."""

from __future__ import annotations

import zlib
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from kg.export.page.embed import Block, json_text
from kg.export.page.libraries import noticed
from kg.export.turtle import prefix_lines
from kg.export.vendored import Release, release
from kg.iris import BASE, PREFIXES, full
from kg.locale import THAI, word
from kg.questions import GROUPS, Question, by_group, questions
from kg.rdf.provinces import province_iri
from kg.vocabulary.events import event_kinds
from kg.vocabulary.provinces import Province, province_of

Graphs = Callable[[], Iterator[tuple[str, bytes]]]

_BINARY = "application/octet-stream"
_START = "globalThis.kgOxigraph = { Store, namedNode, start: __wbg_init };"
_LEAST_PER_QUAD = 6
"""Bytes of base64 below which no statement was packed (9 to 10 on 300 articles): what cannot fit is not tried."""


def ask_blocks(graphs: Graphs, size: int, room: int) -> tuple[Block, ...]:
    """The tab's data blocks: "ask-data" (JSON), and "ask-engine" and "ask-graph" when both fit into ``room`` bytes.

    ``graphs`` gives each graph's IRI and Turtle, without prefixes; it is not called where the ``size`` of all of them
    in statements says that they cannot fit.
    """
    count, heavy = _engine_and_graphs(graphs, size, room)
    return (Block("ask-data", "application/json", json_text(_data(count))), *heavy)


def engine_script() -> str:
    """Oxigraph's own JavaScript, unmodified, and one line after it that hands its names to the page; an ES module."""
    return f"{noticed(release('oxigraph'), 'web.js')}{_START}\n"


def packed(parts: Iterable[bytes], limit: int) -> str | None:
    """The bytes in zlib's form (no time, no system in it) as base64, or None beyond ``limit`` characters."""
    compressor, done, size = zlib.compressobj(9), [], 0
    for part in parts:
        done.append(compressor.compress(part))
        size += len(done[-1])
        if size * 4 / 3 > limit:
            return None
    text = b64encode(b"".join([*done, compressor.flush()])).decode()
    return text if len(text) <= limit else None


def _engine_and_graphs(graphs: Graphs, size: int, room: int) -> tuple[int, tuple[Block, ...]]:
    """How many graphs are embedded, and the blocks of the engine and of these."""
    oxigraph: Release = release("oxigraph")
    engine = packed([oxigraph.files["web_bg.wasm"]], room) or ""
    left = room - len(engine)
    if not engine or size * _LEAST_PER_QUAD > left:
        return 0, ()
    count = Counter[str]()
    graph = packed(_parts(graphs(), count), left)
    if not graph:
        return 0, ()
    return count.total(), (Block("ask-engine", _BINARY, engine), Block("ask-graph", _BINARY, graph))


def _parts(graphs: Iterable[tuple[str, bytes]], count: Counter[str]) -> Iterator[bytes]:
    """Each graph as its IRI, a line feed and its Turtle; a zero byte, which Turtle never holds, ends it."""
    for graph, turtle in graphs:
        count[graph] += 1
        yield b"%b\n%b\0" % (graph.encode(), turtle)


def _data(graphs: int) -> dict[str, object]:
    return {
        "base": BASE,
        "prefixes": dict(sorted(PREFIXES.items())),
        "turtle": prefix_lines(),
        "graphs": graphs,
        "groups": [{"name": group, "th": word("group", group, THAI), "en": group.capitalize()} for group in GROUPS],
        "questions": [_question(asked) for asked in by_group(questions())],
        "kinds": [{"iri": full(f"kg:{kind.name}"), "th": kind.thai, "en": kind.english} for kind in event_kinds()],
        "provinces": [_province(known) for known in province_of().values()],
    }


def _province(known: Province) -> dict[str, str]:
    return {"iri": province_iri(known.code), "code": known.code, "th": known.thai, "en": known.english}


def _question(asked: Question) -> dict[str, object]:
    takes = [{"name": p.name, "required": p.required, "th": p.thai, "en": p.english} for p in asked.parameters]
    said = {"name": asked.name, "group": asked.group, "th": asked.thai, "en": asked.english}
    return {**said, "takes": takes, "sparql": asked.sparql}
