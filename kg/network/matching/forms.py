"""One way to write names for comparing them: short forms written out, words with what each tells, letters by sound."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from math import log

from kg.grammar.heads import leading_head
from kg.network.matching.numbers import IDLE, KEPT_WORDS, LEAST_OF_PROVINCE, LINKING, WORD
from kg.text.alternatives import one_of_texts
from kg.text.fold import fold
from kg.text.letters import CONSONANTS, LOAN_MARKS, TONES, has_thai
from kg.text.normal import normalize
from kg.text.words import is_word, spoken
from kg.vocabulary.matching import forms_that_run_on, name_words, same_sound, short_forms
from kg.vocabulary.provinces import provinces

_SILENT = "".join((TONES, LOAN_MARKS, "\u0e4d", "\u0e4e", "ะ"))
"""Marks that are left out or put in by mistake: tones, what shortens or silences, and a final ะ."""

_PIECE = re.compile("[\u0e01-\u0e4e]+|[a-z]+|[0-9]+")
_LETTER = "\u0e01-\u0e4eA-Za-z0-9"
_STRAY = re.compile("(?<=[\u0e01-\u0e4e])[a-z](?=[\u0e01-\u0e4e]|\\s|$)|(?:(?<=\\s)|^)[a-z](?=[\u0e01-\u0e4e])")
"""One small Latin letter beside Thai ones: a key pressed before the keyboard was switched."""

_CAPITALS = re.compile(r"(?<![A-Za-z.])(?:[A-Z]\.){2,}")
"""Initials with stops: U.S."""

_DIGITS = re.compile("[0-9]+")


@dataclass(frozen=True, slots=True)
class Written:
    """A name for comparing: its ``words`` folded, and by ``sounds`` (see ``sound``), each with the ``weight`` it has.

    ``key`` is all sounds together, and ``owner`` the number of the word that each of its letters belongs to.
    """

    words: tuple[str, ...]
    sounds: tuple[str, ...]
    weights: tuple[float, ...]
    key: str
    owner: tuple[int, ...]
    numbers: tuple[str, ...]

    @property
    def weight(self) -> float:
        """What all words weigh together, never nothing."""
        return sum(self.weights) or 1.0

    @property
    def is_latin(self) -> bool:
        """Whether no Thai letter stands in it."""
        return not has_thai(self.key)


class Weights:
    """How much a word tells (its inverse document frequency), counted over names."""

    def __init__(self, names: Iterable[tuple[str, ...]]) -> None:
        listed = list(names)
        self._counts = Counter(word for words in listed for word in set(words))
        self._most = log(1 + len(listed))

    def __contains__(self, word: str) -> bool:
        return word in self._counts

    def of(self, word: str) -> float:
        """A word's weight, 0 to 1; of one in no name 1."""
        found = (self._most - log(1 + self._counts[word])) / self._most if self._most else 1.0
        words = name_words()
        found *= min(1.0, len(sound(word)) / WORD)
        return found * (LINKING if word in words.linking else IDLE if word in words.idle else 1.0)

    def written(self, words: tuple[str, ...]) -> Written:
        """Words as a name for comparing."""
        return _written(words, tuple(map(self.of, words)))


def _written(words: tuple[str, ...], weights: tuple[float, ...]) -> Written:
    sounds = tuple(map(sound, words))
    owner = tuple(at for at, heard in enumerate(sounds) for _ in heard)
    numbers = tuple(sorted(str(int(found)) for word in words for found in _DIGITS.findall(word)))
    return Written(words, sounds, weights, "".join(sounds), owner, numbers)


@lru_cache(maxsize=KEPT_WORDS)
def sound(word: str) -> str:
    """A folded word without the marks that are easily missed, and letters of one sound or look as one."""
    return _silent().sub("", word).translate(_alike())


@cache
def _silent() -> re.Pattern[str]:
    return re.compile(f"[{_SILENT}]")


@cache
def _alike() -> Mapping[int, str]:
    return str.maketrans(dict(same_sound()))


def written_out(name: str) -> str:
    """A name in its normal form, without stray keys, short forms and provinces that are cut short written out."""
    text = _stray(normalize(name).replace("\n", " ").strip())
    text = _CAPITALS.sub(lambda found: found[0].replace(".", ""), text)
    whole = _short().sub(lambda found: _meant()[found[0].rstrip()], text)
    return _cut_provinces().sub(lambda found: _by_beginning()[found[1]], whole)


@lru_cache(maxsize=KEPT_WORDS)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name that is written out, folded; signs and spaces are none."""
    folded = [piece for part in name.split() for piece in _PIECE.findall(_parted(part))]
    return tuple(word for piece in folded for word in _words(piece) if word)


def _parted(part: str) -> str:
    """A part between spaces, folded, but with what parts words in it as spaces."""
    return " ".join(fold(piece) for piece in re.split("[^\u0e01-\u0e5bA-Za-z0-9๐-๙'’]+", part) if piece)


def _words(piece: str) -> Iterable[str]:
    if not has_thai(piece):
        yield _english().get(piece, piece).replace(" ", "")
    else:
        yield from map(fold, _beheaded(piece))


def _beheaded(piece: str) -> Iterator[str]:
    """The words of a piece of Thai; a head of a body's name is one, also where the tokenizer's word goes on."""
    hit = leading_head(piece)
    end = hit.end if hit and hit.value else 0
    if 0 < end < len(piece):
        yield piece[:end]
        yield from _beheaded(piece[end:])
        return
    words = spoken(piece)
    for word in words:
        yield from _beheaded(word) if len(words) > 1 else _nominal(word)


def _nominal(word: str) -> tuple[str, ...]:
    """A word, in two where it is a verb made a noun that stands alone too: การปกครอง."""
    prefix = next((one for one in name_words().nominal if word.startswith(one) and is_word(word.removeprefix(one))), "")
    return (prefix, word.removeprefix(prefix)) if prefix else (word,)


def _stray(text: str) -> str:
    return _STRAY.sub("", text) if has_thai(text) else text


@cache
def _english() -> Mapping[str, str]:
    return {form: meant for form, meant in short_forms("en").items() if meant.count(" ") == 0}


@cache
def _meant() -> Mapping[str, str]:
    stopless = {form[:-1]: meant for form, meant in short_forms("th").items() if form.endswith(".")}
    return {**stopless, **forms_that_run_on(), **short_forms("th")}


@cache
def _by_beginning() -> Mapping[str, str]:
    """The province whose name begins so and no other's, for beginnings of enough letters."""
    found: dict[str, set[str]] = defaultdict(set)
    for province in provinces():
        for end in range(LEAST_OF_PROVINCE, len(province)):
            found[province[:end]].add(province)
    return {beginning: min(names) for beginning, names in found.items() if len(names) == 1}


@cache
def _cut_provinces() -> re.Pattern[str]:
    return re.compile(f"({one_of_texts(_by_beginning())}) ?ฯ")


@cache
def _short() -> re.Pattern[str]:
    """A short form at the beginning of a word: with its stop, before a space, or one that runs on.

    What another single letter with a stop follows is a part of initials (ก.พ.ร.).
    """
    stopped = [form for form in short_forms("th") if form.endswith(".")]
    single = [form for form in stopped if len(form) == 2]
    others = [form for form in short_forms("th") if not form.endswith(".")]
    run_on = f"{one_of_texts(forms_that_run_on())}(?=[{CONSONANTS}เ-ไ])(?![{CONSONANTS}]{{1,3}}(?![{_LETTER}]))"
    alone = f"{one_of_texts(form[:-1] for form in stopped)}(?= +[{_LETTER}])"
    return re.compile(
        f"(?<![{_LETTER}.])(?:{one_of_texts(single)} *(?![{CONSONANTS}]\\.|$)|{one_of_texts({*stopped} - {*single})} *|"
        f"{one_of_texts(others)}|{run_on}|{alone})"
    )
