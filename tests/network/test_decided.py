"""What a ledger decides: later lines win, contradictions are named, and who meets whom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.iris import BASE
from kg.models import Judgement
from kg.network.decided import Decided, decided
from kg.network.joining import Pair, pair_of
from kg.network.told import told_in
from tests.judged import FOREST, line, release
from tests.network.press import things_of

GOOD, MUCH = "person/ดี_ใจงาม", "person/มาก_มีสุข"
SMALL = "article/a/person/เล็ก"
PINE, POND = "organization/กรมป่า", "organization/กรมน้ำ"
HELD = "article/a/holding/ดี_ใจงาม/อธิบดี/กรมป่า/incumbent"
THINGS = things_of(release("a"))


def decide(*ledger: Judgement) -> tuple[Decided, dict[int, str]]:
    """What these lines, numbered from 1, decide of one release, and the problems by line."""
    problems: dict[int, str] = {}
    numbered = [replace(judgement, line=number) for number, judgement in enumerate(ledger, 1)]
    found = decided(
        numbered,
        [told_in(THINGS)],
        {f"{BASE}article/a": THINGS}.get,
        lambda judgement, why: problems.update({judgement.line: why}),
    )
    return found, problems


def lines(found: Decided) -> list[int]:
    return [one.judgement.line for one in found.applied]


def pairs(*names: tuple[str, str]) -> frozenset[Pair]:
    return frozenset(pair_of(BASE + one, BASE + other) for one, other in names)


def test_no_ledger_decides_nothing() -> None:
    assert decide() == (Decided(), {})


@pytest.mark.parametrize(
    ("ledger", "kept", "thing"),
    [
        ([line("same", GOOD, MUCH), line("different", MUCH, GOOD)], [2], GOOD),
        ([line("different", GOOD, MUCH), line("same", GOOD, MUCH)], [2], GOOD),
        ([line("unsure", GOOD, MUCH), line("different", GOOD, MUCH)], [2], GOOD),
        ([line("accept", HELD), line("reject", HELD)], [2], HELD),
        ([line("reject", HELD), line("accept", HELD)], [2], HELD),
        ([line("correct", HELD, set={"status": "former"}), line("reject", HELD)], [2], HELD),
        ([line("correct", HELD, set={"status": "former"}), line("correct", HELD, set={"status": "acting"})], [2], HELD),
        ([line("same", GOOD, MUCH), line("reject", MUCH)], [2], MUCH),
        ([line("reject", GOOD), line("alias", GOOD, name="คนดี")], [2], GOOD),
        ([line("same", GOOD, MUCH), line("same", MUCH, SMALL), line("different", GOOD, SMALL)], [2, 3], GOOD),
    ],
)
def test_the_later_line_holds_and_the_earlier_is_told_by_it(
    ledger: list[Judgement], kept: list[int], thing: str
) -> None:
    found, problems = decide(*ledger)
    assert lines(found) == kept
    (why,) = problems.values()
    assert why == f"{thing}: line {len(ledger)} (สมศรี, 2026-11-29) says otherwise and is the later one"


def test_a_contradiction_names_a_line_of_the_same_group() -> None:
    ledger = (
        line("different", GOOD, SMALL),
        line("same", PINE, POND),
        line("same", GOOD, MUCH),
        line("same", MUCH, SMALL),
    )
    found, problems = decide(*ledger)
    assert lines(found) == [2, 3, 4]
    assert "line 4 (" in problems[1]  # of people, as the pair is


@pytest.mark.parametrize(
    "ledger",
    [
        [line("accept", HELD), line("accept", HELD), line("correct", HELD, set={"status": "former"})],
        [line("correct", HELD, set={"status": "former"}), line("correct", HELD, set={"role": "รองอธิบดี"})],
        [line("same", GOOD, MUCH), line("same", MUCH, GOOD), line("same", MUCH, SMALL)],
        [line("different", GOOD, MUCH), line("reject", GOOD)],
        [line("different", GOOD, MUCH), line("same", MUCH, SMALL)],
    ],
)
def test_what_can_be_true_together_holds_together(ledger: list[Judgement]) -> None:
    found, problems = decide(*ledger)
    assert lines(found) == [number for number, _ in enumerate(ledger, 1)]
    assert not problems


def test_pairs_are_parted_by_what_they_are_of() -> None:
    events = [f"article/a/event/{number}" for number in (1, 2)]
    found, _ = decide(
        line("same", PINE, POND),
        line("unsure", GOOD, MUCH),
        line("different", *events, quotes=[FOREST, "เขื่อน"]),
        line("reject", SMALL),
    )
    assert (found.agents.same, found.agents.apart) == (pairs((PINE, POND)), pairs((GOOD, MUCH)))
    assert (found.events.same, found.events.apart) == (pairs(), pairs((events[0], events[1])))
    assert found.nobody == {BASE + SMALL}


def test_an_alias_joins_who_is_called_so_unless_they_are_two_or_nobody() -> None:
    alias = line("alias", GOOD, name="มาก มีสุข")
    assert decide(alias)[0].agents.same == pairs((GOOD, MUCH))
    assert decide(line("alias", GOOD, name="มากมี สุข"))[0].agents.same == pairs((GOOD, MUCH))
    assert decide(line("alias", GOOD, name="กรมน้ำ"))[0].agents.same == pairs()
    for other in (line("different", GOOD, MUCH), line("reject", MUCH)):
        found, problems = decide(alias, other)
        assert (lines(found), found.agents.same, problems) == ([1, 2], pairs(), {})


def test_the_order_of_lines_on_other_things_makes_no_difference() -> None:
    one, other = line("same", GOOD, MUCH), line("reject", HELD)
    (first, _), (second, _) = decide(one, other), decide(other, one)
    assert (first.agents, first.events, first.nobody) == (second.agents, second.events, second.nobody)
