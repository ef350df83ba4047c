"""Titles in running text: where one begins and ends, and what only looks like one."""

import pytest

from kg.find.people.titles import find_titles
from kg.vocabulary.titles import TitleKind


def found(text: str) -> list[tuple[str, TitleKind]]:
    return [(text[run.start : run.end], run.kind) for run in find_titles(text)]


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        ("พบนายกิตติ", "นาย", TitleKind.CIVIL),
        ("พล.ต.อ. ดร.กิตติ", "พล.ต.อ. ดร.", TitleKind.ACADEMIC),
        ("ศ.เกียรติคุณ นพ.กิตติ", "ศ.เกียรติคุณ นพ.", TitleKind.MEDICAL),
        ("ว่าที่ พ.ต.หญิง สุดา", "ว่าที่ พ.ต.หญิง", TitleKind.MILITARY),
        ("โดยดร.กิตติ", "ดร.", TitleKind.ACADEMIC),
        ("Mr. Novak", "Mr.", TitleKind.FOREIGN),
    ],
)
def test_a_title_or_a_stack_of_them(text: str, title: str, kind: TitleKind) -> None:
    assert found(text) == [(title, kind)]


@pytest.mark.parametrize("text", ["นายกรัฐมนตรี", "พัฒนายกระดับ", "อุดร.", "ว่าที่ กิตติ", "XMr. Novak"])
def test_what_is_part_of_another_word_is_no_title(text: str) -> None:
    assert not found(text)


def test_titles_far_apart_are_two() -> None:
    assert [title for title, _ in found("ศ.    ดร.กิตติ")] == ["ศ.", "ดร."]
