"""Two names letter by letter: which words of one the other lacks, has otherwise, or has beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import ratio

from kg.network.matching.forms import Weights, Written
from kg.network.matching.numbers import GONE, PART, PARTED, SAME, SAME_WORD
from kg.text.words import is_word


@dataclass(frozen=True, slots=True)
class Alignment:
    """What parts two names, as shares of what their words weigh (0 to 1) and as weight (``…_weight``).

    ``lost``: words of the known name that the given one lacks; ``added``: words that it has beside them;
    ``slipped``: words spelt otherwise, ``worst`` the worst of them; ``swapped``: those that are so other words.
    """

    lost: float
    lost_weight: float
    added: float
    added_weight: float
    slipped: float
    worst: float
    swapped_weight: float
    lost_words: tuple[str, ...]
    added_words: tuple[str, ...]
    begins: bool
    ends: bool


def align(given: Written, known: Written, weights: Weights) -> Alignment:
    """How a name that somebody gives differs from a known one."""
    if given.is_latin and known.is_latin and ratio(given.key, known.key) < PARTED:
        return _by_words(given, known, weights)
    missing, inside, place, added = _edits(given, known)
    whole = _whole_words(given)
    slips = list[float]()
    swapped = 0.0
    gone = list[int]()
    start = 0
    for at, heard in enumerate(known.sounds):
        end = start + len(heard)
        wrong = (missing[at] + inside[at]) / len(heard) if heard else 0.0
        if wrong > GONE:
            gone.append(at)
        elif wrong:
            slips.append(known.weights[at] * wrong)
            if _is_other(whole.get((place[start], place[end]), ""), weights):
                swapped += known.weights[at]
        start = end
    extra = list[int]()
    for at, heard in enumerate(given.sounds):
        if heard and added[at] > GONE * len(heard):
            extra.append(at)
        elif added[at] >= PART and _is_other(given.words[at], weights):
            swapped += given.weights[at]
    return _alignment(given, known, gone, extra, slips, swapped)


def _is_other(word: str, weights: Weights) -> bool:
    """Whether what stands in the place of a known word is a word itself, and no slip."""
    return bool(word) and (word in weights or is_word(word))


def _alignment(
    given: Written, known: Written, gone: Sequence[int], extra: Sequence[int], slips: Sequence[float], swapped: float
) -> Alignment:
    lost, added = sum(known.weights[at] for at in gone), sum(given.weights[at] for at in extra)
    return Alignment(
        lost / known.weight,
        lost,
        added / given.weight,
        added,
        sum(slips) / known.weight,
        max(slips, default=0.0),
        swapped,
        tuple(known.words[at] for at in gone),
        tuple(given.words[at] for at in extra),
        begins=0 not in gone,
        ends=len(known.words) - 1 not in gone,
    )


def _by_words(given: Written, known: Written, weights: Weights) -> Alignment:
    """The same for names in Latin letters, whose words may stand in another order."""
    rest = list(given.words)
    slips = list[float]()
    swapped = 0.0
    gone = list[int]()
    for at, word in enumerate(known.words):
        found = _taken(word, rest)
        if not found:
            gone.append(at)
        elif found != word:
            slips.append(known.weights[at] * (1 - ratio(word, found) / SAME))
            swapped += known.weights[at] if found in weights else 0.0
    if gone and ratio("".join(known.words[at] for at in gone), "".join(rest)) >= SAME_WORD:
        gone, rest = [], []  # the same, parted otherwise
    return _alignment(given, known, gone, [given.words.index(word) for word in rest], slips, swapped)


def _whole_words(given: Written) -> dict[tuple[int, int], str]:
    """Every run of at most two words of a name, by where it stands in the key."""
    ends = list(accumulate(map(len, given.sounds), initial=0))
    return {
        (ends[at], ends[at + count]): "".join(given.words[at : at + count])
        for count in (1, 2)
        for at in range(len(given.words) - count + 1)
    }


def _edits(given: Written, known: Written) -> tuple[list[int], list[int], list[int], list[int]]:
    """Letters missing from each known word, put into it, where each known letter stands, and letters added by word."""
    missing, inside = [0] * len(known.sounds), [0] * len(known.sounds)
    added = [0] * len(given.sounds)
    place = [0] * (len(known.key) + 1)
    owner, given_owner = known.owner, given.owner
    for op in Levenshtein.opcodes(known.key, given.key):
        tag, start, end = op.tag, op.src_start, op.src_end
        other_start, other_end = op.dest_start, op.dest_end
        if tag == "insert":
            if 0 < start < len(owner) and owner[start - 1] == owner[start]:
                inside[owner[start]] += other_end - other_start
            for at in range(other_start, other_end):
                added[given_owner[at]] += 1
            continue
        for at in range(start, end):
            place[at] = min(other_end, other_start + at - start)
            if tag != "equal":
                missing[owner[at]] += 1
        if tag == "replace":
            for at in range(other_start, other_end):
                added[given_owner[at]] += 1
    place[len(known.key)] = len(given.key)
    return missing, inside, place, added


def in_order(given: Written, known: Written) -> tuple[str, ...]:
    """The words of a name, in Latin letters in the order of the known one's, those that it has not behind them."""
    if not (given.is_latin and known.is_latin):
        return given.words
    rest = list(given.words)
    return *(found for word in known.words if (found := _taken(word, rest))), *rest


def _taken(word: str, rest: list[str]) -> str:
    """The word most like another, taken out of a list; "" for none."""
    best = max(rest, key=lambda other: ratio(word, other), default="")
    if not best or ratio(word, best) < SAME_WORD:
        return ""
    rest.remove(best)
    return best
