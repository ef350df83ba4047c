"""The untitled names behind the posts of an English release."""

import pytest

from kg.clean import clean
from kg.find.people.english import find_english_people
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
