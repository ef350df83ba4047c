"""Line breaks, and what repeated lines say of them."""

from __future__ import annotations

from kg.wrapping.breaks import Break, breaks_of
from kg.wrapping.clues import NEVER
from kg.wrapping.rows import rows_of

TITLE = ["สื่อท้องถิ่น-เทศบาลเมืองแกลงเปิดตลาดน้ำ", "แห่งใหม่ริมคลองโพล้"]


def of(lines: list[str]) -> tuple[Break | None, ...]:
    return breaks_of(rows_of(lines))


def heard(lines: list[str]) -> list[float | None]:
    return [None if found is None else found.clue for found in of(lines)]


def test_an_empty_line_is_no_break() -> None:
    assert of(["ก", "", "ข", "ค"])[0] is None
    assert of(["ก", "", "ข", "ค"])[1] is not None
    assert of(["ก"]) == of([]) == ()


def test_a_title_goes_on_wherever_it_is_repeated_and_ends_where_it_ended() -> None:
    again = ["เทศบาลเมืองแกลงเปิดตลาดน้ำแห่งใหม่", "ริมคลองโพล้"]
    found = heard([*TITLE, "", *again, *again, "ชาวบ้านร่วมงาน"])
    assert found[0] is not None
    assert found[0] >= 5
    assert found[2] == found[4] == 5
    assert found[3] == NEVER
    assert found[5] is not None
    assert found[5] < -3


def test_what_the_title_says_of_a_break_below_it_is_sure() -> None:
    found = of([*TITLE, "", "เทศบาลเมืองแกลงเปิดตลาดน้ำแห่งใหม่", "ริมคลองโพล้", "ชาวบ้านร่วมงาน"])
    assert [one and one.titled for one in found] == [False, None, True, False]


def test_a_copy_of_the_titles_end_begins_a_line() -> None:
    found = heard(["สื่อท้องถิ่น-เทศบาลเมืองแกลงเปิดตลาดน้ำแห่งใหม่", "", "พิมพ์", "เทศบาลเมืองแกลงเปิดตลาดน้ำแห่งใหม่", "จบ"])
    assert found[1] == NEVER


def test_two_lines_that_meet_again_say_nothing_new() -> None:
    found = of([*TITLE, "", *TITLE, "", "จบ"])
    assert found[2] is not None
    assert found[2].again
    assert found[0] is not None
    assert not found[0].again


def test_a_line_set_in_begins_a_paragraph_but_below_an_entry() -> None:
    plain, set_in = heard(["กขคงจ", "ฉชซฌญ"])[0], heard(["กขคงจ", "    ฉชซฌญ"])[0]
    assert plain is not None
    assert set_in == plain - 3
    below = heard(["1. กขคงจ", "   ฉชซฌญ"])[0], heard(["1. กขคงจ", "ฉชซฌญ"])[0]
    assert below[0] == below[1]


def test_numbers_that_follow_each_other_at_beginnings_are_a_list() -> None:
    one, two = heard(["เอกสารที่ใช้ คือ", "1. บัตรประชาชน"])[0], heard(["เอกสารที่ใช้ คือ", "1. บัตรประชาชน", "2. รูปถ่าย"])[0]
    assert one is not None
    assert two == one - 3


def test_ends_that_leave_a_sentence_open_are_told() -> None:
    assert [found and found.open for found in of(["เริ่มตั้งแต่วันที่", "4 มีนาคม เป็นต้นไป", "ทั้งนี้ ขอให้"])] == [True, False]
