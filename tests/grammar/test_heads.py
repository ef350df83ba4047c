from __future__ import annotations

import pytest

from kg.grammar.heads import head_automaton, leading_head


def test_heads_are_found_in_text_order_and_shadowed_by_longer_words() -> None:
    found = [hit.value.name for hit in head_automaton().find("สมาคมครูและมูลนิธิเด็กในสภาพดี") if hit.value]
    assert found == ["สมาคม", "มูลนิธิ"]


@pytest.mark.parametrize(
    ("text", "name"),
    [("สมาคมครู", "สมาคม"), ("รพ.สวนผัก", "โรงพยาบาล"), ("ครูของสมาคม", None), ("สภาพดี", None), ("", None)],
)
def test_the_head_that_leads_a_text(text: str, name: str | None) -> None:
    hit = leading_head(text)
    assert (hit.value.name if hit and hit.value else None) == name


def test_a_longer_word_that_only_begins_like_a_head_leads_as_none() -> None:
    hit = leading_head("สภาพดี")
    assert hit is not None
    assert hit.value is None
