from __future__ import annotations

from collections import Counter

from kg.text.normal import normalize
from kg.vocabulary.goals import CueKind, cues, goal_of, mention_forms, model, prior_weights, themes
from kg.vocabulary.turtle import Vocabulary

_TARGETS = (7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19)
"""How many targets each goal has (A/RES/70/1)."""


def test_there_are_17_goals_and_their_169_targets() -> None:
    counted = Counter(int(goal_of(number)) for number in themes() if "." in number)
    assert tuple(counted[goal] for goal in range(1, 18)) == _TARGETS
    assert {number for number in themes() if "." not in number} == {str(goal) for goal in range(1, 18)}


def test_every_theme_has_short_titles_in_both_languages_and_none_claims_the_official_text() -> None:
    assert all(theme.thai and theme.english for theme in themes().values())
    vocabulary = Vocabulary("sdg.ttl")
    assert not any(vocabulary.texts(f"http://metadata.un.org/sdg/{number}", "skos:prefLabel") for number in themes())


def test_a_target_stands_below_its_goal() -> None:
    vocabulary = Vocabulary("sdg.ttl")
    for number in themes():
        above = vocabulary.links(f"http://metadata.un.org/sdg/{number}", "skos:broader")
        assert above == ((f"http://metadata.un.org/sdg/{goal_of(number)}",) if "." in number else ())


def test_every_theme_has_cues_and_each_is_written_as_texts_are_searched() -> None:
    assert {cue.theme for cue in cues() if cue.kind is not CueKind.NEVER} >= {n for n in themes() if "." in n}
    phrases = {cue.phrase for cue in cues()}
    assert not [phrase for phrase in phrases if phrase != normalize(phrase).strip()]
    assert {phrase for phrase in phrases if phrase != phrase.lower()} == {"AIDS", "PrEP"}


def test_a_cue_has_one_kind_in_its_theme() -> None:
    assert [key for key, count in Counter((cue.theme, cue.phrase) for cue in cues()).items() if count > 1] == []


def test_weights_lie_between_nothing_and_certain_and_measured_ones_belong_to_cues() -> None:
    assert all(0 < cue.weight <= 1 for cue in cues() if cue.kind is not CueKind.NEVER)
    assert prior_weights()[CueKind.DEFINING] > prior_weights()[CueKind.SUPPORTING] > prior_weights()[CueKind.CONTEXT]
    known = {(cue.theme, cue.phrase) for cue in cues()}
    weights = Vocabulary("sdg-weights.ttl")
    for iri in weights.instances("kg:Cue"):
        theme = weights.links(iri, "kg:shows")[0].rpartition("/")[2]
        assert (theme, weights.text(iri, "kg:phrase")) in known


def test_the_model_and_the_forms_of_mentions_are_there() -> None:
    assert model()["strength"] > 0
    assert "sdg" in mention_forms().sure
