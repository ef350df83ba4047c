"""Learned weights as Turtle."""

from scripts.weights_turtle import feature, local


def test_a_feature_says_what_it_is_and_weighs() -> None:
    written = feature("event-feature", "kg:EventFeature", 'head “a" b', 5, "its head")
    assert written.startswith("<https://w3id.org/thkg/event-feature/head_a_b> a kg:EventFeature ;")
    assert 'skos:notation "head “a\\" b" ; kg:weight 5' in written
    assert local("near before") == "near_before"
