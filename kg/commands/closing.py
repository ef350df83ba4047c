"""The closing words of a build: what to open, and questions that surely have answers in this graph."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from heapq import nlargest
from itertools import chain, islice
from pathlib import Path

from kg.commands.console import tell
from kg.iris import Kind, kind_of
from kg.network.lookup import MAIN_NAMES, Lookup
from kg.store.folder import DEFAULT_FOLDER, PAGE, opened
from kg.store.reader import GraphReader

_ASKED = 2
"""Questions that are suggested: enough to show how to ask."""

_LOOKED_AT = 200
"""Agents looked at, who matter most first: one of them has a name that is nobody else's, and a post."""

_PLAIN_WORD = re.compile(r"[\w./:@%+=,~-]+", re.ASCII)
_QUOTABLE = re.compile(r"[^\"$`\\!]+")


def closing(folder: Path) -> None:
    """Says on standard error, in a few lines, how to go on from a build into this folder."""
    if (page := folder / PAGE).is_file():
        tell(f"open in a browser: {page}")
    graph = () if folder == DEFAULT_FOLDER else ("--graph", str(folder))
    for question in islice(_answered(opened(folder)), _ASKED):
        tell(f"ask: {_typed('kg', *question, *graph)}")


def _answered(store: GraphReader) -> Iterator[tuple[str, ...]]:
    """Questions with an answer in this graph, as words of a command line, of who matters most in it."""
    ranked = nlargest(_LOOKED_AT, ((float(rank), node) for node, rank in store.labelled("kg:pagerank")))
    first = [store.value(measurement, "kg:of") for _, measurement in ranked]
    names = Lookup(store)
    agencies = (
        node for node in first if kind_of(node) is Kind.ORGANIZATION and _is(store.nodes_with("kg:between", node))
    )
    people = (node for node in first if kind_of(node) is Kind.PERSON and _is(_posts(store, node)))
    for command, nodes in ((("neighbours",), agencies), (("query", "posts-of-person", "--person"), people)):
        for node in islice((node for node in nodes if _is_named_alone(store, names.name(node))), 1):
            yield *command, names.name(node)
    yield "query", "articles"


def _is(found: Iterator[str]) -> bool:
    return next(found, None) is not None


def _posts(store: GraphReader, person: str) -> Iterator[str]:
    """The posts of a person that have words to show for them."""
    for holding in store.nodes_with("org:member", person):
        if store.value(holding, "org:role") and _is(store.nodes_with("oa:hasBody", holding)):
            yield holding


def _is_named_alone(store: GraphReader, name: str) -> bool:
    named = (store.nodes_labelled(label, name) for label in MAIN_NAMES)
    return len(set(chain.from_iterable(named))) == 1


def _typed(*words: str) -> str:
    """A command line that a shell takes apart into these words again."""
    return " ".join(map(_quoted, words))


def _quoted(word: str) -> str:
    if _PLAIN_WORD.fullmatch(word):
        return word
    if _QUOTABLE.fullmatch(word):
        return f'"{word}"'
    return subprocess.list2cmdline([word]) if os.name == "nt" else shlex.quote(word)
