"""Measuring how often bodies are right by their scores."""

from scripts.bodies_fit import Step, steps, turtle


def scored(score: float, right: int, wrong: int) -> list[tuple[float, bool]]:
    return [(score, True)] * right + [(score, False)] * wrong


def test_scores_that_few_bodies_have_are_taken_together() -> None:
    assert steps(scored(0.5, 10, 10) + scored(0.6, 10, 2) + scored(0.9, 39, 1)) == [
        Step(0.5, 32, 20),
        Step(0.9, 40, 39),
    ]


def test_shares_rise_with_the_scores() -> None:
    found = steps(scored(0.5, 20, 20) + scored(0.7, 36, 4) + scored(0.8, 30, 10) + scored(0.9, 40, 0))
    assert [(step.score, step.right) for step in found] == [(0.5, 20), (0.7, 66), (0.9, 40)]


def test_the_file_names_each_step() -> None:
    assert 'body-share/0.50> a kg:BodyShare ; skos:notation "0.50" ; kg:share 0.64 .' in turtle([Step(0.5, 20, 13)])
