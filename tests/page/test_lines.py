"""The lines of a text that hold something."""

from __future__ import annotations

from kg.page.lines import lines_of


def test_lines_know_their_places_and_what_sets_them_apart() -> None:
    text = "  ก ข \n\n ค\nง"
    lines = lines_of(text)
    assert [text[line.start : line.end] for line in lines] == [line.text for line in lines] == ["ก ข", "ค", "ง"]
    assert [line.apart for line in lines] == [False, True, False]


def test_a_part_of_a_line_knows_its_place() -> None:
    text = "x\n ข่าว :  หัวข้อ "
    part = lines_of(text)[1].part(6, 20)
    assert (part.text, text[part.start : part.end]) == ("หัวข้อ", "หัวข้อ")
