"""Who holds a post: the person beside its phrase."""

import pytest

from kg.clean import clean
from kg.find.posts.bodies import Bodies
from kg.find.posts.holders import with_holders
from kg.find.posts.rosters import Roster
from kg.models import Article, OrganizationMention, PersonMention, PostMention, Status


def post(article: Article, role: str, at: int, body: str) -> PostMention:
    start = article.text.index(role, at)
    end = start + len(role + body)
    named = OrganizationMention(start + len(role), end, body, "test", 1.0) if body else None
    text = article.text[start:end]
    return PostMention(start, end, text, "test", 1.0, role, Status.INCUMBENT, named, wants_body=not body)


def held(text: str, people: list[str], posts: list[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """Per post its role, its body and its holder's name, of people called นาย and posts given as role and body."""
    article = clean("a", text)
    places = [article.text.index(name) for name in people]
    mentions = [
        PersonMention(at - 3, at + len(name), f"นาย{name}", "test", 1.0, "นาย", name)
        for name, at in zip(people, places, strict=True)
    ]
    found: list[PostMention] = []
    for role, body in posts:
        found.append(post(article, role, found[-1].end if found else 0, body))
    return [
        (
            p.role,
            p.organization.text if p.organization else "",
            article.text[p.holder.start + 3 : p.holder.end] if p.holder else "",
        )
        for p in with_holders(Bodies(article, ()), found, mentions, Roster(article.masked, mentions))
    ]


A, B = "กิตติ ใจดี", "วิทยา ใจงาม"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"นาย{A} อธิบดีกรมประมง แถลง", A),
        (f"อธิบดีกรมประมง นาย{A} แถลง", A),
        (f"นาย{A} ในฐานะอธิบดีกรมประมง แถลง", A),
        (f"นาย{A} แถลงต่ออธิบดีกรมประมง", ""),
        (f"อธิบดีกรมประมง นาย{A} บุตร ร่วมงาน", ""),
    ],
)
def test_behind_the_name_or_before_it(text: str, expected: str) -> None:
    assert held(text, [A], [("อธิบดี", "กรมประมง")]) == [("อธิบดี", "กรมประมง", expected)]


def test_a_post_between_two_people_is_of_the_one_before_unless_the_next_has_none() -> None:
    text = f"นาย{A} อธิบดีกรมประมง นาย{B} อธิบดีกรมที่ดิน แถลง"
    posts = [("อธิบดี", "กรมประมง"), ("อธิบดี", "กรมที่ดิน")]
    assert [holder for *_, holder in held(text, [A, B], posts)] == [A, B]
    text = f"นาย{A} โฆษกกรมประมง และอธิบดีกรมที่ดิน นาย{B} แถลง"
    assert [holder for *_, holder in held(text, [A, B], [("โฆษก", "กรมประมง"), ("อธิบดี", "กรมที่ดิน")])] == [A, B]


def test_peers_share_a_post_that_several_hold_and_no_other() -> None:
    text = f"นาย{A} และนาย{B} รองอธิบดีกรมประมง แถลง"
    assert [holder for *_, holder in held(text, [A, B], [("รองอธิบดี", "กรมประมง")])] == [B, A]
    text = f"นาย{A} และนาย{B} อธิบดีกรมประมง แถลง"
    assert [holder for *_, holder in held(text, [A, B], [("อธิบดี", "กรมประมง")])] == [B]


def test_joined_posts_share_the_body_behind_them() -> None:
    text = f"นาย{A} กรรมการบริหารและประธานเจ้าหน้าที่บริหารบริษัททดสอบ แถลง"
    assert held(text, [A], [("กรรมการบริหาร", ""), ("ประธานเจ้าหน้าที่บริหาร", "บริษัททดสอบ")]) == [
        ("กรรมการบริหาร", "บริษัททดสอบ", A),
        ("ประธานเจ้าหน้าที่บริหาร", "บริษัททดสอบ", A),
    ]


def test_a_member_of_the_board_is_the_person_whose_post_is_joined_without_its_body() -> None:
    text = f"นาย{A} ผู้อำนวยการและกรรมการธนาคารทดสอบ แถลง"
    assert held(text, [A], [("ผู้อำนวยการ", ""), ("กรรมการ", "ธนาคารทดสอบ")]) == [
        ("ผู้อำนวยการ", "ธนาคารทดสอบ", A),
        ("กรรมการ", "ธนาคารทดสอบ", A),
    ]
    text = f"นาย{A} อธิบดีกรมประมง และกรรมการสมาคมทดสอบ แถลง"
    posts = [("อธิบดี", "กรมประมง"), ("กรรมการ", "สมาคมทดสอบ")]
    assert [holder for *_, holder in held(text, [A], posts)] == [A, ""]


def test_who_advises_and_speaks_for_a_body_advises_it() -> None:
    text = f"นาย{A} ที่ปรึกษา ในฐานะโฆษกกรมประมง แถลง"
    assert held(text, [A], [("ที่ปรึกษา", ""), ("โฆษก", "กรมประมง")]) == [
        ("ที่ปรึกษา", "กรมประมง", A),
        ("โฆษก", "กรมประมง", A),
    ]


def test_posts_behind_commas_are_of_people_whom_the_text_does_not_name() -> None:
    text = f"นาย{A} อธิบดีกรมประมง, นายกสมาคมทดสอบ, ประธานหอการค้าทดสอบ ร่วมงาน"
    posts = [("อธิบดี", "กรมประมง"), ("นายก", "สมาคมทดสอบ"), ("ประธาน", "หอการค้าทดสอบ")]
    assert [holder for *_, holder in held(text, [A], posts)] == [A, "", ""]
