"""What was learned of goals and targets (``ontology/sdg-words.tsv``): weights of words and of cues, in hundredths.

The first line names the themes, the second gives what the score of each begins with, the third what the words of a
usual text say, the next 17 what the score of each goal's cues says for (above 0) or against each theme; then comes a
line for each term (a word, or two with a space between): how rare it is, and what it says for or against each theme.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from kg.vocabulary.goals import goals
from kg.vocabulary.turtle import ontology_folder

FILE = "sdg-words.tsv"
Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Wordings:
    """The terms by their rows in ``weights`` (terms × themes) and ``rarity``.

    ``outsets`` and ``usual`` have a value for each theme, ``cues`` (goals × themes) what a goal's cues say for it;
    ``pairs`` has terms of two words by their first and second.
    """

    themes: Mapping[str, int]
    outsets: Numbers
    usual: Numbers
    cues: Numbers
    words: Mapping[str, int]
    pairs: Mapping[str, Mapping[str, int]]
    rarity: Numbers
    weights: Numbers


@cache
def wordings() -> Wordings:
    """What was learned. Raises ``ValueError`` where a line has not as many numbers as there are themes."""
    text = (ontology_folder() / FILE).read_text(encoding="utf-8")
    head, *lines = (line for line in text.splitlines() if not line.startswith("#"))
    themes = head.split("\t")
    terms, _, rest = zip(*(line.partition("\t") for line in lines), strict=True)
    numbers = np.array("\t".join(rest).split("\t"), dtype=np.int64).reshape(len(terms), len(themes) + 1)
    first = 2 + len(goals())
    words: dict[str, int] = {}
    pairs: dict[str, dict[str, int]] = defaultdict(dict)
    for row, term in enumerate(terms[first:]):
        one, _, other = term.partition(" ")
        if other:
            pairs[one][other] = row
        else:
            words[one] = row
    return Wordings(
        themes={theme: at for at, theme in enumerate(themes)},
        outsets=numbers[0, 1:],
        usual=numbers[1, 1:],
        cues=numbers[2:first, 1:],
        words=words,
        pairs=dict(pairs),
        rarity=numbers[first:, 0],
        weights=numbers[first:, 1:],
    )
