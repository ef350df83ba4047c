"""What stands beside a name."""

from __future__ import annotations

import pytest

from kg.network.matching.beside import Beside, Part, relation
from kg.network.matching.candidates import Candidate
from kg.network.matching.catalogue import Trust
from tests.network.matching.lists import body, weights, written

KNOWN = [
    body("กรมประมง", parents=["กระทรวงเกษตรและสหกรณ์"]),
    body("กระทรวงเกษตรและสหกรณ์"),
    body("กระทรวงคมนาคม"),
    body("กองคลัง"),
    body("ศูนย์เรือ"),
    body("กองตรวจเรือประมง"),
]


@pytest.mark.parametrize(
    ("place", "text", "named", "expected"),
    [
        (0, "กปม.", {0}, Beside.SAME),
        (0, "กระทรวงเกษตรและสหกรณ์", {1}, Beside.ABOVE),
        (0, "กระทรวงเกษตรและสหกรณ", set(), Beside.ABOVE),
        (1, "กรมประมง", {0}, Beside.BELOW),
        (0, "ฝ่ายพัสดุ", set(), Beside.DIVISION),
        (0, "กระทรวงคมนาคม", {2}, Beside.ANOTHER),
        (4, "กระทรวงคมนาคม", {2}, Beside.HOST),
        (0, "กองคลัง", {3}, Beside.DIVISION),
        (0, "กองตรวจเรือประมง", {5}, Beside.KNOWN_DIVISION),
        (5, "กรมประมง", {0}, Beside.HOST),
        (2, "กรมประมง", {0}, Beside.OTHER),
        (0, "จังหวัดน่าน", set(), Beside.PLACE),
        (0, "โรงพยาบาลน่าน", set(), Beside.OTHER),
        (3, "กรมประมง", {0}, Beside.ELSEWHERE),
    ],
)
def test_a_part_is_something_to_the_body(place: int, text: str, named: set[int], expected: Beside) -> None:
    none = weights()
    candidate = Candidate(KNOWN[place], place, KNOWN[place].name, Trust.MAIN, written(KNOWN[place].name, none))
    assert relation(candidate, Part(text, written(text, none), frozenset(named)), KNOWN) is expected
