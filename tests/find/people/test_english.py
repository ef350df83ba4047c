"""The untitled names behind the posts of an English release, and royals."""

import pytest

from kg.clean import clean
from kg.find.people.english import find_english_people, find_english_royals
from kg.models import PostMention, Status


def named(text: str, role: str) -> list[str]:
    start = text.index(role)
    post = PostMention(
        start, start + len(role), role, "role in English", 0.8, role, Status.INCUMBENT, None, wants_body=False
    )
    return [mention.name for mention in find_english_people(clean("a", text), [post])]


def test_a_name_directly_behind_a_post() -> None:
    assert named("Government Spokesperson Jane Roe disclosed it.", "Government Spokesperson") == ["Jane Roe"]
    assert named("Government Spokesperson\nJane Roe disclosed it.", "Government Spokesperson") == ["Jane Roe"]


@pytest.mark.parametrize(
    "text", ["The Director, Jane Roe, spoke.", "The Director Jane spoke.", "The Director วิทยา ใจงาม spoke."]
)
def test_behind_a_comma_a_given_name_alone_and_a_thai_name_are_left(text: str) -> None:
    assert not named(text, "Director")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was the birthday of Her Majesty Queen Malinee the Queen Mother.", ["Queen Malinee the Queen Mother"]),
        ("King Rama XX came to the throne.", ["King Rama XX"]),
        ("The late King Somdet Memorial Hospital is open.", []),
        ("They flew to see Queen Malinee perform.", []),
        ("ชมงานของ HRH Princess Malinee เมื่อวานนี้", []),
    ],
)
def test_royals_are_addressed_or_numbered_in_english_lines(text: str, expected: list[str]) -> None:
    assert [mention.name for mention in find_english_royals(clean("a", text))] == expected
