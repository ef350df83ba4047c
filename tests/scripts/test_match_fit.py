"""What features of a name beside a body's weigh, learned."""

from __future__ import annotations

from kg.network.matching.catalogue import Trust
from kg.network.matching.numbers import HUNDREDTHS
from kg.vocabulary.matching import match_weights
from scripts.match_fit import WEIGHTS, halves, meaning, turtle, without_written
from tests.network.matching.lists import body


def test_some_bodies_are_hidden_and_those_elsewhere_left_out() -> None:
    known = [body(f"กรม{number}") for number in range(100)] + [body("กรมอื่น", here=False)]
    listed, hidden = halves(known)
    assert len(listed) + len(hidden) == 100
    assert 10 < len(hidden) < 60


def test_names_that_texts_alone_give_are_hidden_but_for_initials() -> None:
    kept = without_written(body("กรมประมง", written=["ประมง", "กปม."]))
    assert [form.text for form in kept.forms if form.trust is Trust.WRITTEN] == ["กปม."]


def test_every_weight_says_what_it_is_of() -> None:
    assert all(meaning(name) for name in match_weights())


def test_the_file_is_what_was_learned() -> None:
    written = turtle({name: value / HUNDREDTHS for name, value in match_weights().items()})
    assert written == WEIGHTS.read_text(encoding="utf-8")
