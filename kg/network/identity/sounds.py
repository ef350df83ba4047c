"""Names by what is heard: keys that misspelt, respelt and transliterated forms of a name have in common."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.text.fold import fold
from kg.text.letters import CONSONANTS, FOLLOWING_VOWELS, LEADING_VOWELS, MARKS, TONES, has_thai
from kg.vocabulary.sounds import sounds

_SILENT = re.compile(rf"[{CONSONANTS}](?:ิ|ุ)?์")
"""A silenced letter, with the vowel that goes with it."""

_UNHEARD = re.compile(f"[{TONES}]|็|ฺ|ํ")
_AM, _AM_SOUND = "ำ", "ะm"
_DOUBLE_R = re.compile("ร{2}(?![ะ-ู])")
_TWICE = re.compile(r"(.)\1+")
_LETTERS = re.compile("[^a-z]+")
_VOWEL = re.compile(f"[{MARKS}{LEADING_VOWELS}{FOLLOWING_VOWELS}]")
_LONGEST_FORM = 3
"""Letters of the longest way to write a sound in Latin letters."""


@lru_cache(maxsize=1 << 15)
def sound_key(name: str) -> str:
    """What is heard of a Thai name, without tones, lengths of vowels and silent letters; any other name folded."""
    if not has_thai(name):
        return _TWICE.sub(r"\1", fold(name))
    heard = _UNHEARD.sub("", _SILENT.sub("", fold(name)))
    heard = _DOUBLE_R.sub("ะn", heard).replace(_AM, _AM_SOUND)
    known = sounds().thai
    return _TWICE.sub(r"\1", "".join(known.get(letter, letter) for letter in heard))


@lru_cache(maxsize=1 << 15)
def skeleton(name: str) -> str:
    """The consonants of a name, Thai or Latin, as far as Latin letters tell them apart."""
    return _TWICE.sub(r"\1", _of_thai(name) if has_thai(name) else _of_latin(name))


def _of_thai(name: str) -> str:
    heard = sounds().heard
    return "".join(heard.get(letter, "") for letter in _VOWEL.sub("", sound_key(name)))


def _of_latin(name: str) -> str:
    text, known, found, at = _LETTERS.sub("", name.casefold()), sounds().latin, [], 0
    while at < len(text):
        size = next((n for n in range(_LONGEST_FORM, 0, -1) if text[at : at + n] in known and len(text) - at >= n), 0)
        found.append(known[text[at : at + size]] if size else "")
        at += size or 1
    return "".join(found)
