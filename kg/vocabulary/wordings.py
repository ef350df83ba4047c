"""What was learned of goals and targets (``ontology/sdg-words.tsv``): weights of words and of cues, in hundredths.

The first line names the themes, the second gives what the score of each begins with, the third what the words of a
usual text say, the next 17 what the score of each goal's cues says for (above 0) or against each theme; then comes a
line for each term (a word): how rare it is, and what it says for or against each theme.
Behind the themes there are 17 columns more: what the term says for or against each goal within a single sentence.
"""

from __future__ import annotations

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
    """``rows`` says which row each term has in ``weights`` (terms × themes) and ``rarity``.

    ``outsets`` and ``usual`` have a value for each theme, ``cues`` (goals × themes) what a goal's cues say for it;
    ``sentences`` (terms × goals) and ``sentence_outsets`` are of single sentences.
    """

    themes: Mapping[str, int]
    outsets: Numbers
    usual: Numbers
    cues: Numbers
    rows: Mapping[str, int]
    rarity: Numbers
    weights: Numbers
    sentences: Numbers
    sentence_outsets: Numbers


@cache
def wordings() -> Wordings:
    """What was learned. Raises ``ValueError`` where a line has not as many numbers as there are themes."""
    text = (ontology_folder() / FILE).read_text(encoding="utf-8")
    head, *lines = (line for line in text.splitlines() if not line.startswith("#"))
    columns = head.split("\t")
    themes = columns[: -len(goals())]
    terms, _, rest = zip(*(line.partition("\t") for line in lines), strict=True)
    numbers = np.fromstring("\t".join(rest), dtype=np.int64, sep="\t").reshape(len(terms), len(columns) + 1)
    first, last = 2 + len(goals()), 1 + len(themes)
    return Wordings(
        themes={theme: at for at, theme in enumerate(themes)},
        outsets=numbers[0, 1:last],
        usual=numbers[1, 1:last],
        cues=numbers[2:first, 1:last],
        rows={term: row for row, term in enumerate(terms[first:])},
        rarity=numbers[first:, 0],
        weights=np.ascontiguousarray(numbers[first:, 1:last]),
        sentences=np.ascontiguousarray(numbers[first:, last:]),
        sentence_outsets=numbers[0, last:],
    )
