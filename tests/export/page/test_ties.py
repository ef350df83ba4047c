"""The ties that the page shows: the strongest of each node, with the facts behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from kg.export.page.model import Tie
from kg.export.page.ties import Grounds, strongest
from kg.models import Relationship

NUMBER = {"a": 0, "b": 1, "c": 2}


def source(*ties: Relationship) -> Callable[[], Iterable[Relationship]]:
    return lambda: iter(ties)


def shown(ties: Callable[[], Iterable[Relationship]], number: Mapping[str, int]) -> tuple[Tie, ...]:
    return strongest(ties, number, lambda tie: tie.derived_from)


def tie(between: str, weight: float = 1, measure: str = "meets", behind: Iterable[str] = ()) -> Relationship:
    return Relationship((between[0], between[1]), measure, weight, tuple(behind))


def test_ties_come_by_weight_then_by_who_then_by_measure() -> None:
    ties = source(
        tie("ab", 1), tie("cb", 2), tie("ca", 1), tie("ba", 1, "colleagues"), tie("ab", 1.0000001, "held-post")
    )
    assert [(found.ends, found.measure, found.weight) for found in shown(ties, NUMBER)] == [
        ((1, 2), "meets", 2),
        ((0, 1), "colleagues", 1),
        ((0, 1), "held-post", 1),
        ((0, 1), "meets", 1),
        ((0, 2), "meets", 1),
    ]


def test_what_facts_show_and_what_is_no_node_is_left_out() -> None:
    assert shown(source(tie("ab", measure="serves"), tie("ab", measure="holds-post"), tie("ax")), NUMBER) == ()
    assert shown(source(), {}) == ()


def test_a_tie_is_kept_while_one_of_its_ends_has_few() -> None:
    letters = "abcdefghijklmnopqrst"
    number = {letter: at for at, letter in enumerate(letters)}
    of_hub = [tie(f"a{letter}", 100 - at) for at, letter in enumerate(letters[1:])]
    assert len(shown(source(*of_hub), number)) == len(of_hub)
    crowd = [tie(a + b, 1) for a in letters for b in letters if a < b]
    kept = shown(source(*crowd), number)
    assert len(kept) < len(crowd)
    assert all(sum(end in found.ends for found in kept) >= 12 for end in range(len(letters)))


def test_of_a_tie_that_is_shown_it_is_asked_what_it_rests_on() -> None:
    asked = []

    def behind(tie: Relationship) -> tuple[str, ...]:
        asked.append(tie.between)
        return ("h", "p")

    (found,) = strongest(source(tie("ab", behind="e"), tie("ab", measure="serves")), NUMBER, behind)
    assert (found.behind, asked) == (("h", "p"), [("a", "b")])


ENDS = {"A": 0, "B": 0, "C": 0, "D": 0, "E": 0, "F": 0, "z": 1}
"""Which end of the tie some facts bind."""


def grounds_of(*behind: str, facts: Iterable[Sequence[str]]) -> tuple[int, ...]:
    """The facts behind a tie, of facts given by IRI, those of each article together."""
    tie = Tie((0, 1), "meets", 1, behind)
    grounds = Grounds([tie])
    for article in facts:
        grounds.note(article, [(ENDS.get(iri, 9), 9) for iri in article])
    return grounds.of(tie)


def test_facts_behind_a_tie_are_found_by_their_iris() -> None:
    assert grounds_of("h", "p", facts=["ph", "", "xp"]) == (1, 3)
    assert grounds_of("nowhere", facts=["ph"]) == ()


def test_no_more_than_six_facts_are_shown() -> None:
    assert grounds_of(*"abcdefghi", facts=["abc", "defghi"]) == (0, 1, 2, 3, 4, 5)


def test_both_ends_of_a_tie_show_what_it_rests_on() -> None:
    assert grounds_of(*"xABCDEFz", facts=["xABCDEFz"]) == (1, 7, 2, 3, 4, 5)
