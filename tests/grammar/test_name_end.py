"""Where a name ends in running text."""

import pytest

from kg.grammar.name_end import name_end


def always(_name: str, _rest: str) -> bool:
    return True


def never(_name: str, _rest: str) -> bool:
    return False


def ended(text: str, limit: int | None = None) -> str:
    return text[: name_end(text, 0, len(text) if limit is None else limit, always)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("งานวัดป่า ประจำปี", "งานวัดป่า ประจำปี"),
        ("งานวัดป่าโดยมีผู้ว่า", "งานวัดป่า"),
        ("งานวัดป่า ประจำปีซึ่งจัดที่", "งานวัดป่า ประจำปี"),
        ("งาน“ชวนเที่ยวโดยมีเพลง” ที่สวน", "งาน“ชวนเที่ยวโดยมีเพลง” ที่สวน"),
        ("งานวัดป่า    จบ", "งานวัดป่า"),
        ("งานวัดป่า\nประจำปี", "งานวัดป่า"),
    ],
)
def test_a_name_goes_on_over_spaces_up_to_a_clause_a_long_gap_or_the_line(text: str, name: str) -> None:
    assert ended(text) == name


def test_the_caller_decides_at_each_space_with_what_stands_before_and_behind() -> None:
    asked: list[tuple[str, str]] = []

    def once(name: str, rest: str) -> bool:
        asked.append((name, rest))
        return len(asked) < 2

    text = "งาน ผ้า ไทย งาม"
    assert text[: name_end(text, 0, len(text), once)] == "งาน ผ้า"
    assert asked == [("งาน", "ผ้า ไทย งาม"), ("งาน ผ้า", "ไทย งาม")]
    assert text[: name_end(text, 0, len(text), never)] == "งาน"


def test_a_name_ends_at_the_limit() -> None:
    assert ended("งานวัดป่า ประจำปี", limit=6) == "งานวัด"
