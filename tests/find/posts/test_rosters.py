"""Rosters: names and posts on lines of their own."""

import pytest

from kg.clean import clean
from kg.find.organizations import find_organizations
from kg.find.people import find_people
from kg.find.posts import find_posts

A, B = "นายกิตติ ใจดี", "นางสาวมาลี ศรีสุข"


def held(text: str) -> list[tuple[str, str]]:
    article = clean("a", text)
    bodies = find_organizations(article, ())
    posts = find_posts(article, bodies, find_people(article, bodies, ()), ())
    return [(article.text[p.holder.start : p.holder.end], p.role) for p in posts if p.holder]


@pytest.mark.parametrize(
    "text",
    [
        f"{A}\nรองอธิบดี\n{B}\nเลขานุการกรม",
        f"รองอธิบดี\n{A}\nเลขานุการกรม\n{B}",
        f"1. {A}\nรองอธิบดี\n\n2. {B} โทร. 02 345 6789\nเลขานุการกรม",
        f"ตำแหน่ง: รองอธิบดี\nชื่อ: {A}\nตำแหน่ง: เลขานุการกรม\nชื่อ: {B}",
    ],
)
def test_all_posts_stand_behind_the_names_or_all_before_them(text: str) -> None:
    assert held(text) == [(A, "รองอธิบดี"), (B, "เลขานุการกรม")]


def test_names_below_a_post_that_several_hold_share_it() -> None:
    assert held(f"อธิบดี\nนายวิทยา ใจงาม\nรองอธิบดี\n{A}\n{B}")[1:] == [(A, "รองอธิบดี"), (B, "รองอธิบดี")]


def test_two_posts_on_the_lines_below_a_name_are_both_its() -> None:
    assert held(f"{A}\nรองอธิบดี\nโฆษกกรมประมง") == [(A, "รองอธิบดี"), (A, "โฆษก")]


def test_a_role_that_needs_a_body_needs_none_on_a_row() -> None:
    assert held(f"1. {A} กรรมการ\n2. {B} กรรมการ") == [(A, "กรรมการ"), (B, "กรรมการ")]
    assert not held(f"{A} กรรมการ เดินทางไปประชุม")


def test_a_post_on_the_line_behind_a_name_whose_post_stands_before_it_is_of_the_next() -> None:
    assert held(f"อธิบดีกรมประมง : {A}\nอธิบดีกรมป่าไม้ : {B}") == [(A, "อธิบดี"), (B, "อธิบดี")]
