"""People and posts in releases written in English."""

import pytest

from kg.clean import clean
from kg.find.organizations import find_organizations
from kg.find.people import find_people
from kg.find.posts import find_posts
from kg.find.posts.english import find_english_posts
from kg.models import Status


def held(text: str) -> list[tuple[str, str, str, Status]]:
    article = clean("a", text)
    bodies = find_organizations(article, ())
    english = find_english_posts(article, bodies)
    people = find_people(article, bodies, english)
    name = {(person.start, person.end): person.name for person in people}
    return [
        (name[post.holder.start, post.holder.end], post.role, post.text, post.status)
        for post in find_posts(article, bodies, people, english)
        if post.holder
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Government Spokesperson Jane Roe disclosed the result.",
            [("Jane Roe", "Government Spokesperson", "Government Spokesperson", Status.INCUMBENT)],
        ),
        (
            "Prime Minister and Minister of Finance Jane Roe arrived today.",
            [
                ("Jane Roe", "Prime Minister", "Prime Minister", Status.INCUMBENT),
                ("Jane Roe", "Minister", "Minister of Finance", Status.INCUMBENT),
            ],
        ),
        (
            "joined by Minister of Finance Jane Roe, Permanent Secretary for Finance Jan Novak",
            [
                ("Jane Roe", "Minister", "Minister of Finance", Status.INCUMBENT),
                ("Jan Novak", "Permanent Secretary", "Permanent Secretary for Finance", Status.INCUMBENT),
            ],
        ),
        (
            "Acting Government Spokesperson Jane Roe spoke.",
            [("Jane Roe", "Government Spokesperson", "Acting Government Spokesperson", Status.ACTING)],
        ),
        (
            "H.E. Mr. Jan Novak, Ambassador of the Czech Republic to Thailand, paid a call.",
            [
                (
                    "Jan Novak",
                    "Ambassador of the Czech Republic to Thailand",
                    "Ambassador of the Czech Republic to Thailand",
                    Status.INCUMBENT,
                )
            ],
        ),
        (
            "Mr. Jan Novak, Deputy Secretary-General to the Prime Minister for Political Affairs, spoke.",
            [
                (
                    "Jan Novak",
                    "Deputy Secretary-General to the Prime Minister for Political Affairs",
                    "Deputy Secretary-General to the Prime Minister for Political Affairs",
                    Status.INCUMBENT,
                )
            ],
        ),
    ],
)
def test_posts_before_and_behind_a_name(text: str, expected: list[tuple[str, str, str, Status]]) -> None:
    assert held(text) == expected


def test_a_minister_of_a_portfolio_is_of_its_ministry() -> None:
    article = clean("a", "Minister of Finance Jane Roe arrived today.")
    (post,) = find_english_posts(article, ())
    assert post.organization is not None
    assert (post.organization.text, post.organization.candidates) == ("Finance", ("กระทรวงการคลัง",))


def test_a_thai_release_has_no_english_posts() -> None:
    assert not held("นายสมหมาย ใจงาม กล่าวว่า ตำแหน่ง President Jane Roe ว่างลงแล้วในวันนี้ตามที่แจ้ง")


def test_in_a_thai_release_an_english_post_stands_behind_a_name_in_latin_letters() -> None:
    text = "ชาวบ้านจำนวนมากให้การต้อนรับ Mr. Jan Novak ตำแหน่ง Director-General เมื่อวานนี้ ส่วน Chairman ไม่ได้มาร่วมงานด้วย"
    assert [(name, role) for name, role, _, _ in held(text)] == [("Jan Novak", "Director-General")]
