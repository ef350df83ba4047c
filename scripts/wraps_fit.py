"""Counts which words stand about spaces within paragraphs and which about their ends: ``kg/wrapping/counted.tsv``.

Read on articles of the corpus whose paragraphs stand on one line each. For each beginning and end of a line of up to
eight code points the logarithm of the ratio of both shares is kept where it was seen often enough and says more than
its shorter part. Beginnings that hold names, of persons or in quotes, are left out: they are of their time.
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.grammar.words import one_of
from kg.page.markup import without_markup
from kg.text.normal import normalize
from kg.wrapping import counted
from scripts.material import corpus

_LONG_PARAGRAPH, _SURELY_UNWRAPPED = 120, 300
"""Code points from which a line is a paragraph, and of a text's longest line from which no program broke the text."""

_HEADER = 5
_SPACES_PER_PARAGRAPH = 6
_OFTEN, _SAYS_MORE, _DOUBT = 60, 0.6, 4.0
"""How often a piece must have been seen, by how much it must differ from its part, and what that part counts for."""

_MOST = 5.0
_SPACE = re.compile(" +")
_NAMED = re.compile(rf"[“\"‘'].|{one_of('personOpener')}.")
Break = tuple[str, str]


def main() -> None:
    """Writes the table."""
    ends: list[Break] = []
    spaces: list[Break] = []
    chance = random.Random(1)  # noqa: S311  # a sample, not a secret
    for record in corpus():
        lines = [row for line in normalize(without_markup(record["text"])).split("\n") if (row := line.strip())]
        if lines and max(map(len, lines)) >= _SURELY_UNWRAPPED:
            ends += paragraph_ends(lines[_HEADER:])
            spaces += breaks_within(lines[_HEADER:], chance)
    rows = [
        f"{side}\t{piece}\t{weight:.1f}\n"
        for side in ("begin", "end")
        for piece, weight in sorted(weighed(side, ends, spaces).items())
    ]
    counted.TABLE.write_text("".join(rows), encoding="utf-8")
    print(f"{len(rows)} clues of {len(ends)} ends of paragraphs and {len(spaces)} spaces")


def paragraph_ends(lines: list[str]) -> Iterator[Break]:
    """Each two lines of which one is a paragraph."""
    for before, after in pairwise(lines):
        if max(len(before), len(after)) >= _LONG_PARAGRAPH and not after.startswith("ที่มา"):
            yield before, after


def breaks_within(lines: list[str], chance: random.Random) -> Iterator[Break]:
    """What stands before and behind some spaces of each paragraph."""
    for line in lines:
        if len(line) >= _LONG_PARAGRAPH:
            spaces = list(_SPACE.finditer(line))
            for space in chance.sample(spaces, min(_SPACES_PER_PARAGRAPH, len(spaces))):
                yield line[: space.start()], line[space.end() :]


def weighed(side: str, ends: Sequence[Break], spaces: Sequence[Break]) -> dict[str, float]:
    """The beginnings or ends of lines worth keeping, each with its clue."""
    pieces, place = (counted.begins, 1) if side == "begin" else (counted.ends, 0)
    at_ends, within = (
        Counter(
            piece for pair in pairs for piece in pieces(pair[place]) if "\t" not in piece and not _NAMED.match(piece)
        )
        for pairs in (ends, spaces)
    )
    kept: dict[str, float] = {}
    share = len(spaces) / len(ends)
    for piece in sorted({*at_ends, *within}, key=lambda piece: (len(piece), piece)):
        if at_ends[piece] + within[piece] < _OFTEN:
            continue
        shorter = next((kept[part] for part in _parts(side, piece) if part in kept), 0.0)
        odds = math.exp(shorter)
        doubted_within = (within[piece] + _DOUBT * share * odds / (1 + odds)) / len(spaces)
        doubted_ends = (at_ends[piece] + _DOUBT / (1 + odds)) / len(ends)
        weight = max(-_MOST, min(math.log(doubted_within / doubted_ends), _MOST))
        if abs(weight - shorter) >= _SAYS_MORE:
            kept[piece] = weight
    return kept


def _parts(side: str, piece: str) -> Iterator[str]:
    """The counted parts of a piece, longest first."""
    for size in counted.LENGTHS:
        if size < len(piece):
            yield piece[:size] if side == "begin" else piece[-size:]


if __name__ == "__main__":
    main()
