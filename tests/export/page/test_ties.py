"""The ties that the page shows: the strongest of each node, with the facts behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from kg.export.page.model import FACT_KINDS, Article, FactKind, Tie
from kg.export.page.rows import FactRow, PagePart
from kg.export.page.ties import Grounds, strongest
from kg.models import Relationship

NUMBER = {"a": 0, "b": 1, "c": 2}


def source(*ties: Relationship) -> Callable[[], Iterable[Relationship]]:
    return lambda: iter(ties)


def tie(between: str, weight: float = 1, measure: str = "meets", behind: Iterable[str] = ()) -> Relationship:
    return Relationship((between[0], between[1]), measure, weight, tuple(behind))


def test_ties_come_by_weight_then_by_who_then_by_measure() -> None:
    ties = source(
        tie("ab", 1), tie("cb", 2), tie("ca", 1), tie("ba", 1, "colleagues"), tie("ab", 1.0000001, "held-post")
    )
    assert [(found.ends, found.measure, found.weight) for found in strongest(ties, NUMBER)] == [
        ((1, 2), "meets", 2),
        ((0, 1), "colleagues", 1),
        ((0, 1), "held-post", 1),
        ((0, 1), "meets", 1),
        ((0, 2), "meets", 1),
    ]


def test_what_facts_show_and_what_is_no_node_is_left_out() -> None:
    assert strongest(source(tie("ab", measure="serves"), tie("ab", measure="holds-post"), tie("ax")), NUMBER) == ()
    assert strongest(source(), {}) == ()


def test_a_tie_is_kept_while_one_of_its_ends_has_few() -> None:
    letters = "abcdefghijklmnopqrst"
    number = {letter: at for at, letter in enumerate(letters)}
    of_hub = [tie(f"a{letter}", 100 - at) for at, letter in enumerate(letters[1:])]
    assert len(strongest(source(*of_hub), number)) == len(of_hub)
    crowd = [tie(a + b, 1) for a in letters for b in letters if a < b]
    kept = strongest(source(*crowd), number)
    assert len(kept) < len(crowd)
    assert all(sum(end in found.ends for found in kept) >= 12 for end in range(len(letters)))


def test_a_tie_rests_on_its_first_facts() -> None:
    (found,) = strongest(source(tie("ab", behind="hgfedcba")), NUMBER)
    assert found.behind == tuple("abcdef")


def grounds_of(*ties: Tie, facts: Iterable[tuple[FactKind, str, str]]) -> list[tuple[int, ...]]:
    """The facts behind ties, of facts given by kind, ends (one letter each, events are capitals) and IRI."""
    grounds = Grounds(ties, NUMBER)
    for at, (kind, ends, iri) in enumerate(facts):
        row = FactRow(FACT_KINDS.index(kind), tuple(range(len(ends))), (0, 0, 0, 0), 100, (), iri)
        grounds.note(at, row, PagePart(Article("", "", "", ""), (), ("",), tuple(ends), (row,)))
    return [grounds.of(tie) for tie in ties]


FACTS: list[tuple[FactKind, str, str]] = [
    ("part", "aE", "p1"),
    ("part", "cE", "p2"),
    ("part", "bE", "p3"),
    ("post", "ab", "h1"),
    ("event", "E", "E"),
    ("event", "F", "F"),
    ("part", "xF", "p4"),
]


@pytest.mark.parametrize(
    ("behind", "facts"),
    [
        (("h1", "p1"), (3, 0)),
        (("E",), (0, 2)),
        (("E", "h1"), (0, 2, 3)),
        (("F",), (5,)),
        (("nowhere",), ()),
        ((), ()),
    ],
)
def test_facts_behind_a_tie_are_found_by_fact_and_by_event(behind: tuple[str, ...], facts: tuple[int, ...]) -> None:
    assert grounds_of(Tie((0, 1), "meets", 1, behind), facts=FACTS) == [facts]


def test_no_more_than_six_facts_are_shown() -> None:
    many: list[tuple[FactKind, str, str]] = [("part", "aE", f"p{at}") for at in range(9)]
    assert grounds_of(Tie((0, 1), "meets", 1, ("E",)), facts=many) == [(0, 1, 2, 3, 4, 5)]
