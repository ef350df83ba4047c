"""What stands before a name, and between it and a verb of saying."""

from __future__ import annotations

import pytest

from kg.models import Span
from kg.relate.statements.subjects import (
    acts,
    is_object_before_pronoun,
    is_reported,
    lists_on,
    no_subject,
    only_chairs,
    others_say,
    way_to_verb,
)

NAME = "นางสาวมะลิ ดีเลิศ"


def parts(text: str) -> tuple[Span, Span]:
    """What leads to the name in a text, and what stands behind it."""
    start = text.index(NAME)
    return Span(0, start), Span(start + len(NAME), len(text))


@pytest.mark.parametrize(
    ("clause", "way", "chained"),
    [
        ("มะลิ ดีเลิศ ยังได้", " ยังได้", False),
        ("มะลิ ดีเลิศ เปิดงาน พร้อม", " พร้อม", True),
        ("มะลิ ดีเลิศ ", " ", False),
    ],
)
def test_words_that_lead_to_a_verb_are_no_part_of_its_subject(clause: str, way: str, chained: bool) -> None:
    found = way_to_verb(clause, Span(0, len(clause)))
    assert (clause[found.start :], found.chained) == (way, chained)


@pytest.mark.parametrize(
    ("text", "without"),
    [
        (f"ตามนโยบายของ {NAME} ", True),
        (f"พร้อมด้วย {NAME} ", True),
        (f"วันนี้ {NAME} ", False),
        (f"โดย {NAME} ", False),
    ],
)
def test_a_name_beside_another_is_no_subject(text: str, without: bool) -> None:
    lead, behind = parts(text)
    assert (no_subject(text, lead, behind, way_to_verb(text, behind)) is not None) is without


@pytest.mark.parametrize(("behind", "does"), [(" เปิดงานวันปลา", True), (" อธิบดีกรมประมง", False)])
def test_who_does_something_before_saying_it(behind: str, does: bool) -> None:
    assert acts(behind, 0, len(behind)) is does


def test_a_list_goes_on_over_posts_alone() -> None:
    for between, goes_on in ((" อธิบดีกรมประมง ", True), (" เปิดงานวันปลา ", False)):
        text = f"นายกล้า มั่นคง{between}{NAME}"
        assert lists_on(text, text.index(between), text.index(NAME)) is goes_on


def test_who_is_only_named_in_somebodys_report_or_as_its_chair() -> None:
    told = f"กล่าวว่า {NAME}"
    assert is_reported(told, parts(told)[0])
    assert not is_reported(f"วันนี้ {NAME}", parts(f"วันนี้ {NAME}")[0])
    assert only_chairs(" ประธานการประชุมชี้แจงแผน", 0, 30)
    assert not only_chairs(" อธิบดีกรมประมง", 0, 20)


def test_a_spokesman_without_a_name_says_it_himself() -> None:
    for words, others in ((" เปิดงาน โดยโฆษกกรมประมง ", True), (" อธิบดีกรมประมง ", False)):
        behind = Span(0, len(words))
        assert others_say(words, behind, way_to_verb(words, behind), 0) is others, words


@pytest.mark.parametrize(
    ("before", "behind", "unclear"),
    [
        ("He sent his regards to President ", ". He also ", True),
        ("According to ", ", head of the mill. He ", False),
        ("On Friday Minister ", " opened the fair. She ", False),
        ("He sent his regards to President ", ", and also ", False),
    ],
)
def test_a_pronoun_behind_an_object_means_nobody_sure(before: str, behind: str, unclear: bool) -> None:
    name = "Mali Deelert"
    text = f"{before}{name}{behind}"
    place = Span(len(before), len(before) + len(name))
    assert is_object_before_pronoun(text, Span(0, len(text)), place, len(text)) is unclear
