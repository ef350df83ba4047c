"""What nothing leads to any more once facts are gone: their evidence, and the places, posts and periods they had."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from kg.iris import Kind, full, kind_of
from kg.store.shortcuts import Statement

_BODY = full("oa:hasBody").encode()


def swept(before: Collection[Statement], left: Collection[Statement]) -> Collection[Statement]:
    """The statements that are ``left`` of those ``before``, without what only the others led to.

    A thing goes with the last statement that has it as its value, evidence with the last fact that rests on it; the
    article itself stays.
    """
    while gone := _lost(before, left):
        values = {b"<%b>" % node for node in gone}
        left = [(s, p, v) for s, p, v in left if s not in gone and v not in values]
    return left


def _lost(before: Iterable[Statement], left: Collection[Statement]) -> set[bytes]:
    now = {subject for subject, _, _ in left}
    ends = _ends(before) - _ends(left)
    annotations = _annotations(before) - _annotations(left)
    return {node for node in (ends | annotations) & now if kind_of(node.decode()) is not Kind.ARTICLE}


def _ends(statements: Iterable[Statement]) -> set[bytes]:
    """What statements lead to, other than what evidence is evidence of."""
    return {value[1:-1] for _, predicate, value in statements if value.startswith(b"<") and predicate != _BODY}


def _annotations(statements: Iterable[Statement]) -> set[bytes]:
    return {subject for subject, predicate, _ in statements if predicate == _BODY}
