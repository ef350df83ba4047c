"""The phrases of goals in a text, by which the page shows why a text speaks of a goal."""

from __future__ import annotations

import pytest

from kg.export.page.cues import cues_in


@pytest.mark.parametrize(
    ("text", "goal", "phrase", "speaks"),
    [
        ("เก็บขยะทะเลที่หาดบางแสน", "14", "ขยะทะเล", True),
        ("เก็บขยะทะเลที่หาดบางแสน", "1", "ขยะทะเล", False),
        ("เก็บขยะทะเลที่หาดบางแสน", "14.1", "ขยะทะเล", False),
        ("สมัชชาคนจนยื่นหนังสือ", "1", "สมัชชาคนจน", False),
        ("บริการด้วย DIGITAL HEALTH", "3", "health", True),
        ("บริการสุขภาพ", "14", "ขยะทะเล", False),
    ],
)
def test_phrases_in_a_text_speak_for_goals_with_their_targets_without_those_that_silence(
    text: str, goal: str, phrase: str, speaks: bool
) -> None:
    assert (phrase in cues_in(text).get(goal, ())) is speaks
