"""Groups of what is one: the surest pairs first, nothing in a group that must stay apart."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from kg.network.joining import Groups, Pair, pair_of, pairs_in, together

NODES = tuple("abcdefg")
PAIRS = [pair_of(*two) for two in combinations(NODES, 2)]
ODDS = st.dictionaries(st.sampled_from(PAIRS), st.integers(-100, 100))
SOME = st.frozensets(st.sampled_from(PAIRS), max_size=6)


def grouped(odds: dict[Pair, int], apart: frozenset[Pair] = frozenset(), decided: Groups | None = None) -> list[str]:
    likely = [(value, *pair) for pair, value in odds.items()]
    found = together(NODES, likely, lambda a, b: pair_of(a, b) not in apart, decided or Groups())
    return ["".join(group) for group in found]


def test_what_has_no_pair_is_alone_and_pairs_share_what_they_have_in_common() -> None:
    assert grouped({("a", "b"): 5, ("b", "d"): 3}) == ["abd", "c", "e", "f", "g"]


def test_the_surer_pair_wins_where_both_cannot_be() -> None:
    apart = frozenset({("a", "c")})
    assert grouped({("a", "b"): 5, ("b", "c"): 9}, apart) == ["a", "bc", "d", "e", "f", "g"]
    assert grouped({("a", "b"): 9, ("b", "c"): 5}, apart) == ["ab", "c", "d", "e", "f", "g"]


def test_two_groups_stay_two_when_one_of_each_must_be_apart() -> None:
    found = grouped({("a", "b"): 9, ("c", "d"): 8, ("b", "c"): 7}, frozenset({("a", "d")}))
    assert found == ["ab", "cd", "e", "f", "g"]


def test_what_people_decided_holds_against_what_is_likely_and_what_cannot_be() -> None:
    found = grouped({("a", "b"): 9}, decided=Groups(apart=frozenset({("a", "b")})))
    assert found == list(NODES)
    found = grouped({}, frozenset({("a", "b")}), Groups(same=frozenset({("a", "b")})))
    assert found == ["ab", "c", "d", "e", "f", "g"]


def test_what_was_decided_of_nodes_that_are_not_there_says_nothing() -> None:
    decided = Groups(same=frozenset({("a", "x"), ("x", "y")}), apart=frozenset({("b", "y")}))
    assert grouped({("a", "b"): 1}, decided=decided) == ["ab", "c", "d", "e", "f", "g"]


@given(ODDS, SOME, SOME, SOME, st.randoms())
def test_groups_are_a_partition_that_keeps_what_must_be_whatever_the_order(
    odds: dict[Pair, int], never: frozenset[Pair], same: frozenset[Pair], apart: frozenset[Pair], chance: object
) -> None:
    decided = Groups(same, apart)
    likely = [(value, *pair) for pair, value in odds.items()]
    groups = together(NODES, likely, lambda a, b: pair_of(a, b) not in never, decided)
    assert sorted(node for group in groups for node in group) == list(NODES)
    within = frozenset[Pair]().union(*map(pairs_in, groups))
    assert same <= within
    only_same = together(NODES, [], decided=Groups(same))
    assert within & (never | apart) <= frozenset[Pair]().union(*map(pairs_in, only_same))
    shuffled, nodes = list(likely), list(NODES)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # random.Random, which the strategy does not name
    chance.shuffle(nodes)  # type: ignore[attr-defined]
    assert together(nodes, shuffled, lambda a, b: pair_of(a, b) not in never, decided) == groups


def test_pairs_are_in_order_and_a_group_has_all_of_its_own() -> None:
    assert pair_of("b", "a") == pair_of("a", "b") == ("a", "b")
    assert pairs_in("cab") == {("a", "c"), ("b", "c"), ("a", "b")}
    assert pairs_in("a") == frozenset()
