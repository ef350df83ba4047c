"""How often bodies with a score are right."""

from kg.vocabulary.body_shares import body_share


def test_a_higher_score_is_right_as_often_or_more() -> None:
    shares = [body_share(score / 100) for score in range(50, 100)]
    assert shares == sorted(shares)
    assert 0.3 < shares[0] < shares[-1] < 1


def test_below_what_was_measured_the_score_stands() -> None:
    assert body_share(0.05) == 0.05
