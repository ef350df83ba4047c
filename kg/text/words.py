"""Thai words and where they begin: the boundary to the tokenizer (newmm's algorithm in Rust)."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from itertools import accumulate
from pathlib import Path

import nlpo3

from kg.models import Span
from kg.text.letters import is_letter

_DICTIONARY = "pythainlp"


def _word_list() -> Path:
    """Where PyThaiNLP keeps its list of words; the library itself, which loads slowly, is not needed for it."""
    spec = find_spec("pythainlp")
    if spec is None or spec.origin is None:
        raise ImportError("PyThaiNLP is not installed: install thkg again")
    return Path(spec.origin).parent / "corpus" / "words_th.txt"


@cache
def _dictionary() -> str:
    """Loads PyThaiNLP's word list into the tokenizer once per process; the answer is its name there."""
    nlpo3.load_dict(str(_word_list()), _DICTIONARY)
    return _DICTIONARY


@cache
def _known() -> frozenset[str]:
    return frozenset(_word_list().read_text(encoding="utf-8").split("\n"))


def is_word(text: str) -> bool:
    """Whether a text is one word of the tokenizer's list."""
    return text in _known()


def words(text: str, offset: int = 0) -> tuple[Span, ...]:
    """The words of a text in order, spaces included, as spans counted from ``offset``; together they cover it."""
    bounds = tuple(accumulate(map(len, spoken(text)), initial=offset))
    return tuple(map(Span, bounds, bounds[1:]))


def spoken(text: str) -> tuple[str, ...]:
    """The words of a text in order as written, spaces included."""
    return tuple(nlpo3.segment(text, _dictionary()))


def unknown_letters(text: str) -> int:
    """How many of a text's Thai letters, vowels and marks stand in no word of the tokenizer's list."""
    return sum(len(word) for word in spoken(text) if is_letter(word[0]) and word not in _known())
