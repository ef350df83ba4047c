"""Posts with names of their own, and which post a role and a body mean."""

from __future__ import annotations

from collections import Counter

import pytest

from kg.iris import iri, slug
from kg.text.fold import fold
from kg.vocabulary.agencies import agencies
from kg.vocabulary.posts import is_name_of_many, is_shared, meant_post, named_posts, roles_sharing, sharing_role
from kg.vocabulary.turtle import Vocabulary

PREMIER = ("นายกรัฐมนตรี", "")
SPOKESPERSON = ("โฆษก", "สำนักนายกรัฐมนตรี")


@pytest.mark.parametrize(
    ("said", "post"),
    [
        (("Prime Minister", ""), PREMIER),
        (("Prime Minister of the Kingdom of Thailand", ""), PREMIER),
        (("Government Spokesperson", ""), SPOKESPERSON),
        (("Government spokesperson", ""), SPOKESPERSON),
        (("โฆษกรัฐบาล", ""), SPOKESPERSON),
        (("Defense Minister", ""), ("รัฐมนตรีว่าการกระทรวง", "กระทรวงกลาโหม")),
        (("Minister", "กระทรวงการคลัง"), ("รัฐมนตรีว่าการกระทรวง", "กระทรวงการคลัง")),
        (("Director-General", "กรมป่าไม้"), ("อธิบดี", "กรมป่าไม้")),
        (("Secretary-General", "องค์การสหประชาชาติ"), ("เลขาธิการ", "องค์การสหประชาชาติ")),
        (("Governor", "จังหวัดภูเก็ต"), ("ผู้ว่าราชการจังหวัด", "จังหวัดภูเก็ต")),
        (("Governor", "การไฟฟ้าฝ่ายผลิตแห่งประเทศไทย"), ("ผู้ว่าการ", "การไฟฟ้าฝ่ายผลิตแห่งประเทศไทย")),
        (("Governor", "ธนาคารแห่งประเทศไทย"), ("ผู้ว่าการ", "ธนาคารแห่งประเทศไทย")),
        (("Governor", "กรุงเทพมหานคร"), ("ผู้ว่าราชการ", "กรุงเทพมหานคร")),
        (("รองเลขาธิการนายกรัฐมนตรี ฝ่ายการเมือง", ""), ("รองเลขาธิการนายกรัฐมนตรีฝ่ายการเมือง", "")),
    ],
)
def test_a_post_is_one_by_all_its_names(said: tuple[str, str], post: tuple[str, str]) -> None:
    assert meant_post(*said) == post


@pytest.mark.parametrize(
    "said",
    [
        ("Prime Minister of Malaysia", ""),
        ("Director-General", "องค์การอนามัยโลก"),
        ("Governor", "Public Investment Fund"),
        ("Minister", ""),
        ("อธิบดี", "กรมป่าไม้"),
        ("รองโฆษก", ""),
    ],
)
def test_what_the_vocabulary_does_not_name_otherwise_is_itself(said: tuple[str, str]) -> None:
    assert meant_post(*said) == said


def test_no_name_is_that_of_two_posts() -> None:
    names = Counter(name for post in named_posts() for name in {fold(text) for text in post.names})
    assert [name for name, count in names.items() if count > 1] == []


def test_a_post_has_the_address_that_articles_give_it() -> None:
    found = set(Vocabulary("posts.ttl").instances("org:Post"))
    bodies = {agency.name: agency.iri for agency in agencies()}
    assert found == {
        f"{bodies[post.body]}/post/{slug(post.role)}" if post.body else iri("post", post.role) for post in named_posts()
    }


def test_a_post_without_a_body_is_shared_where_it_is_listed() -> None:
    assert is_shared("นายกรัฐมนตรี") and is_shared("รองนายกรัฐมนตรี") and is_shared("ผู้บัญชาการทหารบก")
    assert not is_shared("ผู้อำนวยการ") and not is_shared("โฆษก")


@pytest.mark.parametrize(
    ("body", "role"),
    [
        ("กรุงเทพมหานคร", "ผู้ว่าราชการ"),
        ("ธนาคารแห่งประเทศไทย", "ผู้ว่าการ"),
        ("การท่องเที่ยวแห่งประเทศไทย", "ผู้ว่าการ"),
        ("จังหวัดลำพูน", ""),
    ],
)
def test_a_short_form_of_several_roles_is_that_of_the_body(body: str, role: str) -> None:
    assert sharing_role("ผู้ว่าฯ", [body]) == role


def test_a_short_form_without_a_body_means_all_its_roles() -> None:
    assert roles_sharing("ผู้ว่าฯ") == ("ผู้ว่าการ", "ผู้ว่าราชการ")
    assert roles_sharing("ผอ.") == ()


@pytest.mark.parametrize("name", ["กองคลัง", "สำนักพัฒนาระบบ", "กลุ่มงานบริหาร"])
def test_a_division_has_its_name_with_others(name: str) -> None:
    assert is_name_of_many(name)


@pytest.mark.parametrize("name", ["สำนักงบประมาณ", "กองทัพบก", "สำนักงานขนส่งจังหวัดลำพูน", "กองบัญชาการทดสอบ", "กรมประมง", ""])
def test_a_body_of_its_own_name_has_it_alone(name: str) -> None:
    assert not is_name_of_many(name)
