"""What all articles together tell of a person or body."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kg.iris import article_iri
from kg.network.identity.profiles import Profile, bodies, people
from kg.network.told import Named
from tests.network.tellings import HEAD, MINISTER, Who, body, claim, person, told

NAME = "สมชาย ใจงาม"
DEPARTMENT = Who(NAME, "นาย", HEAD, "กรมชลดี")


def test_a_person_is_what_all_releases_tell() -> None:
    articles = [
        told("b", day="2024-02-10", people=[Who(NAME, "ดร.", MINISTER, "กระทรวงน้ำและดิน")]),
        told("a", day="2024-01-10", people=[DEPARTMENT]),
        told("c", people=["มะลิ ดีเลิศ"]),
    ]
    found = people(articles)
    assert list(found) == sorted(map(person, [NAME, "มะลิ ดีเลิศ"]))
    one = found[person(NAME)]
    assert (one.name, {*one.titles}, {*one.sexes}) == (NAME, {"นาย", "ดร."}, {"male"})
    assert one.articles == {article_iri("a"), article_iri("b")}
    assert one.bodies == {body("กรมชลดี"), body("กระทรวงน้ำและดิน")}
    assert one.posts == {
        (HEAD, body("กรมชลดี")): (date(2024, 1, 10),),
        (MINISTER, body("กระทรวงน้ำและดิน")): (date(2024, 2, 10),),
    }
    assert people(reversed(articles)) == found


def test_a_post_without_a_day_is_held_on_no_day() -> None:
    assert Profile("x", NAME, claims=(claim(NAME, ""),)).posts == {(MINISTER, body("กระทรวงน้ำและดิน")): ()}


def test_who_is_known_in_one_article_alone_has_no_profile() -> None:
    article = told("a", people=[DEPARTMENT], bodies=["กรมชลดี"])
    below = f"{article.article}/person/x"
    alone = replace(
        article,
        people=(Named(below, NAME),),
        bodies=(Named(f"{article.article}/organization/x", "กรม"),),
        claims=tuple(replace(one, person=below) for one in article.claims),
    )
    assert people([alone]) == {}
    assert bodies([alone]) == {}
    assert list(bodies([article])) == [body("กรมชลดี")]


def test_the_parts_of_a_name_are_heard_apart() -> None:
    one = Profile("x", "มะลิ ณ ลพบุรี")
    other = Profile("y", "มาลี ณ ลพบุรี")
    assert one.is_thai and not Profile("z", "Mali Na Lopburi").is_thai
    assert one.surname == other.surname != one.given == other.given
    assert one.bones == Profile("z", "Mali Na Lopburi").bones
    assert (Profile("m", "มะลิ").surname, Profile("m", "มะลิ").bones[1]) == ("", "")


def test_titles_that_say_nothing_of_men_and_women_tell_nothing() -> None:
    assert Profile("x", NAME, titles=frozenset({"ดร.", "ศาสตราจารย์"})).sexes == frozenset()
