from __future__ import annotations

from dataclasses import replace

import pytest

from kg.find.organizations.faculties import is_faculty_of, with_universities
from kg.grammar.heads import leading_head
from kg.models import OrganizationMention


def mentions(text: str, *names: str) -> list[OrganizationMention]:
    starts = [text.index(name) for name in names]
    return [
        OrganizationMention(at, at + len(name), name, "test", 0.6, kind="academic")
        for at, name in zip(starts, names, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("คณะวิทยาศาสตร์| มหาวิทยาลัยริมน้ำ", True),
        ("คณะวิทยาศาสตร์|  สถาบันเทคโนโลยีริมน้ำ", True),
        ("คณะวิทยาศาสตร์|และมหาวิทยาลัยริมน้ำ", False),
        ("คณะวิทยาศาสตร์| จัดงาน", False),
        ("คณะกรรมการ| มหาวิทยาลัยริมน้ำ", False),
    ],
)
def test_a_faculty_is_one_of_a_kind_with_its_university(text: str, whole: bool) -> None:
    name, behind = text.split("|")
    head = leading_head(name)
    assert head is not None
    assert head.value is not None
    assert is_faculty_of(name + behind, head.value, len(name)) is whole


def test_a_faculty_expands_to_its_name_with_the_university() -> None:
    text = "คณะวิทยาศาสตร์ มหาวิทยาลัยริมน้ำ"
    faculty, university = with_universities(text, mentions(text, "คณะวิทยาศาสตร์", "มหาวิทยาลัยริมน้ำ"))
    assert (faculty.expands, university.expands) == (text, "")


def test_a_faculty_of_two_universities_stays_as_written() -> None:
    text = "คณะวิทยาศาสตร์ มหาวิทยาลัยริมน้ำ คณะวิทยาศาสตร์ มหาวิทยาลัยริมผา"
    first, *whole = mentions(text, "คณะวิทยาศาสตร์", "มหาวิทยาลัยริมน้ำ", "มหาวิทยาลัยริมผา")
    at = text.rindex(first.text)
    again = replace(first, start=at, end=at + len(first.text))
    found = with_universities(text, sorted([first, again, *whole]))
    assert [mention.expands for mention in found] == ["", "", "", ""]
