"""Questions as values."""

from __future__ import annotations

import pytest

from kg.network.review.question import Answer, Asked, Doubt, Question

ANSWERS = (Answer("same", "y", "same", ()), Answer("12", "", "the twelfth", ()))
ASKED = Question(Doubt(Asked.BODY, "a", ("b",), 0.5, 1, ""), "One?", (), ANSWERS)


@pytest.mark.parametrize(("typed", "word"), [("y", "same"), (" SAME ", "same"), ("12", "12"), ("n", ""), ("", "")])
def test_an_answer_is_found_by_its_key_or_word(typed: str, word: str) -> None:
    assert [answer.word for answer in ASKED.answers_to(typed)] == ([word] if word else [])


def test_doubts_are_in_order_of_need_and_then_of_their_names() -> None:
    doubts = [
        Doubt(Asked.BODY, "b", (), 0, 1, ""),
        Doubt(Asked.BODY, "a", (), 0, 1, ""),
        Doubt(Asked.BODY, "c", (), 0, 2, ""),
    ]
    assert [doubt.first for doubt in sorted(doubts, key=lambda doubt: doubt.place)] == ["c", "a", "b"]
