"""The features of pairs: every one that is weighed says in words what it means."""

from __future__ import annotations

import pytest

from kg.vocabulary.identity_weights import BODIES, PEOPLE, identity_weights, identity_words
from scripts.identity_features import meaning


@pytest.mark.parametrize("kind", [PEOPLE, BODIES])
def test_the_vocabulary_says_what_each_feature_means(kind: str) -> None:
    assert dict(identity_words(kind)) == {name: meaning(name) for name in identity_weights(kind)}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("surname 1 apart", "their surnames sound 1 letter apart"),
        ("given 2 apart", "their given names sound 2 letters apart"),
        ("whole 5", "of all their letters at most 5 in 100 sound otherwise"),
        ("two scripts given 0", "in Thai and in Latin letters, none of the consonants of the given names differ"),
        ("slip", "they differ by a slip of typing"),
    ],
)
def test_words_are_for_who_knows_no_feature(name: str, words: str) -> None:
    assert meaning(name) == words


def test_a_feature_that_nobody_described_is_told() -> None:
    with pytest.raises(KeyError):
        meaning("shoe size")
