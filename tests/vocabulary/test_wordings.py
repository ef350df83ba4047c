from __future__ import annotations

from kg.vocabulary.goals import goals, themes
from kg.vocabulary.wordings import wordings


def test_every_row_has_a_number_for_each_theme() -> None:
    known = wordings()
    count = len(known.themes)
    assert known.outsets.shape == known.usual.shape == (count,)
    assert known.cues.shape == (len(goals()), count)
    assert known.weights.shape == (len(known.rarity), count)
    assert known.sentences.shape == (len(known.rarity), len(goals()))
    assert known.sentence_outsets.shape == (len(goals()),)


def test_it_knows_all_goals_and_only_themes_that_there_are() -> None:
    assert set(goals()) <= set(wordings().themes) <= set(themes())


def test_every_row_is_one_term_s() -> None:
    known = wordings()
    assert sorted(known.rows.values()) == list(range(len(known.rarity)))
    assert (known.rarity > 0).all()
