"""Wrapped text reads like the same text on one line; what no program had broken stays as it is."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Sequence

import pytest

from kg.clean import clean
from kg.wrapping.unwrap import unwrap
from scripts.wrapping import (
    anywhere_by_code_points,
    anywhere_by_columns,
    by_code_points,
    by_code_points_uncut,
    by_columns,
    by_columns_uncut,
)
from tests.wrapping.passages import ENGLISH, ENTRIES, LEFT_ALONE, MAIL, NEWS

Breaking = Callable[[str, int], Sequence[str]]
AT_SPACES = (by_code_points, by_code_points_uncut, by_columns, by_columns_uncut)
ANYWHERE = (anywhere_by_code_points, anywhere_by_columns)


def wrapped(text: str, breaks: Breaking, width: int) -> str:
    return "\n".join(piece for line in text.split("\n") for piece in breaks(line, width) or [""])


def kept(line: str, width: int) -> list[str]:
    """Broken anywhere, with the spaces at ends of lines."""
    return [line[start : start + width] for start in range(0, len(line), width)]


def justified(line: str, width: int) -> list[str]:
    """Broken at spaces, and padded between the words up to the width."""
    lines = []
    *full, last = textwrap.wrap(line, width) or [""]
    for row in full:
        words = row.split(" ")
        more, odd = divmod(width - len(row), len(words) - 1)
        gaps = (" " * (1 + more + (number < odd)) for number in range(len(words) - 1))
        lines.append("".join(word + gap for word, gap in zip(words, [*gaps, ""], strict=True)))
    return [*lines, last]


@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("breaks", [*AT_SPACES, *ANYWHERE, kept])
@pytest.mark.parametrize("text", [NEWS, MAIL], ids=["news", "mail"])
def test_wrapped_text_is_put_together(text: str, breaks: Breaking, width: int) -> None:
    broken = wrapped(text, breaks, width)
    assert broken != text
    assert unwrap(broken) == text


@pytest.mark.parametrize("breaks", [by_code_points, by_columns_uncut])
@pytest.mark.parametrize("width", [66, 78])
def test_english_too(breaks: Breaking, width: int) -> None:
    assert unwrap(wrapped(ENGLISH, breaks, width)) == ENGLISH


def test_justified_lines_keep_their_spaces_and_get_one_at_each_end() -> None:
    broken = wrapped(ENGLISH, justified, 70)
    assert [" ".join(line.split()) for line in unwrap(broken).split("\n")] == ENGLISH.split("\n")


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\u2028"])
def test_any_line_break_will_do(newline: str) -> None:
    assert unwrap(wrapped(MAIL, by_columns, 72).replace("\n", newline)) == MAIL


@pytest.mark.parametrize("breaks", [by_code_points, by_code_points_uncut])
def test_a_space_that_does_not_break_is_no_place_to_break_at(breaks: Breaking) -> None:
    text = re.sub(r"(นาย\S+) |(\d) ", lambda found: f"{found[1] or found[2]}\u00a0", NEWS)
    broken = wrapped(text, breaks, 72)
    assert broken.count("\u00a0") == text.count("\u00a0") > 10
    assert unwrap(broken) == text


def test_a_sentence_goes_on_over_the_end_of_a_page() -> None:
    lines = wrapped(NEWS, by_columns, 76).split("\n")
    within = next(number for number in range(8, len(lines)) if len(lines[number]) > 60 and len(lines[number + 1]) > 60)
    lines[within + 1] = "\f" + lines[within + 1]
    assert unwrap("\n".join(lines)) == NEWS


@pytest.mark.parametrize("marks", ["> ", ">", ">> "])
def test_marks_of_replies_go(marks: str) -> None:
    quoted = "\n".join(marks + line for line in wrapped(MAIL, by_columns, 72).split("\n"))
    assert unwrap(quoted) == MAIL
    answer = "รับทราบครับ จะเร่งดำเนินการ\n\n"
    assert unwrap(answer + quoted) == answer + MAIL


@pytest.mark.parametrize("breaks", [by_columns, anywhere_by_columns])
def test_double_spacing_goes_where_lines_are_joined(breaks: Breaking) -> None:
    spaced = "\n\n".join(line for line in wrapped(NEWS, breaks, 80).split("\n") if line)
    assert [line for line in unwrap(spaced).split("\n") if line] == [line for line in NEWS.split("\n") if line]


def test_indents_and_padding() -> None:
    indented = "\n".join(f"      {line}" if len(line) > 120 else line for line in NEWS.split("\n"))
    assert unwrap(wrapped(indented, by_code_points, 78)) == indented
    padded = "\n".join(f"{line} " if line else line for line in wrapped(MAIL, by_columns, 72).split("\n"))
    assert [line.rstrip() for line in unwrap(padded).split("\n")] == MAIL.split("\n")


def test_entries_of_a_list_go_on_below_their_marks() -> None:
    hung = "\n".join("\n".join(textwrap.wrap(entry, 64, subsequent_indent="   ")) for entry in ENTRIES)
    assert unwrap(hung) == "\n".join(ENTRIES)


def test_hyphens_of_words_stay_and_those_of_typesetters_go() -> None:
    lines = wrapped(ENGLISH, by_code_points, 72).split("\n")
    first, second = [number for number, line in enumerate(lines[:-1]) if len(line) > 60 and lines[number + 1]][1:3]
    lines[first] += " re-"
    lines[first + 1] = "built " + lines[first + 1]
    lines[second] += " depart-"
    lines[second + 1] = "ment " + lines[second + 1]
    joined = unwrap("\n".join(lines))
    assert "re-built" in joined
    assert "department" in joined.replace("the department said", "")


@pytest.mark.parametrize("text", [NEWS, MAIL, ENGLISH, *LEFT_ALONE.values()], ids=["a", "b", "c", *LEFT_ALONE])
def test_what_no_program_broke_stays(text: str) -> None:
    assert unwrap(text) == text


def test_what_was_put_together_stays() -> None:
    for breaks in (*AT_SPACES, *ANYWHERE):
        once = unwrap(wrapped(NEWS, breaks, 72))
        assert unwrap(once) == once


def test_words_are_looked_for_in_wrapped_text_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def spoken(text: str) -> tuple[str, ...]:
        asked.append(text)
        return (text,)

    monkeypatch.setattr("kg.wrapping.joints.spoken", spoken)
    for text in (NEWS, MAIL, ENGLISH):
        unwrap(text)
    assert asked == []
    unwrap(wrapped(NEWS, anywhere_by_columns, 80))
    assert asked


@pytest.mark.parametrize("breaks", [by_columns, anywhere_by_code_points])
def test_an_article_is_that_of_the_text_on_one_line(breaks: Breaking) -> None:
    whole, broken = clean("a", NEWS), clean("a", wrapped(NEWS, breaks, 80))
    assert broken == whole
    assert broken.title == NEWS.split("\n", 1)[0]
    assert broken.published is not None


def test_text_copied_from_print_is_cut_anywhere() -> None:
    copied = (
        "เทศบาลเมืองปากพนังเปิดห้องสมุดลอยน้ำ\n\nเมื่อวันที่ 9 มกราคม 2566 นายชูชาติ เพชรรัตน์ นายกเทศมนตรีเมืองปากพ\n"
        "นัง เปิดห้องสมุดลอยน้ำแห่งแรกของจังหวัดนครศรีธรรมราช ซึ่งดัดแปลงจากเ\nรือบรรทุกข้าวเก่า ภายในมีหนังสือกว่าสามพั\nนเล่ม "
        "และมุมอ่านนิทานสำหรับเด็ก\n\nนายชูชาติ เพชรรัตน์ กล่าวว่า เรือจะแวะจอดตามท่าน้ำของโรงเรีย\nนริมคลองทุกวันพุธและวันศุกร์"
    )
    assert unwrap(copied).split("\n\n") == [
        "เทศบาลเมืองปากพนังเปิดห้องสมุดลอยน้ำ",
        "เมื่อวันที่ 9 มกราคม 2566 นายชูชาติ เพชรรัตน์ นายกเทศมนตรีเมืองปากพนัง เปิดห้องสมุดลอยน้ำแห่งแรกของจังหวัด"
        "นครศรีธรรมราช ซึ่งดัดแปลงจากเรือบรรทุกข้าวเก่า ภายในมีหนังสือกว่าสามพันเล่ม และมุมอ่านนิทานสำหรับเด็ก",
        "นายชูชาติ เพชรรัตน์ กล่าวว่า เรือจะแวะจอดตามท่าน้ำของโรงเรียนริมคลองทุกวันพุธและวันศุกร์",
    ]


def test_text_broken_by_hand_between_empty_lines_is_joined_where_every_sentence_goes_on() -> None:
    broken = (
        "ชาวบ้านลำภาชีร่วมปลูกป่าต้นน้ำ\n\nเมื่อวันที่ 3 สิงหาคม 2565 นางอรทัย บุญส่ง นายอำเภอสวนผึ้ง\n"
        "เป็นประธานเปิดกิจกรรมปลูกป่าเพื่อฟื้นฟูต้นน้ำลำภาชี\nณ หน่วยจัดการต้นน้ำพุยาง โดยมีนายวิเชียร ดวงแก้ว\nหัวหน้าหน่วยฯ เข้าร่วม\n\n"
        "นางอรทัย บุญส่ง กล่าวว่า\nกิจกรรมครั้งนี้ปลูกไม้ยืนต้น 800 ต้น จากเรือนเพาะชำของชุมชน\n(บ้านห้วยผาก) และกรมป่าไม้"
    )
    assert unwrap(broken).count("\n") == 4


def test_a_header_keeps_its_lines_above_wrapped_text() -> None:
    header = "หน้าแรก > ข่าวกิจกรรม\nอบต.ทุ่งคลองเปิดศูนย์เด็กเล็ก\n4 ก.พ. 2566\nอ่าน 120 ครั้ง\nพิมพ์\n"
    body = NEWS.split("\n", 3)[3]
    assert unwrap(header + wrapped(body, by_columns, 76)) == header + body


@pytest.mark.parametrize("text", ["", "\n", " \n \n", "ก", "ก\nข", "\n\nก\n\n\n", "่\nา\n่", "> \n>\n> >"])
def test_next_to_nothing(text: str) -> None:
    assert unwrap(text) == text
