"""Fenced blocks of Markdown: what a reader would copy and run, and the output that the page shows behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import dedent

_BLOCK = re.compile(r"^ *```(?P<info>[^\n`]*)\n(?P<body>.*?)^ *```[ \t]*$\n?", re.MULTILINE | re.DOTALL)
_OUTPUT = re.compile(r"\n*```text\n(?P<body>.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
RUN = frozenset({"sh", "python"})
"""The languages of blocks that are run."""
NOT_RUN = "not-run"
"""The word behind a block's language for one that cannot be run offline; the page says around it what it needs."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A block that is run, and where the page shows what it prints."""

    language: str
    body: str
    line: int
    """The line of the page on which the block begins, from 1."""
    shown: tuple[int, int] | None
    """Where in the page's text the output stands, None where the page shows none."""


def snippets(page: str) -> Iterator[Snippet]:
    """The blocks of a page that are run, in their order."""
    for block in _BLOCK.finditer(page):
        language, *words = block["info"].split() or [""]
        if language in RUN and NOT_RUN not in words:
            output = _OUTPUT.match(page, block.end())
            shown = output.span("body") if output else None
            body = dedent(block["body"])  # in a list, a block stands further in
            yield Snippet(language, body, page.count("\n", 0, block.start()) + 1, shown)


def with_outputs(page: str, outputs: list[str]) -> str:
    """The page with what its snippets print, one output for each; a snippet without a place for it keeps none."""
    for snippet, output in reversed(list(zip(snippets(page), outputs, strict=True))):
        if snippet.shown:
            start, end = snippet.shown
            page = page[:start] + output + page[end:]
    return page
